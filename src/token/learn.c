/* learn.c - Unigram vocabulary by expectation-maximisation and pruning.
 *
 *   text -> stretches cut at digits, operators, newlines -> table of distinct chunks with counts
 *        -> all substrings, most covering first (seed) -> [ EM, EM, drop the cheapest fifth ] until small enough ->
 *          json
 *
 * Reads   the chunks it collected          Writes  the json text
 * Owns    its tables                       Never   depends on the order of texts: chunks are sorted before use
 * Checked tests/token/learn_test.c
 *
 * Expected counts (forward-backward over the segmentations of chunk s with pieces p):
 *   alpha[j] = sum_{p ends at j} alpha[j-|p|] P(p),   count(p) += n_s * alpha[i] P(p) beta[j] / alpha[|s|]
 */
#include "token/learn_impl.h"

#include <assert.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

enum { MAX_CHUNK = 400, SEED_PIECES = 30000, EM_ROUNDS = 2 };
static const char SPACE_MARK[] = "\xe2\x96\x81"; /* U+2581 */

struct token_learner {
    struct arena arena;
    struct token_learn_table chunks, pieces;
};

/* ---- collecting ---- */

bool token_learner_open(struct token_learner **out, struct err *err) {
    struct token_learner *l = calloc(1, sizeof *l);
    if (!l) return err_set(err, ERR_RESOURCE, "out of memory");
    arena_init(&l->arena);
    *out = l;
    return true;
}

void token_learner_close(struct token_learner *l) {
    if (!l) return;
    token_learn_free(&l->chunks);
    token_learn_free(&l->pieces);
    arena_free(&l->arena);
    free(l);
}

/* Characters that are always a piece of their own: digits and arithmetic must have one spelling. */
static bool stands_alone(uint32_t cp) {
    static const uint32_t alone[] = {'+', '-',  '*',  '/',    '=',    '(',    ')',    '.',    ',',   ':',
                                     '%', 0xD7, 0xF7, 0xFF1D, 0xFF0B, 0xFF0D, 0x2212, 0xFF08, 0xFF09};
    if ((cp >= '0' && cp <= '9') || (cp >= 0xFF10 && cp <= 0xFF19) || (cp >= 0x2460 && cp <= 0x2473)) return true;
    for (size_t i = 0; i < sizeof alone / sizeof alone[0]; i++)
        if (cp == alone[i]) return true;
    return false;
}

static bool flush_chunk(struct token_learner *l, struct bytes *chunk, struct err *err) {
    bool ok = chunk->len == 0 || token_learn_add(&l->chunks, &l->arena, chunk->data, chunk->len, 1, err);
    bytes_clear(chunk);
    return ok;
}

bool token_learner_add(struct token_learner *l, const char *text, size_t n, struct err *err) {
    struct bytes chunk;
    bytes_init(&chunk);
    bytes_append_string(&chunk, SPACE_MARK);
    bool ok = true;
    for (size_t i = 0; i < n && ok;) {
        uint32_t cp;
        size_t used = utf8_decode(&cp, text + i, n - i);
        if (cp == ' ' || cp == 0x2581) { /* a mark opens a new chunk: it may only begin a piece */
            ok = flush_chunk(l, &chunk, err);
            bytes_append_string(&chunk, SPACE_MARK);
        } else if (cp < 0x20 || cp == UTF8_REPLACEMENT) { /* newline, tab: byte pieces */
            ok = flush_chunk(l, &chunk, err);
        } else if (stands_alone(cp)) {
            ok = flush_chunk(l, &chunk, err) && token_learn_add(&l->chunks, &l->arena, text + i, used, 1, err);
        } else {
            bytes_append(&chunk, text + i, used);
            if (chunk.len >= MAX_CHUNK) ok = flush_chunk(l, &chunk, err);
        }
        i += used;
    }
    if (ok) ok = flush_chunk(l, &chunk, err);
    if (chunk.failed) ok = err_set(err, ERR_RESOURCE, "out of memory");
    bytes_free(&chunk);
    return ok;
}

bool token_learner_require(struct token_learner *l, const char *piece, struct err *err) {
    if (!token_learn_add(&l->pieces, &l->arena, piece, strlen(piece), 1, err)) return false;
    token_learn_find(&l->pieces, piece, strlen(piece))->keep = true;
    return true;
}

/* ---- expectation-maximisation ---- */

/* Piece of text s[i..j) or NULL; scores are log-probabilities. */
static void expect_chunk(const struct token_learn_table *pieces, const struct token_learn_item *s, size_t max_bytes,
                         double *alpha, double *beta, double *expected) {
    size_t n = s->n;
    for (size_t j = 0; j <= n; j++) alpha[j] = beta[j] = 0;
    alpha[0] = beta[n] = 1;
    for (size_t i = 0; i < n; i++) {
        if (alpha[i] == 0) continue;
        for (size_t j = i + 1; j <= n && j - i <= max_bytes; j++) {
            const struct token_learn_item *p = token_learn_find(pieces, s->text + i, j - i);
            if (p) alpha[j] += alpha[i] * exp(p->score);
        }
    }
    for (size_t i = n; i-- > 0;)
        for (size_t j = i + 1; j <= n && j - i <= max_bytes; j++) {
            if (beta[j] == 0) continue;
            const struct token_learn_item *p = token_learn_find(pieces, s->text + i, j - i);
            if (p) beta[i] += beta[j] * exp(p->score);
        }
    if (alpha[n] <= 0) return; /* underflow on a very long chunk: it carries little weight */
    for (size_t i = 0; i < n; i++)
        for (size_t j = i + 1; j <= n && j - i <= max_bytes; j++) {
            if (alpha[i] == 0 || beta[j] == 0) continue;
            const struct token_learn_item *p = token_learn_find(pieces, s->text + i, j - i);
            if (p) expected[p - pieces->item] += s->count * alpha[i] * exp(p->score) * beta[j] / alpha[n];
        }
}

static void em_round(struct token_learn_table *pieces, const struct token_learn_table *chunks, size_t max_bytes,
                     double *expected) {
    double alpha[MAX_CHUNK + 8], beta[MAX_CHUNK + 8], total = 0;
    memset(expected, 0, pieces->n * sizeof *expected);
    for (size_t i = 0; i < chunks->n; i++) expect_chunk(pieces, &chunks->item[i], max_bytes, alpha, beta, expected);
    for (size_t i = 0; i < pieces->n; i++) {
        if (expected[i] < 0.5) expected[i] = 0.5; /* a kept piece stays usable */
        total += expected[i];
    }
    for (size_t i = 0; i < pieces->n; i++) {
        pieces->item[i].count = expected[i];
        pieces->item[i].score = log(expected[i] / total);
    }
}

/* Log-probability of the best way to write a piece's text without the piece itself. */
static double best_alternative(const struct token_learn_table *pieces, const struct token_learn_item *whole,
                               size_t max_bytes) {
    double best[MAX_CHUNK + 8];
    size_t n = whole->n;
    best[0] = 0;
    for (size_t j = 1; j <= n; j++) best[j] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        if (best[i] == -INFINITY) continue;
        for (size_t j = i + 1; j <= n && j - i <= max_bytes; j++) {
            if (j - i == n) continue;
            const struct token_learn_item *p = token_learn_find(pieces, whole->text + i, j - i);
            if (p && best[i] + p->score > best[j]) best[j] = best[i] + p->score;
        }
    }
    return best[n];
}

/* ---- pruning ---- */

static int by_text(const struct token_learn_item *a, const struct token_learn_item *b) {
    size_t n = a->n < b->n ? a->n : b->n;
    int order = memcmp(a->text, b->text, n);
    return order ? order : (a->n > b->n) - (a->n < b->n);
}

static int by_text_only(const void *a, const void *b) { return by_text(a, b); }

/* Kept pieces first, then by falling count (which holds what a pass wants sorted), then by text. */
static int by_worth(const void *va, const void *vb) {
    const struct token_learn_item *a = va, *b = vb;
    if (a->keep != b->keep) return a->keep ? -1 : 1;
    if (a->count != b->count) return a->count > b->count ? -1 : 1;
    return by_text(a, b);
}

static int by_score(const void *va, const void *vb) {
    const struct token_learn_item *a = va, *b = vb;
    if (a->score != b->score) return a->score > b->score ? -1 : 1;
    return by_text(a, b);
}

static bool seed_pieces(struct token_learner *l, size_t max_chars, struct err *err) {
    for (size_t i = 0; i < l->chunks.n; i++) {
        const struct token_learn_item *s = &l->chunks.item[i];
        for (size_t from = 0; from < s->n;) {
            uint32_t cp;
            size_t at = from;
            for (size_t chars = 0; at < s->n && chars < max_chars; chars++) {
                at += utf8_decode(&cp, s->text + at, s->n - at);
                if (!token_learn_add(&l->pieces, NULL, s->text + from, at - from, s->count, err)) return false;
            }
            from += utf8_decode(&cp, s->text + from, s->n - from);
        }
    }
    struct token_learn_table *t = &l->pieces;
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++) {
        struct token_learn_item *p = &t->item[i];
        if (p->n_chars == 1) p->keep = true;
        if (!p->keep && p->count < 2) continue;
        p->count *= p->n_chars; /* characters covered */
        t->item[n++] = *p;
    }
    t->n = n;
    qsort(t->item, t->n, sizeof *t->item, by_worth);
    if (t->n > SEED_PIECES) t->n = SEED_PIECES;
    double total = 0;
    for (size_t i = 0; i < t->n; i++) total += t->item[i].count;
    for (size_t i = 0; i < t->n; i++) t->item[i].score = log(t->item[i].count / total);
    token_learn_reindex(t);
    return true;
}

/* Keep the `target` pieces whose removal would cost most: count * (own score - best alternative). */
static bool prune(struct token_learn_table *t, size_t target, size_t max_bytes, struct err *err) {
    double *worth = calloc(t->n, sizeof *worth);
    if (!worth) return err_set(err, ERR_RESOURCE, "out of memory while learning a vocabulary");
    for (size_t i = 0; i < t->n; i++)
        if (!t->item[i].keep)
            worth[i] = t->item[i].count * (t->item[i].score - best_alternative(t, &t->item[i], max_bytes));
    for (size_t i = 0; i < t->n; i++) t->item[i].count = worth[i];
    free(worth);
    qsort(t->item, t->n, sizeof *t->item, by_worth);
    t->n = target;
    token_learn_reindex(t);
    return true;
}

/* ---- the whole ---- */

bool token_learner_finish(struct bytes *out, struct token_learner *l, size_t vocab, size_t max_chars, struct err *err) {
    assert(max_chars >= 1 && max_chars <= 32);
    if (l->chunks.n == 0) return err_set(err, ERR_INPUT, "no text to learn a vocabulary from");
    size_t fixed = TOKEN_LEARN_CONTROLS + TOKEN_LEARN_BYTES, max_bytes = max_chars * 4;
    qsort(l->chunks.item, l->chunks.n, sizeof *l->chunks.item, by_text_only);
    if (!seed_pieces(l, max_chars, err)) return false;
    size_t n_kept = 0;
    for (size_t i = 0; i < l->pieces.n; i++) n_kept += l->pieces.item[i].keep;
    if (vocab < fixed + n_kept)
        return err_set(err, ERR_INPUT,
                       "a vocabulary of %zu ids is too small: %zu are fixed and the text has %zu single characters",
                       vocab, fixed, n_kept);
    size_t target = vocab - fixed;
    double *expected = calloc(l->pieces.n, sizeof *expected);
    if (!expected) return err_set(err, ERR_RESOURCE, "out of memory");
    bool ok = true;
    for (;;) {
        for (int i = 0; i < EM_ROUNDS; i++) em_round(&l->pieces, &l->chunks, max_bytes, expected);
        if (l->pieces.n <= target) break;
        size_t next = l->pieces.n * 4 / 5;
        ok = prune(&l->pieces, next > target ? next : target, max_bytes, err);
        if (!ok) break;
    }
    free(expected);
    if (!ok) return false;
    qsort(l->pieces.item, l->pieces.n, sizeof *l->pieces.item, by_score);
    token_learn_write(out, &l->pieces);
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

/* bpe.c - which neighbours merge, from a list of merges (Hugging Face, GGUF "gpt2") or from scores (SentencePiece).
 *
 *   "l l", "he llo" ..      halves by their text -> (id, id) -> rank, id of both together
 *   scores                  every piece, every cut into two that exist -> rank by the score of the piece
 *
 * A half is a normal piece. The whole must be one too: no list of merges makes text into a control token. Wholes are
 * longer than their halves, so merging ends.
 *
 * Reads   a builder, a vocabulary with its texts   Writes  the vocabulary's pairs
 * Owns    an index and a list while it works       Never   trusts a list: each half, each whole is looked up
 * Checked tests/token/bpe_test.c, fuzz/tokenizer_json_fuzz.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "token/table_impl.h"

enum { MAX_PROBES = 2000, MAX_PIECE = 64 /* characters of a piece that is cut in two everywhere */ };

struct build {
    struct token_vocab *v;
    const struct token_builder *b;
    struct token_index index;
    struct bytes pairs; /* struct token_pair */
    struct bytes text;  /* of halves */
};

/* A piece that merges are made of. */
static bool takes_part(const struct build *w, size_t id) {
    enum token_type type = (enum token_type)w->v->type[id];
    return type == TOKEN_NORMAL || (type == TOKEN_USER && id < w->b->n_model);
}

static bool index_pieces(struct build *w, struct err *err) {
    struct token_vocab *v = w->v;
    if (!token_index_init(&w->index, v->n)) return err_set(err, ERR_RESOURCE, "out of memory for %zu pieces", v->n);
    for (size_t id = 0; id < v->n; id++) {
        if (!takes_part(w, id)) continue;
        int32_t had = token_index_add(&w->index, v, (int32_t)id);
        if (had == (int32_t)id) continue;
        if (had < 0) return err_set(err, ERR_INPUT, "the pieces were chosen to collide; this is no vocabulary");
        size_t n;
        const char *name = token_builder_name(w->b, id, &n);
        return err_set(err, ERR_INPUT, "piece %zu repeats piece %d ('%.*s')", id, had, n > 60 ? 60 : (int)n, name);
    }
    return true;
}

static bool add_pair(struct build *w, int32_t left, int32_t right, uint32_t rank, int32_t merged, struct err *err) {
    struct token_pair pair = {(uint64_t)(uint32_t)left << 32 | (uint32_t)right, rank, merged};
    if (w->pairs.len / sizeof pair >= TOKEN_MAX_MERGES)
        return err_set(err, ERR_INPUT, "the pieces merge in more than %d ways", TOKEN_MAX_MERGES);
    bytes_append(&w->pairs, &pair, sizeof pair);
    return !w->pairs.failed || err_set(err, ERR_RESOURCE, "out of memory for merges");
}

/* ---- from a list ---- */

/* The text of a half as pieces are shown: bytes, or spaces for marks. */
static bool half_text(struct build *w, const char *name, size_t n) {
    if (w->v->kind == TOKEN_BYTE_BPE) return token_stand_in_bytes(&w->text, name, n);
    token_append_shown(&w->text, name, n);
    return true;
}

static int32_t find(const struct build *w, const char *text, size_t n) {
    return token_index_find(&w->index, w->v, text, n, token_hash(text, n));
}

static bool add_merge(struct build *w, size_t number, const char *left, size_t n_left, const char *right,
                      size_t n_right, struct err *err) {
    int cut_left = n_left > 60 ? 60 : (int)n_left, cut_right = n_right > 60 ? 60 : (int)n_right;
    bytes_clear(&w->text);
    bool is_left = half_text(w, left, n_left);
    size_t middle = w->text.len;
    bool is_right = half_text(w, right, n_right);
    if (w->text.failed) return err_set(err, ERR_RESOURCE, "out of memory for merges");
    int32_t a = is_left ? find(w, bytes_text(&w->text), middle) : -1;
    if (a < 0) return err_set(err, ERR_INPUT, "merge %zu: '%.*s' is no piece", number, cut_left, left);
    int32_t b = is_right ? find(w, bytes_text(&w->text) + middle, w->text.len - middle) : -1;
    if (b < 0) return err_set(err, ERR_INPUT, "merge %zu: '%.*s' is no piece", number, cut_right, right);
    int32_t whole = find(w, bytes_text(&w->text), w->text.len);
    if (whole < 0)
        return err_set(err, ERR_INPUT, "merge %zu: '%.*s' and '%.*s' together are no piece", number, cut_left, left,
                       cut_right, right);
    return add_pair(w, a, b, (uint32_t)number, whole, err);
}

static bool add_merges(struct build *w, struct err *err) {
    const struct token_builder *b = w->b;
    const size_t *start = (const size_t *)(const void *)b->half_starts.data;
    size_t n = b->half_starts.len / sizeof *start;
    for (size_t i = 0; i + 1 < n; i += 2) {
        size_t end = i + 2 < n ? start[i + 2] : b->halves.len;
        if (!add_merge(w, i / 2 + 1, b->halves.data + start[i], start[i + 1] - start[i], b->halves.data + start[i + 1],
                       end - start[i + 1], err))
            return false;
    }
    return true;
}

/* ---- from scores ---- */

struct scored {
    double score;
    int32_t id;
};

static int by_score(const void *a, const void *b) {
    double x = ((const struct scored *)a)->score, y = ((const struct scored *)b)->score;
    return (x < y) - (x > y);
}

/* What a part of a piece is: a piece, or a character alone; false when neither. */
static bool part_of(int32_t *out, const struct build *w, const char *text, size_t n, uint64_t hash) {
    uint32_t c;
    *out = token_index_find(&w->index, w->v, text, n, hash);
    if (*out >= 0 && w->v->type[*out] != TOKEN_NORMAL) *out = -1;
    if (*out >= 0) return true;
    if (utf8_decode(&c, text, n) != n) return false;
    *out = -1 - (int32_t)(c == ' ' ? TOKEN_SPACE_MARK : c);
    return true;
}

static bool cut_piece(struct build *w, int32_t id, uint32_t rank, struct err *err) {
    const char *text = w->v->text.data + w->v->start[id];
    size_t n = w->v->start[id + 1] - w->v->start[id];
    if (utf8_length(text, n) > MAX_PIECE)
        return err_set(err, ERR_INPUT, "piece %d is longer than the %d characters that a merged piece may have", id,
                       MAX_PIECE);
    uint64_t hash = TOKEN_HASH_START;
    for (size_t i = 0; i < n;) {
        uint32_t c;
        int32_t left, right;
        size_t used = utf8_decode(&c, text + i, n - i);
        for (size_t k = 0; k < used; k++) hash = token_hash_step(hash, text[i + k]);
        i += used;
        if (i < n && part_of(&left, w, text, i, hash) &&
            part_of(&right, w, text + i, n - i, token_hash(text + i, n - i)) &&
            !add_pair(w, left, right, rank, id, err))
            return false;
    }
    return true;
}

static bool cut_pieces(struct build *w, struct err *err) {
    const struct token_vocab *v = w->v;
    const double *score = (const double *)(const void *)w->b->scores.data;
    struct scored *order = calloc(v->n, sizeof *order);
    if (!order) return err_set(err, ERR_RESOURCE, "out of memory for %zu pieces", v->n);
    size_t n = 0;
    for (size_t id = 0; id < v->n; id++)
        if (v->type[id] == TOKEN_NORMAL) order[n++] = (struct scored){score[id], (int32_t)id};
    qsort(order, n, sizeof *order, by_score);
    bool ok = true;
    uint32_t rank = 0; /* equal scores have equal ranks */
    for (size_t i = 0; ok && i < n; i++) {
        if (i == 0 || by_score(&order[i - 1], &order[i]) != 0) rank++;
        ok = cut_piece(w, order[i].id, rank, err);
    }
    free(order);
    return ok;
}

/* ---- the table ---- */

static bool enter_pairs(struct build *w, struct err *err) {
    struct token_pairs *p = &w->v->bpe.pairs;
    const struct token_pair *pair = (const struct token_pair *)(const void *)w->pairs.data;
    size_t n = w->pairs.len / sizeof *pair;
    for (p->n_slots = 1024; p->n_slots < 2 * n;) p->n_slots *= 2;
    p->shift = 64 - __builtin_ctzll(p->n_slots);
    p->slot = calloc(p->n_slots, sizeof *p->slot);
    if (!p->slot) return err_set(err, ERR_RESOURCE, "out of memory for %zu merges", n);
    for (size_t i = 0; i < n; i++) {
        size_t s = (size_t)(pair[i].key * 0x9E3779B97F4A7C15u >> p->shift);
        int probes = 0;
        for (; p->slot[s].rank && p->slot[s].key != pair[i].key; s = (s + 1) & (p->n_slots - 1))
            if (++probes > MAX_PROBES)
                return err_set(err, ERR_INPUT, "the merges were chosen to collide; this is no vocabulary");
        if (p->slot[s].rank) return err_set(err, ERR_INPUT, "merge %u repeats merge %u", pair[i].rank, p->slot[s].rank);
        p->slot[s] = pair[i];
    }
    return true;
}

bool token_bpe_build(struct token_vocab *v, const struct token_builder *b, struct err *err) {
    struct build w = {.v = v, .b = b};
    bool by_list = token_builder_merges(b) > 0 || v->kind == TOKEN_BYTE_BPE;
    bool ok = index_pieces(&w, err) && (by_list ? add_merges(&w, err) : cut_pieces(&w, err)) && enter_pairs(&w, err);
    if (ok && v->bpe.whole_first)
        v->bpe.index = w.index;
    else
        token_index_free(&w.index);
    bytes_free(&w.pairs);
    bytes_free(&w.text);
    return ok;
}

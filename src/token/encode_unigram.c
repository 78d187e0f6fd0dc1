/* encode_unigram.c - a stretch of text -> ids: the most probable way to cut it into pieces (Viterbi).
 *
 *   characters, a mark in front, spaces as marks -> best path -> ids
 *
 *   best[0] = 0,  best[e] = max over pieces (s..e) of best[s] + score(piece); ties keep the candidate met first, which
 *     is
 *   the one that starts first. A character that is no piece by itself may be unknown (min score - 10): its UTF-8 bytes.
 *
 * Sums run in double (Hugging Face) or are rounded to float at each store while compared unrounded (SentencePiece):
 * near ties differ, so both are kept exactly. A position that no piece spans is on every path: what lies before it is
 * written out there and the work space starts again, so it stays in cache however long the text. Sums run on.
 *
 * Reads   vocabulary, text                 Writes  ids
 * Owns    its work space                   Never   allocates per candidate
 * Checked tests/token/encode_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/checked.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "token/table_impl.h"

/* The best path to one position: the piece that ends there and where it starts. id < 0: the unknown character -1 -
 * id. */
struct token_step {
    double score;
    size_t from; /* position relative to the span; SIZE_MAX: not reached yet */
    int32_t id;
};

static void *grown(void *data, size_t *cap, size_t need, size_t size, struct err *err) {
    size_t n = *cap < 256 ? 256 : *cap, bytes;
    while (n < need && n <= SIZE_MAX / 2) n *= 2;
    void *more = n >= need && checked_mul(&bytes, n, size) ? realloc(data, bytes) : NULL;
    if (more) {
        *cap = n;
    } else {
        memory_lacking();
        err_set(err, ERR_RESOURCE, "out of memory for a text of %zu characters", need);
    }
    return more;
}

static bool room_for_characters(struct token_unigram_work *w, size_t n, struct err *err) {
    uint32_t *c = n <= w->c_cap ? w->c : grown(w->c, &w->c_cap, n, sizeof *c, err);
    if (c) w->c = c;
    return c != NULL;
}

static bool room_for_steps(struct token_unigram_work *w, size_t n, struct err *err) {
    struct token_step *step = n <= w->step_cap ? w->step : grown(w->step, &w->step_cap, n, sizeof *step, err);
    if (step) w->step = step;
    return step != NULL;
}

/* Normalise: mark in front, spaces to marks, bad bytes to U+FFFD. Returns the number of characters, 0 on failure. */
static size_t characters(struct token_unigram_work *w, const char *text, size_t n, bool mark, struct err *err) {
    if (!room_for_characters(w, n + 1, err)) return 0;
    size_t count = 0;
    if (mark) w->c[count++] = TOKEN_SPACE_MARK;
    for (size_t i = 0; i < n; count++) {
        unsigned char first = (unsigned char)text[i];
        if (first < 0x80) {
            w->c[count] = first == ' ' ? TOKEN_SPACE_MARK : first;
            i++;
        } else {
            i += utf8_decode(&w->c[count], text + i, n - i);
        }
    }
    return count;
}

static void emit_unknown(struct bytes *ids, const struct token_vocab *v, uint32_t c) {
    char utf8[4];
    size_t n = utf8_encode(utf8, c);
    for (size_t i = 0; i < n; i++) bytes_append(ids, &v->byte_id[(unsigned char)utf8[i]], sizeof(int32_t));
}

/* Write out the path to span position n. Turned around in place: each step's `from` becomes its successor. */
static void emit_path(struct bytes *ids, const struct token_vocab *v, struct token_step *step, size_t n) {
    size_t next = SIZE_MAX;
    for (size_t at = n; at != 0;) {
        size_t before = step[at].from;
        step[at].from = next;
        next = at;
        at = before;
    }
    for (size_t at = next; at != SIZE_MAX; at = step[at].from) {
        if (step[at].id >= 0)
            bytes_append(ids, &step[at].id, sizeof(int32_t));
        else
            emit_unknown(ids, v, (uint32_t)(-1 - step[at].id));
    }
}

static inline void offer(struct token_step *to, size_t from, int32_t id, double score, bool single) {
    if (to->from != SIZE_MAX && !(score > to->score)) return;
    to->score = single ? (double)(float)score : score;
    to->from = from;
    to->id = id;
}

/* SentencePiece starts its sums again before floats become coarse. */
static void reset_scores(struct token_unigram_work *w, size_t rel, size_t reach) {
    const double limit = 100000, offset = w->step[rel].score;
    if (!(offset < -limit) && !(offset > limit)) return;
    for (size_t i = rel; i <= reach; i++)
        if (i == rel || w->step[i].from != SIZE_MAX) w->step[i].score = (double)(float)(w->step[i].score - offset);
}

/* All pieces that start at position `at` (span-relative `rel`). *reach: the furthest position any candidate ends at. */
static bool offer_all(struct token_unigram_work *w, const struct token_vocab *v, size_t at, size_t n, size_t rel,
                      size_t *reach, struct err *err) {
    const double here = w->step[rel].score;
    size_t node = token_root_pieces(v);
    bool alone = false; /* some piece is exactly this character */
    for (size_t end = at; end < n && (node = token_child(v, node, w->c[end])) != 0;) {
        end++;
        int32_t id = token_node_id(v, node);
        if (id < 0) continue;
        size_t to = rel + (end - at);
        while (*reach < to) {
            if (!room_for_steps(w, *reach + 2, err)) return false;
            w->step[++*reach].from = SIZE_MAX;
        }
        alone |= end == at + 1;
        offer(&w->step[to], rel, id, v->slot[node - 1].score + here, v->spm);
    }
    if (alone) return true;
    if (*reach < rel + 1) {
        if (!room_for_steps(w, rel + 2, err)) return false;
        w->step[++*reach].from = SIZE_MAX;
    }
    double score = v->unigram.unk_score + here;
    offer(&w->step[rel + 1], rel, -1 - (int32_t)w->c[at], v->spm ? (double)(float)score : score, v->spm);
    return true;
}

bool token_unigram_encode(struct bytes *ids, struct token_unigram_work *w, const struct token_vocab *v,
                          const char *text, size_t n_text, bool mark, struct err *err) {
    if (n_text == 0) return true;
    size_t n = characters(w, text, n_text, mark, err);
    if (n == 0 || !room_for_steps(w, 2, err)) return false;
    w->step[0] = (struct token_step){0};
    size_t span = 0, reach = 0; /* reach is relative to the span */
    for (size_t at = 0; at < n; at++) {
        if (at - span == reach && reach > 0) {
            emit_path(ids, v, w->step, reach);
            w->step[0] = (struct token_step){.score = w->step[reach].score};
            span = at;
            reach = 0;
        }
        if (v->spm) reset_scores(w, at - span, reach);
        if (!offer_all(w, v, at, n, at - span, &reach, err)) return false;
    }
    emit_path(ids, v, w->step, n - span);
    return true;
}

void token_unigram_work_free(struct token_unigram_work *w) {
    free(w->c);
    free(w->step);
}

/* list.c - a vocabulary from a list of pieces, and the list of a vocabulary: what a GGUF file carries.
 *
 *   (name, score, type) ... -> builder -> vocabulary          vocabulary -> names with marks, scores from the trie ->
 *     list
 *
 * llama.cpp tokenises vocabularies of kind "llama" by greedy merging; the scores of this family are log-probabilities
 * of a Unigram model, and only the most probable cut gives the ids that the model was trained with. So Viterbi here.
 *
 * Reads   a hostile list                   Writes  a vocabulary, a list
 * Owns    a builder, or an array of scores Never   accepts ranks for probabilities
 * Checked tests/engine/engine_test.c
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "token/table_impl.h"

static bool looks_like_control(const struct token_piece *p) {
    return p->n >= 5 && memcmp(p->name, "<|", 2) == 0 && memcmp(p->name + p->n - 2, "|>", 2) == 0;
}

/* Scores of normal pieces in order: 0, -1, -2 ... are the ranks of merges. */
struct ranks {
    size_t normal, steps;
    double last;
};

static void look_at(struct ranks *r, double score) {
    if (r->normal && score - (r->last - 1) >= 0 && score - (r->last - 1) <= 0) r->steps++;
    r->last = score;
    r->normal++;
}

static bool add(struct token_builder *b, const struct token_piece *p, struct ranks *ranks, struct err *err) {
    size_t id = token_builder_count(b);
    enum token_type type;
    if (!token_type_of_number(&type, p->type))
        return err_set(err, ERR_INPUT, "piece %zu has the unknown type %d", id, p->type);
    if (type == TOKEN_USER && looks_like_control(p)) type = TOKEN_CONTROL;
    if (type == TOKEN_UNKNOWN) {
        if (b->v->unk_id >= 0)
            return err_set(err, ERR_INPUT, "pieces %d and %zu are both the unknown piece", b->v->unk_id, id);
        b->v->unk_id = (int32_t)id;
        if (looks_like_control(p)) type = TOKEN_CONTROL; /* as the added tokens of tokenizer.json have it */
    }
    if (type == TOKEN_NORMAL) look_at(ranks, p->score);
    /* Files give control pieces all kinds of scores (-1000, -10000); none of them takes part in a sum. */
    return token_builder_add(b, p->name, p->n, type == TOKEN_NORMAL ? p->score : 0, type, err);
}

bool token_open_list(struct token_vocab **out, token_piece_fn *next, void *context, bool space_prefix,
                     struct err *err) {
    struct token_builder b;
    struct token_piece p;
    struct ranks ranks = {0};
    bool ok = token_builder_init(&b, err);
    while (ok && next(context, &p)) ok = add(&b, &p, &ranks, err);
    if (ok && ranks.normal > 16 && ranks.steps + 1 >= ranks.normal - ranks.normal / 16)
        ok = err_set(err, ERR_INPUT,
                     "the scores are ranks of merges: a BPE vocabulary; only Unigram ones are supported");
    if (ok) {
        b.v->dummy_prefix = b.v->strip_space = space_prefix;
        b.v->bytes_first = true;
        ok = token_builder_finish(out, &b, err);
    }
    token_builder_free(&b);
    return ok;
}

bool token_space_prefix(const struct token_vocab *v) { return v->dummy_prefix; }

bool token_lister_open(struct token_lister *out, const struct token_vocab *v, struct err *err) {
    *out = (struct token_lister){.v = v, .score = calloc(v->n, sizeof(double))};
    if (!out->score) return err_set(err, ERR_RESOURCE, "out of memory for %zu pieces", v->n);
    for (size_t s = 0; s < v->n_slots; s++) {
        int32_t id = token_node_id(v, s + 1);
        if (id >= 0 && v->type[id] == TOKEN_NORMAL) out->score[id] = v->slot[s].score;
    }
    return true;
}

/* Spaces as marks again. */
static void append_marked(struct bytes *out, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (s[i] == ' ')
            bytes_append_string(out, "\xe2\x96\x81");
        else
            bytes_append_char(out, s[i]);
    }
}

bool token_lister_next(struct token_lister *l, struct bytes *name, double *score, int *type) {
    static const int types[] = {[TOKEN_NORMAL] = 1, [TOKEN_BYTE] = 6,    [TOKEN_CONTROL] = 3,
                                [TOKEN_USER] = 4,   [TOKEN_UNKNOWN] = 2, [TOKEN_UNUSED] = 5};
    const struct token_vocab *v = l->v;
    if (l->at == v->n) return false;
    size_t id = l->at++, n = v->start[id + 1] - v->start[id];
    const char *text = v->text.data + v->start[id];
    bytes_clear(name);
    if (v->type[id] == TOKEN_BYTE)
        bytes_printf(name, "<0x%02X>", (unsigned char)text[0]);
    else if (token_is_marked(v, id))
        append_marked(name, text, n);
    else
        bytes_append(name, text, n);
    *score = l->score[id];
    *type = (int32_t)id == v->unk_id ? 2 : types[v->type[id]];
    return true;
}

void token_lister_close(struct token_lister *l) {
    free(l->score);
    memset(l, 0, sizeof *l);
}

/* list.c - a vocabulary from a list of pieces, and of merges: what a GGUF file carries. lister.c makes such lists.
 *
 *   (name, score, type) ..., merges -> builder -> vocabulary
 *
 * llama.cpp tokenises all vocabularies of kind "llama" by greedy merging. Where the scores are log-probabilities of a
 * Unigram model, only the most probable cut gives the ids that the model was trained with: Viterbi. Where they are
 * ranks, the model was trained with merges.
 *
 * Reads   a hostile list                   Writes  a vocabulary
 * Owns    a builder while it works         Never   takes ranks for probabilities
 * Checked tests/token/bpe_test.c, tests/engine/engine_test.c
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

/* All pieces of a list. */
static bool add_all(struct token_builder *b, struct ranks *ranks, token_piece_fn *next, void *context,
                    struct err *err) {
    struct token_piece p;
    if (!token_builder_init(b, err)) return false;
    while (next(context, &p))
        if (!add(b, &p, ranks, err)) return false;
    return true;
}

bool token_open_list(struct token_vocab **out, token_piece_fn *next, void *context,
                     const struct token_list_options *options, struct err *err) {
    struct token_builder b;
    struct ranks ranks = {0};
    bool ok = add_all(&b, &ranks, next, context, err);
    bool looks = ranks.normal > 16 && ranks.steps + 1 >= ranks.normal - ranks.normal / 16;
    bool merges = looks || options->ranks;
    if (ok && merges && !options->may_merge)
        ok = err_set(err, ERR_INPUT, "the scores are ranks of merges, which vocabularies of this kind do not have");
    if (ok) {
        b.v->kind = merges ? TOKEN_CHAR_BPE : TOKEN_UNIGRAM;
        b.v->dummy_prefix = b.v->strip_space = options->space_prefix;
        b.v->prefix_first = options->space_prefix && options->prefix_first;
        b.v->bytes_first = true;
        ok = token_builder_finish(out, &b, err);
    }
    token_builder_free(&b);
    return ok;
}

/* ---- byte-level ---- */

static bool set_pre(struct token_bpe *out, const char *name, size_t n, struct err *err) {
    for (size_t i = 0; i < TOKEN_PRES; i++) {
        const struct token_pre *known = &token_pre[i];
        if (strlen(known->name) != n || memcmp(known->name, name, n) != 0) continue;
        out->split = known->split;
        out->nfc = known->nfc;
        out->whole_first = known->whole_first;
        return true;
    }
    return err_set(err, ERR_INPUT,
                   "the pre-tokenizer '%.*s' is not known; gpt-2, smollm, qwen2, deepseek-r1-qwen and llama-bpe are",
                   n > 40 ? 40 : (int)n, name);
}

static bool add_merges(struct token_builder *b, const struct token_merges *m, struct err *err) {
    const char *text;
    size_t n;
    if (m->count > TOKEN_MAX_MERGES)
        return err_set(err, ERR_INPUT, "%zu merges; at most %d are read", m->count, TOKEN_MAX_MERGES);
    while (m->next(m->context, &text, &n))
        if (!token_builder_merge_text(b, text, n, err)) return false;
    return true;
}

bool token_open_byte_list(struct token_vocab **out, token_piece_fn *next, void *context,
                          const struct token_merges *merges, struct err *err) {
    struct token_builder b;
    struct ranks ranks = {0};
    bool ok = add_all(&b, &ranks, next, context, err);
    if (ok) {
        b.v->kind = TOKEN_BYTE_BPE;
        b.v->exact_names = true;
        ok = set_pre(&b.v->bpe, merges->pre, merges->n_pre, err) && add_merges(&b, merges, err) &&
             token_builder_finish(out, &b, err);
    }
    token_builder_free(&b);
    return ok;
}

/* list.c - a vocabulary from a list of pieces, and the list of a vocabulary: what a GGUF file carries.
 *
 *   (name, score, type) ..., merges -> builder -> vocabulary
 *   vocabulary -> names with marks, scores from the trie -> list
 *
 * llama.cpp tokenises all vocabularies of kind "llama" by greedy merging. Where the scores are log-probabilities of a
 * Unigram model, only the most probable cut gives the ids that the model was trained with: Viterbi. Where they are
 * ranks, the model was trained with merges.
 *
 * Reads   a hostile list                   Writes  a vocabulary, a list
 * Owns    a builder, or an array of scores Never   takes ranks for probabilities
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

bool token_open_list(struct token_vocab **out, token_piece_fn *next, void *context, bool space_prefix, bool may_merge,
                     struct err *err) {
    struct token_builder b;
    struct ranks ranks = {0};
    bool ok = add_all(&b, &ranks, next, context, err);
    bool merges = ranks.normal > 16 && ranks.steps + 1 >= ranks.normal - ranks.normal / 16;
    if (ok && merges && !may_merge)
        ok = err_set(err, ERR_INPUT, "the scores are ranks of merges, which vocabularies of this kind do not have");
    if (ok) {
        b.v->kind = merges ? TOKEN_CHAR_BPE : TOKEN_UNIGRAM;
        b.v->dummy_prefix = b.v->strip_space = space_prefix;
        b.v->bytes_first = true;
        ok = token_builder_finish(out, &b, err);
    }
    token_builder_free(&b);
    return ok;
}

/* ---- byte-level ---- */

/* What a pre-tokenizer's name stands for. llama.cpp never normalises; the models of `qwen2` were trained on text in
 * normal form C, so Hugging Face is followed. */
static bool set_pre(struct token_bpe *out, const char *name, size_t n, struct err *err) {
    static const struct {
        const char *name;
        enum token_split split;
        bool nfc, whole_first;
    } known[] = {{"gpt-2", TOKEN_SPLIT_GPT2, false, false},
                 {"smollm", TOKEN_SPLIT_SMOLLM, false, false},
                 {"qwen2", TOKEN_SPLIT_QWEN2, true, false},
                 {"deepseek-r1-qwen", TOKEN_SPLIT_QWEN2, false, false},
                 {"llama-bpe", TOKEN_SPLIT_LLAMA3, false, true}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (strlen(known[i].name) != n || memcmp(known[i].name, name, n) != 0) continue;
        out->split = known[i].split;
        out->nfc = known[i].nfc;
        out->whole_first = known[i].whole_first;
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

/* ---- out again ---- */

bool token_space_prefix(const struct token_vocab *v) { return v->dummy_prefix; }

bool token_lister_open(struct token_lister *out, const struct token_vocab *v, struct err *err) {
    if (v->kind != TOKEN_UNIGRAM)
        return err_set(err, ERR_INPUT, "a BPE vocabulary cannot be written as a list yet; only Unigram ones can");
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

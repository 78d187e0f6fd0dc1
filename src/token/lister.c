/* lister.c - the lists of an open vocabulary: what a GGUF file or a tokenizer.json is written from.
 *
 *   vocabulary -> names as they are spelled, scores, types, in id order
 *   vocabulary -> merges by rank
 *
 * Files of merges by score say more than a list of merges does: every cut of a piece merges, and pieces merge in the
 * order of their scores alone. So a list of merges is turned into scores, the lists are opened again, and the merges of
 * both are held against each other.
 *
 * Reads   a vocabulary                     Writes  lists
 * Owns    an array of scores or pairs      Never   writes a list that would give other ids
 * Checked tests/quant/vocabulary_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "token/table_impl.h"

bool token_space_prefix(const struct token_vocab *v) { return v->dummy_prefix; }

bool token_prefix_first(const struct token_vocab *v) { return v->prefix_first; }

int32_t token_unknown(const struct token_vocab *v) { return v->unk_id; }

enum token_kind token_kind(const struct token_vocab *v) { return v->kind; }

const char *token_pre_name(const struct token_vocab *v, struct err *err) {
    const struct token_bpe *b = &v->bpe;
    for (size_t i = 0; i < TOKEN_PRES; i++)
        if (token_pre[i].split == b->split && token_pre[i].nfc == b->nfc && token_pre[i].whole_first == b->whole_first)
            return token_pre[i].name;
    err_set(err, ERR_INPUT,
            "the vocabulary cuts words as '%s', but %s text in normal form C and %s pieces; no "
            "pre-tokenizer of GGUF files does that",
            b->split == TOKEN_SPLIT_GPT2     ? "gpt-2"
            : b->split == TOKEN_SPLIT_SMOLLM ? "smollm"
            : b->split == TOKEN_SPLIT_QWEN2  ? "qwen2"
                                             : "llama-bpe",
            b->nfc ? "takes" : "does not take", b->whole_first ? "does not merge" : "merges");
    return NULL;
}

/* ---- merges ---- */

static int by_rank(const void *a, const void *b) {
    const struct token_pair *x = a, *y = b;
    return x->rank != y->rank ? (x->rank > y->rank) - (x->rank < y->rank) : (x->key > y->key) - (x->key < y->key);
}

static int32_t left_of(const struct token_pair *p) { return (int32_t)(uint32_t)(p->key >> 32); }

static int32_t right_of(const struct token_pair *p) { return (int32_t)(uint32_t)p->key; }

bool token_merge_lister_open(struct token_merge_lister *out, const struct token_vocab *v, struct err *err) {
    const struct token_pairs *p = &v->bpe.pairs;
    size_t n = 0;
    for (size_t i = 0; i < p->n_slots; i++) n += p->slot[i].rank != 0;
    *out = (struct token_merge_lister){.v = v, .pair = calloc(n + 1, sizeof *out->pair)};
    if (!out->pair) return err_set(err, ERR_RESOURCE, "out of memory for %zu merges", n);
    for (size_t i = 0; i < p->n_slots; i++)
        if (p->slot[i].rank) out->pair[out->n++] = p->slot[i];
    qsort(out->pair, out->n, sizeof *out->pair, by_rank);
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

static void append_half(struct bytes *out, const struct token_vocab *v, int32_t id) {
    const char *text = v->text.data + v->start[id];
    size_t n = v->start[id + 1] - v->start[id];
    (v->kind == TOKEN_BYTE_BPE ? token_append_stand_ins : append_marked)(out, text, n);
}

bool token_merge_lister_next(struct token_merge_lister *l, struct bytes *left, struct bytes *right) {
    /* a half may be a character that is no piece: only merges by score know those */
    while (l->at < l->n && (left_of(&l->pair[l->at]) < 0 || right_of(&l->pair[l->at]) < 0)) l->at++;
    if (l->at == l->n) return false;
    const struct token_pair *p = &l->pair[l->at++];
    bytes_clear(left);
    bytes_clear(right);
    append_half(left, l->v, left_of(p));
    append_half(right, l->v, right_of(p));
    return true;
}

void token_merge_lister_close(struct token_merge_lister *l) {
    free(l->pair);
    memset(l, 0, sizeof *l);
}

/* ---- scores ---- */

static void take_probabilities(double *score, const struct token_vocab *v) {
    for (size_t s = 0; s < v->n_slots; s++) {
        int32_t id = token_node_id(v, s + 1);
        if (id >= 0 && v->type[id] == TOKEN_NORMAL) score[id] = v->slot[s].score;
    }
}

/* What merging makes has the score of its place in the order; what it never makes comes last, in id order. */
static void take_ranks(double *score, const struct token_vocab *v, const struct token_merge_lister *merges) {
    double next = 0;
    for (size_t id = 0; id < v->n; id++) score[id] = 1; /* none yet */
    for (size_t i = 0; i < merges->n; i++) {
        int32_t id = merges->pair[i].merged;
        if (v->type[id] == TOKEN_NORMAL && score[id] > 0) score[id] = next--;
    }
    for (size_t id = 0; id < v->n; id++)
        if (score[id] > 0) score[id] = v->type[id] == TOKEN_NORMAL ? next-- : 0;
}

struct walk {
    struct token_lister *l;
    struct bytes name;
};

static bool next_of(void *context, struct token_piece *out) {
    struct walk *w = context;
    if (!token_lister_next(w->l, &w->name, &out->score, &out->type)) return false;
    out->name = bytes_text(&w->name);
    out->n = w->name.len;
    return true;
}

/* Nothing merges here that does not there, and in the same order; user-defined pieces are cut out of a text instead. */
static bool same_merges(const struct token_vocab *v, const struct token_merge_lister *here,
                        const struct token_merge_lister *there, struct err *err) {
    size_t k = 0;
    for (size_t i = 0; i < here->n; i++) {
        const struct token_pair *p = &here->pair[i];
        if (v->type[p->merged] == TOKEN_USER) continue;
        if (k < there->n && there->pair[k].merged == p->merged) {
            k++;
            continue;
        }
        size_t n = v->start[p->merged + 1] - v->start[p->merged];
        return err_set(err, ERR_INPUT,
                       "the merges that make '%.*s' cannot be told by scores of pieces, as a GGUF file holds them",
                       n > 60 ? 60 : (int)n, v->text.data + v->start[p->merged]);
    }
    return k == there->n || err_set(err, ERR_INPUT,
                                    "by scores of pieces, as a GGUF file holds them, more would merge "
                                    "than by the vocabulary's list of merges");
}

static bool check_ranks(struct token_lister *l, const struct token_merge_lister *here, struct err *err) {
    struct token_vocab *again = NULL;
    struct token_merge_lister there = {0};
    struct walk walk = {.l = l};
    struct err why = {0};
    const struct token_list_options options = {l->v->dummy_prefix, l->v->prefix_first, true, true};
    bool ok = token_open_list(&again, next_of, &walk, &options, &why) && token_merge_lister_open(&there, again, &why) &&
              same_merges(l->v, here, &there, &why);
    if (!ok && walk.name.failed) err_set(err, ERR_RESOURCE, "out of memory for the vocabulary");
    if (!ok) err_set(err, why.code, "%s", why.message);
    l->at = 0;
    token_merge_lister_close(&there);
    token_close(again);
    bytes_free(&walk.name);
    return ok;
}

static bool list_ranks(struct token_lister *l, struct err *err) {
    struct token_merge_lister merges;
    if (!token_merge_lister_open(&merges, l->v, err)) return false;
    take_ranks(l->score, l->v, &merges);
    bool ok = check_ranks(l, &merges, err);
    token_merge_lister_close(&merges);
    return ok;
}

/* ---- pieces ---- */

bool token_lister_open(struct token_lister *out, const struct token_vocab *v, struct err *err) {
    struct token_lister l = {.v = v, .score = calloc(v->n, sizeof(double))};
    if (!l.score) return err_set(err, ERR_RESOURCE, "out of memory for %zu pieces", v->n);
    if (v->kind == TOKEN_UNIGRAM) take_probabilities(l.score, v);
    if (v->kind == TOKEN_CHAR_BPE && !list_ranks(&l, err)) {
        free(l.score);
        return false;
    }
    *out = l;
    return true;
}

/* User-defined pieces of merged characters are cut out of a text before its spaces become marks. */
static void spell(struct bytes *out, const struct token_vocab *v, size_t id) {
    const char *text = v->text.data + v->start[id];
    size_t n = v->start[id + 1] - v->start[id];
    bool raw = v->kind == TOKEN_CHAR_BPE && v->type[id] == TOKEN_USER;
    if (v->type[id] == TOKEN_BYTE)
        bytes_printf(out, "<0x%02X>", (unsigned char)text[0]);
    else if (v->type[id] == TOKEN_NORMAL && v->kind == TOKEN_BYTE_BPE)
        token_append_stand_ins(out, text, n);
    else if (token_is_marked(v, id) && !raw)
        append_marked(out, text, n);
    else
        bytes_append(out, text, n);
}

bool token_lister_next(struct token_lister *l, struct bytes *name, double *score, int *type) {
    static const int types[] = {[TOKEN_NORMAL] = 1, [TOKEN_BYTE] = 6,    [TOKEN_CONTROL] = 3,
                                [TOKEN_USER] = 4,   [TOKEN_UNKNOWN] = 2, [TOKEN_UNUSED] = 5};
    const struct token_vocab *v = l->v;
    if (l->at == v->n) return false;
    size_t id = l->at++;
    bytes_clear(name);
    spell(name, v, id);
    *score = l->score[id];
    bool unknown = (int32_t)id == v->unk_id && v->kind == TOKEN_UNIGRAM; /* merges: where it is one by its type */
    *type = unknown ? 2 : types[v->type[id]];
    return true;
}

void token_lister_close(struct token_lister *l) {
    free(l->score);
    memset(l, 0, sizeof *l);
}

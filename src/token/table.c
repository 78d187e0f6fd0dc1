/* table.c - a vocabulary's tables: built once from the list of pieces, then only read.
 *
 *   builder (names, scores, types in id order) -> [ text as shown | trie over characters | byte ids ] -> vocabulary
 *
 * Reads   the builder                      Writes  the vocabulary
 * Owns    both until closed                Never   trusts a file: every piece is checked, every size bounded
 * Checked tests/token/tokenizer_json_test.c, tests/token/spm_test.c, fuzz/tokenizer_json_fuzz.c, fuzz/spm_model_fuzz.c
 */
#include "token/table_impl.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

/* A chain longer than this at half load is an attack on the hash, not a vocabulary. */
enum { MAX_PROBES = 2000 };

static const char *const harmony_names[7] = {"<|return|>", "<|constrain|>", "<|channel|>", "<|start|>",
                                             "<|end|>",    "<|message|>",   "<|call|>"};

bool token_type_of_number(enum token_type *out, int number) {
    static const enum token_type types[7] = {[1] = TOKEN_NORMAL, TOKEN_UNKNOWN, TOKEN_CONTROL,
                                             TOKEN_USER,         TOKEN_UNUSED,  TOKEN_BYTE};
    if (number < 1 || number > 6) return false;
    *out = types[number];
    return true;
}

/* ---- the builder ---- */

bool token_builder_init(struct token_builder *b, struct err *err) {
    memset(b, 0, sizeof *b);
    b->v = calloc(1, sizeof *b->v);
    if (!b->v) return err_set(err, ERR_RESOURCE, "out of memory");
    b->v->unk_id = b->v->first = -1;
    return true;
}

void token_builder_free(struct token_builder *b) {
    token_close(b->v);
    bytes_free(&b->names);
    bytes_free(&b->starts);
    bytes_free(&b->scores);
    bytes_free(&b->types);
    bytes_free(&b->halves);
    bytes_free(&b->half_starts);
    b->v = NULL;
}

size_t token_builder_count(const struct token_builder *b) { return b->types.len; }

const char *token_builder_name(const struct token_builder *b, size_t id, size_t *n) {
    const size_t *start = (const size_t *)(const void *)b->starts.data;
    size_t end = id + 1 < token_builder_count(b) ? start[id + 1] : b->names.len;
    *n = end - start[id];
    return b->names.data + start[id];
}

bool token_builder_add(struct token_builder *b, const char *name, size_t n, double score, enum token_type type,
                       struct err *err) {
    size_t id = token_builder_count(b), bad;
    if (id >= TOKEN_MAX_VOCAB) return err_set(err, ERR_INPUT, "more than %d pieces", TOKEN_MAX_VOCAB);
    if (n == 0 && type != TOKEN_UNUSED) return err_set(err, ERR_INPUT, "piece %zu is empty", id);
    if (!utf8_valid(name, n, &bad)) return err_set(err, ERR_INPUT, "piece %zu is not valid UTF-8 (byte %zu)", id, bad);
    if (score - score != 0) return err_set(err, ERR_INPUT, "piece %zu has a score that is not a finite number", id);
    unsigned char t = (unsigned char)type;
    bytes_append(&b->starts, &b->names.len, sizeof b->names.len);
    bytes_append(&b->names, name, n);
    bytes_append(&b->scores, &score, sizeof score);
    bytes_append(&b->types, &t, 1);
    if (b->starts.failed || b->names.failed || b->scores.failed || b->types.failed)
        return err_set(err, ERR_RESOURCE, "out of memory");
    return true;
}

bool token_builder_merge(struct token_builder *b, const char *left, size_t n_left, const char *right, size_t n_right,
                         struct err *err) {
    size_t number = token_builder_merges(b) + 1;
    if (number > TOKEN_MAX_MERGES) return err_set(err, ERR_INPUT, "more than %d merges", TOKEN_MAX_MERGES);
    if (n_left == 0 || n_right == 0) return err_set(err, ERR_INPUT, "merge %zu lacks a half", number);
    bytes_append(&b->half_starts, &b->halves.len, sizeof b->halves.len);
    bytes_append(&b->halves, left, n_left);
    bytes_append(&b->half_starts, &b->halves.len, sizeof b->halves.len);
    bytes_append(&b->halves, right, n_right);
    return !(b->halves.failed || b->half_starts.failed) || err_set(err, ERR_RESOURCE, "out of memory for merges");
}

bool token_builder_merge_text(struct token_builder *b, const char *text, size_t n, struct err *err) {
    const char *space = memchr(text, ' ', n);
    size_t left = space ? (size_t)(space - text) : n;
    if (!space || memchr(space + 1, ' ', n - left - 1))
        return err_set(err, ERR_INPUT, "merge %zu ('%.*s') is not two pieces with one space between",
                       token_builder_merges(b) + 1, n > 60 ? 60 : (int)n, text);
    return token_builder_merge(b, text, left, space + 1, n - left - 1, err);
}

size_t token_builder_merges(const struct token_builder *b) { return b->half_starts.len / (2 * sizeof(size_t)); }

/* ---- the trie ---- */

/* Find or make the edge; 0 when the table has no room or a chain is too long. */
static size_t make_child(struct token_vocab *v, size_t node, uint32_t c) {
    uint64_t key = (uint64_t)node << 21 | c;
    size_t mask = v->n_slots - 1, s = (size_t)(key * 0x9E3779B97F4A7C15u >> v->shift);
    for (int probes = 0; probes < MAX_PROBES; probes++, s = (s + 1) & mask) {
        uint64_t have = v->slot[s].edge >> 21;
        if (have == key) return s + 1;
        if (have == 0) {
            if (v->n_nodes >= v->n_slots / 2) return 0;
            v->n_nodes++;
            v->slot[s].edge = key << 21;
            return s + 1;
        }
    }
    return 0;
}

/* Returns the id that already ends there, id itself when it was entered, -1 when the table is too small. */
static int32_t enter(struct token_vocab *v, size_t root, const char *name, size_t n, int32_t id, double score) {
    size_t node = root;
    for (size_t i = 0; i < n;) {
        uint32_t c;
        i += utf8_decode(&c, name + i, n - i);
        if (root != token_root_pieces(v))
            c = token_name_character(v, c);
        else if (c == ' ')
            c = TOKEN_SPACE_MARK;
        node = make_child(v, node, c);
        if (!node) return -1;
    }
    if (token_node_id(v, node) >= 0) return token_node_id(v, node);
    v->slot[node - 1].edge |= (uint64_t)(id + 1);
    v->slot[node - 1].score = score;
    return id;
}

/* Is the piece looked for, character by character, in the texts that are encoded? */
static bool is_in_text(const struct token_vocab *v, const struct token_builder *b, size_t id) {
    enum token_type type = (enum token_type)v->type[id];
    bool normal = type == TOKEN_NORMAL, user = type == TOKEN_USER;
    uint32_t c;
    size_t n;
    const char *name = token_builder_name(b, id, &n);
    switch (v->kind) {
        case TOKEN_UNIGRAM: return normal || (type == TOKEN_BYTE && !v->spm) || (user && v->spm);
        case TOKEN_CHAR_BPE: /* what merging begins with */
            return (user && v->spm) || ((normal || (user && id < b->n_model)) && utf8_decode(&c, name, n) == n);
        case TOKEN_BYTE_BPE:
        case TOKEN_KINDS: break;
    }
    return false;
}

/* A name may begin with this byte; a space and a mark are the same unless names are exact. */
static void note_start(struct token_vocab *v, const char *name) {
    bool space = name[0] == ' ' || strncmp(name, "\xe2\x96\x81", 3) == 0;
    v->name_starts[(unsigned char)name[0]] = true;
    if (space && !v->exact_names) v->name_starts[' '] = v->name_starts[0xE2] = true;
}

/* Enter every piece; false with err->code still 0 when the table must grow. */
static bool enter_all(struct token_vocab *v, const struct token_builder *b, struct err *err) {
    const double *score = (const double *)(const void *)b->scores.data;
    for (size_t id = 0; id < v->n; id++) {
        size_t n;
        const char *name = token_builder_name(b, id, &n);
        enum token_type type = (enum token_type)v->type[id];
        bool named = type == TOKEN_CONTROL || type == TOKEN_USER || type == TOKEN_UNKNOWN;
        for (int names = 0; names <= 1; names++) {
            if (!(names ? named : is_in_text(v, b, id))) continue;
            int32_t had = enter(v, names ? token_root_names(v) : token_root_pieces(v), name, n, (int32_t)id, score[id]);
            if (had < 0) return false;
            if (had != (int32_t)id)
                return err_set(err, ERR_INPUT, "piece %zu repeats piece %d ('%.*s')", id, had, n > 60 ? 60 : (int)n,
                               name);
        }
        if (type == TOKEN_CONTROL || type == TOKEN_USER) note_start(v, name);
        v->n_user += type == TOKEN_USER;
    }
    return true;
}

static bool build_trie(struct token_vocab *v, const struct token_builder *b, struct err *err) {
    size_t n_slots = 1024;
    while (v->kind == TOKEN_UNIGRAM && n_slots < v->n * 4)
        n_slots *= 2; /* about two characters a piece lead to a node of their own */
    for (; n_slots <= TOKEN_MAX_SLOTS; n_slots *= 2) {
        free(v->slot);
        v->slot = calloc(n_slots, sizeof *v->slot);
        if (!v->slot) return err_set(err, ERR_RESOURCE, "out of memory for %zu pieces", v->n);
        v->n_slots = n_slots;
        v->n_nodes = v->n_user = 0;
        v->shift = 64 - __builtin_ctzll(n_slots);
        struct err why = {0};
        if (enter_all(v, b, &why)) return true;
        if (why.code) return err_set(err, why.code, "%s", why.message);
    }
    return err_set(err, ERR_INPUT, "the pieces need more than %d tree nodes; this is no vocabulary",
                   TOKEN_MAX_SLOTS / 2);
}

/* ---- all of it ---- */

/* The libraries' derived scores. An unknown character is 10 below the least score: of normal pieces, as float
 * (SentencePiece); of all (Hugging Face). A user-defined piece of a .model has a score above every other, more the
 * longer it is. */
static void derive_scores(struct token_vocab *v, struct token_builder *b) {
    double *score = (double *)(void *)b->scores.data, low = 0;
    bool any = false;
    for (size_t id = 0; id < v->n; id++) {
        if (v->spm && v->type[id] != TOKEN_NORMAL) continue;
        low = !any || score[id] < low ? score[id] : low;
        any = true;
    }
    v->unigram.unk_score = v->spm ? (double)((float)low - 10.0f) : low - 10.0;
    for (size_t id = 0; v->spm && id < v->n; id++) {
        size_t n;
        token_builder_name(b, id, &n);
        if (v->type[id] == TOKEN_USER) score[id] = (double)(float)(0.1 * (double)(n - 1));
    }
}

bool token_builder_finish(struct token_vocab **out, struct token_builder *b, struct err *err) {
    struct token_vocab *v = b->v;
    v->n = token_builder_count(b);
    if (v->n == 0) return err_set(err, ERR_INPUT, "the vocabulary is empty");
    v->start = calloc(v->n + 1, sizeof *v->start);
    v->type = malloc(v->n);
    if (!v->start || !v->type) return err_set(err, ERR_RESOURCE, "out of memory for %zu pieces", v->n);
    memcpy(v->type, b->types.data, v->n);
    if (!token_show_pieces(v, b, err)) return false;
    if (v->kind == TOKEN_UNIGRAM)
        derive_scores(v, b);
    else if (!token_bpe_build(v, b, err))
        return false;
    if (!build_trie(v, b, err)) return false;
    for (size_t i = 0; i < sizeof harmony_names / sizeof harmony_names[0]; i++) {
        int32_t id = token_find(v, harmony_names[i]);
        v->harmony[i] = id >= 0 && token_is_control(v, id) ? id : -1;
    }
    *out = v;
    b->v = NULL;
    return true;
}

/* ---- looking things up ---- */

void token_close(struct token_vocab *v) {
    if (!v) return;
    bytes_free(&v->text);
    free(v->start);
    free(v->type);
    free(v->slot);
    free(v->bpe.pairs.slot);
    token_index_free(&v->bpe.index);
    free(v);
}

size_t token_count(const struct token_vocab *v) { return v->n; }

size_t token_count_used(const struct token_vocab *v) {
    size_t n = v->n;
    while (n > 0 && v->type[n - 1] == TOKEN_UNUSED) n--;
    return n;
}

static bool in_range(const struct token_vocab *v, int32_t id) { return id >= 0 && (size_t)id < v->n; }

int32_t token_first(const struct token_vocab *v) { return v->first; }

bool token_expects_first(const struct token_vocab *v) {
    return v->kind == TOKEN_CHAR_BPE || (v->kind == TOKEN_BYTE_BPE && v->bpe.whole_first);
}

bool token_is_control(const struct token_vocab *v, int32_t id) {
    return in_range(v, id) &&
           (v->type[id] == TOKEN_CONTROL || v->type[id] == TOKEN_UNKNOWN || v->type[id] == TOKEN_UNUSED);
}

const char *token_text(const struct token_vocab *v, int32_t id, size_t *n) {
    *n = 0;
    if (!in_range(v, id) || token_is_control(v, id)) return "";
    *n = v->start[id + 1] - v->start[id];
    return v->text.data + v->start[id];
}

const char *token_name(const struct token_vocab *v, int32_t id, size_t *n) {
    *n = 0;
    if (!in_range(v, id) || v->type[id] == TOKEN_NORMAL || v->type[id] == TOKEN_BYTE) return "";
    *n = v->start[id + 1] - v->start[id];
    return v->text.data + v->start[id];
}

int32_t token_find(const struct token_vocab *v, const char *name) {
    size_t node = token_root_names(v), n = strlen(name);
    for (size_t i = 0; i < n && node;) {
        uint32_t c;
        i += utf8_decode(&c, name + i, n - i);
        node = token_child(v, node, token_name_character(v, c));
    }
    return node && n ? token_node_id(v, node) : -1;
}

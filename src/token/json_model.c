/* json_model.c - the model of a tokenizer.json: its pieces, and for BPE its merges.
 *
 *   Unigram   "vocab": [[piece, score], ..]
 *   BPE       "vocab": {piece: id, ..}, "merges": ["left right" | [left, right], ..]
 *
 * Reads   the member "model"               Writes  the builder
 * Owns    the pieces of an object until they are in order
 * Never   takes a vocabulary with holes, or a setting that would change ids
 * Checked tests/token/tokenizer_json_test.c, tests/token/bpe_json_test.c, fuzz/tokenizer_json_fuzz.c
 */
#include <stdlib.h>
#include <string.h>

#include "token/json_impl.h"

/* ---- Unigram ---- */

static bool read_scored(struct token_json *r) {
    struct json *j = &r->j;
    cursor_enter_array(j);
    while (cursor_next_element(j)) {
        double score = 0;
        if (!cursor_enter_array(j)) return false;
        if (!cursor_next_element(j) || !token_json_word(r) || !cursor_next_element(j) ||
            !cursor_get_double(j, &score) || cursor_next_element(j))
            return token_json_refuse(r, "expected a pair [piece, score]");
        if (j->problem) return false;
        if (!token_builder_add(&r->b, bytes_text(&r->word), r->word.len, score, TOKEN_NORMAL, r->err)) return false;
    }
    return !j->problem;
}

/* ---- BPE ---- */

struct numbered {
    int64_t id;
    size_t start, n; /* in the names */
};

static int by_id(const void *a, const void *b) {
    int64_t x = ((const struct numbered *)a)->id, y = ((const struct numbered *)b)->id;
    return (x > y) - (x < y);
}

static bool gather(struct token_json *r, struct bytes *names, struct bytes *pieces) {
    struct json_slice key;
    cursor_enter_object(&r->j);
    while (cursor_next_key(&r->j, &key)) {
        struct numbered piece = {.start = names->len};
        if (!token_json_decode(r, &key) || !cursor_get_int(&r->j, &piece.id)) return false;
        if (pieces->len / sizeof piece >= TOKEN_MAX_VOCAB) return token_json_refuse(r, "too many pieces");
        piece.n = r->word.len;
        bytes_append(names, bytes_text(&r->word), r->word.len);
        bytes_append(pieces, &piece, sizeof piece);
    }
    if (names->failed || pieces->failed) return err_set(r->err, ERR_RESOURCE, "out of memory for the vocabulary");
    return !r->j.problem;
}

/* In the order of their ids, which must be 0, 1, 2 .. */
static bool add_in_order(struct token_json *r, const struct bytes *names, struct bytes *pieces) {
    struct numbered *p = (struct numbered *)(void *)pieces->data;
    size_t n = pieces->len / sizeof *p;
    if (n) qsort(p, n, sizeof *p, by_id);
    for (size_t i = 0; i < n; i++) {
        const char *name = names->data + p[i].start;
        int length = p[i].n > 60 ? 60 : (int)p[i].n;
        if (p[i].id < 0)
            return err_set(r->err, ERR_INPUT, "piece '%.*s' has the id %lld; ids begin with 0", length, name,
                           (long long)p[i].id);
        if (i && p[i].id == p[i - 1].id)
            return err_set(r->err, ERR_INPUT, "piece '%.*s' has the id %lld, which another has", length, name,
                           (long long)p[i].id);
        if (p[i].id != (int64_t)i)
            return err_set(r->err, ERR_INPUT, "the vocabulary has a hole: no piece has the id %zu", i);
        if (!token_builder_add(&r->b, name, p[i].n, 0, TOKEN_NORMAL, r->err)) return false;
    }
    r->b.n_model = n;
    return true;
}

static bool read_numbered(struct token_json *r) {
    struct bytes names = {0}, pieces = {0};
    bool ok = gather(r, &names, &pieces) && add_in_order(r, &names, &pieces);
    bytes_free(&names);
    bytes_free(&pieces);
    return ok;
}

/* A merge as two strings. */
static bool read_halves(struct token_json *r) {
    static const char words[] = "expected a merge [left, right]";
    struct bytes left = {0};
    cursor_enter_array(&r->j);
    bool ok = cursor_next_element(&r->j) && token_json_word(r);
    bytes_append(&left, bytes_text(&r->word), r->word.len);
    ok = ok && cursor_next_element(&r->j) && token_json_word(r);
    ok = ok && !cursor_next_element(&r->j) && !r->j.problem;
    ok = ok ? token_builder_merge(&r->b, bytes_text(&left), left.len, bytes_text(&r->word), r->word.len, r->err)
            : token_json_refuse(r, words);
    ok = ok && (!left.failed || err_set(r->err, ERR_RESOURCE, "out of memory for merges"));
    bytes_free(&left);
    return ok;
}

static bool read_merges(struct token_json *r) {
    struct json *j = &r->j;
    if (r->has_merges) return token_json_refuse(r, "two lists of merges");
    r->has_merges = true;
    if (!cursor_enter_array(j)) return false;
    while (cursor_next_element(j)) {
        if (cursor_peek(j) == JSON_ARRAY) {
            if (!read_halves(r)) return false;
        } else if (!token_json_word(r) || !token_builder_merge_text(&r->b, bytes_text(&r->word), r->word.len, r->err)) {
            return false;
        }
    }
    return !j->problem;
}

/* ---- the member ---- */

static bool read_vocab(struct token_json *r) {
    enum json_kind kind = cursor_peek(&r->j);
    if (r->has_vocab) return token_json_refuse(r, "two vocabularies");
    r->has_vocab = true;
    r->vocab_is_object = kind == JSON_OBJECT;
    if (kind == JSON_OBJECT) return read_numbered(r);
    if (kind == JSON_ARRAY) return read_scored(r);
    return token_json_refuse(r, "expected a list of [piece, score] or an object of pieces and ids");
}

static bool read_type(struct token_json *r) {
    r->has_type = true;
    return token_json_word(r) && token_kind_of_name(&r->b.v->kind, bytes_text(&r->word), r->word.len, r->err);
}

static bool read_unk(struct token_json *r) {
    if (!token_json_word(r)) return false;
    r->has_unk = true;
    bytes_append(&r->unk, bytes_text(&r->word), r->word.len);
    return true;
}

/* Settings that nobody uses and that would change ids: null, "" or 0. */
static bool read_unused(struct token_json *r, const char *words) {
    double number;
    switch (cursor_peek(&r->j)) {
        case JSON_NULL: return cursor_get_null(&r->j);
        case JSON_STRING: return token_json_word(r) && (r->word.len == 0 || token_json_refuse(r, words));
        case JSON_NUMBER: return cursor_get_double(&r->j, &number) && (!(number > 0) || token_json_refuse(r, words));
        default: return token_json_refuse(r, words);
    }
}

static bool read_key(struct token_json *r, const struct json_slice *key) {
    struct json *j = &r->j;
    bool is_text = cursor_peek(j) == JSON_STRING;
    if (cursor_key_is(key, "type")) return read_type(r);
    if (cursor_key_is(key, "vocab")) return read_vocab(r);
    if (cursor_key_is(key, "merges")) return read_merges(r);
    if (cursor_key_is(key, "unk_id") && cursor_peek(j) == JSON_NUMBER) return cursor_get_int(j, &r->unk_id);
    if (cursor_key_is(key, "unk_token") && is_text) return read_unk(r);
    if (cursor_key_is(key, "byte_fallback")) return cursor_get_bool(j, &r->byte_fallback);
    if (cursor_key_is(key, "ignore_merges")) return cursor_get_bool(j, &r->whole_first);
    if (cursor_key_is(key, "dropout")) return read_unused(r, "dropout is not supported");
    if (cursor_key_is(key, "continuing_subword_prefix"))
        return read_unused(r, "continuing_subword_prefix is not supported");
    if (cursor_key_is(key, "end_of_word_suffix")) return read_unused(r, "end_of_word_suffix is not supported");
    return cursor_skip(j);
}

bool token_json_model(struct token_json *r) {
    struct json_slice key;
    if (r->has_model) return token_json_refuse(r, "two models");
    r->has_model = true;
    if (!cursor_enter_object(&r->j)) return false;
    while (cursor_next_key(&r->j, &key))
        if (!read_key(r, &key)) return false;
    return !r->j.problem;
}

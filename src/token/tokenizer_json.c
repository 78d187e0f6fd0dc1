/* tokenizer_json.c - read a Hugging Face tokenizer.json with a Unigram or a BPE model.
 *
 *   { "added_tokens": [{id, content, special, ...}],
 *     "normalizer": ..., "pre_tokenizer": ..., "decoder": ...,        json_steps.c
 *     "post_processor": ...,                                          json_post.c
 *     "model": {"type": .., "vocab": ..} }                            json_model.c
 *
 * Three makes are read. Pieces of characters, Unigram or merged: spaces become U+2581, maybe one more in front of each
 * stretch, bytes stand in for unknown characters. Byte-level: words by one of four known patterns. Anything else in
 * those places would change ids, so it is an error that names it, never ignored.
 *
 * Reads   the text                         Writes  a vocabulary
 * Owns    a builder and a list of added tokens while it works
 * Never   trusts the file: gaps, duplicates, lone surrogates and missing bytes are one clear error
 * Checked tests/token/tokenizer_json_test.c, tests/token/bpe_json_test.c, fuzz/tokenizer_json_fuzz.c
 */
#include <stdlib.h>
#include <string.h>

#include "token/json_impl.h"

struct added {
    int64_t id;
    size_t name, n_name; /* in names */
    bool special;
};

bool token_json_refuse(struct token_json *r, const char *words) { return cursor_fail(&r->j, words); }

/* A lone surrogate escape would be replaced silently; a piece must not change. */
static bool has_lone_surrogate(const struct json_slice *s) {
    for (size_t i = 0; s->escaped && i + 6 <= s->n; i++) {
        if (s->data[i] != '\\') continue;
        if (s->data[i + 1] != 'u') {
            i++;
            continue;
        }
        bool d = s->data[i + 2] == 'd' || s->data[i + 2] == 'D';
        char third = s->data[i + 3];
        i += 5;
        if (!d || third < '8' || (third > '9' && third < 'A')) continue; /* \uD000..\uD7FF, or no surrogate */
        bool high = third == '8' || third == '9' || (third | 32) == 'a' || (third | 32) == 'b';
        const char *next = s->data + i + 1;
        bool paired = high && i + 7 <= s->n && next[0] == '\\' && next[1] == 'u' && (next[2] | 32) == 'd' &&
                      strchr("cdef", next[3] | 32) && next[3];
        if (!paired) return true;
        i += 6;
    }
    return false;
}

bool token_json_decode(struct token_json *r, const struct json_slice *s) {
    if (has_lone_surrogate(s)) return token_json_refuse(r, "a string holds half a surrogate pair");
    bytes_clear(&r->word);
    cursor_unescape(&r->word, s);
    return true;
}

bool token_json_word(struct token_json *r) {
    struct json_slice s;
    return cursor_get_string(&r->j, &s) && token_json_decode(r, &s);
}

/* ---- added tokens ---- */

static bool read_added(struct token_json *r) {
    struct json *j = &r->j;
    struct json_slice key;
    struct added a = {.id = -1};
    bool has_content = false, normalized = false, trims = false, flag;
    if (!cursor_enter_object(j)) return false;
    while (cursor_next_key(j, &key)) {
        if (cursor_key_is(&key, "id")) {
            cursor_get_int(j, &a.id);
        } else if (cursor_key_is(&key, "content")) {
            if (!token_json_word(r)) return false;
            a.name = r->names.len;
            a.n_name = r->word.len;
            bytes_append(&r->names, bytes_text(&r->word), r->word.len);
            has_content = true;
        } else if (cursor_key_is(&key, "special")) {
            cursor_get_bool(j, &a.special);
        } else if (cursor_key_is(&key, "normalized")) {
            cursor_get_bool(j, &normalized);
        } else if (cursor_key_is(&key, "lstrip") || cursor_key_is(&key, "rstrip") ||
                   cursor_key_is(&key, "single_word")) {
            if (cursor_get_bool(j, &flag)) trims |= flag;
        } else {
            cursor_skip(j);
        }
    }
    if (j->problem) return false;
    if (a.id < 0 || !has_content) return token_json_refuse(r, "an added token needs an id and a content");
    if (a.n_name == 0) return token_json_refuse(r, "an added token is empty");
    if (normalized || trims)
        return token_json_refuse(r, "added tokens with normalized, lstrip, rstrip or single_word are not supported");
    bytes_append(&r->added, &a, sizeof a);
    return true;
}

static int by_id(const void *a, const void *b) {
    int64_t x = ((const struct added *)a)->id, y = ((const struct added *)b)->id;
    return (x > y) - (x < y);
}

/* Mark the vocabulary's control and user-defined pieces; append those that follow it without a gap. */
static bool merge_added(struct token_json *r) {
    struct added *a = (struct added *)(void *)r->added.data;
    size_t n = r->added.len / sizeof *a;
    if (n) qsort(a, n, sizeof *a, by_id);
    for (size_t i = 0; i < n; i++) {
        const char *name = r->names.data + a[i].name;
        int length = a[i].n_name > 60 ? 60 : (int)a[i].n_name;
        enum token_type type = a[i].special ? TOKEN_CONTROL : TOKEN_USER;
        if (i && a[i].id == a[i - 1].id)
            return err_set(r->err, ERR_INPUT, "two added tokens have the id %lld", (long long)a[i].id);
        size_t count = token_builder_count(&r->b), n_piece;
        if ((uint64_t)a[i].id > count)
            return err_set(r->err, ERR_INPUT, "added token '%.*s' has the id %lld, but the ids before it end at %zu",
                           length, name, (long long)a[i].id, count);
        if ((uint64_t)a[i].id == count) {
            if (!token_builder_add(&r->b, name, a[i].n_name, 0, type, r->err)) return false;
            continue;
        }
        const char *piece = token_builder_name(&r->b, (size_t)a[i].id, &n_piece);
        if (n_piece != a[i].n_name || memcmp(piece, name, n_piece) != 0)
            return err_set(r->err, ERR_INPUT, "added token '%.*s' has the id %lld, where the vocabulary has '%.*s'",
                           length, name, (long long)a[i].id, n_piece > 60 ? 60 : (int)n_piece, piece);
        r->b.types.data[a[i].id] = (char)type;
    }
    return true;
}

/* ---- the file ---- */

static bool read_all_added(struct token_json *r) {
    if (r->has_added) return token_json_refuse(r, "two lists of added tokens");
    r->has_added = true;
    if (!cursor_enter_array(&r->j)) return false;
    while (cursor_next_element(&r->j))
        if (!read_added(r)) return false;
    return !r->j.problem;
}

static bool read_member(struct token_json *r, const struct json_slice *key) {
    if (cursor_key_is(key, "added_tokens")) return read_all_added(r);
    if (cursor_key_is(key, "normalizer")) return token_json_normalizer(r);
    if (cursor_key_is(key, "pre_tokenizer")) return token_json_pre_tokenizer(r);
    if (cursor_key_is(key, "decoder")) return token_json_decoder(r);
    if (cursor_key_is(key, "post_processor")) return token_json_post_processor(r);
    if (cursor_key_is(key, "model")) return token_json_model(r);
    return cursor_skip(&r->j);
}

/* ---- what the parts make together ---- */

static bool fits(bool ok, struct token_json *r, const char *words) {
    return ok || err_set(r->err, ERR_INPUT, "%s", words);
}

/* Pieces of characters: spaces are marks, and every character has at least bytes. */
static bool settle_characters(struct token_json *r) {
    return fits(r->byte_fallback, r,
                "the model has no byte_fallback; only byte-fallback and byte-level vocabularies are supported") &&
           fits(r->space_mark && r->decodes, r,
                "the normalizer or decoder does not exchange spaces and U+2581, and there is no ByteLevel") &&
           fits(!r->nfc && !r->decodes_bytes && !r->pattern && !r->digits_apart, r,
                "normalizer, pre_tokenizer or decoder of a byte-level vocabulary without its ByteLevel pre_tokenizer");
}

static bool settle_bytes(struct token_json *r) {
    struct token_vocab *v = r->b.v;
    v->kind = TOKEN_BYTE_BPE;
    v->bpe = (struct token_bpe){.split = r->split, .nfc = r->nfc, .whole_first = r->whole_first};
    return fits(!r->space_mark && !r->dummy_prefix && !r->decodes && !r->byte_fallback && r->decodes_bytes, r,
                "a ByteLevel pre_tokenizer with a normalizer, decoder or byte_fallback that belongs to another kind");
}

static bool settle_bpe(struct token_json *r) {
    r->b.v->exact_names = true;
    if (!fits(r->vocab_is_object && r->has_merges, r, "a BPE model without an object \"vocab\" or its \"merges\""))
        return false;
    if (r->bytes) return settle_bytes(r);
    return settle_characters(r) && fits(!r->whole_first, r, "ignore_merges without ByteLevel is not supported");
}

static bool settle_unigram(struct token_json *r) {
    if (!fits(!r->vocab_is_object && !r->has_merges && !r->bytes && !r->splits_spaces, r,
              "a Unigram model with the \"vocab\", the \"merges\" or the pre_tokenizer of a BPE model") ||
        !settle_characters(r))
        return false;
    if (r->unk_id >= (int64_t)token_builder_count(&r->b) || r->unk_id < -1)
        return err_set(r->err, ERR_INPUT, "unk_id %lld is outside the vocabulary", (long long)r->unk_id);
    if (r->unk_id >= 0) r->b.types.data[r->unk_id] = (char)TOKEN_UNKNOWN;
    return true;
}

static bool read_file(struct token_json *r) {
    struct json_slice key;
    struct json *j = &r->j;
    if (cursor_enter_object(j))
        while (cursor_next_key(j, &key))
            if (!read_member(r, &key)) break;
    if (r->err->code || !cursor_end(j, r->err)) return false;
    if (r->names.failed || r->added.failed || r->word.failed || r->unk.failed || r->first.failed)
        return err_set(r->err, ERR_RESOURCE, "out of memory");
    if (!r->has_model || !r->has_vocab || !r->has_type)
        return err_set(r->err, ERR_INPUT, "no \"model\" of type Unigram or BPE with a \"vocab\"");
    return (r->b.v->kind == TOKEN_UNIGRAM ? settle_unigram(r) : settle_bpe(r)) && merge_added(r);
}

/* Which id stands in front, which for what is unknown; a library that would write that for lacking bytes is not
 * imitated. */
static bool settle_names(struct token_json *r, struct token_vocab *v) {
    int32_t first = r->first.len ? token_find(v, bytes_text(&r->first)) : -1;
    if (token_is_control(v, first)) v->first = first;
    v->unk_id = (int32_t)r->unk_id;
    if (!r->has_unk) return true;
    v->unk_id = token_find(v, bytes_text(&r->unk));
    for (int i = 0; i < 256; i++)
        if (v->byte_id[i] < 0)
            return err_set(r->err, ERR_INPUT,
                           "the model has an unk_token and no piece for the byte 0x%02X; that is not supported", i);
    return true;
}

bool token_open_json(struct token_vocab **out, const char *data, size_t n, struct err *err) {
    struct err why = {0};
    struct token_json r = {.unk_id = -1, .err = &why};
    struct token_vocab *v = NULL;
    cursor_init(&r.j, data, n);
    bool ok = token_builder_init(&r.b, &why) && read_file(&r);
    if (ok) {
        r.b.v->dummy_prefix = r.dummy_prefix;
        r.b.v->prefix_first = r.prefix_first;
        r.b.v->strip_space = r.strip_space;
        r.b.v->bytes_first = r.bytes_first;
        ok = token_builder_finish(&v, &r.b, &why) && settle_names(&r, v);
    }
    if (ok)
        *out = v;
    else
        token_close(v);
    token_builder_free(&r.b);
    bytes_free(&r.names);
    bytes_free(&r.added);
    bytes_free(&r.word);
    bytes_free(&r.unk);
    bytes_free(&r.first);
    return ok || err_set(err, why.code, "%s", why.message);
}

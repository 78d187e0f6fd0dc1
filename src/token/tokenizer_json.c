/* tokenizer_json.c - read a Hugging Face tokenizer.json with a Unigram model.
 *
 *   { "added_tokens": [{id, content, special, ...}], "normalizer": ..., "decoder": ..., "model": {"vocab": [[piece, score]]} }
 *
 * What is read is what the llm-jp-4 family writes: spaces become U+2581, one more in front of each stretch, nothing is
 * normalised or split beforehand, bytes stand in for unknown characters. Anything else in those places would change
 * ids, so it is an error that names it, never ignored. Patterns are compared as strings; no regular expression is run.
 *
 * Reads   the text                         Writes  a vocabulary
 * Owns    a builder and a list of added tokens while it works
 * Never   trusts the file: gaps, duplicates, lone surrogates and missing bytes are one clear error
 * Checked tests/token/tokenizer_json_test.c, fuzz/tokenizer_json_fuzz.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "token/table_impl.h"

struct added {
    int64_t id;
    size_t name, n_name; /* in names */
    bool special;
};

struct reader {
    struct json j;
    struct token_builder b;
    struct bytes names, added; /* struct added */
    struct bytes word;         /* the latest decoded string */
    int64_t unk_id;
    bool has_model, has_vocab, has_added, has_type, byte_fallback, dummy_prefix, space_mark, strip_space, bytes_first,
        decodes;
    struct err *err;
};

static bool refuse(struct reader *r, const char *words) { return cursor_fail(&r->j, words); }

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

/* The next string, decoded into r->word. */
static bool read_word(struct reader *r) {
    struct json_slice s;
    if (!cursor_get_string(&r->j, &s)) return false;
    if (has_lone_surrogate(&s)) return refuse(r, "a string holds half a surrogate pair");
    bytes_clear(&r->word);
    cursor_unescape(&r->word, &s);
    return true;
}

/* ---- added tokens ---- */

static bool read_added(struct reader *r) {
    struct json *j = &r->j;
    struct json_slice key;
    struct added a = {.id = -1};
    bool has_content = false, normalized = false, trims = false, flag;
    if (!cursor_enter_object(j)) return false;
    while (cursor_next_key(j, &key)) {
        if (cursor_key_is(&key, "id")) {
            cursor_get_int(j, &a.id);
        } else if (cursor_key_is(&key, "content")) {
            if (!read_word(r)) return false;
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
    if (a.id < 0 || !has_content) return refuse(r, "an added token needs an id and a content");
    if (a.n_name == 0) return refuse(r, "an added token is empty");
    if (normalized || trims)
        return refuse(r, "added tokens with normalized, lstrip, rstrip or single_word are not supported");
    bytes_append(&r->added, &a, sizeof a);
    return true;
}

static int by_id(const void *a, const void *b) {
    int64_t x = ((const struct added *)a)->id, y = ((const struct added *)b)->id;
    return (x > y) - (x < y);
}

/* Mark the vocabulary's control and user-defined pieces; append those that follow it without a gap. */
static bool merge_added(struct reader *r) {
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

/* ---- normalizer and decoder: recognise the known steps ---- */

/* One step {"type": T, "pattern": {"Regex" or "String": P}, "content": C, "prepend": X}; strings decoded. */
struct step {
    char type[32], pattern[32], content[16];
};

static bool keep_word(struct reader *r, char *out, size_t cap, const char *words) {
    if (!read_word(r)) return false;
    if (r->word.len >= cap || memchr(bytes_text(&r->word), 0, r->word.len)) return refuse(r, words);
    memcpy(out, bytes_text(&r->word), r->word.len + (r->word.data != NULL));
    return true;
}

static bool read_pattern(struct reader *r, struct step *s) {
    struct json_slice key;
    if (!cursor_enter_object(&r->j)) return false;
    while (cursor_next_key(&r->j, &key)) {
        if (!cursor_key_is(&key, "Regex") && !cursor_key_is(&key, "String"))
            return refuse(r, "a pattern is neither Regex nor String");
        if (!keep_word(r, s->pattern, sizeof s->pattern, "a pattern that llm-jp tokenizers do not use")) return false;
    }
    return !r->j.problem;
}

typedef bool step_fn(struct reader *r, const struct step *s);

static const char unknown_normalizer[] =
    "a normalizer that llm-jp tokenizers do not use (known: spaces and stretch starts become U+2581)";
static const char unknown_decoder[] =
    "a decoder that llm-jp tokenizers do not use (known: ByteFallback, U+2581 to space, Fuse, drop one leading space)";

static bool read_steps(struct reader *r, const char *list, step_fn *apply, const char *unknown, bool nested);

/* A step object, or {"type": "Sequence", list: [steps]}. The list may come before the type, so both are gathered. */
static bool read_step(struct reader *r, const char *list, step_fn *apply, const char *unknown, bool nested) {
    struct json_slice key;
    struct step s = {0};
    bool has_list = false;
    int64_t number, start = 0;
    if (!cursor_enter_object(&r->j)) return false;
    while (cursor_next_key(&r->j, &key)) {
        if (cursor_key_is(&key, "type")) {
            keep_word(r, s.type, sizeof s.type, unknown);
        } else if (cursor_key_is(&key, "pattern")) {
            read_pattern(r, &s);
        } else if (cursor_key_is(&key, "content") || cursor_key_is(&key, "prepend")) {
            keep_word(r, s.content, sizeof s.content, unknown);
        } else if (cursor_key_is(&key, "start") || cursor_key_is(&key, "stop")) { /* of Strip */
            bool is_start = cursor_key_is(&key, "start");
            if (cursor_get_int(&r->j, &number) && number != is_start) return refuse(r, unknown);
            start |= is_start;
        } else if (cursor_key_is(&key, list)) {
            if (nested) return refuse(r, "a sequence inside a sequence");
            has_list = true;
            read_steps(r, list, apply, unknown, true);
        } else {
            cursor_skip(&r->j);
        }
    }
    if (r->j.problem) return false;
    if (has_list) return strcmp(s.type, "Sequence") == 0 || refuse(r, unknown);
    if (strcmp(s.type, "Strip") == 0 && !start) return refuse(r, unknown);
    return apply(r, &s) || refuse(r, unknown);
}

static bool read_steps(struct reader *r, const char *list, step_fn *apply, const char *unknown, bool nested) {
    if (!cursor_enter_array(&r->j)) return false;
    while (cursor_next_element(&r->j))
        if (!read_step(r, list, apply, unknown, nested)) return false;
    return !r->j.problem;
}

static bool apply_normalizer(struct reader *r, const struct step *s) {
    if (strcmp(s->content, "\xe2\x96\x81") != 0) return false;
    if (strcmp(s->type, "Prepend") == 0 || (strcmp(s->type, "Replace") == 0 && strcmp(s->pattern, "(?<!\\n)^") == 0))
        return !r->dummy_prefix && (r->dummy_prefix = true);
    return strcmp(s->type, "Replace") == 0 && strcmp(s->pattern, " ") == 0 && (r->space_mark = true);
}

static bool apply_decoder(struct reader *r, const struct step *s) {
    if (strcmp(s->type, "ByteFallback") == 0) {
        r->bytes_first = !r->decodes;
        return true;
    }
    if (strcmp(s->type, "Fuse") == 0) return true;
    if (strcmp(s->type, "Strip") == 0 && strcmp(s->content, " ") == 0) return (r->strip_space = true);
    if (strcmp(s->type, "Replace") != 0) return false;
    if (strcmp(s->pattern, "\xe2\x96\x81") == 0 && strcmp(s->content, " ") == 0) return (r->decodes = true);
    return strcmp(s->pattern, "(?<!\\n)^ ") == 0 && s->content[0] == 0 && (r->strip_space = true);
}

/* ---- the model ---- */

static bool read_vocab(struct reader *r) {
    struct json *j = &r->j;
    if (r->has_vocab) return refuse(r, "two vocabularies");
    r->has_vocab = true;
    if (cursor_peek(j) != JSON_ARRAY)
        return refuse(r, "expected a list of [piece, score]: only Unigram models are supported");
    cursor_enter_array(j);
    while (cursor_next_element(j)) {
        double score = 0;
        if (!cursor_enter_array(j)) return false;
        if (!cursor_next_element(j) || !read_word(r) || !cursor_next_element(j) || !cursor_get_double(j, &score) ||
            cursor_next_element(j))
            return refuse(r, "expected a pair [piece, score]");
        if (j->problem) return false;
        if (!token_builder_add(&r->b, bytes_text(&r->word), r->word.len, score, TOKEN_NORMAL, r->err)) return false;
    }
    return !j->problem;
}

static bool read_model(struct reader *r) {
    struct json_slice key;
    struct json *j = &r->j;
    if (r->has_model) return refuse(r, "two models");
    r->has_model = true;
    if (!cursor_enter_object(j)) return false;
    while (cursor_next_key(j, &key)) {
        if (cursor_key_is(&key, "type")) {
            if (!read_word(r)) return false;
            if (!token_kind_of_name(&r->b.v->kind, bytes_text(&r->word), r->word.len, r->err)) return false;
            r->has_type = true;
        } else if (cursor_key_is(&key, "vocab")) {
            if (!read_vocab(r)) return false;
        } else if (cursor_key_is(&key, "unk_id") && cursor_peek(j) == JSON_NUMBER) {
            cursor_get_int(j, &r->unk_id);
        } else if (cursor_key_is(&key, "byte_fallback")) {
            cursor_get_bool(j, &r->byte_fallback);
        } else {
            cursor_skip(j);
        }
    }
    return !j->problem;
}

/* ---- the file ---- */

static bool null_or(struct reader *r, const char *words) {
    return cursor_peek(&r->j) == JSON_NULL ? cursor_get_null(&r->j) : refuse(r, words);
}

static bool read_member(struct reader *r, const struct json_slice *key) {
    struct json *j = &r->j;
    if (cursor_key_is(key, "added_tokens")) {
        if (r->has_added) return refuse(r, "two lists of added tokens");
        r->has_added = true;
        if (!cursor_enter_array(j)) return false;
        while (cursor_next_element(j))
            if (!read_added(r)) return false;
        return !j->problem;
    }
    if (cursor_key_is(key, "normalizer"))
        return cursor_peek(j) == JSON_NULL ? cursor_get_null(j)
                                           : read_step(r, "normalizers", apply_normalizer, unknown_normalizer, false);
    if (cursor_key_is(key, "decoder"))
        return cursor_peek(j) == JSON_NULL ? cursor_get_null(j)
                                           : read_step(r, "decoders", apply_decoder, unknown_decoder, false);
    if (cursor_key_is(key, "pre_tokenizer")) return null_or(r, "pre_tokenizers are not supported");
    if (cursor_key_is(key, "model")) return read_model(r);
    return cursor_skip(j);
}

static bool read_file(struct reader *r) {
    struct json_slice key;
    struct json *j = &r->j;
    if (cursor_enter_object(j))
        while (cursor_next_key(j, &key))
            if (!read_member(r, &key)) break;
    if (r->err->code || !cursor_end(j, r->err)) return false;
    if (r->names.failed || r->added.failed || r->word.failed) return err_set(r->err, ERR_RESOURCE, "out of memory");
    if (!r->has_model || !r->has_vocab || !r->has_type)
        return err_set(r->err, ERR_INPUT, "no \"model\" of type Unigram with a \"vocab\"");
    if (!r->byte_fallback)
        return err_set(r->err, ERR_INPUT,
                       "the model has no byte_fallback; only byte-fallback vocabularies are supported");
    if (!r->space_mark || !r->decodes)
        return err_set(r->err, ERR_INPUT,
                       "the normalizer or decoder does not exchange spaces and U+2581, as llm-jp tokenizers do");
    if (r->unk_id >= (int64_t)token_builder_count(&r->b) || r->unk_id < -1)
        return err_set(r->err, ERR_INPUT, "unk_id %lld is outside the vocabulary", (long long)r->unk_id);
    if (r->unk_id >= 0) r->b.types.data[r->unk_id] = (char)TOKEN_UNKNOWN;
    return merge_added(r);
}

bool token_open_json(struct token_vocab **out, const char *data, size_t n, struct err *err) {
    struct err why = {0};
    struct reader r = {.unk_id = -1, .err = &why};
    cursor_init(&r.j, data, n);
    bool ok = token_builder_init(&r.b, &why) && read_file(&r);
    if (ok) {
        struct token_vocab *v = r.b.v;
        v->unk_id = (int32_t)r.unk_id;
        v->dummy_prefix = r.dummy_prefix;
        v->strip_space = r.strip_space;
        v->bytes_first = r.bytes_first;
        ok = token_builder_finish(out, &r.b, &why);
    }
    token_builder_free(&r.b);
    bytes_free(&r.names);
    bytes_free(&r.added);
    bytes_free(&r.word);
    return ok || err_set(err, why.code, "%s", why.message);
}

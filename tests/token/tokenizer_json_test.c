/* tokenizer_json_test.c - a bad tokenizer.json is one clear error. Each case edits the small golden file or builds its
 * own. */
#include "small.h"

/* The small golden file with one string replaced (first occurrence); the message of opening it, "" when it opens. */
static const char *message_after(const char *from, const char *to) {
    static struct err err;
    static struct bytes file;
    struct bytes edited = {0};
    struct token_vocab *v = NULL;
    err = (struct err){0};
    if (!file.len) assert_ok(file_read_all(&file, SMALL "tokenizer.json", 1 << 20, &err), err);
    const char *at = strstr(file.data, from);
    if (!at) fail_msg("the golden file does not hold: %s", from);
    bytes_append(&edited, file.data, (size_t)(at - file.data));
    bytes_append_string(&edited, to);
    bytes_append_string(&edited, at + strlen(from));
    bool ok = token_open_json(&v, edited.data, edited.len, &err);
    assert_int_equal(ok, v != NULL);
    assert_int_equal(ok ? ERR_NONE : ERR_INPUT, err.code);
    token_close(v);
    bytes_free(&edited);
    return err.message;
}

#define REFUSES(from, to, words)                                                                     \
    do {                                                                                             \
        const char *message = message_after(from, to);                                               \
        if (!strstr(message, words)) fail_msg("the message is: '%s', expected: %s", message, words); \
    } while (0)

TEST(json_bad_pieces_are_named) {
    assert_string_equal(message_after("\"1.0\"", "\"1.1\""), "");
    REFUSES("\"<0x41>\"", "\"<0x4>\"", "<0x41> is missing");
    REFUSES("\"<0x41>\"", "\"<0x42>\"", "piece 80 repeats piece 79 (<0x42>)");
    REFUSES("\"<0x41>\"", "\"\"", "empty");
    REFUSES("\"<0x41>\"", "\"\\ud800\"", "half a surrogate pair");
    REFUSES("\"<0x41>\"", "\"\\ud800\\u0041\"", "half a surrogate pair");
    REFUSES("\"<0x41>\"", "\"\\udc00\\ud800\"", "half a surrogate pair");
    REFUSES("\"<0x41>\"", "\"\\ud83d\\ude00\"", "<0x41> is missing"); /* a whole pair is a piece like any other */
    REFUSES("\"<0x41>\"", "\"\xff\"", "UTF-8");
    REFUSES("\"<0x41>\"", "7", "expected a string");
    REFUSES("\"<0x41>\"", "\"<0x41>\", 1", "[piece, score]");
    REFUSES("\"▁\",", "\"。\",", "repeats piece");
}

TEST(json_bad_added_tokens_are_named) {
    REFUSES("\"content\": \"<|end|>\"", "\"content\": \"\"", "empty");
    REFUSES("\"content\": \"<|end|>\"", "\"content\": \"<|start|>\"", "where the vocabulary has");
    REFUSES("\"id\": 11,", "\"id\": 10,", "two added tokens have the id 10");
    REFUSES("\"id\": 11,", "\"id\": 99999,", "has the id 99999, but the ids before it end at");
    REFUSES("\"id\": 11,", "\"id\": -1,", "needs an id");
    REFUSES("\"id\": 11,", "\"id\": 1e3,", "integer");
    REFUSES("\"normalized\": false", "\"normalized\": true", "not supported");
    REFUSES("\"lstrip\": false", "\"lstrip\": true", "not supported");
}

TEST(json_settings_that_change_ids_are_refused) {
    REFUSES("\"Unigram\"", "\"WordPiece\"", "a vocabulary of kind 'WordPiece' is not supported; Unigram and BPE are");
    REFUSES("\"Unigram\"", "\"BPE\"", "a BPE model without an object");
    REFUSES("\"byte_fallback\": true", "\"byte_fallback\": false", "byte_fallback");
    REFUSES("\"unk_id\": 0", "\"unk_id\": 5000000", "unk_id");
    REFUSES("\"pre_tokenizer\": null", "\"pre_tokenizer\": {\"type\": \"Metaspace\"}", "pre_tokenizer");
    REFUSES("\"Regex\": \" \"", "\"Regex\": \"(a+)+$\"", "normalizer");
    REFUSES("\"ByteFallback\"", "\"WordPiece\"", "decoder");
    REFUSES("\"type\": \"Replace\"", "\"type\": \"NFKC\"", "normalizer");
    REFUSES("\"model\"", "\"modell\"", "no \"model\"");
    REFUSES("\"vocab\"", "\"vocab\": [], \"vocab\"", "two vocabularies");
    REFUSES("\"model\"", "\"model\": {}, \"model\"", "two models");
}

TEST(json_is_cut_anywhere_without_harm) {
    struct bytes file = {0};
    struct err err = {0};
    assert_ok(file_read_all(&file, SMALL "tokenizer.json", 1 << 20, &err), err);
    for (size_t n = 0; n + 2 < file.len; n += n < 6000 ? 1 : 97) {
        struct token_vocab *v = NULL;
        char *copy = malloc(n ? n : 1); /* exactly n bytes, so that a sanitizer sees a read past the end */
        memcpy(copy, file.data, n);
        err = (struct err){0};
        if (token_open_json(&v, copy, n, &err)) fail_msg("opened after %zu bytes", n);
        assert_int_equal(err.code, ERR_INPUT);
        free(copy);
    }
    bytes_free(&file);
}

/* A file of `n` pieces named by fn, after the control and byte pieces. */
static bool open_generated(size_t n, void (*name)(struct bytes *, size_t), struct err *err) {
    struct bytes file = {0}, golden = {0};
    struct token_vocab *v = NULL;
    assert_ok(file_read_all(&golden, SMALL "tokenizer.json", 1 << 20, err), *err);
    char *vocab = strstr(golden.data, "\"vocab\": [") + strlen("\"vocab\": ["),
         *end = strstr(golden.data, "\"byte_fallback\"");
    char *learned = strstr(golden.data, "\"<0xFF>\",");
    learned = strchr(learned, ']') + 1;
    bytes_append(&file, golden.data, (size_t)(learned - golden.data));
    for (size_t i = 0; i < n; i++) {
        bytes_append_string(&file, ",[\"");
        name(&file, i);
        bytes_append_string(&file, "\",-1.5]");
    }
    bytes_append_string(&file, "],");
    bytes_append_string(&file, end);
    assert_true(vocab < learned && learned < end);
    bool ok = token_open_json(&v, file.data, file.len, err);
    if (ok) assert_int_equal(token_count(v), 270 + n);
    token_close(v);
    bytes_free(&file);
    bytes_free(&golden);
    return ok;
}

static void numbered(struct bytes *out, size_t i) { bytes_printf(out, "p%zu", i); }
static void long_names(struct bytes *out, size_t i) {
    for (int k = 0; k < 60; k++) bytes_printf(out, "%zu_%d", i * 7919, k);
}

TEST(json_large_vocabularies_open_and_absurd_ones_are_refused) {
    struct err err = {0};
    assert_ok(open_generated(300000, numbered, &err), err);
    assert_false(open_generated(20000, long_names, &err));
    assert_non_null(strstr(err.message, "tree nodes"));
    err = (struct err){0};
    assert_false(open_generated(1100000, numbered, &err));
    assert_non_null(strstr(err.message, "more than"));
}

TEST(json_user_defined_tokens_match_in_any_text_control_tokens_only_when_asked) {
    struct bytes file = {0}, ids = {0};
    struct err err = {0};
    struct token_vocab *v = NULL;
    assert_ok(file_read_all(&file, SMALL "tokenizer.json", 1 << 20, &err), err);
    char *mask = strstr(file.data, "\"<|mask|>\""), *special = strstr(mask, "\"special\": true");
    memcpy(special, "\"special\":false", 15);
    assert_ok(token_open_json(&v, file.data, file.len, &err), err);
    const char *text = "a<|mask|>b<|end|>";
    assert_ok(token_encode(&ids, v, text, strlen(text), false, &err), err);
    size_t masks = 0, ends = 0;
    for (size_t i = 0; i < ids.len / 4; i++) {
        masks += ((int32_t *)(void *)ids.data)[i] == token_find(v, "<|mask|>");
        ends += ((int32_t *)(void *)ids.data)[i] == token_find(v, "<|end|>");
    }
    assert_int_equal(masks, 1);
    assert_int_equal(ends, 0);
    token_close(v);
    bytes_free(&file);
    bytes_free(&ids);
}

TEST(open_says_what_is_missing) {
    struct token_vocab *v = NULL;
    struct err err = {0};
    assert_false(token_open(&v, "tests/golden", &err));
    assert_non_null(strstr(err.message, "tokenizer.json"));
    err = (struct err){0};
    assert_false(token_open(&v, "no/such/file", &err));
    assert_int_equal(err.code, ERR_INPUT);
    err = (struct err){0};
    assert_false(token_open(&v, SMALL "text.jsonl", &err));
    assert_non_null(strstr(err.message, SMALL "text.jsonl: JSON, line 1"));
    assert_null(v);
}

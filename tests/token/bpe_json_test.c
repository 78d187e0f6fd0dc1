/* bpe_json_test.c - a bad BPE model is one clear error: in tokenizer.json, in .model, in lists. */
#include <math.h>

#include "llmjp.h"

#define BPE "tests/golden/bpe/"

/* The file with the first `from` replaced; the message of opening it, "" when it opens. */
static const char *message_after(const char *name, const char *from, const char *to) {
    static struct err err;
    struct bytes file = {0}, edited = {0};
    struct token_vocab *v = NULL;
    char path[256];
    err = (struct err){0};
    snprintf(path, sizeof path, BPE "%s", name);
    assert_ok(file_read_all(&file, path, 1 << 20, &err), err);
    const char *at = strstr(file.data, from);
    if (!at) fail_msg("%s does not hold: %s", name, from);
    bytes_append(&edited, file.data, (size_t)(at - file.data));
    bytes_append_string(&edited, to);
    bytes_append_string(&edited, at + strlen(from));
    bool ok = token_open_json(&v, edited.data, edited.len, &err);
    assert_int_equal(ok, v != NULL);
    assert_int_equal(err.code, ok ? ERR_NONE : ERR_INPUT);
    token_close(v);
    bytes_free(&edited);
    bytes_free(&file);
    return err.message;
}

#define REFUSES(name, from, to, words)                                                               \
    do {                                                                                             \
        const char *message = message_after(name, from, to);                                         \
        if (!strstr(message, words)) fail_msg("the message is: '%s', expected: %s", message, words); \
    } while (0)

TEST(json_bad_merges_are_named) {
    assert_string_equal(message_after("gpt2.json", "\"1.0\"", "\"1.1\""), "");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [[\"\", \"a\"],", "merge 1 lacks a half");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [[\"a\", \"\"],", "merge 1 lacks a half");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [[\"a\", \"no\\u4e00\"],", "merge 1: 'no一' is no piece");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [[\"Zqz\", \"a\"],", "merge 1: 'Zqz' is no piece");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [[\"Z\", \"q\"],", "merge 1: 'Z' and 'q' together are no piece");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [[\"ã\", \"ģ\"],", "repeats merge 1");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [[\"a\"],", "expected a merge [left, right]");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [[\"a\", \"b\", \"c\"],", "expected a merge [left, right]");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [\"ab\",", "not two pieces with one space between");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [\"a b c\",", "not two pieces with one space between");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [\" a\",", "lacks a half");
    REFUSES("gpt2.json", "\"merges\": [", "\"merges\": [7,", "expected a string");
    REFUSES("gpt2.json", "\"merges\"", "\"merges\": [], \"merges\"", "two lists of merges");
    REFUSES("gpt2.json", "\"merges\"", "\"mergers\"", "without an object \"vocab\" or its \"merges\"");
}

/* A merge may not make a control token, however it is spelled. */
TEST(json_merges_never_make_a_control_token) {
    REFUSES("gpt2.json", "\"added_tokens\": [",
            "\"added_tokens\": [{\"id\": 256, \"content\": \"ãģ\", \"special\": true},", "together are no piece");
}

TEST(json_bad_bpe_vocabularies_are_named) {
    REFUSES("gpt2.json", "\"#\": 2,", "\"#\": 0,", "has the id 0, which another has");
    REFUSES("gpt2.json", "\"!\": 0,", "", "the vocabulary has a hole: no piece has the id 0");
    REFUSES("gpt2.json", "\"!\": 0,", "\"!\": -1,", "piece '!' has the id -1; ids begin with 0");
    REFUSES("gpt2.json", "\"!\": 0,", "\"!\": 1e9,", "integer");
    REFUSES("gpt2.json", "\"!\": 0,", "\"\": 0,", "piece 0 is empty");
    REFUSES("gpt2.json", "\"!\": 0,", "\"\\u3042\": 0,", "piece 0 is not spelled in the alphabet of bytes ('あ')");
    REFUSES("gpt2.json", "\"!\": 0,", "\"#\": 0,", "repeats piece 0");
    REFUSES("prefix.json", "\"<0x41>\"", "\"<0x4>\"", "<0x41> is missing");
    REFUSES("gpt2.json", "\"id\": 700,", "\"id\": 900,", "the ids before it end at");
    REFUSES("lacking.json", "\"unk_token\": null", "\"unk_token\": \"!\"", "an unk_token and no piece for the byte");
}

TEST(json_bpe_settings_that_change_ids_are_refused) {
    REFUSES("gpt2.json", "\"dropout\": null", "\"dropout\": 0.1", "dropout");
    REFUSES("gpt2.json", "\"continuing_subword_prefix\": null", "\"continuing_subword_prefix\": \"##\"", "continuing");
    REFUSES("gpt2.json", "\"end_of_word_suffix\": null", "\"end_of_word_suffix\": \"</w>\"", "end_of_word_suffix");
    assert_string_equal(message_after("gpt2.json", "\"end_of_word_suffix\": null", "\"end_of_word_suffix\": \"\""), "");
    REFUSES("gpt2.json", "\"byte_fallback\": false", "\"byte_fallback\": true", "belongs to another kind");
    REFUSES("prefix.json", "\"byte_fallback\": true", "\"byte_fallback\": false", "no byte_fallback");
    REFUSES("prefix.json", "\"ignore_merges\": false", "\"ignore_merges\": true", "ignore_merges");
    REFUSES("gpt2.json", "\"add_prefix_space\": false", "\"add_prefix_space\": true", "pre_tokenizer");
    REFUSES("gpt2.json", "\"use_regex\": true", "\"use_regex\": false", "pre_tokenizer");
    REFUSES("qwen2.json", "\"use_regex\": false", "\"use_regex\": true", "pre_tokenizer");
    REFUSES("qwen2.json", "\\\\p{N}|", "\\\\p{N}+|", "pre_tokenizer");
    REFUSES("qwen2.json", "\"Isolated\"", "\"Removed\"", "pre_tokenizer");
    REFUSES("qwen2.json", "\"invert\": false", "\"invert\": true", "pre_tokenizer");
    REFUSES("smollm.json", "\"individual_digits\": true", "\"individual_digits\": false", "pre_tokenizer");
    REFUSES("qwen2.json", "\"NFC\"", "\"NFKC\"", "normalizer");
    REFUSES("prefix.json", "\"type\": \"Prepend\"", "\"type\": \"NFC\"", "byte-level vocabulary without its ByteLevel");
    REFUSES("prefix.json", "\"pre_tokenizer\": null", "\"pre_tokenizer\": {\"type\": \"Metaspace\"}", "pre_tokenizer");
    REFUSES("first.json", "\"first\"", "\"always\"", "pre_tokenizer");
    REFUSES("first.json", "\"split\": false", "\"split\": true", "pre_tokenizer");
    REFUSES("first.json", "\"normalizer\": null", "\"normalizer\": {\"type\": \"NFC\"}", "pre_tokenizer");
    REFUSES("gpt2.json", "\"type\": \"BPE\"", "\"type\": \"Unigram\"", "of a BPE model");
}

static int32_t first_of(const char *post) {
    struct bytes file = {0}, edited = {0};
    struct token_vocab *v = NULL;
    struct err err = {0};
    assert_ok(file_read_all(&file, BPE "gpt2.json", 1 << 20, &err), err);
    char *at = strstr(file.data, "\"post_processor\": null");
    bytes_append(&edited, file.data, (size_t)(at - file.data));
    bytes_printf(&edited, "\"post_processor\": %s", post);
    bytes_append_string(&edited, at + strlen("\"post_processor\": null"));
    assert_ok(token_open_json(&v, edited.data, edited.len, &err), err);
    int32_t first = token_first(v);
    token_close(v);
    bytes_free(&file);
    bytes_free(&edited);
    return first;
}

TEST(json_says_what_stands_in_front_of_a_text) {
#define FIRST(name)                                                                  \
    "{\"type\":\"TemplateProcessing\",\"single\":[{\"SpecialToken\":{\"id\":\"" name \
    "\",\"type_id\":0}},{\"Sequence\":{\"id\":\"A\"}}]}"
    assert_int_equal(first_of("null"), -1);
    assert_int_equal(first_of("{\"type\":\"ByteLevel\",\"trim_offsets\":true}"), -1);
    assert_int_equal(first_of(FIRST("<|im_start|>")), 701);
    assert_int_equal(
        first_of("{\"type\":\"Sequence\",\"processors\":[{\"type\":\"ByteLevel\"}," FIRST("<|im_start|>") "]}"), 701);
    assert_int_equal(first_of(FIRST("<think>")), -1); /* no control token */
    assert_int_equal(first_of(FIRST("<none>")), -1);
    assert_int_equal(
        first_of("{\"single\":[{\"Sequence\":{\"id\":\"A\"}},{\"SpecialToken\":{\"id\":\"<|im_start|>\"}}]}"), -1);
}

TEST(json_bpe_is_cut_anywhere_without_harm) {
    struct bytes file = {0};
    struct err err = {0};
    assert_ok(file_read_all(&file, BPE "qwen2.json", 1 << 20, &err), err);
    for (size_t n = 0; n + 2 < file.len; n += n < 2500 ? 1 : 53) {
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

/* ---- lists ---- */

struct made {
    size_t n, at, merges, at_merge;
    double (*score)(size_t i);
    const char *(*merge)(size_t i);
    size_t long_piece; /* characters of the last piece; 0: as the others */
};

static bool next_piece(void *context, struct token_piece *out) {
    static char name[4096];
    struct made *m = context;
    size_t i = m->at++;
    if (i == m->n) return false;
    if (i < 256)
        snprintf(name, sizeof name, "<0x%02zX>", i);
    else
        snprintf(name, sizeof name, "x%zu", i);
    if (m->long_piece && i + 1 == m->n) memset(name, 'a', m->long_piece), name[m->long_piece] = 0;
    *out = (struct token_piece){name, strlen(name), m->score(i), i < 256 ? 6 : 1};
    return true;
}

static double by_rank(size_t i) { return -(double)i; }
static double not_a_number(size_t i) { return i == 300 ? (double)NAN : -(double)i; }

TEST(list_of_ranks_is_merged_and_hostile_ones_are_named) {
    static const struct token_list_options scored = {.space_prefix = true},
                                           merged = {.space_prefix = true, .may_merge = true};
    struct token_vocab *v = NULL;
    struct err err = {0};
    struct made good = {.n = 400, .score = by_rank};
    assert_ok(token_open_list(&v, next_piece, &good, &merged, &err), err);
    token_close(v);
    v = NULL;
    struct made probable = {.n = 400, .score = by_rank};
    assert_false(token_open_list(&v, next_piece, &probable, &scored, &err));
    assert_non_null(strstr(err.message, "the scores are ranks of merges"));
    err = (struct err){0};
    struct made nan = {.n = 400, .score = not_a_number};
    assert_false(token_open_list(&v, next_piece, &nan, &merged, &err));
    assert_non_null(strstr(err.message, "piece 300 has a score that is not a finite number"));
    err = (struct err){0};
    struct made longer = {.n = 400, .score = by_rank, .long_piece = 3000};
    assert_false(token_open_list(&v, next_piece, &longer, &merged, &err));
    assert_non_null(strstr(err.message, "piece 399 is longer than the 64 characters"));
    assert_null(v);
}

static bool next_byte_piece(void *context, struct token_piece *out) {
    static char name[64];
    struct made *m = context;
    size_t i = m->at++;
    if (i == m->n) return false;
    if (i < 26)
        snprintf(name, sizeof name, "%c", (int)('a' + i));
    else /* 26 + k: two letters, then four */
        snprintf(name, sizeof name, i < 702 ? "%c%c" : "%c%c%c%c", (int)('a' + (i - 26) / 26 % 26),
                 (int)('a' + (i - 26) % 26), (int)('a' + (i - 702) / 676 % 26), (int)('a' + (i - 702) / 17576 % 26));
    *out = (struct token_piece){name, strlen(name), 0, 1};
    return true;
}

static bool next_merge(void *context, const char **text, size_t *n) {
    struct made *m = context;
    if (m->at_merge == m->merges) return false;
    *text = m->merge(m->at_merge++);
    *n = strlen(*text);
    return true;
}

/* Every merge of two letters, once, then again. */
static const char *letters(size_t i) {
    static char line[4];
    snprintf(line, sizeof line, "%c %c", (int)('a' + i / 26 % 26), (int)('a' + i % 26));
    return line;
}

static const char *message_of(struct made *m, const char *pre) {
    static struct err err;
    struct token_vocab *v = NULL;
    struct token_merges merges = {m->merges, next_merge, m, pre, strlen(pre)};
    err = (struct err){0};
    bool ok = token_open_byte_list(&v, next_byte_piece, m, &merges, &err);
    assert_int_equal(ok, v != NULL);
    token_close(v);
    return err.message;
}

TEST(list_of_hostile_merges_is_named) {
    struct made good = {.n = 702, .merges = 676, .merge = letters}, again = {.n = 702, .merges = 677, .merge = letters},
                million = {.n = 702, .merges = 1000000, .merge = letters},
                absurd = {.n = 702, .merges = 1 << 23, .merge = letters};
    assert_string_equal(message_of(&good, "gpt-2"), "");
    assert_non_null(strstr(message_of(&again, "gpt-2"), "merge 677 repeats merge 1"));
    assert_non_null(strstr(message_of(&million, "gpt-2"), "merge 677 repeats merge 1"));
    assert_non_null(strstr(message_of(&absurd, "gpt-2"), "8388608 merges; at most 4194304 are read"));
}

/* llmjp_golden_test.c - every id and every decoding of the llm-jp-4 golden vectors, from both kinds of vocabulary
 * file. */
#include "llmjp.h"

struct decoding {
    const char *field;
    enum token_decode_rule rule;
    bool skip_special;
    const char *otherwise; /* the field whose value this one has where it is absent */
};

static void check_decoding(const struct token_vocab *v, const json_t *line, const struct decoding *d) {
    struct bytes ids = line_ids(json_object_get(line, "ids")), text = {0};
    struct err err = {0};
    const json_t *want = json_object_get(line, d->field);
    if (!want && d->otherwise) want = json_object_get(line, d->otherwise);
    if (!want && strcmp(d->field, "decoded_harmony_skip_special") == 0) want = json_object_get(line, "decoded");
    if (!want) want = json_object_get(line, "text");
    assert_ok(
        token_decode(&text, v, (const int32_t *)(const void *)ids.data, ids.len / 4, d->rule, d->skip_special, &err),
        err);
    assert_same_text(&text, json_string_value(want), json_string_length(want), d->field);
    bytes_free(&ids);
    bytes_free(&text);
}

static void check_hf(void *context, const json_t *line) {
    static const struct decoding decodings[] = {
        {"decoded", TOKEN_DECODE_PLAIN, false, NULL},
        {"decoded_skip_special", TOKEN_DECODE_PLAIN, true, "decoded"},
        {"decoded_harmony", TOKEN_DECODE_HARMONY, false, "decoded"},
        {"decoded_harmony_skip_special", TOKEN_DECODE_HARMONY, true, "decoded_skip_special"},
    };
    const struct token_vocab *v = context;
    const json_t *text = json_object_get(line, "text");
    struct bytes ids = {0};
    struct err err = {0};
    assert_ok(token_encode(&ids, v, json_string_value(text), json_string_length(text), true, &err), err);
    assert_same_ids(&ids, json_object_get(line, "ids"), json_string_value(text));
    for (size_t i = 0; i < sizeof decodings / sizeof decodings[0]; i++) check_decoding(v, line, &decodings[i]);
    bytes_free(&ids);
}

TEST(hugging_face_goldens_match_in_every_decoding) {
    NEED_LLMJP();
    assert_int_equal(for_each_line(llmjp_path("golden_hf.jsonl"), check_hf, (void *)(uintptr_t)llmjp_vocab()), 467);
}

static void check_spm(void *context, const json_t *line) {
    static const struct decoding decoding = {"decoded", TOKEN_DECODE_PLAIN, false, NULL};
    const json_t *text = json_object_get(line, "text");
    struct bytes ids = {0};
    struct err err = {0};
    assert_ok(token_encode(&ids, context, json_string_value(text), json_string_length(text), true, &err), err);
    assert_same_ids(&ids, json_object_get(line, "ids"), json_string_value(text));
    check_decoding(context, line, &decoding);
    bytes_free(&ids);
}

static void check_raw_bytes(void *context, const json_t *line) {
    const char *hex = json_string_value(json_object_get(line, "hex"));
    struct bytes raw = {0}, ids = {0};
    struct err err = {0};
    for (const char *h = hex; *h; h += 2) {
        char pair[3] = {h[0], h[1], 0};
        bytes_append_char(&raw, (char)strtol(pair, NULL, 16));
    }
    assert_ok(token_encode(&ids, context, bytes_text(&raw), raw.len, true, &err), err);
    assert_same_ids(&ids, json_object_get(line, "ids"), hex);
    bytes_free(&raw);
    bytes_free(&ids);
}

TEST(sentencepiece_goldens_match_text_and_raw_bytes) {
    NEED_LLMJP();
    struct token_vocab *v;
    struct err err = {0};
    assert_ok(token_open(&v, llmjp_path("llm-jp-tokenizer_ver4.0_alpha1.0.model"), &err), err);
    assert_int_equal(for_each_line(llmjp_path("golden.jsonl"), check_spm, v), 425);
    assert_int_equal(for_each_line(llmjp_path("golden_bytes.jsonl"), check_raw_bytes, v), 20);
    token_close(v);
}

/* encode_test.c - text -> ids: the small goldens of both libraries, and the properties they cannot show. */
#include "small.h"

#include "base/rng.h"

static void check_text(void *context, const json_t *line) {
    bool spm = *(bool *)context;
    const json_t *text = json_object_get(line, "text"), *want = json_object_get(line, spm ? "spm" : "hf");
    struct bytes raw = {0}, ids = {0};
    struct err err = {0};
    if (!want) return; /* raw bytes cannot be given to Hugging Face's library */
    if (text) bytes_append(&raw, json_string_value(text), json_string_length(text));
    for (const char *h = json_string_value(json_object_get(line, "hex")); h && *h; h += 2) {
        char pair[3] = {h[0], h[1], 0};
        bytes_append_char(&raw, (char)strtol(pair, NULL, 16));
    }
    assert_ok(token_encode(&ids, small_vocab(spm), bytes_text(&raw), raw.len, true, &err), err);
    assert_same_ids(&ids, want, bytes_text(&raw));
    bytes_free(&raw);
    bytes_free(&ids);
}

TEST(encode_matches_hugging_face_and_sentencepiece) {
    bool spm = false;
    assert_true(for_each_line(SMALL "text.jsonl", check_text, &spm) > 400);
    spm = true;
    for_each_line(SMALL "text.jsonl", check_text, &spm);
}

TEST(encode_never_gives_a_control_id_unless_asked) {
    const struct token_vocab *v = small_vocab(false);
    struct err err = {0};
    for (int32_t id = 0; id < 14; id++) {
        size_t n;
        const char *name = token_name(v, id, &n);
        struct bytes ids = {0};
        assert_ok(token_encode(&ids, v, name, n, true, &err), err);
        assert_int_equal(ids.len, sizeof id);
        assert_int_equal(*(int32_t *)(void *)ids.data, id);
        bytes_clear(&ids);
        assert_ok(token_encode(&ids, v, name, n, false, &err), err);
        for (size_t i = 0; i < ids.len / sizeof id; i++) assert_false(token_is_control(v, ((int32_t *)(void *)ids.data)[i]));
        assert_true(ids.len > 3 * sizeof id);
        bytes_free(&ids);
    }
}

static size_t encoded(struct bytes *ids, const struct token_vocab *v, const char *text, size_t n) {
    struct err err = {0};
    assert_ok(token_encode(ids, v, text, n, false, &err), err);
    return ids->len / sizeof(int32_t);
}

TEST(encode_then_decode_gives_the_text_back) {
    static const char *const pieces[] = {"あ", "全部で", "1", " ", "  ", "\n", "<|end|>", "<|start|>", "<0x4", "👍", "=", "x", "\t", "\xe2\x80\x8d", "りんご"};
    const struct token_vocab *v = small_vocab(false);
    struct rng rng;
    struct err err = {0};
    rng_init(&rng, 7, 0);
    for (int round = 0; round < 3000; round++) {
        struct bytes text = {0}, ids = {0}, back = {0};
        for (uint64_t n = rng_below(&rng, 12); n; n--) bytes_append_string(&text, pieces[rng_below(&rng, sizeof pieces / sizeof pieces[0])]);
        size_t n = encoded(&ids, v, bytes_text(&text), text.len);
        assert_ok(token_decode(&back, v, (const int32_t *)(const void *)ids.data, n, TOKEN_DECODE_HARMONY, false, &err), err);
        assert_same_text(&back, bytes_text(&text), text.len, "round trip");
        bytes_free(&text);
        bytes_free(&ids);
        bytes_free(&back);
    }
}

TEST(encode_of_a_long_text_is_the_same_in_one_span_or_many) {
    /* 200,000 equal characters never have a position that no piece spans; with digits between, every digit is one. */
    const struct token_vocab *v = small_vocab(false);
    struct bytes text = {0}, ids = {0}, back = {0};
    struct err err = {0};
    for (int i = 0; i < 200000; i++) bytes_append_string(&text, i % 1000 < 500 ? "り" : i % 2 ? "7" : "りんご");
    size_t n = encoded(&ids, v, text.data, text.len);
    assert_ok(token_decode(&back, v, (const int32_t *)(const void *)ids.data, n, TOKEN_DECODE_PLAIN, false, &err), err);
    assert_same_text(&back, text.data, text.len, "long text");
    bytes_free(&text);
    bytes_free(&ids);
    bytes_free(&back);
}

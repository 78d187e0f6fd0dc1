/* decode_test.c - ids -> text: goldens of both libraries, and the stream against the whole. */
#include "small.h"

#include "base/rng.h"
#include "base/utf8.h"

static void check(const struct token_vocab *v, const struct bytes *ids, const json_t *line, const char *field,
                  const char *fallback, enum token_decode_rule rule, bool skip) {
    struct bytes text = {0};
    struct err err = {0};
    const json_t *want = json_object_get(line, field);
    if (!want) want = json_object_get(line, fallback);
    if (!want) fail_msg("a golden line has neither %s nor %s", field, fallback);
    assert_ok(
        token_decode(&text, v, (const int32_t *)(const void *)ids->data, ids->len / sizeof(int32_t), rule, skip, &err),
        err);
    assert_same_text(&text, json_string_value(want), json_string_length(want), field);
    bytes_free(&text);
}

static void check_line(void *context, const json_t *line) {
    (void)context;
    if (json_object_get(line, "hex")) return;
    const json_t *hf_ids = json_object_get(line, "hf"), *spm_ids = json_object_get(line, "spm");
    struct bytes hf = line_ids(hf_ids ? hf_ids : json_object_get(line, "ids")),
                 spm = line_ids(spm_ids ? spm_ids : json_object_get(line, "ids"));
    const struct token_vocab *v = small_vocab(false);
    check(v, &hf, line, "hf_text", "text", TOKEN_DECODE_PLAIN, false);
    check(v, &hf, line, "hf_skip", "text", TOKEN_DECODE_PLAIN, true);
    check(v, &hf, line, "harmony", "text", TOKEN_DECODE_HARMONY, false);
    check(v, &hf, line, "harmony_skip", "text", TOKEN_DECODE_HARMONY, true);
    check(small_vocab(true), &spm, line, "spm_text", "text", TOKEN_DECODE_PLAIN, false);
    bytes_free(&hf);
    bytes_free(&spm);
}

TEST(decode_matches_both_libraries_on_encoded_texts_and_on_random_ids) {
    assert_true(for_each_line(SMALL "text.jsonl", check_line, NULL) > 400);
    assert_true(for_each_line(SMALL "ids.jsonl", check_line, NULL) >= 120);
}

TEST(decode_leaves_out_ids_outside_the_vocabulary) {
    const struct token_vocab *v = small_vocab(false);
    const int32_t ids[] = {-1, (int32_t)token_count(v), INT32_MAX, INT32_MIN};
    struct bytes text = {0};
    struct err err = {0};
    size_t n;
    assert_ok(token_decode(&text, v, ids, 4, TOKEN_DECODE_HARMONY, false, &err), err);
    assert_int_equal(text.len, 0);
    for (int i = 0; i < 4; i++) {
        assert_string_equal(token_text(v, ids[i], &n), "");
        assert_int_equal(n, 0);
        assert_false(token_is_control(v, ids[i]));
    }
    bytes_free(&text);
}

static int32_t byte_piece(const struct token_vocab *v, unsigned char c) {
    char name[8];
    struct bytes ids = {0};
    struct err err = {0};
    snprintf(name, sizeof name, "<0x%02X>", (unsigned)c);
    assert_ok(token_encode(&ids, v, name, 6, false, &err), err);
    int32_t id = ((int32_t *)(void *)ids.data)[ids.len / sizeof id - 1];
    bytes_free(&ids);
    return id;
}

TEST(token_text_is_a_space_for_the_mark_a_byte_for_a_byte_and_nothing_for_control) {
    const struct token_vocab *v = small_vocab(false);
    struct bytes ids = {0};
    struct err err = {0};
    size_t n;
    assert_ok(token_encode(&ids, v, "1", 1, false, &err), err); /* the mark alone, then the digit */
    const int32_t *id = (const int32_t *)(const void *)ids.data;
    assert_int_equal(ids.len, 2 * sizeof *id);
    const char *text = token_text(v, id[0], &n);
    assert_int_equal(n, 1);
    assert_int_equal(text[0], ' ');
    text = token_text(v, id[1], &n);
    assert_int_equal(n, 1);
    assert_int_equal(text[0], '1');
    text = token_text(v, byte_piece(v, 0xE3), &n);
    assert_int_equal(n, 1);
    assert_int_equal((unsigned char)text[0], 0xE3);
    token_text(v, token_find(v, "<|end|>"), &n);
    assert_int_equal(n, 0);
    bytes_free(&ids);
}

/* Feed one by one; after every id what was shown is valid UTF-8. */
static void stream_all(struct bytes *out, const struct token_vocab *v, const int32_t *ids, size_t n) {
    struct token_stream s;
    token_stream_init(&s, v, true);
    for (size_t i = 0; i < n; i++) {
        token_stream_feed(out, &s, ids[i]);
        assert_true(utf8_valid(bytes_text(out), out->len, NULL));
    }
    token_stream_finish(out, &s);
}

static void check_stream(void *context, const json_t *line) {
    const json_t *text = json_object_get(line, "text");
    struct bytes ids = {0}, out = {0};
    struct err err = {0};
    (void)context;
    if (!text) return;
    assert_ok(token_encode(&ids, small_vocab(false), json_string_value(text), json_string_length(text), false, &err),
              err);
    stream_all(&out, small_vocab(false), (const int32_t *)(const void *)ids.data, ids.len / sizeof(int32_t));
    struct bytes want = {0}; /* the mark U+2581 comes back as a space */
    assert_ok(token_decode(&want, small_vocab(false), (const int32_t *)(const void *)ids.data,
                           ids.len / sizeof(int32_t), TOKEN_DECODE_PLAIN, false, &err),
              err);
    assert_same_text(&out, bytes_text(&want), want.len, json_string_value(text));
    bytes_free(&ids);
    bytes_free(&out);
    bytes_free(&want);
}

TEST(stream_shows_the_same_text_as_the_whole_and_never_a_part_of_a_character) {
    for_each_line(SMALL "text.jsonl", check_stream, NULL);
}

TEST(stream_waits_for_a_character_and_gives_up_on_one_that_cannot_come) {
    const struct token_vocab *v = small_vocab(false);
    struct token_stream s;
    struct bytes out = {0};
    token_stream_init(&s, v, true);
    token_stream_feed(&out, &s, byte_piece(v, 0xF0));
    token_stream_feed(&out, &s, byte_piece(v, 0xA0));
    token_stream_feed(&out, &s, byte_piece(v, 0xAE));
    assert_int_equal(out.len, 0);
    token_stream_feed(&out, &s, byte_piece(v, 0xB7));
    assert_string_equal(out.data, "𠮷");
    token_stream_feed(&out, &s, byte_piece(v, 0xE3));
    token_stream_feed(&out, &s, byte_piece(v, 'a'));
    assert_string_equal(out.data, "𠮷\xef\xbf\xbd"
                                  "a");
    token_stream_feed(&out, &s, byte_piece(v, 0xE3));
    token_stream_feed(&out, &s, token_find(v, "<|end|>"));
    token_stream_feed(&out, &s, byte_piece(v, 0xE3));
    token_stream_finish(&out, &s);
    assert_string_equal(out.data, "𠮷\xef\xbf\xbd"
                                  "a\xef\xbf\xbd\xef\xbf\xbd");
    bytes_free(&out);
}

TEST(stream_survives_any_ids) {
    const struct token_vocab *v = small_vocab(false);
    struct rng rng;
    rng_init(&rng, 11, 0);
    for (int round = 0; round < 2000; round++) {
        int32_t ids[24];
        struct bytes out = {0};
        for (int i = 0; i < 24; i++)
            ids[i] = (int32_t)rng_below(&rng, rng_below(&rng, 2) ? 300 : token_count(v) + 5) - 2;
        stream_all(&out, v, ids, 24);
        bytes_free(&out);
    }
}

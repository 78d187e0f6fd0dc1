/* bpe_test.c - both kinds of BPE: the small goldens of both libraries (tools/golden_bpe.py), lists as GGUF carries them,
 * texts of any length, and decoding. */
#include "llmjp.h"

#include "base/rng.h"

#define BPE "tests/golden/bpe/"

static struct token_vocab *opened(const char *name) {
    char path[256];
    struct token_vocab *v = NULL;
    struct err err = {0};
    snprintf(path, sizeof path, BPE "%s", name);
    assert_ok(token_open(&v, path, &err), err);
    return v;
}

/* ---- goldens ---- */

struct golden {
    const char *name, *file;
    struct token_vocab *v;
};

static void check_text(void *context, const json_t *line) {
    const struct golden *g = context;
    const json_t *text = json_object_get(line, "text"), *want = json_object_get(line, g->name);
    struct bytes ids = {0};
    struct err err = {0};
    if (!want) return; /* SentencePiece has no control names in texts */
    bool special = json_is_true(json_object_get(line, "special"));
    assert_ok(token_encode(&ids, g->v, json_string_value(text), json_string_length(text), special, &err), err);
    assert_same_ids(&ids, want, json_string_value(text));
    bytes_free(&ids);
}

static void check_ids(void *context, const json_t *line) {
    const struct golden *g = context;
    const json_t *want = json_object_get(line, g->name);
    struct bytes ids = line_ids(json_object_get(line, "ids")), text = {0};
    struct err err = {0};
    if (want) {
        assert_ok(token_decode(&text, g->v, (const int32_t *)(const void *)ids.data, ids.len / sizeof(int32_t),
                               TOKEN_DECODE_PLAIN, false, &err),
                  err);
        assert_same_text(&text, json_string_value(want), json_string_length(want), g->name);
    }
    bytes_free(&ids);
    bytes_free(&text);
}

TEST(bpe_matches_hugging_face_and_sentencepiece) {
    struct golden known[] = {
        {"gpt2", "gpt2.json", NULL},      {"smollm", "smollm.json", NULL},   {"qwen2", "qwen2.json", NULL},
        {"llama3", "llama3.json", NULL},  {"lacking", "lacking.json", NULL}, {"prefix.json", "prefix.json", NULL},
        {"prefix", "prefix.model", NULL}, {"user", "user.model", NULL},      {"first.json", "first.json", NULL}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        known[i].v = opened(known[i].file);
        assert_true(for_each_line(BPE "text.jsonl", check_text, &known[i]) > 150);
        assert_true(for_each_line(BPE "ids.jsonl", check_ids, &known[i]) > 150);
        token_close(known[i].v);
    }
}

/* ---- lists ---- */

/* A tokenizer.json as the lists of a GGUF file. */
struct lists {
    json_t *file, *names[4096];
    int types[4096];
    size_t n, at, at_merge;
};

static void read_lists(struct lists *l, const char *path) {
    json_error_t why;
    const char *name;
    json_t *id, *added;
    size_t i;
    memset(l, 0, sizeof *l);
    l->file = json_load_file(path, 0, &why);
    if (!l->file) fail_msg("%s: %s", path, why.text);
    json_object_foreach(json_object_get(json_object_get(l->file, "model"), "vocab"), name, id) {
        l->names[json_integer_value(id)] = json_string(name);
        l->types[json_integer_value(id)] = 1;
        l->n++;
    }
    json_array_foreach(json_object_get(l->file, "added_tokens"), i, added) {
        size_t at = (size_t)json_integer_value(json_object_get(added, "id"));
        l->names[at] = json_incref(json_object_get(added, "content"));
        l->types[at] = json_is_true(json_object_get(added, "special")) ? 3 : 4;
        if (at >= l->n) l->n = at + 1;
    }
}

static bool next_piece(void *context, struct token_piece *out) {
    struct lists *l = context;
    if (l->at == l->n) return false;
    *out = (struct token_piece){json_string_value(l->names[l->at]), json_string_length(l->names[l->at]), 0,
                                l->types[l->at]};
    l->at++;
    return true;
}

static bool next_merge(void *context, const char **text, size_t *n) {
    static char line[512];
    struct lists *l = context;
    const json_t *pair = json_array_get(json_object_get(json_object_get(l->file, "model"), "merges"), l->at_merge++);
    if (!pair) return false;
    snprintf(line, sizeof line, "%s %s", json_string_value(json_array_get(pair, 0)),
             json_string_value(json_array_get(pair, 1)));
    *text = line;
    *n = strlen(line);
    return true;
}

static void close_lists(struct lists *l) {
    for (size_t i = 0; i < l->n; i++) json_decref(l->names[i]);
    json_decref(l->file);
}

static bool open_lists(struct token_vocab **out, const char *path, const char *pre, struct err *err) {
    static struct lists l;
    read_lists(&l, path);
    struct token_merges merges = {.count = 0, .next = next_merge, .context = &l, .pre = pre, .n_pre = strlen(pre)};
    bool ok = token_open_byte_list(out, next_piece, &l, &merges, err);
    close_lists(&l);
    return ok;
}

TEST(bpe_lists_give_the_ids_of_the_file_they_are_of) {
    static const char *const pre[] = {"gpt-2", "smollm", "qwen2", "llama-bpe"};
    struct golden known[] = {{"gpt2", BPE "gpt2.json", NULL},
                             {"smollm", BPE "smollm.json", NULL},
                             {"qwen2", BPE "qwen2.json", NULL},
                             {"llama3", BPE "llama3.json", NULL}};
    struct err err = {0};
    for (size_t i = 0; i < 4; i++) {
        assert_ok(open_lists(&known[i].v, known[i].file, pre[i], &err), err);
        for_each_line(BPE "text.jsonl", check_text, &known[i]);
        assert_int_equal(token_expects_first(known[i].v), i == 3);
        token_close(known[i].v);
    }
    struct token_vocab *none = NULL;
    assert_false(open_lists(&none, known[0].file, "tekken", &err));
    assert_non_null(strstr(err.message, "the pre-tokenizer 'tekken' is not known"));
    err = (struct err){0};
    assert_false(open_lists(&none, known[0].file, "", &err));
    assert_non_null(strstr(err.message, "the pre-tokenizer '' is not known"));
    assert_null(none);
}

/* ---- texts of any length ---- */

static size_t encoded(struct bytes *ids, const struct token_vocab *v, const struct bytes *text) {
    struct err err = {0};
    bytes_clear(ids);
    assert_ok(token_encode(ids, v, bytes_text(text), text->len, false, &err), err);
    return ids->len / sizeof(int32_t);
}

/* A million characters in one word or one stretch: quadratic merging would take hours. */
TEST(bpe_of_a_long_text_takes_no_longer_a_character) {
    static const char *const files[] = {"gpt2.json", "prefix.model", "prefix.json", "qwen2.json"},
                             *const runs[] = {"a", "りんご", " ", "=", "\u0301", "ab"};
    struct bytes text = {0}, ids = {0}, back = {0};
    struct err err = {0};
    for (size_t f = 0; f < 4; f++) {
        struct token_vocab *v = opened(files[f]);
        for (size_t r = 0; r < sizeof runs / sizeof runs[0]; r++) {
            bytes_clear(&text);
            bytes_clear(&back);
            for (int i = 0; i < 200000; i++) bytes_append_string(&text, runs[r]);
            size_t n = encoded(&ids, v, &text);
            assert_ok(
                token_decode(&back, v, (const int32_t *)(const void *)ids.data, n, TOKEN_DECODE_PLAIN, false, &err),
                err);
            assert_same_text(&back, text.data, text.len, "a long text");
        }
        token_close(v);
    }
    bytes_free(&text);
    bytes_free(&ids);
    bytes_free(&back);
}

/* ---- no text forges ---- */

TEST(bpe_never_gives_a_control_id_unless_asked) {
    static const char *const files[] = {"gpt2.json",   "smollm.json", "qwen2.json",
                                        "llama3.json", "prefix.json", "user.model"},
                             *const pieces[] = {"<|im_end|>", "<|",     "im_", "start", "|>", "<s>",  "</s>",
                                                "<unk>",      "<0x00>", "\n",  " ",     "x",  "\xff", "<|endoftext|>"};
    struct rng rng;
    rng_init(&rng, 5, 0);
    for (size_t f = 0; f < sizeof files / sizeof files[0]; f++) {
        struct token_vocab *v = opened(files[f]);
        struct bytes text = {0}, ids = {0};
        for (int round = 0; round < 2000; round++) {
            bytes_clear(&text);
            for (uint64_t n = rng_below(&rng, 9); n; n--)
                bytes_append_string(&text, pieces[rng_below(&rng, sizeof pieces / sizeof pieces[0])]);
            for (size_t i = 0, n = encoded(&ids, v, &text); i < n; i++)
                assert_false(token_is_control(v, ((const int32_t *)(const void *)ids.data)[i]));
        }
        bytes_free(&text);
        bytes_free(&ids);
        token_close(v);
    }
}

TEST(bpe_bytes_come_out_as_whole_characters) {
    struct token_vocab *v = opened("gpt2.json");
    struct token_stream stream;
    struct bytes ids = {0}, text = {0}, shown = {0};
    struct err err = {0};
    bytes_append_string(&text, "𠮷野家👍で\xe2\x96\x81");
    size_t n = encoded(&ids, v, &text);
    assert_true(n > 8); /* characters in parts */
    token_stream_init(&stream, v, true);
    for (size_t i = 0; i < n; i++) {
        token_stream_feed(&shown, &stream, ((const int32_t *)(const void *)ids.data)[i]);
        assert_int_equal(memcmp(bytes_text(&shown), text.data, shown.len), 0);
    }
    token_stream_finish(&shown, &stream);
    assert_same_text(&shown, text.data, text.len, "stream");
    /* a byte that is not UTF-8 is U+FFFD, as in every kind */
    bytes_clear(&text);
    bytes_append_string(&text, "a\xff\xe3\x81");
    n = encoded(&ids, v, &text);
    bytes_clear(&shown);
    assert_ok(token_decode(&shown, v, (const int32_t *)(const void *)ids.data, n, TOKEN_DECODE_PLAIN, false, &err),
              err);
    assert_string_equal(bytes_text(&shown), "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
    bytes_free(&ids);
    bytes_free(&text);
    bytes_free(&shown);
    token_close(v);
}

/* vocabulary_test.c - vocabularies of every kind in a GGUF file: the ids of the directory, also as lists for others. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "engine/tiny.h"
#include "format/gguf.h"
#include "sansu/engine.h"
#include "sansu/quant.h"
#include "token/llmjp.h"

#define BPE "tests/golden/bpe/"

enum { ROWS = 720 };

static const char out_file[] = "build/vocabulary_test.gguf";

static bool convert(char *dir, const char *vocabulary, struct err *err) {
    struct quant_report report;
    tiny_model_make_with(dir, vocabulary, ROWS);
    return quant_convert(&report, dir, out_file, &(struct quant_options){.type = "f16", .threads = 1}, err);
}

struct pair {
    struct engine *dir, *file;
    const char *name;
    bool spm; /* a .model knows no control names in texts: where its mark goes among them is nobody's business */
};

static void same_ids(void *context, const json_t *line) {
    const struct pair *p = context;
    const json_t *text = json_object_get(line, "text");
    for (int special = 0; special <= !p->spm; special++) {
        struct bytes a = {0}, b = {0};
        struct err err = {0};
        assert_ok(engine_encode(&a, p->dir, json_string_value(text), json_string_length(text), special, &err) &&
                      engine_encode(&b, p->file, json_string_value(text), json_string_length(text), special, &err),
                  err);
        if (a.len != b.len || (a.len && memcmp(a.data, b.data, a.len) != 0))
            fail_msg("%s: other ids in: %s", p->name, json_string_value(text));
        bytes_free(&a);
        bytes_free(&b);
    }
}

TEST(quant_files_hold_vocabularies_of_every_kind) {
    static const char *const files[] = {BPE "gpt2.json",    BPE "smollm.json", BPE "qwen2.json", BPE "llama3.json",
                                        BPE "lacking.json", BPE "prefix.json", BPE "first.json", BPE "prefix.model"};
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        struct pair p = {.name = files[i], .spm = strstr(files[i], ".model") != NULL};
        struct err err = {0};
        char dir[32];
        assert_ok(convert(dir, files[i], &err), err);
        assert_ok(engine_open(&p.dir, dir, &(struct engine_options){.tokenizer_only = true}, &err), err);
        assert_ok(engine_open(&p.file, out_file, NULL, &err), err);
        struct engine_info info;
        engine_info(&info, p.dir);
        for (int32_t id = 0; id < (int32_t)info.n_vocab; id++)
            assert_int_equal(engine_token_is_control(p.dir, id), engine_token_is_control(p.file, id));
        assert_int_equal(engine_bos(p.dir), engine_bos(p.file));
        assert_true(for_each_line(BPE "text.jsonl", same_ids, &p) > 150);
        engine_close(p.dir);
        engine_close(p.file);
        tiny_model_remove(dir);
    }
    unlink(out_file);
}

TEST(quant_lists_of_bytes_are_those_of_llama_cpp) {
    char dir[32];
    struct gguf g;
    struct err err = {0};
    const char *text = "";
    size_t n = 0, count = 0;
    assert_ok(convert(dir, BPE "llama3.json", &err), err);
    assert_ok(gguf_open(&g, out_file, &err), err);
    assert_true(gguf_get_string(&text, &n, &g, "tokenizer.ggml.model", &err) && n == 4 && !memcmp(text, "gpt2", 4));
    assert_true(gguf_get_string(&text, &n, &g, "tokenizer.ggml.pre", &err) && n == 9 && !memcmp(text, "llama-bpe", 9));
    assert_null(gguf_find(&g, "tokenizer.ggml.scores"));
    assert_int_equal(gguf_find(&g, "tokenizer.ggml.merges")->count, 444);
    const struct gguf_pair *tokens = gguf_find(&g, "tokenizer.ggml.tokens"),
                           *types = gguf_find(&g, "tokenizer.ggml.token_type");
    assert_int_equal(tokens->count, ROWS);
    struct gguf_strings walk = {tokens, 0};
    while (gguf_next_string(&walk, &text, &n)) {
        char pad[32];
        size_t length = (size_t)snprintf(pad, sizeof pad, "[PAD%zu]", count);
        bool padding = n == length && memcmp(text, pad, n) == 0;
        assert_int_equal(padding, gguf_element(types, count) >= 5);
        assert_int_equal(padding, count >= 706);
        count++;
    }
    gguf_close(&g);
    tiny_model_remove(dir);
    unlink(out_file);
}

/* A list of merges that is no order of pieces: "ab" + "c" merges, "a" + "bc" does not. */
TEST(quant_refuses_merges_that_scores_cannot_tell) {
    static const char json[] =
        "{\"added_tokens\":[],\"normalizer\":{\"type\":\"Replace\",\"pattern\":{\"String\":\" \"},\"content\":\"\u2581\"},"
        "\"decoder\":{\"type\":\"Sequence\",\"decoders\":[{\"type\":\"Replace\",\"pattern\":{\"String\":\"\u2581\"},"
        "\"content\":\" \"},{\"type\":\"ByteFallback\"},{\"type\":\"Fuse\"}]},"
        "\"model\":{\"type\":\"BPE\",\"byte_fallback\":true,\"merges\":[\"a b\",\"b c\",\"ab c\"],\"vocab\":{";
    struct bytes file = {0};
    struct err err = {0};
    char dir[32];
    bytes_append_string(&file, json);
    for (unsigned i = 0; i < 256; i++) bytes_printf(&file, "\"<0x%02X>\":%u,", i, i);
    bytes_append_string(&file, "\"a\":256,\"b\":257,\"c\":258,\"ab\":259,\"bc\":260,\"abc\":261}}}");
    assert_ok(file_write_atomic("build/vocabulary_test.json", file.data, file.len, &err), err);
    assert_false(convert(dir, "build/vocabulary_test.json", &err));
    assert_non_null(strstr(err.message, "more would merge than by the vocabulary's list of merges"));
    bytes_free(&file);
    tiny_model_remove(dir);
    unlink("build/vocabulary_test.json");
}

/* bases_test.c - vocabularies of models that nobody here made: the ids of the official libraries, from tokenizer.json and
 * from GGUF.
 *
 * The vocabularies are in no checkout: $SANSU_BASES names a folder that tools/base_vocabularies.py made. The golden lines
 * are those of $SANSU_BASE_GOLDENS (default ../shared/goldens_otherbases). Skipped without. */
#include "llmjp.h"
#include "sansu/engine.h"

static const char *goldens(void) {
    const char *dir = getenv("SANSU_BASE_GOLDENS");
    return dir && *dir ? dir : "../shared/goldens_otherbases";
}

static void encode(struct bytes *ids, const struct engine *e, const json_t *text, bool special) {
    struct err err = {0};
    bytes_clear(ids);
    assert_ok(engine_encode(ids, e, json_string_value(text), json_string_length(text), special, &err), err);
}

static void check_line(void *context, const json_t *line) {
    const struct engine *e = context;
    const json_t *text = json_object_get(line, "text"), *special = json_object_get(line, "special"),
                 *plain = json_object_get(line, "ids");
    struct bytes ids = {0}, back = {0};
    struct err err = {0};
    encode(&ids, e, text, true);
    assert_same_ids(&ids, special ? special : plain, json_string_value(text));
    encode(&ids, e, text, false);
    assert_same_ids(&ids, plain, json_string_value(text));
    for (size_t i = 0; i < ids.len / sizeof(int32_t); i++)
        assert_false(engine_token_is_control(e, ((int32_t *)(void *)ids.data)[i]));
    /* id by id it comes out as all at once */
    struct engine_stream stream;
    struct bytes grown = {0};
    engine_stream_init(&stream, e, true);
    for (size_t i = 0; i < ids.len / sizeof(int32_t); i++)
        engine_stream_feed(&grown, &stream, ((int32_t *)(void *)ids.data)[i]);
    engine_stream_finish(&grown, &stream);
    assert_ok(engine_decode(&back, e, (const int32_t *)(const void *)ids.data, ids.len / sizeof(int32_t), false, &err),
              err);
    assert_same_text(&grown, bytes_text(&back), back.len, json_string_value(text));
    bytes_free(&ids);
    bytes_free(&back);
    bytes_free(&grown);
}

static void check(const char *name, const char *golden) {
    const char *dir = getenv("SANSU_BASES"), *const files[] = {"", "/vocabulary.gguf"};
    char path[4096], lines[4096];
    if (!dir || !*dir) TEST_SKIP("no vocabularies of other bases (set SANSU_BASES)");
    snprintf(lines, sizeof lines, "%s/%s/tokens.jsonl", goldens(), golden);
    for (int i = 0; i < 2; i++) {
        struct engine *e;
        struct err err = {0};
        snprintf(path, sizeof path, "%s/%s%s", dir, name, files[i]);
        if (!file_exists(path) || !file_exists(lines)) TEST_SKIP("no vocabulary or golden lines of this base");
        assert_ok(engine_open(&e, path, &(struct engine_options){.tokenizer_only = true}, &err), err);
        assert_int_equal(for_each_line(lines, check_line, e), 60);
        engine_close(e);
    }
}

TEST(base_smollm2_matches_the_library) { check("smollm2", "smollm2-135m-instruct"); }
TEST(base_qwen25_matches_the_library) { check("qwen2.5", "qwen2.5-vocabulary"); }
TEST(base_qwen3_matches_the_library) { check("qwen3", "qwen3-vocabulary"); }
TEST(base_deepseek_matches_the_library) { check("deepseek", "deepseek-r1-distill-qwen-vocabulary"); }
TEST(base_llama3_matches_the_library) { check("llama3", "llama3-vocabulary"); }
TEST(base_gemma_matches_the_library) { check("gemma", "gemma-3-270m"); }

/* inspect_test.c - what the four kinds of paths are said to hold, as lines and as JSON. */
#include "sansu/inspect.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "engine/tiny.h"
#include "sansu/quant.h"
#include "test.h"

static struct bytes describe(const char *path, const struct inspect_options *o) {
    struct bytes out = {0};
    struct err err = {0};
    assert_ok(inspect_describe(&out, path, o, &err), err);
    return out;
}

static json_t *object(const char *path, const struct inspect_options *o) {
    struct inspect_options json = *o;
    json.json = true;
    struct bytes out = describe(path, &json);
    json_error_t error;
    json_t *root = json_loadb(out.data, out.len, JSON_REJECT_DUPLICATES, &error);
    if (!root) fail_msg("not JSON: %s", error.text);
    assert_string_equal(json_string_value(json_object_get(root, "schema")), "sansu.inspect/1");
    assert_int_equal(strncmp(json_string_value(json_object_get(root, "path")), path, strlen(path)),
                     0); /* of an adapter: the file in it */
    bytes_free(&out);
    return root;
}

static void put(const char *dir, const char *name, const char *text) {
    struct bytes path = {0};
    struct err err = {0};
    file_join(&path, dir, name);
    assert_ok(file_write_atomic(bytes_text(&path), text, strlen(text), &err), err);
    bytes_free(&path);
}

TEST(inspect_describes_a_model_directory) {
    char dir[64];
    tiny_model_make(dir);
    struct bytes out = describe(dir, &(struct inspect_options){.ctx = 64, .kv = "f16"});
    static const char *const lines[] = {"kind        LlamaForCausalLM",
                                        "attention   4 heads of 8, 2 key/value heads, context 512",
                                        "at 64 positions: weights ",
                                        " + f16 cache 8.0 KiB",
                                        "chat        chat_template.jinja, sha256 ",
                                        "sansu-harmony\n"};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        if (!strstr(out.data, lines[i])) fail_msg("'%s' is not in:\n%s", lines[i], out.data);
    assert_null(strstr(out.data, "mlp.up_proj")); /* tensors only when asked for */
    json_t *root = object(dir, &(struct inspect_options){.ctx = 64, .kv = "f16"});
    assert_string_equal(json_string_value(json_object_get(root, "kind")), "model");
    assert_int_equal(json_integer_value(json_object_get(json_object_get(root, "memory"), "cache")),
                     8192); /* 2 halves, 2 layers, 2 heads of 8, 2 bytes, 64 */
    assert_int_equal(json_array_size(json_object_get(root, "tensors")), 2 + 9 * 2 + 1);
    json_decref(root);
    bytes_free(&out);
    tiny_model_remove(dir);
}

TEST(inspect_describes_windows) {
    static const char dir[] = "tests/golden/models/gemma3_linear";
    struct bytes out = describe(dir, &(struct inspect_options){0});
    assert_non_null(strstr(out.data, "Gemma3ForCausalLM"));
    assert_non_null(strstr(out.data, "window      5 positions, theta 10000; layers 2, 4, .. see all\n"));
    assert_non_null(strstr(out.data, "rope        theta 1e+06, positions divided by 8\n"));
    bytes_free(&out);
    json_t *root = object(dir, &(struct inspect_options){0}), *config = json_object_get(root, "config");
    assert_int_equal(json_integer_value(json_object_get(config, "window")), 5);
    assert_int_equal(json_integer_value(json_object_get(config, "query_scalar")), 8);
    assert_string_equal(json_string_value(json_object_get(config, "rope_type")), "linear");
    json_decref(root);
}

TEST(inspect_describes_a_gguf_file) {
    static const char path[] = "build/inspect_test.gguf";
    struct quant_report report;
    struct err err = {0};
    char dir[64];
    tiny_model_make(dir);
    assert_ok(quant_convert(&report, dir, path, &(struct quant_options){.type = "q8_0", .threads = 1}, &err), err);
    struct bytes out = describe(path, &(struct inspect_options){.tensors = true});
    assert_non_null(strstr(out.data, "kind        Llama, "));
    assert_non_null(strstr(out.data, "  llama.attention.head_count_kv                2\n"));
    assert_non_null(strstr(out.data, "array of "));
    assert_non_null(strstr(out.data, "blk.1.ffn_down.weight"));
    json_t *root = object(path, &(struct inspect_options){0});
    assert_string_equal(json_string_value(json_object_get(json_object_get(root, "chat_template"), "format")),
                        "sansu-harmony");
    assert_int_equal(json_integer_value(json_object_get(json_object_get(root, "config"), "width")), 32);
    json_decref(root);
    bytes_free(&out);
    tiny_model_remove(dir);
    unlink(path);
}

/* Names and values may hold anything: escape sequences do not get through. */
TEST(inspect_describes_an_adapter_it_could_not_compute) {
    char dir[] = "/tmp/sansu-inspect-XXXXXX", command[200];
    assert_non_null(mkdtemp(dir));
    put(dir, "adapter_config.json",
        "{\"r\":8,\"lora_alpha\":16,\"use_dora\":true,\"target_modules\":[\"q_proj\",\"v_proj\"],\"base_model_name_or_path\":\"x\\u001b[2J\"}");
    snprintf(command, sizeof command, "cp tests/golden/models/gqa/model.safetensors %s/adapter_model.safetensors", dir);
    assert_int_equal(system(command), 0);
    struct bytes out = describe(dir, &(struct inspect_options){0});
    assert_non_null(
        strstr(out.data, "adapter     rank 8, alpha 16, on \"q_proj, v_proj\"\nbase        \"x\\u001b[2J\""));
    assert_null(strchr(out.data, 0x1b));
    json_t *root = object(dir, &(struct inspect_options){0});
    assert_string_equal(json_string_value(json_object_get(root, "kind")), "adapter");
    json_decref(root);
    bytes_free(&out);
    snprintf(command, sizeof command, "rm -r %s", dir);
    assert_int_equal(system(command), 0);
}

TEST(inspect_leaves_out_alone_when_it_fails) {
    static const struct {
        const char *path;
        struct inspect_options options;
        enum err_code code;
    } cases[] = {
        {"/nonexistent", {0}, ERR_INPUT},
        {"Makefile", {0}, ERR_INPUT},
        {"tests/golden", {0}, ERR_INPUT},
        {"tests/golden/models/gqa", {.ctx = 129}, ERR_USAGE},
        {"tests/golden/models/gqa", {.ctx = 129, .json = true}, ERR_USAGE},
        {"tests/golden/models/gqa", {.kv = "f64"}, ERR_USAGE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct bytes out = {0};
        struct err err = {0};
        bytes_append_string(&out, "before");
        assert_false(inspect_describe(&out, cases[i].path, &cases[i].options, &err));
        assert_int_equal(err.code, cases[i].code);
        assert_string_equal(bytes_text(&out), "before");
        bytes_free(&out);
    }
}

/* inspect_test.c - `sansu inspect` on models, files and mistakes. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "e2e/run.h"
#include "schema.h"
#include "test.h"

static json_t *parse(const struct run *r) {
    json_error_t error;
    assert_int_equal(schema_check_lines("inspect.json", bytes_text(&r->out)), 1);
    json_t *root = json_loadb(r->out.data, r->out.len, 0, &error);
    if (!root) fail_msg("not JSON: %s", error.text);
    return root;
}

static json_int_t number(json_t *root, const char *a, const char *b) {
    json_t *v = json_object_get(root, a);
    if (b) v = json_object_get(v, b);
    assert_true(json_is_integer(v));
    return json_integer_value(v);
}

TEST(inspect_counts_a_model) {
    struct run r;
    RUN(&r, NULL, "inspect", "tests/golden/models/sharded", "--ctx", "100", "--json");
    assert_int_equal(r.exit_code, 0);
    json_t *root = parse(&r);
    assert_string_equal(json_string_value(json_object_get(root, "kind")), "model");
    assert_int_equal(number(root, "parameters", NULL), 31712);
    assert_int_equal(number(root, "files", NULL), 4);
    assert_int_equal(number(root, "n_tensors", NULL), 30);
    assert_int_equal(json_array_size(json_object_get(root, "tensors")), 30);
    assert_int_equal(number(root, "dtypes", "BF16"), 30);
    assert_int_equal(number(root, "config", "kv_heads"), 2);
    assert_int_equal(number(root, "memory", "ctx"), 100);
    assert_true(number(root, "memory", "cache") >=
                2 * 3 * 2 * 8 * 100 * 2); /* two halves, 3 layers, 2 heads of 8, 2 bytes or more */
    assert_int_equal(number(root, "memory", "total"), number(root, "memory", "weights") +
                                                          number(root, "memory", "cache") +
                                                          number(root, "memory", "work"));
    assert_true(json_is_null(json_object_get(root, "chat_template")));
    json_decref(root);
    run_free(&r);
}

TEST(inspect_speaks_to_people) {
    struct run r;
    RUN(&r, NULL, "inspect", "tests/golden/models/llama3", "--tensors");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(r.out.data, "4 heads of 16, 2 key/value heads"));
    assert_non_null(strstr(r.out.data, "llama3 scaling: factor 8, low 1, high 4, original context 32"));
    assert_non_null(strstr(r.out.data, "model.layers.1.mlp.down_proj.weight"));
    assert_non_null(strstr(r.out.data, "no template"));
    run_free(&r);
}

TEST(inspect_lists_one_file) {
    struct run r;
    RUN(&r, NULL, "inspect", "tests/golden/models/sharded/model-00004-of-00004.safetensors", "--json");
    assert_int_equal(r.exit_code, 0);
    json_t *root = parse(&r);
    assert_string_equal(json_string_value(json_object_get(json_object_get(root, "metadata"), "format")), "pt");
    assert_string_equal(json_string_value(json_object_get(json_array_get(json_object_get(root, "tensors"), 0), "name")),
                        "lm_head.weight");
    json_decref(root);
    run_free(&r);
    RUN(&r, NULL, "inspect", "tests/golden/models/gqa/model.safetensors");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(r.out.data, "metadata    \"format\" = \"pt\""));
    assert_non_null(strstr(r.out.data, "[96, 32]"));
    run_free(&r);
}

TEST(inspect_fails_with_words) {
    static const struct {
        const char *path, *flag, *value;
        int code;
        const char *words;
    } cases[] = {
        {"/nonexistent", NULL, NULL, 3, "no such file or directory"},
        {"llm-jp/llm-jp-4-8b-instruct", NULL, NULL, 3, "Nothing is downloaded here"},
        {"tests/golden", NULL, NULL, 3, "no config.json"},
        {"Makefile", NULL, NULL, 3, "is it a safetensors file?"},
        {"tests/golden/models/gqa", "--ctx", "129", 2, "more than the model's context of 128"},
        {"tests/golden/models/gqa", "--ctx", "0", 2, "--ctx takes a whole number"},
        {"tests/golden/models/gqa", "--tensor", NULL, 2, "did you mean --tensors?"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct run r;
        RUN(&r, NULL, "inspect", cases[i].path, cases[i].flag, cases[i].value);
        assert_int_equal(r.exit_code, cases[i].code);
        if (!strstr(r.err.data ? r.err.data : "", cases[i].words))
            fail_msg("stderr is: %s; it should say: %s", r.err.data, cases[i].words);
        assert_int_equal(r.out.len, 0);
        run_free(&r);
    }
}

TEST(inspect_shows_an_adapter) {
    static const char config[] =
        "{\"r\":8,\"lora_alpha\":16,\"target_modules\":[\"q_proj\",\"v_proj\"],\"base_model_name_or_path\":\"x\\u001b[2J\"}";
    char dir[] = "/tmp/sansu-inspect-XXXXXX", path[128], command[256];
    assert_non_null(mkdtemp(dir));
    snprintf(command, sizeof command, "cp tests/golden/models/gqa/model.safetensors %s/adapter_model.safetensors", dir);
    assert_int_equal(system(command), 0);
    snprintf(path, sizeof path, "%s/adapter_config.json", dir);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(config, f);
    fclose(f);
    struct run r;
    RUN(&r, NULL, "inspect", dir, "--json");
    assert_int_equal(r.exit_code, 0);
    json_t *root = parse(&r);
    assert_string_equal(json_string_value(json_object_get(root, "kind")), "adapter");
    assert_int_equal(number(root, "adapter", "rank"), 8);
    assert_string_equal(json_string_value(json_object_get(json_object_get(root, "adapter"), "targets")),
                        "q_proj, v_proj");
    json_decref(root);
    run_free(&r);
    RUN(&r, NULL, "inspect", dir);
    assert_non_null(strstr(r.out.data, "rank 8, alpha 16"));
    assert_null(strchr(r.out.data, 0x1b)); /* a file must not move the cursor of the reader's terminal */
    run_free(&r);
    snprintf(command, sizeof command, "rm -r '%s'", dir);
    assert_int_equal(system(command), 0);
}

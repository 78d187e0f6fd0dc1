/* adapter_test.c - PEFT directories: the official library's files come back byte by byte, everything wrong has its
 * words. */
#include "model/adapter.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "format/safetensors.h"
#include "test.h"

static const struct {
    const char *dir, *base;
    enum tensor_type type;
    size_t pairs;
    float scaling;
} goldens[] = {
    {"tests/golden/adapters/all", "tests/golden/models/gqa", TENSOR_F32, 14, 2.0f},
    {"tests/golden/adapters/rslora", "tests/golden/models/headdim", TENSOR_BF16, 2,
     2.88675134594813f}, /* 5 / sqrt(3) */
    {"tests/golden/adapters/half", "tests/golden/models/tied", TENSOR_F16, 8, 1.5f},
    {"tests/golden/adapters/bf16base", "tests/golden/models/bf16", TENSOR_F32, 14, 2.0f},
};

static char *temporary_directory(void) {
    static char path[64];
    snprintf(path, sizeof path, "/tmp/sansu-adapter-XXXXXX");
    assert_non_null(mkdtemp(path));
    return path;
}

static void remove_directory(const char *dir) {
    char command[128];
    snprintf(command, sizeof command, "rm -r '%s'", dir);
    assert_int_equal(system(command), 0);
}

static void read_in(struct bytes *out, const char *dir, const char *name) {
    struct bytes path;
    struct err err = {0};
    bytes_init(out);
    bytes_init(&path);
    file_join(&path, dir, name);
    assert_ok(file_read_all(out, bytes_text(&path), 1 << 24, &err), err);
    bytes_free(&path);
}

TEST(adapters_of_peft_are_read_and_written_byte_by_byte) {
    for (size_t g = 0; g < sizeof goldens / sizeof goldens[0]; g++) {
        struct model_config c;
        struct model_adapter a, b;
        struct err err = {0};
        struct bytes x, y;
        size_t pairs = 0;
        char *dir = temporary_directory();
        assert_ok(model_config_read(&c, goldens[g].base, &err), err);
        assert_ok(model_adapter_read(&a, goldens[g].dir, &c, &err), err);
        assert_true(fabsf(a.scaling - goldens[g].scaling) < 1e-6f);
        assert_string_equal(a.config.base, goldens[g].base);
        for (size_t i = 0; i < a.n; i++) pairs += a.pair[i].a != NULL;
        assert_int_equal(pairs, goldens[g].pairs);
        assert_ok(model_adapter_write(&a, dir, &c, goldens[g].type, &err), err);
        read_in(&x, dir, "adapter_model.safetensors");
        read_in(&y, goldens[g].dir, "adapter_model.safetensors");
        assert_int_equal(x.len, y.len);
        assert_memory_equal(x.data, y.data, x.len);
        assert_ok(model_adapter_read(&b, dir, &c, &err), err);
        assert_memory_equal(&a.config, &b.config, sizeof a.config);
        bytes_free(&x);
        bytes_free(&y);
        model_adapter_free(&a);
        model_adapter_free(&b);
        remove_directory(dir);
    }
}

TEST(a_new_adapter_has_zeros_where_its_config_says) {
    struct model_config c;
    struct model_adapter a;
    struct model_adapter_config config = {.rank = 4, .alpha = 8};
    struct err err = {0};
    assert_ok(model_config_read(&c, "tests/golden/models/gqa", &err), err);
    assert_true(model_adapter_target_set(&config, "q_proj") && model_adapter_target_set(&config, "mlp.down_proj") &&
                !model_adapter_target_set(&config, "lm_head"));
    model_adapter_layer_set(&config, 1);
    assert_ok(model_adapter_init(&a, &config, &c, &err), err);
    assert_int_equal(model_adapter_parameters(&a), 4 * (32 + 32 + 56 + 32));
    assert_null(a.pair[2].a); /* q of layer 0 */
    assert_non_null(a.pair[1 + 9 + 1].b);
    model_adapter_free(&a);
    config = (struct model_adapter_config){.rank = 4, .alpha = 8};
    assert_false(model_adapter_init(&a, &config, &c, &err)); /* no targets */
    assert_int_equal(err.code, ERR_USAGE);
}

/* ---- refusals ---- */

#define GOOD "\"peft_type\":\"LORA\",\"r\":2,\"lora_alpha\":4,\"target_modules\":[\"q_proj\"]"

static const struct {
    const char *text, *words;
} refused[] = {
    {"{}", "no peft_type"},
    {"{\"peft_type\":\"IA3\"}", "peft_type is 'IA3'"},
    {"{\"peft_type\":\"LORA\",\"r\":2}", "no target_modules"},
    {"{" GOOD ",\"r\":0}", "r must be 1"},
    {"{" GOOD ",\"r\":2.5}", "line 1"},
    {"{" GOOD ",\"lora_alpha\":-1}", "above zero"},
    {"{" GOOD ",\"lora_dropout\":1.0}", "below 1"},
    {"{" GOOD ",\"use_dora\":true}", "DoRA"},
    {"{" GOOD ",\"bias\":\"all\"}", "bias is 'all'"},
    {"{" GOOD ",\"lora_bias\":true}", "lora_bias"},
    {"{" GOOD ",\"modules_to_save\":[\"lm_head\"]}", "modules_to_save"},
    {"{" GOOD ",\"fan_in_fan_out\":true}", "transposed"},
    {"{" GOOD ",\"rank_pattern\":{\"q_proj\":4}}", "rank_pattern"},
    {"{" GOOD ",\"alpha_pattern\":{\"q_proj\":4}}", "alpha_pattern"},
    {"{" GOOD ",\"init_lora_weights\":\"pissa\"}", "pissa"},
    {"{" GOOD ",\"target_modules\":[\"lm_head\"]}", "'lm_head' is not supported"},
    {"{" GOOD ",\"target_modules\":[\"query\"]}", "unknown target module 'query'"},
    {"{" GOOD ",\"target_modules\":\"(?i).*_proj\"}", "the pattern '(?i).*_proj' is not supported: groups with (?"},
    {"{" GOOD ",\"target_modules\":\".*\"}", "the pattern '.*' also means module 'lm_head'"},
    {"{" GOOD ",\"target_modules\":\".*_proj\",\"layers_to_transform\":[1]}", "not with a pattern"},
    {"{" GOOD ",\"layers_to_transform\":[-1]}", "a layer must be"},
    {"{" GOOD ",\"layers_pattern\":\"blocks\"}", "layers_pattern"},
    {"{" GOOD ",\"trainable_token_indices\":[1]}", "trainable_token_indices"},
    {"{" GOOD "", "line 1"},
    {"[]", "line 1"},
};

TEST(what_an_adapter_config_asks_too_much_is_refused_in_words) {
    struct model_adapter_config a;
    struct err err = {0};
    assert_ok(model_adapter_config_parse(&a, "{" GOOD "}", strlen("{" GOOD "}"), "c", &err), err);
    assert_true(a.rank == 2 && a.target[1] && !a.target[2]);
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        memset(&err, 0, sizeof err);
        assert_false(model_adapter_config_parse(&a, refused[i].text, strlen(refused[i].text), "c", &err));
        assert_int_equal(err.code, ERR_INPUT);
        if (!strstr(err.message, refused[i].words))
            fail_msg("'%s' gave '%s', without '%s'", refused[i].text, err.message, refused[i].words);
    }
}

/* PEFT asks re.fullmatch(pattern, "model.layers.1.self_attn.q_proj"). */
TEST(target_modules_may_be_a_pattern_and_come_back_as_one) {
    static const char text[] =
        "{\"peft_type\":\"LORA\",\"r\":2,\"lora_alpha\":4,\"target_modules\":\"model\\\\.layers\\\\.(0|\\\\d[1-9]).*(q|down)_proj\"}";
    struct model_config c;
    struct model_adapter a;
    struct model_adapter_config config, again;
    struct bytes out = {0};
    struct err err = {0};
    assert_ok(model_config_read(&c, "tests/golden/models/gqa", &err) &&
                  model_adapter_config_parse(&config, text, strlen(text), "c", &err),
              err);
    assert_string_equal(config.pattern, "model\\.layers\\.(0|\\d[1-9]).*(q|down)_proj");
    assert_ok(model_adapter_init(&a, &config, &c, &err),
              err); /* layer 1 has no pair, and that the pattern means more layers is no fault */
    for (size_t i = 0; i < a.n; i++) {
        bool wanted = i == model_tensor_index(&c, 0, MODEL_Q) || i == model_tensor_index(&c, 0, MODEL_DOWN);
        assert_int_equal(a.pair[i].in != 0, wanted);
    }
    model_adapter_config_print(&out, &config);
    assert_ok(model_adapter_config_parse(&again, bytes_text(&out), out.len, "c", &err), err);
    assert_string_equal(again.pattern, config.pattern);
    bytes_free(&out);
    model_adapter_free(&a);
}

struct matrix {
    const char *name;
    size_t rows, columns;
};

/* An adapter directory for gqa (q [32, 32]): GOOD's config and these tensors; what reading it says. */
static void expect(const char *config, const struct matrix *m, size_t n, float value, const char *words) {
    struct safetensors_entry entry[4] = {{0}};
    struct model_config c;
    struct model_adapter a;
    struct err err = {0};
    struct bytes path;
    char names[4][128];
    float data[4096];
    char *dir = temporary_directory();
    for (size_t i = 0; i < 4096; i++) data[i] = value;
    for (size_t i = 0; i < n; i++) {
        snprintf(names[i], sizeof names[i], "base_model.model.%s", m[i].name);
        entry[i] = (struct safetensors_entry){.name = names[i],
                                              .dtype = "F32",
                                              .rank = 2,
                                              .shape = {m[i].rows, m[i].columns},
                                              .data = (const unsigned char *)data};
    }
    bytes_init(&path);
    file_join(&path, dir, "adapter_model.safetensors");
    assert_ok(safetensors_write(bytes_text(&path), entry, n, NULL, 0, &err), err);
    file_join(&path, dir, "adapter_config.json");
    assert_ok(file_write_atomic(bytes_text(&path), config, strlen(config), &err), err);
    assert_ok(model_config_read(&c, "tests/golden/models/gqa", &err), err);
    assert_false(model_adapter_read(&a, dir, &c, &err));
    assert_null(a.pair);
    assert_int_equal(err.code, ERR_INPUT);
    if (!strstr(err.message, words)) fail_msg("'%s' without '%s'", err.message, words);
    bytes_free(&path);
    remove_directory(dir);
}

#define Q0 "model.layers.0.self_attn.q_proj"
#define Q1 "model.layers.1.self_attn.q_proj"

TEST(an_adapter_config_tells_no_folder_of_this_machine) {
    static const struct {
        const char *base, *written;
    } cases[] = {{"/home/somebody/models/llm-jp-4-8b/", "\"llm-jp-4-8b\""},
                 {"../private/base", "\"base\""},
                 {"~/base", "\"base\""},
                 {"llm-jp/llm-jp-4-8b-instruct", "\"llm-jp/llm-jp-4-8b-instruct\""},
                 {"models/sansu-mini", "\"models/sansu-mini\""},
                 {"", "null"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct model_adapter_config config = {.rank = 4, .alpha = 8};
        struct bytes out = {0}, line = {0};
        snprintf(config.base, sizeof config.base, "%s", cases[i].base);
        model_adapter_config_print(&out, &config);
        bytes_printf(&line, "\"base_model_name_or_path\": %s,\n", cases[i].written);
        assert_non_null(strstr(bytes_text(&out), bytes_text(&line)));
        bytes_free(&out);
        bytes_free(&line);
    }
}

TEST(tensors_that_do_not_fit_are_refused_by_name) {
    static const struct matrix right[] = {{Q0 ".lora_A.weight", 2, 32},
                                          {Q0 ".lora_B.weight", 32, 2},
                                          {Q1 ".lora_A.weight", 2, 32},
                                          {Q1 ".lora_B.weight", 32, 2}};
    struct matrix m[4];
    memcpy(m, right, sizeof m);
    m[0].columns = 64;
    expect("{" GOOD "}", m, 4, 0, "has 64 inputs, this base model has 32: the adapter was made for another base");
    memcpy(m, right, sizeof m);
    m[1].rows = 48;
    expect("{" GOOD ",\"base_model_name_or_path\":\"big\"}", m, 4, 0,
           "has 48 outputs, this base model has 32: the adapter was made for another base (big)");
    memcpy(m, right, sizeof m);
    m[2].rows = 4;
    expect("{" GOOD "}", m, 4, 0, "has rank 4, adapter_config.json says r = 2");
    expect("{" GOOD "}", right, 3, 0, Q1 ".lora_B.weight' is missing");
    expect("{" GOOD "}", right + 1, 3, 0, Q0 ".lora_A.weight' is missing");
    expect("{" GOOD ",\"layers_to_transform\":[1]}", right, 4, 0, "is not among the target modules");
    expect("{" GOOD ",\"layers_to_transform\":[7]}", right, 4, 0,
           "layer 7 (counted from 0), this base model has 2 layers");
    expect("{" GOOD "}", right, 4, NAN, "holds a NaN");
    expect("{" GOOD "}", right, 4, INFINITY, "holds an infinity");
    m[3] = (struct matrix){Q0 ".lora_magnitude_vector", 1, 32};
    expect("{" GOOD "}", m, 4, 0, "rank 4");
    memcpy(m, right, sizeof m);
    m[3] = (struct matrix){Q0 ".lora_magnitude_vector", 1, 32};
    expect("{" GOOD "}", m, 4, 0, "DoRA");
    m[3] = (struct matrix){"lm_head.weight", 2, 32};
    expect("{" GOOD "}", m, 4, 0, "modules_to_save");
    m[3] = (struct matrix){"model.layers.2.self_attn.q_proj.lora_A.weight", 2, 32};
    expect("{" GOOD "}", m, 4, 0, "has no place in this base model");
}

TEST(directories_without_an_adapter_say_so) {
    struct model_config c;
    struct model_adapter a;
    struct err err = {0};
    assert_ok(model_config_read(&c, "tests/golden/models/gqa", &err), err);
    assert_false(model_adapter_read(&a, "tests/golden/models/gqa", &c, &err));
    assert_non_null(strstr(err.message, "adapter_config.json"));
    memset(&err, 0, sizeof err);
    assert_false(model_adapter_read(&a, "tests/golden/nowhere", &c, &err));
    assert_non_null(strstr(err.message, "no such adapter directory"));
}

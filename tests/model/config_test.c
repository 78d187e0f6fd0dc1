/* config_test.c - both spellings of config.json, defaults, and the name of everything that is refused. */
#include "model/config.h"

#include <stdio.h>
#include <string.h>

#include "test.h"

#define SIZES \
    "\"vocab_size\":64,\"hidden_size\":32,\"intermediate_size\":48,\"num_hidden_layers\":2,\"num_attention_heads\":4"
#define BASE "\"model_type\":\"llama\"," SIZES

static bool parse(struct model_config *c, const char *extra, struct err *err) {
    char text[2048];
    snprintf(text, sizeof text, "{" BASE "%s%s}", *extra ? "," : "", extra);
    memset(err, 0, sizeof *err);
    return model_config_parse(c, text, strlen(text), "config.json", err);
}

TEST(config_fills_in_the_defaults_of_llama) {
    struct model_config c;
    struct err err;
    assert_ok(parse(&c, "", &err), err);
    assert_true(c.vocab == 64 && c.width == 32 && c.ffn_width == 48 && c.layers == 2 && c.heads == 4);
    assert_true(c.kv_heads == 4 && c.head_size == 8 && c.max_context == 2048 && !c.tied && c.type == TENSOR_F32);
    assert_true(c.rope_theta - 10000 == 0 && c.rms_norm_eps - 1e-6 == 0 && !c.rope_llama3.on);
    assert_true(c.bos == 1 && c.n_eos == 1 && c.eos[0] == 2);
}

TEST(config_reads_the_older_spelling) {
    struct model_config c;
    struct err err;
    assert_ok(
        parse(
            &c,
            "\"rope_theta\":500000.0,\"rope_scaling\":{\"factor\":8.0,\"low_freq_factor\":1.0,\"high_freq_factor\":4.0,"
            "\"original_max_position_embeddings\":8192,\"rope_type\":\"llama3\"},\"torch_dtype\":\"bfloat16\",\"num_key_value_heads\":2,"
            "\"head_dim\":16,\"tie_word_embeddings\":true,\"rms_norm_eps\":1e-05,\"eos_token_id\":[2,13,2],\"bos_token_id\":null,"
            "\"max_position_embeddings\":131072,\"attention_bias\":false,\"mlp_bias\":false,\"hidden_act\":\"silu\",\"pretraining_tp\":1",
            &err),
        err);
    assert_true(c.rope_theta - 500000 == 0 && c.rope_llama3.on && c.rope_llama3.factor - 8 == 0 &&
                c.rope_llama3.original_context == 8192);
    assert_true(c.type == TENSOR_BF16 && c.kv_heads == 2 && c.head_size == 16 && c.tied && c.rms_norm_eps - 1e-5 == 0);
    assert_true(c.n_eos == 2 && c.eos[0] == 2 && c.eos[1] == 13 && c.bos == -1 && c.max_context == 131072);
}

TEST(config_reads_the_newer_spelling) {
    struct model_config c;
    struct err err;
    assert_ok(
        parse(
            &c,
            "\"rope_parameters\":{\"rope_theta\":500000.0,\"rope_type\":\"default\"},\"dtype\":\"float16\",\"eos_token_id\":null",
            &err),
        err);
    assert_true(c.rope_theta - 500000 == 0 && !c.rope_llama3.on && c.type == TENSOR_F16 && c.n_eos == 0);
    assert_ok(parse(&c, "\"rope_scaling\":{\"factor\":1.0}", &err), err); /* scales nothing */
    assert_ok(
        parse(
            &c,
            "\"rope_scaling\":null,\"rope_theta\":10000,\"rope_parameters\":{\"rope_theta\":10000.0,\"type\":\"default\"}",
            &err),
        err);
}

/* Another model_type with the same sizes. */
static bool parse_as(struct model_config *c, const char *type, const char *extra, struct err *err) {
    char text[2048];
    snprintf(text, sizeof text, "{\"model_type\":\"%s\"," SIZES "%s%s}", type, *extra ? "," : "", extra);
    memset(err, 0, sizeof *err);
    return model_config_parse(c, text, strlen(text), "config.json", err);
}

TEST(config_fills_in_the_defaults_of_other_architectures) {
    struct model_config c;
    struct err err;
    assert_ok(parse_as(&c, "qwen2", "\"use_sliding_window\":false,\"sliding_window\":4096", &err), err);
    assert_true(c.head_size == 8 && !c.tied && c.bos == -1 && c.n_eos == 0 && c.window == 0 && c.query_scalar == 0);
    assert_ok(parse_as(&c, "qwen3", "\"layer_types\":[\"full_attention\",\"full_attention\"]", &err), err);
    assert_true(c.head_size == 128 && !c.tied && c.window == 0);
    assert_ok(parse_as(&c, "gemma3_text", "", &err), err);
    assert_true(c.head_size == 256 && c.tied && c.bos == 2 && c.n_eos == 1 && c.eos[0] == 1);
    assert_true(c.window == 4096 && c.window_period == 6 && c.query_scalar == 256);
    assert_true(c.rope_theta - 1e6 == 0 && c.local_theta - 1e4 == 0 && c.rope_linear <= 0);
}

TEST(config_reads_windows_in_all_spellings) {
    struct model_config c;
    struct err err;
    assert_ok(parse_as(&c, "gemma3_text",
                       "\"sliding_window\":512,\"_sliding_window_pattern\":2,\"rope_local_base_freq\":5000.0,"
                       "\"rope_scaling\":{\"factor\":8.0,\"rope_type\":\"linear\"}",
                       &err),
              err);
    assert_true(c.window == 512 && c.window_period == 2 && c.local_theta - 5000 == 0 && c.rope_linear - 8 == 0);
    assert_true(model_layer_is_local(&c, 0) && !model_layer_is_local(&c, 1));
    assert_ok(parse_as(&c, "gemma3_text",
                       "\"layer_types\":[\"full_attention\",\"full_attention\"],\"rope_parameters\":{"
                       "\"full_attention\":{\"rope_type\":\"default\",\"rope_theta\":70000.0},"
                       "\"sliding_attention\":{\"rope_theta\":80000.0,\"rope_type\":\"default\"}}",
                       &err),
              err);
    assert_true(!model_layer_is_local(&c, 0) && c.rope_theta - 7e4 == 0 && c.local_theta - 8e4 == 0);
    assert_ok(parse_as(&c, "gemma3_text", "\"layer_types\":[\"sliding_attention\",\"sliding_attention\"]", &err), err);
    assert_true(model_layer_is_local(&c, 0) && model_layer_is_local(&c, 1));
}

TEST(config_names_what_it_refuses_of_other_architectures) {
    static const struct {
        const char *type, *extra, *words;
    } wrong[] = {
        {"qwen2", "\"use_sliding_window\":true", "use_sliding_window"},
        {"qwen2", "\"layer_types\":[\"full_attention\",\"sliding_attention\"]",
         "layer_types names 'sliding_attention'"},
        {"qwen3", "\"attention_bias\":true", "attention_bias"},
        {"qwen3", "\"layer_types\":[\"full_attention\"]", "layer_types names 1 layers, there are 2"},
        {"gemma3_text", "\"final_logit_softcapping\":30.0", "final_logit_softcapping is given"},
        {"gemma3_text", "\"attn_logit_softcapping\":50.0", "attn_logit_softcapping is given"},
        {"gemma3_text", "\"use_bidirectional_attention\":true", "use_bidirectional_attention"},
        {"gemma3_text", "\"hidden_activation\":\"gelu\"", "hidden_activation 'gelu'"},
        {"gemma3_text", "\"layer_types\":[\"full_attention\",\"sliding_attention\"]", "not regular at layer 1"},
        {"gemma3_text", "\"layer_types\":[\"chunked_attention\",\"full_attention\"]", "'chunked_attention'"},
        {"gemma3_text", "\"rope_scaling\":{\"rope_type\":\"linear\"}", "needs a factor"},
        {"gemma3_text", "\"rope_parameters\":{\"sliding_attention\":{\"rope_type\":\"yarn\"}}", "rope_type 'yarn'"},
        {"gemma3_text", "\"sliding_window\":0", "1 to 2^30"},
        {"gemma3", "", "model_type 'gemma3'"},
        {"gemma2", "", "model_type 'gemma2'"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct model_config c;
        struct err err;
        if (parse_as(&c, wrong[i].type, wrong[i].extra, &err)) fail_msg("accepted: %s", wrong[i].extra);
        if (!strstr(err.message, wrong[i].words)) fail_msg("'%s' does not say '%s'", err.message, wrong[i].words);
    }
}

static const struct {
    const char *extra, *words;
} refused[] = {
    {"\"model_type\":\"qwen3_moe\"", "model_type 'qwen3_moe' is not supported; only 'llama', 'qwen2'"},
    {"\"architectures\":[\"LlamaForSequenceClassification\"]", "LlamaForCausalLM"},
    {"\"hidden_act\":\"gelu\"", "hidden_act 'gelu'"},
    {"\"attention_bias\":true", "attention_bias"},
    {"\"mlp_bias\":true", "mlp_bias"},
    {"\"quantization_config\":{\"quant_method\":\"gptq\"}", "quantization_config"},
    {"\"torch_dtype\":\"float8_e4m3fn\"", "float8_e4m3fn"},
    {"\"rope_scaling\":{\"type\":\"linear\",\"factor\":2.0}", "rope_type 'linear'"},
    {"\"rope_scaling\":{\"rope_type\":\"yarn\",\"factor\":2.0}", "rope_type 'yarn'"},
    {"\"rope_parameters\":{\"rope_type\":\"dynamic\"}", "rope_type 'dynamic'"},
    {"\"rope_parameters\":{\"rope_type\":\"llama3\"}", "needs factor"},
    {"\"rope_scaling\":{\"factor\":4.0}", "the factor 4, and no rope_type"},
    {"\"rope_parameters\":{\"rope_type\":\"llama3\",\"factor\":8,\"low_freq_factor\":4,\"high_freq_factor\":4,\"original_max_position_embeddings\":64}",
     "above"},
    {"\"rope_parameters\":{\"partial_rotary_factor\":0.5}", "partial_rotary_factor"},
    {"\"rope_theta\":10000,\"rope_parameters\":{\"rope_theta\":500000.0}", "given twice"},
    {"\"rope_theta\":0", "above zero"},
    {"\"rope_theta\":1e400", "range of double"},
    {"\"rms_norm_eps\":-1e-6", "above zero"},
    {"\"num_attention_heads\":5,\"head_dim\":8,\"num_key_value_heads\":2", "cannot be shared"},
    {"\"num_key_value_heads\":3", "cannot be shared"},
    {"\"num_key_value_heads\":8", "cannot be shared"},
    {"\"head_dim\":7", "odd"},
    {"\"hidden_size\":2", "head_dim is missing or zero"},
    {"\"vocab_size\":0", "1 to 2^30"},
    {"\"vocab_size\":-5", "1 to 2^30"},
    {"\"vocab_size\":64.0", "integer"},
    {"\"vocab_size\":\"64\"", "integer"},
    {"\"vocab_size\":4294967360", "1 to 2^30"},
    {"\"num_hidden_layers\":1000000", "at most 10000"},
    {"\"num_attention_heads\":1048576,\"head_dim\":1048576,\"num_key_value_heads\":1", "too large"},
    {"\"bos_token_id\":64", "bos_token_id 64"},
    {"\"eos_token_id\":[2,64]", "eos_token_id 64"},
    {"\"eos_token_id\":-1", "token id"},
    {"\"eos_token_id\":[1,2,3,4,5,6,7,8,9]", "more than 8"},
    {"\"tie_word_embeddings\":1", "true or false"},
};

TEST(config_names_what_it_refuses) {
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        struct model_config c;
        struct err err;
        if (parse(&c, refused[i].extra, &err)) fail_msg("accepted: %s", refused[i].extra);
        if (!strstr(err.message, refused[i].words) || strncmp(err.message, "config.json: ", 13) != 0)
            fail_msg("for %s\n  the message is: %s\n  and should say: %s", refused[i].extra, err.message,
                     refused[i].words);
        assert_int_equal(err.code, ERR_INPUT);
    }
}

TEST(config_names_a_missing_size) {
    static const char *const names[] = {"vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers",
                                        "num_attention_heads"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct model_config c;
        struct err err = {0};
        char text[] = "{" BASE ",\"head_dim\":8,\"num_key_value_heads\":2}";
        char *at = strstr(text, names[i]);
        at[0] = 'X';
        assert_false(model_config_parse(&c, text, strlen(text), "config.json", &err));
        if (!strstr(err.message, names[i])) fail_msg("%s is missing, the message is: %s", names[i], err.message);
    }
}

TEST(config_refuses_text_that_is_not_an_object) {
    static const char *const texts[] = {"", "[]", "{", "{" BASE "}}", "null", "{" BASE ",\"x\":[[[}"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct model_config c;
        struct err err = {0};
        assert_false(model_config_parse(&c, texts[i], strlen(texts[i]), "config.json", &err));
        assert_non_null(strstr(err.message, "JSON, line 1"));
    }
}

TEST(config_obeys_generation_config) {
    struct model_config c;
    struct err err = {0};
    assert_ok(model_config_read(&c, "tests/golden/models/f16", &err), err);
    assert_true(c.n_eos == 3 && c.eos[0] == 2 && c.eos[1] == 13 && c.eos[2] == 4);
}

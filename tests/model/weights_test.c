/* weights_test.c - the table of tensors, and mapping whole model directories. */
#include "model/weights.h"

#include <string.h>

#include "golden/golden.h"
#include "test.h"

static const struct model_config small = {.vocab = 96, .layers = 12, .heads = 4, .kv_heads = 2, .head_size = 6, .width = 32, .ffn_width = 56,
                                          .max_context = 128, .rope_theta = 1e4, .rms_norm_eps = 1e-6, .bos = 1, .type = TENSOR_F32};

TEST(table_names_shapes_and_places_agree) {
    struct model_weights w;
    struct bytes name;
    struct err err = {0};
    bytes_init(&name);
    for (int tied = 0; tied < 2; tied++) {
        struct model_config c = small;
        c.tied = tied;
        assert_ok(model_weights_blank(&w, &c, &err), err);
        assert_int_equal(model_tensor_total(&c), 1 + 9 * 12 + 1 + !tied);
        for (size_t i = 0; i < model_tensor_total(&c); i++) {
            size_t shape[2], back = 0;
            model_tensor_name(&name, &c, i);
            assert_true(model_tensor_find(&back, &c, bytes_text(&name)));
            assert_int_equal(back, i);
            const struct tensor *t = model_tensor_at(&w, i);
            assert_int_equal(t->rank, model_tensor_shape(shape, &c, i));
            for (int r = 0; r < t->rank; r++) assert_int_equal(t->shape[r], shape[r]);
            for (size_t k = 0; k < i; k++) assert_ptr_not_equal(t, model_tensor_at(&w, k));
        }
        model_weights_close(&w);
    }
    model_tensor_name(&name, &small, 1 + 9 * 11 + 2);
    assert_string_equal(bytes_text(&name), "model.layers.11.self_attn.k_proj.weight");
    bytes_free(&name);
}

TEST(table_knows_only_its_own_names) {
    static const char *const strangers[] = {"", "model", "model.layers.", "model.layers.12.mlp.up_proj.weight", "model.layers.01.mlp.up_proj.weight",
                                            "model.layers.1.mlp.up_proj", "model.layers.-1.mlp.up_proj.weight", "model.layers.1mlp.up_proj.weight",
                                            "model.layers.99999999999999999999999.mlp.up_proj.weight", "model.layers.1.self_attn.q_proj.bias"};
    struct model_config tied = small;
    size_t index;
    tied.tied = true;
    for (size_t i = 0; i < sizeof strangers / sizeof strangers[0]; i++)
        if (model_tensor_find(&index, &small, strangers[i])) fail_msg("found '%s'", strangers[i]);
    assert_true(model_tensor_find(&index, &small, "lm_head.weight"));
    assert_false(model_tensor_find(&index, &tied, "lm_head.weight"));
}

TEST(table_counts_the_parameters_of_llm_jp_4_8b) {
    const struct model_config c = {.vocab = 196608, .layers = 32, .heads = 32, .kv_heads = 8, .head_size = 128, .width = 4096, .ffn_width = 14336,
                                   .max_context = 65536, .rope_theta = 5e5, .rms_norm_eps = 1e-6, .type = TENSOR_BF16};
    assert_int_equal(model_tensor_total(&c), 291);
    assert_true(model_parameter_count(&c) == 8590200832u);
}

TEST(official_directories_open) {
    for (int i = 0; i < GOLDEN_MODELS; i++) {
        struct model_weights w;
        struct err err = {0};
        assert_ok(model_weights_open(&w, golden_models[i], &err), err);
        for (size_t k = 0; k < model_tensor_total(&w.config); k++) {
            assert_non_null(model_tensor_at(&w, k)->data);
            assert_int_equal(model_tensor_at(&w, k)->type, w.config.type);
        }
        assert_true((w.head.data == w.embed.data) == w.config.tied);
        assert_true(model_weights_mapped(&w) > model_parameter_count(&w.config) * tensor_type_size(w.config.type));
        model_weights_close(&w);
    }
}

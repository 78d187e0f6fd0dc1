/* arch_test.c - every architecture's tables hold together. */
#include "model/tensors.h"

#include <string.h>

#include "test.h"

static struct model_config small(enum model_architecture architecture, bool tied) {
    return (struct model_config){.architecture = architecture,
                                 .vocab = 96,
                                 .layers = 3,
                                 .heads = 4,
                                 .kv_heads = 2,
                                 .head_size = 6,
                                 .width = 32,
                                 .ffn_width = 56,
                                 .tied = tied};
}

/* A role is found where its index says, and each index has one role. */
TEST(arch_layout_and_rows_are_the_inverse_of_each_other) {
    for (int a = 0; a < MODEL_ARCHITECTURES; a++)
        for (int tied = 0; tied < 2; tied++) {
            struct model_config c = small((enum model_architecture)a, tied);
            struct model_layout l = model_layout(&c);
            for (size_t i = 0; i < l.total; i++) {
                size_t layer;
                const struct model_tensor_row *row = model_tensor_row(&c, i, &layer);
                assert_int_equal(model_layout_index(&l, layer == SIZE_MAX ? 0 : layer, row->role), i);
                assert_true((layer == SIZE_MAX) == (row->role >= MODEL_LAYER_ROLES));
            }
            assert_int_equal(model_tensor_index(&c, 0, MODEL_HEAD) == model_tensor_index(&c, 0, MODEL_EMBED), tied);
        }
}

TEST(arch_saves_each_tensor_of_a_layer_once) {
    for (int a = 0; a < MODEL_ARCHITECTURES; a++) {
        struct model_config c = small((enum model_architecture)a, false);
        struct model_layout l = model_layout(&c);
        bool seen[MODEL_LAYER_ROLES] = {false};
        for (size_t i = 0; i < l.per_layer; i++) {
            enum model_role role = model_arch_of(&c)->saved[i];
            assert_true(role < MODEL_LAYER_ROLES && l.first[role] != SIZE_MAX && !seen[role]);
            seen[role] = true;
        }
    }
}

TEST(arch_settings_have_keys_of_their_own) {
    for (int a = 0; a < MODEL_ARCHITECTURES; a++) {
        struct model_config c = small((enum model_architecture)a, false);
        const struct model_arch *arch = model_arch_of(&c);
        assert_true(arch->n_settings <= MODEL_MAX_SETTINGS);
        for (size_t i = 0; i < arch->n_settings; i++) {
            const struct model_setting *s = &arch->setting[i];
            assert_true(s->json || s->gguf);
            assert_true((s->kind != MODEL_WORD && s->kind != MODEL_OFF && s->kind != MODEL_FIXED) || s->text);
            for (size_t k = 0; k < i; k++) {
                const struct model_setting *other = &arch->setting[k];
                assert_false(s->json && other->json && strcmp(s->json, other->json) == 0);
                assert_false(s->gguf && other->gguf && strcmp(s->gguf, other->gguf) == 0);
            }
        }
    }
}

TEST(arch_is_found_by_both_of_its_names) {
    enum model_architecture a = MODEL_ARCHITECTURES;
    struct bytes known = {0};
    assert_ptr_equal(model_arch_by_type(&a, "llama", 5), &model_arch_llama);
    assert_int_equal(a, MODEL_LLAMA);
    assert_ptr_equal(model_arch_by_type(&a, "gemma3_text", 11), &model_arch_gemma3);
    assert_int_equal(a, MODEL_GEMMA3);
    assert_ptr_equal(model_arch_by_gguf(&a, "gemma3", 6), &model_arch_gemma3);
    assert_ptr_equal(model_arch_by_gguf(&a, "llama", 5), &model_arch_llama);
    assert_null(model_arch_by_type(&a, "llam", 4));
    assert_null(model_arch_by_gguf(&a, "llama2", 6));
    model_arch_list(&known, true);
    assert_string_equal(bytes_text(&known), "'llama', 'qwen2', 'qwen3' and 'gemma3'");
    bytes_free(&known);
}

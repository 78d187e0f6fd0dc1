/* model_gguf_test.c - a model from a GGUF file computes what the Hugging Face directory computes; wrong metadata is
 * named. */
#include "model/model_gguf.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "golden/golden.h"
#include "model/forward.h"
#include "test.h"

/* Logits of every position of golden g. Caller frees. */
static float *logits(struct model_weights *w, const struct golden *g) {
    struct model_runtime runtime;
    struct model_forward f;
    struct model_kv kv;
    struct arena arena;
    struct err err = {0};
    float *out = malloc(g->n * g->vocab * sizeof *out);
    arena_init(&arena);
    assert_ok(model_runtime_open(&runtime, w, "ref", 1, &err), err);
    assert_ok(model_kv_init(&kv, &arena, &w->config, OP_CACHE_F32, g->n, &err), err);
    assert_ok(model_forward_init(&f, &arena, &runtime, g->n, &err), err);
    model_forward_step(&f, &(struct model_part){&kv, g->ids, g->n, MODEL_WANT_ALL}, 1);
    memcpy(out, f.logits, g->n * g->vocab * sizeof *out);
    arena_free(&arena);
    model_runtime_close(&runtime);
    return out;
}

TEST(model_gguf_computes_what_the_directory_computes) {
    static const char *const names[] = {"gqa", "llama3", "qwen2", "qwen3", "gemma3_linear"};
    for (size_t i = 0; i < 5; i++) {
        struct model_weights dir, file;
        struct golden g;
        struct err err = {0};
        char path[64];
        snprintf(path, sizeof path, "tests/golden/models/%s", names[i]);
        golden_read(&g, path);
        assert_ok(model_weights_open(&dir, path, &err), err);
        snprintf(path, sizeof path, "tests/golden/gguf/%s.gguf", names[i]);
        assert_ok(model_weights_open_gguf(&file, path, &err), err);
        assert_true(file.paired == (i < 2) && (file.rope_factors != NULL) == (i == 1));
        float *a = logits(&dir, &g), *b = logits(&file, &g);
        if (i != 1) assert_memory_equal(a, b, g.n * g.vocab * sizeof *a);
        /* Frequencies divided by stored factors differ from those computed in place by a rounding. */
        assert_true(golden_difference(a, b, g.n * g.vocab) < 1e-5);
        assert_true(golden_difference(g.logits, b, g.n * g.vocab) < 1e-4);
        free(a);
        free(b);
        assert_true(model_weights_mapped(&file) > 30000);
        assert_false(model_weights_save(&file, "build/never", 0, TENSOR_F32, &err));
        assert_non_null(strstr(err.message, "GGUF"));
        model_weights_close(&dir);
        model_weights_close(&file);
        golden_free(&g);
    }
}

TEST(model_gguf_names_and_row_order_are_the_inverse_of_each_other) {
    struct model_config c = {.layers = 12, .tied = false};
    struct bytes name = {0};
    size_t index;
    for (size_t i = 0; i < model_tensor_total(&c); i++) {
        model_tensor_gguf_name(&name, &c, i);
        assert_true(model_tensor_gguf_find(&index, &c, name.data) && index == i);
        assert_int_equal(model_gguf_is_paired(&c, i), strstr(name.data, "attn_q") || strstr(name.data, "attn_k"));
    }
    static const char *const unknown[] = {"blk.12.attn_q.weight",
                                          "blk.01.attn_q.weight",
                                          "blk..attn_q.weight",
                                          "blk.1.attn_q",
                                          "blk.1.attn_q.bias",
                                          "blk.1.ffn_gate_inp.weight",
                                          "blk.99999999.attn_q.weight",
                                          "token_embd",
                                          "",
                                          "blk.-1.attn_q.weight"};
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++)
        assert_false(model_tensor_gguf_find(&index, &c, unknown[i]));
    bytes_free(&name);
    static const int rows[12] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    int paired[12];
    model_gguf_pair_rows(paired, rows, 2, 6, sizeof *rows);
    static const int expected[12] = {0, 3, 1, 4, 2, 5, 6, 9, 7, 10, 8, 11};
    assert_memory_equal(paired, expected, sizeof expected);
}

/* ---- files that describe no model we compute ---- */

enum change { ABSENT, U32, F32, TEXT, SHAPE, EXTRA };
static const struct {
    const char *key; /* metadata key; tensor for SHAPE and EXTRA */
    enum change change;
    double value;
    const char *text, *words;
} wrong[] = {
    {"general.architecture", ABSENT, 0, NULL, "general.architecture is missing"},
    {"general.architecture", TEXT, 0, "qwen2moe", "architecture 'qwen2moe' is not supported"},
    {"general.architecture", U32, 1, NULL, "general.architecture is u32, expected a string"},
    {"llama.block_count", ABSENT, 0, NULL, "llama.block_count is missing"},
    {"llama.block_count", U32, 0, NULL, "llama.block_count is 0"},
    {"llama.block_count", U32, 2, NULL, "tensor 'blk.1.attn_norm.weight' is missing"},
    {"llama.block_count", U32, 4000000000.0, NULL, "num_hidden_layers is too large"},
    {"llama.context_length", ABSENT, 0, NULL, "llama.context_length is missing"},
    {"llama.embedding_length", ABSENT, 0, NULL, "llama.embedding_length is missing"},
    {"llama.embedding_length", U32, 64, NULL, "has shape [40, 32], the metadata makes it [40, 64]"},
    {"llama.feed_forward_length", TEXT, 0, "64", "llama.feed_forward_length is string, expected an integer"},
    {"llama.attention.head_count", ABSENT, 0, NULL, "llama.attention.head_count is missing"},
    {"llama.attention.head_count", U32, 0, NULL, "llama.attention.head_count is 0"},
    {"llama.attention.head_count_kv", U32, 3, NULL, "4 heads cannot be shared by 3"},
    {"llama.attention.value_length", U32, 4, NULL, "llama.attention.value_length is 4, heads have 8 entries"},
    {"llama.rope.dimension_count", U32, 4, NULL,
     "llama.rope.dimension_count is 4, heads have 8 entries; others are not supported"},
    {"llama.attention.key_length", U32, 4096, NULL, "4096"},
    {"llama.attention.layer_norm_rms_epsilon", ABSENT, 0, NULL, "llama.attention.layer_norm_rms_epsilon is missing"},
    {"llama.attention.layer_norm_rms_epsilon", F32, 0, NULL, "rms_norm_eps is not a number above zero"},
    {"llama.attention.layer_norm_rms_epsilon", F32, -NAN, NULL, "rms_norm_eps is not a number above zero"},
    {"llama.rope.freq_base", F32, -1, NULL, "rope_theta is not a number above zero"},
    {"llama.rope.scaling.type", TEXT, 0, "yarn", "rope scaling 'yarn'"},
    {"llama.rope.scaling.factor", F32, 4, NULL, "llama.rope.scaling.factor is 4, and no type says of what kind"},
    {"llama.rope.scale_linear", F32, 2, NULL, "llama.rope.scale_linear 2 is not supported"},
    {"llama.final_logit_softcapping", F32, 30, NULL, "llama.final_logit_softcapping is 30; soft caps"},
    {"blk.0.attn_qkv.weight", EXTRA, 8, NULL, "q, k and v in one matrix are not supported"},
    {"llama.expert_count", U32, 8, NULL, "a model of 8 experts"},
    {"split.count", U32, 3, NULL, "part 1 of a model of 3 files; its name must end in -00001-of-00003.gguf"},
    {"tokenizer.ggml.bos_token_id", U32, 40, NULL, "tokenizer.ggml.bos_token_id 40 is outside the vocabulary of 40"},
    {"tokenizer.ggml.eos_token_id", U32, 99, NULL, "end-of-sequence id 99 is outside the vocabulary of 40"},
    {"blk.0.attn_q.bias", EXTRA, 32, NULL, "tensor 'blk.0.attn_q.bias' has no place"},
    {"blk.0.attn_q_norm.weight", EXTRA, 8, NULL, "tensor 'blk.0.attn_q_norm.weight' has no place"},
    {"rope_freqs.weight", EXTRA, 5, NULL, "rope_freqs.weight must be 4 F32 numbers"},
    {"rope_freqs.weight", EXTRA, 4, NULL, "rope_freqs.weight[0] is not a number above zero"},
    {"blk.0.ffn_down.weight", SHAPE, 65, NULL,
     "tensor 'blk.0.ffn_down.weight' has shape [32, 65], the metadata makes it [32, 64]"},
    {"token_embd.weight", ABSENT, 0, NULL, "there is no matrix token_embd.weight"},
    {"output_norm.weight", ABSENT, 0, NULL, "tensor 'output_norm.weight' is missing"},
};
enum { N_WRONG = sizeof wrong / sizeof wrong[0] };

static const struct {
    const char *key;
    uint32_t value;
} sizes[] = {{"llama.block_count", 1},          {"llama.context_length", 64},      {"llama.embedding_length", 32},
             {"llama.feed_forward_length", 64}, {"llama.attention.head_count", 4}, {"llama.attention.head_count_kv", 2},
             {"tokenizer.ggml.eos_token_id", 2}};

static void put_value(struct gguf_writer *w, size_t k) {
    if (wrong[k].change == U32) gguf_put_u32(w, wrong[k].key, (uint32_t)wrong[k].value);
    if (wrong[k].change == F32) gguf_put_f32(w, wrong[k].key, (float)wrong[k].value);
    if (wrong[k].change == TEXT) gguf_put_string(w, wrong[k].key, wrong[k].text, strlen(wrong[k].text));
}

/* A small model with change k; N_WRONG: without any. */
static void write_model(const char *path, size_t k) {
    static const float zeros[64 * 66];
    struct model_config c = {.vocab = 40,
                             .layers = 1,
                             .heads = 4,
                             .kv_heads = 2,
                             .head_size = 8,
                             .width = 32,
                             .ffn_width = 64,
                             .tied = true};
    struct gguf_writer w;
    struct bytes name = {0};
    struct err err = {0};
    size_t count[12], n = 0;
    const char *key = k < N_WRONG ? wrong[k].key : "";
    assert_ok(gguf_writer_open(&w, path, &err), err);
    if (strcmp(key, "general.architecture") != 0) gguf_put_string(&w, "general.architecture", "llama", 5);
    if (strcmp(key, "llama.attention.layer_norm_rms_epsilon") != 0)
        gguf_put_f32(&w, "llama.attention.layer_norm_rms_epsilon", 1e-6f);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
        if (strcmp(key, sizes[i].key) != 0) gguf_put_u32(&w, sizes[i].key, sizes[i].value);
    if (k < N_WRONG) put_value(&w, k);
    for (size_t i = 0; i < model_tensor_total(&c); i++) {
        size_t shape[2];
        int rank = model_tensor_shape(shape, &c, i);
        model_tensor_gguf_name(&name, &c, i);
        if (strcmp(key, name.data) == 0 && wrong[k].change == ABSENT) continue;
        if (strcmp(key, name.data) == 0 && wrong[k].change == SHAPE) shape[1] = (size_t)wrong[k].value;
        assert_ok(gguf_declare(&w, name.data, TENSOR_F32, rank, shape, &err), err);
        count[n++] = shape[0] * (rank == 2 ? shape[1] : 1);
    }
    if (k < N_WRONG && wrong[k].change == EXTRA) {
        count[n] = (size_t)wrong[k].value;
        assert_ok(gguf_declare(&w, key, TENSOR_F32, 1, &count[n], &err), err);
        n++;
    }
    assert_ok(gguf_writer_begin(&w, &err), err);
    for (size_t i = 0; i < n; i++) assert_ok(gguf_writer_data(&w, zeros, count[i] * sizeof(float), &err), err);
    assert_ok(gguf_writer_commit(&w, &err), err);
    bytes_free(&name);
}

TEST(model_gguf_names_what_is_wrong_with_a_file) {
    const char *path = "build/model_gguf_wrong.gguf";
    for (size_t k = 0; k <= N_WRONG; k++) {
        struct model_weights w;
        struct err err = {0};
        write_model(path, k);
        bool ok = model_weights_open_gguf(&w, path, &err);
        if (k == N_WRONG) {
            assert_ok(ok, err);
            assert_true(w.config.bos == -1 && w.config.n_eos == 1 && w.config.eos[0] == 2 && w.config.tied &&
                        model_tensor_of(&w, 0, MODEL_HEAD)->data == model_tensor_of(&w, 0, MODEL_EMBED)->data);
            model_weights_close(&w);
        } else if (ok) {
            fail_msg("accepted; the message should say: %s", wrong[k].words);
        } else if (!strstr(err.message, wrong[k].words) || strncmp(err.message, path, strlen(path)) != 0) {
            fail_msg("'%s' does not say '%s'", err.message, wrong[k].words);
        }
    }
    unlink(path);
}

/* The tensors of a whole file, dealt out to three parts: the same model. */
static void write_part(const struct gguf *g, const char *path, size_t no) {
    struct gguf_writer w;
    struct err err = {0};
    assert_ok(gguf_writer_open(&w, path, &err), err);
    for (size_t i = 0; no == 0 && i < g->n_pairs; i++) gguf_put_pair(&w, &g->pair[i]);
    gguf_put_u32(&w, "split.no", (uint32_t)no);
    gguf_put_u32(&w, "split.count", 3);
    for (size_t i = no; i < g->n_tensors; i += 3) {
        enum tensor_type type;
        assert_true(gguf_type_known(&type, g->tensor[i].type->id));
        assert_ok(gguf_declare(&w, g->tensor[i].name, type, g->tensor[i].rank, g->tensor[i].shape, &err), err);
    }
    assert_ok(gguf_writer_begin(&w, &err), err);
    for (size_t i = no; i < g->n_tensors; i += 3)
        assert_ok(gguf_writer_data(&w, g->tensor[i].data, g->tensor[i].n_bytes, &err), err);
    assert_ok(gguf_writer_commit(&w, &err), err);
}

TEST(model_gguf_in_three_parts_is_the_model) {
    static const char golden_file[] = "tests/golden/gguf/llama3.gguf";
    static const char *const parts[] = {"build/part-00001-of-00003.gguf", "build/part-00002-of-00003.gguf",
                                        "build/part-00003-of-00003.gguf"};
    struct gguf g;
    struct model_weights whole, set;
    struct err err = {0};
    assert_ok(gguf_open(&g, golden_file, &err), err);
    for (size_t i = 0; i < 3; i++) write_part(&g, parts[i], i);
    assert_ok(model_weights_open_gguf(&whole, golden_file, &err) && model_weights_open_gguf(&set, parts[0], &err), err);
    for (size_t i = 0; i < model_tensor_total(&whole.config); i++) {
        const struct tensor *a = model_tensor(&whole, i), *b = model_tensor(&set, i);
        assert_memory_equal(a->data, b->data, tensor_bytes(a));
    }
    assert_true(model_weights_mapped(&set) > model_weights_mapped(&whole));
    assert_ok(model_weights_intact(&set, &err), err);
    assert_int_equal(truncate(parts[2], 100), 0);
    assert_false(model_weights_intact(&set, &err));
    assert_non_null(strstr(err.message, "part-00003-of-00003.gguf"));
    model_weights_close(&whole);
    model_weights_close(&set);
    gguf_close(&g);
    for (size_t i = 0; i < 3; i++) unlink(parts[i]);
}

/* adamw8_test.c - 8-bit AdamW: five steps of bitsandbytes, codes and tops equal block by block. */
#include "train/adamw8.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "format/safetensors.h"
#include "test.h"
#include "train/fixture.h"
#include "train/train_impl.h"

enum { N = 4500, BLOCKS = 18, STEPS = 5 };

static void read(float *out, const struct safetensors *st, const char *name, int step) {
    char key[32];
    struct tensor t;
    struct err err = {0};
    snprintf(key, sizeof key, step ? "%s.%d" : "%s", name, step);
    const struct safetensors_entry *e = safetensors_find(st, key);
    assert_non_null(e);
    assert_ok(safetensors_view(&t, e, "golden", &err), err);
    tensor_to_f32(out, t.type, t.data, tensor_elements(&t));
}

static void assert_codes(const unsigned char *code, const float *want, const char *what, int step) {
    size_t different = 0;
    for (size_t i = 0; i < N; i++) different += code[i] != (unsigned char)want[i];
    if (different) fail_msg("step %d: %zu codes of %s differ from bitsandbytes'", step, different, what);
}

TEST(states_of_8_bit_adamw_are_those_of_bitsandbytes) {
    static float weight[N], gradient[N], want[N], top[BLOCKS], m_top[BLOCKS], v_top[BLOCKS];
    static unsigned char m[N], v[N];
    struct safetensors st;
    struct err err = {0};
    assert_ok(safetensors_open(&st, "tests/golden/train/adamw8.safetensors", &err), err);
    read(weight, &st, "weight", 0);
    memset(m, 0, sizeof m), memset(v, 0, sizeof v), memset(m_top, 0, sizeof m_top), memset(v_top, 0, sizeof v_top);
    struct train_adamw8_range r = {
        .weight = weight, .gradient = gradient, .m = m, .v = v, .m_top = m_top, .v_top = v_top};
    for (int step = 1; step <= STEPS; step++) {
        double c1 = 1 - pow(0.9, step), c2 = 1 - pow(0.999, step);
        struct op_adamw rule = {.beta1 = 0.9f,
                                .beta2 = 0.999f,
                                .rest1 = (float)(1 - 0.9),
                                .rest2 = (float)(1 - 0.999),
                                .epsilon = 1e-8f,
                                .scale = 1,
                                .step = (float)(1e-3 / c1),
                                .root = (float)(1 / sqrt(c2)),
                                .keep = (float)(1 - 1e-3 * 0.01)};
        read(gradient, &st, "gradient", step);
        train_adamw8_update(&r, N, &rule);
        read(want, &st, "m", step);
        assert_codes(m, want, "m", step);
        read(want, &st, "v", step);
        assert_codes(v, want, "v", step);
        read(top, &st, "m_top", step);
        assert_memory_equal(top, m_top, sizeof top);
        read(top, &st, "v_top", step);
        assert_memory_equal(top, v_top, sizeof top);
    }
    read(want, &st, "after", 0);
    for (size_t i = 0; i < N; i++)
        if (fabsf(weight[i] - want[i]) >
            5e-7f *
                fmaxf(fabsf(want[i]), 0.1f)) /* roundings of five steps: sqrt(v) / root there, times 1 / root here */
            fail_msg("weight %zu is %.9g, bitsandbytes has %.9g", i, (double)weight[i], (double)want[i]);
    safetensors_close(&st);
}

/* ---- in a run ---- */

static void run_steps(struct trainer *t, size_t n) {
    struct train_report report;
    struct err err = {0};
    for (size_t i = 0; i < n; i++) assert_ok(train_step(t, &report, &err), err);
}

/* q is large enough for codes, k is not. */
static void wide_config(const struct fixture *f) {
    static const char text[] =
        "{\"architectures\":[\"LlamaForCausalLM\"],\"model_type\":\"llama\",\"vocab_size\":53,\"hidden_size\":80,\"intermediate_size\":96,"
        "\"num_hidden_layers\":2,\"num_attention_heads\":4,\"num_key_value_heads\":2,\"head_dim\":20,\"max_position_embeddings\":256,"
        "\"rms_norm_eps\":1e-5,\"rope_theta\":10000.0,\"tie_word_embeddings\":true,\"hidden_act\":\"silu\",\"torch_dtype\":\"float32\"}";
    char path[300];
    struct err err = {0};
    snprintf(path, sizeof path, "%s/config.json", f->base);
    assert_ok(file_write_atomic(path, text, sizeof text - 1, &err), err);
}

static struct trainer *open_eight(const struct fixture *f, const struct pack *pack, int threads) {
    struct train_options o = {.threads = threads,
                              .batch_tokens = 64,
                              .micro_tokens = 64,
                              .steps = 6,
                              .precision = TRAIN_BLAS,
                              .optimizer = {.kind = TRAIN_ADAMW8, .learning_rate = 1e-3},
                              .from_scratch = true,
                              .seed = 5};
    struct trainer *t;
    struct err err = {0};
    assert_ok(train_open(&t, f->base, pack, &o, &err), err);
    return t;
}

static void assert_same(const struct trainer *a, const struct trainer *b) {
    size_t n = a->net.at.total;
    assert_true(a->moments.eight.blocks > 0 && a->moments.eight.plain > 0); /* both kinds of tensors are there */
    assert_memory_equal(a->net.weight, b->net.weight, n * sizeof(float));
    assert_memory_equal(a->moments.eight.m, b->moments.eight.m, n);
    assert_memory_equal(a->moments.eight.v, b->moments.eight.v, n);
    assert_memory_equal(a->moments.eight.m_top, b->moments.eight.m_top, a->moments.eight.blocks * sizeof(float));
    assert_memory_equal(a->moments.eight.v_top, b->moments.eight.v_top, a->moments.eight.blocks * sizeof(float));
    assert_memory_equal(a->moments.m, b->moments.m, a->moments.eight.plain * sizeof(float));
}

TEST(eight_bit_runs_resume_to_the_same_bytes_on_any_number_of_threads) {
    struct fixture f;
    struct err err = {0};
    bool found;
    fixture_make(&f);
    wide_config(&f);
    fixture_pack(&f, 20, 40, 8);
    struct pack *pack = fixture_open_pack(&f);
    struct trainer *whole = open_eight(&f, pack, 1), *first = open_eight(&f, pack, 3),
                   *second = open_eight(&f, pack, 2);
    run_steps(whole, 6);
    run_steps(first, 3);
    assert_ok(train_checkpoint(first, f.out, &err), err);
    assert_ok(train_resume(second, f.out, &found, &err), err);
    assert_true(found);
    run_steps(second, 3);
    assert_same(whole, second);
    train_close(first);
    struct train_options other = {.threads = 1,
                                  .batch_tokens = 64,
                                  .micro_tokens = 64,
                                  .steps = 6,
                                  .optimizer.learning_rate = 1e-3,
                                  .precision = TRAIN_BLAS,
                                  .from_scratch = true,
                                  .seed = 5};
    assert_ok(train_open(&first, f.base, pack, &other, &err), err);
    assert_false(train_resume(first, f.out, &found, &err)); /* f32 moments cannot go on from 8 bits */
    assert_non_null(strstr(err.message, "made with other settings"));
    train_close(whole);
    train_close(first);
    train_close(second);
    pack_close(pack);
    fixture_remove(&f);
}

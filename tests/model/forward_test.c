/* forward_test.c - the forward pass against the official library's logits, for every kernel variant and thread count;
 * batch == step by step bit for bit; rewind; full timeline. */
#include "model/forward.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "golden/golden.h"
#include "oracle/plain.h"
#include "test.h"

static const char *const levels[] = {"ref", "avx2", "avx512"};

struct bench {
    struct model_weights weights;
    struct model_runtime runtime;
    struct arena arena;
    struct model_forward forward;
    struct golden golden;
};

static void setup(struct bench *b, const char *dir, const char *cpu, int threads, size_t capacity, size_t batch) {
    struct err err = {0};
    golden_read(&b->golden, dir);
    assert_ok(model_weights_open(&b->weights, dir, &err), err);
    assert_ok(model_runtime_open(&b->runtime, &b->weights, cpu, threads, &err), err);
    arena_init(&b->arena);
    assert_ok(model_forward_init(&b->forward, &b->arena, &b->runtime, capacity, batch, &err), err);
}

static void teardown(struct bench *b) {
    arena_free(&b->arena);
    model_runtime_close(&b->runtime);
    model_weights_close(&b->weights);
    golden_free(&b->golden);
}

/* Logits of all positions, fed in steps of `step` ids. Caller frees. */
static float *run(struct bench *b, size_t step) {
    size_t n = b->golden.n, V = b->golden.vocab;
    float *out = malloc(n * V * sizeof *out);
    for (size_t i = 0; i < n; i += step) {
        size_t m = n - i < step ? n - i : step;
        model_forward_step(&b->forward, b->golden.ids + i, m, MODEL_WANT_ALL);
        memcpy(out + i * V, b->forward.logits, m * V * sizeof *out);
    }
    return out;
}

static bool has_level(const char *name) {
    enum kernel_level level;
    return kernel_level_from_name(&level, name) && kernel_level_supported(level);
}

TEST(forward_matches_the_official_library_at_every_position) {
    double worst_of_all = 0;
    for (size_t m = 0; m < GOLDEN_MODELS; m++)
        for (size_t l = 0; l < 3; l++) {
            if (!has_level(levels[l])) continue;
            struct bench b;
            setup(&b, golden_models[m], levels[l], 1, 256, 256);
            float *logits = run(&b, 256);
            double worst = golden_difference(logits, b.golden.logits, b.golden.n * b.golden.vocab);
            if (!(worst <= 1e-4)) fail_msg("%s, %s: logits differ by %g", golden_models[m], levels[l], worst);
            if (worst > worst_of_all) worst_of_all = worst;
            free(logits);
            teardown(&b);
        }
    print_message("%d models, every position, every kernel variant: largest |delta logit| %.1e\n", (int)GOLDEN_MODELS, worst_of_all);
}

TEST(forward_matches_the_one_file_oracle) {
    for (size_t m = 0; m < GOLDEN_MODELS; m++) {
        struct bench b;
        setup(&b, golden_models[m], NULL, 2, 256, 256);
        struct plain *p = plain_open(golden_models[m]);
        size_t n = b.golden.n, V = b.golden.vocab;
        double *expected = malloc(n * V * sizeof *expected), worst = 0;
        plain_logits(expected, p, b.golden.ids, n);
        float *logits = run(&b, 256);
        for (size_t i = 0; i < n * V; i++) {
            double difference = fabs((double)logits[i] - expected[i]);
            if (!(difference <= worst)) worst = isnan(difference) ? (double)INFINITY : difference;
        }
        if (!(worst <= 1e-4)) fail_msg("%s: a logit is %g away from the oracle", golden_models[m], worst);
        free(expected);
        free(logits);
        plain_close(p);
        teardown(&b);
    }
}

TEST(forward_in_a_batch_equals_step_by_step_bit_for_bit_for_any_threads) {
    static const size_t steps[] = {1, 2, 5, 7, 17, 256};
    for (size_t m = 0; m < GOLDEN_MODELS; m++)
        for (size_t l = 0; l < 3; l++) {
            if (!has_level(levels[l])) continue;
            float *expected = NULL;
            for (int threads = 1; threads <= 3; threads++)
                for (size_t s = 0; s < sizeof steps / sizeof steps[0]; s++) {
                    struct bench b;
                    setup(&b, golden_models[m], levels[l], threads, 256, 256);
                    float *logits = run(&b, steps[s]);
                    size_t bytes = b.golden.n * b.golden.vocab * sizeof *logits;
                    if (!expected)
                        expected = logits;
                    else {
                        if (memcmp(logits, expected, bytes) != 0)
                            fail_msg("%s, %s, %d threads, steps of %zu: not the same bits", golden_models[m], levels[l], threads, steps[s]);
                        free(logits);
                    }
                    teardown(&b);
                }
            free(expected);
        }
}

TEST(forward_last_logits_are_the_last_row_of_all_logits) {
    struct bench b;
    setup(&b, golden_models[0], NULL, 2, 256, 256);
    float *all = run(&b, 256);
    size_t n = b.golden.n, V = b.golden.vocab;
    b.forward.kv.position = 0;
    model_forward_step(&b.forward, b.golden.ids, n - 3, MODEL_WANT_NONE);
    model_forward_step(&b.forward, b.golden.ids + n - 3, 3, MODEL_WANT_LAST);
    assert_memory_equal(b.forward.logits, all + (n - 1) * V, V * sizeof *all);
    free(all);
    teardown(&b);
}

TEST(forward_after_a_rewind_does_not_remember_what_was_beyond) {
    struct bench b;
    setup(&b, golden_models[0], NULL, 2, 256, 256);
    float *all = run(&b, 256);
    size_t n = b.golden.n, V = b.golden.vocab, keep = n / 2;
    int32_t other[3] = {1, 2, 3};
    b.forward.kv.position = keep;
    model_forward_step(&b.forward, other, 3, MODEL_WANT_LAST);
    assert_memory_not_equal(b.forward.logits, all + (keep + 2) * V, V * sizeof *all);
    b.forward.kv.position = keep;
    model_forward_step(&b.forward, b.golden.ids + keep, n - keep, MODEL_WANT_LAST);
    assert_memory_equal(b.forward.logits, all + (n - 1) * V, V * sizeof *all);
    free(all);
    teardown(&b);
}

TEST(forward_fills_the_timeline_to_its_last_position) {
    struct bench b;
    golden_read(&b.golden, golden_models[0]);
    size_t n = b.golden.n;
    golden_free(&b.golden);
    setup(&b, golden_models[0], NULL, 2, n, 4);
    float *logits = run(&b, 4);
    assert_int_equal(b.forward.kv.position, n);
    assert_true(golden_difference(logits, b.golden.logits, n * b.golden.vocab) <= 1e-4);
    free(logits);
    teardown(&b);
}

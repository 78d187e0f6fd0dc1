/* forward_test.c - the forward pass against the official library's logits, for every kernel variant and thread count;
 * batch == step by step == several timelines at once, bit for bit; rewind; full timeline. */
#include "model/forward.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "golden/golden.h"
#include "oracle/plain.h"
#include "test.h"

static const char *const levels[] = {"ref", "avx2", "avx512", "amx", "neon", "dotprod"};

struct bench {
    struct model_weights weights;
    struct model_runtime runtime;
    struct arena arena;
    struct model_kv kv;
    struct model_forward forward;
    struct golden golden;
};

static void setup(struct bench *b, const char *dir, const char *cpu, int threads, size_t capacity, size_t batch) {
    struct err err = {0};
    golden_read(&b->golden, dir);
    assert_ok(model_weights_open(&b->weights, dir, &err), err);
    assert_ok(model_runtime_open(&b->runtime, &b->weights, cpu, threads, &err), err);
    arena_init(&b->arena);
    assert_ok(model_kv_init(&b->kv, &b->arena, &b->weights.config, OP_CACHE_F32, capacity, &err), err);
    assert_ok(model_forward_init(&b->forward, &b->arena, &b->runtime, batch, &err), err);
}

static void teardown(struct bench *b) {
    arena_free(&b->arena);
    model_runtime_close(&b->runtime);
    model_weights_close(&b->weights);
    golden_free(&b->golden);
}

static void feed(struct bench *b, const int32_t *ids, size_t n, enum model_want want) {
    model_forward_step(&b->forward, &(struct model_part){&b->kv, ids, n, want}, 1);
}

/* Logits of all positions, fed in steps of `step` ids. Caller frees. */
static float *run(struct bench *b, size_t step) {
    size_t n = b->golden.n, V = b->golden.vocab;
    float *out = malloc(n * V * sizeof *out);
    for (size_t i = 0; i < n; i += step) {
        size_t m = n - i < step ? n - i : step;
        feed(b, b->golden.ids + i, m, MODEL_WANT_ALL);
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
    print_message("%d models, every position, every kernel variant: largest |delta logit| %.1e\n", (int)GOLDEN_MODELS,
                  worst_of_all);
}

TEST(forward_matches_the_one_file_oracle) {
    for (size_t m = 0; m < GOLDEN_LLAMAS; m++) {
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
                            fail_msg("%s, %s, %d threads, steps of %zu: not the same bits", golden_models[m], levels[l],
                                     threads, steps[s]);
                        free(logits);
                    }
                    teardown(&b);
                }
            free(expected);
        }
}

/* The golden's ids on timelines that began at different times, fed in uneven parts, some wanting all, some the last,
 * some no logits: every row equals that of a timeline alone. */
static void many(struct bench *b, const float *expected, struct model_kv kv[3]) {
    static const struct {
        size_t n;
        enum model_want want;
    } plan[5][3] = {{{3, MODEL_WANT_ALL}, {0, MODEL_WANT_NONE}, {7, MODEL_WANT_NONE}},
                    {{1, MODEL_WANT_LAST}, {1, MODEL_WANT_ALL}, {1, MODEL_WANT_LAST}},
                    {{2, MODEL_WANT_NONE}, {13, MODEL_WANT_ALL}, {5, MODEL_WANT_LAST}},
                    {{1, MODEL_WANT_NONE}, {1, MODEL_WANT_NONE}, {0, MODEL_WANT_NONE}},
                    {{12, MODEL_WANT_ALL}, {1, MODEL_WANT_LAST}, {1, MODEL_WANT_LAST}}};
    size_t V = b->golden.vocab;
    for (size_t round = 0; round < 5; round++) {
        struct model_part part[3];
        size_t n_parts = 0, first[3], row = 0;
        for (size_t i = 0; i < 3; i++) {
            if (plan[round][i].n == 0) continue;
            first[n_parts] = kv[i].position;
            assert_true(kv[i].position + plan[round][i].n <= b->golden.n);
            part[n_parts++] =
                (struct model_part){&kv[i], b->golden.ids + kv[i].position, plan[round][i].n, plan[round][i].want};
        }
        model_forward_step(&b->forward, part, n_parts);
        for (size_t p = 0; p < n_parts; p++)
            for (size_t t = part[p].want == MODEL_WANT_ALL    ? 0
                            : part[p].want == MODEL_WANT_LAST ? part[p].n - 1
                                                              : part[p].n;
                 t < part[p].n; t++, row++)
                if (memcmp(b->forward.logits + row * V, expected + (first[p] + t) * V, V * sizeof(float)) != 0)
                    fail_msg("round %zu, part %zu, token %zu: not the same bits", round, p, t);
    }
}

TEST(forward_of_several_timelines_equals_each_alone_bit_for_bit) {
    for (size_t m = 0; m < GOLDEN_MODELS; m++)
        for (size_t l = 0; l < 3; l++)
            for (int threads = 1; threads <= 2; threads++)
                for (enum op_cache_type type = OP_CACHE_F32; type <= OP_CACHE_Q8_0; type++) {
                    struct bench b;
                    struct model_kv kv[3];
                    struct err err = {0};
                    enum op_cache_type found;
                    if (!has_level(levels[l])) continue;
                    setup(&b, golden_models[m], levels[l], threads, 256, 256);
                    if (!model_kv_type_find(&found, model_kv_type_name(type), &b.weights.config, NULL)) {
                        teardown(&b);
                        continue;
                    }
                    assert_ok(model_kv_init(&b.kv, &b.arena, &b.weights.config, type, 256, &err), err);
                    for (size_t i = 0; i < 3; i++)
                        assert_ok(model_kv_init(&kv[i], &b.arena, &b.weights.config, type, 40 + i, &err), err);
                    float *expected = run(&b, 256);
                    many(&b, expected, kv);
                    free(expected);
                    teardown(&b);
                }
}

TEST(forward_last_logits_are_the_last_row_of_all_logits) {
    struct bench b;
    setup(&b, golden_models[0], NULL, 2, 256, 256);
    float *all = run(&b, 256);
    size_t n = b.golden.n, V = b.golden.vocab;
    b.kv.position = 0;
    feed(&b, b.golden.ids, n - 3, MODEL_WANT_NONE);
    feed(&b, b.golden.ids + n - 3, 3, MODEL_WANT_LAST);
    assert_memory_equal(b.forward.logits, all + (n - 1) * V, V * sizeof *all);
    free(all);
    teardown(&b);
}

TEST(forward_after_a_rewind_does_not_remember_what_was_beyond) {
    for (size_t m = 0; m < GOLDEN_MODELS; m++) {
        struct bench b;
        setup(&b, golden_models[m], NULL, 2, 256, 256);
        float *all = run(&b, 256);
        size_t n = b.golden.n, V = b.golden.vocab, keep = n / 2;
        int32_t other[3] = {1, 2, 3};
        b.kv.position = keep;
        feed(&b, other, 3, MODEL_WANT_LAST);
        assert_memory_not_equal(b.forward.logits, all + (keep + 2) * V, V * sizeof *all);
        b.kv.position = keep;
        feed(&b, b.golden.ids + keep, n - keep, MODEL_WANT_LAST);
        assert_memory_equal(b.forward.logits, all + (n - 1) * V, V * sizeof *all);
        free(all);
        teardown(&b);
    }
}

TEST(forward_fills_the_timeline_to_its_last_position) {
    struct bench b;
    golden_read(&b.golden, golden_models[0]);
    size_t n = b.golden.n;
    golden_free(&b.golden);
    setup(&b, golden_models[0], NULL, 2, n, 4);
    float *logits = run(&b, 4);
    assert_int_equal(b.kv.position, n);
    assert_true(golden_difference(logits, b.golden.logits, n * b.golden.vocab) <= 1e-4);
    free(logits);
    teardown(&b);
}

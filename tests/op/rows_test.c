/* rows_test.c - steps over rows: row by row the bytes of the single op, for any number of threads; nothing beyond the
 * rows. */
#include "op/rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "op/close.h"
#include "op/rmsnorm.h"
#include "op/swiglu.h"

enum { T = 37, D = 300, STRIDE = 310, HEADS = 4, KV = 2, E = 32 };

static float *numbers(uint64_t seed) {
    float *x = malloc(T * STRIDE * sizeof *x);
    struct rng rng;
    rng_init(&rng, seed, 0);
    for (size_t i = 0; i < T * STRIDE; i++) x[i] = 4 * rng_float(&rng) - 2;
    return x;
}

static void open_machine(struct op_machine *m, int threads) {
    struct err err = {0};
    assert_ok(op_machine_open(m, NULL, threads, &err), err);
}

/* Fails unless got is want in the first n of every row, and what it was before behind them. */
static void assert_rows(const float *got, const float *want, size_t n, const float *before) {
    for (size_t t = 0; t < T; t++) {
        assert_memory_equal(got + t * STRIDE, want + t * STRIDE, n * sizeof *got);
        assert_memory_equal(got + t * STRIDE + n, before + t * STRIDE + n, (STRIDE - n) * sizeof *got);
    }
}

TEST(rows_are_normed_added_and_activated_one_by_one) {
    float *x = numbers(1), *h = numbers(2), *weight = numbers(3), *want = numbers(4), *got = numbers(4),
          *old = numbers(4);
    for (int threads = 1; threads <= 3; threads++) {
        struct op_machine m;
        open_machine(&m, threads);
        for (size_t t = 0; t < T; t++) op_rmsnorm(want + t * STRIDE, NULL, x + t * STRIDE, weight, 1, D, 1e-5f);
        op_norm_rows(&m, got, x, STRIDE, weight, T, D, 1e-5f);
        assert_rows(got, want, D, old);
        memcpy(got, old, T * STRIDE * sizeof *got);
        for (size_t t = 0; t < T; t++)
            for (size_t i = 0; i < D; i++) want[t * STRIDE + i] = old[t * STRIDE + i] + h[t * STRIDE + i];
        op_add_rows(&m, got, h, STRIDE, T, D);
        assert_rows(got, want, D, old);
        memcpy(got, old, T * STRIDE * sizeof *got);
        for (size_t t = 0; t < T; t++) op_swiglu(want + t * STRIDE, old + t * STRIDE, h + t * STRIDE, D);
        op_swiglu_rows(&m, got, h, STRIDE, T, D);
        assert_rows(got, want, D, old);
        memcpy(got, old, T * STRIDE * sizeof *got);
        for (size_t t = 0; t < T; t++) op_geglu(want + t * STRIDE, old + t * STRIDE, h + t * STRIDE, D);
        op_geglu_rows(&m, got, h, STRIDE, T, D);
        assert_rows(got, want, D, old);
        memcpy(got, old, T * STRIDE * sizeof *got);
        for (size_t t = 0; t < T; t++)
            for (size_t i = 0; i < D; i++) want[t * STRIDE + i] = old[t * STRIDE + i] * 3 + weight[i];
        op_scale_rows(&m, got, STRIDE, T, D, 3);
        op_bias_rows(&m, got, STRIDE, weight, T, D);
        assert_rows(got, want, D, old);
        memcpy(got, old, T * STRIDE * sizeof *got);
        op_machine_close(&m);
    }
    free(x), free(h), free(weight), free(want), free(got), free(old);
}

TEST(rows_are_rotated_each_by_its_own_position) {
    struct arena arena;
    struct err err = {0};
    struct op_rope_table table;
    size_t row[T];
    arena_init(&arena);
    assert_ok(op_rope_table_init(&table, &arena, T, E, &(struct op_rope_config){.theta = 10000}, &err), err);
    for (size_t t = 0; t < T; t++) row[t] = (t * 7) % T;
    float *q_norm = numbers(7), *k_norm = numbers(8);
    for (int form = 0; form < 3; form++) { /* plain, paired, heads normed */
        const bool paired = form == 1, normed = form == 2;
        float *q = numbers(5), *k = numbers(6), *want_q = numbers(5), *want_k = numbers(6), *old_q = numbers(5),
              *old_k = numbers(6);
        struct op_machine m;
        open_machine(&m, 2);
        if (paired) op_rope_unpair(want_q, T, HEADS, E, STRIDE);
        if (paired) op_rope_unpair(want_k, T, KV, E, STRIDE);
        for (size_t t = 0; normed && t < T; t++) {
            op_rmsnorm(want_q + t * STRIDE, NULL, want_q + t * STRIDE, q_norm, HEADS, E, 1e-5f);
            op_rmsnorm(want_k + t * STRIDE, NULL, want_k + t * STRIDE, k_norm, KV, E, 1e-5f);
        }
        op_rope(want_q, row, T, HEADS, E, STRIDE, &table, false);
        op_rope(want_k, row, T, KV, E, STRIDE, &table, false);
        op_rope_rows(&m, &(struct op_rope_rows){.q = q,
                                                .k = k,
                                                .q_stride = STRIDE,
                                                .k_stride = STRIDE,
                                                .T = T,
                                                .heads = HEADS,
                                                .kv_heads = KV,
                                                .head_size = E,
                                                .row = row,
                                                .table = &table,
                                                .paired = paired,
                                                .q_norm = normed ? q_norm : NULL,
                                                .k_norm = normed ? k_norm : NULL,
                                                .eps = 1e-5f});
        assert_rows(q, want_q, HEADS * E, old_q);
        assert_rows(k, want_k, KV * E, old_k);
        op_machine_close(&m);
        free(q), free(k), free(want_q), free(want_k), free(old_q), free(old_k);
    }
    free(q_norm), free(k_norm);
    arena_free(&arena);
}

/* attention_train_test.c - causal attention and its gradient against double, for grouped heads, odd lengths around the
 * block size, and with other rows and heads left alone. */
#include "op/attention_train.h"

#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "op/close.h"
#include "op/gemm.h"

/* sum over all of c * attention, in double: a scalar whose gradient is known by differences. */
static double objective(const double *qkv, const float *c, size_t n, const struct op_attention *a) {
    size_t E = a->head_size, H = a->heads, K = a->kv_heads, Q = (H + 2 * K) * E;
    double total = 0;
    for (size_t h = 0; h < H; h++)
        for (size_t t = 0; t < n; t++) {
            double sum = 0, value = 0;
            for (size_t s = a->window && t >= a->window ? t + 1 - a->window : 0; s <= t; s++) {
                const double *q = qkv + t * Q + h * E, *k = qkv + s * Q + (H + h / (H / K)) * E, *v = k + K * E;
                double score = 0, dot = 0;
                for (size_t e = 0; e < E; e++) {
                    score += q[e] * k[e];
                    dot += (double)c[t * H * E + h * E + e] * v[e];
                }
                double p = exp(score / sqrt((double)(a->scale_size ? a->scale_size : E)));
                sum += p;
                value += p * dot;
            }
            total += value / sum;
        }
    return total;
}

/* The first `split` rows as rows before the others. */
static void check_window(size_t n, size_t split, size_t H, size_t K, size_t E, size_t window, size_t every) {
    struct op_machine machine = {0};
    struct op_attention a = {
        .machine = &machine, .heads = H, .kv_heads = K, .head_size = E, .lse_stride = n, .window = window};
    if (window) a.scale_size = E + 3;
    size_t Q = (H + 2 * K) * E;
    float *qkv = malloc(n * Q * sizeof *qkv), *dqkv = malloc(n * Q * sizeof *qkv),
          *out = malloc(n * H * E * sizeof *qkv);
    float *c = malloc(n * H * E * sizeof *qkv), *lse = malloc(n * H * sizeof *qkv),
          *work = malloc(op_attention_work(&a, n) * sizeof *work);
    double *exact = malloc(n * Q * sizeof *exact), total = 0;
    struct rng rng;
    rng_init(&rng, n, H);
    for (size_t i = 0; i < n * Q; i++) {
        qkv[i] = 4 * rng_float(&rng) - 2;
        exact[i] = (double)qkv[i];
        dqkv[i] = NAN; /* everything must be written */
    }
    for (size_t i = 0; i < n * H * E; i++) c[i] = 2 * rng_float(&rng) - 1;
    op_gemm_choose_unit(&machine, OP_UNIT_BLAS);
    size_t at = split * H * E;
    struct op_attention_sample prefix = {
        .qkv = qkv, .n = split, .out = out, .lse = lse, .dout = c, .dqkv = dqkv, .work = work};
    struct op_attention_sample rest = {.qkv = qkv + split * Q,
                                       .n = n - split,
                                       .out = out + at,
                                       .lse = lse + split,
                                       .dout = c + at,
                                       .dqkv = dqkv + split * Q,
                                       .before = {.qkv = qkv, .dqkv = dqkv, .n = split},
                                       .work = work};
    for (size_t k = 0; k < K; k++) {
        prefix.kv_head = rest.kv_head = k;
        if (split) op_attention_forward(&a, &prefix);
        op_attention_forward(&a, &rest);
    }
    for (size_t k = 0; k < K; k++) {
        prefix.kv_head = rest.kv_head = k;
        if (split) op_attention_backward(&a, &prefix);
        op_attention_backward(&a, &rest);
    }
    for (size_t i = 0; i < n * H * E; i++) total += (double)(c[i] * out[i]);
    double want_total = objective(exact, c, n, &a);
    assert_close(total, want_total, 1e-4 + 1e-5 * fabs(want_total));
    for (size_t i = 0; i < n * Q; i++) assert_true(isfinite(dqkv[i]));
    for (size_t i = 0; i < n * Q; i += every) {
        double keep = exact[i], h = 1e-5;
        exact[i] = keep + h;
        double up = objective(exact, c, n, &a);
        exact[i] = keep - h;
        double want = (up - objective(exact, c, n, &a)) / (2 * h);
        exact[i] = keep;
        assert_close(dqkv[i], want, 3e-6 + 1e-5 * fabs(want));
    }
    free(qkv);
    free(dqkv);
    free(out);
    free(c);
    free(lse);
    free(work);
    free(exact);
}

static void check(size_t n, size_t split, size_t H, size_t K, size_t E, size_t every) {
    check_window(n, split, H, K, E, 0, every);
}

TEST(attention_train_and_its_gradient_agree_with_double) {
    check(1, 0, 2, 1, 4, 1);
    check(2, 0, 2, 2, 4, 1);
    check(13, 0, 4, 2, 6, 3);
    check(64, 0, 2, 1, 8, 41);
    check(65, 0, 3, 3, 8, 53);
    check(131, 0, 2, 1, 16, 211);
}

TEST(attention_train_with_rows_before_is_attention_over_all) {
    check(2, 1, 2, 1, 4, 1);
    check(13, 5, 4, 2, 6, 3);
    check(131, 66, 2, 1, 16, 211);
    check(140, 7, 2, 1, 16, 211);
}

/* Windows below, at and above the size of a block, and longer than everything; another number under the root. */
TEST(attention_train_with_a_window_sees_the_last_keys_only) {
    check_window(13, 0, 4, 2, 6, 1, 3);
    check_window(13, 0, 4, 2, 6, 5, 3);
    check_window(131, 0, 2, 1, 16, 64, 211);
    check_window(200, 0, 2, 1, 8, 70, 211);
    check_window(20, 0, 2, 1, 8, 30, 7);
    check_window(140, 7, 2, 1, 16, 9, 211);
    check_window(140, 90, 2, 1, 16, 80, 211);
}

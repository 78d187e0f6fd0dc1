/* low_rank_test.c - out += low b against double, odd sizes; the same bits for any T and any number of threads. */
#include "op/low_rank.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "test.h"

TEST(low_rank_products_are_added) {
    static const size_t sizes[][3] = {
        {1, 1, 1}, {3, 2, 63}, {5, 16, 64}, {2, 3, 65}, {7, 64, 1000}}; /* T, rank, n_out */
    struct op_machine one, three;
    struct rng rng;
    struct err err = {0};
    assert_ok(op_machine_open(&one, NULL, 1, &err) && op_machine_open(&three, NULL, 3, &err), err);
    rng_init(&rng, 4, 0);
    for (size_t s = 0; s < sizeof sizes / sizeof sizes[0]; s++) {
        size_t T = sizes[s][0], r = sizes[s][1], n = sizes[s][2], stride = n + 3, low_stride = r + 2;
        float *before = calloc(T * stride, 4), *a = calloc(T * stride, 4), *b = calloc(T * stride, 4),
              *low = calloc(T * low_stride, 4), *w = calloc(r * n, 4);
        for (size_t i = 0; i < T * stride; i++) before[i] = rng_float(&rng) - 0.5f;
        for (size_t i = 0; i < T * low_stride; i++) low[i] = rng_float(&rng) - 0.5f;
        for (size_t i = 0; i < r * n; i++) w[i] = rng_float(&rng) - 0.5f;
        memcpy(a, before, T * stride * sizeof *a);
        memcpy(b, before, T * stride * sizeof *b);
        struct op_low_rank l = {.out = a,
                                .low = low,
                                .b = w,
                                .out_stride = stride,
                                .low_stride = low_stride,
                                .T = T,
                                .rank = r,
                                .n_out = n};
        op_low_rank_add(&one, &l);
        for (size_t t = 0; t < T; t++) {
            l = (struct op_low_rank){.out = b + t * stride,
                                     .low = low + t * low_stride,
                                     .b = w,
                                     .out_stride = stride,
                                     .low_stride = low_stride,
                                     .T = 1,
                                     .rank = r,
                                     .n_out = n};
            op_low_rank_add(&three, &l);
            for (size_t o = 0; o < stride; o++) {
                double want = (double)before[t * stride + o];
                for (size_t k = 0; o < n && k < r; k++) want += (double)low[t * low_stride + k] * (double)w[k * n + o];
                assert_true(fabs((double)a[t * stride + o] - want) < 1e-5);
            }
        }
        assert_memory_equal(a, b, T * stride * sizeof *a);
        free(before), free(a), free(b), free(low), free(w);
    }
    op_machine_close(&one);
    op_machine_close(&three);
}

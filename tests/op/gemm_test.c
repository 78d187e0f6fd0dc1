/* gemm_test.c - products in all four transpositions, with strides, adding, against double; nothing outside is written. */
#include "op/gemm.h"

#include "op/close.h"

enum { M = 7, N = 19, K = 33, STRIDE = 40 };

static float at(const float *x, size_t row, size_t column, bool transposed) { return transposed ? x[column * STRIDE + row] : x[row * STRIDE + column]; }

TEST(gemm_agrees_with_double_in_every_transposition) {
    static float a[STRIDE * STRIDE], b[STRIDE * STRIDE], out[STRIDE * STRIDE];
    op_gemm_init();
    for (int i = 0; i < STRIDE * STRIDE; i++) {
        a[i] = (float)(i % 17) * 0.25f - 2;
        b[i] = (float)(i % 23) * 0.125f - 1;
    }
    for (int mode = 0; mode < 8; mode++) {
        bool ta = mode & 1, tb = mode & 2, add = mode & 4;
        for (int i = 0; i < STRIDE * STRIDE; i++) out[i] = 100;
        op_gemm(out, STRIDE, (struct op_matrix){a, STRIDE, ta}, (struct op_matrix){b, STRIDE, tb}, M, N, K, add);
        for (size_t i = 0; i < STRIDE; i++)
            for (size_t j = 0; j < STRIDE; j++) {
                double want = i < M && j < N ? (add ? 100 : 0) : 100;
                for (size_t k = 0; k < K && i < M && j < N; k++) want += (double)at(a, i, k, ta) * (double)at(b, k, j, tb);
                assert_close(out[i * STRIDE + j], want, 1e-4);
            }
    }
    op_gemm(out, STRIDE, (struct op_matrix){a, STRIDE, false}, (struct op_matrix){b, STRIDE, false}, 0, N, K, false); /* nothing to do */
}

/* outer_test.c - sums over tokens against a double reference: both directions, edges of every kind, adding; columns cut apart give
 * the bytes of the whole. */
#include "op/outer.h"

#include <math.h>
#include <stdlib.h>

#include "base/rng.h"
#include "op/close.h"
#include "op/gemm.h"

static void check(enum op_gemm_unit unit, size_t T, size_t rank, size_t n, bool turned, bool add) {
    struct rng rng;
    size_t low_stride = rank + 3, y_stride = n + 5, out_stride = (turned ? rank : n) + 2, outer = turned ? n : rank, inner = turned ? rank : n;
    float *low = calloc(T * low_stride, sizeof *low), *y = calloc(T * y_stride, sizeof *y), *out = calloc(outer * out_stride, sizeof *out);
    float *again = calloc(outer * out_stride, sizeof *again);
    rng_init(&rng, T * rank + n, turned);
    for (size_t i = 0; i < T * low_stride; i++) low[i] = 2 * rng_float(&rng) - 1;
    for (size_t i = 0; i < T * y_stride; i++) y[i] = 2 * rng_float(&rng) - 1;
    for (size_t i = 0; i < outer * out_stride; i++) out[i] = again[i] = 2;
    struct op_outer o = {.out = out, .low = low, .y = y, .out_stride = out_stride, .low_stride = low_stride, .y_stride = y_stride, .T = T, .rank = rank,
                         .n = n, .turned = turned, .add = add};
    op_outer(&o);
    double bound = unit == OP_GEMM_AMX_BF16 ? 0x1p-7 : 0x1p-20;
    for (size_t i = 0; i < outer; i++)
        for (size_t j = 0; j < out_stride; j++) {
            double want = j < inner && !add ? 0 : 2, size = fabs(want);
            for (size_t t = 0; t < T && j < inner; t++) {
                double term = (double)low[t * low_stride + (turned ? j : i)] * (double)y[t * y_stride + (turned ? i : j)];
                want += term;
                size += fabs(term);
            }
            assert_close(out[i * out_stride + j], want, bound * size);
        }
    for (size_t c = 0, step = 48; c < n; c += step) {
        struct op_outer piece = o;
        piece.n = n - c < step ? n - c : step;
        piece.y = y + c;
        piece.out = again + (turned ? c * out_stride : c);
        op_outer(&piece);
    }
    if (unit == OP_GEMM_AMX_BF16) assert_memory_equal(out, again, outer * out_stride * sizeof *out);
    free(low);
    free(y);
    free(out);
    free(again);
}

static void check_unit(enum op_gemm_unit unit) {
    if (op_gemm_init(unit) != unit) TEST_SKIP("this processor has no AMX");
    for (int turned = 0; turned < 2; turned++) {
        check(unit, 1, 1, 1, turned, false);
        check(unit, 33, 5, 130, turned, true);
        check(unit, 300, 16, 250, turned, false); /* more than one piece of tokens and of columns */
        check(unit, 70, 150, 40, turned, true);   /* more rank than is held at once */
    }
    op_gemm_init(OP_GEMM_BLAS);
}

TEST(outer_by_openblas_agrees_with_double) { check_unit(OP_GEMM_BLAS); }
TEST(outer_in_three_parts_agrees_with_double) { check_unit(OP_GEMM_AMX); }
TEST(outer_in_bf16_keeps_its_stated_error) { check_unit(OP_GEMM_AMX_BF16); }

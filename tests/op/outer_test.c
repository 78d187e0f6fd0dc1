/* outer_test.c - sums over tokens against a double reference: both directions, edges of every kind, adding; columns cut
 * apart give the bytes of the whole. */
#include "op/outer.h"

#include <math.h>
#include <stdlib.h>

#include "base/rng.h"
#include "op/close.h"
#include "op/gemm.h"

static void check(const struct op_machine *machine, size_t T, size_t rank, size_t n, bool turned, bool add) {
    struct rng rng;
    size_t low_stride = rank + 3, y_stride = n + 5, out_stride = (turned ? rank : n) + 2, outer = turned ? n : rank,
           inner = turned ? rank : n;
    float *low = calloc(T * low_stride, sizeof *low), *y = calloc(T * y_stride, sizeof *y),
          *out = calloc(outer * out_stride, sizeof *out);
    float *again = calloc(outer * out_stride, sizeof *again);
    rng_init(&rng, T * rank + n, turned);
    for (size_t i = 0; i < T * low_stride; i++) low[i] = 2 * rng_float(&rng) - 1;
    for (size_t i = 0; i < T * y_stride; i++) y[i] = 2 * rng_float(&rng) - 1;
    for (size_t i = 0; i < outer * out_stride; i++) out[i] = again[i] = 2;
    struct kernel_outer o = {.out = out,
                             .low = low,
                             .y = y,
                             .out_stride = out_stride,
                             .low_stride = low_stride,
                             .y_stride = y_stride,
                             .T = T,
                             .rank = rank,
                             .n = n,
                             .turned = turned,
                             .add = add};
    op_outer(machine, &o);
    double bound = op_gemm_parts(machine) == 1 ? 0x1p-7 : 0x1p-20;
    for (size_t i = 0; i < outer; i++)
        for (size_t j = 0; j < out_stride; j++) {
            double want = j < inner && !add ? 0 : 2, size = fabs(want);
            for (size_t t = 0; t < T && j < inner; t++) {
                double term =
                    (double)low[t * low_stride + (turned ? j : i)] * (double)y[t * y_stride + (turned ? i : j)];
                want += term;
                size += fabs(term);
            }
            assert_close(out[i * out_stride + j], want, bound * size);
        }
    for (size_t c = 0, step = 48; c < n; c += step) {
        struct kernel_outer piece = o;
        piece.n = n - c < step ? n - c : step;
        piece.y = y + c;
        piece.out = again + (turned ? c * out_stride : c);
        op_outer(machine, &piece);
    }
    if (op_gemm_parts(machine) == 1) assert_memory_equal(out, again, outer * out_stride * sizeof *out);
    free(low);
    free(y);
    free(out);
    free(again);
}

static void check_unit(enum op_unit unit) {
    struct op_machine machine = {0};
    kernel_table_fill(&machine.kernel, KERNEL_LEVELS - 1);
    if (op_gemm_choose_unit(&machine, unit) != unit) TEST_SKIP("this processor has no AMX");
    for (int turned = 0; turned < 2; turned++) {
        check(&machine, 1, 1, 1, turned, false);
        check(&machine, 33, 5, 130, turned, true);
        check(&machine, 300, 16, 250, turned, false); /* more than one piece of tokens and of columns */
        check(&machine, 70, 150, 40, turned, true);   /* more rank than is held at once */
    }
}

TEST(outer_by_openblas_agrees_with_double) { check_unit(OP_UNIT_BLAS); }
TEST(outer_in_three_parts_agrees_with_double) { check_unit(OP_UNIT_AMX); }
TEST(outer_in_bf16_keeps_its_stated_error) { check_unit(OP_UNIT_AMX_BF16); }

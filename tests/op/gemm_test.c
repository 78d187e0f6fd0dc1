/* gemm_test.c - products in all four transpositions, with strides, adding, against double; nothing outside is written.
 * The matrix unit's products, edges included, keep their stated error; huge and tiny values, NaN and infinity come
 * through. */
#include "op/gemm.h"

#include <stdlib.h>

#include "base/rng.h"
#include "op/close.h"

enum { M = 7, N = 19, K = 33, STRIDE = 40 };

static float at(const float *x, size_t row, size_t column, bool transposed) {
    return transposed ? x[column * STRIDE + row] : x[row * STRIDE + column];
}

TEST(gemm_agrees_with_double_in_every_transposition) {
    static float a[STRIDE * STRIDE], b[STRIDE * STRIDE], out[STRIDE * STRIDE];
    struct op_machine machine = {0};
    op_gemm_choose_unit(&machine, OP_UNIT_BLAS);
    for (int i = 0; i < STRIDE * STRIDE; i++) {
        a[i] = (float)(i % 17) * 0.25f - 2;
        b[i] = (float)(i % 23) * 0.125f - 1;
    }
    for (int mode = 0; mode < 8; mode++) {
        bool ta = mode & 1, tb = mode & 2, add = mode & 4;
        for (int i = 0; i < STRIDE * STRIDE; i++) out[i] = 100;
        op_gemm(&machine, &(struct kernel_gemm){out, STRIDE, {a, STRIDE, ta}, {b, STRIDE, tb}, M, N, K, add});
        for (size_t i = 0; i < STRIDE; i++)
            for (size_t j = 0; j < STRIDE; j++) {
                double want = i < M && j < N ? (add ? 100 : 0) : 100;
                for (size_t k = 0; k < K && i < M && j < N; k++)
                    want += (double)at(a, i, k, ta) * (double)at(b, k, j, tb);
                assert_close(out[i * STRIDE + j], want, 1e-4);
            }
    }
    float keep = out[0];
    op_gemm(&machine, &(struct kernel_gemm){out, STRIDE, {a, STRIDE, false}, {b, STRIDE, false}, 0, N, K, false});
    assert_true(out[0] == keep); /* nothing to do */
}

TEST(gemm_units_belong_to_their_machines) {
    struct op_machine plain = {0}, other = {0};
    kernel_table_fill(&plain.kernel, KERNEL_LEVELS - 1);
    kernel_table_fill(&other.kernel, KERNEL_LEVELS - 1);
    op_gemm_choose_unit(&plain, OP_UNIT_BLAS);
    enum op_unit got = op_gemm_choose_unit(&other, OP_UNIT_AMX_BF16);
    assert_int_equal(got, other.kernel.gemm ? OP_UNIT_AMX_BF16 : other.kernel.sgemm ? OP_UNIT_VECTOR : OP_UNIT_BLAS);
    assert_int_equal(op_gemm_parts(&other), got == OP_UNIT_AMX_BF16 ? 1 : 0);
    assert_int_equal(op_gemm_parts(&plain), 0); /* whatever another machine uses */
}

/* The matrix unit's kernel; NULL: this processor has none. */
static kernel_gemm_fn *unit(void) {
    struct kernel_table table;
    kernel_table_fill(&table, KERNEL_LEVELS - 1);
    return table.gemm;
}

/* Our kernel for vectors, of any level; NULL: this processor has none. */
static kernel_sgemm_fn *vectors(void) {
    struct kernel_table table = {0};
    for (int most = 0; most < KERNEL_LEVELS && !table.sgemm; most++) kernel_table_fill(&table, (enum kernel_level)most);
    return table.sgemm;
}

/* A product by the matrix unit, with parts = 0 by vectors. */
static void multiply(const struct kernel_gemm *g, int parts) {
    if (parts)
        unit()(g, parts);
    else
        vectors()(g);
}

/* |error| <= bound * sum |a b| for every element, and nothing outside m x n is written. */
static void check_unit(size_t m, size_t n, size_t k, int mode, int parts) {
    bool ta = mode & 1, tb = mode & 2, add = mode & 4;
    size_t sa = (ta ? m : k) + 3, sb = (tb ? k : n) + 5, so = n + 7;
    float *a = calloc(sa * (ta ? k : m), sizeof *a), *b = calloc(sb * (tb ? n : k), sizeof *b),
          *out = malloc(so * (m + 1) * sizeof *out);
    struct rng rng;
    rng_init(&rng, m * n, k);
    for (size_t i = 0; i < sa * (ta ? k : m); i++) a[i] = (2 * rng_float(&rng) - 1) * (i % 5 ? 1.0f : 1e-3f);
    for (size_t i = 0; i < sb * (tb ? n : k); i++) b[i] = (2 * rng_float(&rng) - 1) * (i % 7 ? 1.0f : 1e3f);
    for (size_t i = 0; i < so * (m + 1); i++) out[i] = 2;
    multiply(&(struct kernel_gemm){out, so, {a, sa, ta}, {b, sb, tb}, m, n, k, add}, parts);
    for (size_t i = 0; i <= m; i++)
        for (size_t j = 0; j < so; j++) {
            double want = i < m && j < n ? (add ? 2 : 0) : 2, size = fabs(want);
            for (size_t x = 0; x < k && i < m && j < n; x++) {
                double term =
                    (double)(ta ? a[x * sa + i] : a[i * sa + x]) * (double)(tb ? b[j * sb + x] : b[x * sb + j]);
                want += term;
                size += fabs(term);
            }
            assert_close(out[i * so + j], want,
                         size * (parts == 3   ? 0x1p-21
                                 : parts == 0 ? 0x1p-18
                                 : parts == 2 ? 0x1p-15
                                              : 0x1p-7));
        }
    free(a);
    free(b);
    free(out);
}

TEST(gemm_by_vectors_keeps_its_stated_error) {
    if (!vectors()) TEST_SKIP("this processor has no kernel for vectors");
    for (int mode = 0; mode < 8; mode++) {
        check_unit(1, 1, 1, mode, 0);
        check_unit(6, 16, 8, mode, 0);
        check_unit(13, 47, 33, mode, 0);
        check_unit(33, 17, 65, mode, 0);
        check_unit(67, 275, 530, mode, 0); /* more than one packed block each way */
    }
}

TEST(gemm_amx_keeps_its_stated_error) {
    if (!unit()) TEST_SKIP("this processor has no AMX");
    for (int mode = 0; mode < 8; mode++)
        for (int parts = 1; parts <= 3; parts++) {
            check_unit(1, 1, 1, mode, parts);
            check_unit(16, 16, 32, mode, parts);
            check_unit(31, 47, 33, mode, parts);
            check_unit(33, 17, 65, mode, parts);
            check_unit(259, 131, 300, mode, parts); /* more than one packed block each way */
        }
}

TEST(gemm_amx_passes_on_what_is_not_finite) {
    if (!unit()) TEST_SKIP("this processor has no AMX");
    float a[32 * 32] = {0}, b[32 * 32] = {0}, out[32 * 32];
    a[3 * 32 + 5] = NAN;
    a[7 * 32 + 9] = INFINITY;
    for (int i = 0; i < 32 * 32; i++) b[i] = 1;
    unit()(&(struct kernel_gemm){out, 32, {a, 32, false}, {b, 32, false}, 32, 32, 32, false}, 3);
    assert_true(isnan(out[3 * 32]) && !isfinite(out[7 * 32]) && out[0] == 0);
}

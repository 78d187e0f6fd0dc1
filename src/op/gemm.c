/* gemm.c - out = a b (+ out) through cblas_sgemm, or the matrix unit (gemm_amx.c) for large products.
 *
 * OpenBLAS's own threads are switched off: they wait by spinning, which collapses on a busy machine, and its cuts depend
 * on the number of threads. Callers cut the work into fixed pieces, so sums have one order whatever the machine.
 *
 * Reads   a, b                     Writes  out
 * Never   starts threads
 * Checked tests/op/gemm_test.c  (double reference, all four transpositions, strides, adding)
 */
#include "op/gemm.h"

#include <cblas.h>

#include "op/gemm_amx.h"

/* Written by op_gemm_init only. */
static enum op_gemm_unit unit = OP_GEMM_BLAS;

enum op_gemm_unit op_gemm_init(enum op_gemm_unit wanted) {
    openblas_set_num_threads(1);
    unit = wanted != OP_GEMM_BLAS && op_gemm_amx_available() ? wanted : OP_GEMM_BLAS;
    return unit;
}

enum op_gemm_unit op_gemm_unit_in_use(void) { return unit; }

int op_gemm_parts(void) {
    static const int parts[] = {[OP_GEMM_BLAS] = 0, [OP_GEMM_AMX] = 3, [OP_GEMM_AMX_FAST] = 2, [OP_GEMM_AMX_BF16] = 1};
    return parts[unit];
}

/* Below this, packing costs more than the matrix unit saves. */
static bool is_large(size_t m, size_t n, size_t k) { return m >= 16 && n >= 16 && k >= 64 && m * n * k >= (size_t)1 << 20; }

void op_gemm(float *out, size_t out_stride, struct op_matrix a, struct op_matrix b, size_t m, size_t n, size_t k, bool add) {
    if (m == 0 || n == 0) return;
    if (unit != OP_GEMM_BLAS && is_large(m, n, k)) {
        op_gemm_amx(out, out_stride, &a, &b, m, n, k, add, op_gemm_parts());
        return;
    }
    cblas_sgemm(CblasRowMajor, a.transposed ? CblasTrans : CblasNoTrans, b.transposed ? CblasTrans : CblasNoTrans, (blasint)m,
                (blasint)n, (blasint)k, 1.0f, a.data, (blasint)a.stride, b.data, (blasint)b.stride, add ? 1.0f : 0.0f, out,
                (blasint)out_stride);
}

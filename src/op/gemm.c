/* gemm.c - out = a b (+ out) through cblas_sgemm.
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

void op_gemm_init(void) { openblas_set_num_threads(1); }

void op_gemm(float *out, size_t out_stride, struct op_matrix a, struct op_matrix b, size_t m, size_t n, size_t k, bool add) {
    if (m == 0 || n == 0) return;
    cblas_sgemm(CblasRowMajor, a.transposed ? CblasTrans : CblasNoTrans, b.transposed ? CblasTrans : CblasNoTrans, (blasint)m,
                (blasint)n, (blasint)k, 1.0f, a.data, (blasint)a.stride, b.data, (blasint)b.stride, add ? 1.0f : 0.0f, out,
                (blasint)out_stride);
}

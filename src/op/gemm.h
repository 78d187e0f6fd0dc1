/* gemm.h - dense f32 matrix products on one thread, by OpenBLAS or the processor's matrix unit. Callers cut the work and own the threads. */
#ifndef SANSU_OP_GEMM_H
#define SANSU_OP_GEMM_H

#include <stdbool.h>
#include <stddef.h>

/* A matrix in row-major order with `stride` elements from row to row; transposed = read it as its transpose. */
struct op_matrix {
    const float *data;
    size_t stride;
    bool transposed;
};

/* On the matrix unit a number is the sum of 3 (f32 accuracy), 2 (fast) or 1 (bf16) bf16 numbers: see gemm_amx.h. */
enum op_gemm_unit { OP_GEMM_BLAS, OP_GEMM_AMX, OP_GEMM_AMX_FAST, OP_GEMM_AMX_BF16 };

/* Once, before the first product: keep OpenBLAS on the calling thread, and use the matrix unit when it is wanted and there.
 * Returns what is in use. Not to be changed while products run. */
enum op_gemm_unit op_gemm_init(enum op_gemm_unit wanted);

enum op_gemm_unit op_gemm_unit_in_use(void);
int op_gemm_parts(void); /* of the matrix unit, see above; 0 = OpenBLAS */

/* out[m, n] = a[m, k] * b[k, n] + (add ? out : 0). out must not overlap a or b. Does nothing when m or n is 0. */
void op_gemm(float *out, size_t out_stride, struct op_matrix a, struct op_matrix b, size_t m, size_t n, size_t k, bool add);

#endif

/* gemm.h - dense f32 matrix products on one thread, by OpenBLAS. Callers cut the work and own the threads. */
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

/* Tell OpenBLAS to stay on the calling thread. Once, before the first product. */
void op_gemm_init(void);

/* out[m, n] = a[m, k] * b[k, n] + (add ? out : 0). out must not overlap a or b. Does nothing when m or n is 0. */
void op_gemm(float *out, size_t out_stride, struct op_matrix a, struct op_matrix b, size_t m, size_t n, size_t k, bool add);

#endif

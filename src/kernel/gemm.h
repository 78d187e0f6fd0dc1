/* gemm.h - dense f32 products on a matrix unit that multiplies bf16 numbers: each number is the sum of `parts` of them.
 *
 *     out[m, n] = a[m, k] b[k, n] + (add ? out : 0)
 *
 * parts      3: as accurate as f32 arithmetic (2^-21); 2: |error| <= 2^-15 sum |a b|; 1: both factors rounded to bf16
 * order      of a sum: a function of n, k and parts alone
 * aliasing   out overlaps neither a nor b
 * NaN and infinity come through as something that is not finite. */
#ifndef SANSU_KERNEL_GEMM_H
#define SANSU_KERNEL_GEMM_H

#include <stdbool.h>
#include <stddef.h>

/* In row-major order, `stride` elements from row to row; transposed = read it as its transpose. */
struct kernel_matrix {
    const float *data;
    size_t stride;
    bool transposed;
};

struct kernel_gemm {
    float *out;
    size_t out_stride;
    struct kernel_matrix a, b;
    size_t m, n, k;
    bool add;
};

/* m, n, k >= 1. */
typedef void kernel_gemm_fn(const struct kernel_gemm *g, int parts);

/* The same by the f32 arithmetic of a vector unit. */
typedef void kernel_sgemm_fn(const struct kernel_gemm *g);

#endif

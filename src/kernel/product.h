/* product.h - weights in blocks times activations in whole numbers: what the engine does with quantised models.
 *
 *   x[T, n_in] f32 -- quantise --> q i8, a scale a group, sums  --+
 *                                                                 +--> product --> out[T, rows] f32
 *   weights in blocks, as the file has them (kernel/block.h) -----+
 *
 * quantise   group = 32 inputs for blocks of 32, 256 for the K types ("k").
 *              scale = max|x| / 127 of the group,  q = x * (127 / max|x|) rounded to nearest even: |x - q scale| <=
 *                scale / 2,
 *              up to the rounding of those two f32 operations. A group with max|x| < 2^-100 is zero. A group with a NaN
 *                or an
 *              infinity has scale NaN and q = 0: every output of that token is then NaN.
 *              sum: one word for 32 inputs: the sum of their q; for k two 16-bit sums, of inputs 0-15 (low) and 16-31.
 *              pair (k only): one word for 64 inputs: two 16-bit sums, of inputs 0-31 (low) and 32-63.
 *
 * product    one output is, block after block in rising order, with one rounding for each operation written here:
 *              Q8_0, Q4_0, Q5_0   out = fma(d * scale, float(S), out)  S = sum (w - offset) q            over 32
 *              Q4_1, Q5_1   the same with S = sum w q, then out = fma(m * scale, float(M), out),    M = sum q
 *              Q6_K, Q3_K   out = fma(d * scale, float(S), out)        S = sum s_g (w - 32) q, (w - 4)   over 256
 *              Q4_K, Q5_K, Q2_K   the same with S = sum s_g w q, then out = fma(-(m * scale), float(M), out),  M = sum
 *                least_g q
 *            S and M are exact 32-bit integers, so the order inside a block cannot show.
 *
 * Contract   every variant gives the bits of ref, whatever T, the rows of the call and the tokens beside.
 * Alignment  q 64 bytes; weights none. q may be read (never used) up to the next multiple of 16 rows.
 * A weight scale that is not finite makes the outputs of its row not finite, and no other. */
#ifndef SANSU_KERNEL_PRODUCT_H
#define SANSU_KERNEL_PRODUCT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kernel/block.h"

/* T rows of quantised activations. */
struct kernel_quantised {
    int8_t *q;                     /* [T, q_stride] */
    float *scale;                  /* [T, n_in / 32], of k one of eight is used: [T, n_in / 256] in the same rows */
    int32_t *sum;                  /* [T, n_in / 32] */
    int32_t *pair;                 /* [T, n_in / 64], in rows of n_in / 32 */
    size_t q_stride, group_stride; /* elements; group_stride of scale, sum and pair */
};

struct kernel_product {
    float *out;         /* [n_tokens, out_stride]; overlaps nothing */
    const void *weight; /* [rows, n_in] in blocks; n_in whole blocks */
    const struct kernel_quantised *x;
    size_t out_stride, n_in, n_tokens;
};

/* Rows of k types share one kind of activations, blocks of 32 the other. */
static inline bool kernel_is_k(enum kernel_type type) { return type >= KERNEL_Q4_K; }

/* Does a product of this type end with a second sum, of M? */
static inline bool kernel_has_least(enum kernel_type type) {
    return type == KERNEL_Q4_K || type == KERNEL_Q5_K || type == KERNEL_Q2_K || block_has_m(type);
}

/* x[n_tokens, x_stride] -> rows t0 .. t0 + n_tokens of out. n_in is a multiple of 32, for k of 256. */
typedef void kernel_quantise_fn(const struct kernel_quantised *out, size_t t0, const float *x, size_t x_stride,
                                size_t n_in, size_t n_tokens, bool k);

typedef void kernel_product_fn(const struct kernel_product *m, size_t row0, size_t row1);

#endif

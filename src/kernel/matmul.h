/* matmul.h - rows of a weight matrix times one or several vectors of activations: nine tenths of the work of a model.
 *
 *     out[t, r] = sum over i of weight[r, i] * x[t, i]          r in [row0, row1), t in [0, n_tokens)
 *
 * Contract of every variant
 *   order     the sum of one output is added in an order that depends on n_in alone: not on n_tokens, not on t, not on
 *             the rows of the call. So a prompt evaluated at once equals the prompt evaluated token by token, bit for
 *             bit, and the cut of rows among threads does not show.
 *   error     |out - exact| <= 2 * n_in * 2^-24 * sum |weight * x|        (f32 accumulation; 16-bit weights are exact,
 *             a block's weights are the values kernel/block.h gives them)
 *   aliasing  out overlaps neither weight nor x
 *   alignment none demanded; weight is aligned to its element, blocks to nothing
 * NaN and infinity propagate as IEEE 754 says. */
#ifndef SANSU_KERNEL_MATMUL_H
#define SANSU_KERNEL_MATMUL_H

#include <stddef.h>

#include "kernel/block.h"

struct kernel_matmul {
    float *out;         /* [n_tokens, out_stride] */
    const void *weight; /* [rows, n_in] in the type of the slot; n_in whole blocks */
    const float *x;     /* [n_tokens, x_stride] */
    size_t out_stride, x_stride, n_in, n_tokens;
};

typedef void kernel_matmul_fn(const struct kernel_matmul *m, size_t row0, size_t row1);

#endif

/* attend.h - the inner loops of attention that are not a matmul.
 *
 * Attention walks the cache in blocks of positions and keeps a running maximum, sum and mix (online softmax), so it
 * never holds more scores than one block:
 *
 *     softmax   score[j] = exp(score[j] * factor - max_new), j in [0, n);  returns the sum of the block
 *               max_new  = max(*maximum, max over j of score[j] * factor);  *rescale = exp(*maximum - max_new)
 *     mix       out[e] = out[e] * rescale + sum over j (in rising order) of weight[j] * value[j, e]
 *
 * Contract: the result for one query depends on its own block only (n, scores), in a fixed order. exp is within
 * 2^-21 relative of the exact one, plus what rounding its argument costs (2^-23 of |score * factor| + |max|); results
 * below the normal range may be 0. The first block has *maximum = -INFINITY
 * (rescale is then 0) and `out` zero. A NaN score makes the sum NaN. */
#ifndef SANSU_KERNEL_ATTEND_H
#define SANSU_KERNEL_ATTEND_H

#include <stddef.h>

/* out[i] = the number that element i of a cache row stands for, exactly; n elements, for q8_0 whole blocks of 32 (two
 * bytes of scale in f16, 32 signed bytes). Every variant gives the bits of ref; a NaN stays one. */
typedef void kernel_widen_fn(float *out, const void *in, size_t n);

typedef float kernel_softmax_fn(float *score, float *maximum, float *rescale, size_t n, float factor);

/* out[n_out]; weight[n]; value[n, stride], stride >= n_out. Nothing aliases. */
typedef void kernel_mix_fn(float *out, float rescale, const float *weight, const float *value, size_t n, size_t n_out,
                           size_t stride);

#endif

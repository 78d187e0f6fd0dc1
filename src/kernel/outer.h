/* outer.h - sums over tokens of low-rank values times wide ones, both rounded to bf16: the gradients of LoRA pairs.
 *
 *     out[rank, n] (+)= low^T y          turned: out[n, rank] (+)= y^T low
 *
 * The order of a sum depends on T only; |error| <= 2^-7 sum |low y|. */
#ifndef SANSU_KERNEL_OUTER_H
#define SANSU_KERNEL_OUTER_H

#include <stdbool.h>
#include <stddef.h>

struct kernel_outer {
    float *out;
    const float *low; /* [T, rank] */
    const float *y;   /* [T, n] */
    size_t out_stride, low_stride, y_stride, T, rank, n;
    bool turned, add;
};

/* T >= 1 */
typedef void kernel_outer_fn(const struct kernel_outer *o);

#endif

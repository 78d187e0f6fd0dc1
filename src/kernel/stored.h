/* stored.h - activations times a weight as it is stored, on a matrix unit that multiplies bf16 numbers (gemm.h says
 * what `parts` are).
 *
 *     forward    out[T, rows]  (+)= x[T, depth] w^T            turned
 *     backward   out[T, depth] (+)= x[T, rows] w               not turned
 *
 * The input is packed once, any number of products read it; weights are decoded and packed piece by piece where they
 * are used. A weight whose values are bf16 numbers needs one part, so f32 accuracy takes three products instead of six.
 *
 * order   a sum has one order, whatever the rectangles; they begin at multiples of 32 rows and 128 columns. */
#ifndef SANSU_KERNEL_STORED_H
#define SANSU_KERNEL_STORED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* T rows of k values, and their packed form. */
struct kernel_input {
    const float *x;
    size_t stride, T, k;
    unsigned char *packed; /* kernel_input_space_fn bytes, 64-byte aligned */
};

typedef size_t kernel_input_space_fn(size_t T, size_t k, int parts);

/* Pack rows [r0, r1); r0 a multiple of 32, r1 too or T. */
typedef void kernel_pack_fn(const struct kernel_input *in, size_t r0, size_t r1, int parts);

/* Rows [r0, r0 + rows), columns [c0, c0 + columns) of a weight as f32; the scale of a block of 64 codes. */
typedef void kernel_piece_fn(float *out, size_t stride, const void *owner, size_t r0, size_t rows, size_t c0,
                             size_t columns);
typedef float kernel_scale_fn(const void *owner, size_t block);

enum { KERNEL_CODES = 64 }; /* of one block */

/* A weight [rows, depth]. At most one of f32, bf16 and codes is set: else every piece comes from `read`. */
struct kernel_stored {
    size_t depth;
    const float *f32;
    const uint16_t *bf16;
    const unsigned char *codes; /* two a byte, the first in its high half: level[code] * scale(block) */
    const float *level;         /* [16] */
    kernel_scale_fn *scale;
    kernel_piece_fn *read;
    const void *owner; /* for the two above */
    bool rounded;      /* every value is a bf16 number */
};

struct kernel_stored_product {
    float *out;
    size_t out_stride;
    const struct kernel_input *in;
    const struct kernel_stored *w;
    size_t w_at; /* the input's first k is this row (column, when turned) of w */
    bool turned, add;
    const struct kernel_input *low_in; /* NULL, or packed as well: out also gets low_in low (^T when turned) */
    const struct kernel_stored *low;
};

/* Rows [r0, r1), columns [c0, c1) of out. */
typedef void kernel_stored_fn(const struct kernel_stored_product *p, size_t r0, size_t r1, size_t c0, size_t c1,
                              int parts);

#endif

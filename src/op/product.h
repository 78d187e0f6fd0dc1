/* product.h - activations times a stored weight, in pieces that threads share.
 *
 *   forward    out[T, rows]  (+)= x[T, depth] w^T            turned
 *   backward   out[T, depth] (+)= x[T, rows] w               not turned
 *
 * "k" is what is summed over, "columns" are those of out. The input is packed once for the matrix unit, then any number
 * of products read it; weights are decoded and packed piece by piece where they are used, so none is ever held as f32.
 *
 *   op_product_pack over rows -> (all done) -> op_product_block over rectangles of out, in any order, on any thread
 *
 * An element's sum has one order, whatever the rectangles. Without the matrix unit nothing is packed, and gemm.h
 * multiplies decoded pieces. */
#ifndef SANSU_OP_PRODUCT_H
#define SANSU_OP_PRODUCT_H

#include "op/machine.h"
#include "op/weight.h"

enum {
    OP_PRODUCT_ROWS = 32,
    OP_PRODUCT_COLUMNS = 256
}; /* cut rectangles at multiples of these; columns also at halves */
enum { OP_PRODUCT_LOW = 512 };

/* Bytes for T rows of k values, on the unit that the machine uses. */
size_t op_input_space(const struct op_machine *machine, size_t T, size_t k);

/* Pack rows [r0, r1); r0 a multiple of OP_PRODUCT_ROWS, r1 too or T. */
void op_product_pack(const struct op_machine *machine, const struct kernel_input *in, size_t r0, size_t r1);

struct op_product {
    float *out;
    size_t out_stride;
    const struct kernel_input *in;
    struct op_weight w;
    size_t w_at; /* the input's first k is this row (column, when turned) of w */
    bool turned, add;
    const struct kernel_input
        *low_in; /* NULL, or packed as well: out also gets low_in low (^T when turned), k <= OP_PRODUCT_LOW */
    struct op_weight low;
};

/* Rows [r0, r1), columns [c0, c1) of out. */
void op_product_block(const struct op_machine *machine, const struct op_product *p, size_t r0, size_t r1, size_t c0,
                      size_t c1);

#endif

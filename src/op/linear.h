/* linear.h - linear layers: out[t, r] = sum over i of weight[r, i] * x[t, i].
 *
 * Weights in floats take x as it is and sum in f32. Weights in blocks take x in whole numbers, made once a call in the
 * caller's work space (kernel/product.h says what that costs); a machine with f32_inputs decodes a few rows at a time
 * instead, and does as with floats: the values of the same weights in f32, bit for bit. */
#ifndef SANSU_OP_LINEAR_H
#define SANSU_OP_LINEAR_H

#include "base/arena.h"
#include "op/machine.h"
#include "tensor/tensor.h"

/* One of several layers that read the same input (q, k and v; gate and up): they run as one job. */
struct op_linear_part {
    float *out; /* [T, out_stride], first column of this layer */
    size_t out_stride;
    const struct tensor *weight; /* [n_out, n_in] */
};

enum { OP_LINEAR_PARTS = 8, OP_LINEAR_DECODED = 1 << 16 /* the longest row of blocks with f32_inputs */ };

/* x[T, x_stride] */
struct op_linear_input {
    const float *x;
    size_t x_stride, T;
    const struct kernel_quantised *work; /* for T rows; may be NULL when all weights are floats */
};

/* At most OP_LINEAR_PARTS parts, all with the n_in of part[0]. An output never depends on T, on the other parts or on
 * threads. */
void op_linear(const struct op_machine *machine, const struct op_linear_part *part, size_t n_parts,
               const struct op_linear_input *input);

/* Row length for a buffer of T activations: rows 4 KiB apart would all fall into the same cache sets. */
size_t op_linear_stride(size_t n);

/* Work space for up to `batch` rows of up to n_in inputs. */
bool op_linear_work_init(struct kernel_quantised *out, struct arena *arena, size_t n_in, size_t batch, struct err *err);
size_t op_linear_work_row(size_t n_in); /* bytes a row */

#endif

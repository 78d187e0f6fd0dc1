/* linear.h - linear layers: out[t, r] = sum over i of weight[r, i] * x[t, i]. Weights of any tensor type; sums in f32. */
#ifndef SANSU_OP_LINEAR_H
#define SANSU_OP_LINEAR_H

#include "op/machine.h"
#include "tensor/tensor.h"

/* One of several layers that read the same input (q, k and v; gate and up): they run as one job. */
struct op_linear_part {
    float *out; /* [T, out_stride], first column of this layer */
    size_t out_stride;
    const struct tensor *weight; /* [n_out, n_in] */
};

/* All parts have the n_in of part[0]. x[T, x_stride]. An output never depends on T, on the other parts or on threads. */
void op_linear(const struct op_machine *machine, const struct op_linear_part *part, size_t n_parts, const float *x, size_t x_stride, size_t T);

/* Row length for a buffer of T activations: rows 4 KiB apart would all fall into the same cache sets. */
size_t op_linear_stride(size_t n);

#endif

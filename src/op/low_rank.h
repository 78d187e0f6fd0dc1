/* low_rank.h - the second half of a LoRA pair: out[t, o] += sum over k of low[t, k] * b[k, o].
 *
 * The first half, low = A x, is a linear layer like any other (linear.h) and runs in the same job as the layer it
 * belongs to. b is B transposed and already multiplied by the adapter's scaling. */
#ifndef SANSU_OP_LOW_RANK_H
#define SANSU_OP_LOW_RANK_H

#include "op/machine.h"

struct op_low_rank {
    float *out;       /* [T, out_stride] */
    const float *low; /* [T, low_stride] */
    const float *b;   /* [rank, n_out] */
    size_t out_stride, low_stride, T, rank, n_out;
};

/* An output never depends on T or on threads: the rank's terms are summed in order, then added. */
void op_low_rank_add(const struct op_machine *machine, const struct op_low_rank *l);

#endif

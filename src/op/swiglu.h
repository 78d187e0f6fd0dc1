/* swiglu.h - the gated activation of a Llama feed-forward block, both directions. Flat arrays of n values. */
#ifndef SANSU_OP_SWIGLU_H
#define SANSU_OP_SWIGLU_H

#include <stddef.h>

/* out = silu(gate) * up,  silu(g) = g / (1 + e^-g). out may be gate or up. */
void op_swiglu(float *out, const float *gate, const float *up, size_t n);

/* dgate and dup from dout; dgate may be dout. */
void op_swiglu_backward(float *dgate, float *dup, const float *dout, const float *gate, const float *up, size_t n);

#endif

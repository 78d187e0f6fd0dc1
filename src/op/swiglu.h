/* swiglu.h - the gated activations of feed-forward blocks, both directions: a Llama's, and Gemma's. Flat arrays of n
 * values. */
#ifndef SANSU_OP_SWIGLU_H
#define SANSU_OP_SWIGLU_H

#include <stddef.h>

/* out = silu(gate) * up,  silu(g) = g / (1 + e^-g). out may be gate or up. */
void op_swiglu(float *out, const float *gate, const float *up, size_t n);

/* out = gelu(gate) * up,  gelu(g) = g / 2 (1 + tanh(sqrt(2 / pi) (g + 0.044715 g^3))). out may be gate or up. */
void op_geglu(float *out, const float *gate, const float *up, size_t n);

/* gate and up become their gradients from dout; hidden receives silu(gate) * up, which the next layer's weight gradient
 * needs and forward did not keep. No two arrays may overlap. */
void op_swiglu_backward(float *gate, float *up, float *hidden, const float *dout, size_t n);

/* The same with gelu. */
void op_geglu_backward(float *gate, float *up, float *hidden, const float *dout, size_t n);

#endif

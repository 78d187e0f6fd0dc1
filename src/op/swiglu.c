/* swiglu.c - silu(g) u and its gradient; gelu(g) u.
 *
 *   s = 1 / (1 + e^-g)     dg = d u s (1 + g (1 - s))     du = d g s
 *
 * Reads   gate, up, dout            Writes  out, or gradients over gate and up
 * Never   allocates, uses threads; relative error of s <= 4e-7 (op/expf.h)
 * Checked tests/op/swiglu_test.c  (double reference, extreme gates)
 */
#include "op/swiglu.h"

#include "op/expf.h"
#include "op/op.h"

OP_CLONES
void op_swiglu(float *out, const float *gate, const float *up, size_t n) {
    OP_INDEPENDENT
    for (size_t i = 0; i < n; i++) out[i] = gate[i] / (1.0f + op_expf(-gate[i])) * up[i];
}

/* (1 + tanh z) / 2 = 1 / (1 + e^-2z) */
OP_CLONES
void op_geglu(float *out, const float *gate, const float *up, size_t n) {
    const float twice_root = 1.5957691216f; /* 2 sqrt(2 / pi) */
    OP_INDEPENDENT
    for (size_t i = 0; i < n; i++) {
        float g = gate[i], z = twice_root * (g + 0.044715f * g * g * g);
        out[i] = g / (1.0f + op_expf(-z)) * up[i];
    }
}

OP_CLONES
void op_swiglu_backward(float *restrict gate, float *restrict up, float *restrict hidden, const float *restrict dout,
                        size_t n) {
    for (size_t i = 0; i < n; i++) {
        float g = gate[i], d = dout[i], u = up[i], s = 1.0f / (1.0f + op_expf(-g)), silu = g * s;
        hidden[i] = silu * u;
        up[i] = d * silu;
        gate[i] = d * u * (s + silu * (1.0f - s));
    }
}

/* swiglu.c - silu(g) u and gelu(g) u, and their gradients.
 *
 *   silu   s = 1 / (1 + e^-g)     dg = d u s (1 + g (1 - s))        du = d g s
 *   gelu   s = 1 / (1 + e^-z)     dg = d u s (1 + g (1 - s) z')     du = d g s     z = sqrt(8 / pi) (g + 0.044715 g^3)
 *
 * Reads   gate, up, dout            Writes  out, or gradients over gate and up
 * Never   allocates, uses threads; relative error of s <= 4e-7 (base/expf.h)
 * Checked tests/op/swiglu_test.c  (double reference, extreme gates)
 */
#include "op/swiglu.h"

#include "base/expf.h"
#include "op/op.h"

BASE_CLONES
void op_swiglu(float *out, const float *gate, const float *up, size_t n) {
    BASE_INDEPENDENT
    for (size_t i = 0; i < n; i++) out[i] = gate[i] / (1.0f + base_expf(-gate[i])) * up[i];
}

/* (1 + tanh(z / 2)) / 2 = 1 / (1 + e^-z) */
static const float root = 1.5957691216f; /* sqrt(8 / pi) */

BASE_CLONES
void op_geglu(float *out, const float *gate, const float *up, size_t n) {
    BASE_INDEPENDENT
    for (size_t i = 0; i < n; i++) {
        float g = gate[i], z = root * (g + 0.044715f * g * g * g);
        out[i] = g / (1.0f + base_expf(-z)) * up[i];
    }
}

BASE_CLONES
void op_swiglu_backward(float *restrict gate, float *restrict up, float *restrict hidden, const float *restrict dout,
                        size_t n) {
    for (size_t i = 0; i < n; i++) {
        float g = gate[i], d = dout[i], u = up[i], s = 1.0f / (1.0f + base_expf(-g)), silu = g * s;
        hidden[i] = silu * u;
        up[i] = d * silu;
        gate[i] = d * u * (s + silu * (1.0f - s));
    }
}

BASE_CLONES
void op_geglu_backward(float *restrict gate, float *restrict up, float *restrict hidden, const float *restrict dout,
                       size_t n) {
    for (size_t i = 0; i < n; i++) {
        float g = gate[i], d = dout[i], u = up[i];
        float c = g > 10.0f ? 10.0f : g; /* beyond, s is 0 or 1 and c^3 could overflow */
        c = c < -10.0f ? -10.0f : c;
        float z = root * (c + 0.044715f * c * c * c), s = 1.0f / (1.0f + base_expf(-z)), gelu = g * s;
        float slope = root * (1.0f + 3 * 0.044715f * c * c);
        hidden[i] = gelu * u;
        up[i] = d * gelu;
        gate[i] = d * u * (s + gelu * (1.0f - s) * slope);
    }
}

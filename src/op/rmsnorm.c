/* rmsnorm.c - y = x r w,  r = (mean x^2 + eps)^(-1/2), and its gradient.
 *
 *   dw_j += sum_t dy_tj x_tj r_t
 *   dx_tj += r_t ( dy_tj w_j - x_tj r_t^2 / D * sum_i dy_ti w_i x_ti )
 *
 * Reads   x, weight, and in the backward direction r          Writes  out or dx, dweight
 * Never   allocates, uses threads: callers split T
 * Checked tests/op/rmsnorm_test.c  (double reference, central differences, every row by itself)
 */
#include "op/rmsnorm.h"

#include <math.h>

#include "op/op.h"

/* sum_i a_i b_i c_i when c is given, else sum_i a_i b_i; OP_LANES partial sums. */
BASE_INLINE float dot(const float *a, const float *b, const float *c, size_t n) {
    float lane[OP_LANES] = {0};
    size_t i = 0;
    if (c) {
        for (; i + OP_LANES <= n; i += OP_LANES)
            for (size_t k = 0; k < OP_LANES; k++) lane[k] += a[i + k] * b[i + k] * c[i + k];
        for (size_t k = 0; i < n; i++, k++) lane[k] += a[i] * b[i] * c[i];
    } else {
        for (; i + OP_LANES <= n; i += OP_LANES)
            for (size_t k = 0; k < OP_LANES; k++) lane[k] += a[i + k] * b[i + k];
        for (size_t k = 0; i < n; i++, k++) lane[k] += a[i] * b[i];
    }
    return op_lanes_sum(lane);
}

BASE_CLONES
void op_rmsnorm(float *out, float *inv_rms, const float *x, const float *weight, size_t T, size_t D, float eps) {
    for (size_t t = 0; t < T; t++, x += D, out += D) {
        float r = 1.0f / sqrtf(dot(x, x, NULL, D) / (float)D + eps);
        BASE_INDEPENDENT
        for (size_t i = 0; i < D; i++) out[i] = x[i] * r * weight[i];
        if (inv_rms) inv_rms[t] = r;
    }
}

BASE_CLONES
void op_rmsnorm_backward(float *restrict dx, float *restrict dweight, const float *restrict dout,
                         const float *restrict x, const float *restrict weight, const float *restrict inv_rms, size_t T,
                         size_t D) {
    for (size_t t = 0; t < T; t++, x += D, dout += D, dx += D) {
        float r = inv_rms[t], s = dot(dout, weight, x, D) * r * r / (float)D;
        for (size_t i = 0; i < D; i++) dx[i] += r * (dout[i] * weight[i] - x[i] * s);
        if (dweight)
            for (size_t i = 0; i < D; i++) dweight[i] += dout[i] * x[i] * r;
    }
}

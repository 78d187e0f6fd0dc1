/* adamw.c - one AdamW update over a flat range.
 *
 *   g = scale g0;  m = b1 m + r1 g;  v = b2 v + r2 g^2;  w = keep w - step m / (sqrt(v) root + epsilon)
 *
 * Reads   gradient            Writes  weight, m, v
 * Never   allocates, uses threads
 * Checked tests/train/adamw_test.c, golden_test.c
 */
#include "op/adamw.h"

#include <math.h>

#include "op/op.h"

BASE_CLONES
void op_adamw_update(float *restrict weight, float *restrict m, float *restrict v, const float *restrict gradient,
                     size_t n, const struct op_adamw *a) {
    const struct op_adamw k = *a;
    for (size_t i = 0; i < n; i++) {
        float g = gradient[i] * k.scale;
        m[i] = k.beta1 * m[i] + k.rest1 * g;
        v[i] = k.beta2 * v[i] + k.rest2 * g * g;
        weight[i] = weight[i] * k.keep - k.step * m[i] / (sqrtf(v[i]) * k.root + k.epsilon);
    }
}

BASE_CLONES
double op_square_sum(const float *x, size_t n) {
    double lane[OP_LANES] = {0}, sum = 0;
    size_t i = 0;
    for (; i + OP_LANES <= n; i += OP_LANES)
        for (size_t k = 0; k < OP_LANES; k++) lane[k] += (double)x[i + k] * (double)x[i + k];
    for (size_t k = 0; i < n; i++, k++) lane[k] += (double)x[i] * (double)x[i];
    for (size_t k = 0; k < OP_LANES; k++) sum += lane[k];
    return sum;
}

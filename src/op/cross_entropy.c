/* cross_entropy.c - -log softmax(logits)[target] per row.
 *
 *   loss = log sum_v e^(x_v - max) + max - x_target        d x_v = scale * (e^(x_v - max) / sum - [v = target])
 *
 * Reads   logits, target            Writes  loss; backward: logits become their gradient
 * Never   allocates, uses threads
 * Checked tests/op/cross_entropy_test.c  (double reference, huge logits, rows of any length)
 */
#include "op/cross_entropy.h"

#include <math.h>

#include "base/expf.h"
#include "op/op.h"

BASE_INLINE float row_max(const float *x, size_t n) {
    float lane[OP_LANES], top;
    for (size_t k = 0; k < OP_LANES; k++) lane[k] = x[0];
    size_t i = 0;
    for (; i + OP_LANES <= n; i += OP_LANES)
        for (size_t k = 0; k < OP_LANES; k++) lane[k] = x[i + k] > lane[k] ? x[i + k] : lane[k];
    top = lane[0];
    for (size_t k = 1; k < OP_LANES; k++) top = lane[k] > top ? lane[k] : top;
    for (; i < n; i++) top = x[i] > top ? x[i] : top;
    return top;
}

/* sum of e^(x - top); with out, the terms are kept (out may be x). */
BASE_INLINE float row_exp_sum(float *out, const float *x, float top, size_t n) {
    float lane[OP_LANES] = {0};
    size_t i = 0;
    for (; i + OP_LANES <= n; i += OP_LANES) {
        float e[OP_LANES];
        for (size_t k = 0; k < OP_LANES; k++) e[k] = base_expf(x[i + k] - top);
        for (size_t k = 0; k < OP_LANES; k++) lane[k] += e[k];
        if (out)
            for (size_t k = 0; k < OP_LANES; k++) out[i + k] = e[k];
    }
    for (size_t k = 0; i < n; i++, k++) {
        float e = base_expf(x[i] - top);
        lane[k] += e;
        if (out) out[i] = e;
    }
    return op_lanes_sum(lane);
}

BASE_CLONES
void op_cross_entropy(float *loss, const float *logits, const int32_t *target, size_t R, size_t V) {
    for (size_t r = 0; r < R; r++, logits += V) {
        float top = row_max(logits, V);
        loss[r] = logf(row_exp_sum(NULL, logits, top, V)) + (top - logits[target[r]]);
    }
}

BASE_CLONES
void op_cross_entropy_backward(float *loss, float *logits, const int32_t *target, size_t R, size_t V, float scale) {
    for (size_t r = 0; r < R; r++, logits += V) {
        float top = row_max(logits, V), at_target = logits[target[r]];
        float sum = row_exp_sum(logits, logits, top, V), factor = scale / sum;
        loss[r] = logf(sum) + (top - at_target);
        for (size_t v = 0; v < V; v++) logits[v] *= factor;
        logits[target[r]] -= scale;
    }
}

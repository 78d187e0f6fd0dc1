/* softmax.c - the highest of all logits, and their weights beside it.
 *
 * Owns    a block of weights on the stack          Never   allocates
 * Checked tests/decode/softmax_test.c
 */
#include "decode/softmax.h"

#include <math.h>

#include "base/expf.h"

enum { LANES = 16, BLOCK = 256 /* a multiple of LANES */ };

BASE_CLONES
float decode_highest(const float *logits, size_t n) {
    float lane[LANES];
    size_t i = 0;
    for (int l = 0; l < LANES; l++) lane[l] = -INFINITY;
    for (; i + LANES <= n; i += LANES)
        for (int l = 0; l < LANES; l++) lane[l] = logits[i + (size_t)l] > lane[l] ? logits[i + (size_t)l] : lane[l];
    for (; i < n; i++) lane[0] = logits[i] > lane[0] ? logits[i] : lane[0];
    for (int l = 1; l < LANES; l++) lane[0] = lane[l] > lane[0] ? lane[l] : lane[0];
    return lane[0];
}

BASE_CLONES
static void weigh(float *restrict out, const float *restrict logits, size_t n, float top, float scale) {
    for (size_t i = 0; i < n; i++) {
        float e = base_expf((logits[i] - top) * scale);
        e = logits[i] > -INFINITY ? e : 0; /* a NaN compares false */
        out[i] = logits[i] == top ? 1 : e; /* inf - inf too */
    }
}

/* Lane l adds the elements l, l + LANES, .. */
BASE_CLONES
static void add(double *restrict lane, const float *restrict x, size_t n) {
    size_t i = 0;
    for (; i + LANES <= n; i += LANES)
        for (int l = 0; l < LANES; l++) lane[l] += (double)x[i + (size_t)l];
    for (; i < n; i++) lane[i % LANES] += (double)x[i];
}

double decode_weigh(float *out, const float *logits, size_t n, float top, float scale) {
    double lane[LANES] = {0}, sum = 0;
    float block[BLOCK];
    for (size_t i = 0; i < n; i += BLOCK) {
        size_t m = n - i < BLOCK ? n - i : BLOCK;
        float *to = out ? out + i : block;
        weigh(to, logits + i, m, top, scale);
        add(lane, to, m);
    }
    for (int l = 0; l < LANES; l++) sum += lane[l];
    return sum;
}

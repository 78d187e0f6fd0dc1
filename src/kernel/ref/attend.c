/* ref/attend.c - the definition of the online softmax step and of the weighted sum of values.
 *
 * Checked tests/kernel/attend_test.c (against sums in double)
 */
#include "kernel/attend.h"

#include <math.h>

#include "kernel/half.h"
#include "kernel/ref/ref.h"

float kernel_ref_softmax(float *score, float *maximum, float *rescale, size_t n, float factor) {
    float most = *maximum, sum = 0;
    for (size_t j = 0; j < n; j++) {
        score[j] *= factor;
        if (score[j] > most) most = score[j];
    }
    for (size_t j = 0; j < n; j++) {
        score[j] = expf(score[j] - most);
        sum += score[j];
    }
    *rescale = expf(*maximum - most);
    *maximum = most;
    return sum;
}

void kernel_ref_mix(float *out, float rescale, const float *weight, const float *value, size_t n, size_t n_out,
                    size_t stride) {
    for (size_t e = 0; e < n_out; e++) {
        float sum = out[e] * rescale;
        for (size_t j = 0; j < n; j++) sum += weight[j] * value[j * stride + e];
        out[e] = sum;
    }
}

void kernel_ref_widen_f16(float *out, const void *in, size_t n) {
    const uint16_t *h = in;
    for (size_t i = 0; i < n; i++) out[i] = half_f16(h[i]);
}

void kernel_ref_widen_q8_0(float *out, const void *in, size_t n) {
    const unsigned char *block = in;
    for (size_t i = 0; i < n; i += 32, block += 34) {
        uint16_t h;
        memcpy(&h, block, sizeof h);
        float d = half_f16(h);
        for (size_t k = 0; k < 32; k++) out[i + k] = d * (float)(int8_t)block[2 + k];
    }
}

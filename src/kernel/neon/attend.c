/* neon/attend.c - online softmax and weighted sum of values, four lanes wide.
 *
 *   exp(x) = 2^k * exp(r),  k = round(x / ln 2),  r = x - k ln 2 in [-ln2/2, ln2/2]  (ln 2 in two parts: r is exact)
 *   exp(r) by its Taylor polynomial of degree 7: remainder below 2^-27 relative
 *
 * Checked tests/kernel/attend_test.c
 */
#include <math.h>

#include "kernel/neon/neon.h"

KERNEL_INLINE float32x4_t exp4(float32x4_t x) {
    float32x4_t tiny = vdupq_n_f32(-87.33654f); /* ln 2^-126: below it the result is 0 */
    float32x4_t k = vrndnq_f32(vmulq_n_f32(x, 1.44269504f));
    float32x4_t r = vfmsq_f32(x, k, vdupq_n_f32(0.693359375f));
    r = vfmsq_f32(r, k, vdupq_n_f32(-2.12194440e-4f));
    float32x4_t p = vdupq_n_f32(1.0f / 5040);
    p = vfmaq_f32(vdupq_n_f32(1.0f / 720), p, r);
    p = vfmaq_f32(vdupq_n_f32(1.0f / 120), p, r);
    p = vfmaq_f32(vdupq_n_f32(1.0f / 24), p, r);
    p = vfmaq_f32(vdupq_n_f32(1.0f / 6), p, r);
    p = vfmaq_f32(vdupq_n_f32(0.5f), p, r);
    p = vfmaq_f32(vdupq_n_f32(1.0f), p, r);
    p = vfmaq_f32(vdupq_n_f32(1.0f), p, r);
    int32x4_t exponent = vshlq_n_s32(vaddq_s32(vcvtq_s32_f32(k), vdupq_n_s32(127)), 23);
    float32x4_t value = vmulq_f32(p, vreinterpretq_f32_s32(exponent));
    /* a NaN compares false and stays */
    return vreinterpretq_f32_u32(vbicq_u32(vreinterpretq_u32_f32(value), vcltq_f32(x, tiny)));
}

float kernel_neon_softmax(float *score, float *maximum, float *rescale, size_t n, float factor) {
    size_t whole = n & ~(size_t)3;
    float32x4_t f = vdupq_n_f32(factor), top = vdupq_n_f32(*maximum), sum = vdupq_n_f32(0);
    for (size_t j = 0; j < whole; j += 4) top = vmaxnmq_f32(vmulq_f32(vld1q_f32(score + j), f), top);
    float most = vmaxnmvq_f32(top), tail[4];
    for (size_t j = whole; j < n; j++)
        if (score[j] * factor > most) most = score[j] * factor;
    float32x4_t m = vdupq_n_f32(-most);
    for (size_t j = 0; j < whole; j += 4) {
        float32x4_t e = exp4(vfmaq_f32(m, vld1q_f32(score + j), f));
        vst1q_f32(score + j, e);
        sum = vaddq_f32(sum, e);
    }
    if (whole < n) { /* lanes past the end hold exp(-inf) = 0 */
        for (size_t l = 0; l < 4; l++) tail[l] = whole + l < n ? score[whole + l] * factor - most : -INFINITY;
        float32x4_t e = exp4(vld1q_f32(tail));
        vst1q_f32(tail, e);
        for (size_t j = whole; j < n; j++) score[j] = tail[j - whole];
        sum = vaddq_f32(sum, e);
    }
    *rescale = expf(*maximum - most);
    *maximum = most;
    return vgetq_lane_f32(kernel_sum4(sum, sum, sum, sum), 0);
}

/* n_vectors * 4 outputs, held in registers while the positions go by. */
KERNEL_INLINE void mix(size_t n_vectors, float *out, float rescale, const float *weight, const float *value, size_t n,
                       size_t stride) {
    float32x4_t sum[16];
    KERNEL_UNROLL
    for (size_t v = 0; v < n_vectors; v++) sum[v] = vmulq_n_f32(vld1q_f32(out + 4 * v), rescale);
    for (size_t j = 0; j < n; j++) {
        float32x4_t w = vdupq_n_f32(weight[j]);
        KERNEL_UNROLL
        for (size_t v = 0; v < n_vectors; v++) sum[v] = vfmaq_f32(sum[v], w, vld1q_f32(value + j * stride + 4 * v));
    }
    KERNEL_UNROLL
    for (size_t v = 0; v < n_vectors; v++) vst1q_f32(out + 4 * v, sum[v]);
}

void kernel_neon_mix(float *out, float rescale, const float *weight, const float *value, size_t n, size_t n_out,
                     size_t stride) {
    size_t e = 0;
    for (; e + 64 <= n_out; e += 64) mix(16, out + e, rescale, weight, value + e, n, stride);
    for (; e + 16 <= n_out; e += 16) mix(4, out + e, rescale, weight, value + e, n, stride);
    for (; e + 4 <= n_out; e += 4) mix(1, out + e, rescale, weight, value + e, n, stride);
    for (; e < n_out; e++) {
        float sum = out[e] * rescale;
        for (size_t j = 0; j < n; j++) sum = fmaf(weight[j], value[j * stride + e], sum);
        out[e] = sum;
    }
}

void kernel_neon_widen_f16(float *out, const void *in, size_t n) {
    const uint16_t *h = in;
    size_t i = 0;
    for (; i + 4 <= n; i += 4) vst1q_f32(out + i, kernel_halves4(h + i));
    for (; i < n; i++) out[i] = half_f16(h[i]);
}

void kernel_neon_widen_q8_0(float *out, const void *in, size_t n) {
    const unsigned char *block = in;
    for (size_t i = 0; i < n; i += 32, block += 34) {
        uint16_t h;
        memcpy(&h, block, sizeof h);
        float d = half_f16(h);
        for (size_t k = 0; k < 32; k += 8) {
            int16x8_t q = vmovl_s8(vreinterpret_s8_u8(vld1_u8(block + 2 + k)));
            vst1q_f32(out + i + k, vmulq_n_f32(vcvtq_f32_s32(vmovl_s16(vget_low_s16(q))), d));
            vst1q_f32(out + i + k + 4, vmulq_n_f32(vcvtq_f32_s32(vmovl_s16(vget_high_s16(q))), d));
        }
    }
}

/* neon/quantise.c - rows of activations to whole numbers: kernel/product.h defines them, bit for bit.
 *
 *   32 or 256 inputs -> max |x| -> q, scale -> sums of 16 or 32 q
 *
 * Checked tests/kernel/product_test.c
 */
#include <math.h>

#include "kernel/neon/neon.h"

/* 16 inputs -> 16 bytes; returns their sum. */
KERNEL_INLINE int sixteen(int8_t *q, const float *x, float inverse) {
    int16x8_t half[2];
    KERNEL_UNROLL
    for (size_t h = 0; h < 2; h++) {
        int32x4_t a = vcvtnq_s32_f32(vmulq_n_f32(vld1q_f32(x + 8 * h), inverse)),
                  b = vcvtnq_s32_f32(vmulq_n_f32(vld1q_f32(x + 8 * h + 4), inverse));
        half[h] = vcombine_s16(vmovn_s32(a), vmovn_s32(b));
    }
    vst1q_s8(q, vcombine_s8(vmovn_s16(half[0]), vmovn_s16(half[1])));
    return vaddvq_s16(vaddq_s16(half[0], half[1])); /* at most 16 * 127 */
}

KERNEL_INLINE void quantise_group(int8_t *q, float *scale, int32_t *sum, int32_t *pair, const float *x, size_t n,
                                  bool k) {
    float32x4_t most = vdupq_n_f32(0);
    uint32x4_t good = vdupq_n_u32(UINT32_MAX);
    for (size_t i = 0; i < n; i += 4) {
        float32x4_t a = vabsq_f32(vld1q_f32(x + i));
        good = vandq_u32(good, vcleq_f32(a, vdupq_n_f32(0x1.fffffep127f)));
        most = vmaxnmq_f32(a, most);
    }
    float peak = vmaxnmvq_f32(most);
    bool finite = vminvq_u32(good) != 0, some = finite && peak >= 0x1p-100f;
    *scale = !finite ? NAN : some ? peak / 127 : 0;
    if (!some) {
        memset(q, 0, n);
        memset(sum, 0, n / 32 * sizeof *sum);
        if (k) memset(pair, 0, n / 64 * sizeof *pair);
        return;
    }
    float inverse = 127 / peak;
    for (size_t i = 0; i < n; i += 32) {
        int low = sixteen(q + i, x + i, inverse), high = sixteen(q + i + 16, x + i + 16, inverse);
        if (k)
            pair[i / 64] = (int32_t)(i % 64 ? (uint32_t)pair[i / 64] | (uint32_t)(low + high) << 16
                                            : (uint32_t)(low + high) & 0xFFFF);
        sum[i / 32] = k ? (int32_t)(((uint32_t)low & 0xFFFF) | (uint32_t)high << 16) : low + high;
    }
}

void kernel_neon_quantise(const struct kernel_quantised *out, size_t t0, const float *x, size_t x_stride, size_t n_in,
                          size_t n_tokens, bool k) {
    for (size_t t = t0; t < t0 + n_tokens; t++, x += x_stride) {
        int8_t *q = out->q + t * out->q_stride;
        float *scale = out->scale + t * out->group_stride;
        int32_t *sum = out->sum + t * out->group_stride, *pair = out->pair + t * out->group_stride;
        if (k)
            for (size_t i = 0; i < n_in; i += 256)
                quantise_group(q + i, scale + i / 256, sum + i / 32, pair + i / 64, x + i, 256, true);
        else
            for (size_t i = 0; i < n_in; i += 32)
                quantise_group(q + i, scale + i / 32, sum + i / 32, pair + i / 64, x + i, 32, false);
    }
}

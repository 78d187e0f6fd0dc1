/* neon.h - kernels for 64-bit ARM: Advanced SIMD, which every such processor has, with 128-bit registers.
 *
 * The ladder is ref -> neon -> dotprod (src/kernel/dotprod: one instruction for four products of bytes). Both share the
 * text of the integer products (product_rows.h); only the sum of sixteen products differs. The style is that of
 * avx2/avx2.h: always_inline functions take the weight type as a constant. */
#ifndef SANSU_KERNEL_NEON_NEON_H
#define SANSU_KERNEL_NEON_NEON_H

#include <arm_neon.h>

#include "kernel/attend.h"
#include "kernel/half.h"
#include "kernel/matmul.h"
#include "kernel/probe.h"
#include "kernel/product.h"

#define KERNEL_INLINE static inline __attribute__((always_inline))
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) /* as in avx2.h */
#define KERNEL_UNROLL
#else
#define KERNEL_UNROLL _Pragma("GCC unroll 16")
#endif

kernel_matmul_fn kernel_neon_matmul_f32, kernel_neon_matmul_f16, kernel_neon_matmul_bf16;
kernel_quantise_fn kernel_neon_quantise;
kernel_read_fn kernel_neon_read;
kernel_peak_fn kernel_neon_peak;
kernel_product_fn kernel_neon_product_q8_0, kernel_neon_product_q4_0, kernel_neon_product_q4_1,
    kernel_neon_product_q5_0, kernel_neon_product_q5_1, kernel_neon_product_q4_k, kernel_neon_product_q5_k,
    kernel_neon_product_q6_k;
kernel_softmax_fn kernel_neon_softmax;
kernel_mix_fn kernel_neon_mix;
kernel_widen_fn kernel_neon_widen_f16, kernel_neon_widen_q8_0;

kernel_peak_fn kernel_dotprod_peak;
kernel_product_fn kernel_dotprod_product_q8_0, kernel_dotprod_product_q4_0, kernel_dotprod_product_q4_1,
    kernel_dotprod_product_q5_0, kernel_dotprod_product_q5_1, kernel_dotprod_product_q4_k, kernel_dotprod_product_q5_k,
    kernel_dotprod_product_q6_k;

/* Four halves from anywhere, as f32. */
KERNEL_INLINE float32x4_t kernel_halves4(const void *four) {
    uint16_t h[4];
    memcpy(h, four, sizeof h);
    return vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(h)));
}

/* Elements i .. i+3 of a row, widened to f32. */
KERNEL_INLINE float32x4_t kernel_load4(enum kernel_type type, const void *row, size_t i) {
    if (type == KERNEL_F32) return vld1q_f32((const float *)row + i);
    if (type == KERNEL_F16) return kernel_halves4((const uint16_t *)row + i);
    return vreinterpretq_f32_u32(vshll_n_u16(vld1_u16((const uint16_t *)row + i), 16));
}

/* Lane r of the result is the sum of vector r: (0+1) + (2+3). */
KERNEL_INLINE float32x4_t kernel_sum4(float32x4_t a, float32x4_t b, float32x4_t c, float32x4_t d) {
    return vpaddq_f32(vpaddq_f32(a, b), vpaddq_f32(c, d));
}
KERNEL_INLINE int32x4_t kernel_sum4_i(int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d) {
    return vpaddq_s32(vpaddq_s32(a, b), vpaddq_s32(c, d));
}

/* The first n (1..4) lanes. */
KERNEL_INLINE void kernel_store_some(float *out, float32x4_t v, size_t n) {
    if (n == 4) {
        vst1q_f32(out, v);
        return;
    }
    float lane[4];
    vst1q_f32(lane, v);
    for (size_t r = 0; r < n; r++) out[r] = lane[r];
}

KERNEL_INLINE float32x4_t kernel_load_some(const float *in, size_t n) {
    if (n == 4) return vld1q_f32(in);
    float lane[4] = {0};
    for (size_t r = 0; r < n; r++) lane[r] = in[r];
    return vld1q_f32(lane);
}

#endif

/* avx512.h - kernels for AVX-512 (F, BW, VL, DQ); the shape of the AVX2 ones with 16 lanes and 32 registers. */
#ifndef SANSU_KERNEL_AVX512_AVX512_H
#define SANSU_KERNEL_AVX512_AVX512_H

#include <immintrin.h>

#include "kernel/attend.h"
#include "kernel/half.h"
#include "kernel/matmul.h"
#include "kernel/probe.h"
#include "kernel/product.h"

#define KERNEL_INLINE static inline __attribute__((always_inline))
#if defined(__SANITIZE_ADDRESS__) || \
    defined(__SANITIZE_THREAD__) /* sanitised loops cannot be unrolled, and gcc 12 says so as an error */
#define KERNEL_UNROLL
#else
#define KERNEL_UNROLL _Pragma("GCC unroll 32")
#endif

kernel_matmul_fn kernel_avx512_matmul_f32, kernel_avx512_matmul_f16, kernel_avx512_matmul_bf16;
kernel_quantise_fn kernel_avx512_quantise;
kernel_read_fn kernel_avx512_read;
kernel_peak_fn kernel_avx512_peak;
kernel_product_fn kernel_avx512_product_q8_0, kernel_avx512_product_q4_0, kernel_avx512_product_q4_1,
    kernel_avx512_product_q5_0, kernel_avx512_product_q5_1, kernel_avx512_product_q4_k, kernel_avx512_product_q5_k,
    kernel_avx512_product_q6_k;
kernel_softmax_fn kernel_avx512_softmax;
kernel_mix_fn kernel_avx512_mix;
kernel_widen_fn kernel_avx512_widen_f16, kernel_avx512_widen_q8_0;

/* The low n (<= 16) lanes. */
KERNEL_INLINE __mmask16 kernel_mask16(size_t n) { return (__mmask16)((1u << n) - 1); }

/* Upper half onto lower half: 16 lanes -> 8. */
KERNEL_INLINE __m256 kernel_fold(__m512 v) {
    return _mm256_add_ps(_mm512_castps512_ps256(v), _mm512_extractf32x8_ps(v, 1));
}

/* Lane sums of four vectors: result lane r = sum of vector r, in a fixed tree. */
KERNEL_INLINE __m128 kernel_sum4(__m512 a, __m512 b, __m512 c, __m512 d) {
    __m256 s =
        _mm256_hadd_ps(_mm256_hadd_ps(kernel_fold(a), kernel_fold(b)), _mm256_hadd_ps(kernel_fold(c), kernel_fold(d)));
    return _mm_add_ps(_mm256_castps256_ps128(s), _mm256_extractf128_ps(s, 1));
}

/* The masked elements from i on, widened to f32; zeros elsewhere. Masked lanes are not read. */
KERNEL_INLINE __m512 kernel_load16(enum kernel_type type, const void *row, size_t i, __mmask16 mask) {
    if (type == KERNEL_F32) return _mm512_maskz_loadu_ps(mask, (const float *)row + i);
    __m256i h = _mm256_maskz_loadu_epi16(mask, (const uint16_t *)row + i);
    if (type == KERNEL_F16) return _mm512_cvtph_ps(h);
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(h), 16));
}

#endif

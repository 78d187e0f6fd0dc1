/* avx2.h - kernels for AVX2 + FMA + F16C, and the few steps that they share with their AVX-512 sisters.
 *
 * TEMPLATE for a new variant: always_inline functions take the weight type as a constant, so one text gives three
 * kernels; loops over a register tile are unrolled by pragma, or the tile would live in memory. */
#ifndef SANSU_KERNEL_AVX2_AVX2_H
#define SANSU_KERNEL_AVX2_AVX2_H

#include <immintrin.h>

#include "kernel/attend.h"
#include "kernel/gemm.h"
#include "kernel/half.h"
#include "kernel/matmul.h"
#include "kernel/probe.h"
#include "kernel/product.h"

#define KERNEL_INLINE static inline __attribute__((always_inline))
#if defined(__SANITIZE_ADDRESS__) || \
    defined(__SANITIZE_THREAD__) /* sanitised loops cannot be unrolled, and gcc 12 says so as an error */
#define KERNEL_UNROLL
#else
#define KERNEL_UNROLL _Pragma("GCC unroll 16")
#endif

kernel_matmul_fn kernel_avx2_matmul_f32, kernel_avx2_matmul_f16, kernel_avx2_matmul_bf16;
kernel_quantise_fn kernel_avx2_quantise;
kernel_read_fn kernel_avx2_read;
kernel_peak_fn kernel_avx2_peak;
kernel_product_fn kernel_avx2_product_q8_0, kernel_avx2_product_q4_0, kernel_avx2_product_q4_1,
    kernel_avx2_product_q5_0, kernel_avx2_product_q5_1, kernel_avx2_product_q4_k, kernel_avx2_product_q5_k,
    kernel_avx2_product_q6_k, kernel_avx2_product_q2_k, kernel_avx2_product_q3_k;
/* The same for at most four tokens (few.c); called by those. */
kernel_product_fn kernel_avx2_few_q8_0, kernel_avx2_few_q4_0, kernel_avx2_few_q4_1, kernel_avx2_few_q5_0,
    kernel_avx2_few_q5_1, kernel_avx2_few_q4_k, kernel_avx2_few_q5_k, kernel_avx2_few_q6_k, kernel_avx2_few_q2_k,
    kernel_avx2_few_q3_k;
/* With AVX-VNNI (avxvnni/): many tokens at once; few.c does the rest. */
kernel_peak_fn kernel_avxvnni_peak;
kernel_product_fn kernel_avxvnni_product_q8_0, kernel_avxvnni_product_q4_0, kernel_avxvnni_product_q4_1,
    kernel_avxvnni_product_q5_0, kernel_avxvnni_product_q5_1, kernel_avxvnni_product_q4_k, kernel_avxvnni_product_q5_k,
    kernel_avxvnni_product_q6_k, kernel_avxvnni_product_q2_k, kernel_avxvnni_product_q3_k;
kernel_sgemm_fn kernel_avx2_sgemm;
kernel_softmax_fn kernel_avx2_softmax;
kernel_mix_fn kernel_avx2_mix;
kernel_widen_fn kernel_avx2_widen_f16, kernel_avx2_widen_q8_0;

/* Lane sums of four vectors: result lane r = sum of vector r, as ((0+1)+(2+3)) + ((4+5)+(6+7)). */
KERNEL_INLINE __m128 kernel_sum4(__m256 a, __m256 b, __m256 c, __m256 d) {
    __m256 s = _mm256_hadd_ps(_mm256_hadd_ps(a, b), _mm256_hadd_ps(c, d));
    return _mm_add_ps(_mm256_castps256_ps128(s), _mm256_extractf128_ps(s, 1));
}

/* Elements i .. i+7 of a row, widened to f32. */
KERNEL_INLINE __m256 kernel_load8(enum kernel_type type, const void *row, size_t i) {
    if (type == KERNEL_F32) return _mm256_loadu_ps((const float *)row + i);
    __m128i h = _mm_loadu_si128((const __m128i *)((const uint16_t *)row + i));
    if (type == KERNEL_F16) return _mm256_cvtph_ps(h);
    return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(h), 16));
}

#endif

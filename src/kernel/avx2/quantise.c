/* avx2/quantise.c - rows of activations to whole numbers: kernel/product.h defines them, bit for bit.
 *
 *   32 or 256 inputs -> max |x| -> q, scale -> sums of 16 or 32 q
 *
 * Checked tests/kernel/product_test.c
 */
#include <math.h>

#include "kernel/avx2/avx2.h"
#include "kernel/product.h"

/* 16 inputs -> 16 bytes; returns their sum. */
KERNEL_INLINE int sixteen(int8_t *q, const float *x, __m256 inverse) {
    __m256i a = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(x), inverse)),
            b = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(x + 8), inverse));
    __m256i words = _mm256_permute4x64_epi64(_mm256_packs_epi32(a, b), 0xD8);
    __m128i low = _mm256_castsi256_si128(words), high = _mm256_extracti128_si256(words, 1);
    _mm_storeu_si128((__m128i *)q, _mm_packs_epi16(low, high));
    __m128i s = _mm_madd_epi16(_mm_add_epi16(low, high), _mm_set1_epi16(1));
    s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4E));
    s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0xB1));
    return _mm_cvtsi128_si32(s);
}

KERNEL_INLINE void quantise_group(int8_t *q, float *scale, int32_t *sum, int32_t *pair, const float *x, size_t n,
                                  bool k) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    __m256 most = _mm256_setzero_ps(), bad = _mm256_setzero_ps();
    for (size_t i = 0; i < n; i += 8) {
        __m256 a = _mm256_andnot_ps(sign, _mm256_loadu_ps(x + i));
        bad = _mm256_or_ps(bad, _mm256_cmp_ps(a, _mm256_set1_ps(0x1.fffffep127f), _CMP_NLE_UQ));
        most = _mm256_max_ps(a, most);
    }
    __m128 peak4 = _mm_max_ps(_mm256_castps256_ps128(most), _mm256_extractf128_ps(most, 1));
    peak4 = _mm_max_ps(peak4, _mm_movehl_ps(peak4, peak4));
    float peak = _mm_cvtss_f32(_mm_max_ss(peak4, _mm_movehdup_ps(peak4)));
    bool finite = _mm256_movemask_ps(bad) == 0, some = finite && peak >= 0x1p-100f;
    *scale = !finite ? NAN : some ? peak / 127 : 0;
    if (!some) {
        memset(q, 0, n);
        memset(sum, 0, n / 32 * sizeof *sum);
        if (k) memset(pair, 0, n / 64 * sizeof *pair);
        return;
    }
    __m256 inverse = _mm256_set1_ps(127 / peak);
    for (size_t i = 0; i < n; i += 32) {
        int low = sixteen(q + i, x + i, inverse), high = sixteen(q + i + 16, x + i + 16, inverse);
        if (k)
            pair[i / 64] = (int32_t)(i % 64 ? (uint32_t)pair[i / 64] | (uint32_t)(low + high) << 16
                                            : (uint32_t)(low + high) & 0xFFFF);
        sum[i / 32] = k ? (int32_t)((uint32_t)low & 0xFFFF) | (int32_t)((uint32_t)high << 16) : low + high;
    }
}

void kernel_avx2_quantise(const struct kernel_quantised *out, size_t t0, const float *x, size_t x_stride, size_t n_in,
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

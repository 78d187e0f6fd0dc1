/* avx2/attend.c - online softmax and weighted sum of values, eight lanes wide.
 *
 *   exp(x) = 2^k * exp(r),  k = round(x / ln 2),  r = x - k ln 2 in [-ln2/2, ln2/2]  (ln 2 in two parts: r is exact)
 *   exp(r) by its Taylor polynomial of degree 7: remainder below 2^-27 relative
 *
 * Checked tests/kernel/attend_test.c
 */
#include <math.h>

#include "kernel/avx2/avx2.h"

KERNEL_INLINE __m256 exp8(__m256 x) {
    __m256 tiny = _mm256_set1_ps(-87.33654f); /* ln 2^-126: below it the result is 0 */
    __m256 k =
        _mm256_round_ps(_mm256_mul_ps(x, _mm256_set1_ps(1.44269504f)), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    __m256 r = _mm256_fnmadd_ps(k, _mm256_set1_ps(0.693359375f), x);
    r = _mm256_fnmadd_ps(k, _mm256_set1_ps(-2.12194440e-4f), r);
    __m256 p = _mm256_set1_ps(1.0f / 5040);
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f / 720));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f / 120));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f / 24));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f / 6));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(0.5f));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f));
    __m256i exponent = _mm256_slli_epi32(_mm256_add_epi32(_mm256_cvtps_epi32(k), _mm256_set1_epi32(127)), 23);
    __m256 value = _mm256_mul_ps(p, _mm256_castsi256_ps(exponent));
    return _mm256_andnot_ps(_mm256_cmp_ps(x, tiny, _CMP_LT_OQ), value); /* a NaN compares false and stays */
}

static float largest(__m256 v) {
    __m128 m = _mm_max_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    m = _mm_max_ps(m, _mm_movehl_ps(m, m));
    return _mm_cvtss_f32(_mm_max_ss(m, _mm_shuffle_ps(m, m, 1)));
}

float kernel_avx2_softmax(float *score, float *maximum, float *rescale, size_t n, float factor) {
    size_t whole = n & ~(size_t)7;
    __m256 f = _mm256_set1_ps(factor), top = _mm256_set1_ps(*maximum), sum = _mm256_setzero_ps();
    for (size_t j = 0; j < whole; j += 8) top = _mm256_max_ps(_mm256_mul_ps(_mm256_loadu_ps(score + j), f), top);
    float most = largest(top), tail[8];
    for (size_t j = whole; j < n; j++)
        if (score[j] * factor > most) most = score[j] * factor;
    __m256 m = _mm256_set1_ps(most);
    for (size_t j = 0; j < whole; j += 8) {
        __m256 e = exp8(_mm256_fmsub_ps(_mm256_loadu_ps(score + j), f, m));
        _mm256_storeu_ps(score + j, e);
        sum = _mm256_add_ps(sum, e);
    }
    if (whole < n) { /* lanes past the end hold exp(-inf) = 0 */
        for (size_t l = 0; l < 8; l++) tail[l] = whole + l < n ? score[whole + l] * factor - most : -INFINITY;
        __m256 e = exp8(_mm256_loadu_ps(tail));
        _mm256_storeu_ps(tail, e);
        for (size_t j = whole; j < n; j++) score[j] = tail[j - whole];
        sum = _mm256_add_ps(sum, e);
    }
    *rescale = expf(*maximum - most);
    *maximum = most;
    return _mm_cvtss_f32(kernel_sum4(sum, sum, sum, sum));
}

/* n_vectors * 8 outputs, held in registers while the positions go by. */
KERNEL_INLINE void mix(size_t n_vectors, float *out, float rescale, const float *weight, const float *value, size_t n,
                       size_t stride) {
    __m256 sum[8];
    KERNEL_UNROLL
    for (size_t v = 0; v < n_vectors; v++)
        sum[v] = _mm256_mul_ps(_mm256_loadu_ps(out + 8 * v), _mm256_set1_ps(rescale));
    for (size_t j = 0; j < n; j++) {
        __m256 w = _mm256_broadcast_ss(weight + j);
        KERNEL_UNROLL
        for (size_t v = 0; v < n_vectors; v++)
            sum[v] = _mm256_fmadd_ps(w, _mm256_loadu_ps(value + j * stride + 8 * v), sum[v]);
    }
    KERNEL_UNROLL
    for (size_t v = 0; v < n_vectors; v++) _mm256_storeu_ps(out + 8 * v, sum[v]);
}

void kernel_avx2_mix(float *out, float rescale, const float *weight, const float *value, size_t n, size_t n_out,
                     size_t stride) {
    size_t e = 0;
    for (; e + 64 <= n_out; e += 64) mix(8, out + e, rescale, weight, value + e, n, stride);
    for (; e + 32 <= n_out; e += 32) mix(4, out + e, rescale, weight, value + e, n, stride);
    for (; e + 8 <= n_out; e += 8) mix(1, out + e, rescale, weight, value + e, n, stride);
    for (; e < n_out; e++) {
        float sum = out[e] * rescale;
        for (size_t j = 0; j < n; j++) sum = fmaf(weight[j], value[j * stride + e], sum);
        out[e] = sum;
    }
}

void kernel_avx2_widen_f16(float *out, const void *in, size_t n) {
    const uint16_t *h = in;
    size_t i = 0;
    for (; i + 8 <= n; i += 8)
        _mm256_storeu_ps(out + i, _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(const void *)(h + i))));
    for (; i < n; i++) out[i] = half_f16(h[i]);
}

void kernel_avx2_widen_q8_0(float *out, const void *in, size_t n) {
    const unsigned char *block = in;
    for (size_t i = 0; i < n; i += 32, block += 34) {
        uint16_t h;
        memcpy(&h, block, sizeof h);
        __m256 d = _mm256_set1_ps(half_f16(h));
        for (size_t k = 0; k < 32; k += 8) {
            __m256i q = _mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(block + 2 + k)));
            _mm256_storeu_ps(out + i + k, _mm256_mul_ps(d, _mm256_cvtepi32_ps(q)));
        }
    }
}

/* avx512/attend.c - online softmax and weighted sum of values, sixteen lanes wide; tails by masks.
 *
 *   exp(x) = 2^k * exp(r),  k = round(x / ln 2),  r = x - k ln 2;  exp(r) by Taylor to degree 7; scaled by VSCALEF
 *
 * Checked tests/kernel/attend_test.c
 */
#include <math.h>

#include "kernel/avx512/avx512.h"

KERNEL_INLINE __m512 exp16(__m512 x) {
    __m512 k = _mm512_roundscale_ps(_mm512_mul_ps(x, _mm512_set1_ps(1.44269504f)),
                                    _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    __m512 r = _mm512_fnmadd_ps(k, _mm512_set1_ps(0.693359375f), x);
    r = _mm512_fnmadd_ps(k, _mm512_set1_ps(-2.12194440e-4f), r);
    __m512 p = _mm512_set1_ps(1.0f / 5040);
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 720));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 120));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 24));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 6));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(0.5f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
    __mmask16 tiny = _mm512_cmp_ps_mask(x, _mm512_set1_ps(-87.33654f), _CMP_LT_OQ);
    return _mm512_mask_mov_ps(_mm512_scalef_ps(p, k), tiny, _mm512_setzero_ps());
}

float kernel_avx512_softmax(float *score, float *maximum, float *rescale, size_t n, float factor) {
    __m512 f = _mm512_set1_ps(factor), lowest = _mm512_set1_ps(-INFINITY), top = _mm512_set1_ps(*maximum),
           sum = _mm512_setzero_ps();
    for (size_t j = 0; j < n; j += 16) {
        __mmask16 mask = kernel_mask16(n - j < 16 ? n - j : 16);
        /* NaN: keeps top */
        top = _mm512_max_ps(_mm512_mul_ps(_mm512_mask_loadu_ps(lowest, mask, score + j), f), top);
    }
    float most = _mm512_reduce_max_ps(top);
    __m512 m = _mm512_set1_ps(most);
    for (size_t j = 0; j < n; j += 16) {
        __mmask16 mask = kernel_mask16(n - j < 16 ? n - j : 16);
        __m512 e = exp16(_mm512_fmsub_ps(_mm512_maskz_loadu_ps(mask, score + j), f, m));
        _mm512_mask_storeu_ps(score + j, mask, e);
        sum = _mm512_add_ps(sum, _mm512_maskz_mov_ps(mask, e));
    }
    *rescale = expf(*maximum - most);
    *maximum = most;
    return _mm_cvtss_f32(kernel_sum4(sum, sum, sum, sum));
}

/* n_vectors * 16 outputs (fewer when mask says so), held in registers while the positions go by. */
KERNEL_INLINE void mix(size_t n_vectors, __mmask16 mask, float *out, float rescale, const float *weight,
                       const float *value, size_t n, size_t stride) {
    __m512 sum[8];
    KERNEL_UNROLL
    for (size_t v = 0; v < n_vectors; v++)
        sum[v] = _mm512_mul_ps(_mm512_maskz_loadu_ps(mask, out + 16 * v), _mm512_set1_ps(rescale));
    for (size_t j = 0; j < n; j++) {
        __m512 w = _mm512_set1_ps(weight[j]);
        KERNEL_UNROLL
        for (size_t v = 0; v < n_vectors; v++)
            sum[v] = _mm512_fmadd_ps(w, _mm512_maskz_loadu_ps(mask, value + j * stride + 16 * v), sum[v]);
    }
    KERNEL_UNROLL
    for (size_t v = 0; v < n_vectors; v++) _mm512_mask_storeu_ps(out + 16 * v, mask, sum[v]);
}

void kernel_avx512_mix(float *out, float rescale, const float *weight, const float *value, size_t n, size_t n_out,
                       size_t stride) {
    size_t e = 0;
    for (; e + 128 <= n_out; e += 128) mix(8, 0xFFFF, out + e, rescale, weight, value + e, n, stride);
    for (; e + 64 <= n_out; e += 64) mix(4, 0xFFFF, out + e, rescale, weight, value + e, n, stride);
    for (; e + 16 <= n_out; e += 16) mix(1, 0xFFFF, out + e, rescale, weight, value + e, n, stride);
    if (e < n_out) mix(1, kernel_mask16(n_out - e), out + e, rescale, weight, value + e, n, stride);
}

void kernel_avx512_widen_f16(float *out, const void *in, size_t n) {
    const uint16_t *h = in;
    for (size_t i = 0; i < n; i += 16) {
        __mmask16 mask = kernel_mask16(n - i < 16 ? n - i : 16);
        _mm512_mask_storeu_ps(out + i, mask, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(mask, h + i)));
    }
}

void kernel_avx512_widen_q8_0(float *out, const void *in, size_t n) {
    const unsigned char *block = in;
    for (size_t i = 0; i < n; i += 32, block += 34) {
        uint16_t h;
        memcpy(&h, block, sizeof h);
        __m512 d = _mm512_set1_ps(half_f16(h));
        for (size_t k = 0; k < 32; k += 16) {
            __m512i q = _mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(block + 2 + k)));
            _mm512_storeu_ps(out + i + k, _mm512_mul_ps(d, _mm512_cvtepi32_ps(q)));
        }
    }
}

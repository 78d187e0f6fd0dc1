/* avx512/quantise.c - rows of activations to whole numbers: kernel/product.h defines them, bit for bit.
 *
 *   32 or 256 inputs -> max |x| -> q, scale -> sums of 16 or 32 q
 *
 * Checked tests/kernel/product_test.c
 */
#include <math.h>

#include "kernel/avx512/avx512.h"
#include "kernel/product.h"

/* n registers of 16 inputs. */
KERNEL_INLINE void quantise_group(int8_t *q, float *scale, int32_t *sum, int32_t *pair, const float *x, size_t n,
                                  bool k) {
    __m512 most = _mm512_setzero_ps();
    __mmask16 bad = 0;
    for (size_t i = 0; i < n; i++) {
        __m512 a = _mm512_abs_ps(_mm512_loadu_ps(x + 16 * i));
        bad |= _mm512_cmp_ps_mask(a, _mm512_set1_ps(0x1.fffffep127f), _CMP_NLE_UQ);
        most = _mm512_max_ps(a, most);
    }
    float peak = _mm512_reduce_max_ps(most), inverse = 0;
    *scale = bad ? NAN : 0;
    if (!bad && peak >= 0x1p-100f) {
        inverse = 127 / peak;
        *scale = peak / 127;
    }
    for (size_t i = 0; i < n; i += 2) {
        __m512 keep = _mm512_set1_ps(inverse);
        __m512i word[2];
        int half[2];
        for (size_t h = 0; h < 2; h++) {
            word[h] = bad ? _mm512_setzero_si512()
                          : _mm512_cvtps_epi32(_mm512_mul_ps(_mm512_loadu_ps(x + 16 * (i + h)), keep));
            half[h] = _mm512_reduce_add_epi32(word[h]);
            _mm_store_si128((__m128i *)(q + 16 * (i + h)), _mm512_cvtepi32_epi8(word[h]));
        }
        if (k)
            pair[i / 4] = (int32_t)(i % 4 ? (uint32_t)pair[i / 4] | (uint32_t)(half[0] + half[1]) << 16
                                          : (uint32_t)(half[0] + half[1]) & 0xFFFF);
        sum[i / 2] = k ? (int32_t)((uint32_t)half[0] & 0xFFFF) | (int32_t)((uint32_t)half[1] << 16) : half[0] + half[1];
    }
}

void kernel_avx512_quantise(const struct kernel_quantised *out, size_t t0, const float *x, size_t x_stride, size_t n_in,
                            size_t n_tokens, bool k) {
    for (size_t t = t0; t < t0 + n_tokens; t++, x += x_stride) {
        int8_t *q = out->q + t * out->q_stride;
        float *scale = out->scale + t * out->group_stride;
        int32_t *sum = out->sum + t * out->group_stride, *pair = out->pair + t * out->group_stride;
        if (k)
            for (size_t i = 0; i < n_in; i += 256)
                quantise_group(q + i, scale + i / 256, sum + i / 32, pair + i / 64, x + i, 16, true);
        else
            for (size_t i = 0; i < n_in; i += 32)
                quantise_group(q + i, scale + i / 32, sum + i / 32, pair + i / 64, x + i, 2, false);
    }
}

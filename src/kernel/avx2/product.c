/* avx2/product.c - integer products with vpmaddubsw.
 *
 * vpmaddubsw adds two products of an unsigned and a signed byte in 16 bit, and must not overflow there. |q| <= 127, so
 *   Q4_0, Q4_1, Q4_K   w to  15:  3,810 a step, 8 steps   30,480     one group of 32 before it is widened
 *   Q5_0, Q5_1, Q5_K      to  31:  7,874        4 steps   31,496
 *   Q2_K, Q3_K            to   7:  1,778        4 steps    7,112
 *   Q6_K                  to  63: 16,002        2 steps   32,004
 *   Q8_0         |w| to      128: 32,512        1 step               |w| times q with the sign of w
 * Widening (vpmaddwd) multiplies by the scale of the group, or by one. The 16-bit sums of a tile fill eight registers;
 * wide sums rest in memory meanwhile.
 *
 * Reads   weights as the file has them, q          Writes  out
 * Checked tests/kernel/product_test.c (bit for bit with ref; odd rows, any number of tokens)
 */
#include "kernel/product.h"

#include "kernel/avx2/place.h"

/* sum[t][h] += times[h] (w q) over `all` steps of 4 inputs, `steps` of them in 16 bit at a time. */
KERNEL_INLINE void dot(__m256i sum[TILE][PANEL_HALVES], size_t n_tokens, const __m256i times[PANEL_HALVES],
                       const struct place *at, size_t all, size_t steps) {
    KERNEL_UNROLL
    for (size_t from = 0; from < all; from += steps) {
        __m256i small[TILE][PANEL_HALVES];
        KERNEL_UNROLL
        for (size_t i = from; i < from + steps; i++) {
            const __m256i w0 = at->w[i][0], w1 = at->w[i][1];
            KERNEL_UNROLL
            for (size_t t = 0; t < n_tokens; t++) {
                const __m256i four = spread(at->q[t] + 4 * i);
                __m256i a = _mm256_maddubs_epi16(w0, four), b = _mm256_maddubs_epi16(w1, four);
                small[t][0] = now(i == from ? a : _mm256_add_epi16(small[t][0], a));
                small[t][1] = now(i == from ? b : _mm256_add_epi16(small[t][1], b));
            }
        }
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            sum[t][0] = _mm256_add_epi32(sum[t][0], _mm256_madd_epi16(small[t][0], times[0]));
            sum[t][1] = _mm256_add_epi32(sum[t][1], _mm256_madd_epi16(small[t][1], times[1]));
        }
    }
}

KERNEL_INLINE void dot_signed(__m256i sum[TILE][PANEL_HALVES], size_t n_tokens, const struct place *at) {
    const __m256i one = _mm256_set1_epi16(1);
    KERNEL_UNROLL
    for (size_t i = 0; i < 8; i++) {
        const __m256i w0 = at->w[i][0], w1 = at->w[i][1];
        const __m256i size0 = _mm256_abs_epi8(w0), size1 = _mm256_abs_epi8(w1); /* -128 becomes 128, unsigned */
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            const __m256i four = spread(at->q[t] + 4 * i);
            __m256i a = _mm256_maddubs_epi16(size0, _mm256_sign_epi8(four, w0)),
                    b = _mm256_maddubs_epi16(size1, _mm256_sign_epi8(four, w1));
            sum[t][0] = now(_mm256_add_epi32(sum[t][0], _mm256_madd_epi16(a, one)));
            sum[t][1] = now(_mm256_add_epi32(sum[t][1], _mm256_madd_epi16(b, one)));
        }
    }
}

KERNEL_INLINE void dot_block(__m256i sum[TILE][PANEL_HALVES], enum kernel_type type, size_t n_tokens,
                             const struct place *at, const struct tile *x, size_t b) {
    const __m256i one[PANEL_HALVES] = {_mm256_set1_epi16(1), _mm256_set1_epi16(1)};
    if (type == KERNEL_Q8_0) {
        dot_signed(sum, n_tokens, at);
        return;
    }
    if (block_offset(type)) take_offset(sum, n_tokens, x, b, block_offset(type) == 8 ? 3 : 4);
    dot(sum, n_tokens, one, at, 8, block_has_fifth(type) ? 4 : 8);
}

KERNEL_INLINE void dot_group(__m256i sum[TILE][PANEL_HALVES], enum kernel_type type, size_t n_tokens,
                             const __m256i scale[PANEL_HALVES], const struct place *at, size_t group) {
    dot(sum, n_tokens, scale, at, group / 4, type == KERNEL_Q4_K ? 8 : type == KERNEL_Q6_K ? 2 : 4);
}

#include "kernel/avx2/product_rows.h"

void kernel_avx2_product_q8_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q8_0, kernel_avx2_few_q8_0, m, row0, row1);
}
void kernel_avx2_product_q4_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_0, kernel_avx2_few_q4_0, m, row0, row1);
}
void kernel_avx2_product_q4_1(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_1, kernel_avx2_few_q4_1, m, row0, row1);
}
void kernel_avx2_product_q5_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_0, kernel_avx2_few_q5_0, m, row0, row1);
}
void kernel_avx2_product_q5_1(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_1, kernel_avx2_few_q5_1, m, row0, row1);
}
void kernel_avx2_product_q4_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_K, kernel_avx2_few_q4_k, m, row0, row1);
}
void kernel_avx2_product_q5_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_K, kernel_avx2_few_q5_k, m, row0, row1);
}
void kernel_avx2_product_q6_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q6_K, kernel_avx2_few_q6_k, m, row0, row1);
}
void kernel_avx2_product_q2_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q2_K, kernel_avx2_few_q2_k, m, row0, row1);
}
void kernel_avx2_product_q3_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q3_K, kernel_avx2_few_q3_k, m, row0, row1);
}

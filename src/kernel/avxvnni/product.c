/* avxvnni/product.c - integer products with vpdpbusd in 256 bits: four products of bytes added to a 32-bit lane.
 *
 * What laptops without AVX-512 have since 2021. No sum of 16 bit has to be widened, so a step of a tile is one
 * instruction instead of two; the scale of a group is multiplied in once, by vpmulld. Weights of Q8_0 become unsigned
 * by
 * + 128, and 128 times the sum of q is taken off again.
 *
 * Reads   weights as the file has them, q          Writes  out
 * Checked tests/kernel/product_test.c (bit for bit with ref; odd rows, any number of tokens)
 */
#include "kernel/product.h"

#include "kernel/avx2/place.h"

/* sum[t][h] += ((w ^ flip) q) over `steps` steps of 4 inputs. */
KERNEL_INLINE void dot(__m256i sum[TILE][PANEL_HALVES], size_t n_tokens, const struct place *at, size_t steps,
                       bool flip) {
    const __m256i top = _mm256_set1_epi8(-128);
    KERNEL_UNROLL
    for (size_t i = 0; i < steps; i++) {
        __m256i w0 = at->w[i][0], w1 = at->w[i][1];
        if (flip) w0 = _mm256_xor_si256(w0, top), w1 = _mm256_xor_si256(w1, top);
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            const __m256i four = spread(at->q[t] + 4 * i);
            sum[t][0] = _mm256_dpbusd_avx_epi32(sum[t][0], w0, four);
            sum[t][1] = _mm256_dpbusd_avx_epi32(sum[t][1], w1, four);
        }
    }
}

KERNEL_INLINE void dot_block(__m256i sum[TILE][PANEL_HALVES], enum kernel_type type, size_t n_tokens,
                             const struct place *at, const struct tile *x, size_t b) {
    const int offset = type == KERNEL_Q8_0 ? 128 : block_offset(type);
    if (offset) take_offset(sum, n_tokens, x, b, offset == 128 ? 7 : offset == 8 ? 3 : 4);
    dot(sum, n_tokens, at, 8, type == KERNEL_Q8_0);
}

KERNEL_INLINE void dot_group(__m256i sum[TILE][PANEL_HALVES], enum kernel_type type, size_t n_tokens,
                             const __m256i scale[PANEL_HALVES], const struct place *at, size_t group) {
    (void)type;
    const __m256i times0 = _mm256_srai_epi32(scale[0], 16), times1 = _mm256_srai_epi32(scale[1], 16);
    __m256i own[TILE][PANEL_HALVES];
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) own[t][0] = own[t][1] = _mm256_setzero_si256();
    dot(own, n_tokens, at, group / 4, false);
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        sum[t][0] = now(_mm256_add_epi32(sum[t][0], _mm256_mullo_epi32(own[t][0], times0)));
        sum[t][1] = now(_mm256_add_epi32(sum[t][1], _mm256_mullo_epi32(own[t][1], times1)));
    }
}

#include "kernel/avx2/product_rows.h"

void kernel_avxvnni_product_q8_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q8_0, kernel_avx2_few_q8_0, m, row0, row1);
}
void kernel_avxvnni_product_q4_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_0, kernel_avx2_few_q4_0, m, row0, row1);
}
void kernel_avxvnni_product_q4_1(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_1, kernel_avx2_few_q4_1, m, row0, row1);
}
void kernel_avxvnni_product_q5_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_0, kernel_avx2_few_q5_0, m, row0, row1);
}
void kernel_avxvnni_product_q5_1(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_1, kernel_avx2_few_q5_1, m, row0, row1);
}
void kernel_avxvnni_product_q4_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_K, kernel_avx2_few_q4_k, m, row0, row1);
}
void kernel_avxvnni_product_q5_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_K, kernel_avx2_few_q5_k, m, row0, row1);
}
void kernel_avxvnni_product_q6_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q6_K, kernel_avx2_few_q6_k, m, row0, row1);
}
void kernel_avxvnni_product_q2_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q2_K, kernel_avx2_few_q2_k, m, row0, row1);
}
void kernel_avxvnni_product_q3_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q3_K, kernel_avx2_few_q3_k, m, row0, row1);
}

/* avx2/rows8.h - eight rows of weights side by side: where they lie, their scales, their sums.
 *
 * What both orders of a product share: rows turned into a panel (panel.h, many tokens) and rows as they lie (few.c). */
#ifndef SANSU_KERNEL_AVX2_ROWS8_H
#define SANSU_KERNEL_AVX2_ROWS8_H

#include "kernel/avx2/avx2.h"

enum { ROWS8 = 8 };

/* Where eight rows are. */
struct rows8 {
    const uint8_t *half[2];
    size_t stride;
};

KERNEL_INLINE struct rows8 rows8_at(const uint8_t *base, size_t stride) {
    return (struct rows8){{base, base + 4 * stride}, stride};
}

KERNEL_INLINE __m256i load_row2(const struct rows8 *r, size_t at) {
    __m256i low = _mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)(r->half[0] + at)));
    return _mm256_inserti128_si256(low, _mm_loadu_si128((const __m128i *)(r->half[1] + at)), 1);
}

/* out[k]: bytes at + 4k .. at + 4k + 3 of each row. */
KERNEL_INLINE void turn_rows(__m256i out[4], const struct rows8 *r, size_t at) {
    __m256i a = load_row2(r, at), b = load_row2(r, at + r->stride), c = load_row2(r, at + 2 * r->stride),
            d = load_row2(r, at + 3 * r->stride);
    __m256i ab = _mm256_unpacklo_epi32(a, b), cd = _mm256_unpacklo_epi32(c, d), AB = _mm256_unpackhi_epi32(a, b),
            CD = _mm256_unpackhi_epi32(c, d);
    out[0] = _mm256_unpacklo_epi64(ab, cd);
    out[1] = _mm256_unpackhi_epi64(ab, cd);
    out[2] = _mm256_unpacklo_epi64(AB, CD);
    out[3] = _mm256_unpackhi_epi64(AB, CD);
}

KERNEL_INLINE int half_at(const uint8_t *p) {
    uint16_t h;
    memcpy(&h, p, sizeof h);
    return h;
}

/* The f16 of each row that begins `at`. */
KERNEL_INLINE __m256 row_halves(const struct rows8 *r, size_t at) {
    const uint8_t *low = r->half[0] + at, *high = r->half[1] + at;
    __m128i h = _mm_cvtsi32_si128(half_at(low));
    h = _mm_insert_epi16(h, half_at(low + r->stride), 1);
    h = _mm_insert_epi16(h, half_at(low + 2 * r->stride), 2);
    h = _mm_insert_epi16(h, half_at(low + 3 * r->stride), 3);
    h = _mm_insert_epi16(h, half_at(high), 4);
    h = _mm_insert_epi16(h, half_at(high + r->stride), 5);
    h = _mm_insert_epi16(h, half_at(high + 2 * r->stride), 6);
    h = _mm_insert_epi16(h, half_at(high + 3 * r->stride), 7);
    return _mm256_cvtph_ps(h);
}

/* Where a block with groups of 16 has its d; Q2_K has its m behind it. */
KERNEL_INLINE size_t k_halves_at(enum kernel_type type) {
    return type == KERNEL_Q6_K ? 208 : type == KERNEL_Q3_K ? 108 : 80;
}

/* The f16 in the low halves of 8 words. */
KERNEL_INLINE __m256 low_halves(__m256i v) {
    __m256i low = _mm256_and_si256(v, _mm256_set1_epi32(0xFFFF));
    return _mm256_cvtph_ps(_mm256_castsi256_si128(_mm256_permute4x64_epi64(_mm256_packus_epi32(low, low), 0x08)));
}

/* In each of 8 words: byte a, widened to 16 bits, and byte b above it. */
KERNEL_INLINE __m256i pick_bytes(__m256i words, unsigned a, unsigned b) {
    const unsigned one = 0x80008000u | b << 16 | a, next = 0x00040004u; /* bit 7 asks for a zero */
    const int w0 = (int)one, w1 = (int)(one + next), w2 = (int)(one + 2 * next), w3 = (int)(one + 3 * next);
    return _mm256_shuffle_epi8(words, _mm256_set_epi32(w3, w2, w1, w0, w3, w2, w1, w0));
}

/* The head of a Q4_K or Q5_K block of each row (kernel/block.h draws it). */
struct k_head {
    __m256 d, m;
    __m256i scale[8]; /* of each group, the same number twice in 16 bit */
    __m256i least[4]; /* of each two groups, a pair in 16 bit */
};

KERNEL_INLINE struct k_head k_head_at(const struct rows8 *r, size_t at) {
    const __m256i six = _mm256_set1_epi8(63), four = _mm256_set1_epi8(15), top = _mm256_set1_epi8(0x30);
    struct k_head o;
    __m256i h[4];
    turn_rows(h, r, at);
    o.d = low_halves(h[0]);
    o.m = low_halves(_mm256_srli_epi32(h[0], 16));
    const __m256i scale0 = _mm256_and_si256(h[1], six), least0 = _mm256_and_si256(h[2], six);
    const __m256i scale4 =
        _mm256_or_si256(_mm256_and_si256(h[3], four), _mm256_and_si256(_mm256_srli_epi16(h[1], 2), top));
    const __m256i least4 = _mm256_or_si256(_mm256_and_si256(_mm256_srli_epi16(h[3], 4), four),
                                           _mm256_and_si256(_mm256_srli_epi16(h[2], 2), top));
    KERNEL_UNROLL
    for (unsigned g = 0; g < 4; g++) {
        o.scale[g] = pick_bytes(scale0, g, g);
        o.scale[4 + g] = pick_bytes(scale4, g, g);
    }
    KERNEL_UNROLL
    for (unsigned g = 0; g < 2; g++) {
        o.least[g] = pick_bytes(least0, 2 * g, 2 * g + 1);
        o.least[2 + g] = pick_bytes(least4, 2 * g, 2 * g + 1);
    }
    return o;
}

#endif

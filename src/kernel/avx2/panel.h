/* avx2/panel.h - eight rows of weights, turned so that a register holds the same inputs of all of them.
 *
 * The AVX-512 panel (avx512/panel.h draws it and says why it is made anew every time) with half the lanes, and shaped
 * for vpmaddubsw: bytes of weights are unsigned but for Q8_0, scales of groups are pairs of 16-bit numbers. */
#ifndef SANSU_KERNEL_AVX2_PANEL_H
#define SANSU_KERNEL_AVX2_PANEL_H

#include "kernel/avx2/rows8.h"

enum { PANEL_ROWS = ROWS8, PANEL_INPUTS = 1024 };

struct panel {
    __m256i w[PANEL_INPUTS / 4];
    __m256 d[PANEL_INPUTS / 32];      /* of k one for 256 */
    __m256 m[PANEL_INPUTS / 256];     /* Q4_K, Q5_K */
    __m256i scale[PANEL_INPUTS / 16]; /* k, the same number twice in 16 bit: one for 16 inputs (Q6_K) or 32 */
    /* k, eight for 256, pairs of 16 bit: scales of two times 16 inputs (Q6_K), or four: least of two times 32 */
    __m256i bias[PANEL_INPUTS / 32];
};

#define NIBBLES _mm256_set1_epi32(0x0F0F0F0F)

KERNEL_INLINE __m256i high_nibbles(__m256i v) { return _mm256_and_si256(_mm256_srli_epi32(v, 4), NIBBLES); }

KERNEL_INLINE __m256i twice(__m256i small) { return _mm256_or_si256(small, _mm256_slli_epi32(small, 16)); }

KERNEL_INLINE void panel_q8_0(struct panel *p, const struct rows8 *r, size_t at, size_t b) {
    turn_rows(p->w + b * 8, r, at + 2);
    turn_rows(p->w + b * 8 + 4, r, at + 18);
    p->d[b] = row_halves(r, at);
}

KERNEL_INLINE void panel_q4_0(struct panel *p, const struct rows8 *r, size_t at, size_t b) {
    __m256i q[4];
    turn_rows(q, r, at + 2);
    for (size_t k = 0; k < 4; k++) {
        p->w[b * 8 + k] = _mm256_and_si256(q[k], NIBBLES);
        p->w[b * 8 + 4 + k] = high_nibbles(q[k]);
    }
    p->d[b] = row_halves(r, at);
}

KERNEL_INLINE void panel_k_head(struct panel *p, const struct rows8 *r, size_t at, size_t b) {
    const struct k_head head = k_head_at(r, at);
    p->d[b] = head.d;
    p->m[b] = head.m;
    KERNEL_UNROLL
    for (size_t g = 0; g < 8; g++) p->scale[b * 8 + g] = head.scale[g];
    KERNEL_UNROLL
    for (size_t g = 0; g < 4; g++) p->bias[b * 8 + g] = head.least[g];
}

KERNEL_INLINE void panel_q4_k(struct panel *p, const struct rows8 *r, size_t at, size_t b) {
    panel_k_head(p, r, at, b);
    for (size_t i = 0; i < 8; i++) { /* 16 bytes: half of the groups 2(i/2) and 2(i/2) + 1 */
        __m256i q[4], *low = p->w + b * 64 + i / 2 * 16 + i % 2 * 4;
        turn_rows(q, r, at + 16 + 16 * i);
        for (size_t k = 0; k < 4; k++) {
            low[k] = _mm256_and_si256(q[k], NIBBLES);
            low[k + 8] = high_nibbles(q[k]);
        }
    }
}

/* Bit g of every byte, as bit 4. */
KERNEL_INLINE __m256i fifth_bit(__m256i h, int g) {
    return _mm256_and_si256(g < 4 ? _mm256_slli_epi32(h, 4 - g) : _mm256_srli_epi32(h, g - 4),
                            _mm256_set1_epi32(0x10101010));
}

KERNEL_INLINE void panel_q5_k(struct panel *p, const struct rows8 *r, size_t at, size_t b) {
    panel_k_head(p, r, at, b);
    for (size_t half = 0; half < 2; half++) {
        __m256i h[4];
        turn_rows(h, r, at + 16 + 16 * half);
        KERNEL_UNROLL
        for (int pair = 0; pair < 4; pair++) {
            __m256i q[4], *low = p->w + b * 64 + (size_t)pair * 16 + half * 4;
            turn_rows(q, r, at + 48 + 32 * (size_t)pair + 16 * half);
            for (size_t k = 0; k < 4; k++) {
                low[k] = _mm256_or_si256(_mm256_and_si256(q[k], NIBBLES), fifth_bit(h[k], 2 * pair));
                low[k + 8] = _mm256_or_si256(high_nibbles(q[k]), fifth_bit(h[k], 2 * pair + 1));
            }
        }
    }
}

KERNEL_INLINE void panel_q6_k(struct panel *p, const struct rows8 *r, size_t at, size_t b) {
    const __m256i two = _mm256_set1_epi32(0x30303030);
    for (size_t part = 0; part < 4; part++) { /* half of the block, half of its columns */
        __m256i h[4], low[4], *w = p->w + b * 64 + part / 2 * 32 + part % 2 * 4;
        size_t in_half = part % 2 * 16;
        turn_rows(h, r, at + 128 + 32 * (part / 2) + in_half);
        for (size_t j = 0; j < 2; j++) { /* columns j and j + 2 */
            turn_rows(low, r, at + 64 * (part / 2) + 32 * j + in_half);
            for (size_t k = 0; k < 4; k++) {
                __m256i a = j ? _mm256_slli_epi32(h[k], 2) : _mm256_slli_epi32(h[k], 4),
                        c = j ? _mm256_srli_epi32(h[k], 2) : h[k];
                w[8 * j + k] = _mm256_or_si256(_mm256_and_si256(low[k], NIBBLES), _mm256_and_si256(a, two));
                w[8 * j + 16 + k] = _mm256_or_si256(high_nibbles(low[k]), _mm256_and_si256(c, two));
            }
        }
    }
    __m256i s[4];
    turn_rows(s, r, at + 192);
    for (size_t k = 0; k < 4; k++) { /* scales 4k .. 4k+3, 16 bit in the low half of a word */
        __m256i scale[4];
        KERNEL_UNROLL
        for (int i = 0; i < 4; i++) {
            scale[i] = _mm256_srli_epi32(_mm256_srai_epi32(_mm256_slli_epi32(s[k], 24 - 8 * i), 8), 16);
            p->scale[b * 16 + k * 4 + (size_t)i] = twice(scale[i]);
        }
        for (size_t i = 0; i < 2; i++)
            p->bias[b * 8 + k * 2 + i] = _mm256_or_si256(scale[2 * i], _mm256_slli_epi32(scale[2 * i + 1], 16));
    }
    p->d[b] = row_halves(r, at + 208);
}

/* n inputs (whole blocks, at most PANEL_INPUTS) of the rows, from byte `at` of each. */
KERNEL_INLINE void panel_fill(struct panel *p, enum kernel_type type, const struct rows8 *r, size_t at, size_t n) {
    for (size_t b = 0; b < n / block_elements(type); b++, at += block_bytes(type)) {
        switch (type) {
            case KERNEL_Q8_0: panel_q8_0(p, r, at, b); break;
            case KERNEL_Q4_0: panel_q4_0(p, r, at, b); break;
            case KERNEL_Q4_K: panel_q4_k(p, r, at, b); break;
            case KERNEL_Q5_K: panel_q5_k(p, r, at, b); break;
            default: panel_q6_k(p, r, at, b); break;
        }
    }
}

#endif

/* avx2/panel.h - sixteen rows of weights, turned so that a register holds the same inputs of eight of them.
 *
 * The AVX-512 panel (avx512/panel.h draws it and says why it is made anew every time) in two halves of eight rows, and
 * shaped for vpmaddubsw: bytes of weights are unsigned but for Q8_0, scales of groups are pairs of 16-bit numbers. */
#ifndef SANSU_KERNEL_AVX2_PANEL_H
#define SANSU_KERNEL_AVX2_PANEL_H

#include "kernel/avx2/rows8.h"

enum { PANEL_HALVES = 2, PANEL_ROWS = PANEL_HALVES * ROWS8, PANEL_INPUTS = 1024 };

struct panel {
    __m256i w[PANEL_INPUTS / 4][PANEL_HALVES];
    __m256 d[PANEL_INPUTS / 32][PANEL_HALVES]; /* of k one for 256 */
    __m256 m[PANEL_INPUTS / 32][PANEL_HALVES]; /* Q4_1, Q5_1; Q4_K, Q5_K, Q2_K: one for 256 */
    /* k, the same number twice in 16 bit: one for 16 inputs (Q6_K, Q2_K, Q3_K) or 32 */
    __m256i scale[PANEL_INPUTS / 16][PANEL_HALVES];
    /* k, eight for 256, pairs of 16 bit: scales of two times 16 inputs (Q6_K, Q3_K), their least
     * (Q2_K), or four: least of two times 32 */
    __m256i bias[PANEL_INPUTS / 32][PANEL_HALVES];
};

#define NIBBLES _mm256_set1_epi32(0x0F0F0F0F)

KERNEL_INLINE __m256i high_nibbles(__m256i v) { return _mm256_and_si256(_mm256_srli_epi32(v, 4), NIBBLES); }

KERNEL_INLINE __m256i twice(__m256i small) { return _mm256_or_si256(small, _mm256_slli_epi32(small, 16)); }

/* ---- one block of eight rows, into one half of the panel ---- */

KERNEL_INLINE void panel_q8_0(struct panel *p, size_t half, const struct rows8 *r, size_t at, size_t b) {
    for (size_t i = 0; i < 8; i += 4) {
        __m256i q[4];
        turn_rows(q, r, at + 2 + 4 * i);
        for (size_t k = 0; k < 4; k++) p->w[b * 8 + i + k][half] = q[k];
    }
    p->d[b][half] = row_halves(r, at);
}

/* Bits 4k .. 4k + 3 of each word, as bit 4 of its four bytes. */
KERNEL_INLINE __m256i four_bits(__m256i words, int k) {
    const int byte = 0x01010101 * (k / 2), each = k % 2 ? (int)0x80402010 : 0x08040201;
    const __m256i bit = _mm256_set1_epi32(each),
                  pick = _mm256_add_epi8(
                      _mm256_set1_epi32(byte),
                      _mm256_setr_epi32(0, 0x04040404, 0x08080808, 0x0C0C0C0C, 0, 0x04040404, 0x08080808, 0x0C0C0C0C));
    const __m256i mine = _mm256_and_si256(_mm256_shuffle_epi8(words, pick), bit);
    return _mm256_and_si256(_mm256_cmpeq_epi8(mine, bit), _mm256_set1_epi8(16));
}

/* Nibbles, with or without fifth bits and m. */
KERNEL_INLINE void panel_nibbles(struct panel *p, enum kernel_type type, size_t half, const struct rows8 *r, size_t at,
                                 size_t b) {
    __m256i q[4], h[4];
    turn_rows(q, r, at + block_nibbles(type));
    if (block_has_fifth(type)) turn_rows(h, r, at + block_nibbles(type) - 4);
    KERNEL_UNROLL
    for (int k = 0; k < 4; k++) {
        __m256i low = _mm256_and_si256(q[k], NIBBLES), high = high_nibbles(q[k]);
        if (block_has_fifth(type)) {
            low = _mm256_or_si256(low, four_bits(h[0], k));
            high = _mm256_or_si256(high, four_bits(h[0], 4 + k));
        }
        p->w[b * 8 + (size_t)k][half] = low;
        p->w[b * 8 + 4 + (size_t)k][half] = high;
    }
    p->d[b][half] = row_halves(r, at);
    if (block_has_m(type)) p->m[b][half] = row_halves(r, at + 2);
}

KERNEL_INLINE void panel_k_head(struct panel *p, size_t half, const struct rows8 *r, size_t at, size_t b) {
    const struct k_head head = k_head_at(r, at);
    p->d[b][half] = head.d;
    p->m[b][half] = head.m;
    KERNEL_UNROLL
    for (size_t g = 0; g < 8; g++) p->scale[b * 8 + g][half] = head.scale[g];
    KERNEL_UNROLL
    for (size_t g = 0; g < 4; g++) p->bias[b * 8 + g][half] = head.least[g];
}

KERNEL_INLINE void panel_q4_k(struct panel *p, size_t half, const struct rows8 *r, size_t at, size_t b) {
    panel_k_head(p, half, r, at, b);
    for (size_t i = 0; i < 8; i++) { /* 16 bytes: one part of the groups 2(i/2) and 2(i/2) + 1 */
        const size_t low = b * 64 + i / 2 * 16 + i % 2 * 4;
        __m256i q[4];
        turn_rows(q, r, at + 16 + 16 * i);
        for (size_t k = 0; k < 4; k++) {
            p->w[low + k][half] = _mm256_and_si256(q[k], NIBBLES);
            p->w[low + 8 + k][half] = high_nibbles(q[k]);
        }
    }
}

/* Bit g of every byte, as bit 4. */
KERNEL_INLINE __m256i fifth_bit(__m256i h, int g) {
    return _mm256_and_si256(g < 4 ? _mm256_slli_epi32(h, 4 - g) : _mm256_srli_epi32(h, g - 4),
                            _mm256_set1_epi32(0x10101010));
}

KERNEL_INLINE void panel_q5_k(struct panel *p, size_t half, const struct rows8 *r, size_t at, size_t b) {
    panel_k_head(p, half, r, at, b);
    for (size_t part = 0; part < 2; part++) { /* of each group */
        __m256i h[4];
        turn_rows(h, r, at + 16 + 16 * part);
        KERNEL_UNROLL
        for (int pair = 0; pair < 4; pair++) {
            const size_t low = b * 64 + (size_t)pair * 16 + part * 4;
            __m256i q[4];
            turn_rows(q, r, at + 48 + 32 * (size_t)pair + 16 * part);
            for (size_t k = 0; k < 4; k++) {
                p->w[low + k][half] = _mm256_or_si256(_mm256_and_si256(q[k], NIBBLES), fifth_bit(h[k], 2 * pair));
                p->w[low + 8 + k][half] = _mm256_or_si256(high_nibbles(q[k]), fifth_bit(h[k], 2 * pair + 1));
            }
        }
    }
}

/* The scales of sixteen groups, signed bytes, four a word. */
KERNEL_INLINE void panel_scales(struct panel *p, size_t half, const __m256i s[4], size_t b) {
    for (size_t k = 0; k < 4; k++) { /* scales 4k .. 4k+3, 16 bit in the low half of a word */
        __m256i scale[4];
        KERNEL_UNROLL
        for (int i = 0; i < 4; i++) {
            scale[i] = _mm256_srli_epi32(_mm256_srai_epi32(_mm256_slli_epi32(s[k], 24 - 8 * i), 8), 16);
            p->scale[b * 16 + k * 4 + (size_t)i][half] = twice(scale[i]);
        }
        for (size_t i = 0; i < 2; i++)
            p->bias[b * 8 + k * 2 + i][half] = _mm256_or_si256(scale[2 * i], _mm256_slli_epi32(scale[2 * i + 1], 16));
    }
}

KERNEL_INLINE void panel_q6_k(struct panel *p, size_t half, const struct rows8 *r, size_t at, size_t b) {
    const __m256i two = _mm256_set1_epi32(0x30303030);
    for (size_t part = 0; part < 4; part++) { /* half of the block, half of its columns */
        const size_t in_half = part % 2 * 16;
        __m256i h[4];
        turn_rows(h, r, at + 128 + 32 * (part / 2) + in_half);
        for (size_t j = 0; j < 2; j++) { /* columns j and j + 2 */
            const size_t w = b * 64 + part / 2 * 32 + part % 2 * 4 + 8 * j;
            __m256i low[4];
            turn_rows(low, r, at + 64 * (part / 2) + 32 * j + in_half);
            for (size_t k = 0; k < 4; k++) {
                __m256i a = j ? _mm256_slli_epi32(h[k], 2) : _mm256_slli_epi32(h[k], 4),
                        c = j ? _mm256_srli_epi32(h[k], 2) : h[k];
                p->w[w + k][half] = _mm256_or_si256(_mm256_and_si256(low[k], NIBBLES), _mm256_and_si256(a, two));
                p->w[w + 16 + k][half] = _mm256_or_si256(high_nibbles(low[k]), _mm256_and_si256(c, two));
            }
        }
    }
    __m256i s[4];
    turn_rows(s, r, at + 192);
    panel_scales(p, half, s, b);
    p->d[b][half] = row_halves(r, at + 208);
}

/* Two bits of each weight, and for Q3_K a third. */
KERNEL_INLINE void panel_q23_k_weights(struct panel *p, enum kernel_type type, size_t half, const struct rows8 *r,
                                       size_t at, size_t b) {
    const __m256i two = _mm256_set1_epi32(0x03030303), third = _mm256_set1_epi32(0x04040404);
    for (size_t part = 0; part < 4; part++) { /* half of the block, half of its columns */
        const size_t in_half = part % 2 * 16;
        __m256i q[4], h[4];
        turn_rows(q, r, at + (type == KERNEL_Q3_K ? 32 : 16) + 32 * (part / 2) + in_half);
        if (type == KERNEL_Q3_K) turn_rows(h, r, at + in_half);
        for (size_t j = 0; j < 4; j++) {
            const size_t w = b * 64 + part / 2 * 32 + part % 2 * 4 + 8 * j;
            for (size_t k = 0; k < 4; k++) {
                __m256i v = _mm256_and_si256(_mm256_srli_epi32(q[k], 2 * (int)j), two);
                if (type == KERNEL_Q3_K) {
                    const int bit = 4 * (int)(part / 2) + (int)j;
                    const __m256i at2 = bit < 2 ? _mm256_slli_epi32(h[k], 2 - bit) : _mm256_srli_epi32(h[k], bit - 2);
                    v = _mm256_or_si256(v, _mm256_and_si256(at2, third));
                }
                p->w[w + k][half] = v;
            }
        }
    }
}

KERNEL_INLINE void panel_q2_k(struct panel *p, size_t half, const struct rows8 *r, size_t at, size_t b) {
    __m256i s[4], scale[4];
    turn_rows(s, r, at);
    KERNEL_UNROLL
    for (size_t k = 0; k < 4; k++) scale[k] = _mm256_and_si256(s[k], NIBBLES);
    panel_scales(p, half, scale, b);
    KERNEL_UNROLL
    for (size_t k = 0; k < 8; k++) {
        const __m256i least = high_nibbles(s[k / 2]);
        p->bias[b * 8 + k][half] = k % 2 ? pick_bytes(least, 2, 3) : pick_bytes(least, 0, 1);
    }
    p->d[b][half] = row_halves(r, at + 80);
    p->m[b][half] = row_halves(r, at + 82);
    panel_q23_k_weights(p, KERNEL_Q2_K, half, r, at, b);
}

/* The last 16 bytes are turned: two of q, then scales and d. */
KERNEL_INLINE void panel_q3_k(struct panel *p, size_t half, const struct rows8 *r, size_t at, size_t b) {
    const __m256i top = _mm256_set1_epi32(0x03030303), middle = _mm256_set1_epi8(32);
    __m256i o[4], a[3], s[4];
    turn_rows(o, r, at + 94);
    KERNEL_UNROLL
    for (size_t k = 0; k < 3; k++) a[k] = _mm256_or_si256(_mm256_srli_epi32(o[k], 16), _mm256_slli_epi32(o[k + 1], 16));
    KERNEL_UNROLL
    for (int k = 0; k < 4; k++) {
        const __m256i low = k < 2 ? _mm256_and_si256(a[k], NIBBLES) : high_nibbles(a[k - 2]);
        const __m256i high = _mm256_and_si256(_mm256_srli_epi32(a[2], 2 * k), top);
        s[k] = _mm256_sub_epi8(_mm256_or_si256(low, _mm256_slli_epi32(high, 4)), middle);
    }
    panel_scales(p, half, s, b);
    p->d[b][half] = low_halves(_mm256_srli_epi32(o[3], 16));
    panel_q23_k_weights(p, KERNEL_Q3_K, half, r, at, b);
}

/* n inputs (whole blocks, at most PANEL_INPUTS) of eight rows, from byte `at` of each. */
KERNEL_INLINE void panel_fill(struct panel *p, size_t half, enum kernel_type type, const struct rows8 *r, size_t at,
                              size_t n) {
    for (size_t b = 0; b < n / block_elements(type); b++, at += block_bytes(type)) {
        switch (type) {
            case KERNEL_Q8_0: panel_q8_0(p, half, r, at, b); break;
            case KERNEL_Q4_K: panel_q4_k(p, half, r, at, b); break;
            case KERNEL_Q5_K: panel_q5_k(p, half, r, at, b); break;
            case KERNEL_Q6_K: panel_q6_k(p, half, r, at, b); break;
            case KERNEL_Q2_K: panel_q2_k(p, half, r, at, b); break;
            case KERNEL_Q3_K: panel_q3_k(p, half, r, at, b); break;
            default: panel_nibbles(p, type, half, r, at, b); break;
        }
    }
}

#endif

/* avx512/panel.h - sixteen rows of weights, turned so that a register holds the same inputs of all of them.
 *
 *   file   row r: | block | block | ...                        one row after the other
 *   panel  w[i / 4]: lane r = inputs i .. i+3 of row r         64 bytes; scales likewise one lane a row
 *
 * A panel of up to PANEL_INPUTS inputs is made on the stack right before it is used, every time: it stays in the first
 * cache, and a core that waits for memory anyway turns the blocks for nothing. So the model stays as it is in the file,
 * loads in no time and is in memory once. All weights become unsigned bytes, as vpdpbusd wants them; what was added to
 * them (8, 16, 32, 128) is taken back with the sums of the activations.
 *
 * turn_rows: 16 bytes of 16 rows -> 4 registers. Row 4L + i is loaded into quarter L of register i; transposing the
 * 4 x 4 words inside each quarter leaves row 4L + i in lane 4L + i. */
#ifndef SANSU_KERNEL_AVX512_PANEL_H
#define SANSU_KERNEL_AVX512_PANEL_H

#include "kernel/avx512/avx512.h"
#include "kernel/stream.h"

enum {
    PANEL_ROWS = 16,
    PANEL_INPUTS = 1024,
    PANEL_SPARE = PANEL_ROWS * PANEL_INPUTS / 256 * 272
}; /* SPARE: the rows in blocks, Q8_0 takes most */

struct panel {
    __m512i w[PANEL_INPUTS / 4];
    __m512 d[PANEL_INPUTS / 32];      /* of k one for 256 */
    __m512 m[PANEL_INPUTS / 32];      /* Q4_1, Q5_1; Q4_K, Q5_K: one for 256 */
    __m512i scale[PANEL_INPUTS / 16]; /* k, 32 bit: one for 16 inputs (Q6_K) or 32 */
    /* k, eight for 256, pairs of 16 bit: scales of two times 16 inputs (Q6_K), or four: least of two times 32 */
    __m512i bias[PANEL_INPUTS / 32];
};

/* Where sixteen rows are: one address for each quarter and the distance of neighbours. */
struct rows16 {
    const uint8_t *quarter[4];
    size_t stride;
    __m512i offset; /* of each row, for gathers */
};

KERNEL_INLINE struct rows16 rows16_at(const uint8_t *base, size_t stride) {
    struct rows16 r = {
        {base, base + 4 * stride, base + 8 * stride, base + 12 * stride}, stride, _mm512_setzero_si512()};
    r.offset = _mm512_mullo_epi32(_mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
                                  _mm512_set1_epi32((int)stride));
    return r;
}

KERNEL_INLINE __m512i load_row4(const struct rows16 *r, size_t at) {
    __m512i v = _mm512_castsi128_si512(_mm_loadu_si128((const __m128i *)(r->quarter[0] + at)));
    v = _mm512_inserti32x4(v, _mm_loadu_si128((const __m128i *)(r->quarter[1] + at)), 1);
    v = _mm512_inserti32x4(v, _mm_loadu_si128((const __m128i *)(r->quarter[2] + at)), 2);
    return _mm512_inserti32x4(v, _mm_loadu_si128((const __m128i *)(r->quarter[3] + at)), 3);
}

/* out[k]: bytes at + 4k .. at + 4k + 3 of each row. */
KERNEL_INLINE void turn_rows(__m512i out[4], const struct rows16 *r, size_t at) {
    __m512i a = load_row4(r, at), b = load_row4(r, at + r->stride), c = load_row4(r, at + 2 * r->stride),
            d = load_row4(r, at + 3 * r->stride);
    __m512i ab = _mm512_unpacklo_epi32(a, b), cd = _mm512_unpacklo_epi32(c, d), AB = _mm512_unpackhi_epi32(a, b),
            CD = _mm512_unpackhi_epi32(c, d);
    out[0] = _mm512_unpacklo_epi64(ab, cd);
    out[1] = _mm512_unpackhi_epi64(ab, cd);
    out[2] = _mm512_unpacklo_epi64(AB, CD);
    out[3] = _mm512_unpackhi_epi64(AB, CD);
}

/* The f16 in the low halves of 16 words. */
KERNEL_INLINE __m512 low_halves(__m512i v) { return _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v)); }

/* The f16 of each row that begins `at`, read as the upper half of the word before it when it ends a block. */
KERNEL_INLINE __m512 gather_halves(const struct rows16 *r, size_t at, bool ends_block) {
    if (!ends_block) return low_halves(_mm512_i32gather_epi32(r->offset, r->quarter[0] + at, 1));
    return low_halves(_mm512_srli_epi32(_mm512_i32gather_epi32(r->offset, r->quarter[0] + at - 2, 1), 16));
}

#define NIBBLES _mm512_set1_epi32(0x0F0F0F0F)

KERNEL_INLINE __m512i high_nibbles(__m512i v) { return _mm512_and_si512(_mm512_srli_epi32(v, 4), NIBBLES); }

KERNEL_INLINE void panel_q8_0(struct panel *p, const struct rows16 *r, size_t at, size_t b) {
    for (size_t i = 0; i < 2; i++) {
        __m512i q[4];
        turn_rows(q, r, at + 2 + 16 * i);
        for (size_t k = 0; k < 4; k++) p->w[b * 8 + i * 4 + k] = _mm512_xor_si512(q[k], _mm512_set1_epi8((char)0x80));
    }
    p->d[b] = gather_halves(r, at, false);
}

/* Bits 4k .. 4k + 3 of each word, as bit 4 of its four bytes, added to bytes that have none. */
KERNEL_INLINE __m512i add_four_bits(__m512i bytes, __m512i words, int k) {
    const int byte = 0x01010101 * (k / 2), each = k % 2 ? (int)0x80402010 : 0x08040201;
    const __m512i in_lane = _mm512_broadcast_i32x4(_mm_setr_epi32(0, 0x04040404, 0x08080808, 0x0C0C0C0C)),
                  mine = _mm512_shuffle_epi8(words, _mm512_add_epi8(_mm512_set1_epi32(byte), in_lane));
    __mmask64 set = _mm512_test_epi8_mask(mine, _mm512_set1_epi32(each));
    return _mm512_mask_add_epi8(bytes, set, bytes, _mm512_set1_epi8(16));
}

/* Nibbles, with or without fifth bits and m. */
KERNEL_INLINE void panel_nibbles(struct panel *p, enum kernel_type type, const struct rows16 *r, size_t at, size_t b) {
    __m512i q[4], h[4];
    turn_rows(q, r, at + block_nibbles(type));
    if (block_has_fifth(type)) turn_rows(h, r, at + block_nibbles(type) - 4);
    KERNEL_UNROLL
    for (int k = 0; k < 4; k++) {
        __m512i low = _mm512_and_si512(q[k], NIBBLES), high = high_nibbles(q[k]);
        if (block_has_fifth(type)) {
            low = add_four_bits(low, h[0], k);
            high = add_four_bits(high, h[0], 4 + k);
        }
        p->w[b * 8 + (size_t)k] = low;
        p->w[b * 8 + 4 + (size_t)k] = high;
    }
    p->d[b] = gather_halves(r, at, false);
    if (block_has_m(type)) p->m[b] = gather_halves(r, at + 2, false);
}

/* d, m and the twelve bytes of scales: kernel/block.h draws them. */
KERNEL_INLINE void panel_k_head(struct panel *p, const struct rows16 *r, size_t at, size_t b) {
    const __m512i six = _mm512_set1_epi32(63), four = _mm512_set1_epi32(15), top = _mm512_set1_epi32(0x30);
    __m512i h[4], least[8];
    turn_rows(h, r, at);
    p->d[b] = low_halves(h[0]);
    p->m[b] = low_halves(_mm512_srli_epi32(h[0], 16));
    KERNEL_UNROLL
    for (unsigned g = 0; g < 4; g++) {
        __m512i s = _mm512_srli_epi32(h[1], 8 * g), l = _mm512_srli_epi32(h[2], 8 * g),
                both = _mm512_srli_epi32(h[3], 8 * g);
        __m512i s4 = _mm512_or_si512(_mm512_and_si512(both, four), _mm512_and_si512(_mm512_srli_epi32(s, 2), top));
        __m512i l4 = _mm512_or_si512(_mm512_and_si512(_mm512_srli_epi32(both, 4), four),
                                     _mm512_and_si512(_mm512_srli_epi32(l, 2), top));
        s = _mm512_and_si512(s, six);
        l = _mm512_and_si512(l, six);
        p->scale[b * 8 + g] = s;
        p->scale[b * 8 + 4 + g] = s4;
        least[g] = l;
        least[4 + g] = l4;
    }
    KERNEL_UNROLL
    for (size_t g = 0; g < 4; g++)
        p->bias[b * 8 + g] = _mm512_or_si512(least[2 * g], _mm512_slli_epi32(least[2 * g + 1], 16));
}

KERNEL_INLINE void panel_q4_k(struct panel *p, const struct rows16 *r, size_t at, size_t b) {
    panel_k_head(p, r, at, b);
    for (size_t i = 0; i < 8; i++) { /* 16 bytes: half of the groups 2(i/2) and 2(i/2) + 1 */
        __m512i q[4], *low = p->w + b * 64 + i / 2 * 16 + i % 2 * 4;
        turn_rows(q, r, at + 16 + 16 * i);
        for (size_t k = 0; k < 4; k++) {
            low[k] = _mm512_and_si512(q[k], NIBBLES);
            low[k + 8] = high_nibbles(q[k]);
        }
    }
}

/* Bit g of every byte, as bit 4. */
KERNEL_INLINE __m512i fifth_bit(__m512i h, unsigned g) {
    return _mm512_and_si512(g < 4 ? _mm512_slli_epi32(h, 4 - g) : _mm512_srli_epi32(h, g - 4),
                            _mm512_set1_epi32(0x10101010));
}

KERNEL_INLINE void panel_q5_k(struct panel *p, const struct rows16 *r, size_t at, size_t b) {
    panel_k_head(p, r, at, b);
    for (size_t half = 0; half < 2; half++) {
        __m512i h[4];
        turn_rows(h, r, at + 16 + 16 * half);
        KERNEL_UNROLL
        for (unsigned pair = 0; pair < 4; pair++) {
            __m512i q[4], *low = p->w + b * 64 + pair * 16 + half * 4;
            turn_rows(q, r, at + 48 + 32 * pair + 16 * half);
            for (size_t k = 0; k < 4; k++) {
                low[k] = _mm512_or_si512(_mm512_and_si512(q[k], NIBBLES), fifth_bit(h[k], 2 * pair));
                low[k + 8] = _mm512_or_si512(high_nibbles(q[k]), fifth_bit(h[k], 2 * pair + 1));
            }
        }
    }
}

KERNEL_INLINE void panel_q6_k(struct panel *p, const struct rows16 *r, size_t at, size_t b) {
    const __m512i two = _mm512_set1_epi32(0x30303030);
    for (size_t part = 0; part < 4; part++) { /* half of the block, half of its columns */
        __m512i h[4], low[4], *w = p->w + b * 64 + part / 2 * 32 + part % 2 * 4;
        size_t in_half = part % 2 * 16;
        turn_rows(h, r, at + 128 + 32 * (part / 2) + in_half);
        for (size_t j = 0; j < 2; j++) { /* columns j and j + 2 */
            turn_rows(low, r, at + 64 * (part / 2) + 32 * j + in_half);
            for (size_t k = 0; k < 4; k++) {
                __m512i a = j ? _mm512_slli_epi32(h[k], 2) : _mm512_slli_epi32(h[k], 4),
                        c = j ? _mm512_srli_epi32(h[k], 2) : h[k];
                w[8 * j + k] = _mm512_or_si512(_mm512_and_si512(low[k], NIBBLES), _mm512_and_si512(a, two));
                w[8 * j + 16 + k] = _mm512_or_si512(high_nibbles(low[k]), _mm512_and_si512(c, two));
            }
        }
    }
    __m512i s[4];
    turn_rows(s, r, at + 192);
    for (size_t k = 0; k < 4; k++) { /* scales 4k .. 4k+3 */
        __m512i scale[4];
        for (unsigned i = 0; i < 4; i++) {
            scale[i] = _mm512_srai_epi32(_mm512_slli_epi32(s[k], 24 - 8 * i), 24);
            p->scale[b * 16 + k * 4 + i] = scale[i];
        }
        for (size_t i = 0; i < 2; i++)
            p->bias[b * 8 + k * 2 + i] =
                _mm512_mask_mov_epi16(scale[2 * i], 0xAAAAAAAA, _mm512_slli_epi32(scale[2 * i + 1], 16));
    }
    p->d[b] = gather_halves(r, at + 208, true);
}

/* n inputs (whole blocks, at most PANEL_INPUTS) of the rows, from byte `at` of each. */
KERNEL_INLINE void panel_fill(struct panel *p, enum kernel_type type, const struct rows16 *r, size_t at, size_t n) {
    for (size_t b = 0; b < n / block_elements(type); b++, at += block_bytes(type)) {
        switch (type) {
            case KERNEL_Q8_0: panel_q8_0(p, r, at, b); break;
            case KERNEL_Q4_K: panel_q4_k(p, r, at, b); break;
            case KERNEL_Q5_K: panel_q5_k(p, r, at, b); break;
            case KERNEL_Q6_K: panel_q6_k(p, r, at, b); break;
            default: panel_nibbles(p, type, r, at, b); break;
        }
    }
}

/* The rows from byte `at` on; when there are fewer than sixteen, as a copy (of `bytes` each) where sixteen may be
 * read. */
KERNEL_INLINE struct rows16 find_rows(uint8_t *spare, size_t *at, const struct stream_group *g, const uint8_t *base,
                                      size_t stride, size_t bytes) {
    if (g->n_rows == PANEL_ROWS) return rows16_at(base, g->step * stride);
    for (size_t r = 0; r < PANEL_ROWS; r++)
        memcpy(spare + r * bytes, base + (r < g->n_rows ? r : 0) * stride + *at, bytes);
    *at = 0;
    return rows16_at(spare, bytes);
}

#endif

/* amx/tiles.h - the shapes of the eight tiles, and a panel of weights as the matrix unit wants it.
 *
 *   tile 0..3  sums       16 tokens x 16 rows, i32
 *   tile 4, 5  q          16 tokens x DEPTH inputs, i8
 *   tile 6, 7  weights    DEPTH / 4 x 16 rows x 4 inputs: DEPTH / 4 registers of a panel (avx512/panel.h)
 *
 * A product of tiles takes 16 cycles whatever DEPTH is, at most 64. */
#ifndef SANSU_KERNEL_AMX_TILES_H
#define SANSU_KERNEL_AMX_TILES_H

#include "kernel/avx512/panel.h"
#include "kernel/product.h"

enum { TOKENS = 16, PAIR = 2 * TOKENS }; /* of one tile, of the two beside each other */

KERNEL_INLINE void tiles_configure(size_t depth) {
    struct {
        uint8_t palette, start, zero[14];
        uint16_t row_bytes[16];
        uint8_t rows[16];
    } shape = {.palette = 1};
    for (int i = 0; i < 8; i++) {
        shape.row_bytes[i] = (uint16_t)(i == 4 || i == 5 ? depth : 64);
        shape.rows[i] = (uint8_t)(i >= 6 ? depth / 4 : TOKENS);
    }
    __asm__ volatile("" : : "m"(shape) : "memory"); /* gcc 12 takes the next line for a read of eight bytes only */
    _tile_loadconfig(&shape);
}

/* Unsigned bytes back to signed ones. */
KERNEL_INLINE void make_signed(struct panel *p, size_t n, int offset) {
    for (size_t i = 0; i < n / 4; i++) p->w[i] = _mm512_sub_epi8(p->w[i], _mm512_set1_epi8((char)offset));
}

/* A block of 256 with its groups' scales multiplied in, as two digits: scale * w = DIGIT high + low.
 *   Q4_K, Q5_K   the scale has six bits, 8 s1 + s0: high = s1 w, low = s0 w, each at most 7 * 31: a 16-bit product of
 *     two
 *                weights at once has no carry between them. Both unsigned, DIGIT 8.
 *   Q6_K         scale (w - 32) in 16 bit: high is its upper byte, signed, low its lower, unsigned. DIGIT 256. */
struct digits {
    __m512i high[64], low[64];
};

KERNEL_INLINE __m512i twice(__m512i scale) {
    return _mm512_mask_mov_epi16(scale, 0xAAAAAAAA, _mm512_slli_epi32(scale, 16));
}

KERNEL_INLINE void digits_of_q45(struct digits *o, const __m512i *w, const __m512i *scale) {
    for (size_t g = 0; g < 8; g++) {
        const __m512i s = twice(scale[g]), s1 = _mm512_srli_epi16(s, 3), s0 = _mm512_and_si512(s, _mm512_set1_epi16(7));
        KERNEL_UNROLL
        for (size_t i = g * 8; i < g * 8 + 8; i++) {
            o->high[i] = _mm512_mullo_epi16(w[i], s1);
            o->low[i] = _mm512_mullo_epi16(w[i], s0);
        }
    }
}

KERNEL_INLINE void digits_of_q6(struct digits *o, const __m512i *w, const __m512i *scale) {
    const __m512i even_bytes = _mm512_set1_epi16(0x00FF), middle = _mm512_set1_epi16(32);
    for (size_t g = 0; g < 16; g++) {
        const __m512i s = twice(scale[g]);
        KERNEL_UNROLL
        for (size_t i = g * 4; i < g * 4 + 4; i++) {
            __m512i even = _mm512_mullo_epi16(_mm512_sub_epi16(_mm512_and_si512(w[i], even_bytes), middle), s);
            __m512i odd = _mm512_mullo_epi16(_mm512_sub_epi16(_mm512_srli_epi16(w[i], 8), middle), s);
            o->low[i] = _mm512_mask_blend_epi8(0xAAAAAAAAAAAAAAAA, even, _mm512_slli_epi16(odd, 8));
            o->high[i] = _mm512_mask_blend_epi8(0xAAAAAAAAAAAAAAAA, _mm512_srli_epi16(even, 8), odd);
        }
    }
}

#endif

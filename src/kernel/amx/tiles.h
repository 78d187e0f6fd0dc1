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

/* A block of 256 with its groups' scales multiplied in: scale * w = 256 high + low, 13 bits and a sign. */
struct digits {
    __m512i high[64], low[64];
};

KERNEL_INLINE void digits_of(struct digits *o, const struct panel *p, size_t b, enum kernel_type type) {
    const __m512i even_bytes = _mm512_set1_epi16(0x00FF), middle = _mm512_set1_epi16(type == KERNEL_Q6_K ? 32 : 0);
    const size_t per_scale = type == KERNEL_Q6_K ? 4 : 8;
    for (size_t i = 0; i < 64; i++) {
        __m512i scale = p->scale[b * (64 / per_scale) + i / per_scale], w = p->w[b * 64 + i];
        scale = _mm512_mask_mov_epi16(scale, 0xAAAAAAAA, _mm512_slli_epi32(scale, 16)); /* twice, in 16 bit */
        __m512i even = _mm512_mullo_epi16(_mm512_sub_epi16(_mm512_and_si512(w, even_bytes), middle), scale);
        __m512i odd = _mm512_mullo_epi16(_mm512_sub_epi16(_mm512_srli_epi16(w, 8), middle), scale);
        o->low[i] = _mm512_or_si512(_mm512_and_si512(even, even_bytes), _mm512_slli_epi16(odd, 8));
        o->high[i] = _mm512_or_si512(_mm512_srli_epi16(even, 8), _mm512_andnot_si512(even_bytes, odd));
    }
}

#endif

/* neon/panel.h - four rows of weights as signed bytes, row by row, with their scales.
 *
 *   blocks of 4 rows x 1024 inputs -> w[4][1024] i8, d and m of each block (lane = row), scales of its groups
 *
 * A panel is made once and multiplied with all tokens. Q4_0, Q5_0 and Q6_K lose their offset here (8, 16, 32): what is
 * left fits a signed byte, so the sums of kernel/product.h come out without a correction. */
#ifndef SANSU_KERNEL_NEON_PANEL_H
#define SANSU_KERNEL_NEON_PANEL_H

#include "kernel/neon/neon.h"

enum { PANEL_ROWS = 4, PANEL_INPUTS = 1024 };

struct panel {
    int8_t w[PANEL_ROWS][PANEL_INPUTS];
    float d[PANEL_INPUTS / 32][PANEL_ROWS];       /* of k one for 256 */
    float m[PANEL_INPUTS / 32][PANEL_ROWS];       /* Q4_1, Q5_1; Q4_K, Q5_K: one for 256 */
    int8_t scale[PANEL_ROWS][PANEL_INPUTS / 16];  /* k: one for 16 inputs (Q6_K) or 32 */
    int16_t least[PANEL_ROWS][PANEL_INPUTS / 32]; /* Q4_K, Q5_K */
};

KERNEL_INLINE float half_at(const uint8_t *p) {
    uint16_t h;
    memcpy(&h, p, sizeof h);
    return half_f16(h);
}

KERNEL_INLINE uint8x16_t low_nibbles(uint8x16_t v) { return vandq_u8(v, vdupq_n_u8(15)); }
KERNEL_INLINE uint8x16_t high_nibbles(uint8x16_t v) { return vshrq_n_u8(v, 4); }

KERNEL_INLINE void store_less(int8_t *out, uint8x16_t v, int8_t offset) {
    vst1q_s8(out, vsubq_s8(vreinterpretq_s8_u8(v), vdupq_n_s8(offset)));
}

KERNEL_INLINE void panel_q8_0(struct panel *p, size_t r, const uint8_t *block, size_t b) {
    memcpy(p->w[r] + 32 * b, block + 2, 32);
    p->d[b][r] = half_at(block);
}

/* Two bytes, bit by bit: bit 4 of sixteen bytes. */
KERNEL_INLINE uint8x16_t spread_bits(const uint8_t *two) {
    const uint8x16_t bit = vreinterpretq_u8_u64(vdupq_n_u64(0x8040201008040201));
    return vandq_u8(vtstq_u8(vcombine_u8(vdup_n_u8(two[0]), vdup_n_u8(two[1])), bit), vdupq_n_u8(16));
}

/* Nibbles, with or without fifth bits and m. */
KERNEL_INLINE void panel_nibbles(struct panel *p, enum kernel_type type, size_t r, const uint8_t *block, size_t b) {
    const uint8_t *at = block + block_nibbles(type);
    const int8_t offset = (int8_t)block_offset(type);
    uint8x16_t q = vld1q_u8(at), low = low_nibbles(q), high = high_nibbles(q);
    if (block_has_fifth(type)) {
        low = vorrq_u8(low, spread_bits(at - 4));
        high = vorrq_u8(high, spread_bits(at - 2));
    }
    store_less(p->w[r] + 32 * b, low, offset);
    store_less(p->w[r] + 32 * b + 16, high, offset);
    p->d[b][r] = half_at(block);
    if (block_has_m(type)) p->m[b][r] = half_at(block + 2);
}

/* d, m and the twelve bytes of scales: kernel/block.h draws them; four groups at a time. */
KERNEL_INLINE void panel_k_head(struct panel *p, size_t r, const uint8_t *block, size_t b) {
    uint32_t s[3], scale[2], least[2];
    memcpy(s, block + 4, sizeof s);
    scale[0] = s[0] & 0x3F3F3F3F;
    scale[1] = (s[2] & 0x0F0F0F0F) | (s[0] >> 2 & 0x30303030);
    least[0] = s[1] & 0x3F3F3F3F;
    least[1] = (s[2] >> 4 & 0x0F0F0F0F) | (s[1] >> 2 & 0x30303030);
    memcpy(p->scale[r] + 8 * b, scale, sizeof scale);
    vst1q_s16(p->least[r] + 8 * b, vreinterpretq_s16_u16(vmovl_u8(vcreate_u8(least[0] | (uint64_t)least[1] << 32))));
    p->d[b][r] = half_at(block);
    p->m[b][r] = half_at(block + 2);
}

KERNEL_INLINE void panel_q4_k(struct panel *p, size_t r, const uint8_t *block, size_t b) {
    int8_t *w = p->w[r] + 256 * b;
    panel_k_head(p, r, block, b);
    for (size_t i = 0; i < 8; i++) { /* 16 bytes: half of the groups 2(i/2) and 2(i/2) + 1 */
        uint8x16_t q = vld1q_u8(block + 16 + 16 * i);
        int8_t *at = w + i / 2 * 64 + i % 2 * 16;
        store_less(at, low_nibbles(q), 0);
        store_less(at + 32, high_nibbles(q), 0);
    }
}

KERNEL_INLINE void panel_q5_k(struct panel *p, size_t r, const uint8_t *block, size_t b) {
    int8_t *w = p->w[r] + 256 * b;
    panel_k_head(p, r, block, b);
    for (size_t half = 0; half < 2; half++) {
        uint8x16_t h = vld1q_u8(block + 16 + 16 * half), one = vdupq_n_u8(16);
        for (int pair = 0; pair < 4; pair++) { /* bits 2 pair and 2 pair + 1 of h become bit 4 */
            uint8x16_t q = vld1q_u8(block + 48 + 32 * (size_t)pair + 16 * half);
            uint8x16_t even = vandq_u8(vshlq_u8(h, vdupq_n_s8((int8_t)(4 - 2 * pair))), one),
                       odd = vandq_u8(vshlq_u8(h, vdupq_n_s8((int8_t)(3 - 2 * pair))), one);
            int8_t *at = w + 64 * pair + 16 * half;
            store_less(at, vorrq_u8(low_nibbles(q), even), 0);
            store_less(at + 32, vorrq_u8(high_nibbles(q), odd), 0);
        }
    }
}

KERNEL_INLINE void panel_q6_k(struct panel *p, size_t r, const uint8_t *block, size_t b) {
    for (size_t part = 0; part < 4; part++) { /* half of the block, half of its columns */
        size_t in_half = part % 2 * 16;
        int8_t *w = p->w[r] + 256 * b + part / 2 * 128 + in_half;
        uint8x16_t h = vld1q_u8(block + 128 + 32 * (part / 2) + in_half), two = vdupq_n_u8(0x30);
        for (size_t j = 0; j < 2; j++) { /* columns j and j + 2 */
            uint8x16_t low = vld1q_u8(block + 64 * (part / 2) + 32 * j + in_half);
            uint8x16_t a = j ? vshlq_n_u8(h, 2) : vshlq_n_u8(h, 4), c = j ? vshrq_n_u8(h, 2) : h;
            store_less(w + 32 * j, vorrq_u8(low_nibbles(low), vandq_u8(a, two)), 32);
            store_less(w + 32 * j + 64, vorrq_u8(high_nibbles(low), vandq_u8(c, two)), 32);
        }
    }
    memcpy(p->scale[r] + 16 * b, block + 192, 16);
    p->d[b][r] = half_at(block + 208);
}

/* n inputs (whole blocks, at most PANEL_INPUTS) of row r, from its bytes `row` on. */
KERNEL_INLINE void panel_fill_row(struct panel *p, enum kernel_type type, size_t r, const uint8_t *row, size_t n) {
    for (size_t b = 0; b < n / block_elements(type); b++, row += block_bytes(type)) {
        switch (type) {
            case KERNEL_Q8_0: panel_q8_0(p, r, row, b); break;
            case KERNEL_Q4_K: panel_q4_k(p, r, row, b); break;
            case KERNEL_Q5_K: panel_q5_k(p, r, row, b); break;
            case KERNEL_Q6_K: panel_q6_k(p, r, row, b); break;
            default: panel_nibbles(p, type, r, row, b); break;
        }
    }
}

#endif

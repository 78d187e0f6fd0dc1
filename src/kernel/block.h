/* block.h - weights in blocks: neighbours of one row that share scales. The layouts are those of GGUF files.
 *
 *   type   elements  bytes   layout (byte offsets; f16 = IEEE half, little-endian)           value of element i
 *   Q8_0         32     34   0 f16 d | 2 i8 q[32]                                            q * d
 *   Q4_0         32     18   0 f16 d | 2 u8 q[16]: element i low, i+16 high nibble           (q - 8) * d
 *   Q4_1         32     20   0 f16 d | 2 f16 m | 4 u8 q[16]                                  q * d + m
 *   Q5_0         32     22   0 f16 d | 2 u32 h | 6 u8 q[16], bit i of h is bit 4 of i        (q - 16) * d
 *   Q5_1         32     24   0 f16 d | 2 f16 m | 4 u32 h | 8 u8 q[16]                        q * d + m
 *   Q4_K        256    144   0 f16 d | 2 f16 m | 4 u8 s[12] | 16 u8 q[128]                   (d * scale) * q - m *
 *     least
 *   Q5_K        256    176   0 f16 d | 2 f16 m | 4 u8 s[12] | 16 u8 h[32] | 48 u8 q[128]     the same, h holds bit 4
 *   Q6_K        256    210   0 u8 l[128] | 128 u8 h[64] | 192 i8 scale[16] | 208 f16 d       (d * scale) * (q - 32)
 *   Q2_K        256     84   0 u8 s[16] | 16 u8 q[64] | 80 f16 d | 82 f16 m                  (d * scale) * q - m *
 *     least
 *   Q3_K        256    110   0 u8 h[32] | 32 u8 q[64] | 96 u8 s[12] | 108 f16 d              (d * scale) * (q - 4)
 *
 *   Q4_K, Q5_K  eight groups g of 32. Group 2p is the low, 2p+1 the high nibbles of q[32p .. 32p+32); bit g of h[i] is
 *               bit 4 of element i of group g. scale and least of a group are six bits each:
 *                 s[0..4)   scale of g 0..3 in bits 0-5, bits 4-5 of the scale of g+4 in bits 6-7
 *                 s[4..8)   the same of least
 *                 s[8..12)  bits 0-3 of the scale of g+4 in the low, of least of g+4 in the high nibble
 *   Q6_K        two halves of 128 elements; in half p, element 32j + i (j 0..3) has its low nibble in
 *               l[64p + 32(j % 2) + i] (j < 2: low, else high nibble), bits 4-5 in bits 2j of h[32p + i], and the
 *               scale number 8p + 2j + i / 16
 *   Q2_K, Q3_K  halves, columns and scale numbers as in Q6_K; element 32j + i of half p has two bits in bits 2j of
 *               q[32p + i]. Q2_K: scale k is the low, least k the high nibble of s[k]. Q3_K: bit 4p + j of h[i] is bit
 *               2 of the element; scale k, less 32, has its low four bits in s[k % 8] (k < 8: low, else high nibble),
 *               bits 4-5 in bits 2(k / 4) of s[8 + k % 4]
 *
 * A row is whole blocks, one after the other; rows follow each other without gaps. */
#ifndef SANSU_KERNEL_BLOCK_H
#define SANSU_KERNEL_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Same order as enum tensor_type. The first three have blocks of one element. */
enum kernel_type {
    KERNEL_F32,
    KERNEL_F16,
    KERNEL_BF16,
    KERNEL_FLOATS, /* types below it hold floats, from it on blocks */
    KERNEL_Q8_0 = KERNEL_FLOATS,
    KERNEL_Q4_0,
    KERNEL_Q4_1,
    KERNEL_Q5_0,
    KERNEL_Q5_1,
    KERNEL_Q4_K,
    KERNEL_Q5_K,
    KERNEL_Q6_K,
    KERNEL_Q2_K,
    KERNEL_Q3_K,
    KERNEL_TYPES
};

enum { BLOCK_MAX_ELEMENTS = 256 };

static inline size_t block_elements(enum kernel_type type) {
    return type < KERNEL_FLOATS ? 1 : type < KERNEL_Q4_K ? 32 : 256;
}

static inline size_t block_bytes(enum kernel_type type) {
    switch (type) {
        case KERNEL_F32: return 4;
        case KERNEL_F16:
        case KERNEL_BF16: return 2;
        case KERNEL_Q8_0: return 34;
        case KERNEL_Q4_0: return 18;
        case KERNEL_Q4_1: return 20;
        case KERNEL_Q5_0: return 22;
        case KERNEL_Q5_1: return 24;
        case KERNEL_Q4_K: return 144;
        case KERNEL_Q5_K: return 176;
        case KERNEL_Q2_K: return 84;
        case KERNEL_Q3_K: return 110;
        default: return 210;
    }
}

/* Where the sixteen bytes of nibbles begin in a block of 32 that has them. */
static inline size_t block_nibbles(enum kernel_type type) { return block_bytes(type) - 16; }

/* Has a block of 32 a fifth bit for each element (a word right before the nibbles), an m at byte 2? */
static inline bool block_has_fifth(enum kernel_type type) { return type == KERNEL_Q5_0 || type == KERNEL_Q5_1; }
static inline bool block_has_m(enum kernel_type type) { return type == KERNEL_Q4_1 || type == KERNEL_Q5_1; }

/* What the numbers of a block of 32 lie above their values: d * (number - offset). Q8_0's are unsigned bytes here. */
static inline int block_offset(enum kernel_type type) {
    return type == KERNEL_Q8_0 ? 128 : type == KERNEL_Q4_0 ? 8 : type == KERNEL_Q5_0 ? 16 : 0;
}

/* Bytes of n elements, n whole blocks. */
static inline size_t block_row_bytes(enum kernel_type type, size_t n) {
    return n / block_elements(type) * block_bytes(type);
}

/* Scale and least of group g (0..7) from the twelve bytes of a Q4_K or Q5_K block. */
static inline void block_k_scale(unsigned *scale, unsigned *least, const uint8_t s[12], size_t g) {
    if (g < 4) {
        *scale = s[g] & 63u;
        *least = s[g + 4] & 63u;
    } else {
        *scale = (s[g + 4] & 15u) | (unsigned)s[g - 4] >> 6 << 4;
        *least = (unsigned)s[g + 4] >> 4 | (unsigned)s[g] >> 6 << 4;
    }
}

/* Scale k (0..15) of a Q3_K block, from its twelve bytes. */
static inline int block_q3_k_scale(const uint8_t s[12], size_t k) {
    unsigned low = k < 8 ? s[k] & 15u : (unsigned)s[k - 8] >> 4, high = (unsigned)s[8 + k % 4] >> 2 * (k / 4) & 3u;
    return (int)(low | high << 4) - 32;
}

/* A row of n elements (whole blocks) as f32: exactly the values above, each product and difference rounded once. */
typedef void kernel_decode_fn(float *out, const void *row, size_t n);

#endif

/* ref/decode.c - blocks of weights to f32: the definition of what a quantised weight is worth.
 *
 * Compiled without contraction: d * q - m is a product rounded, then a difference rounded, on every machine.
 * Checked tests/kernel/decode_test.c (bit for bit against the gguf package's dequantize)
 */
#include "kernel/block.h"
#include "kernel/half.h"
#include "kernel/ref/ref.h"

static float f16_at(const uint8_t *p) { return half_f16((uint16_t)(p[0] | p[1] << 8)); }

static int signed_byte(uint8_t byte) { return byte < 128 ? byte : (int)byte - 256; }

static void block_q8_0(float *out, const uint8_t *b) {
    float d = f16_at(b);
    for (size_t i = 0; i < 32; i++) out[i] = (float)signed_byte(b[2 + i]) * d;
}

/* Blocks of 32 nibbles, with or without fifth bits and m. */
static inline __attribute__((always_inline)) void block_nibble(enum kernel_type type, float *out, const uint8_t *b) {
    const uint8_t *q = b + block_nibbles(type), *fifth = q - 4;
    const float d = f16_at(b), m = block_has_m(type) ? f16_at(b + 2) : 0;
    for (size_t i = 0; i < 32; i++) {
        unsigned v = i < 16 ? q[i] & 15u : (unsigned)q[i - 16] >> 4;
        if (block_has_fifth(type)) v |= (unsigned)(fifth[i / 8] >> i % 8 & 1) << 4;
        float value = (float)((int)v - block_offset(type)) * d;
        out[i] = block_has_m(type) ? value + m : value;
    }
}

static void block_q4_0(float *out, const uint8_t *b) { block_nibble(KERNEL_Q4_0, out, b); }
static void block_q4_1(float *out, const uint8_t *b) { block_nibble(KERNEL_Q4_1, out, b); }
static void block_q5_0(float *out, const uint8_t *b) { block_nibble(KERNEL_Q5_0, out, b); }
static void block_q5_1(float *out, const uint8_t *b) { block_nibble(KERNEL_Q5_1, out, b); }

/* high: the 32 bytes of fifth bits, or NULL */
static void block_q45_k(float *out, const uint8_t *b, const uint8_t *high, const uint8_t *q) {
    float d = f16_at(b), m = f16_at(b + 2);
    for (size_t g = 0; g < 8; g++) {
        unsigned scale, least;
        block_k_scale(&scale, &least, b + 4, g);
        float ds = d * (float)scale, ml = m * (float)least;
        for (size_t i = 0; i < 32; i++) {
            unsigned v = g % 2 ? (unsigned)q[g / 2 * 32 + i] >> 4 : q[g / 2 * 32 + i] & 15u;
            if (high) v |= (high[i] >> g & 1u) << 4;
            out[g * 32 + i] = ds * (float)v - ml;
        }
    }
}

static void block_q4_k(float *out, const uint8_t *b) { block_q45_k(out, b, NULL, b + 16); }
static void block_q5_k(float *out, const uint8_t *b) { block_q45_k(out, b, b + 16, b + 48); }

static void block_q6_k(float *out, const uint8_t *b) {
    float d = f16_at(b + 208);
    for (size_t g = 0; g < 16; g++) { /* groups of 16 with one scale: half p, column j, i from 0 or 16 */
        size_t p = g / 8, j = g % 8 / 2, from = g % 2 * 16;
        float ds = d * (float)signed_byte(b[192 + g]);
        const uint8_t *low = b + 64 * p + 32 * (j % 2) + from, *high = b + 128 + 32 * p + from;
        for (size_t i = 0; i < 16; i++) {
            unsigned v = (j < 2 ? low[i] & 15u : (unsigned)low[i] >> 4) | (high[i] >> 2 * j & 3u) << 4;
            out[g * 16 + i] = ds * (float)((int)v - 32);
        }
    }
}

/* Groups of 16 of Q2_K and Q3_K: half p, column j, i from 0 or 16. Two bits of element i, in the low bits. */
static unsigned two_bits(const uint8_t *q, size_t g, size_t i) {
    return (unsigned)q[32 * (g / 8) + g % 2 * 16 + i] >> 2 * (g % 8 / 2) & 3u;
}

static void block_q2_k(float *out, const uint8_t *b) {
    float d = f16_at(b + 80), m = f16_at(b + 82);
    for (size_t g = 0; g < 16; g++) {
        float ds = d * (float)(b[g] & 15), ml = m * (float)(b[g] >> 4);
        for (size_t i = 0; i < 16; i++) out[g * 16 + i] = ds * (float)two_bits(b + 16, g, i) - ml;
    }
}

static void block_q3_k(float *out, const uint8_t *b) {
    float d = f16_at(b + 108);
    for (size_t g = 0; g < 16; g++) {
        float ds = d * (float)block_q3_k_scale(b + 96, g);
        for (size_t i = 0; i < 16; i++) {
            unsigned v = two_bits(b + 32, g, i) | ((unsigned)b[g % 2 * 16 + i] >> g / 2 & 1u) << 2;
            out[g * 16 + i] = ds * (float)((int)v - 4);
        }
    }
}

static inline __attribute__((always_inline)) void blocks(enum kernel_type type, void (*one)(float *, const uint8_t *),
                                                         float *out, const void *row, size_t n) {
    const uint8_t *b = row;
    for (size_t i = 0; i < n; i += block_elements(type), b += block_bytes(type)) one(out + i, b);
}

void kernel_ref_decode_q8_0(float *out, const void *row, size_t n) { blocks(KERNEL_Q8_0, block_q8_0, out, row, n); }
void kernel_ref_decode_q4_0(float *out, const void *row, size_t n) { blocks(KERNEL_Q4_0, block_q4_0, out, row, n); }
void kernel_ref_decode_q4_1(float *out, const void *row, size_t n) { blocks(KERNEL_Q4_1, block_q4_1, out, row, n); }
void kernel_ref_decode_q5_0(float *out, const void *row, size_t n) { blocks(KERNEL_Q5_0, block_q5_0, out, row, n); }
void kernel_ref_decode_q5_1(float *out, const void *row, size_t n) { blocks(KERNEL_Q5_1, block_q5_1, out, row, n); }
void kernel_ref_decode_q4_k(float *out, const void *row, size_t n) { blocks(KERNEL_Q4_K, block_q4_k, out, row, n); }
void kernel_ref_decode_q5_k(float *out, const void *row, size_t n) { blocks(KERNEL_Q5_K, block_q5_k, out, row, n); }
void kernel_ref_decode_q6_k(float *out, const void *row, size_t n) { blocks(KERNEL_Q6_K, block_q6_k, out, row, n); }
void kernel_ref_decode_q2_k(float *out, const void *row, size_t n) { blocks(KERNEL_Q2_K, block_q2_k, out, row, n); }
void kernel_ref_decode_q3_k(float *out, const void *row, size_t n) { blocks(KERNEL_Q3_K, block_q3_k, out, row, n); }

void kernel_ref_decode_f32(float *out, const void *row, size_t n) { memcpy(out, row, n * sizeof *out); }

void kernel_ref_decode_f16(float *out, const void *row, size_t n) {
    const uint16_t *h = row;
    for (size_t i = 0; i < n; i++) out[i] = half_f16(h[i]);
}

void kernel_ref_decode_bf16(float *out, const void *row, size_t n) {
    const uint16_t *h = row;
    for (size_t i = 0; i < n; i++) out[i] = half_bf16(h[i]);
}

kernel_decode_fn *kernel_ref_decode(enum kernel_type type) {
    static kernel_decode_fn *const decode[KERNEL_TYPES] = {
        [KERNEL_F32] = kernel_ref_decode_f32,   [KERNEL_F16] = kernel_ref_decode_f16,
        [KERNEL_BF16] = kernel_ref_decode_bf16, [KERNEL_Q8_0] = kernel_ref_decode_q8_0,
        [KERNEL_Q4_0] = kernel_ref_decode_q4_0, [KERNEL_Q4_1] = kernel_ref_decode_q4_1,
        [KERNEL_Q5_0] = kernel_ref_decode_q5_0, [KERNEL_Q5_1] = kernel_ref_decode_q5_1,
        [KERNEL_Q4_K] = kernel_ref_decode_q4_k, [KERNEL_Q5_K] = kernel_ref_decode_q5_k,
        [KERNEL_Q6_K] = kernel_ref_decode_q6_k, [KERNEL_Q2_K] = kernel_ref_decode_q2_k,
        [KERNEL_Q3_K] = kernel_ref_decode_q3_k,
    };
    return decode[type];
}

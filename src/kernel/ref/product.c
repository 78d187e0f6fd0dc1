/* ref/product.c - the definition of the integer products of kernel/product.h.
 *
 *   row of weights -> whole numbers w[256] and their scales -> sums with q -> out
 *
 * fmaf rounds once on every machine; nothing else is contracted.
 * Checked tests/kernel/product_test.c (against the decoded weights in double; every variant against this file)
 */
#include "kernel/product.h"

#include <math.h>
#include <string.h>

#include "kernel/half.h"
#include "kernel/ref/ref.h"

static void quantise_group(int8_t *q, float *scale, const float *x, size_t n) {
    float most = 0;
    bool finite = true;
    for (size_t i = 0; i < n; i++) {
        float a = fabsf(x[i]);
        finite = finite && a <= 0x1.fffffep127f;
        most = a > most ? a : most;
    }
    memset(q, 0, n);
    *scale = finite ? 0 : NAN;
    if (!finite || most < 0x1p-100f) return;
    float inverse = 127 / most;
    *scale = most / 127;
    for (size_t i = 0; i < n; i++) q[i] = (int8_t)rintf(x[i] * inverse);
}

void kernel_ref_quantise(const struct kernel_quantised *out, size_t t0, const float *x, size_t x_stride, size_t n_in,
                         size_t n_tokens, bool k) {
    size_t group = k ? 256 : 32;
    for (size_t t = 0; t < n_tokens; t++) {
        int8_t *q = out->q + (t0 + t) * out->q_stride;
        float *scale = out->scale + (t0 + t) * out->group_stride;
        int32_t *sum = out->sum + (t0 + t) * out->group_stride, *pair = out->pair + (t0 + t) * out->group_stride;
        for (size_t i = 0; i < n_in; i += group) quantise_group(q + i, scale + i / group, x + t * x_stride + i, group);
        for (size_t b = 0; b < n_in / 32; b++) {
            int half[2] = {0, 0};
            for (size_t i = 0; i < 32; i++) half[i / 16] += q[b * 32 + i];
            uint32_t both = (uint32_t)(half[0] + half[1]) & 0xFFFF;
            if (k) pair[b / 2] = (int32_t)(b % 2 ? (uint32_t)pair[b / 2] | both << 16 : both);
            sum[b] = k ? (int32_t)((uint32_t)half[0] & 0xFFFF) | (int32_t)((uint32_t)half[1] << 16) : half[0] + half[1];
        }
    }
}

/* A block in whole numbers: element i is worth d * scale[i / 16] * w[i] - m * least[i / 16]. */
struct numbers {
    float d, m;
    int w[BLOCK_MAX_ELEMENTS], scale[16], least[16];
};

static int signed_byte(uint8_t byte) { return byte < 128 ? byte : (int)byte - 256; }

static float f16_at(const uint8_t *p) { return half_f16((uint16_t)(p[0] | p[1] << 8)); }

static int small_number(enum kernel_type type, const uint8_t *b, size_t i) {
    if (type == KERNEL_Q8_0) return signed_byte(b[2 + i]);
    const uint8_t *q = b + block_nibbles(type), *fifth = q - 4;
    unsigned v = i < 16 ? q[i] & 15u : (unsigned)q[i - 16] >> 4;
    if (block_has_fifth(type)) v |= (unsigned)(fifth[i / 8] >> i % 8 & 1) << 4;
    return (int)v - block_offset(type);
}

/* An m that is added is a least of 1 times -m. */
static void read_small(struct numbers *o, enum kernel_type type, const uint8_t *b) {
    const bool has_m = block_has_m(type);
    o->d = f16_at(b);
    o->m = has_m ? -f16_at(b + 2) : 0;
    for (size_t i = 0; i < 32; i++) o->w[i] = small_number(type, b, i);
    for (size_t g = 0; g < 2; g++) o->scale[g] = 1, o->least[g] = has_m;
}

static void read_q45_k(struct numbers *o, enum kernel_type type, const uint8_t *b) {
    const uint8_t *q = b + (type == KERNEL_Q4_K ? 16 : 48);
    o->d = f16_at(b);
    o->m = f16_at(b + 2);
    for (size_t g = 0; g < 8; g++) {
        unsigned scale, least;
        block_k_scale(&scale, &least, b + 4, g);
        o->scale[2 * g] = o->scale[2 * g + 1] = (int)scale;
        o->least[2 * g] = o->least[2 * g + 1] = (int)least;
        for (size_t i = 0; i < 32; i++) {
            unsigned v = g % 2 ? (unsigned)q[g / 2 * 32 + i] >> 4 : q[g / 2 * 32 + i] & 15u;
            o->w[g * 32 + i] = (int)(type == KERNEL_Q4_K ? v : v | (b[16 + i] >> g & 1u) << 4);
        }
    }
}

static void read_q6_k(struct numbers *o, const uint8_t *b) {
    o->d = f16_at(b + 208);
    o->m = 0;
    for (size_t i = 0; i < 256; i++) {
        size_t p = i / 128, j = i % 128 / 32, e = i % 32;
        unsigned low = b[64 * p + 32 * (j % 2) + e], high = b[128 + 32 * p + e];
        o->w[i] = (int)((j < 2 ? low & 15u : low >> 4) | (high >> 2 * j & 3u) << 4) - 32;
    }
    for (size_t g = 0; g < 16; g++) o->scale[g] = signed_byte(b[192 + g]), o->least[g] = 0;
}

static void read_q23_k(struct numbers *o, enum kernel_type type, const uint8_t *b) {
    const bool three = type == KERNEL_Q3_K;
    const uint8_t *q = b + (three ? 32 : 16);
    o->d = f16_at(b + (three ? 108 : 80));
    o->m = three ? 0 : f16_at(b + 82);
    for (size_t i = 0; i < 256; i++) {
        unsigned v = (unsigned)q[i / 128 * 32 + i % 32] >> 2 * (i % 128 / 32) & 3u;
        o->w[i] = three ? (int)(v | ((unsigned)b[i % 32] >> i / 32 & 1u) << 2) - 4 : (int)v;
    }
    for (size_t g = 0; g < 16; g++) {
        o->scale[g] = three ? block_q3_k_scale(b + 96, g) : b[g] & 15;
        o->least[g] = three ? 0 : b[g] >> 4;
    }
}

static void read_block(struct numbers *o, enum kernel_type type, const uint8_t *b) {
    switch (type) {
        case KERNEL_Q2_K:
        case KERNEL_Q3_K: read_q23_k(o, type, b); break;
        case KERNEL_Q4_K:
        case KERNEL_Q5_K: read_q45_k(o, type, b); break;
        case KERNEL_Q6_K: read_q6_k(o, b); break;
        default: read_small(o, type, b); break;
    }
}

static inline __attribute__((always_inline)) void product(enum kernel_type type, const struct kernel_product *m,
                                                          size_t row0, size_t row1) {
    const size_t n = block_elements(type);
    struct numbers w;
    for (size_t r = row0; r < row1; r++) {
        const uint8_t *b = (const uint8_t *)m->weight + r * block_row_bytes(type, m->n_in);
        for (size_t t = 0; t < m->n_tokens; t++) m->out[t * m->out_stride + r] = 0;
        for (size_t k = 0; k < m->n_in; k += n, b += block_bytes(type)) {
            read_block(&w, type, b);
            for (size_t t = 0; t < m->n_tokens; t++) {
                const int8_t *q = m->x->q + t * m->x->q_stride + k;
                float scale = m->x->scale[t * m->x->group_stride + k / n], *out = m->out + t * m->out_stride + r;
                int32_t sum = 0, least = 0;
                for (size_t i = 0; i < n; i++) {
                    sum += w.scale[i / 16] * w.w[i] * q[i];
                    least += w.least[i / 16] * q[i];
                }
                *out = fmaf(w.d * scale, (float)sum, *out);
                if (kernel_has_least(type)) *out = fmaf(-(w.m * scale), (float)least, *out);
            }
        }
    }
}

void kernel_ref_product_q8_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q8_0, m, row0, row1);
}
void kernel_ref_product_q4_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_0, m, row0, row1);
}
void kernel_ref_product_q4_1(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_1, m, row0, row1);
}
void kernel_ref_product_q5_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_0, m, row0, row1);
}
void kernel_ref_product_q5_1(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_1, m, row0, row1);
}
void kernel_ref_product_q4_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_K, m, row0, row1);
}
void kernel_ref_product_q5_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_K, m, row0, row1);
}
void kernel_ref_product_q6_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q6_K, m, row0, row1);
}
void kernel_ref_product_q2_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q2_K, m, row0, row1);
}
void kernel_ref_product_q3_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q3_K, m, row0, row1);
}

/* avx512/product.c - integer products with vpdpbusd: a panel of 16 rows times a tile of tokens.
 *
 *   for 16 rows:  for 1024 inputs:  panel (panel.h)  ->  for 8 tokens: 8 x 16 sums in registers -> out
 *
 * A lane is a row, so the sum of an output is built in one lane, block after block: the order of kernel/product.h.
 * Between two stretches of 1024 inputs the sums rest in `out`, exactly.
 *
 * Reads   weights as the file has them, q          Writes  out
 * Checked tests/kernel/product_test.c (bit for bit with ref; odd rows, any number of tokens)
 */
#include "kernel/product.h"

#include "kernel/avx512/panel.h"

enum { TILE = 8 };

/* Everything about one tile: up to TILE tokens from t on, inputs from k on. */
struct tile {
    const int8_t *q;
    const float *scale;
    const int32_t *sum;
    size_t q_stride, group_stride;
};

KERNEL_INLINE struct tile tile_at(const struct kernel_quantised *x, size_t t, size_t k, bool is_k) {
    size_t group = t * x->group_stride;
    return (struct tile){x->q + t * x->q_stride + k, x->scale + group + k / (is_k ? 256 : 32), x->sum + group + k / 32, x->q_stride, x->group_stride};
}

KERNEL_INLINE __m512i spread(const void *four_bytes) {
    int32_t v;
    memcpy(&v, four_bytes, sizeof v);
    return _mm512_set1_epi32(v);
}

/* sum[t] += 4 * steps products in each lane. */
KERNEL_INLINE void dot(__m512i *sum, size_t n_tokens, const __m512i *w, const int8_t *q, size_t q_stride, size_t steps) {
    KERNEL_UNROLL
    for (size_t i = 0; i < steps; i++) {
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) sum[t] = _mm512_dpbusd_epi32(sum[t], w[i], spread(q + t * q_stride + 4 * i));
    }
}

KERNEL_INLINE void tile_small(__m512 *acc, size_t n_tokens, const struct panel *p, const struct tile *x, size_t blocks, int offset) {
    const __m512i back = _mm512_set1_epi32((uint16_t)-offset); /* times the low half of a sum, which fits 16 bits */
    for (size_t b = 0; b < blocks; b++) {
        __m512i sum[TILE];
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) sum[t] = _mm512_dpwssd_epi32(_mm512_setzero_si512(), back, spread(x->sum + t * x->group_stride + b));
        dot(sum, n_tokens, p->w + b * 8, x->q + b * 32, x->q_stride, 8);
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++)
            acc[t] = _mm512_fmadd_ps(_mm512_mul_ps(p->d[b], _mm512_set1_ps(x->scale[t * x->group_stride + b])), _mm512_cvtepi32_ps(sum[t]), acc[t]);
    }
}

/* group: inputs with one scale, 16 or 32. */
KERNEL_INLINE void tile_k(__m512 *acc, size_t n_tokens, const struct panel *p, const struct tile *x, size_t blocks, size_t group) {
    for (size_t b = 0; b < blocks; b++) {
        __m512i total[TILE], bias[TILE];
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) total[t] = bias[t] = _mm512_setzero_si512();
        for (size_t g = 0; g < 8; g++) {
            KERNEL_UNROLL
            for (size_t h = 0; h < 32 / group; h++) {
                __m512i sum[TILE], scale = p->scale[b * (256 / group) + g * (32 / group) + h];
                KERNEL_UNROLL
                for (size_t t = 0; t < n_tokens; t++) sum[t] = _mm512_setzero_si512();
                dot(sum, n_tokens, p->w + b * 64 + g * 8 + h * 4, x->q + b * 256 + g * 32 + h * 16, x->q_stride, group / 4);
                KERNEL_UNROLL
                for (size_t t = 0; t < n_tokens; t++) total[t] = _mm512_add_epi32(total[t], _mm512_mullo_epi32(sum[t], scale));
            }
            KERNEL_UNROLL
            for (size_t t = 0; t < n_tokens; t++) bias[t] = _mm512_dpwssd_epi32(bias[t], p->bias[b * 8 + g], spread(x->sum + t * x->group_stride + b * 8 + g));
        }
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            __m512 scale = _mm512_set1_ps(x->scale[t * x->group_stride + b]);
            if (group == 16) total[t] = _mm512_sub_epi32(total[t], _mm512_slli_epi32(bias[t], 5));
            acc[t] = _mm512_fmadd_ps(_mm512_mul_ps(p->d[b], scale), _mm512_cvtepi32_ps(total[t]), acc[t]);
            if (group == 32) acc[t] = _mm512_fnmadd_ps(_mm512_mul_ps(p->m[b], scale), _mm512_cvtepi32_ps(bias[t]), acc[t]);
        }
    }
}

/* n inputs from k on, n_tokens (a constant) from t on; mask: rows that exist. */
KERNEL_INLINE void tile(enum kernel_type type, size_t n_tokens, const struct kernel_product *m, const struct panel *p, size_t row, size_t t, size_t k, size_t n,
                        __mmask16 mask) {
    const struct tile x = tile_at(m->x, t, k, kernel_is_k(type));
    float *out = m->out + t * m->out_stride + row;
    __m512 acc[TILE];
    KERNEL_UNROLL
    for (size_t i = 0; i < n_tokens; i++) acc[i] = k ? _mm512_maskz_loadu_ps(mask, out + i * m->out_stride) : _mm512_setzero_ps();
    if (kernel_is_k(type)) tile_k(acc, n_tokens, p, &x, n / 256, type == KERNEL_Q6_K ? 16 : 32);
    else tile_small(acc, n_tokens, p, &x, n / 32, type == KERNEL_Q4_0 ? 8 : 128);
    KERNEL_UNROLL
    for (size_t i = 0; i < n_tokens; i++) _mm512_mask_storeu_ps(out + i * m->out_stride, mask, acc[i]);
}

/* Sixteen rows, or the last fewer ones, which are first copied to where sixteen may be read. */
KERNEL_INLINE void panel_rows(enum kernel_type type, const struct kernel_product *m, size_t row, size_t n_rows, bool more) {
    enum { SPARE = PANEL_ROWS * PANEL_INPUTS / 256 * 272 }; /* Q8_0 takes most */
    const size_t stride = block_row_bytes(type, m->n_in);
    const uint8_t *base = (const uint8_t *)m->weight + row * stride;
    const __mmask16 mask = kernel_mask16(n_rows);
    struct rows16 rows = rows16_at(base, stride, more ? base + PANEL_ROWS * stride : NULL);
    uint8_t spare[SPARE];
    struct panel p;
    for (size_t k = 0; k < m->n_in; k += PANEL_INPUTS) {
        size_t n = m->n_in - k < PANEL_INPUTS ? m->n_in - k : PANEL_INPUTS, at = block_row_bytes(type, k);
        if (n_rows < PANEL_ROWS) {
            size_t bytes = block_row_bytes(type, n);
            for (size_t r = 0; r < PANEL_ROWS; r++) memcpy(spare + r * bytes, base + (r < n_rows ? r : 0) * stride + at, bytes);
            rows = rows16_at(spare, bytes, NULL);
            at = 0;
        }
        panel_fill(&p, type, &rows, at, n);
        size_t t = 0;
        for (; t + 8 <= m->n_tokens; t += 8) tile(type, 8, m, &p, row, t, k, n, mask);
        for (; t + 4 <= m->n_tokens; t += 4) tile(type, 4, m, &p, row, t, k, n, mask);
        for (; t + 2 <= m->n_tokens; t += 2) tile(type, 2, m, &p, row, t, k, n, mask);
        for (; t < m->n_tokens; t++) tile(type, 1, m, &p, row, t, k, n, mask);
    }
}

KERNEL_INLINE void product(enum kernel_type type, const struct kernel_product *m, size_t row0, size_t row1) {
    for (size_t r = row0; r < row1; r += PANEL_ROWS) panel_rows(type, m, r, row1 - r < PANEL_ROWS ? row1 - r : PANEL_ROWS, r + 2 * PANEL_ROWS <= row1);
}

void kernel_avx512_product_q8_0(const struct kernel_product *m, size_t row0, size_t row1) { product(KERNEL_Q8_0, m, row0, row1); }
void kernel_avx512_product_q4_0(const struct kernel_product *m, size_t row0, size_t row1) { product(KERNEL_Q4_0, m, row0, row1); }
void kernel_avx512_product_q4_k(const struct kernel_product *m, size_t row0, size_t row1) { product(KERNEL_Q4_K, m, row0, row1); }
void kernel_avx512_product_q5_k(const struct kernel_product *m, size_t row0, size_t row1) { product(KERNEL_Q5_K, m, row0, row1); }
void kernel_avx512_product_q6_k(const struct kernel_product *m, size_t row0, size_t row1) { product(KERNEL_Q6_K, m, row0, row1); }

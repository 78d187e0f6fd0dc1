/* avx512/product.c - integer products with vpdpbusd: a panel of 16 rows times a tile of tokens.
 *
 *   for 16 rows:  for 1024 inputs:  panel (panel.h)  ->  for 8 tokens: 8 x 16 sums in registers -> out
 *
 * With few tokens the sixteen rows lie apart (stream.h). A lane is a row, so the sum of an output is built in one lane,
 * block after block: the order of kernel/product.h.
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
    const int32_t *sum, *pair;
    size_t q_stride, group_stride;
};

KERNEL_INLINE struct tile tile_at(const struct kernel_quantised *x, size_t t, size_t k, bool is_k) {
    size_t group = t * x->group_stride;
    return (struct tile){x->q + t * x->q_stride + k,
                         x->scale + group + k / (is_k ? 256 : 32),
                         x->sum + group + k / 32,
                         x->pair + group + k / 64,
                         x->q_stride,
                         x->group_stride};
}

KERNEL_INLINE __m512i spread(const void *four_bytes) {
    int32_t v;
    memcpy(&v, four_bytes, sizeof v);
    return _mm512_set1_epi32(v);
}

/* sum[t] += 4 * steps products in each lane. */
KERNEL_INLINE void dot(__m512i *sum, size_t n_tokens, const __m512i *w, const int8_t *q, size_t q_stride,
                       size_t steps) {
    KERNEL_UNROLL
    for (size_t i = 0; i < steps; i++) {
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++)
            sum[t] = _mm512_dpbusd_epi32(sum[t], w[i], spread(q + t * q_stride + 4 * i));
    }
}

KERNEL_INLINE void tile_small(__m512 *acc, enum kernel_type type, size_t n_tokens, const struct panel *p,
                              const struct tile *x, size_t blocks) {
    const __m512i back =
        _mm512_set1_epi32((uint16_t)-block_offset(type)); /* times the low half of a sum, which fits 16 bits */
    for (size_t b = 0; b < blocks; b++) {
        __m512i sum[TILE];
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++)
            sum[t] = _mm512_dpwssd_epi32(_mm512_setzero_si512(), back, spread(x->sum + t * x->group_stride + b));
        dot(sum, n_tokens, p->w + b * 8, x->q + b * 32, x->q_stride, 8);
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            const __m512 scale = _mm512_set1_ps(x->scale[t * x->group_stride + b]);
            acc[t] = _mm512_fmadd_ps(_mm512_mul_ps(p->d[b], scale), _mm512_cvtepi32_ps(sum[t]), acc[t]);
            if (block_has_m(type))
                acc[t] = _mm512_fmadd_ps(_mm512_mul_ps(p->m[b], scale),
                                         _mm512_cvtepi32_ps(spread(x->sum + t * x->group_stride + b)), acc[t]);
        }
    }
}

/* group: inputs with one scale, 16 or 32. */
KERNEL_INLINE void tile_k(__m512 *acc, size_t n_tokens, const struct panel *p, const struct tile *x, size_t blocks,
                          size_t group) {
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
                dot(sum, n_tokens, p->w + b * 64 + g * 8 + h * 4, x->q + b * 256 + g * 32 + h * 16, x->q_stride,
                    group / 4);
                KERNEL_UNROLL
                for (size_t t = 0; t < n_tokens; t++)
                    total[t] = _mm512_add_epi32(total[t], _mm512_mullo_epi32(sum[t], scale));
            }
        }
        for (size_t g = 0; g < (group == 16 ? 8 : 4); g++) {
            const int32_t *word = group == 16 ? x->sum + b * 8 + g : x->pair + b * 4 + g;
            KERNEL_UNROLL
            for (size_t t = 0; t < n_tokens; t++)
                bias[t] = _mm512_dpwssd_epi32(bias[t], p->bias[b * 8 + g], spread(word + t * x->group_stride));
        }
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            __m512 scale = _mm512_set1_ps(x->scale[t * x->group_stride + b]);
            if (group == 16) total[t] = _mm512_sub_epi32(total[t], _mm512_slli_epi32(bias[t], 5));
            acc[t] = _mm512_fmadd_ps(_mm512_mul_ps(p->d[b], scale), _mm512_cvtepi32_ps(total[t]), acc[t]);
            if (group == 32)
                acc[t] = _mm512_fnmadd_ps(_mm512_mul_ps(p->m[b], scale), _mm512_cvtepi32_ps(bias[t]), acc[t]);
        }
    }
}

/* acc[0 .. n_tokens) (a constant) += n inputs from k on, tokens from t on. */
KERNEL_INLINE void tile(__m512 *acc, enum kernel_type type, size_t n_tokens, const struct kernel_product *m,
                        const struct panel *p, size_t t, size_t k, size_t n) {
    const struct tile x = tile_at(m->x, t, k, kernel_is_k(type));
    if (kernel_is_k(type))
        tile_k(acc, n_tokens, p, &x, n / 256, type == KERNEL_Q6_K ? 16 : 32);
    else
        tile_small(acc, type, n_tokens, p, &x, n / 32);
}

/* Up to TILE tokens from t on; acc[i] belongs to token t + i. */
KERNEL_INLINE void tile_any(__m512 *acc, enum kernel_type type, size_t n_tokens, const struct kernel_product *m,
                            const struct panel *p, size_t t, size_t k, size_t n) {
    if (n_tokens == TILE) {
        tile(acc, type, TILE, m, p, t, k, n);
        return;
    }
    size_t done = n_tokens & 4;
    if (n_tokens & 4) tile(acc, type, 4, m, p, t, k, n);
    if (n_tokens & 2) tile(acc + done, type, 2, m, p, t + done, k, n), done += 2;
    if (n_tokens & 1) tile(acc + done, type, 1, m, p, t + done, k, n);
}

/* Many tokens: between two stretches of inputs the sums rest in `out`. */
KERNEL_INLINE void tile_all(enum kernel_type type, const struct kernel_product *m, const struct panel *p,
                            const struct stream_group *g, size_t k, size_t n) {
    const __mmask16 mask = kernel_mask16(g->n_rows);
    for (size_t t = 0; t < m->n_tokens; t += TILE) {
        size_t n_tokens = m->n_tokens - t < TILE ? m->n_tokens - t : TILE;
        float *out = m->out + t * m->out_stride + g->row;
        __m512 acc[TILE];
        for (size_t i = 0; i < n_tokens; i++)
            acc[i] = k ? _mm512_maskz_loadu_ps(mask, out + i * m->out_stride) : _mm512_setzero_ps();
        tile_any(acc, type, n_tokens, m, p, t, k, n);
        for (size_t i = 0; i < n_tokens; i++) _mm512_mask_storeu_ps(out + i * m->out_stride, mask, acc[i]);
    }
}

/* Few tokens: one tile, whose sums stay where they are from the first input to the last. */
KERNEL_INLINE void store_few(const struct kernel_product *m, const struct stream_group *g, const __m512 acc[TILE]) {
    for (size_t t = 0; t < m->n_tokens; t++) {
        float *out = m->out + t * m->out_stride + g->row, lane[PANEL_ROWS];
        _mm512_storeu_ps(lane, acc[t]);
        for (size_t r = 0; r < g->n_rows; r++) out[r * g->step] = lane[r];
    }
}

KERNEL_INLINE void group_of_rows(enum kernel_type type, const struct kernel_product *m, const struct stream_group *g) {
    const size_t stride = block_row_bytes(type, m->n_in);
    const uint8_t *base = (const uint8_t *)m->weight + g->row * stride;
    const bool few = m->n_tokens <= TILE;
    uint8_t spare[PANEL_SPARE];
    struct panel p;
    __m512 acc[TILE];
    for (size_t t = 0; t < TILE; t++) acc[t] = _mm512_setzero_ps();
    for (size_t k = 0; k < m->n_in; k += PANEL_INPUTS) {
        size_t n = m->n_in - k < PANEL_INPUTS ? m->n_in - k : PANEL_INPUTS, at = block_row_bytes(type, k);
        const struct rows16 rows = find_rows(spare, &at, g, base, stride, block_row_bytes(type, n));
        panel_fill(&p, type, &rows, at, n);
        if (few)
            tile_any(acc, type, m->n_tokens, m, &p, 0, k, n);
        else
            tile_all(type, m, &p, g, k, n);
    }
    if (few) store_few(m, g, acc);
}

KERNEL_INLINE void product(enum kernel_type type, const struct kernel_product *m, size_t row0, size_t row1) {
    const size_t stride = block_row_bytes(type, m->n_in);
    while (row0 < row1) {
        size_t n = row1 - row0 < PANEL_ROWS ? row1 - row0 : PANEL_ROWS;
        size_t step = m->n_tokens > TILE || n < PANEL_ROWS ? 1 : stream_step(row1 - row0, PANEL_ROWS, stride);
        for (size_t i = 0; i < step; i++) group_of_rows(type, m, &(struct stream_group){row0 + i, step, n});
        row0 += n * step;
    }
}

void kernel_avx512_product_q8_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q8_0, m, row0, row1);
}
void kernel_avx512_product_q4_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_0, m, row0, row1);
}
void kernel_avx512_product_q4_1(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_1, m, row0, row1);
}
void kernel_avx512_product_q5_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_0, m, row0, row1);
}
void kernel_avx512_product_q5_1(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_1, m, row0, row1);
}
void kernel_avx512_product_q4_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_K, m, row0, row1);
}
void kernel_avx512_product_q5_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_K, m, row0, row1);
}
void kernel_avx512_product_q6_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q6_K, m, row0, row1);
}

/* neon/product_rows.h - integer products of four rows with a tile of tokens, for both ARM levels.
 *
 *   for 4 rows:  for 1024 inputs:  panel (panel.h)  ->  for 4 tokens: 4 sums of 4 lanes -> one vector of 4 outputs
 *
 * The file that includes it has defined dot16(sum, a, b): four lanes of sums, each plus four of the sixteen products of
 * bytes in any order (the sums are exact). Rows past the end repeat the last one; their outputs are not stored. */
#ifndef SANSU_KERNEL_NEON_PRODUCT_ROWS_H
#define SANSU_KERNEL_NEON_PRODUCT_ROWS_H

#include "kernel/neon/panel.h"

enum { TILE = 4 };

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

/* total[t][r] += (w q of 16 or 32 inputs from i on), times the scale of the group when it has one. */
KERNEL_INLINE void add_group(int32x4_t total[TILE][PANEL_ROWS], size_t n_tokens, const struct panel *p,
                             const struct tile *x, size_t i, size_t n, bool scaled) {
    KERNEL_UNROLL
    for (size_t r = 0; r < PANEL_ROWS; r++) {
        int8x16_t first = vld1q_s8(p->w[r] + i), second = n == 32 ? vld1q_s8(p->w[r] + i + 16) : first;
        int32_t scale = scaled ? p->scale[r][i / n] : 1;
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            const int8_t *q = x->q + t * x->q_stride + i;
            int32x4_t sum = dot16(vdupq_n_s32(0), first, vld1q_s8(q));
            if (n == 32) sum = dot16(sum, second, vld1q_s8(q + 16));
            total[t][r] = scaled ? vmlaq_n_s32(total[t][r], sum, scale) : sum;
        }
    }
}

KERNEL_INLINE int32x4_t rows_of(const int32x4_t lanes[PANEL_ROWS]) {
    return kernel_sum4_i(lanes[0], lanes[1], lanes[2], lanes[3]);
}

KERNEL_INLINE void tile_small(float32x4_t *acc, enum kernel_type type, size_t n_tokens, const struct panel *p,
                              const struct tile *x, size_t blocks) {
    for (size_t b = 0; b < blocks; b++) {
        int32x4_t sum[TILE][PANEL_ROWS];
        add_group(sum, n_tokens, p, x, 32 * b, 32, false);
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            const float scale = x->scale[t * x->group_stride + b], all = (float)x->sum[t * x->group_stride + b];
            acc[t] = vfmaq_f32(acc[t], vmulq_n_f32(vld1q_f32(p->d[b]), scale), vcvtq_f32_s32(rows_of(sum[t])));
            if (block_has_m(type)) acc[t] = vfmaq_n_f32(acc[t], vmulq_n_f32(vld1q_f32(p->m[b]), scale), all);
        }
    }
}

/* Four rows' sums of least * (sum of 32 q) over block b, for token t. */
KERNEL_INLINE int32x4_t least_sums(const struct panel *p, const struct tile *x, size_t t, size_t b) {
    int16_t word[8];
    int32x4_t lanes[PANEL_ROWS];
    memcpy(word, x->pair + t * x->group_stride + 4 * b, sizeof word);
    int16x8_t sums = vld1q_s16(word);
    KERNEL_UNROLL
    for (size_t r = 0; r < PANEL_ROWS; r++) {
        int16x8_t least = vld1q_s16(p->least[r] + 8 * b);
        lanes[r] =
            vmlal_s16(vmull_s16(vget_low_s16(least), vget_low_s16(sums)), vget_high_s16(least), vget_high_s16(sums));
    }
    return rows_of(lanes);
}

KERNEL_INLINE void tile_k(float32x4_t *acc, enum kernel_type type, size_t n_tokens, const struct panel *p,
                          const struct tile *x, size_t blocks) {
    const size_t group = type == KERNEL_Q6_K ? 16 : 32;
    for (size_t b = 0; b < blocks; b++) {
        int32x4_t total[TILE][PANEL_ROWS];
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            KERNEL_UNROLL
            for (size_t r = 0; r < PANEL_ROWS; r++) total[t][r] = vdupq_n_s32(0);
        }
        for (size_t i = 256 * b; i < 256 * (b + 1); i += group) add_group(total, n_tokens, p, x, i, group, true);
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            float scale = x->scale[t * x->group_stride + b];
            acc[t] = vfmaq_f32(acc[t], vmulq_n_f32(vld1q_f32(p->d[b]), scale), vcvtq_f32_s32(rows_of(total[t])));
            if (type != KERNEL_Q6_K)
                acc[t] =
                    vfmsq_f32(acc[t], vmulq_n_f32(vld1q_f32(p->m[b]), scale), vcvtq_f32_s32(least_sums(p, x, t, b)));
        }
    }
}

/* Outputs of n_tokens (a constant) from t on: n inputs from k on are added. Between two panels the sums rest in
 * `out`. */
KERNEL_INLINE void tile(enum kernel_type type, size_t n_tokens, const struct kernel_product *m, const struct panel *p,
                        size_t row, size_t n_rows, size_t t, size_t k, size_t n) {
    const struct tile x = tile_at(m->x, t, k, kernel_is_k(type));
    float *out = m->out + t * m->out_stride + row;
    float32x4_t acc[TILE];
    KERNEL_UNROLL
    for (size_t i = 0; i < n_tokens; i++)
        acc[i] = k ? kernel_load_some(out + i * m->out_stride, n_rows) : vdupq_n_f32(0);
    if (kernel_is_k(type))
        tile_k(acc, type, n_tokens, p, &x, n / 256);
    else
        tile_small(acc, type, n_tokens, p, &x, n / 32);
    KERNEL_UNROLL
    for (size_t i = 0; i < n_tokens; i++) kernel_store_some(out + i * m->out_stride, acc[i], n_rows);
}

KERNEL_INLINE void product(enum kernel_type type, const struct kernel_product *m, size_t row0, size_t row1) {
    const size_t stride = block_row_bytes(type, m->n_in);
    struct panel p;
    for (size_t row = row0; row < row1; row += PANEL_ROWS) {
        size_t n_rows = row1 - row < PANEL_ROWS ? row1 - row : PANEL_ROWS;
        for (size_t k = 0; k < m->n_in; k += PANEL_INPUTS) {
            size_t n = m->n_in - k < PANEL_INPUTS ? m->n_in - k : PANEL_INPUTS, t = 0;
            const uint8_t *base = (const uint8_t *)m->weight + block_row_bytes(type, k);
            for (size_t r = 0; r < PANEL_ROWS; r++)
                panel_fill_row(&p, type, r, base + (row + (r < n_rows ? r : n_rows - 1)) * stride, n);
            for (; t + TILE <= m->n_tokens; t += TILE) tile(type, TILE, m, &p, row, n_rows, t, k, n);
            for (; t < m->n_tokens; t++) tile(type, 1, m, &p, row, n_rows, t, k, n);
        }
    }
}

#endif

/* neon/matmul.c - a register tile of 4 rows x 2 tokens; one token is the same tile with one column.
 *
 *   per output: lane l of eight adds the products i = l, l+8, l+16 .. of a chunk of 512 inputs; the lanes are added in
 *     a
 *   fixed tree; the chunks are added in rising order. Tile shape, row cut and token count leave that order alone.
 *
 *   rows  [ 32 rows x 512 inputs ] -> (many tokens: widened once to f32, 64 KiB, stays in L2) -> tiles of 4 x 2
 *
 * Checked tests/kernel/matmul_test.c (error bound, odd sizes, guard bytes, tile == single token bit for bit)
 */
#include "kernel/neon/neon.h"

enum { ROWS = 4, TOKENS = 2, CHUNK = 512, BLOCK = 32, WIDEN_FROM = 4 };

/* Up to 7 elements, zeros after them. */
static float32x4x2_t load_tail(enum kernel_type type, const void *row, size_t i, size_t n) {
    float lane[8] = {0};
    for (size_t l = 0; l < n; l++) lane[l] = half_weight(type, row, i + l);
    return (float32x4x2_t){{vld1q_f32(lane), vld1q_f32(lane + 4)}};
}

KERNEL_INLINE float32x4x2_t load8(enum kernel_type type, const void *row, size_t i) {
    return (float32x4x2_t){{kernel_load4(type, row, i), kernel_load4(type, row, i + 4)}};
}

/* sum += row * column, lane by lane. */
KERNEL_INLINE void add_products(float32x4x2_t *sum, const float32x4x2_t *row, const float32x4x2_t *column) {
    sum->val[0] = vfmaq_f32(sum->val[0], row->val[0], column->val[0]);
    sum->val[1] = vfmaq_f32(sum->val[1], row->val[1], column->val[1]);
}

/* One chunk of ROWS rows at w[] times n_tokens columns. n_rows (1..4) outputs per token are written; row pointers past
 * the end repeat a valid row. */
KERNEL_INLINE void tile(enum kernel_type type, size_t n_tokens, float *out, size_t out_stride, const void *const *w,
                        const float *x, size_t x_stride, size_t n, size_t n_rows, bool first) {
    float32x4x2_t sum[TOKENS][ROWS], column[TOKENS];
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        KERNEL_UNROLL
        for (size_t r = 0; r < ROWS; r++) sum[t][r].val[0] = sum[t][r].val[1] = vdupq_n_f32(0);
    }
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) column[t] = load8(KERNEL_F32, x + t * x_stride, i);
        KERNEL_UNROLL
        for (size_t r = 0; r < ROWS; r++) {
            float32x4x2_t row = load8(type, w[r], i);
            KERNEL_UNROLL
            for (size_t t = 0; t < n_tokens; t++) add_products(&sum[t][r], &row, &column[t]);
        }
    }
    if (i < n) {
        for (size_t t = 0; t < n_tokens; t++) column[t] = load_tail(KERNEL_F32, x + t * x_stride, i, n - i);
        for (size_t r = 0; r < ROWS; r++) {
            float32x4x2_t row = load_tail(type, w[r], i, n - i);
            for (size_t t = 0; t < n_tokens; t++) add_products(&sum[t][r], &row, &column[t]);
        }
    }
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        float *o = out + t * out_stride;
        float32x4_t half[2];
        KERNEL_UNROLL
        for (size_t h = 0; h < 2; h++)
            half[h] = kernel_sum4(sum[t][0].val[h], sum[t][1].val[h], sum[t][2].val[h], sum[t][3].val[h]);
        float32x4_t s = vaddq_f32(half[0], half[1]);
        kernel_store_some(o, first ? s : vaddq_f32(kernel_load_some(o, n_rows), s), n_rows);
    }
}

/* All tokens against up to ROWS rows, one chunk. */
KERNEL_INLINE void strip(enum kernel_type type, const struct kernel_matmul *m, float *out, const void *const *w,
                         size_t k, size_t n, size_t n_rows) {
    size_t t = 0, os = m->out_stride, xs = m->x_stride;
    bool first = k == 0;
    for (; t + 2 <= m->n_tokens; t += 2) tile(type, 2, out + t * os, os, w, m->x + t * xs + k, xs, n, n_rows, first);
    if (m->n_tokens - t == 1) tile(type, 1, out + t * os, os, w, m->x + t * xs + k, xs, n, n_rows, first);
}

static void widen(enum kernel_type type, float *out, const void *row, size_t n) {
    size_t i = 0;
    for (; i + 4 <= n; i += 4) vst1q_f32(out + i, kernel_load4(type, row, i));
    for (; i < n; i++) out[i] = half_weight(type, row, i);
}

KERNEL_INLINE void matmul(enum kernel_type type, const struct kernel_matmul *m, size_t row0, size_t row1) {
    float wide[BLOCK * CHUNK];
    bool widened = type != KERNEL_F32 && m->n_tokens >= WIDEN_FROM;
    size_t row_bytes = m->n_in * half_size(type), block = m->n_tokens == 1 ? ROWS : BLOCK;
    for (size_t r = row0; r < row1; r += block) {
        size_t end = r + block < row1 ? r + block : row1;
        for (size_t k = 0; k < m->n_in || k == 0; k += CHUNK) {
            size_t n = m->n_in - k < CHUNK ? m->n_in - k : CHUNK;
            const char *base = (const char *)m->weight + k * half_size(type);
            if (widened)
                for (size_t q = r; q < end; q++) widen(type, wide + (q - r) * CHUNK, base + q * row_bytes, n);
            for (size_t q = r; q < end; q += ROWS) {
                const void *w[ROWS];
                size_t n_rows = end - q < ROWS ? end - q : ROWS;
                for (size_t j = 0; j < ROWS; j++) {
                    size_t row = j < n_rows ? q + j : q;
                    w[j] = widened ? (const void *)(wide + (row - r) * CHUNK) : (const void *)(base + row * row_bytes);
                }
                if (widened)
                    strip(KERNEL_F32, m, m->out + q, w, k, n, n_rows);
                else
                    strip(type, m, m->out + q, w, k, n, n_rows);
            }
        }
    }
}

void kernel_neon_matmul_f32(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_F32, m, row0, row1);
}
void kernel_neon_matmul_f16(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_F16, m, row0, row1);
}
void kernel_neon_matmul_bf16(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_BF16, m, row0, row1);
}

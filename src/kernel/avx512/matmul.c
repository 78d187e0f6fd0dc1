/* avx512/matmul.c - a register tile of 4 rows x 6 tokens; one token is the same tile with one column.
 *
 *   per output: lane l adds the products i = l, l+16, l+32 .. of a chunk of 512 inputs; the lanes are added in a fixed
 *   tree; the chunks are added in rising order. Tile shape, row cut and token count leave that order alone.
 *
 *   rows  [ 32 rows x 512 inputs ] -> (many tokens: widened once to f32, 64 KiB, stays in L2) -> tiles of 4 x 6
 *
 * Checked tests/kernel/matmul_test.c (error bound, odd sizes, guard bytes, tile == single token bit for bit)
 */
#include "kernel/avx512/avx512.h"

enum { ROWS = 4, TOKENS = 6, CHUNK = 512, BLOCK = 32, WIDEN_FROM = 7 };

/* Add 16 products (those in mask) to each sum of the tile. */
KERNEL_INLINE void step(enum kernel_type type, size_t n_tokens, __m512 sum[TOKENS][ROWS], const void *const *w,
                        const float *x, size_t x_stride, size_t i, __mmask16 mask) {
    __m512 column[TOKENS];
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) column[t] = _mm512_maskz_loadu_ps(mask, x + t * x_stride + i);
    KERNEL_UNROLL
    for (size_t r = 0; r < ROWS; r++) {
        __m512 row = kernel_load16(type, w[r], i, mask);
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) sum[t][r] = _mm512_fmadd_ps(row, column[t], sum[t][r]);
    }
}

/* One chunk of n inputs: ROWS rows at w[] times n_tokens columns. n_rows (1..4) outputs per token are written; row
 * pointers past the end repeat a valid row. */
KERNEL_INLINE void tile(enum kernel_type type, size_t n_tokens, float *out, size_t out_stride, const void *const *w,
                        const float *x, size_t x_stride, size_t n, size_t n_rows, bool first) {
    __m512 sum[TOKENS][ROWS];
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        KERNEL_UNROLL
        for (size_t r = 0; r < ROWS; r++) sum[t][r] = _mm512_setzero_ps();
    }
    size_t i = 0;
    for (; i + 16 <= n; i += 16) step(type, n_tokens, sum, w, x, x_stride, i, 0xFFFF);
    if (i < n) step(type, n_tokens, sum, w, x, x_stride, i, kernel_mask16(n - i));
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        float *o = out + t * out_stride;
        __mmask8 mask = (__mmask8)((1u << n_rows) - 1);
        __m128 s = kernel_sum4(sum[t][0], sum[t][1], sum[t][2], sum[t][3]);
        _mm_mask_storeu_ps(o, mask, first ? s : _mm_add_ps(_mm_maskz_loadu_ps(mask, o), s));
    }
}

/* All tokens against up to ROWS rows, one chunk. */
KERNEL_INLINE void strip(enum kernel_type type, const struct kernel_matmul *m, float *out, const void *const *w,
                         size_t k, size_t n, size_t n_rows) {
    size_t t = 0, os = m->out_stride, xs = m->x_stride;
    bool first = k == 0;
    for (; t + 6 <= m->n_tokens; t += 6) tile(type, 6, out + t * os, os, w, m->x + t * xs + k, xs, n, n_rows, first);
    for (; t + 3 <= m->n_tokens; t += 3) tile(type, 3, out + t * os, os, w, m->x + t * xs + k, xs, n, n_rows, first);
    for (; t < m->n_tokens; t++) tile(type, 1, out + t * os, os, w, m->x + t * xs + k, xs, n, n_rows, first);
}

static void widen(enum kernel_type type, float *out, const void *row, size_t n) {
    size_t i = 0;
    for (; i + 16 <= n; i += 16) _mm512_storeu_ps(out + i, kernel_load16(type, row, i, 0xFFFF));
    if (i < n) _mm512_mask_storeu_ps(out + i, kernel_mask16(n - i), kernel_load16(type, row, i, kernel_mask16(n - i)));
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

void kernel_avx512_matmul_f32(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_F32, m, row0, row1);
}
void kernel_avx512_matmul_f16(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_F16, m, row0, row1);
}
void kernel_avx512_matmul_bf16(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_BF16, m, row0, row1);
}

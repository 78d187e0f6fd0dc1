/* avx2/matmul.c - a register tile of 4 rows x 3 tokens; for one token, a column of 8 rows.
 *
 *   per output: lane l adds the products i = l, l+8, l+16 .. of a chunk of 512 inputs; the lanes are added in a fixed
 *   tree; the chunks are added in rising order. Tile shape, row cut and token count leave that order alone.
 *
 *   one token: eight rows that are far apart (kernel/stream.h); the last rows, fewer than eight, as tiles
 *   rows  [ 32 rows x 512 inputs ] -> (many tokens: widened once to f32, 64 KiB, stays in L2) -> tiles of 4 x 3
 *
 * Checked tests/kernel/matmul_test.c (error bound, odd sizes, guard bytes, tile == single token bit for bit)
 */
#include "kernel/avx2/avx2.h"
#include "kernel/stream.h"

enum { ROWS = 4, TOKENS = 3, CHUNK = 512, BLOCK = 32, WIDEN_FROM = 4, FAR = 8 };

/* Up to 7 elements, zeros after them. */
static __m256 load_tail(enum kernel_type type, const void *row, size_t i, size_t n) {
    float lane[8] = {0};
    for (size_t l = 0; l < n; l++) lane[l] = half_weight(type, row, i + l);
    return _mm256_loadu_ps(lane);
}

/* One chunk [k0, k1) of ROWS rows at w[] times n_tokens columns. n_rows (1..4) outputs per token are written; row
 * pointers past the end repeat a valid row. */
KERNEL_INLINE void tile(enum kernel_type type, size_t n_tokens, float *out, size_t out_stride, const void *const *w,
                        const float *x, size_t x_stride, size_t n, size_t n_rows, bool first) {
    __m256 sum[TOKENS][ROWS];
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        KERNEL_UNROLL
        for (size_t r = 0; r < ROWS; r++) sum[t][r] = _mm256_setzero_ps();
    }
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        __m256 column[TOKENS];
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) column[t] = _mm256_loadu_ps(x + t * x_stride + i);
        KERNEL_UNROLL
        for (size_t r = 0; r < ROWS; r++) {
            __m256 row = kernel_load8(type, w[r], i);
            KERNEL_UNROLL
            for (size_t t = 0; t < n_tokens; t++) sum[t][r] = _mm256_fmadd_ps(row, column[t], sum[t][r]);
        }
    }
    if (i < n) {
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            __m256 column = load_tail(KERNEL_F32, x + t * x_stride, i, n - i);
            KERNEL_UNROLL
            for (size_t r = 0; r < ROWS; r++)
                sum[t][r] = _mm256_fmadd_ps(load_tail(type, w[r], i, n - i), column, sum[t][r]);
        }
    }
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        float *o = out + t * out_stride;
        __m128 s = kernel_sum4(sum[t][0], sum[t][1], sum[t][2], sum[t][3]);
        if (n_rows == ROWS) {
            _mm_storeu_ps(o, first ? s : _mm_add_ps(_mm_loadu_ps(o), s));
        } else {
            float lane[ROWS];
            _mm_storeu_ps(lane, s);
            for (size_t r = 0; r < n_rows; r++) o[r] = first ? lane[r] : o[r] + lane[r];
        }
    }
}

/* One token against FAR rows, `step` apart (kernel/stream.h): the sums of a tile, in the same order. */
KERNEL_INLINE void far_rows(enum kernel_type type, const struct kernel_matmul *m, size_t row, size_t step) {
    const size_t apart = step * m->n_in * half_size(type);
    const char *w = (const char *)m->weight + row * m->n_in * half_size(type);
    __m128 total[FAR / 4];
    for (size_t k = 0; k < m->n_in || k == 0; k += CHUNK) {
        const size_t end = m->n_in - k < CHUNK ? m->n_in : k + CHUNK;
        size_t i = k;
        __m256 sum[FAR];
        KERNEL_UNROLL
        for (size_t r = 0; r < FAR; r++) sum[r] = _mm256_setzero_ps();
        for (; i + 8 <= end; i += 8) {
            const __m256 column = _mm256_loadu_ps(m->x + i);
            KERNEL_UNROLL
            for (size_t r = 0; r < FAR; r++)
                sum[r] = _mm256_fmadd_ps(kernel_load8(type, w + r * apart, i), column, sum[r]);
        }
        if (i < end) {
            const __m256 column = load_tail(KERNEL_F32, m->x, i, end - i);
            KERNEL_UNROLL
            for (size_t r = 0; r < FAR; r++)
                sum[r] = _mm256_fmadd_ps(load_tail(type, w + r * apart, i, end - i), column, sum[r]);
        }
        KERNEL_UNROLL
        for (size_t h = 0; h < FAR / 4; h++) {
            __m128 s = kernel_sum4(sum[4 * h], sum[4 * h + 1], sum[4 * h + 2], sum[4 * h + 3]);
            total[h] = k == 0 ? s : _mm_add_ps(total[h], s);
        }
    }
    float lane[FAR];
    for (size_t h = 0; h < FAR / 4; h++) _mm_storeu_ps(lane + 4 * h, total[h]);
    for (size_t r = 0; r < FAR; r++) m->out[row + r * step] = lane[r];
}

/* One token against as many rows from row0 on as FAR divides; returns the first that is left. */
KERNEL_INLINE size_t one_token(enum kernel_type type, const struct kernel_matmul *m, size_t row0, size_t row1) {
    while (row1 - row0 >= FAR) {
        const size_t step = stream_step(row1 - row0, FAR, m->n_in * half_size(type));
        for (size_t i = 0; i < step; i++) far_rows(type, m, row0 + i, step);
        row0 += FAR * step;
    }
    return row0;
}

/* All tokens against up to ROWS rows, one chunk. */
KERNEL_INLINE void strip(enum kernel_type type, const struct kernel_matmul *m, float *out, const void *const *w,
                         size_t k, size_t n, size_t n_rows) {
    size_t t = 0, os = m->out_stride, xs = m->x_stride;
    bool first = k == 0;
    for (; t + 3 <= m->n_tokens; t += 3) tile(type, 3, out + t * os, os, w, m->x + t * xs + k, xs, n, n_rows, first);
    if (m->n_tokens - t == 2) tile(type, 2, out + t * os, os, w, m->x + t * xs + k, xs, n, n_rows, first);
    if (m->n_tokens - t == 1) tile(type, 1, out + t * os, os, w, m->x + t * xs + k, xs, n, n_rows, first);
}

static void widen(enum kernel_type type, float *out, const void *row, size_t n) {
    size_t i = 0;
    for (; i + 8 <= n; i += 8) _mm256_storeu_ps(out + i, kernel_load8(type, row, i));
    for (; i < n; i++) out[i] = half_weight(type, row, i);
}

KERNEL_INLINE void matmul(enum kernel_type type, const struct kernel_matmul *m, size_t row0, size_t row1) {
    float wide[BLOCK * CHUNK];
    bool widened = type != KERNEL_F32 && m->n_tokens >= WIDEN_FROM;
    size_t row_bytes = m->n_in * half_size(type), block = m->n_tokens == 1 ? ROWS : BLOCK;
    if (m->n_tokens == 1) row0 = one_token(type, m, row0, row1);
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

void kernel_avx2_matmul_f32(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_F32, m, row0, row1);
}
void kernel_avx2_matmul_f16(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_F16, m, row0, row1);
}
void kernel_avx2_matmul_bf16(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_BF16, m, row0, row1);
}

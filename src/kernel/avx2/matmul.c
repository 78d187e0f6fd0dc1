/* avx2/matmul.c - a register tile of 4 rows x 3 tokens; for one token, a column of 8 rows.
 *
 *   per output: lane l adds the products i = l, l+8, l+16 .. of a chunk of 512 inputs; the lanes are added in a fixed
 *   tree; the chunks are added in rising order. Tile shape, row cut and token count leave that order alone.
 *
 *   one token     eight rows that are far apart (kernel/stream.h)
 *   a few         four rows that are far apart, as they are stored -> tiles of 4 x 3
 *   many          [ 32 rows x 512 inputs ] -> widened once to f32, 64 KiB, stays in L2 -> tiles of 4 x 3
 *
 * Checked tests/kernel/matmul_test.c (error bound, odd sizes, guard bytes, tile == single token bit for bit)
 */
#include "kernel/avx2/avx2.h"
#include "kernel/stream.h"

enum { ROWS = 4, TOKENS = 3, CHUNK = 512, BLOCK = 32, LINE = 64 };
enum { FEW = 24, LONG = 128 }; /* tokens that wait for memory; inputs of a row that is a stream */
enum { FAR = 8 };

/* Up to 7 elements, zeros after them. */
static __m256 load_tail(enum kernel_type type, const void *row, size_t i, size_t n) {
    float lane[8] = {0};
    for (size_t l = 0; l < n; l++) lane[l] = half_weight(type, row, i + l);
    return _mm256_loadu_ps(lane);
}

/* Rows that are multiplied together: n of them (1..4), `step` apart. Pointers past the end repeat a valid row. */
struct rows {
    const void *at[ROWS];
    size_t row, step, n;
};

/* One chunk of n inputs of ROWS rows times n_tokens columns; out is that of the first row. */
KERNEL_INLINE void tile(enum kernel_type type, size_t n_tokens, float *out, size_t out_stride, const struct rows *w,
                        const float *x, size_t x_stride, size_t n, bool first) {
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
            __m256 row = kernel_load8(type, w->at[r], i);
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
                sum[t][r] = _mm256_fmadd_ps(load_tail(type, w->at[r], i, n - i), column, sum[t][r]);
        }
    }
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        float *o = out + t * out_stride;
        __m128 s = kernel_sum4(sum[t][0], sum[t][1], sum[t][2], sum[t][3]);
        if (w->n == ROWS && w->step == 1) {
            _mm_storeu_ps(o, first ? s : _mm_add_ps(_mm_loadu_ps(o), s));
            continue;
        }
        float lane[ROWS];
        _mm_storeu_ps(lane, s);
        for (size_t r = 0; r < w->n; r++, o += w->step) *o = first ? lane[r] : *o + lane[r];
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

/* All tokens against the chunk of n inputs from k on. One token in a tile waits for its sums: four are two and two. */
KERNEL_INLINE void strip(enum kernel_type type, const struct kernel_matmul *m, const struct rows *w, size_t k,
                         size_t n) {
    const size_t os = m->out_stride, xs = m->x_stride;
    const bool first = k == 0;
    float *out = m->out + w->row;
    const float *x = m->x + k;
    size_t left = m->n_tokens;
    for (; left >= 3 && left != 4; left -= 3, out += 3 * os, x += 3 * xs) tile(type, 3, out, os, w, x, xs, n, first);
    for (; left >= 2; left -= 2, out += 2 * os, x += 2 * xs) tile(type, 2, out, os, w, x, xs, n, first);
    if (left) tile(type, 1, out, os, w, x, xs, n, first);
}

static void widen(enum kernel_type type, float *out, const void *row, size_t n) {
    size_t i = 0;
    for (; i + 8 <= n; i += 8) _mm256_storeu_ps(out + i, kernel_load8(type, row, i));
    for (; i < n; i++) out[i] = half_weight(type, row, i);
}

static void fetch(const char *from, size_t n) {
    for (size_t i = 0; i < n; i += LINE) _mm_prefetch(from + i, _MM_HINT_T0);
}

/* All tokens against up to ROWS rows as they are stored. */
KERNEL_INLINE void stored_rows(enum kernel_type type, const struct kernel_matmul *m, size_t row, size_t step,
                               size_t n_rows) {
    const size_t size = half_size(type);
    struct rows w = {.row = row, .step = step, .n = n_rows};
    for (size_t k = 0; k < m->n_in || k == 0; k += CHUNK) {
        const char *from = (const char *)m->weight + (row * m->n_in + k) * size;
        for (size_t r = 0; r < ROWS; r++) w.at[r] = from + (r < n_rows ? r * step : 0) * m->n_in * size;
        strip(type, m, &w, k, m->n_in - k < CHUNK ? m->n_in - k : CHUNK);
    }
}

/* Few tokens against as many rows from row0 on as ROWS divides; returns the first that is left. */
KERNEL_INLINE size_t few_tokens(enum kernel_type type, const struct kernel_matmul *m, size_t row0, size_t row1) {
    while (row1 - row0 >= ROWS) {
        const size_t step = stream_step(row1 - row0, ROWS, m->n_in * half_size(type));
        for (size_t i = 0; i < step; i++) stored_rows(type, m, row0 + i, step, ROWS);
        row0 += ROWS * step;
    }
    return row0;
}

/* Many tokens against a block of rows, which are widened once; those behind them are fetched meanwhile. */
KERNEL_INLINE void many_tokens(enum kernel_type type, const struct kernel_matmul *m, size_t row, size_t n_rows,
                               bool more) {
    float wide[BLOCK * CHUNK];
    const size_t size = half_size(type), row_bytes = m->n_in * size;
    for (size_t k = 0; k < m->n_in || k == 0; k += CHUNK) {
        const size_t n = m->n_in - k < CHUNK ? m->n_in - k : CHUNK;
        const char *from = (const char *)m->weight + row * row_bytes + k * size;
        for (size_t r = 0; r < n_rows; r++) widen(type, wide + r * CHUNK, from + r * row_bytes, n);
        for (size_t q = 0; q < n_rows; q += ROWS) {
            struct rows w = {.row = row + q, .step = 1, .n = n_rows - q < ROWS ? n_rows - q : ROWS};
            for (size_t r = 0; r < ROWS; r++) {
                w.at[r] = wide + (r < w.n ? q + r : q) * CHUNK;
                if (more) fetch(from + (BLOCK + q + r) * row_bytes, n * size);
            }
            strip(KERNEL_F32, m, &w, k, n);
        }
    }
}

KERNEL_INLINE void matmul(enum kernel_type type, const struct kernel_matmul *m, size_t row0, size_t row1) {
    const bool widened = type != KERNEL_F32 && m->n_tokens > FEW;
    if (m->n_tokens == 1)
        row0 = one_token(type, m, row0, row1);
    else if (m->n_tokens <= FEW && m->n_in >= LONG)
        row0 = few_tokens(type, m, row0, row1);
    for (size_t row = row0; row < row1; row += widened ? BLOCK : ROWS) {
        if (widened)
            many_tokens(type, m, row, row1 - row < BLOCK ? row1 - row : BLOCK, row + 2 * BLOCK <= row1);
        else
            stored_rows(type, m, row, 1, row1 - row < ROWS ? row1 - row : ROWS);
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

/* avx2/product.c - integer products with vpmaddubsw: a panel of 8 rows times a tile of tokens.
 *
 *   for 8 rows:  for 1024 inputs:  panel (panel.h)  ->  for 4 tokens: 4 x 8 sums -> out
 *
 * vpmaddubsw adds two products of an unsigned and a signed byte in 16 bit, and must not overflow there. |q| <= 127, so
 *   Q4_0, Q4_K   weights to  15:  3,810 a step, 8 steps   30,480     one group of 32 before it is widened
 *   Q5_K                  to  31:  7,874        4 steps   31,496
 *   Q6_K                  to  63: 16,002        2 steps   32,004
 *   Q8_0         |w| to      128: 32,512        1 step               |w| times q with the sign of w
 * Widening (vpmaddwd) multiplies by the scale of the group, or by one.
 *
 * Reads   weights as the file has them, q          Writes  out
 * Checked tests/kernel/product_test.c (bit for bit with ref; odd rows, any number of tokens)
 */
#include "kernel/product.h"

#include "kernel/avx2/panel.h"
#include "kernel/avx2/tile.h"

/* The low n (<= 8) lanes. */
KERNEL_INLINE __m256i kernel_mask8(size_t n) {
    return _mm256_cmpgt_epi32(_mm256_set1_epi32((int)n), _mm256_set_epi32(7, 6, 5, 4, 3, 2, 1, 0));
}

/* sum[t] += times (w q) over `all` steps of 4 inputs, `steps` of them in 16 bit at a time. */
KERNEL_INLINE void dot(__m256i *sum, size_t n_tokens, __m256i times, const __m256i *w, const int8_t *q, size_t q_stride,
                       size_t all, size_t steps) {
    KERNEL_UNROLL
    for (size_t from = 0; from < all; from += steps) {
        __m256i small[TILE];
        KERNEL_UNROLL
        for (size_t i = from; i < from + steps; i++) {
            KERNEL_UNROLL
            for (size_t t = 0; t < n_tokens; t++) {
                __m256i two = _mm256_maddubs_epi16(w[i], spread(q + t * q_stride + 4 * i));
                small[t] = i == from ? two : _mm256_add_epi16(small[t], two);
            }
        }
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) sum[t] = _mm256_add_epi32(sum[t], _mm256_madd_epi16(small[t], times));
    }
}

KERNEL_INLINE void dot_signed(__m256i *sum, size_t n_tokens, const __m256i *w, const int8_t *q, size_t q_stride) {
    const __m256i one = _mm256_set1_epi16(1);
    KERNEL_UNROLL
    for (size_t i = 0; i < 8; i++) {
        __m256i size = _mm256_abs_epi8(w[i]); /* -128 becomes 128, unsigned */
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++)
            sum[t] = _mm256_add_epi32(
                sum[t], _mm256_madd_epi16(
                            _mm256_maddubs_epi16(size, _mm256_sign_epi8(spread(q + t * q_stride + 4 * i), w[i])), one));
    }
}

KERNEL_INLINE void tile_small(__m256 *acc, enum kernel_type type, size_t n_tokens, const struct panel *p,
                              const struct tile *x, size_t blocks) {
    for (size_t b = 0; b < blocks; b++) {
        __m256i sum[TILE];
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++)
            sum[t] =
                type == KERNEL_Q8_0 ? _mm256_setzero_si256() : _mm256_set1_epi32(-8 * x->sum[t * x->group_stride + b]);
        if (type == KERNEL_Q8_0)
            dot_signed(sum, n_tokens, p->w + b * 8, x->q + b * 32, x->q_stride);
        else
            dot(sum, n_tokens, _mm256_set1_epi16(1), p->w + b * 8, x->q + b * 32, x->q_stride, 8, 8);
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++)
            acc[t] = _mm256_fmadd_ps(_mm256_mul_ps(p->d[b], _mm256_set1_ps(x->scale[t * x->group_stride + b])),
                                     _mm256_cvtepi32_ps(sum[t]), acc[t]);
    }
}

KERNEL_INLINE void tile_k(__m256 *acc, enum kernel_type type, size_t n_tokens, const struct panel *p,
                          const struct tile *x, size_t blocks) {
    const size_t group = type == KERNEL_Q6_K ? 16 : 32, steps = type == KERNEL_Q4_K ? 8 : type == KERNEL_Q5_K ? 4 : 2;
    for (size_t b = 0; b < blocks; b++) {
        __m256i total[TILE], bias[TILE];
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) total[t] = bias[t] = _mm256_setzero_si256();
        for (size_t g = 0; g < 256 / group; g++)
            dot(total, n_tokens, p->scale[b * (256 / group) + g], p->w + b * 64 + g * group / 4,
                x->q + b * 256 + g * group, x->q_stride, group / 4, steps);
        for (size_t g = 0; g < (group == 16 ? 8 : 4); g++) {
            const int32_t *word = group == 16 ? x->sum + b * 8 + g : x->pair + b * 4 + g;
            KERNEL_UNROLL
            for (size_t t = 0; t < n_tokens; t++)
                bias[t] = _mm256_add_epi32(bias[t],
                                           _mm256_madd_epi16(p->bias[b * 8 + g], spread(word + t * x->group_stride)));
        }
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            __m256 scale = _mm256_set1_ps(x->scale[t * x->group_stride + b]);
            if (type == KERNEL_Q6_K) total[t] = _mm256_sub_epi32(total[t], _mm256_slli_epi32(bias[t], 5));
            acc[t] = _mm256_fmadd_ps(_mm256_mul_ps(p->d[b], scale), _mm256_cvtepi32_ps(total[t]), acc[t]);
            if (type != KERNEL_Q6_K)
                acc[t] = _mm256_fnmadd_ps(_mm256_mul_ps(p->m[b], scale), _mm256_cvtepi32_ps(bias[t]), acc[t]);
        }
    }
}

/* acc[0 .. n_tokens) (a constant) += n inputs from k on, tokens from t on. */
KERNEL_INLINE void tile(__m256 *acc, enum kernel_type type, size_t n_tokens, const struct kernel_product *m,
                        const struct panel *p, size_t t, size_t k, size_t n) {
    const struct tile x = tile_at(m->x, t, k, kernel_is_k(type));
    if (kernel_is_k(type))
        tile_k(acc, type, n_tokens, p, &x, n / 256);
    else
        tile_small(acc, type, n_tokens, p, &x, n / 32);
}

/* The rows from byte `at` on; when there are fewer than eight, as a copy (of `bytes` each) where eight may be read. */
KERNEL_INLINE struct rows8 find_rows(uint8_t *spare, size_t *at, size_t n_rows, const uint8_t *base, size_t stride,
                                     size_t bytes) {
    if (n_rows == PANEL_ROWS) return rows8_at(base, stride);
    for (size_t r = 0; r < PANEL_ROWS; r++)
        memcpy(spare + r * bytes, base + (r < n_rows ? r : 0) * stride + *at, bytes);
    *at = 0;
    return rows8_at(spare, bytes);
}

/* Up to TILE tokens from t on; acc[i] belongs to token t + i. */
KERNEL_INLINE void tile_any(__m256 *acc, enum kernel_type type, size_t n_tokens, const struct kernel_product *m,
                            const struct panel *p, size_t t, size_t k, size_t n) {
    if (n_tokens == TILE) {
        tile(acc, type, TILE, m, p, t, k, n);
        return;
    }
    size_t done = n_tokens & 2;
    if (n_tokens & 2) tile(acc, type, 2, m, p, t, k, n);
    if (n_tokens & 1) tile(acc + done, type, 1, m, p, t + done, k, n);
}

/* All tokens for rows row .. row + n_rows. Between two stretches of inputs the sums rest in `out`. */
KERNEL_INLINE void tile_all(enum kernel_type type, const struct kernel_product *m, const struct panel *p, size_t row,
                            size_t n_rows, size_t k, size_t n) {
    const __m256i mask = kernel_mask8(n_rows);
    for (size_t t = 0; t < m->n_tokens; t += TILE) {
        size_t n_tokens = m->n_tokens - t < TILE ? m->n_tokens - t : TILE;
        float *out = m->out + t * m->out_stride + row;
        __m256 acc[TILE];
        for (size_t i = 0; i < n_tokens; i++)
            acc[i] = k ? _mm256_maskload_ps(out + i * m->out_stride, mask) : _mm256_setzero_ps();
        tile_any(acc, type, n_tokens, m, p, t, k, n);
        for (size_t i = 0; i < n_tokens; i++) _mm256_maskstore_ps(out + i * m->out_stride, mask, acc[i]);
    }
}

KERNEL_INLINE void group_of_rows(enum kernel_type type, const struct kernel_product *m, size_t row, size_t n_rows) {
    enum { SPARE = PANEL_ROWS * PANEL_INPUTS / 256 * 272 }; /* Q8_0 takes most */
    const size_t stride = block_row_bytes(type, m->n_in);
    const uint8_t *base = (const uint8_t *)m->weight + row * stride;
    uint8_t spare[SPARE];
    struct panel p;
    for (size_t k = 0; k < m->n_in; k += PANEL_INPUTS) {
        size_t n = m->n_in - k < PANEL_INPUTS ? m->n_in - k : PANEL_INPUTS, at = block_row_bytes(type, k);
        const struct rows8 rows = find_rows(spare, &at, n_rows, base, stride, block_row_bytes(type, n));
        panel_fill(&p, type, &rows, at, n);
        tile_all(type, m, &p, row, n_rows, k, n);
    }
}

KERNEL_INLINE void product(enum kernel_type type, kernel_product_fn *few, const struct kernel_product *m, size_t row0,
                           size_t row1) {
    if (m->n_tokens <= TILE) {
        few(m, row0, row1);
        return;
    }
    for (; row0 < row1; row0 += PANEL_ROWS)
        group_of_rows(type, m, row0, row1 - row0 < PANEL_ROWS ? row1 - row0 : PANEL_ROWS);
}

void kernel_avx2_product_q8_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q8_0, kernel_avx2_few_q8_0, m, row0, row1);
}
void kernel_avx2_product_q4_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_0, kernel_avx2_few_q4_0, m, row0, row1);
}
void kernel_avx2_product_q4_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_K, kernel_avx2_few_q4_k, m, row0, row1);
}
void kernel_avx2_product_q5_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_K, kernel_avx2_few_q5_k, m, row0, row1);
}
void kernel_avx2_product_q6_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q6_K, kernel_avx2_few_q6_k, m, row0, row1);
}

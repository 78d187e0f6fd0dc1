/* avx2/product_rows.h - integer products of a panel of 16 rows with a tile of tokens, for both levels of 256 bits.
 *
 *   for 16 rows:  for 1024 inputs:  panel (panel.h)  ->  for 4 tokens: 4 x 16 sums -> out
 *
 * The file that includes it defines how bytes are multiplied; the sums are exact, so nobody sees how:
 *
 *   dot_block    sum[t][h] += S of block b of 32 inputs (product.h), whose weights and inputs are at `at`
 *   dot_group    sum[t][h] += scale[h] (w q) over `group` inputs that have one scale
 *
 * Up to four tokens go to few.c. */
#ifndef SANSU_KERNEL_AVX2_PRODUCT_ROWS_H
#define SANSU_KERNEL_AVX2_PRODUCT_ROWS_H

/* The first n (<= 8) of eight outputs. Lane by lane where there are fewer: masked stores take as long as half a
 * block. */
KERNEL_INLINE __m256 load_outputs(const float *out, size_t n) {
    if (n == ROWS8) return _mm256_loadu_ps(out);
    float lane[ROWS8] = {0};
    for (size_t i = 0; i < n; i++) lane[i] = out[i];
    return _mm256_loadu_ps(lane);
}

KERNEL_INLINE void store_outputs(float *out, __m256 v, size_t n) {
    if (n == ROWS8) {
        _mm256_storeu_ps(out, v);
        return;
    }
    float lane[ROWS8];
    _mm256_storeu_ps(lane, v);
    for (size_t i = 0; i < n; i++) out[i] = lane[i];
}

KERNEL_INLINE void tile_small(__m256 acc[TILE][PANEL_HALVES], enum kernel_type type, size_t n_tokens,
                              const struct panel *p, const struct tile *x, size_t blocks) {
    for (size_t b = 0; b < blocks; b++) {
        const struct place at = place_at(p, b * 8, x, n_tokens, b * 32);
        __m256i sum[TILE][PANEL_HALVES];
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) sum[t][0] = sum[t][1] = _mm256_setzero_si256();
        dot_block(sum, type, n_tokens, &at, x, b);
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            const __m256 scale = _mm256_set1_ps(x->scale[t * x->group_stride + b]);
            const __m256 all = _mm256_cvtepi32_ps(spread(x->sum + t * x->group_stride + b));
            KERNEL_UNROLL
            for (size_t h = 0; h < PANEL_HALVES; h++) {
                acc[t][h] = _mm256_fmadd_ps(_mm256_mul_ps(p->d[b][h], scale), _mm256_cvtepi32_ps(sum[t][h]), acc[t][h]);
                if (block_has_m(type)) acc[t][h] = _mm256_fmadd_ps(_mm256_mul_ps(p->m[b][h], scale), all, acc[t][h]);
            }
        }
    }
}

KERNEL_INLINE bool has_16(enum kernel_type type) {
    return type == KERNEL_Q6_K || type == KERNEL_Q2_K || type == KERNEL_Q3_K;
}

/* What a block of k adds beside its products: least, or scale (Q6_K, Q3_K, for their offset), times sums of q. */
KERNEL_INLINE __m256i bias_k(enum kernel_type type, const struct panel *p, size_t half, const struct tile *x, size_t t,
                             size_t b) {
    const int32_t *word = (has_16(type) ? x->sum + b * 8 : x->pair + b * 4) + t * x->group_stride;
    const size_t n = has_16(type) ? 8 : 4;
    __m256i bias = _mm256_setzero_si256();
    KERNEL_UNROLL
    for (size_t g = 0; g < n; g++)
        bias = _mm256_add_epi32(bias, _mm256_madd_epi16(p->bias[b * 8 + g][half], spread(word + g)));
    return bias;
}

KERNEL_INLINE void tile_k(__m256 acc[TILE][PANEL_HALVES], enum kernel_type type, size_t n_tokens, const struct panel *p,
                          const struct tile *x, size_t blocks) {
    const size_t group = has_16(type) ? 16 : 32;
    for (size_t b = 0; b < blocks; b++) {
        __m256i sum[TILE][PANEL_HALVES];
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) sum[t][0] = sum[t][1] = _mm256_setzero_si256();
        for (size_t g = 0; g < 256 / group; g++) {
            const struct place at = place_at(p, b * 64 + g * group / 4, x, n_tokens, b * 256 + g * group);
            dot_group(sum, type, n_tokens, p->scale[b * (256 / group) + g], &at, group);
        }
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) {
            const __m256 scale = _mm256_set1_ps(x->scale[t * x->group_stride + b]);
            KERNEL_UNROLL
            for (size_t h = 0; h < PANEL_HALVES; h++) {
                __m256i bias = bias_k(type, p, h, x, t, b), all = sum[t][h];
                if (!kernel_has_least(type))
                    all = _mm256_sub_epi32(all, _mm256_slli_epi32(bias, type == KERNEL_Q6_K ? 5 : 2));
                acc[t][h] = _mm256_fmadd_ps(_mm256_mul_ps(p->d[b][h], scale), _mm256_cvtepi32_ps(all), acc[t][h]);
                if (kernel_has_least(type))
                    acc[t][h] = _mm256_fnmadd_ps(_mm256_mul_ps(p->m[b][h], scale), _mm256_cvtepi32_ps(bias), acc[t][h]);
            }
        }
    }
}

/* A stretch of inputs: n of them from k on. Between two of them the sums rest in `out`. */
struct stretch {
    size_t k, n;
};

/* n_tokens (a constant) from t on, for rows row .. row + n_rows. */
KERNEL_INLINE void tile(enum kernel_type type, size_t n_tokens, const struct kernel_product *m, const struct panel *p,
                        size_t row, size_t n_rows, struct stretch s, size_t t) {
    const struct tile x = tile_at(m->x, t, s.k, kernel_is_k(type));
    const size_t n[PANEL_HALVES] = {n_rows < ROWS8 ? n_rows : ROWS8, n_rows < ROWS8 ? 0 : n_rows - ROWS8};
    float *out = m->out + t * m->out_stride + row;
    __m256 acc[TILE][PANEL_HALVES];
    KERNEL_UNROLL
    for (size_t i = 0; i < n_tokens; i++)
        for (size_t h = 0; h < PANEL_HALVES; h++)
            acc[i][h] = s.k ? load_outputs(out + i * m->out_stride + h * ROWS8, n[h]) : _mm256_setzero_ps();
    if (kernel_is_k(type))
        tile_k(acc, type, n_tokens, p, &x, s.n / 256);
    else
        tile_small(acc, type, n_tokens, p, &x, s.n / 32);
    KERNEL_UNROLL
    for (size_t i = 0; i < n_tokens; i++)
        for (size_t h = 0; h < PANEL_HALVES; h++) store_outputs(out + i * m->out_stride + h * ROWS8, acc[i][h], n[h]);
}

/* All tokens for rows row .. row + n_rows. */
KERNEL_INLINE void tile_all(enum kernel_type type, const struct kernel_product *m, const struct panel *p, size_t row,
                            size_t n_rows, struct stretch s) {
    size_t t = 0;
    for (; m->n_tokens - t >= TILE; t += TILE) tile(type, TILE, m, p, row, n_rows, s, t);
    if (m->n_tokens - t >= 2) {
        tile(type, 2, m, p, row, n_rows, s, t);
        t += 2;
    }
    if (t < m->n_tokens) tile(type, 1, m, p, row, n_rows, s, t);
}

/* The rows from byte `at` on; when there are fewer than eight, as a copy (of `bytes` each) where eight may be read. */
KERNEL_INLINE struct rows8 find_rows(uint8_t *spare, size_t *at, size_t n_rows, const uint8_t *base, size_t stride,
                                     size_t bytes) {
    if (n_rows == ROWS8) return rows8_at(base, stride);
    for (size_t r = 0; r < ROWS8; r++) memcpy(spare + r * bytes, base + (r < n_rows ? r : 0) * stride + *at, bytes);
    *at = 0;
    return rows8_at(spare, bytes);
}

/* The second half of a panel repeats the first when there are not more than eight rows. */
KERNEL_INLINE void group_of_rows(enum kernel_type type, const struct kernel_product *m, size_t row, size_t n_rows) {
    enum { SPARE = ROWS8 * PANEL_INPUTS / 256 * 272 }; /* Q8_0 takes most */
    const size_t stride = block_row_bytes(type, m->n_in);
    uint8_t spare[SPARE];
    struct panel p;
    for (size_t k = 0; k < m->n_in; k += PANEL_INPUTS) {
        size_t n = m->n_in - k < PANEL_INPUTS ? m->n_in - k : PANEL_INPUTS;
        for (size_t h = 0; h < PANEL_HALVES; h++) {
            size_t first = n_rows > h * ROWS8 ? h * ROWS8 : 0, at = block_row_bytes(type, k);
            const struct rows8 rows =
                find_rows(spare, &at, n_rows - first < ROWS8 ? n_rows - first : ROWS8,
                          (const uint8_t *)m->weight + (row + first) * stride, stride, block_row_bytes(type, n));
            panel_fill(&p, h, type, &rows, at, n);
        }
        tile_all(type, m, &p, row, n_rows, (struct stretch){k, n});
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

#endif

/* amx/product.c - integer products of many tokens on the matrix unit; few tokens take the AVX-512 way, and so do the
 * types that are not named here.
 *
 *   32 rows, 1024 inputs -> 2 panels -> for each block, 32 tokens, panel: tiles -> sums in memory -> scaled, added to
 *     acc
 *
 *   Q8_0, Q4_0   two blocks of 32 a job: tiles 0, 1 are the first block of both tiles of tokens, 2, 3 the second
 *   K            a block of 256 a job: weights times the scales of their groups, as two digits (tiles.h); tiles 0, 2
 *     are the
 *                high digits for both tiles of tokens, 1, 3 the low ones. No group is scaled by itself.
 *
 * The integers are those of kernel/product.h, and what follows them is written as in avx512/product.c: the same bits.
 * While the unit multiplies for one job, the sums of the job before are scaled, a piece of one after a piece of the
 * other, so that the core finds both kinds of work in its window. Two panels a round, because q comes from the second
 * cache.
 *
 * Reads   weights as the file has them, q (rows up to the next multiple of 16)          Writes  out
 * Checked tests/kernel/product_test.c (bit for bit with ref; odd rows, any number of tokens)
 */
#include "kernel/amx/amx.h"

#include "kernel/amx/tiles.h"
#include "kernel/avx512/avx512.h"

enum { MANY = 256, WORTH_TILES = 9, PANELS = 2 }; /* tokens taken at once; from how many on the unit is used */

typedef int32_t sums[4][TOKENS * PANEL_ROWS]; /* what tiles 0 .. 3 held */

/* Up to MANY tokens from t0 on, inputs from k on, PANELS times sixteen rows. */
struct work {
    const struct kernel_quantised *x;
    size_t t0, n_tokens, k, blocks, n_panels;
    struct panel panel[PANELS];
    struct digits digits[PANELS]; /* of one block */
    __m512 acc[PANELS][MANY];
    sums sum[2]; /* of the job being multiplied and of the one being scaled */
};

/* Blocks from b on of one panel against tokens t .. t + PAIR (or fewer at the end). */
struct job {
    size_t b, t, panel;
    size_t turn; /* which sums it uses */
};

KERNEL_INLINE const int8_t *q_at(const struct work *w, size_t t, size_t i) {
    return w->x->q + (w->t0 + t) * w->x->q_stride + w->k + i;
}

KERNEL_INLINE bool is_wide(const struct work *w, const struct job *j) {
    return j->t + TOKENS < w->n_tokens;
} /* both tiles of tokens */

/* One past the last token of the piece from .. from + n of a job. */
KERNEL_INLINE size_t end_of(const struct work *w, const struct job *j, size_t from, size_t n) {
    return w->n_tokens - j->t < from + n ? w->n_tokens - j->t : from + n;
}

KERNEL_INLINE void store_sums(sums out) {
    _tile_stored(0, out[0], 64);
    _tile_stored(1, out[1], 64);
    _tile_stored(2, out[2], 64);
    _tile_stored(3, out[3], 64);
}

KERNEL_INLINE __m512i sum_at(const int32_t *sum, size_t token) {
    return _mm512_load_si512(sum + token % TOKENS * PANEL_ROWS);
}

/* ---- Q8_0 and Q4_0 ---- */

KERNEL_INLINE void multiply_small(const struct work *w, const struct job *j, bool second) {
    const size_t b = j->b + second, stride = w->x->q_stride;
    if (b >= w->blocks) return;
    _tile_loadd(6, w->panel[j->panel].w + b * 8, 64);
    _tile_loadd(4, q_at(w, j->t, b * 32), stride);
    if (is_wide(w, j)) _tile_loadd(5, q_at(w, j->t + TOKENS, b * 32), stride);
    if (second) {
        _tile_zero(2);
        _tile_dpbssd(2, 4, 6);
        _tile_zero(3);
        if (is_wide(w, j)) _tile_dpbssd(3, 5, 6);
    } else {
        _tile_zero(0);
        _tile_dpbssd(0, 4, 6);
        _tile_zero(1);
        if (is_wide(w, j)) _tile_dpbssd(1, 5, 6);
    }
}

KERNEL_INLINE __m512 scaled(__m512 acc, __m512 d, float scale, __m512i total) {
    return _mm512_fmadd_ps(_mm512_mul_ps(d, _mm512_set1_ps(scale)), _mm512_cvtepi32_ps(total), acc);
}

/* Tokens from .. from + 16 of the job. */
KERNEL_INLINE void scale_small(struct work *w, const struct job *j, size_t from) {
    const __m512 d0 = w->panel[j->panel].d[j->b], d1 = w->panel[j->panel].d[j->b + 1];
    const int32_t *sum0 = w->sum[j->turn][from / TOKENS], *sum1 = w->sum[j->turn][2 + from / TOKENS];
    const float *scale = w->x->scale + (w->t0 + j->t + from) * w->x->group_stride + w->k / 32 + j->b;
    const size_t end = end_of(w, j, from, TOKENS), stride = w->x->group_stride;
    __m512 *acc = w->acc[j->panel] + j->t;
    if (j->b + 1 < w->blocks)
        for (size_t i = from; i < end; i++, scale += stride)
            acc[i] = scaled(scaled(acc[i], d0, scale[0], sum_at(sum0, i)), d1, scale[1], sum_at(sum1, i));
    else
        for (size_t i = from; i < end; i++, scale += stride) acc[i] = scaled(acc[i], d0, scale[0], sum_at(sum0, i));
}

KERNEL_INLINE void blocks_small(struct work *w) {
    struct job now = {0}, before = {0};
    bool any = false;
    for (now.b = 0; now.b < w->blocks; now.b += 2)
        for (now.t = 0; now.t < w->n_tokens; now.t += PAIR)
            for (now.panel = 0; now.panel < w->n_panels; now.panel++) {
                multiply_small(w, &now, false);
                if (any) scale_small(w, &before, 0);
                multiply_small(w, &now, true);
                if (any) scale_small(w, &before, TOKENS);
                store_sums(w->sum[now.turn]);
                before = now;
                now.turn ^= 1;
                any = true;
            }
    scale_small(w, &before, 0);
    scale_small(w, &before, TOKENS);
}

/* ---- K ---- */

KERNEL_INLINE void multiply_k(const struct work *w, const struct job *j, size_t quarter, bool high_signed) {
    const size_t stride = w->x->q_stride, at = j->b * 256 + quarter * 64;
    _tile_loadd(6, w->digits[j->panel].high + quarter * 16, 64);
    _tile_loadd(7, w->digits[j->panel].low + quarter * 16, 64);
    _tile_loadd(4, q_at(w, j->t, at), stride);
    if (high_signed)
        _tile_dpbssd(0, 4, 6);
    else
        _tile_dpbsud(0, 4, 6);
    _tile_dpbsud(1, 4, 7);
    if (!is_wide(w, j)) return;
    _tile_loadd(5, q_at(w, j->t + TOKENS, at), stride);
    if (high_signed)
        _tile_dpbssd(2, 5, 6);
    else
        _tile_dpbsud(2, 5, 6);
    _tile_dpbsud(3, 5, 7);
}

/* Tokens from .. from + 8 of the job. */
KERNEL_INLINE void scale_k(struct work *w, const struct job *j, size_t from, enum kernel_type type) {
    const struct panel *p = &w->panel[j->panel];
    const int32_t *high = w->sum[j->turn][from / TOKENS * 2], *low = w->sum[j->turn][from / TOKENS * 2 + 1];
    const size_t end = end_of(w, j, from, 8), stride = w->x->group_stride, row = (w->t0 + j->t + from) * stride;
    const float *scale = w->x->scale + row + w->k / 256 + j->b;
    const int32_t *pair = w->x->pair + row + w->k / 64 + j->b * 4;
    const __m512 d = p->d[j->b], m = p->m[j->b];
    const __m512i *least = p->bias + j->b * 8;
    __m512 *acc = w->acc[j->panel] + j->t;
    for (size_t i = from; i < end; i++, scale += stride, pair += stride) {
        __m512i total =
            _mm512_add_epi32(_mm512_slli_epi32(sum_at(high, i), type == KERNEL_Q6_K ? 8 : 3), sum_at(low, i));
        __m512 sum = scaled(acc[i], d, *scale, total);
        if (type != KERNEL_Q6_K) {
            __m512i a = _mm512_dpwssd_epi32(_mm512_setzero_si512(), least[0], _mm512_set1_epi32(pair[0]));
            __m512i b = _mm512_dpwssd_epi32(_mm512_setzero_si512(), least[1], _mm512_set1_epi32(pair[1]));
            a = _mm512_dpwssd_epi32(a, least[2], _mm512_set1_epi32(pair[2]));
            b = _mm512_dpwssd_epi32(b, least[3], _mm512_set1_epi32(pair[3]));
            sum = _mm512_fnmadd_ps(_mm512_mul_ps(m, _mm512_set1_ps(*scale)), _mm512_cvtepi32_ps(_mm512_add_epi32(a, b)),
                                   sum);
        }
        acc[i] = sum;
    }
}

KERNEL_INLINE void block_digits(struct work *w, size_t b, enum kernel_type type) {
    for (size_t p = 0; p < w->n_panels; p++) {
        const struct panel *panel = &w->panel[p];
        if (type == KERNEL_Q6_K)
            digits_of_q6(&w->digits[p], panel->w + b * 64, panel->scale + b * 16);
        else
            digits_of_q45(&w->digits[p], panel->w + b * 64, panel->scale + b * 8);
    }
}

KERNEL_INLINE void blocks_k(struct work *w, enum kernel_type type) {
    struct job now = {0}, before = {0};
    bool any = false;
    for (now.b = 0; now.b < w->blocks; now.b++) {
        block_digits(w, now.b, type);
        for (now.t = 0; now.t < w->n_tokens; now.t += PAIR)
            for (now.panel = 0; now.panel < w->n_panels; now.panel++) {
                _tile_zero(0);
                _tile_zero(1);
                _tile_zero(2);
                _tile_zero(3);
                for (size_t quarter = 0; quarter < 4; quarter++) {
                    multiply_k(w, &now, quarter, type == KERNEL_Q6_K);
                    if (any) scale_k(w, &before, quarter * 8, type);
                }
                store_sums(w->sum[now.turn]);
                before = now;
                now.turn ^= 1;
                any = true;
            }
    }
    for (size_t quarter = 0; quarter < 4; quarter++) scale_k(w, &before, quarter * 8, type);
}

/* ---- both ---- */

/* The panels of n inputs from w->k on of n_rows rows. */
KERNEL_INLINE void fill_panels(struct work *w, enum kernel_type type, const uint8_t *base, size_t stride, size_t n_rows,
                               size_t n) {
    uint8_t spare[PANEL_SPARE];
    for (size_t p = 0; p < w->n_panels; p++) {
        struct stream_group g = {0, 1, n_rows - p * PANEL_ROWS < PANEL_ROWS ? n_rows - p * PANEL_ROWS : PANEL_ROWS};
        size_t at = block_row_bytes(type, w->k);
        const struct rows16 rows =
            find_rows(spare, &at, &g, base + p * PANEL_ROWS * stride, stride, block_row_bytes(type, n));
        panel_fill(&w->panel[p], type, &rows, at, n);
        if (!kernel_is_k(type)) make_signed(&w->panel[p], n, block_offset(type));
    }
}

KERNEL_INLINE void group_of_rows(struct work *w, enum kernel_type type, const struct kernel_product *m, size_t row,
                                 size_t n_rows) {
    const size_t stride = block_row_bytes(type, m->n_in);
    w->n_panels = (n_rows + PANEL_ROWS - 1) / PANEL_ROWS;
    for (size_t p = 0; p < w->n_panels; p++)
        for (size_t t = 0; t < w->n_tokens; t++) w->acc[p][t] = _mm512_setzero_ps();
    for (w->k = 0; w->k < m->n_in; w->k += PANEL_INPUTS) {
        size_t n = m->n_in - w->k < PANEL_INPUTS ? m->n_in - w->k : PANEL_INPUTS;
        fill_panels(w, type, (const uint8_t *)m->weight + row * stride, stride, n_rows, n);
        w->blocks = n / block_elements(type);
        if (kernel_is_k(type))
            blocks_k(w, type);
        else
            blocks_small(w);
    }
    for (size_t p = 0; p < w->n_panels; p++) {
        size_t left = n_rows - p * PANEL_ROWS;
        float *out = m->out + w->t0 * m->out_stride + row + p * PANEL_ROWS;
        for (size_t t = 0; t < w->n_tokens; t++)
            _mm512_mask_storeu_ps(out + t * m->out_stride, left < PANEL_ROWS ? kernel_mask16(left) : 0xFFFF,
                                  w->acc[p][t]);
    }
}

KERNEL_INLINE void product(enum kernel_type type, const struct kernel_product *m, size_t row0, size_t row1) {
    enum { ROWS = PANELS * PANEL_ROWS };
    struct work w;
    w.x = m->x;
    tiles_configure(kernel_is_k(type) ? 64 : 32);
    for (size_t r = row0; r < row1; r += ROWS)
        for (w.t0 = 0; w.t0 < m->n_tokens; w.t0 += MANY) {
            w.n_tokens = m->n_tokens - w.t0 < MANY ? m->n_tokens - w.t0 : MANY;
            group_of_rows(&w, type, m, r, row1 - r < ROWS ? row1 - r : ROWS);
        }
    _tile_release();
}

void kernel_amx_product_q8_0(const struct kernel_product *m, size_t row0, size_t row1) {
    if (m->n_tokens < WORTH_TILES)
        kernel_avx512_product_q8_0(m, row0, row1);
    else
        product(KERNEL_Q8_0, m, row0, row1);
}

void kernel_amx_product_q4_0(const struct kernel_product *m, size_t row0, size_t row1) {
    if (m->n_tokens < WORTH_TILES)
        kernel_avx512_product_q4_0(m, row0, row1);
    else
        product(KERNEL_Q4_0, m, row0, row1);
}

void kernel_amx_product_q4_k(const struct kernel_product *m, size_t row0, size_t row1) {
    if (m->n_tokens < WORTH_TILES)
        kernel_avx512_product_q4_k(m, row0, row1);
    else
        product(KERNEL_Q4_K, m, row0, row1);
}

void kernel_amx_product_q5_k(const struct kernel_product *m, size_t row0, size_t row1) {
    if (m->n_tokens < WORTH_TILES)
        kernel_avx512_product_q5_k(m, row0, row1);
    else
        product(KERNEL_Q5_K, m, row0, row1);
}

void kernel_amx_product_q6_k(const struct kernel_product *m, size_t row0, size_t row1) {
    if (m->n_tokens < WORTH_TILES)
        kernel_avx512_product_q6_k(m, row0, row1);
    else
        product(KERNEL_Q6_K, m, row0, row1);
}

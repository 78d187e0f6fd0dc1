/* amx/product.c - integer products of many tokens on the matrix unit; few tokens take the AVX-512 way.
 *
 *   16 rows, 1024 inputs -> panel -> for each block: tiles of 32 tokens -> sums in memory -> scaled, added to acc[token]
 *
 *   Q8_0, Q4_0   two blocks of 32 a step: sum[block] of 16 tokens in one tile
 *   K            a block of 256: weights times the scales of their groups are 13-bit numbers, taken apart into two digits
 *                (tiles.h); S = 256 sum(high q) + sum(low q), four steps of 64 inputs each. No group is scaled by itself.
 *
 * The integers are those of kernel/product.h, and what follows them is written as in avx512/product.c: the same bits.
 * While the unit multiplies for one pair of tiles, the sums of the pair before are scaled: a quarter of the scaling after
 * each quarter of the products, so that the core finds both kinds of work in its window.
 *
 * Reads   weights as the file has them, q (rows up to the next multiple of 16)          Writes  out
 * Checked tests/kernel/product_test.c (bit for bit with ref; odd rows, any number of tokens)
 */
#include "kernel/amx/amx.h"

#include "kernel/amx/tiles.h"
#include "kernel/avx512/avx512.h"

enum { MANY = 256, WORTH_TILES = 9 }; /* tokens taken at once; from how many on the unit is used */

typedef int32_t sums[4][TOKENS * PANEL_ROWS]; /* what tiles 0 .. 3 held */

/* Up to MANY tokens from t0 on, inputs from k on, sixteen rows. */
struct work {
    const struct kernel_quantised *x;
    const struct panel *panel;
    size_t t0, n_tokens, k, blocks;
    __m512 acc[MANY];
    sums sum[2]; /* of the job being multiplied and of the one being scaled */
};

/* Blocks from b on against tokens t .. t + PAIR (or fewer at the end). */
struct job {
    size_t b, t;
    size_t turn; /* which sums it uses */
};

KERNEL_INLINE const int8_t *q_at(const struct work *w, size_t t, size_t i) { return w->x->q + (w->t0 + t) * w->x->q_stride + w->k + i; }

KERNEL_INLINE bool is_wide(const struct work *w, const struct job *j) { return j->t + TOKENS < w->n_tokens; } /* both tiles of tokens */

KERNEL_INLINE void store_sums(sums out) {
    _tile_stored(0, out[0], 64);
    _tile_stored(1, out[1], 64);
    _tile_stored(2, out[2], 64);
    _tile_stored(3, out[3], 64);
}

KERNEL_INLINE __m512i sum_of(const struct work *w, const struct job *j, size_t tile, size_t token) {
    return _mm512_load_si512(w->sum[j->turn][tile] + token % TOKENS * PANEL_ROWS);
}

/* ---- Q8_0 and Q4_0: two blocks of 32 a job; tiles 0, 1 are the first block of both tiles of tokens, 2, 3 the second ---- */

KERNEL_INLINE void multiply_small(const struct work *w, const struct job *j, bool second) {
    const size_t b = j->b + second, stride = w->x->q_stride;
    if (b >= w->blocks) return;
    _tile_loadd(6, w->panel->w + b * 8, 64);
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

/* Tokens from .. from + 16 of the job. */
KERNEL_INLINE void scale_small(struct work *w, const struct job *j, size_t from) {
    const struct panel *p = w->panel;
    const bool two = j->b + 1 < w->blocks;
    size_t end = w->n_tokens - j->t < from + TOKENS ? w->n_tokens - j->t : from + TOKENS;
    for (size_t i = from; i < end; i++) {
        const float *scale = w->x->scale + (w->t0 + j->t + i) * w->x->group_stride + w->k / 32 + j->b;
        __m512 acc = w->acc[j->t + i];
        acc = _mm512_fmadd_ps(_mm512_mul_ps(p->d[j->b], _mm512_set1_ps(scale[0])), _mm512_cvtepi32_ps(sum_of(w, j, i / TOKENS, i)), acc);
        if (two) acc = _mm512_fmadd_ps(_mm512_mul_ps(p->d[j->b + 1], _mm512_set1_ps(scale[1])), _mm512_cvtepi32_ps(sum_of(w, j, 2 + i / TOKENS, i)), acc);
        w->acc[j->t + i] = acc;
    }
}

KERNEL_INLINE void blocks_small(struct work *w) {
    struct job now = {0}, before = {0};
    bool any = false;
    for (now.b = 0; now.b < w->blocks; now.b += 2)
        for (now.t = 0; now.t < w->n_tokens; now.t += PAIR) {
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

/* ---- K: a block of 256 a job; tiles 0, 2 are the high digits for both tiles of tokens, 1, 3 the low ones ---- */

KERNEL_INLINE void multiply_k(const struct work *w, const struct digits *d, const struct job *j, size_t quarter) {
    const size_t stride = w->x->q_stride, at = j->b * 256 + quarter * 64;
    _tile_loadd(6, d->high + quarter * 16, 64);
    _tile_loadd(7, d->low + quarter * 16, 64);
    _tile_loadd(4, q_at(w, j->t, at), stride);
    _tile_dpbssd(0, 4, 6);
    _tile_dpbsud(1, 4, 7);
    if (!is_wide(w, j)) return;
    _tile_loadd(5, q_at(w, j->t + TOKENS, at), stride);
    _tile_dpbssd(2, 5, 6);
    _tile_dpbsud(3, 5, 7);
}

/* Tokens from .. from + 8 of the job. */
KERNEL_INLINE void scale_k(struct work *w, const struct job *j, size_t from, bool has_least) {
    const struct panel *p = w->panel;
    size_t end = w->n_tokens - j->t < from + 8 ? w->n_tokens - j->t : from + 8;
    for (size_t i = from; i < end; i++) {
        size_t row = (w->t0 + j->t + i) * w->x->group_stride, high = 2 * (i / TOKENS);
        __m512 scale = _mm512_set1_ps(w->x->scale[row + w->k / 256 + j->b]);
        __m512i total = _mm512_add_epi32(_mm512_slli_epi32(sum_of(w, j, high, i), 8), sum_of(w, j, high + 1, i));
        __m512 acc = _mm512_fmadd_ps(_mm512_mul_ps(p->d[j->b], scale), _mm512_cvtepi32_ps(total), w->acc[j->t + i]);
        if (has_least) {
            const int32_t *pair = w->x->pair + row + w->k / 64 + j->b * 4;
            __m512i a = _mm512_setzero_si512(), b = a;
            a = _mm512_dpwssd_epi32(a, p->bias[j->b * 8], _mm512_set1_epi32(pair[0]));
            b = _mm512_dpwssd_epi32(b, p->bias[j->b * 8 + 1], _mm512_set1_epi32(pair[1]));
            a = _mm512_dpwssd_epi32(a, p->bias[j->b * 8 + 2], _mm512_set1_epi32(pair[2]));
            b = _mm512_dpwssd_epi32(b, p->bias[j->b * 8 + 3], _mm512_set1_epi32(pair[3]));
            acc = _mm512_fnmadd_ps(_mm512_mul_ps(p->m[j->b], scale), _mm512_cvtepi32_ps(_mm512_add_epi32(a, b)), acc);
        }
        w->acc[j->t + i] = acc;
    }
}

KERNEL_INLINE void blocks_k(struct work *w, enum kernel_type type) {
    const bool has_least = type != KERNEL_Q6_K;
    struct job now = {0}, before = {0};
    struct digits d;
    bool any = false;
    for (now.b = 0; now.b < w->blocks; now.b++) {
        digits_of(&d, w->panel, now.b, type);
        for (now.t = 0; now.t < w->n_tokens; now.t += PAIR) {
            _tile_zero(0);
            _tile_zero(1);
            _tile_zero(2);
            _tile_zero(3);
            for (size_t quarter = 0; quarter < 4; quarter++) {
                multiply_k(w, &d, &now, quarter);
                if (any) scale_k(w, &before, quarter * 8, has_least);
            }
            store_sums(w->sum[now.turn]);
            before = now;
            now.turn ^= 1;
            any = true;
        }
    }
    for (size_t quarter = 0; quarter < 4; quarter++) scale_k(w, &before, quarter * 8, has_least);
}

/* ---- both ---- */

KERNEL_INLINE void group_of_rows(enum kernel_type type, const struct kernel_product *m, const struct stream_group *g, size_t t0, size_t n_tokens) {
    const size_t stride = block_row_bytes(type, m->n_in);
    const uint8_t *base = (const uint8_t *)m->weight + g->row * stride;
    uint8_t spare[PANEL_SPARE];
    struct panel p;
    struct work w;
    w.x = m->x;
    w.panel = &p;
    w.t0 = t0;
    w.n_tokens = n_tokens;
    for (size_t t = 0; t < n_tokens; t++) w.acc[t] = _mm512_setzero_ps();
    for (w.k = 0; w.k < m->n_in; w.k += PANEL_INPUTS) {
        size_t n = m->n_in - w.k < PANEL_INPUTS ? m->n_in - w.k : PANEL_INPUTS, at = block_row_bytes(type, w.k);
        const struct rows16 rows = find_rows(spare, &at, g, base, stride, block_row_bytes(type, n));
        panel_fill(&p, type, &rows, at, n);
        w.blocks = n / block_elements(type);
        if (kernel_is_k(type)) {
            blocks_k(&w, type);
        } else {
            make_signed(&p, n, type == KERNEL_Q4_0 ? 8 : 128);
            blocks_small(&w);
        }
    }
    float *out = m->out + t0 * m->out_stride + g->row;
    for (size_t t = 0; t < n_tokens; t++) _mm512_mask_storeu_ps(out + t * m->out_stride, kernel_mask16(g->n_rows), w.acc[t]);
}

KERNEL_INLINE void product(enum kernel_type type, const struct kernel_product *m, size_t row0, size_t row1) {
    tiles_configure(kernel_is_k(type) ? 64 : 32);
    for (size_t r = row0; r < row1; r += PANEL_ROWS)
        for (size_t t = 0; t < m->n_tokens; t += MANY)
            group_of_rows(type, m, &(struct stream_group){r, 1, row1 - r < PANEL_ROWS ? row1 - r : PANEL_ROWS}, t, m->n_tokens - t < MANY ? m->n_tokens - t : MANY);
    _tile_release();
}

void kernel_amx_product_q8_0(const struct kernel_product *m, size_t row0, size_t row1) {
    if (m->n_tokens < WORTH_TILES) kernel_avx512_product_q8_0(m, row0, row1);
    else product(KERNEL_Q8_0, m, row0, row1);
}

void kernel_amx_product_q4_0(const struct kernel_product *m, size_t row0, size_t row1) {
    if (m->n_tokens < WORTH_TILES) kernel_avx512_product_q4_0(m, row0, row1);
    else product(KERNEL_Q4_0, m, row0, row1);
}

void kernel_amx_product_q4_k(const struct kernel_product *m, size_t row0, size_t row1) {
    if (m->n_tokens < WORTH_TILES) kernel_avx512_product_q4_k(m, row0, row1);
    else product(KERNEL_Q4_K, m, row0, row1);
}

void kernel_amx_product_q5_k(const struct kernel_product *m, size_t row0, size_t row1) {
    if (m->n_tokens < WORTH_TILES) kernel_avx512_product_q5_k(m, row0, row1);
    else product(KERNEL_Q5_K, m, row0, row1);
}

void kernel_amx_product_q6_k(const struct kernel_product *m, size_t row0, size_t row1) {
    if (m->n_tokens < WORTH_TILES) kernel_avx512_product_q6_k(m, row0, row1);
    else product(KERNEL_Q6_K, m, row0, row1);
}

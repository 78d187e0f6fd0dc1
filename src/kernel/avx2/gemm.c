/* avx2/gemm.c - dense f32 products: 6 rows of a times 16 columns of b, twelve sums in registers.
 *
 *   for 256 columns, for 256 of k:   b -> packed [column / 16][k][16], 256 KiB, stays in the second cache
 *       for 6 rows:                  a as it lies; when turned, or fewer than six rows: packed [k][6]
 *           for 16 columns:          a step of k: two loads of b, six numbers of a, twelve fused multiply-adds
 *
 * A sum goes through k in order; after every 256 it is added to out.
 *
 * Reads   a, b                      Writes  out
 * Owns    nothing; packed copies live on the stack (under 300 KiB)
 * Never   starts threads
 * Checked tests/op/gemm_test.c  (all transpositions, edges, error bound)
 */
#include "kernel/gemm.h"

#include "kernel/avx2/avx2.h"

enum { ROWS = 6, COLUMNS = 16, LANES = 8, N_BLOCK = 256, K_BLOCK = 256 };

/* Rows of a, as the inner loop reads them. */
struct left {
    const float *row[ROWS];
    size_t step; /* from one k to the next */
};

/* Where the sums go: m x n of a tile are inside out. */
struct sums {
    float *at;
    size_t stride, m, n;
    bool add;
};

/* ---- packing ---- */

KERNEL_INLINE void turn8(float *out, size_t out_stride, const float *in, size_t stride) {
    __m256 r[8], t[8];
    KERNEL_UNROLL
    for (size_t i = 0; i < 8; i++) r[i] = _mm256_loadu_ps(in + i * stride);
    KERNEL_UNROLL
    for (size_t i = 0; i < 8; i += 2) {
        t[i] = _mm256_unpacklo_ps(r[i], r[i + 1]);
        t[i + 1] = _mm256_unpackhi_ps(r[i], r[i + 1]);
    }
    KERNEL_UNROLL
    for (size_t i = 0; i < 8; i += 4) {
        r[i] = _mm256_shuffle_ps(t[i], t[i + 2], 0x44);
        r[i + 1] = _mm256_shuffle_ps(t[i], t[i + 2], 0xEE);
        r[i + 2] = _mm256_shuffle_ps(t[i + 1], t[i + 3], 0x44);
        r[i + 3] = _mm256_shuffle_ps(t[i + 1], t[i + 3], 0xEE);
    }
    KERNEL_UNROLL
    for (size_t i = 0; i < 4; i++) {
        _mm256_store_ps(out + i * out_stride, _mm256_permute2f128_ps(r[i], r[i + 4], 0x20));
        _mm256_store_ps(out + (i + 4) * out_stride, _mm256_permute2f128_ps(r[i], r[i + 4], 0x31));
    }
}

/* 16 columns of b that lie side by side. */
static void copy_columns(float *out, const float *b, size_t stride, size_t k) {
    for (size_t i = 0; i < k; i++, out += COLUMNS, b += stride) {
        const __m256 low = _mm256_loadu_ps(b), high = _mm256_loadu_ps(b + LANES);
        _mm256_store_ps(out, low);
        _mm256_store_ps(out + LANES, high);
    }
}

/* 16 columns of b, each of which lies along memory. */
static void turn_columns(float *out, const float *b, size_t stride, size_t k) {
    for (; k >= LANES; k -= LANES, out += LANES * COLUMNS, b += LANES) {
        turn8(out, COLUMNS, b, stride);
        turn8(out + LANES, COLUMNS, b + LANES * stride, stride);
    }
    for (; k > 0; k--, b++)
        for (size_t j = 0; j < COLUMNS; j++) *out++ = b[j * stride];
}

/* The n < 16 columns of the edge, and zeros. */
static void pad_columns(float *out, const struct kernel_matrix *b, size_t at, size_t k, size_t n) {
    const size_t next = b->transposed ? b->stride : 1, down = b->transposed ? 1 : b->stride;
    for (size_t i = 0; i < k; i++)
        for (size_t j = 0; j < COLUMNS; j++) *out++ = j < n ? b->data[at + i * down + j * next] : 0;
}

/* n <= 16 columns of b as [k][16]. */
static void pack_columns(float *out, const struct kernel_matrix *b, size_t k0, size_t k, size_t n0, size_t n) {
    const size_t at = b->transposed ? n0 * b->stride + k0 : k0 * b->stride + n0;
    if (n < COLUMNS)
        pad_columns(out, b, at, k, n);
    else
        (b->transposed ? turn_columns : copy_columns)(out, b->data + at, b->stride, k);
}

/* Six rows of a that lie side by side, from a turned matrix; the last of all may not be read past its end. */
static void copy_rows(float *out, const float *a, size_t stride, size_t k) {
    for (size_t i = 0; i < k; i++, out += ROWS, a += stride) {
        const __m128 low = _mm_loadu_ps(a);
        const __m128i high = _mm_loadl_epi64((const __m128i *)(const void *)(a + 4));
        _mm_storeu_ps(out, low);
        _mm_storel_epi64((__m128i *)(void *)(out + 4), high);
    }
}

/* m <= 6 rows of a as [k][6], zeros where there is none. */
static void pack_rows(float *out, const struct kernel_matrix *a, size_t m0, size_t m, size_t k0, size_t k) {
    const size_t next = a->transposed ? 1 : a->stride, down = a->transposed ? a->stride : 1;
    const float *from = a->data + m0 * next + k0 * down;
    if (a->transposed && m == ROWS) {
        copy_rows(out, from, a->stride, k);
        return;
    }
    for (size_t i = 0; i < k; i++)
        for (size_t r = 0; r < ROWS; r++) *out++ = r < m ? from[i * down + r * next] : 0;
}

/* ---- products ---- */

/* A tile that sticks out over the edge of out. */
static void store_edge(const struct sums *c, float tile[ROWS][COLUMNS]) {
    for (size_t r = 0; r < c->m; r++)
        for (size_t j = 0; j < c->n; j++) {
            float *out = c->at + r * c->stride + j;
            *out = c->add ? *out + tile[r][j] : tile[r][j];
        }
}

/* step: of `a`, a constant where it is packed. */
KERNEL_INLINE void tile(const struct sums *c, const struct left *a, size_t step, const float *b, size_t k) {
    __m256 sum[ROWS][2];
    KERNEL_UNROLL
    for (size_t r = 0; r < ROWS; r++) {
        sum[r][0] = sum[r][1] = _mm256_setzero_ps();
        _mm_prefetch((const char *)(c->at + (r < c->m ? r : 0) * c->stride), _MM_HINT_T0);
    }
    for (size_t i = 0; i < k; i++, b += COLUMNS) {
        const __m256 low = _mm256_load_ps(b), high = _mm256_load_ps(b + LANES);
        KERNEL_UNROLL
        for (size_t r = 0; r < ROWS; r++) {
            const __m256 x = _mm256_broadcast_ss(a->row[r] + i * step);
            sum[r][0] = _mm256_fmadd_ps(x, low, sum[r][0]);
            sum[r][1] = _mm256_fmadd_ps(x, high, sum[r][1]);
        }
    }
    if (c->m < ROWS || c->n < COLUMNS) {
        float edge[ROWS][COLUMNS];
        KERNEL_UNROLL
        for (size_t r = 0; r < ROWS; r++) {
            _mm256_storeu_ps(edge[r], sum[r][0]);
            _mm256_storeu_ps(edge[r] + LANES, sum[r][1]);
        }
        store_edge(c, edge);
        return;
    }
    KERNEL_UNROLL
    for (size_t r = 0; r < ROWS; r++) {
        float *out = c->at + r * c->stride;
        if (c->add) {
            sum[r][0] = _mm256_add_ps(sum[r][0], _mm256_loadu_ps(out));
            sum[r][1] = _mm256_add_ps(sum[r][1], _mm256_loadu_ps(out + LANES));
        }
        _mm256_storeu_ps(out, sum[r][0]);
        _mm256_storeu_ps(out + LANES, sum[r][1]);
    }
}

static struct left left_of(float *space, const struct kernel_matrix *a, size_t m0, size_t m, size_t k0, size_t k) {
    const bool packed = a->transposed || m < ROWS;
    struct left l = {.step = packed ? ROWS : 1};
    if (packed) pack_rows(space, a, m0, m, k0, k);
    for (size_t r = 0; r < ROWS; r++) l.row[r] = packed ? space + r : a->data + (m0 + r) * a->stride + k0;
    return l;
}

/* A line of each of the next six rows, from their column `at` on. */
KERNEL_INLINE void fetch(const struct left *a, size_t next, size_t at) {
    KERNEL_UNROLL
    for (size_t r = 0; r < ROWS; r++) _mm_prefetch((const char *)(a->row[r] + next + at), _MM_HINT_T0);
}

/* All rows times n packed columns from n0 on; k from k0 on. */
static void multiply_packed(const struct kernel_gemm *g, const float *b, size_t n0, size_t n, size_t k0, size_t k) {
    float space[K_BLOCK * ROWS];
    for (size_t m0 = 0; m0 < g->m; m0 += ROWS) {
        const size_t m = g->m - m0 < ROWS ? g->m - m0 : ROWS;
        const struct left a = left_of(space, &g->a, m0, m, k0, k);
        const size_t next = m0 + 2 * ROWS <= g->m && a.step == 1 ? ROWS * g->a.stride : 0;
        for (size_t j = 0; j < n; j += COLUMNS) {
            fetch(&a, next, j);
            const struct sums c = {g->out + m0 * g->out_stride + n0 + j, g->out_stride, m,
                                   n - j < COLUMNS ? n - j : COLUMNS, g->add || k0 > 0};
            if (a.step == 1)
                tile(&c, &a, 1, b + j * K_BLOCK, k);
            else
                tile(&c, &a, ROWS, b + j * K_BLOCK, k);
        }
    }
}

void kernel_avx2_sgemm(const struct kernel_gemm *g) {
    float b[N_BLOCK * K_BLOCK] __attribute__((aligned(64)));
    for (size_t n0 = 0; n0 < g->n; n0 += N_BLOCK)
        for (size_t k0 = 0; k0 < g->k; k0 += K_BLOCK) {
            const size_t n = g->n - n0 < N_BLOCK ? g->n - n0 : N_BLOCK, k = g->k - k0 < K_BLOCK ? g->k - k0 : K_BLOCK;
            for (size_t j = 0; j < n; j += COLUMNS)
                pack_columns(b + j * K_BLOCK, &g->b, k0, k, n0 + j, n - j < COLUMNS ? n - j : COLUMNS);
            multiply_packed(g, b, n0, n, k0, k);
        }
}

/* amx/gemm.c - f32 products on the matrix unit: each number is the sum of two or three bf16 numbers.
 *
 *   exact   x = a + b + c,  x y ~ aa' + ab' + ba' + ac' + ca' + bb'     six bf16 products; as good as f32 (2^-22)
 *   fast    x = a + b,      x y ~ aa' + ab' + ba'                       three; |error| <= 2^-15 sum |x y|, mostly 4e-6
 *   bf16    x = a,          x y ~ aa'                                   one; |error| <= 2^-8 sum |x y|
 *
 * The unit does sixteen times the multiplications of an AVX-512 core, so even six products for one are a gain. Terms
 * are summed in f32, small ones first within each step of k.
 * Tiles and the inner block are in amx/bf16.h.
 *
 * Reads   a, b                      Writes  out
 * Owns    nothing; packed copies live on the stack (under 600 KiB)
 * Never   starts threads
 * Checked tests/op/gemm_test.c  (all implementations, all transpositions, edges, error bounds)
 */
#include "kernel/amx/bf16.h"

#ifdef KERNEL_HAS_BF16_TILES

enum {
    ROWS = 256,
    COLUMNS = 128,
    K_BLOCK = 256, /* packed at once: ROWS x K_BLOCK of a, COLUMNS x K_BLOCK of b */
    K_TILES = K_BLOCK / DEPTH,
    SQUARE = 2 * SIDE,
    NARROW = 768 /* columns of out; ROWS of them stay in the second-level cache from step to step */
};

/* Tiles of rows (of a) or columns (of b): [side / 16][K_TILES][parts]. */
AMX_INLINE void pack(unsigned char *out, const struct kernel_matrix *x, bool is_a, struct range side,
                     struct range depth, int parts) {
    const bool along = is_a != x->transposed; /* k is contiguous */
    size_t n_i = (side.n + SIDE - 1) / SIDE, n_k = (depth.n + DEPTH - 1) / DEPTH, inner = along ? n_k : n_i;
    for (size_t t = 0; t < n_i * n_k; t++) { /* the inner loop runs along memory */
        size_t i = SIDE * (along ? t / inner : t % inner), k = DEPTH * (along ? t % inner : t / inner);
        unsigned char *tile = out + (i / SIDE * K_TILES + k / DEPTH) * (size_t)parts * TILE;
        size_t n = side.n - i < SIDE ? side.n - i : SIDE, d = depth.n - k < DEPTH ? depth.n - k : DEPTH;
        if (along)
            amx_pack_along(tile, x->data + (side.at + i) * x->stride + depth.at + k, x->stride, n, d, !is_a, parts);
        else
            amx_pack_across(tile, x->data + (depth.at + k) * x->stride + side.at + i, x->stride, d, n, is_a, parts);
    }
    const size_t strip = (size_t)K_TILES * (size_t)parts * TILE;
    if (n_i % 2) memset(out + n_i * strip, 0, strip); /* the missing half of the last 32 */
}

/* A square that sticks out over the edge, m x n of it inside, goes through one of its own. */
AMX_INLINE void edge_block(struct amx_sums c, size_t m, size_t n, struct amx_strips a, struct amx_strips b,
                           size_t tiles, int parts) {
    float square[SQUARE * SQUARE] __attribute__((aligned(64))) = {0};
    for (size_t i = 0; c.load && i < m; i++) memcpy(square + i * SQUARE, c.at + i * c.stride, n * sizeof *c.at);
    amx_block((struct amx_sums){square, SQUARE, true}, a, b, tiles, parts, parts, NULL);
    for (size_t i = 0; i < m; i++) memcpy(c.at + i * c.stride, square + i * SQUARE, n * sizeof *c.at);
}

/* c[rows, columns] (+)= the packed rows times the packed columns, square by square. */
AMX_INLINE void multiply_packed(struct amx_sums c, size_t rows, size_t columns, const unsigned char *a,
                                const unsigned char *b, size_t tiles, int parts) {
    const size_t strip = (size_t)K_TILES * (size_t)parts * TILE; /* 16 rows or columns */
    for (size_t j = 0; j < columns; j += SQUARE)
        for (size_t i = 0; i < rows; i += SQUARE) {
            const struct amx_sums square = {c.at + i * c.stride + j, c.stride, c.load};
            const struct amx_strips left = {a + i / SIDE * strip, strip}, right = {b + j / SIDE * strip, strip};
            size_t height = rows - i < SQUARE ? rows - i : SQUARE, width = columns - j < SQUARE ? columns - j : SQUARE;
            if (height == SQUARE && width == SQUARE)
                amx_block(square, left, right, tiles, parts, parts, NULL);
            else
                edge_block(square, height, width, left, right, tiles, parts);
        }
}

AMX_INLINE void multiply(const struct kernel_gemm *g, int parts) {
    unsigned char packed_a[(ROWS / SIDE) * K_TILES * MAX_PARTS * TILE] __attribute__((aligned(64)));
    unsigned char packed_b[(COLUMNS / SIDE) * K_TILES * MAX_PARTS * TILE] __attribute__((aligned(64)));
    /* Three parts of half a step stay in the first-level cache, but pass over out twice as often. The sums are the
     * same. */
    const size_t step = parts == 3 && g->n <= NARROW ? K_BLOCK / 2 : K_BLOCK;
    amx_set_shapes();
    for (size_t m0 = 0; m0 < g->m; m0 += ROWS)
        for (size_t k0 = 0; k0 < g->k; k0 += step) {
            const struct range rows = range_at(m0, g->m, ROWS), depth = range_at(k0, g->k, step);
            pack(packed_a, &g->a, true, rows, depth, parts);
            for (size_t n0 = 0; n0 < g->n; n0 += COLUMNS) {
                const struct range columns = range_at(n0, g->n, COLUMNS);
                const struct amx_sums c = {g->out + m0 * g->out_stride + n0, g->out_stride, g->add || k0 > 0};
                pack(packed_b, &g->b, false, columns, depth, parts);
                multiply_packed(c, rows.n, columns.n, packed_a, packed_b, (depth.n + DEPTH - 1) / DEPTH, parts);
            }
        }
    _tile_release();
}

void kernel_amx_gemm(const struct kernel_gemm *g, int parts) {
    if (parts == 3)
        multiply(g, 3);
    else if (parts == 2)
        multiply(g, 2);
    else
        multiply(g, 1);
}

#endif

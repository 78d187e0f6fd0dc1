/* gemm_amx.c - f32 products on the matrix unit: each number is the sum of two or three bf16 numbers.
 *
 *   exact   x = a + b + c,  x y ~ aa' + ab' + ba' + ac' + ca' + bb'     six bf16 products; as good as f32 (2^-22)
 *   fast    x = a + b,      x y ~ aa' + ab' + ba'                       three; |error| <= 2^-15 sum |x y|, mostly 4e-6
 *   bf16    x = a,          x y ~ aa'                                   one; |error| <= 2^-8 sum |x y|
 *
 * The unit does sixteen times the multiplications of an AVX-512 core, so even six products for one are a gain. Terms are
 * summed in f32, small ones first within each step of k.
 *
 * Tiles and the inner block are in amx_tile.h.
 *
 * Reads   a, b                      Writes  out
 * Owns    nothing; packed copies live on the stack (under 600 KiB)
 * Never   starts threads
 * Checked tests/op/gemm_test.c  (all implementations, all transpositions, edges, error bounds)
 */
#include "op/gemm_amx.h"

#include "op/amx_tile.h"

#ifdef OP_HAS_AMX

#include <cpuid.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    ROWS = 256, COLUMNS = 128, K_BLOCK = 256, /* packed at once: ROWS x K_BLOCK of a, COLUMNS x K_BLOCK of b */
    K_TILES = K_BLOCK / DEPTH,
    NARROW = 768 /* columns of out; ROWS of them stay in the second-level cache from step to step */
};

bool op_gemm_amx_available(void) {
    enum { REQUEST_PERMISSION = 0x1023, TILE_DATA = 18 };
    unsigned a, b, c, d, low, high;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return false;
    bool unit = (d & 1u << 22) && (d & 1u << 24), avx512 = (b & 1u << 16) && (b & 1u << 17) && (b & 1u << 30) && (b & 1u << 31);
    if (!__get_cpuid_count(7, 1, &a, &b, &c, &d) || !(a & 1u << 5)) return false; /* bf16 on the vector unit */
    if (!unit || !avx512 || !__get_cpuid(1, &a, &b, &c, &d) || !(c & 1u << 27)) return false;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (low & 0x600E6) == 0x600E6 && syscall(SYS_arch_prctl, REQUEST_PERMISSION, TILE_DATA) == 0;
}

/* Tiles of `side` rows (of a) or columns (of b) from s0 and k0 on: [side / 16][K_TILES][parts]. `along`: k is contiguous. */
AMX_INLINE void pack(unsigned char *out, const struct op_matrix *x, bool along, bool is_a, size_t s0, size_t side, size_t k0, size_t depth, int parts) {
    size_t n_i = (side + SIDE - 1) / SIDE, n_k = (depth + DEPTH - 1) / DEPTH, inner = along ? n_k : n_i;
    for (size_t t = 0; t < n_i * n_k; t++) { /* the inner loop runs along memory */
        size_t i = SIDE * (along ? t / inner : t % inner), k = DEPTH * (along ? t % inner : t / inner);
        unsigned char *tile = out + (i / SIDE * K_TILES + k / DEPTH) * (size_t)parts * TILE;
        size_t n = side - i < SIDE ? side - i : SIDE, d = depth - k < DEPTH ? depth - k : DEPTH;
        if (along)
            amx_pack_along(tile, x->data + (s0 + i) * x->stride + k0 + k, x->stride, n, d, !is_a, parts);
        else
            amx_pack_across(tile, x->data + (k0 + k) * x->stride + s0 + i, x->stride, d, n, is_a, parts);
    }
}

AMX_INLINE void multiply(float *out, size_t stride, const struct op_matrix *a, const struct op_matrix *b, size_t m, size_t n, size_t k, bool add, int parts) {
    unsigned char packed_a[(ROWS / SIDE) * K_TILES * MAX_PARTS * TILE] __attribute__((aligned(64)));
    unsigned char packed_b[(COLUMNS / SIDE) * K_TILES * MAX_PARTS * TILE] __attribute__((aligned(64)));
    const size_t strip = (size_t)K_TILES * (size_t)parts * TILE; /* 16 rows or columns */
    /* Three parts of half a step stay in the first-level cache, but pass over out twice as often. The sums are the same. */
    const size_t step = parts == 3 && n <= NARROW ? K_BLOCK / 2 : K_BLOCK;
    amx_set_shapes();
    for (size_t m0 = 0; m0 < m; m0 += ROWS)
        for (size_t k0 = 0; k0 < k; k0 += step) {
            size_t rows = m - m0 < ROWS ? m - m0 : ROWS, depth = k - k0 < step ? k - k0 : step, tiles = (depth + DEPTH - 1) / DEPTH;
            bool load = add || k0 > 0;
            pack(packed_a, a, !a->transposed, true, m0, rows, k0, depth, parts);
            if ((rows - 1) / SIDE % 2 == 0) memset(packed_a + ((rows - 1) / SIDE + 1) * strip, 0, strip); /* the missing half of the last 32 */
            for (size_t n0 = 0; n0 < n; n0 += COLUMNS) {
                size_t columns = n - n0 < COLUMNS ? n - n0 : COLUMNS;
                pack(packed_b, b, b->transposed, false, n0, columns, k0, depth, parts);
                if ((columns - 1) / SIDE % 2 == 0) memset(packed_b + ((columns - 1) / SIDE + 1) * strip, 0, strip);
                for (size_t j = 0; j < columns; j += 2 * SIDE)
                    for (size_t i = 0; i < rows; i += 2 * SIDE) {
                        float *c = out + (m0 + i) * stride + n0 + j;
                        const unsigned char *left = packed_a + i / SIDE * strip, *right = packed_b + j / SIDE * strip;
                        size_t height = rows - i < 2 * SIDE ? rows - i : 2 * SIDE, width = columns - j < 2 * SIDE ? columns - j : 2 * SIDE;
                        if (height == 2 * SIDE && width == 2 * SIDE)
                            amx_block(c, stride, load ? c : NULL, stride, left, strip, right, strip, tiles, parts, parts, NULL);
                        else
                            amx_edge_block(c, stride, height, width, left, strip, right, strip, tiles, load, parts, parts);
                    }
            }
        }
    _tile_release();
}

AMX void op_gemm_amx(float *out, size_t stride, const struct op_matrix *a, const struct op_matrix *b, size_t m, size_t n, size_t k, bool add, int parts) {
    if (parts == 3)
        multiply(out, stride, a, b, m, n, k, add, 3);
    else if (parts == 2)
        multiply(out, stride, a, b, m, n, k, add, 2);
    else
        multiply(out, stride, a, b, m, n, k, add, 1);
}

#else

#include <assert.h>

bool op_gemm_amx_available(void) { return false; }

void op_gemm_amx(float *out, size_t stride, const struct op_matrix *a, const struct op_matrix *b, size_t m, size_t n, size_t k, bool add, int parts) {
    (void)out, (void)stride, (void)a, (void)b, (void)m, (void)n, (void)k, (void)add, (void)parts;
    assert(op_gemm_amx_available()); /* false here: nobody calls this */
}

#endif

/* gemm_amx.c - f32 products on the matrix unit: each number is the sum of two or three bf16 numbers.
 *
 *   exact   x = a + b + c,  x y ~ aa' + ab' + ba' + ac' + ca' + bb'     six bf16 products; as good as f32 (2^-22)
 *   fast    x = a + b,      x y ~ aa' + ab' + ba'                       three; |error| <= 2^-15 sum |x y|, mostly 4e-6
 *
 * The unit does sixteen times the multiplications of an AVX-512 core, so even six products for one are a gain. Terms are
 * summed in f32, small ones first within each step of k.
 *
 *   a -> tiles of 16 rows x 32 k        |  b -> tiles of 16 pairs of k x 16 columns       (1 KiB for each part)
 *   32 columns by 32 rows at a time: 4 sums in tiles 0..3, a in 4 and 5, b in 6 and 7
 *
 * Reads   a, b                      Writes  out
 * Owns    nothing; packed copies live on the stack (under 600 KiB)
 * Never   starts threads
 * Checked tests/op/gemm_test.c  (all implementations, all transpositions, edges, error bounds)
 */
#include "op/gemm_amx.h"

#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__)

#include <cpuid.h>
#include <immintrin.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define AMX __attribute__((target("avx512f,avx512bw,avx512dq,amx-tile,amx-bf16")))
#define AMX_INLINE static inline __attribute__((always_inline, target("avx512f,avx512bw,avx512dq,amx-tile,amx-bf16")))

enum {
    SIDE = 16, DEPTH = 32,            /* a tile: 16 rows of 64 bytes */
    TILE = 1024, MAX_PARTS = 3,       /* a number's parts lie TILE bytes apart, largest first */
    ROWS = 256, COLUMNS = 128, K_BLOCK = 256, /* packed at once: ROWS x K_BLOCK of a, COLUMNS x K_BLOCK of b */
    K_TILES = K_BLOCK / DEPTH
};

bool op_gemm_amx_available(void) {
    enum { REQUEST_PERMISSION = 0x1023, TILE_DATA = 18 };
    unsigned a, b, c, d, low, high;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return false;
    bool unit = (d & 1u << 22) && (d & 1u << 24), avx512 = (b & 1u << 16) && (b & 1u << 17) && (b & 1u << 30);
    if (!unit || !avx512 || !__get_cpuid(1, &a, &b, &c, &d) || !(c & 1u << 27)) return false;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (low & 0x600E6) == 0x600E6 && syscall(SYS_arch_prctl, REQUEST_PERMISSION, TILE_DATA) == 0;
}

/* Upper halves of the result are bf16 values; NaN and infinity stay what they are or become NaN. */
AMX_INLINE __m512i round_bf16(__m512 x) {
    return _mm512_and_epi32(_mm512_add_epi32(_mm512_castps_si512(x), _mm512_set1_epi32(0x8000)), _mm512_set1_epi32((int)0xFFFF0000u));
}

AMX_INLINE void split(__m512i part[MAX_PARTS], __m512 x, int parts) {
    for (int i = 0; i < parts; i++) {
        part[i] = round_bf16(x);
        x = _mm512_sub_ps(x, _mm512_castsi512_ps(part[i]));
    }
}

AMX_INLINE __mmask16 first(size_t n) { return (__mmask16)(n >= 16 ? 0xFFFF : (1u << n) - 1); }

/* 16 x 16 dwords, in registers. */
AMX_INLINE void transpose(__m512i r[16]) {
    __m512i t[16];
    for (int i = 0; i < 16; i += 2) {
        t[i] = _mm512_unpacklo_epi32(r[i], r[i + 1]);
        t[i + 1] = _mm512_unpackhi_epi32(r[i], r[i + 1]);
    }
    for (int i = 0; i < 16; i += 4) {
        r[i] = _mm512_unpacklo_epi64(t[i], t[i + 2]);
        r[i + 1] = _mm512_unpackhi_epi64(t[i], t[i + 2]);
        r[i + 2] = _mm512_unpacklo_epi64(t[i + 1], t[i + 3]);
        r[i + 3] = _mm512_unpackhi_epi64(t[i + 1], t[i + 3]);
    }
    for (int i = 0; i < 4; i++) {
        t[i] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0x88);
        t[i + 4] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0xDD);
        t[i + 8] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0x88);
        t[i + 12] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0xDD);
    }
    for (int i = 0; i < 4; i++) {
        r[i] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0x88);
        r[i + 4] = _mm512_shuffle_i32x4(t[i + 4], t[i + 12], 0x88);
        r[i + 8] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0xDD);
        r[i + 12] = _mm512_shuffle_i32x4(t[i + 4], t[i + 12], 0xDD);
    }
}

AMX_INLINE void store_tile(unsigned char *out, __m512i row[SIDE], bool turn) {
    if (turn) transpose(row);
    for (int i = 0; i < SIDE; i++) _mm512_store_si512(out + 64 * i, row[i]);
}

/* k runs along memory: 16 lines of 32 values; `turn` makes a line a column. Missing lines and values are zero. */
AMX_INLINE void pack_along(unsigned char *out, const float *x, size_t stride, size_t lines, size_t depth, bool turn, int parts) {
    const __m512i odd_words = _mm512_set_epi16(63, 61, 59, 57, 55, 53, 51, 49, 47, 45, 43, 41, 39, 37, 35, 33, 31, 29, 27, 25, 23, 21, 19, 17, 15,
                                               13, 11, 9, 7, 5, 3, 1);
    __mmask16 low = first(depth), high = depth > 16 ? first(depth - 16) : 0;
    __m512i row[MAX_PARTS][SIDE];
    for (size_t i = 0; i < SIDE; i++) {
        __m512i left[MAX_PARTS], right[MAX_PARTS];
        if (i >= lines) low = high = 0;
        const float *line = i < lines ? x + i * stride : x;
        _mm_prefetch((const char *)(x + (SIDE + i) * stride), _MM_HINT_T0); /* the tile below, packed after this row of tiles */
        _mm_prefetch((const char *)(x + (SIDE + i) * stride + 16), _MM_HINT_T0);
        split(left, _mm512_maskz_loadu_ps(low, line), parts);
        split(right, _mm512_maskz_loadu_ps(high, line + (high ? 16 : 0)), parts);
        for (int p = 0; p < parts; p++) row[p][i] = _mm512_permutex2var_epi16(left[p], odd_words, right[p]);
    }
    for (int p = 0; p < parts; p++) store_tile(out + p * TILE, row[p], turn);
}

/* k runs across memory: 32 lines of 16 values; lines 2i and 2i+1 make the pairs of row i, or with `turn` of column i. */
AMX_INLINE void pack_across(unsigned char *out, const float *x, size_t stride, size_t lines, size_t width, bool turn, int parts) {
    __mmask16 mask = first(width);
    __m512i row[MAX_PARTS][SIDE];
    for (size_t i = 0; i < SIDE; i++) {
        __m512i even[MAX_PARTS], odd[MAX_PARTS];
        _mm_prefetch((const char *)(x + (DEPTH + 2 * i) * stride), _MM_HINT_T0);
        _mm_prefetch((const char *)(x + (DEPTH + 2 * i + 1) * stride), _MM_HINT_T0);
        bool has_even = 2 * i < lines, has_odd = 2 * i + 1 < lines;
        split(even, _mm512_maskz_loadu_ps(has_even ? mask : 0, x + (has_even ? 2 * i : 0) * stride), parts);
        split(odd, _mm512_maskz_loadu_ps(has_odd ? mask : 0, x + (has_odd ? 2 * i + 1 : 0) * stride), parts);
        for (int p = 0; p < parts; p++) row[p][i] = _mm512_or_epi32(odd[p], _mm512_srli_epi32(even[p], 16));
    }
    for (int p = 0; p < parts; p++) store_tile(out + p * TILE, row[p], turn);
}

/* Tiles of `side` rows (of a) or columns (of b) from s0 and k0 on: [side / 16][K_TILES][parts]. `along`: k is contiguous. */
AMX_INLINE void pack(unsigned char *out, const struct op_matrix *x, bool along, bool is_a, size_t s0, size_t side, size_t k0, size_t depth, int parts) {
    size_t n_i = (side + SIDE - 1) / SIDE, n_k = (depth + DEPTH - 1) / DEPTH, inner = along ? n_k : n_i;
    for (size_t t = 0; t < n_i * n_k; t++) { /* the inner loop runs along memory */
        size_t i = SIDE * (along ? t / inner : t % inner), k = DEPTH * (along ? t % inner : t / inner);
        unsigned char *tile = out + (i / SIDE * K_TILES + k / DEPTH) * (size_t)parts * TILE;
        size_t n = side - i < SIDE ? side - i : SIDE, d = depth - k < DEPTH ? depth - k : DEPTH;
        if (along)
            pack_along(tile, x->data + (s0 + i) * x->stride + k0 + k, x->stride, n, d, !is_a, parts);
        else
            pack_across(tile, x->data + (k0 + k) * x->stride + s0 + i, x->stride, d, n, is_a, parts);
    }
}

#define LOAD_A(part)                        \
    _tile_loadd(4, a + (part) * TILE, 64);  \
    _tile_loadd(5, a + next + (part) * TILE, 64)
#define LOAD_B(part)                        \
    _tile_loadd(6, b + (part) * TILE, 64);  \
    _tile_loadd(7, b + next + (part) * TILE, 64)
#define FOUR_PRODUCTS()      \
    _tile_dpbf16ps(0, 4, 6); \
    _tile_dpbf16ps(1, 4, 7); \
    _tile_dpbf16ps(2, 5, 6); \
    _tile_dpbf16ps(3, 5, 7)

/* c[32, 32] += a b over `tiles` k tiles; load: c holds a value already. */
AMX_INLINE void block(float *c, size_t stride, const unsigned char *a, const unsigned char *b, size_t tiles, bool load, int parts) {
    const size_t group = (size_t)parts * TILE, next = (size_t)K_TILES * group, bytes = stride * sizeof *c;
    if (load) {
        _tile_loadd(0, c, bytes);
        _tile_loadd(1, c + SIDE, bytes);
        _tile_loadd(2, c + SIDE * stride, bytes);
        _tile_loadd(3, c + SIDE * stride + SIDE, bytes);
    } else {
        _tile_zero(0);
        _tile_zero(1);
        _tile_zero(2);
        _tile_zero(3);
    }
    for (size_t k = 0; k < tiles; k++, a += group, b += group) {
        LOAD_B(0);
        if (parts == 3) {
            LOAD_A(2);
            FOUR_PRODUCTS(); /* c a' */
        }
        LOAD_A(1);
        FOUR_PRODUCTS(); /* b a' */
        if (parts == 3) {
            LOAD_B(1);
            FOUR_PRODUCTS(); /* b b' */
            LOAD_B(2);
            LOAD_A(0);
            FOUR_PRODUCTS(); /* a c' */
        } else {
            LOAD_A(0);
        }
        LOAD_B(1);
        FOUR_PRODUCTS(); /* a b' */
        LOAD_B(0);
        FOUR_PRODUCTS(); /* a a' */
    }
    _tile_stored(0, c, bytes);
    _tile_stored(1, c + SIDE, bytes);
    _tile_stored(2, c + SIDE * stride, bytes);
    _tile_stored(3, c + SIDE * stride + SIDE, bytes);
}

/* A block that sticks out over the edge goes through a square of its own. */
AMX_INLINE void edge_block(float *c, size_t stride, size_t m, size_t n, const unsigned char *a, const unsigned char *b, size_t tiles, bool load, int parts) {
    float square[32 * 32] __attribute__((aligned(64))) = {0};
    for (size_t i = 0; load && i < m; i++) memcpy(square + i * 32, c + i * stride, n * sizeof *c);
    block(square, 32, a, b, tiles, load, parts);
    for (size_t i = 0; i < m; i++) memcpy(c + i * stride, square + i * 32, n * sizeof *c);
}

AMX_INLINE void set_tile_shapes(void) {
    struct {
        uint8_t palette, start, zero[14];
        uint16_t row_bytes[16];
        uint8_t rows[16];
    } shape = {.palette = 1};
    for (int i = 0; i < 8; i++) {
        shape.row_bytes[i] = 64;
        shape.rows[i] = SIDE;
    }
    _tile_loadconfig(&shape);
}

AMX_INLINE void multiply(float *out, size_t stride, const struct op_matrix *a, const struct op_matrix *b, size_t m, size_t n, size_t k, bool add, int parts) {
    unsigned char packed_a[(ROWS / SIDE) * K_TILES * MAX_PARTS * TILE] __attribute__((aligned(64)));
    unsigned char packed_b[(COLUMNS / SIDE) * K_TILES * MAX_PARTS * TILE] __attribute__((aligned(64)));
    const size_t strip = (size_t)K_TILES * (size_t)parts * TILE; /* 16 rows or columns */
    set_tile_shapes();
    for (size_t m0 = 0; m0 < m; m0 += ROWS)
        for (size_t k0 = 0; k0 < k; k0 += K_BLOCK) {
            size_t rows = m - m0 < ROWS ? m - m0 : ROWS, depth = k - k0 < K_BLOCK ? k - k0 : K_BLOCK, tiles = (depth + DEPTH - 1) / DEPTH;
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
                            block(c, stride, left, right, tiles, load, parts);
                        else
                            edge_block(c, stride, height, width, left, right, tiles, load, parts);
                    }
            }
        }
    _tile_release();
}

AMX void op_gemm_amx(float *out, size_t stride, const struct op_matrix *a, const struct op_matrix *b, size_t m, size_t n, size_t k, bool add, bool exact) {
    if (exact)
        multiply(out, stride, a, b, m, n, k, add, 3);
    else
        multiply(out, stride, a, b, m, n, k, add, 2);
}

#else

#include <assert.h>

bool op_gemm_amx_available(void) { return false; }

void op_gemm_amx(float *out, size_t stride, const struct op_matrix *a, const struct op_matrix *b, size_t m, size_t n, size_t k, bool add, bool exact) {
    (void)out, (void)stride, (void)a, (void)b, (void)m, (void)n, (void)k, (void)add, (void)exact;
    assert(op_gemm_amx_available()); /* false here: nobody calls this */
}

#endif

/* amx/bf16.h - what the products of bf16 numbers share: numbers into tiles, and one step of 32 x 32 sums.
 *
 *   f32 -> `parts` bf16 numbers that sum to it (three: all of f32's 24 bits), largest first, TILE bytes apart
 *   tile of a: 16 rows x 32 k        tile of b: 16 pairs of k x 16 columns        1 KiB either way
 */
#ifndef SANSU_KERNEL_AMX_BF16_H
#define SANSU_KERNEL_AMX_BF16_H

#include "kernel/amx/amx.h"

#ifdef KERNEL_HAS_BF16_TILES

#include <immintrin.h>
#include <string.h>

#define AMX_INLINE static inline __attribute__((always_inline))

enum {
    SIDE = 16,
    DEPTH = 32, /* a tile: 16 rows of 64 bytes */
    TILE = 1024,
    MAX_PARTS = 3 /* a number's parts lie TILE bytes apart, largest first */
};

/* Upper halves of the result are bf16 values; NaN and infinity stay what they are or become NaN. */
AMX_INLINE __m512i amx_round(__m512 x) {
    return _mm512_and_epi32(_mm512_add_epi32(_mm512_castps_si512(x), _mm512_set1_epi32(0x8000)),
                            _mm512_set1_epi32((int)0xFFFF0000u));
}

AMX_INLINE void amx_split(__m512i part[MAX_PARTS], __m512 x, int parts) {
    for (int i = 0; i < parts; i++) {
        part[i] = amx_round(x);
        x = _mm512_sub_ps(x, _mm512_castsi512_ps(part[i]));
    }
}

AMX_INLINE __mmask16 amx_first(size_t n) { return (__mmask16)(n >= 16 ? 0xFFFF : (1u << n) - 1); }

/* 16 x 16 dwords, in registers. */
AMX_INLINE void amx_transpose(__m512i r[16]) {
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

AMX_INLINE void amx_store_tile(unsigned char *out, __m512i row[SIDE], bool turn) {
    if (turn) amx_transpose(row);
    for (int i = 0; i < SIDE; i++) _mm512_store_si512(out + 64 * i, row[i]);
}

/* k runs along memory: 16 lines of 32 values; `turn` makes a line a column. Missing lines and values are zero. */
AMX_INLINE void amx_pack_along(unsigned char *out, const float *x, size_t stride, size_t lines, size_t depth, bool turn,
                               int parts) {
    const __m512i odd_words = _mm512_set_epi16(63, 61, 59, 57, 55, 53, 51, 49, 47, 45, 43, 41, 39, 37, 35, 33, 31, 29,
                                               27, 25, 23, 21, 19, 17, 15, 13, 11, 9, 7, 5, 3, 1);
    __mmask16 low = amx_first(depth), high = depth > 16 ? amx_first(depth - 16) : 0;
    __m512i row[MAX_PARTS][SIDE];
    for (size_t i = 0; i < SIDE; i++) {
        __m512i left[MAX_PARTS], right[MAX_PARTS];
        if (i >= lines) low = high = 0;
        const float *line = i < lines ? x + i * stride : x;
        _mm_prefetch((const char *)(x + (SIDE + i) * stride),
                     _MM_HINT_T0); /* the tile below, packed after this row of tiles */
        _mm_prefetch((const char *)(x + (SIDE + i) * stride + 16), _MM_HINT_T0);
        amx_split(left, _mm512_maskz_loadu_ps(low, line), parts);
        amx_split(right, _mm512_maskz_loadu_ps(high, line + (high ? 16 : 0)), parts);
        for (int p = 0; p < parts; p++) row[p][i] = _mm512_permutex2var_epi16(left[p], odd_words, right[p]);
    }
    for (int p = 0; p < parts; p++) amx_store_tile(out + p * TILE, row[p], turn);
}

/* k runs across memory: 32 lines of 16 values; lines 2i and 2i+1 make the pairs of row i, or with `turn` of column
 * i. */
AMX_INLINE void amx_pack_across(unsigned char *out, const float *x, size_t stride, size_t lines, size_t width,
                                bool turn, int parts) {
    __mmask16 mask = amx_first(width);
    __m512i row[MAX_PARTS][SIDE];
    for (size_t i = 0; i < SIDE; i++) {
        __m512i even[MAX_PARTS], odd[MAX_PARTS];
        _mm_prefetch((const char *)(x + (DEPTH + 2 * i) * stride), _MM_HINT_T0);
        _mm_prefetch((const char *)(x + (DEPTH + 2 * i + 1) * stride), _MM_HINT_T0);
        bool has_even = 2 * i < lines, has_odd = 2 * i + 1 < lines;
        amx_split(even, _mm512_maskz_loadu_ps(has_even ? mask : 0, x + (has_even ? 2 * i : 0) * stride), parts);
        amx_split(odd, _mm512_maskz_loadu_ps(has_odd ? mask : 0, x + (has_odd ? 2 * i + 1 : 0) * stride), parts);
        for (int p = 0; p < parts; p++) row[p][i] = _mm512_or_epi32(odd[p], _mm512_srli_epi32(even[p], 16));
    }
    for (int p = 0; p < parts; p++) amx_store_tile(out + p * TILE, row[p], turn);
}

AMX_INLINE void amx_set_shapes(void) {
    struct {
        uint8_t palette, start, zero[14];
        uint16_t row_bytes[16];
        uint8_t rows[16];
    } shape = {.palette = 1};
    for (int i = 0; i < 8; i++) {
        shape.row_bytes[i] = 64;
        shape.rows[i] = SIDE;
    }
    __asm__ volatile("" : : "m"(shape) : "memory"); /* gcc 12 takes the next line for a read of eight bytes only */
    _tile_loadconfig(&shape);
}

/* One step of k for 32 x 32 sums: all products of parts that matter, small ones first. */
#define AMX_LOAD_A(part)                 \
    _tile_loadd(4, a + (part)*TILE, 64); \
    _tile_loadd(5, a + a_next + (part)*TILE, 64)
#define AMX_LOAD_B(part)                 \
    _tile_loadd(6, b + (part)*TILE, 64); \
    _tile_loadd(7, b + b_next + (part)*TILE, 64)
#define AMX_FOUR_PRODUCTS()  \
    _tile_dpbf16ps(0, 4, 6); \
    _tile_dpbf16ps(1, 4, 7); \
    _tile_dpbf16ps(2, 5, 6); \
    _tile_dpbf16ps(3, 5, 7)

struct range {
    size_t at, n;
};

/* The next at most `step` of n, from `at` on. */
AMX_INLINE struct range range_at(size_t at, size_t n, size_t step) {
    return (struct range){at, n - at < step ? n - at : step};
}

/* Sums of 32 x 32. load: what is there counts; else it begins at zero. */
struct amx_sums {
    float *at;
    size_t stride;
    bool load;
};

/* Packed tiles along k of 32 rows of a, or 32 columns of b: 16 of them, and `next` bytes on the other 16. */
struct amx_strips {
    const unsigned char *at;
    size_t next;
};

/* Four tiles, from memory or zero, and back. */
AMX_INLINE void amx_take_sums(struct amx_sums s) {
    const size_t bytes = s.stride * sizeof *s.at;
    if (s.load) {
        _tile_loadd(0, s.at, bytes);
        _tile_loadd(1, s.at + SIDE, bytes);
        _tile_loadd(2, s.at + SIDE * s.stride, bytes);
        _tile_loadd(3, s.at + SIDE * s.stride + SIDE, bytes);
    } else {
        _tile_zero(0);
        _tile_zero(1);
        _tile_zero(2);
        _tile_zero(3);
    }
}

AMX_INLINE void amx_give_sums(struct amx_sums s) {
    const size_t bytes = s.stride * sizeof *s.at;
    _tile_stored(0, s.at, bytes);
    _tile_stored(1, s.at + SIDE, bytes);
    _tile_stored(2, s.at + SIDE * s.stride, bytes);
    _tile_stored(3, s.at + SIDE * s.stride + SIDE, bytes);
}

/* One step of k of two strips, into the second-level cache. */
AMX_INLINE void amx_fetch(const unsigned char *soon, size_t next, int parts) {
    for (int i = 0; i < parts * TILE; i += 64) {
        _mm_prefetch((const char *)soon + i, _MM_HINT_T1);
        _mm_prefetch((const char *)soon + next + i, _MM_HINT_T1);
    }
}

/* sums (+)= a b over `tiles` tiles of k. parts_b is parts_a, or 1: then b is exact in one part. soon: as much as a
 * block reads of a, to be fetched into the second-level cache meanwhile; NULL: nothing. */
AMX_INLINE void amx_block(struct amx_sums sums, struct amx_strips left, struct amx_strips right, size_t tiles,
                          int parts_a, int parts_b, const unsigned char *soon) {
    const size_t a_next = left.next, b_next = right.next;
    const unsigned char *a = left.at, *b = right.at;
    amx_take_sums(sums);
    for (size_t k = 0; k < tiles; k++, a += parts_a * TILE, b += parts_b * TILE) {
        if (soon) amx_fetch(soon + k * (size_t)parts_a * TILE, a_next, parts_a);
        AMX_LOAD_B(0);
        if (parts_a == 3) {
            AMX_LOAD_A(2);
            AMX_FOUR_PRODUCTS(); /* c a' */
        }
        if (parts_a >= 2) {
            AMX_LOAD_A(1);
            AMX_FOUR_PRODUCTS(); /* b a' */
        }
        if (parts_b == 3) {
            AMX_LOAD_B(1);
            AMX_FOUR_PRODUCTS(); /* b b' */
            AMX_LOAD_B(2);
        }
        AMX_LOAD_A(0);
        if (parts_b == 3) { AMX_FOUR_PRODUCTS(); /* a c' */ }
        if (parts_b >= 2) {
            AMX_LOAD_B(1);
            AMX_FOUR_PRODUCTS(); /* a b' */
            AMX_LOAD_B(0);
        }
        AMX_FOUR_PRODUCTS(); /* a a' */
    }
    amx_give_sums(sums);
}

#endif
#endif

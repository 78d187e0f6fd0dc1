/* amx/outer.c - outer.h on the matrix unit.
 *
 *   TOKENS x COLUMNS of y -> tiles of b, once; then every 16 of rank pass them: sums[16, COLUMNS] += low^T y
 *
 * A general product would fill half of each square with zeros, and pack rows of y far from each other; here y is read
 * along memory, 512 bytes a row, and rounded in passing.
 *
 * Reads   low, y                    Writes  out
 * Owns    nothing; packed tiles and sums live on the stack (136 KiB)
 * Never   allocates, starts threads
 * Checked tests/op/outer_test.c
 */
#include "kernel/amx/bf16.h"

#ifdef KERNEL_HAS_BF16_TILES

enum {
    TOKENS = 256,
    COLUMNS = 128,
    STEPS = TOKENS / DEPTH,
    ACROSS = COLUMNS / SIDE,
    GROUP = 4 /* tiles of sums held at once */
};

/* Tiles of b: [ACROSS][STEPS], tokens [t0, t0 + tokens), columns [c0, c0 + columns). */
AMX_INLINE void pack_wide(unsigned char *out, const struct kernel_outer *o, size_t t0, size_t tokens, size_t c0,
                          size_t columns) {
    for (size_t t = 0; t < tokens; t += DEPTH)
        for (size_t c = 0; c < COLUMNS; c += SIDE) {
            size_t lines = c >= columns         ? 0
                           : tokens - t < DEPTH ? tokens - t
                                                : DEPTH,
                   width = c >= columns         ? 0
                           : columns - c < SIDE ? columns - c
                                                : SIDE;
            const float *y = o->y + (t0 + t) * o->y_stride + c0 + (c >= columns ? 0 : c);
            amx_pack_across(out + (c / SIDE * STEPS + t / DEPTH) * TILE, y, o->y_stride, lines, width, false, 1);
        }
}

/* sums[16, COLUMNS] += 16 columns of low, from r on, times the packed tiles. */
AMX_INLINE void add_tokens(float *sums, const struct kernel_outer *o, const unsigned char *wide, size_t r, size_t t0,
                           size_t tokens) {
    unsigned char narrow[STEPS * TILE] __attribute__((aligned(64)));
    size_t steps = (tokens + DEPTH - 1) / DEPTH;
    for (size_t t = 0; t < tokens; t += DEPTH)
        amx_pack_across(narrow + t / DEPTH * TILE, o->low + (t0 + t) * o->low_stride + r, o->low_stride,
                        tokens - t < DEPTH ? tokens - t : DEPTH, o->rank - r < SIDE ? o->rank - r : SIDE, true, 1);
    for (size_t c = 0; c < ACROSS; c += GROUP) {
        const size_t bytes = COLUMNS * sizeof *sums, next = STEPS * TILE;
        float *s = sums + c * SIDE;
        const unsigned char *b = wide + c * next;
        _tile_loadd(0, s, bytes);
        _tile_loadd(1, s + SIDE, bytes);
        _tile_loadd(2, s + 2 * SIDE, bytes);
        _tile_loadd(3, s + 3 * SIDE, bytes);
        for (size_t k = 0; k < steps; k++, b += TILE) {
            _tile_loadd(4, narrow + k * TILE, 64);
            _tile_loadd(5, b, 64);
            _tile_dpbf16ps(0, 4, 5);
            _tile_loadd(6, b + next, 64);
            _tile_dpbf16ps(1, 4, 6);
            _tile_loadd(7, b + 2 * next, 64);
            _tile_dpbf16ps(2, 4, 7);
            _tile_loadd(5, b + 3 * next, 64);
            _tile_dpbf16ps(3, 4, 5);
        }
        _tile_stored(0, s, bytes);
        _tile_stored(1, s + SIDE, bytes);
        _tile_stored(2, s + 2 * SIDE, bytes);
        _tile_stored(3, s + 3 * SIDE, bytes);
    }
}

AMX_INLINE void give_out(const struct kernel_outer *o, const float *sums, size_t c0, size_t columns) {
    size_t outer = o->turned ? columns : o->rank, inner = o->turned ? o->rank : columns;
    for (size_t i = 0; i < outer; i++)
        for (size_t j = 0; j < inner; j++) {
            size_t r = o->turned ? j : i, c = o->turned ? i : j;
            float *to = o->turned ? o->out + (c0 + c) * o->out_stride + r : o->out + r * o->out_stride + c0 + c;
            *to = (o->add ? *to : 0) + sums[r * COLUMNS + c];
        }
}

/* RANKS of rank at a time, so that the sums stay in the second-level cache whatever the rank. */
AMX_INLINE void multiply(const struct kernel_outer *o) {
    enum { RANKS = 128 };
    unsigned char wide[ACROSS * STEPS * TILE] __attribute__((aligned(64)));
    float sums[RANKS * COLUMNS] __attribute__((aligned(64)));
    struct kernel_outer part = *o;
    amx_set_shapes();
    for (size_t r0 = 0; r0 < o->rank; r0 += RANKS) {
        part.rank = o->rank - r0 < RANKS ? o->rank - r0 : RANKS;
        part.low = o->low + r0;
        part.out = o->turned ? o->out + r0 : o->out + r0 * o->out_stride;
        for (size_t c0 = 0; c0 < o->n; c0 += COLUMNS) {
            size_t columns = o->n - c0 < COLUMNS ? o->n - c0 : COLUMNS;
            memset(sums, 0, (part.rank + SIDE - 1) / SIDE * SIDE * COLUMNS * sizeof *sums);
            for (size_t t0 = 0; t0 < o->T; t0 += TOKENS) {
                size_t tokens = o->T - t0 < TOKENS ? o->T - t0 : TOKENS;
                pack_wide(wide, o, t0, tokens, c0, columns);
                for (size_t r = 0; r < part.rank; r += SIDE) add_tokens(sums + r * COLUMNS, &part, wide, r, t0, tokens);
            }
            give_out(&part, sums, c0, columns);
        }
    }
    _tile_release();
}

void kernel_amx_outer(const struct kernel_outer *o) { multiply(o); }

#endif

/* amx/stored.c - products with a stored weight on the matrix unit.
 *
 *   input, packed once     [k / step][T / 16][step / 32][parts] tiles of 16 rows x 32 k
 *   weight, where used     PANEL columns x one step of k at a time: decoded (NF4), split into parts, laid out as tiles
 *     of b
 *   sums of a block        ROWS x WIDE of out, in squares, until the last step of k
 *
 * A weight whose values are bf16 numbers has one part, so f32 accuracy takes three products instead of six, and bf16
 * activations one. What one step of k takes is chosen for the caches: 32 columns of weight (16 KiB in one part) stay in
 * the first while all rows of the block pass; the input's rows and the sums (768 KiB) stay in the second.
 *
 * Reads   input, weight            Writes  packed tiles; a rectangle of out
 * Owns    nothing; packed weights and sums live on the stack (900 KiB)
 * Never   allocates, starts threads
 * Checked tests/op/product_test.c
 */
#include "kernel/amx/bf16.h"

#ifdef KERNEL_HAS_BF16_TILES

enum {
    ROWS = 512,
    WIDE = 256,
    PANEL = 128,
    SQUARE = 2 * SIDE,
    K_BLOCK = 256,
    K_TILES = K_BLOCK / DEPTH, /* one step of k, in one part; half of it in several */
    PIECE = SIDE * K_BLOCK,    /* decoded values: 16 columns x K_BLOCK, or 32 k x PANEL */
    STREAM_BYTES = 4 << 20     /* an output larger than this is written past the caches */
};
_Static_assert(DEPTH *PANEL <= PIECE, "a decoded piece fits either way");

static size_t tiles_of(size_t k) { return (k + DEPTH - 1) / DEPTH; }

/* Tiles of k that are packed together, and multiplied in one step. */
static size_t step_tiles(int parts) { return parts == 1 ? K_TILES : K_TILES / 2; }

/* Where the tiles of the 16 rows from r on begin, in the step of k that holds tile t. What a step uses is one piece of
 * memory: whole rows of tiles are a power of two long, and would push each other out of the cache. */
static unsigned char *strip_at(const struct kernel_input *in, size_t r, size_t t, int parts) {
    size_t tiles = tiles_of(in->k), step = step_tiles(parts), first = t / step * step,
           width = tiles - first < step ? tiles - first : step;
    return in->packed + ((in->T + 31) / 32 * 2 * first + r / SIDE * width) * (size_t)parts * TILE;
}

size_t kernel_amx_input_space(size_t T, size_t k, int parts) {
    return (T + 31) / 32 * 2 * tiles_of(k) * (size_t)parts * TILE;
}

/* ---- the input ---- */

/* One part, rounded to nearest even: as amx_pack_along, without the splitting. */
AMX_INLINE void pack_rounded(unsigned char *out, const float *x, size_t stride, size_t lines, size_t depth) {
    __mmask16 low = amx_first(depth), high = depth > 16 ? amx_first(depth - 16) : 0;
    for (size_t i = 0; i < SIDE; i++) {
        __m512bh both = (__m512bh)_mm512_setzero_si512();
        if (i < lines)
            both = _mm512_cvtne2ps_pbh(_mm512_maskz_loadu_ps(high, x + i * stride + (high ? 16 : 0)),
                                       _mm512_maskz_loadu_ps(low, x + i * stride));
        _mm512_store_si512(out + 64 * i, (__m512i)both);
    }
}

AMX_INLINE void pack_input(const struct kernel_input *in, size_t r0, size_t r1, int parts) {
    size_t tiles = tiles_of(in->k), step = step_tiles(parts), end = (r1 + 31) / 32 * 32;
    for (size_t r = r0; r < end; r += SIDE)
        for (size_t t = 0; t < tiles; t++) {
            unsigned char *tile = strip_at(in, r, t, parts) + t % step * (size_t)parts * TILE;
            size_t lines = r >= r1         ? 0
                           : r1 - r < SIDE ? r1 - r
                                           : SIDE,
                   depth = in->k - t * DEPTH < DEPTH ? in->k - t * DEPTH : DEPTH;
            const float *x = in->x + (lines ? r : 0) * in->stride + t * DEPTH;
            if (parts == 1)
                pack_rounded(tile, x, in->stride, lines, depth);
            else
                amx_pack_along(tile, x, in->stride, lines, depth, false, parts);
        }
}

void kernel_amx_pack(const struct kernel_input *in, size_t r0, size_t r1, int parts) {
    if (parts == 3)
        pack_input(in, r0, r1, 3);
    else if (parts == 2)
        pack_input(in, r0, r1, 2);
    else
        pack_input(in, r0, r1, 1);
}

/* ---- the weight ---- */

/* What a block of out is a sum of: an input times a weight. */
struct factor {
    const struct kernel_input *in;
    const struct kernel_stored *w;
    size_t w_at; /* see struct kernel_stored_product */
    bool turned;
};

/* bf16 numbers, k along memory: 16 columns of 32. */
AMX_INLINE void tile_along(unsigned char *out, const unsigned short *x, size_t stride, size_t lines, size_t depth) {
    __mmask32 mask = (__mmask32)(depth >= 32 ? 0xFFFFFFFFu : (1u << depth) - 1);
    __m512i row[SIDE];
    for (size_t i = 0; i < SIDE; i++)
        row[i] = i < lines ? _mm512_maskz_loadu_epi16(mask, x + i * stride) : _mm512_setzero_si512();
    amx_store_tile(out, row, true);
}

/* bf16 numbers, k across memory: 32 lines of 16 columns. */
AMX_INLINE void tile_across(unsigned char *out, const unsigned short *x, size_t stride, size_t lines, size_t width) {
    __mmask16 mask = amx_first(width);
    __m512i row[SIDE];
    for (size_t i = 0; i < SIDE; i++) {
        __m256i even = _mm256_setzero_si256(), odd = even;
        if (2 * i < lines) even = _mm256_maskz_loadu_epi16(mask, x + 2 * i * stride);
        if (2 * i + 1 < lines) odd = _mm256_maskz_loadu_epi16(mask, x + (2 * i + 1) * stride);
        row[i] = _mm512_or_epi32(_mm512_cvtepu16_epi32(even), _mm512_slli_epi32(_mm512_cvtepu16_epi32(odd), 16));
    }
    amx_store_tile(out, row, false);
}

/* A block of 64 codes, rounded to bf16: sixteen products make a table, two permutations read it. */
AMX_INLINE void codes_block(uint16_t *out, const struct kernel_stored *w, size_t block) {
    __m512 value = _mm512_mul_ps(_mm512_loadu_ps(w->level), _mm512_set1_ps(w->scale(w->owner, block)));
    __m256i low = (__m256i)_mm512_cvtneps_pbh(value);
    __m512i table = _mm512_inserti64x4(_mm512_castsi256_si512(low), low, 1);
    __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)(w->codes + block * (KERNEL_CODES / 2)));
    for (int half = 0; half < 2; half++) { /* a byte becomes a word: its high half first */
        __m128i sixteen = half ? _mm256_extracti128_si256(bytes, 1) : _mm256_castsi256_si128(bytes);
        __m256i pair = _mm256_cvtepu8_epi16(sixteen); /* word: byte b -> (b & 15) << 8 | b >> 4 */
        pair = _mm256_or_si256(_mm256_srli_epi16(pair, 4),
                               _mm256_slli_epi16(_mm256_and_si256(pair, _mm256_set1_epi16(15)), 8));
        _mm512_storeu_si512(out + 32 * half, _mm512_permutexvar_epi16(_mm512_cvtepu8_epi16(pair), table));
    }
}

/* To nearest even; NaN stays NaN. */
AMX_INLINE uint16_t rounded(float x) {
    uint32_t u;
    memcpy(&u, &x, sizeof u);
    if ((u & 0x7FFFFFFF) > 0x7F800000) return (uint16_t)(u >> 16 | 0x40);
    return (uint16_t)((u + 0x7FFF + (u >> 16 & 1)) >> 16);
}

/* rows x columns of a weight in codes as bf16, columns to a row. Whole blocks when everything lies at multiples of
 * 64. */
AMX_INLINE void codes_piece(uint16_t *out, const struct kernel_stored *w, size_t r0, size_t rows, size_t c0,
                            size_t columns) {
    bool whole = w->depth % KERNEL_CODES == 0 && c0 % KERNEL_CODES == 0 && columns % KERNEL_CODES == 0;
    float slow[K_BLOCK];
    for (size_t r = 0; r < rows; r++, out += columns) {
        size_t first = (r0 + r) * w->depth + c0;
        for (size_t c = 0; whole && c < columns; c += KERNEL_CODES) codes_block(out + c, w, (first + c) / KERNEL_CODES);
        if (whole) continue;
        w->read(slow, columns, w->owner, r0 + r, 1, c0, columns);
        for (size_t c = 0; c < columns; c++) out[c] = rounded(slow[c]);
    }
}

/* Rows of a weight under way: in its own memory, or decoded. */
struct lines {
    const float *full;
    const uint16_t *half; /* bf16 */
    size_t stride;
};

/* Rows [r0, r0 + rows), values [from, from + length); as bf16, or as f32. */
AMX_INLINE struct lines lines_of(float *space, const struct kernel_stored *w, size_t r0, size_t rows, size_t from,
                                 size_t length, bool bf16) {
    if (bf16 && w->codes) {
        codes_piece((uint16_t *)space, w, r0, rows, from, length);
        return (struct lines){.half = (const uint16_t *)space, .stride = length};
    }
    if (bf16) return (struct lines){.half = w->bf16 + r0 * w->depth + from, .stride = w->depth};
    if (w->f32) return (struct lines){.full = w->f32 + r0 * w->depth + from, .stride = w->depth};
    w->read(space, length, w->owner, r0, rows, from, length);
    return (struct lines){.full = space, .stride = length};
}

/* A tile of b from `rows` lines, `extent` values of each from `at` on. */
AMX_INLINE void pack_tile(unsigned char *to, const struct lines *l, size_t at, size_t rows, size_t extent, bool turned,
                          int parts, bool bf16) {
    if (bf16 && turned)
        tile_along(to, l->half + at, l->stride, rows, extent);
    else if (bf16)
        tile_across(to, l->half + at, l->stride, rows, extent);
    else if (turned)
        amx_pack_along(to, l->full + at, l->stride, rows, extent, true, parts);
    else
        amx_pack_across(to, l->full + at, l->stride, rows, extent, false, parts);
}

/* Tiles of b for some columns and values of k: [columns / 16][K_TILES][parts].
 * Turned: a strip of 16 columns is 16 rows of w, k long. Else: a row of tiles is 32 rows of w, as long as there are
 * columns. */
AMX_INLINE void pack_weight(unsigned char *out, const struct factor *f, struct range side, struct range k, int parts,
                            bool bf16) {
    const bool turned = f->turned;
    const size_t strip = K_TILES * (size_t)parts * TILE, strips = (side.n + SIDE - 1) / SIDE, tiles = tiles_of(k.n);
    const size_t step = turned ? SIDE : DEPTH, along = turned ? DEPTH : SIDE; /* rows of w, and values, of a tile */
    const struct range lines = turned ? side : (struct range){f->w_at + k.at, k.n};
    const struct range values = turned ? (struct range){f->w_at + k.at, k.n} : side;
    float space[PIECE] __attribute__((aligned(64)));
    for (size_t outer = 0; outer * step < lines.n; outer++) {
        size_t r0 = outer * step, rows = lines.n - r0 < step ? lines.n - r0 : step;
        const struct lines l = lines_of(space, f->w, lines.at + r0, rows, values.at, values.n, bf16);
        for (size_t inner = 0; inner < (turned ? tiles : strips); inner++) {
            size_t at = inner * along, extent = values.n - at < along ? values.n - at : along;
            unsigned char *to =
                out + (turned ? outer : inner) * strip + (turned ? inner : outer) * (size_t)parts * TILE;
            pack_tile(to, &l, at, rows, extent, turned, parts, bf16);
        }
    }
    if (strips % 2) memset(out + strips * strip, 0, strip); /* the missing half of the last 32 */
}

/* ---- the product ---- */

/* A block of out under way. */
struct block {
    float *sums; /* squares of 32 x 32, one column of squares after the other */
    struct range rows, columns;
};

AMX_INLINE float *square_at(float *sums, size_t i, size_t j) {
    return sums + (j / SQUARE * (ROWS / SQUARE) + i / SQUARE) * SQUARE * SQUARE;
}

/* All sums to out. Whole lines of a large output go past the caches: nobody reads them soon, and a line need not be
 * read to be overwritten. */
AMX_INLINE void write_out(const struct kernel_stored_product *p, const struct block *b) {
    bool stream = !p->add && p->in->T * p->out_stride * sizeof *p->out > STREAM_BYTES;
    for (size_t i = 0; i < b->rows.n; i++)
        for (size_t j = 0; j < b->columns.n; j += SIDE) {
            float *to = p->out + (b->rows.at + i) * p->out_stride + b->columns.at + j;
            __mmask16 mask = amx_first(b->columns.n - j);
            __m512 sum = _mm512_load_ps(square_at(b->sums, i, j) + i % SQUARE * SQUARE + j % SQUARE);
            if (p->add) sum = _mm512_add_ps(_mm512_maskz_loadu_ps(mask, to), sum);
            if (stream && mask == 0xFFFF && (uintptr_t)to % 64 == 0)
                _mm512_stream_ps(to, sum);
            else
                _mm512_mask_storeu_ps(to, mask, sum);
        }
}

/* Panel by panel, one step of k of the weight is packed and passes all rows of the block. `first`: there are no sums
 * yet. While the first panel passes, the input's rows come from far. */
AMX_INLINE void add_product(const struct block *b, const struct factor *f, bool first, unsigned char *packed, int parts,
                            int weight_parts, bool bf16) {
    const struct kernel_input *in = f->in;
    const size_t w_strip = K_TILES * (size_t)weight_parts * TILE, step = step_tiles(parts) * DEPTH;
    for (size_t k = 0; k < in->k; k += step) {
        const size_t depth = in->k - k < step ? in->k - k : step, tiles = tiles_of(depth),
                     in_strip = tiles * (size_t)parts * TILE;
        for (size_t at = 0; at < b->columns.n; at += PANEL) {
            size_t columns = b->columns.n - at < PANEL ? b->columns.n - at : PANEL;
            pack_weight(packed, f, (struct range){b->columns.at + at, columns}, (struct range){k, depth}, weight_parts,
                        bf16);
            for (size_t j = 0; j < columns; j += SQUARE)
                for (size_t i = 0; i < b->rows.n; i += SQUARE) {
                    const struct amx_sums sums = {square_at(b->sums, i, at + j), SQUARE, !(first && k == 0)};
                    const struct amx_strips left = {strip_at(in, b->rows.at + i, k / DEPTH, parts), in_strip};
                    const struct amx_strips right = {packed + j / SIDE * w_strip, w_strip};
                    bool soon = at + j == 0 && i + SQUARE < b->rows.n;
                    amx_block(sums, left, right, tiles, parts, weight_parts,
                              soon ? left.at + SQUARE / SIDE * in_strip : NULL);
                }
        }
    }
}

AMX_INLINE void multiply(const struct kernel_stored_product *p, size_t r0, size_t r1, size_t c0, size_t c1, int parts,
                         int weight_parts, bool bf16) {
    unsigned char packed[(PANEL / SIDE) * K_TILES * MAX_PARTS * TILE] __attribute__((aligned(64)));
    float sums[ROWS * WIDE] __attribute__((aligned(64)));
    amx_set_shapes();
    for (size_t r = r0; r < r1; r += ROWS)
        for (size_t c = c0; c < c1; c += WIDE) {
            const struct block b = {sums, {r, r1 - r < ROWS ? r1 - r : ROWS}, {c, c1 - c < WIDE ? c1 - c : WIDE}};
            const struct factor whole = {p->in, p->w, p->w_at, p->turned}, low = {p->low_in, p->low, 0, p->turned};
            add_product(&b, &whole, true, packed, parts, weight_parts, bf16);
            if (p->low_in) add_product(&b, &low, false, packed, parts, parts, false);
            write_out(p, &b);
        }
    _mm_sfence();
    _tile_release();
}

void kernel_amx_stored(const struct kernel_stored_product *p, size_t r0, size_t r1, size_t c0, size_t c1, int parts) {
    bool bf16 = p->w->rounded || (parts == 1 && p->w->codes);
    if (parts == 3 && bf16)
        multiply(p, r0, r1, c0, c1, 3, 1, true);
    else if (parts == 3)
        multiply(p, r0, r1, c0, c1, 3, 3, false);
    else if (parts == 2 && bf16)
        multiply(p, r0, r1, c0, c1, 2, 1, true);
    else if (parts == 2)
        multiply(p, r0, r1, c0, c1, 2, 2, false);
    else if (bf16)
        multiply(p, r0, r1, c0, c1, 1, 1, true);
    else
        multiply(p, r0, r1, c0, c1, 1, 1, false);
}

#endif

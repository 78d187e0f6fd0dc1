/* avx2/few.c - integer products of up to four tokens: rows are multiplied as they lie in memory.
 *
 *   eight rows, block by block:   32 bytes of a row -> 8 or 32-bit sums along the row, for each token
 *                                 eight rows' sums -> turned into one register of eight outputs -> out
 *
 * One token uses a weight once, so nothing is gained by turning weights first (panel.h): here only sums are turned, one
 * register for each 256 (Q8_0: 32) weights. vpmaddubsw adds two products in 16 bit, which |q| <= 127 never overflows
 * (avx2/product.c); nibbles add four of at most 1,905 each, those with a fifth bit four of at most 3,937.
 *
 * The eight rows are far apart (kernel/stream.h): one stream alone gets two thirds of what memory gives to four or
 * more. Each is fetched AHEAD bytes before it is used.
 *
 * Reads   weights as the file has them, q          Writes  out
 * Checked tests/kernel/product_test.c (bit for bit with ref; odd rows, any number of tokens)
 */
#include "kernel/avx2/rows8.h"
#include "kernel/avx2/tile.h"
#include "kernel/stream.h"

enum { AHEAD = 512, LINE = 64 };

KERNEL_INLINE const uint8_t *row_at(const struct rows8 *r, size_t i) { return r->half[i / 4] + i % 4 * r->stride; }

KERNEL_INLINE __m256i load32(const void *p) { return _mm256_loadu_si256((const __m256i *)p); }

KERNEL_INLINE __m256i load16_twice(const void *p) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)p));
}

/* Sums of the words of four vectors, for each half: v[0] .. v[3] of the low halves, then of the high ones. */
KERNEL_INLINE __m256i sum_halves(const __m256i *v) {
    __m256i ab = _mm256_add_epi32(_mm256_unpacklo_epi32(v[0], v[1]), _mm256_unpackhi_epi32(v[0], v[1])),
            cd = _mm256_add_epi32(_mm256_unpacklo_epi32(v[2], v[3]), _mm256_unpackhi_epi32(v[2], v[3]));
    return _mm256_add_epi32(_mm256_unpacklo_epi64(ab, cd), _mm256_unpackhi_epi64(ab, cd));
}

/* Word i is the sum of the words of v[i]. */
KERNEL_INLINE __m256i sum_words(const __m256i v[8]) {
    __m256i a = sum_halves(v), b = sum_halves(v + 4);
    return _mm256_add_epi32(_mm256_permute2x128_si256(a, b, 0x21), _mm256_blend_epi32(a, b, 0xF0));
}

/* acc += d * scale * sum, for the block of token t. */
KERNEL_INLINE __m256 add_block(__m256 acc, __m256 d, const float *scale, __m256i sum) {
    return _mm256_fmadd_ps(_mm256_mul_ps(d, _mm256_set1_ps(*scale)), _mm256_cvtepi32_ps(sum), acc);
}

/* ---- one block of eight rows: acc[t] += what it adds to the outputs of token t. n_tokens is a constant ---- */

/* |w| times q with the sign of w: -128 becomes 128, unsigned. */
KERNEL_INLINE void few_q8_0(__m256 *acc, size_t n_tokens, const struct rows8 *r, size_t at, const struct tile *x,
                            size_t b) {
    const __m256i one = _mm256_set1_epi16(1);
    const __m256 d = row_halves(r, at);
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        __m256i sum[8], q = load32(x->q + t * x->q_stride + b * 32);
        KERNEL_UNROLL
        for (size_t i = 0; i < 8; i++) {
            __m256i w = load32(row_at(r, i) + at + 2);
            sum[i] = _mm256_madd_epi16(_mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(q, w)), one);
        }
        acc[t] = add_block(acc[t], d, x->scale + t * x->group_stride + b, sum_words(sum));
    }
}

/* In each half: bits 16 part .. 16 part + 15 of its first word, as bit 4 of its bytes. */
KERNEL_INLINE __m256i spread_bits(__m256i words, int part) {
    const int64_t first = 0x0101010101010101 * (2 * part), each = (int64_t)0x8040201008040201;
    const __m256i pick = _mm256_setr_epi64x(first, first + 0x0101010101010101, first, first + 0x0101010101010101);
    const __m256i bit = _mm256_set1_epi64x(each), mine = _mm256_and_si256(_mm256_shuffle_epi8(words, pick), bit);
    return _mm256_and_si256(_mm256_cmpeq_epi8(mine, bit), _mm256_set1_epi8(16));
}

/* Nibbles, with or without fifth bits and m. Rows i and i + 4 share a register. */
KERNEL_INLINE void few_nibbles(__m256 *acc, enum kernel_type type, size_t n_tokens, const struct rows8 *r, size_t at,
                               const struct tile *x, size_t b) {
    const __m256i nibble = _mm256_set1_epi8(15), one = _mm256_set1_epi16(1);
    const size_t q_at = at + block_nibbles(type);
    const int offset = block_offset(type);
    const __m256 d = row_halves(r, at), m = block_has_m(type) ? row_halves(r, at + 2) : _mm256_setzero_ps();
    __m256i low[4], high[4];
    KERNEL_UNROLL
    for (size_t i = 0; i < 4; i++) {
        __m256i both = load_row2(r, q_at + i * r->stride);
        low[i] = _mm256_and_si256(both, nibble);
        high[i] = _mm256_and_si256(_mm256_srli_epi16(both, 4), nibble);
        if (!block_has_fifth(type)) continue;
        const __m256i fifth = load_row2(r, q_at - 4 + i * r->stride);
        low[i] = _mm256_or_si256(low[i], spread_bits(fifth, 0));
        high[i] = _mm256_or_si256(high[i], spread_bits(fifth, 1));
    }
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        const int8_t *q = x->q + t * x->q_stride + b * 32;
        const __m256i q0 = load16_twice(q), q1 = load16_twice(q + 16);
        __m256i sum[4];
        KERNEL_UNROLL
        for (size_t i = 0; i < 4; i++) {
            __m256i four = _mm256_add_epi16(_mm256_maddubs_epi16(low[i], q0), _mm256_maddubs_epi16(high[i], q1));
            sum[i] = _mm256_madd_epi16(four, one);
        }
        const float *scale = x->scale + t * x->group_stride + b;
        const __m256i all = spread(x->sum + t * x->group_stride + b);
        __m256i s = sum_halves(sum);
        if (offset) s = _mm256_sub_epi32(s, _mm256_slli_epi32(all, offset == 8 ? 3 : 4));
        acc[t] = add_block(acc[t], d, scale, s);
        if (block_has_m(type)) acc[t] = add_block(acc[t], m, scale, all);
    }
}

/* Groups g and g + 1 of one row, g even. */
struct two_groups {
    __m256i low, high;
};

KERNEL_INLINE struct two_groups two_groups_at(enum kernel_type type, const uint8_t *row, size_t g) {
    const __m256i nibble = _mm256_set1_epi8(15), fifth = _mm256_set1_epi8(16);
    const __m256i both = load32(row + (type == KERNEL_Q4_K ? 16 : 48) + 16 * g);
    struct two_groups w = {_mm256_and_si256(both, nibble), _mm256_and_si256(_mm256_srli_epi16(both, 4), nibble)};
    if (type == KERNEL_Q5_K) {
        const __m256i h = _mm256_srl_epi16(load32(row + 16), _mm_cvtsi32_si128((int)g)); /* bits 0 and 1 of each byte */
        w.low = _mm256_or_si256(w.low, _mm256_and_si256(_mm256_slli_epi16(h, 4), fifth));
        w.high = _mm256_or_si256(w.high, _mm256_and_si256(_mm256_slli_epi16(h, 3), fifth));
    }
    return w;
}

/* sum[t][i] = S of token t and row i, in parts. */
KERNEL_INLINE void sums_q45_k(__m256i sum[TILE][8], enum kernel_type type, size_t n_tokens, const struct rows8 *r,
                              size_t at, const __m256i scale[8], const struct tile *x, size_t b) {
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        KERNEL_UNROLL
        for (size_t i = 0; i < 8; i++) sum[t][i] = _mm256_setzero_si256();
    }
    for (size_t g = 0; g < 8; g += 2) {
        KERNEL_UNROLL
        for (size_t i = 0; i < 8; i++) {
            const struct two_groups w = two_groups_at(type, row_at(r, i) + at, g);
            const __m256i scale0 = spread((const uint32_t *)(scale + g) + i),
                          scale1 = spread((const uint32_t *)(scale + g + 1) + i);
            KERNEL_UNROLL
            for (size_t t = 0; t < n_tokens; t++) {
                const int8_t *q = x->q + t * x->q_stride + b * 256 + g * 32;
                __m256i low = _mm256_madd_epi16(_mm256_maddubs_epi16(w.low, load32(q)), scale0),
                        high = _mm256_madd_epi16(_mm256_maddubs_epi16(w.high, load32(q + 32)), scale1);
                sum[t][i] = _mm256_add_epi32(sum[t][i], _mm256_add_epi32(low, high));
            }
        }
    }
}

KERNEL_INLINE void few_q45_k(__m256 *acc, enum kernel_type type, size_t n_tokens, const struct rows8 *r, size_t at,
                             const struct tile *x, size_t b) {
    const struct k_head head = k_head_at(r, at);
    __m256i sum[TILE][8];
    sums_q45_k(sum, type, n_tokens, r, at, head.scale, x, b);
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        const int32_t *pair = x->pair + t * x->group_stride + b * 4;
        const float *scale = x->scale + t * x->group_stride + b;
        __m256i least = _mm256_setzero_si256();
        KERNEL_UNROLL
        for (size_t g = 0; g < 4; g++)
            least = _mm256_add_epi32(least, _mm256_madd_epi16(head.least[g], spread(pair + g)));
        acc[t] = add_block(acc[t], head.d, scale, sum_words(sum[t]));
        acc[t] = _mm256_fnmadd_ps(_mm256_mul_ps(head.m, _mm256_set1_ps(*scale)), _mm256_cvtepi32_ps(least), acc[t]);
    }
}

/* Elements 128 half + 32 j .. + 31 as w[j]. */
KERNEL_INLINE void weights_q6_k(__m256i w[4], const uint8_t *row, size_t half) {
    const __m256i nibble = _mm256_set1_epi8(15), top = _mm256_set1_epi8(0x30);
    const __m256i l0 = load32(row + 64 * half), l1 = load32(row + 64 * half + 32), h = load32(row + 128 + 32 * half);
    w[0] = _mm256_or_si256(_mm256_and_si256(l0, nibble), _mm256_and_si256(_mm256_slli_epi16(h, 4), top));
    w[1] = _mm256_or_si256(_mm256_and_si256(l1, nibble), _mm256_and_si256(_mm256_slli_epi16(h, 2), top));
    w[2] = _mm256_or_si256(_mm256_and_si256(_mm256_srli_epi16(l0, 4), nibble), _mm256_and_si256(h, top));
    w[3] = _mm256_or_si256(_mm256_and_si256(_mm256_srli_epi16(l1, 4), nibble),
                           _mm256_and_si256(_mm256_srli_epi16(h, 2), top));
}

/* The same of two bits, with or without a third. */
KERNEL_INLINE void weights_q23_k(__m256i w[4], enum kernel_type type, const uint8_t *row, size_t half) {
    const __m256i two = _mm256_set1_epi8(3), third = _mm256_set1_epi8(4);
    const __m256i q = load32(row + (type == KERNEL_Q3_K ? 32 : 16) + 32 * half);
    const __m256i h = type == KERNEL_Q3_K ? load32(row) : _mm256_setzero_si256();
    KERNEL_UNROLL
    for (int j = 0; j < 4; j++) {
        const int bit = 4 * (int)half + j;
        w[j] = _mm256_and_si256(_mm256_srli_epi16(q, 2 * j), two);
        if (type == KERNEL_Q2_K) continue;
        const __m256i at2 = bit < 2 ? _mm256_slli_epi16(h, 2 - bit) : _mm256_srli_epi16(h, bit - 2);
        w[j] = _mm256_or_si256(w[j], _mm256_and_si256(at2, third));
    }
}

/* The scales of the sixteen groups, as signed bytes. */
KERNEL_INLINE __m128i group_scales(enum kernel_type type, const uint8_t *row) {
    const __m128i nibble = _mm_set1_epi8(15);
    if (type == KERNEL_Q6_K) return _mm_loadu_si128((const __m128i *)(row + 192));
    if (type == KERNEL_Q2_K) return _mm_and_si128(_mm_loadu_si128((const __m128i *)row), nibble);
    const __m128i eight = _mm_loadl_epi64((const __m128i *)(row + 96));
    const __m128i low = _mm_and_si128(_mm_unpacklo_epi64(eight, _mm_srli_epi16(eight, 4)), nibble);
    const __m128i top = _mm_srlv_epi32(_mm256_castsi256_si128(spread(row + 104)), _mm_setr_epi32(0, 2, 4, 6));
    const __m128i high = _mm_slli_epi16(_mm_and_si128(top, _mm_set1_epi8(3)), 4);
    return _mm_sub_epi8(_mm_or_si128(low, high), _mm_set1_epi8(32));
}

/* sum[t] = S of token t and this row, in parts. A half of a register of 32 weights has a scale of its own. */
KERNEL_INLINE void sums_of_16(__m256i *sum, enum kernel_type type, size_t n_tokens, const uint8_t *row,
                              const struct tile *x, size_t b) {
    const __m128i order = _mm_setr_epi8(0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15);
    const __m128i bytes = group_scales(type, row);
    const __m256i scale = _mm256_cvtepi8_epi16(bytes), turned = _mm256_cvtepi8_epi16(_mm_shuffle_epi8(bytes, order));
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        __m256i all = _mm256_madd_epi16(scale, load32(x->sum + t * x->group_stride + b * 8));
        all = _mm256_slli_epi32(_mm256_sub_epi32(_mm256_setzero_si256(), all), type == KERNEL_Q6_K ? 5 : 2);
        sum[t] = type == KERNEL_Q2_K ? _mm256_setzero_si256() : all;
    }
    KERNEL_UNROLL
    for (size_t half = 0; half < 2; half++) {
        const __m256i twice = half ? _mm256_unpackhi_epi16(turned, turned) : _mm256_unpacklo_epi16(turned, turned);
        const __m256i times[4] = {_mm256_shuffle_epi32(twice, 0x00), _mm256_shuffle_epi32(twice, 0x55),
                                  _mm256_shuffle_epi32(twice, 0xAA), _mm256_shuffle_epi32(twice, 0xFF)};
        __m256i w[4];
        if (type == KERNEL_Q6_K)
            weights_q6_k(w, row, half);
        else
            weights_q23_k(w, type, row, half);
        KERNEL_UNROLL
        for (size_t j = 0; j < 4; j++) {
            KERNEL_UNROLL
            for (size_t t = 0; t < n_tokens; t++) {
                __m256i q = load32(x->q + t * x->q_stride + b * 256 + half * 128 + j * 32);
                sum[t] = _mm256_add_epi32(sum[t], _mm256_madd_epi16(_mm256_maddubs_epi16(w[j], q), times[j]));
            }
        }
    }
}

/* Groups of 16: Q6_K, Q3_K. */
KERNEL_INLINE void few_of_16(__m256 *acc, enum kernel_type type, size_t n_tokens, const struct rows8 *r, size_t at,
                             const struct tile *x, size_t b) {
    const __m256 d = row_halves(r, at + k_halves_at(type));
    __m256i sum[TILE][8];
    for (size_t i = 0; i < 8; i++) {
        __m256i of_row[TILE];
        sums_of_16(of_row, type, n_tokens, row_at(r, i) + at, x, b);
        KERNEL_UNROLL
        for (size_t t = 0; t < n_tokens; t++) sum[t][i] = of_row[t];
    }
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++)
        acc[t] = add_block(acc[t], d, x->scale + t * x->group_stride + b, sum_words(sum[t]));
}

/* M of token t: least of the sixteen groups of each row times the sums of q. */
KERNEL_INLINE void take_least_q2_k(__m256 *acc, size_t n_tokens, const struct rows8 *r, size_t at, const struct tile *x,
                                   size_t b) {
    const __m256 m = row_halves(r, at + 82);
    const __m128i nibble = _mm_set1_epi8(15);
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        const __m256i all = load32(x->sum + t * x->group_stride + b * 8);
        __m256i sum[8];
        KERNEL_UNROLL
        for (size_t i = 0; i < 8; i++) {
            const __m128i s = _mm_loadu_si128((const __m128i *)(row_at(r, i) + at));
            const __m256i least = _mm256_cvtepi8_epi16(_mm_and_si128(_mm_srli_epi16(s, 4), nibble));
            sum[i] = _mm256_madd_epi16(least, all);
        }
        const __m256 scale = _mm256_set1_ps(x->scale[t * x->group_stride + b]);
        acc[t] = _mm256_fnmadd_ps(_mm256_mul_ps(m, scale), _mm256_cvtepi32_ps(sum_words(sum)), acc[t]);
    }
}

KERNEL_INLINE void few_q2_k(__m256 *acc, size_t n_tokens, const struct rows8 *r, size_t at, const struct tile *x,
                            size_t b) {
    few_of_16(acc, KERNEL_Q2_K, n_tokens, r, at, x, b);
    take_least_q2_k(acc, n_tokens, r, at, x, b);
}

/* ---- rows ---- */

/* The lines that begin in this block, AHEAD bytes later. */
KERNEL_INLINE void fetch(const struct rows8 *r, size_t at, size_t bytes) {
    for (size_t line = (at + LINE - 1) / LINE * LINE; line < at + bytes; line += LINE) {
        KERNEL_UNROLL
        for (size_t i = 0; i < 8; i++) _mm_prefetch((const char *)row_at(r, i) + line + AHEAD, _MM_HINT_T0);
    }
}

/* acc[t] = outputs of the eight rows for token t. */
KERNEL_INLINE void whole_rows(__m256 *acc, enum kernel_type type, size_t n_tokens, const struct kernel_product *m,
                              const struct rows8 *r) {
    const struct tile x = tile_at(m->x, 0, 0, kernel_is_k(type));
    const size_t bytes = block_bytes(type), blocks = m->n_in / block_elements(type);
    for (size_t t = 0; t < n_tokens; t++) acc[t] = _mm256_setzero_ps();
    for (size_t b = 0, at = 0; b < blocks; b++, at += bytes) {
        fetch(r, at, bytes);
        switch (type) {
            case KERNEL_Q8_0: few_q8_0(acc, n_tokens, r, at, &x, b); break;
            case KERNEL_Q4_K:
            case KERNEL_Q5_K: few_q45_k(acc, type, n_tokens, r, at, &x, b); break;
            case KERNEL_Q3_K:
            case KERNEL_Q6_K: few_of_16(acc, type, n_tokens, r, at, &x, b); break;
            case KERNEL_Q2_K: few_q2_k(acc, n_tokens, r, at, &x, b); break;
            default: few_nibbles(acc, type, n_tokens, r, at, &x, b); break;
        }
    }
}

/* Where fewer than eight rows are left, one is done at a time, as if it were eight. */
KERNEL_INLINE void group_of_rows(enum kernel_type type, const struct kernel_product *m, const struct stream_group *g) {
    const size_t stride = block_row_bytes(type, m->n_in);
    const struct rows8 r =
        rows8_at((const uint8_t *)m->weight + g->row * stride, g->n_rows < ROWS8 ? 0 : g->step * stride);
    __m256 acc[TILE];
    switch (m->n_tokens) {
        case 1: whole_rows(acc, type, 1, m, &r); break;
        case 2: whole_rows(acc, type, 2, m, &r); break;
        case 3: whole_rows(acc, type, 3, m, &r); break;
        default: whole_rows(acc, type, 4, m, &r); break;
    }
    for (size_t t = 0; t < m->n_tokens; t++) {
        float *out = m->out + t * m->out_stride + g->row, lane[ROWS8];
        _mm256_storeu_ps(lane, acc[t]);
        for (size_t i = 0; i < g->n_rows; i++) out[i * g->step] = lane[i];
    }
}

KERNEL_INLINE void few(enum kernel_type type, const struct kernel_product *m, size_t row0, size_t row1) {
    const size_t stride = block_row_bytes(type, m->n_in);
    while (row0 < row1) {
        size_t n = row1 - row0 < ROWS8 ? 1 : ROWS8, step = n == 1 ? 1 : stream_step(row1 - row0, ROWS8, stride);
        for (size_t i = 0; i < step; i++) group_of_rows(type, m, &(struct stream_group){row0 + i, step, n});
        row0 += n * step;
    }
}

void kernel_avx2_few_q8_0(const struct kernel_product *m, size_t row0, size_t row1) { few(KERNEL_Q8_0, m, row0, row1); }
void kernel_avx2_few_q4_0(const struct kernel_product *m, size_t row0, size_t row1) { few(KERNEL_Q4_0, m, row0, row1); }
void kernel_avx2_few_q4_1(const struct kernel_product *m, size_t row0, size_t row1) { few(KERNEL_Q4_1, m, row0, row1); }
void kernel_avx2_few_q5_0(const struct kernel_product *m, size_t row0, size_t row1) { few(KERNEL_Q5_0, m, row0, row1); }
void kernel_avx2_few_q5_1(const struct kernel_product *m, size_t row0, size_t row1) { few(KERNEL_Q5_1, m, row0, row1); }
void kernel_avx2_few_q4_k(const struct kernel_product *m, size_t row0, size_t row1) { few(KERNEL_Q4_K, m, row0, row1); }
void kernel_avx2_few_q5_k(const struct kernel_product *m, size_t row0, size_t row1) { few(KERNEL_Q5_K, m, row0, row1); }
void kernel_avx2_few_q6_k(const struct kernel_product *m, size_t row0, size_t row1) { few(KERNEL_Q6_K, m, row0, row1); }
void kernel_avx2_few_q2_k(const struct kernel_product *m, size_t row0, size_t row1) { few(KERNEL_Q2_K, m, row0, row1); }
void kernel_avx2_few_q3_k(const struct kernel_product *m, size_t row0, size_t row1) { few(KERNEL_Q3_K, m, row0, row1); }

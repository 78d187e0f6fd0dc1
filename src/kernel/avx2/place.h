/* avx2/place.h - where the next weights and inputs of a tile are; and what both kinds of products do with them. */
#ifndef SANSU_KERNEL_AVX2_PLACE_H
#define SANSU_KERNEL_AVX2_PLACE_H

#include "kernel/avx2/panel.h"
#include "kernel/avx2/tile.h"

/* Here and now: compilers otherwise put off these sums, and run out of registers. */
KERNEL_INLINE __m256i now(__m256i v) {
    __asm__("" : "+x"(v));
    return v;
}

/* Where the next weights and inputs of a tile are. Hidden from the compiler: it would keep an address for each load. */
struct place {
    const __m256i (*w)[PANEL_HALVES];
    const int8_t *q[TILE];
};

KERNEL_INLINE struct place place_at(const struct panel *p, size_t w, const struct tile *x, size_t n_tokens, size_t k) {
    struct place at = {.w = p->w + w};
    __asm__("" : "+r"(at.w));
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        at.q[t] = x->q + t * x->q_stride + k;
        __asm__("" : "+r"(at.q[t]));
    }
    return at;
}

/* sum[t][h] -= offset times the sum of q of block b, offset a power of two. */
KERNEL_INLINE void take_offset(__m256i sum[TILE][PANEL_HALVES], size_t n_tokens, const struct tile *x, size_t b,
                               int shift) {
    KERNEL_UNROLL
    for (size_t t = 0; t < n_tokens; t++) {
        const __m256i all = _mm256_slli_epi32(spread(x->sum + t * x->group_stride + b), shift);
        sum[t][0] = _mm256_sub_epi32(sum[t][0], all);
        sum[t][1] = _mm256_sub_epi32(sum[t][1], all);
    }
}

#endif

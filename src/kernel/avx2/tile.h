/* avx2/tile.h - the activations of a few tokens, as the integer products read them. */
#ifndef SANSU_KERNEL_AVX2_TILE_H
#define SANSU_KERNEL_AVX2_TILE_H

#include "kernel/avx2/avx2.h"

enum { TILE = 4 }; /* tokens at most: their sums are kept in registers */

/* Tokens from one on, inputs from one on. */
struct tile {
    const int8_t *q;
    const float *scale;
    const int32_t *sum, *pair;
    size_t q_stride, group_stride;
};

KERNEL_INLINE struct tile tile_at(const struct kernel_quantised *x, size_t t, size_t k, bool is_k) {
    size_t group = t * x->group_stride;
    return (struct tile){x->q + t * x->q_stride + k,
                         x->scale + group + k / (is_k ? 256 : 32),
                         x->sum + group + k / 32,
                         x->pair + group + k / 64,
                         x->q_stride,
                         x->group_stride};
}

KERNEL_INLINE __m256i spread(const void *four_bytes) {
    int32_t v;
    memcpy(&v, four_bytes, sizeof v);
    return _mm256_set1_epi32(v);
}

#endif

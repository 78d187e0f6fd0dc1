/* lanes.h - eight floats at once, for the searches of the encoders: vectors as gcc and clang know them on every machine
 * (two halves where registers are narrower). The order of every sum is fixed, so all machines agree. */
#ifndef SANSU_QUANT_LANES_H
#define SANSU_QUANT_LANES_H

#include <stdint.h>
#include <string.h>

enum { LANES = 8 };

typedef float lanes __attribute__((vector_size(4 * LANES)));
typedef int32_t lanes_mask __attribute__((vector_size(4 * LANES)));

#define LANES_INLINE static inline __attribute__((always_inline))

LANES_INLINE void lanes_load(lanes *out, const float *x) { memcpy(out, x, sizeof *out); }

LANES_INLINE float lanes_sum(const lanes *v) {
    float a[LANES];
    memcpy(a, v, sizeof a);
    return ((a[0] + a[4]) + (a[2] + a[6])) + ((a[1] + a[5]) + (a[3] + a[7]));
}

/* v rounded to the nearest integer, halves to even, then kept in [low, high]. |v| < 2^22. */
LANES_INLINE void lanes_level(lanes *v, float low, float high) {
    const float magic = 12582912.0f; /* 1.5 * 2^23: adding it leaves no room for a fraction */
    lanes q = (*v + magic) - magic, least = low - (lanes){0}, most = high - (lanes){0};
    lanes_mask below = q<least, above = q> most;
    q = (lanes)(((lanes_mask)least & below) | ((lanes_mask)q & ~below));
    *v = (lanes)(((lanes_mask)most & above) | ((lanes_mask)q & ~above));
}

#endif

/* expf.h - e^x that a compiler can vectorise.
 *
 *   x = n ln2 + r,  |r| <= ln2 / 2;   e^x = 2^n * p(r),  p the Taylor polynomial of degree 7
 *
 * |relative error| <= 2e-7 for -87 <= x <= 88; below -87 the result is 0, above 88 it is e^88 (finite). NaN gives NaN.
 * Checked tests/base/expf_test.c */
#ifndef SANSU_BASE_EXPF_H
#define SANSU_BASE_EXPF_H

#include <stdint.h>
#include <string.h>

#include "base/clones.h"

BASE_INLINE float base_expf(float x) {
    const float round = 12582912.0f; /* 1.5 * 2^23: adding it leaves the nearest integer in the low bits */
    float c = x > 88.0f ? 88.0f : x;
    c = c < -87.0f ? -87.0f : c; /* NaN passes both comparisons unchanged */
    float shifted = c * 1.44269504f + round, n = shifted - round;
    float r = (c - n * 0.693359375f) + n * 2.12194440e-4f;
    float p = 1.0f / 5040;
    p = p * r + 1.0f / 720;
    p = p * r + 1.0f / 120;
    p = p * r + 1.0f / 24;
    p = p * r + 1.0f / 6;
    p = p * r + 0.5f;
    p = p * r + 1.0f;
    p = p * r + 1.0f;
    uint32_t bits;
    memcpy(&bits, &shifted, sizeof bits);
    bits = (bits << 23) + 0x3F800000u; /* 2^n: the low bits of `shifted` hold n, the rest is shifted out */
    float scale;
    memcpy(&scale, &bits, sizeof scale);
    float y = p * scale;
    return x < -87.0f ? 0.0f : y;
}

#endif

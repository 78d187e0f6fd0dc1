/* encode_q6_k.c - Q6_K: sixteen groups of 16 six-bit numbers; value = d * scale * (q - 32), scale a signed byte.
 *
 *   1. a group alone: the value of largest magnitude onto -32, a little further or nearer in 21 tries; round; the scale
 *     of
 *      least squares for those q. The try of least squared error wins.
 *   2. the block: d so that the scale of largest magnitude becomes -128 (the end of the byte's range).
 *   3. each group again, with the three storable scales around its own.
 *
 * Checked tests/quant/encode_test.c
 */
#include <math.h>
#include <string.h>

#include "quant/encode.h"
#include "quant/lanes.h"
#include "tensor/tensor.h"

enum { GROUP = 16, PARTS = GROUP / LANES, TRIES = 21 };

/* The scale of least squares, 0 for a group of zeros. */
LANES_INLINE float group_alone(const float x[GROUP]) {
    float m = 0, best = 0;
    double most = 0;
    for (size_t i = 0; i < GROUP; i++)
        if (fabsf(x[i]) > fabsf(m)) m = x[i];
    if (!(fabsf(m) > 1e-30f)) return 0;
    for (int k = 0; k < TRIES; k++) {
        lanes q2 = {0}, xq = {0}, v;
        for (size_t p = 0; p < PARTS; p++) {
            lanes_load(&v, x + LANES * p);
            lanes q = v * (-(31.0f + 0.1f * (float)k) / m);
            lanes_level(&q, -32, 31);
            q2 += q * q;
            xq += v * q;
        }
        double a = (double)lanes_sum(&xq), b = (double)lanes_sum(&q2);
        if (b > 0 && a * a / b > most) { /* the squared error is sum x^2 - a^2 / b */
            most = a * a / b;
            best = (float)(a / b);
        }
    }
    return best;
}

LANES_INLINE float error_of(float q[GROUP], const float x[GROUP], float step) {
    float inverse = step > 0 || step < 0 ? 1 / step : 0;
    lanes e2 = {0}, v;
    if (!isfinite(inverse)) inverse = 0;
    for (size_t p = 0; p < PARTS; p++) {
        lanes_load(&v, x + LANES * p);
        lanes level = v * inverse;
        lanes_level(&level, -32, 31);
        lanes e = v - step * level;
        e2 += e * e;
        memcpy(q + LANES * p, &level, sizeof level);
    }
    return lanes_sum(&e2);
}

LANES_INLINE int best_stored(float q[GROUP], const float x[GROUP], float scale, float d) {
    float ratio = d > 0 || d < 0 ? scale / d : 0, best = INFINITY, levels[GROUP];
    int centre = ratio <= -128 ? -128 : ratio >= 127 ? 127 : (int)rintf(ratio), found = 0;
    for (int s = centre - 1; s <= centre + 1; s++) {
        if (s < -128 || s > 127) continue;
        float e = error_of(levels, x, d * (float)s);
        if (!(e < best)) continue;
        best = e;
        found = s;
        memcpy(q, levels, sizeof levels);
    }
    return found;
}

/* The places of the numbers: see kernel/block.h. */
static void put_levels(uint8_t *b, const float q[256]) {
    memset(b, 0, 192);
    for (size_t e = 0; e < 256; e++) {
        size_t p = e / 128, j = e % 128 / 32, i = e % 32;
        unsigned v = (unsigned)((int)q[e] + 32);
        b[64 * p + 32 * (j % 2) + i] |= (uint8_t)(j < 2 ? v & 15 : (v & 15) << 4);
        b[128 + 32 * p + i] |= (uint8_t)(v >> 4 << 2 * j);
    }
}

QUANT_CLONES
void quant_encode_q6_k(void *out, const float *x, size_t n) {
    uint8_t *b = out;
    for (; n >= 256; n -= 256, x += 256, b += 210) {
        float scale[16], most = 0, q[256];
        for (size_t g = 0; g < 16; g++) {
            scale[g] = group_alone(x + GROUP * g);
            if (fabsf(scale[g]) > fabsf(most)) most = scale[g];
        }
        unsigned short d16 = tensor_f32_to_f16(most / -128);
        float d = tensor_f16_to_f32(d16);
        for (size_t g = 0; g < 16; g++)
            b[192 + g] = (uint8_t)(int8_t)best_stored(q + GROUP * g, x + GROUP * g, scale[g], d);
        put_levels(b, q);
        quant_put_f16(b + 208, d16);
    }
}

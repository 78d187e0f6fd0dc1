/* encode_q45_k.c - Q4_K and Q5_K: eight groups of 32 numbers of four or five bits;
 *   value = d * scale * q - m * least, scale and least six bits each.
 *
 *   1. a group alone: cut [min(0, min x), max x] into 15 or 31 steps, a little finer or coarser in 21 tries; round; the
 *      scale and offset of least squares for those q; round again with them. The try of least squared error wins.
 *   2. the block: d and m so that the largest scale and offset become 63.
 *   3. each group again, with what can be stored: the nine neighbours of (scale, least); the best wins.
 *
 * Step 3 is what makes the error smaller than rounding scale and least independently. Sums run in eight lanes.
 * Checked tests/quant/encode_test.c (never worse than plain rounding; the error of known inputs)
 */
#include <math.h>
#include <string.h>

#include "quant/encode.h"
#include "quant/lanes.h"
#include "tensor/tensor.h"

enum { GROUP = 32, PARTS = GROUP / LANES, TRIES = 21 };

struct sums {
    float q, qq, xq; /* over the group: q, q * q, x * q */
};

/* Round x to q = (x - offset) * inverse and add up. */
LANES_INLINE struct sums add_up(const float x[GROUP], float offset, float inverse, float most) {
    lanes q1 = {0}, q2 = {0}, xq = {0}, v;
    for (size_t p = 0; p < PARTS; p++) {
        lanes_load(&v, x + LANES * p);
        lanes q = (v - offset) * inverse;
        lanes_level(&q, 0, most);
        q1 += q;
        q2 += q * q;
        xq += v * q;
    }
    return (struct sums){lanes_sum(&q1), lanes_sum(&q2), lanes_sum(&xq)};
}

struct line {
    float scale, offset; /* x ~ scale * q + offset, scale >= 0 >= offset */
    double gain;         /* squared error saved against x ~ 0 */
};

/* Least squares for the q behind `s`. */
LANES_INLINE struct line fit(const struct sums *s, double sum_x) {
    double q = (double)s->q, qq = (double)s->qq, xq = (double)s->xq, determinant = GROUP * qq - q * q;
    double scale = 0, offset = 0;
    if (determinant > 0) {
        scale = (GROUP * xq - sum_x * q) / determinant;
        offset = (qq * sum_x - q * xq) / determinant;
    }
    if (!(determinant > 0) || offset > 0) {
        offset = 0;
        scale = qq > 0 ? xq / qq : 0;
    }
    if (scale < 0) scale = 0;
    double gain =
        2 * (scale * xq + offset * sum_x) - (scale * scale * qq + 2 * scale * offset * q + GROUP * offset * offset);
    return (struct line){(float)scale, (float)offset, gain};
}

LANES_INLINE struct line group_alone(const float x[GROUP], float most) {
    float low = 0, high = x[0];
    double sum_x = 0;
    for (size_t i = 0; i < GROUP; i++) {
        low = x[i] < low ? x[i] : low;
        high = x[i] > high ? x[i] : high;
        sum_x += (double)x[i];
    }
    struct line best = {0, low, 2 * (double)low * sum_x - GROUP * (double)low * (double)low};
    if (!(high > low)) return best;
    for (int k = 0; k < TRIES; k++) {
        struct sums s = add_up(x, low, (most - 1 + 0.1f * (float)k) / (high - low), most);
        struct line line = fit(&s, sum_x);
        for (int again = 0; again < 2; again++) {
            if (line.gain > best.gain) best = line;
            if (again || !(line.scale > 0) || !isfinite(1 / line.scale)) break;
            s = add_up(x, line.offset, 1 / line.scale, most);
            line = fit(&s, sum_x);
        }
    }
    return best;
}

/* Squared error of the group when stored with step and offset; q receives the levels. */
LANES_INLINE float error_of(float q[GROUP], const float x[GROUP], float step, float offset, float most) {
    float inverse = step > 0 ? 1 / step : 0;
    lanes e2 = {0}, v;
    if (!isfinite(inverse)) inverse = 0;
    for (size_t p = 0; p < PARTS; p++) {
        lanes_load(&v, x + LANES * p);
        lanes level = (v - offset) * inverse;
        lanes_level(&level, 0, most);
        lanes e = v - (step * level + offset);
        e2 += e * e;
        memcpy(q + LANES * p, &level, sizeof level);
    }
    return lanes_sum(&e2);
}

static int nearest63(float v) {
    if (!(v > 0)) return 0;
    return v < 63 ? (int)(v + 0.5f) : 63;
}

LANES_INLINE void best_stored(float q[GROUP], int *scale, int *least, const float x[GROUP], const struct line *line,
                              float d, float m, float most) {
    int s0 = nearest63(d > 0 ? line->scale / d : 0), l0 = nearest63(m > 0 ? -line->offset / m : 0);
    float best = INFINITY, levels[GROUP];
    for (int s = s0 > 0 ? s0 - 1 : 0; s <= s0 + 1 && s < 64; s++)
        for (int l = l0 > 0 ? l0 - 1 : 0; l <= l0 + 1 && l < 64; l++) {
            float e = error_of(levels, x, d * (float)s, -(m * (float)l), most);
            if (!(e < best)) continue;
            best = e;
            *scale = s;
            *least = l;
            memcpy(q, levels, sizeof levels);
        }
}

static void put_scales(uint8_t s[12], const int scale[8], const int least[8]) {
    for (size_t g = 0; g < 4; g++) {
        s[g] = (uint8_t)(scale[g] | scale[g + 4] >> 4 << 6);
        s[g + 4] = (uint8_t)(least[g] | least[g + 4] >> 4 << 6);
        s[g + 8] = (uint8_t)((scale[g + 4] & 15) | (least[g + 4] & 15) << 4);
    }
}

/* Find the numbers of a block; d, m and the scales, its first sixteen bytes, are written to b. */
LANES_INLINE void block(float q[256], uint8_t *b, const float *x, float most) {
    struct line line[8];
    float most_scale = 0, most_offset = 0;
    int scale[8] = {0}, least[8] = {0};
    for (size_t g = 0; g < 8; g++) {
        line[g] = group_alone(x + GROUP * g, most);
        most_scale = line[g].scale > most_scale ? line[g].scale : most_scale;
        most_offset = -line[g].offset > most_offset ? -line[g].offset : most_offset;
    }
    unsigned short d16 = tensor_f32_to_f16(most_scale / 63), m16 = tensor_f32_to_f16(most_offset / 63);
    float d = tensor_f16_to_f32(d16), m = tensor_f16_to_f32(m16);
    for (size_t g = 0; g < 8; g++)
        best_stored(q + GROUP * g, &scale[g], &least[g], x + GROUP * g, &line[g], d, m, most);
    quant_put_f16(b, d16);
    quant_put_f16(b + 2, m16);
    put_scales(b + 4, scale, least);
}

static void put_nibbles(uint8_t out[128], const float q[256]) {
    for (size_t p = 0; p < 4; p++)
        for (size_t i = 0; i < 32; i++)
            out[32 * p + i] = (uint8_t)(((unsigned)q[64 * p + i] & 15) | (unsigned)q[64 * p + 32 + i] << 4);
}

QUANT_CLONES
void quant_encode_q4_k(void *out, const float *x, size_t n) {
    uint8_t *b = out;
    float q[256] = {0};
    for (; n >= 256; n -= 256, x += 256, b += 144) {
        block(q, b, x, 15);
        put_nibbles(b + 16, q);
    }
}

QUANT_CLONES
void quant_encode_q5_k(void *out, const float *x, size_t n) {
    uint8_t *b = out;
    float q[256] = {0};
    for (; n >= 256; n -= 256, x += 256, b += 176) {
        block(q, b, x, 31);
        for (size_t i = 0; i < 32; i++) {
            unsigned fifth = 0;
            for (size_t g = 0; g < 8; g++) fifth |= (unsigned)q[GROUP * g + i] >> 4 << g;
            b[16 + i] = (uint8_t)fifth;
        }
        put_nibbles(b + 48, q);
    }
}

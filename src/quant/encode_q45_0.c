/* encode_q45_0.c - Q4_0 and Q5_0: 32 numbers of four or five bits and one scale.
 *
 *   d = -m / half, where m is the value of largest magnitude (the first of equals), so m itself becomes number 0,
 *   exactly; q = min(2 half - 1, floor(x / d + half + 0.5))        half = 8 or 16
 *
 * Checked tests/quant/encode_test.c (bit for bit against the gguf package)
 */
#include <math.h>

#include "quant/encode.h"
#include "tensor/tensor.h"

static unsigned number(float x, float inverse, float half) {
    int q = (int)(x * inverse + (half + 0.5f)), most = 2 * (int)half - 1;
    return (unsigned)(q < most ? q : most);
}

/* Levels of one block; the scale is written to b. */
static void block(unsigned q[32], uint8_t *b, const float *x, float half) {
    float m = 0;
    for (size_t i = 0; i < 32; i++)
        if (fabsf(x[i]) > fabsf(m)) m = x[i];
    float d = m / -half, inverse = d > 0 || d < 0 ? 1 / d : 0;
    quant_put_f16(b, tensor_f32_to_f16(d));
    for (size_t i = 0; i < 32; i++) q[i] = number(x[i], inverse, half);
}

void quant_encode_q4_0(void *out, const float *x, size_t n) {
    uint8_t *b = out;
    unsigned q[32];
    for (; n >= 32; n -= 32, x += 32, b += 18) {
        block(q, b, x, 8);
        quant_put_nibbles(b + 2, q);
    }
}

void quant_encode_q5_0(void *out, const float *x, size_t n) {
    uint8_t *b = out;
    unsigned q[32];
    for (; n >= 32; n -= 32, x += 32, b += 22) {
        block(q, b, x, 16);
        quant_put_fifths(b + 2, q);
        quant_put_nibbles(b + 6, q);
    }
}

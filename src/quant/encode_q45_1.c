/* encode_q45_1.c - Q4_1 and Q5_1: 32 numbers of four or five bits between the least and the largest value.
 *
 *   m = min x;  d = (max x - m) / most;  q = min(most, floor((x - m) / d + 0.5))        most = 15 or 31
 *
 * Checked tests/quant/encode_test.c (bit for bit against the gguf package)
 */
#include "quant/encode.h"
#include "tensor/tensor.h"

/* Levels of one block; scale and least value are written to b. */
static void block(unsigned q[32], uint8_t *b, const float *x, int most) {
    float low = x[0], high = x[0];
    for (size_t i = 1; i < 32; i++) {
        low = x[i] < low ? x[i] : low;
        high = x[i] > high ? x[i] : high;
    }
    float d = (high - low) / (float)most, inverse = d > 0 ? 1 / d : 0;
    quant_put_f16(b, tensor_f32_to_f16(d));
    quant_put_f16(b + 2, tensor_f32_to_f16(low));
    for (size_t i = 0; i < 32; i++) {
        int level = (int)((x[i] - low) * inverse + 0.5f);
        q[i] = (unsigned)(level < most ? level : most);
    }
}

void quant_encode_q4_1(void *out, const float *x, size_t n) {
    uint8_t *b = out;
    unsigned q[32];
    for (; n >= 32; n -= 32, x += 32, b += 20) {
        block(q, b, x, 15);
        quant_put_nibbles(b + 4, q);
    }
}

void quant_encode_q5_1(void *out, const float *x, size_t n) {
    uint8_t *b = out;
    unsigned q[32];
    for (; n >= 32; n -= 32, x += 32, b += 24) {
        block(q, b, x, 31);
        quant_put_fifths(b + 4, q);
        quant_put_nibbles(b + 8, q);
    }
}

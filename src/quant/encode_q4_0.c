/* encode_q4_0.c - Q4_0: 32 nibbles and one scale.
 *
 *   d = -m / 8, where m is the value of largest magnitude (the first of equals), so m itself becomes nibble 0, exactly;
 *   q = min(15, floor(x / d + 8.5))
 *
 * Checked tests/quant/encode_test.c (bit for bit against the gguf package)
 */
#include <math.h>

#include "quant/encode.h"
#include "tensor/tensor.h"

static unsigned nibble(float x, float inverse) {
    int q = (int)(x * inverse + 8.5f);
    return (unsigned)(q < 15 ? q : 15);
}

void quant_encode_q4_0(void *out, const float *x, size_t n) {
    uint8_t *b = out;
    for (; n >= 32; n -= 32, x += 32, b += 18) {
        float m = 0;
        for (size_t i = 0; i < 32; i++)
            if (fabsf(x[i]) > fabsf(m)) m = x[i];
        float d = m / -8, inverse = d > 0 || d < 0 ? 1 / d : 0;
        quant_put_f16(b, tensor_f32_to_f16(d));
        for (size_t i = 0; i < 16; i++) b[2 + i] = (uint8_t)(nibble(x[i], inverse) | nibble(x[i + 16], inverse) << 4);
    }
}

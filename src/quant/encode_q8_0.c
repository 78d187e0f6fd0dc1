/* encode_q8_0.c - Q8_0: 32 signed bytes and one scale.
 *
 *   d = max |x| / 127;  q = round(x / d), halves away from zero
 *
 * Checked tests/quant/encode_test.c (bit for bit against the gguf package)
 */
#include <math.h>

#include "quant/encode.h"
#include "tensor/tensor.h"

void quant_encode_q8_0(void *out, const float *x, size_t n) {
    uint8_t *b = out;
    for (; n >= 32; n -= 32, x += 32, b += 34) {
        float most = 0;
        for (size_t i = 0; i < 32; i++) most = fabsf(x[i]) > most ? fabsf(x[i]) : most;
        float d = most / 127, inverse = d > 0 ? 1 / d : 0;
        quant_put_f16(b, tensor_f32_to_f16(d));
        for (size_t i = 0; i < 32; i++) b[2 + i] = (uint8_t)(int8_t)roundf(x[i] * inverse);
    }
}

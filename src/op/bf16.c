/* bf16.c - rows of f32 to bf16 and back.
 *
 * Reads   x, or two-byte values            Writes  both, or x
 * Never   allocates, uses threads
 * Checked tests/op/bf16_test.c  (bit for bit with tensor_f32_to_bf16)
 */
#include "op/bf16.h"

#include <string.h>

#include "op/op.h"

BASE_INLINE uint32_t rounded(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    uint32_t nearest = bits + 0x7FFF + (bits >> 16 & 1), quiet = bits | 0x400000;
    return ((bits & 0x7FFFFFFF) > 0x7F800000 ? quiet : nearest) & 0xFFFF0000u;
}

BASE_CLONES
static void round_all(float *x, size_t n) {
    for (size_t i = 0; i < n; i++) {
        uint32_t bits = rounded(x[i]);
        memcpy(x + i, &bits, sizeof bits);
    }
}

BASE_CLONES
static void round_and_keep(uint16_t *restrict out, float *restrict x, size_t n) {
    for (size_t i = 0; i < n; i++) {
        uint32_t bits = rounded(x[i]);
        memcpy(x + i, &bits, sizeof bits);
        out[i] = (uint16_t)(bits >> 16);
    }
}

void op_bf16_keep(uint16_t *out, float *x, size_t n) {
    if (out)
        round_and_keep(out, x, n);
    else
        round_all(x, n);
}

BASE_CLONES
void op_bf16_read(float *restrict x, const uint16_t *restrict in, size_t n) {
    for (size_t i = 0; i < n; i++) {
        uint32_t bits = (uint32_t)in[i] << 16;
        memcpy(x + i, &bits, sizeof bits);
    }
}

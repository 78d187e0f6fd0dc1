/* tensor.c - shapes, sizes and conversions of single values.
 *
 * The scalar conversions are the definition; kernels that convert on the fly are tested against them.
 * Checked tests/tensor/tensor_test.c (every f16 and bf16 pattern; ties)
 */
#include "tensor/tensor.h"

#include <stdint.h>
#include <string.h>

#include "base/checked.h"

size_t tensor_type_size(enum tensor_type type) { return type == TENSOR_F32 ? 4 : 2; }

const char *tensor_type_name(enum tensor_type type) {
    return type == TENSOR_F32 ? "F32" : type == TENSOR_F16 ? "F16" : "BF16";
}

bool tensor_count(size_t *out, int rank, const size_t *shape) {
    size_t n = 1;
    for (int i = 0; i < rank; i++)
        if (!checked_mul(&n, n, shape[i])) return false;
    *out = n;
    return true;
}

size_t tensor_bytes(const struct tensor *t) {
    size_t n = 0;
    if (!tensor_count(&n, t->rank, t->shape)) return 0;
    return n * tensor_type_size(t->type);
}

static uint32_t bits_of(float f) {
    uint32_t u;
    memcpy(&u, &f, 4);
    return u;
}

static float float_of(uint32_t u) {
    float f;
    memcpy(&f, &u, 4);
    return f;
}

float tensor_bf16_to_f32(unsigned short h) { return float_of((uint32_t)h << 16); }

unsigned short tensor_f32_to_bf16(float f) {
    uint32_t u = bits_of(f);
    if ((u & 0x7FFFFFFF) > 0x7F800000) return (unsigned short)(u >> 16 | 0x40); /* NaN: keep it quiet */
    u += 0x7FFF + (u >> 16 & 1);
    return (unsigned short)(u >> 16);
}

float tensor_f16_to_f32(unsigned short h) {
    uint32_t sign = (uint32_t)(h & 0x8000) << 16, exponent = h >> 10 & 0x1F, mantissa = h & 0x3FF;
    if (exponent == 0x1F) return float_of(sign | 0x7F800000 | mantissa << 13);
    if (exponent) return float_of(sign | (exponent + 112) << 23 | mantissa << 13);
    float value = (float)mantissa * 0x1p-24f; /* subnormal: mantissa units of 2^-24, exact */
    return sign ? -value : value;
}

unsigned short tensor_f32_to_f16(float f) {
    uint32_t u = bits_of(f), sign = u >> 16 & 0x8000, magnitude = u & 0x7FFFFFFF;
    if (magnitude > 0x7F800000) return (unsigned short)(sign | 0x7E00 | (magnitude >> 13 & 0x3FF)); /* NaN */
    if (magnitude >= 0x477FF000) return (unsigned short)(sign | 0x7C00);                           /* rounds to infinity */
    if (magnitude >= 0x38800000) { /* normal */
        magnitude += 0xFFF + (magnitude >> 13 & 1);
        return (unsigned short)(sign | (magnitude - 0x38000000) >> 13);
    }
    if (magnitude < 0x33000000) return (unsigned short)sign; /* below half of 2^-24 */
    /* Subnormal: shift the 24-bit significand down to units of 2^-24, ties to even. */
    uint32_t exponent = magnitude >> 23, significand = (magnitude & 0x7FFFFF) | 0x800000;
    uint32_t shift = 126 - exponent, half = 1u << (shift - 1), rest = significand & ((1u << shift) - 1);
    uint32_t value = significand >> shift;
    if (rest > half || (rest == half && (value & 1))) value++;
    return (unsigned short)(sign | value);
}

void tensor_to_f32(float *out, enum tensor_type type, const void *data, size_t n) {
    const unsigned short *h = data;
    if (type == TENSOR_F32)
        memcpy(out, data, n * sizeof *out);
    else if (type == TENSOR_F16)
        for (size_t i = 0; i < n; i++) out[i] = tensor_f16_to_f32(h[i]);
    else
        for (size_t i = 0; i < n; i++) out[i] = tensor_bf16_to_f32(h[i]);
}

void tensor_from_f32(void *out, enum tensor_type type, const float *data, size_t n) {
    unsigned short *h = out;
    if (type == TENSOR_F32)
        memcpy(out, data, n * sizeof *data);
    else if (type == TENSOR_F16)
        for (size_t i = 0; i < n; i++) h[i] = tensor_f32_to_f16(data[i]);
    else
        for (size_t i = 0; i < n; i++) h[i] = tensor_f32_to_bf16(data[i]);
}

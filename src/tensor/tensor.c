/* tensor.c - shapes, sizes and conversions of single values.
 *
 * The scalar conversions are the definition; kernels that convert on the fly are tested against them. Blocks are
 * decoded by the plain kernels, which are the definition of theirs.
 * Checked tests/tensor/tensor_test.c (every f16 and bf16 pattern; ties; sizes of blocks)
 */
#include "tensor/tensor.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "base/checked.h"
#include "kernel/ref/ref.h"

_Static_assert((int)TENSOR_F32 == (int)KERNEL_F32 && (int)TENSOR_F16 == (int)KERNEL_F16 &&
                   (int)TENSOR_BF16 == (int)KERNEL_BF16 && (int)TENSOR_Q8_0 == (int)KERNEL_Q8_0 &&
                   (int)TENSOR_Q4_0 == (int)KERNEL_Q4_0 && (int)TENSOR_Q4_1 == (int)KERNEL_Q4_1 &&
                   (int)TENSOR_Q5_0 == (int)KERNEL_Q5_0 && (int)TENSOR_Q5_1 == (int)KERNEL_Q5_1 &&
                   (int)TENSOR_Q4_K == (int)KERNEL_Q4_K && (int)TENSOR_Q5_K == (int)KERNEL_Q5_K &&
                   (int)TENSOR_Q6_K == (int)KERNEL_Q6_K && (int)TENSOR_Q2_K == (int)KERNEL_Q2_K &&
                   (int)TENSOR_Q3_K == (int)KERNEL_Q3_K && (int)TENSOR_TYPES == (int)KERNEL_TYPES,
               "kernel types follow tensor types");

const char *tensor_type_name(enum tensor_type type) {
    static const char *const name[TENSOR_TYPES] = {
        [TENSOR_F32] = "F32",   [TENSOR_F16] = "F16",   [TENSOR_BF16] = "BF16", [TENSOR_Q8_0] = "Q8_0",
        [TENSOR_Q4_0] = "Q4_0", [TENSOR_Q4_1] = "Q4_1", [TENSOR_Q5_0] = "Q5_0", [TENSOR_Q5_1] = "Q5_1",
        [TENSOR_Q4_K] = "Q4_K", [TENSOR_Q5_K] = "Q5_K", [TENSOR_Q6_K] = "Q6_K", [TENSOR_Q2_K] = "Q2_K",
        [TENSOR_Q3_K] = "Q3_K"};
    return name[type];
}

bool tensor_type_is_float(enum tensor_type type) { return type < TENSOR_FLOATS; }

size_t tensor_block_elements(enum tensor_type type) { return block_elements((enum kernel_type)type); }

size_t tensor_block_bytes(enum tensor_type type) { return block_bytes((enum kernel_type)type); }

size_t tensor_type_alignment(enum tensor_type type) { return type == TENSOR_F32 ? 4 : 2; }

size_t tensor_row_bytes(enum tensor_type type, size_t n) {
    assert(n % tensor_block_elements(type) == 0);
    return block_row_bytes((enum kernel_type)type, n);
}

bool tensor_count(size_t *out, int rank, const size_t *shape) {
    size_t n = 1;
    for (int i = 0; i < rank; i++)
        if (!checked_mul(&n, n, shape[i])) return false;
    *out = n;
    return true;
}

size_t tensor_elements(const struct tensor *t) {
    size_t n = 0;
    return tensor_count(&n, t->rank, t->shape) ? n : 0;
}

size_t tensor_bytes(const struct tensor *t) { return tensor_row_bytes(t->type, tensor_elements(t)); }

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
    /* rounds to infinity */
    if (magnitude >= 0x477FF000) return (unsigned short)(sign | 0x7C00);
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
    assert(n % tensor_block_elements(type) == 0);
    kernel_ref_decode((enum kernel_type)type)(out, data, n);
}

void tensor_from_f32(void *out, enum tensor_type type, const float *data, size_t n) {
    unsigned short *h = out;
    assert(tensor_type_is_float(type));
    if (type == TENSOR_F32)
        memcpy(out, data, n * sizeof *data);
    else if (type == TENSOR_F16)
        for (size_t i = 0; i < n; i++) h[i] = tensor_f32_to_f16(data[i]);
    else
        for (size_t i = 0; i < n; i++) h[i] = tensor_f32_to_bf16(data[i]);
}

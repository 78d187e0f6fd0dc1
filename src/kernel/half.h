/* half.h - 16-bit floats to 32-bit ones, exactly; for plain loops and for the tails of wide ones.
 * The same functions as tensor_f16_to_f32 and tensor_bf16_to_f32, which a kernel may not include; a test compares all
 * 65,536 patterns. */
#ifndef SANSU_KERNEL_HALF_H
#define SANSU_KERNEL_HALF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "kernel/matmul.h"

static inline float half_from_bits(uint32_t u) {
    float f;
    memcpy(&f, &u, sizeof f);
    return f;
}

static inline float half_bf16(uint16_t h) { return half_from_bits((uint32_t)h << 16); }

static inline float half_f16(uint16_t h) {
    uint32_t sign = (uint32_t)(h & 0x8000) << 16, exponent = h >> 10 & 0x1F, mantissa = h & 0x3FF;
    if (exponent == 0x1F) return half_from_bits(sign | 0x7F800000 | mantissa << 13);
    if (exponent) return half_from_bits(sign | (exponent + 112) << 23 | mantissa << 13);
    float value = (float)mantissa * 0x1p-24f; /* subnormal: exact */
    return sign ? -value : value;
}

/* Element i of a row in any weight type. */
static inline float half_weight(enum kernel_type type, const void *row, size_t i) {
    if (type == KERNEL_F32) return ((const float *)row)[i];
    uint16_t h = ((const uint16_t *)row)[i];
    return type == KERNEL_F16 ? half_f16(h) : half_bf16(h);
}

static inline size_t half_size(enum kernel_type type) { return type == KERNEL_F32 ? sizeof(float) : sizeof(uint16_t); }

#endif

/* tensor.h - what an array of numbers is: a type, a shape, and where its bytes are. A view: it owns nothing. */
#ifndef SANSU_TENSOR_TENSOR_H
#define SANSU_TENSOR_TENSOR_H

#include <stdbool.h>
#include <stddef.h>

/* Floats, one by one; or blocks of 32 or 256 neighbours in a row that share scales (kernel/block.h draws them). */
enum tensor_type {
    TENSOR_F32,
    TENSOR_F16,
    TENSOR_BF16,
    TENSOR_FLOATS, /* types below it hold floats, from it on blocks */
    TENSOR_Q8_0 = TENSOR_FLOATS,
    TENSOR_Q4_0,
    TENSOR_Q4_1,
    TENSOR_Q5_0,
    TENSOR_Q5_1,
    TENSOR_Q4_K,
    TENSOR_Q5_K,
    TENSOR_Q6_K,
    TENSOR_Q2_K,
    TENSOR_Q3_K,
    TENSOR_TYPES
};

enum { TENSOR_MAX_RANK = 8 };

struct tensor {
    enum tensor_type type;
    int rank;                      /* 0 = scalar */
    size_t shape[TENSOR_MAX_RANK]; /* row-major, outermost first; a linear layer is [out, in] */
    const void *data;              /* borrowed; little-endian; aligned to tensor_type_alignment at least; in blocks, the
                                       last dimension is whole blocks */
};

const char *tensor_type_name(
    enum tensor_type type); /* "F32" "F16" "BF16", as safetensors spells them; "Q8_0" .. "Q3_K", as GGUF does */
bool tensor_type_is_float(enum tensor_type type);    /* F32, F16, BF16: one element is one value */
size_t tensor_block_elements(enum tensor_type type); /* 1, 32 or 256 */
size_t tensor_block_bytes(enum tensor_type type);
size_t tensor_type_alignment(enum tensor_type type); /* of floats their size, of blocks 2 */
size_t tensor_row_bytes(enum tensor_type type,
                        size_t n); /* n elements, whole blocks; of an existing view: cannot overflow */

/* Product of the shape; false on overflow. */
bool tensor_count(size_t *out, int rank, const size_t *shape);
size_t tensor_elements(const struct tensor *t); /* of an existing view: cannot overflow */
size_t tensor_bytes(const struct tensor *t);

/* Single values, IEEE 754, round to nearest even; NaN stays NaN. */
float tensor_f16_to_f32(unsigned short h);
unsigned short tensor_f32_to_f16(float f);
float tensor_bf16_to_f32(unsigned short h);
unsigned short tensor_f32_to_bf16(float f);

/* n elements of any type (whole blocks) -> f32. */
void tensor_to_f32(float *out, enum tensor_type type, const void *data, size_t n);

/* f32 -> n floats of a type; blocks are chosen by src/quant/. */
void tensor_from_f32(void *out, enum tensor_type type, const float *data, size_t n);

#endif

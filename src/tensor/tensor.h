/* tensor.h - what an array of numbers is: a type, a shape, and where its bytes are. A view: it owns nothing. */
#ifndef SANSU_TENSOR_TENSOR_H
#define SANSU_TENSOR_TENSOR_H

#include <stdbool.h>
#include <stddef.h>

enum tensor_type { TENSOR_F32, TENSOR_F16, TENSOR_BF16 };

enum { TENSOR_MAX_RANK = 8 };

struct tensor {
    enum tensor_type type;
    int rank;                       /* 0 = scalar */
    size_t shape[TENSOR_MAX_RANK];  /* row-major, outermost first; a linear layer is [out, in] */
    const void *data;               /* borrowed; little-endian; aligned to its element size at least */
};

size_t tensor_type_size(enum tensor_type type);       /* bytes an element */
const char *tensor_type_name(enum tensor_type type);  /* "F32" "F16" "BF16", as safetensors spells them */

/* Product of the shape; false on overflow. */
bool tensor_count(size_t *out, int rank, const size_t *shape);
size_t tensor_bytes(const struct tensor *t);          /* of an existing view: cannot overflow */

/* Single values, IEEE 754, round to nearest even; NaN stays NaN. */
float tensor_f16_to_f32(unsigned short h);
unsigned short tensor_f32_to_f16(float f);
float tensor_bf16_to_f32(unsigned short h);
unsigned short tensor_f32_to_bf16(float f);

/* n elements of any type -> f32, and back. */
void tensor_to_f32(float *out, enum tensor_type type, const void *data, size_t n);
void tensor_from_f32(void *out, enum tensor_type type, const float *data, size_t n);

#endif

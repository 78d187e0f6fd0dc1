/* weight.h - a matrix [rows, depth] that a product reads and nobody changes meanwhile, in whatever form it is stored:
 * floats or blocks as in the files, or NF4 (nf4.h), decoded piece by piece where it is used. A view: it owns
 * nothing. */
#ifndef SANSU_OP_WEIGHT_H
#define SANSU_OP_WEIGHT_H

#include "op/nf4.h"
#include "tensor/tensor.h"

struct op_weight {
    size_t rows, depth;
    enum tensor_type type; /* of data, when nf4 is NULL */
    const void *data;
    const struct op_nf4 *nf4;
    size_t paired; /* E: heads of E rows in GGUF's order, row 2i + j where j * E/2 + i is meant; 0: as meant */
};

struct op_weight op_weight_of(const struct tensor *t);
struct op_weight op_weight_f32(const float *data, size_t rows, size_t depth);

/* Do rows of floats lie where they are meant, one behind the other? */
bool op_weight_is_plain(const struct op_weight *w);

/* Is every value a bf16 number? */
bool op_weight_is_bf16(const struct op_weight *w);

/* Rows [r0, r0 + rows), columns [c0, c0 + columns) as f32. */
void op_weight_read(float *out, size_t stride, const struct op_weight *w, size_t r0, size_t rows, size_t c0,
                    size_t columns);

#endif

/* weight.c - read a piece of a stored matrix as f32.
 *
 * Reads   the weight                Writes  out
 * Never   allocates, uses threads
 * Checked tests/op/product_test.c, nf4_test.c
 */
#include "op/weight.h"

#include <assert.h>

struct op_weight op_weight_of(const struct tensor *t) {
    return (struct op_weight){.rows = t->shape[0], .depth = t->shape[1], .type = t->type, .data = t->data};
}

struct op_weight op_weight_f32(const float *data, size_t rows, size_t depth) {
    return (struct op_weight){.rows = rows, .depth = depth, .type = TENSOR_F32, .data = data};
}

bool op_weight_is_bf16(const struct op_weight *w) { return w->nf4 ? w->nf4->rounded : w->type == TENSOR_BF16; }

void op_weight_read(float *out, size_t stride, const struct op_weight *w, size_t r0, size_t rows, size_t c0,
                    size_t columns) {
    assert(w->nf4 || tensor_type_is_float(w->type));
    for (size_t r = 0; r < rows; r++) {
        size_t first = (r0 + r) * w->depth + c0;
        if (w->nf4)
            op_nf4_decode(out + r * stride, w->nf4, first, columns);
        else
            tensor_to_f32(out + r * stride, w->type, (const char *)w->data + tensor_row_bytes(w->type, first), columns);
    }
}

/* embed.c - copy rows of the embedding, widening 16-bit values and decoding blocks.
 * Checked tests/model/forward_test.c
 */
#include "op/embed.h"

#include <assert.h>

void op_embed(float *out, size_t stride, const struct tensor *table, const int32_t *ids, size_t T) {
    size_t V = table->shape[0], D = table->shape[1], row_bytes = tensor_row_bytes(table->type, D);
    for (size_t t = 0; t < T; t++) {
        assert(ids[t] >= 0 && (size_t)ids[t] < V);
        tensor_to_f32(out + t * stride, table->type, (const char *)table->data + (size_t)ids[t] * row_bytes, D);
    }
}

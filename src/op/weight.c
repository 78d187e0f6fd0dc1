/* weight.c - read a piece of a stored matrix as f32.
 *
 * Reads   the weight                Writes  out
 * Never   allocates, uses threads
 * Checked tests/op/product_test.c, nf4_test.c
 */
#include "op/weight.h"

#include <string.h>

struct op_weight op_weight_of(const struct tensor *t) {
    return (struct op_weight){.rows = t->shape[0], .depth = t->shape[1], .type = t->type, .data = t->data};
}

struct op_weight op_weight_f32(const float *data, size_t rows, size_t depth) {
    return (struct op_weight){.rows = rows, .depth = depth, .type = TENSOR_F32, .data = data};
}

bool op_weight_is_bf16(const struct op_weight *w) { return w->nf4 ? w->nf4->rounded : w->type == TENSOR_BF16; }

bool op_weight_is_plain(const struct op_weight *w) { return !w->nf4 && !w->paired && tensor_type_is_float(w->type); }

/* Where row r is stored. */
static size_t place_of(const struct op_weight *w, size_t r) {
    size_t E = w->paired, in_head = E ? r % E : 0;
    return E ? r - in_head + in_head % (E / 2) * 2 + in_head / (E / 2) : r;
}

/* Columns [c, end) of a row that begins at `row`: parts of blocks by way of the whole block. */
static void read_blocks(float *out, enum tensor_type type, const char *row, size_t c, size_t end) {
    enum { LARGEST = 256 };
    size_t B = tensor_block_elements(type);
    while (c < end) {
        float block[LARGEST];
        size_t inside = c % B, n = (end - c) / B * B;
        if (inside || n == 0) {
            n = B - inside < end - c ? B - inside : end - c;
            tensor_to_f32(block, type, row + tensor_row_bytes(type, c - inside), B);
            memcpy(out, block + inside, n * sizeof *out);
        } else {
            tensor_to_f32(out, type, row + tensor_row_bytes(type, c), n);
        }
        out += n;
        c += n;
    }
}

enum { AHEAD = 4, LINE = 64 };

/* Columns [c0, c0 + columns) of a row that is read soon: a few lines here and there are no stream for memory. */
static void fetch(const struct op_weight *w, size_t r, size_t c0, size_t columns) {
    const char *row = (const char *)w->data + tensor_row_bytes(w->type, place_of(w, r) * w->depth);
    for (size_t i = tensor_row_bytes(w->type, c0); i < tensor_row_bytes(w->type, c0 + columns); i += LINE)
        __builtin_prefetch(row + i);
}

void op_weight_read(float *out, size_t stride, const struct op_weight *w, size_t r0, size_t rows, size_t c0,
                    size_t columns) {
    for (size_t r = 0; r < rows; r++) {
        if (w->nf4) {
            op_nf4_decode(out + r * stride, w->nf4, (r0 + r) * w->depth + c0, columns);
            continue;
        }
        if (r + AHEAD < rows && tensor_type_is_float(w->type)) fetch(w, r0 + r + AHEAD, c0, columns);
        const char *row = (const char *)w->data + tensor_row_bytes(w->type, place_of(w, r0 + r) * w->depth);
        read_blocks(out + r * stride, w->type, row, c0, c0 + columns);
    }
}

/* product.c - products with a stored weight: the matrix unit (product_amx.c), or OpenBLAS over decoded pieces.
 *
 * Reads   input, weight            Writes  a rectangle of out
 * Owns    nothing; a decoded piece lives on the stack (512 KiB)
 * Never   allocates, starts threads
 * Checked tests/op/product_test.c  (double reference; every stored form, both directions, edges, any cut)
 */
#include "op/product.h"

#include "op/gemm.h"
#include "op/product_amx.h"

enum { COLUMNS = 128, DEPTH = 1024 };

size_t op_input_space(size_t T, size_t k) { return op_gemm_parts() ? op_product_amx_space(T, k, op_gemm_parts()) : 64; }

void op_product_pack(const struct op_input *in, size_t r0, size_t r1) {
    if (op_gemm_parts()) op_product_amx_pack(in, r0, r1, op_gemm_parts());
}

/* A piece of the weight as f32: the file's own memory, or decoded into `space`. Sets the stride. */
static const float *piece(float *space, size_t *stride, const struct op_weight *w, size_t r0, size_t rows, size_t c0, size_t columns) {
    if (!w->nf4 && w->type == TENSOR_F32) {
        *stride = w->depth;
        return (const float *)w->data + r0 * w->depth + c0;
    }
    *stride = columns;
    op_weight_read(space, columns, w, r0, rows, c0, columns);
    return space;
}

void op_product_block(const struct op_product *p, size_t r0, size_t r1, size_t c0, size_t c1) {
    float space[COLUMNS * DEPTH];
    if (r0 >= r1) return;
    if (op_gemm_parts()) {
        op_product_amx_block(p, r0, r1, c0, c1, op_gemm_parts());
        return;
    }
    for (; c0 < c1; c0 += COLUMNS) {
        size_t columns = c1 - c0 < COLUMNS ? c1 - c0 : COLUMNS, stride;
        float *out = p->out + r0 * p->out_stride + c0;
        for (size_t k0 = 0; k0 < p->in->k; k0 += DEPTH) {
            size_t k = p->in->k - k0 < DEPTH ? p->in->k - k0 : DEPTH;
            const float *w = p->turned ? piece(space, &stride, &p->w, c0, columns, p->w_at + k0, k) : piece(space, &stride, &p->w, p->w_at + k0, k, c0, columns);
            op_gemm(out, p->out_stride, (struct op_matrix){p->in->x + r0 * p->in->stride + k0, p->in->stride, false},
                    (struct op_matrix){w, stride, p->turned}, r1 - r0, columns, k, p->add || k0 > 0);
        }
        if (!p->low_in) continue;
        const float *low = p->turned ? piece(space, &stride, &p->low, c0, columns, 0, p->low_in->k) : piece(space, &stride, &p->low, 0, p->low_in->k, c0, columns);
        op_gemm(out, p->out_stride, (struct op_matrix){p->low_in->x + r0 * p->low_in->stride, p->low_in->stride, false},
                (struct op_matrix){low, stride, p->turned}, r1 - r0, columns, p->low_in->k, true);
    }
}

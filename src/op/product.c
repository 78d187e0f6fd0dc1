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

size_t op_input_space(const struct op_machine *machine, size_t T, size_t k) {
    int parts = op_gemm_parts(machine);
    return parts ? op_product_amx_space(T, k, parts) : 64;
}

void op_product_pack(const struct op_machine *machine, const struct op_input *in, size_t r0, size_t r1) {
    int parts = op_gemm_parts(machine);
    if (parts) op_product_amx_pack(in, r0, r1, parts);
}

/* A piece of the weight as f32: the file's own memory, or decoded into `space`. */
static struct op_matrix piece(float *space, const struct op_weight *w, bool turned, size_t c0, size_t columns,
                              size_t k0, size_t k) {
    size_t r0 = turned ? c0 : k0, rows = turned ? columns : k, from = turned ? k0 : c0, n = turned ? k : columns;
    if (!w->nf4 && w->type == TENSOR_F32)
        return (struct op_matrix){(const float *)w->data + r0 * w->depth + from, w->depth, turned};
    op_weight_read(space, n, w, r0, rows, from, n);
    return (struct op_matrix){space, n, turned};
}

static struct op_matrix rows_of(const struct op_input *in, size_t r0, size_t k0) {
    return (struct op_matrix){in->x + r0 * in->stride + k0, in->stride, false};
}

/* Rows [r0, r1), at most COLUMNS columns from c0 on. */
static void block_by_openblas(const struct op_machine *machine, const struct op_product *p, size_t r0, size_t r1,
                              size_t c0, size_t columns) {
    float space[COLUMNS * DEPTH];
    struct op_gemm g = {
        .out = p->out + r0 * p->out_stride + c0, .out_stride = p->out_stride, .m = r1 - r0, .n = columns};
    for (size_t k0 = 0; k0 < p->in->k; k0 += DEPTH) {
        g.k = p->in->k - k0 < DEPTH ? p->in->k - k0 : DEPTH;
        g.a = rows_of(p->in, r0, k0);
        g.b = piece(space, &p->w, p->turned, c0, columns, p->w_at + k0, g.k);
        g.add = p->add || k0 > 0;
        op_gemm(machine, &g);
    }
    if (!p->low_in) return;
    g.k = p->low_in->k;
    g.a = rows_of(p->low_in, r0, 0);
    g.b = piece(space, &p->low, p->turned, c0, columns, 0, g.k);
    g.add = true;
    op_gemm(machine, &g);
}

void op_product_block(const struct op_machine *machine, const struct op_product *p, size_t r0, size_t r1, size_t c0,
                      size_t c1) {
    int parts = op_gemm_parts(machine);
    if (r0 >= r1) return;
    if (parts) {
        op_product_amx_block(p, r0, r1, c0, c1, parts);
        return;
    }
    for (; c0 < c1; c0 += COLUMNS) block_by_openblas(machine, p, r0, r1, c0, c1 - c0 < COLUMNS ? c1 - c0 : COLUMNS);
}

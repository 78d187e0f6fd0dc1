/* product.c - products with a stored weight: the matrix unit (kernel/amx/stored.c), or dense products of decoded
 * pieces.
 *
 * Reads   input, weight            Writes  a rectangle of out
 * Owns    nothing; a decoded piece lives on the stack (256 KiB)
 * Never   allocates, starts threads
 * Checked tests/op/product_test.c  (double reference; every stored form, both directions, edges, any cut)
 */
#include "op/product.h"

#include "op/gemm.h"

enum { COLUMNS = 256, DEPTH = 256 };

size_t op_input_space(const struct op_machine *machine, size_t T, size_t k) {
    int parts = op_gemm_parts(machine);
    return parts ? machine->kernel.input_space(T, k, parts) : 64;
}

void op_product_pack(const struct op_machine *machine, const struct kernel_input *in, size_t r0, size_t r1) {
    int parts = op_gemm_parts(machine);
    if (parts) machine->kernel.pack(in, r0, r1, parts);
}

/* A piece of the weight as f32: the file's own memory, or decoded into `space`. */
static struct kernel_matrix piece(float *space, const struct op_weight *w, bool turned, size_t c0, size_t columns,
                                  size_t k0, size_t k) {
    size_t r0 = turned ? c0 : k0, rows = turned ? columns : k, from = turned ? k0 : c0, n = turned ? k : columns;
    if (op_weight_is_plain(w) && w->type == TENSOR_F32)
        return (struct kernel_matrix){(const float *)w->data + r0 * w->depth + from, w->depth, turned};
    op_weight_read(space, n, w, r0, rows, from, n);
    return (struct kernel_matrix){space, n, turned};
}

static struct kernel_matrix rows_of(const struct kernel_input *in, size_t r0, size_t k0) {
    return (struct kernel_matrix){in->x + r0 * in->stride + k0, in->stride, false};
}

/* Rows [r0, r1), at most COLUMNS columns from c0 on. */
static void block_by_pieces(const struct op_machine *machine, const struct op_product *p, size_t r0, size_t r1,
                            size_t c0, size_t columns) {
    float space[COLUMNS * DEPTH];
    struct kernel_gemm g = {
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

/* ---- the matrix unit ---- */

static float scale_of(const void *owner, size_t block) {
    const struct op_weight *w = owner;
    return op_nf4_scale(w->nf4, block);
}

static void read_piece(float *out, size_t stride, const void *owner, size_t r0, size_t rows, size_t c0,
                       size_t columns) {
    op_weight_read(out, stride, owner, r0, rows, c0, columns);
}

/* The weight as the kernel reads it. */
static struct kernel_stored stored(const struct op_weight *w) {
    struct kernel_stored s = {.depth = w->depth, .read = read_piece, .owner = w, .rounded = op_weight_is_bf16(w)};
    if (w->nf4) {
        s.codes = w->nf4->codes;
        s.level = op_nf4_level;
        s.scale = scale_of;
    } else if (op_weight_is_plain(w) && w->type == TENSOR_F32) {
        s.f32 = w->data;
    } else if (op_weight_is_plain(w) && w->type == TENSOR_BF16) {
        s.bf16 = w->data;
    }
    return s;
}

void op_product_block(const struct op_machine *machine, const struct op_product *p, size_t r0, size_t r1, size_t c0,
                      size_t c1) {
    int parts = op_gemm_parts(machine);
    if (r0 >= r1) return;
    if (parts) {
        const struct kernel_stored w = stored(&p->w), low = stored(&p->low);
        const struct kernel_stored_product product = {p->out,    p->out_stride, p->in,     &w,  p->w_at,
                                                      p->turned, p->add,        p->low_in, &low};
        machine->kernel.stored(&product, r0, r1, c0, c1, parts);
        return;
    }
    for (; c0 < c1; c0 += COLUMNS) block_by_pieces(machine, p, r0, r1, c0, c1 - c0 < COLUMNS ? c1 - c0 : COLUMNS);
}

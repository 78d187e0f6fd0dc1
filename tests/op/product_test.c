/* product_test.c - products with stored weights against a double reference: every form, both directions, edges; a
 * rectangle at a time gives the bytes of the whole. */
#include "op/product.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "op/close.h"
#include "op/gemm.h"

enum form { F32, BF16, F16, NF4, NF4_ROUNDED, FORMS };

/* A random weight in one of the forms, and its values as the program reads them. */
struct stored {
    struct op_weight w;
    struct op_nf4 nf4;
    float *values;
    void *memory[4];
};

static void stored_make(struct stored *s, enum form form, size_t rows, size_t depth, struct rng *rng) {
    size_t n = rows * depth;
    *s = (struct stored){.values = calloc(n, sizeof(float))};
    for (size_t i = 0; i < n; i++) s->values[i] = 2 * rng_float(rng) - 1;
    for (int i = 0; i < 4; i++) s->memory[i] = calloc(n + 64, sizeof(float));
    s->w = (struct op_weight){.rows = rows,
                              .depth = depth,
                              .type = form == BF16  ? TENSOR_BF16
                                      : form == F16 ? TENSOR_F16
                                                    : TENSOR_F32,
                              .data = s->memory[0]};
    if (form < NF4) {
        tensor_from_f32(s->memory[0], s->w.type, s->values, n);
    } else {
        s->nf4 = (struct op_nf4){
            .n = n, .codes = s->memory[1], .scale = s->memory[2], .top = s->memory[3], .rounded = form == NF4_ROUNDED};
        op_nf4_encode(&s->nf4, s->memory[0], s->values, 0, op_nf4_blocks(n));
        op_nf4_encode_scales(&s->nf4, s->memory[0]);
        s->w.nf4 = &s->nf4;
    }
    op_weight_read(s->values, depth, &s->w, 0, rows, 0, depth);
}

static void stored_free(struct stored *s) {
    free(s->values);
    for (int i = 0; i < 4; i++) free(s->memory[i]);
}

static void run(const struct op_machine *machine, const struct op_product *p, size_t T, size_t columns,
                bool in_pieces) {
    size_t row_step = in_pieces ? 64 : T, column_step = in_pieces ? OP_PRODUCT_COLUMNS / 2 : columns;
    for (size_t r = 0; r < T; r += row_step) op_product_pack(machine, p->in, r, T - r < row_step ? T : r + row_step);
    if (p->low_in) op_product_pack(machine, p->low_in, 0, T);
    for (size_t c = 0; c < columns; c += column_step)
        for (size_t r = 0; r < T; r += row_step)
            op_product_block(machine, p, r, T - r < row_step ? T : r + row_step, c,
                             columns - c < column_step ? columns : c + column_step);
}

static void check(const struct op_machine *machine, enum form form, size_t T, size_t rows, size_t depth, bool turned,
                  bool add) {
    struct rng rng;
    struct stored s;
    rng_init(&rng, T * rows + depth, (uint64_t)form);
    stored_make(&s, form, rows, depth, &rng);
    size_t k = turned ? depth : rows, columns = turned ? rows : depth, stride = k + 3, out_stride = columns + 5;
    float *x = calloc(T * stride, sizeof *x), *out = malloc(T * out_stride * sizeof *out),
          *again = malloc(T * out_stride * sizeof *again);
    struct kernel_input in = {
        .x = x, .stride = stride, .T = T, .k = k, .packed = aligned_alloc(64, op_input_space(machine, T, k))};
    struct op_product p = {.out = out, .out_stride = out_stride, .in = &in, .w = s.w, .turned = turned, .add = add};
    enum { RANK = 5 };
    float *u = calloc(T * RANK, sizeof *u), *low = calloc(columns * RANK, sizeof *low);
    struct kernel_input low_in = {
        .x = u, .stride = RANK, .T = T, .k = RANK, .packed = aligned_alloc(64, op_input_space(machine, T, RANK))};
    if (add) p.low_in = &low_in;
    p.low = op_weight_f32(low, turned ? columns : RANK, turned ? RANK : columns);
    for (size_t i = 0; i < T * RANK; i++) u[i] = 2 * rng_float(&rng) - 1;
    for (size_t i = 0; i < columns * RANK; i++) low[i] = 2 * rng_float(&rng) - 1;
    for (size_t i = 0; i < T * stride; i++) x[i] = 2 * rng_float(&rng) - 1;
    for (size_t i = 0; i < T * out_stride; i++) out[i] = again[i] = 2;
    run(machine, &p, T, columns, false);
    int parts = op_gemm_parts(machine);
    double bound = parts == 0 || parts == 3 ? 0x1p-20 : parts == 2 ? 0x1p-15 : 0x1p-7;
    for (size_t t = 0; t < T; t++)
        for (size_t j = 0; j < out_stride; j++) {
            double want = j < columns && !add ? 0 : 2, size = fabs(want);
            for (size_t i = 0; i < k && j < columns; i++) {
                double term =
                    (double)x[t * stride + i] * (double)(turned ? s.values[j * depth + i] : s.values[i * depth + j]);
                want += term;
                size += fabs(term);
            }
            for (size_t i = 0; i < RANK && j < columns && add; i++) {
                double term = (double)u[t * RANK + i] * (double)(turned ? low[j * RANK + i] : low[i * columns + j]);
                want += term;
                size += fabs(term);
            }
            assert_close(out[t * out_stride + j], want, bound * size);
        }
    p.out = again;
    run(machine, &p, T, columns, true);
    if (parts) assert_memory_equal(out, again, T * out_stride * sizeof *out);
    free(x);
    free(out);
    free(again);
    free(in.packed);
    free(u);
    free(low);
    free(low_in.packed);
    stored_free(&s);
}

static void check_unit(enum op_unit unit) {
    struct op_machine machine = {0};
    kernel_table_fill(&machine.kernel, KERNEL_LEVELS - 1);
    if (op_gemm_choose_unit(&machine, unit) != unit) TEST_SKIP("this processor has no AMX");
    for (int form = 0; form < FORMS; form++)
        for (int turned = 0; turned < 2; turned++) {
            check(&machine, (enum form)form, 1, 1, 2, turned, false);
            check(&machine, (enum form)form, 33, 17, 50, turned, true);
            /* more than one piece of columns and of k */
            check(&machine, (enum form)form, 70, 150, 640, turned, false);
            check(&machine, (enum form)form, 40, 600, 192, turned, true);
        }
    check(&machine, BF16, 1030, 1040, 40, true,
          false); /* several blocks of out, which is large enough to go past the caches */
}

TEST(product_by_openblas_agrees_with_double) { check_unit(OP_UNIT_BLAS); }
TEST(product_in_three_parts_agrees_with_double) { check_unit(OP_UNIT_AMX); }
TEST(product_in_two_parts_keeps_its_stated_error) { check_unit(OP_UNIT_AMX_FAST); }
TEST(product_in_bf16_keeps_its_stated_error) { check_unit(OP_UNIT_AMX_BF16); }

/* The fast decoder of the matrix unit and the plain one are one function. */
TEST(product_decodes_nf4_to_the_same_bf16_both_ways) {
    struct op_machine machine = {0};
    kernel_table_fill(&machine.kernel, KERNEL_LEVELS - 1);
    if (op_gemm_choose_unit(&machine, OP_UNIT_AMX_BF16) != OP_UNIT_AMX_BF16) TEST_SKIP("this processor has no AMX");
    enum { N = 64 };
    struct rng rng;
    struct stored s;
    float x[N * N] = {0}, out[N * N];
    rng_init(&rng, 9, 9);
    stored_make(&s, NF4_ROUNDED, N, N, &rng);
    for (size_t i = 0; i < N; i++) x[i * N + i] = 1;
    struct kernel_input in = {
        .x = x, .stride = N, .T = N, .k = N, .packed = aligned_alloc(64, op_input_space(&machine, N, N))};
    struct op_product p = {.out = out, .out_stride = N, .in = &in, .w = s.w};
    run(&machine, &p, N, N, false);
    assert_memory_equal(out, s.values, sizeof out);
    free(in.packed);
    stored_free(&s);
}

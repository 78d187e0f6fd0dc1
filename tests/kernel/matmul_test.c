/* matmul_test.c - every variant of the matmul kernel: error bound against double, odd sizes, guard values, and the law
 * that a sum does not depend on the tokens or rows around it. */
#include "kernel/matmul.h"

#include <math.h>
#include <string.h>

#include "kernel/half.h"
#include "kernel/kernel_cases.h"
#include "kernel/ref/ref.h"
#include "tensor/tensor.h"
#include "test.h"

static const size_t n_ins[] = {1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 33, 100, 192, 511, 512, 513, 1030};
static const size_t n_rows[] = {1, 2, 3, 4, 5, 9, 31, 32, 33, 37};
static const size_t n_tokens[] = {1, 2, 3, 4, 5, 6, 7, 8, 11, 13, 24, 25};
#define COUNT(a) (sizeof(a) / sizeof(a)[0])

struct operands {
    void *weight;
    float *x;
    struct guarded out;
    struct kernel_matmul m;
    size_t rows;
};

/* Gaps between the rows of x hold NaN: a kernel that reads them cannot hide it. */
static void operands_new(struct operands *o, struct rng *rng, int kind, enum kernel_type type, size_t rows, size_t n_in,
                         size_t tokens) {
    size_t x_stride = n_in + 5, out_stride = rows + 3;
    float *wide = malloc(rows * n_in * sizeof *wide);
    for (size_t i = 0; i < rows * n_in; i++) wide[i] = case_value(rng, kind, i);
    o->weight = malloc(rows * n_in * half_size(type)); /* exact size: a sanitizer sees reads past the end */
    tensor_from_f32(o->weight, (enum tensor_type)type, wide, rows * n_in);
    free(wide);
    o->x = malloc(((tokens - 1) * x_stride + n_in) * sizeof *o->x);
    for (size_t t = 0; t < tokens; t++)
        for (size_t i = 0; i < (t + 1 < tokens ? x_stride : n_in); i++)
            o->x[t * x_stride + i] = i < n_in ? case_value(rng, kind, i / 2) : NAN;
    o->out = guarded_new(tokens * out_stride);
    o->rows = rows;
    o->m = (struct kernel_matmul){o->out.at, o->weight, o->x, out_stride, x_stride, n_in, tokens};
}

static void operands_free(struct operands *o) {
    free(o->weight);
    free(o->x);
    free(o->out.all);
}

static void check_bound(const struct operands *o, enum kernel_type type, const char *name) {
    for (size_t t = 0; t < o->m.n_tokens; t++)
        for (size_t r = 0; r < o->m.out_stride; r++) {
            float got = o->out.at[t * o->m.out_stride + r];
            if (r >= o->rows) {
                assert_true(got == sentinel);
                continue;
            }
            double exact = 0, size = 0;
            const char *row = (const char *)o->weight + r * o->m.n_in * half_size(type);
            for (size_t i = 0; i < o->m.n_in; i++) {
                double product = (double)half_weight(type, row, i) * (double)o->x[t * o->m.x_stride + i];
                exact += product;
                size += fabs(product);
            }
            double bound = 2 * (double)o->m.n_in * 0x1p-24 * size + 1e-40;
            if (!(fabs((double)got - exact) <= bound))
                fail_msg("%s type %d: n_in %zu, row %zu, token %zu of %zu: %g instead of %g (bound %g)", name,
                         (int)type, o->m.n_in, r, t, o->m.n_tokens, (double)got, exact, bound);
        }
    assert_true(guarded_intact(&o->out));
}

TEST(matmul_stays_within_its_error_bound_for_odd_sizes_and_hard_values) {
    for (int level = 0; level < KERNEL_LEVELS; level++) {
        if (!kernel_level_supported((enum kernel_level)level)) continue;
        struct kernel_table table;
        struct rng rng;
        kernel_table_fill(&table, (enum kernel_level)level);
        rng_init(&rng, 2026, (uint64_t)level);
        for (int type = 0; type < KERNEL_FLOATS; type++)
            for (size_t a = 0; a < COUNT(n_ins); a++)
                for (int kind = 0; kind < CASE_KINDS; kind++) {
                    struct operands o;
                    size_t rows = n_rows[rng_below(&rng, COUNT(n_rows))],
                           tokens = n_tokens[rng_below(&rng, COUNT(n_tokens))];
                    operands_new(&o, &rng, kind, (enum kernel_type)type, rows, n_ins[a], tokens);
                    table.matmul[type](&o.m, 0, rows);
                    check_bound(&o, (enum kernel_type)type, kernel_level_name(table.level));
                    operands_free(&o);
                }
    }
    count_lacking_levels();
}

TEST(matmul_sums_do_not_depend_on_tokens_or_rows_around_them) {
    for (int level = 0; level < KERNEL_LEVELS; level++) {
        if (!kernel_level_supported((enum kernel_level)level)) continue;
        struct kernel_table table;
        struct rng rng;
        kernel_table_fill(&table, (enum kernel_level)level);
        rng_init(&rng, 7, (uint64_t)level);
        for (int type = 0; type < KERNEL_FLOATS; type++)
            for (size_t a = 0; a < COUNT(n_ins); a++) {
                struct operands o;
                size_t rows = 37, tokens = 13;
                operands_new(&o, &rng, CASE_WILD, (enum kernel_type)type, rows, n_ins[a], tokens);
                table.matmul[type](&o.m, 0, rows);
                for (size_t t = 0; t < tokens; t++) { /* token by token, rows in uneven pieces */
                    float one[37];
                    struct kernel_matmul m = o.m;
                    m.out = one;
                    m.x += t * m.x_stride;
                    m.n_tokens = 1;
                    for (size_t r = 0, piece = 1; r < rows; r += piece, piece = piece % 7 + 1)
                        table.matmul[type](&m, r, r + piece < rows ? r + piece : rows);
                    assert_memory_equal(one, o.out.at + t * o.m.out_stride, sizeof one);
                }
                operands_free(&o);
            }
    }
    count_lacking_levels();
}

TEST(matmul_passes_nan_on_to_the_outputs_it_belongs_to) {
    for (int level = 0; level < KERNEL_LEVELS; level++) {
        if (!kernel_level_supported((enum kernel_level)level)) continue;
        struct kernel_table table;
        struct rng rng;
        struct operands o;
        kernel_table_fill(&table, (enum kernel_level)level);
        rng_init(&rng, 3, 3);
        operands_new(&o, &rng, CASE_PLAIN, KERNEL_F32, 9, 100, 4);
        ((float *)o.weight)[3 * 100 + 99] = NAN; /* row 3 */
        o.x[2 * o.m.x_stride] = INFINITY;        /* token 2 */
        ((float *)o.weight)[5 * 100] = 0;        /* 0 * infinity in row 5 */
        table.matmul[KERNEL_F32](&o.m, 0, 9);
        for (size_t t = 0; t < 4; t++)
            for (size_t r = 0; r < 9; r++) {
                float v = o.out.at[t * o.m.out_stride + r];
                assert_int_equal(isnan(v), r == 3 || (r == 5 && t == 2));
                if (r != 3 && r != 5) assert_int_equal(isinf(v) != 0, t == 2);
            }
        operands_free(&o);
    }
    count_lacking_levels();
}

TEST(matmul_half_conversions_are_the_tensor_ones) {
    for (unsigned i = 0; i < 65536; i++) {
        float a = half_f16((uint16_t)i), b = tensor_f16_to_f32((unsigned short)i);
        float c = half_bf16((uint16_t)i), d = tensor_bf16_to_f32((unsigned short)i);
        assert_memory_equal(&a, &b, sizeof a);
        assert_memory_equal(&c, &d, sizeof c);
    }
}

TEST(matmul_wide_conversions_are_exact_for_every_16_bit_pattern) {
    for (int level = 0; level < KERNEL_LEVELS; level++)
        for (int type = KERNEL_F16; type <= KERNEL_BF16; type++) {
            if (!kernel_level_supported((enum kernel_level)level)) continue;
            static uint16_t weight[65536 * 16]; /* row i: pattern i at column i % 16, zeros elsewhere */
            static float out[65536];
            float x[16];
            struct kernel_table table;
            kernel_table_fill(&table, (enum kernel_level)level);
            memset(weight, 0, sizeof weight);
            for (size_t i = 0; i < 65536; i++) weight[i * 16 + i % 16] = (uint16_t)i;
            for (size_t i = 0; i < 16; i++) x[i] = 1;
            struct kernel_matmul m = {out, weight, x, 65536, 16, 16, 1};
            table.matmul[type](&m, 0, 65536);
            for (size_t i = 0; i < 65536; i++) {
                float expected = type == KERNEL_F16 ? half_f16((uint16_t)i) : half_bf16((uint16_t)i);
                if (isnan(expected))
                    assert_true(isnan(out[i]));
                else
                    assert_true(out[i] == expected);
            }
        }
    count_lacking_levels();
}

/* Random blocks whose scales are tame: byte positions of the f16 fields are those of kernel/block.h. */
static void random_blocks(unsigned char *out, enum kernel_type type, size_t n, struct rng *rng) {
    size_t size = block_bytes(type), at = case_d_at(type);
    for (size_t i = 0; i < n * size; i++) out[i] = (unsigned char)rng_below(rng, 256);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < (kernel_has_least(type) ? 2u : 1u); k++) {
            unsigned short h = tensor_f32_to_f16(case_value(rng, CASE_PLAIN, i));
            memcpy(out + i * size + at + 2 * k, &h, sizeof h);
        }
}

TEST(matmul_of_blocks_is_the_sum_over_decoded_weights_whatever_is_around_it) {
    static const size_t lengths[] = {32, 64, 256, 288, 512, 1056, 1280};
    struct kernel_table table;
    struct rng rng;
    kernel_table_fill(&table, KERNEL_REF);
    rng_init(&rng, 11, 0);
    for (int t = KERNEL_FLOATS; t < KERNEL_TYPES; t++)
        for (size_t a = 0; a < COUNT(lengths); a++) {
            enum kernel_type type = (enum kernel_type)t;
            size_t n_in = lengths[a], rows = 5, tokens = 3, stride = rows + 2;
            if (n_in % block_elements(type)) continue;
            unsigned char *weight = malloc(rows * block_row_bytes(type, n_in));
            float *x = malloc(tokens * n_in * sizeof *x), *wide = malloc(n_in * sizeof *wide);
            struct guarded out = guarded_new(tokens * stride);
            random_blocks(weight, type, rows * n_in / block_elements(type), &rng);
            for (size_t i = 0; i < tokens * n_in; i++) x[i] = case_value(&rng, CASE_PLAIN, i);
            struct kernel_matmul m = {out.at, weight, x, stride, n_in, n_in, tokens};
            table.matmul[type](&m, 0, 2);
            table.matmul[type](&m, 2, rows);
            for (size_t r = 0; r < rows; r++) {
                kernel_ref_decode(type)(wide, weight + r * block_row_bytes(type, n_in), n_in);
                for (size_t k = 0; k < tokens; k++) {
                    float sum = 0, one;
                    struct kernel_matmul single = {
                        &one, weight + r * block_row_bytes(type, n_in), x + k * n_in, 1, n_in, n_in, 1};
                    for (size_t i = 0; i < n_in; i++) sum += wide[i] * x[k * n_in + i];
                    assert_memory_equal(&sum, &out.at[k * stride + r], sizeof sum);
                    table.matmul[type](&single, 0, 1);
                    assert_memory_equal(&one, &sum, sizeof sum);
                }
            }
            for (size_t k = 0; k < tokens; k++)
                for (size_t r = rows; r < stride; r++) assert_true(out.at[k * stride + r] == sentinel);
            assert_true(guarded_intact(&out));
            free(weight);
            free(x);
            free(wide);
            free(out.all);
        }
}

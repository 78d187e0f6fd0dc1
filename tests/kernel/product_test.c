/* product_test.c - integer products: the plain ones against the decoded weights in double, every variant against the
 * plain ones bit for bit, whatever the tokens and rows around an output. */
#include "kernel/product.h"

#include <math.h>
#include <string.h>

#include "kernel/kernel_cases.h"
#include "kernel/ref/ref.h"
#include "test.h"

static const size_t n_rows[] = {1, 5, 15, 16, 17, 32, 50};
static const size_t n_tokens[] = {1, 2, 3, 7, 8, 16, 31, 33, 50};
#define COUNT(a) (sizeof(a) / sizeof(a)[0])

struct operands {
    enum kernel_type type;
    size_t rows, n_in, T;
    uint8_t *weight;
    float *x;
    struct kernel_quantised q;
    struct guarded out;
};

static uint16_t small_half(struct rng *rng) {
    return (uint16_t)(rng_below(rng, 2) << 15 | (8 + rng_below(rng, 8)) << 10 | rng_below(rng, 1024));
}

enum { FILL_RANDOM, FILL_LOWEST, FILL_HIGHEST, FILL_ZERO, FILL_KINDS };

/* Random bytes are valid blocks, but for the scales. LOWEST and HIGHEST drive every sum to its end. */
static void fill_weights(struct operands *o, struct rng *rng, int kind) {
    size_t bytes = block_bytes(o->type), blocks = o->rows * o->n_in / block_elements(o->type);
    for (size_t b = 0; b < blocks; b++) {
        uint8_t *p = o->weight + b * bytes;
        for (size_t i = 0; i < bytes; i++)
            p[i] = kind == FILL_RANDOM    ? (uint8_t)rng_next(rng)
                   : kind == FILL_LOWEST  ? 0x80
                   : kind == FILL_HIGHEST ? 0xFF
                                          : 0;
        uint16_t d = small_half(rng), m = small_half(rng);
        memcpy(p + case_d_at(o->type), &d, sizeof d);
        if (kernel_has_least(o->type)) memcpy(p + case_d_at(o->type) + 2, &m, sizeof m);
        if (o->type == KERNEL_Q6_K && kind == FILL_LOWEST) memset(p, 0, 192); /* -32 times -128 */
    }
}

static void quantised_new(struct kernel_quantised *q, size_t n_in, size_t T) {
    size_t rows = (T + 15) / 16 * 16;
    q->q_stride = (n_in + 63) / 64 * 64;
    q->group_stride = n_in / 32;
    if (posix_memalign((void **)&q->q, 64, rows * q->q_stride) != 0) abort();
    memset(q->q, 0x55, rows * q->q_stride); /* rows that may be read and must not matter */
    q->scale = malloc(T * q->group_stride * sizeof *q->scale);
    q->sum = malloc(T * q->group_stride * sizeof *q->sum);
    q->pair = calloc(T * q->group_stride, sizeof *q->pair);
}

static void quantised_free(struct kernel_quantised *q) {
    free(q->q);
    free(q->scale);
    free(q->sum);
    free(q->pair);
}

static void operands_new(struct operands *o, struct rng *rng, enum kernel_type type, size_t rows, size_t n_in, size_t T,
                         int fill, int kind) {
    *o = (struct operands){.type = type, .rows = rows, .n_in = n_in, .T = T};
    o->weight = malloc(rows * block_row_bytes(type, n_in)); /* exact size: a sanitizer sees reads past the end */
    o->x = malloc(T * n_in * sizeof *o->x);
    for (size_t i = 0; i < T * n_in; i++) o->x[i] = kind == CASE_KINDS ? -1 : case_value(rng, kind, i);
    fill_weights(o, rng, fill);
    quantised_new(&o->q, n_in, T);
    kernel_ref_quantise(&o->q, 0, o->x, n_in, n_in, T, kernel_is_k(type));
    o->out = guarded_new(T * (rows + 3));
}

static void operands_free(struct operands *o) {
    free(o->weight);
    free(o->x);
    quantised_free(&o->q);
    free(o->out.all);
}

static struct kernel_product product_of(const struct operands *o) {
    return (struct kernel_product){o->out.at, o->weight, &o->q, o->rows + 3, o->n_in, o->T};
}

static size_t size_for(struct rng *rng, enum kernel_type type) {
    return kernel_is_k(type) ? 256 * (1 + rng_below(rng, 9)) : 32 * (1 + rng_below(rng, 70));
}

TEST(product_of_the_definition_is_within_the_rounding_of_the_activations) {
    for (int type = KERNEL_FLOATS; type < KERNEL_TYPES; type++)
        for (int fill = 0; fill < FILL_KINDS; fill++)
            for (int kind = 0; kind <= CASE_KINDS; kind++) {
                struct rng rng;
                struct operands o;
                struct kernel_table table;
                float wide[9 * 256 > 70 * 32 ? 9 * 256 : 70 * 32];
                rng_init(&rng, 11, (uint64_t)(type * 100 + fill * 10 + kind));
                operands_new(&o, &rng, (enum kernel_type)type, 5, size_for(&rng, (enum kernel_type)type), 3, fill,
                             kind);
                struct kernel_product m = product_of(&o);
                kernel_table_fill(&table, KERNEL_REF);
                table.product[type](&m, 0, o.rows);
                for (size_t r = 0; r < o.rows; r++) {
                    kernel_ref_decode(o.type)(wide, o.weight + r * block_row_bytes(o.type, o.n_in), o.n_in);
                    for (size_t t = 0; t < o.T; t++) {
                        double exact = 0, half_step = 0, size = 0;
                        for (size_t i = 0; i < o.n_in; i++) {
                            double w = (double)wide[i], x = (double)o.x[t * o.n_in + i];
                            double step =
                                (double)o.q.scale[t * o.q.group_stride + i / (kernel_is_k(o.type) ? 256 : 32)];
                            exact += w * x;
                            half_step += fabs(w) * step * 0.5;
                            size += fabs(w) * (fabs(x) + step);
                        }
                        /* types with an m sum d * scale * q and m * least apart: their sizes, not their difference, are
                         * rounded */
                        double bound = half_step * 1.0001 +
                                       (kernel_has_least(o.type) || kernel_is_k(o.type) ? 64 : 1) * 0x1p-20 * size +
                                       0x1p-100;
                        double got = (double)o.out.at[t * (o.rows + 3) + r];
                        if (!(fabs(got - exact) <= bound))
                            fail_msg("type %d fill %d kind %d: %g instead of %g (bound %g)", type, fill, kind, got,
                                     exact, bound);
                    }
                }
                operands_free(&o);
            }
}

TEST(product_and_quantise_give_the_bits_of_the_definition_at_every_level) {
    for (int level = KERNEL_REF + 1; level < KERNEL_LEVELS; level++) {
        struct kernel_table table, ref;
        struct rng rng;
        if (!kernel_level_supported((enum kernel_level)level)) continue;
        kernel_table_fill(&table, (enum kernel_level)level);
        kernel_table_fill(&ref, KERNEL_REF);
        rng_init(&rng, 12, (uint64_t)level);
        for (int type = KERNEL_FLOATS; type < KERNEL_TYPES; type++)
            for (int fill = 0; fill < FILL_KINDS; fill++)
                for (int kind = 0; kind <= CASE_KINDS; kind++) {
                    struct operands o;
                    size_t rows = n_rows[rng_below(&rng, COUNT(n_rows))],
                           T = n_tokens[rng_below(&rng, COUNT(n_tokens))];
                    operands_new(&o, &rng, (enum kernel_type)type, rows, size_for(&rng, (enum kernel_type)type), T,
                                 fill, kind);
                    struct kernel_product m = product_of(&o);
                    struct kernel_quantised again;
                    quantised_new(&again, o.n_in, T);
                    table.quantise(&again, 0, o.x, o.n_in, o.n_in, T, kernel_is_k(o.type));
                    for (size_t t = 0; t < T; t++) {
                        assert_memory_equal(again.q + t * again.q_stride, o.q.q + t * o.q.q_stride, o.n_in);
                        assert_memory_equal(again.scale + t * again.group_stride, o.q.scale + t * o.q.group_stride,
                                            o.n_in / (kernel_is_k(o.type) ? 256 : 32) * sizeof(float));
                    }
                    if (kernel_is_k(o.type))
                        assert_memory_equal(again.pair, o.q.pair, T * again.group_stride * sizeof(int32_t));
                    assert_memory_equal(again.sum, o.q.sum, T * again.group_stride * sizeof(int32_t));
                    quantised_free(&again);
                    float *expected = malloc(o.out.n * sizeof *expected);
                    ref.product[type](&m, 0, rows);
                    memcpy(expected, o.out.at, o.out.n * sizeof *expected);
                    for (size_t i = 0; i < o.out.n; i++) o.out.at[i] = i % (rows + 3) < rows ? NAN : sentinel;
                    table.product[type](&m, 0, rows);
                    for (size_t i = 0; i < o.out.n; i++)
                        if (memcmp(&o.out.at[i], &expected[i], sizeof(float)) != 0)
                            fail_msg(
                                "%s type %d fill %d kind %d: row %zu of %zu, token %zu of %zu, %zu inputs: %g instead of %g",
                                kernel_level_name((enum kernel_level)level), type, fill, kind, i % (rows + 3), rows,
                                i / (rows + 3), T, o.n_in, (double)o.out.at[i], (double)expected[i]);
                    assert_true(guarded_intact(&o.out));
                    free(expected);
                    operands_free(&o);
                }
    }
    count_lacking_levels();
}

TEST(product_does_not_depend_on_the_tokens_or_rows_around_an_output) {
    for (int level = 0; level < KERNEL_LEVELS; level++) {
        struct kernel_table table;
        struct rng rng;
        if (!kernel_level_supported((enum kernel_level)level)) continue;
        kernel_table_fill(&table, (enum kernel_level)level);
        rng_init(&rng, 13, (uint64_t)level);
        for (int type = KERNEL_FLOATS; type < KERNEL_TYPES; type++) {
            struct operands o;
            enum { ROWS = 50, TOKENS = 37 };
            operands_new(&o, &rng, (enum kernel_type)type, ROWS, 1280, TOKENS, FILL_RANDOM, CASE_WILD);
            struct kernel_product m = product_of(&o);
            table.product[type](&m, 0, ROWS);
            for (size_t t = 0; t < TOKENS; t++) { /* token by token, rows in uneven pieces */
                float one[ROWS];
                struct kernel_quantised q = o.q;
                q.q += t * q.q_stride;
                q.scale += t * q.group_stride;
                q.sum += t * q.group_stride;
                q.pair += t * q.group_stride;
                struct kernel_product single = {one, o.weight, &q, ROWS, o.n_in, 1};
                for (size_t r = 0, piece = 1; r < ROWS; r += piece, piece = piece % 19 + 1)
                    table.product[type](&single, r, r + piece < ROWS ? r + piece : ROWS);
                assert_memory_equal(one, o.out.at + t * (ROWS + 3), sizeof one);
            }
            operands_free(&o);
        }
    }
    count_lacking_levels();
}

TEST(product_keeps_what_is_not_finite_in_its_row_or_token) {
    for (int level = 0; level < KERNEL_LEVELS; level++) {
        struct kernel_table table;
        struct rng rng;
        if (!kernel_level_supported((enum kernel_level)level)) continue;
        kernel_table_fill(&table, (enum kernel_level)level);
        rng_init(&rng, 14, (uint64_t)level);
        for (int type = KERNEL_FLOATS; type < KERNEL_TYPES; type++) {
            struct operands o;
            static const uint16_t bad[] = {0x7C00, 0x7E00}; /* infinity, NaN */
            operands_new(&o, &rng, (enum kernel_type)type, 20, 512, 18, FILL_RANDOM, CASE_PLAIN);
            for (size_t i = 0; i < 2; i++) /* scales of the first blocks of rows 3 and 17 */
                memcpy(o.weight + (i ? 17 : 3) * block_row_bytes(o.type, 512) + case_d_at(o.type), &bad[i],
                       sizeof bad[i]);
            o.x[5 * 512 + 300] = INFINITY;
            o.x[9 * 512] = NAN;
            table.quantise(&o.q, 0, o.x, 512, 512, 18, kernel_is_k(o.type));
            struct kernel_product m = product_of(&o);
            table.product[type](&m, 0, 20);
            for (size_t t = 0; t < 18; t++)
                for (size_t r = 0; r < 20; r++) {
                    float v = o.out.at[t * 23 + r];
                    assert_int_equal(isfinite(v) == 0, r == 3 || r == 17 || t == 5 || t == 9);
                    if (t == 5 || t == 9) assert_true(isnan(v));
                }
            operands_free(&o);
        }
    }
    count_lacking_levels();
}

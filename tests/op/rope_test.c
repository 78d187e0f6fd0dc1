/* rope_test.c - rotation against double, its inverse, and the stretched frequencies of llama3. */
#include "op/rope.h"

#include <math.h>
#include <string.h>

#include "op/close.h"

enum { E = 10, HEADS = 3, STRIDE = 37, ROWS = 4 };

TEST(rope_rotates_pairs_i_and_i_plus_half) {
    struct arena arena;
    struct err err = {0};
    struct op_rope_table table;
    struct op_rope_config config = {.theta = 10000};
    arena_init(&arena);
    assert_ok(op_rope_table_init(&table, &arena, 50, E, &config, &err), err);
    float x[ROWS * STRIDE], before[ROWS * STRIDE];
    const size_t position[ROWS] = {0, 7, 49, 7};
    for (int i = 0; i < ROWS * STRIDE; i++) before[i] = x[i] = (float)(i % 13) - 6.0f;
    op_rope(x, position, ROWS, HEADS, E, STRIDE, &table, false);
    for (size_t t = 0; t < ROWS; t++)
        for (size_t h = 0; h < HEADS; h++)
            for (size_t i = 0; i < E / 2; i++) {
                double angle = (double)position[t] * pow(10000, -2.0 * (double)i / E);
                const float *was = before + t * STRIDE + h * E, *now = x + t * STRIDE + h * E;
                double a = (double)was[i], b = (double)was[i + E / 2];
                assert_close(now[i], a * cos(angle) - b * sin(angle), 2e-5);
                assert_close(now[i + E / 2], b * cos(angle) + a * sin(angle), 2e-5);
            }
    assert_memory_equal(x + HEADS * E, before + HEADS * E,
                        (STRIDE - HEADS * E) * sizeof *x); /* the gap is not touched */
    assert_memory_equal(x, before, HEADS * E * sizeof *x); /* position 0 is the identity */
    op_rope(x, position, ROWS, HEADS, E, STRIDE, &table, true);
    for (int i = 0; i < ROWS * STRIDE; i++) assert_close(x[i], before[i], 2e-6 * 6);
    arena_free(&arena);
}

TEST(rope_llama3_stretches_slow_frequencies_only) {
    struct arena arena;
    struct err err = {0};
    struct op_rope_table plain, stretched;
    struct op_rope_config config = {.theta = 500000};
    struct op_rope_config llama3 = {.theta = 500000,
                                    .llama3 = true,
                                    .factor = 8,
                                    .low_freq_factor = 1,
                                    .high_freq_factor = 4,
                                    .original_context = 8192};
    arena_init(&arena);
    assert_ok(op_rope_table_init(&plain, &arena, 2, 128, &config, &err), err);
    assert_ok(op_rope_table_init(&stretched, &arena, 2, 128, &llama3, &err), err);
    assert_true(plain.sin[64 + 0] == stretched.sin[64 + 0]);             /* wavelength 6: kept */
    assert_close(stretched.sin[64 + 63], plain.sin[64 + 63] / 8, 1e-12); /* the slowest: divided by 8 */
    /* wavelength 4443, between 2048 and 8192 */
    float middle = stretched.sin[64 + 32] / plain.sin[64 + 32];
    double smooth = (8192 / (2 * 3.14159265358979 * pow(500000, 64.0 / 128)) - 1) / 3;
    assert_close(middle, (1 - smooth) / 8 + smooth, 1e-5);
    arena_free(&arena);
}

TEST(rope_refuses_odd_heads_and_bad_scaling) {
    struct arena arena;
    struct err err = {0};
    struct op_rope_table table;
    struct op_rope_config config = {.theta = 10000}, llama3 = {.theta = 10000, .llama3 = true};
    arena_init(&arena);
    assert_false(op_rope_table_init(&table, &arena, 4, 7, &config, &err));
    assert_non_null(strstr(err.message, "even"));
    err = (struct err){0};
    assert_false(op_rope_table_init(&table, &arena, 4, 8, &llama3, &err));
    assert_int_equal(err.code, ERR_INPUT);
    arena_free(&arena);
}

TEST(rope_unpair_brings_neighbours_apart) {
    float x[2][13];
    for (int t = 0; t < 2; t++)
        for (int i = 0; i < 13; i++) x[t][i] = (float)(100 * t + i);
    op_rope_unpair(x[0], 2, 2, 6, 13);
    static const float expected[13] = {0, 2, 4, 1, 3, 5, 6, 8, 10, 7, 9, 11, 12};
    for (int t = 0; t < 2; t++)
        for (int i = 0; i < 13; i++) assert_true(x[t][i] - (expected[i] + (float)(100 * t)) == 0);
}

/* linear_test.c - one job for several layers; threads and token counts leave no trace. */
#include "op/linear.h"

#include <string.h>

#include "base/rng.h"
#include "test.h"

enum { T = 9, IN = 130, ROWS = 3 };
static const size_t rows[ROWS] = {70, 1, 41};

TEST(linear_parts_run_as_one_job_with_the_same_bits_for_any_threads) {
    static float weight[ROWS][70 * IN], x[T * IN], out[ROWS][T * 70], expected[ROWS][T * 70];
    struct rng rng;
    struct err err = {0};
    struct tensor w[ROWS];
    rng_init(&rng, 1, 1);
    for (size_t p = 0; p < ROWS; p++) {
        for (size_t i = 0; i < 70 * IN; i++) weight[p][i] = rng_float(&rng) - 0.5f;
        w[p] = (struct tensor){.type = TENSOR_F32, .rank = 2, .shape = {rows[p], IN}, .data = weight[p]};
    }
    for (size_t i = 0; i < T * IN; i++) x[i] = rng_float(&rng) - 0.5f;
    for (int threads = 1; threads <= 4; threads++)
        for (size_t step = 1; step <= T; step += 4) {
            struct op_machine machine;
            assert_ok(op_machine_open(&machine, NULL, threads, &err), err);
            memset(out, 0, sizeof out);
            for (size_t t = 0; t < T; t += step) {
                struct op_linear_part part[ROWS];
                for (size_t p = 0; p < ROWS; p++) part[p] = (struct op_linear_part){out[p] + t * 70, 70, &w[p]};
                struct op_linear_input input = {x + t * IN, IN, T - t < step ? T - t : step, NULL};
                op_linear(&machine, part, ROWS, &input);
            }
            op_machine_close(&machine);
            if (threads == 1 && step == 1) memcpy(expected, out, sizeof out);
            assert_memory_equal(out, expected, sizeof out);
        }
    for (size_t p = 0; p < ROWS; p++)
        for (size_t t = 0; t < T; t++)
            for (size_t r = 0; r < rows[p]; r++) {
                double sum = 0;
                for (size_t i = 0; i < IN; i++) sum += (double)weight[p][r * IN + i] * (double)x[t * IN + i];
                assert_float_equal((double)expected[p][t * 70 + r], sum, 1e-5);
            }
}

TEST(machine_names_what_it_has_when_asked_for_something_else) {
    struct op_machine machine;
    struct err err = {0};
    assert_false(op_machine_open(&machine, "sse9", 1, &err));
    assert_int_equal(err.code, ERR_USAGE);
    assert_non_null(
        strstr(err.message, KERNEL_LEVELS == 3 ? "it has ref, neon and dotprod" : "it has ref, avx2, avxvnni, avx512 and amx"));
}

TEST(linear_mixes_types_of_weights_in_one_call_with_the_same_bits_for_any_threads_and_levels) {
    enum { TOKENS = 21, INPUTS = 512, OUT = 150, PARTS = 6 };
    static const enum tensor_type type[PARTS] = {TENSOR_Q6_K, TENSOR_F32,  TENSOR_Q4_0,
                                                 TENSOR_Q4_K, TENSOR_Q5_0, TENSOR_Q4_1};
    static unsigned char weight[PARTS][OUT * INPUTS * 4];
    static float x[TOKENS * INPUTS], out[PARTS][TOKENS * OUT], expected[PARTS][TOKENS * OUT];
    struct rng rng;
    struct err err = {0};
    struct tensor w[PARTS];
    rng_init(&rng, 2, 1);
    for (size_t p = 0; p < PARTS; p++) {
        w[p] = (struct tensor){.type = type[p], .rank = 2, .shape = {OUT, INPUTS}, .data = weight[p]};
        for (size_t i = 0; i < sizeof weight[p]; i++)
            weight[p][i] = rng_next(&rng) & 0x3B; /* no exponent is the highest: all finite */
    }
    for (size_t i = 0; i < TOKENS * INPUTS; i++) x[i] = rng_float(&rng) - 0.5f;
    const char *level[8];
    size_t n_levels = op_machine_variants(level, 8);
    for (size_t l = 0; l < n_levels; l++)
        for (int threads = 1; threads <= 3; threads++)
            for (size_t step = 1; step <= TOKENS; step += 10) {
                struct op_machine machine;
                struct arena arena;
                struct kernel_quantised work;
                arena_init(&arena);
                assert_ok(op_machine_open(&machine, level[l], threads, &err), err);
                assert_ok(op_linear_work_init(&work, &arena, INPUTS, step, &err), err);
                for (size_t t = 0; t < TOKENS; t += step) {
                    struct op_linear_part part[PARTS];
                    struct op_linear_input input = {x + t * INPUTS, INPUTS, TOKENS - t < step ? TOKENS - t : step,
                                                    &work};
                    for (size_t p = 0; p < PARTS; p++) part[p] = (struct op_linear_part){out[p] + t * OUT, OUT, &w[p]};
                    op_linear(&machine, part, PARTS, &input);
                }
                op_machine_close(&machine);
                arena_free(&arena);
                bool first = threads == 1 && step == 1;
                for (size_t p = 0; p < PARTS; p++) {
                    if (first && (l == 0 || type[p] == TENSOR_F32))
                        memcpy(expected[p], out[p], sizeof out[p]); /* sums in f32 differ between levels */
                    assert_memory_equal(out[p], expected[p], sizeof out[p]);
                }
            }
}

TEST(linear_with_f32_inputs_gives_blocks_the_values_of_their_decoded_weights) {
    enum { TOKENS = 5, INPUTS = 256, OUT = 700, PARTS = 3 };
    static const enum tensor_type type[PARTS] = {TENSOR_Q6_K, TENSOR_Q4_1, TENSOR_Q5_0};
    static unsigned char blocks[OUT * INPUTS];
    static float decoded[OUT * INPUTS], x[TOKENS * INPUTS], a[TOKENS * OUT], b[TOKENS * OUT];
    struct op_machine machine;
    struct rng rng;
    struct err err = {0};
    rng_init(&rng, 7, 1);
    for (size_t i = 0; i < sizeof blocks; i++) blocks[i] = rng_next(&rng) & 0x3B;
    for (size_t i = 0; i < TOKENS * INPUTS; i++) x[i] = rng_float(&rng) - 0.5f;
    assert_ok(op_machine_open(&machine, NULL, 2, &err), err);
    machine.f32_inputs = true;
    for (size_t p = 0; p < PARTS; p++) {
        const struct tensor in_blocks = {.type = type[p], .rank = 2, .shape = {OUT, INPUTS}, .data = blocks},
                            in_floats = {.type = TENSOR_F32, .rank = 2, .shape = {OUT, INPUTS}, .data = decoded};
        const struct op_linear_input input = {x, INPUTS, TOKENS, NULL};
        tensor_to_f32(decoded, type[p], blocks, OUT * INPUTS);
        op_linear(&machine, &(struct op_linear_part){a, OUT, &in_blocks}, 1, &input);
        op_linear(&machine, &(struct op_linear_part){b, OUT, &in_floats}, 1, &input);
        assert_memory_equal(a, b, sizeof a);
    }
    op_machine_close(&machine);
}

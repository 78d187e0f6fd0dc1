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
                op_linear(&machine, part, ROWS, x + t * IN, IN, T - t < step ? T - t : step);
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
    assert_non_null(strstr(err.message, "avx2"));
}

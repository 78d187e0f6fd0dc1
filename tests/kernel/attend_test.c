/* attend_test.c - online softmax and weighted sum, every variant, against double. */
#include "kernel/attend.h"

#include <math.h>
#include <string.h>

#include "kernel/kernel_cases.h"
#include "test.h"

TEST(softmax_block_by_block_is_the_softmax) {
    for (int level = 0; level < KERNEL_LEVELS; level++) {
        if (!kernel_level_supported((enum kernel_level)level)) continue;
        struct kernel_table table;
        struct rng rng;
        kernel_table_fill(&table, (enum kernel_level)level);
        rng_init(&rng, 5, (uint64_t)level);
        for (size_t n = 1; n <= 70; n++)
            for (int round = 0; round < 4; round++) {
                float width = (float[]){1, 20, 200, 3000}[round], first_most = round == 1 ? 3.5f : -INFINITY,
                      most = first_most, rescale, raw[70];
                struct guarded g = guarded_new(n);
                double top = (double)most, sum = 0;
                for (size_t j = 0; j < n; j++) {
                    g.at[j] = raw[j] = width * (2 * rng_float(&rng) - 1);
                    if ((double)(raw[j] * 0.125f) > top) top = (double)(raw[j] * 0.125f);
                }
                float got = table.softmax(g.at, &most, &rescale, n, 0.125f);
                assert_true((double)most == top);
                assert_float_equal(rescale, (float)exp((double)first_most - top), 1e-6);
                for (size_t j = 0; j < n; j++) {
                    double expected = exp((double)raw[j] * 0.125 - top);
                    sum += expected;
                    double relative = 0x1p-21 + 0x1p-23 * (fabs((double)raw[j]) * 0.125 + fabs(top));
                    if (!(fabs((double)g.at[j] - expected) <= relative * expected + 1.2e-38))
                        fail_msg("level %d, n %zu: e^(%g) = %g, not %g", level, n, (double)raw[j] * 0.125 - top,
                                 (double)g.at[j], expected);
                }
                assert_true(fabs((double)got - sum) <= (4e-6 + 0x1p-22 * fabs(top)) * sum);
                assert_true(guarded_intact(&g));
                free(g.all);
            }
    }
    count_lacking_levels();
}

TEST(softmax_passes_nan_on) {
    for (int level = 0; level < KERNEL_LEVELS; level++)
        for (size_t n = 1; n < 40; n++)
            for (size_t at = 0; at < n; at++) {
                if (!kernel_level_supported((enum kernel_level)level)) continue;
                struct kernel_table table;
                float score[40], most = -INFINITY, rescale;
                kernel_table_fill(&table, (enum kernel_level)level);
                for (size_t j = 0; j < n; j++) score[j] = j == at ? NAN : (float)j;
                assert_true(isnan(table.softmax(score, &most, &rescale, n, 1)));
            }
    count_lacking_levels();
}

TEST(mix_adds_weighted_rows) {
    static const size_t n_outs[] = {1, 3, 8, 12, 16, 20, 64, 72, 96, 100, 128, 136, 200};
    for (int level = 0; level < KERNEL_LEVELS; level++) {
        if (!kernel_level_supported((enum kernel_level)level)) continue;
        struct kernel_table table;
        struct rng rng;
        kernel_table_fill(&table, (enum kernel_level)level);
        rng_init(&rng, 6, (uint64_t)level);
        for (size_t a = 0; a < sizeof n_outs / sizeof n_outs[0]; a++)
            for (size_t n = 1; n <= 65; n += 8) {
                size_t n_out = n_outs[a], stride = n_out + 2;
                struct guarded g = guarded_new(n_out);
                float weight[65], *value = malloc(((n - 1) * stride + n_out) * sizeof *value), before[200];
                for (size_t j = 0; j < n; j++) weight[j] = rng_float(&rng);
                for (size_t i = 0; i < (n - 1) * stride + n_out; i++) value[i] = case_value(&rng, CASE_WILD, i);
                for (size_t e = 0; e < n_out; e++) g.at[e] = before[e] = case_value(&rng, CASE_WILD, e);
                table.mix(g.at, 0.75f, weight, value, n, n_out, stride);
                for (size_t e = 0; e < n_out; e++) {
                    double exact = 0.75 * (double)before[e], size = fabs(exact);
                    for (size_t j = 0; j < n; j++) {
                        double product = (double)weight[j] * (double)value[j * stride + e];
                        exact += product;
                        size += fabs(product);
                    }
                    assert_true(fabs((double)g.at[e] - exact) <= 2 * (double)(n + 1) * 0x1p-24 * size + 1e-40);
                }
                assert_true(guarded_intact(&g));
                free(g.all);
                free(value);
            }
    }
    count_lacking_levels();
}

TEST(widen_gives_the_bits_of_ref) {
    static uint16_t half[65536 + 5];
    static unsigned char blocks[256 * 34];
    static float got[65536 + 8], expected[65536 + 8];
    struct kernel_table ref, table;
    struct rng rng;
    rng_init(&rng, 8, 0);
    for (size_t i = 0; i < 65536; i++) half[i] = (uint16_t)i;
    for (size_t i = 0; i < sizeof blocks; i++) blocks[i] = (unsigned char)rng_below(&rng, 256);
    for (size_t b = 0; b < 256; b++) { /* scales that are numbers: exponent below all ones */
        blocks[b * 34] = (unsigned char)b;
        blocks[b * 34 + 1] = (unsigned char)(b * 37 % 0x78);
    }
    kernel_table_fill(&ref, KERNEL_REF);
    for (int level = 0; level < KERNEL_LEVELS; level++) {
        if (!kernel_level_supported((enum kernel_level)level)) continue;
        kernel_table_fill(&table, (enum kernel_level)level);
        for (size_t n = 65536 - 40; n <= 65536; n++) {
            got[n] = sentinel;
            table.widen_f16(got, half, n);
            ref.widen_f16(expected, half, n);
            for (size_t i = n - 50; i < n; i++)
                assert_true(got[i] == expected[i] || (isnan(got[i]) && isnan(expected[i])));
            assert_true(got[n] == sentinel);
        }
        for (size_t i = 0; i < 65536; i++) assert_true(got[i] == expected[i] || (isnan(got[i]) && isnan(expected[i])));
        for (size_t n = 0; n <= 256 * 32; n += 32) {
            got[n] = sentinel;
            table.widen_q8_0(got, blocks, n);
            ref.widen_q8_0(expected, blocks, n);
            assert_memory_equal(got, expected, n * sizeof *got);
            assert_true(got[n] == sentinel);
        }
    }
    count_lacking_levels();
}

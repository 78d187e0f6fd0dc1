/* table_test.c - the table holds what the mask and the machine allow, and nothing else. */
#include "kernel/table.h"

#include <stdlib.h>
#include <string.h>

#include "kernel/kernel_cases.h"
#include "kernel/ref/ref.h"
#include "test.h"

#if defined(__x86_64__) /* their header needs vector flags */
kernel_matmul_fn kernel_avx2_matmul_bf16;
kernel_mix_fn kernel_avx2_mix;
#elif defined(__aarch64__)
kernel_mix_fn kernel_neon_mix;
kernel_product_fn kernel_neon_product_q4_k;
#endif

TEST(table_never_goes_above_the_mask_and_always_reaches_what_it_allows) {
    for (int most = 0; most < KERNEL_LEVELS; most++) {
        struct kernel_table t;
        int expected = most;
        kernel_table_fill(&t, (enum kernel_level)most);
        while (!kernel_level_supported((enum kernel_level)expected)) expected--;
        assert_int_equal(t.level, expected);
        assert_int_equal(t.matmul[KERNEL_F32] == kernel_ref_matmul_f32, t.level == KERNEL_REF);
        assert_int_equal(t.softmax == kernel_ref_softmax, t.level == KERNEL_REF);
        assert_true(!t.gemm == !t.stored && !t.gemm == !t.pack && !t.gemm == !t.input_space && !t.gemm == !t.outer);
        assert_true(!t.gemm || (most == KERNEL_LEVELS - 1 && kernel_bf16_tiles_supported()));
#if defined(__x86_64__)
        assert_int_equal(t.matmul[KERNEL_BF16] == kernel_avx2_matmul_bf16,
                         t.level == KERNEL_AVX2 || t.level == KERNEL_AVXVNNI);
        assert_int_equal(t.mix == kernel_avx2_mix, t.level == KERNEL_AVX2 || t.level == KERNEL_AVXVNNI);
#elif defined(__aarch64__)
        assert_int_equal(t.mix == kernel_neon_mix, t.level >= KERNEL_NEON);
        assert_int_equal(t.product[KERNEL_Q4_K] == kernel_neon_product_q4_k, t.level == KERNEL_NEON);
#endif
    }
}

TEST(the_suite_keeps_below_the_ceiling_it_was_given) {
    const char *name = getenv("SANSU_CPU");
    enum kernel_level most;
    if (!name || !*name) TEST_SKIP("SANSU_CPU is not set");
    assert_true(kernel_level_from_name(&most, name));
    for (int level = 0; level < KERNEL_LEVELS; level++)
        assert_true(level <= (int)most || !kernel_level_supported((enum kernel_level)level));
}

TEST(probes_read_everything_and_count_their_operations) {
    static uint64_t data[4096 / 8 + 512]; /* probes fetch, but do not read, a little past the end */
    data[511] = 5;
    for (int level = 0; level < KERNEL_LEVELS; level++) {
        struct kernel_table t;
        if (!kernel_level_supported((enum kernel_level)level)) continue;
        kernel_table_fill(&t, (enum kernel_level)level);
        assert_int_equal(t.read(data, 4096) != 0, 1);
        assert_true(t.peak(10) == 5 * t.peak(2) && t.peak(1) > 0 && t.vector_peak(1) > 0);
    }
    count_lacking_levels();
}

TEST(table_knows_its_levels_by_name) {
    enum kernel_level level;
    for (int i = 0; i < KERNEL_LEVELS; i++) {
        assert_true(kernel_level_from_name(&level, kernel_level_name((enum kernel_level)i)));
        assert_int_equal(level, i);
    }
    assert_false(kernel_level_from_name(&level, "avx"));
#if defined(__aarch64__)
    assert_false(kernel_level_from_name(&level, "avx2"));
#else
    assert_false(kernel_level_from_name(&level, "neon"));
#endif
}

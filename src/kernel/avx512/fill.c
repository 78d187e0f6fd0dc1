/* avx512/fill.c - the slots AVX-512 knows better than the plain kernels.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/avx512/avx512.h"
#include "kernel/table.h"

void kernel_avx512_fill(struct kernel_table *table) {
    table->matmul[KERNEL_F32] = kernel_avx512_matmul_f32;
    table->matmul[KERNEL_F16] = kernel_avx512_matmul_f16;
    table->matmul[KERNEL_BF16] = kernel_avx512_matmul_bf16;
    table->softmax = kernel_avx512_softmax;
    table->mix = kernel_avx512_mix;
    table->widen_f16 = kernel_avx512_widen_f16;
    table->widen_q8_0 = kernel_avx512_widen_q8_0;
}

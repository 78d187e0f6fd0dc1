/* avx512/fill.c - the slots AVX-512 knows better than the plain kernels.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/avx512/avx512.h"
#include "kernel/table.h"

void kernel_avx512_fill(struct kernel_table *table) {
    table->matmul[KERNEL_F32] = kernel_avx512_matmul_f32;
    table->matmul[KERNEL_F16] = kernel_avx512_matmul_f16;
    table->matmul[KERNEL_BF16] = kernel_avx512_matmul_bf16;
    table->sgemm = NULL;
    table->quantise = kernel_avx512_quantise;
    table->product[KERNEL_Q8_0] = kernel_avx512_product_q8_0;
    table->product[KERNEL_Q4_0] = kernel_avx512_product_q4_0;
    table->product[KERNEL_Q4_1] = kernel_avx512_product_q4_1;
    table->product[KERNEL_Q5_0] = kernel_avx512_product_q5_0;
    table->product[KERNEL_Q5_1] = kernel_avx512_product_q5_1;
    table->product[KERNEL_Q4_K] = kernel_avx512_product_q4_k;
    table->product[KERNEL_Q5_K] = kernel_avx512_product_q5_k;
    table->product[KERNEL_Q6_K] = kernel_avx512_product_q6_k;
    table->softmax = kernel_avx512_softmax;
    table->mix = kernel_avx512_mix;
    table->widen_f16 = kernel_avx512_widen_f16;
    table->widen_q8_0 = kernel_avx512_widen_q8_0;
    table->read = kernel_avx512_read;
    table->peak = table->vector_peak = kernel_avx512_peak;
}

/* avx2/fill.c - the slots AVX2 knows better than the plain kernels.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/avx2/avx2.h"
#include "kernel/table.h"

void kernel_avx2_fill(struct kernel_table *table) {
    table->matmul[KERNEL_F32] = kernel_avx2_matmul_f32;
    table->matmul[KERNEL_F16] = kernel_avx2_matmul_f16;
    table->matmul[KERNEL_BF16] = kernel_avx2_matmul_bf16;
    table->quantise = kernel_avx2_quantise;
    table->product[KERNEL_Q8_0] = kernel_avx2_product_q8_0;
    table->product[KERNEL_Q4_0] = kernel_avx2_product_q4_0;
    table->product[KERNEL_Q4_1] = kernel_avx2_product_q4_1;
    table->product[KERNEL_Q5_0] = kernel_avx2_product_q5_0;
    table->product[KERNEL_Q5_1] = kernel_avx2_product_q5_1;
    table->product[KERNEL_Q4_K] = kernel_avx2_product_q4_k;
    table->product[KERNEL_Q5_K] = kernel_avx2_product_q5_k;
    table->product[KERNEL_Q6_K] = kernel_avx2_product_q6_k;
    table->product[KERNEL_Q2_K] = kernel_avx2_product_q2_k;
    table->product[KERNEL_Q3_K] = kernel_avx2_product_q3_k;
    table->sgemm = kernel_avx2_sgemm;
    table->softmax = kernel_avx2_softmax;
    table->mix = kernel_avx2_mix;
    table->widen_f16 = kernel_avx2_widen_f16;
    table->widen_q8_0 = kernel_avx2_widen_q8_0;
    table->read = kernel_avx2_read;
    table->peak = table->vector_peak = kernel_avx2_peak;
}

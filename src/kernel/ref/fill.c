/* ref/fill.c - every slot of the table has a plain kernel.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/ref/ref.h"
#include "kernel/table.h"

void kernel_ref_fill(struct kernel_table *table) {
    table->level = KERNEL_REF;
    table->matmul[KERNEL_F32] = kernel_ref_matmul_f32;
    table->matmul[KERNEL_F16] = kernel_ref_matmul_f16;
    table->matmul[KERNEL_BF16] = kernel_ref_matmul_bf16;
    table->matmul[KERNEL_Q8_0] = kernel_ref_matmul_q8_0;
    table->matmul[KERNEL_Q4_0] = kernel_ref_matmul_q4_0;
    table->matmul[KERNEL_Q4_1] = kernel_ref_matmul_q4_1;
    table->matmul[KERNEL_Q5_0] = kernel_ref_matmul_q5_0;
    table->matmul[KERNEL_Q5_1] = kernel_ref_matmul_q5_1;
    table->matmul[KERNEL_Q4_K] = kernel_ref_matmul_q4_k;
    table->matmul[KERNEL_Q5_K] = kernel_ref_matmul_q5_k;
    table->matmul[KERNEL_Q6_K] = kernel_ref_matmul_q6_k;
    table->matmul[KERNEL_Q2_K] = kernel_ref_matmul_q2_k;
    table->matmul[KERNEL_Q3_K] = kernel_ref_matmul_q3_k;
    table->quantise = kernel_ref_quantise;
    table->product[KERNEL_Q8_0] = kernel_ref_product_q8_0;
    table->product[KERNEL_Q4_0] = kernel_ref_product_q4_0;
    table->product[KERNEL_Q4_1] = kernel_ref_product_q4_1;
    table->product[KERNEL_Q5_0] = kernel_ref_product_q5_0;
    table->product[KERNEL_Q5_1] = kernel_ref_product_q5_1;
    table->product[KERNEL_Q4_K] = kernel_ref_product_q4_k;
    table->product[KERNEL_Q5_K] = kernel_ref_product_q5_k;
    table->product[KERNEL_Q6_K] = kernel_ref_product_q6_k;
    table->product[KERNEL_Q2_K] = kernel_ref_product_q2_k;
    table->product[KERNEL_Q3_K] = kernel_ref_product_q3_k;
    table->softmax = kernel_ref_softmax;
    table->mix = kernel_ref_mix;
    table->widen_f16 = kernel_ref_widen_f16;
    table->widen_q8_0 = kernel_ref_widen_q8_0;
    table->read = kernel_ref_read;
    table->peak = table->vector_peak = kernel_ref_peak;
}

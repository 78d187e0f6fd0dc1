/* avxvnni/fill.c - the slots that an instruction for four products of bytes makes faster.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/avx2/avx2.h"
#include "kernel/table.h"

void kernel_avxvnni_fill(struct kernel_table *table) {
    table->product[KERNEL_Q8_0] = kernel_avxvnni_product_q8_0;
    table->product[KERNEL_Q4_0] = kernel_avxvnni_product_q4_0;
    table->product[KERNEL_Q4_1] = kernel_avxvnni_product_q4_1;
    table->product[KERNEL_Q5_0] = kernel_avxvnni_product_q5_0;
    table->product[KERNEL_Q5_1] = kernel_avxvnni_product_q5_1;
    table->product[KERNEL_Q4_K] = kernel_avxvnni_product_q4_k;
    table->product[KERNEL_Q5_K] = kernel_avxvnni_product_q5_k;
    table->product[KERNEL_Q6_K] = kernel_avxvnni_product_q6_k;
    table->product[KERNEL_Q2_K] = kernel_avxvnni_product_q2_k;
    table->product[KERNEL_Q3_K] = kernel_avxvnni_product_q3_k;
    table->peak = table->vector_peak = kernel_avxvnni_peak;
}

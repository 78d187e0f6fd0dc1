/* amx/fill.c - the slots the matrix unit knows better than AVX-512.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/amx/amx.h"
#include "kernel/table.h"

void kernel_amx_fill(struct kernel_table *table) {
    table->product[KERNEL_Q8_0] = kernel_amx_product_q8_0;
    table->product[KERNEL_Q4_0] = kernel_amx_product_q4_0;
    table->product[KERNEL_Q4_K] = kernel_amx_product_q4_k;
    table->product[KERNEL_Q5_K] = kernel_amx_product_q5_k;
    table->product[KERNEL_Q6_K] = kernel_amx_product_q6_k;
    table->peak = kernel_amx_peak;
}

void kernel_amx_fill_bf16(struct kernel_table *table) {
#ifdef KERNEL_HAS_BF16_TILES
    table->gemm = kernel_amx_gemm;
    table->input_space = kernel_amx_input_space;
    table->pack = kernel_amx_pack;
    table->stored = kernel_amx_stored;
    table->outer = kernel_amx_outer;
#else
    (void)table;
#endif
}

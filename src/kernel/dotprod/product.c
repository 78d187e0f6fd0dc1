/* dotprod/product.c - integer products with sdot: four products of bytes added to a 32-bit lane.
 *
 * Reads   weights as the file has them, q          Writes  out
 * Checked tests/kernel/product_test.c (bit for bit with ref; odd rows, any number of tokens)
 */
#include <arm_neon.h>

static inline __attribute__((always_inline)) int32x4_t dot16(int32x4_t sum, int8x16_t a, int8x16_t b) {
    return vdotq_s32(sum, a, b);
}

#include "kernel/neon/product_rows.h"

void kernel_dotprod_product_q8_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q8_0, m, row0, row1);
}
void kernel_dotprod_product_q4_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_0, m, row0, row1);
}
void kernel_dotprod_product_q4_1(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_1, m, row0, row1);
}
void kernel_dotprod_product_q5_0(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_0, m, row0, row1);
}
void kernel_dotprod_product_q5_1(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_1, m, row0, row1);
}
void kernel_dotprod_product_q4_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q4_K, m, row0, row1);
}
void kernel_dotprod_product_q5_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q5_K, m, row0, row1);
}
void kernel_dotprod_product_q6_k(const struct kernel_product *m, size_t row0, size_t row1) {
    product(KERNEL_Q6_K, m, row0, row1);
}

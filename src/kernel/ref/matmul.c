/* ref/matmul.c - the definition: one output after the other, products added from left to right in f32.
 *
 * Compiled without contraction, so every machine gives the same bits.
 * Checked tests/kernel/matmul_test.c (against sums in double)
 */
#include "kernel/matmul.h"

#include "kernel/half.h"
#include "kernel/ref/ref.h"

static inline __attribute__((always_inline)) void matmul(enum kernel_type type, const struct kernel_matmul *m, size_t row0, size_t row1) {
    for (size_t r = row0; r < row1; r++) {
        const char *row = (const char *)m->weight + r * m->n_in * half_size(type);
        for (size_t t = 0; t < m->n_tokens; t++) {
            const float *x = m->x + t * m->x_stride;
            float sum = 0;
            for (size_t i = 0; i < m->n_in; i++) sum += half_weight(type, row, i) * x[i];
            m->out[t * m->out_stride + r] = sum;
        }
    }
}

void kernel_ref_matmul_f32(const struct kernel_matmul *m, size_t row0, size_t row1) { matmul(KERNEL_F32, m, row0, row1); }
void kernel_ref_matmul_f16(const struct kernel_matmul *m, size_t row0, size_t row1) { matmul(KERNEL_F16, m, row0, row1); }
void kernel_ref_matmul_bf16(const struct kernel_matmul *m, size_t row0, size_t row1) { matmul(KERNEL_BF16, m, row0, row1); }

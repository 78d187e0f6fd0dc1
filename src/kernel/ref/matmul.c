/* ref/matmul.c - the definition: one output after the other, products added from left to right in f32.
 *
 * Blocks are decoded to f32 first, BLOCK_MAX_ELEMENTS at a time, then added the same way.
 *
 * Compiled without contraction, so every machine gives the same bits.
 * Checked tests/kernel/matmul_test.c (against sums in double)
 */
#include "kernel/matmul.h"

#include "kernel/half.h"
#include "kernel/ref/ref.h"

static inline __attribute__((always_inline)) void matmul(enum kernel_type type, const struct kernel_matmul *m,
                                                         size_t row0, size_t row1) {
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

void kernel_ref_matmul_f32(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_F32, m, row0, row1);
}
void kernel_ref_matmul_f16(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_F16, m, row0, row1);
}
void kernel_ref_matmul_bf16(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul(KERNEL_BF16, m, row0, row1);
}

/* The running sums of all tokens live in `out` between two pieces of the row. */
static inline __attribute__((always_inline)) void matmul_blocks(enum kernel_type type, kernel_decode_fn *decode,
                                                                const struct kernel_matmul *m, size_t row0,
                                                                size_t row1) {
    float wide[BLOCK_MAX_ELEMENTS];
    for (size_t r = row0; r < row1; r++) {
        const char *row = (const char *)m->weight + r * block_row_bytes(type, m->n_in);
        for (size_t t = 0; t < m->n_tokens; t++) m->out[t * m->out_stride + r] = 0;
        for (size_t k = 0; k < m->n_in; k += BLOCK_MAX_ELEMENTS) {
            size_t n = m->n_in - k < BLOCK_MAX_ELEMENTS ? m->n_in - k : BLOCK_MAX_ELEMENTS;
            decode(wide, row + block_row_bytes(type, k), n);
            for (size_t t = 0; t < m->n_tokens; t++) {
                const float *x = m->x + t * m->x_stride + k;
                float sum = m->out[t * m->out_stride + r];
                for (size_t i = 0; i < n; i++) sum += wide[i] * x[i];
                m->out[t * m->out_stride + r] = sum;
            }
        }
    }
}

void kernel_ref_matmul_q8_0(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul_blocks(KERNEL_Q8_0, kernel_ref_decode_q8_0, m, row0, row1);
}
void kernel_ref_matmul_q4_0(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul_blocks(KERNEL_Q4_0, kernel_ref_decode_q4_0, m, row0, row1);
}
void kernel_ref_matmul_q4_1(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul_blocks(KERNEL_Q4_1, kernel_ref_decode_q4_1, m, row0, row1);
}
void kernel_ref_matmul_q5_0(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul_blocks(KERNEL_Q5_0, kernel_ref_decode_q5_0, m, row0, row1);
}
void kernel_ref_matmul_q5_1(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul_blocks(KERNEL_Q5_1, kernel_ref_decode_q5_1, m, row0, row1);
}
void kernel_ref_matmul_q4_k(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul_blocks(KERNEL_Q4_K, kernel_ref_decode_q4_k, m, row0, row1);
}
void kernel_ref_matmul_q5_k(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul_blocks(KERNEL_Q5_K, kernel_ref_decode_q5_k, m, row0, row1);
}
void kernel_ref_matmul_q6_k(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul_blocks(KERNEL_Q6_K, kernel_ref_decode_q6_k, m, row0, row1);
}
void kernel_ref_matmul_q2_k(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul_blocks(KERNEL_Q2_K, kernel_ref_decode_q2_k, m, row0, row1);
}
void kernel_ref_matmul_q3_k(const struct kernel_matmul *m, size_t row0, size_t row1) {
    matmul_blocks(KERNEL_Q3_K, kernel_ref_decode_q3_k, m, row0, row1);
}

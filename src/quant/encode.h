/* encode.h - floats -> blocks, one format per file. The layouts are drawn in kernel/block.h.
 *
 * An encoder takes a row of n finite floats (whole blocks) and writes its blocks. The same bits on every machine: no
 * contraction, no reordering of sums. */
#ifndef SANSU_QUANT_ENCODE_H
#define SANSU_QUANT_ENCODE_H

#include <stddef.h>
#include <stdint.h>

#include "tensor/tensor.h"

typedef void quant_encode_fn(void *out, const float *x, size_t n);

/* Bit-equal to the gguf package's quantize. */
quant_encode_fn quant_encode_q8_0, quant_encode_q4_0, quant_encode_q4_1, quant_encode_q5_0, quant_encode_q5_1;
/* Own search for the scales of least squared error. */
quant_encode_fn quant_encode_q4_k, quant_encode_q5_k, quant_encode_q6_k;

/* The encoder of a type of blocks; NULL: it is read only. */
quant_encode_fn *quant_encoder(enum tensor_type type);

/* A row in any type that is written: floats rounded, blocks encoded. */
void quant_encode_row(enum tensor_type type, void *out, const float *x, size_t n);

static inline void quant_put_f16(uint8_t *out, unsigned short h) {
    out[0] = (uint8_t)h;
    out[1] = (uint8_t)(h >> 8);
}

/* Levels of a block of 32: their low four bits, and the fifth ones. */
static inline void quant_put_nibbles(uint8_t *out, const unsigned q[32]) {
    for (size_t i = 0; i < 16; i++) out[i] = (uint8_t)((q[i] & 15) | q[i + 16] << 4);
}

static inline void quant_put_fifths(uint8_t *out, const unsigned q[32]) {
    for (size_t i = 0; i < 4; i++) out[i] = 0;
    for (size_t i = 0; i < 32; i++) out[i / 8] = (uint8_t)(out[i / 8] | q[i] >> 4 << i % 8);
}

/* Before a function with loops worth vectorising: a copy for AVX2, chosen when the program is loaded. Without fused
 * multiply-add the copies agree bit for bit. */
#if defined(__x86_64__) && defined(__ELF__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && \
    !defined(__clang__)
#define QUANT_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define QUANT_CLONES
#endif

#endif

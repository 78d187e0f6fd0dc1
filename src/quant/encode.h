/* encode.h - floats -> blocks, one format per file. The layouts are drawn in kernel/block.h.
 *
 * An encoder takes a row of n finite floats (whole blocks) and writes its blocks. The same bits on every machine: no
 * contraction, no reordering of sums. */
#ifndef SANSU_QUANT_ENCODE_H
#define SANSU_QUANT_ENCODE_H

#include <stddef.h>
#include <stdint.h>

typedef void quant_encode_fn(void *out, const float *x, size_t n);

quant_encode_fn quant_encode_q8_0, quant_encode_q4_0; /* bit-equal to the gguf package's quantize */
quant_encode_fn quant_encode_q4_k, quant_encode_q6_k; /* own search for the scales of least squared error */

static inline void quant_put_f16(uint8_t *out, unsigned short h) {
    out[0] = (uint8_t)h;
    out[1] = (uint8_t)(h >> 8);
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

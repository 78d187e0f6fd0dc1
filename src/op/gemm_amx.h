/* gemm_amx.h - the same products on Intel's matrix unit (AMX, bf16), at nearly the accuracy of f32. Used by gemm.c. */
#ifndef SANSU_OP_GEMM_AMX_H
#define SANSU_OP_GEMM_AMX_H

#include "op/gemm.h"

/* Has the processor AMX with bf16, and does the system let us use it? Asks the system for permission. */
bool op_gemm_amx_available(void);

/* As op_gemm; m, n, k >= 1; only when available. parts: bf16 numbers that stand for one f32. 3: as accurate as f32
 * arithmetic; 2: |error| <= 2^-15 sum |a b|; 1: both factors rounded to bf16. */
void op_gemm_amx(const struct op_gemm *g, int parts);

#endif

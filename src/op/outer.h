/* outer.h - sums over tokens of low-rank values times wide ones: the gradients of LoRA pairs.
 *
 *   out[rank, n] (+)= low^T y          turned: out[n, rank] (+)= y^T low
 *
 * In bf16 on the matrix unit every wide value is rounded once, in passing; otherwise it is op_gemm. */
#ifndef SANSU_OP_OUTER_H
#define SANSU_OP_OUTER_H

#include "op/machine.h"

/* The order of a sum depends on T only. */
void op_outer(const struct op_machine *machine, const struct kernel_outer *o);

#endif

/* gemm.h - dense f32 matrix products on one thread, by OpenBLAS or the processor's matrix unit. Callers cut the work
 * and own the threads. */
#ifndef SANSU_OP_GEMM_H
#define SANSU_OP_GEMM_H

#include "op/machine.h"

/* Once, before the machine's first product: use the matrix unit, when it is wanted and there, else our kernel for
 * vectors, when the machine has one and not OpenBLAS is wanted; keep OpenBLAS on the calling thread. Returns what is in
 * use. */
enum op_unit op_gemm_choose_unit(struct op_machine *machine, enum op_unit wanted);

/* bf16 numbers that stand for one f32 on the machine's matrix unit; 0 = it multiplies f32 numbers. */
int op_gemm_parts(const struct op_machine *machine);

/* out = a b (+ out), see kernel/gemm.h. Does nothing when m or n is 0. */
void op_gemm(const struct op_machine *machine, const struct kernel_gemm *g);

#endif

/* machine.h - what ops run on: a pool of threads, the kernels that suit this processor, and the unit for dense
 * products. */
#ifndef SANSU_OP_MACHINE_H
#define SANSU_OP_MACHINE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/pool.h"
#include "kernel/table.h"

/* What multiplies dense f32 matrices (gemm.h): OpenBLAS, our own kernel for vectors, or the matrix unit with a number
 * as the sum of 3 (f32 accuracy), 2 (fast) or 1 (bf16) bf16 numbers. */
enum op_unit { OP_UNIT_BLAS, OP_UNIT_VECTOR, OP_UNIT_AMX, OP_UNIT_AMX_FAST, OP_UNIT_AMX_BF16 };

struct op_machine {
    struct pool *pool;
    struct kernel_table kernel;
    enum op_unit unit; /* OP_UNIT_BLAS until op_gemm_choose_unit */
    bool f32_inputs;   /* op_linear decodes weights in blocks where they are used, and rounds no input */
};

/* cpu: the highest kernel level allowed (kernel/table.h names them; NULL = best there is). threads: 0 = one a
 * processor. */
bool op_machine_open(struct op_machine *out, const char *cpu, int threads, struct err *err);

void op_machine_close(struct op_machine *machine); /* safe on the zero state */

/* Names of the kernel variants this processor runs, slowest first, into name[0 .. n), n <= most; returns n. */
size_t op_machine_variants(const char **name, size_t most);

/* pool_run, but on the calling thread when `work` (multiply-adds, roughly) is too small to be worth waking anyone. */
void op_run(const struct op_machine *machine, size_t n, size_t grain, size_t work, pool_fn *fn, void *context);

#endif

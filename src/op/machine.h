/* machine.h - what ops run on: a pool of threads and the kernels that suit this processor. */
#ifndef SANSU_OP_MACHINE_H
#define SANSU_OP_MACHINE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/pool.h"
#include "kernel/table.h"

struct op_machine {
    struct pool *pool;
    struct kernel_table kernel;
};

/* cpu: the highest kernel level allowed (kernel/table.h names them; NULL = best there is). threads: 0 = one a processor. */
bool op_machine_open(struct op_machine *out, const char *cpu, int threads, struct err *err);
void op_machine_close(struct op_machine *machine); /* safe on the zero state */

/* Names of the kernel variants this processor runs, slowest first, into name[0 .. n), n <= most; returns n. */
size_t op_machine_variants(const char **name, size_t most);

/* pool_run, but on the calling thread when `work` (multiply-adds, roughly) is too small to be worth waking anyone. */
void op_run(const struct op_machine *machine, size_t n, size_t grain, size_t work, pool_fn *fn, void *context);

#endif

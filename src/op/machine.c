/* machine.c - threads and kernels of one engine.
 *
 * Owns    the pool            Never   changes after open
 * Checked tests/op/linear_test.c, tests/kernel/table_test.c
 */
#include "op/machine.h"

#include <stdio.h>
#include <string.h>

/* Waking a spinning thread and waiting for it costs 1-3 microseconds, the time of about this much arithmetic. */
enum { WORTH_WAKING = 64 << 10 };

static bool unknown_variant(const char *cpu, struct err *err) {
    char list[64] = "";
    for (int level = 0; level < KERNEL_LEVELS; level++) {
        size_t n = strlen(list);
        snprintf(list + n, sizeof list - n, "%s%s",
                 level == 0                  ? ""
                 : level + 1 < KERNEL_LEVELS ? ", "
                                             : " and ",
                 kernel_level_name((enum kernel_level)level));
    }
    return err_set(err, ERR_USAGE, "there is no kernel variant '%.20s' in this build; it has %s", cpu, list);
}

bool op_machine_open(struct op_machine *out, const char *cpu, int threads, struct err *err) {
    enum kernel_level most = KERNEL_LEVELS - 1;
    memset(out, 0, sizeof *out);
    if (cpu && !kernel_level_from_name(&most, cpu)) return unknown_variant(cpu, err);
    if (!pool_open(&out->pool, threads, err)) return false;
    kernel_table_fill(&out->kernel, most);
    return true;
}

void op_machine_close(struct op_machine *machine) {
    pool_close(machine->pool);
    memset(machine, 0, sizeof *machine);
}

size_t op_machine_variants(const char **name, size_t most) {
    size_t n = 0;
    for (int level = 0; level < KERNEL_LEVELS && n < most; level++)
        if (kernel_level_supported((enum kernel_level)level)) name[n++] = kernel_level_name((enum kernel_level)level);
    return n;
}

void op_run(const struct op_machine *machine, size_t n, size_t grain, size_t work, pool_fn *fn, void *context) {
    pool_run(work < WORTH_WAKING ? NULL : machine->pool, n, grain, fn, context);
}

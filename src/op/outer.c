/* outer.c - which unit multiplies.
 *
 * Reads   low, y                    Writes  out
 * Never   allocates, starts threads
 * Checked tests/op/outer_test.c
 */
#include "op/outer.h"

#include "op/gemm.h"

void op_outer(const struct op_machine *machine, const struct kernel_outer *o) {
    struct kernel_matrix low = {o->low, o->low_stride, !o->turned}, y = {o->y, o->y_stride, o->turned};
    struct kernel_gemm g = {.out = o->out, .out_stride = o->out_stride, .k = o->T, .add = o->add};
    if (op_gemm_parts(machine) == 1 && o->T > 0) {
        machine->kernel.outer(o);
        return;
    }
    g.a = o->turned ? y : low;
    g.b = o->turned ? low : y;
    g.m = o->turned ? o->n : o->rank;
    g.n = o->turned ? o->rank : o->n;
    op_gemm(machine, &g);
}

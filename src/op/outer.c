/* outer.c - which unit multiplies.
 *
 * Reads   low, y                    Writes  out
 * Never   allocates, starts threads
 * Checked tests/op/outer_test.c
 */
#include "op/outer.h"

#include "op/gemm.h"
#include "op/outer_amx.h"

void op_outer(const struct op_outer *o) {
    struct op_matrix low = {o->low, o->low_stride, !o->turned}, y = {o->y, o->y_stride, o->turned};
    if (op_gemm_parts() == 1 && o->T > 0)
        op_outer_amx(o);
    else if (o->turned)
        op_gemm(o->out, o->out_stride, y, low, o->n, o->rank, o->T, o->add);
    else
        op_gemm(o->out, o->out_stride, low, y, o->rank, o->n, o->T, o->add);
}

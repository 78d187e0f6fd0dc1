/* gemm.c - out = a b (+ out) through cblas_sgemm; large products through the matrix unit (kernel/amx/gemm.c) or our own
 * kernel for vectors (kernel/avx2/gemm.c).
 *
 * OpenBLAS's own threads are switched off: they wait by spinning, which collapses on a busy machine, and its cuts
 * depend on the number of threads. Callers cut the work into fixed pieces, so sums have one order whatever the machine.
 *
 * Reads   a, b                     Writes  out
 * Never   starts threads
 * Checked tests/op/gemm_test.c  (double reference, all four transpositions, strides, adding; units of two machines)
 */
#include "op/gemm.h"

#include <cblas.h>

enum op_unit op_gemm_choose_unit(struct op_machine *machine, enum op_unit wanted) {
    openblas_set_num_threads(1);
    machine->unit = wanted == OP_UNIT_BLAS  ? OP_UNIT_BLAS
                    : machine->kernel.gemm  ? wanted
                    : machine->kernel.sgemm ? OP_UNIT_VECTOR
                                            : OP_UNIT_BLAS;
    return machine->unit;
}

int op_gemm_parts(const struct op_machine *machine) {
    static const int parts[] = {[OP_UNIT_AMX] = 3, [OP_UNIT_AMX_FAST] = 2, [OP_UNIT_AMX_BF16] = 1};
    return parts[machine->unit];
}

/* Below this, packing costs more than our kernels save. */
static bool is_large(const struct op_machine *machine, const struct kernel_gemm *g) {
    if (machine->unit == OP_UNIT_VECTOR) return g->m >= 6 && g->n >= 16;
    return g->m >= 16 && g->n >= 16 && g->k >= 64 && g->m * g->n * g->k >= (size_t)1 << 20;
}

static enum CBLAS_TRANSPOSE side(const struct kernel_matrix *x) { return x->transposed ? CblasTrans : CblasNoTrans; }

void op_gemm(const struct op_machine *machine, const struct kernel_gemm *g) {
    if (g->m == 0 || g->n == 0) return;
    if (machine->unit != OP_UNIT_BLAS && is_large(machine, g)) {
        if (machine->unit == OP_UNIT_VECTOR)
            machine->kernel.sgemm(g);
        else
            machine->kernel.gemm(g, op_gemm_parts(machine));
        return;
    }
    cblas_sgemm(CblasRowMajor, side(&g->a), side(&g->b), (blasint)g->m, (blasint)g->n, (blasint)g->k, 1.0f, g->a.data,
                (blasint)g->a.stride, g->b.data, (blasint)g->b.stride, g->add ? 1.0f : 0.0f, g->out,
                (blasint)g->out_stride);
}

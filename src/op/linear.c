/* linear.c - cut the rows of one or several weight matrices among threads.
 *
 *   rows of part 0 | rows of part 1 | rows of part 2      one long range; a thread takes a contiguous piece of it
 *
 * Outputs are split, sums never, so the cut leaves no trace in the result.
 * Checked tests/op/linear_test.c
 */
#include "op/linear.h"

#include <assert.h>

enum { GRAIN_ONE = 16, GRAIN_MANY = 32 }; /* GRAIN_MANY: the row block of the kernels */

struct job {
    const struct op_machine *machine;
    const struct op_linear_part *part;
    size_t n_parts;
    const float *x;
    size_t x_stride, T;
};

static void run(void *context, size_t begin, size_t end) {
    const struct job *j = context;
    size_t start = 0; /* of the part, in the long range */
    for (size_t p = 0; p < j->n_parts; p++) {
        const struct op_linear_part *part = &j->part[p];
        const struct tensor *w = part->weight;
        size_t stop = start + w->shape[0], from = begin > start ? begin : start, to = end < stop ? end : stop;
        if (from < to) {
            struct kernel_matmul m = {part->out, w->data, j->x, part->out_stride, j->x_stride, w->shape[1], j->T};
            j->machine->kernel.matmul[w->type](&m, from - start, to - start);
        }
        start = stop;
    }
}

void op_linear(const struct op_machine *machine, const struct op_linear_part *part, size_t n_parts, const float *x, size_t x_stride, size_t T) {
    struct job job = {machine, part, n_parts, x, x_stride, T};
    size_t rows = 0, n_in = part[0].weight->shape[1];
    for (size_t p = 0; p < n_parts; p++) {
        assert(part[p].weight->shape[1] == n_in);
        rows += part[p].weight->shape[0];
    }
    op_run(machine, rows, T == 1 ? GRAIN_ONE : GRAIN_MANY, rows * n_in * T, run, &job);
}

size_t op_linear_stride(size_t n) {
    size_t stride = (n + 15) & ~(size_t)15;
    return stride % 1024 == 0 ? stride + 16 : stride;
}

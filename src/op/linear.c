/* linear.c - cut the rows of one or several weight matrices among threads.
 *
 *   floats   rows of part 0 | rows of part 1 | ..    one long range; a thread takes a contiguous piece of it
 *   blocks   x -> whole numbers (cut by tokens), then the same; with f32_inputs rows -> f32, then as floats
 *
 * Outputs are split, sums never, so the cut leaves no trace in the result.
 * Checked tests/op/linear_test.c
 */
#include "op/linear.h"

#include <assert.h>

enum { GRAIN = 32 }; /* the row block of the kernels for floats, two panels of those for blocks */

/* Which weights may run as one job: they read the same form of x. */
enum form { FORM_FLOATS, FORM_SMALL, FORM_K, FORMS };

static enum form form_of(const struct op_machine *machine, const struct op_linear_part *part) {
    enum kernel_type type = (enum kernel_type)part->weight->type;
    return type < KERNEL_FLOATS || machine->f32_inputs ? FORM_FLOATS : kernel_is_k(type) ? FORM_K : FORM_SMALL;
}

struct job {
    const struct op_machine *machine;
    const struct op_linear_part *part[OP_LINEAR_PARTS];
    size_t n_parts;
    const struct op_linear_input *input;
    enum form form;
};

/* Rows of blocks, as many at a time as the stack has room for. */
static void run_decoded(const struct job *j, const struct op_linear_part *part, size_t row0, size_t row1) {
    float rows[OP_LINEAR_DECODED];
    const struct op_linear_input *in = j->input;
    const struct tensor *w = part->weight;
    size_t n = w->shape[1], most = OP_LINEAR_DECODED / n;
    assert(most > 0);
    for (size_t row = row0; row < row1; row += most) {
        size_t count = row1 - row < most ? row1 - row : most;
        tensor_to_f32(rows, w->type, (const char *)w->data + row * tensor_row_bytes(w->type, n), count * n);
        struct kernel_matmul m = {part->out + row, rows, in->x, part->out_stride, in->x_stride, n, in->T};
        j->machine->kernel.matmul[KERNEL_F32](&m, 0, count);
    }
}

static void run_part(const struct job *j, const struct op_linear_part *part, size_t row0, size_t row1) {
    const struct op_linear_input *in = j->input;
    const struct tensor *w = part->weight;
    if (j->form == FORM_FLOATS && !tensor_type_is_float(w->type)) {
        run_decoded(j, part, row0, row1);
    } else if (j->form == FORM_FLOATS) {
        struct kernel_matmul m = {part->out, w->data, in->x, part->out_stride, in->x_stride, w->shape[1], in->T};
        j->machine->kernel.matmul[w->type](&m, row0, row1);
    } else {
        struct kernel_product m = {part->out, w->data, in->work, part->out_stride, w->shape[1], in->T};
        j->machine->kernel.product[w->type](&m, row0, row1);
    }
}

static void run(void *context, size_t begin, size_t end) {
    const struct job *j = context;
    size_t start = 0; /* of the part, in the long range */
    for (size_t p = 0; p < j->n_parts; p++) {
        size_t stop = start + j->part[p]->weight->shape[0], from = begin > start ? begin : start,
               to = end < stop ? end : stop;
        if (from < to) run_part(j, j->part[p], from - start, to - start);
        start = stop;
    }
}

static void quantise(void *context, size_t begin, size_t end) {
    const struct job *j = context;
    const struct op_linear_input *in = j->input;
    j->machine->kernel.quantise(in->work, begin, in->x + begin * in->x_stride, in->x_stride,
                                j->part[0]->weight->shape[1], end - begin, j->form == FORM_K);
}

void op_linear(const struct op_machine *machine, const struct op_linear_part *part, size_t n_parts,
               const struct op_linear_input *input) {
    size_t n_in = part[0].weight->shape[1];
    assert(n_parts <= OP_LINEAR_PARTS);
    for (int form = 0; form < FORMS; form++) {
        struct job job = {.machine = machine, .input = input, .form = (enum form)form};
        size_t rows = 0;
        for (size_t p = 0; p < n_parts; p++) {
            assert(part[p].weight->shape[1] == n_in);
            if (form_of(machine, &part[p]) != job.form) continue;
            job.part[job.n_parts++] = &part[p];
            rows += part[p].weight->shape[0];
        }
        if (!job.n_parts) continue;
        if (form != FORM_FLOATS) op_run(machine, input->T, 1, n_in * input->T, quantise, &job);
        op_run(machine, rows, GRAIN, rows * n_in * input->T, run, &job);
    }
}

size_t op_linear_stride(size_t n) {
    size_t stride = (n + 15) & ~(size_t)15;
    return stride % 1024 == 0 ? stride + 16 : stride;
}

/* q in whole cache lines, not a multiple of 1 KiB apart; scale, sum and pair for each 32 inputs. */
static size_t q_stride(size_t n_in) {
    size_t stride = (n_in + 63) & ~(size_t)63;
    return stride % 1024 == 0 ? stride + 64 : stride;
}

size_t op_linear_work_row(size_t n_in) {
    return q_stride(n_in) + (n_in + 31) / 32 * (sizeof(float) + 2 * sizeof(int32_t));
}

bool op_linear_work_init(struct kernel_quantised *out, struct arena *arena, size_t n_in, size_t batch,
                         struct err *err) {
    size_t groups = (n_in + 31) / 32, rows = (batch + 15) & ~(size_t)15; /* kernels may read 16 rows of q at once */
    *out = (struct kernel_quantised){.q_stride = q_stride(n_in), .group_stride = groups};
    out->q = arena_alloc(arena, rows, out->q_stride, err);
    out->scale = out->q ? arena_alloc(arena, batch, groups * sizeof *out->scale, err) : NULL;
    out->sum = out->scale ? arena_alloc(arena, batch, groups * sizeof *out->sum, err) : NULL;
    out->pair = out->sum ? arena_alloc(arena, batch, groups * sizeof *out->pair, err) : NULL;
    return out->pair != NULL;
}

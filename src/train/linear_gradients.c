/* linear_gradients.c - gradients of a group of linears.
 *
 *   trained W: dW = dy^T x        pair: dB = dy^T u,  dA = v^T x        nothing for what is frozen
 *
 * Reads   x, dy, u, packed.v            Writes  the gradients
 * Never   allocates; a sum's order does not depend on threads
 * Checked tests/train/gradient_test.c, golden_test.c, lora_test.c
 */
#include "op/gemm.h"
#include "op/outer.h"
#include "train/linear.h"

enum { WEIGHT_TILE = 256, PAIR_TILE = 1024 };

struct job {
    const struct train_pass *pass;
    const struct train_apply *a;
    size_t a_tile; /* columns of dA in one task */
};

static size_t pieces(size_t n, size_t piece) { return (n + piece - 1) / piece; }

/* Rows [i * WEIGHT_TILE, ...) of dW[rows, depth] (+)= dy^T x. */
static void weight_rows(const struct job *j, const struct train_linear *part, size_t i) {
    const struct train_apply *a = j->a;
    size_t o0 = i * WEIGHT_TILE, n = part->w.rows - o0 < WEIGHT_TILE ? part->w.rows - o0 : WEIGHT_TILE,
           depth = part->w.depth;
    op_gemm(&j->pass->net->machine,
            &(struct kernel_gemm){.out = j->pass->space->gradient + (size_t)part->at + o0 * depth,
                                  .out_stride = depth,
                                  .a = {a->dy + part->column + o0, a->y_stride, true},
                                  .b = {a->x, a->x_stride, false},
                                  .m = n,
                                  .n = depth,
                                  .k = a->T,
                                  .add = a->add_gradients});
}

/* Rows of dB[rows, rank] (+)= dy^T u. */
static void b_rows(const struct job *j, const struct train_linear *part, size_t i) {
    const struct train_apply *a = j->a;
    size_t o0 = i * PAIR_TILE, n = part->w.rows - o0 < PAIR_TILE ? part->w.rows - o0 : PAIR_TILE;
    op_outer(&j->pass->net->machine, &(struct kernel_outer){.out = j->pass->space->gradient + part->b + o0 * part->rank,
                                                            .out_stride = part->rank,
                                                            .low = a->u + part->u,
                                                            .low_stride = j->pass->net->lora.U,
                                                            .y = a->dy + part->column + o0,
                                                            .y_stride = a->y_stride,
                                                            .T = a->T,
                                                            .rank = part->rank,
                                                            .n = n,
                                                            .turned = true,
                                                            .add = a->add_gradients});
}

/* Columns of dA[rank, depth] (+)= v^T x. */
static void a_columns(const struct job *j, size_t p, float *work, size_t i) {
    const struct train_apply *a = j->a;
    const struct train_linear *part = &a->group->part[p];
    size_t c0 = i * j->a_tile, n = part->w.depth - c0 < j->a_tile ? part->w.depth - c0 : j->a_tile;
    struct kernel_outer o = {.out = j->pass->space->gradient + part->a + c0,
                             .out_stride = part->w.depth,
                             .low = j->pass->space->packed.v[p],
                             .low_stride = part->rank,
                             .y = a->x + c0,
                             .y_stride = a->x_stride,
                             .T = a->T,
                             .rank = part->rank,
                             .n = n,
                             .add = a->add_gradients};
    if (j->pass->dropout > 0) {
        train_dropout(
            work, j->pass, part,
            &(struct train_piece){.x = a->x, .stride = a->x_stride, .rows = a->T, .column0 = c0, .columns = n});
        o.y = work;
        o.y_stride = n;
    }
    op_outer(&j->pass->net->machine, &o);
}

/* Tasks of a part: of its weight, its B, its A. */
enum { OF_WEIGHT, OF_B, OF_A, KINDS };
static void count_tasks(size_t out[KINDS], const struct job *j, const struct train_linear *part) {
    out[OF_WEIGHT] = part->at == TRAIN_FROZEN ? 0 : pieces(part->w.rows, WEIGHT_TILE);
    out[OF_B] = part->rank ? pieces(part->w.rows, PAIR_TILE) : 0;
    out[OF_A] = part->rank ? pieces(part->w.depth, j->a_tile) : 0;
}

static void gradient_task(const void *context, float *work, size_t i) {
    const struct job *j = context;
    for (size_t p = 0; p < j->a->group->parts; p++) {
        const struct train_linear *part = &j->a->group->part[p];
        size_t tasks[KINDS];
        count_tasks(tasks, j, part);
        if (i < tasks[OF_WEIGHT]) {
            weight_rows(j, part, i);
            return;
        }
        i -= tasks[OF_WEIGHT];
        if (i < tasks[OF_B]) {
            b_rows(j, part, i);
            return;
        }
        i -= tasks[OF_B];
        if (i < tasks[OF_A]) {
            a_columns(j, p, work, i);
            return;
        }
        i -= tasks[OF_A];
    }
}

void train_apply_gradients(const struct train_pass *pass, const struct train_apply *a) {
    struct job j = {pass, a, PAIR_TILE};
    size_t n = 0, work_floats = pass->space->buffer.work_floats;
    while (pass->dropout > 0 && j.a_tile > 1 && j.a_tile * a->T > work_floats)
        j.a_tile /= 2; /* a thinned piece lies in the work space */
    for (size_t p = 0; p < a->group->parts; p++) {
        size_t tasks[KINDS];
        count_tasks(tasks, &j, &a->group->part[p]);
        for (int kind = 0; kind < KINDS; kind++) n += tasks[kind];
    }
    if (n) train_run(pass, n, gradient_task, &j);
}

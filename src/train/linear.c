/* linear.c - a group of linears over all tokens of a micro-batch; here the trained ones.
 *
 *   forward     y (+)= W x            backward     dx = W^T dy            (gradients: linear_gradients.c)
 *
 * Trained weights are plain f32 and small: a thread takes a tile of tokens through the whole matrix, and packs what it
 * reads where it reads it (kernel/amx/gemm.c); a packed input of three parts would not fit the second-level cache.
 * Frozen ones go another way (linear_frozen.c).
 *
 * Reads   weights, x, dy            Writes  y, dx
 * Never   allocates; a sum's order does not depend on threads
 * Checked tests/train/gradient_test.c, golden_test.c
 */
#include "train/linear.h"

#include "op/gemm.h"

struct trained {
    const struct op_machine *machine;
    const struct train_apply *a;
};

bool train_is_trained(const struct train_group *g) { return g->part[0].at != TRAIN_FROZEN; }

static struct kernel_matrix weight_of(const struct train_group *g, bool turned) {
    return (struct kernel_matrix){g->part[0].w.data, g->depth, turned};
}

static void forward_task(const void *context, float *work, size_t i) {
    const struct trained *t = context;
    const struct train_apply *a = t->a;
    size_t n, r0 = train_tile_at(a->T, i, &n);
    (void)work;
    op_gemm(t->machine, &(struct kernel_gemm){.out = a->y + r0 * a->y_stride,
                                              .out_stride = a->y_stride,
                                              .a = {a->x + r0 * a->x_stride, a->x_stride, false},
                                              .b = weight_of(a->group, true),
                                              .m = n,
                                              .n = a->group->rows,
                                              .k = a->group->depth,
                                              .add = a->add});
}

static void back_task(const void *context, float *work, size_t i) {
    const struct trained *t = context;
    const struct train_apply *a = t->a;
    size_t n, r0 = train_tile_at(a->T, i, &n);
    (void)work;
    op_gemm(t->machine, &(struct kernel_gemm){.out = a->dx + r0 * a->x_stride,
                                              .out_stride = a->x_stride,
                                              .a = {a->dy + r0 * a->y_stride, a->y_stride, false},
                                              .b = weight_of(a->group, false),
                                              .m = n,
                                              .n = a->group->depth,
                                              .k = a->group->rows});
}

void train_apply(const struct train_pass *pass, const struct train_apply *a) {
    const struct trained t = {&pass->net->machine, a};
    if (train_is_trained(a->group))
        train_run(pass, train_tiles(a->T), forward_task, &t);
    else
        train_frozen_forward(pass, a);
}

void train_apply_back(const struct train_pass *pass, const struct train_apply *a) {
    const struct trained t = {&pass->net->machine, a};
    if (!train_is_trained(a->group))
        train_frozen_back(pass, a);
    else if (a->dx)
        train_run(pass, train_tiles(a->T), back_task, &t);
}

/* linear_frozen.c - frozen linears over all tokens of a micro-batch, with LoRA pairs or without.
 *
 *   forward     u = s A x             y = W x + B u            [W | B] times [x ; u] in one product
 *   backward    v = s dy B            dx = W^T dy + A^T v      likewise
 *
 * The input is packed once for the matrix unit; then every thread takes rectangles of the output, so a weight is
 * decoded and packed once for all tokens. Long sums (over a vocabulary) are cut into pieces so that the packed input
 * stays small.
 *
 * Reads   weights, x, dy            Writes  y, u, packed.v, dx
 * Never   allocates; a sum's order does not depend on threads
 * Checked tests/train/lora_test.c
 */
#include "op/gemm.h"
#include "op/product.h"
#include "train/linear.h"

enum { ROW_STEP = 512, LOW_ROW_STEP = 128, TASKS_A_THREAD = 4 };

/* Products under way: every rectangle of every one of them is a task. */
struct job {
    const struct train_pass *pass;
    const struct train_apply *a;
    struct kernel_input input;                /* what is packed of x or dy */
    struct kernel_input low[TRAIN_MAX_PARTS]; /* u or v of each part, see set_lows */
    float *low_out[TRAIN_MAX_PARTS];
    struct op_product product[TRAIN_MAX_PARTS];
    size_t columns[TRAIN_MAX_PARTS], n, rows_step, columns_step;
    size_t part; /* of undropped_task */
};

static size_t pieces(size_t n, size_t piece) { return (n + piece - 1) / piece; }

static const struct op_machine *machine_of(const struct job *j) { return &j->pass->net->machine; }

/* ---- products ---- */

static void pack_task(const void *context, float *work, size_t i) {
    const struct job *j = context;
    size_t r0 = i * LOW_ROW_STEP, r1 = j->input.T - r0 < LOW_ROW_STEP ? j->input.T : r0 + LOW_ROW_STEP;
    (void)work;
    op_product_pack(machine_of(j), &j->input, r0, r1);
}

static void product_task(const void *context, float *work, size_t i) {
    const struct job *j = context;
    size_t T = j->a->T, rows = pieces(T, j->rows_step), step = j->columns_step;
    (void)work;
    for (size_t p = 0; p < j->n; p++) {
        size_t columns = pieces(j->columns[p], step);
        if (i < rows * columns) {
            /* rows stay in cache while columns pass */
            size_t r0 = i / columns * j->rows_step, c0 = i % columns * step;
            size_t r1 = T - r0 < j->rows_step ? T : r0 + j->rows_step,
                   c1 = j->columns[p] - c0 < step ? j->columns[p] : c0 + step;
            op_product_block(machine_of(j), &j->product[p], r0, r1, c0, c1);
            return;
        }
        i -= rows * columns;
    }
}

static size_t product_tasks(const struct job *j) {
    size_t tasks = 0;
    for (size_t p = 0; p < j->n; p++) tasks += pieces(j->a->T, j->rows_step) * pieces(j->columns[p], j->columns_step);
    return tasks;
}

static void run_products(struct job *j, size_t rows_step) {
    j->rows_step = rows_step;
    j->columns_step = OP_PRODUCT_COLUMNS;
    if (product_tasks(j) < TASKS_A_THREAD * (size_t)pool_threads(machine_of(j)->pool))
        j->columns_step /= 2; /* the same sums */
    if (product_tasks(j)) train_run(j->pass, product_tasks(j), product_task, j);
}

static void pack_input(struct job *j, const float *x, size_t stride, size_t k) {
    j->input =
        (struct kernel_input){.x = x, .stride = stride, .T = j->a->T, .k = k, .packed = j->pass->space->packed.input};
    train_run(j->pass, pieces(j->a->T, LOW_ROW_STEP), pack_task, j);
}

/* How much of k is packed at once. */
static size_t k_step(const struct job *j, size_t k) {
    size_t step = k;
    while (step > 512 && op_input_space(machine_of(j), j->a->T, step) > j->pass->space->packed.input_bytes)
        step = (step / 2 + 511) / 512 * 512;
    return step;
}

/* ---- pairs ---- */

static bool has_pairs(const struct train_group *g) {
    bool pairs = false;
    for (size_t p = 0; p < g->parts; p++) pairs |= g->part[p].rank > 0;
    return pairs;
}

static struct op_weight a_of(const struct job *j, const struct train_linear *part) {
    return op_weight_f32(j->pass->net->weight + part->a, part->rank, j->a->group->depth);
}

static struct op_weight b_of(const struct job *j, const struct train_linear *part) {
    return op_weight_f32(j->pass->net->weight + part->b, part->w.rows, part->rank);
}

/* Where u (among the activations) or v of parts [first, last) goes; k is 0 for parts without a pair. */
static void set_lows(struct job *j, size_t first, size_t last, float *u) {
    const struct train_packed *packed = &j->pass->space->packed;
    const struct train_group *g = j->a->group;
    for (size_t p = 0; p < TRAIN_MAX_PARTS; p++) {
        size_t rank = p >= first && p < last ? g->part[p].rank : 0;
        j->low_out[p] = u && rank ? u + g->part[p].u : packed->v[p];
        j->low[p] = (struct kernel_input){.x = j->low_out[p],
                                          .stride = u ? j->pass->net->lora.U : rank,
                                          .T = j->a->T,
                                          .k = rank,
                                          .packed = packed->low[p]};
    }
}

/* The pairs' small products of the packed input, from column k0 on: u (turned) or v. */
static void low_products(struct job *j, size_t first, size_t last, size_t k0, bool turned) {
    j->n = 0;
    for (size_t p = first; p < last; p++) {
        const struct train_linear *part = &j->a->group->part[p];
        if (!part->rank) continue;
        j->columns[j->n] = part->rank;
        j->product[j->n++] = (struct op_product){.out = j->low_out[p],
                                                 .out_stride = j->low[p].stride,
                                                 .in = &j->input,
                                                 .w_at = k0,
                                                 .turned = turned,
                                                 .add = k0 > 0,
                                                 .w = turned ? a_of(j, part) : b_of(j, part)};
    }
    run_products(j, LOW_ROW_STEP);
}

/* u or v: scaled by s, and packed. One task for 128 rows of one part. */
static void low_task(const void *context, float *work, size_t i) {
    const struct job *j = context;
    size_t T = j->a->T, steps = pieces(T, LOW_ROW_STEP), r0 = i % steps * LOW_ROW_STEP,
           r1 = T - r0 < LOW_ROW_STEP ? T : r0 + LOW_ROW_STEP;
    const struct kernel_input *low = &j->low[i / steps];
    (void)work;
    if (!low->k) return;
    float *x = j->low_out[i / steps], scale = j->pass->net->lora.scale;
    for (size_t r = r0; r < r1; r++)
        for (size_t k = 0; k < low->k; k++) x[r * low->stride + k] *= scale;
    op_product_pack(machine_of(j), low, r0, r1);
}

static void finish_lows(const struct job *j) {
    train_run(j->pass, j->a->group->parts * pieces(j->a->T, LOW_ROW_STEP), low_task, j);
}

/* ---- forward ---- */

/* u of one part by tiles of tokens, from inputs that dropout has thinned. */
static void dropped_task(const void *context, float *work, size_t i) {
    const struct job *j = context;
    const struct train_apply *a = j->a;
    size_t T = a->T, steps = pieces(T, LOW_ROW_STEP), p = i / steps, r0 = i % steps * LOW_ROW_STEP,
           n = T - r0 < LOW_ROW_STEP ? T - r0 : LOW_ROW_STEP;
    const struct train_linear *part = &a->group->part[p];
    size_t depth = a->group->depth;
    if (!part->rank) return;
    train_dropout(work, j->pass, part,
                  &(struct train_piece){
                      .x = a->x + r0 * a->x_stride, .stride = a->x_stride, .row0 = r0, .rows = n, .columns = depth});
    op_gemm(machine_of(j), &(struct kernel_gemm){.out = j->low_out[p] + r0 * j->low[p].stride,
                                                 .out_stride = j->low[p].stride,
                                                 .a = {work, depth, false},
                                                 .b = {j->pass->net->weight + part->a, depth, true},
                                                 .m = n,
                                                 .n = part->rank,
                                                 .k = depth});
}

/* Every part's product of the packed input, from column k0 on; with the last piece of k the pairs' B u, too. */
static void part_products(struct job *j, size_t k0, bool last) {
    const struct train_apply *a = j->a;
    j->n = a->group->parts;
    for (size_t p = 0; p < j->n; p++) {
        const struct train_linear *part = &a->group->part[p];
        j->columns[p] = part->w.rows;
        j->product[p] = (struct op_product){.out = a->y + part->column,
                                            .out_stride = a->y_stride,
                                            .in = &j->input,
                                            .w = part->w,
                                            .w_at = k0,
                                            .turned = true,
                                            .add = a->add || k0 > 0};
        if (!last || !part->rank) continue;
        j->product[p].low_in = &j->low[p];
        j->product[p].low = b_of(j, part);
    }
    run_products(j, ROW_STEP);
}

void train_frozen_forward(const struct train_pass *pass, const struct train_apply *a) {
    const struct train_group *g = a->group;
    struct job j = {.pass = pass, .a = a};
    bool pairs = has_pairs(g), dropout = pass->dropout > 0;
    if (pairs) set_lows(&j, 0, g->parts, a->u);
    if (pairs && dropout) train_run(pass, g->parts * pieces(a->T, LOW_ROW_STEP), dropped_task, &j);
    for (size_t k0 = 0, step = k_step(&j, g->depth); k0 < g->depth; k0 += step) {
        size_t k = g->depth - k0 < step ? g->depth - k0 : step;
        bool last = k0 + k == g->depth;
        pack_input(&j, a->x + k0, a->x_stride, k);
        if (pairs && !dropout) low_products(&j, 0, g->parts, k0, true);
        if (pairs && last) finish_lows(&j);
        part_products(&j, k0, last);
    }
}

/* ---- backward ---- */

/* dx += what passes the pair when dropout thinned its input, by tiles of tokens. */
static void undropped_task(const void *context, float *work, size_t i) {
    const struct job *j = context;
    const struct train_apply *a = j->a;
    size_t p = j->part, depth = a->group->depth, r0 = i * LOW_ROW_STEP,
           n = a->T - r0 < LOW_ROW_STEP ? a->T - r0 : LOW_ROW_STEP;
    const struct train_linear *part = &a->group->part[p];
    op_gemm(machine_of(j), &(struct kernel_gemm){.out = work,
                                                 .out_stride = depth,
                                                 .a = {j->low[p].x + r0 * part->rank, part->rank, false},
                                                 .b = {j->pass->net->weight + part->a, depth, false},
                                                 .m = n,
                                                 .n = depth,
                                                 .k = part->rank});
    train_dropout(work, j->pass, part,
                  &(struct train_piece){.x = work, .stride = depth, .row0 = r0, .rows = n, .columns = depth});
    for (size_t r = 0; r < n; r++)
        for (size_t c = 0; c < depth; c++) a->dx[(r0 + r) * a->x_stride + c] += work[r * depth + c];
}

/* dx (+)= the packed dy, from row k0 of part p on, times its weight; with the last piece of k the pair's A^T v, too. */
static void input_product(struct job *j, size_t p, size_t k0, bool with_pair) {
    const struct train_apply *a = j->a;
    const struct train_linear *part = &a->group->part[p];
    j->n = 1;
    j->columns[0] = a->group->depth;
    j->product[0] = (struct op_product){
        .out = a->dx, .out_stride = a->x_stride, .in = &j->input, .w = part->w, .w_at = k0, .add = p > 0 || k0 > 0};
    if (with_pair) {
        j->product[0].low_in = &j->low[p];
        j->product[0].low = a_of(j, part);
    }
    run_products(j, ROW_STEP);
}

static void part_back(struct job *j, size_t p) {
    const struct train_apply *a = j->a;
    const struct train_linear *part = &a->group->part[p];
    size_t rows = part->w.rows;
    bool dropout = j->pass->dropout > 0;
    set_lows(j, p, p + 1, NULL);
    for (size_t k0 = 0, step = k_step(j, rows); k0 < rows; k0 += step) {
        size_t k = rows - k0 < step ? rows - k0 : step;
        bool last = k0 + k == rows;
        pack_input(j, a->dy + part->column + k0, a->y_stride, k);
        if (part->rank) low_products(j, p, p + 1, k0, false);
        if (part->rank && last) finish_lows(j);
        if (a->dx) input_product(j, p, k0, last && part->rank && !dropout);
    }
    j->part = p;
    if (a->dx && part->rank && dropout) train_run(j->pass, pieces(a->T, LOW_ROW_STEP), undropped_task, j);
}

void train_frozen_back(const struct train_pass *pass, const struct train_apply *a) {
    struct job j = {.pass = pass, .a = a};
    for (size_t p = 0; p < a->group->parts; p++)
        if (a->group->part[p].rank || a->dx) part_back(&j, p);
}

/* linear.c - a group of linears over all tokens of a micro-batch: forward, backward, gradients; frozen or trained, with LoRA
 * pairs or without.
 *
 *   forward     u = s A x             y = W x + B u            [W | B] times [x ; u] in one product
 *   backward    v = s dy B            dx = W^T dy + A^T v      likewise
 *   gradients   trained W: dW = dy^T x        pair: dB = dy^T u,  dA = v^T x        nothing for what is frozen
 *
 * Frozen weights: the input is packed once for the matrix unit; then every thread takes rectangles of the output, so a weight
 * is decoded and packed once for all tokens. Long sums (over a vocabulary) are cut into pieces so that the packed input stays
 * small. Trained weights are plain f32 and small: a thread takes a tile of tokens through the whole matrix, and packs what it
 * reads where it reads it (gemm_amx.c); a packed input of three parts would not fit the second-level cache.
 *
 * Reads   weights, x, dy            Writes  out, u, net->v, dx, net->gradient
 * Never   allocates; a sum's order does not depend on threads
 * Checked tests/train/gradient_test.c, golden_test.c, lora_test.c
 */
#include "op/outer.h"
#include "train/train_impl.h"

enum { ROW_STEP = 512, LOW_ROW_STEP = 128, WEIGHT_TILE = 256, PAIR_TILE = 1024, TASKS_A_THREAD = 4 };

static size_t pieces(size_t n, size_t piece) { return (n + piece - 1) / piece; }

/* ---- products ---- */

static void pack_task(struct train_net *net, float *work, size_t i) {
    size_t step = LOW_ROW_STEP, r0 = i * step, r1 = net->input.T - r0 < step ? net->input.T : r0 + step;
    (void)work;
    op_product_pack(&net->input, r0, r1);
}

static void job_task(struct train_net *net, float *work, size_t i) {
    const struct train_jobs *jobs = &net->jobs;
    size_t rows = pieces(jobs->T, jobs->rows_step);
    (void)work;
    for (size_t j = 0; j < jobs->n; j++) {
        size_t step = jobs->columns_step, columns = pieces(jobs->columns[j], step);
        if (i < rows * columns) {
            size_t r0 = i / columns * jobs->rows_step, c0 = i % columns * step; /* rows stay in cache while columns pass */
            size_t r1 = jobs->T - r0 < jobs->rows_step ? jobs->T : r0 + jobs->rows_step;
            op_product_block(&jobs->product[j], r0, r1, c0, jobs->columns[j] - c0 < step ? jobs->columns[j] : c0 + step);
            return;
        }
        i -= rows * columns;
    }
}

static size_t job_tasks(const struct train_jobs *jobs) {
    size_t tasks = 0;
    for (size_t j = 0; j < jobs->n; j++) tasks += pieces(jobs->T, jobs->rows_step) * pieces(jobs->columns[j], jobs->columns_step);
    return tasks;
}

static void run_jobs(struct train_net *net, size_t rows_step) {
    net->jobs.rows_step = rows_step;
    net->jobs.columns_step = OP_PRODUCT_COLUMNS;
    if (job_tasks(&net->jobs) < TASKS_A_THREAD * (size_t)pool_threads(net->pool)) net->jobs.columns_step /= 2; /* the same sums */
    if (job_tasks(&net->jobs)) train_run(net, job_tasks(&net->jobs), job_task);
}

static void pack_input(struct train_net *net, size_t T, const float *x, size_t stride, size_t k) {
    net->input = (struct op_input){.x = x, .stride = stride, .T = T, .k = k, .packed = net->packed};
    train_run(net, pieces(T, LOW_ROW_STEP), pack_task);
}

/* How much of k is packed at once. */
static size_t k_step(const struct train_net *net, size_t T, size_t k) {
    size_t step = k;
    while (step > 512 && op_input_space(T, step) > net->packed_bytes) step = (step / 2 + 511) / 512 * 512;
    return step;
}

/* net->low[part]: scaled by s, and packed. One task for 128 rows of one part. */
static void low_task(struct train_net *net, float *work, size_t i) {
    size_t T = net->jobs.T, steps = pieces(T, LOW_ROW_STEP), r0 = i % steps * LOW_ROW_STEP, r1 = T - r0 < LOW_ROW_STEP ? T : r0 + LOW_ROW_STEP;
    const struct op_input *low = &net->low[i / steps];
    (void)work;
    if (!low->k) return;
    float *x = net->low_out[i / steps];
    for (size_t r = r0; r < r1; r++)
        for (size_t k = 0; k < low->k; k++) x[r * low->stride + k] *= net->lora.scale;
    op_product_pack(low, r0, r1);
}

/* The pairs' small products of the packed input, from column k0 on: u (turned) or v. */
static void low_jobs(struct train_net *net, const struct train_group *g, size_t first, size_t last, size_t k0, bool turned) {
    net->jobs.n = 0;
    for (size_t p = first; p < last; p++) {
        const struct train_linear *part = &g->part[p];
        if (!part->rank) continue;
        net->jobs.columns[net->jobs.n] = part->rank;
        net->jobs.product[net->jobs.n++] = (struct op_product){
            .out = net->low_out[p], .out_stride = net->low[p].stride, .in = &net->input, .w_at = k0, .turned = turned, .add = k0 > 0,
            .w = turned ? op_weight_f32(net->weight + part->a, part->rank, g->depth) : op_weight_f32(net->weight + part->b, part->w.rows, part->rank)};
    }
    run_jobs(net, LOW_ROW_STEP);
}

/* u of one part by tiles of tokens, from inputs that dropout has thinned. */
static void dropped_task(struct train_net *net, float *work, size_t i) {
    const struct train_group *g = net->group;
    size_t T = net->jobs.T, step = LOW_ROW_STEP, steps = pieces(T, step), p = i / steps, r0 = i % steps * step, n = T - r0 < step ? T - r0 : step;
    const struct train_linear *part = &g->part[p];
    if (!part->rank) return;
    train_dropout(work, net, g, p, net->x + r0 * net->x_stride, net->x_stride, r0, n, 0, g->depth);
    op_gemm(net->low_out[p] + r0 * net->low[p].stride, net->low[p].stride, (struct op_matrix){work, g->depth, false},
            (struct op_matrix){net->weight + part->a, g->depth, true}, n, part->rank, g->depth, false);
}

/* Where u (on the tape) or v of parts [first, last) goes; k is 0 for parts without a pair. */
static void set_lows(struct train_net *net, const struct train_group *g, size_t first, size_t last, size_t T, float *u) {
    for (size_t p = 0; p < TRAIN_MAX_PARTS; p++) {
        size_t rank = p >= first && p < last ? g->part[p].rank : 0;
        net->low_out[p] = u && rank ? u + g->part[p].u : net->v[p];
        net->low[p] = (struct op_input){.x = net->low_out[p], .stride = u ? net->U : rank, .T = T, .k = rank, .packed = net->packed_low[p]};
    }
}

/* ---- trained weights ---- */

/* Full training: one matrix, no pair. */
static bool is_trained(const struct train_group *g) { return g->part[0].at != TRAIN_FROZEN; }

static struct op_matrix trained_matrix(const struct train_group *g, bool turned) {
    return (struct op_matrix){g->part[0].w.data, g->depth, turned};
}

static size_t rows_of_tile(const struct train_net *net, size_t i, size_t *n) {
    size_t tile = train_tile(net->jobs.T), r0 = i * tile;
    *n = net->jobs.T - r0 < tile ? net->jobs.T - r0 : tile;
    return r0;
}

static void forward_task(struct train_net *net, float *work, size_t i) {
    size_t n, r0 = rows_of_tile(net, i, &n);
    (void)work;
    op_gemm(net->out + r0 * net->out_stride, net->out_stride, (struct op_matrix){net->x + r0 * net->x_stride, net->x_stride, false},
            trained_matrix(net->group, true), n, net->group->rows, net->group->depth, net->add);
}

static void back_task(struct train_net *net, float *work, size_t i) {
    size_t n, r0 = rows_of_tile(net, i, &n);
    (void)work;
    op_gemm(net->out + r0 * net->out_stride, net->out_stride, (struct op_matrix){net->dy + r0 * net->dy_stride, net->dy_stride, false},
            trained_matrix(net->group, false), n, net->group->depth, net->group->rows, false);
}

static void run_trained(struct train_net *net, const struct train_group *g, float *out, size_t out_stride, train_task_fn *fn) {
    net->group = g;
    net->out = out;
    net->out_stride = out_stride;
    train_run(net, pieces(net->jobs.T, train_tile(net->jobs.T)), fn);
}

/* ---- forward ---- */

void train_apply(struct train_net *net, const struct train_group *g, size_t T, const float *x, size_t x_stride, float *out, size_t out_stride, float *u,
                 bool add) {
    bool pairs = false, dropout = net->lora.dropout > 0;
    for (size_t p = 0; p < g->parts; p++) pairs |= g->part[p].rank > 0;
    net->jobs.T = T;
    if (is_trained(g)) {
        net->x = x;
        net->x_stride = x_stride;
        net->add = add;
        run_trained(net, g, out, out_stride, forward_task);
        return;
    }
    if (pairs) set_lows(net, g, 0, g->parts, T, u);
    if (pairs && dropout) {
        net->group = g;
        net->x = x;
        net->x_stride = x_stride;
        train_run(net, g->parts * pieces(T, LOW_ROW_STEP), dropped_task);
    }
    for (size_t k0 = 0, step = k_step(net, T, g->depth); k0 < g->depth; k0 += step) {
        size_t k = g->depth - k0 < step ? g->depth - k0 : step;
        bool last = k0 + k == g->depth;
        pack_input(net, T, x + k0, x_stride, k);
        if (pairs && !dropout) low_jobs(net, g, 0, g->parts, k0, true);
        if (pairs && last) train_run(net, g->parts * pieces(T, LOW_ROW_STEP), low_task);
        net->jobs.n = g->parts;
        for (size_t p = 0; p < g->parts; p++) {
            const struct train_linear *part = &g->part[p];
            net->jobs.columns[p] = part->w.rows;
            net->jobs.product[p] = (struct op_product){.out = out + part->column, .out_stride = out_stride, .in = &net->input, .w = part->w, .w_at = k0,
                                                       .turned = true, .add = add || k0 > 0};
            if (!last || !part->rank) continue;
            net->jobs.product[p].low_in = &net->low[p];
            net->jobs.product[p].low = op_weight_f32(net->weight + part->b, part->w.rows, part->rank);
        }
        run_jobs(net, ROW_STEP);
    }
}

/* ---- backward ---- */

/* dx += what passes the pair when dropout thinned its input, by tiles of tokens. */
static void undropped_task(struct train_net *net, float *work, size_t i) {
    const struct train_group *g = net->group;
    size_t T = net->jobs.T, r0 = i * LOW_ROW_STEP, n = T - r0 < LOW_ROW_STEP ? T - r0 : LOW_ROW_STEP, p = net->part;
    const struct train_linear *part = &g->part[p];
    op_gemm(work, g->depth, (struct op_matrix){net->low[p].x + r0 * part->rank, part->rank, false}, (struct op_matrix){net->weight + part->a, g->depth, false},
            n, g->depth, part->rank, false);
    train_dropout(work, net, g, p, work, g->depth, r0, n, 0, g->depth);
    for (size_t r = 0; r < n; r++)
        for (size_t c = 0; c < g->depth; c++) net->d_input[(r0 + r) * net->x_stride + c] += work[r * g->depth + c];
}

void train_apply_back(struct train_net *net, const struct train_group *g, size_t T, const float *dy, size_t dy_stride, float *dx, size_t dx_stride) {
    bool dropout = net->lora.dropout > 0;
    net->jobs.T = T;
    if (is_trained(g)) {
        net->dy = dy;
        net->dy_stride = dy_stride;
        if (dx) run_trained(net, g, dx, dx_stride, back_task);
        return;
    }
    for (size_t p = 0; p < g->parts; p++) {
        const struct train_linear *part = &g->part[p];
        size_t rows = part->w.rows;
        if (!part->rank && !dx) continue;
        set_lows(net, g, p, p + 1, T, NULL);
        for (size_t k0 = 0, step = k_step(net, T, rows); k0 < rows; k0 += step) {
            size_t k = rows - k0 < step ? rows - k0 : step;
            bool last = k0 + k == rows;
            pack_input(net, T, dy + part->column + k0, dy_stride, k);
            if (part->rank) low_jobs(net, g, p, p + 1, k0, false);
            if (part->rank && last) train_run(net, g->parts * pieces(T, LOW_ROW_STEP), low_task);
            if (!dx) continue;
            net->jobs.n = 1;
            net->jobs.columns[0] = g->depth;
            net->jobs.product[0] = (struct op_product){.out = dx, .out_stride = dx_stride, .in = &net->input, .w = part->w, .w_at = k0, .add = p > 0 || k0 > 0};
            if (last && part->rank && !dropout) {
                net->jobs.product[0].low_in = &net->low[p];
                net->jobs.product[0].low = op_weight_f32(net->weight + part->a, part->rank, g->depth);
            }
            run_jobs(net, ROW_STEP);
        }
        if (dx && part->rank && dropout) {
            net->group = g;
            net->part = p;
            net->d_input = dx;
            net->x_stride = dx_stride;
            train_run(net, pieces(T, LOW_ROW_STEP), undropped_task);
        }
    }
}

/* ---- gradients ---- */

/* Rows [i * WEIGHT_TILE, ...) of dW[rows, depth] (+)= dy^T x. */
static void weight_rows(struct train_net *net, const struct train_linear *part, size_t i) {
    size_t o0 = i * WEIGHT_TILE, n = part->w.rows - o0 < WEIGHT_TILE ? part->w.rows - o0 : WEIGHT_TILE, depth = part->w.depth;
    op_gemm(net->gradient + (size_t)part->at + o0 * depth, depth, (struct op_matrix){net->dy + part->column + o0, net->dy_stride, true},
            (struct op_matrix){net->x, net->x_stride, false}, n, depth, net->jobs.T, net->add);
}

/* Rows of dB[rows, rank] (+)= dy^T u. */
static void b_rows(struct train_net *net, const struct train_linear *part, size_t i) {
    size_t o0 = i * PAIR_TILE, n = part->w.rows - o0 < PAIR_TILE ? part->w.rows - o0 : PAIR_TILE;
    struct op_outer o = {.out = net->gradient + part->b + o0 * part->rank, .out_stride = part->rank, .low = net->u + part->u, .low_stride = net->U,
                         .y = net->dy + part->column + o0, .y_stride = net->dy_stride, .T = net->jobs.T, .rank = part->rank, .n = n, .turned = true,
                         .add = net->add};
    op_outer(&o);
}

/* Columns of dA[rank, depth] (+)= v^T x. */
static void a_columns(struct train_net *net, size_t p, float *work, size_t i) {
    const struct train_linear *part = &net->group->part[p];
    size_t T = net->jobs.T, tile = net->a_tile, c0 = i * tile, n = part->w.depth - c0 < tile ? part->w.depth - c0 : tile;
    struct op_outer o = {.out = net->gradient + part->a + c0, .out_stride = part->w.depth, .low = net->v[p], .low_stride = part->rank, .y = net->x + c0,
                         .y_stride = net->x_stride, .T = T, .rank = part->rank, .n = n, .add = net->add};
    if (net->lora.dropout > 0) {
        train_dropout(work, net, net->group, p, net->x, net->x_stride, 0, T, c0, n);
        o.y = work;
        o.y_stride = n;
    }
    op_outer(&o);
}

static void gradient_task(struct train_net *net, float *work, size_t i) {
    for (size_t p = 0; p < net->group->parts; p++) {
        const struct train_linear *part = &net->group->part[p];
        size_t whole = part->at == TRAIN_FROZEN ? 0 : pieces(part->w.rows, WEIGHT_TILE);
        size_t b = part->rank ? pieces(part->w.rows, PAIR_TILE) : 0, a = part->rank ? pieces(part->w.depth, net->a_tile) : 0;
        if (i < whole) {
            weight_rows(net, part, i);
            return;
        }
        i -= whole;
        if (i < b) {
            b_rows(net, part, i);
            return;
        }
        i -= b;
        if (i < a) {
            a_columns(net, p, work, i);
            return;
        }
        i -= a;
    }
}

void train_apply_gradients(struct train_net *net, const struct train_group *g, size_t T, const float *dy, size_t dy_stride, const float *x,
                           size_t x_stride, const float *u, bool add) {
    size_t tasks = 0;
    net->group = g;
    net->jobs.T = T;
    net->dy = dy;
    net->dy_stride = dy_stride;
    net->x = x;
    net->x_stride = x_stride;
    net->u = u;
    net->add = add;
    net->a_tile = PAIR_TILE;
    while (net->lora.dropout > 0 && net->a_tile > 1 && net->a_tile * T > net->work_floats) net->a_tile /= 2;
    for (size_t p = 0; p < g->parts; p++) {
        const struct train_linear *part = &g->part[p];
        if (part->at != TRAIN_FROZEN) tasks += pieces(part->w.rows, WEIGHT_TILE);
        if (part->rank) tasks += pieces(part->w.rows, PAIR_TILE) + pieces(part->w.depth, net->a_tile);
    }
    if (tasks) train_run(net, tasks, gradient_task);
}

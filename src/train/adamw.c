/* adamw.c - AdamW over the flat weights, and the gradient's global norm.
 *
 *   g' = scale g;  m = b1 m + (1 - b1) g';  v = b2 v + (1 - b2) g'^2
 *   w = w (1 - rate decay) - rate / (1 - b1^t) * m / (sqrt(v) / sqrt(1 - b2^t) + epsilon)
 *
 * Decay does not touch norms and the embedding. The order of operations is PyTorch's.
 *
 * Reads   the gradient            Writes  net->weight, moments
 * Never   allocates; the norm is summed per fixed block in double, then over the blocks in order
 * Checked tests/train/adamw_test.c, golden_test.c
 */
#include <math.h>

#include "op/adamw.h"
#include "train/adamw8.h"
#include "train/optimizer.h"

enum { BLOCK = 1 << 16 };

size_t train_norm_blocks(size_t n) { return (n + BLOCK - 1) / BLOCK; }

bool train_decays(const struct train_net *net, size_t tensor) {
    size_t shape[2];
    return net->lora.rank || (tensor != 0 && model_tensor_shape(shape, &net->config, tensor) == 2);
}

/* ---- the norm ---- */

struct norm {
    const float *gradient;
    size_t total;
    double *sums;
};

static void norm_block(void *context, size_t worker, size_t i) {
    const struct norm *norm = context;
    (void)worker;
    size_t begin = i * BLOCK, n = norm->total - begin < BLOCK ? norm->total - begin : BLOCK;
    norm->sums[i] = op_square_sum(norm->gradient + begin, n);
}

double train_gradient_norm(const struct train_net *net, const float *gradient, double *scratch) {
    struct norm norm = {gradient, net->at.total, scratch};
    size_t blocks = train_norm_blocks(net->at.total);
    pool_run_tasks(net->machine.pool, blocks, norm_block, &norm);
    double total = 0;
    for (size_t i = 0; i < blocks; i++) total += scratch[i];
    return sqrt(total);
}

/* ---- f32 ---- */

struct step {
    struct train_net *net;
    const float *gradient;
    struct train_moments *moments;
    struct op_adamw rule;
    double decay;
};

static void update_block(void *context, size_t worker, size_t i) {
    const struct step *s = context;
    const struct train_at *at = &s->net->at;
    (void)worker;
    size_t begin = i * BLOCK, end = at->total - begin < BLOCK ? at->total : begin + BLOCK;
    for (size_t k = 0; k < at->tensors && begin < end; k++) {
        if (begin >= at->tensor[k + 1]) continue;
        size_t stop = end < at->tensor[k + 1] ? end : at->tensor[k + 1];
        struct op_adamw rule = s->rule;
        rule.keep = train_decays(s->net, k) ? (float)(1.0 - s->decay) : 1.0f;
        op_adamw_update(s->net->weight + begin, s->moments->m + begin, s->moments->v + begin, s->gradient + begin,
                        stop - begin, &rule);
        begin = stop;
    }
}

/* ---- 8 bits ---- */

static bool is_small(const struct train_at *at, size_t k) {
    return at->tensor[k + 1] - at->tensor[k] < TRAIN_ADAMW8_LEAST;
}
static size_t blocks_of(const struct train_at *at, size_t k) {
    return (at->tensor[k + 1] - at->tensor[k] + TRAIN_ADAMW8_BLOCK - 1) / TRAIN_ADAMW8_BLOCK;
}

size_t train_moment_bytes(const struct train_net *net, bool eight) {
    const struct train_at *at = &net->at;
    size_t bytes = 0;
    if (!eight) return 2 * sizeof(float) * at->total;
    for (size_t k = 0; k < at->tensors; k++) /* two codes a value; of a small tensor two numbers */
        bytes += 2 * (at->tensor[k + 1] - at->tensor[k]) * (is_small(at, k) ? 1 + sizeof(float) : 1) +
                 (is_small(at, k) ? 0 : 2 * blocks_of(at, k) * sizeof(float));
    return bytes + (3 * at->tensors + 1) * sizeof(size_t);
}

static bool open_eight(struct train_eight *out, const struct train_at *at, struct arena *arena, struct err *err) {
    *out = (struct train_eight){.plain_at = arena_alloc(arena, at->tensors, sizeof *out->plain_at, err),
                                .block_at = arena_alloc(arena, at->tensors, sizeof *out->block_at, err),
                                .piece_at = arena_alloc(arena, at->tensors + 1, sizeof *out->piece_at, err)};
    if (!out->plain_at || !out->block_at || !out->piece_at) return false;
    for (size_t k = 0; k < at->tensors; k++) {
        size_t n = at->tensor[k + 1] - at->tensor[k];
        bool small = is_small(at, k);
        out->plain_at[k] = small ? out->plain : SIZE_MAX;
        out->block_at[k] = out->blocks;
        out->piece_at[k + 1] = out->piece_at[k] + (n + BLOCK - 1) / BLOCK;
        out->plain += small ? n : 0;
        out->blocks += small ? 0 : blocks_of(at, k);
    }
    out->m = arena_alloc(arena, at->total, 1, err);
    out->v = arena_alloc(arena, at->total, 1, err);
    out->m_top = arena_alloc(arena, out->blocks, sizeof *out->m_top, err);
    out->v_top = arena_alloc(arena, out->blocks, sizeof *out->v_top, err);
    return out->m && out->v && out->m_top && out->v_top;
}

/* The tensor whose piece i is. */
static size_t tensor_of(const struct train_eight *e, const struct train_at *at, size_t i) {
    size_t low = 0, high = at->tensors;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (e->piece_at[middle] <= i)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static void update_piece(void *context, size_t worker, size_t i) {
    const struct step *s = context;
    const struct train_moments *m = s->moments;
    const struct train_eight *e = &m->eight;
    const struct train_at *at = &s->net->at;
    (void)worker;
    size_t k = tensor_of(e, at, i), from = (i - e->piece_at[k]) * BLOCK, begin = at->tensor[k] + from;
    size_t n = at->tensor[k + 1] - begin < BLOCK ? at->tensor[k + 1] - begin : BLOCK;
    struct op_adamw rule = s->rule;
    rule.keep = train_decays(s->net, k) ? (float)(1.0 - s->decay) : 1.0f;
    if (e->plain_at[k] != SIZE_MAX) {
        size_t plain = e->plain_at[k] + from;
        op_adamw_update(s->net->weight + begin, m->m + plain, m->v + plain, s->gradient + begin, n, &rule);
        return;
    }
    size_t block = e->block_at[k] + from / TRAIN_ADAMW8_BLOCK;
    struct train_adamw8_range r = {.weight = s->net->weight + begin,
                                   .gradient = s->gradient + begin,
                                   .m = e->m + begin,
                                   .v = e->v + begin,
                                   .m_top = e->m_top + block,
                                   .v_top = e->v_top + block};
    train_adamw8_update(&r, n, &rule);
}

/* ---- both ---- */

bool train_moments_open(struct train_moments *out, const struct train_net *net, bool eight, struct arena *arena,
                        struct err *err) {
    *out = (struct train_moments){0};
    if (eight && !open_eight(&out->eight, &net->at, arena, err)) return false;
    out->n = eight ? out->eight.plain : net->at.total;
    out->m = arena_alloc(arena, out->n, sizeof *out->m, err);
    out->v = arena_alloc(arena, out->n, sizeof *out->v, err);
    return out->m && out->v;
}

void train_adamw_step(struct train_net *net, const float *gradient, struct train_moments *moments,
                      const struct train_adamw *a) {
    double correct1 = 1.0 - pow(a->beta1, (double)a->step), correct2 = 1.0 - pow(a->beta2, (double)a->step);
    struct op_adamw rule = {.beta1 = (float)a->beta1,
                            .beta2 = (float)a->beta2,
                            .rest1 = (float)(1.0 - a->beta1),
                            .rest2 = (float)(1.0 - a->beta2),
                            .epsilon = (float)a->epsilon,
                            .step = (float)(a->learning_rate / correct1),
                            .root = (float)(1.0 / sqrt(correct2)),
                            .scale = (float)a->gradient_scale};
    struct step s = {net, gradient, moments, rule, a->learning_rate * a->weight_decay};
    if (moments->eight.m)
        pool_run_tasks(net->machine.pool, moments->eight.piece_at[net->at.tensors], update_piece, &s);
    else
        pool_run_tasks(net->machine.pool, train_norm_blocks(net->at.total), update_block, &s);
}

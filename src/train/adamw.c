/* adamw.c - AdamW over the flat weights, and the gradient's global norm.
 *
 *   g' = scale g;  m = b1 m + (1 - b1) g';  v = b2 v + (1 - b2) g'^2
 *   w = w (1 - rate decay) - rate / (1 - b1^t) * m / (sqrt(v) / sqrt(1 - b2^t) + epsilon)
 *
 * Decay does not touch norms and the embedding. The order of operations is PyTorch's.
 *
 * Reads   net->gradient            Writes  net->weight, m, v
 * Never   allocates; the norm is summed per fixed block in double, then over the blocks in order
 * Checked tests/train/adamw_test.c, golden_test.c
 */
#include <math.h>

#include "op/adamw.h"
#include "train/adamw8.h"
#include "train/train_impl.h"

enum { BLOCK = 1 << 16 };

size_t train_norm_blocks(size_t n) { return (n + BLOCK - 1) / BLOCK; }

bool train_decays(const struct train_net *net, size_t tensor) {
    size_t shape[2];
    return net->lora.rank || (tensor != 0 && model_tensor_shape(shape, &net->config, tensor) == 2);
}

struct step {
    struct train_net *net;
    float *m, *v;
    const struct train_eight *eight;
    double *sums;
    struct op_adamw rule;
    double decay;
};

static void norm_block(void *context, size_t worker, size_t i) {
    struct step *s = context;
    (void)worker;
    size_t begin = i * BLOCK, n = s->net->at.total - begin < BLOCK ? s->net->at.total - begin : BLOCK;
    s->sums[i] = op_square_sum(s->net->gradient + begin, n);
}

double train_gradient_norm(struct train_net *net, double *scratch) {
    struct step s = {.net = net, .sums = scratch};
    size_t blocks = train_norm_blocks(net->at.total);
    pool_run_tasks(net->pool, blocks, norm_block, &s);
    double total = 0;
    for (size_t i = 0; i < blocks; i++) total += scratch[i];
    return sqrt(total);
}

static void update_block(void *context, size_t worker, size_t i) {
    struct step *s = context;
    const struct train_at *at = &s->net->at;
    (void)worker;
    size_t begin = i * BLOCK, end = at->total - begin < BLOCK ? at->total : begin + BLOCK;
    for (size_t k = 0; k < at->tensors && begin < end; k++) {
        if (begin >= at->tensor[k + 1]) continue;
        size_t stop = end < at->tensor[k + 1] ? end : at->tensor[k + 1];
        struct op_adamw rule = s->rule;
        rule.keep = train_decays(s->net, k) ? (float)(1.0 - s->decay) : 1.0f;
        op_adamw_update(s->net->weight + begin, s->m + begin, s->v + begin, s->net->gradient + begin, stop - begin, &rule);
        begin = stop;
    }
}

/* ---- 8 bits ---- */

static bool is_small(const struct train_at *at, size_t k) { return at->tensor[k + 1] - at->tensor[k] < TRAIN_ADAMW8_LEAST; }
static size_t blocks_of(const struct train_at *at, size_t k) {
    return (at->tensor[k + 1] - at->tensor[k] + TRAIN_ADAMW8_BLOCK - 1) / TRAIN_ADAMW8_BLOCK;
}

size_t train_moment_bytes(const struct train_net *net, bool eight) {
    const struct train_at *at = &net->at;
    size_t bytes = 0;
    if (!eight) return 2 * sizeof(float) * at->total;
    for (size_t k = 0; k < at->tensors; k++) /* two codes a value; of a small tensor two numbers */
        bytes += 2 * (at->tensor[k + 1] - at->tensor[k]) * (is_small(at, k) ? 1 + sizeof(float) : 1) + (is_small(at, k) ? 0 : 2 * blocks_of(at, k) * sizeof(float));
    return bytes + (3 * at->tensors + 1) * sizeof(size_t);
}

bool train_eight_open(struct train_eight *out, const struct train_net *net, struct arena *arena, struct err *err) {
    const struct train_at *at = &net->at;
    *out = (struct train_eight){.plain_at = arena_alloc(arena, at->tensors, sizeof *out->plain_at, err), .block_at = arena_alloc(arena, at->tensors, sizeof *out->block_at, err),
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

static void update_piece(void *context, size_t worker, size_t i) {
    struct step *s = context;
    const struct train_eight *e = s->eight;
    const struct train_at *at = &s->net->at;
    (void)worker;
    size_t k = 0, high = at->tensors;
    while (high - k > 1) { /* the tensor whose piece i is */
        size_t middle = (k + high) / 2;
        if (e->piece_at[middle] <= i)
            k = middle;
        else
            high = middle;
    }
    size_t from = (i - e->piece_at[k]) * BLOCK, begin = at->tensor[k] + from, n = at->tensor[k + 1] - begin < BLOCK ? at->tensor[k + 1] - begin : BLOCK;
    struct op_adamw rule = s->rule;
    rule.keep = train_decays(s->net, k) ? (float)(1.0 - s->decay) : 1.0f;
    if (e->plain_at[k] != SIZE_MAX) {
        op_adamw_update(s->net->weight + begin, s->m + e->plain_at[k] + from, s->v + e->plain_at[k] + from, s->net->gradient + begin, n, &rule);
        return;
    }
    size_t block = e->block_at[k] + from / TRAIN_ADAMW8_BLOCK;
    struct train_adamw8_range r = {.weight = s->net->weight + begin, .gradient = s->net->gradient + begin, .m = e->m + begin, .v = e->v + begin,
                                   .m_top = e->m_top + block, .v_top = e->v_top + block};
    train_adamw8_update(&r, n, &rule);
}

/* ---- a step ---- */

void train_adamw_step(struct train_net *net, float *m, float *v, const struct train_eight *eight, const struct train_adamw *a, double learning_rate,
                      double gradient_scale, size_t t) {
    double correct1 = 1.0 - pow(a->beta1, (double)t), correct2 = 1.0 - pow(a->beta2, (double)t);
    struct step s = {.net = net, .m = m, .v = v, .eight = eight, .decay = learning_rate * a->weight_decay,
                     .rule = {.beta1 = (float)a->beta1, .beta2 = (float)a->beta2, .rest1 = (float)(1.0 - a->beta1), .rest2 = (float)(1.0 - a->beta2),
                              .epsilon = (float)a->epsilon, .step = (float)(learning_rate / correct1), .root = (float)(1.0 / sqrt(correct2)),
                              .scale = (float)gradient_scale}};
    if (eight)
        pool_run_tasks(net->pool, eight->piece_at[net->at.tensors], update_piece, &s);
    else
        pool_run_tasks(net->pool, train_norm_blocks(net->at.total), update_block, &s);
}

/* network.c - memory of the network: flat weights and gradients, activations of one micro-batch, work space a thread.
 *
 *   weight, gradient: embed | layer 0: attn_norm q k v o ffn_norm gate up down | layer 1 ... | norm | head (if untied)
 *
 * Writes  struct train_net once            Owns  its arena and pool
 * Never   allocates after open
 * Checked tests/train/init_test.c, trainer_test.c  (any number of threads, cuts)
 */
#include <string.h>

#include "base/checked.h"
#include "op/gemm.h"
#include "train/train_impl.h"

enum { LOGITS_FLOATS = 16 << 20 }; /* 64 MiB of logits at once */

size_t train_tile(size_t T) {
    size_t tiles = 8 * ((T + 8 * TRAIN_MAX_TILE - 1) / (8 * TRAIN_MAX_TILE)), tile = (T + tiles - 1) / tiles;
    return tile ? (tile + 7) / 8 * 8 : 8;
}

static bool place_tensors(struct train_net *net, struct err *err) {
    const struct model_config *c = &net->config;
    struct train_at *at = &net->at;
    at->tensors = model_tensor_total(c);
    at->tensor = arena_alloc(&net->arena, at->tensors + 1, sizeof *at->tensor, err);
    at->layer = arena_alloc(&net->arena, net->L, sizeof *at->layer, err);
    if (!at->tensor || !at->layer) return false;
    for (size_t i = 0; i < at->tensors; i++) {
        size_t shape[2], count;
        if (!tensor_count(&count, model_tensor_shape(shape, c, i), shape) || !checked_add(&at->total, at->total, count))
            return err_set(err, ERR_INPUT, "the model is too large");
        at->tensor[i + 1] = at->total;
    }
    for (size_t l = 0; l < net->L; l++) {
        const size_t *t = at->tensor + 1 + MODEL_LAYER_TENSORS * l;
        at->layer[l] = (struct train_layer_at){.attn_norm = t[0], .qkv = t[1], .o = t[4], .ffn_norm = t[5], .gate_up = t[6], .down = t[8]};
    }
    at->norm = at->tensor[1 + MODEL_LAYER_TENSORS * net->L];
    at->head = c->tied ? 0 : at->tensor[2 + MODEL_LAYER_TENSORS * net->L];
    return true;
}

/* n * width floats, or the arena's failure remembered in *ok. */
static float *floats(struct train_net *net, size_t n, size_t width, bool *ok, struct err *err) {
    size_t count = 0;
    if (*ok && !checked_mul(&count, n, width)) *ok = err_set(err, ERR_INPUT, "a batch of %zu tokens is too large", n);
    float *p = *ok ? arena_alloc(&net->arena, count, sizeof(float), err) : NULL;
    *ok = p != NULL;
    return p;
}

static bool allocate(struct train_net *net, struct err *err) {
    size_t T = net->capacity, D = net->D, F = net->F, A = net->H * net->E, tiles = 8 * (T / (8 * TRAIN_MAX_TILE) + 1);
    bool ok = true;
    net->weight = floats(net, net->at.total, 1, &ok, err);
    net->gradient = floats(net, net->at.total, 1, &ok, err);
    net->tape = ok ? arena_alloc(&net->arena, net->L, sizeof *net->tape, err) : NULL;
    ok = net->tape != NULL;
    for (size_t l = 0; ok && l < net->L; l++)
        net->tape[l] = (struct train_tape){
            .x = floats(net, T, D, &ok, err), .mid = floats(net, T, D, &ok, err), .qkv = floats(net, T, net->Q, &ok, err),
            .att = floats(net, T, A, &ok, err), .gu = floats(net, T, 2 * F, &ok, err), .lse = floats(net, T, net->H, &ok, err),
            .r1 = floats(net, T, 1, &ok, err), .r2 = floats(net, T, 1, &ok, err)};
    net->loss_rows = LOGITS_FLOATS / net->V < 64 ? 64 : LOGITS_FLOATS / net->V;
    if (net->loss_rows > T) net->loss_rows = T;
    net->logits = floats(net, net->loss_rows, net->V, &ok, err);
    float **plain[] = {&net->x_out, &net->head_in, &net->d_head_in, &net->dx, &net->d_mid, &net->norm1, &net->norm2};
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) *plain[i] = floats(net, T, D, &ok, err);
    net->r_out = floats(net, T, 1, &ok, err);
    net->loss = floats(net, T, 1, &ok, err);
    net->d_att = floats(net, T, A, &ok, err);
    net->hidden = floats(net, T, F, &ok, err);
    for (int i = 0; i < 2; i++) net->d_qkv[i] = floats(net, T, net->Q, &ok, err);
    net->partial1 = floats(net, tiles, D, &ok, err);
    net->partial2 = floats(net, tiles, D, &ok, err);
    size_t threads = (size_t)pool_threads(net->pool), space = op_attention_work(&net->attention, T);
    if (space < TRAIN_MAX_TILE * (D + F)) space = TRAIN_MAX_TILE * (D + F);
    net->work = ok ? arena_alloc(&net->arena, threads, sizeof *net->work, err) : NULL;
    ok = net->work != NULL;
    for (size_t i = 0; ok && i < threads; i++) net->work[i] = floats(net, space, 1, &ok, err);
    struct train_batch *b = &net->batch;
    b->ids = ok ? arena_alloc(&net->arena, T, sizeof *b->ids, err) : NULL;
    b->position = ok ? arena_alloc(&net->arena, T, sizeof *b->position, err) : NULL;
    b->begin = ok ? arena_alloc(&net->arena, T + 1, sizeof *b->begin, err) : NULL;
    b->line = ok ? arena_alloc(&net->arena, T, sizeof *b->line, err) : NULL;
    b->row = ok ? arena_alloc(&net->arena, T, sizeof *b->row, err) : NULL;
    b->target = ok ? arena_alloc(&net->arena, T, sizeof *b->target, err) : NULL;
    return ok && b->ids && b->position && b->begin && b->line && b->row && b->target;
}

bool train_net_open(struct train_net *net, const struct model_config *c, size_t capacity, int threads, enum op_gemm_unit unit,
                    struct err *err) {
    memset(net, 0, sizeof *net);
    arena_init(&net->arena);
    net->config = *c;
    net->V = c->vocab;
    net->L = c->layers;
    net->H = c->heads;
    net->K = c->kv_heads;
    net->E = c->head_size;
    net->D = c->width;
    net->F = c->ffn_width;
    net->Q = (net->H + 2 * net->K) * net->E;
    net->capacity = capacity;
    net->attention = (struct op_attention){.heads = net->H, .kv_heads = net->K, .head_size = net->E, .lse_stride = capacity};
    struct op_rope_config rope = {.theta = c->rope_theta, .llama3 = c->rope_llama3.on, .factor = c->rope_llama3.factor,
                                  .low_freq_factor = c->rope_llama3.low_freq_factor, .high_freq_factor = c->rope_llama3.high_freq_factor,
                                  .original_context = c->rope_llama3.original_context};
    net->unit = op_gemm_init(unit);
    if (pool_open(&net->pool, threads, err) && place_tensors(net, err) &&
        op_rope_table_init(&net->rope, &net->arena, capacity, net->E, &rope, err) && allocate(net, err))
        return true;
    train_net_close(net);
    return false;
}

void train_net_close(struct train_net *net) {
    pool_close(net->pool);
    arena_free(&net->arena);
    memset(net, 0, sizeof *net);
}

struct run {
    struct train_net *net;
    train_task_fn *fn;
};

static void run_one(void *context, size_t worker, size_t i) {
    struct run *r = context;
    r->fn(r->net, r->net->work[worker], i);
}

void train_run(struct train_net *net, size_t n, train_task_fn *fn) {
    struct run r = {net, fn};
    pool_run_tasks(net->pool, n, run_one, &r);
}

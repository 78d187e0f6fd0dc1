/* space.c - memory of a run: what is kept of each layer between forward and backward, chosen to fit a budget.
 *
 *   kept of a layer     everything            its input, and all but gate and up     its input
 *   run again           nothing               gate and up                            all but down
 *
 * Before any of that, when everything does not fit, the outputs of attention go (keep_att): softmax and two small
 * products make them again from q, k and v, which costs a layer least.
 *
 * In bf16 "everything" has gate and up in two bytes each. What only the head needs (logits) lies where backward's own
 * buffers lie: the one is done before the other begins.
 *
 * The same function counts and allocates: first it counts, for fewer and fewer kept layers and then for smaller and
 * smaller micro-batches, until the run fits; then it allocates just that. Layers that do not keep a buffer share one.
 * What is run again gives the same bytes, so the budget never changes the result unless it changes the micro-batch.
 *
 * Writes  struct train_space, net->weight            Owns  nothing: memory comes from the network's arena
 * Checked tests/train/space_test.c  (same bytes at every level), tests/e2e/train_test.c (measured use <= what was said)
 */
#include "base/checked.h"
#include "base/memory.h"
#include "op/product.h"
#include "train/optimizer.h"
#include "train/space.h"

enum {
    LOGITS_FLOATS = 32 << 20,
    PACKED_BYTES = 48 << 20
}; /* 128 MiB of logits at once; packed inputs beyond 48 MiB come in pieces */
/* The system maps this much of a file around a page that is read. */
static const size_t mapped_around = (size_t)64 << 10;
static const size_t program_bytes = (size_t)56 << 20,
                    thread_bytes = (size_t)3 << 20; /* code, libraries, tables; a stack */

struct taker {
    struct train_net *net;
    struct train_space *space;
    bool counting, ok;
    size_t bytes;
    char *within; /* memory comes from here, `bytes` of it are taken; NULL: from the arena */
    struct err *err;
};

/* count elements: memory, or when counting some address that nobody reads. */
static void *take(struct taker *t, size_t count, size_t size) {
    size_t bytes = 0, at = t->bytes;
    if (t->ok && !checked_mul(&bytes, count, size))
        t->ok = err_set(t->err, ERR_INPUT, "a batch of %zu tokens is too large", t->space->capacity);
    if (!t->ok) return NULL;
    t->bytes += (bytes + 63) / 64 * 64;
    if (t->counting) return t;
    if (t->within) return t->within + at;
    void *out = arena_alloc(&t->net->arena, count, size, t->err);
    t->ok = out != NULL;
    return out;
}

static float *floats(struct taker *t, size_t n, size_t width) {
    size_t count;
    if (checked_mul(&count, n, width)) return take(t, count, sizeof(float));
    t->ok = t->ok && err_set(t->err, ERR_INPUT, "a batch of %zu tokens is too large", n);
    return NULL;
}

struct op_attention train_attention(const struct train_net *net, size_t capacity) {
    return (struct op_attention){.machine = &net->machine,
                                 .heads = net->H,
                                 .kv_heads = net->K,
                                 .head_size = net->E,
                                 .lse_stride = capacity,
                                 .scale_size = net->config.query_scalar};
}

static void take_attention(struct taker *t, struct train_activations *act) {
    const struct train_net *net = t->net;
    size_t T = t->space->capacity;
    act->mid = floats(t, T, net->D);
    act->qkv = floats(t, T, net->Q);
    if (t->space->keep.att) act->att = floats(t, T, net->H * net->E);
    act->lse = floats(t, T, net->H);
    act->r1 = floats(t, T, 1);
    if (net->posts_normed) {
        act->att_out = floats(t, T, net->D);
        act->r3 = floats(t, T, 1);
    }
    if (!net->heads_normed) return;
    act->qk = floats(t, T, (net->H + net->K) * net->E);
    act->r_qk = floats(t, T, net->H + net->K);
}

static void take_gate_up(struct taker *t, struct train_activations *act) {
    size_t T = t->space->capacity, width = 2 * t->net->F;
    if (train_is_bf16(t->net))
        act->kept = take(t, T, width * sizeof *act->kept);
    else
        act->gu = floats(t, T, width);
    act->r2 = floats(t, T, 1);
}

/* The last keep.all layers keep everything, keep.most before them all but gate and up. */
static void take_activations(struct taker *t) {
    const struct train_net *net = t->net;
    const struct train_keep *keep = &t->space->keep;
    size_t T = t->space->capacity, L = net->L;
    struct train_activations shared = {0}, one;
    if (!keep->att) shared.att = floats(t, T, net->H * net->E);
    if (keep->all + keep->most < L) take_attention(t, &shared);
    if (train_is_bf16(net) || keep->all < L) shared.gu = floats(t, T, 2 * net->F);
    if (keep->all < L) shared.r2 = floats(t, T, 1);
    for (size_t l = 0; l < L; l++) {
        one = shared;
        if (l + keep->all + keep->most >= L) take_attention(t, &one);
        if (l + keep->all >= L) take_gate_up(t, &one);
        one.x = floats(t, T, net->D);
        one.u = floats(t, T, net->lora.U); /* small, and down's is not made again */
        if (net->posts_normed) {
            one.ffn_out = floats(t, T, net->D);
            one.r4 = floats(t, T, 1);
        }
        if (!t->counting && t->ok) t->space->layer[l] = one;
    }
}

/* Used between forward and backward only. */
static void take_head(struct taker *t) {
    struct train_head_rows *head = &t->space->head;
    head->logits = floats(t, head->most, t->net->V);
    head->in = floats(t, head->most, t->net->D);
    head->d_in = floats(t, head->most, t->net->D);
    head->r = floats(t, head->most, 1);
}

/* Used in backward, or before the head and again after it. */
static void take_ways(struct taker *t) {
    const struct train_net *net = t->net;
    struct train_buffers *b = &t->space->buffer;
    size_t T = t->space->capacity;
    float **rows[] = {&b->d_mid, &b->norm_out, &b->d_norm};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) *rows[i] = floats(t, T, net->D);
    b->d_att = floats(t, T, net->H * net->E);
    b->hidden = floats(t, T, net->F);
    b->d_hidden = floats(t, T, net->F);
    b->d_qkv = floats(t, T, net->Q);
}

/* Memory for the larger of the two, which lie one over the other. */
static void take_in_turn(struct taker *t) {
    void (*const each[])(struct taker *) = {take_head, take_ways};
    size_t most = 0;
    for (size_t i = 0; i < 2; i++) {
        struct taker count = {.net = t->net, .space = t->space, .counting = true, .ok = t->ok, .err = t->err};
        each[i](&count);
        t->ok = count.ok;
        if (count.bytes > most) most = count.bytes;
    }
    char *within = take(t, most, 1);
    for (size_t i = 0; i < 2 && !t->counting && t->ok; i++) {
        struct taker part = {.net = t->net, .space = t->space, .ok = true, .within = within, .err = t->err};
        each[i](&part);
    }
}

static void take_packed(struct taker *t) {
    const struct train_net *net = t->net;
    struct train_packed *packed = &t->space->packed;
    if (!net->lora.rank) return; /* trained weights: packed where they are multiplied */
    size_t T = t->space->capacity, widest = net->F > net->Q ? net->F : net->Q;
    size_t whole = op_input_space(&net->machine, T, widest > net->V ? widest : net->V),
           least = op_input_space(&net->machine, T, 512);
    packed->input_bytes = whole < PACKED_BYTES ? whole : PACKED_BYTES;
    if (packed->input_bytes < least) packed->input_bytes = least;
    packed->input = take(t, packed->input_bytes, 1);
    for (size_t p = 0; p < TRAIN_MAX_PARTS; p++) {
        packed->v[p] = floats(t, T, net->lora.rank);
        packed->low[p] = take(t, op_input_space(&net->machine, T, net->lora.rank), 1);
    }
}

static void take_batch(struct taker *t) {
    struct train_batch *b = &t->space->batch;
    size_t T = t->space->capacity;
    b->ids = take(t, T, sizeof *b->ids);
    b->position = take(t, T, sizeof *b->position);
    b->token = take(t, T, sizeof *b->token);
    b->begin = take(t, T + 1, sizeof *b->begin);
    b->line = take(t, T, sizeof *b->line);
    b->row = take(t, T, sizeof *b->row);
    b->target = take(t, T, sizeof *b->target);
}

/* Work space of every thread. */
static void take_work(struct taker *t) {
    const struct train_net *net = t->net;
    struct train_buffers *b = &t->space->buffer;
    const struct op_attention a = train_attention(net, t->space->capacity);
    b->work_floats = op_attention_work(&a, t->space->capacity);
    if (b->work_floats < TRAIN_MAX_TILE * (net->D + net->F)) b->work_floats = TRAIN_MAX_TILE * (net->D + net->F);
    if (b->work_floats < net->Q) b->work_floats = net->Q;
    for (size_t i = 0; i < (size_t)pool_threads(net->machine.pool); i++) {
        float *work = floats(t, b->work_floats, 1);
        if (!t->counting && t->ok) b->work[i] = work;
    }
}

/* Of a norm [D], or of the biases [Q] and the norms of heads [E], [E]. */
static size_t partial_width(const struct train_net *net) {
    size_t heads = net->Q + 2 * net->E;
    return net->D > heads ? net->D : heads;
}

static void take_all(struct taker *t) {
    struct train_net *net = t->net;
    struct train_space *space = t->space;
    struct train_buffers *b = &space->buffer;
    size_t T = space->capacity, tiles = 8 * (T / (8 * TRAIN_MAX_TILE) + 1);
    net->weight = floats(t, net->at.total, 1);
    space->gradient = floats(t, net->at.total, 1);
    take_activations(t);
    space->head.most = LOGITS_FLOATS / net->V < 64 ? 64 : LOGITS_FLOATS / net->V / 32 * 32;
    if (space->head.most > T) space->head.most = T;
    b->loss = floats(t, T, 1);
    b->x_out = floats(t, T, net->D);
    b->dx = floats(t, T, net->D);
    take_in_turn(t);
    size_t head_tiles = space->head.most / 32 + 1;
    b->partial_width = partial_width(net);
    b->partial = floats(t, tiles > head_tiles ? tiles : head_tiles, b->partial_width);
    take_packed(t);
    take_work(t);
    take_batch(t);
}

/* Bytes of the frozen weights as they are stored. */
static size_t frozen_bytes(const struct train_net *net, const struct train_setup *setup) {
    size_t bytes = 0;
    for (size_t i = 0; i < model_tensor_total(&net->config); i++) {
        const struct tensor *t = model_tensor(&net->base, i);
        size_t n = tensor_elements(t);
        bool linear = model_tensor_is_linear(&net->config, i);
        size_t stored =
            linear && setup->quantise ? n / 2 + op_nf4_blocks(n) + op_nf4_groups(n) * sizeof(float) : tensor_bytes(t);
        size_t read = setup->distinct ? setup->distinct * (mapped_around + net->D * sizeof(float)) : stored;
        bytes += i == 0 && !net->config.tied && read < stored ? read : stored;
    }
    return bytes;
}

/* Bytes besides take_all's: the optimiser's state, what the caller holds, and frozen weights. */
static size_t fixed_bytes(const struct train_net *net, const struct train_setup *setup) {
    size_t bytes = program_bytes + thread_bytes * (size_t)pool_threads(net->machine.pool) +
                   train_moment_bytes(net, setup->eight) + setup->beside;
    bytes += train_norm_blocks(net->at.total) * sizeof(double);
    bytes += (net->config.window ? 2 : 1) * setup->capacity * net->E * sizeof(float); /* rotary tables */
    return bytes + (setup->adapter ? frozen_bytes(net, setup) : 0);
}

/* What the run needs with this capacity and these layers kept; SIZE_MAX: too much to count. */
struct planning {
    struct taker taker;
    const struct train_setup *setup;
    size_t budget;
};

static size_t needed(const struct planning *p) {
    struct taker t = p->taker;
    t.counting = true;
    take_all(&t);
    return t.ok ? fixed_bytes(t.net, p->setup) + t.bytes : SIZE_MAX;
}

static bool too_small(const struct planning *p) {
    const struct train_setup *setup = p->setup;
    return err_set(
        p->taker.err, ERR_RESOURCE,
        "this run needs at least %.2f GiB, %s %.2f GiB; a shorter longest sample (%zu tokens) would need less",
        (double)p->taker.space->planned / 0x1p30, setup->memory ? "--memory allows" : "the machine has free",
        (double)p->budget / 0x1p30, setup->longest);
}

/* keep and capacity such that the run fits the budget. */
static bool plan(const struct planning *p) {
    const struct train_setup *setup = p->setup;
    struct train_space *space = p->taker.space;
    struct train_keep *keep = &space->keep;
    size_t L = p->taker.net->L;
    keep->most = 0;
    for (space->capacity = setup->capacity;;
         space->capacity = space->capacity / 2 < setup->longest ? setup->longest : space->capacity / 2) {
        keep->att = true;
        keep->all = L;
        if (needed(p) > p->budget) keep->att = false;
        for (; needed(p) > p->budget && keep->all > 0; keep->all--) continue;
        space->planned = needed(p);
        if (space->planned <= p->budget || space->capacity <= setup->longest) break;
    }
    if (space->planned > p->budget) return too_small(p);
    for (keep->most = L - keep->all; needed(p) > p->budget; keep->most--) continue;
    space->planned = needed(p);
    return true;
}

bool train_space_open(struct train_space *space, struct train_net *net, const struct train_setup *setup,
                      struct err *err) {
    struct planning p = {
        .taker = {.net = net, .space = space, .ok = true, .err = err}, .setup = setup, .budget = setup->memory};
    if (!p.budget) p.budget = memory_available() / 10 * 9;
    if (!p.budget) p.budget = SIZE_MAX;
    space->layer = arena_alloc(&net->arena, net->L, sizeof *space->layer, err);
    space->buffer.work =
        arena_alloc(&net->arena, (size_t)pool_threads(net->machine.pool), sizeof *space->buffer.work, err);
    if (!space->layer || !space->buffer.work || !plan(&p)) return false;
    take_all(&p.taker);
    return p.taker.ok;
}

/* space.c - memory of a run: what is kept of each layer between forward and backward, chosen to fit a budget.
 *
 *   kept of a layer     everything            its input, and all but gate and up     its input
 *   run again           nothing               gate and up                            all but down
 *
 * Before any of that, when everything does not fit, the outputs of attention go (keep_att): softmax and two small products
 * make them again from q, k and v, which costs a layer least.
 *
 * In bf16 "everything" has gate and up in two bytes each. What only the head needs (logits) lies where backward's own
 * buffers lie: the one is done before the other begins.
 *
 * The same function counts and allocates: first it counts, for fewer and fewer kept layers and then for smaller and smaller
 * micro-batches, until the run fits; then it allocates just that. Layers that do not keep a buffer share one. What is run
 * again gives the same bytes, so the budget never changes the result unless it changes the micro-batch.
 *
 * Writes  pointers of struct train_net            Owns  nothing: memory comes from the network's arena
 * Checked tests/train/space_test.c  (same bytes at every level), tests/e2e/train_test.c (measured use <= what was said)
 */
#include "base/checked.h"
#include "base/memory.h"
#include "train/train_impl.h"

enum { LOGITS_FLOATS = 32 << 20, PACKED_BYTES = 48 << 20 }; /* 128 MiB of logits at once; packed inputs beyond 48 MiB come in pieces */
/* The system maps this much of a file around a page that is read. */
static const size_t mapped_around = (size_t)64 << 10;
static const size_t program_bytes = (size_t)56 << 20, thread_bytes = (size_t)3 << 20; /* code, libraries, tables; a stack */

struct taker {
    struct train_net *net;
    bool counting, ok;
    size_t bytes;
    char *within; /* memory comes from here, `bytes` of it are taken; NULL: from the arena */
    struct err *err;
};

/* count elements: memory, or when counting some address that nobody reads. */
static void *take(struct taker *t, size_t count, size_t size) {
    size_t bytes = 0, at = t->bytes;
    if (t->ok && !checked_mul(&bytes, count, size)) t->ok = err_set(t->err, ERR_INPUT, "a batch of %zu tokens is too large", t->net->capacity);
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

static void take_attention(struct taker *t, struct train_tape *tape) {
    const struct train_net *net = t->net;
    size_t T = net->capacity;
    tape->mid = floats(t, T, net->D);
    tape->qkv = floats(t, T, net->Q);
    if (net->keep_att) tape->att = floats(t, T, net->H * net->E);
    tape->lse = floats(t, T, net->H);
    tape->r1 = floats(t, T, 1);
}

static void take_gate_up(struct taker *t, struct train_tape *tape) {
    size_t T = t->net->capacity, width = 2 * t->net->F;
    if (t->net->half)
        tape->kept = take(t, T, width * sizeof *tape->kept);
    else
        tape->gu = floats(t, T, width);
    tape->r2 = floats(t, T, 1);
}

/* The last keep_all layers keep everything, keep_most before them all but gate and up. */
static void take_tape(struct taker *t) {
    struct train_net *net = t->net;
    struct train_tape shared = {0}, one;
    if (!net->keep_att) shared.att = floats(t, net->capacity, net->H * net->E);
    if (net->keep_all + net->keep_most < net->L) take_attention(t, &shared);
    if (net->half || net->keep_all < net->L) shared.gu = floats(t, net->capacity, 2 * net->F);
    if (net->keep_all < net->L) shared.r2 = floats(t, net->capacity, 1);
    for (size_t l = 0; l < net->L; l++) {
        one = shared;
        if (l + net->keep_all + net->keep_most >= net->L) take_attention(t, &one);
        if (l + net->keep_all >= net->L) take_gate_up(t, &one);
        one.x = floats(t, net->capacity, net->D);
        one.u = floats(t, net->capacity, net->U); /* small, and down's is not made again */
        if (!t->counting && t->ok) net->tape[l] = one;
    }
}

/* Used between forward and backward only. */
static void take_head(struct taker *t) {
    struct train_net *net = t->net;
    net->logits = floats(t, net->loss_rows, net->V);
    net->head_in = floats(t, net->loss_rows, net->D);
    net->d_head_in = floats(t, net->loss_rows, net->D);
    net->r_out = floats(t, net->loss_rows, 1);
}

/* Used in backward, or before the head and again after it. */
static void take_ways(struct taker *t) {
    struct train_net *net = t->net;
    size_t T = net->capacity;
    float **rows[] = {&net->d_mid, &net->norm_out, &net->d_norm};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) *rows[i] = floats(t, T, net->D);
    net->d_att = floats(t, T, net->H * net->E);
    net->hidden = floats(t, T, net->F);
    net->d_hidden = floats(t, T, net->F);
    net->d_qkv = floats(t, T, net->Q);
}

/* Memory for the larger of the two, which lie one over the other. */
static void take_in_turn(struct taker *t) {
    void (*const each[])(struct taker *) = {take_head, take_ways};
    size_t most = 0;
    for (size_t i = 0; i < 2; i++) {
        struct taker count = {.net = t->net, .counting = true, .ok = t->ok, .err = t->err};
        each[i](&count);
        t->ok = count.ok;
        if (count.bytes > most) most = count.bytes;
    }
    char *within = take(t, most, 1);
    for (size_t i = 0; i < 2 && !t->counting && t->ok; i++) {
        struct taker part = {.net = t->net, .ok = true, .within = within, .err = t->err};
        each[i](&part);
    }
}

static void take_packed(struct taker *t) {
    struct train_net *net = t->net;
    if (!net->lora.rank) return; /* trained weights: packed where they are multiplied */
    size_t T = net->capacity, widest = net->F > net->Q ? net->F : net->Q, whole = op_input_space(T, widest > net->V ? widest : net->V);
    size_t least = op_input_space(T, 512);
    net->packed_bytes = whole < PACKED_BYTES ? whole : PACKED_BYTES;
    if (net->packed_bytes < least) net->packed_bytes = least;
    net->packed = take(t, net->packed_bytes, 1);
    for (size_t p = 0; p < TRAIN_MAX_PARTS; p++) {
        net->v[p] = floats(t, T, net->lora.rank);
        net->packed_low[p] = take(t, op_input_space(T, net->lora.rank), 1);
    }
}

static void take_batch(struct taker *t) {
    struct train_batch *b = &t->net->batch;
    size_t T = t->net->capacity;
    b->ids = take(t, T, sizeof *b->ids);
    b->position = take(t, T, sizeof *b->position);
    b->token = take(t, T, sizeof *b->token);
    b->begin = take(t, T + 1, sizeof *b->begin);
    b->line = take(t, T, sizeof *b->line);
    b->row = take(t, T, sizeof *b->row);
    b->target = take(t, T, sizeof *b->target);
}

static void take_all(struct taker *t) {
    struct train_net *net = t->net;
    size_t T = net->capacity, D = net->D, F = net->F, threads = (size_t)pool_threads(net->pool);
    size_t tiles = 8 * (T / (8 * TRAIN_MAX_TILE) + 1), head_tiles;
    net->attention.lse_stride = T;
    net->weight = floats(t, net->at.total, 1);
    net->gradient = floats(t, net->at.total, 1);
    take_tape(t);
    net->loss_rows = LOGITS_FLOATS / net->V < 64 ? 64 : LOGITS_FLOATS / net->V / 32 * 32;
    if (net->loss_rows > T) net->loss_rows = T;
    net->loss = floats(t, T, 1);
    net->x_out = floats(t, T, D);
    net->dx = floats(t, T, D);
    take_in_turn(t);
    head_tiles = net->loss_rows / 32 + 1;
    net->partial = floats(t, tiles > head_tiles ? tiles : head_tiles, D);
    take_packed(t);
    net->work_floats = op_attention_work(&net->attention, T);
    if (net->work_floats < TRAIN_MAX_TILE * (D + F)) net->work_floats = TRAIN_MAX_TILE * (D + F);
    for (size_t i = 0; i < threads; i++) {
        float *work = floats(t, net->work_floats, 1);
        if (!t->counting && t->ok) net->work[i] = work;
    }
    take_batch(t);
}

/* Bytes besides take_all's: the optimiser's state, what the caller holds, and frozen weights as they are stored. */
static size_t fixed_bytes(const struct train_net *net, const struct train_setup *setup) {
    size_t bytes = program_bytes + thread_bytes * (size_t)pool_threads(net->pool) + train_moment_bytes(net, setup->eight) + setup->beside;
    bytes += train_norm_blocks(net->at.total) * sizeof(double);
    bytes += setup->capacity * net->E * sizeof(float); /* rotary table */
    for (size_t i = 0; setup->adapter && i < model_tensor_total(&net->config); i++) {
        const struct tensor *t = model_tensor(&net->base, i);
        size_t n = tensor_elements(t);
        bool linear = model_tensor_is_linear(&net->config, i);
        size_t stored = linear && setup->quantise ? n / 2 + op_nf4_blocks(n) + op_nf4_groups(n) * sizeof(float) : tensor_bytes(t);
        size_t read = setup->distinct ? setup->distinct * (mapped_around + net->D * sizeof(float)) : stored;
        bytes += i == 0 && !net->config.tied && read < stored ? read : stored;
    }
    return bytes;
}

static size_t needed(struct train_net *net, const struct train_setup *setup, struct err *err) {
    struct taker t = {.net = net, .counting = true, .ok = true, .err = err};
    take_all(&t);
    return t.ok ? fixed_bytes(net, setup) + t.bytes : SIZE_MAX;
}

/* keep_att, keep_all, keep_most and capacity such that the run fits the budget. */
static bool plan(struct train_net *net, const struct train_setup *setup, struct err *err) {
    size_t budget = setup->memory ? setup->memory : memory_available() / 10 * 9;
    if (!budget) budget = SIZE_MAX;
    net->keep_most = 0;
    for (net->capacity = setup->capacity;; net->capacity = net->capacity / 2 < setup->longest ? setup->longest : net->capacity / 2) {
        net->keep_att = true;
        net->keep_all = net->L;
        if (needed(net, setup, err) > budget) net->keep_att = false;
        for (; needed(net, setup, err) > budget && net->keep_all > 0; net->keep_all--) continue;
        net->planned = needed(net, setup, err);
        if (net->planned <= budget || net->capacity <= setup->longest) break;
    }
    if (net->planned > budget)
        return err_set(err, ERR_RESOURCE, "this run needs at least %.2f GiB, %s %.2f GiB; a shorter longest sample (%zu tokens) would need less",
                       (double)net->planned / 0x1p30, setup->memory ? "--memory allows" : "the machine has free", (double)budget / 0x1p30, setup->longest);
    for (net->keep_most = net->L - net->keep_all; needed(net, setup, err) > budget; net->keep_most--) continue;
    net->planned = needed(net, setup, err);
    return true;
}

bool train_space_open(struct train_net *net, const struct train_setup *setup, struct err *err) {
    struct taker t = {.net = net, .ok = true, .err = err};
    net->tape = arena_alloc(&net->arena, net->L, sizeof *net->tape, err);
    net->work = arena_alloc(&net->arena, (size_t)pool_threads(net->pool), sizeof *net->work, err);
    if (!net->tape || !net->work || !plan(net, setup, err)) return false;
    take_all(&t);
    return t.ok;
}

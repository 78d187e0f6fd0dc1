/* forward.c - push one micro-batch through every layer, keeping what backward needs.
 *
 *   embed -> x0 [ norm, qkv, rope, attention, o, +x -> mid ] [ norm, gate and up -> gu ] [ swiglu, down, +mid ] x1 -> ... -> x_out
 *
 * The three pieces of a layer are functions of their own: backward runs the first two again for layers whose tape was not
 * kept. Products are cut by columns of their output (linear.c), everything else by tiles of tokens.
 *
 * Reads   weights, net->batch          Writes  net->tape, net->x_out
 * Never   allocates; samples see nothing of each other but their common prefix
 * Checked tests/train/gradient_test.c, golden_test.c, lora_test.c
 */
#include <string.h>

#include "op/bf16.h"
#include "op/embed.h"
#include "op/rmsnorm.h"
#include "op/swiglu.h"
#include "train/train_impl.h"

/* First token and number of tokens of tile i. */
static size_t tile_at(const struct train_net *net, size_t i, size_t *n) {
    size_t tile = train_tile(net->batch.T), t0 = i * tile;
    *n = net->batch.T - t0 < tile ? net->batch.T - t0 : tile;
    return t0;
}

static size_t tiles(const struct train_net *net) { return (net->batch.T + train_tile(net->batch.T) - 1) / train_tile(net->batch.T); }

static void embed_task(struct train_net *net, float *work, size_t i) {
    size_t n, t0 = tile_at(net, i, &n);
    (void)work;
    op_embed(net->tape[0].x + t0 * net->D, net->D, &net->embed, net->batch.ids + t0, n);
}

static void attn_norm_task(struct train_net *net, float *work, size_t i) {
    size_t n, t0 = tile_at(net, i, &n), D = net->D;
    const struct train_tape *tape = &net->tape[net->now];
    (void)work;
    op_rmsnorm(net->norm_out + t0 * D, tape->r1 + t0, tape->x + t0 * D, net->layer[net->now].attn_norm, n, D, (float)net->config.rms_norm_eps);
}

static void rope_task(struct train_net *net, float *work, size_t i) {
    size_t n, t0 = tile_at(net, i, &n);
    const struct train_tape *tape = &net->tape[net->now];
    (void)work;
    op_rope(tape->qkv + t0 * net->Q, net->batch.position + t0, n, net->H + net->K, net->E, net->Q, &net->rope, false);
    memcpy(tape->mid + t0 * net->D, tape->x + t0 * net->D, n * net->D * sizeof(float));
}

/* One kv head of one sample; the shared prefix counts as a sample after the others. */
static void attention_task(struct train_net *net, float *work, size_t i) {
    const struct train_batch *b = &net->batch;
    const struct train_tape *tape = &net->tape[net->now];
    size_t spans = b->samples + (b->prefix > 0), kv_head = i / spans, s = i % spans, t0 = s < b->samples ? b->begin[s] : 0;
    size_t n = s < b->samples ? b->begin[s + 1] - t0 : b->prefix;
    struct op_attention_before before = {.qkv = tape->qkv, .n = s < b->samples ? b->prefix : 0};
    op_attention_forward(tape->att + t0 * net->H * net->E, tape->lse + t0, tape->qkv + t0 * net->Q, n, kv_head, &net->attention, &before, work);
}

static void ffn_norm_task(struct train_net *net, float *work, size_t i) {
    size_t n, t0 = tile_at(net, i, &n), D = net->D;
    const struct train_tape *tape = &net->tape[net->now];
    (void)work;
    op_rmsnorm(net->norm_out + t0 * D, tape->r2 + t0, tape->mid + t0 * D, net->layer[net->now].ffn_norm, n, D, (float)net->config.rms_norm_eps);
}

/* gu -> what is kept of it, hidden; the residual goes ahead into the next layer's input. */
static void swiglu_task(struct train_net *net, float *work, size_t i) {
    size_t n, t0 = tile_at(net, i, &n), F = net->F, D = net->D;
    const struct train_tape *tape = &net->tape[net->now];
    float *next = net->now + 1 < net->L ? tape[1].x : net->x_out;
    (void)work;
    for (size_t t = t0; t < t0 + n; t++) {
        float *gate = tape->gu + t * 2 * F;
        if (net->half) op_bf16_keep(tape->kept ? tape->kept + t * 2 * F : NULL, gate, 2 * F);
        op_swiglu(net->hidden + t * F, gate, gate + F, F);
    }
    memcpy(next + t0 * D, tape->mid + t0 * D, n * D * sizeof *next);
}

void train_layer_attend(struct train_net *net, size_t l) {
    net->now = l;
    train_run(net, net->K * (net->batch.samples + (net->batch.prefix > 0)), attention_task);
}

void train_layer_attention(struct train_net *net, size_t l) {
    const struct train_tape *tape = &net->tape[l];
    const struct train_group *group = net->layer[l].group;
    size_t T = net->batch.T, A = net->H * net->E;
    net->now = l;
    train_run(net, tiles(net), attn_norm_task);
    train_apply(net, &group[TRAIN_QKV], T, net->norm_out, net->D, tape->qkv, net->Q, tape->u, false);
    train_run(net, tiles(net), rope_task);
    train_layer_attend(net, l);
    train_apply(net, &group[TRAIN_O], T, tape->att, A, tape->mid, net->D, tape->u, true);
}

void train_layer_gate_up(struct train_net *net, size_t l) {
    net->now = l;
    train_run(net, tiles(net), ffn_norm_task);
    train_apply(net, &net->layer[l].group[TRAIN_GATE_UP], net->batch.T, net->norm_out, net->D, net->tape[l].gu, 2 * net->F, net->tape[l].u, false);
}

static void layer_down(struct train_net *net, size_t l) {
    const struct train_tape *tape = &net->tape[l];
    net->now = l;
    train_run(net, tiles(net), swiglu_task);
    train_apply(net, &net->layer[l].group[TRAIN_DOWN], net->batch.T, net->hidden, net->F, l + 1 < net->L ? tape[1].x : net->x_out, net->D, tape->u, true);
}

void train_forward(struct train_net *net) {
    train_run(net, tiles(net), embed_task);
    for (size_t l = 0; l < net->L; l++) {
        train_layer_attention(net, l);
        train_layer_gate_up(net, l);
        layer_down(net, l);
    }
}

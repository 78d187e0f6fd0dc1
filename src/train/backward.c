/* backward.c - from the gradient of the stack's output to the gradient of every trained value.
 *
 *   dx -> down -> d hidden -> swiglu -> d gu -> gate and up -> d norm -> +dx = d mid -> o -> d att -> attention -> d qkv -> d norm -> +d mid = dx
 *
 * Normalised inputs and the activated hidden rows were not kept by forward; they are made again here, where they are
 * needed anyway. d gate and d up replace gate and up on the tape. What is frozen gets no gradient, and the walk ends where
 * nothing below is trained: the input of the first layer gets none in a LoRA run.
 *
 * Reads   net->dx, net->tape, weights          Writes  net->gradient (adds to it when asked)
 * Never   allocates; every sum has one order whatever the number of threads
 * Checked tests/train/gradient_test.c (central differences), golden_test.c, lora_test.c (PyTorch, by name)
 */
#include <string.h>

#include "op/bf16.h"
#include "op/rmsnorm.h"
#include "op/swiglu.h"
#include "train/train_impl.h"

enum { EMBED_TILE = 64 };

static size_t tile_at(const struct train_net *net, size_t i, size_t *n) {
    size_t tile = train_tile(net->batch.T), t0 = i * tile;
    *n = net->batch.T - t0 < tile ? net->batch.T - t0 : tile;
    return t0;
}

static size_t tiles(const struct train_net *net) { return (net->batch.T + train_tile(net->batch.T) - 1) / train_tile(net->batch.T); }

/* d hidden -> d gate, d up over gu; hidden again; and the normalised input of gate and up again. */
static void swiglu_task(struct train_net *net, float *work, size_t i) {
    size_t n, t0 = tile_at(net, i, &n), F = net->F, D = net->D;
    const struct train_tape *tape = &net->tape[net->now];
    (void)work;
    for (size_t t = t0; t < t0 + n; t++) {
        float *gate = tape->gu + t * 2 * F;
        if (tape->kept)
            op_bf16_read(gate, tape->kept + t * 2 * F, 2 * F);
        else if (net->half)
            op_bf16_keep(NULL, gate, 2 * F); /* made again */
        op_swiglu_backward(gate, gate + F, net->hidden + t * F, net->d_hidden + t * F, F);
    }
    op_rmsnorm(net->norm_out + t0 * D, NULL, tape->mid + t0 * D, net->layer[net->now].ffn_norm, n, D, (float)net->config.rms_norm_eps);
}

/* Back through a norm: out = residual + d norm's share; a trained norm's own gradient into its tile's partial sums. */
static void norm_back(struct train_net *net, size_t i, float *out, const float *residual, const float *x, const float *weight, const float *r, bool trained) {
    size_t n, t0 = tile_at(net, i, &n), D = net->D;
    float *partial = trained ? net->partial + i * D : NULL;
    memcpy(out + t0 * D, residual + t0 * D, n * D * sizeof *out);
    if (partial) memset(partial, 0, D * sizeof *partial);
    op_rmsnorm_backward(out + t0 * D, partial, net->d_norm + t0 * D, x + t0 * D, weight, r + t0, n, D);
}

static void ffn_norm_task(struct train_net *net, float *work, size_t i) {
    const struct train_layer *layer = &net->layer[net->now];
    const struct train_tape *tape = &net->tape[net->now];
    (void)work;
    norm_back(net, i, net->d_mid, net->dx, tape->mid, layer->ffn_norm, tape->r2, layer->ffn_norm_at != TRAIN_FROZEN);
}

static void attn_norm_task(struct train_net *net, float *work, size_t i) {
    const struct train_layer *layer = &net->layer[net->now];
    const struct train_tape *tape = &net->tape[net->now];
    (void)work;
    norm_back(net, i, net->dx, net->d_mid, tape->x, layer->attn_norm, tape->r1, layer->attn_norm_at != TRAIN_FROZEN);
}

static void span_back(struct train_net *net, size_t t0, size_t n, size_t kv_head, size_t prefix, float *work) {
    const struct train_tape *tape = &net->tape[net->now];
    size_t A = net->H * net->E;
    struct op_attention_before before = {.qkv = tape->qkv, .dqkv = net->d_qkv, .n = prefix};
    op_attention_backward(net->d_qkv + t0 * net->Q, net->d_att + t0 * A, tape->att + t0 * A, tape->lse + t0, tape->qkv + t0 * net->Q, n, kv_head,
                          &net->attention, &before, work);
}

/* One kv head of one sample. With a shared prefix, one kv head of all: the prefix first, then every sample adds to its
 * keys' and values' gradients, in order. */
static void attention_task(struct train_net *net, float *work, size_t i) {
    const struct train_batch *b = &net->batch;
    size_t kv_head = b->prefix ? i : i / b->samples, first = b->prefix ? 0 : i % b->samples, last = b->prefix ? b->samples : first + 1;
    if (b->prefix) span_back(net, 0, b->prefix, kv_head, 0, work);
    for (size_t s = first; s < last; s++) span_back(net, b->begin[s], b->begin[s + 1] - b->begin[s], kv_head, b->prefix, work);
}

/* d qkv rotated back, and the normalised input of q, k and v again. */
static void rope_task(struct train_net *net, float *work, size_t i) {
    size_t n, t0 = tile_at(net, i, &n), D = net->D;
    (void)work;
    op_rope(net->d_qkv + t0 * net->Q, net->batch.position + t0, n, net->H + net->K, net->E, net->Q, &net->rope, true);
    op_rmsnorm(net->norm_out + t0 * D, NULL, net->tape[net->now].x + t0 * D, net->layer[net->now].attn_norm, n, D, (float)net->config.rms_norm_eps);
}

/* Columns [i * EMBED_TILE, ...) of the embedding's gradient: every token adds its dx row, in order. */
static void embed_task(struct train_net *net, float *work, size_t i) {
    size_t D = net->D, j0 = i * EMBED_TILE, n = D - j0 < EMBED_TILE ? D - j0 : EMBED_TILE;
    float *gradient = net->gradient + net->at.embed + j0;
    (void)work;
    if (!net->config.tied && !net->add)
        for (size_t v = 0; v < net->V; v++) memset(gradient + v * D, 0, n * sizeof *gradient);
    for (size_t t = 0; t < net->batch.T; t++) {
        float *out = gradient + (size_t)net->batch.ids[t] * D;
        const float *dx = net->dx + t * D + j0;
        for (size_t j = 0; j < n; j++) out[j] += dx[j];
    }
}

/* dx of the layer's output -> dx of its input, when wanted. */
static void layer_back(struct train_net *net, size_t l, bool dx_wanted, bool add) {
    const struct train_layer *layer = &net->layer[l];
    const struct train_tape *tape = &net->tape[l];
    size_t T = net->batch.T, D = net->D, F = net->F, A = net->H * net->E;
    net->now = l;
    train_apply_back(net, &layer->group[TRAIN_DOWN], T, net->dx, D, net->d_hidden, F);
    train_run(net, tiles(net), swiglu_task);
    train_apply_gradients(net, &layer->group[TRAIN_DOWN], T, net->dx, D, net->hidden, F, tape->u, add);
    train_apply_back(net, &layer->group[TRAIN_GATE_UP], T, tape->gu, 2 * F, net->d_norm, D);
    train_apply_gradients(net, &layer->group[TRAIN_GATE_UP], T, tape->gu, 2 * F, net->norm_out, D, tape->u, add);
    train_run(net, tiles(net), ffn_norm_task);
    if (layer->ffn_norm_at != TRAIN_FROZEN) train_add_partials(net->gradient + layer->ffn_norm_at, net->partial, tiles(net), D, add);
    train_apply_back(net, &layer->group[TRAIN_O], T, net->d_mid, D, net->d_att, A);
    train_apply_gradients(net, &layer->group[TRAIN_O], T, net->d_mid, D, tape->att, A, tape->u, add);
    train_run(net, net->K * (net->batch.prefix ? 1 : net->batch.samples), attention_task);
    train_run(net, tiles(net), rope_task);
    train_apply_back(net, &layer->group[TRAIN_QKV], T, net->d_qkv, net->Q, dx_wanted ? net->d_norm : NULL, D);
    train_apply_gradients(net, &layer->group[TRAIN_QKV], T, net->d_qkv, net->Q, net->norm_out, D, tape->u, add);
    if (!dx_wanted) return;
    train_run(net, tiles(net), attn_norm_task);
    if (layer->attn_norm_at != TRAIN_FROZEN) train_add_partials(net->gradient + layer->attn_norm_at, net->partial, tiles(net), D, add);
}

/* What the tape did not keep of a layer. The last layer's is still there: nothing was pushed after it. */
static void run_again(struct train_net *net, size_t l) {
    if (l + 1 == net->L) return;
    if (l + net->keep_all + net->keep_most < net->L)
        train_layer_attention(net, l);
    else if (!net->keep_att)
        train_layer_attend(net, l);
    if (l + net->keep_all < net->L) train_layer_gate_up(net, l);
}

void train_backward(struct train_net *net, bool add) {
    bool whole = net->lora.rank == 0;
    for (size_t l = net->L; l-- > 0;) {
        run_again(net, l);
        layer_back(net, l, whole || l > 0, add);
    }
    if (!whole) return;
    net->add = add;
    train_run(net, (net->D + EMBED_TILE - 1) / EMBED_TILE, embed_task);
}

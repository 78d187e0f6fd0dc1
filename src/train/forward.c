/* forward.c - push one micro-batch through every layer, keeping what backward needs.
 *
 *   embed -> x0 [ norm, qkv, rope ] attention [ o, +x, norm, gate*up, down, +mid ] x1 -> ... -> x_out
 *
 * What stands between two attentions touches only its own rows, so it runs tile by tile: one tile of tokens goes
 * through all of it on one thread while its rows are warm, and a layer costs two meetings of the threads.
 *
 * Reads   net->weight, net->batch          Writes  net->tape, net->x_out
 * Never   allocates, looks across samples
 * Checked tests/train/gradient_test.c, golden_test.c
 */
#include <string.h>

#include "op/gemm.h"
#include "op/rmsnorm.h"
#include "op/swiglu.h"
#include "train/train_impl.h"

/* out[n, width] (+)= x[n, depth] w^T, w [width, depth]. */
static void linear(float *out, const float *x, const float *w, size_t n, size_t width, size_t depth, bool add) {
    op_gemm(out, width, (struct op_matrix){x, depth, false}, (struct op_matrix){w, depth, true}, n, width, depth, add);
}

static void embed(struct train_net *net, size_t t0, size_t n) {
    for (size_t t = t0; t < t0 + n; t++)
        memcpy(net->tape[0].x + t * net->D, net->weight + net->at.embed + (size_t)net->batch.ids[t] * net->D, net->D * sizeof(float));
}

/* norm, qkv, rope of layer l for rows [t0, t0 + n). */
static void before_attention(struct train_net *net, size_t l, size_t t0, size_t n, float *work) {
    struct train_tape *tape = &net->tape[l];
    const struct train_layer_at *at = &net->at.layer[l];
    float *qkv = tape->qkv + t0 * net->Q;
    op_rmsnorm(work, tape->r1 + t0, tape->x + t0 * net->D, net->weight + at->attn_norm, n, net->D, (float)net->config.rms_norm_eps);
    linear(qkv, work, net->weight + at->qkv, n, net->Q, net->D, false);
    op_rope(qkv, net->batch.position + t0, n, net->H + net->K, net->E, net->Q, &net->rope, false);
}

/* o, feed-forward and both residuals of layer l. */
static void after_attention(struct train_net *net, size_t l, size_t t0, size_t n, float *work) {
    struct train_tape *tape = &net->tape[l];
    const struct train_layer_at *at = &net->at.layer[l];
    size_t D = net->D, F = net->F, A = net->H * net->E;
    float *mid = tape->mid + t0 * D, *gu = tape->gu + t0 * 2 * F, *next = (l + 1 < net->L ? tape[1].x : net->x_out) + t0 * D;
    float *norm = work, *hidden = work + n * D;
    memcpy(mid, tape->x + t0 * D, n * D * sizeof *mid);
    linear(mid, tape->att + t0 * A, net->weight + at->o, n, D, A, true);
    op_rmsnorm(norm, tape->r2 + t0, mid, net->weight + at->ffn_norm, n, D, (float)net->config.rms_norm_eps);
    linear(gu, norm, net->weight + at->gate_up, n, 2 * F, D, false);
    for (size_t t = 0; t < n; t++) op_swiglu(hidden + t * F, gu + t * 2 * F, gu + t * 2 * F + F, F);
    memcpy(next, mid, n * D * sizeof *mid);
    linear(next, hidden, net->weight + at->down, n, D, F, true);
}

/* net->layer: the layer whose attention comes next; L after the last. */
static void tile_task(struct train_net *net, float *work, size_t i) {
    size_t tile = train_tile(net->batch.T), t0 = i * tile, n = net->batch.T - t0 < tile ? net->batch.T - t0 : tile;
    size_t l = net->layer;
    if (l == 0)
        embed(net, t0, n);
    else
        after_attention(net, l - 1, t0, n, work);
    if (l < net->L) before_attention(net, l, t0, n, work);
}

static void attention_task(struct train_net *net, float *work, size_t i) {
    const struct train_batch *b = &net->batch;
    struct train_tape *tape = &net->tape[net->layer];
    size_t kv_head = i / b->samples, s = i % b->samples, t0 = b->begin[s];
    op_attention_forward(tape->att + t0 * net->H * net->E, tape->lse + t0, tape->qkv + t0 * net->Q, b->begin[s + 1] - t0, kv_head, &net->attention, work);
}

void train_forward(struct train_net *net) {
    size_t tile = train_tile(net->batch.T), tiles = (net->batch.T + tile - 1) / tile;
    for (net->layer = 0; net->layer <= net->L; net->layer++) {
        train_run(net, tiles, tile_task);
        if (net->layer < net->L) train_run(net, net->K * net->batch.samples, attention_task);
    }
}

/* backward.c - from the gradient of the stack's output to the gradient of every weight.
 *
 * A layer takes two meetings of the threads, like forward:
 *
 *   tiles   [ d qkv -> rope back -> d norm1 -> dx ] of layer l+1, then [ dx -> down, swiglu, gate*up, norm2, o -> d att ] of l
 *   tasks   weight gradients of both halves (sums over all tokens, cut by output rows), attention backward of l
 *
 * Normalised inputs and the activated hidden rows were not kept by forward; they are made again here, where they are
 * needed anyway. d gate and d up replace gate and up on the tape.
 *
 * Reads   net->dx, net->tape, weights          Writes  net->gradient (adds to it when asked)
 * Never   allocates; every sum has one order whatever the number of threads
 * Checked tests/train/gradient_test.c (central differences), golden_test.c (PyTorch, by name)
 */
#include <string.h>

#include "op/gemm.h"
#include "op/rmsnorm.h"
#include "op/swiglu.h"
#include "train/train_impl.h"

enum { WEIGHT_TILE = 256, EMBED_TILE = 64 };

/* out[n, depth] = dy[n, width] w, w [width, depth]. */
static void linear_back(float *out, const float *dy, const float *w, size_t n, size_t width, size_t depth) {
    op_gemm(out, depth, (struct op_matrix){dy, width, false}, (struct op_matrix){w, depth, false}, n, depth, width, false);
}

/* dx of layer l's output -> its tape's gradient of gate and up, d_mid, d_att. */
static void after_attention_back(struct train_net *net, size_t l, size_t tile, size_t t0, size_t n, float *work) {
    struct train_tape *tape = &net->tape[l];
    const struct train_layer_at *at = &net->at.layer[l];
    size_t D = net->D, F = net->F, A = net->H * net->E;
    float *gu = tape->gu + t0 * 2 * F, *d_hidden = work, *d_norm = work + n * F, *d_mid = net->d_mid + t0 * D;
    float *partial = net->partial2 + tile * D;
    linear_back(d_hidden, net->dx + t0 * D, net->weight + at->down, n, D, F);
    for (size_t t = 0; t < n; t++) {
        float *gate = gu + t * 2 * F;
        op_swiglu_backward(gate, gate + F, net->hidden + (t0 + t) * F, d_hidden + t * F, F);
    }
    linear_back(d_norm, gu, net->weight + at->gate_up, n, 2 * F, D);
    op_rmsnorm(net->norm2 + t0 * D, NULL, tape->mid + t0 * D, net->weight + at->ffn_norm, n, D, (float)net->config.rms_norm_eps);
    memcpy(d_mid, net->dx + t0 * D, n * D * sizeof *d_mid);
    memset(partial, 0, D * sizeof *partial);
    op_rmsnorm_backward(d_mid, partial, d_norm, tape->mid + t0 * D, net->weight + at->ffn_norm, tape->r2 + t0, n, D);
    linear_back(net->d_att + t0 * A, d_mid, net->weight + at->o, n, D, A);
}

/* d_qkv and d_mid of layer l -> dx, the gradient of its input. */
static void before_attention_back(struct train_net *net, size_t l, size_t tile, size_t t0, size_t n, float *work) {
    struct train_tape *tape = &net->tape[l];
    const struct train_layer_at *at = &net->at.layer[l];
    size_t D = net->D;
    float *d_qkv = net->d_qkv[l & 1] + t0 * net->Q, *dx = net->dx + t0 * D, *partial = net->partial1 + tile * D;
    op_rope(d_qkv, net->batch.position + t0, n, net->H + net->K, net->E, net->Q, &net->rope, true);
    linear_back(work, d_qkv, net->weight + at->qkv, n, net->Q, D);
    op_rmsnorm(net->norm1 + t0 * D, NULL, tape->x + t0 * D, net->weight + at->attn_norm, n, D, (float)net->config.rms_norm_eps);
    memcpy(dx, net->d_mid + t0 * D, n * D * sizeof *dx);
    memset(partial, 0, D * sizeof *partial);
    op_rmsnorm_backward(dx, partial, work, tape->x + t0 * D, net->weight + at->attn_norm, tape->r1 + t0, n, D);
}

/* net->layer is l + 1 while the second half of l + 1 and the first of l run; 0 at the end. */
static void tile_task(struct train_net *net, float *work, size_t i) {
    size_t tile = train_tile(net->batch.T), t0 = i * tile, n = net->batch.T - t0 < tile ? net->batch.T - t0 : tile, l = net->layer;
    if (l < net->L) before_attention_back(net, l, i, t0, n, work);
    if (l > 0) after_attention_back(net, l - 1, i, t0, n, work);
}

/* Rows [i * WEIGHT_TILE, ...) of dW[width, depth] (+)= dy[T, width]^T x[T, depth]. */
static void weight_rows(struct train_net *net, size_t at, const float *dy, size_t width, const float *x, size_t depth, size_t i) {
    size_t o0 = i * WEIGHT_TILE, n = width - o0 < WEIGHT_TILE ? width - o0 : WEIGHT_TILE;
    op_gemm(net->gradient + at + o0 * depth, depth, (struct op_matrix){dy + o0, width, true}, (struct op_matrix){x, depth, false}, n, depth,
            net->batch.T, net->add);
}

/* Columns [i * EMBED_TILE, ...) of the embedding's gradient: every token adds its dx row, in order. */
static void embed_columns(struct train_net *net, size_t i) {
    size_t D = net->D, j0 = i * EMBED_TILE, n = D - j0 < EMBED_TILE ? D - j0 : EMBED_TILE;
    float *gradient = net->gradient + net->at.embed + j0;
    if (!net->config.tied && !net->add)
        for (size_t v = 0; v < net->V; v++) memset(gradient + v * D, 0, n * sizeof *gradient);
    for (size_t t = 0; t < net->batch.T; t++) {
        float *out = gradient + (size_t)net->batch.ids[t] * D;
        const float *dx = net->dx + t * D + j0;
        for (size_t j = 0; j < n; j++) out[j] += dx[j];
    }
}

static void attention_back(struct train_net *net, size_t l, size_t i, float *work) {
    const struct train_batch *b = &net->batch;
    struct train_tape *tape = &net->tape[l];
    size_t kv_head = i / b->samples, s = i % b->samples, t0 = b->begin[s], A = net->H * net->E;
    op_attention_backward(net->d_qkv[l & 1] + t0 * net->Q, net->d_att + t0 * A, tape->att + t0 * A, tape->lse + t0, tape->qkv + t0 * net->Q,
                          b->begin[s + 1] - t0, kv_head, &net->attention, work);
}

static size_t pieces(size_t n, size_t piece) { return (n + piece - 1) / piece; }

/* All that sums over tokens, after tile_task: larger work first. Kinds are peeled off the task number one by one. */
static void sum_task(struct train_net *net, float *work, size_t i) {
    size_t D = net->D, F = net->F, A = net->H * net->E, l = net->layer - 1; /* l: the layer whose second half was done */
    if (net->layer > 0) {
        const struct train_layer_at *at = &net->at.layer[l];
        struct train_tape *tape = &net->tape[l];
        if (i < pieces(2 * F, WEIGHT_TILE)) {
            weight_rows(net, at->gate_up, tape->gu, 2 * F, net->norm2, D, i);
            return;
        }
        i -= pieces(2 * F, WEIGHT_TILE);
        if (i < pieces(D, WEIGHT_TILE)) {
            weight_rows(net, at->down, net->dx, D, net->hidden, F, i);
            return;
        }
        i -= pieces(D, WEIGHT_TILE);
        if (i < pieces(D, WEIGHT_TILE)) {
            weight_rows(net, at->o, net->d_mid, D, tape->att, A, i);
            return;
        }
        i -= pieces(D, WEIGHT_TILE);
    }
    if (net->layer < net->L) {
        if (i < pieces(net->Q, WEIGHT_TILE)) {
            weight_rows(net, net->at.layer[net->layer].qkv, net->d_qkv[net->layer & 1], net->Q, net->norm1, D, i);
            return;
        }
        i -= pieces(net->Q, WEIGHT_TILE);
    }
    if (net->layer > 0)
        attention_back(net, l, i, work);
    else
        embed_columns(net, i);
}

static size_t sum_tasks(const struct train_net *net) {
    size_t n = net->layer > 0 ? net->K * net->batch.samples : pieces(net->D, EMBED_TILE);
    if (net->layer > 0) n += pieces(2 * net->F, WEIGHT_TILE) + 2 * pieces(net->D, WEIGHT_TILE);
    if (net->layer < net->L) n += pieces(net->Q, WEIGHT_TILE);
    return n;
}

void train_backward(struct train_net *net, bool add) {
    size_t tile = train_tile(net->batch.T), tiles = (net->batch.T + tile - 1) / tile;
    net->add = add;
    for (net->layer = net->L;; net->layer--) {
        train_run(net, tiles, tile_task);
        if (net->layer < net->L) train_add_partials(net->gradient + net->at.layer[net->layer].attn_norm, net->partial1, tiles, net->D, add);
        if (net->layer > 0) train_add_partials(net->gradient + net->at.layer[net->layer - 1].ffn_norm, net->partial2, tiles, net->D, add);
        train_run(net, sum_tasks(net), sum_task);
        if (net->layer == 0) break;
    }
}

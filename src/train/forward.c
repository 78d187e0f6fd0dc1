/* forward.c - push one micro-batch through every layer, keeping what backward needs.
 *
 *   embed -> x0 [ norm, qkv, rope, attention, o, +x -> mid ] [ norm, gate and up -> gu ] [ gate * up, down, +mid ] x1
 *         -> ... -> x_out
 *
 * Before rope come the biases of a Qwen2, the norms of heads of a Qwen3 or Gemma 3; a Gemma 3 norms what o and down
 * made before it is added.
 *
 * The three pieces of a layer are functions of their own: backward runs the first two again for layers whose
 * activations were not kept. Products are cut by columns of their output (linear.c), everything else by tiles of
 * tokens.
 *
 * Reads   weights, the batch          Writes  activations, buffer.x_out
 * Never   allocates; samples see nothing of each other but their common prefix
 * Checked tests/train/gradient_test.c, golden_test.c, lora_test.c
 */
#include <string.h>

#include "op/bf16.h"
#include "op/embed.h"
#include "op/rmsnorm.h"
#include "op/swiglu.h"
#include "train/linear.h"

static void embed_task(const void *context, float *work, size_t i) {
    const struct train_pass *p = context;
    const struct train_net *net = p->net;
    size_t n, t0 = train_tile_at(p->space->batch.T, i, &n);
    (void)work;
    float *x = p->space->layer[0].x + t0 * net->D;
    op_embed(x, net->D, &net->embed, p->space->batch.ids + t0, n);
    for (size_t j = 0; net->embed_scale != 1 && j < n * net->D; j++) x[j] *= net->embed_scale;
}

static void attn_norm_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    size_t n, t0 = train_tile_at(l->batch->T, i, &n), D = l->net->D;
    (void)work;
    op_rmsnorm(l->buffer->norm_out + t0 * D, l->act->r1 + t0, l->act->x + t0 * D, l->layer->attn_norm.w, n, D,
               (float)l->net->config.rms_norm_eps);
}

static void add_biases(const struct train_layer_pass *l, size_t t0, size_t n) {
    const size_t Q = l->net->Q;
    for (size_t t = t0; t < t0 + n; t++)
        for (size_t i = 0; i < Q; i++) l->act->qkv[t * Q + i] += l->layer->qkv_bias.w[i];
}

/* The heads of q and k, one after the other in a row; what they were is kept for backward. */
static void norm_heads(const struct train_layer_pass *l, size_t t0, size_t n) {
    const struct train_net *net = l->net;
    const size_t H = net->H, K = net->K, E = net->E;
    const float eps = (float)net->config.rms_norm_eps;
    for (size_t t = t0; t < t0 + n; t++) {
        float *out = l->act->qkv + t * net->Q, *r = l->act->r_qk + t * (H + K), *in = l->act->qk + t * (H + K) * E;
        memcpy(in, out, (H + K) * E * sizeof *in);
        op_rmsnorm(out, r, in, l->layer->q_norm.w, H, E, eps);
        op_rmsnorm(out + H * E, r + H, in + H * E, l->layer->k_norm.w, K, E, eps);
    }
}

static void rope_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_net *net = l->net;
    size_t n, t0 = train_tile_at(l->batch->T, i, &n);
    (void)work;
    if (l->layer->qkv_bias.w) add_biases(l, t0, n);
    if (net->heads_normed) norm_heads(l, t0, n);
    op_rope(l->act->qkv + t0 * net->Q, l->batch->position + t0, n, net->H + net->K, net->E, net->Q, l->layer->rope,
            false);
    memcpy(l->act->mid + t0 * net->D, l->act->x + t0 * net->D, n * net->D * sizeof(float));
}

/* One kv head of one sample; the shared prefix counts as a sample after the others. */
static void attention_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_net *net = l->net;
    const struct train_batch *b = l->batch;
    const struct op_attention a = train_attention_of(l);
    size_t spans = b->samples + (b->prefix > 0), s = i % spans, t0 = s < b->samples ? b->begin[s] : 0;
    struct op_attention_sample sample = {.qkv = l->act->qkv + t0 * net->Q,
                                         .n = b->prefix,
                                         .kv_head = i / spans,
                                         .out = l->act->att + t0 * net->H * net->E,
                                         .lse = l->act->lse + t0,
                                         .work = work};
    if (s < b->samples) {
        sample.n = b->begin[s + 1] - t0;
        sample.before = (struct op_attention_before){.qkv = l->act->qkv, .n = b->prefix};
    }
    op_attention_forward(&a, &sample);
}

static void ffn_norm_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    size_t n, t0 = train_tile_at(l->batch->T, i, &n), D = l->net->D;
    (void)work;
    op_rmsnorm(l->buffer->norm_out + t0 * D, l->act->r2 + t0, l->act->mid + t0 * D, l->layer->ffn_norm.w, n, D,
               (float)l->net->config.rms_norm_eps);
}

/* out = residual + norm(block) */
struct post_norm {
    float *out, *r;
    const float *residual, *block, *weight;
};

static void post_norm(const struct train_layer_pass *l, const struct post_norm *p, size_t i) {
    size_t n, t0 = train_tile_at(l->batch->T, i, &n), D = l->net->D;
    float *out = p->out + t0 * D;
    op_rmsnorm(out, p->r + t0, p->block + t0 * D, p->weight, n, D, (float)l->net->config.rms_norm_eps);
    for (size_t j = 0; j < n * D; j++) out[j] += p->residual[t0 * D + j];
}

static void attn_post_norm_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_activations *act = l->act;
    (void)work;
    post_norm(l, &(struct post_norm){act->mid, act->r3, act->x, act->att_out, l->layer->attn_post_norm.w}, i);
}

static void ffn_post_norm_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_activations *act = l->act;
    (void)work;
    post_norm(l, &(struct post_norm){l->next, act->r4, act->mid, act->ffn_out, l->layer->ffn_post_norm.w}, i);
}

/* gu -> what is kept of it, hidden; the residual goes ahead into the next layer's input. */
static void gate_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_activations *act = l->act;
    size_t n, t0 = train_tile_at(l->batch->T, i, &n), F = l->net->F, D = l->net->D;
    bool bf16 = train_is_bf16(l->net), gelu = model_arch_of(&l->net->config)->gelu;
    (void)work;
    for (size_t t = t0; t < t0 + n; t++) {
        float *gate = act->gu + t * 2 * F;
        if (bf16) op_bf16_keep(act->kept ? act->kept + t * 2 * F : NULL, gate, 2 * F);
        (gelu ? op_geglu : op_swiglu)(l->buffer->hidden + t * F, gate, gate + F, F);
    }
    memcpy(l->next + t0 * D, act->mid + t0 * D, n * D * sizeof *l->next);
}

void train_layer_attend(const struct train_layer_pass *l) {
    train_run(l->pass, l->net->K * (l->batch->samples + (l->batch->prefix > 0)), attention_task, l);
}

void train_layer_attention(const struct train_layer_pass *l) {
    const struct train_net *net = l->net;
    const struct train_group *group = l->layer->group;
    size_t T = l->batch->T;
    train_run(l->pass, train_tiles(T), attn_norm_task, l);
    train_apply(l->pass, &(struct train_apply){.group = &group[TRAIN_QKV],
                                               .T = T,
                                               .x = l->buffer->norm_out,
                                               .x_stride = net->D,
                                               .y = l->act->qkv,
                                               .y_stride = net->Q,
                                               .u = l->act->u});
    train_run(l->pass, train_tiles(T), rope_task, l);
    train_layer_attend(l);
    train_apply(l->pass, &(struct train_apply){.group = &group[TRAIN_O],
                                               .T = T,
                                               .x = l->act->att,
                                               .x_stride = net->H * net->E,
                                               .y = net->posts_normed ? l->act->att_out : l->act->mid,
                                               .y_stride = net->D,
                                               .u = l->act->u,
                                               .add = !net->posts_normed});
    if (net->posts_normed) train_run(l->pass, train_tiles(T), attn_post_norm_task, l);
}

void train_layer_gate_up(const struct train_layer_pass *l) {
    const struct train_net *net = l->net;
    train_run(l->pass, train_tiles(l->batch->T), ffn_norm_task, l);
    train_apply(l->pass, &(struct train_apply){.group = &l->layer->group[TRAIN_GATE_UP],
                                               .T = l->batch->T,
                                               .x = l->buffer->norm_out,
                                               .x_stride = net->D,
                                               .y = l->act->gu,
                                               .y_stride = 2 * net->F,
                                               .u = l->act->u});
}

static void layer_down(const struct train_layer_pass *l) {
    const struct train_net *net = l->net;
    train_run(l->pass, train_tiles(l->batch->T), gate_task, l);
    train_apply(l->pass, &(struct train_apply){.group = &l->layer->group[TRAIN_DOWN],
                                               .T = l->batch->T,
                                               .x = l->buffer->hidden,
                                               .x_stride = net->F,
                                               .y = net->posts_normed ? l->act->ffn_out : l->next,
                                               .y_stride = net->D,
                                               .u = l->act->u,
                                               .add = !net->posts_normed});
    if (net->posts_normed) train_run(l->pass, train_tiles(l->batch->T), ffn_post_norm_task, l);
}

void train_forward(const struct train_pass *pass) {
    train_run(pass, train_tiles(pass->space->batch.T), embed_task, pass);
    for (size_t i = 0; i < pass->net->L; i++) {
        const struct train_layer_pass l = train_layer_pass(pass, i);
        train_layer_attention(&l);
        train_layer_gate_up(&l);
        layer_down(&l);
    }
}

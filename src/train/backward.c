/* backward.c - from the gradient of the stack's output to the gradient of every trained value.
 *
 *   dx -> down -> d hidden -> gate * up -> d gu -> gate and up -> d norm -> +dx = d mid
 *      -> o -> d att -> attention -> d qkv -> d norm -> +d mid = dx
 *
 * Where what a block adds is normed, dx goes back through that norm before down, d mid before o; both into d norm,
 * which nobody else needs then.
 *
 * Normalised inputs and the activated hidden rows were not kept by forward; they are made again here, where they are
 * needed anyway. d gate and d up replace gate and up among the activations. What is frozen gets no gradient, and the
 * walk ends where nothing below is trained: the input of the first layer gets none in a LoRA run.
 *
 * Reads   buffer.dx, activations, weights          Writes  the gradients (adds to them when asked)
 * Never   allocates; every sum has one order whatever the number of threads
 * Checked tests/train/gradient_test.c (central differences), golden_test.c, lora_test.c (PyTorch, by name)
 */
#include <string.h>

#include "op/bf16.h"
#include "op/rmsnorm.h"
#include "op/swiglu.h"
#include "train/linear.h"

enum { EMBED_TILE = 64 };

/* d hidden -> d gate, d up over gu; hidden again; and the normalised input of gate and up again. */
static void gate_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_activations *act = l->act;
    const struct train_buffers *b = l->buffer;
    size_t n, t0 = train_tile_at(l->batch->T, i, &n), F = l->net->F, D = l->net->D;
    bool bf16 = train_is_bf16(l->net), gelu = model_arch_of(&l->net->config)->gelu;
    (void)work;
    for (size_t t = t0; t < t0 + n; t++) {
        float *gate = act->gu + t * 2 * F;
        if (act->kept)
            op_bf16_read(gate, act->kept + t * 2 * F, 2 * F);
        else if (bf16)
            op_bf16_keep(NULL, gate, 2 * F); /* made again */
        (gelu ? op_geglu_backward : op_swiglu_backward)(gate, gate + F, b->hidden + t * F, b->d_hidden + t * F, F);
    }
    op_rmsnorm(b->norm_out + t0 * D, NULL, act->mid + t0 * D, l->layer->ffn_norm.w, n, D,
               (float)l->net->config.rms_norm_eps);
}

/* Is it there and trained? */
static bool is_trained(const struct train_vector *v) { return v->w && v->at != TRAIN_FROZEN; }

/* Tile i's sums for the gradient of a vector, zero at first, behind `at` sums of others; NULL: it is not trained. */
static float *partial_of(const struct train_layer_pass *l, const struct train_vector *v, size_t at, size_t i) {
    if (!is_trained(v)) return NULL;
    float *partial = l->buffer->partial + i * l->buffer->partial_width + at;
    memset(partial, 0, v->n * sizeof *partial);
    return partial;
}

/* The vector's gradient from the tiles' sums. */
static void add_gradient(const struct train_layer_pass *l, const struct train_vector *v, size_t at) {
    if (!is_trained(v)) return;
    train_add_partials(l->pass, l->pass->space->gradient + v->at, l->buffer->partial + at, train_tiles(l->batch->T),
                       v->n, l->pass->add);
}

/* Back through a norm. */
struct norm_back {
    float *out;
    const float *residual; /* NULL: zero */
    const float *dout, *x, *r;
    const struct train_vector *norm;
};

/* out = residual + the norm's share of dout; a trained norm's own gradient into its tile's partial sums. */
static void norm_back(const struct train_layer_pass *l, const struct norm_back *b, size_t i) {
    size_t n, t0 = train_tile_at(l->batch->T, i, &n), D = l->net->D;
    float *out = b->out + t0 * D;
    if (b->residual)
        memcpy(out, b->residual + t0 * D, n * D * sizeof *out);
    else
        memset(out, 0, n * D * sizeof *out);
    op_rmsnorm_backward(out, partial_of(l, b->norm, 0, i), b->dout + t0 * D, b->x + t0 * D, b->norm->w, b->r + t0, n,
                        D);
}

static void ffn_norm_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_buffers *b = l->buffer;
    (void)work;
    norm_back(l, &(struct norm_back){b->d_mid, b->dx, b->d_norm, l->act->mid, l->act->r2, &l->layer->ffn_norm}, i);
}

static void attn_norm_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_buffers *b = l->buffer;
    (void)work;
    norm_back(l, &(struct norm_back){b->dx, b->d_mid, b->d_norm, l->act->x, l->act->r1, &l->layer->attn_norm}, i);
}

static void ffn_post_norm_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_buffers *b = l->buffer;
    (void)work;
    norm_back(l, &(struct norm_back){b->d_norm, NULL, b->dx, l->act->ffn_out, l->act->r4, &l->layer->ffn_post_norm}, i);
}

static void attn_post_norm_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_buffers *b = l->buffer;
    (void)work;
    norm_back(l, &(struct norm_back){b->d_norm, NULL, b->d_mid, l->act->att_out, l->act->r3, &l->layer->attn_post_norm},
              i);
}

/* Back through a norm of the layer, then its own gradient. */
static void run_norm(const struct train_layer_pass *l, train_task_fn *task, const struct train_vector *norm) {
    train_run(l->pass, train_tiles(l->batch->T), task, l);
    add_gradient(l, norm, 0);
}

/* One kv head of rows [t0, t0 + n), which see `prefix` rows before. */
static void span_back(const struct train_layer_pass *l, size_t t0, size_t n, size_t kv_head, size_t prefix,
                      float *work) {
    const struct train_net *net = l->net;
    const struct op_attention a = train_attention_of(l);
    size_t width = net->H * net->E;
    op_attention_backward(
        &a, &(struct op_attention_sample){.qkv = l->act->qkv + t0 * net->Q,
                                          .n = n,
                                          .kv_head = kv_head,
                                          .out = l->act->att + t0 * width,
                                          .lse = l->act->lse + t0,
                                          .dout = l->buffer->d_att + t0 * width,
                                          .dqkv = l->buffer->d_qkv + t0 * net->Q,
                                          .before = {.qkv = l->act->qkv, .dqkv = l->buffer->d_qkv, .n = prefix},
                                          .work = work});
}

/* One kv head of one sample. With a shared prefix, one kv head of all: the prefix first, then every sample adds to its
 * keys' and values' gradients, in order. */
static void attention_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_batch *b = l->batch;
    size_t kv_head = b->prefix ? i : i / b->samples, first = b->prefix ? 0 : i % b->samples,
           last = b->prefix ? b->samples : first + 1;
    if (b->prefix) span_back(l, 0, b->prefix, kv_head, 0, work);
    for (size_t s = first; s < last; s++)
        span_back(l, b->begin[s], b->begin[s + 1] - b->begin[s], kv_head, b->prefix, work);
}

/* A tile's sums for q, k and v: of the biases [Q], of the norms of q's heads [E] and of k's [E]. */
static size_t q_norm_sums(const struct train_net *net) { return net->Q; }
static size_t k_norm_sums(const struct train_net *net) { return net->Q + net->E; }

/* d q and d k of tile i back through the norms of their heads. */
static void heads_back(const struct train_layer_pass *l, size_t i, float *work) {
    const struct train_net *net = l->net;
    const size_t H = net->H, K = net->K, E = net->E, width = (H + K) * E;
    size_t n, t0 = train_tile_at(l->batch->T, i, &n);
    float *q_sums = partial_of(l, &l->layer->q_norm, q_norm_sums(net), i),
          *k_sums = partial_of(l, &l->layer->k_norm, k_norm_sums(net), i);
    for (size_t t = t0; t < t0 + n; t++) {
        float *d = l->buffer->d_qkv + t * net->Q;
        const float *x = l->act->qk + t * width, *r = l->act->r_qk + t * (H + K);
        memset(work, 0, width * sizeof *work);
        op_rmsnorm_backward(work, q_sums, d, x, l->layer->q_norm.w, r, H, E);
        op_rmsnorm_backward(work + H * E, k_sums, d + H * E, x + H * E, l->layer->k_norm.w, r + H, K, E);
        memcpy(d, work, width * sizeof *work);
    }
}

/* The biases' gradient is the sum of d qkv over the tokens. */
static void biases_back(const struct train_layer_pass *l, size_t i) {
    size_t n, t0 = train_tile_at(l->batch->T, i, &n), Q = l->net->Q;
    float *sums = partial_of(l, &l->layer->qkv_bias, 0, i);
    const float *d = l->buffer->d_qkv + t0 * Q;
    for (size_t t = 0; sums && t < n; t++)
        for (size_t j = 0; j < Q; j++) sums[j] += d[t * Q + j];
}

/* d qkv rotated back, and the normalised input of q, k and v again. */
static void rope_task(const void *context, float *work, size_t i) {
    const struct train_layer_pass *l = context;
    const struct train_net *net = l->net;
    size_t n, t0 = train_tile_at(l->batch->T, i, &n), D = net->D;
    op_rope(l->buffer->d_qkv + t0 * net->Q, l->batch->position + t0, n, net->H + net->K, net->E, net->Q, l->layer->rope,
            true);
    if (net->heads_normed) heads_back(l, i, work);
    biases_back(l, i);
    op_rmsnorm(l->buffer->norm_out + t0 * D, NULL, l->act->x + t0 * D, l->layer->attn_norm.w, n, D,
               (float)net->config.rms_norm_eps);
}

/* Columns [i * EMBED_TILE, ...) of the embedding's gradient: every token adds its dx row, in order. */
static void embed_task(const void *context, float *work, size_t i) {
    const struct train_pass *p = context;
    const struct train_net *net = p->net;
    const struct train_batch *b = &p->space->batch;
    size_t D = net->D, j0 = i * EMBED_TILE, n = D - j0 < EMBED_TILE ? D - j0 : EMBED_TILE;
    float *gradient = p->space->gradient + net->at.embed + j0;
    (void)work;
    if (!net->config.tied && !p->add)
        for (size_t v = 0; v < net->V; v++) memset(gradient + v * D, 0, n * sizeof *gradient);
    for (size_t t = 0; t < b->T; t++) {
        float *out = gradient + (size_t)b->ids[t] * D;
        const float *dx = p->space->buffer.dx + t * D + j0;
        for (size_t j = 0; j < n; j++) out[j] += net->embed_scale * dx[j];
    }
}

/* One group: dx, then the gradients, with what makes x again between the two. */
static void group_back(const struct train_layer_pass *l, struct train_apply *a, train_task_fn *between) {
    a->T = l->batch->T;
    a->u = l->act->u;
    a->add_gradients = l->pass->add;
    train_apply_back(l->pass, a);
    if (between) train_run(l->pass, train_tiles(a->T), between, l);
    train_apply_gradients(l->pass, a);
}

/* dx of the layer's output -> dx of its input, when wanted. */
static void layer_back(const struct train_layer_pass *l, bool dx_wanted) {
    const struct train_net *net = l->net;
    const struct train_group *group = l->layer->group;
    const struct train_buffers *b = l->buffer;
    size_t D = net->D, F = net->F;
    bool posts = net->posts_normed;
    struct train_apply down = {.group = &group[TRAIN_DOWN],
                               .dy = posts ? b->d_norm : b->dx,
                               .y_stride = D,
                               .dx = b->d_hidden,
                               .x = b->hidden,
                               .x_stride = F};
    struct train_apply gate_up = {.group = &group[TRAIN_GATE_UP],
                                  .dy = l->act->gu,
                                  .y_stride = 2 * F,
                                  .dx = b->d_norm,
                                  .x = b->norm_out,
                                  .x_stride = D};
    struct train_apply o = {.group = &group[TRAIN_O],
                            .dy = posts ? b->d_norm : b->d_mid,
                            .y_stride = D,
                            .dx = b->d_att,
                            .x = l->act->att,
                            .x_stride = net->H * net->E};
    struct train_apply qkv = {.group = &group[TRAIN_QKV],
                              .dy = b->d_qkv,
                              .y_stride = net->Q,
                              .dx = dx_wanted ? b->d_norm : NULL,
                              .x = b->norm_out,
                              .x_stride = D};
    if (posts) run_norm(l, ffn_post_norm_task, &l->layer->ffn_post_norm);
    group_back(l, &down, gate_task);
    group_back(l, &gate_up, NULL);
    run_norm(l, ffn_norm_task, &l->layer->ffn_norm);
    if (posts) run_norm(l, attn_post_norm_task, &l->layer->attn_post_norm);
    group_back(l, &o, NULL);
    train_run(l->pass, net->K * (l->batch->prefix ? 1 : l->batch->samples), attention_task, l);
    train_run(l->pass, train_tiles(l->batch->T), rope_task, l);
    add_gradient(l, &l->layer->qkv_bias, 0);
    add_gradient(l, &l->layer->q_norm, q_norm_sums(net));
    add_gradient(l, &l->layer->k_norm, k_norm_sums(net));
    group_back(l, &qkv, NULL);
    if (dx_wanted) run_norm(l, attn_norm_task, &l->layer->attn_norm);
}

/* What was not kept of a layer. The last layer's is still there: nothing was pushed after it. */
static void run_again(const struct train_layer_pass *l, size_t layer) {
    const struct train_keep *keep = &l->pass->space->keep;
    size_t L = l->net->L;
    if (layer + 1 == L) return;
    if (layer + keep->all + keep->most < L)
        train_layer_attention(l);
    else if (!keep->att)
        train_layer_attend(l);
    if (layer + keep->all < L) train_layer_gate_up(l);
}

void train_backward(const struct train_pass *pass) {
    const struct train_net *net = pass->net;
    bool whole = net->lora.rank == 0;
    for (size_t i = net->L; i-- > 0;) {
        const struct train_layer_pass l = train_layer_pass(pass, i);
        run_again(&l, i);
        layer_back(&l, whole || i > 0);
    }
    if (whole) train_run(pass, (net->D + EMBED_TILE - 1) / EMBED_TILE, embed_task, pass);
}

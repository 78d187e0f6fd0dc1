/* forward.c - push T tokens, of one timeline or of several, through every layer: one pass over the weights for all.
 *
 *   ids -> embed -> [ norm, qkv, rope, attend, +x, norm, gate*up, down, +x ] x L -> norm -> head -> logits
 *
 * A layer's other parts (biases, norms of heads and of what is added, a window) are there when the model has their
 * tensors or settings: one text for all architectures.
 *
 *   x     [T, D]    residual stream
 *   h     [T, D]    norm(x), later what the block adds to x
 *   q,mix [T, H*E]  queries; attention's mix of values         k, v  [T, K*E]      gate, up  [T, F]
 *
 * The last layer finishes only the positions whose logits are wanted: nobody reads the others.
 *
 * Only attention knows that the rows belong to different timelines.
 *
 * Reads   weights (const), the timelines' positions
 * Writes  the timelines' new positions, logits
 * Owns    nothing; work space was sized before the first token
 * Never   allocates, prints, or looks at token text
 * Checked tests/model/forward_test.c (goldens, oracle, batch == step by step == several timelines at once, any number
 * of threads)
 */
#include "model/forward.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "op/attend.h"
#include "op/embed.h"
#include "op/linear.h"
#include "op/low_rank.h"
#include "op/rows.h"

/* The timelines of a step: part p owns the rows after those of the parts before it. */
struct step {
    struct model_forward *f;
    const struct model_part *part;
    size_t n_parts;
    size_t T; /* rows in use: all tokens, in the end the wanted ones */
};

/* A vector of a layer; NULL: this model has none. */
static const float *vector(const struct model_forward *f, size_t layer, enum model_role role) {
    return f->runtime->vector[layer * MODEL_LAYER_ROLES + role];
}

static void norm(const struct model_forward *f, const float *x, const float *weight, size_t T) {
    const struct model_config *c = &f->runtime->weights->config;
    op_norm_rows(&f->runtime->machine, f->h, x, f->stride.x, weight, T, c->width, (float)c->rms_norm_eps);
}

/* The residual stream gets what a block made, normed when the layer has a norm for that. */
static void add(const struct model_forward *f, const float *post_norm, size_t T) {
    if (post_norm) norm(f, f->h, post_norm, T);
    op_add_rows(&f->runtime->machine, f->x, f->h, f->stride.x, T, f->runtime->weights->config.width);
}

static void rotate(const struct model_forward *f, size_t layer, size_t T) {
    const struct model_config *c = &f->runtime->weights->config;
    const struct op_rope_rows r = {.q = f->q,
                                   .k = f->k,
                                   .q_stride = f->stride.q,
                                   .k_stride = f->stride.k,
                                   .T = T,
                                   .heads = c->heads,
                                   .kv_heads = c->kv_heads,
                                   .head_size = c->head_size,
                                   .row = f->row,
                                   .table = model_layer_is_local(c, layer) ? &f->local : &f->rope,
                                   .paired = f->runtime->weights->paired,
                                   .q_norm = vector(f, layer, MODEL_Q_NORM),
                                   .k_norm = vector(f, layer, MODEL_K_NORM),
                                   .eps = (float)c->rms_norm_eps};
    op_rope_rows(&f->runtime->machine, &r);
}

/* The first of a part's rows that somebody will read. */
static size_t first_wanted(const struct model_part *p) {
    return p->want == MODEL_WANT_ALL ? 0 : p->want == MODEL_WANT_LAST ? p->n - 1 : p->n;
}

/* Move the wanted rows of the residual stream and of the queries to the front. */
static void keep_wanted(struct step *s) {
    struct model_forward *f = s->f;
    size_t from = 0, to = 0;
    for (const struct model_part *p = s->part; p < s->part + s->n_parts; from += p->n, p++)
        for (size_t t = first_wanted(p); t < p->n; t++, to++) {
            if (to == from + t) continue;
            memcpy(f->x + to * f->stride.x, f->x + (from + t) * f->stride.x, f->stride.x * sizeof *f->x);
            memcpy(f->q + to * f->stride.q, f->q + (from + t) * f->stride.q, f->stride.q * sizeof *f->q);
        }
    s->T = to;
}

/* mix = what the rows in use see of their timelines. */
static void attend(struct step *s, size_t layer, bool wanted_only) {
    struct model_forward *f = s->f;
    const struct model_config *c = &f->runtime->weights->config;
    size_t row = 0, n_parts = 0;
    for (const struct model_part *p = s->part; p < s->part + s->n_parts; p++) {
        size_t first = wanted_only ? first_wanted(p) : 0;
        if (first == p->n) continue;
        f->attend[n_parts++] = (struct op_attend_part){.out = f->mix + row * f->stride.q,
                                                       .q = f->q + row * f->stride.q,
                                                       .key = model_kv_key(p->kv, layer),
                                                       .value = model_kv_value(p->kv, layer),
                                                       .capacity = p->kv->capacity,
                                                       .T = p->n - first,
                                                       .position = p->kv->position + first};
        row += p->n - first;
    }
    struct op_attend a = {.part = f->attend,
                          .n_parts = n_parts,
                          .stride = f->stride.q,
                          .type = s->part->kv->type,
                          .row_bytes = s->part->kv->row_bytes,
                          .heads = c->heads,
                          .kv_heads = c->kv_heads,
                          .head_size = c->head_size,
                          .window = model_layer_is_local(c, layer) ? c->window : 0,
                          .scale_size = c->query_scalar};
    op_attend(&f->runtime->machine, &a);
}

/* One linear of a layer: which, and where its outputs go. */
struct linear {
    enum model_role role;
    float *out;
    size_t stride;
};

/* Linears of all rows of the step that read the same input. A x of their LoRA pairs runs in the same job, B is added
 * behind it. */
static void run_linears(const struct step *s, size_t layer, const struct linear *l, size_t n_linears, const float *x,
                        size_t x_stride) {
    struct model_forward *f = s->f;
    const struct model_runtime *r = f->runtime;
    const struct model_low_rank *low[MODEL_SAME_INPUT];
    struct op_linear_part part[2 * MODEL_SAME_INPUT];
    struct op_linear_input input = {x, x_stride, s->T, &f->quantised};
    size_t n = n_linears;
    for (size_t i = 0; i < n_linears; i++) {
        size_t index = model_layout_index(&r->weights->layout, layer, l[i].role);
        part[i] = (struct op_linear_part){l[i].out, l[i].stride, model_tensor(r->weights, index)};
        low[i] = r->low_rank && r->low_rank[index].b ? &r->low_rank[index] : NULL;
        if (low[i]) part[n++] = (struct op_linear_part){f->low + i * r->rank, f->stride.low, &low[i]->a};
    }
    op_linear(&r->machine, part, n, &input);
    for (size_t i = 0; i < n_linears; i++) {
        if (!low[i]) continue;
        struct op_low_rank b = {.out = l[i].out,
                                .low = f->low + i * r->rank,
                                .b = low[i]->b,
                                .out_stride = l[i].stride,
                                .low_stride = f->stride.low,
                                .T = s->T,
                                .rank = r->rank,
                                .n_out = part[i].weight->shape[0]};
        op_low_rank_add(&r->machine, &b);
    }
}

static void add_biases(const struct model_forward *f, size_t layer, size_t T) {
    const struct model_config *c = &f->runtime->weights->config;
    const struct {
        enum model_role role;
        float *at;
        size_t stride, n;
    } part[] = {{MODEL_Q_BIAS, f->q, f->stride.q, c->heads * c->head_size},
                {MODEL_K_BIAS, f->k, f->stride.k, c->kv_heads * c->head_size},
                {MODEL_V_BIAS, f->v, f->stride.k, c->kv_heads * c->head_size}};
    for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
        const float *bias = vector(f, layer, part[i].role);
        if (bias) op_bias_rows(&f->runtime->machine, part[i].at, part[i].stride, bias, T, part[i].n);
    }
}

/* x += attention(norm(x)); in the last layer all rows leave their keys and values, then only the wanted ones go on. */
static void attention(struct step *s, size_t layer, bool last) {
    struct model_forward *f = s->f;
    size_t row = 0;
    norm(f, f->x, vector(f, layer, MODEL_ATTN_NORM), s->T);
    struct linear qkv[] = {{MODEL_Q, f->q, f->stride.q}, {MODEL_K, f->k, f->stride.k}, {MODEL_V, f->v, f->stride.k}};
    run_linears(s, layer, qkv, 3, f->h, f->stride.x);
    add_biases(f, layer, s->T);
    rotate(f, layer, s->T);
    for (const struct model_part *p = s->part; p < s->part + s->n_parts; row += p->n, p++)
        model_kv_store(p->kv, layer, f->k + row * f->stride.k, f->v + row * f->stride.k, f->stride.k, p->n);
    if (last) keep_wanted(s);
    if (s->T == 0) return;
    attend(s, layer, last);
    struct linear o = {MODEL_O, f->h, f->stride.x};
    run_linears(s, layer, &o, 1, f->mix, f->stride.q);
    add(f, vector(f, layer, MODEL_ATTN_POST_NORM), s->T);
}

/* x += down(silu(gate) * up) of norm(x); some have gelu. */
static void feed_forward(struct step *s, size_t layer) {
    struct model_forward *f = s->f;
    const struct model_config *c = &f->runtime->weights->config;
    if (s->T == 0) return;
    norm(f, f->x, vector(f, layer, MODEL_FFN_NORM), s->T);
    struct linear gate_up[] = {{MODEL_GATE, f->gate, f->stride.f}, {MODEL_UP, f->up, f->stride.f}};
    run_linears(s, layer, gate_up, 2, f->h, f->stride.x);
    (model_arch_of(c)->gelu ? op_geglu_rows : op_swiglu_rows)(&f->runtime->machine, f->gate, f->up, f->stride.f, s->T,
                                                              c->ffn_width);
    struct linear down = {MODEL_DOWN, f->h, f->stride.x};
    run_linears(s, layer, &down, 1, f->gate, f->stride.f);
    add(f, vector(f, layer, MODEL_FFN_POST_NORM), s->T);
}

/* Ids -> residual stream; positions -> rotations. */
static void begin(struct step *s) {
    struct model_forward *f = s->f;
    const struct model_config *c = &f->runtime->weights->config;
    for (const struct model_part *p = s->part; p < s->part + s->n_parts; p++) {
        assert(p->n >= 1 && s->T + p->n <= f->batch && p->kv->position + p->n <= p->kv->capacity &&
               p->kv->type == s->part->kv->type);
        op_embed(f->x + s->T * f->stride.x, f->stride.x, model_tensor_of(f->runtime->weights, 0, MODEL_EMBED), p->ids,
                 p->n);
        for (size_t t = 0; t < p->n; t++, s->T++) {
            op_rope_rows_set(&f->rope, s->T, p->kv->position + t);
            if (c->window) op_rope_rows_set(&f->local, s->T, p->kv->position + t);
        }
    }
    if (model_arch_of(c)->scaled_embedding)
        op_scale_rows(&f->runtime->machine, f->x, f->stride.x, s->T, c->width, sqrtf((float)c->width));
}

void model_forward_step(struct model_forward *f, const struct model_part *part, size_t n_parts) {
    const struct model_weights *w = f->runtime->weights;
    size_t L = w->config.layers;
    struct step s = {.f = f, .part = part, .n_parts = n_parts};
    begin(&s);
    for (size_t layer = 0; layer < L; layer++) {
        attention(&s, layer, layer + 1 == L);
        feed_forward(&s, layer);
    }
    for (size_t i = 0; i < n_parts; i++) part[i].kv->position += part[i].n;
    if (s.T == 0) return;
    norm(f, f->x, f->runtime->norm, s.T);
    struct op_linear_part head = {f->logits, w->config.vocab, model_tensor_of(w, 0, MODEL_HEAD)};
    op_linear(&f->runtime->machine, &head, 1, &(struct op_linear_input){f->h, f->stride.x, s.T, &f->quantised});
}

/* forward.c - push T tokens through every layer.
 *
 *   ids -> embed -> [ norm, qkv, rope, attend, +x, norm, gate*up, down, +x ] x L -> norm -> head -> logits
 *
 *   x     [T, D]    residual stream
 *   h     [T, D]    norm(x), later what the block adds to x
 *   q,mix [T, H*E]  queries; attention's mix of values         k, v  [T, K*E]      gate, up  [T, F]
 *
 * The last layer finishes only the positions whose logits are wanted: nobody reads the others.
 *
 * Reads   weights (const), kv position
 * Writes  kv[pos .. pos+T), logits
 * Owns    nothing; work space was sized before the first token
 * Never   allocates, prints, or looks at token text
 * Checked tests/model/forward_test.c (goldens, oracle, batch == step by step, any number of threads)
 */
#include "model/forward.h"

#include <assert.h>
#include <string.h>

#include "op/attend.h"
#include "op/embed.h"
#include "op/linear.h"
#include "op/rmsnorm.h"
#include "op/swiglu.h"

/* For the steps that treat each token apart: token i of the range is row first + i of the buffers. */
struct rows {
    struct model_forward *f;
    const float *weight; /* norm */
    size_t first;
};

static void norm_rows(void *context, size_t begin, size_t end) {
    const struct rows *r = context;
    const struct model_config *c = &r->f->runtime->weights->config;
    for (size_t t = r->first + begin; t < r->first + end; t++)
        op_rmsnorm(r->f->h + t * r->f->x_stride, NULL, r->f->x + t * r->f->x_stride, r->weight, 1, c->width, (float)c->rms_norm_eps);
}

static void add_rows(void *context, size_t begin, size_t end) {
    const struct rows *r = context;
    size_t D = r->f->runtime->weights->config.width;
    for (size_t t = r->first + begin; t < r->first + end; t++) {
        float *x = r->f->x + t * r->f->x_stride;
        const float *h = r->f->h + t * r->f->x_stride;
        for (size_t i = 0; i < D; i++) x[i] += h[i];
    }
}

static void rope_rows(void *context, size_t begin, size_t end) {
    const struct rows *r = context;
    struct model_forward *f = r->f;
    const struct model_config *c = &f->runtime->weights->config;
    op_rope(f->q + begin * f->q_stride, f->position + begin, end - begin, c->heads, c->head_size, f->q_stride, &f->rope, false);
    op_rope(f->k + begin * f->k_stride, f->position + begin, end - begin, c->kv_heads, c->head_size, f->k_stride, &f->rope, false);
}

static void swiglu_rows(void *context, size_t begin, size_t end) {
    const struct rows *r = context;
    struct model_forward *f = r->f;
    for (size_t t = r->first + begin; t < r->first + end; t++)
        op_swiglu(f->gate + t * f->f_stride, f->gate + t * f->f_stride, f->up + t * f->f_stride, f->runtime->weights->config.ffn_width);
}

/* cost: of one token, in multiply-adds. */
static void for_rows(struct rows *r, size_t n, size_t cost, pool_fn *fn) {
    op_run(&r->f->runtime->machine, n, 1, n * cost, fn, r);
}

/* x += attention(norm(x)) for T tokens; outputs only for rows first .. T-1. */
static void attention(struct model_forward *f, size_t layer, size_t T, size_t first) {
    const struct op_machine *machine = &f->runtime->machine;
    const struct model_config *c = &f->runtime->weights->config;
    const struct model_layer *w = &f->runtime->weights->layer[layer];
    size_t D = c->width, n = T - first;
    struct rows all = {f, f->runtime->norm + 2 * layer * D, 0}, some = all;
    some.first = first;
    for_rows(&all, T, 4 * D, norm_rows);
    struct op_linear_part qkv[] = {{f->q, f->q_stride, &w->q}, {f->k, f->k_stride, &w->k}, {f->v, f->k_stride, &w->v}};
    op_linear(machine, qkv, 3, f->h, f->x_stride, T);
    for_rows(&all, T, 4 * f->q_stride, rope_rows);
    model_kv_store(&f->kv, layer, f->k, f->v, f->k_stride, T);
    struct op_attend a = {
        .out = f->mix + first * f->q_stride, .q = f->q + first * f->q_stride, .stride = f->q_stride,
        .key = model_kv_key(&f->kv, layer), .value = model_kv_value(&f->kv, layer), .capacity = f->kv.capacity,
        .heads = c->heads, .kv_heads = c->kv_heads, .head_size = c->head_size,
        .T = n, .position = f->kv.position + first,
    };
    op_attend(machine, &a);
    struct op_linear_part o = {f->h + first * f->x_stride, f->x_stride, &w->o};
    op_linear(machine, &o, 1, a.out, f->q_stride, n);
    for_rows(&some, n, D, add_rows);
}

/* x += down(silu(gate) * up) of norm(x), for rows first .. T-1. */
static void feed_forward(struct model_forward *f, size_t layer, size_t T, size_t first) {
    const struct op_machine *machine = &f->runtime->machine;
    const struct model_layer *w = &f->runtime->weights->layer[layer];
    size_t D = f->runtime->weights->config.width, n = T - first, x = first * f->x_stride, g = first * f->f_stride;
    struct rows some = {f, f->runtime->norm + (2 * layer + 1) * D, first};
    for_rows(&some, n, 4 * D, norm_rows);
    struct op_linear_part gate_up[] = {{f->gate + g, f->f_stride, &w->gate}, {f->up + g, f->f_stride, &w->up}};
    op_linear(machine, gate_up, 2, f->h + x, f->x_stride, n);
    for_rows(&some, n, 16 * f->f_stride, swiglu_rows);
    struct op_linear_part down = {f->h + x, f->x_stride, &w->down};
    op_linear(machine, &down, 1, f->gate + g, f->f_stride, n);
    for_rows(&some, n, D, add_rows);
}

void model_forward_step(struct model_forward *f, const int32_t *ids, size_t n, enum model_want want) {
    const struct model_weights *w = f->runtime->weights;
    size_t L = w->config.layers, D = w->config.width;
    assert(n >= 1 && n <= f->batch && f->kv.position + n <= f->kv.capacity);
    for (size_t t = 0; t < n; t++) f->position[t] = f->kv.position + t;
    op_embed(f->x, f->x_stride, &w->embed, ids, n);
    size_t first = want == MODEL_WANT_ALL ? 0 : n - 1; /* with nothing wanted the last row is a little work for nobody */
    for (size_t layer = 0; layer < L; layer++) {
        size_t from = layer + 1 == L ? first : 0;
        attention(f, layer, n, from);
        feed_forward(f, layer, n, from);
    }
    f->kv.position += n;
    if (want == MODEL_WANT_NONE) return;
    struct rows last = {f, f->runtime->norm + 2 * L * D, first};
    for_rows(&last, n - first, 4 * D, norm_rows);
    struct op_linear_part head = {f->logits, w->config.vocab, &w->head};
    op_linear(&f->runtime->machine, &head, 1, f->h + first * f->x_stride, f->x_stride, n - first);
}

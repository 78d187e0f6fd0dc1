/* attention_train.c - softmax(q k^T / sqrt(E)) v by blocks of query rows, and its gradient.
 *
 *   rows [r0, r1) of all heads of a group see keys [0, r1), or those from the window of r0 on; the part above the
 *   diagonal inside the last block is masked, and what lies before a row's own window
 *
 *   forward    S = Q K^T,  P = e^(S/sqrt(E) - lse),  O = P V
 *   backward   P again from lse;  dV += P^T dO;  dP = dO V^T;  dS = P (dP - rowsum(dO O)) / sqrt(E)
 *              dQ = dS K;  dK += dS^T Q
 *
 * With rows before (a shared prefix), queries see those too, and their dK, dV are added to what is there. A key's
 * position is its row among both.
 *
 * The heads that share keys and values stand below each other in one tall matrix, so what a product packs of keys and
 * values serves them all, and sums over the group's heads are sums over rows.
 *
 * The score matrix lives one block at a time in the work space (it fits the second-level cache); blocks run from the
 * last to the first, so that the first product into dK and dV covers every key and needs no zeroing unless there is a
 * window.
 * Reads   qkv, out, lse, dout            Writes  out and lse, or dqkv
 * Never   allocates, uses threads, looks at another sample
 * Checked tests/op/attention_train_test.c  (double reference, central differences, grouped heads, windows, neighbours
 * untouched)
 */
#include "op/attention_train.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "base/expf.h"
#include "op/gemm.h"
#include "op/op.h"

enum { BLOCK = 64 };

/* Work space: k^T, v^T [E, n]; S, dP [group * BLOCK, n]; where rows come before: k, v, dk, dv [n, E]; and the block's
 * q, dO and results [group * BLOCK, E]. */
size_t op_attention_work(const struct op_attention *a, size_t n) {
    size_t tall = a->heads / a->kv_heads * BLOCK;
    return 2 * n * (3 * a->head_size + tall) + 3 * tall * a->head_size;
}

/* out[E, width] (from column `at` on) = x^T */
static void transpose(float *restrict out, size_t width, size_t at, const float *restrict x, size_t n, size_t E,
                      size_t stride) {
    for (size_t t0 = 0; t0 < n; t0 += 16)
        for (size_t e = 0; e < E; e++)
            for (size_t t = t0; t < n && t < t0 + 16; t++) out[e * width + at + t] = x[t * stride + e];
}

static void copy_rows(float *out, size_t out_stride, const float *x, size_t stride, size_t n, size_t E) {
    for (size_t t = 0; t < n; t++) memcpy(out + t * out_stride, x + t * stride, E * sizeof *out);
}

/* Rows of the group's heads, one head's below the other's, and back. x: the first row of the first head. */
static void stack_heads(float *out, const float *x, size_t stride, size_t rows, size_t group, size_t E) {
    for (size_t h = 0; h < group; h++) copy_rows(out + h * rows * E, E, x + h * E, stride, rows, E);
}

static void unstack_heads(float *out, size_t stride, const float *x, size_t rows, size_t group, size_t E) {
    for (size_t h = 0; h < group; h++) copy_rows(out + h * E, stride, x + h * rows * E, E, rows, E);
}

/* One call: its sizes, where k and v begin in a row of qkv, and the work space. P rows come before; N = P + n in
 * all. */
struct call {
    size_t E, H, group, stride, n, P, N;
    size_t first, k_at, v_at; /* first: of the group's query heads */
    size_t window;            /* N when all keys are seen */
    float scale;
    float *kt, *vt;    /* [E, N] */
    float *s, *ds;     /* [group * BLOCK, N] scores, their gradient */
    float *copies;     /* [4][N, E] */
    float *q, *d, *dq; /* [group * BLOCK, E]; d: dO, or forward's O */
};

static struct call call_of(const struct op_attention *a, const struct op_attention_sample *x) {
    struct call c = {.E = a->head_size,
                     .H = a->heads,
                     .group = a->heads / a->kv_heads,
                     .n = x->n,
                     .P = x->before.n,
                     .N = x->before.n + x->n};
    size_t tall = c.group * BLOCK;
    c.stride = (c.H + 2 * a->kv_heads) * c.E;
    c.first = x->kv_head * c.group;
    c.k_at = (c.H + x->kv_head) * c.E;
    c.v_at = c.k_at + a->kv_heads * c.E;
    c.window = a->window && a->window < c.N ? a->window : c.N;
    c.scale = 1.0f / sqrtf((float)(a->scale_size ? a->scale_size : c.E));
    c.kt = x->work;
    c.vt = c.kt + c.N * c.E;
    c.s = c.vt + c.N * c.E;
    c.ds = c.s + tall * c.N;
    c.copies = c.ds + tall * c.N;
    c.q = c.copies + 4 * c.N * c.E;
    c.d = c.q + tall * c.E;
    c.dq = c.d + tall * c.E;
    return c;
}

/* Keys or values (they begin at `at` in a row) of all visible rows, turned. */
static void transpose_all(float *out, const struct call *c, const struct op_attention_sample *x, size_t at) {
    if (c->P) transpose(out, c->N, 0, x->before.qkv + at, c->P, c->E, c->stride);
    transpose(out, c->N, c->P, x->qkv + at, c->n, c->E, c->stride);
}

/* The same as they lie: in place, or with the rows before them copied together. */
static struct kernel_matrix all_rows(const struct call *c, const struct op_attention_sample *x, size_t at) {
    if (!c->P) return (struct kernel_matrix){x->qkv + at, c->stride, false};
    copy_rows(c->copies, c->E, x->before.qkv + at, c->stride, c->P, c->E);
    copy_rows(c->copies + c->P * c->E, c->E, x->qkv + at, c->stride, c->n, c->E);
    return (struct kernel_matrix){c->copies, c->E, false};
}

/* One row of scores (m of them visible, n in the block) -> probabilities; returns the log of the denominator. */
BASE_CLONES
static float softmax_row(float *x, size_t m, size_t n, float scale) {
    float lane[OP_LANES], top = x[0], sum;
    for (size_t k = 0; k < OP_LANES; k++) lane[k] = x[0];
    size_t i = 0;
    for (; i + OP_LANES <= m; i += OP_LANES)
        for (size_t k = 0; k < OP_LANES; k++) lane[k] = x[i + k] > lane[k] ? x[i + k] : lane[k];
    for (size_t k = 0; k < OP_LANES; k++) top = lane[k] > top ? lane[k] : top;
    for (; i < m; i++) top = x[i] > top ? x[i] : top;
    top *= scale;
    for (size_t k = 0; k < OP_LANES; k++) lane[k] = 0;
    for (i = 0; i + OP_LANES <= m; i += OP_LANES) {
        float e[OP_LANES];
        for (size_t k = 0; k < OP_LANES; k++) e[k] = base_expf(x[i + k] * scale - top);
        for (size_t k = 0; k < OP_LANES; k++) lane[k] += e[k];
        for (size_t k = 0; k < OP_LANES; k++) x[i + k] = e[k];
    }
    for (size_t k = 0; i < m; i++, k++) lane[k] += x[i] = base_expf(x[i] * scale - top);
    sum = op_lanes_sum(lane);
    float factor = 1.0f / sum;
    for (size_t j = 0; j < m; j++) x[j] *= factor;
    for (size_t j = m; j < n; j++) x[j] = 0;
    return logf(sum) + top;
}

/* Keys [first, first + n) that some row of the block at r0 sees; a row at position p sees those up to p. */
struct keys {
    size_t first, n;
};

static size_t window_begin(const struct call *c, size_t position) {
    return position + 1 > c->window ? position + 1 - c->window : 0;
}

static struct keys keys_of(const struct call *c, size_t r0, size_t rows) {
    size_t first = window_begin(c, c->P + r0);
    return (struct keys){first, c->P + r0 + rows - first};
}

/* Which of them row r sees: [begin, end). */
struct span {
    size_t begin, end;
};

static struct span span_of(const struct call *c, const struct keys *keys, size_t r) {
    size_t position = c->P + r;
    return (struct span){window_begin(c, position) - keys->first, position + 1 - keys->first};
}

static void hide(float *x, size_t n) { memset(x, 0, n * sizeof *x); }

static struct kernel_matrix rows_from(struct kernel_matrix m, size_t first) {
    m.data += first * m.stride;
    return m;
}

void op_attention_forward(const struct op_attention *a, const struct op_attention_sample *x) {
    const struct call c = call_of(a, x);
    const size_t E = c.E, width = c.H * E;
    transpose_all(c.kt, &c, x, c.k_at);
    const struct kernel_matrix v = all_rows(&c, x, c.v_at);
    for (size_t r0 = 0; r0 < c.n; r0 += BLOCK) {
        size_t rows = c.n - r0 < BLOCK ? c.n - r0 : BLOCK, all = c.group * rows;
        const struct keys keys = keys_of(&c, r0, rows);
        stack_heads(c.q, x->qkv + r0 * c.stride + c.first * E, c.stride, rows, c.group, E);
        op_gemm(a->machine, &(struct kernel_gemm){.out = c.s,
                                                  .out_stride = keys.n,
                                                  .a = {c.q, E, false},
                                                  .b = {c.kt + keys.first, c.N, false},
                                                  .m = all,
                                                  .n = keys.n,
                                                  .k = E});
        for (size_t i = 0; i < all; i++) {
            size_t h = c.first + i / rows, r = r0 + i % rows;
            const struct span seen = span_of(&c, &keys, r);
            float *s = c.s + i * keys.n;
            hide(s, seen.begin);
            x->lse[h * a->lse_stride + r] =
                softmax_row(s + seen.begin, seen.end - seen.begin, keys.n - seen.begin, c.scale);
        }
        op_gemm(a->machine, &(struct kernel_gemm){.out = c.d,
                                                  .out_stride = E,
                                                  .a = {c.s, keys.n, false},
                                                  .b = rows_from(v, keys.first),
                                                  .m = all,
                                                  .n = E,
                                                  .k = keys.n});
        unstack_heads(x->out + r0 * width + c.first * E, width, c.d, rows, c.group, E);
    }
}

/* s: scores -> probabilities; ds: dP -> dS. m visible keys of n in the block. */
BASE_CLONES
static void softmax_row_backward(float *restrict s, float *restrict ds, size_t m, size_t n, float scale, float lse,
                                 float delta) {
    for (size_t i = 0; i < m; i++) {
        float p = base_expf(s[i] * scale - lse);
        s[i] = p;
        ds[i] = p * (ds[i] - delta) * scale;
    }
    for (size_t i = m; i < n; i++) s[i] = ds[i] = 0;
}

BASE_CLONES
static float dot(const float *x, const float *y, size_t n) {
    float lane[OP_LANES] = {0};
    size_t i = 0;
    for (; i + OP_LANES <= n; i += OP_LANES)
        for (size_t k = 0; k < OP_LANES; k++) lane[k] += x[i + k] * y[i + k];
    for (size_t k = 0; i < n; i++, k++) lane[k] += x[i] * y[i];
    return op_lanes_sum(lane);
}

/* Gradients of the rows before join what is there; a sample's own go where they belong. */
static void give_back(float *own, float *before, const float *d, size_t n_before, size_t n, size_t E, size_t stride) {
    for (size_t t = 0; t < n_before; t++)
        for (size_t e = 0; e < E; e++) before[t * stride + e] += d[t * E + e];
    copy_rows(own, stride, d + n_before * E, E, n, E);
}

/* Where the gradients of keys and values are summed: in place, or beside the copies when rows come before. */
struct key_gradients {
    float *k, *v;
    size_t stride;
};

static void clear_rows(float *x, size_t stride, size_t n, size_t E) {
    for (size_t t = 0; t < n; t++) hide(x + t * stride, E);
}

/* Rows [r0, r0 + rows) of the group's heads. `add`: what its keys' gradients are has begun. */
static void backward_block(const struct op_attention *a, const struct op_attention_sample *x, const struct call *c,
                           const struct key_gradients *g, const struct kernel_matrix *k, size_t r0, size_t rows,
                           bool add) {
    const size_t E = c->E, width = c->H * E, all = c->group * rows;
    const struct keys keys = keys_of(c, r0, rows);
    const size_t n = keys.n, at = keys.first;
    const struct kernel_matrix q = {c->q, E, false}, d = {c->d, E, false}, s = {c->s, n, true}, ds = {c->ds, n, true};
    stack_heads(c->q, x->qkv + r0 * c->stride + c->first * E, c->stride, rows, c->group, E);
    stack_heads(c->d, x->dout + r0 * width + c->first * E, width, rows, c->group, E);
    op_gemm(a->machine,
            &(struct kernel_gemm){
                .out = c->s, .out_stride = n, .a = q, .b = {c->kt + at, c->N, false}, .m = all, .n = n, .k = E});
    op_gemm(a->machine,
            &(struct kernel_gemm){
                .out = c->ds, .out_stride = n, .a = d, .b = {c->vt + at, c->N, false}, .m = all, .n = n, .k = E});
    for (size_t i = 0; i < all; i++) {
        size_t h = c->first + i / rows, r = r0 + i % rows;
        float delta = dot(c->d + i * E, x->out + r * width + h * E, E);
        const struct span seen = span_of(c, &keys, r);
        float *row = c->s + i * n, *d_row = c->ds + i * n;
        hide(row, seen.begin);
        hide(d_row, seen.begin);
        softmax_row_backward(row + seen.begin, d_row + seen.begin, seen.end - seen.begin, n - seen.begin, c->scale,
                             x->lse[h * a->lse_stride + r], delta);
    }
    op_gemm(a->machine, &(struct kernel_gemm){.out = g->v + at * g->stride,
                                              .out_stride = g->stride,
                                              .a = s,
                                              .b = d,
                                              .m = n,
                                              .n = E,
                                              .k = all,
                                              .add = add});
    op_gemm(a->machine, &(struct kernel_gemm){.out = g->k + at * g->stride,
                                              .out_stride = g->stride,
                                              .a = ds,
                                              .b = q,
                                              .m = n,
                                              .n = E,
                                              .k = all,
                                              .add = add});
    op_gemm(
        a->machine,
        &(struct kernel_gemm){
            .out = c->dq, .out_stride = E, .a = {c->ds, n, false}, .b = rows_from(*k, at), .m = all, .n = E, .k = n});
    unstack_heads(x->dqkv + r0 * c->stride + c->first * E, c->stride, c->dq, rows, c->group, E);
}

void op_attention_backward(const struct op_attention *a, const struct op_attention_sample *x) {
    const struct call c = call_of(a, x);
    const size_t E = c.E;
    struct key_gradients g = {x->dqkv + c.k_at, x->dqkv + c.v_at, c.stride};
    if (c.P) g = (struct key_gradients){c.copies + 2 * c.N * E, c.copies + 3 * c.N * E, E};
    transpose_all(c.kt, &c, x, c.k_at);
    transpose_all(c.vt, &c, x, c.v_at);
    const struct kernel_matrix k = all_rows(&c, x, c.k_at);
    const bool windowed = c.window < c.N;
    if (windowed) {
        clear_rows(g.k, g.stride, c.N, E);
        clear_rows(g.v, g.stride, c.N, E);
    }
    for (size_t block = (c.n + BLOCK - 1) / BLOCK; block-- > 0;) {
        size_t r0 = block * BLOCK, rows = c.n - r0 < BLOCK ? c.n - r0 : BLOCK;
        backward_block(a, x, &c, &g, &k, r0, rows, windowed || r0 + rows < c.n);
    }
    if (!c.P) return;
    give_back(x->dqkv + c.k_at, x->before.dqkv + c.k_at, g.k, c.P, c.n, E, c.stride);
    give_back(x->dqkv + c.v_at, x->before.dqkv + c.v_at, g.v, c.P, c.n, E, c.stride);
}

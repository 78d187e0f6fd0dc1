/* attention_train.c - softmax(q k^T / sqrt(E)) v by blocks of query rows, and its gradient.
 *
 *   rows [r0, r1) of all heads of a group see keys [0, r1); the part above the diagonal inside the last block is masked
 *
 *   forward    S = Q K^T,  P = e^(S/sqrt(E) - lse),  O = P V
 *   backward   P again from lse;  dV += P^T dO;  dP = dO V^T;  dS = P (dP - rowsum(dO O)) / sqrt(E)
 *              dQ = dS K;  dK += dS^T Q
 *
 * With rows before (a shared prefix), queries see those too, and their dK, dV are added to what is there.
 *
 * The heads that share keys and values stand below each other in one tall matrix, so what a product packs of keys and values
 * serves them all, and sums over the group's heads are sums over rows.
 *
 * The score matrix lives one block at a time in the work space (it fits the second-level cache); blocks run from the
 * last to the first, so that the first product into dK and dV covers every key and needs no zeroing.
 * Reads   qkv, out, lse, dout            Writes  out and lse, or dqkv
 * Never   allocates, uses threads, looks at another sample
 * Checked tests/op/attention_train_test.c  (double reference, central differences, grouped heads, neighbours untouched)
 */
#include "op/attention_train.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "op/expf.h"
#include "op/gemm.h"
#include "op/op.h"

enum { BLOCK = 64 };

/* Work space: k^T, v^T [E, n]; S, dP [group * BLOCK, n]; where rows come before: k, v, dk, dv [n, E]; and the block's q, dO and
 * results [group * BLOCK, E]. */
size_t op_attention_work(const struct op_attention *a, size_t n) {
    size_t tall = a->heads / a->kv_heads * BLOCK;
    return 2 * n * (3 * a->head_size + tall) + 3 * tall * a->head_size;
}

/* out[E, width] (from column `at` on) = x^T */
static void transpose(float *restrict out, size_t width, size_t at, const float *restrict x, size_t n, size_t E, size_t stride) {
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

/* Keys or values of all visible rows: in place, or with the rows before them copied to `space`. */
static struct op_matrix all_rows(float *space, const float *own, const float *before, size_t n_before, size_t n, size_t E, size_t stride) {
    if (!n_before) return (struct op_matrix){own, stride, false};
    copy_rows(space, E, before, stride, n_before, E);
    copy_rows(space + n_before * E, E, own, stride, n, E);
    return (struct op_matrix){space, E, false};
}

/* One row of scores (m of them visible, n in the block) -> probabilities; returns the log of the denominator. */
OP_CLONES
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
        for (size_t k = 0; k < OP_LANES; k++) e[k] = op_expf(x[i + k] * scale - top);
        for (size_t k = 0; k < OP_LANES; k++) lane[k] += e[k];
        for (size_t k = 0; k < OP_LANES; k++) x[i + k] = e[k];
    }
    for (size_t k = 0; i < m; i++, k++) lane[k] += x[i] = op_expf(x[i] * scale - top);
    sum = op_lanes_sum(lane);
    float factor = 1.0f / sum;
    for (size_t j = 0; j < m; j++) x[j] *= factor;
    for (size_t j = m; j < n; j++) x[j] = 0;
    return logf(sum) + top;
}

void op_attention_forward(float *out, float *lse, const float *qkv, size_t n, size_t kv_head, const struct op_attention *a,
                          const struct op_attention_before *before, float *work) {
    size_t E = a->head_size, H = a->heads, K = a->kv_heads, stride = (H + 2 * K) * E, group = H / K, P = before ? before->n : 0, N = P + n;
    size_t k_at = (H + kv_head) * E, v_at = k_at + K * E, first = kv_head * group, tall = group * BLOCK;
    float scale = 1.0f / sqrtf((float)E), *kt = work, *s = work + 2 * N * E, *copies = s + 2 * tall * N, *q = copies + 4 * N * E, *o = q + tall * E;
    if (P) transpose(kt, N, 0, before->qkv + k_at, P, E, stride);
    transpose(kt, N, P, qkv + k_at, n, E, stride);
    struct op_matrix v = all_rows(copies, qkv + v_at, P ? before->qkv + v_at : NULL, P, n, E, stride);
    for (size_t r0 = 0; r0 < n; r0 += BLOCK) {
        size_t r1 = r0 + BLOCK < n ? r0 + BLOCK : n, rows = r1 - r0, seen = P + r1;
        stack_heads(q, qkv + r0 * stride + first * E, stride, rows, group, E);
        op_gemm(s, seen, (struct op_matrix){q, E, false}, (struct op_matrix){kt, N, false}, group * rows, seen, E, false);
        for (size_t i = 0; i < group * rows; i++)
            lse[(first + i / rows) * a->lse_stride + r0 + i % rows] = softmax_row(s + i * seen, P + r0 + i % rows + 1, seen, scale);
        op_gemm(o, E, (struct op_matrix){s, seen, false}, v, group * rows, E, seen, false);
        unstack_heads(out + r0 * H * E + first * E, H * E, o, rows, group, E);
    }
}

/* s: scores -> probabilities; ds: dP -> dS. m visible keys of n in the block. */
OP_CLONES
static void softmax_row_backward(float *restrict s, float *restrict ds, size_t m, size_t n, float scale, float lse, float delta) {
    for (size_t i = 0; i < m; i++) {
        float p = op_expf(s[i] * scale - lse);
        s[i] = p;
        ds[i] = p * (ds[i] - delta) * scale;
    }
    for (size_t i = m; i < n; i++) s[i] = ds[i] = 0;
}

OP_CLONES
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

void op_attention_backward(float *dqkv, const float *dout, const float *out, const float *lse, const float *qkv, size_t n,
                           size_t kv_head, const struct op_attention *a, const struct op_attention_before *before, float *work) {
    size_t E = a->head_size, H = a->heads, K = a->kv_heads, stride = (H + 2 * K) * E, group = H / K, first = kv_head * group;
    size_t P = before ? before->n : 0, N = P + n, k_at = (H + kv_head) * E, v_at = k_at + K * E;
    size_t tall = group * BLOCK;
    float scale = 1.0f / sqrtf((float)E), *kt = work, *vt = work + N * E, *s = work + 2 * N * E, *ds = s + tall * N, *copies = ds + tall * N;
    float *q = copies + 4 * N * E, *d = q + tall * E, *dq = d + tall * E;
    float *dk = P ? copies + 2 * N * E : dqkv + k_at, *dv = P ? dk + N * E : dqkv + v_at;
    size_t d_stride = P ? E : stride;
    if (P) transpose(kt, N, 0, before->qkv + k_at, P, E, stride);
    if (P) transpose(vt, N, 0, before->qkv + v_at, P, E, stride);
    transpose(kt, N, P, qkv + k_at, n, E, stride);
    transpose(vt, N, P, qkv + v_at, n, E, stride);
    struct op_matrix k = all_rows(copies, qkv + k_at, P ? before->qkv + k_at : NULL, P, n, E, stride);
    for (size_t block = (n + BLOCK - 1) / BLOCK; block-- > 0;) {
        size_t r0 = block * BLOCK, r1 = r0 + BLOCK < n ? r0 + BLOCK : n, rows = r1 - r0, seen = P + r1, all = group * rows;
        stack_heads(q, qkv + r0 * stride + first * E, stride, rows, group, E);
        stack_heads(d, dout + r0 * H * E + first * E, H * E, rows, group, E);
        op_gemm(s, seen, (struct op_matrix){q, E, false}, (struct op_matrix){kt, N, false}, all, seen, E, false);
        op_gemm(ds, seen, (struct op_matrix){d, E, false}, (struct op_matrix){vt, N, false}, all, seen, E, false);
        for (size_t i = 0; i < all; i++) {
            size_t h = first + i / rows, r = r0 + i % rows;
            float delta = dot(d + i * E, out + r * H * E + h * E, E);
            softmax_row_backward(s + i * seen, ds + i * seen, P + r + 1, seen, scale, lse[h * a->lse_stride + r], delta);
        }
        op_gemm(dv, d_stride, (struct op_matrix){s, seen, true}, (struct op_matrix){d, E, false}, seen, E, all, r1 < n);
        op_gemm(dk, d_stride, (struct op_matrix){ds, seen, true}, (struct op_matrix){q, E, false}, seen, E, all, r1 < n);
        op_gemm(dq, E, (struct op_matrix){ds, seen, false}, k, all, E, seen, false);
        unstack_heads(dqkv + r0 * stride + first * E, stride, dq, rows, group, E);
    }
    if (!P) return;
    give_back(dqkv + k_at, before->dqkv + k_at, dk, P, n, E, stride);
    give_back(dqkv + v_at, before->dqkv + v_at, dv, P, n, E, stride);
}

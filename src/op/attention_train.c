/* attention_train.c - softmax(q k^T / sqrt(E)) v by blocks of query rows, and its gradient.
 *
 *   rows [r0, r1) of one head see keys [0, r1); the part above the diagonal inside the last block is masked
 *
 *   forward    S = Q K^T,  P = e^(S/sqrt(E) - lse),  O = P V
 *   backward   P again from lse;  dV += P^T dO;  dP = dO V^T;  dS = P (dP - rowsum(dO O)) / sqrt(E)
 *              dQ = dS K;  dK += dS^T Q
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

#include "op/expf.h"
#include "op/gemm.h"
#include "op/op.h"

enum { BLOCK = 64 };

/* Work space: k^T [E, n], v^T [E, n], S [BLOCK, n], dP [BLOCK, n]. */
size_t op_attention_work(const struct op_attention *a, size_t n) { return 2 * n * (a->head_size + BLOCK); }

static void transpose(float *restrict out, const float *restrict x, size_t n, size_t E, size_t stride) {
    for (size_t t0 = 0; t0 < n; t0 += 16)
        for (size_t e = 0; e < E; e++)
            for (size_t t = t0; t < n && t < t0 + 16; t++) out[e * n + t] = x[t * stride + e];
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

void op_attention_forward(float *out, float *lse, const float *qkv, size_t n, size_t kv_head, const struct op_attention *a, float *work) {
    size_t E = a->head_size, H = a->heads, K = a->kv_heads, stride = (H + 2 * K) * E, group = H / K;
    const float *k = qkv + (H + kv_head) * E, *v = k + K * E;
    float scale = 1.0f / sqrtf((float)E), *kt = work, *s = work + 2 * n * E;
    transpose(kt, k, n, E, stride);
    for (size_t h = kv_head * group; h < (kv_head + 1) * group; h++)
        for (size_t r0 = 0; r0 < n; r0 += BLOCK) {
            size_t r1 = r0 + BLOCK < n ? r0 + BLOCK : n, rows = r1 - r0;
            op_gemm(s, r1, (struct op_matrix){qkv + r0 * stride + h * E, stride, false}, (struct op_matrix){kt, n, false}, rows, r1, E, false);
            for (size_t r = 0; r < rows; r++) lse[h * a->lse_stride + r0 + r] = softmax_row(s + r * r1, r0 + r + 1, r1, scale);
            op_gemm(out + r0 * H * E + h * E, H * E, (struct op_matrix){s, r1, false}, (struct op_matrix){v, stride, false}, rows, E, r1, false);
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

void op_attention_backward(float *dqkv, const float *dout, const float *out, const float *lse, const float *qkv, size_t n,
                           size_t kv_head, const struct op_attention *a, float *work) {
    size_t E = a->head_size, H = a->heads, K = a->kv_heads, stride = (H + 2 * K) * E, group = H / K, first = kv_head * group;
    const float *k = qkv + (H + kv_head) * E, *v = k + K * E;
    float *dk = dqkv + (H + kv_head) * E, *dv = dk + K * E;
    float scale = 1.0f / sqrtf((float)E), *kt = work, *vt = work + n * E, *s = work + 2 * n * E, *ds = s + BLOCK * n;
    transpose(kt, k, n, E, stride);
    transpose(vt, v, n, E, stride);
    for (size_t h = first; h < first + group; h++)
        for (size_t block = (n + BLOCK - 1) / BLOCK; block-- > 0;) {
            size_t r0 = block * BLOCK, r1 = r0 + BLOCK < n ? r0 + BLOCK : n, rows = r1 - r0;
            bool add = h > first || r1 < n;
            struct op_matrix q = {qkv + r0 * stride + h * E, stride, false}, d = {dout + r0 * H * E + h * E, H * E, false};
            op_gemm(s, r1, q, (struct op_matrix){kt, n, false}, rows, r1, E, false);
            op_gemm(ds, r1, d, (struct op_matrix){vt, n, false}, rows, r1, E, false);
            for (size_t r = 0; r < rows; r++) {
                float delta = dot(d.data + r * H * E, out + (r0 + r) * H * E + h * E, E);
                softmax_row_backward(s + r * r1, ds + r * r1, r0 + r + 1, r1, scale, lse[h * a->lse_stride + r0 + r], delta);
            }
            op_gemm(dv, stride, (struct op_matrix){s, r1, true}, d, r1, E, rows, add);
            op_gemm(dk, stride, (struct op_matrix){ds, r1, true}, q, r1, E, rows, add);
            op_gemm(dqkv + r0 * stride + h * E, stride, (struct op_matrix){ds, r1, false}, (struct op_matrix){k, stride, false}, rows, E, r1, false);
        }
}

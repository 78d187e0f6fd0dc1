/* head.c - final norm, head and loss, for counted rows only, some rows at a time.
 *
 *   x_out[row] -> norm -> logits = n W^T -> loss, d logits -> d n = d logits W,  d W += d logits^T n -> d x_out
 *
 * Rows whose next token does not count never reach the head. Logits are held for net->loss_rows rows; their gradient is
 * formed in the same place, so a vocabulary of any size costs 64 MiB.
 *
 * Reads   net->x_out, weights, batch rows and targets
 * Writes  net->loss; gradients of head and final norm; net->dx (zero in rows that do not count)
 * Never   allocates
 * Checked tests/train/gradient_test.c, golden_test.c
 */
#include <string.h>

#include "op/cross_entropy.h"
#include "op/gemm.h"
#include "op/rmsnorm.h"
#include "train/train_impl.h"

enum { VOCAB_TILE = 256 };

/* One tile of the rows held at once: logits, loss, and with a scale the gradient down to the normalised rows. */
static void rows_task(struct train_net *net, float *work, size_t i) {
    const struct train_batch *b = &net->batch;
    size_t D = net->D, V = net->V, tile = train_tile(net->head_rows), r0 = i * tile, n = net->head_rows - r0 < tile ? net->head_rows - r0 : tile;
    size_t at = net->head_first + r0;
    const float *w = net->weight + net->at.head;
    float *norm = net->head_in + at * D, *logits = net->logits + r0 * V;
    for (size_t r = 0; r < n; r++) memcpy(work + r * D, net->x_out + b->row[at + r] * D, D * sizeof *work);
    op_rmsnorm(norm, net->r_out + at, work, net->weight + net->at.norm, n, D, (float)net->config.rms_norm_eps);
    op_gemm(logits, V, (struct op_matrix){norm, D, false}, (struct op_matrix){w, D, true}, n, V, D, false);
    if (net->head_scale == 0) {
        op_cross_entropy(net->loss + at, logits, b->target + at, n, V);
        return;
    }
    op_cross_entropy_backward(net->loss + at, logits, b->target + at, n, V, net->head_scale);
    op_gemm(net->d_head_in + at * D, D, (struct op_matrix){logits, V, false}, (struct op_matrix){w, D, false}, n, D, V, false);
}

static void weight_task(struct train_net *net, float *work, size_t i) {
    (void)work;
    size_t D = net->D, v0 = i * VOCAB_TILE, n = net->V - v0 < VOCAB_TILE ? net->V - v0 : VOCAB_TILE;
    op_gemm(net->gradient + net->at.head + v0 * D, D, (struct op_matrix){net->logits + v0, net->V, true},
            (struct op_matrix){net->head_in + net->head_first * D, D, false}, n, D, net->head_rows, net->add || net->head_first > 0);
}

/* First counted row at or after token t. */
static size_t first_row(const struct train_batch *b, size_t t) {
    size_t low = 0, high = b->R;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (b->row[middle] < t)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Back through the final norm into dx, one tile of tokens. */
static void norm_task(struct train_net *net, float *work, size_t i) {
    const struct train_batch *b = &net->batch;
    size_t D = net->D, tile = train_tile(b->T), t0 = i * tile, n = b->T - t0 < tile ? b->T - t0 : tile;
    float *dweight = net->partial1 + i * D;
    (void)work;
    memset(net->dx + t0 * D, 0, n * D * sizeof *net->dx);
    memset(dweight, 0, D * sizeof *dweight);
    for (size_t r = first_row(b, t0); r < b->R && b->row[r] < t0 + n; r++)
        op_rmsnorm_backward(net->dx + b->row[r] * D, dweight, net->d_head_in + r * D, net->x_out + b->row[r] * D,
                            net->weight + net->at.norm, net->r_out + r, 1, D);
}

void train_add_partials(float *gradient, const float *partial, size_t tiles, size_t D, bool add) {
    if (!add) memset(gradient, 0, D * sizeof *gradient);
    for (size_t i = 0; i < tiles; i++)
        for (size_t j = 0; j < D; j++) gradient[j] += partial[i * D + j];
}

void train_head(struct train_net *net, float scale, bool add) {
    size_t R = net->batch.R, tile = train_tile(net->batch.T), tiles = (net->batch.T + tile - 1) / tile;
    net->head_scale = scale;
    net->add = add;
    for (net->head_first = 0; net->head_first < R; net->head_first += net->head_rows) {
        net->head_rows = R - net->head_first < net->loss_rows ? R - net->head_first : net->loss_rows;
        size_t rows = train_tile(net->head_rows);
        train_run(net, (net->head_rows + rows - 1) / rows, rows_task);
        if (scale != 0) train_run(net, (net->V + VOCAB_TILE - 1) / VOCAB_TILE, weight_task);
    }
    if (scale == 0) return;
    train_run(net, tiles, norm_task);
    train_add_partials(net->gradient + net->at.norm, net->partial1, tiles, net->D, add);
}

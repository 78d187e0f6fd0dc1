/* head.c - final norm, head and loss, for counted rows only, some rows at a time.
 *
 *   x_out[row] -> norm -> logits = n W^T -> loss, d logits -> d n = d logits W,  d W += d logits^T n -> d x_out
 *
 * Rows whose next token does not count never reach the head. Logits are held for net->loss_rows rows; their gradient is
 * formed in the same place, so a vocabulary of any size costs 128 MiB.
 *
 * Reads   net->x_out, weights, batch rows and targets
 * Writes  net->loss; gradients of head and final norm; net->dx (zero in rows that do not count)
 * Never   allocates
 * Checked tests/train/gradient_test.c, golden_test.c
 */
#include <string.h>

#include "op/cross_entropy.h"
#include "op/rmsnorm.h"
#include "train/train_impl.h"

enum { ROW_TILE = 32 };

static size_t rows_at(const struct train_net *net, size_t i, size_t *n) {
    size_t r0 = i * ROW_TILE;
    *n = net->head_rows - r0 < ROW_TILE ? net->head_rows - r0 : ROW_TILE;
    return r0;
}

/* Rows of x_out, normalised. */
static void gather_task(struct train_net *net, float *work, size_t i) {
    size_t n, r0 = rows_at(net, i, &n), D = net->D;
    for (size_t r = 0; r < n; r++) memcpy(work + r * D, net->x_out + net->batch.row[net->head_first + r0 + r] * D, D * sizeof *work);
    op_rmsnorm(net->head_in + r0 * D, net->r_out + r0, work, net->norm, n, D, (float)net->config.rms_norm_eps);
}

static void loss_task(struct train_net *net, float *work, size_t i) {
    size_t n, r0 = rows_at(net, i, &n), at = net->head_first + r0, V = net->V;
    (void)work;
    if (net->head_scale == 0)
        op_cross_entropy(net->loss + at, net->logits + r0 * V, net->batch.target + at, n, V);
    else
        op_cross_entropy_backward(net->loss + at, net->logits + r0 * V, net->batch.target + at, n, V, net->head_scale);
}

/* Back through the final norm into dx; every row is its own token. */
static void norm_task(struct train_net *net, float *work, size_t i) {
    size_t n, r0 = rows_at(net, i, &n), D = net->D;
    float *partial = net->lora.rank ? NULL : net->partial + i * D;
    (void)work;
    if (partial) memset(partial, 0, D * sizeof *partial);
    for (size_t r = r0; r < r0 + n; r++) {
        size_t t = net->batch.row[net->head_first + r];
        op_rmsnorm_backward(net->dx + t * D, partial, net->d_head_in + r * D, net->x_out + t * D, net->norm, net->r_out + r, 1, D);
    }
}

void train_add_partials(float *gradient, const float *partial, size_t tiles, size_t D, bool add) {
    if (!add) memset(gradient, 0, D * sizeof *gradient);
    for (size_t i = 0; i < tiles; i++)
        for (size_t j = 0; j < D; j++) gradient[j] += partial[i * D + j];
}

/* Forward, loss and backward of the rows held at once. */
static void held_rows(struct train_net *net, bool add) {
    size_t rows = net->head_rows, tiles = (rows + ROW_TILE - 1) / ROW_TILE, D = net->D, V = net->V;
    train_run(net, tiles, gather_task);
    train_apply(net, &net->head, rows, net->head_in, D, net->logits, V, NULL, false);
    train_run(net, tiles, loss_task);
    if (net->head_scale == 0) return;
    train_apply_back(net, &net->head, rows, net->logits, V, net->d_head_in, D);
    train_apply_gradients(net, &net->head, rows, net->logits, V, net->head_in, D, NULL, add);
    train_run(net, tiles, norm_task);
    if (!net->lora.rank) train_add_partials(net->gradient + net->at.norm, net->partial, tiles, D, add);
}

void train_head(struct train_net *net, float scale, bool add) {
    size_t R = net->batch.R;
    net->head_scale = scale;
    if (scale != 0) memset(net->dx, 0, net->batch.T * net->D * sizeof *net->dx);
    for (net->head_first = 0; net->head_first < R; net->head_first += net->head_rows) {
        net->head_rows = R - net->head_first < net->loss_rows ? R - net->head_first : net->loss_rows;
        held_rows(net, add || net->head_first > 0);
    }
}

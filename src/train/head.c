/* head.c - final norm, head and loss, for counted rows only, some rows at a time.
 *
 *   x_out[row] -> norm -> logits = n W^T -> loss, d logits -> d n = d logits W,  d W += d logits^T n -> d x_out
 *
 * Rows whose next token does not count never reach the head. Logits are held for head.most rows; their gradient is
 * formed in the same place, so a vocabulary of any size costs 128 MiB.
 *
 * Reads   buffer.x_out, weights, batch rows and targets
 * Writes  buffer.loss; gradients of head and final norm; buffer.dx (zero in rows that do not count)
 * Never   allocates
 * Checked tests/train/gradient_test.c, golden_test.c
 */
#include <string.h>

#include "op/cross_entropy.h"
#include "op/rmsnorm.h"
#include "train/linear.h"

enum { ROW_TILE = 32 };

/* The counted rows whose logits are held: `n` from `first` on. */
struct held {
    const struct train_pass *pass;
    const struct train_net *net;
    const struct train_head_rows *head;
    size_t first, n;
    float scale; /* of the gradients; 0: none wanted */
};

static size_t rows_at(const struct held *h, size_t i, size_t *n) {
    size_t r0 = i * ROW_TILE;
    *n = h->n - r0 < ROW_TILE ? h->n - r0 : ROW_TILE;
    return r0;
}

/* Rows of x_out, normalised. */
static void gather_task(const void *context, float *work, size_t i) {
    const struct held *h = context;
    const struct train_space *space = h->pass->space;
    size_t n, r0 = rows_at(h, i, &n), D = h->net->D;
    for (size_t r = 0; r < n; r++)
        memcpy(work + r * D, space->buffer.x_out + space->batch.row[h->first + r0 + r] * D, D * sizeof *work);
    op_rmsnorm(h->head->in + r0 * D, h->head->r + r0, work, h->net->norm, n, D, (float)h->net->config.rms_norm_eps);
}

static void loss_task(const void *context, float *work, size_t i) {
    const struct held *h = context;
    const struct train_space *space = h->pass->space;
    size_t n, r0 = rows_at(h, i, &n), at = h->first + r0, V = h->net->V;
    (void)work;
    if (h->scale == 0)
        op_cross_entropy(space->buffer.loss + at, h->head->logits + r0 * V, space->batch.target + at, n, V);
    else
        op_cross_entropy_backward(space->buffer.loss + at, h->head->logits + r0 * V, space->batch.target + at, n, V,
                                  h->scale);
}

/* Back through the final norm into dx; every row is its own token. */
static void norm_task(const void *context, float *work, size_t i) {
    const struct held *h = context;
    const struct train_buffers *b = &h->pass->space->buffer;
    size_t n, r0 = rows_at(h, i, &n), D = h->net->D;
    float *partial = h->net->lora.rank ? NULL : b->partial + i * b->partial_width;
    (void)work;
    if (partial) memset(partial, 0, D * sizeof *partial);
    for (size_t r = r0; r < r0 + n; r++) {
        size_t t = h->pass->space->batch.row[h->first + r];
        op_rmsnorm_backward(b->dx + t * D, partial, h->head->d_in + r * D, b->x_out + t * D, h->net->norm,
                            h->head->r + r, 1, D);
    }
}

void train_add_partials(const struct train_pass *pass, float *gradient, const float *partial, size_t tiles, size_t n,
                        bool add) {
    if (!add) memset(gradient, 0, n * sizeof *gradient);
    for (size_t i = 0; i < tiles; i++, partial += pass->space->buffer.partial_width)
        for (size_t j = 0; j < n; j++) gradient[j] += partial[j];
}

/* Forward, loss and backward of the rows held at once. */
static void held_rows(const struct held *h) {
    const struct train_net *net = h->net;
    const struct train_space *space = h->pass->space;
    size_t tiles = (h->n + ROW_TILE - 1) / ROW_TILE;
    const struct train_apply a = {.group = &net->head,
                                  .T = h->n,
                                  .x = h->head->in,
                                  .x_stride = net->D,
                                  .y = h->head->logits,
                                  .y_stride = net->V,
                                  .dy = h->head->logits,
                                  .dx = h->head->d_in,
                                  .add_gradients = h->pass->add || h->first > 0};
    train_run(h->pass, tiles, gather_task, h);
    train_apply(h->pass, &a);
    train_run(h->pass, tiles, loss_task, h);
    if (h->scale == 0) return;
    train_apply_back(h->pass, &a);
    train_apply_gradients(h->pass, &a);
    train_run(h->pass, tiles, norm_task, h);
    if (!net->lora.rank)
        train_add_partials(h->pass, space->gradient + net->at.norm, space->buffer.partial, tiles, net->D,
                           a.add_gradients);
}

void train_head(const struct train_pass *pass, float scale) {
    const struct train_space *space = pass->space;
    size_t R = space->batch.R, most = space->head.most;
    if (scale != 0) memset(space->buffer.dx, 0, space->batch.T * pass->net->D * sizeof(float));
    for (size_t first = 0; first < R; first += most)
        held_rows(&(struct held){pass, pass->net, &space->head, first, R - first < most ? R - first : most, scale});
}

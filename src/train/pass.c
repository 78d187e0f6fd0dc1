/* pass.c - the tasks of a pass: tiles of tokens, and a layer as its tasks see it.
 *
 * Never   allocates; a tile depends on the number of tokens only
 * Checked tests/train/trainer_test.c  (any number of threads), space_test.c
 */
#include "train/pass.h"

struct run {
    const struct train_pass *pass;
    train_task_fn *fn;
    const void *context;
};

static void run_one(void *context, size_t worker, size_t i) {
    const struct run *r = context;
    r->fn(r->context, r->pass->space->buffer.work[worker], i);
}

void train_run(const struct train_pass *pass, size_t n, train_task_fn *fn, const void *context) {
    struct run r = {pass, fn, context};
    pool_run_tasks(pass->net->machine.pool, n, run_one, &r);
}

struct train_layer_pass train_layer_pass(const struct train_pass *pass, size_t layer) {
    const struct train_net *net = pass->net;
    const struct train_space *space = pass->space;
    return (struct train_layer_pass){.pass = pass,
                                     .net = net,
                                     .layer = &net->layer[layer],
                                     .act = &space->layer[layer],
                                     .buffer = &space->buffer,
                                     .batch = &space->batch,
                                     .next = layer + 1 < net->L ? space->layer[layer + 1].x : space->buffer.x_out};
}

struct op_attention train_attention_of(const struct train_layer_pass *l) {
    struct op_attention a = train_attention(l->net, l->pass->space->capacity);
    a.window = l->layer->window;
    return a;
}

size_t train_tile(size_t T) {
    size_t tiles = 8 * ((T + 8 * TRAIN_MAX_TILE - 1) / (8 * TRAIN_MAX_TILE)), tile = (T + tiles - 1) / tiles;
    return tile ? (tile + 7) / 8 * 8 : 8;
}

size_t train_tiles(size_t T) { return (T + train_tile(T) - 1) / train_tile(T); }

size_t train_tile_at(size_t T, size_t i, size_t *n) {
    size_t tile = train_tile(T), t0 = i * tile;
    *n = T - t0 < tile ? T - t0 : tile;
    return t0;
}

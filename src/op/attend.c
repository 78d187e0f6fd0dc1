/* attend.c - attention in blocks of 64 positions with a running maximum (online softmax); memory: one block of scores.
 *
 *   for each block:  score = q . key        (the f32 matmul kernel: keys are its rows, queries its tokens)
 *                    m' = max(m, score);  l = l * e^(m-m') + sum e^(score-m');  out = out * e^(m-m') + sum e^(score-m') v
 *   at the end:      out /= l
 *
 * Blocks start at multiples of 64 of the absolute position, so a token sees the same sums whether it came alone or
 * with a batch. Work is cut by heads and by tiles of tokens; nothing is summed across threads.
 *
 * Reads   q, cache        Writes  out        Owns  nothing        Never  holds T x T scores
 * Checked tests/op/attend_test.c (plain softmax in double; one by one == batch, bit for bit)
 */
#include "op/attend.h"

#include <math.h>
#include <string.h>

enum { BLOCK = 64, ROWS = 12 }; /* ROWS queries share the loads of a block; a multiple of the kernels' tiles */

/* Queries that are handled together: n of them, `step` floats apart, the i-th sees seen[i] positions. */
struct tile {
    const float *q;
    float *out;
    size_t step, n;
    size_t seen[ROWS];
};

static void attend_tile(const struct op_machine *machine, const struct op_attend *a, const struct tile *tile, size_t kv_head) {
    float score[ROWS * BLOCK], most[ROWS], sum[ROWS];
    size_t E = a->head_size, longest = tile->seen[tile->n - 1];
    const float *key = a->key + kv_head * a->capacity * E, *value = a->value + kv_head * a->capacity * E;
    float factor = 1 / sqrtf((float)E);
    for (size_t i = 0; i < tile->n; i++) {
        most[i] = -INFINITY;
        sum[i] = 0;
        memset(tile->out + i * tile->step, 0, E * sizeof *tile->out);
    }
    for (size_t b = 0; b < longest; b += BLOCK) {
        struct kernel_matmul m = {score, key + b * E, tile->q, BLOCK, tile->step, E, tile->n};
        machine->kernel.matmul[KERNEL_F32](&m, 0, longest - b < BLOCK ? longest - b : BLOCK);
        for (size_t i = 0; i < tile->n; i++) {
            if (tile->seen[i] <= b) continue;
            size_t n = tile->seen[i] - b < BLOCK ? tile->seen[i] - b : BLOCK;
            float rescale, part = machine->kernel.softmax(score + i * BLOCK, &most[i], &rescale, n, factor);
            sum[i] = sum[i] * rescale + part;
            machine->kernel.mix(tile->out + i * tile->step, rescale, score + i * BLOCK, value + b * E, n, E, E);
        }
    }
    for (size_t i = 0; i < tile->n; i++) {
        float *out = tile->out + i * tile->step, scale = 1 / sum[i];
        for (size_t e = 0; e < E; e++) out[e] *= scale;
    }
}

struct job {
    const struct op_machine *machine;
    const struct op_attend *a;
    size_t tiles; /* per head (many tokens) or per kv head (one token) */
};

/* Many tokens: item = head * tiles + tile, a tile being ROWS neighbouring tokens of one head. */
static void run_many(void *context, size_t begin, size_t end) {
    const struct job *j = context;
    const struct op_attend *a = j->a;
    for (size_t item = begin; item < end; item++) {
        size_t head = item / j->tiles, t = item % j->tiles * ROWS, start = t * a->stride + head * a->head_size;
        struct tile tile = {.q = a->q + start, .out = a->out + start, .step = a->stride, .n = a->T - t < ROWS ? a->T - t : ROWS};
        for (size_t i = 0; i < tile.n; i++) tile.seen[i] = a->position + t + i + 1;
        attend_tile(j->machine, a, &tile, head / (a->heads / a->kv_heads));
    }
}

/* One token: item = kv head * tiles + tile, a tile being up to ROWS heads that share the kv head. */
static void run_one(void *context, size_t begin, size_t end) {
    const struct job *j = context;
    const struct op_attend *a = j->a;
    size_t group = a->heads / a->kv_heads;
    for (size_t item = begin; item < end; item++) {
        size_t kv_head = item / j->tiles, g = item % j->tiles * ROWS, start = (kv_head * group + g) * a->head_size;
        struct tile tile = {.q = a->q + start, .out = a->out + start, .step = a->head_size, .n = group - g < ROWS ? group - g : ROWS};
        for (size_t i = 0; i < tile.n; i++) tile.seen[i] = a->position + 1;
        attend_tile(j->machine, a, &tile, kv_head);
    }
}

void op_attend(const struct op_machine *machine, const struct op_attend *a) {
    bool one = a->T == 1;
    struct job job = {machine, a, ((one ? a->heads / a->kv_heads : a->T) + ROWS - 1) / ROWS};
    size_t work = 2 * a->T * (a->position + a->T) * a->heads * a->head_size;
    op_run(machine, (one ? a->kv_heads : a->heads) * job.tiles, 1, work, one ? run_one : run_many, &job);
}

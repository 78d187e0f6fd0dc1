/* attend.c - attention in blocks of 64 positions with a running maximum (online softmax); memory: one block of scores
 * and of keys.
 *
 *   for each block:  score = q . key        (the f32 matmul kernel: keys are its rows, queries its tokens)
 *                    m' = max(m, score);  l = l * e^(m-m') + sum e^(score-m');  out = out * e^(m-m') + sum e^(score-m')
 *                      v
 *   at the end:      out /= l
 *
 * A cache in f16 or q8_0 is widened block by block into f32 on the stack; the sums are those of an f32 cache that holds
 * the rounded numbers.
 *
 * With a window the blocks before the first position that a tile sees are left out, and the rest of its first block.
 *
 * Blocks start at multiples of 64 of the absolute position, so a token sees the same sums whether it came alone or
 * with a batch. Work is cut by heads and by tiles of tokens; nothing is summed across threads.
 *
 * Reads   q, cache        Writes  out        Owns  nothing        Never  holds T x T scores
 * Checked tests/op/attend_test.c (plain softmax in double; one by one == batch == several timelines, bit for bit)
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
    size_t first[ROWS], seen[ROWS]; /* positions [first, seen); both rise */
};

/* The i-th of the tile stands at `position`. */
static void see(struct tile *t, size_t i, const struct op_attend *a, size_t position) {
    t->seen[i] = position + 1;
    t->first[i] = a->window && t->seen[i] > a->window ? t->seen[i] - a->window : 0;
}

/* n rows of the cache as f32: the rows themselves, or their widened copy. */
static const float *block_of(const struct op_machine *machine, const struct op_attend *a, float *copy, const void *rows,
                             size_t n) {
    if (a->type == OP_CACHE_F32) return rows;
    (a->type == OP_CACHE_F16 ? machine->kernel.widen_f16 : machine->kernel.widen_q8_0)(copy, rows, n * a->head_size);
    return copy;
}

static void attend_tile(const struct op_machine *machine, const struct op_attend *a, const struct op_attend_part *p,
                        const struct tile *tile, size_t kv_head) {
    float score[ROWS * BLOCK], most[ROWS], sum[ROWS], copy[BLOCK * OP_CACHE_MAX_HEAD];
    size_t E = a->head_size, longest = tile->seen[tile->n - 1], start = kv_head * p->capacity * a->row_bytes;
    const unsigned char *key = (const unsigned char *)p->key + start, *value = (const unsigned char *)p->value + start;
    float factor = 1 / sqrtf((float)(a->scale_size ? a->scale_size : E));
    for (size_t i = 0; i < tile->n; i++) {
        most[i] = -INFINITY;
        sum[i] = 0;
        memset(tile->out + i * tile->step, 0, E * sizeof *tile->out);
    }
    for (size_t b = tile->first[0] / BLOCK * BLOCK; b < longest; b += BLOCK) {
        size_t n_block = longest - b < BLOCK ? longest - b : BLOCK;
        struct kernel_matmul m = {
            score, block_of(machine, a, copy, key + b * a->row_bytes, n_block), tile->q, BLOCK, tile->step, E, tile->n};
        machine->kernel.matmul[KERNEL_F32](&m, 0, n_block);
        const float *v = block_of(machine, a, copy, value + b * a->row_bytes, n_block);
        for (size_t i = 0; i < tile->n; i++) {
            size_t from = tile->first[i] > b ? tile->first[i] - b : 0;
            if (tile->seen[i] <= b || from >= BLOCK) continue;
            size_t n = (tile->seen[i] - b < BLOCK ? tile->seen[i] - b : BLOCK) - from;
            float *mine = score + i * BLOCK + from;
            float rescale, part = machine->kernel.softmax(mine, &most[i], &rescale, n, factor);
            sum[i] = sum[i] * rescale + part;
            machine->kernel.mix(tile->out + i * tile->step, rescale, mine, v + from * E, n, E, E);
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
};

static size_t tiles(size_t n) { return (n + ROWS - 1) / ROWS; }

/* Of one part. Many tokens: item = head * tiles + tile, a tile being ROWS neighbouring tokens of one head. One token:
 * item = kv head * tiles + tile, a tile being up to ROWS heads that share the kv head. */
static size_t n_items(const struct op_attend *a, const struct op_attend_part *p) {
    return p->T == 1 ? a->kv_heads * tiles(a->heads / a->kv_heads) : a->heads * tiles(p->T);
}

static void run_many(const struct job *j, const struct op_attend_part *p, size_t item) {
    const struct op_attend *a = j->a;
    size_t head = item / tiles(p->T), t = item % tiles(p->T) * ROWS, start = t * a->stride + head * a->head_size;
    struct tile tile = {
        .q = p->q + start, .out = p->out + start, .step = a->stride, .n = p->T - t < ROWS ? p->T - t : ROWS};
    for (size_t i = 0; i < tile.n; i++) see(&tile, i, a, p->position + t + i);
    attend_tile(j->machine, a, p, &tile, head / (a->heads / a->kv_heads));
}

static void run_one(const struct job *j, const struct op_attend_part *p, size_t item) {
    const struct op_attend *a = j->a;
    size_t group = a->heads / a->kv_heads, kv_head = item / tiles(group), g = item % tiles(group) * ROWS,
           start = (kv_head * group + g) * a->head_size;
    struct tile tile = {
        .q = p->q + start, .out = p->out + start, .step = a->head_size, .n = group - g < ROWS ? group - g : ROWS};
    for (size_t i = 0; i < tile.n; i++) see(&tile, i, a, p->position);
    attend_tile(j->machine, a, p, &tile, kv_head);
}

/* Items of all parts, one part after the other. */
static void run(void *context, size_t begin, size_t end) {
    const struct job *j = context;
    const struct op_attend_part *p = j->a->part;
    size_t first = 0; /* item of part p */
    for (size_t item = begin; item < end; item++) {
        while (item - first >= n_items(j->a, p)) first += n_items(j->a, p++);
        if (p->T == 1)
            run_one(j, p, item - first);
        else
            run_many(j, p, item - first);
    }
}

void op_attend(const struct op_machine *machine, const struct op_attend *a) {
    struct job job = {machine, a};
    size_t items = 0, work = 0;
    for (size_t i = 0; i < a->n_parts; i++) {
        const struct op_attend_part *p = &a->part[i];
        items += n_items(a, p);
        work += 2 * p->T * (p->position + p->T) * a->heads * a->head_size;
    }
    op_run(machine, items, 1, work, run, &job);
}

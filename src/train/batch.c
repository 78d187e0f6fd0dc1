/* batch.c - which samples a step sees, and how they lie in memory.
 *
 *   epoch e: order = shuffle(seed, e); steps take whole samples in that order until the next would pass batch_tokens
 *
 *   micro-batch: [ prefix that all samples share | rest of sample 0 | rest of sample 1 | ... ]
 *
 * The order is a function of (seed, epoch), the cut one of lengths: a place in the data is two numbers (epoch, at).
 *
 * Reads   the pack                    Writes  struct train_plan, struct train_batch
 * Never   cuts a sample, pads
 * Checked tests/train/batch_test.c  (every sample once an epoch, same seed same order, positions restart)
 */
#include "train/batch.h"

#include <string.h>

#include "base/rng.h"

static void shuffle(struct train_plan *p) {
    struct rng rng;
    rng_init(&rng, p->seed, p->epoch);
    size_t n = p->pack->info.samples;
    for (size_t i = 0; i < n; i++) p->order[i] = (uint32_t)i;
    for (size_t i = n; i > 1; i--) {
        size_t j = (size_t)rng_below(&rng, i);
        uint32_t keep = p->order[i - 1];
        p->order[i - 1] = p->order[j];
        p->order[j] = keep;
    }
}

static size_t length_of(const struct pack *pack, size_t sample) {
    return pack->offset[sample + 1] - pack->offset[sample];
}

void train_plan_seek(struct train_plan *p, size_t epoch, size_t at) {
    p->epoch = epoch;
    p->at = at;
    shuffle(p);
}

size_t train_plan_next(struct train_plan *p, uint32_t *out) {
    size_t n = p->pack->info.samples, taken = 0, tokens = 0;
    if (p->at == n) train_plan_seek(p, p->epoch + 1, 0);
    for (; p->at < n; p->at++) {
        size_t length = length_of(p->pack, p->order[p->at]);
        if (taken && tokens + length > p->batch_tokens) break;
        tokens += length;
        out[taken++] = p->order[p->at];
    }
    return taken;
}

bool train_plan_init(struct train_plan *p, struct arena *arena, const struct pack *pack, size_t batch_tokens,
                     size_t epochs, size_t steps, uint64_t seed, struct err *err) {
    memset(p, 0, sizeof *p);
    p->pack = pack;
    p->batch_tokens = batch_tokens;
    p->seed = seed;
    if (pack->info.samples > UINT32_MAX)
        return err_set(err, ERR_INPUT, "a pack of more than %u samples is too large", UINT32_MAX);
    p->order = arena_alloc(arena, pack->info.samples, sizeof *p->order, err);
    uint32_t *scratch = arena_alloc(arena, pack->info.samples, sizeof *scratch, err);
    if (!p->order || !scratch) return false;
    for (size_t s = 0; s < pack->info.samples; s++)
        if (length_of(pack, s) > batch_tokens)
            return err_set(
                err, ERR_INPUT,
                "the sample at line %llu has %zu tokens, a batch holds %zu; raise --batch-tokens or drop the sample",
                (unsigned long long)pack->line[s], length_of(pack, s), batch_tokens);
    p->steps = steps;
    train_plan_seek(p, 0, 0);
    while (steps == 0 && (p->epoch + 1 < epochs || p->at < pack->info.samples)) {
        train_plan_next(p, scratch);
        p->steps++;
    }
    train_plan_seek(p, 0, 0);
    return true;
}

/* ---- the shared prefix ---- */

enum { SHORTEST_PREFIX = 8 }; /* below it, nothing is worth sharing */

/* How much of sample b begins as sample a does, at most `most`; and no row of it may predict a token that counts, which
 * would be another one in every sample. */
static size_t common(const struct pack *pack, uint32_t a, uint32_t b, size_t most) {
    size_t from_a = pack->offset[a], from_b = pack->offset[b], n = length_of(pack, b) - 1;
    if (n > length_of(pack, a) - 1) n = length_of(pack, a) - 1;
    if (n > most) n = most;
    size_t same = 0;
    while (same < n && pack->ids[from_a + same] == pack->ids[from_b + same] && !pack->counted[from_a + same + 1] &&
           !pack->counted[from_b + same + 1])
        same++;
    return same;
}

static size_t rows_of(size_t tokens, size_t n, size_t prefix) {
    return prefix < SHORTEST_PREFIX ? tokens : tokens - (n - 1) * prefix;
}

size_t train_batch_fit(const struct pack *pack, const uint32_t *sample, size_t n, size_t capacity, bool share) {
    size_t tokens = 0, prefix = SIZE_MAX, taken = 0;
    for (; taken < n; taken++) {
        size_t next = taken == 0 || !share ? prefix : common(pack, sample[0], sample[taken], prefix);
        tokens += length_of(pack, sample[taken]);
        if (rows_of(tokens, taken + 1, share && taken ? next : 0) > capacity) break;
        prefix = next;
    }
    return taken;
}

void train_batch_fill(struct train_batch *b, const struct pack *pack, const uint32_t *sample, size_t n, bool share) {
    size_t prefix = share && n > 1 ? SIZE_MAX : 0;
    for (size_t s = 1; s < n && prefix; s++) prefix = common(pack, sample[0], sample[s], prefix);
    if (prefix < SHORTEST_PREFIX) prefix = 0;
    b->R = 0;
    b->T = b->prefix = prefix;
    b->samples = n;
    b->begin[0] = prefix;
    for (size_t i = 0; i < prefix; i++) {
        b->ids[i] = pack->ids[pack->offset[sample[0]] + i];
        b->position[i] = i;
        b->token[i] = (uint64_t)sample[0] << 32 | i;
    }
    for (size_t s = 0; s < n; s++) {
        size_t from = pack->offset[sample[s]], length = length_of(pack, sample[s]);
        for (size_t i = prefix; i < length; i++, b->T++) {
            b->ids[b->T] = pack->ids[from + i];
            b->position[b->T] = i;
            b->token[b->T] = (uint64_t)sample[s] << 32 | i;
            if (i + 1 == length || !pack->counted[from + i + 1]) continue;
            b->row[b->R] = b->T;
            b->target[b->R++] = pack->ids[from + i + 1];
        }
        b->begin[s + 1] = b->T;
        b->line[s] = pack->line[sample[s]];
    }
}

/* lookup.c - n-gram guesses.
 *
 *   .. a b c d e f .. | .. a b c ?      the last three ids stood elsewhere: d e f is the guess
 *
 * Reads   the timeline, memory        Writes  memory
 * Never   allocates after init; a guess that is wrong costs time, never changes a result
 * Checked tests/decode/lookup_test.c
 */
#include "decode/lookup.h"

#include <string.h>

enum { GRAM = DECODE_LOOKUP_GRAM, FURTHEST = DECODE_LOOKUP_FURTHEST, SLOTS = 1 << 15 };

bool decode_lookup_init(struct decode_lookup *out, struct arena *arena, struct err *err) {
    *out = (struct decode_lookup){.memory = arena_alloc(arena, DECODE_LOOKUP_MEMORY, sizeof *out->memory, err)};
    out->where = out->memory ? arena_alloc(arena, SLOTS, sizeof *out->where, err) : NULL;
    return out->where != NULL;
}

static size_t slot(const int32_t *gram) {
    uint64_t h = 0;
    for (int i = 0; i < GRAM; i++) h = (h ^ (uint64_t)(uint32_t)gram[i]) * 0x9E3779B97F4A7C15u;
    return (size_t)(h >> 49);
}

/* How far back a[..i] and b[..k] agree, from those elements on. */
static size_t agreement(const int32_t *a, size_t i, const int32_t *b, size_t k) {
    size_t n = 0, most = i < k ? i + 1 : k + 1;
    if (most > FURTHEST) most = FURTHEST;
    while (n < most && a[i - n] == b[k - n]) n++;
    return n;
}

size_t decode_lookup_guess(int32_t *out, size_t most, size_t *agreed, const struct decode_lookup *l, const int32_t *ids,
                           size_t n) {
    *agreed = 0;
    if (n < GRAM) return 0;
    const int32_t *from = NULL, *gram = ids + n - GRAM;
    size_t room = 0, best = GRAM - 1;
    uint32_t at = l->where[slot(gram)];
    if (at) {
        size_t last = at - 1 + GRAM - 1, agree = agreement(l->memory, last, ids, n - 1);
        if (agree > best) best = agree, from = l->memory + last + 1, room = l->n - last - 1;
    }
    for (size_t i = n - 1; i-- > GRAM - 1;) { /* i: a candidate for the end of the gram, newest first */
        if (ids[i] != ids[n - 1]) continue;
        size_t agree = agreement(ids, i, ids, n - 1);
        if (agree > best) best = agree, from = ids + i + 1, room = n - i - 1;
        if (best == FURTHEST) break;
    }
    *agreed = best;
    size_t k = 0;
    while (k < most && k < room && from[k] >= 0) out[k] = from[k], k++;
    return k;
}

static void index_from(struct decode_lookup *l, size_t start) {
    for (size_t i = start; i + GRAM < l->n; i++) { /* one id at least must follow */
        const int32_t *gram = l->memory + i;
        if (gram[0] >= 0 && gram[1] >= 0 && gram[2] >= 0) l->where[slot(gram)] = (uint32_t)(i + 1);
    }
}

void decode_lookup_learn(struct decode_lookup *l, const int32_t *ids, size_t n) {
    size_t most = DECODE_LOOKUP_MEMORY / 2 - 1;
    if (n > most) ids += n - most, n = most;
    if (l->n + n + 1 > DECODE_LOOKUP_MEMORY) {
        size_t half = l->n / 2;
        memmove(l->memory, l->memory + half, (l->n - half) * sizeof *l->memory);
        l->n -= half;
        memset(l->where, 0, SLOTS * sizeof *l->where);
        index_from(l, 0);
    }
    size_t start = l->n;
    memcpy(l->memory + start, ids, n * sizeof *ids);
    l->n += n;
    index_from(l, start);
    l->memory[l->n++] = -1;
}

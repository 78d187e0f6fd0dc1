/* lookup.h - guesses by memory: what followed the last few ids the last time they were written.
 *
 * Two places are searched: the timeline itself (a reply repeats its problem and its own lines) and a memory of finished
 * timelines (one explanation is worded like another). The place that agrees furthest back wins. */
#ifndef SANSU_DECODE_LOOKUP_H
#define SANSU_DECODE_LOOKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

enum { DECODE_LOOKUP_GRAM = 3, DECODE_LOOKUP_FURTHEST = 16, DECODE_LOOKUP_MEMORY = 1 << 16 };

struct decode_lookup {
    int32_t *memory; /* [DECODE_LOOKUP_MEMORY] finished timelines, -1 between them */
    size_t n;
    uint32_t *where; /* hash of a gram -> one more than where it stands in memory, the newest; 0 = nowhere */
};

bool decode_lookup_init(struct decode_lookup *out, struct arena *arena, struct err *err);

/* Up to `most` ids that may follow ids[0..n). *agreed: so many ids back the two places say the same, 3 to 16. */
size_t decode_lookup_guess(int32_t *out, size_t most, size_t *agreed, const struct decode_lookup *l, const int32_t *ids,
                           size_t n);

/* Keep a finished timeline; when memory is full, the older half is forgotten. */
void decode_lookup_learn(struct decode_lookup *l, const int32_t *ids, size_t n);

#endif

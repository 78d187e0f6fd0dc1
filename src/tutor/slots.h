/* slots.h - batch slots: several replies written side by side, each with a timeline of its own in one shared workspace,
 * and one pass over the weights for all. A reply is the same in any slot, in any company. */
#ifndef SANSU_TUTOR_SLOTS_H
#define SANSU_TUTOR_SLOTS_H

#include "guard.h"
#include "sansu/generate.h"
#include "sansu/tutor.h"

/* What to write, and what came out. */
struct tutor_order {
    struct reply_options reply; /* its guide is set here */
    bool guarded;               /* false: the model decides alone */
    struct guard_options guard;
};
struct tutor_candidate {
    struct reply_result reply;
    size_t overrides;
    struct err err; /* err.code: there is no reply */
};
void tutor_candidate_free(struct tutor_candidate *candidate); /* safe on the zero state */

struct tutor_slots;

struct tutor_slots_options {
    size_t n;                   /* 1 .. SESSION_FEED_MANY */
    bool lookup;                /* guess by n-grams; what was written in one slot is remembered in all */
    const struct engine *small; /* guess by this model; NULL = none */
};

bool tutor_slots_open(struct tutor_slots **out, const struct engine *engine, const struct tutor_slots_options *options,
                      struct err *err);
void tutor_slots_close(struct tutor_slots *slots); /* NULL-safe */

/* Hold the beginning of many prompts, from a file in cache_dir or by feeding it (session_prefix). Once. */
bool tutor_slots_share(struct tutor_slots *slots, const int32_t *ids, size_t n, const char *cache_dir, struct err *err);

bool tutor_slots_full(const struct tutor_slots *slots);

/* Begin a reply in a free slot. When it is complete, *into holds it and *count is one more. What the order and `into`
 * point to is borrowed until then. False when memory does not last for another timeline beside the busy ones: until
 * those are through, the slots are full. */
bool tutor_slots_begin(struct tutor_slots *slots, const struct tutor_order *order, struct tutor_candidate *into,
                       size_t *count);

/* Adds to *out, whose other members stay. */
void tutor_slots_cache(struct tutor_cache *out, const struct tutor_slots *slots);

/* One pass for all busy slots; replies are picked from their logits on all threads, and shown on this one. On failure
 * the replies are neither longer nor complete. */
bool tutor_slots_step(struct tutor_slots *slots, struct err *err);

/* End the replies that count in `count` where they are. */
void tutor_slots_end(struct tutor_slots *slots, const size_t *count);

#endif

/* desks.h - several replies written side by side: each has a desk with a timeline of its own, and one pass over the weights
 * serves all desks. A reply is the same at any desk, in any company. */
#ifndef SANSU_TUTOR_DESKS_H
#define SANSU_TUTOR_DESKS_H

#include "draft.h"

struct desks;

struct desks_options {
    size_t n;                   /* desks, 1 .. SESSION_FEED_MANY */
    bool lookup;                /* guess by n-grams; what one desk wrote is remembered by all */
    const struct engine *small; /* guess by this model; NULL = none */
    const int32_t *prefix;      /* what most prompts begin with, kept in cache_dir; n_prefix 0 = nothing */
    size_t n_prefix;
    const char *cache_dir;
};

bool desks_open(struct desks **out, const struct engine *engine, const struct desks_options *options, struct err *err);
void desks_close(struct desks *desks); /* NULL-safe */

bool desks_full(const struct desks *desks);

/* Begin a reply at a free desk. When it is complete, *into holds it and *count is one more. What the job and `into` point
 * to is borrowed until then. *begun is false when memory does not last for another timeline beside the busy ones: from then
 * on there are fewer desks. */
bool desks_begin(struct desks *desks, bool *begun, const struct draft_job *job, struct draft *into, size_t *count, struct err *err);

/* One pass for all busy desks; replies are picked from their logits on all threads. With `stop`, or when a reader has asked to
 * stop, every reply ends where it is, and *interrupted is true. */
bool desks_step(struct desks *desks, bool stop, bool *interrupted, struct err *err);

#endif

/* guided.h - the guard as the guide of a reply: ids come in, guarded text comes out. */
#ifndef SANSU_TUTOR_GUIDED_H
#define SANSU_TUTOR_GUIDED_H

#include "guard.h"
#include "sansu/generate.h"

struct guided;

/* max_new_tokens: of the reply that it guides. */
bool tutor_guided_open(struct guided **out, const struct engine *engine, const struct guard_options *options,
                       size_t max_new_tokens, struct err *err);
void tutor_guided_close(struct guided *guided); /* NULL-safe */

extern const struct reply_guide tutor_guided_guide; /* its context is a struct guided */

size_t tutor_guided_overrides(
    const struct guided *guided); /* numbers (or run-on signs) where the guard overruled the model */

#endif

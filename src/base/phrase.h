/* phrase.h - a message in another language: what one printf format made is taken apart, and put together by another. */
#ifndef SANSU_BASE_PHRASE_H
#define SANSU_BASE_PHRASE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"

struct phrase {
    const char *from, *to; /* formats with the same conversions in the same order, and no "%%" */
};

/* Append `message` as the first row says it that fits, from the earliest place on: its start, or behind a ": ". What
 * stands before is kept. What a conversion printed is turned by the same rows if it fits one, else kept. False, and
 * nothing appended, where no row fits. */
bool phrase_turn(struct bytes *out, const struct phrase *rows, size_t n, const char *message);

#endif

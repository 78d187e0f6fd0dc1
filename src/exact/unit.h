/* unit.h - physical units in front of the reader of equalities. Counters (本, 人, 円) are no units: they have no
 * dimension. */
#ifndef SANSU_EXACT_UNIT_H
#define SANSU_EXACT_UNIT_H

#include "sansu/exact.h"
#include "text/unit.h"

/* The longest unit that begins at text[pos..n), or NULL; *used: its bytes. A Latin unit does not end inside a word. */
const struct text_unit *unit_match(size_t *used, const char *text, size_t n, size_t pos);

/* The i-th physical unit, NULL after the last. */
const struct text_unit *unit_at(size_t i);

#endif

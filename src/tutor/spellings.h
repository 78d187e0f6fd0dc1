/* spellings.h - unusual ways in which a value might be written. */
#ifndef SANSU_TUTOR_SPELLINGS_H
#define SANSU_TUTOR_SPELLINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "sansu/exact.h"

/* Called with each spelling; the receiver checks whether it is true in its place. */
typedef void spelling_fn(void *context, const char *s, size_t n);

/* A plain number (EXACT_SIDE_NUMBER) that came from the text `left`. */
void tutor_spell_number(const struct exact_pending *p, const char *left, size_t n_left, spelling_fn *on, void *context);

/* The value rounded to 0..4 places, with `before` ("" or "約") in front. */
void tutor_spell_rounded(struct ratio value, const char *before, spelling_fn *on, void *context);

/* Larger integers in the same ratio (EXACT_SIDE_RATIO). */
void tutor_spell_ratio(const struct exact_pending *p, spelling_fn *on, void *context);

#endif

/* proposal_impl.h - unusual ways in which a value might be written; private to src/tutor. */
#ifndef SANSU_TUTOR_PROPOSAL_IMPL_H
#define SANSU_TUTOR_PROPOSAL_IMPL_H

#include <stdbool.h>
#include <stddef.h>

#include "sansu/exact.h"

/* Called with each proposal; the receiver judges it. */
typedef void proposal_fn(void *context, const char *s, size_t n);

/* A plain number (EXACT_SIDE_NUMBER) that came from the text `left`. */
void proposal_number(const struct exact_pending *p, const char *left, size_t n_left, proposal_fn *on, void *context);

/* The value rounded to 0..4 places, with `before` ("" or "約") in front. */
void proposal_rounded(struct ratio value, const char *before, proposal_fn *on, void *context);

/* Larger integers in the same ratio (EXACT_SIDE_RATIO). */
void proposal_ratio(const struct exact_pending *p, proposal_fn *on, void *context);

#endif

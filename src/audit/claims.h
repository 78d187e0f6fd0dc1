/* claims.h - how the claim-based rules look at an equality: its numbers, its unit, whether it only checks the
 * answer. */
#ifndef SANSU_AUDIT_CLAIMS_H
#define SANSU_AUDIT_CLAIMS_H

#include "audit/rules.h"
#include "audit/units.h"

/* The numbers written in characters [first, last), mixed fractions joined (2と1/3). At most cap; their count. */
size_t audit_numbers(struct ratio *out, size_t cap, const struct audit_view *p, size_t first, size_t last);

/* Unit written after the last number of characters [first, last): 31本, 31(本). NULL when there is none. */
const struct text_unit *audit_last_unit(const struct audit_view *p, size_t first, size_t last);

/* Is the claim (an element of report->claims) part of checking the answer, not of finding it? */
bool audit_is_check_claim(const struct audit_run *run, const struct exact_claim *claim);

/* Is the answer's number given under the answer's own name, or the question's, somewhere before the last claim? */
bool audit_answer_is_named(const struct audit_run *run, const struct exact_claim *last, struct ratio value);

#endif

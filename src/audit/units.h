/* units.h - the units and counters that an answer may carry (text/unit.h), found in a text. */
#ifndef SANSU_AUDIT_UNITS_H
#define SANSU_AUDIT_UNITS_H

#include "audit/view.h"
#include "text/unit.h"

/* The unit that begins at character i and its end; NULL when there is none. The longest spelling wins. */
const struct text_unit *audit_unit_at(const struct audit_view *p, size_t i, size_t *end);

/* Is that unit the one that begins at character i? */
bool audit_unit_stands(const struct audit_view *p, size_t i, const struct text_unit *unit);

/* Unit right after the number that ends at i: 31本, 31(本), 31 本. NULL when there is none. */
const struct text_unit *audit_unit_after(const struct audit_view *p, size_t i, size_t *end);

/* Are the two one unit for the purpose of an answer (個 and つ, 人 and 名, minutes and hours)? */
bool audit_unit_same(const struct text_unit *a, const struct text_unit *b);

#endif

/* units.h - the units and counters an answer may carry, with their spellings. */
#ifndef SANSU_AUDIT_UNITS_H
#define SANSU_AUDIT_UNITS_H

#include "audit/page.h"

enum audit_unit_kind { UNIT_COUNT, UNIT_LENGTH, UNIT_AREA, UNIT_VOLUME, UNIT_MASS, UNIT_TIME, UNIT_RATE, UNIT_MONEY, UNIT_ANGLE, UNIT_OTHER };

struct audit_unit {
    enum audit_unit_kind kind;
    const char *spellings[8]; /* NULL-terminated; the first is the usual one */
};

/* The unit that begins at character i and its end; NULL when there is none. The longest spelling wins. */
const struct audit_unit *audit_unit_at(const struct audit_page *p, size_t i, size_t *end);

/* Unit right after the number that ends at i: 31本, 31(本), 31 本. NULL when there is none. */
const struct audit_unit *audit_unit_after(const struct audit_page *p, size_t i, size_t *end);

/* Are the two one unit for the purpose of an answer (個 and つ, 人 and 名, minutes and hours)? */
bool audit_unit_same(const struct audit_unit *a, const struct audit_unit *b);

#endif

/* rows.h - one rule against one text: what must be marked, or that nothing may be. */
#ifndef SANSU_TESTS_AUDIT_ROWS_H
#define SANSU_TESTS_AUDIT_ROWS_H

#include <stddef.h>

#include "sansu/audit.h"

struct row {
    const char *code, *text, *problem;
    const char *marked; /* the words of the first finding; "*" = any words; "" = the rule stays silent */
    enum audit_severity severity;
};

#define R AUDIT_REJECT
#define W AUDIT_WARN
#define I AUDIT_INFO

/* Fails after naming every row that does not hold. Rules about form go through audit_style, the others through
 * audit_text. */
void check_rows(const struct row *rows, size_t n);

#endif

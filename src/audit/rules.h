/* rules.h - what a rule gets and how it reports. One function per rule; rules.c holds the table. */
#ifndef SANSU_AUDIT_RULES_H
#define SANSU_AUDIT_RULES_H

#include "audit/view.h"
#include "sansu/audit.h"

struct audit_row;

/* One pass over one text. */
struct audit_run {
    struct audit_view view;
    struct audit_view problem; /* n == 0 when the problem is unknown */
    const struct audit_options *options;
    struct audit_report *report;
    const struct audit_row *row; /* the rule at work */
    size_t cap_findings, cap_claims;
    bool failed; /* out of memory */
};

typedef void audit_rule_fn(struct audit_run *run);

struct audit_row {
    struct audit_rule rule;
    audit_rule_fn *check;
};

extern const struct audit_row audit_rows[]; /* ends with check == NULL; in code order */

/* Report characters [first, last) under the current rule, at its own severity or at a milder one. Both formats take the
 * same arguments. Past AUDIT_MAX findings are only counted. */
void audit_hit(struct audit_run *run, size_t first, size_t last, const char *ja, const char *en, ...)
    __attribute__((format(printf, 4, 6), format(printf, 5, 6)));
void audit_hit_as(struct audit_run *run, enum audit_severity severity, size_t first, size_t last, const char *ja,
                  const char *en, ...) __attribute__((format(printf, 5, 7), format(printf, 6, 7)));

/* True for a line that checks the answer backwards: (たしかめ), 検算. */
bool audit_is_check_line(const struct audit_view *p, const struct audit_line *line);

audit_rule_fn audit_st01, audit_st03, audit_st04, audit_st05, audit_st06, audit_st07, audit_st08, audit_st09,
    audit_st10, audit_st11, audit_st12, audit_st13, audit_st14, audit_st15, audit_st16, audit_st17, audit_st18,
    audit_st19, audit_st20, audit_st21, audit_st22, audit_st23, audit_st24, audit_st25, audit_st26, audit_st27,
    audit_st28, audit_st29, audit_st30, audit_st31, audit_st32, audit_st33;

#endif

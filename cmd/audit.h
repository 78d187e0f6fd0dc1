/* audit.h - what the files of `sansu audit` share: one record, and the places a result goes. */
#ifndef SANSU_CMD_AUDIT_H
#define SANSU_CMD_AUDIT_H

#include <stdio.h>

#include "base/bytes.h"
#include "sansu/audit.h"

enum { AUDIT_RULES_MAX = 40 };

/* One line of the input. Strings are owned; NULL when absent. */
struct audit_record {
    char *id, *text, *problem, *answer, *asked;
    char *kind, *split; /* labelled files: "correct" or the planted defect; "dev" or "held" */
    char *rule;         /* labelled files: rules of which one should fire, space-separated */
    size_t n_text, n_problem, n_answer;
    const char *solver_family, *solver_subtype; /* the answer came from the family solver; static, NULL when it was given */
    int grade;
    bool has_figure;
};

/* Counts over all records. */
struct audit_totals {
    size_t records, bad_lines, verdicts[3], matches[4], with_reference;
    size_t from_solver;              /* references that no record gave: the family solver's */
    size_t claims, claims_true, claims_false, without_answer;
    size_t hits[AUDIT_RULES_MAX][3]; /* per rule and severity: findings */
    size_t texts[AUDIT_RULES_MAX];   /* per rule: texts with at least one */
};

bool audit_record_parse(struct audit_record *out, const char *line, size_t n, struct err *err);
void audit_record_free(struct audit_record *record);

/* Audit one record with the flags' defaults for what it does not say. */
bool audit_record_run(struct audit_report *out, const struct audit_record *record, const struct audit_options *defaults, struct err *err);

void audit_totals_add(struct audit_totals *totals, const struct audit_report *report);

/* Appends a readable block or the per-rule table (audit_print.c), a section of the page (audit_html.c). */
void audit_print_report(struct bytes *out, const struct audit_record *record, const struct audit_report *report, bool english);
void audit_print_summary(struct bytes *out, const struct audit_totals *totals, bool english);
void audit_html_record(struct bytes *out, const struct audit_record *record, const struct audit_report *report);
bool audit_html_write(const char *path, const struct audit_totals *totals, const struct bytes *records, struct err *err);

/* --score: how well the detector finds the planted defects of a labelled file (audit_score.c). */
int audit_score(const char *path, const struct audit_options *defaults, bool list);

#endif

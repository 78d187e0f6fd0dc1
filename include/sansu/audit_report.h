/* audit_report.h - many audited texts: records in, lines, text, a page and totals out; the auditor's own score.
 *
 *   line -> record -> report (audit.h) -> JSON line | readable block | section of the page;   totals -> summary, page
 *
 * Everything is appended to a `struct bytes`, whose `failed` the caller checks once at the end. */
#ifndef SANSU_AUDIT_REPORT_H
#define SANSU_AUDIT_REPORT_H

#include "sansu/audit.h"

/* One line of a file of explanations: {"id","text","problem"?,"answer"?,"asked"?,"grade"?,"has_figure"?} and, in
 * labelled files, "kind","rule","split". Strings are owned; NULL when absent. A number as a string's value is taken as
 * written. */
struct audit_record {
    char *id, *text, *problem, *answer, *asked;
    char *kind, *split; /* labelled files: "correct" or the planted defect; "dev" or "held" */
    char *rule;         /* labelled files: rules of which one should fire, space-separated */
    size_t n_text, n_problem, n_answer;
    /* set by a caller that solved the problem itself; static, else NULL */
    const char *solver_family, *solver_subtype;
    int grade;
    bool has_figure;
};

bool audit_record_read(struct audit_record *out, const char *line, size_t n, struct err *err);
void audit_record_free(struct audit_record *record);

/* False for a line of an earlier `sansu explain --json`: its "answer" is what the program itself wrote, and no
 * reference. For every reader that takes "answer" for the truth. */
struct json_t; /* jansson */
bool audit_check_reference(const struct json_t *object, struct err *err);

/* Audit a record; `defaults` for what it does not say. */
bool audit_record_check(struct audit_report *out, const struct audit_record *record,
                        const struct audit_options *defaults, struct err *err);

/* ---- counts over all records ---- */

enum { AUDIT_RULES_MAX = 40 };

struct audit_totals {
    size_t records, bad_lines, verdicts[3], matches[4], with_reference;
    size_t from_solver; /* references that no record gave: the family solver's */
    size_t claims, claims_true, claims_false, without_answer;
    size_t hits[AUDIT_RULES_MAX][3]; /* per rule and severity: findings */
    size_t texts[AUDIT_RULES_MAX];   /* per rule: texts with at least one */
};

void audit_totals_add(struct audit_totals *totals, const struct audit_record *record,
                      const struct audit_report *report);

/* ---- forms ---- */

/* One line of JSON: audit_write_json with what the record says. */
void audit_write_record(struct bytes *out, const struct audit_record *record, const struct audit_report *report,
                        bool claims, enum audit_language language);

/* A readable block a record, a table of all rules that were hit. */
void audit_write_text(struct bytes *out, const struct audit_record *record, const struct audit_report *report,
                      enum audit_language language);
void audit_write_summary(struct bytes *out, const struct audit_totals *totals, enum audit_language language);

/* The page, self-contained: a section a record, then everything around them. */
void audit_write_section(struct bytes *out, const struct audit_record *record, const struct audit_report *report);
void audit_write_page(struct bytes *out, const struct audit_totals *totals, const struct bytes *sections);

/* All rules: severity, meaning, example, and what the auditor says to the example. False only when memory ran out. */
bool audit_write_rules(struct bytes *out, enum audit_language language, struct err *err);

/* ---- how well the auditor finds planted defects ---- */

struct audit_score;

bool audit_score_open(struct audit_score **out, struct err *err);
void audit_score_close(struct audit_score *score); /* NULL-safe */

/* Count a labelled line. A text that was judged wrongly is named in `mistakes` (may be NULL). */
bool audit_score_add(struct audit_score *score, const char *line, size_t n, const struct audit_options *defaults,
                     struct bytes *mistakes, struct err *err);

/* CSV: split,kind,texts,marked,by_expected_rule,percent; per split also RECALL and PRECISION. */
void audit_score_write(struct bytes *out, struct audit_score *score);

#endif

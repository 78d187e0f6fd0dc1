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
/* The same from two rows of a table: its head and the values below. A column is named as a member above, or 番号, 解説,
 * 問題, 答え, 学年 and their like; others are ignored, an empty value is an absent one. */
bool audit_record_read_row(struct audit_record *out, char *const *head, char *const *row, size_t n, struct err *err);
void audit_record_free(struct audit_record *record);

/* False for a line of an earlier `sansu explain --json`: its "answer" is what the program itself wrote, and no
 * reference. For every reader that takes "answer" for the truth. */
struct json_t; /* jansson */
bool audit_check_reference(const struct json_t *object, struct err *err);

/* Audit a record; `defaults` for what it does not say. */
bool audit_record_check(struct audit_report *out, const struct audit_record *record,
                        const struct audit_options *defaults, struct err *err);

/* ---- a file of records ---- */

enum audit_form {
    AUDIT_GUESS, /* by the first line that is not blank */
    AUDIT_JSONL, /* one object a line */
    AUDIT_CSV,   /* a table with a head that has a column "text" (解説) */
    AUDIT_PLAIN, /* explanations with blank lines between them; their ids are 1, 2, .. */
    AUDIT_WHOLE  /* one explanation, blank lines and all */
};
const char *audit_form_name(enum audit_form form);          /* "guess" "jsonl" "csv" "text" "whole" */
bool audit_form_of(enum audit_form *out, const char *name); /* false: no such name */

struct audit_file;
/* "-" is standard input. stop is asked often; NULL: never. */
bool audit_file_open(struct audit_file **out, const char *path, enum audit_form form, bool (*stop)(void),
                     struct err *err);
/* The next record. *bad filled: it is none to work with, and the next may be. False at the end and, with `err` filled,
 * when reading failed. */
bool audit_file_next(struct audit_record *out, struct audit_file *file, struct err *bad, struct err *err);
enum audit_form audit_file_form(const struct audit_file *file); /* after the first record: what it was read as */
size_t audit_file_line(const struct audit_file *file);          /* where the last record begins */
void audit_file_close(struct audit_file *file);                 /* NULL-safe */

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

/* rows.c - running rows.h. */
#include "audit/rows.h"

#include <string.h>

#include "test.h"

/* First finding of the row's rule, NULL when there is none. */
static const struct audit_finding *first_of(const struct row *row, const struct audit_report *report) {
    for (size_t i = 0; i < report->n_findings; i++)
        if (strcmp(report->findings[i].code, row->code) == 0) return &report->findings[i];
    return NULL;
}

/* A silent row may still get a milder remark of the same rule. */
static bool is_silent(const struct row *row, const struct audit_report *report) {
    for (size_t i = 0; i < report->n_findings; i++) {
        const struct audit_finding *f = &report->findings[i];
        if (strcmp(f->code, row->code) == 0 && f->severity >= row->severity) return false;
    }
    return true;
}

static const char *complaint(const struct row *row, const struct audit_report *report) {
    if (row->marked[0] == 0) return is_silent(row, report) ? "" : "marks a text it must leave alone";
    const struct audit_finding *f = first_of(row, report);
    if (!f) return "is silent";
    size_t n = strlen(row->marked);
    bool any = strcmp(row->marked, "*") == 0;
    if (!any && (f->end - f->start != n || memcmp(row->text + f->start, row->marked, n) != 0))
        return "marks other words";
    if (f->severity != row->severity) return "has another severity";
    return f->message_ja[0] && f->message_en[0] ? "" : "says nothing";
}

static bool needs_claims(const char *code) {
    for (size_t i = 0; audit_rule(i); i++)
        if (strcmp(audit_rule(i)->code, code) == 0) return audit_rule(i)->needs_claims;
    return false;
}

void check_rows(const struct row *rows, size_t n) {
    int bad = 0;
    for (const struct row *row = rows; row < rows + n; row++) {
        struct audit_options options = {.problem = row->problem, .n_problem = row->problem ? strlen(row->problem) : 0};
        struct audit_report report;
        struct err err = {0};
        if (needs_claims(row->code))
            assert_ok(audit_text(&report, row->text, strlen(row->text), &options, &err), err);
        else
            assert_ok(audit_style(&report, row->text, strlen(row->text), row->code, &options, &err), err);
        const char *words = complaint(row, &report);
        if (words[0]) {
            const struct audit_finding *f = first_of(row, &report);
            print_error("%s %s: %s -> '%.*s'\n", row->code, words, row->text, f ? (int)(f->end - f->start) : 0,
                        f ? row->text + f->start : "");
            bad++;
        }
        audit_report_free(&report);
    }
    assert_int_equal(bad, 0);
}

/* score.c - the detector's own precision and recall on labelled texts.
 *
 * A labelled record carries "kind" ("correct", or the one defect planted in it), "rule" (rules of which one should
 * fire, or "answer" when only the reference can tell) and "split" (which texts were looked at when: docs/audit.md).
 * marked = verdict defect: for "correct" these are false alarms, for the rest defects found.
 * tests/golden/audit_score.csv keeps the score under review.
 * Checked tests/audit/score_test.c, tests/e2e/audit_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "sansu/audit_report.h"

enum { KINDS_MAX = 200 };

struct row {
    char split[16], kind[48];
    size_t texts, marked, expected;
};

struct audit_score {
    struct row rows[KINDS_MAX];
    size_t n;
};

bool audit_score_open(struct audit_score **out, struct err *err) {
    *out = calloc(1, sizeof **out);
    return *out || err_set(err, ERR_RESOURCE, "out of memory");
}

void audit_score_close(struct audit_score *score) { free(score); }

static struct row *row_of(struct audit_score *s, const char *split, const char *kind) {
    for (size_t i = 0; i < s->n; i++)
        if (strcmp(s->rows[i].split, split) == 0 && strcmp(s->rows[i].kind, kind) == 0) return &s->rows[i];
    if (s->n == KINDS_MAX) return NULL;
    struct row *row = &s->rows[s->n++];
    *row = (struct row){.texts = 0};
    snprintf(row->split, sizeof row->split, "%s", split);
    snprintf(row->kind, sizeof row->kind, "%s", kind);
    return row;
}

static bool by_expected_rule(const struct audit_record *record, const struct audit_report *r) {
    if (!record->rule) return r->verdict == AUDIT_DEFECT;
    if (strstr(record->rule, "answer") && r->has_match && r->match == EXACT_DIFFERENT) return true;
    for (size_t i = 0; i < r->n_findings; i++)
        if (r->findings[i].severity == AUDIT_REJECT && strstr(record->rule, r->findings[i].code)) return true;
    return false;
}

static void show(struct bytes *out, const char *text) { bytes_append_printable(out, text, strlen(text), true); }

static void name_mistake(struct bytes *out, const struct audit_record *record, const struct audit_report *r,
                         bool correct) {
    show(out, record->id ? record->id : "-");
    bytes_append_string(out, correct ? " false alarm:" : " missed:");
    for (size_t i = 0; i < r->n_findings; i++) {
        const struct audit_finding *f = &r->findings[i];
        if (f->severity != AUDIT_REJECT && correct) continue;
        bytes_printf(out, " %s(", f->code);
        show(out, f->message_en);
        bytes_append_char(out, ')');
    }
    if (r->has_match) bytes_printf(out, " answer %s", exact_match_name(r->match));
    bytes_append_char(out, '\n');
}

static bool count(struct audit_score *s, const struct audit_record *record, const struct audit_report *r,
                  struct bytes *mistakes, struct err *err) {
    bool correct = strcmp(record->kind, "correct") == 0, marked = r->verdict == AUDIT_DEFECT;
    struct row *row = row_of(s, record->split ? record->split : "all", record->kind);
    if (!row) return err_set(err, ERR_INPUT, "more than %d kinds of defect", KINDS_MAX);
    row->texts++;
    row->marked += marked;
    row->expected += !correct && by_expected_rule(record, r);
    if (mistakes && marked == correct) name_mistake(mistakes, record, r, correct);
    return true;
}

bool audit_score_add(struct audit_score *s, const char *line, size_t n, const struct audit_options *defaults,
                     struct bytes *mistakes, struct err *err) {
    struct audit_record record;
    struct audit_report report;
    if (!audit_record_read(&record, line, n, err)) return false;
    bool good = record.kind || err_set(err, ERR_INPUT, "no \"kind\": the file is not labelled");
    if (good && (good = audit_record_check(&report, &record, defaults, err))) {
        good = count(s, &record, &report, mistakes, err);
        audit_report_free(&report);
    }
    audit_record_free(&record);
    return good;
}

static int by_name(const void *a, const void *b) {
    const struct row *x = a, *y = b;
    int split = strcmp(x->split, y->split);
    return split ? split : strcmp(x->kind, y->kind);
}

static void write_row(struct bytes *out, const struct row *r) {
    size_t tenths = r->texts ? (r->marked * 2000 + r->texts) / (2 * r->texts) : 0;
    show(out, r->split);
    bytes_append_char(out, ',');
    show(out, r->kind);
    bytes_printf(out, ",%zu,%zu,%zu,%zu.%zu\n", r->texts, r->marked, r->expected, tenths / 10, tenths % 10);
}

/* Per split: recall over all defects, then precision (share of marked texts that are defective). */
static void write_overall(struct bytes *out, const struct audit_score *s, const char *split) {
    struct row recall = {.kind = "RECALL"}, precision = {.kind = "PRECISION"};
    size_t alarms = 0;
    snprintf(recall.split, sizeof recall.split, "%s", split);
    snprintf(precision.split, sizeof precision.split, "%s", split);
    for (size_t i = 0; i < s->n; i++) {
        const struct row *row = &s->rows[i];
        if (strcmp(row->split, split) != 0) continue;
        if (strcmp(row->kind, "correct") == 0) {
            alarms += row->marked;
            continue;
        }
        recall.texts += row->texts;
        recall.marked += row->marked;
        recall.expected += row->expected;
    }
    precision.texts = recall.marked + alarms;
    precision.marked = precision.expected = recall.marked;
    write_row(out, &recall);
    write_row(out, &precision);
}

void audit_score_write(struct bytes *out, struct audit_score *s) {
    qsort(s->rows, s->n, sizeof *s->rows, by_name);
    bytes_append_string(out, "split,kind,texts,marked,by_expected_rule,percent\n");
    for (size_t i = 0; i < s->n; i++) {
        write_row(out, &s->rows[i]);
        if (i + 1 == s->n || strcmp(s->rows[i].split, s->rows[i + 1].split) != 0)
            write_overall(out, s, s->rows[i].split);
    }
}

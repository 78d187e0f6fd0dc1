/* audit_score.c - `sansu audit --score FILE`: the detector's own precision and recall.
 *
 * A labelled record carries "kind" ("correct", or the one defect planted in it), "rule" (rules of which one should fire,
 * or "answer" when only the reference can tell) and "split" (which texts were looked at when: docs/audit.md).
 * Output is CSV; tests/golden/audit_score.csv keeps it under review:
 *
 *     split,kind,texts,marked,by_expected_rule,percent
 *
 * marked = verdict defect: for "correct" these are false alarms, for the rest defects found.
 * Checked tests/e2e/audit_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "audit.h"
#include "base/file.h"
#include "cmd.h"

enum { KINDS_MAX = 200 };

struct row {
    char split[16], kind[48];
    size_t texts, marked, expected;
};

struct score {
    struct row rows[KINDS_MAX];
    size_t n;
    bool list;
};

static struct row *row_of(struct score *s, const char *split, const char *kind) {
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

static void name_mistake(const struct audit_record *record, const struct audit_report *r, bool correct) {
    fprintf(stderr, "%s %s:", record->id ? record->id : "-", correct ? "false alarm" : "missed");
    for (size_t i = 0; i < r->n_findings; i++)
        if (r->findings[i].severity == AUDIT_REJECT || !correct) fprintf(stderr, " %s(%s)", r->findings[i].code, r->findings[i].message_en);
    if (r->has_match) fprintf(stderr, " answer %s", exact_match_name(r->match));
    fputc('\n', stderr);
}

static bool count_line(struct score *s, const char *line, size_t n, const struct audit_options *defaults, struct err *err) {
    struct audit_record record;
    struct audit_report report;
    if (!audit_record_parse(&record, line, n, err)) return false;
    bool good = record.kind || err_set(err, ERR_INPUT, "no \"kind\": the file is not labelled");
    if (good && audit_record_run(&report, &record, defaults, err)) {
        bool correct = strcmp(record.kind, "correct") == 0, marked = report.verdict == AUDIT_DEFECT;
        struct row *row = row_of(s, record.split ? record.split : "all", record.kind);
        if (row) {
            row->texts++;
            row->marked += marked;
            row->expected += !correct && by_expected_rule(&record, &report);
        }
        if (s->list && marked == correct) name_mistake(&record, &report, correct);
        audit_report_free(&report);
        good = row || err_set(err, ERR_INPUT, "more than %d kinds of defect", KINDS_MAX);
    }
    audit_record_free(&record);
    return good && err->code == ERR_NONE;
}

static int by_name(const void *a, const void *b) {
    const struct row *x = a, *y = b;
    int split = strcmp(x->split, y->split);
    return split ? split : strcmp(x->kind, y->kind);
}

static void print_share(const char *split, const char *kind, size_t texts, size_t marked, size_t expected) {
    size_t tenths = texts ? (marked * 2000 + texts) / (2 * texts) : 0;
    printf("%s,%s,%zu,%zu,%zu,%zu.%zu\n", split, kind, texts, marked, expected, tenths / 10, tenths % 10);
}

/* Per split: recall over all defects, then precision (share of marked texts that are defective). */
static void print_overall(const struct score *s, const char *split) {
    size_t defects = 0, found = 0, expected = 0, alarms = 0;
    for (size_t i = 0; i < s->n; i++) {
        const struct row *row = &s->rows[i];
        if (strcmp(row->split, split) != 0) continue;
        if (strcmp(row->kind, "correct") == 0) {
            alarms += row->marked;
            continue;
        }
        defects += row->texts;
        found += row->marked;
        expected += row->expected;
    }
    print_share(split, "RECALL", defects, found, expected);
    print_share(split, "PRECISION", found + alarms, found, found);
}

int audit_score(const char *path, const struct audit_options *defaults, bool list) {
    struct score s = {.n = 0, .list = list};
    struct bytes input;
    struct err err = {0};
    size_t number = 0;
    bytes_init(&input);
    bool good = file_read_all(&input, path, (size_t)1 << 28, &err);
    for (size_t at = 0; good && at < input.len;) {
        const char *start = input.data + at, *newline = memchr(start, '\n', input.len - at);
        size_t n = newline ? (size_t)(newline - start) : input.len - at;
        at += n + 1;
        number++;
        if (n && !count_line(&s, start, n, defaults, &err)) good = err_prefix(&err, "line %zu", number);
    }
    bytes_free(&input);
    if (!good) return cmd_fail("audit", &err);
    qsort(s.rows, s.n, sizeof *s.rows, by_name);
    printf("split,kind,texts,marked,by_expected_rule,percent\n");
    for (size_t i = 0; i < s.n; i++) {
        print_share(s.rows[i].split, s.rows[i].kind, s.rows[i].texts, s.rows[i].marked, s.rows[i].expected);
        if (i + 1 == s.n || strcmp(s.rows[i].split, s.rows[i + 1].split) != 0) print_overall(&s, s.rows[i].split);
    }
    return 0;
}

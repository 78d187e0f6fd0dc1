/* text.c - an audit as a readable block.
 *
 *     ueki-1  defect  (3 equalities: 2 true, 1 false)
 *       2 | 30+1=32(本)です。
 *         | ^ ST13 reject: 式が正しくありません。左は31です。
 *
 * Checked tests/audit/text_test.c
 */
#include "base/bytes.h"
#include "sansu/audit_report.h"

/* Line number (from 1) and bounds of the line that holds byte `at`. */
static size_t line_at(size_t *start, size_t *end, const struct audit_record *record, size_t at) {
    size_t number = 1;
    *start = 0;
    for (size_t i = 0; i < at && i < record->n_text; i++)
        if (record->text[i] == '\n') number++, *start = i + 1;
    *end = *start;
    while (*end < record->n_text && record->text[*end] != '\n') ++*end;
    return number;
}

static void write_head(struct bytes *out, const struct audit_record *record, const struct audit_report *r) {
    bytes_printf(out, "%s  %s  (%zu equalities: %zu true, %zu false, %zu not checkable)\n",
                 record->id ? record->id : "-", audit_verdict_name(r->verdict), r->n_claims, r->n_true, r->n_false,
                 r->n_claims - r->n_true - r->n_false);
    if (!r->has_match) return;
    bytes_printf(out, "  answer: %s", exact_match_name(r->match));
    if (record->solver_family)
        bytes_printf(out, " (reference %.*s from the solver: %s/%s)", (int)record->n_answer, record->answer,
                     record->solver_family, record->solver_subtype);
    bytes_append_char(out, '\n');
}

void audit_write_text(struct bytes *out, const struct audit_record *record, const struct audit_report *r,
                      enum audit_language language) {
    size_t shown = 0; /* number of the line printed last */
    write_head(out, record, r);
    for (size_t i = 0; i < r->n_findings; i++) {
        const struct audit_finding *f = &r->findings[i];
        size_t start, end, number = line_at(&start, &end, record, f->start);
        bool has_place = f->end > f->start;
        if (has_place && number != shown)
            bytes_printf(out, "  %3zu | %.*s\n", number, (int)(end - start), record->text + start);
        if (has_place) shown = number;
        size_t quoted = f->end < end ? f->end - f->start : end - f->start;
        bytes_printf(out, "      | %s %s", f->code, audit_severity_name(f->severity));
        if (has_place) bytes_printf(out, " [%.*s]", (int)quoted, record->text + f->start);
        bytes_printf(out, " %s\n", language == AUDIT_ENGLISH ? f->message_en : f->message_ja);
    }
    bytes_append_char(out, '\n');
}

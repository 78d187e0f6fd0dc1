/* text.c - an audit as a readable block.
 *
 *     ueki-1  defect  (3 equalities: 2 true, 1 false)
 *       2 | 30+1=32(本)です。
 *         | ^ ST13 reject: 式が正しくありません。左は31です。
 *
 * It is for a terminal: what the text and the messages quote cannot move a cursor or turn a line.
 * Checked tests/audit/text_test.c
 */
#include <string.h>

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

static void quote(struct bytes *out, const char *before, const char *text, size_t n, const char *after) {
    bytes_append_string(out, before);
    bytes_append_printable(out, text, n, true);
    bytes_append_string(out, after);
}

static void quote_string(struct bytes *out, const char *before, const char *text, const char *after) {
    quote(out, before, text, strlen(text), after);
}

static void write_head(struct bytes *out, const struct audit_record *record, const struct audit_report *r) {
    quote_string(out, "", record->id ? record->id : "-", "  ");
    bytes_printf(out, "%s  (%zu equalities: %zu true, %zu false, %zu not checkable)\n", audit_verdict_name(r->verdict),
                 r->n_claims, r->n_true, r->n_false, r->n_claims - r->n_true - r->n_false);
    if (!r->has_match) return;
    bytes_printf(out, "  answer: %s", exact_match_name(r->match));
    if (record->solver_family) {
        quote(out, " (reference ", record->answer, record->n_answer, " from the solver: ");
        bytes_printf(out, "%s/%s)", record->solver_family, record->solver_subtype);
    }
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
        if (has_place && number != shown) {
            bytes_printf(out, "  %3zu | ", number);
            quote(out, "", record->text + start, end - start, "\n");
            shown = number;
        }
        size_t quoted = f->end < end ? f->end - f->start : end - f->start;
        bytes_printf(out, "      | %s %s", f->code, audit_severity_name(f->severity));
        if (has_place) quote(out, " [", record->text + f->start, quoted, "]");
        quote_string(out, " ", language == AUDIT_ENGLISH ? f->message_en : f->message_ja, "\n");
    }
    bytes_append_char(out, '\n');
}

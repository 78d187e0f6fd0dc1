/* audit_print.c - readable forms of an audit: one block per text, one table per run.
 *
 *     ueki-1  defect  (3 equalities: 2 true, 1 false)
 *       2 | 30+1=32(本)です。
 *         | ^ ST13 reject: 式が正しくありません。左は31です。
 *
 * Checked tests/e2e/audit_test.c
 */
#include <string.h>

#include "audit.h"

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

void audit_print_report(struct bytes *out, const struct audit_record *record, const struct audit_report *r, bool english) {
    bytes_printf(out, "%s  %s  (%zu equalities: %zu true, %zu false, %zu not checkable)\n", record->id ? record->id : "-", audit_verdict_name(r->verdict), r->n_claims,
                 r->n_true, r->n_false, r->n_claims - r->n_true - r->n_false);
    if (r->has_match && record->solver_family)
        bytes_printf(out, "  answer: %s (reference %.*s from the solver: %s/%s)\n", exact_match_name(r->match), (int)record->n_answer, record->answer, record->solver_family,
                     record->solver_subtype);
    else if (r->has_match) bytes_printf(out, "  answer: %s\n", exact_match_name(r->match));
    size_t shown = 0;
    for (size_t i = 0; i < r->n_findings; i++) {
        const struct audit_finding *f = &r->findings[i];
        size_t start, end, number = line_at(&start, &end, record, f->start);
        if (f->end > f->start && number != shown) bytes_printf(out, "  %3zu | %.*s\n", number, (int)(end - start), record->text + start);
        if (f->end > f->start) shown = number;
        size_t quoted = f->end < end ? f->end - f->start : end - f->start;
        bytes_printf(out, "      | %s %s", f->code, audit_severity_name(f->severity));
        if (f->end > f->start) bytes_printf(out, " [%.*s]", (int)quoted, record->text + f->start);
        bytes_printf(out, " %s\n", english ? f->message_en : f->message_ja);
    }
    bytes_append_char(out, '\n');
}

void audit_print_summary(struct bytes *out, const struct audit_totals *t, bool english) {
    bytes_printf(out, "texts %zu  ok %zu  defect %zu  unverified %zu  bad lines %zu\n", t->records, t->verdicts[AUDIT_OK], t->verdicts[AUDIT_DEFECT],
                 t->verdicts[AUDIT_UNVERIFIED], t->bad_lines);
    bytes_printf(out, "equalities %zu  true %zu  false %zu  not checkable %zu\n", t->claims, t->claims_true, t->claims_false, t->claims - t->claims_true - t->claims_false);
    if (t->with_reference)
        bytes_printf(out, "answers against a reference %zu  same %zu  other form %zu  different %zu  cannot tell %zu\n", t->with_reference, t->matches[EXACT_SAME],
                     t->matches[EXACT_SAME_VALUE_OTHER_FORM], t->matches[EXACT_DIFFERENT], t->matches[EXACT_CANNOT_TELL]);
    if (t->from_solver) bytes_printf(out, "references that the solver found %zu\n", t->from_solver);
    bytes_printf(out, "texts without an answer %zu\n\nrule  reject   warn   info  texts  demands\n", t->without_answer);
    for (size_t k = 0; audit_rule(k); k++) {
        const struct audit_rule *rule = audit_rule(k);
        if (t->texts[k] == 0) continue;
        const size_t *hits = t->hits[k];
        bytes_printf(out, "%-5s %6zu %6zu %6zu %6zu  %s\n", rule->code, hits[AUDIT_REJECT], hits[AUDIT_WARN], hits[AUDIT_INFO], t->texts[k], english ? rule->what_en : rule->what_ja);
    }
}

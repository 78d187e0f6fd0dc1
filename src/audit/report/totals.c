/* totals.c - counts over many audited texts, and their table.
 *
 * Checked tests/audit/totals_test.c
 */
#include "base/bytes.h"
#include "sansu/audit_report.h"

void audit_totals_add(struct audit_totals *t, const struct audit_record *record, const struct audit_report *r) {
    bool seen[AUDIT_RULES_MAX] = {false};
    t->records++;
    t->verdicts[r->verdict]++;
    t->with_reference += r->has_match;
    t->from_solver += r->has_match && record->solver_family;
    if (r->has_match) t->matches[r->match]++;
    t->without_answer += !r->has_answer;
    t->claims += r->n_claims;
    t->claims_true += r->n_true;
    t->claims_false += r->n_false;
    for (size_t i = 0; i < r->n_findings; i++) {
        size_t k = audit_rule_index(r->findings[i].code);
        t->hits[k][r->findings[i].severity]++;
        t->texts[k] += !seen[k];
        seen[k] = true;
    }
}

void audit_write_summary(struct bytes *out, const struct audit_totals *t, enum audit_language language) {
    bytes_printf(out, "texts %zu  ok %zu  defect %zu  unverified %zu  bad lines %zu\n", t->records,
                 t->verdicts[AUDIT_OK], t->verdicts[AUDIT_DEFECT], t->verdicts[AUDIT_UNVERIFIED], t->bad_lines);
    bytes_printf(out, "equalities %zu  true %zu  false %zu  not checkable %zu\n", t->claims, t->claims_true,
                 t->claims_false, t->claims - t->claims_true - t->claims_false);
    if (t->with_reference)
        bytes_printf(out, "answers against a reference %zu  same %zu  other form %zu  different %zu  cannot tell %zu\n",
                     t->with_reference, t->matches[EXACT_SAME], t->matches[EXACT_SAME_VALUE_OTHER_FORM],
                     t->matches[EXACT_DIFFERENT], t->matches[EXACT_CANNOT_TELL]);
    if (t->from_solver) bytes_printf(out, "references that the solver found %zu\n", t->from_solver);
    bytes_printf(out, "texts without an answer %zu\n\nrule  reject   warn   info  texts  demands\n", t->without_answer);
    for (size_t k = 0; audit_rule(k); k++) {
        const struct audit_rule *rule = audit_rule(k);
        const size_t *hits = t->hits[k];
        if (t->texts[k] == 0) continue;
        bytes_printf(out, "%-5s %6zu %6zu %6zu %6zu  %s\n", rule->code, hits[AUDIT_REJECT], hits[AUDIT_WARN],
                     hits[AUDIT_INFO], t->texts[k], language == AUDIT_ENGLISH ? rule->what_en : rule->what_ja);
    }
}

/* report.c - one text through every rule: view, claims, findings, verdict.
 *
 *   text -> view -> exact_check -> rules -> sort -> verdict
 *
 * Reads   text, options        Owns   the report's claims and findings (malloc); views live in a local arena
 * Never   changes the text, never decides what it cannot: no checked equality = unverified
 * Checked tests/audit/report_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "audit/rules.h"
#include "audit/units.h"

static const struct audit_options no_options;

/* End of an equality without the words that follow its counter: "30+1=31本です" is marked up to 本. */
static size_t end_of_equality(const struct audit_view *p, const struct exact_claim *claim) {
    size_t first = audit_char_at_byte(p, claim->right_start), last = audit_char_at_byte(p, claim->right_end),
           end = last, unit_end;
    while (end > first && (audit_is_hiragana(audit_cp(p, end - 1)) || audit_is_katakana(audit_cp(p, end - 1)) ||
                           audit_is_kanji(audit_cp(p, end - 1))))
        end--;
    if (end == first || end == last) return claim->right_end;
    if (audit_unit_at(p, end, &unit_end) && unit_end <= last)
        end = unit_end;
    else
        while (end < last && !audit_is_hiragana(audit_cp(p, end))) end++;
    return p->chars[end].at;
}

static bool keep_claim(void *context, const struct exact_claim *claim) {
    struct audit_run *run = context;
    struct audit_report *r = run->report;
    r->n_true += claim->verdict == EXACT_TRUE;
    r->n_false += claim->verdict == EXACT_FALSE;
    if (r->n_claims == AUDIT_MAX) {
        r->cut = true;
        return true;
    }
    if (r->n_claims == run->cap_claims) {
        size_t cap = run->cap_claims ? run->cap_claims * 2 : 8;
        struct exact_claim *grown = realloc(r->claims, cap * sizeof *grown);
        if (!grown) {
            run->failed = true;
            return false;
        }
        r->claims = grown;
        run->cap_claims = cap;
    }
    struct exact_claim *kept = &r->claims[r->n_claims++];
    *kept = *claim;
    kept->end = kept->right_end = end_of_equality(&run->view, claim);
    return true;
}

static int by_place(const void *a, const void *b) {
    const struct audit_finding *x = a, *y = b;
    if (x->start != y->start) return x->start < y->start ? -1 : 1;
    int code = strcmp(x->code, y->code);
    if (code != 0) return code;
    return x->end < y->end ? -1 : x->end > y->end;
}

/* Is `code` in the space-separated list? NULL is every code. */
static bool wanted(const char *codes, const char *code) {
    if (!codes) return true;
    const char *at = strstr(codes, code);
    return at != NULL;
}

static bool begin(struct audit_run *run, struct audit_report *out, const char *text, size_t n,
                  const struct audit_options *options, struct arena *arena, struct err *err) {
    *out = (struct audit_report){
        .verdict = AUDIT_UNVERIFIED, .arithmetic = EXACT_NOT_CHECKABLE, .match = EXACT_CANNOT_TELL};
    *run = (struct audit_run){.options = options ? options : &no_options, .report = out};
    if (!audit_view_init(&run->view, text, n, arena, err)) return false;
    const char *problem = run->options->problem;
    return audit_view_init(&run->problem, problem ? problem : "", problem ? run->options->n_problem : 0, arena, err);
}

static void apply(struct audit_run *run, bool with_claims, const char *codes) {
    for (const struct audit_row *row = audit_rows; row->check; row++) {
        bool letters = strcmp(row->rule.code, "ST01") == 0 || strcmp(row->rule.code, "ST03") == 0;
        if (!wanted(codes, row->rule.code) || (letters && run->options->allow_letters)) continue;
        if (row->rule.needs_claims && !with_claims) continue;
        run->row = row;
        row->check(run);
    }
    if (run->report->n_findings > 1)
        qsort(run->report->findings, run->report->n_findings, sizeof *run->report->findings, by_place);
}

static void find_answer(struct audit_run *run) {
    struct audit_report *r = run->report;
    const struct audit_view *p = &run->view;
    r->has_answer = p->has_answer;
    if (!p->has_answer) return;
    r->answer_start = p->chars[p->answer_first].at;
    r->answer_end = p->chars[p->answer_last].at;
}

static void compare_with_reference(struct audit_run *run) {
    const struct audit_options *o = run->options;
    struct audit_report *r = run->report;
    r->has_match = o->reference != NULL;
    if (!r->has_match || !r->has_answer) return;
    r->match = exact_compare_answers(o->reference, o->n_reference, run->view.text + r->answer_start,
                                     r->answer_end - r->answer_start, o->asked, o->n_asked);
}

static bool finish(struct audit_run *run, struct arena *arena, struct err *err) {
    arena_free(arena);
    if (!run->failed) return true;
    audit_report_free(run->report);
    return err_set(err, ERR_RESOURCE, "out of memory while auditing a text of %zu bytes", run->view.n_text);
}

bool audit_text(struct audit_report *out, const char *text, size_t n, const struct audit_options *options,
                struct err *err) {
    struct arena arena;
    struct audit_run run;
    arena_init(&arena);
    if (!begin(&run, out, text, n, options, &arena, err)) {
        arena_free(&arena);
        return false;
    }
    out->arithmetic = exact_check(text, n, keep_claim, &run);
    find_answer(&run);
    compare_with_reference(&run);
    apply(&run, true, NULL);
    bool different = out->has_match && out->match == EXACT_DIFFERENT;
    out->verdict = out->n_reject || different ? AUDIT_DEFECT : out->n_true ? AUDIT_OK : AUDIT_UNVERIFIED;
    return finish(&run, &arena, err);
}

bool audit_style(struct audit_report *out, const char *text, size_t n, const char *codes,
                 const struct audit_options *options, struct err *err) {
    struct arena arena;
    struct audit_run run;
    arena_init(&arena);
    if (!begin(&run, out, text, n, options, &arena, err)) {
        arena_free(&arena);
        return false;
    }
    find_answer(&run);
    apply(&run, false, codes);
    if (out->n_reject) out->verdict = AUDIT_DEFECT;
    return finish(&run, &arena, err);
}

void audit_report_free(struct audit_report *report) {
    free(report->claims);
    free(report->findings);
    *report = (struct audit_report){.arithmetic = EXACT_NOT_CHECKABLE, .match = EXACT_CANNOT_TELL};
}

const char *audit_severity_name(enum audit_severity s) {
    return s == AUDIT_REJECT ? "reject" : s == AUDIT_WARN ? "warn" : "info";
}

const char *audit_verdict_name(enum audit_verdict v) {
    return v == AUDIT_OK ? "ok" : v == AUDIT_DEFECT ? "defect" : "unverified";
}

/* report.c - one text through every rule: view, claims, findings, verdict.
 *
 *   text -> door -> view -> exact_check -> rules -> sort -> verdict -> places in the text as given
 *
 * Reads   text, options        Owns   the report's claims and findings (malloc); views live in a local arena
 * Never   changes the text, never decides what it cannot: no checked equality = unverified
 * Checked tests/audit/report_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "audit/door.h"
#include "audit/rules.h"
#include "audit/units.h"

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

/* One audit: what it reads and where it keeps it. */
struct work {
    struct audit_door door;
    struct audit_run run;
    struct arena arena;
};

static void end(struct work *w) {
    arena_free(&w->arena);
    audit_door_free(&w->door);
}

static bool begin(struct work *w, struct audit_report *out, const char *text, size_t n,
                  const struct audit_options *options, struct err *err) {
    *out = (struct audit_report){
        .verdict = AUDIT_UNVERIFIED, .arithmetic = EXACT_NOT_CHECKABLE, .match = EXACT_CANNOT_TELL};
    arena_init(&w->arena);
    bool ok = audit_door_open(&w->door, text, n, options, err);
    const struct audit_options *o = &w->door.options;
    w->run = (struct audit_run){.options = o, .report = out};
    ok = ok && audit_view_init(&w->run.view, w->door.text, w->door.n, &w->arena, err) &&
         audit_view_characters(&w->run.problem, o->problem ? o->problem : "", o->problem ? o->n_problem : 0, &w->arena,
                               err);
    if (!ok) end(w);
    return ok;
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

static bool finish(struct work *w, struct err *err) {
    audit_door_places(w->run.report, &w->door);
    size_t n = w->door.n;
    end(w);
    if (!w->run.failed) return true;
    audit_report_free(w->run.report);
    return err_set(err, ERR_RESOURCE, "out of memory while auditing a text of %zu bytes", n);
}

bool audit_text(struct audit_report *out, const char *text, size_t n, const struct audit_options *options,
                struct err *err) {
    struct work w;
    if (!begin(&w, out, text, n, options, err)) return false;
    out->arithmetic = exact_check(w.door.text, w.door.n, keep_claim, &w.run);
    find_answer(&w.run);
    compare_with_reference(&w.run);
    apply(&w.run, true, NULL);
    bool different = out->has_match && out->match == EXACT_DIFFERENT;
    out->verdict = out->n_reject || different ? AUDIT_DEFECT : out->n_true ? AUDIT_OK : AUDIT_UNVERIFIED;
    return finish(&w, err);
}

bool audit_style(struct audit_report *out, const char *text, size_t n, const char *codes,
                 const struct audit_options *options, struct err *err) {
    struct work w;
    if (!begin(&w, out, text, n, options, err)) return false;
    find_answer(&w.run);
    apply(&w.run, false, codes);
    if (out->n_reject) out->verdict = AUDIT_DEFECT;
    return finish(&w, err);
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

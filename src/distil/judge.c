/* judge.c - every new answer is audited; with several samples the ones that agree are kept.
 *
 *   done answers of a problem -> audit each, against its answer or that of the problem as it is read
 *     -> those with true equations, sound form and an answer -> the largest group of equal answers, if it is the only
 *     largest and has two or more -> decisions "rejection sampling"
 *
 * Checked tests/distil/judge_test.c, tests/e2e/teach_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "distil_impl.h"
#include "sansu/audit.h"

struct sample {
    int64_t response;
    bool passes, has_answer, audited;
    char reason[64], answer[200];
};

struct judge {
    struct distil *d;
    char id[200], family[48];
    struct sample sample[DISTIL_MAX_SAMPLES];
    int n;
    struct reading reading;
    struct bytes solved; /* the exact answer of this problem; empty: it was not read surely */
    bool tried;          /* to read it */
};

/* ---- one answer ---- */

static void findings_of(struct bytes *out, const struct audit_report *r) {
    for (size_t i = 0; i < r->n_findings; i++) {
        const struct audit_finding *f = &r->findings[i];
        if (f->severity == AUDIT_REJECT && !strstr(bytes_text(out), f->code))
            bytes_printf(out, "%s%s", out->len ? " " : "", f->code);
    }
}

/* The exact answer of a problem that has none, if it is read surely. The solver need not be held against itself. */
static bool solve(struct judge *j, const struct corpus_row *row, struct err *err) {
    const struct distil_settings *s = &j->d->settings;
    bool needed = !*row->answer && s->reader && s->way != DISTIL_SOLVER && (!row->audited || s->samples > 1);
    if (j->tried || !needed) return true;
    j->tried = true;
    if (!reader_read(&j->reading, s->reader, row->problem, strlen(row->problem), err)) return false;
    if (j->reading.sureness == READING_SURE) reading_write_answer(&j->solved, &j->reading);
    return !j->solved.failed || err_set(err, ERR_RESOURCE, "out of memory");
}

static void say_reason(struct sample *s, const struct audit_report *r, const char *findings, bool solved) {
    if (r->n_false)
        snprintf(s->reason, sizeof s->reason, "false equation");
    else if (!r->n_true)
        snprintf(s->reason, sizeof s->reason, "no equation could be checked");
    else if (!r->has_answer)
        snprintf(s->reason, sizeof s->reason, "no final answer");
    else if (r->has_match && r->match == EXACT_DIFFERENT)
        snprintf(s->reason, sizeof s->reason, "answer differs from the %s", solved ? "solver's" : "reference");
    else if (r->n_reject)
        snprintf(s->reason, sizeof s->reason, "style %.50s", findings);
    s->passes = !s->reason[0];
}

static bool store_audit(struct judge *j, const struct corpus_row *row, const struct audit_report *r,
                        const char *findings, struct err *err) {
    struct corpus_audit a = {.response = row->response,
                             .verdict = audit_verdict_name(r->verdict),
                             .arithmetic = r->n_false  ? "false"
                                           : r->n_true ? "true"
                                                       : "not_checkable",
                             .match = r->has_match ? exact_match_name(r->match) : NULL,
                             .findings = findings,
                             .n_claims = (int64_t)r->n_claims,
                             .n_true = (int64_t)r->n_true,
                             .n_false = (int64_t)r->n_false};
    if (row->audited) return true;
    j->d->verdicts.n_audited++;
    j->d->verdicts.n_defect += r->verdict == AUDIT_DEFECT;
    if (j->solved.len) {
        j->d->verdicts.n_verified += r->match == EXACT_SAME || r->match == EXACT_SAME_VALUE_OTHER_FORM;
        j->d->verdicts.n_contradicted += r->match == EXACT_DIFFERENT;
    }
    return corpus_add_audit(j->d->store, &a, err);
}

static bool audit(struct judge *j, struct sample *s, const struct corpus_row *row, struct err *err) {
    if (!solve(j, row, err)) return false;
    const char *reference = *row->answer ? row->answer : j->solved.len ? bytes_text(&j->solved) : NULL;
    struct audit_options o = {.problem = row->problem,
                              .n_problem = strlen(row->problem),
                              .reference = reference,
                              .n_reference = reference ? strlen(reference) : 0};
    struct audit_report r = {0};
    struct bytes findings = {0};
    if (!audit_text(&r, row->solution, strlen(row->solution), &o, err)) return false;
    findings_of(&findings, &r);
    *s = (struct sample){.response = row->response, .has_answer = r.has_answer, .audited = row->audited};
    say_reason(s, &r, bytes_text(&findings), j->solved.len > 0);
    if (r.has_answer)
        snprintf(s->answer, sizeof s->answer, "%.*s", (int)(r.answer_end - r.answer_start),
                 row->solution + r.answer_start);
    bool ok = (!findings.failed || err_set(err, ERR_RESOURCE, "out of memory")) &&
              store_audit(j, row, &r, bytes_text(&findings), err);
    audit_report_free(&r);
    bytes_free(&findings);
    return ok;
}

/* ---- all samples of one problem ---- */

/* The vote over the samples with an answer, or over those of them that pass. */
static bool vote(struct exact_vote *out, struct exact_ballot ballots[], const struct judge *j, bool only_passing) {
    for (int i = 0; i < j->n; i++) {
        const struct sample *s = &j->sample[i];
        bool counts = s->has_answer && (!only_passing || s->passes);
        ballots[i] = (struct exact_ballot){.answer = counts ? s->answer : NULL, .n_answer = strlen(s->answer)};
    }
    return exact_vote(out, ballots, (size_t)j->n);
}

static struct distil_tally *tally_of(struct distil_verdicts *v, const char *family) {
    for (int i = 0; i < v->n_tallies; i++)
        if (strcmp(v->tally[i].family, family) == 0) return &v->tally[i];
    if (v->n_tallies == DISTIL_FAMILIES) return &v->tally[DISTIL_FAMILIES - 1];
    struct distil_tally *t = &v->tally[v->n_tallies++];
    snprintf(t->family, sizeof t->family, "%s", family);
    return t;
}

static const char *reason_of(const struct sample *s, bool agreed) {
    if (!s->passes) return s->reason;
    return agreed ? "another answer than most" : "no two answers agree";
}

static bool decide(struct judge *j, struct err *err) {
    struct exact_ballot ballots[DISTIL_MAX_SAMPLES];
    struct exact_vote all, sound;
    bool ok = true, fresh = false;
    if (j->n == 0 || j->d->settings.samples < 2) return true;
    struct distil_tally *t = tally_of(&j->d->verdicts, *j->family ? j->family : "-");
    t->problems++;
    t->samples += j->n;
    if (vote(&all, ballots, j, false)) t->agreeing += (int64_t)all.count;
    bool agreed = vote(&sound, ballots, j, true) && sound.count >= 2 && !sound.tied;
    for (int i = 0; i < j->n; i++) fresh = fresh || !j->sample[i].audited;
    for (int i = 0; i < j->n && ok; i++) {
        const struct sample *s = &j->sample[i];
        bool kept = agreed && s->passes && ballots[i].group == sound.winner;
        t->kept += kept;
        if (fresh)
            ok = corpus_add_decision(j->d->store, s->response, "rejection sampling", kept,
                                     kept ? NULL : reason_of(s, agreed), err);
    }
    return ok;
}

static bool on_row(void *context, const struct corpus_row *row, struct err *err) {
    struct judge *j = context;
    if (strncmp(j->id, row->id, sizeof j->id - 1) != 0) { /* all samples of the problem before are there */
        if (!decide(j, err)) return false;
        snprintf(j->id, sizeof j->id, "%s", row->id);
        snprintf(j->family, sizeof j->family, "%s", row->family);
        j->n = 0;
        j->tried = false;
        bytes_clear(&j->solved);
    }
    if (j->n == DISTIL_MAX_SAMPLES) return true;
    return audit(j, &j->sample[j->n++], row, err);
}

bool distil_judge(struct distil *d, struct err *err) {
    struct corpus_scan what = {.teacher = d->settings.teacher, .model = d->settings.config.model};
    struct judge *j = calloc(1, sizeof *j);
    free(d->verdicts.tally);
    d->verdicts = (struct distil_verdicts){.tally = calloc(DISTIL_FAMILIES, sizeof *d->verdicts.tally)};
    if (!j || !d->verdicts.tally) {
        free(j);
        return err_set(err, ERR_RESOURCE, "out of memory");
    }
    j->d = d;
    bool ok = corpus_begin(d->store, err) && corpus_scan(d->store, &what, on_row, j, err) && decide(j, err) &&
              corpus_commit(d->store, err);
    if (!ok) corpus_rollback(d->store);
    reading_free(&j->reading);
    bytes_free(&j->solved);
    free(j);
    return ok;
}

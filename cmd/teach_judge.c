/* teach_judge.c - every new answer is audited; with several samples the ones that agree are kept.
 *
 *   done answers of a problem -> audit each -> those with true equations, sound form and an answer -> the largest group of
 *   equal answers, if it is the only largest and has two or more -> decisions "rejection sampling"
 *
 * Checked tests/e2e/teach_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "sansu/audit.h"
#include "teach.h"

enum { MAX_SAMPLES = 64, MAX_FAMILIES = 200 };

struct sample {
    int64_t response;
    bool passes, has_answer, audited;
    char reason[64], answer[200];
    int group; /* number of the first sample with an equal answer */
};

struct tally {
    char family[48];
    int64_t problems, samples, kept, agreeing; /* agreeing: samples in the largest group */
};

struct judge {
    struct teach *t;
    char id[200], family[48];
    struct sample sample[MAX_SAMPLES];
    int n;
    struct tally tally[MAX_FAMILIES];
    int n_tallies;
    int64_t n_audited, n_defect;
};

static void findings_of(struct bytes *out, const struct audit_report *r) {
    for (size_t i = 0; i < r->n_findings; i++)
        if (r->findings[i].severity == AUDIT_REJECT && !strstr(bytes_text(out), r->findings[i].code)) bytes_printf(out, "%s%s", out->len ? " " : "", r->findings[i].code);
}

static void say_reason(struct sample *s, const struct audit_report *r, const char *findings) {
    if (r->n_false) snprintf(s->reason, sizeof s->reason, "false equation");
    else if (!r->n_true) snprintf(s->reason, sizeof s->reason, "no equation could be checked");
    else if (!r->has_answer) snprintf(s->reason, sizeof s->reason, "no final answer");
    else if (r->has_match && r->match == EXACT_DIFFERENT) snprintf(s->reason, sizeof s->reason, "answer differs from the reference");
    else if (r->n_reject) snprintf(s->reason, sizeof s->reason, "style %.50s", findings);
    s->passes = !s->reason[0];
}

static bool audit(struct judge *j, struct sample *s, const struct corpus_row *row, struct err *err) {
    struct audit_options o = {.problem = row->problem, .n_problem = strlen(row->problem), .reference = *row->answer ? row->answer : NULL, .n_reference = strlen(row->answer)};
    struct audit_report r = {0};
    struct bytes findings = {0};
    if (!audit_text(&r, row->solution, strlen(row->solution), &o, err)) return false;
    findings_of(&findings, &r);
    *s = (struct sample){.response = row->response, .has_answer = r.has_answer, .audited = row->audited};
    say_reason(s, &r, bytes_text(&findings));
    if (r.has_answer) snprintf(s->answer, sizeof s->answer, "%.*s", (int)(r.answer_end - r.answer_start), row->solution + r.answer_start);
    struct corpus_audit a = {.response = row->response, .verdict = audit_verdict_name(r.verdict), .arithmetic = r.n_false ? "false" : r.n_true ? "true" : "not_checkable",
                             .match = r.has_match ? exact_match_name(r.match) : NULL, .findings = bytes_text(&findings), .n_claims = (int64_t)r.n_claims, .n_true = (int64_t)r.n_true, .n_false = (int64_t)r.n_false};
    bool ok = row->audited || corpus_add_audit(j->t->store, &a, err);
    j->n_audited += !row->audited;
    j->n_defect += !row->audited && r.verdict == AUDIT_DEFECT;
    audit_report_free(&r);
    bytes_free(&findings);
    return ok;
}

static bool equal_answers(const char *a, const char *b) {
    enum exact_match m = exact_compare_answers(a, strlen(a), b, strlen(b), NULL, 0);
    return m == EXACT_SAME || m == EXACT_SAME_VALUE_OTHER_FORM;
}

/* The group with the most members among those counted; -1 when two are equally large. Its size in *size. */
static int largest_group(const struct judge *j, bool only_passing, int *size) {
    int count[MAX_SAMPLES] = {0}, best = -1;
    bool tie = false;
    for (int i = 0; i < j->n; i++)
        if (j->sample[i].has_answer && (!only_passing || j->sample[i].passes)) count[j->sample[i].group]++;
    for (int g = 0; g < j->n; g++) {
        if (!count[g]) continue;
        tie = best >= 0 && count[g] == count[best] ? true : best >= 0 && count[g] < count[best] ? tie : false;
        if (best < 0 || count[g] > count[best]) best = g;
    }
    *size = best < 0 ? 0 : count[best];
    return tie ? -1 : best;
}

static struct tally *tally_of(struct judge *j, const char *family) {
    for (int i = 0; i < j->n_tallies; i++)
        if (strcmp(j->tally[i].family, family) == 0) return &j->tally[i];
    if (j->n_tallies == MAX_FAMILIES) return &j->tally[MAX_FAMILIES - 1];
    struct tally *t = &j->tally[j->n_tallies++];
    snprintf(t->family, sizeof t->family, "%s", family);
    return t;
}

/* All samples of one problem are there. */
static bool decide(struct judge *j, struct err *err) {
    int size, agreeing, keep;
    bool ok = true, fresh = false;
    if (j->n == 0 || j->t->o->samples < 2) return true;
    for (int i = 0; i < j->n; i++) {
        j->sample[i].group = i;
        for (int k = 0; k < i && j->sample[i].group == i; k++)
            if (j->sample[i].has_answer && j->sample[k].has_answer && equal_answers(j->sample[k].answer, j->sample[i].answer)) j->sample[i].group = j->sample[k].group;
        fresh = fresh || !j->sample[i].audited;
    }
    largest_group(j, false, &agreeing);
    keep = largest_group(j, true, &size);
    if (size < 2) keep = -1;
    struct tally *t = tally_of(j, *j->family ? j->family : "-");
    t->problems++;
    t->samples += j->n;
    t->agreeing += agreeing;
    for (int i = 0; i < j->n && ok; i++) {
        struct sample *s = &j->sample[i];
        bool kept = s->passes && s->group == keep;
        t->kept += kept;
        if (fresh) ok = corpus_add_decision(j->t->store, s->response, "rejection sampling", kept, kept ? NULL : s->passes ? keep < 0 ? "no two answers agree" : "another answer than most" : s->reason, err);
    }
    return ok;
}

static bool on_row(void *context, const struct corpus_row *row, struct err *err) {
    struct judge *j = context;
    if (strncmp(j->id, row->id, sizeof j->id - 1) != 0) {
        if (!decide(j, err)) return false;
        snprintf(j->id, sizeof j->id, "%s", row->id);
        snprintf(j->family, sizeof j->family, "%s", row->family);
        j->n = 0;
    }
    if (j->n == MAX_SAMPLES) return true;
    return audit(j, &j->sample[j->n++], row, err);
}

static void print_table(const struct judge *j, FILE *out) {
    fprintf(out, "%s\n%-16s %9s %9s %9s  %s\n", "rejection sampling: kept are solutions whose equations are true, whose form is sound and whose answers agree", "family", "problems", "samples", "kept", "answers agree");
    for (int i = 0; i < j->n_tallies; i++) {
        const struct tally *t = &j->tally[i];
        fprintf(out, "%-16s %9lld %9lld %9lld  %.1f %%\n", t->family, (long long)t->problems, (long long)t->samples, (long long)t->kept, t->samples ? 100.0 * (double)t->agreeing / (double)t->samples : 0);
    }
}

bool teach_judge(struct teach *t, FILE *out, struct err *err) {
    struct judge *j = calloc(1, sizeof *j);
    if (!j) return err_set(err, ERR_RESOURCE, "out of memory");
    j->t = t;
    bool ok = corpus_begin(t->store, err) && corpus_scan(t->store, &(struct corpus_scan){.teacher = t->o->teacher, .model = t->config.model}, on_row, j, err) && decide(j, err) && corpus_commit(t->store, err);
    if (!ok) corpus_rollback(t->store);
    if (ok && out && j->n_audited) fprintf(out, "audited         %lld new answers: %lld with a defect\n", (long long)j->n_audited, (long long)j->n_defect);
    if (ok && out && t->o->samples > 1 && j->n_tallies) print_table(j, out);
    free(j);
    return ok;
}

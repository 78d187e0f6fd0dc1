/* figures.c - samples -> counts for each system, paired comparisons for each two of them.
 *
 *   first samples -> rates and cross-table      k samples -> mean, majority, agreement
 *   pairs -> McNemar, clustered difference
 *
 * Only items that have an answer count towards right and wrong; an item that a system has no sample for is "missing"
 * and leaves its rates and its pairs. Nothing that cannot be told counts as right.
 * Checked tests/eval/figures_test.c
 */
#include <stdlib.h>

#include "eval/eval_impl.h"

enum { SAMPLES_MAX = 64 };

double eval_percent(size_t k, size_t n) { return n ? 100.0 * (double)k / (double)n : 0; }

struct eval_rate eval_rate_of(size_t k, size_t n) {
    struct stats_interval w = stats_wilson(k, n);
    return (struct eval_rate){.value = eval_percent(k, n), .low = 100 * w.low, .high = 100 * w.high};
}

/* ---- one item ---- */

/* The sample whose answer occurs most often; k when none has an answer. *votes: how often. */
static size_t majority(size_t *votes, const struct eval_sample *s, size_t k) {
    struct exact_ballot ballot[SAMPLES_MAX] = {{0}};
    struct exact_vote vote;
    *votes = 0;
    for (size_t i = 0; i < k; i++) {
        const struct audit_assessment *a = &s[i].audit;
        if (!s[i].text || s[i].finish == EVAL_REFUSED || !a->has_answer) continue;
        ballot[i].answer = s[i].text + a->answer_start, ballot[i].n_answer = a->answer_end - a->answer_start;
    }
    if (!exact_vote(&vote, ballot, k)) return k;
    *votes = vote.count;
    return vote.winner;
}

static void count_votes(struct eval_votes *v, const struct eval_sample *s, size_t k) {
    size_t votes, right = 0, there = 0, best = majority(&votes, s, k);
    for (size_t i = 0; i < k; i++) there += s[i].text != NULL, right += s[i].text && s[i].outcome == EVAL_RIGHT;
    v->mean_right += (double)right / (double)there;
    v->majority_right += best < k && s[best].outcome == EVAL_RIGHT;
    v->agree += votes == there;
}

static void count_outcome(struct eval_outcomes *o, const struct eval_sample *s) {
    o->right += s->outcome == EVAL_RIGHT;
    o->other_form += s->outcome == EVAL_RIGHT && s->audit.match == EXACT_SAME_VALUE_OTHER_FORM;
    o->wrong += s->outcome == EVAL_WRONG;
    o->unknown += s->outcome == EVAL_UNKNOWN;
    o->declined += s->outcome == EVAL_DECLINED;
}

static void count_equalities(struct eval_equalities *e, const struct audit_assessment *a) {
    e->all += a->n_claims;
    e->are_true += a->n_true;
    e->are_false += a->n_false;
    e->false_texts += a->n_false > 0;
}

/* Is the rule of this code among the findings? */
static bool has_rule(uint64_t findings, const char *code) { return findings >> audit_rule_index(code) & 1; }

static void count_form(struct eval_form *f, const struct eval_sample *s) {
    const struct audit_assessment *a = &s->audit;
    int truth = eval_sample_wrong(s) ? 1 : s->outcome == EVAL_RIGHT ? 0 : 2;
    f->style += !a->style;
    f->method += !a->method;
    f->numbered += !a->numbering;
    f->cut += s->finish == EVAL_LENGTH;
    f->with_answer += a->has_answer;
    f->rejected += a->rejects != 0 && s->finish != EVAL_REFUSED;
    f->readable += s->readable;
    f->cross[!s->readable][truth]++;
    f->readable_wrong += s->readable && truth == 1;
    f->algebra += has_rule(a->rejects, "ST01") || has_rule(a->rejects, "ST03");
    f->markup += has_rule(a->rejects, "ST07");
    f->named += !has_rule(a->warnings, "ST16");
    f->loops += s->loops;
}

static void count_vouched(struct eval_vouched *v, const struct eval_sample *s) {
    bool wrong = s->outcome == EVAL_WRONG;
    v->n[s->vouching]++;
    v->right[s->vouching] += s->outcome == EVAL_RIGHT;
    v->shown_wrong += wrong;
    v->unwarned_wrong += wrong && s->vouching != LESSON_DOUBT;
}

static void count_length(struct eval_length *l, const struct eval_sample *s) {
    const struct audit_assessment *a = &s->audit;
    l->chars += a->n_chars;
    l->sentences += a->n_sentences;
    if (a->longest > l->longest) l->longest = a->longest;
    l->tokens += s->new_tokens;
    l->overrides += s->overrides;
    for (int g = 1; g < 8; g++) l->kanji[g] += a->kanji[g];
}

static void count_item(struct eval_figures *f, const struct eval_set *set, size_t item, const struct eval_sample *s) {
    if (!set->item[item].answer) {
        f->to_decline += s->text != NULL;
        f->rightly_declined += s->text && s->outcome == EVAL_RIGHTLY_DECLINED;
        return;
    }
    if (!s->text) {
        f->missing++;
        return;
    }
    f->n++;
    count_outcome(&f->outcome, s);
    count_votes(&f->votes, s, set->samples);
    count_equalities(&f->equalities, &s->audit);
    count_form(&f->form, s);
    count_vouched(&f->vouched, s);
    count_length(&f->length, s);
}

/* ---- all items of a system ---- */

static struct eval_figures count(const struct eval_set *set, const struct eval_system *system, const size_t *kind) {
    struct eval_figures f = {0};
    for (size_t i = 0; i < set->n; i++)
        if (!kind || set->item[i].kind == *kind) count_item(&f, set, i, eval_sample_at(set, system, i, 0));
    if (f.n) f.votes.mean_right /= (double)f.n;
    return f;
}

struct eval_figures eval_count_family(const struct eval_set *set, const struct eval_system *system, size_t kind) {
    return count(set, system, &kind);
}

/* ---- two systems ---- */

struct space {
    double *value, *work;
    size_t *cluster;
};

static double share_right(const struct eval_sample *s, size_t k) {
    size_t right = 0, there = 0;
    for (size_t i = 0; i < k; i++) there += s[i].text != NULL, right += s[i].text && s[i].outcome == EVAL_RIGHT;
    return (double)right / (double)there;
}

static void add_case(struct eval_mcnemar *m, bool first, bool second) {
    m->only_first += first && !second;
    m->only_second += second && !first;
}

static void test(struct eval_mcnemar *m) { m->p = stats_mcnemar(m->only_first, m->only_second); }

static void compare(struct eval_pair *p, const struct eval_set *set, const struct space *w) {
    const struct eval_settings *o = &set->settings;
    for (size_t i = 0; i < set->n; i++) {
        const struct eval_sample *a = eval_sample_at(set, &set->system[p->first], i, 0);
        const struct eval_sample *b = eval_sample_at(set, &set->system[p->second], i, 0);
        if (!set->item[i].answer || !a->text || !b->text) continue;
        p->both += a->outcome == EVAL_RIGHT && b->outcome == EVAL_RIGHT;
        add_case(&p->right, a->outcome == EVAL_RIGHT, b->outcome == EVAL_RIGHT);
        add_case(&p->readable_wrong, a->readable && eval_sample_wrong(a), b->readable && eval_sample_wrong(b));
        add_case(&p->method, !a->audit.method, !b->audit.method);
        w->value[p->n] = share_right(b, set->samples) - share_right(a, set->samples);
        w->cluster[p->n++] = set->item[i].cluster;
    }
    test(&p->right);
    test(&p->readable_wrong);
    test(&p->method);
    p->error = stats_cluster_error(&p->difference, w->value, w->cluster, p->n, set->n_clusters, w->work);
    p->interval =
        stats_cluster_bootstrap(&p->p, w->value, w->cluster, p->n, set->n_clusters, o->rounds, o->seed, w->work);
}

static void compare_all(struct eval_results *out, const struct eval_set *set, const struct space *w) {
    for (size_t i = 0; i < set->n_systems; i++)
        for (size_t j = i + 1; j < set->n_systems; j++) {
            struct eval_pair *p = &out->pair[out->n_pairs++];
            *p = (struct eval_pair){.first = i, .second = j};
            compare(p, set, w);
        }
}

bool eval_count(struct eval_results *out, const struct eval_set *set, struct err *err) {
    *out = (struct eval_results){.n_pairs = 0};
    for (size_t i = 0; i < set->n_systems; i++) out->figures[i] = count(set, &set->system[i], NULL);
    struct space w = {.value = calloc(set->n, sizeof *w.value),
                      .cluster = calloc(set->n, sizeof *w.cluster),
                      .work = calloc(set->settings.rounds + 2 * set->n_clusters, sizeof *w.work)};
    bool ok = (w.value && w.cluster && w.work) || err_set(err, ERR_RESOURCE, "out of memory");
    if (ok) compare_all(out, set, &w);
    free(w.value);
    free(w.cluster);
    free(w.work);
    return ok;
}

/* eval_figures.c - samples -> counts for each system, paired comparisons for each two of them.
 *
 *   first samples -> rates and cross-table      k samples -> mean, majority, agreement      pairs -> McNemar, clustered difference
 *
 * Only items that have an answer count towards right and wrong; an item that a system has no sample for is "missing" and
 * leaves its rates and its pairs. Nothing that cannot be told counts as right.
 * Checked tests/e2e/eval_compare_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "eval.h"

static bool same_answer(const struct eval_sample *a, const struct eval_sample *b) {
    const struct audit_assessment *x = &a->judged, *y = &b->judged;
    if (!x->has_answer || !y->has_answer) return false;
    enum exact_match m = exact_compare_answers(a->text + x->answer_start, x->answer_end - x->answer_start, b->text + y->answer_start, y->answer_end - y->answer_start, NULL, 0);
    return m == EXACT_SAME || m == EXACT_SAME_VALUE_OTHER_FORM;
}

/* The sample whose answer occurs most often (the earliest of equals); k when none has an answer. *votes: how often. */
static size_t majority(size_t *votes, const struct eval_sample *s, size_t k) {
    size_t best = k;
    *votes = 0;
    for (size_t i = 0; i < k; i++) {
        size_t n = 0;
        if (!s[i].text || s[i].finish == EVAL_REFUSED || !s[i].judged.has_answer) continue;
        for (size_t j = 0; j < k; j++) n += s[j].text && s[j].finish != EVAL_REFUSED && (i == j || same_answer(&s[i], &s[j]));
        if (n > *votes) *votes = n, best = i;
    }
    return best;
}

static void count_form(struct eval_figures *f, const struct eval_sample *s) {
    const struct audit_assessment *j = &s->judged;
    bool is_false = j->n_false > 0;
    f->claims += j->n_claims;
    f->claims_true += j->n_true;
    f->claims_false += j->n_false;
    f->false_texts += is_false;
    f->style_ok += !j->style;
    f->method_ok += !j->method;
    f->numbered += !j->numbering;
    f->cut += s->finish == EVAL_LENGTH;
    f->with_answer += j->has_answer;
    f->readable += s->readable;
    int truth = s->outcome == EVAL_WRONG || is_false ? 1 : s->outcome == EVAL_RIGHT ? 0 : 2;
    f->cross[!s->readable][truth]++;
    f->readable_wrong += s->readable && truth == 1;
    f->chars += j->n_chars;
    f->sentences += j->n_sentences;
    if (j->longest > f->longest) f->longest = j->longest;
    f->tokens += s->new_tokens;
    f->overrides += s->overrides;
    for (int g = 1; g < 8; g++) f->kanji[g] += j->kanji[g];
}

static void count_item(struct eval_figures *f, const struct eval_set *set, size_t item, const struct eval_sample *s) {
    size_t votes, right = 0, there = 0;
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
    f->right += s->outcome == EVAL_RIGHT;
    f->other_form += s->outcome == EVAL_RIGHT && s->judged.match == EXACT_SAME_VALUE_OTHER_FORM;
    f->wrong += s->outcome == EVAL_WRONG;
    f->unknown += s->outcome == EVAL_UNKNOWN;
    f->declined += s->outcome == EVAL_DECLINED;
    for (size_t k = 0; k < set->k; k++) there += s[k].text != NULL, right += s[k].text && s[k].outcome == EVAL_RIGHT;
    f->mean_right += (double)right / (double)there;
    size_t best = majority(&votes, s, set->k);
    f->majority_right += best < set->k && s[best].outcome == EVAL_RIGHT;
    f->agree += votes == there;
    count_form(f, s);
}

struct eval_figures eval_count_family(const struct eval_set *set, const struct eval_system *system, const char *family) {
    struct eval_figures f = {0};
    for (size_t i = 0; i < set->n; i++)
        if (!family || strcmp(set->item[i].family, family) == 0) count_item(&f, set, i, &system->sample[i * set->k]);
    if (f.n) f.mean_right /= (double)f.n;
    return f;
}

static double share_right(const struct eval_sample *s, size_t k) {
    size_t right = 0, there = 0;
    for (size_t i = 0; i < k; i++) there += s[i].text != NULL, right += s[i].text && s[i].outcome == EVAL_RIGHT;
    return (double)right / (double)there;
}

struct space {
    double *value, *work;
    size_t *cluster;
};

static bool wrong_but_readable(const struct eval_sample *s) { return s->readable && (s->outcome == EVAL_WRONG || s->judged.n_false > 0); }

static void compare(struct eval_pair *p, const struct eval_set *set, const struct space *w) {
    for (size_t i = 0; i < set->n; i++) {
        const struct eval_sample *a = &set->system[p->first].sample[i * set->k], *b = &set->system[p->second].sample[i * set->k];
        if (!set->item[i].answer || !a->text || !b->text) continue;
        bool x = a->outcome == EVAL_RIGHT, y = b->outcome == EVAL_RIGHT;
        p->both += x && y;
        p->only_first += x && !y;
        p->only_second += y && !x;
        p->rw_only_first += wrong_but_readable(a) && !wrong_but_readable(b);
        p->rw_only_second += wrong_but_readable(b) && !wrong_but_readable(a);
        p->method_only_first += !a->judged.method && b->judged.method;
        p->method_only_second += !b->judged.method && a->judged.method;
        w->value[p->n] = share_right(b, set->k) - share_right(a, set->k);
        w->cluster[p->n++] = set->item[i].cluster;
    }
    p->mcnemar = stats_mcnemar(p->only_first, p->only_second);
    p->rw_mcnemar = stats_mcnemar(p->rw_only_first, p->rw_only_second);
    p->method_mcnemar = stats_mcnemar(p->method_only_first, p->method_only_second);
    p->error = stats_cluster_error(&p->difference, w->value, w->cluster, p->n, set->n_clusters, w->work);
    p->interval = stats_cluster_bootstrap(&p->p, w->value, w->cluster, p->n, set->n_clusters, (size_t)set->flags->rounds, (uint64_t)set->flags->seed, w->work);
}

bool eval_count(struct eval_results *out, const struct eval_set *set, struct err *err) {
    *out = (struct eval_results){.n_pairs = 0};
    for (size_t i = 0; i < set->n_systems; i++) out->figures[i] = eval_count_family(set, &set->system[i], NULL);
    struct space w = {.value = calloc(set->n, sizeof *w.value), .cluster = calloc(set->n, sizeof *w.cluster),
                      .work = calloc((size_t)set->flags->rounds + 2 * set->n_clusters, sizeof *w.work)};
    bool ok = (w.value && w.cluster && w.work) || err_set(err, ERR_RESOURCE, "out of memory");
    for (size_t i = 0; ok && i < set->n_systems; i++)
        for (size_t j = i + 1; j < set->n_systems; j++) {
            struct eval_pair *p = &out->pair[out->n_pairs++];
            *p = (struct eval_pair){.first = i, .second = j};
            compare(p, set, &w);
        }
    free(w.value);
    free(w.cluster);
    free(w.work);
    return ok;
}

/* json.c - the results as one JSON object: docs/json.md, docs/schema/eval.json.
 *
 * A rate is {"k","n","rate","low","high"}, with Wilson's 95 % interval.
 * Checked tests/eval/results_test.c
 */
#include <string.h>

#include "eval/eval_impl.h"

static void string(struct bytes *out, const char *before, const char *s) {
    bytes_append_string(out, before);
    bytes_append_json_string(out, s, strlen(s));
}

static void rate(struct bytes *out, const char *name, size_t k, size_t n) {
    struct stats_interval w = stats_wilson(k, n);
    bytes_printf(out, ",\"%s\":{\"k\":%zu,\"n\":%zu,\"rate\":%.6g,\"low\":%.6g,\"high\":%.6g}", name, k, n,
                 n ? (double)k / (double)n : 0, w.low, w.high);
}

/* What a system and each of its families have in common. */
static void truth(struct bytes *out, const struct eval_figures *f) {
    const struct eval_outcomes *o = &f->outcome;
    const struct eval_equalities *e = &f->equalities;
    bytes_printf(out, "\"n\":%zu,\"missing\":%zu", f->n, f->missing);
    rate(out, "right", o->right, f->n);
    rate(out, "texts_with_false_equality", e->false_texts, f->n);
    rate(out, "readable_but_wrong", f->form.readable_wrong, f->n);
    bytes_printf(out, ",\"outcomes\":{\"right_other_form\":%zu,\"wrong\":%zu,\"cannot_tell\":%zu,\"declined\":%zu}",
                 o->other_form, o->wrong, o->unknown, o->declined);
    bytes_printf(out, ",\"equalities\":{\"all\":%zu,\"true\":%zu,\"false\":%zu}", e->all, e->are_true, e->are_false);
    rate(out, "readable", f->form.readable, f->n);
    rate(out, "rejected", f->form.rejected, f->n);
    bytes_printf(out, ",\"to_decline\":%zu,\"rightly_declined\":%zu", f->to_decline, f->rightly_declined);
}

static void form(struct bytes *out, const struct eval_figures *f) {
    const struct eval_form *x = &f->form;
    bytes_printf(
        out,
        ",\"cross_table\":{\"columns\":[\"right_and_true\",\"wrong\",\"cannot_tell\"],\"readable\":[%zu,%zu,%zu],"
        "\"not_readable\":[%zu,%zu,%zu]}",
        x->cross[0][0], x->cross[0][1], x->cross[0][2], x->cross[1][0], x->cross[1][1], x->cross[1][2]);
    rate(out, "style", x->style, f->n);
    rate(out, "method", x->method, f->n);
    rate(out, "numbered", x->numbered, f->n);
    rate(out, "cut_off", x->cut, f->n);
    rate(out, "with_answer", x->with_answer, f->n);
    rate(out, "algebra", x->algebra, f->n);
    rate(out, "markup", x->markup, f->n);
    rate(out, "method_named", x->named, f->n);
    rate(out, "loops", x->loops, f->n);
    rate(out, "majority_right", f->votes.majority_right, f->n);
    rate(out, "samples_agree", f->votes.agree, f->n);
}

static void vouched(struct bytes *out, const struct eval_figures *f) {
    const struct eval_vouched *v = &f->vouched;
    bytes_printf(out, ",\"vouched\":{\"nothing\":%zu", v->n[LESSON_NOTHING]);
    for (int i = LESSON_DOUBT; i <= LESSON_EXACT; i++)
        rate(out, lesson_vouching_name((enum lesson_vouching)i), v->right[i], v->n[i]);
    rate(out, "unwarned_wrong", v->unwarned_wrong, f->n);
    rate(out, "shown_wrong", v->shown_wrong, f->n);
    bytes_append_char(out, '}');
}

static void lengths(struct bytes *out, const struct eval_figures *f) {
    const struct eval_length *l = &f->length;
    double n = f->n ? (double)f->n : 1, sentences = l->sentences ? (double)l->sentences : 1;
    bytes_printf(out,
                 ",\"mean_right\":%.6g,\"mean_chars\":%.6g,\"mean_sentence_chars\":%.6g,\"longest_sentence\":%zu,"
                 "\"mean_tokens\":%.6g,\"calculator_overrides\":%zu,\"kanji_by_grade\":[",
                 f->votes.mean_right, (double)l->chars / n, l->sentences ? (double)l->chars / sentences : 0, l->longest,
                 (double)l->tokens / n, l->overrides);
    for (int g = 1; g < 8; g++) bytes_printf(out, "%s%zu", g > 1 ? "," : "", l->kanji[g]);
    bytes_append_char(out, ']');
}

static void families(struct bytes *out, const struct eval_set *set, const struct eval_system *s) {
    bytes_append_string(out, ",\"families\":[");
    for (size_t i = 0; i < set->n_families; i++) {
        struct eval_figures f = eval_count_family(set, s, i);
        string(out, i ? ",\n{\"family\":" : "\n{\"family\":", set->item[set->first[i]].family);
        bytes_append_char(out, ',');
        truth(out, &f);
        bytes_append_char(out, '}');
    }
    bytes_append_char(out, ']');
}

static void system_json(struct bytes *out, const struct eval_set *set, const struct eval_system *s,
                        const struct eval_figures *f) {
    string(out, "{\"name\":", s->name);
    string(out, ",\"spec\":", s->spec ? s->spec : "");
    bytes_printf(out, ",\"fingerprint\":\"%s\",", s->fingerprint);
    truth(out, f);
    form(out, f);
    if (s->lesson) vouched(out, f);
    lengths(out, f);
    families(out, set, s);
    bytes_append_char(out, '}');
}

static void mcnemar(struct bytes *out, const char *name, const struct eval_mcnemar *m) {
    bytes_printf(out, ",\"%s\":{\"only_first\":%zu,\"only_second\":%zu,\"mcnemar_p\":%.6g}", name, m->only_first,
                 m->only_second, m->p);
}

static void pair_json(struct bytes *out, const struct eval_set *set, const struct eval_pair *p) {
    string(out, "{\"first\":", set->system[p->first].name);
    string(out, ",\"second\":", set->system[p->second].name);
    bytes_printf(out, ",\"n\":%zu,\"right\":{\"both\":%zu,\"only_first\":%zu,\"only_second\":%zu,\"mcnemar_p\":%.6g,",
                 p->n, p->both, p->right.only_first, p->right.only_second, p->right.p);
    bytes_printf(out, "\"difference\":%.6g,\"clustered_error\":%.6g,\"low\":%.6g,\"high\":%.6g,\"bootstrap_p\":%.6g}",
                 p->difference, p->error, p->interval.low, p->interval.high, p->p);
    mcnemar(out, "readable_but_wrong", &p->readable_wrong);
    mcnemar(out, "method", &p->method);
    bytes_append_char(out, '}');
}

static void contamination(struct bytes *out, const struct eval_set *set) {
    double threshold = set->settings.overlap;
    bytes_printf(out,
                 ",\n\"contamination\":{\"train_sha256\":\"%s\",\"train_rows\":%zu,\"threshold\":%.6g,\"literal\":%zu,"
                 "\"number_blind\":%zu,\"items\":[",
                 set->train.sha256, set->train.n_rows, threshold, set->train.n_literal, set->train.n_blind);
    for (size_t i = 0, any = 0; i < set->n; i++) {
        const struct eval_item *item = &set->item[i];
        if (item->literal < threshold && item->blind < threshold) continue;
        string(out, any++ ? ",{\"item\":" : "{\"item\":", item->id);
        bytes_printf(out, ",\"literal\":%.4g,\"number_blind\":%.4g}", item->literal, item->blind);
    }
    bytes_append_string(out, "]}");
}

void eval_write_json(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    const struct eval_settings *s = &set->settings;
    bytes_printf(out, "{\"schema\":\"sansu.eval/1\",\"test\":{\"sha256\":\"%s\",\"problems\":%zu,\"clusters\":%zu},",
                 set->sha256, set->n, set->n_clusters);
    bytes_printf(out,
                 "\"settings\":{\"samples\":%zu,\"seed\":%llu,\"temperature\":%.6g,\"max_new_tokens\":%zu,"
                 "\"bootstrap_rounds\":%zu,\"grade\":%d},\"systems\":[",
                 s->samples, (unsigned long long)s->seed, s->temperature, s->max_new_tokens, s->rounds, s->grade);
    for (size_t i = 0; i < set->n_systems; i++) {
        bytes_append_string(out, i ? ",\n" : "\n");
        system_json(out, set, &set->system[i], &r->figures[i]);
    }
    bytes_append_string(out, "],\n\"pairs\":[");
    for (size_t i = 0; i < r->n_pairs; i++) {
        bytes_append_string(out, i ? ",\n" : "\n");
        pair_json(out, set, &r->pair[i]);
    }
    bytes_append_char(out, ']');
    if (*set->train.sha256) contamination(out, set);
    bytes_append_string(out, "}\n");
}

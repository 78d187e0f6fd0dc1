/* eval_results.c - the comparison as a table and as results.json.
 *
 * Every line that says something about style, method or form also says how many of those texts are right and true.
 * Checked tests/e2e/eval_compare_test.c
 */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "eval.h"

static double percent(size_t k, size_t n) { return n ? 100.0 * (double)k / (double)n : 0; }

static void print_truth(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_printf(out, "%-14s %6s %8s %13s %7s %7s %7s %7s %9s %9s\n", "system", "n", "right %", "95 %", "wrong", "?", "declin", "missing", "false eq", "texts");
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        struct stats_interval w = stats_wilson(f->right, f->n);
        bytes_printf(out, "%-14s %6zu %8.1f %6.1f-%6.1f %7zu %7zu %7zu %7zu %9zu %9zu\n", set->system[i].name, f->n, percent(f->right, f->n), 100 * w.low, 100 * w.high, f->wrong, f->unknown,
                     f->declined, f->missing, f->claims_false, f->false_texts);
    }
}

static void print_form(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_printf(out, "\n%-14s %8s %7s | %8s %8s %8s %6s %8s | %10s %19s\n", "system", "right %", "false", "style %", "method %", "number %", "cut", "chars", "readable %", "readable but wrong");
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        struct stats_interval w = stats_wilson(f->readable_wrong, f->n);
        bytes_printf(out, "%-14s %8.1f %7zu | %8.1f %8.1f %8.1f %6zu %8.1f | %10.1f %5zu  %5.1f-%5.1f %%\n", set->system[i].name, percent(f->right, f->n), f->false_texts, percent(f->style_ok, f->n),
                     percent(f->method_ok, f->n), percent(f->numbered, f->n), f->cut, f->n ? (double)f->chars / (double)f->n : 0, percent(f->readable, f->n), f->readable_wrong, 100 * w.low,
                     100 * w.high);
    }
}

static void print_pairs(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    if (r->n_pairs) bytes_printf(out, "\n%-29s %6s %7s %7s %9s %9s %17s\n", "right: second against first", "n", "only 1", "only 2", "McNemar p", "diff", "95 % (bootstrap)");
    for (size_t i = 0; i < r->n_pairs; i++) {
        const struct eval_pair *p = &r->pair[i];
        char words[100];
        snprintf(words, sizeof words, "%s - %s", set->system[p->second].name, set->system[p->first].name);
        bytes_printf(out, "%-29s %6zu %7zu %7zu %9.2g %+8.1f %+8.1f..%+.1f\n", words, p->n, p->only_first, p->only_second, p->mcnemar, 100 * p->difference, 100 * p->interval.low,
                     100 * p->interval.high);
    }
}

void eval_print(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    print_truth(out, set, r);
    print_form(out, set, r);
    bytes_append_string(out, "(style, method, number: texts that no such rule rejects; readable: all of them, with an answer, not cut off; wrong: another answer or a false equality)\n");
    if (set->k > 1) {
        bytes_printf(out, "\n%-14s %16s %10s %8s\n", "system", "mean of k right", "majority", "agree");
        for (size_t i = 0; i < set->n_systems; i++)
            bytes_printf(out, "%-14s %14.1f %% %8.1f %% %6.1f %%\n", set->system[i].name, 100 * r->figures[i].mean_right, percent(r->figures[i].majority_right, r->figures[i].n),
                         percent(r->figures[i].agree, r->figures[i].n));
    }
    print_pairs(out, set, r);
    for (size_t i = 0; i < set->n_systems; i++)
        if (r->figures[i].to_decline)
            bytes_printf(out, "\n%s: rightly declined %zu of %zu", set->system[i].name, r->figures[i].rightly_declined, r->figures[i].to_decline);
    if (set->flags->train)
        bytes_printf(out, "\ncontamination: of %zu test problems %zu stand in the %zu training rows, %zu with other numbers\n", set->n, set->n_literal, set->n_train, set->n_blind);
}

/* ---- results.json ---- */

static void string(struct bytes *out, const char *before, const char *s) {
    bytes_append_string(out, before);
    bytes_append_json_string(out, s, strlen(s));
}

static void rate(struct bytes *out, const char *name, size_t k, size_t n) {
    struct stats_interval w = stats_wilson(k, n);
    bytes_printf(out, ",\"%s\":{\"k\":%zu,\"n\":%zu,\"rate\":%.6g,\"low\":%.6g,\"high\":%.6g}", name, k, n, n ? (double)k / (double)n : 0, w.low, w.high);
}

static void figures_json(struct bytes *out, const struct eval_figures *f) {
    bytes_printf(out, "\"n\":%zu,\"missing\":%zu", f->n, f->missing);
    rate(out, "right", f->right, f->n);
    rate(out, "texts_with_false_equality", f->false_texts, f->n);
    rate(out, "readable_but_wrong", f->readable_wrong, f->n);
    bytes_printf(out, ",\"outcomes\":{\"right_other_form\":%zu,\"wrong\":%zu,\"cannot_tell\":%zu,\"declined\":%zu}", f->other_form, f->wrong, f->unknown, f->declined);
    bytes_printf(out, ",\"equalities\":{\"all\":%zu,\"true\":%zu,\"false\":%zu}", f->claims, f->claims_true, f->claims_false);
    bytes_printf(out, ",\"cross_table\":{\"columns\":[\"right_and_true\",\"wrong\",\"cannot_tell\"],\"readable\":[%zu,%zu,%zu],\"not_readable\":[%zu,%zu,%zu]}", f->cross[0][0], f->cross[0][1],
                 f->cross[0][2], f->cross[1][0], f->cross[1][1], f->cross[1][2]);
    rate(out, "readable", f->readable, f->n);
    rate(out, "style", f->style_ok, f->n);
    rate(out, "method", f->method_ok, f->n);
    rate(out, "numbered", f->numbered, f->n);
    rate(out, "cut_off", f->cut, f->n);
    rate(out, "with_answer", f->with_answer, f->n);
    rate(out, "majority_right", f->majority_right, f->n);
    rate(out, "samples_agree", f->agree, f->n);
    double n = f->n ? (double)f->n : 1;
    bytes_printf(out, ",\"mean_right\":%.6g,\"mean_chars\":%.6g,\"mean_sentence_chars\":%.6g,\"longest_sentence\":%zu,\"mean_tokens\":%.6g,\"calculator_overrides\":%zu,\"kanji_by_grade\":[", f->mean_right,
                 (double)f->chars / n, f->sentences ? (double)f->chars / (double)f->sentences : 0, f->longest, (double)f->tokens / n, f->overrides);
    for (int g = 1; g < 8; g++) bytes_printf(out, "%s%zu", g > 1 ? "," : "", f->kanji[g]);
    bytes_printf(out, "],\"to_decline\":%zu,\"rightly_declined\":%zu", f->to_decline, f->rightly_declined);
}

static bool first_of_family(const struct eval_set *set, size_t item) {
    for (size_t i = 0; i < item; i++)
        if (strcmp(set->item[i].family, set->item[item].family) == 0) return false;
    return true;
}

static void families_json(struct bytes *out, const struct eval_set *set, const struct eval_system *s) {
    bytes_append_string(out, ",\"families\":[");
    for (size_t i = 0, any = 0; i < set->n; i++) {
        if (!first_of_family(set, i)) continue;
        struct eval_figures f = eval_count_family(set, s, set->item[i].family);
        string(out, any++ ? ",{\"family\":" : "{\"family\":", set->item[i].family);
        bytes_printf(out, ",\"n\":%zu,\"right\":%zu,\"wrong\":%zu,\"false_texts\":%zu,\"readable\":%zu,\"readable_but_wrong\":%zu}", f.n, f.right, f.wrong, f.false_texts, f.readable, f.readable_wrong);
    }
    bytes_append_char(out, ']');
}

static void pair_json(struct bytes *out, const struct eval_set *set, const struct eval_pair *p) {
    string(out, "{\"first\":", set->system[p->first].name);
    string(out, ",\"second\":", set->system[p->second].name);
    bytes_printf(out, ",\"n\":%zu,\"right\":{\"both\":%zu,\"only_first\":%zu,\"only_second\":%zu,\"mcnemar_p\":%.6g,\"difference\":%.6g,\"clustered_error\":%.6g,\"low\":%.6g,\"high\":%.6g,\"bootstrap_p\":%.6g}",
                 p->n, p->both, p->only_first, p->only_second, p->mcnemar, p->difference, p->error, p->interval.low, p->interval.high, p->p);
    bytes_printf(out, ",\"readable_but_wrong\":{\"only_first\":%zu,\"only_second\":%zu,\"mcnemar_p\":%.6g},\"method\":{\"only_first\":%zu,\"only_second\":%zu,\"mcnemar_p\":%.6g}}", p->rw_only_first,
                 p->rw_only_second, p->rw_mcnemar, p->method_only_first, p->method_only_second, p->method_mcnemar);
}

void eval_write_json(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    const struct eval_flags *f = set->flags;
    bytes_printf(out, "{\"report\":\"sansu eval\",\"version\":1,\"test\":{\"sha256\":\"%s\",\"problems\":%zu,\"clusters\":%zu},", set->test_sha, set->n, set->n_clusters);
    bytes_printf(out, "\"settings\":{\"samples\":%zu,\"seed\":%lld,\"temperature\":%.6g,\"max_new_tokens\":%lld,\"bootstrap_rounds\":%lld,\"grade\":%lld},\"systems\":[", set->k, (long long)f->seed,
                 f->temperature, (long long)f->max_new_tokens, (long long)f->rounds, (long long)f->grade);
    for (size_t i = 0; i < set->n_systems; i++) {
        string(out, i ? ",\n{\"name\":" : "\n{\"name\":", set->system[i].name);
        string(out, ",\"spec\":", set->system[i].spec);
        bytes_printf(out, ",\"fingerprint\":\"%s\",", set->system[i].fingerprint);
        figures_json(out, &r->figures[i]);
        families_json(out, set, &set->system[i]);
        bytes_append_char(out, '}');
    }
    bytes_append_string(out, "],\n\"pairs\":[");
    for (size_t i = 0; i < r->n_pairs; i++) {
        bytes_append_string(out, i ? ",\n" : "\n");
        pair_json(out, set, &r->pair[i]);
    }
    bytes_append_char(out, ']');
    if (f->train) {
        bytes_printf(out, ",\n\"contamination\":{\"train_sha256\":\"%s\",\"train_rows\":%zu,\"threshold\":%.6g,\"literal\":%zu,\"number_blind\":%zu,\"items\":[", set->train_sha, set->n_train, f->overlap,
                     set->n_literal, set->n_blind);
        for (size_t i = 0, any = 0; i < set->n; i++) {
            if (set->item[i].literal < f->overlap && set->item[i].blind < f->overlap) continue;
            string(out, any++ ? ",{\"item\":" : "{\"item\":", set->item[i].id);
            bytes_printf(out, ",\"literal\":%.4g,\"number_blind\":%.4g}", set->item[i].literal, set->item[i].blind);
        }
        bytes_append_string(out, "]}");
    }
    bytes_append_string(out, "}\n");
}

/* text.c - the results as tables.
 *
 * Every line that says something about style, method or form also says how many of those texts are right and true.
 * Checked tests/eval/results_test.c, tests/e2e/eval_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "eval/eval_impl.h"

static void write_truth(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_printf(out, "%-14s %6s %8s %13s %7s %7s %7s %7s %9s %9s\n", "system", "n", "right %", "95 %", "wrong", "?",
                 "declin", "missing", "false eq", "texts");
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        struct eval_rate right = eval_rate_of(f->outcome.right, f->n);
        bytes_printf(out, "%-14s %6zu %8.1f %6.1f-%6.1f %7zu %7zu %7zu %7zu %9zu %9zu\n", set->system[i].name, f->n,
                     right.value, right.low, right.high, f->outcome.wrong, f->outcome.unknown, f->outcome.declined,
                     f->missing, f->equalities.are_false, f->equalities.false_texts);
    }
}

static void write_form(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_printf(out, "\n%-14s %8s %7s | %8s %8s %8s %6s %8s | %10s %19s\n", "system", "right %", "false", "style %",
                 "method %", "number %", "cut", "chars", "readable %", "readable but wrong");
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        const struct eval_form *form = &f->form;
        struct eval_rate wrong = eval_rate_of(form->readable_wrong, f->n);
        bytes_printf(out, "%-14s %8.1f %7zu | %8.1f %8.1f %8.1f %6zu %8.1f | %10.1f %5zu  %5.1f-%5.1f %%\n",
                     set->system[i].name, eval_percent(f->outcome.right, f->n), f->equalities.false_texts,
                     eval_percent(form->style, f->n), eval_percent(form->method, f->n),
                     eval_percent(form->numbered, f->n), form->cut, f->n ? (double)f->length.chars / (double)f->n : 0,
                     eval_percent(form->readable, f->n), form->readable_wrong, wrong.low, wrong.high);
    }
    bytes_append_string(
        out, "(style, method, number: texts that no such rule rejects; readable: all of them, with an answer, "
             "not cut off; wrong: another answer or a false equality)\n");
}

/* What a distillation adds or takes away; of equalities also how many there are. */
static void write_habits(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_printf(out, "\n%-14s %8s %8s %8s %9s %8s %8s %8s\n", "system", "right %", "true eq", "false eq", "algebra %",
                 "markup %", "named %", "loops %");
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        const struct eval_form *form = &f->form;
        bytes_printf(out, "%-14s %8.1f %8zu %8zu %9.1f %8.1f %8.1f %8.1f\n", set->system[i].name,
                     eval_percent(f->outcome.right, f->n), f->equalities.are_true, f->equalities.are_false,
                     eval_percent(form->algebra, f->n), eval_percent(form->markup, f->n),
                     eval_percent(form->named, f->n), eval_percent(form->loops, f->n));
    }
    bytes_append_string(out,
                        "(algebra: letters as unknowns, or its words; markup: LaTeX, Markdown, HTML; named: a method "
                        "of 算数; loops: ends by repeating itself)\n");
}

static void write_votes(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    if (set->samples < 2) return;
    bytes_printf(out, "\n%-14s %16s %10s %8s\n", "system", "mean of k right", "majority", "agree");
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        bytes_printf(out, "%-14s %14.1f %% %8.1f %% %6.1f %%\n", set->system[i].name, 100 * f->votes.mean_right,
                     eval_percent(f->votes.majority_right, f->n), eval_percent(f->votes.agree, f->n));
    }
}

static void write_pairs(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    if (r->n_pairs)
        bytes_printf(out, "\n%-29s %6s %7s %7s %9s %9s %17s\n", "right: second against first", "n", "only 1", "only 2",
                     "McNemar p", "diff", "95 % (bootstrap)");
    for (size_t i = 0; i < r->n_pairs; i++) {
        const struct eval_pair *p = &r->pair[i];
        char words[100];
        snprintf(words, sizeof words, "%s - %s", set->system[p->second].name, set->system[p->first].name);
        bytes_printf(out, "%-29s %6zu %7zu %7zu %9.2g %+8.1f %+8.1f..%+.1f\n", words, p->n, p->right.only_first,
                     p->right.only_second, p->right.p, 100 * p->difference, 100 * p->interval.low,
                     100 * p->interval.high);
    }
}

/* One row of a lesson's table: what was shown, and how much of it is right. */
static void write_level(struct bytes *out, const char *words, size_t right, size_t n) {
    struct eval_rate rate = eval_rate_of(right, n);
    bytes_printf(out, "  %-44s %5zu, right %5zu", words, n, right);
    if (n) bytes_printf(out, " = %5.1f %% (%.1f-%.1f)", rate.value, rate.low, rate.high);
    bytes_append_char(out, '\n');
}

static void write_share(struct bytes *out, const char *words, size_t k, size_t n) {
    struct eval_rate rate = eval_rate_of(k, n);
    bytes_printf(out, "  %-44s %5zu = %5.1f %% (%.1f-%.1f) of all\n", words, k, rate.value, rate.low, rate.high);
}

static void write_vouched(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        const struct eval_vouched *v = &f->vouched;
        if (!set->system[i].lesson) continue;
        bytes_printf(out, "\n%s: how far it vouches\n", set->system[i].name);
        write_level(out, "read and solved exactly", v->right[LESSON_EXACT], v->n[LESSON_EXACT]);
        write_level(out, "equations true, problem not read", v->right[LESSON_EQUATIONS], v->n[LESSON_EQUATIONS]);
        write_level(out, "doubt", v->right[LESSON_DOUBT], v->n[LESSON_DOUBT]);
        write_share(out, "declined", f->outcome.declined, f->n);
        write_share(out, "wrong and not warned of", v->unwarned_wrong, f->n);
        write_share(out, "wrong at all", v->shown_wrong, f->n);
    }
}

static void write_declined(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    for (size_t i = 0; i < set->n_systems; i++)
        if (r->figures[i].to_decline)
            bytes_printf(out, "\n%s: rightly declined %zu of %zu\n", set->system[i].name,
                         r->figures[i].rightly_declined, r->figures[i].to_decline);
}

/* ---- families ---- */

enum { NAME = 48 };

/* A family's name for a terminal, cut between characters. */
static void short_name(struct bytes *out, char name[NAME], const char *family) {
    struct bytes shown = {0};
    bytes_append_printable(&shown, family, strlen(family), true);
    size_t n = shown.len < NAME - 1 ? shown.len : NAME - 1;
    out->failed |= shown.failed;
    snprintf(name, NAME, "%.*s", (int)utf8_complete_prefix(bytes_text(&shown), n), bytes_text(&shown));
    bytes_free(&shown);
}

static void write_row(struct bytes *out, const char *name, const struct eval_figures *f) {
    struct eval_rate right = eval_rate_of(f->outcome.right, f->n);
    char family[NAME];
    short_name(out, family, name);
    bytes_printf(out, "%-14s %6zu", family, f->n + f->to_decline);
    if (f->n)
        bytes_printf(out, " %7.1f  %5.1f-%5.1f %6zu %6zu %6zu", right.value, right.low, right.high, f->outcome.wrong,
                     f->outcome.unknown, f->outcome.declined);
    else
        bytes_printf(out, " %7s  %11s %6s %6s %6s", "", "", "", "", "");
    if (f->equalities.all)
        bytes_printf(out, " %8.2f", eval_percent(f->equalities.are_true, f->equalities.all));
    else
        bytes_printf(out, " %8s", "");
    bytes_printf(out, " %7zu %6zu", f->equalities.are_false, f->form.rejected);
    if (f->to_decline) bytes_printf(out, "   rightly declined %zu of %zu", f->rightly_declined, f->to_decline);
    bytes_append_char(out, '\n');
}

/* One system: everything about each family. */
static void write_families(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_printf(out, "\n%-14s %6s %7s  %11s %6s %6s %6s %8s %7s %6s\n", "family", "n", "right %", "95 %", "wrong", "?",
                 "declin", "true eq%", "false", "reject");
    for (size_t f = 0; f < set->n_families; f++) {
        struct eval_figures figures = eval_count_family(set, &set->system[0], f);
        write_row(out, set->item[set->first[f]].family, &figures);
    }
    write_row(out, "all", &r->figures[0]);
}

static void write_side(struct bytes *out, const struct eval_figures *f) {
    struct eval_rate right = eval_rate_of(f->outcome.right, f->n);
    if (f->n)
        bytes_printf(out, "   %6.1f %5.1f-%5.1f", right.value, right.low, right.high);
    else
        bytes_printf(out, "   %6s %11s", "", "");
}

/* Several: right answers, side by side. */
static void write_families_side_by_side(struct bytes *out, const struct eval_set *set) {
    bytes_printf(out, "\n%-14s %6s", "right %", "n");
    for (size_t i = 0; i < set->n_systems; i++) bytes_printf(out, "   %-18.18s", set->system[i].name);
    bytes_append_char(out, '\n');
    for (size_t f = 0; f < set->n_families; f++) {
        char family[NAME];
        size_t n = 0;
        for (size_t i = 0; i < set->n; i++) n += set->item[i].kind == f && set->item[i].answer;
        if (n == 0) continue;
        short_name(out, family, set->item[set->first[f]].family);
        bytes_printf(out, "%-14s %6zu", family, n);
        for (size_t i = 0; i < set->n_systems; i++) {
            struct eval_figures figures = eval_count_family(set, &set->system[i], f);
            write_side(out, &figures);
        }
        bytes_append_char(out, '\n');
    }
}

void eval_write_text(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    write_truth(out, set, r);
    write_vouched(out, set, r);
    write_form(out, set, r);
    write_habits(out, set, r);
    write_votes(out, set, r);
    write_pairs(out, set, r);
    if (set->n_systems == 1)
        write_families(out, set, r);
    else
        write_families_side_by_side(out, set);
    write_declined(out, set, r);
    if (*set->train.sha256)
        bytes_printf(
            out, "\ncontamination: of %zu test problems %zu stand in the %zu training rows, %zu with other numbers\n",
            set->n, set->train.n_literal, set->train.n_rows, set->train.n_blind);
}

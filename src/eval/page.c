/* page.c - the comparison as one self-contained page.
 *
 * Truth comes first and stands beside every figure about form; the texts that read well and are wrong are shown whole.
 * Checked tests/eval/results_test.c
 */
#include <stdio.h>

#include "eval/eval_impl.h"
#include "html/html.h"

enum { EXAMPLES = 4 }; /* readable but wrong texts shown of each system */

/* ---- tables ---- */

static void open_table(struct bytes *out, const char *heads) {
    bytes_printf(out, "<div class=\"scroll\"><table><tr><th></th>%s</tr>\n", heads);
}

static void close_table(struct bytes *out) { bytes_append_string(out, "</table></div>\n"); }

static void open_row(struct bytes *out, const char *name) {
    bytes_append_string(out, "<tr><td>");
    html_string(out, name);
    bytes_append_string(out, "</td>");
}

static void close_row(struct bytes *out) { bytes_append_string(out, "</tr>\n"); }

static void number(struct bytes *out, size_t n) { bytes_printf(out, "<td class=\"n\">%zu</td>", n); }

static void real(struct bytes *out, int places, double v) { bytes_printf(out, "<td class=\"n\">%.*f</td>", places, v); }

static void share(struct bytes *out, size_t k, size_t n) { real(out, 1, eval_percent(k, n)); }

/* A share that ought to be 0. */
static void bad_share(struct bytes *out, size_t k, size_t n) {
    bytes_printf(out, "<td class=\"n%s\">%.1f</td>", k ? " bad" : "", eval_percent(k, n));
}

/* ---- rates with intervals ---- */

struct plot {
    const char *title, *colour;
    size_t (*count)(const struct eval_figures *f);
};

static size_t count_right(const struct eval_figures *f) { return f->outcome.right; }
static size_t count_readable_wrong(const struct eval_figures *f) { return f->form.readable_wrong; }

/* One point a system. */
static void rate_plot(struct bytes *out, const struct plot *plot, const struct eval_set *set,
                      const struct eval_results *r) {
    struct html_point p[EVAL_SYSTEMS];
    char words[EVAL_SYSTEMS][64];
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        size_t k = plot->count(f);
        struct eval_rate rate = eval_rate_of(k, f->n);
        snprintf(words[i], sizeof words[i], "%.1f%% (%.1f–%.1f) %zu/%zu", rate.value, rate.low, rate.high, k, f->n);
        p[i] = (struct html_point){.label = set->system[i].name,
                                   .words = words[i],
                                   .value = rate.value,
                                   .low = rate.low,
                                   .high = rate.high,
                                   .colour = plot->colour};
    }
    bytes_printf(out, "<h2>%s</h2>\n", plot->title);
    html_points(out, plot->title, p, set->n_systems, (struct html_scale){.low = 0, .high = 100});
}

/* ---- truth and form ---- */

static size_t all_kanji(const struct eval_length *l) {
    size_t n = 0;
    for (int g = 1; g < 8; g++) n += l->kanji[g];
    return n;
}

static void main_row(struct bytes *out, const char *name, const struct eval_figures *f) {
    const struct eval_form *form = &f->form;
    open_row(out, name);
    number(out, f->n);
    share(out, f->outcome.right, f->n);
    bad_share(out, f->equalities.false_texts, f->n);
    bad_share(out, form->readable_wrong, f->n);
    share(out, form->readable, f->n);
    share(out, form->style, f->n);
    share(out, form->method, f->n);
    share(out, form->numbered, f->n);
    bad_share(out, form->cut, f->n);
    bad_share(out, form->algebra, f->n);
    bad_share(out, form->markup, f->n);
    share(out, form->named, f->n);
    bad_share(out, form->loops, f->n);
    real(out, 0, f->n ? (double)f->length.chars / (double)f->n : 0);
    share(out, f->length.kanji[7], all_kanji(&f->length));
    close_row(out);
}

static void main_table(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_append_string(
        out, "<h2>正しさと読みやすさ</h2>\n<p class=\"note\">形の数字は、正しさの数字とならべてだけ示します。"
             "読める=書き方・方法・番号の規則に反さず、答えがあり、切れていない。</p>\n");
    open_table(out, "<th class=\"n\">問題</th><th class=\"n\">答えが正しい%</th><th class=\"n\">式のまちがい%</th>"
                    "<th class=\"n\">読めるがまちがい%</th><th class=\"n\">読める%</th><th class=\"n\">書き方%</th>"
                    "<th class=\"n\">方程式なし%</th><th class=\"n\">番号つき%</th><th class=\"n\">切れた%</th>"
                    "<th class=\"n\">文字や代数の言葉%</th><th class=\"n\">LaTeX・Markdown%</th>"
                    "<th class=\"n\">考え方の名前%</th><th class=\"n\">くり返し%</th>"
                    "<th class=\"n\">文字</th><th class=\"n\">配当外漢字%</th>");
    for (size_t i = 0; i < set->n_systems; i++) main_row(out, set->system[i].name, &r->figures[i]);
    close_table(out);
}

static void cross_tables(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_append_string(out, "<h2>読めるがまちがい</h2>\n<div class=\"cols\">");
    for (size_t i = 0; i < set->n_systems; i++) {
        bytes_append_string(out, "<table><tr><th>");
        html_string(out, set->system[i].name);
        bytes_append_string(out, "</th><th class=\"n\">答えも式も正しい</th><th class=\"n\">まちがい</th>"
                                 "<th class=\"n\">わからない</th></tr>\n");
        for (int k = 0; k < 2; k++) {
            const size_t *cross = r->figures[i].form.cross[k];
            open_row(out, k ? "読めない" : "読める");
            bytes_printf(out, "<td class=\"n\">%zu</td><td class=\"n%s\">%zu</td><td class=\"n\">%zu</td>", cross[0],
                         !k && cross[1] ? " bad" : "", cross[1], cross[2]);
            close_row(out);
        }
        bytes_append_string(out, "</table>\n");
    }
    bytes_append_string(out, "</div>\n");
}

/* ---- pairs ---- */

enum { LABEL = 100 };

static void pair_label(char out[LABEL], const struct eval_set *set, const struct eval_pair *p) {
    snprintf(out, LABEL, "%s − %s", set->system[p->second].name, set->system[p->first].name);
}

static void pair_plot(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    struct html_point p[EVAL_PAIRS];
    char label[EVAL_PAIRS][LABEL], words[EVAL_PAIRS][LABEL];
    double most = 5;
    for (size_t i = 0; i < r->n_pairs; i++) {
        const struct eval_pair *x = &r->pair[i];
        double low = 100 * x->interval.low, high = 100 * x->interval.high;
        if (high > most) most = high;
        if (-low > most) most = -low;
        pair_label(label[i], set, x);
        snprintf(words[i], sizeof words[i], "%+.1f (%+.1f..%+.1f)", 100 * x->difference, low, high);
        p[i] = (struct html_point){.label = label[i],
                                   .words = words[i],
                                   .value = 100 * x->difference,
                                   .low = low,
                                   .high = high,
                                   .colour = low > 0    ? "ok"
                                             : high < 0 ? "reject"
                                                        : "none"};
    }
    most = (double)(5 * (int)(most / 5 + 1));
    bytes_append_string(out, "<h2>正しい答えの差(同じ問題どうし、ポイント)</h2>\n");
    html_points(out, "正しい答えの差", p, r->n_pairs, (struct html_scale){.low = -most, .high = most});
}

static void mcnemar(struct bytes *out, const struct eval_mcnemar *m) {
    number(out, m->only_first);
    number(out, m->only_second);
    bytes_printf(out, "<td class=\"n\">%.2g</td>", m->p);
}

static void pairs(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    if (r->n_pairs == 0) return;
    pair_plot(out, set, r);
    open_table(
        out,
        "<th class=\"n\">問題</th><th class=\"n\">前だけ正しい</th><th class=\"n\">後だけ正しい</th>"
        "<th class=\"n\">McNemar p</th><th class=\"n\">読めるがまちがい: 前だけ</th><th class=\"n\">後だけ</th>"
        "<th class=\"n\">p</th><th class=\"n\">方程式なし: 前だけ</th><th class=\"n\">後だけ</th><th class=\"n\">p</th>");
    for (size_t i = 0; i < r->n_pairs; i++) {
        char label[LABEL];
        pair_label(label, set, &r->pair[i]);
        open_row(out, label);
        number(out, r->pair[i].n);
        mcnemar(out, &r->pair[i].right);
        mcnemar(out, &r->pair[i].readable_wrong);
        mcnemar(out, &r->pair[i].method);
        close_row(out);
    }
    close_table(out);
}

/* ---- families, samples, kanji, contamination ---- */

static void system_heads(struct bytes *out, const struct eval_set *set) {
    bytes_append_string(out, "<div class=\"scroll\"><table><tr><th></th>");
    for (size_t k = 0; k < set->n_systems; k++) {
        bytes_append_string(out, "<th class=\"n\">");
        html_string(out, set->system[k].name);
        bytes_append_string(out, "</th>");
    }
    close_row(out);
}

static void families(struct bytes *out, const struct eval_set *set) {
    bytes_append_string(out, "<h2>種類ごとの正しい答え(95%区間、読めるがまちがい)</h2>\n");
    system_heads(out, set);
    for (size_t f = 0; f < set->n_families; f++) {
        const struct eval_item *first = &set->item[set->first[f]];
        open_row(out, first->family);
        for (size_t k = 0; k < set->n_systems; k++) {
            struct eval_figures x = eval_count_family(set, &set->system[k], f);
            struct eval_rate right = eval_rate_of(x.outcome.right, x.n);
            if (x.n == 0)
                bytes_printf(out, "<td class=\"n\">断った %zu/%zu</td>", x.rightly_declined, x.to_decline);
            else
                bytes_printf(out, "<td class=\"n\">%zu/%zu (%.0f–%.0f%%, %zu)</td>", x.outcome.right, x.n, right.low,
                             right.high, x.form.readable_wrong);
        }
        close_row(out);
    }
    close_table(out);
}

static void kanji(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_append_string(out, "<h2>漢字の学年</h2>\n");
    open_table(
        out,
        "<th class=\"n\">答えが正しい%</th><th class=\"n\">1年</th><th class=\"n\">2年</th><th class=\"n\">3年</th>"
        "<th class=\"n\">4年</th><th class=\"n\">5年</th><th class=\"n\">6年</th><th class=\"n\">配当外</th>");
    for (size_t i = 0; i < set->n_systems; i++) {
        open_row(out, set->system[i].name);
        share(out, r->figures[i].outcome.right, r->figures[i].n);
        for (int g = 1; g < 8; g++) number(out, r->figures[i].length.kanji[g]);
        close_row(out);
    }
    close_table(out);
}

static void several(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    if (set->samples < 2) return;
    bytes_printf(out, "<h2>%zu回書かせたとき</h2>\n", set->samples);
    open_table(out, "<th class=\"n\">1回目%</th><th class=\"n\">平均%</th><th class=\"n\">多数決%</th>"
                    "<th class=\"n\">全部同じ答え%</th>");
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        open_row(out, set->system[i].name);
        share(out, f->outcome.right, f->n);
        real(out, 1, 100 * f->votes.mean_right);
        share(out, f->votes.majority_right, f->n);
        share(out, f->votes.agree, f->n);
        close_row(out);
    }
    close_table(out);
}

static void contamination(struct bytes *out, const struct eval_set *set) {
    const struct eval_overlap *t = &set->train;
    bytes_append_string(out, "<h2>学習データとの重なり</h2>\n<p class=\"note\">");
    if (*t->sha256)
        bytes_printf(out,
                     "テスト%zu問のうち、学習データ(%zu行)にそのままあるもの%zu問、数だけちがうものがあるもの%zu問"
                     "(13文字の並びの%.0f%%以上が重なる)。",
                     set->n, t->n_rows, t->n_literal, t->n_blind, 100 * set->settings.overlap);
    else
        bytes_append_string(out, "調べていません(--train FILE)。");
    bytes_append_string(out, "</p>\n");
}

/* ---- examples ---- */

static void example(struct bytes *out, const struct eval_item *item, const struct eval_system *s,
                    const struct eval_sample *x) {
    const struct audit_assessment *a = &x->audit;
    bytes_append_string(out, "<section><h3>");
    html_string(out, s->name);
    bytes_append_string(out, " ・ ");
    html_string(out, item->id);
    bytes_append_string(out, "</h3><p class=\"note\">");
    html_string(out, item->problem);
    bytes_append_string(out, "</p><pre>");
    html_text(out, x->text, x->n_text);
    bytes_append_string(out, "</pre><p class=\"note\">正答: ");
    html_string(out, item->answer);
    if (a->n_false) {
        bytes_append_string(out, " ・ まちがった式: ");
        html_text(out, x->text + a->false_start, a->false_end - a->false_start);
    }
    bytes_append_string(out, "</p></section>\n");
}

static void examples(struct bytes *out, const struct eval_set *set) {
    bytes_printf(out, "<h2>読めるがまちがっている説明(各%dつまで)</h2>\n", EXAMPLES);
    for (size_t k = 0; k < set->n_systems; k++)
        for (size_t i = 0, n = 0; i < set->n && n < EXAMPLES; i++) {
            const struct eval_sample *x = eval_sample_at(set, &set->system[k], i, 0);
            if (!set->item[i].answer || !x->text || !x->readable || !eval_sample_wrong(x)) continue;
            example(out, &set->item[i], &set->system[k], x);
            n++;
        }
}

void eval_write_page(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    const struct eval_settings *s = &set->settings;
    html_head(out, "説明の比かく", NULL);
    bytes_printf(out,
                 "<p class=\"note\">sansu eval。テスト%zu問(数だけちがう問題を1つに数えると%zu)、%zu回ずつ、温度%.6g。"
                 "区間は95%%(Wilson; 差はクラスタごとのブートストラップ%zu回)。正しい答え=正答と同じ値。</p>\n",
                 set->n, set->n_clusters, set->samples, s->temperature, s->rounds);
    rate_plot(out, &(struct plot){"答えが正しい説明", "ok", count_right}, set, r);
    rate_plot(out, &(struct plot){"読めるがまちがっている説明", "reject", count_readable_wrong}, set, r);
    main_table(out, set, r);
    cross_tables(out, set, r);
    pairs(out, set, r);
    several(out, set, r);
    families(out, set);
    kanji(out, set, r);
    contamination(out, set);
    examples(out, set);
    html_end(out);
}

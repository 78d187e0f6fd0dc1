/* eval_page.c - the comparison as one self-contained page.
 *
 * Truth comes first and stands beside every figure about form; the texts that read well and are wrong are shown whole.
 * Checked tests/e2e/eval_compare_test.c
 */
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "eval.h"
#include "html/html.h"

enum { EXAMPLES = 4 }; /* readable but wrong texts shown of each system */

static double percent(size_t k, size_t n) { return n ? 100.0 * (double)k / (double)n : 0; }

static void rate_words(char out[64], size_t k, size_t n) {
    struct stats_interval w = stats_wilson(k, n);
    snprintf(out, 64, "%.1f%% (%.1f–%.1f) %zu/%zu", percent(k, n), 100 * w.low, 100 * w.high, k, n);
}

/* One point a system. */
static void rate_plot(struct bytes *out, const char *title, const struct eval_set *set, const struct eval_results *r, size_t offset, const char *colour) {
    struct html_point p[EVAL_SYSTEMS];
    char words[EVAL_SYSTEMS][64];
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        size_t k = *(const size_t *)(const void *)((const char *)f + offset);
        struct stats_interval w = stats_wilson(k, f->n);
        rate_words(words[i], k, f->n);
        p[i] = (struct html_point){.label = set->system[i].name, .words = words[i], .value = percent(k, f->n), .low = 100 * w.low, .high = 100 * w.high, .colour = colour};
    }
    bytes_printf(out, "<h2>%s</h2>\n", title);
    html_points(out, title, p, set->n_systems, (struct html_scale){.low = 0, .high = 100});
}

static void cell(struct bytes *out, size_t k, size_t n, bool bad) { bytes_printf(out, "<td class=\"n%s\">%.1f</td>", bad && k ? " bad" : "", percent(k, n)); }

static void main_table(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_append_string(out, "<h2>正しさと読みやすさ</h2>\n<p class=\"note\">形の数字は、正しさの数字とならべてだけ示します。読める=書き方・方法・番号の規則に反さず、答えがあり、切れていない。</p>\n<div class=\"scroll\"><table><tr><th></th><th class=\"n\">問題</th>"
                             "<th class=\"n\">答えが正しい%</th><th class=\"n\">式のまちがい%</th><th class=\"n\">読めるがまちがい%</th><th class=\"n\">読める%</th><th class=\"n\">書き方%</th>"
                             "<th class=\"n\">方程式なし%</th><th class=\"n\">番号つき%</th><th class=\"n\">切れた%</th><th class=\"n\">文字</th><th class=\"n\">配当外漢字%</th></tr>\n");
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        size_t kanji = 0;
        for (int g = 1; g < 8; g++) kanji += f->kanji[g];
        bytes_append_string(out, "<tr><td>");
        html_string(out, set->system[i].name);
        bytes_printf(out, "</td><td class=\"n\">%zu</td>", f->n);
        cell(out, f->right, f->n, false);
        cell(out, f->false_texts, f->n, true);
        cell(out, f->readable_wrong, f->n, true);
        cell(out, f->readable, f->n, false);
        cell(out, f->style_ok, f->n, false);
        cell(out, f->method_ok, f->n, false);
        cell(out, f->numbered, f->n, false);
        cell(out, f->cut, f->n, true);
        bytes_printf(out, "<td class=\"n\">%.0f</td>", f->n ? (double)f->chars / (double)f->n : 0);
        cell(out, f->kanji[7], kanji, false);
        bytes_append_string(out, "</tr>\n");
    }
    bytes_append_string(out, "</table></div>\n");
}

static void cross_tables(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_append_string(out, "<h2>読めるがまちがい</h2>\n<div class=\"cols\">");
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        bytes_append_string(out, "<table><tr><th>");
        html_string(out, set->system[i].name);
        bytes_append_string(out, "</th><th class=\"n\">答えも式も正しい</th><th class=\"n\">まちがい</th><th class=\"n\">わからない</th></tr>\n");
        for (int k = 0; k < 2; k++)
            bytes_printf(out, "<tr><td>%s</td><td class=\"n\">%zu</td><td class=\"n%s\">%zu</td><td class=\"n\">%zu</td></tr>\n", k ? "読めない" : "読める", f->cross[k][0],
                         !k && f->cross[k][1] ? " bad" : "", f->cross[k][1], f->cross[k][2]);
        bytes_append_string(out, "</table>\n");
    }
    bytes_append_string(out, "</div>\n");
}

static void pairs(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    struct html_point p[EVAL_PAIRS];
    char label[EVAL_PAIRS][100], words[EVAL_PAIRS][100];
    if (r->n_pairs == 0) return;
    double most = 5;
    for (size_t i = 0; i < r->n_pairs; i++) {
        const struct eval_pair *x = &r->pair[i];
        if (100 * x->interval.high > most) most = 100 * x->interval.high;
        if (-100 * x->interval.low > most) most = -100 * x->interval.low;
        snprintf(label[i], sizeof label[i], "%s − %s", set->system[x->second].name, set->system[x->first].name);
        snprintf(words[i], sizeof words[i], "%+.1f (%+.1f..%+.1f)", 100 * x->difference, 100 * x->interval.low, 100 * x->interval.high);
        p[i] = (struct html_point){.label = label[i], .words = words[i], .value = 100 * x->difference, .low = 100 * x->interval.low, .high = 100 * x->interval.high,
                                   .colour = x->interval.low > 0 ? "ok" : x->interval.high < 0 ? "reject" : "none"};
    }
    most = (double)(5 * (int)(most / 5 + 1));
    bytes_append_string(out, "<h2>正しい答えの差(同じ問題どうし、ポイント)</h2>\n");
    html_points(out, "正しい答えの差", p, r->n_pairs, (struct html_scale){.low = -most, .high = most});
    bytes_append_string(out, "<div class=\"scroll\"><table><tr><th></th><th class=\"n\">問題</th><th class=\"n\">前だけ正しい</th><th class=\"n\">後だけ正しい</th><th class=\"n\">McNemar p</th><th class=\"n\">読めるがまちがい: 前だけ</th>"
                             "<th class=\"n\">後だけ</th><th class=\"n\">p</th><th class=\"n\">方程式なし: 前だけ</th><th class=\"n\">後だけ</th><th class=\"n\">p</th></tr>\n");
    for (size_t i = 0; i < r->n_pairs; i++) {
        const struct eval_pair *x = &r->pair[i];
        bytes_append_string(out, "<tr><td>");
        html_string(out, label[i]);
        bytes_printf(out, "</td><td class=\"n\">%zu</td><td class=\"n\">%zu</td><td class=\"n\">%zu</td><td class=\"n\">%.2g</td><td class=\"n\">%zu</td><td class=\"n\">%zu</td><td class=\"n\">%.2g</td><td class=\"n\">%zu</td><td class=\"n\">%zu</td><td class=\"n\">%.2g</td></tr>\n",
                     x->n, x->only_first, x->only_second, x->mcnemar, x->rw_only_first, x->rw_only_second, x->rw_mcnemar, x->method_only_first, x->method_only_second, x->method_mcnemar);
    }
    bytes_append_string(out, "</table></div>\n");
}

static bool first_of_family(const struct eval_set *set, size_t item) {
    for (size_t i = 0; i < item; i++)
        if (strcmp(set->item[i].family, set->item[item].family) == 0) return false;
    return set->item[item].answer != NULL;
}

static void families(struct bytes *out, const struct eval_set *set) {
    bytes_append_string(out, "<h2>種類ごとの正しい答え(読めるがまちがい)</h2>\n<div class=\"scroll\"><table><tr><th></th>");
    for (size_t k = 0; k < set->n_systems; k++) {
        bytes_append_string(out, "<th class=\"n\">");
        html_string(out, set->system[k].name);
        bytes_append_string(out, "</th>");
    }
    bytes_append_string(out, "</tr>\n");
    for (size_t i = 0; i < set->n; i++) {
        if (!first_of_family(set, i)) continue;
        bytes_append_string(out, "<tr><td>");
        html_string(out, set->item[i].family);
        bytes_append_string(out, "</td>");
        for (size_t k = 0; k < set->n_systems; k++) {
            struct eval_figures f = eval_count_family(set, &set->system[k], set->item[i].family);
            bytes_printf(out, "<td class=\"n\">%zu/%zu (%zu)</td>", f.right, f.n, f.readable_wrong);
        }
        bytes_append_string(out, "</tr>\n");
    }
    bytes_append_string(out, "</table></div>\n");
}

static void kanji(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    bytes_append_string(out, "<h2>漢字の学年</h2>\n<div class=\"scroll\"><table><tr><th></th><th class=\"n\">答えが正しい%</th>");
    for (int g = 1; g < 7; g++) bytes_printf(out, "<th class=\"n\">%d年</th>", g);
    bytes_append_string(out, "<th class=\"n\">配当外</th></tr>\n");
    for (size_t i = 0; i < set->n_systems; i++) {
        bytes_append_string(out, "<tr><td>");
        html_string(out, set->system[i].name);
        bytes_append_string(out, "</td>");
        cell(out, r->figures[i].right, r->figures[i].n, false);
        for (int g = 1; g < 8; g++) bytes_printf(out, "<td class=\"n\">%zu</td>", r->figures[i].kanji[g]);
        bytes_append_string(out, "</tr>\n");
    }
    bytes_append_string(out, "</table></div>\n");
}

static void several(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    if (set->k < 2) return;
    bytes_printf(out, "<h2>%zu回書かせたとき</h2>\n<table><tr><th></th><th class=\"n\">1回目%%</th><th class=\"n\">平均%%</th><th class=\"n\">多数決%%</th><th class=\"n\">全部同じ答え%%</th></tr>\n", set->k);
    for (size_t i = 0; i < set->n_systems; i++) {
        const struct eval_figures *f = &r->figures[i];
        bytes_append_string(out, "<tr><td>");
        html_string(out, set->system[i].name);
        bytes_append_string(out, "</td>");
        cell(out, f->right, f->n, false);
        bytes_printf(out, "<td class=\"n\">%.1f</td>", 100 * f->mean_right);
        cell(out, f->majority_right, f->n, false);
        cell(out, f->agree, f->n, false);
        bytes_append_string(out, "</tr>\n");
    }
    bytes_append_string(out, "</table>\n");
}

static void contamination(struct bytes *out, const struct eval_set *set) {
    bytes_append_string(out, "<h2>学習データとの重なり</h2>\n<p class=\"note\">");
    if (set->flags->train)
        bytes_printf(out, "テスト%zu問のうち、学習データ(%zu行)にそのままあるもの%zu問、数だけちがうものがあるもの%zu問(13文字の並びの%.0f%%以上が重なる)。", set->n, set->n_train, set->n_literal, set->n_blind,
                     100 * set->flags->overlap);
    else
        bytes_append_string(out, "調べていません(--train FILE)。");
    bytes_append_string(out, "</p>\n");
}

static void example(struct bytes *out, const struct eval_set *set, const struct eval_system *s, size_t item, const struct eval_sample *x) {
    bytes_append_string(out, "<section><h3>");
    html_string(out, s->name);
    bytes_append_string(out, " ・ ");
    html_string(out, set->item[item].id);
    bytes_append_string(out, "</h3><p class=\"note\">");
    html_string(out, set->item[item].problem);
    bytes_append_string(out, "</p><pre>");
    html_text(out, x->text, x->n_text);
    bytes_append_string(out, "</pre><p class=\"note\">正答: ");
    html_string(out, set->item[item].answer);
    if (x->judged.n_false) {
        bytes_append_string(out, " ・ まちがった式: ");
        html_text(out, x->text + x->judged.false_start, x->judged.false_end - x->judged.false_start);
    }
    bytes_append_string(out, "</p></section>\n");
}

static void examples(struct bytes *out, const struct eval_set *set) {
    bytes_printf(out, "<h2>読めるがまちがっている説明(各%dつまで)</h2>\n", EXAMPLES);
    for (size_t k = 0; k < set->n_systems; k++)
        for (size_t i = 0, n = 0; i < set->n && n < EXAMPLES; i++) {
            const struct eval_sample *x = &set->system[k].sample[i * set->k];
            if (!set->item[i].answer || !x->text || !x->readable || (x->outcome != EVAL_WRONG && x->judged.n_false == 0)) continue;
            example(out, set, &set->system[k], i, x);
            n++;
        }
}

void eval_write_page(struct bytes *out, const struct eval_set *set, const struct eval_results *r) {
    html_head(out, "説明の比かく", NULL);
    bytes_printf(out, "<p class=\"note\">sansu eval。テスト%zu問(数だけちがう問題を1つに数えると%zu)、%zu回ずつ、温度%.6g。区間は95%%(Wilson; 差はクラスタごとのブートストラップ%lld回)。正しい答え=正答と同じ値。</p>\n", set->n,
                 set->n_clusters, set->k, set->flags->temperature, (long long)set->flags->rounds);
    rate_plot(out, "答えが正しい説明", set, r, offsetof(struct eval_figures, right), "ok");
    rate_plot(out, "読めるがまちがっている説明", set, r, offsetof(struct eval_figures, readable_wrong), "reject");
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

/* filter_page.c - the data report as one self-contained page: what was read, what was dropped and why, what is left.
 *
 * Checked tests/dataset/filter_test.c, tests/e2e/filter_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "filter_impl.h"
#include "html/html.h"

static const char *const kept_and_dropped[3] = {"ok", "reject", "none"};

static void tiles(struct bytes *out, const struct dataset_filter_totals *t) {
    size_t dropped = t->read - t->kept;
    bytes_append_string(out, "<div class=\"tiles\">");
    html_tile(out, t->read, "読んだ行", "");
    html_tile(out, t->kept, "残した行", "ok");
    html_tile(out, dropped, "落とした行", dropped ? "reject" : "");
    html_tile(out, t->bad, "読めない行", t->bad ? "reject" : "");
    html_tile(out, t->claims.right, "残した行の正しい式", "ok");
    html_tile(out, t->claims.all - t->claims.right, "判定できない式", "");
    bytes_append_string(out, "</div>\n");
}

static void reasons(struct bytes *out, const struct dataset_filter_totals *t) {
    struct html_bar bars[DATASET_FILTERS];
    char label[DATASET_FILTERS][128];
    size_t n = 0;
    for (int f = 0; f < DATASET_FILTERS; f++) {
        if (!t->dropped[f]) continue;
        snprintf(label[n], sizeof label[n], "%d. %s(%s)", f + 1, dataset_filter_names[f].ja,
                 dataset_filter_names[f].name);
        bars[n] = (struct html_bar){.label = label[n], .part = {t->dropped[f]}};
        n++;
    }
    bytes_append_string(out, "<h2>落とした理由(最初に当たったもの)</h2>\n");
    if (n)
        html_bars(out, "落とした理由", bars, n, (const char *const[3]){"reject", "reject", "reject"}, 380);
    else
        bytes_append_string(out, "<p class=\"note\">落とした行はありません。</p>\n");
}

/* Bins joined until at most 40 are left. */
static void lengths(struct bytes *out, const struct dataset_filter_totals *t) {
    size_t last = 0, kept[48] = {0}, dropped[48] = {0};
    for (size_t i = 0; i <= DATASET_BINS; i++)
        if (t->kept_length[i] + t->dropped_length[i]) last = i;
    size_t join = last / 40 + 1, n = last / join + 1;
    for (size_t i = 0; i <= last; i++) kept[i / join] += t->kept_length[i], dropped[i / join] += t->dropped_length[i];
    bytes_append_string(
        out,
        "<h2>説明の長さ(<span style=\"color:var(--ok)\">残した行</span>と<span style=\"color:var(--reject)\">落とした行</span>)</h2>\n");
    html_histogram(out, &(struct html_histogram){.title = "説明の長さ",
                                                 .axis = last == DATASET_BINS ? "文字数(右はしはそれ以上)" : "文字数",
                                                 .below = kept,
                                                 .above = dropped,
                                                 .n = n,
                                                 .bin = join * DATASET_BIN,
                                                 .below_colour = "ok",
                                                 .above_colour = "reject"});
}

static int by_size(const void *a, const void *b) {
    const struct html_bar *x = a, *y = b;
    size_t p = x->part[0] + x->part[1], q = y->part[0] + y->part[1];
    return p != q ? (p < q) - (p > q) : strcmp(x->label, y->label);
}

static void families(struct bytes *out, const struct dataset_filter_totals *t) {
    struct html_bar bars[DATASET_FAMILIES];
    char label[DATASET_FAMILIES][128];
    for (size_t i = 0; i < t->n_families; i++) {
        int known = problem_family_find(t->family[i].name);
        snprintf(label[i], sizeof label[i], "%s %s", t->family[i].name,
                 known >= 0 ? problem_family_at(known).name : "");
        bars[i] = (struct html_bar){.label = label[i], .part = {t->family[i].kept}};
        for (int f = 0; f < DATASET_FILTERS; f++) bars[i].part[1] += t->family[i].dropped[f];
    }
    qsort(bars, t->n_families, sizeof *bars, by_size);
    bytes_printf(out, "<h2>問題の種類(%zu)</h2>\n", t->n_families);
    html_bars(out, "問題の種類", bars, t->n_families, kept_and_dropped, 300);
}

static void filter_table(struct bytes *out, const struct dataset_filter_totals *t,
                         const struct dataset_filter_settings *s) {
    bytes_append_string(
        out,
        "<h2>ふるいの順番と数</h2>\n<div class=\"scroll\"><table><tr><th class=\"n\">順</th><th>ふるい</th><th>残す行の条件</th><th class=\"n\">落とした</th><th class=\"n\">単独で当たる</th></tr>\n");
    for (int f = 0; f < DATASET_FILTERS; f++) {
        bytes_printf(out, "<tr><td class=\"n\">%d</td><td><code>%s</code></td><td>", f + 1,
                     dataset_filter_names[f].name);
        html_string(out, dataset_filter_names[f].demands);
        bytes_printf(out, "%s</td><td class=\"n\">%zu</td><td class=\"n\">%zu</td></tr>\n",
                     dataset_filter_off(s, (enum dataset_filter)f) ? " (off)" : "", t->dropped[f], t->matched[f]);
    }
    bytes_append_string(out, "</table></div>\n");
}

static void warning_table(struct bytes *out, const struct dataset_filter_totals *t) {
    bytes_append_string(
        out,
        "<h2>残した行に残る注意(点検の warn)</h2>\n<div class=\"scroll\"><table><tr><th>規則</th><th>求めること</th><th class=\"n\">行</th></tr>\n");
    for (size_t i = 0; audit_rule(i); i++)
        if (t->warned[i])
            bytes_printf(out, "<tr><td>%s</td><td>%s</td><td class=\"n\">%zu</td></tr>\n", audit_rule(i)->code,
                         audit_rule(i)->what_ja, t->warned[i]);
    bytes_append_string(out, "</table></div>\n");
}

static void files(struct bytes *out, const struct dataset_filter_totals *t, const struct dataset_filter_settings *s) {
    bytes_append_string(
        out,
        "<h2>ファイル</h2>\n<div class=\"scroll\"><table><tr><th></th><th>ファイル</th><th>SHA-256</th></tr>\n<tr><td>入力</td><td>");
    html_string(out, s->in);
    bytes_printf(out, "</td><td><code>%s</code></td></tr>\n<tr><td>出力</td><td>", t->in.sha256);
    html_string(out, s->out);
    bytes_printf(out, "</td><td><code>%s</code></td></tr>\n", t->out.sha256);
    if (s->against) {
        bytes_append_string(out, "<tr><td>テスト</td><td>");
        html_string(out, s->against);
        bytes_printf(out, "(%zu問)</td><td><code>%s</code></td></tr>\n", t->held_out, t->against.sha256);
    }
    bytes_append_string(out, "</table></div>\n");
}

void dataset_filter_page(struct bytes *out, const struct dataset_filter_totals *t,
                         const struct dataset_filter_settings *s) {
    html_head(out, "学習データの報告", NULL);
    bytes_append_string(
        out,
        "<p class=\"note\">sansu filter。式の判定は計算についてだけのもので、解き方が正しいことまでは示しません。正答がある行だけ、"
        "答えも比べています(");
    bytes_printf(out,
                 "%zu行。うち%zu行は問題を読み取って解いた答えで、それと同じ解答が%zu行、ちがう解答が%zu行)。</p>\n",
                 t->with_reference, t->solved.rows, t->solved.verified, t->solved.contradicted);
    tiles(out, t);
    reasons(out, t);
    lengths(out, t);
    families(out, t);
    filter_table(out, t, s);
    warning_table(out, t);
    files(out, t, s);
    html_end(out);
}

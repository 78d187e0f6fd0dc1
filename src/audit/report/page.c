/* page.c - the audit as one self-contained page: counts, plots, and every text with the offending words marked.
 *
 *   totals -> tiles, shares, hits per rule      records -> <section>, findings as <mark> and a list
 *
 * Every text is escaped. What a finding marks is quoted in the list beside the text.
 * Checked tests/audit/report_page_test.c, tests/e2e/audit_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "html/html.h"
#include "sansu/audit_report.h"

static const char rules[] =
    "section{padding:0;overflow:hidden}.soft{color:var(--soft)}"
    ".problem{color:var(--soft);font-size:13px;padding:8px 14px 0}\n"
    "section>header{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;background:var(--panel);"
    "padding:6px 14px;font-size:13.5px}header .id{font-weight:600}\n"
    ".badge{border-radius:99px;padding:0 10px;font-size:12px;color:#fff;background:var(--none)}"
    ".badge.ok{background:#2e7d4f}.badge.defect{background:#c62828}.badge.solver{background:#355c9a}\n"
    ".body{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 22px;padding:10px 14px}"
    "@media(max-width:720px){.body{grid-template-columns:1fr}}\n"
    "pre{font-size:inherit}pre .l{display:block;padding-left:8px;border-left:3px solid transparent}"
    "pre .bad{border-left-color:var(--reject);background:rgba(198,40,40,.07)}pre .warn{border-left-color:var(--warn)}\n"
    "mark{background:none;color:inherit;text-decoration:underline 2px;text-underline-offset:3px;"
    "text-decoration-color:var(--info)}mark.reject{text-decoration-color:var(--reject);background:rgba(198,40,40,.16)}"
    "mark.warn{text-decoration-color:var(--warn)}\n"
    "ol{margin:0;padding-left:0;list-style:none;font-size:13px}ol li{margin:0 0 5px}"
    "ol code{font:600 12px/1 ui-monospace,monospace;margin-right:6px}"
    ".reject>code{color:var(--reject)}.warn>code{color:var(--warn)}.info>code{color:var(--info)}\n";

static const char *const verdict_words[] = {
    [AUDIT_OK] = "問題なし", [AUDIT_DEFECT] = "直すところあり", [AUDIT_UNVERIFIED] = "確かめられない"};
static const char *const match_words[] = {[EXACT_SAME] = "同じ",
                                          [EXACT_SAME_VALUE_OTHER_FORM] = "同じ値で形がちがう",
                                          [EXACT_DIFFERENT] = "ちがう",
                                          [EXACT_CANNOT_TELL] = "判定できない"};
static const char *const severity_colours[] = {[AUDIT_INFO] = "info", [AUDIT_WARN] = "warn", [AUDIT_REJECT] = "reject"};

/* ---- one record ---- */

/* Severest finding that covers byte `at`, -1 when none. */
static int severity_at(const struct audit_report *r, size_t at) {
    int best = -1;
    for (size_t i = 0; i < r->n_findings && r->findings[i].start <= at; i++)
        if (at < r->findings[i].end && (int)r->findings[i].severity > best) best = (int)r->findings[i].severity;
    return best;
}

/* Severest finding inside a line; whole-text remarks such as ST19's do not colour it. */
static int severity_of_line(const struct audit_report *r, size_t start, size_t end) {
    int best = -1;
    for (size_t i = 0; i < r->n_findings; i++) {
        const struct audit_finding *f = &r->findings[i];
        if (f->start < end && f->end > start && (int)f->severity > best) best = (int)f->severity;
    }
    return best;
}

static void marked_line(struct bytes *out, const char *text, const struct audit_report *r, size_t start, size_t end) {
    int open = -1, line = severity_of_line(r, start, end);
    bytes_printf(out, "<span class=\"l%s\">", line == AUDIT_REJECT ? " bad" : line == AUDIT_WARN ? " warn" : "");
    for (size_t at = start, from = start; at <= end; at++) {
        int now = at < end ? severity_at(r, at) : -1;
        if (now == open && at < end) continue;
        html_text(out, text + from, at - from);
        from = at;
        if (open >= 0) bytes_append_string(out, "</mark>");
        if (now >= 0) bytes_printf(out, "<mark class=\"%s\">", severity_colours[now]);
        open = now;
    }
    bytes_append_string(out, start == end ? "&nbsp;</span>" : "</span>");
}

/* At most 60 bytes of what is marked, cut between characters. */
static void quote(struct bytes *out, const char *text, size_t n) {
    enum { LONGEST = 60 };
    size_t shown = n > LONGEST ? utf8_complete_prefix(text, LONGEST) : n;
    if (n == 0) return;
    bytes_append_string(out, "「");
    html_text(out, text, shown);
    bytes_append_string(out, shown < n ? "…」 " : "」 ");
}

static void finding_list(struct bytes *out, const struct audit_record *record, const struct audit_report *r) {
    bytes_append_string(out, "<ol>");
    for (size_t i = 0; i < r->n_findings; i++) {
        const struct audit_finding *f = &r->findings[i];
        bytes_printf(out, "<li class=\"%s\"><code>%s</code>", audit_severity_name(f->severity), f->code);
        quote(out, record->text + f->start, f->end - f->start);
        html_string(out, f->message_ja);
        bytes_append_string(out, "</li>");
    }
    if (r->n_findings == 0) bytes_append_string(out, "<li class=\"soft\">指摘はありません。</li>");
    bytes_append_string(out, "</ol>");
}

static void section_head(struct bytes *out, const struct audit_record *record, const struct audit_report *r) {
    bytes_append_string(out, "<section><header><span class=\"id\">");
    if (record->id) html_string(out, record->id);
    bytes_printf(out, "</span><span class=\"badge %s\">%s</span>", audit_verdict_name(r->verdict),
                 verdict_words[r->verdict]);
    bytes_printf(out, "<span class=\"soft\">式 %zu(正しい %zu、まちがい %zu、判定できない %zu)", r->n_claims, r->n_true,
                 r->n_false, r->n_claims - r->n_true - r->n_false);
    if (r->has_match)
        bytes_printf(out, " ・ %s%s", record->solver_family ? "計算で求めた正答と" : "正答と", match_words[r->match]);
    if (r->has_match && record->solver_family) {
        bytes_append_string(out, " <span class=\"badge solver\">解法プログラム: ");
        html_text(out, record->answer, record->n_answer);
        bytes_printf(out, " (%s/%s)</span>", record->solver_family, record->solver_subtype);
    }
    bytes_append_string(out, "</span></header>");
}

void audit_write_section(struct bytes *out, const struct audit_record *record, const struct audit_report *r) {
    section_head(out, record, r);
    if (record->problem) {
        bytes_append_string(out, "<div class=\"problem\">問題: ");
        html_text(out, record->problem, record->n_problem);
        bytes_append_string(out, "</div>");
    }
    bytes_append_string(out, "<div class=\"body\"><pre>");
    for (size_t at = 0; at <= record->n_text;) {
        const char *newline = memchr(record->text + at, '\n', record->n_text - at);
        size_t end = newline ? (size_t)(newline - record->text) : record->n_text;
        if (newline || end > at) marked_line(out, record->text, r, at, end);
        at = end + 1;
    }
    bytes_append_string(out, "</pre>");
    finding_list(out, record, r);
    bytes_append_string(out, "</div></section>\n");
}

/* ---- the page ---- */

static void shares(struct bytes *out, const struct audit_totals *t) {
    const struct html_share texts[] = {{verdict_words[AUDIT_OK], "ok", t->verdicts[AUDIT_OK]},
                                       {verdict_words[AUDIT_DEFECT], "reject", t->verdicts[AUDIT_DEFECT]},
                                       {verdict_words[AUDIT_UNVERIFIED], "none", t->verdicts[AUDIT_UNVERIFIED]}};
    const struct html_share claims[] = {{"正しい", "ok", t->claims_true},
                                        {"まちがい", "reject", t->claims_false},
                                        {"判定できない", "none", t->claims - t->claims_true - t->claims_false}};
    static const char *const colours[] = {"ok", "info", "reject", "none"};
    struct html_share matches[4];
    for (int m = 0; m < 4; m++) matches[m] = (struct html_share){match_words[m], colours[m], t->matches[m]};
    html_shares(out, "説明", texts, 3);
    html_shares(out, "式", claims, 3);
    html_shares(out, "正答との比かく", matches, 4);
}

static void rule_plot(struct bytes *out, const struct audit_totals *t) {
    struct html_bar bars[AUDIT_RULES_MAX] = {{0}};
    char label[AUDIT_RULES_MAX][200];
    size_t n = 0;
    for (size_t k = 0; audit_rule(k); k++) {
        if (t->texts[k] == 0) continue;
        int severest = t->hits[k][AUDIT_REJECT] ? AUDIT_REJECT : t->hits[k][AUDIT_WARN] ? AUDIT_WARN : AUDIT_INFO;
        snprintf(label[n], sizeof label[n], "%s %s", audit_rule(k)->code, audit_rule(k)->what_ja);
        bars[n].label = label[n];
        bars[n++].part[severest] = t->texts[k];
    }
    if (n == 0) return;
    bytes_append_string(out, "<h2>規則ごとの指摘(その指摘がある説明の数)</h2>\n");
    html_bars(out, "規則ごとの指摘", bars, n, severity_colours, 400);
}

static void rule_table(struct bytes *out, const struct audit_totals *t) {
    bytes_append_string(
        out, "<h2>規則の表</h2>\n<table><tr><th>規則</th><th>重さ</th><th>求めること</th><th>reject</th><th>warn</th>"
             "<th>info</th><th>説明の数</th></tr>\n");
    for (size_t k = 0; audit_rule(k); k++) {
        const struct audit_rule *rule = audit_rule(k);
        bytes_printf(out, "<tr><td>%s</td><td>%s</td><td>%s</td>", rule->code, audit_severity_name(rule->severity),
                     rule->what_ja);
        for (int severity = AUDIT_REJECT; severity >= AUDIT_INFO; severity--)
            bytes_printf(out, "<td class=\"n\">%zu</td>", t->hits[k][severity]);
        bytes_printf(out, "<td class=\"n\">%zu</td></tr>\n", t->texts[k]);
    }
    bytes_append_string(out, "</table>\n");
}

void audit_write_page(struct bytes *out, const struct audit_totals *t, const struct bytes *sections) {
    html_head(out, "算数の説明の点検", rules);
    bytes_append_string(
        out, "<p class=\"note\">「式が正しい」は計算についてだけの判定で、解き方が正しいことまでは示しません。"
             "「確かめられない」は正しいにもまちがいにも数えません。</p>\n<div class=\"tiles\">");
    html_tile(out, t->records, "説明", "");
    html_tile(out, t->verdicts[AUDIT_DEFECT], "直すところあり", "");
    html_tile(out, t->verdicts[AUDIT_OK], "問題なし", "");
    html_tile(out, t->verdicts[AUDIT_UNVERIFIED], "確かめられない", "");
    html_tile(out, t->claims_false, "まちがった式", "");
    html_tile(out, t->without_answer, "答えなし", "");
    if (t->from_solver) html_tile(out, t->from_solver, "解法プログラムによる正答", "");
    bytes_append_string(out, "</div>\n");
    shares(out, t);
    rule_plot(out, t);
    bytes_append_string(out, "<h2>説明</h2>\n");
    bytes_append(out, bytes_text(sections), sections->len);
    rule_table(out, t);
    html_end(out);
}

/* audit_html.c - the audit as one self-contained page: counts, plots, and every text with the offending words marked.
 *
 *   totals -> tiles, verdict bar, hits per rule (SVG)      records -> <section>, findings as <mark> and a list
 *
 * No script, no network, no font files; it prints on A4. Every text is escaped; a finding is a number that appears both at
 * its mark and in the list beside it.
 * Checked tests/e2e/audit_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "audit.h"
#include "base/file.h"

static const char head[] =
    "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<title>算数の説明の点検</title>\n<style>\n"
    ":root{color-scheme:light dark;--paper:#fff;--ink:#1c2430;--soft:#5d6878;--line:#d9dee6;--panel:#f5f7fa;--reject:#c62828;--warn:#b26a00;--info:#35618f;--ok:#2e7d4f;--none:#7a8595}\n"
    "@media(prefers-color-scheme:dark){:root{--paper:#14181f;--ink:#e4e8ee;--soft:#9aa5b5;--line:#313947;--panel:#1c222c;--reject:#ff7b72;--warn:#e3a63b;--info:#79b0e8;--ok:#62c98a;--none:#8b96a6}}\n"
    "body{margin:0 auto;max-width:1080px;padding:24px 20px 60px;background:var(--paper);color:var(--ink);font:15px/1.7 'BIZ UDPGothic','Hiragino Sans','Noto Sans CJK JP','Noto Sans JP',sans-serif}\n"
    "h1{font-size:22px;margin:0 0 2px}h2{font-size:17px;margin:34px 0 10px}p.note{color:var(--soft);margin:0;font-size:13px}\n"
    ".tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:10px;margin:18px 0}\n"
    ".tile{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:10px 14px}.tile b{display:block;font-size:26px;line-height:1.2;font-variant-numeric:tabular-nums}.tile span{color:var(--soft);font-size:12.5px}\n"
    "table{border-collapse:collapse;width:100%;font-size:13.5px}th,td{text-align:left;padding:4px 8px;border-bottom:1px solid var(--line);vertical-align:top}th{color:var(--soft);font-weight:600}td.n{text-align:right;font-variant-numeric:tabular-nums}\n"
    "svg{display:block;width:100%;height:auto}svg text{fill:var(--ink);font-size:12px}\n"
    "section{border:1px solid var(--line);border-radius:8px;margin:12px 0;overflow:hidden;break-inside:avoid}section>header{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;background:var(--panel);padding:6px 14px;font-size:13.5px}\n"
    "header .id{font-weight:600}.badge{border-radius:99px;padding:0 10px;font-size:12px;color:#fff;background:var(--none)}.badge.ok{background:#2e7d4f}.badge.defect{background:#c62828}.badge.solver{background:#355c9a}.soft{color:var(--soft)}\n"
    ".body{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 22px;padding:10px 14px}@media(max-width:720px){.body{grid-template-columns:1fr}}\n"
    "pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}pre .l{display:block;padding-left:8px;border-left:3px solid transparent}pre .bad{border-left-color:var(--reject);background:rgba(198,40,40,.07)}pre .warn{border-left-color:var(--warn)}\n"
    "mark{background:none;color:inherit;text-decoration:underline 2px;text-underline-offset:3px;text-decoration-color:var(--info)}mark.reject{text-decoration-color:var(--reject);background:rgba(198,40,40,.16)}mark.warn{text-decoration-color:var(--warn)}\n"
    "ol{margin:0;padding-left:0;list-style:none;font-size:13px}ol li{margin:0 0 5px}ol code{font:600 12px/1 ui-monospace,monospace;margin-right:6px}.reject>code{color:var(--reject)}.warn>code{color:var(--warn)}.info>code{color:var(--info)}\n"
    ".problem{color:var(--soft);font-size:13px;padding:8px 14px 0}\n@media print{body{max-width:none;padding:0}section{break-inside:avoid}}\n</style>\n</head>\n<body>\n";

static void escape(struct bytes *out, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++) {
        switch (s[i]) {
        case '<': bytes_append_string(out, "&lt;"); break;
        case '>': bytes_append_string(out, "&gt;"); break;
        case '&': bytes_append_string(out, "&amp;"); break;
        case '"': bytes_append_string(out, "&quot;"); break;
        case 0: bytes_append_string(out, "\xEF\xBF\xBD"); break;
        default: bytes_append_char(out, s[i]);
        }
    }
}

static const char *verdict_words(enum audit_verdict v) {
    return v == AUDIT_OK ? "問題なし" : v == AUDIT_DEFECT ? "直すところあり" : "確かめられない";
}

static const char *match_words(enum exact_match m) {
    return m == EXACT_SAME ? "同じ" : m == EXACT_SAME_VALUE_OTHER_FORM ? "同じ値で形がちがう" : m == EXACT_DIFFERENT ? "ちがう" : "判定できない";
}

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
    static const char *const classes[] = {"info", "warn", "reject"};
    int open = -1, line = severity_of_line(r, start, end);
    bytes_printf(out, "<span class=\"l%s\">", line == AUDIT_REJECT ? " bad" : line == AUDIT_WARN ? " warn" : "");
    for (size_t at = start, from = start; at <= end; at++) {
        int now = at < end ? severity_at(r, at) : -1;
        if (now == open && at < end) continue;
        escape(out, text + from, at - from);
        from = at;
        if (open >= 0) bytes_append_string(out, "</mark>");
        if (now >= 0) bytes_printf(out, "<mark class=\"%s\">", classes[now]);
        open = now;
    }
    bytes_append_string(out, start == end ? "&nbsp;</span>" : "</span>");
}

static void finding_list(struct bytes *out, const struct audit_record *record, const struct audit_report *r) {
    bytes_append_string(out, "<ol>");
    for (size_t i = 0; i < r->n_findings; i++) {
        const struct audit_finding *f = &r->findings[i];
        size_t shown = f->end - f->start;
        while (shown > 60 && ((unsigned char)record->text[f->start + shown] & 0xC0) == 0x80) shown--;
        if (shown > 60) for (shown = 60; ((unsigned char)record->text[f->start + shown] & 0xC0) == 0x80;) shown--;
        bytes_printf(out, "<li class=\"%s\"><code>%s</code>", audit_severity_name(f->severity), f->code);
        if (shown) {
            bytes_append_string(out, "「");
            escape(out, record->text + f->start, shown);
            bytes_append_string(out, shown < f->end - f->start ? "…」 " : "」 ");
        }
        escape(out, f->message_ja, strlen(f->message_ja));
        bytes_append_string(out, "</li>");
    }
    if (r->n_findings == 0) bytes_append_string(out, "<li class=\"soft\">指摘はありません。</li>");
    bytes_append_string(out, "</ol>");
}

void audit_html_record(struct bytes *out, const struct audit_record *record, const struct audit_report *r) {
    bytes_append_string(out, "<section><header><span class=\"id\">");
    if (record->id) escape(out, record->id, strlen(record->id));
    bytes_printf(out, "</span><span class=\"badge %s\">%s</span><span class=\"soft\">式 %zu(正しい %zu、まちがい %zu、判定できない %zu)", audit_verdict_name(r->verdict),
                 verdict_words(r->verdict), r->n_claims, r->n_true, r->n_false, r->n_claims - r->n_true - r->n_false);
    if (r->has_match) bytes_printf(out, record->solver_family ? " ・ 計算で求めた正答と%s" : " ・ 正答と%s", match_words(r->match));
    if (r->has_match && record->solver_family) {
        bytes_append_string(out, " <span class=\"badge solver\">解法プログラム: ");
        escape(out, record->answer, record->n_answer);
        bytes_printf(out, " (%s/%s)</span>", record->solver_family, record->solver_subtype);
    }
    bytes_append_string(out, "</span></header>");
    if (record->problem) {
        bytes_append_string(out, "<div class=\"problem\">問題: ");
        escape(out, record->problem, record->n_problem);
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

static void tile(struct bytes *out, size_t value, const char *words) {
    bytes_printf(out, "<div class=\"tile\"><b>%zu</b><span>%s</span></div>", value, words);
}

/* One bar cut into coloured parts with a legend. */
static void share_bar(struct bytes *out, const char *title, const size_t *parts, const char *const *names, const char *const *colours, size_t n) {
    size_t total = 0, x = 0;
    for (size_t i = 0; i < n; i++) total += parts[i];
    if (total == 0) return;
    bytes_printf(out, "<svg viewBox=\"0 0 1000 62\" role=\"img\" aria-label=\"%s\"><text x=\"0\" y=\"13\">%s(%zu)</text>", title, title, total);
    for (size_t i = 0, legend = 0; i < n; i++) {
        size_t width = parts[i] * 1000 / total;
        if (width) bytes_printf(out, "<rect x=\"%zu\" y=\"20\" width=\"%zu\" height=\"18\" fill=\"var(--%s)\"/>", x, width, colours[i]);
        bytes_printf(out, "<rect x=\"%zu\" y=\"47\" width=\"10\" height=\"10\" fill=\"var(--%s)\"/><text x=\"%zu\" y=\"56\">%s %zu</text>", legend, colours[i], legend + 15, names[i], parts[i]);
        x += width;
        legend += 200;
    }
    bytes_append_string(out, "</svg>\n");
}

static void rule_plot(struct bytes *out, const struct audit_totals *t) {
    static const char *const colours[] = {"info", "warn", "reject"};
    size_t rows = 0, most = 1;
    for (size_t k = 0; audit_rule(k); k++) {
        rows += t->texts[k] > 0;
        if (t->texts[k] > most) most = t->texts[k];
    }
    if (rows == 0) return;
    bytes_printf(out, "<h2>規則ごとの指摘(その指摘がある説明の数)</h2>\n<svg viewBox=\"0 0 1000 %zu\" role=\"img\" aria-label=\"規則ごとの指摘\">", rows * 24 + 4);
    for (size_t k = 0, y = 0; audit_rule(k); k++) {
        if (t->texts[k] == 0) continue;
        const struct audit_rule *rule = audit_rule(k);
        size_t width = t->texts[k] * 520 / most;
        bytes_printf(out, "<text x=\"0\" y=\"%zu\">%s</text><text x=\"48\" y=\"%zu\">%s</text><rect x=\"400\" y=\"%zu\" width=\"%zu\" height=\"15\" rx=\"2\" fill=\"var(--%s)\"/><text x=\"%zu\" y=\"%zu\">%zu</text>", y + 16,
                     rule->code, y + 16, rule->what_ja, y + 4, width > 2 ? width : 2, colours[t->hits[k][AUDIT_REJECT] ? AUDIT_REJECT : t->hits[k][AUDIT_WARN] ? AUDIT_WARN : AUDIT_INFO], 408 + width, y + 16, t->texts[k]);
        y += 24;
    }
    bytes_append_string(out, "</svg>\n");
}

static void rule_table(struct bytes *out, const struct audit_totals *t) {
    bytes_append_string(out, "<h2>規則の表</h2>\n<table><tr><th>規則</th><th>重さ</th><th>求めること</th><th>reject</th><th>warn</th><th>info</th><th>説明の数</th></tr>\n");
    for (size_t k = 0; audit_rule(k); k++) {
        const struct audit_rule *rule = audit_rule(k);
        bytes_printf(out, "<tr><td>%s</td><td>%s</td><td>%s</td><td class=\"n\">%zu</td><td class=\"n\">%zu</td><td class=\"n\">%zu</td><td class=\"n\">%zu</td></tr>\n", rule->code,
                     audit_severity_name(rule->severity), rule->what_ja, t->hits[k][AUDIT_REJECT], t->hits[k][AUDIT_WARN], t->hits[k][AUDIT_INFO], t->texts[k]);
    }
    bytes_append_string(out, "</table>\n");
}

bool audit_html_write(const char *path, const struct audit_totals *t, const struct bytes *records, struct err *err) {
    static const char *const verdict_names[] = {"問題なし", "直すところあり", "確かめられない"}, *const verdict_colours[] = {"ok", "reject", "none"};
    static const char *const claim_names[] = {"正しい", "まちがい", "判定できない"};
    const char *const match_names[] = {match_words(EXACT_SAME), match_words(EXACT_SAME_VALUE_OTHER_FORM), match_words(EXACT_DIFFERENT), match_words(EXACT_CANNOT_TELL)};
    static const char *const match_colours[] = {"ok", "info", "reject", "none"};
    size_t claims[3] = {t->claims_true, t->claims_false, t->claims - t->claims_true - t->claims_false};
    struct bytes page;
    bytes_init(&page);
    bytes_append_string(&page, head);
    bytes_append_string(&page, "<h1>算数の説明の点検</h1>\n<p class=\"note\">「式が正しい」は計算についてだけの判定で、解き方が正しいことまでは示しません。「確かめられない」は正しいにもまちがいにも数えません。</p>\n<div class=\"tiles\">");
    tile(&page, t->records, "説明");
    tile(&page, t->verdicts[AUDIT_DEFECT], "直すところあり");
    tile(&page, t->verdicts[AUDIT_OK], "問題なし");
    tile(&page, t->verdicts[AUDIT_UNVERIFIED], "確かめられない");
    tile(&page, t->claims_false, "まちがった式");
    tile(&page, t->without_answer, "答えなし");
    if (t->from_solver) tile(&page, t->from_solver, "解法プログラムによる正答");
    bytes_append_string(&page, "</div>\n");
    share_bar(&page, "説明", t->verdicts, verdict_names, verdict_colours, 3);
    share_bar(&page, "式", claims, claim_names, verdict_colours, 3);
    share_bar(&page, "正答との比かく", t->matches, match_names, match_colours, 4);
    rule_plot(&page, t);
    bytes_append_string(&page, "<h2>説明</h2>\n");
    if (records->len) bytes_append(&page, records->data, records->len);
    rule_table(&page, t);
    bytes_append_string(&page, "</body>\n</html>\n");
    bool done = !page.failed || err_set(err, ERR_RESOURCE, "out of memory");
    done = done && file_write_atomic(path, bytes_text(&page), page.len, err);
    bytes_free(&page);
    return done;
}

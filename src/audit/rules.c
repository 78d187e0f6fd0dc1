/* rules.c - the table of style rules, and how a finding is written down.
 *
 * Severity here is the severest a rule gives; a rule may report a milder case (audit_hit_as). ST02 only permits, so it
 * has no row.
 *
 * Writes  report->findings
 * Checked tests/audit/rules_test.c, tests/audit/examples_test.c (every row fires on its own example)
 */
#include "audit/rules.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROW(code, severity, kind, claims, check, ja, en) \
    { {code, severity, AUDIT_##kind, claims, ja, en}, check }

const struct audit_row audit_rows[] = {
    ROW("ST01", AUDIT_REJECT, METHOD, false, audit_st01, "文字(x、y など)を使わない", "no letter is an unknown"),
    ROW("ST03", AUDIT_REJECT, METHOD, false, audit_st03, "方程式などの中学の言葉を使わない", "no algebra vocabulary"),
    ROW("ST04", AUDIT_REJECT, STYLE, false, audit_st04, "負の数を使わない", "no negative numbers"),
    ROW("ST05", AUDIT_REJECT, METHOD, false, audit_st05, "□は1つの式に1つだけ", "one blank, once, in an equality"),
    ROW("ST06", AUDIT_REJECT, STYLE, false, audit_st06, "①の書き方を守る", "ratio circles are well-formed"),
    ROW("ST07", AUDIT_REJECT, STYLE, false, audit_st07, "LaTeX・Markdown・HTML を使わない",
        "no LaTeX, Markdown, code or HTML"),
    ROW("ST08", AUDIT_WARN, STYLE, false, audit_st08, "算数の記号だけを使う", "only the symbols of 算数"),
    ROW("ST09", AUDIT_REJECT, NUMBERING, false, audit_st09, "手順に1から順に番号をつける",
        "steps are numbered 1, 2, 3 …"),
    ROW("ST10", AUDIT_WARN, STYLE, false, audit_st10, "手順は2〜7個、1つに1つの考え", "2 to 7 steps, one idea each"),
    ROW("ST11", AUDIT_WARN, STYLE, true, audit_st11, "求めた量に単位をつける",
        "each computed quantity carries its unit"),
    ROW("ST12", AUDIT_REJECT, ANSWER, true, audit_st12, "最後の行は答えで、単位をつける",
        "the last line is the answer, with the unit asked"),
    ROW("ST13", AUDIT_REJECT, TRUTH, true, audit_st13, "式は全部正しい", "every equality is true"),
    ROW("ST14", AUDIT_REJECT, TRUTH, true, audit_st14, "等号をつなげて計算を続けない", "no running equals"),
    ROW("ST15", AUDIT_REJECT, ANSWER, true, audit_st15, "答えは最後に求めた値",
        "the answer is the last computed value"),
    ROW("ST16", AUDIT_WARN, STYLE, false, audit_st16, "算数の考え方の名前を言う", "a method of 算数 is named"),
    ROW("ST17", AUDIT_REJECT, STYLE, false, audit_st17, "ない図を指さない", "figure words only with a figure"),
    ROW("ST18", AUDIT_WARN, STYLE, false, audit_st18, "です・ます でそろえる", "です・ます throughout"),
    ROW("ST19", AUDIT_REJECT, STYLE, false, audit_st19, "600字まで(120〜400字がめやす)", "at most 600 characters"),
    ROW("ST20", AUDIT_WARN, STYLE, false, audit_st20, "1文は60字まで", "sentences of at most 60 characters"),
    ROW("ST21", AUDIT_WARN, STYLE, false, audit_st21, "学年までの漢字で書く", "kanji within the grade"),
    ROW("ST22", AUDIT_REJECT, STYLE, false, audit_st22, "数字は半角でそろえ、前に0をつけない",
        "half-width digits, one style, no needless nought in front"),
    ROW("ST23", AUDIT_INFO, STYLE, false, audit_st23, "1つの式に分数と小数をまぜない",
        "no fraction and decimal in one expression"),
    ROW("ST24", AUDIT_WARN, STYLE, false, audit_st24, "答えの分数は約分し、帯分数にする",
        "answers in lowest terms, as mixed numbers"),
    ROW("ST25", AUDIT_INFO, STYLE, false, audit_st25, "3.14 は最後にまとめてかける", "3.14 is multiplied once"),
    ROW("ST26", AUDIT_REJECT, STYLE, false, audit_st26, "比は最も簡単な整数で", "ratios in smallest integers"),
    ROW("ST27", AUDIT_WARN, STYLE, false, audit_st27, "がい数はきかれたときだけ", "no approximation unless asked"),
    ROW("ST28", AUDIT_REJECT, STYLE, false, audit_st28, "あいさつ・絵文字・英文などを書かない",
        "no greetings, emoji, English or other extras"),
    ROW("ST29", AUDIT_INFO, STYLE, false, audit_st29, "たしかめは1回まで", "at most one check line"),
    ROW("ST30", AUDIT_WARN, STYLE, true, audit_st30, "式の数は問題か前の結果から",
        "every operand comes from the problem or an earlier result"),
    ROW("ST31", AUDIT_WARN, STYLE, false, audit_st31, "学年に合った言葉", "terms of the pupil's grade"),
    ROW("ST32", AUDIT_WARN, STYLE, false, audit_st32, "数え方がものに合う", "the counter suits the noun"),
    ROW("ST33", AUDIT_WARN, ANSWER, true, audit_st33, "小問の全部に答える", "every numbered question is answered"),
    {{NULL, AUDIT_INFO, AUDIT_STYLE, false, NULL, NULL}, NULL},
};

const struct audit_rule *audit_rule(size_t i) {
    return i + 1 < sizeof audit_rows / sizeof audit_rows[0] ? &audit_rows[i].rule : NULL;
}

size_t audit_rule_index(const char *code) {
    size_t i = 0;
    while (audit_rule(i) && strcmp(audit_rule(i)->code, code) != 0) i++;
    return i;
}

static void add(struct audit_run *run, enum audit_severity severity, size_t first, size_t last, const char *ja,
                const char *en, va_list args) {
    struct audit_report *r = run->report;
    r->n_reject += severity == AUDIT_REJECT;
    r->n_warn += severity == AUDIT_WARN;
    if (r->n_findings == AUDIT_MAX) {
        r->cut = true;
        return;
    }
    if (r->n_findings == run->cap_findings) {
        size_t cap = run->cap_findings ? run->cap_findings * 2 : 8;
        struct audit_finding *grown = realloc(r->findings, cap * sizeof *grown);
        if (!grown) {
            run->failed = true;
            return;
        }
        r->findings = grown;
        run->cap_findings = cap;
    }
    const struct audit_view *p = &run->view;
    struct audit_finding *f = &r->findings[r->n_findings++];
    *f = (struct audit_finding){.code = run->row->rule.code, .severity = severity};
    if (last > p->n) last = p->n;
    if (first > last) first = last;
    f->start = p->chars[first].at;
    f->end = p->chars[last].at;
    va_list again;
    va_copy(again, args);
    vsnprintf(f->message_ja, sizeof f->message_ja, ja, args);
    vsnprintf(f->message_en, sizeof f->message_en, en, again);
    va_end(again);
}

void audit_hit(struct audit_run *run, size_t first, size_t last, const char *ja, const char *en, ...) {
    va_list args;
    va_start(args, en);
    add(run, run->row->rule.severity, first, last, ja, en, args);
    va_end(args);
}

void audit_hit_as(struct audit_run *run, enum audit_severity severity, size_t first, size_t last, const char *ja,
                  const char *en, ...) {
    va_list args;
    va_start(args, en);
    add(run, severity, first, last, ja, en, args);
    va_end(args);
}

bool audit_is_check_line(const struct audit_view *p, const struct audit_line *line) {
    static const char *const words[] = {"たしかめ", "検算", "確かめ", "確認", NULL};
    size_t last = line->last - line->first > 20 ? line->first + 20 : line->last; /* it says so at its beginning */
    for (int k = 0; words[k]; k++) {
        size_t at;
        if (audit_find(&at, p, line->first, last, words[k])) return true;
    }
    return false;
}

/* rule_list.c - the rules for a reader: severity, meaning, a text that breaks it, and what the auditor says to that
 * text.
 *
 *     ST13  reject  式は全部正しい
 *           | 1. 1つ分を先に求めるので、12÷4=3(個)です。
 *           | 2. 2つ分だから、3×2=7(個)です。
 *           | 答え 7個
 *           -> reject [3×2=7(個)] 式が正しくありません。左は6です。
 *
 * The last line is the auditor's own, so the list shows what it does. Checked tests/audit/rule_list_test.c
 */
#include <string.h>

#include "base/bytes.h"
#include "sansu/audit_report.h"

static void write_example(struct bytes *out, const struct audit_example *e, bool english) {
    if (e->problem) bytes_printf(out, "      %s%s\n", english ? "problem: " : "問題: ", e->problem);
    if (e->grade) bytes_printf(out, english ? "      grade %d:\n" : "      %d年:\n", e->grade);
    for (const char *line = e->text; *line;) {
        size_t n = strcspn(line, "\n");
        bytes_printf(out, "      | %.*s\n", (int)n, line);
        line += n + (line[n] == '\n');
    }
}

static void write_finding(struct bytes *out, const struct audit_finding *f, const char *text, bool english) {
    bytes_printf(out, "      -> %s ", audit_severity_name(f->severity));
    if (f->end > f->start) bytes_printf(out, "[%.*s] ", (int)(f->end - f->start), text + f->start);
    bytes_printf(out, "%s\n", english ? f->message_en : f->message_ja);
}

/* The first finding of the rule in its example. */
static bool write_verdict(struct bytes *out, const struct audit_example *e, bool english, struct err *err) {
    const struct audit_options options = {
        .problem = e->problem, .n_problem = e->problem ? strlen(e->problem) : 0, .grade = e->grade};
    struct audit_report report;
    size_t i = 0;
    if (!audit_text(&report, e->text, strlen(e->text), &options, err)) return false;
    while (i < report.n_findings && strcmp(report.findings[i].code, e->code) != 0) i++;
    if (i < report.n_findings) write_finding(out, &report.findings[i], e->text, english);
    audit_report_free(&report);
    return true;
}

bool audit_write_rules(struct bytes *out, enum audit_language language, struct err *err) {
    bool english = language == AUDIT_ENGLISH;
    const struct audit_rule *rule;
    for (size_t i = 0; (rule = audit_rule(i)); i++) {
        bytes_printf(out, "%s  %-6s  %s\n", rule->code, audit_severity_name(rule->severity),
                     english ? rule->what_en : rule->what_ja);
        write_example(out, audit_rule_example(i), english);
        if (!write_verdict(out, audit_rule_example(i), english, err)) return false;
    }
    bytes_append_string(
        out, english ? "ST02 only permits. An answer that differs from the reference is a defect by itself.\n"
                     : "ST02 は許すだけの決まりです。正しい答えとちがう答えは、それだけで defect です。\n");
    return true;
}

/* style_language_test.c - methods, figures, tone, extras, counters: texts to mark and texts to leave alone (rows.h). */
#include <string.h>

#include "audit/rows.h"
#include "test.h"

static const struct row rows[] = {
    {"ST16", "270を9でわります。", NULL, "*", W},
    {"ST16", "間の数は30です。", NULL, "", W},
    {"ST17", "下の図のように木をならべます。", NULL, "*", R},
    {"ST17", "線分図をかくと、差は3つ分です。", NULL, "", R},
    {"ST17", "下の図のように木をならべます。", "右の図のような道があります。", "", R},
    {"ST18", "間の数は30である。木は31本です。", NULL, "*", W},
    {"ST18", "間の数は30です。木は31本になります。", NULL, "", W},
    {"ST28", "私はAIなのでまちがえることがあります。", NULL, "AI", R},
    {"ST28", "こんにちは。つるかめ算です。", NULL, "こんにちは", R},
    {"ST28", "よくできました\xF0\x9F\x8E\x89", NULL, "*", R},
    {"ST28", "Let us solve this problem.", NULL, "*", R},
    {"ST28", "AIとして説明します。", NULL, "AI", R},
    {"ST28", "辺AIの長さは5cmです。", NULL, "", R},
    {"ST28", "差に目をつけます。", NULL, "", R},
    {"ST31", "比の値は3です。", NULL, "", W},
    {"ST32", "えん筆3個で180円です。", NULL, "*", W},
    {"ST32", "えん筆3本とノート2冊、りんご5個", NULL, "", W},
};

TEST(style_language_marks_what_it_must_and_nothing_else) { check_rows(rows, sizeof rows / sizeof *rows); }

TEST(terms_depend_on_the_grade) {
    static const struct {
        const char *text;
        int grade; /* that teaches it */
    } term[] = {{"比の値は3です。", 6},
                {"反比例します。", 6},
                {"百分率で表します。", 5},
                {"通分します。", 5},
                {"四捨五入します。", 4}};
    for (size_t i = 0; i < sizeof term / sizeof *term; i++)
        for (int grade = 3; grade <= 6; grade++) {
            struct audit_options options = {.grade = grade};
            struct audit_report report;
            struct err err = {0};
            assert_ok(audit_style(&report, term[i].text, strlen(term[i].text), "ST31", &options, &err), err);
            if (report.n_findings != (grade < term[i].grade))
                fail_msg("%s in grade %d: %zu findings", term[i].text, grade, report.n_findings);
            audit_report_free(&report);
        }
}

TEST(an_attached_figure_may_be_pointed_at) {
    const char *text = "下の図のように考えます。";
    struct audit_options options = {.has_figure = true};
    struct audit_report report;
    struct err err = {0};
    assert_ok(audit_style(&report, text, strlen(text), "ST17", &options, &err), err);
    assert_int_equal(report.n_findings, 0);
    audit_report_free(&report);
}

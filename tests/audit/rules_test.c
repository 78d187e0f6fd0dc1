/* rules_test.c - each style rule on texts it must mark and on texts it must leave alone.
 *
 * A row is: rule, text, problem, and the marked words ("" = the rule stays silent, "*" = it fires anywhere). */
#include "test.h"

#include <string.h>

#include "sansu/audit.h"

struct row {
    const char *code, *text, *problem, *marked;
    enum audit_severity severity;
};

#define R AUDIT_REJECT
#define W AUDIT_WARN
#define I AUDIT_INFO

static const struct row rows[] = {
    /* ST01: letters as unknowns */
    {"ST01", "りんごの値段をxとすると", NULL, "x", R},
    {"ST01", "りんごの値段をx円とすると", NULL, "x", R},
    {"ST01", "2x=10", NULL, "x", R},
    {"ST01", "ｘ＋５＝１２", NULL, "ｘ", R},
    {"ST01", "\xF0\x9D\x91\xA5+5=12", NULL, "*", R},
    {"ST01", "3a+2b=540", NULL, "a", R},
    {"ST01", "n×3=12", NULL, "n", R},
    {"ST01", "求める数をaとおくと", NULL, "a", R},
    {"ST01", "2A+3B=540", NULL, "A", R},
    {"ST01", "A=3", NULL, "A", R},
    {"ST01", "人数をNとする。N×3=12", NULL, "N", R},
    {"ST01", "Aさんの速さは分速80m、A=80", "AさんとBさんが歩きます。", "", R},
    {"ST01", "AさんとBさんの和は30。A=12、B=18", NULL, "", R},
    {"ST01", "A:B=2:3", NULL, "", R},
    {"ST01", "80m×5分=400m、面積は3cm×4cm=12cm²です。", NULL, "", R},
    {"ST01", "長さ(cm)は何cmですか。2km÷4=500m、1.5L-3dL=12dL、20a+1ha", NULL, "", R},
    {"ST01", "分速は80m/分、時速は4km/hです。50g÷250g=0.2", NULL, "", R},
    {"ST01", "三角形ABCの辺ABの長さは5cmで、点Pは毎秒2cm動きます。", NULL, "", R},
    {"ST01", "4x5=20", NULL, "", R},
    {"ST01", "3/4km、(1/2)m、5 cm、千m", NULL, "", R},
    {"ST01", "STEP1 図をかく", NULL, "", R},
    /* ST03 */
    {"ST03", "方程式をたてます。", NULL, "方程式", R},
    {"ST03", "両辺を2でわると", NULL, "両辺", R},
    {"ST03", "5を移項して", NULL, "移項", R},
    {"ST03", "連立させると", NULL, "連立", R},
    {"ST03", "りんごの式に代入して", NULL, "代入", W},
    {"ST03", "方程式を使わないで、線分図で考えます。", NULL, "方程式", W},
    {"ST03", "つるかめ算で考えます。", NULL, "", R},
    /* ST04 */
    {"ST04", "3-5=-2", NULL, "-2", R},
    {"ST04", "3−5＝−2", NULL, "−2", R},
    {"ST04", "(-3)×4", NULL, "-3", R},
    {"ST04", "差は-3です。", NULL, "-3", R},
    {"ST04", "答え -3個", NULL, "-3", R},
    {"ST04", "5×-2", NULL, "-2", R},
    {"ST04", "-5+8=3", NULL, "-5", R},
    {"ST04", "マイナス3になります。", NULL, "マイナス", R},
    {"ST04", "全体-50=120、50-8=42、①-3=5、(20-5)-3=12", NULL, "", R},
    {"ST04", "- 270÷9=30\n- 30+1=31", NULL, "", R},
    {"ST04", "③-②=①、10cm-3cm=7cm", NULL, "", R},
    {"ST04", "道のり - 50 = 100(m)", NULL, "", R},
    /* ST05 */
    {"ST05", "□×3+□×2=100", NULL, "□×3+□", R},
    {"ST05", "□+△=10", NULL, "□+△", R},
    {"ST05", "□+5=12、□=12-5=7", NULL, "", R},
    {"ST05", "○○△○○△のくり返し=3個", NULL, "", R},
    {"ST05", "△3-△1=△2", NULL, "", R},
    /* ST06 */
    {"ST06", "妹を①とすると、①×②=8", NULL, "①×②", R},
    {"ST06", "①x=8", NULL, "①x", R},
    {"ST06", "兄は③、妹は②で、⑮-2000=⑧+800", NULL, "*", R},
    {"ST06", "兄を③とする。線分図で、⑮-2000=⑧+800", NULL, "*", W},
    {"ST06", "③=750円、①=250円", NULL, "*", W},
    {"ST06", "妹を①とすると、姉は③。①+③=④、④=112個、112÷4=28", NULL, "", R},
    {"ST06", "① 270÷9=30\n② 30+1=31", NULL, "", R},
    {"ST06", "弟を①とすると、③+△2=10", NULL, "*", R},
    /* ST07 */
    {"ST07", "$270 \\div 9 = 30$", NULL, "$", R},
    {"ST07", "\\frac{1}{2}", NULL, "\\frac", R},
    {"ST07", "5^2=25", NULL, "^", R},
    {"ST07", "**答え** 31本", NULL, "**", R},
    {"ST07", "## 解き方", NULL, "##", R},
    {"ST07", "`270÷9`", NULL, "`", R},
    {"ST07", "| 個数 | 代金 |\n|---|---|", NULL, "*", R},
    {"ST07", "31本<br>です", NULL, "<br>", R},
    {"ST07", "3<5、5>3、1.5×2=3", NULL, "", R},
    /* ST08 */
    {"ST08", "4*5=20", NULL, "*", W},
    {"ST08", "4x5=20", NULL, "x", W},
    {"ST08", "(3+5)/2=4", NULL, "/", W},
    {"ST08", "31本です!", NULL, "!", W},
    {"ST08", "270÷9=30(か所)、1/2×6=3。【考え方】「差」に…", NULL, "", W},
    /* ST09 */
    {"ST09", "1. あ\n3. い\n答え 3本", NULL, "3. ", R},
    {"ST09", "2. あ\n3. い", NULL, "2. ", R},
    {"ST09", "1. あ\n1. い", NULL, "1. ", R},
    {"ST09", "(1) あ\n(2) い\n(4) う", NULL, "*", R},
    {"ST09", "①あ\n③い", NULL, "*", R},
    {"ST09", "ステップ1：あ\nステップ3：い", NULL, "*", R},
    {"ST09", "まず間の数を求めます。", NULL, "*", W},
    {"ST09", "1. あ\n2. い\n3. う\n答え 3本", NULL, "", R},
    {"ST09", "１．あ\n２．い", NULL, "", R},
    {"ST09", "(1) あ\n(2) い\n(1)と(2)より、3です。", NULL, "", R},
    {"ST09", "① 間の数は270÷9=30\n② 30+1=31", NULL, "", R},
    {"ST09", "【ステップ1】あ\n【ステップ2】い", NULL, "", R},
    {"ST09", "【問1】\n1. あ\n2. い\n答え 3\n【問2】\n1. あ\n2. い", NULL, "", R},
    {"ST09", "手順1 あ\n1.5倍にします。\n手順2 い", NULL, "", R},
    /* ST10 */
    {"ST10", "1. 3+4=7、7×2=14、14-5=9なので\n2. だからです", NULL, "*", W},
    {"ST10", "1. 全部が安いほうだとすると、80×15=1200\n2. 差は300なので、300÷50=6", NULL, "", W},
    /* ST12 */
    {"ST12", "1. 270÷9=30\n2. 30+1=31(本)", NULL, "*", R},
    {"ST12", "270÷9=30\n答え 30+1=31本", NULL, "*", R},
    {"ST12", "30+1=31\n答え 31本\nまた、両側なら62本です。", NULL, "*", R},
    {"ST12", "30+1=31\n答え 31本\n(たしかめ) 30×9=270", NULL, "*", W},
    {"ST12", "答え 30本\n30+1=31\nよって\n答え 31本", NULL, "*", R},
    {"ST12", "30+1=31\n答え 31", "木は何本植えられますか。", "31", R},
    {"ST12", "30+1=31\n答え 31m", "木は何本植えられますか。", "31m", R},
    {"ST12", "30+1=31\n答え 31本", "木は何本植えられますか。", "", R},
    {"ST12", "30+1=31\n【答え】31本", NULL, "", R},
    {"ST12", "30+1=31\n【答え】\n31本", NULL, "", R},
    {"ST12", "30+1=31\nよって、答えは31本です。", NULL, "", R},
    {"ST12", "30+1=31\nこたえ：31ほん", "木は何本植えられますか。", "", R},
    {"ST12", "80÷60\n答え 1時間20分", "何分かかりますか。", "", R},
    {"ST12", "答え 5羽", "つるは何羽ですか。何匹かのかめがいます。", "", R},
    {"ST12", "答え 12こ", "はじめに何個か買いました。みかんは何個ですか。", "", R},
    {"ST12", "答え 日曜日", "9月1日は何曜日ですか。", "", R},
    {"ST12", "答え 24cm²", "面積は何cm²ですか。", "", R},
    {"ST12", "答え 24cm", "面積は何cm²ですか。", "*", R},
    {"ST12", "(1) 3+4=7\n答え 7個\n(2) 7×2=14\n答え 14個", NULL, "", R},
    {"ST12", "答え りんご6個、みかん9個", "それぞれ何個ですか。", "", R},
    /* ST16 to ST20 */
    {"ST16", "270を9でわります。", NULL, "*", W},
    {"ST16", "間の数は30です。", NULL, "", W},
    {"ST17", "下の図のように木をならべます。", NULL, "*", R},
    {"ST17", "線分図をかくと、差は3つ分です。", NULL, "", R},
    {"ST17", "下の図のように木をならべます。", "右の図のような道があります。", "", R},
    {"ST18", "間の数は30である。木は31本です。", NULL, "*", W},
    {"ST18", "間の数は30です。木は31本になります。", NULL, "", W},
    {"ST19", "短い説明", NULL, "*", I},
    {"ST20", "これはとてもとても長い文で、一つの文の中にたくさんのことを書きすぎてしまっているために、読む人がどこまで読んだかわからなくなってしまうような文です。", NULL, "*", W},
    /* ST21, ST22 */
    {"ST21", "鶴と亀", NULL, "鶴", W},
    {"ST21", "間隔(かんかく)は9mで、間隔の数は30です。", NULL, "", W},
    {"ST21", "割合", NULL, "", W},
    {"ST22", "３１本と30本", NULL, "３", W},
    {"ST22", "三十一本植えます。", NULL, "三十一", W},
    {"ST22", "一の位を四捨五入し、二等辺三角形の1辺を求めます。", NULL, "", W},
    /* ST23 to ST27 */
    {"ST23", "1/2+0.25=0.75", NULL, "*", I},
    {"ST23", "1/2+1/4=3/4、0.5+0.25=0.75", NULL, "", I},
    {"ST24", "答え 6/8", NULL, "6/8", W},
    {"ST24", "答え 7/3時間", NULL, "7/3", W},
    {"ST24", "答え 2と1/3時間", NULL, "", W},
    {"ST26", "答え 4:6", NULL, "4:6", R},
    {"ST26", "答え 0.5:1", NULL, "*", R},
    {"ST26", "答え 2:3", NULL, "", R},
    {"ST26", "答え 8:20", "何時に着きますか。", "", R},
    {"ST27", "木は約31本です。", "木は何本ですか。", "*", W},
    {"ST27", "12の約数は6個です。", "約数は何個ですか。", "", W},
    /* ST28 */
    {"ST28", "こんにちは。つるかめ算です。", NULL, "こんにちは", R},
    {"ST28", "よくできました\xF0\x9F\x8E\x89", NULL, "*", R},
    {"ST28", "Let us solve this problem.", NULL, "*", R},
    {"ST28", "AIとして説明します。", NULL, "AI", R},
    {"ST28", "辺AIの長さは5cmです。", NULL, "", R},
    {"ST28", "差に目をつけます。", NULL, "", R},
    /* ST29, ST32 */
    {"ST29", "(たしかめ) 3+4=7\n(たしかめ) 7-4=3", NULL, "*", I},
    {"ST32", "えん筆3個で180円です。", NULL, "*", W},
    {"ST32", "えん筆3本とノート2冊、りんご5個", NULL, "", W},
};

static bool marked_words(const struct row *row, const struct audit_finding *f) {
    size_t n = strlen(row->marked);
    return strcmp(row->marked, "*") == 0 || (f->end - f->start == n && memcmp(row->text + f->start, row->marked, n) == 0);
}

/* What is wrong with the findings of a row, "" when nothing is. */
static const char *complaint(const struct row *row, const struct audit_report *report) {
    if (row->marked[0] == 0) {
        for (size_t i = 0; i < report->n_findings; i++)
            if (report->findings[i].severity == row->severity || report->findings[i].severity == AUDIT_REJECT) return "marks a text it must leave alone";
        return "";
    }
    if (report->n_findings == 0) return "is silent";
    if (!marked_words(row, &report->findings[0])) return "marks other words";
    if (report->findings[0].severity != row->severity) return "has another severity";
    return report->findings[0].message_ja[0] && report->findings[0].message_en[0] ? "" : "says nothing";
}

TEST(every_rule_marks_what_it_must_and_nothing_else) {
    int bad = 0;
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        const struct row *row = &rows[k];
        struct audit_options options = {.problem = row->problem, .n_problem = row->problem ? strlen(row->problem) : 0};
        struct audit_report report;
        struct err err = {0};
        assert_ok(audit_style(&report, row->text, strlen(row->text), row->code, &options, &err), err);
        const char *words = complaint(row, &report);
        if (words[0]) {
            const struct audit_finding *f = report.n_findings ? &report.findings[0] : NULL;
            print_error("row %zu: %s %s: %s -> '%.*s'\n", k, row->code, words, row->text, f ? (int)(f->end - f->start) : 0, f ? row->text + f->start : "");
            bad++;
        }
        audit_report_free(&report);
    }
    assert_int_equal(bad, 0);
}

TEST(long_texts_are_rejected_above_600_characters) {
    char text[3 * 700 + 1];
    for (size_t n = 599; n <= 601; n++) {
        for (size_t i = 0; i < n; i++) memcpy(text + 3 * i, "あ", 3);
        struct audit_report report;
        struct err err = {0};
        assert_ok(audit_style(&report, text, 3 * n, "ST19", NULL, &err), err);
        assert_int_equal(report.n_reject, n > 600);
        if (n > 600) assert_int_equal(report.findings[0].start, 1800);
        audit_report_free(&report);
    }
}

TEST(numbering_can_be_demanded_and_letters_allowed) {
    struct audit_options strict = {.require_numbering = true}, letters = {.allow_letters = true};
    struct audit_report report;
    struct err err = {0};
    assert_ok(audit_style(&report, "間の数は30です。", 25, "ST09", &strict, &err), err);
    assert_int_equal(report.verdict, AUDIT_DEFECT);
    audit_report_free(&report);
    assert_ok(audit_style(&report, "2x=10", 5, "ST01 ST03", &letters, &err), err);
    assert_int_equal(report.n_findings, 0);
    audit_report_free(&report);
}

TEST(the_rule_table_is_in_order_and_complete) {
    size_t n = 0;
    for (const struct audit_rule *rule; (rule = audit_rule(n)); n++) {
        assert_true(strlen(rule->code) == 4 && rule->what_ja[0] && rule->what_en[0]);
        if (n) assert_true(strcmp(audit_rule(n - 1)->code, rule->code) < 0);
    }
    assert_true(n >= 30);
}

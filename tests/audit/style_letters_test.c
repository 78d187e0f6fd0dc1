/* style_letters_test.c - letters as unknowns, the words of algebra: texts to mark and texts to leave alone (rows.h). */
#include "audit/rows.h"
#include "test.h"

static const struct row rows[] = {
    {"ST01", "24÷(3+2)=4.8(km/時)", NULL, "", R},
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
    {"ST03", "方程式をたてます。", NULL, "方程式", R},
    {"ST03", "両辺を2でわると", NULL, "両辺", R},
    {"ST03", "5を移項して", NULL, "移項", R},
    {"ST03", "連立させると", NULL, "連立", R},
    {"ST03", "りんごの式に代入して", NULL, "代入", W},
    {"ST03", "方程式を使わないで、線分図で考えます。", NULL, "方程式", W},
    {"ST03", "つるかめ算で考えます。", NULL, "", R},
    {"ST03", "方程式の考えで、なしを①とします。", NULL, "方程式", R},
    {"ST03", "方程式なしで解きます。", NULL, "方程式", W},
    {"ST03", "三平方の定理より、5cmです。", NULL, "三平方", R},
    {"ST03", "√25=5なので", NULL, "√", R},
    {"ST03", "並べ方は5!=120(通り)です。", NULL, "!", R},
    {"ST03", "円の面積は5×5×π=25π(cm²)です。", NULL, "*", R},
    {"ST03", "円の面積は5×5×π=25π(cm²)です。", "円周率はπとします。", "", R},
    {"ST03", "累乗の指数を見ます。", NULL, "*", R},
    {"ST03", "絶対値で考えます。", NULL, "絶対値", R},
    {"ST03", "すごい!=で終わります。登山のルートを関所まで歩きます。", NULL, "", R},
};

TEST(style_letters_marks_what_it_must_and_nothing_else) { check_rows(rows, sizeof rows / sizeof *rows); }

TEST(letters_can_be_allowed) {
    struct audit_options letters = {.allow_letters = true};
    struct audit_report report;
    struct err err = {0};
    assert_ok(audit_style(&report, "2x=10", 5, "ST01 ST03", &letters, &err), err);
    assert_int_equal(report.n_findings, 0);
    audit_report_free(&report);
}

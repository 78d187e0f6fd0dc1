/* style_layout_test.c - numbering, steps, lengths: texts to mark and texts to leave alone (rows.h). */
#include <string.h>

#include "audit/rows.h"
#include "test.h"

static const struct row rows[] = {
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
    {"ST10", "1. 3+4=7、7×2=14、14-5=9なので\n2. だからです", NULL, "*", W},
    {"ST10", "1. 全部が安いほうだとすると、80×15=1200\n2. 差は300なので、300÷50=6", NULL, "", W},
    {"ST19", "短い説明", NULL, "*", I},
    {"ST20",
     "これはとてもとても長い文で、一つの文の中にたくさんのことを書きすぎてしまっているために、読む人がどこまで読んだかわからなくなってしまうような文です。",
     NULL, "*", W},
    {"ST29", "(たしかめ) 3+4=7\n(たしかめ) 7-4=3", NULL, "*", I},
};

TEST(style_layout_marks_what_it_must_and_nothing_else) { check_rows(rows, sizeof rows / sizeof *rows); }

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

TEST(numbering_can_be_demanded) {
    struct audit_options strict = {.require_numbering = true};
    struct audit_report report;
    struct err err = {0};
    assert_ok(audit_style(&report, "間の数は30です。", strlen("間の数は30です。"), "ST09", &strict, &err), err);
    assert_int_equal(report.verdict, AUDIT_DEFECT);
    audit_report_free(&report);
}

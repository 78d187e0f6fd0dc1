/* style_markup_test.c - markup, symbols, widths: texts to mark and texts to leave alone (rows.h). */
#include "audit/rows.h"
#include "test.h"

static const struct row rows[] = {
    {"ST07", "$270 \\div 9 = 30$", NULL, "$", R},
    {"ST07", "\\frac{1}{2}", NULL, "\\frac", R},
    {"ST07", "5^2=25", NULL, "^", R},
    {"ST07", "**答え** 31本", NULL, "**", R},
    {"ST07", "## 解き方", NULL, "##", R},
    {"ST07", "`270÷9`", NULL, "`", R},
    {"ST07", "| 個数 | 代金 |\n|---|---|", NULL, "*", R},
    {"ST07", "31本<br>です", NULL, "<br>", R},
    {"ST07", "3<5、5>3、1.5×2=3", NULL, "", R},
    {"ST08", "4*5=20", NULL, "*", W},
    {"ST08", "4x5=20", NULL, "x", W},
    {"ST08", "(3+5)/2=4", NULL, "/", W},
    {"ST08", "31本です!", NULL, "!", W},
    {"ST08", "5◎3は7です。", NULL, "◎", W},
    {"ST08", "5◎3は7です。", "記号◎は、2つの数の積から和をひいた数を表します。5◎3を計算しなさい。", "", W},
    {"ST08", "270÷9=30(か所)、1/2×6=3。【考え方】「差」に…", NULL, "", W},
    {"ST22", "３１本と30本", NULL, "３", W},
    {"ST22", "三十一本植えます。", NULL, "三十一", W},
    {"ST22", "80-80=00(円)", NULL, "00", R},
    {"ST22", "答え 05個", NULL, "05", R},
    {"ST22", "全部で000円です。", NULL, "000", R},
    {"ST22", "00から99までの100通り、007番", NULL, "", R},
    {"ST22", "9時05分、9:05、1分05秒、0.5と1,005と100", NULL, "", R},
    {"ST22", "一の位を四捨五入し、二等辺三角形の1辺を求めます。", NULL, "", W},
};

TEST(style_markup_marks_what_it_must_and_nothing_else) { check_rows(rows, sizeof rows / sizeof *rows); }

/* style_numbers_test.c - negative numbers, notations: texts to mark and texts to leave alone (rows.h). */
#include "audit/rows.h"
#include "test.h"

static const struct row rows[] = {
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
    {"ST23", "1/2+0.25=0.75", NULL, "*", I},
    {"ST23", "1/2+1/4=3/4、0.5+0.25=0.75", NULL, "", I},
    {"ST25", "3×3.14+4×3.14+5×3.14", NULL, "3.14", I},
    {"ST25", "5×5×3.14=78.5", NULL, "", I},
    {"ST27", "木は約31本です。", "木は何本ですか。", "*", W},
    {"ST27", "12の約数は6個です。", "約数は何個ですか。", "", W},
};

TEST(style_numbers_marks_what_it_must_and_nothing_else) { check_rows(rows, sizeof rows / sizeof *rows); }

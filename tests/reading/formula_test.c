/* formula_test.c - runs of signs in a text. */
#include "reading/formula.h"

#include <string.h>

#include "test.h"

static void finds(enum formula kind, const char *text, const char *wanted) {
    size_t from = 0, to = 0;
    bool found = formula_find(&from, &to, kind, text, strlen(text));
    if (found != (wanted != NULL)) fail_msg("%s: %d", text, found);
    if (wanted && (to - from != strlen(wanted) || memcmp(text + from, wanted, to - from) != 0))
        fail_msg("%s: %.*s, not %s", text, (int)(to - from), text + from, wanted);
}

TEST(formula_is_the_longest_run_of_operations) {
    finds(FORMULA_EXPRESSION, "(2) 12×3-28÷4=", "12×3-28÷4");
    finds(FORMULA_EXPRESSION, "次の計算をしなさい。\n(1+2)×3", "(1+2)×3");
    finds(FORMULA_EXPRESSION, "(□-1.4)×5/8+2.5=6の□はいくつですか。", "(□-1.4)×5/8+2.5=6");
    finds(FORMULA_EXPRESSION, "1と1/2-0.75×2/3を計算", "1と1/2-0.75×2/3");
    finds(FORMULA_EXPRESSION, "12人の子どもがいます。", NULL);
}

TEST(formula_finds_rows_of_marks_and_numbers_with_holes) {
    finds(FORMULA_MARKS, "○●●○●という5個の並び", "○●●○●");
    finds(FORMULA_DIGITS, "4けたの整数「5□2△」は、5でも9でも", "5□2△");
    finds(FORMULA_MARKS, "○と●", NULL);
}

TEST(formula_kinds_go_by_the_slot) {
    assert_int_equal(formula_of("siki"), FORMULA_EXPRESSION);
    assert_int_equal(formula_of("keta"), FORMULA_DIGITS);
    assert_int_equal(formula_of("w"), FORMULA_NONE);
}

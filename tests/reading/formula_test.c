/* formula_test.c - runs of signs in a text. */
#include "reading/formula.h"

#include <string.h>

#include "test.h"

static void finds(const char *text, const char *wanted) {
    size_t from = 0, to = 0;
    bool found = formula_find(&from, &to, text, strlen(text));
    if (found != (wanted != NULL)) fail_msg("%s: %d", text, found);
    if (wanted && (to - from != strlen(wanted) || memcmp(text + from, wanted, to - from) != 0))
        fail_msg("%s: %.*s, not %s", text, (int)(to - from), text + from, wanted);
}

TEST(formula_is_the_longest_run_of_operations) {
    finds("(2) 12×3-28÷4=", "12×3-28÷4");
    finds("次の計算をしなさい。\n(1+2)×3", "(1+2)×3");
    finds("(□-1.4)×5/8+2.5=6の□はいくつですか。", "(□-1.4)×5/8+2.5=6");
    finds("1と1/2-0.75×2/3を計算", "1と1/2-0.75×2/3");
    finds("12人の子どもがいます。", NULL);
}

TEST(formula_fills_slots_by_their_name) {
    assert_true(formula_fills("siki"));
    assert_false(formula_fills("w"));
}

/* exercise_test.c - numbers in front of problems, and readings of kanji. */
#include "text/exercise.h"

#include <string.h>

#include "test.h"

static void check(const char *text, const char *rest) {
    size_t n = text_exercise_number(text, strlen(text));
    assert_string_equal(text + n, rest);
}

TEST(the_number_of_a_problem_in_its_book_is_found) {
    check("４　道の長さは90mです。", "道の長さは90mです。");
    check("（３）道の長さは90mです。", "道の長さは90mです。");
    check("(3) 道", " 道");
    check("問2. 道", " 道");
    check("問題12　道", "道");
    check("[5]道", "道");
    check("【7】道", "道");
    check("7) 道", " 道");
    check("3.道", "道");
}

TEST(quantities_and_numbers_of_questions_stay) {
    check("3人で90mを歩きます。", "3人で90mを歩きます。");
    check("3 人で90mを歩きます。", "3 人で90mを歩きます。");
    check("3.5mのひも", "3.5mのひも");
    check("2:□=6:9", "2:□=6:9");
    check("(1)木は何本ですか。(2)花は何本ですか。", "(1)木は何本ですか。(2)花は何本ですか。");
    check("120円のノート", "120円のノート");
    check("123　円", "123　円");
    check("問いに答えなさい。", "問いに答えなさい。");
    check("", "");
    check("（", "（");
}

TEST(readings_of_kanji_are_left_out_other_brackets_stay) {
    static const char *const cases[][2] = {
        {"道(みち)のり", "道のり"},   {"三十(さんじゅう)個(こ)", "三十個"}, {"(はし)にも植える", "(はし)にも植える"},
        {"長さ(たて)", "長さ(たて)"}, {"円()と個(", "円()と個("},           {"木(5本)", "木(5本)"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct bytes out = {0};
        text_without_readings(&out, cases[i][0], strlen(cases[i][0]));
        assert_string_equal(bytes_text(&out), cases[i][1]);
        bytes_free(&out);
    }
}

TEST(a_number_of_any_length_is_read_without_overflow) {
    static const char text[] = "(99999999999999999999) 木は何本ですか。";
    assert_int_equal(text_exercise_number(text, strlen(text)), 0);
}

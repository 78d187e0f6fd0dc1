/* A number as the problem states it. */
#include "figure/pen.h"
#include "test.h"

static const char *stated(const char *text, const char *number, const char *unit, bool rate) {
    static struct figure_words words;
    struct figure_problem problem = {text, "", "", "", NULL, 0};
    struct pen p = {.s = &problem};
    words = rate ? figure_stated_rate(&p, number, unit) : figure_stated(&p, number, unit);
    return words.text;
}

TEST(a_number_brings_the_unit_behind_it) {
    assert_string_equal(stated("木を12本、9m2おきに", "12", "", false), "12本");
    assert_string_equal(stated("電気を3kWh", "3", "", false), "3kWh");
    assert_string_equal(stated("90時間と9分", "9", "", false), "9分");
    assert_string_equal(stated("2.5mと5m", "5", "", false), "5m");
    assert_string_equal(stated("比は3:2です", "3", "", false), "3");
}

TEST(the_figure_s_unit_comes_first) {
    assert_string_equal(stated("50個で50円", "50", "円", false), "50円");
    assert_string_equal(stated("50個で50円", "50", "", false), "50個");
}

TEST(a_speed_brings_what_stands_before_it) {
    assert_string_equal(stated("60m先を分速60mで", "60", "m", true), "分速60m");
    assert_string_equal(stated("60m先を分速60mで", "60", "m", false), "60m");
    assert_string_equal(stated("1分間に90m進む", "90", "m", true), "1分間に90m");
}

TEST(what_is_not_stated_is_no_text) {
    assert_string_equal(stated("つるは何羽ですか。", "2", "本", false), "");
    assert_string_equal(stated("", "2", "本", false), "2本");
}

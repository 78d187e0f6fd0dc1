/* clash_test.c - quantities that the text calls something else. */
#include "reading/clash.h"

#include <stdio.h>
#include <string.h>

#include "test.h"

static const struct form *form(const char *name) {
    static struct forms forms;
    struct err err = {0};
    if (!forms.n) assert_ok(forms_open(&forms, &err), err);
    int i = forms_find(&forms, name);
    assert_true(i >= 0);
    return &forms.form[i];
}

/* The clashes where the quantities of the text fill the slots "L|-|s", and the words "a=太郎|b=花子" are the problem's. */
static int count(const char *subtype, const char *text, const char *slots, const char *words) {
    static struct stream s;
    static char word[8][24], name[8][8];
    const struct form *f = form(subtype);
    struct parse p = {.form = 0};
    struct problem solved = {.n_given = 0};
    stream_make(&s, text, strlen(text));
    for (int i = 0; i < FORM_SLOTS; i++) p.value[i] = -1;
    for (int i = 0; *slots; i++) {
        size_t n = strcspn(slots, "|");
        int slot = form_slot(f, slots, n);
        assert_true((slot >= 0 || slots[0] == '-') && i < s.n_mentions);
        if (slot >= 0) p.value[slot] = i;
        slots += n + (slots[n] == '|');
    }
    for (int n; *words && sscanf(words, "%7[^=]=%23[^|]%n", name[solved.n_given], word[solved.n_given], &n) == 2;) {
        solved.given[solved.n_given] = (struct problem_given){name[solved.n_given], word[solved.n_given], NULL};
        solved.n_given++;
        words += n + (words[n] == '|');
    }
    return clash_count(&p, f, &s, &solved);
}

/* How many things of the question a problem never speaks of that was solved like this. */
static int asked(const char *subtype, const char *text, const char *solution) {
    static struct stream s;
    struct problem solved = {.solution = solution, .n_given = 0};
    stream_make(&s, text, strlen(text));
    return clash_asked(form(subtype), &s, &solved);
}

TEST(what_the_question_is_about_is_spoken_of) {
    assert_int_equal(asked("kaado/plain", "4枚のカードがあります。偶数は何個できますか。", "整数は4×3=12(個)"), 1);
    assert_int_equal(asked("kaado/parity", "4枚のカードがあります。偶数は何個できますか。", "偶数は4×3=12(個)"), 0);
    assert_int_equal(asked("ueki/ends", "道の両側に木を植えます。木は何本ですか。", "木は90÷9+1=11(本)"), 1);
    assert_int_equal(asked("ueki/both_sides", "道の両側に木を植えます。木は何本ですか。", "両側で11×2=22(本)"), 0);
    assert_int_equal(asked("kaado/plain", "偶数のカードがあります。全部で何個できますか。", "整数は4×3=12(個)"), 0);
}

TEST(a_name_that_the_sub_type_does_not_know_clashes) {
    assert_int_equal(count("menseki/rectangle", "たて8cm、横12cmの長方形", "a|b", ""), 0);
    assert_int_equal(count("menseki/rectangle", "横12cm、たて8cmの長方形", "a|b", ""), 0);
    assert_int_equal(count("menseki/rectangle", "周りの長さが30cmで、たてが8cmの長方形", "a|b", ""), 1);
    assert_int_equal(count("kabusoku/left_left", "5個ずつ→17個余る。7個ずつ→9個不足。", "a|r|b|s", ""), 1);
    assert_int_equal(count("kabusoku/left_missing", "5個ずつ→17個余る。7個ずつ→9個不足。", "a|r|b|s", ""), 0);
    assert_int_equal(count("shokuen_kosa/rate", "食塩水200gに水50g", "S|G", "s=食塩水|w=食塩"), 1);
}

TEST(a_word_of_another_role_clashes) {
    assert_int_equal(count("heikin_gyaku/partner", "男子は6人", "n", "p=男子|q=女子"), 1);
    assert_int_equal(count("heikin_gyaku/partner", "男子は6人", "n", "p=女子|q=男子"), 0);
    assert_int_equal(count("heikin_gyaku/partner", "コーヒー牛乳は6人", "n", "p=牛乳|q=女子"), 0);
}

TEST(half_a_ratio_is_no_number) {
    assert_int_equal(count("wasa/measure", "比は3:8、和は99", "D|-|S", ""), 1);
    assert_int_equal(count("wasa/measure", "比は3:1、和は99", "D|-|S", ""), 0);
    assert_int_equal(count("hi/other", "2:3、90mL", "a|b|-", ""), 0);
}

TEST(a_school_year_is_no_number) {
    assert_int_equal(count("heikin_gyaku/partner", "6年1組", "n", ""), 1);
    assert_int_equal(count("heikin_gyaku/partner", "6人", "n", ""), 0);
}

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
static int answered(const char *subtype, const char *text, const char *solution, const char *answer, const char *unit) {
    static struct stream s;
    struct problem solved = {.solution = solution, .answer = answer, .unit = unit, .n_given = 0};
    stream_make(&s, text, strlen(text));
    return clash_asked(form(subtype), &s, &solved);
}

static int asked(const char *subtype, const char *text, const char *solution) {
    return answered(subtype, text, solution, "", "");
}

TEST(what_the_question_is_about_is_spoken_of) {
    assert_int_equal(asked("kaado/plain", "4枚のカードがあります。偶数は何個できますか。", "整数は4×3=12(個)"), 1);
    assert_int_equal(asked("kaado/parity", "4枚のカードがあります。偶数は何個できますか。", "偶数は4×3=12(個)"), 0);
    assert_int_equal(asked("ueki/ends", "道の両側に木を植えます。木は何本ですか。", "木は90÷9+1=11(本)"), 1);
    assert_int_equal(asked("ueki/both_sides", "道の両側に木を植えます。木は何本ですか。", "両側で11×2=22(本)"), 0);
    assert_int_equal(asked("kaado/plain", "偶数のカードがあります。全部で何個できますか。", "整数は4×3=12(個)"), 0);
}

TEST(the_rest_is_asked_for_where_a_text_denies) {
    static const char text[] = "くぎが80本あり、その30%は鉄です。鉄ではないくぎは何本ですか。";
    assert_int_equal(asked("wariai/part", text, "80×0.3=24(本)"), 1);
    assert_int_equal(asked("wariai/part", text, "1-0.3=0.7、80×0.7=56(本)"), 0);
    assert_int_equal(asked("wariai/part", "30%は鉄です。鉄のくぎは何本あるのではないでしょうか。", "80×0.3=24(本)"), 0);
    assert_int_equal(asked("shugo/both", "海も山も好きではない人は何人ですか。", "41-31=10(人)"), 1);
    assert_int_equal(asked("shugo/both", "海だけを選んだ人は何人ですか。", "41-31=10(人)"), 1);
    assert_int_equal(asked("shugo_hani/only", "海だけを選んだ人は何人ですか。", "海だけの人は、30-13=17(人)"), 0);
}

TEST(what_the_text_never_says_is_not_assumed) {
    assert_int_equal(asked("ueki/both_sides", "道に木を植えます。木は何本ですか。", "11×2=22(本)"), 1);
    assert_int_equal(asked("ueki/both_sides", "道の左右に木を植えます。木は何本ですか。", "11×2=22(本)"), 0);
    assert_int_equal(asked("shugo/neither", "最も少ないとき、両方の人は何人ですか。", "どちらでもない人は、9-8=1(人)"),
                     1);
    assert_int_equal(asked("shugo/neither", "どちらも選ばない人は何人ですか。", "どちらでもない人は、9-8=1(人)"), 0);
}

TEST(an_answer_is_of_the_kind_that_is_asked_for) {
    assert_int_equal(answered("menseki/rectangle", "A、Bの箱。どちらが重い?重さの差は何g?", "80-60=20(g)", "20g", "g"),
                     1);
    assert_int_equal(answered("menseki/rectangle", "A、Bの箱。どちらが何g重いですか。", "80-60=20(g)", "20g", "g"), 0);
    assert_int_equal(answered("menseki/rectangle", "A、Bの箱。どちらが何g重いですか。", "4×20=80(g)", "80g", "g"), 1);
    assert_int_equal(answered("menseki/rectangle", "A、Bの箱。どちらが重いですか。", "80-60=20(g)", "Aの箱", ""), 0);
    assert_int_equal(answered("menseki/rectangle", "どちらが勝っても、何点ですか。", "4×20=80(点)", "80点", "点"), 0);
    assert_int_equal(answered("yakusu/count", "あてはまる数をすべて答えなさい。", "3個です。", "3個", "個"), 1);
    assert_int_equal(answered("yakusu/count", "あてはまる数をすべて考えると、何個ですか。", "3個です。", "3個", "個"),
                     0);
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

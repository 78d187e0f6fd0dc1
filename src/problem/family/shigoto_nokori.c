/* shigoto_nokori.c - 仕事の残り: a part is done in some days; the third leaves; how many more to be ready in time.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const jobs[] = {"畑の草取り",         "倉庫のかたづけ", "かべのペンキぬり",
                                   "本の整理",           "道路のそうじ",   "部屋の大そうじ",
                                   "荷物運び",           "花だんづくり",   "プールそうじ",
                                   "さくの修理",         "田植え",         "みかんのとり入れ",
                                   "千羽づるを折る仕事", "文集づくり",     "雪かき",
                                   "屋根の修理",         "データの入力",   "年賀状書き",
                                   "校庭の石拾い",       "ポスターはり",   NULL};

/* ---- so much of it in so many days ---- */
enum { DAYS, PART };
static void bind_fraction(struct build *p) {
    build_set(p, "qs", p->asked ? "この仕事を全部するのに何日かかる計算" : "残りにあと何日かかる計算");
    build_set(p, "qv", p->asked ? "全部で何日{かかる}か" : "残りに、あと何日{かかる}か");
}
static bool draw_fraction(struct build *p) {
    build_people(p, "A");
    build_context(p, "w", jobs);
    int64_t den = build_between(p, 3, 12), num = build_between(p, 1, den - 1), one = build_between(p, 2, 12);
    build_datum(p, DAYS, "d", num * one), build_datum_fraction(p, PART, "F", build_fraction(num, den));
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "in smallest terms", build_gcd(num, den) == 1) &&
           build_need(p, "different numbers", (den - num) * one != num * one && num * one > 2);
}
static void solve_fraction(struct build *p) {
    if (p->asked) {
        build_trap(p, build_apply(p, p->datum[DAYS], '*', p->datum[PART]));
        build_answer(p,
                     build_fraction_step(p, "全体の<F>に<d>日かかったので、全部では、", p->datum[DAYS], '/',
                                         p->datum[PART], "日", "です。"),
                     "", "日");
        return;
    }
    struct ratio all = build_fraction_step(p, "全体の<F>に<d>日かかったので、全部では、", p->datum[DAYS], '/',
                                           p->datum[PART], "日", "です。");
    build_trap(p, all);
    build_answer(p, build_step(p, "残りは、", all, '-', p->datum[DAYS], "日", "です。"), "", "日");
}
static bool holds_fraction(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t num = (int64_t)p->datum[PART].num, den = (int64_t)p->datum[PART].den, days = build_value(p, DAYS);
    return IF_KEPT(keep, 3, x[1] * num == days * den && x[0] + days == x[1]);
}
static const char *const templates_fraction[] = {
    "<A>が<w>を始めて、<d>日で全体の<F>が終わりました。このままの速さで進めると、<qs>ですか。",
    "<w>をしています。<d>日間で全体の<F>ができました。毎日同じ量ずつするとき、<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<A>は<w>の<F>を<d>日で終えました。毎日する量は変わりません。",
    "<A>は<w>をたのまれました。<d>日たったとき、全体の<F>がすんでいました。同じ調子で続けると、<qs>ですか。",
    "全体の<F>を終えるのに<d>日かかった<w>があります。同じ速さで仕事をするとして、<qs>になりますか。",
    "<w>は、<d>日間働いて全体の<F>まで進みました。1日にする仕事の量は同じです。<qs>ですか。",
    "<A>が毎日同じ量ずつ<w>をすると、<d>日で全体の<F>が終わりました。<qs>ですか。",
    "<d>日で<w>の<F>を仕上げた<A>は、この後も同じ速さで進めます。<qs>でしょうか。",
    NULL,
};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "日"}}};
static const struct subtype fraction = {
    .id = "fraction",
    .name = "全体の何分のいくつから残りの日数",
    .level = 1,
    .templates = templates_fraction,
    .asks = "残りの日数|全部の日数",
    .role = {{"d", "仕事をした日数", "日"}, {"F", "終わった割合", "", PROBLEM_FRACTION}},
    .method = {{"もとにする量", "全体の<F>にあたるのが<d>日です。", solve_fraction, NULL}},
    .draw = draw_fraction,
    .bind = bind_fraction,
    .holds = holds_fraction,
    .low = {1, 1},
    .high = {150, 150},
    .hint = "全部するのにかかる日数の<F>が<d>日です。",
    .figure = &no_figure,
};

/* ---- the third of three leaves ---- */
enum { ONE, TWO, THREE, TOGETHER };
static void bind_three(struct build *p) {
    build_set_number(p, "l", build_lcm(build_lcm(build_value(p, ONE), build_value(p, TWO)), build_value(p, THREE)));
}
static bool draw_three(struct build *p) {
    build_people(p, "A|B|C");
    build_context(p, "w", jobs);
    int64_t a = build_between(p, 6, 40), b = build_between(p, 6, 40), c = build_between(p, 6, 40),
            f = build_between(p, 1, 8), all = build_lcm(build_lcm(a, b), c),
            left = all - f * (all / a + all / b + all / c), pair = all / a + all / b;
    build_datum(p, ONE, "a", a), build_datum(p, TWO, "b", b), build_datum(p, THREE, "c", c),
        build_datum(p, TOGETHER, "f", f);
    return build_need(p, "a small whole", all <= 180) && build_need(p, "whole days", left > 0 && left % pair == 0) &&
           build_need(p, "different numbers", a != b && b != c && a != c && f != left / pair);
}
static void solve_three(struct build *p) {
    struct ratio all = build_int(build_get_number(p, "l")), rate[3];
    static const char *const before[] = {"1日の仕事は、<A>が", "、<B>が", "、<C>が"};
    build_line(p);
    for (int i = 0; i < 3; i++) {
        build_say(p, before[i]);
        rate[i] = build_equation(p, all, '/', p->datum[i], "");
    }
    build_say(p, "です。");
    build_line(p);
    build_say(p, "<A>と<B>では1日に");
    struct ratio pair = build_equation(p, rate[0], '+', rate[1], "");
    build_say(p, "、3人では");
    struct ratio three = build_equation(p, pair, '+', rate[2], "");
    build_say(p, "できます。");
    struct ratio done = build_step(p, "3人でした<f>日の仕事は、", three, '*', p->datum[TOGETHER], "", "です。");
    struct ratio rest = build_step(p, "残りの仕事は、", all, '-', done, "", "です。");
    build_trap(p, build_apply(p, build_apply(p, rest, '/', pair), '+', p->datum[TOGETHER]));
    build_answer(p, build_step(p, "残りを<A>と<B>でするので、", rest, '/', pair, "日", "かかります。"), "", "日");
}
/* The whole is a×b×c. */
static bool holds_three(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, ONE), b = build_value(p, TWO), c = build_value(p, THREE), f = build_value(p, TOGETHER);
    return IF_KEPT(keep, 15, (f + x[0]) * b * c + (f + x[0]) * a * c + f * a * b == a * b * c);
}
static const char *const templates_three[] = {
    "<w>を1人ですると、<A>は<a>日、<B>は<b>日、<C>は<c>日かかります。はじめ3人で<f>日した後、<C>がぬけて、残りを<A>と<B>の2人でしました。残りに何日かかりましたか。",
    "<A>だけでは<a>日、<B>だけでは<b>日、<C>だけでは<c>日かかる<w>があります。3人で<f>日働いたところで<C>が休み、残りを<A>と<B>でします。あと何日かかり[ますか。|ますか。]",
    "残りは何日かかりますか。1人で<A>は<a>日、<B>は<b>日、<C>は<c>日かかる<w>を、3人で<f>日してから、<A>と<B>だけで続けます。",
    "<w>を終えるのに、<A>は<a>日、<B>は<b>日、<C>は<c>日かかります。3人で始めましたが、<f>日後に<C>がいなくなりました。残りの仕事を<A>と<B>の2人ですると何日ですか。",
    "1人ですると<A>が<a>日、<B>が<b>日、<C>が<c>日の<w>を3人で始めました。<C>は<f>日でやめ、後は<A>と<B>が仕上げました。<A>と<B>の2人でしたのは何日ですか。",
    "<A>は<a>日、<B>は<b>日、<C>は<c>日で<w>を仕上げます。はじめの<f>日は3人で、その後は<C>をのぞく2人で仕事をしました。2人でした日数は何日ですか。",
    "<w>は、<A>なら<a>日、<B>なら<b>日、<C>なら<c>日で終わります。<f>日間3人でして、残りは<A>と<B>でしました。<C>がぬけてから何日で終わりましたか。",
    "3人で<w>をします。1人ですると<A>は<a>日、<B>は<b>日、<C>は<c>日です。<f>日たって<C>が帰りました。残った2人は、あと何日働けばよいですか。",
    NULL,
};
static const struct figure_template figure_three = {FIGURE_BARS,
                                                    {{"labels", FIGURE_TEXTS, "<A>|<B>|<C>"},
                                                     {"days", FIGURE_NUMBERS, "<a>|<b>|<c>"},
                                                     {"first", FIGURE_NUMBER, "<f>"},
                                                     {"unit", FIGURE_TEXT, "日"}}};
static const struct subtype three_leave = {
    .id = "three_leave",
    .name = "3人のうち1人がぬける",
    .level = 3,
    .templates = templates_three,
    .asks = "残りの日数",
    .role = {{"a", "<A>だけの日数", "日"},
             {"b", "<B>だけの日数", "日"},
             {"c", "<C>だけの日数", "日"},
             {"f", "3人でした日数", "日"}},
    .method = {{"最小公倍数", "仕事算です。全体の仕事を<a>と<b>と<c>の最小公倍数の<l>とします。", solve_three, NULL}},
    .draw = draw_three,
    .bind = bind_three,
    .holds = holds_three,
    .low = {1},
    .high = {60},
    .hint = "全体の仕事を、3つの日数でわり切れる数で表しましょう。",
    .figure = &figure_three,
};

/* ---- how many, to be ready in time ---- */
enum { PEOPLE, PLANNED, DONE, LEFT };
static void bind_hurry(struct build *p) {
    build_need(p, "not ready yet", build_value(p, DONE) < build_value(p, PLANNED));
    build_set(p, "qs", p->asked ? "ふやす人数は何人" : "必要な人数は何人");
    build_set(p, "qv", p->asked ? "あと何人{ふやす}か" : "残りを何人で{する}か");
}
static bool draw_hurry(struct build *p) {
    build_people(p, "A");
    build_context(p, "w", jobs);
    int64_t people = build_between(p, 3, 24), planned = build_between(p, 8, 40),
            done = build_between(p, 2, planned - 4), left = build_between(p, 2, planned - done - 1),
            rest = people * (planned - done);
    build_datum(p, PEOPLE, "p", people), build_datum(p, PLANNED, "d", planned), build_datum(p, DONE, "f", done),
        build_datum(p, LEFT, "e", left);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "whole people", rest % left == 0) &&
           build_need(p, "plausible people", rest / left <= 3 * people && rest / left > people) &&
           build_need(p, "different numbers",
                      rest / left != planned && rest / left - people != people && rest / left != done &&
                          rest / left - people != done && rest / left - people != left && rest / left != left &&
                          done != left && rest / left - people != planned);
}
static void solve_hurry(struct build *p) {
    struct ratio days =
        build_step(p, "はじめの人数では、残りはあと、", p->datum[PLANNED], '-', p->datum[DONE], "日分", "です。");
    struct ratio rest = build_step(p, "残りの仕事は、のべにすると、", p->datum[PEOPLE], '*', days, "人分", "です。");
    struct ratio people = build_step(p, "<e>日でするには、", rest, '/', p->datum[LEFT], "人", "必要です。");
    if (!p->asked) {
        build_trap(p, build_apply(p, people, '-', p->datum[PEOPLE]));
        build_answer(p, people, "", "人");
        return;
    }
    build_trap(p, people);
    build_answer(p, build_step(p, "ふやすのは、", people, '-', p->datum[PEOPLE], "人", "です。"), "", "人");
}
static bool holds_hurry(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = build_value(p, PEOPLE) * build_value(p, PLANNED),
            done = build_value(p, PEOPLE) * build_value(p, DONE);
    return IF_KEPT(keep, 15, done + x[0] * build_value(p, LEFT) == all && x[1] + build_value(p, PEOPLE) == x[0]);
}
static const char *const templates_hurry[] = {
    "<p>人ですると<d>日かかる<w>があります。<p>人で<f>日したところで、残りをあと<e>日で終えることになりました。<qs>ですか。",
    "<w>を<p>人で始めました。このままだと全部で<d>日かかります。<f>日たった後、残りを<e>日で終わらせるとき、<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<p>人で<d>日かかる<w>を<p>人で<f>日してから、残りを<e>日で仕上げます。どの人も1日にする仕事の量は同じです。",
    "<w>は<p>人で<d>日かかる予定でした。はじめの<f>日は予定の人数でしましたが、急ぐことになり、残りを<e>日で終わらせます。<qs>ですか。",
    "<p>人で<d>日かかる<w>を始めて<f>日たちました。ここから人数をふやして、あと<e>日で終えるには、<qs>になりますか。",
    "<p>人が<f>日働きました。<w>は<p>人だと全部で<d>日かかる仕事です。残りを<e>日で仕上げるとき、<qs>ですか。",
    "ある<w>を、<p>人で<d>日かけてする計画でした。<f>日した後、残りの日数を<e>日にします。<qs>ですか。",
    "<w>を<p>人で<f>日しました。<p>人では全部に<d>日かかりますが、残りを<e>日で終わらせたいと思います。<qs>でしょうか。",
    NULL,
};
static const struct subtype hurry = {
    .id = "hurry",
    .name = "とちゅうから人をふやして間に合わせる",
    .level = 2,
    .templates = templates_hurry,
    .asks = "必要な人数|ふやす人数",
    .role = {{"p", "はじめの人数", "人"},
             {"d", "予定の日数", "日"},
             {"f", "はじめにした日数", "日"},
             {"e", "残りをする日数", "日"}},
    .method = {{"のべ", "残りの仕事の量を、のべ人数で表します。", solve_hurry, NULL}},
    .draw = draw_hurry,
    .bind = bind_hurry,
    .holds = holds_hurry,
    .low = {1, 1},
    .high = {120, 120},
    .hint = "残りの仕事は、<p>人であと何日分ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&fraction, &three_leave, &hurry, NULL};
const struct family family_shigoto_nokori = {.id = "shigoto_nokori",
                                             .number = "F26,F43",
                                             .name = "仕事の残り",
                                             .grade = 6,
                                             .scene = SCENE_WORK,
                                             .subtypes = subtypes};

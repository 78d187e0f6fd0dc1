/* suji_irekae.c - 数字の入れかえ: a number of two digits and the one with its digits exchanged.
 *
 *   exchanged: the numbers differ by 9 × the difference of the digits (of three digits, by 99 × it), and add up to
 *   11 × their sum
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SUM, GAP };
static const char *const numbers[] = {"2けたの整数", "2けたの整数", "2けたの数", "2けたの整数", "!2けたの自然数", NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, ""}}};

static void draw_number(struct build *p, int64_t *ten, int64_t *one) {
    *ten = build_between(p, 1, 9), *one = build_between(p, 1, 9);
    build_context(p, "w", numbers);
    build_people(p, "A");
    build_need(p, "two digits", *ten != *one);
    build_aux(p, 0, *one > *ten);
}
/* Which way the exchange goes: aux 0, whether the other one is larger. */
static void bind_way(struct build *p) {
    build_set(p, "big", p->aux[0] ? "大きく" : "小さく"), build_set(p, "large", p->aux[0] ? "大きい" : "小さい");
    build_set(p, "up", p->aux[0] ? "ふえ" : "へり");
    build_set(p, "lo", p->aux[0] ? "十の位" : "一の位"), build_set(p, "hi", p->aux[0] ? "一の位" : "十の位");
}
/* From the sum and the difference of the digits to the number. */
static void finish(struct build *p, struct ratio sum, struct ratio gap) {
    struct ratio twice = build_step(p, "2つの数字の和と差をたすと、大きい数字の2倍で、", sum, '+', gap, "", "です。");
    struct ratio high = build_step(p, "大きい数字は<hi>で、", twice, '/', build_int(2), "", "です。");
    struct ratio low = build_step(p, "<lo>の数字は、", sum, '-', high, "", "です。");
    struct ratio ten = p->aux[0] ? low : high, one = p->aux[0] ? high : low;
    build_line(p);
    build_say(p, "だから、もとの数は、");
    struct ratio found = build_formula(p, build_int(10 * (int64_t)ten.num + (int64_t)one.num), "", "10×%lld+%lld",
                                       (long long)ten.num, (long long)one.num);
    build_say(p, "です。");
    build_trap(p, build_int(10 * (int64_t)one.num + (int64_t)ten.num));
    build_answer(p, found, "", "");
}
static int64_t exchanged(int64_t x) { return x % 10 * 10 + x / 10; }
static bool two_digits(int64_t x) { return x >= 10 && x <= 99 && x % 10 > 0; }

/* ---- the sum of the digits, and by how much the exchange changes it ---- */
static bool draw_sum(struct build *p) {
    int64_t ten, one;
    draw_number(p, &ten, &one);
    build_datum(p, SUM, "s", ten + one), build_datum(p, GAP, "d", 9 * (one > ten ? one - ten : ten - one));
    return build_need(p, "different numbers", ten + one != build_value(p, GAP));
}
static void bind_sum(struct build *p) {
    int64_t s = build_value(p, SUM), d = build_value(p, GAP);
    bind_way(p);
    build_need(p, "digits that fit", d % 9 == 0 && d / 9 < s && (s + d / 9) % 2 == 0 && (s + d / 9) / 2 <= 9);
}
static void solve_sum(struct build *p) {
    struct ratio gap = build_step(p, "入れかえると、数字の差の9倍だけ変わるので、数字の差は、", p->datum[GAP], '/', build_int(9), "", "です。");
    finish(p, p->datum[SUM], gap);
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t other = exchanged(x[0]);
    return two_digits(x[0]) && IF_KEPT(keep, BIT(SUM), x[0] / 10 + x[0] % 10 == build_value(p, SUM)) &&
           (p->aux[0] ? other > x[0] : other < x[0]) &&
           IF_KEPT(keep, BIT(GAP), (p->aux[0] ? other - x[0] : x[0] - other) == build_value(p, GAP));
}
static const char *const templates_sum[] = {
    "十の位と一の位の数字の和が<s>の<w>があります。十の位と一の位の数字を入れかえると、もとの数より<d><big>なります。もとの数はいくつですか。",
    "<w>があり、2つの位の数字の和は<s>です。数字を入れかえてできる数は、もとの数より<d><large>です。もとの数はいくつ[ですか。|でしょうか。]",
    "もとの<w>はいくつですか。各位の数字の和は<s>で、一の位と十の位を入れかえると<d><big>なります。",
    "<A>が考えた<w>は、各位の数字の和が<s>で、数字を入れかえるともとより<d><big>なります。<A>が考えた数はいくつですか。",
    "ある<w>の十の位の数字と一の位の数字をたすと<s>です。この2つの数字を入れかえた数は、もとの数より<d><large>数です。もとの数<wo>",
    "各位の数字の和が<s>になる<w>のうち、十の位と一の位を入れかえると<d><big>なるものはいくつですか。",
    "<w>の2つの数字をたすと<s>になります。数字の順を逆にすると、もとの数より<d><big>なります。この数は何ですか。",
    "数字の和が<s>の<w>で、一の位の数字と十の位の数字を入れかえた数が、もとの数より<d><large>ものがあります。もとの数はいくつになりますか。",
    NULL};
static const struct subtype sum_known = {
    .id = "sum",
    .name = "数字の和と入れかえた差",
    .level = 2,
    .templates = templates_sum,
    .asks = "もとの数",
    .role = {{"s", "数字の和", ""}, {"d", "入れかえた数との差", ""}, {"big", "入れかえた数", "小さい|大きい", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"位の入れかえ", "数字を入れかえると、10と1のちがいから、数字の差の9倍だけ変わります。", solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_sum,
    .low = {10},
    .high = {99},
    .spare = BIT(SUM) | BIT(GAP),
    .hint = "十の位と一の位を入れかえると、数字の差の何倍だけ変わりますか。",
    .figure = &figure,
};

/* ---- the difference of the digits, and the sum of both numbers ---- */
static bool draw_both(struct build *p) {
    int64_t ten, one;
    draw_number(p, &ten, &one);
    build_datum(p, SUM, "s", 11 * (ten + one)), build_datum(p, GAP, "d", one > ten ? one - ten : ten - one);
    return true;
}
static void bind_both(struct build *p) {
    int64_t s = build_value(p, SUM) / 11, d = build_value(p, GAP);
    bind_way(p);
    build_need(p, "digits that fit", build_value(p, SUM) % 11 == 0 && d < s && (s + d) % 2 == 0 && (s + d) / 2 <= 9);
}
static void solve_both(struct build *p) {
    struct ratio sum = build_step(p, "2つの数の和は数字の和の11倍なので、数字の和は、", p->datum[SUM], '/', build_int(11), "", "です。");
    finish(p, sum, p->datum[GAP]);
}
static bool holds_both(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t ten = x[0] / 10, one = x[0] % 10;
    return two_digits(x[0]) && (p->aux[0] ? one > ten : one < ten) &&
           IF_KEPT(keep, BIT(SUM), x[0] + exchanged(x[0]) == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(GAP), (p->aux[0] ? one - ten : ten - one) == build_value(p, GAP));
}
static const char *const templates_both[] = {
    "<hi>の数字が<lo>の数字より<d>大きい<w>があります。この数と、十の位と一の位の数字を入れかえた数の和は<s>です。もとの数はいくつですか。",
    "<w>の<hi>の数字は<lo>の数字より<d>大きく、数字を入れかえた数とたすと<s>になります。もとの数はいくつ[ですか。|でしょうか。]",
    "もとの<w>はいくつですか。<hi>の数字は<lo>の数字より<d>大きく、一の位と十の位を入れかえた数との和は<s>です。",
    "<A>が考えた<w>は、<hi>の数字が<lo>の数字より<d>大きい数です。数字を入れかえた数との和は<s>です。<A>が考えた数はいくつですか。",
    "ある<w>と、その数字を入れかえた数をたすと<s>です。もとの数の<hi>の数字は<lo>の数字より<d>大きいです。もとの数<wo>",
    "数字を入れかえた数との和が<s>になる<w>のうち、<hi>の数字が<lo>の数字より<d>大きいものはいくつですか。",
    "<w>の<lo>の数字は<hi>の数字より<d>小さいです。数字の順を逆にした数とたすと<s>になります。この数は何ですか。",
    "<lo>の数字より<hi>の数字が<d>大きい<w>に、数字を入れかえた数をたすと<s>になりました。もとの数はいくつになりますか。",
    NULL};
static const struct subtype both = {
    .id = "both",
    .name = "数字の差と入れかえた数との和",
    .level = 2,
    .templates = templates_both,
    .asks = "もとの数",
    .role = {{"s", "2つの数の和", ""}, {"d", "数字の差", ""}, {"hi", "大きい数字の位", "十の位|一の位", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"位の入れかえ", "もとの数と入れかえた数の和は、数字の和の11倍です。", solve_both, NULL}},
    .draw = draw_both,
    .bind = bind_both,
    .holds = holds_both,
    .low = {10},
    .high = {99},
    .spare = BIT(SUM) | BIT(GAP),
    .hint = "もとの数と入れかえた数をたすと、数字の和の何倍になりますか。",
    .figure = &figure,
};

/* ---- three digits, the outer ones exchanged ---- */
enum { TEN = 2 };
static bool draw_three(struct build *p) {
    int64_t hundred = build_between(p, 1, 9), one = build_between(p, 1, 9);
    build_choose(p, "w", "3けたの整数");
    p->context = "3けたの整数";
    build_people(p, "A");
    build_aux(p, 0, one > hundred);
    build_datum(p, SUM, "s", hundred + one), build_datum(p, GAP, "d", 99 * (one > hundred ? one - hundred : hundred - one));
    build_datum(p, TEN, "t", build_between(p, 1, 9));
    return build_need(p, "two digits", hundred != one) && build_need(p, "two numbers", build_value(p, TEN) != hundred + one);
}
static void bind_three(struct build *p) {
    int64_t s = build_value(p, SUM), d = build_value(p, GAP);
    bind_way(p);
    build_set(p, "hi", p->aux[0] ? "一の位" : "百の位"), build_set(p, "lo", p->aux[0] ? "百の位" : "一の位");
    build_need(p, "digits that fit", d % 99 == 0 && d / 99 < s && (s + d / 99) % 2 == 0 && (s + d / 99) / 2 <= 9 &&
                                         build_value(p, TEN) <= 9);
}
static void solve_three(struct build *p) {
    struct ratio gap = build_step(p, "入れかえると、数字の差の99倍だけ変わるので、数字の差は、", p->datum[GAP], '/', build_int(99), "", "です。");
    struct ratio twice = build_step(p, "百の位と一の位の数字の和と差をたすと、大きい数字の2倍で、", p->datum[SUM], '+', gap, "", "です。");
    struct ratio high = build_step(p, "大きい数字は<hi>で、", twice, '/', build_int(2), "", "です。");
    struct ratio low = build_step(p, "<lo>の数字は、", p->datum[SUM], '-', high, "", "です。");
    int64_t hundred = (int64_t)(p->aux[0] ? low : high).num, one = (int64_t)(p->aux[0] ? high : low).num;
    int64_t found = 100 * hundred + 10 * build_value(p, TEN) + one;
    build_line(p);
    build_say(p, "だから、もとの数は、");
    build_formula(p, build_int(found), "", "100×%lld+10×%lld+%lld", (long long)hundred, (long long)build_value(p, TEN),
                  (long long)one);
    build_say(p, "です。");
    build_trap(p, build_int(100 * one + 10 * build_value(p, TEN) + hundred));
    build_answer(p, build_int(found), "", "");
}
static bool holds_three(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t hundred = x[0] / 100, one = x[0] % 10, other = x[0] % 100 / 10 * 10 + 100 * one + hundred;
    return one > 0 && (p->aux[0] ? other > x[0] : other < x[0]) &&
           IF_KEPT(keep, BIT(SUM), hundred + one == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(GAP), (p->aux[0] ? other - x[0] : x[0] - other) == build_value(p, GAP)) &&
           IF_KEPT(keep, BIT(TEN), x[0] / 10 % 10 == build_value(p, TEN));
}
static const char *const templates_three[] = {
    "<w>があり、十の位の数字は<t>、百の位と一の位の数字の和は<s>です。百の位と一の位の数字を入れかえると、もとの数より<d><big>なります。もとの数はいくつですか。",
    "十の位が<t>の<w>があります。百の位と一の位の数字をたすと<s>で、この2つを入れかえた数は、もとの数より<d><large>です。もとの数はいくつ[ですか。|でしょうか。]",
    "もとの<w>はいくつですか。十の位の数字は<t>、百の位と一の位の数字の和は<s>で、百の位と一の位を入れかえると<d><big>なります。",
    "<A>が考えた<w>は、十の位が<t>で、百の位と一の位の数字の和が<s>です。百の位と一の位を入れかえるともとより<d><big>なります。<A>が考えた数はいくつですか。",
    "ある<w>の百の位の数字と一の位の数字をたすと<s>で、十の位の数字は<t>です。百の位と一の位を入れかえた数は、もとの数より<d><large>数です。もとの数<wo>",
    "百の位と一の位の数字の和が<s>、十の位の数字が<t>の<w>のうち、百の位と一の位を入れかえると<d><big>なるものはいくつですか。",
    "<w>の百の位と一の位の数字をたすと<s>になります。十の位は<t>です。数字の順を逆にすると、もとの数より<d><big>なります。この数は何ですか。",
    "十の位が<t>の<w>で、百の位と一の位の数字の和が<s>、その2つを入れかえた数がもとの数より<d><large>ものがあります。もとの数はいくつになりますか。",
    NULL};
static const struct subtype three = {
    .id = "three",
    .name = "3けたの数の入れかえ",
    .level = 3,
    .templates = templates_three,
    .asks = "もとの数",
    .role = {{"s", "百の位と一の位の数字の和", ""},
             {"d", "入れかえた数との差", ""},
             {"t", "十の位の数字", ""},
             {"big", "入れかえた数", "小さい|大きい", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"位の入れかえ", "百の位と一の位を入れかえると、100と1のちがいから、数字の差の99倍だけ変わります。", solve_three, NULL}},
    .draw = draw_three,
    .bind = bind_three,
    .holds = holds_three,
    .low = {100},
    .high = {999},
    .spare = BIT(SUM) | BIT(GAP),
    .hint = "百の位と一の位を入れかえると、数字の差の何倍だけ変わりますか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&sum_known, &both, &three, NULL};
const struct family family_suji_irekae = {
    .id = "suji_irekae", .number = "F67", .name = "数字の入れかえ", .grade = 6, .subtypes = subtypes};

/* gaisu_shou.c - 商を四捨五入: the largest and the smallest whole number whose quotient is rounded to a given one.
 *
 *   (quotient - 0.5) × divisor or more, less than (quotient + 0.5) × divisor
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { DIVISOR, QUOTIENT };
enum { LARGEST, SMALLEST };

static void bind(struct build *p) {
    build_set(p, "edge", p->aux[0] == LARGEST ? "いちばん大きい" : "いちばん小さい");
    build_set(p, "edge2", p->aux[0] == LARGEST ? "最も大きい" : "最も小さい");
    build_need(p, "a divisor and a quotient",
               build_value(p, DIVISOR) >= 2 && build_value(p, DIVISOR) <= 500 && build_value(p, QUOTIENT) >= 1 &&
                   build_value(p, QUOTIENT) <= 2000);
}
static bool draw(struct build *p) {
    int64_t k = build_between(p, 3, build_chance(p, 70) ? 15 : 40), q = build_between(p, 4, 60);
    p->context = "整数";
    build_people(p, "P");
    build_aux(p, 0, build_between(p, LARGEST, SMALLEST));
    build_datum(p, DIVISOR, "k", k), build_datum(p, QUOTIENT, "q", q);
    return build_need(p, "two numbers", k != q);
}
static void solve(struct build *p) {
    bool largest = p->aux[0] == LARGEST;
    struct ratio half = build_fraction(1, 2), one = build_int(1);
    struct ratio edge = build_step(p,
                                   largest ? "四捨五入して<q>になる商は、<q>より0.5大きい数未満で、"
                                           : "四捨五入して<q>になる商は、<q>より0.5小さい数以上で、",
                                   p->datum[QUOTIENT], largest ? '+' : '-', half, "", "です。");
    struct ratio bound = build_step(
        p, largest ? "もとの整数は、これに<k>をかけた数より小さく、" : "もとの整数は、これに<k>をかけた数以上で、",
        edge, '*', p->datum[DIVISOR], "", "です。");
    struct ratio found = bound;
    if (largest)
        found = build_step(p, "これより小さい、いちばん大きい整数は、", bound, '-', bound.den == 1 ? one : half, "",
                           "です。");
    else if (bound.den > 1)
        found = build_step(p, "これ以上の、いちばん小さい整数は、", bound, '+', half, "", "です。");
    build_trap(p, build_apply(p, p->datum[DIVISOR], '*', p->datum[QUOTIENT]));
    if (largest) build_trap(p, bound);
    build_answer(p, found, "", "");
}
/* n ÷ divisor, rounded at its first decimal, without a decimal. */
static int64_t rounded(const struct build *p, int64_t n) {
    int64_t k = build_value(p, DIVISOR), whole = n / k, tenths = n % k * 10 / k;
    return tenths >= 5 ? whole + 1 : whole;
}
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 3) return true;
    return rounded(p, x[0]) == build_value(p, QUOTIENT) &&
           rounded(p, p->aux[0] == LARGEST ? x[0] + 1 : x[0] - 1) != build_value(p, QUOTIENT);
}
static const char *const templates[] = {
    "ある整数を<k>でわり、商を小数第一位で四捨五入すると<q>になりました。このような整数のうち、<edge>ものはいくつですか。",
    "<k>でわったときの商を小数第一位で四捨五入すると<q>になる整数があります。その中で<edge>数はいくつ[ですか。|でしょうか。]",
    "<edge>整数はいくつですか。その整数を<k>でわって、商の小数第一位を四捨五入すると<q>になります。",
    "<P>が、ある整数を<k>でわって商を四捨五入し、整数にすると<q>になりました。ある整数として考えられる<edge2>数はいくつですか。",
    "ある整数を<k>でわった答えを小数第一位で四捨五入すると、ちょうど<q>です。ある整数のうち、<edge2>数<wo>",
    "商を小数第一位で四捨五入すると<q>になるわり算があります。わる数は<k>です。わられる整数のうち<edge>ものは何ですか。",
    "□÷<k>の商を、小数第一位で四捨五入すると<q>になります。□にあてはまる整数のうち、<edge>ものはいくつですか。",
    "<k>でわり、商を一の位までのがい数にすると<q>になる整数の中で、<edge2>ものはいくつになりますか。",
    "!ある整数÷<k>の商を小数第一位で四捨五入すると<q>でした。考えられる<edge2>整数はいくつですか。",
    NULL,
};
static const struct figure_template figure_numbers = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<k>|<q>"}}};
static const struct subtype edge = {
    .id = "edge",
    .name = "商を四捨五入したもとの整数",
    .level = 3,
    .templates = templates,
    .asks = "<edge>整数",
    .role = {{"k", "わる数", ""},
             {"q", "四捨五入した商", ""},
             {"edge", "どちらのはしか", "いちばん大きい|いちばん小さい", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"商のはんい", "はじめに、四捨五入する前の商のはんいを考えます。", solve, NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .low = {1},
    .high = {2600},
    .hint = "四捨五入して<q>になる商は、いくつ以上いくつ未満ですか。",
    .figure = &figure_numbers,
};

static const struct subtype *const subtypes[] = {&edge, NULL};
const struct family family_gaisu_shou = {.id = "gaisu_shou",
                                         .number = "F73",
                                         .name = "商を四捨五入したもとの整数",
                                         .grade = 5,
                                         .plain = true,
                                         .subtypes = subtypes};

/* yakusoku.c - 約束記号: a new sign, explained in words, applied once or inside brackets.
 *
 *   the rule with the numbers put in, from the brackets outwards; the order of the two numbers matters
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/family/yakusoku.h"

const char *const yakusoku_signs[] = {"◎", "☆", "※", "◇", "△", "○", "◆", "▲", "!★", NULL};
static const char *const rules[] = {
    "2つの数の積から2つの数の和をひいた数|0",
    "前の数の<m>倍と後の数の<n>倍の和|1",
    "前の数の<m>倍から後の数の<n>倍をひいた数|2",
    "2つの数の積に<m>をたした数|3",
    "2つの数の和に、前の数から後の数をひいた差をかけた数|4",
    "前の数を2回かけた数から後の数をひいた数|5",
    "2つの数の和の<m>倍|6",
    "2つの数の積に2つの数の和をたした数|7",
    NULL,
};

int64_t yakusoku_apply(int64_t rule, int64_t m, int64_t n, int64_t x, int64_t y) {
    switch (rule) {
        case PRODUCT_LESS_SUM: return x * y - (x + y);
        case SUM_OF_TIMES: return m * x + n * y;
        case DIFFERENCE_OF_TIMES: return m * x - n * y;
        case SUM_TIMES_DIFFERENCE: return (x + y) * (x - y);
        case SQUARE_LESS: return x * x - y;
        case TIMES_THE_SUM: return (x + y) * m;
        case PRODUCT_AND_SUM: return x * y + (x + y);
        default: return x * y + m;
    }
}

void yakusoku_bind(struct build *p) {
    static const char *const formula[] = {"A×B-(A+B)",   "A×<m>+B×<n>", "A×<m>-B×<n>", "A×B+<m>",
                                          "(A+B)×(A-B)", "A×A-B",       "(A+B)×<m>",   "A×B+A+B"};
    build_aux(p, 0, build_get_number(p, "kind"));
    if (build_need(p, "a rule", p->aux[0] >= 0 && p->aux[0] < RULES)) build_set(p, "fo", formula[p->aux[0]]);
}

int64_t yakusoku_draw(struct build *p) {
    build_context(p, "s", yakusoku_signs);
    build_people(p, "P");
    build_words(p, "ru|kind", rules);
    return build_get_number(p, "kind");
}
static bool draw_rule(struct build *p, bool twice) {
    int64_t rule = yakusoku_draw(p), x = build_between(p, 2, 12), y = build_between(p, 2, 12),
            z = build_between(p, 2, 9), m = build_between(p, 2, 9), n = build_between(p, 2, 9);
    build_datum(p, X, "x", x), build_datum(p, Y, "y", y);
    build_datum(p, M, "m", BIT(rule) & (ONE | TWO) ? m : 0);
    build_datum(p, N, "n", BIT(rule) & TWO ? n : 0);
    if (twice) build_datum(p, Z, "z", z);
    int64_t inner = yakusoku_apply(rule, m, n, x, y), all = twice ? yakusoku_apply(rule, m, n, inner, z) : inner;
    return build_need(p, "no negative number", inner > 0 && all > 0) &&
           build_need(p, "two numbers", x != y && (!twice || inner != z)) &&
           build_need(p, "numbers for pupils", inner <= 120 && all <= 1500) && build_need(p, "two factors", m != n);
}
/* The rule with x and y put in, on a line of its own. */
struct ratio yakusoku_step(struct build *p, const char *before, int64_t x, int64_t y) {
    int64_t rule = p->aux[0], m = build_value(p, M), n = build_value(p, N);
    struct ratio v = build_int(yakusoku_apply(rule, m, n, x, y));
    long long a = (long long)x, b = (long long)y, c = (long long)m, d = (long long)n;
    build_line(p);
    build_say(p, before);
    switch (rule) {
        case PRODUCT_LESS_SUM: build_formula(p, v, "", "%lld×%lld-(%lld+%lld)", a, b, a, b); break;
        case PRODUCT_AND_SUM: build_formula(p, v, "", "%lld×%lld+%lld+%lld", a, b, a, b); break;
        case SUM_OF_TIMES: build_formula(p, v, "", "%lld×%lld+%lld×%lld", a, c, b, d); break;
        case DIFFERENCE_OF_TIMES: build_formula(p, v, "", "%lld×%lld-%lld×%lld", a, c, b, d); break;
        case SUM_TIMES_DIFFERENCE: build_formula(p, v, "", "(%lld+%lld)×(%lld-%lld)", a, b, a, b); break;
        case SQUARE_LESS: build_formula(p, v, "", "%lld×%lld-%lld", a, a, b); break;
        case TIMES_THE_SUM: build_formula(p, v, "", "(%lld+%lld)×%lld", a, b, c); break;
        default: build_formula(p, v, "", "%lld×%lld+%lld", a, b, c);
    }
    build_say(p, "です。");
    return v;
}
static bool needed(const struct build *p, unsigned keep) {
    unsigned all = (1u << p->n_data) - 1;
    return keep == all;
}

/* ---- once ---- */
static bool draw_once(struct build *p) { return draw_rule(p, false); }
static void solve_once(struct build *p) {
    build_line(p);
    build_say(p, "前の数は<x>、後の数は<y>です。");
    struct ratio v = yakusoku_step(p, "約束どおりにあてはめると、", build_value(p, X), build_value(p, Y));
    int64_t swapped =
        yakusoku_apply(p->aux[0], build_value(p, M), build_value(p, N), build_value(p, Y), build_value(p, X));
    if (swapped > 0 && swapped != (int64_t)v.num) build_trap(p, build_int(swapped));
    build_answer(p, v, "", "");
}
static bool holds_once(const struct build *p, const int64_t *x, unsigned keep) {
    return !needed(p, keep) || x[0] == yakusoku_apply(p->aux[0], build_value(p, M), build_value(p, N),
                                                      build_value(p, X), build_value(p, Y));
}
static const char *const templates_once[] = {
    "記号<s>は、<ru>を表すと約束します。<x><s><y>を計算しなさい。",
    "<x><s><y>を計算しなさい。ただし、記号<s>は、<ru>を表します。",
    "2つの数の間に<s>を書くと、<ru>を表すことにします。<x><s><y>はいくつですか。",
    "<P>は、<ru>を<s>という記号で表すことにしました。<x><s><y>はいくつですか。",
    "新しい記号<s>を使います。<s>は、<ru>を表します。このとき、<x><s><y>の値<wo>",
    "記号<s>の約束は次のとおりです。<s>は、<ru>を求める記号です。<x><s><y>はいくつになりますか。",
    "<ru>を、記号<s>で表します。では、<x><s><y>はいくつでしょうか。",
    "約束記号<s>があり、<ru>を表しています。<P>が<x><s><y>を正しく計算すると、いくつになりますか。",
    "!ある計算を<s>で表します。<s>は、<ru>です。<x><s><y>の答えはいくつですか。",
    NULL,
};
static const struct figure_template figure_once = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<x>|<y>"}}};
static const struct subtype once = {
    .id = "once",
    .name = "1回使う",
    .level = 1,
    .templates = templates_once,
    .asks = "計算した値",
    .role = {{"x", "前の数", ""},
             {"y", "後の数", ""},
             {"m", "約束の1つ目の数", "", .optional = true},
             {"n", "約束の2つ目の数", "", .optional = true}},
    .method = {{"あてはめる", "約束記号です。前の数と後の数を、約束の順に正しくあてはめます。", solve_once, NULL}},
    .draw = draw_once,
    .bind = yakusoku_bind,
    .holds = holds_once,
    .spare = BIT(M) | BIT(N),
    .low = {1},
    .high = {1500},
    .hint = "前の数と後の数は、それぞれどの数ですか。",
    .figure = &figure_once,
};

/* ---- twice, with brackets ---- */
static bool draw_twice(struct build *p) { return draw_rule(p, true); }
static void solve_twice(struct build *p) {
    struct ratio inner =
        yakusoku_step(p, "かっこの中は、前の数が<x>、後の数が<y>なので、", build_value(p, X), build_value(p, Y));
    build_set_number(p, "z1", (int64_t)inner.num);
    struct ratio all =
        yakusoku_step(p, "次に、前の数を<z1>、後の数を<z>として、", (int64_t)inner.num, build_value(p, Z));
    int64_t other =
        yakusoku_apply(p->aux[0], build_value(p, M), build_value(p, N), build_value(p, Y), build_value(p, Z));
    if (other > 0)
        build_trap(
            p, build_int(yakusoku_apply(p->aux[0], build_value(p, M), build_value(p, N), build_value(p, X), other)));
    build_trap(p, inner);
    build_answer(p, all, "", "");
}
static bool holds_twice(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t m = build_value(p, M), n = build_value(p, N);
    return !needed(p, keep) ||
           x[0] == yakusoku_apply(p->aux[0], m, n,
                                  yakusoku_apply(p->aux[0], m, n, build_value(p, X), build_value(p, Y)),
                                  build_value(p, Z));
}
static const char *const templates_twice[] = {
    "記号<s>は、<ru>を表すと約束します。(<x><s><y>)<s><z>を計算しなさい。",
    "(<x><s><y>)<s><z>を計算しなさい。ただし、記号<s>は、<ru>を表します。",
    "2つの数の間に<s>を書くと、<ru>を表すことにします。(<x><s><y>)<s><z>はいくつですか。",
    "<P>は、<ru>を<s>という記号で表すことにしました。(<x><s><y>)<s><z>はいくつですか。",
    "新しい記号<s>を使います。<s>は、<ru>を表します。このとき、(<x><s><y>)<s><z>の値<wo>",
    "記号<s>の約束は次のとおりです。<s>は、<ru>を求める記号です。(<x><s><y>)<s><z>はいくつになりますか。",
    "<ru>を、記号<s>で表します。かっこの中から先に計算するとき、(<x><s><y>)<s><z>はいくつでしょうか。",
    "約束記号<s>があり、<ru>を表しています。<P>が(<x><s><y>)<s><z>を正しく計算すると、いくつになりますか。",
    "!ある計算を<s>で表します。<s>は、<ru>です。(<x><s><y>)<s><z>の答えはいくつですか。",
    NULL,
};
static const struct figure_template figure_twice = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<x>|<y>|<z>"}}};
static const struct subtype twice = {
    .id = "twice",
    .name = "かっこのある計算",
    .level = 2,
    .templates = templates_twice,
    .asks = "計算した値",
    .role = {{"x", "1つ目の数", ""},
             {"y", "2つ目の数", ""},
             {"m", "約束の1つ目の数", "", .optional = true},
             {"n", "約束の2つ目の数", "", .optional = true},
             {"z", "3つ目の数", ""}},
    .method = {{"あてはめる", "約束記号です。かっこの中を先に計算し、その答えを前の数として、もう一度あてはめます。",
                solve_twice, NULL}},
    .draw = draw_twice,
    .bind = yakusoku_bind,
    .holds = holds_twice,
    .spare = BIT(M) | BIT(N),
    .low = {1},
    .high = {1500},
    .hint = "先に計算するのは、どの部分ですか。",
    .figure = &figure_twice,
};

static const struct subtype *const subtypes[] = {&once, &twice, &yakusoku_formula, NULL};
const struct family family_yakusoku = {
    .id = "yakusoku", .number = "F72", .name = "約束記号", .grade = 5, .subtypes = subtypes};

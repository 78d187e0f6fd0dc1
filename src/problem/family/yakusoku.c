/* yakusoku.c - 約束記号: a new sign, explained in words, applied once or inside brackets.
 *
 *   the rule with the numbers put in, from the brackets outwards; the order of the two numbers matters
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/kit.h"

enum { X, Y, M, N, Z };
enum { PRODUCT_LESS_SUM, SUM_OF_TIMES, DIFFERENCE_OF_TIMES, PRODUCT_AND_MORE };

static const char *const signs[] = {"◎", "☆", "※", "◇", "!★", NULL};
static const char *const rules[] = {
    "2つの数の積から2つの数の和をひいた数|0", "前の数の<m>倍と後の数の<n>倍の和|1", "前の数の<m>倍から後の数の<n>倍をひいた数|2", "2つの数の積に<m>をたした数|3", NULL,
};

static int64_t apply(int64_t rule, int64_t m, int64_t n, int64_t x, int64_t y) {
    switch (rule) {
    case PRODUCT_LESS_SUM: return x * y - (x + y);
    case SUM_OF_TIMES: return m * x + n * y;
    case DIFFERENCE_OF_TIMES: return m * x - n * y;
    default: return x * y + m;
    }
}

static bool draw_rule(struct kit *k, bool twice) {
    kit_context(k, "s", signs);
    kit_people(k, "P");
    kit_words(k, "ru|kind", rules);
    int64_t rule = kit_get_number(k, "kind"), x = kit_between(k, 2, 12), y = kit_between(k, 2, 12), z = kit_between(k, 2, 9), m = kit_between(k, 2, 9), n = kit_between(k, 2, 9);
    kit_aux(k, 0, rule);
    kit_datum(k, X, "x", x), kit_datum(k, Y, "y", y);
    kit_datum(k, M, "m", rule == PRODUCT_LESS_SUM ? 0 : m);
    kit_datum(k, N, "n", rule == SUM_OF_TIMES || rule == DIFFERENCE_OF_TIMES ? n : 0);
    if (twice) kit_datum(k, Z, "z", z);
    int64_t inner = apply(rule, m, n, x, y), all = twice ? apply(rule, m, n, inner, z) : inner;
    return kit_need(k, "no negative number", inner > 0 && all > 0) && kit_need(k, "two numbers", x != y && (!twice || inner != z)) && kit_need(k, "numbers for pupils", inner <= 120 && all <= 1500) &&
           kit_need(k, "two factors", m != n);
}
/* The rule with x and y put in, on a line of its own. */
static struct ratio step_rule(struct kit *k, const char *before, int64_t x, int64_t y) {
    int64_t rule = k->aux[0], m = kit_value(k, M), n = kit_value(k, N);
    struct ratio v = kit_int(apply(rule, m, n, x, y));
    long long a = (long long)x, b = (long long)y, c = (long long)m, d = (long long)n;
    kit_line(k);
    kit_say(k, before);
    if (rule == PRODUCT_LESS_SUM) kit_formula(k, v, "", "%lld×%lld-(%lld+%lld)", a, b, a, b);
    else if (rule == PRODUCT_AND_MORE) kit_formula(k, v, "", "%lld×%lld+%lld", a, b, c);
    else kit_formula(k, v, "", rule == SUM_OF_TIMES ? "%lld×%lld+%lld×%lld" : "%lld×%lld-%lld×%lld", a, c, b, d);
    kit_say(k, "です。");
    return v;
}
static bool needed(const struct kit *k, unsigned keep) {
    unsigned all = (1u << k->n_data) - 1;
    return keep == all;
}

/* ---- once ---- */
static bool draw_once(struct kit *k) { return draw_rule(k, false); }
static void solve_once(struct kit *k) {
    kit_line(k);
    kit_say(k, "前の数は<x>、後の数は<y>です。");
    struct ratio v = step_rule(k, "約束どおりにあてはめると、", kit_value(k, X), kit_value(k, Y));
    int64_t swapped = apply(k->aux[0], kit_value(k, M), kit_value(k, N), kit_value(k, Y), kit_value(k, X));
    if (k->aux[0] == SUM_OF_TIMES || k->aux[0] == DIFFERENCE_OF_TIMES) kit_trap(k, kit_int(swapped));
    kit_answer(k, v, "", "");
}
static bool holds_once(const struct kit *k, const int64_t *x, unsigned keep) {
    return !needed(k, keep) || x[0] == apply(k->aux[0], kit_value(k, M), kit_value(k, N), kit_value(k, X), kit_value(k, Y));
}
static const char *const frames_once[] = {
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
static const struct kit_subtype once = {
    .id = "once", .name = "1回使う", .level = 1, .frames = frames_once,
    .method = {{"あてはめる", "約束記号です。前の数と後の数を、約束の順に正しくあてはめます。", solve_once, NULL}},
    .draw = draw_once, .holds = holds_once, .spare = KIT_BIT(M) | KIT_BIT(N), .low = {1}, .high = {1500},
    .hint = "前の数と後の数は、それぞれどの数ですか。",
    .figure = "{\"type\":\"none\",\"numbers\":[<x>,<y>]}",
};

/* ---- twice, with brackets ---- */
static bool draw_twice(struct kit *k) { return draw_rule(k, true); }
static void solve_twice(struct kit *k) {
    struct ratio inner = step_rule(k, "かっこの中は、前の数が<x>、後の数が<y>なので、", kit_value(k, X), kit_value(k, Y));
    kit_set_number(k, "z1", (int64_t)inner.num);
    struct ratio all = step_rule(k, "次に、前の数を<z1>、後の数を<z>として、", (int64_t)inner.num, kit_value(k, Z));
    int64_t other = apply(k->aux[0], kit_value(k, M), kit_value(k, N), kit_value(k, Y), kit_value(k, Z));
    if (other > 0) kit_trap(k, kit_int(apply(k->aux[0], kit_value(k, M), kit_value(k, N), kit_value(k, X), other)));
    kit_trap(k, inner);
    kit_answer(k, all, "", "");
}
static bool holds_twice(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t m = kit_value(k, M), n = kit_value(k, N);
    return !needed(k, keep) || x[0] == apply(k->aux[0], m, n, apply(k->aux[0], m, n, kit_value(k, X), kit_value(k, Y)), kit_value(k, Z));
}
static const char *const frames_twice[] = {
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
static const struct kit_subtype twice = {
    .id = "twice", .name = "かっこのある計算", .level = 2, .frames = frames_twice,
    .method = {{"あてはめる", "約束記号です。かっこの中を先に計算し、その答えを前の数として、もう一度あてはめます。", solve_twice, NULL}},
    .draw = draw_twice, .holds = holds_twice, .spare = KIT_BIT(M) | KIT_BIT(N), .low = {1}, .high = {1500},
    .hint = "先に計算するのは、どの部分ですか。",
    .figure = "{\"type\":\"none\",\"numbers\":[<x>,<y>,<z>]}",
};

static const struct kit_subtype *const subtypes[] = {&once, &twice, NULL};
const struct kit_family family_yakusoku = {.id = "yakusoku", .number = "F72", .name = "約束記号", .grade = 5, .subtypes = subtypes};

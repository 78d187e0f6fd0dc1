/* yakusoku_gyaku.c - 約束記号の逆: a number of the rule is asked for; brackets on the right side.
 *
 *   the rule undone from its result; or the brackets first, as the number behind the sign
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/yakusoku.h"

/* ---- x sign (y sign z) ---- */
static bool draw_right(struct build *p) {
    int64_t rule = yakusoku_draw(p), x = build_between(p, 2, 15), y = build_between(p, 2, 12),
            z = build_between(p, 2, 9), m = build_between(p, 2, 9), n = build_between(p, 2, 9);
    build_datum(p, X, "x", x), build_datum(p, Y, "y", y);
    build_datum(p, M, "m", BIT(rule) & (ONE | TWO) ? m : 0);
    build_datum(p, N, "n", BIT(rule) & TWO ? n : 0);
    build_datum(p, Z, "z", z);
    int64_t inner = yakusoku_apply(rule, m, n, y, z), all = yakusoku_apply(rule, m, n, x, inner);
    return build_need(p, "no negative number", inner > 0 && all > 0) &&
           build_need(p, "two numbers", y != z && x != inner && m != n) &&
           build_need(p, "numbers for pupils", inner <= 120 && all <= 1500);
}
static void solve_right(struct build *p) {
    struct ratio inner =
        yakusoku_step(p, "かっこの中は、前の数が<y>、後の数が<z>なので、", build_value(p, Y), build_value(p, Z));
    build_set_number(p, "z1", (int64_t)inner.num);
    struct ratio all =
        yakusoku_step(p, "次に、前の数を<x>、後の数を<z1>として、", build_value(p, X), (int64_t)inner.num);
    build_trap(p, inner);
    build_answer(p, all, "", "");
}
static bool holds_right(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t m = build_value(p, M), n = build_value(p, N), rule = p->aux[0];
    return keep != 31 || x[0] == yakusoku_apply(rule, m, n, build_value(p, X),
                                                yakusoku_apply(rule, m, n, build_value(p, Y), build_value(p, Z)));
}
static const char *const templates_right[] = {
    "記号<s>は、<ru>を表すと約束します。<x><s>(<y><s><z>)を計算しなさい。",
    "<x><s>(<y><s><z>)を計算しなさい。ただし、記号<s>は、<ru>を表します。",
    "2つの数の間に<s>を書くと、<ru>を表すことにします。<x><s>(<y><s><z>)はいくつですか。",
    "<P>は、<ru>を<s>という記号で表すことにしました。<x><s>(<y><s><z>)はいくつですか。",
    "A<s>B=<fo>と約束します。このとき、<x><s>(<y><s><z>)の値<wo>",
    "記号<s>の約束は次のとおりです。A<s>B=<fo>。<x><s>(<y><s><z>)はいくつになりますか。",
    "<ru>を、記号<s>で表します。かっこの中から先に計算するとき、<x><s>(<y><s><z>)はいくつでしょうか。",
    "約束記号<s>があり、<ru>を表しています。<P>が<x><s>(<y><s><z>)を正しく計算すると、いくつになりますか。",
    "!ある計算を<s>で表します。<s>は、<ru>です。<x><s>(<y><s><z>)の答えはいくつですか。",
    NULL,
};
static const struct figure_template figure_right = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<x>|<y>|<z>"}}};
static const struct subtype right = {
    .id = "right",
    .name = "後ろにかっこのある計算",
    .level = 2,
    .templates = templates_right,
    .asks = "計算した値",
    .role = {{"x", "1つ目の数", ""},
             {"y", "2つ目の数", ""},
             {"m", "約束の1つ目の数", "", .optional = true},
             {"n", "約束の2つ目の数", "", .optional = true},
             {"z", "3つ目の数", ""}},
    .method = {{"あてはめる", "約束記号です。かっこの中を先に計算し、その答えを後の数として、もう一度あてはめます。",
                solve_right, NULL}},
    .draw = draw_right,
    .bind = yakusoku_bind,
    .holds = holds_right,
    .spare = BIT(M) | BIT(N),
    .low = {1},
    .high = {1500},
    .hint = "先に計算するのは、どの部分ですか。",
    .figure = &figure_right,
};

/* ---- one of the two numbers is asked for ---- */
enum { KNOWN, RESULT };
enum { FRONT, BEHIND };
/* Rules that can be undone step by step. */
enum { UNDONE = BIT(SUM_OF_TIMES) | BIT(DIFFERENCE_OF_TIMES) | BIT(PRODUCT_AND_MORE) | BIT(TIMES_THE_SUM) };

static int64_t value_with(const struct build *p, int64_t x) {
    int64_t known = build_value(p, KNOWN);
    return yakusoku_apply(p->aux[0], build_value(p, M), build_value(p, N), p->aux[1] == FRONT ? x : known,
                          p->aux[1] == FRONT ? known : x);
}
static void bind_back(struct build *p) {
    yakusoku_bind(p);
    build_set(p, "ex", p->aux[1] == FRONT ? "□<s><k>=<v>" : "<k><s>□=<v>");
    if (p->reject || !build_need(p, "a rule that can be undone", BIT(p->aux[0]) & UNDONE)) return;
    build_need(p, "numbers above zero",
               build_value(p, KNOWN) > 0 && build_value(p, M) > 0 &&
                   (p->aux[0] == PRODUCT_AND_MORE || p->aux[0] == TIMES_THE_SUM || build_value(p, N) > 0));
}
static bool draw_back(struct build *p) {
    int64_t rule = yakusoku_draw(p), place = build_between(p, FRONT, BEHIND), x = build_between(p, 2, 30),
            k = build_between(p, 2, 20), m = build_between(p, 2, 9), n = build_between(p, 2, 9);
    if (!build_need(p, "a rule that can be undone", BIT(rule) & UNDONE)) return false;
    int64_t v = place == FRONT ? yakusoku_apply(rule, m, n, x, k) : yakusoku_apply(rule, m, n, k, x);
    build_aux(p, 1, place);
    build_datum(p, KNOWN, "k", k), build_datum(p, RESULT, "v", v);
    build_datum(p, M, "m", m);
    build_datum(p, N, "n", BIT(rule) & TWO ? n : 0);
    return build_need(p, "a result above zero", v > 0) && build_need(p, "two factors", m != n && x != k && v != k);
}
/* Each number has a factor of its own: the known part goes, then the factor. */
static struct ratio undo_times(struct build *p) {
    bool front = p->aux[1] == FRONT;
    struct ratio part = build_step(p, front ? "後の数の部分は、" : "前の数の部分は、", p->datum[KNOWN], '*',
                                   p->datum[front ? N : M], "", "です。");
    struct ratio rest;
    if (p->aux[0] == SUM_OF_TIMES)
        rest = build_step(p, "<v>からこれをひくと、□の部分は、", p->datum[RESULT], '-', part, "", "です。");
    else if (front)
        rest = build_step(p, "<v>にこれをたすと、□の部分は、", p->datum[RESULT], '+', part, "", "です。");
    else
        rest = build_step(p, "これから<v>をひくと、□の部分は、", part, '-', p->datum[RESULT], "", "です。");
    build_trap(p, rest);
    return build_step(p, front ? "□は、これを<m>でわって、" : "□は、これを<n>でわって、", rest, '/',
                      p->datum[front ? M : N], "", "です。");
}
static void solve_back(struct build *p) {
    struct ratio found;
    build_line(p);
    build_say(p, "約束から、<fo>の答えが<v>です。逆にもどします。");
    if (BIT(p->aux[0]) & TWO) {
        found = undo_times(p);
    } else if (p->aux[0] == PRODUCT_AND_MORE) {
        struct ratio product = build_step(p, "<m>をたす前の積は、", p->datum[RESULT], '-', p->datum[M], "", "です。");
        found = build_step(p, "□は、これを<k>でわって、", product, '/', p->datum[KNOWN], "", "です。");
        build_trap(p, product);
    } else {
        struct ratio sum = build_step(p, "<m>倍する前の和は、", p->datum[RESULT], '/', p->datum[M], "", "です。");
        found = build_step(p, "□は、これから<k>をひいて、", sum, '-', p->datum[KNOWN], "", "です。");
        build_trap(p, sum);
    }
    build_need(p, "a whole number", found.den == 1);
    build_answer(p, found, "", "");
}
static bool holds_back(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != 15 || value_with(p, x[0]) == build_value(p, RESULT);
}
static const char *const templates_back[] = {
    "記号<s>は、<ru>を表すと約束します。<ex>のとき、□にあてはまる数はいくつですか。",
    "<ex>のとき、□にあてはまる数<wo>ただし、記号<s>は、<ru>を表します。",
    "2つの数の間に<s>を書くと、<ru>を表すことにします。<ex>になるとき、□はいくつですか。",
    "<P>は、<ru>を<s>という記号で表すことにしました。<ex>です。□に入る数はいくつですか。",
    "A<s>B=<fo>と約束します。<ex>のとき、□に入る数<wo>",
    "記号<s>の約束は次のとおりです。A<s>B=<fo>。<ex>となるとき、□はいくつになりますか。",
    "<ru>を、記号<s>で表します。<ex>が正しいとき、□にあてはまる数はいくつでしょうか。",
    "2つの数A、Bについて、A<s>B=<fo>とします。<ex>の式で、□はいくつですか。",
    NULL,
};
static const struct figure_template figure_back = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<k>|<v>"}}};
static const struct subtype back = {
    .id = "back",
    .name = "□を求める",
    .level = 2,
    .templates = templates_back,
    .asks = "□にあてはまる数",
    .role = {{"k", "わかっている数", ""},
             {"v", "計算した値", ""},
             {"m", "約束の1つ目の数", "", .optional = true},
             {"n", "約束の2つ目の数", "", .optional = true},
             {"place", "□の場所", "前の数|後の数", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"逆にもどす", "約束記号です。約束の式にあてはめて、答えから逆の順にもどします。", solve_back, NULL}},
    .draw = draw_back,
    .bind = bind_back,
    .holds = holds_back,
    .spare = BIT(M) | BIT(N),
    .low = {1},
    .high = {200},
    .hint = "<ex>を、約束の式に書き直すとどうなりますか。",
    .figure = &figure_back,
};

static const struct subtype *const subtypes[] = {&right, &back, NULL};
const struct family family_yakusoku_gyaku = {
    .id = "yakusoku_gyaku", .number = "F72", .name = "約束記号の逆", .grade = 5, .subtypes = subtypes};

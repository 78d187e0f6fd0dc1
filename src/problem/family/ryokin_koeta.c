/* ryokin_koeta.c - こえた分の料金: a fixed charge up to a limit, so much for each unit beyond it; the bill, and the use.
 *
 *   bill = fixed + per unit × (units - limit)
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { BASIC, PER, USED, LIMIT, BILL = USED };

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};
static bool draw_limit(struct build *p, int64_t *bill_beyond, int64_t *n) {
    int64_t basic, per, limit;
    build_tariff(p, &basic, &per, &limit);
    limit = limit > 20 && build_chance(p, 70) ? limit / 10 * 10 : limit;
    *n = limit + build_between(p, 2, limit < 10 ? 12 : 2 * limit);
    *bill_beyond = basic + per * (*n - limit);
    build_datum(p, BASIC, "b", basic), build_datum(p, PER, "r", per), build_datum(p, LIMIT, "k", limit);
    return true;
}
/* ---- the bill ---- */
static bool draw_over(struct build *p) {
    int64_t bill_beyond, n;
    if (!draw_limit(p, &bill_beyond, &n)) return false;
    build_datum(p, USED, "n", n);
    return build_need(p, "a small bill", bill_beyond <= 30000);
}
static void bind_over(struct build *p) {
    build_need(p, "more than the limit", build_value(p, USED) > build_value(p, LIMIT));
}
static void solve_over(struct build *p) {
    struct ratio beyond = build_step(p, "<k><u>をこえた分は、", p->datum[USED], '-', p->datum[LIMIT], "<u>", "です。");
    struct ratio more = build_step(p, "こえた分の料金は、", p->datum[PER], '*', beyond, "円", "です。");
    build_trap(p, build_apply(p, p->datum[BASIC], '+', build_apply(p, p->datum[PER], '*', p->datum[USED])));
    build_answer(p, build_step(p, "<k><u>までの料金をたすと、<w>は、", p->datum[BASIC], '+', more, "円", "です。"), "",
                 "円");
}
/* As if every unit had its price, less what the first ones are spared. */
static bool holds_over(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t per = build_value(p, PER), every = build_value(p, BASIC) + per * build_value(p, USED);
    return IF_KEPT(keep, 15, x[0] == every - per * build_value(p, LIMIT));
}
static const char *const templates_over[] = {
    "ある町の<w>は、<k><u>までは何<u>でも<b>円で、<k><u>をこえると、1<u>につき<r>円ずつ加わります。<x>が<n><u>のとき、<w>は何円ですか。",
    "<w>は、<k><u>までが<b>円で、こえた分は1<u>あたり<r>円です。<n><u><v>と、<w>は何円[ですか。|でしょうか。]",
    "<w>は何円ですか。<k><u>までは<b>円で、<k><u>をこえた分は1<u>ごとに<r>円かかります。<x>は<n><u>です。",
    "<A>は今月、<x>が<n><u>でした。<k><u>までの料金が<b>円、それをこえる分は1<u>につき<r>円のとき、はらう<w><wo>",
    "基本料金<b>円で<k><u>まで<v>ことができ、それをこえると1<u>につき<r>円ずつかかります。<n><u>では、<w>は全部で何円<ka>",
    "<w>の決め方を調べました。はじめの<k><u>までは<b>円、その後は1<u>ごとに<r>円ずつふえます。<n><u>だと全部で何円になりますか。",
    "<A>の家では、<x>が<n><u>ありました。<w>は、<k><u>までは決まって<b>円、<k><u>をこえた分だけ1<u><r>円の割合でかかります。全部で何円はらいますか。",
    "<x>が<n><u>のときの<w>は何円ですか。<k><u>までの基本料金は<b>円、こえた分は1<u>につき<r>円です。",
    NULL,
};
static const struct subtype over = {
    .id = "over",
    .name = "こえた分にかかる料金",
    .level = 2,
    .templates = templates_over,
    .asks = "<w>",
    .role = {{"b", "<k><u>までの料金", "円"},
             {"r", "こえた分の1<u>あたりの料金", "円"},
             {"n", "<x>", "<u>"},
             {"k", "基本料金ですむ量", "<u>"}},
    .method = {{"分けて計算", "基本料金ですむ分と、こえた分に分けて考えます。", solve_over, NULL}},
    .draw = draw_over,
    .bind = bind_over,
    .holds = holds_over,
    .low = {1},
    .high = {40000},
    .hint = "<k><u>をこえた分は、何<u>ですか。",
    .figure = &no_figure,
};

/* ---- the use, from the bill ---- */
static bool draw_used(struct build *p) {
    int64_t bill_beyond, n;
    if (!draw_limit(p, &bill_beyond, &n)) return false;
    build_datum(p, BILL, "T", bill_beyond);
    return build_need(p, "a small bill", bill_beyond <= 30000);
}
static void bind_used(struct build *p) {
    build_need(p, "more than the fixed charge", build_value(p, BILL) > build_value(p, BASIC));
}
static void solve_used(struct build *p) {
    struct ratio more =
        build_step(p, "<k><u>をこえた分の料金は、", p->datum[BILL], '-', p->datum[BASIC], "円", "です。");
    struct ratio beyond =
        build_step(p, "1<u>につき<r>円なので、こえたのは、", more, '/', p->datum[PER], "<u>", "です。");
    build_trap(p, beyond);
    build_answer(p, build_step(p, "<k><u>とたすと、<x>は、", p->datum[LIMIT], '+', beyond, "<u>", "です。"), "", "<u>");
}
static bool holds_used(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t beyond = x[0] > build_value(p, LIMIT) ? x[0] - build_value(p, LIMIT) : 0;
    return IF_KEPT(keep, 15, build_value(p, BASIC) + beyond * build_value(p, PER) == build_value(p, BILL));
}
static const char *const templates_used[] = {
    "ある町の<w>は、<k><u>までは何<u>でも<b>円で、<k><u>をこえると、1<u>につき<r>円ずつ加わります。<w>が<T>円のとき、<x>は何<u>ですか。",
    "<w>は、<k><u>までが<b>円で、こえた分は1<u>あたり<r>円です。全部で<T>円はらいました。<x>は何<u>[ですか。|でしょうか。]",
    "<x>は何<u>ですか。<w>は、<k><u>までは<b>円で、<k><u>をこえた分は1<u>ごとに<r>円かかり、全部で<T>円でした。",
    "<A>は今月、<w>を<T>円はらいました。<k><u>までの料金が<b>円、それをこえる分は1<u>につき<r>円のとき、<x><wo>",
    "基本料金<b>円で<k><u>まで<v>ことができ、それをこえると1<u>につき<r>円ずつかかります。<w>が<T>円になるのは、<x>が何<u>のとき<ka>",
    "<w>の決め方は、はじめの<k><u>までは<b>円、その後は1<u>ごとに<r>円ずつふえるというものです。<T>円はらったとき、<x>は何<u>でしたか。",
    "<A>の家では、<w>が<T>円でした。<w>は、<k><u>までは決まって<b>円、<k><u>をこえた分だけ1<u><r>円の割合でかかります。<x>は何<u>になりますか。",
    "<w>として<T>円はらうとき、<x>は何<u>ですか。<k><u>までの基本料金は<b>円、こえた分は1<u>につき<r>円です。",
    NULL,
};
static const struct subtype used_asked = {
    .id = "used",
    .name = "こえた分のある料金から使った量",
    .level = 2,
    .templates = templates_used,
    .asks = "<x>",
    .role = {{"b", "<k><u>までの料金", "円"},
             {"r", "こえた分の1<u>あたりの料金", "円"},
             {"T", "<w>", "円"},
             {"k", "基本料金ですむ量", "<u>"}},
    .method = {{"逆にもどす", "はじめに基本料金をのぞいて、こえた分が何<u>かを求めます。", solve_used, NULL}},
    .draw = draw_used,
    .bind = bind_used,
    .holds = holds_used,
    .low = {1},
    .high = {700},
    .hint = "<k><u>をこえた分の料金は、何円ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&over, &used_asked, NULL};
const struct family family_ryokin_koeta = {.id = "ryokin_koeta",
                                           .number = "F42",
                                           .name = "こえた分の料金",
                                           .grade = 5,
                                           .scene = SCENE_INDOORS,
                                           .subtypes = subtypes};

/* ten_ido.c - 点の移動: a point runs along the sides of a rectangle; the triangle that it makes with side AD.
 *
 *   from A by B and C to D; area = AD × (how far the point is from AD) ÷ 2
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { TALL, WIDE, SPEED, LAST };

static const struct figure_template figure_area = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<v>|<t>"}}};
static const struct figure_template figure_when = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<v>|<S>"}}};

static void draw_rectangle(struct build *p) {
    build_people(p, "N");
    build_datum(p, TALL, "a", build_between(p, 4, 20)), build_datum(p, WIDE, "b", build_between(p, 4, 24));
    build_datum(p, SPEED, "v", build_between(p, 1, 4));
}
/* How far from side AD the point is, `way` from A. */
static int64_t distance(const struct build *p, int64_t way) {
    int64_t a = build_value(p, TALL), b = build_value(p, WIDE);
    return way <= a ? way : way <= a + b ? a : 2 * a + b - way;
}

/* ---- the area after some seconds ---- */
static void bind_area(struct build *p) {
    int64_t way = build_value(p, SPEED) * build_value(p, LAST), all = 2 * build_value(p, TALL) + build_value(p, WIDE);
    build_need(p, "on the way", way > 0 && way < all);
}
static bool draw_area(struct build *p) {
    draw_rectangle(p);
    int64_t all = 2 * build_value(p, TALL) + build_value(p, WIDE);
    build_datum(p, LAST, "t", build_between(p, 2, 40));
    return build_need(p, "on the way", build_value(p, SPEED) * build_value(p, LAST) < all) &&
           build_need(p, "no corner", build_value(p, SPEED) * build_value(p, LAST) != build_value(p, TALL)) &&
           build_need(p, "different sides", build_value(p, TALL) != build_value(p, WIDE));
}
static void solve_area(struct build *p) {
    int64_t a = build_value(p, TALL), b = build_value(p, WIDE), way = build_value(p, SPEED) * build_value(p, LAST);
    struct ratio gone = build_step(p, "<t>秒で進む長さは、", p->datum[SPEED], '*', p->datum[LAST], "cm", "です。"),
                 high = gone;
    if (way > a && way <= a + b) {
        build_line(p);
        build_say(p, "点Pは辺BC上にあるので、三角形APDの高さは辺ABと同じ<a>cmです。");
        high = p->datum[TALL];
    } else if (way > a) {
        struct ratio all =
            build_step(p, "AからB、Cを通ってDまでの長さは、", build_int(2 * a), '+', p->datum[WIDE], "cm", "です。");
        high = build_step(p, "点Pは辺CD上にあり、PからDまでは、", all, '-', gone, "cm", "です。");
    }
    struct ratio twice = build_step(p, "底辺をADとすると、底辺×高さは、", p->datum[WIDE], '*', high, "cm²", "です。");
    build_trap(p, twice);
    build_answer(p, build_step(p, "その半分なので、面積は、", twice, '/', build_int(2), "cm²", "です。"), "", "cm²");
}
static bool holds_area(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15, x[0] == build_value(p, WIDE) * distance(p, build_value(p, SPEED) * build_value(p, LAST)));
}
#define RECTANGLE "ABが<a>cm、ADが<b>cmの長方形ABCDがあります。"
#define RUNS "点Pは頂点Aを出発して、辺の上をB、Cを通ってDまで毎秒<v>cmで進みます。"
static const char *const templates_area[] = {
    RECTANGLE RUNS "出発してから<t>秒後の三角形APDの面積は何cm²ですか。",
    "長方形ABCDの辺ABは<a>cm、辺ADは<b>cmです。" RUNS
    "<t>秒後の三角形APDの面積は何cm²[ですか。|でしょうか。|になりますか。]",
    RUNS "長方形ABCDのABは<a>cm、ADは<b>cmです。<t>秒後の三角形APDの面積は何cm²ですか。",
    "<t>秒後の三角形APDの面積は何cm²ですか。" RECTANGLE RUNS,
    "点Pが、AB=<a>cm、AD=<b>cmの長方形ABCDの辺上を、秒速<v>cmでA→B→C→Dと動きます。<t>秒後の三角形APDの面積<wo>",
    RECTANGLE "点PがAを出発し、秒速<v>cmで辺の上をB、C、Dの順に動くとき、<t>秒後にできる三角形APDの面積は何cm²ですか。",
    "長方形ABCDの辺の上を、点Pが1秒間に<v>cmの速さでAからB、Cを通ってDまで動きます。ABが<a>cm、ADが<b>cmのとき、<t>秒後の三角形APDの面積は何cm²<ka>",
    "<N>は、ABが<a>cm、ADが<b>cmの長方形ABCDをかきました。" RUNS "<t>秒後に、三角形APDの面積は何cm²になりますか。",
    NULL,
};
static const struct subtype area = {
    .id = "area",
    .name = "動く点でできる三角形の面積",
    .level = 2,
    .templates = templates_area,
    .asks = "三角形APDの面積",
    .role = {{"a", "ABの長さ", "cm"}, {"b", "ADの長さ", "cm"}, {"v", "点Pの秒速", "cm"}, {"t", "動いた時間", "秒"}},
    .method = {{"点の場所", "点Pが今どの辺の上にいるかを調べて、底辺をADとしたときの高さを考えます。", solve_area,
                NULL}},
    .draw = draw_area,
    .bind = bind_area,
    .holds = holds_area,
    .low = {1},
    .high = {1000},
    .scale = 2,
    .hint = "<t>秒間に、点Pは何cm進みますか。",
    .figure = &figure_area,
};

/* ---- when the area is so large ---- */
static void bind_when(struct build *p) {
    build_set(p, "th", p->asked ? "[2回目に|2度目に]" : "[はじめて|最初に]");
    build_set(p, "ths", p->asked ? "2回目に" : "はじめて");
    struct ratio s = p->datum[LAST];
    build_need(p, "less than half of the rectangle",
               s.num > 0 && 2 * s.num < build_value(p, TALL) * build_value(p, WIDE) * s.den &&
                   build_value(p, SPEED) > 0);
}
static bool draw_when(struct build *p) {
    draw_rectangle(p);
    int64_t v = build_value(p, SPEED), high = v * build_between(p, 1, 19);
    p->asked = (int)build_chance(p, 45);
    int64_t all = 2 * build_value(p, TALL) + build_value(p, WIDE);
    build_datum_ratio(p, LAST, "S", build_fraction(build_value(p, WIDE) * high, 2));
    return build_need(p, "on side AB", high < build_value(p, TALL)) &&
           build_need(p, "whole seconds", (all - high) % v == 0) &&
           build_need(p, "a whole area", p->datum[LAST].den == 1) &&
           build_need(p, "different sides", build_value(p, TALL) != build_value(p, WIDE));
}
static void solve_when(struct build *p) {
    struct ratio twice = build_step(p, "三角形APDの底辺×高さは、", p->datum[LAST], '*', build_int(2), "cm²", "です。");
    struct ratio way = build_step(p, "底辺ADは<b>cmなので、高さは、", twice, '/', p->datum[WIDE], "cm", "です。"),
                 first = way;
    if (p->asked) {
        struct ratio all = build_step(p, "AからB、Cを通ってDまでの長さは、", build_int(2 * build_value(p, TALL)), '+',
                                      p->datum[WIDE], "cm", "です。");
        way = build_step(p, "2回目は辺CD上で、Dまでの残りが高さと等しいときなので、進んだ長さは、", all, '-', way, "cm",
                         "です。");
        build_trap(p, build_apply(p, first, '/', p->datum[SPEED]));
    }
    build_trap(p, build_apply(p, build_apply(p, p->datum[LAST], '/', p->datum[WIDE]), '/', p->datum[SPEED]));
    build_answer(p, build_step(p, "かかる時間は、", way, '/', p->datum[SPEED], "秒後", "です。"), "", "秒後");
}
/* x: the first and the second time, in tenths of a second; on the way to B the point leaves AD, behind C it comes
 * back. */
static bool holds_when(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = build_value(p, SPEED), all = 2 * build_value(p, TALL) + build_value(p, WIDE), high = x[0] * v;
    struct ratio s = p->datum[LAST];
    return IF_KEPT(keep, BIT(WIDE) | BIT(SPEED) | BIT(LAST), high * build_value(p, WIDE) * s.den == 20 * s.num) &&
           IF_KEPT(keep, BIT(TALL) | BIT(WIDE) | BIT(SPEED), 10 * all - x[1] * v == high);
}
static const char *const templates_when[] = {
    RECTANGLE RUNS "三角形APDの面積が<ths><S>cm²になるのは、出発してから何秒後ですか。",
    "長方形ABCDの辺ABは<a>cm、辺ADは<b>cmです。" RUNS
    "三角形APDの面積が<ths><S>cm²になるのは何秒後[ですか。|でしょうか。]",
    RUNS "長方形ABCDのABは<a>cm、ADは<b>cmです。三角形APDの面積が<ths><S>cm²になるのは、何秒後ですか。",
    "三角形APDの面積が<ths><S>cm²になるのは、出発してから何秒後ですか。" RECTANGLE RUNS,
    "点Pが、AB=<a>cm、AD=<b>cmの長方形ABCDの辺上を、秒速<v>cmでA→B→C→Dと動きます。三角形APDの面積が<ths><S>cm²になるまでの時間<wo>",
    RECTANGLE
    "点PがAを出発し、秒速<v>cmで辺の上をB、C、Dの順に動くとき、三角形APDの面積が<ths><S>cm²になるのは何秒後ですか。",
    "長方形ABCDの辺の上を、点Pが1秒間に<v>cmの速さでAからB、Cを通ってDまで動きます。ABが<a>cm、ADが<b>cmのとき、三角形APDの面積が<ths><S>cm²になるのは何秒後<ka>",
    "<N>は、ABが<a>cm、ADが<b>cmの長方形ABCDをかきました。" RUNS "何秒後に、三角形APDの面積が<ths><S>cm²になりますか。",
    NULL,
};
static const struct subtype when = {
    .id = "when",
    .name = "動く点でできる面積から時間",
    .level = 3,
    .templates = templates_when,
    .asks = "1回目の時間|2回目の時間",
    .role = {{"a", "ABの長さ", "cm"},
             {"b", "ADの長さ", "cm"},
             {"v", "点Pの秒速", "cm"},
             {"S", "三角形APDの面積", "cm²", PROBLEM_DECIMAL}},
    .method = {{"高さにもどす", "面積から三角形APDの高さを求め、点Pが辺AB上か辺CD上のどこにいるかを考えます。",
                solve_when, NULL}},
    .draw = draw_when,
    .bind = bind_when,
    .holds = holds_when,
    .low = {1, 1},
    .high = {200, 640},
    .scale = 10,
    .hint = "底辺をADとすると、三角形APDの高さは何cmですか。",
    .spare = BIT(TALL), /* the first time is the same on a longer side */
    .figure = &figure_when,
};

static const struct subtype *const subtypes[] = {&area, &when, NULL};
const struct family family_ten_ido = {
    .id = "ten_ido", .number = "F95", .name = "点の移動", .grade = 6, .plain = true, .subtypes = subtypes};

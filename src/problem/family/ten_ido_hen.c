/* ten_ido_hen.c - 点の移動: a point runs along one side of a rectangle; the triangle that it makes with the side beside it.
 *
 *   area = side × (how far the point is from the corner) ÷ 2
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { BASE, SIDE, SPEED, LAST };
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};
/* the corner | the point's side | the other end of the base */
static const char *const corners[] = {"B|BC|A|C", "A|AB|D|B", "A|AD|B|D", "C|CD|B|D", "B|BA|C|A", "C|CB|D|B", NULL};

static bool draw_point(struct build *p) {
    build_people(p, "N");
    build_context(p, "c|e|k|w", corners);
    build_datum(p, BASE, "a", build_between(p, 4, 24)), build_datum(p, SIDE, "b", build_between(p, 4, 30));
    build_datum(p, SPEED, "v", build_between(p, 1, 4));
    return build_need(p, "different sides", build_value(p, BASE) != build_value(p, SIDE));
}
/* ---- when ---- */
static void bind_when(struct build *p) {
    struct ratio all = build_apply(p, p->datum[BASE], '*', p->datum[SIDE]),
                 twice = build_apply(p, p->datum[LAST], '*', build_int(2));
    build_need(p, "the point is on its side", twice.num * all.den <= all.num * twice.den);
}
static bool draw_when(struct build *p) {
    if (!draw_point(p)) return false;
    int64_t time = build_between(p, 2, 20), twice = build_value(p, BASE) * build_value(p, SPEED) * time;
    build_datum(p, LAST, "S", twice / 2);
    return build_need(p, "a whole area", twice % 2 == 0) &&
           build_need(p, "on the way", build_value(p, SPEED) * time < build_value(p, SIDE)) &&
           build_need(p, "different numbers", time != build_value(p, BASE) && time != build_value(p, SPEED));
}
static void solve_when(struct build *p) {
    struct ratio twice =
        build_step(p, "面積の2倍は、底辺×高さで、", p->datum[LAST], '*', build_int(2), "cm²", "です。");
    struct ratio way =
        build_step(p, "底辺を辺<k><c>とすると、点Pが進んだ長さは、", twice, '/', p->datum[BASE], "cm", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[LAST], '/', p->datum[BASE]), '/', p->datum[SPEED]));
    build_answer(p, build_step(p, "その長さを進む時間は、", way, '/', p->datum[SPEED], "秒後", "です。"), "", "秒後");
}
static bool holds_when(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 13, build_value(p, BASE) * build_value(p, SPEED) * x[0] == 2 * build_value(p, LAST)) &&
           IF_KEPT(keep, 6, build_value(p, SPEED) * x[0] <= build_value(p, SIDE));
}
#define SIDES "<k><c>が<a>cm、<e>が<b>cmの長方形ABCDがあります。"
#define RUNS "点Pは<c>を出発して、辺<e>の上を毎秒<v>cmで<w>まで進みます。"
static const char *const templates_when[] = {
    SIDES RUNS "三角形<k><c>Pの面積が<S>cm²になるのは、出発してから何秒後ですか。",
    "長方形ABCDの辺<k><c>は<a>cm、辺<e>は<b>cmです。" RUNS
    "三角形<k><c>Pの面積が<S>cm²になるのは何秒後[ですか。|でしょうか。]",
    RUNS "長方形ABCDは、<k><c>が<a>cm、<e>が<b>cmです。三角形<k><c>Pの面積が<S>cm²になるのは何秒後ですか。",
    "三角形<k><c>Pの面積が<S>cm²になるのは何秒後ですか。" SIDES RUNS,
    "<k><c>=<a>cm、<e>=<b>cmの長方形ABCDの辺<e>の上を、点Pが<c>から<w>まで秒速<v>cmで動きます。三角形<k><c>Pの面積が<S>cm²になるのは出発してから何秒後<ka>",
    SIDES "点Pが<c>から辺<e>上を1秒間に<v>cmずつ進むとき、三角形<k><c>Pが<S>cm²になるのは何秒後ですか。",
    "<N>は、<k><c>が<a>cm、<e>が<b>cmの長方形ABCDをかきました。" RUNS
    "何秒後に三角形<k><c>Pの面積が<S>cm²になりますか。",
    "長方形ABCDで、点Pが頂点<c>から頂点<w>まで毎秒<v>cmで動きます。<k><c>は<a>cm、<e>は<b>cmです。何秒後に、三角形<k><c>Pの面積は<S>cm²になりますか。",
    NULL,
};
static const struct subtype when = {
    .id = "when",
    .name = "1つの辺の上を動く点と面積から時間",
    .level = 2,
    .templates = templates_when,
    .asks = "面積が決まった大きさになる時間",
    .role = {{"a", "底辺になる辺の長さ", "cm"},
             {"b", "点Pが動く辺の長さ", "cm"},
             {"v", "点Pの秒速", "cm"},
             {"S", "三角形の面積", "cm²"}},
    .method = {{"高さを求める", "三角形の面積から、点Pが進んだ長さを求めます。", solve_when, NULL}},
    .draw = draw_when,
    .bind = bind_when,
    .holds = holds_when,
    .spare = BIT(SIDE),
    .low = {1},
    .high = {200},
    .hint = "三角形の底辺を辺<k><c>とすると、高さはどこになりますか。",
    .figure = &no_figure,
};
/* ---- how large ---- */
static void bind_area(struct build *p) {
    struct ratio way = build_apply(p, p->datum[SPEED], '*', p->datum[LAST]), side = p->datum[SIDE];
    build_need(p, "the point is on its side", way.num * side.den <= side.num * way.den);
}
static bool draw_area(struct build *p) {
    if (!draw_point(p)) return false;
    int64_t time = build_between(p, 2, 20);
    build_datum(p, LAST, "t", time);
    return build_need(p, "on the way", build_value(p, SPEED) * time < build_value(p, SIDE));
}
static void solve_area(struct build *p) {
    struct ratio way =
        build_step(p, "<t>秒間に点Pが進む長さは、", p->datum[SPEED], '*', p->datum[LAST], "cm", "です。");
    struct ratio twice =
        build_step(p, "底辺を辺<k><c>とすると、底辺×高さは、", p->datum[BASE], '*', way, "cm²", "です。");
    build_trap(p, twice);
    build_answer(p, build_step(p, "三角形の面積はその半分で、", twice, '/', build_int(2), "cm²", "です。"), "", "cm²");
}
static bool holds_area(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 13, x[0] == build_value(p, BASE) * build_value(p, SPEED) * build_value(p, LAST));
}
static const char *const templates_area[] = {
    SIDES RUNS "出発してから<t>秒後の三角形<k><c>Pの面積は何cm²ですか。",
    "長方形ABCDの辺<k><c>は<a>cm、辺<e>は<b>cmです。" RUNS "<t>秒後の三角形<k><c>Pの面積は何cm²[ですか。|でしょうか。]",
    RUNS "長方形ABCDは、<k><c>が<a>cm、<e>が<b>cmです。<t>秒後の三角形<k><c>Pの面積は何cm²ですか。",
    "<t>秒後の三角形<k><c>Pの面積は何cm²ですか。" SIDES RUNS,
    "<k><c>=<a>cm、<e>=<b>cmの長方形ABCDの辺<e>の上を、点Pが<c>から<w>まで秒速<v>cmで動きます。<t>秒後の三角形<k><c>Pの面積は何cm²<ka>",
    SIDES "点Pが<c>から辺<e>上を1秒間に<v>cmずつ進むとき、<t>秒後の三角形<k><c>Pの面積は何cm²ですか。",
    "<N>は、<k><c>が<a>cm、<e>が<b>cmの長方形ABCDをかきました。" RUNS
    "<t>秒後に三角形<k><c>Pの面積は何cm²になりますか。",
    "長方形ABCDで、点Pが頂点<c>から頂点<w>まで毎秒<v>cmで動きます。<k><c>は<a>cm、<e>は<b>cmです。<t>秒後に、三角形<k><c>Pの面積は何cm²になりますか。",
    NULL,
};
static const struct subtype area = {
    .id = "area",
    .name = "1つの辺の上を動く点でできる面積",
    .level = 2,
    .templates = templates_area,
    .asks = "三角形の面積",
    .role = {{"a", "底辺になる辺の長さ", "cm"},
             {"b", "点Pが動く辺の長さ", "cm"},
             {"v", "点Pの秒速", "cm"},
             {"t", "動いた時間", "秒"}},
    .method = {{"高さを求める", "点Pが進んだ長さが、三角形の高さになります。", solve_area, NULL}},
    .draw = draw_area,
    .bind = bind_area,
    .holds = holds_area,
    .spare = BIT(SIDE),
    .low = {1},
    .high = {2000},
    .scale = 2,
    .hint = "点Pは<t>秒間に何cm進みますか。",
    .figure = &no_figure,
};
static const struct subtype *const subtypes[] = {&when, &area, NULL};
const struct family family_ten_ido_hen = {.id = "ten_ido_hen",
                                          .number = "F95",
                                          .name = "点の移動(1つの辺の上)",
                                          .grade = 5,
                                          .plain = true,
                                          .subtypes = subtypes};

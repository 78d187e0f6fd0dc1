/* kado_menseki.c - 角を共有する三角形: a corner of a triangle cut off between two sides, by the parts of both
 * sides.
 *
 *   corner = whole × AD/AB × AE/AC
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { AREA, AD, DB, AE, EC };

static const struct figure_template figure_corner = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<S>|<a>|<b>|<c>|<d>"}}};

static void bind_corner(struct build *p) {
    build_set(p, "as", p->asked ? "四角形DBCE" : "三角形ADE");
    build_need(p, "parts of both sides",
               build_value(p, AD) > 0 && build_value(p, DB) > 0 && build_value(p, AE) > 0 && build_value(p, EC) > 0);
}
static bool draw_corner(struct build *p) {
    build_people(p, "N");
    int64_t a = build_between(p, 1, 6), b = build_between(p, 1, 6), c = build_between(p, 1, 6),
            d = build_between(p, 1, 6), whole = (a + b) * (c + d);
    build_datum(p, AREA, "S", whole * build_between(p, 1, 12));
    build_datum(p, AD, "a", a), build_datum(p, DB, "b", b), build_datum(p, AE, "c", c), build_datum(p, EC, "d", d);
    p->asked = (int)build_chance(p, 40);
    return build_need(p, "ratios in lowest terms", build_gcd(a, b) == 1 && build_gcd(c, d) == 1) &&
           build_need(p, "no parallel line", a * d != b * c) &&
           build_need(p, "a plausible area", build_value(p, AREA) >= 12 && build_value(p, AREA) <= 600);
}
static void solve_corner(struct build *p) {
    struct ratio ab = build_apply(p, p->datum[AD], '+', p->datum[DB]),
                 ac = build_apply(p, p->datum[AE], '+', p->datum[EC]);
    struct ratio beside =
        build_step(p, "ABは<a>+<b>にあたるので、比の1つ分は、", p->datum[AREA], '/', ab, "cm²", "です。");
    struct ratio tall = build_step(p, "三角形ADCの面積はその<a>つ分で、", beside, '*', p->datum[AD], "cm²", "です。");
    struct ratio one = build_step(p, "これをAEとECの比に分けると、1つ分は、", tall, '/', ac, "cm²", "です。");
    struct ratio corner = build_step(p, "三角形ADEの面積はその<c>つ分で、", one, '*', p->datum[AE], "cm²", "です。");
    build_trap(p, tall);
    if (p->asked)
        build_trap(p, corner),
            corner = build_step(p, "四角形DBCEは残りなので、", p->datum[AREA], '-', corner, "cm²", "です。");
    build_answer(p, corner, "", "cm²");
}
/* x: the corner and what is left. The corner is to the whole as the product of the near parts to that of the
 * sides. */
static bool holds_corner(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t ab = build_value(p, AD) + build_value(p, DB), ac = build_value(p, AE) + build_value(p, EC);
    return IF_KEPT(keep, BIT(AREA), x[0] + x[1] == build_value(p, AREA)) &&
           IF_KEPT(keep, 30, x[0] * ab * ac == (x[0] + x[1]) * build_value(p, AD) * build_value(p, AE));
}
static const char *const templates_corner[] = {
    "三角形ABCの面積は<S>cm²です。辺AB上に点D、辺AC上に点Eがあり、AD:DB=<a>:<b>、AE:EC=<c>:<d>です。<as>の面積は何cm²ですか。",
    "面積が<S>cm²の三角形ABCがあります。辺ABを<a>:<b>に分ける点をD、辺ACを<c>:<d>に分ける点をEとするとき、<as>の面積は何cm²[ですか。|でしょうか。]分ける比は、どちらもAに近いほうを先に書いています。",
    "<as>の面積は何cm²ですか。三角形ABCの面積は<S>cm²で、辺AB上の点Dと辺AC上の点Eは、AD:DBが<a>:<b>、AE:ECが<c>:<d>になる点です。",
    "三角形の3つの頂点をA、B、Cとします。面積は<S>cm²です。点Dは辺AB上、点Eは辺AC上にあり、AD:DBは<a>:<b>、AE:ECは<c>:<d>です。<as>の面積<wo>",
    "三角形ABCの辺AB、ACの上に、AD:DB=<a>:<b>、AE:EC=<c>:<d>となる点D、Eをとりました。三角形ABCの面積が<S>cm²のとき、<as>の面積は何cm²ですか。",
    "<N>は面積<S>cm²の三角形ABCをかき、AD:DBが<a>:<b>になる点Dを辺AB上に、AE:ECが<c>:<d>になる点Eを辺AC上にとって、DとEを結びました。<as>の面積は何cm²ですか。",
    "AD:DB=<a>:<b>、AE:EC=<c>:<d>となるように、三角形ABCの辺AB上に点D、辺AC上に点Eをとります。三角形ABCが<S>cm²ならば、<as>は何cm²ですか。",
    "三角形ABCを、辺AB上の点Dと辺AC上の点Eを結ぶ直線で2つに分けます。AD:DBは<a>:<b>、AE:ECは<c>:<d>、全体の面積は<S>cm²です。<as>の面積は何cm²<ka>",
    NULL,
};
static const struct subtype corner = {
    .id = "corner",
    .name = "角を共有する三角形の面積",
    .level = 3,
    .templates = templates_corner,
    .asks = "三角形ADEの面積|四角形DBCEの面積",
    .role = {{"S", "三角形ABCの面積", "cm²"},
             {"a", "ADの比", ""},
             {"b", "DBの比", ""},
             {"c", "AEの比", ""},
             {"d", "ECの比", ""}},
    .method = {{"底辺の比", "高さの等しい三角形の面積の比は、底辺の比と同じです。2回使います。", solve_corner, NULL}},
    .draw = draw_corner,
    .bind = bind_corner,
    .holds = holds_corner,
    .low = {1, 1},
    .high = {600, 600},
    .hint = "三角形ADCの面積は何cm²ですか。",
    .figure = &figure_corner,
};

static const struct subtype *const subtypes[] = {&corner, NULL};
const struct family family_kado_menseki = {
    .id = "kado_menseki", .number = "F95", .name = "三角形の角と面積の比", .grade = 6, .subtypes = subtypes};

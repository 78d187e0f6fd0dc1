/* soji_heikou.c - 相似(平行線と面積比): a line parallel to the base, triangles with one height, a corner cut off.
 *
 *   DE parallel to BC: AD:AB = DE:BC, areas as the squares; one height: areas as the bases
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};
enum { AD, DB, LENGTH };

/* ---- DE, or BC ---- */
static bool draw_parallel(struct build *p, bool base_is_known) {
    int64_t a = build_between(p, 2, 15), b = build_between(p, 1, 15), base = build_between(p, 4, 60),
            small = base * a / (a + b);
    build_datum(p, AD, "a", a), build_datum(p, DB, "b", b);
    build_datum(p, LENGTH, base_is_known ? "c" : "d", base_is_known ? base : small);
    return build_need(p, "tenths of a centimetre", 10 * base * a % (a + b) == 0) &&
           build_need(p, "a whole length", base_is_known || base * a % (a + b) == 0) &&
           build_need(p, "different numbers", a != b && base != a + b && small != a && small != b);
}
static bool draw_de(struct build *p) { return draw_parallel(p, true); }
static bool draw_bc(struct build *p) { return draw_parallel(p, false); }
static struct ratio step_side(struct build *p) {
    return build_step(p, "ABの長さは、", p->datum[AD], '+', p->datum[DB], "cm", "です。");
}
static void solve_de(struct build *p) {
    struct ratio side = step_side(p);
    struct ratio times =
        build_fraction_step(p, "三角形ADEは三角形ABCを、", p->datum[AD], '/', side, "倍", "に縮めた形です。");
    build_trap(p, build_fraction(build_value(p, LENGTH) * build_value(p, AD), build_value(p, DB)));
    build_answer(p, build_fraction_step(p, "DEの長さは、", p->datum[LENGTH], '*', times, "cm", "です。"), "", "cm");
}
static void solve_bc(struct build *p) {
    struct ratio side = step_side(p);
    struct ratio times =
        build_fraction_step(p, "三角形ABCは三角形ADEを、", side, '/', p->datum[AD], "倍", "に広げた形です。");
    build_trap(p, build_fraction(build_value(p, LENGTH) * build_value(p, DB), build_value(p, AD)));
    build_answer(p, build_fraction_step(p, "BCの長さは、", p->datum[LENGTH], '*', times, "cm", "です。"), "", "cm");
}
static bool holds_de(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   x[0] * build_value(p, AD) + x[0] * build_value(p, DB) ==
                       10 * build_value(p, LENGTH) * build_value(p, AD));
}
static bool holds_bc(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(
        keep, 7, x[0] * build_value(p, AD) == 10 * build_value(p, LENGTH) * (build_value(p, AD) + build_value(p, DB)));
}
#define TRIANGLE "三角形ABCの辺AB上に点D、辺AC上に点Eがあり、DEとBCは平行です。"
static const char *const templates_de[] = {
    TRIANGLE "AD=<a>cm、DB=<b>cm、BC=<c>cmのとき、DEの長さは何cmですか。",
    "三角形ABCで、辺AB、ACの上にそれぞれ点D、Eを、DEがBCと平行になるようにとります。ADは<a>cm、DBは<b>cm、BCは<c>cmです。DEは何cm[ですか。|でしょうか。]",
    "DEの長さは何cmですか。三角形ABCの辺ABを、ADが<a>cm、DBが<b>cmになるように点Dで分け、DからBCに平行な線をひくと、辺ACとEで交わりました。BCは<c>cmです。",
    "辺BCの長さが<c>cmの三角形ABCがあります。辺ABの上の点DからBCに平行な直線をひき、ACと交わる点をEとします。ADが<a>cm、DBが<b>cmのとき、DEは何cmですか。",
    "三角形ABCを、BCに平行な直線DEで分けました。DはAB上、EはAC上の点です。ADの長さは<a>cm、DBの長さは<b>cm、BCの長さは<c>cmです。DEの長さ<wo>単位はcmとします。",
    "BCとDEが平行な図で、頂点AからDまでが<a>cm、DからBまでが<b>cm、BCが<c>cmです。DとEは三角形ABCの辺AB、AC上にあります。DEは何cmになりますか。",
    "底辺BCが<c>cmの三角形ABCの中に、BCに平行な線分DEをかきます。DはABを<a>cm(AD)と<b>cm(DB)に分ける点です。DEの長さは何cm<ka>",
    "三角形ADEは、三角形ABCをBCに平行な線DEで切ってできた上の部分です。AD=<a>cm、DB=<b>cm、BC=<c>cmとすると、DEは何cmですか。",
    NULL,
};
static const char *const templates_bc[] = {
    TRIANGLE "AD=<a>cm、DB=<b>cm、DE=<d>cmのとき、BCの長さは何cmですか。",
    "三角形ABCで、辺AB、ACの上にそれぞれ点D、Eを、DEがBCと平行になるようにとります。ADは<a>cm、DBは<b>cm、DEは<d>cmです。BCは何cm[ですか。|でしょうか。]",
    "BCの長さは何cmですか。三角形ABCの辺ABを、ADが<a>cm、DBが<b>cmになるように点Dで分け、DからBCに平行な線をひくと、辺ACとEで交わり、DEは<d>cmでした。",
    "三角形ABCの辺ABの上の点DからBCに平行な直線をひき、ACと交わる点をEとすると、DEの長さは<d>cmでした。ADが<a>cm、DBが<b>cmのとき、BCは何cmですか。",
    "三角形ABCを、BCに平行な直線DEで分けました。DはAB上、EはAC上の点です。ADの長さは<a>cm、DBの長さは<b>cm、DEの長さは<d>cmです。BCの長さ<wo>単位はcmとします。",
    "BCとDEが平行な図で、頂点AからDまでが<a>cm、DからBまでが<b>cm、DEが<d>cmです。DとEは三角形ABCの辺AB、AC上にあります。BCは何cmになりますか。",
    "三角形ABCの中に、BCに平行な<d>cmの線分DEをかきました。DはABを<a>cm(AD)と<b>cm(DB)に分ける点です。底辺BCの長さは何cm<ka>",
    "三角形ADEは、三角形ABCをBCに平行な線DEで切ってできた上の部分です。AD=<a>cm、DB=<b>cm、DE=<d>cmとすると、BCは何cmですか。",
    NULL,
};
static const struct subtype de = {
    .id = "de",
    .name = "平行な線の長さ",
    .level = 2,
    .templates = templates_de,
    .asks = "DEの長さ",
    .role = {{"a", "ADの長さ", "cm"}, {"b", "DBの長さ", "cm"}, {"c", "BCの長さ", "cm"}},
    .method = {{"相似", "相似です。DEとBCが平行なので、三角形ADEと三角形ABCは同じ形です。", solve_de, NULL}},
    .draw = draw_de,
    .holds = holds_de,
    .low = {1},
    .high = {1000},
    .scale = 10,
    .hint = "ABの長さは何cmですか。",
    .figure = &no_figure,
};
static const struct subtype bc = {
    .id = "bc",
    .name = "平行な線から底辺の長さ",
    .level = 2,
    .templates = templates_bc,
    .asks = "BCの長さ",
    .role = {{"a", "ADの長さ", "cm"}, {"b", "DBの長さ", "cm"}, {"d", "DEの長さ", "cm"}},
    .method = {{"相似", "相似です。DEとBCが平行なので、三角形ADEと三角形ABCは同じ形です。", solve_bc, NULL}},
    .draw = draw_bc,
    .holds = holds_bc,
    .low = {1},
    .high = {2000},
    .scale = 10,
    .hint = "ABの長さは何cmですか。",
    .figure = &no_figure,
};

/* ---- the area above the line, or below ---- */
enum { AREA = 2 };
static void bind_area(struct build *p) {
    build_set(p, "qs", p->asked ? "四角形DBCEの面積は何cm²" : "三角形ADEの面積は何cm²");
    build_set(p, "qv", p->asked ? "四角形DBCEの面積は何cm²{ある}か" : "三角形ADEの面積は何cm²{ある}か");
}
static bool draw_area(struct build *p) {
    int64_t a = build_between(p, 1, 9), b = build_between(p, 1, 9), all = (a + b) * (a + b),
            g = build_gcd(a, b) * build_gcd(a, b);
    build_datum(p, AD, "a", a), build_datum(p, DB, "b", b), build_datum(p, AREA, "S", all / g * build_between(p, 1, 9));
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a plausible area", build_value(p, AREA) >= 12 && build_value(p, AREA) <= 600) &&
           build_need(p, "different numbers, in smallest terms",
                      build_gcd(a, b) == 1 && a != b && build_value(p, AREA) != a + b);
}
static void solve_area(struct build *p) {
    struct ratio side = build_step(p, "ADとABの比は<a>と、", p->datum[AD], '+', p->datum[DB], "", "です。");
    struct ratio times =
        build_fraction_step(p, "三角形ADEの辺は三角形ABCの、", p->datum[AD], '/', side, "倍", "です。");
    struct ratio square = build_fraction_step(p, "面積は、", times, '*', times, "倍", "です。");
    struct ratio top = build_fraction_step(p, "三角形ADEの面積は、", p->datum[AREA], '*', square, "cm²", "です。");
    if (!p->asked) {
        build_trap(p, build_apply(p, p->datum[AREA], '*', times));
        build_answer(p, top, "", "cm²");
        return;
    }
    build_trap(p, top);
    build_answer(p, build_step(p, "四角形DBCEは残りの部分なので、", p->datum[AREA], '-', top, "cm²", "です。"), "",
                 "cm²");
}
/* The triangle is made of (a+b)×(a+b) small ones, a×a of them above the line. */
static bool holds_area(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, AD), side = a + build_value(p, DB), all = build_value(p, AREA);
    return IF_KEPT(keep, 7, x[0] * side * side == a * a * all && x[1] == all - x[0]);
}
static const char *const templates_area[] = {
    TRIANGLE "ADとDBの長さの比は<a>:<b>で、三角形ABCの面積は<S>cm²です。<qs>ですか。",
    "三角形ABCの辺ABを<a>:<b>に分ける点をDとし、DからBCに平行な線をひいて、ACと交わる点をEとします。三角形ABCの面積が<S>cm²のとき、<qs>[ですか。|でしょうか。]",
    "<qs>ですか。面積<S>cm²の三角形ABCを、BCに平行な線DEで分けました。DはAB上、EはAC上にあり、AD:DB=<a>:<b>です。",
    "面積が<S>cm²の三角形ABCがあります。辺AB上の点DがAD:DB=<a>:<b>となるようにとり、BCと平行な直線DEをひきました。EはAC上の点です。<qs>ですか。",
    "三角形ABCで、DEはBCに平行です。DはABを<a>:<b>に分け、EはACの上にあります。三角形ABC全体の面積は<S>cm²です。<qs>になりますか。",
    "AD:DB=<a>:<b>となる辺AB上の点DからBCに平行な線DEをひいて、面積<S>cm²の三角形ABCを2つに分けました。Eは辺AC上にあります。<qs>ですか。",
    "BCに平行な線DEが三角形ABCの辺ABと点Dで、辺ACと点Eで交わっています。AD:DBは<a>:<b>、三角形ABCの面積は<S>cm²です。<qs>でしょうか。",
    "三角形ABCの面積は<S>cm²です。辺ABをAから<a>:<b>に分ける点Dを通り、底辺BCに平行な直線が辺ACと交わる点をEとします。<qs>ですか。",
    NULL,
};
static const struct subtype area = {
    .id = "area",
    .name = "平行な線で分けた面積",
    .level = 3,
    .templates = templates_area,
    .asks = "三角形ADEの面積|四角形DBCEの面積",
    .role = {{"a", "ADの比", ""}, {"b", "DBの比", ""}, {"S", "三角形ABCの面積", "cm²"}},
    .method = {{"面積の比", "相似です。面積は、辺の長さの割合を2回かけた割合になります。", solve_area, NULL}},
    .draw = draw_area,
    .bind = bind_area,
    .holds = holds_area,
    .low = {1, 1},
    .high = {600, 600},
    .hint = "三角形ADEの辺の長さは、三角形ABCの何倍ですか。",
    .figure = &no_figure,
};

/* ---- one height: the base in two parts ---- */
static void bind_base(struct build *p) {
    build_set(p, "qs", p->asked ? "三角形ADCの面積は何cm²" : "三角形ABDの面積は何cm²");
    build_set(p, "qv", p->asked ? "三角形ADCの面積は何cm²{ある}か" : "三角形ABDの面積は何cm²{ある}か");
}
static bool draw_base(struct build *p) {
    int64_t a = build_between(p, 1, 12), b = build_between(p, 1, 12), g = build_gcd(a, b);
    build_datum(p, AD, "a", a), build_datum(p, DB, "b", b),
        build_datum(p, AREA, "S", (a + b) / g * build_between(p, 2, 30));
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "different numbers, in smallest terms",
                      build_gcd(a, b) == 1 && a != b && build_value(p, AREA) > a + b);
}
static void solve_base(struct build *p) {
    struct ratio terms = build_step(p, "比の和は、", p->datum[AD], '+', p->datum[DB], "", "です。");
    struct ratio one = build_share_step(p, "面積の比は底辺の比と同じなので、比の1にあたる面積は、", p->datum[AREA],
                                        terms, "cm²", "です。");
    build_trap(p, one);
    struct ratio part = build_step(p, p->asked ? "三角形ADCの面積は、" : "三角形ABDの面積は、", one, '*',
                                   p->datum[p->asked ? DB : AD], "cm²", "です。");
    build_answer(p, part, "", "cm²");
}
static bool holds_base(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, DB) == x[1] * build_value(p, AD)) &&
           IF_KEPT(keep, 4, x[0] + x[1] == build_value(p, AREA));
}
static const char *const templates_base[] = {
    "三角形ABCの辺BC上に点Dがあり、BD:DC=<a>:<b>です。三角形ABCの面積が<S>cm²のとき、<qs>ですか。",
    "面積<S>cm²の三角形ABCの底辺BCを<a>:<b>に分ける点をDとし、AとDを結びました。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。三角形ABCの面積は<S>cm²で、辺BCの上の点Dは、BDとDCの長さの比が<a>:<b>になる点です。",
    "三角形ABCを、頂点Aから辺BC上の点Dにひいた直線で2つに分けます。BD:DC=<a>:<b>、三角形ABCの面積は<S>cm²です。<qs>ですか。",
    "三角形ABCの面積は<S>cm²です。辺BCをBから<a>:<b>に分ける点Dをとり、直線ADをひくと、<qs>になりますか。",
    "BDとDCの比が<a>:<b>となるように、三角形ABCの辺BC上に点Dをとりました。三角形ABC全体は<S>cm²です。<qs>ですか。",
    "辺BC上の点Dと頂点Aを結んで、<S>cm²の三角形ABCを三角形ABDと三角形ADCに分けました。BD:DCは<a>:<b>です。<qs>でしょうか。",
    "三角形ABCの辺BCの上に、BD:DCが<a>:<b>になる点Dがあります。全体の面積を<S>cm²とすると、<qs>ですか。",
    NULL,
};
static const struct subtype base = {
    .id = "base",
    .name = "底辺の比と面積",
    .level = 1,
    .templates = templates_base,
    .asks = "三角形ABDの面積|三角形ADCの面積",
    .role = {{"a", "BDの比", ""}, {"b", "DCの比", ""}, {"S", "三角形ABCの面積", "cm²"}},
    .method = {{"底辺の比", "高さが同じ三角形では、面積の比は底辺の比と同じです。", solve_base, NULL}},
    .draw = draw_base,
    .bind = bind_base,
    .holds = holds_base,
    .low = {1, 1},
    .high = {720, 720},
    .hint = "2つの三角形は、どこの長さが同じですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&de, &bc, &area, &base, NULL};
const struct family family_soji_heikou = {
    .id = "soji_heikou", .number = "F95", .name = "平行線と相似、面積の比", .grade = 6, .subtypes = subtypes};

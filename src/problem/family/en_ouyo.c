/* en_ouyo.c - circles that stay where they are: area from the way around, circles compared, a square in a circle, where
 * quarter circles overlap. en_ugoku.c has those that move.
 *
 *   radius = way around ÷ pi ÷ 2
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/en_ouyo.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};
const char *const en_rounds[] = {"花だん|m",   "池|m",       "テーブル|cm", "皿|cm",     "広場|m",    "公園の池|m",
                                 "時計|cm",    "ぼうし|cm",  "ピザ|cm",     "ケーキ|cm", "しばふ|m",  "土俵|m",
                                 "ステージ|m", "丸い板|cm",  "紙|cm",       "鏡|cm",     "おぼん|cm", "マット|cm",
                                 "プール|m",   "!うちわ|cm", NULL};
struct ratio en_times_pi(struct build *p, struct ratio v) {
    return build_apply(p, v, '*', en_pi);
}
static struct ratio squared(struct build *p, const char *before, struct ratio r, const char *unit) {
    struct ratio v = en_times_pi(p, build_apply(p, r, '*', r));
    char text[32];
    build_print(text, sizeof text, r);
    build_line(p);
    build_say(p, before);
    build_formula(p, v, unit, "%s×%s×3.14", text, text);
    build_say(p, "です。");
    return v;
}

/* ---- the area of a circle from the way around it ---- */
static bool draw_round_area(struct build *p) {
    build_context(p, "w|u", en_rounds);
    build_people(p, "P");
    build_datum_ratio(p, A, "c", build_fraction(628 * build_between(p, 2, 30), 100));
    return true;
}
static void solve_round_area(struct build *p) {
    struct ratio way = build_step(p, "直径は、", p->datum[A], '/', en_pi, "<u>", "です。");
    struct ratio r = build_step(p, "半径は、", way, '/', build_int(2), "<u>", "です。");
    struct ratio v = squared(p, "面積は、", r, "<u>²");
    build_trap(p, build_apply(p, v, '*', build_int(4)));
    build_answer(p, v, "", "<u>²");
}
static bool holds_round_area(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1,
                   (build_wide)x[0] * 1256 * p->datum[A].den * p->datum[A].den ==
                       (build_wide)100000 * p->datum[A].num * p->datum[A].num);
}
static const char *const templates_round_area[] = {
    "まわりの長さが<c><u>の丸い<w>があります。円周率は3.14とします。<w>の面積は何<u>²ですか。",
    "円周率は3.14とします。丸い<w>のまわりをはかると、<c><u>でした。<w>の面積は何<u>²[ですか。|でしょうか。|になりますか。]",
    "円の形をした<w>の円周は<c><u>です。円周率は3.14とします。このとき、<w>の面積は何<u>²ですか。",
    "<w>の面積は何<u>²ですか。<P>が丸い<w>のまわりにひもをまくと、ちょうど<c><u>でした。円周率は3.14とします。",
    "丸い<w>を1周すると<c><u>です。円周率は3.14とします。<w>の面積は何<u>²<ka>",
    "円周が<c><u>の円の形の<w>を考えます。円周率は3.14とします。<w>の面積は何<u>²ですか。",
    "円周率は3.14とします。<w>は円の形で、そのまわりの長さは<c><u>です。では、<w>の面積は何<u>²ですか。",
    "<c><u>のひもで、円の形の<w>のまわりをちょうど1周かこみます。円周率は3.14とします。<w>の面積は何<u>²になりますか。",
    "1周が<c><u>の円形の<w>があります。円周率は3.14とします。<w>の面積は何<u>²ですか。",
    NULL,
};
static const struct subtype round_area_asked = {
    .id = "round_area",
    .name = "円周から円の面積",
    .level = 2,
    .templates = templates_round_area,
    .asks = "円の面積",
    .role = {{"c", "円周", "<u>", PROBLEM_DECIMAL}},
    .method = {{"半径を求める", "円周を円周率でわると直径、その半分が半径です。", solve_round_area, NULL}},
    .draw = draw_round_area,
    .holds = holds_round_area,
    .low = {1},
    .high = {3000000},
    .scale = 1000,
    .hint = "直径は何<u>ですか。",
    .figure = &no_figure,
};

/* ---- m circles of one diameter and n of another ---- */
static const char *const discs[] = {"ピザ|cm",     "せんべい|cm",   "ケーキ|cm",        "お好み焼き|cm",
                                    "クッキー|cm", "パンケーキ|cm", "丸い紙|cm",        "丸い布|cm",
                                    "丸い板|cm",   "チーズ|cm",     "丸いマット|cm",    "コースター|cm",
                                    "もち|cm",     "丸いタイル|cm", "!ホットケーキ|cm", NULL};
static int64_t copies(const struct build *p, int i) { return p->datum[i].num ? build_value(p, i) : 1; }
static void bind_compare(struct build *p) {
    build_set(p, "dm", p->aux[0] ? "半径" : "直径");
    struct ratio a = build_apply(p, build_apply(p, p->datum[A], '*', p->datum[A]), '*', build_int(copies(p, C)));
    struct ratio b = build_apply(p, build_apply(p, p->datum[B], '*', p->datum[B]), '*', build_int(copies(p, D)));
    build_need(p, "two areas", ratio_compare(a, b) != 0);
}
static bool draw_compare(struct build *p) {
    build_context(p, "w|u", discs);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t k = p->aux[0] ? 1 : 2, a = k * build_between(p, 5, 20), b = k * build_between(p, 2, 15),
            m = build_between(p, 1, 3), n = build_between(p, 2, 5);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, C, "m", m), build_datum(p, D, "n", n);
    return build_need(p, "two sizes", a > b && a != n && b != m && a != m && b != n && m != n) &&
           build_need(p, "two areas", a * a * m != b * b * n);
}
static struct ratio area_of(struct build *p, const char *which, int i) {
    struct ratio r = p->datum[i];
    build_set(p, "z1", which);
    if (!p->aux[0]) r = build_step(p, "<z1>の半径は、", r, '/', build_int(2), "<u>", "です。");
    struct ratio v = squared(p, "<z1>1枚の面積は、", r, "<u>²");
    if (copies(p, i + 2) > 1)
        v = build_step(p, "<z1>全部では、", v, '*', build_int(copies(p, i + 2)), "<u>²", "です。");
    return v;
}
static void solve_compare(struct build *p) {
    struct ratio a = area_of(p, "1種類目", A), b = area_of(p, "2種類目", B);
    bool less = ratio_compare(a, b) < 0;
    build_answer(p, build_step(p, "差は、", less ? b : a, '-', less ? a : b, "<u>²", "です。"), "", "<u>²");
}
static bool holds_compare(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), gap = a * a * copies(p, C) - b * b * copies(p, D);
    return IF_KEPT(keep, 15, x[0] * (p->aux[0] ? 1 : 4) == 3140 * (gap < 0 ? -gap : gap));
}
static const char *const templates_compare[] = {
    "<dm><a><u>の<w><m>枚と、<dm><b><u>の<w><n>枚があります。円周率は3.14とします。面積の差は何<u>²ですか。",
    "円周率は3.14とします。<dm>が<a><u>の丸い<w><m>枚と、<dm>が<b><u>の丸い<w><n>枚の面積をくらべます。面積の差は何<u>²[ですか。|でしょうか。|になりますか。]",
    "大きい<w>は<dm><a><u>で<m>枚、小さい<w>は<dm><b><u>で<n>枚あります。円周率は3.14とします。このとき、面積の差は何<u>²ですか。",
    "面積の差は何<u>²ですか。<P>は<dm><a><u>の<w>を<m>枚、妹は<dm><b><u>の<w>を<n>枚もらいました。円周率は3.14とします。",
    "<dm><a><u>の<w>を<m>枚と、<dm><b><u>の<w>を<n>枚作りました。円周率は3.14とします。面積の差は何<u>²<ka>",
    "同じねだんで、<dm><a><u>の<w>なら<m>枚、<dm><b><u>の<w>なら<n>枚買えます。円周率は3.14とします。面積の差は何<u>²ですか。",
    "円周率は3.14とします。Aのセットは<dm><a><u>の<w><m>枚、Bのセットは<dm><b><u>の<w><n>枚です。では、面積の差は何<u>²ですか。",
    "丸い<w>が2種類あります。<dm><a><u>のものが<m>枚、<dm><b><u>のものが<n>枚です。円周率は3.14とします。面積の差は何<u>²になりますか。",
    "Lサイズは<dm><a><u>の<w>が<m>枚、Sサイズは<dm><b><u>の<w>が<n>枚です。円周率は3.14とします。面積の差は何<u>²ですか。",
    NULL,
};
static const struct subtype compare_asked = {
    .id = "compare",
    .name = "円の面積をくらべる",
    .level = 2,
    .templates = templates_compare,
    .asks = "面積の差",
    .role = {{"a", "1種類目の<dm>", "<u>"},
             {"b", "2種類目の<dm>", "<u>"},
             {"m", "1種類目の数", "枚", .optional = true},
             {"n", "2種類目の数", "枚", .optional = true},
             {"dm", "直径か半径か", "直径|半径", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"それぞれの面積", "それぞれの半径から面積を求めて、差を考えます。", solve_compare, NULL}},
    .draw = draw_compare,
    .bind = bind_compare,
    .holds = holds_compare,
    .low = {1},
    .high = {4000000},
    .scale = 1000,
    .hint = "それぞれの円の半径は何<u>ですか。",
    .figure = &no_figure,
};

/* ---- the square in a circle, its corners on the circle ---- */
static void bind_inside(struct build *p) {
    build_set(p, "dm", p->aux[0] ? "直径" : "半径");
    build_set(p, "what", p->aux[1] ? "円から正方形をのぞいた面積" : "正方形の面積");
    build_set(p, "qs", p->aux[1] ? "円の面積から正方形の面積をひくと何<u>²" : "正方形の面積は何<u>²");
}
static bool draw_inside(struct build *p) {
    build_context(p, "w|u", en_rounds);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1)), build_aux(p, 1, build_between(p, 0, 1));
    build_datum(p, A, "r", build_between(p, 3, 30) * (p->aux[0] ? 2 : 1));
    return build_need(p, "another number", build_value(p, A) > 2);
}
static void solve_inside(struct build *p) {
    struct ratio r = p->datum[A], way = r;
    if (p->aux[0])
        r = build_apply(p, r, '/', build_int(2));
    else
        way = build_step(p, "正方形の対角線は円の直径なので、", r, '*', build_int(2), "<u>", "です。");
    char text[32];
    build_print(text, sizeof text, way);
    struct ratio square = build_apply(p, build_apply(p, way, '*', way), '/', build_int(2));
    build_line(p);
    build_say(p, "正方形の面積は、対角線×対角線÷2で、");
    build_formula(p, square, "<u>²", "%s×%s÷2", text, text);
    build_say(p, "です。");
    build_trap(p, build_apply(p, way, '*', way));
    if (!p->aux[1]) {
        build_answer(p, square, "", "<u>²");
        return;
    }
    struct ratio circle = squared(p, "円の面積は、", r, "<u>²");
    build_answer(p, build_step(p, "差は、", circle, '-', square, "<u>²", "です。"), "", "<u>²");
}
static bool holds_inside(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t d = build_value(p, A) * (p->aux[0] ? 1 : 2); /* four right triangles of two radii */
    return IF_KEPT(keep, 1, p->aux[1] ? 4 * x[0] + 200 * d * d == 314 * d * d : 8 * x[0] == 400 * d * d);
}
static const char *const templates_inside[] = {
    "<dm><r><u>の円の中に、4つの頂点が円周上にある正方形をかきます。円周率は3.14とします。<qs>[ですか。|でしょうか。]",
    "円周率は3.14とします。<dm>が<r><u>の円に、ぴったり入る正方形をかきます。頂点は4つとも円の上にあります。<qs>ですか。",
    "<dm><r><u>の丸い<w>から、できるだけ大きな正方形を切り取ります。円周率は3.14とします。このとき、<qs>ですか。",
    "<P>は、<dm><r><u>の円をかいて、その中に頂点が全部円周の上にある正方形をかきました。円周率は3.14とします。<qs>ですか。",
    "丸い<w>の<dm>は<r><u>です。この中に、4つの角が円にくっつく正方形を作ります。円周率は3.14とします。<qs>になりますか。",
    "4つの頂点が円周の上にある正方形があります。円の<dm>は<r><u>です。円周率は3.14とします。<qs>ですか。",
    "円周率は3.14とします。<dm><r><u>の円の内側に、頂点が円周にぴったりつく正方形があります。では、<qs>ですか。",
    "円の<dm>は<r><u>です。円の中の正方形の頂点は、どれも円周上にあります。円周率は3.14とします。<qs>ですか。",
    "<dm>が<r><u>の丸い<w>に、いちばん大きい正方形をかきます。円周率は3.14とします。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype inside_asked = {
    .id = "inside",
    .name = "円の中の正方形",
    .level = 2,
    .templates = templates_inside,
    .asks = "<what>",
    .role = {{"r", "円の<dm>", "<u>"},
             {"dm", "半径か直径か", "半径|直径", PROBLEM_CHOICE, .aux = 0},
             {"op", "何をきくか", "正方形の面積|円から正方形をのぞいた面積", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"対角線は直径", "正方形の対角線は円の直径なので、対角線×対角線÷2で面積を求めます。", solve_inside,
                NULL}},
    .draw = draw_inside,
    .bind = bind_inside,
    .holds = holds_inside,
    .low = {1},
    .high = {1000000},
    .scale = 100,
    .hint = "正方形の対角線の長さは何<u>ですか。",
    .figure = &no_figure,
};

/* ---- the side of a square from what its circle leaves ---- */
static void bind_corner(struct build *p) {
    build_set(p, "what", p->aux[0] ? "円の半径" : "正方形の1辺");
    build_set(p, "qs", p->aux[0] ? "円の半径は何<u>" : "正方形の1辺の長さは何<u>");
}
static bool draw_corner(struct build *p) {
    build_context(p, "w|u", en_rounds);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t r = build_between(p, 2, 60);
    build_datum_ratio(p, A, "S", build_fraction(86 * r * r, 100));
    return build_need(p, "another number", 86 * r != 100 && 86 * r != 200);
}
static void solve_corner(struct build *p) {
    struct ratio part = build_step(p, "のぞいた部分は、半径×半径の、", build_int(4), '-', en_pi, "倍", "です。");
    struct ratio square = build_step(p, "半径×半径は、", p->datum[A], '/', part, "", "です。");
    int64_t num = 1, den = 1;
    while (num * num < (int64_t)square.num) num++;
    while (den * den < (int64_t)square.den) den++;
    if (!build_need(p, "a radius that is found", num * num == (int64_t)square.num && den * den == (int64_t)square.den))
        return;
    struct ratio r = build_fraction(num, den);
    char text[32];
    build_print(text, sizeof text, r);
    build_line(p);
    build_say(p, "同じ数をかけてこの数になるのは、");
    build_formula(p, square, "", "%s×%s", text, text);
    build_set(p, "z1", text);
    build_say(p, "なので、半径は<z1><u>です。");
    struct ratio side = build_step(p, "正方形の1辺は直径と同じで、", r, '*', build_int(2), "<u>", "です。");
    if (!p->aux[0]) {
        build_trap(p, r);
        build_answer(p, side, "", "<u>");
        return;
    }
    build_trap(p, side);
    build_answer(p, build_step(p, "半径は1辺の半分で、", side, '/', build_int(2), "<u>", "です。"), "", "<u>");
}
static bool holds_corner(const struct build *p, const int64_t *x, unsigned keep) {
    build_wide side = p->aux[0] ? 2 * x[0] : x[0]; /* tenths; the square less 0.785 of it */
    return IF_KEPT(keep, 1, side * side * 215 * p->datum[A].den == (build_wide)100000 * p->datum[A].num);
}
static const char *const templates_corner[] = {
    "正方形の中に、4つの辺にぴったりつく円をかきます。正方形から円をのぞいた部分の面積は<S><u>²です。円周率は3.14とします。<qs>[ですか。|でしょうか。]",
    "円周率は3.14とします。正方形に、ちょうど入る円をかきました。円の外側に残った部分の面積は、合わせて<S><u>²です。<qs>ですか。",
    "正方形の紙から、いちばん大きい円を切り取りました。残りの紙の面積は<S><u>²です。円周率は3.14とします。このとき、<qs>ですか。",
    "<P>が正方形の板からできるだけ大きい円を切り取ると、残りは<S><u>²でした。円周率は3.14とします。<qs>ですか。",
    "正方形の4つの辺にふれる円があります。正方形の面積から円の面積をひくと、<S><u>²になります。円周率は3.14とします。<qs>になりますか。",
    "正方形と、その中にぴったり入る円の面積の差は<S><u>²です。円周率は3.14とします。<qs>ですか。",
    "円周率は3.14とします。正方形の土地に、4つの辺につく丸い<w>を作ると、残りの面積は<S><u>²です。では、<qs>ですか。",
    "正方形の中にぴったりの円をかくと、4すみに残る部分の面積の和は<S><u>²になります。円周率は3.14とします。<qs>ですか。",
    "正方形の中に、直径が1辺と同じ円があります。正方形から円をのぞくと<S><u>²です。円周率は3.14とします。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype corner_asked = {
    .id = "corner",
    .name = "正方形と円のすき間から1辺",
    .level = 3,
    .templates = templates_corner,
    .asks = "<what>",
    .role = {{"S", "正方形から円をのぞいた面積", "<u>²", PROBLEM_DECIMAL},
             {"op", "何をきくか", "正方形の1辺|円の半径", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"半径×半径にもどす",
                "半径×半径を1とみると、正方形は4、円は3.14なので、のぞいた部分は0.86にあたります。", solve_corner,
                NULL}},
    .draw = draw_corner,
    .bind = bind_corner,
    .holds = holds_corner,
    .low = {1},
    .high = {3000},
    .scale = 10,
    .hint = "半径×半径を1とみると、のぞいた部分はいくつにあたりますか。",
    .figure = &no_figure,
};

/* ---- two quarter circles in a square: where they overlap ---- */
static bool draw_leaf(struct build *p) {
    build_context(p, "w|u", en_rounds);
    build_people(p, "P");
    build_datum(p, A, "a", build_between(p, 2, 60));
    return true;
}
static void solve_leaf(struct build *p) {
    const char *a = build_get(p, "a");
    struct ratio square = build_apply(p, p->datum[A], '*', p->datum[A]),
                 two = build_apply(p, en_times_pi(p, square), '/', build_int(2));
    build_line(p);
    build_say(p, "四分円2つは半円1つと同じ面積で、");
    build_formula(p, two, "<u>²", "%s×%s×3.14÷2", a, a);
    build_say(p, "です。");
    build_line(p);
    build_say(p, "正方形の面積は、");
    build_formula(p, square, "<u>²", "%s×%s", a, a);
    build_say(p, "です。");
    build_trap(p, two);
    build_answer(p, build_step(p, "重なった部分は、", two, '-', square, "<u>²", "です。"), "", "<u>²");
}
static bool holds_leaf(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] == 570 * build_value(p, A) * build_value(p, A));
}
static const char *const templates_leaf[] = {
    "1辺<a><u>の正方形の中に、向かい合う2つの頂点を中心に、半径<a><u>の四分円を2つかきます。円周率は3.14とします。重なった部分の面積は何<u>²ですか。",
    "円周率は3.14とします。1辺が<a><u>の正方形に、1辺を半径とする四分円を、向かい合う頂点からかくと、葉の形の部分ができます。重なった部分の面積は何<u>²[ですか。|でしょうか。|になりますか。]",
    "正方形の<w>の1辺は<a><u>です。向かい合う頂点を中心に、1辺を半径とする四分円を2つかきます。円周率は3.14とします。このとき、重なった部分の面積は何<u>²ですか。",
    "重なった部分の面積は何<u>²ですか。<P>は、1辺<a><u>の正方形の中に、向かい合う頂点を中心とする四分円を2つかきました。円周率は3.14とします。",
    "1辺<a><u>の正方形の中で、1辺を半径とする2つの四分円が重なっています。円周率は3.14とします。重なった部分の面積は何<u>²<ka>",
    "向かい合う2つの頂点から四分円をかいた、1辺<a><u>の正方形の<w>があります。円周率は3.14とします。重なった部分の面積は何<u>²ですか。",
    "円周率は3.14とします。1辺<a><u>の正方形の中に、葉のような形を作ります。2つの四分円の重なりで、半径は正方形の1辺と同じです。では、重なった部分の面積は何<u>²ですか。",
    "正方形の中で四分円が2つ重なっています。正方形の1辺も四分円の半径も<a><u>です。円周率は3.14とします。重なった部分の面積は何<u>²になりますか。",
    "1辺<a><u>の正方形の向かい合う頂点を中心に、コンパスで1辺の長さの四分円を1つずつかきました。円周率は3.14とします。重なった部分の面積は何<u>²ですか。",
    NULL,
};
static const struct subtype leaf_asked = {
    .id = "leaf",
    .name = "正方形の中の2つの四分円の重なり",
    .level = 3,
    .templates = templates_leaf,
    .asks = "重なった部分の面積",
    .role = {{"a", "正方形の1辺", "<u>"}},
    .method = {{"重なりをひく", "四分円2つの面積の和から正方形の面積をひくと、重なった部分の面積が残ります。",
                solve_leaf, NULL}},
    .draw = draw_leaf,
    .holds = holds_leaf,
    .low = {1},
    .high = {3000000},
    .scale = 1000,
    .hint = "四分円2つの面積の和は、正方形の面積よりどこの分だけ大きいですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&round_area_asked, &compare_asked, &inside_asked, &corner_asked,
                                                 &en_wheel_time,    &en_wheel_way,  &en_roll,      &en_dog,
                                                 &leaf_asked,       &en_longer,     NULL};
const struct family family_en_ouyo = {
    .id = "en_ouyo", .number = "F93", .name = "円の応用", .grade = 6, .subtypes = subtypes};

/* kaiten.c - 回転体: a rectangle turned around a side is a cylinder, a right triangle a cone.
 *
 *   cylinder = radius × radius × pi × height;   cone = a third of it
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { AROUND, OTHER };

/* a rectangle | its unit */
static const char *const rectangles[] = {
    "長方形|cm",         "長方形の板|cm",     "長方形の紙|cm",        "長方形の厚紙|cm",
    "長方形の旗|cm",     "長方形のカード|cm", "長方形ABCD|cm",        "長方形の色紙|cm",
    "長方形のとびら|m",  "長方形の画用紙|cm", "長方形の布|cm",        "長方形のガラス|cm",
    "長方形の下じき|cm", "長方形の看板|m",    "!長方形のプレート|cm", NULL};
static const char *const triangles[] = {"直角三角形|cm",         "直角三角形の板|cm",        "直角三角形の紙|cm",
                                        "直角三角形の厚紙|cm",   "直角三角形の旗|cm",        "直角三角形のカード|cm",
                                        "直角三角形ABC|cm",      "直角三角形の色紙|cm",      "三角定規の形をした紙|cm",
                                        "直角三角形の画用紙|cm", "直角三角形の布|cm",        "直角三角形の下じき|cm",
                                        "直角三角形の看板|m",    "!直角三角形のプレート|cm", NULL};
static const struct figure_template figure_turn = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};

static void draw_sides(struct build *p, const char *const *rows, int64_t step) {
    build_people(p, "P");
    build_context(p, "w|u", rows);
    build_datum(p, AROUND, "a", step * build_between(p, step > 1 ? 1 : 2, 15 / step + 1));
    build_datum(p, OTHER, "b", build_between(p, 2, 15));
}
static void bind_sides(struct build *p) {
    build_need(p, "two sides", build_value(p, AROUND) > 0 && build_value(p, OTHER) > 0);
}
/* The base of the solid, radius × radius × pi. */
static struct ratio step_base(struct build *p) {
    const char *r = build_get(p, "b");
    struct ratio base =
        build_apply(p, build_fraction(157, 50), '*', build_apply(p, p->datum[OTHER], '*', p->datum[OTHER]));
    build_line(p);
    build_say(p, "底面は半径<b><u>の円で、その面積は、");
    build_formula(p, base, "<u>²", "%s×%s×3.14", r, r);
    build_say(p, "です。");
    return base;
}
/* As if the sides had been taken the wrong way round. */
static struct ratio turned(struct build *p, struct ratio radius, struct ratio height) {
    return build_apply(p, build_apply(p, build_apply(p, radius, '*', radius), '*', height), '*',
                       build_fraction(157, 50));
}

/* ---- a cylinder ---- */
static bool draw_cylinder(struct build *p) {
    draw_sides(p, rectangles, 1);
    return build_need(p, "two different sides", build_value(p, AROUND) != build_value(p, OTHER));
}
static void solve_cylinder(struct build *p) {
    struct ratio base = step_base(p);
    build_trap(p, turned(p, p->datum[AROUND], p->datum[OTHER]));
    build_trap(p, base);
    build_answer(p, build_step(p, "高さは<a><u>なので、体積は、", base, '*', p->datum[AROUND], "<u>³", "です。"), "",
                 "<u>³");
}
/* In hundredths: 314 hundredths of the box that stands on the square of the radius. */
static bool holds_cylinder(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t r = build_value(p, OTHER);
    return IF_KEPT(keep, 3, x[0] == 314 * r * r * build_value(p, AROUND));
}
static const char *const templates_cylinder[] = {
    "縦<a><u>、横<b><u>の<w>を、縦の辺をじくにして1回転させます。できる立体の体積は何<u>³ですか。円周率は3.14とします。",
    "<w>の縦は<a><u>、横は<b><u>です。縦の辺を軸として1回転させてできる立体の体積は何<u>³[ですか。|でしょうか。]円周率は3.14とします。",
    "円周率を3.14とします。縦が<a><u>、横が<b><u>の<w>を、縦の辺のまわりに1回転させると、体積が何<u>³の立体ができますか。",
    "<P>は、縦<a><u>、横<b><u>の<w>を縦の辺を軸にして回しました。できる円柱の体積は何<u>³ですか。円周率は3.14とします。",
    "<w>を縦の辺のまわりに1回転させます。縦が<a><u>、横が<b><u>、円周率が3.14のとき、できる立体の体積<wo>",
    "できる立体の体積は何<u>³ですか。縦<a><u>、横<b><u>の<w>を、縦の辺を軸として1回転させます。円周率は3.14とします。",
    "長さ<a><u>の縦の辺と長さ<b><u>の横の辺がある<w>を、縦の辺を軸にして1回転させました。円周率を3.14として、立体の体積<wo>",
    "縦の辺が<a><u>、横の辺が<b><u>の<w>を縦の辺を軸に1回転させてできる円柱の体積は、円周率を3.14とすると何<u>³<ka>",
    NULL,
};
static const struct subtype cylinder = {
    .id = "cylinder",
    .name = "長方形の回転体の体積",
    .level = 2,
    .templates = templates_cylinder,
    .asks = "できる立体の体積",
    .role = {{"a", "軸にする縦の辺", "<u>"}, {"b", "横の辺", "<u>"}},
    .method = {{"円柱とみる", "できる立体は円柱で、横の辺が底面の半径、縦の辺が高さになります。", solve_cylinder,
                NULL}},
    .draw = draw_cylinder,
    .bind = bind_sides,
    .holds = holds_cylinder,
    .low = {1},
    .high = {1100000},
    .scale = 100,
    .hint = "底面の円の半径になるのは、どの辺ですか。",
    .figure = &figure_turn,
};

/* ---- its surface ---- */
static void solve_surface(struct build *p) {
    struct ratio base = step_base(p), both = build_step(p, "底面は2つで、", base, '*', build_int(2), "<u>²", "です。");
    const char *r = build_get(p, "b");
    struct ratio around = build_apply(p, build_fraction(157, 25), '*', p->datum[OTHER]);
    build_line(p);
    build_say(p, "底面の円周は、");
    build_formula(p, around, "<u>", "%s×2×3.14", r);
    build_say(p, "です。");
    struct ratio side = build_step(p, "側面積は、円周×高さで、", around, '*', p->datum[AROUND], "<u>²", "です。");
    build_trap(p, build_apply(p, base, '+', side));
    build_trap(p, side);
    build_answer(p, build_step(p, "表面積は、", both, '+', side, "<u>²", "です。"), "", "<u>²");
}
/* In hundredths: twice the radius times pi, times radius and height together. */
static bool holds_surface(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t r = build_value(p, OTHER);
    return IF_KEPT(keep, 3, x[0] == 628 * r * (r + build_value(p, AROUND)));
}
static const char *const templates_surface[] = {
    "縦<a><u>、横<b><u>の<w>を、縦の辺をじくにして1回転させます。できる立体の表面積は何<u>²ですか。円周率は3.14とします。",
    "<w>の縦は<a><u>、横は<b><u>です。縦の辺を軸として1回転させてできる立体の表面積は何<u>²[ですか。|でしょうか。]円周率は3.14とします。",
    "円周率を3.14とします。縦が<a><u>、横が<b><u>の<w>を、縦の辺のまわりに1回転させてできる立体の表面積は何<u>²ですか。",
    "<P>は、縦<a><u>、横<b><u>の<w>を縦の辺を軸にして回しました。できる円柱の表面積は何<u>²ですか。円周率は3.14とします。",
    "<w>を縦の辺のまわりに1回転させます。縦が<a><u>、横が<b><u>、円周率が3.14のとき、できる立体の表面積<wo>",
    "できる立体の表面積は何<u>²ですか。縦<a><u>、横<b><u>の<w>を、縦の辺を軸として1回転させます。円周率は3.14とします。",
    "長さ<a><u>の縦の辺と長さ<b><u>の横の辺がある<w>を、縦の辺を軸にして1回転させました。円周率を3.14として、立体の表面積<wo>",
    "縦の辺が<a><u>、横の辺が<b><u>の<w>を縦の辺を軸に1回転させてできる円柱の表面積は、円周率を3.14とすると何<u>²<ka>",
    NULL,
};
static const struct subtype surface = {
    .id = "surface",
    .name = "長方形の回転体の表面積",
    .level = 3,
    .templates = templates_surface,
    .asks = "できる立体の表面積",
    .role = {{"a", "軸にする縦の辺", "<u>"}, {"b", "横の辺", "<u>"}},
    .method = {{"円柱とみる", "できる立体は円柱です。2つの底面積と側面積をたします。", solve_surface, NULL}},
    .draw = draw_cylinder,
    .bind = bind_sides,
    .holds = holds_surface,
    .low = {1},
    .high = {300000},
    .scale = 100,
    .hint = "底面の円の半径になるのは、どの辺ですか。",
    .figure = &figure_turn,
};

/* ---- a cone ---- */
static bool draw_cone(struct build *p) {
    draw_sides(p, triangles, 3);
    return build_need(p, "two different sides", build_value(p, AROUND) != build_value(p, OTHER));
}
static void solve_cone(struct build *p) {
    struct ratio base = step_base(p);
    struct ratio whole =
        build_step(p, "同じ底面で高さ<a><u>の円柱の体積は、", base, '*', p->datum[AROUND], "<u>³", "です。");
    build_trap(p, whole);
    build_trap(p, build_apply(p, whole, '/', build_int(2)));
    build_answer(p, build_step(p, "円すいはその3分の1なので、", whole, '/', build_int(3), "<u>³", "です。"), "",
                 "<u>³");
}
/* Three cones fill the cylinder. In hundredths. */
static bool holds_cone(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t r = build_value(p, OTHER);
    return IF_KEPT(keep, 3, 3 * x[0] == 314 * r * r * build_value(p, AROUND));
}
static const char *const templates_cone[] = {
    "直角をはさむ2辺が<a><u>と<b><u>の<w>を、<a><u>の辺をじくにして1回転させます。できる立体の体積は何<u>³ですか。円周率は3.14とします。",
    "<w>があり、直角をはさむ辺の長さは<a><u>と<b><u>です。<a><u>の辺を軸として1回転させてできる立体の体積は何<u>³[ですか。|でしょうか。]円周率は3.14とします。",
    "円周率を3.14とします。直角をつくる2つの辺が<a><u>、<b><u>の<w>を、<a><u>の辺のまわりに1回転させると、体積が何<u>³の立体ができますか。",
    "<P>は、直角をはさむ2辺が<a><u>と<b><u>の<w>を、<a><u>の辺を軸にして回しました。できる円すいの体積は何<u>³ですか。円周率は3.14とします。",
    "直角をはさむ2辺が<a><u>と<b><u>の<w>を、<a><u>の辺のまわりに1回転させます。円周率が3.14のとき、できる立体の体積<wo>",
    "できる立体の体積は何<u>³ですか。直角をはさむ2辺が<a><u>と<b><u>の<w>を、<a><u>の辺を軸として1回転させます。円周率は3.14とします。",
    "<w>を、直角をはさむ<a><u>の辺を軸にして1回転させました。直角をはさむもう1つの辺は<b><u>です。円周率を3.14として、立体の体積<wo>",
    "直角をはさむ2辺が<a><u>、<b><u>の<w>を<a><u>の辺を軸に1回転させてできる円すいの体積は、円周率を3.14とすると何<u>³<ka>",
    NULL,
};
static const struct subtype cone = {
    .id = "cone",
    .name = "直角三角形の回転体の体積",
    .level = 3,
    .templates = templates_cone,
    .asks = "できる立体の体積",
    .role = {{"a", "軸にする辺", "<u>"}, {"b", "直角をはさむもう1つの辺", "<u>"}},
    .method = {{"円すいとみる", "できる立体は円すいで、体積は円柱の体積の3分の1です。", solve_cone, NULL}},
    .draw = draw_cone,
    .bind = bind_sides,
    .holds = holds_cone,
    .low = {1},
    .high = {400000},
    .scale = 100,
    .hint = "底面の円の半径になるのは、どの辺ですか。",
    .figure = &figure_turn,
};

static const struct subtype *const subtypes[] = {&cylinder, &surface, &cone, NULL};
const struct family family_kaiten = {
    .id = "kaiten", .number = "F96", .name = "回転体", .grade = 6, .subtypes = subtypes};

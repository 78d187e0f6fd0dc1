/* ogi_mawari.c - おうぎ形: the way around it, and from its curve back to the
 * radius. π is 3.14, and the text says so.
 *
 *   around = curve + 2 radii;  radius = curve × (360 ÷ angle) ÷ 3.14 ÷ 2
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { RADIUS, ANGLE };
enum { CURVE };

static const char *const things[] = {"紙|cm",       "板|cm",     "カード|cm", "せんす|cm", "布|cm",     "ピザ|cm",
                                     "クッキー|cm", "花だん|m",  "しばふ|m",  "土地|m",    "ケーキ|cm", "うちわ|cm",
                                     "タイル|cm",   "ぼうし|cm", "!すな場|m", NULL};
static const int64_t angles[] = {30, 36, 40, 45, 60, 72, 80, 90, 108, 120, 135, 144, 150, 160, 216, 225, 240, 270, 300};
enum { ANGLES = sizeof angles / sizeof angles[0] };

static struct ratio pi(void) { return build_fraction(157, 50); }
static int64_t draw_shape(struct build *p) {
    build_context(p, "w|u", things);
    build_people(p, "A");
    return angles[build_between(p, 0, ANGLES - 1)];
}
static struct ratio curve_of(struct build *p, struct ratio radius, struct ratio angle) {
    struct ratio around = build_apply(p, build_apply(p, radius, '*', build_int(2)), '*', pi());
    return build_apply(p, build_apply(p, around, '*', angle), '/', build_int(360));
}

/* ---- the way around ---- */
static bool draw_around(struct build *p) {
    int64_t angle = draw_shape(p);
    build_datum(p, RADIUS, "r", build_between(p, 2, 30)), build_datum(p, ANGLE, "a", angle);
    return true;
}
static void bind_around(struct build *p) {
    build_need(p, "a part of the circle", build_value(p, ANGLE) > 0 && build_value(p, ANGLE) < 360);
}
static void solve_around(struct build *p) {
    struct ratio curve = curve_of(p, p->datum[RADIUS], p->datum[ANGLE]);
    build_need(p, "a decimal", 1000 % curve.den == 0);
    build_line(p);
    build_say(p, "曲線の部分の長さは、");
    build_formula(p, curve, "<u>", "%s×2×3.14×%s÷360", build_get(p, "r"), build_get(p, "a"));
    build_say(p, "です。");
    struct ratio straight =
        build_step(p, "2本の半径の長さは、合わせて、", p->datum[RADIUS], '*', build_int(2), "<u>", "です。");
    struct ratio around = build_step(p, "だから、まわりの長さは、", curve, '+', straight, "<u>", "です。");
    build_trap(p, curve);
    build_trap(p, build_apply(p, curve, '+', p->datum[RADIUS]));
    build_answer(p, around, "", "<u>");
}
/* x in thousandths; what is left of it without the radii is the angle's share
 * of the circle. */
static bool holds_around(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t r = build_value(p, RADIUS);
    return IF_KEPT(keep, 3, (x[0] - 2000 * r) * 360 == 6280 * r * build_value(p, ANGLE));
}
static const char *const templates_around[] = {
    "半径が<r><u>、中心角が<a>度のおうぎ形があります。まわりの長さは何<u>"
    "ですか。円周率は3.14とします。",
    "半径<r><u>、中心角<a>度のおうぎ形のまわりの長さは何<u>[ですか。|"
    "になりますか。|でしょうか。]円周率は3.14とします。",
    "おうぎ形の<w>があります。半径は<r><u>、中心角は<a>度です。円周率を3."
    "14とすると、まわりの長さは何<u>ですか。",
    "円周率を3.14として、中心角が<a>度、半径が<r><u>のおうぎ形のまわりの長さ<"
    "wo>",
    "<A>が調べたおうぎ形の<w>は、半径が<r><u>、中心角が<a>"
    "度でした。まわりを1周すると何<u>ですか。円周率は3.14とします。",
    "半径<r><u>の円から、中心角が<a>"
    "度のおうぎ形を切り取りました。おうぎ形のまわりの長さは何<u>"
    "ですか。円周率は3.14とします。",
    "おうぎ形のまわりの長さは何<u>ですか。半径は<r><u>、中心角は<a>"
    "度で、円周率は3.14とします。",
    "中心角が<a>度のおうぎ形の<w>があり、半径は<r><u>"
    "です。2本の半径もふくめたまわりは何<u>になりますか。円周率は3."
    "14とします。",
    NULL};
static const struct figure_template figure_around = {FIGURE_SHAPE,
                                                     {{"shape", FIGURE_TEXT, "sector"},
                                                      {"labels", FIGURE_TEXTS, "半径"},
                                                      {"lengths", FIGURE_NUMBERS, "<r>"},
                                                      {"angles", FIGURE_NUMBERS, "<a>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype around = {
    .id = "around",
    .name = "おうぎ形のまわりの長さ",
    .level = 2,
    .templates = templates_around,
    .asks = "おうぎ形のまわりの長さ",
    .role = {{"r", "半径", "<u>"}, {"a", "中心角", "度"}},
    .method = {{"曲線と直線", "おうぎ形のまわりは、曲線の部分と2本の半径を合わせた長さです。", solve_around, NULL}},
    .draw = draw_around,
    .bind = bind_around,
    .holds = holds_around,
    .low = {1},
    .high = {500000},
    .scale = 1000,
    .hint = "まわりの長さは、どの線とどの線の長さを合わせたものですか。",
    .figure = &figure_around,
};

/* ---- the curve: back to the radius ---- */
static bool draw_radius(struct build *p) {
    int64_t angle = draw_shape(p), radius = build_between(p, 2, 40);
    struct ratio curve = curve_of(p, build_int(radius), build_int(angle));
    build_datum_ratio(p, CURVE, "L", curve), build_datum(p, ANGLE, "a", angle);
    return build_need(p, "a short decimal", 100 % curve.den == 0) && build_need(p, "numbers differ", radius != angle);
}
static void solve_radius(struct build *p) {
    build_line(p);
    build_say(p, "おうぎ形の曲線は円周の360分の<a>なので、円周は、");
    struct ratio circle = build_apply(p, build_apply(p, p->datum[CURVE], '*', build_int(360)), '/', p->datum[ANGLE]);
    build_need(p, "a decimal", 1000 % circle.den == 0);
    build_formula(p, circle, "<u>", "%s×360÷%s", build_get(p, "L"), build_get(p, "a"));
    build_say(p, "です。");
    struct ratio diameter = build_step(p, "直径は、", circle, '/', pi(), "<u>", "です。");
    struct ratio radius = build_step(p, "半径は、", diameter, '/', build_int(2), "<u>", "です。");
    build_trap(p, diameter);
    build_answer(p, radius, "", "<u>");
}
/* x in tenths of the unit. */
static bool holds_radius(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio curve = p->datum[CURVE];
    return IF_KEPT(keep, 3, x[0] * 628 * build_value(p, ANGLE) * (int64_t)curve.den == 360000 * (int64_t)curve.num);
}
static const char *const templates_radius[] = {
    "中心角が<a>度で、曲線の部分の長さが<L><u>のおうぎ形があります。半径は何<u>"
    "ですか。円周率は3.14とします。",
    "曲線の部分が<L><u>、中心角が<a>度のおうぎ形の半径は何<u>[ですか。|"
    "になりますか。|でしょうか。]円周率は3.14とします。",
    "おうぎ形の<w>があります。中心角は<a>度、曲線の部分の長さは<L><u>"
    "です。円周率を3.14とすると、半径は何<u>ですか。",
    "円周率を3.14として、中心角が<a>度、曲線の部分の長さが<L><u>"
    "のおうぎ形の半径<wo>",
    "<A>が調べたおうぎ形の<w>は、中心角が<a>度、曲線の部分が<L><u>"
    "でした。半径は何<u>ですか。円周率は3.14とします。",
    "ある円から中心角が<a>度のおうぎ形を切り取ると、曲線の部分の長さは<L><u>"
    "でした。円の半径は何<u>ですか。円周率は3.14とします。",
    "おうぎ形の半径は何<u>ですか。中心角は<a>度、曲線の部分の長さは<L><u>"
    "で、円周率は3.14とします。",
    "中心角が<a>度のおうぎ形の<w>があり、曲線の部分の長さは<L><u>"
    "です。半径は何<u>になりますか。円周率は3.14とします。",
    NULL};
static const struct figure_template figure_radius = {FIGURE_SHAPE,
                                                     {{"shape", FIGURE_TEXT, "sector"},
                                                      {"labels", FIGURE_TEXTS, "曲線の部分"},
                                                      {"lengths", FIGURE_NUMBERS, "<L>"},
                                                      {"angles", FIGURE_NUMBERS, "<a>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype radius = {
    .id = "radius",
    .name = "曲線の長さから半径",
    .level = 3,
    .templates = templates_radius,
    .asks = "おうぎ形の半径",
    .role = {{"L", "曲線の部分の長さ", "<u>", PROBLEM_DECIMAL}, {"a", "中心角", "度"}},
    .method = {{"円周にもどす", "曲線の部分は円周の一部です。まず円全体の円周にもどします。", solve_radius, NULL}},
    .draw = draw_radius,
    .bind = bind_around,
    .holds = holds_radius,
    .low = {1},
    .high = {20000},
    .scale = 10,
    .hint = "中心角は360度の何分のいくつですか。",
    .figure = &figure_radius,
};

static const struct subtype *const subtypes[] = {&around, &radius, NULL};
const struct family family_ogi_mawari = {
    .id = "ogi_mawari", .number = "F93", .name = "おうぎ形のまわりと半径", .grade = 6, .subtypes = subtypes};

/* ogi.c - おうぎ形: the curved line, the area, and back to the angle. π is 3.14, and the text says so.
 *
 *   part of the circle = angle ÷ 360;  curve = way around × part;  area = area of the circle × part
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { RADIUS, ANGLE };

static const char *const things[] = {"紙|cm",    "紙|cm",    "板|cm",  "カード|cm", "せんす|cm", "布|cm",
                                     "花だん|m", "しばふ|m", "土地|m", "!すな場|m", NULL};
static const int64_t angles[] = {30,  36,  40,  45,  60,  72,  80,  90,  100, 108, 120, 135,
                                 140, 144, 150, 160, 200, 210, 216, 225, 240, 270, 300};
enum { ANGLES = sizeof angles / sizeof angles[0] };

static struct ratio pi(void) { return build_fraction(157, 50); }

static int64_t draw_radius(struct build *p, int64_t largest) {
    build_context(p, "w|u", things);
    build_people(p, "A");
    int64_t radius = build_between(p, 2, largest);
    build_datum(p, RADIUS, "r", radius);
    return radius;
}
static int64_t draw_angle(struct build *p) { return angles[build_between(p, 0, ANGLES - 1)]; }

static struct ratio step_round(struct build *p) {
    struct ratio diameter =
        build_step(p, "直径は半径の2倍なので、", p->datum[RADIUS], '*', build_int(2), "<u>", "です。");
    return build_step(p, "半径<r><u>の円の円周は、", diameter, '*', pi(), "<u>", "です。");
}
static struct ratio step_circle(struct build *p) {
    struct ratio area = build_apply(p, build_apply(p, p->datum[RADIUS], '*', p->datum[RADIUS]), '*', pi());
    build_line(p);
    build_say(p, "半径<r><u>の円の面積は、");
    build_formula(p, area, "<u>²", "%s×%s×3.14", build_get(p, "r"), build_get(p, "r"));
    build_say(p, "です。");
    return area;
}

/* all × angle ÷ 360, as the answer */
static void answer_part(struct build *p, struct ratio all, const char *before, const char *unit) {
    struct ratio part = build_apply(p, build_apply(p, all, '*', p->datum[ANGLE]), '/', build_int(360));
    char text[32];
    build_print(text, sizeof text, all);
    build_need(p, "a decimal", 1000 % part.den == 0);
    build_line(p);
    build_say(p, before);
    build_formula(p, part, unit, "%s×%s÷360", text, build_get(p, "a"));
    build_say(p, "です。");
    build_answer(p, part, "", unit);
}
/* all ÷ how many such parts make the circle, as the answer */
static void answer_share(struct build *p, struct ratio all, const char *before, const char *unit) {
    struct ratio parts =
        build_step(p, "このおうぎ形を集めて円にすると、", build_int(360), '/', p->datum[ANGLE], "つ分", "になります。");
    build_need(p, "a whole number of parts", parts.den == 1);
    build_answer(p, build_step(p, before, all, '/', parts, unit, "です。"), "", unit);
}

/* ---- the curved line ---- */
static const char *const templates_arc[] = {
    "半径が<r><u>、中心角が<a>度のおうぎ形があります。曲線の部分の長さは何<u>ですか。円周率は3.14とします。",
    "半径<r><u>、中心角<a>度のおうぎ形の曲線の部分の長さは何<u>[ですか。|になりますか。|でしょうか。]円周率は3.14とします。",
    "おうぎ形の<w>があります。半径は<r><u>、中心角は<a>度です。円周率を3.14とすると、曲線の部分の長さは何<u>ですか。",
    "円周率を3.14として、中心角が<a>度、半径が<r><u>のおうぎ形の曲線の部分の長さ<wo>",
    "<A>が調べたおうぎ形の<w>は、半径が<r><u>、中心角が<a>度でした。曲線の部分は何<u>ですか。円周率は3.14とします。",
    "半径<r><u>の円から、中心角が<a>度のおうぎ形を切り取りました。曲線の部分の長さは何<u>ですか。円周率は3.14とします。",
    "おうぎ形の曲線の部分の長さは何<u>ですか。半径は<r><u>、中心角は<a>度で、円周率は3.14とします。",
    "中心角が<a>度のおうぎ形の<w>があり、半径は<r><u>です。曲線の部分は何<u>になりますか。円周率は3.14とします。",
    "!円周率は3.14とします。おうぎ形の半径が<r><u>、中心角が<a>度のとき、曲線の部分の長さ<wo>",
    NULL,
};
static bool draw_arc(struct build *p) {
    draw_radius(p, 30);
    build_datum(p, ANGLE, "a", draw_angle(p));
    return true;
}
static void bind_part(struct build *p) { build_need(p, "a part of the circle", build_value(p, ANGLE) < 360); }
static void solve_arc(struct build *p) {
    struct ratio round = step_round(p);
    build_trap(p, round);
    answer_part(p, round, "中心角は360度のうちの<a>度なので、曲線の部分は、", "<u>");
}
static void solve_arc_share(struct build *p) { answer_share(p, step_round(p), "曲線の部分は、", "<u>"); }
/* x in thousandths: each degree is 1/360 of the way around. */
static bool holds_arc(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(RADIUS) | BIT(ANGLE), x[0] * 360 == build_value(p, RADIUS) * 6280 * build_value(p, ANGLE));
}
static const struct figure_template figure_arc = {FIGURE_SHAPE,
                                                  {{"shape", FIGURE_TEXT, "sector"},
                                                   {"labels", FIGURE_TEXTS, "半径"},
                                                   {"lengths", FIGURE_NUMBERS, "<r>"},
                                                   {"angles", FIGURE_NUMBERS, "<a>"},
                                                   {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype arc = {
    .id = "arc",
    .name = "おうぎ形の曲線の部分",
    .level = 2,
    .templates = templates_arc,
    .asks = "おうぎ形の曲線の部分の長さ",
    .role = {{"r", "半径", "<u>"}, {"a", "中心角", "度"}},
    .method = {{"360度のうち", "おうぎ形は円の一部です。中心角が360度のどれだけにあたるかを考えます。", solve_arc,
                NULL},
               {"何等分", "おうぎ形が、円を何等分した1つ分なのかを考えます。", solve_arc_share,
                "同じおうぎ形をいくつ集めると円になりますか。"}},
    .draw = draw_arc,
    .bind = bind_part,
    .holds = holds_arc,
    .low = {1},
    .high = {160000},
    .scale = 1000,
    .hint = "おうぎ形は、円全体のどれだけにあたりますか。",
    .figure = &figure_arc,
};

/* ---- the area ---- */
static const char *const templates_sector[] = {
    "半径が<r><u>、中心角が<a>度のおうぎ形があります。面積は何<u>²ですか。円周率は3.14とします。",
    "半径<r><u>、中心角<a>度のおうぎ形の面積は何<u>²[ですか。|になりますか。|でしょうか。]円周率は3.14とします。",
    "おうぎ形の<w>があります。半径は<r><u>、中心角は<a>度です。円周率を3.14とすると、面積は何<u>²ですか。",
    "円周率を3.14として、中心角が<a>度、半径が<r><u>のおうぎ形の面積<wo>",
    "<A>が調べたおうぎ形の<w>は、半径が<r><u>、中心角が<a>度でした。面積は何<u>²ですか。円周率は3.14とします。",
    "半径<r><u>の円から、中心角が<a>度のおうぎ形を切り取りました。おうぎ形の面積は何<u>²ですか。円周率は3.14とします。",
    "おうぎ形の面積は何<u>²ですか。半径は<r><u>、中心角は<a>度で、円周率は3.14とします。",
    "中心角が<a>度のおうぎ形の<w>があり、半径は<r><u>です。広さは何<u>²になりますか。円周率は3.14とします。",
    "!円周率は3.14とします。おうぎ形の半径が<r><u>、中心角が<a>度のとき、面積<wo>",
    NULL,
};
static bool draw_sector(struct build *p) {
    draw_radius(p, 20);
    build_datum(p, ANGLE, "a", draw_angle(p));
    return true;
}
static void solve_sector(struct build *p) {
    struct ratio circle = step_circle(p);
    build_trap(p, circle);
    answer_part(p, circle, "中心角は360度のうちの<a>度なので、面積は、", "<u>²");
}
static void solve_sector_share(struct build *p) { answer_share(p, step_circle(p), "面積は、", "<u>²"); }
static bool holds_sector(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t square = build_value(p, RADIUS) * build_value(p, RADIUS);
    return IF_KEPT(keep, BIT(RADIUS) | BIT(ANGLE), x[0] * 360 == square * 3140 * build_value(p, ANGLE));
}
static const struct figure_template figure_sector = {FIGURE_SHAPE,
                                                     {{"shape", FIGURE_TEXT, "sector"},
                                                      {"labels", FIGURE_TEXTS, "半径"},
                                                      {"lengths", FIGURE_NUMBERS, "<r>"},
                                                      {"angles", FIGURE_NUMBERS, "<a>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype sector = {
    .id = "sector",
    .name = "おうぎ形の面積",
    .level = 2,
    .templates = templates_sector,
    .asks = "おうぎ形の面積",
    .role = {{"r", "半径", "<u>"}, {"a", "中心角", "度"}},
    .method = {{"360度のうち", "おうぎ形は円の一部です。中心角が360度のどれだけにあたるかを考えます。", solve_sector,
                NULL},
               {"何等分", "おうぎ形が、円を何等分した1つ分なのかを考えます。", solve_sector_share,
                "同じおうぎ形をいくつ集めると円になりますか。"}},
    .draw = draw_sector,
    .bind = bind_part,
    .holds = holds_sector,
    .low = {1},
    .high = {1100000},
    .scale = 1000,
    .hint = "おうぎ形は、円全体のどれだけにあたりますか。",
    .figure = &figure_sector,
};

/* ---- back to the angle ---- */
enum { CURVE = 1 };
static const char *const templates_angle[] = {
    "半径が<r><u>、曲線の部分の長さが<L><u>のおうぎ形があります。中心角は何度ですか。円周率は3.14とします。",
    "半径<r><u>、曲線の部分<L><u>のおうぎ形の中心角は何度[ですか。|になりますか。|でしょうか。]円周率は3.14とします。",
    "おうぎ形の<w>があります。半径は<r><u>、曲線の部分の長さは<L><u>です。円周率を3.14とすると、中心角は何度ですか。",
    "円周率を3.14として、半径が<r><u>で曲線の部分の長さが<L><u>のおうぎ形の中心角<wo>",
    "<A>がおうぎ形の<w>をはかると、半径は<r><u>、曲線の部分は<L><u>でした。中心角は何度ですか。円周率は3.14とします。",
    "半径<r><u>の円からおうぎ形を切り取ると、曲線の部分の長さは<L><u>でした。中心角は何度ですか。円周率は3.14とします。",
    "おうぎ形の中心角は何度ですか。半径は<r><u>、曲線の部分は<L><u>で、円周率は3.14とします。",
    "曲線の部分の長さが<L><u>のおうぎ形の<w>があり、半径は<r><u>です。中心角は何度になりますか。円周率は3.14とします。",
    "!円周率は3.14とします。おうぎ形の半径が<r><u>、曲線の部分が<L><u>のとき、中心角<wo>",
    NULL,
};
static bool draw_back(struct build *p) {
    int64_t radius = draw_radius(p, 30);
    struct ratio curve = build_fraction(radius * 628 * draw_angle(p), 36000);
    build_datum_ratio(p, CURVE, "L", curve);
    return build_need(p, "two decimals", 100 % curve.den == 0) &&
           build_need(p, "not 3.14", curve.num != 157 || curve.den != 50);
}
static void solve_angle(struct build *p) {
    struct ratio round = step_round(p);
    struct ratio angle = build_apply(p, build_apply(p, build_int(360), '*', p->datum[CURVE]), '/', round);
    char text[32];
    build_print(text, sizeof text, round);
    build_trap(p, build_apply(p, angle, '/', build_int(2)));
    build_need(p, "whole degrees", angle.den == 1 && angle.num < 360);
    build_line(p);
    build_say(p, "円周全体で360度になるので、曲線の部分に対する中心角は、");
    build_formula(p, angle, "度", "360×%s÷%s", build_get(p, "L"), text);
    build_say(p, "です。");
    build_answer(p, angle, "", "度");
}
static bool holds_angle(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t hundredths = (int64_t)(p->datum[CURVE].num * 100 / p->datum[CURVE].den);
    return IF_KEPT(keep, BIT(RADIUS) | BIT(CURVE), build_value(p, RADIUS) * 628 * x[0] == hundredths * 360);
}
static const struct figure_template figure_angle = {FIGURE_SHAPE,
                                                    {{"shape", FIGURE_TEXT, "sector"},
                                                     {"labels", FIGURE_TEXTS, "半径|曲線の部分"},
                                                     {"lengths", FIGURE_NUMBERS, "<r>|<L>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype angle = {
    .id = "angle",
    .name = "おうぎ形の中心角",
    .level = 3,
    .templates = templates_angle,
    .asks = "おうぎ形の中心角",
    .role = {{"r", "半径", "<u>"}, {"L", "曲線の部分の長さ", "<u>", PROBLEM_DECIMAL}},
    .method = {{"円周とくらべる", "円周全体で360度です。曲線の部分が円周のどれだけにあたるかを考えます。", solve_angle,
                NULL}},
    .draw = draw_back,
    .holds = holds_angle,
    .low = {1},
    .high = {359},
    .hint = "半径が同じ円の円周は何<u>ですか。",
    .figure = &figure_angle,
};

static const struct subtype *const subtypes[] = {&arc, &sector, &angle, NULL};
const struct family family_ogi = {.id = "ogi", .number = "F93", .name = "おうぎ形", .grade = 6, .subtypes = subtypes};

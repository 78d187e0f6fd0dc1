/* menseki_gyaku.c - 面積からもどす: the height or a base of a trapezium, the radius of a circle, the angle of a
 * sector.
 *
 *   (upper + lower) × height ÷ 2 = area;   radius × radius × pi × angle ÷ 360 = area
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* thing | unit */
static const char *const trapeziums[] = {"台形|cm",
                                         "台形|cm",
                                         "台形の紙|cm",
                                         "台形の板|cm",
                                         "台形の花だん|m",
                                         "台形の土地|m",
                                         "台形の畑|m",
                                         "台形の看板|cm",
                                         "台形のカード|cm",
                                         "台形の布|cm",
                                         "台形の公園|m",
                                         "台形の庭|m",
                                         "台形のタイル|cm",
                                         "台形の旗|cm",
                                         "台形の池|m",
                                         "台形のつくえの面|cm",
                                         "台形の広場|m",
                                         "台形の屋根|m",
                                         "台形の田|m",
                                         "台形の色紙|cm",
                                         "台形ABCD|cm",
                                         "!台形の牧場|m",
                                         NULL};
static const char *const circles[] = {"円|cm",
                                      "円|cm",
                                      "円の形の紙|cm",
                                      "丸いテーブル|cm",
                                      "円の形の花だん|m",
                                      "円の形の池|m",
                                      "丸い板|cm",
                                      "丸いピザ|cm",
                                      "円の形の広場|m",
                                      "丸い皿|cm",
                                      "丸い鏡|cm",
                                      "円の形のプール|m",
                                      "丸い布|cm",
                                      "丸い時計の面|cm",
                                      "円の形の土地|m",
                                      "丸い看板|cm",
                                      "円の形の畑|m",
                                      "丸い窓|cm",
                                      "円の形のマット|cm",
                                      "!丸い台|cm",
                                      NULL};
static const char *const sectors[] = {"おうぎ形|cm",
                                      "おうぎ形|cm",
                                      "おうぎ形の紙|cm",
                                      "おうぎ形の板|cm",
                                      "おうぎ形の布|cm",
                                      "おうぎ形の花だん|m",
                                      "おうぎ形のカード|cm",
                                      "おうぎ形の広場|m",
                                      "おうぎ形のケーキ|cm",
                                      "おうぎ形の看板|cm",
                                      "おうぎ形の厚紙|cm",
                                      "おうぎ形のプレート|cm",
                                      "おうぎ形の公園|m",
                                      "おうぎ形の旗|cm",
                                      "おうぎ形の色紙|cm",
                                      "!おうぎ形のタイル|cm",
                                      NULL};
static void draw_thing(struct build *p, const char *const *rows) {
    build_people(p, "A");
    build_context(p, "w|u", rows);
}

/* ---- the height of a trapezium ---- */
enum { AREA, UPPER, LOWER };
static const struct figure_template figure_height = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<S>|<a>|<b>"}}};
static void bind_height(struct build *p) {
    build_need(p, "two bases", build_value(p, UPPER) > 0 && build_value(p, LOWER) > 0);
}
static bool draw_height(struct build *p) {
    draw_thing(p, trapeziums);
    int64_t upper = build_between(p, 2, 30), lower = upper + build_between(p, 1, 25), height = build_between(p, 3, 40);
    build_datum_ratio(p, AREA, "S", build_fraction((upper + lower) * height, 2));
    build_datum(p, UPPER, "a", upper), build_datum(p, LOWER, "b", lower);
    return build_need(p, "a whole area", (upper + lower) * height % 2 == 0) &&
           build_need(p, "a new length", height != upper && height != lower);
}
static struct ratio step_double(struct build *p) {
    return build_step(p, "同じ台形を2つ合わせた平行四辺形の面積は、", p->datum[AREA], '*', build_int(2), "<u>²",
                      "です。");
}
static void solve_height(struct build *p) {
    struct ratio both = build_step(p, "上底と下底の和は、", p->datum[UPPER], '+', p->datum[LOWER], "<u>", "です。");
    struct ratio whole = step_double(p);
    build_trap(p, build_apply(p, p->datum[AREA], '/', both));
    build_answer(p, build_step(p, "高さは、", whole, '/', both, "<u>", "です。"), "", "<u>");
}
/* A diagonal cuts it into two triangles of one height. x in tenths. */
static bool trapezium_fits(const struct build *p, int64_t upper, int64_t lower, int64_t height, int64_t per) {
    struct ratio s = p->datum[AREA];
    return (upper * height + lower * height) * s.den == 2 * per * s.num;
}
static bool holds_height(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, trapezium_fits(p, build_value(p, UPPER), build_value(p, LOWER), x[0], 10));
}
static const char *const templates_height[] = {
    "上底が<a><u>、下底が<b><u>、面積が<S><u>²の<w>があります。高さは何<u>ですか。",
    "面積<S><u>²の<w>の上底は<a><u>、下底は<b><u>です。高さは何<u>[ですか。|でしょうか。|になりますか。]",
    "<w>の高さは何<u>ですか。上底は<a><u>、下底は<b><u>、面積は<S><u>²です。",
    "<A>は、上底が<a><u>、下底が<b><u>、面積が<S><u>²の台形をかきます。高さは何<u>にすればよいですか。",
    "上底<a><u>、下底<b><u>、面積<S><u>²の<w>の高さ<wo>",
    "<w>の面積は<S><u>²です。平行な2つの辺の長さが<a><u>と<b><u>のとき、高さは何<u>ですか。",
    "<A>が調べると、<w>の面積は<S><u>²で、上底は<a><u>、下底は<b><u>でした。高さは何<u><ka>",
    "平行な2辺が<a><u>と<b><u>の<w>があり、面積は<S><u>²です。この台形の高さは何<u>ですか。",
    NULL,
};
static const struct subtype trapezium_height = {
    .id = "trapezium_height",
    .name = "台形の高さ",
    .level = 2,
    .templates = templates_height,
    .asks = "台形の高さ",
    .role = {{"S", "面積", "<u>²", PROBLEM_DECIMAL}, {"a", "上底", "<u>"}, {"b", "下底", "<u>"}},
    .method = {{"公式をもどす", "台形の面積は、上底と下底の和×高さ÷2です。これを逆にたどります。", solve_height, NULL}},
    .draw = draw_height,
    .bind = bind_height,
    .holds = holds_height,
    .low = {1},
    .high = {1200},
    .scale = 10,
    .hint = "同じ台形を2つ合わせた平行四辺形の面積は何<u>²ですか。",
    .figure = &figure_height,
};

/* ---- a base of a trapezium ---- */
enum { KNOWN = UPPER, HEIGHT = LOWER };
static const struct figure_template figure_base = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<S>|<a>|<h>"}}};
static void bind_base(struct build *p) {
    bool upper = p->aux[0] == 0;
    build_set(p, "kn", upper ? "上底" : "下底"), build_set(p, "as", upper ? "下底" : "上底");
    struct ratio s = p->datum[AREA];
    build_need(p, "a base is left",
               build_value(p, HEIGHT) > 0 && 2 * s.num > build_value(p, KNOWN) * build_value(p, HEIGHT) * s.den);
}
static bool draw_base(struct build *p) {
    draw_thing(p, trapeziums);
    int64_t upper = build_between(p, 2, 30), lower = upper + build_between(p, 1, 25), height = build_between(p, 3, 40);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t known = p->aux[0] == 0 ? upper : lower, wanted = upper + lower - known;
    build_datum_ratio(p, AREA, "S", build_fraction((upper + lower) * height, 2));
    build_datum(p, KNOWN, "a", known), build_datum(p, HEIGHT, "h", height);
    return build_need(p, "a whole area", (upper + lower) * height % 2 == 0) &&
           build_need(p, "a new length", wanted != height && known != height);
}
static void solve_base(struct build *p) {
    struct ratio whole = step_double(p);
    struct ratio both = build_step(p, "上底と下底の和は、", whole, '/', p->datum[HEIGHT], "<u>", "です。");
    build_trap(p, both);
    build_answer(p, build_step(p, "<as>は、", both, '-', p->datum[KNOWN], "<u>", "です。"), "", "<u>");
}
static bool holds_base(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, trapezium_fits(p, 10 * build_value(p, KNOWN), x[0], build_value(p, HEIGHT), 10));
}
static const char *const templates_base[] = {
    "<kn>が<a><u>、高さが<h><u>、面積が<S><u>²の<w>があります。<as>は何<u>ですか。",
    "面積<S><u>²の<w>の<kn>は<a><u>、高さは<h><u>です。<as>は何<u>[ですか。|でしょうか。|になりますか。]",
    "<w>の<as>は何<u>ですか。<kn>は<a><u>、高さは<h><u>、面積は<S><u>²です。",
    "<A>は、<kn>が<a><u>、高さが<h><u>、面積が<S><u>²の台形をかきます。<as>は何<u>にすればよいですか。",
    "<kn><a><u>、高さ<h><u>、面積<S><u>²の<w>の<as>の長さ<wo>",
    "<w>の面積は<S><u>²です。<kn>が<a><u>、高さが<h><u>のとき、<as>の長さは何<u>ですか。",
    "<A>が調べると、<w>の面積は<S><u>²で、<kn>は<a><u>、高さは<h><u>でした。<as>は何<u><ka>",
    "高さが<h><u>で<kn>が<a><u>の<w>があり、面積は<S><u>²です。この台形の<as>は何<u>ですか。",
    NULL,
};
static const struct subtype trapezium_base = {
    .id = "trapezium_base",
    .name = "台形の上底・下底",
    .level = 2,
    .templates = templates_base,
    .asks = "もう一方の底の長さ",
    .role = {{"S", "面積", "<u>²", PROBLEM_DECIMAL},
             {"a", "<kn>", "<u>"},
             {"h", "高さ", "<u>"},
             {"kn", "わかっている底", "上底|下底", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"公式をもどす", "台形の面積は、上底と下底の和×高さ÷2です。これを逆にたどります。", solve_base, NULL}},
    .draw = draw_base,
    .bind = bind_base,
    .holds = holds_base,
    .low = {1},
    .high = {1200},
    .scale = 10,
    .hint = "上底と下底の和は何<u>ですか。",
    .figure = &figure_base,
};

/* ---- the radius or the diameter of a circle ---- */
static const struct figure_template figure_radius = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<S>"}}};
static void bind_radius(struct build *p) { build_set(p, "as", p->asked ? "直径" : "半径"); }
static bool draw_radius(struct build *p) {
    draw_thing(p, circles);
    int64_t r = build_between(p, 2, 60);
    build_datum_ratio(p, AREA, "S", build_fraction(157 * r * r, 50));
    p->asked = (int)build_chance(p, 35);
    return true;
}
static void solve_radius(struct build *p) {
    struct ratio square =
        build_step(p, "半径×半径は、面積÷円周率で、", p->datum[AREA], '/', build_fraction(157, 50), "", "です。");
    int64_t r = 1;
    while (r * r < square.num && r < 100000) r++;
    build_need(p, "a whole radius", square.den == 1 && r * r == square.num);
    struct ratio v =
        build_step(p, "これは同じ数を2回かけた数なので、半径は、", square, '/', build_int(r), "<u>", "です。");
    build_trap(p, build_apply(p, square, '/', build_int(2)));
    if (p->asked) build_trap(p, v), v = build_step(p, "直径は半径の2倍で、", v, '*', build_int(2), "<u>", "です。");
    build_answer(p, v, "", "<u>");
}
static bool holds_radius(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio s = p->datum[AREA];
    return x[1] == 2 * x[0] && IF_KEPT(keep, BIT(AREA), 314 * x[0] * x[0] * s.den == 100 * s.num);
}
static const char *const templates_radius[] = {
    "面積が<S><u>²の<w>があります。<as>は何<u>ですか。円周率は3.14とします。",
    "<w>の面積は<S><u>²です。<as>は何<u>[ですか。|でしょうか。|になりますか。]円周率は3.14とします。",
    "円周率を3.14とします。面積が<S><u>²の<w>の<as>は何<u>ですか。",
    "<A>が調べると、<w>の面積は<S><u>²でした。円周率を3.14とすると、<as>は何<u>ですか。",
    "円周率を3.14として、面積<S><u>²の<w>の<as><wo>",
    "<w>の<as>は何<u>ですか。面積は<S><u>²で、円周率は3.14とします。",
    "<A>は、面積が<S><u>²の円をかきます。<as>を何<u>にすればよいですか。円周率は3.14とします。",
    "<w>があります。広さが<S><u>²のとき、円周率を3.14とすると、<as>は何<u><ka>",
    NULL,
};
static const struct subtype circle = {
    .id = "circle",
    .name = "円の面積から半径・直径",
    .level = 2,
    .templates = templates_radius,
    .asks = "半径|直径",
    .role = {{"S", "円の面積", "<u>²", PROBLEM_DECIMAL}},
    .method = {{"公式をもどす", "円の面積は、半径×半径×円周率です。同じ数を2回かけた数をさがします。", solve_radius,
                NULL}},
    .draw = draw_radius,
    .bind = bind_radius,
    .holds = holds_radius,
    .low = {1, 2},
    .high = {100, 200},
    .hint = "半径×半径はいくつになりますか。",
    .figure = &figure_radius,
};

/* ---- the angle of a sector ---- */
enum { RADIUS = UPPER };
static const struct figure_template figure_angle = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<S>|<r>"}}};
static void bind_angle(struct build *p) { build_need(p, "a radius", build_value(p, RADIUS) > 0); }
static bool draw_angle(struct build *p) {
    draw_thing(p, sectors);
    int64_t r = build_between(p, 2, 24), angle = build_round(p, 18, 342, 2);
    struct ratio area = build_fraction(157 * r * r * angle, 50 * 360);
    build_datum_ratio(p, AREA, "S", area), build_datum(p, RADIUS, "r", r);
    return build_need(p, "two decimals", 100 % area.den == 0);
}
static void solve_angle(struct build *p) {
    struct ratio whole = build_apply(p, build_fraction(157 * build_value(p, RADIUS), 50), '*', p->datum[RADIUS]);
    const char *r = build_get(p, "r");
    char text[32];
    build_line(p);
    build_say(p, "半径<r><u>の円全体の面積は、");
    build_formula(p, whole, "<u>²", "%s×%s×3.14", r, r);
    build_say(p, "です。");
    struct ratio angle = build_apply(p, build_apply(p, build_int(360), '*', p->datum[AREA]), '/', whole);
    build_need(p, "less than a circle", angle.num < 360 * angle.den);
    build_print(text, sizeof text, whole);
    build_line(p);
    build_say(p, "円全体で360度になるので、中心角は、");
    build_formula(p, angle, "度", "360×%s÷%s", build_get(p, "S"), text);
    build_say(p, "です。");
    build_trap(p, build_apply(p, angle, '/', build_int(2)));
    build_answer(p, angle, "", "度");
}
static bool holds_angle(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t r = build_value(p, RADIUS);
    struct ratio s = p->datum[AREA];
    return IF_KEPT(keep, 3, 314 * r * r * x[0] * s.den == 36000 * s.num);
}
static const char *const templates_angle[] = {
    "半径が<r><u>、面積が<S><u>²のおうぎ形があります。中心角は何度ですか。円周率は3.14とします。",
    "<w>の半径は<r><u>、面積は<S><u>²です。中心角は何度[ですか。|でしょうか。|になりますか。]円周率は3.14とします。",
    "円周率を3.14とします。半径<r><u>で面積が<S><u>²の<w>の中心角は何度ですか。",
    "<A>が調べると、<w>の半径は<r><u>で、面積は<S><u>²でした。円周率を3.14とすると、中心角は何度ですか。",
    "円周率を3.14として、半径<r><u>、面積<S><u>²の<w>の中心角<wo>",
    "<w>の中心角は何度ですか。半径は<r><u>、面積は<S><u>²で、円周率は3.14とします。",
    "<A>は、半径<r><u>の円から面積<S><u>²の<w>を切り取ります。中心角を何度にすればよいですか。円周率は3.14とします。",
    "<w>があり、面積は<S><u>²、半径は<r><u>です。円周率を3.14とすると、中心角は何度<ka>",
    NULL,
};
static const struct subtype sector = {
    .id = "sector",
    .name = "おうぎ形の面積から中心角",
    .level = 2,
    .templates = templates_angle,
    .asks = "おうぎ形の中心角",
    .role = {{"S", "おうぎ形の面積", "<u>²", PROBLEM_DECIMAL}, {"r", "半径", "<u>"}},
    .method = {{"円とくらべる", "同じ半径の円全体の面積をもとにして、360度のどれだけにあたるかを考えます。",
                solve_angle, NULL}},
    .draw = draw_angle,
    .bind = bind_angle,
    .holds = holds_angle,
    .low = {1},
    .high = {359},
    .hint = "半径が同じ円の面積は何<u>²ですか。",
    .figure = &figure_angle,
};

static const struct subtype *const subtypes[] = {&trapezium_height, &trapezium_base, &circle, &sector, NULL};
const struct family family_menseki_gyaku = {
    .id = "menseki_gyaku", .number = "F92,F93", .name = "面積からもどす", .grade = 6, .subtypes = subtypes};

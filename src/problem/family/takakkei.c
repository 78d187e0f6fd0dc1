/* takakkei.c - 多角形の角: the sum of the angles, one angle of a regular polygon, and back to the number of sides.
 *
 *   sum = 180° × (n - 2);  an angle outside = 360° ÷ n
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { GIVEN };

static const struct figure_template figure_sum = {
    FIGURE_ANGLE, {{"shape", FIGURE_TEXT, "polygon"}, {"sides", FIGURE_NUMBER, "<n>"}, {"unit", FIGURE_TEXT, "度"}}};
static const struct figure_template figure_sides = {
    FIGURE_ANGLE, {{"shape", FIGURE_TEXT, "polygon"}, {"sum", FIGURE_NUMBER, "<s>"}, {"unit", FIGURE_TEXT, "度"}}};
static const struct figure_template figure_regular = {
    FIGURE_ANGLE, {{"shape", FIGURE_TEXT, "regular"}, {"sides", FIGURE_NUMBER, "<n>"}, {"unit", FIGURE_TEXT, "度"}}};
static const struct figure_template figure_outside = {
    FIGURE_ANGLE, {{"shape", FIGURE_TEXT, "outside"}, {"angles", FIGURE_NUMBERS, "<e>"}, {"unit", FIGURE_TEXT, "度"}}};
static const char *const drawings[] = {"図形",   "紙",     "板", "タイル",    "花だん",
                                       "折り紙", "カード", "皿", "!テーブル", NULL};

static const char *const degrees[] = {"度", "°", NULL};
static void begin(struct build *p) {
    build_context(p, "t", drawings);
    build_words(p, "dg", degrees);
    build_people(p, "P");
}
static void bind_sides(struct build *p) { build_need(p, "a polygon", build_value(p, GIVEN) >= 3); }

/* ---- the sum of the angles ---- */
static bool draw_sum(struct build *p) {
    begin(p);
    build_datum(p, GIVEN, "n", build_between(p, 5, 120));
    return true;
}
static struct ratio step_triangles(struct build *p) {
    return build_step(p, "1つの頂点から対角線をひくと、三角形の数は、", p->datum[GIVEN], '-', build_int(2), "個",
                      "です。");
}
static void solve_sum(struct build *p) {
    struct ratio sum =
        build_step(p, "三角形1個の角の和は180度なので、", build_int(180), '*', step_triangles(p), "度", "です。");
    build_trap(p, build_apply(p, build_int(180), '*', p->datum[GIVEN]));
    build_answer(p, sum, "", "度");
}
/* n triangles around a point inside, less the full turn at that point. */
static void solve_sum_inside(struct build *p) {
    struct ratio all = build_step(p, "中の1点と頂点を結ぶと三角形が<n>個でき、その角の和は、", build_int(180), '*',
                                  p->datum[GIVEN], "度", "です。");
    struct ratio sum = build_step(p, "中の点のまわりの360度をひいて、", all, '-', build_int(360), "度", "です。");
    build_answer(p, sum, "", "度");
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(GIVEN), x[0] + 360 == 180 * build_value(p, GIVEN));
}
static const char *const templates_sum[] = {
    "<n>角形の<n>つの角の大きさの和は何度ですか。",
    "<n>角形の内角の和<wo>",
    "<n>角形の角を全部たすと何度[ですか。|になりますか。|でしょうか。]",
    "<n>本の辺でできた多角形があります。内側の角の大きさの和は何度ですか。",
    "<P>は、<n>角形を三角形に分けて、角の大きさの和を調べました。和は何度になりましたか。",
    "角の大きさの和は何度ですか。図形は<n>角形です。",
    "<n>角形の形をした<t>があります。角の大きさを合計すると何度ですか。",
    "1つの頂点から対角線をひいて<n>角形を三角形に分けます。これを使うと、<n>角形の角の和は何度<ka>",
    NULL,
};
static const struct subtype sum_asked = {
    .id = "sum",
    .name = "多角形の角の和",
    .level = 1,
    .templates = templates_sum,
    .asks = "角の大きさの和",
    .role = {{"n", "辺の数", ""}},
    .method = {{"三角形に分ける", "<n>角形を、1つの頂点からひいた対角線で三角形に分けます。", solve_sum, NULL},
               {"中の点", "中に1点をとって、頂点と結びます。", solve_sum_inside,
                "中の1点と頂点を結ぶと、三角形は何個できますか。"}},
    .draw = draw_sum,
    .bind = bind_sides,
    .holds = holds_sum,
    .low = {1},
    .high = {22000},
    .hint = "1つの頂点から対角線をひくと、三角形は何個できますか。",
    .figure = &figure_sum,
};

/* ---- back to the number of sides ---- */
static bool draw_sides(struct build *p) {
    begin(p);
    build_datum(p, GIVEN, "s", 180 * (build_between(p, 5, 120) - 2));
    return true;
}
static void bind_sum(struct build *p) {
    build_need(p, "a sum of angles", build_value(p, GIVEN) >= 180 && build_value(p, GIVEN) % 180 == 0);
}
static void solve_sides(struct build *p) {
    struct ratio triangles = build_step(p, "三角形1個の角の和は180度なので、三角形の数は、", p->datum[GIVEN], '/',
                                        build_int(180), "個", "です。");
    struct ratio sides =
        build_step(p, "辺の数は三角形の数より2多いので、", triangles, '+', build_int(2), "本", "です。");
    build_trap(p, triangles);
    build_answer(p, sides, "", "本");
}
static bool holds_sides(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(GIVEN), 180 * x[0] - 360 == build_value(p, GIVEN));
}
static const char *const templates_sides[] = {
    "内角の和が<s>度の多角形があります。辺は何本ですか。",
    "ある多角形の角の大きさの和を調べると<s>度でした。この多角形の辺は何本ですか。",
    "角を全部たすと<s>度になる多角形の辺の数<wo>",
    "多角形の角の和が<s>度のとき、辺は何本[ですか。|でしょうか。]",
    "<P>がかいた多角形は、角の大きさの和が<s>度です。辺の数は何本ですか。",
    "辺は何本ですか。この多角形の内側の角の和は<s>度です。",
    "内側の角の大きさを合計すると<s>度になる多角形の形をした<t>があります。辺は何本ですか。",
    "角の大きさの和が<s>度になるのは、辺が何本の多角形ですか。",
    NULL,
};
static const struct subtype sides_asked = {
    .id = "sides",
    .name = "角の和から辺の数",
    .level = 2,
    .templates = templates_sides,
    .asks = "辺の数",
    .role = {{"s", "角の大きさの和", "度"}},
    .method = {{"三角形に分ける", "角の和が三角形いくつ分かを考えます。辺の数は三角形の数より2多くなります。",
                solve_sides, NULL}},
    .draw = draw_sides,
    .bind = bind_sum,
    .holds = holds_sides,
    .low = {3},
    .high = {150},
    .hint = "<s>度は、三角形の角の和のいくつ分ですか。",
    .figure = &figure_sides,
};

/* ---- one angle of a regular polygon ---- */
static bool draw_regular(struct build *p) {
    begin(p);
    int64_t n = build_between(p, 5, 120);
    build_datum(p, GIVEN, "n", n);
    return build_need(p, "whole degrees or half ones", 720 % n == 0) &&
           build_need(p, "another number", 180 - 360 / n != n);
}
static void solve_regular(struct build *p) {
    struct ratio sum = build_step(p, "角の和は、", build_int(180), '*', step_triangles(p), "度", "です。");
    struct ratio one =
        build_step(p, "<n>個の角はどれも等しいので、1つの角は、", sum, '/', p->datum[GIVEN], "度", "です。");
    build_trap(p, build_apply(p, build_int(360), '/', p->datum[GIVEN]));
    build_answer(p, one, "", "度");
}
static void solve_regular_outside(struct build *p) {
    struct ratio outside = build_step(p, "外側の角を1周分たすと360度なので、外側の角1つは、", build_int(360), '/',
                                      p->datum[GIVEN], "度", "です。");
    struct ratio one = build_step(p, "内側の角とたすと180度なので、", build_int(180), '-', outside, "度", "です。");
    build_answer(p, one, "", "度");
}
static bool holds_regular(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, GIVEN);
    return IF_KEPT(keep, BIT(GIVEN), x[0] * n + 2 * 360 == 2 * 180 * n);
}
static const char *const templates_regular[] = {
    "正<n>角形の1つの角の大きさは何度ですか。",
    "正<n>角形の1つの内角の大きさ<wo>",
    "正<n>角形の角は、1つ何度[ですか。|でしょうか。|になりますか。]",
    "<n>個の角の大きさがすべて等しい正<n>角形をかきます。1つの角を何度にすればよいですか。",
    "<P>が作った<t>は正<n>角形です。1つの角は何度ですか。",
    "1つの角の大きさは何度ですか。図形は正<n>角形です。",
    "正<n>角形の形をした<t>があります。角の大きさはどれも等しく、1つ何度ですか。",
    "辺が<n>本の正多角形の、1つの角の大きさは何度<ka>",
    NULL,
};
static const struct subtype regular_asked = {
    .id = "regular",
    .name = "正多角形の1つの角",
    .level = 2,
    .templates = templates_regular,
    .asks = "1つの角の大きさ",
    .role = {{"n", "辺の数", ""}},
    .method = {{"角の和から", "正<n>角形の角の和を求めて、<n>等分します。", solve_regular, NULL},
               {"外側の角から", "外側の角を1周分たすと360度になります。", solve_regular_outside,
                "外側の角を全部たすと何度ですか。"}},
    .draw = draw_regular,
    .bind = bind_sides,
    .holds = holds_regular,
    .low = {1},
    .high = {400},
    .scale = 2,
    .hint = "正<n>角形の角の和は何度ですか。",
    .figure = &figure_regular,
};

/* ---- a regular polygon by its angle outside ---- */
static bool draw_outside(struct build *p) {
    begin(p);
    int64_t e = build_between(p, 3, 72);
    build_datum(p, GIVEN, "e", e);
    return build_need(p, "a whole number of sides", 360 % e == 0 && 360 / e >= 5 && 360 / e != e);
}
static void bind_outside(struct build *p) {
    build_need(p, "a regular polygon", build_value(p, GIVEN) > 0 && 360 % build_value(p, GIVEN) == 0);
}
static void solve_outside(struct build *p) {
    struct ratio sides = build_step(p, "外側の角を1周分たすと360度なので、辺の数は、", build_int(360), '/',
                                    p->datum[GIVEN], "本", "です。");
    build_trap(p, build_apply(p, build_int(180), '/', p->datum[GIVEN]));
    build_answer(p, sides, "", "本");
}
static bool holds_outside(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t turned = 0;
    if (keep != BIT(GIVEN)) return true;
    for (int64_t i = 0; i < x[0]; i++) turned += build_value(p, GIVEN);
    return turned == 360;
}
static const char *const templates_outside[] = {
    "1つの外角の大きさが<e>度の正多角形があります。辺は何本ですか。",
    "正多角形の1つの外角をはかると<e>度でした。この正多角形の辺は何本ですか。",
    "まっすぐ進んで左へ<e>度回ることをくり返すと、正多角形を1周して元にもどりました。この正多角形の辺は何本[ですか。|でしょうか。]",
    "外側の角が1つ<e>度の正多角形の辺の数<wo>",
    "<P>のロボットは、同じ長さだけ進むたびに<e>度ずつ左へ向きを変え、正多角形をかきました。辺は何本ですか。",
    "辺は何本ですか。正多角形の1つの外角は<e>度です。",
    "1つの外角が<e>度である正多角形の形をした<t>があります。辺の数は何本ですか。",
    "正多角形の辺にそって歩き、かどで<e>度ずつ向きを変えます。1周する間に通る辺は何本<ka>",
    NULL,
};
static const struct subtype outside_asked = {
    .id = "outside",
    .name = "外側の角から辺の数",
    .level = 2,
    .templates = templates_outside,
    .asks = "辺の数",
    .role = {{"e", "1つの外角", "度"}},
    .method = {{"360度÷外角", "正多角形の外側の角を1周分たすと360度になります。", solve_outside, NULL}},
    .draw = draw_outside,
    .bind = bind_outside,
    .holds = holds_outside,
    .loops = 1,
    .low = {3},
    .high = {120},
    .hint = "外側の角を全部たすと何度ですか。",
    .figure = &figure_outside,
};

static const struct subtype *const subtypes[] = {&sum_asked, &sides_asked, &regular_asked, &outside_asked, NULL};
const struct family family_takakkei = {
    .id = "takakkei", .number = "F91", .name = "多角形の角", .grade = 5, .subtypes = subtypes};

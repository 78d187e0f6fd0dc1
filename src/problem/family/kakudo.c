/* kakudo.c - 角度: angles of shapes that words alone define.
 *
 *   the angles of a triangle make 180°; a polygon of n sides is n - 2 triangles
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { A, B, C };

static const char *const triangles[] = {
    "三角形",           "三角形の紙",           "三角形の旗",     "三角形の屋根",        "三角形の板",
    "三角形の花だん",   "三角形の土地",         "三角形の布",     "三角形のカード",      "三角形の標識",
    "三角形のおにぎり", "三角形のサンドイッチ", "三角形のタイル", "!三角形のヨットの帆", NULL,
};
static const char *const isosceles[] = {
    "二等辺三角形",         "二等辺三角形の紙",     "二等辺三角形の旗",          "二等辺三角形の屋根",
    "二等辺三角形の板",     "二等辺三角形の花だん", "二等辺三角形の布",          "二等辺三角形のカード",
    "二等辺三角形のタイル", "二等辺三角形のケーキ", "!二等辺三角形のヨットの帆", NULL,
};
static const char *const quadrangles[] = {
    "四角形",       "四角形の紙",     "四角形の板",     "四角形の花だん", "四角形の土地", "四角形の布",
    "四角形のたこ", "四角形のカード", "四角形のタイル", "!四角形の池",    NULL,
};

static const struct figure_template figure_third = {
    FIGURE_ANGLE,
    {{"shape", FIGURE_TEXT, "triangle"}, {"angles", FIGURE_NUMBERS, "<a>|<b>"}, {"unit", FIGURE_TEXT, "度"}}};
static const struct figure_template figure_right = {
    FIGURE_ANGLE,
    {{"shape", FIGURE_TEXT, "right_triangle"}, {"angles", FIGURE_NUMBERS, "<a>"}, {"unit", FIGURE_TEXT, "度"}}};
static const struct figure_template figure_fourth = {
    FIGURE_ANGLE,
    {{"shape", FIGURE_TEXT, "quadrangle"}, {"angles", FIGURE_NUMBERS, "<a>|<b>|<c>"}, {"unit", FIGURE_TEXT, "度"}}};
static const struct figure_template figure_top = {
    FIGURE_ANGLE,
    {{"shape", FIGURE_TEXT, "isosceles_top"}, {"angles", FIGURE_NUMBERS, "<a>"}, {"unit", FIGURE_TEXT, "度"}}};
static const struct figure_template figure_base = {
    FIGURE_ANGLE,
    {{"shape", FIGURE_TEXT, "isosceles_base"}, {"angles", FIGURE_NUMBERS, "<a>"}, {"unit", FIGURE_TEXT, "度"}}};

static const char *const degrees[] = {"度", "°", NULL};
static void begin(struct build *p, const char *const *shapes) {
    build_context(p, "t", shapes);
    build_words(p, "dg", degrees);
    build_people(p, "P");
}

/* ---- the third angle of a triangle ---- */
static bool draw_third(struct build *p) {
    int64_t a = build_between(p, 15, 110), b = build_between(p, 15, 110);
    begin(p, triangles);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    return build_need(p, "a third angle", a + b <= 165) &&
           build_need(p, "three different angles", a != b && 180 - a - b != a && 180 - a - b != b);
}
static void bind_third(struct build *p) { build_need(p, "a third angle", build_value(p, A) + build_value(p, B) < 180); }
static void solve_third(struct build *p) {
    struct ratio both = build_step(p, "わかっている2つの角の和は、", p->datum[A], '+', p->datum[B], "度", "です。");
    struct ratio rest =
        build_step(p, "三角形の3つの角の和は180度なので、残りの角は、", build_int(180), '-', both, "度", "です。");
    build_trap(p, both);
    build_trap(p, build_apply(p, build_int(360), '-', both));
    build_answer(p, rest, "", "度");
}
static bool holds_third(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(B), build_value(p, A) + build_value(p, B) + x[0] == 180);
}
static const char *const templates_third[] = {
    "<t>の3つの角のうち、2つの角の大きさは<a>度と<b>度です。残りの角の大きさは何度ですか。",
    "<t>があります。1つの角は<a>度、もう1つの角は<b>度です。残りの角は何度[ですか。|でしょうか。]",
    "<t>の2つの角をはかると、<a>度と<b>度でした。残りの1つの角は何度になりますか。",
    "残りの角は何度ですか。<t>の2つの角は<a>度と<b>度です。",
    "<P>は、<t>の2つの角を分度器ではかりました。<a>度と<b>度でした。もう1つの角は何度ですか。",
    "3つの角のうちの2つが<a>度と<b>度の<t>があります。残りの角の大きさ<wo>",
    "<a>度の角と<b>度の角がある<t>で、もう1つの角は何度ですか。",
    "<t>の角の大きさは、<a>度、<b>度と、もう1つです。もう1つの角の大きさは何度<ka>",
    NULL,
};
static const struct subtype third_asked = {
    .id = "third",
    .name = "三角形の残りの角",
    .level = 1,
    .templates = templates_third,
    .asks = "残りの角の大きさ",
    .role = {{"a", "1つ目の角", "度"}, {"b", "2つ目の角", "度"}},
    .method = {{"180度からひく", "三角形の3つの角の大きさの和は180度です。", solve_third, NULL}},
    .draw = draw_third,
    .bind = bind_third,
    .holds = holds_third,
    .low = {1},
    .high = {178},
    .hint = "三角形の3つの角の和は何度ですか。",
    .figure = &figure_third,
};

/* ---- the other angle of a right-angled triangle ---- */
static const char *const right[] = {
    "直角三角形",         "直角三角形の紙",     "直角三角形の三角じょうぎ", "直角三角形の板",    "直角三角形の旗",
    "直角三角形の花だん", "直角三角形のタイル", "直角三角形の布",           "!直角三角形の土地", NULL};
static bool draw_right(struct build *p) {
    begin(p, right);
    int64_t a = build_between(p, 8, 82);
    build_datum(p, A, "a", a);
    return build_need(p, "two different angles", a != 45);
}
static void bind_right(struct build *p) { build_need(p, "an acute angle", build_value(p, A) < 90); }
static void solve_right(struct build *p) {
    struct ratio both = build_step(p, "直角は90度なので、直角でない2つの角の和は、", build_int(180), '-', build_int(90),
                                   "度", "です。");
    struct ratio rest = build_step(p, "だから、もう1つの角は、", both, '-', p->datum[A], "度", "です。");
    build_trap(p, build_apply(p, build_int(180), '-', p->datum[A]));
    build_answer(p, rest, "", "度");
}
static bool holds_right(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A), 90 + build_value(p, A) + x[0] == 180);
}
static const char *const templates_right[] = {
    "<t>の1つの角が<a>度のとき、直角でないもう1つの角の大きさは何度ですか。",
    "<t>があります。直角でない角の1つは<a>度です。もう1つの角は何度[ですか。|でしょうか。]",
    "<t>の直角でない角をはかると、1つは<a>度でした。もう1つの角は何度ですか。",
    "もう1つの角は何度ですか。<t>の直角でない角の1つは<a>度です。",
    "<P>の<t>は、とがった角の1つが<a>度です。もう1つのとがった角は何度ですか。",
    "<a>度の角がある<t>があります。直角と<a>度のほかの、残りの角の大きさ<wo>",
    "1つの角が直角、もう1つの角が<a>度の三角形は<t>です。残りの角は何度ですか。",
    "<t>の角のうち、直角でないものの1つは<a>度です。残りの1つは何度<ka>",
    NULL,
};
static const struct subtype right_asked = {
    .id = "right",
    .name = "直角三角形のもう1つの角",
    .level = 1,
    .templates = templates_right,
    .asks = "もう1つの角の大きさ",
    .role = {{"a", "直角でない1つの角", "度"}},
    .method = {{"90度からひく", "三角形の3つの角の和は180度で、そのうち1つの角は90度です。", solve_right, NULL}},
    .draw = draw_right,
    .bind = bind_right,
    .holds = holds_right,
    .low = {1},
    .high = {89},
    .hint = "直角は何度ですか。",
    .figure = &figure_right,
};

/* ---- the fourth angle of a quadrangle ---- */
static bool draw_fourth(struct build *p) {
    int64_t a = build_between(p, 40, 140), b = build_between(p, 40, 140), c = build_between(p, 40, 140);
    begin(p, quadrangles);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, C, "c", c);
    return build_need(p, "a fourth angle", a + b + c <= 325 && a + b + c >= 205) &&
           build_need(p, "different angles", a != b && b != c && a != c);
}
static void bind_fourth(struct build *p) {
    build_need(p, "a fourth angle", build_value(p, A) + build_value(p, B) + build_value(p, C) < 360);
}
static void solve_fourth(struct build *p) {
    struct ratio two = build_step(p, "2つの角の和は、", p->datum[A], '+', p->datum[B], "度", "です。");
    struct ratio three = build_step(p, "わかっている3つの角の和は、", two, '+', p->datum[C], "度", "です。");
    struct ratio rest =
        build_step(p, "四角形の4つの角の和は360度なので、残りの角は、", build_int(360), '-', three, "度", "です。");
    build_trap(p, three);
    build_answer(p, rest, "", "度");
}
static bool holds_fourth(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C),
                   build_value(p, A) + build_value(p, B) + build_value(p, C) + x[0] == 360);
}
static const char *const templates_fourth[] = {
    "<t>の4つの角のうち、3つの角の大きさは<a>度、<b>度、<c>度です。残りの角の大きさは何度ですか。",
    "<t>があります。3つの角は<a>度、<b>度、<c>度です。残りの角は何度[ですか。|でしょうか。]",
    "<t>の3つの角をはかると、<a>度と<b>度と<c>度でした。残りの1つの角は何度になりますか。",
    "残りの角は何度ですか。<t>の3つの角は<a>度、<b>度、<c>度です。",
    "<P>は、<t>の3つの角を分度器ではかりました。<a>度、<b>度、<c>度でした。もう1つの角は何度ですか。",
    "4つの角のうちの3つが<a>度、<b>度、<c>度の<t>があります。残りの角の大きさ<wo>",
    "<a>度、<b>度、<c>度の角がある<t>で、もう1つの角は何度ですか。",
    "<t>の角の大きさは、<a>度、<b>度、<c>度と、もう1つです。もう1つの角の大きさは何度<ka>",
    NULL,
};
static const struct subtype fourth_asked = {
    .id = "fourth",
    .name = "四角形の残りの角",
    .level = 1,
    .templates = templates_fourth,
    .asks = "残りの角の大きさ",
    .role = {{"a", "1つ目の角", "度"}, {"b", "2つ目の角", "度"}, {"c", "3つ目の角", "度"}},
    .method = {{"360度からひく", "四角形の4つの角の大きさの和は360度です。", solve_fourth, NULL}},
    .draw = draw_fourth,
    .bind = bind_fourth,
    .holds = holds_fourth,
    .low = {1},
    .high = {358},
    .hint = "四角形の4つの角の和は何度ですか。",
    .figure = &figure_fourth,
};

/* ---- isosceles triangles ---- */
static bool draw_top(struct build *p) {
    begin(p, isosceles);
    int64_t a = 2 * build_between(p, 8, 70);
    build_datum(p, A, "a", a);
    return build_need(p, "no equal sides all round", a != 60);
}
static void bind_angle(struct build *p) { build_need(p, "an angle of a triangle", build_value(p, A) < 180); }
static void solve_top(struct build *p) {
    struct ratio both = build_step(p, "残りの2つの角の和は、", build_int(180), '-', p->datum[A], "度", "です。");
    struct ratio one = build_step(p, "2つの角の大きさは等しいので、", both, '/', build_int(2), "度", "です。");
    build_trap(p, both);
    build_answer(p, one, "", "度");
}
static bool holds_top(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A), build_value(p, A) + x[0] + x[0] == 180);
}
static const char *const templates_top[] = {
    "<t>で、等しい2つの辺の間の角の大きさが<a>度のとき、残りの2つの角はそれぞれ何度ですか。",
    "<t>があります。等しい2つの辺にはさまれた角は<a>度です。等しい2つの角の1つは何度[ですか。|でしょうか。]",
    "<t>の、長さの等しい2つの辺の間の角をはかると<a>度でした。ほかの角は何度ずつになりますか。",
    "等しい2つの角は何度ですか。<t>の、等しい2つの辺の間の角は<a>度です。",
    "<P>がかいた<t>は、頂点の角が<a>度です。頂点の角とは、等しい2つの辺の間の角です。残りの角は1つ何度ですか。",
    "等しい2つの辺の間の角が<a>度の<t>があります。等しい2つの角の、1つの大きさ<wo>",
    "<t>の3つの角のうち、ほかとちがう角は<a>度で、残りの2つは等しい大きさです。等しい角の1つは何度ですか。",
    "<t>の等しい2つの辺がつくる角は<a>度です。残りの角の1つは何度<ka>",
    NULL,
};
static const struct subtype top_asked = {
    .id = "top",
    .name = "二等辺三角形の等しい角",
    .level = 1,
    .templates = templates_top,
    .asks = "等しい角の大きさ",
    .role = {{"a", "等しい2つの辺の間の角", "度"}},
    .method = {{"180度から", "二等辺三角形では、2つの角の大きさが等しくなります。", solve_top, NULL}},
    .draw = draw_top,
    .bind = bind_angle,
    .holds = holds_top,
    .low = {1},
    .high = {90},
    .hint = "残りの2つの角の和は何度ですか。",
    .figure = &figure_top,
};

static bool draw_base(struct build *p) {
    begin(p, isosceles);
    int64_t a = build_between(p, 12, 85);
    build_datum(p, A, "a", a);
    return build_need(p, "no equal sides all round", a != 60);
}
static void bind_base(struct build *p) { build_need(p, "an acute angle", build_value(p, A) < 90); }
static void solve_base(struct build *p) {
    struct ratio both = build_step(p, "等しい2つの角の和は、", p->datum[A], '*', build_int(2), "度", "です。");
    struct ratio rest =
        build_step(p, "三角形の3つの角の和は180度なので、残りの角は、", build_int(180), '-', both, "度", "です。");
    build_trap(p, build_apply(p, build_int(180), '-', p->datum[A]));
    build_answer(p, rest, "", "度");
}
static bool holds_base(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A), x[0] + build_value(p, A) + build_value(p, A) == 180);
}
static const char *const templates_base[] = {
    "<t>の等しい2つの角は、どちらも<a>度です。残りの角は何度ですか。",
    "<t>があります。大きさの等しい2つの角は<a>度ずつです。もう1つの角は何度[ですか。|でしょうか。]",
    "<t>の等しい角の1つをはかると<a>度でした。等しい2つの辺の間の角は何度になりますか。",
    "残りの角は何度ですか。<t>の等しい2つの角は、それぞれ<a>度です。",
    "<P>がかいた<t>は、等しい2つの角がどちらも<a>度です。もう1つの角は何度ですか。",
    "等しい2つの角が<a>度ずつの<t>があります。残りの角の大きさ<wo>",
    "<t>の3つの角のうち、2つの角は等しく、<a>度です。もう1つの角は何度ですか。",
    "<t>の等しい角の大きさは<a>度です。等しい2つの辺にはさまれた角は何度<ka>",
    NULL,
};
static const struct subtype base_asked = {
    .id = "base",
    .name = "二等辺三角形の残りの角",
    .level = 1,
    .templates = templates_base,
    .asks = "残りの角の大きさ",
    .role = {{"a", "等しい角の大きさ", "度"}},
    .method = {{"180度から", "二等辺三角形では、2つの角の大きさが等しくなります。", solve_base, NULL}},
    .draw = draw_base,
    .bind = bind_base,
    .holds = holds_base,
    .low = {1},
    .high = {178},
    .hint = "等しい2つの角の和は何度ですか。",
    .figure = &figure_base,
};

static const struct subtype *const subtypes[] = {&third_asked, &right_asked, &fourth_asked,
                                                 &top_asked,   &base_asked,  NULL};
const struct family family_kakudo = {.id = "kakudo", .number = "F91", .name = "角度", .grade = 5, .subtypes = subtypes};

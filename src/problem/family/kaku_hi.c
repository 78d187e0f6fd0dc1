/* kaku_hi.c - 角の比と外側の角: three angles in a ratio, an apex that is so many times a base angle, the angle outside.
 *
 *   the three angles of a triangle are 180 degrees together
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const triangles[] = {"三角形",
                                        "三角形の板",
                                        "三角形の紙",
                                        "三角形の花だん",
                                        "三角形の土地",
                                        "三角形の旗",
                                        "三角形の布",
                                        "三角形のおにぎりの箱",
                                        "三角形の公園",
                                        "三角形の積み木",
                                        "三角形の庭",
                                        "三角形の看板",
                                        "三角形のタイル",
                                        "三角形のカード",
                                        "三角形の池",
                                        "三角形の屋根の形",
                                        "三角形ABC",
                                        "三角形のしおり",
                                        "三角形の畑",
                                        "!三角形の窓",
                                        NULL};
static const char *const isosceles[] = {"二等辺三角形",         "二等辺三角形の板",       "二等辺三角形の紙",
                                        "二等辺三角形の屋根",   "二等辺三角形の旗",       "二等辺三角形の花だん",
                                        "二等辺三角形の看板",   "二等辺三角形のタイル",   "二等辺三角形の布",
                                        "二等辺三角形のカード", "二等辺三角形のペナント", "二等辺三角形の積み木",
                                        "二等辺三角形の窓",     "二等辺三角形ABC",        "二等辺三角形のケーキ",
                                        "二等辺三角形の池",     "!二等辺三角形の庭",      NULL};
static void draw_shape(struct build *p, const char *const *rows) {
    build_people(p, "P");
    build_context(p, "w", rows);
}

/* ---- an isosceles triangle: the apex so many times a base angle, or the other way round ---- */
enum { TIMES };
enum { APEX, BASE };
static void bind_apex(struct build *p) {
    bool apex = p->aux[0] == APEX;
    build_set(p, "big", apex ? "頂角" : "底角"), build_set(p, "sml", apex ? "底角" : "頂角");
    build_set(p, "as", p->asked == APEX ? "頂角" : "底角");
    build_need(p, "some times", p->datum[TIMES].num > 0);
}
static bool draw_apex(struct build *p) {
    static const int64_t tenths[] = {20, 30, 40, 70, 80, 100, 5, 25, 16, 34, 70, 160};
    draw_shape(p, isosceles);
    build_aux(p, 0, build_between(p, 0, 1));
    bool apex = p->aux[0] == APEX;
    int64_t k = build_chance(p, 70) ? build_between(p, 2, 18) * 10 : tenths[build_between(p, 0, 11)];
    struct ratio times = build_fraction(k, 10),
                 parts =
                     build_apply(p, build_apply(p, times, '*', build_int(apex ? 1 : 2)), '+', build_int(apex ? 2 : 1));
    build_datum_ratio(p, TIMES, "k", times);
    p->asked = (int)build_between(p, 0, 1);
    struct ratio one = build_apply(p, build_int(180), '/', parts);
    return build_need(p, "an angle in tenths", 10 % one.den == 0) && build_need(p, "no times one", k != 10);
}
static void solve_apex(struct build *p) {
    bool apex = p->aux[0] == APEX;
    struct ratio k = p->datum[TIMES],
                 parts = build_apply(p, build_apply(p, k, '*', build_int(apex ? 1 : 2)), '+', build_int(apex ? 2 : 1));
    build_line(p);
    build_say(p, "<sml>を1とすると、底角は2つあるので、角の和は、");
    char text[32];
    build_print(text, sizeof text, k);
    if (apex)
        build_formula(p, parts, "", "%s+1+1", text);
    else
        build_formula(p, parts, "", "%s+%s+1", text, text);
    build_say(p, "です。");
    struct ratio one =
        build_step(p, "三角形の角の和は180度なので、<sml>は、", build_int(180), '/', parts, "度", "です。");
    build_trap(p, build_apply(p, build_int(180), '/', build_apply(p, k, '+', build_int(1))));
    if (p->asked != (apex ? BASE : APEX))
        build_trap(p, one), one = build_step(p, "<big>はその<k>倍で、", one, '*', k, "度", "です。");
    build_answer(p, one, "", "度");
}
/* x: the apex and one base angle, in tenths */
static bool holds_apex(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t big = x[p->aux[0] == APEX ? 0 : 1], small = x[p->aux[0] == APEX ? 1 : 0];
    return x[0] + 2 * x[1] == 1800 &&
           IF_KEPT(keep, BIT(TIMES), big * p->datum[TIMES].den == small * p->datum[TIMES].num);
}
static const char *const templates_apex[] = {
    "<w>があります。<big>の大きさは、1つの<sml>の大きさの<k>倍です。<as>は何度ですか。",
    "<big>が<sml>の<k>倍の<w>があります。<as>の大きさは何度[ですか。|でしょうか。|になりますか。]",
    "<w>の<as>は何度ですか。<big>は<sml>の<k>倍です。",
    "<P>は、<big>が<sml>の<k>倍になるように<w>をかきました。<as>は何度ですか。",
    "<w>で、<big>の大きさが<sml>の<k>倍のとき、<as>の大きさ<wo>",
    "<P>がはかると、<w>の<big>は<sml>の<k>倍でした。<as>は何度になりますか。",
    "<sml>を<k>倍すると<big>になる<w>があります。この<as>は何度<ka>",
    "2つの底角が等しい<w>です。<big>が<sml>の<k>倍ならば、<as>は何度ですか。",
    NULL,
};
static const struct figure_template figure_apex = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<k>"}}};
static const struct subtype apex = {
    .id = "apex",
    .name = "頂角が底角の何倍",
    .level = 2,
    .templates = templates_apex,
    .asks = "頂角|底角",
    .role = {{"k", "何倍か", "", PROBLEM_DECIMAL}, {"big", "大きさが何倍の角", "頂角|底角", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"1とみる", "小さいほうを1とみて、3つの角の和がいくつ分になるかを考えます。", solve_apex, NULL}},
    .draw = draw_apex,
    .bind = bind_apex,
    .holds = holds_apex,
    .low = {1, 1},
    .high = {1798, 899},
    .scale = 10,
    .hint = "3つの角の和は、<sml>のいくつ分ですか。",
    .figure = &figure_apex,
};

/* ---- three angles in a ratio ---- */
enum { A, B, C };
static void bind_ratio(struct build *p) {
    build_need(p, "three angles", build_value(p, A) > 0 && build_value(p, B) > 0 && build_value(p, C) > 0);
}
static const char *const sizes[] = {"いちばん大きい", "いちばん小さい"};
static void bind_ratio_asked(struct build *p) {
    bind_ratio(p);
    build_set(p, "as", sizes[p->asked]);
}
static bool draw_ratio(struct build *p) {
    draw_shape(p, triangles);
    int64_t a = build_between(p, 1, 9), b = build_between(p, 1, 9), c = build_between(p, 1, 12);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, C, "c", c);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "three different angles in whole degrees",
                      a != b && b != c && a != c && 180 % (a + b + c) == 0) &&
           build_need(p, "a ratio in lowest terms", build_gcd(build_gcd(a, b), c) == 1);
}
static int64_t of_three(const struct build *p, int which) {
    int64_t best = build_value(p, A);
    for (int i = B; i <= C; i++)
        if (which ? build_value(p, i) < best : build_value(p, i) > best) best = build_value(p, i);
    return best;
}
static void solve_ratio(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C), mine = of_three(p, p->asked);
    build_line(p);
    build_say(p, "比の数の和は、");
    struct ratio parts =
        build_formula(p, build_int(a + b + c), "", "%lld+%lld+%lld", (long long)a, (long long)b, (long long)c);
    build_say(p, "です。");
    struct ratio one =
        build_step(p, "三角形の角の和は180度なので、比の1は、", build_int(180), '/', parts, "度", "です。");
    build_trap(p, build_apply(p, one, '*', build_int(of_three(p, !p->asked))));
    build_trap(p, build_apply(p, one, '*', build_int(2 * mine)));
    build_answer(p, build_step(p, "<as>角は、", one, '*', build_int(mine), "度", "です。"), "", "度");
}
/* x: the largest and the smallest angle, in tenths; the third one is what is left of 180 degrees. */
static bool holds_ratio(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C);
    if (keep != 7) return true;
    int64_t most = of_three(p, 0), least = of_three(p, 1), middle = a + b + c - most - least,
            third = 1800 - x[0] - x[1];
    return x[0] * least == x[1] * most && third * least == x[1] * middle;
}
static const char *const templates_ratio[] = {
    "3つの角の大きさの比が<a>:<b>:<c>の<w>があります。<as>角は何度ですか。",
    "<w>の3つの角の比は<a>:<b>:<c>です。<as>角の大きさは何度[ですか。|でしょうか。|になりますか。]",
    "<w>の<as>角は何度ですか。3つの角の大きさの比は<a>:<b>:<c>です。",
    "<P>は、3つの角の比が<a>:<b>:<c>の三角形をかきました。<as>角は何度ですか。",
    "<w>で、3つの角の大きさの比が<a>:<b>:<c>のとき、<as>角の大きさ<wo>",
    "三角形の3つの角を分度器ではかると、その比は<a>:<b>:<c>でした。<as>角は何度になりますか。",
    "3つの角が<a>:<b>:<c>の割合になっている<w>の、<as>角は何度<ka>",
    "<P>の作った<w>は、3つの角の比が<a>:<b>:<c>です。<as>角の大きさは何度ですか。",
    NULL,
};
static const struct figure_template figure_ratio = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<c>"}}};
static const struct subtype ratio = {
    .id = "ratio",
    .name = "3つの角の比から角の大きさ",
    .level = 2,
    .templates = templates_ratio,
    .asks = "いちばん大きい角|いちばん小さい角",
    .role = {{"a", "1つ目の角の比", ""}, {"b", "2つ目の角の比", ""}, {"c", "3つ目の角の比", ""}},
    .method = {{"180度を分ける", "三角形の3つの角の和180度を、比に分けます。", solve_ratio, NULL}},
    .draw = draw_ratio,
    .bind = bind_ratio_asked,
    .holds = holds_ratio,
    .low = {1, 1},
    .high = {1798, 600},
    .scale = 10,
    .hint = "三角形の3つの角の和は何度ですか。",
    .figure = &figure_ratio,
};

/* ---- the angle outside a triangle ---- */
static void bind_outer(struct build *p) {
    build_need(p, "two angles of a triangle", build_value(p, A) + build_value(p, B) < 180);
}
static bool draw_outer(struct build *p) {
    draw_shape(p, triangles);
    build_datum(p, A, "a", build_between(p, 15, 130)), build_datum(p, B, "b", build_between(p, 15, 130));
    int64_t sum = build_value(p, A) + build_value(p, B);
    return build_need(p, "a triangle", sum < 165) &&
           build_need(p, "two different angles", build_value(p, A) != build_value(p, B)) &&
           build_need(p, "no right angle", sum != 90);
}
static void solve_outer(struct build *p) {
    struct ratio two = build_step(p, "外角ととなり合わない2つの内角の和は、外角に等しいので、", p->datum[A], '+',
                                  p->datum[B], "度", "です。");
    build_trap(p, build_apply(p, build_int(180), '-', two));
    build_trap(p, build_apply(p, build_int(360), '-', two));
    build_answer(p, two, "", "度");
}
static void solve_outer_inner(struct build *p) {
    struct ratio first =
        build_step(p, "180度から1つ目の角をひくと、", build_int(180), '-', p->datum[A], "度", "です。");
    struct ratio inner = build_step(p, "残りの内角は、", first, '-', p->datum[B], "度", "です。");
    build_answer(p, build_step(p, "となりの外角と一直線になるので、", build_int(180), '-', inner, "度", "です。"), "",
                 "度");
}
/* The third angle inside and the one outside make a straight line. */
static bool holds_outer(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, build_value(p, A) + build_value(p, B) + (180 - x[0]) == 180);
}
static const char *const templates_outer[] = {
    "<w>の2つの内角の大きさは<a>度と<b>度です。残りの角の外角は何度ですか。",
    "2つの角が<a>度、<b>度の<w>があります。もう1つの角のとなりにできる外角は何度[ですか。|でしょうか。|になりますか。]",
    "<w>の1つの辺をのばすと、頂点の外側に外角ができます。この頂点以外の2つの内角が<a>度と<b>度のとき、外角は何度ですか。",
    "残りの角の外角は何度ですか。<w>の2つの内角は<a>度と<b>度です。",
    "<P>がはかると、<w>の2つの角は<a>度と<b>度でした。3つ目の角の外角は何度ですか。",
    "<w>で、2つの内角が<a>度、<b>度のとき、残りの頂点の外角の大きさ<wo>",
    "2つの内角が<a>度と<b>度の<w>で、3つ目の頂点の外角は何度<ka>",
    "<w>の3つの内角のうち、2つは<a>度と<b>度です。あと1つの角の外側にできる外角は何度になりますか。",
    NULL,
};
static const struct figure_template figure_outer = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
static const struct subtype outer = {
    .id = "outer",
    .name = "三角形の外角",
    .level = 1,
    .templates = templates_outer,
    .asks = "残りの角の外角",
    .role = {{"a", "1つ目の内角", "度"}, {"b", "2つ目の内角", "度"}},
    .method = {{"外角の性質", "三角形の外角は、となり合わない2つの内角の和に等しくなります。", solve_outer, NULL},
               {"内角から", "残りの内角を求めて、180度からひきます。", solve_outer_inner, "残りの内角は何度ですか。"}},
    .draw = draw_outer,
    .bind = bind_outer,
    .holds = holds_outer,
    .low = {1},
    .high = {179},
    .hint = "外角と、そのとなりの内角を合わせると何度ですか。",
    .figure = &figure_outer,
};

static const struct subtype *const subtypes[] = {&apex, &ratio, &outer, NULL};
const struct family family_kaku_hi = {
    .id = "kaku_hi", .number = "F91", .name = "角の比と外角", .grade = 5, .subtypes = subtypes};

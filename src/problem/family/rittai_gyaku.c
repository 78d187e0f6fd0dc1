/* rittai_gyaku.c - 立体 the other way round: a height from the volume or from the surface. π is 3.14, and
 * the text says so.
 *
 *   height = volume ÷ base;  box: (surface - 2 × base) ÷ the way around the base
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const blocks[] = {"積み木|cm",         "木材|cm",     "ブロック|cm",   "石材|cm",     "ねん土|cm",
                                     "ガラスの置き物|cm", "ようかん|cm", "チーズ|cm",     "ろうそく|cm", "石けん|cm",
                                     "おもり|cm",         "氷|cm",       "建物の模型|cm", "テント|m",    "台|m",
                                     "!文ちん|cm",        NULL};
static const char *const cans[] = {"かん|cm",   "タンク|m",        "ろうそく|cm", "水とう|cm", "つつ|cm",   "木材|cm",
                                   "積み木|cm", "おもり|cm",       "コップ|cm",   "花びん|cm", "ケーキ|cm", "水そう|cm",
                                   "貯金箱|cm", "ペンキのかん|cm", "!茶づつ|cm",  NULL};
static const char *const boxes[] = {"箱|cm",       "積み木|cm",       "木材|cm",    "ブロック|cm",
                                    "べん当箱|cm", "道具箱|cm",       "工具箱|cm",  "本だな|cm",
                                    "水そう|cm",   "おくり物の箱|cm", "コンテナ|m", "貯金箱|cm",
                                    "筆箱|cm",     "ケーキの箱|cm",   "!げた箱|cm", NULL};
static void begin(struct build *p, const char *const *rows) {
    build_context(p, "w|u", rows);
    build_people(p, "A");
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};

/* ---- a prism on a triangle ---- */
enum { BASE, TALL, VOLUME };
static bool draw_prism(struct build *p) {
    begin(p, blocks);
    int64_t base = build_between(p, 3, 24), tall = build_between(p, 3, 24), height = build_between(p, 3, 40);
    build_datum(p, BASE, "a", base), build_datum(p, TALL, "b", tall),
        build_datum(p, VOLUME, "V", base * tall * height / 2);
    return build_need(p, "a whole base", base * tall % 2 == 0) && build_need(p, "sides differ", base != tall);
}
static void bind_prism(struct build *p) {
    build_need(p, "sides", build_value(p, BASE) > 0 && build_value(p, TALL) > 0);
}
static void solve_prism(struct build *p) {
    build_line(p);
    build_say(p, "底面の三角形の面積は、");
    struct ratio base = build_apply(p, build_apply(p, p->datum[BASE], '*', p->datum[TALL]), '/', build_int(2));
    build_formula(p, base, "<u>²", "%s×%s÷2", build_get(p, "a"), build_get(p, "b"));
    build_say(p, "です。");
    struct ratio height =
        build_step(p, "体積は底面積×高さなので、三角柱の高さは、", p->datum[VOLUME], '/', base, "<u>", "です。");
    build_trap(p, build_apply(p, height, '/', build_int(2)));
    build_answer(p, height, "", "<u>");
}
/* Two such prisms make a box. */
static bool holds_prism(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, BASE) * build_value(p, TALL) == 2 * build_value(p, VOLUME));
}
static const char *const templates_prism[] = {
    "底面が、底辺<a><u>、高さ<b><u>の三角形の三角柱があります。体積が<V><u>³のとき、三角柱の高さは何<u>ですか。",
    "体積が<V><u>³の三角柱があります。底面の三角形の底辺は<a><u>、高さは<b><u>です。三角柱の高さは何<u>[ですか。|でしょうか。]",
    "三角柱の形をした<w>の高さは何<u>ですか。底面は底辺<a><u>、高さ<b><u>の三角形で、体積は<V><u>³です。",
    "<A>の<w>は三角柱の形で、体積は<V><u>³です。底面の三角形は、底辺が<a><u>、それに対する高さが<b><u>です。三角柱の高さ<wo>",
    "底辺が<a><u>で高さが<b><u>の三角形を底面とする三角柱の体積は<V><u>³です。この三角柱の高さは何<u>になりますか。",
    "三角柱の<w>をはかると、底面の三角形の底辺は<a><u>、高さは<b><u>で、体積は<V><u>³でした。三角柱の高さは何<u>ですか。",
    "体積<V><u>³の三角柱を作ります。底面を底辺<a><u>、高さ<b><u>の三角形にすると、三角柱の高さは何<u>にすればよいですか。",
    "三角柱の体積は<V><u>³で、底面は底辺<a><u>、高さ<b><u>の三角形です。三角柱の高さは何<u><ka>",
    NULL};
static const struct subtype prism = {
    .id = "prism",
    .name = "三角柱の高さ",
    .level = 2,
    .templates = templates_prism,
    .asks = "三角柱の高さ",
    .role = {{"a", "底面の三角形の底辺", "<u>"}, {"b", "底面の三角形の高さ", "<u>"}, {"V", "体積", "<u>³"}},
    .method = {{"体積÷底面積", "角柱の体積は、底面積×高さです。底面積を求めて、体積をわります。", solve_prism, NULL}},
    .draw = draw_prism,
    .bind = bind_prism,
    .holds = holds_prism,
    .low = {1},
    .high = {2000},
    .hint = "底面の三角形の面積は何<u>²ですか。",
    .figure = &no_figure,
};

/* ---- a cylinder ---- */
enum { RADIUS, CONTENT };
static bool draw_cylinder(struct build *p) {
    begin(p, cans);
    int64_t radius = build_between(p, 2, 12), height = build_between(p, 3, 30);
    build_datum(p, RADIUS, "r", radius);
    build_datum_ratio(p, CONTENT, "V", build_fraction(157 * radius * radius * height, 50));
    return true;
}
static void bind_cylinder(struct build *p) { build_need(p, "a radius", build_value(p, RADIUS) > 0); }
static void solve_cylinder(struct build *p) {
    build_line(p);
    build_say(p, "底面の円の面積は、");
    struct ratio square = build_apply(p, p->datum[RADIUS], '*', p->datum[RADIUS]);
    struct ratio base = build_apply(p, square, '*', build_fraction(157, 50));
    build_formula(p, base, "<u>²", "%s×%s×3.14", build_get(p, "r"), build_get(p, "r"));
    build_say(p, "です。");
    struct ratio height =
        build_step(p, "体積は底面積×高さなので、円柱の高さは、", p->datum[CONTENT], '/', base, "<u>", "です。");
    build_trap(p, build_apply(p, height, '*', p->datum[RADIUS]));
    build_answer(p, height, "", "<u>");
}
static bool holds_cylinder(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t r = build_value(p, RADIUS);
    struct ratio v = p->datum[CONTENT];
    return IF_KEPT(keep, 3, x[0] * r * r * 157 * (int64_t)v.den == 50 * (int64_t)v.num);
}
static const char *const templates_cylinder[] = {
    "底面の半径が<r><u>の円柱があります。体積が<V><u>³のとき、高さは何<u>ですか。円周率は3.14とします。",
    "体積が<V><u>³の円柱があります。底面の半径は<r><u>です。高さは何<u>[ですか。|でしょうか。]円周率は3.14とします。",
    "円柱の形をした<w>の高さは何<u>ですか。底面の半径は<r><u>、体積は<V><u>³で、円周率は3.14とします。",
    "<A>の<w>は円柱の形で、体積は<V><u>³です。底面は半径<r><u>の円です。円周率を3.14として、高さ<wo>",
    "半径<r><u>の円を底面とする円柱の体積は<V><u>³です。この円柱の高さは何<u>になりますか。円周率は3.14とします。",
    "円周率は3.14とします。円柱の<w>の底面の半径は<r><u>、体積は<V><u>³でした。高さは何<u>ですか。",
    "体積<V><u>³の円柱を作ります。底面の半径を<r><u>にすると、高さは何<u>にすればよいですか。円周率は3.14とします。",
    "円柱の体積は<V><u>³で、底面は半径<r><u>の円です。円周率を3.14とすると、高さは何<u><ka>",
    NULL};
static const struct subtype cylinder = {
    .id = "cylinder",
    .name = "円柱の高さ",
    .level = 2,
    .templates = templates_cylinder,
    .asks = "円柱の高さ",
    .role = {{"r", "底面の半径", "<u>"}, {"V", "体積", "<u>³", PROBLEM_DECIMAL}},
    .method = {{"体積÷底面積", "円柱の体積は、底面積×高さです。底面の円の面積を求めて、体積をわります。",
                solve_cylinder, NULL}},
    .draw = draw_cylinder,
    .bind = bind_cylinder,
    .holds = holds_cylinder,
    .low = {1},
    .high = {2000},
    .hint = "底面の円の面積は何<u>²ですか。",
    .figure = &no_figure,
};

/* ---- a box, from its surface ---- */
enum { LONG, WIDE, SURFACE };
static bool draw_box(struct build *p) {
    begin(p, boxes);
    int64_t a = build_between(p, 2, 25), b = build_between(p, 2, 25), h = build_between(p, 2, 30);
    build_datum(p, LONG, "a", a), build_datum(p, WIDE, "b", b),
        build_datum(p, SURFACE, "S", 2 * (a * b + a * h + b * h));
    return build_need(p, "sides differ", a != b && a != h && b != h);
}
static void bind_box(struct build *p) {
    build_need(p, "a box",
               build_value(p, LONG) > 0 && build_value(p, WIDE) > 0 &&
                   build_value(p, SURFACE) > 2 * build_value(p, LONG) * build_value(p, WIDE));
}
static void solve_box(struct build *p) {
    struct ratio base = build_apply(p, p->datum[LONG], '*', p->datum[WIDE]);
    struct ratio both = build_apply(p, base, '*', build_int(2));
    struct ratio around = build_apply(p, build_apply(p, p->datum[LONG], '+', p->datum[WIDE]), '*', build_int(2));
    build_line(p);
    build_say(p, "上と下の面の面積は、合わせて、");
    build_formula(p, both, "<u>²", "%s×%s×2", build_get(p, "a"), build_get(p, "b"));
    build_say(p, "です。");
    struct ratio side = build_step(p, "残りの横の面は、全部で、", p->datum[SURFACE], '-', both, "<u>²", "です。");
    build_line(p);
    build_say(p, "横の面をひろげると長方形になり、その横の長さは、");
    build_formula(p, around, "<u>", "(%s+%s)×2", build_get(p, "a"), build_get(p, "b"));
    build_say(p, "です。");
    struct ratio height = build_step(p, "だから、高さは、", side, '/', around, "<u>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[SURFACE], '-', base), '/', around));
    build_answer(p, height, "", "<u>");
}
static bool holds_box(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, LONG), b = build_value(p, WIDE), h = x[0];
    return IF_KEPT(keep, 7, a * b + b * h + h * a + a * b + b * h + h * a == build_value(p, SURFACE));
}
static const char *const templates_box[] = {
    "縦<a><u>、横<b><u>の直方体があります。表面積が<S><u>²のとき、高さは何<u>ですか。",
    "表面積が<S><u>²の直方体があります。縦は<a><u>、横は<b><u>です。高さは何<u>[ですか。|でしょうか。]",
    "直方体の<w>の高さは何<u>ですか。縦は<a><u>、横は<b><u>、表面積は<S><u>²です。",
    "<A>の<w>は直方体で、6つの面の面積の合計は<S><u>²です。縦が<a><u>、横が<b><u>のとき、高さ<wo>",
    "底面の縦が<a><u>、横が<b><u>の直方体の表面積は<S><u>²です。この直方体の高さは何<u>になりますか。",
    "直方体の<w>をはかると、縦は<a><u>、横は<b><u>で、全部の面の面積をたすと<S><u>²でした。高さは何<u>ですか。",
    "表面積が<S><u>²の直方体を作ります。縦を<a><u>、横を<b><u>にすると、高さは何<u>にすればよいですか。",
    "直方体の表面積は<S><u>²で、縦は<a><u>、横は<b><u>です。高さは何<u><ka>",
    NULL};
static const struct subtype box = {
    .id = "box",
    .name = "表面積から直方体の高さ",
    .level = 3,
    .templates = templates_box,
    .asks = "直方体の高さ",
    .role = {{"a", "縦", "<u>"}, {"b", "横", "<u>"}, {"S", "表面積", "<u>²"}},
    .method = {{"横の面", "表面積から上と下の面をのぞくと、横の面の面積がわかります。横の面はひろげると長方形です。",
                solve_box, NULL}},
    .draw = draw_box,
    .bind = bind_box,
    .holds = holds_box,
    .low = {1},
    .high = {2000},
    .hint = "上と下の面の面積は、合わせて何<u>²ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&prism, &cylinder, &box, NULL};
const struct family family_rittai_gyaku = {
    .id = "rittai_gyaku", .number = "F96", .name = "立体の逆", .grade = 6, .subtypes = subtypes};

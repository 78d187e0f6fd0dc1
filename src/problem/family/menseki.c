/* menseki.c - 面積: rectangle, parallelogram, triangle, rhombus and trapezium, and from the area back to a length.
 *
 *   rectangle, parallelogram = a × b;  triangle, rhombus = a × b ÷ 2;  trapezium = (upper + lower) × height ÷ 2
 *
 * The name of the shape stands in the templates, so that a text is never taken for one of another shape.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const things[] = {"紙|cm",    "板|cm", "カード|cm", "タイル|cm", "旗|cm", "土地|m",
                                     "花だん|m", "畑|m",  "広場|m",    "!公園|m",   NULL};

static void draw_thing(struct build *p) {
    build_context(p, "w|u", things);
    build_people(p, "A");
}

/* ---- two lengths to the area ---- */
enum { FIRST, SECOND };
#define TEMPLATES_AREA(S, A, B)                                                                             \
    {                                                                                                       \
        A "が<a><u>、" B "が<b><u>の" S "があります。この" S "の面積は何<u>²ですか。",                      \
            A "<a><u>、" B "<b><u>の" S "の面積は何<u>²[ですか。|でしょうか。|になりますか。]",             \
            S "の<w>があります。" A "は<a><u>、" B "は<b><u>です。この<w>の面積は何<u>²ですか。",           \
            A "が<a><u>、" B "が<b><u>の" S "の面積<wo>",                                                   \
            "<A>が調べた" S "の<w>は、" A "が<a><u>、" B "が<b><u>です。面積は何<u>²になりますか。",        \
            S "の<w>の面積は何<u>²ですか。" A "は<a><u>、" B "は<b><u>です。",                              \
            "<A>が" S "の<w>をはかると、" A "は<a><u>、" B "は<b><u>でした。<w>の面積は何<u>²でしょうか。", \
            S "の<w>の広さを調べます。" A "が<a><u>、" B "が<b><u>のとき、面積は何<u>²ですか。",            \
            "!" B "が<b><u>、" A "が<a><u>の" S "の<w>があります。広さは何<u>²ですか。", NULL               \
    }

static bool draw_area(struct build *p) {
    draw_thing(p);
    build_datum(p, FIRST, "a", build_between(p, 3, 60));
    build_datum(p, SECOND, "b", build_between(p, 3, 60));
    return true;
}
static void solve_product(struct build *p) {
    struct ratio area = build_step(p, "<rule>で、", p->datum[FIRST], '*', p->datum[SECOND], "<u>²", "です。");
    build_trap(p, build_apply(p, area, '/', build_int(2)));
    build_trap(p, build_apply(p, build_apply(p, p->datum[FIRST], '+', p->datum[SECOND]), '*', build_int(2)));
    build_answer(p, area, "", "<u>²");
}
static void solve_half(struct build *p) {
    struct ratio whole = build_step(p, "<whole>は、", p->datum[FIRST], '*', p->datum[SECOND], "<u>²", "です。");
    build_trap(p, whole);
    build_answer(p, build_step(p, "その半分なので、面積は、", whole, '/', build_int(2), "<u>²", "です。"), "", "<u>²");
}
/* x: the area in tenths; one layer of width 1 after the other */
static bool holds_product(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t layer = build_value(p, FIRST) * 10;
    return IF_KEPT(keep, BIT(FIRST) | BIT(SECOND), x[0] % layer == 0 && x[0] / layer == build_value(p, SECOND));
}
/* Two of the shape lie in a frame of both lengths. */
static bool holds_half(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(FIRST) | BIT(SECOND), x[0] + x[0] == build_value(p, FIRST) * build_value(p, SECOND) * 10);
}

static void bind_rectangle(struct build *p) { build_set(p, "rule", "長方形の面積は、縦×横"); }
static void bind_parallelogram(struct build *p) { build_set(p, "rule", "平行四辺形の面積は、底辺×高さ"); }
static void bind_triangle(struct build *p) { build_set(p, "whole", "底辺と高さが同じ平行四辺形の面積"); }
static void bind_rhombus(struct build *p) { build_set(p, "whole", "対角線を縦と横にした長方形の面積"); }

static const char *const templates_rectangle[] = TEMPLATES_AREA("長方形", "縦", "横");
static const char *const templates_parallelogram[] = TEMPLATES_AREA("平行四辺形", "底辺", "高さ");
static const char *const templates_triangle[] = TEMPLATES_AREA("三角形", "底辺", "高さ");
static const char *const templates_rhombus[] = TEMPLATES_AREA("ひし形", "一方の対角線", "もう一方の対角線");

#define AREA_OF(ID, NAME, A, B, RULE, SOLVE, HOLDS, HINT)                                               \
    static const struct figure_template figure_##ID = {FIGURE_SHAPE,                                    \
                                                       {{"shape", FIGURE_TEXT, #ID},                    \
                                                        {"labels", FIGURE_TEXTS, A "|" B},              \
                                                        {"lengths", FIGURE_NUMBERS, "<a>|<b>"},         \
                                                        {"unit", FIGURE_TEXT, "<u>"}}};                 \
    static const struct subtype ID = {.id = #ID,                                                        \
                                      .name = NAME,                                                     \
                                      .level = 1,                                                       \
                                      .templates = templates_##ID,                                      \
                                      .asks = NAME,                                                     \
                                      .role = {{"a", A, "<u>"}, {"b", B, "<u>"}},                       \
                                      .method = {{RULE, NAME "は、" RULE "で求めます。", SOLVE, NULL}}, \
                                      .draw = draw_area,                                                \
                                      .bind = bind_##ID,                                                \
                                      .holds = HOLDS,                                                   \
                                      .low = {1},                                                       \
                                      .high = {36000},                                                  \
                                      .scale = 10,                                                      \
                                      .hint = HINT,                                                     \
                                      .figure = &figure_##ID}
AREA_OF(rectangle, "長方形の面積", "縦", "横", "縦×横", solve_product, holds_product,
        "長方形の面積は、どの長さとどの長さをかけますか。");
AREA_OF(parallelogram, "平行四辺形の面積", "底辺", "高さ", "底辺×高さ", solve_product, holds_product,
        "平行四辺形は、面積の等しいどんな形に直せますか。");
AREA_OF(triangle, "三角形の面積", "底辺", "高さ", "底辺×高さ÷2", solve_half, holds_half,
        "同じ三角形を2つ合わせると、どんな形になりますか。");
AREA_OF(rhombus, "ひし形の面積", "一方の対角線", "もう一方の対角線", "対角線×対角線÷2", solve_half, holds_half,
        "ひし形がちょうど入る長方形の面積は何<u>²ですか。");

/* ---- the area and one length to the other ---- */
enum { AREA, KNOWN };
#define TEMPLATES_LENGTH(S)                                                                                   \
    {                                                                                                         \
        "面積が<T><u>²で、<kn>が<a><u>の" S "があります。<as>は何<u>ですか。",                                \
            "<kn>が<a><u>で、面積が<T><u>²の" S "の<as>は何<u>[ですか。|でしょうか。|になりますか。]",        \
            S "の<w>の面積は<T><u>²です。<kn>が<a><u>のとき、<as>は何<u>ですか。",                            \
            "面積<T><u>²、<kn><a><u>の" S "の<as><wo>",                                                       \
            "<A>は、面積が<T><u>²の" S "をかきます。<kn>を<a><u>にするとき、<as>は何<u>にすればよいですか。", \
            S "の<w>があります。面積は<T><u>²、<kn>は<a><u>です。<as>は何<u>でしょうか。",                    \
            "<as>は何<u>ですか。" S "の面積は<T><u>²で、<kn>は<a><u>です。",                                  \
            "<A>が" S "の<w>の<kn>をはかると<a><u>でした。面積は<T><u>²です。<as>は何<u>ですか。",            \
            "!" S "の<as>を求めます。<kn>は<a><u>、面積は<T><u>²です。<as>は何<u>ですか。", NULL              \
    }

static bool draw_area_and_length(struct build *p, int64_t part) {
    draw_thing(p);
    int64_t known = build_between(p, 3, 50), other = build_between(p, 3, 50);
    build_datum(p, KNOWN, "a", known);
    build_datum(p, AREA, "T", known * other / part);
    return build_need(p, "two lengths", known != other) && build_need(p, "a whole area", known * other % part == 0);
}
static bool draw_length(struct build *p) {
    build_aux(p, 0, build_between(p, 0, 1));
    return draw_area_and_length(p, 1);
}
static bool draw_length_half(struct build *p) {
    build_aux(p, 0, build_between(p, 0, 1));
    return draw_area_and_length(p, 2);
}
static bool draw_diagonal(struct build *p) { return draw_area_and_length(p, 2); }
static void solve_length(struct build *p) {
    struct ratio length =
        build_step(p, "<as>は、面積を<kn>でわって、", p->datum[AREA], '/', p->datum[KNOWN], "<u>", "です。");
    build_trap(p, build_apply(p, length, '*', build_int(2)));
    build_answer(p, length, "", "<u>");
}
static void solve_length_half(struct build *p) {
    struct ratio whole = build_step(p, "面積の2倍は、", p->datum[AREA], '*', build_int(2), "<u>²", "です。");
    struct ratio length =
        build_step(p, "これは<kn>×<as>なので、<as>は、", whole, '/', p->datum[KNOWN], "<u>", "です。");
    build_trap(p, build_apply(p, length, '/', build_int(2)));
    build_answer(p, length, "", "<u>");
}
/* x: the other length in tenths */
static bool holds_length(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(AREA) | BIT(KNOWN), x[0] * build_value(p, KNOWN) == build_value(p, AREA) * 10);
}
static bool holds_length_half(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(AREA) | BIT(KNOWN), x[0] * build_value(p, KNOWN) == build_value(p, AREA) * 20);
}

static void bind_lengths(struct build *p, const char *a, const char *b) {
    build_set(p, "kn", p->aux[0] ? b : a);
    build_set(p, "as", p->aux[0] ? a : b);
}
static void bind_rectangle_side(struct build *p) { bind_lengths(p, "縦", "横"); }
static void bind_parallelogram_side(struct build *p) { bind_lengths(p, "底辺", "高さ"); }
static void bind_rhombus_side(struct build *p) {
    build_set(p, "kn", "一方の対角線");
    build_set(p, "as", "もう一方の対角線");
}

static const char *const templates_rectangle_side[] = TEMPLATES_LENGTH("長方形");
static const char *const templates_parallelogram_side[] = TEMPLATES_LENGTH("平行四辺形");
static const char *const templates_triangle_side[] = TEMPLATES_LENGTH("三角形");
static const char *const templates_rhombus_side[] = TEMPLATES_LENGTH("ひし形");

/* ...: the choice which length is known */
#define LENGTH_OF(ID, NAME, LEVEL, RULE, DRAW, BIND, SOLVE, HOLDS, ...)                                    \
    static const struct figure_template figure_##ID = {FIGURE_SHAPE,                                       \
                                                       {{"shape", FIGURE_TEXT, #ID},                       \
                                                        {"labels", FIGURE_TEXTS, "<kn>"},                  \
                                                        {"lengths", FIGURE_NUMBERS, "<a>"},                \
                                                        {"area", FIGURE_NUMBER, "<T>"},                    \
                                                        {"unit", FIGURE_TEXT, "<u>"}}};                    \
    static const struct subtype ID = {                                                                     \
        .id = #ID,                                                                                         \
        .name = NAME,                                                                                      \
        .level = LEVEL,                                                                                    \
        .templates = templates_##ID,                                                                       \
        .asks = "<as>",                                                                                    \
        .role = {{"T", "面積", "<u>²"}, {"a", "<kn>", "<u>"}, __VA_ARGS__},                                \
        .method = {{"公式をもどす", "面積の公式は" RULE "です。これをわり算でもどします。", SOLVE, NULL}}, \
        .draw = DRAW,                                                                                      \
        .bind = BIND,                                                                                      \
        .holds = HOLDS,                                                                                    \
        .low = {1},                                                                                        \
        .high = {600},                                                                                     \
        .scale = 10,                                                                                       \
        .hint = "面積は、どんな式で求められますか。",                                                      \
        .figure = &figure_##ID}
LENGTH_OF(rectangle_side, "長方形の辺", 1, "縦×横", draw_length, bind_rectangle_side, solve_length, holds_length,
          {"kn", "わかっている長さ", "縦|横", PROBLEM_CHOICE});
LENGTH_OF(parallelogram_side, "平行四辺形の底辺・高さ", 1, "底辺×高さ", draw_length, bind_parallelogram_side,
          solve_length, holds_length, {"kn", "わかっている長さ", "底辺|高さ", PROBLEM_CHOICE});
LENGTH_OF(triangle_side, "三角形の底辺・高さ", 2, "底辺×高さ÷2", draw_length_half, bind_parallelogram_side,
          solve_length_half, holds_length_half, {"kn", "わかっている長さ", "底辺|高さ", PROBLEM_CHOICE});
LENGTH_OF(rhombus_side, "ひし形の対角線", 2, "対角線×対角線÷2", draw_diagonal, bind_rhombus_side, solve_length_half,
          holds_length_half, {NULL});

/* ---- trapezium ---- */
enum { UPPER, LOWER, HEIGHT };
static const char *const templates_trapezium[] = {
    "上底が<a><u>、下底が<b><u>、高さが<h><u>の台形があります。面積は何<u>²ですか。",
    "上底<a><u>、下底<b><u>、高さ<h><u>の台形の面積は何<u>²[ですか。|でしょうか。|になりますか。]",
    "台形の<w>があります。上底は<a><u>、下底は<b><u>、高さは<h><u>です。この<w>の面積は何<u>²ですか。",
    "上底が<a><u>、下底が<b><u>、高さが<h><u>の台形の面積<wo>",
    "<A>が調べた台形の<w>は、平行な2つの辺が<a><u>と<b><u>で、その間の高さが<h><u>です。面積は何<u>²になりますか。",
    "台形の<w>の面積は何<u>²ですか。上底は<a><u>、下底は<b><u>、高さは<h><u>です。",
    "平行な2つの辺の長さが<a><u>と<b><u>の台形があります。高さは<h><u>です。面積は何<u>²でしょうか。",
    "<A>が台形の<w>をはかると、上底は<a><u>、下底は<b><u>、高さは<h><u>でした。<w>の面積は何<u>²ですか。",
    "!高さが<h><u>の台形の<w>があります。上底は<a><u>、下底は<b><u>です。広さは何<u>²ですか。",
    NULL,
};
static bool draw_trapezium(struct build *p) {
    draw_thing(p);
    int64_t upper = build_between(p, 2, 30);
    build_datum(p, UPPER, "a", upper);
    build_datum(p, LOWER, "b", upper + build_between(p, 1, 25));
    build_datum(p, HEIGHT, "h", build_between(p, 3, 40));
    return true;
}
static void solve_trapezium(struct build *p) {
    struct ratio both = build_step(p, "上底と下底の和は、", p->datum[UPPER], '+', p->datum[LOWER], "<u>", "です。");
    struct ratio whole =
        build_step(p, "同じ台形を2つ合わせた平行四辺形の面積は、", both, '*', p->datum[HEIGHT], "<u>²", "です。");
    build_trap(p, whole);
    build_trap(p, build_apply(p, p->datum[LOWER], '*', p->datum[HEIGHT]));
    build_answer(p, build_step(p, "その半分なので、面積は、", whole, '/', build_int(2), "<u>²", "です。"), "", "<u>²");
}
static void solve_trapezium_triangles(struct build *p) {
    struct ratio upper =
        build_step(p, "上底を底辺とする三角形の2倍は、", p->datum[UPPER], '*', p->datum[HEIGHT], "<u>²", "です。");
    struct ratio lower =
        build_step(p, "下底を底辺とする三角形の2倍は、", p->datum[LOWER], '*', p->datum[HEIGHT], "<u>²", "です。");
    struct ratio both = build_step(p, "合わせると、", upper, '+', lower, "<u>²", "です。");
    build_answer(p, build_step(p, "その半分なので、面積は、", both, '/', build_int(2), "<u>²", "です。"), "", "<u>²");
}
/* A diagonal cuts it into two triangles of one height. */
static bool holds_trapezium(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t height = build_value(p, HEIGHT), upper = build_value(p, UPPER) * height * 5,
            lower = build_value(p, LOWER) * height * 5;
    return IF_KEPT(keep, BIT(UPPER) | BIT(LOWER) | BIT(HEIGHT), x[0] - upper == lower);
}
static const struct figure_template figure_trapezium = {FIGURE_SHAPE,
                                                        {{"shape", FIGURE_TEXT, "trapezium"},
                                                         {"labels", FIGURE_TEXTS, "上底|下底|高さ"},
                                                         {"lengths", FIGURE_NUMBERS, "<a>|<b>|<h>"},
                                                         {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype trapezium = {
    .id = "trapezium",
    .name = "台形の面積",
    .level = 2,
    .templates = templates_trapezium,
    .asks = "台形の面積",
    .role = {{"a", "上底", "<u>"}, {"b", "下底", "<u>"}, {"h", "高さ", "<u>"}},
    .method = {{"台形の公式", "台形の面積は、上底と下底の和に高さをかけて、2でわります。", solve_trapezium, NULL},
               {"2つの三角形", "台形を対角線で2つの三角形に分けると、高さはどちらも同じです。",
                solve_trapezium_triangles, "台形を対角線で切ると、どんな形がいくつできますか。"}},
    .draw = draw_trapezium,
    .holds = holds_trapezium,
    .low = {1},
    .high = {25000},
    .scale = 10,
    .hint = "同じ台形を2つ合わせると、どんな形になりますか。",
    .figure = &figure_trapezium,
};

static const struct subtype *const subtypes[] = {
    &rectangle,      &parallelogram,      &triangle,      &rhombus,      &trapezium,
    &rectangle_side, &parallelogram_side, &triangle_side, &rhombus_side, NULL,
};
const struct family family_menseki = {
    .id = "menseki", .number = "F92", .name = "面積", .grade = 5, .subtypes = subtypes};

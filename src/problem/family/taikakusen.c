/* taikakusen.c - 対角線 of a polygon: how many, and back to the sides; the
 * sides of a regular one from an angle inside.
 *
 *   diagonals = n × (n - 3) ÷ 2;  n = 360° ÷ (180° - an angle inside)
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { GIVEN };
static const char *const drawings[] = {"図形",   "紙",     "板",       "タイル",   "花だん",     "折り紙",
                                       "カード", "皿",     "テーブル", "箱のふた", "コースター", "公園",
                                       "皿",     "シール", "!旗",      NULL};
static void begin(struct build *p) {
    build_context(p, "t", drawings);
    build_people(p, "P");
}

/* ---- how many ---- */
static const struct figure_template figure_lines = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "本"}}};
static bool draw_count(struct build *p) {
    begin(p);
    build_datum(p, GIVEN, "n", build_chance(p, 60) ? build_between(p, 6, 24) : build_between(p, 25, 150));
    return true;
}
static void bind_count(struct build *p) {
    build_need(p, "a polygon with diagonals", build_value(p, GIVEN) > 3 && build_value(p, GIVEN) <= 1000);
}
static void solve_count(struct build *p) {
    struct ratio each = build_step(p, "1つの頂点からは、自分と両どなりの3つをのぞいた頂点にひけるので、",
                                   p->datum[GIVEN], '-', build_int(3), "本", "です。");
    struct ratio twice = build_step(p, "<n>個の頂点では、", p->datum[GIVEN], '*', each, "本", "です。");
    struct ratio all =
        build_step(p, "どの対角線も両はしで2回数えているので、", twice, '/', build_int(2), "本", "です。");
    build_trap(p, twice), build_trap(p, each);
    build_answer(p, all, "", "本");
}
/* From each corner to those behind it, but not to the neighbours. */
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    if (!keep) return true;
    int64_t n = build_value(p, GIVEN), lines = n - 3;
    for (int64_t corner = 2; corner < n - 1; corner++) lines += n - corner - 1;
    return x[0] == lines;
}
static const char *const templates_count[] = {
    "<n>角形の対角線は全部で何本ひけますか。",
    "<n>角形にひける対角線の本数<wo>",
    "<n>角形の頂点を結んで対角線を全部ひくと、何本[になりますか。|ありますか。|"
    "でしょうか。]",
    "<n>角形の形をした<t>に、対角線をすべてひきます。全部で何本ひきますか。",
    "<P>は、<n>角形の対角線を全部かきました。何本かきましたか。",
    "対角線は全部で何本ですか。図形は<n>角形です。",
    "<n>個の頂点がある多角形で、対角線は全部で何本ひけますか。",
    "<n>角形の<t>"
    "があります。となり合わない2つの頂点を全部直線で結ぶと、直線は何本<ka>",
    NULL};
static const struct subtype count = {
    .id = "count",
    .name = "対角線の本数",
    .level = 2,
    .templates = templates_count,
    .asks = "対角線の本数",
    .role = {{"n", "角の数", ""}},
    .method = {{"2回ずつ数える",
                "1つの頂点からひける対角線を数えて、頂点の数をかけると、どの対"
                "角線も2回数えます。",
                solve_count, NULL}},
    .draw = draw_count,
    .bind = bind_count,
    .holds = holds_count,
    .loops = 1,
    .low = {1},
    .high = {12000},
    .hint = "1つの頂点から、対角線は何本ひけますか。",
    .figure = &figure_lines,
};

/* ---- back to the sides ---- */
static const struct figure_template figure_sides = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "本"}}};
static bool draw_sides(struct build *p) {
    begin(p);
    int64_t n = build_between(p, 5, 90);
    build_datum(p, GIVEN, "d", n * (n - 3) / 2);
    return true;
}
/* The polygon with so many diagonals, or 0. */
static int64_t sides_of(int64_t diagonals) {
    for (int64_t n = 4; n * (n - 3) <= 2 * diagonals; n++)
        if (n * (n - 3) == 2 * diagonals) return n;
    return 0;
}
static void bind_sides(struct build *p) {
    build_need(p, "diagonals of a polygon", build_value(p, GIVEN) < 100000 && sides_of(build_value(p, GIVEN)) > 0);
}
static void solve_sides(struct build *p) {
    struct ratio twice = build_step(p, "各頂点からひける本数を全部たすと、どの対角線も2回数えるので、", p->datum[GIVEN],
                                    '*', build_int(2), "本", "です。");
    int64_t n = sides_of(build_value(p, GIVEN));
    if (!build_need(p, "diagonals of a polygon", n > 0)) return;
    build_line(p);
    build_say(p, "これは、角の数と、それより3小さい数の積です。差が3の2つの整数の"
                 "積で表すと、");
    build_formula(p, twice, "", "%lld×%lld", (long long)n, (long long)(n - 3));
    build_say(p, "です。");
    struct ratio sides = build_step(p, "小さいほうは1つの頂点からひける本数なので、角の数は、", build_int(n - 3), '+',
                                    build_int(3), "", "です。");
    build_trap(p, build_int(n - 3)), build_trap(p, build_int(n - 1));
    build_answer(p, sides, "", "角形");
}
/* A corner more: lines to all but its neighbours, and the side between those
 * becomes one. */
static bool holds_sides(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t lines = 0;
    if (!keep) return true;
    for (int64_t corners = 4; corners <= x[0]; corners++) lines += corners - 2;
    return lines == build_value(p, GIVEN);
}
static const char *const templates_sides[] = {"対角線が全部で<d>本ひける多角形は、何角形ですか。",
                                              "ある多角形の対角線の数を調べると、全部で<d>本でした。この多角形は何角形["
                                              "ですか。|でしょうか。]",
                                              "何角形ですか。対角線を全部ひくと<d>本になる多角形があります。",
                                              "<P>が多角形の<t>に対角線を全部かくと、<d>本になりました。<t>"
                                              "は何角形ですか。",
                                              "対角線の本数が<d>本の多角形があります。この多角形は何角形になりますか。",
                                              "多角形の形の<t>があり、対角線は全部で<d>本です。何角形の<t>ですか。",
                                              "となり合わない2つの頂点を全部直線で結ぶと、<d>"
                                              "本の直線がひけました。もとの図形は何角形ですか。",
                                              "すべての対角線をひくのに直線が<d>本必要な多角形は、何角形<ka>",
                                              NULL};
static const struct subtype sides = {
    .id = "sides",
    .name = "対角線の本数から角の数",
    .level = 3,
    .templates = templates_sides,
    .asks = "何角形か",
    .role = {{"d", "対角線の本数", "本"}},
    .method = {{"2倍にする", "対角線の本数の2倍は、角の数と、それより3小さい数の積です。", solve_sides, NULL}},
    .draw = draw_sides,
    .bind = bind_sides,
    .holds = holds_sides,
    .loops = 1,
    .low = {4},
    .high = {400},
    .hint = "1つの頂点からひける対角線は、角の数よりいくつ少ないですか。",
    .figure = &figure_sides,
};

/* ---- a regular polygon: an angle inside, back to the sides ---- */
static const struct figure_template figure_angle = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "度"}}};
static bool draw_inner(struct build *p) {
    static const int64_t corners[] = {5, 6, 8, 9, 10, 12, 15, 18, 20, 24, 30, 36, 40, 45, 60, 72};
    begin(p);
    int64_t n = corners[build_between(p, 0, 15)];
    build_datum(p, GIVEN, "a", 180 - 360 / n);
    return true;
}
static void bind_inner(struct build *p) {
    int64_t outside = 180 - build_value(p, GIVEN);
    build_need(p, "a regular polygon", outside > 0 && outside <= 120 && 360 % outside == 0);
}
static void solve_inner(struct build *p) {
    struct ratio outside = build_step(p, "1つの角の外側の角は、", build_int(180), '-', p->datum[GIVEN], "度", "です。");
    struct ratio n = build_step(p, "外側の角の和は360度なので、角の数は、", build_int(360), '/', outside, "", "です。");
    build_trap(p, build_apply(p, build_int(360), '/', p->datum[GIVEN]));
    build_answer(p, n, "正", "角形");
}
/* n angles inside make as much as n - 2 triangles. */
static bool holds_inner(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] * build_value(p, GIVEN) == 180 * (x[0] - 2));
}
static const char *const templates_inner[] = {"1つの内角が<a>度の正多角形は、正何角形ですか。",
                                              "正多角形の<t>があり、1つの角の大きさは<a>度です。正何角形[ですか。|"
                                              "でしょうか。]",
                                              "正何角形ですか。内側の角の1つをはかると<a>度の正多角形があります。",
                                              "<P>がかいた正多角形は、どの角も<a>度です。正何角形をかきましたか。",
                                              "すべての角が<a>度の正多角形があります。この図形は正何角形になりますか。",
                                              "ある正多角形の1つの角は<a>度です。この正多角形は正何角形ですか。",
                                              "正多角形の形をした<t>の内角は、どれも<a>度です。正何角形の<t>ですか。",
                                              "1つの内角の大きさが<a>度である正多角形は、正何角形<ka>",
                                              NULL};
static const struct subtype inner = {
    .id = "inner",
    .name = "1つの内角から正多角形",
    .level = 2,
    .templates = templates_inner,
    .asks = "正何角形か",
    .role = {{"a", "1つの内角", "度"}},
    .method = {{"外側の角",
                "内側の角と外側の角を合わせると180度です。外側の角の和はいつも3"
                "60度です。",
                solve_inner, NULL}},
    .draw = draw_inner,
    .bind = bind_inner,
    .holds = holds_inner,
    .low = {3},
    .high = {360},
    .hint = "外側の角は何度ですか。",
    .figure = &figure_angle,
};

static const struct subtype *const subtypes[] = {&count, &sides, &inner, NULL};
const struct family family_taikakusen = {
    .id = "taikakusen", .number = "F91", .name = "対角線と正多角形", .grade = 5, .subtypes = subtypes};

/* michijun_hoka.c - 道順 told in other ways: by the number of streets, and over a place told from the start.
 *
 *   one street less is so many steps; the way to the place × the way from it
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/kazoe.h"

extern const struct subtype family_michijun_streets, family_michijun_through;

enum { ACROSS, UP, PLACE_ACROSS, PLACE_UP, MOST_STEPS = 14 };

/* Ways to a crossing, each from the two before it. */
static int64_t walk(int64_t across, int64_t up) {
    if (across < 0 || up < 0) return 0;
    return across + up == 0 ? 1 : walk(across - 1, up) + walk(across, up - 1);
}
static bool can_be_walked(struct build *p, int64_t across, int64_t up) {
    return build_need(p, "streets that can be drawn", across >= 1 && up >= 1 && across + up <= MOST_STEPS);
}

/* ---- so many streets ---- */
static const char *const towns[] = {"東西|南北|北西の角の家|南東の角の学校",
                                    "東西|南北|南西の角のA|北東の角のB",
                                    "南北|東西|南西の角の駅|北東の角の病院",
                                    "たて|横|左下のP地点|右上のQ地点",
                                    "横|たて|左上のスタート|右下のゴール",
                                    "!東西|南北|北東の角の店|南西の角の公園",
                                    NULL};
static bool draw_streets(struct build *p) {
    build_context(p, "x|y|f|g", towns);
    build_people(p, "A");
    build_datum(p, ACROSS, "a", build_between(p, 3, 8)), build_datum(p, UP, "b", build_between(p, 3, 8));
    return build_need(p, "a walk", build_value(p, ACROSS) + build_value(p, UP) <= 13);
}
static void bind_streets(struct build *p) {
    int64_t a = build_value(p, ACROSS) - 1, b = build_value(p, UP) - 1;
    if (can_be_walked(p, a, b)) p->aux[KAZOE_FOUND] = walk(a, b);
    build_set_number(p, "z1", a + b), build_set_number(p, "z2", a < b ? a : b);
}
static void solve_streets(struct build *p) {
    int64_t a = build_value(p, ACROSS) - 1, b = build_value(p, UP) - 1;
    struct ratio down = build_step(p, "<x>の道<a>本の間は、", p->datum[ACROSS], '-', build_int(1), "区画", "です。");
    struct ratio along = build_step(p, "<y>の道<b>本の間は、", p->datum[UP], '-', build_int(1), "区画", "です。");
    struct ratio all = build_step(p, "進む区画は全部で、", down, '+', along, "区画", "です。");
    struct ratio ways = all;
    if (a > 1 && b > 1)
        ways = kazoe_choose(p, "<z1>区画のうち、一方へ進む<z2>区画の選び方を考えて、", a + b, a, "通り");
    build_trap(p, build_apply(p, p->datum[ACROSS], '*', p->datum[UP]));
    build_trap(p, build_int(kazoe_taken(a + b + 2, a + 1)));
    build_answer(p, ways, "", "通り");
}
#define STREETS "<x>にのびる道が<a>本、<y>にのびる道が<b>本ある町で、<f>から<g>まで"
static const char *const templates_streets[] = {
    KAZOE_TEMPLATES(STREETS, "行く", "行き", "遠回りしないで行く", "道順", "通り")};
static const struct figure_template figure_streets = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
const struct subtype family_michijun_streets = {
    .id = "streets",
    .name = "道の本数で表したごばんの目の道",
    .level = 2,
    .templates = templates_streets,
    .asks = "道順の数",
    .role = {{"a", "<x>の道の本数", "本"}, {"b", "<y>の道の本数", "本"}},
    .method = {{"選び方", "道の本数より1少ない数の区画を進みます。進む順番の決め方を考えます。", solve_streets, NULL}},
    .draw = draw_streets,
    .bind = bind_streets,
    .holds = kazoe_holds,
    .low = {1},
    .high = {3500},
    .hint = "道が<a>本あると、間の区画はいくつですか。",
    .figure = &figure_streets};

/* ---- over a place that is told from the start ---- */
static const char *const places[] = {
    "東|北|家|学校|パン屋", "東|南|駅|図書館|公園", "右|上|A地点|B地点|C地点", "北|東|家|塾|友だちの家",
    "右|下|入口|出口|売店", "西|北|学校|神社|橋",   "!南|西|家|プール|本屋",   NULL};
static bool draw_through(struct build *p) {
    int64_t a = build_between(p, 2, 7), b = build_between(p, 2, 6);
    build_context(p, "x|y|f|g|h", places);
    build_people(p, "A");
    build_datum(p, ACROSS, "a", a), build_datum(p, UP, "b", b);
    build_datum(p, PLACE_ACROSS, "k", build_between(p, 1, a - 1)),
        build_datum(p, PLACE_UP, "l", build_between(p, 1, b - 1));
    return build_need(p, "a walk", a + b <= 11 && a + b > 4);
}
static void bind_through(struct build *p) {
    int64_t a = build_value(p, ACROSS), b = build_value(p, UP), k = build_value(p, PLACE_ACROSS),
            l = build_value(p, PLACE_UP);
    if (!can_be_walked(p, a, b) || !build_need(p, "a place on the way", k >= 1 && l >= 1 && k < a && l < b)) return;
    p->aux[KAZOE_FOUND] = 0; /* every step into the place is followed to the end */
    for (int i = 0; i < 2; i++) p->aux[KAZOE_FOUND] += walk(k - (i == 0), l - (i == 1)) * walk(a - k, b - l);
    build_set_number(p, "z1", a - k), build_set_number(p, "z2", b - l);
}
/* The ways of so many steps as an equation: one street each way is 1+1. */
static struct ratio step_ways(struct build *p, const char *before, int64_t across, int64_t up) {
    if (across > 1 && up > 1) return kazoe_choose(p, before, across + up, across, "通り");
    return build_step(p, before, build_int(across), '+', build_int(up), "通り", "です。");
}
static void solve_through(struct build *p) {
    int64_t a = build_value(p, ACROSS), b = build_value(p, UP), k = build_value(p, PLACE_ACROSS),
            l = build_value(p, PLACE_UP);
    struct ratio first = step_ways(p, "<f>から<h>までの道順は、", k, l);
    struct ratio second = step_ways(p, "<h>から<g>までは<x>へ<z1>区画、<y>へ<z2>区画で、道順は、", a - k, b - l);
    struct ratio ways =
        build_step(p, "<h>までのどの道順にも、その先の道順があるので、", first, '*', second, "通り", "です。");
    build_trap(p, build_apply(p, first, '+', second)), build_trap(p, build_int(walk(a, b)));
    build_answer(p, ways, "", "通り");
}
#define THROUGH \
    "<f>から<x>へ<a>区画、<y>へ<b>区画の所に<g>があり、<f>から<x>へ<k>区画、<y>へ<l>区画の所に<h>があるごばんの目の町で、<f>から<g>まで"
static const char *const templates_through[] = {
    KAZOE_TEMPLATES(THROUGH, "行く", "行き", "必ず<h>を通り、遠回りしない", "道順", "通り")};
static const struct figure_template figure_through = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<k>|<l>"}}};
const struct subtype family_michijun_through = {
    .id = "through",
    .name = "出発点から表した途中を通る道順",
    .level = 3,
    .templates = templates_through,
    .asks = "道順の数",
    .role = {{"a", "<x>へ進む区画の数", "区画"},
             {"b", "<y>へ進む区画の数", "区画"},
             {"k", "通る所まで<x>へ進む数", "区画"},
             {"l", "通る所まで<y>へ進む数", "区画"}},
    .method = {{"2つに分ける", "<h>までの道順と、<h>からの道順に分けて考えます。", solve_through, NULL}},
    .draw = draw_through,
    .bind = bind_through,
    .holds = kazoe_holds,
    .low = {1},
    .high = {3500},
    .hint = "<h>から<g>までは、<x>と<y>に何区画ずつですか。",
    .figure = &figure_through};

/* michijun.c - 道順: shortest ways through streets that cross like a chessboard.
 *
 *   a steps one way and b the other, in any order -> which of a + b steps go the first way
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

extern const struct subtype family_michijun_streets, family_michijun_through; /* michijun_hoka.c */

enum { ACROSS, UP, ACROSS2, UP2, MOST_STEPS = 14 };

/* the ways of the streets | from | to | over a place between */
static const char *const towns[] = {"東|北|家|学校|公園",
                                    "東|南|家|駅|図書館",
                                    "西|北|学校|市役所|神社",
                                    "右|上|A|B|C",
                                    "東|北|A地点|B地点|C地点",
                                    "右|上|P地点|R地点|Q地点",
                                    "東|北|駅|病院|郵便局",
                                    "右|下|入口|出口|休けい所",
                                    "西|南|家|スーパー|交番",
                                    "東|北|宿|城|橋",
                                    "右|上|スタート|ゴール|中の門",
                                    "北|東|公園|家|ポスト",
                                    "東|南|消防しょ|学校|花屋",
                                    "!南|西|家|プール|本屋",
                                    NULL};

/* ---- the independent count: ways to every crossing, from those before it; -1: nobody may pass there ---- */
static int64_t count_ways(int64_t across, int64_t up, int64_t closed_across, int64_t closed_up) {
    int64_t ways[MOST_STEPS + 1][MOST_STEPS + 1];
    for (int64_t i = 0; i <= across; i++)
        for (int64_t j = 0; j <= up; j++) {
            ways[i][j] = (i ? ways[i - 1][j] : 0) + (j ? ways[i][j - 1] : 0) + (i + j == 0);
            if (i == closed_across && j == closed_up) ways[i][j] = 0;
        }
    return ways[across][up];
}
static bool can_be_walked(struct build *p, int64_t across, int64_t up) {
    return build_need(p, "streets that can be drawn",
                      across >= 1 && up >= 1 && across <= MOST_STEPS && up <= MOST_STEPS && across + up <= MOST_STEPS);
}

/* The ways of across and up steps as one line: the smaller number chosen out of all. */
static struct ratio step_ways(struct build *p, const char *before, int64_t across, int64_t up) {
    char top[64], bottom[48];
    int64_t all = across + up, few = across < up ? across : up, ways = 1, t = 0, b = 0;
    for (int64_t i = 0; i < few; i++) {
        t += snprintf(top + t, sizeof top - (size_t)t, "%s%lld", i ? "×" : "", (long long)(all - i));
        b += snprintf(bottom + b, sizeof bottom - (size_t)b, "%s%lld", i ? "×" : "", (long long)(few - i));
        ways = ways * (all - i) / (i + 1);
    }
    build_line(p);
    build_say(p, before);
    if (few == 1)
        build_formula(p, build_int(ways), "通り", "%lld×1", (long long)all);
    else
        build_formula(p, build_int(ways), "通り", "(%s)÷(%s)", top, bottom);
    build_say(p, "です。");
    return build_int(ways);
}

/* ---- from corner to corner ---- */
static bool draw_grid(struct build *p) {
    build_context(p, "x|y|f|g|h", towns);
    build_people(p, "A");
    build_datum(p, ACROSS, "a", build_between(p, 2, 7));
    build_datum(p, UP, "b", build_between(p, 2, 6));
    return build_need(p, "a walk", build_value(p, ACROSS) + build_value(p, UP) <= 11);
}
static void bind_grid(struct build *p) { can_be_walked(p, build_value(p, ACROSS), build_value(p, UP)); }
static void solve_grid(struct build *p) {
    int64_t a = build_value(p, ACROSS), b = build_value(p, UP);
    struct ratio all = build_step(p, "進む区画は全部で、", p->datum[ACROSS], '+', p->datum[UP], "区画", "です。");
    build_set(p, "z1", a < b ? "<x>" : "<y>");
    struct ratio ways = step_ways(p, "そのうち何番目に<z1>へ進むかの選び方なので、", a, b);
    build_trap(p, build_apply(p, p->datum[ACROSS], '*', p->datum[UP]));
    build_trap(p, all), build_trap(p, build_apply(p, all, '*', build_int(2)));
    build_answer(p, ways, "", "通り");
}
/* The table of numbers at the crossings, its last one from the two before it. */
static void solve_grid_table(struct build *p) {
    int64_t a = build_value(p, ACROSS), b = build_value(p, UP);
    build_line(p);
    build_say(p, "交差点に、そこまでの行き方の数を書きます。はしの交差点はどれも1です。");
    build_set_number(p, "z1", a - 1), build_set_number(p, "z2", b - 1);
    build_line(p);
    build_say(p, "順に書くと、<x>へ<z1>区画、<y>へ<b>区画の所と、<x>へ<a>区画、<y>へ<z2>区画の所の数をたして、");
    struct ratio ways = build_equation(p, build_int(count_ways(a - 1, b, -1, -1)), '+',
                                       build_int(count_ways(a, b - 1, -1, -1)), "通り");
    build_say(p, "です。");
    build_answer(p, ways, "", "通り");
}
static bool holds_grid(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] == count_ways(build_value(p, ACROSS), build_value(p, UP), -1, -1));
}
static const char *const templates_grid[] = {
    "ごばんの目のような道があります。<f>から<g>までは、<x>へ<a>区画、<y>へ<b>区画進んだところです。遠回りしないで行く道順は全部で何通りありますか。",
    "たてと横に道が通っている町で、<f>から<x>へ<a>区画、<y>へ<b>区画進むと<g>に着きます。<f>から<g>まで最短で行く道順は何通り[ありますか。|でしょうか。|ですか。]",
    "<f>から<g>まで遠回りせずに行く道順は何通りありますか。道はごばんの目のようになっていて、<x>へ<a>区画、<y>へ<b>区画です。",
    "<A>は、ます目の形の道を<f>から<g>まで行きます。<x>に<a>区画、<y>に<b>区画です。遠回りしないとき、行き方は全部で何通りですか。",
    "<x>へ<a>区画、<y>へ<b>区画のごばんの目の道があります。<f>から<g>まで、いちばん短い道のりで行く道順の数<wo>",
    "<f>から<g>へ行きます。道はたてと横に同じ間かくで通り、<x>か<y>にだけ進みます。<x>へ<a>区画、<y>へ<b>区画進むと着くとき、道順は何通りありますか。",
    "格子の形の道を<x>へ<a>回、<y>へ<b>回、1区画ずつ進むと、<f>から<g>に着きます。進む順番の決め方は全部で何通りありますか。",
    "<f>から<g>まで、<x>に<a>ブロック、<y>に<b>ブロックの道のりです。道はきれいなます目です。遠回りしない行き方は何通りになりますか。",
    NULL,
};
/* The streets, from <f> to <g>. */
#define STREETS(places) \
    {"labels", FIGURE_TEXTS, places}, {"direction", FIGURE_TEXT, "<x>・<y>"}, { "streets", FIGURE_NUMBERS, "<a>|<b>" }
static const struct figure_template figure_grid = {FIGURE_GRID, {STREETS("<f>|<g>")}};
static const struct subtype grid = {
    .id = "grid",
    .name = "ごばんの目の道",
    .level = 2,
    .templates = templates_grid,
    .asks = "道順の数",
    .role = {{"a", "<x>へ進む区画の数", "区画"}, {"b", "<y>へ進む区画の数", "区画"}},
    .method = {{"選び方", "どの道順でも、<x>へ進む回数と<y>へ進む回数は同じです。進む順番の決め方を考えます。",
                solve_grid, NULL},
               {"書きこみ", "交差点ごとに、そこまでの行き方の数を書きこんでいきます。", solve_grid_table,
                "どの交差点の数も、その前の2つの交差点の数から求められます。"}},
    .draw = draw_grid,
    .bind = bind_grid,
    .holds = holds_grid,
    .loops = 1,
    .low = {1},
    .high = {3500},
    .hint = "どの道順でも、<x>と<y>に何区画ずつ進みますか。",
    .figure = &figure_grid,
};

/* ---- over a place between ---- */
static bool draw_over(struct build *p) {
    static const char *const slot[] = {"a", "b", "k", "l"};
    build_context(p, "x|y|f|g|h", towns);
    build_people(p, "A");
    for (int i = 0; i < 4; i++) build_datum(p, i, slot[i], build_between(p, i < 2 ? 1 : 2, 5));
    return build_need(p, "no straight street", build_value(p, ACROSS) + build_value(p, UP) > 2);
}
static void bind_over(struct build *p) {
    if (can_be_walked(p, build_value(p, ACROSS), build_value(p, UP)))
        can_be_walked(p, build_value(p, ACROSS2), build_value(p, UP2));
}
static void solve_over(struct build *p) {
    struct ratio first = step_ways(p, "<f>から<h>までの道順は、", build_value(p, ACROSS), build_value(p, UP));
    struct ratio second = step_ways(p, "<h>から<g>までの道順は、", build_value(p, ACROSS2), build_value(p, UP2));
    struct ratio ways =
        build_step(p, "<h>までのどの道順にも、その先の道順があるので、", first, '*', second, "通り", "です。");
    build_trap(p, build_apply(p, first, '+', second));
    build_answer(p, ways, "", "通り");
}
/* Ways from corner to corner, those that miss the place taken off. */
static bool holds_over(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, ACROSS), b = build_value(p, UP), across = a + build_value(p, ACROSS2),
            up = b + build_value(p, UP2);
    if (keep != 15 || across > MOST_STEPS || up > MOST_STEPS) return true;
    return x[0] == count_ways(across, up, -1, -1) - count_ways(across, up, a, b);
}
static const char *const templates_over[] = {
    "ごばんの目のような道があります。<f>から<x>へ<a>区画、<y>へ<b>区画進んだ所に<h>があり、<h>から<x>へ<k>区画、<y>へ<l>区画進んだ所に<g>があります。<f>から<h>を通って<g>まで、遠回りしないで行く道順は何通りありますか。",
    "たてと横に道が通る町で、<f>から<h>までは<x>へ<a>区画、<y>へ<b>区画、<h>から<g>までは<x>へ<k>区画、<y>へ<l>区画です。<f>から<h>を通って<g>まで最短で行く道順は何通り[ですか。|でしょうか。]",
    "<f>から<h>を通って<g>まで遠回りせずに行く道順は何通りありますか。道はごばんの目のようで、<f>から<h>は<x>へ<a>区画と<y>へ<b>区画、<h>から<g>は<x>へ<k>区画と<y>へ<l>区画です。",
    "<A>は、<f>から<h>に寄って<g>まで行きます。<h>は<f>から<x>に<a>区画、<y>に<b>区画、<g>は<h>から<x>に<k>区画、<y>に<l>区画の所です。遠回りしない行き方は全部で何通りですか。道はます目の形です。",
    "ます目の形の道で、<f>から<x>へ<a>区画、<y>へ<b>区画の<h>まで行き、そこから<x>へ<k>区画、<y>へ<l>区画の<g>まで行きます。どちらも遠回りしないとき、道順の数<wo>",
    "<h>は<f>から<x>へ<a>区画、<y>へ<b>区画進んだ所、<g>は<h>から<x>へ<k>区画、<y>へ<l>区画進んだ所です。道はごばんの目のようになっています。<h>を通る最短の道順は、<f>から<g>まで全部で何通りですか。",
    "<f>を出て<h>を通り、<g>に着く道順を考えます。道はごばんの目のようで、遠回りはしません。<f>から<h>は<x>へ<a>区画、<y>へ<b>区画、<h>から<g>は<x>へ<k>区画、<y>へ<l>区画です。道順は何通りになりますか。",
    "ごばんの目の道を通って<f>から<g>へ行く途中、必ず<h>を通ります。<h>までは<x>へ<a>区画と<y>へ<b>区画、その先は<x>へ<k>区画と<y>へ<l>区画です。いちばん短い行き方は何通りありますか。",
    NULL,
};
static const struct figure_template figure_over = {FIGURE_GRID,
                                                   {STREETS("<f>|<h>|<g>"), {"stop", FIGURE_NUMBERS, "<k>|<l>"}}};
static const struct subtype over = {
    .id = "over",
    .name = "途中を通る道順",
    .level = 3,
    .templates = templates_over,
    .asks = "道順の数",
    .role = {{"a", "<h>まで<x>へ進む数", "区画"},
             {"b", "<h>まで<y>へ進む数", "区画"},
             {"k", "<h>から<x>へ進む数", "区画"},
             {"l", "<h>から<y>へ進む数", "区画"}},
    .method = {{"2つに分ける", "<h>までの道順と、<h>からの道順に分けて考えます。", solve_over, NULL}},
    .draw = draw_over,
    .bind = bind_over,
    .holds = holds_over,
    .loops = 1,
    .low = {1},
    .high = {70000},
    .hint = "まず、<f>から<h>までの道順は何通りですか。",
    .figure = &figure_over,
};

/* ---- a crossing is closed ---- */
static bool draw_closed(struct build *p) {
    int64_t a = build_between(p, 2, 5), b = build_between(p, 2, 5);
    build_context(p, "x|y|f|g|h", towns);
    build_people(p, "A");
    build_datum(p, ACROSS, "a", a), build_datum(p, UP, "b", b);
    build_datum(p, ACROSS2, "k", build_between(p, 1, a - 1)), build_datum(p, UP2, "l", build_between(p, 1, b - 1));
    return build_need(p, "the closed crossing is not the middle", 2 * build_value(p, ACROSS2) != a);
}
static void bind_closed(struct build *p) {
    int64_t across = build_value(p, ACROSS) - build_value(p, ACROSS2), up = build_value(p, UP) - build_value(p, UP2);
    if (can_be_walked(p, build_value(p, ACROSS), build_value(p, UP)) &&
        build_need(p, "the closed crossing is on the way",
                   across >= 1 && up >= 1 && build_value(p, ACROSS2) >= 1 && build_value(p, UP2) >= 1)) {
        build_set_number(p, "z1", across), build_set_number(p, "z2", up);
    }
}
static void solve_closed(struct build *p) {
    int64_t a = build_value(p, ACROSS), b = build_value(p, UP), k = build_value(p, ACROSS2), l = build_value(p, UP2);
    struct ratio all = step_ways(p, "通れない所がないとすると、道順は、", a, b);
    struct ratio before = step_ways(p, "通れない交差点までの道順は、", k, l);
    struct ratio after = step_ways(p, "そこから先は<x>へ<z1>区画、<y>へ<z2>区画で、", a - k, b - l);
    struct ratio lost = build_step(p, "通れない交差点を通る道順は、", before, '*', after, "通り", "です。");
    struct ratio ways = build_step(p, "これをのぞいて、", all, '-', lost, "通り", "です。");
    build_trap(p, all), build_trap(p, lost);
    build_answer(p, ways, "", "通り");
}
static bool holds_closed(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(
        keep, 15,
        x[0] == count_ways(build_value(p, ACROSS), build_value(p, UP), build_value(p, ACROSS2), build_value(p, UP2)));
}
static const char *const templates_closed[] = {
    "ごばんの目のような道があります。<f>から<x>へ<a>区画、<y>へ<b>区画進むと<g>に着きます。<f>から<x>へ<k>区画、<y>へ<l>区画進んだ交差点は工事で通れません。<f>から<g>まで遠回りしないで行く道順は何通りありますか。",
    "たてと横に道が通る町で、<f>から<g>までは<x>へ<a>区画、<y>へ<b>区画です。<f>から<x>へ<k>区画、<y>へ<l>区画の交差点が通れないとき、<f>から<g>まで最短で行く道順は何通り[ですか。|でしょうか。]",
    "<f>から<g>まで遠回りせずに行く道順は何通りありますか。道はごばんの目のようで、<g>は<f>から<x>へ<a>区画、<y>へ<b>区画の所です。途中の、<f>から<x>へ<k>区画、<y>へ<l>区画の交差点は通れません。",
    "<A>は、ます目の形の道を<f>から<g>まで行きます。<x>に<a>区画、<y>に<b>区画です。でも、<f>から<x>に<k>区画、<y>に<l>区画の交差点は通行止めです。遠回りしない行き方は全部で何通りですか。",
    "ます目の形の道で、<f>から<x>へ<a>区画、<y>へ<b>区画進んだ<g>まで行きます。<f>から<x>へ<k>区画、<y>へ<l>区画の所は通れません。いちばん短い道のりで行く道順の数<wo>",
    "<g>は<f>から<x>へ<a>区画、<y>へ<b>区画進んだ所です。道はごばんの目のようで、<f>から<x>へ<k>区画、<y>へ<l>区画進んだ交差点を通らないことにします。最短の道順は全部で何通りですか。",
    "<f>を出て<g>に着く道順を考えます。道はごばんの目のようで、遠回りはしません。<x>へ<a>区画、<y>へ<b>区画です。工事のため、<f>から<x>へ<k>区画、<y>へ<l>区画の交差点は使えません。道順は何通りになりますか。",
    "ごばんの目の道を通って<f>から<g>へ行きます。<g>までは<x>へ<a>区画と<y>へ<b>区画です。<f>から<x>へ<k>区画と<y>へ<l>区画の交差点をさけて、いちばん短い道のりで行く行き方は何通りありますか。",
    NULL,
};
static const struct figure_template figure_closed = {FIGURE_GRID,
                                                     {STREETS("<f>|<g>"), {"stop", FIGURE_NUMBERS, "<k>|<l>"}}};
static const struct subtype closed = {
    .id = "closed",
    .name = "通れない所がある道順",
    .level = 3,
    .templates = templates_closed,
    .asks = "道順の数",
    .role = {{"a", "<x>へ進む区画の数", "区画"},
             {"b", "<y>へ進む区画の数", "区画"},
             {"k", "通れない所まで<x>へ進む数", "区画"},
             {"l", "通れない所まで<y>へ進む数", "区画"}},
    .method = {{"全体からのぞく", "通れない所がないときの道順から、そこを通る道順をのぞきます。", solve_closed, NULL}},
    .draw = draw_closed,
    .bind = bind_closed,
    .holds = holds_closed,
    .loops = 1,
    .low = {1},
    .high = {3500},
    .hint = "通れない交差点がないとすると、道順は何通りですか。",
    .figure = &figure_closed,
};

static const struct subtype *const subtypes[] = {
    &grid, &over, &closed, &family_michijun_streets, &family_michijun_through, NULL};
const struct family family_michijun = {
    .id = "michijun", .number = "F82", .name = "道順", .grade = 6, .scene = SCENE_OUTDOORS, .subtypes = subtypes};

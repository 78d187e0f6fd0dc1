/* gaisu.c - がい数の範囲: which whole numbers are rounded to a given number; the largest, the smallest, how many.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { ROUNDED };
/* rounded to | the digit that decides | size of the place */
static const char *const places[] = {"百の位|十の位|100", "十の位|一の位|10", "千の位|百の位|1000",
                                     "万の位|千の位|10000", NULL};

static bool draw_rounded(struct build *p, int64_t *unit) {
    build_context(p, "to|at|unit", places);
    build_people(p, "P");
    *unit = build_get_number(p, "unit");
    build_datum(p, ROUNDED, "R", *unit * build_between(p, 2, 98));
    return true;
}
static void bind(struct build *p) {
    build_aux(p, 0, build_get_number(p, "unit"));
    if (!build_need(p, "a place", p->aux[0] >= 10)) return;
    build_set_number(p, "half", p->aux[0] / 2);
    build_set(p, "edge", p->aux[1] ? "いちばん大きい" : "いちばん小さい");
    build_set(p, "edge2", p->aux[1] ? "最も大きい" : "最も小さい");
    build_set(p, "edge3", p->aux[1] ? "最大の" : "最小の");
    build_set(p, "edge4", p->aux[1] ? "最大" : "最小");
}

/* x rounded to the unit, half up. */
static int64_t rounded(int64_t x, int64_t unit) { return (x + unit / 2) / unit * unit; }

/* ---- the largest or the smallest ---- */
static bool draw_edge(struct build *p) {
    int64_t unit;
    draw_rounded(p, &unit);
    bool largest = build_chance(p, 50);
    build_aux(p, 1, largest);
    return build_need(p, "a domain that is quick to search", build_value(p, ROUNDED) <= 300000);
}
static void solve_edge(struct build *p) {
    struct ratio r = p->datum[ROUNDED];
    int64_t half = p->aux[0] / 2;
    struct ratio found;
    if (p->aux[1]) {
        struct ratio high = build_step(p, "<to>までのがい数で<R>になるのは、<at>が4までなので、", r, '+',
                                       build_int(half), "", "より小さい数です。");
        found = build_step(p, "整数なので、いちばん大きい数は、", high, '-', build_int(1), "", "です。");
        build_trap(p, high);
        build_trap(p, build_apply(p, r, '+', build_int(half - half / 5)));
    } else {
        found =
            build_step(p, "<at>が5以上なら切り上げるので、いちばん小さい数は、", r, '-', build_int(half), "", "です。");
        build_trap(p, build_apply(p, found, '+', build_int(1)));
    }
    build_answer(p, found, "", "");
}
static bool holds_edge(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t unit = p->aux[0], r = build_value(p, ROUNDED);
    if (!keep) return true;
    if (rounded(x[0], unit) != r) return false;
    return rounded(p->aux[1] ? x[0] + 1 : x[0] - 1, unit) != r;
}
static const char *const templates_edge[] = {
    "四捨五入して<to>までのがい数にすると<R>になる整数のうち、<edge>数はいくつですか。",
    "ある整数を四捨五入して<to>までのがい数で表すと<R>になりました。もとの整数として考えられる<edge>数はいくつですか。",
    "四捨五入で<to>までのがい数にして<R>になる整数があります。その中で<edge>整数<wo>",
    "<edge>数はいくつですか。四捨五入して<to>までのがい数にすると<R>になる整数について考えます。",
    "<P>は、ある整数の<at>を四捨五入して<R>にしました。もとの整数として考えられる<edge>数はいくつ[ですか。|でしょうか。]",
    "<at>で四捨五入すると<R>になる整数の中で、<edge>ものはいくつですか。",
    "<to>までのがい数にすると<R>です。四捨五入する前の整数は、<edge>場合いくつですか。",
    "がい数の問題です。整数を四捨五入して<to>までの数にしたら<R>でした。もとの整数は、<edge>ときでいくつですか。",
    NULL,
};
static const struct figure_template figure_edge = {
    FIGURE_LINE, {{"centre", FIGURE_NUMBER, "<R>"}, {"half", FIGURE_NUMBER, "<half>"}}};
static const struct subtype edge = {
    .id = "edge",
    .name = "いちばん大きい数・小さい数",
    .level = 1,
    .templates = templates_edge,
    .implied = "unit",
    .asks = "求める整数",
    .role = {{"R", "がい数", ""}, {"edge", "どちらのはし", "いちばん小さい|いちばん大きい", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"数直線", "<at>を四捨五入して<R>になるはんいを考えます。", solve_edge, NULL}},
    .draw = draw_edge,
    .bind = bind,
    .holds = holds_edge,
    .low = {1},
    .high = {400000},
    .hint = "<at>の数字が4のときと5のときで、がい数はどう変わりますか。",
    .figure = &figure_edge,
};

static const struct subtype *const subtypes[] = {&edge, NULL};
const struct family family_gaisu = {
    .id = "gaisu", .number = "F73", .name = "がい数のはんい", .grade = 5, .subtypes = subtypes};

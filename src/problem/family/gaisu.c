/* gaisu.c - がい数の範囲: which whole numbers are rounded to a given number; the largest, the smallest, how many.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { ROUNDED };
/* rounded to | the digit that decides | size of the place */
static const char *const places[] = {"百の位|十の位|100", "十の位|一の位|10", "千の位|百の位|1000", "万の位|千の位|10000", NULL};

static bool draw_rounded(struct kit *k, int64_t *unit) {
    kit_context(k, "to|at|unit", places);
    kit_people(k, "P");
    *unit = kit_get_number(k, "unit");
    kit_aux(k, 0, *unit);
    kit_datum(k, ROUNDED, "R", *unit * kit_between(k, 2, 98));
    kit_set_number(k, "half", *unit / 2);
    return true;
}
/* x rounded to the unit, half up. */
static int64_t rounded(int64_t x, int64_t unit) { return (x + unit / 2) / unit * unit; }

/* ---- the largest or the smallest ---- */
static bool draw_edge(struct kit *k) {
    int64_t unit;
    draw_rounded(k, &unit);
    bool largest = kit_chance(k, 50);
    kit_aux(k, 1, largest);
    kit_set(k, "edge", largest ? "いちばん大きい" : "いちばん小さい");
    return kit_need(k, "a domain that is quick to search", kit_value(k, ROUNDED) <= 300000);
}
static void solve_edge(struct kit *k) {
    struct ratio r = k->datum[ROUNDED];
    int64_t half = k->aux[0] / 2;
    struct ratio found;
    if (k->aux[1]) {
        struct ratio high = kit_step(k, "<to>までのがい数で<R>になるのは、<at>が4までなので、", r, '+', kit_int(half), "", "より小さい数です。");
        found = kit_step(k, "整数なので、いちばん大きい数は、", high, '-', kit_int(1), "", "です。");
        kit_trap(k, high);
        kit_trap(k, kit_apply(k, r, '+', kit_int(half - half / 5)));
    } else {
        found = kit_step(k, "<at>が5以上なら切り上げるので、いちばん小さい数は、", r, '-', kit_int(half), "", "です。");
        kit_trap(k, kit_apply(k, found, '+', kit_int(1)));
    }
    kit_answer(k, found, "", "");
}
static bool holds_edge(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t unit = k->aux[0], r = kit_value(k, ROUNDED);
    if (!keep) return true;
    if (rounded(x[0], unit) != r) return false;
    return rounded(k->aux[1] ? x[0] + 1 : x[0] - 1, unit) != r;
}
static const char *const frames_edge[] = {
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
static const struct kit_subtype edge = {
    .id = "edge", .name = "いちばん大きい数・小さい数", .level = 1, .frames = frames_edge,
    .method = {{"数直線", "<at>を四捨五入して<R>になるはんいを考えます。", solve_edge, NULL}},
    .draw = draw_edge, .holds = holds_edge, .low = {1}, .high = {400000},
    .hint = "<at>の数字が4のときと5のときで、がい数はどう変わりますか。",
    .figure = "{\"type\":\"line\",\"centre\":<R>,\"half\":<half>}",
};

static const struct kit_subtype *const subtypes[] = {&edge, NULL};
const struct kit_family family_gaisu = {.id = "gaisu", .number = "F73", .name = "がい数のはんい", .grade = 5, .subtypes = subtypes};

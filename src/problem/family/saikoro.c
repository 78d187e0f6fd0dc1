/* saikoro.c - さいころの目の和: how many throws of two dice have a sum; sub-types of erabi.c.
 *
 *   the throws for each sum -> all of them together
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/family/saikoro.h"

enum { AT_LEAST, AT_MOST };

/* what is thrown | how | dictionary form | stem */
static const char *const throws[] = {"大小2つのさいころ|同時に|投げる|投げ",
                                     "大小2個のさいころ|一度に|ふる|ふり",
                                     "赤と白の2つのさいころ|いっしょに|ふる|ふり",
                                     "AとBの2つのさいころ|同時に|投げる|投げ",
                                     "1つのさいころ|続けて2回|投げる|投げ",
                                     "1個のさいころ|2回|ふる|ふり",
                                     "色のちがう2つのさいころ|同時に|ふる|ふり",
                                     "青いさいころと赤いさいころ|一度に|投げる|投げ",
                                     "大きいさいころと小さいさいころ|同時に|投げる|投げ",
                                     "大小2つのサイコロ|同時に|ふる|ふり",
                                     "黒と白の2個のさいころ|同時に|転がす|転がし",
                                     "!形のちがう2つのさいころ|同時に|投げる|投げ",
                                     NULL};
bool family_saikoro_draw(struct build *p, int64_t low, int64_t high) {
    build_context(p, "di|h|d|v", throws);
    build_people(p, "A");
    build_datum(p, NUMBER, "n", build_between(p, low, high));
    return true;
}

/* ---- the independent count: every throw of two dice is looked at ---- */
bool family_saikoro_holds(const struct build *p, const int64_t *x, unsigned keep, saikoro_fits *fits) {
    int64_t found = 0;
    if (!keep) return true;
    for (int64_t a = 1; a <= FACES; a++)
        for (int64_t b = 1; b <= FACES; b++) found += fits(p, a, b);
    return x[0] == found;
}

/* How many throws have this sum. */
static int64_t throws_of(int64_t sum) { return sum <= FACES + 1 ? sum - 1 : 2 * FACES + 1 - sum; }
/* One line: the throws of all sums low, low + step, .. up to high, added up. */
static struct ratio step_sums(struct build *p, int64_t low, int64_t high, int64_t step) {
    char sums[64], ways[48];
    int64_t all = 0, s = 0, w = 0;
    for (int64_t sum = low; sum <= high; sum += step) {
        s += snprintf(sums + s, sizeof sums - (size_t)s, "%s%lld", all ? "、" : "", (long long)sum);
        w += snprintf(ways + w, sizeof ways - (size_t)w, "%s%lld", all ? "+" : "", (long long)throws_of(sum));
        all += throws_of(sum);
    }
    build_set(p, "z1", sums);
    build_line(p);
    build_say(p, "あてはまる和は、<z1>です。");
    build_line(p);
    build_say(p, "それぞれの和になる目の出方を合わせて、");
    build_formula(p, build_int(all), "通り", "%s", ways);
    build_say(p, "です。");
    return build_int(all);
}

static const struct figure_template figure_number = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<n>"}}};

/* ---- the sum is n ---- */
static void bind_sum(struct build *p) {
    build_need(p, "a sum of two faces", build_value(p, NUMBER) >= 2 && build_value(p, NUMBER) <= 2 * FACES);
}
static bool draw_sum(struct build *p) { return family_saikoro_draw(p, 3, 11); }
static void solve_sum(struct build *p) {
    int64_t n = build_value(p, NUMBER);
    struct ratio ways;
    if (n <= FACES + 1) {
        build_line(p);
        build_say(p, "もう1つの目が1のとき、1つ目の目がいちばん大きくなります。1つ目の目は1から順に、");
        ways = build_equation(p, p->datum[NUMBER], '-', build_int(1), "通り");
        build_say(p, "です。");
    } else {
        struct ratio least = build_step(p, "もう1つの目が6のとき、1つ目の目はいちばん小さくて、", p->datum[NUMBER], '-',
                                        build_int(6), "", "です。");
        struct ratio rest =
            build_step(p, "1つ目の目は、この数から6までなので、", build_int(6), '-', least, "", "です。");
        ways = build_step(p, "はじめの数も数えて、", rest, '+', build_int(1), "通り", "です。");
    }
    if (n != 2 && n % 2 == 0) build_trap(p, build_int((throws_of(n) + 1) / 2));
    build_answer(p, ways, "", "通り");
}
static bool sum_fits(const struct build *p, int64_t a, int64_t b) { return a + b == build_value(p, NUMBER); }
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    return family_saikoro_holds(p, x, keep, sum_fits);
}
static const char *const templates_sum[] = {THROWN("出る目の数の和が<n>になる")};
const struct subtype family_erabi_dice_sum = {
    .id = "dice_sum",
    .name = "2つのさいころの目の和",
    .level = 1,
    .templates = templates_sum,
    .asks = "目の出方の数",
    .role = {{"n", "目の和", ""}},
    .method = {{"順に調べる", "1つ目の目を1から順に考えて、和が<n>になるもう1つの目があるかを調べます。", solve_sum,
                NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_sum,
    .low = {1},
    .high = {36},
    .hint = "1つ目の目が1のとき、もう1つの目がいくつなら和が<n>になりますか。",
    .figure = &figure_number,
};

/* ---- the sum is n or more, n or less ---- */
static void bind_range(struct build *p) {
    build_set(p, "side", p->aux[0] == AT_LEAST ? "以上" : "以下");
    build_need(p, "a sum of two faces", build_value(p, NUMBER) > 2 && build_value(p, NUMBER) < 2 * FACES);
}
static bool draw_range(struct build *p) {
    build_aux(p, 0, build_between(p, AT_LEAST, AT_MOST));
    return p->aux[0] == AT_LEAST ? family_saikoro_draw(p, 7, 11) : family_saikoro_draw(p, 3, 7);
}
static void solve_range(struct build *p) {
    int64_t n = build_value(p, NUMBER);
    bool least = p->aux[0] == AT_LEAST;
    struct ratio ways = least ? step_sums(p, n, 2 * FACES, 1) : step_sums(p, 2, n, 1);
    build_trap(p, build_int((int64_t)ways.num - throws_of(n)));
    build_answer(p, ways, "", "通り");
}
static bool range_fits(const struct build *p, int64_t a, int64_t b) {
    return p->aux[0] == AT_LEAST ? a + b >= build_value(p, NUMBER) : a + b <= build_value(p, NUMBER);
}
static bool holds_range(const struct build *p, const int64_t *x, unsigned keep) {
    return family_saikoro_holds(p, x, keep, range_fits);
}
static const char *const templates_range[] = {THROWN("出る目の数の和が<n><side>になる")};
const struct subtype family_erabi_dice_range = {
    .id = "dice_range",
    .name = "2つのさいころの目の和が何以上・何以下",
    .level = 2,
    .templates = templates_range,
    .asks = "目の出方の数",
    .role = {{"n", "目の和のさかい", ""}, {"side", "以上か以下か", "以上|以下", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"和ごとに数える", "<n><side>になる和を書き出し、和ごとに目の出方を数えます。", solve_range, NULL}},
    .draw = draw_range,
    .bind = bind_range,
    .holds = holds_range,
    .low = {1},
    .high = {36},
    .hint = "<n><side>になる和には、何がありますか。",
    .figure = &figure_number,
};

/* ---- the sum is a multiple of n ---- */
static void bind_multiple(struct build *p) {
    build_need(p, "two sums", build_value(p, NUMBER) >= 2 && build_value(p, NUMBER) <= FACES);
}
static bool draw_multiple(struct build *p) { return family_saikoro_draw(p, 2, 5); }
static void solve_multiple(struct build *p) {
    int64_t n = build_value(p, NUMBER);
    struct ratio ways = step_sums(p, n, 2 * FACES, n);
    build_trap(p, build_int(36 / n + 1));
    build_answer(p, ways, "", "通り");
}
static bool multiple_fits(const struct build *p, int64_t a, int64_t b) { return (a + b) % build_value(p, NUMBER) == 0; }
static bool holds_multiple(const struct build *p, const int64_t *x, unsigned keep) {
    return family_saikoro_holds(p, x, keep, multiple_fits);
}
static const char *const templates_multiple[] = {THROWN("出る目の数の和が<n>の倍数になる")};
const struct subtype family_erabi_dice_multiple = {
    .id = "dice_multiple",
    .name = "2つのさいころの目の和が倍数",
    .level = 2,
    .templates = templates_multiple,
    .asks = "目の出方の数",
    .role = {{"n", "何の倍数か", ""}},
    .method = {{"和ごとに数える", "<n>の倍数になる和を書き出し、和ごとに目の出方を数えます。", solve_multiple, NULL}},
    .draw = draw_multiple,
    .bind = bind_multiple,
    .holds = holds_multiple,
    .low = {1},
    .high = {36},
    .hint = "2から12までの和のうち、<n>の倍数はどれですか。",
    .figure = &figure_number,
};

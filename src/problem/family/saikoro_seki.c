/* saikoro_seki.c - さいころの目の差と積: how many throws have a difference or a product; sub-types of erabi.c.
 *
 *   pairs of faces and their two orders; an odd product has odd faces only
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/family/saikoro.h"

enum { EVEN, ODD };

static const struct figure_template figure_number = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<n>"}}};

/* ---- the difference is n ---- */
static void bind_difference(struct build *p) {
    build_need(p, "a difference of two faces", build_value(p, NUMBER) >= 1 && build_value(p, NUMBER) < FACES);
}
static bool draw_difference(struct build *p) { return family_saikoro_draw(p, 1, 5); }
static void solve_difference(struct build *p) {
    struct ratio pairs = build_step(p, "小さいほうの目は1から順に、大きいほうの目が6になるまで、", build_int(FACES),
                                    '-', p->datum[NUMBER], "組", "あります。");
    struct ratio ways =
        build_step(p, "どの組も、どちらの目が大きいかで2通りあるので、", pairs, '*', build_int(2), "通り", "です。");
    build_trap(p, pairs);
    build_answer(p, ways, "", "通り");
}
static bool difference_fits(const struct build *p, int64_t a, int64_t b) {
    return (a > b ? a - b : b - a) == build_value(p, NUMBER);
}
static bool holds_difference(const struct build *p, const int64_t *x, unsigned keep) {
    return family_saikoro_holds(p, x, keep, difference_fits);
}
static const char *const templates_difference[] = {THROWN("出る目の数の差が<n>になる")};
const struct subtype family_erabi_dice_difference = {
    .id = "dice_difference",
    .name = "2つのさいころの目の差",
    .level = 2,
    .templates = templates_difference,
    .asks = "目の出方の数",
    .role = {{"n", "目の差", ""}},
    .method = {{"組を数える", "差が<n>になる目の組を数えてから、どちらが大きいかを考えます。", solve_difference, NULL}},
    .draw = draw_difference,
    .bind = bind_difference,
    .holds = holds_difference,
    .low = {1},
    .high = {36},
    .hint = "小さいほうの目が1のとき、大きいほうの目はいくつですか。",
    .figure = &figure_number,
};

/* ---- the product is n ---- */
/* The pairs of different faces with this product. */
static int64_t pairs_of(struct build *p, int64_t n) {
    char list[64] = "";
    int64_t pairs = 0, at = 0;
    for (int64_t a = 1; a <= FACES; a++)
        if (n % a == 0 && n / a > a && n / a <= FACES) {
            at += snprintf(list + at, sizeof list - (size_t)at, "%s%lldと%lld", pairs ? "、" : "", (long long)a,
                           (long long)(n / a));
            pairs++;
        }
    build_set(p, "z1", list);
    return pairs;
}
static void bind_product(struct build *p) {
    build_need(p, "a product of two different faces",
               build_value(p, NUMBER) >= 2 && pairs_of(p, build_value(p, NUMBER)) > 0);
}
static bool draw_product(struct build *p) { return family_saikoro_draw(p, 3, 30); }
static void solve_product(struct build *p) {
    int64_t n = build_value(p, NUMBER), pairs = pairs_of(p, n), square = 1;
    while (square * square < n) square++;
    build_line(p);
    build_say(p, "積が<n>になるちがう目の組は、<z1>です。");
    struct ratio ways = build_step(p, "どの組も、どちらのさいころがどの目かで2通りあるので、", build_int(pairs), '*',
                                   build_int(2), "通り", "です。");
    build_trap(p, build_int(pairs));
    if (square * square == n) {
        build_set_number(p, "z2", square);
        build_trap(p, ways);
        ways = build_step(p, "両方とも<z2>になる1通りをたして、", ways, '+', build_int(1), "通り", "です。");
    }
    build_answer(p, ways, "", "通り");
}
static bool product_fits(const struct build *p, int64_t a, int64_t b) { return a * b == build_value(p, NUMBER); }
static bool holds_product(const struct build *p, const int64_t *x, unsigned keep) {
    return family_saikoro_holds(p, x, keep, product_fits);
}
static const char *const templates_product[] = {THROWN("出る目の数の積が<n>になる")};
const struct subtype family_erabi_dice_product = {
    .id = "dice_product",
    .name = "2つのさいころの目の積",
    .level = 2,
    .templates = templates_product,
    .asks = "目の出方の数",
    .role = {{"n", "目の積", ""}},
    .method = {{"組を数える", "かけて<n>になる目の組を書き出してから、どちらがどの目かを考えます。", solve_product,
                NULL}},
    .draw = draw_product,
    .bind = bind_product,
    .holds = holds_product,
    .low = {1},
    .high = {36},
    .hint = "1から6までの数で、かけて<n>になるのはどの2つですか。",
    .figure = &figure_number,
};

/* ---- the product of n dice is even or odd ---- */
static void bind_parity(struct build *p) {
    build_set(p, "q", p->aux[0] == EVEN ? "偶数" : "奇数");
    build_need(p, "two to four dice", build_value(p, NUMBER) >= 2 && build_value(p, NUMBER) <= 4);
}
static bool draw_parity(struct build *p) {
    static const char *const many[] = {"さいころ|同時に|投げる|投げ",
                                       "さいころ|一度に|ふる|ふり",
                                       "色のちがうさいころ|同時に|投げる|投げ",
                                       "大きさのちがうさいころ|同時に|ふる|ふり",
                                       "!形のちがうさいころ|いっしょに|ふる|ふり",
                                       NULL};
    build_context(p, "di|h|d|v", many);
    build_people(p, "A");
    build_aux(p, 0, build_between(p, EVEN, ODD));
    build_datum(p, NUMBER, "n", build_between(p, 2, 4));
    return true;
}
/* 3×3×..: so many factors. */
static struct ratio step_power(struct build *p, const char *before, int64_t base, int64_t n) {
    char text[48];
    int64_t at = 0, all = 1;
    for (int64_t i = 0; i < n; i++, all *= base)
        at += snprintf(text + at, sizeof text - (size_t)at, "%s%lld", i ? "×" : "", (long long)base);
    build_line(p);
    build_say(p, before);
    build_formula(p, build_int(all), "通り", "%s", text);
    build_say(p, "です。");
    return build_int(all);
}
static void solve_parity(struct build *p) {
    int64_t n = build_value(p, NUMBER);
    struct ratio odd = step_power(p, "積が奇数になるのは、どの目も奇数のときで、", FACES / 2, n);
    if (p->aux[0] == EVEN) {
        struct ratio all = step_power(p, "目の出方は全部で、", FACES, n);
        build_trap(p, odd);
        build_answer(p, build_step(p, "積が偶数になるのは残りの場合で、", all, '-', odd, "通り", "です。"), "", "通り");
        return;
    }
    build_trap(p, build_int(FACES / 2 * n));
    build_answer(p, odd, "", "通り");
}
/* One die after the other: the product stays odd, or is even from then on. */
static bool holds_parity(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t ways[2] = {0, 1}; /* even, odd; nothing thrown yet is the product 1 */
    if (!keep) return true;
    for (int64_t i = 0; i < build_value(p, NUMBER); i++) {
        int64_t even = 0, odd = 0;
        for (int64_t face = 1; face <= FACES; face++)
            if (face % 2)
                even += ways[0], odd += ways[1];
            else
                even += ways[0] + ways[1];
        ways[0] = even, ways[1] = odd;
    }
    return x[0] == ways[p->aux[0] == EVEN ? 0 : 1];
}
static const char *const templates_parity[] = {
    "<n>個の<di>を<h><v>ます。出る目の数の積が<q>になる目の出方は全部で何通りありますか。",
    "<n>つの<di>を<h><d>とき、出た目の数を全部かけた積が<q>になる場合は何通り[ありますか。|ですか。|でしょうか。]",
    "出る目の数の積が<q>になる目の出方は何通りありますか。<n>個の<di>を<h><v>ます。",
    "<A>は<n>個の<di>を<h><v>ます。目の数の積が<q>になるのは、全部で何通りですか。",
    "すごろくで、<n>つの<di>を<h><v>ます。目の積が<q>になる出方は何通りになりますか。",
    "<n>個の<di>を<h><d>ゲームで、目の数の積が<q>になると勝ちです。勝ちになる目の出方は何通りですか。",
    "<n>つの<di>を<h><v>ます。目の組のうち、積が<q>になるものは全部で何通りありますか。さいころは区別して考えます。",
    "<n>個の<di>を<h><d>とき、目の積が<q>になる場合の数<wo>",
    NULL,
};
const struct subtype family_erabi_dice_parity = {
    .id = "dice_parity",
    .name = "さいころの目の積の偶数・奇数",
    .level = 2,
    .templates = templates_parity,
    .asks = "目の出方の数",
    .role = {{"n", "さいころの数", "個"}, {"q", "偶数か奇数か", "偶数|奇数", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"奇数から考える", "積が奇数になるのは、かける数がすべて奇数のときだけです。", solve_parity, NULL}},
    .draw = draw_parity,
    .bind = bind_parity,
    .holds = holds_parity,
    .low = {1},
    .high = {1300},
    .hint = "偶数を1つでもかけると、積は偶数と奇数のどちらになりますか。",
    .figure = &figure_number,
};

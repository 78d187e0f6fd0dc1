/* saikoro.c - さいころの目: how many throws fit a sentence; sub-types of erabi.c.
 *
 *   the throws for each sum, or the pairs of faces and their two orders -> all of them together
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

extern const struct subtype family_erabi_dice_sum, family_erabi_dice_range, family_erabi_dice_multiple,
    family_erabi_dice_difference, family_erabi_dice_product, family_erabi_dice_parity;

enum { N, FACES = 6 };
enum { AT_LEAST, AT_MOST };
enum { EVEN, ODD };

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
static bool draw_throw(struct build *p, int64_t low, int64_t high) {
    build_context(p, "di|h|d|v", throws);
    build_people(p, "A");
    build_datum(p, N, "n", build_between(p, low, high));
    return true;
}

/* ---- the independent count: every throw of two dice is looked at ---- */
typedef bool fits_fn(const struct build *p, int64_t a, int64_t b);
static bool holds_throws(const struct build *p, const int64_t *x, unsigned keep, fits_fn *fits) {
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

#define THROWN(E)                                                                                                     \
    "<di>を<h><v>ます。" E "目の出方は全部で何通りありますか。",                                                      \
        "<di>を<h><d>とき、" E "場合は何通り[ありますか。|ですか。|でしょうか。]",                                    \
        E "目の出方は何通りありますか。<di>を<h><v>ます。", "<A>は<di>を<h><v>ます。" E "のは、全部で何通りですか。", \
        "すごろくで、<di>を<h><v>ます。" E "出方は何通りになりますか。",                                              \
        "<di>を<h><d>ゲームで、" E "と勝ちです。勝ちになる目の出方は何通りですか。",                                  \
        "<di>を<h><v>ます。目の組のうち、" E "ものは全部で何通りありますか。", "<di>を<h><d>とき、" E "場合の数<wo>", \
        "!<di>があります。これを<h><v>ます。" E "目の出方は何通りでしょうか。", NULL

static const struct figure_template figure_number = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<n>"}}};

/* ---- the sum is n ---- */
static void bind_sum(struct build *p) {
    build_need(p, "a sum of two faces", build_value(p, N) >= 2 && build_value(p, N) <= 2 * FACES);
}
static bool draw_sum(struct build *p) { return draw_throw(p, 3, 11); }
static void solve_sum(struct build *p) {
    int64_t n = build_value(p, N);
    struct ratio ways;
    if (n <= FACES + 1) {
        build_line(p);
        build_say(p, "もう1つの目が1のとき、1つ目の目がいちばん大きくなります。1つ目の目は1から順に、");
        ways = build_equation(p, p->datum[N], '-', build_int(1), "通り");
        build_say(p, "です。");
    } else {
        struct ratio least = build_step(p, "もう1つの目が6のとき、1つ目の目はいちばん小さくて、", p->datum[N], '-',
                                        build_int(6), "", "です。");
        struct ratio rest =
            build_step(p, "1つ目の目は、この数から6までなので、", build_int(6), '-', least, "", "より、");
        ways = build_step(p, "はじめの数も数えて、", rest, '+', build_int(1), "通り", "です。");
    }
    if (n != 2 && n % 2 == 0) build_trap(p, build_int((throws_of(n) + 1) / 2));
    build_answer(p, ways, "", "通り");
}
static bool sum_fits(const struct build *p, int64_t a, int64_t b) { return a + b == build_value(p, N); }
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_throws(p, x, keep, sum_fits);
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
    build_need(p, "a sum of two faces", build_value(p, N) > 2 && build_value(p, N) < 2 * FACES);
}
static bool draw_range(struct build *p) {
    build_aux(p, 0, build_between(p, AT_LEAST, AT_MOST));
    return p->aux[0] == AT_LEAST ? draw_throw(p, 7, 11) : draw_throw(p, 3, 7);
}
static void solve_range(struct build *p) {
    int64_t n = build_value(p, N);
    bool least = p->aux[0] == AT_LEAST;
    struct ratio ways = least ? step_sums(p, n, 2 * FACES, 1) : step_sums(p, 2, n, 1);
    build_trap(p, build_int((int64_t)ways.num - throws_of(n)));
    build_answer(p, ways, "", "通り");
}
static bool range_fits(const struct build *p, int64_t a, int64_t b) {
    return p->aux[0] == AT_LEAST ? a + b >= build_value(p, N) : a + b <= build_value(p, N);
}
static bool holds_range(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_throws(p, x, keep, range_fits);
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
    build_need(p, "two sums", build_value(p, N) >= 2 && build_value(p, N) <= FACES);
}
static bool draw_multiple(struct build *p) { return draw_throw(p, 2, 5); }
static void solve_multiple(struct build *p) {
    int64_t n = build_value(p, N);
    struct ratio ways = step_sums(p, n, 2 * FACES, n);
    build_trap(p, build_int(36 / n + 1));
    build_answer(p, ways, "", "通り");
}
static bool multiple_fits(const struct build *p, int64_t a, int64_t b) { return (a + b) % build_value(p, N) == 0; }
static bool holds_multiple(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_throws(p, x, keep, multiple_fits);
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

/* ---- the difference is n ---- */
static void bind_difference(struct build *p) {
    build_need(p, "a difference of two faces", build_value(p, N) >= 1 && build_value(p, N) < FACES);
}
static bool draw_difference(struct build *p) { return draw_throw(p, 1, 5); }
static void solve_difference(struct build *p) {
    struct ratio pairs = build_step(p, "小さいほうの目は1から順に、大きいほうの目が6になるまで、", build_int(FACES),
                                    '-', p->datum[N], "組", "あります。");
    struct ratio ways =
        build_step(p, "どの組も、どちらの目が大きいかで2通りあるので、", pairs, '*', build_int(2), "通り", "です。");
    build_trap(p, pairs);
    build_answer(p, ways, "", "通り");
}
static bool difference_fits(const struct build *p, int64_t a, int64_t b) {
    return (a > b ? a - b : b - a) == build_value(p, N);
}
static bool holds_difference(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_throws(p, x, keep, difference_fits);
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
    build_need(p, "a product of two different faces", build_value(p, N) >= 2 && pairs_of(p, build_value(p, N)) > 0);
}
static bool draw_product(struct build *p) { return draw_throw(p, 3, 30); }
static void solve_product(struct build *p) {
    int64_t n = build_value(p, N), pairs = pairs_of(p, n), square = 1;
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
static bool product_fits(const struct build *p, int64_t a, int64_t b) { return a * b == build_value(p, N); }
static bool holds_product(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_throws(p, x, keep, product_fits);
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
    build_need(p, "two to four dice", build_value(p, N) >= 2 && build_value(p, N) <= 4);
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
    build_datum(p, N, "n", build_between(p, 2, 4));
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
    int64_t n = build_value(p, N);
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
    for (int64_t i = 0; i < build_value(p, N); i++) {
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

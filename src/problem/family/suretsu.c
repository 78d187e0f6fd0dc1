/* suretsu.c - 等差数列: the n-th number, and the sum of the first n.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/kit.h"


/* The row as it is shown: four numbers from the first one and the step. */
static void derive(struct kit *k) {
    static const char *const name[] = {"r0", "r1", "r2", "r3"};
    for (int i = 0; i < 4; i++) kit_set_number(k, name[i], k->aux[0] + i * k->aux[1]);
    kit_set_number(k, "a", k->aux[0]);
    kit_set_number(k, "d", k->aux[1]);
}
static void draw_numbers(struct kit *k, int64_t *a, int64_t *d) {
    *a = kit_between(k, 1, 60);
    *d = kit_between(k, 2, 15);
    k->context = "数の列";
    kit_aux(k, 0, *a);
    kit_aux(k, 1, *d);
    kit_set(k, "row", "<r0>、<r1>、<r2>、<r3>");
    derive(k);
}
/* The row itself is one datum: its first number and its step. */
static bool draw_nth(struct kit *k) {
    int64_t a, d;
    draw_numbers(k, &a, &d);
    kit_datum(k, 0, "n", kit_between(k, 8, 120));
    return kit_need(k, "the number is not the step", kit_value(k, 0) != d && kit_value(k, 0) != a);
}
static struct ratio step_nth(struct kit *k) {
    struct ratio gaps = kit_step(k, "<n>番目までに増える回数は、", k->datum[0], '-', kit_int(1), "回", "です。");
    struct ratio added = kit_step(k, "<d>ずつ増えるので、増えた分は、", kit_int(k->aux[1]), '*', gaps, "", "です。");
    return kit_step(k, "はじめの数は<a>なので、<n>番目の数は、", kit_int(k->aux[0]), '+', added, "", "です。");
}
static void solve_nth(struct kit *k) {
    struct ratio nth = step_nth(k);
    kit_trap(k, kit_int(k->aux[0] + k->aux[1] * kit_value(k, 0)));
    kit_answer(k, nth, "", "");
}
/* One step before the first number. */
static void solve_nth_zero(struct kit *k) {
    if (!kit_need(k, "a number before the first", k->aux[0] > k->aux[1])) return;
    struct ratio zero = kit_step(k, "はじめの数の1つ前を考えると、", kit_int(k->aux[0]), '-', kit_int(k->aux[1]), "", "です。");
    struct ratio added = kit_step(k, "そこから<d>を<n>回たすので、増えた分は、", kit_int(k->aux[1]), '*', k->datum[0], "", "です。");
    struct ratio nth_one = kit_step(k, "だから、<n>番目の数は、", zero, '+', added, "", "です。");
    kit_answer(k, nth_one, "", "");
}
static bool holds_nth(const struct kit *k, const int64_t *x, unsigned keep) {
    if (keep != 1) return true;
    int64_t v = k->aux[0];
    for (int64_t i = 1; i < kit_value(k, 0); i++) v += k->aux[1];
    return x[0] == v;
}
static const char *const frames_nth[] = {
    "<row>、…とならぶ数の列で、<n>番目の数はいくつですか。",
    "ある決まりで、数が<row>、…とならんでいます。<n>番目の数はいくつ[ですか。|でしょうか。|になりますか。]",
    "次のような数の列があります。<row>、…。はじめから<n>番目の数<wo>",
    "数の列<row>、…は、同じ数ずつ増えていきます。<n>番目の数はいくつですか。",
    "<n>番目の数はいくつですか。数は<row>、…と同じ数ずつ増えます。",
    "<a>から始めて、<d>ずつ増えるように数をならべます。<n>番目にくる数はいくつですか。",
    "はじめの数が<a>で、となりの数との差がいつも<d>の数の列があります。<n>番目の数はいくつですか。",
    "数が<row>、…のようにならんでいます。左から数えて<n>番目の数はいくつですか。",
    NULL,
};
static const struct kit_subtype nth = {
    .id = "nth", .name = "N番目の数", .level = 1, .frames = frames_nth,
    .method = {{"間の数", "植木算と同じ考え方です。<n>番目までの間の数は、<n>より1少なくなります。", solve_nth, NULL},
               {"1つ前から", "はじめの数の1つ前から考えると、<n>番目までに<d>をちょうど<n>回たします。", solve_nth_zero, "はじめの数の1つ前は、いくつになりますか。"}},
    .draw = draw_nth, .derive = derive, .holds = holds_nth, .low = {1}, .high = {2500},
    .hint = "<n>番目までに、同じ数を何回たしますか。",
    .figure = "{\"type\":\"row\",\"first\":<a>,\"step\":<d>,\"number\":<n>}",
};

/* ---- sum ---- */
static void solve_sum(struct kit *k) {
    struct ratio last = step_nth(k);
    struct ratio pair = kit_step(k, "はじめと終わりの和は、", kit_int(k->aux[0]), '+', last, "", "です。");
    struct ratio twice = kit_step(k, "同じ列を逆にならべてたすと、", pair, '*', k->datum[0], "", "です。");
    struct ratio sum = kit_step(k, "これは2列分なので、和は、", twice, '/', kit_int(2), "", "です。");
    kit_trap(k, twice);
    kit_answer(k, sum, "", "");
}
static void solve_sum_mean(struct kit *k) {
    struct ratio last = step_nth(k);
    struct ratio pair = kit_step(k, "はじめと終わりの和は、", kit_int(k->aux[0]), '+', last, "", "です。");
    struct ratio mean = kit_step(k, "この列の平均は、その半分の、", pair, '/', kit_int(2), "", "です。");
    struct ratio sum_all = kit_step(k, "平均に個数をかけて、和は、", mean, '*', k->datum[0], "", "です。");
    kit_answer(k, sum_all, "", "");
}
static bool draw_sum(struct kit *k) {
    int64_t a, d;
    draw_numbers(k, &a, &d);
    kit_datum(k, 0, "n", kit_between(k, 6, 60));
    return kit_need(k, "the number is not the step", kit_value(k, 0) != d && kit_value(k, 0) != a);
}
static bool holds_sum(const struct kit *k, const int64_t *x, unsigned keep) {
    if (keep != 1) return true;
    int64_t sum = 0, v = k->aux[0];
    for (int64_t i = 0; i < kit_value(k, 0); i++, v += k->aux[1]) sum += v;
    return x[0] == sum;
}
static const char *const frames_sum[] = {
    "<row>、…とならぶ数の列で、1番目から<n>番目までの和はいくつですか。",
    "ある決まりで、数が<row>、…とならんでいます。はじめから<n>番目までの数の和はいくつ[ですか。|でしょうか。|になりますか。]",
    "数の列<row>、…は、同じ数ずつ増えていきます。はじめの<n>個の数の和<wo>",
    "<n>番目までの数を全部たすといくつですか。数は<row>、…と同じ数ずつ増えます。",
    "<a>から始めて、<d>ずつ増えるように数を<n>個ならべます。これらの数の和はいくつですか。",
    "はじめの数が<a>で、となりの数との差がいつも<d>の数の列があります。はじめから<n>個の和はいくつですか。",
    "数が<row>、…のようにならんでいます。左から<n>個の数をたすと、いくつになりますか。",
    "<row>、…という数の列の、1番目から<n>番目までを合計するといくつですか。",
    NULL,
};
static const struct kit_subtype sum = {
    .id = "sum", .name = "和", .level = 2, .frames = frames_sum,
    .method = {{"逆にならべる", "まず<n>番目の数を求めます。和は、はじめと終わりの数の和を使って求めます。", solve_sum, NULL},
               {"平均", "同じ数ずつ増える列の平均は、はじめと終わりの数の平均と同じです。", solve_sum_mean, NULL}},
    .draw = draw_sum, .derive = derive, .holds = holds_sum, .low = {1}, .high = {32000},
    .hint = "<n>番目の数はいくつですか。",
    .figure = "{\"type\":\"row\",\"first\":<a>,\"step\":<d>,\"number\":<n>}",
};

static const struct kit_subtype *const subtypes[] = {&nth, &sum, NULL};
const struct kit_family family_suretsu = {.id = "suretsu", .number = "F68", .name = "等差数列", .grade = 4, .subtypes = subtypes};

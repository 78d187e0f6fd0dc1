/* yakusu_amari_kosu.c - あまりから求めるわる数の個数: of the numbers that leave given rests, how many and the smallest.
 *
 *   both numbers without their rests -> 最大公約数 -> its divisors that are larger than the rests
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { A, B, REST_A, REST_B };

static int64_t even_a(const struct build *p) { return build_value(p, A) - build_value(p, REST_A); }
static int64_t even_b(const struct build *p) { return build_value(p, B) - build_value(p, REST_B); }
static int64_t larger_rest(const struct build *p) {
    return build_value(p, REST_A) > build_value(p, REST_B) ? build_value(p, REST_A) : build_value(p, REST_B);
}
/* The divisors of n above `bound`: how many, the first of them, and the list in a slot. */
static int64_t divisors(struct build *p, int64_t n, int64_t bound, const char *slot, int64_t *first) {
    char list[120] = "";
    size_t at = 0;
    int64_t found = 0;
    for (int64_t d = n; d > bound; d--)
        if (n % d == 0) *first = d, found++;
    for (int64_t d = bound + 1; d <= n && at < sizeof list - 12; d++)
        if (n % d == 0) at += (size_t)snprintf(list + at, sizeof list - at, "%s%lld", at ? "、" : "", (long long)d);
    build_set(p, slot, list);
    return found;
}
static bool bind_rests(struct build *p) {
    int64_t first = 0;
    if (!build_need(p, "rests smaller than the numbers",
                    even_a(p) > 0 && even_b(p) > 0 && build_value(p, REST_A) > 0 && build_value(p, REST_B) > 0))
        return false;
    int64_t g = build_gcd(even_a(p), even_b(p));
    build_set_number(p, "g", g), build_set_number(p, "mr", larger_rest(p));
    if (!build_need(p, "numbers for pupils", build_value(p, A) <= 2000 && build_value(p, B) <= 2000)) return false;
    divisors(p, g, 0, "z1", &first);
    return build_need(p, "two divisors above the rests, and one below",
                      divisors(p, g, larger_rest(p), "z2", &first) >= 2 && first > 1);
}
static void bind(struct build *p) { bind_rests(p); }
static bool draw(struct build *p) {
    static const int64_t good[] = {12, 16, 18, 20, 24, 28, 30, 32, 36, 40, 42, 45, 48, 54, 60};
    int64_t g = good[build_between(p, 0, 14)], m = build_between(p, 1, 7), n = build_between(p, 1, 7),
            r = build_between(p, 1, 9), s = build_chance(p, 25) ? r : build_between(p, 1, 9);
    p->context = "整数";
    build_people(p, "P");
    build_datum(p, A, "a", g * m + r), build_datum(p, B, "b", g * n + s);
    build_datum(p, REST_A, "r", r), build_datum(p, REST_B, "s", s);
    return build_need(p, "two numbers", m != n && build_gcd(m, n) == 1) &&
           build_need(p, "numbers for pupils", g * m + r <= 260 && g * n + s <= 260);
}
/* The two numbers without their rests, and what divides both. */
static void say_common(struct build *p) {
    build_step(p, "あまりをひくと、わり切れる数になります。1つ目は、", p->datum[A], '-', p->datum[REST_A], "",
               "です。");
    build_step(p, "2つ目は、", p->datum[B], '-', p->datum[REST_B], "", "です。");
    build_line(p);
    build_say(p, "求める数は、この2つの最大公約数<g>の約数で、<z1>のうち、あまりの<mr>より大きい数です。");
}
static void solve_count(struct build *p) {
    int64_t first = 0, g = build_get_number(p, "g"), all = divisors(p, g, 0, "z1", &first),
            some = divisors(p, g, larger_rest(p), "z2", &first);
    say_common(p);
    build_line(p);
    build_say(p, "あてはまるのは<z2>で、");
    build_equation(p, build_int(all), '-', build_int(all - some), "個");
    build_say(p, "です。");
    build_trap(p, build_int(all));
    build_answer(p, build_int(some), "", "個");
}
static void solve_smallest(struct build *p) {
    int64_t first = 0, g = build_get_number(p, "g");
    divisors(p, g, larger_rest(p), "z2", &first);
    say_common(p);
    struct ratio found = build_step(p, "あてはまる<z2>のうち、いちばん小さいのは、", build_int(g), '/',
                                    build_int(g / first), "", "です。");
    build_trap(p, build_int(g));
    build_answer(p, found, "", "");
}
/* Try every divisor. */
static bool divides(const struct build *p, int64_t x) {
    return build_value(p, A) % x == build_value(p, REST_A) && build_value(p, B) % x == build_value(p, REST_B);
}
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0;
    for (int64_t d = 1; d <= build_value(p, A); d++) found += divides(p, d);
    return keep != 15 || x[0] == found;
}
static bool holds_smallest(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t d = 1;
    while (d < build_value(p, A) && !divides(p, d)) d++;
    return keep != 15 || x[0] == d;
}
static const struct figure_template figure_numbers = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<r>|<s>"}}};
#define ROLES                                                                                                    \
    {                                                                                                            \
        {"a", "1つ目の数", ""}, {"b", "2つ目の数", ""}, {"r", "1つ目のあまり", ""}, { "s", "2つ目のあまり", "" } \
    }
#define HINT .hint = "<a>から<r>をひいた数は、求める数でわり切れますか。"

/* Q asks about the numbers. */
#define DIVIDED(Q, N)                                                                              \
    "ある整数で<a>をわると<r>あまり、<b>をわると<s>あまります。このような整数" Q,                  \
        "<a>をわると<r>あまり、<b>をわると<s>あまる整数を考えます。あてはまる整数" Q,              \
        "<a>÷□のあまりは<r>、<b>÷□のあまりは<s>です。□にあてはまる整数" Q,                         \
        "<P>は、<a>をわると<r>あまり、<b>をわると<s>あまる整数をさがしています。そのような整数" Q, \
        N "その整数で<a>をわると<r>あまり、<b>をわると<s>あまります。",                            \
        "同じ整数で<a>と<b>をわったら、あまりはそれぞれ<r>と<s>でした。考えられる整数" Q,          \
        "<b>をわると<s>あまり、<a>をわると<r>あまる整数があります。そのような整数" Q,              \
        "<a>と<b>をある整数でわると、あまりが順に<r>と<s>になりました。ある整数として考えられるもの" Q, NULL
static const char *const templates_count[] = {DIVIDED("は全部で何個ありますか。", "あてはまる整数は何個ありますか。")};
static const char *const templates_smallest[] = {
    DIVIDED("のうち、いちばん小さいものはいくつですか。", "いちばん小さい整数はいくつですか。")};
static const struct subtype count = {
    .id = "count",
    .name = "あまりからわる数の個数",
    .level = 3,
    .templates = templates_count,
    .asks = "わる数の個数",
    .role = ROLES,
    .method = {{"最大公約数", "あまりをのぞいた2つの数の公約数で、あまりより大きいものを数えます。", solve_count,
                NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds_count,
    .loops = 1,
    .low = {1},
    .high = {30},
    HINT,
    .figure = &figure_numbers,
};
static const struct subtype smallest = {
    .id = "smallest",
    .name = "あまりからいちばん小さいわる数",
    .level = 3,
    .templates = templates_smallest,
    .asks = "いちばん小さいわる数",
    .role = ROLES,
    .method = {{"最大公約数", "あまりをのぞいた2つの数の公約数で、あまりより大きいものをさがします。", solve_smallest,
                NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds_smallest,
    .loops = 1,
    .low = {1},
    .high = {100},
    HINT,
    .figure = &figure_numbers,
};

static const struct subtype *const subtypes[] = {&count, &smallest, NULL};
const struct family family_yakusu_amari_kosu = {.id = "yakusu_amari_kosu",
                                                .number = "F65",
                                                .name = "あまりからわる数の個数",
                                                .grade = 5,
                                                .plain = true,
                                                .subtypes = subtypes};

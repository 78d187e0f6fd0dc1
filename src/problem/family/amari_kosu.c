/* amari_kosu.c - あまりの問題: how many numbers of a range leave given rests, the largest and the smallest of them.
 *
 *   the first that fits, then one after each 最小公倍数
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

/* Divisors, one rest for both or one for each; last the range: its end, or how many digits. */
enum { A, B, REST_A, REST_B };
enum { LARGEST, SMALLEST }; /* aux 0, of those that ask for an end */
enum { TRIED = 8 };         /* numbers that are written out until one fits */

static int64_t rest_b(const struct build *p) { return build_value(p, p->n_data == 5 ? REST_B : REST_A); }
static int64_t range(const struct build *p) { return build_value(p, p->n_data - 1); }
static int64_t lcm(const struct build *p) { return build_lcm(build_value(p, A), build_value(p, B)); }
static bool fits(const struct build *p, int64_t x) {
    return x % build_value(p, A) == build_value(p, REST_A) && x % build_value(p, B) == rest_b(p);
}
static int64_t smallest(const struct build *p) {
    int64_t x = rest_b(p);
    while (x < lcm(p) && !fits(p, x)) x += build_value(p, B);
    return x;
}
static int64_t power_of_ten(int64_t n) { return n <= 0 ? 1 : 10 * power_of_ten(n - 1); }
static int64_t first_with_digits(const struct build *p) {
    int64_t low = power_of_ten(range(p) - 1), x = smallest(p);
    while (x < low) x += lcm(p);
    return x;
}

/* ---- drawing ---- */
static void draw_rests(struct build *p, bool off) {
    int64_t a = build_between(p, 3, 15), b = build_between(p, 4, 18), r = build_between(p, 1, a - 1);
    p->context = "整数";
    build_people(p, "P");
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, REST_A, "r", r);
    if (off) build_datum(p, REST_B, "s", build_between(p, 1, b - 1));
    build_need(p, "neither divides the other", a != b && a % b && b % a);
    build_need(p, "a small common multiple", build_lcm(a, b) <= 90);
}
static bool good_rests(struct build *p) {
    return build_need(p, "rests of each divisor",
                      rest_b(p) < build_value(p, B) && (p->n_data == 4 || rest_b(p) != build_value(p, REST_A))) &&
           build_need(p, "found among the first numbers",
                      fits(p, smallest(p)) && smallest(p) / build_value(p, B) < TRIED);
}
static bool draw_upto(struct build *p, bool off) {
    draw_rests(p, off);
    build_datum(p, 3 + off, "k", build_chance(p, 75) ? build_round(p, 100, 500, 50) : build_between(p, 80, 400));
    return !p->reject && good_rests(p);
}
static bool draw_digits(struct build *p, bool off) {
    draw_rests(p, off);
    build_datum(p, 3 + off, "k", build_chance(p, 30) ? 2 : 3);
    return !p->reject && good_rests(p) && build_need(p, "more than one", range(p) == 3 || lcm(p) <= 40) &&
           build_need(p, "numbers with so many digits", smallest(p) + lcm(p) < power_of_ten(range(p)));
}
static bool draw_edge(struct build *p, bool off) {
    build_aux(p, 0, build_between(p, LARGEST, SMALLEST));
    return draw_digits(p, off) &&
           build_need(p, "the first one has fewer digits", smallest(p) < power_of_ten(range(p) - 1));
}
static bool draw_same_upto(struct build *p) { return draw_upto(p, false); }
static bool draw_off_upto(struct build *p) { return draw_upto(p, true); }
static bool draw_same_digits(struct build *p) { return draw_digits(p, false); }
static bool draw_off_digits(struct build *p) { return draw_digits(p, true); }
static bool draw_same_edge(struct build *p) { return draw_edge(p, false); }
static bool draw_off_edge(struct build *p) { return draw_edge(p, true); }

/* ---- what follows ---- */
static bool bind_rests(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), r = build_value(p, REST_A), s = rest_b(p);
    if (!build_need(p, "two divisors and rests smaller than they",
                    a > 1 && b > 1 && a != b && r > 0 && s > 0 && r < a && s < b))
        return false;
    build_set_number(p, "l", lcm(p)), build_set_number(p, "f", smallest(p));
    return build_need(p, "a number that fits", fits(p, smallest(p)) && lcm(p) <= 2000);
}
static void bind_upto(struct build *p) {
    if (bind_rests(p))
        build_need(p, "a range with some of them", range(p) >= smallest(p) + lcm(p) && range(p) <= 20000);
}
static void bind_digits(struct build *p) {
    if (!bind_rests(p) || !build_need(p, "two to four digits", range(p) >= 2 && range(p) <= 4)) return;
    build_set_number(p, "hi", power_of_ten(range(p)) - 1), build_set_number(p, "lo", power_of_ten(range(p) - 1));
    build_set_number(p, "lo1", power_of_ten(range(p) - 1) - 1);
    build_need(p, "a number with so many digits", first_with_digits(p) < power_of_ten(range(p)));
}
static void bind_edge(struct build *p) {
    build_set(p, "edge", p->aux[0] == LARGEST ? "いちばん大きい" : "いちばん小さい");
    build_set(p, "edge2", p->aux[0] == LARGEST ? "最も大きい" : "最も小さい");
    bind_digits(p);
}

/* ---- solving ---- */
/* The first number that fits, and how far it is to the next. */
static void say_first(struct build *p) {
    char list[96];
    size_t at = 0;
    build_line(p);
    if (p->n_data == 4) {
        build_say(p, "<a>と<b>の最小公倍数は<l>です。いちばん小さい数は<f>で、その後は<l>ずつふえます。");
        return;
    }
    for (int64_t x = rest_b(p); x <= smallest(p) && at < sizeof list - 12; x += build_value(p, B))
        at += (size_t)snprintf(list + at, sizeof list - at, "%s%lld", at ? "、" : "", (long long)x);
    build_set(p, "z1", list);
    build_say(
        p,
        "<b>でわると<s>あまる数は小さい順に<z1>、…で、<f>ではじめて<a>でわると<r>あまります。その後は最小公倍数の<l>ずつふえます。");
}
/* How many fit up to `end`, which is not below the first: two lines. */
static struct ratio step_upto(struct build *p, const char *from, const char *then, int64_t end) {
    int64_t f = smallest(p);
    struct ratio left = build_step(p, from, build_int(end), '-', build_int(f), "", "です。");
    build_line(p);
    build_say(p, then);
    struct ratio times = build_remainder(p, (int64_t)left.num, lcm(p), "");
    build_say(p, "で、はじめの数もたして、");
    struct ratio all = build_equation(p, times, '+', build_int(1), "個");
    build_say(p, "です。");
    return all;
}
static void solve_upto(struct build *p) {
    say_first(p);
    struct ratio all = step_upto(p, "<k>からはじめの数をひくと、", "この中に<l>がいくつあるかは、", range(p));
    build_trap(p, build_apply(p, all, '-', build_int(1)));
    build_answer(p, all, "", "個");
}
static void solve_digits(struct build *p) {
    int64_t low = power_of_ten(range(p) - 1);
    say_first(p);
    struct ratio all = step_upto(p, "<hi>からはじめの数をひくと、", "<hi>までの個数は、", power_of_ten(range(p)) - 1);
    if (smallest(p) < low) {
        struct ratio few = step_upto(p, "<lo1>からはじめの数をひくと、", "<lo1>までの個数は、", low - 1);
        build_trap(p, all);
        all = build_step(p, "だから、<k>けたの数は、", all, '-', few, "個", "です。");
    }
    build_answer(p, all, "", "個");
}
/* The first number that fits is the one. */
static void answer_first(struct build *p) {
    int64_t f = smallest(p), a = build_value(p, A);
    build_line(p);
    build_say(p, "<f>が求める数です。たしかめると、");
    struct ratio found = build_formula(p, build_int(f), "", "%lld×%lld+%lld", (long long)a, (long long)(f / a),
                                       (long long)build_value(p, REST_A));
    build_say(p, "です。");
    build_answer(p, found, "", "");
}
static void solve_edge(struct build *p) {
    bool largest = p->aux[0] == LARGEST;
    int64_t f = smallest(p), l = lcm(p), end = largest ? power_of_ten(range(p)) - 1 : power_of_ten(range(p) - 1);
    say_first(p);
    if (largest ? f + l > end : f >= end) {
        answer_first(p);
        return;
    }
    struct ratio left = build_step(p, largest ? "<hi>からはじめの数をひくと、" : "<lo>からはじめの数をひくと、",
                                   build_int(end), '-', build_int(f), "", "です。");
    build_line(p);
    build_say(p, "この中に<l>がいくつあるかは、");
    struct ratio times = build_remainder(p, (int64_t)left.num, l, "");
    build_say(p, "です。");
    if (!largest && (int64_t)left.num % l)
        times = build_step(p, "<lo>をこえるのは、その1つ先なので、", times, '+', build_int(1), "回", "です。");
    struct ratio more = build_step(p, "はじめの数からふえるのは、", build_int(l), '*', times, "", "です。");
    struct ratio found = build_step(p, "求める数は、", more, '+', build_int(f), "", "です。");
    build_trap(p, more);
    build_answer(p, found, "", "");
}

/* ---- the independent answers: number after number ---- */
static int64_t count_in(const struct build *p, int64_t low, int64_t high) {
    int64_t found = 0;
    for (int64_t x = low; x <= high; x++) found += fits(p, x);
    return found;
}
static bool all_kept(const struct build *p, unsigned keep) { return keep == (1u << p->n_data) - 1; }
static bool holds_upto(const struct build *p, const int64_t *x, unsigned keep) {
    return !all_kept(p, keep) || x[0] == count_in(p, 1, range(p));
}
static bool holds_digits(const struct build *p, const int64_t *x, unsigned keep) {
    return !all_kept(p, keep) || x[0] == count_in(p, power_of_ten(range(p) - 1), power_of_ten(range(p)) - 1);
}
static bool holds_edge(const struct build *p, const int64_t *x, unsigned keep) {
    if (!all_kept(p, keep)) return true;
    int64_t low = power_of_ten(range(p) - 1), high = power_of_ten(range(p)) - 1;
    if (x[0] < low || x[0] > high || !fits(p, x[0])) return false;
    return count_in(p, p->aux[0] == LARGEST ? x[0] + 1 : low, p->aux[0] == LARGEST ? high : x[0] - 1) == 0;
}

/* ---- the sub-types ---- */
#define SAME "<a>でわっても<b>でわっても<r>あまる"
#define OFF "<a>でわると<r>あまり、<b>でわると<s>あまる"
#define UPTO "1から<k>までの整数"
#define DIGITS "<k>けたの整数"
#define COUNTED(R, E)                                                                                               \
    {                                                                                                               \
        R "のうち、" E "数は何個ありますか。", R "の中に、" E "数は全部で何個[ありますか。|あるでしょうか。]",      \
            E "数は何個ありますか。" R "で考えます。",                                                              \
            "<P>は、" R "のうち、" E "数を全部書き出しました。書いた数は何個ですか。", R "で、" E "ものの個数<wo>", \
            E R "は、全部で何個ですか。", R "について考えます。" E "数は何個になりますか。",                        \
            R "を順に調べると、" E "数は何個ありますか。", "!" R "の中で、" E "ものは何個ですか。", NULL            \
    }
#define EDGED(E)                                                                                                      \
    {                                                                                                                 \
        DIGITS "のうち、" E "<edge>数はいくつですか。", DIGITS "で、" E "<edge2>ものはいくつ[ですか。|でしょうか。]", \
            E DIGITS "のうち、<edge>ものはいくつですか。", "<edge>数はいくつですか。" E DIGITS "について考えます。",  \
            "<P>は、" DIGITS "のうち、" E "<edge2>数をさがしています。その数はいくつですか。",                        \
            DIGITS "の中で、" E "<edge>数<wo>", DIGITS "を調べます。" E "<edge2>数はいくつになりますか。",            \
            E "数のうち、<k>けたで<edge>ものはいくつですか。", NULL                                                   \
    }
static const char *const templates_same_upto[] = COUNTED(UPTO, SAME);
static const char *const templates_off_upto[] = COUNTED(UPTO, OFF);
static const char *const templates_same_digits[] = COUNTED(DIGITS, SAME);
static const char *const templates_off_digits[] = COUNTED(DIGITS, OFF);
static const char *const templates_same_edge[] = EDGED(SAME);
static const char *const templates_off_edge[] = EDGED(OFF);

#define SAME_ROLES \
    {"a", "1つ目のわる数", ""}, {"b", "2つ目のわる数", ""}, { "r", "あまり", "" }
#define OFF_ROLES \
    {"a", "1つ目のわる数", ""}, {"b", "2つ目のわる数", ""}, {"r", "1つ目のあまり", ""}, { "s", "2つ目のあまり", "" }
#define LAST_ROLE \
    { "k", "はんいの最後の数", "" }
#define DIGITS_ROLE \
    { "k", "けた数", "けた" }
#define EDGE_ROLE \
    { "edge", "どちらのはしか", "いちばん大きい|いちばん小さい", PROBLEM_CHOICE, .aux = 0 }
#define SAME_METHOD(f)                                                                    \
    {                                                                                     \
        { "公倍数", "あてはまる数は、<a>と<b>の最小公倍数ずつふえていきます。", f, NULL } \
    }
#define OFF_METHOD(f)                                                                                           \
    {                                                                                                           \
        { "書き出す", "はじめにいちばん小さい数を見つけます。その後は最小公倍数ずつふえていきます。", f, NULL } \
    }
static const struct figure_template figure_same = {
    FIGURE_LINE, {{"divisors", FIGURE_NUMBERS, "<a>|<b>"}, {"rest", FIGURE_NUMBER, "<r>"}}};
static const struct figure_template figure_off = {
    FIGURE_LINE, {{"divisors", FIGURE_NUMBERS, "<a>|<b>"}, {"rests", FIGURE_NUMBERS, "<r>|<s>"}}};
#define HINT .hint = "あてはまるいちばん小さい数を見つけると、次の数はそれよりいくつ大きいですか。"

static const struct subtype same_upto = {.id = "same_upto",
                                         .name = "あまりが同じ数の個数(何までか)",
                                         .level = 2,
                                         .templates = templates_same_upto,
                                         .asks = "あてはまる数の個数",
                                         .role = {SAME_ROLES, LAST_ROLE},
                                         .method = SAME_METHOD(solve_upto),
                                         .draw = draw_same_upto,
                                         .bind = bind_upto,
                                         .holds = holds_upto,
                                         .loops = 1,
                                         .low = {1},
                                         .high = {120},
                                         HINT,
                                         .figure = &figure_same};
static const struct subtype off_upto = {.id = "off_upto",
                                        .name = "あまりがちがう数の個数(何までか)",
                                        .level = 3,
                                        .templates = templates_off_upto,
                                        .asks = "あてはまる数の個数",
                                        .role = {OFF_ROLES, LAST_ROLE},
                                        .method = OFF_METHOD(solve_upto),
                                        .draw = draw_off_upto,
                                        .bind = bind_upto,
                                        .holds = holds_upto,
                                        .loops = 1,
                                        .low = {1},
                                        .high = {120},
                                        HINT,
                                        .figure = &figure_off};
static const struct subtype same_digits = {.id = "same_digits",
                                           .name = "あまりが同じ数の個数(何けたか)",
                                           .level = 3,
                                           .templates = templates_same_digits,
                                           .asks = "あてはまる数の個数",
                                           .role = {SAME_ROLES, DIGITS_ROLE},
                                           .method = SAME_METHOD(solve_digits),
                                           .draw = draw_same_digits,
                                           .bind = bind_digits,
                                           .holds = holds_digits,
                                           .low = {1},
                                           .high = {300},
                                           HINT,
                                           .figure = &figure_same};
static const struct subtype off_digits = {.id = "off_digits",
                                          .name = "あまりがちがう数の個数(何けたか)",
                                          .level = 3,
                                          .templates = templates_off_digits,
                                          .asks = "あてはまる数の個数",
                                          .role = {OFF_ROLES, DIGITS_ROLE},
                                          .method = OFF_METHOD(solve_digits),
                                          .draw = draw_off_digits,
                                          .bind = bind_digits,
                                          .holds = holds_digits,
                                          .low = {1},
                                          .high = {300},
                                          HINT,
                                          .figure = &figure_off};
static const struct subtype same_edge = {.id = "same_edge",
                                         .name = "あまりが同じ数のいちばん大きい数・小さい数",
                                         .level = 2,
                                         .templates = templates_same_edge,
                                         .asks = "<edge>数",
                                         .role = {SAME_ROLES, DIGITS_ROLE, EDGE_ROLE},
                                         .method = SAME_METHOD(solve_edge),
                                         .draw = draw_same_edge,
                                         .bind = bind_edge,
                                         .holds = holds_edge,
                                         .low = {10},
                                         .high = {999},
                                         HINT,
                                         .figure = &figure_same};
static const struct subtype off_edge = {.id = "off_edge",
                                        .name = "あまりがちがう数のいちばん大きい数・小さい数",
                                        .level = 3,
                                        .templates = templates_off_edge,
                                        .asks = "<edge>数",
                                        .role = {OFF_ROLES, DIGITS_ROLE, EDGE_ROLE},
                                        .method = OFF_METHOD(solve_edge),
                                        .draw = draw_off_edge,
                                        .bind = bind_edge,
                                        .holds = holds_edge,
                                        .low = {10},
                                        .high = {999},
                                        HINT,
                                        .figure = &figure_off};

static const struct subtype *const subtypes[] = {&same_upto, &off_upto, &same_digits, &off_digits,
                                                 &same_edge, &off_edge, NULL};
const struct family family_amari_kosu = {.id = "amari_kosu",
                                         .number = "F67",
                                         .name = "あまりの問題(個数・はし)",
                                         .grade = 5,
                                         .plain = true,
                                         .subtypes = subtypes};

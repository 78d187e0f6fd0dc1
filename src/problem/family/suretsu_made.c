/* suretsu_made.c - 等差数列がどこまで: how many numbers make a total, from which one on a total or a number is exceeded,
 * which one is nearest to a number.
 *
 *   totals one after the other;  (number - first) ÷ step -> quotient and remainder
 *
 * Checked tests/problem/family_test.c
 */

#include "problem/build.h"

enum { GOAL, FIRST, STEP };       /* data; a row that is told or shown has the last two as parameters */
enum { A = 0, D = 1, FOUND = 6 }; /* auxiliary */

static int64_t total(const struct build *p, int64_t n) { return (2 * p->aux[A] + p->aux[D] * (n - 1)) * n / 2; }
static int64_t term(const struct build *p, int64_t n) { return p->aux[A] + p->aux[D] * (n - 1); }

/* The row by its first number and its step, or by its first two numbers. */
static bool bind_row(struct build *p) {
    static const char *const name[] = {"r0", "r1", "r2", "r3"};
    bool step = build_has(p, "a") && build_has(p, "d");
    char more[200] = "";
    if (!step &&
        !build_need(p, "the first number and the step, or the first two", build_has(p, "r0") && build_has(p, "r1")))
        return false;
    build_aux(p, A, build_get_number(p, step ? "a" : "r0"));
    build_aux(p, D, step ? build_get_number(p, "d") : build_get_number(p, "r1") - p->aux[A]);
    build_set(p, "row", "<r0>、<r1>、<r2>、<r3>");
    for (int i = 0; i < 4; i++) build_set_number(p, name[i], term(p, i + 1));
    for (int i = 0; i < 8; i++)
        build_add(p, more, sizeof more, "%s%lld", i ? "、" : "", (long long)term(p, i + 1));
    build_set(p, "more", more);
    build_set_number(p, "a", p->aux[A]), build_set_number(p, "d", p->aux[D]);
    return build_need(p, "a row that grows", p->aux[D] > 0 && p->aux[A] > 0);
}
static bool bind_growth(struct build *p) {
    build_aux(p, A, build_value(p, FIRST)), build_aux(p, D, build_value(p, STEP));
    return build_need(p, "a row that grows", p->aux[D] > 0 && p->aux[A] > 0);
}
/* The first n whose total, or whose own number, is the goal at least, or above it. */
static void find(struct build *p, bool totals, bool above) {
    int64_t n = 1, goal = build_value(p, GOAL);
    while (n < 3000 && (totals ? total(p, n) : term(p, n)) < goal + above) n++;
    p->aux[FOUND] = n;
    build_need(p, "a goal behind the first numbers", n >= 3 && n < 3000);
}
static void bind_exact(struct build *p) {
    find(p, true, false);
    build_need(p, "a total that is reached", total(p, p->aux[FOUND]) == build_value(p, GOAL));
}
static void bind_total_asked(struct build *p) {
    if (bind_row(p)) bind_exact(p);
}
static void bind_rows(struct build *p) {
    if (bind_growth(p)) bind_exact(p);
}
static void bind_exceed(struct build *p) {
    if (bind_row(p)) find(p, true, true);
}
static void bind_over(struct build *p) {
    if (bind_row(p)) find(p, false, true);
}
static void bind_near(struct build *p) {
    int64_t n, goal = build_value(p, GOAL);
    if (!bind_row(p)) return;
    find(p, false, false);
    n = p->aux[FOUND];
    if (!build_need(p, "one that is nearest", term(p, n) - goal != goal - term(p, n - 1))) return;
    p->aux[FOUND] = term(p, n) - goal < goal - term(p, n - 1) ? n : n - 1;
}
static int64_t draw_row(struct build *p) {
    int64_t a = build_between(p, 1, 40), d = build_between(p, 2, 12), n = build_between(p, 6, 30);
    p->context = "数の列";
    build_people(p, "P");
    build_parameter(p, "r0", a), build_parameter(p, "r1", a + d);
    p->aux[A] = a, p->aux[D] = d;
    return n;
}
static bool draw_total(struct build *p) {
    int64_t n = draw_row(p);
    build_datum(p, GOAL, "S", total(p, n));
    return true;
}
static bool draw_exceed(struct build *p) {
    int64_t n = draw_row(p);
    build_datum(p, GOAL, "S", build_round(p, total(p, n - 1), total(p, n) + 90, 100));
    return build_need(p, "a round number", build_value(p, GOAL) >= 100);
}
static bool draw_over(struct build *p) {
    int64_t n = draw_row(p);
    build_datum(p, GOAL, "S", build_round(p, term(p, n - 1), term(p, n) + 9, 10));
    return build_need(p, "a number behind the first ones", build_value(p, GOAL) > term(p, 4));
}
static const char *const growths[] = {"座席の数|席|列",       "ならべるご石の数|個|列", "積み木の数|個|段",
                                      "貯金する金額|円|週",   "解く問題の数|問|日",     "植える球根の数|個|列",
                                      "ならべる石の数|個|段", "折るつるの数|羽|日",     "配るカードの数|枚|日",
                                      "かんの数|個|段",       "読むページ数|ページ|日", "いすの数|きゃく|列",
                                      "丸太の数|本|段",       "!花の数|本|列",          NULL};
static bool draw_rows(struct build *p) {
    int64_t a = build_between(p, 1, 40), d = build_between(p, 2, 12), n = build_between(p, 5, 30);
    build_context(p, "th|u|t", growths);
    build_people(p, "P");
    p->aux[A] = a, p->aux[D] = d;
    build_datum(p, GOAL, "S", total(p, n)), build_datum(p, FIRST, "a", a), build_datum(p, STEP, "d", d);
    return build_need(p, "other numbers", n != a && n != d && a != d);
}
static void step_total(struct build *p, int64_t n, const char *unit) {
    build_set_number(p, "z1", n);
    build_line(p);
    build_say(p, "はじめから<z1>番目までの和を計算すると、");
    build_formula(p, build_int(total(p, n)), unit, "(%lld+%lld)×%lld÷2", (long long)p->aux[A], (long long)term(p, n),
                  (long long)n);
    build_say(p, "です。");
}
static void solve_totals(struct build *p, const char *unit, const char *place) {
    int64_t n = p->aux[FOUND];
    step_total(p, n - 1, unit), step_total(p, n, unit);
    struct ratio found =
        build_step(p, "だから、<z1>の1つ前から1つ進んで、", build_int(n - 1), '+', build_int(1), place, "です。");
    build_trap(p, build_int(n - 1)), build_trap(p, build_int(n + 1));
    build_answer(p, found, "", place);
}
static void solve_total(struct build *p) { solve_totals(p, "", "番目"); }
static void solve_rows(struct build *p) { solve_totals(p, "<u>", "<t>"); }
/* How far it is from the first number, in steps. */
static struct ratio step_quotient(struct build *p, int64_t *rest) {
    struct ratio wide = build_step(p, "はじめの<a>との差は、", p->datum[GOAL], '-', build_int(p->aux[A]), "", "です。");
    build_line(p);
    build_say(p, "<d>ずつ増えるので、増える回数は、");
    struct ratio q = build_remainder(p, (int64_t)wide.num, p->aux[D], "回");
    build_say(p, "です。");
    *rest = (int64_t)wide.num % p->aux[D];
    return q;
}
static void solve_over(struct build *p) {
    int64_t rest;
    struct ratio q = step_quotient(p, &rest);
    struct ratio more =
        build_step(p, "もう1回増えるとはじめて<S>をこえるので、", q, '+', build_int(1), "回", "増えます。");
    struct ratio place = build_step(p, "はじめの数を1番目とするので、", more, '+', build_int(1), "番目", "です。");
    build_trap(p, q), build_trap(p, more);
    build_answer(p, place, "", "番目");
}
static void solve_near(struct build *p) {
    int64_t rest;
    struct ratio q = step_quotient(p, &rest);
    if (rest * 2 > p->aux[D])
        q = build_step(p, "もう1回増えたほうが<S>に近いので、", q, '+', build_int(1), "回", "増えます。");
    struct ratio place = build_step(p, "はじめの数を1番目とするので、", q, '+', build_int(1), "番目", "です。");
    build_trap(p, q);
    build_answer(p, place, "", "番目");
}
/* Number by number. */
static bool holds_totals(const struct build *p, const int64_t *x, unsigned keep, bool above) {
    int64_t sum = 0, goal = build_value(p, GOAL), v = p->aux[A];
    if (keep != (1u << p->n_data) - 1) return true;
    for (int64_t i = 1; i < x[0]; i++, v += p->aux[D]) sum += v;
    return above ? sum <= goal && sum + v > goal : sum + v == goal;
}
static bool holds_total_asked(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_totals(p, x, keep, false);
}
static bool holds_exceed(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_totals(p, x, keep, true);
}
static bool holds_over(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != 1 || (term(p, x[0]) > build_value(p, GOAL) && term(p, x[0] - 1) <= build_value(p, GOAL));
}
static int64_t off(const struct build *p, int64_t n) {
    int64_t d = term(p, n) - build_value(p, GOAL);
    return d < 0 ? -d : d;
}
static bool holds_near(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != 1 || (off(p, x[0]) < off(p, x[0] + 1) && (x[0] == 1 || off(p, x[0]) < off(p, x[0] - 1)));
}
static const struct figure_template figure_row = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<d>|<S>"}}};
/* Q: what is asked of the numbers of the row. */
#define ROW_TEXTS(Q, QK)                                                                                 \
    {                                                                                                    \
        "<row>、…とならぶ数の列で、" Q "ですか。",                                                       \
            "ある決まりで、数が<row>、…とならんでいます。" Q "[ですか。|でしょうか。|になりますか。]",   \
            "次のような数の列があります。<row>、…。" Q "ですか。",                                       \
            "数の列<row>、…は、同じ数ずつ増えていきます。" Q "ですか。",                                 \
            Q "ですか。数は<row>、…と同じ数ずつ増えます。",                                              \
            "<P>は、<row>、…と同じ数ずつ増える数をノートに書いています。" Q "ですか。",                  \
            "数が<row>、…のようにならんでいます。左から数えて、" Q "ですか。",                           \
            "<row>、…のように、となりの数との差がいつも同じ数の列があります。" QK "を答えなさい。", NULL \
    }
static const char *const templates_total_asked[] = ROW_TEXTS(
    "和がちょうど<S>になるのは、はじめから何番目までたしたとき", "和が<S>になるのは、はじめから何番目までたしたときか");
static const char *const templates_exceed[] =
    ROW_TEXTS("はじめから順にたしていくとき、和がはじめて<S>をこえるのは何番目までたしたとき",
              "はじめから順にたすとき、和が<S>をはじめてこえるのは何番目までたしたときか");
static const char *const templates_over[] =
    ROW_TEXTS("はじめて<S>をこえるのは何番目", "<S>をはじめてこえるのは何番目か");
static const char *const templates_near[] = ROW_TEXTS("<S>にいちばん近い数は何番目", "<S>に最も近い数が何番目か");
static const char *const templates_rows[] = {
    "1<t>目の<th>は<a><u>で、そこから1<t>ごとに<d><u>ずつふえます。全部で<S><u>のとき、何<t>ありますか。",
    "<th>は、1<t>目が<a><u>で、1<t>進むごとに<d><u>ずつふえていきます。合計は<S><u>です。全部で何<t>[ありますか。|でしょうか。]",
    "何<t>ありますか。<th>は1<t>目が<a><u>で、<d><u>ずつふえ、全部の合計は<S><u>です。",
    "<P>が調べると、<th>は1<t>目が<a><u>、2<t>目からは<d><u>ずつ多くなり、全部で<S><u>でした。何<t>ですか。",
    "1<t>目は<a><u>、その後は前より<d><u>ずつ多くします。<th>の合計がちょうど<S><u>になるのは何<t>のときですか。",
    "<th>を、1<t>目は<a><u>、2<t>目からは<d><u>ずつふやしました。全部で<S><u>になりました。何<t>ありますか。",
    "合計<S><u>の<th>があります。1<t>目は<a><u>で、1<t>ごとに<d><u>ずつふえます。全部で何<t>になりますか。",
    "<th>は、はじめの1<t>が<a><u>で、次からは<d><u>ずつふえます。<S><u>をすべて使うと、何<t>できますか。",
    NULL,
};
#define ROW_ROLES                                                                          \
    {"S", "目あての数", ""}, {"a", "はじめの数", "", PROBLEM_PARAMETER, .optional = true}, \
        {"d", "となりとの差", "", PROBLEM_PARAMETER, .optional = true},                    \
        {"r0", "1番目の数", "", PROBLEM_PARAMETER, .optional = true}, {                    \
        "r1", "2番目の数", "", PROBLEM_PARAMETER, .optional = true                         \
    }
#define ROW(ID, TEXT, NAME, DRAW, SOLVE)                                                         \
    static const struct subtype ID = {                                                           \
        .id = TEXT,                                                                              \
        .name = NAME,                                                                            \
        .level = 2,                                                                              \
        .templates = templates_##ID,                                                             \
        .asks = "何番目か",                                                                      \
        .role = {ROW_ROLES},                                                                     \
        .method = {{"等差数列", "等差数列です。となりの数との差に目をつけます。", SOLVE, NULL}}, \
        .draw = DRAW,                                                                            \
        .bind = bind_##ID,                                                                       \
        .holds = holds_##ID,                                                                     \
        .loops = 1,                                                                              \
        .shows = "<more>",                                                                       \
        .low = {1},                                                                              \
        .high = {100},                                                                           \
        .hint = "となりの数との差はいくつですか。",                                              \
        .figure = &figure_row,                                                                   \
    };
ROW(total_asked, "total", "和が決まった等差数列", draw_total, solve_total)
ROW(exceed, "exceed", "和がはじめてこえるとき", draw_exceed, solve_total)
ROW(over, "over", "はじめてこえる数", draw_over, solve_over)
ROW(near, "near", "いちばん近い数", draw_over, solve_near)
static const struct subtype rows = {
    .id = "rows",
    .name = "合計から何列か",
    .level = 2,
    .templates = templates_rows,
    .asks = "何<t>か",
    .role = {{"S", "合計", "<u>"}, {"a", "1<t>目の<th>", "<u>"}, {"d", "1<t>ごとにふえる分", "<u>"}},
    .method = {{"等差数列", "等差数列の和です。はじめと終わりの和を使って、合計を順に調べます。", solve_rows, NULL}},
    .draw = draw_rows,
    .bind = bind_rows,
    .holds = holds_total_asked,
    .loops = 1,
    .low = {1},
    .high = {100},
    .hint = "2<t>目、3<t>目は何<u>ですか。",
    .figure = &figure_row,
};

static const struct subtype *const subtypes[] = {&total_asked, &exceed, &over, &near, &rows, NULL};
const struct family family_suretsu_made = {.id = "suretsu_made",
                                           .number = "F68",
                                           .name = "等差数列がどこまで",
                                           .grade = 5,
                                           .plain = true,
                                           .subtypes = subtypes};

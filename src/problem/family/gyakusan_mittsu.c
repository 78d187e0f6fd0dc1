/* gyakusan_mittsu.c - 逆算: chains of two or three operations on □, with brackets; what was done last is undone first.
 *
 *   (□-8)×6÷4=21 -> (□-8)×6=21×4 -> □-8=84÷6 -> □=14+8
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/family/gyakusan.h"

enum { BOX = 60, STEPS = 3 }; /* x / BOX is in the box */

/* One operation on what is there; the datum stands before it where `first`: a÷(□+b). */
struct link {
    const char *before; /* what it works on, as the equation writes it: "□-<a>" */
    char op;
    bool first;
};
/* Operation i uses datum order[i]; the datum behind them is the result. */
struct chain {
    int n;
    int order[STEPS];
    struct link link[STEPS];
};

static const char *const names[] = {"a", "b", "c", "d"};

/* ---- forwards ---- */
/* The number v and the datum k, joined by the link. false: not among the numbers above zero. */
static bool apply(struct ratio *v, const struct link *l, struct ratio k) {
    struct ratio left = l->first ? k : *v, right = l->first ? *v : k;
    bool ok = l->op == '+'   ? ratio_add(v, left, right)
              : l->op == '-' ? ratio_sub(v, left, right)
              : l->op == '*' ? ratio_mul(v, left, right)
                             : right.num != 0 && ratio_div(v, left, right);
    return ok && v->num > 0;
}
static bool holds(const struct build *p, const struct chain *c, const int64_t *x, unsigned keep) {
    struct ratio v = build_fraction(x[0], BOX), result = p->datum[c->n];
    if (keep != (1u << p->n_data) - 1) return true;
    for (int i = 0; i < c->n; i++)
        if (!apply(&v, &c->link[i], p->datum[c->order[i]])) return false;
    return v.num == result.num && v.den == result.den;
}

/* A hole and numbers that stay whole on the way; a dividend that gives a whole quotient. */
static bool draw(struct build *p, const struct chain *c) {
    struct ratio x = build_int(build_between(p, 2, 60)), v = x;
    bool fits = true;
    p->context = "式";
    build_people(p, "P");
    for (int i = 0; i < c->n && fits; i++) {
        const struct link *l = &c->link[i];
        bool factor = l->op == '*' || l->op == '/';
        int64_t k = build_between(p, 2, factor ? 12 : 40);
        if (l->op == '/' && l->first) k *= (int64_t)v.num;
        if (l->op == '-' && l->first) k += (int64_t)v.num;
        build_datum(p, c->order[i], names[c->order[i]], k);
        fits = apply(&v, l, build_int(k)) && v.den == 1 && k != (int64_t)x.num;
    }
    if (!build_need(p, "whole numbers on the way", fits)) return false;
    build_datum(p, c->n, names[c->n], (int64_t)v.num);
    return build_need(p, "another number", v.num != x.num && v.num > 1 && v.num <= 2000);
}

/* ---- backwards ---- */
static void solve(struct build *p, const struct chain *c) {
    struct ratio v = p->datum[c->n];
    for (int i = c->n - 1; i >= 0; i--) {
        const struct link *l = &c->link[i];
        struct ratio k = p->datum[c->order[i]];
        char part[64];
        snprintf(part, sizeof part, "%sは、", l->before);
        bool same = l->first && (l->op == '-' || l->op == '/'); /* k-□=v and □=k-v */
        char back = same ? l->op : l->op == '+' ? '-' : l->op == '-' ? '+' : l->op == '*' ? '/' : '*';
        v = build_step(p, part, same ? k : v, back, same ? v : k, "", "です。");
        if (i) build_trap(p, v); /* what the last step finds is the answer */
    }
    build_answer(p, v, "", "");
}

/* ---- the sub-types ---- */
#define DATA3 \
    {"a", "式の1つ目の数", "", PROBLEM_DECIMAL}, {"b", "式の2つ目の数", "", PROBLEM_DECIMAL}, { \
        "c", "式の右側の数", "", PROBLEM_DECIMAL \
    }
#define DATA4 \
    {"a", "式の1つ目の数", "", PROBLEM_DECIMAL}, {"b", "式の2つ目の数", "", PROBLEM_DECIMAL}, \
        {"c", "式の3つ目の数", "", PROBLEM_DECIMAL}, { \
        "d", "式の右側の数", "", PROBLEM_DECIMAL \
    }
/* NAME: the sub-type; EQUATION: as it is written; FLOW: its operations in words; RESULT, ROLES: of so many data. */
#define CHAIN(NAME, TITLE, LEVEL, EQUATION, FLOW, RESULT, ROLES, HINT, ...)                                    \
    static const struct chain chain_##NAME = __VA_ARGS__;                                                      \
    static bool draw_##NAME(struct build *p) { return draw(p, &chain_##NAME); }                                \
    static void solve_##NAME(struct build *p) { solve(p, &chain_##NAME); }                                     \
    static bool holds_##NAME(const struct build *p, const int64_t *x, unsigned keep) {                         \
        return holds(p, &chain_##NAME, x, keep);                                                               \
    }                                                                                                          \
    static const char *const templates_##NAME[] = {ASKED(EQUATION)};                                           \
    static const struct figure_template figure_##NAME = {                                                      \
        FIGURE_FLOW, {{"operations", FIGURE_TEXT, FLOW}, {"result", FIGURE_NUMBER, RESULT}}};                  \
    static const struct subtype NAME = {                                                                       \
        .id = #NAME,                                                                                           \
        .name = TITLE,                                                                                         \
        .level = LEVEL,                                                                                        \
        .templates = templates_##NAME,                                                                         \
        .asks = "□にあてはまる数",                                                                             \
        .role = {ROLES},                                                                                       \
        .method = {{"逆にもどす", "最後にする計算から順に、逆にもどしていきます。", solve_##NAME, NULL}},      \
        .draw = draw_##NAME,                                                                                   \
        .holds = holds_##NAME,                                                                                 \
        .low = {1},                                                                                            \
        .high = {200 * BOX},                                                                                   \
        .scale = BOX,                                                                                          \
        .hint = HINT,                                                                                          \
        .figure = &figure_##NAME,                                                                              \
    }
CHAIN(sum_divided, "かっこのたし算とわり算", 1, "(□+<a>)÷<b>=<c>", "<a>をたす、<b>でわる", "<c>", DATA3,
      "□+<a>はいくつになりますか。", {2, {0, 1}, {{"□", '+', false}, {"□+<a>", '/', false}}});
CHAIN(difference_divided, "かっこのひき算とわり算", 1, "(□-<a>)÷<b>=<c>", "<a>をひく、<b>でわる", "<c>", DATA3,
      "□-<a>はいくつになりますか。", {2, {0, 1}, {{"□", '-', false}, {"□-<a>", '/', false}}});
CHAIN(times_divided, "かけ算とわり算", 1, "□×<a>÷<b>=<c>", "<a>をかける、<b>でわる", "<c>", DATA3,
      "□×<a>はいくつになりますか。", {2, {0, 1}, {{"□", '*', false}, {"□×<a>", '/', false}}});
CHAIN(divided_times, "わり算とかけ算", 1, "□÷<a>×<b>=<c>", "<a>でわる、<b>をかける", "<c>", DATA3,
      "□÷<a>はいくつになりますか。", {2, {0, 1}, {{"□", '/', false}, {"□÷<a>", '*', false}}});
CHAIN(divided_minus, "わり算とひき算", 1, "□÷<a>-<b>=<c>", "<a>でわる、<b>をひく", "<c>", DATA3,
      "□÷<a>はいくつになりますか。", {2, {0, 1}, {{"□", '/', false}, {"□÷<a>", '-', false}}});
CHAIN(by_plus, "わる数とたし算", 2, "<a>÷□+<b>=<c>", "<a>をわる、<b>をたす", "<c>", DATA3,
      "<a>÷□はいくつになりますか。", {2, {0, 1}, {{"□", '/', true}, {"<a>÷□", '+', false}}});
CHAIN(by_minus, "わる数とひき算", 2, "<a>÷□-<b>=<c>", "<a>をわる、<b>をひく", "<c>", DATA3,
      "<a>÷□はいくつになりますか。", {2, {0, 1}, {{"□", '/', true}, {"<a>÷□", '-', false}}});
CHAIN(over_sum, "わる数がたし算", 2, "<a>÷(□+<b>)=<c>", "<b>をたす、<a>をわる", "<c>", DATA3,
      "かっこの中はいくつになりますか。", {2, {1, 0}, {{"□", '+', false}, {"□+<b>", '/', true}}});
CHAIN(from_times, "かっこの中でひく数とかけ算", 2, "(<a>-□)×<b>=<c>", "<a>からひく、<b>をかける", "<c>", DATA3,
      "かっこの中はいくつになりますか。", {2, {0, 1}, {{"□", '-', true}, {"<a>-□", '*', false}}});
CHAIN(from_divided, "かっこの中でひく数とわり算", 2, "(<a>-□)÷<b>=<c>", "<a>からひく、<b>でわる", "<c>", DATA3,
      "かっこの中はいくつになりますか。", {2, {0, 1}, {{"□", '-', true}, {"<a>-□", '/', false}}});
CHAIN(difference_times_divided, "かっこのひき算とかけ算とわり算", 2, "(□-<a>)×<b>÷<c>=<d>",
      "<a>をひく、<b>をかける、<c>でわる", "<d>", DATA4, "(□-<a>)×<b>はいくつになりますか。",
      {3, {0, 1, 2}, {{"□", '-', false}, {"□-<a>", '*', false}, {"(□-<a>)×<b>", '/', false}}});
CHAIN(sum_times_divided, "かっこのたし算とかけ算とわり算", 2, "(□+<a>)×<b>÷<c>=<d>",
      "<a>をたす、<b>をかける、<c>でわる", "<d>", DATA4, "(□+<a>)×<b>はいくつになりますか。",
      {3, {0, 1, 2}, {{"□", '+', false}, {"□+<a>", '*', false}, {"(□+<a>)×<b>", '/', false}}});
CHAIN(over_sum_minus, "わる数がたし算、後でひき算", 3, "<a>÷(□+<b>)-<c>=<d>", "<b>をたす、<a>をわる、<c>をひく", "<d>",
      DATA4, "<a>÷(□+<b>)はいくつになりますか。",
      {3, {1, 0, 2}, {{"□", '+', false}, {"□+<b>", '/', true}, {"<a>÷(□+<b>)", '-', false}}});
CHAIN(from_sum_times, "かっこの和の何倍かをひく", 3, "<a>-(□+<b>)×<c>=<d>", "<b>をたす、<c>をかける、<a>からひく", "<d>",
      DATA4, "(□+<b>)×<c>はいくつになりますか。",
      {3, {1, 2, 0}, {{"□", '+', false}, {"□+<b>", '*', false}, {"(□+<b>)×<c>", '-', true}}});
CHAIN(times_minus_divided, "かっこの中のかけ算とひき算", 3, "(□×<a>-<b>)÷<c>=<d>", "<a>をかける、<b>をひく、<c>でわる",
      "<d>", DATA4, "かっこの中はいくつになりますか。",
      {3, {0, 1, 2}, {{"□", '*', false}, {"□×<a>", '-', false}, {"□×<a>-<b>", '/', false}}});
CHAIN(times_plus_divided, "かっこの中のかけ算とたし算", 3, "(□×<a>+<b>)÷<c>=<d>", "<a>をかける、<b>をたす、<c>でわる",
      "<d>", DATA4, "かっこの中はいくつになりますか。",
      {3, {0, 1, 2}, {{"□", '*', false}, {"□×<a>", '+', false}, {"□×<a>+<b>", '/', false}}});
CHAIN(sum_divided_minus, "かっこのたし算とわり算とひき算", 3, "(□+<a>)÷<b>-<c>=<d>", "<a>をたす、<b>でわる、<c>をひく",
      "<d>", DATA4, "(□+<a>)÷<b>はいくつになりますか。",
      {3, {0, 1, 2}, {{"□", '+', false}, {"□+<a>", '/', false}, {"(□+<a>)÷<b>", '-', false}}});
CHAIN(difference_divided_plus, "かっこのひき算とわり算とたし算", 3, "(□-<a>)÷<b>+<c>=<d>",
      "<a>をひく、<b>でわる、<c>をたす", "<d>", DATA4, "(□-<a>)÷<b>はいくつになりますか。",
      {3, {0, 1, 2}, {{"□", '-', false}, {"□-<a>", '/', false}, {"(□-<a>)÷<b>", '+', false}}});

static const struct subtype *const subtypes[] = {
    &sum_divided,         &difference_divided,       &times_divided,     &divided_times,     &divided_minus,
    &by_plus,             &by_minus,                 &over_sum,          &from_times,        &from_divided,
    &difference_times_divided, &sum_times_divided,   &over_sum_minus,    &from_sum_times,    &times_minus_divided,
    &times_plus_divided,  &sum_divided_minus,        &difference_divided_plus, NULL};
const struct family family_gyakusan_mittsu = {
    .id = "gyakusan_mittsu", .number = "F79", .name = "逆算(続けて計算)", .grade = 4, .subtypes = subtypes};

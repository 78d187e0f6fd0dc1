/* kangen.c - 還元算: undo a row of operations in the reverse order.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

/* aux: number of operations, then the operation of each; data: their numbers, then the result. */
enum { MAX_OPS = 4 };
enum { ADD, SUBTRACT, MULTIPLY, DIVIDE };

static int64_t apply(int64_t v, int64_t op, int64_t n) {
    switch (op) {
        case ADD: return v + n;
        case SUBTRACT: return v - n;
        case MULTIPLY: return v * n;
        default: return v % n ? -1 : v / n;
    }
}

/* A way to write the row of operations: each in the middle, the last one, and what stands between them. */
struct row_style {
    const char *slot, *middle[4], *end[4], *joint;
};
static const struct row_style styles[] = {
    {"row",
     {"<o%d>をたして", "<o%d>をひいて", "<o%d>をかけて", "<o%d>でわって"},
     {"<o%d>をたす", "<o%d>をひく", "<o%d>をかける", "<o%d>でわる"},
     "、"},
    {"rp",
     {"<o%d>をたし", "<o%d>をひき", "<o%d>をかけ", "<o%d>でわり"},
     {"<o%d>をたした", "<o%d>をひいた", "<o%d>をかけた", "<o%d>でわった"},
     "、"},
    {"rk",
     {"<o%d>を加え", "<o%d>を引き", "<o%d>倍し", "<o%d>で割り"},
     {"<o%d>を加える", "<o%d>を引く", "<o%d>倍する", "<o%d>で割る"},
     "、"},
    {"rq",
     {"<o%d>を足して", "<o%d>を引いて", "<o%d>倍して", "<o%d>で割って"},
     {"<o%d>を足した", "<o%d>を引いた", "<o%d>倍した", "<o%d>で割った"},
     ""},
    {"ra", {"+<o%d>", "-<o%d>", "×<o%d>", "÷<o%d>"}, {"+<o%d>", "-<o%d>", "×<o%d>", "÷<o%d>"}, "→"},
};

static void bind_row(struct build *p, const struct row_style *style) {
    char slot[40], row[200] = "";
    size_t at = 0;
    int n_ops = p->n_data - 1;
    for (int i = 0; i < n_ops; i++) {
        bool last = i + 1 == n_ops, further = i == 2 && n_ops == 4 && style == styles;
        snprintf(slot, sizeof slot, (last ? style->end : style->middle)[p->aux[1 + i]], i);
        at +=
            (size_t)snprintf(row + at, sizeof row - at, "%s%s%s", i ? style->joint : "", further ? "さらに" : "", slot);
    }
    build_set(p, style->slot, row);
}

/* The row as templates of the numbers' slots; how the first number is joined: ある数に, から, を. */
static void bind(struct build *p) {
    static const char *const join[] = {"に", "から", "に", "を"}, *const join_times[] = {"に", "から", "を", "を"};
    build_aux(p, 0, p->n_data - 1);
    for (size_t i = 0; i < sizeof styles / sizeof styles[0]; i++) bind_row(p, &styles[i]);
    build_set(p, "ni", join[p->aux[1]]);
    build_set(p, "nk", join_times[p->aux[1]]);
}

static bool draw_row(struct build *p, int n_ops) {
    static const char *const contexts[] = {
        "ある数",           "ある数",         "ある整数",         "カードに書かれた数",
        "はじめに考えた数", "思いうかべた数", "黒板に書かれた数", "ふうとうの中の数",
        "<A>の好きな数",    "ひみつの数",     "<A>が決めた数",    NULL};
    char name[16];
    build_people(p, "A");
    build_context(p, "w", contexts);
    int64_t v = build_between(p, 3, 60), start = v, last = -1;
    for (int i = 0; i < n_ops; i++) {
        int64_t op = build_between(p, 0, 3), n = op <= SUBTRACT ? build_between(p, 2, 60) : build_between(p, 2, 9);
        if (!build_need(p, "neighbours of different kinds", last < 0 || op / 2 != last / 2)) return false;
        v = apply(v, op, n);
        if (!build_need(p, "a positive whole number on the way", v > 0 && v < 2000)) return false;
        snprintf(name, sizeof name, "o%d", i);
        build_aux(p, 1 + i, op);
        build_datum(p, i, name, n);
        last = op;
    }
    build_datum(p, n_ops, "R", v);
    return build_need(p, "the number changed", v != start);
}
static bool draw_two(struct build *p) { return draw_row(p, 2); }
static bool draw_three(struct build *p) { return draw_row(p, 3); }
static bool draw_four(struct build *p) { return draw_row(p, 4); }

static void solve_row(struct build *p) {
    static const char *const undo[] = {"%sたす前の数は、", "%sひく前の数は、", "%sかける前の数は、",
                                       "%sわる前の数は、"};
    static const char *const particle[] = {"<o%d>を", "<o%d>を", "<o%d>を", "<o%d>で"};
    static const char reverse[] = {'-', '+', '/', '*'};
    int n = (int)p->aux[0];
    struct ratio v = p->datum[n];
    for (int i = n - 1; i >= 0; i--) {
        char what[32], before[120];
        int64_t op = p->aux[1 + i];
        snprintf(what, sizeof what, particle[op], i);
        snprintf(before, sizeof before, undo[op], what);
        v = build_step(p, before, v, reverse[op], p->datum[i], "", "です。");
    }
    /* the operations undone, but not in the reverse order */
    struct ratio wrong = p->datum[n];
    for (int i = 0; i < n; i++) {
        int64_t op = p->aux[1 + i], num = (int64_t)wrong.num, den = (int64_t)wrong.den, d = build_value(p, i);
        wrong = op == ADD        ? build_fraction(num - d * den, den)
                : op == SUBTRACT ? build_fraction(num + d * den, den)
                : op == MULTIPLY ? build_fraction(num, den * d)
                                 : build_fraction(num * d, den);
    }
    build_trap(p, wrong);
    build_answer(p, v, "", "");
}
static bool holds_row(const struct build *p, const int64_t *x, unsigned keep) {
    int n = (int)p->aux[0];
    if (keep != (1u << (n + 1)) - 1) return true;
    int64_t v = x[0];
    for (int i = 0; i < n && v >= 0; i++) v = apply(v, p->aux[1 + i], build_value(p, i));
    return v == build_value(p, n);
}
static const char *const templates[] = {
    "<w>に次の計算をしました。<row>と<R>になりました。<w>はいくつですか。",
    "<w>があります。<row>と、答えは<R>です。<w>はいくつ[ですか。|でしょうか。]",
    "<A>は<w>について、<row>という計算をしました。結果は<R>でした。<w>はいくつですか。",
    "<w>はいくつですか。<row>と<R>になります。",
    "<w>から始めて、<row>と<R>になりました。はじめの数<wo>",
    "<w>を使って計算します。<row>と、ちょうど<R>になりました。<w><wo>",
    "計算の順は、<row>、です。<w>にこの計算をすると<R>になります。<w>はいくつですか。",
    "<row>と<R>になる数があります。この数はいくつですか。",
    NULL,
};
static const struct figure_template figure = {FIGURE_FLOW,
                                              {{"operations", FIGURE_TEXT, "<row>"}, {"result", FIGURE_NUMBER, "<R>"}}};
static const char idea[] = "最後の<R>から逆にたどります。逆の順に、逆の計算をしてもとにもどします。";
static const char hint[] = "最後の計算をする前の数は、いくつですか。逆にたどりましょう。";
static const struct subtype two = {
    .id = "two",
    .name = "2つの計算",
    .level = 1,
    .templates = templates,
    .asks = "はじめの数",
    .role = {{"o0", "1つ目の計算の数", ""},
             {"o1", "2つ目の計算の数", ""},
             {"R", "最後の数", ""},
             {"op1", "1つ目の計算", "たす|ひく|かける|わる", PROBLEM_CHOICE, .aux = 1},
             {"op2", "2つ目の計算", "たす|ひく|かける|わる", PROBLEM_CHOICE, .aux = 2}},
    .method = {{"逆にもどす", idea, solve_row, NULL}},
    .draw = draw_two,
    .bind = bind,
    .holds = holds_row,
    .low = {1},
    .high = {400},
    .hint = hint,
    .figure = &figure,
};
static const struct subtype three = {
    .id = "three",
    .name = "3つの計算",
    .level = 2,
    .templates = templates,
    .asks = "はじめの数",
    .role = {{"o0", "1つ目の計算の数", ""},
             {"o1", "2つ目の計算の数", ""},
             {"o2", "3つ目の計算の数", ""},
             {"R", "最後の数", ""},
             {"op1", "1つ目の計算", "たす|ひく|かける|わる", PROBLEM_CHOICE, .aux = 1},
             {"op2", "2つ目の計算", "たす|ひく|かける|わる", PROBLEM_CHOICE, .aux = 2},
             {"op3", "3つ目の計算", "たす|ひく|かける|わる", PROBLEM_CHOICE, .aux = 3}},
    .method = {{"逆にもどす", idea, solve_row, NULL}},
    .draw = draw_three,
    .bind = bind,
    .holds = holds_row,
    .low = {1},
    .high = {400},
    .hint = hint,
    .figure = &figure,
};
static const struct subtype four = {
    .id = "four",
    .name = "4つの計算",
    .level = 3,
    .templates = templates,
    .asks = "はじめの数",
    .role = {{"o0", "1つ目の計算の数", ""},
             {"o1", "2つ目の計算の数", ""},
             {"o2", "3つ目の計算の数", ""},
             {"o3", "4つ目の計算の数", ""},
             {"R", "最後の数", ""},
             {"op1", "1つ目の計算", "たす|ひく|かける|わる", PROBLEM_CHOICE, .aux = 1},
             {"op2", "2つ目の計算", "たす|ひく|かける|わる", PROBLEM_CHOICE, .aux = 2},
             {"op3", "3つ目の計算", "たす|ひく|かける|わる", PROBLEM_CHOICE, .aux = 3},
             {"op4", "4つ目の計算", "たす|ひく|かける|わる", PROBLEM_CHOICE, .aux = 4}},
    .method = {{"逆にもどす", idea, solve_row, NULL}},
    .draw = draw_four,
    .bind = bind,
    .holds = holds_row,
    .low = {1},
    .high = {400},
    .hint = hint,
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&two, &three, &four, NULL};
const struct family family_kangen = {
    .id = "kangen", .number = "F15", .name = "還元算", .grade = 4, .subtypes = subtypes};

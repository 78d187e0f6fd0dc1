/* kangen.c - 還元算: undo a row of operations in the reverse order.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/kit.h"

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

static bool draw_row(struct kit *k, int n_ops) {
    static const char *const mid[] = {"<o%d>をたして", "<o%d>をひいて", "<o%d>をかけて", "<o%d>でわって"};
    static const char *const end[] = {"<o%d>をたす", "<o%d>をひく", "<o%d>をかける", "<o%d>でわる"};
    static const char *const contexts[] = {"ある数", "ある整数", "カードに書かれた数", "はじめに考えた数", NULL};
    char name[16], slot[40], row[200] = "";
    size_t at = 0;
    kit_context(k, "w", contexts);
    kit_people(k, "A");
    int64_t v = kit_between(k, 3, 60), start = v, last = -1;
    kit_aux(k, 0, n_ops);
    for (int i = 0; i < n_ops; i++) {
        int64_t op = kit_between(k, 0, 3), n = op <= SUBTRACT ? kit_between(k, 2, 60) : kit_between(k, 2, 9);
        if (!kit_need(k, "neighbours of different kinds", last < 0 || op / 2 != last / 2)) return false;
        v = apply(v, op, n);
        if (!kit_need(k, "a positive whole number on the way", v > 0 && v < 2000)) return false;
        snprintf(name, sizeof name, "o%d", i);
        kit_aux(k, 1 + i, op);
        kit_datum(k, i, name, n);
        snprintf(slot, sizeof slot, i + 1 < n_ops ? mid[op] : end[op], i);
        at += (size_t)snprintf(row + at, sizeof row - at, "%s%s", i ? i == 2 && n_ops == 4 ? "、さらに" : "、" : "", slot);
        last = op;
    }
    kit_datum(k, n_ops, "R", v);
    kit_set(k, "row", row);
    return kit_need(k, "the number changed", v != start);
}
static bool draw_two(struct kit *k) { return draw_row(k, 2); }
static bool draw_three(struct kit *k) { return draw_row(k, 3); }
static bool draw_four(struct kit *k) { return draw_row(k, 4); }

static void solve_row(struct kit *k) {
    static const char *const undo[] = {"%sたす前の数は、", "%sひく前の数は、", "%sかける前の数は、", "%sわる前の数は、"};
    static const char *const particle[] = {"<o%d>を", "<o%d>を", "<o%d>を", "<o%d>で"};
    static const char reverse[] = {'-', '+', '/', '*'};
    int n = (int)k->aux[0];
    struct ratio v = k->datum[n];
    for (int i = n - 1; i >= 0; i--) {
        char what[32], before[120];
        int64_t op = k->aux[1 + i];
        snprintf(what, sizeof what, particle[op], i);
        snprintf(before, sizeof before, undo[op], what);
        v = kit_step(k, before, v, reverse[op], k->datum[i], "", "です。");
    }
    /* the operations undone, but not in the reverse order */
    struct ratio wrong = k->datum[n];
    for (int i = 0; i < n; i++) {
        int64_t op = k->aux[1 + i], num = (int64_t)wrong.num, den = (int64_t)wrong.den, d = kit_value(k, i);
        wrong = op == ADD ? kit_fraction(num - d * den, den) : op == SUBTRACT ? kit_fraction(num + d * den, den) : op == MULTIPLY ? kit_fraction(num, den * d) : kit_fraction(num * d, den);
    }
    kit_trap(k, wrong);
    kit_answer(k, v, "", "");
}
static bool holds_row(const struct kit *k, const int64_t *x, unsigned keep) {
    int n = (int)k->aux[0];
    if (keep != (1u << (n + 1)) - 1) return true;
    int64_t v = x[0];
    for (int i = 0; i < n && v >= 0; i++) v = apply(v, k->aux[1 + i], kit_value(k, i));
    return v == kit_value(k, n);
}
static const char *const frames[] = {
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
static const char figure[] = "{\"type\":\"flow\",\"operations\":\"<row>\",\"result\":<R>}";
static const char idea[] = "最後の<R>から逆にたどります。逆の順に、逆の計算をしてもとにもどします。";
static const char hint[] = "最後の計算をする前の数は、いくつですか。逆にたどりましょう。";
static const struct kit_subtype two = {.id = "two", .name = "2つの計算", .level = 1, .frames = frames, .method = {{"逆にもどす", idea, solve_row, NULL}},
                                       .draw = draw_two, .holds = holds_row, .low = {1}, .high = {400}, .hint = hint, .figure = figure};
static const struct kit_subtype three = {.id = "three", .name = "3つの計算", .level = 2, .frames = frames, .method = {{"逆にもどす", idea, solve_row, NULL}},
                                         .draw = draw_three, .holds = holds_row, .low = {1}, .high = {400}, .hint = hint, .figure = figure};
static const struct kit_subtype four = {.id = "four", .name = "4つの計算", .level = 3, .frames = frames, .method = {{"逆にもどす", idea, solve_row, NULL}},
                                        .draw = draw_four, .holds = holds_row, .low = {1}, .high = {400}, .hint = hint, .figure = figure};

static const struct kit_subtype *const subtypes[] = {&two, &three, &four, NULL};
const struct kit_family family_kangen = {.id = "kangen", .number = "F15", .name = "還元算", .grade = 4, .subtypes = subtypes};

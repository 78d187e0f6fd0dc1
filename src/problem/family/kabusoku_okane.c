/* kabusoku_okane.c - 過不足算 of money that is collected: too little both times.
 *
 *   difference of what is missing ÷ difference of one share = how many share
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/kabusoku_choudo.h"

enum { PER_A, PER_B, REST, SECOND_REST };

static void bind_short(struct build *p) {
    kabusoku_bind_money(p);
    build_need(p, "less is missing the second time", build_value(p, SECOND_REST) < build_value(p, REST));
}
static bool draw_short(struct build *p) {
    kabusoku_draw_costs(p);
    int64_t a = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10),
            step = build_round(p, 10, 100, 10), n = build_between(p, 5, 40), later = build_round(p, 10, 900, 10);
    build_datum(p, PER_A, "a", a), build_datum(p, PER_B, "b", a + step);
    build_datum(p, REST, "r", step * n + later), build_datum(p, SECOND_REST, "s", later);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "not a rest twice as large", step * n != later);
}
static void solve_short(struct build *p) {
    struct ratio less = build_step(p, "不足の差は、", p->datum[REST], '-', p->datum[SECOND_REST], "円", "です。");
    struct ratio one = build_step(p, "<o>分の差は、", p->datum[PER_B], '-', p->datum[PER_A], "円", "です。");
    struct ratio n = build_step(p, "<p>の数は、", less, '/', one, "<pc>", "です。");
    if (!p->asked) {
        build_trap(p, build_fraction(build_value(p, REST) + build_value(p, SECOND_REST), (int64_t)one.num));
        build_answer(p, n, "", "<pc>");
        return;
    }
    struct ratio paid = build_step(p, "<o><a>円ずつ集めると、", p->datum[PER_A], '*', n, "円", "です。");
    struct ratio cost = build_step(p, "これでは<r>円足りないので、<t>は、", paid, '+', p->datum[REST], "円", "です。");
    build_trap(p, paid);
    build_answer(p, cost, "", "円");
}
static bool holds_short(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(REST), build_value(p, PER_A) * x[0] == x[1] - build_value(p, REST)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(SECOND_REST),
                   build_value(p, PER_B) * x[0] == x[1] - build_value(p, SECOND_REST));
}
static const char *const templates_short[] = {
    "<t>を<p>から集めます。<o><a>円ずつ集めると<r>円足りず、<b>円ずつ集めても<s>円足りません。<ask>",
    "<p>で<t>を出し合います。<o>に<a>円ずつでは<r>円不足し、<o>に<b>円ずつでも<s>円不足します。<ask>",
    "<t>を集めることになりました。<p>が<o><a>円ずつ出すと<r>円足りません。そこで<o><b>円ずつにしましたが、まだ<s>円足りません。<ask>",
    "<ask><p>から<t>を<o><a>円ずつ集めると<r>円足りず、<o><b>円ずつ集めても<s>円足りません。",
    "<p>が同じ金額ずつ<t>をはらいます。<a>円ずつでは<r>円足りず、<b>円ずつでも<s>円足りません。<ask>",
    "<t>のために<p>からお金を集めます。<o>分を<a>円にすると<r>円不足し、<o>分を<b>円にしても<s>円不足します。<ask>",
    "<p>で<t>をはらいます。<o>から<a>円ずつ集めたら、あと<r>円必要でした。<b>円ずつ集めても、あと<s>円必要です。<ask>",
    "!<t>を<p>が等しく出します。<b>円ずつだと<s>円、<a>円ずつだと<r>円足りません。<ask>",
    NULL,
};
static const struct figure_template figure_short = {FIGURE_BARS,
                                                    {{"shares", FIGURE_NUMBERS, "<a>|<b>"},
                                                     {"rests", FIGURE_NUMBERS, "<r>|<s>"},
                                                     {"signed", FIGURE_NUMBERS, "-<r>|-<s>"},
                                                     {"unit", FIGURE_TEXT, "円"}}};
const struct subtype kabusoku_money_short = {
    .id = "money_short",
    .name = "お金を集める(どちらも不足)",
    .level = 2,
    .templates = templates_short,
    .asks = "<p>の数|<t>",
    .role = {{"a", "はじめの1つ分", "円"},
             {"b", "後の1つ分", "円"},
             {"r", "はじめの不足", "円"},
             {"s", "後の不足", "円"}},
    .method = {{"差", "過不足算です。集めるお金をふやした分だけ、不足がへります。", solve_short, NULL}},
    .draw = draw_short,
    .bind = bind_short,
    .holds = holds_short,
    .low = {1, 1},
    .high = {120, 90000},
    .hint = "<o>分をふやすと、不足は全部で何円へりますか。",
    .figure = &figure_short,
};

/* waribiki_genka.c - 割引しても利益: sold below the list price, and still with a profit on the cost; the cost of the list
 * price, and back.
 *
 *   list × (1 - discount) = price = cost × (1 + profit)
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/waribiki.h"

enum { GIVEN, OFF, PROFIT };

/* The cost and the list price in whole yen. */
static bool draw_prices(struct build *p, int64_t *cost, int64_t *list) {
    int64_t off = build_round(p, 10, 40, build_chance(p, 70) ? 10 : 5), gain = build_round(p, 5, 40, 5), price;
    build_context(p, "w|lo|hi", waribiki_goods);
    build_people(p, "P");
    *cost = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 20);
    price = *cost * (100 + gain) / 100;
    *list = price * 100 / (100 - off);
    bool percent = build_chance(p, 45);
    build_datum_rate(p, OFF, "D", off, percent), build_datum_rate(p, PROFIT, "R", gain, percent);
    return build_need(p, "whole yen", *cost * (100 + gain) % 100 == 0 && *list * (100 - off) == price * 100) &&
           build_need(p, "a round list price", *list % 10 == 0) && build_need(p, "two rates", off != gain);
}
static void bind_rates(struct build *p) { build_need(p, "less than all is taken off", build_value(p, OFF) < 100); }

/* ---- the cost ---- */
static bool draw_cost(struct build *p) {
    int64_t cost, list;
    if (!draw_prices(p, &cost, &list)) return false;
    build_datum(p, GIVEN, "L", list);
    return true;
}
static struct ratio step_rate(struct build *p, const char *before, int i, char sign) {
    return build_step(p, before, build_int(1), sign, build_fraction(build_value(p, i), 100), "倍", "です。");
}
static void solve_cost(struct build *p) {
    struct ratio left = step_rate(p, "売り値は、定価の", OFF, '-');
    struct ratio price = build_step(p, "売り値は、", p->datum[GIVEN], '*', left, "円", "です。");
    struct ratio more = step_rate(p, "これは<R>の利益があるので、原価の", PROFIT, '+');
    struct ratio cost = build_step(p, "原価は、", price, '/', more, "円", "です。");
    build_trap(p, build_fraction((int64_t)price.num * (100 - build_value(p, PROFIT)), 100 * (int64_t)price.den));
    build_trap(p, price);
    build_answer(p, cost, "", "円");
}
static bool holds_cost(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t price = build_value(p, GIVEN) * (100 - build_value(p, OFF));
    return IF_KEPT(keep, 7, price - 100 * x[0] == x[0] * build_value(p, PROFIT));
}
static const char *const templates_cost[] = {
    "定価<L>円の<w>を定価の<D>引きで売っても、原価の<R>の利益があります。原価は何円ですか。",
    "<w>の定価は<L>円です。定価の<D>引きで売っても、原価の<R>の利益が出ます。この<w>の原価は何円[ですか。|でしょうか。]",
    "定価が<L>円の<w>があります。<D>引きで売ったところ、原価の<R>にあたる利益がありました。原価は何円ですか。",
    "原価は何円ですか。<w>は定価が<L>円で、定価の<D>引きで売っても原価の<R>のもうけがあります。",
    "ある店では<w>に<L>円の定価をつけています。定価から<D>引いて売ると、仕入れ値の<R>の利益になります。仕入れ値は何円ですか。",
    "<w>を定価の<D>引きで売りました。それでも利益は原価の<R>です。定価が<L>円のとき、原価<wo>",
    "定価<L>円の品物の<w>は、<D>引きにしても仕入れ値の<R>だけもうかります。仕入れ値は何円ですか。",
    "<P>の店の<w>は、定価が<L>円です。<D>引きにして売っても、利益が原価の<R>あるそうです。原価は何円でしょうか。",
    "!<L>円の定価から<D>引きしても原価の<R>の利益がある<w>の、原価は何円ですか。",
    NULL,
};
static const struct figure_template figure_cost = {FIGURE_RATIO,
                                                   {{"list", FIGURE_NUMBER, "<L>"},
                                                    {"off", FIGURE_TEXT, "<D>"},
                                                    {"up", FIGURE_TEXT, "<R>"},
                                                    {"unit", FIGURE_TEXT, "円"}}};
const struct subtype waribiki_still_cost = {
    .id = "still_cost",
    .name = "割引しても利益がある(原価)",
    .level = 3,
    .templates = templates_cost,
    .asks = "原価",
    .role = {{"L", "定価", "円"}, {"D", "値引きの割合", "", PROBLEM_RATE}, {"R", "利益の割合", "", PROBLEM_RATE}},
    .method = {{"売り値から", "売り値を2通りに考えます。定価から求めた売り値が、原価の何倍かに目をつけます。",
                solve_cost, NULL}},
    .draw = draw_cost,
    .bind = bind_rates,
    .holds = holds_cost,
    .low = {1},
    .high = {12000},
    .hint = "定価の<D>引きは何円ですか。",
    .figure = &figure_cost,
};

/* ---- the list price ---- */
static bool draw_list(struct build *p) {
    int64_t cost, list;
    if (!draw_prices(p, &cost, &list)) return false;
    build_datum(p, GIVEN, "G", cost);
    return true;
}
static void solve_list(struct build *p) {
    struct ratio more = step_rate(p, "売り値は、原価の", PROFIT, '+');
    struct ratio price = build_step(p, "売り値は、", p->datum[GIVEN], '*', more, "円", "です。");
    struct ratio left = step_rate(p, "これは<D>引いたねだんなので、定価の", OFF, '-');
    struct ratio list = build_step(p, "定価は、", price, '/', left, "円", "です。");
    build_trap(p, build_fraction((int64_t)price.num * (100 + build_value(p, OFF)), 100 * (int64_t)price.den));
    build_trap(p, price);
    build_answer(p, list, "", "円");
}
static bool holds_list(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t price = build_value(p, GIVEN) * (100 + build_value(p, PROFIT));
    return IF_KEPT(keep, 7, 100 * x[0] - price == x[0] * build_value(p, OFF));
}
static const char *const templates_list[] = {
    "原価<G>円の<w>に定価をつけました。定価の<D>引きで売っても、原価の<R>の利益があります。定価は何円ですか。",
    "<G>円で仕入れた<w>を、定価の<D>引きで売って仕入れ値の<R>の利益を出します。定価を何円にすればよい[ですか。|でしょうか。]",
    "<w>の原価は<G>円です。定価から<D>引きして売っても原価の<R>の利益が出るように、定価をつけます。定価は何円ですか。",
    "定価は何円ですか。原価<G>円の<w>を<D>引きで売っても、原価の<R>のもうけがあります。",
    "仕入れ値が<G>円の<w>を、定価の<D>引きで売ったところ、仕入れ値の<R>にあたる利益がありました。定価は何円でしたか。",
    "<D>引きで売っても原価の<R>の利益があるように、原価<G>円の<w>の定価を決めます。定価<wo>",
    "原価が<G>円の<w>を定価の<D>引きにして売ると、利益は原価の<R>になります。この<w>の定価は何円ですか。",
    "<P>の店では、<G>円で仕入れた<w>を<D>引きで売っても、仕入れ値の<R>もうかります。定価は何円でしょうか。",
    "!<G>円で仕入れ、定価の<D>引きで売っても<R>の利益が出る<w>の、定価は何円ですか。",
    NULL,
};
static const struct figure_template figure_list = {FIGURE_RATIO,
                                                   {{"cost", FIGURE_NUMBER, "<G>"},
                                                    {"off", FIGURE_TEXT, "<D>"},
                                                    {"up", FIGURE_TEXT, "<R>"},
                                                    {"unit", FIGURE_TEXT, "円"}}};
const struct subtype waribiki_still_list = {
    .id = "still_list",
    .name = "割引しても利益がある(定価)",
    .level = 3,
    .templates = templates_list,
    .asks = "定価",
    .role = {{"G", "原価", "円"}, {"D", "値引きの割合", "", PROBLEM_RATE}, {"R", "利益の割合", "", PROBLEM_RATE}},
    .method = {{"売り値から", "売り値を2通りに考えます。原価から求めた売り値が、定価の何倍かに目をつけます。",
                solve_list, NULL}},
    .draw = draw_list,
    .bind = bind_rates,
    .holds = holds_list,
    .low = {1},
    .high = {30000},
    .hint = "原価の<R>の利益があるとき、売り値は何円ですか。",
    .figure = &figure_list,
};

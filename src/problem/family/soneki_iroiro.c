/* soneki_iroiro.c - 損益算, other ways to ask: the profit in a price, the list price from a profit, two discounts in yen.
 *
 *   price = cost × (1 + rate); (larger rate - smaller rate) × cost = the difference of the discounts
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/waribiki.h"

enum { PRICE, RATE };
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

static int64_t draw_cost(struct build *p) {
    build_context(p, "w|lo|hi", waribiki_goods);
    build_people(p, "A");
    return build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 100);
}

/* ---- the profit in a price ---- */
static bool draw_gain(struct build *p) {
    int64_t cost = draw_cost(p), rate = build_round(p, 5, 60, 5);
    build_datum(p, PRICE, "S", cost * (100 + rate) / 100), build_datum_rate(p, RATE, "U", rate, build_chance(p, 50));
    return build_need(p, "whole yen", cost * rate % 100 == 0);
}
static void solve_gain(struct build *p) {
    struct ratio more = build_step(p, "売り値は、仕入れ値の、", build_int(1), '+',
                                   build_fraction(build_value(p, RATE), 100), "倍", "です。");
    struct ratio cost = build_step(p, "仕入れ値は、", p->datum[PRICE], '/', more, "円", "です。");
    build_trap(p, cost);
    build_trap(p, build_apply(p, p->datum[PRICE], '*', build_fraction(build_value(p, RATE), 100)));
    build_answer(p, build_step(p, "利益は、", p->datum[PRICE], '-', cost, "円", "です。"), "", "円");
}
static bool holds_gain(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * 100 == (build_value(p, PRICE) - x[0]) * build_value(p, RATE));
}
static const char *const templates_gain[] = {
    "仕入れ値の<U>の利益をつけて、<w>を<S>円で売りました。利益は何円ですか。",
    "<A>の店では、<w>に仕入れ値の<U>の利益を見こんで<S>円の定価をつけました。定価で売れたときの利益は何円[ですか。|でしょうか。]",
    "利益は何円ですか。<w>を、仕入れ値に<U>のもうけを加えた<S>円で売りました。",
    "<w>の売り値は<S>円で、この中には仕入れ値の<U>にあたる利益がふくまれています。利益は何円ですか。",
    "ある店の<w>は<S>円です。これは仕入れ値の<U>増しのねだんです。1つ売れると、もうけは何円になりますか。",
    "仕入れたねだんに<U>の利益を加えると、<w>の定価は<S>円になりました。利益は何円ですか。",
    "<w>が<S>円で売れ、仕入れ値の<U>の利益がありました。その利益は何円でしたか。",
    "<A>は<w>を、仕入れ値より<U>高い<S>円で売りました。利益<wo>単位は円です。",
    NULL};
static const struct subtype gain = {
    .id = "gain",
    .name = "売り値の中の利益",
    .level = 2,
    .templates = templates_gain,
    .asks = "利益",
    .role = {{"S", "売り値", "円"}, {"U", "利益の割合", "", PROBLEM_RATE}},
    .method = {{"仕入れ値から", "もとにする量は仕入れ値です。仕入れ値を先に求めます。", solve_gain, NULL}},
    .draw = draw_gain,
    .holds = holds_gain,
    .low = {1},
    .high = {8000},
    .hint = "仕入れ値は何円ですか。",
    .figure = &no_figure,
};

/* ---- the list price, from the profit after a discount ---- */
enum { UP, OFF, PROFIT };
static void bind_list(struct build *p) {
    build_need(p, "a profit is left", (100 + build_value(p, UP)) * (100 - build_value(p, OFF)) > 10000);
}
static bool draw_list(struct build *p) {
    int64_t cost = draw_cost(p), up = build_round(p, 20, 60, 5), off = build_round(p, 5, 30, 5);
    int64_t made = cost * ((100 + up) * (100 - off) - 10000);
    build_datum_rate(p, UP, "U", up, build_chance(p, 40)), build_datum_rate(p, OFF, "D", off, build_chance(p, 40));
    build_datum(p, PROFIT, "G", made / 10000);
    return build_need(p, "whole yen", made > 0 && made % 10000 == 0 && cost * up % 100 == 0) &&
           build_need(p, "two rates", up != off);
}
static void solve_list(struct build *p) {
    struct ratio more = build_step(p, "定価は、仕入れ値の、", build_int(1), '+',
                                   build_fraction(build_value(p, UP), 100), "倍", "です。");
    struct ratio left = build_step(p, "売り値は、定価の、", build_int(1), '-', build_fraction(build_value(p, OFF), 100),
                                   "倍", "です。");
    struct ratio price = build_step(p, "売り値は、仕入れ値の、", more, '*', left, "倍", "です。");
    struct ratio share = build_step(p, "利益は、仕入れ値の、", price, '-', build_int(1), "", "にあたります。");
    struct ratio cost = build_step(p, "仕入れ値は、", p->datum[PROFIT], '/', share, "円", "です。");
    build_trap(p, cost);
    build_answer(p, build_step(p, "定価は、", cost, '*', more, "円", "です。"), "", "円");
}
static bool holds_list(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t up = 100 + build_value(p, UP), left = 100 - build_value(p, OFF);
    return IF_KEPT(keep, 7, x[0] * (left * up - 10000) == build_value(p, PROFIT) * up * 100);
}
static const char *const templates_list[] = {
    "<w>に仕入れ値の<U>の利益を見こんで定価をつけ、定価の<D>引きで売ったところ、利益は<G>円でした。定価は何円ですか。",
    "<A>の店では、<w>に<U>の利益を見こんだ定価をつけましたが、<D>引きで売ったので利益は<G>円でした。定価は何円[ですか。|でしょうか。]",
    "定価は何円ですか。<w>の定価は仕入れ値の<U>増しで、<D>引きで売ると<G>円の利益があります。",
    "仕入れ値の<U>増しの定価をつけた<w>を、定価の<D>引きで売りました。もうけは<G>円です。<w>の定価は何円ですか。",
    "<w>を定価の<D>引きで売って<G>円もうけました。定価には仕入れ値の<U>の利益を見こんでいました。定価は何円になりますか。",
    "<U>の利益をふくむ定価から<D>引きして売っても、<w>1つで<G>円の利益があります。定価は何円ですか。",
    "<w>の仕入れ値に<U>の利益を加えて定価としました。その<D>引きで売れ、<G>円の利益が出ました。定価は何円でしたか。",
    "<A>は<w>を定価の<D>引きで売り、<G>円の利益を得ました。定価は仕入れ値の<U>増しでした。定価<wo>単位は円です。",
    NULL};
static const struct subtype list = {
    .id = "list",
    .name = "値引き後の利益から定価",
    .level = 3,
    .templates = templates_list,
    .asks = "定価",
    .role = {{"U", "見こむ利益の割合", "", PROBLEM_RATE}, {"D", "値引きの割合", "", PROBLEM_RATE}, {"G", "利益", "円"}},
    .method = {{"仕入れ値を1とする", "仕入れ値を1として、利益がそのどれだけにあたるかを求めます。", solve_list, NULL}},
    .draw = draw_list,
    .bind = bind_list,
    .holds = holds_list,
    .low = {1},
    .high = {16000},
    .hint = "仕入れ値を1とすると、定価はいくつですか。",
    .figure = &no_figure,
};

/* ---- two discounts in yen, two profits in rates ---- */
enum { LESS, HIGH, MORE, LOW };
static void bind_yen(struct build *p) {
    build_need(p, "the larger discount brings less",
               build_value(p, LESS) < build_value(p, MORE) && build_value(p, HIGH) > build_value(p, LOW));
}
static void bind_yen_cost(struct build *p) { bind_yen(p), build_set(p, "wh", "原価"); }
static void bind_yen_list(struct build *p) { bind_yen(p), build_set(p, "wh", "定価"); }
static bool draw_yen(struct build *p) {
    int64_t cost = draw_cost(p), high = build_round(p, 10, 40, 5), low = build_round(p, 5, 35, 5),
            a = build_round(p, 20, 500, 10);
    build_datum(p, LESS, "a", a), build_datum_rate(p, HIGH, "R", high, build_chance(p, 45));
    build_datum(p, MORE, "b", a + cost * (high - low) / 100), build_datum_rate(p, LOW, "r", low, build_chance(p, 45));
    return build_need(p, "whole yen", high > low && cost * (high - low) % 100 == 0 && cost * high % 100 == 0);
}
static struct ratio steps_cost(struct build *p) {
    struct ratio gap = build_step(p, "値引きの差は、", p->datum[MORE], '-', p->datum[LESS], "円", "です。");
    struct ratio rate = build_step(p, "これは、原価の、", build_fraction(build_value(p, HIGH), 100), '-',
                                   build_fraction(build_value(p, LOW), 100), "", "にあたります。");
    build_trap(p, build_apply(p, p->datum[LESS], '/', rate));
    return build_step(p, "原価は、", gap, '/', rate, "円", "です。");
}
static void solve_yen_cost(struct build *p) { build_answer(p, steps_cost(p), "", "円"); }
static void solve_yen_list(struct build *p) {
    struct ratio cost = steps_cost(p), rate = build_fraction(build_value(p, HIGH), 100);
    struct ratio made = build_step(p, "<a>円引きのときの利益は、", cost, '*', rate, "円", "です。");
    struct ratio price = build_step(p, "そのときの売り値は、", cost, '+', made, "円", "です。");
    build_trap(p, cost);
    build_answer(p, build_step(p, "定価は、", price, '+', p->datum[LESS], "円", "です。"), "", "円");
}
static bool holds_yen_cost(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t gap = build_value(p, MORE) - build_value(p, LESS), rate = build_value(p, HIGH) - build_value(p, LOW);
    return IF_KEPT(keep, 15, x[0] * rate == gap * 100);
}
static bool holds_yen_list(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t gap = build_value(p, MORE) - build_value(p, LESS), rate = build_value(p, HIGH) - build_value(p, LOW);
    return IF_KEPT(keep, 15, (x[0] - build_value(p, LESS)) * rate == gap * (100 + build_value(p, HIGH)));
}
static const char *const templates_yen[] = {
    "<w>を定価の<a>円引きで売ると原価の<R>の利益があり、定価の<b>円引きで売ると原価の<r>の利益があります。<wh>は何円ですか。",
    "<A>の店の<w>は、定価から<a>円引いて売ると利益が原価の<R>、<b>円引いて売ると利益が原価の<r>になります。<wh>は何円[ですか。|でしょうか。]",
    "<wh>は何円ですか。<w>は、<a>円の値引きでは原価の<R>、<b>円の値引きでは原価の<r>の利益があります。",
    "定価の<a>円引きで<w>を売ると、原価の<R>もうかります。<b>円引きで売ると、もうけは原価の<r>です。<wh>は何円になりますか。",
    "<w>の定価から<a>円を値引きすると利益は原価の<R>で、<b>円を値引きすると利益は原価の<r>にへります。<wh>は何円ですか。",
    "ある店で<w>を<a>円安くして売ると、利益は原価の<R>です。<b>円安くして売ると、利益は原価の<r>です。<wh>は何円でしょうか。",
    "定価より<a>円安く売れば原価の<R>、<b>円安く売れば原価の<r>の利益が出る<w>があります。<wh>は何円ですか。",
    "<A>が<w>を売ります。<a>円引きなら原価の<R>、<b>円引きなら原価の<r>がもうけです。<wh><wo>単位は円です。",
    NULL};
static const struct subtype yen_cost = {
    .id = "yen_cost",
    .name = "2通りの何円引きと利益から原価",
    .level = 3,
    .templates = templates_yen,
    .asks = "原価",
    .role = {{"a", "小さいほうの値引き", "円"},
             {"R", "そのときの利益の割合", "", PROBLEM_RATE},
             {"b", "大きいほうの値引き", "円"},
             {"r", "そのときの利益の割合", "", PROBLEM_RATE}},
    .method = {{"差に目をつける", "値引きの差が、原価のどれだけにあたるかを考えます。", solve_yen_cost, NULL}},
    .draw = draw_yen,
    .bind = bind_yen_cost,
    .holds = holds_yen_cost,
    .low = {1},
    .high = {12000},
    .hint = "値引きの差は何円ですか。",
    .figure = &no_figure,
};
static const struct subtype yen_list = {
    .id = "yen_list",
    .name = "2通りの何円引きと利益から定価",
    .level = 3,
    .templates = templates_yen,
    .asks = "定価",
    .role = {{"a", "小さいほうの値引き", "円"},
             {"R", "そのときの利益の割合", "", PROBLEM_RATE},
             {"b", "大きいほうの値引き", "円"},
             {"r", "そのときの利益の割合", "", PROBLEM_RATE}},
    .method = {{"差に目をつける", "値引きの差から原価を求め、そこから定価を求めます。", solve_yen_list, NULL}},
    .draw = draw_yen,
    .bind = bind_yen_list,
    .holds = holds_yen_list,
    .low = {1},
    .high = {16000},
    .hint = "値引きの差は何円ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&gain, &list, &yen_cost, &yen_list, NULL};
const struct family family_soneki_iroiro = {.id = "soneki_iroiro",
                                            .number = "F30",
                                            .name = "損益算のいろいろ",
                                            .grade = 6,
                                            .scene = SCENE_TRADE,
                                            .subtypes = subtypes};

/* teika_futatsu.c - 2通りの売り値: profit or loss at two prices tells the cost, and the list price.
 *
 *   difference of profits = difference of selling prices = a share of the list price
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

static const char *const goods[] = {"シャツ|500|6000",    "くつ|1500|9000",     "かばん|1000|9000",
                                    "ぼうし|600|4000",    "時計|1000|9800",     "ズボン|800|6000",
                                    "おもちゃ|500|6000",  "ゲーム|1500|7000",   "セーター|1200|8000",
                                    "いす|1500|9000",     "なべ|900|8000",      "リュックサック|1500|9000",
                                    "ラケット|1500|9000", "本だな|2000|9800",   "花束|500|5000",
                                    "ケーキ|400|3000",    "水とう|600|4000",    "マフラー|800|5000",
                                    "せん風機|2000|9800", "運動ぐつ|1500|7000", "図かん|800|5000",
                                    "品物|200|6000",      "商品|200|6000",      "カーテン|1000|8000",
                                    "コート|3000|9900",   "茶わん|300|3000",    "電気スタンド|1000|9000",
                                    "手ぶくろ|500|3000",  "毛布|1500|9000",     "自転車|9000|30000",
                                    "品物|300|9000",      "!さいふ|800|6000",   NULL};

static int64_t draw_price(struct build *p) {
    build_context(p, "w|lo|hi", goods);
    return build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_chance(p, 70) ? 100 : 20);
}
/* The second of two sales brings a profit, or (aux 0) a loss. */
static void bind_loss(struct build *p) {
    build_set(p, "ga", p->aux[0] ? "損" : "利益"), build_set(p, "gx", p->aux[0] ? "損失" : "利益");
}
static struct ratio step_gap(struct build *p, int gain, int other) {
    return build_step(p, p->aux[0] ? "売り値の差は、利益と損失を合わせて、" : "売り値の差は、利益の差と同じで、",
                      p->datum[gain], p->aux[0] ? '+' : '-', p->datum[other], "円", "です。");
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

/* ---- two discounts: the cost ---- */
enum { OFF1, GAIN, OFF2, OTHER };
static void bind_cost(struct build *p) {
    bind_loss(p);
    build_need(p, "the second discount is the larger one", build_value(p, OFF2) > build_value(p, OFF1));
    build_need(p, "the profit falls", p->aux[0] || build_value(p, GAIN) > build_value(p, OTHER));
}
static bool draw_cost(struct build *p) {
    int64_t list = draw_price(p), off1 = build_round(p, 5, 25, 5), off2 = off1 + build_round(p, 5, 30, 5);
    bool loss = build_chance(p, 70);
    int64_t sold1 = list * (100 - off1) / 100, sold2 = list * (100 - off2) / 100,
            cost = loss ? build_round(p, sold2 + 10, sold1 - 10, 10) : build_round(p, sold2 / 2, sold2 - 10, 10);
    bool percent = build_chance(p, 55);
    build_aux(p, 0, loss);
    build_datum_rate(p, OFF1, "p", off1, percent), build_datum(p, GAIN, "A", sold1 - cost);
    build_datum_rate(p, OFF2, "q", off2, percent), build_datum(p, OTHER, "B", loss ? cost - sold2 : sold2 - cost);
    return build_need(p, "whole yen", list * off1 % 100 == 0 && list * off2 % 100 == 0) &&
           build_need(p, "a cost between", loss ? cost < sold1 && cost > sold2 : cost < sold2 && cost > 0);
}
static void solve_cost(struct build *p) {
    struct ratio yen = step_gap(p, GAIN, OTHER);
    struct ratio share = build_step(p, "これは定価の割合の差で、", build_fraction(build_value(p, OFF2), 100), '-',
                                    build_fraction(build_value(p, OFF1), 100), "", "にあたります。");
    struct ratio list = build_step(p, "定価は、", yen, '/', share, "円", "です。");
    struct ratio sold = build_step(p, "<p>引きの売り値は、", list, '*', build_fraction(100 - build_value(p, OFF1), 100),
                                   "円", "です。");
    build_trap(p, list);
    build_trap(p, sold);
    build_answer(p, build_step(p, "利益が<A>円なので、仕入れ値は、", sold, '-', p->datum[GAIN], "円", "です。"), "",
                 "円");
}
/* (cost + gain) of the first is to (cost ± other) of the second as what is left of the list price. */
static bool holds_cost(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t second = x[0] + (p->aux[0] ? -build_value(p, OTHER) : build_value(p, OTHER));
    return IF_KEPT(keep, 15,
                   (x[0] + build_value(p, GAIN)) * (100 - build_value(p, OFF2)) ==
                       second * (100 - build_value(p, OFF1)));
}
static const char *const templates_cost[] = {
    "ある<w>を、定価の<p>引きで売ると<A>円の利益があり、定価の<q>引きで売ると<B>円の<gx>になります。この<w>の仕入れ値は何円ですか。",
    "<w>を定価の<p>引きで売れば<A>円の利益、<q>引きで売れば<B>円の<gx>です。原価は何円[ですか。|でしょうか。]",
    "仕入れ値は何円ですか。<w>は、定価の<p>引きだと<A>円の利益、定価の<q>引きだと<B>円の<gx>になります。",
    "店で<w>を売ります。定価の<p>引きにすると利益は<A>円、<q>引きにすると<ga>は<B>円です。<w>の仕入れ値<wo>",
    "<w>を、1日目は定価の<p>引きで売って<A>円の利益を得ましたが、2日目は<q>引きで売って<B>円の<gx>になりました。仕入れ値は何円ですか。",
    "定価から<p>引くと<A>円の利益が出て、<q>引くと<B>円の<gx>が出る<w>があります。この<w>は何円で仕入れましたか。",
    "<w>を<q>引きで売ると<B>円の<gx>です。<p>引きなら<A>円の利益になります。どちらも定価をもとにした割合です。原価は何円ですか。",
    "ある<w>は、定価の<p>引きなら<A>円の利益になり、<q>引きなら<B>円の<gx>になるといいます。仕入れ値は何円になりますか。",
    "!<w>の値引きを考えます。定価の<p>引きでは利益が<A>円、定価の<q>引きでは<gx>が<B>円です。仕入れ値は何円ですか。",
    NULL,
};
static const struct subtype cost_asked = {
    .id = "cost",
    .name = "2通りの値引きから仕入れ値",
    .level = 3,
    .templates = templates_cost,
    .asks = "仕入れ値",
    .role = {{"p", "小さいほうの値引き", "", PROBLEM_RATE},
             {"A", "小さい値引きのときの利益", "円"},
             {"q", "大きいほうの値引き", "", PROBLEM_RATE},
             {"B", "大きい値引きのときの利益か損失", "円"},
             {"ga", "大きい値引きで利益か損か", "利益|損", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"線分図", "2つの売り値の差から、まず定価を求めます。", solve_cost, NULL}},
    .draw = draw_cost,
    .bind = bind_cost,
    .holds = holds_cost,
    .low = {1},
    .high = {30000},
    .hint = "2つの売り値の差は、定価のどれだけにあたりますか。",
    .figure = &no_figure,
};

/* ---- the list price itself, and a discount ---- */
enum { FULL, OFF, LESS };
static void bind_full(struct build *p, const char *asked, const char *verb) {
    bind_loss(p);
    build_set(p, "qs", asked), build_set(p, "qv", verb);
    build_need(p, "the profit falls", p->aux[0] || build_value(p, FULL) > build_value(p, LESS));
}
static void bind_list(struct build *p) { bind_full(p, "定価は何円", "定価を何円に{する/た}か"); }
static void bind_bought(struct build *p) { bind_full(p, "仕入れ値は何円", "何円で{仕入れる/た}か"); }
static bool draw_full(struct build *p) {
    int64_t list = draw_price(p), off = build_round(p, 5, 40, 5), sold = list * (100 - off) / 100;
    bool loss = build_chance(p, 50);
    int64_t cost = loss ? build_round(p, sold + 10, list - 10, 10) : build_round(p, sold / 2, sold - 10, 10);
    build_aux(p, 0, loss);
    build_datum(p, FULL, "A", list - cost), build_datum_rate(p, OFF, "q", off, build_chance(p, 45));
    build_datum(p, LESS, "B", loss ? cost - sold : sold - cost);
    return build_need(p, "whole yen", list * off % 100 == 0) &&
           build_need(p, "a cost below the list price", cost > 0 && cost < list && cost != sold);
}
static struct ratio step_list(struct build *p) {
    struct ratio yen = step_gap(p, FULL, LESS);
    build_trap(p, build_fraction(100 * build_value(p, FULL), build_value(p, OFF)));
    return build_step(p, "これが定価の<q>にあたるので、定価は、", yen, '/', build_fraction(build_value(p, OFF), 100),
                      "円", "です。");
}
static void solve_list(struct build *p) {
    struct ratio list = step_list(p);
    build_trap(p, build_apply(p, list, '-', p->datum[FULL]));
    build_answer(p, list, "", "円");
}
static void solve_bought(struct build *p) {
    struct ratio list = step_list(p);
    build_trap(p, list);
    build_answer(
        p, build_step(p, "定価で売ると利益が<A>円なので、仕入れ値は、", list, '-', p->datum[FULL], "円", "です。"), "",
        "円");
}
/* Do both sales bring what the text says? */
static bool sales_fit(const struct build *p, int64_t list, int64_t cost) {
    int64_t second = p->aux[0] ? -build_value(p, LESS) : build_value(p, LESS);
    return list - cost == build_value(p, FULL) && list * (100 - build_value(p, OFF)) == 100 * (cost + second);
}
static bool holds_list(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, sales_fit(p, x[0], x[0] - build_value(p, FULL)));
}
static bool holds_bought(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, sales_fit(p, x[0] + build_value(p, FULL), x[0]));
}
static const char *const templates_full[] = {
    "ある<w>を、定価で売ると<A>円の利益があり、定価の<q>引きで売ると<B>円の<gx>になります。この<w>の<qs>ですか。",
    "<w>を定価で売れば<A>円の利益、定価の<q>引きで売れば<B>円の<gx>です。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<w>は、定価のままだと<A>円の利益、定価の<q>引きだと<B>円の<gx>になります。",
    "店で<w>を売ります。定価で売ると利益は<A>円、<q>引きにすると<ga>は<B>円です。<w>の<qs>でしょうか。",
    "<w>を、1日目は定価で売って<A>円の利益を得ましたが、2日目は定価の<q>引きで売って<B>円の<gx>になりました。<qs>ですか。",
    "定価で売ると<A>円の利益が出て、定価から<q>引くと<B>円の<gx>が出る<w>があります。<qs><ka>",
    "<w>を定価の<q>引きで売ると<B>円の<gx>です。定価で売るなら<A>円の利益になります。<qs>ですか。",
    "ある<w>は、定価通りなら<A>円の利益になり、<q>引きなら<B>円の<gx>になるといいます。<qs>になりますか。",
    NULL,
};
#define FULL_ROLES                                                                \
    {                                                                             \
        {"A", "定価で売ったときの利益", "円"}, {"q", "値引き", "", PROBLEM_RATE}, \
            {"B", "値引きしたときの利益か損失", "円"}, {                          \
            "ga", "値引きして利益か損か", "利益|損", PROBLEM_CHOICE, .aux = 0     \
        }                                                                         \
    }
static const struct subtype list_asked = {
    .id = "list",
    .name = "定価と値引きの利益から定価",
    .level = 2,
    .templates = templates_full,
    .asks = "定価",
    .role = FULL_ROLES,
    .method = {{"線分図", "2つの売り値の差は、値引きした分です。", solve_list, NULL}},
    .draw = draw_full,
    .bind = bind_list,
    .holds = holds_list,
    .low = {1},
    .high = {30000},
    .hint = "2つの売り値の差は、定価のどれだけにあたりますか。",
    .figure = &no_figure,
};
static const struct subtype bought_asked = {
    .id = "bought",
    .name = "定価と値引きの利益から仕入れ値",
    .level = 2,
    .templates = templates_full,
    .asks = "仕入れ値",
    .role = FULL_ROLES,
    .method = {{"線分図", "2つの売り値の差は、値引きした分です。", solve_bought, NULL}},
    .draw = draw_full,
    .bind = bind_bought,
    .holds = holds_bought,
    .low = {1},
    .high = {30000},
    .hint = "2つの売り値の差は、定価のどれだけにあたりますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&cost_asked, &list_asked, &bought_asked, NULL};
const struct family family_teika_futatsu = {.id = "teika_futatsu",
                                            .number = "F30",
                                            .name = "2通りの売り値",
                                            .grade = 6,
                                            .scene = SCENE_TRADE,
                                            .subtypes = subtypes};

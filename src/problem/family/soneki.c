/* soneki.c - 損益算: cost, list price, selling price, profit; every rate says what it is a rate of.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/build.h"

enum { COST, UP, DOWN };

static const char *const goods[] = {
    "品物|200|6000",          "品物|200|6000",         "シャツ|500|4000",        "かばん|1000|9000",
    "ぼうし|500|3000",        "時計|1000|9000",        "くつ|1000|8000",         "おもちゃ|300|4000",
    "かさ|400|3000",          "本だな|2000|9000",      "いす|1000|9000",         "なべ|600|6000",
    "ケーキ|300|3000",        "さいふ|800|8000",       "セーター|900|6000",      "図かん|600|4000",
    "ボール|300|3000",        "花びん|400|5000",       "電気スタンド|1000|9000", "カーテン|1000|8000",
    "ズボン|700|5000",        "パズル|400|3000",       "水とう|500|3000",        "筆ペン|200|900",
    "ラケット|1500|9000",     "ランドセル|9000|30000", "スイカ|800|3000",        "花束|300|5000",
    "せん風機|2000|9000",     "本|400|3000",           "茶わん|200|3000",        "サンダル|600|4000",
    "マフラー|600|5000",      "ポーチ|300|2000",       "置き時計|1000|9000",     "自転車|9000|30000",
    "毛布|1500|9000",         "メロン|500|4000",       "イヤホン|800|6000",      "ボールペン|80|500",
    "ゲームソフト|1500|7000", "商品|200|6000",         "!皿|200|3000",           NULL};

static bool draw_rates(struct build *p, int64_t *up, int64_t *down) {
    bool percent = build_chance(p, 40);
    build_context(p, "w|lo|hi", goods);
    *up = build_round(p, 10, 60, build_chance(p, 70) ? 10 : 5);
    *down = build_round(p, 10, 30, build_chance(p, 70) ? 10 : 5);
    return percent;
}

/* "4割増しは1.4倍なので": the factor as an equality of decimals. */
static struct ratio step_factor(struct build *p, const char *before, int64_t hundredths, char sign) {
    return build_step(p, before, build_int(1), sign, build_fraction(hundredths, 100), "倍", "です。");
}

/* ---- list price ---- */
static bool draw_list(struct build *p) {
    int64_t up, down;
    bool percent = draw_rates(p, &up, &down);
    int64_t cost = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_chance(p, 70) ? 100 : 20);
    build_datum(p, COST, "C", cost);
    build_datum_rate(p, UP, "U", up, percent);
    return build_need(p, "whole yen", cost * up % 100 == 0);
}
static void solve_list(struct build *p) {
    struct ratio factor = step_factor(p, "仕入れ値を1とすると、<U>の利益をたした定価は、", build_value(p, UP), '+');
    struct ratio list = build_step(p, "定価は、", p->datum[COST], '*', factor, "円", "です。");
    build_trap(p, build_apply(p, list, '-', p->datum[COST]));
    build_answer(p, list, "", "円");
}
static struct ratio step_gain(struct build *p, const char *before, struct ratio of, int64_t hundredths) {
    return build_step(p, before, of, '*', build_fraction(hundredths, 100), "円", "です。");
}
static void solve_list_gain(struct build *p) {
    struct ratio gain = step_gain(p, "見こんだ利益は、仕入れ値の<U>で、", p->datum[COST], build_value(p, UP));
    struct ratio list = build_step(p, "定価は、仕入れ値に利益をたして、", p->datum[COST], '+', gain, "円", "です。");
    build_answer(p, list, "", "円");
}
static bool holds_list(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, (x[0] - build_value(p, COST)) * 100 == build_value(p, COST) * build_value(p, UP));
}
static const char *const templates_list[] = {
    "<C>円で仕入れた<w>に、仕入れ値の<U>の利益を見こんで定価をつけます。定価は何円ですか。",
    "<w>を<C>円で仕入れました。<U>の利益があるように定価をつけると、定価は何円[ですか。|になりますか。|でしょうか。]",
    "ある<w>の仕入れ値は<C>円です。仕入れ値の<U>の利益を加えた定価<wo>",
    "定価は何円ですか。<w>の仕入れ値は<C>円で、その<U>の利益を見こんで定価をつけました。",
    "店で、<C>円で仕入れた<w>に<U>の利益を加えて定価をつけました。この定価は何円ですか。",
    "仕入れ値が<C>円の<w>があります。利益を仕入れ値の<U>として定価をつけると、何円になりますか。",
    "<w>を1つ<C>円で仕入れ、<U>の利益を見こんだ定価で売ります。定価は何円ですか。",
    "仕入れ値<C>円の<w>を、仕入れ値より<U>高い定価で売ります。定価は何円ですか。",
    NULL,
};
static const struct figure_template figure_list_price = {
    FIGURE_RATIO, {{"cost", FIGURE_NUMBER, "<C>"}, {"up", FIGURE_TEXT, "<U>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype list_price = {
    .id = "list",
    .name = "定価",
    .level = 1,
    .templates = templates_list,
    .asks = "定価",
    .role = {{"C", "仕入れ値", "円"}, {"U", "見こむ利益の割合", "", PROBLEM_RATE}},
    .method = {{"割合", "仕入れ値をもとにする量1と考えて、定価が仕入れ値の何倍かを求めます。", solve_list, NULL},
               {"利益をたす", "仕入れ値の<U>にあたる利益を求めて、仕入れ値にたします。", solve_list_gain,
                "見こんだ利益は、何の<U>ですか。"}},
    .draw = draw_list,
    .holds = holds_list,
    .low = {1},
    .high = {50000},
    .hint = "仕入れ値を1とすると、定価はいくつにあたりますか。",
    .figure = &figure_list_price,
};

/* ---- cost -> list -> sold -> profit ---- */
static bool draw_profit(struct build *p) {
    int64_t up, down;
    bool percent = draw_rates(p, &up, &down);
    int64_t cost = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_chance(p, 70) ? 100 : 20);
    build_datum(p, COST, "C", cost);
    build_datum_rate(p, UP, "U", up, percent), build_datum_rate(p, DOWN, "D", down, percent);
    return build_need(p, "whole yen",
                      cost * (100 + up) % 100 == 0 && cost * (100 + up) / 100 * (100 - down) % 100 == 0) &&
           build_need(p, "a profit is left", (100 + up) * (100 - down) > 10000);
}
static struct ratio sold_price(struct build *p) {
    struct ratio f = step_factor(p, "仕入れ値を1とすると、定価は、", build_value(p, UP), '+');
    struct ratio list = build_step(p, "定価は、", p->datum[COST], '*', f, "円", "です。");
    struct ratio g = step_factor(p, "定価の<D>引きなので、売ったねだんは定価の、", build_value(p, DOWN), '-');
    return build_step(p, "売ったねだんは、", list, '*', g, "円", "です。");
}
static void solve_profit(struct build *p) {
    struct ratio sold = sold_price(p);
    struct ratio profit =
        build_step(p, "利益は、売ったねだんと仕入れ値の差なので、", sold, '-', p->datum[COST], "円", "です。");
    build_trap(p, sold);
    build_trap(p, build_fraction(build_value(p, COST) * (build_value(p, UP) - build_value(p, DOWN)), 100));
    build_answer(p, profit, "", "円");
}
/* What was hoped for less what was taken off. */
static void solve_profit_less(struct build *p) {
    struct ratio gain = step_gain(p, "見こんだ利益は、仕入れ値の<U>で、", p->datum[COST], build_value(p, UP));
    struct ratio list = build_step(p, "定価は、", p->datum[COST], '+', gain, "円", "です。");
    struct ratio cut = step_gain(p, "値引きした金額は、定価の<D>で、", list, build_value(p, DOWN));
    struct ratio profit = build_step(p, "利益は、見こんだ利益から値引きの分をひいて、", gain, '-', cut, "円", "です。");
    build_answer(p, profit, "", "円");
}
static bool holds_profit(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sold = build_value(p, COST) + x[0]; /* ×10000 keeps the rates whole */
    return IF_KEPT(keep, 7,
                   sold * 10000 == build_value(p, COST) * (100 + build_value(p, UP)) * (100 - build_value(p, DOWN)));
}
static const char *const templates_profit[] = {
    "<C>円で仕入れた<w>に<U>の利益を見こんで定価をつけましたが、売れないので定価の<D>引きで売りました。利益は何円ですか。",
    "<w>を<C>円で仕入れ、仕入れ値の<U>の利益を加えて定価をつけました。この<w>を定価の<D>引きで売ると、利益は何円[ですか。|になりますか。|でしょうか。]",
    "仕入れ値が<C>円の<w>があります。<U>の利益を見こんだ定価をつけ、その<D>引きで売りました。利益<wo>",
    "利益は何円ですか。<C>円で仕入れた<w>に、<U>の利益を見こんで定価をつけ、定価の<D>引きで売りました。",
    "店では<w>を<C>円で仕入れ、<U>増しの定価をつけました。安売りで定価の<D>引きにして売りました。利益は何円ですか。",
    "<w>の仕入れ値は<C>円、定価は仕入れ値の<U>増しです。定価から<D>引いて売ったときの利益は何円ですか。",
    "仕入れ値<C>円の<w>に<U>の利益がつくように定価を決めました。ところが売れなかったので、定価の<D>引きで売りました。利益は何円ありましたか。",
    "<C>円の<w>を仕入れて、<U>の利益を見こんだ定価の<D>引きで売りました。1つ売ると利益は何円ですか。",
    NULL,
};
static const struct figure_template figure_profit = {FIGURE_RATIO,
                                                     {{"cost", FIGURE_NUMBER, "<C>"},
                                                      {"up", FIGURE_TEXT, "<U>"},
                                                      {"off", FIGURE_TEXT, "<D>"},
                                                      {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype profit = {
    .id = "profit",
    .name = "割引したときの利益",
    .level = 2,
    .templates = templates_profit,
    .asks = "利益",
    .role = {{"C", "仕入れ値", "円"},
             {"U", "見こむ利益の割合", "", PROBLEM_RATE},
             {"D", "値引きの割合", "", PROBLEM_RATE}},
    .method = {{"割合", "定価は仕入れ値をもとに、売ったねだんは定価をもとにして考えます。", solve_profit, NULL},
               {"値引き額", "見こんだ利益から、値引きした金額の分だけ利益がへります。", solve_profit_less,
                "値引きした金額は、何の<D>ですか。"}},
    .draw = draw_profit,
    .holds = holds_profit,
    .low = {1},
    .high = {32000},
    .hint = "<U>は何をもとにした割合ですか。",
    .figure = &figure_profit,
};

/* ---- back to the cost ---- */
enum { LIST = 0 };
static bool draw_cost(struct build *p) {
    int64_t up, down;
    bool percent = draw_rates(p, &up, &down);
    int64_t cost = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_chance(p, 70) ? 100 : 20);
    build_datum(p, LIST, "L", cost * (100 + up) / 100);
    build_datum_rate(p, UP, "U", up, percent);
    return build_need(p, "whole yen", cost * up % 100 == 0);
}
static void solve_cost(struct build *p) {
    struct ratio factor = step_factor(p, "仕入れ値を1とすると、定価は、", build_value(p, UP), '+');
    char text[32];
    build_print(text, sizeof text, factor);
    build_set(p, "f", text);
    struct ratio cost = build_step(p, "定価<L>円が仕入れ値の<f>倍にあたるので、仕入れ値は、", p->datum[LIST], '/',
                                   factor, "円", "です。");
    build_trap(p, build_fraction(build_value(p, LIST) * (100 - build_value(p, UP)), 100));
    build_answer(p, cost, "", "円");
}
/* One hundredth or one tenth of the cost first. */
static void solve_cost_part(struct build *p) {
    bool percent = strstr(build_get(p, "U"), "%") != NULL || build_value(p, UP) % 10 != 0;
    int64_t parts = percent ? 100 + build_value(p, UP) : 10 + build_value(p, UP) / 10;
    build_set_number(p, "z1", parts);
    build_set(p, "z2", percent ? "100" : "10"), build_set(p, "z3", percent ? "1%" : "1割"),
        build_set(p, "z4", percent ? "%" : "割");
    struct ratio one = build_step(p, "定価は仕入れ値の<z1><z4>なので、<z3>にあたるのは、", p->datum[LIST], '/',
                                  build_int(parts), "円", "です。");
    struct ratio cost =
        build_step(p, "仕入れ値は<z2><z4>にあたるので、", one, '*', build_int(percent ? 100 : 10), "円", "です。");
    build_answer(p, cost, "", "円");
}
static bool holds_cost(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * 100 + x[0] * build_value(p, UP) == build_value(p, LIST) * 100);
}
static const char *const templates_cost[] = {
    "ある<w>に、仕入れ値の<U>の利益を見こんで<L>円の定価をつけました。仕入れ値は何円ですか。",
    "<w>の定価は<L>円で、これは仕入れ値に<U>の利益を加えたものです。仕入れ値は何円[ですか。|でしょうか。]",
    "仕入れ値の<U>増しで定価をつけると、<w>の定価は<L>円になりました。仕入れ値<wo>",
    "仕入れ値は何円ですか。<w>には、仕入れ値の<U>の利益を見こんで<L>円の定価がついています。",
    "店で<w>を定価<L>円で売ると、仕入れ値の<U>の利益があります。この<w>の仕入れ値は何円ですか。",
    "定価<L>円の<w>があります。定価は仕入れ値より<U>高くなっています。仕入れ値は何円ですか。",
    "<L>円で<w>を売ると、利益は仕入れ値の<U>になります。仕入れ値は何円ですか。",
    "<w>を<L>円で売ったところ、仕入れ値の<U>にあたる利益がありました。この<w>を仕入れたねだんは何円ですか。",
    NULL,
};
static const struct figure_template figure_cost = {
    FIGURE_RATIO, {{"list", FIGURE_NUMBER, "<L>"}, {"up", FIGURE_TEXT, "<U>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype cost_asked = {
    .id = "cost",
    .name = "仕入れ値にもどす",
    .level = 2,
    .templates = templates_cost,
    .asks = "仕入れ値",
    .role = {{"L", "定価", "円"}, {"U", "見こむ利益の割合", "", PROBLEM_RATE}},
    .method = {{"割合", "もとにする量は仕入れ値です。定価が仕入れ値の何倍かを求めて、わり算でもどします。", solve_cost,
                NULL},
               {"1割分", "仕入れ値を<z2><z4>とすると、定価は<z1><z4>です。まず<z3>にあたる金額を求めます。",
                solve_cost_part, "仕入れ値を10割とすると、定価は何割ですか。"}},
    .draw = draw_cost,
    .holds = holds_cost,
    .low = {1},
    .high = {30000},
    .hint = "定価は、仕入れ値の何倍ですか。",
    .figure = &figure_cost,
};

static const struct subtype *const subtypes[] = {&list_price, &profit, &cost_asked, NULL};
const struct family family_soneki = {
    .id = "soneki", .number = "F30", .name = "損益算", .grade = 5, .scene = SCENE_TRADE, .subtypes = subtypes};

/* waribiki.c - back from a discount: the list price, the rate, the cost; what two discounts tell of a price.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/waribiki.h"

#include <stdio.h>
#include <string.h>

const char *const waribiki_goods[] = {"シャツ|500|6000",
                                      "くつ|1500|9000",
                                      "かばん|1000|9000",
                                      "ぼうし|600|4000",
                                      "時計|1000|9800",
                                      "ズボン|800|6000",
                                      "おもちゃ|500|6000",
                                      "ゲーム|1500|7000",
                                      "セーター|1200|8000",
                                      "いす|1500|9000",
                                      "なべ|900|8000",
                                      "リュックサック|1500|9000",
                                      "ラケット|1500|9000",
                                      "本だな|2000|9800",
                                      "花束|500|5000",
                                      "ケーキ|300|3000",
                                      "べん当|300|1500",
                                      "水とう|600|4000",
                                      "マフラー|800|5000",
                                      "せん風機|2000|9800",
                                      "運動ぐつ|1500|7000",
                                      "図かん|800|5000",
                                      "品物|200|6000",
                                      "商品|200|6000",
                                      "カーテン|1000|8000",
                                      "コート|3000|9900",
                                      "茶わん|300|3000",
                                      "電気スタンド|1000|9000",
                                      "手ぶくろ|500|3000",
                                      "!かさ|500|5000",
                                      NULL};

static int64_t draw_price(struct build *p) {
    build_context(p, "w|lo|hi", waribiki_goods);
    return build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_chance(p, 70) ? 100 : 20);
}
static int64_t draw_discount(struct build *p) { return build_round(p, 5, 50, build_chance(p, 70) ? 10 : 5); }
/* "2割引きは0.8倍なので": one and a rate more or less. */
static struct ratio step_factor(struct build *p, const char *before, int i, char sign) {
    return build_step(p, before, build_int(1), sign, build_fraction(build_value(p, i), 100), "倍", "です。");
}

/* ---- the list price of what was paid ---- */
enum { PAID, OFF };
static bool draw_paid(struct build *p) {
    int64_t list = draw_price(p), off = draw_discount(p);
    build_datum(p, PAID, "S", list * (100 - off) / 100);
    build_datum_rate(p, OFF, "D", off, build_chance(p, 45));
    return build_need(p, "whole yen", list * off % 100 == 0);
}
static void solve_paid(struct build *p) {
    struct ratio f = step_factor(p, "定価を1とすると、<D>引きのねだんは、", OFF, '-');
    build_trap(p, build_fraction(build_value(p, PAID) * (100 + build_value(p, OFF)), 100));
    build_answer(p, build_step(p, "<S>円がこれにあたるので、定価は、", p->datum[PAID], '/', f, "円", "です。"), "",
                 "円");
}
static void solve_paid_percent(struct build *p) {
    struct ratio left = build_step(p, "<D>引いた残りは、", build_int(100), '-', p->datum[OFF], "%", "です。");
    struct ratio one = build_step(p, "1%にあたる金額は、", p->datum[PAID], '/', left, "円", "です。");
    build_answer(p, build_step(p, "定価は100%なので、", one, '*', build_int(100), "円", "です。"), "", "円");
}
static bool holds_paid(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, 100 * (x[0] - build_value(p, PAID)) == x[0] * build_value(p, OFF));
}
static const char *const templates_paid[] = {
    "定価の<D>引きで売られている<w>を<S>円で買いました。この<w>の定価は何円ですか。",
    "<w>を、定価の<D>引きの<S>円で買いました。定価は何円[ですか。|でしょうか。]",
    "ある店で、<w>が<D>引きになって<S>円で売られています。もとのねだんは何円ですか。",
    "定価は何円ですか。<w>は、<D>引きで<S>円になりました。",
    "<D>引きの券を使ったら、<w>の代金は<S>円でした。<w>の定価は何円ですか。",
    "安売りで<D>引きになった<w>を買い、<S>円はらいました。値引き前のねだん<wo>",
    "<w>の今のねだんは<S>円で、これは定価の<D>引きにあたります。定価は何円になりますか。",
    "<w>を<S>円で売りました。これは定価から<D>引いたねだんです。定価はいくらですか。",
    "!特売日に<w>を<S>円で買いました。定価より<D>安いねだんです。定価は何円ですか。",
    NULL,
};
static const struct figure_template figure_paid = {
    FIGURE_RATIO, {{"part", FIGURE_NUMBER, "<S>"}, {"off", FIGURE_TEXT, "<D>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype paid = {
    .id = "list",
    .name = "売り値から定価",
    .level = 2,
    .templates = templates_paid,
    .asks = "定価",
    .role = {{"S", "売り値", "円"}, {"D", "値引きの割合", "", PROBLEM_RATE}},
    .method = {{"割合", "もとにする量は定価です。売り値が定価の何倍かを求めて、わり算でもどします。", solve_paid, NULL},
               {"1%分", "定価を100%とすると、売り値は何%かを考えます。", solve_paid_percent,
                "定価を100%とすると、売り値は何%ですか。"}},
    .draw = draw_paid,
    .holds = holds_paid,
    .low = {1},
    .high = {12000},
    .hint = "<S>円は、定価のどれだけにあたりますか。",
    .figure = &figure_paid,
};

/* ---- by what rate ---- */
enum { LIST, NOW };
static void bind_rate(struct build *p) {
    build_set(p, "fu", p->aux[0] ? "割" : "%");
    build_need(p, "a lower price", build_value(p, NOW) < build_value(p, LIST));
}
static bool draw_rate(struct build *p) {
    int64_t list = draw_price(p), off = draw_discount(p);
    build_aux(p, 0, off % 10 == 0 && build_chance(p, 50));
    build_datum(p, LIST, "L", list), build_datum(p, NOW, "S", list * (100 - off) / 100);
    return build_need(p, "whole yen", list * off % 100 == 0) && build_need(p, "not the half", off != 50);
}
static void solve_rate(struct build *p) {
    struct ratio cut = build_step(p, "値引きした金額は、", p->datum[LIST], '-', p->datum[NOW], "円", "です。");
    struct ratio rate = build_step(p, "これを定価でわって、", cut, '/', p->datum[LIST], "", "です。");
    struct ratio shown = p->aux[0] ? build_step(p, "歩合で表すと、", rate, '*', build_int(10), "割", "です。")
                                   : build_step(p, "百分率で表すと、", rate, '*', build_int(100), "%", "です。");
    build_trap(p, build_apply(p, build_int(p->aux[0] ? 10 : 100), '-', shown));
    build_answer(p, shown, "", "<fu>");
}
static void solve_rate_left(struct build *p) {
    struct ratio rate = build_step(p, "売り値は定価の、", p->datum[NOW], '/', p->datum[LIST], "倍", "です。");
    struct ratio off = build_step(p, "値引きした割合は、", build_int(1), '-', rate, "", "です。");
    struct ratio shown = p->aux[0] ? build_step(p, "歩合で表すと、", off, '*', build_int(10), "割", "です。")
                                   : build_step(p, "百分率で表すと、", off, '*', build_int(100), "%", "です。");
    build_answer(p, shown, "", "<fu>");
}
static bool holds_rate(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = p->aux[0] ? 10 : 100;
    return IF_KEPT(keep, 3, build_value(p, LIST) * (all - x[0]) == build_value(p, NOW) * all);
}
static const char *const templates_rate[] = {
    "定価<L>円の<w>を<S>円で買いました。定価の何<fu>引きで買いましたか。",
    "<L>円の<w>が<S>円で売られています。何<fu>引きになっていますか。",
    "<w>の定価は<L>円ですが、安売りで<S>円になりました。定価の何<fu>引きですか。",
    "定価の何<fu>引きですか。<L>円の<w>を<S>円で売っています。",
    "<w>のねだんが<L>円から<S>円に下がりました。何<fu>値引きしたことに[なりますか。|なるでしょうか。]",
    "店で、定価が<L>円の<w>を<S>円にしてくれました。値引きの割合は何<fu>ですか。",
    "ふだん<L>円の<w>が、今日は<S>円です。ふだんより何<fu>安くなっていますか。",
    "<w>の定価は<L>円、売り値は<S>円です。定価をもとにすると、何<fu>引いて売りましたか。",
    "!<L>円で売り出した<w>を、<S>円まで値下げしました。何<fu>の値下げですか。",
    NULL,
};
static const struct figure_template figure_rate = {
    FIGURE_RATIO, {{"base", FIGURE_NUMBER, "<L>"}, {"part", FIGURE_NUMBER, "<S>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype rate_asked = {
    .id = "rate",
    .name = "値引きの割合",
    .level = 2,
    .templates = templates_rate,
    .asks = "値引きの割合",
    .role = {{"L", "定価", "円"}, {"S", "売り値", "円"}, {"fu", "割合の単位", "%|割", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"値引き額", "もとにする量は定価です。値引きした金額が定価のどれだけかを求めます。", solve_rate, NULL},
               {"残りの割合", "売り値が定価の何倍かを先に求めて、1からひきます。", solve_rate_left,
                "売り値は定価の何倍ですか。"}},
    .draw = draw_rate,
    .bind = bind_rate,
    .holds = holds_rate,
    .low = {1},
    .high = {99},
    .hint = "値引きした金額は何円ですか。",
    .figure = &figure_rate,
};

/* ---- the cost of what is sold at a discount and still brings a profit ---- */
enum { PRICE, DOWN, PROFIT };
static bool draw_cost(struct build *p) {
    int64_t list = draw_price(p), off = draw_discount(p), sold = list * (100 - off) / 100,
            profit = build_round(p, 20, sold / 2, 10);
    build_datum(p, PRICE, "L", list), build_datum_rate(p, DOWN, "D", off, build_chance(p, 45));
    build_datum(p, PROFIT, "G", profit);
    return build_need(p, "whole yen", list * off % 100 == 0) &&
           build_need(p, "a profit below the price", profit < sold);
}
static void solve_cost(struct build *p) {
    struct ratio f = step_factor(p, "<D>引きなので、売り値は定価の、", DOWN, '-');
    struct ratio sold = build_step(p, "売り値は、", p->datum[PRICE], '*', f, "円", "です。");
    build_trap(p, build_apply(p, sold, '+', p->datum[PROFIT]));
    build_answer(p, build_step(p, "利益をひくと、仕入れ値は、", sold, '-', p->datum[PROFIT], "円", "です。"), "", "円");
}
static void solve_cost_cut(struct build *p) {
    struct ratio cut = build_step(p, "値引きした金額は、定価の<D>で、", p->datum[PRICE], '*',
                                  build_fraction(build_value(p, DOWN), 100), "円", "です。");
    struct ratio gap = build_step(p, "定価と仕入れ値の差は、", cut, '+', p->datum[PROFIT], "円", "です。");
    build_answer(p, build_step(p, "仕入れ値は、", p->datum[PRICE], '-', gap, "円", "です。"), "", "円");
}
static bool holds_cost(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   100 * (x[0] + build_value(p, PROFIT)) == build_value(p, PRICE) * (100 - build_value(p, DOWN)));
}
static const char *const templates_cost[] = {
    "定価<L>円の<w>を<D>引きで売ったところ、<G>円の利益がありました。仕入れ値は何円ですか。",
    "<w>を定価<L>円の<D>引きで売ると、利益は<G>円です。この<w>の原価は何円[ですか。|でしょうか。]",
    "仕入れ値は何円ですか。<w>の定価は<L>円で、その<D>引きで売っても<G>円の利益があります。",
    "ある店では、<w>に<L>円の定価をつけています。定価の<D>引きで売っても<G>円もうかるとき、仕入れ値は何円ですか。",
    "<w>の定価は<L>円です。売れないので<D>引きにしましたが、それでも<G>円の利益がありました。仕入れ値<wo>",
    "<L>円の<w>を<D>引きで売り、<G>円の利益を得ました。<w>を仕入れたねだんは何円ですか。",
    "定価から<D>引いて売ったときの利益が<G>円になる<w>があります。定価が<L>円のとき、仕入れ値は何円ですか。",
    "<w>に<L>円の定価をつけ、実際には<D>引いて売りました。利益は<G>円でした。原価は何円ですか。",
    "!<L>円の定価がついた<w>を<D>引きで売りました。もうけは<G>円です。もとの仕入れ値は何円ですか。",
    NULL,
};
static const struct figure_template figure_cost = {
    FIGURE_RATIO, {{"list", FIGURE_NUMBER, "<L>"}, {"off", FIGURE_TEXT, "<D>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype cost_asked = {
    .id = "cost",
    .name = "定価と値引きと利益から仕入れ値",
    .level = 2,
    .templates = templates_cost,
    .asks = "仕入れ値",
    .role = {{"L", "定価", "円"}, {"D", "値引きの割合", "", PROBLEM_RATE}, {"G", "利益", "円"}},
    .method = {{"売り値から", "売り値は仕入れ値と利益の和です。まず売り値を求めます。", solve_cost, NULL},
               {"線分図", "定価は、仕入れ値と利益と値引きした金額の和です。", solve_cost_cut,
                "値引きした金額は何円ですか。"}},
    .draw = draw_cost,
    .holds = holds_cost,
    .low = {1},
    .high = {10000},
    .hint = "売り値は何円ですか。",
    .figure = &figure_cost,
};

/* ---- two discounts ---- */
enum { OFF1, GAIN, OFF2, OTHER };
static void bind_two(struct build *p) {
    build_set(p, "ga", p->aux[0] ? "損" : "利益"), build_set(p, "gx", p->aux[0] ? "損失" : "利益");
    build_need(p, "the second discount is the larger one", build_value(p, OFF2) > build_value(p, OFF1));
    build_need(p, "the profit falls", p->aux[0] || build_value(p, GAIN) > build_value(p, OTHER));
}
static bool draw_two(struct build *p) {
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
static void solve_two(struct build *p) {
    char before[96];
    snprintf(before, sizeof before, "2つの売り値の差は、利益と%sから、", p->aux[0] ? "損失" : "もう一方の利益");
    struct ratio yen = build_step(p, before, p->datum[GAIN], p->aux[0] ? '+' : '-', p->datum[OTHER], "円", "です。");
    struct ratio share = build_step(p, "これは定価の割合の差で、", build_fraction(build_value(p, OFF2), 100), '-',
                                    build_fraction(build_value(p, OFF1), 100), "", "にあたります。");
    build_trap(p, build_fraction(100 * (int64_t)build_value(p, GAIN), build_value(p, OFF1)));
    build_answer(p, build_step(p, "定価は、", yen, '/', share, "円", "です。"), "", "円");
}
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t cost1 = x[0] * (100 - build_value(p, OFF1)) - 100 * build_value(p, GAIN),
            other = p->aux[0] ? -build_value(p, OTHER) : build_value(p, OTHER);
    return IF_KEPT(keep, 15, cost1 == x[0] * (100 - build_value(p, OFF2)) - 100 * other);
}
static const char *const templates_two[] = {
    "ある<w>を、定価の<p>引きで売ると<A>円の利益があり、定価の<q>引きで売ると<B>円の<gx>になります。この<w>の定価は何円ですか。",
    "<w>を定価の<p>引きで売れば<A>円の利益、<q>引きで売れば<B>円の<gx>です。定価は何円[ですか。|でしょうか。]",
    "定価は何円ですか。<w>は、定価の<p>引きだと<A>円の利益、定価の<q>引きだと<B>円の<gx>になります。",
    "店で<w>を売ります。定価の<p>引きにすると利益は<A>円、<q>引きにすると<ga>は<B>円です。<w>の定価<wo>",
    "<w>を、1日目は定価の<p>引きで売って<A>円の利益を得ましたが、2日目は<q>引きで売って<B>円の<gx>になりました。定価は何円ですか。",
    "定価から<p>引くと<A>円の利益が出て、<q>引くと<B>円の<gx>が出る<w>があります。定価は何円ですか。",
    "<w>を<q>引きで売ると<B>円の<gx>です。<p>引きなら<A>円の利益になります。どちらも定価をもとにした割合です。定価は何円ですか。",
    "ある<w>は、定価の<p>引きなら<A>円の利益になり、<q>引きなら<B>円の<gx>になるといいます。定価は何円になりますか。",
    "!<w>の値引きを考えます。定価の<p>引きでは利益が<A>円、定価の<q>引きでは<gx>が<B>円です。定価は何円ですか。",
    NULL,
};
static const struct figure_template figure_two = {FIGURE_NONE, {{"values", FIGURE_NUMBERS, "<A>|<B>"}}};
static const struct subtype two = {
    .id = "two",
    .name = "2通りの値引きから定価",
    .level = 3,
    .templates = templates_two,
    .asks = "定価",
    .role = {{"p", "1つ目の値引き", "", PROBLEM_RATE},
             {"A", "1つ目の利益", "円"},
             {"q", "2つ目の値引き", "", PROBLEM_RATE},
             {"B", "2つ目の利益や損失", "円"},
             {"gx", "2つ目は利益か損失か", "利益|損失", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"線分図", "売り値の差が、定価のどれだけの割合にあたるかを考えます。", solve_two, NULL}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .low = {1},
    .high = {12000},
    .hint = "2つの売り値の差は何円ですか。",
    .figure = &figure_two,
};

static const struct subtype *const subtypes[] = {
    &paid, &rate_asked, &cost_asked, &two, &waribiki_still_cost, &waribiki_still_list, NULL};
const struct family family_waribiki = {
    .id = "waribiki", .number = "F30", .name = "割引の逆算", .grade = 5, .scene = SCENE_TRADE, .subtypes = subtypes};

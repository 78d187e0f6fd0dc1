/* uri_gyaku.c - 売買の逆: from the profit back to the cost of one, to how many were bought, to how many have to be sold.
 *
 *   profit = all that came in - all that was paid
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

/* goods | counter | lowest and highest cost of one */
static const char *const goods[] = {
    "品物|個|100|900",    "シャツ|着|500|2000",      "ケーキ|個|150|400",     "ぼうし|個|400|1500",
    "花束|束|200|800",    "皿|枚|100|700",           "タオル|枚|150|700",     "おもちゃ|個|200|1500",
    "ノート|冊|60|200",   "水とう|個|500|2000",      "べん当|個|200|600",     "ハンカチ|枚|150|600",
    "かばん|個|800|3000", "茶わん|個|200|900",       "石けん|個|80|300",      "パン|個|60|200",
    "花びん|個|400|2000", "いちご|パック|200|600",   "くつ下|足|150|500",     "ボールペン|本|60|200",
    "りんご|個|60|200",   "クッキー|ふくろ|100|400", "マグカップ|個|200|900", "本|冊|300|1200",
    "メロン|個|400|1500", "ぬいぐるみ|個|300|1500",  "おにぎり|個|60|150",    "卵|パック|100|250",
    "ジュース|本|60|150", "かさ|本|300|1200",        "Tシャツ|枚|400|1500",   "コップ|個|80|500",
    "商品|個|100|900",    "さんま|ひき|60|200",      "!サンダル|足|400|1500", NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

/* ---- the cost of one, from the profit of all, some sold at a discount ---- */
enum { NUMBER, UP, SOLD, DOWN, PROFIT };
/* What all of them bring, less what they cost, in ten-thousandths of the cost of one. */
static int64_t gain(const struct build *p) {
    int64_t up = 100 + build_value(p, UP), down = 100 - build_value(p, DOWN), sold = build_value(p, SOLD),
            n = build_value(p, NUMBER);
    return up * 100 * sold + up * down * (n - sold) - 10000 * n;
}
static void bind_cost(struct build *p) {
    build_need(p, "some are left", build_value(p, SOLD) < build_value(p, NUMBER));
    build_need(p, "a profit", gain(p) > 0);
}
static bool draw_cost(struct build *p) {
    build_context(p, "w|c|lo|hi", goods);
    build_people(p, "A");
    int64_t cost = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_chance(p, 60) ? 50 : 10),
            n = build_round(p, 20, 200, 10);
    bool percent = build_chance(p, 40);
    build_datum(p, NUMBER, "n", n), build_datum(p, SOLD, "m", build_round(p, 10, n - 5, 5));
    build_datum_rate(p, UP, "U", build_round(p, 20, 60, build_chance(p, 70) ? 10 : 5), percent);
    build_datum_rate(p, DOWN, "D", build_round(p, 10, 30, build_chance(p, 70) ? 10 : 5), percent);
    if (!build_need(p, "a profit in whole yen", gain(p) > 0 && gain(p) * cost % 10000 == 0)) return false;
    build_datum(p, PROFIT, "T", gain(p) * cost / 10000);
    return build_need(p, "not half and half", 2 * build_value(p, SOLD) != n);
}
static void solve_cost(struct build *p) {
    struct ratio n = p->datum[NUMBER], sold = p->datum[SOLD];
    build_line(p);
    build_say(p, "仕入れ値を1とすると、定価は");
    struct ratio list = build_equation(p, build_int(1), '+', build_fraction(build_value(p, UP), 100), "");
    build_say(p, "、値引き後は");
    struct ratio sale = build_equation(p, list, '*', build_fraction(100 - build_value(p, DOWN), 100), "");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "売り上げは、定価の分が");
    struct ratio first = build_equation(p, list, '*', sold, "");
    build_say(p, "、残りの");
    struct ratio left = build_equation(p, n, '-', sold, "<c>");
    build_say(p, "が");
    struct ratio second = build_equation(p, sale, '*', left, "");
    build_say(p, "です。");
    struct ratio sales = build_step(p, "売り上げの合計は、", first, '+', second, "", "です。");
    struct ratio all = build_step(p, "仕入れの合計は<n>なので、利益は、", sales, '-', n, "", "にあたります。");
    build_trap(p, build_apply(p, p->datum[PROFIT], '/', n));
    build_answer(p, build_step(p, "利益は<T>円なので、1<c>の仕入れ値は、", p->datum[PROFIT], '/', all, "円", "です。"),
                 "", "円");
}
/* What those at the list price and the others bring over their cost. */
static bool holds_cost(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t paid = 10000 * x[0], list = 100 * x[0] * (100 + build_value(p, UP)),
            sale = list / 100 * (100 - build_value(p, DOWN)), sold = build_value(p, SOLD);
    return IF_KEPT(keep, 31,
                   (list - paid) * sold + (sale - paid) * (build_value(p, NUMBER) - sold) ==
                       10000 * build_value(p, PROFIT));
}
static const char *const templates_cost[] = {
    "<w>を<n><c>仕入れ、<U>の利益を見こんで定価をつけました。<m><c>は定価で売れ、残りは定価の<D>引きで全部売れたので、利益は全部で<T>円でした。1<c>の仕入れ値は何円ですか。",
    "ある店で、<w>を<n><c>仕入れ、仕入れ値の<U>増しの定価をつけました。定価で<m><c>売り、残りは<D>引きで売り切ると、利益の合計は<T>円になりました。仕入れ値は1<c>何円[ですか。|でしょうか。]",
    "1<c>の仕入れ値は何円ですか。<w>を<n><c>仕入れて、<U>の利益を見こんだ定価で<m><c>、残りを定価の<D>引きで売ると、利益は<T>円でした。",
    "<A>の店では、<n><c>の<w>に<U>の利益がつくように定価を決めました。<m><c>が定価で売れ、残りは定価の<D>引きで売れて、<T>円の利益がありました。<w>1<c>の仕入れ値<wo>",
    "<w><n><c>のうち、<m><c>を仕入れ値の<U>増しの定価で売り、残りを定価の<D>引きで売りました。全部売って<T>円もうかりました。1<c>を何円で仕入れましたか。",
    "<U>の利益を見こんだ定価で<w>を売り始め、<m><c>売れたところで定価の<D>引きにすると、仕入れた<n><c>が全部売れました。利益の合計が<T>円のとき、1<c>の仕入れ値は何円<ka>",
    "<n><c>の<w>を仕入れました。定価は<U>の利益を見こんだねだんです。午前に定価で<m><c>、午後に<D>引きで残り全部が売れ、利益は<T>円です。仕入れ値は1<c>何円になりますか。",
    "全部で<T>円の利益がありました。<w><n><c>に<U>の利益を見こんだ定価をつけ、<m><c>は定価で、売れ残りは定価の<D>引きで売ったのです。1<c>の原価は何円ですか。",
    NULL,
};
static const struct subtype cost_asked = {
    .id = "cost",
    .name = "利益の合計から仕入れ値",
    .level = 3,
    .templates = templates_cost,
    .asks = "1<c>の仕入れ値",
    .role = {{"n", "仕入れた数", "<c>"},
             {"U", "見こむ利益の割合", "", PROBLEM_RATE},
             {"m", "定価で売った数", "<c>"},
             {"D", "値引きの割合", "", PROBLEM_RATE},
             {"T", "利益の合計", "円"}},
    .method = {{"割合", "1<c>の仕入れ値を1として、利益の合計がいくつにあたるかを考えます。", solve_cost, NULL}},
    .draw = draw_cost,
    .bind = bind_cost,
    .holds = holds_cost,
    .low = {1},
    .high = {3000},
    .hint = "1<c>の仕入れ値を1とすると、定価と値引き後のねだんはいくつですか。",
    .figure = &no_figure,
};

/* ---- how many were bought, some of them lost ---- */
enum { COST, PRICE, LOST, EARNED, GOAL = LOST };
static bool draw_prices(struct build *p, int64_t *each, int64_t *cost_of_one) {
    build_context(p, "w|c|lo|hi", goods);
    build_people(p, "A");
    *cost_of_one = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10);
    *each = build_round(p, 10, *cost_of_one > 20 ? *cost_of_one : 20, 10);
    build_datum(p, COST, "k", *cost_of_one), build_datum(p, PRICE, "a", *cost_of_one + *each);
    return true;
}
static void need_gain(struct build *p) {
    build_need(p, "a gain for each", build_value(p, PRICE) > build_value(p, COST));
}
static bool draw_stock(struct build *p) {
    int64_t each, cost_of_one;
    draw_prices(p, &each, &cost_of_one);
    int64_t n = build_round(p, 30, 300, build_chance(p, 60) ? 10 : 1), lost = build_between(p, 2, n / 6);
    build_datum(p, LOST, "b", lost), build_datum(p, EARNED, "T", each * n - (cost_of_one + each) * lost);
    return build_need(p, "a profit", build_value(p, EARNED) > 0);
}
static void solve_stock(struct build *p) {
    struct ratio each = build_step(p, "1<c>売れたときの利益は、", p->datum[PRICE], '-', p->datum[COST], "円", "です。");
    struct ratio missed = build_step(p, "売れなかった<b><c>も売れたとすると、売り上げは、", p->datum[PRICE], '*',
                                     p->datum[LOST], "円", "ふえます。");
    struct ratio all = build_step(p, "そのときの利益は、", p->datum[EARNED], '+', missed, "円", "です。");
    build_trap(p, build_fraction(build_value(p, EARNED), (int64_t)each.num));
    build_answer(p, build_step(p, "全部売れたとみると、仕入れた数は、", all, '/', each, "<c>", "です。"), "", "<c>");
}
static bool holds_stock(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   x[0] >= build_value(p, LOST) &&
                       (x[0] - build_value(p, LOST)) * build_value(p, PRICE) - x[0] * build_value(p, COST) ==
                           build_value(p, EARNED));
}
static const char *const templates_stock[] = {
    "<w>を1<c><k>円で何<c>か仕入れ、1<c><a>円で売りました。<b><c>が売れ残ったのですてると、利益は<T>円でした。仕入れた<w>は何<c>ですか。",
    "ある店で、1<c><k>円の<w>を仕入れて、<a>円の定価で売りました。<b><c>は売れませんでしたが、<T>円の利益がありました。何<c>仕入れましたか。",
    "仕入れた<w>は何<c>ですか。1<c><k>円で仕入れて<a>円で売ると、<b><c>がいたんで売れず、利益は<T>円になりました。",
    "<A>の店では、<w>を1<c><k>円で仕入れます。1<c><a>円で売ったところ、<b><c>売れ残り、残りをすてたので、利益は全部で<T>円でした。仕入れた数<wo>",
    "仕入れ値が1<c><k>円、売り値が1<c><a>円の<w>があります。仕入れた中で<b><c>がこわれて売り物にならず、利益は<T>円でした。はじめに何<c>仕入れましたか。",
    "<w>を1<c><k>円で買い入れ、<b><c>だけ売れ残って、あとは1<c><a>円で売れました。売れ残りはすてました。<T>円の利益があったとき、仕入れた数は何<c><ka>",
    "1<c><a>円で<w>を売りました。仕入れ値は1<c><k>円です。売れなかった<b><c>の分も引いて、もうけは<T>円でした。仕入れたのは何<c>ですか。",
    "<T>円の利益がありました。<w>を1<c><k>円で仕入れて<a>円で売り、売れなかった<b><c>は配ったのです。仕入れた<w>は何<c>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype stock = {
    .id = "stock",
    .name = "利益から仕入れた数",
    .level = 3,
    .templates = templates_stock,
    .asks = "仕入れた数",
    .role = {{"k", "1<c>の仕入れ値", "円"},
             {"a", "1<c>の売り値", "円"},
             {"b", "売れなかった数", "<c>"},
             {"T", "利益の合計", "円"}},
    .method = {{"仮定", "全部売れたと考えると、利益はいくらになるかを考えます。", solve_stock, NULL}},
    .draw = draw_stock,
    .bind = need_gain,
    .holds = holds_stock,
    .low = {1},
    .high = {400},
    .hint = "売れなかった<b><c>も売れたとすると、利益は何円ふえますか。",
    .figure = &no_figure,
};

/* ---- how many have to be sold for a profit ---- */
static bool draw_goal(struct build *p) {
    int64_t each, cost_of_one;
    draw_prices(p, &each, &cost_of_one);
    build_datum(p, GOAL, "T", each * build_round(p, 20, 300, build_chance(p, 50) ? 10 : 1));
    return true;
}
static void solve_goal(struct build *p) {
    struct ratio each = build_step(p, "1<c>売れたときの利益は、", p->datum[PRICE], '-', p->datum[COST], "円", "です。");
    build_trap(p, build_fraction(build_value(p, GOAL), build_value(p, PRICE)));
    build_answer(p, build_step(p, "利益が<T>円になるのは、", p->datum[GOAL], '/', each, "<c>", "売れたときです。"), "",
                 "<c>");
}
static bool holds_goal(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, PRICE) == x[0] * build_value(p, COST) + build_value(p, GOAL));
}
static const char *const templates_goal[] = {
    "<w>を1<c><k>円で仕入れ、1<c><a>円で売ります。利益が全部で<T>円になるのは、何<c>売れたときですか。",
    "ある店で、1<c><k>円の<w>を仕入れて、<a>円で全部売りました。利益の合計は<T>円でした。売った<w>は何<c>[ですか。|でしょうか。]",
    "何<c>売ればよいですか。仕入れ値1<c><k>円の<w>を<a>円で売って、<T>円の利益を得ようと思います。",
    "<A>の店では、<w>を1<c><k>円で仕入れ、1<c><a>円で売っています。今日の利益は<T>円でした。売れた数<wo>",
    "仕入れ値が1<c><k>円、売り値が1<c><a>円の<w>があります。これを売って<T>円もうけるには、何<c>売る必要がありますか。",
    "<w>を何<c>か1<c><k>円で買い入れ、全部を1<c><a>円で売ったら、<T>円の利益がありました。買い入れたのは何<c><ka>",
    "1<c><a>円で<w>を売りました。原価は1<c><k>円です。利益は全部で<T>円になりました。何<c>売りましたか。",
    "<T>円の利益がほしいので、<w>を1<c><k>円で仕入れて<a>円で売ります。<w>を何<c>売ればよいでしょうか。",
    NULL,
};
static const struct subtype goal = {
    .id = "goal",
    .name = "目標の利益になる数",
    .level = 1,
    .templates = templates_goal,
    .asks = "売る数",
    .role = {{"k", "1<c>の仕入れ値", "円"}, {"a", "1<c>の売り値", "円"}, {"T", "利益の合計", "円"}},
    .method = {{"1つの利益", "1<c>の利益を求めて、利益の合計をわります。", solve_goal, NULL}},
    .draw = draw_goal,
    .bind = need_gain,
    .holds = holds_goal,
    .low = {1},
    .high = {400},
    .hint = "1<c>売れると、利益は何円ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&cost_asked, &stock, &goal, NULL};
const struct family family_uri_gyaku = {
    .id = "uri_gyaku", .number = "F31", .name = "売買の逆", .grade = 6, .scene = SCENE_TRADE, .subtypes = subtypes};

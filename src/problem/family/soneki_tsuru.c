/* soneki_tsuru.c - 損益算とつるかめ算: some sold at the list price, the rest at a discount; one exchange
 * changes the profit; the profit of both together.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { COST, NUMBER, UP, DOWN, PROFIT };
/* goods | counter | lowest and highest cost of one */
static const char *const goods[] = {
    "品物|個|100|900",      "シャツ|着|500|2000",      "ケーキ|個|150|400",      "ぼうし|個|400|1500",
    "花束|束|200|800",      "カップ|個|200|900",       "タオル|枚|150|700",      "おもちゃ|個|200|1500",
    "ノート|冊|60|200",     "水とう|個|500|2000",      "べんとう|個|200|600",    "ハンカチ|枚|150|600",
    "かばん|個|800|3000",   "茶わん|個|200|900",       "石けん|個|80|300",       "パン|個|60|200",
    "花びん|個|400|2000",   "いちご|パック|200|600",   "くつ下|足|150|500",      "ボールペン|本|60|200",
    "りんご|個|60|200",     "クッキー|ふくろ|100|400", "マグカップ|個|200|900",  "本|冊|300|1200",
    "うでわ|本|200|900",    "メロン|個|400|1500",      "ぬいぐるみ|個|300|1500", "せんす|本|200|900",
    "サンダル|足|400|1500", "商品|個|100|900",         "!スリッパ|足|300|900",   NULL};
static void bind(struct build *p) {
    build_set(p, "hw", p->asked ? "値引きして" : "定価で");
    build_set(p, "ask",
              p->asked ? "値引きして売ったのは何<c>[ですか。|でしょうか。|になりますか。]"
                       : "定価で売ったのは何<c>[ですか。|でしょうか。|になりますか。]");
}
static bool draw(struct build *p) {
    build_context(p, "g|c|lo|hi", goods);
    int64_t cost = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10),
            number = build_round(p, 20, 200, 10), up = build_round(p, 20, 60, 10), down = build_round(p, 10, 30, 10),
            at_list = build_between(p, 5, number - 5);
    int64_t list = cost * (100 + up) / 100, sale = list * (100 - down) / 100;
    if (!build_need(p, "whole prices", cost * (100 + up) % 100 == 0 && list * (100 - down) % 100 == 0) ||
        !build_need(p, "no loss", sale > cost))
        return false;
    build_datum(p, COST, "a", cost), build_datum(p, NUMBER, "N", number), build_datum(p, UP, "u", up / 10),
        build_datum(p, DOWN, "d", down / 10);
    build_datum(p, PROFIT, "T", (list - cost) * at_list + (sale - cost) * (number - at_list));
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "not half and half", 2 * at_list != number);
}
/* The profits of one at the list price and of one at a discount. */
static void step_profits(struct build *p, struct ratio *at_list, struct ratio *at_sale) {
    struct ratio cost = p->datum[COST];
    build_line(p);
    build_say(p, "定価は");
    struct ratio list = build_equation(p, cost, '*', build_fraction(10 + build_value(p, UP), 10), "円");
    build_say(p, "、値引きした売り値は");
    struct ratio sale = build_equation(p, list, '*', build_fraction(10 - build_value(p, DOWN), 10), "円");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "1<c>の利益は、定価では");
    *at_list = build_equation(p, list, '-', cost, "円");
    build_say(p, "、値引きでは");
    *at_sale = build_equation(p, sale, '-', cost, "円");
    build_say(p, "です。");
}
static void solve(struct build *p) {
    struct ratio n = p->datum[NUMBER], high, low;
    step_profits(p, &high, &low);
    bool cheap = p->asked == 0; /* supposing all were sold cheaply finds those at the list price */
    struct ratio all =
        build_step(p, cheap ? "全部を値引きして売ったとすると、利益は、" : "全部を定価で売ったとすると、利益は、",
                   cheap ? low : high, '*', n, "円", "です。");
    struct ratio gap = cheap ? build_step(p, "実際の利益との差は、", p->datum[PROFIT], '-', all, "円", "です。")
                             : build_step(p, "実際の利益との差は、", all, '-', p->datum[PROFIT], "円", "です。");
    struct ratio one = build_step(
        p, cheap ? "値引きの1<c>を定価の1<c>にかえると、利益は、" : "定価の1<c>を値引きの1<c>にかえると、利益は、",
        high, '-', low, "円", cheap ? "ずつふえます。" : "ずつへります。");
    struct ratio found =
        build_step(p, cheap ? "定価で売った数は、" : "値引きして売った数は、", gap, '/', one, "<c>", "です。");
    build_trap(p, build_apply(p, n, '-', found));
    build_answer(p, found, "", "<c>");
}
static void solve_back(struct build *p) {
    struct ratio n = p->datum[NUMBER], high, low;
    step_profits(p, &high, &low);
    bool cheap = p->asked != 0; /* supposing all were sold as the asked ones */
    struct ratio all =
        build_step(p, cheap ? "全部を値引きして売ったとすると、利益は、" : "全部を定価で売ったとすると、利益は、",
                   cheap ? low : high, '*', n, "円", "です。");
    struct ratio gap = cheap ? build_step(p, "実際の利益との差は、", p->datum[PROFIT], '-', all, "円", "です。")
                             : build_step(p, "実際の利益との差は、", all, '-', p->datum[PROFIT], "円", "です。");
    build_line(p);
    build_say(p, "1<c>の利益の差は");
    struct ratio one = build_equation(p, high, '-', low, "円");
    build_say(p, cheap ? "なので、定価で売った数は" : "なので、値引きして売った数は");
    struct ratio other = build_equation(p, gap, '/', one, "<c>");
    build_say(p, "です。");
    struct ratio found = build_step(p, cheap ? "値引きして売った数は、残りなので、" : "定価で売った数は、残りなので、",
                                    n, '-', other, "<c>", "です。");
    build_answer(p, found, "", "<c>");
}
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t cost = build_value(p, COST) * 100, list = build_value(p, COST) * (10 + build_value(p, UP)) * 10,
            sale = list / 10 * (10 - build_value(p, DOWN));
    return IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(COST) | BIT(UP) | BIT(DOWN) | BIT(PROFIT) | BIT(NUMBER),
                   list * x[0] + sale * x[1] - cost * (x[0] + x[1]) == 100 * build_value(p, PROFIT));
}
static const char *const templates[] = {
    "1<c><a>円で<g>を<N><c>仕入れ、<u>割の利益を見こんで定価をつけました。何<c>か売った後、残りを定価の<d>割引きで全部売ると、利益は合計<T>円でした。<ask>",
    "ある店で、<g>を1<c><a>円で<N><c>仕入れました。<u>割の利益を見こんだ定価で売り始め、残りは定価の<d>割引きにして売り切りました。利益は全部で<T>円です。<ask>",
    "<ask><g>を1<c><a>円で<N><c>仕入れ、仕入れ値の<u>割の利益を見こんで定価をつけました。とちゅうから定価の<d>割引きにして全部売り、利益の合計は<T>円でした。",
    "仕入れ値が1<c><a>円の<g>が<N><c>あります。定価は<u>割の利益を見こんだねだんです。定価で何<c>か売り、残りを<d>割引きで売ると、全部売れて<T>円の利益がありました。<ask>",
    "<g>を<N><c>仕入れました。1<c>の仕入れ値は<a>円で、<u>割増しの定価をつけました。一部は定価で、残りは定価の<d>割引きで売れ、利益は<T>円でした。<ask>",
    "1<c><a>円で仕入れた<g><N><c>に、<u>割の利益を見こんだ定価をつけました。午前は定価で、午後は定価の<d>割引きで売ったところ、売り切れて利益は<T>円になりました。<ask>",
    "店で<g>を<N><c>仕入れ、全部売って<T>円の利益がありました。仕入れ値は1<c><a>円、定価は<u>割の利益を見こんだねだんで、売れ残りそうな分は定価の<d>割引きで売りました。<ask>",
    "定価は仕入れ値の<u>割増し、安売りでは定価の<d>割引きです。1<c><a>円で仕入れた<N><c>の<g>を、定価と安売りで全部売ると、利益は<T>円でした。<ask>",
    NULL,
};
static const struct figure_template figure_two_prices = {FIGURE_AREA,
                                                         {{"cost", FIGURE_NUMBER, "<a>"},
                                                          {"width", FIGURE_NUMBER, "<N>"},
                                                          {"area", FIGURE_NUMBER, "<T>"},
                                                          {"up", FIGURE_TEXT, "<u>割"},
                                                          {"off", FIGURE_TEXT, "<d>割"},
                                                          {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype two_prices = {
    .id = "two_prices",
    .name = "定価と値引き",
    .level = 3,
    .templates = templates,
    .asks = "定価で売った数|値引きして売った数",
    .role = {{"a", "1つの仕入れ値", "円"},
             {"N", "仕入れた数", "<c>"},
             {"u", "見こむ利益", "割"},
             {"d", "値引き", "割"},
             {"T", "利益の合計", "円"}},
    .method = {{"仮定", "損益算とつるかめ算です。1<c>の利益を求めて、全部を同じねだんで売ったと考えます。", solve,
                NULL},
               {"反対の仮定", "損益算とつるかめ算です。求めるほうの売り方で全部を売ったと考えます。", solve_back,
                NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .spare = BIT(NUMBER),
    .low = {1, 1},
    .high = {210, 210},
    .hint = "定価と値引きのとき、1<c>の利益はそれぞれ何円ですか。",
    .figure = &figure_two_prices,
};

/* ---- the profit of both together ---- */
enum { SOLD = 4 };
static void bind_total(struct build *p) {
    build_wide list = (build_wide)build_value(p, COST) * (10 + build_value(p, UP)),
               sale = list * (10 - build_value(p, DOWN));
    build_need(p, "some at each price", build_value(p, SOLD) < build_value(p, NUMBER));
    build_need(p, "no loss", sale >= (build_wide)100 * build_value(p, COST));
}
static bool draw_total(struct build *p) {
    build_context(p, "g|c|lo|hi", goods);
    int64_t cost = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10),
            number = build_round(p, 20, 200, 10), up = build_between(p, 2, 6), down = build_between(p, 1, 3),
            sold = build_round(p, 5, number - 5, 5);
    build_datum(p, COST, "a", cost), build_datum(p, NUMBER, "N", number), build_datum(p, UP, "u", up),
        build_datum(p, DOWN, "d", down), build_datum(p, SOLD, "m", sold);
    return build_need(p, "whole prices", cost * (10 + up) * (10 - down) % 100 == 0 && cost * up % 10 == 0) &&
           build_need(p, "a profit at the lower price too", (10 + up) * (10 - down) > 100) &&
           build_need(p, "not half and half", 2 * sold != number);
}
static void solve_total(struct build *p) {
    struct ratio high, low;
    step_profits(p, &high, &low);
    struct ratio left = build_step(p, "値引きして売った数は、", p->datum[NUMBER], '-', p->datum[SOLD], "<c>", "です。");
    build_line(p);
    build_say(p, "利益は、定価の分が");
    struct ratio first = build_equation(p, high, '*', p->datum[SOLD], "円");
    build_say(p, "、値引きの分が");
    struct ratio second = build_equation(p, low, '*', left, "円");
    build_say(p, "です。");
    build_trap(p, first);
    build_trap(p, build_apply(p, high, '*', p->datum[NUMBER]));
    build_answer(p, build_step(p, "合わせると、", first, '+', second, "円", "です。"), "", "円");
}
static bool holds_total(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, NUMBER), m = build_value(p, SOLD),
            list = build_value(p, COST) * (10 + build_value(p, UP));
    return IF_KEPT(keep, 31,
                   10 * list * m + list * (10 - build_value(p, DOWN)) * (n - m) ==
                       100 * (x[0] + build_value(p, COST) * n));
}
static const char *const templates_total[] = {
    "1<c><a>円で仕入れた<g><N><c>に、<u>割の利益を見こんで定価をつけました。<m><c>は定価で売れ、残りは定価の<d>割引きで全部売れました。利益は全部で何円ですか。",
    "ある店で、<g>を1<c><a>円で<N><c>仕入れ、<u>割の利益を見こんだ定価をつけました。定価で<m><c>売り、残りは<d>割引きで売り切りました。利益の合計は何円[ですか。|でしょうか。]",
    "利益は合わせて何円ですか。<g>を1<c><a>円で<N><c>仕入れ、仕入れ値の<u>割増しの定価で<m><c>、残りを定価の<d>割引きで売りました。",
    "<g><N><c>を1<c><a>円で仕入れました。定価は<u>割の利益を見こんだねだんです。<m><c>が定価で売れ、残りは定価の<d>割引きで売れました。全体の利益は何円ですか。",
    "仕入れ値が1<c><a>円の<g>が<N><c>あります。<u>割増しの定価で<m><c>売れたので、残りは定価から<d>割引いて全部売りました。もうけは全部で何円ですか。",
    "<g>を<N><c>仕入れました。1<c>の仕入れ値は<a>円、定価は<u>割の利益を見こんだねだんです。午前に定価で<m><c>、午後に<d>割引きで残り全部が売れました。利益<wo>",
    "1<c><a>円の<g>を<N><c>仕入れて、<u>割の利益を見こんで定価をつけ、<m><c>を定価で売りました。売れ残りは定価の<d>割引きで売り切りました。利益は合計何円になりますか。",
    "定価は仕入れ値の<u>割増し、安売りでは定価の<d>割引きです。1<c><a>円で仕入れた<g><N><c>のうち、<m><c>を定価で、残りを安売りで売りました。利益は全部で何円ですか。",
    "!<g><N><c>(1<c><a>円で仕入れ)に<u>割の利益を見こんで定価をつけました。<m><c>は定価、残りは<d>割引きで売れました。利益の合計は何円ですか。",
    NULL,
};
static const struct figure_template figure_total = {FIGURE_AREA,
                                                    {{"cost", FIGURE_NUMBER, "<a>"},
                                                     {"width", FIGURE_NUMBER, "<N>"},
                                                     {"up", FIGURE_TEXT, "<u>割"},
                                                     {"off", FIGURE_TEXT, "<d>割"},
                                                     {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype total_asked = {
    .id = "total",
    .name = "利益の合計",
    .level = 2,
    .templates = templates_total,
    .asks = "利益の合計",
    .role = {{"a", "1つの仕入れ値", "円"},
             {"N", "仕入れた数", "<c>"},
             {"u", "見こむ利益", "割"},
             {"d", "値引き", "割"},
             {"m", "定価で売った数", "<c>"}},
    .method = {{"分けて計算", "定価で売った分と、値引きして売った分に分けて、利益を求めます。", solve_total, NULL}},
    .draw = draw_total,
    .bind = bind_total,
    .holds = holds_total,
    .low = {1},
    .high = {600000},
    .hint = "値引きして売ったのは何<c>ですか。",
    .figure = &figure_total,
};

static const struct subtype *const subtypes[] = {&two_prices, &total_asked, NULL};
const struct family family_soneki_tsuru = {.id = "soneki_tsuru",
                                           .number = "F31",
                                           .name = "損益算とつるかめ算",
                                           .grade = 6,
                                           .scene = SCENE_TRADE,
                                           .combines = "soneki,tsurukame",
                                           .subtypes = subtypes};

/* urikire.c - 仕入れて売る: some at one price and the rest at another, or thrown away; the profit.
 *
 *   profit = all that came in - all that was paid
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { COST, NUMBER, PRICE, SOLD, REST };

static const char *const goods[] = {"消しゴム|個|20|80",   "いちご|パック|150|400",
                                    "パン|個|40|150",      "ケーキ|個|120|400",
                                    "べん当|個|200|500",   "花たば|束|150|600",
                                    "Tシャツ|枚|300|1200", "おにぎり|個|40|120",
                                    "ジュース|本|40|120",  "皿|枚|100|700",
                                    "ぼうし|個|300|1500",  "りんご|個|40|150",
                                    "メロン|個|300|900",   "さんま|ひき|50|180",
                                    "茶わん|個|150|900",   "クッキー|ふくろ|80|300",
                                    "コップ|個|60|400",    "かさ|本|200|900",
                                    "おもちゃ|個|200|900", "卵|パック|90|250",
                                    "牛乳|本|80|180",      "ボール|個|150|900",
                                    "ノート|冊|40|150",    "魚|ひき|80|400",
                                    "!ランプ|個|400|1500", NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

static bool draw_stock(struct build *p) {
    build_context(p, "w|c|lo|hi", goods);
    build_people(p, "A");
    int64_t cost = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10),
            price = cost + build_round(p, 10, cost > 20 ? cost : 20, 10), number = build_round(p, 20, 200, 10);
    build_datum(p, COST, "c0", cost), build_datum(p, NUMBER, "n", number), build_datum(p, PRICE, "a", price);
    build_datum(p, SOLD, "m", number - build_round(p, 5, number / 2, 5));
    return true;
}
static void need_rest(struct build *p) {
    build_need(p, "some are left", build_value(p, SOLD) < build_value(p, NUMBER));
}

/* ---- the rest at another price ---- */
static bool draw_all(struct build *p) {
    if (!draw_stock(p)) return false;
    int64_t price = build_value(p, PRICE), rest = price - build_round(p, 10, price / 2 > 10 ? price / 2 : 10, 10);
    build_datum(p, REST, "b", rest);
    return build_need(p, "a price", rest > 0 && rest != build_value(p, COST));
}
static void solve_all(struct build *p) {
    struct ratio first =
        build_step(p, "はじめのねだんで売った分の売り上げは、", p->datum[PRICE], '*', p->datum[SOLD], "円", "です。");
    struct ratio left = build_step(p, "残りは、", p->datum[NUMBER], '-', p->datum[SOLD], "<c>", "です。");
    struct ratio second = build_step(p, "残りの売り上げは、", p->datum[REST], '*', left, "円", "です。");
    struct ratio sales = build_step(p, "売り上げの合計は、", first, '+', second, "円", "です。");
    struct ratio paid = build_step(p, "仕入れの代金は、", p->datum[COST], '*', p->datum[NUMBER], "円", "です。");
    build_trap(p, sales);
    build_answer(p, build_step(p, "利益は、", sales, '-', paid, "円", "です。"), "", "円");
}
/* Piece by piece: what each brings over its cost. */
static bool holds_all(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t cost = build_value(p, COST), sold = build_value(p, SOLD);
    return IF_KEPT(keep, 31,
                   x[0] == (build_value(p, PRICE) - cost) * sold +
                               (build_value(p, REST) - cost) * (build_value(p, NUMBER) - sold));
}
static const char *const templates_all[] = {
    "1<c><c0>円で<w>を<n><c>仕入れ、1<c><a>円で<m><c>売り、残りは1<c><b>円で全部売りました。利益は全部で何円ですか。",
    "<w>を1<c><c0>円で<n><c>仕入れました。<m><c>は1<c><a>円で売れ、売れ残りは1<c><b>円にして売り切りました。利益の合計は何円[ですか。|でしょうか。]",
    "<A>の店では、<w>を<n><c>、1<c><c0>円で仕入れました。1<c><a>円で売ると<m><c>売れ、残りは<b>円に下げるとすべて売れました。利益は何円ですか。",
    "利益は全部で何円ですか。1<c><c0>円の<w>を<n><c>仕入れて、<m><c>を<a>円で、残りを<b>円で売りました。",
    "原価が1<c><c0>円の<w>が<n><c>あります。定価<a>円で<m><c>売れ、残りは全部<b>円で売れました。利益の合計<wo>",
    "<w><n><c>を1<c><c0>円で仕入れ、定価を<a>円にしました。定価で売れたのは<m><c>で、残りは1<c><b>円で売りました。全体の利益は何円ですか。",
    "仕入れ値が1<c><c0>円の<w>を、<m><c>は<a>円、残りは<b>円で売ったところ、仕入れた<n><c>がすべて売れました。利益は何円になりますか。",
    "<n><c>の<w>(仕入れ値1<c><c0>円)のうち、<m><c>を1<c><a>円で、その残りを1<c><b>円で売り切ると、利益は何円<ka>",
    NULL,
};
static const struct subtype all_sold = {
    .id = "all",
    .name = "残りを別のねだんで売り切る",
    .level = 2,
    .templates = templates_all,
    .asks = "利益の合計",
    .role = {{"c0", "1<c>の仕入れ値", "円"},
             {"n", "仕入れた数", "<c>"},
             {"a", "はじめの売り値", "円"},
             {"m", "はじめの売り値で売った数", "<c>"},
             {"b", "残りの売り値", "円"}},
    .method = {{"売り上げ−仕入れ", "売り上げの合計から、仕入れの代金をひきます。", solve_all, NULL}},
    .draw = draw_all,
    .bind = need_rest,
    .holds = holds_all,
    .low = {1},
    .high = {300000},
    .hint = "売り上げは全部で何円ですか。",
    .figure = &no_figure,
};

/* ---- the rest thrown away ---- */
static void solve_lost(struct build *p) {
    struct ratio sales = build_step(p, "売り上げは、", p->datum[PRICE], '*', p->datum[SOLD], "円", "です。");
    struct ratio paid = build_step(p, "仕入れの代金は、売れなかった分もふくめて、", p->datum[COST], '*',
                                   p->datum[NUMBER], "円", "です。");
    build_trap(p, sales);
    build_trap(p, build_apply(p, build_apply(p, p->datum[PRICE], '-', p->datum[COST]), '*', p->datum[SOLD]));
    build_answer(p, build_step(p, "利益は、", sales, '-', paid, "円", "です。"), "", "円");
}
/* What the sold ones bring, less what the lost ones cost. */
static bool holds_lost(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t cost = build_value(p, COST), sold = build_value(p, SOLD);
    return IF_KEPT(keep, 15, x[0] == (build_value(p, PRICE) - cost) * sold - cost * (build_value(p, NUMBER) - sold));
}
static const char *const templates_lost[] = {
    "1<c><c0>円で<w>を<n><c>仕入れ、1<c><a>円で<m><c>売りました。残りはすてました。利益は何円ですか。",
    "<w>を1<c><c0>円で<n><c>仕入れて、<a>円の定価で売りました。<m><c>売れて、残りは売れませんでした。利益は何円[ですか。|でしょうか。]",
    "<A>の店では、<w>を<n><c>、1<c><c0>円で仕入れました。1<c><a>円で<m><c>が売れ、残りはいたんですてました。利益は全部で何円ですか。",
    "利益は何円ですか。1<c><c0>円の<w>を<n><c>仕入れて、<m><c>を1<c><a>円で売り、残りは売れませんでした。",
    "原価が1<c><c0>円の<w>を<n><c>作り、1<c><a>円で<m><c>売り、残りは配りました。利益の合計<wo>",
    "<w><n><c>を1<c><c0>円で仕入れました。そのうち<m><c>だけが1<c><a>円で売れました。残りをすてると、利益は何円になりますか。",
    "仕入れ値が1<c><c0>円の<w>が<n><c>あります。1<c><a>円で<m><c>売れましたが、残りは売り物になりませんでした。もうけは何円ですか。",
    "<n><c>の<w>(仕入れ値1<c><c0>円)のうち、1<c><a>円で売れたのは<m><c>で、残りはすてました。利益は何円<ka>",
    NULL,
};
static const struct subtype lost = {
    .id = "lost",
    .name = "残りは売れなかったときの利益",
    .level = 2,
    .templates = templates_lost,
    .asks = "利益",
    .role = {{"c0", "1<c>の仕入れ値", "円"},
             {"n", "仕入れた数", "<c>"},
             {"a", "売り値", "円"},
             {"m", "売れた数", "<c>"}},
    .method = {{"売り上げ−仕入れ", "売れなかった分の仕入れ値もかかっていることに気をつけます。", solve_lost, NULL}},
    .draw = draw_stock,
    .bind = need_rest,
    .holds = holds_lost,
    .low = {1},
    .high = {200000},
    .hint = "仕入れの代金は全部で何円ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&all_sold, &lost, NULL};
const struct family family_urikire = {
    .id = "urikire", .number = "F31", .name = "仕入れて売る", .grade = 5, .scene = SCENE_TRADE, .subtypes = subtypes};

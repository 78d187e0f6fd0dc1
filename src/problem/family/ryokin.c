/* ryokin.c - 基本料金: a basic charge and so much for each unit; the bill, the use, and both prices from two bills.
 *
 *   bill = basic + per unit × units
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { BASIC, PER, USED };

/* what is paid | what is used | unit | basic, low and high | per unit, low and high | units, low and high | verb, its
 * past */
static const char *const plans[] = {
    "水道料金|水|m³|600|1500|60|240|8|60|使う|使った",
    "ガス料金|ガス|m³|700|1600|90|250|8|60|使う|使った",
    "電話料金|通話時間|分|800|2500|10|40|20|200|話す|話した",
    "けい帯電話の料金|通話時間|分|900|2800|15|45|20|150|話す|話した",
    "タクシーの料金|走った道のり|km|400|800|250|450|2|30|乗る|乗った",
    "レンタカーの料金|借りた時間|時間|1500|4000|400|900|2|24|借りる|借りた",
    "貸し自転車の料金|借りた時間|時間|200|600|80|250|2|12|借りる|借りた",
    "貸しボートの料金|乗った時間|時間|300|900|200|600|2|8|乗る|乗った",
    "カラオケの料金|利用した時間|時間|300|900|200|500|2|10|利用する|利用した",
    "会議室の料金|使った時間|時間|500|1800|300|900|2|12|使う|使った",
    "ちゅう車場の料金|とめた時間|時間|200|800|100|400|2|24|とめる|とめた",
    "インターネットの料金|利用した時間|時間|900|2500|30|120|10|90|利用する|利用した",
    "体育館の料金|使った時間|時間|600|2000|300|800|2|10|使う|使った",
    "印刷の料金|刷った枚数|枚|800|3000|5|25|50|400|刷る|刷った",
    "写真のプリントの料金|プリントした枚数|枚|100|500|15|45|10|120|プリントする|プリントした",
    "図書館のコピーの料金|コピーした枚数|枚|50|200|5|30|10|90|コピーする|コピーした",
    "遊園地の代金|乗り物に乗った回数|回|500|1800|150|400|2|15|乗る|乗った",
    "プールの会員の代金|通った回数|回|1000|3500|200|600|2|20|通う|通った",
    "温泉の会員の代金|入った回数|回|1000|3000|200|500|2|20|入る|入った",
    "荷物を運ぶ代金|運んだ道のり|km|900|3000|50|200|5|80|運ぶ|運んだ",
    "!バスを借りる代金|走った道のり|km|5000|9000|90|300|10|90|走る|走った",
    NULL};

void build_tariff(struct build *p, int64_t *basic, int64_t *per, int64_t *used) {
    build_context(p, "w|x|u|bl|bh|pl|ph|ul|uh|v|vt", plans);
    build_people(p, "A|B");
    *basic = build_round(p, build_get_number(p, "bl"), build_get_number(p, "bh"), build_chance(p, 60) ? 100 : 10);
    *per = build_round(p, build_get_number(p, "pl"), build_get_number(p, "ph"), build_chance(p, 60) ? 10 : 5);
    *used = build_between(p, build_get_number(p, "ul"), build_get_number(p, "uh"));
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

/* ---- the bill ---- */
static bool draw_bill(struct build *p) {
    int64_t basic, per, used;
    build_tariff(p, &basic, &per, &used);
    build_datum(p, BASIC, "b", basic), build_datum(p, PER, "r", per), build_datum(p, USED, "n", used);
    return true;
}
static void solve_bill(struct build *p) {
    struct ratio more =
        build_step(p, "基本料金のほかにかかるのは、", p->datum[PER], '*', p->datum[USED], "円", "です。");
    build_trap(p, more);
    build_answer(p, build_step(p, "基本料金をたすと、<w>は、", p->datum[BASIC], '+', more, "円", "です。"), "", "円");
}
static bool holds_bill(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] - build_value(p, BASIC) == build_value(p, USED) * build_value(p, PER));
}
static const char *const templates_bill[] = {
    "ある町の<w>は、基本料金が<b>円で、そのほかに1<u>につき<r>円かかります。<x>が<n><u>のとき、<w>は何円ですか。",
    "<w>は、基本料金<b>円に、1<u>あたり<r>円を加えた金額です。<n><u><v>と、<w>は何円[ですか。|でしょうか。]",
    "<w>は何円ですか。基本料金は<b>円で、1<u><v>ごとに<r>円ずつ加わります。<x>は<n><u>です。",
    "<A>は今月、<x>が<n><u>でした。基本料金が<b>円、1<u>あたりの料金が<r>円のとき、はらう<w><wo>",
    "基本料金<b>円のほかに、1<u>につき<r>円ずつかかります。<n><u>では、<w>は全部で何円<ka>",
    "<w>の決め方を調べました。<v>量に関係なくかかる基本料金が<b>円、さらに1<u>ごとに<r>円です。<n><u>だと全部で何円になりますか。",
    "<A>の家では、<x>が<n><u>ありました。<w>は、はじめに<b>円、そのうえに1<u><r>円の割合でかかります。全部で何円はらいますか。",
    "<x>が<n><u>のときの<w>は何円ですか。基本料金は<b>円、1<u>につき<r>円です。",
    NULL,
};
static const struct subtype bill_asked = {
    .id = "bill",
    .name = "基本料金のある料金",
    .level = 1,
    .templates = templates_bill,
    .asks = "<w>",
    .role = {{"b", "基本料金", "円"}, {"r", "1<u>あたりの料金", "円"}, {"n", "<x>", "<u>"}},
    .method = {{"分けて計算", "使った分の料金と基本料金に分けて考えます。", solve_bill, NULL}},
    .draw = draw_bill,
    .holds = holds_bill,
    .low = {1},
    .high = {40000},
    .hint = "使った分だけの料金は、何円ですか。",
    .figure = &no_figure,
};

/* ---- the use, from the bill ---- */
enum { BILL = USED };
static bool draw_used(struct build *p) {
    int64_t basic, per, used;
    build_tariff(p, &basic, &per, &used);
    build_datum(p, BASIC, "b", basic), build_datum(p, PER, "r", per), build_datum(p, BILL, "T", basic + per * used);
    return true;
}
static void solve_used(struct build *p) {
    struct ratio more = build_step(p, "基本料金をのぞくと、", p->datum[BILL], '-', p->datum[BASIC], "円", "です。");
    build_trap(p, build_fraction(build_value(p, BILL), build_value(p, PER)));
    build_answer(p, build_step(p, "1<u>につき<r>円なので、<x>は、", more, '/', p->datum[PER], "<u>", "です。"), "",
                 "<u>");
}
static bool holds_used(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, build_value(p, BASIC) + x[0] * build_value(p, PER) == build_value(p, BILL));
}
static const char *const templates_used[] = {
    "ある町の<w>は、基本料金が<b>円で、そのほかに1<u>につき<r>円かかります。<w>が<T>円のとき、<x>は何<u>ですか。",
    "<w>は、基本料金<b>円に、1<u>あたり<r>円を加えた金額です。全部で<T>円はらいました。<x>は何<u>[ですか。|でしょうか。]",
    "<x>は何<u>ですか。<w>は基本料金が<b>円で、1<u><v>ごとに<r>円ずつ加わり、全部で<T>円でした。",
    "<A>は今月、<w>を<T>円はらいました。基本料金が<b>円、1<u>あたりの料金が<r>円のとき、<x><wo>",
    "基本料金<b>円のほかに、1<u>につき<r>円ずつかかります。<w>が<T>円になるのは、<x>が何<u>のとき<ka>",
    "<w>の決め方は、基本料金が<b>円、さらに1<u>ごとに<r>円です。<T>円の知らせがとどいたとき、<x>は何<u>でしたか。",
    "<A>の家では、<w>が<T>円でした。<w>は、はじめに<b>円、そのうえに1<u><r>円の割合でかかります。<x>は何<u>になりますか。",
    "<w>として<T>円はらうとき、<x>は何<u>ですか。基本料金は<b>円、1<u>につき<r>円です。",
    NULL,
};
static const struct subtype used_asked = {
    .id = "used",
    .name = "料金から使った量",
    .level = 1,
    .templates = templates_used,
    .asks = "<x>",
    .role = {{"b", "基本料金", "円"}, {"r", "1<u>あたりの料金", "円"}, {"T", "<w>", "円"}},
    .method = {{"逆にもどす", "はじめに基本料金をのぞいて、使った分だけの料金を求めます。", solve_used, NULL}},
    .draw = draw_used,
    .holds = holds_used,
    .low = {1},
    .high = {400},
    .hint = "基本料金をのぞくと、使った分の料金は何円ですか。",
    .figure = &no_figure,
};

/* ---- both prices, from two bills ---- */
enum { USED_A, BILL_A, USED_B, BILL_B };
static void bind_two(struct build *p) {
    build_set(p, "qs", p->asked ? "基本料金は何円" : "1<u>あたりの料金は何円");
    build_set(p, "qv", p->asked ? "基本料金として何円{かかる}か" : "1<u>につき何円{かかる}か");
    build_need(p, "more is used the second time", build_value(p, USED_A) < build_value(p, USED_B));
}
static bool draw_two(struct build *p) {
    int64_t basic, per, used;
    build_tariff(p, &basic, &per, &used);
    int64_t more = used + build_between(p, 1, used);
    build_datum(p, USED_A, "m", used), build_datum(p, BILL_A, "S", basic + per * used);
    build_datum(p, USED_B, "n", more), build_datum(p, BILL_B, "T", basic + per * more);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a small bill", basic + per * more <= 20000);
}
static void solve_two(struct build *p) {
    struct ratio yen = build_step(p, "料金の差は、", p->datum[BILL_B], '-', p->datum[BILL_A], "円", "です。");
    struct ratio units = build_step(p, "基本料金は同じなので、これは使った量の差の分です。その差は、", p->datum[USED_B],
                                    '-', p->datum[USED_A], "<u>", "です。");
    struct ratio per = build_step(p, "1<u>あたりの料金は、", yen, '/', units, "円", "です。");
    if (!p->asked) {
        build_trap(p, build_fraction(build_value(p, BILL_A), build_value(p, USED_A)));
        build_answer(p, per, "", "円");
        return;
    }
    struct ratio paid = build_step(p, "<m><u>分だけの料金は、", per, '*', p->datum[USED_A], "円", "です。");
    build_trap(p, paid);
    build_answer(p, build_step(p, "基本料金は、", p->datum[BILL_A], '-', paid, "円", "です。"), "", "円");
}
/* Unknowns: the price of a unit, the basic charge. */
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(USED_A) | BIT(BILL_A), x[1] + x[0] * build_value(p, USED_A) == build_value(p, BILL_A)) &&
           IF_KEPT(keep, BIT(USED_B) | BIT(BILL_B), x[1] + x[0] * build_value(p, USED_B) == build_value(p, BILL_B));
}
static const char *const templates_two[] = {
    "ある町の<w>は、基本料金に、<x>に比例する料金を加えて決まります。<m><u>のとき<S>円、<n><u>のとき<T>円でした。<qs>ですか。",
    "<w>は、決まった基本料金と、1<u>ごとに決まった料金の合計です。<m><u>では<S>円、<n><u>では<T>円になります。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<w>は、基本料金と、1<u>あたりいくらという料金をたしたものです。<m><u><v>と<S>円、<n><u><v>と<T>円です。",
    "<A>が<w>を調べると、<x>が<m><u>の月は<S>円、<n><u>の月は<T>円でした。基本料金と、1<u>あたりの料金は毎月同じです。<qs>ですか。",
    "先月は<x>が<m><u>で<w>は<S>円、今月は<n><u>で<T>円でした。料金は、基本料金と、1<u>につき同じ金額の合計です。<qs>になりますか。",
    "<w>には基本料金があり、そのほかに1<u>につき一定の金額がかかります。<S>円で<m><u>、<T>円で<n><u>でした。<qs><ka>",
    "基本料金と1<u>あたりの料金が決まっている<w>があります。<m><u>分は<S>円、<n><u>分は<T>円です。<qs>ですか。",
    "<x>が<m><u>から<n><u>にふえると、<w>は<S>円から<T>円になります。料金は基本料金と、1<u>ごとの料金の和です。<qs>でしょうか。",
    NULL,
};
static const struct subtype two = {
    .id = "two",
    .name = "2つの料金から基本料金と1つ分",
    .level = 2,
    .templates = templates_two,
    .asks = "1<u>あたりの料金|基本料金",
    .role = {{"m", "少ないほうの<x>", "<u>"},
             {"S", "少ないほうの料金", "円"},
             {"n", "多いほうの<x>", "<u>"},
             {"T", "多いほうの料金", "円"}},
    .method = {{"差", "基本料金は同じなので、料金の差は、使った量の差の分です。", solve_two, NULL}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .low = {1, 1},
    .high = {1000, 9000},
    .hint = "2つの料金の差は、何<u>分の料金ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&bill_asked, &used_asked, &two, NULL};
const struct family family_ryokin = {.id = "ryokin",
                                     .number = "F42",
                                     .name = "基本料金のある料金",
                                     .grade = 5,
                                     .scene = SCENE_INDOORS,
                                     .subtypes = subtypes};

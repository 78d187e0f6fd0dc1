/* uri_iroiro.c - 仕入れて売る: some break or stay unsold, the rest has to bring the profit; the discount of the
 * rest, how many
 * went at each price.
 *
 *   all that came in - all that was paid = profit
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const goods[] = {"卵|個|20|80",
                                    "いちご|パック|150|400",
                                    "パン|個|40|250",
                                    "ケーキ|個|120|400",
                                    "べん当|個|200|500",
                                    "花たば|束|150|600",
                                    "コップ|個|60|400",
                                    "皿|枚|100|700",
                                    "おにぎり|個|40|120",
                                    "茶わん|個|150|900",
                                    "りんご|個|40|150",
                                    "メロン|個|300|900",
                                    "さんま|ひき|50|180",
                                    "だんご|本|40|120",
                                    "クッキー|ふくろ|80|300",
                                    "牛にゅう|本|80|180",
                                    "もも|個|90|300",
                                    "花びん|個|200|900",
                                    "ガラス玉|個|20|90",
                                    "とうふ|個|40|120",
                                    "!みかん|個|20|60",
                                    NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

enum { COST, NUMBER, THIRD, FOURTH, FIFTH };
static int64_t draw_stock(struct build *p) {
    build_context(p, "w|c|lo|hi", goods);
    build_people(p, "A");
    int64_t cost = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10),
            number = build_round(p, 20, 200, 10);
    build_datum(p, COST, "k", cost), build_datum(p, NUMBER, "n", number);
    return cost;
}
static struct ratio step_paid(struct build *p) {
    return build_step(p, "仕入れにはらったのは、", p->datum[COST], '*', p->datum[NUMBER], "円", "です。");
}
static struct ratio step_up(struct build *p, const char *before, int i) {
    return build_step(p, before, build_int(1), '+', build_fraction(build_value(p, i), 100), "倍", "です。");
}

/* ---- some break, and the rest still brings so much of all that was paid ---- */
static void bind_some(struct build *p) {
    build_need(p, "some are left to sell", build_value(p, THIRD) < build_value(p, NUMBER));
}
static bool draw_broken(struct build *p) {
    int64_t cost = draw_stock(p), n = build_value(p, NUMBER), bad = build_between(p, 2, n / 4),
            up = build_round(p, 5, 60, 5);
    build_datum(p, THIRD, "b", bad), build_datum_rate(p, FOURTH, "U", up, build_chance(p, 40));
    return build_need(p, "whole yen", cost * n * (100 + up) % (100 * (n - bad)) == 0);
}
static void solve_broken(struct build *p) {
    struct ratio paid = step_paid(p), more = step_up(p, "売り上げの合計は、その、", FOURTH);
    struct ratio all = build_step(p, "売り上げの合計は、", paid, '*', more, "円", "です。");
    struct ratio left = build_step(p, "売れた数は、", p->datum[NUMBER], '-', p->datum[THIRD], "<c>", "です。");
    build_trap(p, build_apply(p, p->datum[COST], '*', more));
    build_answer(p, build_step(p, "1<c>の売り値は、", all, '/', left, "円", "です。"), "", "円");
}
static bool holds_broken(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   x[0] * (build_value(p, NUMBER) - build_value(p, THIRD)) * 100 ==
                       build_value(p, COST) * build_value(p, NUMBER) * (100 + build_value(p, FOURTH)));
}
static const char *const templates_broken[] = {
    "1<c><k>円の<w>を<n><c>仕入れましたが、<b><c>がだめになりました。残りを同じねだんで売り、仕入れ代金全体の<U>の利益がありました。1<c>何円で売りましたか。",
    "<A>の店では、<w>を1<c><k>円で<n><c>仕入れました。<b><c>こわれましたが、残りを全部売って仕入れ代金の<U>の利益を出します。1<c>何円で売ればよい[ですか。|でしょうか。]",
    "1<c>の売り値は何円ですか。<w>を1<c><k>円で<n><c>仕入れ、<b><c>は売り物になりませんでした。残りで、仕入れ代金の<U>の利益を得ます。",
    "<w><n><c>を1<c><k>円で仕入れたところ、<b><c>がいたんでいたので捨てました。残りを売って全体で<U>の利益を出すには、1<c>何円で売ればよいですか。",
    "仕入れ値が1<c><k>円の<w>が<n><c>あります。このうち<b><c>は売れません。残りを同じねだんで売って、仕入れた金額の<U>の利益を出すとき、1<c>は何円ですか。",
    "<n><c>の<w>を、1<c><k>円で仕入れました。<b><c>がわれたので、残りだけで全体の<U>の利益が出るようにねだんをつけます。1<c>何円にしますか。",
    "<w>を<n><c>仕入れました。仕入れ値は1<c><k>円です。<b><c>をのぞいて同じねだんで全部売ると、仕入れ代金の<U>の利益がありました。1<c>の売り値は何円ですか。",
    "<A>は1<c><k>円の<w>を<n><c>買い入れ、<b><c>を落としてこわしました。それでも残りを売って全体の<U>をもうけました。1<c>の売り値<wo>単位は円です。",
    NULL};
static const struct subtype broken = {
    .id = "broken",
    .name = "こわれた分があるときの売り値",
    .level = 3,
    .templates = templates_broken,
    .asks = "1<c>の売り値",
    .role = {{"k", "1<c>の仕入れ値", "円"},
             {"n", "仕入れた数", "<c>"},
             {"b", "売れない数", "<c>"},
             {"U", "全体の利益の割合", "", PROBLEM_RATE}},
    .method = {{"全体で考える", "売り上げの合計がいくらになればよいかを先に考えます。", solve_broken, NULL}},
    .draw = draw_broken,
    .bind = bind_some,
    .holds = holds_broken,
    .low = {1},
    .high = {3000},
    .hint = "仕入れにはらったのは、全部で何円ですか。",
    .figure = &no_figure,
};

/* ---- the list price is the cost and a share; some are not sold at all ---- */
static bool draw_waste(struct build *p) {
    int64_t cost = draw_stock(p), n = build_value(p, NUMBER), bad = build_between(p, 2, n / 4),
            up = build_round(p, 10, 60, 5);
    build_datum(p, THIRD, "b", bad), build_datum_rate(p, FOURTH, "U", up, build_chance(p, 40));
    return build_need(p, "whole yen", cost * up % 100 == 0) &&
           build_need(p, "a profit", cost * (100 + up) * (n - bad) > cost * n * 100);
}
static void solve_waste(struct build *p) {
    struct ratio paid = step_paid(p), more = step_up(p, "定価は、仕入れ値の、", FOURTH);
    struct ratio list = build_step(p, "定価は、", p->datum[COST], '*', more, "円", "です。");
    struct ratio left = build_step(p, "売れた数は、", p->datum[NUMBER], '-', p->datum[THIRD], "<c>", "です。");
    struct ratio all = build_step(p, "売り上げは、", list, '*', left, "円", "です。");
    build_trap(p, build_apply(p, all, '-', build_apply(p, p->datum[COST], '*', left)));
    build_answer(p, build_step(p, "利益は、", all, '-', paid, "円", "です。"), "", "円");
}
static bool holds_waste(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   (x[0] + build_value(p, COST) * build_value(p, NUMBER)) * 100 ==
                       build_value(p, COST) * (100 + build_value(p, FOURTH)) *
                           (build_value(p, NUMBER) - build_value(p, THIRD)));
}
static const char *const templates_waste[] = {
    "1<c><k>円の<w>を<n><c>仕入れ、仕入れ値の<U>増しの定価をつけました。<b><c>は売れ残って捨て、残りは定価で売れました。利益は全部で何円ですか。",
    "<A>の店では、<w>を1<c><k>円で<n><c>仕入れ、<U>の利益を見こんで定価をつけました。<b><c>売れ残り[ました。|ましたが、ほかは定価で売れました。]全体の利益は何円ですか。",
    "全体の利益は何円ですか。<w>を1<c><k>円で<n><c>仕入れ、<U>増しの定価で売りましたが、<b><c>はいたんで売れませんでした。",
    "<w><n><c>を1<c><k>円で仕入れました。定価は仕入れ値の<U>増しです。<b><c>がこわれて売れず、ほかは全部定価で売れました。利益は何円になりますか。",
    "仕入れ値が1<c><k>円の<w>が<n><c>あります。仕入れ値に<U>の利益を加えた定価で売ると、<b><c>だけ残りました。残りは捨てました。利益は何円でしょうか。",
    "<n><c>の<w>を1<c><k>円で仕入れ、<U>の利益をふくめた定価をつけました。<b><c>をのぞいて定価で売れたとき、全体の利益は何円ですか。",
    "<w>を<n><c>仕入れました。仕入れ値は1<c><k>円、定価はその<U>増しです。売れなかった<b><c>は捨てました。利益は何円ですか。",
    "<A>は1<c><k>円の<w>を<n><c>買い入れ、<U>増しのねだんで売りましたが、<b><c>は売れ残りました。全体の利益<wo>単位は円です。",
    NULL};
static const struct subtype waste = {
    .id = "waste",
    .name = "売れ残りを捨てたときの利益",
    .level = 3,
    .templates = templates_waste,
    .asks = "全体の利益",
    .role = {{"k", "1<c>の仕入れ値", "円"},
             {"n", "仕入れた数", "<c>"},
             {"b", "売れ残った数", "<c>"},
             {"U", "見こむ利益の割合", "", PROBLEM_RATE}},
    .method = {{"売り上げから引く", "売れた分の売り上げから、全部の仕入れ代金を引きます。", solve_waste, NULL}},
    .draw = draw_waste,
    .bind = bind_some,
    .holds = holds_waste,
    .low = {1},
    .high = {100000},
    .hint = "定価は何円ですか。",
    .figure = &no_figure,
};

/* ---- how much the rest was taken down ---- */
enum { PER_CENT, TENTHS };
static void bind_off(struct build *p) {
    build_set(p, "fu", p->aux[0] == TENTHS ? "割" : "%");
    build_need(p, "some are left", build_value(p, FOURTH) < build_value(p, NUMBER));
}
static bool draw_off(struct build *p) {
    int64_t cost = draw_stock(p), n = build_value(p, NUMBER), up = build_round(p, 20, 80, 10),
            m = n - build_round(p, 10, n / 2 > 10 ? n / 2 : 10, 5);
    int64_t off = build_chance(p, 70) ? build_round(p, 10, 50, 10) : build_round(p, 5, 50, 5),
            list = cost * (100 + up) / 100;
    build_aux(p, 0, off % 10 == 0 && build_chance(p, 70) ? TENTHS : PER_CENT);
    build_datum_rate(p, THIRD, "U", up, build_chance(p, 30)), build_datum(p, FOURTH, "m", m);
    build_datum(p, FIFTH, "T", list * m + list * (100 - off) / 100 * (n - m) - cost * n);
    return build_need(p, "whole yen", cost * (100 + up) % 100 == 0 && list * (100 - off) % 100 == 0) &&
           build_need(p, "some are sold", m > 0 && m < n) && build_need(p, "a profit", build_value(p, FIFTH) > 0);
}
static void solve_off(struct build *p) {
    bool tenths = p->aux[0] == TENTHS;
    struct ratio times = build_int(tenths ? 10 : 100);
    struct ratio gain = build_step(p, "定価で売ったときの1<c>の利益は、", p->datum[COST], '*',
                                   build_fraction(build_value(p, THIRD), 100), "円", "です。");
    struct ratio list = build_step(p, "定価は、", p->datum[COST], '+', gain, "円", "です。");
    struct ratio all = build_step(p, "全部を定価で売ったときの利益は、", gain, '*', p->datum[NUMBER], "円", "です。");
    struct ratio gap = build_step(p, "値引きした金額の合計は、", all, '-', p->datum[FIFTH], "円", "です。");
    struct ratio rest = build_apply(p, p->datum[NUMBER], '-', p->datum[FOURTH]);
    struct ratio each = build_step(p, "残り1<c>の値引きは、", gap, '/', rest, "円", "です。");
    struct ratio rate = build_step(p, "これは、定価の、", each, '/', list, "", "です。");
    struct ratio shown =
        build_step(p, tenths ? "歩合で表すと、" : "百分率で表すと、", rate, '*', times, "<fu>", "です。");
    build_trap(p, build_apply(p, times, '-', shown));
    build_answer(p, shown, "", "<fu>");
}
static bool holds_off(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t unit = p->aux[0] == TENTHS ? 10 : 1, up = 100 + build_value(p, THIRD), m = build_value(p, FOURTH),
            n = build_value(p, NUMBER);
    return IF_KEPT(keep, 31,
                   (build_value(p, FIFTH) + build_value(p, COST) * n) * 10000 ==
                       build_value(p, COST) * up * (m * 100 + (n - m) * (100 - x[0] * unit)));
}
static const char *const templates_off[] = {
    "1<c><k>円の<w>を<n><c>仕入れ、<U>の利益を見こんで定価をつけました。<m><c>は定価で、残りは定価の何<fu>引きかで売り切り、利益は全部で<T>円でした。残りは定価の何<fu>引きですか。",
    "<w>を1<c><k>円で<n><c>仕入れました。定価は仕入れ値の<U>増しです。定価で<m><c>売れ、残りを値引きして売り切ると、<T>円の利益になりました。値引きは定価の何<fu>[ですか。|でしょうか。]",
    "残りは定価の何<fu>引きですか。<A>は1<c><k>円の<w><n><c>に<U>の利益を見こんだ定価をつけ、<m><c>を定価で、残りを値引きして全部売りました。利益の合計は<T>円です。",
    "<A>の店で、<w><n><c>を1<c><k>円で仕入れ、<U>増しの定価で<m><c>売りました。残りは値引きして全部売れ、利益は合わせて<T>円です。定価の何<fu>引きにしましたか。",
    "仕入れ値1<c><k>円の<w>が<n><c>あります。<U>増しの定価で<m><c>、残りを値引きして売ると、全体で<T>円の利益でした。値引きの割合は何<fu>ですか。",
    "<n><c>の<w>を1<c><k>円で仕入れました。<m><c>は<U>の利益をふくむ定価で売れ、残りは安くして売りました。全体の利益が<T>円のとき、残りは何<fu>引きですか。",
    "<w>を<n><c>仕入れました。1<c>の仕入れ値は<k>円、定価はその<U>増しです。<m><c>は定価で、あとは割引で売り切って<T>円もうけました。割引は定価の何<fu>ですか。",
    "<A>は<w>を1<c><k>円で<n><c>仕入れ、<U>増しの定価で<m><c>を売りました。残りも値引きで売り切り、<T>円の利益です。定価の何<fu>引きで売ったか求めましょう。",
    NULL};
static const struct subtype off = {
    .id = "off",
    .name = "残りは定価の何割引きか",
    .level = 3,
    .templates = templates_off,
    .asks = "残りの値引きの割合",
    .role = {{"k", "1<c>の仕入れ値", "円"},
             {"n", "仕入れた数", "<c>"},
             {"U", "見こむ利益の割合", "", PROBLEM_RATE},
             {"m", "定価で売った数", "<c>"},
             {"T", "利益の合計", "円"},
             {"fu", "割合の単位", "%|割", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"利益の差", "全部を定価で売ったときの利益との差が、値引きした金額の合計です。", solve_off, NULL}},
    .draw = draw_off,
    .bind = bind_off,
    .holds = holds_off,
    .low = {1},
    .high = {99},
    .hint = "定価は何円ですか。",
    .figure = &no_figure,
};

/* ---- how many went at each of two prices ---- */
static int64_t low_price(const struct build *p, bool rate) {
    return rate ? build_value(p, THIRD) * (100 - build_value(p, FOURTH)) : build_value(p, FOURTH) * 100;
}
static void bind_yen(struct build *p) {
    build_set(p, "q", p->asked == 0 ? "はじめのねだんで売れた数" : "安くして売れた数");
    build_need(p, "a lower price", build_value(p, FOURTH) < build_value(p, THIRD));
}
static void bind_cut(struct build *p) {
    build_set(p, "q", p->asked == 0 ? "はじめのねだんで売れた数" : "安くして売れた数");
    build_need(p, "less than all", build_value(p, FOURTH) < 100);
}
static bool draw_two(struct build *p, bool rate) {
    int64_t cost = draw_stock(p), n = build_value(p, NUMBER), m = build_between(p, n / 4, n - 5),
            a = build_round(p, cost + 10, cost * 2 + 20, 10);
    int64_t b = build_round(p, 10, a - 10, 10), d = build_round(p, 10, 50, 5);
    build_datum(p, THIRD, "a", a);
    if (rate)
        build_datum_rate(p, FOURTH, "D", d, build_chance(p, 60));
    else
        build_datum(p, FOURTH, "b", b);
    int64_t all = a * m + low_price(p, rate) / 100 * (n - m) - cost * n;
    build_datum(p, FIFTH, "T", all);
    p->asked = build_chance(p, 25);
    return build_need(p, "whole yen", low_price(p, rate) % 100 == 0) && build_need(p, "a profit", all > 0) &&
           build_need(p, "not half", m * 2 != n);
}
static bool draw_yen(struct build *p) { return draw_two(p, false); }
static bool draw_cut(struct build *p) { return draw_two(p, true); }
static void solve_two(struct build *p, struct ratio each) {
    struct ratio all = build_step(p, "売り上げの合計は、", step_paid(p), '+', p->datum[FIFTH], "円", "です。");
    struct ratio most =
        build_step(p, "全部を<a>円で売ったとすると、", p->datum[THIRD], '*', p->datum[NUMBER], "円", "です。");
    struct ratio gap = build_step(p, "本当の売り上げとの差は、", most, '-', all, "円", "です。");
    struct ratio rest = build_step(p, "安くして売れた数は、", gap, '/', each, "<c>", "です。");
    if (p->asked == 0) {
        build_trap(p, rest);
        rest = build_step(p, "はじめのねだんで売れた数は、", p->datum[NUMBER], '-', rest, "<c>", "です。");
    } else
        build_trap(p, build_apply(p, p->datum[NUMBER], '-', rest));
    build_answer(p, rest, "", "<c>");
}
static void solve_yen(struct build *p) {
    solve_two(p, build_step(p, "1<c>のねだんの差は、", p->datum[THIRD], '-', p->datum[FOURTH], "円", "です。"));
}
static void solve_cut(struct build *p) {
    struct ratio rate = build_fraction(build_value(p, FOURTH), 100);
    solve_two(p, build_step(p, "1<c>の値引きは、", p->datum[THIRD], '*', rate, "円", "です。"));
}
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep, bool rate) {
    return IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(
               keep, 31,
               (x[0] * build_value(p, THIRD) - build_value(p, FIFTH) - build_value(p, COST) * build_value(p, NUMBER)) *
                           100 +
                       x[1] * low_price(p, rate) ==
                   0);
}
static bool holds_yen(const struct build *p, const int64_t *x, unsigned keep) { return holds_two(p, x, keep, false); }
static bool holds_cut(const struct build *p, const int64_t *x, unsigned keep) { return holds_two(p, x, keep, true); }

#define TWO(LOW)                                                                                                     \
    "1<c><k>円の<w>を<n><c>仕入れ、1<c><a>円で売りました。" LOW                                                      \
    "売ったところ、全部売れて利益は<T>円でした。<q>は何<c>ですか。",                                                 \
        "<A>は<w>を1<c><k>円で<n><c>仕入れました。1<c><a>円で売り始め、" LOW                                         \
        "売り切ると、利益は全部で<T>円になりました。<q>は何<c>[ですか。|でしょうか。]",                              \
        "<q>は何<c>ですか。<w><n><c>を1<c><k>円で仕入れ、1<c><a>円で売り、" LOW "全部売りました。利益は<T>円です。", \
        "<w>の仕入れ値は1<c><k>円です。<n><c>仕入れて1<c><a>円で売り、" LOW                                          \
        "売りつくしました。全体で<T>円もうかったとき、<q>は何<c>ですか。",                                           \
        "<A>の店では、1<c><k>円で仕入れた<w><n><c>を1<c><a>円で売り、夕方に、" LOW                                   \
        "全部売りました。利益は<T>円でした。<q>は何<c>になりますか。",                                               \
        "<n><c>の<w>を、1<c><k>円で仕入れて<a>円で売ります。" LOW                                                    \
        "売り切り、<T>円の利益を得ました。<q>は何<c>ですか。",                                                       \
        "<w>を<n><c>仕入れました。仕入れ値は1<c><k>円、はじめのねだんは<a>円です。" LOW                              \
        "売ると全部なくなり、利益は<T>円でした。<q>は何<c>でしたか。",                                               \
        "<A>は1<c><k>円の<w>を<n><c>買い入れ、1<c><a>円で売りました。" LOW                                           \
        "売り切って、<T>円の利益がありました。<q><wo>単位は<c>です。"
static const char *const templates_yen[] = {TWO("残りは1<c><b>円に下げて"), NULL};
static const char *const templates_cut[] = {TWO("残りはそのねだんの<D>引きで"), NULL};
static const struct subtype yen = {
    .id = "yen",
    .name = "2つのねだんで売った数",
    .level = 3,
    .templates = templates_yen,
    .asks = "はじめのねだんで売れた数|安くして売れた数",
    .role = {{"k", "1<c>の仕入れ値", "円"},
             {"n", "仕入れた数", "<c>"},
             {"a", "はじめのねだん", "円"},
             {"b", "下げたねだん", "円"},
             {"T", "利益の合計", "円"}},
    .method = {{"つるかめ算", "全部をはじめのねだんで売ったと考えて、売り上げの差に目をつけます。", solve_yen, NULL}},
    .draw = draw_yen,
    .bind = bind_yen,
    .holds = holds_yen,
    .low = {1, 1},
    .high = {210, 210},
    .spare = BIT(NUMBER),
    .hint = "売り上げの合計は何円ですか。",
    .figure = &no_figure,
};
static const struct subtype cut = {
    .id = "cut",
    .name = "定価と値引きで売った数",
    .level = 3,
    .templates = templates_cut,
    .asks = "はじめのねだんで売れた数|安くして売れた数",
    .role = {{"k", "1<c>の仕入れ値", "円"},
             {"n", "仕入れた数", "<c>"},
             {"a", "はじめのねだん", "円"},
             {"D", "残りの値引き", "", PROBLEM_RATE},
             {"T", "利益の合計", "円"}},
    .method = {{"つるかめ算", "全部をはじめのねだんで売ったと考えて、売り上げの差に目をつけます。", solve_cut, NULL}},
    .draw = draw_cut,
    .bind = bind_cut,
    .holds = holds_cut,
    .low = {1, 1},
    .high = {210, 210},
    .spare = BIT(NUMBER),
    .hint = "売り上げの合計は何円ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&broken, &waste, &off, &yen, &cut, NULL};
const struct family family_uri_iroiro = {.id = "uri_iroiro",
                                         .number = "F31",
                                         .name = "仕入れと売れ残り",
                                         .grade = 6,
                                         .scene = SCENE_TRADE,
                                         .subtypes = subtypes};

/* uri_nebiki.c - 値引き・消費税・売れ残り: cheaper from the second on, two tax rates, back from the tax, the rest at a discount.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

static const char *const goods[] = {"Tシャツ|枚|800|3000",       "くつ下|足|300|900",  "ケーキ|個|300|600",
                                    "マグカップ|個|500|1500",    "タオル|枚|300|1200", "ぼうし|個|900|3000",
                                    "弁当|個|400|900",           "プリン|個|150|400",  "ノート|冊|100|300",
                                    "パン|個|120|350",           "メロン|個|600|2000", "かさ|本|600|2500",
                                    "おもちゃ|個|500|2500",      "花たば|束|400|1500", "アイス|個|100|350",
                                    "ゲームソフト|本|2000|6000", "コップ|個|200|900",  "本|冊|600|1800",
                                    "ジュース|本|100|200",       "すし|皿|120|400",    NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

static int64_t draw_price(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|c|lo|hi", goods);
    return build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 20);
}
/* A discount as people say it: so many 割, or so many percent. */
static void draw_rate(struct build *p, int i, const char *slot, int64_t percent) {
    char text[24];
    if (percent % 10 == 0 && build_chance(p, 60))
        snprintf(text, sizeof text, "%lld割", (long long)(percent / 10));
    else
        snprintf(text, sizeof text, "%lld%%", (long long)percent);
    build_datum_text(p, i, slot, build_int(percent), text);
}
static struct ratio share(struct build *p, int i) { return build_apply(p, p->datum[i], '/', build_int(100)); }

/* ---- cheaper from the second on ---- */
enum { PRICE, OFF, NUMBER };
static bool draw_second(struct build *p) {
    int64_t price = draw_price(p), off = 5 * build_between(p, 1, 12), n = build_between(p, 2, 9);
    build_datum(p, PRICE, "P", price), draw_rate(p, OFF, "D", off), build_datum(p, NUMBER, "n", n);
    return build_need(p, "whole yen", price * off % 100 == 0);
}
static void bind_second(struct build *p) {
    build_need(p, "more than one", build_value(p, NUMBER) > 1);
    build_need(p, "a part of the price", build_value(p, OFF) < 100);
}
static void solve_second(struct build *p) {
    struct ratio left =
        build_step(p, "2<c>目からのねだんの割合は、1から<D>をひいて、", build_int(1), '-', share(p, OFF), "", "です。");
    struct ratio low = build_step(p, "2<c>目からは1<c>、", p->datum[PRICE], '*', left, "円", "です。");
    struct ratio more = build_step(p, "2<c>目からの数は、", p->datum[NUMBER], '-', build_int(1), "<c>", "です。");
    struct ratio rest = build_step(p, "その代金は、", low, '*', more, "円", "です。");
    build_trap(p, build_apply(p, low, '*', p->datum[NUMBER]));
    build_answer(p, build_step(p, "1<c>目の<P>円をたして、", p->datum[PRICE], '+', rest, "円", "です。"), "", "円");
}
static bool holds_second(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t price = build_value(p, PRICE), n = build_value(p, NUMBER);
    return IF_KEPT(keep, 7, 100 * (n * price - x[0]) == (n - 1) * price * build_value(p, OFF));
}
static const char *const templates_second[] = {
    "1<c><P>円の<w>を買うと、2<c>目からは<D>引きになります。<n><c>買うと、代金は全部で何円ですか。",
    "<w>は1<c><P>円ですが、2<c>目からは定価の<D>引きです。<A>が<n><c>買うとき、はらうお金は何円[ですか。|でしょうか。]",
    "代金は何円ですか。定価<P>円の<w>を<n><c>買います。1<c>目は定価、2<c>目からは<D>引きです。",
    "ある店の<w>は1<c>目が<P>円、2<c>目からはどれも<D>引きで買えます。<n><c>の代金は何円になりますか。",
    "「2<c>目から<D>引き」の<w>があります。1<c>の定価は<P>円です。<n><c>買うときの代金<wo>単位は円とします。",
    "<A>は定価<P>円の<w>を<n><c>買いました。1<c>目だけ定価で、残りは<D>引きでした。全部で何円でしたか。",
    "<w><n><c>を買います。定価は1<c><P>円ですが、2<c>目以後は1<c>ごとに<D>引きになります。合計は何円ですか。",
    "1<c><P>円の<w>が、2<c>目から<D>引きになるセールをしています。<n><c>買うと何円<ka>",
    NULL,
};
static const struct subtype second = {
    .id = "second",
    .name = "2個目から割引",
    .level = 2,
    .templates = templates_second,
    .asks = "代金",
    .role = {{"P", "1<c>の定価", "円"}, {"D", "2<c>目からの値引き", "", PROBLEM_RATE}, {"n", "買う数", "<c>"}},
    .method = {{"分けて計算", "1<c>目は定価、2<c>目からは値引きしたねだんです。", solve_second, NULL}},
    .draw = draw_second,
    .bind = bind_second,
    .holds = holds_second,
    .low = {1},
    .high = {60000},
    .hint = "2<c>目からは、1<c>何円ですか。",
    .figure = &no_figure,
};

/* ---- two tax rates ---- */
enum { FOOD, LOW_RATE, THINGS, HIGH_RATE };
static bool draw_mixed(struct build *p) {
    static const char *const pairs[] = {"食品|日用品", "パン|せっけん",   "お茶|電池",   "米|洗ざい",
                                        "弁当|雑誌",   "おかし|文ぼう具", "牛乳|タオル", "くだもの|花",
                                        "野菜|食器",   "肉|ラップ",       NULL};
    build_people(p, "A");
    build_context(p, "w|v", pairs);
    int64_t low = build_between(p, 3, 9), high = build_between(p, low + 1, 15);
    if (build_chance(p, 60)) low = 8, high = 10;
    build_datum(p, FOOD, "a", build_round(p, 100, 4000, 50)), build_datum(p, LOW_RATE, "r", low);
    build_datum(p, THINGS, "b", build_round(p, 100, 4000, 50)), build_datum(p, HIGH_RATE, "s", high);
    return build_need(p, "whole yen",
                      build_value(p, FOOD) * low % 100 == 0 && build_value(p, THINGS) * high % 100 == 0) &&
           build_need(p, "two prices", build_value(p, FOOD) != build_value(p, THINGS));
}
static void solve_mixed(struct build *p) {
    struct ratio food = build_step(p, "<w>の消費税は、", p->datum[FOOD], '*', share(p, LOW_RATE), "円", "です。");
    struct ratio things = build_step(p, "<v>の消費税は、", p->datum[THINGS], '*', share(p, HIGH_RATE), "円", "です。");
    struct ratio tax = build_step(p, "消費税は合わせて、", food, '+', things, "円", "です。");
    struct ratio plain = build_step(p, "税ぬきの代金は、", p->datum[FOOD], '+', p->datum[THINGS], "円", "です。");
    build_trap(p, plain);
    build_answer(p, build_step(p, "税こみでは、", plain, '+', tax, "円", "です。"), "", "円");
}
static bool holds_mixed(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   100 * x[0] == build_value(p, FOOD) * (100 + build_value(p, LOW_RATE)) +
                                     build_value(p, THINGS) * (100 + build_value(p, HIGH_RATE)));
}
static const char *const templates_mixed[] = {
    "税ぬき<a>円の<w>と税ぬき<b>円の<v>を買いました。消費税は<w>が<r>%、<v>が<s>%です。はらったお金は全部で何円ですか。",
    "<w>には<r>%、<v>には<s>%の消費税がかかります。<A>が税ぬきで<w>を<a>円、<v>を<b>円買うと、税こみの代金は何円[ですか。|でしょうか。]",
    "全部で何円はらいますか。<w>(税ぬき<a>円、消費税<r>%)と<v>(税ぬき<b>円、消費税<s>%)を買います。",
    "消費税ぬきのねだんは、<w>が<a>円、<v>が<b>円です。税率が<w>は<r>%、<v>は<s>%のとき、合計は税こみで何円ですか。",
    "<A>は<a>円の<w>と<b>円の<v>を買いました。どちらも消費税はふくまれていません。<w>の消費税は<r>%、<v>の消費税は<s>%です。全部で何円はらいましたか。",
    "店で<w>を<a>円分、<v>を<b>円分買います。これに、<w>は<r>%、<v>は<s>%の消費税が加わります。代金の合計は何円になりますか。",
    "税率<r>%の<w>が<a>円、税率<s>%の<v>が<b>円です(どちらも税ぬき)。両方買うと税こみで何円ですか。",
    "<w>の税ぬきのねだんは<a>円で税率<r>%、<v>の税ぬきのねだんは<b>円で税率<s>%です。レジで何円はらえばよいですか。",
    NULL,
};
static const struct subtype mixed = {
    .id = "mixed",
    .name = "2つの税率",
    .level = 2,
    .templates = templates_mixed,
    .asks = "税こみの代金",
    .role = {{"a", "<w>の税ぬきのねだん", "円"},
             {"r", "<w>の税率", "%"},
             {"b", "<v>の税ぬきのねだん", "円"},
             {"s", "<v>の税率", "%"}},
    .method = {{"別々に税", "税率がちがうので、消費税を別々に求めてたします。", solve_mixed, NULL}},
    .draw = draw_mixed,
    .holds = holds_mixed,
    .low = {1},
    .high = {10000},
    .hint = "<w>の消費税は何円ですか。",
    .figure = &no_figure,
};

/* ---- back from the tax ---- */
enum { TAX, RATE };
static void bind_tax(struct build *p) {
    build_set(p, "qs", p->asked ? "税こみのねだんは何円" : "税ぬきのねだんは何円");
    build_set(p, "qv", p->asked ? "税こみでは何円に{なる}か" : "税ぬきでは何円{だ}か");
}
static bool draw_tax(struct build *p) {
    static const int64_t rates[] = {3, 5, 8, 10, 10, 8, 15, 20};
    int64_t price = draw_price(p), rate = rates[build_between(p, 0, 7)];
    build_datum(p, TAX, "t", price * rate / 100), build_datum(p, RATE, "r", rate);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "whole yen", price * rate % 100 == 0) && build_need(p, "a small price", price <= 800) &&
           build_need(p, "different numbers", price * rate / 100 != rate);
}
static void solve_tax(struct build *p) {
    struct ratio price = build_step(p, "税ぬきのねだんの<r>%が<t>円なので、税ぬきのねだんは、", p->datum[TAX], '/',
                                    share(p, RATE), "円", "です。");
    if (!p->asked) {
        build_trap(p, build_apply(p, p->datum[TAX], '*', p->datum[RATE]));
        build_answer(p, price, "", "円");
        return;
    }
    build_trap(p, price);
    build_answer(p, build_step(p, "税こみでは、", price, '+', p->datum[TAX], "円", "です。"), "", "円");
}
static bool holds_tax(const struct build *p, const int64_t *x, unsigned keep) {
    return x[!p->asked] == 1 &&
           IF_KEPT(keep, 3,
                   p->asked ? x[1] * build_value(p, RATE) == build_value(p, TAX) * (100 + build_value(p, RATE))
                            : x[0] * build_value(p, RATE) == 100 * build_value(p, TAX));
}
static const char *const templates_tax[] = {
    "<w>を買ったら、<r>%の消費税が<t>円かかりました。<w>の<qs>ですか。",
    "<A>が<w>を買うと、レシートに消費税<t>円と書いてありました。税率は<r>%です。<w>の<qs>[ですか。|でしょうか。]",
    "<w>の<qs>ですか。消費税は税ぬきのねだんの<r>%で、<t>円でした。",
    "税率<r>%の消費税が<t>円になる<w>があります。この<w>の<qs>ですか。",
    "<w>にかかる消費税は<t>円です。消費税が税ぬきのねだんの<r>%のとき、<w>の<qs>になりますか。",
    "消費税の税率は<r>%です。<w>を1つ買ったときの消費税は<t>円でした。<w>の<qs>ですか。",
    "<A>は<w>の消費税として<t>円はらいました。これは税ぬきのねだんの<r>%にあたります。<w>の<qs>ですか。",
    "消費税<r>%で、税の分が<t>円の<w>の<qs>でしょうか。",
    NULL,
};
static const struct subtype from_tax = {
    .id = "from_tax",
    .name = "消費税の金額からねだん",
    .level = 2,
    .templates = templates_tax,
    .asks = "税ぬきのねだん|税こみのねだん",
    .role = {{"t", "消費税の金額", "円"}, {"r", "税率", "%"}},
    .method = {{"もとにする量", "消費税の金額を税率でわると、もとにする税ぬきのねだんです。", solve_tax, NULL}},
    .draw = draw_tax,
    .bind = bind_tax,
    .holds = holds_tax,
    .low = {1, 1},
    .high = {960, 960},
    .hint = "<t>円は、何の<r>%ですか。",
    .figure = &no_figure,
};

/* ---- most at the list price, the rest at a discount ---- */
enum { COST, STOCK, UP, SOLD, DOWN };
static void bind_leftover(struct build *p) {
    build_need(p, "some are left", build_value(p, SOLD) < build_value(p, STOCK));
    build_need(p, "a part of the price", build_value(p, DOWN) < 100);
}
static bool draw_leftover(struct build *p) {
    int64_t cost = draw_price(p) / 2, up = 10 * build_between(p, 2, 8), down = 10 * build_between(p, 1, 4),
            stock = build_round(p, 20, 200, 10), list = cost * (100 + up) / 100;
    build_datum(p, COST, "k", cost), build_datum(p, STOCK, "n", stock), draw_rate(p, UP, "U", up);
    build_datum(p, SOLD, "m", stock - build_round(p, 5, stock / 2, 5)), draw_rate(p, DOWN, "D", down);
    int64_t m = build_value(p, SOLD);
    return build_need(p, "whole yen", cost * up % 100 == 0 && list * down % 100 == 0) &&
           build_need(p, "a gain", list * m + list * (100 - down) / 100 * (stock - m) > cost * stock);
}
static void solve_leftover(struct build *p) {
    build_line(p);
    build_say(p, "見こむ利益は");
    struct ratio gain = build_equation(p, p->datum[COST], '*', share(p, UP), "円");
    build_say(p, "、定価は");
    struct ratio list = build_equation(p, p->datum[COST], '+', gain, "円");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "値引き後のねだんは、定価の");
    struct ratio left = build_equation(p, build_int(1), '-', share(p, DOWN), "倍");
    build_say(p, "なので、");
    struct ratio low = build_equation(p, list, '*', left, "円");
    build_say(p, "です。");
    struct ratio first = build_step(p, "定価での売り上げは、", list, '*', p->datum[SOLD], "円", "です。");
    build_line(p);
    build_say(p, "残りは");
    struct ratio rest = build_equation(p, p->datum[STOCK], '-', p->datum[SOLD], "<c>");
    build_say(p, "で、その売り上げは");
    struct ratio more = build_equation(p, low, '*', rest, "円");
    build_say(p, "です。");
    struct ratio sales = build_step(p, "売り上げは合わせて、", first, '+', more, "円", "です。");
    struct ratio paid = build_step(p, "仕入れの代金は、", p->datum[COST], '*', p->datum[STOCK], "円", "です。");
    build_trap(p, build_apply(p, gain, '*', p->datum[STOCK]));
    build_answer(p, build_step(p, "利益は、", sales, '-', paid, "円", "です。"), "", "円");
}
/* Piece by piece over the cost, in hundredths of hundredths of a yen. */
static bool holds_leftover(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t cost = build_value(p, COST), up = build_value(p, UP), sold = build_value(p, SOLD),
            rest = build_value(p, STOCK) - sold;
    return IF_KEPT(keep, 31,
                   10000 * x[0] ==
                       sold * cost * up * 100 + rest * cost * ((100 + up) * (100 - build_value(p, DOWN)) - 10000));
}
static const char *const templates_leftover[] = {
    "1<c><k>円で<w>を<n><c>仕入れ、<U>の利益を見こんで定価をつけました。定価で<m><c>売れ、残りは定価の<D>引きで全部売りました。利益は全部で何円ですか。",
    "<w>を1<c><k>円で<n><c>仕入れて、仕入れ値の<U>増しの定価で<m><c>売りました。売れ残りは定価の<D>引きにして売り切りました。利益の合計は何円[ですか。|でしょうか。]",
    "利益は全部で何円ですか。<w>を<n><c>、1<c><k>円で仕入れ、<U>の利益をつけて売ると<m><c>売れたので、残りは<D>引きにして全部売りました。",
    "<A>の店では、1<c><k>円の<w>を<n><c>仕入れました。<U>の利益を見こんだ定価で<m><c>が売れ、残りは<D>引きで売り切りました。全部で何円の利益がありましたか。",
    "原価<k>円の<w>が<n><c>あります。原価の<U>増しを定価にしました。<m><c>は定価で、残りは定価の<D>引きで売れました。利益の合計<wo>単位は円とします。",
    "<w><n><c>を1<c><k>円で仕入れました。定価は仕入れ値の<U>増しです。定価で売れたのは<m><c>で、残りは定価から<D>引いて売りました。利益は全体で何円ですか。",
    "仕入れ値が1<c><k>円の<w><n><c>のうち、<m><c>を<U>の利益がある定価で売り、その残りを定価の<D>引きで売り切りました。利益は何円になりますか。",
    "<n><c>の<w>(仕入れ値1<c><k>円)に<U>の利益を見こんで定価をつけ、<m><c>売った後、残りを<D>引きで全部売ると、利益は何円<ka>",
    NULL,
};
static const struct subtype leftover = {
    .id = "leftover",
    .name = "残りを割引で売り切った利益",
    .level = 3,
    .templates = templates_leftover,
    .asks = "利益の合計",
    .role = {{"k", "1<c>の仕入れ値", "円"},
             {"n", "仕入れた数", "<c>"},
             {"U", "見こむ利益の割合", "", PROBLEM_RATE},
             {"m", "定価で売れた数", "<c>"},
             {"D", "残りの値引き", "", PROBLEM_RATE}},
    .method = {{"売り上げ−仕入れ", "定価と値引き後のねだんを求め、売り上げの合計から仕入れの代金をひきます。",
                solve_leftover, NULL}},
    .draw = draw_leftover,
    .bind = bind_leftover,
    .holds = holds_leftover,
    .low = {1},
    .high = {500000},
    .hint = "定価と、値引きした後のねだんは、それぞれ何円ですか。",
    .figure = &no_figure,
};

/* ---- how many have to be sold so that nothing is lost ---- */
enum { EACH, BOUGHT, SALE };
static void bind_even(struct build *p) { build_need(p, "sold for more", build_value(p, SALE) > build_value(p, EACH)); }
static bool draw_even(struct build *p) {
    int64_t cost = draw_price(p) / 2, sale = cost + build_round(p, 10, cost, 10), n = build_round(p, 20, 300, 10);
    build_datum(p, EACH, "k", cost), build_datum(p, BOUGHT, "n", n), build_datum(p, SALE, "a", sale);
    return build_need(p, "different numbers", (cost * n + sale - 1) / sale != n && sale > cost);
}
static void solve_even(struct build *p) {
    struct ratio paid = build_step(p, "仕入れの代金は、", p->datum[EACH], '*', p->datum[BOUGHT], "円", "です。");
    int64_t all = (int64_t)paid.num, sale = build_value(p, SALE), n = (all + sale - 1) / sale;
    build_line(p);
    build_say(p, "売り上げが仕入れの代金になるのは");
    build_remainder(p, all, sale, "<c>");
    build_trap(p, build_fraction(build_value(p, BOUGHT), 2));
    if (all % sale == 0) {
        build_say(p, "売れたときです。");
        build_answer(p, build_int(n), "", "<c>");
        return;
    }
    build_say(p, "で、あまりの分にもう1<c>いります。");
    build_trap(p, build_int(n - 1));
    build_answer(p, build_step(p, "だから、", build_int(n - 1), '+', build_int(1), "<c>", "です。"), "", "<c>");
}
static bool holds_even(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t paid = build_value(p, EACH) * build_value(p, BOUGHT), sale = build_value(p, SALE);
    return IF_KEPT(keep, 7, x[0] * sale >= paid && (x[0] - 1) * sale < paid);
}
static const char *const templates_even[] = {
    "1<c><k>円の<w>を<n><c>仕入れ、1<c><a>円で売ります。損をしないためには、少なくとも何<c>売らなければなりませんか。",
    "<w>を1<c><k>円で<n><c>仕入れました。1<c><a>円で売るとき、仕入れの代金を取りもどすには最低何<c>売れればよい[ですか。|でしょうか。]",
    "損をしないためには最低何<c>売ればよいですか。<w>を<n><c>、1<c><k>円で仕入れて、1<c><a>円で売ります。",
    "<A>の店では、<w>を1<c><k>円で<n><c>買い入れ、1<c><a>円で売ります。売り上げが仕入れの代金以上になるのは、何<c>売れたときからですか。",
    "仕入れ値1<c><k>円の<w>が<n><c>あります。1<c><a>円で売ると、何<c>以上売れれば損をしませんか。",
    "<n><c>の<w>を1<c><k>円で仕入れました。売り値は1<c><a>円です。赤字にならないようにするには、少なくとも何<c>売る必要がありますか。",
    "<w>を1<c><k>円で<n><c>作り、1<c><a>円で売ります。作るのにかかったお金より売り上げが少なくならないためには、最も少なくて何<c>売ればよいですか。",
    "1<c><a>円の<w>を売る店が、<n><c>を1<c><k>円で仕入れました。何<c>売れたところで、損がなくなりますか。",
    NULL,
};
static const struct subtype even = {
    .id = "even",
    .name = "損をしないために売る数",
    .level = 2,
    .templates = templates_even,
    .asks = "損をしない最も少ない数",
    .role = {{"k", "1<c>の仕入れ値", "円"}, {"n", "仕入れた数", "<c>"}, {"a", "1<c>の売り値", "円"}},
    .method = {{"仕入れの代金", "売り上げが仕入れの代金以上になればよいので、仕入れの代金を売り値でわります。",
                solve_even, NULL}},
    .draw = draw_even,
    .bind = bind_even,
    .holds = holds_even,
    .low = {1},
    .high = {1000},
    .hint = "仕入れの代金は全部で何円ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&second, &mixed, &from_tax, &leftover, &even, NULL};
const struct family family_uri_nebiki = {.id = "uri_nebiki",
                                         .number = "F30,F31,F42",
                                         .name = "値引き・消費税・売れ残り",
                                         .grade = 5,
                                         .scene = SCENE_TRADE,
                                         .subtypes = subtypes};

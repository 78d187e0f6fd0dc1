/* furima.c - フリマ・クーポン: a fee in percent and then a fixed amount go off a price: what is left, the profit, and back.
 *
 *   price × (1 - rate) - amount = what is left
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/waribiki.h"

enum { PRICE, RATE, FIXED, COST };

static const char *const places[] = {"フリマアプリ|手数料|送料|円|売れた",
                                     "ネットのフリーマーケット|手数料|送料|円|売れた",
                                     "オークションのサイト|利用料|送料|円|売れた",
                                     "ネットショップ|手数料|発送料|円|売れた",
                                     "フリマサイト|販売手数料|配送料|円|売れた",
                                     "手作り品のアプリ|手数料|箱代|円|売れた",
                                     "リサイクルのアプリ|手数料|送料|円|売れた",
                                     "!中古品のサイト|手数料|運送料|円|売れた",
                                     NULL};

static bool draw_words(struct build *p, int64_t *price, int64_t *rate, int64_t *fixed) {
    build_context(p, "w|lo|hi", waribiki_goods);
    build_words(p, "pl|fe|sh|en|so", places);
    build_people(p, "A");
    *price = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 100);
    *rate = build_chance(p, 60) ? 10 : build_between(p, 1, 6) * 5, *fixed = build_round(p, 50, 900, 10);
    return build_need(p, "something is left", *price * (100 - *rate) > *fixed * 100) &&
           build_need(p, "whole yen", *price * *rate % 100 == 0);
}
static void set_rate(struct build *p, int64_t rate) { build_datum_rate(p, RATE, "r", rate, build_chance(p, 80)); }
static void bind_rate(struct build *p) { build_need(p, "less than all", build_value(p, RATE) < 100); }
static struct ratio step_fee(struct build *p, const char *before) {
    return build_step(p, before, p->datum[PRICE], '*', build_fraction(build_value(p, RATE), 100), "円", "です。");
}

/* ---- what is left of the price; the profit ---- */
static bool draw_left(struct build *p) {
    int64_t price, rate, fixed;
    if (!draw_words(p, &price, &rate, &fixed)) return false;
    build_datum(p, PRICE, "P", price), set_rate(p, rate), build_datum(p, FIXED, "S", fixed);
    return true;
}
static struct ratio steps_left(struct build *p) {
    struct ratio fee = step_fee(p, "<fe>は、");
    build_trap(p, build_apply(p, p->datum[PRICE], '-', fee));
    struct ratio rest = build_step(p, "<fe>を引くと、", p->datum[PRICE], '-', fee, "円", "残ります。");
    return build_step(p, "<sh>も引くと、手元に残るのは、", rest, '-', p->datum[FIXED], "円", "です。");
}
static void solve_left(struct build *p) { build_answer(p, steps_left(p), "", "円"); }
static bool holds_left(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   (x[0] + build_value(p, FIXED)) * 100 + build_value(p, PRICE) * build_value(p, RATE) ==
                       build_value(p, PRICE) * 100);
}
static const char *const templates_left[] = {
    "<pl>で<w>が<P>円で<so>とき、<so>ねだんの<r>が<fe>として引かれ、さらに<sh>の<S>円を自分ではらいます。手元に残るのは何円ですか。",
    "<A>は<pl>で<w>を<P>円で売りました。<fe>は売り値の<r>、<sh>は<S>円です。<A>の手元には何円残り[ますか。|ましたか。]",
    "手元に残るのは何円ですか。<pl>で<w>が<P>円で<so>とします。<fe>に<r>、<sh>に<S>円かかります。",
    "<pl>に<w>を出したところ、<P>円で売れました。ここから売り上げの<r>の<fe>と、<S>円の<sh>を引いた残りは何円ですか。",
    "<w>を<P>円で売り、売り値の<r>を<fe>として<pl>にはらい、<sh>も<S>円はらいました。残ったお金は何円ですか。",
    "<pl>では、売れたねだんの<r>が<fe>です。<P>円で<so><w>の<sh>が<S>円かかるとき、受け取れるお金は何円でしょうか。",
    "<P>円の<w>が<pl>で売れました。<sh><S>円と、ねだんの<r>の<fe>を引くと、<A>に入るのは何円になりますか。",
    "<A>の<w>が<pl>で<P>円になりました。<fe>は<r>、<sh>は<S>円で、どちらも<A>がはらいます。残り<wo>単位は円です。",
    NULL};
static const struct figure_template figure_left = {
    FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<P>|<S>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype left = {
    .id = "left",
    .name = "手数料と送料を引いた残り",
    .level = 2,
    .templates = templates_left,
    .asks = "手元に残るお金",
    .role = {{"P", "売れたねだん", "円"}, {"r", "手数料の割合", "", PROBLEM_RATE}, {"S", "送料", "円"}},
    .method = {{"順に引く", "売れたねだんから、<fe>と<sh>を順に引きます。", solve_left, NULL}},
    .draw = draw_left,
    .bind = bind_rate,
    .holds = holds_left,
    .low = {1},
    .high = {12000},
    .hint = "<fe>は何円ですか。",
    .figure = &figure_left,
};

static bool draw_gain(struct build *p) {
    if (!draw_left(p)) return false;
    build_datum(p, COST, "C", build_round(p, 100, 6000, 50));
    return build_need(p, "a profit",
                      build_value(p, PRICE) * (100 - build_value(p, RATE)) >
                          (build_value(p, FIXED) + build_value(p, COST)) * 100);
}
static void solve_gain(struct build *p) {
    struct ratio rest = steps_left(p);
    build_trap(p, build_apply(p, p->datum[PRICE], '-', p->datum[COST]));
    build_answer(
        p, build_step(p, "利益は、ここから仕入れにかかったお金を引いて、", rest, '-', p->datum[COST], "円", "です。"),
        "", "円");
}
static bool holds_gain(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   (x[0] + build_value(p, COST) + build_value(p, FIXED)) * 100 ==
                       build_value(p, PRICE) * (100 - build_value(p, RATE)));
}
static const char *const templates_gain[] = {
    "<C>円で買った<w>を<pl>で<P>円で売りました。売り値の<r>の<fe>と、<S>円の<sh>がかかります。利益は何円ですか。",
    "<pl>で<w>が<P>円で売れました。<fe>は売り値の<r>、<sh>は<S>円です。この<w>を<C>円で買っていたとき、もうけは何円[ですか。|でしょうか。]",
    "利益は何円ですか。<A>は<C>円で手に入れた<w>を、<pl>で<P>円で売りました。<fe><r>と<sh><S>円は<A>がはらいます。",
    "<A>は<w>を<C>円で仕入れ、<pl>で<P>円で売りました。<P>円の<r>を<fe>として、また<sh>を<S>円はらいました。もうけは何円ですか。",
    "<w>を<P>円で売ると、売り上げの<r>の<fe>と<S>円の<sh>を引かれます。<w>を<C>円で買ったとすると、利益は何円ですか。",
    "<pl>では<so>ねだんの<r>が<fe>です。<C>円で買った<w>が<P>円で売れ、<sh>に<S>円かかりました。<A>のもうけは何円になりますか。",
    "<P>円で<so><w>があります。<sh>が<S>円、<fe>が売り値の<r>、買ったときのねだんが<C>円です。利益は何円ですか。",
    "<A>の<w>は<C>円で買ったものです。これが<pl>で<P>円で売れ、<r>の<fe>と<S>円の<sh>を引かれました。利益<wo>単位は円です。",
    NULL};
static const struct subtype gain = {
    .id = "gain",
    .name = "手数料と送料を引いた利益",
    .level = 2,
    .templates = templates_gain,
    .asks = "利益",
    .role = {{"P", "売れたねだん", "円"},
             {"r", "手数料の割合", "", PROBLEM_RATE},
             {"S", "送料", "円"},
             {"C", "買ったときのねだん", "円"}},
    .method = {{"順に引く", "売れたねだんから、<fe>と<sh>と買ったねだんを順に引きます。", solve_gain, NULL}},
    .draw = draw_gain,
    .bind = bind_rate,
    .holds = holds_gain,
    .low = {1},
    .high = {12000},
    .hint = "<fe>は何円ですか。",
    .figure = &figure_left,
};

/* ---- back to the price ---- */
static bool draw_price(struct build *p) {
    int64_t price, rate, fixed;
    if (!draw_words(p, &price, &rate, &fixed)) return false;
    build_datum(p, PRICE, "L", price * (100 - rate) / 100 - fixed), set_rate(p, rate),
        build_datum(p, FIXED, "S", fixed);
    return true;
}
static void solve_back(struct build *p, const char *before, const char *share, const char *last) {
    struct ratio sum = build_step(p, before, p->datum[PRICE], '+', p->datum[FIXED], "円", "です。");
    struct ratio rest =
        build_step(p, share, build_int(1), '-', build_fraction(build_value(p, RATE), 100), "", "にあたります。");
    build_trap(p, build_apply(p, p->datum[PRICE], '/', rest));
    build_trap(p, sum);
    build_answer(p, build_step(p, last, sum, '/', rest, "円", "です。"), "", "円");
}
static void solve_price(struct build *p) {
    solve_back(p, "<sh>を引く前は、", "これは売れたねだんの、", "売れたねだんは、");
}
static bool holds_price(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   x[0] * 100 - x[0] * build_value(p, RATE) == (build_value(p, PRICE) + build_value(p, FIXED)) * 100);
}
static const char *const templates_price[] = {
    "<pl>で<w>を売ると、<so>ねだんの<r>が<fe>として引かれ、さらに<S>円の<sh>がかかります。手元に<L>円残りました。何円で売れましたか。",
    "<pl>の<fe>は売り値の<r>、<sh>は<S>円です。<w>を売って手元に<L>円残すには、何円で売ればよい[ですか。|でしょうか。]",
    "<w>の売り値は何円ですか。<pl>では<fe>に売り値の<r>、<sh>に<S>円かかり、<A>の手元に<L>円残りました。",
    "<A>は<pl>で<w>を売り、売り値の<r>の<fe>と<S>円の<sh>を引いて<L>円受け取りました。<w>の売り値は何円ですか。",
    "<w>を売ったお金から<r>の<fe>を引き、<sh>の<S>円を引くと<L>円になりました。<w>は何円で売れましたか。",
    "<pl>で<w>が売れました。<sh>は<S>円、<fe>は<so>ねだんの<r>で、残りは<L>円です。<so>ねだんは何円でしょうか。",
    "手元に<L>円ちょうど残したいと思います。<pl>では売り値の<r>の<fe>と<S>円の<sh>が引かれます。<w>のねだんを何円にすればよいですか。",
    "<A>が<pl>で<w>を売ると、<fe>と<sh>を引いて<L>円になりました。<fe>は売り値の<r>、<sh>は<S>円です。売り値<wo>単位は円です。",
    NULL};
static const struct figure_template figure_price = {
    FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<L>|<S>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype price = {
    .id = "price",
    .name = "手元に残るお金から売り値",
    .level = 3,
    .templates = templates_price,
    .asks = "売り値",
    .role = {{"L", "手元に残るお金", "円"}, {"r", "手数料の割合", "", PROBLEM_RATE}, {"S", "送料", "円"}},
    .method = {{"もどす", "<sh>を引く前のお金が、売れたねだんのどれだけにあたるかを考えます。", solve_price, NULL}},
    .draw = draw_price,
    .bind = bind_rate,
    .holds = holds_price,
    .low = {1},
    .high = {15000},
    .hint = "<sh>を引く前には何円ありましたか。",
    .figure = &figure_price,
};

/* ---- a discount, and a coupon of so many yen ---- */
static const char *const coupons[] = {"クーポン券|円",       "割引券|円",      "会員のクーポン|円",
                                      "商品券|円",           "ポイント|円",    "買い物券|円",
                                      "たん生日クーポン|円", "!お買い物券|円", NULL};
static bool draw_coupon(struct build *p, bool back) {
    build_context(p, "w|lo|hi", waribiki_goods);
    build_words(p, "cu|en", coupons);
    build_people(p, "A");
    int64_t list = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 100),
            rate = build_round(p, 5, 60, 5), off = build_round(p, 20, 500, 10), sum = list * (100 - rate);
    build_datum(p, PRICE, back ? "S" : "L", back ? sum / 100 - off : list);
    build_datum_rate(p, RATE, "r", rate, build_chance(p, 60)), build_datum(p, FIXED, "k", off);
    return build_need(p, "something to pay", sum > off * 100) && build_need(p, "whole yen", sum % 100 == 0);
}
static bool draw_pay(struct build *p) { return draw_coupon(p, false); }
static bool draw_list(struct build *p) { return draw_coupon(p, true); }
static void solve_pay(struct build *p) {
    struct ratio rest = build_step(p, "値引きの後は、定価の、", build_int(1), '-',
                                   build_fraction(build_value(p, RATE), 100), "", "にあたります。");
    struct ratio sum = build_step(p, "値引きの後のねだんは、", p->datum[PRICE], '*', rest, "円", "です。");
    build_trap(p, sum);
    build_answer(p, build_step(p, "<cu>を使うと、はらうのは、", sum, '-', p->datum[FIXED], "円", "です。"), "", "円");
}
static const char *const templates_pay[] = {
    "定価<L>円の<w>が<r>引きになっていて、さらに<cu>で<k>円引いてもらいました。はらったお金は何円ですか。",
    "<A>は、定価<L>円の<w>を<r>引きで買い、そのうえ<k>円分の<cu>を使いました。しはらいは何円[ですか。|でしたか。]",
    "しはらうのは何円ですか。<w>は定価<L>円の<r>引きで、<cu>を使うとそこから<k>円安くなります。",
    "<w>の定価は<L>円です。今日は<r>引きで、<cu>を出すと、そのねだんから<k>円引かれます。代金は何円になりますか。",
    "<L>円の<w>がセールで<r>引きです。<k>円の<cu>も使うと、<A>は何円はらえばよいですか。",
    "表示が<L>円の<w>を、<r>引いてもらった後で<cu>を使い、<k>円へらしました。代金は何円でしょうか。",
    "定価の<r>引きにしてから<k>円引く<cu>があります。定価<L>円の<w>は何円で買えますか。",
    "<A>が買った<w>は、定価が<L>円で、<r>引きのうえに<cu>で<k>円引きでした。はらった金額<wo>単位は円です。",
    NULL};
static const struct figure_template figure_pay = {
    FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<L>|<k>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype pay = {
    .id = "pay",
    .name = "割引とクーポンの後の代金",
    .level = 2,
    .templates = templates_pay,
    .asks = "代金",
    .role = {{"L", "定価", "円"}, {"r", "値引きの割合", "", PROBLEM_RATE}, {"k", "クーポンで引かれる金額", "円"}},
    .method = {{"順に引く", "はじめに値引きの後のねだんを求めて、そこから<cu>の分を引きます。", solve_pay, NULL}},
    .draw = draw_pay,
    .bind = bind_rate,
    .holds = holds_left,
    .low = {1},
    .high = {12000},
    .hint = "<r>引きのねだんは何円ですか。",
    .figure = &figure_pay,
};

static void solve_list(struct build *p) { solve_back(p, "<cu>を使う前は、", "これは定価の、", "定価は、"); }
static const char *const templates_list[] = {
    "<w>が定価の<r>引きになり、さらに<cu>で<k>円引かれて、しはらいは<S>円でした。定価は何円ですか。",
    "<A>は<w>を<r>引きで買い、そのうえ<k>円分の<cu>を使って<S>円はらいました。<w>の定価は何円[ですか。|でしたか。]",
    "定価は何円ですか。<w>を、<r>引きの後に<cu>で<k>円引いてもらうと、<S>円になりました。",
    "<cu>を使うと、<r>引きのねだんから<k>円安くなります。<w>の代金が<S>円になったとき、定価は何円ですか。",
    "セールで<r>引きの<w>を、<k>円の<cu>も使って<S>円で買いました。<w>の定価は何円になりますか。",
    "<w>の代金は<S>円でした。これは定価の<r>引きから、<cu>の<k>円を引いたねだんです。もとの定価は何円でしょうか。",
    "定価の<r>引きにしてから<k>円引く<cu>があります。これを使うと<w>は<S>円です。<w>の定価は何円ですか。",
    "<A>が<S>円で買った<w>は、定価の<r>引きのうえに<cu>で<k>円引きでした。定価<wo>単位は円です。",
    NULL};
static const struct figure_template figure_list = {
    FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<S>|<k>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype list = {
    .id = "list",
    .name = "割引とクーポンの後の代金から定価",
    .level = 3,
    .templates = templates_list,
    .asks = "定価",
    .role = {{"S", "はらった代金", "円"},
             {"r", "値引きの割合", "", PROBLEM_RATE},
             {"k", "クーポンで引かれる金額", "円"}},
    .method = {{"もどす", "<cu>を使う前のねだんが、定価のどれだけにあたるかを考えます。", solve_list, NULL}},
    .draw = draw_list,
    .bind = bind_rate,
    .holds = holds_price,
    .low = {1},
    .high = {15000},
    .hint = "<cu>を使う前のねだんは何円ですか。",
    .figure = &figure_list,
};

static const struct subtype *const subtypes[] = {&left, &gain, &price, &pay, &list, NULL};
const struct family family_furima = {.id = "furima",
                                     .number = "F31",
                                     .name = "手数料とクーポン",
                                     .grade = 5,
                                     .scene = SCENE_TRADE,
                                     .subtypes = subtypes};

/* zei_ouyo.c - 消費税の応用: the tax in a price, a price after the rate has changed, two rates compared, several goods, the
 * change.
 *
 *   price with tax = price × (1 + rate)
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { PRICE, RATE, THIRD };

static const char *const goods[] = {"本|400|3000",
                                    "くつ|1500|9000",
                                    "おもちゃ|500|6000",
                                    "かばん|1000|9000",
                                    "シャツ|600|5000",
                                    "ケーキ|300|4000",
                                    "時計|1000|9800",
                                    "べん当|300|1500",
                                    "花びん|500|5000",
                                    "ゲームソフト|2000|9000",
                                    "米|1500|8000",
                                    "かさ|500|4000",
                                    "ぼうし|600|5000",
                                    "絵の具|300|2500",
                                    "電気スタンド|1000|9000",
                                    "ボール|400|4000",
                                    "えん筆けずり|500|4000",
                                    "水とう|600|4000",
                                    "お茶|100|700",
                                    "セーター|1500|9000",
                                    "図かん|1000|5000",
                                    "くだもの|300|3000",
                                    "いす|1500|9900",
                                    "お菓子|100|2000",
                                    "!植木ばち|300|3000",
                                    NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

static int64_t draw_price(struct build *p) {
    build_context(p, "w|lo|hi", goods);
    build_people(p, "A");
    return build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10);
}
static int64_t draw_rate(struct build *p) { return build_chance(p, 65) ? 10 : 8; }
static struct ratio step_factor(struct build *p, const char *before, int rate) {
    return build_step(p, before, build_int(1), '+', build_fraction(build_value(p, rate), 100), "倍", "です。");
}

/* ---- the tax that a price holds ---- */
static bool draw_tax(struct build *p) {
    int64_t price = draw_price(p), rate = draw_rate(p);
    build_datum(p, PRICE, "P", price * (100 + rate) / 100), build_datum(p, RATE, "r", rate);
    return build_need(p, "whole yen", price * rate % 100 == 0);
}
static void solve_tax(struct build *p) {
    struct ratio f = step_factor(p, "税こみのねだんは、税ぬきのねだんの、", RATE);
    struct ratio base = build_step(p, "税ぬきのねだんは、", p->datum[PRICE], '/', f, "円", "です。");
    build_trap(p, build_apply(p, p->datum[PRICE], '*', build_fraction(build_value(p, RATE), 100)));
    build_trap(p, base);
    build_answer(p, build_step(p, "消費税は、", p->datum[PRICE], '-', base, "円", "です。"), "", "円");
}
static bool holds_tax(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, (build_value(p, PRICE) - x[0]) * build_value(p, RATE) == 100 * x[0]);
}
static const char *const templates_tax[] = {
    "消費税<r>%をふくめて<P>円の<w>があります。このうち、消費税は何円ですか。",
    "<w>の税こみのねだんは<P>円です。税率が<r>%のとき、ふくまれている消費税は何円[ですか。|でしょうか。|になりますか。]",
    "<A>は<w>を買って、消費税<r>%をふくめて<P>円はらいました。消費税の分は何円ですか。",
    "消費税は何円ですか。<w>は、<r>%の消費税をふくめて<P>円です。",
    "<w>の代金は、<r>%の消費税を加えて<P>円になりました。加えた消費税<wo>",
    "税こみ<P>円の<w>のねだんには、<r>%の消費税がふくまれています。消費税の金額は何円ですか。",
    "レシートに「<w> <P>円(税率<r>%、税こみ)」とあります。消費税はいくらですか。",
    "<r>%の消費税がついて<P>円の<w>を買いました。消費税として何円はらいましたか。",
    NULL,
};
static const struct subtype tax = {
    .id = "tax",
    .name = "税こみのねだんの中の消費税",
    .level = 2,
    .templates = templates_tax,
    .asks = "消費税",
    .role = {{"P", "税こみのねだん", "円"}, {"r", "消費税の税率", "%"}},
    .method = {{"税ぬきにもどす", "税ぬきのねだんを求めて、税こみのねだんとの差を考えます。", solve_tax, NULL}},
    .draw = draw_tax,
    .holds = holds_tax,
    .low = {1},
    .high = {3000},
    .hint = "税ぬきのねだんは何円ですか。",
    .figure = &no_figure,
};

/* ---- the rate has changed ---- */
static void bind_new(struct build *p) { build_need(p, "two rates", build_value(p, RATE) != build_value(p, THIRD)); }
static bool draw_new(struct build *p) {
    static const char *const rates[] = {"3|5", "5|8", "8|10", "8|10", "10|8", "5|10", NULL};
    build_words(p, "r1|r2", rates);
    int64_t price = draw_price(p), old = build_get_number(p, "r1"), now = build_get_number(p, "r2");
    build_datum(p, PRICE, "P", price * (100 + old) / 100), build_datum(p, RATE, "r", old),
        build_datum(p, THIRD, "s", now);
    return build_need(p, "whole yen", price * old % 100 == 0 && price * now % 100 == 0);
}
static void solve_new(struct build *p) {
    struct ratio f = step_factor(p, "<r>%のときの税こみのねだんは、税ぬきのねだんの、", RATE);
    struct ratio base = build_step(p, "税ぬきのねだんは、", p->datum[PRICE], '/', f, "円", "です。");
    struct ratio g = step_factor(p, "<s>%のときの税こみのねだんは、税ぬきのねだんの、", THIRD);
    build_trap(p, base);
    build_trap(p, build_apply(p, p->datum[PRICE], '*', g));
    build_answer(p, build_step(p, "<s>%のときの税こみのねだんは、", base, '*', g, "円", "です。"), "", "円");
}
static bool holds_new(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   x[0] * (100 + build_value(p, RATE)) == build_value(p, PRICE) * (100 + build_value(p, THIRD)));
}
static const char *const templates_new[] = {
    "消費税が<r>%のとき、<w>の税こみのねだんは<P>円でした。税ぬきのねだんが同じなら、消費税が<s>%になると税こみで何円になりますか。",
    "<w>は、税率<r>%のときは税こみ<P>円です。税率が<s>%に変わると、税こみのねだんは何円[ですか。|でしょうか。]税ぬきのねだんは変わりません。",
    "税こみのねだんは何円になりますか。<w>は消費税<r>%のときに税こみ<P>円で、税率だけが<s>%に変わります。",
    "<A>は、消費税<r>%をふくめて<P>円の<w>を買いました。同じものを消費税<s>%のときに買うと、税こみで何円ですか。",
    "<r>%の消費税をふくめて<P>円だった<w>があります。消費税が<s>%に変わった後の税こみのねだん<wo>",
    "消費税の税率が<r>%から<s>%に変わりました。前に税こみ<P>円だった<w>は、今は税こみ何円ですか。税ぬきのねだんは同じです。",
    "税ぬきのねだんが同じ<w>を、税率<r>%で買うと<P>円です。税率<s>%では何円はらいますか。",
    "<w>の税こみのねだんは、消費税が<r>%なら<P>円です。<s>%なら何円<ka>",
    NULL,
};
static const struct subtype new_rate = {
    .id = "new_rate",
    .name = "税率が変わった後の税こみ",
    .level = 3,
    .templates = templates_new,
    .asks = "新しい税こみのねだん",
    .role = {{"P", "はじめの税こみのねだん", "円"}, {"r", "はじめの税率", "%"}, {"s", "後の税率", "%"}},
    .method = {{"税ぬきにもどす", "変わらないのは税ぬきのねだんです。まず、税ぬきのねだんを求めます。", solve_new,
                NULL}},
    .draw = draw_new,
    .bind = bind_new,
    .holds = holds_new,
    .low = {1},
    .high = {12000},
    .hint = "税ぬきのねだんは何円ですか。",
    .figure = &no_figure,
};

/* ---- two rates of one price ---- */
static void bind_gap(struct build *p) {
    build_need(p, "a lower and a higher rate", build_value(p, RATE) < build_value(p, THIRD));
}
static bool draw_gap(struct build *p) {
    int64_t price = draw_price(p);
    build_datum(p, PRICE, "P", price), build_datum(p, RATE, "r", 8), build_datum(p, THIRD, "s", 10);
    return build_need(p, "whole yen", price % 50 == 0);
}
static void solve_gap(struct build *p) {
    struct ratio low = build_step(p, "税率<r>%の消費税は、", p->datum[PRICE], '*',
                                  build_fraction(build_value(p, RATE), 100), "円", "です。");
    struct ratio high = build_step(p, "税率<s>%の消費税は、", p->datum[PRICE], '*',
                                   build_fraction(build_value(p, THIRD), 100), "円", "です。");
    build_trap(p, low);
    build_trap(p, high);
    build_answer(p, build_step(p, "その差は、", high, '-', low, "円", "です。"), "", "円");
}
static bool holds_gap(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t less = build_value(p, PRICE) * build_value(p, RATE), more = build_value(p, PRICE) * build_value(p, THIRD);
    return IF_KEPT(keep, 7, less + 100 * x[0] == more);
}
static const char *const templates_gap[] = {
    "税ぬき<P>円の<w>を、消費税<r>%で買うのと<s>%で買うのとでは、はらう金額は何円ちがいますか。",
    "<w>は税ぬき<P>円です。消費税が<r>%のときは、<s>%のときより何円安い[ですか。|でしょうか。]",
    "<A>は税ぬき<P>円の<w>を買います。持ち帰ると消費税は<r>%、店の中で使うと<s>%です。ちがいは何円ですか。",
    "何円ちがいますか。税ぬき<P>円の<w>に、<r>%の消費税がつくときと、<s>%の消費税がつくときです。",
    "税ぬき<P>円の<w>の、税率<r>%のときと<s>%のときの税こみのねだんの差<wo>",
    "消費税が<r>%から<s>%に上がりました。税ぬき<P>円の<w>の税こみのねだんは何円上がりますか。",
    "<P>円(税ぬき)の<w>にかかる消費税は、税率<s>%では税率<r>%より何円多くなりますか。",
    "税ぬきのねだんが<P>円の<w>があります。税率が<r>%の店と<s>%の店では、代金は何円<ka>",
    NULL,
};
static const struct subtype gap = {
    .id = "gap",
    .name = "税率のちがいによる差",
    .level = 2,
    .templates = templates_gap,
    .asks = "はらう金額の差",
    .role = {{"P", "税ぬきのねだん", "円"}, {"r", "低いほうの税率", "%"}, {"s", "高いほうの税率", "%"}},
    .method = {{"消費税の差", "税ぬきのねだんは同じなので、消費税だけをくらべます。", solve_gap, NULL}},
    .draw = draw_gap,
    .bind = bind_gap,
    .holds = holds_gap,
    .low = {1},
    .high = {400},
    .hint = "消費税は、それぞれ何円ですか。",
    .figure = &no_figure,
};

/* ---- two kinds of goods ---- */
static const char *const pairs[] = {"ノート|さつ|ボールペン|本|100|250|80|200",
                                    "りんご|個|みかん|個|100|250|40|90",
                                    "パン|個|牛乳|本|100|300|100|250",
                                    "消しゴム|個|えん筆|本|50|150|50|120",
                                    "ケーキ|個|プリン|個|300|600|150|300",
                                    "おにぎり|個|お茶|本|100|200|90|180",
                                    "花の苗|本|肥料|ふくろ|100|400|300|800",
                                    "タオル|枚|石けん|個|200|600|80|250",
                                    "画用紙|枚|絵の具|本|20|60|100|300",
                                    "ドーナツ|個|ジュース|本|100|220|90|180",
                                    "皿|枚|コップ|個|200|900|150|700",
                                    "電池|本|電球|個|80|250|200|900",
                                    "トマト|個|きゅうり|本|80|160|40|90",
                                    "せんべい|ふくろ|あめ|ふくろ|150|300|100|250",
                                    "くつ下|足|ハンカチ|枚|250|600|200|700",
                                    "折り紙|ふくろ|のり|本|80|200|60|180",
                                    "アイス|個|ゼリー|個|100|300|80|200",
                                    "本|さつ|雑誌|さつ|400|1500|300|900",
                                    "肉まん|個|あんまん|個|100|200|100|200",
                                    "!ふうとう|枚|びんせん|さつ|10|40|150|400",
                                    NULL};
enum { ONE, N_ONE, TWO, N_TWO, PERCENT };
static bool draw_goods(struct build *p) {
    build_context(p, "w|c|v|e|lo|hi|l2|h2", pairs);
    build_people(p, "A");
    int64_t a = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10),
            b = build_round(p, build_get_number(p, "l2"), build_get_number(p, "h2"), 10), m = build_between(p, 2, 9),
            n = build_between(p, 2, 9), rate = draw_rate(p);
    build_datum(p, ONE, "a", a), build_datum(p, N_ONE, "m", m), build_datum(p, TWO, "b", b);
    build_datum(p, N_TWO, "n", n), build_datum(p, PERCENT, "r", rate);
    return build_need(p, "whole yen", (a * m + b * n) * rate % 100 == 0) &&
           build_need(p, "two prices", a != b && m != n);
}
static void solve_goods(struct build *p) {
    struct ratio one = build_step(p, "<w>の代金は、", p->datum[ONE], '*', p->datum[N_ONE], "円", "です。");
    struct ratio two = build_step(p, "<v>の代金は、", p->datum[TWO], '*', p->datum[N_TWO], "円", "です。");
    struct ratio sum = build_step(p, "税ぬきの合計は、", one, '+', two, "円", "です。");
    struct ratio f = step_factor(p, "税こみの代金は、税ぬきの代金の、", PERCENT);
    build_trap(p, sum);
    build_answer(p, build_step(p, "はらう金額は、", sum, '*', f, "円", "です。"), "", "円");
}
static bool holds_goods(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sum = build_value(p, ONE) * build_value(p, N_ONE) + build_value(p, TWO) * build_value(p, N_TWO);
    return IF_KEPT(keep, 31, 100 * (x[0] - sum) == sum * build_value(p, PERCENT));
}
static const char *const templates_goods[] = {
    "税ぬきで1<c><a>円の<w>を<m><c>と、1<e><b>円の<v>を<n><e>買います。消費税は<r>%です。代金は税こみで何円ですか。",
    "1<c><a>円の<w>を<m><c>、1<e><b>円の<v>を<n><e>買いました。合計に<r>%の消費税がかかります。はらう金額は何円[ですか。|でしょうか。]",
    "<A>は、<w>を<m><c>と<v>を<n><e>買いました。税ぬきのねだんは、<w>が1<c><a>円、<v>が1<e><b>円です。消費税<r>%をふくめて何円はらいますか。",
    "税こみの代金は何円ですか。1<c><a>円の<w><m><c>と、1<e><b>円の<v><n><e>を買い、消費税は<r>%です。",
    "<w>は税ぬき1<c><a>円、<v>は税ぬき1<e><b>円です。<w>を<m><c>、<v>を<n><e>買うとき、<r>%の消費税をふくめた代金<wo>",
    "税ぬき<a>円の<w>を<m><c>、税ぬき<b>円の<v>を<n><e>買うと、<r>%の消費税こみで全部で何円になりますか。",
    "店で<w><m><c>と<v><n><e>を買います。1つのねだんは、<w>が<a>円、<v>が<b>円で、どちらにも消費税が<r>%つきます。しはらいは何円ですか。",
    "消費税が<r>%の店で、1<c><a>円(税ぬき)の<w>を<m><c>、1<e><b>円(税ぬき)の<v>を<n><e>買うと、代金は何円<ka>",
    NULL,
};
static const struct subtype two_goods = {
    .id = "goods",
    .name = "2種類の品物の税こみの代金",
    .level = 2,
    .templates = templates_goods,
    .asks = "税こみの代金",
    .role = {{"a", "<w>1<c>のねだん", "円"},
             {"m", "<w>の数", "<c>"},
             {"b", "<v>1<e>のねだん", "円"},
             {"n", "<v>の数", "<e>"},
             {"r", "消費税", "%"}},
    .method = {{"合計に税", "税ぬきの代金の合計を求めてから、消費税を加えます。", solve_goods, NULL}},
    .draw = draw_goods,
    .holds = holds_goods,
    .low = {1},
    .high = {30000},
    .hint = "税ぬきの代金の合計は何円ですか。",
    .figure = &no_figure,
};

/* ---- the change ---- */
static void bind_change(struct build *p) {
    build_need(p, "enough money", 100 * build_value(p, THIRD) > build_value(p, PRICE) * (100 + build_value(p, RATE)));
}
static bool draw_change(struct build *p) {
    static const int64_t bills[] = {1000, 2000, 5000, 10000};
    int64_t price = draw_price(p), rate = draw_rate(p), paid = bills[build_between(p, 0, 3)];
    build_datum(p, PRICE, "P", price), build_datum(p, RATE, "r", rate), build_datum(p, THIRD, "M", paid);
    return build_need(p, "whole yen", price * rate % 100 == 0) && build_need(p, "not far too much", price * 5 > paid);
}
static void solve_change(struct build *p) {
    struct ratio f = step_factor(p, "税こみのねだんは、税ぬきのねだんの、", RATE);
    struct ratio all = build_step(p, "税こみのねだんは、", p->datum[PRICE], '*', f, "円", "です。");
    build_trap(p, build_apply(p, p->datum[THIRD], '-', p->datum[PRICE]));
    build_answer(p, build_step(p, "おつりは、", p->datum[THIRD], '-', all, "円", "です。"), "", "円");
}
static bool holds_change(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t price = build_value(p, PRICE), paid = build_value(p, THIRD) - x[0];
    return IF_KEPT(keep, 7, 100 * (paid - price) == price * build_value(p, RATE));
}
static const char *const templates_change[] = {
    "税ぬき<P>円の<w>を買って、<M>円を出しました。消費税は<r>%です。おつりは何円ですか。",
    "<w>は税ぬき<P>円で、消費税は<r>%です。<M>円出すと、おつりは何円[ですか。|でしょうか。|になりますか。]",
    "<A>は、税ぬき<P>円の<w>を買うのに<M>円札を出しました。消費税<r>%をふくめてはらうと、おつりは何円ですか。",
    "おつりは何円ですか。<P>円の<w>に<r>%の消費税がかかり、<M>円を出しました。",
    "消費税が<r>%のとき、税ぬき<P>円の<w>を買って<M>円出したときのおつり<wo>",
    "<M>円を持って買い物に行き、税ぬき<P>円の<w>を消費税<r>%で買いました。何円残りますか。",
    "<P>円(税ぬき)の<w>を<M>円で買うと、<r>%の消費税をふくめて、おつりは何円<ka>",
    "<w>のねだんは<P>円ですが、<r>%の消費税がつきます。<M>円はらうと、何円もどってきますか。",
    NULL,
};
static const struct subtype change = {
    .id = "change",
    .name = "税こみで買ったときのおつり",
    .level = 2,
    .templates = templates_change,
    .asks = "おつり",
    .role = {{"P", "税ぬきのねだん", "円"}, {"r", "消費税", "%"}, {"M", "出した金額", "円"}},
    .method = {{"税こみから", "税こみのねだんを求めて、出した金額からひきます。", solve_change, NULL}},
    .draw = draw_change,
    .bind = bind_change,
    .holds = holds_change,
    .low = {1},
    .high = {10000},
    .hint = "税こみのねだんは何円ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&tax, &new_rate, &gap, &two_goods, &change, NULL};
const struct family family_zei_ouyo = {
    .id = "zei_ouyo", .number = "F42", .name = "消費税の応用", .grade = 5, .scene = SCENE_TRADE, .subtypes = subtypes};

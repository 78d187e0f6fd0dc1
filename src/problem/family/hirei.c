/* hirei.c - 比例配分と連比: share a total in a ratio; two ratios with a shared term.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- share in a ratio ---- */
enum { TOTAL, A, B };
static const char *const things[] = {"あめ|個|24|240",
                                     "カード|枚|30|300",
                                     "色紙|枚|30|400",
                                     "お金|円|200|900",
                                     "リボン|cm|60|900",
                                     "ジュース|mL|200|900",
                                     "油|mL|200|900",
                                     "くり|個|20|200",
                                     "ビーズ|個|60|900",
                                     "土|kg|20|300",
                                     "米|kg|10|200",
                                     "ひも|cm|60|900",
                                     "おはじき|個|30|300",
                                     "シール|枚|30|300",
                                     "こづかい|円|300|990",
                                     "折り紙|枚|30|400",
                                     "ビー玉|個|20|300",
                                     "金貨|枚|20|200",
                                     "クッキー|枚|20|200",
                                     "ねん土|g|100|900",
                                     "花の種|つぶ|30|300",
                                     "どんぐり|個|30|400",
                                     "切手|枚|20|200",
                                     "牛にゅう|mL|200|900",
                                     "くじ|本|20|300",
                                     "畑|m²|60|900",
                                     "ドーナツ|個|10|90",
                                     "!さとう|g|100|900",
                                     NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "<P>|<Q>", "<P>|<Q>", "<P>|<Q>", "<P>|<Q>", NULL};
static void bind_share(struct build *p) {
    build_set(p, "w", p->asked ? "<q>" : "<p>");
    build_set(p, "z", p->asked ? "<b>" : "<a>");
}
static bool draw_share(struct build *p) {
    build_people(p, "P|Q");
    build_context(p, "t|c|lo|hi", things);
    build_words(p, "p|q", pairs);
    int64_t a = build_between(p, 1, 11), b = build_between(p, 1, 11),
            all = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), a + b);
    build_datum(p, TOTAL, "T", all);
    build_datum(p, A, "a", a);
    build_datum(p, B, "b", b);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a ratio in lowest terms", build_gcd(a, b) == 1 && a != b);
}
static void solve_share(struct build *p) {
    struct ratio shares = build_step(p, "比の和は、", p->datum[A], '+', p->datum[B], "", "です。");
    struct ratio one = build_step(p, "比の1にあたる量は、", p->datum[TOTAL], '/', shares, "<c>", "です。");
    struct ratio part =
        build_step(p, "<w>は比の<z>にあたるので、", one, '*', p->asked ? p->datum[B] : p->datum[A], "<c>", "です。");
    build_trap(p, build_apply(p, p->datum[TOTAL], '-', part));
    build_trap(p, one);
    build_answer(p, part, "", "<c>");
}
static void solve_share_fraction(struct build *p) {
    struct ratio shares = build_step(p, "比の和は、", p->datum[A], '+', p->datum[B], "", "です。");
    struct ratio f = build_fraction(build_value(p, p->asked ? B : A), (int64_t)shares.num);
    build_set_number(p, "z1", (int64_t)f.num), build_set_number(p, "z2", (int64_t)f.den);
    struct ratio part =
        build_fraction_step(p, "<w>は全体の<z1>/<z2>なので、", p->datum[TOTAL], '*', f, "<c>", "です。");
    build_answer(p, part, "", "<c>");
}
static bool holds_share(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(TOTAL), x[0] + x[1] == build_value(p, TOTAL)) &&
           IF_KEPT(keep, BIT(A) | BIT(B), x[0] * build_value(p, B) == x[1] * build_value(p, A));
}
static const char *const templates_share[] = {
    "<t><T><c>を、<p>と<q>で<a>:<b>の比に分けます。<w>の分は何<c>ですか。",
    "<t>が<T><c>あります。これを<p>と<q>が<a>:<b>の割合で分けると、<w>は何<c>[ですか。|になりますか。|でしょうか。]",
    "<p>と<q>で<T><c>の<t>を分けます。<p>と<q>の比を<a>:<b>にすると、<w>の分は何<c>になりますか。",
    "<w>の分は何<c>ですか。<T><c>の<t>を、<p>と<q>の比が<a>:<b>になるように分けます。",
    "<t>を<p>と<q>で分けたら、比は<a>:<b>になりました。合わせて<T><c>のとき、<w>は何<c>ですか。",
    "<T><c>の<t>を2人で分けます。<p>と<q>の比は<a>:<b>です。<w>がもらう量<wo>単位は「<c>」とします。",
    "<p>と<q>の<t>の比は<a>:<b>で、合わせると<T><c>です。<w>の<t>は何<c>ですか。",
    "全部で<T><c>の<t>を、<p>の分と<q>の分の比が<a>:<b>となるように分けました。<w>の分は何<c>でしたか。",
    NULL,
};
static const struct figure_template figure_share = {FIGURE_BARS,
                                                    {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                     {"shares", FIGURE_NUMBERS, "<a>|<b>"},
                                                     {"sum", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype share = {
    .id = "share",
    .name = "比例配分",
    .level = 1,
    .templates = templates_share,
    .asks = "<p>の分|<q>の分",
    .role = {{"T", "全部の量", "<c>"}, {"a", "<p>の比", ""}, {"b", "<q>の比", ""}},
    .method = {{"比の和", "全体を比の和で分けて、比の1にあたる量を求めます。", solve_share, NULL},
               {"分数倍", "<w>が全体の何分のいくつになるかを、比の和から考えます。", solve_share_fraction,
                "<w>は、全体の何分のいくつですか。"}},
    .draw = draw_share,
    .bind = bind_share,
    .holds = holds_share,
    .low = {1, 1},
    .high = {1000, 1000},
    .hint = "全体は、比のいくつ分にあたりますか。",
    .figure = &figure_share,
};

/* ---- A:B and B:C ---- */
enum { AB_A, AB_B, BC_B, BC_C, KNOWN };
static void bind_chain(struct build *p) {
    int64_t b = build_value(p, AB_B), d = build_value(p, BC_B), l = build_lcm(b, d);
    build_aux(p, 0, 0);
    build_set_number(p, "l", l);
    build_set_number(p, "x", build_value(p, AB_A) * (l / b));
    build_set_number(p, "z", build_value(p, BC_C) * (l / d));
}
static bool draw_chain(struct build *p) {
    static const char *const colours[] = {"赤玉|白玉|青玉|個",
                                          "りんご|みかん|なし|個",
                                          "大人|子ども|赤ちゃん|人",
                                          "A組|B組|C組|人",
                                          "えん筆|ペン|筆|本",
                                          "赤い花|白い花|黄色い花|本",
                                          "5年生|6年生|4年生|人",
                                          "犬|ねこ|うさぎ|ひき",
                                          "黒いペン|赤いペン|青いペン|本",
                                          "ちょう|とんぼ|せみ|ひき",
                                          "バス|トラック|乗用車|台",
                                          "絵本|図かん|まんが|冊",
                                          "すずめ|からす|はと|羽",
                                          "パン|おにぎり|サンドイッチ|個",
                                          "チューリップ|パンジー|ゆり|本",
                                          "テント|いす|つくえ|台",
                                          "長い旗|短い旗|三角の旗|本",
                                          "どら焼き|まんじゅう|もなか|個",
                                          "山の写真|海の写真|町の写真|枚",
                                          "ドッジボール|サッカーボール|バレーボール|個",
                                          "!金メダル|銀メダル|銅メダル|枚",
                                          NULL};
    build_context(p, "p|q|r|c", colours);
    int64_t a = build_between(p, 1, 9), b = build_between(p, 2, 9), b2 = build_between(p, 2, 9),
            c = build_between(p, 1, 9), l = b / build_gcd(b, b2) * b2, x = a * (l / b), z = c * (l / b2),
            one = build_between(p, 2, 12);
    build_datum(p, AB_A, "a", a);
    build_datum(p, AB_B, "b", b);
    build_datum(p, BC_B, "d", b2);
    build_datum(p, BC_C, "e", c);
    build_datum(p, KNOWN, "n", x * one);
    return build_need(p, "ratios in lowest terms",
                      build_gcd(a, b) == 1 && build_gcd(b2, c) == 1 && a != b && b2 != c) &&
           build_need(p, "the middle terms differ", b != b2) &&
           build_need(p, "small terms", l <= 40 && x <= 60 && z <= 60) && build_need(p, "the ends differ", x != z);
}
static void solve_chain(struct build *p) {
    int64_t l = build_value(p, AB_B) / build_gcd(build_value(p, AB_B), build_value(p, BC_B)) * build_value(p, BC_B);
    int64_t x = build_value(p, AB_A) * (l / build_value(p, AB_B)),
            z = build_value(p, BC_C) * (l / build_value(p, BC_B));
    build_line(p);
    build_say(p, "<q>を<b>と<d>の最小公倍数の<l>にそろえると、<p>と<q>の比は<x>:<l>、<q>と<r>の比は<l>:<z>です。");
    struct ratio one = build_step(p, "比の1にあたる数は、", p->datum[KNOWN], '/', build_int(x), "<c>", "です。");
    struct ratio all = build_step(p, "<r>は、", one, '*', build_int(z), "<c>", "です。");
    build_trap(p, build_fraction(build_value(p, KNOWN) * build_value(p, BC_C), build_value(p, AB_A)));
    build_answer(p, all, "", "<c>");
}
/* The shared one first. */
static void solve_chain_step(struct build *p) {
    struct ratio one =
        build_share_step(p, "<p>と<q>の比で、比の1にあたる数は、", p->datum[KNOWN], p->datum[AB_A], "<c>", "です。");
    struct ratio middle = build_step(p, "<q>は、", one, '*', p->datum[AB_B], "<c>", "です。");
    struct ratio other =
        build_share_step(p, "<q>と<r>の比で、比の1にあたる数は、", middle, p->datum[BC_B], "<c>", "です。");
    struct ratio all = build_step(p, "<r>は、", other, '*', p->datum[BC_C], "<c>", "です。");
    build_answer(p, all, "", "<c>");
}
static bool holds_chain(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 31,
                   (build_wide)x[0] * build_value(p, AB_A) * build_value(p, BC_B) ==
                       (build_wide)build_value(p, KNOWN) * build_value(p, AB_B) * build_value(p, BC_C));
}
static const char *const templates_chain[] = {
    "<p>と<q>の数の比は<a>:<b>、<q>と<r>の数の比は<d>:<e>です。<p>が<n><c>のとき、<r>は何<c>ですか。",
    "<p>と<q>の比は<a>:<b>で、<q>と<r>の比は<d>:<e>です。<p>は<n><c>です。<r>は何<c>[ですか。|でしょうか。]",
    "数の比をくらべると、<p>と<q>は<a>:<b>、<q>と<r>は<d>:<e>です。<p>が<n><c>のとき、<r>は何<c>ですか。",
    "<r>は何<c>ですか。<p>と<q>の数の比は<a>:<b>、<q>と<r>の数の比は<d>:<e>で、<p>は<n><c>です。",
    "<p>は<n><c>です。<p>と<q>の数の比が<a>:<b>、<q>と<r>の数の比が<d>:<e>のとき、<r>の数<wo>",
    "<p>、<q>、<r>の数を調べました。<p>と<q>の比は<a>:<b>、<q>と<r>の比は<d>:<e>で、<p>は<n><c>でした。<r>は何<c>でしたか。",
    "<q>と<r>の数の比は<d>:<e>、<p>と<q>の数の比は<a>:<b>です。<p>が<n><c>のとき、<r>は何<c>になりますか。",
    "<p>が<n><c>で、<p>と<q>の数の比が<a>:<b>です。また、<q>と<r>の数の比は<d>:<e>です。<r>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_chain = {FIGURE_TABLE,
                                                    {{"labels", FIGURE_TEXTS, "<p>|<q>|<r>"},
                                                     {"ratios", FIGURE_NUMBER_TABLE, "<a>,<b>|<d>,<e>"},
                                                     {"known", FIGURE_NUMBER, "<n>"},
                                                     {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype chain = {
    .id = "chain",
    .name = "連比",
    .level = 3,
    .templates = templates_chain,
    .asks = "<r>の数",
    .role = {{"a", "1つ目の比の<p>", ""},
             {"b", "1つ目の比の<q>", ""},
             {"d", "2つ目の比の<q>", ""},
             {"e", "2つ目の比の<r>", ""},
             {"n", "<p>の数", "<c>"}},
    .method = {{"比をそろえる", "どちらの比にもある<q>を最小公倍数でそろえて、3つの比にします。", solve_chain, NULL},
               {"順に求める", "はじめの比から<q>の数を求めて、次の比から<r>の数を求めます。", solve_chain_step,
                "<q>の数は、どの比から求められますか。"}},
    .draw = draw_chain,
    .bind = bind_chain,
    .holds = holds_chain,
    .low = {1},
    .high = {1000},
    .hint = "2つの比の両方に出てくるのは何ですか。",
    .figure = &figure_chain,
};

static const struct subtype *const subtypes[] = {&share, &chain, NULL};
const struct family family_hirei = {
    .id = "hirei", .number = "F38", .name = "比例配分と連比", .grade = 5, .scene = SCENE_INDOORS, .subtypes = subtypes};

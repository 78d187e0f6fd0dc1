/* kangen_iroiro.c - 還元算, two old stories: what is there grows so many times and so much is paid, again and
 * again until nothing is
 * left; divided by mistake, with a remainder.
 *
 *   back from nothing: + what is paid, ÷ times; the number is divisor × quotient + remainder
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, ""}}};

/* ---- until nothing is left ---- */
enum { TIMES, PAID, ROUNDS };
static const char *const stories[] = {"お金|円|橋をわたる|はらう",
                                      "お金|円|門を通る|はらう",
                                      "金貨|まい|まほうの箱に入れる|おにに取られる",
                                      "あめ|個|ふくろをふる|ねずみに食べられる",
                                      "どんぐり|個|つぼに入れる|りすに取られる",
                                      "コイン|まい|ゲームで勝つ|店にはらう",
                                      "ビー玉|個|箱に入れる|妹にあげる",
                                      "豆|つぶ|うすを回す|はとに食べられる",
                                      "金貨|まい|とびらを開ける|番人にわたす",
                                      "カード|まい|まほうをかける|友だちにあげる",
                                      "!銀貨|まい|かねを鳴らす|神様にあげる",
                                      NULL};
static int64_t power(int64_t k, int64_t n) {
    int64_t all = 1;
    while (n-- > 0 && all < 1000000) all *= k;
    return all;
}
/* What was there before the last round is paid ÷ k; before that (paid + that) ÷ k. */
static bool draw_gone(struct build *p) {
    build_context(p, "w|c|t|g", stories);
    build_people(p, "A");
    int64_t k = build_chance(p, 75) ? 2 : 3, n = build_between(p, 2, 4), paid = build_between(p, 1, 12) * power(k, n);
    build_datum(p, TIMES, "k", k), build_datum(p, PAID, "a", paid), build_datum(p, ROUNDS, "n", n);
    return build_need(p, "a plausible amount", paid <= 400);
}
static void bind_gone(struct build *p) {
    build_need(p, "more than before, a few times",
               build_value(p, TIMES) > 1 && build_value(p, ROUNDS) > 1 && build_value(p, ROUNDS) < 6);
}
static void solve_gone(struct build *p) {
    struct ratio have = build_step(p, "最後に<a><c>なくなる前、ふえる前にあったのは、", p->datum[PAID], '/',
                                   p->datum[TIMES], "<c>", "です。");
    for (int64_t i = 1; i < build_value(p, ROUNDS); i++) {
        build_line(p);
        build_say(p, "その前の回は、");
        have = build_equation(p, have, '+', p->datum[PAID], "<c>");
        build_say(p, "、ふえる前は、");
        have = build_equation(p, have, '/', p->datum[TIMES], "<c>");
        build_say(p, "です。");
    }
    build_answer(p, have, "", "<c>");
}
static bool holds_gone(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t have = x[0];
    if (keep != 7u) return true;
    for (int64_t i = 0; i < build_value(p, ROUNDS); i++) {
        have = have * build_value(p, TIMES) - build_value(p, PAID);
        if (have < 0) return false;
    }
    return have == 0;
}
static const char *const templates_gone[] = {
    "<t>たびに、持っている<w>が<k>倍になり、そこから<a><c><g>ことになります。これを<n>回すると、<w>はちょうどなくなりました。はじめに何<c>ありましたか。",
    "<A>が<t>と、<w>が<k>倍にふえますが、すぐ<a><c><g>決まりです。<n>回くり返すと<w>がなくなりました。はじめは何<c>[ありましたか。|持っていたでしょうか。]",
    "はじめの<w>は何<c>ですか。<t>と<w>は<k>倍になり、その後<a><c><g>ことを<n>回くり返すと、0<c>になりました。",
    "<w>を持って<t>と、数が<k>倍になります。その後で必ず<a><c><g>ことになっています。<n>回でちょうど使い切ったとき、はじめの<w>は何<c>ですか。",
    "<n>回<t>と、<A>の<w>はなくなりました。1回ごとに<w>は<k>倍になり、それから<a><c><g>のです。はじめに何<c>ありましたか。",
    "ふしぎな話です。<t>と<w>が<k>倍になりますが、毎回<a><c><g>ことになります。<n>回目に<w>はなくなりました。はじめは何<c>でしたか。",
    "1回<t>ごとに<w>が<k>倍になり、次に<a><c><g>という決まりがあります。<n>回で残りが0<c>でした。はじめの数は何<c>ですか。",
    "<A>の<w>は、<t>たびに<k>倍になり、その後<a><c>へります。<n>回で全部なくなりました。はじめの<w>の数<wo>単位は<c>です。",
    NULL};
static const struct subtype gone = {
    .id = "gone",
    .name = "何倍かになってへり、なくなる",
    .level = 3,
    .templates = templates_gone,
    .asks = "はじめの<w>",
    .role = {{"k", "何倍になるか", "倍"}, {"a", "毎回へる数", "<c>"}, {"n", "回数", "回"}},
    .method = {{"逆にたどる", "最後に0になったことから、逆の順にもどして考えます。", solve_gone, NULL}},
    .draw = draw_gone,
    .bind = bind_gone,
    .holds = holds_gone,
    .low = {1},
    .high = {400},
    .hint = "最後の回で、<a><c>へる前には何<c>ありましたか。",
    .figure = &no_figure,
};

/* ---- divided by mistake ---- */
enum { NUMBER, QUOTIENT, REMAINDER };
static const char *const kinds[] = {"整数|数",       "2けたの整数|数", "3けたの整数|数",   "正の整数|数",
                                    "ノートの数|数", "カードの数|数",  "!紙に書いた数|数", NULL};
static bool draw_rest(struct build *p) {
    build_words(p, "w|x", kinds);
    build_people(p, "A");
    int64_t n = build_between(p, 3, 40), q = build_between(p, 2, 30);
    build_datum(p, NUMBER, "n", n), build_datum(p, QUOTIENT, "q", q),
        build_datum(p, REMAINDER, "r", build_between(p, 1, n - 1));
    return true;
}
static void bind_rest(struct build *p) {
    build_need(p, "a remainder", build_value(p, REMAINDER) < build_value(p, NUMBER));
}
static void solve_rest(struct build *p) {
    struct ratio part = build_step(p, "わる数と商をかけて、", p->datum[NUMBER], '*', p->datum[QUOTIENT], "", "です。");
    struct ratio all = build_step(p, "あまりをたすと、もとの数は、", part, '+', p->datum[REMAINDER], "", "です。");
    build_trap(p, all);
    build_trap(p, build_apply(p, part, '*', p->datum[NUMBER]));
    build_answer(p, build_step(p, "正しい答えは、", all, '*', p->datum[NUMBER], "", "です。"), "", "");
}
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, NUMBER), before = x[0] / n;
    return IF_KEPT(keep, 7,
                   x[0] % n == 0 && before / n == build_value(p, QUOTIENT) && before % n == build_value(p, REMAINDER));
}
static const char *const templates_rest[] = {
    "ある数に<n>をかけるところを、まちがえて<n>でわったので、商が<q>、あまりが<r>になりました。正しい答えはいくつですか。",
    "<A>は、ある数に<n>をかける計算を、まちがえて<n>でわってしまい、<q>あまり<r>になりました。正しい答えはいくつ[ですか。|でしょうか。]",
    "正しい答えはいくつですか。ある数に<n>をかけるはずが、<n>でわったら、商は<q>であまりは<r>でした。",
    "<n>をかけなければならない数を、<n>でわってしまいました。答えは<q>あまり<r>です。正しく計算すると、いくつになりますか。",
    "ある整数を、かける<n>とまちがえてわる<n>の計算をすると、商<q>、あまり<r>でした。正しく計算した答えはいくつですか。",
    "<A>の計算では、ある数÷<n>が<q>あまり<r>になりました。本当は<n>をかける計算です。正しい答えはいくつになりますか。",
    "かけ算をわり算とまちがえ、ある数を<n>でわると、商が<q>であまりが<r>でした。正しくは<n>をかけます。正しい答えはいくつでしょうか。",
    "<n>をかけるのを<n>でわったため、<A>の答えは<q>あまり<r>になりました。正しい答え<wo>",
    NULL};
static const struct subtype rest = {
    .id = "remainder",
    .name = "わり算とまちがえてあまりが出た",
    .level = 2,
    .templates = templates_rest,
    .asks = "正しい答え",
    .role = {{"n", "かけるはずの数", ""}, {"q", "まちがえたときの商", ""}, {"r", "まちがえたときのあまり", ""}},
    .method = {{"もとの数", "もとの数を、わる数×商+あまりで求めてから、正しく計算します。", solve_rest, NULL}},
    .draw = draw_rest,
    .bind = bind_rest,
    .holds = holds_rest,
    .low = {1},
    .high = {60000},
    .hint = "もとの数はいくつですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&gone, &rest, NULL};
const struct family family_kangen_iroiro = {.id = "kangen_iroiro",
                                            .number = "F15",
                                            .name = "還元算のいろいろ",
                                            .grade = 4,
                                            .plain = true,
                                            .subtypes = subtypes};

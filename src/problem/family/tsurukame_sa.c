/* tsurukame_sa.c - つるかめ算 from the difference: so many more legs, or so much more money, on one side.
 *
 *   all are a: the difference is a × number; each b in place of an a takes a + b from it
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { NUMBER, GAP, ONE, OTHER };

static void bind_question(struct build *p) {
    build_set(p, "q", p->asked ? "<b>" : "<a>"), build_set(p, "qc", p->asked ? "<cb>" : "<ca>");
}
/* The steps of both: `what` is counted, in `unit`. */
static void solve_gap(struct build *p, const char *what, const char *unit) {
    struct ratio one = p->datum[ONE], other = p->datum[OTHER];
    build_set(p, "z1", what);
    struct ratio all = build_step(p, "全部が<a>だとすると、<z1>の差は、", one, '*', p->datum[NUMBER], unit, "です。");
    struct ratio too_much = build_step(p, "実際の差より、", all, '-', p->datum[GAP], unit, "多くなります。");
    struct ratio each = build_step(p, "<a>1<ca>を<b>1<cb>にかえると、差は、", one, '+', other, unit, "へります。");
    struct ratio b = build_step(p, "だから、<b>は、", too_much, '/', each, "<cb>", "です。");
    struct ratio a = build_apply(p, p->datum[NUMBER], '-', b);
    if (p->asked) {
        build_trap(p, a);
        build_answer(p, b, "", "<cb>");
        return;
    }
    build_answer(p, build_step(p, "<a>は、", p->datum[NUMBER], '-', b, "<ca>", "です。"), "", "<ca>");
    build_trap(p, b);
}
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};

/* ---- legs and wheels ---- */
/* a | b | counter of both | of a | of b | what is counted | its counter | of one a | of one b | there they
 * are: ます stem, て form, dictionary form */
static const char *const creatures[] = {"かめ|つる|ひき|ひき|羽|足|本|4|2|い|いて|いる",
                                        "うさぎ|にわとり|ひき|羽|羽|足|本|4|2|い|いて|いる",
                                        "ぶた|にわとり|ひき|頭|羽|足|本|4|2|い|いて|いる",
                                        "ねこ|すずめ|ひき|ひき|羽|足|本|4|2|い|いて|いる",
                                        "犬|あひる|ひき|ひき|羽|足|本|4|2|い|いて|いる",
                                        "くも|かぶと虫|ひき|ひき|ひき|足|本|8|6|い|いて|いる",
                                        "つる|かめ|ひき|羽|ひき|足|本|2|4|い|いて|いる",
                                        "三輪車|自転車|台|台|台|車輪|個|3|2|あり|あって|ある",
                                        "自動車|三輪車|台|台|台|車輪|個|4|3|あり|あって|ある",
                                        "自動車|自転車|台|台|台|車輪|個|4|2|あり|あって|ある",
                                        "たこ|いか|ひき|ひき|ひき|足|本|8|10|い|いて|いる",
                                        "にわとり|ぶた|ひき|羽|頭|足|本|2|4|い|いて|いる",
                                        "自転車|自動車|台|台|台|車輪|個|2|4|あり|あって|ある",
                                        "!やぎ|はと|ひき|頭|羽|足|本|4|2|い|いて|いる",
                                        NULL};
static void bind_legs(struct build *p) {
    bind_question(p);
    build_aux(p, 0, build_get_number(p, "la")), build_aux(p, 1, build_get_number(p, "lb"));
    build_need(p, "two numbers of legs", p->aux[0] > 0 && p->aux[1] > 0);
}
static bool draw_legs(struct build *p) {
    build_context(p, "a|b|c|ca|cb|l|lc|la|lb|v|vt|vd", creatures);
    build_people(p, "P");
    int64_t la = build_get_number(p, "la"), lb = build_get_number(p, "lb"),
            n = build_between(p, 8, build_chance(p, 70) ? 50 : 120), a = build_between(p, 2, n - 2);
    build_datum(p, NUMBER, "N", n), build_datum(p, GAP, "D", la * a - lb * (n - a));
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "more legs of the first", la * a > lb * (n - a) + 1) &&
           build_need(p, "not as many of each", n != 2 * a);
}
static void solve_legs(struct build *p) {
    p->datum[ONE] = build_int(p->aux[0]), p->datum[OTHER] = build_int(p->aux[1]); /* beyond n_data: not stated */
    solve_gap(p, "<l>の数", "<lc>");
}
static bool holds_legs(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(GAP), p->aux[0] * x[0] == p->aux[1] * x[1] + build_value(p, GAP));
}
static const char *const templates_legs[] = {
    "<a>と<b>が合わせて<N><c><v>ます。<a>の<l>の数は、<b>の<l>の数より<D><lc>多いそうです。<q>は何<qc><v>ますか。",
    "<a>と<b>は合わせて<N><c>です。<l>の数をくらべると、<a>のほうが<D><lc>多くなっています。<q>は何<qc>[ですか。|でしょうか。]",
    "<q>は何<qc><v>ますか。<a>と<b>は全部で<N><c>で、<l>の数の合計は<a>のほうが<b>より<D><lc>多いです。",
    "<P>が<a>と<b>を数えると、合わせて<N><c>でした。<a>の<l>は全部で、<b>の<l>より<D><lc>多くなります。<q>の数<wo>",
    "全部で<N><c>の<a>と<b>について、<b>の<l>の数は<a>の<l>の数より<D><lc>少ないとき、<q>は何<qc>ですか。",
    "<a>と<b>の<l>の数の差は<D><lc>で、<a>のほうが多いです。<a>と<b>の数の合計は<N><c>です。<q>は何<qc><ka>",
    "<a>と<b>だけで<N><c><v>ます。<a>全部の<l>は<b>全部の<l>より<D><lc>多いことがわかりました。<q>は何<qc>ですか。",
    "合わせて<N><c>の<a>と<b>がいます。それぞれの<l>の合計は、<a>が<b>より<D><lc>多くなっています。<q>は何<qc>になりますか。",
    NULL};
static const struct subtype legs = {
    .id = "legs",
    .name = "足の数の差",
    .scene = SCENE_OUTDOORS,
    .level = 3,
    .templates = templates_legs,
    .implied = "la|lb",
    .asks = "<a>の数|<b>の数",
    .role = {{"N", "合わせた数", "<c>"}, {"D", "<l>の数の差", "<lc>"}},
    .method = {{"仮定", "つるかめ算です。全部が<a>だと考えて、実際の<l>の数の差とくらべます。", solve_legs, NULL}},
    .draw = draw_legs,
    .bind = bind_legs,
    .holds = holds_legs,
    .low = {1, 1},
    .high = {125, 125},
    .hint = "全部が<a>だとしたら、<l>の数の差はいくつになりますか。",
    .figure = &figure_none,
};

/* ---- money ---- */
static const char *const goods[] = {"りんご|みかん|個|60|180",
                                    "シュークリーム|ドーナツ|個|90|200",
                                    "ノート|えん筆|つ|60|180",
                                    "ジュース|お茶|本|80|180",
                                    "ボールペン|消しゴム|つ|60|160",
                                    "メロンパン|あんパン|個|90|190",
                                    "なし|かき|個|70|200",
                                    "大きいおにぎり|小さいおにぎり|個|80|220",
                                    "クリームパン|チョコパン|個|90|180",
                                    "ばら|カーネーション|本|90|300",
                                    "赤い風船|白い風船|個|20|90",
                                    "プリン|ゼリー|個|70|200",
                                    "もも|すもも|個|60|250",
                                    "はがき|便せん|枚|20|90",
                                    "サンドイッチ|サラダ|個|150|400",
                                    "!たい焼き|今川焼き|個|90|200",
                                    NULL};
static void bind_prices(struct build *p) {
    build_set(p, "ca", "<c>"), build_set(p, "cb", "<c>");
    bind_question(p);
}
static bool draw_prices(struct build *p) {
    build_context(p, "a|b|c|lo|hi", goods);
    build_people(p, "P");
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), one = build_round(p, lo, hi, 10),
            other = build_round(p, lo, hi, 10), n = build_between(p, 8, 40), a = build_between(p, 2, n - 2);
    build_datum(p, NUMBER, "N", n), build_datum(p, GAP, "D", one * a - other * (n - a));
    build_datum(p, ONE, "x", one), build_datum(p, OTHER, "y", other);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "more money for the first", one * a > other * (n - a) + 10) &&
           build_need(p, "two prices", one != other && n != 2 * a);
}
static void solve_prices(struct build *p) { solve_gap(p, "代金", "円"); }
static bool holds_prices(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(GAP) | BIT(ONE) | BIT(OTHER),
                   build_value(p, ONE) * x[0] - build_value(p, OTHER) * x[1] == build_value(p, GAP));
}
static const char *const templates_prices[] = {
    "1<c><x>円の<a>と1<c><y>円の<b>を合わせて<N><c>買いました。<a>の代金は<b>の代金より<D>円高くなりました。<q>を何<c>買いましたか。",
    "<a>は1<c><x>円、<b>は1<c><y>円です。合わせて<N><c>買うと、<a>の代金のほうが<D>円多くなりました。<q>は何<c>[ですか。|でしょうか。]",
    "<q>は何<c>買いましたか。1<c><x>円の<a>と1<c><y>円の<b>を全部で<N><c>買い、<a>の代金は<b>の代金より<D>円高くなりました。",
    "<P>は、<x>円の<a>と<y>円の<b>を合わせて<N><c>買いました。代金の差は<D>円で、<a>のほうが高かったそうです。<q>の数<wo>",
    "合わせて<N><c>の<a>と<b>を買いました。<a>は1<c><x>円、<b>は1<c><y>円で、<b>の代金は<a>の代金より<D>円安くなりました。<q>は何<c>ですか。",
    "1<c>のねだんは、<a>が<x>円、<b>が<y>円です。<a>と<b>を<N><c>買ったところ、<a>に使ったお金が<b>に使ったお金より<D>円多くなりました。<q>は何<c><ka>",
    "<a>と<b>を<N><c>売りました。1<c><x>円の<a>の売り上げは、1<c><y>円の<b>の売り上げより<D>円多くなりました。<q>は何<c>売れましたか。",
    "<x>円の<a>だけの代金と<y>円の<b>だけの代金をくらべると、<a>のほうが<D>円高くなりました。数は合わせて<N><c>です。<q>は何<c>になりますか。",
    NULL};
static const struct subtype prices = {
    .id = "prices",
    .name = "代金の差",
    .level = 3,
    .templates = templates_prices,
    .asks = "<a>の数|<b>の数",
    .role = {{"N", "合わせた数", "<c>"},
             {"D", "代金の差", "円"},
             {"x", "<a>のねだん", "円"},
             {"y", "<b>のねだん", "円"}},
    .method = {{"仮定", "つるかめ算です。全部が<a>だと考えて、実際の代金の差とくらべます。", solve_prices, NULL}},
    .draw = draw_prices,
    .bind = bind_prices,
    .holds = holds_prices,
    .low = {1, 1},
    .high = {125, 125},
    .hint = "全部が<a>だとしたら、代金の差は何円になりますか。",
    .figure = &figure_none,
};

static const struct subtype *const subtypes[] = {&legs, &prices, NULL};
const struct family family_tsurukame_sa = {.id = "tsurukame_sa",
                                           .number = "F04",
                                           .name = "つるかめ算(差から)",
                                           .grade = 5,
                                           .scene = SCENE_SHOP,
                                           .subtypes = subtypes};

/* kabusoku_nedan.c - 過不足算 of one article: so many cost too much, fewer leave some money; and people who come later.
 *
 *   difference of the rests ÷ difference of the numbers = price
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- the price of one, the money at hand ---- */
enum { MANY_A, MANY_B, REST_A, REST_B };

static const char *const goods[] = {"ノート|冊|80|250",
                                    "ケーキ|個|200|600",
                                    "キーホルダー|個|300|900",
                                    "りんご|個|80|200",
                                    "えん筆|本|40|120",
                                    "ボールペン|本|80|250",
                                    "花|本|100|400",
                                    "パン|個|90|300",
                                    "カード|パック|150|600",
                                    "ジュース|本|90|200",
                                    "シュークリーム|個|120|350",
                                    "消しゴム|個|40|150",
                                    "おにぎり|個|90|220",
                                    "ハンカチ|枚|200|700",
                                    "なえ|本|60|300",
                                    "メロン|個|500|1800",
                                    "まんが|冊|400|700",
                                    "シール|枚|50|200",
                                    "アイス|個|80|300",
                                    "色紙|枚|10|60",
                                    "!絵はがき|枚|60|200",
                                    NULL};
static int64_t signed_rest(const struct build *p, int i) {
    return p->aux[i == REST_A ? 0 : 1] ? build_value(p, i) : -build_value(p, i);
}
static void bind_item(struct build *p) {
    build_set(p, "ra", p->aux[0] ? "<r>円余り" : "<r>円足りず"),
        build_set(p, "sb", p->aux[1] ? "<s>円余り" : "<s>円足りず");
    build_set(p, "rv", p->aux[0] ? "<r>円{余る}" : "<r>円{足りない}"),
        build_set(p, "sv", p->aux[1] ? "<s>円{余る}" : "<s>円{足りない}");
    build_set(p, "re", p->aux[0] ? "<r>円余ります" : "<r>円足りません"),
        build_set(p, "se", p->aux[1] ? "<s>円余ります" : "<s>円足りません");
    build_set(p, "qn", p->aux[2] ? "持っているお金" : "<w>1<c>のねだん");
    int64_t gap = signed_rest(p, REST_B) - signed_rest(p, REST_A),
            more = build_value(p, MANY_A) - build_value(p, MANY_B);
    build_need(p, "fewer leave more", gap != 0 && more != 0 && (gap > 0) == (more > 0));
}
static bool draw_item(struct build *p) {
    build_context(p, "w|c|lo|hi", goods);
    build_people(p, "P");
    int64_t price = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10),
            b = build_between(p, 3, 15), a = build_between(p, b + 1, 20), rest = build_between(p, 10, 900) / 10 * 10,
            kind = build_between(p, 0, 3);
    int64_t ra = kind == 2 ? rest : kind == 3 ? -rest - (a - b) * price : -rest, rb = ra + (a - b) * price;
    build_aux(p, 0, ra > 0), build_aux(p, 1, rb > 0), build_aux(p, 2, build_chance(p, 35));
    build_datum(p, MANY_A, "a", a), build_datum(p, MANY_B, "b", b), build_datum(p, REST_A, "r", ra > 0 ? ra : -ra),
        build_datum(p, REST_B, "s", rb > 0 ? rb : -rb);
    return build_need(p, "some rest", rb != 0 && ra != 0 && ra != -rb) &&
           build_need(p, "money at hand", a * price + ra > 0 && b * price + rb <= 12000);
}
static void solve_item(struct build *p) {
    bool more_first = build_value(p, MANY_A) > build_value(p, MANY_B);
    int few = more_first ? MANY_B : MANY_A, few_rest = more_first ? REST_B : REST_A,
        many = more_first ? MANY_A : MANY_B, many_rest = more_first ? REST_A : REST_B;
    bool left = signed_rest(p, few_rest) > 0, still = signed_rest(p, many_rest) > 0;
    struct ratio gap = build_step(p, "2つの場合のお金の差は、", p->datum[left ? few_rest : many_rest],
                                  left == still ? '-' : '+', p->datum[left ? many_rest : few_rest], "円", "です。");
    struct ratio more = build_step(p, "数の差は、", p->datum[many], '-', p->datum[few], "<c>", "です。");
    struct ratio price = build_step(p, "だから、<w>1<c>のねだんは、", gap, '/', more, "円", "です。");
    if (!p->aux[2]) {
        build_answer(p, price, "", "円");
        return;
    }
    struct ratio cost = build_step(p, "はじめの場合の代金は、", price, '*', p->datum[MANY_A], "円", "です。");
    struct ratio money =
        build_step(p, "持っているお金は、", cost, p->aux[0] ? '+' : '-', p->datum[REST_A], "円", "です。");
    build_trap(p, price);
    build_trap(p, cost);
    build_answer(p, money, "", "円");
}
static bool holds_item(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, MANY_A), b = build_value(p, MANY_B), r = signed_rest(p, REST_A),
            s = signed_rest(p, REST_B);
    if (!p->aux[2]) return IF_KEPT(keep, 15, a * x[0] + r == b * x[0] + s);
    return IF_KEPT(keep, 15, (x[0] - r) * b == (x[0] - s) * a);
}
static const char *const templates_item[] = {
    "<w>を<a><c>買うと、持っているお金では<ra>、<b><c>買うと<se>。<qn>は何円ですか。",
    "<P>が<w>を買いに行きました。<a><c>買うには<ra>、<b><c>買うと<se>。<qn>は何円[ですか。|でしょうか。]",
    "持っているお金で<w>を買います。<a><c>だと<ra>、<b><c>だと<se>。<qn>は何円になりますか。",
    "<qn>は何円ですか。<w>を<a><c>買うと<ra>、<b><c>買うと<se>。",
    "同じねだんの<w>を、<a><c>買おうとすると<ra>、<b><c>にすると<se>。<qn>は何円ですか。",
    "<P>の持っているお金では、<w>を<b><c>買うと<sb>、<a><c>買うと<re>。<qn>は何円ですか。",
    "<w>を<a><c>買うと<re>。そこで<b><c>にすると<se>。<qn>は何円ですか。",
    "お店で<w>を買います。手持ちのお金では、<a><c>のとき<ra>、<b><c>のとき<se>。<qn>は何円でしょうか。",
    NULL};
static const struct figure_template figure_item = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};
static const struct subtype item = {
    .id = "item",
    .name = "同じ品物を買う数を変える",
    .scene = SCENE_SHOP,
    .level = 2,
    .templates = templates_item,
    .asks = "求めるねだんかお金",
    .role = {{"a", "はじめの数", "<c>"},
             {"b", "後の数", "<c>"},
             {"r", "はじめの余りか不足", "円"},
             {"s", "後の余りか不足", "円"},
             {"first", "はじめは", "足りない|余る", PROBLEM_CHOICE, .aux = 0},
             {"then", "後は", "足りない|余る", PROBLEM_CHOICE, .aux = 1},
             {"what", "求めるもの", "ねだん|お金", PROBLEM_CHOICE, .aux = 2}},
    .method = {{"差", "過不足算です。2つの場合のお金の差は、数の差の分の代金です。", solve_item, NULL}},
    .draw = draw_item,
    .bind = bind_item,
    .holds = holds_item,
    .low = {1},
    .high = {13000},
    .hint = "買う数の差は何<c>で、その代金は何円ですか。",
    .figure = &figure_item,
};

/* ---- some come later ---- */
enum { SHARE_A, LEFT_A, COME, SHARE_B, LEFT_B };
static const char *const shares[] = {"みかん|個",   "あめ|個",   "色紙|枚",         "えん筆|本",    "クッキー|枚",
                                     "いちご|個",   "カード|枚", "チョコレート|個", "ビー玉|個",    "画用紙|枚",
                                     "せんべい|枚", "シール|枚", "くり|個",         "!どんぐり|個", NULL};
static int64_t left_of(const struct build *p, int i) {
    return p->aux[i == LEFT_A ? 0 : 1] ? -build_value(p, i) : build_value(p, i);
}
static void bind_later(struct build *p) {
    build_set(p, "rv", p->aux[0] ? "<r><c>{足りない}" : "<r><c>{余る}"),
        build_set(p, "sv", p->aux[1] ? "<s><c>{足りない}" : "<s><c>{余る}");
    build_set(p, "re", p->aux[0] ? "<r><c>足りません" : "<r><c>余ります"),
        build_set(p, "se", p->aux[1] ? "<s><c>足りません" : "<s><c>余ります");
    build_set(p, "qs", p->asked ? "<t>は全部で何<c>" : "はじめにいたのは何人");
    build_need(p, "smaller shares later", build_value(p, SHARE_A) > build_value(p, SHARE_B));
    int64_t with = build_value(p, SHARE_B) * build_value(p, COME) + left_of(p, LEFT_B);
    build_need(p, "enough for the first", with > 0 && with > left_of(p, LEFT_A));
}
static bool draw_later(struct build *p) {
    build_context(p, "t|c", shares);
    int64_t b = build_between(p, 2, 8), a = build_between(p, b + 1, 12), come = build_between(p, 2, 8),
            n = build_between(p, 5, 36), r = build_between(p, -12, 20), s = a * n + r - b * (n + come);
    build_aux(p, 0, r < 0), build_aux(p, 1, s < 0);
    p->asked = (int)build_between(p, 0, 1);
    build_datum(p, SHARE_A, "a", a), build_datum(p, LEFT_A, "r", r < 0 ? -r : r), build_datum(p, COME, "k", come),
        build_datum(p, SHARE_B, "b", b), build_datum(p, LEFT_B, "s", s < 0 ? -s : s);
    return build_need(p, "some rest", r != 0 && s != 0 && (s < 0 ? -s : s) < 40 && b * come + s != 0);
}
static void solve_later(struct build *p) {
    struct ratio for_them =
        build_step(p, "後から来た<k>人に配る分は、", p->datum[SHARE_B], '*', p->datum[COME], "<c>", "です。");
    struct ratio without = build_step(p, "はじめの人だけに<b><c>ずつ配ると、余りは、", for_them, p->aux[1] ? '-' : '+',
                                      p->datum[LEFT_B], "<c>", "です。");
    struct ratio gap =
        build_step(p, "<a><c>ずつのときとの差は、", without, p->aux[0] ? '+' : '-', p->datum[LEFT_A], "<c>", "です。");
    struct ratio one = build_step(p, "1人分の差は、", p->datum[SHARE_A], '-', p->datum[SHARE_B], "<c>", "です。");
    struct ratio n = build_step(p, "だから、はじめにいた人は、", gap, '/', one, "人", "です。");
    if (!p->asked) {
        build_trap(p, build_apply(p, n, '+', p->datum[COME]));
        build_answer(p, n, "", "人");
        return;
    }
    struct ratio used = build_step(p, "<a><c>ずつ配ると、", p->datum[SHARE_A], '*', n, "<c>", "いります。");
    struct ratio all = build_step(p, "<t>は全部で、", used, p->aux[0] ? '-' : '+', p->datum[LEFT_A], "<c>", "です。");
    build_trap(p, used);
    build_answer(p, all, "", "<c>");
}
static bool holds_later(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SHARE_A) | BIT(LEFT_A), x[1] == build_value(p, SHARE_A) * x[0] + left_of(p, LEFT_A)) &&
           IF_KEPT(keep, BIT(SHARE_B) | BIT(LEFT_B) | BIT(COME),
                   x[1] == build_value(p, SHARE_B) * (x[0] + build_value(p, COME)) + left_of(p, LEFT_B));
}
static const char *const templates_later[] = {
    "<t>を子どもに1人<a><c>ずつ配ると<re>。後から<k>人来たので、1人<b><c>ずつにすると<se>。<qs>ですか。",
    "集まった子どもに<t>を<a><c>ずつ配ると<re>。ところが、さらに<k>人来たので<b><c>ずつ配ると<se>。<qs>[ですか。|でしょうか。]",
    "何人かの人に<t>を分けます。1人<a><c>ずつだと<re>。人数が<k>人ふえて、1人<b><c>ずつにすると<se>。<qs>ですか。",
    "<qs>ですか。<t>を1人<a><c>ずつ配ると<re>が、<k>人ふえて1人<b><c>ずつにすると<se>。",
    "<t>を、1人に<a><c>ずつ配る予定では<re>。配る前に<k>人加わったので、<b><c>ずつにすると<se>。<qs>でしょうか。",
    "子ども会で<t>を配ります。<a><c>ずつ配ると<re>。おくれて<k>人来たため、全員に<b><c>ずつ配ると<se>。<qs>ですか。",
    "1人<a><c>ずつ<t>をもらうと<re>。<k>人がおくれて来て、1人<b><c>ずつにすると<se>。<qs>になりますか。",
    "はじめにいた人に<t>を<a><c>ずつ配ると<re>。<k>人多い人数に<b><c>ずつ配ると<se>。<qs>ですか。",
    NULL};
static const struct figure_template figure_later = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype later = {
    .id = "later",
    .name = "後から人がふえる",
    .level = 3,
    .templates = templates_later,
    .asks = "はじめの人数|<t>の数",
    .role = {{"a", "はじめの1人分", "<c>"},
             {"r", "はじめの余りか不足", "<c>"},
             {"k", "ふえた人数", "人"},
             {"b", "後の1人分", "<c>"},
             {"s", "後の余りか不足", "<c>"},
             {"first", "はじめは", "余る|足りない", PROBLEM_CHOICE, .aux = 0},
             {"then", "後は", "余る|足りない", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"差", "過不足算です。後から来た人の分をもどして、はじめの人数でくらべます。", solve_later, NULL}},
    .draw = draw_later,
    .bind = bind_later,
    .holds = holds_later,
    .low = {1, 1},
    .high = {60, 700},
    .hint = "後から来た<k>人に配らないとすると、余りはいくつですか。",
    .figure = &figure_later,
};

static const struct subtype *const subtypes[] = {&item, &later, NULL};
const struct family family_kabusoku_nedan = {.id = "kabusoku_nedan",
                                             .number = "F06",
                                             .name = "過不足算(品物の数・人がふえる)",
                                             .grade = 5,
                                             .subtypes = subtypes};

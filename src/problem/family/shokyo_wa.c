/* shokyo_wa.c - 消去算 by adding up: three goods whose numbers become equal when the purchases are added.
 *
 *   sum of the bills ÷ how many of each there are then = one of each
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* three goods, each with its counter | low, high price of one */
static const char *const trios[] = {"りんご|個|みかん|個|かき|個|40|200",
                                    "えん筆|本|消しゴム|個|ノート|冊|50|200",
                                    "ケーキ|個|プリン|個|ゼリー|個|90|450",
                                    "ばら|本|ゆり|本|カーネーション|本|100|400",
                                    "なす|本|トマト|個|きゅうり|本|40|180",
                                    "パン|個|牛乳|本|ヨーグルト|個|90|250",
                                    "ペン|本|定規|本|のり|個|80|300",
                                    "コロッケ|個|からあげ|個|とうふ|パック|60|200",
                                    "大人|人|中学生|人|小学生|人|200|900",
                                    "もも|個|なし|個|ぶどう|ふさ|150|600",
                                    "シール|枚|カード|枚|はがき|枚|30|150",
                                    "おにぎり|個|サンドイッチ|個|お茶|本|100|350",
                                    "クッキー|枚|せんべい|枚|あめ|個|10|120",
                                    "!にんじん|本|玉ねぎ|個|じゃがいも|個|30|120",
                                    NULL};
static void draw_goods(struct build *p, int64_t price[3]) {
    build_context(p, "x|cx|y|cy|z|cz|lo|hi", trios);
    build_people(p, "P");
    for (int i = 0; i < 3; i++) price[i] = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10);
}
static void answer_each(struct build *p, struct ratio all, int64_t times) {
    build_set_number(p, "m", times);
    build_trap(p, all);
    build_answer(
        p, build_step(p, "どれも<m>つずつになるので、1つずつの代金は、", all, '/', build_int(times), "円", "です。"),
        "", "円");
}

/* ---- three purchases, the numbers go round ---- */
enum { ONE, TWO, THREE, BILL_1, BILL_2, BILL_3 };
static int64_t around(const struct build *p) {
    return build_value(p, ONE) + build_value(p, TWO) + build_value(p, THREE);
}
static bool draw_round(struct build *p) {
    int64_t v[3], n[3];
    draw_goods(p, v);
    for (int i = 0; i < 3; i++) n[i] = build_between(p, 1, 6);
    build_datum(p, ONE, "a", n[0]), build_datum(p, TWO, "b", n[1]), build_datum(p, THREE, "d", n[2]);
    build_datum(p, BILL_1, "T", n[0] * v[0] + n[1] * v[1] + n[2] * v[2]),
        build_datum(p, BILL_2, "U", n[1] * v[0] + n[2] * v[1] + n[0] * v[2]),
        build_datum(p, BILL_3, "V", n[2] * v[0] + n[0] * v[1] + n[1] * v[2]);
    return build_need(p, "numbers differ", n[0] != n[1] && n[1] != n[2] && n[2] != n[0]) &&
           build_need(p, "three prices", v[0] != v[1] && v[1] != v[2] && v[2] != v[0]);
}
static void solve_round(struct build *p) {
    struct ratio two =
        build_step(p, "1回目と2回目の代金をたすと、", p->datum[BILL_1], '+', p->datum[BILL_2], "円", "です。");
    struct ratio all = build_step(p, "3回目の代金もたすと、", two, '+', p->datum[BILL_3], "円", "です。");
    answer_each(p, all, around(p));
}
static bool holds_round(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 63,
                   x[0] * around(p) == build_value(p, BILL_1) + build_value(p, BILL_2) + build_value(p, BILL_3));
}
static const char *const templates_round[] = {
    "<x><a><cx>、<y><b><cy>、<z><d><cz>で<T>円、<x><b><cx>、<y><d><cy>、<z><a><cz>で<U>円、<x><d><cx>、<y><a><cy>、<z><b><cz>で<V>円です。<x>、<y>、<z>の1つずつの代金は合わせて何円ですか。",
    "<x><a><cx>と<y><b><cy>と<z><d><cz>の代金は<T>円です。<x><b><cx>と<y><d><cy>と<z><a><cz>では<U>円、<x><d><cx>と<y><a><cy>と<z><b><cz>では<V>円です。3種類を1つずつ買うと何円[ですか。|でしょうか。]",
    "<P>の調べでは、<x><a><cx>、<y><b><cy>、<z><d><cz>で<T>円、<x><b><cx>、<y><d><cy>、<z><a><cz>で<U>円、<x><d><cx>、<y><a><cy>、<z><b><cz>で<V>円でした。<x>と<y>と<z>を1つずつでは何円ですか。",
    "<x>と<y>と<z>を1つずつ買うと何円ですか。<x><a><cx>、<y><b><cy>、<z><d><cz>で<T>円、<x><b><cx>、<y><d><cy>、<z><a><cz>で<U>円、<x><d><cx>、<y><a><cy>、<z><b><cz>で<V>円です。",
    "お店で、<x><a><cx>、<y><b><cy>、<z><d><cz>の代金が<T>円、<x><b><cx>、<y><d><cy>、<z><a><cz>の代金が<U>円、<x><d><cx>、<y><a><cy>、<z><b><cz>の代金が<V>円です。1つずつの代金の合計は何円ですか。",
    "1回目は<x><a><cx>、<y><b><cy>、<z><d><cz>で<T>円、2回目は<x><b><cx>、<y><d><cy>、<z><a><cz>で<U>円、3回目は<x><d><cx>、<y><a><cy>、<z><b><cz>で<V>円でした。3種類を1つずつなら何円ですか。",
    "<T>円で<x><a><cx>、<y><b><cy>、<z><d><cz>が、<U>円で<x><b><cx>、<y><d><cy>、<z><a><cz>が、<V>円で<x><d><cx>、<y><a><cy>、<z><b><cz>が買えます。<x>、<y>、<z>が1つずつでは何円になりますか。",
    "代金は、<x><a><cx>と<y><b><cy>と<z><d><cz>が<T>円、<x><b><cx>と<y><d><cy>と<z><a><cz>が<U>円、<x><d><cx>と<y><a><cy>と<z><b><cz>が<V>円です。どれも1つずつ買うと、合わせて何円ですか。",
    NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};
static const struct subtype round_and_round = {
    .id = "round",
    .name = "3回の買い物の和から1つずつ",
    .level = 3,
    .templates = templates_round,
    .asks = "1つずつの代金の合計",
    .role = {{"a", "1回目の<x>の数", "<cx>"},
             {"b", "1回目の<y>の数", "<cy>"},
             {"d", "1回目の<z>の数", "<cz>"},
             {"T", "1回目の代金", "円"},
             {"U", "2回目の代金", "円"},
             {"V", "3回目の代金", "円"}},
    .method = {{"全部をたす", "消去算です。3つの代金を全部たすと、どの品物も同じ数になります。", solve_round, NULL}},
    .draw = draw_round,
    .holds = holds_round,
    .low = {1},
    .high = {3000},
    .hint = "3つの代金をたすと、どの品物も何個ずつになりますか。",
    .figure = &figure,
};

/* ---- two purchases whose numbers add up to the same ---- */
enum { A1, B1, C1, SUM_1, A2, B2, C2, SUM_2 };
static void bind_pair(struct build *p) {
    int64_t n = build_value(p, A1) + build_value(p, A2);
    build_need(p, "the same of each",
               n == build_value(p, B1) + build_value(p, B2) && n == build_value(p, C1) + build_value(p, C2));
}
static bool draw_pair(struct build *p) {
    int64_t v[3], n = build_between(p, 4, 10), m[3];
    static const char *const first[] = {"a", "b", "d"}, *const second[] = {"e", "f", "g"};
    draw_goods(p, v);
    for (int i = 0; i < 3; i++) m[i] = build_between(p, 1, n - 1);
    int64_t t = m[0] * v[0] + m[1] * v[1] + m[2] * v[2], all = n * (v[0] + v[1] + v[2]);
    for (int i = 0; i < 3; i++) build_datum(p, A1 + i, first[i], m[i]);
    build_datum(p, SUM_1, "T", t);
    for (int i = 0; i < 3; i++) build_datum(p, A2 + i, second[i], n - m[i]);
    build_datum(p, SUM_2, "U", all - t);
    return build_need(p, "not the same of all", m[0] != m[1] || m[1] != m[2]) &&
           build_need(p, "two bills", t * 2 != all);
}
static void solve_pair(struct build *p) {
    struct ratio all = build_step(p, "2つの代金をたすと、", p->datum[SUM_1], '+', p->datum[SUM_2], "円", "です。");
    struct ratio n = build_step(p, "このとき、<x>は、", p->datum[A1], '+', p->datum[A2], "<cx>", "です。");
    build_line(p);
    build_say(p, "<y>は");
    build_equation(p, p->datum[B1], '+', p->datum[B2], "<cy>");
    build_say(p, "、<z>は");
    build_equation(p, p->datum[C1], '+', p->datum[C2], "<cz>");
    build_say(p, "で、どれも同じ数です。");
    answer_each(p, all, (int64_t)n.num);
}
static bool holds_pair(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 255,
                   x[0] * (build_value(p, A1) + build_value(p, A2)) == build_value(p, SUM_1) + build_value(p, SUM_2));
}
static const char *const templates_pair[] = {
    "<x><a><cx>、<y><b><cy>、<z><d><cz>で<T>円、<x><e><cx>、<y><f><cy>、<z><g><cz>で<U>円です。<x>、<y>、<z>の1つずつの代金は合わせて何円ですか。",
    "<x><a><cx>と<y><b><cy>と<z><d><cz>の代金は<T>円です。<x><e><cx>と<y><f><cy>と<z><g><cz>では<U>円です。3種類を1つずつ買うと何円[ですか。|でしょうか。]",
    "<P>は<x><a><cx>、<y><b><cy>、<z><d><cz>を買って<T>円はらいました。兄は<x><e><cx>、<y><f><cy>、<z><g><cz>で<U>円でした。<x>と<y>と<z>を1つずつでは何円ですか。",
    "<x>と<y>と<z>を1つずつ買うと何円ですか。<x><a><cx>、<y><b><cy>、<z><d><cz>で<T>円、<x><e><cx>、<y><f><cy>、<z><g><cz>で<U>円です。",
    "お店で、<x><a><cx>、<y><b><cy>、<z><d><cz>の代金が<T>円、<x><e><cx>、<y><f><cy>、<z><g><cz>の代金が<U>円です。1つずつの代金の合計は何円ですか。",
    "1回目は<x><a><cx>、<y><b><cy>、<z><d><cz>で<T>円、2回目は<x><e><cx>、<y><f><cy>、<z><g><cz>で<U>円でした。3種類を1つずつなら何円ですか。",
    "<T>円で<x><a><cx>、<y><b><cy>、<z><d><cz>が、<U>円で<x><e><cx>、<y><f><cy>、<z><g><cz>が買えます。<x>、<y>、<z>が1つずつでは何円になりますか。",
    "代金は、<x><a><cx>と<y><b><cy>と<z><d><cz>が<T>円、<x><e><cx>と<y><f><cy>と<z><g><cz>が<U>円です。どれも1つずつ買うと、合わせて何円ですか。",
    NULL};
static const struct subtype pair = {
    .id = "pair",
    .name = "2回の買い物の和から1つずつ",
    .level = 3,
    .templates = templates_pair,
    .asks = "1つずつの代金の合計",
    .role = {{"a", "1回目の<x>の数", "<cx>"},
             {"b", "1回目の<y>の数", "<cy>"},
             {"d", "1回目の<z>の数", "<cz>"},
             {"T", "1回目の代金", "円"},
             {"e", "2回目の<x>の数", "<cx>"},
             {"f", "2回目の<y>の数", "<cy>"},
             {"g", "2回目の<z>の数", "<cz>"},
             {"U", "2回目の代金", "円"}},
    .method = {{"たす", "消去算です。2つの代金をたすと、どの品物も同じ数になります。", solve_pair, NULL}},
    .draw = draw_pair,
    .bind = bind_pair,
    .holds = holds_pair,
    .low = {1},
    .high = {3000},
    .hint = "2つの代金をたすと、どの品物も何個ずつになりますか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&round_and_round, &pair, NULL};
const struct family family_shokyo_wa = {.id = "shokyo_wa",
                                        .number = "F13",
                                        .name = "消去算(たして1つずつ)",
                                        .grade = 5,
                                        .scene = SCENE_SHOP,
                                        .subtypes = subtypes};

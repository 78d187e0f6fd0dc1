/* suretsu_ryo.c - 等差数列の文章題: an amount that grows by the same each day, week, row: the n-th, all together, which one.
 *
 *   the n-th: first + step × (n - 1);  all: (first + n-th) × n ÷ 2;  which one: (amount - first) ÷ step + 1
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { FIRST, STEP, NUMBER };

/* what grows | its unit | counted by | the one before | how it is done, in dictionary form */
static const char *const amounts[] = {"うで立てふせの回数|回|日|前の日",
                                      "貯金する金額|円|週|前の週",
                                      "座席の数|席|列|前の列",
                                      "読むページ数|ページ|日|前の日",
                                      "走る道のり|m|日|前の日",
                                      "積み木の数|個|段|上の段",
                                      "ならべるご石の数|個|列|前の列",
                                      "折るつるの数|羽|日|前の日",
                                      "泳ぐ道のり|m|回|前の回",
                                      "植える球根の数|個|列|前の列",
                                      "つぼに入れる金貨の数|枚|日|前の日",
                                      "豆の木の高さ|cm|日|前の日",
                                      "ならべる花の数|本|列|前の列",
                                      "練習する漢字の数|字|日|前の日",
                                      "なわとびの回数|回|週|前の週",
                                      "かべのタイルの数|枚|段|上の段",
                                      "ピアノの練習時間|分|日|前の日",
                                      "使うビーズの数|個|列|前の列",
                                      "売れたパンの数|個|日|前の日",
                                      "腹筋の回数|回|日|前の日",
                                      "積んだ丸太の数|本|段|上の段",
                                      "解く問題の数|問|週|前の週",
                                      "拾うどんぐりの数|個|日|前の日",
                                      "ならぶ人の数|人|列|前の列",
                                      "!集めるスタンプの数|個|週|前の週",
                                      NULL};
static bool draw_growth(struct build *p, int64_t most) {
    build_context(p, "th|u|d|pv", amounts);
    build_people(p, "P");
    bool large = build_chance(p, 40);
    build_datum(p, FIRST, "a", large ? build_round(p, 20, 300, 10) : build_between(p, 2, 40));
    build_datum(p, STEP, "k", large ? build_round(p, 5, 50, 5) : build_between(p, 2, 9));
    build_datum(p, NUMBER, "n", build_between(p, 6, most));
    return build_need(p, "three numbers",
                      build_value(p, FIRST) != build_value(p, STEP) && build_value(p, NUMBER) != build_value(p, STEP) &&
                          build_value(p, NUMBER) != build_value(p, FIRST));
}
static void bind_growth(struct build *p) {
    build_need(p, "some days and rows", build_value(p, NUMBER) >= 2 && build_value(p, NUMBER) <= 2000);
}
static struct ratio step_nth(struct build *p) {
    struct ratio times =
        build_step(p, "<n><d>目までにふえる回数は、", p->datum[NUMBER], '-', build_int(1), "回", "です。");
    struct ratio more = build_step(p, "ふえた分は、", p->datum[STEP], '*', times, "<u>", "です。");
    return build_step(p, "1<d>目の<a><u>とたして、<n><d>目は、", p->datum[FIRST], '+', more, "<u>", "です。");
}
#define NTH_ROLES                                                                                     \
    {                                                                                                 \
        {"a", "1<d>目の<th>", "<u>"}, {"k", "1<d>ごとにふえる分", "<u>"}, { "n", "何<d>目か", "<d>" } \
    }

/* ---- the n-th ---- */
static bool draw_nth(struct build *p) { return draw_growth(p, 40); }
static void solve_nth(struct build *p) {
    struct ratio nth = step_nth(p);
    build_trap(p, build_apply(p, nth, '+', p->datum[STEP]));
    build_trap(p, build_apply(p, p->datum[STEP], '*', p->datum[NUMBER]));
    build_answer(p, nth, "", "<u>");
}
static bool holds_nth(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t amount = build_value(p, FIRST);
    if (keep != 7) return true;
    for (int64_t i = 1; i < build_value(p, NUMBER); i++) amount += build_value(p, STEP);
    return x[0] == amount;
}
static const char *const templates_nth[] = {
    "<th>は、1<d>目が<a><u>で、2<d>目からは<pv>より<k><u>ずつふえます。<n><d>目は何<u>ですか。",
    "1<d>目の<th>は<a><u>です。そのあとは、<pv>より<k><u>ずつ多くなります。<n><d>目の<th>は何<u>[ですか。|でしょうか。|になりますか。]",
    "<P>は、<th>を<pv>より<k><u>ずつふやしていきます。1<d>目が<a><u>のとき、<n><d>目は何<u>になりますか。",
    "<n><d>目は何<u>ですか。<th>は、1<d>目が<a><u>で、1<d>進むごとに<k><u>ずつふえます。",
    "<th>が<pv>より<k><u>ずつふえていきます。1<d>目は<a><u>でした。<n><d>目の<th><wo>",
    "<th>を調べると、1<d>目は<a><u>で、次からは<k><u>ずつふえていました。<n><d>目は何<u>ですか。",
    "1<d>目は<a><u>、2<d>目からは<pv>より<k><u>多くします。この決まりで続けると、<n><d>目の<th>は何<u>になりますか。",
    "<th>は<k><u>ずつふえます。はじめの1<d>目が<a><u>なら、<n><d>目には何<u>になりますか。",
    NULL,
};
static const struct figure_template figure_nth = {
    FIGURE_ROW, {{"first", FIGURE_NUMBER, "<a>"}, {"step", FIGURE_NUMBER, "<k>"}, {"number", FIGURE_NUMBER, "<n>"}}};
static const struct subtype nth = {
    .id = "nth",
    .name = "何日目・何列目の量",
    .level = 1,
    .templates = templates_nth,
    .asks = "<n><d>目の<th>",
    .role = NTH_ROLES,
    .method = {{"間の数", "等差数列です。<n><d>目までに<k><u>ふえるのは、<n>より1回少なくなります。", solve_nth, NULL}},
    .draw = draw_nth,
    .bind = bind_growth,
    .holds = holds_nth,
    .loops = 1,
    .low = {1},
    .high = {2400},
    .hint = "2<d>目、3<d>目は、それぞれ何<u>になりますか。",
    .figure = &figure_nth,
};

/* ---- all of them ---- */
static bool draw_sum(struct build *p) { return draw_growth(p, 24); }
static void solve_sum(struct build *p) {
    struct ratio last = step_nth(p);
    struct ratio pair = build_step(p, "1<d>目と<n><d>目の和は、", p->datum[FIRST], '+', last, "<u>", "です。");
    struct ratio twice =
        build_step(p, "逆にならべてたすと、2つ分の合計は、", pair, '*', p->datum[NUMBER], "<u>", "です。");
    struct ratio sum = build_step(p, "合計は、その半分の、", twice, '/', build_int(2), "<u>", "です。");
    build_trap(p, twice);
    build_trap(p, last);
    build_answer(p, sum, "", "<u>");
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t amount = build_value(p, FIRST), sum = 0;
    if (keep != 7) return true;
    for (int64_t i = 0; i < build_value(p, NUMBER); i++, amount += build_value(p, STEP)) sum += amount;
    return x[0] == sum;
}
static const char *const templates_sum[] = {
    "<th>は、1<d>目が<a><u>で、2<d>目からは<pv>より<k><u>ずつふえます。<n><d>目までの合計は何<u>ですか。",
    "1<d>目の<th>は<a><u>です。そのあとは、<pv>より<k><u>ずつ多くなります。<n><d>目までに全部で何<u>[ですか。|でしょうか。|になりますか。]",
    "<P>は、<th>を<pv>より<k><u>ずつふやしていきます。1<d>目が<a><u>のとき、<n><d>目までの合計は何<u>になりますか。",
    "合計で何<u>ですか。<th>は、1<d>目が<a><u>で、1<d>ごとに<k><u>ずつふえ、<n><d>目まで続きます。",
    "<th>が<pv>より<k><u>ずつふえていきます。1<d>目は<a><u>でした。<n><d>目までの<th>の合計<wo>",
    "<th>を調べると、1<d>目は<a><u>で、次からは<k><u>ずつふえていました。1<d>目から<n><d>目までをたすと何<u>ですか。",
    "1<d>目は<a><u>、2<d>目からは<pv>より<k><u>多くします。この決まりで<n><d>目まで続けると、全部で何<u>になりますか。",
    "<th>は<k><u>ずつふえます。はじめの1<d>目が<a><u>なら、<n><d>目までで合わせて何<u>になりますか。",
    NULL,
};
static const struct subtype sum = {
    .id = "sum",
    .name = "何日目・何列目までの合計",
    .level = 2,
    .templates = templates_sum,
    .asks = "<n><d>目までの合計",
    .role = NTH_ROLES,
    .method = {{"逆にならべる", "まず<n><d>目の量を求めます。合計は、はじめと終わりの和を使って求めます。", solve_sum,
                NULL}},
    .draw = draw_sum,
    .bind = bind_growth,
    .holds = holds_sum,
    .loops = 1,
    .low = {1},
    .high = {22000},
    .hint = "<n><d>目は、何<u>になりますか。",
    .figure = &figure_nth,
};

/* ---- which one ---- */
enum { AMOUNT = NUMBER };
static void bind_place(struct build *p) {
    int64_t more = build_value(p, AMOUNT) - build_value(p, FIRST);
    build_need(p, "an amount of the row", more > 0 && more % build_value(p, STEP) == 0);
}
static bool draw_place(struct build *p) {
    if (!draw_growth(p, 40)) return false;
    int64_t n = build_value(p, NUMBER);
    p->n_data = NUMBER;
    build_datum(p, AMOUNT, "V", build_value(p, FIRST) + build_value(p, STEP) * (n - 1));
    return true;
}
static void solve_place(struct build *p) {
    struct ratio more = build_step(p, "1<d>目とのちがいは、", p->datum[AMOUNT], '-', p->datum[FIRST], "<u>", "です。");
    struct ratio times =
        build_step(p, "<k><u>ずつふえるので、ふえた回数は、", more, '/', p->datum[STEP], "回", "です。");
    struct ratio place = build_step(p, "1<d>目から数えるので、", times, '+', build_int(1), "<d>目", "です。");
    build_trap(p, times);
    build_trap(p, build_apply(p, place, '+', build_int(1)));
    build_answer(p, place, "", "<d>目");
}
static bool holds_place(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t amount = build_value(p, FIRST);
    if (keep != 7) return true;
    for (int64_t i = 1; i < x[0]; i++) amount += build_value(p, STEP);
    return amount == build_value(p, AMOUNT);
}
static const char *const templates_place[] = {
    "<th>は、1<d>目が<a><u>で、2<d>目からは<pv>より<k><u>ずつふえます。<V><u>になるのは何<d>目ですか。",
    "1<d>目の<th>は<a><u>です。そのあとは、<pv>より<k><u>ずつ多くなります。<V><u>になるのは何<d>目[ですか。|でしょうか。]",
    "<P>は、<th>を<pv>より<k><u>ずつふやしていきます。1<d>目が<a><u>のとき、<V><u>になるのは何<d>目ですか。",
    "何<d>目に<V><u>になりますか。<th>は、1<d>目が<a><u>で、1<d>進むごとに<k><u>ずつふえます。",
    "<th>が<pv>より<k><u>ずつふえていきます。1<d>目は<a><u>でした。<V><u>になるのは何<d>目か答えなさい。",
    "<th>を調べると、1<d>目は<a><u>で、次からは<k><u>ずつふえていました。ちょうど<V><u>なのは何<d>目ですか。",
    "1<d>目は<a><u>、2<d>目からは<pv>より<k><u>多くします。この決まりで続けると、何<d>目に<V><u>になりますか。",
    "<th>は<k><u>ずつふえます。はじめの1<d>目が<a><u>なら、<V><u>になるのは何<d>目ですか。",
    NULL,
};
static const struct figure_template figure_place = {
    FIGURE_LINE, {{"from", FIGURE_NUMBER, "<a>"}, {"to", FIGURE_NUMBER, "<V>"}, {"step", FIGURE_NUMBER, "<k>"}}};
static const struct subtype place = {
    .id = "place",
    .name = "その量になるのは何日目・何列目",
    .level = 1,
    .templates = templates_place,
    .asks = "何<d>目か",
    .role = {{"a", "1<d>目の<th>", "<u>"}, {"k", "1<d>ごとにふえる分", "<u>"}, {"V", "その時の<th>", "<u>"}},
    .method = {{"間の数", "等差数列です。1<d>目から何回ふえたかを求めます。", solve_place, NULL}},
    .draw = draw_place,
    .bind = bind_place,
    .holds = holds_place,
    .loops = 1,
    .low = {1},
    .high = {60},
    .hint = "1<d>目とくらべて、何<u>ふえましたか。",
    .figure = &figure_place,
};

static const struct subtype *const subtypes[] = {&nth, &sum, &place, NULL};
const struct family family_suretsu_ryo = {
    .id = "suretsu_ryo", .number = "F68", .name = "等差数列の文章題", .grade = 5, .subtypes = subtypes};

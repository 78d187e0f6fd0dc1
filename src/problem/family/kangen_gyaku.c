/* kangen_gyaku.c - 還元算: what was there before half of it went; the right result of a wrong calculation.
 *
 *   back from the end: double what is left, add what was used; undo the wrong step, then do the right one
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- used, and half of the rest ---- */
enum { USED, LEFT };
/* what | unit | use, used | smallest, largest amount | step */
static const char *const things[] = {
    "お金|円|使う|使った|50|1500|10",    "おこづかい|円|使う|使った|50|900|10", "お年玉|円|使う|使った|500|6000|100",
    "あめ|個|食べる|食べた|2|20|1",      "シール|枚|あげる|あげた|2|40|1",      "色紙|枚|使う|使った|3|40|1",
    "ジュース|mL|飲む|飲んだ|50|400|10", "リボン|cm|使う|使った|10|120|5",      "テープ|cm|使う|使った|10|150|5",
    "クッキー|枚|食べる|食べた|2|24|1",  "えん筆|本|配る|配った|2|30|1",        "米|kg|売る|売った|2|40|1",
    "どんぐり|個|使う|使った|3|40|1",    "ノート|冊|配る|配った|2|30|1",        "ビー玉|個|あげる|あげた|2|40|1",
    "みかん|個|配る|配った|3|40|1",      "ペンキ|dL|使う|使った|2|30|1",        "くり|個|食べる|食べた|2|30|1",
    "水|L|使う|使った|2|60|1",           "!カード|枚|あげる|あげた|2|40|1",     NULL};
static bool draw_used(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|u|V|T|lo|hi|st", things);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), st = build_get_number(p, "st");
    int64_t used = build_round(p, lo, hi, st), left = build_round(p, lo, hi, st);
    build_datum(p, USED, "a", used), build_datum(p, LEFT, "r", left);
    return build_need(p, "numbers differ", used != left);
}
static const struct figure_template figure_then_half = {
    FIGURE_FLOW, {{"operations", FIGURE_TEXT, "<a><u>へる、半分になる"}, {"result", FIGURE_NUMBER, "<r>"}}};
static const struct figure_template figure_half_then = {
    FIGURE_FLOW, {{"operations", FIGURE_TEXT, "半分になる、<a><u>へる"}, {"result", FIGURE_NUMBER, "<r>"}}};

/* first <a>, then half of the rest */
static void solve_then_half(struct build *p) {
    struct ratio before =
        build_step(p, "残りの半分が<r><u>なので、半分を<V>前は、", p->datum[LEFT], '*', build_int(2), "<u>", "です。");
    struct ratio first =
        build_step(p, "その前に<a><u><T>ので、はじめは、", before, '+', p->datum[USED], "<u>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[LEFT], '+', p->datum[USED]), '*', build_int(2)));
    build_answer(p, first, "", "<u>");
}
static bool holds_then_half(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t rest = x[0] - build_value(p, USED);
    return IF_KEPT(keep, 3, rest > 0 && rest % 2 == 0 && rest - rest / 2 == build_value(p, LEFT));
}
static const char *const templates_then_half[] = {
    "<A>は、はじめに<w>を<a><u><T>後、残りの半分を<T>ところ、<r><u>残りました。はじめに<w>は何<u>ありましたか。",
    "<w>を<a><u><T>後、その残りの半分を<V>と、<r><u>残りました。はじめにあった<w>は何<u>ですか。",
    "<A>の<w>は、まず<a><u><V>と、次に残りの半分を<V>と、<r><u>になります。はじめは何<u>[ですか。|でしょうか。]",
    "はじめに<w>は何<u>ありましたか。<a><u><T>後、残りの半分を<V>と、<r><u>残りました。",
    "<w>がありました。<a><u>を<T>後、残った分の半分を<T>ら、<r><u>残りました。<w>は、もともと何<u>ありましたか。",
    "<A>は持っていた<w>を<a><u><T>後、残りのちょうど半分を<T>そうです。今の残りは<r><u>です。はじめに何<u>持っていましたか。",
    "<w>のうち<a><u>を<T>後、残りを半分に分けて、一方を<T>ところ<r><u>残りました。はじめの<w>は何<u>ですか。",
    "残りの<w>は<r><u>です。これは、はじめに<a><u><T>後、その残りの半分を<T>後の量です。はじめの<w>は何<u>でしたか。",
    NULL};
static const struct subtype then_half = {
    .id = "then_half",
    .name = "使ってから半分",
    .level = 2,
    .templates = templates_then_half,
    .asks = "はじめの<w>",
    .role = {{"a", "はじめに<T>量", "<u>"}, {"r", "残り", "<u>"}},
    .method = {{"逆にもどす", "最後の<r><u>から逆にたどります。半分になる前は2倍です。", solve_then_half, NULL}},
    .draw = draw_used,
    .holds = holds_then_half,
    .low = {1},
    .high = {30000},
    .hint = "半分を<V>前には、何<u>ありましたか。",
    .figure = &figure_then_half,
};

/* first half, then <a> */
static void solve_half_then(struct build *p) {
    struct ratio half = build_step(p, "<a><u>を<V>前は、", p->datum[LEFT], '+', p->datum[USED], "<u>", "です。");
    struct ratio first =
        build_step(p, "これがはじめの半分なので、はじめは、", half, '*', build_int(2), "<u>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[LEFT], '*', build_int(2)), '+', p->datum[USED]));
    build_answer(p, first, "", "<u>");
}
static bool holds_half_then(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] % 2 == 0 && x[0] - x[0] / 2 - build_value(p, USED) == build_value(p, LEFT));
}
static const char *const templates_half_then[] = {
    "<A>は、はじめに<w>の半分を<T>後、さらに<a><u><T>ところ、<r><u>残りました。はじめに<w>は何<u>ありましたか。",
    "<w>の半分を<T>後、<a><u>を<V>と、<r><u>残りました。はじめにあった<w>は何<u>ですか。",
    "<A>の<w>は、まず半分を<V>と、次に<a><u><V>と、<r><u>になります。はじめは何<u>[ですか。|でしょうか。]",
    "はじめに<w>は何<u>ありましたか。半分を<T>後、<a><u>を<V>と、<r><u>残りました。",
    "<w>がありました。半分を<T>後、残った分から<a><u>を<T>ら、<r><u>残りました。<w>は、もともと何<u>ありましたか。",
    "<A>は持っていた<w>の半分より<a><u>多く<T>そうです。残りは<r><u>です。はじめに何<u>持っていましたか。",
    "<w>を半分に分けて一方を<T>後、もう一方からも<a><u>を<T>ところ<r><u>残りました。はじめの<w>は何<u>ですか。",
    "残りの<w>は<r><u>です。これは、はじめの半分を<T>後、さらに<a><u><T>後の量です。はじめの<w>は何<u>でしたか。",
    NULL};
static const struct subtype half_then = {
    .id = "half_then",
    .name = "半分にしてから使う",
    .level = 2,
    .templates = templates_half_then,
    .asks = "はじめの<w>",
    .role = {{"a", "後で<T>量", "<u>"}, {"r", "残り", "<u>"}},
    .method = {{"逆にもどす", "最後の<r><u>から逆にたどります。半分になる前は2倍です。", solve_half_then, NULL}},
    .draw = draw_used,
    .holds = holds_half_then,
    .low = {1},
    .high = {30000},
    .hint = "<a><u>を<V>前には、何<u>ありましたか。",
    .figure = &figure_half_then,
};

/* ---- the wrong sign ---- */
enum { NUMBER, RESULT };
enum { ADD, SUBTRACT, MULTIPLY, DIVIDE };
static const char *const starts[] = {
    "ある数", "ある数", "ある整数", "カードの数", "<A>が考えた数", "ノートに書かれた数", NULL};
static const char op_sign[] = {'+', '-', '*', '/'};
/* right "<a>をかける" and wrong "<a>でわって", and before each of them に, から, を */
static void bind_sign(struct build *p) {
    static const char *const right[] = {"<a>をたす", "<a>をひく", "<a>をかける", "<a>でわる"};
    static const char *const wrong[] = {"<a>をひいた", "<a>をたした", "<a>でわった", "<a>をかけた"};
    static const char *const join[] = {"に", "から", "に", "を"};
    int64_t op = p->aux[0];
    build_set(p, "op", right[op]), build_set(p, "wr", wrong[op]);
    build_set(p, "ni", join[op]);
    build_need(p, "times and by more than 1", op < MULTIPLY || build_value(p, NUMBER) > 1);
}
static bool draw_sign(struct build *p) {
    build_people(p, "A");
    build_context(p, "w", starts);
    int64_t op = build_between(p, ADD, DIVIDE), a = op < MULTIPLY ? build_between(p, 5, 99) : build_between(p, 2, 9),
            v = op == DIVIDE     ? a * build_between(p, 2, 30)
                : op == MULTIPLY ? a * build_between(p, 2, 30)
                                 : build_between(p, 8, 400);
    int64_t wrong = op == ADD ? v - a : op == SUBTRACT ? v + a : op == MULTIPLY ? v / a : v * a;
    build_aux(p, 0, op);
    build_datum(p, NUMBER, "a", a), build_datum(p, RESULT, "R", wrong);
    return build_need(p, "nothing below zero", wrong > 0 && (op != SUBTRACT || v > a));
}
static void solve_sign(struct build *p) {
    int64_t op = p->aux[0];
    struct ratio first = build_step(p, "まちがえた計算を逆にもどして、はじめの数は、", p->datum[RESULT], op_sign[op],
                                    p->datum[NUMBER], "", "です。");
    struct ratio right = build_step(p, "正しく計算すると、", first, op_sign[op], p->datum[NUMBER], "", "です。");
    build_trap(p, first);
    build_answer(p, right, "", "");
}
/* From the right result back to the number, then the wrong step. */
static bool holds_sign(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t op = p->aux[0], a = build_value(p, NUMBER), r = build_value(p, RESULT);
    if (keep != 3) return true;
    switch (op) {
        case ADD: return x[0] - a - a == r;
        case SUBTRACT: return x[0] + a + a == r;
        case MULTIPLY: return x[0] == r * a * a;
        default: return x[0] * a * a == r;
    }
}
static const char *const templates_sign[] = {
    "<w><ni><op>ところを、まちがえて<wr>ので、答えが<R>になりました。正しい答えはいくつですか。",
    "<w><ni><op>計算で、まちがえて<wr>ところ、<R>になりました。正しく計算するといくつになりますか。",
    "<A>は、<w><ni><op>はずが、<wr>ので、答えが<R>でした。正しい答えはいくつ[ですか。|でしょうか。]",
    "正しい答えはいくつですか。<w><ni><op>ところを、まちがえて<wr>ら<R>になりました。",
    "<op>ところをまちがえて<wr>とき、答えは<R>でした。正しい答え<wo>",
    "<A>は計算をまちがえました。<w><ni><op>のに、<wr>のです。その答えは<R>です。正しい答えはいくつですか。",
    "<w><ni><op>問題です。まちがえて<wr>人の答えは<R>でした。正しい答えはいくつになりますか。",
    "まちがえて<wr>ので、答えが<R>になりました。本当は<w><ni><op>計算でした。正しい答えはいくつですか。",
    NULL};
static const struct figure_template figure_sign = {
    FIGURE_FLOW, {{"operations", FIGURE_TEXT, "<wr>"}, {"result", FIGURE_NUMBER, "<R>"}}};
static const struct subtype sign = {
    .id = "sign",
    .name = "計算まちがい",
    .level = 2,
    .templates = templates_sign,
    .asks = "正しい答え",
    .role = {{"a", "計算に使う数", ""},
             {"R", "まちがえた答え", ""},
             {"op0", "正しい計算", "たす|ひく|かける|わる", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"逆にもどす", "まちがえた計算を逆にもどして、はじめの数を求めてから、正しく計算します。", solve_sign,
                NULL}},
    .draw = draw_sign,
    .bind = bind_sign,
    .holds = holds_sign,
    .low = {1},
    .high = {4000},
    .hint = "はじめの数はいくつですか。まちがえた計算を逆にもどしましょう。",
    .figure = &figure_sign,
};

static const struct subtype *const subtypes[] = {&then_half, &half_then, &sign, NULL};
const struct family family_kangen_gyaku = {.id = "kangen_gyaku",
                                           .number = "F15",
                                           .name = "還元算(使った残り・計算まちがい)",
                                           .grade = 4,
                                           .subtypes = subtypes};

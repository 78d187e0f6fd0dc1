/* kangen_machigai.c - 計算まちがい: two operations done the wrong way round, ÷4 then +7 for ×4 then -7; what is right.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { FACTOR, TERM, RESULT };
enum { TIMES, DIVIDE }; /* aux 0: the right first operation */
enum { PLUS, MINUS };   /* aux 1: the right second one */
static const char *const holes[] = {"ある数", "ある数", "ある数", "ある整数", "□", NULL};

static bool is_times(const struct build *p, bool wrong) { return (p->aux[0] == TIMES) != wrong; }
static bool is_plus(const struct build *p, bool wrong) { return (p->aux[1] == PLUS) != wrong; }
static void bind(struct build *p) {
    build_set(p, "ni", is_times(p, false) ? "に" : "を"), build_set(p, "wi", is_times(p, true) ? "に" : "を");
    build_set(p, "op", is_times(p, false) ? "<a>をかけて" : "<a>でわって");
    build_set(p, "or", is_plus(p, false) ? "<b>をたす" : "<b>をひく");
    build_set(p, "ot", is_plus(p, false) ? "<b>をたした" : "<b>をひいた");
    build_set(p, "wp", is_times(p, true) ? "<a>をかけて" : "<a>でわって");
    build_set(p, "wt", is_plus(p, true) ? "<b>をたした" : "<b>をひいた");
    build_set(p, "wr", is_plus(p, true) ? "<b>をたす" : "<b>をひく");
}
static int64_t draw_hole(struct build *p) {
    build_context(p, "w", holes);
    build_people(p, "A");
    build_aux(p, 0, build_between(p, TIMES, DIVIDE)), build_aux(p, 1, build_between(p, PLUS, MINUS));
    return build_between(p, 2, 12);
}
static bool draw(struct build *p) {
    int64_t a = draw_hole(p), b = build_between(p, 3, 40), x = build_between(p, 2, 30) * a;
    int64_t wrong = (is_times(p, true) ? x * a : x / a) + (is_plus(p, true) ? b : -b);
    int64_t right = (is_times(p, false) ? x * a : x / a) + (is_plus(p, false) ? b : -b);
    build_datum(p, FACTOR, "a", a), build_datum(p, TERM, "b", b), build_datum(p, RESULT, "R", wrong);
    return build_need(p, "numbers above zero", wrong > 0 && right > 0 && right <= 4000 && wrong <= 4000) &&
           build_need(p, "different numbers", a != b && wrong != right && x != right && right != a && right != b);
}
static void solve(struct build *p) {
    struct ratio before = build_step(p, is_plus(p, true) ? "まちがえて<b>をたす前の数は、" : "まちがえて<b>をひく前の数は、",
                                     p->datum[RESULT], is_plus(p, true) ? '-' : '+', p->datum[TERM], "", "です。");
    struct ratio x = build_step(p, "だから、はじめの数は、", before, is_times(p, true) ? '/' : '*', p->datum[FACTOR], "", "です。");
    struct ratio first = build_step(p, is_times(p, false) ? "正しく計算すると、<a>をかけて、" : "正しく計算すると、<a>でわって、", x,
                                    is_times(p, false) ? '*' : '/', p->datum[FACTOR], "", "です。");
    build_trap(p, x);
    build_trap(p, first);
    build_answer(p, build_step(p, is_plus(p, false) ? "<b>をたして、" : "<b>をひいて、", first, is_plus(p, false) ? '+' : '-',
                               p->datum[TERM], "", "です。"),
                 "", "");
}
/* x is the right answer: the number of the hole from it, then what the wrong way makes of that. */
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, FACTOR), b = build_value(p, TERM), r = build_value(p, RESULT);
    if (keep != 7) return true;
    int64_t right = x[0] + (is_plus(p, false) ? -b : b), wrong = r + (is_plus(p, true) ? -b : b);
    /* the hole is right ÷ a and wrong × a, or right × a and wrong ÷ a */
    return right > 0 && (is_times(p, false) ? right == wrong * a * a : right * a * a == wrong);
}
static const char *const templates[] = {
    "<w><ni><op><or>ところを、まちがえて<wp><wt>ので、答えが<R>になりました。正しい答えはいくつですか。",
    "<w><ni><op><or>計算で、まちがえて<wp><wt>ところ、<R>になりました。正しく計算するといくつになりますか。",
    "<A>は、<w><ni><op><or>はずが、<wp><wt>ので、答えが<R>でした。正しい答えはいくつ[ですか。|でしょうか。]",
    "正しい答えはいくつですか。<w><ni><op><or>ところを、まちがえて<wp><wt>ら<R>になりました。",
    "<w><ni><op><or>のを、<A>はまちがえて<wp><wt>ため、答えは<R>でした。正しい答え<wo>",
    "<A>は計算をまちがえました。<w><ni><op><or>のに、<wp><wt>のです。その答えは<R>です。正しい答えはいくつですか。",
    "<w><ni><op><or>問題です。まちがえて<wp><wt>人の答えは<R>でした。正しい答えはいくつになりますか。",
    "まちがえて<w><wi><wp><wt>ので、答えが<R>になりました。本当は<op><or>計算でした。正しい答えはいくつですか。",
    NULL};
static const struct figure_template figure = {
    FIGURE_FLOW, {{"operations", FIGURE_TEXT, "<wp><wt>"}, {"result", FIGURE_NUMBER, "<R>"}}};
static const struct subtype two = {
    .id = "two",
    .name = "2つの計算のまちがい",
    .level = 2,
    .templates = templates,
    .asks = "正しい答え",
    .role = {{"a", "かけるかわる数", ""},
             {"b", "たすかひく数", ""},
             {"R", "まちがえた答え", ""},
             {"op0", "正しい1つ目の計算", "かける|わる", PROBLEM_CHOICE, .aux = 0},
             {"op1", "正しい2つ目の計算", "たす|ひく", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"逆にもどす", "まちがえた計算を後から順に逆にもどして、はじめの数を求めてから、正しく計算します。", solve, NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .low = {1},
    .high = {4000},
    .hint = "はじめの数はいくつですか。まちがえた計算を後から順に逆にもどしましょう。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&two, NULL};
const struct family family_kangen_machigai = {
    .id = "kangen_machigai", .number = "F15", .name = "還元算(2つの計算のまちがい)", .grade = 4, .subtypes = subtypes};

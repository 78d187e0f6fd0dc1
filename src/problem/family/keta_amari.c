/* keta_amari.c - 決まったあまりの整数: those of two digits, or up to a number, that are multiples or leave a remainder;
 * how many there are, and their sum.
 *
 *   smallest, and then step after step: (largest - smallest) ÷ step + 1;  (smallest + largest) × count ÷ 2
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { RANGE, A, B };
enum { FIRST = 2, LAST, STEP, COUNT, SUM, REST }; /* auxiliary, not part of the key */

static int64_t power_of_ten(int64_t n) { return n > 0 ? 10 * power_of_ten(n - 1) : 1; }

/* What fits from low to high, counted one after the other. */
static void find_all(struct build *p, int64_t low, int64_t high, int64_t b, int64_t rest) {
    int64_t a = build_value(p, A);
    p->aux[FIRST] = p->aux[LAST] = p->aux[COUNT] = p->aux[SUM] = 0;
    for (int64_t x = low; x <= high; x++) {
        if (x % a != rest || x % b != rest) continue;
        if (!p->aux[COUNT]++) p->aux[FIRST] = x;
        p->aux[LAST] = x, p->aux[SUM] += x;
    }
    p->aux[STEP] = build_lcm(a, b), p->aux[REST] = rest;
    build_set_number(p, "f", p->aux[FIRST]), build_set_number(p, "g", p->aux[LAST]);
    build_set_number(p, "l", p->aux[STEP]);
    build_need(p, "some numbers that fit", p->aux[COUNT] >= 2);
}
static void bind_rule(struct build *p, bool digits, bool two, bool remainder) {
    int64_t range = build_value(p, RANGE), a = build_value(p, A), b = two ? build_value(p, B) : a,
            rest = remainder ? build_value(p, two ? B + 1 : B) : 0;
    if (!build_need(p, "a range to be searched", digits ? range >= 2 && range <= 4 : range >= 10 && range <= 10000) ||
        !build_need(p, "a remainder that is smaller", a > 1 && b > 1 && rest < a && rest < b))
        return;
    find_all(p, digits ? power_of_ten(range - 1) : 1, digits ? power_of_ten(range) - 1 : range, b, rest);
}
static bool draw_rule(struct build *p, bool digits, bool two, bool remainder) {
    int64_t a = build_between(p, two ? 3 : 4, two ? 9 : 19), b = build_between(p, 4, 12);
    build_people(p, "P");
    build_datum(p, RANGE, digits ? "d" : "N", digits ? build_between(p, 2, 3) : build_round(p, 50, 300, 10));
    build_datum(p, A, "a", a);
    if (two) build_datum(p, B, "b", b);
    if (remainder) build_datum(p, two ? B + 1 : B, "r", build_between(p, 1, a < b || !two ? a - 1 : b - 1));
    return build_need(p, "two divisors", !two || (b % a && a % b)) &&
           build_need(p, "numbers of their own",
                      !remainder || build_value(p, RANGE) != build_value(p, two ? B + 1 : B));
}

static struct ratio step_count(struct build *p) {
    build_line(p);
    build_say(p, "あてはまる整数は、いちばん小さい<f>から<l>ずつふえて、いちばん大きい<g>までです。");
    struct ratio wide =
        build_step(p, "両はしの差は、", build_int(p->aux[LAST]), '-', build_int(p->aux[FIRST]), "", "です。");
    struct ratio gaps =
        build_step(p, "その間に<l>ずつふえる回数は、", wide, '/', build_int(p->aux[STEP]), "回", "です。");
    return build_step(p, "いちばん小さい数もふくめて、個数は、", gaps, '+', build_int(1), "個", "です。");
}
static void solve_count(struct build *p) {
    struct ratio n = step_count(p);
    build_trap(p, build_apply(p, n, '+', build_int(1)));
    build_answer(p, n, "", "個");
}
static void solve_sum(struct build *p) {
    struct ratio n = step_count(p);
    struct ratio pair = build_step(p, "いちばん小さい数といちばん大きい数の和は、", build_int(p->aux[FIRST]), '+',
                                   build_int(p->aux[LAST]), "", "です。");
    struct ratio twice = build_step(p, "逆にならべてたすと、2つ分の和は、", pair, '*', n, "", "です。");
    struct ratio sum = build_step(p, "全部の和は、その半分の、", twice, '/', build_int(2), "", "です。");
    build_trap(p, twice);
    build_answer(p, sum, "", "");
}
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != (1u << p->n_data) - 1 || x[0] == p->aux[COUNT];
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != (1u << p->n_data) - 1 || x[0] == p->aux[SUM];
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>"}}};

/* M: the numbers, 「<d>けたの整数」; R: 「<a>でわると<r>あまる」 */
#define COUNT_TEXTS(M, R)                                                                                        \
    {                                                                                                            \
        M "のうち、" R "数は何個ありますか。", R M "は全部で何個[ありますか。|ですか。|あるでしょうか。]",       \
            M "の中に、" R "ものはいくつありますか。", R M "の個数<wo>",                                         \
            "何個ありますか。" M "のうち、" R "数を数えます。",                                                  \
            "<P>は、" M "の中から" R "数をすべて書き出しました。書いた数は何個ですか。",                         \
            M "を順に調べると、" R "数は何個見つかりますか。", R "ような" M "は、全部で何個になりますか。", NULL \
    }
#define SUM_TEXTS(M, R)                                                                                         \
    {                                                                                                           \
        M "のうち、" R "数をすべてたすといくつになりますか。",                                                  \
            R M "を全部たすと、和はいくつ[になりますか。|ですか。]", M "の中で、" R "ものの和はいくつですか。", \
            R M "の和<wo>", "和はいくつですか。" M "のうち、" R "数をすべてたします。",                         \
            "<P>は、" M "の中から" R "数をすべて書き出して、全部たしました。和はいくつですか。",                \
            M "のうち" R "数について、それらの合計はいくつになりますか。",                                      \
            R "ような" M "を、すべて加えるといくつですか。", NULL                                               \
    }
#define DIGITS "<d>けたの整数"
#define UP_TO "1から<N>までの整数"
#define MULTIPLE "<a>でわり切れる"
#define REMAINDER "<a>でわると<r>あまる"
#define SAME "<a>でわっても<b>でわっても<r>あまる"
#define ROLE_DIGITS \
    { "d", "けた数", "けた" }
#define ROLE_UP_TO \
    { "N", "最後の数", "" }
#define ROLE_A \
    { "a", "わる数", "" }
#define ROLES_MULTIPLE ROLE_A
#define ROLES_REMAINDER \
    ROLE_A, { "r", "あまり", "" }
#define ROLES_SAME \
    {"a", "1つ目のわる数", ""}, {"b", "2つ目のわる数", ""}, { "r", "あまり", "" }

#define SUBTYPE(ID, NAME, WHAT, M, R, TWO, REST_GIVEN, ASKS, HOLDS, SOLVE, HIGH)                                     \
    static bool draw_##ID(struct build *p) { return draw_rule(p, DIGITAL_##M, TWO, REST_GIVEN); }                    \
    static void bind_##ID(struct build *p) { bind_rule(p, DIGITAL_##M, TWO, REST_GIVEN); }                           \
    static const char *const templates_##ID[] = WHAT(M, R);                                                          \
    static const struct subtype ID = {                                                                               \
        .id = #ID,                                                                                                   \
        .name = NAME,                                                                                                \
        .level = 2,                                                                                                  \
        .templates = templates_##ID,                                                                                 \
        .asks = ASKS,                                                                                                \
        .role = {ROLE_##M, ROLES_##R},                                                                               \
        .method = {{"等差数列", "あてはまる整数は、同じ数ずつふえる列になります。両はしの数に目をつけます。", SOLVE, \
                    NULL}},                                                                                          \
        .draw = draw_##ID,                                                                                           \
        .bind = bind_##ID,                                                                                           \
        .holds = HOLDS,                                                                                              \
        .loops = 1,                                                                                                  \
        .low = {1},                                                                                                  \
        .high = {HIGH},                                                                                              \
        .hint = "あてはまる整数を、小さいほうから3つ書いてみましょう。",                                             \
        .figure = &no_figure,                                                                                        \
    };
#define DIGITAL_DIGITS true
#define DIGITAL_UP_TO false
SUBTYPE(multiples, "何けたの倍数の個数", COUNT_TEXTS, DIGITS, MULTIPLE, false, false, "個数", holds_count, solve_count,
        300)
SUBTYPE(multiples_sum, "何けたの倍数の和", SUM_TEXTS, DIGITS, MULTIPLE, false, false, "和", holds_sum, solve_sum,
        130000)
SUBTYPE(multiples_to, "倍数の和", SUM_TEXTS, UP_TO, MULTIPLE, false, false, "和", holds_sum, solve_sum, 13000)
SUBTYPE(rest, "何けたのあまりが決まった数の個数", COUNT_TEXTS, DIGITS, REMAINDER, false, true, "個数", holds_count,
        solve_count, 300)
SUBTYPE(rest_sum, "何けたのあまりが決まった数の和", SUM_TEXTS, DIGITS, REMAINDER, false, true, "和", holds_sum,
        solve_sum, 130000)
SUBTYPE(rest_to, "あまりが決まった数の個数", COUNT_TEXTS, UP_TO, REMAINDER, false, true, "個数", holds_count,
        solve_count, 100)
SUBTYPE(rest_to_sum, "あまりが決まった数の和", SUM_TEXTS, UP_TO, REMAINDER, false, true, "和", holds_sum, solve_sum,
        13000)
SUBTYPE(same_sum, "何けたのあまりが同じ数の和", SUM_TEXTS, DIGITS, SAME, true, true, "和", holds_sum, solve_sum, 60000)
SUBTYPE(same_to_sum, "あまりが同じ数の和", SUM_TEXTS, UP_TO, SAME, true, true, "和", holds_sum, solve_sum, 6000)

static const struct subtype *const subtypes[] = {&multiples, &multiples_sum, &multiples_to, &rest,        &rest_sum,
                                                 &rest_to,   &rest_to_sum,   &same_sum,     &same_to_sum, NULL};
const struct family family_keta_amari = {.id = "keta_amari",
                                         .number = "F64,F67",
                                         .name = "決まったあまりの整数",
                                         .grade = 5,
                                         .plain = true,
                                         .subtypes = subtypes};

/* junkan.c - 循環小数: a fraction as a decimal; the digit of a place far behind the point, and the sum of the digits.
 *
 *   5/13 = 0.384615 384615 ..: place ÷ length of a round -> remainder -> digit;  rounds × their sum + what is left
 *
 * Checked tests/problem/family_test.c
 */

#include "problem/build.h"

enum { PLACE, TOP, BOTTOM };
enum { BEFORE = 2, ROUND, DIGIT, SUM }; /* auxiliary: digits before the first round, of a round; what is found */

/* One step of long division. */
static int64_t next_digit(int64_t *rest, int64_t bottom) {
    int64_t digit = *rest * 10 / bottom;
    *rest = *rest * 10 % bottom;
    return digit;
}
static int64_t rest_after(int64_t top, int64_t bottom, int64_t places) {
    for (; places > 0; places--) next_digit(&top, bottom);
    return top;
}
static int64_t sum_of(int64_t top, int64_t bottom, int64_t from, int64_t to) {
    int64_t sum = 0, rest = rest_after(top, bottom, from);
    for (int64_t i = from; i < to; i++) sum += next_digit(&rest, bottom);
    return sum;
}
static void find_round(struct build *p, int64_t top, int64_t bottom) {
    int64_t before = 0, n = 1;
    p->aux[BEFORE] = p->aux[ROUND] = 0;
    for (int64_t left = bottom, five = 0, two = 0; before == 0; before = five > two ? five : two) {
        for (; left % 2 == 0; left /= 2) two++;
        for (; left % 5 == 0; left /= 5) five++;
        if (!five && !two) break;
    }
    int64_t start = rest_after(top, bottom, before);
    if (!build_need(p, "digits that come round", start > 0)) return;
    while (n <= 30 && rest_after(start, bottom, n) != start) n++;
    p->aux[BEFORE] = before, p->aux[ROUND] = n;
    build_need(p, "a round that can be written", n <= 30);
}
static void say_row(struct build *p, const char *slot, int64_t top, int64_t bottom, int64_t from, int64_t to) {
    char row[160] = "";
    int64_t rest = rest_after(top, bottom, from);
    for (int64_t i = from; i < to; i++)
        build_add(p, row, sizeof row, "%s%lld", *row ? "、" : "", (long long)next_digit(&rest, bottom));
    build_set(p, slot, row);
}
static void bind(struct build *p) {
    int64_t a, b, k = build_value(p, PLACE);
    a = p->n_data > BOTTOM ? build_value(p, TOP) : (int64_t)p->datum[TOP].num;
    b = p->n_data > BOTTOM ? build_value(p, BOTTOM) : (int64_t)p->datum[TOP].den;
    if (!build_need(p, "a fraction", b > 1 && b <= 1000 && a > 0 && a % b != 0 && k <= 5000)) return;
    int64_t g = build_gcd(a, b);
    a = a % b / g, b /= g;
    p->aux[6] = a, p->aux[7] = b;
    find_round(p, a, b);
    if (p->reject) return;
    int64_t rest = rest_after(a, b, k - 1);
    p->aux[DIGIT] = next_digit(&rest, b), p->aux[SUM] = sum_of(a, b, 0, k);
    say_row(p, "pre", a, b, 0, p->aux[BEFORE]);
    say_row(p, "row", a, b, p->aux[BEFORE], p->aux[BEFORE] + p->aux[ROUND]);
    build_set_number(p, "n", p->aux[ROUND]), build_set_number(p, "m", p->aux[BEFORE]);
    build_need(p, "a place beyond the first round", k > p->aux[BEFORE] + p->aux[ROUND]);
}
static bool draw(struct build *p, bool division) {
    static const int64_t bottom[] = {7, 7, 7, 11, 13, 13, 37, 27, 41, 12, 6, 15, 22, 14, 35, 33};
    int64_t b = bottom[build_between(p, 0, 15)], a = build_between(p, 1, b - 1);
    build_people(p, "P");
    build_datum(p, PLACE, "k", build_between(p, 20, 150));
    if (division)
        build_datum(p, TOP, "a", a), build_datum(p, BOTTOM, "b", b);
    else
        build_datum_fraction(p, TOP, "f", build_fraction(a, b));
    return build_need(p, "lowest terms", build_gcd(a, b) == 1);
}
static bool draw_fraction(struct build *p) { return draw(p, false); }
static bool draw_division(struct build *p) { return draw(p, true); }
/* The rounds up to place k, and what is left. */
static int64_t step_rounds(struct build *p, int64_t *rest) {
    int64_t k = build_value(p, PLACE), before = p->aux[BEFORE], n = p->aux[ROUND];
    build_line(p);
    build_say(p, before ? "わり算を進めると、小数点の後は<pre>の後に、<row>の<n>個の数字をくり返すので、くり返しは、"
                        : "わり算を進めると、小数点の後は<row>の<n>個の数字をくり返すので、くり返しは、");
    if (before) {
        build_equation(p, build_int(k), '-', build_int(before), "個");
        build_say(p, "の中の、");
    }
    build_remainder(p, k - before, n, "回");
    build_say(p, "です。");
    *rest = (k - before) % n;
    return (k - before) / n;
}
static void solve_digit(struct build *p) {
    int64_t a = p->aux[6], b = p->aux[7], k = build_value(p, PLACE), rest;
    step_rounds(p, &rest);
    build_set_number(p, "z1", rest ? rest : p->aux[ROUND]), build_set_number(p, "z2", p->aux[DIGIT]);
    build_line(p);
    build_say(p, rest ? "あまりから、くり返しの<z1>番目の数字なので、<z2>です。"
                      : "くり返しの最後の数字なので、<z2>です。");
    build_line(p);
    build_say(p, "その位のわり算をしてたしかめると、");
    struct ratio found = build_remainder(p, rest_after(a, b, k - 1) * 10, b, "");
    build_say(p, "です。");
    int64_t after = rest_after(a, b, k);
    build_trap(p, build_int(next_digit(&after, b)));
    build_answer(p, found, "", "");
}
static void solve_sum(struct build *p) {
    int64_t a = p->aux[6], b = p->aux[7], before = p->aux[BEFORE], n = p->aux[ROUND], rest,
            rounds = step_rounds(p, &rest), round = sum_of(a, b, before, before + n),
            extra = sum_of(a, b, 0, before) + sum_of(a, b, before, before + rest);
    build_set_number(p, "z1", round), build_set_number(p, "z2", extra);
    build_line(p);
    build_say(p, "1回のくり返しの数字の和は<z1>なので、くり返しの分の和は、");
    struct ratio all = build_equation(p, build_int(round), '*', build_int(rounds), "");
    build_say(p, "です。");
    build_trap(p, all);
    all = build_step(p,
                     before ? "はじめの数字とあまった数字の和の<z2>をたすので、" : "あまった数字の和の<z2>をたすので、",
                     all, '+', build_int(extra), "", "です。");
    build_answer(p, all, "", "");
}
/* Long division to that place, from the numbers as they are given. */
static bool holds_digit(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != (1u << p->n_data) - 1 || x[0] == p->aux[DIGIT];
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != (1u << p->n_data) - 1 || x[0] == p->aux[SUM];
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<k>"}}};
#define DIGIT_TEXTS(F)                                                                                              \
    {                                                                                                               \
        F "を小数で表すとき、小数第<k>位の数字は何ですか。", F "を小数に直します。小数第<k>位の数字を求めなさい。", \
            F "を小数で書くと限りなく続きます。小数第<k>位の数字はいくつ[ですか。|でしょうか。]",                   \
            "小数第<k>位の数字は何ですか。" F "を小数で表して考えます。",                                           \
            "<P>は、" F "を小数に直しています。小数点から<k>番目の数字はいくつですか。",                            \
            F "を小数で表すと、小数第<k>位にくる数字<wo>",                                                          \
            F "を小数にすると、同じ数字の列がくり返されます。小数第<k>位は何ですか。",                              \
            F "を小数で表したとき、小数点の後<k>番目の数字はいくつになりますか。", NULL                             \
    }
#define SUM_TEXTS(F)                                                                                                 \
    {                                                                                                                \
        F "を小数で表すとき、小数第1位から小数第<k>位までの数字の和はいくつですか。",                                \
            F "を小数に直します。小数第1位から第<k>位までの数字を全部たした数を求めなさい。",                        \
            F "を小数で書くと限りなく続きます。小数第1位から第<k>位までの数字の合計はいくつ[ですか。|でしょうか。]", \
            "数字の和はいくつですか。" F "を小数で表し、小数第1位から第<k>位までをたします。",                       \
            "<P>は、" F "を小数に直し、小数第<k>位までの数字を全部たしました。和はいくつですか。",                   \
            F "を小数で表すとき、小数第1位から第<k>位までの<k>個の数字の和<wo>",                                     \
            F "を小数にして、小数点の後の<k>個の数字をすべてたすと、いくつになりますか。",                           \
            F "を小数で表したとき、小数点の後<k>番目までの数字の和はいくつになりますか。", NULL                      \
    }
static const char *const templates_digit[] = DIGIT_TEXTS("分数<f>");
static const char *const templates_sum[] = SUM_TEXTS("分数<f>");
static const char *const templates_division_sum[] = SUM_TEXTS("<a>÷<b>の商");
#define ROLE_FRACTION \
    { "f", "分数", "", PROBLEM_FRACTION }
#define ROLES_DIVISION \
    {"a", "わられる数", ""}, { "b", "わる数", "" }
#define SUBTYPE(ID, NAME, ASKS, DRAW, HOLDS, SOLVE, HIGH, ...)                                                   \
    static const struct subtype ID = {                                                                           \
        .id = #ID,                                                                                               \
        .name = NAME,                                                                                            \
        .level = 2,                                                                                              \
        .templates = templates_##ID,                                                                             \
        .asks = ASKS,                                                                                            \
        .role = {{"k", "小数第何位か", ""}, __VA_ARGS__},                                                        \
        .method = {{"くり返し", "わり算を進めると、同じあまりが出て、数字のくり返しになります。", SOLVE, NULL}}, \
        .draw = DRAW,                                                                                            \
        .bind = bind,                                                                                            \
        .holds = HOLDS,                                                                                          \
        .loops = 1,                                                                                              \
        .low = {0},                                                                                              \
        .high = {HIGH},                                                                                          \
        .hint = "わり算をわり進めて、くり返しを見つけましょう。",                                                \
        .figure = &no_figure,                                                                                    \
    };
SUBTYPE(digit, "分数の小数第何位", "その位の数字", draw_fraction, holds_digit, solve_digit, 9, ROLE_FRACTION)
SUBTYPE(sum, "分数の小数の数字の和", "数字の和", draw_fraction, holds_sum, solve_sum, 1400, ROLE_FRACTION)
SUBTYPE(division_sum, "商の小数の数字の和", "数字の和", draw_division, holds_sum, solve_sum, 1400, ROLES_DIVISION)

static const struct subtype *const subtypes[] = {&digit, &sum, &division_sum, NULL};
const struct family family_junkan = {
    .id = "junkan", .number = "F23,F74", .name = "くり返す小数", .grade = 5, .plain = true, .subtypes = subtypes};

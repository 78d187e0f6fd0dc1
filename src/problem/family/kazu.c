/* kazu.c - 数のしくみ: the number that was divided, the last digit of a power, a digit far behind the point.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

/* ---- divisor, quotient and remainder ---- */
enum { DIVISOR, QUOTIENT, REMAINDER };
static void bind_back(struct build *p) {
    build_need(p, "a remainder smaller than the divisor", build_value(p, REMAINDER) < build_value(p, DIVISOR));
}
static bool draw_back(struct build *p) {
    int64_t d = build_between(p, 4, 48), q = build_between(p, 3, 60), r = build_between(p, 1, d - 1);
    build_people(p, "P");
    build_datum(p, DIVISOR, "d", d), build_datum(p, QUOTIENT, "q", q), build_datum(p, REMAINDER, "r", r);
    return build_need(p, "three numbers", d != q && q != r && d != r);
}
static void solve_back(struct build *p) {
    struct ratio even =
        build_step(p, "わる数と商をかけると、", p->datum[DIVISOR], '*', p->datum[QUOTIENT], "", "です。");
    struct ratio found =
        build_step(p, "これにあまりをたして、わられる数は、", even, '+', p->datum[REMAINDER], "", "です。");
    build_trap(p, even);
    build_answer(p, found, "", "");
}
static bool holds_back(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t d = build_value(p, DIVISOR);
    return IF_KEPT(keep, BIT(DIVISOR) | BIT(QUOTIENT), x[0] / d == build_value(p, QUOTIENT)) &&
           IF_KEPT(keep, BIT(DIVISOR) | BIT(REMAINDER), x[0] % d == build_value(p, REMAINDER));
}
static const char *const templates_back[] = {
    "ある数を<d>でわると、商が<q>で、あまりが<r>になりました。ある数はいくつですか。",
    "<d>でわると、商が<q>、あまりが<r>になる整数を求めなさい。",
    "ある整数を<d>でわったところ、商は<q>で<r>あまりました。この整数はいくつ[ですか。|でしょうか。]",
    "ある数はいくつですか。ある数を<d>でわると、商は<q>、あまりは<r>です。",
    "<P>が、ある数を<d>でわる計算をすると、商が<q>、あまりが<r>でした。わられる数はいくつですか。",
    "わる数が<d>、商が<q>、あまりが<r>のわり算があります。わられる数<wo>",
    "ある数÷<d>の計算で、答えは<q>あまり<r>でした。ある数は何ですか。",
    "ある数から<d>を<q>回ひくと、<r>残ります。ある数はいくつですか。",
    NULL,
};
static const struct figure_template figure_back = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<d>|<q>|<r>"}}};
static const struct subtype back = {
    .id = "back",
    .name = "商とあまりからわられる数",
    .level = 1,
    .templates = templates_back,
    .asks = "わられる数",
    .role = {{"d", "わる数", ""}, {"q", "商", ""}, {"r", "あまり", ""}},
    .method = {{"たしかめの式", "わられる数は、わる数×商+あまりで求められます。", solve_back, NULL}},
    .draw = draw_back,
    .bind = bind_back,
    .holds = holds_back,
    .low = {1},
    .high = {4000},
    .hint = "わり算のたしかめの式を思い出しましょう。",
    .figure = &figure_back,
};

/* ---- the last digit of a power ---- */
enum { BASE, TIMES };
static int64_t last_digit(int64_t base, int64_t times) {
    int64_t digit = 1;
    for (; times > 0; times--) digit = digit * (base % 10) % 10;
    return digit;
}
/* How many last digits come round: 2, 4, 8, 6. */
static int64_t period(int64_t base) {
    int64_t n = 1;
    while (last_digit(base, n + 1) != base % 10) n++;
    return n;
}
static void bind_power(struct build *p) {
    char row[48];
    size_t at = 0;
    int64_t base = build_value(p, BASE);
    if (!build_need(p, "a last digit that changes", base % 10 > 1 && base % 10 != 5 && base % 10 != 6)) return;
    for (int64_t i = 1; i <= period(base); i++)
        at += (size_t)snprintf(row + at, sizeof row - at, "%s%lld", i > 1 ? "、" : "", (long long)last_digit(base, i));
    build_set(p, "row", row);
    build_set_number(p, "n", period(base));
    build_need(p, "many times", build_value(p, TIMES) > period(base));
}
static bool draw_power(struct build *p) {
    static const int64_t base[] = {2, 3, 4, 7, 8, 9, 12, 13, 17, 18, 23, 27, 28, 32, 33, 37};
    build_people(p, "P");
    build_datum(p, BASE, "a", base[build_between(p, 0, 15)]);
    build_datum(p, TIMES, "t", build_between(p, 9, 120));
    return build_need(p, "another digit",
                      last_digit(build_value(p, BASE), build_value(p, TIMES)) != build_value(p, BASE)) &&
           build_need(p, "no number of the text",
                      last_digit(build_value(p, BASE), build_value(p, TIMES)) != build_value(p, TIMES));
}
static void solve_power(struct build *p) {
    int64_t base = build_value(p, BASE), times = build_value(p, TIMES), n = period(base), rest = times % n;
    build_line(p);
    build_say(p, "一の位だけをかけていくと、一の位は<row>の<n>つの数のくり返しです。");
    build_line(p);
    build_say(p, "<t>回の中のくり返しは、");
    build_remainder(p, times, n, "回");
    build_say(p, "です。");
    build_set_number(p, "z1", rest ? rest : n), build_set_number(p, "z2", last_digit(base, times));
    build_line(p);
    build_say(p, rest ? "あまりの分で、くり返しの<z1>番目の数なので、一の位は<z2>です。"
                      : "ちょうどくり返しの最後の数なので、一の位は<z2>です。");
    struct ratio before = build_int(last_digit(base, times - 1));
    struct ratio last = build_step(p, "たしかめると、1つ前の一の位に<a>の一の位をかけて、", before, '*',
                                   build_int(base % 10), "", "です。");
    if (last.num > 9)
        last = build_step(p, "一の位だけを残すと、", last, '-', build_int((int64_t)last.num / 10 * 10), "", "です。");
    build_trap(p, build_int(last_digit(base, times + 1)));
    build_answer(p, last, "", "");
}
static bool holds_power(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(BASE) | BIT(TIMES), x[0] == last_digit(build_value(p, BASE), build_value(p, TIMES)));
}
static const char *const templates_power[] = {
    "<a>を<t>回かけ合わせた数の、一の位の数字は何ですか。",
    "<a>だけを<t>個かけます。積の一の位の数字を求めなさい。",
    "<a>×<a>×…のように、<a>を<t>個かけ合わせます。答えの一の位はいくつ[ですか。|でしょうか。]",
    "一の位の数字は何ですか。<a>を<t>回かけてできる数について考えます。",
    "<P>は、<a>を<t>個かけた積を調べています。この積の一の位の数字はいくつですか。",
    "<a>を<t>個ならべて、その間に×の記号を入れて計算します。計算した数の一の位<wo>",
    "<t>個の<a>を全部かけ合わせると、とても大きい数になります。その一の位は何ですか。",
    "<a>を<t>回かけ合わせると、一の位の数はいくつになりますか。",
    NULL,
};
static const struct figure_template figure_power = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<t>"}}};
static const struct subtype power = {
    .id = "power",
    .name = "かけ合わせた数の一の位",
    .level = 2,
    .templates = templates_power,
    .asks = "一の位の数字",
    .role = {{"a", "かける数", ""}, {"t", "かける個数", "個"}},
    .method = {{"くり返し", "積の一の位は、一の位どうしの積で決まります。くり返しを見つけます。", solve_power, NULL}},
    .draw = draw_power,
    .bind = bind_power,
    .holds = holds_power,
    .loops = 1,
    .low = {1},
    .high = {9},
    .hint = "<a>を2個、3個、…とかけると、一の位はどう変わりますか。",
    .figure = &figure_power,
};

/* ---- a digit far behind the point ---- */
enum { TOP, BOTTOM, PLACE };
/* Long division: what is left before the digit of that place is found. */
static int64_t rest_before(int64_t top, int64_t bottom, int64_t place) {
    int64_t rest = top % bottom;
    for (; place > 1; place--) rest = rest * 10 % bottom;
    return rest;
}
static int64_t digit_at(int64_t top, int64_t bottom, int64_t place) {
    return rest_before(top, bottom, place) * 10 / bottom;
}
/* How many digits repeat; 0: they do not from the first place on, or are too many. */
static int64_t digits_repeated(int64_t top, int64_t bottom) {
    int64_t start = top % bottom, rest = start * 10 % bottom, n = 1;
    for (; rest != start && n < 7; n++) rest = rest * 10 % bottom;
    return rest == start && start ? n : 0;
}
static void bind_digit(struct build *p) {
    char row[48];
    size_t at = 0;
    int64_t n = digits_repeated(build_value(p, TOP), build_value(p, BOTTOM));
    if (!build_need(p, "digits that repeat", n > 1)) return;
    for (int64_t i = 1; i <= n; i++)
        at += (size_t)snprintf(row + at, sizeof row - at, "%s%lld", i > 1 ? "、" : "",
                               (long long)digit_at(build_value(p, TOP), build_value(p, BOTTOM), i));
    build_set(p, "row", row);
    build_set_number(p, "n", n);
    build_need(p, "a place beyond the first row", build_value(p, PLACE) > n);
}
static bool draw_digit(struct build *p) {
    static const int64_t bottom[] = {7, 7, 11, 13, 27, 33, 37};
    int64_t b = bottom[build_between(p, 0, 6)], a = build_between(p, 1, b - 1), n = build_between(p, 10, 120);
    build_people(p, "P");
    build_datum(p, TOP, "a", a), build_datum(p, BOTTOM, "b", b), build_datum(p, PLACE, "k", n);
    return build_need(p, "digits that repeat", build_gcd(a, b) == 1 && digits_repeated(a, b) > 1) &&
           build_need(p, "another number", digit_at(a, b, n) > 0 && digit_at(a, b, n) != a && digit_at(a, b, n) != b);
}
static void solve_digit(struct build *p) {
    int64_t a = build_value(p, TOP), b = build_value(p, BOTTOM), n = digits_repeated(a, b), k = build_value(p, PLACE);
    build_line(p);
    build_say(p, "わり算を進めると、小数点の後は<row>の<n>つの数字のくり返しです。");
    build_line(p);
    build_say(p, "<k>番目までのくり返しは、");
    build_remainder(p, k, n, "回");
    build_say(p, "です。");
    build_set_number(p, "z1", k % n ? k % n : n), build_set_number(p, "z2", digit_at(a, b, k));
    build_line(p);
    build_say(p, k % n ? "くり返しの<z1>番目の数字なので、<z2>です。" : "くり返しの最後の数字なので、<z2>です。");
    build_line(p);
    build_say(p, "たしかめると、その位のわり算は、");
    struct ratio found = build_remainder(p, rest_before(a, b, k) * 10, b, "");
    build_say(p, "です。");
    build_trap(p, build_int(digit_at(a, b, k + 1)));
    build_answer(p, found, "", "");
}
/* The remainders one place after the other. */
static bool holds_digit(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(TOP) | BIT(BOTTOM) | BIT(PLACE),
                   x[0] == digit_at(build_value(p, TOP), build_value(p, BOTTOM), build_value(p, PLACE)));
}
static const char *const templates_digit[] = {
    "<a>÷<b>を小数で表したとき、小数第<k>位の数字は何ですか。",
    "<a>を<b>でわって小数で表します。小数第<k>位の数字を求めなさい。",
    "<a>÷<b>の計算をどこまでも続けます。小数第<k>位の数字はいくつ[ですか。|でしょうか。]",
    "小数第<k>位の数字は何ですか。<a>÷<b>の商を小数で表すときのことです。",
    "<P>は、<a>÷<b>のわり算を続けています。小数点から<k>番目の数字はいくつですか。",
    "分数<a>/<b>を小数に直すと、限りなく続きます。小数第<k>位の数字<wo>",
    "<a>÷<b>をわり進めると、同じ数字の列がくり返されます。小数第<k>位は何ですか。",
    "<a>÷<b>の答えを小数で書くと、小数点の後<k>番目の数字はいくつになりますか。",
    NULL,
};
static const struct figure_template figure_digit = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<k>"}}};
static const struct subtype digit = {
    .id = "digit",
    .name = "わり算の小数第何位",
    .level = 2,
    .templates = templates_digit,
    .asks = "その位の数字",
    .role = {{"a", "わられる数", ""}, {"b", "わる数", ""}, {"k", "小数第何位か", ""}},
    .method = {{"くり返し", "わり算を進めると、同じあまりが出て、数字がくり返されます。", solve_digit, NULL}},
    .draw = draw_digit,
    .bind = bind_digit,
    .holds = holds_digit,
    .loops = 1,
    .low = {1},
    .high = {9},
    .hint = "わり算をわり進めて、くり返しを見つけましょう。",
    .figure = &figure_digit,
};

static const struct subtype *const subtypes[] = {&back, &power, &digit, NULL};
const struct family family_kazu = {
    .id = "kazu", .number = "F67", .name = "数のしくみ", .grade = 4, .plain = true, .subtypes = subtypes};

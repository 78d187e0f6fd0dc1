/* yakusu_amari.c - あまりから求めるわる数: what divides two numbers with given rests; how many divisors leave a rest.
 *
 *   number - rest is divided evenly: the 最大公約数; every divisor is larger than its rest
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

enum { A, B, REST_A, REST_B };

static int64_t even_a(const struct build *p) { return build_value(p, A) - build_value(p, REST_A); }
static int64_t even_b(const struct build *p) { return build_value(p, B) - build_value(p, REST_B); }
static int64_t larger_rest(const struct build *p) {
    return build_value(p, REST_A) > build_value(p, REST_B) ? build_value(p, REST_A) : build_value(p, REST_B);
}
static void bind_two(struct build *p) {
    if (!build_need(p, "rests smaller than the numbers", even_a(p) > 0 && even_b(p) > 0)) return;
    build_set_number(p, "ea", even_a(p)), build_set_number(p, "eb", even_b(p));
    build_need(p, "a divisor larger than the rests", build_gcd(even_a(p), even_b(p)) > larger_rest(p));
    build_need(p, "numbers for pupils", build_value(p, A) <= 2000 && build_value(p, B) <= 2000);
}
static bool draw_numbers(struct build *p) {
    int64_t g = build_between(p, 6, 36), m = build_between(p, 2, 9), n = build_between(p, 2, 9),
            r = build_between(p, 1, g - 1), s = build_between(p, 1, g - 1);
    build_people(p, "P");
    build_datum(p, A, "a", g * m + r), build_datum(p, B, "b", g * n + s);
    build_datum(p, REST_A, "r", r), build_datum(p, REST_B, "s", s);
    return build_need(p, "two numbers", m != n && build_gcd(m, n) == 1) &&
           build_need(p, "numbers for pupils", g * m + r <= 240 && g * n + s <= 240) &&
           build_need(p, "two rests", r != s);
}
static void solve_two(struct build *p) {
    struct ratio a = build_step(p, "あまりをひくと、わり切れる数になります。1つ目は、", p->datum[A], '-',
                                p->datum[REST_A], "<ca>", "です。");
    struct ratio b = build_step(p, "2つ目は、", p->datum[B], '-', p->datum[REST_B], "<cb>", "です。");
    int64_t g = build_gcd((int64_t)a.num, (int64_t)b.num);
    build_set_number(p, "z1", (int64_t)a.num / g), build_set_number(p, "z2", (int64_t)b.num / g);
    build_line(p);
    build_say(p,
              "求める数は<ea>と<eb>の最大公約数です。どちらもわり切れるのは、<ea>が<z1>つ分、<eb>が<z2>つ分のときで、");
    struct ratio found = build_equation(p, a, '/', build_int((int64_t)a.num / g), "<cc>");
    build_say(p, "です。");
    build_trap(p, build_int(build_gcd(build_value(p, A), build_value(p, B))));
    build_answer(p, found, "", "<cc>");
}
/* Try every divisor. */
static bool divides(const struct build *p, int64_t x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(REST_A), build_value(p, A) % x == build_value(p, REST_A)) &&
           IF_KEPT(keep, BIT(B) | BIT(REST_B), build_value(p, B) % x == build_value(p, REST_B));
}
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    if (!divides(p, x[0], keep)) return false;
    if (keep != 15) return true;
    for (int64_t y = x[0] + 1; y <= build_value(p, A); y++)
        if (divides(p, y, keep)) return false;
    return true;
}
static const struct figure_template figure_two = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<r>|<s>"}}};
static const char hint_two[] = "<a>から<r>をひいた数は、求める数でわり切れますか。";

/* ---- numbers ---- */
static bool draw_two(struct build *p) {
    p->context = "整数";
    return draw_numbers(p);
}
static void bind_numbers(struct build *p) {
    bind_two(p);
    build_set(p, "ca", ""), build_set(p, "cb", ""), build_set(p, "cc", "");
}
static const char *const templates_two[] = {
    "ある整数で<a>をわると<r>あまり、<b>をわると<s>あまります。このような整数のうち、最も大きいものはいくつですか。",
    "<a>をわると<r>あまり、<b>をわると<s>あまる整数のうち、いちばん大きい数<wo>",
    "<a>÷□のあまりは<r>、<b>÷□のあまりは<s>です。□にあてはまる最も大きい整数はいくつ[ですか。|でしょうか。]",
    "<P>は、<a>をわると<r>あまり、<b>をわると<s>あまる整数をさがしています。いちばん大きい数はいくつですか。",
    "いちばん大きい数はいくつですか。その整数で<a>をわると<r>あまり、<b>をわると<s>あまります。",
    "同じ整数で<a>と<b>をわったら、あまりはそれぞれ<r>と<s>でした。考えられる最も大きい整数はいくつですか。",
    "<b>をわると<s>あまり、<a>をわると<r>あまる整数があります。その中で最大のものはいくつですか。",
    "<a>と<b>をある整数でわると、あまりが順に<r>と<s>になりました。ある整数として考えられる最も大きい数<wo>",
    NULL,
};
static const struct subtype two = {
    .id = "two",
    .name = "あまりからわる数",
    .level = 2,
    .templates = templates_two,
    .asks = "いちばん大きいわる数",
    .role = {{"a", "わられる数", ""},
             {"b", "もう1つのわられる数", ""},
             {"r", "1つ目のあまり", ""},
             {"s", "2つ目のあまり", ""}},
    .method = {{"最大公約数", "あまりをひいた数は、求める数でわり切れます。", solve_two, NULL}},
    .draw = draw_two,
    .bind = bind_numbers,
    .holds = holds_two,
    .loops = 1,
    .low = {1},
    .high = {240},
    .hint = hint_two,
    .figure = &figure_two,
};

/* ---- things for children ---- */
/* what | its counter | the other | its counter */
static const char *const things[] = {"えん筆|本|消しゴム|個",   "みかん|個|バナナ|本",         "あめ|個|ガム|枚",
                                     "ノート|冊|ボールペン|本", "クッキー|枚|チョコレート|個", "シール|枚|カード|枚",
                                     "おり紙|枚|画用紙|枚",     "りんご|個|なし|個",           "ビー玉|個|おはじき|個",
                                     "ジュース|本|パン|個",     "せんべい|枚|あめ|個",         "花の種|つぶ|球根|個",
                                     "絵はがき|枚|切手|枚",     "ゼリー|個|プリン|個",         "くり|個|かき|個",
                                     "風船|個|旗|本",           "赤い玉|個|白い玉|個",         "定規|本|分度器|個",
                                     "いちご|個|ぶどう|つぶ",   "!タオル|枚|石けん|個",        NULL};
static bool draw_children(struct build *p) {
    build_context(p, "th|ca|ti|cb", things);
    return draw_numbers(p) &&
           build_need(p, "two counters or things", strcmp(build_get(p, "th"), build_get(p, "ti")) != 0);
}
static void bind_children(struct build *p) {
    bind_two(p);
    build_set(p, "cc", "人");
}
static const char *const templates_children[] = {
    "<th><a><ca>と<ti><b><cb>を、それぞれ同じ数ずつできるだけ多くの子どもに配ると、<th>は<r><ca>、<ti>は<s><cb>あまりました。子どもは何人ですか。",
    "<th>が<a><ca>、<ti>が<b><cb>あります。何人かの子どもに同じ数ずつ分けると、<th>は<r><ca>、<ti>は<s><cb>残ります。子どもは多くて何人[ですか。|でしょうか。]",
    "<P>は、<th><a><ca>と<ti><b><cb>を何人かに同じ数ずつ配り、<th>が<r><ca>、<ti>が<s><cb>あまりました。人数として考えられる最も大きい数は何人ですか。",
    "子どもは最も多くて何人ですか。<th><a><ca>を同じ数ずつ分けると<r><ca>あまり、<ti><b><cb>を同じ数ずつ分けると<s><cb>あまります。",
    "<a><ca>の<th>と<b><cb>の<ti>を、同じ人数の子どもに同じ数ずつ分けたところ、<th>は<r><ca>、<ti>は<s><cb>残りました。子どもは多くて何人ですか。",
    "<th>を<a><ca>、<ti>を<b><cb>用意しました。子ども全員に同じ数ずつ配ると、<th>は<r><ca>、<ti>は<s><cb>あまります。考えられるいちばん多い人数は何人ですか。",
    "何人かの子どもに<th><a><ca>を等しく配ると<r><ca>、<ti><b><cb>を等しく配ると<s><cb>あまります。子どもの人数として最も多いものは何人ですか。",
    "<th><a><ca>、<ti><b><cb>を子どもたちに同じ数ずつ配りました。あまりは<th>が<r><ca>、<ti>が<s><cb>でした。子どもは最も多くて何人ですか。",
    NULL,
};
static const struct subtype children = {
    .id = "children",
    .name = "あまりから人数",
    .level = 2,
    .templates = templates_children,
    .asks = "いちばん多い人数",
    .role = {{"a", "<th>の数", "<ca>"},
             {"b", "<ti>の数", "<cb>"},
             {"r", "<th>のあまり", "<ca>"},
             {"s", "<ti>のあまり", "<cb>"}},
    .method = {{"最大公約数", "配った数は、どちらも人数でわり切れます。", solve_two, NULL}},
    .draw = draw_children,
    .bind = bind_children,
    .holds = holds_two,
    .loops = 1,
    .low = {1},
    .high = {240},
    .hint = "配った<th>は何<ca>ですか。",
    .figure = &figure_two,
};

/* ---- the same rest of both ---- */
enum { REST = 2 };
static void bind_same(struct build *p) {
    int64_t a = build_value(p, A) - build_value(p, REST), b = build_value(p, B) - build_value(p, REST);
    if (!build_need(p, "a rest smaller than the numbers", a > 0 && b > 0)) return;
    build_set_number(p, "ea", a), build_set_number(p, "eb", b);
    build_set(p, "ca", ""), build_set(p, "cb", ""), build_set(p, "cc", "");
    build_need(p, "a divisor larger than the rest", build_gcd(a, b) > build_value(p, REST));
    build_need(p, "numbers for pupils", build_value(p, A) <= 2000 && build_value(p, B) <= 2000);
}
static bool draw_same(struct build *p) {
    int64_t g = build_between(p, 6, 36), m = build_between(p, 2, 9), n = build_between(p, 2, 9),
            r = build_between(p, 1, g - 1);
    p->context = "整数";
    build_people(p, "P");
    build_datum(p, A, "a", g * m + r), build_datum(p, B, "b", g * n + r), build_datum(p, REST, "r", r);
    return build_need(p, "two numbers", m != n && build_gcd(m, n) == 1) &&
           build_need(p, "numbers for pupils", g * m <= 200 && g * n <= 200);
}
static void solve_same(struct build *p) {
    struct ratio a = build_step(p, "あまりをひくと、わり切れる数になります。1つ目は、", p->datum[A], '-',
                                p->datum[REST], "", "です。");
    struct ratio b = build_step(p, "2つ目は、", p->datum[B], '-', p->datum[REST], "", "です。");
    int64_t g = build_gcd((int64_t)a.num, (int64_t)b.num);
    build_set_number(p, "z1", (int64_t)a.num / g), build_set_number(p, "z2", (int64_t)b.num / g);
    build_line(p);
    build_say(p,
              "求める数は<ea>と<eb>の最大公約数です。どちらもわり切れるのは、<ea>が<z1>つ分、<eb>が<z2>つ分のときで、");
    struct ratio found = build_equation(p, a, '/', build_int((int64_t)a.num / g), "");
    build_say(p, "です。");
    build_trap(p, build_int(build_gcd(build_value(p, A), build_value(p, B))));
    build_answer(p, found, "", "");
}
static bool leaves(const struct build *p, int64_t x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(REST), build_value(p, A) % x == build_value(p, REST)) &&
           IF_KEPT(keep, BIT(B) | BIT(REST), build_value(p, B) % x == build_value(p, REST));
}
static bool holds_same(const struct build *p, const int64_t *x, unsigned keep) {
    if (!leaves(p, x[0], keep)) return false;
    if (keep != 7) return true;
    for (int64_t y = x[0] + 1; y <= build_value(p, A); y++)
        if (leaves(p, y, keep)) return false;
    return true;
}
static const char *const templates_same[] = {
    "<a>をわっても<b>をわっても<r>あまる整数のうち、最も大きいものはいくつですか。",
    "ある整数で<a>をわると<r>あまり、<b>をわっても<r>あまります。このような整数のうち、いちばん大きい数<wo>",
    "<a>÷□も<b>÷□も、あまりは<r>です。□にあてはまる最も大きい整数はいくつ[ですか。|でしょうか。]",
    "<P>は、<a>をわっても<b>をわってもあまりが<r>になる整数をさがしています。いちばん大きい数はいくつですか。",
    "いちばん大きい数はいくつですか。その整数で<a>をわっても<b>をわっても、<r>あまります。",
    "同じ整数で<a>と<b>をわったら、あまりはどちらも<r>でした。考えられる最も大きい整数はいくつですか。",
    "<b>と<a>のどちらをわっても<r>あまる整数があります。その中で最大のものはいくつですか。",
    "<a>と<b>をある整数でわると、どちらも<r>あまりました。ある整数として考えられる最も大きい数<wo>",
    NULL,
};
static const struct figure_template figure_same = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<r>"}}};
static const struct subtype same = {
    .id = "same",
    .name = "あまりが同じわる数",
    .level = 2,
    .templates = templates_same,
    .asks = "いちばん大きいわる数",
    .role = {{"a", "わられる数", ""}, {"b", "もう1つのわられる数", ""}, {"r", "あまり", ""}},
    .method = {{"最大公約数", "あまりをひいた数は、求める数でわり切れます。", solve_same, NULL}},
    .draw = draw_same,
    .bind = bind_same,
    .holds = holds_same,
    .loops = 1,
    .low = {1},
    .high = {240},
    .hint = hint_two,
    .figure = &figure_same,
};

static const struct subtype *const subtypes[] = {&two, &children, &same, NULL};
const struct family family_yakusu_amari = {
    .id = "yakusu_amari", .number = "F65", .name = "あまりからわる数", .grade = 5, .subtypes = subtypes};

/* amari.c - あまりの問題: a common remainder, a common shortage.
 *
 *   common remainder: 公倍数 + remainder;  common shortage: 公倍数 - shortage
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { A, B, REST_A, REST_B };

static bool draw_pair(struct build *p, int64_t *l) {
    int64_t a = build_between(p, 3, 15), b = build_between(p, a + 1, 18);
    build_people(p, "P");
    build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    *l = build_lcm(a, b);
    return build_need(p, "neither divides the other", b % a != 0) &&
           build_need(p, "a small common multiple", *l <= 120);
}
/* What is over, or missing: aux 6, not part of the key. A second rest is given where something is missing. */
static void bind(struct build *p) {
    build_aux(p, 0, p->n_data > REST_B);
    p->aux[6] = p->aux[0] ? build_value(p, A) - build_value(p, REST_A) : build_value(p, REST_A);
    build_set_number(p, "off", p->aux[6]);
    build_set_number(p, "l", build_lcm(build_value(p, A), build_value(p, B)));
    build_set(p, "dg", p->aux[1] ? "3けた" : "2けた");
    build_set(p, "edge", p->aux[2] ? "いちばん大きい" : "いちばん小さい");
    build_set(p, "edge2", p->aux[2] ? "最も大きい" : "最も小さい");
    build_set(p, "edge3", p->aux[2] ? "最大の" : "最小の");
    build_need(p, "one shortage for both", !p->aux[0] || p->aux[6] == build_value(p, B) - build_value(p, REST_B));
    build_need(p, "rests smaller than the divisors", build_value(p, REST_A) < build_value(p, A) && p->aux[6] > 0);
}
/* three-digit numbers, the smallest or the largest that fits */
static bool draw_common(struct build *p, bool shortage) {
    int64_t l;
    if (!draw_pair(p, &l)) return false;
    int64_t a = build_value(p, A), b = build_value(p, B), off = build_between(p, 1, a - 1);
    if (shortage) { /* remainders differ, a - rest is the same */
        build_datum(p, REST_A, "r", a - off), build_datum(p, REST_B, "s", b - off);
    } else {
        build_datum(p, REST_A, "r", off);
    }
    bool three = build_chance(p, 50), largest = build_chance(p, 50);
    build_aux(p, 1, three);
    build_aux(p, 2, largest);
    return build_need(p, "some numbers of two digits", three || l <= 30);
}
static void solve_common(struct build *p) {
    int64_t l = build_lcm(build_value(p, A), build_value(p, B)), off = p->aux[6], low = p->aux[1] ? 100 : 10,
            high = p->aux[1] ? 999 : 99, m;
    bool shortage = p->aux[0], largest = p->aux[2];
    /* l × m ± off is inside [low, high] */
    if (shortage)
        m = largest ? (high + off) / l : (low + off + l - 1) / l;
    else
        m = largest ? (high - off) / l : (low - off + l - 1) / l;
    build_line(p);
    build_say(p, shortage ? "<a>と<b>の最小公倍数は<l>です。求める数は、<l>の倍数より<off>小さい数です。"
                          : "<a>と<b>の最小公倍数は<l>です。求める数は、<l>の倍数より<off>大きい数です。");
    struct ratio multiple = build_step(
        p, largest ? "<dg>でいちばん大きくなるときの<l>の倍数は、" : "<dg>でいちばん小さくなるときの<l>の倍数は、",
        build_int(l), '*', build_int(m), "", "です。");
    struct ratio found = shortage ? build_step(p, "<off>小さい数は、", multiple, '-', build_int(off), "", "です。")
                                  : build_step(p, "<off>大きい数は、", multiple, '+', build_int(off), "", "です。");
    build_trap(p, multiple);
    build_trap(p,
               shortage ? build_apply(p, multiple, '+', build_int(off)) : build_apply(p, multiple, '+', build_int(l)));
    build_need(p, "a multiple worth writing", m >= 2);
    build_answer(p, found, "", "");
}
static bool fits(const struct build *p, int64_t x, unsigned keep) {
    int rest_b = p->aux[0] ? REST_B : REST_A;
    return IF_KEPT(keep, BIT(A) | BIT(REST_A), x % build_value(p, A) == build_value(p, REST_A)) &&
           IF_KEPT(keep, BIT(B) | BIT(rest_b), x % build_value(p, B) == build_value(p, rest_b));
}
static bool holds_common(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t low = p->aux[1] ? 100 : 10, high = p->aux[1] ? 999 : 99;
    unsigned all = (1u << p->n_data) - 1;
    if (x[0] < low || x[0] > high || !fits(p, x[0], keep)) return false;
    if (keep != all) return true; /* any number of the sentences that are left */
    for (int64_t y = p->aux[2] ? x[0] + 1 : low; y <= (p->aux[2] ? high : x[0] - 1); y++)
        if (fits(p, y, keep)) return false;
    return true;
}
static bool draw_rest(struct build *p) { return draw_common(p, false); }
static bool draw_short(struct build *p) { return draw_common(p, true); }
static const char *const templates_rest[] = {
    "<a>でわっても<b>でわっても<r>あまる<dg>の整数のうち、<edge>数はいくつですか。",
    "<a>でわると<r>あまり、<b>でわっても<r>あまる<dg>の整数の中で、<edge>ものはいくつですか。",
    "<dg>の整数で、<a>でわったあまりも<b>でわったあまりも<r>になる数のうち、<edge>数<wo>",
    "<edge>数はいくつですか。<dg>の整数のうち、<a>でわっても<b>でわっても<r>あまる数について考えます。",
    "<P>は、<a>でわっても<b>でわっても<r>あまる<dg>の整数をさがしています。<edge>数はいくつ[ですか。|でしょうか。]",
    "ある<dg>の整数を<a>でわると<r>あまり、<b>でわっても<r>あまります。このような整数で<edge>ものはいくつですか。",
    "<r>をひくと<a>でも<b>でもわり切れて、<a>や<b>でわると<r>あまる<dg>の整数があります。その中で<edge>数はいくつですか。",
    "<a>でわったときのあまりと<b>でわったときのあまりがどちらも<r>である整数のうち、<dg>で<edge>数はいくつになりますか。",
    NULL,
};
static const struct figure_template figure_rest = {
    FIGURE_LINE, {{"divisors", FIGURE_NUMBERS, "<a>|<b>"}, {"rest", FIGURE_NUMBER, "<r>"}}};
static const struct subtype rest = {
    .id = "rest",
    .name = "あまりが同じ",
    .level = 1,
    .templates = templates_rest,
    .asks = "求める整数",
    .role = {{"a", "1つ目のわる数", ""},
             {"b", "2つ目のわる数", ""},
             {"r", "あまり", ""},
             {"dg", "けた数", "2けた|3けた", PROBLEM_CHOICE, .aux = 1},
             {"edge", "どちらのはし", "いちばん小さい|いちばん大きい", PROBLEM_CHOICE, .aux = 2}},
    .method = {{"公倍数", "どちらでわっても<off>あまるので、公倍数より<off>大きい数です。", solve_common, NULL}},
    .draw = draw_rest,
    .bind = bind,
    .holds = holds_common,
    .loops = 1,
    .low = {1},
    .high = {999},
    .hint = "求める数から<r>をひくと、どんな数になりますか。",
    .figure = &figure_rest,
};
static const char *const templates_short[] = {
    "<a>でわると<r>あまり、<b>でわると<s>あまる<dg>の整数のうち、<edge>数はいくつですか。",
    "<dg>の整数で、<a>でわると<r>あまり、<b>でわると<s>あまるもののうち、<edge>数<wo>",
    "<edge>数はいくつですか。<dg>の整数のうち、<a>でわると<r>あまり、<b>でわると<s>あまる数について考えます。",
    "<P>は、<a>でわると<r>あまり、<b>でわると<s>あまる<dg>の整数をさがしています。<edge>数はいくつ[ですか。|でしょうか。]",
    "ある<dg>の整数は、<a>でわると<r>あまり、<b>でわると<s>あまります。このような整数で<edge>ものはいくつですか。",
    "<a>でわったときのあまりが<r>、<b>でわったときのあまりが<s>である整数のうち、<dg>で<edge>数はいくつになりますか。",
    "<b>でわると<s>あまり、<a>でわると<r>あまる整数があります。<dg>の整数の中で<edge>数はいくつですか。",
    "<dg>の整数を<a>でわったら<r>あまり、同じ整数を<b>でわったら<s>あまりました。考えられる整数のうち、<edge>ものはいくつですか。",
    NULL,
};
static const struct figure_template figure_shortage = {
    FIGURE_LINE, {{"divisors", FIGURE_NUMBERS, "<a>|<b>"}, {"rests", FIGURE_NUMBERS, "<r>|<s>"}}};
static const struct subtype shortage = {
    .id = "short",
    .name = "不足が同じ",
    .level = 2,
    .templates = templates_short,
    .asks = "求める整数",
    .role = {{"a", "1つ目のわる数", ""},
             {"b", "2つ目のわる数", ""},
             {"r", "1つ目のあまり", ""},
             {"s", "2つ目のあまり", ""},
             {"dg", "けた数", "2けた|3けた", PROBLEM_CHOICE, .aux = 1},
             {"edge", "どちらのはし", "いちばん小さい|いちばん大きい", PROBLEM_CHOICE, .aux = 2}},
    .method = {{"公倍数", "どちらもあと<off>あればわり切れるので、公倍数より<off>小さい数です。", solve_common, NULL}},
    .draw = draw_short,
    .bind = bind,
    .holds = holds_common,
    .loops = 1,
    .low = {1},
    .high = {999},
    .hint = "<a>でわると<r>あまる数は、あといくつでわり切れますか。",
    .figure = &figure_shortage,
};

static const struct subtype *const subtypes[] = {&rest, &shortage, NULL};
const struct family family_amari = {
    .id = "amari", .number = "F67", .name = "あまりの問題", .grade = 5, .subtypes = subtypes};

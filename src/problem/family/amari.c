/* amari.c - あまりの問題: a common remainder, a common shortage.
 *
 *   common remainder: 公倍数 + remainder;  common shortage: 公倍数 - shortage
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { A, B, REST_A, REST_B };

static bool draw_pair(struct kit *k, int64_t *l) {
    int64_t a = kit_between(k, 3, 15), b = kit_between(k, a + 1, 18);
    kit_people(k, "P");
    kit_datum(k, A, "a", a), kit_datum(k, B, "b", b);
    *l = kit_lcm(a, b);
    return kit_need(k, "neither divides the other", b % a != 0) && kit_need(k, "a small common multiple", *l <= 120);
}
/* What is over, or missing: aux 6, not part of the key. */
static void derive(struct kit *k) {
    k->aux[6] = k->aux[0] ? kit_value(k, A) - kit_value(k, REST_A) : kit_value(k, REST_A);
    kit_set_number(k, "off", k->aux[6]);
    kit_set_number(k, "l", kit_lcm(kit_value(k, A), kit_value(k, B)));
}
/* three-digit numbers, the smallest or the largest that fits */
static bool draw_common(struct kit *k, bool shortage) {
    int64_t l;
    if (!draw_pair(k, &l)) return false;
    int64_t a = kit_value(k, A), b = kit_value(k, B), off = kit_between(k, 1, a - 1);
    kit_aux(k, 0, shortage);
    if (shortage) { /* remainders differ, a - rest is the same */
        kit_datum(k, REST_A, "r", a - off), kit_datum(k, REST_B, "s", b - off);
    } else {
        kit_datum(k, REST_A, "r", off);
    }
    derive(k);
    bool three = kit_chance(k, 50), largest = kit_chance(k, 50);
    kit_aux(k, 1, three);
    kit_aux(k, 2, largest);
    kit_set(k, "dg", three ? "3けた" : "2けた");
    kit_set(k, "edge", largest ? "いちばん大きい" : "いちばん小さい");
    return kit_need(k, "some numbers of two digits", three || l <= 30);
}
static void solve_common(struct kit *k) {
    int64_t l = kit_lcm(kit_value(k, A), kit_value(k, B)), off = k->aux[6], low = k->aux[1] ? 100 : 10, high = k->aux[1] ? 999 : 99, m;
    bool shortage = k->aux[0], largest = k->aux[2];
    /* l × m ± off is inside [low, high] */
    if (shortage) m = largest ? (high + off) / l : (low + off + l - 1) / l;
    else m = largest ? (high - off) / l : (low - off + l - 1) / l;
    kit_line(k);
    kit_say(k, shortage ? "<a>と<b>の最小公倍数は<l>です。求める数は、<l>の倍数より<off>小さい数です。" : "<a>と<b>の最小公倍数は<l>です。求める数は、<l>の倍数より<off>大きい数です。");
    struct ratio multiple = kit_step(k, largest ? "<dg>でいちばん大きくなるときの<l>の倍数は、" : "<dg>でいちばん小さくなるときの<l>の倍数は、", kit_int(l), '*', kit_int(m), "", "です。");
    struct ratio found = shortage ? kit_step(k, "<off>小さい数は、", multiple, '-', kit_int(off), "", "です。") : kit_step(k, "<off>大きい数は、", multiple, '+', kit_int(off), "", "です。");
    kit_trap(k, multiple);
    kit_trap(k, shortage ? kit_apply(k, multiple, '+', kit_int(off)) : kit_apply(k, multiple, '+', kit_int(l)));
    kit_need(k, "a multiple worth writing", m >= 2);
    kit_answer(k, found, "", "");
}
static bool fits(const struct kit *k, int64_t x, unsigned keep) {
    int rest_b = k->aux[0] ? REST_B : REST_A;
    return KIT_KEEP(keep, KIT_BIT(A) | KIT_BIT(REST_A), x % kit_value(k, A) == kit_value(k, REST_A)) && KIT_KEEP(keep, KIT_BIT(B) | KIT_BIT(rest_b), x % kit_value(k, B) == kit_value(k, rest_b));
}
static bool holds_common(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t low = k->aux[1] ? 100 : 10, high = k->aux[1] ? 999 : 99;
    unsigned all = (1u << k->n_data) - 1;
    if (x[0] < low || x[0] > high || !fits(k, x[0], keep)) return false;
    if (keep != all) return true; /* any number of the sentences that are left */
    for (int64_t y = k->aux[2] ? x[0] + 1 : low; y <= (k->aux[2] ? high : x[0] - 1); y++)
        if (fits(k, y, keep)) return false;
    return true;
}
static bool draw_rest(struct kit *k) { return draw_common(k, false); }
static bool draw_short(struct kit *k) { return draw_common(k, true); }
static const char *const frames_rest[] = {
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
static const struct kit_subtype rest = {
    .id = "rest", .name = "あまりが同じ", .level = 1, .frames = frames_rest,
    .method = {{"公倍数", "どちらでわっても<off>あまるので、公倍数より<off>大きい数です。", solve_common, NULL}},
    .draw = draw_rest, .derive = derive, .holds = holds_common, .low = {1}, .high = {999},
    .hint = "求める数から<r>をひくと、どんな数になりますか。",
    .figure = "{\"type\":\"line\",\"divisors\":[<a>,<b>],\"rest\":<r>}",
};
static const char *const frames_short[] = {
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
static const struct kit_subtype shortage = {
    .id = "short", .name = "不足が同じ", .level = 2, .frames = frames_short,
    .method = {{"公倍数", "どちらもあと<off>あればわり切れるので、公倍数より<off>小さい数です。", solve_common, NULL}},
    .draw = draw_short, .derive = derive, .holds = holds_common, .low = {1}, .high = {999},
    .hint = "<a>でわると<r>あまる数は、あといくつでわり切れますか。",
    .figure = "{\"type\":\"line\",\"divisors\":[<a>,<b>],\"rests\":[<r>,<s>]}",
};

static const struct kit_subtype *const subtypes[] = {&rest, &shortage, NULL};
const struct kit_family family_amari = {.id = "amari", .number = "F67", .name = "あまりの問題", .grade = 5, .subtypes = subtypes};

/* nenrei_futatoki.c - 年れい算: so many times some years ago or later, and so many times at another time.
 *
 *   the difference of two people stays the same: (a - 1) × young at one time = (b - 1) × young at the other
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { EARLY, FIRST, LATE, SECOND };
static const char *const pairs[] = {"母|子ども",       "父|子ども",   "母|<A>",          "父|<A>",    "おじさん|<A>",
                                    "先生|<A>",        "おば|おい",   "おじ|めい",       "母|長男",   "父|長女",
                                    "お母さん|むすめ", "祖母|<A>",    "お父さん|むすこ", "祖父|まご", "おばあさん|まご",
                                    "店長|<A>",        "お父さん|妹", "!おばさん|<A>",   NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "才"}}};

static int64_t moment(const struct build *p, int i) { return build_value(p, i) * (p->aux[i / 2] ? 1 : -1); }
static void bind(struct build *p) {
    build_set(p, "q", p->asked ? "<p>" : "<c>");
    build_set(p, "ab", p->aux[0] ? "後" : "前"), build_set(p, "cd", p->aux[1] ? "後" : "前");
    build_set(p, "b1", p->aux[0] ? "になります" : "でした"), build_set(p, "b2", p->aux[1] ? "になります" : "でした");
    build_set(p, "p1", p->aux[0] ? "に{なる}" : "{だ/た}"), build_set(p, "p2", p->aux[1] ? "に{なる}" : "{だ/た}");
    int64_t a = build_value(p, FIRST), b = build_value(p, SECOND);
    bool before = moment(p, EARLY) < moment(p, LATE);
    build_need(p, "fewer times later",
               a > 1 && b > 1 && moment(p, EARLY) != moment(p, LATE) && (before ? a > b : b > a));
}
static bool draw(struct build *p) {
    build_people(p, "A");
    build_context(p, "p|c", pairs);
    bool later = build_chance(p, 25), last = later || build_chance(p, 70);
    int64_t a = build_between(p, 3, 12), b = build_between(p, 2, 8), s = build_between(p, 1, 10),
            t = build_between(p, 1, 18);
    build_aux(p, 0, later), build_aux(p, 1, last);
    build_datum(p, EARLY, "s", s), build_datum(p, FIRST, "a", a), build_datum(p, LATE, "t", t),
        build_datum(p, SECOND, "b", b);
    p->asked = (int)build_between(p, 0, 1);
    int64_t between = moment(p, LATE) - moment(p, EARLY);
    if (!build_need(p, "whole ages", a > b && between > 0 && (b - 1) * between % (a - b) == 0)) return false;
    int64_t young = (b - 1) * between / (a - b) - moment(p, EARLY), old = young + (a - 1) * (young + moment(p, EARLY));
    return build_need(p, "numbers differ", s != t && young != s && young != t) &&
           build_need(p, "plausible ages", young >= 3 && young <= 40 && old >= 22 && old <= 88 && old - young >= 18) &&
           build_need(p, "born then", young + moment(p, EARLY) >= 1);
}
/* Years between the two times. */
static struct ratio find_between(struct build *p) {
    struct ratio s = p->datum[EARLY], t = p->datum[LATE];
    if (p->aux[0] != p->aux[1]) return build_step(p, "<s>年<ab>と<t>年<cd>の間は、", s, '+', t, "年", "です。");
    bool larger = s.num > t.num;
    return build_step(p, "<s>年<ab>と<t>年<cd>の間は、", larger ? s : t, '-', larger ? t : s, "年", "です。");
}
static void solve(struct build *p) {
    struct ratio one = build_int(1);
    struct ratio m = build_step(p, "年れいの差は、<s>年<ab>の<c>の、", p->datum[FIRST], '-', one, "倍", "です。");
    struct ratio n = build_step(p, "<t>年<cd>の<c>の、", p->datum[SECOND], '-', one, "倍", "です。");
    struct ratio between = find_between(p);
    build_set_number(p, "z1", (int64_t)m.num), build_set_number(p, "z2", (int64_t)n.num);
    bool less = m.num < n.num;
    struct ratio parts =
        build_step(p, "差は変わらないので、<c>の年れいは<s>年<ab>が<z2>、<t>年<cd>が<z1>の割合で、ちがいは、",
                   less ? n : m, '-', less ? m : n, "", "です。");
    struct ratio share = build_share_step(p, "1にあたるのは、", between, parts, "才", "です。");
    build_line(p);
    build_say(p, "<s>年<ab>の<c>は、");
    struct ratio then = build_equation(p, share, '*', n, "才");
    build_say(p, "なので、今は、");
    struct ratio young = build_equation(p, then, p->aux[0] ? '-' : '+', p->datum[EARLY], "才");
    build_say(p, "です。");
    build_trap(p, then);
    if (p->asked) {
        build_trap(p, young);
        build_line(p);
        build_say(p, "差は、");
        struct ratio gap = build_equation(p, then, '*', m, "才");
        build_say(p, "なので、今の<p>は、");
        young = build_equation(p, young, '+', gap, "才");
        build_say(p, "です。");
    }
    build_answer(p, young, "", "才");
}
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = moment(p, EARLY), t = moment(p, LATE);
    return IF_KEPT(keep, BIT(EARLY) | BIT(FIRST), x[1] + s == build_value(p, FIRST) * (x[0] + s) && x[0] + s > 0) &&
           IF_KEPT(keep, BIT(LATE) | BIT(SECOND), x[1] + t == build_value(p, SECOND) * (x[0] + t) && x[0] + t > 0);
}
static const char *const templates[] = {
    "<s>年<ab>、<p>の年れいは<c>の年れいの<a>倍<b1>。<t>年<cd>には<b>倍<b2>。<q>は今何才ですか。",
    "<p>の年れいは、<s>年<ab>は<c>の年れいの<a>倍、<t>年<cd>は<b>倍です。今の<q>の年れい<wo>",
    "<q>は今何才ですか。<p>の年れいは、<s>年<ab>には<c>の<a>倍で、<t>年<cd>には<b>倍<b2>。",
    "<p>の年れいが<c>の年れいの<a>倍なのは<s>年<ab>で、<b>倍なのは<t>年<cd>です。今、<q>は何才[ですか。|でしょうか。]",
    "今から<s>年<ab>、<p>は<c>の<a>倍の年れい<b1>。また、今から<t>年<cd>は、<p>が<c>の<b>倍<b2>。<q>は今何才ですか。",
    "<p>と<c>の年れいをくらべると、<s>年<ab>はちょうど<a>倍、<t>年<cd>はちょうど<b>倍です。今の<q>は何才になりますか。",
    "<s>年<ab>の<c>の年れいの<a>倍が、そのときの<p>の年れいです。<t>年<cd>には<b>倍<b2>。今の<q>は何才ですか。",
    "<t>年<cd>、<p>の年れいは<c>の<b>倍<b2>。<s>年<ab>は<a>倍<b1>。今の<q>は何才<ka>",
    NULL,
};
static const struct subtype moments = {
    .id = "moments",
    .name = "2つのときの倍",
    .level = 3,
    .templates = templates,
    .asks = "今の<c>の年れい|今の<p>の年れい",
    .role = {{"s", "1つ目は何年後か、何年前か", "年"},
             {"a", "1つ目のとき何倍か", "倍"},
             {"t", "2つ目は何年後か、何年前か", "年"},
             {"b", "2つ目のとき何倍か", "倍"},
             {"ab", "1つ目は後か前か", "前|後", PROBLEM_CHOICE, .aux = 0},
             {"cd", "2つ目は後か前か", "前|後", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"差が変わらない",
                "年れい算です。2人の年れいの差は変わらないので、差をもとに2つのときの<c>の年れいをくらべます。", solve,
                NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .low = {1, 1},
    .high = {60, 110},
    .hint = "年れいの差は、それぞれのときの<c>の年れいの何倍ですか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&moments, NULL};
const struct family family_nenrei_futatoki = {.id = "nenrei_futatoki",
                                              .number = "F14",
                                              .name = "年れい算(2つのときの倍)",
                                              .grade = 5,
                                              .plain = true,
                                              .scene = SCENE_INDOORS,
                                              .subtypes = subtypes};

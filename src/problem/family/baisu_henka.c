/* baisu_henka.c - 倍数変化算: a ratio, different changes on both sides, another ratio.
 *
 *   before ③ and ②; after 4:5 means five times the first = four times the second; difference of shares = what they differ by
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/kit.h"

enum { LOSE, GAIN, A1, B1, A2, B2 };
/* thing | counter | gives away, て form | gets, ます past stem | lowest and highest of one share, step */
static const char *const things[] = {"お金|円|使い|もらう|50|400|10", "カード|枚|あげ|もらう|2|12|1", "シール|枚|使い|買う|2|12|1", "色紙|枚|使い|もらう|2|15|1", "おはじき|個|あげ|見つける|2|12|1", "ビーズ|個|使い|買う|3|20|1", "どんぐり|個|あげ|拾う|2|12|1",
                                     "切手|枚|使い|買う|2|10|1", "あめ|個|食べ|もらう|2|8|1", "ビー玉|個|あげ|もらう|2|12|1", "!コイン|枚|使い|もらう|2|10|1", NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "<A>|<B>", "<A>|<B>", "<A>|<B>", "Aさん|Bさん", NULL};

static bool draw(struct kit *k) {
    kit_people(k, "A|B");
    kit_context(k, "t|c|v|w|lo|hi|st", things);
    kit_words(k, "p|r", pairs);
    int64_t a = kit_between(k, 2, 9), b = kit_between(k, 1, 8), m = kit_between(k, 1, 7), n = kit_between(k, 2, 9), one = kit_round(k, kit_get_number(k, "lo"), kit_get_number(k, "hi"), kit_get_number(k, "st"));
    if (!kit_need(k, "simple ratios", kit_gcd(a, b) == 1 && kit_gcd(m, n) == 1 && a != b)) return false;
    if (!kit_need(k, "circles up to 50", a * n <= 50 && b * m <= 50 && a * n > b * m)) return false;
    /* (a·one - lose)·n = (b·one + gain)·m: choose the second amount after the change */
    int64_t share = kit_between(k, 1, 60) * (one >= 50 ? 10 : 1), lose = a * one - m * share, gain = n * share - b * one;
    kit_datum(k, LOSE, "u", lose), kit_datum(k, GAIN, "g", gain);
    kit_datum(k, A1, "a", a), kit_datum(k, B1, "b", b), kit_datum(k, A2, "m", m), kit_datum(k, B2, "n", n);
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "q", k->asked ? "<r>" : "<p>");
    return kit_need(k, "both change", lose >= 2 && gain >= 2) && kit_need(k, "changes differ", lose != gain) && kit_need(k, "amounts fit the domain", a * one <= 3600 && b * one <= 3600) &&
           kit_need(k, "a plausible change", gain <= 3 * a * one);
}
static void solve(struct kit *k) {
    int64_t a = kit_value(k, A1), b = kit_value(k, B1), m = kit_value(k, A2), n = kit_value(k, B2);
    if (!kit_need(k, "circles up to 50", a * n <= 50 && b * m <= 50 && a * n > b * m)) return;
    kit_set(k, "z1", kit_circle(a)), kit_set(k, "z2", kit_circle(b)), kit_set(k, "z3", kit_circle(a * n)), kit_set(k, "z4", kit_circle(b * m));
    kit_set(k, "z5", kit_circle(a * n - b * m));
    kit_line(k);
    kit_say(k, "はじめの<p>を<z1>、<r>を<z2>とします。後の比が<m>:<n>なので、後の<p>の<n>倍と<r>の<m>倍は等しくなります。");
    kit_line(k);
    kit_say(k, "<p>の<n>倍は、");
    kit_formula_words(k, kit_circle(a * n), "", "%s×%lld", kit_circle(a), (long long)n);
    kit_say(k, "から");
    struct ratio lose = kit_equation(k, k->datum[LOSE], '*', k->datum[B2], "<c>");
    kit_say(k, "をひいたものです。");
    kit_line(k);
    kit_say(k, "<r>の<m>倍は、");
    kit_formula_words(k, kit_circle(b * m), "", "%s×%lld", kit_circle(b), (long long)m);
    kit_say(k, "に");
    struct ratio gain = kit_equation(k, k->datum[GAIN], '*', k->datum[A2], "<c>");
    kit_say(k, "をたしたものです。");
    kit_line(k);
    kit_say(k, "だから、差の");
    kit_formula_words(k, kit_circle(a * n - b * m), "", "%s-%s", kit_circle(a * n), kit_circle(b * m));
    kit_say(k, "が、");
    struct ratio both = kit_equation(k, lose, '+', gain, "<c>");
    kit_say(k, "にあたります。");
    struct ratio one = kit_share_step(k, "①にあたるのは、", both, kit_int(a * n - b * m), "<c>", "です。");
    struct ratio found = kit_step(k, "はじめの<q>は、", one, '*', k->datum[k->asked ? B1 : A1], "<c>", "です。");
    kit_trap(k, kit_apply(k, one, '*', k->datum[k->asked ? A1 : B1]));
    kit_answer(k, found, "", "<c>");
}
static bool holds(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, KIT_BIT(A1) | KIT_BIT(B1), x[0] * kit_value(k, B1) == x[1] * kit_value(k, A1)) &&
           KIT_KEEP(keep, KIT_BIT(A2) | KIT_BIT(B2) | KIT_BIT(LOSE) | KIT_BIT(GAIN), (x[0] - kit_value(k, LOSE)) * kit_value(k, B2) == (x[1] + kit_value(k, GAIN)) * kit_value(k, A2));
}
static const char *const frames[] = {
    "<p>と<r>の持っている<t>の比は<a>:<b>でした。<p>が<u><c><v>、<r>が<g><c><w>と、比は<m>:<n>になりました。はじめに<q>が持っていた<t>は何<c>ですか。",
    "<t>を<p>と<r>が<a>:<b>の比で持っていました。その後、<p>が<u><c><v>、<r>が<g><c><w>と、<m>:<n>になりました。<q>ははじめ何<c>持っていましたか。",
    "はじめ、<p>と<r>の<t>の比は<a>:<b>です。<p>が<u><c><v>、<r>が<g><c><w>と、2人の<t>の比は<m>:<n>に変わります。はじめの<q>の<t>は何<c>[ですか。|でしょうか。]",
    "<q>は、はじめに<t>を何<c>持っていましたか。<p>と<r>の<t>の比は<a>:<b>でしたが、<p>が<u><c><v>、<r>が<g><c><w>と、<m>:<n>になりました。",
    "<p>と<r>が持つ<t>の比は、はじめ<a>:<b>でした。<p>が<u><c><v>、<r>が<g><c><w>ことで、比が<m>:<n>になったとき、はじめの<q>の<t><wo>",
    "<p>が<u><c><v>、<r>が<g><c><w>前、2人の持つ<t>の比は<a>:<b>でした。その後は<m>:<n>です。はじめ<q>は何<c>持っていましたか。",
    "2人の<t>の比が<a>:<b>から<m>:<n>に変わりました。変わったのは、<p>が<u><c><v>、<r>が<g><c><w>からです。順に<p>、<r>の比とすると、<q>がはじめに持っていた<t>は何<c>ですか。",
    "<p>の<t>と<r>の<t>の比は<a>:<b>です。もし<p>が<u><c><v>、<r>が<g><c><w>と、比は<m>:<n>になります。<q>は今、<t>を何<c>持っていますか。",
    NULL,
};
static const struct kit_subtype change = {
    .id = "change", .name = "一方がへり一方がふえる", .level = 3, .frames = frames,
    .method = {{"丸数字の線分図", "倍数変化算です。後の比から、<p>の<n>倍と<r>の<m>倍を同じ長さの線分図にします。", solve, NULL}},
    .draw = draw, .holds = holds, .low = {1, 1}, .high = {3600, 3600},
    .hint = "後の比が<m>:<n>のとき、<p>の何倍と<r>の何倍が等しくなりますか。",
    .figure = "{\"type\":\"bars\",\"labels\":[\"<p>\",\"<r>\"],\"before\":[<a>,<b>],\"after\":[<m>,<n>],\"change\":[<u>,<g>],\"unit\":\"<c>\"}",
};

static const struct kit_subtype *const subtypes[] = {&change, NULL};
const struct kit_family family_baisu_henka = {.id = "baisu_henka", .number = "F37", .name = "倍数変化算", .grade = 6, .scene = KIT_INDOORS, .combines = "baisu", .subtypes = subtypes};

/* baisu.c - 倍数算: two amounts in a ratio; the sum stays when one gives to the other, the difference when both gain.
 *
 *   make the unchanged part equal in both ratios -> difference of shares = what moved -> one share
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/kit.h"

enum { MOVED, A1, B1, A2, B2 };

static const char *const things[] = {"カード|枚|20|300", "シール|枚|20|300", "ボタン|個|20|300", "おはじき|個|20|300", "色紙|枚|20|400", "ビーズ|個|40|800", "あめ|個|12|120", "どんぐり|個|20|300", "コイン|枚|10|200",
                                     "えん筆|本|10|90", "切手|枚|20|200", "貝がら|個|20|200", "!メダル|枚|10|90", NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "<A>|<B>", "<A>|<B>", "<A>|<B>", "<A>|<B>", NULL};

static int64_t gcd(int64_t a, int64_t b) { return b ? gcd(b, a % b) : a; }

static void draw_ratios(struct kit *k) {
    kit_people(k, "A|B");
    kit_context(k, "t|c|lo|hi", things);
    kit_words(k, "p|q", pairs);
    kit_datum(k, A1, "a", kit_between(k, 1, 9));
    kit_datum(k, B1, "b", kit_between(k, 1, 9));
    kit_datum(k, A2, "m", kit_between(k, 1, 9));
    kit_datum(k, B2, "n", kit_between(k, 1, 9));
    kit_set(k, "t2", "<t>の数");
}
static bool lowest_terms(struct kit *k) {
    return kit_need(k, "ratios in lowest terms", gcd(kit_value(k, A1), kit_value(k, B1)) == 1 && gcd(kit_value(k, A2), kit_value(k, B2)) == 1) && kit_need(k, "both own different amounts", kit_value(k, A1) != kit_value(k, B1));
}

/* The two ratios scaled so that what does not change counts the same; false where the numbers get too large. */
struct scaled {
    int64_t whole, a1, b1, a2, b2, f, g;
};
static bool scale(struct scaled *s, const struct kit *k, int64_t sum1, int64_t sum2) {
    if (sum1 <= 0 || sum2 <= 0) return false;
    s->whole = sum1 / gcd(sum1, sum2) * sum2;
    s->f = s->whole / sum1, s->g = s->whole / sum2;
    s->a1 = kit_value(k, A1) * s->f, s->b1 = kit_value(k, B1) * s->f;
    s->a2 = kit_value(k, A2) * s->g, s->b2 = kit_value(k, B2) * s->g;
    return s->whole <= 60;
}

/* ---- one gives to the other ---- */
static bool draw_give(struct kit *k) {
    struct scaled s;
    draw_ratios(k);
    if (!lowest_terms(k) || !kit_need(k, "shares up to 60", scale(&s, k, kit_value(k, A1) + kit_value(k, B1), kit_value(k, A2) + kit_value(k, B2)))) return false;
    int64_t all = kit_round(k, kit_get_number(k, "lo"), kit_get_number(k, "hi"), s.whole), one = all / s.whole;
    kit_datum(k, MOVED, "x", one * (s.a1 - s.a2));
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "w", k->asked ? "<q>" : "<p>");
    return kit_need(k, "the first gives", s.a1 > s.a2) && kit_need(k, "at least one each", one >= 1 && kit_get_number(k, "lo") <= all);
}
/* Lines that bring both ratios to the same whole; `word` names what does not change. */
static void step_scale(struct kit *k, const struct scaled *s, const char *word) {
    char line[200];
    kit_line(k);
    snprintf(line, sizeof line, "%sを%lldにそろえると、はじめは%lld:%lld、後は%lld:%lldです。", word, (long long)s->whole, (long long)s->a1, (long long)s->b1, (long long)s->a2, (long long)s->b2);
    kit_say(k, line);
}
static void finish(struct kit *k, const struct scaled *s, struct ratio one) {
    int64_t shares = k->asked ? s->b1 : s->a1;
    struct ratio v = kit_step(k, "はじめの<w>は、", one, '*', kit_int(shares), "<c>", "です。");
    kit_trap(k, kit_apply(k, one, '*', kit_int(k->asked ? s->a1 : s->b1)));
    kit_trap(k, kit_apply(k, one, '*', kit_int(k->asked ? s->b2 : s->a2)));
    kit_answer(k, v, "", "<c>");
}
static void solve_give(struct kit *k) {
    struct scaled s;
    scale(&s, k, kit_value(k, A1) + kit_value(k, B1), kit_value(k, A2) + kit_value(k, B2));
    step_scale(k, &s, "2人の和は変わらないので、比の和");
    struct ratio shares = kit_step(k, "わたした<x><c>は、比の差の、", kit_int(s.a1), '-', kit_int(s.a2), "", "にあたります。");
    struct ratio one = kit_step(k, "比の1にあたる数は、", k->datum[MOVED], '/', shares, "<c>", "です。");
    finish(k, &s, one);
}
static bool holds_give(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, KIT_BIT(A1) | KIT_BIT(B1), x[0] * kit_value(k, B1) == x[1] * kit_value(k, A1)) &&
           KIT_KEEP(keep, KIT_BIT(MOVED) | KIT_BIT(A2) | KIT_BIT(B2), (x[0] - kit_value(k, MOVED)) * kit_value(k, B2) == (x[1] + kit_value(k, MOVED)) * kit_value(k, A2));
}
static const char *const frames_give[] = {
    "<p>と<q>の<t2>の比は<a>:<b>でした。<p>が<q>に<x><c>わたすと、比は<m>:<n>になりました。<w>ははじめ何<c>持っていましたか。",
    "<p>と<q>は<t>を<a>:<b>の比で持っていました。<p>が<q>に<x><c>わたしたところ、<m>:<n>になりました。はじめに<w>が持っていたのは何<c>[ですか。|でしょうか。]",
    "はじめ、<p>と<q>の持つ<t2>の比は<a>:<b>でした。<p>から<q>へ<x><c>わたすと<m>:<n>になります。はじめの<w>の<t>は何<c>ですか。",
    "はじめ<w>は何<c>持っていましたか。<p>と<q>の<t2>の比は<a>:<b>で、<p>が<q>に<x><c>わたすと<m>:<n>になります。",
    "<p>と<q>の<t2>の比は<a>:<b>です。<p>が<x><c>を<q>にあげると、2人の比は<m>:<n>になります。<w>は、今何<c>持っていますか。",
    "<t>を持っている2人がいます。<p>と<q>の比は<a>:<b>でしたが、<p>が<q>に<x><c>わたしたので<m>:<n>になりました。はじめの<w>は何<c>でしたか。",
    "<p>が<q>に<t>を<x><c>わたす前の2人の比は<a>:<b>、わたした後の比は<m>:<n>でした。わたす前の<w>は何<c>ですか。",
    "<p>と<q>が持つ<t2>の比が<a>:<b>のとき、<p>が<q>に<x><c>わたすと比は<m>:<n>になりました。<w>がはじめに持っていた<t>は何<c>ですか。",
    NULL,
};
static const struct kit_subtype give = {
    .id = "give", .name = "和が変わらない(やりとり)", .level = 2, .frames = frames_give,
    .method = {{"比の和をそろえる", "倍数算です。2人の間でやりとりするだけなので、2人の和は変わりません。", solve_give, NULL}},
    .draw = draw_give, .holds = holds_give, .low = {1, 1}, .high = {1000, 1000},
    .hint = "やりとりの前後で変わらないものは何ですか。",
    .figure = "{\"type\":\"bars\",\"labels\":[\"<p>\",\"<q>\"],\"before\":[<a>,<b>],\"after\":[<m>,<n>],\"moved\":<x>,\"unit\":\"<c>\"}",
};

/* ---- both gain the same ---- */
static bool draw_gain(struct kit *k) {
    struct scaled s;
    draw_ratios(k);
    if (!lowest_terms(k) || !kit_need(k, "the first owns more", kit_value(k, A1) > kit_value(k, B1) && kit_value(k, A2) > kit_value(k, B2)) ||
        !kit_need(k, "shares up to 60", scale(&s, k, kit_value(k, A1) - kit_value(k, B1), kit_value(k, A2) - kit_value(k, B2))))
        return false;
    int64_t one = kit_between(k, 1, kit_get_number(k, "hi") / s.a1 + 1);
    kit_datum(k, MOVED, "x", one * (s.a2 - s.a1));
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "w", k->asked ? "<q>" : "<p>");
    return kit_need(k, "both gain", s.a2 > s.a1) && kit_need(k, "a plausible amount", one * s.a1 >= kit_get_number(k, "lo") && one * s.a2 <= kit_get_number(k, "hi") && s.a2 <= 60);
}
static void solve_gain(struct kit *k) {
    struct scaled s;
    scale(&s, k, kit_value(k, A1) - kit_value(k, B1), kit_value(k, A2) - kit_value(k, B2));
    step_scale(k, &s, "2人の差は変わらないので、比の差");
    struct ratio shares = kit_step(k, "もらった<x><c>は、比の差の、", kit_int(s.a2), '-', kit_int(s.a1), "", "にあたります。");
    struct ratio one = kit_step(k, "比の1にあたる数は、", k->datum[MOVED], '/', shares, "<c>", "です。");
    finish(k, &s, one);
}
static bool holds_gain(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, KIT_BIT(A1) | KIT_BIT(B1), x[0] * kit_value(k, B1) == x[1] * kit_value(k, A1)) &&
           KIT_KEEP(keep, KIT_BIT(MOVED) | KIT_BIT(A2) | KIT_BIT(B2), (x[0] + kit_value(k, MOVED)) * kit_value(k, B2) == (x[1] + kit_value(k, MOVED)) * kit_value(k, A2));
}
static const char *const frames_gain[] = {
    "<p>と<q>の<t2>の比は<a>:<b>でした。2人とも<x><c>ずつもらうと、比は<m>:<n>になりました。<w>ははじめ何<c>持っていましたか。",
    "<p>と<q>は<t>を<a>:<b>の比で持っていました。2人が<x><c>ずつもらったところ、<m>:<n>になりました。はじめに<w>が持っていたのは何<c>[ですか。|でしょうか。]",
    "はじめ、<p>と<q>の持つ<t2>の比は<a>:<b>でした。どちらも<x><c>ふえて、<m>:<n>になりました。はじめの<w>の<t>は何<c>ですか。",
    "はじめ<w>は何<c>持っていましたか。<p>と<q>の<t2>の比は<a>:<b>で、2人が<x><c>ずつもらうと<m>:<n>になります。",
    "<p>と<q>の<t2>の比は<a>:<b>です。2人に<x><c>ずつあげると、比は<m>:<n>になります。<w>は、今何<c>持っていますか。",
    "<t>を持っている2人がいます。<p>と<q>の比は<a>:<b>でしたが、<x><c>ずつもらって<m>:<n>になりました。はじめの<w>は何<c>でしたか。",
    "2人とも<t>を<x><c>ずつもらいました。もらう前の<p>と<q>の比は<a>:<b>、もらった後の比は<m>:<n>です。もらう前の<w>は何<c>ですか。",
    "<p>と<q>が持つ<t2>の比が<a>:<b>のとき、2人が<x><c>ずつもらうと比は<m>:<n>になりました。<w>がはじめに持っていた<t>は何<c>ですか。",
    NULL,
};
static const struct kit_subtype gain = {
    .id = "gain", .name = "差が変わらない", .level = 2, .frames = frames_gain,
    .method = {{"比の差をそろえる", "倍数算です。2人とも同じだけふえるので、2人の差は変わりません。", solve_gain, NULL}},
    .draw = draw_gain, .holds = holds_gain, .low = {1, 1}, .high = {1000, 1000},
    .hint = "もらう前と後で変わらないものは何ですか。",
    .figure = "{\"type\":\"bars\",\"labels\":[\"<p>\",\"<q>\"],\"before\":[<a>,<b>],\"after\":[<m>,<n>],\"gain\":<x>,\"unit\":\"<c>\"}",
};

static const struct kit_subtype *const subtypes[] = {&give, &gain, NULL};
const struct kit_family family_baisu = {.id = "baisu", .number = "F35,F36", .name = "倍数算", .grade = 5, .scene = KIT_INDOORS, .subtypes = subtypes};

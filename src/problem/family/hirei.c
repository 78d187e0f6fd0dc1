/* hirei.c - 連比と比例配分、歯車: share a total in a ratio; teeth × turns is equal.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

static int64_t gcd(int64_t a, int64_t b) { return b ? gcd(b, a % b) : a; }

/* ---- share in a ratio ---- */
enum { TOTAL, A, B };
static const char *const things[] = {"あめ|個|24|240", "カード|枚|30|300", "色紙|枚|30|400", "お金|円|200|900", "リボン|cm|60|900", "ジュース|mL|200|900", "油|mL|200|900", "くり|個|20|200", "ビーズ|個|60|900", "土|kg|20|300", "米|kg|10|200", "ひも|cm|60|900", "!さとう|g|100|900", NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "<P>|<Q>", "<P>|<Q>", "<P>|<Q>", "<P>|<Q>", NULL};
static bool draw_share(struct kit *k) {
    kit_people(k, "P|Q");
    kit_context(k, "t|c|lo|hi", things);
    kit_words(k, "p|q", pairs);
    int64_t a = kit_between(k, 1, 11), b = kit_between(k, 1, 11), all = kit_round(k, kit_get_number(k, "lo"), kit_get_number(k, "hi"), a + b);
    kit_datum(k, TOTAL, "T", all);
    kit_datum(k, A, "a", a);
    kit_datum(k, B, "b", b);
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "w", k->asked ? "<q>" : "<p>");
    kit_set(k, "z", k->asked ? "<b>" : "<a>");
    return kit_need(k, "a ratio in lowest terms", gcd(a, b) == 1 && a != b);
}
static void solve_share(struct kit *k) {
    struct ratio shares = kit_step(k, "比の和は、", k->datum[A], '+', k->datum[B], "", "です。");
    struct ratio one = kit_step(k, "比の1にあたる量は、", k->datum[TOTAL], '/', shares, "<c>", "です。");
    struct ratio part = kit_step(k, "<w>は比の<z>にあたるので、", one, '*', k->asked ? k->datum[B] : k->datum[A], "<c>", "です。");
    kit_trap(k, kit_apply(k, k->datum[TOTAL], '-', part));
    kit_trap(k, one);
    kit_answer(k, part, "", "<c>");
}
static void solve_share_fraction(struct kit *k) {
    struct ratio shares = kit_step(k, "比の和は、", k->datum[A], '+', k->datum[B], "", "です。");
    struct ratio f = kit_fraction(kit_value(k, k->asked ? B : A), (int64_t)shares.num);
    kit_set_number(k, "z1", (int64_t)f.num), kit_set_number(k, "z2", (int64_t)f.den);
    struct ratio part = kit_fraction_step(k, "<w>は全体の<z1>/<z2>なので、", k->datum[TOTAL], '*', f, "<c>", "です。");
    kit_answer(k, part, "", "<c>");
}
static bool holds_share(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, KIT_BIT(TOTAL), x[0] + x[1] == kit_value(k, TOTAL)) && KIT_KEEP(keep, KIT_BIT(A) | KIT_BIT(B), x[0] * kit_value(k, B) == x[1] * kit_value(k, A));
}
static const char *const frames_share[] = {
    "<t><T><c>を、<p>と<q>で<a>:<b>の比に分けます。<w>の分は何<c>ですか。",
    "<t>が<T><c>あります。これを<p>と<q>が<a>:<b>の割合で分けると、<w>は何<c>[ですか。|になりますか。|でしょうか。]",
    "<p>と<q>で<T><c>の<t>を分けます。<p>と<q>の比を<a>:<b>にすると、<w>の分は何<c>になりますか。",
    "<w>の分は何<c>ですか。<T><c>の<t>を、<p>と<q>の比が<a>:<b>になるように分けます。",
    "<t>を<p>と<q>で分けたら、比は<a>:<b>になりました。合わせて<T><c>のとき、<w>は何<c>ですか。",
    "<T><c>の<t>を2人で分けます。<p>と<q>の比は<a>:<b>です。<w>がもらう量<wo>単位は「<c>」とします。",
    "<p>と<q>の<t>の比は<a>:<b>で、合わせると<T><c>です。<w>の<t>は何<c>ですか。",
    "全部で<T><c>の<t>を、<p>の分と<q>の分の比が<a>:<b>となるように分けました。<w>の分は何<c>でしたか。",
    NULL,
};
static const struct kit_subtype share = {
    .id = "share", .name = "比例配分", .level = 1, .frames = frames_share,
    .method = {{"比の和", "全体を比の和で分けて、比の1にあたる量を求めます。", solve_share, NULL},
               {"分数倍", "<w>が全体の何分のいくつになるかを、比の和から考えます。", solve_share_fraction, "<w>は、全体の何分のいくつですか。"}},
    .draw = draw_share, .holds = holds_share, .low = {1, 1}, .high = {1000, 1000},
    .hint = "全体は、比のいくつ分にあたりますか。",
    .figure = "{\"type\":\"bars\",\"labels\":[\"<p>\",\"<q>\"],\"shares\":[<a>,<b>],\"sum\":<T>,\"unit\":\"<c>\"}",
};

/* ---- A:B and B:C ---- */
enum { AB_A, AB_B, BC_B, BC_C, KNOWN };
static bool draw_chain(struct kit *k) {
    static const char *const colours[] = {"赤玉|白玉|青玉|個", "りんご|みかん|なし|個", "大人|子ども|赤ちゃん|人", "A組|B組|C組|人", "えん筆|ペン|筆|本", "赤い花|白い花|黄色い花|本", "5年生|6年生|4年生|人", "犬|ねこ|うさぎ|ひき", "!金メダル|銀メダル|銅メダル|枚", NULL};
    kit_context(k, "p|q|r|c", colours);
    int64_t a = kit_between(k, 1, 9), b = kit_between(k, 2, 9), b2 = kit_between(k, 2, 9), c = kit_between(k, 1, 9), l = b / gcd(b, b2) * b2, x = a * (l / b), z = c * (l / b2), one = kit_between(k, 2, 12);
    kit_datum(k, AB_A, "a", a);
    kit_datum(k, AB_B, "b", b);
    kit_datum(k, BC_B, "d", b2);
    kit_datum(k, BC_C, "e", c);
    kit_datum(k, KNOWN, "n", x * one);
    kit_aux(k, 0, 0);
    kit_set_number(k, "l", l), kit_set_number(k, "x", x), kit_set_number(k, "z", z);
    return kit_need(k, "ratios in lowest terms", gcd(a, b) == 1 && gcd(b2, c) == 1 && a != b && b2 != c) && kit_need(k, "the middle terms differ", b != b2) && kit_need(k, "small terms", l <= 40 && x <= 60 && z <= 60) && kit_need(k, "the ends differ", x != z);
}
static void solve_chain(struct kit *k) {
    int64_t l = kit_value(k, AB_B) / gcd(kit_value(k, AB_B), kit_value(k, BC_B)) * kit_value(k, BC_B);
    int64_t x = kit_value(k, AB_A) * (l / kit_value(k, AB_B)), z = kit_value(k, BC_C) * (l / kit_value(k, BC_B));
    kit_line(k);
    kit_say(k, "<q>を<b>と<d>の最小公倍数の<l>にそろえると、<p>と<q>の比は<x>:<l>、<q>と<r>の比は<l>:<z>です。");
    struct ratio one = kit_step(k, "比の1にあたる数は、", k->datum[KNOWN], '/', kit_int(x), "<c>", "です。");
    struct ratio all = kit_step(k, "<r>は、", one, '*', kit_int(z), "<c>", "です。");
    kit_trap(k, kit_fraction(kit_value(k, KNOWN) * kit_value(k, BC_C), kit_value(k, AB_A)));
    kit_answer(k, all, "", "<c>");
}
/* The shared one first. */
static void solve_chain_step(struct kit *k) {
    struct ratio one = kit_share_step(k, "<p>と<q>の比で、比の1にあたる数は、", k->datum[KNOWN], k->datum[AB_A], "<c>", "です。");
    struct ratio middle = kit_step(k, "<q>は、", one, '*', k->datum[AB_B], "<c>", "です。");
    struct ratio other = kit_share_step(k, "<q>と<r>の比で、比の1にあたる数は、", middle, k->datum[BC_B], "<c>", "です。");
    struct ratio all = kit_step(k, "<r>は、", other, '*', k->datum[BC_C], "<c>", "です。");
    kit_answer(k, all, "", "<c>");
}
static bool holds_chain(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 31, x[0] * kit_value(k, AB_A) * kit_value(k, BC_B) == kit_value(k, KNOWN) * kit_value(k, AB_B) * kit_value(k, BC_C));
}
static const char *const frames_chain[] = {
    "<p>と<q>の数の比は<a>:<b>、<q>と<r>の数の比は<d>:<e>です。<p>が<n><c>のとき、<r>は何<c>ですか。",
    "<p>と<q>の比は<a>:<b>で、<q>と<r>の比は<d>:<e>です。<p>は<n><c>です。<r>は何<c>[ですか。|でしょうか。]",
    "数の比をくらべると、<p>と<q>は<a>:<b>、<q>と<r>は<d>:<e>です。<p>が<n><c>のとき、<r>は何<c>ですか。",
    "<r>は何<c>ですか。<p>と<q>の数の比は<a>:<b>、<q>と<r>の数の比は<d>:<e>で、<p>は<n><c>です。",
    "<p>は<n><c>です。<p>と<q>の数の比が<a>:<b>、<q>と<r>の数の比が<d>:<e>のとき、<r>の数<wo>",
    "<p>、<q>、<r>の数を調べました。<p>と<q>の比は<a>:<b>、<q>と<r>の比は<d>:<e>で、<p>は<n><c>でした。<r>は何<c>でしたか。",
    "<q>と<r>の数の比は<d>:<e>、<p>と<q>の数の比は<a>:<b>です。<p>が<n><c>のとき、<r>は何<c>になりますか。",
    "<p>が<n><c>で、<p>と<q>の数の比が<a>:<b>です。また、<q>と<r>の数の比は<d>:<e>です。<r>は何<c>ですか。",
    NULL,
};
static const struct kit_subtype chain = {
    .id = "chain", .name = "連比", .level = 3, .frames = frames_chain,
    .method = {{"比をそろえる", "どちらの比にもある<q>を最小公倍数でそろえて、3つの比にします。", solve_chain, NULL},
               {"順に求める", "はじめの比から<q>の数を求めて、次の比から<r>の数を求めます。", solve_chain_step, "<q>の数は、どの比から求められますか。"}},
    .draw = draw_chain, .holds = holds_chain, .low = {1}, .high = {1000},
    .hint = "2つの比の両方に出てくるのは何ですか。",
    .figure = "{\"type\":\"table\",\"ratios\":[[<a>,<b>],[<d>,<e>]],\"known\":<n>,\"unit\":\"<c>\"}",
};

/* ---- gears ---- */
enum { TEETH_A, TEETH_B, TURNS };
static bool draw_gears(struct kit *k) {
    static const char *const gears[] = {"歯車A|歯車B", "歯車ア|歯車イ", "赤い歯車|青い歯車", "左の歯車|右の歯車", "!金色の歯車|銀色の歯車", NULL};
    kit_context(k, "p|q", gears);
    int64_t a = kit_between(k, 12, 90), b = kit_between(k, 12, 90), turns = kit_between(k, 3, 60);
    kit_datum(k, TEETH_A, "a", a);
    kit_datum(k, TEETH_B, "b", b);
    kit_datum(k, TURNS, "n", turns);
    return kit_need(k, "whole turns", a * turns % b == 0) && kit_need(k, "gears differ", a != b);
}
static void solve_gears(struct kit *k) {
    struct ratio teeth = kit_step(k, "<p>が<n>回転すると、かみ合う歯の数は、", k->datum[TEETH_A], '*', k->datum[TURNS], "", "です。");
    struct ratio turns = kit_step(k, "<q>も同じ数だけかみ合うので、", teeth, '/', k->datum[TEETH_B], "回転", "します。");
    kit_trap(k, kit_fraction(kit_value(k, TEETH_B) * kit_value(k, TURNS), kit_value(k, TEETH_A)));
    kit_answer(k, turns, "", "回転");
}
static void solve_gears_ratio(struct kit *k) {
    int64_t a, b;
    kit_line(k);
    kit_say(k, "歯数の比は");
    kit_ratio(k, kit_value(k, TEETH_A), kit_value(k, TEETH_B), &a, &b);
    kit_set_number(k, "z1", b), kit_set_number(k, "z2", a);
    kit_say(k, "なので、回転数の比は逆の<z1>:<z2>です。");
    struct ratio one = kit_share_step(k, "<n>回転が比の<z1>にあたるので、比の1は、", k->datum[TURNS], kit_int(b), "回転", "です。");
    struct ratio turns = kit_step(k, "<q>は比の<z2>にあたるので、", one, '*', kit_int(a), "回転", "します。");
    kit_answer(k, turns, "", "回転");
}
static bool holds_gears(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 7, x[0] * kit_value(k, TEETH_B) == kit_value(k, TEETH_A) * kit_value(k, TURNS));
}
static const char *const frames_gears[] = {
    "歯数<a>の<p>と歯数<b>の<q>がかみ合っています。<p>が<n>回転すると、<q>は何回転しますか。",
    "<p>の歯数は<a>、<q>の歯数は<b>です。2つはかみ合って回ります。<p>が<n>回転する間に、<q>は何回転[しますか。|するでしょうか。]",
    "かみ合っている2つの歯車があります。<p>は歯数が<a>、<q>は歯数が<b>です。<p>が<n>回転すると、<q>は何回転しますか。",
    "<q>は何回転しますか。歯数<a>の<p>と歯数<b>の<q>がかみ合っていて、<p>が<n>回転します。",
    "<p>と<q>がかみ合っています。<p>の歯は<a>、<q>の歯は<b>あります。<p>を<n>回転させると、<q>は何回転しますか。",
    "歯数が<b>の<q>は、歯数が<a>の<p>とかみ合っています。<p>が<n>回転したとき、<q>が回転した数は何回転ですか。",
    "<p>(歯数<a>)と<q>(歯数<b>)がかみ合って回っています。<p>が<n>回転すると<q>は何回転しますか。",
    "2つの歯車の歯数は、<p>が<a>、<q>が<b>です。かみ合わせて<p>を<n>回転させました。<q>は何回転しましたか。",
    NULL,
};
static const struct kit_subtype gears_sub = {
    .id = "gears", .name = "歯車", .level = 2, .frames = frames_gears,
    .method = {{"逆比", "歯車では、かみ合う歯の数が等しいので、回転数の比は歯数の逆の比になります。", solve_gears, NULL},
               {"比", "回転数の比は、歯数の比の逆になります。比を簡単にして考えます。", solve_gears_ratio, "2つの歯車の歯数の比は何対何ですか。"}},
    .draw = draw_gears, .holds = holds_gears, .low = {1}, .high = {500},
    .hint = "かみ合う歯の数は、2つの歯車で同じですか。",
    .figure = "{\"type\":\"gears\",\"teeth\":[<a>,<b>],\"turns\":<n>}",
};

static const struct kit_subtype *const subtypes_hirei[] = {&share, &chain, NULL};
const struct kit_family family_hirei = {.id = "hirei", .number = "F38", .name = "比例配分と連比", .grade = 5, .scene = KIT_INDOORS, .subtypes = subtypes_hirei};
static const struct kit_subtype *const subtypes_gyakuhi[] = {&gears_sub, NULL};
const struct kit_family family_gyakuhi = {.id = "gyakuhi", .number = "F39", .name = "逆比(歯車)", .grade = 6, .scene = KIT_WORK, .subtypes = subtypes_gyakuhi};

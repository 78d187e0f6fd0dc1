/* shigoto_tsuru.c - 仕事算とつるかめ算: one begins, the other takes over; all by the slower one, then exchange days.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { DAYS_A, DAYS_B, BOTH };
static const char *const jobs[] = {"仕事|日", "かべをぬる仕事|日", "本の整理|時間", "草取り|時間", "たたみを作る仕事|日", "プールのそうじ|時間", "荷物運び|時間", "ポスターをはる仕事|日", "!庭の手入れ|日", NULL};
static const char *const pairs[] = {"<A>|<B>", "<A>|<B>", "A|B", "兄|弟", "姉|<B>", NULL};

static bool draw(struct kit *k) {
    kit_people(k, "A|B");
    kit_words(k, "p|q", pairs);
    kit_context(k, "w|t", jobs);
    int64_t a = kit_between(k, 4, 40), b = kit_between(k, 4, 40), whole = kit_lcm(a, b), days_a = kit_between(k, 2, 36);
    int64_t rest = whole - whole / a * days_a;
    if (!kit_need(k, "times differ", a != b) || !kit_need(k, "something is left", rest > 0) || !kit_need(k, "whole days", rest % (whole / b) == 0)) return false;
    int64_t days_b = rest / (whole / b);
    kit_datum(k, DAYS_A, "a", a), kit_datum(k, DAYS_B, "b", b), kit_datum(k, BOTH, "s", days_a + days_b);
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "as", k->asked ? "<q>" : "<p>");
    kit_set(k, "o", k->asked ? "<p>" : "<q>");
    kit_set_number(k, "l", whole);
    return kit_need(k, "a small whole", whole <= 360) && kit_need(k, "both work two or more", days_b >= 2 && days_a != days_b);
}
/* asked: the days of <as>; supposed: all by <o>. */
static void solve(struct kit *k) {
    int64_t whole = kit_lcm(kit_value(k, DAYS_A), kit_value(k, DAYS_B));
    kit_line(k);
    kit_say(k, "1<t>の仕事は、<p>が");
    struct ratio a = kit_equation(k, kit_int(whole), '/', k->datum[DAYS_A], "");
    kit_say(k, "、<q>が");
    struct ratio b = kit_equation(k, kit_int(whole), '/', k->datum[DAYS_B], "");
    kit_say(k, "です。");
    struct ratio mine = k->asked ? b : a, other = k->asked ? a : b;
    bool less = mine.num > other.num; /* supposing too little was done */
    struct ratio all = kit_step(k, "<s><t>とも<o>がしたとすると、", other, '*', k->datum[BOTH], "", "です。");
    struct ratio gap = less ? kit_step(k, "全体の<l>との差は、", kit_int(whole), '-', all, "", "です。") : kit_step(k, "全体の<l>との差は、", all, '-', kit_int(whole), "", "です。");
    struct ratio one = less ? kit_step(k, "<o>の1<t>を<as>の1<t>にかえると、", mine, '-', other, "", "ずつふえます。") : kit_step(k, "<o>の1<t>を<as>の1<t>にかえると、", other, '-', mine, "", "ずつへります。");
    struct ratio days = kit_step(k, "<as>がしたのは、", gap, '/', one, "<t>", "です。");
    kit_trap(k, kit_apply(k, k->datum[BOTH], '-', days));
    kit_answer(k, days, "", "<t>");
}
/* Supposing all was done by the asked one: the other's days first. */
static void solve_back(struct kit *k) {
    int64_t whole = kit_lcm(kit_value(k, DAYS_A), kit_value(k, DAYS_B));
    kit_line(k);
    kit_say(k, "1<t>の仕事は、<p>が");
    struct ratio a = kit_equation(k, kit_int(whole), '/', k->datum[DAYS_A], "");
    kit_say(k, "、<q>が");
    struct ratio b = kit_equation(k, kit_int(whole), '/', k->datum[DAYS_B], "");
    kit_say(k, "です。");
    struct ratio mine = k->asked ? b : a, other = k->asked ? a : b;
    bool more = mine.num > other.num; /* supposing too much was done */
    struct ratio all = kit_step(k, "<s><t>とも<as>がしたとすると、", mine, '*', k->datum[BOTH], "", "です。");
    struct ratio gap = more ? kit_step(k, "全体の<l>との差は、", all, '-', kit_int(whole), "", "です。") : kit_step(k, "全体の<l>との差は、", kit_int(whole), '-', all, "", "です。");
    struct ratio one = more ? kit_step(k, "<as>の1<t>を<o>の1<t>にかえると、", mine, '-', other, "", "ずつへります。") : kit_step(k, "<as>の1<t>を<o>の1<t>にかえると、", other, '-', mine, "", "ずつふえます。");
    struct ratio days = kit_step(k, "<o>がしたのは、", gap, '/', one, "<t>", "です。");
    struct ratio found = kit_step(k, "<as>がしたのは、残りなので、", k->datum[BOTH], '-', days, "<t>", "です。");
    kit_answer(k, found, "", "<t>");
}
static bool holds(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t a = kit_value(k, DAYS_A), b = kit_value(k, DAYS_B);
    return KIT_KEEP(keep, KIT_BIT(BOTH), x[0] + x[1] == kit_value(k, BOTH)) && KIT_KEEP(keep, KIT_BIT(DAYS_A) | KIT_BIT(DAYS_B), x[0] * b + x[1] * a == a * b);
}
static const char *const frames[] = {
    "<p>だけだと<a><t>、<q>だけだと<b><t>かかる<w>があります。はじめに<p>がして、とちゅうから<q>に代わったところ、合わせて<s><t>で終わりました。<as>は何<t>しましたか。",
    "<w>をするのに、<p>1人では<a><t>、<q>1人では<b><t>かかります。先に<p>が何<t>かして、残りを<q>がすると、全部で<s><t>かかりました。<as>がしたのは何<t>ですか。",
    "<w>を、<p>は<a><t>、<q>は<b><t>で仕上げます。<p>が始めてとちゅうで<q>と交代し、始めてから<s><t>で仕上がりました。<as>は何<t>しましたか。",
    "<as>は何<t>しましたか。1人ですると<p>は<a><t>、<q>は<b><t>かかる<w>を、はじめは<p>、その後は<q>がして、ちょうど<s><t>で終えました。",
    "<p>が1人ですると<a><t>、<q>が1人ですると<b><t>かかる<w>を、2人が交代でしました。2人がした時間の合計は<s><t>です。<as>がしたのは何<t>[ですか。|でしょうか。]",
    "<w>を<p>が始めましたが、とちゅうで<q>に代わりました。終わるまでに<s><t>かかりました。1人なら、<p>は<a><t>、<q>は<b><t>かかります。<as>がした時間は何<t>ですか。",
    "1人で終えるのに、<p>は<a><t>、<q>は<b><t>かかる<w>があります。同時にはせず、<p>の次に<q>がして、合わせて<s><t>で終わりました。<as>がしたのは何<t><ka>",
    "<p>だけでは<a><t>、<q>だけでは<b><t>で終わる<w>を、はじめは<p>、残りは<q>がしました。全部で<s><t>かかったとき、<as>は何<t>しましたか。",
    "!<w>があり、<p>なら<a><t>、<q>なら<b><t>かかります。<p>から<q>へ引きついで、全部で<s><t>かかりました。<as>がしたのは何<t>ですか。",
    NULL,
};
static const struct kit_subtype turn = {
    .id = "turn", .name = "とちゅうで交代", .level = 3, .frames = frames,
    .method = {{"仮定", "仕事算とつるかめ算です。全体の仕事を<a>と<b>の最小公倍数の<l>とします。", solve, NULL},
               {"反対の仮定", "仕事算とつるかめ算です。全体の仕事を<l>とし、ずっと<as>がしたと考えます。", solve_back, "<s><t>とも<as>がしたとすると、仕事はどれだけできますか。"}},
    .draw = draw, .holds = holds, .spare = KIT_BIT(BOTH), .low = {1, 1}, .high = {80, 80},
    .hint = "<s><t>とも<o>がしたとすると、仕事はどれだけできますか。",
    .figure = "{\"type\":\"area\",\"labels\":[\"<p>\",\"<q>\"],\"days\":[<a>,<b>],\"width\":<s>,\"unit\":\"<t>\"}",
};
static const struct kit_subtype *const subtypes[] = {&turn, NULL};
const struct kit_family family_shigoto_tsuru = {.id = "shigoto_tsuru", .number = "F44", .name = "仕事算とつるかめ算", .grade = 6, .scene = KIT_WORK, .combines = "shigoto,tsurukame", .held_out = true, .subtypes = subtypes};

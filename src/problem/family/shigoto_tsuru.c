/* shigoto_tsuru.c - 仕事算とつるかめ算: one begins, the other takes over; all by the slower one, then exchange days.
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

enum { DAYS_A, DAYS_B, BOTH };
static const char *const jobs[] = {"仕事|日",
                                   "ある仕事|日",
                                   "かべをぬる仕事|日",
                                   "本の整理|時間",
                                   "草取り|時間",
                                   "たたみを作る仕事|日",
                                   "荷物運び|時間",
                                   "工事|日",
                                   "プールのそうじ|時間",
                                   "ポスターをはる仕事|日",
                                   "いねかり|日",
                                   "畑を耕す仕事|日",
                                   "庭の草むしり|分",
                                   "皿洗い|分",
                                   "雪かき|時間",
                                   "名ぼの入力|日",
                                   "大そうじ|時間",
                                   "あて名書き|時間",
                                   "かべ新聞作り|日",
                                   "千羽づる作り|日",
                                   "荷造り|時間",
                                   "まきわり|日",
                                   "!庭の手入れ|日",
                                   NULL};
static const char *const pairs[] = {"<A>|<B>", "<A>|<B>", "<A>|<B>",   "A|B",       "兄|弟", "姉|<B>",
                                    "父|母",   "甲|乙",   "太郎|花子", "親方|弟子", "姉|妹", NULL};

static void bind(struct build *p) {
    build_set(p, "as", p->asked ? "<q>" : "<p>");
    build_set(p, "o", p->asked ? "<p>" : "<q>");
    build_set(p, "hi", "1人");
    build_set(p, "tw", strcmp(build_get(p, "t"), "日") == 0 ? "日数" : "時間");
    build_set_number(p, "l", build_lcm(build_value(p, DAYS_A), build_value(p, DAYS_B)));
    build_need(p, "times differ", build_value(p, DAYS_A) != build_value(p, DAYS_B));
}
static bool draw(struct build *p) {
    build_people(p, "A|B");
    build_words(p, "p|q", pairs);
    build_context(p, "w|t", jobs);
    int64_t a = build_between(p, 4, 40), b = build_between(p, 4, 40), whole = build_lcm(a, b),
            days_a = build_between(p, 2, 36);
    int64_t rest = whole - whole / a * days_a;
    if (!build_need(p, "times differ", a != b) || !build_need(p, "something is left", rest > 0) ||
        !build_need(p, "whole days", rest % (whole / b) == 0))
        return false;
    int64_t days_b = rest / (whole / b);
    build_datum(p, DAYS_A, "a", a), build_datum(p, DAYS_B, "b", b), build_datum(p, BOTH, "s", days_a + days_b);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a small whole", whole <= 360) &&
           build_need(p, "both work two or more", days_b >= 2 && days_a != days_b);
}
/* asked: the days of <as>; supposed: all by <o>. */
static void solve(struct build *p) {
    int64_t whole = build_lcm(build_value(p, DAYS_A), build_value(p, DAYS_B));
    build_line(p);
    build_say(p, "1<t>の仕事は、<p>が");
    struct ratio a = build_equation(p, build_int(whole), '/', p->datum[DAYS_A], "");
    build_say(p, "、<q>が");
    struct ratio b = build_equation(p, build_int(whole), '/', p->datum[DAYS_B], "");
    build_say(p, "です。");
    struct ratio mine = p->asked ? b : a, other = p->asked ? a : b;
    bool less = mine.num > other.num; /* supposing too little was done */
    struct ratio all = build_step(p, "<s><t>とも<o>がしたとすると、", other, '*', p->datum[BOTH], "", "です。");
    struct ratio gap = less ? build_step(p, "全体の<l>との差は、", build_int(whole), '-', all, "", "です。")
                            : build_step(p, "全体の<l>との差は、", all, '-', build_int(whole), "", "です。");
    struct ratio one = less
                           ? build_step(p, "<o>の1<t>を<as>の1<t>にかえると、", mine, '-', other, "", "ずつふえます。")
                           : build_step(p, "<o>の1<t>を<as>の1<t>にかえると、", other, '-', mine, "", "ずつへります。");
    struct ratio days = build_step(p, "<as>がしたのは、", gap, '/', one, "<t>", "です。");
    build_trap(p, build_apply(p, p->datum[BOTH], '-', days));
    build_answer(p, days, "", "<t>");
}
/* Supposing all was done by the asked one: the other's days first. */
static void solve_back(struct build *p) {
    int64_t whole = build_lcm(build_value(p, DAYS_A), build_value(p, DAYS_B));
    build_line(p);
    build_say(p, "1<t>の仕事は、<p>が");
    struct ratio a = build_equation(p, build_int(whole), '/', p->datum[DAYS_A], "");
    build_say(p, "、<q>が");
    struct ratio b = build_equation(p, build_int(whole), '/', p->datum[DAYS_B], "");
    build_say(p, "です。");
    struct ratio mine = p->asked ? b : a, other = p->asked ? a : b;
    bool more = mine.num > other.num; /* supposing too much was done */
    struct ratio all = build_step(p, "<s><t>とも<as>がしたとすると、", mine, '*', p->datum[BOTH], "", "です。");
    struct ratio gap = more ? build_step(p, "全体の<l>との差は、", all, '-', build_int(whole), "", "です。")
                            : build_step(p, "全体の<l>との差は、", build_int(whole), '-', all, "", "です。");
    struct ratio one = more
                           ? build_step(p, "<as>の1<t>を<o>の1<t>にかえると、", mine, '-', other, "", "ずつへります。")
                           : build_step(p, "<as>の1<t>を<o>の1<t>にかえると、", other, '-', mine, "", "ずつふえます。");
    struct ratio days = build_step(p, "<o>がしたのは、", gap, '/', one, "<t>", "です。");
    struct ratio found = build_step(p, "<as>がしたのは、残りなので、", p->datum[BOTH], '-', days, "<t>", "です。");
    build_answer(p, found, "", "<t>");
}
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, DAYS_A), b = build_value(p, DAYS_B);
    return IF_KEPT(keep, BIT(BOTH), x[0] + x[1] == build_value(p, BOTH)) &&
           IF_KEPT(keep, BIT(DAYS_A) | BIT(DAYS_B), x[0] * b + x[1] * a == a * b);
}
static const char *const templates[] = {
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
static const struct figure_template figure_turn = {FIGURE_AREA,
                                                   {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                    {"days", FIGURE_NUMBERS, "<a>|<b>"},
                                                    {"width", FIGURE_NUMBER, "<s>"},
                                                    {"unit", FIGURE_TEXT, "<t>"}}};
static const struct subtype turn = {
    .id = "turn",
    .name = "とちゅうで交代",
    .level = 3,
    .templates = templates,
    .asks = "<p>がした時間|<q>がした時間",
    .role = {{"a", "<p>だけの時間", "<t>"}, {"b", "<q>だけの時間", "<t>"}, {"s", "合わせた時間", "<t>"}},
    .method = {{"仮定", "仕事算とつるかめ算です。全体の仕事を<a>と<b>の最小公倍数の<l>とします。", solve, NULL},
               {"反対の仮定", "仕事算とつるかめ算です。全体の仕事を<l>とし、ずっと<as>がしたと考えます。", solve_back,
                "<s><t>とも<as>がしたとすると、仕事はどれだけできますか。"}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .spare = BIT(BOTH),
    .low = {1, 1},
    .high = {80, 80},
    .hint = "<s><t>とも<o>がしたとすると、仕事はどれだけできますか。",
    .figure = &figure_turn,
};
static const struct subtype *const subtypes[] = {&turn, NULL};
const struct family family_shigoto_tsuru = {.id = "shigoto_tsuru",
                                            .number = "F44",
                                            .name = "仕事算とつるかめ算",
                                            .grade = 6,
                                            .scene = SCENE_WORK,
                                            .combines = "shigoto,tsurukame",
                                            .held_out = true,
                                            .subtypes = subtypes};

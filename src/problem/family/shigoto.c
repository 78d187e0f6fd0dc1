/* shigoto.c - 仕事算: the whole job is the least common multiple of the days; daily amounts add up.
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/family/shigoto.h"

/* job | workers | unit of time | 1人, 2人: how they are counted */
static const char *const jobs[] = {"仕事|<A>|<B>|日|1人|2人",
                                   "ある仕事|<A>|<B>|日|1人|2人",
                                   "仕事|A|B|日|1人|2人",
                                   "仕事|父|<B>|日|1人|2人",
                                   "仕事|甲|乙|日|1人|2人",
                                   "仕事|兄|弟|日|1人|2人",
                                   "ある作業|P|Q|時間|1人|2人",
                                   "かべをぬる仕事|<A>|<B>|日|1人|2人",
                                   "かべのペンキぬり|親方|弟子|時間|1人|2人",
                                   "ペンキをぬる仕事|<A>|<B>|時間|1人|2人",
                                   "本を運ぶ仕事|<A>|<B>|時間|1人|2人",
                                   "本の整理|<A>|<B>|時間|1人|2人",
                                   "庭の草取り|父|母|分|1人|2人",
                                   "草取り|<A>|<B>|時間|1人|2人",
                                   "紙を折る仕事|<A>|<B>|時間|1人|2人",
                                   "千羽づる作り|姉|妹|日|1人|2人",
                                   "荷物を運ぶ仕事|<A>|<B>|時間|1人|2人",
                                   "引っこしの荷造り|父|兄|時間|1人|2人",
                                   "畑を耕す仕事|祖父|父|日|1人|2人",
                                   "畑を耕す仕事|<A>|<B>|日|1人|2人",
                                   "かべ新聞作り|<A>|<B>|日|1人|2人",
                                   "いねかり|<A>|<B>|日|1人|2人",
                                   "模型作り|兄|<B>|日|1人|2人",
                                   "教室のかざりつけ|<A>|<B>|時間|1人|2人",
                                   "雪かき|<A>|<B>|時間|1人|2人",
                                   "雪かき|父|姉|分|1人|2人",
                                   "落ち葉集め|兄|弟|時間|1人|2人",
                                   "大そうじ|母|<B>|時間|1人|2人",
                                   "体育館のそうじ|先生|<B>|分|1人|2人",
                                   "皿洗い|姉|妹|分|1人|2人",
                                   "年賀状のあて名書き|母|父|時間|1人|2人",
                                   "名ぼの入力|<A>|<B>|日|1人|2人",
                                   "データの入力|太郎|花子|日|1人|2人",
                                   "ジグソーパズル|母|<B>|時間|1人|2人",
                                   "文集をとじる仕事|<A>|<B>|分|1人|2人",
                                   "まきわり|兄|弟|日|1人|2人",
                                   "くつを作る仕事|主人|小人|日|1人|2人",
                                   "工事|A|B|日|1人|2人",
                                   "部品作り|機械A|機械B|時間|1台|2台",
                                   "製品を作る仕事|甲の機械|乙の機械|時間|1台|2台",
                                   "冊子の印刷|印刷機A|印刷機B|分|1台|2台",
                                   "ジュースのびんづめ|新しい機械|古い機械|時間|1台|2台",
                                   "ゆかみがき|ロボットA|ロボットB|分|1台|2台",
                                   "畑を耕す作業|大きいトラクター|小さいトラクター|時間|1台|2台",
                                   "!庭のそうじ|<A>|<B>|時間|1人|2人",
                                   NULL};

enum { FIRST = 2 };

void family_shigoto_bind(struct build *p) {
    build_set(p, "tw", strcmp(build_get(p, "t"), "日") == 0 ? "日数" : "時間");
    build_set_number(p, "l", build_lcm(build_value(p, SHIGOTO_A), build_value(p, SHIGOTO_B)));
}
void family_shigoto_draw(struct build *p, int64_t *a, int64_t *b) {
    build_people(p, "A|B");
    build_context(p, "w|p|q|t|hi|ni", jobs);
    *a = build_between(p, 3, 90);
    *b = build_between(p, 3, 90);
    build_datum(p, SHIGOTO_A, "a", *a);
    build_datum(p, SHIGOTO_B, "b", *b);
}

struct ratio family_shigoto_rates(struct build *p, bool whole_is_one, struct ratio *one, struct ratio *other) {
    struct ratio (*equation)(struct build *, struct ratio, char, struct ratio, const char *) =
        whole_is_one ? build_fraction_equation : build_equation;
    struct ratio whole = build_int(whole_is_one ? 1 : build_lcm(build_value(p, SHIGOTO_A), build_value(p, SHIGOTO_B)));
    build_line(p);
    build_say(p, "1<t>の仕事は、<p>が");
    *one = equation(p, whole, '/', p->datum[SHIGOTO_A], "");
    build_say(p, "、<q>が");
    *other = equation(p, whole, '/', p->datum[SHIGOTO_B], "");
    build_say(p, "です。");
    return whole;
}

/* ---- together ---- */
static bool draw_together(struct build *p) {
    int64_t a, b;
    family_shigoto_draw(p, &a, &b);
    return build_need(p, "times differ", a != b) && build_need(p, "whole days", a * b % (a + b) == 0) &&
           build_need(p, "a small whole", build_lcm(a, b) <= 360);
}
static void solve_together(struct build *p) {
    struct ratio one, other, whole = family_shigoto_rates(p, false, &one, &other);
    struct ratio both = build_step(p, "<ni>ですると、1<t>に、", one, '+', other, "", "の仕事ができます。");
    struct ratio days = build_step(p, "全体は<l>なので、", whole, '/', both, "<t>", "で終わります。");
    build_trap(p, build_fraction(build_value(p, SHIGOTO_A) + build_value(p, SHIGOTO_B), 2));
    build_trap(p, build_int(build_value(p, SHIGOTO_A) + build_value(p, SHIGOTO_B)));
    build_answer(p, days, "", "<t>");
}
/* The whole job is 1; what each does in one unit of time is a fraction. */
static void step_fractions(struct build *p, struct ratio *one, struct ratio *both) {
    struct ratio other;
    family_shigoto_rates(p, true, one, &other);
    *both = build_fraction_step(p, "<ni>ですると、1<t>に、", *one, '+', other, "", "の仕事ができます。");
}
static void solve_together_one(struct build *p) {
    struct ratio one, both;
    step_fractions(p, &one, &both);
    struct ratio days = build_fraction_step(p, "全体は1なので、", build_int(1), '/', both, "<t>", "で終わります。");
    build_answer(p, days, "", "<t>");
}
static bool holds_together(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3,
                   x[0] * build_value(p, SHIGOTO_B) + x[0] * build_value(p, SHIGOTO_A) ==
                       build_value(p, SHIGOTO_A) * build_value(p, SHIGOTO_B));
}
static const char *const templates_together[] = {
    "<w>をするのに、<p>だけだと<a><t>、<q>だけだと<b><t>かかります。<ni>ですると何<t>で終わりますか。",
    "<p>が<hi>ですると<a><t>、<q>が<hi>ですると<b><t>かかる仕事があります。この仕事を<ni>でいっしょにすると、何<t>かかりますか。",
    "<w>があります。<p>だけでは<a><t>、<q>だけでは<b><t>で終わります。<ni>ですると何<t>[かかりますか。|で終わりますか。]",
    "何<t>で終わりますか。<p>だけだと<a><t>、<q>だけだと<b><t>かかる<w>を、<ni>でいっしょにします。",
    "<w>を、<p>は<a><t>、<q>は<b><t>で仕上げることができます。<ni>で力を合わせると何<t>で仕上がりますか。",
    "<p>は<w>を<a><t>で終えます。<q>は同じことを<b><t>で終えます。<ni>がいっしょにすると、終わるまでに何<t>かかりますか。",
    "<w>を<hi>でする場合、<p>は<a><t>、<q>は<b><t>かかります。<ni>いっしょに始めると、何<t>で終わるでしょうか。",
    "<p>が<a><t>、<q>が<b><t>かかる<w>があります。はじめから終わりまで<ni>でするとき、かかるのは何<t>ですか。",
    NULL,
};
static const struct figure_template figure_together = {
    FIGURE_BARS,
    {{"labels", FIGURE_TEXTS, "<p>|<q>"}, {"days", FIGURE_NUMBERS, "<a>|<b>"}, {"unit", FIGURE_TEXT, "<t>"}}};
static const struct subtype together = {
    .id = "together",
    .name = "2人でする",
    .level = 1,
    .templates = templates_together,
    .asks = "<p>と<q>でする時間",
    .role = {{"a", "<p>だけの時間", "<t>"}, {"b", "<q>だけの時間", "<t>"}},
    .method = {{"最小公倍数", "仕事算です。全体の仕事を<a>と<b>の最小公倍数の<l>とします。", solve_together, NULL},
               {"全体を1とする", "仕事算です。全体の仕事を1として、1<t>の仕事を分数で表します。", solve_together_one,
                "全体を1とすると、<p>の1<t>の仕事はどんな分数ですか。"}},
    .draw = draw_together,
    .bind = family_shigoto_bind,
    .holds = holds_together,
    .low = {1},
    .high = {100},
    .hint = "全体の仕事を、<a>でも<b>でもわり切れる数で表しましょう。",
    .figure = &figure_together,
};

/* ---- one first, then both ---- */
static bool draw_then(struct build *p) {
    int64_t a, b;
    family_shigoto_draw(p, &a, &b);
    int64_t first = build_between(p, 1, a - 2), whole = build_lcm(a, b), rest = whole - whole / a * first,
            both = whole / a + whole / b;
    build_datum(p, FIRST, "f", first);
    return build_need(p, "times differ", a != b && first != b) && build_need(p, "a small whole", whole <= 360) &&
           build_need(p, "whole days", rest % both == 0 && rest / both >= 1);
}
static void solve_then(struct build *p) {
    struct ratio one, other, whole = family_shigoto_rates(p, false, &one, &other);
    struct ratio done = build_step(p, "<p>がはじめの<f><t>でした仕事は、", one, '*', p->datum[FIRST], "", "です。");
    struct ratio rest = build_step(p, "残りの仕事は、", whole, '-', done, "", "です。");
    struct ratio both = build_step(p, "<ni>ですると、1<t>に、", one, '+', other, "", "の仕事ができます。");
    struct ratio days = build_step(p, "<ni>でした時間は、", rest, '/', both, "<t>", "です。");
    struct ratio all = build_step(p, "全部で、", days, '+', p->datum[FIRST], "<t>", "かかります。");
    build_trap(p, days);
    build_answer(p, all, "", "<t>");
}
static void solve_then_one(struct build *p) {
    struct ratio one, both;
    step_fractions(p, &one, &both);
    struct ratio done =
        build_fraction_step(p, "<p>がはじめの<f><t>でした仕事は、", one, '*', p->datum[FIRST], "", "です。");
    struct ratio rest = build_fraction_step(p, "残りの仕事は、", build_int(1), '-', done, "", "です。");
    struct ratio days = build_fraction_step(p, "<ni>でした時間は、", rest, '/', both, "<t>", "です。");
    struct ratio all = build_step(p, "全部で、", days, '+', p->datum[FIRST], "<t>", "かかります。");
    build_answer(p, all, "", "<t>");
}
static bool holds_then(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, SHIGOTO_A), b = build_value(p, SHIGOTO_B); /* whole = a×b */
    return IF_KEPT(keep, 7, x[0] * b + (x[0] - build_value(p, FIRST)) * a == a * b);
}
static const char *const templates_then[] = {
    "<w>をするのに、<p>だけだと<a><t>、<q>だけだと<b><t>かかります。はじめの<f><t>は<p>だけでし、その後は<ni>でしました。全部で何<t>かかりましたか。",
    "<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>があります。はじめに<p>が<f><t>して、残りを<ni>でしました。全部で何<t>かかりましたか。",
    "<w>を、<p>は<a><t>、<q>は<b><t>で終えます。まず<p>だけで<f><t>した後、<ni>でいっしょに終わらせました。始めてから終わるまで何<t>かかりましたか。",
    "全部で何<t>かかりますか。<p>だけだと<a><t>、<q>だけだと<b><t>かかる<w>を、<p>が<hi>で<f><t>してから、<ni>でします。",
    "<p>が<hi>で<f><t>した後、<q>が加わって<ni>で<w>を終わらせました。<hi>ですると、<p>は<a><t>、<q>は<b><t>かかります。全部で何<t>かかりましたか。",
    "<hi>ですると<p>は<a><t>、<q>は<b><t>かかる仕事を、はじめの<f><t>は<p>が<hi>でして、その後は<ni>でしました。かかったのは全部で何<t>ですか。",
    "<w>を<p>が始めてから<f><t>後に<q>が手伝いに来て、<ni>で終わらせました。<hi>では、<p>が<a><t>、<q>が<b><t>かかります。始めてから終わるまで全部で何<t>ですか。",
    "<p>は<a><t>、<q>は<b><t>で<w>を仕上げます。<p>が<f><t>した後に、残りを<ni>で仕上げると、全部で何<t>かかるでしょうか。",
    NULL,
};
static const struct figure_template figure_then = {FIGURE_BARS,
                                                   {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                    {"days", FIGURE_NUMBERS, "<a>|<b>"},
                                                    {"first", FIGURE_NUMBER, "<f>"},
                                                    {"unit", FIGURE_TEXT, "<t>"}}};
static const struct subtype then = {
    .id = "then",
    .name = "とちゅうから2人で",
    .level = 2,
    .templates = templates_then,
    .asks = "全部の時間",
    .role = {{"a", "<p>だけの時間", "<t>"}, {"b", "<q>だけの時間", "<t>"}, {"f", "はじめに<p>がした時間", "<t>"}},
    .method = {{"最小公倍数", "仕事算です。全体の仕事を<a>と<b>の最小公倍数の<l>とします。", solve_then, NULL},
               {"全体を1とする", "仕事算です。全体の仕事を1として、1<t>の仕事を分数で表します。", solve_then_one,
                "全体を1とすると、<p>の1<t>の仕事はどんな分数ですか。"}},
    .draw = draw_then,
    .bind = family_shigoto_bind,
    .holds = holds_then,
    .low = {1},
    .high = {200},
    .hint = "全体の仕事を、<a>でも<b>でもわり切れる数で表しましょう。",
    .figure = &figure_then,
};

static const struct subtype *const subtypes[] = {&together, &then, NULL};
const struct family family_shigoto = {
    .id = "shigoto", .number = "F43", .name = "仕事算", .grade = 5, .scene = SCENE_WORK, .subtypes = subtypes};

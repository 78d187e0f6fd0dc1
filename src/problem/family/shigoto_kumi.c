/* shigoto_kumi.c - 仕事算: three workers, two by two, one of a pair alone; pipes that fill and drain.
 *
 *   the whole is the least common multiple of the times; what is done in one unit of time adds up
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* job | unit of time | 1人, 3人 */
static const char *const jobs[] = {"仕事|日|1人|3人",
                                   "ある仕事|日|1人|3人",
                                   "かべのペンキぬり|時間|1人|3人",
                                   "本の整理|時間|1人|3人",
                                   "草取り|分|1人|3人",
                                   "引っこしの荷造り|時間|1人|3人",
                                   "体育館のそうじ|分|1人|3人",
                                   "いねかり|日|1人|3人",
                                   "千羽づる作り|日|1人|3人",
                                   "文集をとじる仕事|分|1人|3人",
                                   "物置の片づけ|時間|1人|3人",
                                   "雪かき|分|1人|3人",
                                   "畑を耕す仕事|日|1人|3人",
                                   "プレゼントの箱づめ|時間|1人|3人",
                                   "皿洗い|分|1人|3人",
                                   "名ぼの入力|日|1人|3人",
                                   "!落ち葉集め|分|1人|3人",
                                   NULL};
static const char *const trios[] = {"<A>|<B>|<C>", "<A>|<B>|<C>", "<A>|<B>|<C>",  "A|B|C",    "P|Q|R",
                                    "父|母|<C>",   "姉|妹|母",    "親方|兄|弟子", "甲|乙|丙", NULL};

enum { FIRST, SECOND, THIRD };

static void draw_people(struct build *p) {
    build_people(p, "A|B|C");
    build_words(p, "p|q|r", trios);
    build_context(p, "w|t|hi|ni", jobs);
}
/* The smallest whole that three times divide. */
static int64_t whole_of_three(const struct build *p) {
    return build_lcm(build_lcm(build_value(p, FIRST), build_value(p, SECOND)), build_value(p, THIRD));
}
static void bind_three(struct build *p) { build_set_number(p, "l", whole_of_three(p)); }
static bool draw_times(struct build *p, int64_t *whole) {
    static const int64_t nice[] = {4,  5,  6,  8,  9,  10, 12, 14, 15, 16, 18, 20,
                                   21, 24, 28, 30, 35, 36, 40, 42, 45, 48, 60};
    int64_t t[3];
    draw_people(p);
    for (int i = 0; i < 3; i++) t[i] = nice[build_between(p, 0, sizeof nice / sizeof nice[0] - 1)];
    build_datum(p, FIRST, "a", t[0]), build_datum(p, SECOND, "b", t[1]), build_datum(p, THIRD, "c", t[2]);
    *whole = whole_of_three(p);
    return build_need(p, "times differ", t[0] != t[1] && t[1] != t[2] && t[0] != t[2]) &&
           build_need(p, "a small whole", *whole <= 720);
}
/* One line: what each of three does in one unit of time; their sum. */
static struct ratio sum_of_three(struct build *p, struct ratio whole, const char *const *who, bool fractions,
                                 const char *before_sum, const char *after_sum) {
    struct ratio rate[3];
    build_line(p);
    build_say(p, "1<t>の仕事は、");
    for (int i = 0; i < 3; i++) {
        build_say(p, who[i]);
        rate[i] = fractions ? build_fraction_equation(p, whole, '/', p->datum[i], "")
                            : build_equation(p, whole, '/', p->datum[i], "");
    }
    build_say(p, "です。");
    struct ratio (*step)(struct build *, const char *, struct ratio, char, struct ratio, const char *, const char *) =
        fractions ? build_fraction_step : build_step;
    struct ratio two = step(p, "はじめの2つを合わせると、", rate[0], '+', rate[1], "", "です。");
    return step(p, before_sum, two, '+', rate[2], "", after_sum);
}

static const struct figure_template figure = {
    FIGURE_BARS,
    {{"labels", FIGURE_TEXTS, "<p>|<q>|<r>"}, {"days", FIGURE_NUMBERS, "<a>|<b>|<c>"}, {"unit", FIGURE_TEXT, "<t>"}}};
static const char idea_one[] = "仕事算です。全体の仕事を1として、1<t>の仕事を分数で表します。";

/* ---- three at once ---- */
static bool draw_three(struct build *p) {
    int64_t whole;
    if (!draw_times(p, &whole)) return false;
    int64_t all = whole / build_value(p, FIRST) + whole / build_value(p, SECOND) + whole / build_value(p, THIRD);
    return build_need(p, "whole days", whole % all == 0 && whole / all >= 2);
}
static void answer_three(struct build *p, bool fractions) {
    static const char *const who[] = {"<p>が", "、<q>が", "、<r>が"};
    struct ratio whole = build_int(fractions ? 1 : whole_of_three(p));
    struct ratio all = sum_of_three(p, whole, who, fractions, "<ni>ですると、1<t>に、", "の仕事ができます。");
    struct ratio days = fractions ? build_fraction_step(p, "全体は1なので、", whole, '/', all, "<t>", "で終わります。")
                                  : build_step(p, "全体は<l>なので、", whole, '/', all, "<t>", "で終わります。");
    build_trap(p, build_fraction(build_value(p, FIRST) + build_value(p, SECOND) + build_value(p, THIRD), 3));
    build_answer(p, days, "", "<t>");
}
static void solve_three(struct build *p) { answer_three(p, false); }
static void solve_three_one(struct build *p) { answer_three(p, true); }
static bool holds_three(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, FIRST), b = build_value(p, SECOND), c = build_value(p, THIRD);
    return IF_KEPT(keep, 7, x[0] * b * c + x[0] * a * c + x[0] * a * b == a * b * c);
}
static const char *const templates_three[] = {
    "<w>をするのに、<p>だけだと<a><t>、<q>だけだと<b><t>、<r>だけだと<c><t>かかります。<ni>ですると何<t>で終わりますか。",
    "<hi>ですると<p>は<a><t>、<q>は<b><t>、<r>は<c><t>かかる<w>があります。<ni>でいっしょにすると、何<t>かかりますか。",
    "<w>を、<p>は<a><t>、<q>は<b><t>、<r>は<c><t>で仕上げます。<ni>で力を合わせると、何<t>で仕上がりますか。",
    "何<t>で終わりますか。<p>だけでは<a><t>、<q>だけでは<b><t>、<r>だけでは<c><t>かかる<w>を、<ni>で同時にします。",
    "<w>があります。<p>なら<a><t>、<q>なら<b><t>、<r>なら<c><t>で終わります。<ni>ですると何<t>[ですか。|でしょうか。]",
    "<p>が<a><t>、<q>が<b><t>、<r>が<c><t>かかる<w>を、はじめから<ni>でします。終わるまでに何<t>かかりますか。",
    "<w>を終えるのに、<p>は<a><t>、<q>は<b><t>、<r>は<c><t>必要です。<ni>いっしょに始めると、何<t>で終わりますか。",
    "<p>、<q>、<r>が<hi>で<w>をすると、それぞれ<a><t>、<b><t>、<c><t>かかります。<ni>でするとき、かかるのは何<t>ですか。",
    "!<ni>で<w>をすると何<t>かかりますか。<hi>では、<p>が<a><t>、<q>が<b><t>、<r>が<c><t>かかります。",
    NULL};
static const struct subtype three = {
    .id = "three",
    .name = "3人でする",
    .level = 2,
    .templates = templates_three,
    .asks = "3人でする時間",
    .role = {{"a", "<p>だけの時間", "<t>"}, {"b", "<q>だけの時間", "<t>"}, {"c", "<r>だけの時間", "<t>"}},
    .method = {{"最小公倍数", "仕事算です。全体の仕事を、3つの数の最小公倍数の<l>とします。", solve_three, NULL},
               {"全体を1とする", idea_one, solve_three_one, "全体を1とすると、<p>の1<t>の仕事はどんな分数ですか。"}},
    .draw = draw_three,
    .bind = bind_three,
    .holds = holds_three,
    .low = {1},
    .high = {100},
    .hint = "全体の仕事を、3つの数のどれでもわり切れる数で表しましょう。",
    .figure = &figure,
};

/* ---- two by two: how long all three ---- */
static void bind_pairs(struct build *p) {
    bind_three(p);
    build_set(p, "pq", "<p>と<q>"), build_set(p, "qr", "<q>と<r>"), build_set(p, "rp", "<r>と<p>");
}
static bool draw_pairs(struct build *p) {
    int64_t whole;
    if (!draw_times(p, &whole)) return false;
    int64_t a = whole / build_value(p, FIRST), b = whole / build_value(p, SECOND), c = whole / build_value(p, THIRD);
    return build_need(p, "everybody works", a + b > c && b + c > a && c + a > b) &&
           build_need(p, "whole days", (a + b + c) % 2 == 0 && whole * 2 % (a + b + c) == 0);
}
static void solve_pairs(struct build *p) {
    static const char *const who[] = {"<pq>で", "、<qr>で", "、<rp>で"};
    struct ratio whole = build_int(whole_of_three(p));
    struct ratio twice = sum_of_three(p, whole, who, false, "全部の和は、", "です。");
    struct ratio all = build_step(p, "これは3人の1<t>の仕事の2倍なので、", twice, '/', build_int(2), "", "です。");
    struct ratio days = build_step(p, "全体は<l>なので、", whole, '/', all, "<t>", "で終わります。");
    build_trap(p, build_apply(p, whole, '/', twice));
    build_answer(p, days, "", "<t>");
}
static bool holds_pairs(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, FIRST), b = build_value(p, SECOND), c = build_value(p, THIRD);
    return IF_KEPT(keep, 7, x[0] * (b * c + a * c + a * b) == 2 * a * b * c);
}
static const char *const templates_pairs[] = {
    "<w>をするのに、<pq>では<a><t>、<qr>では<b><t>、<rp>では<c><t>かかります。<ni>ですると何<t>で終わりますか。",
    "<w>を、<pq>の2人ですると<a><t>、<qr>の2人ですると<b><t>、<rp>の2人ですると<c><t>かかります。<ni>全員では何<t>かかりますか。",
    "<pq>なら<a><t>、<qr>なら<b><t>、<rp>なら<c><t>で終わる<w>があります。3人いっしょだと何<t>で終わりますか。",
    "何<t>で終わりますか。<pq>で<a><t>、<qr>で<b><t>、<rp>で<c><t>かかる<w>を、<ni>でします。",
    "2人ずつで<w>をすると、<pq>は<a><t>、<qr>は<b><t>、<rp>は<c><t>かかります。<ni>では何<t>[ですか。|でしょうか。]",
    "<w>は、<pq>がすると<a><t>、<qr>がすると<b><t>、<rp>がすると<c><t>で仕上がります。<ni>がそろってすると、何<t>で仕上がりますか。",
    "<w>があります。<pq>の組は<a><t>、<qr>の組は<b><t>、<rp>の組は<c><t>かけて終えます。<ni>ですると何<t>で終わりますか。",
    "<ni>で<w>をすると何<t>かかりますか。2人のときは、<pq>が<a><t>、<qr>が<b><t>、<rp>が<c><t>です。",
    NULL};
static const struct subtype pairs = {
    .id = "pairs",
    .name = "2人ずつから3人へ",
    .level = 3,
    .templates = templates_pairs,
    .asks = "3人でする時間",
    .role = {{"a", "<p>と<q>の時間", "<t>"}, {"b", "<q>と<r>の時間", "<t>"}, {"c", "<r>と<p>の時間", "<t>"}},
    .method = {{"最小公倍数", "仕事算です。全体の仕事を、3つの数の最小公倍数の<l>とします。", solve_pairs, NULL}},
    .draw = draw_pairs,
    .bind = bind_pairs,
    .holds = holds_pairs,
    .low = {1},
    .high = {120},
    .hint = "3つの組の1<t>の仕事をたすと、3人の仕事の何倍ですか。",
    .figure = &figure,
};

/* ---- both together, one alone: the other ---- */
static void bind_other(struct build *p) {
    build_set_number(p, "l", build_lcm(build_value(p, FIRST), build_value(p, SECOND)));
    build_need(p, "together is faster", build_value(p, FIRST) < build_value(p, SECOND));
}
static bool draw_other(struct build *p) {
    draw_people(p);
    int64_t both = build_between(p, 2, 40), one = build_between(p, both + 1, 90), whole = build_lcm(both, one),
            other = whole / both - whole / one;
    build_datum(p, FIRST, "s", both), build_datum(p, SECOND, "a", one);
    return build_need(p, "a small whole", whole <= 360) &&
           build_need(p, "whole days", whole % other == 0 && whole / other != one && whole / other <= 120);
}
static void solve_other(struct build *p) {
    struct ratio whole = build_int(build_lcm(build_value(p, FIRST), build_value(p, SECOND)));
    build_line(p);
    build_say(p, "1<t>の仕事は、2人で");
    struct ratio both = build_equation(p, whole, '/', p->datum[FIRST], "");
    build_say(p, "、<p>だけで");
    struct ratio one = build_equation(p, whole, '/', p->datum[SECOND], "");
    build_say(p, "です。");
    struct ratio other = build_step(p, "<q>の1<t>の仕事は、", both, '-', one, "", "です。");
    struct ratio days = build_step(p, "全体は<l>なので、<q>だけでは、", whole, '/', other, "<t>", "かかります。");
    build_trap(p, build_apply(p, p->datum[SECOND], '-', p->datum[FIRST]));
    build_answer(p, days, "", "<t>");
}
static void solve_other_one(struct build *p) {
    build_line(p);
    build_say(p, "1<t>の仕事は、2人で");
    struct ratio both = build_fraction_equation(p, build_int(1), '/', p->datum[FIRST], "");
    build_say(p, "、<p>だけで");
    struct ratio one = build_fraction_equation(p, build_int(1), '/', p->datum[SECOND], "");
    build_say(p, "です。");
    struct ratio other = build_fraction_step(p, "<q>の1<t>の仕事は、", both, '-', one, "", "です。");
    struct ratio days =
        build_fraction_step(p, "全体は1なので、<q>だけでは、", build_int(1), '/', other, "<t>", "かかります。");
    build_answer(p, days, "", "<t>");
}
static bool holds_other(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = build_value(p, FIRST), a = build_value(p, SECOND);
    return IF_KEPT(keep, 3, s * a + s * x[0] == a * x[0]);
}
static const char *const templates_other[] = {
    "<p>と<q>の2人ですると<s><t>で終わる<w>があります。<p>だけですると<a><t>かかります。<q>だけですると何<t>かかりますか。",
    "<w>をするのに、<p>と<q>の2人では<s><t>、<p>だけでは<a><t>かかります。<q>だけでは何<t>かかりますか。",
    "<w>は、<p>と<q>がいっしょにすると<s><t>、<p>が<hi>ですると<a><t>で終わります。<q>が<hi>ですると何<t>で終わりますか。",
    "<q>だけですると何<t>ですか。<w>は、<p>と<q>の2人で<s><t>、<p>だけで<a><t>かかります。",
    "2人でいっしょにすると<s><t>、<p>だけですると<a><t>かかる<w>があります。もう<hi>の<q>だけでは何<t>[ですか。|でしょうか。]",
    "<p>は<w>を<a><t>で終えます。<q>が手伝うと<s><t>で終わります。<q>が<hi>ですると何<t>かかりますか。",
    "<w>を、<p>と<q>は力を合わせて<s><t>で仕上げました。<p>だけなら<a><t>かかります。<q>だけなら何<t>で仕上げますか。",
    "<hi>で<w>をすると、<p>は<a><t>かかります。<p>と<q>の2人では<s><t>です。<q>だけでするときにかかるのは何<t>ですか。",
    NULL};
static const struct figure_template figure_other = {
    FIGURE_BARS,
    {{"labels", FIGURE_TEXTS, "<p>と<q>|<p>"}, {"days", FIGURE_NUMBERS, "<s>|<a>"}, {"unit", FIGURE_TEXT, "<t>"}}};
static const struct subtype other_alone = {
    .id = "other",
    .name = "もう1人だけの時間",
    .level = 2,
    .templates = templates_other,
    .asks = "<q>だけの時間",
    .role = {{"s", "2人でする時間", "<t>"}, {"a", "<p>だけの時間", "<t>"}},
    .method = {{"最小公倍数", "仕事算です。全体の仕事を<s>と<a>の最小公倍数の<l>とします。", solve_other, NULL},
               {"全体を1とする", idea_one, solve_other_one, "全体を1とすると、2人の1<t>の仕事はどんな分数ですか。"}},
    .draw = draw_other,
    .bind = bind_other,
    .holds = holds_other,
    .low = {1},
    .high = {200},
    .hint = "<q>の1<t>の仕事は、2人の1<t>の仕事からどのように求められますか。",
    .figure = &figure_other,
};

static const struct subtype *const subtypes[] = {&three, &pairs, &other_alone, NULL};
const struct family family_shigoto_kumi = {.id = "shigoto_kumi",
                                           .number = "F43",
                                           .name = "仕事算(3人・2人ずつ)",
                                           .grade = 6,
                                           .scene = SCENE_WORK,
                                           .subtypes = subtypes};

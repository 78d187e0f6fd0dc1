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

typedef struct ratio step_fn(struct build *p, const char *before, struct ratio a, char op, struct ratio b,
                             const char *unit, const char *after);
typedef struct ratio equation_fn(struct build *p, struct ratio a, char op, struct ratio b, const char *unit);

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
    build_wide a = build_value(p, FIRST), b = build_value(p, SECOND), c = build_value(p, THIRD);
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
    build_wide a = build_value(p, FIRST), b = build_value(p, SECOND), c = build_value(p, THIRD);
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

/* ---- two by two: how long one of them alone ---- */
static void bind_alone(struct build *p) {
    static const char *const who[] = {"<p>", "<q>", "<r>"}, *const others[] = {"<qr>", "<rp>", "<pq>"};
    bind_pairs(p);
    build_set(p, "z", who[p->aux[0]]), build_set(p, "oz", others[p->aux[0]]);
    int64_t a = build_value(p, FIRST), b = build_value(p, SECOND), c = build_value(p, THIRD);
    build_need(p, "everybody works", a * c + b * c > a * b && a * b + b * c > a * c && a * b + a * c > b * c);
}
static bool draw_alone(struct build *p) {
    int64_t whole;
    if (!draw_times(p, &whole)) return false;
    build_aux(p, 0, build_between(p, 0, 2));
    int64_t r[3] = {whole / build_value(p, FIRST), whole / build_value(p, SECOND), whole / build_value(p, THIRD)};
    int64_t sum = r[0] + r[1] + r[2], two = sum - 2 * r[(p->aux[0] + 1) % 3];
    return build_need(p, "everybody works", sum > 2 * r[0] && sum > 2 * r[1] && sum > 2 * r[2]) &&
           build_need(p, "whole days", sum % 2 == 0 && two > 2 && 2 * whole % two == 0 && 2 * whole / two <= 200);
}
static void solve_alone(struct build *p) {
    static const char *const who[] = {"<pq>で", "、<qr>で", "、<rp>で"};
    struct ratio whole = build_int(whole_of_three(p)), out = p->datum[(p->aux[0] + 1) % 3];
    struct ratio twice = sum_of_three(p, whole, who, false, "全部の和は、", "です。");
    struct ratio all = build_step(p, "これは3人の1<t>の仕事の2倍なので、", twice, '/', build_int(2), "", "です。");
    struct ratio one =
        build_step(p, "<oz>の分をひくと、<z>の1<t>の仕事は、", all, '-', build_apply(p, whole, '/', out), "", "です。");
    struct ratio days = build_step(p, "全体は<l>なので、<z>だけでは、", whole, '/', one, "<t>", "かかります。");
    build_trap(p, build_apply(p, whole, '/', all));
    build_answer(p, days, "", "<t>");
}
static bool holds_alone(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t out = build_value(p, (int)(p->aux[0] + 1) % 3), a = build_value(p, (int)p->aux[0]),
            c = build_value(p, (int)(p->aux[0] + 2) % 3);
    return IF_KEPT(keep, 7, x[0] * (c * out + a * out - a * c) == 2 * a * out * c);
}
static const char *const templates_alone[] = {
    "<w>をするのに、<pq>では<a><t>、<qr>では<b><t>、<rp>では<c><t>かかります。<z>だけですると何<t>で終わりますか。",
    "<w>を、<pq>の2人ですると<a><t>、<qr>の2人ですると<b><t>、<rp>の2人ですると<c><t>かかります。<z>だけでは何<t>かかりますか。",
    "<pq>なら<a><t>、<qr>なら<b><t>、<rp>なら<c><t>で終わる<w>があります。<z><hi>だと何<t>で終わりますか。",
    "<z>だけでは何<t>かかりますか。<pq>で<a><t>、<qr>で<b><t>、<rp>で<c><t>かかる<w>です。",
    "2人ずつで<w>をすると、<pq>は<a><t>、<qr>は<b><t>、<rp>は<c><t>かかります。<z>が<hi>ですると何<t>[ですか。|でしょうか。]",
    "<w>は、<pq>がすると<a><t>、<qr>がすると<b><t>、<rp>がすると<c><t>で仕上がります。<z>だけですると、何<t>で仕上がりますか。",
    "<w>があります。<pq>の組は<a><t>、<qr>の組は<b><t>、<rp>の組は<c><t>かけて終えます。<z>が<hi>ですると何<t>で終わりますか。",
    "<z>だけで<w>をすると何<t>かかりますか。2人のときは、<pq>が<a><t>、<qr>が<b><t>、<rp>が<c><t>です。",
    NULL};
static const struct subtype alone = {
    .id = "alone",
    .name = "2人ずつから1人へ",
    .level = 3,
    .templates = templates_alone,
    .asks = "<z>だけの時間",
    .role = {{"a", "<p>と<q>の時間", "<t>"},
             {"b", "<q>と<r>の時間", "<t>"},
             {"c", "<r>と<p>の時間", "<t>"},
             {"who", "だれの時間か", "<p>|<q>|<r>", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"最小公倍数", "仕事算です。全体の仕事を、3つの数の最小公倍数の<l>とします。", solve_alone, NULL}},
    .draw = draw_alone,
    .bind = bind_alone,
    .holds = holds_alone,
    .low = {1},
    .high = {250},
    .hint = "3人でする1<t>の仕事から、<z>のいない組の仕事をひくと、何が残りますか。",
    .figure = &figure,
};

/* ---- both and <p> known: <p> begins, <q> does the rest ---- */
enum { BEGUN = 2 };
static void bind_other_rest(struct build *p) {
    bind_other(p);
    build_need(p, "something is left", build_value(p, BEGUN) < build_value(p, SECOND));
}
static bool draw_other_rest(struct build *p) {
    draw_people(p);
    int64_t both = build_between(p, 2, 40), one = build_between(p, both + 1, 90), whole = build_lcm(both, one),
            other = whole / both - whole / one, begun = build_between(p, 1, one - 1);
    build_datum(p, FIRST, "s", both), build_datum(p, SECOND, "a", one), build_datum(p, BEGUN, "f", begun);
    int64_t rest = whole - whole / one * begun;
    return build_need(p, "a small whole", whole <= 360) && build_need(p, "numbers differ", begun != both) &&
           build_need(p, "whole days", rest % other == 0 && rest / other <= 120 && other > 1 && whole / one > 1);
}
static void answer_other_rest(struct build *p, bool whole_is_one) {
    step_fn *step = whole_is_one ? build_fraction_step : build_step;
    equation_fn *equation = whole_is_one ? build_fraction_equation : build_equation;
    struct ratio whole = build_int(whole_is_one ? 1 : build_lcm(build_value(p, FIRST), build_value(p, SECOND)));
    build_line(p);
    build_say(p, "1<t>の仕事は、2人で");
    struct ratio both = equation(p, whole, '/', p->datum[FIRST], "");
    build_say(p, "、<p>だけで");
    struct ratio one = equation(p, whole, '/', p->datum[SECOND], "");
    build_say(p, "です。");
    struct ratio other = step(p, "<q>の1<t>の仕事は、", both, '-', one, "", "です。");
    struct ratio done = step(p, "<p>が<f><t>でした仕事は、", one, '*', p->datum[BEGUN], "", "です。");
    struct ratio rest = step(p, "残りの仕事は、", whole, '-', done, "", "です。");
    struct ratio days = step(p, "残りを<q>がするので、", rest, '/', other, "<t>", "かかります。");
    build_trap(p, build_apply(p, days, '+', p->datum[BEGUN]));
    build_answer(p, days, "", "<t>");
}
static void solve_other_rest(struct build *p) { answer_other_rest(p, false); }
static void solve_other_rest_one(struct build *p) { answer_other_rest(p, true); }
/* In parts of s × a. */
static bool holds_other_rest(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = build_value(p, FIRST), a = build_value(p, SECOND);
    return IF_KEPT(keep, 7, build_value(p, BEGUN) * s + x[0] * (a - s) == s * a);
}
static const char *const templates_other_rest[] = {
    "<p>と<q>の2人ですると<s><t>、<p>だけですると<a><t>かかる<w>があります。はじめの<f><t>は<p>だけでして、残りを<q>だけでします。<q>は何<t>しますか。",
    "<w>をするのに、<p>と<q>の2人では<s><t>、<p>だけでは<a><t>かかります。<p>が<f><t>した後、残りを<q>だけがすると何<t>かかりますか。",
    "<w>は、<p>と<q>がいっしょにすると<s><t>、<p>が<hi>ですると<a><t>で終わります。<p>が<f><t>してから<q>に代わると、<q>は何<t>で残りを終えますか。",
    "<q>は何<t>すればよいですか。<w>は、<p>と<q>の2人で<s><t>、<p>だけで<a><t>かかります。<p>が<f><t>して、残りを<q>がします。",
    "2人でいっしょにすると<s><t>、<p>だけですると<a><t>かかる<w>があります。<p>だけで<f><t>進め、残りを<q>だけですると何<t>[ですか。|でしょうか。]",
    "<p>は<w>を<a><t>で終えます。<q>と2人では<s><t>で終わります。<p>が<f><t>でやめて、続きを<q>が<hi>ですると、あと何<t>かかりますか。",
    "<w>を、<p>と<q>は力を合わせて<s><t>で仕上げます。<p>だけなら<a><t>かかります。先に<p>が<f><t>すると、残りは<q>だけで何<t>ですか。",
    "<w>にかかるのは、<p>が<hi>で<a><t>、<p>と<q>の2人で<s><t>です。<p>が<f><t>したところで<q>と交代しました。<q>がするのは何<t>ですか。",
    NULL};
static const struct subtype other_rest = {
    .id = "other_rest",
    .name = "もう1人がする残り",
    .level = 3,
    .templates = templates_other_rest,
    .asks = "<q>がする時間",
    .role = {{"s", "2人でする時間", "<t>"}, {"a", "<p>だけの時間", "<t>"}, {"f", "はじめに<p>がした時間", "<t>"}},
    .method = {{"最小公倍数", "仕事算です。全体の仕事を<s>と<a>の最小公倍数の<l>とします。", solve_other_rest, NULL},
               {"全体を1とする", idea_one, solve_other_rest_one,
                "全体を1とすると、2人の1<t>の仕事はどんな分数ですか。"}},
    .draw = draw_other_rest,
    .bind = bind_other_rest,
    .holds = holds_other_rest,
    .low = {1},
    .high = {200},
    .hint = "<q>の1<t>の仕事は、2人の1<t>の仕事からどのように求められますか。",
    .figure = &figure_other,
};

static const struct subtype *const subtypes[] = {&three, &pairs, &other_alone, &alone, &other_rest, NULL};
const struct family family_shigoto_kumi = {.id = "shigoto_kumi",
                                           .number = "F43",
                                           .name = "仕事算(3人・2人ずつ)",
                                           .grade = 6,
                                           .scene = SCENE_WORK,
                                           .subtypes = subtypes};

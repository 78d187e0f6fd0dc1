/* bunpai.c - 分配算: a total shared so that one part is n times the other, and some more or less.
 *
 *   the smaller part is ①; total ∓ extra = the shares; ÷ number of shares = ①
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { TOTAL, TIMES, EXTRA };

static const char *const things[] = {
    "あめ|個|30|300",         "カード|枚|40|400", "色紙|枚|40|600",    "どんぐり|個|40|400",
    "おはじき|個|40|400",     "シール|枚|30|400", "ビーズ|個|100|900", "くり|個|30|250",
    "クッキー|枚|20|200",     "貝がら|個|30|300", "コイン|枚|30|300",  "たね|個|60|600",
    "切手|枚|30|300",         "いちご|個|24|200", "ボタン|個|30|300",  "えん筆|本|20|120",
    "花|本|24|200",           "ビー玉|個|30|300", "画用紙|枚|24|200",  "落ち葉|枚|30|300",
    "チョコレート|個|20|150", "ラムネ|個|30|240", "!まめ|つぶ|60|600", NULL};
static const char *const pairs[] = {"姉|妹", "兄|弟", "<A>|<B>", "<A>|<B>", "<A>|<B>", "兄|妹", NULL};

static void bind_times(struct build *p) { build_set(p, "q", p->asked ? "<b>" : "<s>"); }
static void draw_sharing(struct build *p, int64_t *one, int64_t *times) {
    build_people(p, "A|B");
    build_context(p, "t|c|lo|hi", things);
    build_words(p, "b|s", pairs);
    *times = build_between(p, 2, 7);
    *one = build_between(p, build_get_number(p, "lo") / (*times + 1), build_get_number(p, "hi") / (*times + 1));
    p->asked = (int)build_between(p, 0, 1);
    build_datum(p, TIMES, "n", *times);
}

/* ---- n times ---- */
static bool draw_times(struct build *p) {
    int64_t one, times;
    draw_sharing(p, &one, &times);
    build_datum(p, TOTAL, "T", one * (times + 1));
    return true;
}
static void solve_times(struct build *p) {
    struct ratio shares =
        build_step(p, "<s>を1とすると、<b>は<n>なので、合わせて、", p->datum[TIMES], '+', build_int(1), "", "です。");
    struct ratio one = build_step(p, "<s>は、", p->datum[TOTAL], '/', shares, "<c>", "です。");
    build_trap(p, build_fraction((int64_t)p->datum[TOTAL].num, (int64_t)p->datum[TIMES].num));
    if (!p->asked) {
        build_trap(p, build_apply(p, one, '*', p->datum[TIMES]));
        build_answer(p, one, "", "<c>");
        return;
    }
    struct ratio big = build_step(p, "<b>は<s>の<n>倍なので、", one, '*', p->datum[TIMES], "<c>", "です。");
    build_trap(p, one);
    build_answer(p, big, "", "<c>");
}
/* Shares in circles: ① and so many of them. */
static struct ratio step_circles(struct build *p) {
    int64_t n = build_value(p, TIMES);
    build_set(p, "z1", build_circle(n)), build_set(p, "z2", build_circle(n + 1));
    build_line(p);
    build_say(p, "<s>を①とすると<b>は<z1>なので、合わせて");
    build_formula_words(p, build_circle(n + 1), "", "①+%s", build_circle(n));
    build_say(p, "です。");
    return build_int(n + 1);
}
static void solve_times_circles(struct build *p) {
    struct ratio shares = step_circles(p);
    struct ratio one = build_share_step(p, "<z2>が<T><c>にあたるので、①は、", p->datum[TOTAL], shares, "<c>", "です。");
    if (p->asked) one = build_step(p, "<b>は、全体から<s>の分をひいて、", p->datum[TOTAL], '-', one, "<c>", "です。");
    build_answer(p, one, "", "<c>");
}
static bool holds_times(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(TOTAL), x[0] + x[1] == build_value(p, TOTAL)) &&
           IF_KEPT(keep, BIT(TIMES), x[1] == x[0] * build_value(p, TIMES));
}
static const char *const templates_times[] = {
    "<T><c>の<t>を<b>と<s>で分けたところ、<b>は<s>の<n>倍になりました。<q>は何<c>もらいましたか。",
    "<b>と<s>の<t>は合わせて<T><c>で、<b>は<s>の<n>倍持っています。<q>は何<c>持っていますか。",
    "<t>が<T><c>あります。<b>が<s>の<n>倍になるように2人で分けると、<q>は何<c>[ですか。|になりますか。|もらえますか。]",
    "<b>の<t>の数は<s>の<n>倍で、2人分を合わせると<T><c>です。<q>の<t>は何<c>ですか。",
    "<q>の<t>は何<c>ですか。<b>は<s>の<n>倍の<t>を持っていて、2人合わせて<T><c>です。",
    "<b>と<s>が<t>を合わせて<T><c>集めました。<b>の数は<s>の<n>倍でした。<q>が集めた数<wo>",
    "2人で<T><c>の<t>を分けます。<b>の分が<s>の分の<n>倍のとき、<q>は何<c>もらえますか。",
    "<t>を、<b>が<s>の<n>倍になるように分けました。<t>は全部で<T><c>です。<q>の分は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_times_only = {FIGURE_BARS,
                                                         {{"labels", FIGURE_TEXTS, "<b>|<s>"},
                                                          {"shares", FIGURE_NUMBERS, "<n>|1"},
                                                          {"sum", FIGURE_NUMBER, "<T>"},
                                                          {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype times_only = {
    .id = "times",
    .name = "何倍",
    .level = 1,
    .templates = templates_times,
    .asks = "<s>の分|<b>の分",
    .role = {{"T", "全部の数", "<c>"}, {"n", "何倍か", "倍"}},
    .method = {{"線分図", "分配算です。<s>の分を1として、全体がいくつ分になるかを考えます。", solve_times, NULL},
               {"丸数字", "分配算です。<s>の分を①として、全体がどの丸数字になるかを考えます。", solve_times_circles,
                NULL}},
    .draw = draw_times,
    .bind = bind_times,
    .holds = holds_times,
    .low = {1, 1},
    .high = {400, 1000},
    .hint = "<s>を1とすると、全体はいくつ分ですか。",
    .figure = &figure_times_only,
};

/* ---- n times and some more or less ---- */
static void bind_extra(struct build *p) {
    bind_times(p);
    build_set(p, "se", p->aux[0] ? "<e>" : "-<e>");
    build_set(p, "mo", p->aux[0] ? "多く" : "少なく");
    build_set(p, "mi", p->aux[0] ? "多い" : "少ない");
}
static bool draw_extra(struct build *p) {
    int64_t one, times, extra = build_between(p, 2, 30);
    draw_sharing(p, &one, &times);
    bool more = build_chance(p, 60);
    build_aux(p, 0, more);
    build_datum(p, EXTRA, "e", extra);
    build_datum(p, TOTAL, "T", one * (times + 1) + (more ? extra : -extra));
    return build_need(p, "still more than the other", one * times - extra > one) &&
           build_need(p, "shares and extra differ", extra != times);
}
static void solve_extra(struct build *p) {
    bool more = p->aux[0];
    struct ratio even = more ? build_step(p, "<b>が<e><c>少ないとすると、全部で、", p->datum[TOTAL], '-',
                                          p->datum[EXTRA], "<c>", "です。")
                             : build_step(p, "<b>が<e><c>多いとすると、全部で、", p->datum[TOTAL], '+', p->datum[EXTRA],
                                          "<c>", "です。");
    struct ratio shares =
        build_step(p, "これは、<s>を1とすると、", p->datum[TIMES], '+', build_int(1), "", "にあたります。");
    struct ratio one = build_step(p, "<s>は、", even, '/', shares, "<c>", "です。");
    struct ratio wrong = more ? build_apply(p, p->datum[TOTAL], '+', p->datum[EXTRA])
                              : build_apply(p, p->datum[TOTAL], '-', p->datum[EXTRA]);
    if (!p->asked) {
        build_trap(p, build_fraction((int64_t)wrong.num, (int64_t)shares.num));
        build_trap(p, build_fraction((int64_t)even.num, (int64_t)p->datum[TIMES].num));
        build_answer(p, one, "", "<c>");
        return;
    }
    struct ratio big = build_step(p, "<b>は、残りなので、", p->datum[TOTAL], '-', one, "<c>", "です。");
    build_trap(p, one);
    build_trap(p, build_apply(p, one, '*', p->datum[TIMES]));
    build_answer(p, big, "", "<c>");
}
static void solve_extra_circles(struct build *p) {
    bool more = p->aux[0];
    char sign = more ? '+' : '-';
    struct ratio shares = step_circles(p);
    struct ratio even = more ? build_step(p, "<z2>にあたるのは、多い分の<e><c>をのぞいて、", p->datum[TOTAL], '-',
                                          p->datum[EXTRA], "<c>", "です。")
                             : build_step(p, "<z2>にあたるのは、少ない分の<e><c>を加えて、", p->datum[TOTAL], '+',
                                          p->datum[EXTRA], "<c>", "です。");
    struct ratio one = build_step(p, "①は、", even, '/', shares, "<c>", "です。");
    if (p->asked) {
        struct ratio times = build_step(p, "<z1>は、", one, '*', p->datum[TIMES], "<c>", "です。");
        one = build_step(p, more ? "<b>はこれより<e><c>多いので、" : "<b>はこれより<e><c>少ないので、", times, sign,
                         p->datum[EXTRA], "<c>", "です。");
    }
    build_answer(p, one, "", "<c>");
}
static bool holds_extra(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t extra = p->aux[0] ? build_value(p, EXTRA) : -build_value(p, EXTRA);
    return IF_KEPT(keep, BIT(TOTAL), x[0] + x[1] == build_value(p, TOTAL)) &&
           IF_KEPT(keep, BIT(TIMES) | BIT(EXTRA), x[1] == x[0] * build_value(p, TIMES) + extra);
}
static const char *const templates_extra[] = {
    "<T><c>の<t>を<b>と<s>で分けたところ、<b>は<s>の<n>倍より<e><c><mo>なりました。<q>は何<c>もらいましたか。",
    "<b>と<s>の<t>は合わせて<T><c>で、<b>は<s>の<n>倍より<e><c><mo>持っています。<q>は何<c>持っていますか。",
    "<t>が<T><c>あります。<b>が<s>の<n>倍より<e><c><mo>なるように分けると、<q>は何<c>[ですか。|になりますか。|もらえますか。]",
    "<b>の<t>の数は<s>の<n>倍より<e><c><mi>そうです。2人分を合わせると<T><c>のとき、<q>の<t>は何<c>ですか。",
    "<q>の<t>は何<c>ですか。<b>の<t>は<s>の<n>倍より<e><c><mo>、2人合わせて<T><c>です。",
    "<b>と<s>が<t>を合わせて<T><c>集めました。<b>は<s>の<n>倍より<e><c><mo>集めました。<q>が集めた数<wo>",
    "2人で<T><c>の<t>を分けます。<b>の分は<s>の分の<n>倍より<e><c><mi>数です。<q>は何<c>もらえますか。",
    "全部で<T><c>の<t>を分けると、<b>は<s>の<n>倍よりも<e><c><mo>なりました。<q>の分は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_with_extra = {FIGURE_BARS,
                                                         {{"labels", FIGURE_TEXTS, "<b>|<s>"},
                                                          {"shares", FIGURE_NUMBERS, "<n>|1"},
                                                          {"extra", FIGURE_NUMBER, "<e>"},
                                                          {"signed", FIGURE_NUMBER, "<se>"},
                                                          {"sum", FIGURE_NUMBER, "<T>"},
                                                          {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype with_extra = {
    .id = "extra",
    .name = "何倍より多い・少ない",
    .level = 2,
    .templates = templates_extra,
    .asks = "<s>の分|<b>の分",
    .role = {{"T", "全部の数", "<c>"},
             {"n", "何倍か", "倍"},
             {"e", "倍との差", "<c>"},
             {"mo", "多いか少ないか", "少ない|多い", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"線分図", "分配算です。<s>の分を1として、ちょうど何倍になるように全体をそろえます。", solve_extra,
                NULL},
               {"丸数字", "分配算です。<s>の分を①として、<b>をちょうど<z1>にそろえて考えます。", solve_extra_circles,
                NULL}},
    .draw = draw_extra,
    .bind = bind_extra,
    .holds = holds_extra,
    .low = {1, 1},
    .high = {400, 1000},
    .hint = "<b>がちょうど<s>の<n>倍だったら、全部で何<c>ですか。",
    .figure = &figure_with_extra,
};

static const struct subtype *const subtypes[] = {&times_only, &with_extra, NULL};
const struct family family_bunpai = {
    .id = "bunpai", .number = "F03", .name = "分配算", .grade = 4, .scene = SCENE_INDOORS, .subtypes = subtypes};

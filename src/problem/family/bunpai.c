/* bunpai.c - 分配算: a total shared so that one part is n times the other, and some more or less.
 *
 *   the smaller part is ①; total ∓ extra = the shares; ÷ number of shares = ①
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { TOTAL, TIMES, EXTRA };

static const char *const things[] = {"あめ|個|30|300", "カード|枚|40|400", "色紙|枚|40|600", "どんぐり|個|40|400", "おはじき|個|40|400", "シール|枚|30|400",
                                     "ビーズ|個|100|900", "くり|個|30|250",
    "クッキー|枚|20|200", "貝がら|個|30|300", "コイン|枚|30|300", "たね|個|60|600", "切手|枚|30|300", "いちご|個|24|200", "ボタン|個|30|300", "えん筆|本|20|120", "花|本|24|200",
    "ビー玉|個|30|300", "画用紙|枚|24|200", "落ち葉|枚|30|300", "チョコレート|個|20|150", "ラムネ|個|30|240",
    "!まめ|つぶ|60|600", NULL};
static const char *const pairs[] = {"姉|妹", "兄|弟", "<A>|<B>", "<A>|<B>", "<A>|<B>", "兄|妹", NULL};

static void draw_sharing(struct kit *k, int64_t *one, int64_t *times) {
    kit_people(k, "A|B");
    kit_context(k, "t|c|lo|hi", things);
    kit_words(k, "b|s", pairs);
    *times = kit_between(k, 2, 7);
    *one = kit_between(k, kit_get_number(k, "lo") / (*times + 1), kit_get_number(k, "hi") / (*times + 1));
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "q", k->asked ? "<b>" : "<s>");
    kit_datum(k, TIMES, "n", *times);
}

/* ---- n times ---- */
static bool draw_times(struct kit *k) {
    int64_t one, times;
    draw_sharing(k, &one, &times);
    kit_datum(k, TOTAL, "T", one * (times + 1));
    return true;
}
static void solve_times(struct kit *k) {
    struct ratio shares = kit_step(k, "<s>を1とすると、<b>は<n>なので、合わせて、", k->datum[TIMES], '+', kit_int(1), "", "です。");
    struct ratio one = kit_step(k, "<s>は、", k->datum[TOTAL], '/', shares, "<c>", "です。");
    kit_trap(k, kit_fraction((int64_t)k->datum[TOTAL].num, (int64_t)k->datum[TIMES].num));
    if (!k->asked) {
        kit_trap(k, kit_apply(k, one, '*', k->datum[TIMES]));
        kit_answer(k, one, "", "<c>");
        return;
    }
    struct ratio big = kit_step(k, "<b>は<s>の<n>倍なので、", one, '*', k->datum[TIMES], "<c>", "です。");
    kit_trap(k, one);
    kit_answer(k, big, "", "<c>");
}
/* Shares in circles: ① and so many of them. */
static struct ratio step_circles(struct kit *k) {
    int64_t n = kit_value(k, TIMES);
    kit_set(k, "z1", kit_circle(n)), kit_set(k, "z2", kit_circle(n + 1));
    kit_line(k);
    kit_say(k, "<s>を①とすると<b>は<z1>なので、合わせて");
    kit_formula_words(k, kit_circle(n + 1), "", "①+%s", kit_circle(n));
    kit_say(k, "です。");
    return kit_int(n + 1);
}
static void solve_times_circles(struct kit *k) {
    struct ratio shares = step_circles(k);
    struct ratio one = kit_share_step(k, "<z2>が<T><c>にあたるので、①は、", k->datum[TOTAL], shares, "<c>", "です。");
    if (k->asked) one = kit_step(k, "<b>は、全体から<s>の分をひいて、", k->datum[TOTAL], '-', one, "<c>", "です。");
    kit_answer(k, one, "", "<c>");
}
static bool holds_times(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, KIT_BIT(TOTAL), x[0] + x[1] == kit_value(k, TOTAL)) && KIT_KEEP(keep, KIT_BIT(TIMES), x[1] == x[0] * kit_value(k, TIMES));
}
static const char *const frames_times[] = {
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
static const struct kit_subtype times_only = {
    .id = "times", .name = "何倍", .level = 1, .frames = frames_times,
    .method = {{"線分図", "分配算です。<s>の分を1として、全体がいくつ分になるかを考えます。", solve_times, NULL},
               {"丸数字", "分配算です。<s>の分を①として、全体がどの丸数字になるかを考えます。", solve_times_circles, NULL}},
    .draw = draw_times, .holds = holds_times, .low = {1, 1}, .high = {400, 1000},
    .hint = "<s>を1とすると、全体はいくつ分ですか。",
    .figure = "{\"type\":\"bars\",\"labels\":[\"<b>\",\"<s>\"],\"shares\":[<n>,1],\"sum\":<T>,\"unit\":\"<c>\"}",
};

/* ---- n times and some more or less ---- */
static bool draw_extra(struct kit *k) {
    int64_t one, times, extra = kit_between(k, 2, 30);
    draw_sharing(k, &one, &times);
    bool more = kit_chance(k, 60);
    kit_aux(k, 0, more);
    kit_datum(k, EXTRA, "e", extra);
    kit_datum(k, TOTAL, "T", one * (times + 1) + (more ? extra : -extra));
    kit_set(k, "mo", more ? "多く" : "少なく");
    kit_set(k, "mi", more ? "多い" : "少ない");
    return kit_need(k, "still more than the other", one * times - extra > one) && kit_need(k, "shares and extra differ", extra != times);
}
static void solve_extra(struct kit *k) {
    bool more = k->aux[0];
    struct ratio even = more ? kit_step(k, "<b>が<e><c>少ないとすると、全部で、", k->datum[TOTAL], '-', k->datum[EXTRA], "<c>", "です。")
                             : kit_step(k, "<b>が<e><c>多いとすると、全部で、", k->datum[TOTAL], '+', k->datum[EXTRA], "<c>", "です。");
    struct ratio shares = kit_step(k, "これは、<s>を1とすると、", k->datum[TIMES], '+', kit_int(1), "", "にあたります。");
    struct ratio one = kit_step(k, "<s>は、", even, '/', shares, "<c>", "です。");
    struct ratio wrong = more ? kit_apply(k, k->datum[TOTAL], '+', k->datum[EXTRA]) : kit_apply(k, k->datum[TOTAL], '-', k->datum[EXTRA]);
    if (!k->asked) {
        kit_trap(k, kit_fraction((int64_t)wrong.num, (int64_t)shares.num));
        kit_trap(k, kit_fraction((int64_t)even.num, (int64_t)k->datum[TIMES].num));
        kit_answer(k, one, "", "<c>");
        return;
    }
    struct ratio big = kit_step(k, "<b>は、残りなので、", k->datum[TOTAL], '-', one, "<c>", "です。");
    kit_trap(k, one);
    kit_trap(k, kit_apply(k, one, '*', k->datum[TIMES]));
    kit_answer(k, big, "", "<c>");
}
static void solve_extra_circles(struct kit *k) {
    bool more = k->aux[0];
    char sign = more ? '+' : '-';
    struct ratio shares = step_circles(k);
    struct ratio even = more ? kit_step(k, "<z2>にあたるのは、多い分の<e><c>をのぞいて、", k->datum[TOTAL], '-', k->datum[EXTRA], "<c>", "です。")
                             : kit_step(k, "<z2>にあたるのは、少ない分の<e><c>を加えて、", k->datum[TOTAL], '+', k->datum[EXTRA], "<c>", "です。");
    struct ratio one = kit_step(k, "①は、", even, '/', shares, "<c>", "です。");
    if (k->asked) {
        struct ratio times = kit_step(k, "<z1>は、", one, '*', k->datum[TIMES], "<c>", "です。");
        one = kit_step(k, more ? "<b>はこれより<e><c>多いので、" : "<b>はこれより<e><c>少ないので、", times, sign, k->datum[EXTRA], "<c>", "です。");
    }
    kit_answer(k, one, "", "<c>");
}
static bool holds_extra(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t extra = k->aux[0] ? kit_value(k, EXTRA) : -kit_value(k, EXTRA);
    return KIT_KEEP(keep, KIT_BIT(TOTAL), x[0] + x[1] == kit_value(k, TOTAL)) && KIT_KEEP(keep, KIT_BIT(TIMES) | KIT_BIT(EXTRA), x[1] == x[0] * kit_value(k, TIMES) + extra);
}
static const char *const frames_extra[] = {
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
static const struct kit_subtype with_extra = {
    .id = "extra", .name = "何倍より多い・少ない", .level = 2, .frames = frames_extra,
    .method = {{"線分図", "分配算です。<s>の分を1として、ちょうど何倍になるように全体をそろえます。", solve_extra, NULL},
               {"丸数字", "分配算です。<s>の分を①として、<b>をちょうど<z1>にそろえて考えます。", solve_extra_circles, NULL}},
    .draw = draw_extra, .holds = holds_extra, .low = {1, 1}, .high = {400, 1000},
    .hint = "<b>がちょうど<s>の<n>倍だったら、全部で何<c>ですか。",
    .figure = "{\"type\":\"bars\",\"labels\":[\"<b>\",\"<s>\"],\"shares\":[<n>,1],\"extra\":<e>,\"sum\":<T>,\"unit\":\"<c>\"}",
};

static const struct kit_subtype *const subtypes[] = {&times_only, &with_extra, NULL};
const struct kit_family family_bunpai = {.id = "bunpai", .number = "F03", .name = "分配算", .grade = 4, .scene = KIT_INDOORS, .subtypes = subtypes};

/* nenrei_jiki.c - 年れい算 before and after: the ages then follow from a difference or a sum, the ages now from then.
 *
 *   difference ÷ (k - 1) = the younger one then;  (sum ± 2 × years) ÷ (k + 1) = the same
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const pairs[] = {
    "母|子ども|28|48|4|16",       "父|子ども|28|52|4|16",     "母|<A>|28|48|4|16",
    "父|<A>|28|52|4|16",          "おじさん|<A>|25|48|4|15",  "先生|<A>|27|50|6|12",
    "祖母|<A>|55|78|5|16",        "祖父|<A>|56|82|5|16",      "おばあさん|<A>|55|78|5|16",
    "おじいさん|<A>|56|82|5|16",  "コーチ|<A>|25|50|6|15",    "となりのおばさん|<A>|28|55|4|15",
    "校長先生|<A>|50|60|6|12",    "店長|<A>|25|55|6|16",      "お母さん|むすめ|26|48|3|16",
    "お父さん|むすこ|27|52|3|16", "おじ|めい|25|50|3|15",     "おば|おい|25|50|3|15",
    "母|長男|28|48|4|16",         "父|長女|28|52|4|16",       "お父さん|ぼく|28|50|5|12",
    "お母さん|わたし|27|48|5|12", "!おばさん|<A>|25|50|4|15", NULL};
static void draw_ages(struct build *p, int64_t *old, int64_t *young) {
    build_people(p, "A");
    build_context(p, "p|c|po|ph|co|ch", pairs);
    *old = build_between(p, build_get_number(p, "po"), build_get_number(p, "ph"));
    *young = build_between(p, build_get_number(p, "co"), build_get_number(p, "ch"));
}

/* ---- two ages now: how many years ago ---- */
enum { OLD, YOUNG, TIMES };
static bool draw_ago(struct build *p) {
    int64_t old, young, times = build_between(p, 3, 12);
    draw_ages(p, &old, &young);
    build_datum(p, OLD, "P", old), build_datum(p, YOUNG, "C", young), build_datum(p, TIMES, "k", times);
    return build_need(p, "a whole age", (old - young) % (times - 1) == 0) &&
           build_need(p, "before now", (old - young) / (times - 1) < young);
}
/* Lines 1 to 3: the younger one's age when the older one is k times as old. */
static struct ratio step_then(struct build *p) {
    struct ratio difference =
        build_step(p, "年れいの差は、", p->datum[OLD], '-', p->datum[YOUNG], "才", "で、いつでも同じです。");
    struct ratio shares =
        build_step(p, "<k>倍のとき、差は<c>の年れいの、", p->datum[TIMES], '-', build_int(1), "倍", "にあたります。");
    build_trap(p, build_fraction((int64_t)difference.num, (int64_t)p->datum[TIMES].num));
    return build_step(p, "そのときの<c>の年れいは、", difference, '/', shares, "才", "です。");
}
static void solve_ago(struct build *p) {
    struct ratio then = step_then(p);
    struct ratio years = build_step(p, "今は<C>才なので、", p->datum[YOUNG], '-', then, "年前", "です。");
    build_trap(p, then);
    build_answer(p, years, "", "年前");
}
static bool holds_ago(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, build_value(p, OLD) - x[0] == build_value(p, TIMES) * (build_value(p, YOUNG) - x[0]));
}
static const char *const templates_ago[] = {
    "今、<p>は<P>才、<c>は<C>才です。<p>の年れいが<c>の年れいの<k>倍だったのは今から何年前ですか。",
    "<p>は<P>才、<c>は<C>才です。<p>の年れいが<c>の<k>倍だったのは何年前[ですか。|でしょうか。]",
    "現在、<c>は<C>才で、<p>は<P>才です。何年前に、<p>の年れいはちょうど<c>の年れいの<k>倍でしたか。",
    "今年、<p>は<P>才、<c>は<C>才になりました。<p>の年れいが<c>の年れいの<k>倍だったのは、今年から何年前ですか。",
    "今から何年前、<p>の年れいは<c>の年れいの<k>倍でしたか。今の年れいは、<p>が<P>才、<c>が<C>才です。",
    "<P>才の<p>と<C>才の<c>がいます。<p>の年れいが<c>の<k>倍だったのは何年前ですか。",
    "<c>の年れいは今<C>才、<p>の年れいは今<P>才です。<c>の年れいの<k>倍が<p>の年れいと同じだったのは何年前ですか。",
    "!今の年れいは、<c>が<C>才で、<p>が<P>才です。<p>が<c>の<k>倍の年れいだったのは何年前<ka>",
    NULL,
};
static const struct figure_template figure_ages = {FIGURE_BARS,
                                                   {{"labels", FIGURE_TEXTS, "<p>|<c>"},
                                                    {"lengths", FIGURE_NUMBERS, "<P>|<C>"},
                                                    {"times", FIGURE_NUMBER, "<k>"},
                                                    {"unit", FIGURE_TEXT, "才"}}};
static const struct subtype ago = {
    .id = "ago",
    .name = "何倍だったのは何年前",
    .level = 1,
    .templates = templates_ago,
    .asks = "何年前か",
    .role = {{"P", "<p>の年れい", "才"}, {"C", "<c>の年れい", "才"}, {"k", "何倍か", "倍"}},
    .method = {{"差が変わらない", "年れい算です。2人の年れいの差はいつも同じであることに目をつけます。", solve_ago,
                NULL}},
    .draw = draw_ago,
    .holds = holds_ago,
    .low = {1},
    .high = {90},
    .hint = "何年前でも変わらないものは何ですか。",
    .figure = &figure_ages,
};

/* ---- two ages now: the younger one's age then ---- */
static void bind_then(struct build *p) {
    int64_t shares = build_value(p, TIMES) - 1, difference = build_value(p, OLD) - build_value(p, YOUNG);
    bool later = difference > shares * build_value(p, YOUNG);
    build_set(p, "naru", later ? "になる" : "だった"), build_set(p, "when", later ? "何年後" : "何年前");
    build_set(p, "be", later ? "になります" : "でした"), build_set(p, "pr", later ? "に{なる}" : "{だ/た}");
    build_set(p, "pq", later ? "{だ}" : "{だ/た}"), build_set(p, "desu", later ? "ですか" : "でしたか");
    build_need(p, "k times at least two", shares > 0 && difference > 0);
}
static bool draw_then(struct build *p) {
    int64_t old, young, times = build_between(p, 2, 10);
    draw_ages(p, &old, &young);
    build_datum(p, OLD, "P", old), build_datum(p, YOUNG, "C", young), build_datum(p, TIMES, "k", times);
    return build_need(p, "a whole age", (old - young) % (times - 1) == 0) &&
           build_need(p, "not now", (old - young) / (times - 1) != young) &&
           build_need(p, "ages of people", (old - young) / (times - 1) <= 45);
}
static void solve_then(struct build *p) {
    struct ratio then = step_then(p);
    build_trap(p, then.num > p->datum[YOUNG].num ? build_apply(p, then, '-', p->datum[YOUNG])
                                                 : build_apply(p, p->datum[YOUNG], '-', then));
    build_answer(p, then, "", "才");
}
/* x: the younger one's age then; the older one is as much older as now. */
static bool holds_then(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] + build_value(p, OLD) - build_value(p, YOUNG) == build_value(p, TIMES) * x[0]);
}
static const char *const templates_then[] = {
    "今、<p>は<P>才、<c>は<C>才です。<p>の年れいが<c>の年れいの<k>倍<naru>のは、<c>が何才のとき<desu>。",
    "<p>は<P>才、<c>は<C>才です。<p>の年れいが<c>の<k>倍<naru>とき、<c>は何才<desu>。",
    "現在、<c>は<C>才で、<p>は<P>才です。<p>の年れいがちょうど<c>の年れいの<k>倍<naru>ときの、<c>の年れい<wo>",
    "<p>の年れいが<c>の年れいの<k>倍<naru>のは、<c>が何才のとき<desu>。今、<p>は<P>才、<c>は<C>才です。",
    "<P>才の<p>と<C>才の<c>がいます。<p>の年れいが<c>の<k>倍<naru>とき、<c>は何才<desu>。",
    "今の年れいは、<c>が<C>才で、<p>が<P>才です。<c>が何才のとき、<p>の年れいは<c>の<k>倍<desu>。",
    "<c>の年れいは今<C>才、<p>の年れいは今<P>才です。<p>が<c>の<k>倍の年れい<naru>のは、<c>が何才のとき<desu>。",
    "!今年、<p>は<P>才、<c>は<C>才です。<c>の年れいを<k>倍すると<p>の年れい<naru>とき、<c>は何才<desu>。",
    NULL,
};
static const struct subtype then_age = {
    .id = "then",
    .name = "何倍のときの年れい",
    .level = 1,
    .templates = templates_then,
    .asks = "そのときの<c>の年れい",
    .role = {{"P", "<p>の年れい", "才"}, {"C", "<c>の年れい", "才"}, {"k", "何倍か", "倍"}},
    .method = {{"差が変わらない", "年れい算です。2人の年れいの差はいつも同じであることに目をつけます。", solve_then,
                NULL}},
    .draw = draw_then,
    .bind = bind_then,
    .holds = holds_then,
    .low = {1},
    .high = {90},
    .hint = "<k>倍のとき、年れいの差は<c>の年れいの何倍ですか。",
    .figure = &figure_ages,
};

/* ---- k times in some years, or some years ago; now the difference or the sum is known ---- */
enum { KNOWN, YEARS, RATIO };
static void bind_when(struct build *p) {
    bool later = p->aux[0];
    build_set(p, "q", p->asked ? "<p>" : "<c>");
    build_set(p, "ab", later ? "後" : "前"), build_set(p, "be", later ? "になります" : "でした");
    build_set(p, "naru", later ? "になる" : "だった"), build_set(p, "pr", later ? "に{なる}" : "{だ/た}");
    build_set(p, "back", later ? "前" : "後"), build_set(p, "ud", later ? "多く" : "少なく");
    build_need(p, "times that tell something", build_value(p, RATIO) > 1);
}
/* Ages and years such that it is k times then; the data but the first. */
static bool draw_when(struct build *p, int64_t *old, int64_t *young) {
    int64_t times = build_between(p, 2, 8), years = build_between(p, 2, 15);
    bool later = build_chance(p, 65);
    draw_ages(p, old, young);
    int64_t young_then = later ? *young + years : *young - years;
    *old = young_then * times + (later ? -years : years);
    build_aux(p, 0, later);
    build_datum(p, YEARS, "t", years), build_datum(p, RATIO, "k", times);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "born then", young_then >= 2) && build_need(p, "a generation apart", *old - *young >= 18) &&
           build_need(p, "a plausible age", *old >= build_get_number(p, "po") && *old <= build_get_number(p, "ph"));
}
/* From then to now, and to the older one. */
static void finish_when(struct build *p, struct ratio then, struct ratio known, char parent) {
    struct ratio now = build_step(p, "今はその<t>年<back>なので、<c>は、", then, p->aux[0] ? '-' : '+', p->datum[YEARS],
                                  "才", "です。");
    build_trap(p, then);
    if (!p->asked) {
        build_answer(p, now, "", "才");
        return;
    }
    struct ratio old = parent == '+' ? build_step(p, "<p>は、差をたして、", now, '+', known, "才", "です。")
                                     : build_step(p, "<p>は、和からひいて、", known, '-', now, "才", "です。");
    build_trap(p, now);
    build_answer(p, old, "", "才");
}

static bool draw_difference(struct build *p) {
    int64_t old, young;
    bool ok = draw_when(p, &old, &young);
    build_datum(p, KNOWN, "D", old - young);
    return ok && build_need(p, "numbers differ", old - young != build_value(p, YEARS));
}
static void solve_difference(struct build *p) {
    struct ratio shares = build_step(p, "<t>年<ab>も差は同じで、<c>の年れいの、", p->datum[RATIO], '-', build_int(1),
                                     "倍", "にあたります。");
    struct ratio then = build_step(p, "<t>年<ab>の<c>の年れいは、", p->datum[KNOWN], '/', shares, "才", "です。");
    finish_when(p, then, p->datum[KNOWN], '+');
}
static bool holds_difference(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t t = p->aux[0] ? build_value(p, YEARS) : -build_value(p, YEARS);
    return IF_KEPT(keep, BIT(KNOWN), x[1] - x[0] == build_value(p, KNOWN)) &&
           IF_KEPT(keep, BIT(YEARS) | BIT(RATIO), x[1] + t == build_value(p, RATIO) * (x[0] + t));
}
static const char *const templates_difference[] = {
    "<p>は<c>より<D>才年上です。<t>年<ab>、<p>の年れいは<c>の年れいの<k>倍<be>。<q>は今何才ですか。",
    "<p>と<c>の年れいの差は<D>才です。今から<t>年<ab>、<p>の年れいは<c>の<k>倍<be>。今の<q>の年れい<wo>",
    "<c>は<p>より<D>才年下です。<p>の年れいが<c>の年れいの<k>倍<naru>のは今から<t>年<ab>です。<q>は今何才ですか。",
    "<D>才ちがいの<p>と<c>がいます。<t>年<ab>、<p>の年れいはちょうど<c>の<k>倍<be>。<q>は今何才[ですか。|でしょうか。]",
    "<q>は今何才ですか。<p>は<c>より<D>才上で、<t>年<ab>に、<p>の年れいは<c>の年れいの<k>倍<be>。",
    "今から<t>年<ab>、<p>の年れいは<c>の年れいの<k>倍<be>。2人の年れいの差が<D>才のとき、今の<q>は何才<ka>",
    "<p>のほうが<c>より<D>才年上で、<t>年<ab>の年れいをくらべると、<p>は<c>の<k>倍<be>。<q>は今何才ですか。",
    "!<p>と<c>は<D>才はなれています。<p>が<c>の<k>倍の年れい<naru>のは、<t>年<ab>です。<q>は今何才ですか。",
    NULL,
};
static const struct figure_template figure_difference = {FIGURE_BARS,
                                                         {{"labels", FIGURE_TEXTS, "<p>|<c>"},
                                                          {"times", FIGURE_NUMBER, "<k>"},
                                                          {"difference", FIGURE_NUMBER, "<D>"},
                                                          {"amount", FIGURE_NUMBER, "<t>"},
                                                          {"unit", FIGURE_TEXT, "才"}}};
static const struct subtype difference_known = {
    .id = "difference",
    .name = "差と、何年後・何年前の倍",
    .level = 2,
    .templates = templates_difference,
    .asks = "今の<c>の年れい|今の<p>の年れい",
    .role = {{"D", "年れいの差", "才"},
             {"t", "何年後か、何年前か", "年"},
             {"k", "何倍か", "倍"},
             {"ab", "後か前か", "前|後", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"差が変わらない", "年れい算です。<t>年<ab>も、2人の年れいの差は同じです。", solve_difference, NULL}},
    .draw = draw_difference,
    .bind = bind_when,
    .holds = holds_difference,
    .low = {1, 1},
    .high = {60, 120},
    .hint = "<t>年<ab>の年れいの差は何才ですか。",
    .figure = &figure_difference,
};

static bool draw_sum(struct build *p) {
    int64_t old, young;
    bool ok = draw_when(p, &old, &young);
    build_datum(p, KNOWN, "S", old + young);
    return ok;
}
static void solve_sum(struct build *p) {
    struct ratio both =
        build_step(p, "<t>年<ab>の2人の和は今より<ud>、その差は、", p->datum[YEARS], '*', build_int(2), "才", "です。");
    struct ratio sum = build_step(p, "<t>年<ab>の和は、", p->datum[KNOWN], p->aux[0] ? '+' : '-', both, "才", "です。");
    struct ratio shares =
        build_step(p, "これは<c>の年れいの、", p->datum[RATIO], '+', build_int(1), "倍", "にあたります。");
    struct ratio then = build_step(p, "<t>年<ab>の<c>の年れいは、", sum, '/', shares, "才", "です。");
    finish_when(p, then, p->datum[KNOWN], '-');
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t t = p->aux[0] ? build_value(p, YEARS) : -build_value(p, YEARS);
    return IF_KEPT(keep, BIT(KNOWN), x[1] + x[0] == build_value(p, KNOWN)) &&
           IF_KEPT(keep, BIT(YEARS) | BIT(RATIO), x[1] + t == build_value(p, RATIO) * (x[0] + t));
}
static const char *const templates_sum[] = {
    "今、<p>と<c>の年れいの和は<S>才です。<t>年<ab>、<p>の年れいは<c>の年れいの<k>倍<be>。<q>は今何才ですか。",
    "<p>と<c>の年れいを合わせると、今<S>才です。今から<t>年<ab>、<p>の年れいは<c>の<k>倍<be>。今の<q>の年れい<wo>",
    "現在、<p>と<c>の年れいの合計は<S>才です。<p>の年れいが<c>の年れいの<k>倍<naru>のは<t>年<ab>です。<q>は今何才ですか。",
    "<p>の年れいと<c>の年れいをたすと<S>才です。<t>年<ab>、<p>はちょうど<c>の<k>倍の年れい<be>。<q>は今何才[ですか。|でしょうか。]",
    "<q>は今何才ですか。<p>と<c>の年れいの和は今<S>才で、<t>年<ab>に、<p>の年れいは<c>の年れいの<k>倍<be>。",
    "今から<t>年<ab>、<p>の年れいは<c>の年れいの<k>倍<be>。今の2人の年れいの和が<S>才のとき、今の<q>は何才<ka>",
    "2人の年れいの和は<S>才です。2人は<p>と<c>で、<t>年<ab>の<p>は<c>の<k>倍の年れい<be>。<q>は今何才ですか。",
    "!今の年れいをたすと<S>才になる<p>と<c>がいます。<p>が<c>の<k>倍の年れい<naru>のは、<t>年<ab>です。<q>は今何才ですか。",
    NULL,
};
static const struct figure_template figure_sum = {FIGURE_BARS,
                                                  {{"labels", FIGURE_TEXTS, "<p>|<c>"},
                                                   {"times", FIGURE_NUMBER, "<k>"},
                                                   {"sum", FIGURE_NUMBER, "<S>"},
                                                   {"amount", FIGURE_NUMBER, "<t>"},
                                                   {"unit", FIGURE_TEXT, "才"}}};
static const struct subtype sum_known = {
    .id = "sum",
    .name = "和と、何年後・何年前の倍",
    .level = 2,
    .templates = templates_sum,
    .asks = "今の<c>の年れい|今の<p>の年れい",
    .role = {{"S", "年れいの和", "才"},
             {"t", "何年後か、何年前か", "年"},
             {"k", "何倍か", "倍"},
             {"ab", "後か前か", "前|後", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"和を動かす", "年れい算です。<t>年で、2人の年れいの和は1人の2倍だけ変わります。", solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_when,
    .holds = holds_sum,
    .low = {1, 1},
    .high = {60, 120},
    .hint = "<t>年<ab>の2人の年れいの和は何才ですか。",
    .figure = &figure_sum,
};

static const struct subtype *const subtypes[] = {&ago, &then_age, &difference_known, &sum_known, NULL};
const struct family family_nenrei_jiki = {
    .id = "nenrei_jiki", .number = "F14", .name = "年れい算(前と後)", .grade = 5, .subtypes = subtypes};

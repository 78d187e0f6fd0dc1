/* nenrei_wa.c - 年れい算 of sums: every year adds one for each person.
 *
 *   change of the sum ÷ people = years;  parent - k × children, ÷ (k × number - 1) = years
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* who | how many | lowest and highest sum */
static const char *const groups[] = {"3人きょうだい|3|15|50",
                                     "3姉妹|3|15|50",
                                     "4人家族|4|80|140",
                                     "兄と弟の2人|2|8|32",
                                     "姉と妹の2人|2|8|32",
                                     "父と母と子どもの3人|3|65|110",
                                     "5人家族|5|90|170",
                                     "祖父と祖母の2人|2|110|160",
                                     "いとこ4人|4|20|70",
                                     "仲よし5人|5|40|75",
                                     "お父さんとお母さんの2人|2|60|100",
                                     "子ども4人|4|20|56",
                                     "母と姉と妹の3人|3|50|85",
                                     "父と兄と弟の3人|3|50|85",
                                     "ふたごの姉妹と兄の3人|3|15|45",
                                     "祖母と母とむすめの3人|3|95|140",
                                     "3人の先生|3|90|170",
                                     "6人家族|6|130|240",
                                     "チームの5人|5|50|75",
                                     "2人の兄と妹の3人|3|20|55",
                                     "!3兄弟|3|15|50",
                                     NULL};
enum { NOW, THEN };
static void bind_people(struct build *p) {
    build_aux(p, 0, build_get_number(p, "m"));
    build_need(p, "at least two people", p->aux[0] >= 2);
}
static int64_t draw_group(struct build *p, int64_t *people) {
    build_context(p, "g|m|lo|hi", groups);
    *people = build_get_number(p, "m");
    return build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi"));
}

/* ---- when is the sum so much ---- */
static bool draw_reach(struct build *p) {
    int64_t people, sum = draw_group(p, &people), years = build_between(p, 2, 20);
    build_datum(p, NOW, "s", sum), build_datum(p, THEN, "S", sum + people * years);
    return build_need(p, "years and people differ", years != people);
}
static void solve_reach(struct build *p) {
    struct ratio more = build_step(p, "年れいの和がふえるのは、", p->datum[THEN], '-', p->datum[NOW], "才", "です。");
    struct ratio years =
        build_step(p, "和は1年に<m>才ずつふえるので、", more, '/', build_int(p->aux[0]), "年後", "です。");
    build_trap(p, more);
    build_answer(p, years, "", "年後");
}
static bool holds_reach(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sum = build_value(p, NOW);
    for (int64_t person = 0; person < p->aux[0]; person++) sum += x[0];
    return IF_KEPT(keep, 3, sum == build_value(p, THEN));
}
static const char *const templates_reach[] = {
    "<g>の年れいの和は、今<s>才です。年れいの和が<S>才になるのは何年後ですか。",
    "今、<g>の年れいを合わせると<s>才です。<S>才になるのは、今から何年後[ですか。|でしょうか。]",
    "<g>がいます。年れいの合計は今<s>才です。合計が<S>才になるのは何年後ですか。",
    "何年後に、<g>の年れいの和は<S>才になりますか。今の和は<s>才です。",
    "<g>の年れいをたすと<s>才になります。何年たつと、たした年れいが<S>才になりますか。何年後かを答えましょう。",
    "現在、<g>の年れいの和は<s>才です。この和が<S>才になるのは今から何年後<ka>",
    "<g>の年れいの合計は、今年<s>才になりました。合計が<S>才になるのは、今年から何年後ですか。",
    "!年れいをすべてたすと<s>才の<g>がいます。同じようにたして<S>才になるのは何年後ですか。",
    NULL,
};
static const struct figure_template figure_reach = {
    FIGURE_BARS, {{"before", FIGURE_NUMBERS, "<s>"}, {"after", FIGURE_NUMBERS, "<S>"}, {"unit", FIGURE_TEXT, "才"}}};
static const struct subtype reach = {
    .id = "reach",
    .name = "年れいの和がいくつになるのは何年後",
    .level = 1,
    .templates = templates_reach,
    .implied = "m",
    .asks = "何年後か",
    .role = {{"s", "今の年れいの和", "才"}, {"S", "後の年れいの和", "才"}},
    .method = {{"1年にふえる分", "年れい算です。1年たつと、1人が1才ずつ年を取ることに目をつけます。", solve_reach,
                NULL}},
    .draw = draw_reach,
    .bind = bind_people,
    .holds = holds_reach,
    .loops = 1,
    .low = {1},
    .high = {60},
    .hint = "1年たつと、年れいの和はいくつふえますか。",
    .figure = &figure_reach,
};

/* ---- the sum after or before some years ---- */
enum { YEARS = 1 };
static void bind_shift(struct build *p) {
    bool later = p->aux[1];
    bind_people(p);
    build_set(p, "ab", later ? "後" : "前"), build_set(p, "be", later ? "になりますか" : "でしたか");
    build_set(p, "pr", later ? "に{なる}" : "{だ/た}"), build_set(p, "ud", later ? "ふえ" : "へり");
    build_need(p, "everybody was born", later || build_value(p, NOW) > p->aux[0] * build_value(p, YEARS));
}
static bool draw_shift(struct build *p) {
    int64_t people, sum = draw_group(p, &people), years = build_between(p, 2, 20);
    build_aux(p, 1, build_chance(p, 60));
    build_datum(p, NOW, "s", sum), build_datum(p, YEARS, "t", years);
    return build_need(p, "everybody was born", p->aux[1] || sum >= people * (years + 2)) &&
           build_need(p, "numbers differ", years != people);
}
static void solve_shift(struct build *p) {
    struct ratio more =
        build_step(p, "<m>人が<t>年に取る年は合わせて、", build_int(p->aux[0]), '*', p->datum[YEARS], "才", "です。");
    char sign = p->aux[1] ? '+' : '-';
    struct ratio sum = build_step(p, "<t>年<ab>の和は、", p->datum[NOW], sign, more, "才", "です。");
    build_trap(p, build_apply(p, p->datum[NOW], sign, p->datum[YEARS]));
    build_answer(p, sum, "", "才");
}
static bool holds_shift(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sum = build_value(p, NOW), year = p->aux[1] ? build_value(p, YEARS) : -build_value(p, YEARS);
    for (int64_t person = 0; person < p->aux[0]; person++) sum += year;
    return IF_KEPT(keep, 3, sum == x[0]);
}
static const char *const templates_shift[] = {
    "<g>の年れいの和は、今<s>才です。<t>年<ab>の年れいの和は何才<be>。",
    "今、<g>の年れいを合わせると<s>才です。<t>年<ab>には、合わせて何才<be>。",
    "<g>がいます。年れいの合計は今<s>才です。<t>年<ab>の合計は何才<be>。",
    "今から<t>年<ab>、<g>の年れいの和は何才<be>。今の和は<s>才です。",
    "<g>の年れいをたすと<s>才になります。<t>年<ab>の年れいをたすと何才<be>。",
    "現在、<g>の年れいの和は<s>才です。今から<t>年<ab>の年れいの和<wo>",
    "<g>の年れいの合計は、今年<s>才になりました。今年から<t>年<ab>の合計は何才<be>。",
    "!年れいをすべてたすと<s>才の<g>がいます。<t>年<ab>に同じようにたすと何才<be>。",
    NULL,
};
static const struct figure_template figure_shift = {
    FIGURE_BARS, {{"before", FIGURE_NUMBERS, "<s>"}, {"times", FIGURE_NUMBER, "<m>"}, {"unit", FIGURE_TEXT, "才"}}};
static const struct subtype shift = {
    .id = "shift",
    .name = "何年後・何年前の年れいの和",
    .level = 1,
    .templates = templates_shift,
    .implied = "m",
    .asks = "<t>年<ab>の年れいの和",
    .role = {{"s", "今の年れいの和", "才"},
             {"t", "何年後か、何年前か", "年"},
             {"ab", "後か前か", "前|後", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"1年にふえる分", "年れい算です。どの人も、1年に1才ずつ年を取ります。", solve_shift, NULL}},
    .draw = draw_shift,
    .bind = bind_shift,
    .holds = holds_shift,
    .loops = 1,
    .low = {1},
    .high = {500},
    .hint = "<t>年で、1人の年れいは何才変わりますか。",
    .figure = &figure_shift,
};

/* ---- sum and difference of two ages ---- */
enum { SUM, DIFFERENCE };
static const char *const pairs[] = {"父|母|60|110|1|10",      "夫|妻|60|120|1|9",
                                    "兄|弟|10|34|2|9",        "姉|妹|10|34|2|9",
                                    "姉|弟|10|34|2|9",        "兄|妹|10|34|2|9",
                                    "祖父|<A>|65|95|48|62",   "祖母|<A>|65|92|46|60",
                                    "父|<A>|38|66|24|36",     "母|<A>|36|62|22|34",
                                    "おじ|めい|34|60|18|30",  "先生|<A>|35|62|16|40",
                                    "<B>|<A>|14|40|2|8",      "お父さん|わたし|40|66|24|34",
                                    "!おば|おい|34|60|18|30", NULL};
static void bind_pair(struct build *p) { build_set(p, "q", p->asked ? "<p>" : "<c>"); }
static bool draw_pair(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "p|c|sl|sh|dl|dh", pairs);
    int64_t sum = build_between(p, build_get_number(p, "sl"), build_get_number(p, "sh")),
            difference = build_between(p, build_get_number(p, "dl"), build_get_number(p, "dh"));
    build_datum(p, SUM, "S", sum), build_datum(p, DIFFERENCE, "D", difference);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "whole ages", (sum - difference) % 2 == 0 && sum - difference >= 6) &&
           build_need(p, "the difference is no age", sum != 3 * difference);
}
static void solve_pair(struct build *p) {
    struct ratio two = p->asked ? build_step(p, "和に差をたすと、<p>の2人分で、", p->datum[SUM], '+',
                                             p->datum[DIFFERENCE], "才", "です。")
                                : build_step(p, "和から差をひくと、<c>の2人分で、", p->datum[SUM], '-',
                                             p->datum[DIFFERENCE], "才", "です。");
    struct ratio one = build_step(p, "<q>の年れいは、", two, '/', build_int(2), "才", "です。");
    build_trap(p, build_fraction(build_value(p, SUM), 2));
    build_trap(p, build_apply(p, p->datum[SUM], '-', one));
    build_answer(p, one, "", "才");
}
static bool holds_pair(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SUM), x[0] + x[1] == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(DIFFERENCE), x[1] - x[0] == build_value(p, DIFFERENCE));
}
static const char *const templates_pair[] = {
    "<p>と<c>の年れいの和は<S>才で、<p>は<c>より<D>才年上です。<q>は何才ですか。",
    "<p>と<c>の年れいを合わせると<S>才です。<c>は<p>より<D>才年下です。<q>の年れい<wo>",
    "<p>は<c>より<D>才年上です。2人の年れいの合計は<S>才です。<q>は今何才[ですか。|でしょうか。]",
    "年れいの和が<S>才、差が<D>才の<p>と<c>がいます。年上は<p>です。<q>は何才ですか。",
    "<q>は何才ですか。<p>と<c>の年れいをたすと<S>才で、<p>のほうが<D>才年上です。",
    "<c>の年れいは<p>の年れいより<D>才少なく、2人の年れいを合わせると<S>才になります。<q>は何才<ka>",
    "今、<p>と<c>の年れいの和は<S>才です。<c>の年れいに<D>才をたすと<p>の年れいと同じになります。<q>は今何才ですか。",
    "!<p>の年れいと<c>の年れいは、たすと<S>才、ひくと<D>才です。<q>は何才ですか。",
    NULL,
};
static const struct figure_template figure_pair = {FIGURE_BARS,
                                                   {{"labels", FIGURE_TEXTS, "<p>|<c>"},
                                                    {"sum", FIGURE_NUMBER, "<S>"},
                                                    {"difference", FIGURE_NUMBER, "<D>"},
                                                    {"unit", FIGURE_TEXT, "才"}}};
static const struct subtype pair = {
    .id = "pair",
    .name = "年れいの和と差",
    .level = 1,
    .templates = templates_pair,
    .asks = "<c>の年れい|<p>の年れい",
    .role = {{"S", "年れいの和", "才"}, {"D", "年れいの差", "才"}},
    .method = {{"線分図", "和差算です。和と差から、同じ年れい2人分をつくります。", solve_pair, NULL}},
    .draw = draw_pair,
    .bind = bind_pair,
    .holds = holds_pair,
    .low = {1, 1},
    .high = {130, 130},
    .hint = "2本の線分図をかいて、差に目をつけましょう。",
    .figure = &figure_pair,
};

/* ---- a parent is k times two children together ---- */
enum { PARENT, ELDER, YOUNGER, TIMES };
static const char *const families[] = {"母|姉|妹",         "父|兄|弟",         "母|兄|弟",       "父|姉|妹",
                                       "母|長男|次男",     "父|長女|次女",     "お母さん|兄|妹", "お父さん|姉|弟",
                                       "おばあさん|姉|弟", "おじいさん|兄|妹", "祖母|<A>|<B>",   "母|<A>|<B>",
                                       "父|<A>|<B>",       "先生|<A>|<B>",     "!祖父|<A>|<B>",  NULL};
static bool draw_children(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "p|c|d", families);
    int64_t times = build_between(p, 2, 4), elder = build_between(p, 3, 12), younger = build_between(p, 1, elder - 1),
            years = build_between(p, 1, 12), parent = times * (elder + younger + 2 * years) - years;
    build_datum(p, PARENT, "P", parent), build_datum(p, ELDER, "C", elder), build_datum(p, YOUNGER, "E", younger);
    build_datum(p, TIMES, "k", times);
    return build_need(p, "a plausible age", parent >= 27 && parent <= 75 && parent - elder >= 22);
}
static void solve_children(struct build *p) {
    struct ratio sum = build_step(p, "今の子ども2人の和は、", p->datum[ELDER], '+', p->datum[YOUNGER], "才", "です。");
    struct ratio k_sum = build_step(p, "その<k>倍は、", sum, '*', p->datum[TIMES], "才", "です。");
    struct ratio gap = build_step(p, "<p>の年れいとの差は、", p->datum[PARENT], '-', k_sum, "才", "です。");
    struct ratio up =
        build_step(p, "2人の和の<k>倍は1年に、", build_int(2), '*', p->datum[TIMES], "才", "ずつふえます。");
    struct ratio one =
        build_step(p, "<p>は1才ふえるので、差は1年に、", up, '-', build_int(1), "才", "ずつちぢまります。");
    struct ratio years = build_step(p, "差がなくなるのは、", gap, '/', one, "年後", "です。");
    build_trap(p, gap);
    build_answer(p, years, "", "年後");
}
static bool holds_children(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   build_value(p, PARENT) + x[0] ==
                       build_value(p, TIMES) * (build_value(p, ELDER) + x[0] + build_value(p, YOUNGER) + x[0]));
}
static const char *const templates_children[] = {
    "今、<p>は<P>才、<c>は<C>才、<d>は<E>才です。<p>の年れいが<c>と<d>の年れいの和の<k>倍になるのは何年後ですか。",
    "<p>は<P>才で、<c>は<C>才、<d>は<E>才です。<c>と<d>の年れいの和の<k>倍が<p>の年れいと等しくなるのは、今から何年後[ですか。|でしょうか。]",
    "<c>は<C>才、<d>は<E>才、<p>は<P>才です。何年後に、<p>の年れいは<c>と<d>の年れいの合計の<k>倍になりますか。",
    "今の年れいは、<p>が<P>才、<c>が<C>才、<d>が<E>才です。<p>の年れいが、<c>と<d>の年れいの和のちょうど<k>倍になるのは何年後ですか。",
    "何年後に、<p>の年れいは<c>と<d>の年れいの和の<k>倍になりますか。今、<p>は<P>才、<c>は<C>才、<d>は<E>才です。",
    "<P>才の<p>に、<C>才の<c>と<E>才の<d>がついて歩いています。<p>の年れいが2人の年れいの和の<k>倍になるのは何年後ですか。",
    "現在、<c>が<C>才、<d>が<E>才、<p>が<P>才です。<p>の年れいが、ほかの2人の年れいの合計の<k>倍になるのは何年後<ka>",
    "!<p>の年れいは<P>才、<c>は<C>才、<d>は<E>才です。今から何年たつと、<c>と<d>の年れいの和の<k>倍が<p>と同じになりますか。何年後かを答えなさい。",
    NULL,
};
static const struct figure_template figure_children = {FIGURE_BARS,
                                                       {{"labels", FIGURE_TEXTS, "<p>|<c>|<d>"},
                                                        {"lengths", FIGURE_NUMBERS, "<P>|<C>|<E>"},
                                                        {"times", FIGURE_NUMBER, "<k>"},
                                                        {"unit", FIGURE_TEXT, "才"}}};
static const struct subtype children = {
    .id = "children",
    .name = "2人の和の何倍になるのは何年後",
    .level = 3,
    .templates = templates_children,
    .asks = "何年後か",
    .role = {{"P", "<p>の年れい", "才"}, {"C", "<c>の年れい", "才"}, {"E", "<d>の年れい", "才"}, {"k", "何倍か", "倍"}},
    .method = {{"差のちぢまり方", "年れい算です。1年たつと、<p>は1才、2人の和は2才ふえます。", solve_children, NULL}},
    .draw = draw_children,
    .holds = holds_children,
    .low = {1},
    .high = {60},
    .hint = "1年たつと、2人の年れいの和の<k>倍は何才ふえますか。",
    .figure = &figure_children,
};

extern const struct subtype nenrei_reach_two; /* nenrei_futari.c */
static const struct subtype *const subtypes[] = {&reach, &shift, &pair, &children, &nenrei_reach_two, NULL};
const struct family family_nenrei_wa = {
    .id = "nenrei_wa", .number = "F14", .name = "年れい算(年れいの和)", .grade = 5, .subtypes = subtypes};

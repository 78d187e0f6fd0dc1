/* nenrei.c - 年れい算: the difference of two ages never changes.
 *
 *   difference = (k - 1) shares when one age is k times the other
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { OLD, YOUNG, TIMES };

static const char *const pairs[] = {"母|子ども|28|48|4|13",      "父|子ども|28|52|4|13",
                                    "母|<A>|28|48|4|13",         "父|<A>|28|52|4|13",
                                    "おじさん|<A>|25|48|4|12",   "先生|<A>|27|50|6|12",
                                    "祖母|<A>|55|78|5|13",       "祖父|<A>|56|82|5|13",
                                    "おばあさん|<A>|55|78|5|13", "おじいさん|<A>|56|82|5|13",
                                    "コーチ|<A>|25|50|6|13",     "となりのおじさん|<A>|28|55|4|12",
                                    "校長先生|<A>|50|60|6|12",   "店長|<A>|25|55|6|12",
                                    "!おばさん|<A>|25|50|4|12",  NULL};

static void draw_ages(struct build *p, int64_t *old, int64_t *young) {
    build_people(p, "A");
    build_context(p, "p|c|po|ph|co|ch", pairs);
    *old = build_between(p, build_get_number(p, "po"), build_get_number(p, "ph"));
    *young = build_between(p, build_get_number(p, "co"), build_get_number(p, "ch"));
}

/* ---- in how many years ---- */
static bool draw_later(struct build *p) {
    int64_t old, young, times = build_between(p, 2, 6);
    draw_ages(p, &old, &young);
    build_datum(p, OLD, "P", old);
    build_datum(p, YOUNG, "C", young);
    build_datum(p, TIMES, "k", times);
    return build_need(p, "a whole age", (old - young) % (times - 1) == 0) &&
           build_need(p, "later", (old - young) / (times - 1) > young);
}
static void solve_later(struct build *p) {
    struct ratio difference =
        build_step(p, "年れいの差は、", p->datum[OLD], '-', p->datum[YOUNG], "才", "で、いつまでも変わりません。");
    struct ratio shares = build_step(p, "<k>倍になるとき、差は<c>の年れいの、", p->datum[TIMES], '-', build_int(1),
                                     "倍", "にあたります。");
    struct ratio then = build_step(p, "そのときの<c>の年れいは、", difference, '/', shares, "才", "です。");
    struct ratio years = build_step(p, "今は<C>才なので、", then, '-', p->datum[YOUNG], "年後", "です。");
    build_trap(p, build_fraction((int64_t)difference.num, (int64_t)p->datum[TIMES].num));
    build_trap(p, then);
    build_answer(p, years, "", "年後");
}
/* Then they are ① and so many of them. */
static void solve_later_circles(struct build *p) {
    int64_t n = build_value(p, TIMES);
    build_set(p, "z1", build_circle(n)), build_set(p, "z2", build_circle(n - 1));
    build_line(p);
    build_say(p, "<k>倍になるときの<c>の年れいを①とすると<p>は<z1>なので、差は");
    build_formula_words(p, build_circle(n - 1), "", "%s-①", build_circle(n));
    build_say(p, "です。");
    struct ratio difference =
        build_step(p, "今の年れいの差も同じで、", p->datum[OLD], '-', p->datum[YOUNG], "才", "です。");
    struct ratio then =
        n > 2 ? build_step(p, "<z2>が差にあたるので、①は、", difference, '/', build_int(n - 1), "才", "です。")
              : difference;
    struct ratio years = build_step(p, n > 2 ? "今は<C>才なので、" : "①が差と同じで、<c>は今<C>才なので、", then, '-',
                                    p->datum[YOUNG], "年後", "です。");
    build_answer(p, years, "", "年後");
}
static bool holds_later(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, build_value(p, OLD) + x[0] == build_value(p, TIMES) * (build_value(p, YOUNG) + x[0]));
}
static const char *const templates_later[] = {
    "今、<p>は<P>才、<c>は<C>才です。<p>の年れいが<c>の年れいの<k>倍になるのは今から何年後ですか。",
    "<p>は<P>才、<c>は<C>才です。<p>の年れいが<c>の<k>倍になるのは何年後[ですか。|でしょうか。]",
    "現在、<c>は<C>才で、<p>は<P>才です。何年後に、<p>の年れいはちょうど<c>の年れいの<k>倍になりますか。",
    "今年、<p>は<P>才、<c>は<C>才になりました。<p>の年れいが<c>の年れいの<k>倍になるのは、今年から何年後ですか。",
    "今から何年後に、<p>の年れいは<c>の年れいの<k>倍になりますか。今の年れいは、<p>が<P>才、<c>が<C>才です。",
    "<P>才の<p>と<C>才の<c>がいます。<p>の年れいが<c>の<k>倍になるのは何年後ですか。",
    "<c>の年れいは今<C>才、<p>の年れいは今<P>才です。<c>の年れいの<k>倍が<p>の年れいと同じになるのは何年後ですか。",
    "今の年れいは、<c>が<C>才で、<p>が<P>才です。<p>が<c>の<k>倍の年れいになるのは何年後<ka>",
    NULL,
};
static const struct figure_template figure_later = {FIGURE_BARS,
                                                    {{"labels", FIGURE_TEXTS, "<p>|<c>"},
                                                     {"lengths", FIGURE_NUMBERS, "<P>|<C>"},
                                                     {"times", FIGURE_NUMBER, "<k>"},
                                                     {"unit", FIGURE_TEXT, "才"}}};
static const struct subtype later = {
    .id = "later",
    .name = "何倍になるのは何年後",
    .level = 1,
    .templates = templates_later,
    .asks = "何年後か",
    .role = {{"P", "<p>の年れい", "才"}, {"C", "<c>の年れい", "才"}, {"k", "何倍か", "倍"}},
    .method = {{"差が変わらない", "年れい算です。2人の年れいの差はいつも同じであることに目をつけます。", solve_later,
                NULL},
               {"丸数字", "年れい算です。<k>倍になるときの年れいを丸数字で表し、変わらない差とくらべます。",
                solve_later_circles, NULL}},
    .draw = draw_later,
    .holds = holds_later,
    .low = {1},
    .high = {90},
    .hint = "何年たっても変わらないものは何ですか。",
    .figure = &figure_later,
};

/* ---- now n times, difference known ---- */
enum { DIFFERENCE, RATIO };
static void bind_now(struct build *p) { build_set(p, "q", p->asked ? "<p>" : "<c>"); }
static bool draw_now(struct build *p) {
    int64_t young, old, times = build_between(p, 2, 8);
    draw_ages(p, &old, &young);
    build_datum(p, DIFFERENCE, "D", young * (times - 1));
    build_datum(p, RATIO, "k", times);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a plausible age",
                      young * times >= build_get_number(p, "po") && young * times <= build_get_number(p, "ph"));
}
static void solve_now(struct build *p) {
    struct ratio shares =
        build_step(p, "<c>の年れいを1とすると、差は、", p->datum[RATIO], '-', build_int(1), "", "にあたります。");
    struct ratio young = build_step(p, "<c>の年れいは、", p->datum[DIFFERENCE], '/', shares, "才", "です。");
    if (!p->asked) {
        build_trap(p, build_fraction((int64_t)p->datum[DIFFERENCE].num, (int64_t)p->datum[RATIO].num));
        build_answer(p, young, "", "才");
        return;
    }
    struct ratio old = build_step(p, "<p>の年れいは、", young, '*', p->datum[RATIO], "才", "です。");
    build_trap(p, young);
    build_answer(p, old, "", "才");
}
static bool holds_now(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[1] - x[0] == build_value(p, DIFFERENCE)) &&
           IF_KEPT(keep, 2, x[1] == x[0] * build_value(p, RATIO));
}
static const char *const templates_now[] = {
    "<p>と<c>の年れいの差は<D>才で、<p>の年れいは<c>の年れいの<k>倍です。<q>は今何才ですか。",
    "<p>は<c>より<D>才年上です。今、<p>の年れいは<c>の年れいのちょうど<k>倍です。<q>は何才[ですか。|でしょうか。]",
    "今、<p>の年れいは<c>の年れいの<k>倍で、2人の年れいは<D>才ちがいます。<q>の年れい<wo>",
    "<q>は今何才ですか。<p>は<c>より<D>才上で、<p>の年れいは<c>の<k>倍です。",
    "<c>は<p>より<D>才年下です。<p>の年れいが<c>の年れいの<k>倍のとき、<q>は何才ですか。",
    "<p>の年れいは<c>の年れいの<k>倍です。<p>の年れいから<c>の年れいをひくと<D>才です。<q>は何才<ka>",
    "年れいをくらべると、<p>は<c>の<k>倍で、<D>才の差があります。<q>は何才ですか。",
    "<D>才ちがいの<p>と<c>がいます。<p>の年れいは<c>の年れいの<k>倍です。<q>の年れいは何才ですか。",
    NULL,
};
static const struct figure_template figure_now = {FIGURE_BARS,
                                                  {{"labels", FIGURE_TEXTS, "<p>|<c>"},
                                                   {"times", FIGURE_NUMBER, "<k>"},
                                                   {"difference", FIGURE_NUMBER, "<D>"},
                                                   {"unit", FIGURE_TEXT, "才"}}};
static const struct subtype now = {
    .id = "now",
    .name = "差と倍から年れい",
    .level = 1,
    .templates = templates_now,
    .asks = "<c>の年れい|<p>の年れい",
    .role = {{"D", "年れいの差", "才"}, {"k", "何倍か", "倍"}},
    .method = {{"差が変わらない", "年れい算です。<c>の年れいを1として、年れいの差がいくつ分かを考えます。", solve_now,
                NULL}},
    .draw = draw_now,
    .bind = bind_now,
    .holds = holds_now,
    .low = {1, 1},
    .high = {60, 100},
    .hint = "<c>の年れいを1とすると、年れいの差はいくつ分ですか。",
    .figure = &figure_now,
};

/* ---- one parent, two children ---- */
enum { PARENT, ELDER, YOUNGER };
static const char *const families[] = {"母|姉|妹", "父|兄|弟", "母|兄|弟", "父|姉|妹", "母|兄|妹", "父|姉|弟", NULL};
static bool draw_two(struct build *p) {
    build_context(p, "p|c|d", families);
    int64_t parent = build_between(p, 28, 52), elder = build_between(p, 4, 16),
            younger = build_between(p, 1, elder - 1);
    build_datum(p, PARENT, "P", parent);
    build_datum(p, ELDER, "C", elder);
    build_datum(p, YOUNGER, "E", younger);
    return build_need(p, "later", parent - elder - younger >= 1) &&
           build_need(p, "a parent is old enough", parent - elder >= 22);
}
static void solve_two(struct build *p) {
    struct ratio sum =
        build_step(p, "今、子ども2人の年れいの和は、", p->datum[ELDER], '+', p->datum[YOUNGER], "才", "です。");
    struct ratio difference = build_step(p, "<p>との差は、", p->datum[PARENT], '-', sum, "才", "です。");
    struct ratio one = build_step(p, "1年に、子ども2人の和は2才、<p>は1才増えるので、差は、", build_int(2), '-',
                                  build_int(1), "才", "ずつちぢまります。");
    struct ratio years = build_step(p, "同じになるのは、", difference, '/', one, "年後", "です。");
    build_trap(p, build_fraction((int64_t)difference.num, 2));
    build_answer(p, years, "", "年後");
}
/* As if the parent stood still. */
static void solve_two_sum(struct build *p) {
    struct ratio one =
        build_step(p, "<c>と<p>の差は、", p->datum[PARENT], '-', p->datum[ELDER], "才", "で、いつまでも変わりません。");
    build_line(p);
    build_say(p, "同じになるとき、<d>の年れいがこの差と等しくなります。");
    struct ratio years = build_step(p, "<d>は今<E>才なので、", one, '-', p->datum[YOUNGER], "年後", "です。");
    build_answer(p, years, "", "年後");
}
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   build_value(p, PARENT) + x[0] == build_value(p, ELDER) + x[0] + build_value(p, YOUNGER) + x[0]);
}
static const char *const templates_two[] = {
    "今、<p>は<P>才、<c>は<C>才、<d>は<E>才です。<c>と<d>の年れいの和が<p>の年れいと同じになるのは何年後ですか。",
    "<p>は<P>才で、子どもは<C>才の<c>と<E>才の<d>です。子ども2人の年れいの和が<p>の年れいと等しくなるのは、今から何年後[ですか。|でしょうか。]",
    "<c>は<C>才、<d>は<E>才、<p>は<P>才です。何年後に、<c>と<d>の年れいを合わせると<p>の年れいになりますか。",
    "今の年れいは、<p>が<P>才、<c>が<C>才、<d>が<E>才です。<p>の年れいと、<c>と<d>の年れいの和が等しくなるのは何年後ですか。",
    "何年後に、<c>と<d>の年れいの和は<p>の年れいと同じになりますか。今、<p>は<P>才、<c>は<C>才、<d>は<E>才です。",
    "<P>才の<p>に、<C>才の<c>と<E>才の<d>がいます。2人の子どもの年れいの和が<p>の年れいに追いつくのは何年後ですか。",
    "現在、<c>が<C>才、<d>が<E>才、<p>が<P>才です。2人の子どもの年れいの合計が<p>の年れいと同じになるのは何年後<ka>",
    "<p>の年れいは<P>才、<c>は<C>才、<d>は<E>才です。今から何年たつと、<c>と<d>の年れいの和が<p>と同じになりますか。何年後かを答えなさい。",
    NULL,
};
static const struct figure_template figure_two = {
    FIGURE_BARS,
    {{"labels", FIGURE_TEXTS, "<p>|<c>|<d>"}, {"lengths", FIGURE_NUMBERS, "<P>|<C>|<E>"}, {"unit", FIGURE_TEXT, "才"}}};
static const struct subtype two = {
    .id = "two_children",
    .name = "子ども2人の和",
    .level = 3,
    .templates = templates_two,
    .asks = "何年後か",
    .role = {{"P", "<p>の年れい", "才"}, {"C", "<c>の年れい", "才"}, {"E", "<d>の年れい", "才"}},
    .method = {{"差のちぢまり方", "年れい算です。1年たつと、<p>は1才、子ども2人の和は2才増えます。", solve_two, NULL},
               {"差が変わらない",
                "年れい算です。<p>と<c>の差は変わりません。その差が<d>の年れいと等しくなるときを考えます。",
                solve_two_sum, "<p>と<c>の年れいの差は、何年たつと変わりますか。"}},
    .draw = draw_two,
    .holds = holds_two,
    .low = {1},
    .high = {90},
    .hint = "1年たつと、子ども2人の年れいの和は何才増えますか。",
    .figure = &figure_two,
};

static const struct subtype *const subtypes[] = {&later, &now, &two, NULL};
const struct family family_nenrei = {
    .id = "nenrei", .number = "F14", .name = "年れい算", .grade = 4, .subtypes = subtypes};

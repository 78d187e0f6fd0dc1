/* nenrei.c - 年れい算: the difference of two ages never changes.
 *
 *   difference = (k - 1) shares when one age is k times the other
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { OLD, YOUNG, TIMES };

static const char *const pairs[] = {"母|子ども|28|48|4|13", "父|子ども|28|52|4|13", "母|<A>|28|48|4|13", "父|<A>|28|52|4|13", "おじさん|<A>|25|48|4|12", "先生|<A>|27|50|6|12",
                                    "祖母|<A>|55|78|5|13", "祖父|<A>|56|82|5|13",
    "おばあさん|<A>|55|78|5|13", "おじいさん|<A>|56|82|5|13", "コーチ|<A>|25|50|6|13", "となりのおじさん|<A>|28|55|4|12", "校長先生|<A>|50|60|6|12", "店長|<A>|25|55|6|12",
    "!おばさん|<A>|25|50|4|12", NULL};

static void draw_ages(struct kit *k, int64_t *old, int64_t *young) {
    kit_people(k, "A");
    kit_context(k, "p|c|po|ph|co|ch", pairs);
    *old = kit_between(k, kit_get_number(k, "po"), kit_get_number(k, "ph"));
    *young = kit_between(k, kit_get_number(k, "co"), kit_get_number(k, "ch"));
    kit_datum(k, OLD, "P", *old);
    kit_datum(k, YOUNG, "C", *young);
}

/* ---- in how many years ---- */
static bool draw_later(struct kit *k) {
    int64_t old, young, times = kit_between(k, 2, 6);
    draw_ages(k, &old, &young);
    kit_datum(k, TIMES, "k", times);
    return kit_need(k, "a whole age", (old - young) % (times - 1) == 0) && kit_need(k, "later", (old - young) / (times - 1) > young);
}
static void solve_later(struct kit *k) {
    struct ratio difference = kit_step(k, "年れいの差は、", k->datum[OLD], '-', k->datum[YOUNG], "才", "で、いつまでも変わりません。");
    struct ratio shares = kit_step(k, "<k>倍になるとき、差は<c>の年れいの、", k->datum[TIMES], '-', kit_int(1), "倍", "にあたります。");
    struct ratio then = kit_step(k, "そのときの<c>の年れいは、", difference, '/', shares, "才", "です。");
    struct ratio years = kit_step(k, "今は<C>才なので、", then, '-', k->datum[YOUNG], "年後", "です。");
    kit_trap(k, kit_fraction((int64_t)difference.num, (int64_t)k->datum[TIMES].num));
    kit_trap(k, then);
    kit_answer(k, years, "", "年後");
}
/* Then they are ① and so many of them. */
static void solve_later_circles(struct kit *k) {
    int64_t n = kit_value(k, TIMES);
    kit_set(k, "z1", kit_circle(n)), kit_set(k, "z2", kit_circle(n - 1));
    kit_line(k);
    kit_say(k, "<k>倍になるときの<c>の年れいを①とすると<p>は<z1>なので、差は");
    kit_formula_words(k, kit_circle(n - 1), "", "%s-①", kit_circle(n));
    kit_say(k, "です。");
    struct ratio difference = kit_step(k, "今の年れいの差も同じで、", k->datum[OLD], '-', k->datum[YOUNG], "才", "です。");
    struct ratio then = n > 2 ? kit_step(k, "<z2>が差にあたるので、①は、", difference, '/', kit_int(n - 1), "才", "です。") : difference;
    struct ratio years = kit_step(k, n > 2 ? "今は<C>才なので、" : "①が差と同じで、<c>は今<C>才なので、", then, '-', k->datum[YOUNG], "年後", "です。");
    kit_answer(k, years, "", "年後");
}
static bool holds_later(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 7, kit_value(k, OLD) + x[0] == kit_value(k, TIMES) * (kit_value(k, YOUNG) + x[0]));
}
static const char *const frames_later[] = {
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
static const struct kit_subtype later = {
    .id = "later", .name = "何倍になるのは何年後", .level = 1, .frames = frames_later,
    .method = {{"差が変わらない", "年れい算です。2人の年れいの差はいつも同じであることに目をつけます。", solve_later, NULL},
               {"丸数字", "年れい算です。<k>倍になるときの年れいを丸数字で表し、変わらない差とくらべます。", solve_later_circles, NULL}},
    .draw = draw_later, .holds = holds_later, .low = {1}, .high = {90},
    .hint = "何年たっても変わらないものは何ですか。",
    .figure = "{\"type\":\"bars\",\"labels\":[\"<p>\",\"<c>\"],\"lengths\":[<P>,<C>],\"times\":<k>,\"unit\":\"才\"}",
};

/* ---- now n times, difference known ---- */
enum { DIFFERENCE, RATIO };
static bool draw_now(struct kit *k) {
    int64_t young, old, times = kit_between(k, 2, 8);
    draw_ages(k, &old, &young);
    k->n_data = 0;
    kit_datum(k, DIFFERENCE, "D", young * (times - 1));
    kit_datum(k, RATIO, "k", times);
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "q", k->asked ? "<p>" : "<c>");
    return kit_need(k, "a plausible age", young * times >= kit_get_number(k, "po") && young * times <= kit_get_number(k, "ph"));
}
static void solve_now(struct kit *k) {
    struct ratio shares = kit_step(k, "<c>の年れいを1とすると、差は、", k->datum[RATIO], '-', kit_int(1), "", "にあたります。");
    struct ratio young = kit_step(k, "<c>の年れいは、", k->datum[DIFFERENCE], '/', shares, "才", "です。");
    if (!k->asked) {
        kit_trap(k, kit_fraction((int64_t)k->datum[DIFFERENCE].num, (int64_t)k->datum[RATIO].num));
        kit_answer(k, young, "", "才");
        return;
    }
    struct ratio old = kit_step(k, "<p>の年れいは、", young, '*', k->datum[RATIO], "才", "です。");
    kit_trap(k, young);
    kit_answer(k, old, "", "才");
}
static bool holds_now(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 1, x[1] - x[0] == kit_value(k, DIFFERENCE)) && KIT_KEEP(keep, 2, x[1] == x[0] * kit_value(k, RATIO));
}
static const char *const frames_now[] = {
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
static const struct kit_subtype now = {
    .id = "now", .name = "差と倍から年れい", .level = 1, .frames = frames_now,
    .method = {{"差が変わらない", "年れい算です。<c>の年れいを1として、年れいの差がいくつ分かを考えます。", solve_now, NULL}},
    .draw = draw_now, .holds = holds_now, .low = {1, 1}, .high = {60, 100},
    .hint = "<c>の年れいを1とすると、年れいの差はいくつ分ですか。",
    .figure = "{\"type\":\"bars\",\"labels\":[\"<p>\",\"<c>\"],\"times\":<k>,\"difference\":<D>,\"unit\":\"才\"}",
};

/* ---- one parent, two children ---- */
enum { PARENT, ELDER, YOUNGER };
static const char *const families[] = {"母|姉|妹", "父|兄|弟", "母|兄|弟", "父|姉|妹", "母|兄|妹", "父|姉|弟", NULL};
static bool draw_two(struct kit *k) {
    kit_context(k, "p|c|d", families);
    int64_t parent = kit_between(k, 28, 52), elder = kit_between(k, 4, 16), younger = kit_between(k, 1, elder - 1);
    kit_datum(k, PARENT, "P", parent);
    kit_datum(k, ELDER, "C", elder);
    kit_datum(k, YOUNGER, "E", younger);
    return kit_need(k, "later", parent - elder - younger >= 1) && kit_need(k, "a parent is old enough", parent - elder >= 22);
}
static void solve_two(struct kit *k) {
    struct ratio sum = kit_step(k, "今、子ども2人の年れいの和は、", k->datum[ELDER], '+', k->datum[YOUNGER], "才", "です。");
    struct ratio difference = kit_step(k, "<p>との差は、", k->datum[PARENT], '-', sum, "才", "です。");
    struct ratio one = kit_step(k, "1年に、子ども2人の和は2才、<p>は1才増えるので、差は、", kit_int(2), '-', kit_int(1), "才", "ずつちぢまります。");
    struct ratio years = kit_step(k, "同じになるのは、", difference, '/', one, "年後", "です。");
    kit_trap(k, kit_fraction((int64_t)difference.num, 2));
    kit_answer(k, years, "", "年後");
}
/* As if the parent stood still. */
static void solve_two_sum(struct kit *k) {
    struct ratio one = kit_step(k, "<c>と<p>の差は、", k->datum[PARENT], '-', k->datum[ELDER], "才", "で、いつまでも変わりません。");
    kit_line(k);
    kit_say(k, "同じになるとき、<d>の年れいがこの差と等しくなります。");
    struct ratio years = kit_step(k, "<d>は今<E>才なので、", one, '-', k->datum[YOUNGER], "年後", "です。");
    kit_answer(k, years, "", "年後");
}
static bool holds_two(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 7, kit_value(k, PARENT) + x[0] == kit_value(k, ELDER) + x[0] + kit_value(k, YOUNGER) + x[0]);
}
static const char *const frames_two[] = {
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
static const struct kit_subtype two = {
    .id = "two_children", .name = "子ども2人の和", .level = 3, .frames = frames_two,
    .method = {{"差のちぢまり方", "年れい算です。1年たつと、<p>は1才、子ども2人の和は2才増えます。", solve_two, NULL},
               {"差が変わらない", "年れい算です。<p>と<c>の差は変わりません。その差が<d>の年れいと等しくなるときを考えます。", solve_two_sum, "<p>と<c>の年れいの差は、何年たつと変わりますか。"}},
    .draw = draw_two, .holds = holds_two, .low = {1}, .high = {90},
    .hint = "1年たつと、子ども2人の年れいの和は何才増えますか。",
    .figure = "{\"type\":\"bars\",\"labels\":[\"<p>\",\"<c>\",\"<d>\"],\"lengths\":[<P>,<C>,<E>],\"unit\":\"才\"}",
};

static const struct kit_subtype *const subtypes[] = {&later, &now, &two, NULL};
const struct kit_family family_nenrei = {.id = "nenrei", .number = "F14", .name = "年れい算", .grade = 4, .subtypes = subtypes};

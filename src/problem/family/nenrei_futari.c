/* nenrei_futari.c - 年れい算: two people whose ages are told; when their sum is so much.
 *
 *   what the sum still lacks ÷ 2 = years
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* younger | older | their ages */
static const char *const couples[] = {"子ども|父|4|14|30|48",    "子ども|母|4|14|28|45",      "<A>|お父さん|6|14|32|48",
                                      "<A>|お母さん|6|14|30|45", "<A>|おじいさん|6|13|60|75", "妹|兄|4|10|11|17",
                                      "弟|姉|4|10|11|17",        "むすこ|父親|3|14|30|48",    "むすめ|母親|3|14|28|45",
                                      "<A>|先生|9|12|25|50",     "まご|祖母|3|14|58|75",      "まご|祖父|3|14|60|78",
                                      "<A>|兄|6|11|12|18",       "!めい|おば|4|12|26|45",     NULL};
enum { YOUNG, OLD, SUM };
static void bind_couple(struct build *p) {
    build_need(p, "a sum to come", build_value(p, SUM) > build_value(p, YOUNG) + build_value(p, OLD));
}
static bool draw_couple(struct build *p) {
    build_people(p, "A");
    build_context(p, "p|q|la|ha|lb|hb", couples);
    int64_t young = build_between(p, build_get_number(p, "la"), build_get_number(p, "ha")),
            old = build_between(p, build_get_number(p, "lb"), build_get_number(p, "hb")),
            years = build_between(p, 3, 25);
    build_datum(p, YOUNG, "a", young), build_datum(p, OLD, "b", old), build_datum(p, SUM, "S", young + old + 2 * years);
    return build_need(p, "years and ages differ", years != young && years != old);
}
static void solve_couple(struct build *p) {
    struct ratio now = build_step(p, "今の年れいの和は、", p->datum[YOUNG], '+', p->datum[OLD], "才", "です。");
    struct ratio more = build_step(p, "和がふえるのは、", p->datum[SUM], '-', now, "才", "です。");
    struct ratio years = build_step(p, "2人の和は1年に2才ずつふえるので、", more, '/', build_int(2), "年後", "です。");
    build_trap(p, more);
    build_answer(p, years, "", "年後");
}
static bool holds_couple(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t young = build_value(p, YOUNG) + x[0], old = build_value(p, OLD) + x[0];
    return IF_KEPT(keep, 7, young + old == build_value(p, SUM));
}
static const char *const templates_couple[] = {
    "今、<p>は<a>才、<q>は<b>才です。2人の年れいの和が<S>才になるのは何年後ですか。",
    "<a>才の<p>と<b>才の<q>がいます。2人の年れいを合わせて<S>才になるのは、今から何年後[ですか。|でしょうか。]",
    "<p>の年れいは<a>才、<q>の年れいは<b>才です。年れいの合計が<S>才になるのは何年後ですか。",
    "何年後に、2人の年れいの和は<S>才になりますか。今、<p>は<a>才で、<q>は<b>才です。",
    "<q>は<b>才で、<p>は<a>才です。何年たつと、2人の年れいの和が<S>才になりますか。何年後かを答えましょう。",
    "現在、<p>が<a>才、<q>が<b>才のとき、2人の年れいの和が<S>才になるのは今から何年後<ka>",
    "今年、<p>は<a>才、<q>は<b>才になりました。2人の年れいをたすと<S>才になるのは、今年から何年後ですか。",
    "<p>と<q>は、それぞれ<a>才と<b>才です。2人合わせて<S>才になるのは何年後でしょうか。",
    "!<a>才の<p>と<b>才の<q>の年れいの和が、ちょうど<S>才になるのは何年後ですか。",
    NULL,
};
static const struct figure_template figure_couple = {FIGURE_BARS,
                                                     {{"before", FIGURE_NUMBERS, "<a>|<b>"},
                                                      {"sum", FIGURE_NUMBER, "<S>"},
                                                      {"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                      {"unit", FIGURE_TEXT, "才"}}};
const struct subtype nenrei_reach_two = {
    .id = "reach_two",
    .name = "2人の年れいの和がいくつになるのは何年後",
    .level = 1,
    .templates = templates_couple,
    .asks = "何年後か",
    .role = {{"a", "今の<p>の年れい", "才"}, {"b", "今の<q>の年れい", "才"}, {"S", "後の年れいの和", "才"}},
    .method = {{"1年にふえる分", "年れい算です。1年たつと、2人とも1才ずつ年を取ることに目をつけます。", solve_couple,
                NULL}},
    .draw = draw_couple,
    .bind = bind_couple,
    .holds = holds_couple,
    .low = {1},
    .high = {80},
    .hint = "今の年れいの和はいくつですか。",
    .figure = &figure_couple,
};

/* tanni_kihon.c - 単位量あたり, one step: what one gives, so many times one, how many times one.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/tanni.h"

/* what one of it gives */
enum { AMOUNT, RESULT };
static bool draw_per(struct build *p) {
    build_context(p, FAMILY_TANNI_COLUMNS, family_tanni_rates);
    int64_t one = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            amount = build_between(p, build_get_number(p, "al"), build_get_number(p, "ah"));
    build_datum(p, AMOUNT, "n", amount);
    build_datum(p, RESULT, "R", amount * one);
    return build_need(p, "one is not an amount", one != amount);
}
static void solve_per(struct build *p) {
    struct ratio one = build_step(p, "<per>は、", p->datum[RESULT], '/', p->datum[AMOUNT], "<ur>", "です。");
    build_trap(p, build_apply(p, p->datum[RESULT], '-', p->datum[AMOUNT]));
    build_answer(p, one, "", "<ur>");
}
static bool holds_per(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = 0;
    for (int64_t i = 0; i < build_value(p, AMOUNT); i++) all += x[0];
    return IF_KEPT(keep, 3, all == build_value(p, RESULT));
}
static const char *const templates_per[] = {
    "<n><ua><by><R><ur><vd><w>があります。<per>は何<ur>ですか。",
    "ある<w>は、<n><ua><by><R><ur><v>。<per><wo>",
    "<w>を調べると、<n><ua><by><R><ur><vd>ことがわかりました。1<ua>では何<ur>になりますか。",
    "<n><ua><by><R><ur><vd><w>では、1<ua>あたり何<ur>[ですか。|でしょうか。]",
    "1<ua>あたり何<ur>ですか。<w>は<n><ua><by><R><ur><v>。",
    "<w>の<what>は、<n><ua><by><R><ur>です。1<ua>あたりでは何<ur>ですか。",
    "<per>は何<ur>ですか。この<w>は<n><ua><by><R><ur><v>。",
    "<w>の<what>は<n><ua>で<R><ur>です。これを1<ua>あたりにすると何<ur>ですか。",
    NULL,
};
static const struct figure_template figure_per = {
    FIGURE_NUMBER_LINES,
    {{"amount", FIGURE_NUMBERS, "<n>|1"}, {"result", FIGURE_NUMBERS, "<R>"}, {"units", FIGURE_TEXTS, "<ua>|<ur>"}}};
static const struct subtype per = {
    .id = "per",
    .name = "1あたりを求める",
    .level = 1,
    .templates = templates_per,
    .asks = "<per>",
    .role = {{"n", "はじめの量", "<ua>"}, {"R", "はじめの結果", "<ur>"}},
    .method = {{"1あたり", "1あたりの大きさは、全体を量でわって求めます。", solve_per, NULL}},
    .draw = draw_per,
    .holds = holds_per,
    .loops = 1,
    .low = {1},
    .high = {2000},
    .hint = "<R><ur>を、<n>つに等しく分けると考えましょう。",
    .figure = &figure_per,
};

/* one of it is known: so many of it, or how many of it */
enum { ONE, MANY };
static bool draw_one(struct build *p, bool all) {
    build_context(p, FAMILY_TANNI_COLUMNS, family_tanni_rates);
    int64_t one = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            many = build_between(p, build_get_number(p, "al"), build_get_number(p, "ah") * 2);
    build_datum(p, ONE, "d", one), build_datum(p, MANY, "m", all ? one * many : many);
    return build_need(p, "one is not an amount", one != many && many > 1);
}
static bool draw_times(struct build *p) { return draw_one(p, false); }
static bool draw_count(struct build *p) { return draw_one(p, true); }
static void solve_times(struct build *p) {
    struct ratio all =
        build_step(p, "1<ua>で<d><ur>なので、<m><ua>では、", p->datum[ONE], '*', p->datum[MANY], "<ur>", "です。");
    build_trap(p, build_apply(p, p->datum[ONE], '+', p->datum[MANY]));
    build_answer(p, all, "", "<ur>");
}
static bool holds_times(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t one = build_value(p, ONE);
    return IF_KEPT(keep, 3, x[0] % one == 0 && x[0] / one == build_value(p, MANY));
}
static const char *const templates_times[] = {
    "1<ua><by><d><ur><vd><w>があります。<m><ua><by>は何<ur><v>か。",
    "ある<w>は、1<ua><by><d><ur><v>。<m><ua>では何<ur>になりますか。",
    "<w>の<per>は<d><ur>です。<m><ua>では何<ur>ですか。",
    "1<ua><by><d><ur><vd><w>は、<m><ua><by>何<ur><v>か。",
    "何<ur>になりますか。<w>は1<ua><by><d><ur><v>が、これを<m><ua>にします。",
    "<w>の<what>は、1<ua>あたり<d><ur>です。<m><ua>の<what>は何<ur>[ですか。|でしょうか。]",
    "<per>が<d><ur>の<w>があります。<m><ua>では<what>は何<ur>ですか。",
    "<m><ua>では何<ur>ですか。この<w>は1<ua><by><d><ur><v>。",
    NULL,
};
static const struct figure_template figure_one = {
    FIGURE_NUMBER_LINES,
    {{"amount", FIGURE_NUMBERS, "1|<m>"}, {"result", FIGURE_NUMBERS, "<d>"}, {"units", FIGURE_TEXTS, "<ua>|<ur>"}}};
static const struct subtype times = {
    .id = "times",
    .name = "1つ分のいくつ分",
    .level = 1,
    .templates = templates_times,
    .asks = "<what>",
    .role = {{"d", "<per>", "<ur>"}, {"m", "きかれた量", "<ua>"}},
    .method = {{"いくつ分", "1つ分の大きさに、いくつ分かをかけます。", solve_times, NULL}},
    .draw = draw_times,
    .holds = holds_times,
    .low = {1},
    .high = {80000},
    .hint = "<m><ua>は、1<ua>のいくつ分ですか。",
    .figure = &figure_one,
};
static void solve_count(struct build *p) {
    struct ratio many =
        build_step(p, "1<ua>で<d><ur>なので、<m><ur>は、", p->datum[MANY], '/', p->datum[ONE], "<ua>", "です。");
    build_trap(p, build_apply(p, p->datum[MANY], '-', p->datum[ONE]));
    build_answer(p, many, "", "<ua>");
}
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, ONE) == build_value(p, MANY));
}
static const char *const templates_count[] = {
    "1<ua><by><d><ur><vd><w>があります。<m><ur>では、何<ua>必要ですか。",
    "ある<w>は、1<ua><by><d><ur><v>。<what>が<m><ur>になるのは何<ua>の[ときですか。|ときでしょうか。]",
    "<w>の<per>は<d><ur>です。<m><ur>になるのは何<ua>ですか。",
    "1<ua><by><d><ur><vd><w>は、何<ua><by><m><ur><v>か。",
    "何<ua>必要ですか。<w>は1<ua><by><d><ur><v>。<what>を<m><ur>にします。",
    "<w>の<what>は、1<ua>あたり<d><ur>です。<m><ur>は何<ua>分ですか。",
    "<per>が<d><ur>の<w>で、<what>を<m><ur>にするには何<ua>いりますか。",
    "<m><ur>になるのは何<ua>のときですか。この<w>は1<ua><by><d><ur><v>。",
    NULL,
};
static const struct figure_template figure_count = {
    FIGURE_NUMBER_LINES,
    {{"amount", FIGURE_NUMBERS, "1"}, {"result", FIGURE_NUMBERS, "<d>|<m>"}, {"units", FIGURE_TEXTS, "<ua>|<ur>"}}};
static const struct subtype count = {
    .id = "count",
    .name = "1つ分からいくつ分",
    .level = 1,
    .templates = templates_count,
    .asks = "必要な量",
    .role = {{"d", "<per>", "<ur>"}, {"m", "きかれた結果", "<ur>"}},
    .method = {{"いくつ分", "全体を、1つ分の大きさでわります。", solve_count, NULL}},
    .draw = draw_count,
    .holds = holds_count,
    .low = {1},
    .high = {400},
    .hint = "<m><ur>の中に、<d><ur>はいくつ分ありますか。",
    .figure = &figure_count,
};

static const struct subtype *const subtypes[] = {&per, &times, &count, NULL};
const struct family family_tanni_kihon = {
    .id = "tanni_kihon", .number = "F40", .name = "単位量あたり(1つ分・いくつ分)", .grade = 5, .subtypes = subtypes};

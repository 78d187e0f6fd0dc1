/* wariai_kurabe.c - 2つの量をくらべる割合: one amount is so many percent of another, often more than all of it.
 *
 *   compared = base × rate, base = compared ÷ rate, rate = compared ÷ base
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/build.h"

enum { KNOWN, RATE };

/* what is compared | what with | unit | lowest and highest base | lowest and highest rate */
static const char *const pairs[] = {"今年の児童の数|昨年の児童の数|人|200|900|75|140",
                                    "今年の参加者の数|昨年の参加者の数|人|60|900|60|160",
                                    "今日の入場者の数|昨日の入場者の数|人|200|4000|20|250",
                                    "男子の人数|女子の人数|人|80|400|70|140",
                                    "6年生の人数|5年生の人数|人|60|200|70|140",
                                    "今月の電気代|先月の電気代|円|2000|9000|60|160",
                                    "今月の売り上げ|先月の売り上げ|円|20000|90000|20|250",
                                    "兄の貯金|弟の貯金|円|1000|9000|20|250",
                                    "姉のこづかい|妹のこづかい|円|500|3000|20|250",
                                    "セーターのねだん|シャツのねだん|円|800|4000|105|250",
                                    "今年の入場料|昨年の入場料|円|300|2000|75|150",
                                    "兄の身長|弟の身長|cm|100|150|105|135",
                                    "赤いリボンの長さ|青いリボンの長さ|cm|40|600|20|250",
                                    "長い棒の長さ|短い棒の長さ|cm|40|300|105|250",
                                    "新しい橋の長さ|古い橋の長さ|m|40|600|60|250",
                                    "東の畑の面積|西の畑の面積|m²|100|900|20|250",
                                    "校庭の面積|公園の面積|m²|1000|8000|20|250",
                                    "花だんの面積|すな場の面積|m²|20|200|20|250",
                                    "父の体重|母の体重|kg|40|60|110|160",
                                    "今年とれた米の重さ|昨年とれた米の重さ|kg|200|900|20|250",
                                    "大きい石の重さ|小さい石の重さ|g|100|900|105|250",
                                    "大きい水そうの水|小さい水そうの水|L|20|90|105|250",
                                    "東町の人口|西町の人口|人|1000|9000|20|250",
                                    "物語の本の数|図かんの数|冊|40|400|20|250",
                                    "赤い花の数|白い花の数|本|40|300|20|250",
                                    "今週読んだページ数|先週読んだページ数|ページ|60|400|20|250",

                                    "!白組の得点|赤組の得点|点|40|400|20|250",
                                    NULL};
/* A rate other than all or half: 35%, 4割, 3割5分; beyond all of it percent. */
static int64_t draw_rate(struct build *p, char *text, size_t cap) {
    int64_t rate = build_chance(p, 55) ? build_round(p, 105, 250, 5) : build_round(p, 20, 95, 5);
    if (build_chance(p, 20)) rate = build_between(p, 101, 140);
    if (rate > 100 || build_chance(p, 55))
        snprintf(text, cap, "%d%%", (int)rate);
    else if (rate % 10 == 0)
        snprintf(text, cap, "%d割", (int)rate / 10);
    else
        snprintf(text, cap, "%d割%d分", (int)rate / 10, (int)rate % 10);
    return rate;
}
static bool draw_pair(struct build *p, int64_t *base, int64_t *rate, char *text, size_t cap) {
    build_context(p, "p|q|u|lo|hi|rl|rh", pairs);
    *rate = draw_rate(p, text, cap);
    *base = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_chance(p, 60) ? 20 : 5);
    return build_need(p, "a whole amount", *base * *rate % 100 == 0) && build_need(p, "not the half", *rate != 50) &&
           build_need(p, "a plausible rate", *rate >= build_get_number(p, "rl") && *rate <= build_get_number(p, "rh"));
}
static struct ratio step_decimal(struct build *p) {
    bool percent = strchr(build_get(p, "R"), '%') != NULL;
    struct ratio rate = build_fraction(build_value(p, RATE), 100);
    if (percent)
        return build_step(p, "<R>を小数で表すと、", build_int(build_value(p, RATE)), '/', build_int(100), "", "です。");
    build_line(p);
    build_say(p, "1割は0.1、1分は0.01なので、<R>を小数で表すと、");
    char text[32];
    build_print(text, sizeof text, rate);
    build_say(p, text);
    build_say(p, "です。");
    return rate;
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};

/* ---- what is compared ---- */
static bool draw_part(struct build *p) {
    char text[32];
    int64_t base, rate;
    if (!draw_pair(p, &base, &rate, text, sizeof text)) return false;
    build_datum(p, KNOWN, "B", base), build_datum_text(p, RATE, "R", build_int(rate), text);
    return true;
}
static void bind_part(struct build *p) { build_set(p, "z", "<p>"), build_set(p, "o", "<q>"); }
static void solve_part(struct build *p) {
    struct ratio rate = step_decimal(p);
    build_trap(p, build_apply(p, p->datum[KNOWN], '/', rate));
    build_answer(p, build_step(p, "もとにする量は<q>なので、<p>は、", p->datum[KNOWN], '*', rate, "<u>", "です。"), "",
                 "<u>");
}
static bool holds_part(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, 100 * x[0] == build_value(p, KNOWN) * build_value(p, RATE));
}
/* <z> is asked, <o> is known. */
static const char *const templates[] = {
    "<p>は、<q>の<R>にあたります。<o>は<B><u>です。<z>は何<u>ですか。",
    "<o>は<B><u>です。<p>が<q>の<R>のとき、<z>は何<u>[ですか。|でしょうか。]",
    "<z>は何<u>ですか。<p>は<q>の<R>で、<o>は<B><u>です。",
    "<q>をもとにすると、<p>の割合は<R>です。<o>が<B><u>のとき、<z>は何<u>になりますか。",
    "<p>を調べると、<q>の<R>でした。<o>は<B><u>です。<z><wo>単位は<u>とします。",
    "<o>が<B><u>あります。<p>は、<q>の<R>になっています。<z>は何<u><ka>",
    "<p>と<q>をくらべます。<p>は<q>の<R>にあたり、<o>は<B><u>です。<z>は何<u>ですか。",
    "<q>を1とみたとき、<p>は<R>にあたるそうです。<o>は<B><u>でした。<z>は何<u>でしょうか。",
    "!<p>の、<q>に対する割合は<R>です。<o>は<B><u>です。<z>は何<u>ですか。",
    NULL,
};
static const struct subtype part = {
    .id = "part",
    .name = "くらべる量(120%にあたる)",
    .level = 1,
    .templates = templates,
    .asks = "<p>",
    .role = {{"B", "<q>", "<u>"}, {"R", "<q>をもとにした<p>の割合", "", PROBLEM_RATE}},
    .method = {{"割合", "くらべる量は、もとにする量に割合をかけて求めます。", solve_part, NULL}},
    .draw = draw_part,
    .bind = bind_part,
    .holds = holds_part,
    .low = {1},
    .high = {250000},
    .hint = "もとにする量はどちらですか。",
    .figure = &no_figure,
};

/* ---- the base ---- */
static bool draw_base(struct build *p) {
    char text[32];
    int64_t base, rate;
    if (!draw_pair(p, &base, &rate, text, sizeof text)) return false;
    build_datum(p, KNOWN, "B", base * rate / 100), build_datum_text(p, RATE, "R", build_int(rate), text);
    return true;
}
static void bind_base(struct build *p) { build_set(p, "z", "<q>"), build_set(p, "o", "<p>"); }
static void solve_base(struct build *p) {
    struct ratio rate = step_decimal(p);
    build_trap(p, build_apply(p, p->datum[KNOWN], '*', rate));
    build_answer(p,
                 build_step(p, "<p>は<q>に割合をかけた量なので、<q>は、", p->datum[KNOWN], '/', rate, "<u>", "です。"),
                 "", "<u>");
}
static bool holds_base(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, RATE) == 100 * build_value(p, KNOWN));
}
static const struct subtype base_asked = {
    .id = "base",
    .name = "もとにする量(120%にあたる)",
    .level = 2,
    .templates = templates,
    .asks = "<q>",
    .role = {{"B", "<p>", "<u>"}, {"R", "<q>をもとにした<p>の割合", "", PROBLEM_RATE}},
    .method = {{"割合", "もとにする量は、くらべる量を割合でわって求めます。", solve_base, NULL}},
    .draw = draw_base,
    .bind = bind_base,
    .holds = holds_base,
    .low = {1},
    .high = {90000},
    .hint = "もとにする量はどちらですか。",
    .figure = &no_figure,
};

/* ---- the rate ---- */
enum { BASE = 1 };
static bool draw_percent(struct build *p) {
    char text[32];
    int64_t base, rate;
    if (!draw_pair(p, &base, &rate, text, sizeof text)) return false;
    build_datum(p, KNOWN, "k", base * rate / 100), build_datum(p, BASE, "B", base);
    return true;
}
static void bind_percent(struct build *p) {
    build_need(p, "whole percent", build_value(p, KNOWN) * 100 % build_value(p, BASE) == 0);
}
static void solve_percent(struct build *p) {
    struct ratio rate =
        build_step(p, "割合は、もとにする量の<q>でわって、", p->datum[KNOWN], '/', p->datum[BASE], "", "です。");
    build_trap(p, build_apply(p, rate, '*', build_int(10)));
    build_answer(p, build_step(p, "百分率で表すと、", rate, '*', build_int(100), "%", "です。"), "", "%");
}
static bool holds_percent(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, BASE) == 100 * build_value(p, KNOWN));
}
static const char *const templates_percent[] = {
    "<p>は<k><u>、<q>は<B><u>です。<p>は、<q>の何%にあたりますか。",
    "<q>は<B><u>で、<p>は<k><u>です。<q>をもとにした<p>の割合は何%[ですか。|でしょうか。]",
    "<p>は<q>の何%ですか。<p>は<k><u>、<q>は<B><u>です。",
    "<q>が<B><u>、<p>が<k><u>のとき、<p>は<q>の何%になりますか。",
    "<p>を調べると<k><u>、<q>を調べると<B><u>でした。<p>は<q>の何%ですか。",
    "<B><u>の<q>をもとにすると、<k><u>の<p>は何%にあたるでしょうか。",
    "<p>(<k><u>)は、<q>(<B><u>)の何%ですか。",
    "<p>と<q>をくらべます。<p>は<k><u>、<q>は<B><u>です。<p>の割合は<q>の何%<ka>",
    NULL,
};
static const struct subtype percent = {
    .id = "rate",
    .name = "2つの量の割合",
    .level = 1,
    .templates = templates_percent,
    .asks = "<q>をもとにした<p>の割合",
    .role = {{"k", "<p>", "<u>"}, {"B", "<q>", "<u>"}},
    .method = {{"割合", "割合は、くらべる量をもとにする量でわって求めます。", solve_percent, NULL}},
    .draw = draw_percent,
    .bind = bind_percent,
    .holds = holds_percent,
    .low = {1},
    .high = {400},
    .hint = "もとにする量はどちらですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&part, &base_asked, &percent, NULL};
const struct family family_wariai_kurabe = {
    .id = "wariai_kurabe", .number = "F28", .name = "2つの量をくらべる割合", .grade = 5, .subtypes = subtypes};

/* nobe_jikan.c - のべ算: people × hours a day × days of a job is fixed.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { PEOPLE, HOURS, DAYS, OTHER, GIVEN };
static const char *const jobs[] = {"ある仕事|人",   "ある仕事|人", "ある仕事|人", "草取りの仕事|人", "かべをぬる仕事|人", "道の工事|人",
                                   "家を建てる工事|人", "荷物の整理|人", "商品の箱づめ|人", "部品作り|台", "図書の整理|人", "田植え|人",
                                   "製品の組み立て|人", "印刷の仕事|台", "橋の工事|人", "!畑を耕す仕事|人", NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<p>|<h>|<d>|<q>"}}};

static int64_t draw_job(struct build *p, int64_t *people) {
    int64_t hours = build_between(p, 3, 10), days = build_between(p, 4, 30), other = build_between(p, 2, 24);
    *people = build_between(p, 2, 24);
    build_context(p, "w|c", jobs);
    build_people(p, "A");
    build_datum(p, PEOPLE, "p", *people), build_datum(p, HOURS, "h", hours), build_datum(p, DAYS, "d", days);
    build_datum(p, OTHER, "q", other);
    build_need(p, "another number of people", other != *people);
    return *people * hours * days;
}
static struct ratio step_all(struct build *p) {
    struct ratio day = build_step(p, "1日の仕事は、のべにすると、", p->datum[PEOPLE], '*', p->datum[HOURS], "時間", "です。");
    return build_step(p, "全体の仕事は、", day, '*', p->datum[DAYS], "時間", "です。");
}
static int64_t all_of(const struct build *p) {
    return build_value(p, PEOPLE) * build_value(p, HOURS) * build_value(p, DAYS);
}

/* ---- how many days ---- */
static bool draw_days(struct build *p) {
    int64_t people, all = draw_job(p, &people), g = build_between(p, 3, 10), day = build_value(p, OTHER) * g;
    build_datum(p, GIVEN, "g", g);
    return build_need(p, "whole days", all % day == 0 && all / day >= 2 && all / day <= 60) &&
           build_need(p, "other days and hours", all / day != build_value(p, DAYS) && g != build_value(p, HOURS));
}
static void solve_days(struct build *p) {
    struct ratio all = step_all(p);
    struct ratio day = build_step(p, "後の1日の仕事は、のべにすると、", p->datum[OTHER], '*', p->datum[GIVEN], "時間", "です。");
    build_trap(p, build_fraction(build_value(p, PEOPLE) * build_value(p, DAYS), build_value(p, OTHER)));
    build_answer(p, build_step(p, "かかる日数は、", all, '/', day, "日", "です。"), "", "日");
}
static bool holds_days(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 31, x[0] * build_value(p, GIVEN) * build_value(p, OTHER) == all_of(p));
}
static const char *const templates_days[] = {
    "<w>を、<p><c>で1日に<h>時間ずつすると、<d>日かかります。これを<q><c>で1日に<g>時間ずつすると、何日かかりますか。",
    "<p><c>が毎日<h>時間ずつして<d>日で終わる<w>があります。<q><c>が毎日<g>時間ずつすると、何日で終わり[ますか。|ますか。]",
    "1日<h>時間ずつ、<p><c>ですると<d>日かかる<w>を、1日<g>時間ずつ、<q><c>ですると何日かかるでしょうか。",
    "何日かかりますか。<w>を<q><c>で1日<g>時間ずつします。<p><c>で1日<h>時間ずつすると<d>日かかります。",
    "<A>の会社では、<w>を<p><c>で1日<h>時間ずつすると<d>日で終わります。<q><c>で1日<g>時間ずつすると何日で終わりますか。",
    "<w>は、<p><c>が1日<h>時間働いて<d>日かかります。<q><c>が1日<g>時間働くと、何日かかりますか。",
    "<p><c>で1日に<h>時間ずつ、<d>日間で仕上げる<w>があります。<q><c>で1日に<g>時間ずつするときの日数<wo>",
    "同じ<w>を、はじめは<p><c>で1日<h>時間、<d>日で終えました。次は<q><c>で1日<g>時間します。何日かかりますか。",
    NULL};
static const struct subtype days = {
    .id = "days",
    .name = "人数と1日の時間を変えた日数",
    .level = 2,
    .templates = templates_days,
    .asks = "後の日数",
    .role = {{"p", "はじめの人数", "<c>"}, {"h", "はじめの1日の時間", "時間"}, {"d", "はじめの日数", "日"},
             {"q", "後の人数", "<c>"}, {"g", "後の1日の時間", "時間"}},
    .method = {{"のべ", "全体の仕事を、のべの時間(<c>数×1日の時間×日数)で表します。", solve_days, NULL}},
    .draw = draw_days,
    .holds = holds_days,
    .low = {1},
    .high = {200},
    .hint = "全体の仕事は、のべ何時間分ですか。",
    .figure = &figure,
};

/* ---- how many hours a day ---- */
static bool draw_hours(struct build *p) {
    int64_t people, all = draw_job(p, &people), e = build_between(p, 3, 30), day = build_value(p, OTHER) * e;
    build_datum(p, GIVEN, "e", e);
    return build_need(p, "whole hours", all % day == 0 && all / day >= 2 && all / day <= 12) &&
           build_need(p, "other days and hours", all / day != build_value(p, HOURS) && e != build_value(p, DAYS));
}
static void solve_hours(struct build *p) {
    struct ratio all = step_all(p);
    struct ratio both = build_step(p, "後の<c>数と日数をかけて、", p->datum[OTHER], '*', p->datum[GIVEN], "日", "です。");
    build_trap(p, build_fraction(build_value(p, PEOPLE) * build_value(p, HOURS), build_value(p, OTHER)));
    build_answer(p, build_step(p, "1日の時間は、", all, '/', both, "時間", "です。"), "", "時間");
}
static bool holds_hours(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 31, x[0] * build_value(p, GIVEN) * build_value(p, OTHER) == all_of(p));
}
static const char *const templates_hours[] = {
    "<w>を、<p><c>で1日に<h>時間ずつすると、<d>日かかります。これを<q><c>で<e>日で終えるには、1日に何時間ずつすればよいですか。",
    "<p><c>が毎日<h>時間ずつして<d>日で終わる<w>があります。<q><c>で<e>日で終わらせるには、毎日何時間ずつすればよい[ですか。|でしょうか。]",
    "1日<h>時間ずつ、<p><c>ですると<d>日かかる<w>を、<q><c>で<e>日で仕上げます。1日何時間ずつすればよいですか。",
    "1日に何時間ずつすればよいですか。<w>を<q><c>で<e>日で終えます。<p><c>で1日<h>時間ずつすると<d>日かかります。",
    "<A>の会社では、<w>を<p><c>で1日<h>時間ずつすると<d>日で終わります。<q><c>で<e>日で終えるには1日何時間必要ですか。",
    "<w>は、<p><c>が1日<h>時間働いて<d>日かかります。<q><c>で<e>日で終えるには、1日何時間働けばよいですか。",
    "<p><c>で1日に<h>時間ずつ、<d>日間で仕上げる<w>があります。<q><c>で<e>日間で仕上げるときの、1日の時間<wo>",
    "同じ<w>を、はじめは<p><c>で1日<h>時間、<d>日で終えました。次は<q><c>で<e>日で終えます。1日何時間すればよいですか。",
    NULL};
static const struct subtype hours = {
    .id = "hours",
    .name = "人数と日数を変えた1日の時間",
    .level = 2,
    .templates = templates_hours,
    .asks = "後の1日の時間",
    .role = {{"p", "はじめの人数", "<c>"}, {"h", "はじめの1日の時間", "時間"}, {"d", "はじめの日数", "日"},
             {"q", "後の人数", "<c>"}, {"e", "後の日数", "日"}},
    .method = {{"のべ", "全体の仕事を、のべの時間(<c>数×1日の時間×日数)で表します。", solve_hours, NULL}},
    .draw = draw_hours,
    .holds = holds_hours,
    .low = {1},
    .high = {24},
    .hint = "全体の仕事は、のべ何時間分ですか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&days, &hours, NULL};
const struct family family_nobe_jikan = {
    .id = "nobe_jikan", .number = "F26", .name = "のべ算(1日の時間)", .grade = 6, .scene = SCENE_WORK, .subtypes = subtypes};

/* hayasa_jikan.c - 速さと時間: the way, from the time there and back together, or from how late one speed is and how early
 * the other.
 *
 *   the same way: times are inverse to the speeds; their sum or their difference is known
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/build.h"

enum { SLOW, FAST, TIME, EARLY };
static const char *const ways[] = {"家|学校", "家|駅", "家|図書館", "家|公園", "駅|市役所", "A地点|B地点", "家|塾", "A町|B町",
                                   "駅|美術館", "家|球場", "家|病院", "家|おばさんの家", "会社|空港", "!村|港", NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "分"}}};

static void draw_way(struct build *p) {
    build_people(p, "P");
    build_context(p, "h|g", ways);
}
/* The ratio of the speeds is that of the times, turned round: <rf>:<rs>. */
static void set_ratio(struct build *p) {
    int64_t a = build_value(p, SLOW), b = build_value(p, FAST), g = build_gcd(a, b);
    build_set_number(p, "rs", a / g), build_set_number(p, "rf", b / g);
}
static void say_ratio(struct build *p) {
    char text[48];
    snprintf(text, sizeof text, "%lld:%lld", (long long)build_get_number(p, "rs"), (long long)build_get_number(p, "rf"));
    build_line(p);
    build_say(p, "速さの比は");
    build_formula_words(p, text, "", "%lld:%lld", (long long)build_value(p, SLOW), (long long)build_value(p, FAST));
    build_say(p, "なので、かかる時間の比は逆の<rf>:<rs>です。");
}

/* ---- there and back together ---- */
/* how speeds are told | of lengths | of times | step of speeds | highest */
static const char *const kinds[] = {"分速|m|分|10|150", "分速|m|分|10|240", "時速|km|時間|5|60", "時速|km|時間|1|12", "秒速|m|秒|1|12",
                                    NULL};
static void bind_there(struct build *p) {
    build_need(p, "two speeds", build_value(p, SLOW) != build_value(p, FAST));
    set_ratio(p);
}
static bool draw_there(struct build *p) {
    draw_way(p);
    build_words(p, "ru|u|t|st|hi", kinds);
    int64_t step = build_get_number(p, "st"), top = build_get_number(p, "hi");
    int64_t a = build_round(p, 2 * step, top, step), b = build_round(p, 2 * step, top, step), g = build_gcd(a, b);
    int64_t share = build_between(p, 1, 6), longest = strcmp(build_get(p, "t"), "時間") == 0 ? 9 : 90;
    build_datum(p, SLOW, "v", a), build_datum(p, FAST, "f", b), build_datum(p, TIME, "T", share * (a + b) / g);
    return build_need(p, "two speeds", a != b && a / g <= 9 && b / g <= 9) &&
           build_need(p, "a plausible time", share * (a + b) / g <= longest && share * (a + b) / g >= 3);
}
static void solve_there(struct build *p) {
    say_ratio(p);
    int64_t rs = build_get_number(p, "rs"), rf = build_get_number(p, "rf");
    struct ratio shares = build_step(p, "往復の時間を比で表すと、", build_int(rf), '+', build_int(rs), "", "にあたります。");
    struct ratio one = build_step(p, "比の1にあたる時間は、", p->datum[TIME], '/', shares, "<t>", "です。");
    struct ratio go = build_step(p, "行きの時間は、", one, '*', build_int(rf), "<t>", "です。");
    struct ratio way = build_step(p, "<h>から<g>までは、", p->datum[SLOW], '*', go, "<u>", "です。");
    build_trap(p, build_fraction((build_value(p, SLOW) + build_value(p, FAST)) * build_value(p, TIME), 4));
    build_answer(p, way, "", "<u>");
}
/* x is a way: the times of both directions together. */
static bool holds_there(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = build_value(p, SLOW), f = build_value(p, FAST);
    return IF_KEPT(keep, 7, x[0] * f + x[0] * v == build_value(p, TIME) * v * f);
}
static const char *const templates_there[] = {
    "<h>と<g>の間を、行きは<ru><v><u>、帰りは<ru><f><u>で往復すると、全部で<T><t>かかりました。<h>から<g>までは何<u>ですか。",
    "<P>は<h>から<g>まで往復しました。行きは<ru><v><u>、帰りは<ru><f><u>で、合わせて<T><t>かかりました。片道は何<u>[ですか。|でしょうか。]",
    "<h>から<g>まで<ru><v><u>で行き、同じ道を<ru><f><u>で帰ると、往復で<T><t>かかりました。<h>と<g>の間の道のりは何<u>ですか。",
    "<h>から<g>までは何<u>ですか。行きは<ru><v><u>、帰りは<ru><f><u>で、往復に<T><t>かかりました。",
    "往復するのに<T><t>かかりました。<h>を出て、<g>まで<ru><v><u>で進み、<ru><f><u>でもどりました。<h>から<g>までの道のり<wo>単位は<u>です。",
    "<P>は<h>と<g>の間を往復します。行きの速さは<ru><v><u>、帰りの速さは<ru><f><u>で、かかる時間は<T><t>です。片道は何<u>ですか。",
    "行きは<ru><v><u>、帰りは<ru><f><u>で進んだら、<h>と<g>の往復に<T><t>かかりました。<h>と<g>は何<u>はなれていますか。",
    "<ru><v><u>で<h>から<g>へ行き、すぐに<ru><f><u>で<h>へ帰ると、<T><t>かかりました。<h>から<g>までの道のりは何<u>ですか。",
    NULL};
static const struct subtype there = {
    .id = "there",
    .name = "往復の時間から道のり",
    .level = 3,
    .templates = templates_there,
    .asks = "<h>から<g>までの道のり",
    .role = {{"v", "行きの速さ", "<u>"}, {"f", "帰りの速さ", "<u>"}, {"T", "往復の時間", "<t>"}},
    .method = {{"逆比", "道のりが同じとき、かかる時間の比は速さの比の逆になります。", solve_there, NULL}},
    .draw = draw_there,
    .bind = bind_there,
    .holds = holds_there,
    .low = {1},
    .high = {9000},
    .hint = "行きと帰りで、かかる時間の比はどうなりますか。",
    .figure = &figure,
};

/* ---- late by one speed, early by the other, in km ---- */
static void bind_plan(struct build *p) {
    build_need(p, "the second is faster", build_value(p, SLOW) < build_value(p, FAST));
    set_ratio(p);
}
static bool draw_plan(struct build *p) {
    draw_way(p);
    int64_t step = build_chance(p, 50) ? 5 : 1, top = step == 5 ? 80 : 15, a = build_round(p, 3 * step, top, step);
    int64_t b = build_round(p, 4 * step, top, step), g = build_gcd(a, b), share = build_between(p, 1, 30);
    int64_t gap = share * (b - a) / g, late = build_between(p, 1, 40);
    if (!build_need(p, "the second is faster", a < b)) return false;
    build_datum(p, SLOW, "v", a), build_datum(p, FAST, "f", b), build_datum(p, TIME, "d", late);
    build_datum(p, EARLY, "e", gap - late);
    return build_need(p, "both late and early", late < gap && gap - late != late && gap <= 60) &&
           build_need(p, "whole kilometres", share * a * b / g % 60 == 0 && b / g <= 12);
}
static void solve_plan(struct build *p) {
    struct ratio gap = build_step(p, "かかる時間の差は、", p->datum[TIME], '+', p->datum[EARLY], "分", "です。");
    say_ratio(p);
    int64_t rs = build_get_number(p, "rs"), rf = build_get_number(p, "rf");
    build_line(p);
    build_say(p, "時間の比の差は");
    struct ratio terms = build_equation(p, build_int(rf), '-', build_int(rs), "");
    build_say(p, "なので、比の1にあたる時間は");
    struct ratio one = build_equation(p, gap, '/', terms, "分");
    build_say(p, "です。");
    struct ratio time = build_step(p, "時速<v>kmでは、", one, '*', build_int(rf), "分", "かかります。");
    struct ratio product = build_apply(p, p->datum[SLOW], '*', time);
    build_trap(p, product);
    struct ratio hours = build_fraction_step(p, "1時間は60分なので、", time, '/', build_int(60), "時間", "です。");
    build_answer(p, build_fraction_step(p, "<h>から<g>までは、", p->datum[SLOW], '*', hours, "km", "です。"), "", "km");
}
/* x kilometres, in minutes by each speed. */
static bool holds_plan(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = build_value(p, SLOW), f = build_value(p, FAST);
    return IF_KEPT(keep, 15, 60 * x[0] * (f - v) == (build_value(p, TIME) + build_value(p, EARLY)) * v * f);
}
static const char *const templates_plan[] = {
    "<h>から<g>まで、時速<v>kmで行くと予定の時こくより<d>分おくれ、時速<f>kmで行くと<e>分早く着きます。<h>から<g>までは何kmですか。",
    "<P>が<h>を出て<g>へ向かいます。時速<v>kmでは予定より<d>分おそく着き、時速<f>kmでは<e>分早く着きます。道のりは何km[ですか。|でしょうか。]",
    "<P>は決まった時こくに<g>に着く予定で<h>を出ます。時速<v>kmだと<d>分おくれ、時速<f>kmだと<e>分早く着きます。<h>から<g>までは何kmですか。",
    "<h>から<g>までは何kmですか。時速<v>kmでは予定より<d>分おくれ、時速<f>kmでは予定より<e>分早く着きます。",
    "<h>を出て<g>まで行きます。時速<f>kmなら約束の時こくの<e>分前に着きますが、時速<v>kmなら<d>分おくれます。道のりは何kmですか。",
    "<g>で始まる会に間に合うように<h>を出ます。時速<v>kmで行くと<d>分おくれ、時速<f>kmで行くと<e>分前に着きます。<h>から<g>までの道のり<wo>単位はkmです。",
    "<h>から<g>までを時速<v>kmで行くと<d>分ちこくし、時速<f>kmで行くと<e>分早く着きます。<h>と<g>の間は何kmですか。",
    "同じ時こくに<h>を出ても、<g>に着くのは、時速<v>kmなら予定の<d>分後、時速<f>kmなら予定の<e>分前です。道のりは何kmですか。",
    NULL};
static const struct subtype plan = {
    .id = "plan",
    .name = "時速でおくれと早着",
    .level = 3,
    .templates = templates_plan,
    .asks = "<h>から<g>までの道のり",
    .role = {{"v", "おそいほうの時速", "km"}, {"f", "速いほうの時速", "km"}, {"d", "おくれる時間", "分"}, {"e", "早く着く時間", "分"}},
    .method = {{"逆比", "道のりが同じとき、かかる時間の比は速さの比の逆になります。", solve_plan, NULL}},
    .draw = draw_plan,
    .bind = bind_plan,
    .holds = holds_plan,
    .low = {1},
    .high = {400},
    .hint = "2つの速さで、かかる時間は何分ちがいますか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&there, &plan, NULL};
const struct family family_hayasa_jikan = {.id = "hayasa_jikan",
                                           .number = "F48,F60",
                                           .name = "速さと比(往復の時間・おくれ)",
                                           .grade = 6,
                                           .scene = SCENE_OUTDOORS,
                                           .subtypes = subtypes};

/* heikin_hayasa_ku.c - 平均の速さ of two stretches whose ways are known: with their speeds, or with their times.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/heikin_hayasa.h"

enum { WAY_A, WAY_B, RATE_A, RATE_B };

/* Two stretches: what they are called. */
static const char *const stretches[] = {
    "前半|後半",         "平らな道|坂道",   "上り坂|下り坂",   "山道|町の道", "森の道|川ぞいの道",
    "土の道|石の道",     "砂利道|ほそう道", "第1区間|第2区間", "A区間|B区間", "西の道|東の道",
    "海ぞいの道|山の道", "広い道|せまい道", "!林道|国道",      NULL};
static const char *const walkers[] = {"<A>|分速|m|分|40|100|50|220|5|200|3000",
                                      "ランナー|分速|m|分|150|300|120|260|10|600|6000",
                                      "<A>の自転車|時速|km|時間|8|20|6|18|1|6|60",
                                      "<A>の車|時速|km|時間|20|60|30|90|5|20|300",
                                      "バス|時速|km|時間|20|50|30|80|2|20|240",
                                      "姉|分速|m|分|50|90|60|160|5|200|3000",
                                      "ハイキングの<A>|時速|km|時間|2|5|2|6|1|3|20",
                                      "トラック|時速|km|時間|20|50|30|80|5|20|300",
                                      "お父さん|分速|m|分|50|100|60|150|5|200|4000",
                                      "観光バス|時速|km|時間|20|60|30|80|5|20|300",
                                      "うさぎ|分速|m|分|100|300|80|280|10|200|4000",
                                      "!馬車|時速|km|時間|6|16|6|18|1|6|60",
                                      NULL};

static void draw_stretches(struct build *p, int64_t *a, int64_t *b, int64_t *ta, int64_t *tb) {
    build_people(p, "A");
    build_context(p, "P|sp|u|t|al|ah|bl|bh|st|least|most", walkers);
    build_words(p, "f|l", stretches);
    int64_t step = build_get_number(p, "st");
    bool hours = build_get(p, "u")[0] == 'k';
    *a = build_round(p, build_get_number(p, "al"), build_get_number(p, "ah"), step);
    *b = build_round(p, build_get_number(p, "bl"), build_get_number(p, "bh"), step);
    *ta = build_between(p, hours ? 1 : 3, hours ? 5 : 30);
    *tb = build_between(p, hours ? 1 : 3, hours ? 5 : 30);
    build_datum(p, WAY_A, "d", *a * *ta);
    build_datum(p, WAY_B, "e", *b * *tb);
    struct ratio mean = build_fraction(*a * *ta + *b * *tb, *ta + *tb);
    build_need(p, "speeds differ", *a != *b);
    build_need(p, "times differ", *ta != *tb);
    build_need(p, "plausible ways",
               *a * *ta >= build_get_number(p, "least") && *b * *tb >= build_get_number(p, "least") &&
                   *a * *ta + *b * *tb <= build_get_number(p, "most") && *a * *ta != *b * *tb);
    build_need(p, "an exact mean of one place", 10 % mean.den == 0);
}
static struct ratio step_mean(struct build *p, struct ratio ta, struct ratio tb) {
    build_line(p);
    build_say(p, "道のりの合計は");
    struct ratio all = build_equation(p, p->datum[WAY_A], '+', p->datum[WAY_B], "<u>");
    build_say(p, "、時間の合計は");
    struct ratio time = build_equation(p, ta, '+', tb, "<t>");
    build_say(p, "です。");
    return build_step(p, "平均の速さは、道のりの合計を時間の合計でわって、", all, '/', time, "<u>", "です。");
}

/* ---- ways and speeds ---- */
static void bind_rates(struct build *p) {
    enum { MOST_WAY = 1000000, MOST_RATE = 100000 }; /* their products are 64-bit numbers */
    family_heikin_hayasa_bind(p);
    if (!build_need(p, "ways that somebody goes",
                    build_value(p, WAY_A) <= MOST_WAY && build_value(p, WAY_B) <= MOST_WAY &&
                        build_value(p, RATE_A) <= MOST_RATE && build_value(p, RATE_B) <= MOST_RATE))
        return;
    build_need(p, "whole times",
               build_value(p, WAY_A) % build_value(p, RATE_A) == 0 &&
                   build_value(p, WAY_B) % build_value(p, RATE_B) == 0);
}
static bool draw_ways(struct build *p) {
    int64_t a, b, ta, tb;
    draw_stretches(p, &a, &b, &ta, &tb);
    build_datum(p, RATE_A, "v", a);
    build_datum(p, RATE_B, "w", b);
    return !p->reject;
}
static void solve_ways(struct build *p) {
    build_line(p);
    build_say(p, "かかった時間は、<f>が");
    struct ratio ta = build_equation(p, p->datum[WAY_A], '/', p->datum[RATE_A], "<t>");
    build_say(p, "、<l>が");
    struct ratio tb = build_equation(p, p->datum[WAY_B], '/', p->datum[RATE_B], "<t>");
    build_say(p, "です。");
    struct ratio mean = step_mean(p, ta, tb);
    build_trap(p, build_fraction(build_value(p, RATE_A) + build_value(p, RATE_B), 2));
    build_answer(p, mean, "<sp>", "<u>");
}
/* In tenths: at the mean, all of the way takes as long as both stretches. */
static bool holds_ways(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, RATE_A), b = build_value(p, RATE_B), d = build_value(p, WAY_A),
            e = build_value(p, WAY_B);
    return IF_KEPT(keep, 15, x[0] * (d * b + e * a) == 10 * (d + e) * a * b);
}
static const char *const templates_ways[] = {
    "<P>は、<f>の<d><u>を<sp><v><u>で、<l>の<e><u>を<sp><w><u>で進みました。全体の平均の速さは<sp>何<u>ですか。",
    "<P>が<d><u>を<sp><v><u>で進み、続けて<e><u>を<sp><w><u>で進みました。平均の速さは<sp>何<u>[ですか。|でしょうか。]",
    "全体の平均の速さは<sp>何<u>ですか。<P>は<f>の<d><u>を<sp><v><u>、<l>の<e><u>を<sp><w><u>で進みます。",
    "<f>が<d><u>、<l>が<e><u>の道があります。<P>は<f>を<sp><v><u>、<l>を<sp><w><u>で進みました。平均の速さは<sp>何<u>ですか。",
    "<P>は<sp><v><u>で<d><u>進んだ後、<sp><w><u>で<e><u>進みました。通した平均の速さは<sp>何<u><ka>",
    "道のりは、<f>が<d><u>、<l>が<e><u>です。<P>の速さは<f>が<sp><v><u>、<l>が<sp><w><u>でした。平均すると<sp>何<u>になりますか。",
    "<P>が目的地まで、<f>は<sp><v><u>で<d><u>、<l>は<sp><w><u>で<e><u>進みました。目的地までの平均の速さは<sp>何<u>ですか。",
    "<d><u>の<f>を<sp><v><u>で、<e><u>の<l>を<sp><w><u>で進んだ<P>の平均の速さは、<sp>何<u>ですか。",
    NULL,
};
static const struct figure_template figure_ways = {FIGURE_SEGMENT,
                                                   {{"speeds", FIGURE_NUMBERS, "<v>|<w>"},
                                                    {"labels", FIGURE_TEXTS, "<f>|<l>"},
                                                    {"units", FIGURE_TEXTS, "<d><u>|<e><u>"}}};
const struct subtype family_heikin_hayasa_ways = {
    .id = "ways",
    .name = "区間ごとの道のりと速さから",
    .level = 2,
    .templates = templates_ways,
    .asks = "平均の速さ",
    .role = {{"d", "<f>の道のり", "<u>"},
             {"e", "<l>の道のり", "<u>"},
             {"v", "<f>の速さ", "<u>"},
             {"w", "<l>の速さ", "<u>"}},
    .method = {{"合計でわる", "平均の速さは、道のりの合計÷時間の合計で求めます。速さの平均ではありません。", solve_ways,
                NULL}},
    .draw = draw_ways,
    .bind = bind_rates,
    .holds = holds_ways,
    .scale = 10,
    .low = {1},
    .high = {4000},
    .hint = "それぞれの区間にかかった時間を求めましょう。",
    .figure = &figure_ways,
};

/* ---- ways and times ---- */
static bool draw_totals(struct build *p) {
    int64_t a, b, ta, tb;
    draw_stretches(p, &a, &b, &ta, &tb);
    build_datum(p, RATE_A, "a", ta);
    build_datum(p, RATE_B, "b", tb);
    return !p->reject;
}
static void solve_totals(struct build *p) {
    struct ratio mean = step_mean(p, p->datum[RATE_A], p->datum[RATE_B]);
    build_trap(p, build_fraction(build_value(p, WAY_A) * build_value(p, RATE_B) +
                                     build_value(p, WAY_B) * build_value(p, RATE_A),
                                 2 * build_value(p, RATE_A) * build_value(p, RATE_B)));
    build_answer(p, mean, "<sp>", "<u>");
}
static bool holds_totals(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t time = build_value(p, RATE_A) + build_value(p, RATE_B);
    return IF_KEPT(keep, 15, x[0] * time == 10 * build_value(p, WAY_A) + 10 * build_value(p, WAY_B));
}
static const char *const templates_totals[] = {
    "<P>は、<f>の<d><u>を<a><t>で、<l>の<e><u>を<b><t>で進みました。全体の平均の速さは<sp>何<u>ですか。",
    "<P>が<d><u>を<a><t>で進み、続けて<e><u>を<b><t>で進みました。平均の速さは<sp>何<u>[ですか。|でしょうか。]",
    "全体の平均の速さは<sp>何<u>ですか。<P>は<f>の<d><u>を<a><t>、<l>の<e><u>を<b><t>で進みます。",
    "<f>が<d><u>、<l>が<e><u>の道があります。<P>は<f>に<a><t>、<l>に<b><t>かかりました。平均の速さは<sp>何<u>ですか。",
    "<P>は<a><t>で<d><u>進んだ後、<b><t>で<e><u>進みました。通した平均の速さは<sp>何<u><ka>",
    "道のりは、<f>が<d><u>、<l>が<e><u>です。<P>のかかった時間は<f>が<a><t>、<l>が<b><t>でした。平均すると<sp>何<u>になりますか。",
    "<P>が目的地まで、<f>は<a><t>で<d><u>、<l>は<b><t>で<e><u>進みました。目的地までの平均の速さは<sp>何<u>ですか。",
    "<d><u>の<f>を<a><t>で、<e><u>の<l>を<b><t>で進んだ<P>の平均の速さは、<sp>何<u>ですか。",
    NULL,
};
static const struct figure_template figure_totals = {FIGURE_SEGMENT,
                                                     {{"times", FIGURE_NUMBERS, "<a>|<b>"},
                                                      {"labels", FIGURE_TEXTS, "<f>|<l>"},
                                                      {"units", FIGURE_TEXTS, "<d><u>|<e><u>"}}};
const struct subtype family_heikin_hayasa_totals = {
    .id = "totals",
    .name = "区間ごとの道のりと時間から",
    .level = 1,
    .templates = templates_totals,
    .asks = "平均の速さ",
    .role = {{"d", "<f>の道のり", "<u>"},
             {"e", "<l>の道のり", "<u>"},
             {"a", "<f>の時間", "<t>"},
             {"b", "<l>の時間", "<t>"}},
    .method = {{"合計でわる", "平均の速さは、道のりの合計÷時間の合計で求めます。速さの平均ではありません。",
                solve_totals, NULL}},
    .draw = draw_totals,
    .bind = family_heikin_hayasa_bind,
    .holds = holds_totals,
    .scale = 10,
    .low = {1},
    .high = {4000},
    .hint = "道のりの合計と、時間の合計はいくつですか。",
    .figure = &figure_totals,
};

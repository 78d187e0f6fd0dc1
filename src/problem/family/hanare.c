/* hanare.c - 2人の間: how far apart two are after some time, going towards each other or the same way.
 *
 *   gap = way - (sum of the speeds) × time;   gap = (difference of the speeds) × time
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/tabibito.h"

enum { FAST = TABIBITO_FAST, SLOW = TABIBITO_SLOW };

/* ---- towards each other, before they meet ---- */
enum { WAY = 0, TIME = 3 };
static const struct figure_template figure_left = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<D>|<f>|<v>|<m>"}}};
static bool draw_left(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_pair(p, false, &fast, &slow);
    int64_t time = family_tabibito_draw_time(p), rest = build_between(p, 1, fast + slow - 1),
            way = time * (fast + slow) + rest;
    if (build_chance(p, 70)) way += (fast + slow) * build_between(p, 0, 6);
    build_datum(p, WAY, "D", way), build_datum(p, TIME, "m", time);
    return build_need(p, "speeds differ", fast > slow) &&
           build_need(p, "a plausible way", way <= build_get_number(p, "most")) &&
           build_need(p, "a way as one tells it", way < 200 || way % 10 == 0);
}
static void bind_left(struct build *p) {
    build_need(p, "they have not met yet",
               (build_value(p, FAST) + build_value(p, SLOW)) * build_value(p, TIME) < build_value(p, WAY));
}
static void solve_left(struct build *p) {
    struct ratio closing =
        build_step(p, "<two>は<ev>、", p->datum[FAST], '+', p->datum[SLOW], "<u>", "ずつ近づきます。");
    struct ratio gone = build_step(p, "<m><tk>に進む道のりの和は、", closing, '*', p->datum[TIME], "<u>", "です。");
    build_trap(p, gone);
    build_answer(p, build_step(p, "<two>の間は、", p->datum[WAY], '-', gone, "<u>", "です。"), "", "<u>");
}
static bool holds_left(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t t = build_value(p, TIME), a = build_value(p, FAST) * t, b = build_value(p, WAY) - build_value(p, SLOW) * t;
    return IF_KEPT(keep, 15, a + x[0] == b);
}
static const char *const templates_left[] = {
    "<D><u>はなれた<h>と<g>から、<p>と<r>が同時に向かい合って出発しました。<p>は<ru><f><u>、<r>は<ru><v><u>で進みます。<m><t>後、<two>の間は何<u>ですか。",
    "<h>と<g>の間の道のりは<D><u>です。<p>は<h>から<ru><f><u>、<r>は<g>から<ru><v><u>で、同時に向かい合って進みます。<m><t>後に<two>は何<u>はなれて[いますか。|いるでしょうか。]",
    "<m><t>後の<two>の間は何<u>ですか。<D><u>はなれた<h>と<g>から、<ru><f><u>の<p>と<ru><v><u>の<r>が同時に向かい合って出発します。",
    "<p>と<r>が、<D><u>の道の両はしから同時に向かい合って進みます。速さは<p>が<ru><f><u>、<r>が<ru><v><u>です。<m><t>進んだとき、<two>の間は何<u>ですか。",
    "<D><u>はなれている<p>と<r>が、たがいに近づいています。<p>は<ru><f><u>、<r>は<ru><v><u>です。<m><t>後の<two>の間の道のり<wo>",
    "<h>から<g>までは<D><u>あります。<h>を<p>が<ru><f><u>で、<g>を<r>が<ru><v><u>で同時に出て向かい合って進むと、<m><t>後には何<u>はなれていますか。",
    "<p>は<ev><f><u>、<r>は<ev><v><u>進みます。<D><u>はなれた所から同時に向かい合って出発した<two>の間は、<m><t>後に何<u><ka>",
    "<p>と<r>は<D><u>はなれた<h>と<g>にいて、同時に相手に向かって出発します。<p>が<ru><f><u>、<r>が<ru><v><u>のとき、<m><t>後の<two>の間は何<u>ですか。",
    NULL,
};
static const struct subtype left = {
    .id = "towards",
    .name = "向かい合って進む2人の間",
    .level = 2,
    .templates = templates_left,
    .asks = "<two>の間の道のり",
    .role = {{"D", "はじめの間の道のり", "<u>"},
             {"f", "<p>の<ru>", "<u>"},
             {"v", "<r>の<ru>", "<u>"},
             {"m", "進む時間", "<t>"}},
    .method = {{"近づく道のり", "はじめの間の道のりから、近づいた道のりをひきます。", solve_left, NULL}},
    .draw = draw_left,
    .bind = bind_left,
    .holds = holds_left,
    .low = {1},
    .high = {6000},
    .hint = "<m><tk>に、<two>は合わせて何<u>進みますか。",
    .figure = &figure_left,
};

/* ---- the same way from one place ---- */
static const struct figure_template figure_gap = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<f>|<v>|<m>"}}};
enum { AFTER = 0 };
static bool draw_gap(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_pair(p, false, &fast, &slow);
    build_datum(p, AFTER, "m", family_tabibito_draw_time(p));
    return build_need(p, "speeds differ", fast - slow >= build_get_number(p, "least"));
}
static void bind_gap(struct build *p) { build_need(p, "speeds differ", build_value(p, FAST) > build_value(p, SLOW)); }
static void solve_gap(struct build *p) {
    struct ratio each =
        build_step(p, "<two>の進む道のりの差は<ev>、", p->datum[FAST], '-', p->datum[SLOW], "<u>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[FAST], '+', p->datum[SLOW]), '*', p->datum[AFTER]));
    build_answer(p, build_step(p, "<m><tk>では、", each, '*', p->datum[AFTER], "<u>", "です。"), "", "<u>");
}
static void solve_gap_ways(struct build *p) {
    struct ratio a = build_step(p, "<p>が進む道のりは、", p->datum[FAST], '*', p->datum[AFTER], "<u>", "です。");
    struct ratio b = build_step(p, "<r>が進む道のりは、", p->datum[SLOW], '*', p->datum[AFTER], "<u>", "です。");
    build_answer(p, build_step(p, "<two>の間は、", a, '-', b, "<u>", "です。"), "", "<u>");
}
static bool holds_gap(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t t = build_value(p, AFTER);
    return IF_KEPT(keep, 7, build_value(p, SLOW) * t + x[0] == build_value(p, FAST) * t);
}
static const char *const templates_gap[] = {
    "<p>と<r>が、<h>から同時に同じ方向へ出発しました。<p>は<ru><f><u>、<r>は<ru><v><u>で進みます。<m><t>後、<two>は何<u>はなれていますか。",
    "<h>を同時に出た<p>と<r>が、同じ道を<g>へ向かって進みます。速さは<p>が<ru><f><u>、<r>が<ru><v><u>です。<m><t>後に<two>の間は何<u>[ですか。|でしょうか。]",
    "<m><t>後の<two>の間は何<u>ですか。<ru><f><u>の<p>と<ru><v><u>の<r>が、<h>を同時に出て同じ向きに進みます。",
    "同じ所から同時に同じ向きに、<p>は<ru><f><u>、<r>は<ru><v><u>で進みます。<m><t>たつと、<two>は何<u>はなれますか。",
    "<p>は<ev><f><u>、<r>は<ev><v><u>進みます。<h>から同時に同じ方向へ進むとき、<m><t>後の<two>の間の道のり<wo>",
    "<h>から<g>へ、<p>は<ru><f><u>、<r>は<ru><v><u>で同時に出発しました。<m><t>進んだとき、<p>は<r>より何<u>先にいますか。",
    "<p>と<r>が同じ所を同時に出て、同じ方向にまっすぐ進みます。<p>が<ru><f><u>、<r>が<ru><v><u>のとき、<m><t>後に何<u>の差がつきますか。",
    "同じ方向に進む<p>と<r>の速さは、<ru><f><u>と<ru><v><u>です。<h>を同時に出てから<m><t>後、<two>の間は何<u><ka>",
    NULL,
};
static const struct subtype gap = {
    .id = "same_way",
    .name = "同じ向きに進む2人の間",
    .level = 1,
    .templates = templates_gap,
    .asks = "<two>の間の道のり",
    .role = {{"m", "進む時間", "<t>"}, {"f", "<p>の<ru>", "<u>"}, {"v", "<r>の<ru>", "<u>"}},
    .method = {{"差の何倍", "1つ分の時間に広がる道のりの差を、時間の分だけ集めます。", solve_gap, NULL},
               {"道のりの差", "それぞれが進んだ道のりの差を求めます。", solve_gap_ways,
                "<p>は<m><tk>に何<u>進みますか。"}},
    .draw = draw_gap,
    .bind = bind_gap,
    .holds = holds_gap,
    .low = {1},
    .high = {9000},
    .hint = "<two>の間は、<ev>何<u>ずつ広がりますか。",
    .figure = &figure_gap,
};

static const struct subtype *const subtypes[] = {&left, &gap, NULL};
const struct family family_hanare = {.id = "hanare",
                                     .number = "F50,F51",
                                     .name = "旅人算(2人の間)",
                                     .grade = 5,
                                     .scene = SCENE_OUTDOORS,
                                     .subtypes = subtypes};

/* ofuku_jikan.c - 往復: there and back with a rest: the way.
 *
 *   way ÷ one speed + way ÷ the other + the rest = all the time
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/tabibito.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};

/* ---- with a rest ---- */
enum { GO, BACK, ALL, REST };
static void bind_rest(struct build *p) {
    struct ratio all = p->datum[ALL], rest = p->datum[REST];
    build_need(p, "the rest is a part of the time", all.num * rest.den > rest.num * all.den);
}
static bool draw_rest(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, false, &fast, &slow);
    int64_t way = build_lcm(fast, slow) * build_between(p, 1, 6), time = way / fast + way / slow,
            rest = build_between(p, build_get_number(p, "wl"), build_get_number(p, "wh"));
    build_datum(p, GO, "v", slow), build_datum(p, BACK, "f", fast), build_datum(p, ALL, "T", time + rest);
    build_datum(p, REST, "k", rest);
    return build_need(p, "two speeds", fast != slow) &&
           build_need(p, "a plausible way", way <= build_get_number(p, "most")) &&
           build_need(p, "different numbers", time != rest);
}
static void solve_rest(struct build *p) {
    struct ratio time = build_step(p, "進んでいた時間は、", p->datum[ALL], '-', p->datum[REST], "<t>", "です。");
    int64_t m, n;
    build_line(p);
    build_say(p, "同じ道のりなので、行きと帰りの時間の比は速さの比の逆の");
    build_ratio(p, (int64_t)(p->datum[BACK].num * p->datum[GO].den), (int64_t)(p->datum[GO].num * p->datum[BACK].den),
                &m, &n);
    build_say(p, "です。");
    struct ratio terms = build_step(p, "比の和は、", build_int(m), '+', build_int(n), "", "です。");
    struct ratio one = build_share_step(p, "比の1にあたる時間は、", time, terms, "<t>", "です。");
    struct ratio go = build_step(p, "行きの時間は、", one, '*', build_int(m), "<t>", "です。");
    build_trap(p, build_apply(p, p->datum[GO], '*', time));
    build_answer(p, build_step(p, "片道の道のりは、", p->datum[GO], '*', go, "<u>", "です。"), "", "<u>");
}
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = build_value(p, GO), f = build_value(p, BACK), time = build_value(p, ALL) - build_value(p, REST);
    return IF_KEPT(keep, 15, x[0] * (v + f) == time * v * f);
}
static const char *const templates_rest[] = {
    "<p>が<h>と<g>の間を往復しました。行きは<ru><v><u>、帰りは<ru><f><u>で進み、<g>で<k><t>休んだので、全部で<T><t>かかりました。<h>から<g>まで何<u>ですか。",
    "<p>は<h>を出て<ru><v><u>で<g>へ行き、<k><t>休んでから<ru><f><u>でもどりました。出てからもどるまで<T><t>です。<h>から<g>までの道のりは何<u>[ですか。|でしょうか。]",
    "<h>から<g>まで何<u>ありますか。<p>は行きを<ru><v><u>、帰りを<ru><f><u>で進み、とちゅうの休み<k><t>をふくめて往復に<T><t>かかりました。",
    "往復に<T><t>かかりました。このうち<k><t>は<g>で休んだ時間です。<p>の行きの速さは<ru><v><u>、帰りの速さは<ru><f><u>です。<h>と<g>の間は何<u>ですか。",
    "<p>は、<h>から<g>まで<my><v><u>の速さで行き、<g>に<k><t>いて、<my><f><u>の速さで帰りました。全部で<T><t>かかったとき、片道は何<u>ですか。",
    "<h>と<g>を往復する<p>の速さは、行きが<ru><v><u>、帰りが<ru><f><u>です。<g>で<k><t>過ごして、<T><t>後に<h>へもどりました。片道の道のりは何<u><ka>",
    "<p>が<h>を出て<g>へ<ru><v><u>で行き、帰りは<ru><f><u>で進みました。<g>にいた<k><t>もふくめて<T><t>かかりました。<g>は<h>から何<u>の所ですか。",
    "<k><t>の休みをふくめて<T><t>で、<p>は<h>と<g>の間を往復しました。行きは<ev><v><u>、帰りは<ev><f><u>進みました。<h>から<g>までは何<u>でしょうか。",
    NULL,
};
static const struct subtype rest = {
    .id = "rest",
    .name = "休みをはさむ往復の時間から道のり",
    .level = 3,
    .templates = templates_rest,
    .asks = "片道の道のり",
    .role = {{"v", "行きの<ru>", "<u>"},
             {"f", "帰りの<ru>", "<u>"},
             {"T", "全部の時間", "<t>"},
             {"k", "休んだ時間", "<t>"}},
    .method = {{"逆比", "休んだ時間をひいてから、行きと帰りの時間の比を考えます。", solve_rest, NULL}},
    .draw = draw_rest,
    .bind = bind_rest,
    .holds = holds_rest,
    .low = {1},
    .high = {12000},
    .hint = "進んでいた時間は何<t>ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&rest, NULL};
const struct family family_ofuku_jikan = {.id = "ofuku_jikan",
                                          .number = "F48,F49",
                                          .name = "往復の時間と道のり",
                                          .grade = 6,
                                          .scene = SCENE_OUTDOORS,
                                          .subtypes = subtypes};

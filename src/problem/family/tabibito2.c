/* tabibito2.c - 旅人算の逆: from the meeting back to a speed or a place.
 *
 * Checked tests/problem/family_test.c
 */
#include <stddef.h>

#include "problem/family/tabibito.h"

enum { TIME };
static bool plausible(struct build *p, int64_t way) {
    return build_need(p, "a plausible way", way <= build_get_number(p, "most"));
}

/* ---- they meet: the speed of the other ---- */
enum { WAY = 1, KNOWN = 2 };
static bool draw_other(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, false, &fast, &slow);
    int64_t time = family_tabibito_draw_time(p);
    build_datum(p, TIME, "m", time);
    build_datum(p, WAY, "D", time * (fast + slow));
    build_datum(p, KNOWN, "f", build_chance(p, 50) ? fast : slow);
    return build_need(p, "speeds differ", fast > slow) && plausible(p, time * (fast + slow));
}
static void solve_other(struct build *p) {
    struct ratio both =
        build_step(p, "<two>が<ev>近づく道のりは、", p->datum[WAY], '/', p->datum[TIME], "<u>", "です。");
    struct ratio speed =
        build_step(p, "これは速さの和なので、<r>の速さは<ru>、", both, '-', p->datum[KNOWN], "<u>", "です。");
    build_trap(p, both);
    build_answer(p, speed, "<ru>", "<u>");
}
static void solve_other_way(struct build *p) {
    struct ratio own = build_step(p, "<p>が進んだ道のりは、", p->datum[KNOWN], '*', p->datum[TIME], "<u>", "です。");
    struct ratio rest = build_step(p, "残りの道のりを<r>が進んだので、", p->datum[WAY], '-', own, "<u>", "です。");
    struct ratio speed = build_step(p, "<r>の速さは<ru>、", rest, '/', p->datum[TIME], "<u>", "です。");
    build_answer(p, speed, "<ru>", "<u>");
}
static bool holds_other(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   build_value(p, WAY) - x[0] * build_value(p, TIME) == build_value(p, KNOWN) * build_value(p, TIME));
}
static const char *const templates_other[] = {
    "<D><u>はなれた2地点から、<p>と<r>が向かい合って同時に出発し、<m><t>後に出会いました。<p>の速さが<ru><f><u>のとき、<r>の速さは<ru>何<u>ですか。",
    "<h>と<g>は<D><u>はなれています。<p>は<h>から、<r>は<g>から同時に向かい合って出発すると、<m><t>後に出会いました。<p>は<ru><f><u>で進みました。<r>は<ru>何<u>で進みましたか。",
    "<p>は<h>を<ru><f><u>で、<r>は<g>を、同時に向かい合って出発しました。<h>と<g>の間は<D><u>で、<two>は<m><t>後に出会いました。<r>の速さは<ru>何<u>[ですか。|でしょうか。]",
    "<r>の速さは<ru>何<u>ですか。<D><u>の道の両はしから、<ru><f><u>の<p>と<r>が同時に向かい合って出発し、<m><t>後に出会いました。",
    "<h>から<g>までの<D><u>を、<p>は<h>から<my><f><u>の速さで、<r>は<g>から、同時に進み始めました。出会うまでに<m><t>かかりました。<r>は<my>何<u>の速さで進みましたか。",
    "<two>が、<D><u>はなれた<h>と<g>から同時に出発して向かい合って進むと、<m><t>で出会いました。<h>を出た<p>が<ru><f><u>なら、<g>を出た<r>は<ru>何<u>になりますか。",
    "<p>と<r>の間は<D><u>です。同時におたがいのほうへ進み、<m><t>後に出会いました。<p>は<ev><f><u>進みます。<r>の速さは<ru>何<u><ka>",
    "<D><u>の道を両はしから同時に進み、<m><t>で出会う<p>と<r>がいます。<p>の速さが<ru><f><u>のとき、<r>の速さは<ru>何<u>ですか。",
    "!<g>を出た<r>は、<h>を同時に出た<ru><f><u>の<p>と<m><t>後に出会いました。<h>と<g>の間が<D><u>のとき、<r>の速さは<ru>何<u>ですか。",
    NULL,
};
static const struct figure_template figure_other = {FIGURE_SEGMENT,
                                                    {{"direction", FIGURE_TEXT, "towards"},
                                                     {"distance", FIGURE_NUMBER, "<D>"},
                                                     {"time", FIGURE_NUMBER, "<m>"},
                                                     {"speed", FIGURE_NUMBER, "<f>"},
                                                     {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype other = {
    .id = "other_speed",
    .name = "出会いからもう一方の速さ",
    .level = 2,
    .templates = templates_other,
    .asks = "<r>の速さ",
    .role = {{"m", "出会う時間", "<t>"}, {"D", "はなれている道のり", "<u>"}, {"f", "<p>の<ru>、", "<u>"}},
    .method = {{"速さの和", "向かい合って進むとき、<ev>近づく道のりは、速さの和です。", solve_other, NULL},
               {"道のりを分ける", "出会うまでに進んだ道のりの和が、はじめの道のりです。それぞれの分に分けます。",
                solve_other_way, "<p>は、<m><tk>に何<u>進みましたか。"}},
    .draw = draw_other,
    .holds = holds_other,
    .low = {1},
    .high = {500},
    .hint = "<two>の間の道のりは、<ev>何<u>ちぢまりましたか。",
    .figure = &figure_other,
};

/* ---- the speed of the one who catches up ---- */
enum { SLOW = 1, WAIT = 2 };
static bool draw_pursuer(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, false, &fast, &slow);
    int64_t wait = build_between(p, build_get_number(p, "wl"), build_get_number(p, "wh"));
    if (!build_need(p, "caught after whole minutes", fast > slow && slow * wait % (fast - slow) == 0)) return false;
    int64_t time = slow * wait / (fast - slow);
    build_datum(p, TIME, "m", time);
    build_datum(p, SLOW, "v", slow);
    build_datum(p, WAIT, "w", wait);
    return build_need(p, "caught soon", time <= 40 && time > 1) && build_need(p, "times differ", time != wait);
}
static void solve_pursuer(struct build *p) {
    struct ratio time =
        build_step(p, "<r>が追いつかれるまでに進んだ時間は、", p->datum[WAIT], '+', p->datum[TIME], "<t>", "です。");
    struct ratio way = build_step(p, "<r>が進んだ道のりは、", p->datum[SLOW], '*', time, "<u>", "です。");
    struct ratio speed =
        build_step(p, "<p>は同じ道のりを<m><tk>で進んだので、<ru>、", way, '/', p->datum[TIME], "<u>", "です。");
    build_trap(p, build_fraction((int64_t)way.num, build_value(p, WAIT)));
    build_answer(p, speed, "<ru>", "<u>");
}
static void solve_pursuer_gap(struct build *p) {
    struct ratio lead =
        build_step(p, "<p>が出るとき、<r>は、", p->datum[SLOW], '*', p->datum[WAIT], "<u>", "先にいます。");
    struct ratio gain =
        build_step(p, "<m><tk>でこれをちぢめたので、速さの差は<ru>、", lead, '/', p->datum[TIME], "<u>", "です。");
    struct ratio speed = build_step(p, "<p>の速さは<ru>、", p->datum[SLOW], '+', gain, "<u>", "です。");
    build_answer(p, speed, "<ru>", "<u>");
}
static bool holds_pursuer(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t lead = build_value(p, SLOW) * build_value(p, WAIT);
    return IF_KEPT(keep, 7, (x[0] - build_value(p, SLOW)) * build_value(p, TIME) == lead);
}
static const char *const templates_pursuer[] = {
    "<r>が<ru><v><u>で<h>を出てから<w><t>後に、<p>が同じ道を追いかけました。<p>は出発してから<m><t>後に追いつきました。<p>の速さは<ru>何<u>ですか。",
    "<r>は<ru><v><u>で<h>を出発しました。その<w><t>後に<h>を出た<p>は、<m><t>で<r>に追いつきました。<p>は<ru>何<u>で進みましたか。",
    "先に<h>を出た<r>を、<p>が<w><t>おくれて追いかけ、出発から<m><t>後に追いつきました。<r>の速さは<ru><v><u>です。<p>の速さは<ru>何<u>[ですか。|でしょうか。]",
    "<p>の速さは<ru>何<u>ですか。<ru><v><u>で進む<r>が<h>を出た<w><t>後に<p>が追いかけて、<m><t>後に追いつきました。",
    "<p>は、<w><t>前に<my><v><u>の速さで<h>を出た<r>を追いかけます。<m><t>で追いつくには、<p>は<my>何<u>の速さで進めばよいですか。",
    "<r>は<ev><v><u>進みます。<r>が<h>を出て<w><t>たってから、<p>が同じ<h>を出て追いかけると、<m><t>後に追いつきました。<p>の速さは<ru>何<u><ka>",
    "<h>を<ru><v><u>で出た<r>に、<w><t>後に出た<p>が、出発の<m><t>後に追いつきました。<p>は<ru>何<u>で追いかけましたか。",
    "<r>のわすれ物に気づいて、<r>が出てから<w><t>後に<p>が<h>を出ました。<r>は<ru><v><u>で進み、<p>は<m><t>後に追いつきました。<p>の速さは<ru>何<u>ですか。",
    NULL,
};
static const struct figure_template figure_pursuer = {FIGURE_SEGMENT,
                                                      {{"direction", FIGURE_TEXT, "chase"},
                                                       {"head_start", FIGURE_NUMBER, "<w>"},
                                                       {"time", FIGURE_NUMBER, "<m>"},
                                                       {"speed", FIGURE_NUMBER, "<v>"},
                                                       {"labels", FIGURE_TEXTS, "<r>|<p>"},
                                                       {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype pursuer = {
    .id = "chase_speed",
    .name = "追いつきから速さ",
    .level = 2,
    .templates = templates_pursuer,
    .asks = "<p>の速さ",
    .role = {{"m", "追いつくまでの時間", "<t>"}, {"v", "<r>の<ru>、", "<u>"}, {"w", "先に出た時間", "<t>"}},
    .method = {{"同じ道のり", "追いつくまでに2人が進んだ道のりは同じです。", solve_pursuer, NULL},
               {"速さの差", "はじめの差を、追いつくまでの時間でわると、速さの差になります。", solve_pursuer_gap,
                "<p>が出発するとき、<r>は何<u>先にいますか。"}},
    .draw = draw_pursuer,
    .holds = holds_pursuer,
    .low = {1},
    .high = {500},
    .hint = "追いつかれるまでに、<r>は全部で何<t>進みましたか。",
    .figure = &figure_pursuer,
};

/* ---- how far from the start ---- */
enum { LEFT_BEFORE, FAST_SPEED, SLOW_SPEED };
static bool draw_place(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_pair(p, false, &fast, &slow);
    int64_t wait = build_between(p, build_get_number(p, "wl"), build_get_number(p, "wh"));
    build_datum(p, LEFT_BEFORE, "w", wait);
    if (!build_need(p, "caught after whole minutes", fast > slow && slow * wait % (fast - slow) == 0)) return false;
    int64_t time = slow * wait / (fast - slow);
    return build_need(p, "caught soon", time <= 40 && time > 1) && plausible(p, fast * time);
}
static struct ratio step_catch(struct build *p) {
    struct ratio lead = build_step(p, "<p>が出るとき、<r>は、", p->datum[SLOW_SPEED], '*', p->datum[LEFT_BEFORE], "<u>",
                                   "先にいます。");
    struct ratio gain =
        build_step(p, "<ev>ちぢまる道のりは、", p->datum[FAST_SPEED], '-', p->datum[SLOW_SPEED], "<u>", "です。");
    return build_step(p, "追いつくのは、<p>が出てから、", lead, '/', gain, "<t>後", "です。");
}
static void solve_place(struct build *p) {
    struct ratio time = step_catch(p);
    struct ratio way = build_step(p, "<h>からの道のりは、", p->datum[FAST_SPEED], '*', time, "<u>", "です。");
    build_trap(p, build_apply(p, p->datum[SLOW_SPEED], '*', time));
    build_trap(p, time);
    build_answer(p, way, "", "<u>");
}
static bool holds_place(const struct build *p, const int64_t *x, unsigned keep) {
    /* both are at x: the times that they needed differ by the wait */
    return IF_KEPT(keep, 7,
                   x[0] * build_value(p, FAST_SPEED) - x[0] * build_value(p, SLOW_SPEED) ==
                       build_value(p, LEFT_BEFORE) * build_value(p, FAST_SPEED) * build_value(p, SLOW_SPEED));
}
static const char *const templates_place[] = {
    "<r>が<ru><v><u>で<h>を出てから<w><t>後に、<p>が<ru><f><u>で追いかけました。<p>が<r>に追いつくのは、<h>から何<u>の所ですか。",
    "<r>は<ru><v><u>で<h>を出発しました。その<w><t>後に、<p>が<h>を出発し、<ru><f><u>で追いかけます。追いついた地点は<h>から何<u>はなれていますか。",
    "先に<h>を出た<r>を、<p>が<w><t>おくれて追いかけます。<r>は<ru><v><u>、<p>は<ru><f><u>で進みます。<p>が<r>に追いつく地点は、<h>から何<u>の所[ですか。|でしょうか。]",
    "<h>から何<u>の所で追いつきますか。<r>は<ru><v><u>で<h>を出て、<w><t>後に<p>が<ru><f><u>で追いかけます。",
    "<p>は、<w><t>前に<ru><v><u>で<h>を出た<r>を、<ru><f><u>で追いかけます。追いつくまでに<p>が進む道のりは何<u>ですか。",
    "<my><v><u>の速さで<h>を出た<r>を、<w><t>たってから<p>が<my><f><u>の速さで追いかけました。追いついたのは<h>から何<u>の地点<ka>",
    "<r>のわすれ物に気づいた<p>は、<r>が<h>を出てから<w><t>後に追いかけました。<r>は<ru><v><u>、<p>は<ru><f><u>です。<p>は<h>から何<u>進んだ所で追いつきますか。",
    "<r>が<ev><v><u>ずつ進み、<w><t>おくれて<h>を出た<p>が<ev><f><u>ずつ進みます。<p>が<r>に追いつくのは<h>から何<u>のところですか。",
    NULL,
};
static const struct figure_template figure_place = {FIGURE_SEGMENT,
                                                    {{"direction", FIGURE_TEXT, "chase"},
                                                     {"head_start", FIGURE_NUMBER, "<w>"},
                                                     {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                     {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype place = {
    .id = "place",
    .name = "追いつく地点",
    .level = 3,
    .templates = templates_place,
    .asks = "<h>からの道のり",
    .role = {{"w", "先に出た時間", "<t>"}, {"f", "<p>の<ru>、", "<u>"}, {"v", "<r>の<ru>、", "<u>"}},
    .method = {{"速さの差", "追いつくまでの時間を速さの差から求めて、その間に<p>が進む道のりを考えます。", solve_place,
                NULL}},
    .draw = draw_place,
    .holds = holds_place,
    .low = {1},
    .high = {20000},
    .hint = "追いつくのは、<p>が出発してから何<t>後ですか。",
    .figure = &figure_place,
};

static const struct subtype *const subtypes[] = {&other,
                                                 &pursuer,
                                                 &place,
                                                 &family_tabibito_pair,
                                                 &family_tabibito_away,
                                                 &family_tabibito_pond_speed,
                                                 &family_tabibito_laps,
                                                 NULL};
const struct family family_tabibito2 = {.id = "tabibito2",
                                        .number = "F50,F51,F52",
                                        .name = "旅人算(速さや場所を求める)",
                                        .grade = 6,
                                        .scene = SCENE_OUTDOORS,
                                        .subtypes = subtypes};

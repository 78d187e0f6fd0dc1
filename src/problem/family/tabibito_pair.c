/* tabibito_pair.c - 旅人算: two speeds from their sum, which the meeting tells, and their difference.
 *
 * Checked tests/problem/family_test.c
 */
#include <stddef.h>

#include "problem/family/tabibito.h"

enum { TIME, WAY, MORE };

static void bind_pair(struct build *p) {
    build_set(p, "who", p->asked ? "<r>" : "<p>");
    build_need(p, "a sum larger than the difference",
               build_value(p, WAY) > build_value(p, MORE) * build_value(p, TIME));
}
static bool draw_pair(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, false, &fast, &slow);
    if (!build_need(p, "speeds differ", fast > slow)) return false;
    int64_t time = family_tabibito_draw_time(p);
    build_datum(p, TIME, "m", time);
    build_datum(p, WAY, "D", time * (fast + slow));
    build_datum(p, MORE, "d", fast - slow);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a plausible way", time * (fast + slow) <= build_get_number(p, "most")) &&
           build_need(p, "different numbers", time != fast - slow);
}
static void solve_pair(struct build *p) {
    struct ratio sum =
        build_step(p, "<ev>近づく道のりから、速さの和は<ru>、", p->datum[WAY], '/', p->datum[TIME], "<u>", "です。");
    struct ratio twice = build_step(p, p->asked ? "差をひくと、<r>の速さの2倍で、" : "差をたすと、<p>の速さの2倍で、",
                                    sum, p->asked ? '-' : '+', p->datum[MORE], "<u>", "です。");
    struct ratio speed = build_step(p, "<who>の速さは<ru>、", twice, '/', build_int(2), "<u>", "です。");
    build_trap(p, twice);
    build_trap(p, build_apply(p, sum, '/', build_int(2)));
    build_answer(p, speed, "<ru>", "<u>");
}
static bool holds_pair(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(MORE), x[0] == x[1] + build_value(p, MORE)) &&
           IF_KEPT(keep, BIT(WAY) | BIT(TIME),
                   build_value(p, WAY) - x[0] * build_value(p, TIME) == x[1] * build_value(p, TIME));
}
static const char *const templates_pair[] = {
    "<D><u>はなれた<h>と<g>から、<p>と<r>が向かい合って同時に出発すると、<m><t>後に出会いました。<p>の速さは<r>より<ru><d><u>速いです。<who>の速さは<ru>何<u>ですか。",
    "<h>と<g>は<D><u>はなれています。<p>は<h>から、<r>は<g>から同時に向かい合って出発し、<m><t>後に出会いました。<p>は<r>より<ev><d><u>多く進みます。<who>の速さは<ru>何<u>[ですか。|でしょうか。]",
    "<p>と<r>が<D><u>の道の両はしから同時に出発し、<m><t>で出会いました。<p>は<r>より<ru><d><u>だけ速く進みます。<who>は<ru>何<u>で進みましたか。",
    "<who>の速さは<ru>何<u>ですか。<D><u>はなれた所から同時に向かい合って出発した<p>と<r>は、<m><t>後に出会い、<p>のほうが<ru><d><u>速いことがわかっています。",
    "<p>の速さは<r>の速さより<ru><d><u>速いです。<h>と<g>の間の<D><u>を、<two>が両はしから同時に向かい合って進むと、<m><t>後に出会います。<who>の速さは<ru>何<u>になりますか。",
    "<two>の速さの差は<ru><d><u>で、<p>のほうが速いです。<D><u>はなれた2地点から、<p>と<r>が同時に向かい合って出発すると、<m><t>後に出会います。<who>の速さは<ru>何<u><ka>",
    "<h>を出た<p>と<g>を出た<r>が、同時に出発して<m><t>後に出会いました。<h>から<g>までは<D><u>で、<r>は<p>より<ru><d><u>おそいです。<who>は<ru>何<u>ですか。",
    "<D><u>はなれている<p>と<r>が、同時におたがいのほうへ進み、<m><t>で出会いました。<ev>進む道のりは<p>のほうが<d><u>多いです。<who>の速さは<ru>何<u>ですか。",
    NULL,
};
static const struct figure_template figure_pair = {FIGURE_SEGMENT,
                                                   {{"direction", FIGURE_TEXT, "towards"},
                                                    {"distance", FIGURE_NUMBER, "<D>"},
                                                    {"time", FIGURE_NUMBER, "<m>"},
                                                    {"difference", FIGURE_NUMBER, "<d>"},
                                                    {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
const struct subtype family_tabibito_pair = {
    .id = "pair_speed",
    .name = "速さの和と差から",
    .level = 3,
    .templates = templates_pair,
    .asks = "<p>の速さ|<r>の速さ",
    .role = {{"m", "出会う時間", "<t>"}, {"D", "はなれている道のり", "<u>"}, {"d", "速さの差", "<u>"}},
    .method = {{"和差算", "出会うまでの時間から速さの和がわかります。速さの差とあわせて、和差算です。", solve_pair,
                NULL}},
    .draw = draw_pair,
    .bind = bind_pair,
    .holds = holds_pair,
    .low = {1, 1},
    .high = {400, 400},
    .hint = "<two>の間の道のりは、<ev>何<u>ちぢまりましたか。",
    .figure = &figure_pair,
};

/* tabibito_ato.c - 旅人算: towards each other, but one sets out later.
 *
 *   way - what the first one goes alone -> ÷ sum of the speeds = time after the second one set out
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/tabibito.h"

enum { DISTANCE, FAST = TABIBITO_FAST, SLOW = TABIBITO_SLOW, WAIT };
enum { FASTER_FIRST, SLOWER_FIRST };

static int first(const struct build *p) { return p->aux[0] == FASTER_FIRST ? FAST : SLOW; }
static void bind_late(struct build *p) {
    const char *one = p->aux[0] == FASTER_FIRST ? "p" : "r", *other = p->aux[0] == FASTER_FIRST ? "r" : "p";
    build_set(p, "e", build_get(p, one)), build_set(p, "s", build_get(p, other));
    build_set(p, "z", build_get(p, p->asked ? one : other));
    build_set(p, "eh", p->aux[0] == FASTER_FIRST ? "<h>" : "<g>");
    build_set(p, "sh", p->aux[0] == FASTER_FIRST ? "<g>" : "<h>");
    build_set(p, "qs", "<two>が出会うのは、<z>が出発してから何<t>後");
    build_set(p, "qv", "<two>は、<z>が出発してから何<t>後に{出会う}か");
    build_need(p, "they do not meet before",
               build_value(p, first(p)) * build_value(p, WAIT) < build_value(p, DISTANCE));
}
static bool draw_late(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_pair(p, false, &fast, &slow);
    build_aux(p, 0, build_between(p, FASTER_FIRST, SLOWER_FIRST));
    p->asked = (int)build_between(p, 0, 1);
    int64_t wait = build_between(p, build_get_number(p, "wl"), build_get_number(p, "wh")),
            time = family_tabibito_draw_time(p), way = time * (fast + slow) + wait * (p->aux[0] ? slow : fast);
    build_datum(p, DISTANCE, "D", way), build_datum(p, WAIT, "w", wait);
    return build_need(p, "speeds differ", fast > slow) && build_need(p, "times differ", wait != time) &&
           build_need(p, "a plausible way", way <= build_get_number(p, "most"));
}
static void solve_late(struct build *p) {
    struct ratio alone =
        build_step(p, "<e>が先に進む道のりは、", p->datum[first(p)], '*', p->datum[WAIT], "<u>", "です。");
    struct ratio rest =
        build_step(p, "<s>が出発するとき、<two>の間は、", p->datum[DISTANCE], '-', alone, "<u>", "です。");
    struct ratio closing =
        build_step(p, "それからは<ev>、", p->datum[FAST], '+', p->datum[SLOW], "<u>", "ずつ近づきます。");
    struct ratio time = build_step(p, "出会うのは、<s>が出発してから、", rest, '/', closing, "<t>後", "です。");
    build_trap(p, build_apply(p, p->datum[DISTANCE], '/', closing));
    build_trap(p, p->asked ? time : build_apply(p, time, '+', p->datum[WAIT]));
    if (p->asked)
        time = build_step(p, "<e>が出発してからは、先の<w><t>をたして、", time, '+', p->datum[WAIT], "<t>後", "です。");
    build_answer(p, time, "", "<t>後");
}
/* Unknowns: how long the second one and the first one go. */
static bool holds_late(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t ways = build_value(p, first(p)) * x[1] + build_value(p, FAST + SLOW - first(p)) * x[0];
    return IF_KEPT(keep, BIT(WAIT), x[1] - x[0] == build_value(p, WAIT)) &&
           IF_KEPT(keep, BIT(DISTANCE) | BIT(FAST) | BIT(SLOW), ways == build_value(p, DISTANCE));
}
static const char *const templates_late[] = {
    "<h>と<g>は<D><u>はなれています。<p>は<h>から<ru><f><u>で、<r>は<g>から<ru><v><u>で、向かい合って進みます。<e>が出発してから<w><t>後に<s>が出発しました。<two>が出会うのは、<z>が出発してから何<t>後ですか。",
    "<h>から<g>までは<D><u>あります。<e>が<eh>を出て<w><t>後に、<s>が<sh>を出ました。<p>は<ru><f><u>、<r>は<ru><v><u>で向かい合って進みます。<z>が出発してから何<t>後に出会いますか。",
    "<e>は<eh>を、<s>はその<w><t>後に<sh>を出発して、相手のほうへ進みます。<h>と<g>の間は<D><u>、<p>の速さは<ru><f><u>、<r>の速さは<ru><v><u>です。<two>が出会うのは、<z>が出発してから何<t>後[ですか。|でしょうか。]",
    "<two>が出会うのは、<z>が出発してから何<t>後ですか。<D><u>はなれた<h>と<g>から、<p>は<ru><f><u>、<r>は<ru><v><u>で向かい合って進み、<e>は<s>より<w><t>早く出発します。",
    "<D><u>の道の両はしに<p>と<r>がいます。<e>が先に出発し、<w><t>たってから<s>も向かい合って出発しました。速さは<p>が<ru><f><u>、<r>が<ru><v><u>です。<z>の出発から何<t>後に出会いますか。",
    "<p>は<my><f><u>、<r>は<my><v><u>進みます。<h>と<g>の間の<D><u>を、<e>は<eh>から、<s>は<w><t>おくれて<sh>から、向かい合って進みます。<z>が出発してから出会うまで何<t>ですか。",
    "<e>が<eh>から<sh>へ向かい、その<w><t>後に<s>が<sh>から<eh>へ向かいました。<h>と<g>の間は<D><u>で、<p>は<ru><f><u>、<r>は<ru><v><u>です。<z>が出発して何<t>後に<two>はすれちがいますか。",
    "<s>は<e>より<w><t>おそく出発し、<D><u>はなれた所から向かい合って進みます。<p>の速さは<ru><f><u>、<r>の速さは<ru><v><u>です。<two>は<z>が出発してから何<t>後に出会うでしょうか。",
    "!<D><u>はなれた2地点から向かい合って進む<p>(<ru><f><u>)と<r>(<ru><v><u>)がいて、<s>は<e>の<w><t>後に出発します。<z>の出発から何<t>後に出会いますか。",
    NULL,
};
static const struct figure_template figure_late = {FIGURE_SEGMENT,
                                                   {{"direction", FIGURE_TEXT, "towards"},
                                                    {"distance", FIGURE_NUMBER, "<D>"},
                                                    {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                    {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
const struct subtype family_tabibito_late = {
    .id = "late_meet",
    .name = "一方がおくれて出発する出会い",
    .level = 2,
    .templates = templates_late,
    .asks = "<s>の出発から出会うまで|<e>の出発から出会うまで",
    .role = {{"D", "はなれている道のり", "<u>"},
             {"f", "<p>の<ru>", "<u>"},
             {"v", "<r>の<ru>", "<u>"},
             {"w", "出発の差", "<t>"},
             {"fs", "先に出発するほう", "<p>|<r>", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"先の分をひく", "先に出発したほうが1人で進む道のりをひくと、同時に出発する問題になります。", solve_late,
                NULL}},
    .draw = draw_late,
    .bind = bind_late,
    .holds = holds_late,
    .low = {1, 1},
    .high = {250, 250},
    .spare = BIT(WAIT),
    .hint = "<s>が出発するとき、<two>の間は何<u>ですか。",
    .figure = &figure_late,
};

/* sannin.c - 3人の旅人算: one goes towards two others who set out together; so long between the two meetings.
 *
 *   when he meets the first, the other two are as far apart as he and the last one go in between
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { ALONE, FIRST, LAST, GAP };

/* speed | other words | unit | time | a span | in one | both units | lowest, highest speed, step | longest way */
static const char *const paces[] = {"分速|毎分|m|分|分間|1分間に|m/分|40|120|5|9000",
                                    "分速|毎分|m|分|分間|1分間に|m/分|40|120|5|9000",
                                    "時速|毎時|km|時間|時間|1時間に|km/時|20|90|5|900",
                                    "秒速|毎秒|m|秒|秒間|1秒間に|m/秒|2|12|1|900", NULL};
static const char *const three[] = {"<A>|<B>|<C>", "<A>|<B>|<C>", "<A>|<B>|<C>", "<A>|兄|弟",       "<A>|姉|妹",
                                    "父|姉|弟",    "母|兄|妹",    "先生|<B>|<C>", "犬|うさぎ|かめ", "!祖父|兄|妹", NULL};
static const char *const cars[] = {"バス|乗用車|トラック", "電車A|電車B|電車C", "赤い車|青い車|白い車", "オートバイ|車|バス",
                                   NULL};
static const char *const ends[] = {"A町|B町",       "家|学校",       "駅|公園",     "P地点|Q地点", "東の町|西の町",
                                   "図書館|体育館", "北の橋|南の橋", "学校|駅",     "寺|神社",     "A市|B市",
                                   "港|灯台",       "家|みずうみ",   "!市場|工場", NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};

static void bind(struct build *p, bool time) {
    build_set(p, "q1", time ? "<p>と<q>が出会うのは、出発してから何<t>後" : "<h>と<g>の間の道のりは何<u>");
    build_set(p, "qs", "<q1>");
    build_set(p, "qv", time ? "<p>は出発してから何<t>後に<q>と{出会う}か" : "<h>と<g>は何<u>はなれて{いる}か");
    build_need(p, "the first one met is faster", build_value(p, FIRST) > build_value(p, LAST));
}
static void bind_way(struct build *p) { bind(p, false); }
static void bind_time(struct build *p) { bind(p, true); }
static bool draw(struct build *p) {
    build_people(p, "A|B|C");
    build_words(p, "ru|my|u|t|tk|ev|pu|lo|hi|st|most", paces);
    build_context(p, "h|g", ends);
    build_words(p, "p|q|r", build_get(p, "u")[0] == 'k' ? cars : three);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), step = build_get_number(p, "st");
    int64_t f = build_round(p, lo, hi, step), v = build_round(p, lo, hi, step), w = build_round(p, lo, hi, step);
    int64_t gap = build_between(p, 1, 12);
    build_datum(p, ALONE, "f", f), build_datum(p, FIRST, "v", v), build_datum(p, LAST, "w", w), build_datum(p, GAP, "m", gap);
    return build_need(p, "three speeds", v > w && f != v && f != w) &&
           build_need(p, "whole times", (f + w) * gap % (v - w) == 0) &&
           build_need(p, "a plausible way", (f + v) * ((f + w) * gap / (v - w)) <= build_get_number(p, "most")) &&
           build_need(p, "different times", (f + w) * gap / (v - w) != gap);
}
static struct ratio step_first(struct build *p) {
    struct ratio both = build_step(p, "<p>と<r>は<ev>、", p->datum[ALONE], '+', p->datum[LAST], "<u>", "近づきます。");
    struct ratio apart =
        build_step(p, "<p>と<q>が出会ったとき、<q>と<r>の間は、", both, '*', p->datum[GAP], "<u>", "です。");
    struct ratio gain = build_step(p, "<q>と<r>は<ev>、", p->datum[FIRST], '-', p->datum[LAST], "<u>", "はなれます。");
    build_trap(p, apart);
    return build_step(p, "<p>と<q>が出会うのは、出発してから、", apart, '/', gain, "<t>後", "です。");
}
static void solve_way(struct build *p) {
    struct ratio time = step_first(p);
    struct ratio closing = build_step(p, "<p>と<q>は<ev>、", p->datum[ALONE], '+', p->datum[FIRST], "<u>", "近づきます。");
    build_answer(p, build_step(p, "道のりは、", closing, '*', time, "<u>", "です。"), "", "<u>");
}
static void solve_time(struct build *p) {
    struct ratio time = step_first(p);
    build_trap(p, build_apply(p, time, '+', p->datum[GAP]));
    build_answer(p, time, "", "<t>後");
}
/* The whole way takes the first pair GAP less than the second. */
static bool holds_way(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t f = build_value(p, ALONE), v = build_value(p, FIRST), w = build_value(p, LAST), m = build_value(p, GAP);
    return IF_KEPT(keep, 15, x[0] * (f + v) == x[0] * (f + w) + m * (f + v) * (f + w));
}
static bool holds_time(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t f = build_value(p, ALONE), v = build_value(p, FIRST), w = build_value(p, LAST), m = build_value(p, GAP);
    return IF_KEPT(keep, 15, (f + v) * x[0] == (f + w) * (x[0] + m));
}
static const char *const templates[] = {
    "<q>と<r>は<h>から<g>へ、<p>は<g>から<h>へ、同時に出発します。<p>は<ru><f><u>、<q>は<ru><v><u>、<r>は<ru><w><u>です。<p>は<q>と出会ってから<m><t>後に<r>と出会いました。<q1>ですか。",
    "<h>から<g>へ<q>(<ru><v><u>)と<r>(<ru><w><u>)が、<g>から<h>へ<p>(<ru><f><u>)が同時に出発し、<p>は<q>に出会った<m><t>後に<r>に出会いました。<q1>[ですか。|でしょうか。]",
    "<q1>ですか。<q>と<r>は<h>を、<p>は<g>を同時に出て、向かい合って進みます。速さは<p>が<ru><f><u>、<q>が<ru><v><u>、<r>が<ru><w><u>で、<p>は<q>とすれちがった<m><t>後に<r>とすれちがいました。",
    "<p>は<ru><f><u>、<q>は<ru><v><u>、<r>は<ru><w><u>で進みます。<p>は<g>から、<q>と<r>は<h>から向かい合って同時に出発すると、<p>は<q>に出会い、その<m><t>後に<r>に出会いました。<q1>ですか。",
    "3つの速さは、<p>が<my><f><u>、<q>が<my><v><u>、<r>が<my><w><u>です。<q>と<r>が<h>を、<p>が<g>を同時に出て、相手のほうへ進みます。<p>と<q>が出会ってから<m><t>たって、<p>と<r>が出会いました。<q1>ですか。",
    "<q>は<ev><v><u>、<r>は<ev><w><u>の速さで<h>から<g>へ向かいます。同時に<g>を出た<p>は<ev><f><u>の速さで<h>へ向かい、<q>に出会ってから<m><t>後に<r>に出会いました。<q1><ka>",
    "<g>を<ru><f><u>で出た<p>は、同時に<h>を<ru><v><u>で出た<q>と出会い、その<m><t>後に、同時に<h>を<ru><w><u>で出た<r>と出会いました。<q1>ですか。",
    "<p>が<q>と出会ったのは、<r>と出会う<m><t>前でした。<q>と<r>は<h>から、<p>は<g>から同時に出て向かい合って進み、速さは<p>が<ru><f><u>、<q>が<ru><v><u>、<r>が<ru><w><u>です。<q1>ですか。",
    NULL,
};
#define GAP_OF(ID, NAME, ASKS, HIGH)                                                                    \
    static const struct subtype ID = {                                                                  \
        .id = "gap_" #ID,                                                                               \
        .name = NAME,                                                                                   \
        .level = 3,                                                                                     \
        .templates = templates,                                                                         \
        .asks = ASKS,                                                                                   \
        .role = {{"f", "向こうから来る<p>の<ru>", "<u>"},                                               \
                 {"v", "先に出会う<q>の<ru>", "<u>"},                                                   \
                 {"w", "後で出会う<r>の<ru>", "<u>"},                                                   \
                 {"m", "2回の出会いの間の時間", "<t>"}},                                                \
        .method = {{"2人の間の道のり", "はじめに出会ったときの、同じ向きに進む2人の間の道のりを考えます。", \
                    solve_##ID, NULL}},                                                                 \
        .draw = draw,                                                                                   \
        .bind = bind_##ID,                                                                              \
        .holds = holds_##ID,                                                                            \
        .low = {1},                                                                                     \
        .high = {HIGH},                                                                                 \
        .hint = "<p>と<q>が出会ったとき、<q>と<r>は何<u>はなれていますか。",                            \
        .figure = &figure,                                                                              \
    }
GAP_OF(way, "2人と次々に出会うときの道のり", "道のり", 9000);
GAP_OF(time, "2人と次々に出会うときの時間", "はじめに出会うまでの時間", 300);

static const struct subtype *const subtypes[] = {&way, &time, NULL};
const struct family family_sannin = {.id = "sannin",
                                     .number = "F50,F53",
                                     .name = "3人の旅人算",
                                     .grade = 6,
                                     .scene = SCENE_OUTDOORS,
                                     .subtypes = subtypes};

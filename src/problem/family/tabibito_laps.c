/* tabibito_laps.c - 旅人算 from one place: two go apart; around a pond, from times back to speeds.
 *
 * Checked tests/problem/family_test.c
 */
#include <stddef.h>

#include "problem/family/tabibito.h"

static const char *const rounds[] = {
    "池", "公園",   "湖",   "グラウンド", "サイクリングコース", "島", "運動場", "城のほり", "広場", "競技場",
    "林", "遊歩道", "牧場", "団地",       "ジョギングコース",   NULL};

/* ---- apart from the same place ---- */
enum { TIME, FAST, SLOW };
static bool draw_away(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_pair(p, false, &fast, &slow);
    int64_t time = family_tabibito_draw_time(p);
    build_datum(p, TIME, "m", time);
    return build_need(p, "speeds differ", fast != slow) &&
           build_need(p, "a plausible way", time * (fast + slow) <= build_get_number(p, "most"));
}
static void solve_away(struct build *p) {
    struct ratio rate = build_step(p, "反対の向きに進むので、<two>は<ev>、", p->datum[FAST], '+', p->datum[SLOW], "<u>",
                                   "ずつはなれます。");
    struct ratio way = build_step(p, "<m><tk>では、", rate, '*', p->datum[TIME], "<u>", "はなれます。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[FAST], '*', p->datum[TIME]), '-',
                              build_apply(p, p->datum[SLOW], '*', p->datum[TIME])));
    build_answer(p, way, "", "<u>");
}
static void solve_away_each(struct build *p) {
    struct ratio one = build_step(p, "<p>が進む道のりは、", p->datum[FAST], '*', p->datum[TIME], "<u>", "です。");
    struct ratio two = build_step(p, "<r>が進む道のりは、", p->datum[SLOW], '*', p->datum[TIME], "<u>", "です。");
    struct ratio way = build_step(p, "反対の向きなので、<two>の間は、", one, '+', two, "<u>", "です。");
    build_answer(p, way, "", "<u>");
}
static bool holds_away(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t here = build_value(p, FAST) * build_value(p, TIME), there = -build_value(p, SLOW) * build_value(p, TIME);
    return IF_KEPT(keep, 7, here - there == x[0]);
}
static const char *const templates_away[] = {
    "<p>と<r>が、<h>から同時に反対の方向へ出発しました。<p>は<ru><f><u>、<r>は<ru><v><u>で進みます。<m><t>後に、<two>の間は何<u>になりますか。",
    "<h>の前から、<p>は<ru><f><u>、<r>は<ru><v><u>で、まっすぐな道を反対の向きに同時に出発します。<m><t>後、<two>は何<u>はなれていますか。",
    "同じ地点から、<two>が反対の向きに同時に出発します。<p>の速さは<ru><f><u>、<r>の速さは<ru><v><u>です。<m><t>後の<two>の間の道のりは何<u>[ですか。|でしょうか。]",
    "<m><t>後に<two>は何<u>はなれますか。<p>は<ru><f><u>、<r>は<ru><v><u>で、<h>を同時に出て反対の方向へ進みます。",
    "<p>と<r>は<h>で別れ、同時に反対の方向へ進みました。<ev>、<p>は<f><u>、<r>は<v><u>進みます。別れてから<m><t>後、<two>の間は何<u><ka>",
    "<h>を同時に出発して、<p>は東へ<ru><f><u>で、<r>は西へ<ru><v><u>で進みます。<m><t>たつと、<two>の間は何<u>になりますか。",
    "まっすぐな道の上の<h>から、<my><f><u>の<p>と<my><v><u>の<r>が同時に反対向きに出発しました。<m><t>後に<two>は何<u>はなれていますか。",
    "<p>は<ru><f><u>、<r>は<ru><v><u>です。同じ所から同時に、反対の方向へまっすぐ<m><tk>進むと、<two>の間の道のりは何<u>ですか。",
    NULL,
};
static const struct figure_template figure_away = {FIGURE_SEGMENT,
                                                   {{"direction", FIGURE_TEXT, "apart"},
                                                    {"time", FIGURE_NUMBER, "<m>"},
                                                    {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                    {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
const struct subtype family_tabibito_away = {
    .id = "away",
    .name = "反対向きにはなれる",
    .level = 1,
    .templates = templates_away,
    .asks = "<two>の間の道のり",
    .role = {{"m", "進む時間", "<t>"}, {"f", "<p>の<ru>、", "<u>"}, {"v", "<r>の<ru>、", "<u>"}},
    .method = {{"速さの和", "反対の向きに進むと、速さの和だけはなれていきます。", solve_away, NULL},
               {"道のりの和", "それぞれの進む道のりを求めて、たします。", solve_away_each,
                "<p>は<m><tk>に何<u>進みますか。"}},
    .draw = draw_away,
    .holds = holds_away,
    .low = {1},
    .high = {20000},
    .hint = "<two>は、<ev>何<u>ずつはなれますか。",
    .figure = &figure_away,
};

/* ---- around a pond: when they meet, when one overtakes, and so their speeds ---- */
enum { LAP, MEET, OVERTAKE };
static void bind_pond_speed(struct build *p) {
    build_set(p, "who", p->asked ? "<r>" : "<p>");
    build_need(p, "they meet before one overtakes", build_value(p, MEET) < build_value(p, OVERTAKE));
}
static bool draw_pond_speed(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, true, &fast, &slow);
    build_words(p, "o", rounds);
    if (!build_need(p, "speeds differ", fast > slow)) return false;
    int64_t lap = build_lcm(fast + slow, fast - slow) * build_between(p, 1, 6);
    build_datum(p, LAP, "L", lap);
    build_datum(p, MEET, "m", lap / (fast + slow));
    build_datum(p, OVERTAKE, "n", lap / (fast - slow));
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a plausible lap", lap >= 60 && lap <= build_get_number(p, "most")) &&
           build_need(p, "plausible times", lap / (fast + slow) >= 2 && lap / (fast - slow) <= 120);
}
static void solve_pond_speed(struct build *p) {
    struct ratio sum = build_step(p, "反対向きでは道のりの和が1周なので、速さの和は<ru>、", p->datum[LAP], '/',
                                  p->datum[MEET], "<u>", "です。");
    struct ratio difference = build_step(p, "同じ向きでは道のりの差が1周なので、速さの差は<ru>、", p->datum[LAP], '/',
                                         p->datum[OVERTAKE], "<u>", "です。");
    struct ratio twice =
        build_step(p, p->asked ? "和から差をひくと、<r>の速さの2倍で、" : "和に差をたすと、<p>の速さの2倍で、", sum,
                   p->asked ? '-' : '+', difference, "<u>", "です。");
    struct ratio speed = build_step(p, "<who>の速さは<ru>、", twice, '/', build_int(2), "<u>", "です。");
    build_trap(p, twice);
    build_answer(p, speed, "<ru>", "<u>");
}
static bool holds_pond_speed(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(LAP) | BIT(MEET),
                   x[0] * build_value(p, MEET) + x[1] * build_value(p, MEET) == build_value(p, LAP)) &&
           IF_KEPT(keep, BIT(LAP) | BIT(OVERTAKE),
                   x[0] * build_value(p, OVERTAKE) == build_value(p, LAP) + x[1] * build_value(p, OVERTAKE));
}
static const char *const templates_pond_speed[] = {
    "1周<L><u>の<o>のまわりを、<p>と<r>が同じ地点から同時に出発します。反対の向きに進むと<m><t>後に出会い、同じ向きに進むと<n><t>後に<p>が<r>をはじめて追いこします。<who>の速さは<ru>何<u>ですか。",
    "<o>のまわりの道は1周<L><u>です。同じ所から同時に出ると、<p>と<r>は、反対向きでは<m><t>で出会い、同じ向きでは<n><t>で<p>が<r>に追いつきます。<who>の速さは<ru>何<u>ですか。",
    "<p>と<r>が、1周<L><u>の<o>を同じ地点から同時に回ります。反対回りだと<m><t>後にはじめて出会い、同じ回り方だと<n><t>後に<p>が<r>に1周の差をつけます。<who>は<ru>何<u>[ですか。|でしょうか。]",
    "<who>の速さは<ru>何<u>ですか。1周<L><u>の<o>を<p>と<r>が同じ所から同時に出発し、反対の方向に回ると<m><t>で出会い、同じ方向に回ると<n><t>で<p>が<r>を追いぬきます。",
    "まわりの長さが<L><u>の<o>があります。<p>と<r>が同じ地点を同時に出発すると、逆向きなら<m><t>後にはじめて出会い、同じ向きなら<n><t>後に<p>が<r>にはじめて追いつきます。<who>の速さは<ru>何<u>になりますか。",
    "<o>を1周すると<L><u>あります。<p>と<r>は同時に同じ所を出て、反対向きに進むと<m><t>後に出会います。同じ向きに進むと、<p>は<n><t>後に<r>に追いつきます。<who>の速さは<ru>何<u><ka>",
    "周囲が<L><u>の<o>で、<p>と<r>が同じ地点から同時に進みます。反対の向きでは<m><t>ごとに出会い、同じ向きでは<n><t>ごとに<p>が<r>を追いこします。<who>は<ru>何<u>で進みますか。",
    "同じ地点から同時に、<p>と<r>が1周<L><u>の<o>を回ります。反対向きのときは<m><t>後に出会い、同じ向きのときは<n><t>後に速いほうの<p>が追いつきました。<who>の速さは<ru>何<u>ですか。",
    NULL,
};
static const struct figure_template figure_pond_speed = {FIGURE_SEGMENT,
                                                         {{"distance", FIGURE_NUMBER, "<L>"},
                                                          {"times", FIGURE_NUMBERS, "<m>|<n>"},
                                                          {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                          {"unit", FIGURE_TEXT, "<u>"}}};
const struct subtype family_tabibito_pond_speed = {
    .id = "pond_speed",
    .name = "池のまわりから速さ",
    .level = 3,
    .templates = templates_pond_speed,
    .asks = "<p>の速さ|<r>の速さ",
    .role = {{"L", "1周の道のり", "<u>"}, {"m", "出会う時間", "<t>"}, {"n", "追いつく時間", "<t>"}},
    .method = {{"和差算", "反対向きから速さの和、同じ向きから速さの差がわかります。和差算です。", solve_pond_speed,
                NULL}},
    .draw = draw_pond_speed,
    .bind = bind_pond_speed,
    .holds = holds_pond_speed,
    .low = {1, 1},
    .high = {400, 400},
    .hint = "反対向きに進むとき、<m><tk>に<two>が進む道のりの和は何<u>ですか。",
    .figure = &figure_pond_speed,
};

/* ---- the time of a lap of each, no length at all ---- */
enum { LAP_FAST, LAP_SLOW };
static void bind_laps(struct build *p) {
    bool opposite = p->aux[0];
    int64_t a = build_value(p, LAP_FAST), b = build_value(p, LAP_SLOW);
    if (!build_need(p, "the first is faster", a < b)) return;
    build_set_number(p, "lcm", build_lcm(a, b));
    build_set(p, "dv", opposite ? "[反対方向に|逆向きに|反対の向きに]" : "[同じ方向に|同じ向きに|同じ回り方で]");
    build_set(p, "am",
              opposite ? "<two>が[はじめて出会う|最初に出会う|はじめてすれちがう]"
                       : "<p>が<r>[にはじめて追いつく|をはじめて追いこす|に1周の差をつける]");
    build_set(p, "dir", opposite ? "反対向き" : "同じ向き");
}
static bool draw_laps(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, true, &fast, &slow);
    build_words(p, "o", rounds);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t a = build_between(p, 2, 60), b = build_between(p, a + 1, 90), rate = p->aux[0] ? b + a : b - a;
    build_datum(p, LAP_FAST, "a", a);
    build_datum(p, LAP_SLOW, "b", b);
    return build_need(p, "a whole time", a * b % rate == 0) && build_need(p, "a plausible time", a * b / rate <= 120) &&
           build_need(p, "a small common multiple", build_lcm(a, b) <= 720);
}
static void solve_laps(struct build *p) {
    bool opposite = p->aux[0];
    struct ratio lap = build_int(build_lcm(build_value(p, LAP_FAST), build_value(p, LAP_SLOW)));
    build_line(p);
    build_say(p, "1周を<a>と<b>の最小公倍数の<lcm>とすると、1<t>に進むのは、<p>が");
    struct ratio fast = build_equation(p, lap, '/', p->datum[LAP_FAST], "");
    build_say(p, "、<r>が");
    struct ratio slow = build_equation(p, lap, '/', p->datum[LAP_SLOW], "");
    build_say(p, "です。");
    struct ratio rate = build_step(p, opposite ? "1<t>に進む道のりの和は、" : "1<t>に進む道のりの差は、", fast,
                                   opposite ? '+' : '-', slow, "", "です。");
    struct ratio time = build_step(p, opposite ? "道のりの和が1周分になるのは、" : "道のりの差が1周分になるのは、", lap,
                                   '/', rate, "<t>後", "です。");
    build_trap(p, lap);
    build_answer(p, time, "", "<t>後");
}
/* After x the shares of a lap that they went are told apart, times both lap times. */
static bool holds_laps(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, LAP_FAST), b = build_value(p, LAP_SLOW), fast = x[0] * b, slow = x[0] * a;
    return IF_KEPT(keep, 3, p->aux[0] ? fast + slow == a * b : fast - a * b == slow);
}
static const char *const templates_laps[] = {
    "<o>のまわりを1周するのに、<p>は<a><t>、<r>は<b><t>かかります。<two>が同じ地点から同時に<dv>出発すると、<am>のは何<t>後ですか。",
    "<p>は<o>を<a><t>で1周し、<r>は<b><t>で1周します。同じ場所から同時に<dv>回り始めると、<am>のは何<t>後[ですか。|でしょうか。]",
    "<o>を1周する時間は、<p>が<a><t>、<r>が<b><t>です。<two>は同じ所を同時に出て<dv>進みます。<am>のは何<t>後ですか。",
    "<am>のは何<t>後ですか。<p>と<r>は同じ地点から同時に、<o>のまわりを<dv>回ります。1周するのに<p>は<a><t>、<r>は<b><t>かかります。",
    "<o>のまわりの道を、<p>は1周<a><t>、<r>は1周<b><t>の速さで進みます。同じ地点から<dv>同時に出発したとき、<am>のは何<t>後<ka>",
    "1周するのに<a><t>かかる<p>と<b><t>かかる<r>が、<o>の同じ地点から同時に<dv>進み始めました。<am>のは出発してから何<t>後ですか。",
    "<o>を、<r>は<b><t>、<p>は<a><t>で1周します。<two>が同じ所から同時に<dv>進むと、<am>までに何<t>かかりますか。",
    "<p>と<r>が<o>を同じ地点から同時に<dv>回ります。<p>は<a><t>ごとに、<r>は<b><t>ごとにもとの地点を通ります。<am>のは何<t>後になりますか。",
    NULL,
};
static const struct figure_template figure_laps = {FIGURE_SEGMENT,
                                                   {{"direction", FIGURE_TEXT, "<dir>"},
                                                    {"times", FIGURE_NUMBERS, "<a>|<b>"},
                                                    {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                    {"unit", FIGURE_TEXT, "<t>"}}};
const struct subtype family_tabibito_laps = {
    .id = "laps",
    .name = "1周の時間から",
    .level = 3,
    .templates = templates_laps,
    .asks = "はじめての時間",
    .role = {{"a", "<p>が1周する時間", "<t>"},
             {"b", "<r>が1周する時間", "<t>"},
             {"dir", "向き", "同じ向き|反対向き", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"最小公倍数", "1周の長さがわからないので、1周を<a>と<b>の最小公倍数とします。", solve_laps, NULL}},
    .draw = draw_laps,
    .bind = bind_laps,
    .holds = holds_laps,
    .low = {1},
    .high = {400},
    .hint = "1周の道のりを、<a>でも<b>でもわり切れる数に決めてみましょう。",
    .figure = &figure_laps,
};

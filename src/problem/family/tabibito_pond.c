/* tabibito_pond.c - 旅人算 around a pond: opposite ways the sum of both ways is a lap, the same way their difference.
 *
 * Checked tests/problem/family_test.c
 */
#include <stddef.h>

#include "problem/family/tabibito.h"

enum { FAST = TABIBITO_FAST, SLOW = TABIBITO_SLOW };

/* ---- around a pond ---- */
enum { LAP = 0 };
static const char *const rounds[] = {"池", "公園",   "湖",       "グラウンド", "サイクリングコース",
                                     "島", "運動場", "城のほり", "広場",       "競技場",
                                     "林", "遊歩道", "牧場",     "団地",       NULL};
static void bind_pond(struct build *p) {
    bool opposite = p->aux[0];
    build_set(p, "way", opposite ? "opposite" : "same");
    build_set(p, "dir", opposite ? "反対向きに" : "同じ向きに");
    build_set(p, "ask", opposite ? "<two>がはじめて出会うのは何<t>後" : "<p>が<r>にはじめて追いつくのは何<t>後");
    build_set(p, "dv",
              opposite ? "[反対方向に|逆向きに|逆回りに|反対の向きに]" : "[同じ方向に|同じ向きに|同じ回り方で]");
    build_set(p, "am",
              opposite ? "<two>が[はじめて出会う|最初に出会う|はじめてすれちがう|最初に顔を合わせる]"
                       : "<p>が<r>[にはじめて追いつく|をはじめて追いこす|を最初に追いぬく|に1周の差をつける]");
    build_set(p, "idea",
              opposite ? "反対向きに進むので、道のりの和が1周分になると出会います。"
                       : "同じ向きに進むので、道のりの差が1周分になると、<p>が<r>に追いつきます。");
}
static bool draw_pond(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_pair(p, true, &fast, &slow);
    build_words(p, "o", rounds);
    bool opposite = build_chance(p, 50);
    int64_t minutes = family_tabibito_draw_time(p), rate = opposite ? fast + slow : fast - slow;
    build_aux(p, 0, opposite);
    build_datum(p, LAP, "L", minutes * rate);
    return build_need(p, "speeds differ", fast - slow >= build_get_number(p, "least")) &&
           build_need(p, "a plausible lap", minutes * rate >= 60 && minutes * rate <= build_get_number(p, "most"));
}
static void solve_pond(struct build *p) {
    bool opposite = p->aux[0];
    struct ratio rate =
        opposite ? build_step(p, "<two>は<ev>合わせて、", p->datum[FAST], '+', p->datum[SLOW], "<u>", "進みます。")
                 : build_step(p, "<two>の進む道のりの差は<ev>、", p->datum[FAST], '-', p->datum[SLOW], "<u>", "です。");
    struct ratio minutes = build_step(p, "1周は<L><u>なので、", p->datum[LAP], '/', rate, "<t>後",
                                      opposite ? "に出会います。" : "に追いつきます。");
    struct ratio other = opposite ? build_apply(p, p->datum[FAST], '-', p->datum[SLOW])
                                  : build_apply(p, p->datum[FAST], '+', p->datum[SLOW]);
    if (other.num) build_trap(p, build_fraction((int64_t)p->datum[LAP].num, (int64_t)other.num));
    build_answer(p, minutes, "", "<t>後");
}
static void solve_pond_ratio(struct build *p) {
    build_set(p, "z1", p->aux[0] ? "和" : "差");
    family_tabibito_by_ratio(p, LAP, p->aux[0], p->aux[0] ? "に出会います。" : "に追いつきます。");
}
static bool holds_pond(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t fast = build_value(p, FAST) * x[0], slow = build_value(p, SLOW) * x[0];
    return IF_KEPT(keep, BIT(LAP) | BIT(FAST) | BIT(SLOW),
                   p->aux[0] ? fast + slow == build_value(p, LAP) : fast == slow + build_value(p, LAP));
}
static const char *const templates_pond[] = {
    "1周<L><u>の<o>のまわりを、<p>は<ru><f><u>、<r>は<ru><v><u>で、同じ地点から同時に<dir>出発します。<ask>ですか。",
    "<p>と<r>が、1周<L><u>の<o>を同じ場所から同時に<dir>回り始めました。<p>は<ru><f><u>、<r>は<ru><v><u>です。<ask>[ですか。|でしょうか。]",
    "まわりの長さが<L><u>の<o>があります。<p>は<ru><f><u>、<r>は<ru><v><u>で、同じ所から同時に<dir>進みます。<ask>ですか。",
    "<o>のまわりは1周<L><u>です。<p>と<r>は同じ地点を同時に出発し、<dir>進みます。速さは、<p>が<ru><f><u>、<r>が<ru><v><u>です。<ask>ですか。",
    "<ask>ですか。<two>は1周<L><u>の<o>を、同じ地点から同時に<dir>回ります。<p>は<ru><f><u>、<r>は<ru><v><u>です。",
    "<ru><f><u>の<p>と<ru><v><u>の<r>が、1周<L><u>の<o>のまわりを<dir>進みます。同じ地点から同時に出発すると、<ask>になりますか。",
    "1周が<L><u>の<o>を、<p>と<r>が<dir>回ります。同じ場所を同時に出発し、<p>は<my><f><u>、<r>は<my><v><u>進みます。<ask>ですか。",
    "<p>は<ru><f><u>、<r>は<ru><v><u>で進みます。この<two>が、1周<L><u>の<o>の同じ地点から同時に<dir>出発すると、<ask>ですか。",
    NULL,
};
static const struct figure_template figure_pond = {FIGURE_RING,
                                                   {{"lap", FIGURE_NUMBER, "<L>"},
                                                    {"direction", FIGURE_TEXT, "<way>"},
                                                    {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                    {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
const struct subtype family_tabibito_pond = {
    .id = "pond",
    .name = "池のまわり",
    .level = 3,
    .templates = templates_pond,
    .asks = "はじめての時間",
    .role = {{"L", "1周の道のり", "<u>"},
             {"f", "<p>の<ru>", "<u>"},
             {"v", "<r>の<ru>", "<u>"},
             {"dir", "向き", "同じ向き|反対向き", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"速さの和と差", "<idea>", solve_pond, NULL},
               {"道のりの比", "同じ時間に進む道のりの比は、速さの比と同じです。道のりの<z1>が1周分になります。",
                solve_pond_ratio, "<two>が進む道のりの比は、何の比と同じですか。"}},
    .draw = draw_pond,
    .bind = bind_pond,
    .holds = holds_pond,
    .low = {1},
    .high = {600},
    .hint = "<dir>進むとき、1周分は<two>の道のりの和ですか、差ですか。",
    .figure = &figure_pond,
};

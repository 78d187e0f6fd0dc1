/* hodou_noru.c - 動く歩道: walking on it, from how long standing takes; walking beside it, from standing and walking on it.
 *
 *   the walkway's speed + the walker's speed = the speed on it
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const walkways[] = {"動く歩道|<A>",
                                       "空港の動く歩道|<A>",
                                       "駅の動く歩道|<A>",
                                       "デパートの動く歩道|<A>",
                                       "水族館の動く歩道|父",
                                       "動く歩道|姉",
                                       "動く歩道|兄",
                                       "遊園地の動く歩道|<A>",
                                       "博物館の動く歩道|先生",
                                       "地下道の動く歩道|<A>",
                                       "展示場の動く歩道|母",
                                       "長いエスカレーター|<A>",
                                       "駅のエスカレーター|弟",
                                       "!病院の動く歩道|<A>",
                                       NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "秒"}}};

/* ---- standing takes so long; walking on it ---- */
enum { LENGTH, STAND, WALK };
static bool draw_ride(struct build *p) {
    build_people(p, "A");
    build_context(p, "b|w", walkways);
    int64_t belt = build_between(p, 3, 10), walk = build_between(p, 6, 20), length = build_between(p, 20, 150) * 10;
    build_datum_ratio(p, LENGTH, "L", build_fraction(length, 10)),
        build_datum_ratio(p, STAND, "s", build_fraction(length, belt));
    build_datum_ratio(p, WALK, "v", build_fraction(walk, 10));
    return build_need(p, "whole seconds", length % belt == 0 && length % (belt + walk) == 0);
}
static void solve_ride(struct build *p) {
    struct ratio belt = build_step(p, "<b>の速さは秒速、", p->datum[LENGTH], '/', p->datum[STAND], "m", "です。");
    struct ratio both =
        build_step(p, "歩くと、1秒間に進む長さは速さの和で、", belt, '+', p->datum[WALK], "m", "です。");
    build_trap(p, build_apply(p, p->datum[LENGTH], '/', p->datum[WALK]));
    build_answer(p, build_step(p, "かかる時間は、", p->datum[LENGTH], '/', both, "秒", "です。"), "", "秒");
}
/* x seconds of the belt and of the walker. */
static bool holds_ride(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio l = p->datum[LENGTH], v = p->datum[WALK], s = p->datum[STAND];
    int64_t left = (int64_t)(l.num * s.num * v.den), belt = (int64_t)(x[0] * l.num * s.den * v.den),
            own = (int64_t)(x[0] * v.num * l.den * s.num);
    return IF_KEPT(keep, 7, left == belt + own);
}
static const char *const templates_ride[] = {
    "長さ<L>mの<b>に<w>が立ち止まって乗ると、はしからはしまで<s>秒かかります。<w>がこの上を、進む向きに秒速<v>mで歩くと何秒かかりますか。",
    "<b>の長さは<L>mで、立って乗ると<s>秒かかります。<w>が秒速<v>mでこの上を同じ向きに歩くと、何秒かかる[でしょうか。|ことになりますか。]",
    "何秒かかりますか。<w>が長さ<L>mの<b>の上を、進む向きに秒速<v>mで歩きます。立ち止まったままなら<s>秒です。",
    "立ったまま乗ると<s>秒で着く、長さ<L>mの<b>があります。<w>がこの上を秒速<v>mで進む向きに歩くと、何秒で着きますか。",
    "秒速<v>mで歩く<w>が、長さ<L>mの<b>の上を動く向きに歩きます。歩かないと<s>秒かかります。歩くと何秒ですか。",
    "<w>は、<L>mの<b>に立ったまま乗ると<s>秒かかりました。動くのと同じ向きに秒速<v>mで歩いて乗ると、何秒かかりますか。",
    "<b>は<L>mを<s>秒で進みます。<w>がその上を動く向きに秒速<v>mで歩いたら、はしからはしまで何秒<ka>",
    "長さ<L>mの<b>は、立っているだけなら<s>秒で反対のはしに着きます。この上を、<w>が1秒間に<v>mの速さで進む向きに歩くと何秒かかりますか。",
    NULL,
};
static const struct subtype ride = {
    .id = "ride",
    .name = "立って乗る時間から歩いて乗る時間",
    .level = 2,
    .templates = templates_ride,
    .asks = "歩いて乗る時間",
    .role = {{"L", "<b>の長さ", "m", PROBLEM_DECIMAL},
             {"s", "立って乗る時間", "秒", PROBLEM_DECIMAL},
             {"v", "<w>の秒速", "m", PROBLEM_DECIMAL}},
    .method = {{"速さの和", "動く歩道の上を歩くと、2つの速さの和で進みます。", solve_ride, NULL}},
    .draw = draw_ride,
    .holds = holds_ride,
    .low = {1},
    .high = {300},
    .hint = "<b>の速さは秒速何mですか。",
    .figure = &no_figure,
};

/* ---- beside it ---- */
enum { ON = 2 };
static void bind_ground(struct build *p) {
    build_need(p, "walking is faster than standing",
               p->datum[STAND].num * p->datum[ON].den > p->datum[ON].num * p->datum[STAND].den);
}
static bool draw_ground(struct build *p) {
    build_people(p, "A");
    build_context(p, "b|w", walkways);
    int64_t belt = build_between(p, 3, 10), walk = build_between(p, 6, 20), length = build_between(p, 20, 150) * 10;
    build_datum_ratio(p, LENGTH, "L", build_fraction(length, 10)),
        build_datum_ratio(p, STAND, "s", build_fraction(length, belt));
    build_datum_ratio(p, ON, "o", build_fraction(length, belt + walk));
    return build_need(p, "whole seconds", length % belt == 0 && length % (belt + walk) == 0 && length % walk == 0) &&
           build_need(p, "different times", belt != walk);
}
static void solve_ground(struct build *p) {
    struct ratio belt = build_step(p, "<b>の速さは秒速、", p->datum[LENGTH], '/', p->datum[STAND], "m", "です。");
    struct ratio both = build_step(p, "<b>の上を歩く速さは秒速、", p->datum[LENGTH], '/', p->datum[ON], "m", "です。");
    struct ratio walk = build_step(p, "<w>の歩く速さは、その差で秒速、", both, '-', belt, "m", "です。");
    build_trap(p, build_apply(p, p->datum[STAND], '-', p->datum[ON]));
    build_answer(p, build_step(p, "動かない所を歩く時間は、", p->datum[LENGTH], '/', walk, "秒", "です。"), "", "秒");
}
static bool holds_ground(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio s = p->datum[STAND], o = p->datum[ON]; /* 1/x + 1/s = 1/o */
    return IF_KEPT(keep, 6,
                   (int64_t)(o.num * s.num) + x[0] * (int64_t)(o.num * s.den) == x[0] * (int64_t)(s.num * o.den));
}
static const char *const templates_ground[] = {
    "長さ<L>mの<b>に<w>が立ち止まって乗ると<s>秒、その上を進む向きに歩くと<o>秒かかります。同じ歩き方で、動かない<L>mの通路を歩くと何秒かかりますか。",
    "<b>の長さは<L>mです。<w>は、立って乗ると<s>秒、歩いて乗ると<o>秒でした。<b>が止まっているとき、<w>が歩くと何秒かかる[でしょうか。|ことになりますか。]",
    "何秒かかりますか。<w>が、止まっている長さ<L>mの<b>の上を歩きます。動いているときは、立って乗ると<s>秒、同じように歩いて乗ると<o>秒です。",
    "長さ<L>mの<b>は、立って乗ると<s>秒、<w>が歩いて乗ると<o>秒ではしまで着きます。<w>が同じ速さで、動かない通路を<L>m歩くと何秒ですか。",
    "<w>が<L>mの<b>に乗ります。立ったままだと<s>秒、歩くと<o>秒で着きました。<b>がこしょうで止まったとき、歩くと何秒かかりますか。",
    "<b>(長さ<L>m)に立ち止まって乗ると<s>秒かかり、その上を歩くと<o>秒かかります。<w>は、となりの動かない道を歩くと何秒かかりますか。",
    "<L>mの<b>のはしからはしまで、歩かないと<s>秒、<w>が歩くと<o>秒です。同じ長さの動かない道を<w>が同じ速さで歩くと何秒<ka>",
    "<w>は長さ<L>mの<b>を歩いて<o>秒で通りました。立ち止まっていると<s>秒かかります。動かない所を同じ速さで<L>m歩くと、何秒かかりますか。",
    NULL,
};
static const struct subtype ground = {
    .id = "ground",
    .name = "動かない所を歩く時間",
    .level = 3,
    .templates = templates_ground,
    .asks = "動かない所を歩く時間",
    .role = {{"L", "<b>の長さ", "m", PROBLEM_DECIMAL},
             {"s", "立って乗る時間", "秒", PROBLEM_DECIMAL},
             {"o", "歩いて乗る時間", "秒", PROBLEM_DECIMAL}},
    .method = {{"速さの差", "動く歩道の上を歩く速さと、動く歩道の速さの差を考えます。", solve_ground, NULL}},
    .draw = draw_ground,
    .bind = bind_ground,
    .holds = holds_ground,
    .spare = BIT(LENGTH),
    .low = {1},
    .high = {600},
    .hint = "<b>の速さと、その上を歩く速さはいくつですか。",
    .figure = &no_figure,
};
static const struct subtype *const subtypes[] = {&ride, &ground, NULL};
const struct family family_hodou_noru = {
    .id = "hodou_noru", .number = "F58", .name = "動く歩道に乗る時間", .grade = 6, .subtypes = subtypes};

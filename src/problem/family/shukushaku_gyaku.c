/* shukushaku_gyaku.c - 縮尺の逆: the scale of a map from one length on it and the real one; another length on the same
 * map.
 *
 *   real length ÷ length on the map = n of the scale 1/n
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { MAP, REAL, OTHER };

/* what is measured | from | to | what it stands in */
static const char *const places[] = {"道|家|学校|地図",           "道|駅|図書館|地図",
                                     "橋|東のはし|西のはし|地図", "まっすぐな道|市役所|病院|地図",
                                     "きょり|駅|城|案内図",       "海岸|灯台|港|地図",
                                     "きょり|家|公園|縮図",       "道|神社|寺|地図",
                                     "コース|登山口|山頂|地図",   "通り|郵便局|銀行|地図",
                                     "きょり|港|島|海図",         "線路|A駅|B駅|地図",
                                     "ろうか|教室|体育館|図面",   "かべ|ドア|まど|図面",
                                     "道のり|公民館|市場|案内図", "きょり|校門|げんかん|縮図",
                                     "川|橋|ダム|地図",           "遊歩道|入口|展望台|案内図",
                                     "!トンネル|入口|出口|地図",  NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};

/* ---- the scale ---- */
static bool draw_scale(struct build *p) {
    static const int64_t scales[] = {50,   100,  200,  400,  500,   1000,  1500,  2000,  2500,
                                     3000, 4000, 5000, 8000, 10000, 15000, 20000, 25000, 50000};
    build_context(p, "w|f|t|mp", places);
    build_people(p, "P");
    int64_t scale = scales[build_between(p, 0, 17)], map = build_between(p, 2, 30);
    build_datum(p, MAP, "x", map), build_datum(p, REAL, "D", scale * map / 100);
    return build_need(p, "whole metres", scale * map % 100 == 0) &&
           build_need(p, "two numbers", scale * map / 100 != map);
}
static void solve_scale(struct build *p) {
    struct ratio cm =
        build_step(p, "1mは100cmなので、実際の長さは、", p->datum[REAL], '*', build_int(100), "cm", "です。");
    struct ratio n = build_step(p, "実際の長さは図の上の長さの、", cm, '/', p->datum[MAP], "倍",
                                "です。縮尺は、その数を分母にした分数です。");
    build_trap(p, build_apply(p, n, '/', build_int(100)));
    build_answer(p, n, "", "分の1");
}
static bool holds_scale(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, MAP) == 100 * build_value(p, REAL));
}
static const char *const templates_scale[] = {
    "実際の長さが<D>mの<w>が、<mp>の上では<x>cmでかかれています。この<mp>の縮尺は何分の1ですか。",
    "<f>から<t>までは実際には<D>mありますが、ある<mp>では<x>cmです。<mp>の縮尺は何分の1[ですか。|でしょうか。|になりますか。]",
    "<D>mの<w>を<x>cmに縮めてかいた<mp>があります。縮尺は何分の1ですか。",
    "<P>が<mp>で<f>から<t>までをはかると<x>cmでした。実際の長さは<D>mです。縮尺は何分の1ですか。",
    "この<mp>の縮尺は何分の1ですか。<f>から<t>まで、図の上では<x>cm、実際には<D>mあります。",
    "<mp>の上の<x>cmが、実際の<D>mにあたります。縮尺は何分の1ですか。",
    "実際の<D>mを<x>cmで表している<mp>の縮尺は、何分の1<ka>",
    "<f>と<t>の間の<w>は<D>mです。これが<x>cmになっている<mp>は、何分の1の縮尺ですか。",
    NULL,
};
static const struct subtype scale = {
    .id = "scale",
    .name = "縮尺を求める",
    .level = 2,
    .templates = templates_scale,
    .asks = "縮尺",
    .role = {{"x", "図の上の長さ", "cm"}, {"D", "実際の長さ", "m"}},
    .method = {{"何倍", "単位をそろえて、実際の長さが図の上の長さの何倍かを求めます。", solve_scale, NULL}},
    .draw = draw_scale,
    .holds = holds_scale,
    .low = {1},
    .high = {50000},
    .hint = "実際の長さは何cmですか。",
    .figure = &no_figure,
};

/* ---- another length on the same map ---- */
static bool draw_same(struct build *p) {
    build_context(p, "w|f|t|mp", places);
    build_people(p, "P");
    int64_t per = 25 * build_between(p, 2, 24), map = build_between(p, 2, 16), other = build_between(p, 2, 30);
    build_datum(p, MAP, "x", map), build_datum(p, REAL, "D", per * map), build_datum(p, OTHER, "y", other);
    return build_need(p, "another length", map != other);
}
static void solve_same(struct build *p) {
    struct ratio per = build_step(p, "図の上の1cmは、実際には、", p->datum[REAL], '/', p->datum[MAP], "m", "です。");
    struct ratio real = build_step(p, "<y>cmはその<y>倍なので、", per, '*', p->datum[OTHER], "m", "です。");
    build_trap(p, per);
    build_answer(p, real, "", "m");
}
static bool holds_same(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, MAP) == build_value(p, REAL) * build_value(p, OTHER));
}
static const char *const templates_same[] = {
    "実際には<D>mある<w>が、ある<mp>では<x>cmです。同じ<mp>で<y>cmのところは、実際には何mですか。",
    "<f>から<t>までは<D>mで、<mp>の上では<x>cmです。この<mp>で<y>cmの道は、実際には何m[ありますか。|でしょうか。]",
    "ある<mp>では、実際の<D>mが<x>cmにかかれています。この<mp>で<y>cmの長さは、実際には何mですか。",
    "<P>の<mp>では、<D>mはなれた<f>と<t>が<x>cmはなれています。<y>cmはなれた2つの地点は、実際には何mはなれていますか。",
    "実際には何mですか。<mp>の上で<y>cmの道です。この<mp>では、<D>mの<w>が<x>cmになっています。",
    "<mp>の<x>cmが実際の<D>mにあたります。<mp>の<y>cmは、実際の何mにあたりますか。",
    "<D>mの<w>を<x>cmでかいた<mp>があります。この<mp>に<y>cmでかかれている道の実際の長さ<wo>",
    "同じ<mp>の上で、<x>cmの<w>と<y>cmの道があります。<w>の実際の長さが<D>mのとき、道の実際の長さは何m<ka>",
    NULL,
};
static const struct figure_template figure_same = {
    FIGURE_NUMBER_LINES,
    {{"amount", FIGURE_NUMBERS, "<x>|<y>"}, {"result", FIGURE_NUMBERS, "<D>"}, {"units", FIGURE_TEXTS, "cm|m"}}};
static const struct subtype same = {
    .id = "same",
    .name = "同じ地図の別の長さ",
    .level = 2,
    .templates = templates_same,
    .asks = "もう一方の実際の長さ",
    .role = {{"x", "図の上の長さ", "cm"}, {"D", "実際の長さ", "m"}, {"y", "もう一方の図の上の長さ", "cm"}},
    .method = {{"1cmあたり", "図の上の1cmが、実際には何mにあたるかを求めます。", solve_same, NULL}},
    .draw = draw_same,
    .holds = holds_same,
    .low = {1},
    .high = {20000},
    .hint = "図の上の1cmは、実際には何mですか。",
    .figure = &figure_same,
};

static const struct subtype *const subtypes[] = {&scale, &same, NULL};
const struct family family_shukushaku_gyaku = {
    .id = "shukushaku_gyaku", .number = "F41", .name = "縮尺を求める", .grade = 6, .subtypes = subtypes};

/* shukushaku.c - 縮尺: from a map to the real length and back.
 *
 *   real length = length on the map × n, where the scale is 1/n; then cm become m or km
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SCALE, LENGTH };

/* from | to */
static const char *const places[] = {"家|学校",       "駅|図書館", "学校|公園", "市役所|病院", "家|公園", "駅|学校",
                                     "図書館|市役所", "港|駅",     "神社|駅",   "!寺|学校",    NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};

static int64_t draw_scale(struct build *p, const int64_t *scales, int n) {
    build_context(p, "f|t", places);
    build_people(p, "A");
    int64_t scale = scales[build_between(p, 0, n - 1)];
    build_datum(p, SCALE, "n", scale);
    return scale;
}
static int64_t draw_plan(struct build *p) {
    static const int64_t scales[] = {500, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 6000, 8000, 10000};
    return draw_scale(p, scales, sizeof scales / sizeof scales[0]);
}

/* ---- real length ---- */
#define TEMPLATES_REAL(U)                                                                                             \
    {                                                                                                                 \
        "縮尺が<n>分の1の地図で、<f>から<t>までの長さは<x>cmです。実際の長さは何" U "ですか。",                       \
            "<n>分の1の地図の上で<x>cmの長さは、実際には何" U "[ですか。|になりますか。|でしょうか。]",               \
            "<A>が<n>分の1の地図で<f>から<t>までをはかると、<x>cmでした。実際のきょりは何" U "ですか。",              \
            "地図上で<x>cmの道があります。この地図の縮尺は<n>分の1です。道の実際の長さは何" U "ですか。",             \
            "<f>と<t>は、縮尺<n>分の1の地図の上で<x>cmはなれています。実際には何" U "はなれていますか。",             \
            "実際の長さは何" U "ですか。縮尺<n>分の1の地図では、<f>から<t>まで<x>cmあります。",                       \
            "<n>分の1に縮めた地図があります。この地図で<x>cmのまっすぐな道は、実際には何" U "ですか。",               \
            "縮尺<n>分の1の地図に、長さ<x>cmの橋がかかれています。橋の実際の長さは何" U "でしょうか。",               \
            "!地図の縮尺は<n>分の1、<f>から<t>までの地図上の長さは<x>cmです。実際の長さは何" U "になりますか。", NULL \
    }
static const char *const templates_metres[] = TEMPLATES_REAL("m");
static const char *const templates_kilometres[] = TEMPLATES_REAL("km");

static bool draw_metres(struct build *p) {
    draw_plan(p);
    build_datum(p, LENGTH, "x", build_between(p, 2, 24));
    return true;
}
static bool draw_kilometres(struct build *p) {
    static const int64_t scales[] = {10000, 20000, 25000, 30000, 40000, 50000};
    draw_scale(p, scales, sizeof scales / sizeof scales[0]);
    build_datum(p, LENGTH, "x", build_between(p, 2, 24));
    return true;
}
static struct ratio step_metres(struct build *p) {
    struct ratio cm = build_step(p, "実際の長さは地図上の長さの<n>倍なので、", p->datum[LENGTH], '*', p->datum[SCALE],
                                 "cm", "です。");
    return build_step(p, "100cmは1mなので、", cm, '/', build_int(100), "m", "です。");
}
static void solve_metres(struct build *p) {
    struct ratio metres = step_metres(p);
    build_trap(p, build_apply(p, metres, '*', build_int(100)));
    build_trap(p, build_apply(p, metres, '/', build_int(10)));
    build_answer(p, metres, "", "m");
}
static void solve_kilometres(struct build *p) {
    struct ratio metres = step_metres(p);
    build_trap(p, metres);
    build_answer(p, build_step(p, "1000mは1kmなので、", metres, '/', build_int(1000), "km", "です。"), "", "km");
}
/* x: whole metres, of both sub-types; 1 cm of the map stands for n cm. */
static bool holds_real(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SCALE) | BIT(LENGTH), x[0] * 100 == build_value(p, SCALE) * build_value(p, LENGTH));
}
static const struct subtype metres = {
    .id = "metres",
    .name = "実際の長さ(m)",
    .level = 1,
    .templates = templates_metres,
    .asks = "実際の長さ",
    .role = {{"n", "縮尺の分母", ""}, {"x", "地図上の長さ", "cm"}},
    .method = {{"何倍", "実際の長さは、地図上の長さに縮尺の分母の数をかけて求めます。", solve_metres, NULL}},
    .draw = draw_metres,
    .holds = holds_real,
    .low = {1},
    .high = {2400},
    .hint = "実際の長さは、地図上の長さの何倍ですか。",
    .figure = &no_figure,
};
static const struct subtype kilometres = {
    .id = "kilometres",
    .name = "実際の長さ(km)",
    .level = 2,
    .templates = templates_kilometres,
    .asks = "実際の長さ",
    .role = {{"n", "縮尺の分母", ""}, {"x", "地図上の長さ", "cm"}},
    .method = {{"何倍", "実際の長さは、地図上の長さに縮尺の分母の数をかけて求めます。", solve_kilometres, NULL}},
    .draw = draw_kilometres,
    .holds = holds_real,
    .low = {1},
    .high = {12000},
    .scale = 1000,
    .hint = "実際の長さは、地図上の長さの何倍ですか。",
    .figure = &no_figure,
};

/* ---- length on the map ---- */
static const char *const templates_map[] = {
    "<f>から<t>までの実際の長さは<D>mです。縮尺が<n>分の1の地図では何cmになりますか。",
    "実際の長さが<D>mの道は、<n>分の1の地図の上では何cm[ですか。|になりますか。|でしょうか。]",
    "<A>が<n>分の1の地図をかきます。<f>から<t>までの<D>mは、地図の上で何cmにすればよいですか。",
    "<D>mはなれた<f>と<t>は、縮尺<n>分の1の地図の上では何cmはなれていますか。",
    "地図の上では何cmですか。<f>から<t>までは<D>mで、地図の縮尺は<n>分の1です。",
    "実際には<D>mある橋を、縮尺<n>分の1の地図にかきます。地図上の長さは何cmですか。",
    "<n>分の1に縮めた地図があります。実際に<D>mある道は、この地図で何cmですか。",
    "<A>の家から<t>まで<D>mあります。これを縮尺<n>分の1の地図で表すと、何cmになるでしょうか。",
    "!縮尺<n>分の1の地図で、実際の長さが<D>mの道は何cmでかかれていますか。",
    NULL,
};
static bool draw_map(struct build *p) {
    int64_t scale = draw_plan(p);
    build_datum(p, LENGTH, "D", scale * build_between(p, 4, 48) / 200);
    return build_need(p, "tenths of a cm", build_value(p, LENGTH) * 1000 % scale == 0);
}
static void solve_map(struct build *p) {
    struct ratio cm =
        build_step(p, "1mは100cmなので、実際の長さは、", p->datum[LENGTH], '*', build_int(100), "cm", "です。");
    struct ratio map = build_step(p, "地図上の長さはその<n>分の1なので、", cm, '/', p->datum[SCALE], "cm", "です。");
    build_trap(p, build_apply(p, map, '/', build_int(10)));
    build_trap(p, build_apply(p, map, '*', build_int(10)));
    build_answer(p, map, "", "cm");
}
/* x: tenths of a cm */
static bool holds_map(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SCALE) | BIT(LENGTH), x[0] * build_value(p, SCALE) == build_value(p, LENGTH) * 1000);
}
static const struct subtype map = {
    .id = "map",
    .name = "地図上の長さ",
    .level = 1,
    .templates = templates_map,
    .asks = "地図上の長さ",
    .role = {{"n", "縮尺の分母", ""}, {"D", "実際の長さ", "m"}},
    .method = {{"何分の1", "実際の長さをcmに直してから、縮尺の分母の数でわります。", solve_map, NULL}},
    .draw = draw_map,
    .holds = holds_map,
    .low = {1},
    .high = {300},
    .scale = 10,
    .hint = "<D>mは何cmですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&metres, &kilometres, &map, NULL};
const struct family family_shukushaku = {
    .id = "shukushaku", .number = "F41", .name = "縮尺", .grade = 6, .subtypes = subtypes};

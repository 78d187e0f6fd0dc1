/* shukushaku_menseki.c - 縮尺と面積: from a map to the real area, and back.
 *
 *   real area = area on the map × n × n, where the scale is 1/n
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SCALE, A, B };

static const char *const lands[] = {"土地|地図",   "公園|地図",       "校庭|縮図",   "畑|地図",
                                    "池|地図",     "湖|地図",         "庭|図面",     "広場|案内図",
                                    "体育館|図面", "森|地図",         "駐車場|図面", "牧場|地図",
                                    "教室|図面",   "花だん|縮図",     "島|地図",     "住宅地|地図",
                                    "運動場|縮図", "工場の土地|地図", "プール|図面", "!古い城のあと|案内図",
                                    NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};

static int64_t draw_land(struct build *p) {
    static const int64_t scales[] = {50, 100, 150, 200, 250, 300, 400, 500, 600, 800, 1000, 1200, 1500, 2000, 2500};
    build_context(p, "w|mp", lands);
    build_people(p, "P");
    int64_t scale = scales[build_between(p, 0, 14)];
    build_datum(p, SCALE, "n", scale);
    return scale;
}
/* A length on the map in metres. */
static struct ratio step_metres(struct build *p, const char *what, struct ratio map) {
    struct ratio cm = build_apply(p, map, '*', p->datum[SCALE]), metres = build_apply(p, cm, '/', build_int(100));
    build_line(p);
    build_say(p, what);
    build_equation(p, map, '*', p->datum[SCALE], "cm");
    build_say(p, "で、mに直すと、");
    build_equation(p, cm, '/', build_int(100), "m");
    build_say(p, "です。");
    return metres;
}

/* ---- a rectangle on the map ---- */
static bool draw_rectangle(struct build *p) {
    int64_t n = draw_land(p), a = build_between(p, 2, 16), b = build_between(p, 2, 20);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    return build_need(p, "whole metres", n * a % 100 == 0 && n * b % 100 == 0) && build_need(p, "a rectangle", a != b);
}
static void solve_rectangle(struct build *p) {
    struct ratio height = step_metres(p, "実際の縦の長さは、", p->datum[A]);
    struct ratio width = step_metres(p, "実際の横の長さは、", p->datum[B]);
    struct ratio area = build_step(p, "実際の面積は、", height, '*', width, "m²", "です。");
    build_trap(p, build_apply(p, build_apply(p, build_apply(p, p->datum[A], '*', p->datum[B]), '*', p->datum[SCALE]),
                              '/', build_int(100)));
    build_answer(p, area, "", "m²");
}
static bool holds_rectangle(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, SCALE);
    return IF_KEPT(keep, 7, x[0] * 10000 == build_value(p, A) * build_value(p, B) * n * n);
}
static const char *const templates_rectangle[] = {
    "縮尺<n>分の1の<mp>で、縦<a>cm、横<b>cmの長方形にかかれている<w>があります。実際の面積は何m²ですか。",
    "<n>分の1の<mp>の上で、<w>は縦<a>cm、横<b>cmの長方形です。<w>の実際の面積は何m²[ですか。|でしょうか。|になりますか。]",
    "<P>が縮尺<n>分の1の<mp>で長方形の<w>をはかると、縦<a>cm、横<b>cmでした。実際の<w>は何m²ですか。",
    "<w>の実際の面積は何m²ですか。縮尺<n>分の1の<mp>では、縦<a>cm、横<b>cmの長方形になっています。",
    "長方形の<w>を<n>分の1に縮めてかいた<mp>では、縦が<a>cm、横が<b>cmです。実際の面積<wo>",
    "<mp>の縮尺は<n>分の1です。この<mp>で縦<a>cm、横<b>cmの長方形の<w>の、実際の広さは何m²ですか。",
    "縦<a>cm、横<b>cmの長方形の<w>が<mp>にあります。<mp>の縮尺が<n>分の1のとき、実際の面積は何m²<ka>",
    "縮尺<n>分の1の<mp>に長方形の<w>がかかれています。<mp>での縦は<a>cm、横は<b>cmです。実際の面積は何m²ですか。",
    NULL,
};
static const struct subtype rectangle = {
    .id = "rectangle",
    .name = "地図の長方形の実際の面積",
    .level = 2,
    .templates = templates_rectangle,
    .asks = "<w>の実際の面積",
    .role = {{"n", "縮尺の分母", ""}, {"a", "図の上の縦", "cm"}, {"b", "図の上の横", "cm"}},
    .method = {{"長さから", "縦と横の実際の長さを求めてから、面積を計算します。", solve_rectangle, NULL}},
    .draw = draw_rectangle,
    .holds = holds_rectangle,
    .low = {1},
    .high = {200000},
    .hint = "実際の縦の長さは何mですか。",
    .figure = &no_figure,
};

/* ---- a square on the map ---- */
static bool draw_square(struct build *p) {
    int64_t n = draw_land(p), a = build_between(p, 2, 20);
    build_datum(p, A, "a", a);
    return build_need(p, "whole metres", n * a % 100 == 0) && build_need(p, "two numbers", n != a);
}
static void solve_square(struct build *p) {
    struct ratio side = step_metres(p, "実際の1辺の長さは、", p->datum[A]);
    build_trap(p, side);
    build_answer(p, build_step(p, "実際の面積は、", side, '*', side, "m²", "です。"), "", "m²");
}
static bool holds_square(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, SCALE), a = build_value(p, A);
    return IF_KEPT(keep, 3, x[0] * 10000 == a * n * a * n);
}
static const char *const templates_square[] = {
    "縮尺<n>分の1の<mp>の上で、1辺が<a>cmの正方形の<w>があります。実際の面積は何m²ですか。",
    "<n>分の1の<mp>では、<w>は1辺<a>cmの正方形です。<w>の実際の面積は何m²[ですか。|でしょうか。|になりますか。]",
    "<P>が縮尺<n>分の1の<mp>で正方形の<w>をはかると、1辺は<a>cmでした。実際の<w>は何m²ですか。",
    "<w>の実際の面積は何m²ですか。縮尺<n>分の1の<mp>では、1辺<a>cmの正方形になっています。",
    "正方形の<w>を<n>分の1に縮めてかいた<mp>では、1辺が<a>cmです。実際の面積<wo>",
    "<mp>の縮尺は<n>分の1です。この<mp>で1辺<a>cmの正方形の<w>の、実際の広さは何m²ですか。",
    "1辺<a>cmの正方形の<w>が<mp>にあります。<mp>の縮尺が<n>分の1のとき、実際の面積は何m²<ka>",
    "縮尺<n>分の1の<mp>に正方形の<w>がかかれています。<mp>での1辺は<a>cmです。実際の面積は何m²ですか。",
    NULL,
};
static const struct subtype square = {
    .id = "square",
    .name = "地図の正方形の実際の面積",
    .level = 2,
    .templates = templates_square,
    .asks = "<w>の実際の面積",
    .role = {{"n", "縮尺の分母", ""}, {"a", "図の上の1辺", "cm"}},
    .method = {{"長さから", "1辺の実際の長さを求めてから、面積を計算します。", solve_square, NULL}},
    .draw = draw_square,
    .holds = holds_square,
    .low = {1},
    .high = {200000},
    .hint = "実際の1辺の長さは何mですか。",
    .figure = &no_figure,
};

/* ---- an area on the map, and the real one ---- */
static void bind_area(struct build *p) { build_need(p, "a scale", build_value(p, SCALE) > 1); }
static struct ratio step_square_cm(struct build *p) {
    struct ratio side = build_step(p, "図の上の1cmは、実際には、", p->datum[SCALE], '/', build_int(100), "m", "です。");
    return build_step(p, "図の上の1cm²は、実際には、", side, '*', side, "m²", "です。");
}
static bool draw_real(struct build *p) {
    int64_t n = draw_land(p), s = build_between(p, 3, 90);
    build_datum(p, A, "S", s);
    return build_need(p, "whole square metres", n * n * s % 10000 == 0) && build_need(p, "two numbers", n != s);
}
static void solve_real(struct build *p) {
    struct ratio one = step_square_cm(p);
    build_trap(p, build_apply(p, build_apply(p, p->datum[SCALE], '*', p->datum[A]), '/', build_int(100)));
    build_answer(p, build_step(p, "実際の面積は、その<S>倍で、", one, '*', p->datum[A], "m²", "です。"), "", "m²");
}
static bool holds_real(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, SCALE);
    return IF_KEPT(keep, 3, x[0] * 10000 == build_value(p, A) * n * n);
}
static const char *const templates_real[] = {
    "縮尺<n>分の1の<mp>の上で、<w>の面積は<S>cm²です。実際の面積は何m²ですか。",
    "<n>分の1の<mp>では、<w>は<S>cm²の広さです。<w>の実際の面積は何m²[ですか。|でしょうか。|になりますか。]",
    "<P>が縮尺<n>分の1の<mp>で調べると、<w>の面積は<S>cm²でした。実際の<w>は何m²ですか。",
    "<w>の実際の面積は何m²ですか。縮尺<n>分の1の<mp>では<S>cm²です。",
    "<mp>の上で面積が<S>cm²の<w>があります。<mp>の縮尺が<n>分の1のとき、実際の面積<wo>",
    "<mp>の縮尺は<n>分の1です。この<mp>で<S>cm²の<w>は、実際には何m²ありますか。",
    "<n>分の1に縮めた<mp>に、<S>cm²の<w>がかかれています。実際の広さは何m²<ka>",
    "縮尺<n>分の1の<mp>があります。<mp>で<S>cm²の<w>の本当の面積は何m²ですか。",
    NULL,
};
static const struct subtype real = {
    .id = "real",
    .name = "地図上の面積から実際の面積",
    .level = 3,
    .templates = templates_real,
    .asks = "<w>の実際の面積",
    .role = {{"n", "縮尺の分母", ""}, {"S", "図の上の面積", "cm²"}},
    .method = {{"1cm²あたり", "図の上の1cm²が、実際には何m²にあたるかを考えます。", solve_real, NULL}},
    .draw = draw_real,
    .bind = bind_area,
    .holds = holds_real,
    .low = {1},
    .high = {60000},
    .hint = "図の上の1cm²は、実際には何m²ですか。",
    .figure = &no_figure,
};

static bool draw_map(struct build *p) {
    int64_t n = draw_land(p), s = build_between(p, 3, 90);
    build_datum(p, A, "D", n * n * s / 10000);
    return build_need(p, "whole square metres", n * n * s % 10000 == 0);
}
static void solve_map(struct build *p) {
    struct ratio one = step_square_cm(p);
    struct ratio map = build_step(p, "図の上の面積は、", p->datum[A], '/', one, "cm²", "です。");
    build_trap(p, build_apply(p, map, '*', build_int(100)));
    build_answer(p, map, "", "cm²");
}
static bool holds_map(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, SCALE);
    return IF_KEPT(keep, 3, build_value(p, A) * 100000 == x[0] * n * n);
}
static const char *const templates_map[] = {
    "実際の面積が<D>m²の<w>は、縮尺<n>分の1の<mp>の上では何cm²ですか。",
    "<w>の面積は<D>m²です。<n>分の1の<mp>では何cm²[ですか。|でしょうか。|になりますか。]",
    "<P>は、<D>m²の<w>を縮尺<n>分の1の<mp>にかきます。<mp>の上の面積は何cm²ですか。",
    "縮尺<n>分の1の<mp>では何cm²ですか。<w>の実際の面積は<D>m²です。",
    "縮尺<n>分の1の<mp>にかいた、実際には<D>m²の<w>の、<mp>の上での面積は何cm²ですか。",
    "<mp>の縮尺は<n>分の1です。実際には<D>m²ある<w>は、この<mp>では何cm²ですか。",
    "広さ<D>m²の<w>を<n>分の1に縮めてかくと、<mp>の上の面積は何cm²<ka>",
    "縮尺<n>分の1の<mp>があります。本当の面積が<D>m²の<w>は、<mp>で何cm²にかかれていますか。",
    NULL,
};
static const struct subtype map = {
    .id = "map",
    .name = "実際の面積から地図上の面積",
    .level = 3,
    .templates = templates_map,
    .asks = "図の上の面積",
    .role = {{"n", "縮尺の分母", ""}, {"D", "実際の面積", "m²"}},
    .method = {{"1cm²あたり", "図の上の1cm²が、実際には何m²にあたるかを考えます。", solve_map, NULL}},
    .draw = draw_map,
    .bind = bind_area,
    .holds = holds_map,
    .low = {1},
    .high = {1000},
    .scale = 10,
    .hint = "図の上の1cm²は、実際には何m²ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&rectangle, &square, &real, &map, NULL};
const struct family family_shukushaku_menseki = {
    .id = "shukushaku_menseki", .number = "F41", .name = "縮尺と面積", .grade = 6, .subtypes = subtypes};

/* rittai.c - 立体の体積: a cube, cubes packed in a cube, a triangular prism, a body by the area of its base, a box folded
 * from a sheet.
 *
 *   volume = area of the base × height
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { FIRST, SECOND, THIRD };

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};

/* ---- a cube ---- */
static const char *const cubes[] = {
    "箱|cm",      "積み木|cm",       "氷|cm",       "木のブロック|cm",     "石|cm",
    "ねん土|cm",  "チーズ|cm",       "とうふ|cm",   "水そう|cm",           "さいころ|cm",
    "貯水そう|m", "倉庫|m",          "コンテナ|m",  "ケーキの箱|cm",       "石けん|cm",
    "タンク|m",   "ガラスの置物|cm", "ろうそく|cm", "発ぽうスチロール|cm", "!金属のかたまり|cm",
    NULL};
static bool draw_cube(struct build *p) {
    build_context(p, "w|u", cubes);
    build_people(p, "P");
    build_datum(p, FIRST, "a", build_between(p, 2, 40));
    return build_need(p, "another number", build_value(p, FIRST) != 6);
}
static void solve_cube(struct build *p) {
    struct ratio face =
        build_step(p, "底面は正方形で、その面積は、", p->datum[FIRST], '*', p->datum[FIRST], "<u>²", "です。");
    build_trap(p, face);
    build_trap(p, build_apply(p, face, '*', build_int(6)));
    build_answer(p, build_step(p, "高さも<a><u>なので、体積は、", face, '*', p->datum[FIRST], "<u>³", "です。"), "",
                 "<u>³");
}
/* As many unit cubes as layers of rows. */
static bool holds_cube(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, FIRST);
    return IF_KEPT(keep, BIT(FIRST), x[0] % a == 0 && x[0] / a % a == 0 && x[0] / a / a == a);
}
static const char *const templates_cube[] = {
    "1辺が<a><u>の立方体の体積は何<u>³ですか。",
    "立方体の<w>があります。1辺の長さは<a><u>です。体積は何<u>³[ですか。|でしょうか。|になりますか。]",
    "<w>は、1辺<a><u>の立方体の形をしています。この<w>の体積は何<u>³ですか。",
    "<P>が立方体の<w>の1辺をはかると、<a><u>でした。体積は何<u>³ですか。",
    "どの辺の長さも<a><u>の<w>の体積は何<u>³ですか。",
    "6つの面がどれも1辺<a><u>の正方形である<w>の体積<wo>",
    "体積は何<u>³ですか。<w>は立方体で、1辺は<a><u>です。",
    "縦、横、高さがどれも<a><u>の<w>があります。体積は何<u>³<ka>",
    NULL,
};
static const struct figure_template figure_cube = {FIGURE_SHAPE,
                                                   {{"shape", FIGURE_TEXT, "cube"},
                                                    {"labels", FIGURE_TEXTS, "1辺"},
                                                    {"lengths", FIGURE_NUMBERS, "<a>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype cube = {
    .id = "cube",
    .name = "立方体の体積",
    .level = 1,
    .templates = templates_cube,
    .asks = "立方体の体積",
    .role = {{"a", "1辺の長さ", "<u>"}},
    .method = {{"1辺×1辺×1辺", "立方体の縦、横、高さは等しいので、1辺を3回かけます。", solve_cube, NULL}},
    .draw = draw_cube,
    .holds = holds_cube,
    .low = {1},
    .high = {64000},
    .hint = "立方体の縦、横、高さは、それぞれ何<u>ですか。",
    .figure = &figure_cube,
};

/* ---- small cubes that fill a large one ---- */
static const char *const fillings[] = {"箱|積み木|個|cm",
                                       "箱|角ざとう|個|mm",
                                       "ケース|さいころ|個|cm",
                                       "箱|木のブロック|個|cm",
                                       "コンテナ|荷物|個|cm",
                                       "入れ物|氷|個|cm",
                                       "箱|キャラメル|つぶ|mm",
                                       "容器|チーズ|個|cm",
                                       "水そう|ガラスの玉の箱|個|cm",
                                       "木箱|石けん|個|cm",
                                       "箱|チョコレート|個|cm",
                                       "倉庫|木箱|個|cm",
                                       "トランク|小箱|個|cm",
                                       "ケース|おもちゃの箱|個|cm",
                                       "冷とう庫|氷のかたまり|個|cm",
                                       "段ボール箱|消しゴムの箱|個|cm",
                                       "かご|プレゼントの箱|個|cm",
                                       "!ガラスのケース|ビーズの箱|個|cm",
                                       NULL};
static void bind_blocks(struct build *p) {
    build_need(p, "blocks that fill the box",
               build_value(p, SECOND) > 0 && build_value(p, FIRST) % build_value(p, SECOND) == 0 &&
                   build_value(p, FIRST) > build_value(p, SECOND));
}
static bool draw_blocks(struct build *p) {
    build_context(p, "w|t|c|u", fillings);
    build_people(p, "P");
    int64_t small = build_between(p, 2, 12), row = build_between(p, 2, 12);
    build_datum(p, FIRST, "a", small * row), build_datum(p, SECOND, "b", small);
    return true;
}
static void solve_blocks(struct build *p) {
    struct ratio row = build_step(p, "1列にならぶ<t>の数は、", p->datum[FIRST], '/', p->datum[SECOND], "<c>", "です。");
    struct ratio layer = build_step(p, "1だんには、縦にも横にも同じ数だけならぶので、", row, '*', row, "<c>", "です。");
    build_trap(p, row);
    build_trap(p, layer);
    build_answer(p, build_step(p, "高さの分も同じ数のだんになるので、全部で、", layer, '*', row, "<c>", "です。"), "",
                 "<c>");
}
/* The blocks together are as large as the box. */
static bool holds_blocks(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, FIRST), b = build_value(p, SECOND);
    return IF_KEPT(keep, BIT(FIRST) | BIT(SECOND), x[0] * b * b * b == a * a * a);
}
static const char *const templates_blocks[] = {
    "1辺<a><u>の立方体の<w>に、1辺<b><u>の立方体の<t>をすき間なくつめます。<t>は全部で何<c>入りますか。",
    "内のりの1辺が<a><u>の立方体の<w>があります。1辺<b><u>の立方体の<t>は、何<c>入りますか。",
    "1辺が<b><u>の立方体の<t>を、1辺が<a><u>の立方体の<w>いっぱいにならべて入れると、何<c>入る[でしょうか。|ことになりますか。]",
    "<P>は、1辺<b><u>の立方体の形をした<t>を、1辺<a><u>の立方体の<w>にすき間なく入れました。全部で何<c>入りましたか。",
    "立方体の<w>の1辺は<a><u>、立方体の<t>の1辺は<b><u>です。<w>に入る<t>の数<wo>",
    "<t>は何<c>入りますか。<w>は1辺<a><u>の立方体、<t>は1辺<b><u>の立方体で、すき間なくつめます。",
    "1辺<a><u>の立方体の<w>をいっぱいにするには、1辺<b><u>の立方体の<t>が何<c>いりますか。",
    "縦、横、高さがどれも<a><u>の<w>に、どの辺も<b><u>の<t>をすき間なくつめこみます。全部で何<c><ka>",
    NULL,
};
static const struct subtype blocks = {
    .id = "blocks",
    .name = "立方体につめる立方体",
    .level = 2,
    .templates = templates_blocks,
    .asks = "<t>の数",
    .role = {{"a", "<w>の1辺", "<u>"}, {"b", "<t>の1辺", "<u>"}},
    .method = {{"1列・1だん", "1列に何<c>ならぶかを求めて、1だんの数、全体の数と進みます。", solve_blocks, NULL}},
    .draw = draw_blocks,
    .bind = bind_blocks,
    .holds = holds_blocks,
    .low = {1},
    .high = {2000},
    .hint = "1列に何<c>ならびますか。",
    .figure = &no_figure,
};

/* ---- a triangular prism ---- */
static const char *const prisms[] = {"チーズ|cm",      "積み木|cm", "木材|cm",   "テント|cm",      "ブロック|cm",
                                     "ケーキ|cm",      "石材|cm",   "屋根|m",    "置物|cm",        "箱|cm",
                                     "コンクリート|m", "おもり|cm", "ガラス|cm", "氷|cm",          "サンドイッチ|cm",
                                     "スロープ|m",     "車止め|cm", "ねん土|cm", "!カレンダー|cm", NULL};
static bool draw_prism(struct build *p) {
    build_context(p, "w|u", prisms);
    build_people(p, "P");
    build_datum(p, FIRST, "b", build_between(p, 3, 30)), build_datum(p, SECOND, "h", build_between(p, 3, 30));
    build_datum(p, THIRD, "H", build_between(p, 2, 30));
    return build_need(p, "a whole base", build_value(p, FIRST) * build_value(p, SECOND) % 2 == 0) &&
           build_need(p, "two heights", build_value(p, SECOND) != build_value(p, THIRD));
}
static void solve_prism(struct build *p) {
    struct ratio area = build_apply(p, build_apply(p, p->datum[FIRST], '*', p->datum[SECOND]), '/', build_int(2));
    build_line(p);
    build_say(p, "底面の三角形の面積は、");
    build_formula(p, area, "<u>²", "%s×%s÷2", build_get(p, "b"), build_get(p, "h"));
    build_say(p, "です。");
    struct ratio volume =
        build_step(p, "それに三角柱の高さをかけて、体積は、", area, '*', p->datum[THIRD], "<u>³", "です。");
    build_trap(p, area);
    build_trap(p, build_apply(p, volume, '*', build_int(2)));
    build_answer(p, volume, "", "<u>³");
}
/* Two such prisms make a cuboid. */
static bool holds_prism(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, 2 * x[0] == build_value(p, FIRST) * build_value(p, SECOND) * build_value(p, THIRD));
}
static const char *const templates_prism[] = {
    "底面が、底辺<b><u>、高さ<h><u>の三角形で、高さが<H><u>の三角柱があります。この三角柱の体積は何<u>³ですか。",
    "三角柱の<w>があります。底面の三角形は底辺が<b><u>、高さが<h><u>で、三角柱の高さは<H><u>です。体積は何<u>³[ですか。|でしょうか。]",
    "底辺<b><u>、高さ<h><u>の三角形を底面とする、高さ<H><u>の三角柱の体積<wo>",
    "<w>は三角柱の形です。底面は底辺<b><u>、高さ<h><u>の三角形、三角柱の高さは<H><u>です。体積は何<u>³ですか。",
    "<P>が三角柱の<w>を調べると、底面の三角形の底辺は<b><u>、高さは<h><u>、三角柱の高さは<H><u>でした。体積は何<u>³になりますか。",
    "体積は何<u>³ですか。三角柱の底面は、直角をはさむ2つの辺が<b><u>と<h><u>の直角三角形で、高さは<H><u>です。",
    "高さが<H><u>の三角柱があります。底面の三角形は、底辺<b><u>で高さ<h><u>です。体積は何<u>³<ka>",
    "直角をはさむ辺が<b><u>と<h><u>の直角三角形を底面とする三角柱の<w>があります。高さは<H><u>です。体積は何<u>³ですか。",
    NULL,
};
static const struct figure_template figure_prism = {
    FIGURE_SHAPE,
    {{"shape", FIGURE_TEXT, "prism"},
     {"labels", FIGURE_TEXTS, "底面の三角形の底辺|底面の三角形の高さ|三角柱の高さ"},
     {"lengths", FIGURE_NUMBERS, "<b>|<h>|<H>"},
     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype prism = {
    .id = "prism",
    .name = "三角柱の体積",
    .level = 2,
    .templates = templates_prism,
    .asks = "三角柱の体積",
    .role = {{"b", "底面の三角形の底辺", "<u>"}, {"h", "底面の三角形の高さ", "<u>"}, {"H", "三角柱の高さ", "<u>"}},
    .method = {{"底面積×高さ", "角柱の体積は、底面の面積×高さで求めます。", solve_prism, NULL}},
    .draw = draw_prism,
    .holds = holds_prism,
    .low = {1},
    .high = {14000},
    .hint = "底面の三角形の面積は何<u>²ですか。",
    .figure = &figure_prism,
};

/* ---- by the area of the base ---- */
static const char *const bodies[] = {
    "五角柱|cm",      "六角柱|cm",      "三角柱|cm",   "四角柱|cm",       "円柱|cm",           "直方体|cm",
    "角柱|cm",        "八角柱|cm",      "円柱の缶|cm", "角柱の木材|cm",   "円柱の水とう|cm",   "六角柱の箱|cm",
    "円柱のタンク|m", "直方体の倉庫|m", "角柱の柱|cm", "円柱のチーズ|cm", "三角柱の積み木|cm", "円柱のろうそく|cm",
    "角柱の石材|cm",  "!十二角柱|cm",   NULL};
static void draw_body(struct build *p, int64_t *base, int64_t *height) {
    build_context(p, "w|u", bodies);
    build_people(p, "P");
    *base = build_between(p, 6, 240), *height = build_between(p, 2, 40);
}
static bool draw_base(struct build *p) {
    int64_t base, height;
    draw_body(p, &base, &height);
    build_datum(p, FIRST, "S", base), build_datum(p, SECOND, "h", height);
    return true;
}
static void solve_base(struct build *p) {
    struct ratio v = build_step(p, "体積は、底面積×高さで、", p->datum[FIRST], '*', p->datum[SECOND], "<u>³", "です。");
    build_trap(p, build_apply(p, v, '/', build_int(2)));
    build_trap(p, build_apply(p, p->datum[FIRST], '+', p->datum[SECOND]));
    build_answer(p, v, "", "<u>³");
}
static bool holds_base(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio s = p->datum[FIRST], h = p->datum[SECOND];
    return IF_KEPT(keep, 3, x[0] * s.den * h.den == 10 * s.num * h.num); /* tenths */
}
static const char *const templates_base[] = {
    "底面積が<S><u>²、高さが<h><u>の<w>があります。体積は何<u>³ですか。",
    "<w>の底面積は<S><u>²で、高さは<h><u>です。この<w>の体積は何<u>³[ですか。|でしょうか。|になりますか。]",
    "底面の面積<S><u>²、高さ<h><u>の<w>の体積<wo>",
    "体積は何<u>³ですか。<w>の底面積は<S><u>²、高さは<h><u>です。",
    "<P>が調べた<w>は、底面の面積が<S><u>²、高さが<h><u>でした。体積は何<u>³ですか。",
    "高さが<h><u>の<w>があります。底面の面積は<S><u>²です。体積は何<u>³ですか。",
    "<w>の底の面の面積は<S><u>²です。高さが<h><u>のとき、体積は何<u>³ですか。",
    "<w>(底面積<S><u>²、高さ<h><u>)の体積は何<u>³<ka>",
    NULL,
};
static const struct subtype by_base = {
    .id = "base",
    .name = "底面積と高さから体積",
    .level = 1,
    .templates = templates_base,
    .asks = "<w>の体積",
    .role = {{"S", "底面積", "<u>²", PROBLEM_DECIMAL}, {"h", "高さ", "<u>", PROBLEM_DECIMAL}},
    .method = {{"底面積×高さ", "柱の形をした立体の体積は、底面積×高さで求めます。", solve_base, NULL}},
    .draw = draw_base,
    .holds = holds_base,
    .low = {1},
    .high = {100000},
    .scale = 10,
    .hint = "体積は、どんな式で求められますか。",
    .figure = &no_figure,
};

/* ---- and back to the height ---- */
static bool draw_tall(struct build *p) {
    int64_t base, height;
    draw_body(p, &base, &height);
    build_datum(p, FIRST, "V", base * height), build_datum(p, SECOND, "S", base);
    return build_need(p, "another number", base != height);
}
static void solve_tall(struct build *p) {
    struct ratio h =
        build_step(p, "高さは、体積を底面積でわって、", p->datum[FIRST], '/', p->datum[SECOND], "<u>", "です。");
    build_trap(p, build_apply(p, h, '*', build_int(2)));
    build_answer(p, h, "", "<u>");
}
static bool holds_tall(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio v = p->datum[FIRST], s = p->datum[SECOND];
    return IF_KEPT(keep, 3, x[0] * s.num * v.den == 10 * v.num * s.den);
}
static const char *const templates_tall[] = {
    "体積が<V><u>³、底面積が<S><u>²の<w>があります。高さは何<u>ですか。",
    "<w>の体積は<V><u>³で、底面積は<S><u>²です。この<w>の高さは何<u>[ですか。|でしょうか。|になりますか。]",
    "底面の面積<S><u>²、体積<V><u>³の<w>の高さ<wo>",
    "高さは何<u>ですか。<w>の底面積は<S><u>²、体積は<V><u>³です。",
    "<P>が調べた<w>は、底面の面積が<S><u>²、体積が<V><u>³でした。高さは何<u>ですか。",
    "体積<V><u>³の<w>を作ります。底面の面積を<S><u>²にすると、高さは何<u>になりますか。",
    "<w>の底の面の面積は<S><u>²です。体積が<V><u>³のとき、高さは何<u>ですか。",
    "<w>(底面積<S><u>²、体積<V><u>³)の高さは何<u><ka>",
    NULL,
};
static const struct subtype tall = {
    .id = "tall",
    .name = "体積と底面積から高さ",
    .level = 1,
    .templates = templates_tall,
    .asks = "<w>の高さ",
    .role = {{"V", "体積", "<u>³", PROBLEM_DECIMAL}, {"S", "底面積", "<u>²", PROBLEM_DECIMAL}},
    .method = {{"体積÷底面積", "体積は底面積×高さなので、わり算でもどします。", solve_tall, NULL}},
    .draw = draw_tall,
    .holds = holds_tall,
    .low = {1},
    .high = {1000},
    .scale = 10,
    .hint = "体積は、どんな式で求められますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&cube, &blocks, &prism, &by_base, &tall, NULL};
const struct family family_rittai = {
    .id = "rittai", .number = "F96", .name = "立体の体積", .grade = 5, .subtypes = subtypes};

/* taiseki.c - 体積: cuboid, cube, prism and cylinder, and from the volume back to the height. π is 3.14, and the text
 * says so.
 *
 *   volume = area of the base × height
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const things[] = {"箱|cm", "積み木|cm", "木材|cm",    "ブロック|cm", "石材|cm", "ねん土|cm",
                                     "氷|cm", "倉庫|m",    "コンテナ|m", "!金庫|cm",    NULL};
static const char *const rods[] = {"積み木|cm", "木材|cm",  "ブロック|cm", "石材|cm", "ねん土|cm",
                                   "おもり|cm", "タンク|m", "!氷|cm",      NULL};
static void draw_thing(struct build *p, const char *const *rows) {
    build_context(p, "w|u", rows);
    build_people(p, "A");
}

/* ---- cuboid ---- */
enum { LONG, WIDE, HIGH };
static const char *const templates_cuboid[] = {
    "縦が<a><u>、横が<b><u>、高さが<c><u>の直方体があります。体積は何<u>³ですか。",
    "縦<a><u>、横<b><u>、高さ<c><u>の直方体の体積は何<u>³[ですか。|でしょうか。|になりますか。]",
    "直方体の<w>があります。縦は<a><u>、横は<b><u>、高さは<c><u>です。この<w>の体積は何<u>³ですか。",
    "縦が<a><u>、横が<b><u>、高さが<c><u>の直方体の体積<wo>",
    "<A>が直方体の<w>をはかると、縦は<a><u>、横は<b><u>、高さは<c><u>でした。体積は何<u>³ですか。",
    "直方体の<w>の体積は何<u>³ですか。縦は<a><u>、横は<b><u>、高さは<c><u>です。",
    "<A>が調べた<w>は直方体で、縦が<a><u>、横が<b><u>、高さが<c><u>です。体積は何<u>³になりますか。",
    "1つの頂点に集まる3つの辺の長さが、<a><u>、<b><u>、<c><u>の直方体があります。体積は何<u>³でしょうか。",
    "!高さが<c><u>の直方体の<w>があります。縦は<a><u>、横は<b><u>です。体積<wo>",
    NULL,
};
static bool draw_cuboid(struct build *p) {
    draw_thing(p, things);
    build_datum(p, LONG, "a", build_between(p, 2, 30));
    build_datum(p, WIDE, "b", build_between(p, 2, 30));
    build_datum(p, HIGH, "c", build_between(p, 2, 30));
    return true;
}
static void solve_cuboid(struct build *p) {
    struct ratio base = build_step(p, "縦×横で、底面の面積は、", p->datum[LONG], '*', p->datum[WIDE], "<u>²", "です。");
    struct ratio sum = build_apply(p, build_apply(p, p->datum[LONG], '+', p->datum[WIDE]), '+', p->datum[HIGH]);
    struct ratio volume = build_step(p, "それに高さをかけて、体積は、", base, '*', p->datum[HIGH], "<u>³", "です。");
    build_trap(p, base);
    build_trap(p, sum);
    build_answer(p, volume, "", "<u>³");
}
/* Cut into slices along one side; each slice is a rectangle of the other two. */
static bool holds_cuboid(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t slice = build_value(p, WIDE) * build_value(p, HIGH);
    return IF_KEPT(keep, BIT(LONG) | BIT(WIDE) | BIT(HIGH), x[0] % slice == 0 && x[0] / slice == build_value(p, LONG));
}
static const struct figure_template figure_cuboid = {FIGURE_SHAPE,
                                                     {{"shape", FIGURE_TEXT, "cuboid"},
                                                      {"labels", FIGURE_TEXTS, "縦|横|高さ"},
                                                      {"lengths", FIGURE_NUMBERS, "<a>|<b>|<c>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype cuboid = {
    .id = "cuboid",
    .name = "直方体の体積",
    .level = 1,
    .templates = templates_cuboid,
    .asks = "直方体の体積",
    .role = {{"a", "縦", "<u>"}, {"b", "横", "<u>"}, {"c", "高さ", "<u>"}},
    .method = {{"底面積×高さ", "直方体の体積は、縦×横×高さで求めます。", solve_cuboid, NULL}},
    .draw = draw_cuboid,
    .holds = holds_cuboid,
    .low = {1},
    .high = {27000},
    .hint = "底面の面積は何<u>²ですか。",
    .figure = &figure_cuboid,
};

/* ---- the height of a cuboid ---- */
enum { VOLUME, BASE_LONG, BASE_WIDE };
static const char *const templates_height[] = {
    "体積が<V><u>³で、縦が<a><u>、横が<b><u>の直方体があります。高さは何<u>ですか。",
    "縦<a><u>、横<b><u>、体積<V><u>³の直方体の高さは何<u>[ですか。|でしょうか。|になりますか。]",
    "直方体の<w>の体積は<V><u>³です。縦が<a><u>、横が<b><u>のとき、高さは何<u>ですか。",
    "縦が<a><u>、横が<b><u>、体積が<V><u>³の直方体の高さ<wo>",
    "<A>が直方体の<w>の縦と横をはかると、<a><u>と<b><u>でした。体積は<V><u>³です。高さは何<u>ですか。",
    "直方体の<w>の高さは何<u>ですか。縦は<a><u>、横は<b><u>、体積は<V><u>³です。",
    "<A>は、体積が<V><u>³の直方体を作ります。縦を<a><u>、横を<b><u>にするとき、高さは何<u>にすればよいですか。",
    "直方体の<w>があり、体積は<V><u>³です。底面は縦が<a><u>、横が<b><u>の長方形です。高さは何<u>でしょうか。",
    "!直方体の高さを求めます。体積は<V><u>³、縦は<a><u>、横は<b><u>です。高さは何<u>ですか。",
    NULL,
};
static bool draw_height(struct build *p) {
    draw_thing(p, things);
    int64_t length = build_between(p, 3, 25), width = build_between(p, 3, 25), height = build_between(p, 2, 25);
    build_datum(p, VOLUME, "V", length * width * height);
    build_datum(p, BASE_LONG, "a", length);
    build_datum(p, BASE_WIDE, "b", width);
    return build_need(p, "a new length", height != length && height != width);
}
static void solve_height(struct build *p) {
    struct ratio base =
        build_step(p, "底面の面積は、", p->datum[BASE_LONG], '*', p->datum[BASE_WIDE], "<u>²", "です。");
    build_trap(p, base);
    struct ratio height =
        build_step(p, "高さは、体積を底面の面積でわって、", p->datum[VOLUME], '/', base, "<u>", "です。");
    build_trap(p, build_apply(p, height, '*', build_int(2)));
    build_answer(p, height, "", "<u>");
}
static void solve_height_slices(struct build *p) {
    struct ratio slice =
        build_step(p, "体積を縦でわると、横×高さは、", p->datum[VOLUME], '/', p->datum[BASE_LONG], "<u>²", "です。");
    build_answer(p, build_step(p, "それを横でわって、高さは、", slice, '/', p->datum[BASE_WIDE], "<u>", "です。"), "",
                 "<u>");
}
static bool holds_height(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   x[0] * build_value(p, BASE_LONG) * build_value(p, BASE_WIDE) == build_value(p, VOLUME) * 10);
}
static const struct figure_template figure_height = {FIGURE_SHAPE,
                                                     {{"shape", FIGURE_TEXT, "cuboid"},
                                                      {"labels", FIGURE_TEXTS, "縦|横"},
                                                      {"lengths", FIGURE_NUMBERS, "<a>|<b>"},
                                                      {"area", FIGURE_NUMBER, "<V>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype height = {
    .id = "height",
    .name = "直方体の高さ",
    .level = 2,
    .templates = templates_height,
    .asks = "直方体の高さ",
    .role = {{"V", "体積", "<u>³"}, {"a", "縦", "<u>"}, {"b", "横", "<u>"}},
    .method = {{"体積÷底面積", "体積は底面の面積×高さなので、わり算でもどします。", solve_height, NULL},
               {"縦と横でわる", "体積は縦×横×高さなので、縦でわり、横でわります。", solve_height_slices,
                "体積を縦でわると、何がわかりますか。"}},
    .draw = draw_height,
    .holds = holds_height,
    .low = {1},
    .high = {400},
    .scale = 10,
    .hint = "体積は、どんな式で求められますか。",
    .figure = &figure_height,
};

/* ---- cylinder ---- */
enum { RADIUS, TALL };
static const char *const templates_cylinder[] = {
    "底面の半径が<r><u>、高さが<h><u>の円柱があります。体積は何<u>³ですか。円周率は3.14とします。",
    "底面の半径<r><u>、高さ<h><u>の円柱の体積は何<u>³[ですか。|でしょうか。|になりますか。]円周率は3.14とします。",
    "円柱の形をした<w>があります。底面の半径は<r><u>、高さは<h><u>です。円周率を3.14とすると、体積は何<u>³ですか。",
    "円周率を3.14として、底面の半径が<r><u>、高さが<h><u>の円柱の体積<wo>",
    "<A>が調べた<w>は円柱で、底面の半径が<r><u>、高さが<h><u>です。体積は何<u>³ですか。円周率は3.14とします。",
    "円柱の<w>の体積は何<u>³ですか。底面の半径は<r><u>、高さは<h><u>で、円周率は3.14とします。",
    "底面が半径<r><u>の円で、高さが<h><u>の円柱があります。体積は何<u>³でしょうか。円周率は3.14とします。",
    "<A>が円柱の<w>をはかると、底面の半径は<r><u>、高さは<h><u>でした。円周率を3.14とすると、体積は何<u>³ですか。",
    "!円周率は3.14とします。円柱の底面の半径が<r><u>、高さが<h><u>のとき、体積<wo>",
    NULL,
};
static bool draw_cylinder(struct build *p) {
    draw_thing(p, rods);
    build_datum(p, RADIUS, "r", build_between(p, 2, 12));
    build_datum(p, TALL, "h", build_between(p, 2, 20));
    return true;
}
static void solve_cylinder(struct build *p) {
    struct ratio base =
        build_apply(p, build_fraction(157, 50), '*', build_apply(p, p->datum[RADIUS], '*', p->datum[RADIUS]));
    build_line(p);
    build_say(p, "底面の面積は、半径×半径×円周率で、");
    build_formula(p, base, "<u>²", "%s×%s×3.14", build_get(p, "r"), build_get(p, "r"));
    build_say(p, "です。");
    build_trap(p, base);
    struct ratio volume = build_step(p, "それに高さをかけて、体積は、", base, '*', p->datum[TALL], "<u>³", "です。");
    build_trap(p, build_apply(p, volume, '*', build_int(4)));
    build_answer(p, volume, "", "<u>³");
}
/* In hundredths: a box around it with the base 2r × 2r, of which the circle takes 0.785. */
static bool holds_cylinder(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t side = 2 * build_value(p, RADIUS);
    return IF_KEPT(keep, BIT(RADIUS) | BIT(TALL), x[0] * 4 == side * side * build_value(p, TALL) * 314);
}
static const struct figure_template figure_cylinder = {FIGURE_SHAPE,
                                                       {{"shape", FIGURE_TEXT, "cylinder"},
                                                        {"labels", FIGURE_TEXTS, "底面の半径|高さ"},
                                                        {"lengths", FIGURE_NUMBERS, "<r>|<h>"},
                                                        {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype cylinder = {
    .id = "cylinder",
    .name = "円柱の体積",
    .level = 2,
    .templates = templates_cylinder,
    .asks = "円柱の体積",
    .role = {{"r", "底面の半径", "<u>"}, {"h", "高さ", "<u>"}},
    .method = {{"底面積×高さ", "円柱の体積は、底面の円の面積×高さで求めます。", solve_cylinder, NULL}},
    .draw = draw_cylinder,
    .holds = holds_cylinder,
    .low = {1},
    .high = {950000},
    .scale = 100,
    .hint = "底面の円の面積は何<u>²ですか。",
    .figure = &figure_cylinder,
};

static const struct subtype *const subtypes[] = {&cuboid, &height, &cylinder, NULL};
const struct family family_taiseki = {
    .id = "taiseki", .number = "F96", .name = "体積", .grade = 5, .subtypes = subtypes};

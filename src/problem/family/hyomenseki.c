/* hyomenseki.c - 表面積: a cuboid, a cube, a cylinder, and the curved side of a cylinder alone. π is 3.14, and the text
 * says so.
 *
 *   surface = both bases + side;  side of a cylinder = circumference × height
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { LONG, WIDE, HIGH };

static const char *const boxes[] = {"箱|cm",       "積み木|cm",           "木のブロック|cm", "プレゼントの箱|cm",
                                    "くつの箱|cm", "お菓子の箱|cm",       "引き出しの箱|cm", "倉庫|m",
                                    "コンテナ|m",  "とうふ|cm",           "れんが|cm",       "チーズ|cm",
                                    "ねん土|cm",   "発ぽうスチロール|cm", "本立て|cm",       "ティッシュの箱|cm",
                                    "石材|cm",     "牛乳パック|cm",       "工作の箱|cm",     "!宝箱|cm",
                                    NULL};
static const char *const cans[] = {"缶|cm",
                                   "茶づつ|cm",
                                   "木の丸太|cm",
                                   "ろうそく|cm",
                                   "積み木|cm",
                                   "ジュースの缶|cm",
                                   "のりの容器|cm",
                                   "柱|m",
                                   "貯水タンク|m",
                                   "ポテトチップスのつつ|cm",
                                   "おもり|cm",
                                   "チーズ|cm",
                                   "金属の棒|cm",
                                   "スープの缶|cm",
                                   "つつ形の貯金箱|cm",
                                   "かん電池|mm",
                                   "ケーキ|cm",
                                   "消しゴム|mm",
                                   "クッション|cm",
                                   "!ドラム缶|cm",
                                   NULL};

/* ---- a cuboid ---- */
static bool draw_box(struct build *p) {
    build_context(p, "w|u", boxes);
    build_people(p, "P");
    build_datum(p, LONG, "a", build_between(p, 2, 30)), build_datum(p, WIDE, "b", build_between(p, 2, 30));
    build_datum(p, HIGH, "c", build_between(p, 2, 30));
    return build_need(p, "three different edges",
                      build_value(p, LONG) != build_value(p, WIDE) && build_value(p, WIDE) != build_value(p, HIGH) &&
                          build_value(p, LONG) != build_value(p, HIGH));
}
static void solve_box(struct build *p) {
    struct ratio one = build_step(p, "縦と横の面は、", p->datum[LONG], '*', p->datum[WIDE], "<u>²", "です。");
    struct ratio two = build_step(p, "横と高さの面は、", p->datum[WIDE], '*', p->datum[HIGH], "<u>²", "です。");
    struct ratio three = build_step(p, "縦と高さの面は、", p->datum[LONG], '*', p->datum[HIGH], "<u>²", "です。");
    struct ratio sum = build_apply(p, build_apply(p, one, '+', two), '+', three);
    build_line(p);
    build_say(p, "3つの面の合計は、");
    build_formula(p, sum, "<u>²", "%lld+%lld+%lld", (long long)one.num, (long long)two.num, (long long)three.num);
    build_say(p, "です。");
    build_trap(p, sum);
    build_trap(p, build_apply(p, one, '*', p->datum[HIGH]));
    build_answer(p, build_step(p, "同じ面が2つずつあるので、表面積は、", sum, '*', build_int(2), "<u>²", "です。"), "",
                 "<u>²");
}
static void solve_box_side(struct build *p) {
    struct ratio base = build_step(p, "底面積は、", p->datum[LONG], '*', p->datum[WIDE], "<u>²", "です。");
    struct ratio way = build_apply(p, build_apply(p, p->datum[LONG], '+', p->datum[WIDE]), '*', build_int(2));
    build_line(p);
    build_say(p, "底面のまわりの長さは、");
    build_formula(p, way, "<u>", "(%s+%s)×2", build_get(p, "a"), build_get(p, "b"));
    build_say(p, "です。");
    struct ratio side = build_step(p, "側面をまとめると、面積は、", way, '*', p->datum[HIGH], "<u>²", "です。");
    struct ratio bases = build_step(p, "底面は上と下の2つあるので、", base, '*', build_int(2), "<u>²", "です。");
    build_answer(p, build_step(p, "表面積は、", bases, '+', side, "<u>²", "です。"), "", "<u>²");
}
/* Face by face: each pair of edges makes two. */
static bool holds_box(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t edge[3] = {build_value(p, LONG), build_value(p, WIDE), build_value(p, HIGH)}, left = x[0];
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) left -= i == j ? 0 : edge[i] * edge[j];
    return IF_KEPT(keep, 7, left == 0);
}
static const char *const templates_box[] = {
    "縦<a><u>、横<b><u>、高さ<c><u>の直方体の表面積は何<u>²ですか。",
    "直方体の<w>があります。縦は<a><u>、横は<b><u>、高さは<c><u>です。表面積は何<u>²[ですか。|でしょうか。|になりますか。]",
    "<w>は縦<a><u>、横<b><u>、高さ<c><u>の直方体です。6つの面の面積の合計は何<u>²ですか。",
    "<P>は、縦<a><u>、横<b><u>、高さ<c><u>の直方体の<w>の表面全体に、重なりなしで紙をはります。紙は何<u>²いりますか。",
    "表面積は何<u>²ですか。直方体の<w>の縦は<a><u>、横は<b><u>、高さは<c><u>です。",
    "縦<a><u>、横<b><u>、高さ<c><u>の直方体の<w>のすべての面に色をぬります。色をぬる面積<wo>",
    "3つの辺が<a><u>、<b><u>、<c><u>の直方体があります。この直方体の表面積は何<u>²<ka>",
    "高さが<c><u>の直方体の<w>があり、底面は縦<a><u>、横<b><u>の長方形です。表面積は何<u>²ですか。",
    NULL,
};
static const struct figure_template figure_box = {FIGURE_SHAPE,
                                                  {{"shape", FIGURE_TEXT, "cuboid"},
                                                   {"labels", FIGURE_TEXTS, "縦|横|高さ"},
                                                   {"lengths", FIGURE_NUMBERS, "<a>|<b>|<c>"},
                                                   {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype box = {
    .id = "box",
    .name = "直方体の表面積",
    .level = 2,
    .templates = templates_box,
    .asks = "直方体の表面積",
    .role = {{"a", "縦", "<u>"}, {"b", "横", "<u>"}, {"c", "高さ", "<u>"}},
    .method = {{"3つの面の2倍", "直方体には、形も大きさも同じ面が2つずつ3組あります。", solve_box, NULL},
               {"底面と側面", "側面を横にひろげると、1つの長方形になります。", solve_box_side,
                "側面をひろげると、どんな形になりますか。"}},
    .draw = draw_box,
    .holds = holds_box,
    .low = {1},
    .high = {6000},
    .hint = "同じ面は、いくつずつありますか。",
    .figure = &figure_box,
};

/* ---- a cube ---- */
static bool draw_cube(struct build *p) {
    build_context(p, "w|u", boxes);
    build_people(p, "P");
    build_datum(p, LONG, "a", build_between(p, 2, 40));
    return build_need(p, "another number", build_value(p, LONG) != 6);
}
static void solve_cube(struct build *p) {
    struct ratio face = build_step(p, "1つの面の面積は、", p->datum[LONG], '*', p->datum[LONG], "<u>²", "です。");
    build_trap(p, face);
    build_trap(p, build_apply(p, face, '*', p->datum[LONG]));
    build_trap(p, build_apply(p, face, '*', build_int(4)));
    build_answer(p, build_step(p, "同じ面が6つあるので、表面積は、", face, '*', build_int(6), "<u>²", "です。"), "",
                 "<u>²");
}
static bool holds_cube(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(LONG), x[0] % 6 == 0 && x[0] / 6 == build_value(p, LONG) * build_value(p, LONG));
}
static const char *const templates_cube[] = {
    "1辺が<a><u>の立方体の表面積は何<u>²ですか。",
    "立方体の<w>があります。1辺は<a><u>です。表面積は何<u>²[ですか。|でしょうか。|になりますか。]",
    "<w>は1辺<a><u>の立方体です。6つの面の面積の合計は何<u>²ですか。",
    "<P>は、1辺<a><u>の立方体の<w>の表面全体に、重なりなしで紙をはります。紙は何<u>²いりますか。",
    "表面積は何<u>²ですか。<w>は立方体で、1辺は<a><u>です。",
    "1辺<a><u>の立方体の<w>のすべての面に色をぬります。色をぬる面積<wo>",
    "どの辺も<a><u>の立方体があります。この立方体の表面積は何<u>²<ka>",
    "<w>の6つの面は、どれも1辺<a><u>の正方形です。<w>の表面積は何<u>²ですか。",
    NULL,
};
static const struct figure_template figure_cube = {FIGURE_SHAPE,
                                                   {{"shape", FIGURE_TEXT, "cube"},
                                                    {"labels", FIGURE_TEXTS, "1辺"},
                                                    {"lengths", FIGURE_NUMBERS, "<a>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype cube = {
    .id = "cube",
    .name = "立方体の表面積",
    .level = 1,
    .templates = templates_cube,
    .asks = "立方体の表面積",
    .role = {{"a", "1辺の長さ", "<u>"}},
    .method = {{"1つの面の6倍", "立方体の6つの面は、どれも同じ正方形です。", solve_cube, NULL}},
    .draw = draw_cube,
    .holds = holds_cube,
    .low = {1},
    .high = {10000},
    .hint = "1つの面の面積は何<u>²ですか。",
    .figure = &figure_cube,
};

/* ---- a cylinder: all of it, or its side ---- */
enum { ROUND, TALL };
static bool draw_can(struct build *p) {
    build_context(p, "w|u", cans);
    build_people(p, "P");
    build_datum(p, ROUND, "r", build_between(p, 2, 15)), build_datum(p, TALL, "h", build_between(p, 2, 30));
    return build_need(p, "two numbers", build_value(p, ROUND) != build_value(p, TALL));
}
static void solve_can(struct build *p) {
    struct ratio pi = build_fraction(157, 50), r = p->datum[ROUND];
    struct ratio base = build_apply(p, pi, '*', build_apply(p, r, '*', r));
    build_line(p);
    build_say(p, "底面積は、");
    build_formula(p, base, "<u>²", "%s×%s×3.14", build_get(p, "r"), build_get(p, "r"));
    build_say(p, "です。");
    struct ratio way = build_apply(p, pi, '*', build_apply(p, r, '*', build_int(2)));
    build_line(p);
    build_say(p, "側面をひろげた長方形の横の長さは、底面の円周と同じで、");
    build_formula(p, way, "<u>", "%s×2×3.14", build_get(p, "r"));
    build_say(p, "です。");
    struct ratio side = build_step(p, "側面積は、", way, '*', p->datum[TALL], "<u>²", "です。");
    struct ratio bases = build_step(p, "底面は2つあるので、", base, '*', build_int(2), "<u>²", "です。");
    build_trap(p, side);
    build_trap(p, build_apply(p, base, '+', side));
    build_answer(p, build_step(p, "表面積は、", bases, '+', side, "<u>²", "です。"), "", "<u>²");
}
/* Hundredths: a rectangle as long as the circumference, and as high as the height and the radius. */
static bool holds_can(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t r = build_value(p, ROUND);
    return IF_KEPT(keep, 3, x[0] == 628 * r * (build_value(p, TALL) + r));
}
static const char *const templates_can[] = {
    "底面の半径が<r><u>、高さが<h><u>の円柱の表面積は何<u>²ですか。円周率は3.14とします。",
    "円柱の形の<w>があります。底面の半径は<r><u>、高さは<h><u>です。円周率を3.14とすると、表面積は何<u>²[ですか。|でしょうか。]",
    "<w>は円柱で、底面は半径<r><u>の円、高さは<h><u>です。表面積は何<u>²になりますか。円周率は3.14とします。",
    "<P>は、底面の半径<r><u>、高さ<h><u>の円柱の<w>の表面全体に色をぬります。円周率を3.14とすると、ぬる面積は何<u>²ですか。",
    "表面積は何<u>²ですか。円柱の底面の半径は<r><u>、高さは<h><u>で、円周率は3.14とします。",
    "円周率を3.14として、底面の半径が<r><u>、高さが<h><u>の円柱の表面積<wo>",
    "高さ<h><u>の円柱があります。底面は半径<r><u>の円です。円周率は3.14として、表面積は何<u>²<ka>",
    "円柱の<w>の高さは<h><u>、底面の半径は<r><u>です。底面2つと側面の面積の合計は何<u>²ですか。円周率は3.14とします。",
    NULL,
};
static const struct figure_template figure_can = {FIGURE_SHAPE,
                                                  {{"shape", FIGURE_TEXT, "cylinder"},
                                                   {"labels", FIGURE_TEXTS, "底面の半径|高さ"},
                                                   {"lengths", FIGURE_NUMBERS, "<r>|<h>"},
                                                   {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype can = {
    .id = "can",
    .name = "円柱の表面積",
    .level = 3,
    .templates = templates_can,
    .asks = "円柱の表面積",
    .role = {{"r", "底面の半径", "<u>"}, {"h", "高さ", "<u>"}},
    .method = {{"底面と側面", "円柱の側面をひろげると長方形になり、横の長さは底面の円周と同じです。", solve_can, NULL}},
    .draw = draw_can,
    .holds = holds_can,
    .low = {1},
    .high = {500000},
    .scale = 100,
    .hint = "円柱の側面をひろげると、どんな形になりますか。",
    .figure = &figure_can,
};

static bool draw_side(struct build *p) {
    build_context(p, "w|u", cans);
    build_people(p, "P");
    build_datum(p, ROUND, "d", build_between(p, 3, 30)), build_datum(p, TALL, "h", build_between(p, 2, 30));
    return build_need(p, "two numbers", build_value(p, ROUND) != build_value(p, TALL));
}
static void solve_side(struct build *p) {
    struct ratio way = build_step(p, "側面をひろげた長方形の横の長さは、底面の円周と同じで、", p->datum[ROUND], '*',
                                  build_fraction(157, 50), "<u>", "です。");
    struct ratio side = build_step(p, "側面積は、", way, '*', p->datum[TALL], "<u>²", "です。");
    build_trap(p, way);
    build_trap(p, build_apply(p, side, '*', build_int(2)));
    build_answer(p, side, "", "<u>²");
}
static bool holds_side(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] == 314 * build_value(p, ROUND) * build_value(p, TALL));
}
static const char *const templates_side[] = {
    "底面の直径が<d><u>、高さが<h><u>の円柱の側面積は何<u>²ですか。円周率は3.14とします。",
    "円柱の形の<w>があります。底面の直径は<d><u>、高さは<h><u>です。円周率を3.14とすると、側面積は何<u>²[ですか。|でしょうか。]",
    "<w>は円柱で、底面は直径<d><u>の円、高さは<h><u>です。側面の面積は何<u>²になりますか。円周率は3.14とします。",
    "<P>は、底面の直径<d><u>、高さ<h><u>の円柱の<w>の側面に、重なりなくラベルをはります。円周率を3.14とすると、ラベルの面積は何<u>²ですか。",
    "側面積は何<u>²ですか。円柱の底面の直径は<d><u>、高さは<h><u>で、円周率は3.14とします。",
    "円周率を3.14として、底面の直径が<d><u>、高さが<h><u>の円柱の側面積<wo>",
    "高さ<h><u>の円柱があります。底面は直径<d><u>の円です。円周率は3.14として、側面の面積は何<u>²<ka>",
    "円柱の<w>の側面だけに紙をまきます。底面の直径は<d><u>、高さは<h><u>です。紙は何<u>²いりますか。円周率は3.14とします。",
    NULL,
};
static const struct figure_template figure_side = {FIGURE_SHAPE,
                                                   {{"shape", FIGURE_TEXT, "cylinder"},
                                                    {"labels", FIGURE_TEXTS, "底面の直径|高さ"},
                                                    {"lengths", FIGURE_NUMBERS, "<d>|<h>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype side_only = {
    .id = "side",
    .name = "円柱の側面積",
    .level = 2,
    .templates = templates_side,
    .asks = "円柱の側面積",
    .role = {{"d", "底面の直径", "<u>"}, {"h", "高さ", "<u>"}},
    .method = {{"側面をひろげる", "円柱の側面をひろげると長方形になり、横の長さは底面の円周と同じです。", solve_side,
                NULL}},
    .draw = draw_side,
    .holds = holds_side,
    .low = {1},
    .high = {300000},
    .scale = 100,
    .hint = "円柱の側面をひろげると、どんな形になりますか。",
    .figure = &figure_side,
};

static const struct subtype *const subtypes[] = {&box, &cube, &can, &side_only, NULL};
const struct family family_hyomenseki = {
    .id = "hyomenseki", .number = "F96", .name = "表面積", .grade = 6, .subtypes = subtypes};

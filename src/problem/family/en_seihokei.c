/* en_seihokei.c - 円と正方形、車輪: a square less the circle in it, less a quarter of a circle; how far a wheel goes, and how
 * often it turns. π is 3.14, and the text says so.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SIDE, TURNS };

static const char *const squares[] = {"紙|cm",     "色紙|cm",       "板|cm",       "布|cm",       "土地|m",
                                      "庭|m",      "タイル|cm",     "鉄板|cm",     "画用紙|cm",   "段ボール|cm",
                                      "広場|m",    "折り紙|cm",     "ハンカチ|cm", "フェルト|cm", "花だん|m",
                                      "シート|cm", "アルミの板|cm", "しばふ|m",    "!銅板|cm",    NULL};
static const char *const wheels[] = {
    "自転車の車輪|cm",   "一輪車の車輪|cm",     "車いすの車輪|cm",       "三輪車の車輪|cm",   "荷車の車輪|cm",
    "自動車のタイヤ|cm", "トラックのタイヤ|cm", "おもちゃの車の車輪|cm", "リヤカーの車輪|cm", "バイクのタイヤ|cm",
    "電車の車輪|cm",     "ベビーカーの車輪|cm", "台車の車輪|cm",         "馬車の車輪|cm",     "フープ|cm",
    "ローラー|cm",       "運動会の大玉|cm",     "キックボードの車輪|cm", "!水車|cm",          NULL};
static struct ratio pi(void) { return build_fraction(157, 50); }

/* ---- a square less a circle, or a quarter of one ---- */
static bool draw_square(struct build *p) {
    build_context(p, "w|u", squares);
    build_people(p, "P");
    build_datum(p, SIDE, "a", 2 * build_between(p, 1, 30));
    return true;
}
static struct ratio step_square(struct build *p) {
    return build_step(p, "正方形の面積は、", p->datum[SIDE], '*', p->datum[SIDE], "<u>²", "です。");
}
static void solve_circle(struct build *p) {
    struct ratio square = step_square(p);
    struct ratio r = build_step(p, "円の直径は正方形の1辺と同じなので、半径は、", p->datum[SIDE], '/', build_int(2),
                                "<u>", "です。");
    struct ratio circle = build_apply(p, pi(), '*', build_apply(p, r, '*', r));
    char radius[24];
    build_print(radius, sizeof radius, r);
    build_line(p);
    build_say(p, "円の面積は、");
    build_formula(p, circle, "<u>²", "%s×%s×3.14", radius, radius);
    build_say(p, "です。");
    build_trap(p, circle);
    build_answer(p, build_step(p, "残りの面積は、", square, '-', circle, "<u>²", "です。"), "", "<u>²");
}
static void solve_quarter(struct build *p) {
    struct ratio square = step_square(p);
    struct ratio sector = build_apply(p, build_apply(p, pi(), '*', square), '/', build_int(4));
    build_line(p);
    build_say(p, "おうぎ形の面積は、円の4分の1で、");
    build_formula(p, sector, "<u>²", "%s×%s×3.14÷4", build_get(p, "a"), build_get(p, "a"));
    build_say(p, "です。");
    build_trap(p, sector);
    build_answer(p, build_step(p, "残りの面積は、", square, '-', sector, "<u>²", "です。"), "", "<u>²");
}
/* A circle, and a quarter of one of twice the radius, take 0.785 of the square. */
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, SIDE);
    return IF_KEPT(keep, BIT(SIDE), x[0] * 2 == a * a * 43); /* hundredths */
}
static const char *const templates_circle[] = {
    "1辺<a><u>の正方形の中に、ちょうど入るいちばん大きい円をかきました。円の外側の部分の面積は何<u>²ですか。円周率は3.14とします。",
    "1辺が<a><u>の正方形の<w>から、できるだけ大きい円を切り取りました。残りの面積は何<u>²[ですか。|でしょうか。]円周率は3.14とします。",
    "<P>は、1辺<a><u>の正方形の<w>いっぱいに円をかきました。円周率を3.14とすると、正方形から円をのぞいた部分の面積は何<u>²ですか。",
    "残りの面積は何<u>²ですか。1辺<a><u>の正方形の<w>から、4つの辺にぴったりつく円をのぞきます。円周率は3.14とします。",
    "円周率を3.14として、1辺<a><u>の正方形から、その中にぴったり入る円をのぞいた面積<wo>",
    "正方形の<w>の1辺は<a><u>です。4つの辺に接する円をかくとき、円の外側で正方形の内側の部分の面積は何<u>²ですか。円周率は3.14とします。",
    "1辺<a><u>の正方形の<w>に、直径<a><u>の円をぴったりかきました。円以外の部分の面積は何<u>²になりますか。円周率は3.14とします。",
    "円周率は3.14とします。1辺が<a><u>の正方形の中にいちばん大きい円をかくと、円の外側の面積は何<u>²<ka>",
    NULL,
};
static const struct figure_template figure_circle = {FIGURE_SHAPE,
                                                     {{"shape", FIGURE_TEXT, "circle_in_square"},
                                                      {"labels", FIGURE_TEXTS, "1辺"},
                                                      {"lengths", FIGURE_NUMBERS, "<a>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype circle_rest = {
    .id = "circle",
    .name = "正方形から円をのぞいた面積",
    .level = 2,
    .templates = templates_circle,
    .asks = "残りの面積",
    .role = {{"a", "正方形の1辺", "<u>"}},
    .method = {{"正方形−円", "正方形の面積から、円の面積をひきます。円の直径は正方形の1辺と同じです。", solve_circle,
                NULL}},
    .draw = draw_square,
    .holds = holds_rest,
    .low = {1},
    .high = {90000},
    .scale = 100,
    .hint = "円の半径は何<u>ですか。",
    .figure = &figure_circle,
};
static const char *const templates_quarter[] = {
    "1辺<a><u>の正方形の中に、1つの頂点を中心とする半径<a><u>の、円の4分の1のおうぎ形をかきました。おうぎ形の外側の部分の面積は何<u>²ですか。円周率は3.14とします。",
    "1辺が<a><u>の正方形の<w>から、1つのかどを中心とする半径<a><u>のおうぎ形を切り取りました。残りの面積は何<u>²[ですか。|でしょうか。]円周率は3.14とします。",
    "<P>は、1辺<a><u>の正方形の<w>に、頂点を中心として1辺を半径とする、中心角90度のおうぎ形をかきました。円周率を3.14とすると、残りの面積は何<u>²ですか。",
    "残りの面積は何<u>²ですか。1辺<a><u>の正方形の<w>から、1辺を半径とする円の4分の1をのぞきます。円周率は3.14とします。",
    "円周率を3.14として、1辺<a><u>の正方形から、1辺を半径とする中心角90度のおうぎ形をのぞいた面積<wo>",
    "正方形の<w>の1辺は<a><u>です。1つの頂点を中心に、1辺を半径とする四分円をかくとき、四分円以外の部分の面積は何<u>²ですか。円周率は3.14とします。",
    "1辺<a><u>の正方形の<w>の中に、半径<a><u>で中心角が90度のおうぎ形があります。おうぎ形でない部分の面積は何<u>²になりますか。円周率は3.14とします。",
    "円周率は3.14とします。1辺が<a><u>の正方形の中に、かどを中心とする円の4分の1をかくと、その外側の面積は何<u>²<ka>",
    NULL,
};
static const struct figure_template figure_quarter = {FIGURE_SHAPE,
                                                      {{"shape", FIGURE_TEXT, "quarter_in_square"},
                                                       {"labels", FIGURE_TEXTS, "1辺"},
                                                       {"lengths", FIGURE_NUMBERS, "<a>"},
                                                       {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype quarter_rest = {
    .id = "quarter",
    .name = "正方形から四分円をのぞいた面積",
    .level = 2,
    .templates = templates_quarter,
    .asks = "残りの面積",
    .role = {{"a", "正方形の1辺", "<u>"}},
    .method = {{"正方形−おうぎ形", "おうぎ形は、正方形の1辺を半径とする円の4分の1です。", solve_quarter, NULL}},
    .draw = draw_square,
    .holds = holds_rest,
    .low = {1},
    .high = {90000},
    .scale = 100,
    .hint = "おうぎ形は、円の何分の1ですか。",
    .figure = &figure_quarter,
};

/* ---- a wheel ---- */
static struct ratio step_lap(struct build *p) {
    return build_step(p, "1回転で進むのは円周と同じ長さで、", p->datum[SIDE], '*', pi(), "<u>", "です。");
}
static void draw_wheel(struct build *p, int64_t *d, int64_t *n) {
    build_context(p, "w|u", wheels);
    build_people(p, "P");
    *d = 5 * build_between(p, 2, 24), *n = build_between(p, 2, 40);
}
static bool draw_way(struct build *p) {
    int64_t d, n;
    draw_wheel(p, &d, &n);
    build_datum(p, SIDE, "d", d), build_datum(p, TURNS, "n", n);
    return build_need(p, "two numbers", d != n);
}
static void solve_way(struct build *p) {
    struct ratio lap = step_lap(p);
    struct ratio way = build_step(p, "<n>回転では、", lap, '*', p->datum[TURNS], "<u>", "です。");
    build_trap(p, lap);
    build_trap(p, build_apply(p, way, '*', build_int(2)));
    build_answer(p, way, "", "<u>");
}
static bool holds_way(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] == build_value(p, SIDE) * 314 * build_value(p, TURNS)); /* hundredths */
}
static const char *const templates_way[] = {
    "直径<d><u>の<w>が<n>回転すると、何<u>進みますか。円周率は3.14とします。",
    "<w>の直径は<d><u>です。すべらずに<n>回転すると、進む道のりは何<u>[ですか。|でしょうか。|になりますか。]円周率は3.14とします。",
    "<P>が調べた<w>は、直径が<d><u>でした。円周率を3.14とすると、<n>回転で何<u>進みますか。",
    "何<u>進みますか。直径<d><u>の<w>が<n>回転します。円周率は3.14とします。",
    "円周率を3.14として、直径<d><u>の<w>が<n>回転して進む長さ<wo>",
    "直径が<d><u>の<w>を<n>回転させます。円周率は3.14とすると、何<u>動きますか。",
    "<n>回転すると、直径<d><u>の<w>は何<u>進みますか。ただし、円周率は3.14とします。",
    "円周率は3.14とします。<w>の直径が<d><u>のとき、<n>回転で進むのは何<u><ka>",
    NULL,
};
static const struct figure_template figure_way = {FIGURE_SHAPE,
                                                  {{"shape", FIGURE_TEXT, "wheel"},
                                                   {"labels", FIGURE_TEXTS, "直径"},
                                                   {"lengths", FIGURE_NUMBERS, "<d>"},
                                                   {"turns", FIGURE_NUMBER, "<n>"},
                                                   {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype way = {
    .id = "way",
    .name = "車輪の進む道のり",
    .level = 1,
    .templates = templates_way,
    .asks = "進む道のり",
    .role = {{"d", "直径", "<u>"}, {"n", "回転の数", "回転"}},
    .method = {{"円周×回数", "1回転で進む長さは、円周の長さと同じです。", solve_way, NULL}},
    .draw = draw_way,
    .holds = holds_way,
    .low = {1},
    .high = {1600000},
    .scale = 100,
    .hint = "1回転で何<u>進みますか。",
    .figure = &figure_way,
};
enum { WAY = 1 };
static bool draw_turns(struct build *p) {
    int64_t d, n;
    draw_wheel(p, &d, &n);
    build_datum(p, SIDE, "d", d);
    build_datum_ratio(p, WAY, "L", build_apply(p, build_apply(p, pi(), '*', build_int(d)), '*', build_int(n)));
    return build_need(p, "two numbers", d != n);
}
static void solve_turns(struct build *p) {
    struct ratio lap = step_lap(p);
    struct ratio n = build_step(p, "回転する数は、", p->datum[WAY], '/', lap, "回転", "です。");
    build_trap(p, build_apply(p, n, '*', build_int(2)));
    build_answer(p, n, "", "回転");
}
static bool holds_turns(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio way_gone = p->datum[WAY];
    return IF_KEPT(keep, 3, x[0] * build_value(p, SIDE) * 314 * way_gone.den == 100 * way_gone.num);
}
static const char *const templates_turns[] = {
    "直径<d><u>の<w>が<L><u>進むには、何回転しますか。円周率は3.14とします。",
    "<w>の直径は<d><u>です。すべらずに<L><u>進む間に、何回転[しますか。|するでしょうか。]円周率は3.14とします。",
    "<P>が調べた<w>は、直径が<d><u>でした。円周率を3.14とすると、<L><u>進むのに何回転しますか。",
    "何回転しますか。直径<d><u>の<w>が<L><u>進みます。円周率は3.14とします。",
    "円周率を3.14として、直径<d><u>の<w>が<L><u>進む間の回転の数<wo>",
    "直径が<d><u>の<w>が<L><u>動きました。円周率は3.14とすると、何回転しましたか。",
    "<L><u>進むのに、直径<d><u>の<w>は何回転しますか。ただし、円周率は3.14とします。",
    "円周率は3.14とします。<w>の直径が<d><u>のとき、<L><u>進むと何回転することになりますか。",
    NULL,
};
static const struct figure_template figure_turns = {FIGURE_SHAPE,
                                                    {{"shape", FIGURE_TEXT, "wheel"},
                                                     {"labels", FIGURE_TEXTS, "直径|進む道のり"},
                                                     {"lengths", FIGURE_NUMBERS, "<d>|<L>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype turns = {
    .id = "turns",
    .name = "車輪の回転の数",
    .level = 2,
    .templates = templates_turns,
    .asks = "回転の数",
    .role = {{"d", "直径", "<u>"}, {"L", "進む道のり", "<u>", PROBLEM_DECIMAL}},
    .method = {{"道のり÷円周", "1回転で進む長さは、円周の長さと同じです。", solve_turns, NULL}},
    .draw = draw_turns,
    .holds = holds_turns,
    .low = {1},
    .high = {60},
    .hint = "1回転で何<u>進みますか。",
    .figure = &figure_turns,
};

static const struct subtype *const subtypes[] = {&circle_rest, &quarter_rest, &way, &turns, NULL};
const struct family family_en_seihokei = {
    .id = "en_seihokei", .number = "F93", .name = "円と正方形、車輪", .grade = 5, .subtypes = subtypes};

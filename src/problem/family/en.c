/* en.c - 円: the way around and the area. π is 3.14, and the text says so.
 *
 *   way around = diameter × 3.14;  area = radius × radius × 3.14
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SIZE };                   /* the only datum of most sub-types */
enum { BY_DIAMETER, BY_RADIUS }; /* aux 0: what the text states */

/* what | its way around | unit */
static const char *const things[] = {
    "円|円周|cm",
    "円|円周|cm",
    "円|円周|m",
    "円形の紙|まわりの長さ|cm",
    "円形の皿|まわりの長さ|cm",
    "円形の板|まわりの長さ|cm",
    "円形の時計|まわりの長さ|cm",
    "円形のまと|まわりの長さ|cm",
    "円形のまど|まわりの長さ|cm",
    "円形の花だん|まわりの長さ|m",
    "円形の池|まわりの長さ|m",
    "円形の広場|まわりの長さ|m",
    "円形のプール|まわりの長さ|m",
    "!円形の島|まわりの長さ|m",
    NULL,
};

static struct ratio pi(void) { return build_fraction(157, 50); }
static int64_t hundredths(struct ratio v) { return (int64_t)(v.num * 100 / v.den); }

static void draw_thing(struct build *p) {
    build_context(p, "t|q|u", things);
    build_people(p, "A");
}

static void bind_size(struct build *p) { build_set(p, "dr", p->aux[0] == BY_RADIUS ? "半径" : "直径"); }

static bool draw_size(struct build *p) {
    draw_thing(p);
    int64_t diameter = build_between(p, 6, 60);
    bool radius = build_chance(p, 50);
    build_aux(p, 0, radius ? BY_RADIUS : BY_DIAMETER);
    build_datum(p, SIZE, "d", radius ? diameter / 2 : diameter);
    return true;
}

static int64_t diameter_of(const struct build *p) { return build_value(p, SIZE) * (p->aux[0] == BY_RADIUS ? 2 : 1); }

static struct ratio step_diameter(struct build *p) {
    if (p->aux[0] == BY_DIAMETER) return p->datum[SIZE];
    return build_step(p, "直径は半径の2倍なので、", p->datum[SIZE], '*', build_int(2), "<u>", "です。");
}

/* before r×r×3.14=area after */
static struct ratio step_area(struct build *p, const char *before, struct ratio r) {
    char text[32];
    build_print(text, sizeof text, r);
    build_line(p);
    build_say(p, before);
    struct ratio area =
        build_formula(p, build_apply(p, build_apply(p, r, '*', r), '*', pi()), "<u>²", "%s×%s×3.14", text, text);
    build_say(p, "です。");
    return area;
}

/* ---- the way around ---- */
static const char *const templates_round[] = {
    "<dr>が<d><u>の<t>があります。<t>の<q>は何<u>ですか。円周率は3.14とします。",
    "<dr><d><u>の<t>の<q>は何<u>[ですか。|になりますか。|でしょうか。]円周率は3.14とします。",
    "<t>の<dr>をはかると<d><u>でした。円周率を3.14とすると、<q>は何<u>ですか。",
    "円周率を3.14として、<dr><d><u>の<t>の<q><wo>",
    "<A>は、<dr>が<d><u>の<t>の<q>を計算で求めようとしています。円周率を3.14とすると、<q>は何<u>になりますか。",
    "<t>の<q>は何<u>ですか。<dr>は<d><u>で、円周率は3.14とします。",
    "<dr>が<d><u>の<t>にそって、ちょうど1周する線を引きます。線の長さは何<u>ですか。円周率は3.14とします。",
    "<t>があります。<dr>は<d><u>です。<A>は円周率を3.14として<q>を求めました。何<u>になりましたか。",
    "!円周率は3.14とします。<t>の<dr>が<d><u>のとき、<q><wo>",
    NULL,
};
static void solve_round(struct build *p) {
    struct ratio round = build_step(p, "<q>は、直径に円周率をかけて、", step_diameter(p), '*', pi(), "<u>", "です。");
    build_trap(p, build_apply(p, round, '/', build_int(2)));
    build_trap(p, build_apply(p, round, '*', build_int(2)));
    build_answer(p, round, "", "<u>");
}
static void solve_round_factor(struct build *p) {
    build_need(p, "a radius", p->aux[0] == BY_RADIUS);
    struct ratio factor =
        build_step(p, "直径は半径の2倍なので、<q>は半径の、", build_int(2), '*', pi(), "倍", "です。");
    build_answer(p, build_step(p, "<q>は、", p->datum[SIZE], '*', factor, "<u>", "です。"), "", "<u>");
}
/* Each unit of the diameter makes 3.14 of the way around. */
static bool holds_round(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SIZE), x[0] % 314 == 0 && x[0] / 314 == diameter_of(p));
}
static const struct figure_template figure_round = {FIGURE_SHAPE,
                                                    {{"shape", FIGURE_TEXT, "circle"},
                                                     {"labels", FIGURE_TEXTS, "<dr>"},
                                                     {"lengths", FIGURE_NUMBERS, "<d>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype around = {
    .id = "round",
    .name = "円周",
    .level = 1,
    .templates = templates_round,
    .asks = "<t>の<q>",
    .role = {{"d", "<dr>", "<u>"}, {"dr", "直径か半径か", "直径|半径", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"直径×円周率", "円周は、直径に円周率の3.14をかけて求めます。", solve_round, NULL},
               {"半径の何倍", "円周が半径の何倍になるかを、先に求めます。", solve_round_factor,
                "円周は、半径の何倍ですか。"}},
    .draw = draw_size,
    .bind = bind_size,
    .holds = holds_round,
    .low = {1},
    .high = {20000},
    .scale = 100,
    .hint = "円周は、直径の何倍ですか。",
    .figure = &figure_round,
};

/* ---- back from the way around ---- */
static const char *const templates_back[] = {
    "<q>が<C><u>の<t>があります。<t>の<dr>は何<u>ですか。円周率は3.14とします。",
    "<t>の<q>をはかると<C><u>でした。円周率を3.14とすると、<dr>は何<u>[ですか。|になりますか。|でしょうか。]",
    "円周率を3.14として、<q>が<C><u>の<t>の<dr><wo>",
    "<t>の<q>は<C><u>です。<A>は円周率を3.14として<dr>を求めました。<dr>は何<u>ですか。",
    "<t>の<dr>は何<u>ですか。<q>は<C><u>、円周率は3.14とします。",
    "<A>が<t>のまわりに糸をぴったり1周まいたら、糸の長さは<C><u>でした。円周率を3.14とすると、<t>の<dr>は何<u>ですか。",
    "<t>にそってちょうど1周すると<C><u>あります。この<t>の<dr>は何<u>でしょうか。円周率は3.14とします。",
    "<q>が<C><u>になる<t>を作ります。<dr>を何<u>にすればよいですか。円周率は3.14とします。",
    "!円周率は3.14とします。<t>の<q>が<C><u>のとき、<dr><wo>",
    NULL,
};
static void bind_back(struct build *p) { build_set(p, "dr", p->asked ? "半径" : "直径"); }
static bool draw_back(struct build *p) {
    draw_thing(p);
    p->asked = (int)build_between(p, 0, 1);
    int64_t diameter = build_between(p, 6, 60);
    build_datum_ratio(p, SIZE, "C", build_fraction(diameter * 314, 100));
    return true;
}
static void solve_back(struct build *p) {
    struct ratio diameter = build_step(p, "直径は、<q>を円周率でわって、", p->datum[SIZE], '/', pi(), "<u>", "です。");
    struct ratio radius = build_apply(p, diameter, '/', build_int(2));
    if (p->asked) build_step(p, "半径は直径の半分なので、", diameter, '/', build_int(2), "<u>", "です。");
    build_trap(p, p->asked ? diameter : radius);
    build_answer(p, p->asked ? radius : diameter, "", "<u>");
}
/* x: diameter and radius, in tenths */
static bool holds_back(const struct build *p, const int64_t *x, unsigned keep) {
    return x[0] == x[1] + x[1] && IF_KEPT(keep, BIT(SIZE), x[0] * 314 == hundredths(p->datum[SIZE]) * 10);
}
static const struct figure_template figure_back = {FIGURE_SHAPE,
                                                   {{"shape", FIGURE_TEXT, "circle"},
                                                    {"labels", FIGURE_TEXTS, "まわりの長さ"},
                                                    {"lengths", FIGURE_NUMBERS, "<C>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype back = {
    .id = "back",
    .name = "円周から直径・半径",
    .level = 2,
    .templates = templates_back,
    .asks = "<t>の直径|<t>の半径",
    .role = {{"C", "<q>", "<u>", PROBLEM_DECIMAL}},
    .method = {{"円周÷円周率", "円周は直径の3.14倍なので、わり算でもどすと直径がわかります。", solve_back, NULL}},
    .draw = draw_back,
    .bind = bind_back,
    .holds = holds_back,
    .low = {10, 10},
    .high = {620, 310},
    .scale = 10,
    .hint = "円周は、直径の何倍ですか。",
    .figure = &figure_back,
};

/* ---- the area ---- */
static const char *const templates_area[] = {
    "<dr>が<d><u>の<t>があります。<t>の面積は何<u>²ですか。円周率は3.14とします。",
    "<dr><d><u>の<t>の面積は何<u>²[ですか。|になりますか。|でしょうか。]円周率は3.14とします。",
    "<t>の<dr>をはかると<d><u>でした。円周率を3.14とすると、面積は何<u>²ですか。",
    "円周率を3.14として、<dr><d><u>の<t>の面積<wo>",
    "<A>は、<dr>が<d><u>の<t>の広さを調べています。円周率を3.14とすると、面積は何<u>²になりますか。",
    "<t>の面積は何<u>²ですか。<dr>は<d><u>で、円周率は3.14とします。",
    "<t>の<dr>は<d><u>です。この<t>の広さは何<u>²でしょうか。円周率は3.14とします。",
    "<t>があります。<dr>は<d><u>です。<A>が円周率を3.14として面積を求めると、何<u>²になりますか。",
    "!円周率は3.14とします。<t>の<dr>が<d><u>のとき、面積<wo>",
    NULL,
};
static void solve_area(struct build *p) {
    struct ratio radius = p->datum[SIZE];
    if (p->aux[0] == BY_DIAMETER)
        radius = build_step(p, "半径は直径の半分なので、", radius, '/', build_int(2), "<u>", "です。");
    struct ratio area = step_area(p, "面積は、半径×半径×円周率で、", radius);
    build_trap(p, build_apply(p, build_int(diameter_of(p)), '*', pi()));
    if (p->aux[0] == BY_DIAMETER) build_trap(p, build_apply(p, area, '*', build_int(4)));
    build_answer(p, area, "", "<u>²");
}
/* Four times the area is the square over the diameter, times 3.14. */
static bool holds_area(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t diameter = diameter_of(p);
    return IF_KEPT(keep, BIT(SIZE), 4 * x[0] == diameter * diameter * 3140);
}
static bool draw_area(struct build *p) {
    return draw_size(p) && build_need(p, "a circle of some 1000 squares", diameter_of(p) <= 40) &&
           build_need(p, "more often a whole radius", diameter_of(p) % 2 == 0 || build_chance(p, 20));
}
static const struct figure_template figure_area = {FIGURE_SHAPE,
                                                   {{"shape", FIGURE_TEXT, "circle"},
                                                    {"labels", FIGURE_TEXTS, "<dr>"},
                                                    {"lengths", FIGURE_NUMBERS, "<d>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype area = {
    .id = "area",
    .name = "円の面積",
    .level = 1,
    .templates = templates_area,
    .asks = "<t>の面積",
    .role = {{"d", "<dr>", "<u>"}, {"dr", "直径か半径か", "直径|半径", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"半径×半径×円周率", "円の面積は、半径×半径×円周率で求めます。", solve_area, NULL}},
    .draw = draw_area,
    .bind = bind_size,
    .holds = holds_area,
    .low = {1},
    .high = {1300000},
    .scale = 1000,
    .hint = "円の半径は何<u>ですか。",
    .figure = &figure_area,
};

/* ---- around half a circle ---- */
static const char *const halves[] = {
    "半円|cm",         "半円|cm",          "半円|m",       "半円形の板|cm",   "半円形の紙|cm",
    "半円形のまど|cm", "半円形の花だん|m", "半円形の池|m", "!半円形の広場|m", NULL};
static const char *const templates_half[] = {
    "<dr>が<d><u>の<t>があります。<t>のまわりの長さは何<u>ですか。円周率は3.14とします。",
    "<dr><d><u>の<t>のまわりの長さは何<u>[ですか。|になりますか。|でしょうか。]円周率は3.14とします。",
    "<dr><d><u>の円を、直径で半分に切って半円を作りました。半円1つのまわりの長さは何<u>ですか。円周率は3.14とします。",
    "円周率を3.14として、<dr>が<d><u>の<t>のまわりの長さ<wo>",
    "<A>は、<dr><d><u>の<t>のまわり全部にロープをおきます。まっすぐな部分にもおきます。ロープは何<u>必要ですか。円周率は3.14とします。",
    "<t>のまわりの長さは何<u>ですか。<dr>は<d><u>で、円周率は3.14とします。",
    "<t>があり、<dr>は<d><u>です。まっすぐな部分と曲線の部分を合わせると、まわりの長さは何<u>ですか。円周率は3.14とします。",
    "<A>が<t>の<dr>をはかると<d><u>でした。円周率を3.14とすると、まわりの長さは、直径の部分もふくめて何<u>になりますか。",
    "!円周率は3.14とします。<dr>が<d><u>の<t>をかこむ線の長さは、全部で何<u>ですか。",
    NULL,
};
static bool draw_half(struct build *p) {
    build_context(p, "t|u", halves);
    build_people(p, "A");
    bool radius = build_chance(p, 50);
    build_aux(p, 0, radius ? BY_RADIUS : BY_DIAMETER);
    build_datum(p, SIZE, "d", radius ? build_between(p, 2, 40) : build_between(p, 4, 80));
    return true;
}
static void solve_half(struct build *p) {
    struct ratio diameter = step_diameter(p);
    struct ratio round = build_step(p, "円周は、直径に円周率をかけて、", diameter, '*', pi(), "<u>", "です。");
    struct ratio curve =
        build_step(p, "半円の曲線の部分は円周の半分なので、", round, '/', build_int(2), "<u>", "です。");
    struct ratio all =
        build_step(p, "まっすぐな部分は直径と同じ長さなので、まわりの長さは、", curve, '+', diameter, "<u>", "です。");
    build_trap(p, curve);
    build_trap(p, build_apply(p, round, '+', diameter));
    build_trap(p, round);
    build_answer(p, all, "", "<u>");
}
/* Two such halves have the whole way around and two diameters. */
static bool holds_half(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SIZE), x[0] + x[0] == diameter_of(p) * (314 + 200));
}
static const struct figure_template figure_half = {FIGURE_SHAPE,
                                                   {{"shape", FIGURE_TEXT, "half_circle"},
                                                    {"labels", FIGURE_TEXTS, "<dr>"},
                                                    {"lengths", FIGURE_NUMBERS, "<d>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype half = {
    .id = "half",
    .name = "半円のまわり",
    .level = 2,
    .templates = templates_half,
    .asks = "<t>のまわりの長さ",
    .role = {{"d", "<dr>", "<u>"}, {"dr", "直径か半径か", "直径|半径", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"曲線と直線", "半円のまわりは、円周の半分の曲線と、直径1つ分の直線でできています。", solve_half, NULL}},
    .draw = draw_half,
    .bind = bind_size,
    .holds = holds_half,
    .low = {1},
    .high = {30000},
    .scale = 100,
    .hint = "半円のまわりは、どんな線でできていますか。",
    .figure = &figure_half,
};

/* ---- a ring ---- */
enum { OUTER, INNER };
static const char *const rings[] = {"円形の池|道|m",      "円形の花だん|道|m",    "円形の絵|わく|cm",
                                    "円形の鏡|わく|cm",   "円形の広場|しばふ|m",  "円形の池|草地|m",
                                    "円形の写真|わく|cm", "!円形の島|すなはま|m", NULL};
static const char *const templates_ring[] = {
    "半径<r><u>の<t>の外側を、<w>がかこんでいます。外側の円の半径は<R><u>で、中心は同じです。<w>の面積は何<u>²ですか。円周率は3.14とします。",
    "半径<R><u>の円の中に、中心が同じ半径<r><u>の円をかきました。2つの円にはさまれた部分の面積は何<u>²[ですか。|でしょうか。]円周率は3.14とします。",
    "中心が同じ2つの円があります。半径は<R><u>と<r><u>です。2つの円にはさまれた部分の面積<wo>円周率は3.14とします。",
    "半径<R><u>の円から、中心が同じ半径<r><u>の円を切り取りました。残った部分の面積は何<u>²ですか。円周率は3.14とします。",
    "<A>は、半径<r><u>の<t>のまわりに<w>を作りました。<w>の外側は、中心が同じ半径<R><u>の円です。円周率を3.14とすると、<w>の面積は何<u>²になりますか。",
    "<w>は、中心が同じ2つの円にはさまれた形をしています。内側の円の半径は<r><u>、外側の円の半径は<R><u>です。<w>の面積は何<u>²ですか。円周率は3.14とします。",
    "円周率を3.14として、半径<R><u>の円の面積が、半径<r><u>の円の面積より何<u>²大きいか求めましょう。",
    "大きい円の半径は<R><u>、小さい円の半径は<r><u>です。2つの円の面積の差は何<u>²ですか。円周率は3.14とします。",
    NULL,
};
static bool draw_ring(struct build *p) {
    build_context(p, "t|w|u", rings);
    build_people(p, "A");
    int64_t inner = build_between(p, 3, 20), wide = build_between(p, 1, 9);
    build_datum(p, OUTER, "R", inner + wide);
    build_datum(p, INNER, "r", inner);
    return build_need(p, "a ring of some 1000 squares", inner + wide <= 26);
}
static void bind_ring(struct build *p) {
    build_need(p, "the outer circle is larger", build_value(p, OUTER) > build_value(p, INNER));
}
static void solve_ring(struct build *p) {
    struct ratio outer = step_area(p, "大きい円の面積は、", p->datum[OUTER]),
                 inner = step_area(p, "小さい円の面積は、", p->datum[INNER]);
    struct ratio wide = build_apply(p, p->datum[OUTER], '-', p->datum[INNER]);
    build_trap(p, build_apply(p, build_apply(p, wide, '*', wide), '*', pi()));
    build_trap(p, outer);
    build_answer(
        p, build_step(p, "求める面積は、大きい円と小さい円の面積の差なので、", outer, '-', inner, "<u>²", "です。"), "",
        "<u>²");
}
static void solve_ring_once(struct build *p) {
    struct ratio outer = build_step(p, "大きい円の半径×半径は、", p->datum[OUTER], '*', p->datum[OUTER], "", "です。");
    struct ratio inner = build_step(p, "小さい円の半径×半径は、", p->datum[INNER], '*', p->datum[INNER], "", "です。");
    struct ratio left = build_step(p, "その差は、", outer, '-', inner, "", "です。");
    build_answer(p, build_step(p, "円周率は1回だけかけて、求める面積は、", left, '*', pi(), "<u>²", "です。"), "",
                 "<u>²");
}
/* The ring cut open: its middle line, (R + r) × 3.14 long, times its width. */
static bool holds_ring(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t outer = build_value(p, OUTER), inner = build_value(p, INNER);
    return IF_KEPT(keep, BIT(OUTER) | BIT(INNER), x[0] == (outer + inner) * 314 * (outer - inner));
}
static const struct figure_template figure_circles = {FIGURE_SHAPE,
                                                      {{"shape", FIGURE_TEXT, "two_circles"},
                                                       {"labels", FIGURE_TEXTS, "大きい円の半径|小さい円の半径"},
                                                       {"lengths", FIGURE_NUMBERS, "<R>|<r>"},
                                                       {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype ring = {
    .id = "circles",
    .name = "2つの円の間",
    .level = 2,
    .templates = templates_ring,
    .asks = "2つの円にはさまれた部分の面積",
    .role = {{"R", "大きい円の半径", "<u>"}, {"r", "小さい円の半径", "<u>"}},
    .method = {{"面積の差", "大きい円の面積から、小さい円の面積をひきます。", solve_ring, NULL},
               {"円周率をまとめる", "半径×半径の差を先に求めて、円周率は最後に1回だけかけます。", solve_ring_once,
                "円周率をかけるのを1回ですませるには、どうすればよいですか。"}},
    .draw = draw_ring,
    .bind = bind_ring,
    .holds = holds_ring,
    .low = {1},
    .high = {250000},
    .scale = 100,
    .hint = "どの円の面積から、どの円の面積をひけばよいですか。",
    .figure = &figure_circles,
};

static const struct subtype *const subtypes[] = {&around, &back, &area, &half, &ring, NULL};
const struct family family_en = {.id = "en", .number = "F93", .name = "円", .grade = 6, .subtypes = subtypes};

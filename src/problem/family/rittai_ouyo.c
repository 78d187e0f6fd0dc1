/* rittai_ouyo.c - a cone from its slant, a cylinder from its net, a hole through a cube, a cuboid from its surface, a
 * painted cube.
 *
 *   side of a cone = slant × radius × pi, angle = 360 × radius ÷ slant
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};
enum { X, Y, Z };
static const char *const things[] = {"ぼうし|cm",
                                     "紙の模型|cm",
                                     "ねん土の作品|cm",
                                     "木の作品|cm",
                                     "入れ物|cm",
                                     "かざり|cm",
                                     "積み木|cm",
                                     "金属の部品|mm",
                                     "石の柱|m",
                                     "工作の作品|cm",
                                     "プラスチックの模型|cm",
                                     "塔の模型|cm",
                                     "テントの模型|cm",
                                     "ガラスの置物|cm",
                                     "発ぽうスチロールの形|cm",
                                     "チョコレートの箱|cm",
                                     "!ろうそくの台|cm",
                                     NULL};
static const struct ratio pi = {157, 50};
static struct ratio times_pi(struct build *p, struct ratio v) { return build_apply(p, v, '*', pi); }

/* ---- a cone by its radius and its slant ---- */
static void bind_cone(struct build *p) {
    static const char *const what[] = {"中心角", "側面積", "表面積"};
    static const char *const ask[] = {"側面の展開図のおうぎ形の中心角は何度", "側面積は何<u>²", "表面積は何<u>²"};
    build_set(p, "what", what[p->aux[0]]), build_set(p, "qs", ask[p->aux[0]]);
    build_need(p, "a slant longer than the radius", ratio_compare(p->datum[X], p->datum[Y]) < 0);
}
static bool draw_cone(struct build *p) {
    build_context(p, "w|u", things);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 2));
    int64_t r = build_between(p, 2, 15), l = build_between(p, 3, 40);
    build_datum(p, X, "r", r), build_datum(p, Y, "l", l);
    return build_need(p, "a slant longer than the radius", l > r) &&
           build_need(p, "whole degrees", 360 * r % l == 0 && 360 * r / l != l && 360 * r / l != r);
}
static void solve_cone(struct build *p) {
    struct ratio r = p->datum[X], l = p->datum[Y];
    if (!p->aux[0]) {
        struct ratio part =
            build_fraction_step(p, "おうぎ形は円の何倍かは、半径と母線の長さの割合で、", r, '/', l, "", "です。");
        build_answer(p, build_step(p, "中心角は、", build_int(360), '*', part, "度", "です。"), "", "度");
        return;
    }
    struct ratio side = times_pi(p, build_apply(p, l, '*', r));
    build_line(p);
    build_say(p, "側面積は、母線×半径×円周率で、");
    build_formula(p, side, "<u>²", "%s×%s×3.14", build_get(p, "l"), build_get(p, "r"));
    build_say(p, "です。");
    struct ratio base = times_pi(p, build_apply(p, r, '*', r));
    build_trap(p, p->aux[0] == 1 ? build_apply(p, side, '*', build_int(2)) : side);
    if (p->aux[0] == 1) {
        build_answer(p, side, "", "<u>²");
        return;
    }
    build_line(p);
    build_say(p, "底面積は、");
    build_formula(p, base, "<u>²", "%s×%s×3.14", build_get(p, "r"), build_get(p, "r"));
    build_say(p, "です。");
    build_answer(p, build_step(p, "表面積は、", side, '+', base, "<u>²", "です。"), "", "<u>²");
}
static bool holds_cone(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t r = build_value(p, X), l = build_value(p, Y);
    if (keep != 3) return true;
    return p->aux[0] == 0 ? x[0] * l == 36000 * r : x[0] == 314 * r * (p->aux[0] == 1 ? l : l + r);
}
static const char *const templates_cone[] = {
    "底面の半径が<r><u>、母線の長さが<l><u>の円すいがあります。円周率は3.14とします。<qs>[ですか。|でしょうか。]",
    "円周率は3.14とします。円すいの形の<w>があります。底面の半径は<r><u>、母線の長さは<l><u>です。<qs>ですか。",
    "<w>は円すいで、底面は半径<r><u>の円、母線の長さは<l><u>です。円周率は3.14とします。このとき、<qs>ですか。",
    "<P>は、底面の半径が<r><u>、母線が<l><u>の円すいの<w>を作りました。円周率は3.14とします。<qs>ですか。",
    "母線の長さが<l><u>の円すいがあります。底面の円の半径は<r><u>です。円周率は3.14とします。<qs>になりますか。",
    "底面が半径<r><u>の円で、母線が<l><u>の円すいを考えます。円周率は3.14とします。<qs>ですか。",
    "円周率は3.14とします。円すいの<w>の母線の長さは<l><u>、底面の半径は<r><u>です。では、<qs>ですか。",
    "半径<r><u>の円を底面とする円すいの<w>で、母線は<l><u>です。円周率は3.14とします。<qs>ですか。",
    "底面の半径<r><u>、母線の長さ<l><u>の円すいの展開図をかきます。円周率は3.14とします。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype cone_asked = {
    .id = "cone",
    .name = "円すいの中心角・側面積・表面積",
    .level = 3,
    .templates = templates_cone,
    .asks = "円すいの<what>",
    .role = {{"r", "底面の半径", "<u>"},
             {"l", "母線の長さ", "<u>"},
             {"op", "何をきくか", "展開図の中心角|側面積|表面積", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"展開図", "側面の展開図はおうぎ形で、曲線の部分の長さは底面の円周と同じです。", solve_cone, NULL}},
    .draw = draw_cone,
    .bind = bind_cone,
    .holds = holds_cone,
    .low = {1},
    .high = {400000},
    .scale = 100,
    .hint = "側面の展開図のおうぎ形で、曲線の部分の長さは、底面のどこの長さと同じですか。",
    .figure = &no_figure,
};

/* ---- a cylinder by the rectangle of its net ---- */
static void bind_net(struct build *p) {
    static const char *const what[] = {"底面の半径", "表面積", "体積"};
    static const char *const ask[] = {"円柱の底面の半径は何<u>", "円柱の表面積は何<u>²", "円柱の体積は何<u>³"};
    build_set(p, "what", what[p->aux[0]]), build_set(p, "qs", ask[p->aux[0]]);
}
static bool draw_net(struct build *p) {
    build_context(p, "w|u", things);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 2));
    int64_t r = build_between(p, 2, 15), h = build_between(p, 3, 40);
    build_datum(p, X, "h", h), build_datum_ratio(p, Y, "c", build_fraction(628 * r, 100));
    return build_need(p, "two numbers", r != h);
}
static void solve_net(struct build *p) {
    struct ratio way = build_step(p, "底面の直径は、", p->datum[Y], '/', pi, "<u>", "です。");
    struct ratio r = build_step(p, "底面の半径は、", way, '/', build_int(2), "<u>", "です。");
    char text[32];
    build_print(text, sizeof text, r);
    if (!p->aux[0]) {
        build_trap(p, way);
        build_answer(p, r, "", "<u>");
        return;
    }
    struct ratio base = times_pi(p, build_apply(p, r, '*', r));
    build_line(p);
    build_say(p, "底面積は、");
    build_formula(p, base, "<u>²", "%s×%s×3.14", text, text);
    build_say(p, "です。");
    if (p->aux[0] == 2) {
        build_answer(p, build_step(p, "体積は、", base, '*', p->datum[X], "<u>³", "です。"), "", "<u>³");
        return;
    }
    struct ratio side = build_step(p, "側面積は、", p->datum[X], '*', p->datum[Y], "<u>²", "です。");
    struct ratio bases = build_step(p, "底面は2つあるので、", base, '*', build_int(2), "<u>²", "です。");
    build_trap(p, side);
    build_answer(p, build_step(p, "表面積は、", side, '+', bases, "<u>²", "です。"), "", "<u>²");
}
static bool holds_net(const struct build *p, const int64_t *x, unsigned keep) {
    build_wide cn = p->datum[Y].num, cd = p->datum[Y].den, h = build_value(p, X); /* r = c / 6.28 */
    if (!p->aux[0]) return !(keep & 2) || x[0] * 628 * cd == 10000 * cn;
    if (keep != 3) return true;
    if (p->aux[0] == 2) return x[0] * 1256 * cd * cd == 10000 * cn * cn * h;
    return x[0] * 628 * cd * cd == 10000 * cn * cn + 62800 * cn * cd * h;
}
static const char *const templates_net[] = {
    "円柱の展開図をかくと、側面は縦<h><u>、横<c><u>の長方形になりました。横の長さは底面の円周です。円周率は3.14とします。<qs>[ですか。|でしょうか。]",
    "円周率は3.14とします。円柱の側面をひろげると、縦が<h><u>、横が<c><u>の長方形になります。横が底面のまわりにあたります。<qs>ですか。",
    "縦<h><u>、横<c><u>の長方形を側面とする円柱の展開図があります。横の辺が底面の円周になります。円周率は3.14とします。このとき、<qs>ですか。",
    "<P>は円柱の形の<w>を作りました。側面の展開図は縦<h><u>、横<c><u>の長方形で、横は底面の円周と同じです。円周率は3.14とします。<qs>ですか。",
    "円柱の<w>の側面の展開図は、縦の長さが円柱の高さと同じ<h><u>、横の長さが底面の円周と同じ<c><u>です。円周率は3.14とします。<qs>になりますか。",
    "展開図の側面が、縦<h><u>、横<c><u>の長方形になる円柱があります。横は底面の円周と等しい長さです。円周率は3.14とします。<qs>ですか。",
    "円周率は3.14とします。縦<h><u>、横<c><u>の長方形の紙をまいて、円柱の側面にします。では、<qs>ですか。",
    "円柱を切りひらくと、側面は縦<h><u>、横<c><u>の長方形になりました。底面のまわりの長さは横と同じです。円周率は3.14とします。<qs>ですか。",
    "円柱の<w>の展開図で、側面の長方形は縦が<h><u>、底面の円周にあたる横が<c><u>です。円周率は3.14とします。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype net_asked = {
    .id = "net",
    .name = "円柱の展開図から",
    .level = 3,
    .templates = templates_net,
    .asks = "円柱の<what>",
    .role = {{"h", "側面の長方形の縦", "<u>", PROBLEM_DECIMAL},
             {"c", "側面の長方形の横", "<u>", PROBLEM_DECIMAL},
             {"op", "何をきくか", "底面の半径|表面積|体積", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"円周からもどす", "側面の長方形の横の長さは底面の円周なので、円周率でわって直径を求めます。", solve_net,
                NULL}},
    .draw = draw_net,
    .bind = bind_net,
    .holds = holds_net,
    .spare = 1,
    .low = {1},
    .high = {3000000},
    .scale = 100,
    .hint = "底面の円の直径は何<u>ですか。",
    .figure = &no_figure,
};

/* ---- a square hole through a cube: what is left, and its surface ---- */
static void bind_hole(struct build *p) {
    build_set(p, "what", p->aux[0] ? "表面積" : "体積");
    build_set(p, "qs", p->aux[0] ? "穴の内側もふくめた表面積は何<u>²" : "残った立体の体積は何<u>³");
    build_need(p, "a hole in the cube", ratio_compare(p->datum[Y], p->datum[X]) < 0);
}
static bool draw_hole(struct build *p) {
    build_context(p, "w|u", things);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    build_datum(p, X, "a", build_between(p, 4, 40)), build_datum(p, Y, "b", build_between(p, 1, 30));
    return build_need(p, "a hole in the cube", build_value(p, X) > build_value(p, Y));
}
static void solve_hole(struct build *p) {
    const char *a = build_get(p, "a"), *b = build_get(p, "b");
    struct ratio x = p->datum[X], y = p->datum[Y], face = build_apply(p, x, '*', x), gap = build_apply(p, y, '*', y),
                 tube = build_apply(p, x, '*', y);
    struct ratio whole = p->aux[0] ? build_apply(p, face, '*', build_int(6)) : build_apply(p, face, '*', x);
    build_line(p);
    build_say(p, p->aux[0] ? "もとの立方体の表面積は、" : "もとの立方体の体積は、");
    if (p->aux[0])
        build_formula(p, whole, "<u>²", "%s×%s×6", a, a);
    else
        build_formula(p, whole, "<u>³", "%s×%s×%s", a, a, a);
    build_say(p, "です。");
    build_trap(p, whole);
    build_line(p);
    if (!p->aux[0]) {
        struct ratio out = build_apply(p, gap, '*', x);
        build_say(p, "穴の直方体の体積は、");
        build_formula(p, out, "<u>³", "%s×%s×%s", b, b, a);
        build_say(p, "です。");
        build_answer(p, build_step(p, "残りの体積は、", whole, '-', out, "<u>³", "です。"), "", "<u>³");
        return;
    }
    struct ratio lost = build_apply(p, gap, '*', build_int(2)), more = build_apply(p, tube, '*', build_int(4));
    build_say(p, "穴の入口と出口でへるのは、");
    build_formula(p, lost, "<u>²", "%s×%s×2", b, b);
    build_say(p, "です。");
    struct ratio rest = build_step(p, "外側の面の面積は、", whole, '-', lost, "<u>²", "です。");
    build_line(p);
    build_say(p, "穴の内側の4つの面は、");
    build_formula(p, more, "<u>²", "%s×%s×4", a, b);
    build_say(p, "です。");
    build_answer(p, build_step(p, "表面積は、", rest, '+', more, "<u>²", "です。"), "", "<u>²");
}
static bool holds_hole(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, X), b = build_value(p, Y);
    if (keep != 3) return true;
    return p->aux[0] ? x[0] + 2 * b * b == 6 * a * a + 4 * a * b : x[0] == a * (a - b) * (a + b);
}
static const char *const templates_hole[] = {
    "1辺<a><u>の立方体に、1つの面から向かいの面まで、1辺<b><u>の正方形の穴をまっすぐあけます。<qs>[ですか。|でしょうか。]",
    "1辺が<a><u>の立方体の<w>に、1辺<b><u>の正方形の穴を、反対側の面までまっすぐあけました。<qs>ですか。",
    "立方体の<w>の1辺は<a><u>です。1つの面の真ん中から反対側まで、1辺<b><u>の正方形の穴を通しました。このとき、<qs>ですか。",
    "<P>は、1辺<a><u>の立方体の<w>を、1辺<b><u>の正方形の形にまっすぐくりぬきました。<qs>ですか。",
    "1辺<a><u>の立方体から、底面が1辺<b><u>の正方形の直方体を、面から面までまっすぐくりぬきます。<qs>になりますか。",
    "1辺<b><u>の正方形の穴が、1辺<a><u>の立方体を面に垂直につきぬけています。<qs>ですか。",
    "1辺<a><u>の立方体の上の面から下の面まで、1辺<b><u>の正方形の穴をあけました。では、<qs>ですか。",
    "真ん中に1辺<b><u>の正方形の穴がつきぬけている、1辺<a><u>の立方体の<w>があります。<qs>ですか。",
    "1辺<a><u>の立方体があります。これを1辺<b><u>の正方形の四角柱の形に、反対の面までくりぬきます。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype hole_asked = {
    .id = "hole",
    .name = "立方体に四角い穴をあける",
    .level = 3,
    .templates = templates_hole,
    .asks = "残った立体の<what>",
    .role = {{"a", "立方体の1辺", "<u>"},
             {"b", "穴の正方形の1辺", "<u>"},
             {"op", "何をきくか", "体積|表面積", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"ひく分とふえる分",
                "体積は穴の直方体の分だけへり、表面積は穴の内側の4つの面がふえて、入口と出口がへります。", solve_hole,
                NULL}},
    .draw = draw_hole,
    .bind = bind_hole,
    .holds = holds_hole,
    .low = {1},
    .high = {100000},
    .hint = "穴の内側には、どんな長方形がいくつありますか。",
    .figure = &no_figure,
};

/* ---- a cuboid by two sides and its surface ---- */
static bool draw_box(struct build *p) {
    build_context(p, "w|u", things);
    build_people(p, "P");
    int64_t a = build_between(p, 2, 20), b = build_between(p, 2, 25), c = build_between(p, 2, 30);
    build_datum(p, X, "a", a), build_datum(p, Y, "b", b), build_datum(p, Z, "S", 2 * (a * b + b * c + c * a));
    return build_need(p, "different numbers", a != b && 2 * (a * b + b * c + c * a) != a * b * c);
}
static void bind_box(struct build *p) {
    build_need(p, "faces at the sides",
               ratio_compare(p->datum[Z],
                             build_apply(p, build_apply(p, p->datum[X], '*', p->datum[Y]), '*', build_int(2))) > 0);
}
static void solve_box(struct build *p) {
    struct ratio base = build_step(p, "底面積は、", p->datum[X], '*', p->datum[Y], "<u>²", "です。");
    struct ratio two = build_step(p, "底と上の面で、", base, '*', build_int(2), "<u>²", "です。");
    struct ratio side = build_step(p, "側面の面積は、", p->datum[Z], '-', two, "<u>²", "です。");
    struct ratio round = build_apply(p, build_apply(p, p->datum[X], '+', p->datum[Y]), '*', build_int(2));
    build_line(p);
    build_say(p, "底面のまわりの長さは、");
    build_formula(p, round, "<u>", "(%s+%s)×2", build_get(p, "a"), build_get(p, "b"));
    build_say(p, "です。");
    struct ratio tall = build_step(p, "高さは、", side, '/', round, "<u>", "です。");
    build_trap(p, tall);
    build_answer(p, build_step(p, "体積は、", base, '*', tall, "<u>³", "です。"), "", "<u>³");
}
static bool holds_box(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, X), b = build_value(p, Y), s = build_value(p, Z); /* 2(ab + (a+b)h) = S, x = abh */
    return IF_KEPT(keep, 7, 2 * (a * b * a * b + (a + b) * x[0]) == s * a * b);
}
static const char *const templates_box[] = {
    "縦<a><u>、横<b><u>の直方体があります。表面積は<S><u>²です。直方体の体積は何<u>³ですか。",
    "直方体の<w>があります。縦は<a><u>、横は<b><u>で、表面積は<S><u>²です。直方体の体積は何<u>³[ですか。|でしょうか。|になりますか。]",
    "表面積が<S><u>²の直方体があります。縦は<a><u>、横は<b><u>です。このとき、直方体の体積は何<u>³ですか。",
    "直方体の体積は何<u>³ですか。<P>が作った直方体の<w>は、縦<a><u>、横<b><u>で、表面積は<S><u>²です。",
    "縦が<a><u>、横が<b><u>で、表面積が<S><u>²の直方体を考えます。直方体の体積は何<u>³<ka>",
    "<w>は直方体で、6つの面の面積の和は<S><u>²です。縦は<a><u>、横は<b><u>です。直方体の体積は何<u>³ですか。",
    "縦<a><u>、横<b><u>の直方体の<w>の表面全体の面積は<S><u>²です。では、直方体の体積は何<u>³ですか。",
    "直方体の<w>の表面積をはかると<S><u>²でした。縦は<a><u>、横は<b><u>です。直方体の体積は何<u>³になりますか。",
    "底面が縦<a><u>、横<b><u>の長方形の直方体で、表面積は<S><u>²です。直方体の体積は何<u>³ですか。",
    NULL,
};
static const struct subtype box_asked = {
    .id = "box",
    .name = "表面積から直方体の体積",
    .level = 3,
    .templates = templates_box,
    .asks = "直方体の体積",
    .role = {{"a", "縦", "<u>"}, {"b", "横", "<u>"}, {"S", "表面積", "<u>²"}},
    .method = {{"高さを求める", "底と上の面をのぞいた側面の面積を、底面のまわりの長さでわると高さがわかります。",
                solve_box, NULL}},
    .draw = draw_box,
    .bind = bind_box,
    .holds = holds_box,
    .low = {1},
    .high = {100000},
    .hint = "底と上の面をのぞくと、残りの4つの面の面積は何<u>²ですか。",
    .figure = &no_figure,
};

/* ---- a painted cube of so many small cubes ---- */
enum { THREE, TWO, ONE, NONE };
static const char *const colours[] = {"赤く|赤い",      "青く|青い",
                                      "黄色く|黄色い",  "白く|白い",
                                      "黒く|黒い",      "緑色に|緑色の",
                                      "金色に|金色の",  "銀色に|銀色の",
                                      "茶色に|茶色の",  "むらさき色に|むらさき色の",
                                      "!水色に|水色の", NULL};
static int64_t edge_of(const struct build *p) {
    int64_t n = 1;
    while (n * n * n < build_value(p, X)) n++;
    return n;
}
static void bind_painted(struct build *p) {
    static const char *const faces[] = {"3つの面に色がぬられた", "2つの面だけに色がぬられた",
                                        "1つの面だけに色がぬられた", "どの面にも色がぬられていない"};
    build_set(p, "fa", faces[p->aux[0]]), build_set(p, "qs", "<fa>小さい立方体は何個");
    if (!build_need(p, "a number of cubes", build_value(p, X) > 26 && build_value(p, X) <= 216000)) return;
    int64_t n = edge_of(p);
    build_need(p, "a cube of cubes", n * n * n == build_value(p, X));
}
static bool draw_painted(struct build *p) {
    build_context(p, "ku|k", colours);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, TWO, NONE));
    int64_t n = build_between(p, 3, 20);
    build_datum(p, X, "n", n * n * n);
    return true;
}
static void solve_painted(struct build *p) {
    int64_t n = edge_of(p);
    struct ratio found = build_int(n), inner;
    build_line(p);
    build_formula(p, p->datum[X], "個", "%lld×%lld×%lld", (long long)n, (long long)n, (long long)n);
    build_set_number(p, "z1", n);
    build_say(p, "なので、1辺にならぶのは<z1>個です。");
    if (p->aux[0] == THREE) {
        build_answer(p,
                     build_step(p, "角は上の面と下の面にあるので、", build_int(4), '*', build_int(2), "個", "です。"),
                     "", "個");
        return;
    }
    inner = build_step(p, "両はしの2個をのぞくと、", found, '-', build_int(2), "個", "です。");
    if (p->aux[0] == TWO) {
        found = build_step(p, "これが12本の辺にあるので、", inner, '*', build_int(12), "個", "です。");
        build_trap(p, build_int(12 * n));
    } else {
        found = build_step(p, p->aux[0] == ONE ? "1つの面の内側にならぶのは、" : "中の1だんは、", inner, '*', inner,
                           "個", "です。");
        build_trap(p, found);
        found = p->aux[0] == ONE ? build_step(p, "6つの面では、", found, '*', build_int(6), "個", "です。")
                                 : build_step(p, "中にも同じ数のだんがあるので、", found, '*', inner, "個", "です。");
    }
    build_answer(p, found, "", "個");
}
static bool holds_painted(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = edge_of(p), count[4] = {0};
    if (!keep) return true;
    for (int64_t i = 0; i < n * n; i++) {
        int sides = (i / n == 0 || i / n == n - 1) + (i % n == 0 || i % n == n - 1);
        count[NONE - sides] += n - 2, count[ONE - sides] += 2;
    }
    return x[0] == count[p->aux[0]];
}
static const char *const templates_painted[] = {
    "同じ大きさの小さい立方体<n>個で大きい立方体を作り、表面を全部<ku>ぬってから、ばらばらにします。<qs>[ですか。|でしょうか。]",
    "小さい立方体を<n>個すき間なく積んで大きい立方体を作ります。底もふくめて表面を全部<ku>ぬり、ばらばらにもどします。<qs>ですか。",
    "大きい立方体は、<n>個の小さい立方体でできています。外側を全部<ku>ぬった後、ばらばらにします。このとき、<qs>ですか。",
    "<P>は、<n>個の積み木をはり合わせて大きい立方体を作り、表面を<ku>ぬりました。その後、ばらばらにしました。<qs>ですか。",
    "<n>個の小さい立方体を組み合わせて大きい立方体にします。6つの面を全部<ku>ぬって、またばらばらにします。<qs>になりますか。",
    "表面を<ku>ぬった大きい立方体を、同じ大きさの<n>個の小さい立方体に切り分けます。<qs>ですか。",
    "立方体の木の表面を<ku>ぬり、同じ大きさの小さい立方体<n>個に切ります。では、<qs>ですか。",
    "<k>色を表面全体にぬった立方体があります。これは<n>個の小さい立方体に切り分けられています。<qs>ですか。",
    "小さい立方体<n>個でできた大きい立方体の外側全体を<ku>ぬります。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype painted_asked = {
    .id = "painted",
    .name = "全部の数がわかる色をぬった立方体",
    .level = 3,
    .templates = templates_painted,
    .asks = "<fa>立方体の数",
    .role = {{"n", "小さい立方体の数", "個"},
             {"kind", "色がぬられた面の数", "3つ|2つ|1つ|1つもない", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"1辺の数を求める",
                "同じ数を3回かけて<n>になる数が、1辺にならぶ個数です。角、辺、面、中のどこにあるかで分けます。",
                solve_painted, NULL}},
    .draw = draw_painted,
    .bind = bind_painted,
    .holds = holds_painted,
    .loops = 1,
    .low = {1},
    .high = {8000},
    .hint = "1辺に小さい立方体が何個ならびますか。",
    .figure = &no_figure,
};

/* ---- a ribbon tied crosswise around a box, and the knot ---- */
enum { KNOT = 3 };
static const char *const parcels[] = {"箱",         "プレゼントの箱", "おかしの箱",   "ケーキの箱", "直方体の箱",
                                      "贈り物の箱", "本の入った箱",   "おもちゃの箱", "くつの箱",   "お茶の箱",
                                      "小物入れ",   "せっけんの箱",   "!宝箱",        NULL};
static bool draw_ribbon(struct build *p) {
    build_context(p, "w", parcels);
    build_people(p, "P");
    int64_t a = build_between(p, 6, 40), b = build_between(p, 6, 50), h = build_between(p, 4, 30);
    build_datum(p, X, "a", a), build_datum(p, Y, "b", b), build_datum(p, Z, "h", h),
        build_datum(p, KNOT, "k", build_round(p, 10, 50, 5));
    return build_need(p, "different numbers",
                      a != b && b != h && a != h && build_value(p, KNOT) != a && build_value(p, KNOT) != b &&
                          build_value(p, KNOT) != h);
}
static void solve_ribbon(struct build *p) {
    struct ratio two = build_int(2), deep = build_step(p, "たての向きは2本で、", p->datum[X], '*', two, "cm", "です。"),
                 wide = build_step(p, "横の向きは2本で、", p->datum[Y], '*', two, "cm", "です。"),
                 high = build_step(p, "高さの向きは4本で、", p->datum[Z], '*', build_int(4), "cm", "です。");
    struct ratio flat = build_step(p, "たてと横を合わせて、", deep, '+', wide, "cm", "です。"),
                 all = build_step(p, "高さの分もたして、", flat, '+', high, "cm", "です。");
    build_trap(p, flat);
    if (p->datum[KNOT].num) {
        build_trap(p, all);
        all = build_step(p, "結び目もたして、", all, '+', p->datum[KNOT], "cm", "です。");
    }
    build_answer(p, all, "", "cm");
}
static bool holds_ribbon(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   x[0] - build_value(p, KNOT) ==
                       2 * (build_value(p, X) + build_value(p, Z)) + 2 * (build_value(p, Y) + build_value(p, Z)));
}
static const char *const templates_ribbon[] = {
    "たて<a>cm、横<b>cm、高さ<h>cmの<w>に、リボンを十字にかけます。結び目に<k>cm使います。リボンの長さは何cmですか。",
    "たて<a>cm、横<b>cm、高さ<h>cmの<w>を、リボンで十字にしばり、結び目に<k>cm使います。リボンの長さは何cm[ですか。|でしょうか。|になりますか。]",
    "<w>は、たて<a>cm、横<b>cm、高さ<h>cmです。十字にリボンをかけ、結び目には<k>cm使います。このとき、リボンの長さは何cmですか。",
    "リボンの長さは何cmですか。<P>は、たて<a>cm、横<b>cm、高さ<h>cmの<w>にリボンを十字にかけました。結び目には<k>cm使いました。",
    "<w>にリボンを十字にかけます。<w>のたては<a>cm、横は<b>cm、高さは<h>cmで、結び目の分は<k>cmです。リボンの長さは何cm<ka>",
    "直方体の形の<w>に、ひもを十字にかけます。たて<a>cm、横<b>cm、高さ<h>cmで、結び目に<k>cm使います。リボンの長さは何cmですか。",
    "たてが<a>cm、横が<b>cm、高さが<h>cmの<w>のまわりに、テープを十字にかけます。結ぶ所に<k>cm使います。では、リボンの長さは何cmですか。",
    "結び目に<k>cm使って、たて<a>cm、横<b>cm、高さ<h>cmの<w>にリボンを十字にかけます。リボンの長さは何cmになりますか。",
    "<w>のたて、横、高さは<a>cm、<b>cm、<h>cmです。結び目の<k>cmをふくめて、十字にリボンをかけます。リボンの長さは何cmですか。",
    NULL,
};
static const struct subtype ribbon_asked = {
    .id = "ribbon",
    .name = "箱にリボンを十字にかける",
    .level = 2,
    .templates = templates_ribbon,
    .asks = "リボンの長さ",
    .role = {{"a", "箱のたて", "cm"},
             {"b", "箱の横", "cm"},
             {"h", "箱の高さ", "cm"},
             {"k", "結び目", "cm", .optional = true}},
    .method = {{"向きごとに数える", "十字にかけると、たてと横の向きに2本ずつ、高さの向きに4本あります。", solve_ribbon,
                NULL}},
    .draw = draw_ribbon,
    .holds = holds_ribbon,
    .low = {1},
    .high = {2000},
    .hint = "たて、横、高さの向きのリボンは、それぞれ何本ありますか。",
    .figure = &no_figure,
};

/* ---- all edges of a cuboid together, or the third edge from that ---- */
static void bind_edges(struct build *p) {
    build_set(p, "third", p->aux[0] ? "全部の辺の長さの和" : "高さ"),
        build_set(p, "what", p->aux[0] ? "高さ" : "全部の辺の長さの和");
    build_set(p, "qs", p->aux[0] ? "高さは何<u>" : "全部の辺の長さの和は何<u>");
    struct ratio flat = build_apply(p, build_apply(p, p->datum[X], '+', p->datum[Y]), '*', build_int(4));
    build_need(p, "a height", !p->aux[0] || ratio_compare(flat, p->datum[Z]) < 0);
}
static bool draw_edges(struct build *p) {
    build_context(p, "w|u", things);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t a = build_between(p, 2, 40), b = build_between(p, 2, 50), c = build_between(p, 2, 60);
    build_datum(p, X, "a", a), build_datum(p, Y, "b", b), build_datum(p, Z, "c", p->aux[0] ? 4 * (a + b + c) : c);
    return build_need(p, "different numbers", a != b && a != c && b != c);
}
static void solve_edges(struct build *p) {
    if (p->aux[0]) {
        struct ratio three = build_step(p, "たて、横、高さの和は、", p->datum[Z], '/', build_int(4), "<u>", "です。");
        struct ratio less = build_step(p, "たてをひいて、", three, '-', p->datum[X], "<u>", "です。");
        build_trap(p, three), build_trap(p, less);
        build_answer(p, build_step(p, "横もひいて、高さは、", less, '-', p->datum[Y], "<u>", "です。"), "", "<u>");
        return;
    }
    struct ratio two = build_step(p, "たてと横の和は、", p->datum[X], '+', p->datum[Y], "<u>", "です。");
    struct ratio three = build_step(p, "高さもたして、", two, '+', p->datum[Z], "<u>", "です。");
    build_trap(p, three);
    build_answer(p, build_step(p, "4本ずつあるので、", three, '*', build_int(4), "<u>", "です。"), "", "<u>");
}
static bool holds_edges(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t two = 10 * (build_value(p, X) + build_value(p, Y)), c = 10 * build_value(p, Z);
    return IF_KEPT(keep, 7, p->aux[0] ? c - 4 * x[0] == 4 * two : x[0] - 4 * c == 4 * two);
}
static const char *const templates_edges[] = {
    "直方体の<w>があります。たては<a><u>、横は<b><u>、<third>は<c><u>です。<qs>[ですか。|でしょうか。]",
    "たて<a><u>、横<b><u>で、<third>が<c><u>の直方体があります。<qs>ですか。",
    "<w>は直方体で、たて<a><u>、横<b><u>、<third>は<c><u>です。このとき、<qs>ですか。",
    "<P>が作った直方体の<w>は、たて<a><u>、横<b><u>、<third>が<c><u>です。<qs>ですか。",
    "直方体の<w>を作ります。たては<a><u>、横は<b><u>で、<third>は<c><u>にします。<qs>になりますか。",
    "竹ひごで直方体の形の<w>を作りました。たて<a><u>、横<b><u>、<third>は<c><u>です。<qs>ですか。",
    "<third>が<c><u>の直方体があります。たては<a><u>、横は<b><u>です。では、<qs>ですか。",
    "直方体のたてが<a><u>、横が<b><u>、<third>が<c><u>のときを考えます。<qs>ですか。",
    "はり金で、たて<a><u>、横<b><u>の直方体を作ります。<third>は<c><u>です。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype edges_asked = {
    .id = "edges",
    .name = "直方体の辺の長さの和",
    .level = 1,
    .templates = templates_edges,
    .asks = "<what>",
    .role = {{"a", "たて", "<u>"},
             {"b", "横", "<u>"},
             {"c", "<third>", "<u>"},
             {"op", "何がわかっているか", "高さ|辺の長さの和", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"4本ずつ", "直方体には、たて、横、高さの辺が4本ずつあります。", solve_edges, NULL}},
    .draw = draw_edges,
    .bind = bind_edges,
    .holds = holds_edges,
    .low = {1},
    .high = {20000},
    .scale = 10,
    .hint = "同じ長さの辺は何本ずつありますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&cone_asked,    &net_asked,    &hole_asked,  &box_asked,
                                                 &painted_asked, &ribbon_asked, &edges_asked, NULL};
const struct family family_rittai_ouyo = {
    .id = "rittai_ouyo", .number = "F96", .name = "立体の応用", .grade = 6, .subtypes = subtypes};

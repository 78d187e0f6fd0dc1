/* zukei_ouyo.c - areas inside a triangle, the longest side of a right isosceles triangle, roads, three angles, a
 * triangle in a polygon.
 *
 *   triangles of one height have areas as their bases
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};
enum { A, B, C, D, E };
static const char *const triangles[] = {"三角形ABC|cm",        "三角形ABCの板|cm",
                                        "三角形ABCの土地|m",   "三角形ABCの紙|cm",
                                        "三角形ABCの花だん|m", "三角形ABCの布|cm",
                                        "三角形ABCの畑|m",     "三角形ABCのタイル|cm",
                                        "三角形ABCの公園|m",   "三角形ABCの旗|cm",
                                        "三角形ABCの庭|m",     "三角形ABCの鉄板|cm",
                                        "!三角形ABCの池|m",    NULL};

/* ---- D on BC, E on AD: the areas of the parts ---- */
enum { ABE, AEC, EBC, EBD, EDC };
static void bind_inner(struct build *p) {
    static const char *const names[] = {"三角形ABE", "三角形AEC", "三角形EBC", "三角形EBD", "三角形EDC"};
    build_set(p, "tri", names[p->aux[0]]), build_set(p, "qs", "<tri>の面積は何<u>²");
}
static bool draw_inner(struct build *p) {
    build_context(p, "w|u", triangles);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 4));
    int64_t m = build_between(p, 1, 5), n = build_between(p, 1, 5), a = build_between(p, 1, 5),
            b = build_between(p, 1, 5);
    build_datum(p, A, "m", m), build_datum(p, B, "n", n), build_datum(p, C, "a", a), build_datum(p, D, "b", b);
    build_datum(p, E, "S", (m + n) * (a + b) * build_between(p, 1, 20));
    return build_need(p, "ratios", build_gcd(m, n) == 1 && build_gcd(a, b) == 1 && m != n && a != b);
}
/* The part m of m + n. */
static struct ratio share(struct build *p, const char *before, struct ratio all, struct ratio part,
                          struct ratio other) {
    struct ratio one = build_apply(p, part, '/', build_apply(p, part, '+', other));
    return build_fraction_step(p, before, all, '*', one, "<u>²", "です。");
}
static void solve_inner(struct build *p) {
    struct ratio s = p->datum[E];
    if (p->aux[0] == EBC) {
        struct ratio v =
            share(p, "三角形EBCと三角形ABCは底辺BCが同じで、高さの比はEDとADの比なので、", s, p->datum[D], p->datum[C]);
        build_trap(p, build_apply(p, s, '-', v));
        build_answer(p, v, "", "<u>²");
        return;
    }
    bool left = p->aux[0] == ABE || p->aux[0] == EBD, top = p->aux[0] == ABE || p->aux[0] == AEC;
    struct ratio half =
        share(p, left ? "三角形ABDは、" : "三角形ADCは、", s, p->datum[left ? A : B], p->datum[left ? B : A]);
    struct ratio v = share(p, "その中で、AEとEDの比から、", half, p->datum[top ? C : D], p->datum[top ? D : C]);
    build_trap(p, half);
    build_answer(p, v, "", "<u>²");
}
static bool holds_inner(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t m = build_value(p, A), n = build_value(p, B), a = build_value(p, C), b = build_value(p, D),
            s = 100 * build_value(p, E);
    if (p->aux[0] == EBC) return IF_KEPT(keep, 28, x[0] * (a + b) == s * b);
    int64_t side = p->aux[0] == ABE || p->aux[0] == EBD ? m : n, part = p->aux[0] == ABE || p->aux[0] == AEC ? a : b;
    return IF_KEPT(keep, 31, x[0] * (m + n) * (a + b) == s * side * part);
}
static const char *const templates_inner[] = {
    "<w>の面積は<S><u>²です。辺BC上にBD:DC=<m>:<n>の点D、AD上にAE:ED=<a>:<b>の点Eをとります。<qs>[ですか。|でしょうか。]",
    "面積<S><u>²の<w>で、辺BCを<m>:<n>に分ける点をD、ADを<a>:<b>に分ける点をEとします。<qs>ですか。",
    "<w>の辺BCの上に、BD:DC=<m>:<n>となる点Dがあります。ADの上の点EはAE:ED=<a>:<b>で、<w>の面積は<S><u>²です。このとき、<qs>ですか。",
    "<P>は、面積<S><u>²の<w>に、BD:DC=<m>:<n>の点DとAE:ED=<a>:<b>の点EをBCとADの上にかきました。<qs>ですか。",
    "点DはBCを<m>:<n>に分け、点EはADを<a>:<b>に分けています。<w>の面積は<S><u>²です。<qs>になりますか。",
    "BD:DC=<m>:<n>となるように辺BC上に点Dを、AE:ED=<a>:<b>となるように線AD上に点Eをとります。<w>の面積は<S><u>²です。<qs>ですか。",
    "<w>の面積は<S><u>²です。BDとDCの長さの比は<m>:<n>、AEとEDの長さの比は<a>:<b>です。では、<qs>ですか。",
    "<S><u>²の<w>があります。辺BCをBからCへ<m>:<n>に分ける点がD、線ADをAからDへ<a>:<b>に分ける点がEです。<qs>ですか。",
    "<w>(面積<S><u>²)で、DはBC上の点でBD:DC=<m>:<n>、EはAD上の点でAE:ED=<a>:<b>です。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype inner_asked = {
    .id = "inner",
    .name = "三角形の中の三角形の面積",
    .level = 3,
    .templates = templates_inner,
    .asks = "<tri>の面積",
    .role = {{"m", "BDの比", ""},
             {"n", "DCの比", ""},
             {"a", "AEの比", ""},
             {"b", "EDの比", ""},
             {"S", "三角形ABCの面積", "<u>²"},
             {"op", "どの三角形か", "三角形ABE|三角形AEC|三角形EBC|三角形EBD|三角形EDC", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"底辺の比", "高さが等しい三角形の面積の比は、底辺の長さの比と同じです。", solve_inner, NULL}},
    .draw = draw_inner,
    .bind = bind_inner,
    .holds = holds_inner,
    .spare = 3,
    .low = {1},
    .high = {600000},
    .scale = 100,
    .hint = "三角形ABDの面積は、三角形ABCの面積の何倍ですか。",
    .figure = &no_figure,
};

/* ---- D on BC, E the middle of AD ---- */
static void bind_half(struct build *p) {
    static const char *const names[] = {"三角形ABE", "三角形AEC", "三角形EBC"};
    build_set(p, "tri", names[p->aux[0]]), build_set(p, "qs", "<tri>の面積は何<u>²");
}
static bool draw_half(struct build *p) {
    build_context(p, "w|u", triangles);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t m = build_between(p, 1, 7), n = build_between(p, 1, 7);
    build_datum(p, A, "m", m), build_datum(p, B, "n", n), build_datum(p, C, "S", 2 * (m + n) * build_between(p, 1, 40));
    return build_need(p, "ratios", build_gcd(m, n) == 1 && m != n);
}
static void solve_half(struct build *p) {
    struct ratio s = p->datum[C];
    if (p->aux[0] == EBC) {
        build_answer(p,
                     build_step(p, "三角形EBCは三角形ABCと底辺が同じで高さが半分なので、", s, '/', build_int(2), "<u>²",
                                "です。"),
                     "", "<u>²");
        return;
    }
    bool left = p->aux[0] == ABE;
    struct ratio half =
        share(p, left ? "三角形ABDは、" : "三角形ADCは、", s, p->datum[left ? A : B], p->datum[left ? B : A]);
    build_trap(p, half);
    build_answer(p, build_step(p, "EはADの真ん中の点なので、その半分で、", half, '/', build_int(2), "<u>²", "です。"),
                 "", "<u>²");
}
static bool holds_half(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t m = build_value(p, A), n = build_value(p, B), s = 100 * build_value(p, C);
    if (p->aux[0] == EBC) return IF_KEPT(keep, 4, 2 * x[0] == s);
    return IF_KEPT(keep, 7, 2 * x[0] * (m + n) == s * (p->aux[0] == ABE ? m : n));
}
static const char *const templates_half[] = {
    "<w>の面積は<S><u>²です。辺BC上にBD:DC=<m>:<n>の点Dをとり、ADの真ん中の点をEとします。<qs>[ですか。|でしょうか。]",
    "面積<S><u>²の<w>で、辺BCを<m>:<n>に分ける点をD、ADの真ん中の点をEとします。<qs>ですか。",
    "<w>の辺BCの上に、BD:DC=<m>:<n>となる点Dがあります。EはADの真ん中の点で、<w>の面積は<S><u>²です。このとき、<qs>ですか。",
    "<P>は、面積<S><u>²の<w>に、BD:DC=<m>:<n>の点DとADの真ん中の点Eをかきました。<qs>ですか。",
    "点DはBCを<m>:<n>に分け、点EはADを半分に分けています。<w>の面積は<S><u>²です。<qs>になりますか。",
    "BD:DC=<m>:<n>となるように辺BC上に点Dを、AE=EDとなるようにAD上に点Eをとります。<w>の面積は<S><u>²です。<qs>ですか。",
    "<w>の面積は<S><u>²です。BDとDCの長さの比は<m>:<n>、EはADの真ん中です。では、<qs>ですか。",
    "<S><u>²の<w>があります。辺BCをBからCへ<m>:<n>に分ける点がD、線ADの真ん中がEです。<qs>ですか。",
    "<w>(面積<S><u>²)で、DはBC上の点でBD:DC=<m>:<n>、EはADの中点です。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype half_asked = {
    .id = "half",
    .name = "真ん中の点と三角形の面積",
    .level = 3,
    .templates = templates_half,
    .asks = "<tri>の面積",
    .role = {{"m", "BDの比", ""},
             {"n", "DCの比", ""},
             {"S", "三角形ABCの面積", "<u>²"},
             {"op", "どの三角形か", "三角形ABE|三角形AEC|三角形EBC", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"底辺の比", "高さが等しい三角形の面積の比は底辺の長さの比と同じで、真ん中の点は面積を半分にします。",
                solve_half, NULL}},
    .draw = draw_half,
    .bind = bind_half,
    .holds = holds_half,
    .spare = 3,
    .low = {1},
    .high = {300000},
    .scale = 100,
    .hint = "三角形ABDの面積は、三角形ABCの面積の何倍ですか。",
    .figure = &no_figure,
};

/* ---- the area of a right isosceles triangle by its longest side ---- */
static const char *const rights[] = {
    "板|cm",     "紙|cm", "土地|m",     "布|cm", "旗|cm",         "花だん|m",    "三角定規|cm", "タイル|cm",
    "折り紙|cm", "庭|m",  "屋根の面|m", "畑|m",  "つみ木の面|cm", "スカーフ|cm", "公園|m",      "!サンドイッチ|cm",
    NULL};
static bool draw_slant(struct build *p) {
    build_context(p, "w|u", rights);
    build_people(p, "P");
    build_datum(p, A, "c", build_between(p, 3, 60));
    return build_need(p, "another number", build_value(p, A) != 4);
}
static void solve_slant(struct build *p) {
    struct ratio h = build_step(p, "高さは、", p->datum[A], '/', build_int(2), "<u>", "です。");
    char text[32];
    build_print(text, sizeof text, h);
    struct ratio v = build_apply(p, build_apply(p, p->datum[A], '*', h), '/', build_int(2));
    build_trap(p, build_apply(p, build_apply(p, p->datum[A], '*', p->datum[A]), '/', build_int(2)));
    build_line(p);
    build_say(p, "面積は、底辺×高さ÷2で、");
    build_formula(p, v, "<u>²", "%s×%s÷2", build_get(p, "c"), text);
    build_say(p, "です。");
    build_answer(p, v, "", "<u>²");
}
static bool holds_slant(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, 4 * x[0] == 100 * build_value(p, A) * build_value(p, A));
}
static const char *const templates_slant[] = {
    "いちばん長い辺が<c><u>の直角二等辺三角形があります。直角二等辺三角形の面積は何<u>²ですか。",
    "直角二等辺三角形の<w>の、いちばん長い辺は<c><u>です。直角二等辺三角形の面積は何<u>²[ですか。|でしょうか。|になりますか。]",
    "直角二等辺三角形の<w>があります。直角と向かい合う辺の長さは<c><u>です。このとき、直角二等辺三角形の面積は何<u>²ですか。",
    "直角二等辺三角形の面積は何<u>²ですか。<P>が作った直角二等辺三角形の<w>は、いちばん長い辺が<c><u>です。",
    "<w>は直角二等辺三角形で、最も長い辺が<c><u>です。直角二等辺三角形の面積は何<u>²<ka>",
    "直角をはさむ2つの辺が等しい<w>があります。残りのいちばん長い辺は<c><u>です。直角二等辺三角形の面積は何<u>²ですか。",
    "直角二等辺三角形の<w>で、長さのちがう1辺が<c><u>です。では、直角二等辺三角形の面積は何<u>²ですか。",
    "正方形を対角線で半分に切った形の<w>があります。いちばん長い辺は<c><u>です。直角二等辺三角形の面積は何<u>²になりますか。",
    "直角二等辺三角形をかくと、ななめの辺が<c><u>になりました。直角二等辺三角形の面積は何<u>²ですか。",
    NULL,
};
static const struct subtype slant_asked = {
    .id = "slant",
    .name = "直角二等辺三角形のいちばん長い辺から面積",
    .level = 2,
    .templates = templates_slant,
    .asks = "直角二等辺三角形の面積",
    .role = {{"c", "いちばん長い辺", "<u>"}},
    .method = {{"高さは半分", "いちばん長い辺を底辺とすると、高さはその半分になります。", solve_slant, NULL}},
    .draw = draw_slant,
    .holds = holds_slant,
    .low = {1},
    .high = {500000},
    .scale = 100,
    .hint = "いちばん長い辺を底辺とすると、高さはその何倍ですか。",
    .figure = &no_figure,
};

/* ---- the width of two crossing roads by their area ---- */
static const char *const grounds[] = {"長方形の畑",
                                      "長方形の公園",
                                      "長方形の庭",
                                      "長方形の土地",
                                      "長方形の花だん",
                                      "長方形の広場",
                                      "長方形の牧場",
                                      "長方形の校庭",
                                      "長方形の田",
                                      "長方形のしばふ",
                                      "長方形の農園",
                                      "!長方形の果樹園",
                                      NULL};
static void bind_road(struct build *p) {
    build_set(p, "what", p->aux[0] ? "道をのぞいた部分" : "道");
    build_need(p, "less than all", ratio_compare(p->datum[C], build_apply(p, p->datum[A], '*', p->datum[B])) < 0);
}
static bool draw_road(struct build *p) {
    build_context(p, "w", grounds);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t a = build_between(p, 8, 40), b = build_between(p, 8, 60), k = build_between(p, 1, 6),
            rest = (a - k) * (b - k);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, C, "S", p->aux[0] ? rest : a * b - rest);
    return build_need(p, "different numbers", a != b);
}
static void solve_road(struct build *p) {
    struct ratio all = build_step(p, "全体の面積は、", p->datum[A], '*', p->datum[B], "m²", "です。"),
                 rest = p->datum[C], k = build_fraction(0, 1), x, y, v;
    if (!p->aux[0]) rest = build_step(p, "道をのぞいた面積は、", all, '-', p->datum[C], "m²", "です。");
    bool found = false;
    for (int64_t i = 1; i <= 200 && !found; i++) {
        k = build_fraction(i, 10), x = build_apply(p, p->datum[A], '-', k), y = build_apply(p, p->datum[B], '-', k),
        v = build_apply(p, x, '*', y);
        found = ratio_compare(v, rest) == 0 && x.num > 0 && y.num > 0;
    }
    if (!build_need(p, "a width that is found", found)) return;
    char one[32], two[32];
    build_print(one, sizeof one, x), build_print(two, sizeof two, y);
    build_line(p);
    build_say(p, "たても横も同じだけ短くして、この面積になるのをさがすと、");
    build_formula(p, rest, "m²", "%s×%s", one, two);
    build_say(p, "です。");
    build_answer(p, build_step(p, "道のはばは、", p->datum[A], '-', x, "m", "です。"), "", "m");
}
static bool holds_road(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = 10 * build_value(p, A), b = 10 * build_value(p, B), s = 100 * build_value(p, C);
    if (x[0] >= a || x[0] >= b) return false;
    return IF_KEPT(keep, 7, p->aux[0] ? (a - x[0]) * (b - x[0]) == s : x[0] * a + x[0] * b - x[0] * x[0] == s);
}
static const char *const templates_road[] = {
    "たて<a>m、横<b>mの<w>に、同じはばの道をたてと横に1本ずつ通しました。<what>の面積は<S>m²です。道のはばは何mですか。",
    "<w>は、たて<a>m、横<b>mです。たてに1本、横に1本、同じはばの道を作ると、<what>の面積は<S>m²になりました。道のはばは何m[ですか。|でしょうか。|になりますか。]",
    "たて<a>m、横<b>mの<w>に、たてと横に1本ずつ同じはばのまっすぐな道があります。<what>の面積は<S>m²です。このとき、道のはばは何mですか。",
    "道のはばは何mですか。<P>の家の<w>はたて<a>m、横<b>mです。同じはばの道をたてと横に1本ずつ作り、<what>の面積は<S>m²になりました。",
    "<w>のたては<a>m、横は<b>mです。十字の形に同じはばの道を作ると、<what>は<S>m²になります。道のはばは何m<ka>",
    "たてが<a>m、横が<b>mの<w>に十字の道を作りました。道はどちらも同じはばで、<what>の面積は<S>m²です。道のはばは何mですか。",
    "同じはばの道が、たて<a>m、横<b>mの<w>をたてと横に1本ずつ通っています。<what>の面積は<S>m²です。では、道のはばは何mですか。",
    "たて<a>m、横<b>mの<w>の中に、辺に平行で同じはばの道を2本作りました。1本はたて、1本は横で、<what>は<S>m²です。道のはばは何mになりますか。",
    "<what>の面積は<S>m²です。これはたて<a>m、横<b>mの<w>に、同じはばの道をたてと横に1本ずつ作ったときです。道のはばは何mですか。",
    NULL,
};
static const struct subtype road_asked = {
    .id = "road",
    .name = "道の面積から道のはば",
    .level = 3,
    .templates = templates_road,
    .asks = "道のはば",
    .role = {{"a", "たての長さ", "m"},
             {"b", "横の長さ", "m"},
             {"S", "<what>の面積", "m²"},
             {"op", "何の面積か", "道|道をのぞいた部分", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"道をよせる", "道をはしによせると、残りは、たても横も道のはばだけ短い長方形になります。", solve_road,
                NULL}},
    .draw = draw_road,
    .bind = bind_road,
    .holds = holds_road,
    .loops = 1,
    .low = {1},
    .high = {200},
    .scale = 10,
    .hint = "道をのぞいた部分の面積は何m²ですか。",
    .figure = &no_figure,
};

/* ---- one angle so many times another, a third more or less by degrees ---- */
static void bind_angles(struct build *p) {
    static const char *const names[] = {"角A", "角B", "角C"};
    build_set(p, "an", names[p->aux[1]]), build_set(p, "qs", "<an>の大きさは何度"),
        build_set(p, "sd", p->aux[0] ? "小さい" : "大きい");
    build_need(p, "less than 180 degrees", ratio_compare(p->datum[B], build_int(180)) < 0);
}
static bool draw_angles(struct build *p) {
    build_context(p, "w|u", triangles);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1)), build_aux(p, 1, build_between(p, 0, 2));
    int64_t k = build_between(p, 2, 6), a = build_between(p, 12, 60), c = 180 - a * (k + 1),
            d = p->aux[0] ? a - c : c - a;
    build_datum(p, A, "k", k), build_datum(p, B, "d", d);
    return build_need(p, "a triangle", c > 0 && d > 0) &&
           build_need(p, "different numbers", a != d && c != d && k * a != d);
}
static void solve_angles(struct build *p) {
    struct ratio parts =
        build_step(p, "角Cが角Aと同じなら、3つの角の和は角Aの、", p->datum[A], '+', build_int(2), "倍", "です。");
    struct ratio all =
        build_step(p, "そのときの和は、", build_int(180), p->aux[0] ? '+' : '-', p->datum[B], "度", "です。");
    struct ratio a = build_step(p, "角Aは、", all, '/', parts, "度", "です。"), v = a;
    if (p->aux[1] == 1) v = build_step(p, "角Bは、", a, '*', p->datum[A], "度", "です。");
    if (p->aux[1] == 2) v = build_step(p, "角Cは、", a, p->aux[0] ? '-' : '+', p->datum[B], "度", "です。");
    if (p->aux[1]) build_trap(p, a);
    build_answer(p, v, "", "度");
}
static bool holds_angles(const struct build *p, const int64_t *x, unsigned keep) {
    build_wide kn = p->datum[A].num, kd = p->datum[A].den, d = 10 * build_value(p, B) * (p->aux[0] ? -1 : 1), v = x[0];
    if (keep != 3) return true;
    if (p->aux[1] == 1) return kn && v * (kn + 2 * kd) == (1800 - d) * kn;
    build_wide a = p->aux[1] == 2 ? v - d : v;
    return a * (kn + kd) + (a + d) * kd == 1800 * kd;
}
static const char *const templates_angles[] = {
    "<w>で、角Bは角Aの<k>倍、角Cは角Aより<d>度<sd>角です。<qs>[ですか。|でしょうか。]",
    "<w>があります。角Bの大きさは角Aの<k>倍で、角Cは角Aより<d>度<sd>角です。<qs>ですか。",
    "<w>の角Bは角Aの<k>倍の大きさで、角Cは角Aとくらべて<d>度<sd>角です。このとき、<qs>ですか。",
    "<P>がかいた<w>は、角Bが角Aの<k>倍、角Cが角Aより<d>度<sd>角です。<qs>ですか。",
    "<w>の3つの角のうち、角Cは角Aより<d>度<sd>角で、角Bは角Aの<k>倍です。<qs>になりますか。",
    "角Bが角Aの<k>倍、角Cが角Aより<d>度<sd>角になる<w>を考えます。<qs>ですか。",
    "<w>の角をはかると、角Bは角Aの<k>倍、角Cは角Aより<d>度<sd>角でした。では、<qs>ですか。",
    "角Aの<k>倍が角B、角Aより<d>度<sd>角が角Cになる<w>があります。<qs>ですか。",
    "<w>では、角Aの大きさの<k>倍が角Bで、角Cは角Aより<d>度<sd>角になります。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype angles_asked = {
    .id = "angles",
    .name = "角の関係から三角形の角",
    .level = 2,
    .templates = templates_angles,
    .asks = "<an>の大きさ",
    .role = {{"k", "角Bは角Aの何倍か", "", PROBLEM_DECIMAL},
             {"d", "角Cと角Aの差", "度"},
             {"side", "大きいか小さいか", "大きい|小さい", PROBLEM_CHOICE, .aux = 0},
             {"op", "どの角か", "角A|角B|角C", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"角Aを1とみる", "角Aを1とみて、180度から差の分を調整すると、角Aのいくつ分かがわかります。",
                solve_angles, NULL}},
    .draw = draw_angles,
    .bind = bind_angles,
    .holds = holds_angles,
    .low = {1},
    .high = {1800},
    .scale = 10,
    .hint = "角Cが角Aと同じ大きさなら、3つの角の和は何度ですか。",
    .figure = &no_figure,
};

/* ---- an equilateral triangle on a side of a regular polygon, inside or outside: the angle at the next corner ---- */
static const char *const figures[] = {"図形",       "紙",       "板",     "タイル",   "土地",   "花だん",   "布",
                                      "広場",       "プレート", "もよう", "金属の板", "屋根",   "台",       "かんばん",
                                      "コースター", "皿",       "時計",   "かがみ",   "カード", "しきもの", "色紙",
                                      "箱の底",     "テーブル", "画用紙", "マット",   "!窓",    NULL};
static void bind_polygon(struct build *p) {
    build_set(p, "sd", p->aux[0] ? "外側" : "内側");
    build_need(p, "a polygon", build_value(p, A) >= 4 && build_value(p, A) <= (p->aux[0] ? 5 : 40));
}
static bool draw_polygon(struct build *p) {
    build_context(p, "w", figures);
    build_people(p, "P");
    build_aux(p, 0, build_chance(p, 20));
    int64_t n = build_between(p, 4, p->aux[0] ? 5 : 20);
    build_datum(p, A, "n", n);
    return build_need(p, "a plain angle", 36000 % n == 0);
}
static void solve_polygon(struct build *p) {
    struct ratio out = build_step(p, "正<n>角形の1つの外角は、", build_int(360), '/', p->datum[A], "度", "です。");
    struct ratio in = build_step(p, "1つの内角は、", build_int(180), '-', out, "度", "です。");
    struct ratio b =
        build_step(p, "角FBCは、正三角形の角を使って、", in, p->aux[0] ? '+' : '-', build_int(60), "度", "です。");
    struct ratio rest = build_step(p, "残りの2つの角の和は、", build_int(180), '-', b, "度", "です。");
    build_trap(p, in), build_trap(p, b);
    build_answer(p, build_step(p, "角BCFはその半分で、", rest, '/', build_int(2), "度", "です。"), "", "度");
}
static bool holds_polygon(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, A); /* 2x + inside ∓ 60 = 180, in hundredths */
    return IF_KEPT(keep, 1, n * (2 * x[0] + (p->aux[0] ? 6000 : -6000)) == 36000);
}
static const char *const templates_polygon[] = {
    "頂点を順にA、B、C、…とする正<n>角形の<w>の辺ABを1辺とする正三角形ABFを、<sd>にかきます。角BCFの大きさは何度ですか。",
    "正<n>角形の<w>があります。頂点を順にA、B、Cとし、<sd>に正三角形ABFをかきます。角BCFの大きさは何度[ですか。|でしょうか。|になりますか。]",
    "正<n>角形の<w>のとなり合う頂点をA、B、Cとします。ABを1辺とする正三角形ABFを<sd>に作ります。このとき、角BCFの大きさは何度ですか。",
    "角BCFの大きさは何度ですか。<P>は、正<n>角形の<w>の<sd>に正三角形ABFをかきました。A、B、Cは順にならんだ頂点です。",
    "正<n>角形の<w>の<sd>に、辺ABを1辺とする正三角形ABFをかき、Cは頂点Bのとなりの頂点とします。角BCFの大きさは何度<ka>",
    "A、B、Cを順にならんだ頂点とする正<n>角形の<w>の<sd>に、正三角形ABFがあります。角BCFの大きさは何度ですか。",
    "順にA、B、Cとならぶ頂点を持つ正<n>角形の<w>と、その<sd>の正三角形ABFを考えます。では、角BCFの大きさは何度ですか。",
    "正三角形ABFが、正<n>角形の<w>の<sd>にあります。ABはその1辺で、Cは頂点Bのとなりの頂点です。角BCFの大きさは何度になりますか。",
    "正<n>角形の<w>の1辺ABを使って<sd>に正三角形ABFをかき、次の頂点Cと点Fを結びます。角BCFの大きさは何度ですか。",
    NULL,
};
static const struct subtype polygon_asked = {
    .id = "polygon",
    .name = "正多角形と正三角形の角",
    .level = 3,
    .templates = templates_polygon,
    .asks = "角BCFの大きさ",
    .role = {{"n", "正多角形の辺の数", ""}, {"side", "内側か外側か", "内側|外側", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"二等辺三角形", "BCとBFは長さが等しいので、三角形BCFは二等辺三角形です。", solve_polygon, NULL}},
    .draw = draw_polygon,
    .bind = bind_polygon,
    .holds = holds_polygon,
    .low = {1},
    .high = {9000},
    .scale = 100,
    .hint = "角FBCは何度ですか。",
    .figure = &no_figure,
};

/* ---- DE parallel to BC: from one of the three areas to another ---- */
static void bind_band(struct build *p) {
    static const char *const names[] = {"三角形ADE", "三角形ABC", "台形DBCE"};
    build_set(p, "have", names[p->aux[0]]), build_set(p, "want", names[p->aux[1]]),
        build_set(p, "qs", "<want>の面積は何<u>²");
    build_need(p, "another area", p->aux[0] != p->aux[1]);
    build_need(p, "a plain ratio",
               p->datum[A].den == 1 && p->datum[B].den == 1 && build_value(p, A) + build_value(p, B) < 1000);
}
/* Of 三角形ADE, 三角形ABC, 台形DBCE, where AD is m and AB is m + n. */
static int64_t part_of(const struct build *p, int64_t which) {
    int64_t m = build_value(p, A), all = m + build_value(p, B);
    return which == 0 ? m * m : which == 1 ? all * all : all * all - m * m;
}
static bool draw_band(struct build *p) {
    build_context(p, "w|u", triangles);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 2)), build_aux(p, 1, build_between(p, 0, 2));
    int64_t m = build_between(p, 1, 5), n = build_between(p, 1, 5);
    build_datum(p, A, "m", m), build_datum(p, B, "n", n),
        build_datum(p, C, "S", part_of(p, p->aux[0]) * build_between(p, 1, 9));
    return build_need(p, "ratios", build_gcd(m, n) == 1 && p->aux[0] != p->aux[1]) &&
           build_need(p, "not too large", build_value(p, C) < 700);
}
static void solve_band(struct build *p) {
    struct ratio side = build_step(p, "ABの比は、", p->datum[A], '+', p->datum[B], "", "です。"), m = p->datum[A];
    build_line(p);
    build_say(p, "面積の比は、三角形ADEが、");
    build_formula(p, build_int(part_of(p, 0)), "", "%s×%s", build_get(p, "m"), build_get(p, "m"));
    build_say(p, "、三角形ABCが、");
    struct ratio whole = build_equation(p, side, '*', side, "");
    build_say(p, "です。");
    if (p->aux[0] == 2 || p->aux[1] == 2)
        build_step(p, "台形DBCEの比は、", whole, '-', build_apply(p, m, '*', m), "", "です。");
    struct ratio one =
        build_step(p, "比の1にあたるのは、", p->datum[C], '/', build_int(part_of(p, p->aux[0])), "<u>²", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[C], '*', side), '/', m));
    build_answer(p, build_step(p, "<want>の面積は、", one, '*', build_int(part_of(p, p->aux[1])), "<u>²", "です。"), "",
                 "<u>²");
}
static bool holds_band(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t m = build_value(p, A), n = build_value(p, B), all = m + n;
    int64_t part[] = {m * m, all * all, n * (m + all)};
    return IF_KEPT(keep, 7, x[0] * part[p->aux[0]] == 10 * build_value(p, C) * part[p->aux[1]]);
}
static const char *const templates_band[] = {
    "<w>の辺AB上に点D、AC上に点Eがあり、DEはBCと平行で、AD:DB=<m>:<n>です。<have>の面積は<S><u>²です。<qs>[ですか。|でしょうか。]",
    "<w>で、AD:DB=<m>:<n>となる点DからBCに平行な線をひき、ACと交わる点をEとします。<have>は<S><u>²です。<qs>ですか。",
    "<w>をBCに平行な線DEで分けます。DはAB上の点でAD:DB=<m>:<n>、<have>の面積は<S><u>²です。このとき、<qs>ですか。",
    "<P>は、<w>にBCと平行な線DEをかきました。AD:DB=<m>:<n>で、<have>の面積は<S><u>²です。<qs>ですか。",
    "<have>の面積は<S><u>²です。D、Eは<w>の辺AB、AC上の点で、AD:DB=<m>:<n>、DEとBCは平行です。<qs>になりますか。",
    "DEとBCが平行な<w>があります。ADとDBの長さの比は<m>:<n>で、<have>の面積は<S><u>²です。<qs>ですか。",
    "<w>の辺ABを<m>:<n>に分ける点Dから、BCに平行に線DEをひくと、<have>の面積は<S><u>²になりました。では、<qs>ですか。",
    "<w>が線DEで三角形ADEと台形DBCEに分かれています。DEはBCに平行、AD:DB=<m>:<n>、<have>は<S><u>²です。<qs>ですか。",
    "<w>の辺AB上の点Dは、AD:DB=<m>:<n>の点です。DEはBCと平行で、<have>の面積は<S><u>²です。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype band_asked = {
    .id = "band",
    .name = "平行な線で分けた台形の面積",
    .level = 3,
    .templates = templates_band,
    .asks = "<want>の面積",
    .role = {{"m", "ADの比", ""},
             {"n", "DBの比", ""},
             {"S", "<have>の面積", "<u>²"},
             {"from", "何の面積がわかっているか", "三角形ADE|三角形ABC|台形DBCE", PROBLEM_CHOICE, .aux = 0},
             {"to", "何の面積をきくか", "三角形ADE|三角形ABC|台形DBCE", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"面積の比", "三角形ADEと三角形ABCは相似で、面積の比は、辺の比を2回かけた比になります。", solve_band,
                NULL}},
    .draw = draw_band,
    .bind = bind_band,
    .holds = holds_band,
    .low = {1},
    .high = {500000},
    .scale = 10,
    .hint = "三角形ADEと三角形ABCの辺の比はいくつですか。",
    .figure = &no_figure,
};

/* ---- the diagonals of a polygon by the sum of its angles ---- */
static void bind_diagonals(struct build *p) {
    build_need(p, "a polygon",
               p->datum[A].den == 1 && build_value(p, A) % 180 == 0 && build_value(p, A) >= 360 &&
                   build_value(p, A) <= 9000);
}
static bool draw_diagonals(struct build *p) {
    build_context(p, "w", figures);
    build_people(p, "P");
    build_datum(p, A, "s", 180 * build_between(p, 3, 40));
    return true;
}
static void solve_diagonals(struct build *p) {
    struct ratio triangles_in = build_step(p, "三角形に分けると、", p->datum[A], '/', build_int(180), "個", "です。");
    struct ratio n = build_step(p, "角の数は、", triangles_in, '+', build_int(2), "個", "です。");
    struct ratio each = build_step(p, "1つの頂点からひける対角線は、", n, '-', build_int(3), "本", "です。");
    struct ratio twice = build_step(p, "全部の頂点では、", n, '*', each, "本", "です。");
    build_trap(p, twice), build_trap(p, n);
    build_answer(p, build_step(p, "同じ線を2回数えているので、", twice, '/', build_int(2), "本", "です。"), "", "本");
}
static bool holds_diagonals(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, A) / 180 + 2;
    return IF_KEPT(keep, 1, 2 * (x[0] + n) == n * (n - 1)); /* with the sides: all pairs */
}
static const char *const templates_diagonals[] = {
    "内角の和が<s>度の多角形があります。対角線の数は何本ですか。",
    "多角形の<w>の内角の大きさを全部たすと、<s>度になりました。対角線の数は何本[ですか。|でしょうか。|になりますか。]",
    "<w>は多角形で、内角の和は<s>度です。このとき、対角線の数は何本ですか。",
    "対角線の数は何本ですか。<P>が多角形をかいて内角を全部たすと、<s>度でした。",
    "多角形の内側の角の大きさの合計が<s>度です。対角線の数は何本<ka>",
    "ある多角形の<w>の角を全部はかってたすと、<s>度になりました。対角線の数は何本ですか。",
    "内角を全部合わせると<s>度になる多角形の<w>があります。では、対角線の数は何本ですか。",
    "多角形の<w>の内角の和は<s>度です。対角線の数は何本になりますか。",
    "すべての内角の和が<s>度である多角形を考えます。対角線の数は何本ですか。",
    NULL,
};
static const struct subtype diagonals_asked = {
    .id = "diagonals",
    .name = "内角の和から対角線の数",
    .level = 2,
    .templates = templates_diagonals,
    .asks = "対角線の数",
    .role = {{"s", "内角の和", "度"}},
    .method = {{"辺の数を求める", "内角の和を180度でわると三角形の数になり、それに2をたすと角の数です。",
                solve_diagonals, NULL}},
    .draw = draw_diagonals,
    .bind = bind_diagonals,
    .holds = holds_diagonals,
    .low = {1},
    .high = {2000},
    .hint = "内角の和は、三角形の何個分ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&inner_asked, &half_asked,      &slant_asked,
                                                 &road_asked,  &angles_asked,    &polygon_asked,
                                                 &band_asked,  &diagonals_asked, NULL};
const struct family family_zukei_ouyo = {
    .id = "zukei_ouyo", .number = "F95", .name = "図形の応用", .grade = 6, .subtypes = subtypes};

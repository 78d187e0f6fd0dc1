/* kurinuki.c - 2つの四角形でできた面積: a hole in a rectangle or a square, a frame of equal width, two shapes side by side.
 *
 *   the whole less the hole;  one area plus the other
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { A, B, C };

/* outer | inner | unit | what is left */
static const char *const lands[] = {"土地|池|m",        "公園|花だん|m",    "庭|池|m",
                                    "広場|ふん水|m",    "校庭|すな場|m",    "板|穴|cm",
                                    "画用紙|まど|cm",   "布|穴|cm",         "畑|物置|m",
                                    "かべ|まど|m",      "牧場|小屋|m",      "部屋|テーブル|m",
                                    "厚紙|穴|cm",       "芝生|花だん|m",    "体育館|マット|m",
                                    "しき地|建物|m",    "プレート|穴|mm",   "運動場|倉庫|m",
                                    "段ボール|まど|cm", "!中庭|木の囲い|m", NULL};
static const char *const frames[] = {"写真立て|cm", "額|cm",         "まどわく|cm", "花だん|m", "池|m",
                                     "プール|m",    "鏡|cm",         "絵|cm",       "すな場|m", "テーブルの板|cm",
                                     "黒板|cm",     "広場|m",        "庭|m",        "土地|m",   "掲示板|cm",
                                     "ふとん|cm",   "カーペット|cm", "旗|cm",       "!表紙|cm", NULL};
static const char *const grounds[] = {"花だん|m", "畑|m",      "庭|m",      "土地|m",      "公園|m", "広場|m",
                                      "すな場|m", "芝生|m",    "駐車場|m",  "ゆか|m",      "紙|cm",  "板|cm",
                                      "布|cm",    "シート|cm", "マット|cm", "ポスター|cm", "教室|m", "花畑|m",
                                      "水田|m",   "!学習園|m", NULL};
/* ---- a square hole in a rectangle ---- */
static void bind_hole(struct build *p) {
    build_need(p, "a hole inside", build_value(p, C) < build_value(p, A) && build_value(p, C) < build_value(p, B));
}
static bool draw_hole(struct build *p) {
    build_context(p, "w|t|u", lands);
    build_people(p, "P");
    int64_t a = build_between(p, 6, 50), b = build_between(p, 6, 60);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    build_datum(p, C, "c", build_between(p, 2, (a < b ? a : b) - 2));
    return build_need(p, "a real rectangle", a != b) &&
           build_need(p, "not half of it", 2 * build_value(p, C) * build_value(p, C) != a * b);
}
static void solve_hole(struct build *p) {
    struct ratio whole = build_step(p, "<w>全体の面積は、", p->datum[A], '*', p->datum[B], "<u>²", "です。");
    struct ratio hole = build_step(p, "<t>の面積は、", p->datum[C], '*', p->datum[C], "<u>²", "です。");
    build_trap(p, whole);
    build_trap(p, build_apply(p, whole, '+', hole));
    build_answer(p, build_step(p, "残りの面積は、", whole, '-', hole, "<u>²", "です。"), "", "<u>²");
}
static bool holds_hole(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t c = build_value(p, C);
    return IF_KEPT(keep, 7, x[0] + c * c == build_value(p, A) * build_value(p, B));
}
static const char *const templates_hole[] = {
    "縦<a><u>、横<b><u>の長方形の<w>の中に、1辺<c><u>の正方形の<t>があります。<t>をのぞいた部分の面積は何<u>²ですか。",
    "長方形の<w>は縦<a><u>、横<b><u>です。その中に、1辺が<c><u>の正方形の<t>を作りました。<t>以外の面積は何<u>²[ですか。|でしょうか。]",
    "<P>は、縦<a><u>、横<b><u>の長方形の<w>の真ん中に、1辺<c><u>の正方形の<t>を作りました。残った部分の面積は何<u>²ですか。",
    "<t>以外の面積は何<u>²ですか。<w>は縦<a><u>、横<b><u>の長方形で、その中に1辺<c><u>の正方形の<t>があります。",
    "縦<a><u>、横<b><u>の長方形から、1辺<c><u>の正方形の<t>をのぞいた形の<w>の面積<wo>",
    "<w>は長方形で、縦が<a><u>、横が<b><u>です。1辺<c><u>の正方形の<t>のところをのぞくと、面積は何<u>²になりますか。",
    "長方形の<w>(縦<a><u>、横<b><u>)の内側に、正方形の<t>(1辺<c><u>)があります。残りの面積は何<u>²<ka>",
    "1辺<c><u>の正方形の<t>が、縦<a><u>、横<b><u>の長方形の<w>の中にあります。<t>でない部分の面積は何<u>²ですか。",
    NULL,
};
static const struct figure_template figure_hole = {FIGURE_SHAPE,
                                                   {{"shape", FIGURE_TEXT, "rectangle_hole"},
                                                    {"labels", FIGURE_TEXTS, "縦|横|中の1辺"},
                                                    {"lengths", FIGURE_NUMBERS, "<a>|<b>|<c>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype hole = {
    .id = "hole",
    .name = "長方形の中の正方形をのぞく",
    .level = 2,
    .templates = templates_hole,
    .asks = "<t>以外の面積",
    .role = {{"a", "<w>の縦", "<u>"}, {"b", "<w>の横", "<u>"}, {"c", "<t>の1辺", "<u>"}},
    .method = {{"全体からひく", "長方形全体の面積から、<t>の面積をひきます。", solve_hole, NULL}},
    .draw = draw_hole,
    .bind = bind_hole,
    .holds = holds_hole,
    .low = {1},
    .high = {3000},
    .hint = "<w>全体の面積は何<u>²ですか。",
    .figure = &figure_hole,
};

/* ---- a square hole in a square ---- */
static void bind_square(struct build *p) { build_need(p, "a hole inside", build_value(p, B) < build_value(p, A)); }
static bool draw_square(struct build *p) {
    build_context(p, "w|t|u", lands);
    build_people(p, "P");
    int64_t a = build_between(p, 5, 50);
    build_datum(p, A, "a", a), build_datum(p, B, "c", build_between(p, 2, a - 2));
    return true;
}
static void solve_square(struct build *p) {
    struct ratio whole = build_step(p, "<w>全体の面積は、", p->datum[A], '*', p->datum[A], "<u>²", "です。");
    struct ratio inner = build_step(p, "<t>の面積は、", p->datum[B], '*', p->datum[B], "<u>²", "です。");
    struct ratio gap = build_apply(p, p->datum[A], '-', p->datum[B]);
    build_trap(p, build_apply(p, gap, '*', gap));
    build_answer(p, build_step(p, "残りの面積は、", whole, '-', inner, "<u>²", "です。"), "", "<u>²");
}
/* Cut the frame into two strips: (a - c)(a + c). */
static bool holds_square(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), c = build_value(p, B);
    return IF_KEPT(keep, 3, x[0] == (a - c) * (a + c));
}
static const char *const templates_square[] = {
    "1辺<a><u>の正方形の<w>の中に、1辺<c><u>の正方形の<t>があります。<t>をのぞいた部分の面積は何<u>²ですか。",
    "正方形の<w>の1辺は<a><u>です。その中に、1辺が<c><u>の正方形の<t>を作りました。<t>以外の面積は何<u>²[ですか。|でしょうか。]",
    "<P>は、1辺<a><u>の正方形の<w>の真ん中に、1辺<c><u>の正方形の<t>を作りました。残った部分の面積は何<u>²ですか。",
    "<t>以外の面積は何<u>²ですか。<w>は1辺<a><u>の正方形で、その中に1辺<c><u>の正方形の<t>があります。",
    "1辺<a><u>の正方形から、1辺<c><u>の正方形の<t>をのぞいた形の<w>の面積<wo>",
    "<w>は正方形で、1辺が<a><u>です。1辺<c><u>の正方形の<t>のところをのぞくと、面積は何<u>²になりますか。",
    "正方形の<w>(1辺<a><u>)の内側に、正方形の<t>(1辺<c><u>)があります。残りの面積は何<u>²<ka>",
    "1辺<c><u>の正方形の<t>が、1辺<a><u>の正方形の<w>の中にあります。<t>でない部分の面積は何<u>²ですか。",
    NULL,
};
static const struct figure_template figure_square = {FIGURE_SHAPE,
                                                     {{"shape", FIGURE_TEXT, "square_hole"},
                                                      {"labels", FIGURE_TEXTS, "1辺|中の1辺"},
                                                      {"lengths", FIGURE_NUMBERS, "<a>|<c>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype square = {
    .id = "square",
    .name = "正方形の中の正方形をのぞく",
    .level = 1,
    .templates = templates_square,
    .asks = "<t>以外の面積",
    .role = {{"a", "<w>の1辺", "<u>"}, {"c", "<t>の1辺", "<u>"}},
    .method = {{"全体からひく", "正方形全体の面積から、<t>の面積をひきます。", solve_square, NULL}},
    .draw = draw_square,
    .bind = bind_square,
    .holds = holds_square,
    .low = {1},
    .high = {2500},
    .hint = "<w>全体の面積は何<u>²ですか。",
    .figure = &figure_square,
};

/* ---- a frame of equal width ---- */
static void bind_frame(struct build *p) {
    build_need(p, "something inside the frame",
               2 * build_value(p, C) < build_value(p, A) && 2 * build_value(p, C) < build_value(p, B));
}
static bool draw_frame(struct build *p) {
    build_context(p, "w|u", frames);
    build_people(p, "P");
    int64_t a = build_between(p, 8, 50), b = build_between(p, 8, 60);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, C, "k", build_between(p, 1, 6));
    return build_need(p, "a real rectangle", a != b);
}
static void solve_frame(struct build *p) {
    struct ratio both = build_step(p, "わくは両側にあるので、内側は外側より、", p->datum[C], '*', build_int(2), "<u>",
                                   "ずつ短いです。");
    struct ratio down = build_step(p, "内側の縦は、", p->datum[A], '-', both, "<u>", "です。");
    struct ratio across = build_step(p, "内側の横は、", p->datum[B], '-', both, "<u>", "です。");
    struct ratio whole = build_step(p, "外側の長方形の面積は、", p->datum[A], '*', p->datum[B], "<u>²", "です。");
    struct ratio inner = build_step(p, "内側の長方形の面積は、", down, '*', across, "<u>²", "です。");
    build_trap(p, inner);
    build_answer(p, build_step(p, "わくの面積は、", whole, '-', inner, "<u>²", "です。"), "", "<u>²");
}
/* Four strips: each side once, the corners counted with the long ones. */
static bool holds_frame(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), k = build_value(p, C);
    return IF_KEPT(keep, 7, x[0] == 2 * k * b + 2 * k * (a - 2 * k));
}
static const char *const templates_frame[] = {
    "外側が縦<a><u>、横<b><u>の長方形の<w>に、どこも同じはば<k><u>のわくがついています。わくの面積は何<u>²ですか。",
    "<w>の外側は縦<a><u>、横<b><u>の長方形で、わくのはばはどこも<k><u>です。わくの部分の面積は何<u>²[ですか。|でしょうか。]",
    "縦<a><u>、横<b><u>の長方形の<w>のまわりを、内側にはば<k><u>だけ赤くぬります。赤くぬる部分の面積は何<u>²ですか。",
    "<P>は、縦<a><u>、横<b><u>の長方形の<w>の4つの辺にそって、内側にはば<k><u>のわくを作りました。わくの面積は何<u>²ですか。",
    "わくの面積は何<u>²ですか。<w>は外側が縦<a><u>、横<b><u>の長方形で、わくのはばは<k><u>です。",
    "外側の縦が<a><u>、横が<b><u>で、はばが<k><u>の<w>のわくの面積<wo>",
    "縦<a><u>、横<b><u>の長方形の<w>の内側を、はば<k><u>の道が1周しています。道の面積は何<u>²<ka>",
    "長方形の<w>(縦<a><u>、横<b><u>)のふちに、はば<k><u>の部分をとります。ふちの部分の面積は何<u>²になりますか。",
    NULL,
};
static const struct figure_template figure_frame = {FIGURE_SHAPE,
                                                    {{"shape", FIGURE_TEXT, "frame"},
                                                     {"labels", FIGURE_TEXTS, "縦|横|はば"},
                                                     {"lengths", FIGURE_NUMBERS, "<a>|<b>|<k>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype frame = {
    .id = "frame",
    .name = "わくの面積",
    .level = 2,
    .templates = templates_frame,
    .asks = "わくの面積",
    .role = {{"a", "外側の縦", "<u>"}, {"b", "外側の横", "<u>"}, {"k", "わくのはば", "<u>"}},
    .method = {{"全体からひく", "外側の長方形の面積から、内側の長方形の面積をひきます。", solve_frame, NULL}},
    .draw = draw_frame,
    .bind = bind_frame,
    .holds = holds_frame,
    .low = {1},
    .high = {3000},
    .hint = "内側の長方形の縦と横は、何<u>ですか。",
    .figure = &figure_frame,
};

/* ---- a square beside a rectangle ---- */
static bool draw_joined(struct build *p) {
    build_context(p, "w|u", grounds);
    build_people(p, "P");
    int64_t a = build_between(p, 3, 40), b = build_between(p, 3, 40);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, C, "c", build_between(p, 2, 30));
    return build_need(p, "a real rectangle", a != b);
}
static void solve_joined(struct build *p) {
    struct ratio one = build_step(p, "長方形の面積は、", p->datum[A], '*', p->datum[B], "<u>²", "です。");
    struct ratio other = build_step(p, "正方形の面積は、", p->datum[C], '*', p->datum[C], "<u>²", "です。");
    build_trap(p, one);
    build_answer(p, build_step(p, "合わせて、", one, '+', other, "<u>²", "です。"), "", "<u>²");
}
static bool holds_joined(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t rest = x[0] - build_value(p, A) * build_value(p, B);
    return IF_KEPT(keep, 7, rest == build_value(p, C) * build_value(p, C));
}
static const char *const templates_joined[] = {
    "<w>は、縦<a><u>、横<b><u>の長方形に、1辺<c><u>の正方形をつけた形です。<w>の面積は何<u>²ですか。",
    "縦<a><u>、横<b><u>の長方形のとなりに、1辺<c><u>の正方形をくっつけた形の<w>があります。面積は何<u>²[ですか。|でしょうか。]",
    "<P>の<w>は、縦<a><u>、横<b><u>の長方形の部分と、1辺<c><u>の正方形の部分からできています。全体の面積は何<u>²ですか。",
    "全体の面積は何<u>²ですか。<w>は、縦<a><u>、横<b><u>の長方形と1辺<c><u>の正方形を合わせた形です。",
    "縦<a><u>、横<b><u>の長方形と、1辺<c><u>の正方形を、重ならないようにならべた形の<w>の面積<wo>",
    "1辺<c><u>の正方形と、縦<a><u>、横<b><u>の長方形をつないで<w>を作りました。<w>の面積は何<u>²になりますか。",
    "<w>を2つの部分に分けると、縦<a><u>、横<b><u>の長方形と、1辺<c><u>の正方形になりました。<w>の面積は何<u>²<ka>",
    "長方形(縦<a><u>、横<b><u>)と正方形(1辺<c><u>)がくっついた<w>があります。<w>全体の広さは何<u>²ですか。",
    NULL,
};
static const struct figure_template figure_joined = {FIGURE_SHAPE,
                                                     {{"shape", FIGURE_TEXT, "joined"},
                                                      {"labels", FIGURE_TEXTS, "縦|横|1辺"},
                                                      {"lengths", FIGURE_NUMBERS, "<a>|<b>|<c>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype joined = {
    .id = "joined",
    .name = "長方形と正方形を合わせた面積",
    .level = 1,
    .templates = templates_joined,
    .asks = "<w>の面積",
    .role = {{"a", "長方形の縦", "<u>"}, {"b", "長方形の横", "<u>"}, {"c", "正方形の1辺", "<u>"}},
    .method = {{"2つをたす", "長方形の面積と正方形の面積をたします。", solve_joined, NULL}},
    .draw = draw_joined,
    .holds = holds_joined,
    .low = {1},
    .high = {3000},
    .hint = "長方形の部分の面積は何<u>²ですか。",
    .figure = &figure_joined,
};

static const struct subtype *const subtypes[] = {&hole, &square, &frame, &joined, NULL};
const struct family family_kurinuki = {
    .id = "kurinuki", .number = "F92", .name = "組み合わせた形の面積", .grade = 4, .subtypes = subtypes};

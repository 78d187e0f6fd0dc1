/* chohokei.c - 長方形のまわりと面積: the way around, and the ratio of the sides, their difference or one of them.
 *
 *   half of the way around = height + width
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { AROUND, A, B };

static const char *const shapes[] = {
    "花だん|m",    "畑|m",          "土地|m",   "庭|m",      "公園|m",          "旗|cm",    "しおり|cm",
    "絵|cm",       "カード|cm",     "布|cm",    "看板|cm",   "テーブルの面|cm", "板|cm",    "広場|m",
    "ハンカチ|cm", "写真|cm",       "プール|m", "すな場|m",  "牧場|m",          "駐車場|m", "メモ帳|cm",
    "タオル|cm",   "まどガラス|cm", "運動場|m", "画用紙|cm", "!黒板|cm",        NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};

static void draw_shape(struct build *p) {
    build_context(p, "w|u", shapes);
    build_people(p, "P");
}
static struct ratio step_half(struct build *p) {
    return build_step(p, "縦と横の長さの和は、まわりの長さの半分で、", p->datum[AROUND], '/', build_int(2), "<u>",
                      "です。");
}
static void answer_area(struct build *p, struct ratio height, struct ratio width) {
    struct ratio area = build_step(p, "面積は、", height, '*', width, "<u>²", "です。");
    build_trap(p, build_apply(p, area, '*', build_int(4)));
    build_answer(p, area, "", "<u>²");
}

/* ---- the ratio of the sides ---- */
static bool draw_ratio(struct build *p) {
    draw_shape(p);
    int64_t a = build_between(p, 1, 9), b = build_between(p, 1, 9), one = build_between(p, 1, 15);
    build_datum(p, AROUND, "p", 2 * one * (a + b)), build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    return build_need(p, "a ratio in lowest terms", a != b && build_gcd(a, b) == 1);
}
static void bind_ratio(struct build *p) {
    build_set_number(p, "ab", build_value(p, A) + build_value(p, B));
    build_need(p, "two sides", build_value(p, A) > 0 && build_value(p, B) > 0);
}
static void solve_ratio(struct build *p) {
    struct ratio half = step_half(p);
    struct ratio one = build_step(p, "それは比の<a>+<b>にあたるので、比の1は、", half, '/',
                                  build_apply(p, p->datum[A], '+', p->datum[B]), "<u>", "です。");
    struct ratio height = build_step(p, "縦は、", one, '*', p->datum[A], "<u>", "です。");
    struct ratio width = build_step(p, "横は、", one, '*', p->datum[B], "<u>", "です。");
    answer_area(p, height, width);
}
/* x: four times the area, (2a·s)(2b·s) with s = way / 2(a + b) */
static bool holds_ratio(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), way = build_value(p, AROUND);
    return IF_KEPT(keep, 7, x[0] * (a + b) * (a + b) == a * b * way * way);
}
static const char *const templates_ratio[] = {
    "縦と横の長さの比が<a>:<b>で、まわりの長さが<p><u>の長方形の<w>があります。この<w>の面積は何<u>²ですか。",
    "まわりの長さが<p><u>の長方形の<w>があります。縦と横の比は<a>:<b>です。面積は何<u>²[ですか。|でしょうか。|になりますか。]",
    "<p><u>のひもをちょうど使って、縦と横の比が<a>:<b>の長方形を作ります。この長方形の面積は何<u>²ですか。",
    "<P>の<w>は長方形で、縦と横の長さの比は<a>:<b>、1周は<p><u>です。<w>の面積は何<u>²ですか。",
    "長方形の<w>の面積は何<u>²ですか。縦:横は<a>:<b>で、まわりの長さは<p><u>です。",
    "周囲が<p><u>で、縦と横の比が<a>:<b>の長方形の面積<wo>",
    "<w>のまわりを<p><u>のさくで囲みました。<w>は長方形で、縦と横の比は<a>:<b>です。広さは何<u>²<ka>",
    "長方形の<w>を1周すると<p><u>あります。縦の長さと横の長さが<a>:<b>のとき、面積は何<u>²ですか。",
    NULL,
};
static const struct subtype by_ratio = {
    .id = "ratio",
    .name = "まわりと縦横の比から面積",
    .level = 2,
    .templates = templates_ratio,
    .asks = "<w>の面積",
    .role = {{"p", "まわりの長さ", "<u>"}, {"a", "縦の比", ""}, {"b", "横の比", ""}},
    .method = {{"比の1", "まわりの長さの半分を、縦と横の比に分けます。", solve_ratio, NULL}},
    .draw = draw_ratio,
    .bind = bind_ratio,
    .holds = holds_ratio,
    .low = {1},
    .high = {90000},
    .scale = 4,
    .hint = "縦と横の長さの和は何<u>ですか。",
    .figure = &no_figure,
};

/* ---- how much longer one is ---- */
static void bind_gap(struct build *p) {
    bool tall = p->aux[0];
    build_set(p, "s", tall ? "縦" : "横"), build_set(p, "o", tall ? "横" : "縦");
    build_need(p, "a shorter side", 2 * build_value(p, A) < build_value(p, AROUND));
}
static bool draw_gap(struct build *p) {
    draw_shape(p);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t shorter = build_between(p, 3, 40), gap = build_between(p, 1, 25);
    build_datum(p, AROUND, "p", 2 * (2 * shorter + gap)), build_datum(p, A, "d", gap);
    return build_need(p, "a new number", gap != shorter);
}
static void solve_gap(struct build *p) {
    struct ratio half = step_half(p);
    struct ratio twice = build_step(p, "<s>を<o>と同じ長さにすると、和は、", half, '-', p->datum[A], "<u>", "です。");
    struct ratio shorter = build_step(p, "<o>は、", twice, '/', build_int(2), "<u>", "です。");
    struct ratio longer = build_step(p, "<s>は、", shorter, '+', p->datum[A], "<u>", "です。");
    answer_area(p, longer, shorter);
}
/* x: 16 times the area, (way + 2d)(way - 2d) */
static bool holds_gap(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t way = build_value(p, AROUND), d = build_value(p, A);
    return IF_KEPT(keep, 3, x[0] == (way + 2 * d) * (way - 2 * d));
}
static const char *const templates_gap[] = {
    "まわりの長さが<p><u>の長方形の<w>があります。<s>は<o>より<d><u>長いです。この<w>の面積は何<u>²ですか。",
    "長方形の<w>の1周は<p><u>で、<s>が<o>より<d><u>長くなっています。面積は何<u>²[ですか。|でしょうか。|になりますか。]",
    "<p><u>のひもで、<s>が<o>より<d><u>長い長方形を作りました。この長方形の面積は何<u>²ですか。",
    "<P>の<w>は長方形で、まわりは<p><u>、<o>は<s>より<d><u>短いそうです。面積は何<u>²ですか。",
    "面積は何<u>²ですか。<w>は長方形で、まわりの長さは<p><u>、<s>と<o>の差は<d><u>で、<s>のほうが長いです。",
    "周囲が<p><u>で、<s>が<o>より<d><u>長い長方形の<w>の面積<wo>",
    "長方形の<w>を1周すると<p><u>あります。<o>の長さは<s>より<d><u>短いです。広さは何<u>²<ka>",
    "まわりが<p><u>の長方形の<w>では、<s>の長さが<o>の長さより<d><u>だけ長いです。<w>の面積は何<u>²になりますか。",
    NULL,
};
static const struct subtype by_gap = {
    .id = "gap",
    .name = "まわりと縦横の差から面積",
    .level = 2,
    .templates = templates_gap,
    .asks = "<w>の面積",
    .role = {{"p", "まわりの長さ", "<u>"}, {"d", "縦と横の差", "<u>"}, {"side", "長いほう", "横|縦", PROBLEM_CHOICE}},
    .method = {{"和差算", "縦と横の和と差がわかるので、和差算で2つの辺を求めます。", solve_gap, NULL}},
    .draw = draw_gap,
    .bind = bind_gap,
    .holds = holds_gap,
    .low = {1},
    .high = {80000},
    .scale = 16,
    .hint = "縦と横の長さの和は何<u>ですか。",
    .figure = &no_figure,
};

/* ---- one side ---- */
static void bind_side(struct build *p) {
    bool tall = p->aux[0];
    build_set(p, "s", tall ? "縦" : "横"), build_set(p, "o", tall ? "横" : "縦");
    build_need(p, "another side", 2 * build_value(p, A) < build_value(p, AROUND));
}
static bool draw_side(struct build *p) {
    draw_shape(p);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t a = build_between(p, 3, 45), b = build_between(p, 3, 45);
    build_datum(p, AROUND, "p", 2 * (a + b)), build_datum(p, A, "a", a);
    return build_need(p, "a real rectangle", a != b && a != 2 * (a + b));
}
static void solve_side(struct build *p) {
    struct ratio half = step_half(p);
    struct ratio other = build_step(p, "<o>の長さは、", half, '-', p->datum[A], "<u>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[AROUND], '-', p->datum[A]), '*', p->datum[A]));
    answer_area(p, p->datum[A], other);
}
/* x: twice the area */
static bool holds_side(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A);
    return IF_KEPT(keep, 3, x[0] == a * (build_value(p, AROUND) - 2 * a));
}
static const char *const templates_side[] = {
    "まわりの長さが<p><u>で、<s>の長さが<a><u>の長方形の<w>があります。面積は何<u>²ですか。",
    "長方形の<w>の1周は<p><u>で、<s>は<a><u>です。面積は何<u>²[ですか。|でしょうか。|になりますか。]",
    "<p><u>のひもで、<s>が<a><u>の長方形を作りました。この長方形の面積は何<u>²ですか。",
    "<P>の<w>は長方形で、まわりは<p><u>、<s>は<a><u>だそうです。面積は何<u>²ですか。",
    "面積は何<u>²ですか。<w>は長方形で、まわりの長さは<p><u>、<s>は<a><u>です。",
    "周囲が<p><u>で、<s>が<a><u>の長方形の<w>の面積<wo>",
    "長方形の<w>を1周すると<p><u>あります。<s>の長さは<a><u>です。広さは何<u>²<ka>",
    "<w>は<s>が<a><u>の長方形です。4つの辺の長さをたすと<p><u>になります。<w>の面積は何<u>²ですか。",
    NULL,
};
static const struct figure_template figure_side = {FIGURE_SHAPE,
                                                   {{"shape", FIGURE_TEXT, "rectangle"},
                                                    {"labels", FIGURE_TEXTS, "<s>|まわりの長さ"},
                                                    {"lengths", FIGURE_NUMBERS, "<a>|<p>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype by_side = {
    .id = "side",
    .name = "まわりと1辺から面積",
    .level = 2,
    .templates = templates_side,
    .asks = "<w>の面積",
    .role = {{"p", "まわりの長さ", "<u>"},
             {"a", "<s>の長さ", "<u>"},
             {"side", "わかっている辺", "横|縦", PROBLEM_CHOICE}},
    .method = {{"半分から", "まわりの長さの半分から、わかっている辺をひきます。", solve_side, NULL}},
    .draw = draw_side,
    .bind = bind_side,
    .holds = holds_side,
    .low = {1},
    .high = {5000},
    .scale = 2,
    .hint = "縦と横の長さの和は何<u>ですか。",
    .figure = &figure_side,
};

static const struct subtype *const subtypes[] = {&by_ratio, &by_gap, &by_side, NULL};
const struct family family_chohokei = {
    .id = "chohokei", .number = "F92", .name = "長方形のまわりと面積", .grade = 5, .subtypes = subtypes};

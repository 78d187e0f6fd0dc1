/* chohokei_hen.c - 長方形の辺: height and width from the way around and their ratio, their difference or how
 * many times one is the other.
 *
 *   half of the way around = height + width
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { AROUND, A, B };

static const char *const shapes[] = {
    "花だん|m",  "畑|m",         "土地|m",   "庭|m",      "公園|m",   "旗|cm",           "しおり|cm", "絵|cm",
    "カード|cm", "布|cm",        "看板|cm",  "板|cm",     "広場|m",   "テーブルの面|cm", "写真|cm",   "プール|m",
    "すな場|m",  "牧場|m",       "駐車場|m", "タオル|cm", "運動場|m", "まどガラス|cm",   "画用紙|cm", "ハンカチ|cm",
    "机の面|cm", "うさぎ小屋|m", "池|m",     "しおり|cm", "色紙|cm",  "ゆか|m",          "!黒板|cm",  NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};

static void draw_shape(struct build *p) {
    build_context(p, "w|u", shapes);
    build_people(p, "P");
}
static struct ratio step_half(struct build *p) {
    return build_step(p, "縦と横の長さの和は、まわりの長さの半分で、", p->datum[AROUND], '/', build_int(2), "<u>",
                      "です。");
}
static void set_asked(struct build *p, const char *first, const char *second) {
    build_set(p, "as", p->asked ? second : first);
}

/* ---- the ratio of the sides ---- */
static bool draw_ratio(struct build *p) {
    draw_shape(p);
    int64_t a = build_between(p, 1, 9), b = build_between(p, 1, 9), one = build_between(p, 2, 15);
    build_datum(p, AROUND, "p", 2 * one * (a + b)), build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a ratio in lowest terms", a != b && build_gcd(a, b) == 1);
}
static void bind_ratio(struct build *p) {
    set_asked(p, "縦", "横");
    build_need(p, "two sides", build_value(p, A) > 0 && build_value(p, B) > 0);
}
static void solve_ratio(struct build *p) {
    struct ratio half = step_half(p), parts = build_apply(p, p->datum[A], '+', p->datum[B]);
    struct ratio one = build_step(p, "それは比の<a>+<b>にあたるので、比の1は、", half, '/', parts, "<u>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[AROUND], '/', parts), '*', p->datum[p->asked ? B : A]));
    build_trap(p, build_apply(p, one, '*', p->datum[p->asked ? A : B]));
    build_answer(p, build_step(p, "<as>は、", one, '*', p->datum[p->asked ? B : A], "<u>", "です。"), "", "<u>");
}
/* x: both sides, in tenths */
static bool holds_ratio(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(AROUND), 2 * (x[0] + x[1]) == 10 * build_value(p, AROUND)) &&
           IF_KEPT(keep, BIT(A) | BIT(B), x[0] * build_value(p, B) == x[1] * build_value(p, A));
}
static const char *const templates_ratio[] = {
    "縦と横の長さの比が<a>:<b>で、まわりの長さが<p><u>の長方形の<w>があります。<as>の長さは何<u>ですか。",
    "まわりの長さが<p><u>の長方形の<w>があります。縦と横の比は<a>:<b>です。<as>は何<u>[ですか。|でしょうか。|になりますか。]",
    "<p><u>のひもをちょうど使って、縦と横の比が<a>:<b>の長方形を作ります。<as>の長さは何<u>ですか。",
    "<P>の<w>は長方形で、縦と横の長さの比は<a>:<b>、1周は<p><u>です。<as>の長さは何<u>ですか。",
    "長方形の<w>の<as>は何<u>ですか。縦:横は<a>:<b>で、まわりの長さは<p><u>です。",
    "周囲が<p><u>で、縦と横の比が<a>:<b>の長方形の<as>の長さ<wo>",
    "<w>のまわりを<p><u>のひもで囲みました。<w>は長方形で、縦と横の比は<a>:<b>です。<as>は何<u><ka>",
    "長方形の<w>を1周すると<p><u>あります。縦の長さと横の長さが<a>:<b>のとき、<as>は何<u>ですか。",
    "!縦の長さと横の長さの割合が<a>:<b>の長方形の<w>は、まわりが<p><u>です。<as>の長さは何<u>ですか。",
    NULL,
};
static const struct subtype by_ratio = {
    .id = "ratio",
    .name = "まわりと縦横の比から辺の長さ",
    .level = 2,
    .templates = templates_ratio,
    .asks = "縦の長さ|横の長さ",
    .role = {{"p", "まわりの長さ", "<u>"}, {"a", "縦の比", ""}, {"b", "横の比", ""}},
    .method = {{"比の1", "まわりの長さの半分を、縦と横の比に分けます。", solve_ratio, NULL}},
    .draw = draw_ratio,
    .bind = bind_ratio,
    .holds = holds_ratio,
    .low = {1, 1},
    .high = {1400, 1400},
    .scale = 10,
    .hint = "縦と横の長さの和は何<u>ですか。",
    .figure = &no_figure,
};

/* ---- how much longer one is ---- */
static void bind_gap(struct build *p) {
    bool tall = p->aux[0];
    build_set(p, "s", tall ? "縦" : "横"), build_set(p, "o", tall ? "横" : "縦");
    set_asked(p, "縦", "横");
    build_need(p, "a shorter side", 2 * build_value(p, A) < build_value(p, AROUND));
}
static bool draw_gap(struct build *p) {
    draw_shape(p);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t shorter = build_between(p, 3, 60), gap = build_between(p, 1, 30);
    build_datum(p, AROUND, "p", 2 * (2 * shorter + gap)), build_datum(p, A, "d", gap);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a new number", gap != shorter);
}
/* Is it the longer side that is asked for? */
static bool asks_longer(const struct build *p) { return (p->asked == 0) == (p->aux[0] != 0); }
static void solve_gap(struct build *p) {
    struct ratio half = step_half(p);
    bool longer = asks_longer(p);
    char op = longer ? '+' : '-';
    struct ratio twice = build_step(p, longer ? "<o>を長い<s>にそろえると、和は、" : "<s>を短い<o>にそろえると、和は、",
                                    half, op, p->datum[A], "<u>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[AROUND], op, p->datum[A]), '/', build_int(2)));
    build_trap(p, build_apply(p, build_apply(p, half, longer ? '-' : '+', p->datum[A]), '/', build_int(2)));
    build_answer(p, build_step(p, "これは<as>の2倍なので、<as>は、", twice, '/', build_int(2), "<u>", "です。"), "",
                 "<u>");
}
/* x: height and width, in tenths */
static bool holds_gap(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(AROUND), 2 * (x[0] + x[1]) == 10 * build_value(p, AROUND)) &&
           IF_KEPT(keep, BIT(A), (p->aux[0] ? x[0] - x[1] : x[1] - x[0]) == 10 * build_value(p, A));
}
static const char *const templates_gap[] = {
    "まわりの長さが<p><u>の長方形の<w>があります。<s>は<o>より<d><u>長いです。<as>の長さは何<u>ですか。",
    "長方形の<w>の1周は<p><u>で、<s>が<o>より<d><u>長くなっています。<as>は何<u>[ですか。|でしょうか。|になりますか。]",
    "<p><u>のひもで、<s>が<o>より<d><u>長い長方形を作りました。<as>の長さは何<u>ですか。",
    "<P>の<w>は長方形で、まわりは<p><u>、<o>は<s>より<d><u>短いそうです。<as>は何<u>ですか。",
    "<as>は何<u>ですか。<w>は長方形で、まわりの長さは<p><u>、<s>と<o>の差は<d><u>で、<s>のほうが長いです。",
    "周囲が<p><u>で、<s>が<o>より<d><u>長い長方形の<w>の<as>の長さ<wo>",
    "長方形の<w>を1周すると<p><u>あります。<o>の長さは<s>より<d><u>短いです。<as>は何<u><ka>",
    "まわりが<p><u>の長方形の<w>では、<s>の長さが<o>の長さより<d><u>だけ長いです。<as>は何<u>になりますか。",
    NULL,
};
static const struct subtype by_gap = {
    .id = "gap",
    .name = "まわりと縦横の差から辺の長さ",
    .level = 2,
    .templates = templates_gap,
    .asks = "縦の長さ|横の長さ",
    .role = {{"p", "まわりの長さ", "<u>"}, {"d", "縦と横の差", "<u>"}, {"side", "長いほう", "横|縦", PROBLEM_CHOICE}},
    .method = {{"和差算", "縦と横の和と差がわかるので、和差算で求めます。", solve_gap, NULL}},
    .draw = draw_gap,
    .bind = bind_gap,
    .holds = holds_gap,
    .low = {1, 1},
    .high = {900, 900},
    .scale = 10,
    .hint = "縦と横の長さの和は何<u>ですか。",
    .figure = &no_figure,
};

/* ---- one side so many times the other ---- */
enum { TIMES = A };
static void bind_times(struct build *p) {
    bool tall = p->aux[0];
    build_set(p, "s", tall ? "縦" : "横"), build_set(p, "o", tall ? "横" : "縦");
    set_asked(p, "縦", "横");
    build_need(p, "a longer side", p->datum[TIMES].num > p->datum[TIMES].den);
}
static bool draw_times(struct build *p) {
    draw_shape(p);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t shorter = build_between(p, 2, 30);
    struct ratio times = build_chance(p, 75) ? build_int(build_between(p, 2, 7))
                                             : build_fraction(build_between(p, 6, 20), 5),
                 longer = build_apply(p, times, '*', build_int(shorter)),
                 around = build_apply(p, build_int(2), '*', build_apply(p, longer, '+', build_int(shorter)));
    build_datum_ratio(p, AROUND, "p", around), build_datum_ratio(p, TIMES, "k", times);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "whole lengths", longer.den == 1) && build_need(p, "a longer side", times.num > times.den);
}
static void solve_times(struct build *p) {
    struct ratio half = step_half(p);
    struct ratio parts = build_step(p, "<o>を1とすると、和は、", p->datum[TIMES], '+', build_int(1), "", "です。");
    struct ratio shorter = build_step(p, "<o>は、", half, '/', parts, "<u>", "です。");
    build_trap(p, build_apply(p, half, '/', p->datum[TIMES]));
    build_trap(p, build_apply(p, shorter, '*', build_int(2)));
    if (asks_longer(p))
        build_trap(p, shorter), shorter = build_step(p, "<s>は、", shorter, '*', p->datum[TIMES], "<u>", "です。");
    build_answer(p, shorter, "", "<u>");
}
static bool holds_times(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t longer = x[p->aux[0] ? 0 : 1], shorter = x[p->aux[0] ? 1 : 0];
    return IF_KEPT(keep, BIT(AROUND), 2 * (x[0] + x[1]) * p->datum[AROUND].den == 10 * p->datum[AROUND].num) &&
           IF_KEPT(keep, BIT(TIMES), longer * p->datum[TIMES].den == shorter * p->datum[TIMES].num);
}
static const char *const templates_times[] = {
    "まわりの長さが<p><u>の長方形の<w>があります。<s>の長さは<o>の<k>倍です。<as>の長さは何<u>ですか。",
    "長方形の<w>の1周は<p><u>で、<s>が<o>の<k>倍になっています。<as>は何<u>[ですか。|でしょうか。|になりますか。]",
    "<p><u>のひもで、<s>が<o>の<k>倍の長方形を作りました。<as>の長さは何<u>ですか。",
    "<P>の<w>は長方形で、まわりは<p><u>、<s>は<o>の<k>倍だそうです。<as>は何<u>ですか。",
    "<as>は何<u>ですか。<w>は長方形で、まわりの長さは<p><u>、<s>は<o>の<k>倍です。",
    "周囲が<p><u>で、<s>が<o>の<k>倍の長方形の<w>の<as>の長さ<wo>",
    "長方形の<w>を1周すると<p><u>あります。<s>の長さは<o>の<k>倍です。<as>は何<u><ka>",
    "まわりが<p><u>の長方形の<w>では、<s>の長さが<o>の長さの<k>倍です。<as>は何<u>になりますか。",
    NULL,
};
static const struct subtype by_times = {
    .id = "times",
    .name = "まわりと何倍から辺の長さ",
    .level = 2,
    .templates = templates_times,
    .asks = "縦の長さ|横の長さ",
    .role = {{"p", "まわりの長さ", "<u>", PROBLEM_DECIMAL},
             {"k", "何倍か", "", PROBLEM_DECIMAL},
             {"side", "長いほう", "横|縦", PROBLEM_CHOICE}},
    .method = {{"分配算", "短いほうを1とすると、縦と横の和は1より何倍分多くなるかを考えます。", solve_times, NULL}},
    .draw = draw_times,
    .bind = bind_times,
    .holds = holds_times,
    .low = {1, 1},
    .high = {2200, 2200},
    .scale = 10,
    .hint = "縦と横の長さの和は何<u>ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&by_ratio, &by_gap, &by_times, NULL};
const struct family family_chohokei_hen = {
    .id = "chohokei_hen", .number = "F92", .name = "長方形の辺の長さ", .grade = 5, .subtypes = subtypes};

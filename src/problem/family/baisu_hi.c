/* baisu_hi.c - 倍数算 by a ratio: how much one gives to the other, or both get or spend, until they have 3:2.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { HAS_P, HAS_Q, TERM_P, TERM_Q };
static const char *const things[] = {"カード|枚|1", "シール|枚|1", "お金|円|10", "おはじき|個|1", "ビー玉|個|1", "色紙|枚|1",
                                     "どんぐり|個|1", "こづかい|円|50", "あめ|個|1", "折り紙|枚|1", "切手|枚|1", "貯金|円|100",
                                     "貝がら|個|1", "コイン|枚|1", "リボン|cm|5", "!ボタン|個|1", NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "<A>|<B>", "<A>|<B>", "<A>|<B>", NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};

static void draw_pair(struct build *p, int64_t *m, int64_t *n, int64_t *step) {
    *m = build_between(p, 1, 9), *n = build_between(p, 1, 9);
    build_people(p, "A|B");
    build_context(p, "t|c|st", things);
    build_words(p, "p|q", pairs);
    *step = build_get_number(p, "st");
    build_need(p, "a ratio in lowest terms", *m != *n && build_gcd(*m, *n) == 1);
}
static void state(struct build *p, int64_t a, int64_t b, int64_t m, int64_t n) {
    build_datum(p, HAS_P, "a", a), build_datum(p, HAS_Q, "b", b);
    build_datum(p, TERM_P, "m", m), build_datum(p, TERM_Q, "n", n);
}

/* ---- p gives to q ---- */
static bool draw_give(struct build *p) {
    int64_t m, n, step;
    draw_pair(p, &m, &n, &step);
    int64_t one = step * build_between(p, 2, 15), moved = step * build_between(p, 2, 40);
    state(p, m * one + moved, n * one - moved, m, n);
    return build_need(p, "both have some", n * one > moved) && build_need(p, "another amount", n * one != 2 * moved);
}
static void solve_give(struct build *p) {
    struct ratio sum = build_step(p, "2人の和は、", p->datum[HAS_P], '+', p->datum[HAS_Q], "<c>", "で、変わりません。");
    struct ratio shares = build_step(p, "後の比の和は、", p->datum[TERM_P], '+', p->datum[TERM_Q], "", "です。");
    struct ratio one = build_step(p, "比の1にあたる数は、", sum, '/', shares, "<c>", "です。");
    struct ratio after = build_step(p, "後の<p>は、", one, '*', p->datum[TERM_P], "<c>", "です。");
    build_trap(p, after);
    build_trap(p, one);
    build_answer(p, build_step(p, "わたした数は、", p->datum[HAS_P], '-', after, "<c>", "です。"), "", "<c>");
}
static bool holds_give(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t left = build_value(p, HAS_P) - x[0], right = build_value(p, HAS_Q) + x[0];
    return IF_KEPT(keep, 15, left > 0 && left * build_value(p, TERM_Q) == right * build_value(p, TERM_P));
}
static const char *const templates_give[] = {
    "<t>を<p>は<a><c>、<q>は<b><c>持っています。<p>が<q>に何<c>かわたすと、<p>と<q>の<t>の比が<m>:<n>になります。わたすのは何<c>ですか。",
    "<p>は<t>を<a><c>、<q>は<b><c>持っていました。<p>が<q>にいくらか分けたので、2人の比は<m>:<n>になりました。何<c>分けましたか。",
    "<p>の<t>は<a><c>、<q>の<t>は<b><c>です。<p>から<q>に何<c>わたせば、<p>と<q>の比が<m>:<n>になり[ますか。|ますか。]",
    "何<c>わたせばよいですか。<p>は<a><c>、<q>は<b><c>の<t>を持っていて、<p>が<q>にわたして比を<m>:<n>にします。",
    "<t>を<p>が<a><c>、<q>が<b><c>持っています。<p>が<q>にあげて、持っている数の比を<m>:<n>にするには、何<c>あげればよいですか。",
    "はじめ、<p>は<a><c>、<q>は<b><c>の<t>を持っていました。<p>が<q>にわたした後の比は<m>:<n>です。わたした数<wo>",
    "<p>の<t><a><c>のうち何<c>かを、<t>を<b><c>持っている<q>にあげたら、<p>と<q>の比が<m>:<n>になりました。あげたのは何<c>ですか。",
    "<p>と<q>の<t>は<a><c>と<b><c>です。<p>から<q>へいくらか移して比を<m>:<n>にします。移すのは何<c>でしょうか。",
    NULL};
#define HAVE_ROLES \
    {"a", "<p>のはじめの数", "<c>"}, {"b", "<q>のはじめの数", "<c>"}, {"m", "後の<p>の比", ""}, { "n", "後の<q>の比", "" }
static const struct subtype give = {
    .id = "give",
    .name = "わたして決まった比にする",
    .level = 2,
    .templates = templates_give,
    .asks = "わたす数",
    .role = {HAVE_ROLES},
    .method = {{"和が一定", "やりとりをしても2人の和は変わりません。和を後の比で分けます。", solve_give, NULL}},
    .draw = draw_give,
    .holds = holds_give,
    .low = {1},
    .high = {5000},
    .hint = "わたす前と後で、変わらないものは何ですか。",
    .figure = &figure,
};

/* ---- both get the same ---- */
static void bind_gain(struct build *p) {
    int64_t d = build_value(p, HAS_P) - build_value(p, HAS_Q), r = build_value(p, TERM_P) - build_value(p, TERM_Q);
    build_need(p, "who has more keeps more", d > 0 && r > 0);
}
static bool draw_gain(struct build *p) {
    int64_t m, n, step;
    draw_pair(p, &m, &n, &step);
    int64_t one = step * build_between(p, 4, 30), more = step * build_between(p, 2, 40);
    state(p, m * one - more, n * one - more, m, n);
    return build_need(p, "both have some", m > n && n * one > more) && build_need(p, "another amount", n * one != 2 * more && m * one != 2 * more);
}
static void solve_gain(struct build *p) {
    struct ratio gap = build_step(p, "2人の差は、", p->datum[HAS_P], '-', p->datum[HAS_Q], "<c>", "で、変わりません。");
    struct ratio shares = build_step(p, "後の比の差は、", p->datum[TERM_P], '-', p->datum[TERM_Q], "", "です。");
    struct ratio one = build_share_step(p, "比の1にあたる数は、", gap, shares, "<c>", "です。");
    struct ratio after = build_step(p, "後の<p>は、", one, '*', p->datum[TERM_P], "<c>", "です。");
    build_trap(p, after);
    build_answer(p, build_step(p, "もらった数は、", after, '-', p->datum[HAS_P], "<c>", "です。"), "", "<c>");
}
static bool holds_gain(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15, (build_value(p, HAS_P) + x[0]) * build_value(p, TERM_Q) ==
                                 (build_value(p, HAS_Q) + x[0]) * build_value(p, TERM_P));
}
static const char *const templates_gain[] = {
    "<t>を<p>は<a><c>、<q>は<b><c>持っています。2人とも同じ数だけもらうと、<p>と<q>の<t>の比が<m>:<n>になります。もらうのは何<c>ずつですか。",
    "<p>は<t>を<a><c>、<q>は<b><c>持っていました。2人とも同じだけもらったので、比は<m>:<n>になりました。何<c>ずつもらいましたか。",
    "<p>の<t>は<a><c>、<q>の<t>は<b><c>です。2人に何<c>ずつあげれば、<p>と<q>の比が<m>:<n>になり[ますか。|ますか。]",
    "何<c>ずつもらいましたか。<p>は<a><c>、<q>は<b><c>の<t>を持っていて、2人が同じ数もらうと比が<m>:<n>になりました。",
    "<t>を<p>が<a><c>、<q>が<b><c>持っています。どちらも同じ数だけふえて、比が<m>:<n>になりました。ふえたのは何<c>ずつですか。",
    "はじめ、<p>は<a><c>、<q>は<b><c>の<t>を持っていました。2人とも同じ数もらった後の比は<m>:<n>です。1人がもらった数<wo>",
    "<t>を<a><c>持つ<p>と<b><c>持つ<q>が、おばあさんから同じ数ずつもらうと、比が<m>:<n>になりました。もらったのは何<c>ずつですか。",
    "<p>と<q>の<t>は<a><c>と<b><c>です。同じ数ずつふやして比を<m>:<n>にします。何<c>ずつふやせばよいでしょうか。",
    NULL};
static const struct subtype gain = {
    .id = "gain",
    .name = "同じだけもらって決まった比にする",
    .level = 2,
    .templates = templates_gain,
    .asks = "1人がもらう数",
    .role = {HAVE_ROLES},
    .method = {{"差が一定", "2人とも同じだけもらうと、2人の差は変わりません。差を後の比の差で分けます。", solve_gain, NULL}},
    .draw = draw_gain,
    .bind = bind_gain,
    .holds = holds_gain,
    .low = {1},
    .high = {5000},
    .hint = "もらう前と後で、変わらないものは何ですか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&give, &gain, NULL};
const struct family family_baisu_hi = {
    .id = "baisu_hi", .number = "F35,F36", .name = "倍数算(決まった比にする)", .grade = 6, .scene = SCENE_INDOORS, .subtypes = subtypes};

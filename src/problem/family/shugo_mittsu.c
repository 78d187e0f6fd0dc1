/* shugo_mittsu.c - 3つの集合: at least one of three, none of them, all three, from the numbers of each and of every two.
 *
 *   at least one = the three - the overlaps of two + the overlap of all
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { X, Y, Z, XY, YZ, XZ, LAST, ALL }; /* LAST: all three, or none where all three are asked for */

/* where | three things | before 人 | all three, before 人 | none, before 人 */
static const char *const surveys[] = {
    "クラス|国語|算数|理科|が好きな|3つとも好きな|どれも好きでない",
    "学年|野球|サッカー|バスケットボール|が好きな|3つとも好きな|どれも好きでない",
    "クラス|りんご|みかん|ぶどう|が好きな|3つとも好きな|どれも好きでない",
    "クラス|犬|ねこ|鳥|を飼っている|3つとも飼っている|どれも飼っていない",
    "学年|水泳|ピアノ|習字|を習っている|3つとも習っている|どれも習っていない",
    "学年|京都|奈良|大阪|に行ったことがある|3つとも行ったことがある|どこにも行ったことがない",
    "町内会|自転車|自動車|オートバイ|を持っている|3つとも持っている|どれも持っていない",
    "クラス|第1問|第2問|第3問|に正解した|3問とも正解した|1問も正解しなかった",
    "学年|春|夏|秋|が好きな|3つとも好きな|どれも好きでない",
    "クラス|カレー|ラーメン|ハンバーグ|が好きな|3つとも好きな|どれも好きでない",
    "子ども会|山|海|川|に行った|3つとも行った|どこにも行かなかった",
    "クラス|新聞|雑誌|まん画|を読む|3つとも読む|どれも読まない",
    "学校|本|図かん|雑誌|を借りた|3つとも借りた|どれも借りなかった",
    "!合唱団|平泳ぎ|クロール|背泳ぎ|ができる|3つともできる|どれもできない",
    NULL,
};
/* How many there are in the seven regions inside; false: one of them would hold less than nobody. */
static bool inside(const struct build *p, int64_t every, int64_t *any) {
    int64_t xy = build_value(p, XY) - every, yz = build_value(p, YZ) - every, xz = build_value(p, XZ) - every,
            x = build_value(p, X) - xy - xz - every, y = build_value(p, Y) - xy - yz - every,
            z = build_value(p, Z) - xz - yz - every;
    *any = x + y + z + xy + yz + xz + every;
    return x >= 0 && y >= 0 && z >= 0 && xy >= 0 && yz >= 0 && xz >= 0 && every >= 0;
}
/* The regions first, then the numbers that the text states; how many are in none. */
static int64_t draw_regions(struct build *p, int64_t *every) {
    static const char *const slot[] = {"a", "b", "c", "d", "e", "f"};
    int64_t only[3], two[3];
    build_context(p, "w|x|y|z|k|k3|k0", surveys);
    build_people(p, "A");
    *every = build_between(p, 1, 8);
    for (int i = 0; i < 3; i++) only[i] = build_between(p, 1, 12), two[i] = build_between(p, 1, 8);
    for (int i = 0; i < 3; i++) { /* two[0]: the first two, two[1]: the last two, two[2]: first and last */
        build_datum(p, X + i, slot[i], only[i] + two[i] + two[(i + 2) % 3] + *every);
        build_datum(p, XY + i, slot[3 + i], two[i] + *every);
    }
    return build_between(p, 1, 12);
}
static struct ratio step_three(struct build *p, const char *before, int first) {
    long long a = (long long)build_value(p, first), b = (long long)build_value(p, first + 1),
              c = (long long)build_value(p, first + 2);
    build_line(p);
    build_say(p, before);
    build_formula(p, build_int(a + b + c), "人", "%lld+%lld+%lld", a, b, c);
    build_say(p, "です。");
    return build_int(a + b + c);
}
/* The three without the overlaps of two. */
static struct ratio step_less(struct build *p) {
    struct ratio sum = step_three(p, "<x>、<y>、<z>の人数をたすと、", X);
    struct ratio twice = step_three(p, "2つの重なりの人数をたすと、", XY);
    build_trap(p, sum);
    return build_step(p, "2回数えた重なりをひくと、", sum, '-', twice, "人", "です。");
}
static struct ratio step_any(struct build *p) {
    struct ratio less = step_less(p);
    build_trap(p, less);
    return build_step(p, "3つの重なりは3回たして3回ひいたので、1回たして、", less, '+', p->datum[LAST], "人", "です。");
}
static bool all_kept(const struct build *p, unsigned keep) { return keep == (1u << p->n_data) - 1; }
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "人"}}};
#define SETS                                                                                                      \
    {"a", "<x><k>人", "人"}, {"b", "<y><k>人", "人"}, {"c", "<z><k>人", "人"}, {"d", "<x>と<y>の両方の人", "人"}, \
        {"e", "<y>と<z>の両方の人", "人"}, {                                                                      \
        "f", "<x>と<z>の両方の人", "人"                                                                          \
    }
#define EVERY \
    { "g", "<k3>人", "人" }
#define WHOLE \
    { "N", "<w>の人数", "人" }

/* ---- at least one ---- */
static void bind_any(struct build *p) {
    int64_t any;
    build_need(p, "nobody less than nobody", inside(p, build_value(p, LAST), &any) && any > 0);
}
static bool draw_any(struct build *p) {
    int64_t every;
    draw_regions(p, &every);
    build_datum(p, LAST, "g", every);
    return true;
}
static void solve_any(struct build *p) { build_answer(p, step_any(p), "", "人"); }
static bool holds_any(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t any;
    return !all_kept(p, keep) || (inside(p, build_value(p, LAST), &any) && x[0] == any);
}
#define DOUBLES "<x>と<y>の両方の人は<d>人、<y>と<z>の両方の人は<e>人、<x>と<z>の両方の人は<f>人"
static const char *const templates_any[] = {
    "ある<w>で調べると、<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人でした。" DOUBLES
    "で、<k3>人は<g>人です。少なくとも1つにあてはまる人は何人ですか。",
    "<x><k>人が<a>人、<y><k>人が<b>人、<z><k>人が<c>人います。" DOUBLES
    "、<k3>人は<g>人です。少なくとも1つにあてはまる人は全部で何人[ですか。|でしょうか。]",
    "少なくとも1つにあてはまる人は何人ですか。<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人で、" DOUBLES
    "、<k3>人は<g>人です。",
    "<A>が<w>で聞いたところ、<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人でした。そのうち、" DOUBLES
    "、<k3>人は<g>人です。3つのうちどれかにあてはまる人は何人ですか。",
    "<w>のアンケートの結果、<x><k>人<a>人、<y><k>人<b>人、<z><k>人<c>人でした。また、" DOUBLES
    "、<k3>人は<g>人でした。どれか1つでもあてはまる人の数<wo>",
    "<w>の中で、<x><k>人は<a>人です。<y><k>人は<b>人です。<z><k>人は<c>人です。" DOUBLES
    "です。<k3>人は<g>人います。少なくとも1つにあてはまるのは何人になりますか。",
    "<k3>人は<g>人、" DOUBLES
    "です。<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人のとき、少なくとも1つにあてはまる人は何人ですか。",
    "調べた<w>では、<x><k>人<a>人、<y><k>人<b>人、<z><k>人<c>人、" DOUBLES
    "、<k3>人が<g>人でした。どれかにあてはまる人は合わせて何人ですか。",
    NULL,
};
static const struct subtype any = {
    .id = "any",
    .name = "3つのうち少なくとも1つ",
    .level = 3,
    .templates = templates_any,
    .asks = "少なくとも1つにあてはまる人数",
    .role = {SETS, EVERY},
    .method = {{"ベン図", "3つの円の重なる図をかいて、重なった部分を何回数えたかを考えます。", solve_any, NULL}},
    .draw = draw_any,
    .bind = bind_any,
    .holds = holds_any,
    .low = {1},
    .high = {150},
    .hint = "3つの人数をたすと、2つに重なる人は何回数えていますか。",
    .figure = &no_figure,
};

/* ---- none ---- */
static void bind_none(struct build *p) {
    int64_t some;
    build_need(p, "nobody less than nobody", inside(p, build_value(p, LAST), &some) && some < build_value(p, ALL));
}
static bool draw_none(struct build *p) {
    int64_t every, some, outside = draw_regions(p, &every);
    build_datum(p, LAST, "g", every);
    if (!build_need(p, "nobody less than nobody", inside(p, every, &some))) return false;
    build_datum(p, ALL, "N", some + outside);
    return true;
}
static void solve_none(struct build *p) {
    struct ratio some = step_any(p);
    struct ratio none = build_step(p, "どれにもあてはまらない人は、", p->datum[ALL], '-', some, "人", "です。");
    build_answer(p, none, "", "人");
}
static bool holds_none(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t some;
    return !all_kept(p, keep) || (inside(p, build_value(p, LAST), &some) && some + x[0] == build_value(p, ALL));
}
static const char *const templates_none[] = {
    "<N>人の<w>で調べると、<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人でした。" DOUBLES
    "で、<k3>人は<g>人です。<k0>人は何人ですか。",
    "<w>は<N>人です。<x><k>人が<a>人、<y><k>人が<b>人、<z><k>人が<c>人います。" DOUBLES
    "、<k3>人は<g>人です。<k0>人は何人[ですか。|でしょうか。]",
    "<k0>人は何人ですか。<N>人の<w>のうち、<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人で、" DOUBLES
    "、<k3>人は<g>人です。",
    "<A>が<w>の<N>人に聞いたところ、<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人でした。そのうち、" DOUBLES
    "、<k3>人は<g>人です。<k0>人は何人ですか。",
    "<w><N>人のアンケートの結果、<x><k>人<a>人、<y><k>人<b>人、<z><k>人<c>人でした。また、" DOUBLES
    "、<k3>人は<g>人でした。<k0>人の数<wo>",
    "<w>の中で、<x><k>人は<a>人です。<y><k>人は<b>人です。<z><k>人は<c>人です。" DOUBLES
    "です。<k3>人は<g>人います。<w>が<N>人のとき、<k0>人は何人になりますか。",
    "<k3>人は<g>人、" DOUBLES
    "です。<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人です。<N>人の<w>で、<k0>人は何人ですか。",
    "調べた<w>の<N>人では、<x><k>人<a>人、<y><k>人<b>人、<z><k>人<c>人、" DOUBLES
    "、<k3>人が<g>人でした。<k0>人は何人いますか。",
    NULL,
};
static const struct subtype none = {
    .id = "none",
    .name = "3つのどれでもない",
    .level = 3,
    .templates = templates_none,
    .asks = "どれにもあてはまらない人数",
    .role = {SETS, EVERY, WHOLE},
    .method = {{"ベン図", "3つの円の重なる図をかいて、少なくとも1つにあてはまる人数を先に求めます。", solve_none,
                NULL}},
    .draw = draw_none,
    .bind = bind_none,
    .holds = holds_none,
    .low = {1},
    .high = {150},
    .hint = "少なくとも1つにあてはまる人は何人ですか。",
    .figure = &no_figure,
};

/* ---- all three ---- */
static int64_t every_one(const struct build *p) {
    int64_t every = build_value(p, ALL) - build_value(p, LAST);
    for (int i = 0; i < 3; i++) every += build_value(p, XY + i) - build_value(p, X + i);
    return every;
}
static void bind_every(struct build *p) {
    int64_t some;
    build_need(p, "nobody less than nobody", every_one(p) > 0 && inside(p, every_one(p), &some));
}
static bool draw_every(struct build *p) {
    int64_t every, some, outside = draw_regions(p, &every);
    build_datum(p, LAST, "h", outside);
    if (!build_need(p, "nobody less than nobody", inside(p, every, &some))) return false;
    build_datum(p, ALL, "N", some + outside);
    return true;
}
static void solve_every(struct build *p) {
    struct ratio some =
        build_step(p, "少なくとも1つにあてはまる人は、", p->datum[ALL], '-', p->datum[LAST], "人", "です。");
    struct ratio less = step_less(p);
    struct ratio every =
        build_step(p, "3つの重なりは3回たして3回ひいたので、足りない分が<k3>人で、", some, '-', less, "人", "です。");
    build_answer(p, every, "", "人");
}
/* Try a number of people in the middle; the eight regions make the whole. */
static bool holds_every(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t some;
    return !all_kept(p, keep) || (inside(p, x[0], &some) && some + build_value(p, LAST) == build_value(p, ALL));
}
static const char *const templates_every[] = {
    "<N>人の<w>で調べると、<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人でした。" DOUBLES
    "で、<k0>人は<h>人です。<k3>人は何人ですか。",
    "<w>は<N>人です。<x><k>人が<a>人、<y><k>人が<b>人、<z><k>人が<c>人います。" DOUBLES
    "、<k0>人は<h>人です。<k3>人は何人[ですか。|でしょうか。]",
    "<k3>人は何人ですか。<N>人の<w>のうち、<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人で、" DOUBLES
    "、<k0>人は<h>人です。",
    "<A>が<w>の<N>人に聞いたところ、<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人でした。そのうち、" DOUBLES
    "です。<k0>人が<h>人いるとき、<k3>人は何人ですか。",
    "<w><N>人のアンケートの結果、<x><k>人<a>人、<y><k>人<b>人、<z><k>人<c>人でした。また、" DOUBLES
    "、<k0>人は<h>人でした。<k3>人の数<wo>",
    "<w>の中で、<x><k>人は<a>人です。<y><k>人は<b>人です。<z><k>人は<c>人です。" DOUBLES
    "です。<k0>人は<h>人います。<w>が<N>人のとき、<k3>人は何人になりますか。",
    "<k0>人は<h>人、" DOUBLES
    "です。<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人です。<N>人の<w>で、<k3>人は何人ですか。",
    "調べた<w>の<N>人では、<x><k>人<a>人、<y><k>人<b>人、<z><k>人<c>人、" DOUBLES
    "、<k0>人が<h>人でした。<k3>人は何人いますか。",
    NULL,
};
static const struct subtype every = {
    .id = "every",
    .name = "3つすべて",
    .level = 3,
    .templates = templates_every,
    .asks = "3つすべてにあてはまる人数",
    .role = {SETS, {"h", "<k0>人", "人"}, WHOLE},
    .method = {{"ベン図", "3つの円の重なる図をかいて、まん中の部分を何回数えたかを考えます。", solve_every, NULL}},
    .draw = draw_every,
    .bind = bind_every,
    .holds = holds_every,
    .low = {1},
    .high = {150},
    .hint = "少なくとも1つにあてはまる人は何人ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&any, &none, &every, NULL};
const struct family family_shugo_mittsu = {
    .id = "shugo_mittsu", .number = "F25", .name = "3つの集合", .grade = 6, .plain = true, .subtypes = subtypes};

/* gyakuhi.c - 逆比: two gears: teeth × turns is equal.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { TEETH_A, TEETH_B, TURNS };
static bool draw_gears(struct build *p) {
    static const char *const gears[] = {"歯車A|歯車B",
                                        "歯車ア|歯車イ",
                                        "赤い歯車|青い歯車",
                                        "左の歯車|右の歯車",
                                        "歯車P|歯車Q",
                                        "上の歯車|下の歯車",
                                        "白い歯車|黒い歯車",
                                        "鉄の歯車|木の歯車",
                                        "前の歯車|後ろの歯車",
                                        "ペダル側の歯車|車輪側の歯車",
                                        "モーターの歯車|タイヤの歯車",
                                        "外側の歯車|内側の歯車",
                                        "ハンドルの歯車|じくの歯車",
                                        "!金色の歯車|銀色の歯車",
                                        NULL};
    build_context(p, "p|q", gears);
    int64_t a = build_between(p, 12, 90), b = build_between(p, 12, 90), turns = build_between(p, 3, 60);
    build_datum(p, TEETH_A, "a", a);
    build_datum(p, TEETH_B, "b", b);
    build_datum(p, TURNS, "n", turns);
    return build_need(p, "whole turns", a * turns % b == 0) && build_need(p, "gears differ", a != b);
}
static void solve_gears(struct build *p) {
    struct ratio teeth =
        build_step(p, "<p>が<n>回転すると、かみ合う歯の数は、", p->datum[TEETH_A], '*', p->datum[TURNS], "", "です。");
    struct ratio turns =
        build_step(p, "<q>も同じ数だけかみ合うので、", teeth, '/', p->datum[TEETH_B], "回転", "します。");
    build_trap(p, build_fraction(build_value(p, TEETH_B) * build_value(p, TURNS), build_value(p, TEETH_A)));
    build_answer(p, turns, "", "回転");
}
static void solve_gears_ratio(struct build *p) {
    int64_t a, b;
    build_line(p);
    build_say(p, "歯数の比は");
    build_ratio(p, build_value(p, TEETH_A), build_value(p, TEETH_B), &a, &b);
    build_set_number(p, "z1", b), build_set_number(p, "z2", a);
    build_say(p, "なので、回転数の比は逆の<z1>:<z2>です。");
    struct ratio one = build_share_step(p, "<n>回転が比の<z1>にあたるので、比の1は、", p->datum[TURNS], build_int(b),
                                        "回転", "です。");
    struct ratio turns = build_step(p, "<q>は比の<z2>にあたるので、", one, '*', build_int(a), "回転", "します。");
    build_answer(p, turns, "", "回転");
}
static bool holds_gears(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, TEETH_B) == build_value(p, TEETH_A) * build_value(p, TURNS));
}
static const char *const templates_gears[] = {
    "歯数<a>の<p>と歯数<b>の<q>がかみ合っています。<p>が<n>回転すると、<q>は何回転しますか。",
    "<p>の歯数は<a>、<q>の歯数は<b>です。2つはかみ合って回ります。<p>が<n>回転する間に、<q>は何回転[しますか。|するでしょうか。]",
    "かみ合っている2つの歯車があります。<p>は歯数が<a>、<q>は歯数が<b>です。<p>が<n>回転すると、<q>は何回転しますか。",
    "<q>は何回転しますか。歯数<a>の<p>と歯数<b>の<q>がかみ合っていて、<p>が<n>回転します。",
    "<p>と<q>がかみ合っています。<p>の歯は<a>、<q>の歯は<b>あります。<p>を<n>回転させると、<q>は何回転しますか。",
    "歯数が<b>の<q>は、歯数が<a>の<p>とかみ合っています。<p>が<n>回転したとき、<q>が回転した数は何回転ですか。",
    "<p>(歯数<a>)と<q>(歯数<b>)がかみ合って回っています。<p>が<n>回転すると<q>は何回転しますか。",
    "2つの歯車の歯数は、<p>が<a>、<q>が<b>です。かみ合わせて<p>を<n>回転させました。<q>は何回転しましたか。",
    NULL,
};
static const struct figure_template figure_gears = {
    FIGURE_GEARS, {{"teeth", FIGURE_NUMBERS, "<a>|<b>"}, {"turns", FIGURE_NUMBER, "<n>"}}};
static const struct subtype gears_sub = {
    .id = "gears",
    .name = "歯車",
    .level = 2,
    .templates = templates_gears,
    .asks = "<q>の回転数",
    .role = {{"a", "<p>の歯数", ""}, {"b", "<q>の歯数", ""}, {"n", "<p>の回転数", "回転"}},
    .method = {{"逆比", "歯車では、かみ合う歯の数が等しいので、回転数の比は歯数の逆の比になります。", solve_gears,
                NULL},
               {"比", "回転数の比は、歯数の比の逆になります。比を簡単にして考えます。", solve_gears_ratio,
                "2つの歯車の歯数の比は何対何ですか。"}},
    .draw = draw_gears,
    .holds = holds_gears,
    .low = {1},
    .high = {500},
    .hint = "かみ合う歯の数は、2つの歯車で同じですか。",
    .figure = &figure_gears,
};

static const struct subtype *const subtypes[] = {&gears_sub, NULL};
const struct family family_gyakuhi = {
    .id = "gyakuhi", .number = "F39", .name = "逆比(歯車)", .grade = 6, .scene = SCENE_WORK, .subtypes = subtypes};

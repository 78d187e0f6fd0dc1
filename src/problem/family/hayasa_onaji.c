/* hayasa_onaji.c - 速さと比: another way or another time at the same speed, another speed on the same way.
 *
 *   same speed: way ÷ time is the same; same way: times are inverse to the speeds
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/tabibito.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<t>"}}};
static int64_t draw_one(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, false, &fast, &slow);
    return build_chance(p, 50) ? fast : slow;
}

/* ---- the same speed ---- */
enum { WAY, TIME, OTHER };
static bool draw_same(struct build *p, bool way_asked) {
    int64_t speed = draw_one(p), time = family_tabibito_draw_time(p), other = family_tabibito_draw_time(p);
    build_datum(p, WAY, "D", speed * time), build_datum(p, TIME, "m", time);
    build_datum(p, OTHER, way_asked ? "n" : "E", way_asked ? other : speed * other);
    return build_need(p, "another time", time != other && time > 1) &&
           build_need(p, "a plausible way", speed * time <= build_get_number(p, "most"));
}
static bool draw_time(struct build *p) { return draw_same(p, false); }
static bool draw_way(struct build *p) { return draw_same(p, true); }
static struct ratio step_speed(struct build *p) {
    return build_step(p, "<p>の速さは<ru>、", p->datum[WAY], '/', p->datum[TIME], "<u>", "です。");
}
static void solve_time(struct build *p) {
    struct ratio speed = step_speed(p);
    build_trap(p, speed);
    build_answer(p, build_step(p, "同じ速さで<E><u>進むのにかかる時間は、", p->datum[OTHER], '/', speed, "<t>", "です。"), "",
                 "<t>");
}
static void solve_way(struct build *p) {
    struct ratio speed = step_speed(p);
    build_trap(p, speed);
    build_answer(p, build_step(p, "同じ速さで<n><tk>に進む道のりは、", speed, '*', p->datum[OTHER], "<u>", "です。"), "",
                 "<u>");
}
static bool holds_time(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, WAY) == build_value(p, OTHER) * build_value(p, TIME));
}
static bool holds_way(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, TIME) == build_value(p, WAY) * build_value(p, OTHER));
}
static const char *const templates_time[] = {
    "<p>は<D><u>を<m><t>で進みます。同じ速さで<E><u>進むには、何<t>かかりますか。",
    "<D><u>の道のりを<m><t>で進む<p>がいます。この速さで<E><u>先の<g>まで行くと、何<t>かかる[でしょうか。|ことになりますか。]",
    "<E><u>進むのに何<t>かかりますか。<p>は同じ速さで<D><u>を<m><t>で進みました。",
    "<p>は、<h>から<D><u>を<m><t>で進みました。このまま同じ速さで進むと、<E><u>の道のりには何<t>かかりますか。",
    "<m><t>で<D><u>進む<p>が、速さを変えずに<E><u>進みます。かかる時間は何<t>ですか。",
    "<p>が<D><u>進むのに<m><t>かかりました。同じ速さで、<h>から<E><u>はなれた<g>まで進むのにかかる時間は何<t>ですか。",
    "<p>の速さは、<D><u>を<m><t>で進む速さです。<E><u>を進むのに何<t>かかるか答えなさい。",
    "<D><u>を<m><t>で進んだ<p>が、同じ速さで<E><u>を進みます。何<t>かかりますか。",
    NULL,
};
static const char *const templates_way[] = {
    "<p>は<D><u>を<m><t>で進みます。同じ速さで<n><tk>進むと、何<u>進みますか。",
    "<D><u>の道のりを<m><t>で進む<p>がいます。この速さで<n><tk>進むと、何<u>進む[でしょうか。|ことになりますか。]",
    "<n><tk>では何<u>進みますか。<p>は同じ速さで<D><u>を<m><t>で進みました。",
    "<p>は、<h>から<D><u>を<m><t>で進みました。このまま同じ速さで進むと、<n><tk>では何<u>進みますか。",
    "<m><t>で<D><u>進む<p>が、速さを変えずに<n><tk>進みます。進む道のりは何<u>ですか。",
    "<p>が<D><u>進むのに<m><t>かかりました。同じ速さで<n><tk>進むときの道のりは何<u>ですか。",
    "<p>の速さは、<D><u>を<m><t>で進む速さです。<n><tk>に何<u>進むか答えなさい。",
    "<D><u>を<m><t>で進んだ<p>が、同じ速さで<n><tk>進みます。何<u>進みますか。",
    NULL,
};
#define SAME(ID, NAME, ASKS, ROLE, IDEA, HIGH)                                            \
    static const struct subtype same_##ID = {                                             \
        .id = "same_" #ID,                                                                \
        .name = NAME,                                                                     \
        .level = 1,                                                                       \
        .templates = templates_##ID,                                                      \
        .asks = ASKS,                                                                     \
        .role = {{"D", "はじめの道のり", "<u>"}, {"m", "はじめの時間", "<t>"}, ROLE},     \
        .method = {{"速さを求める", IDEA, solve_##ID, NULL}},                             \
        .draw = draw_##ID,                                                                \
        .holds = holds_##ID,                                                              \
        .low = {1},                                                                       \
        .high = {HIGH},                                                                   \
        .hint = "<p>の速さは、どのように求められますか。",                                \
        .figure = &no_figure,                                                             \
    }
#define OTHER_WAY \
    { "E", "もう1つの道のり", "<u>" }
#define OTHER_TIME \
    { "n", "もう1つの時間", "<t>" }
SAME(time, "同じ速さで別の道のりの時間", "かかる時間", OTHER_WAY, "まず速さを求めて、道のりを速さでわります。", 200);
SAME(way, "同じ速さで別の時間の道のり", "進む道のり", OTHER_TIME, "まず速さを求めて、時間をかけます。", 12000);

/* ---- so many times as fast ---- */
enum { BEFORE, TIMES };
static bool draw_times(struct build *p) {
    static const int64_t tenths[] = {12, 15, 20, 25, 30, 8, 5, 16, 4, 40};
    draw_one(p);
    int64_t n = tenths[build_between(p, 0, 9)], time = build_between(p, 2, 90);
    build_datum(p, BEFORE, "m", time), build_datum_ratio(p, TIMES, "n", build_fraction(n, 10));
    return build_need(p, "a whole time", time * 10 % n == 0) && build_need(p, "short", time * 10 / n <= 120);
}
static void bind_times(struct build *p) { build_need(p, "another speed", p->datum[TIMES].num != p->datum[TIMES].den); }
static void solve_times(struct build *p) {
    build_line(p);
    build_say(p, "同じ道のりでは、かかる時間は速さに反比例します。");
    build_say(p, "速さが<n>倍になると、時間は<n>でわった");
    struct ratio time = build_equation(p, p->datum[BEFORE], '/', p->datum[TIMES], "<t>");
    build_say(p, "です。");
    build_trap(p, build_apply(p, p->datum[BEFORE], '*', p->datum[TIMES]));
    build_answer(p, time, "", "<t>");
}
static bool holds_times(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio n = p->datum[TIMES];
    return IF_KEPT(keep, 3, x[0] * (int64_t)n.num == build_value(p, BEFORE) * (int64_t)n.den);
}
static const char *const templates_times[] = {
    "<p>が<h>から<g>まで進むと<m><t>かかります。速さを<n>倍にすると、何<t>かかりますか。",
    "<h>から<g>まで、<p>は<m><t>で進みます。速さが<n>倍になると、かかる時間は何<t>[ですか。|になりますか。]",
    "<p>の速さが<n>倍になりました。前は<m><t>かかった道のりを進むのに、今は何<t>かかりますか。",
    "かかる時間は何<t>になりますか。<p>は<h>と<g>の間を<m><t>で進んでいましたが、速さを<n>倍にしました。",
    "<m><t>かかる道のりを、<p>がいつもの<n>倍の速さで進みました。何<t>かかりましたか。",
    "<p>はいつも<h>から<g>まで<m><t>かかります。今日は速さがいつもの<n>倍でした。今日は何<t>かかりましたか。",
    "同じ道を、<p>は<m><t>で進みます。<n>倍の速さで進むと何<t>ですか。",
    "<p>が<m><t>かかって進む道を、速さが<p>の<n>倍の<r>が進むと、何<t>かかりますか。",
    NULL,
};
static const struct subtype times = {
    .id = "times",
    .name = "速さが何倍かになったときの時間",
    .level = 2,
    .templates = templates_times,
    .asks = "かかる時間",
    .role = {{"m", "はじめの時間", "<t>"}, {"n", "速さの倍", "倍", PROBLEM_DECIMAL}},
    .method = {{"反比例", "同じ道のりでは、速さが何倍かになると、時間はその数でわったものになります。", solve_times, NULL}},
    .draw = draw_times,
    .bind = bind_times,
    .holds = holds_times,
    .low = {1},
    .high = {400},
    .hint = "速さが2倍になると、かかる時間はどうなりますか。",
    .figure = &no_figure,
};

/* ---- the ratio of two speeds ---- */
enum { ONE, TWO, TAKES };
static bool draw_ratio(struct build *p) {
    draw_one(p);
    int64_t a = build_between(p, 2, 9), b = build_between(p, 2, 9), time = b * build_between(p, 1, 12);
    build_datum(p, ONE, "a", a), build_datum(p, TWO, "b", b), build_datum(p, TAKES, "m", time);
    return build_need(p, "a ratio in lowest terms", a != b && build_gcd(a, b) == 1) &&
           build_need(p, "short", time * a / b <= 120) && build_need(p, "different numbers", time != a && time != b);
}
static void bind_ratio(struct build *p) { build_need(p, "two speeds", build_value(p, ONE) != build_value(p, TWO)); }
static void solve_ratio(struct build *p) {
    build_line(p);
    build_say(p, "同じ道のりを進む時間の比は速さの比の逆で、<p>と<r>の時間の比は<b>:<a>です。");
    struct ratio one = build_step(p, "比の1にあたる時間は、", p->datum[TAKES], '/', p->datum[TWO], "<t>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[TAKES], '/', p->datum[ONE]), '*', p->datum[TWO]));
    build_answer(p, build_step(p, "<r>がかかる時間は、", one, '*', p->datum[ONE], "<t>", "です。"), "", "<t>");
}
static bool holds_ratio(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, TWO) == build_value(p, TAKES) * build_value(p, ONE));
}
static const char *const templates_ratio[] = {
    "<p>と<r>の速さの比は<a>:<b>です。<p>が<m><t>で進む道のりを、<r>は何<t>で進みますか。",
    "<h>から<g>まで進むのに、<p>は<m><t>かかります。<p>と<r>の速さの比が<a>:<b>のとき、<r>は何<t>かかり[ますか。|ますか。]",
    "<r>は何<t>かかりますか。<p>は<h>から<g>まで<m><t>かかり、<p>と<r>の速さの比は<a>:<b>です。",
    "<p>と<r>は<a>:<b>の速さの比で進みます。同じ道のりを<p>が<m><t>で進むとき、<r>がかかる時間は何<t>ですか。",
    "速さの比が<a>:<b>の<p>と<r>が、同じ道を進みます。<p>は<m><t>かかりました。<r>がかかる時間は何<t>でしょうか。",
    "<p>は<h>から<g>まで<m><t>で行きます。<r>も同じ道を行きます。<p>と<r>の速さの比を<a>:<b>とすると、<r>は何<t>で着きますか。",
    "同じ道のりを<p>と<r>が進み、<p>は<m><t>かかりました。速さの比は、<p>:<r>=<a>:<b>です。<r>は何<t>かかりますか。",
    "<p>が<m><t>かかる道のりがあります。<p>と<r>の速さの比は<a>:<b>です。この道のりを<r>が進むと何<t>かかりますか。",
    NULL,
};
static const struct subtype ratio = {
    .id = "ratio",
    .name = "速さの比から時間",
    .level = 2,
    .templates = templates_ratio,
    .asks = "<r>がかかる時間",
    .role = {{"a", "<p>の速さの比", ""}, {"b", "<r>の速さの比", ""}, {"m", "<p>がかかる時間", "<t>"}},
    .method = {{"逆比", "同じ道のりを進む時間の比は、速さの比の逆です。", solve_ratio, NULL}},
    .draw = draw_ratio,
    .bind = bind_ratio,
    .holds = holds_ratio,
    .low = {1},
    .high = {200},
    .hint = "<p>と<r>の、かかる時間の比はいくつといくつですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&same_time, &same_way, &times, &ratio, NULL};
const struct family family_hayasa_onaji = {.id = "hayasa_onaji",
                                           .number = "F48,F59",
                                           .name = "同じ速さ・同じ道のり",
                                           .grade = 5,
                                           .scene = SCENE_OUTDOORS,
                                           .subtypes = subtypes};

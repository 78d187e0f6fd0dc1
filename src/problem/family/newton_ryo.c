/* newton_ryo.c - ニュートン算 of amounts: so much a day lasts so many days, while the same amount comes in every day.
 *
 *   used in x days - used in y days = what came in on x - y days;  first + come in = used
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { USE_A, TIME_A, USE_B, TIME_B, ASKED };

/* where | what | unit | of time | 毎日 | 1日に | comes in, dictionary form and stem | used, dictionary form | step */
static const char *const stores[] = {"貯水池|水|m³|日|毎日|1日に|流れこむ|流れこみ|使う|10",
                                     "ダム|水|m³|日|毎日|1日に|流れこむ|流れこみ|流す|20",
                                     "貯金箱|お金|円|か月|毎月|1か月に|入る|入り|使う|50",
                                     "さいふ|お金|円|日|毎日|1日に|入る|入り|使う|10",
                                     "タンク|水|L|時間|毎時|1時間に|入る|入り|使う|5",
                                     "井戸|水|L|分|毎分|1分間に|わき出る|わき出|くみ出す|2",
                                     "池|水|L|分|毎分|1分間に|流れこむ|流れこみ|くみ出す|5",
                                     "倉庫|米|kg|日|毎日|1日に|運びこまれる|運びこまれ|出す|5",
                                     "店|品物|個|日|毎日|1日に|とどく|とどき|売る|5",
                                     "牧場|草|kg|日|毎日|1日に|生える|生え|食べる|2",
                                     "ポイントカード|ポイント|ポイント|か月|毎月|1か月に|たまる|たまり|使う|10",
                                     "水そう|水|L|分|毎分|1分間に|入る|入り|ぬく|1",
                                     "!地下室|水|L|時間|毎時|1時間に|しみ出る|しみ出|くみ出す|5",
                                     NULL};

static void draw_store(struct build *p) {
    build_context(p, "pl|ob|u|t|mt|ot|in|inv|ou|step", stores);
    build_people(p, "P");
}
/* Growth g, first amount; x days at a, y < x days at b. */
static bool draw_cases(struct build *p, int64_t *growth, int64_t *first) {
    draw_store(p);
    int64_t step = build_get_number(p, "step"), x = build_between(p, 6, 60), y = build_between(p, 3, x - 1);
    *growth = build_between(p, 4, 60) * step, *first = build_lcm(x, y) * build_between(p, 1, 12) * step;
    build_datum(p, USE_A, "a", *growth + *first / x), build_datum(p, TIME_A, "x", x);
    build_datum(p, USE_B, "b", *growth + *first / y), build_datum(p, TIME_B, "y", y);
    return build_need(p, "amounts that are met", *first <= 20000 && *growth != *first);
}
static void bind_cases(struct build *p) {
    build_need(p, "the more is used the sooner it ends",
               build_value(p, USE_A) != build_value(p, USE_B) && build_value(p, TIME_A) != build_value(p, TIME_B));
    build_need(p, "something comes in",
               (build_value(p, USE_A) < build_value(p, USE_B)) == (build_value(p, TIME_A) > build_value(p, TIME_B)));
}
static void step_growth(struct build *p, struct ratio *growth) {
    build_line(p);
    build_say(p, "全部で<ou>量は、<x><t>では");
    struct ratio one = build_equation(p, p->datum[USE_A], '*', p->datum[TIME_A], "<u>");
    build_say(p, "、<y><t>では");
    struct ratio two = build_equation(p, p->datum[USE_B], '*', p->datum[TIME_B], "<u>");
    build_say(p, "です。");
    bool longer = p->datum[TIME_A].num * p->datum[TIME_B].den > p->datum[TIME_B].num * p->datum[TIME_A].den;
    build_line(p);
    build_say(p, "この差の");
    struct ratio more = build_equation(p, longer ? one : two, '-', longer ? two : one, "<u>");
    build_say(p, "は、");
    struct ratio days =
        build_equation(p, p->datum[longer ? TIME_A : TIME_B], '-', p->datum[longer ? TIME_B : TIME_A], "<t>");
    build_say(p, "で<in>量です。");
    *growth = build_step(p, "<ot><in>量は、", more, '/', days, "<u>", "です。");
}
static struct ratio step_first(struct build *p, struct ratio growth) {
    struct ratio less =
        build_step(p, "<a><u>ずつ<ou>と、<ot>へるのは、", p->datum[USE_A], '-', growth, "<u>", "です。");
    return build_step(p, "<x><t>でなくなるので、はじめの<ob>は、", less, '*', p->datum[TIME_A], "<u>", "です。");
}

/* ---- what was there first, what comes in ---- */
static void bind_amounts(struct build *p) {
    bind_cases(p);
    build_set(p, "ask", p->aux[0] ? "<ot><in><ob>は何<u>ですか。" : "はじめにあった<ob>は何<u>ですか。");
    build_set(p, "qn", p->aux[0] ? "<ot><in><ob>" : "はじめにあった<ob>");
}
static bool draw_amounts(struct build *p) {
    int64_t growth, first;
    build_aux(p, 0, build_chance(p, 50));
    return draw_cases(p, &growth, &first);
}
static void solve_amounts(struct build *p) {
    struct ratio growth, first;
    step_growth(p, &growth);
    if (!p->aux[0]) {
        first = step_first(p, growth);
        build_trap(p, build_apply(p, p->datum[USE_A], '*', p->datum[TIME_A]));
        build_answer(p, first, "", "<u>");
        return;
    }
    build_trap(p, build_apply(p, p->datum[USE_B], '-', p->datum[USE_A]));
    build_answer(p, growth, "", "<u>");
}
static bool holds_amounts(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, USE_A), s = build_value(p, TIME_A), b = build_value(p, USE_B),
            r = build_value(p, TIME_B);
    if (p->aux[0]) return IF_KEPT(keep, 15, (a - x[0]) * s == (b - x[0]) * r);
    return IF_KEPT(keep, 15, (a * s - x[0]) * r == (b * r - x[0]) * s);
}
#define COMES_1 "<pl>に、<mt>決まった量の<ob>が<inv>ます。"
#define COMES_2 "<mt>同じ量の<ob>が<in><pl>があります。"
#define COMES_3 "<pl>には<ob>があり、<mt>一定の量の<ob>が<inv>ます。"
static const char *const templates_amounts[] = {
    COMES_1 "<ot><a><u>ずつ<ou>と<x><t>で、<b><u>ずつ<ou>と<y><t>で<ob>はなくなります。<ask>",
    COMES_2 "この<ob>は、<ot><a><u>ずつ<ou>と<x><t>で、<ot><b><u>ずつ<ou>と<y><t>でなくなります。<ask>",
    COMES_3 "<mt><a><u>ずつ<ou>場合は<x><t>、<mt><b><u>ずつ<ou>場合は<y><t>でなくなります。<ask>",
    "<ask><pl>には<mt>同じ量の<ob>が<inv>ます。<ob>は、<ot><a><u>ずつ<ou>と<x><t>、<b><u>ずつ<ou>と<y><t>でなくなります。",
    COMES_1
    "はじめからある<ob>と合わせて、<ot><b><u>ずつ<ou>と<y><t>でなくなり、<a><u>ずつにすると<x><t>でなくなります。<ask>",
    "<P>が調べると、<pl>の<ob>は、<ot><a><u>ずつ<ou>と<x><t>、<b><u>ずつ<ou>と<y><t>でちょうどなくなります。<ob>は<mt>決まった量だけ<inv>ます。<ask>",
    COMES_2 "<ob>がなくなるまでの時間は、<ot><a><u>ずつ<ou>なら<x><t>、<b><u>ずつ<ou>なら<y><t>です。<ask>",
    COMES_3 "これを<mt><a><u>ずつ<ou>と<x><t>でなくなります。<b><u>ずつにふやすと、<y><t>でなくなります。<ask>",
    NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<t>"}}};
#define CASE_ROLES                                                              \
    {"a", "1つ目の場合に<ot><ou>量", "<u>"}, {"x", "1つ目の場合の時間", "<t>"}, \
        {"b", "2つ目の場合に<ot><ou>量", "<u>"}, {                              \
        "y", "2つ目の場合の時間", "<t>"                                         \
    }
static const struct subtype amounts = {
    .id = "amounts",
    .name = "使う量がわかるときのはじめの量・ふえる量",
    .level = 3,
    .templates = templates_amounts,
    .asks = "求める<ob>の量",
    .role = {CASE_ROLES, {"what", "求めるもの", "はじめの量|ふえる量", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"線分図", "ニュートン算です。全部で<ou>量の差は、時間の差の間に<in>量です。", solve_amounts, NULL}},
    .draw = draw_amounts,
    .bind = bind_amounts,
    .holds = holds_amounts,
    .low = {1},
    .high = {21000},
    .hint = "2つの場合に全部で<ou>量は、それぞれ何<u>ですか。",
    .figure = &figure,
};

/* ---- another amount or another time ---- */
static void bind_next(struct build *p) {
    bind_cases(p);
    build_set(p, "ask",
              p->aux[0] ? "ちょうど<n><t>でなくなるのは、<ot>何<u>ずつ<ou>ときですか。"
                        : "<ot><n><u>ずつ<ou>と、何<t>でなくなりますか。");
    build_set(p, "qn", p->aux[0] ? "<n><t>でなくなるときに<ot><ou>量" : "<ot><n><u>ずつ<ou>ときの時間");
    build_set(p, "qu", p->aux[0] ? "<u>" : "<t>"), build_set(p, "nu", p->aux[0] ? "<t>" : "<u>");
}
static bool draw_next(struct build *p) {
    int64_t growth, first, t = build_between(p, 2, 90);
    build_aux(p, 0, build_chance(p, 50));
    if (!draw_cases(p, &growth, &first)) return false;
    build_datum(p, ASKED, "n", p->aux[0] ? t : growth + first / t);
    return build_need(p, "a whole amount", first % t == 0) &&
           build_need(p, "another time", t != build_value(p, TIME_A) && t != build_value(p, TIME_B));
}
static void answer_next(struct build *p, struct ratio growth, struct ratio first, struct ratio n) {
    if (p->aux[0]) {
        struct ratio less = build_step(p, "<n><t>でなくすには、<ot>へらすのは、", first, '/', n, "<u>", "です。");
        struct ratio use = build_step(p, "<in>分も合わせて、<ot><ou>のは、", less, '+', growth, "<u>", "です。");
        build_trap(p, less);
        build_answer(p, use, "", "<u>");
        return;
    }
    struct ratio less = build_step(p, "<n><u>ずつ<ou>と、<ot>へるのは、", n, '-', growth, "<u>", "です。");
    struct ratio time = build_step(p, "だから、なくなるのは、", first, '/', less, "<t>", "です。");
    build_trap(p, build_apply(p, first, '/', n));
    build_answer(p, time, "", "<t>");
}
static void solve_next(struct build *p) {
    struct ratio growth;
    step_growth(p, &growth);
    answer_next(p, growth, step_first(p, growth), p->datum[ASKED]);
}
static bool holds_next(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, USE_A), s = build_value(p, TIME_A), b = build_value(p, USE_B),
            r = build_value(p, TIME_B), n = build_value(p, ASKED), use = p->aux[0] ? x[0] : n,
            time = p->aux[0] ? n : x[0];
    return IF_KEPT(keep, 31, time * (use * (s - r) - a * s + b * r) == s * r * (b - a));
}
static const struct subtype next = {
    .id = "next",
    .name = "使う量がわかるときの別の量・別の時間",
    .level = 3,
    .templates = templates_amounts,
    .asks = "求める時間か量",
    .role = {CASE_ROLES,
             {"n", "きかれた場合の量か時間", "<nu>"},
             {"what", "求めるもの", "時間|量", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"線分図", "ニュートン算です。全部で<ou>量の差は、時間の差の間に<in>量です。", solve_next, NULL}},
    .draw = draw_next,
    .bind = bind_next,
    .holds = holds_next,
    .low = {1},
    .high = {16000},
    .hint = "2つの場合に全部で<ou>量は、それぞれ何<u>ですか。",
    .figure = &figure,
};

/* ---- the first amount is known ---- */
enum { FIRST = 2, NEXT };
static void bind_known(struct build *p) {
    build_need(p, "something comes in", build_value(p, USE_A) * build_value(p, TIME_A) > build_value(p, FIRST));
    build_set(p, "ask",
              p->aux[0] ? "ちょうど<n><t>でなくなるのは、<ot>何<u>ずつ<ou>ときですか。"
                        : "<ot><n><u>ずつ<ou>と、何<t>でなくなりますか。");
    build_set(p, "qn", p->aux[0] ? "<n><t>でなくなるときに<ot><ou>量" : "<ot><n><u>ずつ<ou>ときの時間");
    build_set(p, "qu", p->aux[0] ? "<u>" : "<t>"), build_set(p, "nu", p->aux[0] ? "<t>" : "<u>");
}
static bool draw_known(struct build *p) {
    draw_store(p);
    build_aux(p, 0, build_chance(p, 50));
    int64_t step = build_get_number(p, "step"), x = build_between(p, 5, 60), t = build_between(p, 2, 90),
            growth = build_between(p, 4, 60) * step, first = build_lcm(x, t) * build_between(p, 1, 12) * step;
    build_datum(p, USE_A, "a", growth + first / x), build_datum(p, TIME_A, "x", x), build_datum(p, FIRST, "Q", first);
    build_datum(p, NEXT, "n", p->aux[0] ? t : growth + first / t);
    return build_need(p, "amounts that are met", first <= 20000 && t != x);
}
static void solve_known(struct build *p) {
    struct ratio less =
        build_step(p, "<a><u>ずつ<ou>と、<ot>へるのは、", p->datum[FIRST], '/', p->datum[TIME_A], "<u>", "です。");
    struct ratio growth = build_step(p, "だから、<ot><in>量は、", p->datum[USE_A], '-', less, "<u>", "です。");
    answer_next(p, growth, p->datum[FIRST], p->datum[NEXT]);
}
static bool holds_known(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, USE_A), s = build_value(p, TIME_A), first = build_value(p, FIRST),
            n = build_value(p, NEXT), use = p->aux[0] ? x[0] : n, time = p->aux[0] ? n : x[0];
    return IF_KEPT(keep, 15, time * (use * s - a * s + first) == first * s);
}
static const char *const templates_known[] = {
    "<pl>に<ob>が<Q><u>あり、<mt>決まった量の<ob>が<inv>ます。<ot><a><u>ずつ<ou>と<x><t>で<ob>はなくなります。<ask>",
    "<mt>同じ量の<ob>が<in><pl>に、今<Q><u>の<ob>があります。<ot><a><u>ずつ<ou>と、<x><t>でなくなります。<ask>",
    "<pl>の<ob>は<Q><u>で、<mt>一定の量が<inv>ます。<mt><a><u>ずつ<ou>場合、<x><t>でなくなります。<ask>",
    "<ask><pl>には<ob>が<Q><u>あって、<mt>同じ量の<ob>が<inv>ます。<ot><a><u>ずつ<ou>と<x><t>でなくなります。",
    "はじめに<Q><u>の<ob>がある<pl>に、<mt>決まった量の<ob>が<inv>ます。<ob>は、<ot><a><u>ずつ<ou>と、ちょうど<x><t>でなくなります。<ask>",
    "<P>が調べると、<pl>の<ob>は<Q><u>でした。<ob>は<mt>決まった量だけ<inv>ます。<ot><a><u>ずつ<ou>と<x><t>でなくなります。<ask>",
    "<pl>には、はじめ<Q><u>の<ob>があります。そこへ<mt>同じ量の<ob>が<inv>ます。<ot><a><u>ずつ<ou>なら<x><t>でなくなります。<ask>",
    "<ob>が<Q><u>ある<pl>から、<ot><a><u>ずつ<ou>と<x><t>でなくなります。<ob>は<mt>一定の量が<inv>ます。<ask>",
    NULL};
static const struct subtype known = {
    .id = "known",
    .name = "はじめの量がわかるときの別の量・別の時間",
    .level = 2,
    .templates = templates_known,
    .asks = "求める時間か量",
    .role = {{"a", "はじめの場合に<ot><ou>量", "<u>"},
             {"x", "はじめの場合の時間", "<t>"},
             {"Q", "はじめの<ob>", "<u>"},
             {"n", "きかれた場合の量か時間", "<nu>"},
             {"what", "求めるもの", "時間|量", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"線分図", "ニュートン算です。<ot>へる量は、<ou>量から<in>量をひいたものです。", solve_known, NULL}},
    .draw = draw_known,
    .bind = bind_known,
    .holds = holds_known,
    .low = {1},
    .high = {16000},
    .hint = "<a><u>ずつ<ou>と、<ot>何<u>ずつへりますか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&amounts, &next, &known, NULL};
const struct family family_newton_ryo = {
    .id = "newton_ryo", .number = "F46", .name = "ニュートン算(使う量)", .grade = 6, .subtypes = subtypes};

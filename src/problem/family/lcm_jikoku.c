/* lcm_jikoku.c - 同時に出る時こく: two rhythms that begin together at a time of day; when again, how often until when.
 *
 *   time of day + 最小公倍数; minutes ÷ 最小公倍数, and the first one
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/jikoku.h"

enum { HOUR, A, B, END };
enum { AUX_START = 1 };

/* two things | what they do every so many minutes | its unit | together | alone | ます stem */
static const char *const rhythms[] = {"A駅行きのバス|B駅行きのバス|分|同時に出る|出る|出",
                                      "バス|電車|分|同時に発車する|発車する|発車し",
                                      "上り電車|下り電車|分|同時に発車する|発車する|発車し",
                                      "急行|各駅停車|分|同時に出発する|出発する|出発し",
                                      "病院行きのバス|大学行きのバス|分|同時に発車する|発車する|発車し",
                                      "遊らん船|水上バス|分|同時に出発する|出発する|出発し",
                                      "モノレール|路面電車|分|同時に発車する|発車する|発車し",
                                      "大きいかね|小さいかね|分|同時に鳴る|鳴る|鳴り",
                                      "ロープウェイ|ケーブルカー|分|同時に動き出す|動き出す|動き出し",
                                      "市役所行きのバス|空港行きのバス|分|同時に発車する|発車する|発車し",
                                      "右回りのバス|左回りのバス|分|同時に出る|出る|出",
                                      "イルカのショー|アシカのショー|分|同時に始まる|始まる|始まり",
                                      "大きいふん水|小さいふん水|分|同時に水を出す|水を出す|水を出し",
                                      "東行きの電車|西行きの電車|分|同時に出る|出る|出",
                                      "!フェリー|高速船|分|同時に出る|出る|出",
                                      NULL};
static bool draw_rhythms(struct build *p, int64_t least) {
    int64_t a = build_between(p, 6, 30), b = build_between(p, 6, 30);
    build_context(p, "p|q|t|d|z|v", rhythms);
    build_people(p, "P");
    build_datum(p, HOUR, "h", build_between(p, 6, 10));
    build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    return build_need(p, "neither divides the other", a != b && a % b && b % a) &&
           build_need(p, "a common factor", build_gcd(a, b) > 1) &&
           build_need(p, "a wait of half an hour or more", build_lcm(a, b) >= least && build_lcm(a, b) <= 150);
}
static bool bind_rhythms(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B);
    return family_jikoku_bind_clock(p, build_value(p, HOUR), "h", "m", JIKOKU_MORNING, "ck", AUX_START) &&
           build_need(p, "two rhythms", a > 1 && b > 1 && a != b && build_lcm(a, b) <= 600);
}
static struct ratio step_lcm(struct build *p) {
    int64_t a = build_value(p, A), l = build_lcm(a, build_value(p, B));
    return build_step(p, "<a>と<b>の最小公倍数を求めると、", p->datum[A], '*', build_int(l / a), "分", "です。");
}
static const struct figure_template figure_rhythms = {
    FIGURE_NUMBER_LINES, {{"steps", FIGURE_NUMBERS, "<a>|<b>"}, {"unit", FIGURE_TEXT, "<t>"}}};
#define RHYTHM_ROLES \
    {"h", "同時になった時こくの時", "時"}, {"a", "<p>の間かく", "分"}, { "b", "<q>の間かく", "分" }
#define MINUTE_ROLE \
    { "m", "同時になった時こくの分", "分", PROBLEM_PARAMETER, .optional = true }

/* ---- the next time ---- */
static void bind_next(struct build *p) {
    if (bind_rhythms(p))
        build_need(p, "the same day", p->aux[AUX_START] + build_lcm(build_value(p, A), build_value(p, B)) < JIKOKU_DAY);
}
static bool draw_next(struct build *p) {
    if (!draw_rhythms(p, 20)) return false;
    if (build_chance(p, 50)) build_parameter(p, "m", build_round(p, 5, 55, 5));
    return true;
}
static void solve_next(struct build *p) {
    struct ratio wait = step_lcm(p);
    struct ratio start =
        family_jikoku_step_minutes(p, "午前<ck>は、夜中の0時から数えると、", p->aux[AUX_START], "です。");
    struct ratio next = build_step(p, "次に<d>のは、", start, '+', wait, "分", "です。");
    family_jikoku_step_hours(p, next);
    build_trap(p, build_int(p->aux[AUX_START] + build_value(p, A) + build_value(p, B) + 1));
    family_jikoku_answer(p, (int64_t)next.num, true);
}
/* Minute by minute, until both go. */
static bool holds_next(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t wait = 1;
    if (keep != 7) return true;
    while (wait % build_value(p, A) || wait % build_value(p, B)) wait++;
    return x[0] - 1 == p->aux[AUX_START] + wait;
}
static const char *const templates_next[] = {
    "<p>は<a>分おきに、<q>は<b>分おきに<v>ます。午前<ck>に、<p>と<q>が<d>のを見ました。次に<d>のは午前または午後の何時何分ですか。",
    "午前<ck>に<p>と<q>が<v>ました。<p>は<a>分ごと、<q>は<b>分ごとに<v>ます。次に<d>時こくは何時何分[ですか。|でしょうか。]",
    "次に<d>のは何時何分ですか。<p>は<a>分おき、<q>は<b>分おきに<v>、午前<ck>にちょうど2つがそろいました。",
    "<P>は、午前<ck>に<p>と<q>が<d>のを見ました。<p>は<a>分ごとに、<q>は<b>分ごとに<v>ます。次に<d>のは何時何分ですか。",
    "<p>は<a>分間かく、<q>は<b>分間かくで<v>ます。午前<ck>に<d>と、その次に<d>時こく<wo>",
    "どちらも始まりは午前<ck>です。そこから<p>は<a>分ごとに、<q>は<b>分ごとに<v>ます。次に<d>のは何時何分になりますか。",
    "午前<ck>に<d>ところから、<p>は<a>分おきに、<q>は<b>分おきに<v>ます。次に2つがそろって<z>のは何時何分ですか。",
    "<q>は<b>分おきに、<p>は<a>分おきに<v>ます。2つが午前<ck>にそろうと、この次にそろうのは何時何分<ka>",
    NULL,
};
static const struct subtype next = {
    .id = "next",
    .name = "次に同時になる時こく",
    .level = 2,
    .templates = templates_next,
    .asks = "次に<d>時こく",
    .role = {RHYTHM_ROLES, MINUTE_ROLE},
    .method = {{"最小公倍数", "次に<d>のは、<a>と<b>の最小公倍数の時間がたったときです。", solve_next, NULL}},
    .draw = draw_next,
    .bind = bind_next,
    .holds = holds_next,
    .loops = 1,
    .low = {1},
    .high = {JIKOKU_DAY},
    .hint = "何分たつと、2つがまたそろいますか。",
    .figure = &figure_rhythms,
};

/* ---- how often until some time ---- */
static int64_t last_minute(const struct build *p) {
    return p->n_data > END ? (12 + build_value(p, END)) * 60 : 12 * 60;
}
static void bind_often(struct build *p) {
    if (!bind_rhythms(p)) return;
    int64_t left = last_minute(p) - p->aux[AUX_START];
    build_need(p, "some times", left >= build_lcm(build_value(p, A), build_value(p, B)) && last_minute(p) < JIKOKU_DAY);
}
static bool draw_noon(struct build *p) {
    return draw_rhythms(p, 12) && build_need(p, "not too long", build_value(p, HOUR) <= 10);
}
static bool draw_evening(struct build *p) {
    if (!draw_rhythms(p, 12)) return false;
    build_datum(p, END, "e", build_between(p, 1, 9));
    return build_need(p, "two hours of the clock", build_value(p, END) != build_value(p, HOUR));
}
static void solve_often(struct build *p) {
    struct ratio wait = step_lcm(p);
    build_line(p);
    build_say(p, p->n_data > END ? "午前<ck>から午後<e>時までの時間は、" : "午前<ck>から正午までの時間は、");
    int64_t minutes = last_minute(p) - p->aux[AUX_START];
    if (p->n_data > END)
        build_formula(p, build_int(minutes), "分", "(12-%lld+%lld)×60", (long long)build_value(p, HOUR),
                      (long long)build_value(p, END));
    else
        build_formula(p, build_int(minutes), "分", "(12-%lld)×60", (long long)build_value(p, HOUR));
    build_say(p, "です。");
    build_line(p);
    build_say(p, "この間に、はじめの1回のほかに同時になる回数は、");
    struct ratio more = build_remainder(p, minutes, (int64_t)wait.num, "回");
    build_say(p, "の商の分です。");
    struct ratio all = build_step(p, "はじめの1回をたして、", more, '+', build_int(1), "回", "です。");
    build_trap(p, more);
    build_answer(p, all, "", "回");
}
static bool holds_often(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0;
    if (keep != (1u << p->n_data) - 1) return true;
    for (int64_t after = 0; p->aux[AUX_START] + after <= last_minute(p); after++)
        found += after % build_value(p, A) == 0 && after % build_value(p, B) == 0;
    return x[0] == found;
}
/* U: 正午, or 午後<e>時. */
#define OFTEN(U) \
    { \
        "<p>は<a>分おきに、<q>は<b>分おきに<v>ます。午前<h>時に、<p>と<q>が<v>ました。午前<h>時から" U \
        "までに、<d>のは何回ですか。午前<h>時の1回もふくめます。", \
            "午前<h>時に<p>と<q>が<v>ました。<p>は<a>分ごと、<q>は<b>分ごとに<v>ます。" U \
            "までに<d>のは、はじめの1回もふくめて何回[ですか。|でしょうか。]", \
            U \
            "までに<d>のは何回ですか。<p>は<a>分おき、<q>は<b>分おきに<v>、1回目に2つがそろうのは午前<h>時です。午前<h>時の1回も数えます。", \
            "<P>は、午前<h>時に<p>と<q>が<d>のを見ました。<p>は<a>分ごとに、<q>は<b>分ごとに<v>ます。" U \
            "までに<d>のを、これもふくめて何回見ることができますか。", \
            "<p>は<a>分間かく、<q>は<b>分間かくで<v>ます。どちらも午前<h>時が始まりです。" U \
            "までに<d>回数<wo>午前<h>時の1回もふくみます。", \
            "どちらも始まりは午前<h>時です。そこから<p>は<a>分ごとに、<q>は<b>分ごとに<v>ます。始まりの1回もふくめて、" U \
            "までに何回<d>ことになりますか。", \
            "午前<h>時に<d>ところから、<p>は<a>分おきに、<q>は<b>分おきに<v>ます。午前<h>時をふくめると、" U \
            "までに2つがそろって<z>のは何回ですか。", \
            "<q>は<b>分おきに、<p>は<a>分おきに<v>ます。2つが午前<h>時にそろうと、午前<h>時も入れて" U \
            "までにそろうのは全部で何回ですか。", \
            NULL \
    }
static const char *const templates_noon[] = OFTEN("正午");
static const char *const templates_evening[] = OFTEN("午後<e>時");
#define OFTEN_METHOD \
    { \
        { \
            "最小公倍数", "同時になるのは、<a>と<b>の最小公倍数の時間ごとです。はじめの1回を忘れずに数えます。", \
                solve_often, NULL \
        } \
    }
static const struct subtype noon = {
    .id = "noon",
    .name = "正午までに同時になる回数",
    .level = 2,
    .templates = templates_noon,
    .asks = "<d>回数",
    .role = {RHYTHM_ROLES},
    .method = OFTEN_METHOD,
    .draw = draw_noon,
    .bind = bind_often,
    .holds = holds_often,
    .loops = 1,
    .low = {1},
    .high = {60},
    .hint = "何分ごとに、2つがそろいますか。",
    .figure = &figure_rhythms,
};
static const struct subtype evening = {
    .id = "evening",
    .name = "午後までに同時になる回数",
    .level = 2,
    .templates = templates_evening,
    .asks = "<d>回数",
    .role = {RHYTHM_ROLES, {"e", "終わりの時こくの時", "時"}},
    .method = OFTEN_METHOD,
    .draw = draw_evening,
    .bind = bind_often,
    .holds = holds_often,
    .loops = 1,
    .low = {1},
    .high = {90},
    .hint = "何分ごとに、2つがそろいますか。",
    .figure = &figure_rhythms,
};

static const struct subtype *const subtypes[] = {&next, &noon, &evening, NULL};
const struct family family_lcm_jikoku = {.id = "lcm_jikoku",
                                         .number = "F66,F57",
                                         .name = "同時に出る時こく",
                                         .grade = 5,
                                         .plain = true,
                                         .subtypes = subtypes};

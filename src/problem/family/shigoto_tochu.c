/* shigoto_tochu.c - 仕事算: one of the two comes later, leaves, takes a rest or hands over.
 *
 *   whole - what is done at first = rest;  rest ÷ what is done in a day = days
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/shigoto.h"

enum { PART = 2 }; /* how long the first part, or the rest, lasts */

typedef struct ratio step_fn(struct build *p, const char *before, struct ratio a, char op, struct ratio b,
                             const char *unit, const char *after);

/* One job and its rates: in whole numbers, or with the whole as 1. */
struct job {
    struct ratio whole, one, other;
    step_fn *step;
};

static struct job begin(struct build *p, bool whole_is_one) {
    struct job j = {.step = whole_is_one ? build_fraction_step : build_step};
    j.whole = family_shigoto_rates(p, whole_is_one, &j.one, &j.other);
    return j;
}
static struct ratio together(struct build *p, const struct job *j) {
    return j->step(p, "<ni>ですると、1<t>に、", j->one, '+', j->other, "", "の仕事ができます。");
}
static struct ratio rest_of(struct build *p, const struct job *j, struct ratio done) {
    return j->step(p, "残りの仕事は、", j->whole, '-', done, "", "です。");
}

/* Times for the two of them and a first part; the whole in small numbers. */
static bool draw_job(struct build *p, int64_t *whole, int64_t *one, int64_t *other, int64_t *part) {
    int64_t a, b;
    family_shigoto_draw(p, &a, &b);
    *whole = build_lcm(a, b), *one = *whole / a, *other = *whole / b;
    *part = build_between(p, 1, a < b ? a - 1 : b - 1);
    build_datum(p, PART, "f", *part);
    return build_need(p, "times differ", a != b && *part != a && *part != b) &&
           build_need(p, "a small whole", *whole <= 360) &&
           build_need(p, "nobody divides by 1", *one > 1 && *other > 1);
}

static const struct figure_template figure = {FIGURE_BARS,
                                              {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                               {"days", FIGURE_NUMBERS, "<a>|<b>"},
                                               {"first", FIGURE_NUMBER, "<f>"},
                                               {"unit", FIGURE_TEXT, "<t>"}}};
static const char idea[] = "仕事算です。全体の仕事を<a>と<b>の最小公倍数の<l>とします。";
static const char idea_one[] = "仕事算です。全体の仕事を1として、1<t>の仕事を分数で表します。";
static const char hint[] = "全体の仕事を、<a>でも<b>でもわり切れる数で表しましょう。";
static const char hint_one[] = "全体を1とすると、<p>の1<t>の仕事はどんな分数ですか。";

#define ALONE_1 "<w>をするのに、<p>だけだと<a><t>、<q>だけだと<b><t>かかります。"
#define ALONE_2 "<hi>ですると<p>は<a><t>、<q>は<b><t>かかる<w>があります。"
#define ALONE_3 "<w>を、<p>は<a><t>、<q>は<b><t>で仕上げます。"
#define ALONE_4 "<p>だけなら<a><t>、<q>だけなら<b><t>で終わる<w>があります。"

/* ---- both begin, <p> leaves ---- */
static bool draw_leave(struct build *p) {
    int64_t whole, one, other, part;
    if (!draw_job(p, &whole, &one, &other, &part)) return false;
    int64_t rest = whole - (one + other) * part;
    return build_need(p, "whole days", rest > 0 && rest % other == 0);
}
static struct ratio leave_days(struct build *p, bool whole_is_one) {
    struct job j = begin(p, whole_is_one);
    struct ratio both = together(p, &j);
    struct ratio done = j.step(p, "<ni>でした<f><t>の仕事は、", both, '*', p->datum[PART], "", "です。");
    struct ratio rest = rest_of(p, &j, done);
    return j.step(p, "残りを<q>がするので、", rest, '/', j.other, "<t>", "かかります。");
}
static void answer_leave(struct build *p, bool whole_is_one, bool all) {
    struct ratio days = leave_days(p, whole_is_one);
    if (!all) {
        build_trap(p, build_apply(p, days, '+', p->datum[PART]));
        build_answer(p, days, "", "<t>");
        return;
    }
    struct ratio total = build_step(p, "全部で、", days, '+', p->datum[PART], "<t>", "かかります。");
    build_trap(p, days);
    build_answer(p, total, "", "<t>");
}
static void solve_leave(struct build *p) { answer_leave(p, false, false); }
static void solve_leave_one(struct build *p) { answer_leave(p, true, false); }
static void solve_leave_all(struct build *p) { answer_leave(p, false, true); }
static void solve_leave_all_one(struct build *p) { answer_leave(p, true, true); }
/* The whole is a×b. */
static bool leaves(const struct build *p, int64_t rest, unsigned keep) {
    int64_t a = build_value(p, SHIGOTO_A), b = build_value(p, SHIGOTO_B), f = build_value(p, PART);
    return IF_KEPT(keep, 7, f * b + f * a + rest * a == a * b);
}
static bool holds_leave(const struct build *p, const int64_t *x, unsigned keep) { return leaves(p, x[0], keep); }
static bool holds_leave_all(const struct build *p, const int64_t *x, unsigned keep) {
    return leaves(p, x[0] - build_value(p, PART), keep);
}
static const char *const templates_leave[] = {
    ALONE_1 "はじめ<ni>でいっしょに<f><t>働きましたが、その後は<q>だけでしました。<q>だけでしたのは何<t>ですか。",
    ALONE_2 "<ni>で<f><t>した後、<p>がぬけました。残りを<q>がすると、あと何<t>かかりますか。",
    ALONE_3 "<ni>で始めて<f><t>たったところで<p>がやめました。残りは<q>だけですると何<t>[ですか。|でしょうか。]",
    ALONE_4 "<ni>で<f><t>してから、残りを<q>だけで終わらせました。残りに何<t>かかりましたか。",
    "<w>を<ni>で<f><t>して、残りを<q>がしました。1つ終えるのに、<p>だけだと<a><t>、<q>だけだと<b><t>かかります。残りにかかったのは何<t>ですか。",
    "残りは何<t>かかりますか。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を、<ni>で<f><t>した後、<q>だけでします。",
    "<p>が<a><t>、<q>が<b><t>かかる<w>があります。はじめの<f><t>は<ni>で、あとは<q>だけでします。<q>だけでするのは何<t>ですか。",
    "<w>を終えるのに<p>は<a><t>、<q>は<b><t>かかります。いっしょに始めて<f><t>後に<p>が帰りました。<q>はあと何<t>しなければなりませんか。",
    "!" ALONE_1 "<ni>で<f><t>進めたところで<p>が休み、残りを<q>がしました。<q>だけの時間は何<t>ですか。",
    NULL};
static const struct subtype leave = {
    .id = "leave",
    .name = "とちゅうでぬける(残り)",
    .level = 2,
    .templates = templates_leave,
    .asks = "<q>だけでする時間",
    .role = {{"a", "<p>だけの時間", "<t>"}, {"b", "<q>だけの時間", "<t>"}, {"f", "はじめにいっしょにした時間", "<t>"}},
    .method = {{"最小公倍数", idea, solve_leave, NULL}, {"全体を1とする", idea_one, solve_leave_one, hint_one}},
    .draw = draw_leave,
    .bind = family_shigoto_bind,
    .holds = holds_leave,
    .low = {1},
    .high = {200},
    .hint = hint,
    .figure = &figure,
};
static const char *const templates_leave_all[] = {
    ALONE_1 "はじめ<ni>でいっしょに<f><t>働きましたが、その後は<q>だけでしました。全部で何<t>かかりましたか。",
    ALONE_2 "<ni>で<f><t>した後、<p>がぬけて、残りを<q>がしました。始めてから終わるまで何<t>かかりましたか。",
    ALONE_3
    "<ni>で始めて<f><t>たったところで<p>がやめ、残りは<q>だけでしました。かかったのは全部で何<t>[ですか。|でしょうか。]",
    ALONE_4 "<ni>で<f><t>してから、残りを<q>だけで終わらせました。全部で何<t>かかりましたか。",
    "<w>を<ni>で<f><t>して、残りを<q>がしました。1つ終えるのに、<p>だけだと<a><t>、<q>だけだと<b><t>かかります。始めてから終わるまで何<t>ですか。",
    "全部で何<t>かかりますか。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を、<ni>で<f><t>した後、<q>だけでします。",
    "<p>が<a><t>、<q>が<b><t>かかる<w>があります。はじめの<f><t>は<ni>で、あとは<q>だけでします。終わるまでに何<t>かかりますか。",
    "<w>を終えるのに<p>は<a><t>、<q>は<b><t>かかります。いっしょに始めて<f><t>後に<p>が帰り、<q>が最後までしました。<q>は全部で何<t>しましたか。",
    NULL};
static const struct subtype leave_all = {
    .id = "leave_all",
    .name = "とちゅうでぬける(全部)",
    .level = 2,
    .templates = templates_leave_all,
    .asks = "全部の時間",
    .role = {{"a", "<p>だけの時間", "<t>"}, {"b", "<q>だけの時間", "<t>"}, {"f", "はじめにいっしょにした時間", "<t>"}},
    .method = {{"最小公倍数", idea, solve_leave_all, NULL}, {"全体を1とする", idea_one, solve_leave_all_one, hint_one}},
    .draw = draw_leave,
    .bind = family_shigoto_bind,
    .holds = holds_leave_all,
    .low = {2},
    .high = {200},
    .hint = hint,
    .figure = &figure,
};

/* ---- <p> alone, then both: how long both ---- */
static bool draw_join(struct build *p) {
    int64_t whole, one, other, part;
    if (!draw_job(p, &whole, &one, &other, &part)) return false;
    int64_t rest = whole - one * part;
    return build_need(p, "whole days", rest > 0 && rest % (one + other) == 0);
}
static void answer_join(struct build *p, bool whole_is_one) {
    struct job j = begin(p, whole_is_one);
    struct ratio done = j.step(p, "<p>がはじめの<f><t>でした仕事は、", j.one, '*', p->datum[PART], "", "です。");
    struct ratio rest = rest_of(p, &j, done), both = together(p, &j);
    struct ratio days = j.step(p, "<ni>でした時間は、", rest, '/', both, "<t>", "です。");
    build_trap(p, build_apply(p, days, '+', p->datum[PART]));
    build_answer(p, days, "", "<t>");
}
static void solve_join(struct build *p) { answer_join(p, false); }
static void solve_join_one(struct build *p) { answer_join(p, true); }
static bool holds_join(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, SHIGOTO_A), b = build_value(p, SHIGOTO_B);
    return IF_KEPT(keep, 7, (build_value(p, PART) + x[0]) * b + x[0] * a == a * b);
}
static const char *const templates_join[] = {
    ALONE_1 "はじめの<f><t>は<p>だけでし、その後は<ni>で終わらせました。<ni>でしたのは何<t>ですか。",
    ALONE_2 "<p>が<f><t>したところへ<q>が加わりました。<ni>でいっしょにしたのは何<t>ですか。",
    ALONE_3 "<p>が<f><t>した後、<q>が手伝い始めました。手伝い始めてから何<t>で終わりましたか。",
    ALONE_4 "<p>だけで<f><t>してから、<ni>でしました。<ni>でした時間は何<t>[ですか。|でしょうか。]",
    "<w>を<p>が始め、<f><t>後に<q>が加わって終わらせました。<hi>では、<p>が<a><t>、<q>が<b><t>かかります。<q>がしたのは何<t>ですか。",
    "<ni>でするのは何<t>ですか。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を、<p>が<f><t>した後、<ni>でします。",
    "<p>が<a><t>、<q>が<b><t>かかる<w>があります。まず<p>が<f><t>します。残りを<ni>ですると、あと何<t>で終わりますか。",
    "<w>を終えるのに<p>は<a><t>、<q>は<b><t>かかります。<q>は<f><t>おくれて来ました。<ni>いっしょにしたのは何<t>ですか。",
    NULL};
static const struct subtype join = {
    .id = "join",
    .name = "とちゅうから加わる(いっしょの時間)",
    .level = 2,
    .templates = templates_join,
    .asks = "いっしょにした時間",
    .role = {{"a", "<p>だけの時間", "<t>"}, {"b", "<q>だけの時間", "<t>"}, {"f", "はじめに<p>がした時間", "<t>"}},
    .method = {{"最小公倍数", idea, solve_join, NULL}, {"全体を1とする", idea_one, solve_join_one, hint_one}},
    .draw = draw_join,
    .bind = family_shigoto_bind,
    .holds = holds_join,
    .low = {1},
    .high = {200},
    .hint = hint,
    .figure = &figure,
};

/* ---- both, but <p> takes a rest ---- */
static bool draw_pause(struct build *p) {
    int64_t whole, one, other, part;
    if (!draw_job(p, &whole, &one, &other, &part)) return false;
    int64_t all = whole + one * part;
    return build_need(p, "whole days", all % (one + other) == 0) &&
           build_need(p, "both work too", all / (one + other) > part + 1);
}
static void answer_pause(struct build *p, bool whole_is_one) {
    struct job j = begin(p, whole_is_one);
    struct ratio more = j.step(p, "<p>が休まなければ、<f><t>で、", j.one, '*', p->datum[PART], "", "多くできます。");
    struct ratio all = j.step(p, "そのときの仕事は全部で、", j.whole, '+', more, "", "になります。");
    struct ratio both = together(p, &j);
    struct ratio days = j.step(p, "だから、かかったのは、", all, '/', both, "<t>", "です。");
    build_trap(p, build_apply(p, days, '-', p->datum[PART]));
    build_answer(p, days, "", "<t>");
}
static void solve_pause(struct build *p) { answer_pause(p, false); }
static void solve_pause_one(struct build *p) { answer_pause(p, true); }
static bool holds_pause(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, SHIGOTO_A), b = build_value(p, SHIGOTO_B);
    return IF_KEPT(keep, 7, x[0] * a + (x[0] - build_value(p, PART)) * b == a * b);
}
static const char *const templates_pause[] = {
    ALONE_1 "<ni>でいっしょに始めましたが、とちゅうで<p>が<f><t>休みました。終わるまでに何<t>かかりましたか。",
    ALONE_2 "<ni>で始めましたが、<p>だけが<f><t>休みました。全部で何<t>かかりましたか。",
    ALONE_3
    "<ni>で同時に始め、<q>はずっと続けましたが、<p>は<f><t>休みました。始めてから何<t>で終わり[ましたか。|ましたか。]",
    ALONE_4 "<ni>でしましたが、<p>はとちゅう<f><t>だけ休みました。<q>は休んでいません。かかったのは全部で何<t>ですか。",
    "<w>を<ni>でしましたが、<p>は<f><t>休みました。<hi>では、<p>が<a><t>、<q>が<b><t>かかります。始めてから終わるまで何<t>ですか。",
    "全部で何<t>かかりましたか。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を<ni>でしましたが、<p>はとちゅうで<f><t>休みました。",
    "<p>が<a><t>、<q>が<b><t>かかる<w>があります。<ni>でいっしょにするつもりでしたが、<p>が<f><t>休んだので、その間は<q>だけでしました。全部で何<t>かかりましたか。",
    "<w>を終えるのに<p>は<a><t>、<q>は<b><t>かかります。<q>は最後まで続け、<p>は<f><t>休みました。<q>は何<t>しましたか。",
    NULL};
static const struct subtype pause_taken = {
    .id = "pause",
    .name = "とちゅうで休む",
    .level = 3,
    .templates = templates_pause,
    .asks = "全部の時間",
    .role = {{"a", "<p>だけの時間", "<t>"}, {"b", "<q>だけの時間", "<t>"}, {"f", "<p>が休んだ時間", "<t>"}},
    .method = {{"休まなかったとする", "仕事算です。全体の仕事を<l>とし、<p>が休まなかったとして考えます。", solve_pause,
                NULL},
               {"全体を1とする", "仕事算です。全体の仕事を1とし、<p>が休まなかったとして考えます。", solve_pause_one,
                hint_one}},
    .draw = draw_pause,
    .bind = family_shigoto_bind,
    .holds = holds_pause,
    .low = {2},
    .high = {200},
    .hint = "<p>も休まなかったとすると、仕事はどれだけ多くできますか。",
    .figure = &figure,
};

/* ---- <p> first, then <q> alone ---- */
static bool draw_hand_over(struct build *p) {
    int64_t whole, one, other, part;
    if (!draw_job(p, &whole, &one, &other, &part)) return false;
    int64_t rest = whole - one * part;
    return build_need(p, "whole days", rest > 0 && rest % other == 0);
}
static void answer_hand_over(struct build *p, bool whole_is_one) {
    struct job j = begin(p, whole_is_one);
    struct ratio done = j.step(p, "<p>がはじめの<f><t>でした仕事は、", j.one, '*', p->datum[PART], "", "です。");
    struct ratio rest = rest_of(p, &j, done);
    struct ratio days = j.step(p, "残りを<q>がするので、", rest, '/', j.other, "<t>", "かかります。");
    build_trap(p, build_apply(p, days, '+', p->datum[PART]));
    build_trap(p, build_apply(p, p->datum[SHIGOTO_B], '-', p->datum[PART]));
    build_answer(p, days, "", "<t>");
}
static void solve_hand_over(struct build *p) { answer_hand_over(p, false); }
static void solve_hand_over_one(struct build *p) { answer_hand_over(p, true); }
static bool holds_hand_over(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, SHIGOTO_A), b = build_value(p, SHIGOTO_B);
    return IF_KEPT(keep, 7, build_value(p, PART) * b + x[0] * a == a * b);
}
static const char *const templates_hand_over[] = {
    ALONE_1 "<p>が<f><t>した後、残りを<q>だけでしました。<q>がしたのは何<t>ですか。",
    ALONE_2 "はじめの<f><t>は<p>がして、そこから<q>に交代しました。<q>は何<t>で残りを終えますか。",
    ALONE_3 "まず<p>だけで<f><t>進め、残りは<q>だけでしました。残りに何<t>かかりましたか。",
    ALONE_4 "<p>が<f><t>したところで<q>と代わりました。<q>がするのは何<t>[ですか。|でしょうか。]",
    "<w>を<p>が<f><t>してから、<q>が1つ残らず仕上げました。<hi>では、<p>が<a><t>、<q>が<b><t>かかります。<q>がした時間は何<t>ですか。",
    "<q>がするのは何<t>ですか。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を、<p>が<f><t>した後、<q>が引きつぎます。",
    "<p>が<a><t>、<q>が<b><t>かかる<w>があります。<p>は<f><t>でやめて、続きを<q>がします。あと何<t>で終わりますか。",
    "<w>を終えるのに<p>は<a><t>、<q>は<b><t>かかります。先に<p>が<f><t>すると、残りは<q>だけで何<t>かかりますか。",
    NULL};
static const struct subtype hand_over = {
    .id = "hand_over",
    .name = "引きつぐ",
    .level = 2,
    .templates = templates_hand_over,
    .asks = "<q>がする時間",
    .role = {{"a", "<p>だけの時間", "<t>"}, {"b", "<q>だけの時間", "<t>"}, {"f", "はじめに<p>がした時間", "<t>"}},
    .method = {{"最小公倍数", idea, solve_hand_over, NULL}, {"全体を1とする", idea_one, solve_hand_over_one, hint_one}},
    .draw = draw_hand_over,
    .bind = family_shigoto_bind,
    .holds = holds_hand_over,
    .low = {1},
    .high = {200},
    .hint = hint,
    .figure = &figure,
};

/* ---- the same, all of the time ---- */
static void answer_hand_all(struct build *p, bool whole_is_one) {
    struct job j = begin(p, whole_is_one);
    struct ratio done = j.step(p, "<p>がはじめの<f><t>でした仕事は、", j.one, '*', p->datum[PART], "", "です。");
    struct ratio rest = rest_of(p, &j, done);
    struct ratio days = j.step(p, "残りを<q>がするので、", rest, '/', j.other, "<t>", "かかります。");
    struct ratio all = build_step(p, "全部で、", p->datum[PART], '+', days, "<t>", "かかります。");
    build_trap(p, days);
    build_answer(p, all, "", "<t>");
}
static void solve_hand_all(struct build *p) { answer_hand_all(p, false); }
static void solve_hand_all_one(struct build *p) { answer_hand_all(p, true); }
static bool holds_hand_all(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, SHIGOTO_A), b = build_value(p, SHIGOTO_B), f = build_value(p, PART);
    return IF_KEPT(keep, 7, f * b + (x[0] - f) * a == a * b);
}
static const char *const templates_hand_all[] = {
    ALONE_1 "<p>が<f><t>した後、残りを<q>だけでしました。全部で何<t>かかりましたか。",
    ALONE_2 "はじめの<f><t>は<p>がして、そこから<q>に交代しました。始めてから何<t>で終わりましたか。",
    ALONE_3 "まず<p>だけで<f><t>進め、残りは<q>だけでしました。全部で何<t>かかりましたか。",
    ALONE_4 "<p>が<f><t>したところで<q>と代わりました。始めてから終わるまでは何<t>[ですか。|でしょうか。]",
    "<w>を<p>が<f><t>してから、<q>が1つ残らず仕上げました。<hi>では、<p>が<a><t>、<q>が<b><t>かかります。合わせて何<t>かかりましたか。",
    "全部で何<t>かかりますか。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を、<p>が<f><t>した後、<q>が引きつぎます。",
    "<p>が<a><t>、<q>が<b><t>かかる<w>があります。<p>は<f><t>でやめて、続きを<q>がします。始めてから何<t>で終わりますか。",
    "<w>を終えるのに<p>は<a><t>、<q>は<b><t>かかります。先に<p>が<f><t>して、残りを<q>だけですると、全部で何<t>かかりますか。",
    NULL};
static const struct subtype hand_all = {
    .id = "hand_all",
    .name = "引きつぐ(全部)",
    .level = 2,
    .templates = templates_hand_all,
    .asks = "全部の時間",
    .role = {{"a", "<p>だけの時間", "<t>"}, {"b", "<q>だけの時間", "<t>"}, {"f", "はじめに<p>がした時間", "<t>"}},
    .method = {{"最小公倍数", idea, solve_hand_all, NULL}, {"全体を1とする", idea_one, solve_hand_all_one, hint_one}},
    .draw = draw_hand_over,
    .bind = family_shigoto_bind,
    .holds = holds_hand_all,
    .low = {2},
    .high = {300},
    .hint = hint,
    .figure = &figure,
};

/* ---- how long <p> took a rest ---- */
static void bind_rested(struct build *p) {
    family_shigoto_bind(p);
    build_need(p, "the other alone is not enough", build_value(p, PART) < build_value(p, SHIGOTO_B));
}
static bool draw_rested(struct build *p) {
    if (!draw_pause(p)) return false;
    int64_t whole = build_lcm(build_value(p, SHIGOTO_A), build_value(p, SHIGOTO_B));
    int64_t one = whole / build_value(p, SHIGOTO_A), other = whole / build_value(p, SHIGOTO_B),
            rest = build_value(p, PART);
    int64_t all = (whole + one * rest) / (one + other);
    p->n_data = PART;
    build_datum(p, PART, "f", all);
    return build_need(p, "less than alone", all < build_value(p, SHIGOTO_B) && rest < all && all != 2 * rest);
}
static void answer_rested(struct build *p, bool whole_is_one) {
    struct job j = begin(p, whole_is_one);
    struct ratio done =
        j.step(p, "<q>は休まなかったので、<f><t>でした仕事は、", j.other, '*', p->datum[PART], "", "です。");
    struct ratio rest = j.step(p, "<p>がした仕事は、", j.whole, '-', done, "", "です。");
    struct ratio days = j.step(p, "<p>が働いたのは、", rest, '/', j.one, "<t>", "です。");
    struct ratio off = build_step(p, "だから、<p>が休んだのは、", p->datum[PART], '-', days, "<t>", "です。");
    build_trap(p, days);
    build_answer(p, off, "", "<t>");
}
static void solve_rested(struct build *p) { answer_rested(p, false); }
static void solve_rested_one(struct build *p) { answer_rested(p, true); }
static bool holds_rested(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, SHIGOTO_A), b = build_value(p, SHIGOTO_B), all = build_value(p, PART);
    return IF_KEPT(keep, 7, all * a + (all - x[0]) * b == a * b);
}
static const char *const templates_rested[] = {
    ALONE_1
    "<ni>でいっしょに始めましたが、とちゅうで<p>が休んだので、終わるまでに<f><t>かかりました。<p>が休んだのは何<t>ですか。",
    ALONE_2 "<ni>で始めましたが、<p>だけがとちゅうで休み、全部で<f><t>かかりました。<p>は何<t>休みましたか。",
    ALONE_3
    "<ni>で同時に始め、<q>はずっと続けましたが、<p>はとちゅうで休みました。始めてから<f><t>で終わったとき、<p>が休んだのは何<t>[ですか。|でしょうか。]",
    ALONE_4
    "<ni>でしましたが、<p>がとちゅうで休んだため、<f><t>かかりました。<q>は休んでいません。<p>は何<t>休みましたか。",
    "<w>を<ni>で始めて、終わるまでに<f><t>かかりました。<q>は休みませんでしたが、<p>はとちゅうで休みました。<hi>では、<p>が<a><t>、<q>が<b><t>かかります。<p>は何<t>休みましたか。",
    "<p>が休んだのは何<t>ですか。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を<ni>でしましたが、<p>がとちゅうで休んだので<f><t>かかりました。",
    "<p>が<a><t>、<q>が<b><t>かかる<w>があります。<ni>でするつもりでしたが、<p>が休んだ間は<q>だけでしたので、全部で<f><t>かかりました。<p>は何<t>休みましたか。",
    "<w>を終えるのに<p>は<a><t>、<q>は<b><t>かかります。<q>は<f><t>働き、<p>はそのうち何<t>か休みました。<p>が休んだのは何<t>ですか。",
    NULL};
static const struct subtype rested = {
    .id = "rested",
    .name = "休んだ時間",
    .level = 3,
    .templates = templates_rested,
    .asks = "<p>が休んだ時間",
    .role = {{"a", "<p>だけの時間", "<t>"}, {"b", "<q>だけの時間", "<t>"}, {"f", "全部の時間", "<t>"}},
    .method = {{"最小公倍数", idea, solve_rested, NULL}, {"全体を1とする", idea_one, solve_rested_one, hint_one}},
    .draw = draw_rested,
    .bind = bind_rested,
    .holds = holds_rested,
    .low = {1},
    .high = {200},
    .hint = "<q>が<f><t>でした仕事は、全体のどれだけですか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&leave,     &leave_all, &join,   &pause_taken,
                                                 &hand_over, &hand_all,  &rested, NULL};
const struct family family_shigoto_tochu = {.id = "shigoto_tochu",
                                            .number = "F43",
                                            .name = "仕事算(とちゅうで変わる)",
                                            .grade = 6,
                                            .scene = SCENE_WORK,
                                            .subtypes = subtypes};

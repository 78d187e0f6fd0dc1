/* hohaba_hi.c - 歩はばと速さの比: steps in the same time and steps of the same way; what one walks in so many minutes takes the
 * other how long.
 *
 *   speed = steps in a time × way of a step; times are inverse to the speeds
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { STEPS_P, STEPS_Q, WAY_P, WAY_Q, TIME };
static const char *const pairs[] = {"兄|弟", "姉|妹", "父|子", "母|子", "<A>|<B>", "<A>|<B>", "先生|生徒", "!おじいさん|まご", NULL};
static const char *const ways[] = {"家から駅まで", "家から学校まで", "公園のまわりを1周するの", "家から図書館まで", "ある道のりを歩くの", "学校から公園まで", NULL};

/* Each speed by the other's: <rp>:<rq> in lowest terms. */
static int64_t speed_p(const struct build *p) { return build_value(p, STEPS_P) * build_value(p, WAY_Q); }
static int64_t speed_q(const struct build *p) { return build_value(p, STEPS_Q) * build_value(p, WAY_P); }
static void bind(struct build *p) {
    int64_t v = speed_p(p), w = speed_q(p), g = build_gcd(v, w);
    if (!build_need(p, "two speeds", v != w)) return;
    build_set_number(p, "rp", v / g), build_set_number(p, "rq", w / g);
}
static bool draw(struct build *p) {
    int64_t a = build_between(p, 3, 9), b = build_between(p, 3, 9);
    int64_t m = build_between(p, 2, 9), n = build_between(p, 2, 9);
    build_people(p, "A|B");
    build_words(p, "p|q", pairs);
    build_context(p, "pl", ways);
    build_datum(p, STEPS_P, "a", a), build_datum(p, STEPS_Q, "b", b);
    build_datum(p, WAY_P, "m", m), build_datum(p, WAY_Q, "n", n);
    int64_t g = build_gcd(a * n, b * m), time = b * m / g * build_between(p, 1, 9);
    build_datum(p, TIME, "T", time);
    return build_need(p, "different steps", a != b && m != n && a * n != b * m) &&
           build_need(p, "plausible times", time >= 5 && time <= 60 && time * a * n / (b * m) <= 90) &&
           build_need(p, "speeds alike", a * n < 2 * b * m && b * m < 2 * a * n);
}
static void solve(struct build *p) {
    char text[48];
    build_line(p);
    build_say(p, "同じ道のりを<p>は<m>歩、<q>は<n>歩で歩くので、<p>と<q>の1歩の長さの比は<n>:<m>です。");
    struct ratio v = build_step(p, "同じ時間に進む道のりは、<p>が、", p->datum[STEPS_P], '*', p->datum[WAY_Q], "", "にあたります。");
    struct ratio w = build_step(p, "<q>は、", p->datum[STEPS_Q], '*', p->datum[WAY_P], "", "にあたります。");
    build_line(p);
    build_say(p, "だから、速さの比は");
    snprintf(text, sizeof text, "%lld:%lld", (long long)build_get_number(p, "rp"), (long long)build_get_number(p, "rq"));
    build_formula_words(p, text, "", "%lld:%lld", (long long)v.num, (long long)w.num);
    build_say(p, "で、かかる時間の比は逆の<rq>:<rp>です。");
    struct ratio one = build_share_step(p, "比の1にあたる時間は、", p->datum[TIME], build_int(build_get_number(p, "rq")), "分", "です。");
    build_trap(p, build_fraction(build_value(p, TIME) * (int64_t)w.num, (int64_t)v.num));
    build_trap(p, build_fraction(build_value(p, TIME) * build_value(p, STEPS_P), build_value(p, STEPS_Q)));
    build_answer(p, build_step(p, "<q>がかかる時間は、", one, '*', build_int(build_get_number(p, "rp")), "分", "です。"), "", "分");
}
/* As many lengths: one walks TIME × steps, each 1 / WAY_P of the way; so does the other in x. */
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 31, x[0] * build_value(p, STEPS_Q) * build_value(p, WAY_P) ==
                                 build_value(p, TIME) * build_value(p, STEPS_P) * build_value(p, WAY_Q));
}
static const char *const templates[] = {
    "<p>が<a>歩歩く間に<q>は<b>歩歩きます。また、<p>が<m>歩で歩く道のりを<q>は<n>歩で歩きます。<pl>に<p>は<T>分かかりました。<q>は何分かかりますか。",
    "<p>の<m>歩と<q>の<n>歩は同じ道のりです。<p>が<a>歩進む間に<q>は<b>歩進みます。<p>が<pl>に<T>分かかるとき、<q>は何分かかり[ますか。|ますか。]",
    "同じ時間に<p>は<a>歩、<q>は<b>歩歩きます。<p>が<m>歩で進む道のりを、<q>は<n>歩で進みます。<pl>に<p>は<T>分かかります。<q>は何分かかりますか。",
    "<q>は何分かかりますか。<pl>に<p>は<T>分かかります。<p>が<a>歩歩く間に<q>は<b>歩歩き、<p>の<m>歩と<q>の<n>歩は同じ長さです。",
    "<p>と<q>が歩きます。<p>が<m>歩で歩く長さを<q>は<n>歩で歩き、<p>が<a>歩歩く間に<q>は<b>歩歩きます。<pl>に<p>が<T>分かかるなら、<q>は何分ですか。",
    "<p>の歩はば<m>歩分は、<q>の歩はば<n>歩分にあたります。<p>が<a>歩進む時間に<q>は<b>歩進みます。<p>が<T>分で歩く道のりを<q>が歩くと何分かかりますか。",
    "<p>が<T>分かかって歩く道のりを、<q>は何分で歩きますか。<p>が<a>歩歩く間に<q>は<b>歩歩き、<p>の<m>歩の道のりを<q>は<n>歩で歩きます。",
    "<q>は、<p>が<a>歩歩く間に<b>歩歩き、<p>が<m>歩で歩く道のりを<n>歩で歩きます。<pl>に<p>は<T>分かかりました。<q>がかかる時間<wo>単位は分です。",
    NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "分"}}};
static const struct subtype time_asked = {
    .id = "time",
    .name = "歩数と歩はばの比から時間",
    .level = 3,
    .templates = templates,
    .asks = "<q>がかかる時間",
    .role = {{"a", "同じ時間の<p>の歩数", "歩"}, {"b", "同じ時間の<q>の歩数", "歩"}, {"m", "同じ道のりの<p>の歩数", "歩"},
             {"n", "同じ道のりの<q>の歩数", "歩"}, {"T", "<p>がかかる時間", "分"}},
    .method = {{"速さの比", "速さの比は、同じ時間の歩数と1歩の長さの積の比です。時間の比はその逆です。", solve, NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .low = {1},
    .high = {200},
    .hint = "<p>と<q>の1歩の長さの比はどうなりますか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&time_asked, NULL};
const struct family family_hohaba_hi = {.id = "hohaba_hi",
                                        .number = "F59,F60",
                                        .name = "歩はばと速さの比",
                                        .grade = 6,
                                        .scene = SCENE_OUTDOORS,
                                        .subtypes = subtypes};

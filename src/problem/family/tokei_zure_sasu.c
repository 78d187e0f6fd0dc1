/* tokei_zure_sasu.c - a clock that is wrong by so many minutes a day, set at noon: what it shows in the afternoon.
 *
 *   right time ± what it is wrong by
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/jikoku.h"
#include "problem/family/tokei_zure.h"

enum { RATE, HOURS };
enum { FAST };
enum { NOON = 12 };

static void bind_face(struct build *p) {
    bool fast = p->aux[FAST];
    build_set(p, "dir", fast ? "進む" : "おくれる"), build_set(p, "dt", fast ? "進んで" : "おくれて");
    build_need(p, "an hour of the clock", build_value(p, HOURS) < NOON && build_value(p, RATE) < 720);
    build_need(p, "whole minutes", build_value(p, RATE) * build_value(p, HOURS) % 24 == 0);
}
static bool draw_face(struct build *p) {
    tokei_zure_draw_clock(p);
    build_datum(p, RATE, "s", build_round(p, 2, 48, 2)), build_datum(p, HOURS, "h", build_between(p, 2, 11));
    build_aux(p, FAST, build_between(p, 0, 1));
    return build_need(p, "whole minutes", build_value(p, RATE) * build_value(p, HOURS) % 24 == 0);
}
static void solve_face(struct build *p) {
    struct ratio seconds =
        build_step(p, "1日に<s>分は、秒で表すと、", p->datum[RATE], '*', build_int(60), "秒", "です。");
    struct ratio hour =
        build_step(p, "1日は24時間なので、1時間に、", seconds, '/', build_int(24), "秒", "<dt>いきます。");
    build_line(p);
    build_say(p, "正午から<h>時間では、");
    struct ratio off = build_equation(p, hour, '*', p->datum[HOURS], "秒");
    build_say(p, "で、分で表すと、");
    struct ratio minutes = build_equation(p, off, '/', build_int(60), "分");
    build_say(p, "<dt>います。");
    int64_t right = 60 * (NOON + build_value(p, HOURS)), wrong = (int64_t)minutes.num;
    struct ratio clock = family_jikoku_step_minutes(p, "午後<h>時は、夜中の0時から数えると、", right, "で、");
    build_say(p, "時計がさしているのは、");
    struct ratio shown = build_equation(p, clock, p->aux[FAST] ? '+' : '-', minutes, "分");
    build_say(p, "です。");
    family_jikoku_step_hours(p, shown);
    build_trap(p, build_int(1 + right + (p->aux[FAST] ? -wrong : wrong)));
    family_jikoku_answer(p, (int64_t)shown.num, true);
}
/* In minutes of a day, 24 of an hour each. */
static bool holds_face(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t wrong = x[0] - 1 - 60 * (NOON + build_value(p, HOURS));
    return IF_KEPT(keep, 3, 24 * (p->aux[FAST] ? wrong : -wrong) == build_value(p, RATE) * build_value(p, HOURS));
}
static const char *const templates_face[] = {
    "1日に<s>分<dir><c>があります。正午に正しい時こくに合わせました。この日の午後<h>時に、この<c>は何時何分をさしていますか。",
    "<c>は1日に<s>分<dir>そうです。ある日の正午に合わせると、その日の午後<h>時には何時何分をさす[でしょうか。|ことになりますか。]",
    "1日に<s>分ずつ<dir><c>があります。正午にはぴったり合っていました。同じ日の午後<h>時に、この<c>がさす時こくは何時何分ですか。",
    "何時何分をさしていますか。1日に<s>分<dir><c>を正午に合わせ、その日の午後<h>時に見ました。",
    "<A>の<c>は、1日に<s>分<dir>くせがあります。正午に合わせた日の午後<h>時には、何時何分をさしていますか。",
    "<c>を正午の時報に合わせました。1日につき<s>分<dir>とき、その日の午後<h>時に、<c>は何時何分を示しますか。",
    "1日に<s>分<dir><c>を正午に合わせました。正しい時こくが午後<h>時のとき、この<c>の時こく<wo>",
    "<A>は1日に<s>分<dir><c>を正午に合わせました。その日の午後<h>時に見ると、<c>は何時何分になっていますか。",
    NULL,
};
static const struct figure_template figure_face = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<s>|<h>"}}};
const struct subtype tokei_zure_face = {
    .id = "face",
    .name = "くるった時計がさす時こく",
    .level = 2,
    .templates = templates_face,
    .asks = "時計がさす時こく",
    .role = {{"s", "1日にくるう時間", "分"},
             {"h", "見る時こく(午後)", "時"},
             {"dir", "進むかおくれるか", "おくれる|進む", PROBLEM_CHOICE, .aux = FAST}},
    .method = {{"1時間分", "1日は24時間です。1時間に何秒くるうかを考えて、正しい時こくにたしたりひいたりします。",
                solve_face, NULL}},
    .draw = draw_face,
    .bind = bind_face,
    .holds = holds_face,
    .low = {1},
    .high = {JIKOKU_DAY},
    .hint = "正午から午後<h>時までに、何分くるいますか。",
    .figure = &figure_face,
};

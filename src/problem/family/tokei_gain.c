/* tokei_gain.c - a clock that gains or loses some seconds an hour.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/tokei.h"

enum { RATE, MORNING, AFTERNOON };
static const char *const clocks[] = {"時計",       "かべの時計", "柱時計",   "目ざまし時計", "駅の時計",   "教室の時計",
                                     "うで時計",   "台所の時計", "古い時計", "居間の時計",   "学校の時計", "置き時計",
                                     "公園の時計", "車の時計",   "はと時計", "ラジオの時計", "!店の時計",  NULL};
static void bind_gain(struct build *p) {
    bool fast = p->aux[0];
    build_set(p, "dir", fast ? "進む" : "おくれる"), build_set(p, "dt", fast ? "進んで" : "おくれて");
    build_need(p, "hours of the clock", build_value(p, MORNING) < 12 && build_value(p, AFTERNOON) < 12);
}
static bool draw_gain(struct build *p) {
    build_people(p, "A");
    build_context(p, "c", clocks);
    build_aux(p, 0, build_between(p, 0, 1));
    build_datum(p, RATE, "s", build_between(p, 2, 45));
    build_datum(p, MORNING, "a", build_between(p, 5, 11));
    build_datum(p, AFTERNOON, "b", build_between(p, 1, 11));
    return build_need(p, "different numbers",
                      build_value(p, RATE) != build_value(p, MORNING) &&
                          build_value(p, RATE) != build_value(p, AFTERNOON) &&
                          build_value(p, MORNING) != build_value(p, AFTERNOON));
}
static void solve_gain(struct build *p) {
    struct ratio to_noon =
        build_step(p, "午前<a>時から正午までは、", build_int(12), '-', p->datum[MORNING], "時間", "です。");
    struct ratio hours = build_step(p, "午後<b>時までは、", to_noon, '+', p->datum[AFTERNOON], "時間", "です。");
    struct ratio off = build_step(p, "1時間に<s>秒<dir>ので、", p->datum[RATE], '*', hours, "秒", "<dt>います。");
    build_trap(p, build_apply(p, p->datum[RATE], '*', p->datum[AFTERNOON]));
    build_answer(p, off, "", "秒");
}
/* Hour by hour. */
static bool holds_gain(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t off = 0;
    for (int64_t hour = build_value(p, MORNING); hour < 12 + build_value(p, AFTERNOON); hour++)
        off += build_value(p, RATE);
    return IF_KEPT(keep, 7, x[0] == off);
}
static const char *const templates_gain[] = {
    "1時間に<s>秒<dir><c>があります。午前<a>時に正しい時こくに合わせました。この日の正しい時こくで午後<b>時に、この<c>は何秒<dt>いますか。",
    "<c>は1時間に<s>秒<dir>ます。午前<a>時に時報に合わせると、同じ日の午後<b>時には何秒<dt>いる[でしょうか。|でしょうか。]",
    "午前<a>時に<c>を正しく合わせました。この<c>は1時間に<s>秒ずつ<dt>いきます。午後<b>時には、正しい時こくより何秒<dt>いますか。",
    "何秒<dt>いますか。1時間に<s>秒<dir><c>を午前<a>時に合わせ、その日の午後<b>時に正しい時こくとくらべます。",
    "<A>が使う<c>は、1時間に<s>秒<dir>くせがあります。午前<a>時に合わせた日の午後<b>時には、何秒<dt>いますか。",
    "<c>を午前<a>時の時報に合わせました。1時間につき<s>秒<dir>とき、その日の午後<b>時に、<c>は何秒<dt>いることになりますか。",
    "正しい時こくで午前<a>時から午後<b>時までの間に、1時間に<s>秒<dir><c>は何秒<dt>しまいますか。",
    "1時間に<s>秒ずつ<dir><c>があります。午前<a>時にはぴったり合っていました。午後<b>時には何秒<dt>いますか。",
    NULL,
};
static const struct figure_template figure_gain = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<s>|<a>|<b>"}}};
const struct subtype family_tokei_gain = {
    .id = "gain",
    .name = "くるった時計",
    .level = 1,
    .templates = templates_gain,
    .asks = "正しい時こくとの差",
    .role = {{"s", "1時間にくるう時間", "秒"},
             {"a", "合わせた時こく(午前)", "時"},
             {"b", "見る時こく(午後)", "時"},
             {"dir", "進むかおくれるか", "おくれる|進む", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"時間を数える", "合わせてから何時間たったかを求めて、1時間にくるう秒数をかけます。", solve_gain, NULL}},
    .draw = draw_gain,
    .bind = bind_gain,
    .holds = holds_gain,
    .loops = 1,
    .low = {1},
    .high = {2000},
    .hint = "午前<a>時から午後<b>時までは何時間ですか。",
    .figure = &figure_gain,
};

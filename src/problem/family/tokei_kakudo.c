/* tokei_kakudo.c - 時計算(決まった角度): when the hands make so many degrees; how much a clock goes wrong in a day.
 *
 *   the long hand gains 5.5 degrees a minute on the short one
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const clocks[] = {
    "時計",       "かべの時計", "柱時計",       "目ざまし時計", "駅の時計",   "教室の時計", "うで時計", "丸い時計",
    "台所の時計", "公園の時計", "体育館の時計", "古い時計",     "居間の時計", "学校の時計", "置き時計", NULL};

/* ---- so many degrees, the first or the second time in the hour ---- */
enum { HOUR, ANGLE };
/* Degrees that the long hand is ahead at the two times of the hour: how many there are, in order. */
static int places(const struct build *p, int64_t at[4]) {
    int64_t behind = -30 * build_value(p, HOUR), n = build_value(p, ANGLE);
    int count = 0;
    const int64_t all[] = {-360 + n, -n, n, 360 - n};
    for (int i = 0; i < 4; i++)
        if (all[i] > behind && all[i] < behind + 330) at[count++] = all[i];
    return count;
}
static void bind_degrees(struct build *p) {
    int64_t at[4];
    build_need(p, "an hour and an angle of the clock",
               build_value(p, HOUR) < 12 && build_value(p, ANGLE) > 0 && build_value(p, ANGLE) < 180);
    build_need(p, "twice in the hour", places(p, at) == 2);
    build_set_number(p, "k", build_value(p, HOUR) + 1);
    build_set(p, "th", p->aux[0] ? "2回目に" : "はじめて"), build_set(p, "nth", p->aux[0] ? "2回目" : "1回目");
}
static bool draw_degrees(struct build *p) {
    int64_t at[4];
    build_people(p, "A");
    build_context(p, "c", clocks);
    build_datum(p, HOUR, "h", build_between(p, 1, 11));
    build_datum(p, ANGLE, "n", build_chance(p, 60) ? build_round(p, 20, 170, 10) : build_between(p, 12, 175));
    build_aux(p, 0, build_between(p, 0, 1));
    return build_need(p, "twice in the hour", places(p, at) == 2) &&
           build_need(p, "no right angle", build_value(p, ANGLE) != 90);
}
static void solve_degrees(struct build *p) {
    int64_t at[4];
    places(p, at);
    int64_t place = at[p->aux[0]];
    struct ratio degrees =
        build_step(p, "<h>時ちょうどに、短針は長針より", build_int(30), '*', p->datum[HOUR], "度", "先にあります。");
    build_set_number(p, "z1", place < 0 ? -place : place);
    degrees = place > 0 ? build_step(p, "<th><n>度になるのは、長針が短針の<z1>度先に出たときなので、", degrees, '+',
                                     build_int(place), "度", "多く進みます。")
                        : build_step(p, "<th><n>度になるのは、長針が短針の<z1>度後ろのときなので、", degrees, '-',
                                     build_int(-place), "度", "多く進みます。");
    struct ratio gain = build_step(p, "長針は1分間に6度、短針は0.5度進むので、1分間の差は、", build_int(6), '-',
                                   build_fraction(1, 2), "度", "です。");
    build_trap(p, build_apply(p, degrees, '/', build_int(6)));
    build_answer(p, build_step(p, "長針が短針より多く進む角度をわって、", degrees, '/', gain, "分", "です。"), "<h>時",
                 "分");
}
/* In elevenths of a minute, x: the long hand gains half a degree in each. Times of the angle are counted. */
static bool holds_degrees(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t met = 0, n = 2 * build_value(p, ANGLE);
    bool now = false;
    for (int64_t i = 1; i <= x[0]; i++) {
        int64_t apart = (i - 60 * build_value(p, HOUR) + 1440) % 720;
        now = apart == n || apart == 720 - n;
        met += now;
    }
    return IF_KEPT(keep, 3, now && met == p->aux[0] + 1);
}
static const char *const templates_degrees[] = {
    "<h>時と<k>時の間で、時計の長針と短針のつくる角が<th><n>度になるのは<h>時何分ですか。分数で答えなさい。",
    "<h>時をすぎて、<c>の長い針と短い針の間の角が<th><n>度になるのは<h>時何分[ですか。|でしょうか。]",
    "<h>時台に、<c>の長針と短針のつくる角は2回<n>度になります。<nth>は<h>時何分ですか。",
    "<c>は今、<h>時ちょうどです。この後、長針と短針のつくる角が<th><n>度になるのは何分後ですか。",
    "長針と短針のつくる角が<th><n>度になるのは<h>時何分ですか。<h>時から<k>時までの間の<c>を考えます。",
    "<A>は<h>時から1時間、<c>を見ていました。2本の針のつくる角が<th><n>度になったのは<h>時何分<ka>",
    "<h>時から<k>時までの間に、両針が<n>度の角をつくることが2回あります。<nth>の時こくは<h>時何分ですか。",
    "<h>時ちょうどから<c>の針の動きを調べます。長針と短針の間が<th><n>度に開くのは、<h>時から何分後ですか。",
    NULL,
};
static const struct figure_template figure_degrees = {
    FIGURE_CLOCK, {{"hour", FIGURE_NUMBER, "<h>"}, {"goal", FIGURE_TEXT, "<th><n>度になる"}}};
static const struct subtype degrees_asked = {
    .id = "degrees",
    .name = "長針と短針が決まった角度",
    .level = 3,
    .templates = templates_degrees,
    .asks = "<h>時からの分",
    .role = {{"h", "時", "時"}, {"n", "角度", "度"}, {"nth", "何回目", "1回目|2回目", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"角の差", "時計算です。長針が短針より何度多く進めばよいかを考えて、1分間の差でわります。",
                solve_degrees, NULL}},
    .draw = draw_degrees,
    .bind = bind_degrees,
    .holds = holds_degrees,
    .loops = 1,
    .low = {1},
    .high = {659},
    .scale = 11,
    .hint = "<h>時ちょうどに、2本の針は何度はなれていますか。",
    .figure = &figure_degrees,
};

/* ---- wrong by so much after so many hours: in a day ---- */
enum { HOURS, WRONG };
static void bind_day(struct build *p) {
    bool fast = p->aux[0];
    build_set(p, "dir", fast ? "進む" : "おくれる"), build_set(p, "dt", fast ? "進んで" : "おくれて");
}
static bool draw_day(struct build *p) {
    build_people(p, "A");
    build_context(p, "c", clocks);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t hours = build_between(p, 2, 72), wrong = build_between(p, 1, 30);
    build_datum(p, HOURS, "h", hours), build_datum(p, WRONG, "m", wrong);
    return build_need(p, "whole minutes a day", 24 * wrong % hours == 0) &&
           build_need(p, "a plausible clock", 24 * wrong / hours >= 2 && 24 * wrong / hours <= 60 && hours != 24) &&
           build_need(p, "different numbers", 24 * wrong / hours != hours && hours != wrong);
}
static void solve_day(struct build *p) {
    struct ratio one =
        build_fraction_step(p, "1時間に<dir>のは、", p->datum[WRONG], '/', p->datum[HOURS], "分", "です。");
    build_trap(p, build_fraction(build_value(p, WRONG) * 12, build_value(p, HOURS)));
    build_answer(p, build_fraction_step(p, "1日は24時間なので、", one, '*', build_int(24), "分", "です。"), "", "分");
}
static bool holds_day(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, HOURS) == 24 * build_value(p, WRONG));
}
static const char *const templates_day[] = {
    "<c>を正しい時こくに合わせると、<h>時間後には<m>分<dt>いました。この<c>は1日に何分<dir>ことになりますか。",
    "正しい時こくに合わせた<c>が、<h>時間たつと<m>分<dt>いました。1日では何分<dir>[でしょうか。|でしょうか。]",
    "1日に何分<dt>いきますか。<c>は、合わせてから<h>時間で<m>分<dir>ことがわかりました。",
    "<c>は<h>時間に<m>分の割合で<dir>ます。1日では何分<dt>しまいますか。",
    "<A>が<c>を時報に合わせました。<h>時間後に見ると<m>分<dt>いました。同じ割合だと、1日に何分<dir>計算ですか。",
    "<h>時間で<m>分<dir><c>があります。この<c>は1日に何分<dt>いきますか。",
    "<c>がいつも同じ割合で<dir>ので調べると、<h>時間で<m>分でした。1日では何分<dir>ことになりますか。",
    "時報に合わせてから<h>時間後、<c>は<m>分<dt>いました。1日に<dir>のは何分<ka>",
    NULL,
};
static const struct figure_template figure_day = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<h>|<m>"}}};
static const struct subtype day = {
    .id = "day",
    .name = "1日にくるう時間",
    .level = 1,
    .templates = templates_day,
    .asks = "1日にくるう時間",
    .role = {{"h", "合わせてからの時間", "時間"},
             {"m", "くるった時間", "分"},
             {"dir", "進むかおくれるか", "おくれる|進む", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"1時間あたり", "1時間にくるう時間を求めて、24時間分にします。", solve_day, NULL}},
    .draw = draw_day,
    .bind = bind_day,
    .holds = holds_day,
    .low = {1},
    .high = {400},
    .hint = "1時間に何分くるいますか。",
    .figure = &figure_day,
};

static const struct subtype *const subtypes[] = {&degrees_asked, &day, NULL};
const struct family family_tokei_kakudo = {
    .id = "tokei_kakudo", .number = "F57", .name = "時計算(決まった角度・くるい)", .grade = 6, .subtypes = subtypes};

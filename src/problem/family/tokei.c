/* tokei.c - 時計算: the long hand gains 5.5 degrees a minute on the short one.
 *
 *   at <h> o'clock the short hand is 30 × <h> degrees ahead of the long one
 *
 * Checked tests/problem/family_test.c
 */
#include <stddef.h>

#include "problem/family/tokei.h"

enum { HOUR, MINUTE };

static const char *const clocks[] = {"時計",         "かべの時計", "柱時計",     "目ざまし時計", "駅の時計",
                                     "教室の時計",   "うで時計",   "丸い時計",   "台所の時計",   "公園の時計",
                                     "体育館の時計", "古い時計",   "居間の時計", "学校の時計",   "置き時計",
                                     "!店の時計",    NULL};

static void draw_clock(struct build *p) {
    build_people(p, "A");
    build_context(p, "c", clocks);
}
/* Degrees that the short hand is ahead at <h> o'clock. */
static struct ratio step_ahead(struct build *p) {
    return build_step(p, "<h>時ちょうどに、短針は長針より", build_int(30), '*', p->datum[HOUR], "度", "先にあります。");
}
static struct ratio step_gain(struct build *p) {
    return build_step(p, "長針は1分間に6度、短針は0.5度進むので、1分間の差は、", build_int(6), '-',
                      build_fraction(1, 2), "度", "です。");
}
static void finish(struct build *p, struct ratio degrees, struct ratio gain) {
    struct ratio minutes = build_step(p, "長針が短針より多く進む角度をわって、", degrees, '/', gain, "分", "です。");
    build_trap(p, build_apply(p, degrees, '/', build_int(6)));
    build_answer(p, minutes, "<h>時", "分");
}

/* ---- the angle at a time ---- */
static bool draw_angle(struct build *p) {
    draw_clock(p);
    build_datum(p, HOUR, "h", build_between(p, 1, 11));
    build_datum(p, MINUTE, "m", build_between(p, 1, 59));
    return build_need(p, "hour and minute differ", build_value(p, HOUR) != build_value(p, MINUTE));
}
static void bind_angle(struct build *p) {
    build_need(p, "a time of the clock", build_value(p, HOUR) < 12 && build_value(p, MINUTE) < 60);
}
static void solve_angle(struct build *p) {
    struct ratio far = build_step(p, "長針は1分間に6度進むので、12の位置から、", build_int(6), '*', p->datum[MINUTE],
                                  "度", "進んでいます。");
    build_line(p);
    build_say(p, "短針は1時間に30度、1分間に0.5度進むので、");
    struct ratio hour = build_equation(p, build_int(30), '*', p->datum[HOUR], "度");
    build_say(p, "と");
    struct ratio more = build_equation(p, build_fraction(1, 2), '*', p->datum[MINUTE], "度");
    build_say(p, "を合わせて、");
    struct ratio near = build_equation(p, hour, '+', more, "度");
    build_say(p, "進んでいます。");
    bool long_first = far.num * near.den > near.num * far.den;
    struct ratio angle =
        build_step(p, "2本の針の間の角は、", long_first ? far : near, '-', long_first ? near : far, "度", "です。");
    if (angle.num > 180 * angle.den)
        angle = build_step(p, "小さいほうの角は、1回りの360度からひいて、", build_int(360), '-', angle, "度", "です。");
    int64_t plain = (int64_t)(hour.num > far.num ? hour.num - far.num : far.num - hour.num);
    build_trap(p, build_int(plain > 180 ? 360 - plain : plain));
    build_answer(p, angle, "", "度");
}
/* In half degrees: turn both hands minute by minute. */
static bool holds_angle(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t far = 0, near = 60 * build_value(p, HOUR);
    for (int64_t i = 0; i < build_value(p, MINUTE); i++) far += 12, near += 1;
    int64_t apart = (far - near + 1440) % 720;
    return IF_KEPT(keep, 3, x[0] == (apart > 360 ? 720 - apart : apart));
}
static const char *const templates_angle[] = {
    "時計が<h>時<m>分をさしているとき、長針と短針のつくる角のうち、小さいほうの角は何度ですか。",
    "<h>時<m>分に、時計の長い針と短い針がつくる小さいほうの角は何度[ですか。|でしょうか。|になりますか。]",
    "<A>が<c>を見ると、ちょうど<h>時<m>分でした。長針と短針の間の角のうち、小さいほうは何度ですか。",
    "時計の長針と短針のつくる角について考えます。<h>時<m>分のとき、小さいほうの角の大きさ<wo>単位は「度」とします。",
    "小さいほうの角は何度ですか。<c>は<h>時<m>分をさしていて、長針と短針の間の角を求めます。",
    "<c>が<h>時<m>分をさしています。長針と短針がつくる2つの角のうち、180度より小さいほうは何度<ka>",
    "<h>時<m>分の長針と短針の間の角度は何度ですか。小さいほうの角で答えなさい。",
    "今、<h>時<m>分です。<c>の長い針と短い針の間の小さいほうの角は何度ですか。",
    "!<A>は<h>時<m>分に家に着きました。このとき、<c>の両針がつくる小さいほうの角は何度ですか。",
    NULL,
};
static const struct figure_template figure_angle = {FIGURE_CLOCK,
                                                    {{"hour", FIGURE_NUMBER, "<h>"}, {"minute", FIGURE_NUMBER, "<m>"}}};
static const struct subtype angle = {
    .id = "angle",
    .name = "長針と短針の角",
    .level = 2,
    .templates = templates_angle,
    .asks = "小さいほうの角",
    .role = {{"h", "時", "時"}, {"m", "分", "分"}},
    .method = {{"針の位置", "時計算です。2本の針が、12の位置から何度進んだ所にあるかを、それぞれ求めます。",
                solve_angle, NULL}},
    .draw = draw_angle,
    .bind = bind_angle,
    .holds = holds_angle,
    .loops = 1,
    .low = {1},
    .high = {360},
    .scale = 2,
    .hint = "短針は、<m>分の間に何度進みますか。",
    .figure = &figure_angle,
};

/* ---- when they lie on each other, in a line, at right angles: x[0] elevenths of a minute after <h> o'clock ---- */
static void bind_hour(struct build *p) {
    build_set_number(p, "k", build_value(p, HOUR) % 12 + 1);
    build_need(p, "an hour of the clock", build_value(p, HOUR) < 12);
}
/* How far the long hand is ahead, in half degrees, x elevenths of a minute after the hour: 12x/11 - 60h - x/11. */
static int64_t ahead(const struct build *p, int64_t x) { return x - 60 * build_value(p, HOUR); }

static bool draw_overlap(struct build *p) {
    draw_clock(p);
    build_datum(p, HOUR, "h", build_between(p, 1, 10));
    return true;
}
static void solve_overlap(struct build *p) {
    struct ratio degrees = step_ahead(p);
    finish(p, degrees, step_gain(p));
}
static bool holds_overlap(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, ahead(p, x[0]) == 0);
}
static const char *const templates_overlap[] = {
    "<h>時と<k>時の間で、時計の長針と短針が重なるのは、<h>時何分ですか。分数で答えなさい。",
    "時計の長針と短針が、<h>時をすぎてはじめて重なるのは<h>時何分[ですか。|でしょうか。]分数で答えましょう。",
    "<c>は今、<h>時ちょうどをさしています。長い針と短い針がぴったり重なるのは、今から何分後ですか。",
    "<h>時ちょうどから<c>を見ていると、何分後に長針が短針に追いついて重なりますか。",
    "長針と短針が重なるのは<h>時何分ですか。<c>を<h>時から<k>時までの間に見るものとします。",
    "<A>が<c>を見たのは<h>時ちょうどでした。この後、2本の針がはじめて重なるのは<h>時何分ですか。",
    "<h>時から<k>時までの1時間に、<c>の長針と短針は1回重なります。それは<h>時何分ですか。",
    "<h>時台に<c>の長針と短針が重なる時こくは、<h>時何分<ka>",
    "!ちょうど<h>時に<c>が鳴りました。長針が短針に重なるまで、あと何分ですか。",
    NULL,
};
static const struct figure_template figure_overlap = {
    FIGURE_CLOCK, {{"hour", FIGURE_NUMBER, "<h>"}, {"goal", FIGURE_TEXT, "重なる"}}};
static const struct subtype overlap = {
    .id = "overlap",
    .name = "長針と短針が重なる",
    .level = 2,
    .templates = templates_overlap,
    .asks = "<h>時からの分",
    .role = {{"h", "時", "時"}},
    .method = {{"角の差", "時計算です。長針が短針を追いかけると考えて、1分間にちぢまる角を使います。", solve_overlap,
                NULL}},
    .draw = draw_overlap,
    .bind = bind_hour,
    .holds = holds_overlap,
    .low = {1},
    .high = {659},
    .scale = 11,
    .hint = "<h>時ちょうどに、2本の針は何度はなれていますか。",
    .figure = &figure_overlap,
};

/* At six o'clock they are opposite, on the hour. */
static bool inside_the_hour(struct build *p) {
    return build_need(p, "not on the hour", build_value(p, HOUR) != 5 && build_value(p, HOUR) != 6);
}
static bool draw_opposite(struct build *p) {
    draw_clock(p);
    build_datum(p, HOUR, "h", build_between(p, 1, 11));
    return inside_the_hour(p);
}
static void bind_opposite(struct build *p) {
    bind_hour(p);
    inside_the_hour(p);
}
static void solve_opposite(struct build *p) {
    struct ratio degrees = step_ahead(p);
    degrees = build_value(p, HOUR) < 6 ? build_step(p, "反対向きになるには、長針が短針を追いこして180度先に出るので、",
                                                    degrees, '+', build_int(180), "度", "多く進みます。")
                                       : build_step(p, "反対向きになるには、長針が短針の180度後ろまで近づくので、",
                                                    degrees, '-', build_int(180), "度", "多く進みます。");
    finish(p, degrees, step_gain(p));
}
static bool holds_opposite(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t apart = ahead(p, x[0]);
    return IF_KEPT(keep, 1, apart == 360 || apart == -360);
}
static const char *const templates_opposite[] = {
    "<h>時と<k>時の間で、時計の長針と短針が反対向きに一直線になるのは<h>時何分ですか。分数で答えなさい。",
    "<h>時をすぎてはじめて、<c>の長い針と短い針が反対の方向に一直線になるのは<h>時何分[ですか。|でしょうか。]",
    "<c>は今、<h>時ちょうどです。長針と短針が正反対の方向を向くのは、今から何分後ですか。",
    "<h>時ちょうどから<c>を見ていると、2本の針が反対向きにまっすぐならぶのは何分後ですか。",
    "長針と短針のつくる角が180度になるのは<h>時何分ですか。<h>時から<k>時までの間で答えなさい。",
    "<A>は<h>時から<c>を見ていました。長針と短針のつくる角がはじめて180度になるのは<h>時何分<ka>",
    "<h>時台に、<c>の両針は1回だけ一直線になって反対を向きます。それは<h>時何分ですか。",
    "<c>の長針と短針が、<h>時と<k>時の間で反対の方向を向いて一直線になる時こくは<h>時何分ですか。",
    NULL,
};
static const struct figure_template figure_opposite = {
    FIGURE_CLOCK, {{"hour", FIGURE_NUMBER, "<h>"}, {"goal", FIGURE_TEXT, "反対向きになる"}}};
static const struct subtype opposite = {
    .id = "opposite",
    .name = "反対向きに一直線",
    .level = 3,
    .templates = templates_opposite,
    .asks = "<h>時からの分",
    .role = {{"h", "時", "時"}},
    .method = {{"角の差", "時計算です。長針が短針より何度多く進めばよいかを考えて、1分間の差でわります。",
                solve_opposite, NULL}},
    .draw = draw_opposite,
    .bind = bind_opposite,
    .holds = holds_opposite,
    .low = {1},
    .high = {659},
    .scale = 11,
    .hint = "<h>時ちょうどに、2本の針は何度はなれていますか。",
    .figure = &figure_opposite,
};

/* ---- right angles: twice in the hour; aux 0: the second time ---- */
static bool two_right_angles(struct build *p) {
    int64_t h = build_value(p, HOUR);
    return build_need(p, "two right angles inside the hour", h < 12 && h % 6 != 2 && h % 6 != 3);
}
static void bind_right(struct build *p) {
    bind_hour(p);
    two_right_angles(p);
    build_set(p, "th", p->aux[0] ? "2回目に" : "はじめて");
    build_set(p, "nth", p->aux[0] ? "2回目" : "1回目");
}
static bool draw_right(struct build *p) {
    draw_clock(p);
    build_datum(p, HOUR, "h", build_between(p, 1, 11));
    build_aux(p, 0, build_between(p, 0, 1));
    return two_right_angles(p);
}
/* Degrees that the long hand is ahead at the right angle: -270, -90 or 90; never on the hour itself. */
static int64_t right_at(const struct build *p) {
    int64_t first = build_value(p, HOUR) > 9 ? -270 : build_value(p, HOUR) > 3 ? -90 : 90;
    return first + (p->aux[0] ? 180 : 0);
}
static void solve_right(struct build *p) {
    int64_t at = right_at(p);
    struct ratio degrees = step_ahead(p);
    build_set_number(p, "z1", at < 0 ? -at : at);
    degrees = at > 0 ? build_step(p, "<th>直角になるのは、長針が短針の<z1>度先に出たときなので、", degrees, '+',
                                  build_int(at), "度", "多く進みます。")
                     : build_step(p, "<th>直角になるのは、長針が短針の<z1>度後ろまで近づいたときなので、", degrees, '-',
                                  build_int(-at), "度", "多く進みます。");
    finish(p, degrees, step_gain(p));
}
static bool is_right(int64_t half_degrees) { return (half_degrees + 1080) % 360 == 180; }
/* Right angles in the hour are counted as the hands turn. */
static bool holds_right(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t met = 0;
    for (int64_t i = 1; i <= x[0]; i++) met += is_right(ahead(p, i));
    return IF_KEPT(keep, 1, is_right(ahead(p, x[0])) && met == p->aux[0] + 1);
}
static const char *const templates_right[] = {
    "<h>時と<k>時の間で、時計の長針と短針のつくる角が<th>90度になるのは<h>時何分ですか。分数で答えなさい。",
    "<h>時をすぎて、<c>の長い針と短い針が<th>直角になるのは<h>時何分[ですか。|でしょうか。]",
    "<h>時台に、<c>の長針と短針は2回直角になります。<nth>は<h>時何分ですか。",
    "<c>は今、<h>時ちょうどです。この後、長針と短針が<th>直角になるのは何分後ですか。",
    "長針と短針のつくる角が<th>直角になるのは<h>時何分ですか。<h>時から<k>時までの間の<c>を考えます。",
    "<A>は<h>時から1時間、<c>を見ていました。2本の針のつくる角が<th>90度になったのは<h>時何分<ka>",
    "<h>時から<k>時までの間に、両針が直角になることが2回あります。<nth>の時こくは<h>時何分ですか。",
    "<h>時ちょうどから<c>の針の動きを調べます。長針と短針が<th>直角になるのは、<h>時から何分後ですか。",
    NULL,
};
static const struct figure_template figure_right = {
    FIGURE_CLOCK, {{"hour", FIGURE_NUMBER, "<h>"}, {"goal", FIGURE_TEXT, "<th>直角になる"}}};
static const struct subtype right = {
    .id = "right",
    .name = "長針と短針が直角",
    .level = 3,
    .templates = templates_right,
    .asks = "<h>時からの分",
    .role = {{"h", "時", "時"}, {"nth", "何回目", "1回目|2回目", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"角の差", "時計算です。長針が短針より何度多く進めばよいかを考えて、1分間の差でわります。", solve_right,
                NULL}},
    .draw = draw_right,
    .bind = bind_right,
    .holds = holds_right,
    .loops = 1,
    .low = {1},
    .high = {659},
    .scale = 11,
    .hint = "<h>時ちょうどに、2本の針は何度はなれていますか。",
    .figure = &figure_right,
};

static const struct subtype *const subtypes[] = {&angle, &overlap, &opposite, &right, &family_tokei_gain, NULL};
const struct family family_tokei = {.id = "tokei",
                                    .number = "F57",
                                    .name = "時計算",
                                    .grade = 6,
                                    .plain = true,
                                    .scene = SCENE_INDOORS,
                                    .subtypes = subtypes};

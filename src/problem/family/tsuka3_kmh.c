/* tsuka3_kmh.c - 通過算 of trains whose speed is told in kilometres an hour, or whose length is told in carriages.
 *
 * Checked tests/problem/family_test.c
 */
#include <stddef.h>

#include "problem/family/tsuka3.h"

/* ---- kilometres an hour ---- */
enum { TRAIN, BRIDGE, SPEED };
static void bind_kmh(struct build *p) { build_need(p, "whole metres a second", build_value(p, SPEED) % 18 == 0); }
static bool draw_kmh(struct build *p) {
    family_tsuka3_draw_words(p);
    int64_t speed = build_between(p, 2, 6) * 5, seconds = build_between(p, 10, 120), train = build_round(p, 60, 300, 5);
    build_datum(p, TRAIN, "l", train);
    build_datum(p, BRIDGE, "B", speed * seconds - train);
    build_datum(p, SPEED, "k", speed * 18 / 5);
    return family_tsuka3_plausible(p, train, speed * seconds - train) &&
           build_need(p, "different numbers", seconds != train && seconds != speed * 18 / 5);
}
static void solve_kmh(struct build *p) {
    struct ratio metres =
        build_step(p, "時速<k>kmは、1時間に、", p->datum[SPEED], '*', build_int(1000), "m", "進む速さです。");
    struct ratio second = build_step(p, "1時間は3600秒なので、秒速、", metres, '/', build_int(3600), "m", "です。");
    struct ratio way = build_step(p, "走る道のりは、<b>と<w>の長さの和なので、", p->datum[BRIDGE], '+', p->datum[TRAIN],
                                  "m", "です。");
    struct ratio time = build_step(p, "かかる時間は、", way, '/', second, "秒", "です。");
    build_trap(p, build_fraction(build_value(p, BRIDGE), (int64_t)second.num));
    build_answer(p, time, "", "秒");
}
/* In tenths of a metre: 18 km/h is 5 m/s. */
static bool holds_kmh(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t run = build_value(p, SPEED) * x[0] * 5;
    return IF_KEPT(keep, 7, run == 18 * (build_value(p, BRIDGE) + build_value(p, TRAIN)));
}
static const char *const templates_kmh[] = {
    "時速<k>kmで走る長さ<l>mの<w>が、長さ<B>mの<b><act>までに何秒かかりますか。",
    "<w>の長さは<l>m、速さは時速<k>kmです。<B>mの<b><act>まで何秒かかる[でしょうか。|でしょうか。]",
    "長さ<B>mの<b>を、長さ<l>mの<w>が時速<k>kmで通過します。完全に通過するのに何秒かかりますか。",
    "何秒かかりますか。長さ<l>mの<w>が時速<k>kmで、<B>mの<b><act>までの時間を求めます。",
    "<b>の長さは<B>mです。時速<k>kmの<w>の先頭が<b>にさしかかってからいちばん後ろが出るまで何秒かかりますか。<w>の長さは<l>mです。",
    "<l>mの<w>が時速<k>kmで走っています。<B>mの<b>を完全に通りぬけるのに何秒かかりますか。",
    "<w>は1時間に<k>km進みます。長さは<l>mです。長さ<B>mの<b><act>までの時間は何秒になりますか。",
    "時速<k>km、長さ<l>mの<w>が<B>mの<b>を通りぬけるのにかかる時間は何秒<ka>",
    NULL,
};
static const struct figure_template figure_kmh = {
    FIGURE_TRAIN, {{"train", FIGURE_NUMBER, "<l>"}, {"bridge", FIGURE_NUMBER, "<B>"}, {"speed", FIGURE_NUMBER, "<k>"}}};
const struct subtype family_tsuka3_kmh = {
    .id = "kmh",
    .name = "時速で走る列車",
    .level = 2,
    .templates = templates_kmh,
    .asks = "かかる時間",
    .role = {{"l", "<w>の長さ", "m"}, {"B", "<b>の長さ", "m"}, {"k", "時速", "km"}},
    .method = {{"単位をそろえる", "通過算です。長さはm、時間は秒なので、時速を秒速に直してから考えます。", solve_kmh,
                NULL}},
    .draw = draw_kmh,
    .bind = bind_kmh,
    .holds = holds_kmh,
    .low = {1},
    .high = {300},
    .hint = "時速<k>kmは、秒速何mですか。",
    .figure = &figure_kmh,
};

/* ---- so many carriages ---- */
enum { CARRIAGE, NUMBER, BRIDGE_LENGTH, METRES };
static bool draw_cars(struct build *p) {
    family_tsuka3_draw_words(p);
    int64_t car = build_between(p, 12, 25), number = build_between(p, 3, 16), speed = build_between(p, 10, 34),
            seconds = build_between(p, 10, 120), bridge = speed * seconds - car * number;
    build_datum(p, CARRIAGE, "c", car), build_datum(p, NUMBER, "n", number);
    build_datum(p, BRIDGE_LENGTH, "B", bridge), build_datum(p, METRES, "v", speed);
    return family_tsuka3_plausible(p, car * number, bridge) &&
           build_need(p, "different numbers",
                      seconds != car && seconds != number && seconds != speed && car != number && speed != car &&
                          speed != number);
}
static void solve_cars(struct build *p) {
    struct ratio train = build_step(p, "<w>の長さは、", p->datum[CARRIAGE], '*', p->datum[NUMBER], "m", "です。");
    struct ratio way =
        build_step(p, "走る道のりは、<b>と<w>の長さの和なので、", p->datum[BRIDGE_LENGTH], '+', train, "m", "です。");
    struct ratio time = build_step(p, "かかる時間は、", way, '/', p->datum[METRES], "秒", "です。");
    build_trap(p, build_fraction(build_value(p, BRIDGE_LENGTH), build_value(p, METRES)));
    build_trap(p, build_fraction(build_value(p, BRIDGE_LENGTH) + build_value(p, CARRIAGE), build_value(p, METRES)));
    build_answer(p, time, "", "秒");
}
/* Each carriage in turn leaves the bridge. */
static bool holds_cars(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t tail = build_value(p, METRES) * x[0];
    for (int64_t i = 0; i < build_value(p, NUMBER); i++) tail -= build_value(p, CARRIAGE);
    return IF_KEPT(keep, 15, tail == build_value(p, BRIDGE_LENGTH));
}
static const char *const templates_cars[] = {
    "1両の長さが<c>mの車両が<n>両つながった<w>が、秒速<v>mで長さ<B>mの<b><act>までに何秒かかりますか。つなぎ目の長さは考えません。",
    "<n>両編成の<w>があります。1両の長さは<c>mで、秒速<v>mで走ります。<B>mの<b><act>まで何秒かかる[でしょうか。|でしょうか。]つなぎ目の長さは考えないものとします。",
    "<w>は1両<c>mの車両が<n>両つながっています。この<w>が秒速<v>mで<B>mの<b>を完全に通過するのに何秒かかりますか。",
    "何秒かかりますか。1両が<c>mで<n>両編成の<w>が、秒速<v>mで、<B>mの<b><act>までの時間を求めます。",
    "<b>の長さは<B>mです。1両<c>mの車両<n>両の<w>が秒速<v>mで走り、先頭が<b>にさしかかってからいちばん後ろが出るまで何秒かかりますか。",
    "長さ<c>mの車両を<n>両つないだ<w>が、毎秒<v>mの速さで走っています。<B>mの<b>を通りぬけるのに何秒かかりますか。",
    "秒速<v>mで走る<n>両編成の<w>の1両の長さは<c>mです。長さ<B>mの<b><act>までの時間は何秒になりますか。",
    "<B>mの<b>を、1両<c>m、<n>両編成の<w>が秒速<v>mで通りぬけるのにかかる時間は何秒<ka>",
    NULL,
};
static const struct figure_template figure_cars = {FIGURE_TRAINS,
                                                   {{"trains", FIGURE_NUMBERS, "<c>|<n>"},
                                                    {"lengths", FIGURE_NUMBERS, "<B>"},
                                                    {"speeds", FIGURE_NUMBERS, "<v>"},
                                                    {"labels", FIGURE_TEXTS, "<b>"}}};
const struct subtype family_tsuka3_cars = {
    .id = "cars",
    .name = "○両編成の列車",
    .level = 2,
    .templates = templates_cars,
    .asks = "かかる時間",
    .role = {{"c", "1両の長さ", "m"}, {"n", "車両の数", "両"}, {"B", "<b>の長さ", "m"}, {"v", "秒速", "m"}},
    .method = {{"道のりの図", "通過算です。まず<w>全体の長さを求めます。走る道のりは、<b>と<w>の長さの和です。",
                solve_cars, NULL}},
    .draw = draw_cars,
    .holds = holds_cars,
    .loops = 1,
    .low = {1},
    .high = {300},
    .hint = "<n>両の<w>の長さは何mですか。",
    .figure = &figure_cars,
};

/* ryusui.c - 流水算: down = still water + stream, up = still water - stream.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const boats[] = {"船",   "船",   "ボート", "遊らん船", "モーターボート", "フェリー", "カヌー",
                                    "小船", "漁船", "観光船", "貨物船",   "水上バス",       "!観光船",  NULL};

static void draw_boat(struct build *p, int64_t *still, int64_t *stream) {
    build_context(p, "w", boats);
    *still = build_between(p, 6, 30);
    *stream = build_between(p, 1, 5);
}

/* ---- speed down or up, and the time ---- */
enum { STILL, STREAM, WAY };
static void bind_trip(struct build *p) {
    bool down = p->aux[0];
    build_set(p, "way", down ? "down" : "up");
    build_set(p, "dir", down ? "下る" : "上る");
    build_set(p, "dm", down ? "下り" : "上り");
    build_set(p, "idea",
              down ? "流水算です。下りの速さは、静水での速さに流れの速さをたしたものです。"
                   : "流水算です。上りの速さは、静水での速さから流れの速さをひいたものです。");
}
static bool draw_trip(struct build *p) {
    int64_t still, stream, hours = build_between(p, 2, 9);
    draw_boat(p, &still, &stream);
    bool down = build_chance(p, 50);
    build_aux(p, 0, down);
    build_datum(p, STILL, "S", still);
    build_datum(p, STREAM, "R", stream);
    build_datum(p, WAY, "D", hours * (down ? still + stream : still - stream));
    return build_need(p, "the boat is faster than the stream", still > 2 * stream);
}
static void solve_trip(struct build *p) {
    bool down = p->aux[0];
    struct ratio v = down ? build_step(p, "下りの速さは時速、", p->datum[STILL], '+', p->datum[STREAM], "km", "です。")
                          : build_step(p, "上りの速さは時速、", p->datum[STILL], '-', p->datum[STREAM], "km", "です。");
    struct ratio hours = build_step(p, "<D>km<dir>のにかかる時間は、", p->datum[WAY], '/', v, "時間", "です。");
    build_trap(p, build_fraction(build_value(p, WAY), down ? build_value(p, STILL) - build_value(p, STREAM)
                                                           : build_value(p, STILL) + build_value(p, STREAM)));
    build_trap(p, build_fraction(build_value(p, WAY), build_value(p, STILL)));
    build_answer(p, hours, "", "時間");
}
static bool holds_trip(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t rowed = build_value(p, STILL) * x[0], carried = build_value(p, STREAM) * x[0];
    return IF_KEPT(keep, 7, (p->aux[0] ? rowed + carried : rowed - carried) == build_value(p, WAY));
}
static const char *const templates_trip[] = {
    "静水での速さが時速<S>kmの<w>が、流れの速さが時速<R>kmの川を<D>km<dir>のに何時間かかりますか。",
    "流れの速さが時速<R>kmの川があります。静水での速さが時速<S>kmの<w>で<D>km<dir>と、何時間かかりますか。",
    "<w>の静水での速さは時速<S>km、川の流れの速さは時速<R>kmです。この川を<D>km<dir>のにかかる時間は何時間[ですか。|でしょうか。]",
    "川の<D>kmはなれた2つの町の間を<w>が<dm>ます。静水での速さは時速<S>km、流れの速さは時速<R>kmです。何時間かかりますか。",
    "何時間かかりますか。静水を時速<S>kmで進む<w>が、時速<R>kmで流れる川を<D>km<dm>ます。",
    "時速<R>kmで流れる川を、<w>が<D>km<dm>ます。<w>の静水での速さは時速<S>kmです。かかる時間は何時間ですか。",
    "川の流れは時速<R>kmです。静水での速さが時速<S>kmの<w>が、この川を<D>km<dir>には何時間かかりますか。",
    "静水では時速<S>kmで進む<w>があります。流れの速さが時速<R>kmの川で<D>km<dir>とき、何時間かかりますか。",
    NULL,
};
static const struct figure_template figure_trip = {FIGURE_RIVER,
                                                   {{"still", FIGURE_NUMBER, "<S>"},
                                                    {"stream", FIGURE_NUMBER, "<R>"},
                                                    {"distance", FIGURE_NUMBER, "<D>"},
                                                    {"direction", FIGURE_TEXT, "<way>"}}};
static const struct subtype trip = {
    .id = "trip",
    .name = "上りと下りの時間",
    .level = 1,
    .templates = templates_trip,
    .asks = "かかる時間",
    .role = {{"S", "静水での速さ", "km"},
             {"R", "流れの速さ", "km"},
             {"D", "道のり", "km"},
             {"dir", "向き", "上り|下り", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"速さの和と差", "<idea>", solve_trip, NULL}},
    .draw = draw_trip,
    .bind = bind_trip,
    .holds = holds_trip,
    .low = {1},
    .high = {100},
    .hint = "川を<dir>とき、流れは船を助けますか、おくらせますか。",
    .figure = &figure_trip,
};

/* ---- stream and still water from two speeds ---- */
enum { DOWN, UP };
static void bind_speeds(struct build *p) {
    build_set(p, "q", p->asked ? "川の流れの速さ" : "<w>の静水での速さ");
    build_set(p, "idea",
              p->asked ? "流水算です。下りと上りの速さの差は、流れの速さの2倍です。"
                       : "流水算です。下りと上りの速さの和は、静水での速さの2倍です。");
}
static struct ratio split_speeds(struct build *p, struct ratio down, struct ratio up) {
    if (p->asked) {
        struct ratio difference = build_step(p, "下りと上りの速さの差は、", down, '-', up, "km", "です。");
        build_trap(p, difference);
        return build_step(p, "流れの速さは時速、", difference, '/', build_int(2), "km", "です。");
    }
    struct ratio sum = build_step(p, "下りと上りの速さの和は、", down, '+', up, "km", "です。");
    build_trap(p, sum);
    return build_step(p, "静水での速さは時速、", sum, '/', build_int(2), "km", "です。");
}
/* The other speed first. */
static struct ratio split_other(struct build *p, struct ratio down, struct ratio up) {
    if (p->asked) {
        struct ratio sum = build_step(p, "下りと上りの速さの和は、", down, '+', up, "km", "です。");
        struct ratio still = build_step(p, "静水での速さは時速、", sum, '/', build_int(2), "km", "です。");
        return build_step(p, "流れの速さは、下りの速さとの差なので時速、", down, '-', still, "km", "です。");
    }
    struct ratio difference = build_step(p, "下りと上りの速さの差は、", down, '-', up, "km", "です。");
    struct ratio stream = build_step(p, "流れの速さは時速、", difference, '/', build_int(2), "km", "です。");
    return build_step(p, "静水での速さは、下りの速さから流れの分をひいて時速、", down, '-', stream, "km", "です。");
}
static bool draw_speeds(struct build *p) {
    int64_t still, stream;
    draw_boat(p, &still, &stream);
    int64_t half = build_chance(p, 25);
    build_datum(p, DOWN, "D", still + stream + half);
    build_datum(p, UP, "U", still - stream);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "the boat is faster than the stream", still > 2 * stream);
}
static void solve_speeds(struct build *p) {
    build_answer(p, split_speeds(p, p->datum[DOWN], p->datum[UP]), "時速", "km");
}
static void solve_speeds_other(struct build *p) {
    build_answer(p, split_other(p, p->datum[DOWN], p->datum[UP]), "時速", "km");
}
/* In halves of a kilometre an hour. */
static bool holds_speeds(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] + x[1] == 2 * build_value(p, DOWN)) &&
           IF_KEPT(keep, 2, x[0] - x[1] == 2 * build_value(p, UP));
}
static const char *const templates_speeds[] = {
    "<w>が川を下る速さは時速<D>km、上る速さは時速<U>kmです。<q>は時速何kmですか。",
    "ある川を<w>で下ると時速<D>km、上ると時速<U>kmになります。<q>は時速何km[ですか。|でしょうか。]",
    "<w>の下りの速さは時速<D>km、上りの速さは時速<U>kmです。<q><wo>",
    "<q>は時速何kmですか。<w>は川を時速<U>kmで上り、時速<D>kmで下ります。",
    "同じ川を<w>が往復します。上りは時速<U>km、下りは時速<D>kmでした。<q>は時速何kmになりますか。",
    "川を時速<D>kmで下り、時速<U>kmで上る<w>があります。<q>は時速何kmですか。",
    "<w>が川を上るときの速さは時速<U>kmで、下るときの速さは時速<D>kmです。このとき、<q>は時速何kmですか。",
    "上りが時速<U>km、下りが時速<D>kmの<w>について、<q>は時速何kmか答えなさい。",
    NULL,
};
static const struct figure_template figure_speeds = {FIGURE_RIVER,
                                                     {{"down", FIGURE_NUMBER, "<D>"}, {"up", FIGURE_NUMBER, "<U>"}}};
static const struct subtype speeds = {
    .id = "speeds",
    .name = "静水と流れの速さ",
    .level = 2,
    .templates = templates_speeds,
    .asks = "静水での速さ|流れの速さ",
    .role = {{"D", "下りの速さ", "km"}, {"U", "上りの速さ", "km"}},
    .method = {{"和差算", "<idea>", solve_speeds, NULL},
               {"もう一方から", "流水算です。先にもう一方の速さを求めて、下りの速さとの差を考えます。",
                solve_speeds_other, NULL}},
    .draw = draw_speeds,
    .bind = bind_speeds,
    .holds = holds_speeds,
    .low = {1, 1},
    .high = {100, 40},
    .scale = 2,
    .hint = "下りの速さと上りの速さは、流れの速さのいくつ分ちがいますか。",
    .figure = &figure_speeds,
};

/* ---- from the distance and two times ---- */
enum { T_UP = 1, T_DOWN = 2, DISTANCE = 0 };
static bool draw_times(struct build *p) {
    int64_t still, stream;
    draw_boat(p, &still, &stream);
    int64_t down = build_between(p, 2, 9), up = build_between(p, down + 1, down + 6), way = build_between(p, 1, 12);
    int64_t a = up, b = down;
    while (b) {
        int64_t r = a % b;
        a = b, b = r;
    }
    way *= up * down / a;
    build_datum(p, DISTANCE, "L", way);
    build_datum(p, T_UP, "u", up);
    build_datum(p, T_DOWN, "d", down);
    p->asked = (int)build_between(p, 0, 1);
    int64_t vd = way / down, vu = way / up;
    return build_need(p, "plausible speeds", vd <= 36 && vu >= 4 && vd - vu <= 12 && vd - vu >= 2) &&
           build_need(p, "a plausible river", way >= 12 && way <= 160);
}
static void solve_times(struct build *p) {
    struct ratio up = build_step(p, "上りの速さは時速、", p->datum[DISTANCE], '/', p->datum[T_UP], "km", "です。");
    struct ratio down = build_step(p, "下りの速さは時速、", p->datum[DISTANCE], '/', p->datum[T_DOWN], "km", "です。");
    build_answer(p, split_speeds(p, down, up), "時速", "km");
}
static void solve_times_other(struct build *p) {
    struct ratio up = build_step(p, "上りの速さは時速、", p->datum[DISTANCE], '/', p->datum[T_UP], "km", "です。");
    struct ratio down = build_step(p, "下りの速さは時速、", p->datum[DISTANCE], '/', p->datum[T_DOWN], "km", "です。");
    build_answer(p, split_other(p, down, up), "時速", "km");
}
static bool holds_times(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(DISTANCE) | BIT(T_DOWN),
                   (x[0] + x[1]) * build_value(p, T_DOWN) == 2 * build_value(p, DISTANCE)) &&
           IF_KEPT(keep, BIT(DISTANCE) | BIT(T_UP),
                   (x[0] - x[1]) * build_value(p, T_UP) == 2 * build_value(p, DISTANCE));
}
static const char *const templates_times[] = {
    "<L>kmはなれた川上の町と川下の町を<w>が往復します。上りに<u>時間、下りに<d>時間かかりました。<q>は時速何kmですか。",
    "<w>が川の<L>kmの間を往復しました。上りは<u>時間、下りは<d>時間でした。<q>は時速何km[ですか。|でしょうか。]",
    "川にそって<L>kmはなれた2つの町があります。<w>で上ると<u>時間、下ると<d>時間かかります。<q>は時速何kmですか。",
    "<q>は時速何kmですか。<w>は<L>kmの川を、上りは<u>時間、下りは<d>時間で進みます。",
    "<w>で川を<L>km下るのに<d>時間、同じ所を上るのに<u>時間かかりました。<q>は時速何kmになりますか。",
    "<L>kmの川を<w>が往復するとき、行きの上りは<u>時間、帰りの下りは<d>時間かかります。<q><wo>",
    "ある<w>は、<L>kmの川を<d>時間で下り、<u>時間で上ります。<q>は時速何kmですか。",
    "川下から川上まで<L>kmあります。<w>はここを<u>時間で上り、<d>時間で下りました。<q>は時速何kmですか。",
    NULL,
};
static const struct figure_template figure_times = {
    FIGURE_RIVER, {{"distance", FIGURE_NUMBER, "<L>"}, {"hours", FIGURE_NUMBERS, "<u>|<d>"}}};
static const struct subtype times = {
    .id = "times",
    .name = "往復の時間から",
    .level = 3,
    .templates = templates_times,
    .asks = "静水での速さ|流れの速さ",
    .role = {{"L", "道のり", "km"}, {"u", "上りの時間", "時間"}, {"d", "下りの時間", "時間"}},
    .method = {{"和差算", "<idea>", solve_times, NULL},
               {"もう一方から", "流水算です。先にもう一方の速さを求めて、下りの速さとの差を考えます。",
                solve_times_other, NULL}},
    .draw = draw_times,
    .bind = bind_speeds,
    .holds = holds_times,
    .low = {1, 1},
    .high = {100, 40},
    .scale = 2,
    .hint = "上りの速さと下りの速さをそれぞれ求めましょう。",
    .figure = &figure_times,
};

static const struct subtype *const subtypes[] = {&trip, &speeds, &times, NULL};
const struct family family_ryusui = {
    .id = "ryusui", .number = "F56", .name = "流水算", .grade = 5, .scene = SCENE_OUTDOORS, .subtypes = subtypes};

/* ryusui.c - 流水算: down = still water + stream, up = still water - stream.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

static const char *const boats[] = {"船", "船", "ボート", "遊らん船", "モーターボート",
    "フェリー", "カヌー", "小船", "漁船", "観光船", "貨物船", "水上バス",
    "!観光船", NULL};

static void draw_boat(struct kit *k, int64_t *still, int64_t *stream) {
    kit_context(k, "w", boats);
    *still = kit_between(k, 6, 30);
    *stream = kit_between(k, 1, 5);
}

/* ---- speed down or up, and the time ---- */
enum { STILL, STREAM, WAY };
static bool draw_trip(struct kit *k) {
    int64_t still, stream, hours = kit_between(k, 2, 9);
    draw_boat(k, &still, &stream);
    bool down = kit_chance(k, 50);
    kit_aux(k, 0, down);
    kit_datum(k, STILL, "S", still);
    kit_datum(k, STREAM, "R", stream);
    kit_datum(k, WAY, "D", hours * (down ? still + stream : still - stream));
    kit_set(k, "dir", down ? "下る" : "上る");
    kit_set(k, "dm", down ? "下り" : "上り");
    kit_set(k, "idea", down ? "流水算です。下りの速さは、静水での速さに流れの速さをたしたものです。" : "流水算です。上りの速さは、静水での速さから流れの速さをひいたものです。");
    return kit_need(k, "the boat is faster than the stream", still > 2 * stream);
}
static void solve_trip(struct kit *k) {
    bool down = k->aux[0];
    struct ratio v = down ? kit_step(k, "下りの速さは時速、", k->datum[STILL], '+', k->datum[STREAM], "km", "です。") : kit_step(k, "上りの速さは時速、", k->datum[STILL], '-', k->datum[STREAM], "km", "です。");
    struct ratio hours = kit_step(k, "<D>km<dir>のにかかる時間は、", k->datum[WAY], '/', v, "時間", "です。");
    kit_trap(k, kit_fraction(kit_value(k, WAY), down ? kit_value(k, STILL) - kit_value(k, STREAM) : kit_value(k, STILL) + kit_value(k, STREAM)));
    kit_trap(k, kit_fraction(kit_value(k, WAY), kit_value(k, STILL)));
    kit_answer(k, hours, "", "時間");
}
static bool holds_trip(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t rowed = kit_value(k, STILL) * x[0], carried = kit_value(k, STREAM) * x[0];
    return KIT_KEEP(keep, 7, (k->aux[0] ? rowed + carried : rowed - carried) == kit_value(k, WAY));
}
static const char *const frames_trip[] = {
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
static const struct kit_subtype trip = {
    .id = "trip", .name = "上りと下りの時間", .level = 1, .frames = frames_trip,
    .method = {{"速さの和と差", "<idea>", solve_trip, NULL}},
    .draw = draw_trip, .holds = holds_trip, .low = {1}, .high = {100},
    .hint = "川を<dir>とき、流れは船を助けますか、おくらせますか。",
    .figure = "{\"type\":\"river\",\"still\":<S>,\"stream\":<R>,\"distance\":<D>}",
};

/* ---- stream and still water from two speeds ---- */
enum { DOWN, UP };
static void ask(struct kit *k) {
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "q", k->asked ? "川の流れの速さ" : "<w>の静水での速さ");
    kit_set(k, "idea", k->asked ? "流水算です。下りと上りの速さの差は、流れの速さの2倍です。" : "流水算です。下りと上りの速さの和は、静水での速さの2倍です。");
}
static struct ratio split_speeds(struct kit *k, struct ratio down, struct ratio up) {
    if (k->asked) {
        struct ratio difference = kit_step(k, "下りと上りの速さの差は、", down, '-', up, "km", "です。");
        kit_trap(k, difference);
        return kit_step(k, "流れの速さは時速、", difference, '/', kit_int(2), "km", "です。");
    }
    struct ratio sum = kit_step(k, "下りと上りの速さの和は、", down, '+', up, "km", "です。");
    kit_trap(k, sum);
    return kit_step(k, "静水での速さは時速、", sum, '/', kit_int(2), "km", "です。");
}
/* The other speed first. */
static struct ratio split_other(struct kit *k, struct ratio down, struct ratio up) {
    if (k->asked) {
        struct ratio sum = kit_step(k, "下りと上りの速さの和は、", down, '+', up, "km", "です。");
        struct ratio still = kit_step(k, "静水での速さは時速、", sum, '/', kit_int(2), "km", "です。");
        return kit_step(k, "流れの速さは、下りの速さとの差なので時速、", down, '-', still, "km", "です。");
    }
    struct ratio difference = kit_step(k, "下りと上りの速さの差は、", down, '-', up, "km", "です。");
    struct ratio stream = kit_step(k, "流れの速さは時速、", difference, '/', kit_int(2), "km", "です。");
    return kit_step(k, "静水での速さは、下りの速さから流れの分をひいて時速、", down, '-', stream, "km", "です。");
}
static bool draw_speeds(struct kit *k) {
    int64_t still, stream;
    draw_boat(k, &still, &stream);
    int64_t half = kit_chance(k, 25);
    kit_datum(k, DOWN, "D", still + stream + half);
    kit_datum(k, UP, "U", still - stream);
    ask(k);
    return kit_need(k, "the boat is faster than the stream", still > 2 * stream);
}
static void solve_speeds(struct kit *k) { kit_answer(k, split_speeds(k, k->datum[DOWN], k->datum[UP]), "時速", "km"); }
static void solve_speeds_other(struct kit *k) { kit_answer(k, split_other(k, k->datum[DOWN], k->datum[UP]), "時速", "km"); }
/* In halves of a kilometre an hour. */
static bool holds_speeds(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 1, x[0] + x[1] == 2 * kit_value(k, DOWN)) && KIT_KEEP(keep, 2, x[0] - x[1] == 2 * kit_value(k, UP));
}
static const char *const frames_speeds[] = {
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
static const struct kit_subtype speeds = {
    .id = "speeds", .name = "静水と流れの速さ", .level = 2, .frames = frames_speeds,
    .method = {{"和差算", "<idea>", solve_speeds, NULL},
               {"もう一方から", "流水算です。先にもう一方の速さを求めて、下りの速さとの差を考えます。", solve_speeds_other, NULL}},
    .draw = draw_speeds, .holds = holds_speeds, .low = {1, 1}, .high = {100, 40}, .scale = 2,
    .hint = "下りの速さと上りの速さは、流れの速さのいくつ分ちがいますか。",
    .figure = "{\"type\":\"river\",\"down\":<D>,\"up\":<U>}",
};

/* ---- from the distance and two times ---- */
enum { T_UP = 1, T_DOWN = 2, DISTANCE = 0 };
static bool draw_times(struct kit *k) {
    int64_t still, stream;
    draw_boat(k, &still, &stream);
    int64_t down = kit_between(k, 2, 9), up = kit_between(k, down + 1, down + 6), way = kit_between(k, 1, 12);
    int64_t a = up, b = down;
    while (b) {
        int64_t r = a % b;
        a = b, b = r;
    }
    way *= up * down / a;
    kit_datum(k, DISTANCE, "L", way);
    kit_datum(k, T_UP, "u", up);
    kit_datum(k, T_DOWN, "d", down);
    ask(k);
    int64_t vd = way / down, vu = way / up;
    return kit_need(k, "plausible speeds", vd <= 36 && vu >= 4 && vd - vu <= 12 && vd - vu >= 2) && kit_need(k, "a plausible river", way >= 12 && way <= 160);
}
static void solve_times(struct kit *k) {
    struct ratio up = kit_step(k, "上りの速さは時速、", k->datum[DISTANCE], '/', k->datum[T_UP], "km", "です。");
    struct ratio down = kit_step(k, "下りの速さは時速、", k->datum[DISTANCE], '/', k->datum[T_DOWN], "km", "です。");
    kit_answer(k, split_speeds(k, down, up), "時速", "km");
}
static void solve_times_other(struct kit *k) {
    struct ratio up = kit_step(k, "上りの速さは時速、", k->datum[DISTANCE], '/', k->datum[T_UP], "km", "です。");
    struct ratio down = kit_step(k, "下りの速さは時速、", k->datum[DISTANCE], '/', k->datum[T_DOWN], "km", "です。");
    kit_answer(k, split_other(k, down, up), "時速", "km");
}
static bool holds_times(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, KIT_BIT(DISTANCE) | KIT_BIT(T_DOWN), (x[0] + x[1]) * kit_value(k, T_DOWN) == 2 * kit_value(k, DISTANCE)) &&
           KIT_KEEP(keep, KIT_BIT(DISTANCE) | KIT_BIT(T_UP), (x[0] - x[1]) * kit_value(k, T_UP) == 2 * kit_value(k, DISTANCE));
}
static const char *const frames_times[] = {
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
static const struct kit_subtype times = {
    .id = "times", .name = "往復の時間から", .level = 3, .frames = frames_times,
    .method = {{"和差算", "<idea>", solve_times, NULL},
               {"もう一方から", "流水算です。先にもう一方の速さを求めて、下りの速さとの差を考えます。", solve_times_other, NULL}},
    .draw = draw_times, .holds = holds_times, .low = {1, 1}, .high = {100, 40}, .scale = 2,
    .hint = "上りの速さと下りの速さをそれぞれ求めましょう。",
    .figure = "{\"type\":\"river\",\"distance\":<L>,\"hours\":[<u>,<d>]}",
};

static const struct kit_subtype *const subtypes[] = {&trip, &speeds, &times, NULL};
const struct kit_family family_ryusui = {.id = "ryusui", .number = "F56", .name = "流水算", .grade = 5, .scene = KIT_OUTDOORS, .subtypes = subtypes};

/* ryusui.c - 流水算: down = still water + stream, up = still water - stream.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/ryusui.h"

/* speed | other words | unit | time | a span | in one | both units | boat from, to | stream from, to | times from, to |
 * slowest up, fastest down, least and most between them | ways: step, shortest, longest */
static const char *const in_hours[] = {"時速|毎時|km|時間|時間|1時間に|km/時|6|30|1|5|2|9|4|36|2|12|1|12|160", NULL};
static const char *const in_minutes[] = {"分速|毎分|m|分|分間|1分間に|m/分|60|240|10|50|3|30|30|300|10|120|10|200|4000",
                                         NULL};
static const char *const boats[] = {
    "船",       "船",     "ボート", "遊らん船",     "モーターボート", "フェリー", "カヌー", "小船",
    "漁船",     "観光船", "貨物船", "水上バス",     "渡し船",         "ヨット",   "定期船", "客船",
    "いかだ船", "遊覧船", "警備船", "荷物運びの船", "川下りの船",     "!帆船",    NULL};
static const char *const small_boats[] = {
    "ボート",      "カヌー",       "小船",     "手こぎボート", "ゴムボート",   "ラジコンの船", "ロボット船",
    "いかだ",      "足こぎボート", "模型の船", "渡し船",       "一人乗りの船", "川遊びの船",   "<A>の乗ったカヌー",
    "<A>のボート", "!丸木船",      NULL};
static const char *const shores[] = {"上流のA町|下流のB町",
                                     "川上の村|川下の村",
                                     "上流の船着き場|下流の船着き場",
                                     "上流の港|下流の港",
                                     "滝|船着き場",
                                     "上流の橋|下流の橋",
                                     "上流のP地点|下流のQ地点",
                                     "山の町|海の町",
                                     "水車小屋|川下の橋",
                                     "キャンプ場|河口の港",
                                     "上流の公園|下流の駅",
                                     "!温せんの村|海の港",
                                     NULL};

void family_ryusui_draw_boat(struct build *p, int64_t *still, int64_t *stream) {
    bool hours = build_chance(p, 70);
    build_people(p, "A");
    build_words(p, "ru|my|u|t|tk|ev|pu|sl|sh|rl|rh|tl|th|lo|hi|dl|dh|ws|wl|wh", hours ? in_hours : in_minutes);
    build_context(p, "w", hours ? boats : small_boats);
    build_words(p, "up|dn", shores);
    *still = build_round(p, build_get_number(p, "sl"), build_get_number(p, "sh"), hours ? 1 : 5);
    *stream = build_round(p, build_get_number(p, "rl"), build_get_number(p, "rh"), hours ? 1 : 5);
}
int64_t family_ryusui_draw_time(struct build *p) {
    return build_between(p, build_get_number(p, "tl"), build_get_number(p, "th"));
}

/* ---- speed down or up, and the time ---- */
enum { STILL, STREAM, WAY };
static void bind_trip(struct build *p) {
    bool down = p->aux[0];
    build_set(p, "way", down ? "down" : "up");
    build_set(p, "dir", down ? "下る" : "上る");
    build_set(p, "dm", down ? "下り" : "上り");
    build_set(p, "dt", down ? "下って" : "上って");
    build_set(p, "fr", down ? "<up>" : "<dn>"), build_set(p, "to", down ? "<dn>" : "<up>");
    build_set(p, "idea",
              down ? "流水算です。下りの速さは、静水での速さに流れの速さをたしたものです。"
                   : "流水算です。上りの速さは、静水での速さから流れの速さをひいたものです。");
}
static bool draw_trip(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    int64_t hours = family_ryusui_draw_time(p);
    bool down = build_chance(p, 50);
    build_aux(p, 0, down);
    build_datum(p, STILL, "S", still);
    build_datum(p, STREAM, "R", stream);
    build_datum(p, WAY, "D", hours * (down ? still + stream : still - stream));
    return build_need(p, "the boat is faster than the stream", still > 2 * stream);
}
static void solve_trip(struct build *p) {
    bool down = p->aux[0];
    struct ratio v = down
                         ? build_step(p, "下りの速さは<ru>、", p->datum[STILL], '+', p->datum[STREAM], "<u>", "です。")
                         : build_step(p, "上りの速さは<ru>、", p->datum[STILL], '-', p->datum[STREAM], "<u>", "です。");
    struct ratio hours = build_step(p, "<D><u><dir>のにかかる時間は、", p->datum[WAY], '/', v, "<t>", "です。");
    build_trap(p, build_fraction(build_value(p, WAY), down ? build_value(p, STILL) - build_value(p, STREAM)
                                                           : build_value(p, STILL) + build_value(p, STREAM)));
    build_trap(p, build_fraction(build_value(p, WAY), build_value(p, STILL)));
    build_answer(p, hours, "", "<t>");
}
static bool holds_trip(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t rowed = build_value(p, STILL) * x[0], carried = build_value(p, STREAM) * x[0];
    return IF_KEPT(keep, 7, (p->aux[0] ? rowed + carried : rowed - carried) == build_value(p, WAY));
}
static const char *const templates_trip[] = {
    "静水での速さが<ru><S><u>の<w>が、流れの速さが<ru><R><u>の川を<D><u><dir>のに何<t>かかりますか。",
    "流れの速さが<ru><R><u>の川があります。静水での速さが<ru><S><u>の<w>で<D><u><dir>と、何<t>かかりますか。",
    "<w>の静水での速さは<ru><S><u>、川の流れの速さは<ru><R><u>です。この川を<D><u><dir>のにかかる時間は何<t>[ですか。|でしょうか。]",
    "川の<D><u>はなれた2つの町の間を<w>が<dm>ます。静水での速さは<ru><S><u>、流れの速さは<ru><R><u>です。何<t>かかりますか。",
    "何<t>かかりますか。静水を<ru><S><u>で進む<w>が、<ru><R><u>で流れる川を<D><u><dm>ます。",
    "<ru><R><u>で流れる川を、<w>が<D><u><dm>ます。<w>の静水での速さは<ru><S><u>です。かかる時間は何<t>ですか。",
    "川の流れは<ru><R><u>です。静水での速さが<ru><S><u>の<w>が、この川を<D><u><dir>には何<t>かかりますか。",
    "静水では<ru><S><u>で進む<w>があります。流れの速さが<ru><R><u>の川で<D><u><dir>とき、何<t>かかりますか。",
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
    .role = {{"S", "静水での速さ", "<u>"},
             {"R", "流れの速さ", "<u>"},
             {"D", "道のり", "<u>"},
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
        struct ratio difference = build_step(p, "下りと上りの速さの差は、", down, '-', up, "<u>", "です。");
        build_trap(p, difference);
        return build_step(p, "流れの速さは<ru>、", difference, '/', build_int(2), "<u>", "です。");
    }
    struct ratio sum = build_step(p, "下りと上りの速さの和は、", down, '+', up, "<u>", "です。");
    build_trap(p, sum);
    return build_step(p, "静水での速さは<ru>、", sum, '/', build_int(2), "<u>", "です。");
}
/* The other speed first. */
static struct ratio split_other(struct build *p, struct ratio down, struct ratio up) {
    if (p->asked) {
        struct ratio sum = build_step(p, "下りと上りの速さの和は、", down, '+', up, "<u>", "です。");
        struct ratio still = build_step(p, "静水での速さは<ru>、", sum, '/', build_int(2), "<u>", "です。");
        return build_step(p, "流れの速さは、下りの速さとの差なので<ru>、", down, '-', still, "<u>", "です。");
    }
    struct ratio difference = build_step(p, "下りと上りの速さの差は、", down, '-', up, "<u>", "です。");
    struct ratio stream = build_step(p, "流れの速さは<ru>、", difference, '/', build_int(2), "<u>", "です。");
    return build_step(p, "静水での速さは、下りの速さから流れの分をひいて<ru>、", down, '-', stream, "<u>", "です。");
}
static bool draw_speeds(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    int64_t half = build_get(p, "u")[0] == 'k' && build_chance(p, 25);
    build_datum(p, DOWN, "D", still + stream + half);
    build_datum(p, UP, "U", still - stream);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "the boat is faster than the stream", still > 2 * stream);
}
static void solve_speeds(struct build *p) {
    build_answer(p, split_speeds(p, p->datum[DOWN], p->datum[UP]), "<ru>", "<u>");
}
static void solve_speeds_other(struct build *p) {
    build_answer(p, split_other(p, p->datum[DOWN], p->datum[UP]), "<ru>", "<u>");
}
/* In halves of a kilometre an hour. */
static bool holds_speeds(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] + x[1] == 2 * build_value(p, DOWN)) &&
           IF_KEPT(keep, 2, x[0] - x[1] == 2 * build_value(p, UP));
}
static const char *const templates_speeds[] = {
    "<w>が川を下る速さは<ru><D><u>、上る速さは<ru><U><u>です。<q>は<ru>何<u>ですか。",
    "ある川を<w>で下ると<ru><D><u>、上ると<ru><U><u>になります。<q>は<ru>何<u>[ですか。|でしょうか。]",
    "<w>の下りの速さは<ru><D><u>、上りの速さは<ru><U><u>です。<q><wo>",
    "<q>は<ru>何<u>ですか。<w>は川を<ru><U><u>で上り、<ru><D><u>で下ります。",
    "同じ川を<w>が往復します。上りは<ru><U><u>、下りは<ru><D><u>でした。<q>は<ru>何<u>になりますか。",
    "川を<ru><D><u>で下り、<ru><U><u>で上る<w>があります。<q>は<ru>何<u>ですか。",
    "<w>が川を上るときの速さは<ru><U><u>で、下るときの速さは<ru><D><u>です。このとき、<q>は<ru>何<u>ですか。",
    "上りが<ru><U><u>、下りが<ru><D><u>の<w>について、<q>は<ru>何<u>か答えなさい。",
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
    .role = {{"D", "下りの速さ", "<u>"}, {"U", "上りの速さ", "<u>"}},
    .method = {{"和差算", "<idea>", solve_speeds, NULL},
               {"もう一方から", "流水算です。先にもう一方の速さを求めて、下りの速さとの差を考えます。",
                solve_speeds_other, NULL}},
    .draw = draw_speeds,
    .bind = bind_speeds,
    .holds = holds_speeds,
    .low = {1, 1},
    .high = {700, 160},
    .scale = 2,
    .hint = "下りの速さと上りの速さは、流れの速さのいくつ分ちがいますか。",
    .figure = &figure_speeds,
};

/* ---- from the distance and two times ---- */
enum { T_UP = 1, T_DOWN = 2, DISTANCE = 0 };
static bool draw_times(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    int64_t down = family_ryusui_draw_time(p), up = build_between(p, down + 1, down + 6),
            way = build_between(p, 1, 12) * build_get_number(p, "ws") * build_lcm(up, down);
    build_datum(p, DISTANCE, "L", way);
    build_datum(p, T_UP, "y", up);
    build_datum(p, T_DOWN, "d", down);
    p->asked = (int)build_between(p, 0, 1);
    int64_t vd = way / down, vu = way / up;
    return build_need(p, "plausible speeds", vd <= build_get_number(p, "hi") && vu >= build_get_number(p, "lo")) &&
           build_need(p, "a plausible stream",
                      vd - vu <= build_get_number(p, "dh") && vd - vu >= build_get_number(p, "dl")) &&
           build_need(p, "a plausible river", way >= build_get_number(p, "wl") && way <= build_get_number(p, "wh"));
}
static void solve_times(struct build *p) {
    struct ratio up = build_step(p, "上りの速さは<ru>、", p->datum[DISTANCE], '/', p->datum[T_UP], "<u>", "です。");
    struct ratio down = build_step(p, "下りの速さは<ru>、", p->datum[DISTANCE], '/', p->datum[T_DOWN], "<u>", "です。");
    build_answer(p, split_speeds(p, down, up), "<ru>", "<u>");
}
static void solve_times_other(struct build *p) {
    struct ratio up = build_step(p, "上りの速さは<ru>、", p->datum[DISTANCE], '/', p->datum[T_UP], "<u>", "です。");
    struct ratio down = build_step(p, "下りの速さは<ru>、", p->datum[DISTANCE], '/', p->datum[T_DOWN], "<u>", "です。");
    build_answer(p, split_other(p, down, up), "<ru>", "<u>");
}
static bool holds_times(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(DISTANCE) | BIT(T_DOWN),
                   (x[0] + x[1]) * build_value(p, T_DOWN) == 2 * build_value(p, DISTANCE)) &&
           IF_KEPT(keep, BIT(DISTANCE) | BIT(T_UP),
                   (x[0] - x[1]) * build_value(p, T_UP) == 2 * build_value(p, DISTANCE));
}
static const char *const templates_times[] = {
    "<L><u>はなれた川上の町と川下の町を<w>が往復します。上りに<y><t>、下りに<d><t>かかりました。<q>は<ru>何<u>ですか。",
    "<w>が川の<L><u>の間を往復しました。上りは<y><t>、下りは<d><t>でした。<q>は<ru>何<u>[ですか。|でしょうか。]",
    "川にそって<L><u>はなれた2つの町があります。<w>で上ると<y><t>、下ると<d><t>かかります。<q>は<ru>何<u>ですか。",
    "<q>は<ru>何<u>ですか。<w>は<L><u>の川を、上りは<y><t>、下りは<d><t>で進みます。",
    "<w>で川を<L><u>下るのに<d><t>、同じ所を上るのに<y><t>かかりました。<q>は<ru>何<u>になりますか。",
    "<L><u>の川を<w>が往復するとき、行きの上りは<y><t>、帰りの下りは<d><t>かかります。<q><wo>",
    "ある<w>は、<L><u>の川を<d><t>で下り、<y><t>で上ります。<q>は<ru>何<u>ですか。",
    "川下から川上まで<L><u>あります。<w>はここを<y><t>で上り、<d><t>で下りました。<q>は<ru>何<u>ですか。",
    NULL,
};
static const struct figure_template figure_times = {
    FIGURE_RIVER, {{"distance", FIGURE_NUMBER, "<L>"}, {"hours", FIGURE_NUMBERS, "<y>|<d>"}}};
static const struct subtype times = {
    .id = "times",
    .name = "往復の時間から",
    .level = 3,
    .templates = templates_times,
    .asks = "静水での速さ|流れの速さ",
    .role = {{"L", "道のり", "<u>"}, {"y", "上りの時間", "<t>"}, {"d", "下りの時間", "<t>"}},
    .method = {{"和差算", "<idea>", solve_times, NULL},
               {"もう一方から", "流水算です。先にもう一方の速さを求めて、下りの速さとの差を考えます。",
                solve_times_other, NULL}},
    .draw = draw_times,
    .bind = bind_speeds,
    .holds = holds_times,
    .low = {1, 1},
    .high = {700, 160},
    .scale = 2,
    .hint = "上りの速さと下りの速さをそれぞれ求めましょう。",
    .figure = &figure_times,
};

static const struct subtype *const subtypes[] = {&trip, &speeds, &times, NULL};
const struct family family_ryusui = {
    .id = "ryusui", .number = "F56", .name = "流水算", .grade = 5, .scene = SCENE_OUTDOORS, .subtypes = subtypes};

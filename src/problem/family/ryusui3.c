/* ryusui3.c - 流水算の逆: the stream or the boat's own speed from one time, the way from the time there and back.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/ryusui.h"

static bool plausible(struct build *p, int64_t way) {
    return build_need(p, "a plausible river", way >= build_get_number(p, "wl") && way <= build_get_number(p, "wh"));
}
static void set_direction(struct build *p) {
    bool down = p->aux[0];
    build_set(p, "dir", down ? "下る" : "上る");
    build_set(p, "dm", down ? "下り" : "上り");
    build_set(p, "dt", down ? "下って" : "上って");
    build_set(p, "fr", down ? "<up>" : "<dn>"), build_set(p, "to", down ? "<dn>" : "<up>");
}

/* ---- so far in such a time: the stream, or the boat ---- */
enum { KNOWN, WAY, TIME };
static bool draw_one_way(struct build *p, bool stream_is_known) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    int64_t time = family_ryusui_draw_time(p);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t way = time * (p->aux[0] ? still + stream : still - stream);
    build_datum(p, KNOWN, stream_is_known ? "R" : "S", stream_is_known ? stream : still);
    build_datum(p, WAY, "L", way), build_datum(p, TIME, "T", time);
    return build_need(p, "the boat is faster than the stream", still > 2 * stream) &&
           build_need(p, "different numbers", time != still && time != stream) && plausible(p, way);
}
static struct ratio step_speed(struct build *p) {
    return build_step(p, "<dm>の速さは<ru>、", p->datum[WAY], '/', p->datum[TIME], "<u>", "です。");
}
static void bind_stream(struct build *p) {
    int64_t still = build_value(p, KNOWN) * build_value(p, TIME), way = build_value(p, WAY);
    set_direction(p);
    build_need(p, "the stream carries the boat", p->aux[0] ? way > still : way < still);
}
static bool draw_stream(struct build *p) { return draw_one_way(p, false); }
static void solve_stream(struct build *p) {
    struct ratio speed = step_speed(p);
    struct ratio stream = p->aux[0] ? build_step(p, "流れの速さは、下りの速さと静水での速さの差で<ru>、", speed, '-',
                                                 p->datum[KNOWN], "<u>", "です。")
                                    : build_step(p, "流れの速さは、静水での速さと上りの速さの差で<ru>、",
                                                 p->datum[KNOWN], '-', speed, "<u>", "です。");
    build_trap(p, speed);
    build_trap(p, build_apply(p, speed, '+', p->datum[KNOWN]));
    build_answer(p, stream, "<ru>", "<u>");
}
static bool holds_stream(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t carried = x[0] * build_value(p, TIME), rowed = build_value(p, KNOWN) * build_value(p, TIME);
    return IF_KEPT(keep, 7, build_value(p, WAY) == (p->aux[0] ? rowed + carried : rowed - carried));
}
static const char *const templates_stream[] = {
    "静水での速さが<ru><S><u>の<w>が、川を<L><u><dir>のに<T><t>かかりました。川の流れの速さは<ru>何<u>ですか。",
    "<w>の静水での速さは<ru><S><u>です。この<w>で<fr>から<to>までの<L><u>を<dir>と<T><t>かかります。川は<ru>何<u>で流れていますか。",
    "川の流れの速さは<ru>何<u>ですか。流れのない所で<ru><S><u>の<w>が、<L><u>を<T><t>で<dm>ました。",
    "<w>で<L><u>の<dm>に<T><t>かかりました。静水での速さが<ru><S><u>のとき、流れの速さは<ru>何<u>[ですか。|でしょうか。]",
    "<fr>から<to>まで<L><u>あります。静水では<ru><S><u>で進む<w>で<dir>のにちょうど<T><t>かかりました。この川の流れの速さは<ru>何<u><ka>",
    "<w>は流れのない湖を<ru><S><u>で進みます。川では、<L><u><dir>のに<T><t>かかります。川の流れは<ev>何<u>ですか。",
    "<L><u>の区間を<T><t>で<dir><w>の静水時の速さは<my><S><u>です。川の流れの速さは<my>何<u>ですか。",
    "ある川を<w>で<L><u><dm>ました。<w>の静水での速さは<ru><S><u>、かかった時間は<T><t>です。流れの速さは<ru>何<u>になりますか。",
    NULL,
};
static const struct figure_template figure_still = {
    FIGURE_RIVER,
    {{"still", FIGURE_NUMBER, "<S>"}, {"distance", FIGURE_NUMBER, "<L>"}, {"hours", FIGURE_NUMBERS, "<T>"}}};
static const struct subtype stream_asked = {
    .id = "stream",
    .name = "かかった時間から流れの速さ",
    .level = 2,
    .templates = templates_stream,
    .asks = "流れの速さ",
    .role = {{"S", "静水での速さ", "<u>"},
             {"L", "道のり", "<u>"},
             {"T", "時間", "<t>"},
             {"dir", "向き", "上り|下り", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"速さの和と差", "流水算です。<dm>の速さと静水での速さの差が、流れの速さです。", solve_stream, NULL}},
    .draw = draw_stream,
    .bind = bind_stream,
    .holds = holds_stream,
    .low = {1},
    .high = {300},
    .hint = "<dm>の速さはいくつですか。",
    .figure = &figure_still,
};

static void bind_still(struct build *p) {
    set_direction(p);
    build_need(p, "the boat is faster than the stream",
               !p->aux[0] || build_value(p, WAY) > 2 * build_value(p, KNOWN) * build_value(p, TIME));
}
static bool draw_still(struct build *p) { return draw_one_way(p, true); }
static void solve_still(struct build *p) {
    struct ratio speed = step_speed(p);
    struct ratio still = p->aux[0] ? build_step(p, "静水での速さは、下りの速さから流れの速さをひいて<ru>、", speed, '-',
                                                p->datum[KNOWN], "<u>", "です。")
                                   : build_step(p, "静水での速さは、上りの速さに流れの速さをたして<ru>、", speed, '+',
                                                p->datum[KNOWN], "<u>", "です。");
    build_trap(p, speed);
    build_answer(p, still, "<ru>", "<u>");
}
static bool holds_still(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t rowed = x[0] * build_value(p, TIME), carried = build_value(p, KNOWN) * build_value(p, TIME);
    return IF_KEPT(keep, 7, build_value(p, WAY) == (p->aux[0] ? rowed + carried : rowed - carried));
}
static const char *const templates_still[] = {
    "<ru><R><u>で流れる川を、<w>が<L><u><dir>のに<T><t>かかりました。<w>の静水での速さは<ru>何<u>ですか。",
    "川の流れの速さは<ru><R><u>です。<w>で<fr>から<to>までの<L><u>を<dir>と<T><t>かかります。<w>は流れのない所では<ru>何<u>で進みますか。",
    "<w>の静水での速さは<ru>何<u>ですか。流れの速さが<ru><R><u>の川で、<L><u>を<T><t>で<dm>ました。",
    "<w>で<L><u>の<dm>に<T><t>かかりました。流れの速さが<ru><R><u>のとき、静水での速さは<ru>何<u>[ですか。|でしょうか。]",
    "<fr>から<to>まで<L><u>あります。<ru><R><u>で流れるこの川を、<w>は<T><t>で<dm>ます。<w>の静水での速さは<ru>何<u><ka>",
    "川は<ev><R><u>流れています。<w>は、<L><u><dir>のに<T><t>かかります。流れがなければ、<w>は<ev>何<u>進みますか。",
    "<L><u>の区間を<T><t>で<dir><w>があります。川の流れの速さは<my><R><u>です。<w>の静水時の速さは<my>何<u>ですか。",
    "ある川を<w>で<L><u><dm>ました。川の流れは<ru><R><u>、かかった時間は<T><t>です。<w>の静水での速さは<ru>何<u>になりますか。",
    NULL,
};
static const struct figure_template figure_stream = {
    FIGURE_RIVER,
    {{"stream", FIGURE_NUMBER, "<R>"}, {"distance", FIGURE_NUMBER, "<L>"}, {"hours", FIGURE_NUMBERS, "<T>"}}};
static const struct subtype still_asked = {
    .id = "still",
    .name = "かかった時間から静水での速さ",
    .level = 2,
    .templates = templates_still,
    .asks = "静水での速さ",
    .role = {{"R", "流れの速さ", "<u>"},
             {"L", "道のり", "<u>"},
             {"T", "時間", "<t>"},
             {"dir", "向き", "上り|下り", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"速さの和と差", "流水算です。<dm>の速さから、流れの分をもどします。", solve_still, NULL}},
    .draw = draw_still,
    .bind = bind_still,
    .holds = holds_still,
    .low = {1},
    .high = {300},
    .hint = "<dm>の速さはいくつですか。",
    .figure = &figure_stream,
};

/* ---- the time there and back: the way ---- */
enum { STILL, STREAM, ALL };
static void bind_round(struct build *p) {
    build_need(p, "the boat is faster than the stream", build_value(p, STILL) > build_value(p, STREAM));
}
static bool draw_round(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    if (!build_need(p, "the boat is faster than the stream", still > 2 * stream)) return false;
    int64_t up = still - stream, down = still + stream, way = build_lcm(up, down) * build_between(p, 1, 6);
    build_datum(p, STILL, "S", still), build_datum(p, STREAM, "R", stream),
        build_datum(p, ALL, "T", way / up + way / down);
    return plausible(p, way) && build_need(p, "a plausible time", way / up + way / down <= 60);
}
static void solve_round(struct build *p) {
    int64_t m, n;
    struct ratio up = build_step(p, "上りの速さは<ru>、", p->datum[STILL], '-', p->datum[STREAM], "<u>", "です。");
    struct ratio down = build_step(p, "下りの速さは<ru>、", p->datum[STILL], '+', p->datum[STREAM], "<u>", "です。");
    build_line(p);
    build_say(p, "同じ道のりなので、上りと下りの時間の比は速さの比の逆の");
    build_ratio(p, (int64_t)down.num, (int64_t)up.num, &m, &n);
    build_say(p, "です。");
    struct ratio terms = build_step(p, "比の和は、", build_int(m), '+', build_int(n), "", "です。");
    struct ratio one = build_share_step(p, "比の1にあたる時間は、", p->datum[ALL], terms, "<t>", "です。");
    struct ratio time = build_step(p, "上りの時間は、", one, '*', build_int(m), "<t>", "です。");
    struct ratio way = build_step(p, "片道の道のりは、", up, '*', time, "<u>", "です。");
    build_trap(p, build_fraction(build_value(p, STILL) * build_value(p, ALL), 2));
    build_answer(p, way, "", "<u>");
}
static bool holds_round(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t up = build_value(p, STILL) - build_value(p, STREAM), down = build_value(p, STILL) + build_value(p, STREAM);
    return IF_KEPT(keep, 7, x[0] * (up + down) == build_value(p, ALL) * up * down);
}
static const char *const templates_round[] = {
    "静水での速さが<ru><S><u>の<w>で、<ru><R><u>で流れる川を往復すると、全部で<T><t>かかりました。片道の道のりは何<u>ですか。",
    "<w>が<up>と<dn>の間を往復するのに<T><t>かかりました。静水での速さは<ru><S><u>、流れの速さは<ru><R><u>です。<up>と<dn>は何<u>はなれていますか。",
    "<w>の静水での速さは<ru><S><u>、川の流れの速さは<ru><R><u>です。ある区間を往復するのに<T><t>かかるとき、この区間は何<u>[ですか。|でしょうか。]",
    "片道は何<u>ですか。<w>は流れのない所では<ru><S><u>で進み、川は<ru><R><u>で流れています。往復には<T><t>かかりました。",
    "<ru><R><u>で流れる川を、静水では<ru><S><u>で進む<w>が上り、すぐに同じ所まで下ると、合わせて<T><t>でした。上った道のりは何<u>ですか。",
    "<dn>から<up>まで<w>で行ってすぐに引き返すと、もどるまでに<T><t>かかりました。静水での速さは<ru><S><u>、流れは<ru><R><u>です。<dn>から<up>までは何<u><ka>",
    "川を<w>で往復する時間は<T><t>です。静水時の速さは<my><S><u>、川の流れは<my><R><u>です。片道の道のりは何<u>になりますか。",
    "流れの速さが<ru><R><u>の川で、<w>が下って、また上ってもどりました。静水での速さは<ru><S><u>、往復の時間は<T><t>です。2地点の間は何<u>ありますか。",
    NULL,
};
static const struct figure_template figure_round = {
    FIGURE_RIVER,
    {{"still", FIGURE_NUMBER, "<S>"}, {"stream", FIGURE_NUMBER, "<R>"}, {"hours", FIGURE_NUMBERS, "<T>"}}};
static const struct subtype round_way = {
    .id = "round_way",
    .name = "往復の時間から道のり",
    .level = 3,
    .templates = templates_round,
    .asks = "片道の道のり",
    .role = {{"S", "静水での速さ", "<u>"}, {"R", "流れの速さ", "<u>"}, {"T", "往復の時間", "<t>"}},
    .method = {{"逆比", "流水算です。同じ道のりを進む時間の比は、速さの比の逆です。", solve_round, NULL}},
    .draw = draw_round,
    .bind = bind_round,
    .holds = holds_round,
    .low = {1},
    .high = {20000},
    .hint = "上りと下りにかかる時間の比は、いくつといくつですか。",
    .figure = &figure_round,
};

static const struct subtype *const subtypes[] = {&stream_asked, &still_asked, &round_way, NULL};
const struct family family_ryusui3 = {.id = "ryusui3",
                                      .number = "F56",
                                      .name = "流水算(速さを求める)",
                                      .grade = 6,
                                      .scene = SCENE_OUTDOORS,
                                      .subtypes = subtypes};

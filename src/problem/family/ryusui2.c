/* ryusui2.c - 流水算: there and back, and back to the way from speeds and times.
 *
 * Checked tests/problem/family_test.c
 */
#include <stddef.h>

#include "problem/family/ryusui.h"

static bool plausible(struct build *p, int64_t way) {
    return build_need(p, "a plausible river", way >= build_get_number(p, "wl") && way <= build_get_number(p, "wh"));
}
/* The speeds up and down, two lines. */
static struct ratio step_up(struct build *p, struct ratio still, struct ratio stream) {
    return build_step(p, "上りの速さは<ru>、", still, '-', stream, "<u>", "です。");
}
static struct ratio step_down(struct build *p, struct ratio still, struct ratio stream) {
    return build_step(p, "下りの速さは<ru>、", still, '+', stream, "<u>", "です。");
}

/* ---- there and back: the time ---- */
enum { STILL, STREAM, WAY };
static void bind_slower(struct build *p) {
    build_need(p, "the boat is faster than the stream", build_value(p, STILL) > build_value(p, STREAM));
}
static bool draw_round(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    if (!build_need(p, "the boat is faster than the stream", still > 2 * stream)) return false;
    int64_t way = build_lcm(still + stream, still - stream) * build_between(p, 1, 6);
    build_datum(p, STILL, "S", still), build_datum(p, STREAM, "R", stream), build_datum(p, WAY, "D", way);
    return plausible(p, way) && build_need(p, "a plausible time", way / (still - stream) <= 40);
}
static void solve_round(struct build *p) {
    struct ratio up = step_up(p, p->datum[STILL], p->datum[STREAM]),
                 down = step_down(p, p->datum[STILL], p->datum[STREAM]);
    build_line(p);
    build_say(p, "かかる時間は、上りが");
    struct ratio slow = build_equation(p, p->datum[WAY], '/', up, "<t>");
    build_say(p, "、下りが");
    struct ratio fast = build_equation(p, p->datum[WAY], '/', down, "<t>");
    build_say(p, "です。");
    struct ratio time = build_step(p, "往復では、", slow, '+', fast, "<t>", "です。");
    build_trap(p, build_fraction(2 * build_value(p, WAY), build_value(p, STILL)));
    build_answer(p, time, "", "<t>");
}
static bool holds_round(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t up = build_value(p, STILL) - build_value(p, STREAM), down = build_value(p, STILL) + build_value(p, STREAM);
    return IF_KEPT(keep, 7, x[0] * up * down == build_value(p, WAY) * down + build_value(p, WAY) * up);
}
static const char *const templates_round[] = {
    "静水での速さが<ru><S><u>の<w>で、<ru><R><u>で流れる川の<D><u>はなれた2地点の間を往復します。往復に何<t>かかりますか。",
    "川にそって<D><u>はなれた<up>と<dn>の間を、<w>が往復します。静水での速さは<ru><S><u>、流れの速さは<ru><R><u>です。全部で何<t>かかりますか。",
    "<w>の静水での速さは<ru><S><u>、川の流れの速さは<ru><R><u>です。この川の<D><u>の区間を往復するのにかかる時間は何<t>[ですか。|でしょうか。]",
    "往復に何<t>かかりますか。<w>は流れのない所では<ru><S><u>で進み、川は<ru><R><u>で流れています。片道は<D><u>です。",
    "<ru><R><u>で流れる川を、静水では<ru><S><u>で進む<w>が、<D><u>上ってすぐに同じ所まで下ります。合わせて何<t>かかりますか。",
    "<dn>から<D><u>はなれた<up>まで、<w>で行ってすぐに引き返します。<w>の静水での速さは<ru><S><u>、流れは<ru><R><u>です。往復で何<t><ka>",
    "片道<D><u>の川を<w>が往復します。静水時の速さは<my><S><u>、川の流れは<my><R><u>です。往復の時間は何<t>になりますか。",
    "流れの速さが<ru><R><u>の川で、<w>が<D><u>を下り、また<D><u>を上ってもどります。静水での速さが<ru><S><u>のとき、全部で何<t>かかりますか。",
    NULL,
};
static const struct figure_template figure_round = {
    FIGURE_RIVER,
    {{"still", FIGURE_NUMBER, "<S>"}, {"stream", FIGURE_NUMBER, "<R>"}, {"distance", FIGURE_NUMBER, "<D>"}}};
static const struct subtype round_trip = {
    .id = "round",
    .name = "往復の時間",
    .level = 2,
    .templates = templates_round,
    .asks = "往復の時間",
    .role = {{"S", "静水での速さ", "<u>"}, {"R", "流れの速さ", "<u>"}, {"D", "片道の道のり", "<u>"}},
    .method = {{"速さの和と差", "流水算です。上りと下りの時間をそれぞれ求めて、たします。", solve_round, NULL}},
    .draw = draw_round,
    .bind = bind_slower,
    .holds = holds_round,
    .low = {1},
    .high = {400},
    .hint = "上りと下りの速さは、それぞれいくつですか。",
    .figure = &figure_round,
};

/* ---- so long up or down: the way ---- */
enum { TIME = 2 };
static void bind_way(struct build *p) {
    bool down = p->aux[0];
    build_set(p, "dir", down ? "下る" : "上る");
    build_set(p, "dm", down ? "下り" : "上り");
    build_set(p, "dt", down ? "下って" : "上って");
    build_set(p, "fr", down ? "<up>" : "<dn>"), build_set(p, "to", down ? "<dn>" : "<up>");
    bind_slower(p);
}
static bool draw_way(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    int64_t time = family_ryusui_draw_time(p);
    build_aux(p, 0, build_between(p, 0, 1));
    build_datum(p, STILL, "S", still), build_datum(p, STREAM, "R", stream), build_datum(p, TIME, "T", time);
    return build_need(p, "the boat is faster than the stream", still > 2 * stream) &&
           build_need(p, "different numbers", time != still && time != stream) &&
           plausible(p, time * (p->aux[0] ? still + stream : still - stream));
}
static void solve_way(struct build *p) {
    struct ratio speed =
        p->aux[0] ? step_down(p, p->datum[STILL], p->datum[STREAM]) : step_up(p, p->datum[STILL], p->datum[STREAM]);
    struct ratio way = build_step(p, "<T><tk>に進む道のりは、", speed, '*', p->datum[TIME], "<u>", "です。");
    build_trap(p, build_apply(p, p->datum[STILL], '*', p->datum[TIME]));
    build_answer(p, way, "", "<u>");
}
static bool holds_way(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t rowed = build_value(p, STILL) * build_value(p, TIME),
            carried = build_value(p, STREAM) * build_value(p, TIME);
    return IF_KEPT(keep, 7, x[0] == (p->aux[0] ? rowed + carried : rowed - carried));
}
static const char *const templates_way[] = {
    "静水での速さが<ru><S><u>の<w>が、流れの速さが<ru><R><u>の川を<T><tk><dm>ました。進んだ道のりは何<u>ですか。",
    "<w>の静水での速さは<ru><S><u>、川の流れの速さは<ru><R><u>です。<T><tk><dir>と、何<u>進みますか。",
    "<ru><R><u>で流れる川を、静水では<ru><S><u>で進む<w>が<dm>ます。<T><tk>で何<u>進む[でしょうか。|でしょうか。]",
    "何<u>進みますか。<w>は流れのない所では<ru><S><u>で進み、<ru><R><u>で流れる川を<T><tk><dm>ます。",
    "<fr>から<to>まで、<w>で<dir>のに<T><t>かかりました。静水での速さは<ru><S><u>、流れの速さは<ru><R><u>です。<fr>から<to>までは何<u>ですか。",
    "川の流れは<my><R><u>、<w>の静水時の速さは<my><S><u>です。この川を<w>が<T><tk><dir>とき、道のりは何<u><ka>",
    "<w>で川を<T><tk><dm>ました。<w>は静水を<ru><S><u>で進み、川は<ru><R><u>で流れています。<dt>進んだ道のりは何<u>ですか。",
    "流れの速さが<ru><R><u>の川があります。静水で<ru><S><u>の<w>が<T><t>で<dir>ことのできる道のりは何<u>になりますか。",
    NULL,
};
static const struct figure_template figure_way = {
    FIGURE_RIVER,
    {{"still", FIGURE_NUMBER, "<S>"}, {"stream", FIGURE_NUMBER, "<R>"}, {"hours", FIGURE_NUMBERS, "<T>"}}};
static const struct subtype way_asked = {
    .id = "way",
    .name = "上りや下りの道のり",
    .level = 1,
    .templates = templates_way,
    .asks = "道のり",
    .role = {{"S", "静水での速さ", "<u>"},
             {"R", "流れの速さ", "<u>"},
             {"T", "時間", "<t>"},
             {"dir", "向き", "上り|下り", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"速さの和と差", "流水算です。<dm>の速さを求めて、時間をかけます。", solve_way, NULL}},
    .draw = draw_way,
    .bind = bind_way,
    .holds = holds_way,
    .low = {1},
    .high = {20000},
    .hint = "<dm>の速さは、静水での速さと流れの速さの和ですか、差ですか。",
    .figure = &figure_way,
};

/* ---- both times and the stream: the way ---- */
enum { UP_TIME, DOWN_TIME, FLOW };
static void bind_two_times(struct build *p) {
    build_need(p, "up takes longer", build_value(p, UP_TIME) > build_value(p, DOWN_TIME));
}
static bool draw_stream(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    int64_t down = family_ryusui_draw_time(p), up = build_between(p, down + 1, down + 8);
    build_datum(p, UP_TIME, "y", up), build_datum(p, DOWN_TIME, "d", down), build_datum(p, FLOW, "R", stream);
    if (!build_need(p, "a whole way", 2 * stream * up * down % (up - down) == 0)) return false;
    int64_t way = 2 * stream * up * down / (up - down);
    return plausible(p, way) && build_need(p, "whole speeds", way % up == 0 && way % down == 0) &&
           build_need(p, "plausible speeds", way / down <= build_get_number(p, "hi") && way / up > stream);
}
static void solve_stream(struct build *p) {
    int64_t m, n;
    build_line(p);
    build_say(p, "同じ道のりなので、上りと下りの速さの比は時間の比の逆の");
    build_ratio(p, build_value(p, DOWN_TIME), build_value(p, UP_TIME), &m, &n);
    build_say(p, "です。");
    struct ratio twice =
        build_step(p, "速さの差は、流れの速さの2倍なので<ru>、", p->datum[FLOW], '*', build_int(2), "<u>", "です。");
    struct ratio terms = build_step(p, "比の差は、", build_int(n), '-', build_int(m), "", "です。");
    struct ratio one = build_share_step(p, "比の1にあたる速さは<ru>、", twice, terms, "<u>", "です。");
    struct ratio fast = build_step(p, "下りの速さは<ru>、", one, '*', build_int(n), "<u>", "です。");
    struct ratio way = build_step(p, "道のりは、", fast, '*', p->datum[DOWN_TIME], "<u>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[FLOW], '*', p->datum[UP_TIME]), '*', p->datum[DOWN_TIME]));
    build_answer(p, way, "", "<u>");
}
/* x ÷ down - x ÷ up is twice the stream. */
static bool holds_stream(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t up = build_value(p, UP_TIME), down = build_value(p, DOWN_TIME);
    return IF_KEPT(keep, 7, x[0] * up - x[0] * down == 2 * build_value(p, FLOW) * up * down);
}
static const char *const templates_stream[] = {
    "<w>で川を<up>から<dn>まで下ると<d><t>、<dn>から<up>まで上ると<y><t>かかります。川の流れの速さは<ru><R><u>です。<up>と<dn>は何<u>はなれていますか。",
    "<ru><R><u>で流れる川を、<w>が往復します。上りは<y><t>、下りは<d><t>でした。片道の道のりは何<u>[ですか。|でしょうか。]",
    "川の流れの速さは<ru><R><u>です。<w>がある区間を上るのに<y><t>、下るのに<d><t>かかります。この区間の長さは何<u>ですか。",
    "片道の道のりは何<u>ですか。<w>は川を<y><t>で上り、<d><t>で下ります。川の流れは<ru><R><u>です。",
    "<up>と<dn>の間を<w>で往復すると、上りに<y><t>、下りに<d><t>かかりました。川は<ev><R><u>流れています。<up>から<dn>までは何<u>ありますか。",
    "流れの速さが<my><R><u>の川があります。<w>で下るのに<d><t>、同じ所を上るのに<y><t>かかるとき、この間は何<u><ka>",
    "<w>は、<ru><R><u>で流れる川の2地点の間を、下りは<d><t>、上りは<y><t>で進みます。2地点の間の道のりは何<u>になりますか。",
    "川を上ると<y><t>、下ると<d><t>かかる<w>があります。川の流れが<ru><R><u>のとき、片道は何<u>ですか。",
    NULL,
};
static const struct figure_template figure_stream = {
    FIGURE_RIVER, {{"stream", FIGURE_NUMBER, "<R>"}, {"hours", FIGURE_NUMBERS, "<y>|<d>"}}};
static const struct subtype by_stream = {
    .id = "way_stream",
    .name = "上りと下りの時間と流れから道のり",
    .level = 3,
    .templates = templates_stream,
    .asks = "道のり",
    .role = {{"y", "上りの時間", "<t>"}, {"d", "下りの時間", "<t>"}, {"R", "流れの速さ", "<u>"}},
    .method = {{"逆比", "流水算です。速さの比は時間の比の逆で、速さの差は流れの速さの2倍です。", solve_stream, NULL}},
    .draw = draw_stream,
    .bind = bind_two_times,
    .holds = holds_stream,
    .low = {1},
    .high = {20000},
    .hint = "同じ道のりを進むとき、速さの比と時間の比にはどんな関係がありますか。",
    .figure = &figure_stream,
};

/* ---- one time and the stream: the other time ---- */
enum { DISTANCE, KNOWN, STREAM_OF = 2 };
static void bind_other(struct build *p) {
    bool down = p->aux[0];
    build_set(p, "km", down ? "下り" : "上り"), build_set(p, "kd", down ? "下る" : "上る");
    build_set(p, "om", down ? "上り" : "下り"), build_set(p, "od", down ? "上る" : "下る");
    build_need(p, "a speed is left",
               !down || build_value(p, DISTANCE) > 2 * build_value(p, STREAM_OF) * build_value(p, KNOWN));
}
static bool draw_other(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    if (!build_need(p, "the boat is faster than the stream", still > 2 * stream)) return false;
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t up = still - stream, down = still + stream, way = build_lcm(up, down) * build_between(p, 1, 6);
    build_datum(p, DISTANCE, "L", way);
    build_datum(p, KNOWN, "n", way / (p->aux[0] ? down : up));
    build_datum(p, STREAM_OF, "R", stream);
    return plausible(p, way) && build_need(p, "a plausible time", way / up <= 40 && way / down > 1);
}
static void solve_other(struct build *p) {
    bool down = p->aux[0];
    struct ratio known = build_step(p, "<km>の速さは<ru>、", p->datum[DISTANCE], '/', p->datum[KNOWN], "<u>", "です。");
    struct ratio twice = build_step(p, "上りと下りの速さの差は、流れの速さの2倍で<ru>、", p->datum[STREAM_OF], '*',
                                    build_int(2), "<u>", "です。");
    struct ratio other = build_step(p, "<om>の速さは<ru>、", known, down ? '-' : '+', twice, "<u>", "です。");
    struct ratio time = build_step(p, "<om>にかかる時間は、", p->datum[DISTANCE], '/', other, "<t>", "です。");
    struct ratio once = build_apply(p, known, down ? '-' : '+', p->datum[STREAM_OF]);
    build_trap(p, build_fraction(build_value(p, DISTANCE) * (int64_t)once.den, (int64_t)once.num));
    build_answer(p, time, "", "<t>");
}
/* Speeds up and down differ by two streams: L/n and L/x. */
static bool holds_other(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t way = build_value(p, DISTANCE), known = build_value(p, KNOWN), gap = 2 * build_value(p, STREAM_OF);
    return IF_KEPT(keep, 7,
                   p->aux[0] ? way * x[0] == way * known + gap * known * x[0]
                             : way * known == way * x[0] + gap * known * x[0]);
}
static const char *const templates_other[] = {
    "<w>が川を<L><u><kd>のに<n><t>かかりました。川の流れの速さは<ru><R><u>です。同じ所を<od>には何<t>かかりますか。",
    "<ru><R><u>で流れる川の<L><u>の区間を、<w>が<n><t>で<km>ました。同じ区間を<od>と何<t>かかりますか。",
    "<up>と<dn>は<L><u>はなれています。<w>は<km>に<n><t>かかります。川の流れが<ru><R><u>のとき、<om>には何<t>かかる[でしょうか。|でしょうか。]",
    "<om>には何<t>かかりますか。<w>は<L><u>の川を<n><t>で<km>、川の流れの速さは<ru><R><u>です。",
    "川の流れの速さは<my><R><u>です。<w>がこの川を<L><u><kd>と<n><t>かかります。同じ<w>で<od>と何<t><ka>",
    "<w>で<L><u>の川を往復します。<km>は<n><t>で、川は<ru><R><u>で流れています。<om>の時間は何<t>になりますか。",
    "<L><u>の川を<n><t>で<kd><w>があります。川の流れが<ru><R><u>のとき、この川を<od>のにかかる時間は何<t>ですか。",
    "川は<ev><R><u>流れています。<w>は<up>と<dn>の間の<L><u>を、<km>では<n><t>で進みます。<om>では何<t>かかりますか。",
    NULL,
};
static const struct figure_template figure_other = {
    FIGURE_RIVER,
    {{"distance", FIGURE_NUMBER, "<L>"}, {"stream", FIGURE_NUMBER, "<R>"}, {"hours", FIGURE_NUMBERS, "<n>"}}};
static const struct subtype other_time = {
    .id = "other_time",
    .name = "もう一方の時間",
    .level = 3,
    .templates = templates_other,
    .asks = "<om>の時間",
    .role = {{"L", "道のり", "<u>"},
             {"n", "<km>の時間", "<t>"},
             {"R", "流れの速さ", "<u>"},
             {"km", "わかっている向き", "上り|下り", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"速さの差", "流水算です。上りと下りの速さの差は、流れの速さの2倍です。", solve_other, NULL}},
    .draw = draw_other,
    .bind = bind_other,
    .holds = holds_other,
    .low = {1},
    .high = {400},
    .hint = "<km>の速さは<ru>何<u>ですか。",
    .figure = &figure_other,
};

static const struct subtype *const subtypes[] = {&way_asked, &round_trip, &by_stream, &other_time, NULL};
const struct family family_ryusui2 = {.id = "ryusui2",
                                      .number = "F56",
                                      .name = "流水算(往復・道のり)",
                                      .grade = 6,
                                      .scene = SCENE_OUTDOORS,
                                      .subtypes = subtypes};

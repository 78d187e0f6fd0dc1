/* ryusui_nagare.c - 流水算: two boats meet, an engine stops, something drifts away.
 *
 *   the stream carries everything alike: who chases or meets, does it as in still water
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/ryusui.h"

static bool plausible(struct build *p, int64_t way) {
    return build_need(p, "a plausible river", way >= build_get_number(p, "wl") && way <= build_get_number(p, "wh"));
}

/* Nobody drifts for many hours. */
static bool in_time(struct build *p, int64_t time) {
    return build_need(p, "a short time", time <= 3 || build_get_number(p, "wh") > 1000);
}

/* ---- two boats towards each other ---- */
enum { WAY, DOWN_BOAT, UP_BOAT, FLOW };
static void bind_meet(struct build *p) {
    build_need(p, "both are faster than the stream", build_value(p, UP_BOAT) > build_value(p, FLOW));
    build_set(p, "qs", p->asked ? "出会う所は<up>から何<u>" : "出会うのは何<t>後");
    build_set(p, "qv", p->asked ? "<up>から何<u>の所で{出会う}か" : "何<t>後に{出会う}か");
}
static bool draw_meet(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    static const char *const two[] = {"船A|船B", "赤い船|白い船", "観光船|貨物船",         "ボートA|ボートB",
                                      "船P|船Q", "フェリー|漁船", "兄のボート|弟のボート", "大きい船|小さい船",
                                      NULL};
    build_words(p, "a|b", two);
    int64_t other = build_round(p, build_get_number(p, "sl"), build_get_number(p, "sh"), still % 5 ? 1 : 5),
            time = family_ryusui_draw_time(p), way = time * (still + other);
    build_datum(p, WAY, "D", way), build_datum(p, DOWN_BOAT, "S", still), build_datum(p, UP_BOAT, "V", other),
        build_datum(p, FLOW, "R", stream);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "both are faster than the stream", still > 2 * stream && other > 2 * stream) &&
           build_need(p, "different numbers", still != other && time != stream && time != still) && plausible(p, way);
}
static void solve_meet(struct build *p) {
    struct ratio down =
        build_step(p, "<a>の下りの速さは<ru>、", p->datum[DOWN_BOAT], '+', p->datum[FLOW], "<u>", "です。");
    struct ratio up = build_step(p, "<b>の上りの速さは<ru>、", p->datum[UP_BOAT], '-', p->datum[FLOW], "<u>", "です。");
    struct ratio both = build_step(p, "2せきは<ev>、", down, '+', up, "<u>", "ずつ近づきます。");
    struct ratio time = build_step(p, "出会うのは、", p->datum[WAY], '/', both, "<t>後", "です。");
    if (!p->asked) {
        build_trap(p, build_apply(p, p->datum[WAY], '/', down));
        build_answer(p, time, "", "<t>後");
        return;
    }
    build_trap(p, build_apply(p, p->datum[DOWN_BOAT], '*', time));
    build_answer(p, build_step(p, "<a>が進んだ道のりは、", down, '*', time, "<u>", "です。"), "", "<u>");
}
/* Where both are after x[0], counted from upstream. */
static bool holds_meet(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t flow = build_value(p, FLOW), a = x[0] * build_value(p, DOWN_BOAT) + x[0] * flow,
            b = build_value(p, WAY) - x[0] * build_value(p, UP_BOAT) + x[0] * flow;
    return IF_KEPT(keep, 15, a == b && x[1] == a);
}
static const char *const templates_meet[] = {
    "川にそって<D><u>はなれた<up>と<dn>があります。<a>は<up>から下り、<b>は<dn>から上り、同時に出発しました。静水での速さは<a>が<ru><S><u>、<b>が<ru><V><u>、流れの速さは<ru><R><u>です。<qs>ですか。",
    "<up>から<a>が、<dn>から<b>が同時に向かい合って出発します。2地点の間は<D><u>、静水での速さは<a>が<ru><S><u>、<b>が<ru><V><u>で、川は<ru><R><u>で流れています。<qs>[ですか。|でしょうか。]",
    "<ru><R><u>で流れる川の<up>と<dn>は<D><u>はなれています。静水で<ru><S><u>の<a>が<up>を、静水で<ru><V><u>の<b>が<dn>を同時に出て近づきます。<qs>ですか。",
    "静水での速さが<ru><S><u>の<a>と<ru><V><u>の<b>があります。<a>は<up>から、<b>は<D><u>先の<dn>から、同時に向かい合って進みます。流れの速さは<ru><R><u>です。<qs>になりますか。",
    "<a>は川を下り、<b>は川を上ります。<up>と<dn>の間は<D><u>、川の流れは<ru><R><u>、静水では<a>が<ru><S><u>、<b>が<ru><V><u>です。<up>と<dn>を同時に出発すると、<qs>ですか。",
    "流れの速さ<ru><R><u>の川で、<a>が<up>から、<b>が<dn>から同時に出発しました。<up>から<dn>までは<D><u>です。静水での<a>の速さは<ru><S><u>、<b>の速さは<ru><V><u>です。<qs>ですか。",
    "<D><u>はなれた<up>と<dn>から、<a>(静水で<ru><S><u>)と<b>(静水で<ru><V><u>)が同時に出発し、向かい合って進みます。川の流れは<ru><R><u>です。<qs>でしょうか。",
    "2せきの船が川の<D><u>はなれた2地点から同時に出発します。<up>を出る<a>は静水で<ru><S><u>、<dn>を出る<b>は静水で<ru><V><u>で進み、流れは<ru><R><u>です。<qs>ですか。",
    NULL,
};
static const struct figure_template figure_meet = {FIGURE_SEGMENT,
                                                   {{"direction", FIGURE_TEXT, "towards"},
                                                    {"distance", FIGURE_NUMBER, "<D>"},
                                                    {"speeds", FIGURE_NUMBERS, "<S>|<V>"},
                                                    {"labels", FIGURE_TEXTS, "<a>|<b>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype meet = {
    .id = "meet",
    .name = "2せきの船の出会い",
    .level = 3,
    .templates = templates_meet,
    .asks = "出会う時間|<up>からの道のり",
    .role = {{"D", "2地点の間の道のり", "<u>"},
             {"S", "<a>の静水での速さ", "<u>"},
             {"V", "<b>の静水での速さ", "<u>"},
             {"R", "流れの速さ", "<u>"}},
    .method = {{"速さの和", "流水算と旅人算です。下りの速さと上りの速さの和で近づきます。", solve_meet, NULL}},
    .draw = draw_meet,
    .bind = bind_meet,
    .holds = holds_meet,
    .low = {1, 1},
    .high = {60, 3200},
    .hint = "<a>は下り、<b>は上りです。それぞれの速さを求めましょう。",
    .figure = &figure_meet,
};

/* ---- the engine stops on the way up ---- */
enum { STILL, STREAM, LENGTH, STOP };
static void bind_stop(struct build *p) {
    build_need(p, "the boat is faster than the stream", build_value(p, STILL) > build_value(p, STREAM));
}
static bool draw_stop(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    if (!build_need(p, "the boat is faster than the stream", still > 2 * stream)) return false;
    int64_t time = family_ryusui_draw_time(p), stop = build_between(p, 1, time),
            way = (still - stream) * time - stream * stop;
    build_datum(p, STILL, "S", still), build_datum(p, STREAM, "R", stream), build_datum(p, LENGTH, "D", way),
        build_datum(p, STOP, "m", stop);
    return build_need(p, "different numbers", stop != stream && time + stop != still && time + stop != stream) &&
           in_time(p, stop) && plausible(p, way);
}
static void solve_stop(struct build *p) {
    struct ratio up = build_step(p, "上りの速さは<ru>、", p->datum[STILL], '-', p->datum[STREAM], "<u>", "です。");
    struct ratio back =
        build_step(p, "止まっている間に流される道のりは、", p->datum[STREAM], '*', p->datum[STOP], "<u>", "です。");
    struct ratio all =
        build_step(p, "エンジンで上る道のりは、流された分もふくめて、", p->datum[LENGTH], '+', back, "<u>", "です。");
    struct ratio time = build_step(p, "それにかかる時間は、", all, '/', up, "<t>", "です。");
    build_trap(p, time);
    build_trap(p, build_apply(p, build_apply(p, p->datum[LENGTH], '/', up), '+', p->datum[STOP]));
    build_answer(p, build_step(p, "止まっていた時間をたして、", time, '+', p->datum[STOP], "<t>", "です。"), "", "<t>");
}
/* Where the boat is when x have gone by, the stop among them. */
static bool holds_stop(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t at = x[0] * -build_value(p, STREAM) + (x[0] - build_value(p, STOP)) * build_value(p, STILL);
    return IF_KEPT(keep, 15, at == build_value(p, LENGTH));
}
static const char *const templates_stop[] = {
    "静水での速さが<ru><S><u>の<w>が、<ru><R><u>で流れる川を<D><u>上ります。とちゅうでエンジンが<m><tk>止まり、その間川に流されました。上り終わるまでに全部で何<t>かかりましたか。",
    "<w>の静水での速さは<ru><S><u>、流れの速さは<ru><R><u>です。<D><u>を上るとちゅうでエンジンがこしょうし、<m><tk>流されました。出発してから着くまで何<t>ですか。",
    "<dn>から<D><u>先の<up>まで<w>で上りました。静水での速さは<ru><S><u>、川の流れは<ru><R><u>ですが、とちゅうで<m><tk>エンジンが止まって流されました。全部で何<t>かかり[ますか。|ましたか。]",
    "出発から到着まで何<t>かかりますか。<w>は静水では<ru><S><u>で進み、<ru><R><u>で流れる川を<D><u>上ります。ただし、とちゅうの<m><tk>はエンジンを止めて流されていました。",
    "<ru><R><u>で流れる川を<w>で<D><u>上るとき、<m><tk>だけエンジンが止まって下流へ流されました。静水での速さは<ru><S><u>です。全部で何<t><ka>",
    "川の流れは<my><R><u>、<w>の静水時の速さは<my><S><u>です。<D><u>上流まで行くとちゅう、<m><tk>エンジンが動かず流されました。着くまでに何<t>かかりましたか。",
    "<w>で川を<D><u>上りました。静水での速さは<ru><S><u>、流れの速さは<ru><R><u>で、とちゅうで<m><tk>止まって流されたので、おそくなりました。かかった時間は全部で何<t>ですか。",
    "<D><u>の上りを進む<w>が、エンジンのこしょうで<m><tk>流されてから、また同じ速さで上りました。静水では<ru><S><u>、川の流れは<ru><R><u>です。出発してから何<t>で着きましたか。",
    NULL,
};
static const struct figure_template figure_stop = {
    FIGURE_RIVER,
    {{"still", FIGURE_NUMBER, "<S>"}, {"stream", FIGURE_NUMBER, "<R>"}, {"distance", FIGURE_NUMBER, "<D>"}}};
static const struct subtype stop_on_the_way = {
    .id = "stop",
    .name = "エンジンが止まって流される",
    .level = 3,
    .templates = templates_stop,
    .asks = "全部の時間",
    .role = {{"S", "静水での速さ", "<u>"},
             {"R", "流れの速さ", "<u>"},
             {"D", "上る道のり", "<u>"},
             {"m", "止まった時間", "<t>"}},
    .method = {{"流された分", "止まっている間は流れの速さで下流へもどされます。その分もよけいに上ります。", solve_stop,
                NULL}},
    .draw = draw_stop,
    .bind = bind_stop,
    .holds = holds_stop,
    .low = {1},
    .high = {120},
    .hint = "止まっている間に、何<u>流されますか。",
    .figure = &figure_stop,
};

/* ---- lost on the way up, missed later, caught downstream ---- */
enum { MISSED, CAUGHT };
static const char *const lost[] = {"ぼうし",       "うきわ",       "ボール", "オール", "かさ",
                                   "ペットボトル", "おもちゃの船", "木の箱", "旗",     "バケツ",
                                   "荷物",         "ビーチボール", NULL};
static bool draw_lost(struct build *p, bool way_is_known, int64_t *stream) {
    int64_t still;
    family_ryusui_draw_boat(p, &still, stream);
    build_words(p, "o", lost);
    int64_t time = family_ryusui_draw_time(p), way = 2 * time * *stream;
    build_datum(p, MISSED, "m", time);
    build_datum(p, CAUGHT, way_is_known ? "L" : "R", way_is_known ? way : *stream);
    return build_need(p, "different numbers", time != *stream) && in_time(p, time);
}
static bool draw_lost_way(struct build *p) {
    int64_t stream;
    return draw_lost(p, false, &stream);
}
static bool draw_lost_stream(struct build *p) {
    int64_t stream;
    return draw_lost(p, true, &stream);
}
static struct ratio step_all(struct build *p) {
    build_line(p);
    build_say(
        p, "はなれるときも近づくときも、<w>と<o>の間は静水での速さで変わるので、追いつくのにも<m><t>かかり、合わせて");
    struct ratio time = build_equation(p, p->datum[MISSED], '*', build_int(2), "<t>");
    build_say(p, "です。");
    return time;
}
static void solve_lost_way(struct build *p) {
    struct ratio time = step_all(p);
    struct ratio way = build_step(p, "その間に<o>が流される道のりは、", p->datum[CAUGHT], '*', time, "<u>", "です。");
    build_trap(p, build_apply(p, p->datum[CAUGHT], '*', p->datum[MISSED]));
    build_answer(p, way, "", "<u>");
}
static void solve_lost_stream(struct build *p) {
    struct ratio time = step_all(p);
    struct ratio speed = build_step(p, "その間に<o>は<L><u>流されたので、流れの速さは<ru>、", p->datum[CAUGHT], '/',
                                    time, "<u>", "です。");
    build_trap(p, build_apply(p, p->datum[CAUGHT], '/', p->datum[MISSED]));
    build_answer(p, speed, "<ru>", "<u>");
}
/* A boat of any speed above the stream's: at 3 times the stream it leaves and comes back as every other does. */
static bool caught_at(int64_t stream, int64_t missed, int64_t way) {
    int64_t still = 3 * stream, boat = missed * (stream - still), thing = missed * stream, time = missed;
    while (boat < thing && time < 4 * missed) boat += still + stream, thing += stream, time++;
    return boat == thing && thing == way;
}
static bool holds_lost_way(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, caught_at(build_value(p, CAUGHT), build_value(p, MISSED), x[0]));
}
static bool holds_lost_stream(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, caught_at(x[0], build_value(p, MISSED), build_value(p, CAUGHT)));
}
static const char *const templates_lost_way[] = {
    "<w>で川を上っているとき、<o>を川に落としました。<m><t>後に気づいてすぐに引き返し、流れる<o>に追いつきました。川の流れの速さは<ru><R><u>、<w>の静水での速さは一定です。<o>を拾ったのは、落とした所から何<u>下流ですか。",
    "<ru><R><u>で流れる川を<w>が上っています。<o>が落ちて流されましたが、気づいたのは<m><t>後でした。すぐに向きを変えて追いかけ、<o>を拾いました。拾った所は落ちた所から何<u>下流ですか。",
    "<o>を拾ったのは、落とした所から何<u>はなれた所ですか。川を上る<w>が<o>を落とし、<m><t>後に引き返して追いつきました。<w>の静水での速さは変わらず、流れの速さは<ru><R><u>です。",
    "川の流れの速さは<ru><R><u>です。川を上る<w>から<o>が落ち、<m><t>たって気がついてすぐにもどりました。<o>に追いつくまでに、<o>は何<u>流されましたか。",
    "<w>で川を上る<A>は、<o>を落としたことに<m><t>後に気づき、すぐ引き返しました。<w>の静水での速さはいつも同じで、川は<ru><R><u>で流れています。追いついたのは落とした所から何<u>下流[ですか。|でしょうか。]",
    "<o>を落としたまま川を<m><tk>上った<w>が、引き返して<o>に追いつきました。流れは<my><R><u>で、静水での<w>の速さは行きも帰りも同じです。<o>は何<u>流されていましたか。",
    "川を上っている<w>が<o>を水に落とし、<m><t>後にもどり始めました。川の流れが<ru><R><u>のとき、<o>を拾う所は落とした所の何<u>下流になりますか。",
    "<ev><R><u>流れる川で、上り始めた<w>が<o>を落としました。<m><t>後に気づいて下り、<o>に追いつきました。<o>が流された道のりは何<u><ka>",
    NULL,
};
static const char *const templates_lost_stream[] = {
    "<w>で川を上っているとき、<o>を川に落としました。<m><t>後に気づいてすぐに引き返し、落とした所から<L><u>下流で<o>に追いつきました。<w>の静水での速さは一定です。川の流れの速さは<ru>何<u>ですか。",
    "川を<w>が上っています。<o>が落ちて流されましたが、気づいたのは<m><t>後でした。すぐに向きを変えて追いかけ、落ちた所から<L><u>下流で拾いました。川は<ru>何<u>で流れていますか。",
    "川の流れの速さは<ru>何<u>ですか。川を上る<w>が<o>を落とし、<m><t>後に引き返して、落とした所の<L><u>下流で追いつきました。<w>の静水での速さは変わりません。",
    "川を上る<w>から<o>が落ち、<m><t>たって気がついてすぐにもどりました。追いつくまでに<o>は<L><u>流されていました。流れの速さは<ru>何<u>ですか。",
    "<w>で川を上る<A>は、<o>を落としたことに<m><t>後に気づき、すぐ引き返しました。<w>の静水での速さはいつも同じです。追いついたのは落とした所から<L><u>下流でした。川の流れは<ru>何<u>[ですか。|でしょうか。]",
    "<o>を落としたまま川を<m><tk>上った<w>が、引き返して<o>に追いつきました。<o>は<L><u>流されていて、静水での<w>の速さは行きも帰りも同じです。流れの速さは<my>何<u>ですか。",
    "川を上っている<w>が<o>を水に落とし、<m><t>後にもどり始めました。<o>を拾った所が落とした所の<L><u>下流のとき、川の流れは<ru>何<u>になりますか。",
    "上り始めた<w>が<o>を落としました。<m><t>後に気づいて下り、<o>に追いつきました。<o>が流された道のりは<L><u>です。川の流れは<ev>何<u><ka>",
    NULL,
};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};
#define LOST_IDEA "流れは<w>も<o>も同じだけ運ぶので、流れがないときと同じ時間で追いつきます。"
static const struct subtype lost_way = {
    .id = "lost_way",
    .name = "落とし物が流された道のり",
    .level = 3,
    .templates = templates_lost_way,
    .asks = "流された道のり",
    .role = {{"m", "気づくまでの時間", "<t>"}, {"R", "流れの速さ", "<u>"}},
    .method = {{"流れがないとみる", LOST_IDEA, solve_lost_way, NULL}},
    .draw = draw_lost_way,
    .holds = holds_lost_way,
    .loops = 1,
    .low = {1},
    .high = {6000},
    .hint = "<o>に追いつくまでに、引き返してから何<t>かかりますか。",
    .figure = &no_figure,
};
static const struct subtype lost_stream = {
    .id = "lost_stream",
    .name = "落とし物から流れの速さ",
    .level = 3,
    .templates = templates_lost_stream,
    .asks = "流れの速さ",
    .role = {{"m", "気づくまでの時間", "<t>"}, {"L", "流された道のり", "<u>"}},
    .method = {{"流れがないとみる", LOST_IDEA, solve_lost_stream, NULL}},
    .draw = draw_lost_stream,
    .holds = holds_lost_stream,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "<o>に追いつくまでに、引き返してから何<t>かかりますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&meet, &stop_on_the_way, &lost_way, &lost_stream, NULL};
const struct family family_ryusui_nagare = {.id = "ryusui_nagare",
                                            .number = "F56",
                                            .name = "流水算(出会い・流される)",
                                            .grade = 6,
                                            .scene = SCENE_OUTDOORS,
                                            .subtypes = subtypes};

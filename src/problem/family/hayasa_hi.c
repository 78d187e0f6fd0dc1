/* hayasa_hi.c - 速さと比: a race and its start, times from a ratio of speeds, a speed back from the mean.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const racers[] = {"<A>|<B>",
                                     "<A>|<B>",
                                     "<A>|<B>",
                                     "兄|弟",
                                     "姉|妹",
                                     "馬|しか",
                                     "犬|ねこ",
                                     "<A>|妹",
                                     "うさぎ|りす",
                                     "先生|<B>",
                                     "お父さん|<B>",
                                     "赤いロボット|青いロボット",
                                     "自転車の<A>|走る<B>",
                                     "!チーター|ライオン",
                                     NULL};

/* ---- a race: how far back the faster one has to start ---- */
enum { LENGTH, GAP };
static void bind_race(struct build *p) {
    int64_t length = build_value(p, LENGTH), rest = length - build_value(p, GAP);
    if (!build_need(p, "a gap inside the course", rest > 0)) return;
    build_set_number(p, "rest", rest);
    int64_t g = build_gcd(length, rest);
    p->aux[5] = length / g, p->aux[6] = rest / g;
}
static bool draw_race(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "p|q", racers);
    int64_t length = build_round(p, 40, 400, 10), gap = build_between(p, 2, length / 3);
    build_datum(p, LENGTH, "L", length), build_datum(p, GAP, "x", gap);
    int64_t rest = length - gap;
    return build_need(p, "a whole distance", length * length % rest == 0) &&
           build_need(p, "a simple ratio", length / build_gcd(length, rest) <= 30);
}
static void solve_race(struct build *p) {
    int64_t m = p->aux[5], n = p->aux[6];
    struct ratio rest =
        build_step(p, "<p>が<L>m走る間に<q>が走るのは、", p->datum[LENGTH], '-', p->datum[GAP], "m", "です。");
    build_line(p);
    build_say(p, "<p>と<q>の速さの比は");
    int64_t a, b;
    build_ratio(p, build_value(p, LENGTH), (int64_t)rest.num, &a, &b);
    build_say(p, "です。");
    struct ratio one =
        build_share_step(p, "<q>が<L>m走るとき、比の1にあたるのは、", p->datum[LENGTH], build_int(n), "m", "です。");
    struct ratio run = build_step(p, "その間に<p>が走るのは、", one, '*', build_int(m), "m", "です。");
    struct ratio back = build_step(p, "後ろに下げるのは、", run, '-', p->datum[LENGTH], "m", "です。");
    build_trap(p, p->datum[GAP]);
    build_answer(p, back, "", "m");
}
/* Both reach the end at once: the ways from the start are as the speeds. */
static bool holds_race(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t length = build_value(p, LENGTH), rest = length - build_value(p, GAP);
    return IF_KEPT(keep, 3, (length + x[0]) * rest == length * length);
}
static const char *const templates_race[] = {
    "<p>と<q>が<L>mの競走をすると、<p>がゴールしたとき、<q>はゴールの<x>m手前にいました。2人が同時にゴールするには、<p>のスタートを何m後ろに下げればよいですか。速さは変わらないものとします。",
    "<L>m走で、<p>がゴールしたとき、<q>はあと<x>m残っていました。次に同時にゴールするには、<p>は何m後ろからスタートすればよいですか。",
    "<p>と<q>が<L>mを走ると<x>mの差がつきます。<p>を何m下げてスタートすると、同時にゴールしますか。",
    "<p>を何m後ろに下げれば、同時にゴールしますか。<L>mの競走では、<p>がゴールしたとき、<q>は<x>m後ろにいます。",
    "<L>mの競走をすると、<p>は<q>に<x>mの差をつけて勝ちます。<p>のスタートの位置を何m後ろにすれば、同時に着く[でしょうか。|でしょうか。]",
    "<p>がゴールインしたとき、<q>はゴールまであと<x>mでした。コースは<L>mです。同じ速さで走って同時にゴールするには、<p>は何m後ろから走ればよいですか。",
    "<L>mのかけっこで、<p>がゴールしたとき<q>は<x>m後ろでした。<p>だけスタートを後ろにして同時にゴールするには、何m下げますか。",
    "<q>は、<L>mの競走で<p>がゴールしたとき、まだ<x>m走っていません。<p>のスタートラインを何m下げると引き分けになりますか。",
    NULL,
};
static const struct figure_template figure_race = {FIGURE_SEGMENT,
                                                   {{"distance", FIGURE_NUMBER, "<L>"},
                                                    {"lead", FIGURE_NUMBER, "<x>"},
                                                    {"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                    {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype race = {
    .id = "race",
    .name = "競走のスタートをずらす",
    .level = 3,
    .templates = templates_race,
    .asks = "後ろに下げる道のり",
    .role = {{"L", "コースの長さ", "m"}, {"x", "ゴールのときの差", "m"}},
    .method = {{"速さの比", "同じ時間に走る道のりの比は、速さの比と同じです。", solve_race, NULL}},
    .draw = draw_race,
    .bind = bind_race,
    .holds = holds_race,
    .low = {1},
    .high = {2000},
    .hint = "<p>が<L>m走る間に、<q>は何m走りますか。",
    .figure = &figure_race,
};

/* ---- the ratio of the speeds and the difference of the times ---- */
enum { FAST_TERM, SLOW_TERM, DIFFERENCE };
static const char *const journeys[] = {"<A>|<B>|分|家から公園まで",
                                       "兄|弟|分|家から学校まで",
                                       "姉|妹|分|家から駅まで",
                                       "急行電車|ふつう電車|分|A駅からB駅まで",
                                       "<A>|<B>|秒|運動場のコースを",
                                       "自転車の<A>|歩く<B>|分|家から図書館まで",
                                       "お父さん|<B>|分|家からプールまで",
                                       "うさぎ|かめ|分|森から池まで",
                                       "犬|ねこ|秒|ろう下のはしからはしまで",
                                       "バス|自転車|分|駅から病院まで",
                                       "特急|急行|分|東の町から西の町まで",
                                       "ねずみ|かえる|秒|庭の小道を",
                                       "先生|<B>|分|学校から体育館まで",
                                       "!馬車|牛車|分|城から寺まで",
                                       NULL};
static void bind_ratio_time(struct build *p) {
    int64_t a = build_value(p, FAST_TERM), b = build_value(p, SLOW_TERM);
    build_set(p, "who", p->asked ? "<q>" : "<p>");
    build_need(p, "the first is faster", a > b);
}
static bool draw_ratio_time(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "p|q|t|way", journeys);
    int64_t a = build_between(p, 3, 9), b = build_between(p, 2, 8);
    if (!build_need(p, "a ratio in lowest terms", a > b && build_gcd(a, b) == 1)) return false;
    int64_t one = build_between(p, 1, 9);
    build_datum(p, FAST_TERM, "a", a), build_datum(p, SLOW_TERM, "b", b),
        build_datum(p, DIFFERENCE, "d", (a - b) * one);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "plausible times", one * a <= 90 && one * b >= 3 && (a - b) * one >= 2) &&
           build_need(p, "no datum is the answer", one > 1);
}
static void solve_ratio_time(struct build *p) {
    build_set_number(p, "z1", p->asked ? build_value(p, FAST_TERM) : build_value(p, SLOW_TERM));
    build_line(p);
    build_say(p, "速さの比が<a>:<b>なので、同じ道のりを進む時間の比は逆の<b>:<a>です。");
    struct ratio terms = build_step(p, "時間の比の差は、", p->datum[FAST_TERM], '-', p->datum[SLOW_TERM], "", "です。");
    struct ratio one =
        build_share_step(p, "これが<d><t>にあたるので、比の1は、", p->datum[DIFFERENCE], terms, "<t>", "です。");
    struct ratio time = build_step(p, "<who>の時間は比の<z1>にあたるので、", one, '*',
                                   p->datum[p->asked ? FAST_TERM : SLOW_TERM], "<t>", "です。");
    build_trap(p, build_apply(p, one, '*', p->datum[p->asked ? SLOW_TERM : FAST_TERM]));
    build_answer(p, time, "", "<t>");
}
/* Both go the same way: speed × time agree. */
static bool holds_ratio_time(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(FAST_TERM) | BIT(SLOW_TERM),
                   build_value(p, FAST_TERM) * x[0] == build_value(p, SLOW_TERM) * x[1]) &&
           IF_KEPT(keep, BIT(DIFFERENCE), x[1] - x[0] == build_value(p, DIFFERENCE));
}
static const char *const templates_ratio_time[] = {
    "<p>と<q>の速さの比は<a>:<b>です。<way>進むと、<q>は<p>より<d><t>多くかかります。<who>のかかる時間は何<t>ですか。",
    "<way>進むのに、<p>は<q>より<d><t>早く着きます。<p>と<q>の速さの比は<a>:<b>です。<who>は何<t>かかりますか。",
    "速さの比が<a>:<b>の<p>と<q>が、<way>同じ道を進みます。<q>のほうが<d><t>長くかかるとき、<who>のかかる時間は何<t>[ですか。|でしょうか。]",
    "<who>は何<t>かかりますか。<p>と<q>の速さの比は<a>:<b>で、<way>進む時間は<d><t>ちがいます。",
    "<p>と<q>が同時に出発して<way>進み、<p>が<d><t>先に着きました。<p>と<q>の速さの比が<a>:<b>のとき、<who>は何<t>かかりましたか。",
    "<way>進む速さの比は、<p>と<q>で<a>:<b>です。かかる時間の差が<d><t>のとき、<who>の時間は何<t>になりますか。",
    "<q>は<p>より<d><t>おくれて着きました。2つは同時に出て、<way>進みました。速さの比は<p>:<q>=<a>:<b>です。<who>のかかった時間は何<t><ka>",
    "<p>と<q>の速さの比を<a>:<b>とします。同じ道のりを<way>進むのに、<q>は<p>より<d><t>よけいにかかります。<who>は何<t>で進みますか。",
    NULL,
};
static const struct figure_template figure_ratio_time = {FIGURE_BARS,
                                                         {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                          {"shares", FIGURE_NUMBERS, "<a>|<b>"},
                                                          {"difference", FIGURE_NUMBER, "<d>"},
                                                          {"unit", FIGURE_TEXT, "<t>"}}};
static const struct subtype ratio_time = {
    .id = "ratio_time",
    .name = "速さの比と時間の差",
    .level = 2,
    .templates = templates_ratio_time,
    .asks = "<p>の時間|<q>の時間",
    .role = {{"a", "<p>の速さの比", ""}, {"b", "<q>の速さの比", ""}, {"d", "時間の差", "<t>"}},
    .method = {{"逆比", "道のりが同じとき、かかる時間の比は速さの比の逆になります。", solve_ratio_time, NULL}},
    .draw = draw_ratio_time,
    .bind = bind_ratio_time,
    .holds = holds_ratio_time,
    .low = {1, 1},
    .high = {200, 300},
    .hint = "同じ道のりを進むとき、時間の比は速さの比とどんな関係がありますか。",
    .figure = &figure_ratio_time,
};

/* ---- the speed on the way back from the mean of both ways ---- */
enum { GO, MEAN };
static const char *const trips[] = {"<A>|時速|km|時間|家とみずうみ|4|30|2|60",
                                    "バス|時速|km|時間|A市とB市|20|60|20|90",
                                    "<A>の車|時速|km|時間|家と海岸|20|80|20|90",
                                    "<A>|分速|m|分|家と駅|40|120|40|200",
                                    "トラック|時速|km|時間|工場と港|20|70|20|90",
                                    "姉|分速|m|分|家と図書館|40|100|40|150",
                                    "お父さん|分速|m|分|家と公園|50|120|50|250",
                                    "配達の人|時速|km|時間|店とお客さんの家|12|60|12|80",
                                    "自転車の<A>|時速|km|時間|学校と牧場|6|24|6|30",
                                    "ランナー|分速|m|分|公園と川原|120|300|120|320",
                                    "観光バス|時速|km|時間|駅と山の宿|20|60|20|80",
                                    "!馬車|時速|km|時間|城と村|6|18|6|24",
                                    NULL};
static void bind_back(struct build *p) {
    int64_t go = build_value(p, GO), mean = build_value(p, MEAN);
    if (!build_need(p, "the mean can be reached", mean < 2 * go && mean != go)) return;
    build_set_number(p, "lcm", build_lcm(go, mean));
    bool hours = build_get(p, "u")[0] == 'k';
    build_set(p, "my", hours ? "毎時" : "毎分"), build_set(p, "pu", hours ? "km/時" : "m/分");
}
static bool draw_back(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|ru|u|t|pl|al|ah|bl|bh", trips);
    int64_t go = build_between(p, build_get_number(p, "al"), build_get_number(p, "ah")),
            back = build_between(p, build_get_number(p, "bl"), build_get_number(p, "bh"));
    if (!build_need(p, "a whole mean", go != back && 2 * go * back % (go + back) == 0)) return false;
    int64_t mean = 2 * go * back / (go + back);
    build_datum(p, GO, "a", go), build_datum(p, MEAN, "v", mean);
    return build_need(p, "a small common multiple", build_lcm(go, mean) <= 3600 && build_lcm(go, mean) > go) &&
           build_need(p, "different numbers", mean != back && mean != go);
}
static void solve_back(struct build *p) {
    struct ratio way = build_int(build_lcm(build_value(p, GO), build_value(p, MEAN)));
    struct ratio both = build_step(p, "片道を<a>と<v>の最小公倍数の<lcm><u>とすると、往復の道のりは、", way, '*',
                                   build_int(2), "<u>", "です。");
    struct ratio all = build_step(p, "往復にかかる時間は、", both, '/', p->datum[MEAN], "<t>", "です。");
    struct ratio go = build_step(p, "行きにかかる時間は、", way, '/', p->datum[GO], "<t>", "です。");
    struct ratio rest = build_step(p, "帰りにかかる時間は、", all, '-', go, "<t>", "です。");
    struct ratio back = build_step(p, "帰りの速さは<ru>、", way, '/', rest, "<u>", "です。");
    if (2 * build_value(p, MEAN) > build_value(p, GO))
        build_trap(p, build_int(2 * build_value(p, MEAN) - build_value(p, GO)));
    build_answer(p, back, "<ru>", "<u>");
}
/* Twice the way at the mean takes as long as once at each speed. */
static bool holds_back(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t go = build_value(p, GO), mean = build_value(p, MEAN);
    return IF_KEPT(keep, 3, 2 * go * x[0] == mean * x[0] + mean * go);
}
static const char *const templates_back[] = {
    "<w>が<pl>の間を往復しました。行きは<ru><a><u>で、往復の平均の速さは<ru><v><u>でした。帰りの速さは<ru>何<u>ですか。",
    "<w>は<pl>の間の同じ道を往復しました。行きの速さは<ru><a><u>、往復の平均の速さは<ru><v><u>です。帰りの速さは<ru>何<u>[ですか。|でしょうか。]",
    "<pl>の間を往復するのに、<w>は行きを<ru><a><u>で進みました。往復の平均の速さを<ru><v><u>にするには、帰りは<ru>何<u>で進めばよいですか。",
    "帰りの速さは<ru>何<u>ですか。<w>が<pl>の間を往復したところ、行きは<ru><a><u>、往復の平均は<ru><v><u>でした。",
    "<w>が<pl>の間を往復すると、平均の速さは<ru><v><u>になりました。行きの速さが<ru><a><u>のとき、帰りは<ru>何<u>で進みましたか。",
    "往復の平均の速さが<ru><v><u>で、行きの速さが<ru><a><u>でした。<w>は<pl>の間を往復しました。帰りの速さは<ru>何<u><ka>",
    "<w>は、<pl>の間の行きを<my><a><u>の速さで進み、往復全体では平均<my><v><u>の速さになりました。帰りの速さは<my>何<u>ですか。",
    "ある道を往復する<w>の行きの速さは<ru><a><u>です。<pl>の間の往復の平均の速さが<ru><v><u>になるとき、帰りの速さは<ru>何<u>ですか。",
    NULL,
};
static const struct figure_template figure_back = {
    FIGURE_SEGMENT,
    {{"direction", FIGURE_TEXT, "return"}, {"speeds", FIGURE_NUMBERS, "<a>|<v>"}, {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype back_speed = {
    .id = "back_speed",
    .name = "平均の速さから帰りの速さ",
    .level = 3,
    .templates = templates_back,
    .asks = "帰りの速さ",
    .role = {{"a", "行きの速さ", "<u>"}, {"v", "往復の平均の速さ", "<u>"}},
    .method = {{"最小公倍数", "道のりがわからないので、片道を<a>と<v>の最小公倍数とします。", solve_back, NULL}},
    .draw = draw_back,
    .bind = bind_back,
    .holds = holds_back,
    .low = {1},
    .high = {1000},
    .hint = "片道の道のりを、<a>でも<v>でもわり切れる長さに決めてみましょう。",
    .figure = &figure_back,
};

static const struct subtype *const subtypes[] = {&ratio_time, &back_speed, &race, NULL};
const struct family family_hayasa_hi = {.id = "hayasa_hi",
                                        .number = "F60",
                                        .name = "速さと比(競走・平均)",
                                        .grade = 6,
                                        .scene = SCENE_OUTDOORS,
                                        .subtypes = subtypes};

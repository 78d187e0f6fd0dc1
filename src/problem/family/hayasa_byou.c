/* hayasa_byou.c - 速さ(秒と時速): metres and seconds against kilometres an hour; 速さの比 of a way there and back.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* who | slowest, fastest metres a second | dictionary form, て form, た form */
static const char *const movers[] = {"<A>|4|8|走る|走って|走った",
                                     "陸上選手|7|10|走る|走って|走った",
                                     "犬|6|14|走る|走って|走った",
                                     "馬|10|18|走る|走って|走った",
                                     "自転車|4|9|走る|走って|走った",
                                     "自動車|10|25|走る|走って|走った",
                                     "電車|15|35|走る|走って|走った",
                                     "オートバイ|10|25|走る|走って|走った",
                                     "ダチョウ|12|20|走る|走って|走った",
                                     "チーター|20|30|走る|走って|走った",
                                     "新幹線|50|80|走る|走って|走った",
                                     "ラジコンカー|3|9|走る|走って|走った",
                                     "つばめ|12|40|飛ぶ|飛んで|飛んだ",
                                     "ドローン|5|15|飛ぶ|飛んで|飛んだ",
                                     "イルカ|8|14|泳ぐ|泳いで|泳いだ",
                                     "マグロ|10|22|泳ぐ|泳いで|泳いだ",
                                     "モーターボート|8|20|進む|進んで|進んだ",
                                     "スキー選手|10|28|すべる|すべって|すべった",
                                     "うさぎ|8|18|走る|走って|走った",
                                     "バス|8|18|走る|走って|走った",
                                     NULL};
static int64_t draw_mover(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|lo|hi|go|gt|gp", movers);
    return build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi"));
}
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "m"}}};

/* ---- so many metres in so many seconds: kilometres an hour ---- */
enum { WAY, SECONDS };
static bool draw_kmh(struct build *p) {
    int64_t speed = draw_mover(p), seconds = build_between(p, 5, 60);
    build_datum(p, WAY, "D", speed * seconds), build_datum(p, SECONDS, "s", seconds);
    return build_need(p, "different numbers", speed != seconds);
}
static void solve_kmh(struct build *p) {
    struct ratio second = build_step(p, "1秒間に進む道のりは、", p->datum[WAY], '/', p->datum[SECONDS], "m", "です。");
    struct ratio hour =
        build_step(p, "1時間は3600秒なので、1時間では、", second, '*', build_int(3600), "m", "進みます。");
    build_trap(p, build_apply(p, second, '*', build_fraction(60, 1000)));
    build_answer(p, build_step(p, "kmに直すと時速、", hour, '/', build_int(1000), "km", "です。"), "時速", "km");
}
static bool holds_kmh(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * 100 * build_value(p, SECONDS) == build_value(p, WAY) * 3600);
}
static const char *const templates_kmh[] = {
    "<w>が<D>mを<s>秒で<gp>とき、速さは時速何kmですか。",
    "<w>は<D>m進むのに<s>秒かかります。この速さを時速で表すと何km[ですか。|でしょうか。]",
    "<D>mを<s>秒で<go><w>の時速は何kmですか。",
    "<w>の速さは時速何kmですか。<D>mを<go>のに<s>秒かかりました。",
    "<A>が時間をはかると、<w>は<s>秒間に<D>m進みました。時速に直すと何kmですか。",
    "<w>が、<D>mの区間を<s>秒で通りました。<w>は時速何kmで<gt>いますか。",
    "<s>秒で<D>m<go>速さは、時速何kmになりますか。<w>の速さです。",
    "<w>は<s>秒の間に<D>m<go>ことができます。この速さを時速で表すと何kmですか。",
    NULL,
};
static const struct subtype kmh = {
    .id = "kmh",
    .name = "mと秒から時速",
    .level = 2,
    .templates = templates_kmh,
    .asks = "時速",
    .role = {{"D", "道のり", "m"}, {"s", "時間", "秒"}},
    .method = {{"単位をそろえる", "1秒間に進む道のりから、1時間に進む道のりを求めます。", solve_kmh, NULL}},
    .draw = draw_kmh,
    .holds = holds_kmh,
    .low = {1},
    .high = {4000},
    .scale = 10,
    .hint = "1秒間に何m進みますか。",
    .figure = &figure_none,
};

/* ---- kilometres an hour and seconds: metres ---- */
enum { SPEED, TIME };
static bool draw_metres(struct build *p) {
    int64_t speed = draw_mover(p), seconds = build_between(p, 2, 50);
    int64_t hourly = 18 * build_between(p, 1, speed / 5 > 1 ? speed / 5 : 1);
    build_datum(p, SPEED, "v", hourly), build_datum(p, TIME, "s", seconds);
    return build_need(p, "different numbers", hourly != seconds && hourly * 5 / 18 != seconds) &&
           build_need(p, "a plausible speed", hourly * 5 / 18 >= build_get_number(p, "lo"));
}
static struct ratio step_second(struct build *p) {
    struct ratio hour =
        build_step(p, "時速<v>kmは、1時間に、", p->datum[SPEED], '*', build_int(1000), "m", "進む速さです。");
    return build_step(p, "1時間は3600秒なので、1秒間に進むのは、", hour, '/', build_int(3600), "m", "です。");
}
static void solve_metres(struct build *p) {
    struct ratio second = step_second(p);
    build_trap(p, build_apply(p, p->datum[SPEED], '*', p->datum[TIME]));
    build_answer(p, build_step(p, "<s>秒間では、", second, '*', p->datum[TIME], "m", "進みます。"), "", "m");
}
static bool holds_metres(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * 36 == 100 * build_value(p, SPEED) * build_value(p, TIME));
}
static const char *const templates_metres[] = {
    "時速<v>kmで<go><w>は、<s>秒間に何m進みますか。",
    "<w>が時速<v>kmで<gt>います。<s>秒間に進む道のりは何m[ですか。|でしょうか。]",
    "<w>の速さは時速<v>kmです。<s>秒で何m進みますか。",
    "何m進みますか。<w>は時速<v>kmで<s>秒間<go>ものとします。",
    "<A>が<w>を見ていた<s>秒の間に、<w>は何m進みましたか。<w>の速さは時速<v>kmです。",
    "<s>秒間に、毎時<v>kmで<go><w>が進む道のり<wo>単位は「m」とします。",
    "<w>は1時間に<v>km進みます。この速さで<s>秒進むと、道のりは何mになりますか。",
    "時速<v>kmの<w>が<s>秒間<gp>とき、進んだ道のりは何m<ka>",
    NULL,
};
static const struct subtype metres = {
    .id = "metres",
    .name = "時速と秒から道のり(m)",
    .level = 2,
    .templates = templates_metres,
    .asks = "道のり",
    .role = {{"v", "時速", "km"}, {"s", "時間", "秒"}},
    .method = {{"単位をそろえる", "時速を秒速に直してから、時間をかけます。", solve_metres, NULL}},
    .draw = draw_metres,
    .holds = holds_metres,
    .low = {1},
    .high = {40000},
    .scale = 10,
    .hint = "1秒間に何m進みますか。",
    .figure = &figure_none,
};

/* ---- kilometres an hour and metres: seconds ---- */
enum { LENGTH = 1 };
static bool draw_seconds(struct build *p) {
    int64_t speed = draw_mover(p), seconds = build_between(p, 3, 60),
            hourly = 18 * build_between(p, 1, speed / 5 > 1 ? speed / 5 : 1);
    build_datum(p, SPEED, "v", hourly), build_datum(p, LENGTH, "D", hourly * 5 / 18 * seconds);
    return build_need(p, "different numbers", hourly != seconds && hourly * 5 / 18 != seconds) &&
           build_need(p, "a plausible speed", hourly * 5 / 18 >= build_get_number(p, "lo"));
}
static void solve_seconds(struct build *p) {
    struct ratio second = step_second(p);
    build_trap(p, build_apply(p, p->datum[LENGTH], '/', p->datum[SPEED]));
    build_answer(p, build_step(p, "<D>m進むのにかかる時間は、", p->datum[LENGTH], '/', second, "秒", "です。"), "",
                 "秒");
}
static bool holds_seconds(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, SPEED) * 100 == build_value(p, LENGTH) * 3600);
}
static const char *const templates_seconds[] = {
    "時速<v>kmで<go><w>が<D>m進むのに、何秒かかりますか。",
    "<w>が時速<v>kmで<gt>います。<D>m進むのにかかる時間は何秒[ですか。|でしょうか。]",
    "<w>の速さは時速<v>kmです。<D>mを何秒で進みますか。",
    "何秒かかりますか。<w>は時速<v>kmで、<D>mの道のりを進みます。",
    "<w>は1時間に<v>km進みます。この速さで<D>m進むには何秒かかりますか。",
    "<D>m先まで、毎時<v>kmで<go><w>が着くまでの時間<wo>単位は「秒」とします。",
    "<A>から<D>mはなれた所まで、<w>が時速<v>kmで<go>と何秒かかりますか。",
    "時速<v>kmの<w>が<D>m<go>のにかかる時間は何秒<ka>",
    NULL,
};
static const struct subtype seconds = {
    .id = "seconds",
    .name = "時速と道のり(m)から秒",
    .level = 2,
    .templates = templates_seconds,
    .asks = "時間",
    .role = {{"v", "時速", "km"}, {"D", "道のり", "m"}},
    .method = {{"単位をそろえる", "時速を秒速に直してから、道のりをわります。", solve_seconds, NULL}},
    .draw = draw_seconds,
    .holds = holds_seconds,
    .low = {1},
    .high = {10000},
    .scale = 10,
    .hint = "1秒間に何m進みますか。",
    .figure = &figure_none,
};

/* ---- there and back: the ratio of the speeds, all the time, one speed ---- */
enum { THERE, BACK, ALL, PACE };
static void bind_round(struct build *p) {
    build_need(p, "two speeds", build_value(p, THERE) != build_value(p, BACK));
    build_set(p, "qs", p->asked ? "片道の道のりは何m" : "行きにかかった時間は何分");
    build_set(p, "qv", p->asked ? "<h>から<g>までは何m{ある}か" : "行きに何分{かかる/た}か");
}
static bool draw_round(struct build *p) {
    static const char *const places[] = {"家|駅",       "家|学校",   "家|図書館",   "学校|公園", "家|プール",
                                         "A地点|B地点", "駅|山小屋", "家|スーパー", "宿|湖",     "家|おばの家",
                                         "学校|美術館", "A町|B町",   NULL};
    build_people(p, "A");
    build_context(p, "h|g", places);
    int64_t m = build_between(p, 1, 9), n = build_between(p, 1, 9), unit = build_between(p, 2, 12),
            pace = build_round(p, 40, 240, 5);
    build_datum(p, THERE, "a", m), build_datum(p, BACK, "b", n), build_datum(p, ALL, "T", (m + n) * unit),
        build_datum(p, PACE, "v", pace);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a ratio in smallest terms", m != n && build_gcd(m, n) == 1) &&
           build_need(p, "plausible speeds", pace * n / m >= 40 && pace * n / m <= 300 && (m + n) * unit <= 120) &&
           build_need(p, "different numbers", n * unit != m && n * unit != pace);
}
static void solve_round(struct build *p) {
    struct ratio terms = build_step(p, "かかる時間の比は速さの比の逆で、行きが<b>、帰りが<a>なので、合わせて、",
                                    p->datum[BACK], '+', p->datum[THERE], "", "です。");
    struct ratio one = build_share_step(p, "比の1にあたる時間は、", p->datum[ALL], terms, "分", "です。");
    struct ratio there = build_step(p, "行きの時間は、", one, '*', p->datum[BACK], "分", "です。");
    if (!p->asked) {
        build_trap(p, build_apply(p, one, '*', p->datum[THERE]));
        build_answer(p, there, "", "分");
        return;
    }
    build_trap(p, build_apply(p, build_apply(p, one, '*', p->datum[THERE]), '*', p->datum[PACE]));
    build_answer(p, build_step(p, "片道の道のりは、", p->datum[PACE], '*', there, "m", "です。"), "", "m");
}
/* The same way at v, and at v × b/a. */
static bool holds_round(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t back = build_value(p, ALL) - x[0];
    return IF_KEPT(keep, 7, x[0] * build_value(p, THERE) == back * build_value(p, BACK)) &&
           IF_KEPT(keep, 15, x[1] == x[0] * build_value(p, PACE));
}
static const char *const templates_round[] = {
    "<A>が<h>と<g>の間を往復すると、全部で<T>分かかりました。行きと帰りの速さの比は<a>:<b>で、行きは分速<v>mでした。<qs>ですか。",
    "<h>から<g>まで、行きは分速<v>mで進みました。行きと帰りの速さの比が<a>:<b>のとき、往復で<T>分かかりました。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<A>は<h>から<g>へ分速<v>mで行き、帰りは速さを変えました。行きと帰りの速さの比は<a>:<b>、往復の時間は<T>分です。",
    "<A>の行きの速さと帰りの速さの比は<a>:<b>です。<h>と<g>の間を往復するのに<T>分かかり、行きの速さは分速<v>mでした。<qs>ですか。",
    "往復に<T>分かかる道のりを、<A>は行きと帰りの速さの比を<a>:<b>にして進みました。行きは分速<v>mです。<h>から<g>へ行って帰るとき、<qs>になりますか。",
    "<h>と<g>の間を往復しました。行きは分速<v>mで、帰りとの速さの比(行き:帰り)は<a>:<b>、合計の時間は<T>分でした。<qs>ですか。",
    "行きは分速<v>mで<h>から<g>まで行き、帰りは行きと<a>:<b>(行き:帰り)の速さでもどると、全部で<T>分です。<qs>でしょうか。",
    "<A>は<T>分で<h>と<g>を往復しました。速さの比は行きと帰りで<a>:<b>、行きは毎分<v>mです。<qs>ですか。",
    NULL,
};
static const struct figure_template figure_round = {
    FIGURE_SEGMENT,
    {{"speed", FIGURE_NUMBER, "<v>"}, {"time", FIGURE_NUMBER, "<T>"}, {"labels", FIGURE_TEXTS, "<h>|<g>"}}};
static const struct subtype round_ratio = {
    .id = "round_ratio",
    .name = "往復の速さの比から時間と道のり",
    .level = 3,
    .templates = templates_round,
    .asks = "行きの時間|片道の道のり",
    .role = {{"a", "行きの速さの比", ""},
             {"b", "帰りの速さの比", ""},
             {"T", "往復の時間", "分"},
             {"v", "行きの分速", "m"}},
    .method = {{"逆比", "同じ道のりなので、時間の比は速さの比の逆です。", solve_round, NULL}},
    .draw = draw_round,
    .bind = bind_round,
    .holds = holds_round,
    .spare = BIT(PACE),
    .low = {1, 1},
    .high = {120, 12000},
    .hint = "行きと帰りにかかる時間の比は、いくつといくつですか。",
    .figure = &figure_round,
};

static const struct subtype *const subtypes[] = {&kmh, &metres, &seconds, &round_ratio, NULL};
const struct family family_hayasa_byou = {.id = "hayasa_byou",
                                          .number = "F48,F60",
                                          .name = "速さ(秒と時速、往復の比)",
                                          .grade = 5,
                                          .scene = SCENE_OUTDOORS,
                                          .subtypes = subtypes};

/* hayasa_tani.c - 速さと時間の単位: kilometres, hours and minutes in one problem; there and back at two speeds.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* who | slowest, fastest km an hour | the verb: dictionary form, て form, stem | goal */
static const char *const drivers[] = {"自動車|24|90|走る|走って|走り|となりの市",
                                      "バス|24|60|走る|走って|走り|終点",
                                      "電車|45|120|走る|走って|走り|終点の駅",
                                      "自転車|10|20|走る|走って|走り|となりの町",
                                      "<A>|3|6|歩く|歩いて|歩き|山の上の神社",
                                      "オートバイ|30|80|走る|走って|走り|海岸",
                                      "船|15|45|進む|進んで|進み|島",
                                      "<A>の乗った自転車|10|22|走る|走って|走り|みずうみ",
                                      "お父さんの車|20|80|走る|走って|走り|会社",
                                      "シャトルバス|30|80|走る|走って|走り|空港",
                                      "特急電車|60|130|走る|走って|走り|温せんのある駅",
                                      "トラック|30|72|走る|走って|走り|市場",
                                      "フェリー|20|45|進む|進んで|進み|となりの港",
                                      "ランナー|8|18|走る|走って|走り|ゴール",
                                      "モノレール|25|60|走る|走って|走り|水族館",
                                      "タクシー|24|60|走る|走って|走り|病院",
                                      "観光バス|30|60|走る|走って|走り|動物園",
                                      "ヘリコプター|120|240|飛ぶ|飛んで|飛び|山小屋",
                                      "わたり鳥|40|80|飛ぶ|飛んで|飛び|みずうみ",
                                      "ジョギングの人|7|13|走る|走って|走り|公園",
                                      "ケーブルカー|10|20|進む|進んで|進み|山の上の駅",
                                      "!飛行機|600|900|飛ぶ|飛んで|飛び|遠くの空港",
                                      NULL};

static int64_t draw_driver(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|sl|sh|go|gt|gs|gl", drivers);
    return build_between(p, build_get_number(p, "sl"), build_get_number(p, "sh"));
}

/* ---- kilometres and minutes: kilometres an hour ---- */
enum { WAY, MINUTES };
static bool draw_kmh(struct build *p) {
    int64_t speed = draw_driver(p), minutes = build_between(p, 4, 100);
    build_datum(p, WAY, "D", speed * minutes / 60);
    build_datum(p, MINUTES, "m", minutes);
    return build_need(p, "a whole way", speed * minutes % 60 == 0) && build_need(p, "no whole hour", minutes != 60) &&
           build_need(p, "different numbers", minutes != speed);
}
static void solve_kmh(struct build *p) {
    struct ratio hours =
        build_fraction_step(p, "1時間は60分なので、<m>分は、", p->datum[MINUTES], '/', build_int(60), "時間", "です。");
    struct ratio speed =
        build_fraction_step(p, "道のりを時間でわって、時速、", p->datum[WAY], '/', hours, "km", "です。");
    build_trap(p, build_apply(p, p->datum[WAY], '/', p->datum[MINUTES]));
    build_answer(p, speed, "時速", "km");
}
/* The way of one minute first. */
static void solve_kmh_minute(struct build *p) {
    struct ratio one =
        build_fraction_step(p, "1分間に進む道のりは、", p->datum[WAY], '/', p->datum[MINUTES], "km", "です。");
    struct ratio speed =
        build_fraction_step(p, "1時間は60分なので、1時間では、", one, '*', build_int(60), "km", "進みます。");
    build_answer(p, speed, "時速", "km");
}
static bool holds_kmh(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, MINUTES) == 60 * build_value(p, WAY));
}
static const char *const templates_kmh[] = {
    "<D>kmの道のりを<m>分で<go><w>の速さは、時速何kmですか。",
    "<w>が<D>kmを<m>分で<gs>ました。速さは時速何km[ですか。|でしょうか。]",
    "<w>は<gl>まで<D>kmの道のりを<m>分で<gs>ます。時速何kmですか。",
    "時速何kmで<gs>ましたか。<w>は<m>分間に<D>km進みました。",
    "<gl>までの道のりは<D>kmです。<w>がここを<m>分で進むと、速さは時速何kmになりますか。",
    "<w>が<D>km進むのに<m>分かかりました。1時間では何km進む速さですか。",
    "<m>分で<D>km進む<w>があります。この速さを時速で表すと何km<ka>",
    "<w>の速さは時速何kmですか。<gl>までの<D>kmを進むのに<m>分かかります。",
    "!<w>は<m>分かけて<D>kmはなれた<gl>に着きました。<w>の時速は何kmですか。",
    NULL,
};
static const struct figure_template figure_kmh = {
    FIGURE_SEGMENT,
    {{"distance", FIGURE_NUMBER, "<D>"}, {"minutes", FIGURE_NUMBER, "<m>"}, {"units", FIGURE_TEXTS, "km|分"}}};
static const struct subtype kmh = {
    .id = "kmh",
    .name = "kmと分から時速",
    .level = 2,
    .templates = templates_kmh,
    .asks = "時速",
    .role = {{"D", "道のり", "km"}, {"m", "時間", "分"}},
    .method = {{"単位をそろえる", "時速は1時間に進む道のりなので、分を時間に直してからわります。", solve_kmh, NULL},
               {"1分間の道のり", "1分間に進む道のりを求めて、60倍します。", solve_kmh_minute,
                "1分間に何km進みますか。"}},
    .draw = draw_kmh,
    .holds = holds_kmh,
    .low = {1},
    .high = {1000},
    .hint = "<m>分は何時間ですか。",
    .figure = &figure_kmh,
};

/* ---- hours and minutes: kilometres ---- */
enum { SPEED, HOURS, REST };
static void bind_hm(struct build *p) { build_need(p, "minutes of an hour", build_value(p, REST) < 60); }
static bool draw_hm(struct build *p) {
    static const int64_t minutes[] = {5, 6, 10, 12, 15, 18, 20, 24, 25, 30, 35, 36, 40, 42, 45, 48, 50, 54};
    enum { N = sizeof minutes / sizeof minutes[0] };
    int64_t speed = draw_driver(p), hours = build_between(p, 1, 4), rest = minutes[build_between(p, 0, N - 1)];
    build_datum(p, SPEED, "V", speed), build_datum(p, HOURS, "h", hours), build_datum(p, REST, "m", rest);
    return build_need(p, "a whole way", speed * rest % 60 == 0) &&
           build_need(p, "different numbers", speed != hours && speed != rest && hours != rest);
}
static void solve_hm(struct build *p) {
    struct ratio whole =
        build_step(p, "<h>時間で進む道のりは、", p->datum[SPEED], '*', p->datum[HOURS], "km", "です。");
    struct ratio minute = build_fraction_step(p, "<m>分は、", p->datum[REST], '/', build_int(60), "時間", "です。");
    struct ratio part = build_fraction_step(p, "<m>分で進む道のりは、", p->datum[SPEED], '*', minute, "km", "です。");
    struct ratio way = build_step(p, "合わせて、", whole, '+', part, "km", "です。");
    build_trap(p,
               build_apply(p, p->datum[SPEED], '*',
                           build_apply(p, p->datum[HOURS], '+', build_apply(p, p->datum[REST], '/', build_int(100)))));
    build_trap(p, whole);
    build_answer(p, way, "", "km");
}
/* All in minutes. */
static void solve_hm_minutes(struct build *p) {
    struct ratio of_hours = build_step(p, "<h>時間は、", build_int(60), '*', p->datum[HOURS], "分", "です。");
    struct ratio all = build_step(p, "全部で、", of_hours, '+', p->datum[REST], "分", "です。");
    struct ratio hours = build_fraction_step(p, "時間に直すと、", all, '/', build_int(60), "時間", "です。");
    struct ratio way = build_fraction_step(p, "道のりは、", p->datum[SPEED], '*', hours, "km", "です。");
    build_answer(p, way, "", "km");
}
static bool holds_hm(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t minutes = 60 * build_value(p, HOURS) + build_value(p, REST);
    return IF_KEPT(keep, 7, x[0] * 60 == build_value(p, SPEED) * minutes);
}
static const char *const templates_hm[] = {
    "時速<V>kmで<go><w>は、<h>時間<m>分で何km進みますか。",
    "<w>が時速<V>kmで<h>時間<m>分<gs>ました。進んだ道のりは何kmですか。",
    "<w>の速さは時速<V>kmです。<h>時間<m>分では何km進む[でしょうか。|でしょうか。]",
    "<h>時間<m>分で何km進みますか。<w>は時速<V>kmの速さで<gs>ます。",
    "<w>は<gl>まで時速<V>kmで<gt>、<h>時間<m>分かかりました。<gl>までの道のりは何kmですか。",
    "<w>が時速<V>kmで<gs>続けます。出発してから<h>時間<m>分後までに何km進みますか。",
    "<gl>まで、<w>は時速<V>kmで<h>時間<m>分かかります。<gl>までは何km<ka>",
    "<w>は1時間に<V>km進みます。<h>時間<m>分進むと、道のりは何kmになりますか。",
    NULL,
};
static const struct figure_template figure_hm = {
    FIGURE_SEGMENT,
    {{"speed", FIGURE_NUMBER, "<V>"}, {"times", FIGURE_NUMBERS, "<h>|<m>"}, {"units", FIGURE_TEXTS, "時速km|時間|分"}}};
static const struct subtype hm = {
    .id = "hours_minutes",
    .name = "時速と○時間○分",
    .level = 2,
    .templates = templates_hm,
    .asks = "道のり",
    .role = {{"V", "時速", "km"}, {"h", "時間", "時間"}, {"m", "分", "分"}},
    .method = {{"分けて求める", "○時間で進む道のりと、○分で進む道のりを分けて求めます。", solve_hm, NULL},
               {"単位をそろえる", "時間を全部分に直してから、もう一度時間で表します。", solve_hm_minutes,
                "<h>時間<m>分は、全部で何分ですか。"}},
    .draw = draw_hm,
    .bind = bind_hm,
    .holds = holds_hm,
    .low = {1},
    .high = {6000},
    .hint = "<m>分は何時間ですか。",
    .figure = &figure_hm,
};

/* ---- there and back at two speeds: the time ---- */
enum { DISTANCE, GO, BACK };
static const char *const walks[] = {"<A>|50|90|50|100",
                                    "<A>|50|90|150|280",
                                    "<A>|110|200|60|90",
                                    "お父さん|60|90|60|100",
                                    "姉|60|90|140|260",
                                    "<A>のお母さん|60|90|50|80",
                                    "ランナー|180|300|150|260",
                                    "遠足の列|50|80|40|70",
                                    "犬を連れた<A>|50|80|50|80",
                                    "配達の人|60|90|160|300",
                                    NULL};
static const char *const places[] = {"家|学校",     "家|駅",         "家|図書館",   "学校|公園", "家|スーパー",
                                     "駅|病院",     "家|プール",     "学校|市役所", "家|ポスト", "店|市場",
                                     "家|郵便局",   "ふもと|展望台", "寺|神社",     "家|児童館", "駅|水族館",
                                     "A地点|B地点", "家|友達の家",   "公園|動物園", "!宿|灯台",  NULL};
static bool draw_return(struct build *p) {
    build_people(p, "A");
    build_words(p, "w|al|ah|bl|bh", walks);
    build_context(p, "h|g", places);
    int64_t go = build_round(p, build_get_number(p, "al"), build_get_number(p, "ah"), 5),
            back = build_round(p, build_get_number(p, "bl"), build_get_number(p, "bh"), 5),
            way = build_lcm(go, back) * build_between(p, 1, 12);
    build_datum(p, DISTANCE, "D", way), build_datum(p, GO, "a", go), build_datum(p, BACK, "b", back);
    return build_need(p, "speeds differ", go != back) &&
           build_need(p, "a plausible way",
                      way >= 300 && way <= 6000 && way / go <= 60 && way / back <= 60 && way / back > 1);
}
static void solve_return(struct build *p) {
    struct ratio go = build_step(p, "行きにかかる時間は、", p->datum[DISTANCE], '/', p->datum[GO], "分", "です。");
    struct ratio back = build_step(p, "帰りにかかる時間は、", p->datum[DISTANCE], '/', p->datum[BACK], "分", "です。");
    struct ratio both = build_step(p, "往復では、", go, '+', back, "分", "です。");
    build_trap(p, go);
    build_trap(p, back);
    build_answer(p, both, "", "分");
}
static bool holds_return(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, GO), b = build_value(p, BACK);
    return IF_KEPT(keep, 7, x[0] * a * b == build_value(p, DISTANCE) * b + build_value(p, DISTANCE) * a);
}
static const char *const templates_return[] = {
    "<h>から<g>まで<D>mあります。<w>がこの道を往復します。行きは分速<a>m、帰りは分速<b>mで進むと、往復で何分かかりますか。",
    "<w>は、<D>mはなれた<g>へ分速<a>mで行き、分速<b>mで帰りました。往復にかかった時間は何分ですか。",
    "<h>と<g>の間の道のりは<D>mです。<w>の行きの速さは分速<a>m、帰りの速さは分速<b>mです。往復で何分[かかりますか。|でしょうか。]",
    "往復で何分かかりますか。<w>は<h>から<D>m先の<g>まで、行きは分速<a>m、帰りは分速<b>mで進みます。",
    "片道<D>mの道を、<w>が行きは毎分<a>m、帰りは毎分<b>mの速さで往復しました。全部で何分かかりましたか。",
    "<w>が<h>を出て<g>へ行き、すぐに引き返します。道のりは<D>m、行きは分速<a>m、帰りは分速<b>mです。もどるまでに何分かかりますか。",
    "行きは1分間に<a>m、帰りは1分間に<b>m進みます。<w>が<D>mはなれた<h>と<g>の間を往復する時間は何分<ka>",
    "<D>mの道のりを、<w>が分速<a>mで進み、同じ道を分速<b>mでもどります。合わせて何分になりますか。",
    NULL,
};
static const struct figure_template figure_return = {FIGURE_SEGMENT,
                                                     {{"direction", FIGURE_TEXT, "return"},
                                                      {"distance", FIGURE_NUMBER, "<D>"},
                                                      {"speeds", FIGURE_NUMBERS, "<a>|<b>"},
                                                      {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype return_trip = {
    .id = "return",
    .name = "往復にかかる時間",
    .level = 1,
    .templates = templates_return,
    .asks = "往復の時間",
    .role = {{"D", "片道の道のり", "m"}, {"a", "行きの分速", "m"}, {"b", "帰りの分速", "m"}},
    .method = {{"速さの公式", "行きと帰りの時間をそれぞれ求めて、たします。", solve_return, NULL}},
    .draw = draw_return,
    .holds = holds_return,
    .low = {1},
    .high = {300},
    .hint = "行きには何分かかりますか。",
    .figure = &figure_return,
};

static const struct subtype *const subtypes[] = {&kmh, &hm, &return_trip, NULL};
const struct family family_hayasa_tani = {.id = "hayasa_tani",
                                          .number = "F48",
                                          .name = "速さ(単位・往復)",
                                          .grade = 5,
                                          .scene = SCENE_OUTDOORS,
                                          .subtypes = subtypes};

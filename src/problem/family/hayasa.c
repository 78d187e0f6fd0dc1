/* hayasa.c - 速さの三公式: distance = speed × time and its two reversals; changing units.
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

/* who | speed word | length | time | slowest | fastest | step | shortest | longest time | the verb:
 * dictionary form, て form, stem | goal */
#define WALKS "|歩く|歩いて|歩き|"
#define RUNS "|走る|走って|走り|"
#define GOES "|進む|進んで|進み|"
#define FLIES "|飛ぶ|飛んで|飛び|"
#define SWIMS "|泳ぐ|泳いで|泳ぎ|"
static const char *const movers[] = {
    "<A>|分速|m|分|50|95|1|4|60" WALKS "学校",
    "自転車に乗った<A>|分速|m|分|150|300|5|4|40" RUNS "駅",
    "走っている<A>|分速|m|分|110|200|2|4|30" RUNS "公園",
    "自転車|時速|km|時間|10|20|1|2|6" RUNS "となりの町",
    "自動車|時速|km|時間|30|90|1|2|9" RUNS "となりの県の町",
    "バス|時速|km|時間|25|60|1|2|8" RUNS "終点",
    "電車|時速|km|時間|45|120|1|2|8" RUNS "終点の駅",
    "新幹線|時速|km|時間|180|285|5|2|5" RUNS "終点の駅",
    "船|時速|km|時間|12|40|1|2|12" GOES "島",
    "電車|秒速|m|秒|12|33|1|5|90" RUNS "次の信号",
    "馬|秒速|m|秒|8|18|1|5|80" RUNS "ゴール",
    "走っている犬|秒速|m|秒|5|14|1|5|60" RUNS "向こうの木",
    "オートバイ|時速|km|時間|30|80|1|2|6" RUNS "海岸",
    "バイク|時速|km|時間|25|70|1|2|7" RUNS "配達先の町",
    "トラック|時速|km|時間|30|70|1|2|8" RUNS "工場",
    "タクシー|時速|km|時間|20|60|1|2|6" RUNS "空港",
    "遠足の列|分速|m|分|40|80|1|5|60" WALKS "動物園",
    "ヨット|時速|km|時間|8|24|1|2|9" GOES "となりの港",
    "ヘリコプター|時速|km|時間|120|240|5|2|5" FLIES "遠くの島",
    "犬|分速|m|分|120|300|5|3|30" RUNS "飼い主の家",
    "ボート|分速|m|分|60|180|5|4|40" GOES "向こう岸",
    "うさぎ|秒速|m|秒|6|18|1|4|60" RUNS "巣のあな",
    "ローラースケートの<A>|分速|m|分|120|260|5|4|30" RUNS "広場",
    "つばめ|秒速|m|秒|14|30|1|5|90" FLIES "巣",
    "リニアモーターカー|時速|km|時間|300|500|10|2|4" RUNS "終点の駅",
    "ランナー|分速|m|分|180|320|5|4|60" RUNS "ゴール",
    "チーター|秒速|m|秒|20|31|1|3|15" RUNS "えもの",
    "ドローン|秒速|m|秒|5|20|1|10|90" FLIES "灯台",
    "かめ|分速|m|分|2|9|1|5|60" WALKS "池",
    "路面電車|分速|m|分|200|500|10|3|40" RUNS "市役所前",
    "貨物船|時速|km|時間|20|40|1|2|20" GOES "外国の港",
    "気球|分速|m|分|60|240|10|5|60" FLIES "となりの村",
    "ロボット|秒速|m|秒|2|9|1|5|90" GOES "かべ",
    "高速バス|時速|km|時間|60|95|1|2|7" RUNS "東京駅",
    "モノレール|分速|m|分|400|900|10|3|30" RUNS "空港",
    "水泳選手|秒速|m|秒|2|3|1|10|90" SWIMS "ブイ",
    "マグロ|時速|km|時間|20|60|1|2|9" SWIMS "南の島",
    "!飛行機|時速|km|時間|600|900|10|2|9" FLIES "外国の空港",
    NULL,
};

/* The speed in other words: 毎分60m, 60m/分, 1分間に60m. */
static void bind_mover(struct build *p) {
    static const char *const words[3][5] = {{"時速", "毎時", "km/時", "1時間に", "時間"},
                                            {"分速", "毎分", "m/分", "1分間に", "分間"},
                                            {"秒速", "毎秒", "m/秒", "1秒間に", "秒間"}};
    int i = 0;
    while (i < 2 && strcmp(words[i][0], build_get(p, "ru")) != 0) i++;
    build_set(p, "my", words[i][1]), build_set(p, "pu", words[i][2]), build_set(p, "ev", words[i][3]),
        build_set(p, "tk", words[i][4]);
}
static void draw_mover(struct build *p, int64_t *speed, int64_t *time) {
    build_people(p, "A");
    build_context(p, "w|ru|u|t|sl|sh|ss|tl|th|go|gt|gs|gl", movers);
    *speed = build_round(p, build_get_number(p, "sl"), build_get_number(p, "sh"), build_get_number(p, "ss"));
    *time = build_between(p, build_get_number(p, "tl"), build_get_number(p, "th"));
}

/* ---- distance ---- */
enum { SPEED, TIME };
static bool draw_distance(struct build *p) {
    int64_t speed, time;
    draw_mover(p, &speed, &time);
    build_datum(p, SPEED, "V", speed);
    build_datum(p, TIME, "T", time);
    return build_need(p, "speed and time differ", speed != time);
}
static void solve_distance(struct build *p) {
    build_line(p);
    build_say(p, "<ru><V><u>は、1<t>に<V><u>進む速さです。");
    struct ratio d = build_step(p, "<T><t>では、", p->datum[SPEED], '*', p->datum[TIME], "<u>", "進みます。");
    build_trap(p, build_apply(p, p->datum[SPEED], '+', p->datum[TIME]));
    build_answer(p, d, "", "<u>");
}
static bool holds_distance(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SPEED) | BIT(TIME),
                   x[0] / build_value(p, TIME) == build_value(p, SPEED) && x[0] % build_value(p, TIME) == 0);
}
static const char *const templates_distance[] = {
    "<w>が<ru><V><u>で<T><t>進みました。進んだ道のりは何<u>ですか。",
    "<ru><V><u>で進む<w>は、<T><t>で何<u>進みますか。",
    "<w>は<ru><V><u>の速さで進みます。<T><t>進むと、道のりは何<u>になりますか。",
    "<w>の速さは<ru><V><u>です。この速さで<T><t>進んだときの道のり<wo>",
    "<T><t>で何<u>進めますか。<w>の速さは<ru><V><u>です。",
    "<w>が、ある道のりを<ru><V><u>で進むと、ちょうど<T><t>かかりました。この道のりは何<u>[ですか。|でしょうか。]",
    "<w>は<T><t>の間、<ru><V><u>で進み続けました。全部で何<u>進みましたか。",
    "1<t>に<V><u>進む<w>があります。<T><t>では何<u>進みますか。",
    "目的地まで、<w>は<ru><V><u>で<T><t>かかります。目的地までの道のりは何<u>ですか。",
    NULL,
};
static const struct figure_template figure_distance = {
    FIGURE_SEGMENT,
    {{"speed", FIGURE_NUMBER, "<V>"}, {"time", FIGURE_NUMBER, "<T>"}, {"units", FIGURE_TEXTS, "<ru><u>|<t>"}}};
static const struct subtype distance = {
    .id = "distance",
    .name = "道のりを求める",
    .level = 1,
    .templates = templates_distance,
    .asks = "道のり",
    .role = {{"V", "速さ", "<u>"}, {"T", "時間", "<t>"}},
    .method = {{"速さの公式", "道のりは、速さに時間をかけて求めます。", solve_distance, NULL}},
    .draw = draw_distance,
    .bind = bind_mover,
    .holds = holds_distance,
    .low = {1},
    .high = {20000},
    .hint = "道のりは、速さと時間からどのように求めますか。",
    .figure = &figure_distance,
};

/* ---- speed ---- */
enum { LENGTH = 0 };
static bool draw_speed(struct build *p) {
    int64_t speed, time;
    draw_mover(p, &speed, &time);
    build_datum(p, LENGTH, "D", speed * time);
    build_datum(p, TIME, "T", time);
    return build_need(p, "speed and time differ", speed != time);
}
static void solve_speed(struct build *p) {
    build_line(p);
    build_say(p, "<ru>は、1<t>に進む道のりです。");
    struct ratio v =
        build_step(p, "<T><t>で<D><u>進むので、1<t>では、", p->datum[LENGTH], '/', p->datum[TIME], "<u>", "進みます。");
    build_trap(p, p->datum[TIME]);
    build_answer(p, v, "<ru>", "<u>");
}
static bool holds_speed(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(LENGTH) | BIT(TIME), x[0] * build_value(p, TIME) == build_value(p, LENGTH));
}
static const char *const templates_speed[] = {
    "<w>が<D><u>の道のりを<T><t>で進みました。速さは<ru>何<u>ですか。",
    "<D><u>を<T><t>で進む<w>の速さは、<ru>何<u>ですか。",
    "<w>は<T><t>で<D><u>進みます。この速さは<ru>何<u>[ですか。|でしょうか。|になりますか。]",
    "<w>が目的地まで進みました。道のりは<D><u>、かかった時間は<T><t>です。速さは<ru>何<u>ですか。",
    "速さは<ru>何<u>ですか。<w>は、<D><u>の道のりを進むのに<T><t>かかりました。",
    "<D><u>はなれた所まで、<w>は<T><t>で着きました。<w>の速さは<ru>何<u>ですか。",
    "<w>は同じ速さで<D><u>進み、<T><t>かかりました。<w>は<ru>何<u>で進みましたか。",
    "<T><t>かけて<D><u>の道のりを進みました。<w>の速さは<ru>何<u>になりますか。",
    NULL,
};
static const struct figure_template figure_speed = {
    FIGURE_SEGMENT,
    {{"distance", FIGURE_NUMBER, "<D>"}, {"time", FIGURE_NUMBER, "<T>"}, {"units", FIGURE_TEXTS, "<u>|<t>"}}};
static const struct subtype speed_asked = {
    .id = "speed",
    .name = "速さを求める",
    .level = 1,
    .templates = templates_speed,
    .asks = "速さ",
    .role = {{"D", "道のり", "<u>"}, {"T", "時間", "<t>"}},
    .method = {{"速さの公式", "速さは、道のりを時間でわって求めます。", solve_speed, NULL}},
    .draw = draw_speed,
    .bind = bind_mover,
    .holds = holds_speed,
    .low = {1},
    .high = {2000},
    .hint = "<ru>は、何<t>に進む道のりですか。",
    .figure = &figure_speed,
};

/* ---- time ---- */
enum { RATE = 1 };
static bool draw_time(struct build *p) {
    int64_t speed, time;
    draw_mover(p, &speed, &time);
    build_datum(p, LENGTH, "D", speed * time);
    build_datum(p, RATE, "V", speed);
    return build_need(p, "speed and time differ", speed != time);
}
static void solve_time(struct build *p) {
    build_line(p);
    build_say(p, "<ru><V><u>は、1<t>に<V><u>進む速さです。");
    struct ratio t =
        build_step(p, "<D><u>進むのにかかる時間は、", p->datum[LENGTH], '/', p->datum[RATE], "<t>", "です。");
    build_trap(p, p->datum[RATE]);
    build_answer(p, t, "", "<t>");
}
static bool holds_time(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(LENGTH) | BIT(RATE), x[0] * build_value(p, RATE) == build_value(p, LENGTH));
}
static const char *const templates_time[] = {
    "<w>が<D><u>の道のりを<ru><V><u>で進みます。何<t>かかりますか。",
    "<ru><V><u>で進む<w>が<D><u>進むには、何<t>かかりますか。",
    "<w>の速さは<ru><V><u>です。<D><u>進むのに何<t>かかる[でしょうか。|でしょうか。]",
    "目的地までの道のりは<D><u>です。<w>が<ru><V><u>で進むと、何<t>で着きますか。",
    "何<t>かかりますか。<w>は<ru><V><u>の速さで、<D><u>の道のりを進みます。",
    "<w>は1<t>に<V><u>進みます。<D><u>の道のりを進むのにかかる時間は何<t>ですか。",
    "<D><u>はなれた所へ、<w>が<ru><V><u>で向かいます。着くまでに何<t>かかりますか。",
    "<w>が<ru><V><u>で<D><u>進むときにかかる時間<wo>単位は「<t>」とします。",
    "<D><u>の道のりがあります。<w>がここを<ru><V><u>の速さで進むと、かかる時間は何<t>ですか。",
    NULL,
};
static const struct figure_template figure_time = {
    FIGURE_SEGMENT,
    {{"distance", FIGURE_NUMBER, "<D>"}, {"speed", FIGURE_NUMBER, "<V>"}, {"units", FIGURE_TEXTS, "<u>|<ru><u>"}}};
static const struct subtype time_asked = {
    .id = "time",
    .name = "時間を求める",
    .level = 1,
    .templates = templates_time,
    .asks = "時間",
    .role = {{"D", "道のり", "<u>"}, {"V", "速さ", "<u>"}},
    .method = {{"速さの公式", "時間は、道のりを速さでわって求めます。", solve_time, NULL}},
    .draw = draw_time,
    .bind = bind_mover,
    .holds = holds_time,
    .low = {1},
    .high = {400},
    .hint = "1<t>に何<u>進みますか。",
    .figure = &figure_time,
};

/* ---- km per hour and minutes ---- */
static const char *const drivers[] = {"自動車|24|90|1" RUNS "となりの市",
                                      "バス|24|60|1" RUNS "終点",
                                      "電車|45|120|1" RUNS "終点の駅",
                                      "自転車|10|20|1" RUNS "となりの町",
                                      "<A>|3|6|1" WALKS "山の上の神社",
                                      "オートバイ|30|80|1" RUNS "海岸",
                                      "船|12|40|1" GOES "島",
                                      "<A>の乗った自転車|12|24|1" RUNS "みずうみ",
                                      "お父さんの車|24|80|1" RUNS "おばあさんの家",
                                      "高速バス|60|96|1" RUNS "空港",
                                      "特急電車|70|130|1" RUNS "温せんのある駅",
                                      "トラック|30|72|1" RUNS "市場",
                                      "フェリー|20|45|1" GOES "となりの港",
                                      "ランナー|10|18|1" RUNS "ゴール",
                                      "モノレール|30|60|1" RUNS "水族館",
                                      "タクシー|24|60|1" RUNS "病院",
                                      "観光バス|30|60|1" RUNS "動物園",
                                      "ヘリコプター|120|240|6" FLIES "山小屋",
                                      "台風|15|50|1" GOES "南の島",
                                      "わたり鳥|40|80|1" FLIES "みずうみ",
                                      "馬車|9|15|1" RUNS "城",
                                      NULL};
static bool draw_minutes(struct build *p) {
    static const int64_t minutes[] = {10, 12, 15, 20, 24, 30, 36, 40, 45, 48, 50, 75, 80, 90, 100, 105, 150};
    enum { N = sizeof minutes / sizeof minutes[0] };
    build_people(p, "A");
    build_context(p, "w|sl|sh|ss|go|gt|gs|gl", drivers);
    int64_t speed = build_between(p, build_get_number(p, "sl"), build_get_number(p, "sh")),
            time = minutes[build_between(p, 0, N - 1)];
    build_datum(p, SPEED, "V", speed);
    build_datum(p, TIME, "T", time);
    return build_need(p, "a way in kilometres with one decimal", speed * time % 6 == 0) &&
           build_need(p, "speed and time differ", speed != time);
}
static void solve_minutes(struct build *p) {
    struct ratio hours =
        build_step(p, "1時間は60分なので、<T>分は、", p->datum[TIME], '/', build_int(60), "時間", "です。");
    struct ratio d = build_step(p, "速さに時間をかけて、道のりは、", p->datum[SPEED], '*', hours, "km", "です。");
    build_trap(p, build_apply(p, p->datum[SPEED], '*', p->datum[TIME]));
    build_answer(p, d, "", "km");
}
static void solve_minutes_minute(struct build *p) {
    struct ratio one = build_fraction_step(p, "1時間は60分なので、1分間に進む道のりは、", p->datum[SPEED], '/',
                                           build_int(60), "km", "です。");
    struct ratio d = build_fraction_step(p, "<T>分間に進む道のりは、", one, '*', p->datum[TIME], "km", "です。");
    build_need(p, "a whole way", d.den == 1); /* else a fraction here, a decimal there */
    build_answer(p, d, "", "km");
}
/* In tenths of a kilometre: six minutes are a tenth of an hour. */
static bool holds_minutes(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SPEED) | BIT(TIME), x[0] * 6 == build_value(p, SPEED) * build_value(p, TIME));
}
static const char *const templates_minutes[] = {
    "時速<V>kmで<T>分進むと、何km進みますか。",
    "<w>が時速<V>kmで<T>分進みました。進んだ道のりは何kmですか。",
    "<w>の速さは時速<V>kmです。<T>分間に何km進みますか。",
    "時速<V>kmの<w>は、<T>分で何km進む[でしょうか。|でしょうか。]",
    "<w>が目的地まで時速<V>kmで進むと、<T>分かかりました。目的地までの道のりは何kmですか。",
    "<T>分で何km進みますか。<w>の速さは時速<V>kmとします。",
    "<w>は<T>分の間、時速<V>kmで進み続けました。道のりは全部で何km<ka>",
    "<w>が時速<V>kmの速さで進みます。<T>分後には、出発した所から何kmはなれていますか。",
    "家を出た<w>は、時速<V>kmで<T>分進んで着きました。進んだ道のりを、kmを単位にして[求めなさい。|答えなさい。]",
    NULL,
};
static const struct figure_template figure_minutes = {
    FIGURE_SEGMENT,
    {{"speed", FIGURE_NUMBER, "<V>"}, {"time", FIGURE_NUMBER, "<T>"}, {"units", FIGURE_TEXTS, "時速km|分"}}};
static const struct subtype minutes_given = {
    .id = "minutes",
    .name = "時速と分",
    .level = 2,
    .templates = templates_minutes,
    .asks = "道のり",
    .role = {{"V", "時速", "km"}, {"T", "時間", "分"}},
    .method = {{"単位をそろえる", "速さは時速、時間は分なので、まず分を時間に直して単位をそろえます。", solve_minutes,
                NULL},
               {"1分間の道のり", "時速を60でわると、1分間に進む道のりになります。それに分の数をかけます。",
                solve_minutes_minute, "1分間に進む道のりは、時速をいくつでわれば求められますか。"}},
    .draw = draw_minutes,
    .holds = holds_minutes,
    .low = {1},
    .high = {6000},
    .scale = 10,
    .hint = "<T>分は何時間ですか。",
    .figure = &figure_minutes,
};

/* ---- kilometres and metres per minute ---- */
static bool draw_kilometres(struct build *p) {
    build_people(p, "A");
    static const char *const rows[] = {"<A>|50|90" WALKS "図書館",
                                       "走っている<A>|110|200" RUNS "公園",
                                       "自転車に乗った<A>|150|300" RUNS "駅",
                                       "<A>のお母さん|60|90" WALKS "スーパー",
                                       "小学生の列|40|70" WALKS "水族館",
                                       "マラソンの選手|200|330" RUNS "ゴール",
                                       "郵便配達のバイク|300|600" RUNS "山の家",
                                       "路面電車|250|500" RUNS "市役所前",
                                       "バス|400|700" RUNS "プール",
                                       "散歩中の犬|60|120" WALKS "川原",
                                       "カヌー|80|150" GOES "下流の橋",
                                       "気球|100|300" FLIES "となりの村",
                                       "そりに乗った<A>|150|300" GOES "ふもとの小屋",
                                       "スキーで走る<A>|120|250" RUNS "山小屋",
                                       "一輪車の<A>|80|140" RUNS "体育館",
                                       "お兄さん|70|100" WALKS "おばさんの家",
                                       NULL};
    build_context(p, "w|sl|sh|go|gt|gs|gl", rows);
    int64_t speed = build_round(p, build_get_number(p, "sl"), build_get_number(p, "sh"), 5),
            time = build_between(p, 5, 60);
    build_datum_ratio(p, LENGTH, "D", build_fraction(speed * time, 1000));
    build_datum(p, RATE, "V", speed);
    return build_need(p, "at most one decimal", speed * time % 100 == 0) &&
           build_need(p, "not 1km", speed * time != 1000);
}
static void solve_kilometres(struct build *p) {
    struct ratio metres =
        build_step(p, "1kmは1000mなので、<D>kmは、", p->datum[LENGTH], '*', build_int(1000), "m", "です。");
    struct ratio t = build_step(p, "道のりを速さでわって、時間は、", metres, '/', p->datum[RATE], "分", "です。");
    build_answer(p, t, "", "分");
}
static void solve_kilometres_km(struct build *p) {
    struct ratio one =
        build_step(p, "1kmは1000mなので、分速<V>mは分速、", p->datum[RATE], '/', build_int(1000), "km", "です。");
    struct ratio t = build_step(p, "道のりを速さでわって、時間は、", p->datum[LENGTH], '/', one, "分", "です。");
    build_answer(p, t, "", "分");
}
static bool holds_kilometres(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t metres = (int64_t)(p->datum[LENGTH].num * 1000 / p->datum[LENGTH].den);
    return IF_KEPT(keep, BIT(LENGTH) | BIT(RATE), x[0] * build_value(p, RATE) == metres);
}
static const char *const templates_kilometres[] = {
    "<w>が<D>kmの道のりを分速<V>mで進みます。何分かかりますか。",
    "家から駅まで<D>kmあります。<w>が分速<V>mで進むと、何分で着きますか。",
    "分速<V>mの速さで<D>km進むには、何分かかりますか。",
    "<w>の速さは分速<V>mです。<D>km進むのに何分かかる[でしょうか。|でしょうか。]",
    "何分かかりますか。<w>は分速<V>mで、<D>kmはなれた学校へ行きます。",
    "公園までの道のりは<D>kmです。<w>は毎分<V>mの速さで進みます。公園まで何分かかりますか。",
    "<w>は1分間に<V>m進みます。<D>kmの道のりを進むのにかかる時間は何分ですか。",
    "<D>kmのコースを、<w>が分速<V>mで進みました。かかった時間は何分ですか。",
    NULL,
};
static const struct figure_template figure_kilometres = {
    FIGURE_SEGMENT,
    {{"distance", FIGURE_NUMBER, "<D>"}, {"speed", FIGURE_NUMBER, "<V>"}, {"units", FIGURE_TEXTS, "km|分速m"}}};
static const struct subtype kilometres = {
    .id = "kilometres",
    .name = "kmと分速m",
    .level = 2,
    .templates = templates_kilometres,
    .asks = "時間",
    .role = {{"D", "道のり", "km", PROBLEM_DECIMAL}, {"V", "分速", "m"}},
    .method = {{"単位をそろえる", "道のりはkm、速さは分速何mなので、まずkmをmに直して単位をそろえます。",
                solve_kilometres, NULL},
               {"kmにそろえる", "速さのほうをkmに直して、道のりと単位をそろえます。", solve_kilometres_km,
                "分速<V>mは、分速何kmですか。"}},
    .draw = draw_kilometres,
    .holds = holds_kilometres,
    .low = {1},
    .high = {400},
    .hint = "<D>kmは何mですか。",
    .figure = &figure_kilometres,
};

/* ---- one speed in another unit ---- */
enum { GIVEN = 0 };
enum { HOUR_TO_MINUTE, MINUTE_TO_HOUR, SECOND_TO_HOUR, HOUR_TO_SECOND };
static void bind_convert(struct build *p) {
    static const char *const unit[4][4] = {{"時速", "km", "分速", "m"},
                                           {"分速", "m", "時速", "km"},
                                           {"秒速", "m", "時速", "km"},
                                           {"時速", "km", "秒速", "m"}};
    const char *const *u = unit[p->aux[0]];
    build_set(p, "ra", u[0]), build_set(p, "ua", u[1]), build_set(p, "rb", u[2]), build_set(p, "ub", u[3]);
}
static bool draw_convert(struct build *p) {
    int64_t kind = build_between(p, 0, 3);
    build_aux(p, 0, kind);
    int64_t v = kind == HOUR_TO_MINUTE   ? build_round(p, 3, 240, 3)
                : kind == MINUTE_TO_HOUR ? build_round(p, 50, 2000, 5)
                : kind == SECOND_TO_HOUR ? build_between(p, 2, 90)
                                         : build_round(p, 18, 360, 18);
    static const char *const who[4][4] = {{"自動車", "電車", "バス", "オートバイ"},
                                          {"自転車", "オートバイ", "馬", "船"},
                                          {"電車", "自動車", "馬", "ボール"},
                                          {"電車", "自動車", "新幹線", "船"}};
    build_choose(p, "w", who[kind][build_between(p, 0, 3)]);
    p->context = "速さの単位";
    build_datum(p, GIVEN, "V", v);
    return true;
}
static void solve_convert(struct build *p) {
    struct ratio v = p->datum[GIVEN];
    switch (p->aux[0]) {
        case HOUR_TO_MINUTE:
        case HOUR_TO_SECOND:
            v = build_step(p, "1時間に<V>km進みます。mに直すと、", v, '*', build_int(1000), "m", "です。");
            v = build_step(p, "1時間は60分なので、1分間に、", v, '/', build_int(60), "m", "進みます。");
            if (p->aux[0] == HOUR_TO_SECOND)
                v = build_step(p, "1分は60秒なので、1秒間に、", v, '/', build_int(60), "m", "進みます。");
            break;
        default:
            if (p->aux[0] == SECOND_TO_HOUR)
                v = build_step(p, "1分は60秒なので、1分間に、", v, '*', build_int(60), "m", "進みます。");
            v = build_step(p, "1時間は60分なので、1時間に、", v, '*', build_int(60), "m", "進みます。");
            v = build_step(p, "kmに直すと、", v, '/', build_int(1000), "km", "です。");
    }
    build_trap(p, build_apply(p, p->datum[GIVEN], '*', build_int(60)));
    build_answer(p, v, "<rb>", "<ub>");
}
/* In tenths of the asked unit. */
static bool holds_convert(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = build_value(p, GIVEN);
    bool ok = p->aux[0] == HOUR_TO_MINUTE   ? x[0] * 60 == v * 10000
              : p->aux[0] == MINUTE_TO_HOUR ? x[0] * 100 == v * 60
              : p->aux[0] == SECOND_TO_HOUR ? x[0] == v * 36
                                            : x[0] * 36 == v * 100;
    return IF_KEPT(keep, BIT(GIVEN), ok);
}
static const char *const templates_convert[] = {
    "<ra><V><ua>は、<rb>何<ub>ですか。",
    "<ra><V><ua>で進む<w>の速さは、<rb>何<ub>ですか。",
    "<w>の速さは<ra><V><ua>です。これは<rb>何<ub>[ですか。|でしょうか。|になりますか。]",
    "<ra><V><ua>の速さを、<rb>に直すと何<ub>ですか。",
    "<w>が<ra><V><ua>で進んでいます。この速さを<rb>で表すと何<ub>になりますか。",
    "<rb>何<ub>ですか。<w>は<ra><V><ua>で進みます。",
    "速さの単位を直しましょう。<ra><V><ua>は<rb>何<ub>ですか。",
    "<ra><V><ua>の<w>があります。同じ速さを<rb>で答えると、何<ub>ですか。",
    NULL,
};
static const struct figure_template figure_convert = {
    FIGURE_NONE, {{"speed", FIGURE_NUMBER, "<V>"}, {"units", FIGURE_TEXTS, "<ra><ua>|<rb><ub>"}}};
static const struct subtype convert = {
    .id = "convert",
    .name = "時速・分速・秒速",
    .level = 3,
    .templates = templates_convert,
    .asks = "<rb>",
    .role = {{"V", "<ra>", "<ua>"},
             {"ra", "どの速さをどの速さに", "時速を分速に|分速を時速に|秒速を時速に|時速を秒速に", PROBLEM_CHOICE,
              .aux = 0}},
    .method = {{"単位をそろえる", "1時間は60分、1分は60秒、1kmは1000mです。道のりと時間の単位を順に直します。",
                solve_convert, NULL}},
    .draw = draw_convert,
    .bind = bind_convert,
    .holds = holds_convert,
    .low = {1},
    .high = {60000},
    .scale = 10,
    .hint = "<ra><V><ua>とは、どれだけの時間に何<ua>進む速さですか。",
    .figure = &figure_convert,
};

static const struct subtype *const subtypes[] = {&distance,   &speed_asked, &time_asked, &minutes_given,
                                                 &kilometres, &convert,     NULL};
const struct family family_hayasa = {
    .id = "hayasa", .number = "F48", .name = "速さの三公式", .grade = 5, .scene = SCENE_OUTDOORS, .subtypes = subtypes};

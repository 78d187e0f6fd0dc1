/* heikin_hayasa.c - 平均の速さ: the whole way ÷ the whole time, never the mean of the speeds.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/heikin_hayasa.h"

#include <stddef.h>

enum { GO, BACK, WAY };

/* from | to; by kind of way */
static const char *const near[] = {"家|駅",         "家|図書館",     "学校|公園",   "家|スーパー",  "公園|池",
                                   "駅|病院",       "家|学校",       "A地点|B地点", "家|プール",    "学校|市役所",
                                   "駅|体育館",     "家|児童館",     "寺|神社",     "門|大きな木",  "家|おばの家",
                                   "学校|森の広場", "家|ポスト",     "店|市場",     "公園|動物園",  "P地点|Q地点",
                                   "家|郵便局",     "ふもと|展望台", "バス停|宿",   "!学校|博物館", NULL};
static const char *const far[] = {"A町|B町",
                                  "家|おばさんの家",
                                  "ふもとの駅|みずうみ",
                                  "宿|灯台",
                                  "A地点|B地点",
                                  "町|山の上",
                                  "ふもと|ちょう上",
                                  "駅|海岸",
                                  "P村|Q村",
                                  "ふもと|山小屋",
                                  "家|となりの町",
                                  "学校|牧場",
                                  "港|岬の先",
                                  "家|おじいさんの家",
                                  "A駅|B駅",
                                  "川の橋|水源地",
                                  "公園|海水浴場",
                                  "!村|港",
                                  NULL};
static const char *const very_far[] = {"A市|B市",     "A町|B町",       "空港|港",     "工場|港",   "市場|店",
                                       "駅|山の宿",   "東の市|西の市", "家|動物園",   "P市|Q市",   "工場|本店",
                                       "A地点|B地点", "学校|スキー場", "家|祖父の家", "会社|空港", "駅|みずうみ",
                                       "倉庫|配達先", "北の町|南の町", "!町|海岸",    NULL};
/* who | speed word | unit of the way | of time | lowest and highest speed | step | the longest way */
static const char *const paces[] = {
    "<A>|時速|km|時間|2|18|1|60",        "<A>の車|時速|km|時間|20|90|5|400",    "バス|時速|km|時間|20|60|2|200",
    "<A>|分速|m|分|40|120|5|6000",       "<A>|分速|m|分|50|300|10|9000",        "<A>の自転車|時速|km|時間|6|18|1|90",
    "トラック|時速|km|時間|20|80|4|320", "お父さん|分速|m|分|50|150|10|9000",   "遠足の列|分速|m|分|40|80|5|4000",
    "観光バス|時速|km|時間|24|72|4|300", "姉|分速|m|分|50|120|5|6000",          "ランナー|分速|m|分|120|300|10|12000",
    "配達の車|時速|km|時間|20|60|2|240", "<A>とお父さん|時速|km|時間|2|6|1|30", NULL};

void family_heikin_hayasa_bind(struct build *p) {
    bool hours = build_get(p, "u")[0] == 'k';
    build_set(p, "my", hours ? "毎時" : "毎分"), build_set(p, "pu", hours ? "km/時" : "m/分");
    build_set(p, "tk", hours ? "時間" : "分間"), build_set(p, "ev", hours ? "1時間に" : "1分間に");
}
static void draw_pace(struct build *p, int64_t *go, int64_t *back) {
    build_people(p, "A");
    build_words(p, "P|sp|u|t|lo|hi|step|most", paces);
    build_context(p, "h|g", build_get(p, "u")[0] != 'k' ? near : build_get_number(p, "hi") < 20 ? far : very_far);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), step = build_get_number(p, "step");
    *go = build_round(p, lo, hi, step);
    *back = build_round(p, lo, hi, step);
    build_datum(p, GO, "v", *go);
    build_datum(p, BACK, "w", *back);
}

/* ---- there and back, the way is known ---- */
static bool draw_known(struct build *p) {
    int64_t go, back;
    draw_pace(p, &go, &back);
    if (!build_need(p, "speeds differ", go != back)) return false;
    int64_t both = build_lcm(go, back), way = both * build_between(p, 1, 8);
    build_datum(p, WAY, "D", way);
    struct ratio mean = build_fraction(2 * go * back, go + back);
    return build_need(p, "a plausible way", way <= build_get_number(p, "most")) &&
           build_need(p, "an exact mean of two places", 100 % mean.den == 0) &&
           build_need(p, "not both at once", way != go && way != back);
}
static void solve_known(struct build *p) {
    struct ratio way = p->datum[WAY];
    build_line(p);
    build_say(p, "かかった時間は、行きが");
    struct ratio go = build_equation(p, way, '/', p->datum[GO], "<t>");
    build_say(p, "、帰りが");
    struct ratio back = build_equation(p, way, '/', p->datum[BACK], "<t>");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "往復の道のりは");
    struct ratio all = build_equation(p, way, '*', build_int(2), "<u>");
    build_say(p, "、時間は");
    struct ratio time = build_equation(p, go, '+', back, "<t>");
    build_say(p, "です。");
    struct ratio mean =
        build_step(p, "平均の速さは、道のりの合計を時間の合計でわって、", all, '/', time, "<u>", "です。");
    build_trap(p, build_fraction(build_value(p, GO) + build_value(p, BACK), 2));
    build_answer(p, mean, "<sp>", "<u>");
}
/* The way is 1: the times are fractions. */
static void solve_known_one(struct build *p) {
    build_line(p);
    build_say(p, "片道の道のりを1とすると、時間は、行きが");
    struct ratio go = build_fraction_equation(p, build_int(1), '/', p->datum[GO], "");
    build_say(p, "、帰りが");
    struct ratio back = build_fraction_equation(p, build_int(1), '/', p->datum[BACK], "");
    build_say(p, "です。");
    struct ratio time = build_fraction_step(p, "往復の時間は、", go, '+', back, "", "です。");
    build_line(p);
    build_say(p, "往復の道のりは2なので、平均の速さは");
    struct ratio mean = build_apply(p, build_int(2), '/', time);
    build_formula(p, mean, "<u>", "2÷%lld/%lld", (long long)time.num, (long long)time.den);
    build_say(p, "です。");
    build_answer(p, mean, "<sp>", "<u>");
}
static bool holds_known(const struct build *p, const int64_t *x, unsigned keep) {
    /* two times the way in x/100 per hour takes way/go + way/back hours */
    int64_t go = build_value(p, GO), back = build_value(p, BACK);
    return IF_KEPT(keep, BIT(GO) | BIT(BACK), x[0] * (back + go) == 200 * go * back);
}
static const char *const templates_known[] = {
    "<h>から<g>まで<D><u>あります。この道を往復するのに、行きは<sp><v><u>、帰りは<sp><w><u>で進みました。往復の平均の速さは<sp>何<u>ですか。",
    "<D><u>の道を往復しました。行きは<sp><v><u>、帰りは<sp><w><u>でした。往復の平均の速さは<sp>何<u>[ですか。|でしょうか。]",
    "<P>は<D><u>はなれた<g>へ行って帰ってきました。行きの速さは<sp><v><u>、帰りの速さは<sp><w><u>です。往復の平均の速さは<sp>何<u>ですか。",
    "<h>と<g>の間の道のりは<D><u>です。<P>は、行きを<sp><v><u>、帰りを<sp><w><u>で往復しました。平均の速さは<sp>何<u><ka>",
    "往復の平均の速さは<sp>何<u>ですか。<h>から<g>までは<D><u>で、行きは<sp><v><u>、帰りは<sp><w><u>でした。",
    "行きは<sp><v><u>、帰りは<sp><w><u>で、<h>から<g>まで片道<D><u>の道を往復しました。往復全体の平均の速さ<wo>",
    "<P>は<h>から<D><u>先の<g>まで<sp><v><u>で行き、同じ道を<sp><w><u>で帰りました。往復の平均の速さは<sp>何<u>になりますか。",
    "片道<D><u>の道を、<sp><v><u>で進み、もどりは<sp><w><u>で進みました。休まずに往復したとき、平均の速さは<sp>何<u>ですか。",
    "!<h>を出て<D><u>先の<g>に着くまでは<sp><v><u>、<g>から<h>にもどるまでは<sp><w><u>でした。往復の平均の速さは<sp>何<u>でしょうか。",
    NULL,
};
static const struct figure_template figure_known = {FIGURE_SEGMENT,
                                                    {{"direction", FIGURE_TEXT, "return"},
                                                     {"distance", FIGURE_NUMBER, "<D>"},
                                                     {"speeds", FIGURE_NUMBERS, "<v>|<w>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype known = {
    .id = "round",
    .name = "往復(道のりがわかる)",
    .level = 1,
    .templates = templates_known,
    .asks = "平均の速さ",
    .role = {{"v", "行きの速さ", "<u>"}, {"w", "帰りの速さ", "<u>"}, {"D", "片道の道のり", "<u>"}},
    .method = {{"合計でわる", "平均の速さは、道のりの合計÷時間の合計で求めます。速さの平均ではありません。",
                solve_known, NULL},
               {"道のりを1とする", "平均の速さは道のりに関係しません。片道を1として、時間を分数で表します。",
                solve_known_one, "片道を1とすると、行きの時間はどんな分数ですか。"}},
    .draw = draw_known,
    .bind = family_heikin_hayasa_bind,
    .holds = holds_known,
    .spare = BIT(WAY),
    .scale = 100,
    .low = {1},
    .high = {40000},
    .hint = "平均の速さは、何を何でわった数ですか。行きと帰りの時間をそれぞれ求めましょう。",
    .figure = &figure_known,
};

/* ---- there and back, the way is not told: any common multiple will do ---- */
static void bind_unknown(struct build *p) {
    family_heikin_hayasa_bind(p);
    build_set_number(p, "l", build_lcm(build_value(p, GO), build_value(p, BACK)));
}
static bool draw_unknown(struct build *p) {
    int64_t go, back;
    draw_pace(p, &go, &back);
    if (!build_need(p, "speeds differ", go != back)) return false;
    int64_t way = build_lcm(go, back);
    struct ratio mean = build_fraction(2 * go * back, go + back);
    return build_need(p, "a small common multiple", way <= 2400 && way > go && way > back) &&
           build_need(p, "an exact mean of two places", 100 % mean.den == 0);
}
static void solve_unknown(struct build *p) {
    p->datum[WAY] = build_int(build_lcm(build_value(p, GO), build_value(p, BACK)));
    solve_known(p);
}
static const char *const templates_unknown[] = {
    "<h>から<g>までの道を往復しました。行きは<sp><v><u>、帰りは<sp><w><u>でした。往復の平均の速さは<sp>何<u>ですか。",
    "<P>が<h>と<g>の間を往復します。行きの速さは<sp><v><u>、帰りの速さは<sp><w><u>です。往復の平均の速さは<sp>何<u>[ですか。|でしょうか。]",
    "ある道を、行きは<sp><v><u>、帰りは<sp><w><u>で往復したとき、往復の平均の速さは<sp>何<u><ka>",
    "往復の平均の速さは<sp>何<u>ですか。<P>は同じ道を、行きは<sp><v><u>、帰りは<sp><w><u>で進みました。",
    "<P>が<g>まで<sp><v><u>で行き、同じ道を<sp><w><u>で帰ってきました。往復の平均の速さ<wo>",
    "<h>から<g>へ<sp><v><u>で行き、休まずに<sp><w><u>で引き返しました。往復の平均の速さは<sp>何<u>ですか。",
    "行きは<sp><v><u>、帰りは<sp><w><u>です。<h>と<g>の間を1往復したときの平均の速さは<sp>何<u>になりますか。",
    "<h>と<g>をむすぶ道を、<P>は<sp><v><u>で進んだ後、<sp><w><u>でもどりました。往復全体の平均の速さは<sp>何<u>ですか。",
    "!道のりはわかりませんが、<h>から<g>まで<sp><v><u>、<g>から<h>まで<sp><w><u>で往復しました。平均の速さは<sp>何<u>ですか。",
    NULL,
};
static const struct figure_template figure_unknown = {
    FIGURE_SEGMENT,
    {{"direction", FIGURE_TEXT, "return"}, {"speeds", FIGURE_NUMBERS, "<v>|<w>"}, {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype unknown = {
    .id = "unknown",
    .name = "往復(道のりがわからない)",
    .level = 2,
    .templates = templates_unknown,
    .asks = "平均の速さ",
    .role = {{"v", "行きの速さ", "<u>"}, {"w", "帰りの速さ", "<u>"}},
    .method = {{"最小公倍数", "道のりがわからないので、片道を<v>と<w>の最小公倍数の<l><u>とします。", solve_unknown,
                NULL},
               {"道のりを1とする", "道のりがわからないので、片道を1として、時間を分数で表します。", solve_known_one,
                "片道を1とすると、行きの時間はどんな分数ですか。"}},
    .draw = draw_unknown,
    .bind = bind_unknown,
    .holds = holds_known,
    .scale = 100,
    .low = {1},
    .high = {40000},
    .hint = "片道の道のりを、<v>でも<w>でもわり切れる長さに決めてみましょう。",
    .figure = &figure_unknown,
};

/* ---- two stretches, their times known ---- */
enum { TIME_A = 2, TIME_B = 3 };
static bool draw_parts(struct build *p) {
    int64_t go, back;
    draw_pace(p, &go, &back);
    bool hours = build_get(p, "u")[0] == 'k';
    int64_t a = build_between(p, hours ? 1 : 3, hours ? 6 : 30), b = build_between(p, hours ? 1 : 3, hours ? 6 : 30);
    build_datum(p, TIME_A, "a", a);
    build_datum(p, TIME_B, "b", b);
    struct ratio mean = build_fraction(go * a + back * b, a + b);
    return build_need(p, "speeds differ", go != back) && build_need(p, "times differ", a != b) &&
           build_need(p, "a plausible way", go * a + back * b <= build_get_number(p, "most")) &&
           build_need(p, "an exact mean of one place", 10 % mean.den == 0);
}
static void solve_parts(struct build *p) {
    build_line(p);
    build_say(p, "進んだ道のりは、はじめが");
    struct ratio go = build_equation(p, p->datum[GO], '*', p->datum[TIME_A], "<u>");
    build_say(p, "、後が");
    struct ratio back = build_equation(p, p->datum[BACK], '*', p->datum[TIME_B], "<u>");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "道のりの合計は");
    struct ratio all = build_equation(p, go, '+', back, "<u>");
    build_say(p, "、時間の合計は");
    struct ratio time = build_equation(p, p->datum[TIME_A], '+', p->datum[TIME_B], "<t>");
    build_say(p, "です。");
    struct ratio mean =
        build_step(p, "平均の速さは、道のりの合計を時間の合計でわって、", all, '/', time, "<u>", "です。");
    build_trap(p, build_fraction(build_value(p, GO) + build_value(p, BACK), 2));
    build_answer(p, mean, "<sp>", "<u>");
}
/* The extra speed of one part is spread over the whole time. */
static void solve_parts_spread(struct build *p) {
    bool first = p->datum[GO].num > p->datum[BACK].num;
    build_set(p, "z1", first ? "はじめ" : "後");
    struct ratio high = p->datum[first ? GO : BACK], low = p->datum[first ? BACK : GO],
                 long_for = p->datum[first ? TIME_A : TIME_B];
    struct ratio gap = build_step(p, "速さの差は、", high, '-', low, "<u>", "です。");
    struct ratio above =
        build_step(p, "<z1>のほうが速いことで、余分に進んだ道のりは、", gap, '*', long_for, "<u>", "です。");
    struct ratio time = build_step(p, "時間の合計は、", p->datum[TIME_A], '+', p->datum[TIME_B], "<t>", "です。");
    struct ratio each = build_step(p, "これを全体にならすと、", above, '/', time, "<u>", "です。");
    struct ratio mean = build_step(p, "おそいほうの速さにたして、平均の速さは、", low, '+', each, "<u>", "です。");
    build_answer(p, mean, "<sp>", "<u>");
}
static bool holds_parts(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, TIME_A), b = build_value(p, TIME_B);
    return IF_KEPT(keep, 15, x[0] * (a + b) == 10 * (build_value(p, GO) * a + build_value(p, BACK) * b));
}
static const char *const templates_parts[] = {
    "<P>は、はじめの<a><t>は<sp><v><u>、その後の<b><t>は<sp><w><u>で進みました。全体の平均の速さは<sp>何<u>ですか。",
    "<h>から<g>まで行くのに、<sp><v><u>で<a><t>、<sp><w><u>で<b><t>進みました。<h>から<g>までの平均の速さは<sp>何<u>[ですか。|でしょうか。]",
    "<sp><v><u>で<a><t>進み、続けて<sp><w><u>で<b><t>進みました。平均の速さは<sp>何<u><ka>",
    "全体の平均の速さは<sp>何<u>ですか。<P>は<sp><v><u>で<a><t>進んだ後、<sp><w><u>で<b><t>進みました。",
    "<P>は<h>を出て、<a><t>は<sp><v><u>で、残りの<b><t>は<sp><w><u>で進んで<g>に着きました。平均の速さ<wo>",
    "<g>に着くまでの時間のうち、<a><t>は<sp><v><u>、<b><t>は<sp><w><u>でした。<h>から<g>までの平均の速さは<sp>何<u>ですか。",
    "速さを変えて進みました。はじめは<sp><v><u>で<a><t>、次は<sp><w><u>で<b><t>です。全体では平均して<sp>何<u>になりますか。",
    "<P>が進んだ速さと時間は、<sp><v><u>で<a><t>と、<sp><w><u>で<b><t>です。合わせた平均の速さは<sp>何<u>ですか。",
    NULL,
};
static const struct figure_template figure_parts = {
    FIGURE_SEGMENT,
    {{"speeds", FIGURE_NUMBERS, "<v>|<w>"}, {"times", FIGURE_NUMBERS, "<a>|<b>"}, {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype parts = {
    .id = "parts",
    .name = "とちゅうで速さが変わる",
    .level = 1,
    .templates = templates_parts,
    .asks = "平均の速さ",
    .role = {{"v", "はじめの速さ", "<u>"},
             {"w", "後の速さ", "<u>"},
             {"a", "はじめの時間", "<t>"},
             {"b", "後の時間", "<t>"}},
    .method = {{"合計でわる", "平均の速さは、道のりの合計÷時間の合計で求めます。速さの平均ではありません。",
                solve_parts, NULL},
               {"面積図", "面積図で考えます。たてを速さ、横を時間として、<z1>の速い分を全体にならします。",
                solve_parts_spread, "2つの速さの差はいくつですか。"}},
    .draw = draw_parts,
    .bind = family_heikin_hayasa_bind,
    .holds = holds_parts,
    .scale = 10,
    .low = {1},
    .high = {4000},
    .hint = "それぞれの速さで進んだ道のりを求めましょう。",
    .figure = &figure_parts,
};

static const struct subtype *const subtypes[] = {
    &parts, &known, &unknown, &family_heikin_hayasa_ways, &family_heikin_hayasa_totals, NULL};
const struct family family_heikin_hayasa = {.id = "heikin_hayasa",
                                            .number = "F49",
                                            .name = "平均の速さ",
                                            .grade = 5,
                                            .scene = SCENE_OUTDOORS,
                                            .subtypes = subtypes};

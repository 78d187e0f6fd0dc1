/* kiitsu.c - 帰一算: what one machine does in one unit of time, then so many machines and so long.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { MACHINES, HOURS, WORK, MACHINES2, LAST };
/* who or what | counter | time | unit of the work | low, high for one of them in one unit of time | what, done how */
static const char *const machines[] = {"ポンプ|台|時間|L|4|60|水|くみ出す",
                                       "ポンプ|台|分|L|10|60|水|くみ出す",
                                       "機械|台|時間|個|3|50|部品|作る",
                                       "機械|台|分|本|4|30|ジュース|びんにつめる",
                                       "印刷機|台|分|枚|8|40|プリント|印刷する",
                                       "じゃ口|本|分|L|3|15|水|出す",
                                       "コピー機|台|分|枚|10|40|紙|コピーする",
                                       "トラック|台|日|t|4|25|土|運ぶ",
                                       "ロボット|台|分|個|2|20|ねじ|しめる",
                                       "ミシン|台|時間|枚|3|20|ぞうきん|ぬう",
                                       "織り機|台|日|m|4|30|布|織る",
                                       "パン焼き機|台|時間|個|10|80|パン|焼く",
                                       "ホース|本|分|L|4|20|水|出す",
                                       "工作機械|台|日|個|20|90|部品|仕上げる",
                                       "かき氷機|台|分|ぱい|1|6|かき氷|作る",
                                       "生徒|人|日|羽|4|30|つる|折る",
                                       "子ども|人|分|個|2|10|ふくろづめ|する",
                                       "人|人|時間|kg|4|20|いも|ほる",
                                       "大人|人|時間|m²|3|20|草|かる",
                                       "職人|人|日|足|2|9|くつ|ぬう",
                                       "農家の人|人|日|kg|30|90|みかん|つむ",
                                       "牛|頭|日|kg|10|40|草|食べる",
                                       "犬|頭|日|g|150|400|えさ|食べる",
                                       "馬|頭|日|kg|6|20|干し草|食べる",
                                       "にわとり|羽|日|個|1|2|たまご|うむ",
                                       "ストーブ|台|時間|dL|2|6|灯油|使う",
                                       "トラクター|台|分|m²|10|60|畑|耕す",
                                       "さる|ひき|日|個|3|9|バナナ|食べる",
                                       "工員|人|時間|個|4|20|おもちゃ|組み立てる",
                                       "!ロボット|台|時間|個|3|24|荷物|運ぶ",
                                       NULL};
static bool draw_kiitsu(struct build *p, bool ask_time) {
    build_context(p, "w|c|t|u|lo|hi|o|V", machines);
    int64_t one = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")), m = build_between(p, 2, 9),
            h = build_between(p, 2, 9), m2 = build_between(p, 2, 12), h2 = build_between(p, 2, 12);
    build_datum(p, MACHINES, "m", m);
    build_datum(p, HOURS, "h", h);
    build_datum(p, WORK, "W", one * m * h);
    build_datum(p, MACHINES2, "n", m2);
    build_datum(p, LAST, "z", ask_time ? one * m2 * h2 : h2);
    return build_need(p, "another number of machines", m2 != m && m != h) && build_need(p, "another time", h2 != h);
}
static bool draw_work(struct build *p) { return draw_kiitsu(p, false); }
static bool draw_time(struct build *p) { return draw_kiitsu(p, true); }
static struct ratio step_one(struct build *p) {
    struct ratio all = build_step(p, "1<t>では、<m><c>で、", p->datum[WORK], '/', p->datum[HOURS], "<u>", "です。");
    return build_step(p, "1<c>で1<t>では、", all, '/', p->datum[MACHINES], "<u>", "です。");
}
static void solve_work(struct build *p) {
    struct ratio one = step_one(p);
    struct ratio hour = build_step(p, "<n><c>で1<t>では、", one, '*', p->datum[MACHINES2], "<u>", "です。");
    struct ratio all = build_step(p, "<n><c>で<z><t>では、", hour, '*', p->datum[LAST], "<u>", "です。");
    build_trap(p, hour);
    build_answer(p, all, "", "<u>");
}
static bool holds_work(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 31,
                   x[0] * build_value(p, MACHINES) * build_value(p, HOURS) ==
                       build_value(p, WORK) * build_value(p, MACHINES2) * build_value(p, LAST));
}
static void solve_time(struct build *p) {
    struct ratio one = step_one(p);
    struct ratio hour = build_step(p, "<n><c>で1<t>では、", one, '*', p->datum[MACHINES2], "<u>", "です。");
    struct ratio all = build_step(p, "<z><u>には、", p->datum[LAST], '/', hour, "<t>", "かかります。");
    build_trap(p, build_fraction((int64_t)p->datum[LAST].num * (int64_t)one.den, (int64_t)one.num));
    build_answer(p, all, "", "<t>");
}
/* Machines × time as one number. */
static struct ratio step_nobe(struct build *p, struct ratio *one) {
    struct ratio all =
        build_step(p, "<m><c>で<h><t>は、のべにすると、", p->datum[MACHINES], '*', p->datum[HOURS], "<c>分", "です。");
    *one = build_step(p, "1<c>が1<t>にする量は、", p->datum[WORK], '/', all, "<u>", "です。");
    return all;
}
static void solve_work_nobe(struct build *p) {
    struct ratio one;
    step_nobe(p, &one);
    struct ratio other =
        build_step(p, "<n><c>で<z><t>は、のべにすると、", p->datum[MACHINES2], '*', p->datum[LAST], "<c>分", "です。");
    struct ratio all = build_step(p, "だから、", one, '*', other, "<u>", "です。");
    build_answer(p, all, "", "<u>");
}
static void solve_time_nobe(struct build *p) {
    struct ratio one;
    step_nobe(p, &one);
    struct ratio need =
        build_step(p, "<z><u>に必要なのは、のべにすると、", p->datum[LAST], '/', one, "<c>分", "です。");
    struct ratio time = build_step(p, "<n><c>でするので、", need, '/', p->datum[MACHINES2], "<t>", "かかります。");
    build_answer(p, time, "", "<t>");
}
static bool holds_time(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 31,
                   build_value(p, WORK) * build_value(p, MACHINES2) * x[0] ==
                       build_value(p, LAST) * build_value(p, MACHINES) * build_value(p, HOURS));
}
static const char *const templates_work[] = {
    "<m><c>の<w>が<h><t>で<o>を<W><u><V>そうです。同じように、<n><c>の<w>は<z><t>で<o>を何<u><V>ことになりますか。",
    "<w>が何<c>か<o>を<V>ところです。<m><c>では<h><t>で<W><u>です。<n><c>では<z><t>で何<u>になりますか。",
    "<w><m><c>が<h><t>に<V><o>の量は<W><u>です。<w><n><c>が<z><t>に<V><o>の量は何<u>[ですか。|でしょうか。|になりますか。]",
    "何<u>になりますか。<w><m><c>が<o>を<h><t>で<W><u><V>とき、同じ<w><n><c>が<z><t>で<V>量を考えます。",
    "<h><t>で<w><m><c>が<V><o>は<W><u>です。同じ<w><n><c>が<z><t>で<V><o>は何<u>ですか。",
    "<w><m><c>で、<h><t>で<o>が<W><u>でした。同じ<w>を<n><c>にして<z><t>のときは何<u>ですか。",
    "どの<w>も、<o>を<V>速さは同じです。<m><c>で<h><t>の量が<W><u>のとき、<n><c>で<z><t>の量は何<u>ですか。",
    "<o>を<W><u><V>のに、<w><m><c>で<h><t>かかりました。同じ<w><n><c>なら、<z><t>で何<u>になりますか。",
    NULL,
};
static const char *const templates_time[] = {
    "<m><c>の<w>が<h><t>で<o>を<W><u><V>そうです。同じように、<n><c>の<w>が<z><u><V>のに何<t>かかりますか。",
    "<w><m><c>が<o>を<V>と、<h><t>で<W><u>でした。<w><n><c>で<z><u>になるのは何<t>のとき[ですか。|でしょうか。]",
    "何<t>かかりますか。<w><m><c>が<h><t>で<o>を<W><u><V>とき、同じ<w><n><c>が<z><u><V>時間を考えます。",
    "<h><t>で<w><m><c>が<V><o>は<W><u>です。同じ<w><n><c>で<z><u><V>には何<t>かかりますか。",
    "<w><m><c>で、<h><t>で<o>が<W><u>でした。同じ<w>が<n><c>だと、<z><u>になるまで何<t>かかりますか。",
    "どの<w>も、<o>を<V>速さは同じです。<m><c>で<h><t>の量が<W><u>のとき、<n><c>で<z><u>になるには何<t>かかりますか。",
    "<o>を<W><u><V>のに、<w><m><c>で<h><t>かかりました。同じ<w><n><c>なら、<z><u><V>のに何<t>かかりますか。",
    "<w><m><c>は<h><t>で<W><u>の<o>を<V>そうです。<n><c>で<z><u>の<o>を<V>のに何<t>必要ですか。",
    NULL,
};
static const struct figure_template figure_work = {
    FIGURE_TABLE, {{"rows", FIGURE_NUMBER_TABLE, "<m>,<h>,<W>|<n>,<z>"}, {"units", FIGURE_TEXTS, "<c>|<t>|<u>"}}};
static const struct subtype work_asked = {
    .id = "work",
    .name = "量を求める",
    .level = 2,
    .templates = templates_work,
    .asks = "できる量",
    .role = {{"m", "はじめの台数", "<c>"},
             {"h", "はじめの時間", "<t>"},
             {"W", "はじめの量", "<u>"},
             {"n", "後の台数", "<c>"},
             {"z", "後の時間", "<t>"}},
    .method = {{"1台1時間分", "帰一算です。<w>1<c>あたり1<t>に行う量を先に求めます。", solve_work, NULL},
               {"のべ", "帰一算です。<c>数と時間をかけた、のべの<c>数で考えます。", solve_work_nobe,
                "<m><c>で<h><t>は、のべ何<c>分ですか。"}},
    .draw = draw_work,
    .holds = holds_work,
    .low = {1},
    .high = {12000},
    .hint = "<w>1<c>では、1<t>にどれだけですか。",
    .figure = &figure_work,
};
static const struct figure_template figure_time = {FIGURE_TABLE,
                                                   {{"rows", FIGURE_NUMBER_TABLE, "<m>,<h>,<W>|<n>"},
                                                    {"goal", FIGURE_NUMBER, "<z>"},
                                                    {"units", FIGURE_TEXTS, "<c>|<t>|<u>"}}};
static const struct subtype time_asked = {
    .id = "time",
    .name = "時間を求める",
    .level = 3,
    .templates = templates_time,
    .asks = "かかる時間",
    .role = {{"m", "はじめの台数", "<c>"},
             {"h", "はじめの時間", "<t>"},
             {"W", "はじめの量", "<u>"},
             {"n", "後の台数", "<c>"},
             {"z", "後の量", "<u>"}},
    .method = {{"1台1時間分", "帰一算です。<w>1<c>あたり1<t>に行う量を先に求めます。", solve_time, NULL},
               {"のべ", "帰一算です。<c>数と時間をかけた、のべの<c>数で考えます。", solve_time_nobe,
                "<m><c>で<h><t>は、のべ何<c>分ですか。"}},
    .draw = draw_time,
    .holds = holds_time,
    .low = {1},
    .high = {300},
    .hint = "<w>1<c>では、1<t>にどれだけですか。",
    .figure = &figure_time,
};

static const struct subtype *const subtypes[] = {&work_asked, &time_asked, NULL};
const struct family family_kiitsu = {
    .id = "kiitsu", .number = "F27", .name = "帰一算", .grade = 4, .scene = SCENE_WORK, .subtypes = subtypes};

/* kiitsu.c - 帰一算: what one machine does in one unit of time, then so many machines and so long.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { MACHINES, HOURS, WORK, MACHINES2, LAST };
/* machine | counter | time | work unit | low, high for one machine in one unit of time */
static const char *const machines[] = {"ポンプ|台|時間|L|4|60",
                                       "機械|台|時間|個|3|50",
                                       "印刷機|台|分|枚|8|40",
                                       "じゃ口|本|分|L|3|15",
                                       "コピー機|台|分|枚|10|40",
                                       "トラック|台|日|t|4|25",
                                       "ロボット|台|分|個|2|20",
                                       "ミシン|台|時間|枚|3|20",
                                       "窓口|か所|分|人|2|12",
                                       "織り機|台|日|m|4|30",
                                       "パン焼き機|台|時間|個|10|80",
                                       "ホース|本|分|L|4|20",
                                       "レジ|台|時間|人|12|60",
                                       "工作機械|台|日|個|20|90",
                                       "かき氷機|台|分|ぱい|1|6",
                                       "!ロボット|台|時間|個|3|24",
                                       NULL};
static bool draw_kiitsu(struct build *p, bool ask_time) {
    build_context(p, "w|c|t|u|lo|hi", machines);
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
    "<m><c>の<w>で、<h><t>に<W><u>分の仕事ができます。同じ<w><n><c>では、<z><t>に何<u>になりますか。",
    "同じ<w>が何<c>かあります。<m><c>を<h><t>使うと<W><u>になります。<n><c>を<z><t>使うと何<u>になりますか。",
    "<w><m><c>を<h><t>動かすと<W><u>でした。<w><n><c>を<z><t>動かすと何<u>[ですか。|でしょうか。|になりますか。]",
    "何<u>になりますか。<w><m><c>を<h><t>使うと<W><u>になるとき、同じ<w><n><c>を<z><t>使います。",
    "<h><t>で<w><m><c>が行う量は<W><u>です。同じ<w><n><c>が<z><t>で行う量は何<u>ですか。",
    "<w>を<m><c>使い、<h><t>で<W><u>になりました。同じ<w>を<n><c>にして<z><t>使うときの量は何<u>ですか。",
    "どの<w>も同じ速さで動きます。<m><c>で<h><t>の量が<W><u>のとき、<n><c>で<z><t>の量は何<u>ですか。",
    "<W><u>になるまで、<w><m><c>で<h><t>かかりました。同じ<w><n><c>なら、<z><t>で何<u>になりますか。",
    NULL,
};
static const char *const templates_time[] = {
    "同じ<w>が何<c>かあります。<m><c>を<h><t>使うと<W><u>になります。<n><c>を使って<z><u>にするには何<t>かかりますか。",
    "<w><m><c>を<h><t>動かすと<W><u>でした。<w><n><c>で<z><u>になるのは何<t>動かしたとき[ですか。|でしょうか。]",
    "何<t>かかりますか。<w><m><c>を<h><t>使うと<W><u>になるとき、同じ<w><n><c>を使って<z><u>にします。",
    "<h><t>で<w><m><c>が行う量は<W><u>です。同じ<w><n><c>で<z><u>を行うには何<t>かかりますか。",
    "<w>を<m><c>使い、<h><t>で<W><u>になりました。同じ<w>を<n><c>使うと、<z><u>になるまで何<t>かかりますか。",
    "どの<w>も同じ速さで動きます。<m><c>で<h><t>の量が<W><u>のとき、<n><c>で<z><u>になるには何<t>かかりますか。",
    "<W><u>になるまで、<w><m><c>で<h><t>かかりました。同じ<w><n><c>なら、<z><u>になるまで何<t>かかりますか。",
    "<w><m><c>は<h><t>で<W><u>の量をこなします。<n><c>で<z><u>の量をこなすのに何<t>必要ですか。",
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

/* seihirei.c - 比例: one amount grows with another - a wire and its weight, a spring, a clock that is fast or slow.
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

/* ---- so much of it for so much of that ---- */
enum { FIRST, AMOUNT, OTHER };
/* what | first amount | unit | second amount | unit | highest first | highest second for one */
static const char *const scales[] = {"針金|長さ|m|重さ|g|20|40",
                                     "針金|重さ|g|長さ|cm|90|6",
                                     "ばね|おもりの重さ|g|のび|mm|60|3",
                                     "鉄の棒|長さ|cm|重さ|g|60|30",
                                     "リボン|長さ|m|代金|円|12|150",
                                     "くぎ|本数|本|重さ|g|60|9",
                                     "コピー用紙|枚数|枚|重さ|g|50|5",
                                     "自動車|ガソリンの量|L|走る道のり|km|30|20",
                                     "ペンキ|使う量|L|ぬれる面積|m²|15|12",
                                     "油|かさ|mL|重さ|g|40|3",
                                     "水道のじゃ口|出す時間|分|水の量|L|20|18",
                                     "印刷機|動かす時間|分|枚数|枚|15|60",
                                     "ろうそく|燃える時間|分|短くなる長さ|mm|30|3",
                                     "小石|かさ|cm³|重さ|g|40|4",
                                     "米|重さ|kg|代金|円|10|500",
                                     "肉|重さ|g|代金|円|50|4",
                                     "ロープ|重さ|g|長さ|cm|80|5",
                                     "工場の機械|動かす時間|時間|作る個数|個|12|90",
                                     "タイル|枚数|枚|重さ|g|40|60",
                                     "歩く人|歩く時間|分|進む道のり|m|20|80",
                                     "布|長さ|m|代金|円|9|400",
                                     "!ホース|出す時間|分|水の量|L|20|15",
                                     NULL};
static bool draw_scale(struct build *p) {
    build_context(p, "w|p|u|q|v|hi|top", scales);
    int64_t first = build_between(p, 2, build_get_number(p, "hi")), other = build_between(p, 2, 3 * first),
            amount = build_between(p, 2, first * build_get_number(p, "top"));
    if (build_chance(p, 65) || strcmp(build_get(p, "v"), "円") == 0)
        amount = first * build_between(p, 1, build_get_number(p, "top"));
    build_datum(p, FIRST, "a", first), build_datum(p, AMOUNT, "x", amount), build_datum(p, OTHER, "b", other);
    return build_need(p, "another amount", other != first) &&
           build_need(p, "a whole answer", amount * other % first == 0) &&
           build_need(p, "not one for one", amount != first) &&
           build_need(p, "a decimal for one", amount * 100 % first == 0);
}
static void solve_scale(struct build *p) {
    struct ratio one = build_step(p, "<p>1<u>あたりの<q>は、", p->datum[AMOUNT], '/', p->datum[FIRST], "<v>", "です。");
    build_trap(p, build_fraction(build_value(p, FIRST) * build_value(p, AMOUNT), build_value(p, OTHER)));
    build_answer(p, build_step(p, "<p>が<b><u>なら、<q>は、", one, '*', p->datum[OTHER], "<v>", "です。"), "", "<v>");
}
static void solve_scale_times(struct build *p) {
    struct ratio times =
        build_fraction_step(p, "<b><u>は<a><u>の、", p->datum[OTHER], '/', p->datum[FIRST], "倍", "です。");
    build_answer(p, build_fraction_step(p, "<q>も同じ倍になるので、", p->datum[AMOUNT], '*', times, "<v>", "です。"),
                 "", "<v>");
}
static bool holds_scale(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, FIRST) == build_value(p, AMOUNT) * build_value(p, OTHER));
}
static const char *const templates_scale[] = {
    "<w>の<p>が<a><u>のとき、<q>は<x><v>です。<q>は<p>に比例します。<p>が<b><u>のとき、<q>は何<v>ですか。",
    "<w>では、<q>は<p>に比例します。<p>が<a><u>で<q>が<x><v>のとき、<p>が<b><u>なら<q>は何<v>[ですか。|でしょうか。]",
    "<p>が<a><u>のとき<q>が<x><v>になる<w>があります。<p>を<b><u>にすると、<q>は何<v>になりますか。<q>は<p>に比例します。",
    "<p>が<b><u>のとき、<q>は何<v>ですか。<w>の<q>は<p>に比例し、<p>が<a><u>のとき<q>は<x><v>です。",
    "<w>について、<p>と<q>は比例します。<p><a><u>に対して<q>は<x><v>でした。<p><b><u>に対する<q>は何<v>ですか。",
    "<w>を調べると、<p>が<a><u>のときの<q>は<x><v>でした。同じ割合で、<p>が<b><u>のときの<q>は何<v>ですか。",
    "<w>の<q>は<p>に比例します。<p><a><u>で<q><x><v>のとき、<p><b><u>では<q>は何<v>になりますか。",
    "同じ<w>で、<p>を<a><u>にすると<q>は<x><v>です。<p>を<b><u>にしたときの<q>は何<v>ですか。割合は変わりません。",
    "!<w>の<p>と<q>の割合はいつも同じです。<p>が<a><u>で<q>が<x><v>なら、<p>が<b><u>のときの<q>は何<v>ですか。",
    NULL,
};
static const struct figure_template figure_scale = {FIGURE_TABLE,
                                                    {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                     {"per", FIGURE_NUMBERS, "<a>|<b>"},
                                                     {"known", FIGURE_NUMBER, "<x>"},
                                                     {"units", FIGURE_TEXTS, "<u>|<v>"}}};
static const struct subtype scale_asked = {
    .id = "scale",
    .name = "比例する量",
    .level = 1,
    .templates = templates_scale,
    .asks = "<p>が<b><u>のときの<q>",
    .role = {{"a", "はじめの<p>", "<u>"}, {"x", "はじめの<q>", "<v>"}, {"b", "後の<p>", "<u>"}},
    .method = {{"1あたり", "<p>1<u>あたりの<q>を求めて、<b>倍します。", solve_scale, NULL},
               {"何倍", "<p>が何倍になると、<q>も同じ倍になります。", solve_scale_times, "<p>は何倍になりましたか。"}},
    .draw = draw_scale,
    .holds = holds_scale,
    .low = {1},
    .high = {20000},
    .hint = "<p>1<u>あたりの<q>は何<v>ですか。",
    .figure = &figure_scale,
};

/* ---- the first amount of the second ---- */
static void bind_back(struct build *p) { build_need(p, "some of it", build_value(p, AMOUNT) > 0); }
static bool draw_back(struct build *p) {
    build_context(p, "w|p|u|q|v|hi|top", scales);
    int64_t first = build_between(p, 2, build_get_number(p, "hi")), other = build_between(p, 2, 3 * first),
            amount = first * build_between(p, 2, build_get_number(p, "top"));
    build_datum(p, FIRST, "a", first), build_datum(p, AMOUNT, "x", amount),
        build_datum(p, OTHER, "y", amount / first * other);
    return build_need(p, "another amount", other != first && amount / first * other != first);
}
static void solve_back(struct build *p) {
    struct ratio one = build_step(p, "<p>1<u>あたりの<q>は、", p->datum[AMOUNT], '/', p->datum[FIRST], "<v>", "です。");
    build_trap(p, build_fraction(build_value(p, OTHER) * build_value(p, AMOUNT), build_value(p, FIRST)));
    build_answer(p, build_step(p, "<q>が<y><v>なら、<p>は、", p->datum[OTHER], '/', one, "<u>", "です。"), "", "<u>");
}
static void solve_back_times(struct build *p) {
    struct ratio times =
        build_fraction_step(p, "<y><v>は<x><v>の、", p->datum[OTHER], '/', p->datum[AMOUNT], "倍", "です。");
    build_answer(p, build_fraction_step(p, "<p>も同じ倍になるので、", p->datum[FIRST], '*', times, "<u>", "です。"), "",
                 "<u>");
}
static bool holds_back(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, AMOUNT) == build_value(p, OTHER) * build_value(p, FIRST));
}
static const char *const templates_back[] = {
    "<w>の<p>が<a><u>のとき、<q>は<x><v>です。<q>は<p>に比例します。<q>が<y><v>のとき、<p>は何<u>ですか。",
    "<w>では、<q>は<p>に比例します。<p>が<a><u>で<q>が<x><v>のとき、<q>が<y><v>なら<p>は何<u>[ですか。|でしょうか。]",
    "<p>が<a><u>のとき<q>が<x><v>になる<w>があります。<q>が<y><v>になるのは、<p>が何<u>のときですか。<q>は<p>に比例します。",
    "<q>が<y><v>のとき、<p>は何<u>ですか。<w>の<q>は<p>に比例し、<p>が<a><u>のとき<q>は<x><v>です。",
    "<w>について、<p>と<q>は比例します。<p><a><u>に対して<q>は<x><v>でした。<q><y><v>に対する<p>は何<u>ですか。",
    "<w>を調べると、<p>が<a><u>のときの<q>は<x><v>でした。同じ割合で、<q>が<y><v>のときの<p>は何<u>ですか。",
    "<w>の<q>は<p>に比例します。<p><a><u>で<q><x><v>のとき、<q><y><v>では<p>は何<u>になりますか。",
    "同じ<w>で、<p>を<a><u>にすると<q>は<x><v>です。<q>を<y><v>にするには、<p>を何<u>にすればよいですか。割合は変わりません。",
    "!<w>の<p>と<q>の割合はいつも同じです。<p>が<a><u>で<q>が<x><v>なら、<q>が<y><v>のときの<p>は何<u>ですか。",
    NULL,
};
static const struct figure_template figure_back = {FIGURE_TABLE,
                                                   {{"labels", FIGURE_TEXTS, "<q>|<p>"},
                                                    {"per", FIGURE_NUMBERS, "<x>|<y>"},
                                                    {"known", FIGURE_NUMBER, "<a>"},
                                                    {"units", FIGURE_TEXTS, "<v>|<u>"}}};
static const struct subtype back_asked = {
    .id = "back",
    .name = "比例する量(もとの量)",
    .level = 1,
    .templates = templates_back,
    .asks = "<q>が<y><v>のときの<p>",
    .role = {{"a", "はじめの<p>", "<u>"}, {"x", "はじめの<q>", "<v>"}, {"y", "後の<q>", "<v>"}},
    .method = {{"1あたり", "<p>1<u>あたりの<q>を求めて、<y><v>をわります。", solve_back, NULL},
               {"何倍", "<q>が何倍になると、<p>も同じ倍になります。", solve_back_times, "<q>は何倍になりましたか。"}},
    .draw = draw_back,
    .bind = bind_back,
    .holds = holds_back,
    .low = {1},
    .high = {20000},
    .hint = "<p>1<u>あたりの<q>は何<v>ですか。",
    .figure = &figure_back,
};

/* ---- a spring with a length of its own ---- */
enum { LENGTH, WEIGHT, LONGER, NEW_WEIGHT };
static void bind_spring(struct build *p) {
    build_need(p, "the spring stretches", build_value(p, LONGER) > build_value(p, LENGTH));
}
static bool draw_spring(struct build *p) {
    static const char *const springs[] = {
        "ばね|おもり",     "ばね|おもり",         "細いばね|おもり",           "ばねばかりのばね|荷物",
        "長いばね|ふくろ", "実験用のばね|鉄の玉", "輪ゴムのようなばね|おもり", NULL};
    build_context(p, "w|m", springs);
    int64_t length = build_between(p, 8, 40), weight = build_between(p, 2, 30) * (build_chance(p, 60) ? 5 : 1),
            stretch = build_between(p, 1, 12), other = build_between(p, 2, 40) * (weight % 5 == 0 ? 5 : 1);
    build_datum(p, LENGTH, "l", length), build_datum(p, WEIGHT, "a", weight),
        build_datum(p, LONGER, "k", length + stretch), build_datum(p, NEW_WEIGHT, "b", other);
    return build_need(p, "another weight", other != weight) &&
           build_need(p, "a whole length", stretch * other % weight == 0) &&
           build_need(p, "a plausible spring", stretch * other / weight <= 3 * length);
}
static void solve_spring(struct build *p) {
    struct ratio stretch =
        build_step(p, "<a>gのときののびは、", p->datum[LONGER], '-', p->datum[LENGTH], "cm", "です。");
    struct ratio times =
        build_fraction_step(p, "<b>gは<a>gの、", p->datum[NEW_WEIGHT], '/', p->datum[WEIGHT], "倍", "です。");
    struct ratio more = build_fraction_step(p, "のびも同じ倍なので、", stretch, '*', times, "cm", "です。");
    build_trap(p, more);
    build_trap(p, build_fraction(build_value(p, LONGER) * build_value(p, NEW_WEIGHT), build_value(p, WEIGHT)));
    build_answer(p, build_step(p, "<w>の長さは、もとの長さとたして、", p->datum[LENGTH], '+', more, "cm", "です。"), "",
                 "cm");
}
static bool holds_spring(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   (x[0] - build_value(p, LENGTH)) * build_value(p, WEIGHT) ==
                       (build_value(p, LONGER) - build_value(p, LENGTH)) * build_value(p, NEW_WEIGHT));
}
static const char *const templates_spring[] = {
    "何もつるさないときの長さが<l>cmの<w>に、<a>gの<m>をつるすと長さが<k>cmになりました。<b>gの<m>をつるすと、長さは何cmになりますか。のびは重さに比例します。",
    "もとの長さが<l>cmの<w>があります。<a>gの<m>をつるすと<k>cmになります。のびが重さに比例するとき、<b>gの<m>では何cmになりますか。",
    "<w>ののびは、つるす<m>の重さに比例します。もとの長さは<l>cmで、<a>gのとき<k>cmです。<b>gのときの長さは何cm[ですか。|でしょうか。]",
    "<w>の長さは何cmになりますか。何もつるさないと<l>cm、<a>gの<m>をつるすと<k>cmで、のびは重さに比例します。つるすのは<b>gの<m>です。",
    "<w>に<m>をつるします。何もつるさないときは<l>cm、<a>gでは<k>cmでした。のびは重さに比例します。<b>gでは長さは何cmですか。",
    "長さ<l>cmの<w>に<a>gの<m>をつるしたら、<k>cmにのびました。<m>を<b>gにかえると、長さは何cmになりますか。のびは重さに比例します。",
    "<a>gの<m>で<k>cmになる<w>があります。もとの長さは<l>cmです。のびが重さに比例するとして、<b>gの<m>をつるしたときの長さ<wo>単位はcmです。",
    "のびが重さに比例する<w>があり、もとの長さは<l>cmです。<m>が<a>gのとき長さは<k>cmでした。<m>が<b>gのとき、長さは何cmですか。",
    "!<w>(もとの長さ<l>cm)に<a>gの<m>をつるすと<k>cmです。のびは重さに比例します。<b>gの<m>をつるすと何cmですか。",
    NULL,
};
static const struct figure_template figure_spring = {FIGURE_NONE, {{"values", FIGURE_NUMBERS, "<l>|<a>|<k>|<b>"}}};
static const struct subtype spring = {
    .id = "spring",
    .name = "ばねの長さ",
    .level = 2,
    .templates = templates_spring,
    .asks = "<w>の長さ",
    .role = {{"l", "もとの長さ", "cm"},
             {"a", "はじめの重さ", "g"},
             {"k", "そのときの長さ", "cm"},
             {"b", "後の重さ", "g"}},
    .method = {{"のびの比例", "重さに比例するのは、長さではなくのびです。のびを先に求めます。", solve_spring, NULL}},
    .draw = draw_spring,
    .bind = bind_spring,
    .holds = holds_spring,
    .low = {1},
    .high = {400},
    .hint = "<a>gの<m>で、<w>は何cmのびましたか。",
    .figure = &figure_spring,
};

/* ---- a clock that is fast or slow ---- */
enum { SECONDS, TIMES };
static void bind_clock(struct build *p) {
    bool fast = p->aux[0];
    build_set(p, "fs", fast ? "進む" : "おくれる"), build_set(p, "ft", fast ? "進んで" : "おくれて");
    build_set(p, "fi", fast ? "進み" : "おくれ");
}
static bool draw_clock(struct build *p) {
    static const char *const clocks[] = {"時計|1日|日",
                                         "時計|1日|日",
                                         "目覚まし時計|1日|日",
                                         "うで時計|1日|日",
                                         "かべの時計|1時間|時間",
                                         "ふりこ時計|1時間|時間",
                                         "置き時計|1日|日",
                                         "学校の時計|1週間|週間",
                                         "駅の時計|1日|日",
                                         "古い時計|1時間|時間",
                                         NULL};
    build_context(p, "w|per|t", clocks);
    int64_t seconds = build_between(p, 2, 60), times = build_between(p, 2, 60);
    build_aux(p, 0, build_chance(p, 50));
    build_datum(p, SECONDS, "s", seconds), build_datum(p, TIMES, "n", times);
    return build_need(p, "whole minutes", seconds * times % 60 == 0) &&
           build_need(p, "up to an hour", seconds * times < 3600) && build_need(p, "not a minute", seconds < 60);
}
static void solve_clock(struct build *p) {
    struct ratio all = build_step(p, "<n><t>では、全部で、", p->datum[SECONDS], '*', p->datum[TIMES], "秒", "です。");
    build_trap(p, all);
    build_answer(p, build_step(p, "1分は60秒なので、", all, '/', build_int(60), "分", "です。"), "", "分");
}
static void solve_clock_minute(struct build *p) {
    struct ratio one =
        build_fraction_step(p, "1分<fs>のにかかる<t>数は、", build_int(60), '/', p->datum[SECONDS], "<t>", "です。");
    build_answer(p, build_fraction_step(p, "<n><t>では、", p->datum[TIMES], '/', one, "分", "です。"), "", "分");
}
static bool holds_clock(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, 60 * x[0] == build_value(p, SECONDS) * build_value(p, TIMES));
}
static const char *const templates_clock[] = {
    "<per>に<s>秒ずつ<fs><w>があります。正しい時刻に合わせてから<n><t>たつと、何分<ft>いますか。",
    "<w>は<per>に<s>秒<fs>そうです。ぴったり合わせた後、<n><t>後には何分<ft>いますか。",
    "<n><t>後には何分<ft>いますか。<w>は、<per>に<s>秒ずつ<fs>ので、今、正しい時刻に合わせました。",
    "<w>を正しい時刻に合わせました。この時計は<per>に<s>秒の割合で<ft>いきます。<n><t>で何分<fs>でしょうか。",
    "<w>の<fi>は、<per>に<s>秒です。<n><t>では何分の<fi>になりますか。",
    "<per>あたり<s>秒<fs><w>を、正しい時刻に合わせました。それから<n><t>たったとき、正しい時刻より何分<ft>いますか。",
    "ある<w>は、<per>で<s>秒<ft>しまいます。<n><t>使い続けると、全部で何分<fs>ことになりますか。",
    "<w>が<per>に<s>秒ずつ<ft>いきます。合わせてから<n><t>後の<fi>は何分ですか。",
    "!合わせてから<n><t>たった<w>は、何分<ft>いますか。<per>に<s>秒ずつ<fs>時計です。",
    NULL,
};
static const struct figure_template figure_clock = {FIGURE_NONE, {{"values", FIGURE_NUMBERS, "<s>|<n>"}}};
static const struct subtype clock_asked = {
    .id = "clock",
    .name = "時計の進み・おくれ",
    .level = 1,
    .templates = templates_clock,
    .asks = "<fi>の時間",
    .role = {{"s", "<per>の<fi>", "秒"},
             {"n", "たった時間", "<t>"},
             {"fi", "進むかおくれるか", "おくれ|進み", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"秒から分", "<fi>は時間に比例します。全部で何秒かを求めて、分に直します。", solve_clock, NULL},
               {"1分あたり", "何<t>で1分の<fi>になるかを先に考えます。", solve_clock_minute,
                "何<t>で1分になりますか。"}},
    .draw = draw_clock,
    .bind = bind_clock,
    .holds = holds_clock,
    .low = {1},
    .high = {60},
    .hint = "<n><t>で、全部で何秒になりますか。",
    .figure = &figure_clock,
};

static const struct subtype *const subtypes[] = {&scale_asked, &back_asked, &spring, &clock_asked, NULL};
const struct family family_seihirei = {
    .id = "seihirei", .number = "F39", .name = "比例", .grade = 5, .scene = SCENE_WORK, .subtypes = subtypes};

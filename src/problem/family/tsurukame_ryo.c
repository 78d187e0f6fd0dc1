/* tsurukame_ryo.c - つるかめ算 of any amounts: points, pages, megabytes, grams; some of the days nothing at all.
 *
 *   (amount - all of the lesser kind) ÷ difference of one = how many of the other kind
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

enum { NUMBER, TOTAL, LESS, GREATER, NONE };

/* the lesser kind | the greater kind | counter | unit | what is added up | lowest, highest of one | what was done |
 * 1問につき */
static const char *const kinds[] = {"やさしい問題|むずかしい問題|問|点|得点|2|20|正解しました|1問につき",
                                    "ふつうの問題|チャンス問題|問|ポイント|ポイント|2|30|正解しました|1問につき",
                                    "短い章|長い章|章|ページ|ページ数|6|40|読みました|1章につき",
                                    "標準画質の動画|高画質の動画|分|MB|データ量|5|60|見ました|1分につき",
                                    "小さい箱|大きい箱|箱|個|品物の数|4|36|つめました|1箱につき",
                                    "小さいびん|大きいびん|本|dL|ジュースの量|2|18|用意しました|1本につき",
                                    "軽いおもり|重いおもり|個|g|重さ|5|80|のせました|1個につき",
                                    "小さいトラック|大きいトラック|台|t|荷物の量|2|12|使いました|1台につき",
                                    "短いテープ|長いテープ|本|cm|長さ|8|60|ならべました|1本につき",
                                    "平日|休日|日|分|勉強時間|20|120|勉強しました|1日につき",
                                    "小さいかご|大きいかご|個|個|りんごの数|4|30|使いました|1個につき",
                                    "2人がけのいす|3人がけのいす|きゃく|人|すわれる人数|2|6|使いました|1きゃくにつき",
                                    "赤い玉|白い玉|個|点|得点|1|15|入れました|1個につき",
                                    "小さい部屋|大きい部屋|部屋|人|とまる人数|2|12|使いました|1部屋につき",
                                    "ふつうのカード|金のカード|枚|点|得点|2|25|集めました|1枚につき",
                                    "小ぶくろ|大ぶくろ|ふくろ|個|あめの数|4|30|用意しました|1ふくろにつき",
                                    "雨の日|晴れの日|日|km|走った道のり|2|15|走りました|1日につき",
                                    "古い機械|新しい機械|台|個|1時間に作る数|10|90|動かしました|1台につき",
                                    "!小型バス|大型バス|台|人|乗れる人数|20|60|使いました|1台につき",
                                    NULL};

static void bind_kinds(struct build *p) {
    build_set(p, "q", p->asked ? "<b>" : "<a>"), build_set(p, "o", p->asked ? "<a>" : "<b>");
    build_need(p, "the second kind gives more", build_value(p, LESS) < build_value(p, GREATER));
}
static bool draw_kinds(struct build *p, bool with_none) {
    build_context(p, "a|b|c|u|sm|lo|hi|dd|per", kinds);
    build_people(p, "P");
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), a = build_between(p, lo, hi),
            b = build_between(p, lo, hi), n = build_between(p, 6, 60), more = build_between(p, 2, n - 2),
            none = with_none ? build_between(p, 1, 8) : 0;
    build_datum(p, NUMBER, "N", n + none), build_datum(p, TOTAL, "T", a * (n - more) + b * more),
        build_datum(p, LESS, "pa", a), build_datum(p, GREATER, "pb", b);
    if (with_none) build_datum(p, NONE, "e", none);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "the second kind gives more", a < b) && build_need(p, "not as many of each", n != 2 * more);
}
static bool draw_units(struct build *p) { return draw_kinds(p, false); }
static bool draw_off(struct build *p) {
    return draw_kinds(p, true) &&
           build_need(p, "counted things that may be empty", strcmp(build_get(p, "c"), "人") != 0);
}
/* n things in all; every one is of the kind that is not asked for. */
static void exchange(struct build *p, struct ratio n) {
    struct ratio from = p->datum[p->asked ? LESS : GREATER], to = p->datum[p->asked ? GREATER : LESS];
    struct ratio all = build_step(p, "全部が<o>だとすると、<sm>は、", from, '*', n, "<u>", "です。");
    struct ratio gap = build_step(p, "実際との差は、", p->asked ? p->datum[TOTAL] : all, '-',
                                  p->asked ? all : p->datum[TOTAL], "<u>", "です。");
    struct ratio one = build_step(p, "<o>1<c>を<q>1<c>にかえると、", p->asked ? to : from, '-', p->asked ? from : to,
                                  "<u>", p->asked ? "ずつふえます。" : "ずつへります。");
    struct ratio found = build_step(p, "だから、<q>は、", gap, '/', one, "<c>", "です。");
    build_trap(p, build_apply(p, n, '-', found));
    build_answer(p, found, "", "<c>");
}
static void solve_units(struct build *p) { exchange(p, p->datum[NUMBER]); }
static bool holds_units(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(TOTAL) | BIT(LESS) | BIT(GREATER),
                   build_value(p, LESS) * x[0] + build_value(p, GREATER) * x[1] == build_value(p, TOTAL));
}
static const char *const templates_units[] = {
    "<a>は<per><pa><u>、<b>は<per><pb><u>です。合わせて<N><c>で、<sm>は<T><u>になりました。<q>は何<c>ですか。",
    "<P>は、<a>と<b>を合わせて<N><c><dd>。<a>は1<c><pa><u>、<b>は1<c><pb><u>で、<sm>は全部で<T><u>です。<q>は何<c>でしたか。",
    "1<c>が<pa><u>の<a>と、1<c>が<pb><u>の<b>があります。合わせて<N><c>で<T><u>になるとき、<q>は何<c>[ですか。|でしょうか。]",
    "<q>は何<c>ですか。<a>は1<c><pa><u>、<b>は1<c><pb><u>で、<N><c>分の<sm>を合わせると<T><u>です。",
    "<a>と<b>が全部で<N><c>あり、<sm>の合計は<T><u>です。<a>1<c>が<pa><u>、<b>1<c>が<pb><u>のとき、<q>の数<wo>",
    "<sm>の合計は<T><u>でした。<per>、<a>は<pa><u>、<b>は<pb><u>で、全部で<N><c>です。<q>は何<c><ka>",
    "<P>の記録では、<a>と<b>が合わせて<N><c>で、<sm>は<T><u>でした。<a>は1<c>あたり<pa><u>、<b>は1<c>あたり<pb><u>です。<q>は何<c>ですか。",
    "<a>だと1<c>で<pa><u>、<b>だと1<c>で<pb><u>になります。<N><c>で<T><u>になったとき、そのうち<q>は何<c>ですか。",
    NULL};
static const struct figure_template figure = {FIGURE_AREA,
                                              {{"heights", FIGURE_NUMBERS, "<pa>|<pb>"},
                                               {"labels", FIGURE_TEXTS, "<a>|<b>"},
                                               {"width", FIGURE_NUMBER, "<N>"},
                                               {"area", FIGURE_NUMBER, "<T>"},
                                               {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype units = {
    .id = "units",
    .name = "点数・ページ・データ量など",
    .level = 1,
    .templates = templates_units,
    .asks = "<a>の数|<b>の数",
    .role = {{"N", "合わせた数", "<c>"},
             {"T", "<sm>", "<u>"},
             {"pa", "<a>1<c>の量", "<u>"},
             {"pb", "<b>1<c>の量", "<u>"}},
    .method = {{"仮定", "つるかめ算です。全部が<o>だと考えて、実際の<sm>との差に目をつけます。", solve_units, NULL}},
    .draw = draw_units,
    .bind = bind_kinds,
    .holds = holds_units,
    .spare = BIT(NUMBER) | BIT(TOTAL),
    .low = {1, 1},
    .high = {65, 65},
    .hint = "全部が<o>だとしたら、<sm>はどうなりますか。",
    .figure = &figure,
};

/* ---- on some of them nothing ---- */
static void bind_off(struct build *p) {
    bind_kinds(p);
    build_need(p, "something on the others", build_value(p, NONE) < build_value(p, NUMBER));
}
static void solve_off(struct build *p) {
    struct ratio n =
        build_step(p, "何もない<e><c>をのぞくと、", p->datum[NUMBER], '-', p->datum[NONE], "<c>", "です。");
    exchange(p, n);
}
static bool holds_off(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER) | BIT(NONE), x[0] + x[1] + build_value(p, NONE) == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(TOTAL) | BIT(LESS) | BIT(GREATER),
                   build_value(p, LESS) * x[0] + build_value(p, GREATER) * x[1] == build_value(p, TOTAL));
}
static const char *const templates_off[] = {
    "<a>は<per><pa><u>、<b>は<per><pb><u>です。全部で<N><c>のうち<e><c>は0<u>で、<sm>は<T><u>になりました。<q>は何<c>ですか。",
    "<P>の<N><c>分の記録では、<sm>は全部で<T><u>です。<e><c>は0<u>で、ほかは1<c><pa><u>の<a>か1<c><pb><u>の<b>でした。<q>は何<c>でしたか。",
    "1<c>が<pa><u>の<a>と、1<c>が<pb><u>の<b>があります。<N><c>のうち<e><c>は数に入れないで、合わせて<T><u>になるとき、<q>は何<c>[ですか。|でしょうか。]",
    "<q>は何<c>ですか。<a>は1<c><pa><u>、<b>は1<c><pb><u>です。全部で<N><c>ですが、<e><c>は0<u>だったので、<sm>は<T><u>です。",
    "全部で<N><c>あり、そのうち<e><c>は何もありませんでした。<sm>の合計は<T><u>です。<a>1<c>が<pa><u>、<b>1<c>が<pb><u>のとき、<q>の数<wo>",
    "<sm>の合計は<T><u>でした。<per>、<a>は<pa><u>、<b>は<pb><u>です。<N><c>のうち<e><c>は0<u>です。<q>は何<c><ka>",
    "<P>は<N><c>で<T><u>になりました。<e><c>は0<u>、残りは<a>か<b>で、<a>は1<c>あたり<pa><u>、<b>は1<c>あたり<pb><u>です。<q>は何<c>ですか。",
    "<a>だと1<c>で<pa><u>、<b>だと1<c>で<pb><u>になります。<N><c>のうち<e><c>をのぞいて<T><u>になりました。<q>は何<c>ですか。",
    NULL};
static const struct subtype off = {
    .id = "off",
    .name = "何もない日や回のあるつるかめ算",
    .level = 2,
    .templates = templates_off,
    .asks = "<a>の数|<b>の数",
    .role = {{"N", "全部の数", "<c>"},
             {"T", "<sm>", "<u>"},
             {"pa", "<a>1<c>の量", "<u>"},
             {"pb", "<b>1<c>の量", "<u>"},
             {"e", "何もない数", "<c>"}},
    .method = {{"仮定", "つるかめ算です。先に何もない<e><c>をのぞいてから、全部が<o>だと考えます。", solve_off, NULL}},
    .draw = draw_off,
    .bind = bind_off,
    .holds = holds_off,
    .spare = BIT(NUMBER) | BIT(TOTAL) | BIT(NONE),
    .low = {1, 1},
    .high = {65, 65},
    .hint = "何もない<e><c>をのぞくと、何<c>ですか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&units, &off, NULL};
const struct family family_tsurukame_ryo = {
    .id = "tsurukame_ryo", .number = "F04", .name = "つるかめ算(点数・量)", .grade = 4, .subtypes = subtypes};

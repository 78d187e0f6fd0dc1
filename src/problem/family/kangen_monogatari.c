/* kangen_monogatari.c - 還元算の物語: half of them get off and others get on; half is given away twice with a gift between.
 *
 *   backwards from what is left: the opposite of each event
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { FIRST, SECOND, THIRD, LEFT };

/* what one rides | where it stops */
static const char *const rides[] = {"バス|停留所",
                                    "電車|駅",
                                    "路面電車|停留所",
                                    "船|港",
                                    "高速バス|乗り場",
                                    "観光バス|停留所",
                                    "モノレール|駅",
                                    "地下鉄|駅",
                                    "ロープウェイ|駅",
                                    "送りむかえのバス|停留所",
                                    "汽車|駅",
                                    "ケーブルカー|駅",
                                    "水上バス|船着き場",
                                    "遊園地の汽車|駅",
                                    "スキー場のバス|停留所",
                                    "シャトルバス|乗り場",
                                    "トロッコ列車|駅",
                                    "遊覧船|船着き場",
                                    "!渡し船|船着き場",
                                    NULL};
static const char *const gifts[] = {
    "シール|枚", "あめ|個",   "おはじき|個", "カード|枚", "色紙|枚",     "ビー玉|個",       "クッキー|枚",
    "くり|個",   "切手|枚",   "えん筆|本",   "みかん|個", "どんぐり|個", "チョコレート|個", "金貨|枚",
    "木の実|個", "メダル|枚", "りんご|個",   "風船|個",   "いちご|個",   "!貝がら|個",      NULL};
static const struct figure_template figure_bus = {
    FIGURE_FLOW,
    {{"operations", FIGURE_TEXT, "半分になる、<a>人ふえる、<b>人へる、<c>人ふえる"}, {"result", FIGURE_NUMBER, "<n>"}}};
static const struct figure_template figure_gift = {
    FIGURE_FLOW,
    {{"operations", FIGURE_TEXT, "半分になる、<a><u>ふえる、半分になる"}, {"result", FIGURE_NUMBER, "<n>"}}};

/* ---- passengers ---- */
static bool draw_bus(struct build *p) {
    build_context(p, "w|st", rides);
    build_set(p, "u", "人");
    int64_t half = build_between(p, 6, 40), on = build_between(p, 2, 20), off = build_between(p, 2, 20),
            more = build_between(p, 2, 20);
    build_datum(p, FIRST, "a", on), build_datum(p, SECOND, "b", off), build_datum(p, THIRD, "c", more);
    build_datum(p, LEFT, "n", half + on - off + more);
    return build_need(p, "enough to get off", off < half + on) && build_need(p, "different numbers", off != more);
}
static void bind_bus(struct build *p) { build_set(p, "u", "人"); }
static void solve_bus(struct build *p) {
    struct ratio before =
        build_step(p, "2つ目の<st>で乗る前は、", p->datum[LEFT], '-', p->datum[THIRD], "人", "です。");
    struct ratio second = build_step(p, "2つ目の<st>で降りる前は、", before, '+', p->datum[SECOND], "人", "です。");
    struct ratio half = build_step(p, "1つ目の<st>で乗る前は、", second, '-', p->datum[FIRST], "人", "です。");
    build_trap(p, half);
    build_answer(p, build_step(p, "これがはじめの半分なので、はじめは、", half, '*', build_int(2), "人", "です。"), "",
                 "人");
}
/* Ride along. */
static bool holds_bus(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t aboard = x[0] / 2 + build_value(p, FIRST) - build_value(p, SECOND) + build_value(p, THIRD);
    return x[0] % 2 == 0 && IF_KEPT(keep, 15, aboard == build_value(p, LEFT));
}
static const char *const templates_bus[] = {
    "<w>が出発しました。1つ目の<st>で半分の人が降りて<a>人が乗り、2つ目の<st>で<b>人が降りて<c>人が乗ると、<n>人になりました。はじめは何人乗っていましたか。",
    "<w>に何人か乗っています。1つ目の<st>で半分が降り、<a>人が乗りました。2つ目の<st>では<b>人が降り、<c>人が乗り、今は<n>人です。出発したときは何人[でしたか。|だったでしょうか。]",
    "<w>の乗客が、1つ目の<st>で半分降りて<a>人ふえ、次の<st>で<b>人降りて<c>人ふえたので、<n>人になりました。はじめの乗客は何人ですか。",
    "はじめ何人乗っていましたか。<w>は、1つ目の<st>で半分が降りて<a>人が乗り、2つ目の<st>で<b>人が降りて<c>人が乗って、<n>人になりました。",
    "今、<w>には<n>人が乗っています。2つ目の<st>で<b>人が降りて<c>人が乗り、その前の1つ目の<st>では半分が降りて<a>人が乗りました。出発したときの人数<wo>",
    "<w>が動き出しました。次の<st>で乗客の半分が降りて<a>人が乗り、その次の<st>で<b>人が降りて<c>人が乗ったところ、乗客は<n>人でした。動き出したときの乗客は何人でしたか。",
    "<w>では、最初の<st>で半分の人が降り、代わりに<a>人が乗りました。2番目の<st>では<b>人が降り、<c>人が乗りました。乗っている人が<n>人のとき、はじめの人数は何人ですか。",
    "1つ目の<st>で半分降りて<a>人乗り、2つ目の<st>で<b>人降りて<c>人乗ると、<w>の乗客は<n>人になりました。はじめは何人でしたか。",
    NULL,
};
static const struct subtype bus = {
    .id = "ride",
    .name = "乗り降りからはじめの人数",
    .level = 2,
    .templates = templates_bus,
    .asks = "はじめの人数",
    .role = {{"a", "1つ目で乗った人数", "人"},
             {"b", "2つ目で降りた人数", "人"},
             {"c", "2つ目で乗った人数", "人"},
             {"n", "最後の人数", "人"}},
    .method = {{"逆にもどす", "最後の人数から、乗り降りを逆にたどります。", solve_bus, NULL}},
    .draw = draw_bus,
    .bind = bind_bus,
    .holds = holds_bus,
    .low = {1},
    .high = {300},
    .hint = "2つ目の<st>で乗り降りする前は、何人でしたか。",
    .figure = &figure_bus,
};

/* ---- half, a gift, half again ---- */
enum { GOT, KEPT };
static bool draw_gift(struct build *p) {
    build_context(p, "w|u", gifts);
    build_people(p, "P");
    int64_t left = build_between(p, 4, 60), got = build_between(p, 2, 30);
    build_datum(p, GOT, "a", got), build_datum(p, KEPT, "n", left);
    return build_need(p, "some before", 2 * left - got >= 2) && build_need(p, "another number", 2 * left - got != left);
}
static void bind_gift(struct build *p) { build_need(p, "some before", 2 * build_value(p, KEPT) > build_value(p, GOT)); }
static void solve_gift(struct build *p) {
    struct ratio second = build_step(p, "2回目にあげる前は、", p->datum[KEPT], '*', build_int(2), "<u>", "です。");
    struct ratio half = build_step(p, "もらう前は、", second, '-', p->datum[GOT], "<u>", "です。");
    build_trap(p, half);
    build_trap(p, second);
    build_answer(p, build_step(p, "これがはじめの半分なので、はじめは、", half, '*', build_int(2), "<u>", "です。"), "",
                 "<u>");
}
static bool holds_gift(const struct build *p, const int64_t *x, unsigned keep) {
    return x[0] % 2 == 0 && IF_KEPT(keep, 3, x[0] / 2 + build_value(p, GOT) == 2 * build_value(p, KEPT));
}
static const char *const templates_gift[] = {
    "<P>は、持っていた<w>の半分を友だちにあげました。次に<a><u>もらい、そのあとまた半分をあげたら、<n><u>残りました。はじめは何<u>持っていましたか。",
    "<w>の半分を妹にあげ、母から<a><u>もらいました。それから残りの半分を弟にあげると、<n><u>になりました。はじめは何<u>ありましたか。",
    "はじめ<w>は何<u>ありましたか。半分を使い、<a><u>もらい、また半分を使ったら、残りは<n><u>でした。",
    "<w>が何<u>かあります。半分をあげてから<a><u>もらい、さらに半分をあげたところ、残りは<n><u>でした。はじめは何<u>[でしたか。|あったでしょうか。]",
    "<P>の手もとには、<w>が<n><u>残っています。はじめの半分をあげて、<a><u>もらって、また半分をあげた残りです。はじめは何<u>でしたか。",
    "持っていた<w>の半分をあげて、次の日に<a><u>もらい、その次の日に半分をあげると<n><u>残りました。はじめの数<wo>",
    "<P>は<w>を半分使い、そのあと<a><u>もらいました。それをまた半分使うと、<n><u>残りました。はじめに持っていたのは何<u>ですか。",
    "<w>を、まず半分配り、<a><u>加えて、また半分配ったら、<n><u>残りました。最初は何<u>ありましたか。",
    NULL,
};
static const struct subtype gift = {
    .id = "gift",
    .name = "半分あげて、もらって、半分あげる",
    .level = 2,
    .templates = templates_gift,
    .asks = "はじめの数",
    .role = {{"a", "もらった数", "<u>"}, {"n", "残りの数", "<u>"}},
    .method = {{"逆にもどす", "残りの数から、したことを逆にたどります。", solve_gift, NULL}},
    .draw = draw_gift,
    .bind = bind_gift,
    .holds = holds_gift,
    .low = {1},
    .high = {300},
    .hint = "2回目に半分をあげる前は、何<u>ありましたか。",
    .figure = &figure_gift,
};

static const struct subtype *const subtypes[] = {&bus, &gift, NULL};
const struct family family_kangen_monogatari = {
    .id = "kangen_monogatari", .number = "F15", .name = "還元算の物語", .grade = 4, .subtypes = subtypes};

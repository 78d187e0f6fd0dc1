/* sashatsume_okane.c - 差集め算: how much money there is that buys so many more of the cheaper goods.
 *
 *   money for the further ones ÷ difference of the prices = planned number; × planned price = money
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/sashatsume.h"

enum { PLAN, REAL, MORE };

static void bind_money(struct build *p) { build_need(p, "cheaper", build_value(p, REAL) < build_value(p, PLAN)); }
static void solve_money(struct build *p) {
    struct ratio extra =
        build_step(p, "多く買える<n><c>の代金は、", p->datum[REAL], '*', p->datum[MORE], "円", "です。");
    struct ratio one = build_step(p, "1<c>のねだんの差は、", p->datum[PLAN], '-', p->datum[REAL], "円", "です。");
    struct ratio number = build_step(p, "<a>円の<w>を買える数は、", extra, '/', one, "<c>", "です。");
    struct ratio money = build_step(p, "だから、持っているお金は、", p->datum[PLAN], '*', number, "円", "です。");
    build_trap(p, extra);
    build_trap(p, build_apply(p, p->datum[REAL], '*', number));
    build_answer(p, money, "", "円");
}
/* The money buys both kinds without change, and so many more of the cheaper ones. */
static bool holds_money(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, PLAN), b = build_value(p, REAL);
    return IF_KEPT(keep, 7, x[0] % a == 0 && x[0] % b == 0 && x[0] / b - x[0] / a == build_value(p, MORE));
}
static const char *const templates_money[] = {
    "持っているお金で、1<c><a>円の<w>をちょうど何<c>か買えます。1<c><b>円の<w>なら、それより<n><c>多くちょうど買えます。持っているお金は何円ですか。",
    "<P>は1<c><a>円の<w>を買うつもりでしたが、1<c><b>円の<w>にすると、同じお金でちょうど<n><c>多く買えます。<P>の持っているお金は何円[ですか。|でしょうか。]",
    "<P>が持っているお金をすべて使うと、<a>円の<w>を買うときより、<b>円の<w>を買うときのほうが<n><c>多く買えます。お金は何円ありますか。",
    "持っているお金は何円ですか。そのお金では、1<c><b>円の<w>が1<c><a>円の<w>より<n><c>多くちょうど買えます。",
    "ある金額で<a>円の<w>を買うときより、<b>円の<w>を買うときのほうが<n><c>多く買えて、どちらもおつりはありません。その金額は何円ですか。",
    "1<c>のねだんが<a>円から<b>円に下がったので、持っていたお金で<w>を予定より<n><c>多く買うことができました。おつりはありません。持っていたお金<wo>単位は円です。",
    "<w>を買いに行くと、<a>円のものと<b>円のものがありました。<P>のお金では、<b>円のものが<n><c>多く買えて、どちらもちょうど使い切ります。お金は何円ありますか。",
    "1<c><a>円の<w>を何<c>か買うお金をちょうど持って行きましたが、<b>円の<w>にかえたので<n><c>多く買えて、お金を使い切りました。持って行ったお金は何円でしたか。",
    "!全部のお金で<w>を買います。1<c><a>円のものより1<c><b>円のもののほうが<n><c>多くちょうど買えるとき、お金は何円ですか。",
    NULL,
};
static const struct figure_template figure_money = {
    FIGURE_AREA, {{"heights", FIGURE_NUMBERS, "<a>|<b>"}, {"more", FIGURE_NUMBER, "<n>"}, {"unit", FIGURE_TEXT, "円"}}};
const struct subtype family_sashatsume_money = {
    .id = "money",
    .name = "多く買える数からお金",
    .level = 2,
    .templates = templates_money,
    .asks = "持っているお金",
    .role = {{"a", "高いほうの1つのねだん", "円"}, {"b", "安いほうの1つのねだん", "円"}, {"n", "多く買える数", "<c>"}},
    .method = {{"差を集める", "差集め算です。1<c>ごとのねだんの差が集まって、多く買える分の代金になります。",
                solve_money, NULL}},
    .draw = family_sashatsume_draw_more,
    .bind = bind_money,
    .holds = holds_money,
    .low = {1},
    .high = {40000},
    .hint = "多く買える<n><c>の代金は何円ですか。",
    .figure = &figure_money,
};

/* torichigae_gokei.c - 個数のとりちがえ, the number of both together known: the planned numbers, the planned bill.
 *
 *   change of the bill ÷ difference of prices = difference of numbers; with the sum of numbers 和差算
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { CHEAP, DEAR, NUMBER, CHANGE };

/* The words that follow from whether the mistake made it cheaper: then more of the dear ones were planned. */
static void bind_mistake(struct build *p) {
    bool cheaper = p->aux[0];
    build_set(p, "most", cheaper ? "<b>" : "<a>");
    build_set(p, "ud", cheaper ? "安く" : "高く");
    build_need(p, "two prices", build_value(p, CHEAP) < build_value(p, DEAR));
}
static void bind_number(struct build *p) {
    bind_mistake(p);
    build_set(p, "q", p->asked ? "<b>" : "<a>");
}
static bool draw_mistake(struct build *p) {
    int64_t a, b;
    if (!build_two_goods(p, &a, &b)) return false;
    build_people(p, "P");
    int64_t cheap = build_between(p, 3, 25), dear = build_between(p, 3, 25), change = (b - a) * (dear - cheap);
    build_datum(p, CHEAP, "pa", a), build_datum(p, DEAR, "pb", b), build_datum(p, NUMBER, "N", cheap + dear);
    build_aux(p, 0, change > 0);
    build_datum(p, CHANGE, "D", change > 0 ? change : -change);
    return build_need(p, "numbers differ", cheap != dear) &&
           build_need(p, "a plausible bill", a * cheap + b * dear <= 9000);
}
static bool draw_number(struct build *p) {
    bool drawn = draw_mistake(p);
    p->asked = (int)build_between(p, 0, 1);
    return drawn;
}
/* How many more of one kind were planned; then the planned number of the dear ones, or of the cheap ones. */
static struct ratio step_number(struct build *p, bool dear) {
    struct ratio gap = build_step(p, "1<c>のねだんの差は、", p->datum[DEAR], '-', p->datum[CHEAP], "円", "です。");
    struct ratio more = build_step(p, "<ud>なったので、<most>を多く買う予定でした。個数の差は、", p->datum[CHANGE], '/',
                                   gap, "<c>", "です。");
    bool large = (p->aux[0] != 0) == dear;
    build_line(p);
    build_say(p, dear ? "和差算で、<b>の予定は、" : "和差算で、<a>の予定は、");
    struct ratio twice = build_equation(p, p->datum[NUMBER], large ? '+' : '-', more, "");
    build_say(p, "、");
    struct ratio one = build_equation(p, twice, '/', build_int(2), "<c>");
    build_say(p, "です。");
    return one;
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

/* ---- the planned numbers ---- */
static void solve_number(struct build *p) {
    struct ratio one = step_number(p, p->asked);
    build_trap(p, build_apply(p, p->datum[NUMBER], '-', one));
    build_answer(p, one, "", "<c>");
}
static bool changes_by(const struct build *p, int64_t cheap, int64_t dear) {
    int64_t a = build_value(p, CHEAP), b = build_value(p, DEAR), planned = a * cheap + b * dear,
            actual = a * dear + b * cheap;
    return (p->aux[0] ? planned - actual : actual - planned) == build_value(p, CHANGE);
}
/* Unknowns: the planned numbers of the cheap and of the dear goods. */
static bool holds_number(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(CHEAP) | BIT(DEAR) | BIT(CHANGE), changes_by(p, x[0], x[1]));
}
static const char *const templates_number[] = {
    "1<c><pb>円の<b>と1<c><pa>円の<a>を合わせて<N><c>買う予定でしたが、個数をとりちがえたので、予定より<D>円<ud>なりました。<q>は何<c>買う予定でしたか。",
    "<P>は、1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買うつもりでした。ところが、2つの個数を逆にして買ったので、代金は予定より<D>円<ud>なりました。<q>は何<c>買う予定でしたか。",
    "<a>は1<c><pa>円、<b>は1<c><pb>円です。合わせて<N><c>買いましたが、個数を反対にしてしまい、予定より<D>円<ud>つきました。はじめに買う予定だった<q>は何<c>ですか。",
    "<a>(1<c><pa>円)と<b>(1<c><pb>円)を全部で<N><c>買います。個数を取りちがえて買ったため、<D>円<ud>なりました。<q>は何<c>買う予定だったでしょうか。",
    "<q>は何<c>買う予定でしたか。<a>(1<c><pa>円)と<b>(1<c><pb>円)を合わせて<N><c>買うはずでしたが、個数を逆にしたので、代金が<D>円<ud>なりました。",
    "お使いで<a>と<b>を合わせて<N><c>たのまれました。<a>と<b>の個数をとりちがえて買い、たのまれた通りに買うより<D>円<ud>なりました。1<c>のねだんは<a>が<pa>円、<b>が<pb>円です。たのまれた<q>の数<wo>",
    "<P>は<a>と<b>を<N><c>買う予定でした。しかし、個数を入れかえて買ったので、予定の金額より<D>円<ud>なりました。<a>が1<c><pa>円、<b>が1<c><pb>円のとき、<q>は何<c>買う予定でしたか。",
    "1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>注文する計画でした。個数を反対に伝えてしまい、<D>円<ud>なったとき、計画していた<q>の数は何<c>ですか。",
    NULL,
};
static const struct subtype number_asked = {
    .id = "number",
    .name = "合わせた数と代金の差がわかる",
    .level = 2,
    .templates = templates_number,
    .asks = "<a>の予定の数|<b>の予定の数",
    .role = {{"pa", "<a>のねだん", "円"},
             {"pb", "<b>のねだん", "円"},
             {"N", "合わせた数", "<c>"},
             {"D", "代金の差", "円"},
             {"ud", "予定より高いか安いか", "高い|安い", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"和差算", "代金の差から個数の差を求めて、個数の和と差から和差算にします。", solve_number, NULL}},
    .draw = draw_number,
    .bind = bind_number,
    .holds = holds_number,
    .spare = BIT(NUMBER),
    .low = {1, 1},
    .high = {60, 60},
    .hint = "とりちがえて高くなったのなら、はじめは安いほうと高いほうのどちらを多く買う予定でしたか。",
    .figure = &no_figure,
};

/* ---- the planned bill ---- */
static void solve_bill(struct build *p) {
    struct ratio dear = step_number(p, true);
    build_line(p);
    build_say(p, "<a>の予定は");
    struct ratio cheap = build_equation(p, p->datum[NUMBER], '-', dear, "<c>");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "予定の代金は、<a>が");
    struct ratio first = build_equation(p, p->datum[CHEAP], '*', cheap, "円");
    build_say(p, "、<b>が");
    struct ratio second = build_equation(p, p->datum[DEAR], '*', dear, "円");
    build_say(p, "です。");
    struct ratio bill = build_step(p, "合わせると、", first, '+', second, "円", "です。");
    build_trap(p, build_apply(p, bill, p->aux[0] ? '-' : '+', p->datum[CHANGE]));
    build_answer(p, bill, "", "円");
}
/* Unknown: the planned bill; some number of the cheap goods has to fit it. */
static bool holds_bill(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 15) return true;
    int64_t n = build_value(p, NUMBER), a = build_value(p, CHEAP), b = build_value(p, DEAR);
    for (int64_t cheap = 0; cheap <= n; cheap++)
        if (a * cheap + b * (n - cheap) == x[0] && changes_by(p, cheap, n - cheap)) return true;
    return false;
}
static const char *const templates_bill[] = {
    "1<c><pb>円の<b>と1<c><pa>円の<a>を合わせて<N><c>買う予定でしたが、個数をとりちがえたので、予定より<D>円<ud>なりました。予定の代金は何円でしたか。",
    "<P>は、1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買うつもりでした。ところが、2つの個数を逆にして買ったので、代金は予定より<D>円<ud>なりました。予定では何円でしたか。",
    "<a>は1<c><pa>円、<b>は1<c><pb>円です。合わせて<N><c>買いましたが、個数を反対にしてしまい、予定より<D>円<ud>つきました。はじめの予定の代金は何円ですか。",
    "<a>(1<c><pa>円)と<b>(1<c><pb>円)を全部で<N><c>買います。個数を取りちがえて買ったため、<D>円<ud>なりました。正しく買うと代金は何円になるはずだったでしょうか。",
    "予定の代金は何円でしたか。<a>(1<c><pa>円)と<b>(1<c><pb>円)を合わせて<N><c>買うはずでしたが、個数を逆にしたので、代金が<D>円<ud>なりました。",
    "お使いで<a>と<b>を合わせて<N><c>たのまれました。<a>と<b>の個数をとりちがえて買い、たのまれた通りに買うより<D>円<ud>なりました。1<c>のねだんは<a>が<pa>円、<b>が<pb>円です。たのまれた通りに買うときの代金<wo>",
    "<P>は<a>と<b>を<N><c>買う予定でした。しかし、個数を入れかえて買ったので、予定の金額より<D>円<ud>なりました。<a>が1<c><pa>円、<b>が1<c><pb>円のとき、予定の金額は何円ですか。",
    "1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>注文する計画でした。個数を反対に伝えてしまい、<D>円<ud>なったとき、計画の代金は何円<ka>",
    NULL,
};
static const struct subtype bill_asked = {
    .id = "bill",
    .name = "とりちがえる前の代金",
    .level = 3,
    .templates = templates_bill,
    .asks = "予定の代金",
    .role = {{"pa", "<a>のねだん", "円"},
             {"pb", "<b>のねだん", "円"},
             {"N", "合わせた数", "<c>"},
             {"D", "代金の差", "円"},
             {"ud", "予定より高いか安いか", "高い|安い", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"和差算", "予定の個数を和差算で求めてから、代金を計算します。", solve_bill, NULL}},
    .draw = draw_mistake,
    .bind = bind_mistake,
    .holds = holds_bill,
    .loops = 1,
    .low = {1},
    .high = {10000},
    .hint = "予定の個数は、それぞれ何<c>でしたか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&number_asked, &bill_asked, NULL};
const struct family family_torichigae_gokei = {.id = "torichigae_gokei",
                                               .number = "F08",
                                               .name = "個数のとりちがえ(合わせた数から)",
                                               .grade = 5,
                                               .scene = SCENE_SHOP,
                                               .combines = "sashatsume,wasa",
                                               .subtypes = subtypes};

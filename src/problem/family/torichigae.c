/* torichigae.c - 個数のとりちがえ: the planned numbers of two goods were swapped.
 *
 *   change of the bill ÷ difference of prices = difference of numbers; both bills ÷ sum of prices = sum of numbers; 和差算
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { CHEAP, DEAR, PLANNED, ACTUAL };
enum { ALL = 15 };

/* The words that follow from whether the mistake made it cheaper: then more of the dear ones were planned. */
static void bind_plan(struct build *p, bool totals) {
    bool cheaper = p->aux[0];
    build_set(p, "q", p->asked ? "<b>" : "<a>");
    build_set(p, "most", cheaper ? "<b>" : "<a>");
    build_set(p, "sd", cheaper ? "-<D>" : "<D>");
    build_set(p, "ud", cheaper ? "安く" : "高く");
    build_set(p, "res", totals ? "<D>円になりました" : "予定より<D>円<ud>なりました");
    build_set(p, "ress", totals ? "<D>円になった" : "予定より<D>円<ud>なった");
    build_need(p, "two prices", build_value(p, CHEAP) < build_value(p, DEAR));
}
static void bind_change(struct build *p) { bind_plan(p, false); }

/* Two bills tell whether it became cheaper. */
static void bind_bills(struct build *p) {
    build_aux(p, 0, build_value(p, PLANNED) > build_value(p, ACTUAL));
    bind_plan(p, true);
}

/* Unknowns: the planned numbers of the cheap and of the dear goods. */
static bool draw_plan(struct build *p, bool totals) {
    int64_t a, b;
    if (!build_two_goods(p, &a, &b)) return false;
    build_people(p, "P");
    int64_t cheap = build_between(p, 3, 25), dear = build_between(p, 3, 25), planned = a * cheap + b * dear,
            actual = a * dear + b * cheap;
    if (!build_need(p, "numbers differ", cheap != dear)) return false;
    p->asked = (int)build_between(p, 0, 1);
    build_datum(p, CHEAP, "pa", a), build_datum(p, DEAR, "pb", b), build_datum(p, PLANNED, "T", planned);
    build_aux(p, 0, planned > actual);
    build_datum(p, ACTUAL, "D", totals ? actual : planned > actual ? planned - actual : actual - planned);
    return build_need(p, "the change differs from a price",
                      build_value(p, ACTUAL) != a && build_value(p, ACTUAL) != b) &&
           build_need(p, "a plausible bill", planned <= 9000);
}

/* Both bills and their difference are known: numbers from their difference and sum. */
static void numbers(struct build *p, struct ratio change, struct ratio both) {
    bool cheaper = p->aux[0];
    struct ratio gap = build_step(p, "1<c>のねだんの差は、", p->datum[DEAR], '-', p->datum[CHEAP], "円", "です。");
    struct ratio more =
        build_step(p, "<ud>なったので、<most>を多く買う予定でした。個数の差は、", change, '/', gap, "<c>", "です。");
    struct ratio pair = build_step(p, "2つの代金の和は、1<c>ずつの組を合計の個数だけ集めた金額です。1組は、",
                                   p->datum[CHEAP], '+', p->datum[DEAR], "円", "です。");
    struct ratio sum = build_step(p, "合計の個数は、", both, '/', pair, "<c>", "です。");
    bool large = cheaper == (p->asked == 1);
    build_line(p);
    build_say(p, "和差算で、<q>は、");
    struct ratio two = build_equation(p, sum, large ? '+' : '-', more, "");
    build_say(p, "、");
    struct ratio one = build_equation(p, two, '/', build_int(2), "<c>");
    build_say(p, "です。");
    build_trap(p, build_apply(p, sum, '-', one));
    build_answer(p, one, "", "<c>");
}

static const char *const templates[] = {
    "1<c><pb>円の<b>と1<c><pa>円の<a>を何<c>かずつ買うと<T>円になる予定でしたが、個数をとりちがえたので<res>。<q>は何<c>買う予定でしたか。",
    "<P>は、1<c><pa>円の<a>と1<c><pb>円の<b>を買って<T>円はらうつもりでした。ところが、2つの個数を逆にして買ったので<res>。<q>は何<c>買う予定でしたか。",
    "<a>は1<c><pa>円、<b>は1<c><pb>円です。何<c>かずつ買って代金を<T>円にする予定が、個数を反対にしてしまい、代金は<res>。はじめに買う予定だった<q>は何<c>ですか。",
    "1<c><pb>円の<b>と1<c><pa>円の<a>を買います。予定では<T>円でしたが、<b>と<a>の個数を取りちがえて買ったため、<res>。<q>は何<c>買う予定だったでしょうか。",
    "<q>は何<c>買う予定でしたか。<a>(1<c><pa>円)と<b>(1<c><pb>円)を買って<T>円になるはずでしたが、個数を逆にしたので<res>。",
    "お使いで<a>と<b>をたのまれました。たのまれた通りに買えば<T>円でしたが、<a>と<b>の個数をとりちがえて買い、代金は<res>。1<c>のねだんは<a>が<pa>円、<b>が<pb>円です。たのまれた<q>の数<wo>",
    "<P>は<a>と<b>を<T>円分買う予定でした。しかし、個数を入れかえて買ったので<res>。<a>が1<c><pa>円、<b>が1<c><pb>円のとき、<q>は何<c>買う予定でしたか。",
    "<T>円で1<c><pa>円の<a>と1<c><pb>円の<b>を何<c>かずつ買う計画を立てました。店で個数を反対に伝えてしまい、代金が<ress>とき、計画していた<q>の数は何<c>ですか。",
    "1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて買う代金を<T>円と計算していました。個数をとりちがえて注文したら<res>。正しい注文では<q>は何<c>ですか。",
    "!メモには<a>と<b>の個数が書いてあり、代金は<T>円のはずでした。個数を逆に読んで買うと<res>。<a>は1<c><pa>円、<b>は1<c><pb>円です。メモにあった<q>の数は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_bills = {FIGURE_AREA,
                                                    {{"heights", FIGURE_NUMBERS, "<pa>|<pb>"},
                                                     {"labels", FIGURE_TEXTS, "<a>|<b>"},
                                                     {"areas", FIGURE_NUMBERS, "<T>|<D>"},
                                                     {"unit", FIGURE_TEXT, "円"}}};
static const struct figure_template figure_change = {FIGURE_AREA,
                                                     {{"heights", FIGURE_NUMBERS, "<pa>|<pb>"},
                                                      {"labels", FIGURE_TEXTS, "<a>|<b>"},
                                                      {"areas", FIGURE_NUMBERS, "<T>|<D>"},
                                                      {"signed", FIGURE_NUMBER, "<sd>"},
                                                      {"unit", FIGURE_TEXT, "円"}}};

/* ---- the change of the bill is told ---- */
static bool draw_change(struct build *p) { return draw_plan(p, false); }
static void solve_change(struct build *p) {
    build_line(p);
    build_say(p, "実際の代金は");
    struct ratio actual = build_equation(p, p->datum[PLANNED], p->aux[0] ? '-' : '+', p->datum[ACTUAL], "円");
    build_say(p, "、予定の代金との和は");
    struct ratio both = build_equation(p, p->datum[PLANNED], '+', actual, "円");
    build_say(p, "です。");
    numbers(p, p->datum[ACTUAL], both);
}
static bool holds_change(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, CHEAP), b = build_value(p, DEAR), planned = a * x[0] + b * x[1],
            actual = a * x[1] + b * x[0], change = build_value(p, ACTUAL);
    return IF_KEPT(keep, BIT(CHEAP) | BIT(DEAR) | BIT(PLANNED), planned == build_value(p, PLANNED)) &&
           IF_KEPT(keep, BIT(CHEAP) | BIT(DEAR) | BIT(ACTUAL),
                   (p->aux[0] ? planned - actual : actual - planned) == change);
}
static const struct subtype change = {
    .id = "change",
    .name = "代金の差がわかる",
    .level = 2,
    .templates = templates,
    .asks = "<a>の予定の数|<b>の予定の数",
    .role = {{"pa", "<a>のねだん", "円"},
             {"pb", "<b>のねだん", "円"},
             {"T", "予定の代金", "円"},
             {"D", "代金の差", "円"},
             {"ud", "予定より高いか安いか", "高い|安い", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"和差算", "代金の差から個数の差を、2つの代金の和から個数の和を求めて、和差算にします。", solve_change,
                NULL}},
    .draw = draw_change,
    .bind = bind_change,
    .holds = holds_change,
    .spare = BIT(ACTUAL) | BIT(PLANNED),
    .low = {1, 1},
    .high = {60, 60},
    .hint = "とりちがえた後の代金は、はじめの予定より高いですか、安いですか。",
    .figure = &figure_change,
};

/* ---- both bills are told ---- */
static bool draw_bills(struct build *p) { return draw_plan(p, true); }
static void solve_bills(struct build *p) {
    build_line(p);
    build_say(p, "2つの代金の差は");
    struct ratio difference = p->aux[0] ? build_equation(p, p->datum[PLANNED], '-', p->datum[ACTUAL], "円")
                                        : build_equation(p, p->datum[ACTUAL], '-', p->datum[PLANNED], "円");
    build_say(p, "、和は");
    struct ratio both = build_equation(p, p->datum[PLANNED], '+', p->datum[ACTUAL], "円");
    build_say(p, "です。");
    numbers(p, difference, both);
}
static bool holds_bills(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, CHEAP), b = build_value(p, DEAR);
    return IF_KEPT(keep, BIT(CHEAP) | BIT(DEAR) | BIT(PLANNED), a * x[0] + b * x[1] == build_value(p, PLANNED)) &&
           IF_KEPT(keep, BIT(CHEAP) | BIT(DEAR) | BIT(ACTUAL), a * x[1] + b * x[0] == build_value(p, ACTUAL));
}
static const struct subtype bills = {
    .id = "bills",
    .name = "2つの代金がわかる",
    .level = 3,
    .templates = templates,
    .asks = "<a>の予定の数|<b>の予定の数",
    .role = {{"pa", "<a>のねだん", "円"},
             {"pb", "<b>のねだん", "円"},
             {"T", "予定の代金", "円"},
             {"D", "とりちがえた代金", "円"}},
    .method = {{"和差算", "2つの代金の差から個数の差を、和から個数の和を求めて、和差算にします。", solve_bills, NULL}},
    .draw = draw_bills,
    .bind = bind_bills,
    .holds = holds_bills,
    .spare = BIT(ACTUAL) | BIT(PLANNED),
    .low = {1, 1},
    .high = {60, 60},
    .hint = "2つの代金の差と和を求めましょう。",
    .figure = &figure_bills,
};

static const struct subtype *const subtypes[] = {&change, &bills, NULL};
const struct family family_torichigae = {.id = "torichigae",
                                         .number = "F08",
                                         .name = "個数のとりちがえ",
                                         .grade = 5,
                                         .scene = SCENE_SHOP,
                                         .combines = "sashatsume,wasa",
                                         .subtypes = subtypes};

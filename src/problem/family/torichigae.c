/* torichigae.c - 個数のとりちがえ: the planned numbers of two goods were swapped.
 *
 *   change of the bill ÷ difference of prices = difference of numbers; both bills ÷ sum of prices = sum of numbers; 和差算
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { CHEAP, DEAR, PLANNED, ACTUAL };
enum { ALL = 15 };

/* Did the mistake make it cheaper? Two bills tell. */
static void derive_bills(struct kit *k) { k->aux[0] = kit_value(k, PLANNED) > kit_value(k, ACTUAL); }
/* Unknowns: the planned numbers of the cheap and of the dear goods. */
static bool draw_plan(struct kit *k, bool totals) {
    int64_t a, b;
    if (!kit_two_goods(k, &a, &b)) return false;
    kit_people(k, "P");
    int64_t cheap = kit_between(k, 3, 25), dear = kit_between(k, 3, 25), planned = a * cheap + b * dear, actual = a * dear + b * cheap;
    if (!kit_need(k, "numbers differ", cheap != dear)) return false;
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "q", k->asked ? "<b>" : "<a>");
    kit_set(k, "most", dear > cheap ? "<b>" : "<a>");
    kit_set(k, "ud", planned > actual ? "安く" : "高く");
    kit_datum(k, CHEAP, "pa", a), kit_datum(k, DEAR, "pb", b), kit_datum(k, PLANNED, "T", planned);
    kit_aux(k, 0, planned > actual);
    kit_datum(k, ACTUAL, "D", totals ? actual : planned > actual ? planned - actual : actual - planned);
    kit_set(k, "res", totals ? "<D>円になりました" : "予定より<D>円<ud>なりました");
    kit_set(k, "ress", totals ? "<D>円になった" : "予定より<D>円<ud>なった");
    return kit_need(k, "the change differs from a price", kit_value(k, ACTUAL) != a && kit_value(k, ACTUAL) != b) && kit_need(k, "a plausible bill", planned <= 9000);
}

/* Both bills and their difference are known: numbers from their difference and sum. */
static void numbers(struct kit *k, struct ratio change, struct ratio both) {
    bool cheaper = k->aux[0];
    struct ratio gap = kit_step(k, "1<c>のねだんの差は、", k->datum[DEAR], '-', k->datum[CHEAP], "円", "です。");
    struct ratio more = kit_step(k, "<ud>なったので、<most>を多く買う予定でした。個数の差は、", change, '/', gap, "<c>", "です。");
    struct ratio pair = kit_step(k, "2つの代金の和は、1<c>ずつの組を合計の個数だけ集めた金額です。1組は、", k->datum[CHEAP], '+', k->datum[DEAR], "円", "です。");
    struct ratio sum = kit_step(k, "合計の個数は、", both, '/', pair, "<c>", "です。");
    bool large = cheaper == (k->asked == 1);
    kit_line(k);
    kit_say(k, "和差算で、<q>は、");
    struct ratio two = kit_equation(k, sum, large ? '+' : '-', more, "");
    kit_say(k, "、");
    struct ratio one = kit_equation(k, two, '/', kit_int(2), "<c>");
    kit_say(k, "です。");
    kit_trap(k, kit_apply(k, sum, '-', one));
    kit_answer(k, one, "", "<c>");
}

static const char *const frames[] = {
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
static const char figure[] = "{\"type\":\"area\",\"heights\":[<pa>,<pb>],\"labels\":[\"<a>\",\"<b>\"],\"areas\":[<T>,<D>],\"unit\":\"円\"}";

/* ---- the change of the bill is told ---- */
static bool draw_change(struct kit *k) { return draw_plan(k, false); }
static void solve_change(struct kit *k) {
    kit_line(k);
    kit_say(k, "実際の代金は");
    struct ratio actual = kit_equation(k, k->datum[PLANNED], k->aux[0] ? '-' : '+', k->datum[ACTUAL], "円");
    kit_say(k, "、予定の代金との和は");
    struct ratio both = kit_equation(k, k->datum[PLANNED], '+', actual, "円");
    kit_say(k, "です。");
    numbers(k, k->datum[ACTUAL], both);
}
static bool holds_change(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t a = kit_value(k, CHEAP), b = kit_value(k, DEAR), planned = a * x[0] + b * x[1], actual = a * x[1] + b * x[0], change = kit_value(k, ACTUAL);
    return KIT_KEEP(keep, KIT_BIT(CHEAP) | KIT_BIT(DEAR) | KIT_BIT(PLANNED), planned == kit_value(k, PLANNED)) &&
           KIT_KEEP(keep, KIT_BIT(CHEAP) | KIT_BIT(DEAR) | KIT_BIT(ACTUAL), (k->aux[0] ? planned - actual : actual - planned) == change);
}
static const struct kit_subtype change = {
    .id = "change", .name = "代金の差がわかる", .level = 2, .frames = frames,
    .method = {{"和差算", "代金の差から個数の差を、2つの代金の和から個数の和を求めて、和差算にします。", solve_change, NULL}},
    .draw = draw_change, .holds = holds_change, .spare = KIT_BIT(ACTUAL) | KIT_BIT(PLANNED), .low = {1, 1}, .high = {60, 60},
    .hint = "とりちがえた後の代金は、はじめの予定より高いですか、安いですか。", .figure = figure,
};

/* ---- both bills are told ---- */
static bool draw_bills(struct kit *k) { return draw_plan(k, true); }
static void solve_bills(struct kit *k) {
    kit_line(k);
    kit_say(k, "2つの代金の差は");
    struct ratio difference = k->aux[0] ? kit_equation(k, k->datum[PLANNED], '-', k->datum[ACTUAL], "円") : kit_equation(k, k->datum[ACTUAL], '-', k->datum[PLANNED], "円");
    kit_say(k, "、和は");
    struct ratio both = kit_equation(k, k->datum[PLANNED], '+', k->datum[ACTUAL], "円");
    kit_say(k, "です。");
    numbers(k, difference, both);
}
static bool holds_bills(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t a = kit_value(k, CHEAP), b = kit_value(k, DEAR);
    return KIT_KEEP(keep, KIT_BIT(CHEAP) | KIT_BIT(DEAR) | KIT_BIT(PLANNED), a * x[0] + b * x[1] == kit_value(k, PLANNED)) &&
           KIT_KEEP(keep, KIT_BIT(CHEAP) | KIT_BIT(DEAR) | KIT_BIT(ACTUAL), a * x[1] + b * x[0] == kit_value(k, ACTUAL));
}
static const struct kit_subtype bills = {
    .id = "bills", .name = "2つの代金がわかる", .level = 3, .frames = frames,
    .method = {{"和差算", "2つの代金の差から個数の差を、和から個数の和を求めて、和差算にします。", solve_bills, NULL}},
    .draw = draw_bills, .derive = derive_bills, .holds = holds_bills, .spare = KIT_BIT(ACTUAL) | KIT_BIT(PLANNED), .low = {1, 1}, .high = {60, 60},
    .hint = "2つの代金の差と和を求めましょう。", .figure = figure,
};

static const struct kit_subtype *const subtypes[] = {&change, &bills, NULL};
const struct kit_family family_torichigae = {.id = "torichigae", .number = "F08", .name = "個数のとりちがえ", .grade = 5, .scene = KIT_SHOP, .combines = "sashatsume,wasa", .subtypes = subtypes};

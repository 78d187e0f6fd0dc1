/* shugo.c - 集合算: two overlapping sets in a class; a 2×2 table or circles.
 *
 *   at least one = all - neither; overlap = sum of both - at least one
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { ALL, FIRST, SECOND, FOURTH };

/* where | first | second | question verb (plain past or present, before 人) */
static const char *const surveys[] = {
    "クラス|犬を飼っている|ねこを飼っている", "クラス|兄がいる|姉がいる",               "クラス|算数が好きな|国語が好きな",   "クラス|電車で出かけた|バスで出かけた",
    "学年|ピアノを習っている|水泳を習っている", "学年|りんごが好きな|みかんが好きな",   "クラブ|野球が好きな|サッカーが好きな", "町内会|山に行った|海に行った",
    "クラス|本を借りた|図かんを借りた",
    "クラス|カレーが好きな|ラーメンが好きな", "学年|算数クラブに入りたい|科学クラブに入りたい", "クラス|なわとびが得意な|鉄棒が得意な", "クラブ|ピアノをひける|笛をふける", "子ども会|川で遊んだ|山で遊んだ", "クラス|朝パンを食べた|朝くだものを食べた",
    "学年|漢字テストが満点だった|計算テストが満点だった", "チーム|北海道に行った|大阪に行った", "クラス|弟がいる|妹がいる", "学校|自転車を持っている|一輪車を持っている",
    "!合唱団|平泳ぎができる|クロールができる", NULL,
};

static bool draw_counts(struct kit *k, int64_t *a, int64_t *b, int64_t *both, int64_t *neither) {
    kit_context(k, "w|p|q", surveys);
    int64_t scale = kit_chance(k, 60) ? 1 : 4;
    *both = kit_between(k, 2, 12 * scale);
    *a = *both + kit_between(k, 2, 16 * scale);
    *b = *both + kit_between(k, 2, 16 * scale);
    *neither = kit_between(k, 1, 10 * scale);
    kit_datum(k, ALL, "N", *a + *b - *both + *neither);
    kit_datum(k, FIRST, "a", *a);
    kit_datum(k, SECOND, "b", *b);
    return kit_need(k, "the sets differ", *a != *b);
}

/* Count people one by one in the four regions of an assignment. */
static bool fits(const struct kit *k, int64_t both, int64_t neither, unsigned keep) {
    int64_t only_a = kit_value(k, FIRST) - both, only_b = kit_value(k, SECOND) - both;
    return KIT_KEEP(keep, 7, only_a >= 0 && only_b >= 0 && only_a + only_b + both + neither == kit_value(k, ALL));
}

/* ---- both ---- */
static bool draw_both(struct kit *k) {
    int64_t a, b, both, neither;
    if (!draw_counts(k, &a, &b, &both, &neither)) return false;
    kit_datum(k, FOURTH, "z", neither);
    return true;
}
static void solve_both(struct kit *k) {
    struct ratio any = kit_step(k, "少なくとも一方にあてはまる人は、", k->datum[ALL], '-', k->datum[FOURTH], "人", "です。");
    struct ratio sum = kit_step(k, "2つの人数の和は、", k->datum[FIRST], '+', k->datum[SECOND], "人", "です。");
    struct ratio both = kit_step(k, "両方の人を2回数えているので、重なりは、", sum, '-', any, "人", "です。");
    if (sum.num > k->datum[ALL].num) kit_trap(k, kit_apply(k, sum, '-', k->datum[ALL]));
    kit_answer(k, both, "", "人");
}
/* The 2×2 table: the row of those not in the first set. */
static void solve_both_table(struct kit *k) {
    struct ratio outside = kit_step(k, "<p>人以外は、", k->datum[ALL], '-', k->datum[FIRST], "人", "です。");
    struct ratio only = kit_step(k, "その中で<q>人は、", outside, '-', k->datum[FOURTH], "人", "です。");
    struct ratio both = kit_step(k, "両方の人は、<q>人の<b>人からひいて、", k->datum[SECOND], '-', only, "人", "です。");
    kit_answer(k, both, "", "人");
}
static bool holds_both(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 15, fits(k, x[0], kit_value(k, FOURTH), 7));
}
static const char *const frames_both[] = {
    "<N>人の<w>で、<p>人は<a>人、<q>人は<b>人、どちらでもない人は<z>人です。両方にあてはまる人は何人ですか。",
    "<w>の<N>人について調べると、<p>人が<a>人、<q>人が<b>人、どちらにもあてはまらない人が<z>人でした。両方にあてはまる人は何人[ですか。|でしょうか。|いますか。]",
    "ある<w>は全部で<N>人です。<p>人は<a>人、<q>人は<b>人いて、どちらでもない人が<z>人います。両方の人は何人ですか。",
    "両方にあてはまる人は何人ですか。<N>人の<w>で、<p>人は<a>人、<q>人は<b>人、どちらでもない人は<z>人です。",
    "<w>の人数は<N>人です。このうち、<p>人は<a>人、<q>人は<b>人で、どちらでもない人は<z>人です。どちらにもあてはまる人の数<wo>",
    "<N>人に質問をしました。<p>人は<a>人、<q>人は<b>人、どちらでもないと答えた人は<z>人です。両方と答えた人は何人ですか。",
    "<w>で調べたところ、<p>人<a>人、<q>人<b>人、どちらでもない人<z>人でした。<w>は<N>人です。両方にあてはまる人は何人いますか。",
    "<w><N>人の中に、<p>人が<a>人、<q>人が<b>人います。どちらでもない人が<z>人のとき、両方の人は何人<ka>",
    NULL,
};
static const struct kit_subtype both_asked = {
    .id = "both", .name = "両方", .level = 1, .frames = frames_both,
    .method = {{"ベン図", "集合算です。重なった2つの円の図で、2回数えている人に目をつけます。", solve_both, NULL},
               {"表", "集合算です。あてはまるかどうかの2つずつの表を作り、わかるところからうめます。", solve_both_table, "<p>人以外は何人いますか。"}},
    .draw = draw_both, .holds = holds_both, .low = {1}, .high = {300},
    .hint = "少なくとも一方にあてはまる人は何人ですか。",
    .figure = "{\"type\":\"venn\",\"all\":<N>,\"sets\":[<a>,<b>],\"neither\":<z>}",
};

/* ---- neither ---- */
static bool draw_neither(struct kit *k) {
    int64_t a, b, both, neither;
    if (!draw_counts(k, &a, &b, &both, &neither)) return false;
    kit_datum(k, FOURTH, "z", both);
    return true;
}
static void solve_neither(struct kit *k) {
    struct ratio sum = kit_step(k, "2つの人数の和は、", k->datum[FIRST], '+', k->datum[SECOND], "人", "です。");
    struct ratio any = kit_step(k, "両方の人を2回数えているので、少なくとも一方の人は、", sum, '-', k->datum[FOURTH], "人", "です。");
    struct ratio neither = kit_step(k, "どちらでもない人は、残りなので、", k->datum[ALL], '-', any, "人", "です。");
    if (sum.num < k->datum[ALL].num) kit_trap(k, kit_apply(k, k->datum[ALL], '-', sum));
    kit_answer(k, neither, "", "人");
}
static void solve_neither_table(struct kit *k) {
    struct ratio outside = kit_step(k, "<p>人以外は、", k->datum[ALL], '-', k->datum[FIRST], "人", "です。");
    struct ratio only = kit_step(k, "<q>人のうち、両方でない人は、", k->datum[SECOND], '-', k->datum[FOURTH], "人", "です。");
    struct ratio neither = kit_step(k, "どちらでもない人は、<p>人以外からひいて、", outside, '-', only, "人", "です。");
    kit_answer(k, neither, "", "人");
}
static bool holds_neither(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 15, fits(k, kit_value(k, FOURTH), x[0], 7));
}
static const char *const frames_neither[] = {
    "<N>人の<w>で、<p>人は<a>人、<q>人は<b>人、両方にあてはまる人は<z>人です。どちらでもない人は何人ですか。",
    "<w>の<N>人について調べると、<p>人が<a>人、<q>人が<b>人、両方の人が<z>人でした。どちらにもあてはまらない人は何人[ですか。|でしょうか。|いますか。]",
    "ある<w>は全部で<N>人です。<p>人は<a>人、<q>人は<b>人いて、そのうち<z>人は両方にあてはまります。どちらでもない人は何人ですか。",
    "どちらでもない人は何人ですか。<N>人の<w>で、<p>人は<a>人、<q>人は<b>人、両方の人は<z>人です。",
    "<w>の人数は<N>人です。このうち、<p>人は<a>人、<q>人は<b>人で、両方の人は<z>人です。どちらでもない人の数<wo>",
    "<N>人に質問をしました。<p>人は<a>人、<q>人は<b>人、両方だと答えた人は<z>人です。どちらでもないと答えた人は何人ですか。",
    "<w>で調べたところ、<p>人<a>人、<q>人<b>人、両方の人<z>人でした。<w>は<N>人です。どちらでもない人は何人いますか。",
    "<w><N>人の中に、<p>人が<a>人、<q>人が<b>人います。両方の人が<z>人のとき、どちらでもない人は何人<ka>",
    NULL,
};
static const struct kit_subtype neither_asked = {
    .id = "neither", .name = "どちらでもない", .level = 1, .frames = frames_neither,
    .method = {{"ベン図", "集合算です。重なった2つの円の図で、2回数えている人に目をつけます。", solve_neither, NULL},
               {"表", "集合算です。あてはまるかどうかの2つずつの表を作り、わかるところからうめます。", solve_neither_table, "<p>人以外は何人いますか。"}},
    .draw = draw_neither, .holds = holds_neither, .low = {1}, .high = {300},
    .hint = "2つの人数をそのままたすと、2回数えている人はだれですか。",
    .figure = "{\"type\":\"venn\",\"all\":<N>,\"sets\":[<a>,<b>],\"both\":<z>}",
};

static const struct kit_subtype *const subtypes[] = {&both_asked, &neither_asked, NULL};
const struct kit_family family_shugo = {.id = "shugo", .number = "F25", .name = "集合算", .grade = 5, .subtypes = subtypes};

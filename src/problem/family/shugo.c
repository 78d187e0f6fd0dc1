/* shugo.c - 集合算: two overlapping sets in a class; a 2×2 table or circles.
 *
 *   at least one = all - neither; overlap = sum of both - at least one
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { ALL, FIRST, SECOND, FOURTH };

/* where | first | second | both | neither | only the first, each as it stands before 人 */
static const char *const surveys[] = {
    "クラス|犬を飼っている|ねこを飼っている|犬もねこも飼っている|犬もねこも飼っていない|犬だけを飼っている",
    "クラス|兄がいる|姉がいる|兄も姉もいる|兄も姉もいない|兄だけがいる",
    "クラス|算数が好きな|国語が好きな|算数も国語も好きな|算数も国語も好きでない|算数だけが好きな",
    "クラス|電車で出かけた|バスで出かけた|電車もバスも使って出かけた|電車もバスも使わなかった|電車だけで出かけた",
    "学年|ピアノを習っている|水泳を習っている|ピアノも水泳も習っている|ピアノも水泳も習っていない|ピアノだけを習っている",
    "学年|りんごが好きな|みかんが好きな|りんごもみかんも好きな|りんごもみかんも好きでない|りんごだけが好きな",
    "クラブ|野球が好きな|サッカーが好きな|野球もサッカーも好きな|野球もサッカーも好きでない|野球だけが好きな",
    "町内会|山に行った|海に行った|山にも海にも行った|山にも海にも行かなかった|山だけに行った",
    "クラス|本を借りた|図かんを借りた|本も図かんも借りた|本も図かんも借りなかった|本だけを借りた",
    "クラス|カレーが好きな|ラーメンが好きな|カレーもラーメンも好きな|カレーもラーメンも好きでない|カレーだけが好きな",
    "学年|算数クラブに入りたい|科学クラブに入りたい|算数クラブにも科学クラブにも入りたい|算数クラブにも科学クラブにも入りたくない|算数クラブだけに入りたい",
    "クラス|なわとびが得意な|鉄棒が得意な|なわとびも鉄棒も得意な|なわとびも鉄棒も得意でない|なわとびだけが得意な",
    "クラブ|ピアノをひける|笛をふける|ピアノも笛もできる|ピアノも笛もできない|ピアノだけできる",
    "子ども会|川で遊んだ|山で遊んだ|川でも山でも遊んだ|川でも山でも遊ばなかった|川だけで遊んだ",
    "クラス|パンを朝に食べた|くだものを朝に食べた|パンもくだものも朝に食べた|パンもくだものも朝に食べなかった|パンだけを朝に食べた",
    "学年|漢字テストが満点だった|計算テストが満点だった|漢字テストも計算テストも満点だった|漢字テストも計算テストも満点でなかった|漢字テストだけが満点だった",
    "チーム|北海道に行った|大阪に行った|北海道にも大阪にも行った|北海道にも大阪にも行っていない|北海道だけに行った",
    "クラス|弟がいる|妹がいる|弟も妹もいる|弟も妹もいない|弟だけがいる",
    "学校|自転車を持っている|一輪車を持っている|自転車も一輪車も持っている|自転車も一輪車も持っていない|自転車だけを持っている",
    "学年|サッカーを習っている|水泳を習っている|サッカーも水泳も習っている|サッカーも水泳も習っていない|サッカーだけを習っている",
    "クラス|英検に合格した|漢検に合格した|英検にも漢検にも合格した|英検にも漢検にも合格しなかった|英検だけに合格した",
    "学年|新聞を毎日読む|図書館の本を毎日読む|新聞も図書館の本も毎日読む|新聞も図書館の本も読まない|新聞だけを毎日読む",
    "クラス|第1問に正解した|第2問に正解した|第1問にも第2問にも正解した|第1問にも第2問にも正解しなかった|第1問だけに正解した",
    "町内会|めがねを持ってきた|ぼうしを持ってきた|めがねもぼうしも持ってきた|めがねもぼうしも持ってこなかった|めだけがねを持ってきた",
    "学年|カレーライスが好きな|ハンバーグが好きな|カレーライスもハンバーグも好きな|カレーライスもハンバーグも好きでない|カレーライスだけが好きな",
    "クラス|逆上がりができる|二重とびができる|逆上がりも二重とびもできる|逆上がりも二重とびもできない|逆上がりだけできる",
    "子ども会|べん当を持ってきた|飲み物を持ってきた|べん当も飲み物も持ってきた|べん当も飲み物も持ってこなかった|べん当だけを持ってきた",
    "学年|習字を習っている|英語を習っている|習字も英語も習っている|習字も英語も習っていない|習字だけを習っている",
    "クラス|物語をよく借りる|図かんをよく借りる|物語も図かんもよく借りる|物語も図かんも借りない|物語だけをよく借りる",
    "クラブ|ぶらんこが好きな|すべり台が好きな|ぶらんこもすべり台も好きな|ぶらんこもすべり台も好きでない|ぶらんこだけが好きな",
    "!合唱団|平泳ぎができる|クロールができる|平泳ぎもクロールもできる|平泳ぎもクロールもできない|平泳ぎだけできる",
    NULL,
};

void build_survey(struct build *p) {
    build_context(p, "w|p|q|B|Z|O", surveys);
    build_people(p, "A");
}

static bool draw_counts(struct build *p, int64_t *a, int64_t *b, int64_t *both, int64_t *neither) {
    build_survey(p);
    int64_t scale = build_chance(p, 60) ? 1 : 4;
    *both = build_between(p, 2, 12 * scale);
    *a = *both + build_between(p, 2, 16 * scale);
    *b = *both + build_between(p, 2, 16 * scale);
    *neither = build_between(p, 1, 10 * scale);
    build_datum(p, ALL, "N", *a + *b - *both + *neither);
    build_datum(p, FIRST, "a", *a);
    build_datum(p, SECOND, "b", *b);
    return build_need(p, "the sets differ", *a != *b);
}

/* Count people one by one in the four regions of an assignment. */
static bool fits(const struct build *p, int64_t both, int64_t neither, unsigned keep) {
    int64_t only_a = build_value(p, FIRST) - both, only_b = build_value(p, SECOND) - both;
    return IF_KEPT(keep, 7, only_a >= 0 && only_b >= 0 && only_a + only_b + both + neither == build_value(p, ALL));
}

/* ---- both ---- */
static bool draw_both(struct build *p) {
    int64_t a, b, both, neither;
    if (!draw_counts(p, &a, &b, &both, &neither)) return false;
    build_datum(p, FOURTH, "z", neither);
    return true;
}
static void solve_both(struct build *p) {
    struct ratio any =
        build_step(p, "少なくとも一方にあてはまる人は、", p->datum[ALL], '-', p->datum[FOURTH], "人", "です。");
    struct ratio sum = build_step(p, "2つの人数の和は、", p->datum[FIRST], '+', p->datum[SECOND], "人", "です。");
    struct ratio both = build_step(p, "両方の人を2回数えているので、重なりは、", sum, '-', any, "人", "です。");
    if (sum.num > p->datum[ALL].num) build_trap(p, build_apply(p, sum, '-', p->datum[ALL]));
    build_answer(p, both, "", "人");
}
/* The 2×2 table: the row of those not in the first set. */
static void solve_both_table(struct build *p) {
    struct ratio outside = build_step(p, "<p>人以外は、", p->datum[ALL], '-', p->datum[FIRST], "人", "です。");
    struct ratio only = build_step(p, "その中で<q>人は、", outside, '-', p->datum[FOURTH], "人", "です。");
    struct ratio both =
        build_step(p, "両方の人は、<q>人の<b>人からひいて、", p->datum[SECOND], '-', only, "人", "です。");
    build_answer(p, both, "", "人");
}
static bool holds_both(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15, fits(p, x[0], build_value(p, FOURTH), 7));
}
static const char *const templates_both[] = {
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
static const struct figure_template figure_both = {
    FIGURE_VENN,
    {{"all", FIGURE_NUMBER, "<N>"}, {"sets", FIGURE_NUMBERS, "<a>|<b>"}, {"neither", FIGURE_NUMBER, "<z>"}}};
static const struct subtype both_asked = {
    .id = "both",
    .name = "両方",
    .level = 1,
    .templates = templates_both,
    .asks = "両方にあてはまる人数",
    .role = {{"N", "全体の人数", "人"},
             {"a", "1つ目にあてはまる人数", "人"},
             {"b", "2つ目にあてはまる人数", "人"},
             {"z", "どちらでもない人数", "人"}},
    .method = {{"ベン図", "集合算です。重なった2つの円の図で、2回数えている人に目をつけます。", solve_both, NULL},
               {"表", "集合算です。あてはまるかどうかの2つずつの表を作り、わかるところからうめます。", solve_both_table,
                "<p>人以外は何人いますか。"}},
    .draw = draw_both,
    .holds = holds_both,
    .low = {1},
    .high = {300},
    .hint = "少なくとも一方にあてはまる人は何人ですか。",
    .figure = &figure_both,
};

/* ---- neither ---- */
static bool draw_neither(struct build *p) {
    int64_t a, b, both, neither;
    if (!draw_counts(p, &a, &b, &both, &neither)) return false;
    build_datum(p, FOURTH, "z", both);
    return true;
}
static void solve_neither(struct build *p) {
    struct ratio sum = build_step(p, "2つの人数の和は、", p->datum[FIRST], '+', p->datum[SECOND], "人", "です。");
    struct ratio any = build_step(p, "両方の人を2回数えているので、少なくとも一方の人は、", sum, '-', p->datum[FOURTH],
                                  "人", "です。");
    struct ratio neither = build_step(p, "どちらでもない人は、残りなので、", p->datum[ALL], '-', any, "人", "です。");
    if (sum.num < p->datum[ALL].num) build_trap(p, build_apply(p, p->datum[ALL], '-', sum));
    build_answer(p, neither, "", "人");
}
static void solve_neither_table(struct build *p) {
    struct ratio outside = build_step(p, "<p>人以外は、", p->datum[ALL], '-', p->datum[FIRST], "人", "です。");
    struct ratio only =
        build_step(p, "<q>人のうち、両方でない人は、", p->datum[SECOND], '-', p->datum[FOURTH], "人", "です。");
    struct ratio neither =
        build_step(p, "どちらでもない人は、<p>人以外からひいて、", outside, '-', only, "人", "です。");
    build_answer(p, neither, "", "人");
}
static bool holds_neither(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15, fits(p, build_value(p, FOURTH), x[0], 7));
}
static const char *const templates_neither[] = {
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
static const struct figure_template figure_neither = {
    FIGURE_VENN, {{"all", FIGURE_NUMBER, "<N>"}, {"sets", FIGURE_NUMBERS, "<a>|<b>"}, {"both", FIGURE_NUMBER, "<z>"}}};
static const struct subtype neither_asked = {
    .id = "neither",
    .name = "どちらでもない",
    .level = 1,
    .templates = templates_neither,
    .asks = "どちらでもない人数",
    .role = {{"N", "全体の人数", "人"},
             {"a", "1つ目にあてはまる人数", "人"},
             {"b", "2つ目にあてはまる人数", "人"},
             {"z", "両方にあてはまる人数", "人"}},
    .method = {{"ベン図", "集合算です。重なった2つの円の図で、2回数えている人に目をつけます。", solve_neither, NULL},
               {"表", "集合算です。あてはまるかどうかの2つずつの表を作り、わかるところからうめます。",
                solve_neither_table, "<p>人以外は何人いますか。"}},
    .draw = draw_neither,
    .holds = holds_neither,
    .low = {1},
    .high = {300},
    .hint = "2つの人数をそのままたすと、2回数えている人はだれですか。",
    .figure = &figure_neither,
};

static const struct subtype *const subtypes[] = {&both_asked, &neither_asked, NULL};
const struct family family_shugo = {.id = "shugo", .number = "F25", .name = "集合算", .grade = 5, .subtypes = subtypes};

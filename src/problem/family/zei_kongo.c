/* zei_kongo.c - 2つの税率の買い物: a basket of goods taxed at two rates; the tax of all, each price from both totals.
 *
 *   had all the lower rate -> what is missing is the difference of the rates, of the goods at the higher rate
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* what is taxed lower | what is taxed higher */
static const char *const baskets[] = {"食品|日用品",
                                      "パン|せっけん",
                                      "お茶|電池",
                                      "米|洗ざい",
                                      "べん当|雑誌",
                                      "おかし|文ぼう具",
                                      "牛乳|タオル",
                                      "くだもの|花",
                                      "野菜|食器",
                                      "肉|ラップ",
                                      "飲み物|紙コップ",
                                      "ケーキ|ろうそく",
                                      "魚|なべ",
                                      "食料品|そのほかの品物",
                                      "おにぎり|ざっし",
                                      "ジュース|ペン",
                                      "チーズ|スポンジ",
                                      "卵|ティッシュペーパー",
                                      "食べ物|食べ物以外の品物",
                                      "りんご|ハンカチ",
                                      "!そば|つまようじ",
                                      NULL};
static struct ratio share(const struct build *p, int i) { return build_fraction(build_value(p, i), 100); }
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

static void draw_basket(struct build *p, int64_t *food, int64_t *things, int64_t *low, int64_t *high) {
    build_people(p, "A");
    build_context(p, "w|v", baskets);
    *low = build_between(p, 3, 9), *high = build_between(p, *low + 1, 15);
    if (build_chance(p, 75)) *low = 8, *high = 10;
    *food = build_round(p, 150, 3900, 50), *things = build_round(p, 150, 3900, 50);
    build_need(p, "two prices", *food != *things);
    build_need(p, "whole yen", *food * *low % 100 == 0 && *things * *high % 100 == 0);
}

/* ---- the tax of all ---- */
enum { FOOD, LOW, THINGS, HIGH };
static bool draw_tax(struct build *p) {
    int64_t food, things, low, high;
    draw_basket(p, &food, &things, &low, &high);
    build_datum(p, FOOD, "a", food), build_datum(p, LOW, "r", low);
    build_datum(p, THINGS, "b", things), build_datum(p, HIGH, "s", high);
    return true;
}
static void solve_tax(struct build *p) {
    struct ratio food = build_step(p, "<w>の消費税は、", p->datum[FOOD], '*', share(p, LOW), "円", "です。");
    struct ratio things = build_step(p, "<v>の消費税は、", p->datum[THINGS], '*', share(p, HIGH), "円", "です。");
    struct ratio all = build_apply(p, p->datum[FOOD], '+', p->datum[THINGS]);
    build_trap(p, build_apply(p, all, '*', share(p, HIGH)));
    build_answer(p, build_step(p, "消費税は合わせて、", food, '+', things, "円", "です。"), "", "円");
}
static bool holds_tax(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   100 * x[0] ==
                       build_value(p, FOOD) * build_value(p, LOW) + build_value(p, THINGS) * build_value(p, HIGH));
}
static const char *const templates_tax[] = {
    "税ぬき<a>円の<w>と税ぬき<b>円の<v>を買います。消費税は<w>が<r>%、<v>が<s>%です。消費税は全部で何円ですか。",
    "<A>は<w>を<a>円分、<v>を<b>円分買いました。どちらも税ぬきのねだんで、税率は<w>が<r>%、<v>が<s>%です。はらう消費税の合計は何円[ですか。|でしょうか。]",
    "消費税の合計は何円ですか。<w>(税ぬき<a>円、税率<r>%)と<v>(税ぬき<b>円、税率<s>%)を買いました。",
    "<w>には<r>%、<v>には<s>%の消費税がかかります。<w>を税ぬきで<a>円、<v>を税ぬきで<b>円買うとき、かかる消費税<wo>単位は円とします。",
    "<w>の代金は<a>円、<v>の代金は<b>円で、消費税はふくまれていません。税率が<w>は<r>%、<v>は<s>%のとき、消費税は合わせて何円<ka>",
    "税率<r>%の<w>を<a>円、税率<s>%の<v>を<b>円買いました。ねだんは税ぬきです。消費税だけで何円になりますか。",
    "<A>の買い物は、税ぬきで<w>が<a>円、<v>が<b>円です。<w>に<r>%、<v>に<s>%の税がつくと、税は全部で何円ですか。",
    "レシートには、税ぬきで<w><a>円、<v><b>円と書いてあります。消費税は<w>が<r>%、<v>が<s>%です。2つの消費税を合わせると何円ですか。",
    NULL,
};
static const struct subtype tax = {
    .id = "tax",
    .name = "2つの税率の消費税の合計",
    .level = 1,
    .templates = templates_tax,
    .asks = "消費税の合計",
    .role = {{"a", "<w>の税ぬきのねだん", "円"},
             {"r", "<w>の税率", "%"},
             {"b", "<v>の税ぬきのねだん", "円"},
             {"s", "<v>の税率", "%"}},
    .method = {{"別々に税", "税率がちがうので、別々に消費税を計算します。", solve_tax, NULL}},
    .draw = draw_tax,
    .holds = holds_tax,
    .low = {1},
    .high = {2000},
    .hint = "<w>の消費税と<v>の消費税は、それぞれ何円ですか。",
    .figure = &no_figure,
};

/* ---- each price, from both totals ---- */
enum { PLAIN, PAID, RATE_LOW, RATE_HIGH };
static void bind_each(struct build *p) {
    build_set(p, "z", p->asked ? "<v>" : "<w>");
    build_need(p, "two rates", build_value(p, RATE_LOW) < build_value(p, RATE_HIGH));
    build_need(p, "some tax", build_value(p, PLAIN) < build_value(p, PAID));
}
static bool draw_each(struct build *p) {
    int64_t food, things, low, high;
    draw_basket(p, &food, &things, &low, &high);
    build_datum(p, PLAIN, "S", food + things);
    build_datum(p, PAID, "T", food + things + (food * low + things * high) / 100);
    build_datum(p, RATE_LOW, "r", low), build_datum(p, RATE_HIGH, "s", high);
    p->asked = (int)build_between(p, 0, 1);
    return true;
}
static void solve_each(struct build *p) {
    struct ratio paid = build_step(p, "消費税の合計は、", p->datum[PAID], '-', p->datum[PLAIN], "円", "です。");
    struct ratio all = build_step(p, "全部の税率が<r>%だとすると、消費税は、", p->datum[PLAIN], '*', share(p, RATE_LOW),
                                  "円", "です。");
    struct ratio gap = build_step(p, "実際との差は、", paid, '-', all, "円", "です。");
    struct ratio more = build_step(p, "これは<v>にかかる税率の差の、", share(p, RATE_HIGH), '-', share(p, RATE_LOW), "",
                                   "にあたります。");
    struct ratio things = build_step(p, "<v>の税ぬきのねだんは、", gap, '/', more, "円", "です。");
    struct ratio food = build_apply(p, p->datum[PLAIN], '-', things);
    build_trap(p, p->asked ? food : things);
    if (!p->asked) build_step(p, "<w>の税ぬきのねだんは、", p->datum[PLAIN], '-', things, "円", "です。");
    build_answer(p, p->asked ? things : food, "", "円");
}
/* Unknowns: both prices without tax. */
static bool holds_each(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PLAIN), x[0] + x[1] == build_value(p, PLAIN)) &&
           IF_KEPT(keep, BIT(PAID) | BIT(RATE_LOW) | BIT(RATE_HIGH),
                   x[0] * (100 + build_value(p, RATE_LOW)) + x[1] * (100 + build_value(p, RATE_HIGH)) ==
                       100 * build_value(p, PAID));
}
static const char *const templates_each[] = {
    "<w>と<v>を買うと、税ぬきの合計は<S>円、税こみの合計は<T>円でした。消費税は<w>が<r>%、<v>が<s>%です。<z>の税ぬきのねだんは何円ですか。",
    "<A>は<w>と<v>を買いました。代金は税をのぞくと<S>円で、<w>に<r>%、<v>に<s>%の消費税がかかって<T>円になりました。<z>の税ぬきのねだんは何円[ですか。|でしょうか。]",
    "<z>の税ぬきのねだんは何円ですか。<w>(税率<r>%)と<v>(税率<s>%)の合計は、税ぬきで<S>円、税こみで<T>円です。",
    "<w>には<r>%、<v>には<s>%の消費税がかかります。<w>と<v>を買って、税ぬきの合計が<S>円、はらった金額が<T>円のとき、<z>の税ぬきのねだん<wo>",
    "<w>と<v>の代金の合計は、消費税をふくまないと<S>円、ふくむと<T>円です。税率が<w>は<r>%、<v>は<s>%のとき、<z>は税ぬきで何円<ka>",
    "税率<r>%の<w>と税率<s>%の<v>を買い、<T>円はらいました。税ぬきでは合わせて<S>円です。<z>だけでは税ぬきで何円になりますか。",
    "<A>の買い物は、<w>と<v>で税ぬき<S>円です。<w>に<r>%、<v>に<s>%の税がついて、レジで<T>円はらいました。<z>は税ぬきで何円でしたか。",
    "レシートには、<w>と<v>の小計<S>円、税こみの合計<T>円と書いてあります。税率は<w>が<r>%、<v>が<s>%です。<z>の税ぬきのねだんを求めると何円ですか。",
    NULL,
};
static const struct subtype each = {
    .id = "each",
    .name = "2つの合計から税ぬきのねだん",
    .level = 3,
    .templates = templates_each,
    .asks = "<w>の税ぬきのねだん|<v>の税ぬきのねだん",
    .role = {{"S", "税ぬきの合計", "円"},
             {"T", "税こみの合計", "円"},
             {"r", "<w>の税率", "%"},
             {"s", "<v>の税率", "%"}},
    .method = {{"仮定", "全部の税率が<r>%だと考えて、実際の消費税との差に目をつけます。", solve_each, NULL}},
    .draw = draw_each,
    .bind = bind_each,
    .holds = holds_each,
    .low = {1, 1},
    .high = {4000, 4000},
    .hint = "消費税は、全部で何円かかりましたか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&tax, &each, NULL};
const struct family family_zei_kongo = {.id = "zei_kongo",
                                        .number = "F42",
                                        .name = "2つの税率の買い物",
                                        .grade = 6,
                                        .scene = SCENE_TRADE,
                                        .subtypes = subtypes};

/* kansan.c - 単位換算: how many of one unit another is, in both directions, and in one sum.
 *
 *   1 <from> = factor <to>;  amount × factor, or amount ÷ factor
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { AMOUNT, SECOND };

/* quantity | the larger unit | the smaller unit | how many */
static const char *const quantities[] = {
    "水とうのお茶のかさ|L|mL|1000",
    "ペットボトルのジュースのかさ|L|mL|1000",
    "なべの水のかさ|L|dL|10",
    "バケツの水のかさ|L|dL|10",
    "牛乳のかさ|dL|mL|100",
    "しょう油のかさ|dL|mL|100",
    "米の重さ|kg|g|1000",
    "ランドセルの重さ|kg|g|1000",
    "ねこの体重|kg|g|1000",
    "トラックの荷物の重さ|t|kg|1000",
    "象の体重|t|kg|1000",
    "駅までの道のり|km|m|1000",
    "ハイキングコースの長さ|km|m|1000",
    "リボンの長さ|m|cm|100",
    "テープの長さ|m|cm|100",
    "紙の横の長さ|cm|mm|10",
    "えん筆の長さ|cm|mm|10",
    "まどガラスの面積|m²|cm²|10000",
    "黒板の面積|m²|cm²|10000",
    "畑の面積|ha|a|100",
    "牧場の面積|ha|m²|10000",
    "森林の面積|km²|ha|100",
    "田の面積|a|m²|100",
    "水そうの水の体積|m³|L|1000",
    "プールの水の体積|m³|L|1000",
    "箱の容積|L|cm³|1000",
    "貯水タンクの水の量|kL|L|1000",
    "!ふろの湯の量|L|mL|1000",
    NULL,
};
static const char *const mixed_quantities[] = {
    "水とうのお茶のかさ|L|mL|1000",
    "なべの水のかさ|L|dL|10",
    "米の重さ|kg|g|1000",
    "荷物の重さ|t|kg|1000",
    "犬の体重|kg|g|1000",
    "駅までの道のり|km|m|1000",
    "ハイキングコースの長さ|km|m|1000",
    "リボンの長さ|m|cm|100",
    "ろうかの長さ|m|cm|100",
    "えん筆の長さ|cm|mm|10",
    "映画の長さ|時間|分|60",
    "旅行にかかる時間|時間|分|60",
    "曲の長さ|分|秒|60",
    "マラソンのタイム|分|秒|60",
    "牛乳のかさ|dL|mL|100",
    "テープの長さ|m|cm|100",
    "すいかの重さ|kg|g|1000",
    "動画の長さ|分|秒|60",
    "山道の長さ|km|m|1000",
    "!船の旅にかかる時間|時間|分|60",
    NULL,
};

static int64_t factor(const struct build *p) { return p->aux[0]; }
static void bind(struct build *p) {
    build_aux(p, 0, build_get_number(p, "k"));
    build_need(p, "a unit of more than one", factor(p) > 1);
}
static const struct figure_template figure_units = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<f>"}}};

/* ---- into the smaller unit ---- */
static bool draw_small(struct build *p) {
    build_context(p, "w|f|t|k", quantities);
    build_people(p, "P");
    int64_t k = build_get_number(p, "k"), tenths = build_between(p, 4, 600);
    build_datum_ratio(p, AMOUNT, "x", build_fraction(tenths, build_chance(p, 25) ? 1 : 10));
    return build_need(p, "a whole number", (int64_t)p->datum[AMOUNT].num * k % (int64_t)p->datum[AMOUNT].den == 0) &&
           build_need(p, "an amount of every day", p->datum[AMOUNT].num * k <= 900000 * p->datum[AMOUNT].den);
}
static void solve_small(struct build *p) {
    struct ratio v =
        build_step(p, "1<f>は<k><t>なので、", p->datum[AMOUNT], '*', build_int(factor(p)), "<t>", "です。");
    build_trap(p, build_apply(p, v, '/', build_int(10)));
    build_answer(p, v, "", "<t>");
}
static bool holds_small(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(AMOUNT), x[0] * p->datum[AMOUNT].den == p->datum[AMOUNT].num * factor(p));
}
static const char *const templates_small[] = {
    "<x><f>は何<t>ですか。",
    "<w>は<x><f>です。これは何<t>ですか。",
    "<w>は<x><f>です。何<t>といっても同じ[ですか。|でしょうか。]",
    "<x><f>を<t>で表すと、何<t>になりますか。",
    "<P>が調べると、<w>は<x><f>でした。<t>に直すと何<t>ですか。",
    "何<t>ですか。<w>は<x><f>です。",
    "□にあてはまる数を答えなさい。<x><f>は□<t>です。",
    "<w>の<x><f>を、<t>の単位で表した数<wo>",
    NULL,
};
static const struct subtype small_asked = {
    .id = "small",
    .name = "小さい単位に直す",
    .level = 1,
    .templates = templates_small,
    .implied = "k",
    .asks = "<t>で表した量",
    .role = {{"x", "<w>", "<f>", PROBLEM_DECIMAL}},
    .method = {{"何倍", "1<f>は<k><t>です。大きい単位を小さい単位に直すので、<k>をかけます。", solve_small, NULL}},
    .draw = draw_small,
    .bind = bind,
    .holds = holds_small,
    .low = {1},
    .high = {1000000},
    .hint = "1<f>は何<t>ですか。",
    .figure = &figure_units,
};

/* ---- into the larger unit ---- */
static bool draw_large(struct build *p) {
    build_context(p, "w|t|f|k", quantities);
    build_people(p, "P");
    int64_t k = build_get_number(p, "k"), x = build_between(p, 4, 600) * (k >= 1000 ? k / 100 : k >= 100 ? k / 10 : 1);
    build_datum(p, AMOUNT, "x", x);
    return build_need(p, "an amount of every day", x <= 300 * k) && build_need(p, "another unit", x != k);
}
static void solve_large(struct build *p) {
    struct ratio v =
        build_step(p, "<k><f>は1<t>なので、", p->datum[AMOUNT], '/', build_int(factor(p)), "<t>", "です。");
    build_trap(p, build_apply(p, v, '*', build_int(10)));
    build_answer(p, v, "", "<t>");
}
static bool holds_large(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(AMOUNT), x[0] * factor(p) == 1000 * build_value(p, AMOUNT));
}
static const struct subtype large_asked = {
    .id = "large",
    .name = "大きい単位に直す",
    .level = 1,
    .templates = templates_small,
    .implied = "k",
    .asks = "<t>で表した量",
    .role = {{"x", "<w>", "<f>", PROBLEM_DECIMAL}},
    .method = {{"何分の1", "<k><f>が1<t>です。小さい単位を大きい単位に直すので、<k>でわります。", solve_large, NULL}},
    .draw = draw_large,
    .bind = bind,
    .holds = holds_large,
    .low = {1},
    .high = {300000},
    .scale = 1000,
    .hint = "1<t>は何<f>ですか。",
    .figure = &figure_units,
};

/* ---- two units together ---- */
static bool draw_mixed(struct build *p) {
    build_context(p, "w|f|t|k", mixed_quantities);
    build_people(p, "P");
    int64_t k = build_get_number(p, "k"), a = build_between(p, 2, 24), b = build_between(p, 1, k - 1);
    build_datum(p, AMOUNT, "x", a), build_datum(p, SECOND, "y", b);
    return build_need(p, "a rest that is read off a scale", k < 100 || b % (k / 100) == 0);
}
static void solve_mixed(struct build *p) {
    struct ratio whole =
        build_step(p, "1<f>は<k><t>なので、<x><f>は、", p->datum[AMOUNT], '*', build_int(factor(p)), "<t>", "です。");
    struct ratio v = build_step(p, "<y><t>をたして、", whole, '+', p->datum[SECOND], "<t>", "です。");
    build_trap(p, whole);
    build_answer(p, v, "", "<t>");
}
static bool holds_mixed(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(AMOUNT) | BIT(SECOND),
                   x[0] - build_value(p, SECOND) == build_value(p, AMOUNT) * factor(p));
}
static const char *const templates_mixed[] = {
    "<x><f><y><t>は何<t>ですか。",
    "<w>は<x><f><y><t>です。これは何<t>ですか。",
    "<w>は<x><f><y><t>です。何<t>といっても同じ[ですか。|でしょうか。]",
    "<x><f><y><t>を<t>だけで表すと、何<t>になりますか。",
    "<P>が調べると、<w>は<x><f><y><t>でした。<t>に直すと何<t>ですか。",
    "何<t>ですか。<w>は<x><f><y><t>です。",
    "□にあてはまる数を答えなさい。<x><f><y><t>は□<t>です。",
    "<w>の<x><f><y><t>を、<t>の単位だけで表した数<wo>",
    NULL,
};
static const struct subtype mixed_asked = {
    .id = "mixed",
    .name = "2つの単位から1つの単位",
    .level = 1,
    .templates = templates_mixed,
    .implied = "k",
    .asks = "<t>で表した量",
    .role = {{"x", "<f>の数", "<f>"}, {"y", "<t>の数", "<t>"}},
    .method = {{"何倍", "<x><f>を<t>に直してから、<y><t>をたします。", solve_mixed, NULL}},
    .draw = draw_mixed,
    .bind = bind,
    .holds = holds_mixed,
    .low = {1},
    .high = {30000},
    .hint = "1<f>は何<t>ですか。",
    .figure = &figure_units,
};

static const struct subtype *const subtypes[] = {&small_asked, &large_asked, &mixed_asked, NULL};
const struct family family_kansan = {
    .id = "kansan", .number = "F105", .name = "単位の換算", .grade = 4, .subtypes = subtypes};

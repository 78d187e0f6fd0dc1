/* soto.c - 相当算: a fraction of the whole, or of the rest, corresponds to a quantity.
 *
 *   what is left, as a fraction of the whole -> quantity ÷ fraction = whole
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/kit.h"

enum { AMOUNT, FRACTION_A, FRACTION_B };

/* what | unit | dictionary form, て form, ます form of what is done with it | low | high */
static const char *const wholes[] = {
    "本|ページ|読む|読んで|読みました|60|360", "リボン|cm|使う|使って|使いました|40|600",    "お金|円|使う|使って|使いました|600|9000",  "水そうの水|L|使う|使って|使いました|30|600",
    "ロープ|m|切り取る|切り取って|切り取りました|20|300", "畑|m²|耕す|耕して|耕しました|60|900", "あめ|個|配る|配って|配りました|40|400",    "道のり|m|進む|進んで|進みました|600|6000",

    "テープ|cm|使う|使って|使いました|60|900", "ねん土|g|使う|使って|使いました|200|3000", "色紙|枚|使う|使って|使いました|40|600", "計算ドリル|問|解く|解いて|解きました|60|400",
    "いちご|個|食べる|食べて|食べました|30|300", "ジュース|mL|飲む|飲んで|飲みました|300|3000", "針金|cm|切り取る|切り取って|切り取りました|60|900", "カード|枚|配る|配って|配りました|40|400",
    "山道|m|歩く|歩いて|歩きました|600|6000", "荷物|個|運ぶ|運んで|運びました|40|600", "シール|枚|はる|はって|はりました|30|400",
    "!油|mL|使う|使って|使いました|200|3000", NULL,
};

static struct ratio draw_fraction(struct kit *k, int i, const char *name) {
    int64_t den = kit_between(k, 2, 9), num = kit_between(k, 1, den - 1);
    struct ratio f = kit_fraction(num, den);
    char text[16];
    snprintf(text, sizeof text, "%d/%d", (int)f.num, (int)f.den);
    k->datum[i] = f;
    if (k->n_data <= i) k->n_data = i + 1;
    kit_set(k, name, text);
    return f;
}

/* ---- a part of the whole is left or taken ---- */
static bool draw_part(struct kit *k) {
    kit_context(k, "w|c|v|vt|vm|lo|hi", wholes);
    struct ratio f = draw_fraction(k, FRACTION_A, "f");
    bool rest = kit_chance(k, 55);
    kit_aux(k, 0, rest);
    struct ratio share = rest ? kit_fraction((int64_t)(f.den - f.num), (int64_t)f.den) : f;
    int64_t whole = kit_round(k, kit_get_number(k, "lo"), kit_get_number(k, "hi"), (int64_t)f.den);
    kit_datum(k, AMOUNT, "A", (int64_t)(whole * share.num / share.den));
    kit_set(k, "cond2", rest ? "<A><c>残ります" : "それは<A><c>です");
    return kit_need(k, "a fraction in lowest terms with a denominator over 2", f.den > 2 || kit_chance(k, 20));
}
static void solve_part(struct kit *k) {
    struct ratio f = k->datum[FRACTION_A], share = f;
    if (k->aux[0]) {
        share = kit_fraction_step(k, "<f>をのぞいた残りの割合は、", kit_int(1), '-', f, "", "です。");
    } else {
        kit_line(k);
        kit_say(k, "<A><c>は、全体を1としたときの<f>にあたります。");
    }
    struct ratio whole = kit_fraction_step(k, k->aux[0] ? "<A><c>がこれにあたるので、全体は、" : "全体は、", k->datum[AMOUNT], '/', share, "<c>", "です。");
    kit_trap(k, kit_fraction((int64_t)(k->datum[AMOUNT].num * share.num), (int64_t)share.den));
    kit_trap(k, kit_fraction((int64_t)(k->datum[AMOUNT].num * f.den), (int64_t)(k->aux[0] ? f.num : f.den - f.num)));
    kit_answer(k, whole, "", "<c>");
}
/* The whole is as many circles as the denominator. */
static void solve_part_circles(struct kit *k) {
    struct ratio f = k->datum[FRACTION_A];
    int64_t part_of = (int64_t)(k->aux[0] ? f.den - f.num : f.num), den = (int64_t)f.den;
    kit_set(k, "z1", kit_circle(den)), kit_set(k, "z2", kit_circle(part_of)), kit_set(k, "z3", kit_circle((int64_t)f.num));
    kit_set_number(k, "z4", den);
    kit_line(k);
    if (k->aux[0]) {
        kit_say(k, "全体を<z1>とすると、<f>は<z3>なので、残りは");
        kit_formula_words(k, kit_circle(part_of), "", "%s-%s", kit_circle(den), kit_circle((int64_t)f.num));
        kit_say(k, "です。");
    } else {
        kit_say(k, "全体を<z1>とすると、<f>にあたる<A><c>は<z2>です。");
    }
    struct ratio one = part_of > 1 ? kit_step(k, "<z2>が<A><c>なので、①は、", k->datum[AMOUNT], '/', kit_int(part_of), "<c>", "です。") : k->datum[AMOUNT];
    struct ratio whole = kit_step(k, part_of > 1 ? "全体の<z1>は、①の<z4>倍なので、" : "①が<A><c>で、全体の<z1>は、①の<z4>倍なので、", one, '*', kit_int(den), "<c>", "です。");
    kit_answer(k, whole, "", "<c>");
}
static bool holds_part(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t num = (int64_t)k->datum[FRACTION_A].num, den = (int64_t)k->datum[FRACTION_A].den;
    return KIT_KEEP(keep, 3, x[0] * (k->aux[0] ? den - num : num) == kit_value(k, AMOUNT) * den);
}
static const char *const frames_part[] = {
    "ある<w>の<f>を<v>と、<cond2>。<w>は全部で何<c>ですか。",
    "<w>があります。全体の<f>を<v>と、<cond2>。はじめにあったのは何<c>ですか。",
    "<w>全体の<f>を<v>ことにすると、<cond2>。全体は何<c>[ですか。|でしょうか。]",
    "<w>は全部で何<c>ですか。全体の<f>を<v>と、<cond2>。",
    "今日、<w>の<f>を<v>予定です。このとき、<cond2>。<w>は全体で何<c>ですか。",
    "<w>の<f>を<v>と、<cond2>。もとの<w>は何<c>でしたか。",
    "全体を1とすると、<w>の<f>を<v>ことになり、<cond2>。もとの量は何<c>ですか。",
    "はじめの<w>の<f>を<v>と<cond2>。はじめの<w>は何<c>ですか。",
    NULL,
};
static const struct kit_subtype part = {
    .id = "part", .name = "全体の何分のいくつ", .level = 1, .frames = frames_part,
    .method = {{"線分図", "相当算です。全体を1として、<A><c>がどれだけの割合にあたるかを考えます。", solve_part, NULL},
               {"丸数字", "相当算です。全体を分母に合わせて<z1>とし、<A><c>がいくつ分かを考えます。", solve_part_circles, "全体を<z1>とすると、<A><c>はどの丸数字にあたりますか。"}},
    .draw = draw_part, .holds = holds_part, .low = {1}, .high = {9500},
    .hint = "全体を1とすると、<A><c>はいくつにあたりますか。",
    .figure = "{\"type\":\"bars\",\"fraction\":\"<f>\",\"amount\":<A>,\"unit\":\"<c>\"}",
};

/* ---- then a part of the rest ---- */
static bool draw_rest(struct kit *k) {
    kit_context(k, "w|c|v|vt|vm|lo|hi", wholes);
    struct ratio f = draw_fraction(k, FRACTION_A, "f"), g = draw_fraction(k, FRACTION_B, "g");
    int64_t step = (int64_t)(f.den * g.den), whole = kit_round(k, kit_get_number(k, "lo"), kit_get_number(k, "hi"), step);
    kit_datum(k, AMOUNT, "A", whole * (int64_t)((f.den - f.num) * (g.den - g.num)) / step);
    return kit_need(k, "the fractions differ", f.num * g.den != g.num * f.den) && kit_need(k, "a plausible whole", whole <= kit_get_number(k, "hi") && whole >= kit_get_number(k, "lo"));
}
static void solve_rest(struct kit *k) {
    struct ratio f = k->datum[FRACTION_A], g = k->datum[FRACTION_B];
    struct ratio a = kit_fraction_step(k, "はじめの残りの割合は、全体の、", kit_int(1), '-', f, "", "です。");
    struct ratio b = kit_fraction_step(k, "最後の残りは、はじめの残りの、", kit_int(1), '-', g, "", "です。");
    struct ratio share = kit_fraction_step(k, "最後の残りの割合は、全体の、", a, '*', b, "", "です。");
    struct ratio whole = kit_fraction_step(k, "<A><c>がこれにあたるので、全体は、", k->datum[AMOUNT], '/', share, "<c>", "です。");
    struct ratio left = kit_fraction((int64_t)(f.den * g.den - f.num * g.den - g.num * f.den), (int64_t)(f.den * g.den));
    if (left.num > 0) kit_trap(k, kit_fraction((int64_t)(k->datum[AMOUNT].num * left.den), (int64_t)left.num));
    kit_answer(k, whole, "", "<c>");
}
/* Back from the end, one rest at a time. */
static void solve_rest_back(struct kit *k) {
    struct ratio b = kit_fraction_step(k, "最後の残りは、はじめの残りの、", kit_int(1), '-', k->datum[FRACTION_B], "", "です。");
    struct ratio first = kit_fraction_step(k, "これが<A><c>なので、はじめの残りは、", k->datum[AMOUNT], '/', b, "<c>", "です。");
    struct ratio a = kit_fraction_step(k, "はじめの残りは、全体の、", kit_int(1), '-', k->datum[FRACTION_A], "", "です。");
    struct ratio whole = kit_fraction_step(k, "だから、全体は、", first, '/', a, "<c>", "です。");
    kit_answer(k, whole, "", "<c>");
}
static bool holds_rest(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t fn = (int64_t)k->datum[FRACTION_A].num, fd = (int64_t)k->datum[FRACTION_A].den, gn = (int64_t)k->datum[FRACTION_B].num, gd = (int64_t)k->datum[FRACTION_B].den;
    int64_t first = x[0] * fn * gd, rest = x[0] * fd * gd - first; /* in parts of 1/(fd·gd) */
    return KIT_KEEP(keep, 7, rest - rest / gd * gn == kit_value(k, AMOUNT) * fd * gd);
}
static const char *const frames_rest[] = {
    "<w>を、1日目に全体の<f>、2日目に残りの<g>だけ<v>と、<A><c>残りました。<w>は全部で何<c>ですか。",
    "<w>の<f>を<vt>、その後、残りの<g>を<v>と、<A><c>残りました。はじめの<w>は何<c>ですか。",
    "<w>があります。はじめに全体の<f>を<vt>、次に残りの<g>を<v>と、<A><c>残ります。全体は何<c>[ですか。|でしょうか。]",
    "はじめの<w>は何<c>ですか。全体の<f>を<vt>、さらに残りの<g>を<v>と、<A><c>残ります。",
    "<w>の<f>を<vt>、次に残った分の<g>を<v>と、<A><c>になりました。<w>は全部で何<c>でしたか。",
    "全体の<f>と、残りの<g>を<v>と、<w>は<A><c>残ります。もとの<w>は何<c>ですか。",
    "<w>を2回に分けて<vm>。1回目は全体の<f>、2回目は残りの<g>です。最後に<A><c>残りました。全体は何<c>ですか。",
    "2回で<w>を<v>と、<A><c>残りました。1回目は全体の<f>、2回目はその残りの<g>でした。全体は何<c>ですか。",
    NULL,
};
static const struct kit_subtype rest = {
    .id = "rest", .name = "残りの何分のいくつ", .level = 2, .frames = frames_rest,
    .method = {{"線分図", "相当算です。残りの<g>は、全体ではなく、はじめの残りをもとにして考えます。", solve_rest, NULL},
               {"順にもどす", "相当算です。最後の残りから、はじめの残り、全体の順にもどします。", solve_rest_back, "<A><c>は、はじめの残りのいくつ分ですか。"}},
    .draw = draw_rest, .holds = holds_rest, .low = {1}, .high = {9500},
    .hint = "はじめの残りは、全体のいくつ分ですか。",
    .figure = "{\"type\":\"bars\",\"fraction\":\"<f>\",\"of_rest\":\"<g>\",\"amount\":<A>,\"unit\":\"<c>\"}",
};

static const struct kit_subtype *const subtypes[] = {&part, &rest, NULL};
const struct kit_family family_soto = {.id = "soto", .number = "F29", .name = "相当算", .grade = 5, .subtypes = subtypes};

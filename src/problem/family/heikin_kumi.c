/* heikin_kumi.c - 2つずつの平均: the means of pairs of three marks; each mark, the mean of all three.
 *
 *   mean × 2 = sum of a pair; the three sums together hold every mark twice
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { PAIR_PQ, PAIR_QR, PAIR_PR, ALL = PAIR_PR };

/* three things that are measured | unit | lowest and highest | what of */
static const char *const marks[] = {"国語|算数|理科|点|55|98|点数",
                                    "算数|理科|社会|点|55|98|点数",
                                    "国語|社会|算数|点|50|98|点数",
                                    "算数|国語|英語|点|50|99|点数",
                                    "漢字|計算|音読|点|50|99|点数",
                                    "1回目|2回目|3回目|点|40|99|点数",
                                    "1学期|2学期|3学期|点|40|99|点数",
                                    "前半|中ばん|後半|点|20|90|点数",
                                    "<A>|<B>|<C>|点|40|99|点数",
                                    "<A>|<B>|<C>|kg|28|60|体重",
                                    "<A>|<B>|<C>|回|30|98|なわとびの回数",
                                    "<A>|<B>|<C>|点|30|99|得点",
                                    "<A>|<B>|<C>|個|20|90|拾ったどんぐりの数",
                                    "<A>|<B>|<C>|m|10|60|ボール投げの記録",
                                    "A|B|C|kg|12|80|荷物の重さ",
                                    "A|B|C|g|20|98|石の重さ",
                                    "A|B|C|点|30|98|得点",
                                    "父|母|兄|kg|42|85|体重",
                                    "月曜日|火曜日|水曜日|ページ|10|80|読んだページ数",
                                    "4月|5月|6月|冊|10|90|貸し出した本の数",
                                    "赤組|白組|青組|点|30|99|得点",
                                    "金曜日|土曜日|日曜日|人|20|99|来た人の数",
                                    "!図工|音楽|体育|点|50|99|点数",
                                    NULL};

static void bind_marks(struct build *p) {
    static const char *const which[] = {"<p>", "<q>", "<r>"};
    build_set(p, "z", which[p->asked]);
}
static bool draw_marks(struct build *p, int64_t x[3]) {
    build_people(p, "A|B|C");
    build_context(p, "p|q|r|u|lo|hi|of", marks);
    for (int i = 0; i < 3; i++) x[i] = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi"));
    bool whole = build_chance(p, 70);
    p->asked = (int)build_between(p, 0, 2);
    return build_need(p, "whole means, mostly", !whole || ((x[0] + x[1]) % 2 == 0 && (x[1] + x[2]) % 2 == 0)) &&
           build_need(p, "three marks", x[0] != x[1] && x[1] != x[2] && x[0] != x[2]);
}
static void draw_pair(struct build *p, int i, const char *name, int64_t sum) {
    build_datum_ratio(p, i, name, build_fraction(sum, 2));
}
/* Is datum i the mean of n things that come to `sum`? */
static bool is_mean(const struct build *p, int i, int64_t sum, int64_t n) {
    return (int64_t)p->datum[i].num * n == sum * (int64_t)p->datum[i].den;
}
static bool pair_fits(const struct build *p, const int64_t *x, unsigned keep, int pair) {
    return IF_KEPT(keep, BIT(pair), is_mean(p, pair, x[pair == PAIR_QR] + x[pair == PAIR_PQ ? 1 : 2], 2));
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};

/* ---- three pairs, one mark ---- */
static bool draw_one(struct build *p) {
    int64_t x[3];
    if (!draw_marks(p, x)) return false;
    draw_pair(p, PAIR_PQ, "a", x[0] + x[1]), draw_pair(p, PAIR_QR, "b", x[1] + x[2]);
    draw_pair(p, PAIR_PR, "d", x[0] + x[2]);
    return true;
}
/* The three sums of pairs, each on its line; and all of them together. */
static struct ratio step_sums(struct build *p, struct ratio sum[3]) {
    static const char *const before[] = {"2つの合計は平均の2倍です。<p>と<q>の合計は、", "<q>と<r>の合計は、",
                                         "<p>と<r>の合計は、"};
    build_line(p);
    for (int i = 0; i < 3; i++) {
        build_say(p, before[i]);
        sum[i] = build_equation(p, p->datum[i], '*', build_int(2), "<u>");
        build_say(p, i < 2 ? "、" : "です。");
    }
    build_line(p);
    build_say(p, "3つの合計をたすと、");
    struct ratio two = build_equation(p, sum[0], '+', sum[1], "");
    build_say(p, "、");
    struct ratio all = build_equation(p, two, '+', sum[2], "<u>");
    build_say(p, "です。");
    return all;
}
static void solve_one(struct build *p) {
    static const int opposite[] = {PAIR_QR, PAIR_PR, PAIR_PQ};
    static const char *const rest[] = {"<q>と<r>の合計をひくと、<p>は、", "<p>と<r>の合計をひくと、<q>は、",
                                       "<p>と<q>の合計をひくと、<r>は、"};
    struct ratio sum[3], all = step_sums(p, sum);
    struct ratio three =
        build_step(p, "これはどれも2回ずつたしているので、3つの合計は、", all, '/', build_int(2), "<u>", "です。");
    build_trap(p, build_apply(p, all, '-', sum[opposite[p->asked]]));
    build_answer(p, build_step(p, rest[p->asked], three, '-', sum[opposite[p->asked]], "<u>", "です。"), "", "<u>");
}
static bool holds_one(const struct build *p, const int64_t *x, unsigned keep) {
    return pair_fits(p, x, keep, PAIR_PQ) && pair_fits(p, x, keep, PAIR_QR) &&
           IF_KEPT(keep, BIT(PAIR_PR), is_mean(p, PAIR_PR, x[0] + x[2], 2));
}
static const char *const templates_one[] = {
    "<of>を調べました。<p>と<q>の平均は<a><u>、<q>と<r>の平均は<b><u>、<p>と<r>の平均は<d><u>です。<z>は何<u>ですか。",
    "<p>、<q>、<r>の<of>について、<p>と<q>の平均が<a><u>、<q>と<r>の平均が<b><u>、<p>と<r>の平均が<d><u>のとき、<z>は何<u>[ですか。|でしょうか。]",
    "<z>の<of>は何<u>ですか。平均は、<p>と<q>が<a><u>、<q>と<r>が<b><u>、<p>と<r>が<d><u>です。",
    "<of>を2つずつ平均すると、<p>と<q>では<a><u>、<q>と<r>では<b><u>、<p>と<r>では<d><u>でした。<z>は何<u>ですか。",
    "<p>と<q>の<of>の平均は<a><u>です。また、<q>と<r>の平均は<b><u>、<p>と<r>の平均は<d><u>です。<z>の<of><wo>",
    "<of>の平均を計算しました。<p>と<q>は<a><u>、<q>と<r>は<b><u>、<p>と<r>は<d><u>になりました。<z>は何<u><ka>",
    "<p>、<q>、<r>の<of>があります。どの2つの平均もわかっていて、<p>と<q>は<a><u>、<q>と<r>は<b><u>、<p>と<r>は<d><u>です。<z>は何<u>ですか。",
    "<of>について、<q>と<r>の平均は<b><u>、<p>と<r>の平均は<d><u>、<p>と<q>の平均は<a><u>です。<z>は何<u>になりますか。",
    "!2つずつの平均が、<p>と<q>で<a><u>、<q>と<r>で<b><u>、<p>と<r>で<d><u>でした。<of>は、<z>が何<u>ですか。",
    NULL,
};
static const struct subtype one_mark = {
    .id = "one",
    .name = "2つずつの平均から1つ",
    .level = 3,
    .templates = templates_one,
    .asks = "<p>|<q>|<r>",
    .role = {{"a", "<p>と<q>の平均", "<u>", PROBLEM_DECIMAL},
             {"b", "<q>と<r>の平均", "<u>", PROBLEM_DECIMAL},
             {"d", "<p>と<r>の平均", "<u>", PROBLEM_DECIMAL}},
    .method = {{"合計", "平均を合計にもどします。3つの合計をたすと、どれも2回ずつたしたことになります。", solve_one,
                NULL}},
    .draw = draw_one,
    .bind = bind_marks,
    .holds = holds_one,
    .low = {1, 1, 1},
    .high = {100, 100, 100},
    .hint = "平均から、2つずつの合計を求めましょう。",
    .figure = &no_figure,
};

/* ---- three pairs, the mean of all ---- */
static bool draw_mean(struct build *p) {
    int64_t x[3];
    if (!draw_marks(p, x)) return false;
    draw_pair(p, PAIR_PQ, "a", x[0] + x[1]), draw_pair(p, PAIR_QR, "b", x[1] + x[2]);
    draw_pair(p, PAIR_PR, "d", x[0] + x[2]);
    p->asked = 0;
    return build_need(p, "a whole mean", (x[0] + x[1] + x[2]) % 3 == 0);
}
static void solve_mean(struct build *p) {
    struct ratio sum[3], all = step_sums(p, sum);
    struct ratio three =
        build_step(p, "これはどれも2回ずつたしているので、3つの合計は、", all, '/', build_int(2), "<u>", "です。");
    build_trap(p, build_apply(p, all, '/', build_int(3)));
    build_answer(p, build_step(p, "3つの平均は、", three, '/', build_int(3), "<u>", "です。"), "", "<u>");
}
/* Unknown: the mean of all in sixtieths; every mark counts in two of the pairs. */
static bool holds_mean(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio sum = {0, 1};
    for (int i = 0; i < 3; i++)
        sum = (struct ratio){sum.num * p->datum[i].den + p->datum[i].num * sum.den, sum.den * p->datum[i].den};
    return IF_KEPT(keep, 7, x[0] * 3 * (int64_t)sum.den == (int64_t)sum.num * 60);
}
static const char *const templates_mean[] = {
    "<of>を調べました。<p>と<q>の平均は<a><u>、<q>と<r>の平均は<b><u>、<p>と<r>の平均は<d><u>です。<p>、<q>、<r>の3つの平均は何<u>ですか。",
    "<p>、<q>、<r>の<of>について、<p>と<q>の平均が<a><u>、<q>と<r>の平均が<b><u>、<p>と<r>の平均が<d><u>のとき、3つの平均は何<u>[ですか。|でしょうか。]",
    "<p>、<q>、<r>の<of>の平均は何<u>ですか。2つずつの平均は、<p>と<q>が<a><u>、<q>と<r>が<b><u>、<p>と<r>が<d><u>です。",
    "<of>を2つずつ平均すると、<p>と<q>では<a><u>、<q>と<r>では<b><u>、<p>と<r>では<d><u>でした。3つ全部の平均は何<u>ですか。",
    "<p>と<q>の<of>の平均は<a><u>です。また、<q>と<r>の平均は<b><u>、<p>と<r>の平均は<d><u>です。<p>、<q>、<r>の平均<wo>",
    "<of>の平均を計算しました。<p>と<q>は<a><u>、<q>と<r>は<b><u>、<p>と<r>は<d><u>になりました。3つの平均は何<u><ka>",
    "どの2つの平均もわかっていて、<p>と<q>は<a><u>、<q>と<r>は<b><u>、<p>と<r>は<d><u>です。<of>は、3つの平均では何<u>ですか。",
    "<of>について、<q>と<r>の平均は<b><u>、<p>と<r>の平均は<d><u>、<p>と<q>の平均は<a><u>です。3つを平均すると何<u>になりますか。",
    NULL,
};
static const struct subtype mean = {
    .id = "mean",
    .name = "2つずつの平均から3つの平均",
    .level = 2,
    .templates = templates_mean,
    .asks = "3つの平均",
    .role = {{"a", "<p>と<q>の平均", "<u>", PROBLEM_DECIMAL},
             {"b", "<q>と<r>の平均", "<u>", PROBLEM_DECIMAL},
             {"d", "<p>と<r>の平均", "<u>", PROBLEM_DECIMAL}},
    .method = {{"合計", "平均を合計にもどします。3つの合計をたすと、どれも2回ずつたしたことになります。", solve_mean,
                NULL}},
    .draw = draw_mean,
    .bind = bind_marks,
    .holds = holds_mean,
    .low = {1},
    .high = {6000},
    .scale = 60,
    .hint = "平均から、2つずつの合計を求めましょう。",
    .figure = &no_figure,
};

/* ---- the mean of all and two pairs ---- */
static bool draw_three(struct build *p) {
    int64_t x[3];
    if (!draw_marks(p, x)) return false;
    p->asked = 0;
    draw_pair(p, PAIR_PQ, "a", x[0] + x[1]), draw_pair(p, PAIR_QR, "b", x[1] + x[2]);
    build_datum_ratio(p, ALL, "M", build_fraction(x[0] + x[1] + x[2], 3));
    return build_need(p, "a whole mean", p->datum[ALL].den == 1);
}
static void bind_three(struct build *p) { build_set(p, "z", "<q>"); }
static void solve_three(struct build *p) {
    struct ratio all = build_step(p, "3つの合計は、", p->datum[ALL], '*', build_int(3), "<u>", "です。");
    build_line(p);
    build_say(p, "<p>と<q>の合計は、");
    struct ratio first = build_equation(p, p->datum[PAIR_PQ], '*', build_int(2), "<u>");
    build_say(p, "、<q>と<r>の合計は、");
    struct ratio second = build_equation(p, p->datum[PAIR_QR], '*', build_int(2), "<u>");
    build_say(p, "です。");
    struct ratio both =
        build_step(p, "この2つをたすと、<q>を2回たしたことになります。", first, '+', second, "<u>", "です。");
    build_trap(p, build_apply(p, all, '-', first));
    build_answer(p, build_step(p, "3つの合計をひくと、<q>は、", both, '-', all, "<u>", "です。"), "", "<u>");
}
/* Unknowns: the mark of both pairs, then the two others. */
static bool holds_three(const struct build *p, const int64_t *found, unsigned keep) {
    const int64_t x[] = {found[1], found[0], found[2]};
    return pair_fits(p, x, keep, PAIR_PQ) && pair_fits(p, x, keep, PAIR_QR) &&
           IF_KEPT(keep, BIT(ALL), is_mean(p, ALL, x[0] + x[1] + x[2], 3));
}
static const char *const templates_three[] = {
    "<of>を調べました。<p>、<q>、<r>の平均は<M><u>、<p>と<q>の平均は<a><u>、<q>と<r>の平均は<b><u>です。<q>は何<u>ですか。",
    "<p>、<q>、<r>の<of>の平均は<M><u>です。<p>と<q>の平均が<a><u>、<q>と<r>の平均が<b><u>のとき、<q>は何<u>[ですか。|でしょうか。]",
    "<q>の<of>は何<u>ですか。<p>、<q>、<r>の3つの平均は<M><u>、<p>と<q>では<a><u>、<q>と<r>では<b><u>です。",
    "<of>の平均は、<p>と<q>では<a><u>、<q>と<r>では<b><u>、3つ全部では<M><u>でした。<q>は何<u>ですか。",
    "<p>と<q>の<of>の平均は<a><u>、<q>と<r>の平均は<b><u>です。また、<p>、<q>、<r>の平均は<M><u>です。<q>の<of><wo>",
    "<of>の平均を計算しました。<p>と<q>は<a><u>、<q>と<r>は<b><u>、<p>と<q>と<r>は<M><u>になりました。<q>は何<u><ka>",
    "3つの平均が<M><u>の<of>があります。そのうち、<p>と<q>の平均は<a><u>、<q>と<r>の平均は<b><u>です。<q>は何<u>ですか。",
    "<of>について、<q>と<r>の平均は<b><u>、<p>と<q>の平均は<a><u>、3つの平均は<M><u>です。<q>は何<u>になりますか。",
    NULL,
};
static const struct subtype three = {
    .id = "three",
    .name = "3つの平均と2つずつの平均から",
    .level = 2,
    .templates = templates_three,
    .asks = "<q>",
    .role = {{"a", "<p>と<q>の平均", "<u>", PROBLEM_DECIMAL},
             {"b", "<q>と<r>の平均", "<u>", PROBLEM_DECIMAL},
             {"M", "3つの平均", "<u>", PROBLEM_DECIMAL}},
    .method = {{"合計", "平均を合計にもどします。2つずつの合計をたすと、<q>だけが2回になります。", solve_three, NULL}},
    .draw = draw_three,
    .bind = bind_three,
    .holds = holds_three,
    .low = {1, 1, 1},
    .high = {100, 100, 100},
    .hint = "平均から、3つの合計と、2つずつの合計を求めましょう。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&one_mark, &mean, &three, NULL};
const struct family family_heikin_kumi = {
    .id = "heikin_kumi", .number = "F11", .name = "2つずつの平均", .grade = 5, .subtypes = subtypes};

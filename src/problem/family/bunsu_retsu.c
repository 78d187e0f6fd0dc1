/* bunsu_retsu.c - 分数の列: 1/2, 1/3, 2/3, 1/4, 2/4, 3/4, ..: the n-th, the place of one of them, sums.
 *
 *   groups of one denominator: one fraction, two, three, ..; k groups hold (1+k)×k÷2 fractions
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { FROM_HALF, FROM_ONE }; /* aux 0: 1/2 1/3 2/3 .., or 1/1 1/2 2/2 1/3 .. */

static const char *const things[] = {"分数", "数", "分数の列", "分数のカード", NULL};
static int64_t triangle(int64_t k) { return k * (k + 1) / 2; }
/* The denominator of group k. */
static int64_t denominator(const struct build *p, int64_t k) { return p->aux[0] == FROM_HALF ? k + 1 : k; }
static int64_t full_before(int64_t n) {
    int64_t k = 0;
    while (triangle(k + 1) < n) k++;
    return k;
}
static bool bind_kind(struct build *p) {
    build_set(p, "row", p->aux[0] == FROM_HALF ? "1/2、1/3、2/3、1/4、2/4、3/4" : "1/1、1/2、2/2、1/3、2/3、3/3");
    return build_need(p, "one of the two rows", p->aux[0] == FROM_HALF || p->aux[0] == FROM_ONE);
}
static void draw_kind(struct build *p) {
    build_context(p, "w", things);
    build_people(p, "P");
    build_aux(p, 0, build_chance(p, 65) ? FROM_HALF : FROM_ONE);
}
/* ---- the independent row: fraction after fraction ---- */
struct walk {
    int64_t numerator, denominator;
};
static struct walk begin(const struct build *p) { return (struct walk){0, denominator(p, 1)}; }
static void step_on(struct walk *w, int64_t kind) {
    if (w->numerator == (kind == FROM_HALF ? w->denominator - 1 : w->denominator)) w->denominator++, w->numerator = 0;
    w->numerator++;
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "分数"}}};
#define KIND_ROLE \
    { "kind", "列の種類", "1/2から始まる列|1/1から始まる列", PROBLEM_CHOICE, .aux = 0 }
static struct ratio step_full(struct build *p, const char *before, int64_t k) {
    build_line(p);
    build_say(p, before);
    build_formula(p, build_int(triangle(k)), "個", "(1+%lld)×%lld÷2", (long long)k, (long long)k);
    build_say(p, "です。");
    return build_int(triangle(k));
}

/* ---- the n-th fraction ---- */
enum { SCALE = 27720, MOST_DENOMINATOR = 12 };
static void bind_nth(struct build *p) {
    int64_t n = build_value(p, 0), k = full_before(n);
    if (!bind_kind(p) || !build_need(p, "a place behind the first groups", n >= 4)) return;
    build_set_number(p, "z1", k), build_set_number(p, "z2", denominator(p, k + 1));
    build_need(p, "a denominator for pupils", denominator(p, k + 1) <= MOST_DENOMINATOR);
    build_need(p, "a fraction in lowest terms", build_gcd(n - triangle(k), denominator(p, k + 1)) == 1);
}
static bool draw_nth(struct build *p) {
    draw_kind(p);
    int64_t n = build_between(p, 12, 66), d = denominator(p, full_before(n) + 1);
    build_datum(p, 0, "n", n);
    return build_need(p, "a fraction that nobody writes as a decimal", 1000 % d != 0);
}
static void solve_nth(struct build *p) {
    int64_t n = build_value(p, 0), k = full_before(n), d = denominator(p, k + 1);
    struct ratio full = step_full(p, "分母が同じものを組にすると、1個、2個、3個、…です。<z1>組目までの個数は、", k);
    struct ratio rest = build_step(p, "<n>番目は、次の組の中で、", p->datum[0], '-', full, "番目", "です。");
    build_line(p);
    build_say(p, "次の組の分母は<z2>で、分子は1から順にならぶので、その分数は、");
    struct ratio found =
        build_formula(p, build_fraction((int64_t)rest.num, d), "", "%lld÷%lld", (long long)rest.num, (long long)d);
    build_say(p, "です。");
    if (rest.num > 1) build_trap(p, build_fraction((int64_t)rest.num - 1, d));
    build_trap(p, build_fraction((int64_t)rest.num, d + 1));
    build_answer(p, found, "", "");
}
static bool holds_nth(const struct build *p, const int64_t *x, unsigned keep) {
    struct walk w = begin(p);
    if (!keep) return true;
    for (int64_t i = 0; i < build_value(p, 0); i++) step_on(&w, p->aux[0]);
    return x[0] * w.denominator == SCALE * w.numerator;
}
static const char *const templates_nth[] = {
    "<row>、…とならぶ<w>があります。<n>番目の分数<wo>",
    "<w>が<row>、…とならんでいます。はじめから<n>番目の分数はいくつ[ですか。|でしょうか。]",
    "<n>番目の分数は何ですか。<w>は、ある規則にしたがって<row>、…とならんでいます。",
    "<P>は、きまりにしたがって<row>、…と<w>を書きました。<n>番目に書いた分数はいくつですか。",
    "次の<w>を考えます。<row>、…。左から<n>番目の分数を答えなさい。",
    "ある規則で<w>を<row>、…とならべます。<n>番目の分数は何になりますか。",
    "<w>を規則正しく<row>、…とならべました。<n>番目はどんな分数ですか。",
    "<row>、…のようにならんだ<w>の<n>番目はいくつですか。",
    "!<w>の規則は<row>、…です。<n>番目の分数はいくつですか。",
    NULL,
};
static const struct subtype nth = {
    .id = "nth",
    .name = "分数の列のN番目",
    .level = 2,
    .templates = templates_nth,
    .asks = "<n>番目の分数",
    .role = {{"n", "何番目か", "番目"}, KIND_ROLE},
    .method = {{"組に分ける", "分母が同じ分数を1組にします。組の中の個数は1個ずつふえます。", solve_nth, NULL}},
    .draw = draw_nth,
    .bind = bind_nth,
    .holds = holds_nth,
    .shows = "<row>",
    .loops = 1,
    .low = {1},
    .high = {SCALE},
    .scale = SCALE,
    .hint = "分母が同じ分数を組にすると、組の中はそれぞれ何個ですか。",
    .figure = &no_figure,
};

/* ---- the place of a fraction ---- */
static void bind_place(struct build *p) {
    int64_t d = (int64_t)p->datum[0].den, n = (int64_t)p->datum[0].num;
    if (!bind_kind(p) || !build_need(p, "a fraction behind the first groups", d >= 4 && d <= 60 && n < d)) return;
    build_set_number(p, "z1", d - (p->aux[0] == FROM_HALF ? 2 : 1));
    build_set_number(p, "z2", n), build_set_number(p, "z3", d);
}
static bool draw_place(struct build *p) {
    draw_kind(p);
    int64_t d = build_between(p, 5, build_chance(p, 70) ? 20 : 40), n = build_between(p, 1, d - 1);
    build_datum_fraction(p, 0, "f", build_fraction(n, d));
    return build_need(p, "a fraction in lowest terms", build_gcd(n, d) == 1);
}
static void solve_place(struct build *p) {
    struct ratio full =
        step_full(p, "分母が同じものを組にすると、1個、2個、3個、…です。分母が<z3>になる前の<z1>組の個数は、",
                  build_get_number(p, "z1"));
    struct ratio found = build_step(p, "<f>は、分母が<z3>の組の<z2>番目なので、", full, '+',
                                    build_int(build_get_number(p, "z2")), "番目", "です。");
    build_trap(p, full);
    build_answer(p, found, "", "番目");
}
static bool holds_place(const struct build *p, const int64_t *x, unsigned keep) {
    struct walk w = begin(p);
    int64_t place = 0;
    if (!keep) return true;
    do step_on(&w, p->aux[0]), place++;
    while (place < x[0] && (w.numerator != p->datum[0].num || w.denominator != p->datum[0].den));
    return place == x[0] && w.numerator == p->datum[0].num && w.denominator == p->datum[0].den;
}
static const char *const templates_place[] = {
    "<row>、…とならぶ<w>があります。<f>は何番目ですか。",
    "<w>が<row>、…とならんでいます。<f>は、はじめから何番目[ですか。|でしょうか。]",
    "<f>は何番目にありますか。<w>は、ある規則にしたがって<row>、…とならんでいます。",
    "<P>は、きまりにしたがって<row>、…と<w>を書きました。<f>を書くのは何番目ですか。",
    "次の<w>を考えます。<row>、…。<f>は左から数えて何番目ですか。",
    "ある規則で<w>を<row>、…とならべます。<f>が出てくるのは何番目になりますか。",
    "<w>を規則正しく<row>、…とならべました。<f>は最初から何番目の分数ですか。",
    "<row>、…のようにならんだ<w>の中で、<f>は何番目ですか。",
    NULL,
};
static const struct subtype place = {
    .id = "place",
    .name = "分数の列の何番目か",
    .level = 2,
    .templates = templates_place,
    .asks = "<f>の順番",
    .role = {{"f", "さがす分数", "", PROBLEM_FRACTION}, KIND_ROLE},
    .method = {{"組に分ける", "分母が同じ分数を1組にします。<f>の組の前に何個あるかを考えます。", solve_place, NULL}},
    .draw = draw_place,
    .bind = bind_place,
    .holds = holds_place,
    .shows = "<row>",
    .low = {1},
    .high = {850},
    .hint = "分母が同じ分数を組にすると、組の中はそれぞれ何個ですか。",
    .figure = &no_figure,
};

/* ---- the sum of the first n ---- */
enum { SUM_SCALE = 2520, SUM_DENOMINATOR = 10 };
static void bind_sum(struct build *p) {
    int64_t n = build_value(p, 0), k = full_before(n + 1);
    build_aux(p, 0, FROM_HALF);
    if (!bind_kind(p) || !build_need(p, "more than the first groups", n >= 3)) return;
    build_set_number(p, "z1", k), build_set_number(p, "z2", n - triangle(k)), build_set_number(p, "z3", k + 2);
    build_need(p, "a denominator for pupils", denominator(p, k + 1) <= SUM_DENOMINATOR);
}
static bool draw_sum(struct build *p) {
    build_context(p, "w", things);
    build_people(p, "P");
    build_datum(p, 0, "n", build_between(p, 6, 44));
    return true;
}
/* Each group adds half of how many it holds: 1/2, 1, 3/2, .. */
static void solve_sum(struct build *p) {
    int64_t n = build_value(p, 0), k = full_before(n + 1), rest = n - triangle(k);
    struct ratio full = step_full(p, "分母が同じものを組にすると、1個、2個、3個、…です。<z1>組目までの個数は、", k);
    struct ratio all = build_step(p, "組の和は、どれも個数の半分になるので、<z1>組目までの和は、", full, '/',
                                  build_int(2), "", "です。");
    if (rest) {
        struct ratio left = {triangle(rest), k + 2};
        build_line(p);
        build_say(p, rest == 1 ? "残りの1個は分母が<z3>で分子が1なので、"
                               : "残りの<z2>個は分母が<z3>で、分子は1から<z2>までなので、");
        left = build_fraction((int64_t)left.num, (int64_t)left.den);
        build_formula(p, left, "", "%lld÷%lld", (long long)triangle(rest), (long long)k + 2);
        build_say(p, "です。");
        build_trap(p, all);
        all = build_fraction_step(p, "合わせて、", all, '+', left, "", "です。");
    }
    build_answer(p, all, "", "");
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    struct walk w = begin(p);
    int64_t sum = 0;
    if (!keep) return true;
    for (int64_t i = 0; i < build_value(p, 0); i++)
        step_on(&w, p->aux[0]), sum += SUM_SCALE / w.denominator * w.numerator;
    return x[0] == sum;
}
static const char *const templates_sum[] = {
    "<row>、…とならぶ<w>があります。1番目から<n>番目までの和<wo>",
    "<w>が<row>、…とならんでいます。はじめから<n>個の分数の和はいくつ[ですか。|でしょうか。]",
    "<n>番目までの分数の和はいくつですか。<w>は、ある規則にしたがって<row>、…とならんでいます。",
    "<P>は、きまりにしたがって<row>、…と<w>を書きました。<n>番目までの分数を全部たすといくつですか。",
    "次の<w>を考えます。<row>、…。左から<n>個の分数の和を答えなさい。",
    "ある規則で<w>を<row>、…とならべます。1番目から<n>番目までをたすと、いくつになりますか。",
    "<w>を規則正しく<row>、…とならべました。はじめの<n>個の合計はいくつですか。",
    "<row>、…のようにならんだ<w>を、<n>番目まですべてたすといくつですか。",
    NULL,
};
static const struct subtype sum_asked = {
    .id = "sum",
    .name = "分数の列の和",
    .level = 3,
    .templates = templates_sum,
    .asks = "<n>番目までの和",
    .role = {{"n", "何番目までか", "番目"}},
    .method = {{"組に分ける", "分母が同じ分数を1組にして、組ごとの和を考えます。", solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_sum,
    .shows = "<row>",
    .loops = 1,
    .low = {1},
    .high = {SUM_SCALE * 25},
    .scale = SUM_SCALE,
    .hint = "分母が同じ分数の和は、組ごとにいくつになりますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&nth, &place, &sum_asked, NULL};
const struct family family_bunsu_retsu = {
    .id = "bunsu_retsu", .number = "F70,F74", .name = "分数の列", .grade = 6, .subtypes = subtypes};

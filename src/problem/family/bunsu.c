/* bunsu.c - 分数の性質: fractions with one denominator - how many cannot be reduced, what is their sum, how many lie
 * between.
 *
 *   leave out the multiples of the prime factors of the denominator; 1/24 and 23/24 make 1; 1/3 = 8/24
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { DENOMINATOR, LOW, HIGH };

/* The two primes of n; false: it has one or more than two kinds. */
static bool two_primes(int64_t n, int64_t *f, int64_t *g) {
    int kinds = 0;
    for (int64_t d = 2; n > 1; d++) {
        if (n % d) continue;
        if (kinds == 2) return false;
        *(kinds++ ? g : f) = d;
        while (n % d == 0) n /= d;
    }
    return kinds == 2;
}
static int64_t count_reduced(int64_t d) {
    int64_t count = 0;
    for (int64_t i = 1; i < d; i++) count += build_gcd(i, d) == 1;
    return count;
}
static const char *const texts[] = {"真分数", "1より小さい分数", NULL};
static bool draw_denominator(struct build *p) {
    int64_t d = build_between(p, 12, 200), f = 0, g = 0;
    build_context(p, "w", texts);
    build_people(p, "P");
    build_datum(p, DENOMINATOR, "d", d);
    return build_need(p, "two kinds of primes", two_primes(d, &f, &g)) && build_need(p, "small primes", g <= 13);
}
/* How many numerators share no prime with d. */
static struct ratio step_count(struct build *p) {
    int64_t d = build_value(p, DENOMINATOR), f = 1, g = 1;
    if (!build_need(p, "two kinds of primes", two_primes(d, &f, &g))) return build_int(1);
    build_set_number(p, "p", f), build_set_number(p, "q", g), build_set_number(p, "pq", f * g);
    build_line(p);
    build_say(p, "1から<d>までに、<p>の倍数は");
    struct ratio of_p = build_equation(p, build_int(d), '/', build_int(f), "個");
    build_say(p, "、<q>の倍数は");
    struct ratio of_q = build_equation(p, build_int(d), '/', build_int(g), "個");
    build_say(p, "あります。");
    struct ratio both =
        build_step(p, "両方の倍数、つまり<pq>の倍数は、", build_int(d), '/', build_int(f * g), "個", "です。");
    build_line(p);
    build_say(p, "約分できる分子は、重なりをひいて、");
    struct ratio out = build_apply(p, build_apply(p, of_p, '+', of_q), '-', both);
    build_formula(p, out, "個", "%lld+%lld-%lld", (long long)of_p.num, (long long)of_q.num, (long long)both.num);
    build_say(p, "です。");
    build_trap(p, build_apply(p, build_apply(p, build_int(d), '-', of_p), '-', of_q));
    return build_step(p, "約分できない分数は、残りなので、", build_int(d), '-', out, "個", "です。");
}

/* ---- how many ---- */
static void solve_count(struct build *p) { build_answer(p, step_count(p), "", "個"); }
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] == count_reduced(build_value(p, DENOMINATOR)));
}
static const char *const templates_count[] = {
    "分母が<d>の<w>のうち、これ以上約分できない分数は何個[ありますか|ですか|あるでしょうか]。",
    "分母が<d>で、1より小さい分数を全部考えます。この中に、約分できない分数は何個ありますか。",
    "1/<d>から始めて、分子を1ずつふやし、1より小さい分数を全部書きます。約分できないものは何個ですか。",
    "<P>は、分母が<d>の<w>を全部書き、約分できるものを消しました。残った分数は何個ですか。",
    "約分できない分数は何個ありますか。分母が<d>の<w>について答えなさい。",
    "分母が<d>である<w>の中で、それ以上約分できないものの個数<wo>",
    "分子が1以上の整数で、分母が<d>の<w>があります。約分できない分数は全部で何個でしょうか。",
    "<w>のうち分母が<d>のものをならべます。約分できない分数の個数を答えなさい。",
    "!分母を<d>とする<w>で、もう約分できないものは何個ありますか。",
    NULL,
};
static const struct figure_template figure_count = {FIGURE_VENN, {{"whole", FIGURE_NUMBER, "<d>"}}};
static const struct subtype count = {
    .id = "count",
    .name = "約分できない分数の個数",
    .level = 2,
    .templates = templates_count,
    .asks = "分数の個数",
    .role = {{"d", "分母", ""}},
    .method = {{"ベン図", "約分できるのは、分子が<p>か<q>の倍数のときです。全体からその個数をひきます。", solve_count,
                NULL}},
    .draw = draw_denominator,
    .holds = holds_count,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "<d>をわり切る素数は何ですか。",
    .figure = &figure_count,
};

/* ---- their sum ---- */
static void solve_sum(struct build *p) {
    struct ratio n = step_count(p);
    p->n_traps = 0;
    build_trap(p, n);
    build_line(p);
    build_say(p, "小さいほうと大きいほうから1つずつ組にすると、どの組の和も1になります。");
    struct ratio pairs = build_step(p, "組の数は和と同じなので、", n, '/', build_int(2), "", "です。");
    build_answer(p, pairs, "", "");
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t d = build_value(p, DENOMINATOR), sum = 0;
    if (keep != 1) return true;
    for (int64_t i = 1; i < d; i++) sum += build_gcd(i, d) == 1 ? i : 0;
    return x[0] * d == sum;
}
static const char *const templates_sum[] = {
    "分母が<d>の<w>のうち、これ以上約分できない分数を全部たすと、和はいくつですか。",
    "分母が<d>で1より小さく、約分できない分数の和はいくつ[ですか。|になりますか。|でしょうか。]",
    "<P>は、分母が<d>の<w>の中から、約分できないものだけを選んで全部たしました。和はいくつですか。",
    "約分できない分数の和<wo>ただし、分母が<d>の<w>だけを考えます。",
    "1/<d>から始まる、分母が<d>の<w>があります。約分できないものをすべてたすといくつですか。",
    "分母が<d>の<w>で、それ以上約分できないものを集めます。その和はいくつになりますか。",
    "<w>で分母が<d>のもののうち、約分できない分数の合計はいくつですか。",
    "和はいくつですか。たすのは、分母が<d>の<w>のうち、約分できない分数の全部です。",
    NULL,
};
static const struct figure_template figure_sum = {FIGURE_VENN, {{"whole", FIGURE_NUMBER, "<d>"}}};
static const struct subtype sum = {
    .id = "sum",
    .name = "約分できない分数の和",
    .level = 3,
    .templates = templates_sum,
    .asks = "分数の和",
    .role = {{"d", "分母", ""}},
    .method = {{"組にする", "約分できない分数の個数を求めます。両はしから2つずつ組にすると、和が1になります。",
                solve_sum, NULL}},
    .draw = draw_denominator,
    .holds = holds_sum,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "いちばん小さい分数といちばん大きい分数をたすと、いくつになりますか。",
    .figure = &figure_sum,
};

/* ---- how many between two fractions ---- */
static bool draw_between(struct build *p) {
    int64_t b = build_between(p, 2, 9), a = build_between(p, 1, b - 1), e = build_between(p, 2, 9),
            c = build_between(p, 1, e - 1), d = build_lcm(b, e) * build_between(p, 1, 6);
    build_context(p, "w", texts);
    build_people(p, "P");
    build_datum(p, DENOMINATOR, "d", d);
    build_datum_fraction(p, LOW, "f", build_fraction(a, b)), build_datum_fraction(p, HIGH, "g", build_fraction(c, e));
    return build_need(p, "fractions in lowest terms", build_gcd(a, b) == 1 && build_gcd(c, e) == 1) &&
           build_need(p, "the first is smaller", a * e < c * b) &&
           build_need(p, "a denominator worth it", d >= 15 && d <= 180) &&
           build_need(p, "some lie between", c * d / e - a * d / b >= 4) &&
           build_need(p, "another denominator", d != b && d != e);
}
static void solve_between(struct build *p) {
    int64_t d = build_value(p, DENOMINATOR);
    struct ratio f = p->datum[LOW], g = p->datum[HIGH];
    if (!build_need(p, "a common denominator", d % f.den == 0 && d % g.den == 0)) return;
    int64_t low = (int64_t)f.num * (d / (int64_t)f.den), high = (int64_t)g.num * (d / (int64_t)g.den);
    build_line(p);
    build_say(p, "分母を<d>にそろえると、<f>の分子は");
    build_formula(p, build_int(low), "", "%lld÷%lld×%lld", (long long)d, (long long)f.den, (long long)f.num);
    build_say(p, "、<g>の分子は");
    build_formula(p, build_int(high), "", "%lld÷%lld×%lld", (long long)d, (long long)g.den, (long long)g.num);
    build_say(p, "です。");
    build_set_number(p, "z1", low), build_set_number(p, "z2", high);
    struct ratio gap = build_step(p, "分子は<z1>より大きく<z2>より小さい整数です。分子の差は、", build_int(high), '-',
                                  build_int(low), "", "です。");
    struct ratio n = build_step(p, "両はしはふくまないので、", gap, '-', build_int(1), "個", "です。");
    build_trap(p, gap), build_trap(p, build_apply(p, gap, '+', build_int(1)));
    build_answer(p, n, "", "個");
}
static bool holds_between(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0, d = build_value(p, DENOMINATOR);
    if (keep != 7) return true;
    for (int64_t i = 1; i < d; i++)
        found += i * p->datum[LOW].den > p->datum[LOW].num * d && i * p->datum[HIGH].den < p->datum[HIGH].num * d;
    return x[0] == found;
}
static const char *const templates_between[] = {
    "<f>より大きく<g>より小さい分数のうち、分母が<d>の分数は何個[ありますか|ですか|あるでしょうか]。約分できるものも数えます。",
    "分母が<d>の分数で、<f>より大きく、<g>より小さいものは何個ありますか。約分できるものもふくめます。",
    "<f>と<g>の間に、分母が<d>の分数は何個ありますか。ただし、約分できる分数も1個と数え、<f>と<g>はふくめません。",
    "<P>は、分母が<d>の分数のうち、<f>より大きく<g>より小さいものを全部書きました。書いた分数は何個ですか。",
    "数直線で<f>と<g>の間にある、分母が<d>の分数の個数<wo>両はしはふくめず、約分できるものも数えます。",
    "分母を<d>とする分数を考えます。<f>より大きく<g>より小さいものは、約分できるものも入れて何個ですか。",
    "分母が<d>の分数は、<f>より大きく<g>より小さいはんいに何個あるでしょうか。約分できるものもふくめて数えます。",
    "何個ありますか。<f>より大きく、<g>より小さく、分母が<d>の分数を、約分できるものも入れて数えます。",
    NULL,
};
static const struct figure_template figure_between = {
    FIGURE_LINE, {{"from", FIGURE_TEXT, "<f>"}, {"to", FIGURE_TEXT, "<g>"}, {"denominator", FIGURE_NUMBER, "<d>"}}};
static const struct subtype between = {
    .id = "between",
    .name = "2つの分数の間",
    .level = 1,
    .templates = templates_between,
    .asks = "分数の個数",
    .role = {{"d", "分母", ""},
             {"f", "小さいほうの分数", "", PROBLEM_FRACTION},
             {"g", "大きいほうの分数", "", PROBLEM_FRACTION}},
    .method = {{"通分", "<f>と<g>を、分母が<d>の分数に直して、分子をくらべます。", solve_between, NULL}},
    .draw = draw_between,
    .holds = holds_between,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "<f>を分母が<d>の分数に直すと、分子はいくつですか。",
    .figure = &figure_between,
};

static const struct subtype *const subtypes[] = {&between, &count, &sum, NULL};
const struct family family_bunsu = {
    .id = "bunsu", .number = "F74", .name = "分数の性質", .grade = 6, .subtypes = subtypes};

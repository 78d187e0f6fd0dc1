/* bunsu.c - 分数の性質: fractions with one denominator - how many cannot be reduced, what is their sum, how many lie between.
 *
 *   leave out the multiples of the prime factors of the denominator; 1/24 and 23/24 make 1; 1/3 = 8/24
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/kit.h"

enum { DENOMINATOR, LOW, HIGH };

/* The two primes of n; false: it has one or more than two kinds. */
static bool two_primes(int64_t n, int64_t *p, int64_t *q) {
    int kinds = 0;
    for (int64_t d = 2; n > 1; d++) {
        if (n % d) continue;
        if (kinds == 2) return false;
        *(kinds++ ? q : p) = d;
        while (n % d == 0) n /= d;
    }
    return kinds == 2;
}
static int64_t count_reduced(int64_t d) {
    int64_t count = 0;
    for (int64_t i = 1; i < d; i++) count += kit_gcd(i, d) == 1;
    return count;
}
static const char *const texts[] = {"真分数", "1より小さい分数", NULL};
static bool draw_denominator(struct kit *k) {
    int64_t d = kit_between(k, 12, 200), p = 0, q = 0;
    kit_context(k, "w", texts);
    kit_people(k, "P");
    kit_datum(k, DENOMINATOR, "d", d);
    return kit_need(k, "two kinds of primes", two_primes(d, &p, &q)) && kit_need(k, "small primes", q <= 13);
}
/* How many numerators share no prime with d. */
static struct ratio step_count(struct kit *k) {
    int64_t d = kit_value(k, DENOMINATOR), p = 1, q = 1;
    if (!kit_need(k, "two kinds of primes", two_primes(d, &p, &q))) return kit_int(1);
    kit_set_number(k, "p", p), kit_set_number(k, "q", q), kit_set_number(k, "pq", p * q);
    kit_line(k);
    kit_say(k, "1から<d>までに、<p>の倍数は");
    struct ratio of_p = kit_equation(k, kit_int(d), '/', kit_int(p), "個");
    kit_say(k, "、<q>の倍数は");
    struct ratio of_q = kit_equation(k, kit_int(d), '/', kit_int(q), "個");
    kit_say(k, "あります。");
    struct ratio both = kit_step(k, "両方の倍数、つまり<pq>の倍数は、", kit_int(d), '/', kit_int(p * q), "個", "です。");
    kit_line(k);
    kit_say(k, "約分できる分子は、重なりをひいて、");
    struct ratio out = kit_apply(k, kit_apply(k, of_p, '+', of_q), '-', both);
    kit_formula(k, out, "個", "%lld+%lld-%lld", (long long)of_p.num, (long long)of_q.num, (long long)both.num);
    kit_say(k, "です。");
    kit_trap(k, kit_apply(k, kit_apply(k, kit_int(d), '-', of_p), '-', of_q));
    return kit_step(k, "約分できない分数は、残りなので、", kit_int(d), '-', out, "個", "です。");
}

/* ---- how many ---- */
static void solve_count(struct kit *k) { kit_answer(k, step_count(k), "", "個"); }
static bool holds_count(const struct kit *k, const int64_t *x, unsigned keep) { return KIT_KEEP(keep, 1, x[0] == count_reduced(kit_value(k, DENOMINATOR))); }
static const char *const frames_count[] = {
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
static const struct kit_subtype count = {
    .id = "count", .name = "約分できない分数の個数", .level = 2, .frames = frames_count,
    .method = {{"ベン図", "約分できるのは、分子が<p>か<q>の倍数のときです。全体からその個数をひきます。", solve_count, NULL}},
    .draw = draw_denominator, .holds = holds_count, .low = {1}, .high = {200},
    .hint = "<d>をわり切る素数は何ですか。",
    .figure = "{\"type\":\"venn\",\"whole\":<d>}",
};

/* ---- their sum ---- */
static void solve_sum(struct kit *k) {
    struct ratio n = step_count(k);
    k->n_traps = 0;
    kit_trap(k, n);
    kit_line(k);
    kit_say(k, "小さいほうと大きいほうから1つずつ組にすると、どの組の和も1になります。");
    struct ratio pairs = kit_step(k, "組の数は和と同じなので、", n, '/', kit_int(2), "", "です。");
    kit_answer(k, pairs, "", "");
}
static bool holds_sum(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t d = kit_value(k, DENOMINATOR), sum = 0;
    if (keep != 1) return true;
    for (int64_t i = 1; i < d; i++) sum += kit_gcd(i, d) == 1 ? i : 0;
    return x[0] * d == sum;
}
static const char *const frames_sum[] = {
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
static const struct kit_subtype sum = {
    .id = "sum", .name = "約分できない分数の和", .level = 3, .frames = frames_sum,
    .method = {{"組にする", "約分できない分数の個数を求めます。両はしから2つずつ組にすると、和が1になります。", solve_sum, NULL}},
    .draw = draw_denominator, .holds = holds_sum, .low = {1}, .high = {200},
    .hint = "いちばん小さい分数といちばん大きい分数をたすと、いくつになりますか。",
    .figure = "{\"type\":\"venn\",\"whole\":<d>}",
};

/* ---- how many between two fractions ---- */
static bool draw_between(struct kit *k) {
    int64_t b = kit_between(k, 2, 9), a = kit_between(k, 1, b - 1), e = kit_between(k, 2, 9), c = kit_between(k, 1, e - 1), d = kit_lcm(b, e) * kit_between(k, 1, 6);
    char text[16];
    kit_context(k, "w", texts);
    kit_people(k, "P");
    kit_datum(k, DENOMINATOR, "d", d);
    k->datum[LOW] = kit_fraction(a, b), k->datum[HIGH] = kit_fraction(c, e);
    k->n_data = 3;
    snprintf(text, sizeof text, "%lld/%lld", (long long)k->datum[LOW].num, (long long)k->datum[LOW].den);
    kit_set(k, "f", text);
    snprintf(text, sizeof text, "%lld/%lld", (long long)k->datum[HIGH].num, (long long)k->datum[HIGH].den);
    kit_set(k, "g", text);
    return kit_need(k, "fractions in lowest terms", kit_gcd(a, b) == 1 && kit_gcd(c, e) == 1) && kit_need(k, "the first is smaller", a * e < c * b) && kit_need(k, "a denominator worth it", d >= 15 && d <= 180) &&
           kit_need(k, "some lie between", c * d / e - a * d / b >= 4) && kit_need(k, "another denominator", d != b && d != e);
}
static void solve_between(struct kit *k) {
    int64_t d = kit_value(k, DENOMINATOR);
    struct ratio f = k->datum[LOW], g = k->datum[HIGH];
    if (!kit_need(k, "a common denominator", d % f.den == 0 && d % g.den == 0)) return;
    int64_t low = (int64_t)f.num * (d / (int64_t)f.den), high = (int64_t)g.num * (d / (int64_t)g.den);
    kit_line(k);
    kit_say(k, "分母を<d>にそろえると、<f>の分子は");
    kit_formula(k, kit_int(low), "", "%lld÷%lld×%lld", (long long)d, (long long)f.den, (long long)f.num);
    kit_say(k, "、<g>の分子は");
    kit_formula(k, kit_int(high), "", "%lld÷%lld×%lld", (long long)d, (long long)g.den, (long long)g.num);
    kit_say(k, "です。");
    kit_set_number(k, "z1", low), kit_set_number(k, "z2", high);
    struct ratio gap = kit_step(k, "分子は<z1>より大きく<z2>より小さい整数です。分子の差は、", kit_int(high), '-', kit_int(low), "", "です。");
    struct ratio n = kit_step(k, "両はしはふくまないので、", gap, '-', kit_int(1), "個", "です。");
    kit_trap(k, gap), kit_trap(k, kit_apply(k, gap, '+', kit_int(1)));
    kit_answer(k, n, "", "個");
}
static bool holds_between(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t found = 0, d = kit_value(k, DENOMINATOR);
    if (keep != 7) return true;
    for (int64_t i = 1; i < d; i++) found += i * k->datum[LOW].den > k->datum[LOW].num * d && i * k->datum[HIGH].den < k->datum[HIGH].num * d;
    return x[0] == found;
}
static const char *const frames_between[] = {
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
static const struct kit_subtype between = {
    .id = "between", .name = "2つの分数の間", .level = 1, .frames = frames_between,
    .method = {{"通分", "<f>と<g>を、分母が<d>の分数に直して、分子をくらべます。", solve_between, NULL}},
    .draw = draw_between, .holds = holds_between, .low = {1}, .high = {200},
    .hint = "<f>を分母が<d>の分数に直すと、分子はいくつですか。",
    .figure = "{\"type\":\"line\",\"from\":\"<f>\",\"to\":\"<g>\",\"denominator\":<d>}",
};

static const struct kit_subtype *const subtypes[] = {&between, &count, &sum, NULL};
const struct kit_family family_bunsu = {.id = "bunsu", .number = "F74", .name = "分数の性質", .grade = 6, .subtypes = subtypes};

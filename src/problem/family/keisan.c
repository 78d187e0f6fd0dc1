/* keisan.c - 四則計算: the value of an expression; brackets first, × and ÷ before + and -.
 *
 *   50-4×6+3 -> 4×6=24 -> 50-24=26 -> 26+3=29
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/keisan.h"

enum { A, B, C, D, E, DATA };
#define LINE(i) (DATA + (i)) /* the result of line i */

/* One line of the solution: what of what, and why now. */
struct work {
    const char *say;
    int left;
    char op;
    int right;
};

static void work(struct build *p, const struct work *w, int n) {
    struct ratio found[4] = {{0, 1}, {0, 1}, {0, 1}, {0, 1}};
    for (int i = 0; i < n; i++) {
        struct ratio a = w[i].left < DATA ? p->datum[w[i].left] : found[w[i].left - DATA];
        struct ratio b = w[i].right < DATA ? p->datum[w[i].right] : found[w[i].right - DATA];
        found[i] = build_step(p, w[i].say, a, w[i].op, b, "", "です。");
        if (i + 1 < n) build_trap(p, found[i]);
    }
    build_answer(p, found[n - 1], "", "");
}

bool keisan_ratios(struct build *p, int n, const struct ratio *v) {
    static const char *const name[] = {"a", "b", "c", "d"};
    bool positive = true;
    p->context = "式";
    build_people(p, "P");
    for (int i = 0; i < n; i++) {
        build_datum_ratio(p, i, name[i], v[i]);
        positive = positive && v[i].num > 0;
    }
    return build_need(p, "numbers above zero", positive);
}
static bool draw_data(struct build *p, int n, const int64_t *v) {
    static const char *const name[] = {"a", "b", "c", "d", "e"};
    bool positive = true;
    p->context = "式";
    build_people(p, "P");
    for (int i = 0; i < n; i++) {
        build_datum(p, i, name[i], v[i]);
        positive = positive && v[i] > 1;
    }
    return build_need(p, "numbers above one", positive);
}
/* Is x none of these numbers? */
static bool another(struct build *p, int64_t x, int n, const int64_t *v) {
    bool other = x > 0;
    for (int i = 0; i < n; i++) other = other && v[i] != x;
    return build_need(p, "another number than the ones at hand", other);
}
/* A decimal counted in tenths or hundredths. */
static int64_t parts(const struct build *p, int i, int64_t of_one) {
    return (int64_t)(p->datum[i].num * of_one / p->datum[i].den);
}
static const struct figure_template figure_numbers = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<c>"}}};

/* ---- a-b×c+d ---- */
static bool draw_order(struct build *p) {
    int64_t b = build_between(p, 2, 20), c = build_between(p, 2, 15), d = build_between(p, 2, 90);
    int64_t v[] = {b * c + build_between(p, 2, 90), b, c, d};
    return draw_data(p, 4, v) && another(p, v[0] - b * c + d, 4, v) &&
           build_need(p, "two numbers", b != c && b * c != d);
}
static void solve_order(struct build *p) {
    static const struct work lines[] = {{"かけ算が先なので、", B, '*', C},
                                        {"左から順に、まずひき算をして、", A, '-', LINE(0)},
                                        {"次にたし算をして、", LINE(1), '+', D}};
    work(p, lines, 3);
}
static bool holds_order(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C), d = build_value(p, D);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C) | BIT(D), x[0] + b * c == a + d);
}
static const char *const templates_order[] = {ASKED("<a>-<b>×<c>+<d>")};
static const struct subtype order_asked = {
    .id = "order",
    .name = "かけ算が先",
    .level = 1,
    .templates = templates_order,
    .asks = "計算の答え",
    .role = {{"a", "1つ目の数", ""}, {"b", "2つ目の数", ""}, {"c", "3つ目の数", ""}, {"d", "4つ目の数", ""}},
    .method = {{"順序を守る", "かけ算は、たし算やひき算より先に計算します。", solve_order, NULL}},
    .draw = draw_order,
    .holds = holds_order,
    .low = {1},
    .high = {4000},
    .hint = "先に計算するのはどこですか。",
    .figure = &figure_numbers,
};

/* ---- (a+b)÷c-d ---- */
static bool draw_bracket(struct build *p) {
    int64_t c = build_between(p, 2, 15), part = build_between(p, 8, 60), a = build_between(p, 4, 200);
    int64_t v[] = {a, c * part - a, c, build_between(p, 2, 40)};
    return draw_data(p, 4, v) && another(p, part - v[3], 4, v);
}
static void solve_bracket(struct build *p) {
    static const struct work lines[] = {{"かっこの中が先なので、", A, '+', B},
                                        {"次にわり算をして、", LINE(0), '/', C},
                                        {"最後にひき算をして、", LINE(1), '-', D}};
    work(p, lines, 3);
}
static bool holds_bracket(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C), d = build_value(p, D);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C) | BIT(D), (x[0] + d) * c == a + b);
}
static const char *const templates_bracket[] = {ASKED("(<a>+<b>)÷<c>-<d>")};
static const struct subtype bracket_asked = {
    .id = "bracket",
    .name = "かっこが先",
    .level = 1,
    .templates = templates_bracket,
    .asks = "計算の答え",
    .role = {{"a", "1つ目の数", ""}, {"b", "2つ目の数", ""}, {"c", "3つ目の数", ""}, {"d", "4つ目の数", ""}},
    .method = {{"順序を守る", "かっこの中を先に、次にわり算を計算します。", solve_bracket, NULL}},
    .draw = draw_bracket,
    .holds = holds_bracket,
    .low = {1},
    .high = {4000},
    .hint = "先に計算するのはどこですか。",
    .figure = &figure_numbers,
};

/* ---- a÷(b-c)×d-e ---- */
static bool draw_quotient(struct build *p) {
    int64_t part = build_between(p, 2, 15), q = build_between(p, 2, 20), c = build_between(p, 2, 40);
    int64_t v[] = {part * q, part + c, c, build_between(p, 2, 12), build_between(p, 2, 60)};
    return draw_data(p, 5, v) && another(p, q * v[3] - v[4], 5, v) && build_need(p, "two factors", q != v[3]);
}
static void solve_quotient(struct build *p) {
    static const struct work lines[] = {{"かっこの中が先なので、", B, '-', C},
                                        {"左から順に、わり算をして、", A, '/', LINE(0)},
                                        {"かけ算をして、", LINE(1), '*', D},
                                        {"最後にひき算をして、", LINE(2), '-', E}};
    work(p, lines, 4);
}
static bool holds_quotient(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C), d = build_value(p, D),
            e = build_value(p, E);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C) | BIT(D) | BIT(E), (x[0] + e) * (b - c) == a * d);
}
static const char *const templates_quotient[] = {ASKED("<a>÷(<b>-<c>)×<d>-<e>")};
static const struct subtype quotient_asked = {
    .id = "quotient",
    .name = "かっことわり算",
    .level = 2,
    .templates = templates_quotient,
    .asks = "計算の答え",
    .role = {{"a", "1つ目の数", ""},
             {"b", "2つ目の数", ""},
             {"c", "3つ目の数", ""},
             {"d", "4つ目の数", ""},
             {"e", "5つ目の数", ""}},
    .method = {{"順序を守る", "かっこの中を先に計算し、次にわり算とかけ算を左から順に計算します。", solve_quotient,
                NULL}},
    .draw = draw_quotient,
    .holds = holds_quotient,
    .low = {1},
    .high = {4000},
    .hint = "先に計算するのはどこですか。",
    .figure = &figure_numbers,
};

/* ---- a-(b+c×d)÷e ---- */
static bool draw_inner(struct build *p) {
    int64_t c = build_between(p, 2, 15), d = build_between(p, 2, 12), e = build_between(p, 2, 9),
            q = build_between(p, 4, 40);
    int64_t v[] = {q + build_between(p, 2, 80), q * e - c * d, c, d, e};
    return draw_data(p, 5, v) && another(p, v[0] - q, 5, v) && build_need(p, "two factors", c != d && q != e);
}
static void solve_inner(struct build *p) {
    static const struct work lines[] = {{"かっこの中のかけ算が先なので、", C, '*', D},
                                        {"かっこの中は、", B, '+', LINE(0)},
                                        {"次にわり算をして、", LINE(1), '/', E},
                                        {"最後にひき算をして、", A, '-', LINE(2)}};
    work(p, lines, 4);
}
static bool holds_inner(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C), d = build_value(p, D),
            e = build_value(p, E);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C) | BIT(D) | BIT(E), (a - x[0]) * e == b + c * d);
}
static const char *const templates_inner[] = {ASKED("<a>-(<b>+<c>×<d>)÷<e>")};
static const struct subtype inner_asked = {
    .id = "inner",
    .name = "かっこの中のかけ算",
    .level = 3,
    .templates = templates_inner,
    .asks = "計算の答え",
    .role = {{"a", "1つ目の数", ""},
             {"b", "2つ目の数", ""},
             {"c", "3つ目の数", ""},
             {"d", "4つ目の数", ""},
             {"e", "5つ目の数", ""}},
    .method = {{"順序を守る", "かっこの中を先に計算します。かっこの中でも、かけ算が先です。", solve_inner, NULL}},
    .draw = draw_inner,
    .holds = holds_inner,
    .low = {1},
    .high = {4000},
    .hint = "いちばん先に計算するのはどこですか。",
    .figure = &figure_numbers,
};

/* ---- a×b-c÷d ---- */
static bool draw_decimals(struct build *p) {
    int64_t a = build_between(p, 12, 95), b = build_between(p, 2, 30), d = build_between(p, 2, 9),
            q = build_between(p, 11, 60);
    build_people(p, "P");
    p->context = "式";
    build_datum_ratio(p, A, "a", build_fraction(a, 10)), build_datum(p, B, "b", b);
    build_datum_ratio(p, C, "c", build_fraction(q * d, 10)), build_datum(p, D, "d", d);
    return build_need(p, "decimals", a % 10 && q * d % 10 && q % 10) &&
           build_need(p, "something is left", a * b > q + 10) &&
           build_need(p, "another number",
                      a * b - q != q * d && a * b - q != a && a * b - q != b * 10 && a * b - q != d * 10);
}
static void solve_decimals(struct build *p) {
    static const struct work lines[] = {{"かけ算とわり算が先なので、かけ算は、", A, '*', B},
                                        {"わり算は、", C, '/', D},
                                        {"最後にひき算をして、", LINE(0), '-', LINE(1)}};
    work(p, lines, 3);
}
static bool holds_decimals(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = parts(p, A, 10), b = build_value(p, B), c = parts(p, C, 10), d = build_value(p, D);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C) | BIT(D), x[0] * d == a * b * d - c);
}
static const char *const templates_decimals[] = {ASKED("<a>×<b>-<c>÷<d>")};
static const struct subtype decimals_asked = {
    .id = "decimals",
    .name = "小数の計算",
    .level = 2,
    .templates = templates_decimals,
    .asks = "計算の答え",
    .role = {{"a", "1つ目の数", "", PROBLEM_DECIMAL},
             {"b", "2つ目の数", ""},
             {"c", "3つ目の数", "", PROBLEM_DECIMAL},
             {"d", "4つ目の数", ""}},
    .method = {{"順序を守る", "かけ算とわり算を先に、ひき算を最後に計算します。", solve_decimals, NULL}},
    .draw = draw_decimals,
    .holds = holds_decimals,
    .low = {1},
    .high = {40000},
    .scale = 10,
    .hint = "先に計算するのは、どことどこですか。",
    .figure = &figure_numbers,
};

/* ---- a×b+a×c ---- */
static bool draw_distribute(struct build *p) {
    int64_t a = build_between(p, 101, 999), b = build_between(p, 2, 90), c = build_round(p, 100, 400, 100) / 10 - b;
    p->context = "式";
    build_people(p, "P");
    build_datum_ratio(p, A, "a", build_fraction(a, 100));
    build_datum(p, B, "b", b), build_datum(p, C, "c", c);
    return build_need(p, "two numbers that make a round one", b > 1 && c > 1 && b % 10) &&
           build_need(p, "a decimal", a % 10);
}
static void solve_distribute(struct build *p) {
    static const struct work lines[] = {{"同じ<a>をかけるので、かける数を先にたして、", B, '+', C},
                                        {"まとめてかけると、", A, '*', LINE(0)}};
    work(p, lines, 2);
}
static bool holds_distribute(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = parts(p, A, 100), b = build_value(p, B), c = build_value(p, C);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C), x[0] == a * b + a * c);
}
static const char *const templates_distribute[] = {ASKED("<a>×<b>+<a>×<c>")};
static const struct subtype distribute_asked = {
    .id = "distribute",
    .name = "まとめて計算する",
    .level = 2,
    .templates = templates_distribute,
    .asks = "計算の答え",
    .role = {{"a", "1つ目の数", "", PROBLEM_DECIMAL}, {"b", "2つ目の数", ""}, {"c", "3つ目の数", ""}},
    .method = {{"順序を守る", "どちらも<a>をかけています。かける数を先にたして、まとめて計算します。", solve_distribute,
                NULL}},
    .draw = draw_distribute,
    .holds = holds_distribute,
    .low = {1},
    .high = {60000},
    .scale = 100,
    .hint = "どちらにも、同じどんな数をかけていますか。",
    .figure = &figure_numbers,
};

/* ---- fractions ---- */
static bool draw_fractions(struct build *p) {
    static const char *const name[] = {"a", "b", "c"};
    int64_t d[3], n[3];
    p->context = "式";
    build_people(p, "P");
    for (int i = 0; i < 3; i++) {
        d[i] = build_between(p, 2, 12), n[i] = build_between(p, 1, d[i] - 1);
        if (!build_need(p, "fractions in lowest terms", build_gcd(n[i], d[i]) == 1)) return false;
        build_datum_fraction(p, i, name[i], build_fraction(n[i], d[i]));
    }
    return build_need(p, "different denominators", d[0] != d[1] && d[1] != d[2]) &&
           build_need(p, "a common denominator for pupils", build_lcm(build_lcm(d[0], d[1]), d[2]) <= 60) &&
           build_need(p, "something is left", n[0] * d[1] * d[2] + n[1] * d[0] * d[2] > n[2] * d[0] * d[1]);
}
static void solve_fractions(struct build *p) {
    struct ratio sum =
        build_fraction_step(p, "左から順に、通分してたし算をすると、", p->datum[A], '+', p->datum[B], "", "です。");
    struct ratio rest = build_fraction_step(p, "次に、通分してひき算をすると、", sum, '-', p->datum[C], "", "です。");
    build_need(p, "a denominator that is tried", 27720 % rest.den == 0);
    build_trap(p, sum);
    build_answer(p, rest, "", "");
}
static bool holds_fractions(const struct build *p, const int64_t *x, unsigned keep) {
    exact_int a = p->datum[A].num, b = p->datum[B].num, c = p->datum[C].num;
    exact_int f = p->datum[A].den, g = p->datum[B].den, h = p->datum[C].den;
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C), x[0] * f * g * h == 27720 * (a * g * h + b * f * h - c * f * g));
}
static const struct figure_template figure_fractions = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "分数"}}};
static const char *const templates_fractions[] = {ASKED("<a>+<b>-<c>")};
static const struct subtype fractions_asked = {
    .id = "fractions",
    .name = "分数のたし算とひき算",
    .level = 2,
    .templates = templates_fractions,
    .asks = "計算の答え",
    .role = {{"a", "1つ目の分数", "", PROBLEM_FRACTION},
             {"b", "2つ目の分数", "", PROBLEM_FRACTION},
             {"c", "3つ目の分数", "", PROBLEM_FRACTION}},
    .method = {{"通分", "分母のちがう分数は、通分してから計算します。", solve_fractions, NULL}},
    .draw = draw_fractions,
    .holds = holds_fractions,
    .low = {1},
    .high = {56000},
    .scale = 27720,
    .hint = "分母をいくつにそろえますか。",
    .figure = &figure_fractions,
};

static const struct subtype *const subtypes[] = {&order_asked,    &bracket_asked,    &quotient_asked,  &inner_asked,
                                                 &decimals_asked, &distribute_asked, &fractions_asked, NULL};
const struct family family_keisan = {
    .id = "keisan", .number = "F78", .name = "四則計算", .grade = 4, .subtypes = subtypes};

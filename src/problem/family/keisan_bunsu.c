/* keisan_bunsu.c - 分数・小数のかっこのある計算: brackets first, then × and ÷; 部分分数 that cancel.
 *
 *   (1/2+1/3)×6/5; 1/(1×2)+1/(2×3)+..+1/(9×10) = 1/1-1/10
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/keisan.h"

enum { A, B, C };
enum { SCALE = 27720 };

/* A proper fraction in lowest terms. */
static struct ratio draw_fraction(struct build *p, int64_t most) {
    int64_t d = build_between(p, 2, most), n = build_between(p, 1, d - 1);
    build_need(p, "a fraction in lowest terms", build_gcd(n, d) == 1);
    return build_fraction(n, d);
}
static bool put(struct build *p, struct ratio a, struct ratio b, struct ratio c) {
    p->context = "式";
    build_people(p, "P");
    build_datum_fraction(p, A, "a", a), build_datum_fraction(p, B, "b", b), build_datum_fraction(p, C, "c", c);
    return build_need(p, "numbers above zero", a.num > 0 && b.num > 0 && c.num > 0);
}
static void finish(struct build *p, struct ratio found) {
    build_need(p, "a denominator that is tried", found.num > 0 && SCALE % found.den == 0 && found.den <= 60);
    build_answer(p, found, "", "");
}
/* Two lines: what of a and b, then what of that and c. */
static void solve_lines(struct build *p, const char *why, char first, const char *then, char second) {
    struct ratio inner = build_fraction_step(p, why, p->datum[A], first, p->datum[B], "", "です。");
    struct ratio found = build_fraction_step(p, then, inner, second, p->datum[C], "", "です。");
    build_trap(p, inner);
    finish(p, found);
}
static bool same(struct ratio a, struct ratio b) { return a.num == b.num && a.den == b.den; }
static struct ratio tried(const int64_t *x) { return build_fraction(x[0], SCALE); }

static const struct figure_template figure_fractions = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "分数"}}};
#define FRACTION_ROLES                                                                            \
    {                                                                                             \
        {"a", "1つ目の分数", "", PROBLEM_FRACTION}, {"b", "2つ目の分数", "", PROBLEM_FRACTION}, { \
            "c", "3つ目の分数", "", PROBLEM_FRACTION                                              \
        }                                                                                         \
    }
#define HINT .hint = "先に計算するのはどこですか。"

/* ---- (a+b)×c ---- */
static bool draw_sum(struct build *p) {
    return put(p, draw_fraction(p, 9), draw_fraction(p, 9), draw_fraction(p, 9)) &&
           build_need(p, "different denominators", p->datum[A].den != p->datum[B].den);
}
static void solve_sum(struct build *p) {
    solve_lines(p, "かっこの中が先なので、通分してたし算をすると、", '+', "次に、かけ算をして、", '*');
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio one, other, both;
    return keep != 7 || (ratio_mul(&one, p->datum[A], p->datum[C]) && ratio_mul(&other, p->datum[B], p->datum[C]) &&
                         ratio_add(&both, one, other) && same(both, tried(x)));
}
static const char *const templates_sum[] = {ASKED("(<a>+<b>)×<c>")};
static const struct subtype sum_asked = {
    .id = "bracket_sum",
    .name = "分数の(a+b)×c",
    .level = 2,
    .templates = templates_sum,
    .asks = "計算の答え",
    .role = FRACTION_ROLES,
    .method = {{"順序を守る", "かっこの中を先に計算します。分数のかけ算は、とちゅうで約分します。", solve_sum, NULL}},
    .draw = draw_sum,
    .holds = holds_sum,
    .low = {1},
    .high = {2 * SCALE},
    .scale = SCALE,
    HINT,
    .figure = &figure_fractions,
};

/* ---- (a-b)÷c ---- */
static bool more_than(struct ratio a, struct ratio b) { return a.num * b.den > b.num * a.den; }
static void bind_difference(struct build *p) {
    build_need(p, "something is left", more_than(p->datum[A], p->datum[B]));
}
static bool draw_difference(struct build *p) {
    return put(p, draw_fraction(p, 9), draw_fraction(p, 9), draw_fraction(p, 9)) &&
           build_need(p, "different denominators", p->datum[A].den != p->datum[B].den);
}
static void solve_difference(struct build *p) {
    solve_lines(p, "かっこの中が先なので、通分してひき算をすると、", '-', "次に、わる数をひっくり返してかけて、", '/');
}
static bool holds_difference(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio product, sum;
    return keep != 7 || (ratio_mul(&product, tried(x), p->datum[C]) && ratio_add(&sum, product, p->datum[B]) &&
                         same(sum, p->datum[A]));
}
static const char *const templates_difference[] = {ASKED("(<a>-<b>)÷<c>")};
static const struct subtype difference_asked = {
    .id = "bracket_difference",
    .name = "分数の(a-b)÷c",
    .level = 2,
    .templates = templates_difference,
    .asks = "計算の答え",
    .role = FRACTION_ROLES,
    .method = {{"順序を守る", "かっこの中を先に計算します。分数のわり算は、わる数の逆数をかけます。", solve_difference,
                NULL}},
    .draw = draw_difference,
    .bind = bind_difference,
    .holds = holds_difference,
    .low = {1},
    .high = {7 * SCALE},
    .scale = SCALE,
    HINT,
    .figure = &figure_fractions,
};

/* ---- a×b÷c ---- */
static bool draw_product(struct build *p) {
    return put(p, draw_fraction(p, 12), draw_fraction(p, 12), draw_fraction(p, 12));
}
static void solve_product(struct build *p) {
    solve_lines(p, "左から順に、かけ算をして、", '*', "次に、わる数をひっくり返してかけて、", '/');
}
static bool holds_product(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio back, product;
    return keep != 7 || (ratio_mul(&back, tried(x), p->datum[C]) && ratio_mul(&product, p->datum[A], p->datum[B]) &&
                         same(back, product));
}
static const char *const templates_product[] = {ASKED("<a>×<b>÷<c>")};
static const struct subtype product_asked = {
    .id = "times_divided",
    .name = "分数のa×b÷c",
    .level = 2,
    .templates = templates_product,
    .asks = "計算の答え",
    .role = FRACTION_ROLES,
    .method = {{"順序を守る", "かけ算とわり算だけなので、左から順に計算します。", solve_product, NULL}},
    .draw = draw_product,
    .holds = holds_product,
    .low = {1},
    .high = {7 * SCALE},
    .scale = SCALE,
    HINT,
    .figure = &figure_fractions,
};

/* ---- a+b×c ---- */
static void solve_mixed(struct build *p) {
    struct ratio product = build_fraction_step(p, "かけ算が先なので、", p->datum[B], '*', p->datum[C], "", "です。");
    struct ratio found =
        build_fraction_step(p, "次に、通分してたし算をすると、", p->datum[A], '+', product, "", "です。");
    build_trap(p, product);
    finish(p, found);
}
static bool holds_mixed(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio product, sum;
    return keep != 7 || (ratio_mul(&product, p->datum[C], p->datum[B]) && ratio_add(&sum, product, p->datum[A]) &&
                         same(sum, tried(x)));
}
static const char *const templates_mixed[] = {ASKED("<a>+<b>×<c>")};
static const struct subtype mixed_asked = {
    .id = "plus_times",
    .name = "分数のa+b×c",
    .level = 2,
    .templates = templates_mixed,
    .asks = "計算の答え",
    .role = FRACTION_ROLES,
    .method = {{"順序を守る", "かけ算は、たし算より先に計算します。", solve_mixed, NULL}},
    .draw = draw_sum,
    .holds = holds_mixed,
    .low = {1},
    .high = {2 * SCALE},
    .scale = SCALE,
    HINT,
    .figure = &figure_fractions,
};

/* ---- decimals: (a-b)×c ---- */
enum { OF_ONE = 100 };
static bool draw_decimals(struct build *p) {
    struct ratio b = build_fraction(build_between(p, 3, 99), 10), c = build_fraction(build_between(p, 2, 95), 10),
                 a = build_fraction((int64_t)(b.num * (10 / b.den)) + build_between(p, 4, 90), 10);
    const struct ratio v[] = {a, b, c};
    return keisan_ratios(p, 3, v) && build_need(p, "decimals", a.den > 1 && c.den > 1 && c.num != b.num);
}
static void solve_decimals(struct build *p) {
    struct ratio inner = build_step(p, "かっこの中が先なので、", p->datum[A], '-', p->datum[B], "", "です。");
    struct ratio found = build_step(p, "次に、かけ算をして、", inner, '*', p->datum[C], "", "です。");
    build_trap(p, inner);
    build_answer(p, found, "", "");
}
static bool holds_decimals(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio one, other, left;
    return keep != 7 || (ratio_mul(&one, p->datum[A], p->datum[C]) && ratio_mul(&other, p->datum[B], p->datum[C]) &&
                         ratio_sub(&left, one, other) && same(left, build_fraction(x[0], OF_ONE)));
}
static const char *const templates_decimals[] = {ASKED("(<a>-<b>)×<c>")};
static const struct figure_template figure_numbers = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<c>"}}};
static const struct subtype decimals_asked = {
    .id = "decimals",
    .name = "小数の(a-b)×c",
    .level = 2,
    .templates = templates_decimals,
    .asks = "計算の答え",
    .role = {{"a", "1つ目の数", "", PROBLEM_DECIMAL},
             {"b", "2つ目の数", "", PROBLEM_DECIMAL},
             {"c", "3つ目の数", "", PROBLEM_DECIMAL}},
    .method = {{"順序を守る", "小数でも、かっこの中を先に計算します。", solve_decimals, NULL}},
    .draw = draw_decimals,
    .bind = bind_difference,
    .holds = holds_decimals,
    .low = {1},
    .high = {9000},
    .scale = OF_ONE,
    HINT,
    .figure = &figure_numbers,
};

/* ---- 1/(1×2)+1/(2×3)+..: each is the difference of two neighbours ---- */
enum { FROM, NEXT, LAST };
static int64_t gap(const struct build *p) { return build_value(p, NEXT) - build_value(p, FROM); }
static void bind_row(struct build *p) {
    int64_t a = build_value(p, FROM), d = gap(p), z = build_value(p, LAST);
    if (!build_need(p, "a row of equal steps", a >= 1 && d >= 1 && z > a + 2 * d && (z - a) % d == 0)) return;
    build_set_number(p, "d", d), build_set_number(p, "e", a + 2 * d), build_set_number(p, "y", z - d);
    struct ratio found = build_fraction(z - a, d * a * z);
    build_need(p, "a denominator that is tried", SCALE % found.den == 0 && found.den <= 60);
}
static bool draw_row(struct build *p) {
    int64_t a = build_chance(p, 60) ? 1 : build_between(p, 2, 6), d = build_chance(p, 60) ? 1 : build_between(p, 2, 3),
            n = build_between(p, 4, 12);
    p->context = "式";
    build_people(p, "P");
    build_datum(p, FROM, "a", a), build_datum(p, NEXT, "b", a + d), build_datum(p, LAST, "z", a + n * d);
    return true;
}
static void solve_row(struct build *p) {
    int64_t a = build_value(p, FROM), d = gap(p), z = build_value(p, LAST);
    struct ratio ends = build_fraction(z - a, a * z);
    build_line(p);
    build_say(p, d == 1 ? "どの分数も、分母の2つの数を分母とする分数の差と同じです。"
                        : "どの分数も、分母の2つの数を分母とする分数の差を<d>でわったものと同じです。");
    build_line(p);
    build_say(p, "とちゅうの分数は消えて、はじめと終わりだけが残ります。その差は、");
    build_fraction_equation(p, build_fraction(1, a), '-', build_fraction(1, z), "");
    build_say(p, "です。");
    struct ratio found = ends;
    if (d > 1) {
        found = build_fraction_step(p, "これを<d>でわって、", ends, '/', build_int(d), "", "です。");
        build_trap(p, ends);
    }
    build_trap(p, build_fraction(1, a * z));
    finish(p, found);
}
/* Term after term. */
static bool holds_row(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio sum = {0, 1}, next;
    if (keep != 7) return true;
    for (int64_t n = build_value(p, FROM); n < build_value(p, LAST); n += gap(p)) {
        if (!ratio_add(&next, sum, build_fraction(1, n * (n + gap(p))))) return false;
        sum = next;
    }
    return same(sum, tried(x));
}
static const char *const templates_row[] = {ASKED("1÷(<a>×<b>)+1÷(<b>×<e>)+…+1÷(<y>×<z>)")};
static const struct figure_template figure_row = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<z>"}}};
static const struct subtype row_asked = {
    .id = "cancel",
    .name = "部分分数に分ける和",
    .level = 3,
    .templates = templates_row,
    .asks = "計算の答え",
    .role = {{"a", "1つ目の分母のはじめの数", ""},
             {"b", "1つ目の分母の次の数", ""},
             {"z", "最後の分母の終わりの数", ""}},
    .method = {{"差に分ける", "どの分数も2つの分数の差に分けると、とちゅうの分数が消えます。", solve_row, NULL}},
    .draw = draw_row,
    .bind = bind_row,
    .holds = holds_row,
    .loops = 1,
    .low = {1},
    .high = {SCALE},
    .scale = SCALE,
    .hint = "はじめの分数は、<a>と<b>を分母とする2つの分数の差から作れませんか。",
    .figure = &figure_row,
};

static const struct subtype *const subtypes[] = {
    &sum_asked, &difference_asked, &product_asked, &mixed_asked, &decimals_asked, &row_asked, NULL};
const struct family family_keisan_bunsu = {
    .id = "keisan_bunsu", .number = "F78", .name = "分数・小数の計算", .grade = 6, .subtypes = subtypes};

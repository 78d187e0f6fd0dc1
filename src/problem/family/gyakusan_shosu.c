/* gyakusan_shosu.c - 逆算: an equation with a hole in decimals or fractions; what was done last is undone first.
 *
 *   □×0.6-1.4=2.8 -> □×0.6=2.8+1.4 -> □=4.2÷0.6
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/gyakusan.h"

enum { A, B, C };
enum { OF_ONE = 100, SHARES = 27720 /* the 最小公倍数 of 1 to 12 */ };

static const struct figure_template figure_fractions = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "分数"}}};

static bool draw_ratios(struct build *p, struct ratio a, struct ratio b, struct ratio c) {
    p->context = "式";
    build_people(p, "P");
    build_datum_ratio(p, A, "a", a), build_datum_ratio(p, B, "b", b), build_datum_ratio(p, C, "c", c);
    return build_need(p, "some decimal", a.den > 1 || b.den > 1) &&
           build_need(p, "numbers above zero", a.num > 0 && b.num > 0 && c.num > 0);
}
static struct ratio tenths(int64_t n) { return build_fraction(n, 10); }
static struct ratio box(int64_t x) { return build_fraction(x, OF_ONE); }
static bool same(struct ratio v, struct ratio w) { return v.num == w.num && v.den == w.den; }
#define DECIMALS                                                                                    \
    {                                                                                               \
        {"a", "式の1つ目の数", "", PROBLEM_DECIMAL}, {"b", "式の2つ目の数", "", PROBLEM_DECIMAL}, { \
            "c", "式の右側の数", "", PROBLEM_DECIMAL                                                \
        }                                                                                           \
    }

/* ---- □×a-b=c ---- */
static const struct hole hole_minus = {C, {{"□×<a>は、", B, '+', false}, {"□は、", A, '/', false}}};
static bool draw_minus(struct build *p) {
    int64_t x = build_between(p, 2, 90), a = build_between(p, 2, 48), b = build_between(p, 3, 89);
    return draw_ratios(p, tenths(a), tenths(b), tenths(x * a - b)) && build_need(p, "something is left", x * a > b);
}
static void solve_minus(struct build *p) { gyakusan_undo(p, &hole_minus, false); }
static bool holds_minus(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio v;
    return keep != 7 ||
           (ratio_mul(&v, box(x[0]), p->datum[A]) && ratio_sub(&v, v, p->datum[B]) && same(v, p->datum[C]));
}
static const char *const templates_minus[] = {ASKED("□×<a>-<b>=<c>")};
static const struct figure_template figure_minus = {
    FIGURE_FLOW, {{"operations", FIGURE_TEXT, "<a>をかける、<b>をひく"}, {"result", FIGURE_NUMBER, "<c>"}}};
static const struct subtype minus = {
    .id = "times_minus",
    .name = "小数のかけ算とひき算",
    .level = 2,
    .templates = templates_minus,
    .asks = "□にあてはまる数",
    .role = DECIMALS,
    .method = {{"逆にもどす", "かけ算を先に計算する式です。あとで計算するひき算から、逆にもどします。", solve_minus,
                NULL}},
    .draw = draw_minus,
    .holds = holds_minus,
    .low = {1},
    .high = {12000},
    .scale = OF_ONE,
    .hint = "□×<a>はいくつになりますか。",
    .figure = &figure_minus,
};

/* ---- a×□+b=c ---- */
static const struct hole hole_plus = {C, {{"<a>×□は、", B, '-', false}, {"□は、", A, '/', false}}};
static bool draw_plus(struct build *p) {
    int64_t x = build_between(p, 2, 90), a = build_between(p, 2, 48), b = build_between(p, 3, 89);
    return draw_ratios(p, tenths(a), tenths(b), tenths(x * a + b));
}
static void bind_plus(struct build *p) {
    build_need(p, "something to divide", p->datum[C].num * p->datum[B].den > p->datum[B].num * p->datum[C].den);
}
static void solve_plus(struct build *p) { gyakusan_undo(p, &hole_plus, false); }
static bool holds_plus(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio v;
    return keep != 7 ||
           (ratio_mul(&v, p->datum[A], box(x[0])) && ratio_add(&v, v, p->datum[B]) && same(v, p->datum[C]));
}
static const char *const templates_plus[] = {ASKED("<a>×□+<b>=<c>")};
static const struct figure_template figure_plus = {
    FIGURE_FLOW, {{"operations", FIGURE_TEXT, "<a>をかける、<b>をたす"}, {"result", FIGURE_NUMBER, "<c>"}}};
static const struct subtype plus = {
    .id = "times_plus",
    .name = "小数のかけ算とたし算",
    .level = 2,
    .templates = templates_plus,
    .asks = "□にあてはまる数",
    .role = DECIMALS,
    .method = {{"逆にもどす", "かけ算を先に計算する式です。あとで計算するたし算から、逆にもどします。", solve_plus,
                NULL}},
    .draw = draw_plus,
    .bind = bind_plus,
    .holds = holds_plus,
    .low = {1},
    .high = {12000},
    .scale = OF_ONE,
    .hint = "<a>×□はいくつになりますか。",
    .figure = &figure_plus,
};

/* ---- (a-□)×b=c ---- */
static const struct hole hole_less = {C, {{"かっこの中は、", B, '/', false}, {"□は、", A, '-', true}}};
static bool draw_less(struct build *p) {
    int64_t x = build_between(p, 11, 79), rest = build_between(p, 12, 80), b = build_between(p, 2, 9);
    return draw_ratios(p, tenths(x + rest), build_int(b), tenths(rest * b)) && build_need(p, "a decimal", x % 10 != 0);
}
static void bind_less(struct build *p) {
    struct ratio inner;
    build_need(p, "a number above the bracket's value",
               ratio_div(&inner, p->datum[C], p->datum[B]) &&
                   inner.num * p->datum[A].den < p->datum[A].num * inner.den);
}
static void solve_less(struct build *p) { gyakusan_undo(p, &hole_less, false); }
static bool holds_less(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio v;
    return keep != 7 ||
           (ratio_sub(&v, p->datum[A], box(x[0])) && ratio_mul(&v, v, p->datum[B]) && same(v, p->datum[C]));
}
static const char *const templates_less[] = {ASKED("(<a>-□)×<b>=<c>")};
static const struct figure_template figure_less = {
    FIGURE_FLOW, {{"operations", FIGURE_TEXT, "<a>からひく、<b>をかける"}, {"result", FIGURE_NUMBER, "<c>"}}};
static const struct subtype less = {
    .id = "bracket_minus",
    .name = "かっこの中の小数のひき算",
    .level = 2,
    .templates = templates_less,
    .asks = "□にあてはまる数",
    .role = DECIMALS,
    .method = {{"逆にもどす", "かっこの中をひとまとまりと見て、あとのかけ算から逆にもどします。", solve_less, NULL}},
    .draw = draw_less,
    .bind = bind_less,
    .holds = holds_less,
    .low = {1},
    .high = {12000},
    .scale = OF_ONE,
    .hint = "かっこの中はいくつになりますか。",
    .figure = &figure_less,
};

/* ---- fractions: □+a=b, □÷a=b, a×□=b ---- */
static struct ratio share(int64_t x) { return build_fraction(x, SHARES); }
/* A proper fraction in lowest terms, its denominator up to 12. */
static struct ratio draw_fraction(struct build *p) {
    int64_t d = build_between(p, 2, 12), n = build_between(p, 1, d - 1);
    build_need(p, "a fraction in lowest terms", build_gcd(n, d) == 1);
    return build_fraction(n, d);
}
static void put_fractions(struct build *p, struct ratio a, struct ratio b) {
    p->context = "式";
    build_people(p, "P");
    build_datum_fraction(p, A, "a", a), build_datum_fraction(p, B, "b", b);
}
static bool pupils(struct build *p, struct ratio v) {
    return build_need(p, "a denominator that is tried", v.num > 0 && SHARES % v.den == 0 && v.den <= 60);
}
static const struct hole hole_sum = {B, {{"□は、", A, '-', false}}};
static bool draw_sum(struct build *p) {
    struct ratio a = draw_fraction(p), b = draw_fraction(p), x;
    put_fractions(p, a, b);
    return build_need(p, "something is left", a.num * b.den < b.num * a.den) && ratio_sub(&x, b, a) && pupils(p, x);
}
static void bind_sum(struct build *p) {
    build_need(p, "something is left", p->datum[A].num * p->datum[B].den < p->datum[B].num * p->datum[A].den);
}
static void solve_sum(struct build *p) {
    build_line(p);
    build_say(p, "□に<a>をたすと<b>になるので、<b>から<a>をひきます。");
    gyakusan_undo(p, &hole_sum, true);
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio v;
    return keep != 3 || (ratio_add(&v, share(x[0]), p->datum[A]) && same(v, p->datum[B]));
}
static const char *const templates_sum[] = {ASKED("□+<a>=<b>")};
#define FRACTIONS                                                                                       \
    {                                                                                                   \
        {"a", "式の1つ目の分数", "", PROBLEM_FRACTION}, { "b", "式の右側の分数", "", PROBLEM_FRACTION } \
    }
static const struct subtype sum_asked = {
    .id = "fraction_plus",
    .name = "分数のたし算",
    .level = 1,
    .templates = templates_sum,
    .asks = "□にあてはまる数",
    .role = FRACTIONS,
    .method = {{"逆にもどす", "たし算の式なので、ひき算で逆にもどします。", solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_sum,
    .low = {1},
    .high = {SHARES},
    .scale = SHARES,
    .hint = "<b>は<a>よりいくつ大きいですか。",
    .figure = &figure_fractions,
};

static const struct hole hole_times = {B, {{"□は、", A, '/', false}}};
static bool draw_times(struct build *p) {
    struct ratio a = draw_fraction(p), b = draw_fraction(p), x;
    put_fractions(p, a, b);
    return build_need(p, "two fractions", !same(a, b)) && ratio_div(&x, b, a) && pupils(p, x) &&
           build_need(p, "no large number", x.num <= 4 * x.den);
}
static void solve_times(struct build *p) {
    build_line(p);
    build_say(p, "<a>に□をかけると<b>になるので、<b>を<a>でわります。");
    gyakusan_undo(p, &hole_times, true);
}
static bool holds_times(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio v;
    return keep != 3 || (ratio_mul(&v, p->datum[A], share(x[0])) && same(v, p->datum[B]));
}
static const char *const templates_times[] = {ASKED("<a>×□=<b>")};
static const struct subtype times = {
    .id = "fraction_times",
    .name = "分数のかけ算",
    .level = 2,
    .templates = templates_times,
    .asks = "□にあてはまる数",
    .role = FRACTIONS,
    .method = {{"逆にもどす", "かけ算の式なので、わり算で逆にもどします。", solve_times, NULL}},
    .draw = draw_times,
    .holds = holds_times,
    .low = {1},
    .high = {4 * SHARES},
    .scale = SHARES,
    .hint = "かけ算の逆の計算は何ですか。",
    .figure = &figure_fractions,
};

static const struct subtype *const subtypes[] = {&minus, &plus, &less, &sum_asked, &times, NULL};
const struct family family_gyakusan_shosu = {.id = "gyakusan_shosu",
                                             .number = "F79",
                                             .name = "逆算(小数・分数)",
                                             .grade = 6,
                                             .plain = true,
                                             .subtypes = subtypes};

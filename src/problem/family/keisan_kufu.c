/* keisan_kufu.c - 計算のくふう: another order, one factor for all, a round number and a little.
 *
 *   25×37×4 = 25×4×37;  a×b-c×b = (a-c)×b;  48×99 = 48×100-48
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/keisan.h"

enum { A, B, C, D };
static const struct figure_template figure_three = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<c>"}}};
#define THREE                                                                               \
    {                                                                                       \
        {"a", "1つ目の数", "", PROBLEM_DECIMAL}, {"b", "2つ目の数", "", PROBLEM_DECIMAL}, { \
            "c", "3つ目の数", "", PROBLEM_DECIMAL                                           \
        }                                                                                   \
    }

/* Whole numbers, or all of them in tenths. */
static struct ratio tenths(int64_t n, bool decimal) { return build_fraction(n, decimal ? 10 : 1); }
/* Is x / 100 the value? */
static bool is_value(int64_t x, struct ratio v) { return (exact_int)x * v.den == v.num * 100; }

/* ---- a×b×c: a×c is a power of ten ---- */
static bool draw_order(struct build *p) {
    static const struct {
        int64_t a, c, of;
    } pairs[] = {{25, 4, 1}, {4, 25, 1},    {5, 2, 1},   {2, 5, 1},   {50, 2, 1},
                 {20, 5, 1}, {125, 8, 100}, {25, 4, 10}, {25, 8, 10}, {75, 4, 100}};
    int i = (int)build_between(p, 0, 9);
    bool decimal = pairs[i].of > 1;
    const struct ratio v[] = {build_fraction(pairs[i].a, pairs[i].of), tenths(build_between(p, 13, 99), decimal),
                              build_int(pairs[i].c)};
    return keisan_ratios(p, 3, v) && build_need(p, "a number that is not round", v[B].num % 10 != 0 || v[B].den > 1) &&
           build_need(p, "another number than the ones at hand", build_value(p, B) != build_value(p, C));
}
static void solve_order(struct build *p) {
    struct ratio round =
        build_step(p, "かけ算の順序を入れかえて、先に", p->datum[A], '*', p->datum[C], "", "を計算します。");
    build_trap(p, build_apply(p, round, '+', p->datum[B]));
    build_answer(p, build_step(p, "残りの数をかけて、", round, '*', p->datum[B], "", "です。"), "", "");
}
static bool holds_order(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio v;
    return keep != 7 || (ratio_mul(&v, p->datum[A], p->datum[B]) && ratio_mul(&v, v, p->datum[C]) && is_value(x[0], v));
}
static const char *const templates_order[] = {ASKED("<a>×<b>×<c>")};
static const struct subtype order = {
    .id = "order",
    .name = "かけ算の順序を変える",
    .level = 1,
    .templates = templates_order,
    .asks = "計算の答え",
    .role = THREE,
    .method = {{"順序を変える", "かけ算だけの式は、順序を変えても答えは同じです。きりのよい数になる組をさがします。",
                solve_order, NULL}},
    .draw = draw_order,
    .holds = holds_order,
    .low = {1},
    .high = {1000000},
    .hint = "かけるときりのよい数になるのは、どの2つですか。",
    .figure = &figure_three,
    .scale = 100,
};

/* ---- a+b+c: a+c is round ---- */
static bool draw_sum(struct build *p) {
    int64_t round = build_round(p, 100, 900, 100), a = build_between(p, 11, round - 11);
    bool decimal = build_chance(p, 30);
    const struct ratio v[] = {tenths(a, decimal), tenths(build_between(p, 12, 399), decimal),
                              tenths(round - a, decimal)};
    return keisan_ratios(p, 3, v) &&
           build_need(p, "numbers that are not round", a % 10 != 0 && v[B].num % 10 != 0 && v[A].num != v[C].num);
}
static void solve_sum(struct build *p) {
    struct ratio round =
        build_step(p, "たし算の順序を入れかえて、先に", p->datum[A], '+', p->datum[C], "", "を計算します。");
    build_answer(p, build_step(p, "残りの数をたして、", round, '+', p->datum[B], "", "です。"), "", "");
    build_trap(p, round);
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio v;
    return keep != 7 || (ratio_add(&v, p->datum[A], p->datum[B]) && ratio_add(&v, v, p->datum[C]) && is_value(x[0], v));
}
static const char *const templates_sum[] = {ASKED("<a>+<b>+<c>")};
static const struct subtype sum_asked = {
    .id = "sum",
    .name = "たし算の順序を変える",
    .level = 1,
    .templates = templates_sum,
    .asks = "計算の答え",
    .role = THREE,
    .method = {{"順序を変える", "たし算だけの式は、順序を変えても答えは同じです。きりのよい数になる組をさがします。",
                solve_sum, NULL}},
    .draw = draw_sum,
    .holds = holds_sum,
    .low = {1},
    .high = {140000},
    .hint = "たすときりのよい数になるのは、どの2つですか。",
    .figure = &figure_three,
    .scale = 100,
};

/* ---- a×b-c×b and a×b+c×b ---- */
static bool draw_common(struct build *p, bool minus) {
    int64_t round = build_round(p, 10, 100, 10), c = build_between(p, 3, minus ? 60 : round - 3),
            b = build_between(p, 12, 98);
    bool decimal = build_chance(p, 30);
    const struct ratio v[] = {build_int(minus ? round + c : round - c), tenths(b, decimal), build_int(c)};
    return keisan_ratios(p, 3, v) && build_need(p, "numbers that are not round",
                                                c % 10 != 0 && b % 10 != 0 && v[A].num != b && c != b && v[A].num != c);
}
static bool draw_minus(struct build *p) { return draw_common(p, true); }
static bool draw_plus(struct build *p) { return draw_common(p, false); }
static void solve_common(struct build *p, char op, const char *before) {
    struct ratio factor = build_step(p, before, p->datum[A], op, p->datum[C], "", "です。");
    struct ratio found = build_step(p, "まとめてかけると、", factor, '*', p->datum[B], "", "です。");
    build_trap(p, build_apply(p, p->datum[A], '*', p->datum[B]));
    build_answer(p, found, "", "");
}
static void solve_minus(struct build *p) {
    solve_common(p, '-', "どちらも<b>をかけているので、かけられる数を先にひいて、");
}
static void solve_plus(struct build *p) {
    solve_common(p, '+', "どちらも<b>をかけているので、かけられる数を先にたして、");
}
static void bind_minus(struct build *p) {
    build_need(p, "something is left", p->datum[A].num * p->datum[C].den > p->datum[C].num * p->datum[A].den);
}
static bool holds_minus(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio v, w;
    return keep != 7 || (ratio_mul(&v, p->datum[A], p->datum[B]) && ratio_mul(&w, p->datum[C], p->datum[B]) &&
                         ratio_sub(&v, v, w) && is_value(x[0], v));
}
static bool holds_plus(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio v, w;
    return keep != 7 || (ratio_mul(&v, p->datum[A], p->datum[B]) && ratio_mul(&w, p->datum[C], p->datum[B]) &&
                         ratio_add(&v, v, w) && is_value(x[0], v));
}
static const char *const templates_minus[] = {ASKED("<a>×<b>-<c>×<b>")};
static const char *const templates_plus[] = {ASKED("<a>×<b>+<c>×<b>")};
static const char hint_common[] = "どちらにも、同じどんな数をかけていますか。";
static const struct subtype minus = {
    .id = "minus",
    .name = "まとめて計算する(ひき算)",
    .level = 2,
    .templates = templates_minus,
    .asks = "計算の答え",
    .role = THREE,
    .method = {{"まとめる", "どちらも<b>をかけています。かけられる数を先にひいて、まとめて計算します。", solve_minus,
                NULL}},
    .draw = draw_minus,
    .bind = bind_minus,
    .holds = holds_minus,
    .low = {1},
    .high = {990000},
    .hint = hint_common,
    .figure = &figure_three,
    .scale = 100,
};
static const struct subtype plus = {
    .id = "plus",
    .name = "まとめて計算する(たし算)",
    .level = 2,
    .templates = templates_plus,
    .asks = "計算の答え",
    .role = THREE,
    .method = {{"まとめる", "どちらも<b>をかけています。かけられる数を先にたして、まとめて計算します。", solve_plus,
                NULL}},
    .draw = draw_plus,
    .holds = holds_plus,
    .low = {1},
    .high = {990000},
    .hint = hint_common,
    .figure = &figure_three,
    .scale = 100,
};

/* ---- a×b+a×c-a×d ---- */
static bool draw_three(struct build *p) {
    int64_t b = build_between(p, 7, 40), c = build_between(p, 7, 40), round = build_round(p, 10, 60, 10),
            d = b + c - round;
    const struct ratio v[] = {build_fraction(build_chance(p, 50) ? 314 : build_between(p, 112, 998), 100), build_int(b),
                              build_int(c), build_int(d)};
    return build_need(p, "three numbers", d > 1 && b != c && c != d && b != d) && keisan_ratios(p, 4, v);
}
static void bind_three(struct build *p) {
    build_need(p, "something is left",
               p->datum[B].den == 1 && p->datum[C].den == 1 && p->datum[D].den == 1 &&
                   build_value(p, B) + build_value(p, C) > build_value(p, D));
}
static void solve_three(struct build *p) {
    struct ratio sum =
        build_step(p, "どれも<a>をかけているので、かける数をまとめて、", p->datum[B], '+', p->datum[C], "", "です。");
    struct ratio factor = build_step(p, "次に、", sum, '-', p->datum[D], "", "です。");
    struct ratio found = build_step(p, "まとめてかけると、", p->datum[A], '*', factor, "", "です。");
    build_trap(p, build_apply(p, p->datum[A], '*', sum));
    build_answer(p, found, "", "");
}
static bool holds_three(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio u, v, w;
    return keep != 15 ||
           (ratio_mul(&u, p->datum[A], p->datum[B]) && ratio_mul(&v, p->datum[A], p->datum[C]) && ratio_add(&u, u, v) &&
            ratio_mul(&w, p->datum[A], p->datum[D]) && ratio_sub(&u, u, w) && is_value(x[0], u));
}
static const char *const templates_three[] = {ASKED("<a>×<b>+<a>×<c>-<a>×<d>")};
static const struct figure_template figure_four = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<c>|<d>"}}};
static const struct subtype three = {
    .id = "three",
    .name = "まとめて計算する(3つ)",
    .level = 2,
    .templates = templates_three,
    .asks = "計算の答え",
    .role = {{"a", "どれにもかける数", "", PROBLEM_DECIMAL},
             {"b", "1つ目にかける数", ""},
             {"c", "2つ目にかける数", ""},
             {"d", "3つ目にかける数", ""}},
    .method = {{"まとめる", "どれも<a>をかけています。かける数を先に計算して、まとめてかけます。", solve_three, NULL}},
    .draw = draw_three,
    .bind = bind_three,
    .holds = holds_three,
    .low = {1},
    .high = {60000},
    .hint = hint_common,
    .figure = &figure_four,
    .scale = 100,
};

/* ---- a×b, where one is near a hundred ---- */
/* How far a number is from 100; 0: it is not near. */
static int64_t off_hundred(struct ratio v) {
    return v.den == 1 && v.num >= 95 && v.num <= 105 ? (int64_t)v.num - 100 : 0;
}
static bool draw_near(struct build *p) {
    int64_t off = build_between(p, -3, 3), other = build_between(p, 12, 89);
    bool first = build_chance(p, 30);
    const struct ratio v[] = {build_int(first ? 100 + off : other), build_int(first ? other : 100 + off)};
    return build_need(p, "near a hundred", off != 0) && keisan_ratios(p, 2, v);
}
static void bind_near(struct build *p) {
    build_need(p, "one near a hundred", (off_hundred(p->datum[A]) != 0) != (off_hundred(p->datum[B]) != 0));
}
static void solve_near(struct build *p) {
    int near = off_hundred(p->datum[B]) ? B : A;
    struct ratio other = p->datum[near == B ? A : B];
    int64_t off = off_hundred(p->datum[near]);
    build_set_number(p, "z1", build_value(p, near)), build_set_number(p, "z2", off < 0 ? -off : off);
    struct ratio hundred =
        build_step(p, off < 0 ? "<z1>は100より<z2>小さい数です。まず、" : "<z1>は100より<z2>大きい数です。まず、",
                   other, '*', build_int(100), "", "です。");
    struct ratio more =
        build_step(p, "100との差の<z2>つ分は、", other, '*', build_int(off < 0 ? -off : off), "", "です。");
    struct ratio found = build_step(p, off < 0 ? "多くかけた分をひいて、" : "たりない分をたして、", hundred,
                                    off < 0 ? '-' : '+', more, "", "です。");
    build_trap(p, build_apply(p, hundred, off < 0 ? '+' : '-', more));
    build_answer(p, found, "", "");
}
static bool holds_near(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sum = 0;
    if (keep != 3) return true;
    for (int64_t i = 0; i < build_value(p, A); i++) sum += build_value(p, B);
    return x[0] == sum;
}
static const char *const templates_near[] = {ASKED("<a>×<b>")};
static const struct figure_template figure_near = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
static const struct subtype near = {
    .id = "near",
    .name = "100に近い数のかけ算",
    .level = 1,
    .templates = templates_near,
    .asks = "計算の答え",
    .role = {{"a", "かけられる数", ""}, {"b", "かける数", ""}},
    .method = {{"100とみる", "100に近い数は、100と考えてかけてから、ちがいの分を直します。", solve_near, NULL}},
    .draw = draw_near,
    .bind = bind_near,
    .holds = holds_near,
    .loops = 1,
    .low = {1},
    .high = {9200},
    .hint = "100とのちがいはいくつですか。",
    .figure = &figure_near,
};

static const struct subtype *const subtypes[] = {&order, &sum_asked, &minus, &plus, &three, &near, NULL};
const struct family family_keisan_kufu = {
    .id = "keisan_kufu", .number = "F78", .name = "計算のくふう", .grade = 4, .plain = true, .subtypes = subtypes};

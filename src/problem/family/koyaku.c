/* koyaku.c - 最大公約数と最小公倍数: of two and of three numbers; the multiple next to a number.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { A, B, C };
enum { COMMON_DIVISOR, COMMON_MULTIPLE };

static void bind_asked(struct build *p) {
    build_set(p, "wh", p->asked == COMMON_DIVISOR ? "最大公約数" : "最小公倍数");
    build_set(p, "wg", p->asked == COMMON_DIVISOR ? "公約数" : "公倍数");
    build_set(p, "wd", p->asked == COMMON_DIVISOR ? "大きい" : "小さい");
    for (int i = 0; i < p->n_data; i++)
        build_need(p, "numbers up to a thousand", build_value(p, i) > 1 && build_value(p, i) <= 1000);
}

/* ---- two numbers ---- */
static bool draw_pair(struct build *p) {
    int64_t g = build_between(p, 2, 24), m = build_between(p, 2, 12), n = build_between(p, 2, 12);
    build_people(p, "P");
    p->asked = (int)build_between(p, COMMON_DIVISOR, COMMON_MULTIPLE);
    build_datum(p, A, "a", g * m), build_datum(p, B, "b", g * n);
    return build_need(p, "m and n share nothing", m != n && build_gcd(m, n) == 1) &&
           build_need(p, "numbers for pupils", g * m <= 200 && g * n <= 200 && g * m * n <= 900);
}
/* What is left of a and b when both are divided by all they share. */
static void solve_divisor(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), g = build_gcd(a, b);
    build_set_number(p, "z1", a / g), build_set_number(p, "z2", b / g);
    build_line(p);
    build_say(p, "<a>と<b>を公約数で同じようにわり進めると、<z1>と<z2>になって、もう1のほかに公約数がありません。");
    struct ratio found =
        b >= a ? build_step(p, "<b>をわった数が最大公約数で、", p->datum[B], '/', build_int(b / g), "", "です。")
               : build_step(p, "<a>をわった数が最大公約数で、", p->datum[A], '/', build_int(a / g), "", "です。");
    build_trap(p, build_int(build_lcm(a, b)));
    build_answer(p, found, "", "");
}
static void solve_multiple(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), g = build_gcd(a, b);
    build_set_number(p, "g", g);
    struct ratio part = build_step(p, "<a>と<b>の最大公約数は<g>なので、<b>を<g>でわると、", p->datum[B], '/',
                                   build_int(g), "", "です。");
    struct ratio found = build_step(p, "最小公倍数は、<a>にこの数をかけて、", p->datum[A], '*', part, "", "です。");
    build_trap(p, build_apply(p, p->datum[A], '*', p->datum[B]));
    build_trap(p, build_int(g));
    build_answer(p, found, "", "");
}
static void solve_pair(struct build *p) {
    if (p->asked == COMMON_DIVISOR)
        solve_divisor(p);
    else
        solve_multiple(p);
}
/* The largest that divides all, tried from above. */
static int64_t largest_divisor(const struct build *p) {
    for (int64_t d = build_value(p, A); d > 1; d--) {
        bool all = true;
        for (int i = 0; i < p->n_data; i++) all = all && build_value(p, i) % d == 0;
        if (all) return d;
    }
    return 1;
}
static bool is_multiple(const struct build *p, int64_t m) {
    for (int i = 0; i < p->n_data; i++)
        if (m % build_value(p, i)) return false;
    return true;
}
static int64_t smallest_multiple(const struct build *p) {
    int64_t m = build_value(p, A);
    while (!is_multiple(p, m)) m += build_value(p, A);
    return m;
}
/* What is not asked is 1. */
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    if (x[1 - p->asked] != 1) return false;
    if (keep != (1u << p->n_data) - 1) return true;
    return x[p->asked] == (p->asked == COMMON_DIVISOR ? largest_divisor(p) : smallest_multiple(p));
}
static const char *const templates_pair[] = {
    "<a>と<b>の<wh>を求めなさい。",
    "2つの数<a>と<b>があります。<wh>はいくつですか。",
    "<a>と<b>の<wg>のうち、いちばん<wd>数はいくつ[ですか。|でしょうか。]",
    "<wh>はいくつですか。2つの数は<a>と<b>です。",
    "<P>は<a>と<b>の<wh>を調べています。<wh>はいくつですか。",
    "<a>、<b>の2つの整数の<wh><wo>",
    "<a>と<b>に共通する<wg>を全部考えます。その中で最も<wd>数は何ですか。",
    "次の2つの数の<wh>を答えなさい。<a>、<b>。",
    NULL,
};
static const struct figure_template figure_pair = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
static const struct subtype pair = {
    .id = "pair",
    .name = "2つの数の最大公約数・最小公倍数",
    .level = 1,
    .templates = templates_pair,
    .asks = "最大公約数|最小公倍数",
    .role = {{"a", "1つ目の数", ""}, {"b", "2つ目の数", ""}},
    .method = {{"公約数でわる", "2つの数を、公約数でわり進めて考えます。", solve_pair, NULL}},
    .draw = draw_pair,
    .bind = bind_asked,
    .holds = holds,
    .loops = 1,
    .low = {1, 1},
    .high = {100, 1000},
    .hint = "<a>も<b>もわり切れる数には、何がありますか。",
    .figure = &figure_pair,
};

/* ---- three numbers ---- */
static bool draw_three(struct build *p) {
    int64_t g = build_between(p, 2, 15), v[3];
    static const char *const name[] = {"a", "b", "d"};
    build_people(p, "P");
    p->asked = (int)build_between(p, COMMON_DIVISOR, COMMON_MULTIPLE);
    for (int i = 0; i < 3; i++) {
        v[i] = g * build_between(p, 2, 9);
        build_datum(p, i, name[i], v[i]);
    }
    int64_t l = build_lcm(build_lcm(v[0], v[1]), v[2]);
    return build_need(p, "three numbers", v[0] != v[1] && v[1] != v[2] && v[0] != v[2]) &&
           build_need(p, "numbers for pupils", v[0] <= 120 && v[1] <= 120 && v[2] <= 120 && l <= 720) &&
           build_need(p, "none of them is the answer", l != v[0] && l != v[1] && l != v[2]);
}
static void solve_three_divisor(struct build *p) {
    int64_t g = build_gcd(build_value(p, A), build_value(p, B)), all = build_gcd(g, build_value(p, C));
    build_set_number(p, "g", g), build_set_number(p, "z1", all);
    build_line(p);
    build_say(p, "<a>と<b>の最大公約数は<g>です。次に、<g>と<d>の最大公約数を調べます。");
    build_set_number(p, "z2", build_value(p, C) / all);
    build_line(p);
    build_say(p, "どちらもわり切れる数は、<d>を<z2>でわった数で、");
    struct ratio found = build_equation(p, p->datum[C], '/', build_int(build_value(p, C) / all), "");
    build_say(p, "です。");
    build_trap(p, build_int(g));
    build_answer(p, found, "", "");
}
static void solve_three_multiple(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C), l = build_lcm(a, b),
            g = build_gcd(l, c);
    struct ratio two = build_int(l);
    if (b % a && a % b)
        two = build_step(p, "<a>と<b>の最小公倍数は、", p->datum[A], '*', build_int(l / a), "", "です。");
    build_set_number(p, "l", l), build_set_number(p, "g", g);
    if (l % c) {
        struct ratio part = build_step(p, "<a>と<b>の最小公倍数は<l>です。<l>と<d>の最大公約数は<g>なので、",
                                       p->datum[C], '/', build_int(g), "", "です。");
        two = build_step(p, "<l>にこの数をかけて、3つの数の最小公倍数は、", two, '*', part, "", "です。");
    }
    build_trap(p, build_apply(p, build_apply(p, p->datum[A], '*', p->datum[B]), '*', p->datum[C]));
    build_answer(p, two, "", "");
}
static void solve_three(struct build *p) {
    if (p->asked == COMMON_DIVISOR)
        solve_three_divisor(p);
    else
        solve_three_multiple(p);
}
static const char *const templates_three[] = {
    "<a>と<b>と<d>の<wh>を求めなさい。",
    "3つの数<a>、<b>、<d>があります。<wh>はいくつですか。",
    "<a>、<b>、<d>の<wg>のうち、いちばん<wd>数はいくつ[ですか。|でしょうか。]",
    "<wh>はいくつですか。3つの数は<a>と<b>と<d>です。",
    "<P>は<a>、<b>、<d>の<wh>を調べています。<wh>はいくつですか。",
    "<a>、<b>、<d>の3つの整数の<wh><wo>",
    "<a>と<b>と<d>に共通する<wg>を考えます。その中で最も<wd>数は何ですか。",
    "次の3つの数の<wh>を答えなさい。<a>、<b>、<d>。",
    NULL,
};
static const struct figure_template figure_three = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<d>"}}};
static const struct subtype three = {
    .id = "three",
    .name = "3つの数の最大公約数・最小公倍数",
    .level = 2,
    .templates = templates_three,
    .asks = "最大公約数|最小公倍数",
    .role = {{"a", "1つ目の数", ""}, {"b", "2つ目の数", ""}, {"d", "3つ目の数", ""}},
    .method = {{"2つずつ", "はじめに2つの数で考えて、次に3つ目の数と合わせます。", solve_three, NULL}},
    .draw = draw_three,
    .bind = bind_asked,
    .holds = holds,
    .loops = 1,
    .low = {1, 1},
    .high = {100, 1000},
    .hint = "はじめに、<a>と<b>の<wh>を考えましょう。",
    .figure = &figure_three,
};

/* ---- the multiple next to a number ---- */
enum { TARGET = 1, OTHER };
enum { NEAREST, BELOW, ABOVE };
static void bind_near(struct build *p) {
    static const char *const words[] = {"にいちばん近い", "をこえない最も大きい", "より大きい最も小さい"};
    static const char *const how[] = {"に最も近い", "以下でいちばん大きい", "をこえるいちばん小さい"};
    bool two = p->n_data > 2;
    build_set(p, "of", two ? "<a>と<b>の公倍数" : "<a>の倍数");
    build_set(p, "nums", two ? "<a>|<N>|<b>" : "<a>|<N>");
    build_set(p, "hw", words[p->aux[0]]), build_set(p, "hv", how[p->aux[0]]);
    int64_t l = two ? build_lcm(build_value(p, A), build_value(p, OTHER)) : build_value(p, A);
    if (!build_need(p, "a number beyond the first multiple", build_value(p, TARGET) > l && l > 1)) return;
    int64_t rest = build_value(p, TARGET) % l;
    build_need(p, "one that is nearer", rest && 2 * rest != l);
}
static bool draw_near(struct build *p) {
    int64_t a = build_between(p, 3, 48), b = build_between(p, 4, 24), l = a;
    bool two = build_chance(p, 65);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, NEAREST, ABOVE));
    build_datum(p, A, "a", a);
    if (two) l = build_lcm(a, b);
    build_datum(p, TARGET, "N", build_chance(p, 60) ? build_round(p, 50, 1000, 50) : build_between(p, 50, 999));
    if (two) build_datum(p, OTHER, "b", b);
    return build_need(p, "neither divides the other", !two || (a % b && b % a)) &&
           build_need(p, "a few steps", l <= 150 && build_value(p, TARGET) > 2 * l) &&
           build_need(p, "not the number itself", build_value(p, TARGET) % l && build_value(p, TARGET) % l * 2 != l);
}
static void solve_near(struct build *p) {
    int64_t a = build_value(p, A), n = build_value(p, TARGET), l = a;
    struct ratio one = p->datum[A];
    if (p->n_data > 2) {
        l = build_lcm(a, build_value(p, OTHER));
        if (l == a) {
            build_line(p);
            build_say(p, "<a>は<b>の倍数なので、公倍数は<a>の倍数です。");
        } else
            one =
                build_step(p, "公倍数は最小公倍数の倍数です。最小公倍数は、", one, '*', build_int(l / a), "", "です。");
    }
    build_line(p);
    build_say(p, "<N>をこの数でわると、");
    build_remainder(p, n, l, "");
    build_say(p, "です。");
    bool up = p->aux[0] == ABOVE || (p->aux[0] == NEAREST && 2 * (n % l) > l);
    build_set_number(p, "z1", n / l), build_set_number(p, "z2", n / l + 1);
    build_set_number(p, "z3", n % l), build_set_number(p, "z4", l - n % l);
    build_line(p);
    build_say(p, "<N>の手前は<z1>倍でちがいは<z3>、先は<z2>倍でちがいは<z4>です。");
    struct ratio found = build_step(p, up ? "求める数は先のほうで、" : "求める数は手前のほうで、", one, '*',
                                    build_int(n / l + up), "", "です。");
    build_trap(p, build_int(l * (n / l + !up)));
    build_answer(p, found, "", "");
}
/* Look on both sides, one number after the other. */
static bool fits(const struct build *p, int64_t m) {
    return m % build_value(p, A) == 0 && (p->n_data < 3 || m % build_value(p, OTHER) == 0);
}
static bool holds_near(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != (1u << p->n_data) - 1) return true;
    int64_t below = build_value(p, TARGET), above = below;
    while (!fits(p, below)) below--;
    while (!fits(p, above)) above++;
    bool up =
        p->aux[0] == ABOVE || (p->aux[0] == NEAREST && above - build_value(p, TARGET) < build_value(p, TARGET) - below);
    return x[0] == (up ? above : below);
}
static const char *const templates_near[] = {
    "<of>のうち、<N><hw>数を求めなさい。",
    "<N><hw>、<of>はいくつですか。",
    "<of>を考えます。<N><hw>ものはいくつ[ですか。|でしょうか。]",
    "<of>の中で、<N><hv>数はいくつですか。",
    "<P>は<of>を小さい順に書きました。<N><hw>数はいくつですか。",
    "<N><hv>整数で、<of>になっている数<wo>",
    "<of>を順に調べると、<N><hw>数は何ですか。",
    "<N><hw>数を答えなさい。ただし、その数は<of>です。",
    NULL,
};
static const struct figure_template figure_near = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<nums>"}}};
static const struct subtype near_asked = {
    .id = "near",
    .name = "ある数に近い倍数・公倍数",
    .level = 2,
    .templates = templates_near,
    .asks = "<N><hw>数",
    .role = {{"a", "もとの数", ""},
             {"N", "目あての数", ""},
             {"b", "もう1つのもとの数", "", .optional = true},
             {"how", "どれをきくか", "いちばん近い|こえない最も大きい|より大きい最も小さい", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"わり算", "<N>までに倍数がいくつあるかを、わり算で調べます。", solve_near, NULL}},
    .draw = draw_near,
    .bind = bind_near,
    .holds = holds_near,
    .loops = 1,
    .low = {1},
    .high = {1200},
    .hint = "<N>の手前と先の、<of>は何ですか。",
    .figure = &figure_near,
};

static const struct subtype *const subtypes[] = {&pair, &three, &near_asked, NULL};
const struct family family_koyaku = {
    .id = "koyaku", .number = "F63", .name = "最大公約数と最小公倍数", .grade = 5, .plain = true, .subtypes = subtypes};

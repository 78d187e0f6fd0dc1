/* amari_hani.c - あまりの問題: the numbers beyond or below a bound, without a bound, with two different remainders.
 *
 *   common remainder: 公倍数 + remainder; common shortage: 公倍数 - shortage; neither: numbers of one kind, tried one after
 *   the other
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/amari_hani.h"

/* ---- a common remainder, beyond or below a bound ---- */
bool amari_draw_divisors(struct build *p, int64_t *l) {
    int64_t a = build_between(p, 3, 18), b = build_between(p, a + 1, 24);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    *l = build_lcm(a, b);
    return build_need(p, "neither divides the other", b % a != 0) &&
           build_need(p, "a small common multiple", *l <= 126);
}
void amari_bind_lcm(struct build *p) {
    build_need(p, "two divisors",
               build_value(p, A) != build_value(p, B) && build_value(p, A) > 1 && build_value(p, B) > 1);
    build_set_number(p, "l", build_lcm(build_value(p, A), build_value(p, B)));
}
void amari_bind_bound(struct build *p) {
    bool below = p->aux[AUX_BELOW];
    amari_bind_lcm(p);
    build_set(p, "side", below ? "より少なく" : "より多く");
    build_set(p, "side2", below ? "より小さい" : "より大きい");
    build_set(p, "edge", below ? "いちばん多い" : "いちばん少ない");
    build_set(p, "edge2", below ? "最も大きい" : "最も小さい");
    build_need(p, "a bound within reach", build_value(p, BOUND) <= 20000);
}
bool amari_draw_bound(struct build *p) {
    int64_t l;
    if (!amari_draw_divisors(p, &l)) return false;
    int64_t rest = build_between(p, 1, build_value(p, A) - 1),
            bound = build_round(p, l, 6 * l, build_chance(p, 60) ? 50 : 10);
    build_datum(p, REST, "r", rest), build_datum(p, BOUND, "k", bound);
    build_people(p, "P");
    return build_need(p, "a bound with two multiples below", bound > 2 * l + rest) &&
           build_need(p, "not the bound itself", bound % l != rest);
}
/* The multiple of <l> next to the bound: what is left of the bound without the rest. */
void amari_solve_bound(struct build *p) {
    int64_t l = build_get_number(p, "l"), rest = build_value(p, REST), bound = build_value(p, BOUND);
    bool below = p->aux[AUX_BELOW], first = !below && bound < l + rest;
    if (!build_need(p, "a multiple on that side of the bound",
                    below ? bound > rest + l && bound % l != rest : bound >= rest))
        return;
    build_line(p);
    build_say(p, "<a>と<b>の最小公倍数は<l>です。求める数は、<l>の倍数より<r>大きい数です。");
    if (first) {
        build_answer(p, build_step(p, "<k>をこえる最初の数は、", build_int(l), '+', build_int(rest), "<c>", "です。"),
                     "", "<c>");
        return;
    }
    struct ratio left = build_step(p, "<k>から<r>をひくと、", build_int(bound), '-', build_int(rest), "", "です。");
    build_line(p);
    build_say(p, "この中に<l>がいくつあるかは、");
    struct ratio times = build_remainder(p, (int64_t)left.num, l, "");
    build_say(p, "です。");
    if (!below) times = build_step(p, "<k>をこえるのは、その1つ先なので、", times, '+', build_int(1), "倍", "です。");
    struct ratio multiple = build_step(p, "<l>の倍数は、", build_int(l), '*', times, "", "です。");
    struct ratio found = build_step(p, "<r>をたして、", multiple, '+', build_int(rest), "<c>", "です。");
    build_trap(p, multiple);
    build_trap(p, build_apply(p, found, below ? '-' : '+', build_int(l)));
    build_answer(p, found, "", "<c>");
}
static bool leaves(const struct build *p, int64_t x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(REST), x % build_value(p, A) == build_value(p, REST)) &&
           IF_KEPT(keep, BIT(B) | BIT(REST), x % build_value(p, B) == build_value(p, REST));
}
bool amari_holds_bound(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t bound = build_value(p, BOUND), step = p->aux[AUX_BELOW] ? 1 : -1;
    if (!leaves(p, x[0], keep) || (keep & BIT(BOUND) && (bound - x[0]) * step <= 0)) return false;
    if (keep != 15) return true;
    for (int64_t y = x[0] + step; y != bound; y += step)
        if (leaves(p, y, keep)) return false;
    return true;
}
/* Of whole numbers, not of things. */
static bool draw_bound(struct build *p) {
    p->context = "整数";
    build_aux(p, AUX_BELOW, build_between(p, 0, 1));
    return amari_draw_bound(p);
}
static void bind_bound(struct build *p) {
    amari_bind_bound(p);
    build_set(p, "c", "");
}
static const char *const templates_bound[] = {
    "<a>でわっても<b>でわっても<r>あまる整数のうち、<k><side2><edge2>数はいくつですか。",
    "<a>でわると<r>あまり、<b>でわっても<r>あまる整数の中で、<k><side2><edge2>ものはいくつですか。",
    "<k><side2>整数で、<a>でわっても<b>でわってもあまりが<r>になる<edge2>数<wo>",
    "<edge2>数はいくつですか。<k><side2>整数のうち、<a>でわっても<b>でわっても<r>あまる数について考えます。",
    "<a>と<b>のどちらでわっても<r>あまる整数を考えます。<k><side2>数の中で<edge2>ものはいくつ[ですか。|でしょうか。]",
    "<P>は、<k><side2>整数のうち、<a>でわっても<b>でわっても<r>あまる<edge2>数をさがしています。その数はいくつですか。",
    "ある整数は、<a>でわっても<b>でわっても<r>あまります。<k><side2><edge2>場合、その整数はいくつですか。",
    "<r>をひくと<a>でも<b>でもわり切れる整数があります。<k><side2><edge2>ものはいくつになりますか。",
    NULL,
};
static const struct figure_template figure_bound = {
    FIGURE_LINE,
    {{"divisors", FIGURE_NUMBERS, "<a>|<b>"}, {"rest", FIGURE_NUMBER, "<r>"}}};
static const struct subtype bound = {
    .id = "bound",
    .name = "あまりが同じ(ある数の先・手前)",
    .level = 2,
    .templates = templates_bound,
    .asks = "<edge>数",
    .role = {{"a", "1つ目のわる数", ""},
             {"b", "2つ目のわる数", ""},
             {"r", "あまり", ""},
             {"k", "さかいの数", ""},
             {"side", "さかいのどちら側", "より多い|より少ない", PROBLEM_CHOICE, .aux = AUX_BELOW}},
    .method = {{"公倍数", "あまりの<r>をのぞくと、<a>でも<b>でもわり切れます。公倍数に目をつけます。",
                amari_solve_bound, NULL}},
    .draw = draw_bound,
    .bind = bind_bound,
    .holds = amari_holds_bound,
    .loops = 1,
    .low = {1},
    .high = {1000},
    .hint = "<r>をひいた数は、いくつの倍数ですか。",
    .figure = &figure_bound,
};

/* ---- a common shortage, the smallest number of all ---- */
void amari_bind_first(struct build *p) {
    amari_bind_lcm(p);
    int64_t off = build_value(p, A) - build_value(p, REST_A);
    build_set_number(p, "off", off);
    build_need(p, "rests smaller than the divisors", off > 0 && build_value(p, REST_B) < build_value(p, B));
    build_need(p, "one shortage for both", off == build_value(p, B) - build_value(p, REST_B));
}
bool amari_draw_first(struct build *p) {
    int64_t l, off;
    if (!amari_draw_divisors(p, &l)) return false;
    off = build_between(p, 1, build_value(p, A) - 1);
    build_datum(p, REST_A, "r", build_value(p, A) - off), build_datum(p, REST_B, "s", build_value(p, B) - off);
    build_people(p, "P");
    return true;
}
void amari_solve_first(struct build *p) {
    build_line(p);
    build_say(p, "あといくつでわり切れるかを考えると、");
    struct ratio off = build_equation(p, p->datum[A], '-', p->datum[REST_A], "");
    build_say(p, "、");
    build_equation(p, p->datum[B], '-', p->datum[REST_B], "");
    build_say(p, "で、どちらも<off>です。");
    build_line(p);
    build_say(p, "<off>たすと<a>でも<b>でもわり切れます。<a>と<b>の最小公倍数は<l>です。");
    struct ratio found =
        build_step(p, "いちばん小さい数は、", build_int(build_get_number(p, "l")), '-', off, "<c>", "です。");
    build_trap(p, build_int(build_get_number(p, "l")));
    build_trap(p, build_apply(p, build_int(build_get_number(p, "l")), '+', off));
    build_answer(p, found, "", "<c>");
}
static bool fits(const struct build *p, int64_t x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(REST_A), x % build_value(p, A) == build_value(p, REST_A)) &&
           IF_KEPT(keep, BIT(B) | BIT(REST_B), x % build_value(p, B) == build_value(p, REST_B));
}
bool amari_holds_smallest(const struct build *p, const int64_t *x, unsigned keep) {
    if (!fits(p, x[0], keep)) return false;
    if (keep != 15) return true;
    for (int64_t y = 1; y < x[0]; y++)
        if (fits(p, y, keep)) return false;
    return true;
}
static bool draw_first(struct build *p) {
    p->context = "整数";
    return amari_draw_first(p);
}
static void bind_first(struct build *p) {
    amari_bind_first(p);
    build_set(p, "c", "");
}
static const char *const templates_first[] = {
    "<a>でわると<r>あまり、<b>でわると<s>あまる整数のうち、最も小さいものはいくつですか。",
    "ある整数は、<a>でわると<r>あまり、<b>でわると<s>あまります。このような整数のうち、いちばん小さい数<wo>",
    "<a>でわったあまりが<r>、<b>でわったあまりが<s>になる最も小さい整数はいくつ[ですか。|でしょうか。]",
    "いちばん小さい数はいくつですか。<a>でわると<r>あまり、<b>でわると<s>あまる整数です。",
    "<P>が思いうかべた整数は、<a>でわると<r>あまり、<b>でわると<s>あまります。考えられるいちばん小さい数はいくつですか。",
    "<a>でわるとあまりが<r>、<b>でわるとあまりが<s>です。そういう整数の中で、いちばん小さい数は何ですか。",
    "ある数を<a>でわったら<r>あまり、<b>でわったら<s>あまりました。ある数として考えられる最も小さい整数<wo>",
    "<b>でわると<s>あまり、<a>でわると<r>あまる整数の中で、最小のものはいくつですか。",
    NULL,
};
static const struct figure_template figure_rests = {
    FIGURE_LINE, {{"divisors", FIGURE_NUMBERS, "<a>|<b>"}, {"rests", FIGURE_NUMBERS, "<r>|<s>"}}};
#define FOUR_ROLES                                                                            \
    {                                                                                         \
        {"a", "1つ目のわる数", ""}, {"b", "2つ目のわる数", ""}, {"r", "1つ目のあまり", ""}, { \
            "s", "2つ目のあまり", ""                                                          \
        }                                                                                     \
    }
static const struct subtype first = {
    .id = "first",
    .name = "不足が同じ(いちばん小さい数)",
    .level = 2,
    .templates = templates_first,
    .asks = "いちばん小さい数",
    .role = FOUR_ROLES,
    .method = {{"公倍数", "どちらも、あといくつでわり切れるかをくらべると同じです。公倍数に目をつけます。",
                amari_solve_first, NULL}},
    .draw = draw_first,
    .bind = bind_first,
    .holds = amari_holds_smallest,
    .loops = 1,
    .low = {1},
    .high = {130},
    .hint = "<a>でわり切れるには、あといくつあればよいですか。",
    .figure = &figure_rests,
};

/* ---- different remainders and different shortages ---- */
enum { TRIED = 6 };
/* How many numbers that leave <s> on division by <b> come before the one that fits, it included. */
static int64_t tries(const struct build *p) {
    int64_t n = 1, a = build_value(p, A), b = build_value(p, B), x = build_value(p, REST_B);
    while (n <= TRIED && x % a != build_value(p, REST_A)) x += b, n++;
    return n;
}
static void bind_listed(struct build *p) {
    amari_bind_lcm(p);
    build_need(p, "rests smaller than the divisors",
               build_value(p, REST_A) < build_value(p, A) && build_value(p, REST_B) < build_value(p, B) &&
                   build_value(p, B) > build_value(p, A));
    if (!p->reject) build_need(p, "found among the first numbers", tries(p) <= TRIED);
    build_set(p, "c", "");
}
static bool draw_listed(struct build *p) {
    int64_t a = build_between(p, 3, 11), b = build_between(p, a + 1, 15);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    build_datum(p, REST_A, "r", build_between(p, 1, a - 1)), build_datum(p, REST_B, "s", build_between(p, 1, b - 1));
    build_people(p, "P");
    p->context = "整数";
    return build_need(p, "different remainders and shortages",
                      build_value(p, REST_A) != build_value(p, REST_B) &&
                          a - build_value(p, REST_A) != b - build_value(p, REST_B)) &&
           build_need(p, "found among the first numbers", tries(p) > 1 && tries(p) <= TRIED);
}
static void solve_listed(struct build *p) {
    static const char *const name[] = {"l1", "l2", "l3", "l4", "l5", "l6"};
    int64_t n = tries(p), x = build_value(p, REST_B), b = build_value(p, B), a = build_value(p, A);
    build_line(p);
    build_say(p, "<b>でわると<s>あまる数は、<s>、<s>に<b>を1回たした数、2回たした数、…です。");
    build_line(p);
    build_say(p, "これらを順に<a>でわったあまりは、");
    for (int64_t i = 0; i < n; i++) {
        char slot[] = "<l1>";
        slot[2] = (char)('1' + i);
        build_set_number(p, name[i], (x + i * b) % a);
        build_say(p, i ? "、" : "");
        build_say(p, slot);
    }
    build_set_number(p, "nth", n);
    build_say(p, "となり、<nth>番目ではじめて<r>になります。");
    int64_t found = x + (n - 1) * b;
    build_line(p);
    build_say(p, "<nth>番目の数は、");
    struct ratio answer =
        build_formula(p, build_int(found), "<c>", "%lld+%lld×%lld", (long long)x, (long long)b, (long long)(n - 1));
    build_say(p, "です。");
    build_trap(p, build_int(found + build_lcm(a, b)));
    build_trap(p, build_int(build_lcm(a, b)));
    build_answer(p, answer, "", "<c>");
}
static const struct subtype listed = {
    .id = "listed",
    .name = "あまりも不足もちがう",
    .level = 2,
    .templates = templates_first,
    .asks = "いちばん小さい数",
    .role = FOUR_ROLES,
    .method = {{"書き出す", "あまりも不足もそろわないので、<b>でわると<s>あまる数を小さい順に書き出します。",
                solve_listed, NULL}},
    .draw = draw_listed,
    .bind = bind_listed,
    .holds = amari_holds_smallest,
    .loops = 1,
    .low = {1},
    .high = {165},
    .hint = "<b>でわると<s>あまる数は、<s>の次はいくつですか。",
    .figure = &figure_rests,
};

static const struct subtype *const subtypes[] = {&bound, &first, &listed, NULL};
const struct family family_amari_hani = {
    .id = "amari_hani", .number = "F67", .name = "あまりの問題(はんい・書き出し)", .grade = 5, .subtypes = subtypes};

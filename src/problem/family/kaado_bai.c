/* kaado_bai.c - カードで作る倍数: even, odd and fives where 0 is among the cards; threes by the sum of the digits.
 *
 *   what the last place may be, 0 apart; or the sets with a sum that 3 divides × their orders
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/family/kaado.h"

enum { EVENS, ODDS, FIVES }; /* aux ODD */

static const struct figure_template no_figure = {FIGURE_NONE, {{"values", FIGURE_NUMBERS, "<r>"}}};

/* ---- the last place decides, and 0 is there ---- */
static bool ends_well(int64_t digit, int64_t kind) { return kind == FIVES ? digit == 5 : digit % 2 == kind; }
static void bind_end(struct build *p) {
    static const char *const name[] = {"偶数", "奇数", "5の倍数"};
    int64_t kind = p->aux[ODD], last = 0;
    if (!build_need(p, "evens, odds or fives", kind >= EVENS && kind <= FIVES)) return;
    build_set(p, "q", name[kind]);
    if (!kaado_bind(p, true)) return;
    for (int64_t i = 0; i < p->aux[CARDS]; i++) last += ends_well(p->aux[FIRST + i], kind);
    build_set_number(p, "z1", last), build_set_number(p, "z2", p->aux[CARDS]);
    p->aux[FOUND] = kaado_count(p, true, kind == FIVES ? 5 : 2, kind == ODDS);
    build_need(p, "a last digit other than 0, and others", last >= 1 && last < p->aux[CARDS]);
}
static bool draw_end(struct build *p) {
    kaado_draw(p, 3);
    build_aux(p, ODD, build_between(p, EVENS, FIVES));
    build_datum(p, DIGITS, "r", build_between(p, 2, build_chance(p, 20) ? 4 : 3));
    return true;
}
/* The last place is 0: the other cards in order. */
static struct ratio step_zero_last(struct build *p, int64_t n, int64_t r) {
    build_line(p);
    if (r == 2) {
        build_say(p, "一の位が0のとき、十の位はほかの<t>のどれでもよいので、<z2>個です。");
        return build_int(n);
    }
    build_say(p, "一の位が0のとき、残りの位にほかの<t>を順に使うので、");
    struct ratio ways = build_choices(p, n, r - 1, "個");
    build_say(p, "です。");
    return ways;
}
static void solve_end(struct build *p) {
    int64_t n = p->aux[CARDS], r = build_value(p, DIGITS), last = build_get_number(p, "z1"), ways = last * (n - 1);
    char text[64];
    int at = snprintf(text, sizeof text, "%lld×%lld", (long long)last, (long long)(n - 1));
    for (int64_t i = 0; i + 2 < r; i++, ways *= n - i)
        at += snprintf(text + at, sizeof text - (size_t)at, "×%lld", (long long)(n - 1 - i));
    bool zero = p->aux[ODD] != ODDS;
    struct ratio all = zero ? step_zero_last(p, n, r) : build_int(0);
    build_line(p);
    build_say(p, zero ? "一の位が0でないとき、一の位は<z1>通り、いちばん上の位は0と一の位の数字が使えないので、"
                      : "一の位は奇数の<z1>通り、いちばん上の位は0と一の位の数字が使えないので、");
    build_formula(p, build_int(ways), "個", "%s", text);
    build_say(p, "です。");
    build_trap(p, all);
    if (zero) build_trap(p, build_int(ways));
    all = zero ? build_step(p, "合わせて、", all, '+', build_int(ways), "個", "です。") : build_int(ways);
    build_answer(p, all, "", "個");
}
static const char *const templates_end[] = {
    "<list>の数字を1つずつ書いた<m><c>の<t>があります。このうち<r><c>をならべて<r>けたの整数を作ると、<q>は全部で何個できますか。",
    "<list>の<m><c>の<t>から<r><c>を選んで横一列にならべ、<r>けたの<q>を作ります。<q>は全部で何個[できますか。|できるでしょうか。]",
    "数字の<list>が書かれた<t>が1<c>ずつあります。この<t>を使ってできる<r>けたの整数のうち、<q>は何個ですか。ただし、0はいちばん上の位には使えません。",
    "<r>けたの<q>は何個できますか。<list>の<t>が1<c>ずつあり、このうち<r><c>をならべます。",
    "<A>は、<list>の<m><c>の<t>をならべて<r>けたの<q>を作っています。0はいちばん左には置けません。全部で何個の<q>ができますか。",
    "<list>の数字が1つずつ書かれた<t>から<r><c>を取り出し、左から順にならべて<r>けたの数を作ります。作れる<q>は全部で何個ありますか。",
    "<m><c>の<t>に<list>の数字が1つずつ書いてあります。<r><c>を使ってできる<r>けたの<q>の個数<wo>",
    "<t>が<m><c>あり、数字は<list>です。同じ<t>は1回しか使えません。<r>けたの整数で<q>になるものは全部で何個できますか。",
    "!<list>と書いた<t>を1<c>ずつ用意しました。そのうちの<r><c>で作れる<r>けたの<q>は何個ですか。",
    NULL,
};
static const struct subtype end_decides = {
    .id = "zero_end",
    .name = "0のあるカードで作る偶数・奇数・5の倍数",
    .level = 3,
    .templates = templates_end,
    .asks = "<q>の個数",
    .role = {KAADO_ROLES, {"q", "どんな整数か", "偶数|奇数|5の倍数", PROBLEM_CHOICE, .aux = ODD}},
    .method = {{"一の位で分ける",
                "<q>かどうかは一の位で決まります。0はいちばん上の位に使えないので、一の位が0のときを分けて数えます。",
                solve_end, NULL}},
    .draw = draw_end,
    .bind = bind_end,
    .holds = kaado_holds_found,
    .shows = "<m>、<r>",
    .low = {1},
    .high = {700},
    .hint = "一の位がどの数字のとき、<q>になりますか。",
    .figure = &no_figure,
};

/* ---- threes ---- */
/* Sets of r cards whose sum 3 divides: how many without 0, and with it; <z1> lists them. */
struct sets {
    int64_t plain, with_zero;
};
static struct sets find_sets(struct build *p, bool zero) {
    struct sets found = {0};
    char list[200] = "";
    int64_t n = p->aux[CARDS], at = 0, most = (int64_t)sizeof list - 24;
    for (unsigned set = 0; set < 1u << (n + zero); set++) {
        char one[24] = "";
        int64_t cards = 0, sum = 0, end = 0;
        for (int64_t i = 0; i < n + zero; i++) {
            int64_t digit = i < zero ? 0 : p->aux[FIRST + i - zero];
            if (!(set >> i & 1) || ++cards > build_value(p, DIGITS)) continue;
            sum += digit;
            end += snprintf(one + end, sizeof one - (size_t)end, "%s%lld", end ? "と" : "", (long long)digit);
        }
        if (cards != build_value(p, DIGITS) || sum % 3) continue;
        if (at < most) at += snprintf(list + at, sizeof list - (size_t)at, "%s%s", at ? "、" : "", one);
        if (zero && set & 1)
            found.with_zero++;
        else
            found.plain++;
    }
    build_set(p, "z1", list);
    return found;
}
static void bind_threes(struct build *p, bool zero) {
    if (!kaado_bind(p, zero) || !build_need(p, "two or three places", build_value(p, DIGITS) <= 3)) return;
    struct sets found = find_sets(p, zero);
    p->aux[FOUND] = kaado_count(p, zero, 3, 0);
    build_need(p, "a few sets", found.plain + found.with_zero >= 1 && found.plain + found.with_zero <= 6);
    build_need(p, "sets with 0 where there is one", !zero || found.with_zero >= 1);
}
static void bind_three(struct build *p) { bind_threes(p, false); }
static void bind_three_zero(struct build *p) { bind_threes(p, true); }
static bool draw_three(struct build *p) {
    kaado_draw(p, 3);
    build_datum(p, DIGITS, "r", build_between(p, 2, 3));
    return true;
}
/* The orders of one set, and of all such sets. */
static struct ratio step_orders(struct build *p, const char *say, const char *then, int64_t ways, int64_t sets,
                                const char *expression) {
    build_line(p);
    build_say(p, say);
    build_formula(p, build_int(ways), "個", "%s", expression);
    build_say(p, "です。");
    if (sets == 1) return build_int(ways);
    return build_step(p, then, build_int(ways), '*', build_int(sets), "個", "です。");
}
static void solve_threes(struct build *p, bool zero) {
    struct sets found = find_sets(p, zero);
    bool two = build_value(p, DIGITS) == 2;
    struct ratio all = build_int(0), with = build_int(0);
    build_set_number(p, "z2", found.plain), build_set_number(p, "z3", found.with_zero);
    build_line(p);
    build_say(p, "位の数字の和が3の倍数になるのは、<z1>の組です。");
    if (found.plain)
        all = step_orders(p, zero ? "0のない組は、1組のならべ方が、" : "1組のならべ方は、", "<z2>組では、", two ? 2 : 6,
                          found.plain, two ? "2×1" : "3×2×1");
    if (found.with_zero)
        with = step_orders(p, "0のある組は、0がいちばん上に来ないので、1組のならべ方が、", "<z3>組では、", two ? 1 : 4,
                           found.with_zero, two ? "1×1" : "2×2×1");
    if (found.plain && found.with_zero) build_trap(p, all), build_trap(p, with);
    if (!found.plain)
        all = with;
    else if (found.with_zero)
        all = build_step(p, "合わせて、", all, '+', with, "個", "です。");
    build_answer(p, all, "", "個");
}
static void solve_three(struct build *p) { solve_threes(p, false); }
static void solve_three_zero(struct build *p) { solve_threes(p, true); }
#define THREES \
    "<list>の数字を1つずつ書いた<m><c>の<t>があります。このうち<r><c>をならべて<r>けたの整数を作ると、3の倍数は全部で何個できますか。", \
        "<list>の<m><c>の<t>から<r><c>を選んでならべ、<r>けたの3の倍数を作ります。全部で何個[できますか。|できるでしょうか。]", \
        "数字の<list>が書かれた<t>が1<c>ずつあります。この<t>を使ってできる<r>けたの整数のうち、3の倍数は何個ですか。", \
        "<r>けたの3の倍数は何個できますか。<list>の<t>が1<c>ずつあり、このうち<r><c>をならべます。", \
        "<A>は、<list>の<m><c>の<t>をならべて<r>けたの整数を作っています。3でわり切れる整数は全部で何個できますか。", \
        "<list>の数字が1つずつ書かれた<t>から<r><c>を取り出し、左から順にならべて<r>けたの数を作ります。3の倍数は全部で何個ありますか。", \
        "<m><c>の<t>に<list>の数字が1つずつ書いてあります。<r><c>を使ってできる<r>けたの3の倍数の個数<wo>", \
        "<t>が<m><c>あり、数字は<list>です。同じ<t>は1回しか使えません。<r>けたの整数で3でわり切れるものは全部で何個できますか。", \
        NULL
static const char *const templates_three[] = {THREES};
#define THREE_METHOD(f) \
    { \
        { "和が3の倍数", "位の数字の和が3の倍数なら、その整数は3の倍数です。数字の組を先に選びます。", f, NULL } \
    }
static const struct subtype three = {
    .id = "three",
    .name = "カードで作る3の倍数",
    .level = 3,
    .templates = templates_three,
    .asks = "3の倍数の個数",
    .role = {KAADO_ROLES},
    .method = THREE_METHOD(solve_three),
    .draw = draw_three,
    .bind = bind_three,
    .holds = kaado_holds_found,
    .shows = "<m>、<r>",
    .low = {1},
    .high = {300},
    .hint = "位の数字の和が3の倍数になるのは、どの数字の組ですか。",
    .figure = &no_figure,
};
static const struct subtype three_zero = {
    .id = "three_zero",
    .name = "0のあるカードで作る3の倍数",
    .level = 3,
    .templates = templates_three,
    .asks = "3の倍数の個数",
    .role = {KAADO_ROLES},
    .method = THREE_METHOD(solve_three_zero),
    .draw = draw_three,
    .bind = bind_three_zero,
    .holds = kaado_holds_found,
    .shows = "<m>、<r>",
    .low = {1},
    .high = {300},
    .hint = "位の数字の和が3の倍数になるのは、どの数字の組ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&end_decides, &three, &three_zero, NULL};
const struct family family_kaado_bai = {.id = "kaado_bai",
                                        .ways = true,
                                        .number = "F80",
                                        .name = "カードで作る倍数",
                                        .grade = 6,
                                        .scene = SCENE_INDOORS,
                                        .subtypes = subtypes};

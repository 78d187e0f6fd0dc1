/* kaado_junban.c - カードで作る整数の順番: the n-th of all numbers that can be laid, and the place of one of them.
 *
 *   numbers that begin alike, block by block -> the block -> written out in order
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/family/kaado.h"

enum { WHICH = 1 };       /* datum: the place, or the number */
enum { RISING, FALLING }; /* aux ODD */

static const struct figure_template no_figure = {FIGURE_NONE, {{"values", FIGURE_NUMBERS, "<r>"}}};

/* Numbers that begin with the same card. */
static int64_t block(const struct build *p) {
    int64_t n = p->aux[CARDS], r = build_value(p, DIGITS), ways = 1;
    for (int64_t i = 1; i < r; i++) ways *= n - i;
    return ways;
}
static struct ratio step_block(struct build *p) {
    build_line(p);
    build_say(p, "いちばん上の位が同じ整数は、残りの<t>を順に使うので、");
    struct ratio ways = build_choices(p, p->aux[CARDS] - 1, build_value(p, DIGITS) - 1, "個");
    build_say(p, "ずつです。");
    return ways;
}
/* The n-th number from below; 0: there are not so many. */
static int64_t rising(const struct build *p, int64_t n) {
    int64_t number = 0;
    do number = kaado_next(p, number, false);
    while (number && --n > 0);
    return number;
}
static int64_t ordered(const struct build *p, int64_t n) {
    return p->aux[ODD] == RISING ? rising(p, n) : rising(p, kaado_count(p, false, 1, 0) + 1 - n);
}
static int64_t leading(const struct build *p, int64_t number) {
    for (int64_t i = 1; i < build_value(p, DIGITS); i++) number /= 10;
    return number;
}
/* <z2>: the numbers of one block in order, `n` of them, from the one at place `first`. */
static void list_block(struct build *p, int64_t first, int64_t n) {
    char list[160] = "";
    size_t at = 0;
    for (int64_t i = 0; i < n && at < sizeof list - 12; i++)
        at += (size_t)snprintf(list + at, sizeof list - at, "%s%lld", i ? "、" : "", (long long)ordered(p, first + i));
    build_set(p, "z2", list);
}
/* The digits at their places, 2×100+1×10+3. */
static struct ratio step_digits(struct build *p, const char *before, int64_t number) {
    build_line(p);
    build_say(p, before);
    if (number < 1000)
        build_formula(p, build_int(number), "", "%lld×100+%lld×10+%lld", (long long)(number / 100),
                      (long long)(number / 10 % 10), (long long)(number % 10));
    else
        build_formula(p, build_int(number), "", "%lld×1000+%lld×100+%lld×10+%lld", (long long)(number / 1000),
                      (long long)(number / 100 % 10), (long long)(number / 10 % 10), (long long)(number % 10));
    build_say(p, "です。");
    return build_int(number);
}
static bool bind_order(struct build *p) {
    build_set(p, "ord", p->aux[ODD] == FALLING ? "大きい" : "小さい");
    return kaado_bind(p, false) && build_need(p, "blocks that can be listed",
                                              build_value(p, DIGITS) >= 3 && p->aux[CARDS] >= 3 && block(p) <= 24);
}
static void draw_order(struct build *p) {
    kaado_draw(p, 4);
    build_aux(p, ODD, build_chance(p, 65) ? RISING : FALLING);
    build_datum(p, DIGITS, "r", 3);
}

static bool holds_found(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] == p->aux[FOUND]);
}

/* ---- the n-th number ---- */
static void bind_nth(struct build *p) {
    if (!bind_order(p)) return;
    p->aux[FOUND] = ordered(p, build_value(p, WHICH));
    build_need(p, "so many numbers", p->aux[FOUND] > 0 && build_value(p, WHICH) > 0);
}
static bool draw_nth(struct build *p) {
    draw_order(p);
    build_datum(p, WHICH, "n", build_between(p, 8, 50));
    return true;
}
static void solve_nth(struct build *p) {
    int64_t n = build_value(p, WHICH), ways = block(p), before = (n - 1) / ways, rest = n - before * ways;
    build_set_number(p, "z1", leading(p, p->aux[FOUND])), build_set_number(p, "z3", rest);
    struct ratio each = step_block(p);
    build_line(p);
    if (before > 0) {
        build_say(p, "<n>番目までに、いちばん上の位が同じ組がいくつあるかは、");
        build_remainder(p, n, (int64_t)each.num, "組");
        build_say(p, "です。");
    } else {
        build_say(p, "<n>番目は、1組の個数までなので、はじめの組の中にあります。");
    }
    list_block(p, before * ways + 1, rest);
    build_line(p);
    build_say(p, "いちばん上の位は<z1>で、その中の<z3>番目の整数です。<ord>順に書くと、<z2>です。");
    struct ratio found = step_digits(p, "この組のその順番の整数は、位の数字を並べて、", p->aux[FOUND]);
    if (n > 1) build_trap(p, build_int(ordered(p, n - 1)));
    build_answer(p, found, "", "");
}
static const char *const templates_nth[] = {
    "<list>の数字を1つずつ書いた<m><c>の<t>があります。このうち<r><c>をならべて<r>けたの整数を作り、<ord>順にならべます。<n>番目の整数はいくつですか。",
    "<list>の<m><c>の<t>から<r><c>を選んで<r>けたの整数を作ります。<ord>ほうから<n>番目の整数はいくつ[ですか。|でしょうか。]",
    "数字の<list>が書かれた<t>が1<c>ずつあります。この<t>でできる<r>けたの整数を<ord>順に書くと、<n>番目は何ですか。",
    "<ord>ほうから数えて<n>番目の整数はいくつですか。<list>の<t>が1<c>ずつあり、このうち<r><c>をならべて<r>けたの整数を作ります。",
    "<A>は、<list>の<m><c>の<t>から<r><c>をならべてできる<r>けたの整数を、<ord>順にノートに書いています。<n>番目に書くのはいくつですか。",
    "<list>の数字が1つずつ書かれた<t>から<r><c>を取り出してならべ、<r>けたの数を全部作ります。<ord>順で<n>番目の数<wo>",
    "<m><c>の<t>に<list>の数字が1つずつ書いてあります。<r><c>を使ってできる<r>けたの整数のうち、<ord>ほうから<n>番目はいくつになりますか。",
    "<t>が<m><c>あり、数字は<list>です。同じ<t>は1回しか使えません。できる<r>けたの整数の中で、<n>番目に<ord>整数はいくつですか。",
    "!<list>と書いた<t>を1<c>ずつ用意し、<r><c>で<r>けたの整数を作ります。<ord>順にならべたときの<n>番目はいくつですか。",
    NULL,
};
#define ORDER_ROLE \
    { "ord", "ならべる順", "小さい順|大きい順", PROBLEM_CHOICE, .aux = ODD }
static const struct subtype nth = {
    .id = "nth",
    .name = "小さい順・大きい順の何番目",
    .level = 3,
    .templates = templates_nth,
    .asks = "<n>番目の整数",
    .role = {{"r", "けた数", "けた"}, {"n", "何番目か", "番目"}, KAADO_CARDS, ORDER_ROLE},
    .method = {{"上の位から分ける", "いちばん上の位が同じ整数を1組として、何組目の何番目かを考えます。", solve_nth,
                NULL}},
    .draw = draw_nth,
    .bind = bind_nth,
    .holds = holds_found,
    .shows = "<m>、<r>",
    .low = {100},
    .high = {9999},
    .hint = "いちばん上の位の数字を1つに決めると、整数は何個できますか。",
    .figure = &no_figure,
};

/* ---- the place of a number ---- */
static void bind_place(struct build *p) {
    if (!bind_order(p)) return;
    int64_t n = 1, all = kaado_count(p, false, 1, 0);
    while (n <= all && ordered(p, n) != build_value(p, WHICH)) n++;
    p->aux[FOUND] = n;
    build_need(p, "one of these numbers, behind the first block", n <= all && n > block(p));
}
static bool draw_place(struct build *p) {
    static const char *const slot[] = {"v0", "v1", "v2", "v3", "v4"};
    int64_t number = 0, used = 0, card[5], n = 0;
    draw_order(p);
    while (n < MOST_CARDS && build_has(p, slot[n])) card[n] = build_get_number(p, slot[n]), n++;
    for (int64_t i = 0; i < 3; i++) {
        int64_t k = build_between(p, 0, n - 1);
        if (!build_need(p, "no card twice", !(used >> k & 1))) return false;
        used |= (int64_t)1 << k, number = number * 10 + card[k];
    }
    build_datum(p, WHICH, "x", number);
    return true;
}
static void solve_place(struct build *p) {
    int64_t ways = block(p), before = (p->aux[FOUND] - 1) / ways, rest = p->aux[FOUND] - before * ways;
    build_set_number(p, "z1", before), build_set_number(p, "z3", rest),
        build_set_number(p, "z4", leading(p, build_value(p, WHICH)));
    struct ratio each = step_block(p);
    struct ratio passed = build_step(p, "いちばん上の位が<z4>より先に来る数字は<z1>個あるので、", each, '*',
                                     build_int(before), "個", "です。");
    list_block(p, before * ways + 1, rest);
    build_line(p);
    build_say(p, "いちばん上の位が<z4>の整数を<ord>順に書くと、<z2>で、<x>はその<z3>番目です。");
    struct ratio found = build_step(p, "はじめからの順番は、", passed, '+', build_int(rest), "番目", "です。");
    build_trap(p, passed), build_trap(p, build_apply(p, found, '+', each));
    build_answer(p, found, "", "番目");
}
static const char *const templates_place[] = {
    "<list>の数字を1つずつ書いた<m><c>の<t>があります。このうち<r><c>をならべて<r>けたの整数を作り、<ord>順にならべます。<x>は何番目ですか。",
    "<list>の<m><c>の<t>から<r><c>を選んで<r>けたの整数を作ります。<x>は、<ord>ほうから何番目の整数[ですか。|でしょうか。]",
    "数字の<list>が書かれた<t>が1<c>ずつあります。この<t>でできる<r>けたの整数を<ord>順に書くと、<x>は何番目に出てきますか。",
    "<x>は<ord>ほうから数えて何番目ですか。<list>の<t>が1<c>ずつあり、このうち<r><c>をならべて<r>けたの整数を作ります。",
    "<A>は、<list>の<m><c>の<t>から<r><c>をならべてできる<r>けたの整数を、<ord>順にノートに書いています。<x>を書くのは何番目ですか。",
    "<list>の数字が1つずつ書かれた<t>から<r><c>を取り出してならべ、<r>けたの数を全部作ります。<ord>順にならべたとき、<x>は何番目になりますか。",
    "<m><c>の<t>に<list>の数字が1つずつ書いてあります。<r><c>を使ってできる<r>けたの整数のうち、<x>は何番目に<ord>整数ですか。",
    "<t>が<m><c>あり、数字は<list>です。同じ<t>は1回しか使えません。できる<r>けたの整数を<ord>ほうから数えると、<x>は何番目になりますか。",
    NULL,
};
static const struct subtype place = {
    .id = "place",
    .name = "作った整数は何番目か",
    .level = 3,
    .templates = templates_place,
    .asks = "<x>の順番",
    .role = {{"r", "けた数", "けた"}, {"x", "さがす整数", ""}, KAADO_CARDS, ORDER_ROLE},
    .method = {{"上の位から分ける", "いちばん上の位が同じ整数を1組として、<x>より前に何組あるかを考えます。",
                solve_place, NULL}},
    .draw = draw_place,
    .bind = bind_place,
    .holds = holds_found,
    .shows = "<m>、<r>",
    .low = {1},
    .high = {130},
    .hint = "いちばん上の位の数字を1つに決めると、整数は何個できますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&nth, &place, NULL};
const struct family family_kaado_junban = {.id = "kaado_junban",
                                           .number = "F80",
                                           .name = "カードで作る整数の順番",
                                           .grade = 6,
                                           .scene = SCENE_INDOORS,
                                           .subtypes = subtypes};

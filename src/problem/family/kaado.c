/* kaado.c - カードで整数: whole numbers laid with cards, none used twice.
 *
 *   the ways for each digit, the one with a condition first -> their product
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/family/kaado.h"

static const char *const card_slot[] = {"v0", "v1", "v2", "v3", "v4"};
static const char *const things[] = {"カード|枚", "カード|枚", "数字カード|枚", "数字のつみ木|個", "数字の札|枚",
                                     "紙|枚",     "石板|枚",   "板|枚",         "ブロック|個",     "!数字のこま|個",
                                     NULL};

/* ---- the independent count: every number of so many digits is looked at ---- */
static bool can_be_laid(const struct build *p, int64_t number, bool zero) {
    bool used[10] = {false};
    for (; number > 0; number /= 10) {
        int64_t digit = number % 10;
        bool has = zero && digit == 0;
        for (int64_t i = 0; i < p->aux[CARDS]; i++) has |= p->aux[FIRST + i] == digit;
        if (!has || used[digit]) return false;
        used[digit] = true;
    }
    return true;
}
int64_t kaado_next(const struct build *p, int64_t number, bool zero) {
    int64_t low = 1;
    for (int64_t i = 1; i < build_value(p, DIGITS); i++) low *= 10;
    for (number = number < low ? low : number + 1; number < low * 10; number++)
        if (can_be_laid(p, number, zero)) return number;
    return 0;
}
int64_t kaado_count(const struct build *p, bool zero, int64_t step, int64_t odd) {
    int64_t found = 0;
    for (int64_t number = 0; (number = kaado_next(p, number, zero)) != 0;) found += number % step == odd;
    return found;
}
bool kaado_holds_found(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] == p->aux[FOUND]);
}

/* The cards as words and parameters. */
bool kaado_bind(struct build *p, bool zero) {
    char list[64];
    int at = snprintf(list, sizeof list, "%s", zero ? "0" : "");
    int64_t n = 0;
    for (int i = 0; i < MOST_CARDS; i++) build_aux(p, FIRST + i, 0);
    for (; n < MOST_CARDS && build_has(p, card_slot[n]); n++) {
        int64_t digit = build_get_number(p, card_slot[n]);
        if (!build_need(p, "digits", digit >= 1 && digit <= 9)) return false;
        for (int64_t i = 0; i < n; i++)
            if (!build_need(p, "different digits", p->aux[FIRST + i] != digit)) return false;
        build_aux(p, (int)(FIRST + n), digit);
        at += snprintf(list + at, sizeof list - (size_t)at, "%s<%s>", at ? "、" : "", card_slot[n]);
    }
    build_aux(p, CARDS, n);
    build_set(p, "list", list);
    build_set_number(p, "m", n + zero);
    int64_t digits = build_value(p, DIGITS);
    return build_need(p, "a number of the cards", n >= 2 && digits >= 2 && digits <= 4 && digits <= n + zero);
}
/* `least` to five different digits, from small to large. */
void kaado_draw(struct build *p, int64_t least) {
    int64_t wanted = build_between(p, least, MOST_CARDS), found = 0;
    build_context(p, "t|c", things);
    build_people(p, "A");
    for (int64_t digit = 1; digit <= 9 && found < wanted; digit++)
        if (build_between(p, 1, 10 - digit) <= wanted - found) build_parameter(p, card_slot[found++], digit);
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"values", FIGURE_NUMBERS, "<r>"}}};

/* ---- cards without 0 ---- */
static void bind_plain(struct build *p) {
    if (kaado_bind(p, false)) p->aux[FOUND] = kaado_count(p, false, 1, 0);
}
static bool draw_plain(struct build *p) {
    kaado_draw(p, 3);
    build_datum(p, DIGITS, "r", build_between(p, 2, 4));
    return true;
}
static void solve_plain(struct build *p) {
    int64_t n = p->aux[CARDS], r = build_value(p, DIGITS), power = 1;
    build_line(p);
    build_say(p, "いちばん上の位は<m>通り、次の位からは使える<t>が1<c>ずつへるので、");
    struct ratio ways = build_choices(p, n, r, "個");
    build_say(p, "です。");
    for (int64_t i = 0; i < r; i++) power *= n;
    build_trap(p, build_int(power)), build_trap(p, build_int(n * r));
    build_answer(p, ways, "", "個");
}
static const char *const templates_plain[] = {
    "<list>の数字を1つずつ書いた<m><c>の<t>があります。このうち<r><c>をならべて<r>けたの整数を作ると、全部で何個できますか。",
    "<list>の<m><c>の<t>から<r><c>を選んでならべ、<r>けたの整数を作ります。整数は全部で何個[できますか。|できるでしょうか。]",
    "数字の<list>が書かれた<t>が1<c>ずつあります。この<t>を使って<r>けたの整数を作るとき、できる整数は何個ですか。",
    "<r>けたの整数は何個できますか。<list>の<t>が1<c>ずつあり、このうち<r><c>をならべます。",
    "<A>は、<list>の<m><c>の<t>をならべて<r>けたの整数を作っています。全部で何個の整数ができますか。",
    "<list>の数字が1つずつ書かれた<t>から<r><c>を取り出し、左から順にならべて<r>けたの数を作ります。作れる数は全部で何個ありますか。",
    "<m><c>の<t>に<list>の数字が1つずつ書いてあります。<r><c>を使ってできる<r>けたの整数の個数<wo>",
    "<t>が<m><c>あり、数字は<list>です。同じ<t>は1回しか使えません。<r>けたの整数は全部で何個できますか。",
    "!<list>と書いた<t>を1<c>ずつ用意しました。そのうちの<r><c>で<r>けたの整数を作ると、何個できますか。",
    NULL,
};
static const struct subtype plain = {
    .id = "plain",
    .name = "0のないカード",
    .level = 1,
    .templates = templates_plain,
    .asks = "整数の個数",
    .role = {KAADO_ROLES},
    .method = {{"位ごとに決める", "並べ方の問題です。いちばん上の位から順に、何通りの数字が使えるかを考えます。",
                solve_plain, NULL}},
    .draw = draw_plain,
    .bind = bind_plain,
    .holds = kaado_holds_found,
    .shows = "<m>、<r>",
    .low = {1},
    .high = {400},
    .hint = "いちばん上の位を決めると、次の位に使える数字はいくつですか。",
    .figure = &no_figure,
};

/* ---- with 0 ---- */
static void bind_zero(struct build *p) {
    if (kaado_bind(p, true)) p->aux[FOUND] = kaado_count(p, true, 1, 0);
}
static bool draw_zero(struct build *p) {
    kaado_draw(p, 2);
    build_datum(p, DIGITS, "r", build_between(p, 2, 4));
    return true;
}
static void solve_zero(struct build *p) {
    int64_t n = p->aux[CARDS], r = build_value(p, DIGITS), ways = n;
    char left[48];
    int at = snprintf(left, sizeof left, "%lld", (long long)n);
    for (int64_t i = 0; i + 1 < r; i++, ways *= n - i + 1)
        at += snprintf(left + at, sizeof left - (size_t)at, "×%lld", (long long)(n - i));
    build_set_number(p, "z1", n);
    build_line(p);
    build_say(p, "いちばん上の位に0は使えないので、<z1>通りです。");
    build_line(p);
    build_say(p, "次の位からは0も使えて、使える<t>は1<c>ずつへるので、");
    build_formula(p, build_int(ways), "個", "%s", left);
    build_say(p, "です。");
    int64_t wrong = 1;
    for (int64_t i = 0; i < r; i++) wrong *= n + 1 - i;
    build_trap(p, build_int(wrong));
    build_answer(p, build_int(ways), "", "個");
}
static const char *const templates_zero[] = {
    "<list>の数字を1つずつ書いた<m><c>の<t>があります。このうち<r><c>をならべて<r>けたの整数を作ると、全部で何個できますか。",
    "<list>の<m><c>の<t>から<r><c>を選んで横一列にならべ、<r>けたの整数を作ります。整数は全部で何個[できますか。|できるでしょうか。]",
    "数字の<list>が書かれた<t>が1<c>ずつあります。この<t>を使って<r>けたの整数を作るとき、できる整数は何個ですか。ただし、0はいちばん上の位には使えません。",
    "<r>けたの整数は何個できますか。<list>の<t>が1<c>ずつあり、このうち<r><c>をならべます。",
    "<A>は、<list>の<m><c>の<t>をならべて<r>けたの整数を作っています。0はいちばん左には置けません。全部で何個の整数ができますか。",
    "<list>の数字が1つずつ書かれた<t>から<r><c>を取り出し、左から順にならべて<r>けたの数を作ります。作れる数は全部で何個ありますか。",
    "<m><c>の<t>に<list>の数字が1つずつ書いてあります。<r><c>を使ってできる<r>けたの整数の個数<wo>",
    "<t>が<m><c>あり、数字は<list>です。同じ<t>は1回しか使えません。<r>けたの整数は全部で何個できますか。",
    NULL,
};
static const struct subtype with_zero = {
    .id = "zero",
    .name = "0のあるカード",
    .level = 2,
    .templates = templates_zero,
    .asks = "整数の個数",
    .role = {KAADO_ROLES},
    .method = {{"位ごとに決める", "0がいちばん上の位に来ると<r>けたの整数になりません。上の位から順に考えます。",
                solve_zero, NULL}},
    .draw = draw_zero,
    .bind = bind_zero,
    .holds = kaado_holds_found,
    .shows = "<m>、<r>",
    .low = {1},
    .high = {700},
    .hint = "いちばん上の位に使えない数字はどれですか。",
    .figure = &no_figure,
};

/* ---- even or odd, without 0 ---- */
static void bind_parity(struct build *p) {
    int64_t last = 0;
    if (!kaado_bind(p, false)) return;
    for (int64_t i = 0; i < p->aux[CARDS]; i++) last += p->aux[FIRST + i] % 2 == p->aux[ODD];
    build_set(p, "q", p->aux[ODD] ? "奇数" : "偶数");
    build_set_number(p, "z1", last), build_set_number(p, "z2", p->aux[CARDS] - last);
    p->aux[FOUND] = kaado_count(p, false, 2, p->aux[ODD]);
    build_need(p, "two last digits and others", last >= 2 && last < p->aux[CARDS]);
}
static bool draw_parity(struct build *p) {
    kaado_draw(p, 3);
    build_aux(p, ODD, build_between(p, 0, 1));
    build_datum(p, DIGITS, "r", build_between(p, 2, 3));
    return true;
}
static void solve_parity(struct build *p) {
    int64_t n = p->aux[CARDS], r = build_value(p, DIGITS), last = build_get_number(p, "z1"), rest = 1;
    build_line(p);
    build_say(p, "<q>になるのは一の位が<q>のときで、一の位は<z1>通りです。");
    build_line(p);
    build_say(p, "残りの位は、残った<t>を上から順に使うので、");
    for (int64_t i = 1; i < r; i++) rest *= n - i;
    if (r == 2)
        build_formula(p, build_int(last * rest), "個", "%lld×%lld", (long long)last, (long long)(n - 1));
    else
        build_formula(p, build_int(last * rest), "個", "%lld×%lld×%lld", (long long)last, (long long)(n - 1),
                      (long long)(n - 2));
    build_say(p, "です。");
    build_trap(p, build_int(n * rest)), build_trap(p, build_int((n - last) * rest));
    build_answer(p, build_int(last * rest), "", "個");
}
static const char *const templates_parity[] = {
    "<list>の数字を1つずつ書いた<m><c>の<t>があります。このうち<r><c>をならべて<r>けたの整数を作ると、<q>は全部で何個できますか。",
    "<list>の<m><c>の<t>から<r><c>を選んでならべ、<r>けたの<q>を作ります。<q>は全部で何個[できますか。|できるでしょうか。]",
    "数字の<list>が書かれた<t>が1<c>ずつあります。この<t>を使ってできる<r>けたの整数のうち、<q>は何個ですか。",
    "<r>けたの<q>は何個できますか。<list>の<t>が1<c>ずつあり、このうち<r><c>をならべます。",
    "<A>は、<list>の<m><c>の<t>をならべて<r>けたの<q>を作っています。全部で何個の<q>ができますか。",
    "<list>の数字が1つずつ書かれた<t>から<r><c>を取り出し、左から順にならべて<r>けたの数を作ります。作れる<q>は全部で何個ありますか。",
    "<m><c>の<t>に<list>の数字が1つずつ書いてあります。<r><c>を使ってできる<r>けたの<q>の個数<wo>",
    "<t>が<m><c>あり、数字は<list>です。同じ<t>は1回しか使えません。<r>けたの整数で<q>になるものは全部で何個できますか。",
    NULL,
};
static const struct subtype parity = {
    .id = "parity",
    .name = "カードで作る偶数・奇数",
    .level = 2,
    .templates = templates_parity,
    .asks = "<q>の個数",
    .role = {KAADO_ROLES, {"q", "偶数か奇数か", "偶数|奇数", PROBLEM_CHOICE, .aux = ODD}},
    .method = {{"一の位から決める", "偶数か奇数かは一の位で決まるので、一の位から先に考えます。", solve_parity, NULL}},
    .draw = draw_parity,
    .bind = bind_parity,
    .holds = kaado_holds_found,
    .shows = "<m>、<r>",
    .low = {1},
    .high = {300},
    .hint = "<q>になるのは、一の位がどの数字のときですか。",
    .figure = &no_figure,
};

/* ---- cards from 1 to n ---- */
enum { LAST = 1 };
static bool draw_upto(struct build *p) {
    build_context(p, "t|c", things);
    build_people(p, "A");
    int64_t r = build_between(p, 2, 4);
    build_datum(p, DIGITS, "r", r);
    build_datum(p, LAST, "n", build_between(p, r + 1, 9));
    return true;
}
static void bind_upto(struct build *p) {
    int64_t n = build_value(p, LAST), r = build_value(p, DIGITS);
    build_need(p, "a number of the cards", r >= 2 && r <= 4 && r <= n && n <= 9);
}
static void solve_upto(struct build *p) {
    int64_t n = build_value(p, LAST), r = build_value(p, DIGITS), power = 1;
    build_line(p);
    build_say(p, "いちばん上の位は<n>通り、次の位からは使える<t>が1<c>ずつへるので、");
    struct ratio ways = build_choices(p, n, r, "個");
    build_say(p, "です。");
    for (int64_t i = 0; i < r; i++) power *= n;
    build_trap(p, build_int(power)), build_trap(p, build_int(n * r));
    build_answer(p, ways, "", "個");
}
/* Longer and longer numbers: each may go on with every card that is not in it. */
static bool holds_upto(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 3) return true;
    int64_t numbers = 1;
    for (int64_t laid = 0; laid < build_value(p, DIGITS); laid++) {
        int64_t longer = 0;
        for (int64_t card = laid + 1; card <= build_value(p, LAST); card++) longer += numbers;
        numbers = longer;
    }
    return x[0] == numbers;
}
static const char *const templates_upto[] = {
    "1から<n>までの数字を1つずつ書いた<n><c>の<t>があります。このうち<r><c>をならべて<r>けたの整数を作ると、全部で何個できますか。",
    "1から<n>までの<t>が1<c>ずつあります。ここから<r><c>を選んでならべ、<r>けたの整数を作ります。整数は何個[できますか。|できるでしょうか。]",
    "1、2、…、<n>の数字が書かれた<t>を使って<r>けたの整数を作ります。同じ<t>は1回しか使えません。できる整数は何個ですか。",
    "<r>けたの整数は何個できますか。1から<n>までの数字の<t>が1<c>ずつあり、そのうち<r><c>をならべます。",
    "<A>は、1から<n>までの数字の<t>を1<c>ずつ持っています。<r><c>をならべて<r>けたの整数を作るとき、何個の整数ができますか。",
    "1から<n>までの<n><c>の<t>から<r><c>を取り出し、左から順にならべて<r>けたの数を作ります。作れる数は全部で何個ありますか。",
    "1から<n>までの数字を書いた<t>のうち、<r><c>を使ってできる<r>けたの整数の個数<wo>",
    "<t>に1から<n>までの数字が1つずつ書いてあります。<r><c>をならべると、<r>けたの整数は全部で何個できますか。",
    NULL,
};
static const struct figure_template figure_upto = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<n>|<r>"}}};
static const struct subtype upto = {
    .id = "upto",
    .name = "1から順のカード",
    .level = 1,
    .templates = templates_upto,
    .asks = "整数の個数",
    .role = {{"r", "けた数", "けた"}, {"n", "いちばん大きい数字", ""}},
    .method = {{"位ごとに決める", "並べ方の問題です。いちばん上の位から順に、何通りの数字が使えるかを考えます。",
                solve_upto, NULL}},
    .draw = draw_upto,
    .bind = bind_upto,
    .holds = holds_upto,
    .loops = 2,
    .shows = "<n>、<r>",
    .low = {1},
    .high = {3100},
    .hint = "いちばん上の位を決めると、次の位に使える数字はいくつですか。",
    .figure = &figure_upto,
};

static const struct subtype *const subtypes[] = {&plain, &with_zero, &parity, &upto, NULL};
const struct family family_kaado = {.id = "kaado",
                                    .number = "F80",
                                    .name = "カードで整数",
                                    .ways = true,
                                    .grade = 6,
                                    .scene = SCENE_INDOORS,
                                    .subtypes = subtypes};

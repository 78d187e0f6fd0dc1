/* suhyo.c - 数表: the whole numbers from 1 in rows of so many; which number stands where, and where a
 * number stands.
 *
 *   number = columns × (row - 1) + column;  number ÷ columns = rows before it, the rest is its column
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { COLUMNS, ROW, COLUMN };
/* what is written or numbered | where | one row | its counter */
static const char *const tables[] = {"整数|表|段|段",
                                     "数|表|行|行",
                                     "番号|カードの表|段|段",
                                     "整数|ます目の表|段|段",
                                     "番号|たなのロッカー|段|段",
                                     "番号|げた箱|段|段",
                                     "番号|劇場のいす|列|列",
                                     "数|ノートの表|行|行",
                                     "番号|ちゅう車場の区画|列|列",
                                     "座席番号|体育館のいす|列|列",
                                     "番号|かべのタイル|段|段",
                                     "整数|黒板の表|行|行",
                                     "番号|畑のなえ|列|列",
                                     "番号|郵便受け|段|段",
                                     "数|表計算ソフトの表|行|行",
                                     "番号|映画館の座席|列|列",
                                     "番号|教室のつくえ|列|列",
                                     "!番号|図書館の本だな|段|段",
                                     NULL};
static void begin(struct build *p) {
    build_context(p, "w|pl|r|rc", tables);
    build_people(p, "A");
}
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, ""}}};

/* ---- the number at a place ---- */
static void bind_cell(struct build *p) {
    build_need(p, "a place in the table",
               build_value(p, COLUMN) >= 1 && build_value(p, COLUMN) <= build_value(p, COLUMNS));
    build_need(p, "a row", build_value(p, ROW) > 1);
}
static bool draw_cell(struct build *p) {
    begin(p);
    int64_t columns = build_between(p, 4, 15), row = build_between(p, 4, 60), column = build_between(p, 1, columns - 1);
    build_datum(p, COLUMNS, "k", columns), build_datum(p, ROW, "m", row), build_datum(p, COLUMN, "n", column);
    return build_need(p, "numbers differ", row != column && row != columns);
}
static void solve_cell(struct build *p) {
    struct ratio before =
        build_step(p, "<m><rc>目より前の<r>の数は、", p->datum[ROW], '-', build_int(1), "<rc>", "です。");
    struct ratio last =
        build_step(p, "そこまでの最後の<w>は、1<rc>に<k>個ずつなので、", p->datum[COLUMNS], '*', before, "", "です。");
    struct ratio number = build_step(p, "<m><rc>目の左から<n>番目は、", last, '+', p->datum[COLUMN], "", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[COLUMNS], '*', p->datum[ROW]), '+', p->datum[COLUMN]));
    build_trap(p, last);
    build_answer(p, number, "", "");
}
/* Write one after the other. */
static bool holds_cell(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 7) return true;
    int64_t row = 1, column = 1;
    for (int64_t number = 1; number < x[0]; number++)
        if (++column > build_value(p, COLUMNS)) column = 1, row++;
    return row == build_value(p, ROW) && column == build_value(p, COLUMN);
}
static const char *const templates_cell[] = {
    "<pl>に、<w>を1から順に、左から右へ1<rc>に<k>個ずつ書いていきます。上から<m><rc>目の左から<n>番目の<w>はいくつですか。",
    "1から順に<w>を、1<rc>に<k>個ずつ、左から<pl>にならべます。<m><rc>目の左から<n>番目はいくつ[ですか。|でしょうか。|になりますか。]",
    "<m><rc>目の左から<n>番目の<w>はいくつですか。<pl>には、<w>が1から順に1<rc>に<k>個ずつ左からならんでいます。",
    "<A>は<pl>に、1、2、3、…と<w>を左から順につけました。1<rc>は<k>個です。上から<m><rc>目の、左から<n>番目の<w><wo>",
    "<pl>は1<rc>に<k>個ずつあり、1<rc>目の左はしから順に1、2、3、…と<w>がついています。<m><rc>目の左から<n>番目の<w>はいくつですか。",
    "横に<k>個ずつならぶ<pl>に、左上から順に<w>を1から書きます。上から<m><rc>目で左から<n>番目の<w>はいくつになりますか。",
    "<w>を1から小さい順に、1<rc>に<k>個ずつ左から右へならべた<pl>があります。<m><rc>目の<n>番目の<w>はいくつですか。ただし、左から数えます。",
    "<pl>の1<rc>目は左から1から<k>まで、2<rc>目はその続きと、順に<w>がならんでいます。<m><rc>目の左から<n>番目はいくつ<ka>",
    NULL};
static const struct subtype cell = {
    .id = "cell",
    .name = "場所から数",
    .level = 1,
    .templates = templates_cell,
    .asks = "その場所の<w>",
    .role = {{"k", "1<rc>の数", "個"}, {"m", "何<rc>目か", "<rc>目"}, {"n", "左から何番目か", "番目"}},
    .method = {{"前の段まで", "数表です。1つ前の<r>までに何個ならんでいるかを考えます。", solve_cell, NULL}},
    .draw = draw_cell,
    .bind = bind_cell,
    .holds = holds_cell,
    .loops = 1,
    .low = {1},
    .high = {1500},
    .hint = "1つ前の<r>の終わりの<w>はいくつですか。",
    .figure = &figure_none,
};

/* ---- the place of a number: its row, or its place in the row ---- */
enum { GIVEN = 1 };
static void bind_place(struct build *p) {
    build_set(p, "q", p->asked ? "左から何番目" : "何<rc>目");
    build_need(p, "not the last of a row",
               build_value(p, COLUMNS) > 1 && build_value(p, GIVEN) % build_value(p, COLUMNS) != 0 &&
                   build_value(p, GIVEN) > build_value(p, COLUMNS));
}
static bool draw_place(struct build *p) {
    begin(p);
    int64_t columns = build_between(p, 4, 15), number = build_between(p, 30, 600);
    build_datum(p, COLUMNS, "k", columns), build_datum(p, GIVEN, "x", number);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "not the last of a row", number % columns != 0);
}
static void solve_place(struct build *p) {
    int64_t x = build_value(p, GIVEN), k = build_value(p, COLUMNS);
    build_line(p);
    build_say(p, "<x>個を1<rc>に<k>個ずつ分けると、");
    struct ratio full = build_remainder(p, x, k, "");
    build_say(p, "です。");
    if (p->asked) {
        build_set_number(p, "z1", x % k);
        struct ratio before = build_step(p, "前の<r>までの個数は、", p->datum[COLUMNS], '*', full, "個", "です。");
        struct ratio column =
            build_step(p, "<x>はその続きなので、左から、", p->datum[GIVEN], '-', before, "番目", "です。");
        build_trap(p, build_apply(p, column, '+', build_int(1)));
        build_answer(p, column, "", "番目");
        return;
    }
    struct ratio row =
        build_step(p, "<x>は、いっぱいになった<r>の次の<r>にあるので、", full, '+', build_int(1), "<rc>目", "です。");
    build_trap(p, full);
    build_answer(p, row, "", "<rc>目");
}
/* x: the row, the place in it. */
static bool holds_place(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 3) return true;
    int64_t row = 1, column = 1;
    for (int64_t number = 1; number < build_value(p, GIVEN); number++)
        if (++column > build_value(p, COLUMNS)) column = 1, row++;
    return x[0] == row && x[1] == column;
}
static const char *const templates_place[] = {
    "<pl>に、<w>を1から順に、左から右へ1<rc>に<k>個ずつ書いていきます。<x>は<q>にありますか。",
    "1から順に<w>を、1<rc>に<k>個ずつ、左から<pl>にならべます。<x>は<q>になりますか。",
    "<x>は<q>にありますか。<pl>には、<w>が1から順に1<rc>に<k>個ずつ左からならんでいます。",
    "<A>は<pl>に、1、2、3、…と<w>を左から順につけました。1<rc>は<k>個です。<x>は<q>ですか。",
    "<pl>は1<rc>に<k>個ずつあり、1<rc>目の左はしから順に1、2、3、…と<w>がついています。<w>が<x>の場所は<q>ですか。",
    "横に<k>個ずつならぶ<pl>に、左上から順に<w>を1から書きます。<x>を書くのは<q>でしょうか。",
    "<w>を1から小さい順に、1<rc>に<k>個ずつ左から右へならべた<pl>があります。<x>があるのは<q>ですか。",
    "<pl>の1<rc>目は左から1から<k>まで、2<rc>目はその続きと、順に<w>がならんでいます。<x>は<q><ka>",
    NULL};
static const struct subtype place = {
    .id = "place",
    .name = "数から場所",
    .level = 2,
    .templates = templates_place,
    .asks = "上からの順|左からの順",
    .role = {{"k", "1<rc>の数", "個"}, {"x", "さがす<w>", ""}},
    .method = {{"わり算", "数表です。1<rc>に<k>個ずつならぶので、<k>でわった商とあまりが場所を表します。", solve_place,
                NULL}},
    .draw = draw_place,
    .bind = bind_place,
    .holds = holds_place,
    .loops = 1,
    .low = {1, 1},
    .high = {300, 60},
    .hint = "<x>の前に、いっぱいになった<r>はいくつありますか。",
    .figure = &figure_none,
};

static const struct subtype *const subtypes[] = {&cell, &place, NULL};
const struct family family_suhyo = {.id = "suhyo", .number = "F70", .name = "数表", .grade = 5, .subtypes = subtypes};

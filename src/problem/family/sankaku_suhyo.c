/* sankaku_suhyo.c - 三角形の数表と組に分けた整数: 1 | 2 3 | 4 5 6 | .., one number more in every row.
 *
 *   the last number of row n = 1 + 2 + .. + n = (1+n)×n÷2
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

enum { ROW, COLUMN };
enum { LEFT, RIGHT };

/* what is written | in which form | one row */
static const char *const tables[] = {"整数|三角形の形に|段",
                                     "数|三角形の形に|行",
                                     "整数|ピラミッドの形に|段",
                                     "数|三角形に|だん",
                                     "整数|組に分けて|組",
                                     "数|組に区切って|組",
                                     "整数|グループに分けて|グループ",
                                     "番号|三角形の形に|列",
                                     "カードの数|三角形の形に|段",
                                     "整数|階段の形に|段",
                                     "数|階段のように|行",
                                     "玉の番号|三角形の形に|段",
                                     "!数|山の形に|段",
                                     NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, ""}}};

static int64_t triangle(int64_t n) { return n * (n + 1) / 2; }
static void begin(struct build *p) {
    build_context(p, "w|sh|r", tables);
    build_people(p, "P");
}
/* Rows of a form have ends, groups a first and a last number. */
static bool is_group(const struct build *p) {
    return strcmp(build_get(p, "r"), "組") == 0 || strcmp(build_get(p, "r"), "グループ") == 0;
}
static bool bind_row(struct build *p) {
    return build_need(p, "a row behind the first", build_value(p, ROW) >= 2 && build_value(p, ROW) <= 2000);
}
/* (1+n)×n÷2: how many numbers stand in the first n rows. */
static struct ratio step_numbers(struct build *p, const char *before, int64_t n) {
    build_line(p);
    build_say(p, before);
    build_formula(p, build_int(triangle(n)), "", "(1+%lld)×%lld÷2", (long long)n, (long long)n);
    build_say(p, "です。");
    return build_int(triangle(n));
}
/* The number at a place, written row after row. */
static int64_t written(int64_t row, int64_t column) {
    int64_t number = 1, length = 1;
    for (; length < row; length++) number += length;
    return number + column - 1;
}

/* How the numbers are laid; Q asks. */
#define LAID(Q)                                                                                                    \
    "<w>を1から順に、1<r>目に1個、2<r>目に2個、3<r>目に3個、…と<sh>ならべます。" Q "はいくつですか。",             \
        "1から順に<w>を<sh>ならべ、1<r>目は1、2<r>目は2、3、3<r>目は4、5、6とします。" Q                           \
        "はいくつ[ですか。|でしょうか。]",                                                                         \
        Q "はいくつですか。<w>は1から順に、1<r>ごとに個数が1個ずつふえるように<sh>ならんでいます。",               \
        "<P>は、1<r>目に1、2<r>目に2と3、3<r>目に4と5と6というように、<w>を<sh>ならべます。" Q "はいくつですか。", \
        "<w>を1から小さい順に、1個、2個、3個、…と<sh>ならべます。" Q "<wo>",                                       \
        "次のように<w>を<sh>ならべます。1<r>目:1、2<r>目:2、3、3<r>目:4、5、6、4<r>目:7、8、9、10。" Q             \
        "はいくつになりますか。",                                                                                  \
        "1<r>目に1個、2<r>目に2個と、1個ずつふやして、<w>を1から順に<sh>書いていきます。" Q "は何ですか。",        \
        "<w>が1から順に<sh>ならんでいて、どの<r>も前の<r>より1個多くなっています。1<r>目は1だけです。" Q           \
        "はいくつですか。",                                                                                        \
        NULL

/* ---- the number at the end of a row ---- */
static void bind_edge(struct build *p) {
    bool left = p->aux[0] == LEFT;
    build_set(p, "ed", is_group(p) ? left ? "最初" : "最後" : left ? "左はし" : "右はし");
    build_set(p, "ed2", left ? "いちばん小さい" : "いちばん大きい");
    build_set_number(p, "z1", build_value(p, ROW) - 1);
    bind_row(p);
}
static bool draw_edge(struct build *p) {
    begin(p);
    build_aux(p, 0, build_between(p, LEFT, RIGHT));
    build_datum(p, ROW, "n", build_between(p, 6, build_chance(p, 70) ? 30 : 100));
    return true;
}
static void solve_edge(struct build *p) {
    int64_t n = build_value(p, ROW);
    struct ratio found;
    if (p->aux[0] == RIGHT) {
        build_line(p);
        build_say(p, "<n><r>目の最後の数は、1<r>目から<n><r>目までの個数と同じです。");
        found = step_numbers(p, "1から<n>までをたして、", n);
        build_trap(p, build_int(triangle(n - 1) + 1));
    } else {
        struct ratio before = step_numbers(p, "1つ前の<z1><r>目の最後の数は、1から<z1>までをたして、", n - 1);
        found = build_step(p, "<n><r>目は、その次の数から始まるので、", before, '+', build_int(1), "", "です。");
        build_trap(p, before);
    }
    build_answer(p, found, "", "");
}
static bool holds_edge(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t row = build_value(p, ROW);
    return IF_KEPT(keep, 1, x[0] == written(row, p->aux[0] == LEFT ? 1 : row));
}
static const char *const templates_edge[] = {LAID("<n><r>目の<ed>の数")};
static const struct subtype edge = {
    .id = "edge",
    .name = "段のはしの数",
    .level = 2,
    .templates = templates_edge,
    .asks = "<n><r>目の<ed>の数",
    .role = {{"n", "何<r>目か", "<r>目"}, {"ed", "どちらのはしか", "最初|最後", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"個数の和", "1<r>ごとに1個ずつふえます。最後の数は、そこまでの個数の和と同じです。", solve_edge, NULL}},
    .draw = draw_edge,
    .bind = bind_edge,
    .holds = holds_edge,
    .loops = 1,
    .low = {1},
    .high = {5100},
    .hint = "1<r>目から順に個数をたすと、何がわかりますか。",
    .figure = &no_figure,
};

/* ---- a number inside a row ---- */
static void bind_cell(struct build *p) {
    build_set_number(p, "z1", build_value(p, ROW) - 1);
    if (bind_row(p))
        build_need(p, "a place in the row",
                   build_value(p, COLUMN) >= 1 && build_value(p, COLUMN) <= build_value(p, ROW));
}
static bool draw_cell(struct build *p) {
    begin(p);
    int64_t row = build_between(p, 6, build_chance(p, 70) ? 30 : 100);
    build_datum(p, ROW, "n", row);
    build_datum(p, COLUMN, "m", build_between(p, 2, row - 1));
    return true;
}
static void solve_cell(struct build *p) {
    struct ratio before =
        step_numbers(p, "1つ前の<z1><r>目の最後の数は、1から<z1>までをたして、", build_value(p, ROW) - 1);
    struct ratio found =
        build_step(p, "<n><r>目の<m>番目は、その<m>個先の数なので、", before, '+', p->datum[COLUMN], "", "です。");
    build_trap(p, before), build_trap(p, build_int(triangle(build_value(p, ROW)) + build_value(p, COLUMN)));
    build_answer(p, found, "", "");
}
static bool holds_cell(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] == written(build_value(p, ROW), build_value(p, COLUMN)));
}
static const char *const templates_cell[] = {LAID("<n><r>目の[左から|はじめから]<m>番目の数")};
static const struct subtype cell = {
    .id = "cell",
    .name = "段の中の何番目の数",
    .level = 2,
    .templates = templates_cell,
    .asks = "<n><r>目の<m>番目の数",
    .role = {{"n", "何<r>目か", "<r>目"}, {"m", "その中の何番目か", "番目"}},
    .method = {{"個数の和", "1<r>ごとに1個ずつふえます。1つ前の<r>の最後の数から考えます。", solve_cell, NULL}},
    .draw = draw_cell,
    .bind = bind_cell,
    .holds = holds_cell,
    .loops = 1,
    .low = {1},
    .high = {5100},
    .hint = "1つ前の<r>の最後の数はいくつですか。",
    .figure = &no_figure,
};

/* ---- the sum of a row ---- */
static void bind_sum(struct build *p) {
    build_set_number(p, "z1", build_value(p, ROW) - 1);
    if (bind_row(p)) build_need(p, "a sum for pupils", build_value(p, ROW) <= 100);
}
static bool draw_sum(struct build *p) {
    begin(p);
    build_datum(p, ROW, "n", build_between(p, 5, build_chance(p, 80) ? 20 : 40));
    return true;
}
static void solve_sum(struct build *p) {
    int64_t n = build_value(p, ROW), last = triangle(n), first = last - n + 1;
    step_numbers(p, "<n><r>目の最後の数は、1から<n>までをたして、", n);
    struct ratio before = build_step(p, "<n><r>目には<n>個ならぶので、1つ前の<r>までは、", build_int(last), '-',
                                     p->datum[ROW], "", "です。");
    build_set_number(p, "z2", first);
    build_line(p);
    build_say(p, "最初の数は<z2>で、<n>個の数は1ずつふえます。その和は、");
    build_formula(p, build_int((first + last) * n / 2), "", "(%lld+%lld)×%lld÷2", (long long)first, (long long)last,
                  (long long)n);
    build_say(p, "です。");
    build_trap(p, build_int(last)), build_trap(p, before);
    build_answer(p, build_int((first + last) * n / 2), "", "");
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sum = 0, first = written(build_value(p, ROW), 1);
    for (int64_t number = first; number < first + build_value(p, ROW); number++) sum += number;
    return IF_KEPT(keep, 1, x[0] == sum);
}
static const char *const templates_sum[] = {LAID("<n><r>目にならぶ数の和")};
static const struct subtype sum_asked = {
    .id = "sum",
    .name = "段の数の和",
    .level = 3,
    .templates = templates_sum,
    .asks = "<n><r>目の数の和",
    .role = {{"n", "何<r>目か", "<r>目"}},
    .method = {{"最初と最後", "<n><r>目の最初の数と最後の数を求めて、等差数列の和と考えます。", solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_sum,
    .loops = 1,
    .low = {1},
    .high = {33000},
    .hint = "<n><r>目の最後の数はいくつですか。",
    .figure = &no_figure,
};

/* ---- where a number stands ---- */
enum { WHICH_ROW, WHICH_COLUMN };
static int64_t full_rows(int64_t number) {
    int64_t rows = 0;
    while (triangle(rows + 1) < number) rows++;
    return rows;
}
static void bind_place(struct build *p) {
    bool row = p->asked == WHICH_ROW;
    build_set(p, "q", row ? "何<r>目" : is_group(p) ? "その<r>のはじめから何番目" : "その<r>の左から何番目");
    build_set_number(p, "z1", full_rows(build_value(p, 0))),
        build_set_number(p, "z2", full_rows(build_value(p, 0)) + 1);
    build_need(p, "a number behind the first rows", build_value(p, 0) > 3 && build_value(p, 0) <= 100000);
}
static bool draw_place(struct build *p) {
    begin(p);
    p->asked = build_chance(p, 75) ? WHICH_ROW : WHICH_COLUMN;
    build_datum(p, 0, "x", build_chance(p, 40) ? build_round(p, 20, 1000, 10) : build_between(p, 20, 600));
    return true;
}
static void solve_place(struct build *p) {
    int64_t rows = full_rows(build_value(p, 0));
    struct ratio full = step_numbers(p, "<z1><r>目の最後の数は、1から<z1>までをたして、", rows);
    if (p->asked == WHICH_COLUMN) {
        build_line(p);
        build_say(p, "<x>は、その次の<z2><r>目にあります。");
        struct ratio column =
            build_step(p, "<z1><r>目の最後の数からの順番は、", p->datum[0], '-', full, "番目", "です。");
        build_answer(p, column, "", "番目");
        return;
    }
    build_line(p);
    build_say(p, "次の<z2><r>目の最後の数は、1から<z2>までをたして、");
    build_formula(p, build_int(triangle(rows + 1)), "", "(1+%lld)×%lld÷2", (long long)rows + 1, (long long)rows + 1);
    build_say(p, "です。");
    struct ratio row =
        build_step(p, "<x>は、<z1><r>目の次の<r>にあるので、", build_int(rows), '+', build_int(1), "<r>目", "です。");
    build_trap(p, build_int(rows));
    build_answer(p, row, "", "<r>目");
}
/* x: the row, the place in it. */
static bool holds_place(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t row = 1, column = 1;
    if (!keep) return true;
    for (int64_t number = 1; number < build_value(p, 0); number++)
        if (++column > row) column = 1, row++;
    return x[0] == row && x[1] == column;
}
static const char *const templates_place[] = {
    "<w>を1から順に、1<r>目に1個、2<r>目に2個、3<r>目に3個、…と<sh>ならべます。<x>があるのは<q>ですか。",
    "1から順に<w>を<sh>ならべ、1<r>目は1、2<r>目は2、3、3<r>目は4、5、6とします。<x>は<q>[ですか。|でしょうか。]",
    "<x>は<q>にありますか。<w>は1から順に、1<r>ごとに個数が1個ずつふえるように<sh>ならんでいます。",
    "<P>は、1<r>目に1、2<r>目に2と3、3<r>目に4と5と6というように、<w>を<sh>ならべます。<x>は<q>になりますか。",
    "<w>を1から小さい順に、1個、2個、3個、…と<sh>ならべます。<x>は<q>の数ですか。",
    "次のように<w>を<sh>ならべます。1<r>目:1、2<r>目:2、3、3<r>目:4、5、6、4<r>目:7、8、9、10。<x>は<q>ですか。",
    "1<r>目に1個、2<r>目に2個と、1個ずつふやして、<w>を1から順に<sh>書いていきます。<x>を書くのは<q>ですか。",
    "<w>が1から順に<sh>ならんでいて、どの<r>も前の<r>より1個多くなっています。1<r>目は1だけです。<x>は<q>にありますか。",
    NULL,
};
static const struct subtype place = {
    .id = "place",
    .name = "数のある場所",
    .level = 2,
    .templates = templates_place,
    .asks = "何<r>目か|その中の何番目か",
    .role = {{"x", "さがす数", ""}},
    .method = {{"個数の和", "1<r>ごとに1個ずつふえます。<x>の手前で終わる<r>をさがします。", solve_place, NULL}},
    .draw = draw_place,
    .bind = bind_place,
    .holds = holds_place,
    .loops = 1,
    .low = {1, 1},
    .high = {50, 50},
    .hint = "1から順に個数をたして、<x>に近い数をさがしましょう。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&edge, &cell, &sum_asked, &place, NULL};
const struct family family_sankaku_suhyo = {
    .id = "sankaku_suhyo", .number = "F70", .name = "三角形の数表", .grade = 5, .subtypes = subtypes};

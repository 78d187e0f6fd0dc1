/* suretsu.c - 等差数列: the n-th number, the sum of the first n, which number is the n-th; the row told by its first number
 * and its step, or shown.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

/* Numbers that a text may show: the row goes on as it began. */
static void bind_shown(struct build *p) {
    enum { SHOWN = 8 };
    char text[128];
    size_t at = 0;
    for (int64_t i = 0; i < SHOWN && at < sizeof text; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%lld", i ? "、" : "",
                               (long long)(p->aux[0] + i * p->aux[1]));
    build_set(p, "more", text);
}
/* The row as it is shown: four numbers from the first one and the step. */
static void bind(struct build *p) {
    static const char *const name[] = {"r0", "r1", "r2", "r3"};
    bool step = build_has(p, "a") && build_has(p, "d");
    if (!step &&
        !build_need(p, "the first number and the step, or the first two", build_has(p, "r0") && build_has(p, "r1")))
        return;
    build_aux(p, 0, build_get_number(p, step ? "a" : "r0"));
    build_aux(p, 1, step ? build_get_number(p, "d") : build_get_number(p, "r1") - p->aux[0]);
    build_need(p, "a row that grows", p->aux[1] > 0);
    build_set(p, "row", "<r0>、<r1>、<r2>、<r3>");
    for (int i = 0; i < 4; i++) build_set_number(p, name[i], p->aux[0] + i * p->aux[1]);
    build_set_number(p, "a", p->aux[0]);
    build_set_number(p, "d", p->aux[1]);
    bind_shown(p);
}
/* The row itself is one datum: its first number and its step, or its first two numbers. */
static void draw_numbers(struct build *p, bool shown, int64_t *a, int64_t *d) {
    *a = build_between(p, 1, 60);
    *d = build_between(p, 2, 15);
    p->context = "数の列";
    build_people(p, "P");
    build_parameter(p, shown ? "r0" : "a", *a);
    build_parameter(p, shown ? "r1" : "d", shown ? *a + *d : *d);
}
static bool draw_number(struct build *p, bool shown, int64_t low, int64_t high) {
    int64_t a, d;
    draw_numbers(p, shown, &a, &d);
    build_datum(p, 0, "n", build_between(p, low, high));
    return build_need(p, "the number is not the step", build_value(p, 0) != d && build_value(p, 0) != a);
}
static bool draw_nth(struct build *p) { return draw_number(p, false, 8, 120); }
static bool draw_row_nth(struct build *p) { return draw_number(p, true, 8, 120); }
static struct ratio step_nth(struct build *p) {
    struct ratio gaps = build_step(p, "<n>番目までに増える回数は、", p->datum[0], '-', build_int(1), "回", "です。");
    struct ratio added =
        build_step(p, "<d>ずつ増えるので、増えた分は、", build_int(p->aux[1]), '*', gaps, "", "です。");
    return build_step(p, "はじめの数は<a>なので、<n>番目の数は、", build_int(p->aux[0]), '+', added, "", "です。");
}
static void solve_nth(struct build *p) {
    struct ratio nth = step_nth(p);
    build_trap(p, build_int(p->aux[0] + p->aux[1] * build_value(p, 0)));
    build_answer(p, nth, "", "");
}
/* One step before the first number. */
static void solve_nth_zero(struct build *p) {
    if (!build_need(p, "a number before the first", p->aux[0] > p->aux[1])) return;
    struct ratio zero =
        build_step(p, "はじめの数の1つ前を考えると、", build_int(p->aux[0]), '-', build_int(p->aux[1]), "", "です。");
    struct ratio added =
        build_step(p, "そこから<d>を<n>回たすので、増えた分は、", build_int(p->aux[1]), '*', p->datum[0], "", "です。");
    struct ratio nth_one = build_step(p, "だから、<n>番目の数は、", zero, '+', added, "", "です。");
    build_answer(p, nth_one, "", "");
}
static bool holds_nth(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 1) return true;
    int64_t v = p->aux[0];
    for (int64_t i = 1; i < build_value(p, 0); i++) v += p->aux[1];
    return x[0] == v;
}
static const char *const templates_nth[] = {
    "<a>から始めて、<d>ずつ増えるように数をならべます。<n>番目にくる数はいくつですか。",
    "はじめの数が<a>で、となりの数との差がいつも<d>の数の列があります。<n>番目の数はいくつですか。",
    "<n>番目の数はいくつですか。数は<a>から始まり、<d>ずつ増えます。",
    "1番目の数は<a>です。2番目からは、前の数より<d>ずつ大きい数をならべます。<n>番目の数<wo>",
    "<a>に<d>を次々にたしてできる数を順にならべます。<n>番目の数はいくつ[ですか。|でしょうか。|になりますか。]",
    "<P>は、<a>から始めて<d>ずつ大きい数をノートに書いていきます。<n>番目に書く数はいくつですか。",
    "ある数の列は<a>で始まり、1つ進むごとに<d>ずつ大きくなります。はじめから<n>番目の数<wo>",
    "<d>ずつ増える数の列があります。はじめの数は<a>です。<n>番目の数はいくつになりますか。",
    NULL,
};
static const char *const templates_row_nth[] = {
    "<row>、…とならぶ数の列で、<n>番目の数はいくつですか。",
    "ある決まりで、数が<row>、…とならんでいます。<n>番目の数はいくつ[ですか。|でしょうか。|になりますか。]",
    "次のような数の列があります。<row>、…。はじめから<n>番目の数<wo>",
    "数の列<row>、…は、同じ数ずつ増えていきます。<n>番目の数はいくつですか。",
    "<n>番目の数はいくつですか。数は<row>、…と同じ数ずつ増えます。",
    "<P>は、<row>、…と同じ数ずつ増える数をノートに書いています。<n>番目に書く数はいくつですか。",
    "数が<row>、…のようにならんでいます。左から数えて<n>番目の数はいくつですか。",
    "<row>、…のように、となりの数との差がいつも同じ数の列があります。<n>番目の数を答えなさい。",
    NULL,
};
static const struct figure_template figure_nth = {
    FIGURE_ROW, {{"first", FIGURE_NUMBER, "<a>"}, {"step", FIGURE_NUMBER, "<d>"}, {"number", FIGURE_NUMBER, "<n>"}}};
static const struct subtype nth = {
    .id = "nth",
    .name = "N番目の数",
    .level = 1,
    .templates = templates_nth,
    .asks = "<n>番目の数",
    .role = {{"n", "何番目か", "番目"},
             {"a", "はじめの数", "", PROBLEM_PARAMETER, .optional = true},
             {"d", "となりとの差", "", PROBLEM_PARAMETER, .optional = true},
             {"r0", "1番目の数", "", PROBLEM_PARAMETER, .optional = true},
             {"r1", "2番目の数", "", PROBLEM_PARAMETER, .optional = true}},
    .method = {{"間の数", "植木算と同じ考え方です。<n>番目までの間の数は、<n>より1少なくなります。", solve_nth, NULL},
               {"1つ前から", "はじめの数の1つ前から考えると、<n>番目までに<d>をちょうど<n>回たします。", solve_nth_zero,
                "はじめの数の1つ前は、いくつになりますか。"}},
    .draw = draw_nth,
    .bind = bind,
    .holds = holds_nth,
    .loops = 1,
    .low = {1},
    .high = {2500},
    .shows = "<more>",
    .hint = "<n>番目までに、同じ数を何回たしますか。",
    .figure = &figure_nth,
};

static const struct subtype row_nth = {
    .id = "row_nth",
    .name = "N番目の数(列を見て)",
    .level = 1,
    .templates = templates_row_nth,
    .asks = "<n>番目の数",
    .role = {{"n", "何番目か", "番目"},
             {"a", "はじめの数", "", PROBLEM_PARAMETER, .optional = true},
             {"d", "となりとの差", "", PROBLEM_PARAMETER, .optional = true},
             {"r0", "1番目の数", "", PROBLEM_PARAMETER, .optional = true},
             {"r1", "2番目の数", "", PROBLEM_PARAMETER, .optional = true}},
    .method = {{"間の数", "植木算と同じ考え方です。<n>番目までの間の数は、<n>より1少なくなります。", solve_nth, NULL},
               {"1つ前から", "はじめの数の1つ前から考えると、<n>番目までに<d>をちょうど<n>回たします。", solve_nth_zero,
                "はじめの数の1つ前は、いくつになりますか。"}},
    .draw = draw_row_nth,
    .bind = bind,
    .holds = holds_nth,
    .loops = 1,
    .low = {1},
    .high = {2500},
    .shows = "<more>",
    .hint = "<n>番目までに、同じ数を何回たしますか。",
    .figure = &figure_nth,
};

/* ---- sum ---- */
static void solve_sum(struct build *p) {
    struct ratio last = step_nth(p);
    struct ratio pair = build_step(p, "はじめと終わりの和は、", build_int(p->aux[0]), '+', last, "", "です。");
    struct ratio twice = build_step(p, "同じ列を逆にならべてたすと、", pair, '*', p->datum[0], "", "です。");
    struct ratio sum = build_step(p, "これは2列分なので、和は、", twice, '/', build_int(2), "", "です。");
    build_trap(p, twice);
    build_answer(p, sum, "", "");
}
static void solve_sum_mean(struct build *p) {
    struct ratio last = step_nth(p);
    struct ratio pair = build_step(p, "はじめと終わりの和は、", build_int(p->aux[0]), '+', last, "", "です。");
    struct ratio mean = build_step(p, "この列の平均は、その半分の、", pair, '/', build_int(2), "", "です。");
    struct ratio sum_all = build_step(p, "平均に個数をかけて、和は、", mean, '*', p->datum[0], "", "です。");
    build_answer(p, sum_all, "", "");
}
static bool draw_sum(struct build *p) { return draw_number(p, false, 6, 60); }
static bool draw_row_sum(struct build *p) { return draw_number(p, true, 6, 60); }
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 1) return true;
    int64_t sum = 0, v = p->aux[0];
    for (int64_t i = 0; i < build_value(p, 0); i++, v += p->aux[1]) sum += v;
    return x[0] == sum;
}
static const char *const templates_sum[] = {
    "<a>から始めて、<d>ずつ増えるように数を<n>個ならべます。これらの数の和はいくつですか。",
    "はじめの数が<a>で、となりの数との差がいつも<d>の数の列があります。はじめから<n>個の和はいくつですか。",
    "<n>番目までの数を全部たすといくつですか。数は<a>から始まり、<d>ずつ増えます。",
    "1番目の数は<a>です。2番目からは、前の数より<d>ずつ大きい数をならべます。<n>番目までの数の和<wo>",
    "<a>に<d>を次々にたしてできる数を順にならべます。はじめの<n>個の数の和はいくつ[ですか。|でしょうか。|になりますか。]",
    "<P>は、<a>から始めて<d>ずつ大きい数を<n>個書き、全部たしました。和はいくつですか。",
    "ある数の列は<a>で始まり、1つ進むごとに<d>ずつ大きくなります。1番目から<n>番目までの和<wo>",
    "<d>ずつ増える数の列があります。はじめの数は<a>です。<n>番目までの数を合計するといくつになりますか。",
    NULL,
};
static const char *const templates_row_sum[] = {
    "<row>、…とならぶ数の列で、1番目から<n>番目までの和はいくつですか。",
    "ある決まりで、数が<row>、…とならんでいます。はじめから<n>番目までの数の和はいくつ[ですか。|でしょうか。|になりますか。]",
    "数の列<row>、…は、同じ数ずつ増えていきます。はじめの<n>個の数の和<wo>",
    "<n>番目までの数を全部たすといくつですか。数は<row>、…と同じ数ずつ増えます。",
    "数が<row>、…のようにならんでいます。左から<n>個の数をたすと、いくつになりますか。",
    "<row>、…という数の列の、1番目から<n>番目までを合計するといくつですか。",
    "<P>は、<row>、…と同じ数ずつ増える数を<n>個書き、全部たしました。和はいくつですか。",
    "<row>、…のように、となりの数との差がいつも同じ数の列があります。はじめから<n>番目までの和を答えなさい。",
    NULL,
};
static const struct figure_template figure_sum = {
    FIGURE_ROW, {{"first", FIGURE_NUMBER, "<a>"}, {"step", FIGURE_NUMBER, "<d>"}, {"number", FIGURE_NUMBER, "<n>"}}};
static const struct subtype sum = {
    .id = "sum",
    .name = "和",
    .level = 2,
    .templates = templates_sum,
    .asks = "<n>番目までの和",
    .role = {{"n", "何番目までか", "番目"},
             {"a", "はじめの数", "", PROBLEM_PARAMETER, .optional = true},
             {"d", "となりとの差", "", PROBLEM_PARAMETER, .optional = true},
             {"r0", "1番目の数", "", PROBLEM_PARAMETER, .optional = true},
             {"r1", "2番目の数", "", PROBLEM_PARAMETER, .optional = true}},
    .method = {{"逆にならべる", "まず<n>番目の数を求めます。和は、はじめと終わりの数の和を使って求めます。", solve_sum,
                NULL},
               {"平均", "同じ数ずつ増える列の平均は、はじめと終わりの数の平均と同じです。", solve_sum_mean, NULL}},
    .draw = draw_sum,
    .bind = bind,
    .holds = holds_sum,
    .loops = 1,
    .low = {1},
    .high = {32000},
    .shows = "<more>",
    .hint = "<n>番目の数はいくつですか。",
    .figure = &figure_sum,
};

static const struct subtype row_sum = {
    .id = "row_sum",
    .name = "和(列を見て)",
    .level = 2,
    .templates = templates_row_sum,
    .asks = "<n>番目までの和",
    .role = {{"n", "何番目までか", "番目"},
             {"a", "はじめの数", "", PROBLEM_PARAMETER, .optional = true},
             {"d", "となりとの差", "", PROBLEM_PARAMETER, .optional = true},
             {"r0", "1番目の数", "", PROBLEM_PARAMETER, .optional = true},
             {"r1", "2番目の数", "", PROBLEM_PARAMETER, .optional = true}},
    .method = {{"逆にならべる", "まず<n>番目の数を求めます。和は、はじめと終わりの数の和を使って求めます。", solve_sum,
                NULL},
               {"平均", "同じ数ずつ増える列の平均は、はじめと終わりの数の平均と同じです。", solve_sum_mean, NULL}},
    .draw = draw_row_sum,
    .bind = bind,
    .holds = holds_sum,
    .loops = 1,
    .low = {1},
    .high = {32000},
    .shows = "<more>",
    .hint = "<n>番目の数はいくつですか。",
    .figure = &figure_sum,
};

/* ---- which place a number has ---- */
static bool draw_place_of(struct build *p, bool shown) {
    int64_t a, d, n = build_between(p, 8, 120);
    draw_numbers(p, shown, &a, &d);
    build_datum(p, 0, "x", a + d * (n - 1));
    return build_need(p, "the place is not the step", n != d && n != a);
}
static bool draw_place(struct build *p) { return draw_place_of(p, false); }
static bool draw_row_place(struct build *p) { return draw_place_of(p, true); }
static void bind_place(struct build *p) {
    bind(p);
    build_need(p, "a number of the row",
               p->aux[1] > 0 && build_value(p, 0) > p->aux[0] && (build_value(p, 0) - p->aux[0]) % p->aux[1] == 0);
}
static void solve_place(struct build *p) {
    struct ratio added =
        build_step(p, "はじめの数<a>から増えた分は、", p->datum[0], '-', build_int(p->aux[0]), "", "です。");
    struct ratio gaps =
        build_step(p, "<d>ずつ増えるので、増えた回数は、", added, '/', build_int(p->aux[1]), "回", "です。");
    struct ratio place =
        build_step(p, "はじめの数が1番目なので、1をたして、", gaps, '+', build_int(1), "番目", "です。");
    build_trap(p, gaps);
    build_answer(p, place, "", "番目");
}
/* One step before the first number: that one would be in place 0. */
static void solve_place_zero(struct build *p) {
    if (!build_need(p, "a number before the first", p->aux[0] > p->aux[1])) return;
    struct ratio zero =
        build_step(p, "はじめの数の1つ前を考えると、", build_int(p->aux[0]), '-', build_int(p->aux[1]), "", "です。");
    struct ratio added = build_step(p, "そこから増えた分は、", p->datum[0], '-', zero, "", "です。");
    struct ratio place = build_step(p, "<d>ずつ増えるので、", added, '/', build_int(p->aux[1]), "番目", "です。");
    build_answer(p, place, "", "番目");
}
static bool holds_place(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 1) return true;
    int64_t v = p->aux[0];
    for (int64_t i = 1; i < x[0]; i++) v += p->aux[1];
    return v == build_value(p, 0);
}
static const char *const templates_place[] = {
    "<a>から始めて、<d>ずつ増えるように数をならべます。<x>は何番目の数ですか。",
    "はじめの数が<a>で、となりの数との差がいつも<d>の数の列があります。<x>は何番目にありますか。",
    "<x>は何番目の数ですか。数は<a>から始まり、<d>ずつ増えます。",
    "1番目の数は<a>です。2番目からは、前の数より<d>ずつ大きい数をならべます。<x>がくるのは何番目[ですか。|でしょうか。]",
    "<a>に<d>を次々にたしてできる数を順にならべます。<x>は何番目になりますか。",
    "<P>は、<a>から始めて<d>ずつ大きい数をノートに書いていきます。<x>を書くのは何番目ですか。",
    "ある数の列は<a>で始まり、1つ進むごとに<d>ずつ大きくなります。<x>は、はじめから数えて何番目の数ですか。",
    "<d>ずつ増える数の列があります。はじめの数は<a>です。<x>は何番目に出てきますか。",
    NULL,
};
static const char *const templates_row_place[] = {
    "<row>、…とならぶ数の列で、<x>は何番目の数ですか。",
    "ある決まりで、数が<row>、…とならんでいます。<x>は何番目[ですか。|でしょうか。|になりますか。]",
    "次のような数の列があります。<row>、…。<x>は、はじめから何番目の数ですか。",
    "数の列<row>、…は、同じ数ずつ増えていきます。<x>が出てくるのは何番目ですか。",
    "<x>は何番目の数ですか。数は<row>、…と同じ数ずつ増えます。",
    "<P>は、<row>、…と同じ数ずつ増える数をノートに書いています。<x>を書くのは何番目ですか。",
    "数が<row>、…のようにならんでいます。<x>は左から数えて何番目にありますか。",
    "<row>、…のように、となりの数との差がいつも同じ数の列があります。<x>は何番目か答えなさい。",
    NULL,
};
static const struct figure_template figure_place = {
    FIGURE_LINE, {{"from", FIGURE_NUMBER, "<a>"}, {"to", FIGURE_NUMBER, "<x>"}, {"step", FIGURE_NUMBER, "<d>"}}};
static const struct subtype place = {
    .id = "place",
    .name = "何番目か",
    .level = 1,
    .templates = templates_place,
    .asks = "何番目か",
    .role = {{"x", "その数", ""},
             {"a", "はじめの数", "", PROBLEM_PARAMETER, .optional = true},
             {"d", "となりとの差", "", PROBLEM_PARAMETER, .optional = true},
             {"r0", "1番目の数", "", PROBLEM_PARAMETER, .optional = true},
             {"r1", "2番目の数", "", PROBLEM_PARAMETER, .optional = true}},
    .method = {{"間の数", "植木算と同じ考え方です。増えた回数は、何番目かより1少なくなります。", solve_place, NULL},
               {"1つ前から", "はじめの数の1つ前から考えると、<d>をたした回数がそのまま何番目かになります。",
                solve_place_zero, "はじめの数の1つ前は、いくつになりますか。"}},
    .draw = draw_place,
    .bind = bind_place,
    .holds = holds_place,
    .loops = 1,
    .low = {1},
    .high = {400},
    .shows = "<more>",
    .hint = "はじめの数から<x>までに、いくつ増えましたか。",
    .figure = &figure_place,
};
static const struct subtype row_place = {
    .id = "row_place",
    .name = "何番目か(列を見て)",
    .level = 1,
    .templates = templates_row_place,
    .asks = "何番目か",
    .role = {{"x", "その数", ""},
             {"a", "はじめの数", "", PROBLEM_PARAMETER, .optional = true},
             {"d", "となりとの差", "", PROBLEM_PARAMETER, .optional = true},
             {"r0", "1番目の数", "", PROBLEM_PARAMETER, .optional = true},
             {"r1", "2番目の数", "", PROBLEM_PARAMETER, .optional = true}},
    .method = {{"間の数", "植木算と同じ考え方です。増えた回数は、何番目かより1少なくなります。", solve_place, NULL},
               {"1つ前から", "はじめの数の1つ前から考えると、<d>をたした回数がそのまま何番目かになります。",
                solve_place_zero, "はじめの数の1つ前は、いくつになりますか。"}},
    .draw = draw_row_place,
    .bind = bind_place,
    .holds = holds_place,
    .loops = 1,
    .low = {1},
    .high = {400},
    .shows = "<more>",
    .hint = "はじめの数から<x>までに、いくつ増えましたか。",
    .figure = &figure_place,
};

static const struct subtype *const subtypes[] = {&nth, &row_nth, &sum, &row_sum, &place, &row_place, NULL};
const struct family family_suretsu = {
    .id = "suretsu", .number = "F68", .name = "等差数列", .grade = 4, .subtypes = subtypes};

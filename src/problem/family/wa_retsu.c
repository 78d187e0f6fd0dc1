/* wa_retsu.c - 前の2つの和の列: every number is the sum of the two before it; ways to climb stairs by one or two steps.
 *
 *   1, 2, 3, 5, 8, 13, ..: written out one after the other
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { PLACE, MOST = 20 };

/* Number n of the row that begins with a and b. */
static int64_t nth_of(int64_t a, int64_t b, int64_t n) {
    for (; n > 1; n--) {
        int64_t next = a + b;
        a = b, b = next;
    }
    return a;
}
/* <z1>: the row up to place n. */
static void list_row(struct build *p, int64_t a, int64_t b, int64_t n) {
    char text[200];
    size_t at = 0;
    for (int64_t i = 1; i <= n && at < sizeof text - 16; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%lld", i > 1 ? "、" : "", (long long)nth_of(a, b, i));
    build_set(p, "z1", text);
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, ""}}};

/* ---- the n-th of the row ---- */
static const char *const things[] = {"数", "整数", "カードの数", "番号", NULL};
static void bind_nth(struct build *p) {
    static const char *const slot[] = {"r2", "r3", "r4", "r5"};
    int64_t a = build_get_number(p, "r0"), b = build_get_number(p, "r1");
    build_aux(p, 0, a), build_aux(p, 1, b);
    for (int i = 0; i < 4; i++) build_set_number(p, slot[i], nth_of(a, b, i + 3));
    build_set_number(p, "r6", nth_of(a, b, 7)), build_set_number(p, "r7", nth_of(a, b, 8));
    build_set_number(p, "y1", build_value(p, PLACE) - 2), build_set_number(p, "y2", build_value(p, PLACE) - 1);
    build_need(p, "a place behind those that are shown", build_value(p, PLACE) >= 6 && build_value(p, PLACE) <= MOST);
    build_need(p, "numbers above zero", a > 0 && b > 0 && a <= 100 && b <= 100);
}
static bool draw_nth(struct build *p) {
    build_context(p, "w", things);
    build_people(p, "P");
    int64_t a = build_between(p, 1, 5), b = build_chance(p, 40) ? a : build_between(p, 1, 8);
    build_parameter(p, "r0", a), build_parameter(p, "r1", b);
    build_datum(p, PLACE, "n", build_between(p, 8, 14));
    return build_need(p, "a row that is not all alike", a + b > 1);
}
static void solve_nth(struct build *p) {
    int64_t n = build_value(p, PLACE), a = p->aux[0], b = p->aux[1];
    build_line(p);
    build_say(p, "どの数も、3番目からは前の2つの数の和です。");
    list_row(p, a, b, n - 1);
    build_line(p);
    build_say(p, "<y2>番目まで順に書くと、<z1>です。");
    struct ratio found = build_step(p, "<n>番目は、<y1>番目と<y2>番目の和なので、", build_int(nth_of(a, b, n - 2)), '+',
                                    build_int(nth_of(a, b, n - 1)), "", "です。");
    build_trap(p, build_int(nth_of(a, b, n - 1))), build_trap(p, build_int(nth_of(a, b, n + 1)));
    build_answer(p, found, "", "");
}
static bool holds_nth(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t row[MOST] = {p->aux[0], p->aux[1]};
    if (!keep) return true;
    for (int64_t i = 2; i < build_value(p, PLACE); i++) row[i] = row[i - 1] + row[i - 2];
    return x[0] == row[build_value(p, PLACE) - 1];
}
#define ROW "<r0>、<r1>、<r2>、<r3>、<r4>、<r5>、…"
static const char *const templates_nth[] = {
    ROW "とならぶ<w>の列があります。3番目からは、どの数も前の2つの数の和です。<n>番目の数はいくつですか。",
    "<w>が" ROW "とならんでいます。前の2つの数をたすと次の数になるとき、<n>番目の数はいくつ[ですか。|でしょうか。]",
    "<n>番目の数は何ですか。<w>は、ある規則にしたがって" ROW "とならんでいます。",
    "<P>は、となり合う2つの数の和を次に書くきまりで、" ROW "と<w>を書きました。<n>番目に書く数はいくつですか。",
    "次の<w>の列を考えます。" ROW "。左から<n>番目の数<wo>",
    "ある規則で<w>を" ROW "とならべます。<n>番目の数は何になりますか。",
    "はじめの2つは<r0>、<r1>で、その次からは前の2つの数の和をならべると、" ROW
    "となります。<n>番目の数はいくつですか。",
    ROW "のように、<w>が規則正しくならんでいます。<n>番目はいくつですか。",
    "!<w>の規則は" ROW "です。<n>番目の数はいくつになりますか。",
    NULL,
};
static const struct subtype nth = {
    .id = "nth",
    .name = "前の2つの和の列のN番目",
    .level = 2,
    .templates = templates_nth,
    .asks = "<n>番目の数",
    .role = {{"n", "何番目か", "番目"},
             {"r0", "1番目の数", "", PROBLEM_PARAMETER},
             {"r1", "2番目の数", "", PROBLEM_PARAMETER}},
    .method = {{"書き出す", "となり合う2つの数をたすと、次の数になっています。順に書き出します。", solve_nth, NULL}},
    .draw = draw_nth,
    .bind = bind_nth,
    .holds = holds_nth,
    .loops = 1,
    .low = {1},
    .high = {3000},
    .shows = "<r2>、<r3>、<r4>、<r5>、<r6>、<r7>",
    .hint = "<r0>と<r1>をたすと、どの数になりますか。",
    .figure = &no_figure,
};

/* ---- stairs: one or two at a time ---- */
/* what is climbed | one of it | one at a time, two at a time | climb, dictionary form | stem | what is counted */
static const char *const stairs[] = {"階段|段|1段ずつか1段とばし(2段)|上る|上り|上り方",
                                     "石段|段|1段か2段ずつ|上る|上り|上り方",
                                     "駅の階段|段|一度に1段か2段|上る|上り|上り方",
                                     "はしご|段|一度に1段か2段|上る|上り|上り方",
                                     "神社の石段|段|1歩で1段か2段|上る|上り|上り方",
                                     "歩道橋の階段|段|1歩で1段または2段|上る|上り|上り方",
                                     "すごろくの道|マス|一度に1マスか2マス|進む|進み|進み方",
                                     "石の道|個|一度に1個か2個|進む|進み|進み方",
                                     "ケンケンパの輪|個|一度に1個か2個|進む|進み|進み方",
                                     "!塔の階段|段|一度に1段か2段|上る|上り|上り方",
                                     NULL};
static void bind_stairs(struct build *p) {
    build_set_number(p, "y1", build_value(p, PLACE) - 2), build_set_number(p, "y2", build_value(p, PLACE) - 1);
    build_need(p, "a number that can be written out", build_value(p, PLACE) >= 4 && build_value(p, PLACE) <= MOST);
}
static bool draw_stairs(struct build *p) {
    build_context(p, "st|u|how|d|v|wy", stairs);
    build_people(p, "P");
    build_datum(p, PLACE, "n", build_between(p, 5, 13));
    return true;
}
static void solve_stairs(struct build *p) {
    int64_t n = build_value(p, PLACE);
    build_line(p);
    build_say(
        p,
        "1<u>では1通り、2<u>では2通りです。最後に1<u><d>ときと2<u><d>ときがあるので、その先は前の2つの和になります。");
    list_row(p, 1, 2, n - 1);
    build_line(p);
    build_say(p, "<y2><u>まで順に書くと、<z1>(通り)です。");
    struct ratio found = build_step(p, "<n><u>では、<y1><u>と<y2><u>のときの和なので、", build_int(nth_of(1, 2, n - 2)),
                                    '+', build_int(nth_of(1, 2, n - 1)), "通り", "です。");
    build_trap(p, build_int(nth_of(1, 2, n - 1)));
    build_answer(p, found, "", "通り");
}
/* How many of the steps are double: each number of them in all orders. */
static bool holds_stairs(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0, n = build_value(p, PLACE);
    if (!keep) return true;
    for (int64_t doubles = 0; 2 * doubles <= n; doubles++) {
        int64_t steps = n - doubles, orders = 1;
        for (int64_t i = 1; i <= doubles; i++) orders = orders * (steps - doubles + i) / i;
        found += orders;
    }
    return x[0] == found;
}
static const char *const templates_stairs[] = {
    "<n><u>の<st>を、<how>で<v>ます。<wy>は全部で何通りありますか。",
    "<st>が<n><u>あります。<how>で<d>とき、<wy>は何通り[ありますか。|でしょうか。|ですか。]",
    "<wy>は全部で何通りですか。<P>は<n><u>の<st>を、<how>で<v>ます。",
    "<P>は、<how>で<d>ことができます。<n><u>の<st>の<wy>は何通りありますか。",
    "<how>で<d>ことにします。<st>は<n><u>です。最後まで<d>方法は全部で何通りになりますか。",
    "<n><u>ある<st>を、<how>を組み合わせて<v>ます。何通りの<wy>がありますか。",
    "<st>を<how>で<v>ます。全部で<n><u>のとき、<wy>の数<wo>",
    "<n><u>の<st>を<d>のに、<how>の<wy>ができます。ちょうど最後まで<d>方法は何通りありますか。",
    NULL,
};
static const struct subtype stairs_asked = {
    .id = "stairs",
    .name = "階段の上り方",
    .level = 3,
    .templates = templates_stairs,
    .asks = "<wy>の数",
    .role = {{"n", "<st>の数", "<u>"}},
    .method = {{"書き出す", "最後に1<u><d>場合と2<u><d>場合に分けて、少ない数から順に調べます。", solve_stairs, NULL}},
    .draw = draw_stairs,
    .bind = bind_stairs,
    .holds = holds_stairs,
    .loops = 1,
    .low = {1},
    .high = {11000},
    .hint = "3<u>の<wy>は、1<u>と2<u>の<wy>からどう求められますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&nth, &stairs_asked, NULL};
const struct family family_wa_retsu = {
    .id = "wa_retsu", .number = "F70,F82", .name = "前の2つの和の列", .grade = 6, .subtypes = subtypes};

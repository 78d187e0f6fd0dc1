/* gunsuretsu_gyaku.c - 群数列の逆と和: where a number stands first in 1 1 2 1 2 3 .. or 1 2 2 3 3 3 .., and sums.
 *
 *   k full groups hold 1 + 2 + .. + k numbers
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { RESTART, REPEAT }; /* aux 0: each group counts from 1, or repeats its number */

static const char *const things[] = {"数", "整数", "カードの数", "番号", "数字", NULL};
static int64_t triangle(int64_t k) { return k * (k + 1) / 2; }
static bool bind_kind(struct build *p) {
    bool restart = p->aux[0] == RESTART;
    build_set(p, "row", restart ? "1、1、2、1、2、3、1、2、3、4" : "1、2、2、3、3、3、4、4、4、4");
    build_set(p, "one", restart ? "1/1、2/1、2、3/1、2、3、4/…" : "1/2、2/3、3、3/4、4、4、4/…");
    return build_need(p, "one of the two rows", p->aux[0] == RESTART || p->aux[0] == REPEAT);
}
static void draw_kind(struct build *p) {
    build_context(p, "w", things);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, RESTART, REPEAT));
}
/* ---- the independent row: number after number ---- */
struct walk {
    int64_t group, place, value;
};
static void step_on(struct walk *w, int64_t kind) {
    if (w->place == w->group) w->group++, w->place = 0;
    w->place++;
    w->value = kind == RESTART ? w->place : w->group;
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, ""}}};
#define KIND_ROLE \
    { "kind", "列の種類", "1から数え直す列|同じ数が続く列", PROBLEM_CHOICE, .aux = 0 }
/* (1+k)×k÷2 numbers stand in the first k groups. */
static struct ratio step_full(struct build *p, const char *before, int64_t k, const char *unit) {
    build_line(p);
    build_say(p, before);
    build_formula(p, build_int(triangle(k)), unit, "(1+%lld)×%lld÷2", (long long)k, (long long)k);
    build_say(p, "です。");
    return build_int(triangle(k));
}

/* ---- where a number stands for the first time ---- */
static void bind_first(struct build *p) {
    build_set_number(p, "z1", build_value(p, 0) - 1);
    if (bind_kind(p))
        build_need(p, "a number behind the first groups", build_value(p, 0) >= 3 && build_value(p, 0) <= 1000);
}
static bool draw_first(struct build *p) {
    draw_kind(p);
    build_datum(p, 0, "n", build_between(p, 6, build_chance(p, 70) ? 30 : 60));
    return true;
}
static void solve_first(struct build *p) {
    int64_t n = build_value(p, 0);
    build_line(p);
    build_say(p, "<one>のように、1個、2個、3個、…の組に分けます。");
    struct ratio found;
    if (p->aux[0] == RESTART) {
        build_line(p);
        build_say(p, "はじめての<n>は、<n>組目の最後の数です。");
        found = step_full(p, "<n>組目までにならぶ個数は、", n, "番目");
        build_trap(p, build_int(triangle(n - 1) + 1));
    } else {
        struct ratio before = step_full(p, "<n>は<n>組目の数です。その前の<z1>組目までにならぶ個数は、", n - 1, "個");
        found = build_step(p, "はじめての<n>は、その次なので、", before, '+', build_int(1), "番目", "です。");
        build_trap(p, before);
    }
    build_answer(p, found, "", "番目");
}
static bool holds_first(const struct build *p, const int64_t *x, unsigned keep) {
    struct walk w = {0};
    int64_t place = 0;
    if (!keep) return true;
    do step_on(&w, p->aux[0]), place++;
    while (w.value != build_value(p, 0) && place < x[0]);
    return place == x[0] && w.value == build_value(p, 0);
}
static const char *const templates_first[] = {
    "<row>、…とならぶ<w>の列があります。<n>がはじめて出てくるのは何番目ですか。",
    "<w>が<row>、…とならんでいます。はじめて<n>が現れるのは、最初から何番目[ですか。|でしょうか。]",
    "<n>がはじめて出てくるのは何番目ですか。<w>は、ある規則にしたがって<row>、…とならんでいます。",
    "<P>は、きまりにしたがって<row>、…と<w>を書きました。はじめて<n>を書くのは何番目ですか。",
    "次の<w>の列を考えます。<row>、…。最初の<n>は、左から数えて何番目にありますか。",
    "ある規則で<w>を<row>、…とならべます。<n>がはじめてならぶのは何番目になりますか。",
    "<w>を規則正しく<row>、…とならべました。<n>が最初に出るのは何番目ですか。",
    "<row>、…のような<w>の列で、1つ目の<n>は何番目ですか。",
    "!<w>の列<row>、…の中で、はじめての<n>は最初から何番目ですか。",
    NULL,
};
static const struct subtype first = {
    .id = "first",
    .name = "はじめて出てくる場所",
    .level = 2,
    .templates = templates_first,
    .asks = "はじめての<n>の場所",
    .role = {{"n", "さがす数", ""}, KIND_ROLE},
    .method = {{"組に分ける", "群数列です。組に分けて、<n>がはじめて出る組をさがします。", solve_first, NULL}},
    .draw = draw_first,
    .bind = bind_first,
    .holds = holds_first,
    .shows = "<row>",
    .loops = 2,
    .low = {1},
    .high = {1900},
    .hint = "<one>と組に分けると、<n>は何組目にはじめて出てきますか。",
    .figure = &no_figure,
};

/* ---- the sum of the first n ---- */
enum { MOST = 65, MOST_GROUPS = 10 };
static int64_t full_groups(int64_t n) {
    int64_t k = 0;
    while (triangle(k + 1) <= n) k++;
    return k;
}
static void bind_sum(struct build *p) {
    int64_t n = build_value(p, 0);
    if (!bind_kind(p) || !build_need(p, "groups that can be added up", n >= 4 && n <= MOST)) return;
    build_set_number(p, "z1", full_groups(n));
    build_set_number(p, "z2", n - triangle(full_groups(n)));
    build_set_number(p, "z3", full_groups(n) + 1);
}
static bool draw_sum(struct build *p) {
    draw_kind(p);
    build_datum(p, 0, "n", build_between(p, 12, MOST));
    return true;
}
/* The sum of the full groups: 1×1+2×2+.. or 1+3+6+... */
static struct ratio step_groups(struct build *p, int64_t k) {
    char text[96];
    int64_t at = 0, sum = 0;
    for (int64_t i = 1; i <= k; i++) {
        if (p->aux[0] == RESTART)
            at += snprintf(text + at, sizeof text - (size_t)at, "%s%lld", i > 1 ? "+" : "", (long long)triangle(i));
        else
            at += snprintf(text + at, sizeof text - (size_t)at, "%s%lld×%lld", i > 1 ? "+" : "", (long long)i,
                           (long long)i);
        sum += p->aux[0] == RESTART ? triangle(i) : i * i;
    }
    build_line(p);
    build_say(p, p->aux[0] == RESTART ? "組の和は順に1、3、6、…なので、<z1>組目までの和は、"
                                      : "組の和は順に1×1、2×2、3×3、…なので、<z1>組目までの和は、");
    build_formula(p, build_int(sum), "", "%s", text);
    build_say(p, "です。");
    return build_int(sum);
}
static void solve_sum(struct build *p) {
    int64_t n = build_value(p, 0), k = full_groups(n), rest = n - triangle(k);
    step_full(p, "<one>と組に分けると、<z1>組目までの個数は、", k, "個");
    struct ratio all = step_groups(p, k);
    if (rest) {
        struct ratio left;
        build_trap(p, all);
        if (p->aux[0] == REPEAT)
            left = build_step(p, "残りの<z2>個は、どれも<z3>なので、", build_int(rest), '*', build_int(k + 1), "",
                              "です。");
        else
            left = step_full(p, "残りの<z2>個は1から<z2>までの数なので、", rest, "");
        all = build_step(p, "<n>番目までの和は、", all, '+', left, "", "です。");
    }
    build_answer(p, all, "", "");
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    struct walk w = {0};
    int64_t sum = 0;
    if (!keep) return true;
    for (int64_t i = 0; i < build_value(p, 0); i++) step_on(&w, p->aux[0]), sum += w.value;
    return x[0] == sum;
}
static const char *const templates_sum[] = {
    "<row>、…とならぶ<w>の列があります。1番目から<n>番目までの和はいくつですか。",
    "<w>が<row>、…とならんでいます。はじめから<n>個の和はいくつ[ですか。|でしょうか。]",
    "<n>番目までの数の和はいくつですか。<w>は、ある規則にしたがって<row>、…とならんでいます。",
    "<P>は、きまりにしたがって<row>、…と<w>を書きました。<n>番目までに書いた数を全部たすといくつですか。",
    "次の<w>の列を考えます。<row>、…。左から<n>個の数の合計はいくつですか。",
    "ある規則で<w>を<row>、…とならべます。<n>個ならべたとき、全部の和はいくつになりますか。",
    "<w>を規則正しく<row>、…とならべました。1番目から<n>番目までの和<wo>",
    "<row>、…のような<w>の列で、はじめの<n>個をすべてたすといくつですか。",
    NULL,
};
static const struct subtype sum_asked = {
    .id = "sum",
    .name = "何番目までの和",
    .level = 3,
    .templates = templates_sum,
    .asks = "<n>番目までの和",
    .role = {{"n", "何番目までか", "番目"}, KIND_ROLE},
    .method = {{"組に分ける", "群数列です。組ごとの和を求めて、残りの数とたします。", solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_sum,
    .shows = "<row>",
    .loops = 1,
    .low = {1},
    .high = {600},
    .hint = "<one>と組に分けると、<n>番目は何組目ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&first, &sum_asked, NULL};
const struct family family_gunsuretsu_gyaku = {
    .id = "gunsuretsu_gyaku", .number = "F70", .name = "群数列の逆と和", .grade = 6, .subtypes = subtypes};

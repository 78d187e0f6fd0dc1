/* gunsuretsu.c - 群数列: numbers in groups of 1, 2, 3, .. and rows whose steps grow.
 *
 *   k groups hold 1 + 2 + .. + k numbers; a growing row: the first number + all steps
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { PLACE };

static const char *const things[] = {"数", "整数", "カードの数", "番号", NULL};
static int64_t triangle(int64_t k) { return k * (k + 1) / 2; }
/* The last group that is full before place n. */
static int64_t full_before(int64_t n) {
    int64_t k = 0;
    while (triangle(k + 1) < n) k++;
    return k;
}
static bool draw_place(struct build *p) {
    int64_t n = build_between(p, 20, 500);
    build_context(p, "w", things);
    build_people(p, "P");
    build_datum(p, PLACE, "n", n);
    return true;
}
static void bind_place(struct build *p) {
    build_need(p, "a place behind the first groups", build_value(p, PLACE) >= 4 && build_value(p, PLACE) <= 100000);
    build_set_number(p, "k", full_before(build_value(p, PLACE)));
    build_set_number(p, "next", full_before(build_value(p, PLACE)) + 1);
}
static const struct figure_template figure_place = {FIGURE_ROW, {{"number", FIGURE_NUMBER, "<n>"}}};
/* (1+k)×k÷2 numbers stand in the first k groups. */
static struct ratio step_full(struct build *p) {
    int64_t k = full_before(build_value(p, PLACE));
    build_line(p);
    build_say(p, "<k>組目までにならぶ個数は、");
    struct ratio full = build_formula(p, build_int(triangle(k)), "個", "(1+%lld)×%lld÷2", (long long)k, (long long)k);
    build_say(p, "です。");
    return full;
}

/* ---- 1 | 1 2 | 1 2 3 | .. ---- */
static void solve_nth(struct build *p) {
    struct ratio at =
        build_step(p, "<n>番目の数は、次の<next>組目の中で、", p->datum[PLACE], '-', step_full(p), "番目", "です。");
    build_need(p, "not the last of its group", at.num != (exact_int)full_before(build_value(p, PLACE)) + 1);
    build_trap(p, build_int(full_before(build_value(p, PLACE)) + 1));
    build_answer(p, at, "", "");
}
static bool holds_nth(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t group = 1, v = 1;
    if (keep != 1) return true;
    for (int64_t i = 1; i < build_value(p, PLACE); i++)
        if (v == group)
            group++, v = 1;
        else
            v++;
    return x[0] == v;
}
static const char *const templates_nth[] = {
    "1、1、2、1、2、3、1、2、3、4、…のように、ある規則にしたがって<w>がならんでいます。<n>番目の<w>はいくつですか。",
    "<w>が1、1、2、1、2、3、1、2、3、4、…とならんでいます。はじめから数えて<n>番目はいくつですか。",
    "次のように<w>がならんでいます。1、1、2、1、2、3、1、2、3、4、…。<n>番目の<w>はいくつですか。",
    "<n>番目の<w>はいくつですか。<w>は1、1、2、1、2、3、1、2、3、4、…とならんでいます。",
    "<P>は、1、1、2、1、2、3、1、2、3、4、…と、きまりにしたがって<w>を書きました。<n>番目に書いたのはいくつですか。",
    "ある規則で、<w>を1、1、2、1、2、3、1、2、3、4、…と書いていきます。<n>番目に書く<w>はいくつですか。",
    "1、1、2、1、2、3、1、2、3、4、…とならぶ<w>があります。左から<n>番目はいくつ[ですか。|でしょうか。|になりますか。]",
    "<w>を1、1、2、1、2、3、1、2、3、4、…の順に続けてならべます。<n>番目の<w><wo>",
    NULL,
};
static const struct subtype nth_asked = {
    .id = "nth",
    .name = "1から数え直す列",
    .level = 2,
    .templates = templates_nth,
    .asks = "<n>番目の数",
    .role = {{"n", "何番目か", "番目"}},
    .method = {{"組に分ける", "1から始まるところで区切って、1個、2個、3個、…の組に分けます。", solve_nth, NULL}},
    .draw = draw_place,
    .bind = bind_place,
    .holds = holds_nth,
    .loops = 1,
    .shows = "1、1、2、1、2、3、1、2、3、4、1、2、3、4、5、1",
    .low = {1},
    .high = {200},
    .hint = "1から始まるところで区切ると、組の個数はどうなりますか。",
    .figure = &figure_place,
};

/* ---- 1 | 2 2 | 3 3 3 | .. ---- */
static void solve_repeat(struct build *p) {
    struct ratio full = step_full(p);
    build_step(p, "<n>番目の数は、次の組の中で、", p->datum[PLACE], '-', full, "番目", "です。");
    struct ratio v = build_step(p, "次の組にならぶ数は、", build_int(full_before(build_value(p, PLACE))), '+',
                                build_int(1), "", "です。");
    build_trap(p, build_int(full_before(build_value(p, PLACE))));
    build_answer(p, v, "", "");
}
static bool holds_repeat(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = 1, left = build_value(p, PLACE);
    if (keep != 1) return true;
    while (left > v) left -= v++;
    return x[0] == v;
}
static const char *const templates_repeat[] = {
    "1、2、2、3、3、3、4、4、4、4、…のように、ある規則にしたがって<w>がならんでいます。<n>番目の<w>はいくつですか。",
    "<w>が1、2、2、3、3、3、4、4、4、4、…とならんでいます。はじめから数えて<n>番目はいくつですか。",
    "次のように<w>がならんでいます。1、2、2、3、3、3、4、4、4、4、…。<n>番目の<w>はいくつですか。",
    "<n>番目の<w>はいくつですか。<w>は1、2、2、3、3、3、4、4、4、4、…とならんでいます。",
    "<P>は、1、2、2、3、3、3、4、4、4、4、…と、きまりにしたがって<w>を書きました。<n>番目に書いたのはいくつですか。",
    "ある規則で、<w>を1、2、2、3、3、3、4、4、4、4、…と書いていきます。<n>番目に書く<w>はいくつですか。",
    "1、2、2、3、3、3、4、4、4、4、…とならぶ<w>があります。左から<n>番目はいくつ[ですか。|でしょうか。|になりますか。]",
    "<w>を1、2、2、3、3、3、4、4、4、4、…の順に続けてならべます。<n>番目の<w><wo>",
    NULL,
};
static const struct subtype repeat_asked = {
    .id = "repeat",
    .name = "同じ数が続く列",
    .level = 2,
    .templates = templates_repeat,
    .asks = "<n>番目の数",
    .role = {{"n", "何番目か", "番目"}},
    .method = {{"組に分ける", "同じ数の続くところを1組とすると、1個、2個、3個、…の組になります。", solve_repeat, NULL}},
    .draw = draw_place,
    .bind = bind_place,
    .holds = holds_repeat,
    .loops = 1,
    .shows = "1、2、2、3、3、3、4、4、4、4、5、5、5、5、5、6",
    .low = {1},
    .high = {500},
    .hint = "同じ数を1組とすると、組の個数はどうなりますか。",
    .figure = &figure_place,
};

/* ---- a row whose steps grow ---- */
static void bind_grow(struct build *p) {
    static const char *const name[] = {"r0", "r1", "r2", "r3"};
    int64_t d = build_get_number(p, "r1") - build_get_number(p, "r0");
    int64_t k = build_get_number(p, "r2") - build_get_number(p, "r1") - d, v = build_get_number(p, "r0");
    build_aux(p, 0, v), build_aux(p, 1, d), build_aux(p, 2, k);
    build_need(p, "steps that grow", d > 0 && k > 0 && build_value(p, PLACE) >= 4 && build_value(p, PLACE) <= 1000);
    for (int i = 0; i < 4; i++, v += d, d += k) build_set_number(p, name[i], v);
    build_set_number(p, "d", p->aux[1]), build_set_number(p, "k", p->aux[2]);
}
static bool draw_grow(struct build *p) {
    int64_t a = build_between(p, 1, 20), d = build_between(p, 1, 12), k = build_between(p, 1, 6),
            n = build_between(p, 8, 40);
    build_context(p, "w", things);
    build_people(p, "P");
    build_parameter(p, "r0", a), build_parameter(p, "r1", a + d), build_parameter(p, "r2", a + d + d + k);
    build_datum(p, PLACE, "n", n);
    return build_need(p, "other numbers", n != a && n != a + d && n != a + d + d + k);
}
static void solve_grow(struct build *p) {
    int64_t n = build_value(p, PLACE), d = p->aux[1], k = p->aux[2];
    struct ratio steps = build_step(p, "<n>番目までの間の数は、", p->datum[PLACE], '-', build_int(1), "", "です。");
    build_line(p);
    build_say(p, "差は<d>から始まって<k>ずつ大きくなるので、最後の差は、");
    struct ratio last = build_formula(p, build_int(d + k * (n - 2)), "", "%lld+%lld×%lld", (long long)d, (long long)k,
                                      (long long)(n - 2));
    build_say(p, "です。");
    build_line(p);
    build_say(p, "差を全部たすと、");
    struct ratio all = build_formula(p, build_int((d + (int64_t)last.num) * (n - 1) / 2), "", "(%lld+%lld)×%lld÷2",
                                     (long long)d, (long long)last.num, (long long)steps.num);
    build_say(p, "です。");
    struct ratio found =
        build_step(p, "はじめの数にたして、<n>番目の数は、", build_int(p->aux[0]), '+', all, "", "です。");
    build_trap(p, all);
    build_trap(p, build_int(p->aux[0] + d * (n - 1)));
    build_answer(p, found, "", "");
}
static bool holds_grow(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = p->aux[0], d = p->aux[1];
    if (keep != 1) return true;
    for (int64_t i = 1; i < build_value(p, PLACE); i++, d += p->aux[2]) v += d;
    return x[0] == v;
}
static const char *const templates_grow[] = {
    "<r0>、<r1>、<r2>、<r3>、…とならぶ<w>があり、となりの数との差は同じ数ずつ大きくなっていきます。<n>番目の<w>はいくつですか。",
    "ある規則にしたがって、<r0>、<r1>、<r2>、<r3>、…と<w>がならんでいます。となり合う2つの差は、一定の数ずつ大きくなります。<n>番目はいくつですか。",
    "<w>が<r0>、<r1>、<r2>、<r3>、…とならんでいます。差が同じ数ずつふえていくとき、<n>番目の<w>はいくつですか。",
    "<n>番目の<w>はいくつですか。<w>は<r0>、<r1>、<r2>、<r3>、…とならび、差は同じ数ずつふえます。",
    "<P>は、差が同じ数ずつふえるように、<r0>、<r1>、<r2>、<r3>、…と<w>を書きました。<n>番目に書いたのはいくつですか。",
    "次の<w>の列では、となりとの差が同じ数ずつ大きくなります。<r0>、<r1>、<r2>、<r3>、…。<n>番目の<w>はいくつですか。",
    "差が一定の数ずつふえる<w>の列<r0>、<r1>、<r2>、<r3>、…があります。左から<n>番目はいくつ[ですか。|でしょうか。|になりますか。]",
    "<w>を、差が同じ数ずつ大きくなるように<r0>、<r1>、<r2>、<r3>、…とならべます。<n>番目の<w><wo>",
    NULL,
};
static const struct subtype grow_asked = {
    .id = "grow",
    .name = "差がふえる列",
    .level = 3,
    .templates = templates_grow,
    .asks = "<n>番目の数",
    .role = {{"n", "何番目か", "番目"},
             {"r0", "1番目の数", "", PROBLEM_PARAMETER},
             {"r1", "2番目の数", "", PROBLEM_PARAMETER},
             {"r2", "3番目の数", "", PROBLEM_PARAMETER}},
    .method = {{"差をたす", "となりとの差を調べます。<n>番目の数は、はじめの数に差を全部たした数です。", solve_grow,
                NULL}},
    .draw = draw_grow,
    .bind = bind_grow,
    .holds = holds_grow,
    .loops = 1,
    .low = {1},
    .high = {20000},
    .hint = "となりの数との差は、どのように変わりますか。",
    .figure = &figure_place,
};

static const struct subtype *const subtypes[] = {&nth_asked, &repeat_asked, &grow_asked, NULL};
const struct family family_gunsuretsu = {
    .id = "gunsuretsu", .number = "F70", .name = "群数列", .grade = 6, .subtypes = subtypes};

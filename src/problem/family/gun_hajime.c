/* gun_hajime.c - 群数列: the whole numbers in groups of 1, 2, 3, ..: 1, 2 3, 4 5 6, ..
 *
 *   k groups hold (1+k)×k÷2 numbers, and that is the last number of group k
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { GIVEN };
enum { FIRST, LAST }; /* aux 0, of an end of a group */
static const char *const things[] = {"整数|組", "整数|グループ", "数|組", "数|グループ", "番号のカード|組", "整数|群", "数|段", "!整数|段", NULL};
static const struct figure_template figure = {FIGURE_ROW, {{"number", FIGURE_NUMBER, "<n>"}}};
static int64_t triangle(int64_t k) { return k * (k + 1) / 2; }

static void draw_words(struct build *p) {
    build_context(p, "w|g", things);
    build_people(p, "P");
}
/* (1+k)×k÷2 numbers stand in the first k groups. */
static struct ratio step_full(struct build *p, const char *before, int64_t k) {
    build_line(p);
    build_say(p, before);
    struct ratio full = build_formula(p, build_int(triangle(k)), "個", "(1+%lld)×%lld÷2", (long long)k, (long long)k);
    build_say(p, "です。");
    return full;
}
/* Group n by writing all groups down: its first number and its sum. */
static int64_t group_walk(int64_t n, int64_t *sum) {
    int64_t next = 1, first = 1;
    for (int64_t group = 1; group <= n; group++) {
        first = next, *sum = 0;
        for (int64_t i = 0; i < group; i++) *sum += next++;
    }
    return first;
}

/* ---- the ends and the sum of group n ---- */
static void bind_group(struct build *p) {
    build_need(p, "a group behind the first", build_value(p, GIVEN) >= 3 && build_value(p, GIVEN) <= 500);
    build_set_number(p, "k", build_value(p, GIVEN) - 1);
    build_set(p, "end", p->aux[0] == LAST ? "最後" : "最初");
}
static bool draw_ends(struct build *p) {
    draw_words(p);
    build_aux(p, 0, build_between(p, FIRST, LAST));
    build_datum(p, GIVEN, "n", build_between(p, 7, build_chance(p, 70) ? 30 : 120));
    return true;
}
static void solve_ends(struct build *p) {
    int64_t n = build_value(p, GIVEN);
    if (p->aux[0] == LAST) {
        struct ratio last = step_full(p, "<n>番目の<g>までにならぶ個数は、1から<n>までの和で、", n);
        build_trap(p, build_int(triangle(n - 1)));
        build_answer(p, last, "", "");
        return;
    }
    struct ratio full = step_full(p, "その前の<k>番目の<g>までにならぶ個数は、", n - 1);
    struct ratio first = build_step(p, "<n>番目の<g>は、その次の数から始まるので、", full, '+', build_int(1), "", "です。");
    build_trap(p, full);
    build_answer(p, first, "", "");
}
static bool holds_ends(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sum = 0, n = build_value(p, GIVEN), first = group_walk(n, &sum);
    return keep != 1 || x[0] == (p->aux[0] == LAST ? first + n - 1 : first);
}
#define ROW "(1)、(2、3)、(4、5、6)、(7、8、9、10)、…"
static const char *const templates_ends[] = {
    "<w>を" ROW "のように、1個、2個、3個、…の<g>に分けます。<n>番目の<g>の<end>の数はいくつですか。",
    "1から順に<w>をならべ、" ROW "と区切りました。<n>番目の<g>の<end>の数はいくつ[ですか。|でしょうか。]",
    "<n>番目の<g>の<end>の数はいくつですか。<w>は、" ROW "のように<g>に分けてあります。",
    "<P>は、<w>を" ROW "と<g>に分けました。<n>番目の<g>の<end>の数<wo>",
    "<w>を1から順に、1番目の<g>に1個、2番目の<g>に2個、3番目の<g>に3個、…と入れていきます。<n>番目の<g>の<end>の数はいくつですか。",
    "次のように<w>を<g>に分けます。" ROW "。<n>番目の<g>で<end>にある数はいくつですか。",
    "ある規則で<w>が" ROW "と<g>に分かれています。<n>番目の<g>の<end>にある数は何ですか。",
    "きまりにしたがって、<w>を" ROW "のように<g>に分けると、<n>番目の<g>の<end>の数はいくつになりますか。",
    NULL,
};
static const struct subtype ends = {
    .id = "ends",
    .name = "組の最初と最後の数",
    .level = 2,
    .templates = templates_ends,
    .asks = "<g>の<end>の数",
    .role = {{"n", "何番目の<g>か", "番目"}, {"end", "どちらのはしか", "最初|最後", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"個数の和", "前の<g>までに何個あるかを、1から順にたして求めます。", solve_ends, NULL}},
    .draw = draw_ends,
    .bind = bind_group,
    .holds = holds_ends,
    .loops = 2,
    .low = {1},
    .high = {8000},
    .hint = "<n>番目の<g>の前には、数が何個ありますか。",
    .figure = &figure,
};

/* ---- the sum of a group ---- */
static void bind_sum(struct build *p) {
    build_aux(p, 0, FIRST);
    bind_group(p);
}
static bool draw_sum(struct build *p) {
    draw_words(p);
    build_datum(p, GIVEN, "n", build_between(p, 5, build_chance(p, 70) ? 20 : 30));
    return true;
}
static void solve_sum(struct build *p) {
    int64_t n = build_value(p, GIVEN);
    struct ratio full = step_full(p, "その前の<k>番目の<g>までにならぶ個数は、", n - 1);
    struct ratio first =
        build_step(p, "<n>番目の<g>の最初の数は、", full, '+', build_int(1), "", "です。");
    struct ratio last = build_step(p, "<n>番目の<g>には<n>個あるので、最後の数は、", full, '+', p->datum[GIVEN], "", "です。");
    build_line(p);
    build_say(p, "だから、和は、");
    struct ratio sum = build_formula(p, build_int(((int64_t)first.num + (int64_t)last.num) * n / 2), "",
                                     "(%lld+%lld)×%lld÷2", (long long)first.num, (long long)last.num, (long long)n);
    build_say(p, "です。");
    build_trap(p, build_int(triangle(n)));
    build_trap(p, build_int(triangle((int64_t)last.num)));
    build_answer(p, sum, "", "");
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sum = 0;
    group_walk(build_value(p, GIVEN), &sum);
    return keep != 1 || x[0] == sum;
}
static const char *const templates_sum[] = {
    "<w>を" ROW "のように、1個、2個、3個、…の<g>に分けます。<n>番目の<g>にある数の和はいくつですか。",
    "1から順に<w>をならべ、" ROW "と区切りました。<n>番目の<g>の数を全部たすといくつ[ですか。|でしょうか。]",
    "<n>番目の<g>の数の和はいくつですか。<w>は、" ROW "のように<g>に分けてあります。",
    "<P>は、<w>を" ROW "と<g>に分けました。<n>番目の<g>の数の合計<wo>",
    "<w>を1から順に、1番目の<g>に1個、2番目の<g>に2個、3番目の<g>に3個、…と入れていきます。<n>番目の<g>の数の和はいくつですか。",
    "次のように<w>を<g>に分けます。" ROW "。<n>番目の<g>にある数をすべてたすといくつですか。",
    "ある規則で<w>が" ROW "と<g>に分かれています。<n>番目の<g>に入る数の和<wo>",
    "きまりにしたがって、<w>を" ROW "のように<g>に分けると、<n>番目の<g>の数の和はいくつになりますか。",
    NULL,
};
static const struct subtype sum_asked = {
    .id = "sum",
    .name = "組の数の和",
    .level = 3,
    .templates = templates_sum,
    .asks = "<g>の数の和",
    .role = {{"n", "何番目の<g>か", "番目"}},
    .method = {{"最初と最後", "<n>番目の<g>の最初の数と最後の数を求めて、和を計算します。", solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_sum,
    .loops = 2,
    .low = {1},
    .high = {15000},
    .hint = "<n>番目の<g>は、いくつからいくつまでですか。",
    .figure = &figure,
};

/* ---- the group of a number ---- */
static int64_t full_before(int64_t n) {
    int64_t k = 0;
    while (triangle(k + 1) < n) k++;
    return k;
}
static void bind_where(struct build *p) {
    if (!build_need(p, "a number behind the first groups", build_value(p, GIVEN) >= 7 && build_value(p, GIVEN) <= 100000))
        return;
    build_set_number(p, "k", full_before(build_value(p, GIVEN)));
    build_set_number(p, "z1", full_before(build_value(p, GIVEN)) + 1);
}
static bool draw_where(struct build *p) {
    draw_words(p);
    build_datum(p, GIVEN, "n", build_between(p, 30, build_chance(p, 70) ? 300 : 900));
    return true;
}
static void solve_where(struct build *p) {
    int64_t k = full_before(build_value(p, GIVEN));
    step_full(p, "<k>番目の<g>までにならぶ個数は、", k);
    step_full(p, "<z1>番目の<g>までにならぶ個数は、", k + 1);
    struct ratio found =
        build_step(p, "<n>は、<k>番目の<g>の次の<g>に入るので、", build_int(k), '+', build_int(1), "番目", "です。");
    build_trap(p, build_int(k));
    build_answer(p, found, "", "番目");
}
static bool holds_where(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t last = 0;
    for (int64_t group = 1; group < x[0]; group++) last += group;
    return keep != 1 || (last < build_value(p, GIVEN) && build_value(p, GIVEN) <= last + x[0]);
}
static const char *const templates_where[] = {
    "<w>を" ROW "のように、1個、2個、3個、…の<g>に分けます。<n>は何番目の<g>にありますか。",
    "1から順に<w>をならべ、" ROW "と区切りました。<n>が入るのは何番目の<g>[ですか。|でしょうか。]",
    "<n>は何番目の<g>に入っていますか。<w>は、" ROW "のように<g>に分けてあります。",
    "<P>は、<w>を" ROW "と<g>に分けました。<n>がある<g>は何番目ですか。",
    "<w>を1から順に、1番目の<g>に1個、2番目の<g>に2個、3番目の<g>に3個、…と入れていきます。<n>は何番目の<g>に入りますか。",
    "次のように<w>を<g>に分けます。" ROW "。<n>が出てくるのは何番目の<g>ですか。",
    "ある規則で<w>が" ROW "と<g>に分かれています。<n>は何番目の<g>の数ですか。",
    "きまりにしたがって、<w>を" ROW "のように<g>に分けると、<n>は何番目の<g>に入りますか。",
    NULL,
};
static const struct subtype where = {
    .id = "where",
    .name = "ある数の入る組",
    .level = 2,
    .templates = templates_where,
    .asks = "<n>が入る<g>",
    .role = {{"n", "さがす数", ""}},
    .method = {{"個数の和", "何番目の<g>までで<n>をこえるか、個数の和を調べます。", solve_where, NULL}},
    .draw = draw_where,
    .bind = bind_where,
    .holds = holds_where,
    .low = {1},
    .high = {100},
    .hint = "1+2+3+…と順にたして、<n>に近い数をさがしましょう。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&ends, &sum_asked, &where, NULL};
const struct family family_gun_hajime = {
    .id = "gun_hajime", .number = "F70", .name = "群数列(整数の組)", .grade = 6, .subtypes = subtypes};

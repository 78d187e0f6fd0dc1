/* baisu_kosu.c - 倍数の個数: multiples in a range; of one number, of either of two, of neither.
 *
 *   multiples of a up to N = the quotient N ÷ a; of a or b = those of a + those of b - those of the 最小公倍数
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { N_TOP, A, B };

/* ---- in a range that does not begin with 1 ---- */
enum { FROM = 1, OF = 2 };
static void bind_between(struct build *p) {
    build_set_number(p, "b4", build_value(p, FROM) - 1);
    build_need(p, "a range", build_value(p, FROM) < build_value(p, N_TOP) && build_value(p, N_TOP) <= 3000);
}
static bool draw_between(struct build *p) {
    int64_t from = build_between(p, 20, 200), to = from + build_between(p, 40, 400), of = build_between(p, 3, 24);
    build_datum(p, N_TOP, "T", to), build_datum(p, FROM, "f", from), build_datum(p, OF, "a", of);
    build_people(p, "P");
    return build_need(p, "some come before", (from - 1) / of >= 2) &&
           build_need(p, "some are in the range", to / of - (from - 1) / of >= 3) &&
           build_need(p, "a start that is no multiple", from % of != 0);
}
static void solve_between(struct build *p) {
    int64_t to = build_value(p, N_TOP), from = build_value(p, FROM), of = build_value(p, OF);
    build_line(p);
    build_say(p, "1から<T>までの<a>の倍数の個数は、");
    struct ratio all = build_remainder(p, to, of, "");
    build_set_number(p, "q", to / of);
    build_say(p, "より<q>個です。");
    build_line(p);
    build_say(p, "1から<b4>までの<a>の倍数の個数は、");
    struct ratio before = build_remainder(p, from - 1, of, "");
    build_set_number(p, "q", (from - 1) / of);
    build_say(p, "より<q>個です。");
    struct ratio found = build_step(p, "<f>から<T>までには、", all, '-', before, "個", "あります。");
    build_trap(p, all);
    build_trap(p, build_int((to - from) / of));
    build_answer(p, found, "", "個");
}
/* The first and the last one in the range, and the gaps between them. */
static void solve_between_gaps(struct build *p) {
    int64_t of = build_value(p, OF), first = (build_value(p, FROM) + of - 1) / of, last = build_value(p, N_TOP) / of;
    build_line(p);
    build_say(p, "はんいの中で、いちばん小さい<a>の倍数は");
    struct ratio low = build_equation(p, build_int(of), '*', build_int(first), "");
    build_say(p, "、いちばん大きいのは");
    struct ratio high = build_equation(p, build_int(of), '*', build_int(last), "");
    build_say(p, "です。");
    struct ratio gap = build_step(p, "その差は、", high, '-', low, "", "です。");
    struct ratio gaps = build_step(p, "<a>ずつならぶので、間の数は、", gap, '/', build_int(of), "か所", "です。");
    struct ratio found = build_step(p, "倍数の個数は、間の数より1多いので、", gaps, '+', build_int(1), "個", "です。");
    build_answer(p, found, "", "個");
}
static bool holds_between(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (keep != 7) return true;
    for (int64_t i = build_value(p, FROM); i <= build_value(p, N_TOP); i++) count += i % build_value(p, OF) == 0;
    return x[0] == count;
}
static const char *const templates_between[] = {
    "<f>から<T>までの整数のうち、<a>の倍数は何個ありますか。",
    "<f>以上<T>以下の整数の中に、<a>の倍数は何個[ありますか。|あるでしょうか。]",
    "<f>から<T>までの整数の中で、<a>でわり切れる数は全部で何個ですか。",
    "<a>の倍数は何個ありますか。ただし、<f>以上<T>以下の整数について考えます。",
    "<P>は、<f>から<T>までの整数を順に書き、<a>の倍数に丸をつけました。丸は何個つきましたか。",
    "<f>から<T>までの整数を小さい順にならべました。この中に、<a>の倍数は何個ありますか。",
    "<f>番から<T>番までの番号がついたボールがあります。<a>の倍数の番号のボールだけを数えると、全部で何個ですか。",
    "<T>以下の整数のうち、<f>以上で<a>の倍数であるものの個数<wo>",
    "<f>から<T>までの整数を<a>でわったとき、わり切れる整数は何個ありますか。",
    "!<f>から<T>までの整数には、<a>の倍数が何個ふくまれますか。",
    NULL,
};
static const struct figure_template figure_between = {
    FIGURE_LINE, {{"from", FIGURE_NUMBER, "<f>"}, {"to", FIGURE_NUMBER, "<T>"}, {"step", FIGURE_NUMBER, "<a>"}}};
static const struct subtype between = {
    .id = "between",
    .name = "とちゅうからの倍数",
    .level = 1,
    .templates = templates_between,
    .asks = "倍数の個数",
    .role = {{"T", "終わりの数", ""}, {"f", "はじめの数", ""}, {"a", "何の倍数か", ""}},
    .method = {{"ひき算", "1から<T>までの個数から、<f>より前の個数をひきます。", solve_between, NULL},
               {"間の数", "植木算と同じ考え方です。はんいの中の最初と最後の倍数を見つけて、間の数を数えます。",
                solve_between_gaps, "はんいの中で、いちばん小さい<a>の倍数はいくつですか。"}},
    .draw = draw_between,
    .bind = bind_between,
    .holds = holds_between,
    .low = {1},
    .high = {300},
    .hint = "1から<T>までに、<a>の倍数は何個ありますか。",
    .figure = &figure_between,
};

/* ---- multiples of either, of neither ---- */
static void bind_two(struct build *p) {
    build_set_number(p, "l", build_lcm(build_value(p, A), build_value(p, B)));
    build_need(p, "a range", build_value(p, N_TOP) <= 3000);
}
static bool draw_two(struct build *p) {
    int64_t n = build_round(p, 50, 500, build_chance(p, 70) ? 10 : 1), a = build_between(p, 2, 15),
            b = build_between(p, a + 1, 18);
    build_datum(p, N_TOP, "T", n), build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    build_people(p, "P");
    return build_need(p, "neither divides the other", b % a != 0) &&
           build_need(p, "some are common", n / build_lcm(a, b) >= 1);
}
static struct ratio step_count(struct build *p, const char *before, int64_t of) {
    int64_t n = build_value(p, N_TOP);
    build_line(p);
    build_say(p, before);
    build_remainder(p, n, of, "");
    build_set_number(p, "q", n / of);
    build_say(p, "より<q>個です。");
    return build_int(n / of);
}
static struct ratio either(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), l = build_lcm(a, b);
    struct ratio of_a = step_count(p, "<a>の倍数は、", a), of_b = step_count(p, "<b>の倍数は、", b);
    struct ratio both = step_count(p, "両方の倍数は、最小公倍数<l>の倍数で、", l);
    build_line(p);
    build_say(p, "重なりをひいて、<a>または<b>の倍数は、");
    struct ratio sum = build_apply(p, of_a, '+', of_b), all = build_apply(p, sum, '-', both);
    build_formula(p, all, "個", "%lld+%lld-%lld", (long long)of_a.num, (long long)of_b.num, (long long)both.num);
    build_say(p, "です。");
    build_trap(p, sum);
    return all;
}
/* Those of only one of the two, and those of both. */
static void solve_either_parts(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), l = build_lcm(a, b);
    struct ratio of_a = step_count(p, "<a>の倍数は、", a), of_b = step_count(p, "<b>の倍数は、", b);
    struct ratio both = step_count(p, "両方の倍数は、最小公倍数<l>の倍数で、", l);
    struct ratio only_b = build_step(p, "<b>だけの倍数は、", of_b, '-', both, "個", "です。");
    struct ratio all = build_step(p, "<a>の倍数とたして、", of_a, '+', only_b, "個", "です。");
    build_answer(p, all, "", "個");
}
static void solve_either(struct build *p) { build_answer(p, either(p), "", "個"); }
static bool holds_either(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (keep != 7) return true;
    for (int64_t i = 1; i <= build_value(p, N_TOP); i++)
        count += i % build_value(p, A) == 0 || i % build_value(p, B) == 0;
    return x[0] == count;
}
static const char *const templates_either[] = {
    "1から<T>までの整数のうち、<a>または<b>でわり切れる数は何個ありますか。",
    "1から<T>までの整数の中に、<a>か<b>の少なくとも一方の倍数である数は何個ありますか。",
    "1以上<T>以下の整数のうち、<a>の倍数または<b>の倍数であるものは全部で何個[ですか。|でしょうか。]",
    "<P>は、1から<T>までの整数のうち、<a>の倍数と<b>の倍数に色をぬりました。色をぬった整数は全部で何個ですか。",
    "<a>でも<b>でも、少なくともどちらか一方でわり切れる数の個数<wo>1から<T>までの整数について考えます。",
    "1から<T>までの番号が1つずつ書かれた玉があります。番号が<a>の倍数または<b>の倍数である玉は何個ありますか。",
    "1から<T>までの整数を調べます。<a>の倍数か<b>の倍数である整数は、両方の倍数もふくめて何個ありますか。",
    "<a>または<b>の倍数は、1から<T>までの整数の中に全部で何個ありますか。",
    "!<T>以下の1以上の整数で、<a>か<b>のどちらかでわり切れるものは、両方でわり切れるものも入れて何個ですか。",
    NULL,
};
static const struct figure_template figure_two = {
    FIGURE_VENN, {{"labels", FIGURE_TEXTS, "<a>の倍数|<b>の倍数"}, {"whole", FIGURE_NUMBER, "<T>"}}};
static const struct subtype either_asked = {
    .id = "either",
    .name = "どちらかの倍数",
    .level = 2,
    .templates = templates_either,
    .asks = "倍数の個数",
    .role = {{"T", "終わりの数", ""}, {"a", "1つ目の数", ""}, {"b", "2つ目の数", ""}},
    .method = {{"ベン図", "<a>の倍数と<b>の倍数をたすと、両方の倍数を2回数えることになります。", solve_either, NULL},
               {"分けて数える", "<a>の倍数と、<b>だけの倍数に分けて数えます。", solve_either_parts, NULL}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_either,
    .low = {1},
    .high = {500},
    .hint = "<a>の倍数でも<b>の倍数でもある数は、いくつの倍数ですか。",
    .figure = &figure_two,
};

static void solve_neither(struct build *p) {
    struct ratio all = either(p);
    struct ratio rest =
        build_step(p, "どちらの倍数でもない数は、全体の<T>個からひいて、", p->datum[N_TOP], '-', all, "個", "です。");
    build_trap(p, all);
    build_trap(p, build_apply(p, p->datum[N_TOP], '-', p->trap[0]));
    build_answer(p, rest, "", "個");
}
static bool holds_neither(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (keep != 7) return true;
    for (int64_t i = 1; i <= build_value(p, N_TOP); i++)
        count += i % build_value(p, A) != 0 && i % build_value(p, B) != 0;
    return x[0] == count;
}
static bool draw_neither(struct build *p) {
    return draw_two(p) &&
           build_need(p, "not too many",
                      build_value(p, N_TOP) / build_value(p, A) + build_value(p, N_TOP) / build_value(p, B) <
                          build_value(p, N_TOP));
}
static const char *const templates_neither[] = {
    "1から<T>までの整数のうち、<a>でも<b>でもわり切れない数は何個ありますか。",
    "1から<T>までの整数の中に、<a>の倍数でも<b>の倍数でもない数は何個[ありますか。|あるでしょうか。]",
    "1以上<T>以下の整数から、<a>の倍数と<b>の倍数をすべてのぞくと、何個の整数が残りますか。",
    "<P>は、1から<T>までの整数のうち、<a>の倍数と<b>の倍数を全部消しました。消されずに残った整数は何個ですか。",
    "<a>でわっても<b>でわってもわり切れない数の個数<wo>1から<T>までの整数について考えます。",
    "1から<T>までの番号が1つずつ書かれた玉があります。番号が<a>の倍数でも<b>の倍数でもない玉は何個ありますか。",
    "1から<T>までの整数を調べます。<a>でも<b>でもわり切れない整数は全部で何個ですか。",
    "<a>の倍数でも<b>の倍数でもない整数は、1から<T>までに全部で何個ありますか。",
    NULL,
};
static const struct subtype neither = {
    .id = "neither",
    .name = "どちらの倍数でもない",
    .level = 3,
    .templates = templates_neither,
    .asks = "どちらの倍数でもない数の個数",
    .role = {{"T", "終わりの数", ""}, {"a", "1つ目の数", ""}, {"b", "2つ目の数", ""}},
    .method = {{"ベン図", "<a>または<b>の倍数の個数を求めて、全体の個数からひきます。", solve_neither, NULL}},
    .draw = draw_neither,
    .bind = bind_two,
    .holds = holds_neither,
    .low = {1},
    .high = {500},
    .hint = "<a>の倍数でも<b>の倍数でもある数は、いくつの倍数ですか。",
    .figure = &figure_two,
};

static const struct subtype *const subtypes[] = {&between, &either_asked, &neither, NULL};
const struct family family_baisu_kosu = {
    .id = "baisu_kosu", .number = "F64", .name = "倍数の個数", .grade = 5, .subtypes = subtypes};

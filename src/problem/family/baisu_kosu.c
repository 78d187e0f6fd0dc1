/* baisu_kosu.c - 倍数の個数: multiples in a range; of one number, of either of two, of neither.
 *
 *   multiples of a up to N = the quotient N ÷ a; of a or b = those of a + those of b - those of the 最小公倍数
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { N_TOP, A, B };

/* ---- in a range that does not begin with 1 ---- */
enum { FROM = 1, OF = 2 };
static bool draw_between(struct kit *k) {
    int64_t from = kit_between(k, 20, 200), to = from + kit_between(k, 40, 400), of = kit_between(k, 3, 24);
    kit_datum(k, N_TOP, "T", to), kit_datum(k, FROM, "f", from), kit_datum(k, OF, "a", of);
    kit_set_number(k, "b4", from - 1);
    kit_people(k, "P");
    return kit_need(k, "some come before", (from - 1) / of >= 2) && kit_need(k, "some are in the range", to / of - (from - 1) / of >= 3) && kit_need(k, "a start that is no multiple", from % of != 0);
}
static void solve_between(struct kit *k) {
    int64_t to = kit_value(k, N_TOP), from = kit_value(k, FROM), of = kit_value(k, OF);
    kit_line(k);
    kit_say(k, "1から<T>までの<a>の倍数の個数は、");
    struct ratio all = kit_remainder(k, to, of, "");
    kit_set_number(k, "q", to / of);
    kit_say(k, "より<q>個です。");
    kit_line(k);
    kit_say(k, "1から<b4>までの<a>の倍数の個数は、");
    struct ratio before = kit_remainder(k, from - 1, of, "");
    kit_set_number(k, "q", (from - 1) / of);
    kit_say(k, "より<q>個です。");
    struct ratio found = kit_step(k, "<f>から<T>までには、", all, '-', before, "個", "あります。");
    kit_trap(k, all);
    kit_trap(k, kit_int((to - from) / of));
    kit_answer(k, found, "", "個");
}
/* The first and the last one in the range, and the gaps between them. */
static void solve_between_gaps(struct kit *k) {
    int64_t of = kit_value(k, OF), first = (kit_value(k, FROM) + of - 1) / of, last = kit_value(k, N_TOP) / of;
    kit_line(k);
    kit_say(k, "はんいの中で、いちばん小さい<a>の倍数は");
    struct ratio low = kit_equation(k, kit_int(of), '*', kit_int(first), "");
    kit_say(k, "、いちばん大きいのは");
    struct ratio high = kit_equation(k, kit_int(of), '*', kit_int(last), "");
    kit_say(k, "です。");
    struct ratio gap = kit_step(k, "その差は、", high, '-', low, "", "です。");
    struct ratio gaps = kit_step(k, "<a>ずつならぶので、間の数は、", gap, '/', kit_int(of), "か所", "です。");
    struct ratio found = kit_step(k, "倍数の個数は、間の数より1多いので、", gaps, '+', kit_int(1), "個", "です。");
    kit_answer(k, found, "", "個");
}
static bool holds_between(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (keep != 7) return true;
    for (int64_t i = kit_value(k, FROM); i <= kit_value(k, N_TOP); i++) count += i % kit_value(k, OF) == 0;
    return x[0] == count;
}
static const char *const frames_between[] = {
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
static const struct kit_subtype between = {
    .id = "between", .name = "とちゅうからの倍数", .level = 1, .frames = frames_between,
    .method = {{"ひき算", "1から<T>までの個数から、<f>より前の個数をひきます。", solve_between, NULL},
               {"間の数", "植木算と同じ考え方です。はんいの中の最初と最後の倍数を見つけて、間の数を数えます。", solve_between_gaps, "はんいの中で、いちばん小さい<a>の倍数はいくつですか。"}},
    .draw = draw_between, .holds = holds_between, .low = {1}, .high = {300},
    .hint = "1から<T>までに、<a>の倍数は何個ありますか。",
    .figure = "{\"type\":\"line\",\"from\":<f>,\"to\":<T>,\"step\":<a>}",
};

/* ---- multiples of either, of neither ---- */
static bool draw_two(struct kit *k) {
    int64_t n = kit_round(k, 50, 500, kit_chance(k, 70) ? 10 : 1), a = kit_between(k, 2, 15), b = kit_between(k, a + 1, 18);
    kit_datum(k, N_TOP, "T", n), kit_datum(k, A, "a", a), kit_datum(k, B, "b", b);
    kit_set_number(k, "l", kit_lcm(a, b));
    kit_people(k, "P");
    return kit_need(k, "neither divides the other", b % a != 0) && kit_need(k, "some are common", n / kit_lcm(a, b) >= 1);
}
static struct ratio step_count(struct kit *k, const char *before, int64_t of) {
    int64_t n = kit_value(k, N_TOP);
    kit_line(k);
    kit_say(k, before);
    kit_remainder(k, n, of, "");
    kit_set_number(k, "q", n / of);
    kit_say(k, "より<q>個です。");
    return kit_int(n / of);
}
static struct ratio either(struct kit *k) {
    int64_t a = kit_value(k, A), b = kit_value(k, B), l = kit_lcm(a, b);
    struct ratio of_a = step_count(k, "<a>の倍数は、", a), of_b = step_count(k, "<b>の倍数は、", b);
    struct ratio both = step_count(k, "両方の倍数は、最小公倍数<l>の倍数で、", l);
    kit_line(k);
    kit_say(k, "重なりをひいて、<a>または<b>の倍数は、");
    struct ratio sum = kit_apply(k, of_a, '+', of_b), all = kit_apply(k, sum, '-', both);
    kit_formula(k, all, "個", "%lld+%lld-%lld", (long long)of_a.num, (long long)of_b.num, (long long)both.num);
    kit_say(k, "です。");
    kit_trap(k, sum);
    return all;
}
/* Those of only one of the two, and those of both. */
static void solve_either_parts(struct kit *k) {
    int64_t a = kit_value(k, A), b = kit_value(k, B), l = kit_lcm(a, b);
    struct ratio of_a = step_count(k, "<a>の倍数は、", a), of_b = step_count(k, "<b>の倍数は、", b);
    struct ratio both = step_count(k, "両方の倍数は、最小公倍数<l>の倍数で、", l);
    struct ratio only_b = kit_step(k, "<b>だけの倍数は、", of_b, '-', both, "個", "です。");
    struct ratio all = kit_step(k, "<a>の倍数とたして、", of_a, '+', only_b, "個", "です。");
    kit_answer(k, all, "", "個");
}
static void solve_either(struct kit *k) { kit_answer(k, either(k), "", "個"); }
static bool holds_either(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (keep != 7) return true;
    for (int64_t i = 1; i <= kit_value(k, N_TOP); i++) count += i % kit_value(k, A) == 0 || i % kit_value(k, B) == 0;
    return x[0] == count;
}
static const char *const frames_either[] = {
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
static const char figure_two[] = "{\"type\":\"venn\",\"labels\":[\"<a>の倍数\",\"<b>の倍数\"],\"whole\":<T>}";
static const struct kit_subtype either_asked = {
    .id = "either", .name = "どちらかの倍数", .level = 2, .frames = frames_either,
    .method = {{"ベン図", "<a>の倍数と<b>の倍数をたすと、両方の倍数を2回数えることになります。", solve_either, NULL},
               {"分けて数える", "<a>の倍数と、<b>だけの倍数に分けて数えます。", solve_either_parts, NULL}},
    .draw = draw_two, .holds = holds_either, .low = {1}, .high = {500},
    .hint = "<a>の倍数でも<b>の倍数でもある数は、いくつの倍数ですか。", .figure = figure_two,
};

static void solve_neither(struct kit *k) {
    struct ratio all = either(k);
    struct ratio rest = kit_step(k, "どちらの倍数でもない数は、全体の<T>個からひいて、", k->datum[N_TOP], '-', all, "個", "です。");
    kit_trap(k, all);
    kit_trap(k, kit_apply(k, k->datum[N_TOP], '-', k->trap[0]));
    kit_answer(k, rest, "", "個");
}
static bool holds_neither(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (keep != 7) return true;
    for (int64_t i = 1; i <= kit_value(k, N_TOP); i++) count += i % kit_value(k, A) != 0 && i % kit_value(k, B) != 0;
    return x[0] == count;
}
static bool draw_neither(struct kit *k) {
    return draw_two(k) && kit_need(k, "not too many", kit_value(k, N_TOP) / kit_value(k, A) + kit_value(k, N_TOP) / kit_value(k, B) < kit_value(k, N_TOP));
}
static const char *const frames_neither[] = {
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
static const struct kit_subtype neither = {
    .id = "neither", .name = "どちらの倍数でもない", .level = 3, .frames = frames_neither,
    .method = {{"ベン図", "<a>または<b>の倍数の個数を求めて、全体の個数からひきます。", solve_neither, NULL}},
    .draw = draw_neither, .holds = holds_neither, .low = {1}, .high = {500},
    .hint = "<a>の倍数でも<b>の倍数でもある数は、いくつの倍数ですか。", .figure = figure_two,
};

static const struct kit_subtype *const subtypes[] = {&between, &either_asked, &neither, NULL};
const struct kit_family family_baisu_kosu = {.id = "baisu_kosu", .number = "F64", .name = "倍数の個数", .grade = 5, .subtypes = subtypes};

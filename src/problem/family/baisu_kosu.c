/* baisu_kosu.c - 倍数の個数: multiples in a range; of one number, of either of two, of neither.
 *
 *   multiples of a up to N = the quotient N ÷ a; of a or b = those of a + those of b - those of the 最小公倍数
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { N_TOP, A, B };

/* what has a number | the same again, short | counter */
static const char *const numbers[] = {"整数|整数|個", NULL};
static const char *const numbered[] = {
    "番号がついたカード|カード|枚",
    "番号札|番号札|枚",
    "番号のロッカー|ロッカー|個",
    "番号が書かれた玉|玉|個",
    "番号がついた部屋|部屋|室",
    "番号がついた座席|座席|席",
    "番号の電球|電球|個",
    "番号が書かれたくじ|くじ|本",
    "番号がついた箱|箱|個",
    "番号の旗|旗|本",
    "番号のゼッケン|ゼッケン|枚",
    "番号がついたいす|いす|きゃく",
    "番号のボール|ボール|個",
    "番号が書かれたコイン|コイン|枚",
    "番号がついたビンゴの札|札|枚",
    "番号のくつ箱|くつ箱|個",
    "番号がついたかぎ|かぎ|本",
    "番号がついたボート|ボート|そう",
    "番号がついた本|本|冊",
    "番号の信号機|信号機|台",
    "!番号がついた自転車|自転車|台",
    NULL,
};
void build_numbered(struct build *p) {
    build_context(p, "nm|it|c", build_chance(p, 50) ? numbers : numbered);
    build_people(p, "P");
}

/* ---- in a range that does not begin with 1 ---- */
enum { FROM = 1, OF = 2 };
static void bind_between(struct build *p) {
    build_set_number(p, "b4", build_value(p, FROM) - 1);
    build_need(p, "a range", build_value(p, FROM) < build_value(p, N_TOP) && build_value(p, N_TOP) <= 3000);
}
static bool draw_between(struct build *p) {
    int64_t from = build_between(p, 20, 200), to = from + build_between(p, 40, 400), of = build_between(p, 3, 24);
    build_datum(p, N_TOP, "T", to), build_datum(p, FROM, "f", from), build_datum(p, OF, "a", of);
    build_numbered(p);
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
    build_say(p, "より<q><c>です。");
    build_line(p);
    build_say(p, "1から<b4>までの<a>の倍数の個数は、");
    struct ratio before = build_remainder(p, from - 1, of, "");
    build_set_number(p, "q", (from - 1) / of);
    build_say(p, "より<q><c>です。");
    struct ratio found = build_step(p, "<f>から<T>までには、", all, '-', before, "<c>", "あります。");
    build_trap(p, all);
    build_trap(p, build_int((to - from) / of));
    build_answer(p, found, "", "<c>");
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
    struct ratio found = build_step(p, "倍数の個数は、間の数より1多いので、", gaps, '+', build_int(1), "<c>", "です。");
    build_answer(p, found, "", "<c>");
}
static bool holds_between(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (keep != 7) return true;
    for (int64_t i = build_value(p, FROM); i <= build_value(p, N_TOP); i++) count += i % build_value(p, OF) == 0;
    return x[0] == count;
}
static const char *const templates_between[] = {
    "<f>から<T>までの<nm>のうち、<a>の倍数の<it>は何<c>ありますか。",
    "<f>以上<T>以下の<nm>の中に、<a>の倍数の<it>は何<c>[ありますか。|あるでしょうか。]",
    "<f>から<T>までの<nm>の中で、<a>でわり切れる<it>は全部で何<c>ですか。",
    "<a>の倍数の<it>は何<c>ありますか。ただし、<f>以上<T>以下の<nm>について考えます。",
    "<P>は、<f>から<T>までの<nm>を順にならべ、<a>の倍数に丸をつけました。丸をつけた<it>は何<c>ですか。",
    "<f>から<T>までの<nm>を小さい順にならべました。この中に、<a>の倍数の<it>は何<c>ありますか。",
    "<f>から<T>までの<nm>があります。<a>の倍数の<it>だけを数えると、全部で何<c>ですか。",
    "<T>以下の<nm>のうち、<f>以上で<a>の倍数である<it>の数<wo>",
    "<f>から<T>までの<nm>を調べます。<a>でわり切れる<it>は何<c>ありますか。",
    "!<f>から<T>までの<nm>には、<a>の倍数の<it>が何<c>ふくまれますか。",
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
    .loops = 1,
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
    build_numbered(p);
    return build_need(p, "neither divides the other", b % a != 0) &&
           build_need(p, "some are common", n / build_lcm(a, b) >= 1);
}
static struct ratio step_count(struct build *p, const char *before, int64_t of) {
    int64_t n = build_value(p, N_TOP);
    build_line(p);
    build_say(p, before);
    build_remainder(p, n, of, "");
    build_set_number(p, "q", n / of);
    build_say(p, "より<q><c>です。");
    return build_int(n / of);
}
static struct ratio either(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), l = build_lcm(a, b);
    struct ratio of_a = step_count(p, "<a>の倍数は、", a), of_b = step_count(p, "<b>の倍数は、", b);
    struct ratio both = step_count(p, "両方の倍数は、最小公倍数<l>の倍数で、", l);
    build_line(p);
    build_say(p, "重なりをひいて、<a>または<b>の倍数は、");
    struct ratio sum = build_apply(p, of_a, '+', of_b), all = build_apply(p, sum, '-', both);
    build_formula(p, all, "<c>", "%lld+%lld-%lld", (long long)of_a.num, (long long)of_b.num, (long long)both.num);
    build_say(p, "です。");
    build_trap(p, sum);
    return all;
}
/* Those of only one of the two, and those of both. */
static void solve_either_parts(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), l = build_lcm(a, b);
    struct ratio of_a = step_count(p, "<a>の倍数は、", a), of_b = step_count(p, "<b>の倍数は、", b);
    struct ratio both = step_count(p, "両方の倍数は、最小公倍数<l>の倍数で、", l);
    struct ratio only_b = build_step(p, "<b>だけの倍数は、", of_b, '-', both, "<c>", "です。");
    struct ratio all = build_step(p, "<a>の倍数とたして、", of_a, '+', only_b, "<c>", "です。");
    build_answer(p, all, "", "<c>");
}
static void solve_either(struct build *p) { build_answer(p, either(p), "", "<c>"); }
static bool holds_either(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (keep != 7) return true;
    for (int64_t i = 1; i <= build_value(p, N_TOP); i++)
        count += i % build_value(p, A) == 0 || i % build_value(p, B) == 0;
    return x[0] == count;
}
static const char *const templates_either[] = {
    "1から<T>までの<nm>のうち、<a>または<b>でわり切れる<it>は何<c>ありますか。",
    "1から<T>までの<nm>の中に、<a>か<b>の少なくとも一方の倍数である<it>は何<c>ありますか。",
    "1以上<T>以下の<nm>のうち、<a>の倍数または<b>の倍数である<it>は全部で何<c>[ですか。|でしょうか。]",
    "<P>は、1から<T>までの<nm>のうち、<a>の倍数と<b>の倍数に色をぬりました。色をぬった<it>は全部で何<c>ですか。",
    "<a>でも<b>でも、少なくともどちらか一方でわり切れる<it>の数<wo>1から<T>までの<nm>について考えます。",
    "1から<T>までの<nm>があります。<a>の倍数または<b>の倍数である<it>は何<c>ありますか。",
    "1から<T>までの<nm>を調べます。<a>の倍数か<b>の倍数である<it>は、両方の倍数もふくめて何<c>ありますか。",
    "<a>または<b>の倍数の<it>は、1から<T>までの<nm>の中に全部で何<c>ありますか。",
    "!1以上<T>以下の<nm>で、<a>か<b>のどちらかでわり切れる<it>は、両方でわり切れる<it>も入れて何<c>ですか。",
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
    .loops = 1,
    .low = {1},
    .high = {500},
    .hint = "<a>の倍数でも<b>の倍数でもある数は、いくつの倍数ですか。",
    .figure = &figure_two,
};

static void solve_neither(struct build *p) {
    struct ratio all = either(p);
    struct ratio rest =
        build_step(p, "どちらの倍数でもない数は、全体の<T><c>からひいて、", p->datum[N_TOP], '-', all, "<c>", "です。");
    build_trap(p, all);
    build_trap(p, build_apply(p, p->datum[N_TOP], '-', p->trap[0]));
    build_answer(p, rest, "", "<c>");
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
    "1から<T>までの<nm>のうち、<a>でも<b>でもわり切れない<it>は何<c>ありますか。",
    "1から<T>までの<nm>の中に、<a>の倍数でも<b>の倍数でもない<it>は何<c>[ありますか。|あるでしょうか。]",
    "1以上<T>以下の<nm>から、<a>の倍数と<b>の倍数をすべてのぞくと、<it>は何<c>残りますか。",
    "<P>は、1から<T>までの<nm>のうち、<a>の倍数と<b>の倍数を全部取りのぞきました。残った<it>は何<c>ですか。",
    "<a>でわっても<b>でわってもわり切れない<it>の数<wo>1から<T>までの<nm>について考えます。",
    "1から<T>までの<nm>があります。<a>の倍数でも<b>の倍数でもない<it>は何<c>ありますか。",
    "1から<T>までの<nm>を調べます。<a>でも<b>でもわり切れない<it>は全部で何<c>ですか。",
    "<a>の倍数でも<b>の倍数でもない<it>は、1から<T>までの<nm>の中に全部で何<c>ありますか。",
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
    .loops = 1,
    .low = {1},
    .high = {500},
    .hint = "<a>の倍数でも<b>の倍数でもある数は、いくつの倍数ですか。",
    .figure = &figure_two,
};

static const struct subtype *const subtypes[] = {&between, &either_asked, &neither, NULL};
const struct family family_baisu_kosu = {
    .id = "baisu_kosu", .number = "F64", .name = "倍数の個数", .grade = 5, .subtypes = subtypes};

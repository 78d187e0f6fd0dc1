/* baisu_ippo.c - 倍数の個数: multiples of both of two numbers, of exactly one, of the first and not the second.
 *
 *   both = those of the 最小公倍数; the first only = those of the first - both; exactly one = each without both, together
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { TOP, A, B };

static void bind(struct build *p) {
    build_set_number(p, "l", build_lcm(build_value(p, A), build_value(p, B)));
    build_need(p, "a range", build_value(p, TOP) <= 3000);
    build_need(p, "some are common", build_value(p, TOP) / build_get_number(p, "l") >= 1);
    build_need(p, "two numbers", build_value(p, A) != build_value(p, B));
}
static bool draw(struct build *p) {
    int64_t n = build_round(p, 40, 500, build_chance(p, 80) ? 10 : 1), a = build_between(p, 2, 18),
            b = build_between(p, 2, 18);
    build_datum(p, TOP, "T", n), build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    build_numbered(p);
    return build_need(p, "neither divides the other", b % a != 0 && a % b != 0) &&
           build_need(p, "some are common", n / build_lcm(a, b) >= 2);
}
static struct ratio step_count(struct build *p, const char *before, int64_t of) {
    build_line(p);
    build_say(p, before);
    build_remainder(p, build_value(p, TOP), of, "");
    build_set_number(p, "q", build_value(p, TOP) / of);
    build_say(p, "より<q><c>です。");
    return build_int(build_value(p, TOP) / of);
}
static struct ratio step_both(struct build *p) {
    return step_count(p, "両方の倍数は、最小公倍数<l>の倍数で、", build_get_number(p, "l"));
}
static const struct figure_template figure_two = {
    FIGURE_VENN, {{"labels", FIGURE_TEXTS, "<a>の倍数|<b>の倍数"}, {"whole", FIGURE_NUMBER, "<T>"}}};
#define ROLES {{"T", "終わりの数", ""}, {"a", "1つ目の数", ""}, {"b", "2つ目の数", ""}}
static const char hint_both[] = "<a>でも<b>でもわり切れる数は、いくつの倍数ですか。";

/* ---- both ---- */
static void solve_both(struct build *p) {
    build_line(p);
    build_say(p, "<a>でも<b>でもわり切れる数は、<a>と<b>の最小公倍数<l>の倍数です。");
    struct ratio both = step_count(p, "1から<T>までの<l>の倍数は、", build_get_number(p, "l"));
    build_trap(p, build_int(build_value(p, TOP) / (build_value(p, A) * build_value(p, B))));
    build_trap(p, build_int(build_value(p, TOP) / build_value(p, A)));
    build_answer(p, both, "", "<c>");
}
static bool holds_both(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (keep != 7) return true;
    for (int64_t i = 1; i <= build_value(p, TOP); i++)
        count += i % build_value(p, A) == 0 && i % build_value(p, B) == 0;
    return x[0] == count;
}
static const char *const templates_both[] = {
    "1から<T>までの<nm>のうち、<a>でも<b>でもわり切れる<it>は何<c>ありますか。",
    "1から<T>までの<nm>の中に、<a>の倍数でも<b>の倍数でもある<it>は何<c>[ありますか。|あるでしょうか。]",
    "1以上<T>以下の<nm>のうち、<a>と<b>の公倍数である<it>は全部で何<c>ですか。",
    "<P>は、1から<T>までの<nm>のうち、<a>の倍数に赤、<b>の倍数に青のシールをはりました。両方のシールがはられた<it>は何<c>ですか。",
    "<a>と<b>の両方でわり切れる<it>の数<wo>1から<T>までの<nm>について考えます。",
    "1から<T>までの<nm>があります。<a>の倍数であり、<b>の倍数でもある<it>は何<c>ありますか。",
    "1から<T>までの<nm>を調べます。<a>でわっても<b>でわってもわり切れる<it>は何<c>ですか。",
    "<a>と<b>の公倍数の<it>は、1から<T>までの<nm>の中に全部で何<c>ありますか。",
    NULL,
};
static const struct subtype both = {
    .id = "both",
    .name = "両方の倍数",
    .level = 1,
    .templates = templates_both,
    .asks = "両方の倍数の個数",
    .role = ROLES,
    .method = {{"公倍数", "<a>でも<b>でもわり切れる数は、<a>と<b>の公倍数です。", solve_both, NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds_both,
    .loops = 1,
    .low = {1},
    .high = {500},
    .hint = hint_both,
    .figure = &figure_two,
};

/* ---- the first and not the second ---- */
static void solve_only(struct build *p) {
    struct ratio of_a = step_count(p, "<a>の倍数は、", build_value(p, A)), common = step_both(p);
    struct ratio rest = build_step(p, "<a>の倍数から両方の倍数をひいて、", of_a, '-', common, "<c>", "です。");
    build_trap(p, of_a);
    build_trap(p, build_int(build_value(p, TOP) / build_value(p, B) - (int64_t)common.num));
    build_answer(p, rest, "", "<c>");
}
static bool holds_only(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (keep != 7) return true;
    for (int64_t i = 1; i <= build_value(p, TOP); i++)
        count += i % build_value(p, A) == 0 && i % build_value(p, B) != 0;
    return x[0] == count;
}
static const char *const templates_only[] = {
    "1から<T>までの<nm>のうち、<a>でわり切れて<b>でわり切れない<it>は何<c>ありますか。",
    "1から<T>までの<nm>の中に、<a>の倍数であって<b>の倍数ではない<it>は何<c>[ありますか。|あるでしょうか。]",
    "1以上<T>以下の<nm>のうち、<a>ではわり切れるが<b>ではわり切れない<it>は全部で何<c>ですか。",
    "<P>は、1から<T>までの<nm>から<a>の倍数を取り出し、その中から<b>の倍数をもどしました。手もとに残った<it>は何<c>ですか。",
    "<a>の倍数で、<b>の倍数でない<it>の数<wo>1から<T>までの<nm>について考えます。",
    "1から<T>までの<nm>があります。<a>の倍数だけれど<b>の倍数ではない<it>は何<c>ありますか。",
    "1から<T>までの<nm>を調べます。<a>の倍数のうち、<b>でわり切れないものは何<c>ですか。",
    "<a>の倍数のうち<b>の倍数でない<it>は、1から<T>までの<nm>の中に全部で何<c>ありますか。",
    NULL,
};
static const struct subtype only = {
    .id = "only",
    .name = "1つ目だけの倍数",
    .level = 2,
    .templates = templates_only,
    .asks = "1つ目だけの倍数の個数",
    .role = ROLES,
    .method = {{"ベン図", "<a>の倍数の中から、<b>の倍数でもあるものをのぞきます。", solve_only, NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds_only,
    .loops = 1,
    .low = {1},
    .high = {500},
    .hint = hint_both,
    .figure = &figure_two,
};

/* ---- exactly one ---- */
static void solve_one(struct build *p) {
    struct ratio of_a = step_count(p, "<a>の倍数は、", build_value(p, A)),
                 of_b = step_count(p, "<b>の倍数は、", build_value(p, B)), common = step_both(p);
    struct ratio only_a = build_step(p, "<a>だけの倍数は、", of_a, '-', common, "<c>", "です。");
    struct ratio only_b = build_step(p, "<b>だけの倍数は、", of_b, '-', common, "<c>", "です。");
    struct ratio one = build_step(p, "どちらか一方だけの倍数は、", only_a, '+', only_b, "<c>", "です。");
    build_trap(p, build_apply(p, of_a, '+', of_b));
    build_trap(p, build_apply(p, one, '+', common));
    build_answer(p, one, "", "<c>");
}
/* Those of both stand in both numbers. */
static void solve_one_twice(struct build *p) {
    struct ratio of_a = step_count(p, "<a>の倍数は、", build_value(p, A)),
                 of_b = step_count(p, "<b>の倍数は、", build_value(p, B)), common = step_both(p);
    struct ratio sum = build_step(p, "<a>の倍数と<b>の倍数の個数をたすと、", of_a, '+', of_b, "<c>", "です。");
    struct ratio twice = build_step(p, "両方の倍数を2回数えているので、その分は、", common, '*', build_int(2), "<c>",
                                    "です。");
    build_answer(p, build_step(p, "2回分ともひいて、", sum, '-', twice, "<c>", "です。"), "", "<c>");
}
static bool holds_one(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (keep != 7) return true;
    for (int64_t i = 1; i <= build_value(p, TOP); i++)
        count += (i % build_value(p, A) == 0) != (i % build_value(p, B) == 0);
    return x[0] == count;
}
static const char *const templates_one[] = {
    "1から<T>までの<nm>のうち、<a>の倍数と<b>の倍数のどちらか一方だけにあてはまる<it>は何<c>ありますか。",
    "1から<T>までの<nm>の中に、<a>か<b>の一方だけでわり切れる<it>は何<c>[ありますか。|あるでしょうか。]",
    "1以上<T>以下の<nm>のうち、<a>または<b>の倍数で、両方の倍数ではない<it>は全部で何<c>ですか。",
    "<P>は、1から<T>までの<nm>のうち、<a>の倍数と<b>の倍数に1つずつ丸をつけました。丸が1つだけついた<it>は何<c>ですか。",
    "<a>と<b>のどちらか一方だけでわり切れる<it>の数<wo>1から<T>までの<nm>について考えます。",
    "1から<T>までの<nm>があります。<a>の倍数か<b>の倍数で、公倍数はのぞくと、<it>は何<c>ですか。",
    "1から<T>までの<nm>の<a>の倍数を全部うら返し、次に<b>の倍数を全部うら返しました。はじめと反対の面が出ている<it>は何<c>ですか。",
    "<a>だけ、または<b>だけの倍数である<it>は、1から<T>までの<nm>の中に全部で何<c>ありますか。",
    NULL,
};
static const struct subtype one = {
    .id = "one",
    .name = "どちらか一方だけの倍数",
    .level = 3,
    .templates = templates_one,
    .asks = "一方だけの倍数の個数",
    .role = ROLES,
    .method = {{"分けて数える", "<a>だけの倍数と、<b>だけの倍数に分けて数えます。", solve_one, NULL},
               {"2回分をひく", "それぞれの個数をたすと、両方の倍数を2回数えることになります。", solve_one_twice, NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds_one,
    .loops = 1,
    .low = {1},
    .high = {500},
    .hint = hint_both,
    .figure = &figure_two,
};

static const struct subtype *const subtypes[] = {&both, &only, &one, NULL};
const struct family family_baisu_ippo = {
    .id = "baisu_ippo", .number = "F64", .name = "倍数の個数(重なり)", .grade = 5, .subtypes = subtypes};

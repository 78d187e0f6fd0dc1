/* baisu_dochira.c - 倍数変化算: both sides get or spend different amounts, and one ratio becomes another.
 *
 *   before ③ and ②; after 4:5 means five times the first = four times the second
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { FIRST, SECOND, A1, B1, A2, B2 };
static const char *const things[] = {
    "お金|円|10",    "カード|枚|1", "シール|枚|1",  "色紙|枚|1",   "おはじき|個|1",  "ビーズ|個|1",
    "どんぐり|個|1", "切手|枚|1",   "あめ|個|1",    "ビー玉|個|1", "こづかい|円|10", "折り紙|枚|1",
    "くり|個|1",     "メダル|枚|1", "輪ゴム|本|1",  "写真|枚|1",   "ミニカー|台|1",  "えん筆|本|1",
    "本|冊|1",       "リボン|cm|5", "!コイン|枚|1", NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "<A>|<B>", "<A>|<B>", "<A>|<B>", "Aさん|Bさん", NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};

static int64_t change_of(const struct build *p, int i) { return build_value(p, i) * (p->aux[i] ? 1 : -1); }
static void bind(struct build *p) {
    build_set(p, "q", p->asked ? "<r>" : "<p>");
    build_set(p, "vu", p->aux[0] ? "もらい" : "使い"), build_set(p, "vd", p->aux[1] ? "もらう" : "使う");
    build_set(p, "ud", p->aux[0] ? "もらう" : "使う"), build_set(p, "vt", p->aux[1] ? "もらった" : "使った");
    int64_t an = build_value(p, A1) * build_value(p, B2), bm = build_value(p, B1) * build_value(p, A2);
    build_need(p, "another ratio", an != bm);
    /* what the smaller number of shares has more than the other, at the end */
    int64_t more = change_of(p, SECOND) * build_value(p, A2) - change_of(p, FIRST) * build_value(p, B2);
    build_need(p, "changes that lead to the ratio", an > bm ? more > 0 : more < 0);
}
static bool draw_both(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "t|c|st", things);
    build_words(p, "p|r", pairs);
    int64_t st = build_get_number(p, "st"), a = build_between(p, 1, 7), b = build_between(p, 1, 7),
            m = build_between(p, 1, 7), n = build_between(p, 1, 7), one = st * build_between(p, 2, 14),
            share = st * build_between(p, 2, 20);
    if (!build_need(p, "simple ratios", build_gcd(a, b) == 1 && build_gcd(m, n) == 1 && a != b && a * n != b * m))
        return false;
    int64_t first = m * share - a * one, second = n * share - b * one;
    build_aux(p, 0, first > 0), build_aux(p, 1, second > 0);
    build_datum(p, FIRST, "u", first > 0 ? first : -first), build_datum(p, SECOND, "g", second > 0 ? second : -second);
    build_datum(p, A1, "a", a), build_datum(p, B1, "b", b), build_datum(p, A2, "m", m), build_datum(p, B2, "n", n);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "both change", build_value(p, FIRST) > 1 && build_value(p, SECOND) > 1 && first != second) &&
           build_need(p, "amounts fit the domain",
                      a * one <= 900 && b * one <= 900 && m * share <= 900 && n * share <= 900);
}
static void say_times(struct build *p, const char *who, int64_t shares, int64_t times, int i) {
    build_line(p);
    build_say(p, who);
    build_formula_words(p, build_circle(shares * times), "", "%s×%lld", build_circle(shares), (long long)times);
    build_say(p, p->aux[i] ? "に" : "から");
}
/* The first before the change. */
static struct ratio find_one(struct build *p) {
    int64_t a = build_value(p, A1), b = build_value(p, B1), m = build_value(p, A2), n = build_value(p, B2);
    if (!build_need(p, "circles up to 50", a * n <= 50 && b * m <= 50)) return build_int(1);
    build_set(p, "z1", build_circle(a)), build_set(p, "z2", build_circle(b));
    build_line(p);
    build_say(p, "はじめを<z1>と<z2>とします。後の<p>の<n>倍と<r>の<m>倍は等しくなります。");
    say_times(p, "<p>の<n>倍は、", a, n, FIRST);
    struct ratio u = build_equation(p, p->datum[FIRST], '*', p->datum[B2], "<c>");
    build_say(p, p->aux[0] ? "をたします。" : "をひきます。");
    say_times(p, "<r>の<m>倍は、", b, m, SECOND);
    struct ratio g = build_equation(p, p->datum[SECOND], '*', p->datum[A2], "<c>");
    build_say(p, p->aux[1] ? "をたします。" : "をひきます。");
    int64_t gap = a * n > b * m ? a * n - b * m : b * m - a * n;
    build_line(p);
    build_say(p, "だから、");
    build_formula_words(p, build_circle(gap), "", "%s-%s", build_circle(a * n > b * m ? a * n : b * m),
                        build_circle(a * n > b * m ? b * m : a * n));
    build_say(p, "が、");
    bool larger = u.num > g.num;
    struct ratio all = p->aux[0] == p->aux[1] ? build_equation(p, larger ? u : g, '-', larger ? g : u, "<c>")
                                              : build_equation(p, u, '+', g, "<c>");
    build_say(p, "にあたります。");
    return build_share_step(p, "①にあたるのは、", all, build_int(gap), "<c>", "です。");
}
static struct ratio find_before(struct build *p) {
    struct ratio one = find_one(p);
    struct ratio found = build_step(p, "はじめの<q>は、", one, '*', p->datum[p->asked ? B1 : A1], "<c>", "です。");
    build_trap(p, build_apply(p, one, '*', p->datum[p->asked ? A1 : B1]));
    return found;
}
static void solve_before(struct build *p) { build_answer(p, find_before(p), "", "<c>"); }
static void solve_after(struct build *p) {
    struct ratio found = find_before(p);
    build_trap(p, found);
    bool more = p->aux[p->asked];
    build_answer(
        p, build_step(p, "後の<q>は、", found, more ? '+' : '-', p->datum[p->asked ? SECOND : FIRST], "<c>", "です。"),
        "", "<c>");
}
static bool fits(const struct build *p, int64_t first, int64_t second, unsigned keep) {
    return IF_KEPT(keep, BIT(A1) | BIT(B1), first * build_value(p, B1) == second * build_value(p, A1)) &&
           IF_KEPT(keep, BIT(A2) | BIT(B2) | BIT(FIRST) | BIT(SECOND),
                   (first + change_of(p, FIRST)) * build_value(p, B2) ==
                       (second + change_of(p, SECOND)) * build_value(p, A2));
}
static bool holds_before(const struct build *p, const int64_t *x, unsigned keep) { return fits(p, x[0], x[1], keep); }
static bool holds_after(const struct build *p, const int64_t *x, unsigned keep) {
    bool known = (keep & (BIT(FIRST) | BIT(SECOND))) == (BIT(FIRST) | BIT(SECOND));
    return !known || fits(p, x[0] - change_of(p, FIRST), x[1] - change_of(p, SECOND), keep);
}
#define TEMPLATES(before, q) \
    "<p>と<r>の持っている<t>の比は<a>:<b>でした。<p>が<u><c><vu>、<r>が<g><c><vd>と、比は<m>:<n>になりました。" before \
    "<q>の<t>は何<c>" q, \
        "<t>を<p>と<r>が<a>:<b>の比で持っていました。その後、<p>が<u><c><vu>、<r>が<g><c><vd>と、<m>:<n>になりました。" before \
        "<q>の<t>は何<c>" q, \
        "はじめ、<p>と<r>の<t>の比は<a>:<b>です。<p>が<u><c><vu>、<r>が<g><c><vt>ので、<m>:<n>に変わりました。" before \
        "<q>の<t>は何<c>" q, \
        before "<q>の<t>は何<c>" q \
               "<p>と<r>の<t>の比ははじめ<a>:<b>で、<p>が<u><c><vu>、<r>が<g><c><vd>と、<m>:<n>になりました。", \
        "<p>と<r>が持つ<t>の比は、<a>:<b>でしたが、<p>が<u><c><vu>、<r>が<g><c><vt>後は<m>:<n>です。" before \
        "<q>の<t><wo>", \
        "<p>が<u><c><vu>、<r>が<g><c><vd>前、2人の<t>の比は<a>:<b>で、その後の比は<m>:<n>です。" before \
        "<q>の<t>は何<c>" q, \
        "2人の<t>の比が<a>:<b>から<m>:<n>に変わりました。<p>が<u><c><vu>、<r>が<g><c><vt>からです。順に<p>、<r>の比とすると、" before \
        "<q>の<t>は何<c>" q, \
        "<p>と<r>の<t>の比を調べると、はじめは<a>:<b>、<p>が<u><c><vu>、<r>が<g><c><vt>後は<m>:<n>でした。" before \
        "<q>の<t>は何<c><ka>", \
        NULL
static const char *const templates_before[] = {TEMPLATES("はじめの", "でしたか。")};
static const char *const templates_after[] = {TEMPLATES("変わった後の", "ですか。")};
#define SAME_ROLES \
    .role = {{"u", "<p>の変わった量", "<c>"}, \
             {"g", "<r>の変わった量", "<c>"}, \
             {"a", "はじめの<p>の比", ""}, \
             {"b", "はじめの<r>の比", ""}, \
             {"m", "後の<p>の比", ""}, \
             {"n", "後の<r>の比", ""}, \
             {"pd", "<p>はへるかふえるか", "へる|ふえる", PROBLEM_CHOICE, .aux = 0},       \
             {"rd", "<r>はへるかふえるか", "へる|ふえる", PROBLEM_CHOICE, .aux = 1}},      \
    .bind = bind, .draw = draw_both, .low = {1, 1}, .high = {900, 900}, .figure = &figure, \
    .hint = "後の比が<m>:<n>のとき、<p>の何倍と<r>の何倍が等しくなりますか。"
static const struct subtype before = {
    .id = "before",
    .name = "どちらも変わる(はじめの量)",
    .level = 3,
    .templates = templates_before,
    .asks = "<p>のはじめの量|<r>のはじめの量",
    .method = {{"丸数字の線分図", "倍数変化算です。後の比から、<p>の<n>倍と<r>の<m>倍を等しいとみます。", solve_before,
                NULL}},
    .holds = holds_before,
    SAME_ROLES,
};
static const struct subtype after = {
    .id = "after",
    .name = "どちらも変わる(後の量)",
    .level = 3,
    .templates = templates_after,
    .asks = "<p>の後の量|<r>の後の量",
    .method = {{"丸数字の線分図", "倍数変化算です。後の比から、<p>の<n>倍と<r>の<m>倍を等しいとみます。", solve_after,
                NULL}},
    .holds = holds_after,
    SAME_ROLES,
};
static const struct subtype *const subtypes[] = {&before, &after, NULL};
const struct family family_baisu_dochira = {.id = "baisu_dochira",
                                            .number = "F37",
                                            .name = "倍数変化算(どちらも変わる)",
                                            .grade = 6,
                                            .scene = SCENE_INDOORS,
                                            .subtypes = subtypes};

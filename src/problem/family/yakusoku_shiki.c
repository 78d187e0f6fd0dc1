/* yakusoku_shiki.c - 約束記号: the rule as a formula of A and B.
 *
 *   A◎B=A×B-(A+B)  ->  5◎7=5×7-(5+7)=23
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/family/yakusoku.h"

static const char *const formulas[] = {
    "A×B-(A+B)",   "A×B+(A+B)", "A×B-A",    "A×B-B",   "A×B+A",   "A×B+B",   "(A+B)×A",     "(A+B)×B", "(A-B)×A",
    "(A+B)×(A-B)", "A×A-B",     "A×A+B",    "A×A+B×B", "A×A-B×B", "A×A+A×B", "A×A-A×B",     "B×B-A",   "A×B×2",
    "A×B-A+B",     "A×B+A-B",   "A×(B+1)",  "A×(B-1)", "(A+1)×B", "(A-1)×B", "(A+1)×(B+1)", "A×A×B",   "A+B+A×B",
    "(A+B)×(A+B)", "A×B+B×B",   "A+B×B",    "A×B+2",   "A×B-2",   "(A+B)×2", "(A-B)×2",     "A+B×2",   "A×2+B",
    "A×2-B",       "A×B+3",     "A×B-3",    "(A+B)×3", "(A-B)×3", "A+B×3",   "A×3+B",       "A×3-B",   "A×B+4",
    "A×B-4",       "(A+B)×4",   "(A-B)×4",  "A+B×4",   "A×4+B",   "A×4-B",   "A×B+5",       "A×B-5",   "(A+B)×5",
    "(A-B)×5",     "A+B×5",     "A×5+B",    "A×5-B",   "A×B+6",   "A×B-6",   "(A+B)×6",     "(A-B)×6", "A+B×6",
    "A×6+B",       "A×6-B",     "A×B+7",    "A×B-7",   "(A+B)×7", "(A-B)×7", "A+B×7",       "A×7+B",   "A×7-B",
    "A×B+8",       "A×B-8",     "(A+B)×8",  "(A-B)×8", "A+B×8",   "A×8+B",   "A×8-B",       "A×B+9",   "A×B-9",
    "(A+B)×9",     "(A-B)×9",   "A+B×9",    "A×9+B",   "A×9-B",   "A×B+1",   "A×B-1",       "A×B+10",  "A×B-10",
    "A×10+B",      "A×2+B×3",   "A×2+B×4",  "A×2+B×5", "A×2+B×6", "A×2+B×7", "A×3+B×2",     "A×3-B×2", "A×3+B×4",
    "A×3+B×5",     "A×3+B×6",   "A×3+B×7",  "A×4+B×2", "A×4-B×2", "A×4+B×3", "A×4-B×3",     "A×4+B×5", "A×4+B×6",
    "A×4+B×7",     "A×5+B×2",   "A×5-B×2",  "A×5+B×3", "A×5-B×3", "A×5+B×4", "A×5-B×4",     "A×5+B×6", "A×5+B×7",
    "A×6+B×2",     "A×6-B×2",   "A×6+B×3",  "A×6-B×3", "A×6+B×4", "A×6-B×4", "A×6+B×5",     "A×6-B×5", "A×6+B×7",
    "A×7+B×2",     "A×7-B×2",   "A×7+B×3",  "A×7-B×3", "A×7+B×4", "A×7-B×4", "A×7+B×5",     "A×7-B×5", "A×7+B×6",
    "A×7-B×6",     "!A×B-A-B",  "!A×8+B×3", NULL};

/* ---- what a formula comes to ---- */
struct formula {
    const char *at;
    int64_t a, b;
    bool ok;
};
static int64_t sum(struct formula *f);
static bool take(struct formula *f, const char *sign) {
    size_t n = strlen(sign);
    bool yes = strncmp(f->at, sign, n) == 0;
    if (yes) f->at += n;
    return yes;
}
static int64_t number(struct formula *f) {
    int64_t n = 0;
    if (take(f, "A")) return f->a;
    if (take(f, "B")) return f->b;
    if (take(f, "(")) {
        n = sum(f);
        f->ok &= take(f, ")");
        return n;
    }
    f->ok &= *f->at >= '0' && *f->at <= '9';
    for (int digits = 0; *f->at >= '0' && *f->at <= '9' && digits < 4; digits++) n = 10 * n + (*f->at++ - '0');
    return n;
}
static int64_t product(struct formula *f) {
    int64_t n = number(f);
    while (f->ok && take(f, "×")) n *= number(f);
    return n;
}
static int64_t sum(struct formula *f) {
    int64_t n = product(f);
    while (f->ok)
        if (take(f, "+"))
            n += product(f);
        else if (take(f, "-"))
            n -= product(f);
        else
            break;
    return n;
}
/* false: it is no formula of A and B. */
static bool evaluate(int64_t *out, const char *text, int64_t a, int64_t b) {
    struct formula f = {.at = text, .a = a, .b = b, .ok = strlen(text) <= 60};
    if (f.ok) *out = sum(&f);
    return f.ok && !*f.at;
}
/* The formula with numbers for A and B. */
static void put_in(char *out, size_t cap, const char *text, int64_t a, int64_t b) {
    size_t at = 0;
    for (; *text && at + 24 < cap; text++)
        if (*text == 'A' || *text == 'B')
            at += (size_t)snprintf(out + at, cap - at, "%lld", (long long)(*text == 'A' ? a : b));
        else
            out[at++] = *text;
    out[at] = 0;
}

/* ---- once ---- */
static bool value_of(int64_t *out, const struct build *p, int64_t a, int64_t b) {
    return evaluate(out, build_get(p, "fo"), a, b);
}
static void bind_formula(struct build *p) {
    enum { LARGEST_NUMBER = 1000 };
    int64_t v = 0;
    build_need(p, "a formula of A and B", value_of(&v, p, 2, 1));
    build_need(p, "small numbers", build_value(p, X) <= LARGEST_NUMBER && build_value(p, Y) <= LARGEST_NUMBER);
}
static bool draw_formula(struct build *p) {
    int64_t v = 0, x = build_between(p, 2, 15), y = build_between(p, 2, 12);
    build_context(p, "s", yakusoku_signs);
    build_people(p, "P");
    build_words(p, "fo", formulas);
    build_datum(p, X, "x", x), build_datum(p, Y, "y", y);
    return build_need(p, "a number for pupils", value_of(&v, p, x, y) && v > 0 && v <= 1500) &&
           build_need(p, "two numbers", x != y);
}
static void solve_formula(struct build *p) {
    int64_t v = 0, swapped = 0, x = build_value(p, X), y = build_value(p, Y);
    char text[80];
    value_of(&v, p, x, y), value_of(&swapped, p, y, x);
    if (!build_need(p, "no negative number", v >= 0)) return;
    put_in(text, sizeof text, build_get(p, "fo"), x, y);
    build_line(p);
    build_say(p, "約束の式<fo>のAに<x>、Bに<y>をあてはめます。");
    build_line(p);
    build_say(p, "<x><s><y>は、");
    build_formula(p, build_int(v), "", "%s", text);
    build_say(p, "です。");
    if (swapped > 0 && swapped != v) build_trap(p, build_int(swapped));
    build_answer(p, build_int(v), "", "");
}
static bool holds_formula(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = 0;
    return IF_KEPT(keep, 3, value_of(&v, p, build_value(p, X), build_value(p, Y)) && x[0] == v);
}
static const char *const templates_formula[] = {
    "A<s>B=<fo>と約束します。<x><s><y>を計算しなさい。",
    "<x><s><y>を計算しなさい。ただし、A<s>B=<fo>とします。",
    "記号<s>を、A<s>B=<fo>と決めます。このとき、<x><s><y>はいくつですか。",
    "<P>は、2つの数A、Bについて、A<s>B=<fo>と決めました。<x><s><y>はいくつ[ですか。|でしょうか。]",
    "新しい記号<s>を使い、A<s>Bは<fo>を表すことにします。<x><s><y>の値<wo>",
    "記号<s>の約束は次のとおりです。A<s>B=<fo>。<x><s><y>はいくつになりますか。",
    "A<s>Bが<fo>を表すとき、<x><s><y>はいくつですか。",
    "A<s>B=<fo>という約束で計算します。<x><s><y>の答えはいくつですか。",
    "!2つの数A、Bの間の<s>は、<fo>を計算する記号です。<x><s><y>はいくつですか。",
    NULL,
};
static const struct figure_template figure_formula = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<x>|<y>"}}};
const struct subtype yakusoku_formula = {
    .id = "formula",
    .name = "式で決めた約束",
    .level = 1,
    .templates = templates_formula,
    .implied = "fo",
    .asks = "計算した値",
    .role = {{"x", "前の数(A)", ""}, {"y", "後の数(B)", ""}},
    .method = {{"あてはめる", "約束記号です。前の数をA、後の数をBとして、約束の式にあてはめます。", solve_formula,
                NULL}},
    .draw = draw_formula,
    .bind = bind_formula,
    .holds = holds_formula,
    .low = {1},
    .high = {1500},
    .hint = "AとBは、それぞれどの数ですか。",
    .figure = &figure_formula,
};

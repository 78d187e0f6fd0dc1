/* build_answers.c - the builder's second drawer: equalities that are not one plain operation, answers that are not one
 * number.
 *
 *   100÷7=14あまり2 · (62+5)×20÷2=670 · 8時+36分=8時36分 · ③ · 水曜日
 *
 * Checked tests/problem/build_test.c, tests/problem/family_test.c
 */
#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "problem/build.h"

int64_t build_gcd(int64_t a, int64_t b) { return b ? build_gcd(b, a % b) : a; }
int64_t build_lcm(int64_t a, int64_t b) { return a / build_gcd(a, b) * b; }

struct ratio build_remainder(struct build *p, int64_t a, int64_t b, const char *unit) {
    char left[64], right[64];
    snprintf(left, sizeof left, "%lld÷%lld", (long long)a, (long long)b);
    snprintf(right, sizeof right, a % b ? "%lldあまり%lld" : "%lld", (long long)(a / b), (long long)(a % b));
    build_equation_text(p, left, right, build_int(a / b), a % b ? "" : unit);
    return build_int(a / b);
}

struct ratio build_formula(struct build *p, struct ratio value, const char *unit, const char *format, ...) {
    char left[96], right[32];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(left, sizeof left, format, args);
    va_end(args);
    assert(n > 0 && n < (int)sizeof left);
    build_print(right, sizeof right, value);
    build_equation_text(p, left, right, value, unit);
    return value;
}

void build_formula_words(struct build *p, const char *value, const char *unit, const char *format, ...) {
    char left[96];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(left, sizeof left, format, args);
    va_end(args);
    assert(n > 0 && n < (int)sizeof left);
    build_equation_text(p, left, value, build_int(0), unit);
}

struct ratio build_choices(struct build *p, int64_t n, int64_t k, const char *unit) {
    char left[64];
    int at = snprintf(left, sizeof left, "%lld", (long long)n);
    int64_t ways = n;
    for (int64_t i = 1; i < k && at < (int)sizeof left - 24; i++) {
        at += snprintf(left + at, sizeof left - (size_t)at, "×%lld", (long long)(n - i));
        ways *= n - i;
    }
    return build_formula(p, build_int(ways), unit, "%s", left);
}

void build_ratio(struct build *p, int64_t a, int64_t b, int64_t *m, int64_t *n) {
    char text[48];
    int64_t g = build_gcd(a, b);
    *m = a / g, *n = b / g;
    snprintf(text, sizeof text, "%lld:%lld", (long long)*m, (long long)*n);
    if (g == 1)
        build_say(p, text);
    else
        build_formula_words(p, text, "", "%lld:%lld", (long long)a, (long long)b);
}

struct ratio build_share_step(struct build *p, const char *before, struct ratio a, struct ratio n, const char *unit,
                              const char *after) {
    char text[32];
    if (n.num != n.den) return build_step(p, before, a, '/', n, unit, after);
    build_print(text, sizeof text, a);
    build_line(p);
    build_say(p, before);
    build_say(p, text);
    build_say(p, unit);
    build_say(p, after);
    return a;
}

static void print_fraction(char *out, size_t cap, struct ratio v) {
    if (v.den == 1)
        snprintf(out, cap, "%lld", (long long)v.num);
    else
        snprintf(out, cap, "%lld/%lld", (long long)v.num, (long long)v.den);
}

struct ratio build_fraction_equation(struct build *p, struct ratio a, char op, struct ratio b, const char *unit) {
    char expression[80], value[32], x[32], y[32];
    struct ratio v = build_apply(p, a, op, b);
    build_need(p, "a denominator for pupils", v.den <= 120);
    print_fraction(x, sizeof x, a);
    print_fraction(y, sizeof y, b);
    print_fraction(value, sizeof value, v);
    snprintf(expression, sizeof expression, "%s%s%s", x, op == '*' ? "×" : op == '/' ? "÷" : op == '+' ? "+" : "-", y);
    build_equation_text(p, expression, value, v, unit);
    return v;
}

struct ratio build_fraction_step(struct build *p, const char *before, struct ratio a, char op, struct ratio b,
                                 const char *unit, const char *after) {
    build_line(p);
    build_say(p, before);
    struct ratio v = build_fraction_equation(p, a, op, b, unit);
    build_say(p, after);
    return v;
}

const char *build_circle(int64_t n) {
    static const char *const circle[] = {"①",  "②",  "③",  "④",  "⑤",  "⑥",  "⑦",  "⑧",  "⑨",  "⑩",  "⑪",  "⑫",  "⑬",
                                         "⑭",  "⑮",  "⑯",  "⑰",  "⑱",  "⑲",  "⑳",  "㉑", "㉒", "㉓", "㉔", "㉕", "㉖",
                                         "㉗", "㉘", "㉙", "㉚", "㉛", "㉜", "㉝", "㉞", "㉟", "㊱", "㊲", "㊳", "㊴",
                                         "㊵", "㊶", "㊷", "㊸", "㊹", "㊺", "㊻", "㊼", "㊽", "㊾", "㊿"};
    return circle[n < 1 ? 0 : n > 50 ? 49 : n - 1]; /* families stay inside; numbers of a text may not */
}

const char *build_weekday(int64_t day) {
    static const char *const name[] = {"日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"};
    return name[(day % 7 + 7) % 7]; /* a day before the first, too */
}

size_t build_print_clock(char *out, size_t cap, int64_t minutes) {
    long long h = (long long)(minutes / 60), m = (long long)(minutes % 60);
    return (size_t)(m ? snprintf(out, cap, "%lld時%lld分", h, m) : snprintf(out, cap, "%lld時", h));
}

void build_answer_words(struct build *p, int64_t code, const char *words) {
    struct bytes text;
    bytes_init(&text);
    build_expand(p, &text, words, false);
    p->answer.value = build_int(code);
    snprintf(p->answer.number, sizeof p->answer.number, "%s", bytes_text(&text));
    snprintf(p->answer.text, sizeof p->answer.text, "%s", bytes_text(&text));
    p->answer.unit[0] = 0;
    bytes_free(&text);
}

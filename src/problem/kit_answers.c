/* kit_answers.c - the kit's second drawer: equalities that are not one plain operation, answers that are not one number.
 *
 *   100÷7=14あまり2 · (62+5)×20÷2=670 · 8時+36分=8時36分 · ③ · 水曜日
 *
 * Checked tests/problem/kit_test.c, tests/problem/family_test.c
 */
#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "problem/kit.h"

int64_t kit_gcd(int64_t a, int64_t b) { return b ? kit_gcd(b, a % b) : a; }
int64_t kit_lcm(int64_t a, int64_t b) { return a / kit_gcd(a, b) * b; }

struct ratio kit_remainder(struct kit *k, int64_t a, int64_t b, const char *unit) {
    char left[64], right[64];
    snprintf(left, sizeof left, "%lld÷%lld", (long long)a, (long long)b);
    snprintf(right, sizeof right, a % b ? "%lldあまり%lld" : "%lld", (long long)(a / b), (long long)(a % b));
    kit_equation_text(k, left, right, kit_int(a / b), a % b ? "" : unit);
    return kit_int(a / b);
}

struct ratio kit_formula(struct kit *k, struct ratio value, const char *unit, const char *format, ...) {
    char left[96], right[32];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(left, sizeof left, format, args);
    va_end(args);
    assert(n > 0 && n < (int)sizeof left);
    kit_print(right, sizeof right, value);
    kit_equation_text(k, left, right, value, unit);
    return value;
}

void kit_formula_words(struct kit *k, const char *value, const char *unit, const char *format, ...) {
    char left[96];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(left, sizeof left, format, args);
    va_end(args);
    assert(n > 0 && n < (int)sizeof left);
    kit_equation_text(k, left, value, kit_int(0), unit);
}

void kit_ratio(struct kit *k, int64_t a, int64_t b, int64_t *p, int64_t *q) {
    char text[48];
    int64_t g = kit_gcd(a, b);
    *p = a / g, *q = b / g;
    snprintf(text, sizeof text, "%lld:%lld", (long long)*p, (long long)*q);
    if (g == 1) kit_say(k, text);
    else kit_formula_words(k, text, "", "%lld:%lld", (long long)a, (long long)b);
}

struct ratio kit_share_step(struct kit *k, const char *before, struct ratio a, struct ratio n, const char *unit, const char *after) {
    char text[32];
    if (n.num != n.den) return kit_step(k, before, a, '/', n, unit, after);
    kit_print(text, sizeof text, a);
    kit_line(k);
    kit_say(k, before);
    kit_say(k, text);
    kit_say(k, unit);
    kit_say(k, after);
    return a;
}

static void print_fraction(char *out, size_t cap, struct ratio v) {
    if (v.den == 1) snprintf(out, cap, "%lld", (long long)v.num);
    else snprintf(out, cap, "%lld/%lld", (long long)v.num, (long long)v.den);
}

struct ratio kit_fraction_equation(struct kit *k, struct ratio a, char op, struct ratio b, const char *unit) {
    char expression[80], value[32], x[32], y[32];
    struct ratio v = kit_apply(k, a, op, b);
    kit_need(k, "a denominator for pupils", v.den <= 120);
    print_fraction(x, sizeof x, a);
    print_fraction(y, sizeof y, b);
    print_fraction(value, sizeof value, v);
    snprintf(expression, sizeof expression, "%s%s%s", x, op == '*' ? "×" : op == '/' ? "÷" : op == '+' ? "+" : "-", y);
    kit_equation_text(k, expression, value, v, unit);
    return v;
}

struct ratio kit_fraction_step(struct kit *k, const char *before, struct ratio a, char op, struct ratio b, const char *unit, const char *after) {
    kit_line(k);
    kit_say(k, before);
    struct ratio v = kit_fraction_equation(k, a, op, b, unit);
    kit_say(k, after);
    return v;
}

const char *kit_circle(int64_t n) {
    static const char *const circle[] = {"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩", "⑪", "⑫", "⑬", "⑭", "⑮", "⑯", "⑰", "⑱", "⑲", "⑳", "㉑", "㉒", "㉓", "㉔", "㉕",
                                         "㉖", "㉗", "㉘", "㉙", "㉚", "㉛", "㉜", "㉝", "㉞", "㉟", "㊱", "㊲", "㊳", "㊴", "㊵", "㊶", "㊷", "㊸", "㊹", "㊺", "㊻", "㊼", "㊽", "㊾", "㊿"};
    return circle[n < 1 ? 0 : n > 50 ? 49 : n - 1]; /* families stay inside; numbers of a text may not */
}

const char *kit_weekday(int64_t day) {
    static const char *const name[] = {"日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"};
    return name[(day % 7 + 7) % 7]; /* a day before the first, too */
}

size_t kit_print_clock(char *out, size_t cap, int64_t minutes) {
    long long h = (long long)(minutes / 60), m = (long long)(minutes % 60);
    return (size_t)(m ? snprintf(out, cap, "%lld時%lld分", h, m) : snprintf(out, cap, "%lld時", h));
}

void kit_answer_words(struct kit *k, int64_t code, const char *words) {
    struct bytes text;
    bytes_init(&text);
    kit_expand(k, &text, words, false);
    k->answer = kit_int(code);
    snprintf(k->answer_number, sizeof k->answer_number, "%s", bytes_text(&text));
    snprintf(k->answer_text, sizeof k->answer_text, "%s", bytes_text(&text));
    k->answer_unit[0] = 0;
    bytes_free(&text);
}

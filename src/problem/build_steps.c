/* build_steps.c - the tools of problem families: exact numbers, the lines of a solution, the answer.
 *
 *   data -> build_step ... -> lines, equations, traps, answer
 *
 * Never   keeps a value that a pupil could not meet: such a problem is rejected by name
 * Checked tests/problem/build_test.c, tests/problem/family_test.c
 */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "problem/build.h"

/* ---- numbers ---- */

struct ratio build_int(int64_t n) {
    return (struct ratio){n, 1};
}

static exact_int gcd(exact_int a, exact_int b) {
    while (b) {
        exact_int r = a % b;
        a = b;
        b = r;
    }
    return a < 0 ? -a : a;
}

/* Numbers of problems stay below 2^40, so 128 bits cannot overflow here. */
static struct ratio reduce(exact_int n, exact_int d) {
    exact_int g = gcd(n, d);
    return g ? (struct ratio){n / g, d / g} : (struct ratio){0, 1};
}

struct ratio build_fraction(int64_t n, int64_t d) {
    return reduce(n, d);
}

/* As "%lld", which is far slower here: a part of OpenBLAS (libquadmath) makes the C library's printf take its long way. */
static size_t print_whole(char *out, size_t cap, int64_t n) {
    char digits[24];
    size_t at = sizeof digits;
    uint64_t left = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
    digits[--at] = 0;
    do {
        digits[--at] = (char)('0' + left % 10);
        left /= 10;
    } while (left);
    if (n < 0) digits[--at] = '-';
    size_t length = sizeof digits - 1 - at, kept = length < cap ? length : cap - 1;
    memcpy(out, digits + at, kept);
    out[kept] = 0;
    return length;
}

size_t build_print(char *out, size_t cap, struct ratio v) {
    static const int64_t power[] = {1, 10, 100, 1000, 10000};
    for (int places = 0; places <= 4; places++) {
        if (power[places] % v.den != 0) continue;
        int64_t scaled = (int64_t)(v.num * (power[places] / v.den));
        if (places == 0) return print_whole(out, cap, scaled);
        return (size_t)snprintf(out, cap, "%lld.%0*lld", (long long)(scaled / power[places]), places,
                                (long long)(scaled % power[places]));
    }
    return (size_t)snprintf(out, cap, "%lld/%lld", (long long)v.num, (long long)v.den);
}

/* Integers, decimals of at most 3 places, fractions with a denominator up to 60. */
static bool fit_for_pupils(struct ratio v) {
    return v.num >= 0 && v.num < (exact_int)1 << 40 && (1000 % v.den == 0 || v.den <= 60);
}

static const char FOR_PUPILS[] = "values that a pupil may meet";

/* Of somebody's numbers: what no pupil meets. Below zero, so that no equation and no answer shows it. */
static const struct ratio UNFIT = {-1, 1};

struct ratio build_apply(struct build *p, struct ratio a, char op, struct ratio b) {
    struct ratio v = {0, 1};
    if (p->given && (a.num < 0 || b.num < 0)) return UNFIT;
    switch (op) {
        case '+': v = reduce(a.num * b.den + b.num * a.den, a.den * b.den); break;
        case '-': v = reduce(a.num * b.den - b.num * a.den, a.den * b.den); break;
        case '*': v = reduce(a.num * b.num, a.den * b.den); break;
        case '/':
            if (p->given && b.num == 0) return UNFIT;
            if (!build_need(p, "no division by zero", b.num != 0)) return v;
            v = reduce(a.num * b.den, a.den * b.num);
            break;
        default: assert(0);
    }
    if (p->given) return fit_for_pupils(v) ? v : UNFIT;
    build_need(p, FOR_PUPILS, fit_for_pupils(v));
    return v;
}

/* ---- solving ---- */

void build_line(struct build *p) {
    bytes_printf(&p->trace.lines, "%s%d. ", p->trace.n_lines ? "\n" : "", p->trace.n_lines + 1), p->trace.n_lines++;
}

void build_say(struct build *p, const char *text) { build_expand(p, &p->trace.lines, text, false); }

/* A text that is too long for a unit is none: half a sentence that somebody takes for a counter. */
static void keep_text(struct build *p, char *out, size_t size, const char *text) {
    bool fits = build_need(p, "units and answers are short", strlen(text) < size);
    snprintf(out, size, "%s", fits ? text : "");
}

/* Does a number below zero stand in it? A minus sign at the beginning, or behind another sign or a bracket. */
static bool shows_negative(const char *expression) {
    static const char *const before[] = {"(", "+", "-", "×", "÷"};
    for (const char *at = expression; (at = strchr(at, '-')) != NULL; at++) {
        if (at == expression) return true;
        for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
            size_t n = strlen(before[i]);
            if ((size_t)(at - expression) >= n && memcmp(at - n, before[i], n) == 0) return true;
        }
    }
    return false;
}

void build_equation_text(struct build *p, const char *expression, const char *value_text, struct ratio value,
                         const char *unit) {
    assert(p->trace.n_lines > 0);
    if (!build_need(p, "few steps", p->trace.n_equations < PROBLEM_STEPS)) return;
    if (!build_need(p, FOR_PUPILS, value.num >= 0 && !shows_negative(expression))) return;
    struct equation *e = &p->trace.equation[p->trace.n_equations++];
    struct bytes text;
    bytes_init(&text);
    build_expand(p, &text, unit, false);
    e->line = p->trace.n_lines;
    e->result = value;
    snprintf(e->expression, sizeof e->expression, "%s", expression);
    snprintf(e->value, sizeof e->value, "%s", value_text);
    keep_text(p, e->unit, sizeof e->unit, bytes_text(&text));
    bytes_free(&text);
    bytes_printf(&p->trace.lines, "%s=%s", e->expression, e->value);
    if (e->unit[0]) bytes_printf(&p->trace.lines, "(%s)", e->unit);
}

struct ratio build_equation(struct build *p, struct ratio a, char op, struct ratio b, const char *unit) {
    struct ratio v = build_apply(p, a, op, b);
    char left[32], right[32], expression[80], value[32];
    build_print(left, sizeof left, a);
    build_print(right, sizeof right, b);
    build_print(value, sizeof value, v);
    snprintf(expression, sizeof expression, "%s%s%s", left,
             op == '*'   ? "×"
             : op == '/' ? "÷"
             : op == '+' ? "+"
                         : "-",
             right);
    build_equation_text(p, expression, value, v, unit);
    return v;
}

struct ratio build_step(struct build *p, const char *before, struct ratio a, char op, struct ratio b, const char *unit,
                        const char *after) {
    build_line(p);
    build_say(p, before);
    struct ratio v = build_equation(p, a, op, b, unit);
    build_say(p, after);
    return v;
}

void build_trap(struct build *p, struct ratio wrong) {
    assert(p->n_traps < BUILD_TRAPS);
    if (wrong.num < 0) return; /* nobody would write it down */
    p->trap[p->n_traps++] = wrong;
}

/* Drop the lines behind `line`, and their equations. */
static void cut_lines(struct build *p, int line) {
    char next[16];
    snprintf(next, sizeof next, "\n%d. ", line + 1);
    struct bytes *lines = &p->trace.lines;
    char *end = memmem(lines->data, lines->len, next, strlen(next));
    if (end) lines->len = (size_t)(end - lines->data), *end = 0;
    while (p->trace.equation[p->trace.n_equations - 1].line > line) p->trace.n_equations--;
    p->trace.n_lines = line;
}

void build_answer_step(struct build *p, int i) {
    const struct equation e = p->trace.equation[i];
    cut_lines(p, e.line);
    build_answer(p, e.result, "", e.unit);
}

void build_answer(struct build *p, struct ratio value, const char *before, const char *unit) {
    struct bytes text;
    p->answer.value = value;
    size_t n = build_print(p->answer.number, sizeof p->answer.number, value);
    if (memchr(p->answer.number, '/', n) && value.num > value.den) /* 5/3 is answered as 1と2/3 */
        snprintf(p->answer.number, sizeof p->answer.number, "%lldと%lld/%lld", (long long)(value.num / value.den),
                 (long long)(value.num % value.den), (long long)value.den);
    bytes_init(&text);
    build_expand(p, &text, unit, false);
    keep_text(p, p->answer.unit, sizeof p->answer.unit, bytes_text(&text));
    bytes_clear(&text);
    build_expand(p, &text, before, false);
    bytes_printf(&text, "%s%s", p->answer.number, p->answer.unit);
    keep_text(p, p->answer.text, sizeof p->answer.text, bytes_text(&text));
    bytes_free(&text);
}

/* method.c - the solution in a build by one of the sub-type's methods, and what a drawn problem's numbers must not do.
 *
 *   bound build -> method -> lines, equations, answer (and, the default's, traps and difficulty)
 *
 * Checked tests/problem/family_test.c, tests/problem/solve_test.c
 */
#include <string.h>

#include "problem/build.h"

const char build_methods_disagree[] = "two methods give different answers";

int build_count_methods(const struct subtype *sub) {
    int n = 0;
    while (n < BUILD_METHODS && sub->method[n].solve) n++;
    return n;
}

const char *build_first_hint(const struct subtype *sub, const struct method *m) {
    return m->hint ? m->hint : sub->hint;
}

static bool number_byte(char c) { return (c >= '0' && c <= '9') || c == '.' || c == '/'; }

bool build_shows(const char *text, const char *number) {
    size_t n = strlen(number);
    for (const char *s = text; (s = strstr(s, number)) != NULL; s++)
        if ((s == text || !number_byte(s[-1])) && !number_byte(s[n])) return true;
    return false;
}

static bool same(struct ratio a, struct ratio b) { return a.num == b.num && a.den == b.den; }

/* No trap may equal the answer, and no datum, unless it is picked among them. */
static bool answer_stands_alone(struct build *p, bool picks) {
    bool ok = build_need(p, "the answer is positive", p->answer.value.num > 0);
    for (int i = 0; i < p->n_traps; i++)
        ok = ok && build_need(p, "no trap equals the answer", !same(p->trap[i], p->answer.value));
    for (int i = 0; i < p->n_data && !picks; i++)
        ok = ok && build_need(p, "the answer is not a datum", !same(p->datum[i], p->answer.value));
    return ok && !p->reject;
}

/* No hint would show the answer: the first one, and the two that quote the first equality. */
static bool hints_keep_quiet(struct build *p, const struct subtype *sub, const struct method *m) {
    const struct equation *first = &p->trace.equation[0];
    struct bytes hint;
    bytes_init(&hint);
    build_expand(p, &hint, build_first_hint(sub, m), false);
    bool leaks = build_shows(bytes_text(&hint), p->answer.number) || build_shows(first->expression, p->answer.number) ||
                 (p->trace.n_equations > 1 && build_shows(first->value, p->answer.number));
    bytes_free(&hint);
    return build_need(p, "no hint shows the answer", !leaks);
}

/* Another method's solution in place of the default's, which has set the traps and the answer. It may reject the
 * numbers; it must not find another answer. */
static bool solve_again(struct build *p, const struct method *m) {
    char answer[sizeof p->answer.text];
    struct ratio trap[BUILD_TRAPS];
    int n_traps = p->n_traps;
    memcpy(answer, p->answer.text, sizeof answer);
    memcpy(trap, p->trap, sizeof trap);
    build_unsolve(p);
    m->solve(p);
    memcpy(p->trap, trap, sizeof trap);
    p->n_traps = n_traps;
    if (p->reject || p->trace.n_equations == 0) return build_need(p, "numbers that suit the method", false);
    return strcmp(answer, p->answer.text) == 0 || build_need(p, build_methods_disagree, false);
}

static void solve_default(struct build *p, const struct subtype *sub) {
    sub->method[0].solve(p);
    build_measure(&p->difficulty, p);
}

bool build_solve(struct build *p, const struct subtype *sub, int method) {
    solve_default(p, sub);
    if (p->reject || !build_need(p, "the answer is positive", p->answer.value.num > 0)) return false;
    return method == 0 || solve_again(p, &sub->method[method]);
}

bool build_solve_drawn(struct build *p, const struct subtype *sub, int method, bool every) {
    solve_default(p, sub);
    if (p->reject || !answer_stands_alone(p, sub->picks) || (every && !hints_keep_quiet(p, sub, &sub->method[0])))
        return false;
    for (int i = 1; every && i < build_count_methods(sub); i++)
        if (i != method && !(solve_again(p, &sub->method[i]) && hints_keep_quiet(p, sub, &sub->method[i])))
            return false;
    if (method == 0 && !every) return true;
    return solve_again(p, &sub->method[method]) && hints_keep_quiet(p, sub, &sub->method[method]);
}

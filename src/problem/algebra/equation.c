/* equation.c - a linear equation in x, line by line down to its solution.
 *
 *   $$100x + 5(36 - x) + 90 = 1885$$      as the row has it
 *   95x + 270 = 1885                       multiplied until everything is whole, and tidied
 *   95x = 1885 - 270 = 1615                x to the left, numbers to the right
 *   x = \frac{1615}{95} = 17
 *
 * A line that would repeat the one before it is left out. Every line is true for the solution.
 * Checked tests/problem/algebra_test.c
 */
#include <string.h>

#include "problem/algebra/algebra.h"
#include "problem/build.h"

/* ---- printing ---- */

/* Append "+ 3x", or what begins a side: "3x", "-3x", "x". Nothing for nought. */
static void append_term(struct bytes *out, struct ratio value, const char *letter, bool first) {
    bool below = value.num < 0;
    struct ratio size = {below ? -value.num : value.num, value.den};
    if (!value.num) return;
    bytes_append_string(out, first ? below ? "-" : "" : below ? " - " : " + ");
    if (!*letter || ratio_compare(size, build_int(1)) != 0) algebra_print(out, size);
    bytes_append_string(out, letter);
}

/* Two terms, a positive one first; 0 where both are nought. */
static void append_terms(struct bytes *out, struct ratio a, const char *letter_a, struct ratio b,
                         const char *letter_b) {
    bool turned = a.num <= 0 && b.num > 0;
    append_term(out, turned ? b : a, turned ? letter_b : letter_a, true);
    append_term(out, turned ? a : b, turned ? letter_a : letter_b, !(turned ? b : a).num);
    if (!a.num && !b.num) bytes_append_char(out, '0');
}

static void append_equation(struct bytes *out, const struct linear *left, const struct linear *right) {
    append_terms(out, left->c, "x", left->n, "");
    bytes_append_string(out, " = ");
    append_terms(out, right->c, "x", right->n, "");
}

/* ---- steps: each works on the sides as the line before left them ---- */

struct sides {
    struct linear left, right;
};

/* What both sides are multiplied by to make every term whole: what stands under their bars, 100 for a rate. 1 where
 * they are whole as they are. */
static struct ratio common_denominator(const struct sides *s) {
    const struct ratio *all[] = {&s->left.c, &s->left.n, &s->right.c, &s->right.n};
    int64_t m = 1;
    for (int i = 0; i < 4; i++) m = build_lcm(m, (int64_t)all[i]->den);
    return build_int(m == 1 ? 1 : build_lcm(m, build_lcm(s->left.under, s->right.under)));
}

static bool multiply(struct sides *s, struct ratio m) {
    return ratio_mul(&s->left.c, s->left.c, m) && ratio_mul(&s->left.n, s->left.n, m) &&
           ratio_mul(&s->right.c, s->right.c, m) && ratio_mul(&s->right.n, s->right.n, m);
}

/* `shown`: the equation as it stands in the line before. */
static bool tidy(struct bytes *out, struct sides *s, const char *shown) {
    struct ratio m = common_denominator(s);
    struct bytes tidied = {0};
    bool whole = m.num == 1, ok = multiply(s, m);
    append_equation(&tidied, &s->left, &s->right);
    if (ok && !whole) {
        bytes_append_string(out, "両辺に $");
        algebra_print(out, m);
        bytes_printf(out, "$ をかけて整理すると、$%s$\n", bytes_text(&tidied));
    } else if (ok && strcmp(shown, bytes_text(&tidied)) != 0) {
        bytes_printf(out, "整理すると、$%s$\n", bytes_text(&tidied));
    }
    out->failed |= tidied.failed;
    bytes_free(&tidied);
    return ok;
}

/* x to the left, numbers to the right, so that x counts positively. */
static bool gather(struct bytes *out, struct sides *s) {
    if (ratio_compare(s->left.c, s->right.c) < 0) *s = (struct sides){s->right, s->left};
    const struct sides was = *s;
    struct ratio minus_c = {-was.right.c.num, was.right.c.den}, minus_n = {-was.left.n.num, was.left.n.den};
    if (!ratio_add(&s->left.c, was.left.c, minus_c) || !ratio_add(&s->right.n, was.right.n, minus_n)) return false;
    s->left.n = s->right.c = build_int(0);
    if (!was.right.c.num && !was.left.n.num) return s->left.c.num > 0;
    bytes_append_string(out, was.right.c.num ? "$x$ を左辺に、数を右辺に集めると、$" : "数を右辺に集めると、$");
    append_terms(out, was.left.c, "x", minus_c, "x");
    bytes_append_string(out, " = ");
    append_terms(out, was.right.n, "", minus_n, "");
    if (was.right.c.num) {
        bytes_append_string(out, "$\nよって、$");
        append_equation(out, &s->left, &s->right);
    } else if (was.left.n.num && was.right.n.num) {
        bytes_append_string(out, " = ");
        algebra_print(out, s->right.n);
    }
    bytes_append_string(out, "$\n");
    return s->left.c.num > 0;
}

static bool divide(struct bytes *out, struct ratio *x, const struct sides *s) {
    struct ratio divisor = s->left.c, whole = s->right.n;
    if (!ratio_div(x, whole, divisor)) return false;
    if (ratio_compare(divisor, build_int(1)) == 0) return true;
    bytes_append_string(out, "両辺を $");
    algebra_print(out, divisor);
    bytes_append_string(out, "$ でわると、$x = \\frac{");
    algebra_print(out, whole);
    bytes_append_string(out, "}{");
    algebra_print(out, divisor);
    bytes_append_char(out, '}');
    if (x->den != divisor.num || 100 % x->den == 0) {
        bytes_append_string(out, " = ");
        algebra_print(out, *x);
    }
    bytes_append_string(out, "$\n");
    return true;
}

bool algebra_solve(struct bytes *out, struct ratio *x, const char *equation, const struct algebra_scope *scope) {
    struct bytes shown = {0};
    struct sides s;
    bool ok = algebra_read_side(&s.left, &shown, &equation, scope) && *equation++ == '=';
    bytes_append_string(&shown, " = ");
    ok = ok && algebra_read_side(&s.right, &shown, &equation, scope) && !*equation;
    bytes_printf(out, "$$%s$$\n", bytes_text(&shown));
    ok = ok && tidy(out, &s, bytes_text(&shown)) && gather(out, &s) && divide(out, x, &s);
    out->failed |= shown.failed;
    bytes_free(&shown);
    return ok;
}

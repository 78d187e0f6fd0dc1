/* side.c - one side of an equation: read as a sum of products, valued exactly, printed as LaTeX in the same walk.
 *
 *   side    = product { ("+" | "-") product }
 *   product = factor { ("*" | "/") factor }            a*x -> 100x    5*(36-x) -> 5(36 - x)    x/5 -> \frac{x}{5}
 *   factor  = number | "x" | name | "(" side ")"
 *
 * Invariant  what is appended to `latex` has the value that is returned, for every x
 * Checked    tests/problem/algebra_test.c
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "problem/algebra/algebra.h"
#include "problem/build.h"

struct walk {
    const char *at;
    const struct algebra_scope *scope;
    struct bytes *latex;
    int64_t under; /* the least common multiple of the divisors so far */
};

enum factor_kind { FACTOR_NUMBER, FACTOR_LETTER, FACTOR_BRACKET };

static bool is_number(const struct linear *a) { return a->c.num == 0; }

/* ---- numbers ---- */

void algebra_print(struct bytes *latex, struct ratio value) {
    enum { CLEAR = 100 }; /* denominators of decimals with two places divide it */
    char text[64];
    if (CLEAR % value.den == 0 && ratio_print_decimal(text, sizeof text, value)) {
        bytes_append_string(latex, text);
        return;
    }
    struct ratio top = {value.num < 0 ? -value.num : value.num, 1}, bottom = {value.den, 1};
    bytes_append_string(latex, value.num < 0 ? "-\\frac{" : "\\frac{");
    ratio_print_decimal(text, sizeof text, top);
    bytes_append_string(latex, text);
    bytes_append_string(latex, "}{");
    ratio_print_decimal(text, sizeof text, bottom);
    bytes_append_string(latex, text);
    bytes_append_char(latex, '}');
}

static const char *text_of_input(const struct problem *p, const char *name, size_t n) {
    for (int i = 0; i < p->n_given; i++)
        if (strncmp(p->given[i].name, name, n) == 0 && !p->given[i].name[n]) return p->given[i].text;
    return NULL;
}

bool algebra_input(struct ratio *out, const struct problem *p, const char *name, size_t n) {
    const char *text = text_of_input(p, name, n);
    if (!text) return false;
    if (build_read_number(out, text)) return true;
    return build_read_rate(out, text) && ratio_div(out, *out, build_int(100));
}

/* As the problem states it: 35% and 3割5分 are hundredths, a fraction is not reduced to a decimal. */
static bool walk_input(struct walk *w, struct linear *out, const char *name, size_t n) {
    const char *text = text_of_input(w->scope->p, name, n), *slash = text ? strchr(text, '/') : NULL;
    struct ratio hundredths;
    if (!algebra_input(&out->n, w->scope->p, name, n)) return false;
    if (slash) {
        bytes_printf(w->latex, "\\frac{%.*s}{%s}", (int)(slash - text), text, slash + 1);
        w->under = build_lcm(w->under, (int64_t)out->n.den);
    } else if (build_read_rate(&hundredths, text)) {
        bytes_printf(w->latex, "\\frac{%d}{100}", (int)hundredths.num);
        w->under = build_lcm(w->under, 100);
    } else {
        bytes_append_string(w->latex, text);
    }
    return true;
}

/* ---- factors ---- */

static bool walk_side(struct walk *w, struct linear *out);

static bool walk_bracket(struct walk *w, struct linear *out) {
    w->at++;
    bytes_append_char(w->latex, '(');
    if (!walk_side(w, out) || *w->at != ')') return false;
    w->at++;
    bytes_append_char(w->latex, ')');
    return true;
}

static bool walk_aid(struct walk *w, struct linear *out, const char *name) {
    int i = name[1] - '1';
    if (i < 0 || i >= ALGEBRA_AIDS) return false;
    out->n = w->scope->aid[i];
    algebra_print(w->latex, out->n);
    return true;
}

static bool walk_name(struct walk *w, struct linear *out, enum factor_kind *kind) {
    const char *name = w->at;
    size_t n = 0;
    while (isalnum((unsigned char)name[n])) n++;
    w->at += n;
    if (isdigit((unsigned char)*name)) {
        bytes_append(w->latex, name, n);
        out->n = build_int(strtoll(name, NULL, 10));
        return true;
    }
    if (n == 2 && name[0] == 'u') return walk_aid(w, out, name);
    if (n != 1 || *name != 'x') return n > 0 && walk_input(w, out, name, n);
    if (w->scope->x) {
        out->n = *w->scope->x;
        algebra_print(w->latex, out->n);
        return true;
    }
    *kind = FACTOR_LETTER;
    out->c = build_int(1);
    bytes_append_char(w->latex, 'x');
    return true;
}

static bool walk_factor(struct walk *w, struct linear *out, enum factor_kind *kind) {
    *out = (struct linear){build_int(0), build_int(0), 1};
    *kind = *w->at == '(' ? FACTOR_BRACKET : FACTOR_NUMBER;
    return *kind == FACTOR_BRACKET ? walk_bracket(w, out) : walk_name(w, out, kind);
}

/* ---- products ---- */

static bool times(struct linear *a, const struct linear *b) {
    const struct linear left = *a;
    if (!is_number(&left) && !is_number(b)) return false;
    const struct ratio *k = is_number(b) ? &b->n : &left.n;
    const struct linear *other = is_number(b) ? &left : b;
    return ratio_mul(&a->c, other->c, *k) && ratio_mul(&a->n, other->n, *k);
}

static bool over(struct linear *a, const struct linear *b) {
    return is_number(b) && b->n.num && ratio_div(&a->c, a->c, b->n) && ratio_div(&a->n, a->n, b->n);
}

/* Put latex[start..) behind what stands in `left`: 100x, 5(36 - x), 3 \times 4; and 1x is x. */
static void join(struct bytes *latex, size_t start, const struct bytes *left, enum factor_kind right) {
    struct bytes factor = {0};
    bool touching = right != FACTOR_NUMBER;
    bytes_append_string(&factor, bytes_text(latex) + start);
    bytes_truncate(latex, start);
    if (!touching || strcmp(bytes_text(left), "1") != 0) bytes_append_string(latex, bytes_text(left));
    if (!touching) bytes_append_string(latex, " \\times ");
    bytes_append_string(latex, bytes_text(&factor));
    latex->failed |= factor.failed;
    bytes_free(&factor);
}

/* \frac of what stands in `top`, without its brackets where it is one, over latex[start..). */
static void set_fraction(struct bytes *latex, size_t start, const struct bytes *top, bool bracketed) {
    struct bytes bottom = {0};
    bytes_append_string(&bottom, bytes_text(latex) + start);
    bytes_truncate(latex, start);
    bytes_append_string(latex, "\\frac{");
    bytes_append(latex, bytes_text(top) + bracketed, top->len - 2 * (size_t)bracketed);
    bytes_printf(latex, "}{%s}", bytes_text(&bottom));
    latex->failed |= bottom.failed;
    bytes_free(&bottom);
}

static bool walk_more_factors(struct walk *w, struct linear *out, size_t start, enum factor_kind kind,
                              struct bytes *left) {
    struct linear factor;
    bool bracketed = kind == FACTOR_BRACKET;
    while (*w->at == '*' || *w->at == '/') {
        bool divided = *w->at++ == '/';
        bytes_clear(left);
        bytes_append_string(left, bytes_text(w->latex) + start);
        bytes_truncate(w->latex, start);
        if (!walk_factor(w, &factor, &kind) || !(divided ? over(out, &factor) : times(out, &factor))) return false;
        if (divided) {
            set_fraction(w->latex, start, left, bracketed);
            w->under = build_lcm(w->under, (int64_t)factor.n.num);
        } else
            join(w->latex, start, left, kind);
        bracketed = false;
    }
    return true;
}

static bool walk_product(struct walk *w, struct linear *out) {
    struct bytes left = {0};
    enum factor_kind kind;
    size_t start = w->latex->len;
    bool ok = walk_factor(w, out, &kind) && walk_more_factors(w, out, start, kind, &left);
    w->latex->failed |= left.failed;
    bytes_free(&left);
    return ok;
}

/* ---- sums ---- */

static bool walk_side(struct walk *w, struct linear *out) {
    struct linear product;
    if (!walk_product(w, out)) return false;
    while (*w->at == '+' || *w->at == '-') {
        char sign = *w->at++;
        bytes_printf(w->latex, " %c ", sign);
        if (!walk_product(w, &product)) return false;
        bool ok = sign == '+' ? ratio_add(&out->c, out->c, product.c) && ratio_add(&out->n, out->n, product.n)
                              : ratio_sub(&out->c, out->c, product.c) && ratio_sub(&out->n, out->n, product.n);
        if (!ok) return false;
    }
    return true;
}

bool algebra_read_side(struct linear *out, struct bytes *latex, const char **text, const struct algebra_scope *scope) {
    struct walk w = {*text, scope, latex, 1};
    bool ok = walk_side(&w, out) && (*w.at == 0 || *w.at == '=');
    out->under = w.under;
    *text = w.at;
    return ok;
}

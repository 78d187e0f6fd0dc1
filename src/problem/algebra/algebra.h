/* algebra.h - a problem's solution as large models write it: an equation in x, its transformations, LaTeX. No 算数, and
 * never shown to a pupil: it is what a base has to unlearn (tools/reproduce/base_algebra.sh).
 *
 *   inputs of a record --rows.c--> row of its sub-type --side.c--> two sides, exact --equation.c--> lines --write.c-->
 *     text
 */
#ifndef PROBLEM_ALGEBRA_ALGEBRA_H
#define PROBLEM_ALGEBRA_ALGEBRA_H

#include "sansu/exact.h"
#include "sansu/problem.h"

enum { ALGEBRA_AIDS = 2 };

/* A sub-type's equation. Formulas are of numbers, x, inputs of the record by their names (rates and fractions as parts
 * of 1), + - * / and brackets. Words have inputs as slots: "<p>の人数". */
struct algebra_row {
    const char *kind;    /* "tsurukame/prices" */
    const char *when;    /* "asked=1 f<g": inputs compared with numbers or inputs; NULL: always */
    const char *unknown; /* what x is; NULL: what is asked */
    const char *equation;
    const char *answer; /* of x, where x is not what is asked; else NULL */
    struct {
        const char *words, *formula;
    } aid[ALGEBRA_AIDS]; /* known before the equation, which calls them u1 and u2; up to the first without words */
};

/* The row that a problem's inputs fit; NULL: none. */
const struct algebra_row *algebra_find_row(const struct problem *p);

/* c·x + n */
struct linear {
    struct ratio c, n;
    int64_t under; /* of a whole side: the least common multiple of what stands under its bars */
};

/* What the names of a formula stand for. */
struct algebra_scope {
    const struct problem *p;
    struct ratio aid[ALGEBRA_AIDS];
    const struct ratio *x; /* its value, once it is known: then x is a number like others */
};

/* Read a formula up to its end or an equals sign: its value to *out, appended as LaTeX to `latex`. false: it is not
 * linear, names nothing, or its numbers do not fit. *text then stands where reading ended. */
bool algebra_read_side(struct linear *out, struct bytes *latex, const char **text, const struct algebra_scope *scope);
/* 30, 2.5, \frac{7}{3} */
void algebra_print(struct bytes *latex, struct ratio value);
/* The number or rate of an input, a rate as a part of 1. */
bool algebra_input(struct ratio *out, const struct problem *p, const char *name, size_t n);

/* Append the lines from the equation "left=right" to "x = ..", and its solution. false: it has no single one. */
bool algebra_solve(struct bytes *out, struct ratio *x, const char *equation, const struct algebra_scope *scope);

#endif

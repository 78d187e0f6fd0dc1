/* yakusoku.h - 約束記号: the rules that a sign may stand for, and their values. */
#ifndef SANSU_FAMILY_YAKUSOKU_H
#define SANSU_FAMILY_YAKUSOKU_H

#include "problem/build.h"

enum { X, Y, M, N, Z };
enum {
    PRODUCT_LESS_SUM,
    SUM_OF_TIMES,
    DIFFERENCE_OF_TIMES,
    PRODUCT_AND_MORE,
    SUM_TIMES_DIFFERENCE,
    SQUARE_LESS,
    TIMES_THE_SUM,
    PRODUCT_AND_SUM,
    RULES
};
/* Which of the rules name one number, and which two. */
enum { ONE = BIT(PRODUCT_AND_MORE) | BIT(TIMES_THE_SUM), TWO = BIT(SUM_OF_TIMES) | BIT(DIFFERENCE_OF_TIMES) };

/* x sign y by a rule with the numbers m and n. */
int64_t yakusoku_apply(int64_t rule, int64_t m, int64_t n, int64_t x, int64_t y);
/* A sign <s>, somebody <P>, a rule in words <ru>: which one. */
int64_t yakusoku_draw(struct build *p);
/* The rule as aux 0 and as a formula <fo>. */
void yakusoku_bind(struct build *p);
/* The rule with x and y put in, on a line of its own. */
struct ratio yakusoku_step(struct build *p, const char *before, int64_t x, int64_t y);

extern const char *const yakusoku_signs[];
extern const struct subtype yakusoku_formula; /* yakusoku_shiki.c */

#endif

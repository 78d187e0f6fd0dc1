/* kazoe.h - counting possibilities: lines of products, choices and sums, and texts of one setting and one condition. */
#ifndef SANSU_FAMILY_KAZOE_H
#define SANSU_FAMILY_KAZOE_H

#include "problem/build.h"

enum { KAZOE_FOUND = 7 }; /* auxiliary parameter that bind() counts one by one; no part of the key */

int64_t kazoe_factorial(int64_t n);
/* The ways to take r of n, each one in turn taken or left. */
int64_t kazoe_taken(int64_t n, int64_t r);
/* The answer is what bind() counted, once all data are known. */
bool kazoe_holds(const struct build *p, const int64_t *x, unsigned keep);
/* One line: before a×b×c = value(unit) です。 A single number is only said. */
struct ratio kazoe_product(struct build *p, const char *before, const int64_t *f, int n, const char *unit);
/* The same added up. */
struct ratio kazoe_sum(struct build *p, const char *before, const int64_t *f, int n, const char *unit);
/* n×(n-1)×..: r of n in order. */
struct ratio kazoe_arrange(struct build *p, const char *before, int64_t n, int64_t r, const char *unit);
/* (n×(n-1)×..)÷(r×..×1): r of n. */
struct ratio kazoe_choose(struct build *p, const char *before, int64_t n, int64_t r, const char *unit);
/* base×base×.. */
struct ratio kazoe_power(struct build *p, const char *before, int64_t base, int64_t n, const char *unit);
/* <slot>: the numbers with 、 between. */
void kazoe_list(struct build *p, const char *slot, const int64_t *v, int n);

/* Texts of a setting PRE V (STEM with ます) and a question for E W, counted in U. */
#define KAZOE_TEMPLATES(PRE, V, STEM, E, W, U)                                                                    \
    PRE STEM "ます。" E W "は全部で何" U "ありますか。",                                                          \
        PRE V "とき、" E W "は何" U "[ありますか。|でしょうか。|ですか。]",                                       \
        E W "は何" U "ありますか。" PRE STEM "ます。",                                                            \
        "<A>が考えた問題です。" PRE STEM "ます。" E W "は全部で何" U "ですか。",                                  \
        PRE V "ことにしました。" E W "は、全部で何" U "ありますか。", PRE STEM "ます。このとき、" E W "の数<wo>", \
        PRE V "場合を考えます。" E W "は何" U "になりますか。",                                                   \
        "次のことを調べます。" PRE V "とき、" E W "は、全部で何" U "になりますか。",                              \
        "!" PRE STEM "ます。では、" E W "は何" U "でしょうか。", NULL

#endif

/* keisan.c - how the value of an expression is asked for.
 *
 * Slots: <a> to <e> the numbers in the order of the expression, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/keisan.h"

static const struct phrasing order[] = {VALUE("<a>-<b>×<c>+<d>"), {0, 0, NULL}};
static const struct phrasing bracket[] = {VALUE("(<a>+<b>)÷<c>-<d>"), {0, 0, NULL}};
static const struct phrasing quotient[] = {VALUE("<a>÷(<b>-<c>)×<d>-<e>"), {0, 0, NULL}};
static const struct phrasing inner[] = {VALUE("<a>-(<b>+<c>×<d>)÷<e>"), {0, 0, NULL}};
static const struct phrasing decimals[] = {VALUE("<a>×<b>-<c>÷<d>"), {0, 0, NULL}};
static const struct phrasing distribute[] = {VALUE("<a>×<b>+<a>×<c>"), {0, 0, NULL}};
static const struct phrasing fractions[] = {VALUE("<a>+<b>-<c>"), {0, 0, NULL}};

const struct wording wording_keisan[] = {
    {"order", SAYS(EXPRESSION), order},
    {"bracket", SAYS(EXPRESSION), bracket},
    {"quotient", SAYS(EXPRESSION), quotient},
    {"inner", SAYS(EXPRESSION), inner},
    {"decimals", SAYS(EXPRESSION), decimals},
    {"distribute", SAYS(EXPRESSION), distribute},
    {"fractions", SAYS(EXPRESSION), fractions},
    {NULL, 0, NULL},
};

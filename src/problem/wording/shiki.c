/* shiki.c - how the value of an expression, or its hole, is asked for.
 *
 * Slots: <siki> the expression as it is written, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/gyakusan.h"
#include "problem/wording/keisan.h"

static const struct phrasing value[] = {VALUE("<siki>"), {0, 0, NULL}};
static const struct phrasing box[] = {HOLE("<siki>"), {0, 0, NULL}};

const struct wording wording_shiki[] = {
    {"value", SAYS(EXPRESSION), value},
    {"fraction", SAYS(EXPRESSION), value},
    {"box", SAYS(EQUATION), box},
    {"fraction_box", SAYS(EQUATION), box},
    {NULL, 0, NULL},
};

/* gyakusan.c - how equations with a hole are asked for.
 *
 * Slots: <a> to <d> the numbers in the order of the equation, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/gyakusan.h"

static const struct phrasing plus_times[] = {HOLE("<a>+□×<b>=<c>"), {0, 0, NULL}};
static const struct phrasing minus_times[] = {HOLE("<a>-□×<b>=<c>"), {0, 0, NULL}};
static const struct phrasing times_sum[] = {HOLE("<a>×(□+<b>)=<c>"), {0, 0, NULL}};
static const struct phrasing times_difference[] = {HOLE("(□-<a>)×<b>=<c>"), {0, 0, NULL}};
static const struct phrasing divided[] = {HOLE("<a>÷(□-<b>)=<c>"), {0, 0, NULL}};
static const struct phrasing quotient[] = {HOLE("□÷<a>+<b>=<c>"), {0, 0, NULL}};
static const struct phrasing bracket_three[] = {HOLE("(<a>-□)÷<b>+<c>=<d>"), {0, 0, NULL}};
static const struct phrasing sum_three[] = {HOLE("(□+<a>)×<b>-<c>=<d>"), {0, 0, NULL}};

const struct wording wording_gyakusan[] = {
    {"plus_times", SAYS(EQUATION), plus_times},
    {"minus_times", SAYS(EQUATION), minus_times},
    {"times_sum", SAYS(EQUATION), times_sum},
    {"times_difference", SAYS(EQUATION), times_difference},
    {"divided", SAYS(EQUATION), divided},
    {"quotient", SAYS(EQUATION), quotient},
    {"bracket_three", SAYS(EQUATION), bracket_three},
    {"sum_three", SAYS(EQUATION), sum_three},
    {NULL, 0, NULL},
};

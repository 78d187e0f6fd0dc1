/* gyakusan_mittsu.c - how chains of operations with a hole are asked for.
 *
 * Slots: <a> to <d> the numbers in the order of the equation, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/gyakusan.h"

static const struct phrasing sum_divided[] = {HOLE("(□+<a>)÷<b>=<c>"), {0, 0, NULL}};
static const struct phrasing difference_divided[] = {HOLE("(□-<a>)÷<b>=<c>"), {0, 0, NULL}};
static const struct phrasing times_divided[] = {HOLE("□×<a>÷<b>=<c>"), {0, 0, NULL}};
static const struct phrasing divided_times[] = {HOLE("□÷<a>×<b>=<c>"), {0, 0, NULL}};
static const struct phrasing divided_minus[] = {HOLE("□÷<a>-<b>=<c>"), {0, 0, NULL}};
static const struct phrasing by_plus[] = {HOLE("<a>÷□+<b>=<c>"), {0, 0, NULL}};
static const struct phrasing by_minus[] = {HOLE("<a>÷□-<b>=<c>"), {0, 0, NULL}};
static const struct phrasing over_sum[] = {HOLE("<a>÷(□+<b>)=<c>"), {0, 0, NULL}};
static const struct phrasing from_times[] = {HOLE("(<a>-□)×<b>=<c>"), {0, 0, NULL}};
static const struct phrasing from_divided[] = {HOLE("(<a>-□)÷<b>=<c>"), {0, 0, NULL}};
static const struct phrasing difference_times_divided[] = {HOLE("(□-<a>)×<b>÷<c>=<d>"), {0, 0, NULL}};
static const struct phrasing sum_times_divided[] = {HOLE("(□+<a>)×<b>÷<c>=<d>"), {0, 0, NULL}};
static const struct phrasing over_sum_minus[] = {HOLE("<a>÷(□+<b>)-<c>=<d>"), {0, 0, NULL}};
static const struct phrasing from_sum_times[] = {HOLE("<a>-(□+<b>)×<c>=<d>"), {0, 0, NULL}};
static const struct phrasing times_minus_divided[] = {HOLE("(□×<a>-<b>)÷<c>=<d>"), {0, 0, NULL}};
static const struct phrasing times_plus_divided[] = {HOLE("(□×<a>+<b>)÷<c>=<d>"), {0, 0, NULL}};
static const struct phrasing sum_divided_minus[] = {HOLE("(□+<a>)÷<b>-<c>=<d>"), {0, 0, NULL}};
static const struct phrasing difference_divided_plus[] = {HOLE("(□-<a>)÷<b>+<c>=<d>"), {0, 0, NULL}};

const struct wording wording_gyakusan_mittsu[] = {
    {"sum_divided", SAYS(EQUATION), sum_divided},
    {"difference_divided", SAYS(EQUATION), difference_divided},
    {"times_divided", SAYS(EQUATION), times_divided},
    {"divided_times", SAYS(EQUATION), divided_times},
    {"divided_minus", SAYS(EQUATION), divided_minus},
    {"by_plus", SAYS(EQUATION), by_plus},
    {"by_minus", SAYS(EQUATION), by_minus},
    {"over_sum", SAYS(EQUATION), over_sum},
    {"from_times", SAYS(EQUATION), from_times},
    {"from_divided", SAYS(EQUATION), from_divided},
    {"difference_times_divided", SAYS(EQUATION), difference_times_divided},
    {"sum_times_divided", SAYS(EQUATION), sum_times_divided},
    {"over_sum_minus", SAYS(EQUATION), over_sum_minus},
    {"from_sum_times", SAYS(EQUATION), from_sum_times},
    {"times_minus_divided", SAYS(EQUATION), times_minus_divided},
    {"times_plus_divided", SAYS(EQUATION), times_plus_divided},
    {"sum_divided_minus", SAYS(EQUATION), sum_divided_minus},
    {"difference_divided_plus", SAYS(EQUATION), difference_divided_plus},
    {NULL, 0, NULL},
};

/* keisan_bunsu.c - how the value of an expression of fractions or decimals is asked for.
 *
 * Slots: <a> to <c> the numbers in the order of the expression, <e>, <y>, <z> further ones of a row, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/keisan.h"

static const struct phrasing bracket_sum[] = {VALUE("(<a>+<b>)×<c>"), {0, 0, NULL}};
static const struct phrasing bracket_difference[] = {VALUE("(<a>-<b>)÷<c>"), {0, 0, NULL}};
static const struct phrasing times_divided[] = {VALUE("<a>×<b>÷<c>"), {0, 0, NULL}};
static const struct phrasing plus_times[] = {VALUE("<a>+<b>×<c>"), {0, 0, NULL}};
static const struct phrasing decimals[] = {VALUE("(<a>-<b>)×<c>"), {0, 0, NULL}};
static const struct phrasing cancel[] = {VALUE("1/(<a>×<b>)+1/(<b>×<e>)+…+1/(<y>×<z>)"),
                                         {SAYS(EXPRESSION), 0, "1÷(<a>×<b>)+1÷(<b>×<e>)+…+1÷(<y>×<z>)という計算を{する}"},
                                         {SAYS(EXPRESSION), 0, "分数の和1/(<a>×<b>)+1/(<b>×<e>)+…+1/(<y>×<z>)を{考える}"},
                                         {0, 0, NULL}};

const struct wording wording_keisan_bunsu[] = {
    {"bracket_sum", SAYS(EXPRESSION), bracket_sum},
    {"bracket_difference", SAYS(EXPRESSION), bracket_difference},
    {"times_divided", SAYS(EXPRESSION), times_divided},
    {"plus_times", SAYS(EXPRESSION), plus_times},
    {"decimals", SAYS(EXPRESSION), decimals},
    {"cancel", SAYS(EXPRESSION), cancel},
    {NULL, 0, NULL},
};

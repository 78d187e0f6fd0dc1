/* gyakusan_shosu.c - equations with a hole, in decimals and fractions.
 *
 * Slots: <a> to <c> the numbers in the order of the equation, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/gyakusan.h"

static const struct phrasing times_minus[] = {HOLE("□×<a>-<b>=<c>"), {0, 0, NULL}};
static const struct phrasing times_plus[] = {
    HOLE("<a>×□+<b>=<c>"),
    {SAYS(EQUATION) | SAYS_QUESTION, TALK, "<a>にある数をかけて<b>をたすと<c>に{なる}。ある数はいくつ{だ}か"},
    {0, 0, NULL},
};
static const struct phrasing bracket_minus[] = {HOLE("(<a>-□)×<b>=<c>"), {0, 0, NULL}};
static const struct phrasing fraction_plus[] = {
    HOLE("□+<a>=<b>"),
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "ある数に<a>をたすと<b>に{なる}。ある数はいくつ{だ}か"},
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "次の式の□に入る数を分数で答えなさい。□+<a>=<b>"},
    {0, 0, NULL},
};
static const struct phrasing fraction_times[] = {
    HOLE("<a>×□=<b>"),
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "<a>に、ある数をかけると、<b>に{なる}。ある数はいくつ{だ}か"},
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "次の式の□に入る数を分数で答えなさい。<a>×□=<b>"},
    {0, 0, NULL},
};

const struct wording wording_gyakusan_shosu[] = {
    {"times_minus", SAYS(EQUATION), times_minus},     {"times_plus", SAYS(EQUATION), times_plus},
    {"bracket_minus", SAYS(EQUATION), bracket_minus}, {"fraction_plus", SAYS(EQUATION), fraction_plus},
    {"fraction_times", SAYS(EQUATION), fraction_times}, {NULL, 0, NULL},
};

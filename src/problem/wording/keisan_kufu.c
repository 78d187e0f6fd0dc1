/* keisan_kufu.c - expressions that some thought makes easy.
 *
 * Slots: <a> to <d> the numbers in the order of the expression, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/keisan.h"

/* E is the expression. */
#define EASY(E) \
    VALUE(E), \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, "くふうして計算しましょう。" E}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, "次の計算をくふうしてしなさい。" E}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, "計算のきまりを使って、" E "を計算しましょう"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, "かんたんになるようにくふうすると、" E "はいくつ{だ}か"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, TALK, "「" E "は、前から順に計算すると大変だね。」くふうすると、答えはいくつ{だ}か"}

static const struct phrasing order[] = {EASY("<a>×<b>×<c>"), {0, 0, NULL}};
static const struct phrasing sum[] = {EASY("<a>+<b>+<c>"), {0, 0, NULL}};
static const struct phrasing minus[] = {
    EASY("<a>×<b>-<c>×<b>"),
    {SAYS(EXPRESSION) | SAYS_QUESTION, TALK, "<a>かける<b>から、<c>かける<b>をひくと、いくつに{なる}か"},
    {0, 0, NULL},
};
static const struct phrasing plus[] = {
    EASY("<a>×<b>+<c>×<b>"),
    {SAYS(EXPRESSION) | SAYS_QUESTION, TALK, "<a>かける<b>と、<c>かける<b>をたすと、いくつに{なる}か"},
    {0, 0, NULL},
};
static const struct phrasing three[] = {EASY("<a>×<b>+<a>×<c>-<a>×<d>"), {0, 0, NULL}};
static const struct phrasing near[] = {
    EASY("<a>×<b>"),
    {SAYS(EXPRESSION) | SAYS_QUESTION, TALK, "<a>かける<b>を、100とみてから直すと、いくつに{なる}か"},
    {0, 0, NULL},
};

const struct wording wording_keisan_kufu[] = {
    {"order", SAYS(EXPRESSION), order}, {"sum", SAYS(EXPRESSION), sum},     {"minus", SAYS(EXPRESSION), minus},
    {"plus", SAYS(EXPRESSION), plus},   {"three", SAYS(EXPRESSION), three}, {"near", SAYS(EXPRESSION), near},
    {NULL, 0, NULL},
};

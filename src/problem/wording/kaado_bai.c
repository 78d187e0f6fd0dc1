/* kaado_bai.c - how evens, odds, fives and threes laid with cards are asked for.
 *
 * Slots: those of kaado.h, <q> 偶数.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/kaado.h"

#define MORE(what) \
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<r><c>をならべてできる<r>けたの整数のうち、" what "は何個{だ}か"}, \
    {SAYS_QUESTION, 0, "+その中で" what "になるものは何個{ある}か"}, \
    {SAYS_QUESTION, 0, "+できる整数のうち、" what "は何個{だ}か"}, \
    {CARDS_NUMBER | SAYS_QUESTION, 0, "<list>の<m><c>の<t>から<r><c>を選んで<r>けたの整数を作ると、" what "は何個{できる}か"}, \
    {CARDS_NUMBER | SAYS_QUESTION, TALK, "<A>は、<list>の<t>で<r>けたの整数を{作る}。" what "は全部で何個{ある}か"}
enum { CARDS_NUMBER = SAYS(CARDS) | SAYS(NUMBER) };

static const struct phrasing zero_end[] = {
    LISTED,
    LAID,
    HOW_MANY("<q>"),
    ALL_AT_ONCE("<q>"),
    MORE("<q>"),
    {SAYS(NUMBER), 0, "+<r><c>をならべて<r>けたの整数を{作る}。0はいちばん上の位には{使えない}"},
    {SAYS(NUMBER), TALK, "+<r><c>使って<r>けたの整数を{作る}。0はいちばん左には{置けない}"},
    {0, 0, NULL},
};
#define THREES \
    LISTED, LAID, HOW_MANY("3の倍数"), HOW_MANY("3でわり切れる整数"), ALL_AT_ONCE("3の倍数"), MORE("3の倍数")
static const struct phrasing three[] = {THREES, {0, 0, NULL}};
static const struct phrasing three_zero[] = {
    THREES,
    {SAYS(NUMBER), 0, "+<r><c>をならべて<r>けたの整数を{作る}。0はいちばん上の位には{使えない}"},
    {0, 0, NULL},
};

const struct wording wording_kaado_bai[] = {
    {"zero_end", CARDS_NUMBER, zero_end},
    {"three", CARDS_NUMBER, three},
    {"three_zero", CARDS_NUMBER, three_zero},
    {NULL, 0, NULL},
};

/* kaado.c - how whole numbers laid with cards are asked for.
 *
 * Slots: those of kaado.h, <n> the largest of 1, 2, .., <q> 偶数.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/kaado.h"

#define UP_TO \
    {SAYS(CARDS), 0, "1から<n>までの数字を1つずつ書いた<n><c>の<t>が{ある}"}, \
    {SAYS(CARDS), 0, "1から<n>までの<t>が1<c>ずつ{ある}"}, \
    {SAYS(CARDS), 0, "<t>に、1から<n>までの数字が1つずつ書いて{ある}"}, \
    {SAYS(CARDS), 0, "1、2、…、<n>の<n><c>の<t>が{ある}"}, \
    {SAYS(CARDS), 0, "1から<n>までの数字の<t>を1<c>ずつ用意{する/た}"}, \
    {SAYS(CARDS), 0, "<t>が<n><c>{ある}。数字は1から<n>まで1つずつ{だ}"}, \
    {SAYS(CARDS), TALK, "<A>は、1から<n>までの<t>を1<c>ずつ持って{いる}"}, \
    {SAYS(CARDS), VOICED(VOICE_EXAM), "1から<n>までの整数を1つずつ書いた<n><c>の<t>が{ある}"}, \
    {SAYS(CARDS), NOTES, "1から<n>までの<t>"}, \
    {SAYS(CARDS) | SAYS(NUMBER), 0, "1から<n>までの<n><c>の<t>から<r><c>を選んで、<r>けたの整数を{作る}"}, \
    {SAYS(CARDS) | SAYS(NUMBER), 0, "1から<n>までの数字を書いた<t>のうち<r><c>をならべて、<r>けたの整数を{作る}"}

static const struct phrasing plain[] = {LISTED, LAID, HOW_MANY("整数"), ALL_AT_ONCE("整数"), {0, 0, NULL}};

static const struct phrasing zero[] = {
    LISTED,
    LAID,
    HOW_MANY("整数"),
    ALL_AT_ONCE("整数"),
    {SAYS(NUMBER), 0, "+<r><c>をならべて<r>けたの整数を{作る}。0はいちばん上の位には{使えない}"},
    {SAYS(NUMBER), TALK, "+<r><c>使って<r>けたの整数を{作る}。0はいちばん左には{置けない}"},
    {0, 0, NULL},
};

static const struct phrasing parity[] = {
    LISTED,
    LAID,
    HOW_MANY("<q>"),
    ALL_AT_ONCE("<q>"),
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<r><c>をならべてできる<r>けたの整数のうち、<q>は何個{だ}か"},
    {SAYS_QUESTION, 0, "+その中で<q>になるものは何個{ある}か"},
    {SAYS_QUESTION, 0, "+できる整数のうち、<q>は何個{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing upto[] = {
    UP_TO,
    LAID,
    HOW_MANY("整数"),
    {SAYS(CARDS) | SAYS(NUMBER) | SAYS_QUESTION, 0, "<r>けたの整数は何個{できる}か。1から<n>までの<t>が1<c>ずつあり、このうち<r><c>を{ならべる}"},
    {SAYS(CARDS) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1から<n>までの数字を書いた<n><c>の<t>のうち<r><c>をならべてできる、<r>けたの整数の個数"},
    {0, 0, NULL},
};

enum { FACTS = SAYS(CARDS) | SAYS(NUMBER) };

const struct wording wording_kaado[] = {
    {"plain", FACTS, plain},
    {"zero", FACTS, zero},
    {"parity", FACTS, parity},
    {"upto", FACTS, upto},
    {NULL, 0, NULL},
};

/* kaado.c - how whole numbers laid with cards are asked for.
 *
 * Slots: <t> カード, <c> 枚, <list> 0、2、5, <m> how many, <n> the largest of 1, 2, .., <q> 偶数, <A> a name; <r> digits.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { CARDS, NUMBER };

#define LISTED \
    {SAYS(CARDS), 0, "<list>の数字を1つずつ書いた<m><c>の<t>が{ある}"}, \
    {SAYS(CARDS), 0, "<list>の<t>が1<c>ずつ{ある}"}, \
    {SAYS(CARDS), 0, "<m><c>の<t>に、<list>の数字が1つずつ書いて{ある}"}, \
    {SAYS(CARDS), 0, "<list>の<m><c>の<t>が{ある}"}, \
    {SAYS(CARDS), 0, "<t>が<m><c>{ある}。書いてある数字は<list>{だ}"}, \
    {SAYS(CARDS), 0, "<list>の数字が書かれた<t>を1<c>ずつ用意{する/た}"}, \
    {SAYS(CARDS), 0, "数字の<list>が1つずつ書かれた<m><c>の<t>を{使う}"}, \
    {SAYS(CARDS), TALK, "<A>は、<list>の<m><c>の<t>を持って{いる}"}, \
    {SAYS(CARDS), TALK, "つくえの上に、<list>と書いた<t>が1<c>ずつ{ある}"}, \
    {SAYS(CARDS), VOICED(VOICE_EXAM), "<list>の数字を1つずつ書いた<t>が<m><c>{ある}"}, \
    {SAYS(CARDS), NOTES, "<t><list>"}, \
    {SAYS(CARDS), NOTES, "<list>の<m><c>の<t>"}, \
    {SAYS(CARDS) | SAYS(NUMBER), 0, "<list>の<m><c>の<t>から<r><c>を選んで、<r>けたの整数を{作る}"}, \
    {SAYS(CARDS) | SAYS(NUMBER), 0, "<list>の<t>のうち<r><c>をならべて、<r>けたの整数を{作る}"}, \
    {SAYS(CARDS) | SAYS(NUMBER), TALK, "<A>は、<list>の<t>をならべて<r>けたの整数を作って遊んで{いる}"}

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

#define LAID \
    {SAYS(NUMBER), 0, "+このうち<r><c>をならべて<r>けたの整数を{作る}"}, \
    {SAYS(NUMBER), 0, "+ここから<r><c>を選んで横一列にならべ、<r>けたの整数を{作る}"}, \
    {SAYS(NUMBER), 0, "+<r><c>を取り出し、左から順にならべて<r>けたの数を{作る}"}, \
    {SAYS(NUMBER), 0, "+これらを使って<r>けたの整数を{作る}。同じ<t>は1回しか{使えない}"}, \
    {SAYS(NUMBER), 0, "+この中の<r><c>で<r>けたの整数を{作る}"}, \
    {SAYS(NUMBER), 0, "+<t>を1<c>ずつ<r>回置いて、<r>けたの整数を{作る}"}, \
    {SAYS(NUMBER), 0, "+<r>けたの整数になるように<r><c>を{ならべる}"}, \
    {SAYS(NUMBER), TALK, "+<r><c>をならべて<r>けたの数を作って{みる}"}, \
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "+この中から<r><c>を選び、並べて<r>けたの整数を{作る}"}, \
    {SAYS(NUMBER), NOTES, "+<r><c>で<r>けたの整数"}, \
    {SAYS(NUMBER), NOTES, "+<r><c>ならべて<r>けたの整数を作る"}

#define HOW_MANY(what) \
    {SAYS_QUESTION, 0, "?できる" what "の[個数|数]|個"}, \
    {SAYS_QUESTION, 0, "+" what "は全部で何個{できる}か"}, \
    {SAYS_QUESTION, 0, "+全部で何個の" what "が{できる}か"}, \
    {SAYS_QUESTION, 0, "+できる" what "は何個{だ}か"}, \
    {SAYS_QUESTION, 0, "+作れる" what "は全部で何個{ある}か"}, \
    {SAYS_QUESTION, 0, "+" what "は何個作ることが{できる}か"}, \
    {SAYS_QUESTION, 0, "+ちがう" what "は全部で何個{できる}か"}, \
    {SAYS_QUESTION, 0, "+このときできる" what "は、全部で何個{だ}か"}, \
    {SAYS_QUESTION, TALK, "+いったい何個の" what "が{できる}か"}, \
    {SAYS_QUESTION, TALK, "+" what "って全部で何個{できる}か"}, \
    {SAYS_QUESTION, NOTES, "+" what "は何個"}, \
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+このうち<r><c>をならべてできる<r>けたの" what "は、全部で何個{だ}か"}, \
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<r><c>を使うと、<r>けたの" what "は何個{できる}か"}, \
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+これらの<t>で作れる<r>けたの" what "は何個{ある}か"}, \
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "+<r>けたの" what "は何個"}

#define ALL_AT_ONCE(what) \
    {SAYS(CARDS) | SAYS(NUMBER) | SAYS_QUESTION, 0, "<r>けたの" what "は何個{できる}か。<list>の<t>が1<c>ずつあり、このうち<r><c>を{ならべる}"}, \
    {SAYS(CARDS) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<list>の<t>のうち<r><c>をならべてできる、<r>けたの" what "の個数"}, \
    {SAYS(CARDS) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<t><list>から<r><c>→<r>けたの" what "は何個"}

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

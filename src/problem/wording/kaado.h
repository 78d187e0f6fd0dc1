/* kaado.h - how whole numbers laid with cards are asked for.
 *
 * Slots: <t> カード, <c> 枚, <list> 0、2、5, <m> how many, <A> a name; <r> digits.
 */
#ifndef SANSU_PROBLEM_WORDING_KAADO_H
#define SANSU_PROBLEM_WORDING_KAADO_H

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

#endif

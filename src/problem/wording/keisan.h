/* keisan.h - how the value of an expression is asked for.
 *
 * Slots: <P> a name.
 */
#ifndef SANSU_PROBLEM_WORDING_KEISAN_H
#define SANSU_PROBLEM_WORDING_KEISAN_H

#include "problem/wording/said.h"

enum { EXPRESSION };

/* E is the expression. */
#define VALUE(E) \
    {SAYS(EXPRESSION), 0, E "という式が{ある}"}, \
    {SAYS(EXPRESSION), 0, E "という計算を{する}"}, \
    {SAYS(EXPRESSION), 0, "次の計算を{考える}。" E}, \
    {SAYS(EXPRESSION), 0, "計算する式は" E "{だ}"}, \
    {SAYS(EXPRESSION), 0, "計算の順序に気をつけて、" E "を{計算する}"}, \
    {SAYS(EXPRESSION), 0, E "を{計算する}"}, \
    {SAYS(EXPRESSION), 0, "ノートに" E "と書いて{ある}"}, \
    {SAYS(EXPRESSION), 0, "式は" E "{だ}"}, \
    {SAYS(EXPRESSION), 0, "次の式を{計算する}。" E}, \
    {SAYS(EXPRESSION), 0, E "の答えを{調べる}"}, \
    {SAYS(EXPRESSION), TALK, "<P>は、" E "を計算して{いる}"}, \
    {SAYS(EXPRESSION), TALK, "宿題に" E "という計算が{ある}"}, \
    {SAYS(EXPRESSION), TALK, "黒板に" E "と書いて{ある}"}, \
    {SAYS(EXPRESSION), TALK, "<P>がまちがえた計算は、" E "{だ}"}, \
    {SAYS(EXPRESSION), VOICED(VOICE_EXAM), "次の式が{ある}。" E}, \
    {SAYS(EXPRESSION), VOICED(VOICE_EXAM), E "を計算することを{考える}"}, \
    {SAYS(EXPRESSION), NOTES, E}, \
    {SAYS(EXPRESSION), NOTES, "計算:" E}, \
    {SAYS_QUESTION, 0, "+?計算の答え"}, \
    {SAYS_QUESTION, 0, "+答えはいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+計算の答えはいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+正しい答えはいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+計算すると、いくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+正しい順序で計算すると、いくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+?この式の[値|答え]"}, \
    {SAYS_QUESTION, 0, "+この計算の答えはいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+この式の値はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+答えを求めると、いくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+これを計算すると、いくつに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+答えはいくつかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+正しく計算すると、いくつに{なる}か"}, \
    {SAYS_QUESTION, NOTES, "+答えは"}, \
    {SAYS_QUESTION, NOTES, "+計算の答えは"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, E "はいくつ{だ}か"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, E "を計算すると、いくつに{なる}か"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, "?" E "の[答え|値]"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, "?" E "の計算の答え"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, E "の答えはいくつ{だ}か"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, "次の計算をしましょう。" E}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, "次の計算をしなさい。" E}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, E "を計算しなさい"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, "くふうして" E "を計算しましょう"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, 0, "いくつに{なる}か。計算する式は" E "{だ}"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, VOICED(VOICE_EXAM), "次の計算をしなさい。答えが分数になるときは、約分すること。" E}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, VOICED(VOICE_PARENT), "「" E "」の答えは、いくつに{なる}か"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, VOICED(VOICE_CHILD), E "の答えは、いくつになるかな"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, VOICED(VOICE_SPOKEN), "計算の問題です。" E "はいくつ{だ}か"}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, NOTES, E "="}, \
    {SAYS(EXPRESSION) | SAYS_QUESTION, NOTES, E "を計算"}

#endif

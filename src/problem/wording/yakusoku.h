/* yakusoku.h - how a sign with a meaning of its own is explained.
 *
 * Slots: <s> ◎, <ru> 2つの数の積から2つの数の和をひいた数, <fo> A×B-(A+B), <P> a name.
 */
#ifndef SANSU_PROBLEM_WORDING_YAKUSOKU_H
#define SANSU_PROBLEM_WORDING_YAKUSOKU_H

#include "problem/wording/said.h"

enum { RULE };

#define THE_RULE \
    {SAYS(RULE), 0, "記号<s>は、<ru>を表すと約束{する}"}, \
    {SAYS(RULE), 0, "2つの数の間に<s>を書くと、<ru>を表すことに{する}"}, \
    {SAYS(RULE), 0, "新しい記号<s>を{使う}。<s>は、<ru>を{表す}"}, \
    {SAYS(RULE), 0, "<ru>を、記号<s>で{表す}"}, \
    {SAYS(RULE), 0, "A<s>B=<fo>と約束{する}"}, \
    {SAYS(RULE), 0, "2つの数A、Bについて、A<s>Bは<fo>を表すものと{する}"}, \
    {SAYS(RULE), 0, "2つの数A、Bについて、A<s>B=<fo>と{決める}"}, \
    {SAYS(RULE), 0, "A<s>Bという計算を、A<s>B=<fo>と決めることに{する}"}, \
    {SAYS(RULE), 0, "記号<s>の約束は次のとおり{だ}。A<s>B=<fo>"}, \
    {SAYS(RULE), 0, "<s>は、前の数Aと後の数Bから、<fo>を計算する記号{だ}"}, \
    {SAYS(RULE), 0, "記号<s>の意味は、<ru>ということに{する}"}, \
    {SAYS(RULE), TALK, "<P>は、<ru>を<s>という記号で表すことに{する/た}"}, \
    {SAYS(RULE), TALK, "<P>は友だちと、A<s>B=<fo>というひみつの計算を{作る/た}"}, \
    {SAYS(RULE), TALK, "まほうの箱に数AとBを順に入れると、A<s>Bといって、<fo>の答えが出て{くる}"}, \
    {SAYS(RULE), TALK, "A<s>B=<fo>というきまりの計算が{ある}"}, \
    {SAYS(RULE), VOICED(VOICE_EXAM), "2つの整数A、Bに対して、A<s>B=<fo>と{定める}"}, \
    {SAYS(RULE), VOICED(VOICE_EXAM), "記号<s>は、<ru>を表すものと{する}"}, \
    {SAYS(RULE), NOTES, "A<s>B=<fo>"}, \
    {SAYS(RULE), NOTES, "約束:<s>は、<ru>"}

/* E is what is to be worked out. */
#define WHAT(E) \
    {SAYS_QUESTION, 0, "?" E "の[値|答え]"}, \
    {SAYS_QUESTION, 0, "?" E}, \
    {SAYS_QUESTION, 0, E "はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, E "はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, E "を計算すると、いくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" E "はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+この約束で" E "を計算すると、いくつに{なる}か"}, \
    {SAYS_QUESTION, 0, E "の答えはいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+約束どおりに計算すると、" E "の値はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, E "の値はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、" E "の計算の答えはいくつ{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), E "の答えは何になるかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+では、" E "はいくつということに{なる}か"}, \
    {SAYS_QUESTION, NOTES, E "=□"}, \
    {SAYS_QUESTION, NOTES, E "はいくつ"}

#define BOTH (SAYS(RULE) | SAYS_QUESTION)
#define WHOLE(E) \
    {BOTH, 0, E "はいくつ{だ}か。ただし、記号<s>は、<ru>を{表す}"}, \
    {BOTH, 0, E "はいくつ{だ}か。ただし、A<s>B=<fo>と{する}"}, \
    {BOTH, 0, "A<s>B=<fo>とするとき、" E "はいくつ{だ}か"}, \
    {BOTH, 0, "?A<s>B=<fo>と約束するときの、" E "の値"}, \
    {BOTH, 0, "<s>を、<ru>を表す記号とするとき、" E "はいくつに{なる}か"}, \
    {BOTH, VOICED(VOICE_SPOKEN), "記号の約束です。<s>は、<ru>を表します。では、" E "はいくつ{だ}か"}, \
    {BOTH, NOTES, "A<s>B=<fo>のときの" E "の値"}, \
    {BOTH, NOTES, "A<s>B=<fo> " E "=□"}

#endif

/* gaisu.h - what the wordings of がい数 share.
 *
 * Slots: <th> ある市の人口, <u> 人, <P> a name, <N> the number; <to> 千の位, <how> 四捨五入して.
 */
#ifndef SANSU_PROBLEM_WORDING_GAISU_H
#define SANSU_PROBLEM_WORDING_GAISU_H

#include "problem/wording/said.h"

enum { GIVEN, HOW };

/* There is a number <N> of <th>. */
#define NUMBER_IS \
    {SAYS(GIVEN), 0, "<th>は<N><u>{だ}"}, \
    {SAYS(GIVEN), 0, "<th>を調べると、<N><u>{だ/た}"}, \
    {SAYS(GIVEN), 0, "<th>は、正しくは<N><u>{だ}"}, \
    {SAYS(GIVEN), 0, "<th>について、<N><u>という記録が{ある}"}, \
    {SAYS(GIVEN), 0, "<th>が<N><u>だとわかって{いる}"}, \
    {SAYS(GIVEN), 0, "<N><u>という数が{ある}"}, \
    {SAYS(GIVEN), 0, "<th>の正確な数は<N><u>{だ}"}, \
    {SAYS(GIVEN), 0, "表によると、<th>は<N><u>{だ}"}, \
    {SAYS(GIVEN), TALK, "新聞に、<th>は<N><u>と書いて{ある}"}, \
    {SAYS(GIVEN), TALK, "「<th>は<N><u>だって。」と<P>が{いう/た}"}, \
    {SAYS(GIVEN), TALK, "<P>が調べたところ、<th>は<N><u>{だ/た}"}, \
    {SAYS(GIVEN), TALK, "<th>調べを{する/た}。<P>のノートには<N><u>と書いて{ある}"}, \
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "<th>を調査したところ、<N><u>{だ/た}"}, \
    {SAYS(GIVEN), NOTES, "<th> <N><u>"}, \
    {SAYS(GIVEN), NOTES, "<N><u>"}

/* How many it is, about; W stands in front of the question: "<to>までのがい数で表すと". */
#define ABOUT(W) \
    {SAYS(HOW) | SAYS_QUESTION, 0, "+" W "何<u>{だ}か"}, \
    {SAYS(HOW) | SAYS_QUESTION, 0, "+これを" W "約何<u>に{なる}か"}, \
    {SAYS(HOW) | SAYS_QUESTION, 0, "+" W "およそ何<u>と{いえる}か"}, \
    {SAYS(HOW) | SAYS_QUESTION, 0, "+この数を" W "いくつに{なる}か"}, \
    {SAYS(HOW) | SAYS_QUESTION, 0, "+<th>は、" W "約何<u>{だ}か"}, \
    {SAYS(HOW) | SAYS_QUESTION, 0, "+" W "<th>はおよそ何<u>{だ}か"}, \
    {SAYS(HOW) | SAYS_QUESTION, TALK, "+" W "何<u>と書けば{いい}か"}, \
    {SAYS(HOW) | SAYS_QUESTION, TALK, "+<P>はこれを言い{かえる/た}。" W "何<u>くらい{だ}か"}, \
    {SAYS(HOW) | SAYS_QUESTION, VOICED(VOICE_PARENT), "+" W "何<u>と答えるのが{正しい}か"}, \
    {SAYS(HOW) | SAYS_QUESTION, NOTES, "+" W "何<u>"}

/* The same in one sentence: number and question. R: what is done, 「四捨五入して千の位までのがい数に」. */
#define ALL_ABOUT(R) \
    {SAYS(GIVEN) | SAYS(HOW) | SAYS_QUESTION, 0, "<N><u>を" R "すると、約何<u>に{なる}か"}, \
    {SAYS(GIVEN) | SAYS(HOW) | SAYS_QUESTION, 0, "<th>の<N><u>を" R "すると何<u>{だ}か"}, \
    {SAYS(GIVEN) | SAYS(HOW) | SAYS_QUESTION, 0, "<th>が<N><u>のとき、これを" R "すると何<u>に{なる}か"}, \
    {SAYS(GIVEN) | SAYS(HOW) | SAYS_QUESTION, 0, "?<N><u>を" R "した数|<u>"}, \
    {SAYS(GIVEN) | SAYS(HOW) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N><u>を" R "した数"}, \
    {SAYS(GIVEN) | SAYS(HOW) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<N><u> " R "すると"}, \
    {SAYS(GIVEN) | SAYS(HOW) | SAYS_QUESTION, TALK, "<N><u>って、" R "すると何<u>{だ}か"}

#endif

/* daihyochi.h - how a list of entries is given.
 *
 * Slots: <w> what was counted, <c> its unit, <n> <pc> how many entries of what; <list> 5冊、7冊, <bare> 5、7.
 */
#ifndef SANSU_PROBLEM_WORDING_DAIHYOCHI_H
#define SANSU_PROBLEM_WORDING_DAIHYOCHI_H

#include "problem/wording/said.h"

enum { ENTRIES };

#define ENTRIES_ARE \
    {SAYS(ENTRIES), 0, "<n><pc>の<w>を調べると、<list>{だ/た}"}, \
    {SAYS(ENTRIES), 0, "<n><pc>の<w>は、<list>{だ/た}"}, \
    {SAYS(ENTRIES), 0, "<w>は、<n><pc>で<list>{だ/た}"}, \
    {SAYS(ENTRIES), 0, "次の記録は、<n><pc>の<w>{だ}。<list>"}, \
    {SAYS(ENTRIES), 0, "<list>という記録が{ある}。これは<n><pc>の<w>{だ}"}, \
    {SAYS(ENTRIES), 0, "<n><pc>について<w>を記録したところ、<list>と{なる/た}"}, \
    {SAYS(ENTRIES), 0, "<n><pc>の<w>が、調べた順に<list>と書いて{ある}"}, \
    {SAYS(ENTRIES), 0, "<w>のデータは、<list>{だ}"}, \
    {SAYS(ENTRIES), 0, "ドットプロットに表すために、<n><pc>の<w>を{調べる/た}。結果は<list>{だ/た}"}, \
    {SAYS(ENTRIES), 0, "[表|ノート|メモ]に、<n><pc>の<w>が<list>と書いて{ある}"}, \
    {SAYS(ENTRIES), 0, "<n><pc>の<w>を表すデータが{ある}。<list>{だ}"}, \
    {SAYS(ENTRIES), 0, "<w>を{調べる/た}。結果は、<list>{だ/た}"}, \
    {SAYS(ENTRIES), TALK, "<w>をメモしたら、<list>{だ/た}"}, \
    {SAYS(ENTRIES), TALK, "<n><pc>の<w>を先生が{読み上げる/た}。<list>{だ}"}, \
    {SAYS(ENTRIES), TALK, "「<list>。」これは<n><pc>分の<w>{だ}"}, \
    {SAYS(ENTRIES), VOICED(VOICE_EXAM), "次のデータは、<n><pc>の<w>{だ}。<list>"}, \
    {SAYS(ENTRIES), NOTES, "<w>(<c>) <bare>"}, \
    {SAYS(ENTRIES), NOTES, "<w>:<list>"}, \
    {SAYS(ENTRIES), NOTES, "<bare>(<c>)"}, \
    {SAYS(ENTRIES), NOTES, "<n><pc>の<w> <list>"}

#endif

/* said.h - what several families say in the same words: groups of voices, and facts that need no slot. */
#ifndef SANSU_PROBLEM_SAID_H
#define SANSU_PROBLEM_SAID_H

#include "problem/wording/wording.h"

#define NOTES (VOICED(VOICE_TERSE) | VOICED(VOICE_DRILL))
#define TALK (VOICED(VOICE_STORY) | VOICED(VOICE_PARENT) | VOICED(VOICE_CHILD) | VOICED(VOICE_SPOKEN))

/* Phrasings of "pi is 3.14", as fact number `fact`. */
#define PI_IS(fact) \
    {SAYS(fact), 0, "円周率を3.14と{する}"}, \
    {SAYS(fact), 0, "+円周率は3.14と{する}"}, \
    {SAYS(fact), 0, "+[ただし、|なお、|]円周率は3.14と{する}"}, \
    {SAYS(fact), 0, "+円周率は3.14として計算{する}"}, \
    {SAYS(fact), 0, "+円周率には3.14を{使う}"}, \
    {SAYS(fact), 0, "+計算では円周率を3.14と{する}"}, \
    {SAYS(fact), 0, "+円周率は3.14を使って計算{する}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+ただし、円周率は3.14を用いるものと{する}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+円周率として3.14を{用いる}"}, \
    {SAYS(fact), TALK, "+円周率は3.14で計算{する}"}, \
    {SAYS(fact), TALK, "+円周率は3.14を{使う}"}, \
    {SAYS(fact), TALK, "+円周率はいつもの3.14を{使う}"}, \
    {SAYS(fact), NOTES, "円周率3.14"}, \
    {SAYS(fact), NOTES, "+円周率は3.14"}

#endif

/* ryokin.h - what a tariff with a basic charge and one with a limit ask in the same words. Slots as in ryokin.c. */
#ifndef SANSU_PROBLEM_WORDING_RYOKIN_H
#define SANSU_PROBLEM_WORDING_RYOKIN_H

#include "problem/wording/said.h"

/* How much was used, as fact `fact`. */
#define USE_IS(fact) \
    {SAYS(fact), 0, "+<x>は<n><u>{だ/た}"}, \
    {SAYS(fact), 0, "+今月の<x>は<n><u>{だ/た}"}, \
    {SAYS(fact), 0, "+<A>は<n><u>{<v>/た}"}, \
    {SAYS(fact), 0, "+全部で<n><u>{<v>/た}"}, \
    {SAYS(fact), 0, "+<x>が<n><u>に{なる/た}"}, \
    {SAYS(fact), 0, "+<A>の家では<n><u>{<v>/た}"}, \
    {SAYS(fact), 0, "+<x>を調べると、<n><u>{だ/た}"}, \
    {SAYS(fact), 0, "+ある月の<x>は<n><u>{だ}"}, \
    {SAYS(fact), 0, "+<A>の<x>は合わせて<n><u>{だ/た}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+<x>が<n><u>{だ/た}"}, \
    {SAYS(fact), TALK, "+「<n><u>も<vt>よ。」と<A>が{言う/た}"}, \
    {SAYS(fact), TALK, "+数えたら、<n><u><vt>ことに{なる}"}, \
    {SAYS(fact), NOTES, "+<n><u><v>"}, \
    {SAYS(fact), NOTES, "+<x><n><u>"}

/* The bill, as fact `fact`. */
#define BILL_IS(fact) \
    {SAYS(fact), 0, "+<w>は<T>円{だ/た}"}, \
    {SAYS(fact), 0, "+<A>は<w>を<T>円{はらう/た}"}, \
    {SAYS(fact), 0, "+今月の<w>は<T>円{だ/た}"}, \
    {SAYS(fact), 0, "+はらった<w>は<T>円{だ}"}, \
    {SAYS(fact), 0, "+全部で<T>円{かかる/た}"}, \
    {SAYS(fact), 0, "+合計は<T>円に{なる/た}"}, \
    {SAYS(fact), 0, "+<A>の家の<w>は<T>円{だ/た}"}, \
    {SAYS(fact), 0, "+<w>の合計が<T>円に{なる/た}"}, \
    {SAYS(fact), 0, "+<w>として<T>円を{はらう/た}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+<w>が<T>円{だ/た}"}, \
    {SAYS(fact), TALK, "+「今月は<T>円もかかったよ。」と<A>が{言う/た}"}, \
    {SAYS(fact), TALK, "+はらったのは<T>円{だ/た}"}, \
    {SAYS(fact), NOTES, "+<w><T>円"}, \
    {SAYS(fact), NOTES, "+全部で<T>円"}

#define ASKED_BILL \
    ASKED("<w>", "円"), \
    {SAYS_QUESTION, 0, "+全部で何円{かかる}か"}, \
    {SAYS_QUESTION, 0, "+<w>として何円{はらう}か"}, \
    {SAYS_QUESTION, 0, "+はらう金額は何円{だ}か"}

#define ASKED_USE \
    ASKED("<x>", "<u>"), \
    {SAYS_QUESTION, 0, "+何<u><vt>ことに{なる}か"}, \
    {SAYS_QUESTION, 0, "+<vt>のは何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+全部で何<u>{<v>/た}か"}

#endif

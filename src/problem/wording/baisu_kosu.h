/* baisu_kosu.h - numbered things in a range, and how many of them: what the wordings of 倍数の個数 share. */
#ifndef SANSU_PROBLEM_WORDING_BAISU_KOSU_H
#define SANSU_PROBLEM_WORDING_BAISU_KOSU_H

#include "problem/wording/said.h"

enum { RANGE, OF };

/* The numbers from F up to <T>. */
#define NUMBERS(F) \
    {SAYS(RANGE), 0, F "から<T>までの<nm>が{ある}"}, \
    {SAYS(RANGE), 0, F "から<T>までの<nm>について{考える}"}, \
    {SAYS(RANGE), 0, F "から<T>までの<nm>を小さい順に{ならべる}"}, \
    {SAYS(RANGE), 0, F "から<T>までの<nm>が、1つずつ順にならんで{いる}"}, \
    {SAYS(RANGE), 0, F "以上<T>以下の<nm>を{調べる}"}, \
    {SAYS(RANGE), 0, "<nm>が、" F "から<T>まで{ある}"}, \
    {SAYS(RANGE), 0, "ここに、" F "から<T>までの<nm>が1つずつ{ある}"}, \
    {SAYS(RANGE), 0, "調べるのは、" F "から<T>までの<nm>{だ}"}, \
    {SAYS(RANGE), TALK, "<P>は、" F "から<T>までの<nm>を順に{ならべる/た}"}, \
    {SAYS(RANGE), TALK, "<P>の前に、" F "から<T>までの<nm>がぬけなくならんで{いる}"}, \
    {SAYS(RANGE), TALK, F "から<T>までの<nm>を、1つずつ順に見て{いく}"}, \
    {SAYS(RANGE), VOICED(VOICE_EXAM), F "以上<T>以下の<nm>が{ある}"}, \
    {SAYS(RANGE), VOICED(VOICE_EXAM), F "から<T>までの<nm>が、それぞれ1つずつ{ある}"}, \
    {SAYS(RANGE), NOTES, F "から<T>までの<nm>"}, \
    {SAYS(RANGE), NOTES, F "〜<T>の<nm>"}

/* How many of them; G stands in front of the noun. */
#define HOW_MANY(G) \
    {SAYS_QUESTION, 0, "+?" G "<it>の数|<c>"}, \
    {SAYS_QUESTION, 0, "+" G "<it>は[全部で|]何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "+" G "<it>は[全部で|]何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+" G "<it>は[全部で|]いくつ{ある}か"}, \
    {SAYS_QUESTION, 0, "+全部で何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "+あてはまる<it>は何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "+そのような<it>は何<c>{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+" G "<it>はいくつあるかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" G "<it>は何<c>あることに{なる}か"}, \
    {SAYS_QUESTION, NOTES, "+" G "<it>は何<c>"}

#endif

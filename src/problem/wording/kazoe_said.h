/* kazoe_said.h - possibilities are counted: a setting PRE V, and a question for E W, counted in U. */
#ifndef SANSU_PROBLEM_KAZOE_SAID_H
#define SANSU_PROBLEM_KAZOE_SAID_H

#include "problem/wording/said.h"

#define KAZOE_SET(PRE, V) \
    {SAYS(0), 0, PRE "{" V "}"}, \
    {SAYS(0), 0, PRE V "ことに{する}"}, \
    {SAYS(0), 0, PRE V "ことに{なる/た}"}, \
    {SAYS(0), 0, PRE V "場合を{考える}"}, \
    {SAYS(0), 0, "次の場合を{考える}。" PRE "{" V "}"}, \
    {SAYS(0), 0, PRE V "ときのことを{考える}"}, \
    {SAYS(0), 0, "いま、" PRE "{" V "}"}, \
    {SAYS(0), 0, PRE V "ことについて{考える}"}, \
    {SAYS(0), 0, "ある日、" PRE "{" V "/た}"}, \
    {SAYS(0), 0, "これから、" PRE "{" V "}"}, \
    {SAYS(0), 0, PRE V "ことを{考える}"}, \
    {SAYS(0), TALK, "<A>が出した問題{だ}。" PRE "{" V "}"}, \
    {SAYS(0), TALK, "「" PRE V "よ。」と<A>が{言う/た}"}, \
    {SAYS(0), VOICED(VOICE_PARENT), PRE V "問題{だ}"}, \
    {SAYS(0), VOICED(VOICE_EXAM), PRE V "ものと{する}"}, \
    {SAYS(0), NOTES, PRE V}, \
    {SAYS(0), NOTES, "問題:" PRE V}

#define KAZOE_ASK(PRE, V, E, W, U) \
    {SAYS_QUESTION, 0, "+?" E W "|" U}, \
    {SAYS_QUESTION, 0, "+?" E W "の数|" U}, \
    {SAYS_QUESTION, 0, "+" E W "は[全部で|]何" U "{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E W "は何" U "{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" E W "は全部で何" U "{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E W "は何" U "考え{られる}か"}, \
    {SAYS_QUESTION, 0, "+では、" E W "は何" U "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+" E W "を数えると、何" U "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+" E W "は全部でいくつ{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E W "は、合わせて何" U "{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E W "は全部で何" U "に{なる}か"}, \
    {SAYS_QUESTION, TALK, "+さて、" E W "は何" U "{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+" E W "って何" U "あるかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" E W "は何" U "ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、" E W "は何" U "{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+" E W "は何" U}, \
    {SAYS_QUESTION, NOTES, "+" E W "の数は"}, \
    {SAYS(0) | SAYS_QUESTION, 0, PRE V "とき、" E W "は全部で何" U "{ある}か"}, \
    {SAYS(0) | SAYS_QUESTION, 0, PRE V "とき、" E W "は何" U "{だ}か"}, \
    {SAYS(0) | SAYS_QUESTION, 0, E W "は何" U "{ある}か。" PRE "{" V "}"}, \
    {SAYS(0) | SAYS_QUESTION, 0, "?" PRE V "とき、" E W "|" U}, \
    {SAYS(0) | SAYS_QUESTION, VOICED(VOICE_CHILD), PRE V "とき、" E W "って何" U "あるのかな"}, \
    {SAYS(0) | SAYS_QUESTION, VOICED(VOICE_DRILL), PRE V "とき、" E W "の数"}, \
    {SAYS(0) | SAYS_QUESTION, VOICED(VOICE_TERSE), PRE V "。" E W "は何" U}

#define KAZOE(PRE, V, E, W, U) {KAZOE_SET(PRE, V), KAZOE_ASK(PRE, V, E, W, U), {0, 0, NULL}}

#endif

/* solution.h - how a salt or sugar solution is said to be there, for every family that has one.
 *
 * Slots: <w> 食塩水, <s> 食塩. */
#ifndef SANSU_PROBLEM_WORDING_SOLUTION_H
#define SANSU_PROBLEM_WORDING_SOLUTION_H

#include "problem/wording/said.h"

/* G grams of P percent, as the fact (or facts) F. */
#define HAVE_SOLUTION(F, G, P) \
    {F, 0, P "%の<w>が" G "g{ある}"}, \
    {F, 0, "[こさ|濃度]が" P "%の<w>が" G "g{ある}"}, \
    {F, 0, "<w>が" G "g{ある}。[こさ|濃度]は" P "%{だ}"}, \
    {F, 0, "[ビーカー|容器|入れ物|水そう]に" P "%の<w>が" G "g入って{いる}"}, \
    {F, 0, G "gの<w>があり、[こさ|濃度]は" P "%{だ}"}, \
    {F, 0, "<w>" G "gの[こさ|濃度]は" P "%{だ}"}, \
    {F, 0, "こさ" P "%の<w>を" G "g用意{する/た}"}, \
    {F, 0, P "%の<w>を" G "g{作る/た}"}, \
    {F, 0, "はじめ、<w>は" G "gで、こさは" P "%{だ/た}"}, \
    {F, 0, "実験で、" P "%の<w>を" G "g{使う}"}, \
    {F, 0, "今、こさ" P "%の<w>が" G "g{ある}"}, \
    {F, VOICED(VOICE_EXAM), "濃度が" P "%である<w>が" G "g{ある}"}, \
    {F, VOICED(VOICE_EXAM), "容器に、濃度" P "%の<w>" G "gが入って{いる}"}, \
    {F, TALK, "コップに<w>が" G "g入っていて、こさは" P "%{だ}"}, \
    {F, TALK, "先生が" P "%の<w>を" G "g用意して{くれる/た}"}, \
    {F, TALK, "台所に、" P "%の<w>が" G "g残って{いる}"}, \
    {F, TALK, "「この<w>は" P "%で、" G "gあるよ。」と妹が{言う/た}"}, \
    {F, TALK, P "パーセントの<w>が" G "グラム{ある}"}, \
    {F, TALK, "<w>が、" G "グラム{ある}。こさは、" P "パーセント{だ}"}, \
    {F, NOTES, P "%の<w>" G "g"}, \
    {F, NOTES, "<w>" G "g(" P "%)"}, \
    {F, NOTES, "<w> " G "g、こさ" P "%"}

/* G grams of P percent in the vessel V, as the fact F; LEAD stands in front. */
#define IN_A_VESSEL(F, LEAD, V, G, P) \
    {F, 0, LEAD V "に" P "%の<w>が" G "g入って{いる}"}, \
    {F, 0, LEAD V "には[こさ|濃度]" P "%の<w>が" G "g入って{いる}"}, \
    {F, 0, LEAD V "の<w>は" P "%で、" G "g{ある}"}, \
    {F, 0, LEAD V "には" G "gの<w>があり、[こさ|濃度]は" P "%{だ}"}, \
    {F, 0, LEAD V "に" P "%の<w>を" G "g{入れる/た}"}, \
    {F, 0, LEAD V "に入っているのは、" P "%の<w>" G "g{だ}"}, \
    {F, VOICED(VOICE_EXAM), LEAD V "には濃度が" P "%である<w>が" G "g入って{いる}"}, \
    {F, TALK, LEAD V "の中は" P "パーセントの<w>で、" G "グラム{ある}"}, \
    {F, NOTES, LEAD V ":" P "%の<w>" G "g"}, \
    {F, NOTES, LEAD V " " G "g " P "%(<w>)"}

/* The strength in the end is asked. */
#define WHAT_STRENGTH \
    {SAYS_QUESTION, 0, "?[できる|できた]<w>の[こさ|濃度]|%"}, \
    {SAYS_QUESTION, 0, "+?[この|]<w>の[こさ|濃度]|%"}, \
    {SAYS_QUESTION, 0, "何%の<w>が{できる}か"}, \
    {SAYS_QUESTION, 0, "何%の<w>に{なる}か"}, \
    {SAYS_QUESTION, 0, "[こさ|濃度]は何%に{なる}か"}, \
    {SAYS_QUESTION, 0, "+[こさ|濃度]は何%{だ}か"}, \
    {SAYS_QUESTION, 0, "<w>の[こさ|濃度]は何%に{なる/た}か"}, \
    {SAYS_QUESTION, 0, "できた<w>は何%{だ}か"}, \
    {SAYS_QUESTION, 0, "+<s>は全体の何%に{なる}か"}, \
    {SAYS_QUESTION, 0, "+何%のこさといえば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<w>の濃度は何%{だ}か"}, \
    {SAYS_QUESTION, TALK, "こさは、何パーセントに{なる}か"}, \
    {SAYS_QUESTION, TALK, "+今のこさは何%{だ}か"}, \
    {SAYS_QUESTION, NOTES, "こさは何%"}, \
    {SAYS_QUESTION, NOTES, "濃度は"}

#endif

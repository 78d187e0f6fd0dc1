/* ryusui.h - how a boat and its river are told of, for the families of 流水算.
 *
 * Slots: <w> the boat, <S> its speed in still water, <R> the stream; <ru> 時速, <my> 毎時, <ev> 1時間に, <u> km, <pu> km/時. */
#ifndef SANSU_PROBLEM_WORDING_RYUSUI_H
#define SANSU_PROBLEM_WORDING_RYUSUI_H

#include "problem/wording/said.h"

enum { BOAT_STILL, BOAT_STREAM };

/* How fast the boat is in still water, alone or with the stream. */
#define STILL_WATER \
    {SAYS(BOAT_STILL), 0, "<w>の静水での速さは<ru><S><u>{だ}"}, \
    {SAYS(BOAT_STILL), 0, "静水での速さが<ru><S><u>の<w>が{ある}"}, \
    {SAYS(BOAT_STILL), 0, "<w>は、流れのない所では<ru><S><u>で{進む}"}, \
    {SAYS(BOAT_STILL), 0, "<w>は静水を<ev><S><u>{進む}"}, \
    {SAYS(BOAT_STILL), 0, "<w>の静水時の速さは<my><S><u>{だ}"}, \
    {SAYS(BOAT_STILL), 0, "<w>は、静かな水の上を<ru><S><u>で{進む}"}, \
    {SAYS(BOAT_STILL), TALK, "<w>は、流れのない池なら<ru><S><u>で{進む}"}, \
    {SAYS(BOAT_STILL), TALK, "パンフレットに、<w>の速さは流れのない所で<ru><S><u>と書いて{ある}"}, \
    {SAYS(BOAT_STILL), VOICED(VOICE_EXAM), "静水時の速さが<ru><S><u>である<w>が{ある}"}, \
    {SAYS(BOAT_STILL), NOTES, "<w>、静水で<ru><S><u>"}, \
    {SAYS(BOAT_STILL) | SAYS(BOAT_STREAM), 0, "<w>の静水での速さは<ru><S><u>、川の流れの速さは<ru><R><u>{だ}"}, \
    {SAYS(BOAT_STILL) | SAYS(BOAT_STREAM), 0, "川は<ev><R><u>流れ、<w>は流れがなければ<ev><S><u>{進む}"}, \
    {SAYS(BOAT_STILL) | SAYS(BOAT_STREAM), 0, "流れの速さが<ru><R><u>の川を、静水での速さが<ru><S><u>の<w>が{進む}"}, \
    {SAYS(BOAT_STILL) | SAYS(BOAT_STREAM), NOTES, "静水<ru><S><u>、流れ<ru><R><u>"}, \
    {SAYS(BOAT_STILL) | SAYS(BOAT_STREAM), NOTES, "<w>(静水<S><pu>)、流れ<R><pu>"}
/* How fast the river flows. */
#define FLOWING \
    {SAYS(BOAT_STREAM), 0, "川の流れの速さは<ru><R><u>{だ}"}, \
    {SAYS(BOAT_STREAM), 0, "川は<ru><R><u>で流れて{いる}"}, \
    {SAYS(BOAT_STREAM), 0, "流れの速さが<ru><R><u>の川が{ある}"}, \
    {SAYS(BOAT_STREAM), 0, "川の水は<ev><R><u>{流れる}"}, \
    {SAYS(BOAT_STREAM), 0, "<my><R><u>の速さで流れる川が{ある}"}, \
    {SAYS(BOAT_STREAM), TALK, "今日の川は<ru><R><u>で流れて{いる}"}, \
    {SAYS(BOAT_STREAM), VOICED(VOICE_EXAM), "川の流れの速さは<ru><R><u>で一定と{する}"}, \
    {SAYS(BOAT_STREAM), NOTES, "流れ<ru><R><u>"}, \
    {SAYS(BOAT_STREAM), NOTES, "流速<R><pu>"}

/* A speed is asked for. */
#define WHICH_SPEED(noun) \
    {SAYS_QUESTION, 0, noun "は<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, noun "は<ru>何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, noun "は<my>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "?<ru>で表した" noun "|<u>"}, \
    {SAYS_QUESTION, 0, "+このとき、" noun "は<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、" noun "は<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+計算すると、" noun "は<ru>何<u>に{なる}か"}, \
    {SAYS_QUESTION, TALK, "+" noun "は<ru>何<u>だったことに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" noun "は<ru>何<u>と考えれば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+これらのことから、" noun "は<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, NOTES, noun "は<ru>何<u>"}, \
    {SAYS_QUESTION, NOTES, "+" noun "(<ru>)は"}

#endif

/* hojin.h - what the families of 方陣算 say in the same words.
 *
 * Slots: <w> ご石, <c> 個, <A> a name; <S> a side, <K> layers.
 */
#ifndef PROBLEM_HOJIN_H
#define PROBLEM_HOJIN_H

#include "problem/wording/said.h"

enum { SHAPE, RING, SIDE, LAYERS, NUMBER, LEFT, MISSING };

/* ---- a full square ---- */
#define SQUARE \
    {SAYS(SHAPE), 0, "<w>を正方形の形に[すきまなく|ぎっしり]{ならべる/た}"}, \
    {SAYS(SHAPE), 0, "<w>が正方形の形に[すき間なく|ぎっしり]ならんで{いる}"}, \
    {SAYS(SHAPE), 0, "たてと横の数が同じになるように<w>を{ならべる/た}"}, \
    {SAYS(SHAPE), 0, "<w>を、たても横も同じ数ずつ、すきまなく{ならべる/た}"}, \
    {SAYS(SHAPE), 0, "<w>をならべて、中までつまった正方形を{作る/た}"}, \
    {SAYS(SHAPE), 0, "[ここに|]正方形の形にならべた<w>が{ある}。中もすきまなくつまって{いる}"}, \
    {SAYS(SHAPE), 0, "何<c>かの<w>を、正方形になるようにすきまなく{ならべる/た}"}, \
    {SAYS(SHAPE), 0, "正方形になるように、<w>を中までぎっしりと{ならべる}"}, \
    {SAYS(SHAPE), 0, "<w>で、すきまのない正方形を{作る}"}, \
    {SAYS(SHAPE), 0, "<w>がたて横同じ数で、きちんとならんで{いる}"}, \
    {SAYS(SHAPE), TALK, "<A>は<w>をぎっしり正方形に{ならべる/た}"}, \
    {SAYS(SHAPE), TALK, "<A>は、<w>をましかくにならべて遊んで{いる}"}, \
    {SAYS(SHAPE), TALK, "つくえの上に、<w>が正方形にびっしりならんで{いる}"}, \
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "<w>をすき間なく並べて、正方形の方陣を{作る/た}"}, \
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "縦と横の数が等しくなるように<w>をすき間なく並べ、正方形を{作る/た}"}, \
    {SAYS(SHAPE), NOTES, "正方形にならべた<w>"}, \
    {SAYS(SHAPE), NOTES, "中までつまった<w>の方じん"}

/* ---- a hollow square ---- */
#define HOLLOW \
    {SAYS(SHAPE), 0, "<w>を、中があいた正方形の形に{ならべる/た}"}, \
    {SAYS(SHAPE), 0, "<w>で中空方じん(中のあいた正方形)を{作る/た}"}, \
    {SAYS(SHAPE), 0, "まん中があいた正方形の形に<w>がならんで{いる}"}, \
    {SAYS(SHAPE), 0, "<w>を正方形に{ならべる}。ただし、まん中はあけて{おく}"}, \
    {SAYS(SHAPE), 0, "<w>を、まん中をあけて正方形のわくの形に{ならべる}"}, \
    {SAYS(SHAPE), 0, "<w>をならべて、中空の正方形を{作る}"}, \
    {SAYS(SHAPE), 0, "<w>が中空の正方形の形にならんで{いる}"}, \
    {SAYS(SHAPE), 0, "<w>で正方形のわくを{作る/た}。中には<w>は1<c>も{ない}"}, \
    {SAYS(SHAPE), TALK, "<A>は、<w>でまん中のあいた四角を{作る/た}"}, \
    {SAYS(SHAPE), TALK, "「まん中をあけて、<w>を四角くならべよう。」と<A>が{いう/た}"}, \
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "<w>を並べて中空方陣を{作る/た}"}, \
    {SAYS(SHAPE), NOTES, "<w>の中空方じん"}, \
    {SAYS(SHAPE), NOTES, "中のあいた正方形に<w>を{ならべる}"}

#define LAYERS_SAID \
    {SAYS(LAYERS), 0, "+はばは[どこも|]<K>列{だ}"}, \
    {SAYS(LAYERS), 0, "+列の数は<K>列{だ}"}, \
    {SAYS(LAYERS), 0, "+<K>列に{ならべる}"}, \
    {SAYS(LAYERS), 0, "+わくの太さは<K>列分{だ}"}, \
    {SAYS(LAYERS), 0, "+<w>は<K>重にならんで{いる}"}, \
    {SAYS(LAYERS), 0, "+まわりは<K>列で{できる/1}"}, \
    {SAYS(LAYERS), 0, "+どの辺のところも<K>列{だ}"}, \
    {SAYS(LAYERS), 0, "+外側から内側へ<K>列{だ}"}, \
    {SAYS(LAYERS), TALK, "+<K>列の太さに{する/た}"}, \
    {SAYS(LAYERS), NOTES, "+<K>列"}, \
    {SAYS(LAYERS), NOTES, "+はば<K>列"}

/* ---- the side is asked for ---- */
#define WHAT_SIDE \
    {SAYS_QUESTION, 0, "?1辺の[<w>の|]数|<c>"}, \
    {SAYS_QUESTION, 0, "+1辺には何<c>ならんで{いる}か"}, \
    {SAYS_QUESTION, 0, "+1辺は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+1辺は何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+1つの辺には、<w>が何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "+角もふくめて、1辺の数は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+たて1列の<w>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+正方形の1辺にならぶ<w>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、1辺に何<c>{ならぶ}か"}, \
    {SAYS_QUESTION, 0, "+外側の1つの辺には、何<c>{ある}か"}, \
    {SAYS_QUESTION, TALK, "+さて、1辺は何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+1辺は何<c>かな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+1辺は何<c>と答えれば{いい}か"}, \
    {SAYS_QUESTION, NOTES, "+1辺は何<c>"}

#endif

/* tabibito.h - what travellers' problems say in the same words. Slots as in tabibito.c. */
#ifndef SANSU_PROBLEM_WORDING_TABIBITO_H
#define SANSU_PROBLEM_WORDING_TABIBITO_H

#include "problem/wording/said.h"

enum { WAY, START, SLOW, WAIT, FAST, MET };

/* ---- both speeds ---- */
#define SPEEDS \
    {SAYS(SLOW) | SAYS(FAST), 0, "+<p>の速さは<ru><f><u>、<r>の速さは<ru><v><u>{だ}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "+<p>は<ru><f><u>、<r>は<ru><v><u>で{進む}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "+<r>は<ru><v><u>、<p>は<ru><f><u>で{進む}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "+<ev>、<p>は<f><u>、<r>は<v><u>{進む}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "+<r>は<ev><v><u>、<p>は<ev><f><u>ずつ{進む}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "+速さは、<p>が<my><f><u>、<r>が<my><v><u>{だ}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "+<p>と<r>の速さは、それぞれ<ru><f><u>、<ru><v><u>{だ}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "+<p>は<wf><ru><f><u>、<r>は<ws><ru><v><u>で{進む}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "+<r>の速さは<my><v><u>で、<p>の速さは<my><f><u>{だ}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "+<r>が<v><pu>、<p>が<f><pu>の速さで{進む}"}, \
    {SAYS(SLOW) | SAYS(FAST), TALK, "+<p>は<ru><f><u>くらい、<r>は<ru><v><u>くらいで{進む}"}, \
    {SAYS(SLOW) | SAYS(FAST), TALK, "+<p>のほうが速くて<ru><f><u>、<r>は<ru><v><u>{だ}"}, \
    {SAYS(SLOW) | SAYS(FAST), TALK, "+<r>は<ru><v><u>だけれど、<p>は<ru><f><u>も{出す}"}, \
    {SAYS(SLOW) | SAYS(FAST), VOICED(VOICE_EXAM), "+<p>は<ru><f><u>、<r>は<ru><v><u>の一定の速さで進むものと{する}"}, \
    {SAYS(SLOW) | SAYS(FAST), VOICED(VOICE_EXAM), "+ただし、<p>の速さは<ru><f><u>、<r>の速さは<ru><v><u>と{する}"}, \
    {SAYS(SLOW) | SAYS(FAST), NOTES, "+<p> <ru><f><u>、<r> <ru><v><u>"}, \
    {SAYS(SLOW) | SAYS(FAST), NOTES, "+<p>:<f><pu>、<r>:<v><pu>"}, \
    {SAYS(SLOW) | SAYS(FAST), NOTES, "+<r>は<my><v><u>、<p>は<my><f><u>"}, \
    {SAYS(FAST), 0, "+<p>は<ru><f><u>で{進む}"}, \
    {SAYS(FAST), 0, "+<p>の速さは<my><f><u>{だ}"}, \
    {SAYS(FAST), 0, "+<p>は<ev><f><u>{進む}"}, \
    {SAYS(SLOW), 0, "+<r>は<ru><v><u>で{進む}"}, \
    {SAYS(SLOW), 0, "+<r>の速さは<my><v><u>{だ}"}, \
    {SAYS(SLOW), 0, "+<r>は<ev><v><u>{進む}"}, \
    {SAYS(SLOW), NOTES, "+<r> <ru><v><u>"}, \
    {SAYS(FAST), NOTES, "+<p> <ru><f><u>"}

/* ---- they set out towards each other, from <h> and <g> ---- */
#define TOWARDS \
    {SAYS(START), 0, "+<p>は<h>から<g>へ、<r>は<g>から<h>へ、同時に{出発する/た}"}, \
    {SAYS(START), 0, "+<p>が<h>を、<r>が<g>を同時に出発し、[向かい合って|おたがいに向かって]{進む}"}, \
    {SAYS(START), 0, "+<p>は<h>から、<r>は<g>から、向かい合って同時に{出発する}"}, \
    {SAYS(START), 0, "+<p>は<h>、<r>は<g>を、同じ時こくに相手のほうへ向かって{出発する/た}"}, \
    {SAYS(START), 0, "+<r>が<g>から<h>へ、<p>が<h>から<g>へ、同じ道を同時に進み{始める}"}, \
    {SAYS(START), 0, "+<two>は、<h>と<g>から同時に出発して[近づいて|向き合って]{進む}"}, \
    {SAYS(START), 0, "+<h>を<p>が、<g>を<r>が同時に出て、たがいに{近づく}"}, \
    {SAYS(START), TALK, "+<p>は<h>、<r>は<g>から、「よーい、ドン。」で同時に{出発する/た}"}, \
    {SAYS(START), TALK, "+<p>は<h>を、<r>は<g>を同時に出て、とちゅうで会うことに{する/た}"}, \
    {SAYS(START), TALK, "+<p>は<h>から、<r>は<g>から、同時に相手をむかえに{出る/た}"}, \
    {SAYS(START), VOICED(VOICE_EXAM), "+この間を、<p>は<h>から、<r>は<g>から、同時に出発して向かい合って{進む}"}, \
    {SAYS(START), NOTES, "+<p>は<h>、<r>は<g>から同時に出発"}, \
    {SAYS(START), NOTES, "+向かい合って同時に出発(<p>は<h>から、<r>は<g>から)"}

/* ---- after <m> they meet ---- */
#define THEY_MET \
    {SAYS(MET), 0, "+<two>は<m><t>後に{出会う/た}"}, \
    {SAYS(MET), 0, "+出発してから<m><t>後に{出会う/た}"}, \
    {SAYS(MET), 0, "+<m><tk>進んだところで<two>は{出会う/た}"}, \
    {SAYS(MET), 0, "+出会うまでに<m><t>{かかる/た}"}, \
    {SAYS(MET), 0, "+<m><t>たったとき、<two>は{すれちがう/た}"}, \
    {SAYS(MET), 0, "+すると、<m><t>で{出会う/た}"}, \
    {SAYS(MET), 0, "+<two>がすれちがったのは、<m><t>後{だ/た}"}, \
    {SAYS(MET), 0, "+<two>は、<m><t>後にとちゅうで{出会う}"}, \
    {SAYS(MET), TALK, "+<m><t>たって、<two>はばったり{会う/た}"}, \
    {SAYS(MET), TALK, "+ちょうど<m><t>で顔を合わせることが{できる/た}"}, \
    {SAYS(MET), VOICED(VOICE_EXAM), "+<two>が出会ったのは、出発から<m><t>後のことで{ある}"}, \
    {SAYS(MET), NOTES, "+<m><t>後に出会う"}, \
    {SAYS(MET), NOTES, "+<m><t>で会う"}

/* ---- how far apart the places are ---- */
#define BETWEEN \
    {SAYS(WAY), 0, "<h>と<g>は<D><u>はなれて{いる}"}, \
    {SAYS(WAY), 0, "<h>から<g>までの道のりは<D><u>{だ}"}, \
    {SAYS(WAY), 0, "<h>と<g>の間は<D><u>{ある}"}, \
    {SAYS(WAY), 0, "<D><u>はなれた<h>と<g>が{ある}"}, \
    {SAYS(WAY), 0, "<h>と<g>を結ぶ<D><u>の道が{ある}"}, \
    {SAYS(WAY), 0, "<h>から<g>まで、[1本の|まっすぐな|]道が<D><u>続いて{いる}"}, \
    {SAYS(WAY), TALK, "<h>から<g>までは<D><u>{ある}"}, \
    {SAYS(WAY), TALK, "地図で見ると、<h>と<g>の間は<D><u>{だ/た}"}, \
    {SAYS(WAY), VOICED(VOICE_EXAM), "<h>と<g>があり、その間の道のりは<D><u>{だ}"}, \
    {SAYS(WAY), NOTES, "<h>と<g>の間<D><u>"}, \
    {SAYS(WAY), NOTES, "<h>~<g> <D><u>"}

/* ---- and both set out ---- */
#define BOTH_ENDS \
    {SAYS(WAY) | SAYS(START), 0, "<D><u>はなれた[2地点|2つの地点|2か所]から、<p>と<r>が向かい合って同時に{出発する/た}"}, \
    {SAYS(WAY) | SAYS(START), 0, "<p>と<r>が、<D><u>の道の両はしから同時に向かい合って{出発する}"}, \
    {SAYS(WAY) | SAYS(START), 0, "<p>と<r>の間は<D><u>ある。<two>は同時におたがいのほうへ進み{始める}"}, \
    {SAYS(WAY) | SAYS(START), 0, "<D><u>はなれている<p>と<r>が、同時に相手に向かって{進む}"}, \
    {SAYS(WAY) | SAYS(START), 0, "<h>にいる<p>と、<D><u>はなれた<g>にいる<r>が、同時に向かい合って{出発する}"}, \
    {SAYS(WAY) | SAYS(START), 0, "<p>は<h>を出て<D><u>先の<g>へ、<r>は<g>を出て<h>へ、同時に{向かう}"}, \
    {SAYS(WAY) | SAYS(START), TALK, "<D><u>はなれた所にいる<p>と<r>が、「今から同時に出よう。」と約束して相手のほうへ{向かう/た}"}, \
    {SAYS(WAY) | SAYS(START), TALK, "<h>と<g>のきょりは<D><u>。<p>は<h>から、<r>は<g>から同時に出て、とちゅうで落ち合うことに{する/た}"}, \
    {SAYS(WAY) | SAYS(START), VOICED(VOICE_EXAM), "<D><u>の直線コースの両はしから、<p>と<r>が同時に向かい合って出発するものと{する}"}, \
    {SAYS(WAY) | SAYS(START), NOTES, "へだたり<D><u>、向かい合って同時に出発"}, \
    {SAYS(WAY) | SAYS(START), NOTES, "<h><g>間<D><u>、両はしから同時に出発"}

/* ---- <r> leaves, <p> follows after <w> ---- */
#define LEFT_AND_FOLLOWED \
    {SAYS(SLOW), 0, "<r>が<ru><v><u>で<h>を{出る/た}"}, \
    {SAYS(SLOW), 0, "<r>は<h>を出発し、<ru><v><u>で<g>へ{向かう/た}"}, \
    {SAYS(SLOW), 0, "<r>が<my><v><u>の速さで<h>を{出発する/た}"}, \
    {SAYS(SLOW), 0, "<r>は<h>を出て、<ev><v><u>ずつ{進む}"}, \
    {SAYS(SLOW), 0, "<r>は<ws><ru><v><u>で<h>から<g>へ{向かう}"}, \
    {SAYS(SLOW), 0, "先に<h>を出た<r>の速さは<ru><v><u>{だ}"}, \
    {SAYS(SLOW), TALK, "<r>が<h>から<g>へ行った。速さは<ru><v><u>くらい{だ}"}, \
    {SAYS(SLOW), TALK, "「先に行くね。」と<r>が<h>を出て、<ru><v><u>で進んで{いる}"}, \
    {SAYS(SLOW), VOICED(VOICE_EXAM), "<r>が<h>を出発し、<ru><v><u>の一定の速さで<g>へ{向かう}"}, \
    {SAYS(SLOW), NOTES, "<r>、<ru><v><u>で先に出発"}, \
    {SAYS(SLOW), NOTES, "先発:<r> <v><pu>"}, \
    {SAYS(WAIT), 0, "+その<w><t>後に、<p>が[同じ道を|]{追いかける/た}"}, \
    {SAYS(WAIT), 0, "+<r>が出てから<w><t>後に、<p>が同じ所から{追いかける}"}, \
    {SAYS(WAIT), 0, "+<p>は<w><t>おくれて<h>を出て、<r>を{追いかける/た}"}, \
    {SAYS(WAIT), 0, "+<w><t>たってから、<p>が<h>を出発して{追いかける/た}"}, \
    {SAYS(WAIT), 0, "+<p>が<r>を追って<h>を出たのは、その<w><t>後{だ/た}"}, \
    {SAYS(WAIT), 0, "+<p>は、<r>より<w><t>おそく<h>を出て<r>を{追う}"}, \
    {SAYS(WAIT), 0, "+それから<w><t>して、<p>も同じ道を{出発する/た}"}, \
    {SAYS(WAIT), TALK, "+<w><t>後、わすれ物に気づいた<p>が{追いかける/た}"}, \
    {SAYS(WAIT), TALK, "+<p>が「追いかけよう。」と<h>を出たのは、<w><t>たってから{だ/た}"}, \
    {SAYS(WAIT), TALK, "+<p>は<w><t>も休んでから、同じ<h>を出て{追いかける/た}"}, \
    {SAYS(WAIT), VOICED(VOICE_EXAM), "+その<w><t>後に、<p>が同じ地点を出発し、同じ道を通って<r>を{追いかける}"}, \
    {SAYS(WAIT), NOTES, "+<w><t>後に<p>が追う"}, \
    {SAYS(WAIT), NOTES, "+<p>は<w><t>おくれて出発"}

#endif

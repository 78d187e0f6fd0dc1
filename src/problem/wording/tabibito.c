/* tabibito.c - how two travellers are told of.
 *
 * Slots: <p> the faster, <r> the slower, <two> 2人, <h> and <g> the two places, <wf> and <ws> 歩いて or nothing;
 * <ru> 分速, <my> 毎分, <ev> 1分間に, <pu> m/分, <u> m, <t> 分, <tk> 分間; <f> and <v> the speeds, <D> the way or the lead,
 * <m> the time, <w> the wait. Around <o>: <L> the lap, <dir>, <dv> 反対向きに, <am> what happens first.
 *
 * Checked tests/problem/wording_test.c
 */
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
    {SAYS(START), 0, "+<two>は、<p>は<h>から、<r>は<g>から、向かい合って同時に{出発する}"}, \
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

static const struct phrasing meet[] = {
    {SAYS(WAY), 0, "<h>と<g>は<D><u>はなれて{いる}"},
    {SAYS(WAY), 0, "<h>から<g>までの道のりは<D><u>{だ}"},
    {SAYS(WAY), 0, "<h>と<g>の間は<D><u>{ある}"},
    {SAYS(WAY), 0, "<D><u>はなれた<h>と<g>が{ある}"},
    {SAYS(WAY), 0, "<h>と<g>を結ぶ<D><u>の道が{ある}"},
    {SAYS(WAY), 0, "<h>から<g>まで、[1本の|まっすぐな|]道が<D><u>続いて{いる}"},
    {SAYS(WAY), TALK, "<h>から<g>までは<D><u>{ある}"},
    {SAYS(WAY), TALK, "地図で見ると、<h>と<g>の間は<D><u>{だ/た}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "<h>と<g>があり、その間の道のりは<D><u>{だ}"},
    {SAYS(WAY), NOTES, "<h>と<g>の間<D><u>"},
    {SAYS(WAY), NOTES, "<h>~<g> <D><u>"},
    TOWARDS,
    {SAYS(WAY) | SAYS(START), 0, "<D><u>はなれた[2地点|2つの地点|2か所]から、<p>と<r>が向かい合って同時に{出発する/た}"},
    {SAYS(WAY) | SAYS(START), 0, "<p>と<r>が、<D><u>の道の両はしから同時に向かい合って{出発する}"},
    {SAYS(WAY) | SAYS(START), 0, "<p>と<r>の間は<D><u>ある。<two>は同時におたがいのほうへ進み{始める}"},
    {SAYS(WAY) | SAYS(START), 0, "<D><u>はなれている<p>と<r>が、同時に相手に向かって{進む}"},
    {SAYS(WAY) | SAYS(START), 0, "<h>にいる<p>と、<D><u>はなれた<g>にいる<r>が、同時に向かい合って{出発する}"},
    {SAYS(WAY) | SAYS(START), 0, "<p>は<h>を出て<D><u>先の<g>へ、<r>は<g>を出て<h>へ、同時に{向かう}"},
    {SAYS(WAY) | SAYS(START), TALK, "<D><u>はなれた所にいる<p>と<r>が、「今から同時に出よう。」と約束して相手のほうへ{向かう/た}"},
    {SAYS(WAY) | SAYS(START), TALK, "<h>と<g>のきょりは<D><u>。<p>は<h>から、<r>は<g>から同時に出て、とちゅうで落ち合うことに{する/た}"},
    {SAYS(WAY) | SAYS(START), VOICED(VOICE_EXAM), "<D><u>の直線コースの両はしから、<p>と<r>が同時に向かい合って出発するものと{する}"},
    {SAYS(WAY) | SAYS(START), NOTES, "へだたり<D><u>、向かい合って同時に出発"},
    {SAYS(WAY) | SAYS(START), NOTES, "<h><g>間<D><u>、両はしから同時に出発"},
    SPEEDS,
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "+<p>は<h>から<ru><f><u>で、<r>は<g>から<ru><v><u>で、同時に向かい合って{出発する}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "+<p>は<h>を<my><f><u>で、<r>は<g>を<my><v><u>で、同時に相手のほうへ{出発する/た}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "+<r>が<ru><v><u>で<g>から<h>へ、<p>が<ru><f><u>で<h>から<g>へ、同時に{出る/た}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), VOICED(VOICE_EXAM), "+<h>からは<ru><f><u>の<p>が<g>に向かって、<g>からは<ru><v><u>の<r>が<h>に向かって、同じ時こくに同じ道を{出発する}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<ru><f><u>の<p>と<ru><v><u>の<r>が、<D><u>はなれた所から同時に向かい合って{出発する}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<D><u>の道の両はしから、<p>は<ru><f><u>、<r>は<ru><v><u>で、同時に向かい合って{進む}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<p>(<ru><f><u>)と<r>(<ru><v><u>)が、<D><u>はなれた所から同時に向き合って{進む}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), TALK, "<h>の<p>は<ru><f><u>、<g>の<r>は<ru><v><u>。<D><u>はなれた<h>と<g>から、相手のほうへ同時に{出発する/た}"},
    {SAYS_QUESTION, 0, "<two>は何<t>後に{出会う}か"},
    {SAYS_QUESTION, 0, "<two>が出会うのは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "<p>と<r>が出会うのは、出発してから何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+出発してから何<t>後に{出会う}か"},
    {SAYS_QUESTION, 0, "<two>は何<t>で{出会う}か"},
    {SAYS_QUESTION, 0, "<two>がすれちがうのは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+<two>は、進み始めてから何<t>後に{すれちがう}か"},
    {SAYS_QUESTION, 0, "?<two>が出会うまでの時間|<t>"},
    {SAYS_QUESTION, 0, "+出会うまでに何<t>{かかる}か"},
    {SAYS_QUESTION, TALK, "+<two>がばったり会うのは何<t>後{だ}か"},
    {SAYS_QUESTION, TALK, "+とちゅうで会えるのは、出発から何<t>後{だ}か"},
    {SAYS_QUESTION, TALK, "+<two>が顔を合わせるのは何<t>後に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<two>が出会うのは同時に出発してから何<t>後{だ}か"},
    {SAYS_QUESTION, NOTES, "+何<t>後に会う"},
    {SAYS_QUESTION, NOTES, "+出会うのは何<t>後"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS_QUESTION, 0, "<two>が出会うのは何<t>後{だ}か。<p>は<ru><f><u>、<r>は<ru><v><u>で、<D><u>はなれた所から同時に向かい合って{出発する}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS_QUESTION, NOTES, "<ru><f><u>と<ru><v><u>で<D><u>はなれた所から近づく<p>と<r>が出会うまでの時間(<t>)"},
    {0, 0, NULL},
};

/* ---- how far apart were they ---- */
static const struct phrasing apart[] = {
    TOWARDS,
    SPEEDS,
    {SAYS(START), 0, "<p>と<r>が、はなれた2地点から同時に向かい合って{出発する/た}"},
    {SAYS(START), 0, "1本の道の両はしから、<p>と<r>が向かい合って同時に{出発する/た}"},
    {SAYS(START), 0, "道の両はしに<p>と<r>がいて、同時に相手のほうへ{進む}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<p>は<h>から<ru><f><u>で、<r>は<g>から<ru><v><u>で、同時に向かい合って{出発する/た}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<ru><f><u>の<p>と<ru><v><u>の<r>が、はなれた2地点から同時に向かい合って{出発する/た}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<h>から<p>が<my><f><u>、<g>から<r>が<my><v><u>の速さで、同時に相手のほうへ{向かう/た}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), TALK, "<h>を出た<p>は<ru><f><u>、<g>を同時に出た<r>は<ru><v><u>。<two>はおたがいのほうへ{進む/た}"},
    {SAYS(MET), 0, "+<two>は<m><t>後に{出会う/た}"},
    {SAYS(MET), 0, "+出発してから<m><t>後に{出会う/た}"},
    {SAYS(MET), 0, "+<m><tk>進んだところで<two>は{出会う/た}"},
    {SAYS(MET), 0, "+出会うまでに<m><t>{かかる/た}"},
    {SAYS(MET), 0, "+<m><t>たったとき、<two>は{すれちがう/た}"},
    {SAYS(MET), 0, "+すると、<m><t>で{出会う/た}"},
    {SAYS(MET), 0, "+<two>がすれちがったのは、<m><t>後{だ/た}"},
    {SAYS(MET), 0, "+<two>は、<m><t>後にとちゅうで{出会う}"},
    {SAYS(MET), TALK, "+<m><t>たって、<two>はばったり{会う/た}"},
    {SAYS(MET), TALK, "+ちょうど<m><t>で顔を合わせることが{できる/た}"},
    {SAYS(MET), VOICED(VOICE_EXAM), "+<two>が出会ったのは、出発から<m><t>後のことで{ある}"},
    {SAYS(MET), NOTES, "+<m><t>後に出会う"},
    {SAYS(MET), NOTES, "+<m><t>で会う"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(MET), 0, "+<p>は<ru><f><u>、<r>は<ru><v><u>で進み、<m><t>後に{出会う/た}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(MET), 0, "+<r>が<ru><v><u>、<p>が<ru><f><u>で進むと、<two>は<m><t>後に{出会う}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(MET), TALK, "+<p>は<ev><f><u>、<r>は<ev><v><u>進むので、<m><t>後に会うことが{できる/た}"},
    {SAYS(START) | SAYS(MET), 0, "<p>は<h>から、<r>は<g>から同時に向かい合って出発し、<m><t>後に{出会う/た}"},
    {SAYS_QUESTION, 0, "?はじめの<two>の間の道のり|<u>"},
    {SAYS_QUESTION, 0, "?出発したときの<two>の間のきょり|<u>"},
    {SAYS_QUESTION, 0, "はじめ<two>は何<u>はなれて{いる/た}か"},
    {SAYS_QUESTION, 0, "出発したとき、<two>の間は何<u>{ある/た}か"},
    {SAYS_QUESTION, 0, "<p>が出発した所と<r>が出発した所は何<u>はなれて{いる}か"},
    {SAYS_QUESTION, 0, "+2つの出発地点の間の道のりは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<two>は、はじめ何<u>はなれた所に{いる/た}か"},
    {SAYS_QUESTION, 0, "+<two>が進んだ道のりは合わせて何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+<two>は、もともと何<u>はなれて{いる/た}か"},
    {SAYS_QUESTION, TALK, "+出発するとき、<two>の間は何<u>あったことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "?<p>と<r>の出発地点の間の道のり|<u>"},
    {SAYS_QUESTION, NOTES, "+はじめの間は何<u>"},
    {SAYS_QUESTION, NOTES, "+2地点の間は何<u>"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS(MET) | SAYS_QUESTION, 0, "<h>と<g>の間は何<u>{だ}か。<p>は<h>を<ru><f><u>で、<r>は<g>を<ru><v><u>で同時に出発し、向かい合って進むと<m><t>後に{出会う}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS(MET) | SAYS_QUESTION, 0, "<p>が<h>から<ru><f><u>で、<r>が<g>から<ru><v><u>で同時に向かい合って出発すると<m><t>後に出会うとき、<h>から<g>までは何<u>{ある}か"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS(MET) | SAYS_QUESTION, 0, "道の両はしから同時に向かい合って進む<p>(<ru><f><u>)と<r>(<ru><v><u>)が<m><t>後に出会うとき、この道の長さは何<u>{だ}か"},
    {0, 0, NULL},
};

/* ---- chasing someone who left earlier ---- */
static const struct phrasing chase[] = {
    {SAYS(SLOW), 0, "<r>が<ru><v><u>で<h>を{出る/た}"},
    {SAYS(SLOW), 0, "<r>は<h>を出発し、<ru><v><u>で<g>へ{向かう/た}"},
    {SAYS(SLOW), 0, "<r>が<my><v><u>の速さで<h>を{出発する/た}"},
    {SAYS(SLOW), 0, "<r>は<h>を出て、<ev><v><u>ずつ{進む}"},
    {SAYS(SLOW), 0, "<r>は<ws><ru><v><u>で<h>から<g>へ{向かう}"},
    {SAYS(SLOW), 0, "先に<h>を出た<r>の速さは<ru><v><u>{だ}"},
    {SAYS(SLOW), TALK, "<r>が<h>から<g>へ行った。速さは<ru><v><u>くらい{だ}"},
    {SAYS(SLOW), TALK, "「先に行くね。」と<r>が<h>を出て、<ru><v><u>で進んで{いる}"},
    {SAYS(SLOW), VOICED(VOICE_EXAM), "<r>が<h>を出発し、<ru><v><u>の一定の速さで<g>へ{向かう}"},
    {SAYS(SLOW), NOTES, "<r>、<ru><v><u>で先に出発"},
    {SAYS(SLOW), NOTES, "先発:<r> <v><pu>"},
    {SAYS(WAIT), 0, "+その<w><t>後に、<p>が[同じ道を|]{追いかける/た}"},
    {SAYS(WAIT), 0, "+<r>が出てから<w><t>後に、<p>が同じ所から{追いかける}"},
    {SAYS(WAIT), 0, "+<p>は<w><t>おくれて<h>を出て、<r>を{追いかける/た}"},
    {SAYS(WAIT), 0, "+<w><t>たってから、<p>が<h>を出発して{追いかける/た}"},
    {SAYS(WAIT), 0, "+<p>が<r>を追って<h>を出たのは、その<w><t>後{だ/た}"},
    {SAYS(WAIT), 0, "+<p>は、<r>より<w><t>おそく<h>を出て<r>を{追う}"},
    {SAYS(WAIT), 0, "+それから<w><t>して、<p>も同じ道を{出発する/た}"},
    {SAYS(WAIT), TALK, "+<w><t>後、わすれ物に気づいた<p>が{追いかける/た}"},
    {SAYS(WAIT), TALK, "+<p>が「追いかけよう。」と<h>を出たのは、<w><t>たってから{だ/た}"},
    {SAYS(WAIT), TALK, "+<p>は<w><t>も休んでから、同じ<h>を出て{追いかける/た}"},
    {SAYS(WAIT), VOICED(VOICE_EXAM), "+その<w><t>後に、<p>が同じ地点を出発し、同じ道を通って<r>を{追いかける}"},
    {SAYS(WAIT), NOTES, "+<w><t>後に<p>が追う"},
    {SAYS(WAIT), NOTES, "+<p>は<w><t>おくれて出発"},
    {SAYS(FAST), 0, "+<p>は<ru><f><u>で{進む}"},
    {SAYS(FAST), 0, "+<p>の速さは<ru><f><u>{だ}"},
    {SAYS(FAST), 0, "+<p>は<my><f><u>の速さで{追いかける}"},
    {SAYS(FAST), 0, "+<p>は<ev><f><u>{進む}"},
    {SAYS(FAST), 0, "+<p>の進む速さは<f><pu>{だ}"},
    {SAYS(FAST), 0, "+<p>は<wf><ru><f><u>で{追う}"},
    {SAYS(FAST), TALK, "+<p>はがんばって<ru><f><u>で{進む}"},
    {SAYS(FAST), VOICED(VOICE_EXAM), "+ただし、<p>の速さは<ru><f><u>と{する}"},
    {SAYS(FAST), NOTES, "+<p> <ru><f><u>"},
    {SAYS(FAST), NOTES, "+<p>の速さ<f><pu>"},
    {SAYS(WAIT) | SAYS(FAST), 0, "+その<w><t>後に、<p>が<ru><f><u>で{追いかける/た}"},
    {SAYS(WAIT) | SAYS(FAST), 0, "+<w><t>おくれて、<p>が<my><f><u>の速さで同じ道を{追いかける}"},
    {SAYS(WAIT) | SAYS(FAST), 0, "+<p>は<w><t>後に<h>を出て、<ru><f><u>で<r>を{追う}"},
    {SAYS(WAIT) | SAYS(FAST), 0, "+<w><t>後、<p>が同じ<h>から<wf><ru><f><u>で{追いかける/た}"},
    {SAYS(WAIT) | SAYS(FAST), TALK, "+わすれ物に気づいた<p>が、<w><t>後に<ru><f><u>で{追いかける/た}"},
    {SAYS(WAIT) | SAYS(FAST), TALK, "+<w><t>後にやっと<h>を出た<p>は、<ru><f><u>で{追いかける/た}"},
    {SAYS(WAIT) | SAYS(FAST), NOTES, "+<w><t>後、<p>が<ru><f><u>で追う"},
    {SAYS(SLOW) | SAYS(WAIT), 0, "<r>が<ru><v><u>で<h>を出てから<w><t>後に、<p>が[同じ道を|]{追いかける/た}"},
    {SAYS(SLOW) | SAYS(WAIT), 0, "<ru><v><u>で<h>を出た<r>を、<p>が<w><t>後に{追いかける}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), 0, "<r>が<h>を出てから<w><t>後に、<p>が同じ道を{追いかける/た}。<r>の速さは<ru><v><u>、<p>の速さは<ru><f><u>{だ}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), 0, "<p>は、<w><t>前に<ru><v><u>で<h>を出た<r>を、<ru><f><u>で{追いかける}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), 0, "先に出発した<r>を、<p>が<w><t>おくれて{追いかける}。<r>は<ru><v><u>、<p>は<ru><f><u>で{進む}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), 0, "<my><v><u>の速さで<h>を出た<r>を、<w><t>たってから<p>が<my><f><u>の速さで{追いかける/た}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), TALK, "<r>がわすれ物をした。<r>が<h>を出たのは<w><t>前で、<ru><v><u>で進んで{いる}。今から<p>が<ru><f><u>で{追いかける}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), NOTES, "<ru><v><u>の<r>を<w><t>後に<ru><f><u>の<p>が追う"},
    {SAYS_QUESTION, 0, "<p>は、出発してから何<t>後に<r>に{追いつく}か"},
    {SAYS_QUESTION, 0, "<p>が<r>に追いつくのは、<p>が出発してから何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+<p>は何<t>で<r>に{追いつく}か"},
    {SAYS_QUESTION, 0, "+<p>は<h>を出てから何<t>後に{追いつく}か"},
    {SAYS_QUESTION, 0, "+追いつくのは、<p>が出てから何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+<r>が<p>に追いつかれるのは、<p>が出発してから何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+<p>が<r>に追いつくまでに、<p>は何<t>{進む}か"},
    {SAYS_QUESTION, 0, "?<p>が出発してから<r>に追いつくまでの時間|<t>"},
    {SAYS_QUESTION, 0, "+<p>が追いかけ始めてから何<t>で{追いつく}か"},
    {SAYS_QUESTION, TALK, "+<p>は、追いかけ始めてから何<t>後に{追いつける}か"},
    {SAYS_QUESTION, TALK, "+<p>が<r>にならぶのは、<p>が出てから何<t>後に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<p>が<r>に追いつくまでにかかる時間は、<p>の出発から何<t>{だ}か"},
    {SAYS_QUESTION, NOTES, "+追いつくのは<p>が出てから何<t>後"},
    {SAYS_QUESTION, NOTES, "+<p>は出発後何<t>で追いつく"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST) | SAYS_QUESTION, 0, "<p>は出発してから何<t>後に{追いつく}か。<r>が<ru><v><u>で先に<h>を出て、<w><t>後に<p>が<ru><f><u>で{追いかける}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST) | SAYS_QUESTION, NOTES, "<ru><v><u>の<r>を<w><t>後に<ru><f><u>の<p>が追うとき、追いつくまでの時間(<p>が出てから何<t>)"},
    {0, 0, NULL},
};

/* ---- chasing someone who is ahead ---- */
static const struct phrasing ahead[] = {
    {SAYS(WAY), 0, "<r>は<p>の<D><u>前に{いる}"},
    {SAYS(WAY), 0, "<p>の<D><u>先に<r>が{いる}"},
    {SAYS(WAY), 0, "<r>が<p>より<D><u>前を進んで{いる}"},
    {SAYS(WAY), 0, "<p>は<r>の<D><u>後ろに{いる}"},
    {SAYS(WAY), 0, "前を行く<r>と、後ろから行く<p>の間は<D><u>{だ}"},
    {SAYS(WAY), 0, "<p>と<r>の間は<D><u>で、<r>が前に{いる}"},
    {SAYS(WAY), 0, "<r>が、<p>から見て<D><u>先の所に{いる}"},
    {SAYS(WAY), TALK, "<p>が前を見ると、<D><u>先に<r>が{いる/た}"},
    {SAYS(WAY), TALK, "<p>は、<D><u>前を行く<r>に気が{つく/た}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "<r>が、<p>の<D><u>前方に{いる}"},
    {SAYS(WAY), NOTES, "<r>は<p>の<D><u>前"},
    {SAYS(WAY), NOTES, "差<D><u>"},
    {SAYS(START), 0, "+<two>は同時に同じ[向き|方向]へ進み{始める}"},
    {SAYS(START), 0, "+<p>が<r>を{追いかける}"},
    {SAYS(START), 0, "+<two>は同じ向きに同時に{出発する}"},
    {SAYS(START), 0, "+<p>は、<r>に追いつこうと[すぐに|]{追いかける/た}"},
    {SAYS(START), 0, "+<r>はそのまま同じ道を進み、<p>が後を{追う}"},
    {SAYS(START), 0, "+<two>は、まっすぐな道を同じ方向へ{進む}"},
    {SAYS(START), TALK, "+<p>は「待って。」と{追いかける/た}"},
    {SAYS(START), TALK, "+<r>は気づかずに進み、<p>が後から{追う}"},
    {SAYS(START), VOICED(VOICE_EXAM), "+<two>は同時に出発し、同じ道を同じ向きに進むものと{する}"},
    {SAYS(START), NOTES, "+同じ向きに同時に出発"},
    {SAYS(START), NOTES, "+<p>が追う"},
    SPEEDS,
    {SAYS(WAY) | SAYS(START), 0, "<D><u>前を進んでいる<r>を、<p>が{追いかける}"},
    {SAYS(WAY) | SAYS(START), 0, "<p>が、<D><u>先を行く<r>を{追いかける/た}"},
    {SAYS(WAY) | SAYS(START), 0, "<r>が<p>より<D><u>前にいて、<two>は同時に同じ方向へ{出発する}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "+<r>は<ru><v><u>で進み、<p>は<ru><f><u>で{追いかける}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "+<p>は<my><f><u>、<r>は<my><v><u>で、同時に同じ向きへ{進む}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), TALK, "+<r>は<ru><v><u>でにげ、<p>は<ru><f><u>で{追う}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<ru><v><u>で進む<r>を、<D><u>後ろから<p>が<ru><f><u>で{追いかける}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<D><u>前を<ru><v><u>で進む<r>を、<p>が<ru><f><u>で{追いかける}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<r>は<p>の<D><u>先を<ru><v><u>で進み、<p>は<ru><f><u>で後を{追う}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<my><f><u>の<p>が、<D><u>前を<my><v><u>で進む<r>を{追う}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), TALK, "<p>が見ると、<D><u>前に<r>が{いる/た}。<r>は<ru><v><u>、<p>は<ru><f><u>で、同じ向きに進んで{いる}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), VOICED(VOICE_EXAM), "<p>は<D><u>前方を<ru><v><u>で進む<r>を見つけ、ただちに<ru><f><u>で{追いかける/た}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), NOTES, "差<D><u>。前の<r> <ru><v><u>、後ろの<p> <ru><f><u>、同じ向き"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), NOTES, "<D><u>先の<ru><v><u>の<r>を<ru><f><u>の<p>が追う"},
    {SAYS_QUESTION, 0, "<p>は何<t>後に<r>に{追いつく}か"},
    {SAYS_QUESTION, 0, "<p>が<r>に追いつくのは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+追いつくのは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+何<t>で{追いつく}か"},
    {SAYS_QUESTION, 0, "<p>が<r>に追いつくまでに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "<r>が<p>に追いつかれるのは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "?<p>が<r>に追いつくまでの時間|<t>"},
    {SAYS_QUESTION, 0, "+<p>は、進み始めてから何<t>で<r>に{ならぶ}か"},
    {SAYS_QUESTION, TALK, "+<p>は何<t>後に{追いつける}か"},
    {SAYS_QUESTION, TALK, "+<p>が<r>の横にならぶのは何<t>後に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<p>が<r>に追いつくまでにかかる時間は何<t>{だ}か"},
    {SAYS_QUESTION, NOTES, "+追いつくのは何<t>後"},
    {SAYS_QUESTION, NOTES, "+何<t>で追いつく"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS_QUESTION, 0, "<p>は何<t>後に<r>に{追いつく}か。<r>は<D><u>先を<ru><v><u>で進み、<p>は<ru><f><u>で追いかけて{いる}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS_QUESTION, NOTES, "<D><u>前を<ru><v><u>で進む<r>に、<ru><f><u>の<p>が追いつくまでの時間(<t>)"},
    {0, 0, NULL},
};

/* ---- around ---- */
static const struct phrasing pond[] = {
    {SAYS(WAY), 0, "まわりの長さが<L><u>の<o>が{ある}"},
    {SAYS(WAY), 0, "<o>のまわりの道は1周<L><u>{だ}"},
    {SAYS(WAY), 0, "1周<L><u>の<o>が{ある}"},
    {SAYS(WAY), 0, "<o>のまわりを1周すると<L><u>{ある}"},
    {SAYS(WAY), 0, "<o>の[周囲|まわり]は<L><u>{だ}"},
    {SAYS(WAY), 0, "<o>のまわりに、1周<L><u>の道が{ある}"},
    {SAYS(WAY), TALK, "<o>のまわりは、ぐるっと1周<L><u>{だ}"},
    {SAYS(WAY), TALK, "いつも行く<o>は1周が<L><u>{ある}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "周囲の長さが<L><u>である<o>が{ある}"},
    {SAYS(WAY), NOTES, "<o>1周<L><u>"},
    {SAYS(WAY), NOTES, "周囲<L><u>の<o>"},
    {SAYS(START), 0, "+ここを<p>と<r>が、同じ[地点|場所|所]から同時に<dv>回り{始める}"},
    {SAYS(START), 0, "+<p>と<r>が、同じ所から同時に<dv>{進む}"},
    {SAYS(START), 0, "+<p>と<r>は同じ地点を同時に出発し、<dv>{回る}"},
    {SAYS(START), 0, "+<p>と<r>が同時に同じ場所を出て、<dv>進み{続ける}"},
    {SAYS(START), 0, "+この道を、<p>と<r>は<dv>{進む}。出発する地点と時こくは{同じだ}"},
    {SAYS(START), 0, "+同じ地点から同時に、<p>と<r>が<dv>{出発する/た}"},
    {SAYS(START), 0, "+<dv>回るように、<p>と<r>が同じ地点を同時に{出発する}"},
    {SAYS(START), TALK, "+<p>と<r>は、同じ場所から「よーい、ドン。」で<dv>{出発する/た}"},
    {SAYS(START), TALK, "+ここを<p>と<r>が、同じ所から同時に<dv>回ることに{する/た}"},
    {SAYS(START), VOICED(VOICE_EXAM), "+<p>と<r>が同一地点を同時に出発し、<dv>進むものと{する}"},
    {SAYS(START), NOTES, "+<p>と<r>、同じ地点から同時に<dv>出発"},
    {SAYS(START), NOTES, "+<dv>同時に出発、同じ地点から"},
    SPEEDS,
    {SAYS(WAY) | SAYS(START), 0, "1周<L><u>の<o>のまわりを、<p>と<r>が同じ地点から同時に<dv>{進む}"},
    {SAYS(WAY) | SAYS(START), 0, "<p>と<r>が、1周<L><u>の<o>を同じ場所から同時に<dv>回り{始める}"},
    {SAYS(WAY) | SAYS(START), 0, "まわりが<L><u>の<o>を、<p>と<r>が同じ所を同時に出発して<dv>{回る}"},
    {SAYS(WAY) | SAYS(START), TALK, "<p>と<r>が<o>に行き、1周<L><u>の道を同じ所から同時に<dv>回り{始める/た}"},
    {SAYS(WAY) | SAYS(START), NOTES, "<o>1周<L><u>、同じ所から同時に<dv>"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "+ここを<p>は<ru><f><u>、<r>は<ru><v><u>で、同じ地点から同時に<dv>{進む}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "+<r>は<my><v><u>、<p>は<my><f><u>で、同じ場所を同時に出て<dv>{回る}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<ru><f><u>の<p>と<ru><v><u>の<r>が、1周<L><u>の<o>のまわりを、同じ地点から同時に<dv>{進む}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "1周<L><u>の<o>を、<p>(<ru><f><u>)と<r>(<ru><v><u>)が同じ所から同時に<dv>{出発する}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<p>は<ru><f><u>、<r>は<ru><v><u>で、<o>の1周<L><u>の道を、同じ地点から同時に<dv>回り{始める}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), NOTES, "1周<L><u>、<dv>同時・同じ地点から。<p> <f><pu>、<r> <v><pu>"},
    {SAYS_QUESTION, 0, "<am>のは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "<am>のは、出発してから何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+<am>までに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "<am>のは何<t>後に{なる}か"},
    {SAYS_QUESTION, 0, "?<am>までの時間|<t>"},
    {SAYS_QUESTION, 0, "<am>のは、進み始めてから何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+出発して何<t>たつと、<am>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+同時に出発してから<am>までの時間は何<t>{だ}か"},
    {SAYS_QUESTION, TALK, "+<am>のは、スタートしてから何<t>後{だ}か"},
    {SAYS_QUESTION, TALK, "+何<t>で<am>ことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<am>のは同時に出発してから何<t>後{だ}か"},
    {SAYS_QUESTION, NOTES, "+<am>のは何<t>後"},
    {SAYS_QUESTION, NOTES, "+<am>まで何<t>"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS_QUESTION, 0, "<am>のは何<t>後{だ}か。<p>は<ru><f><u>、<r>は<ru><v><u>で、1周<L><u>の<o>を同じ地点から同時に<dv>{回る}"},
    {0, 0, NULL},
};

enum { SPEEDS_TOLD = SAYS(SLOW) | SAYS(FAST) };

const struct wording wording_tabibito[] = {
    {"meet", SAYS(WAY) | SAYS(START) | SPEEDS_TOLD, meet},
    {"apart", SAYS(START) | SPEEDS_TOLD | SAYS(MET), apart},
    {"chase", SPEEDS_TOLD | SAYS(WAIT), chase},
    {"ahead", SAYS(WAY) | SAYS(START) | SPEEDS_TOLD, ahead},
    {"pond", SAYS(WAY) | SAYS(START) | SPEEDS_TOLD, pond},
    {NULL, 0, NULL},
};

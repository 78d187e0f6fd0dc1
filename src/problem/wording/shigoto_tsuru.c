/* shigoto_tsuru.c - how 仕事算とつるかめ算 is said.
 *
 * Slots: those of WORK_ALONE; <s> how long both worked, one after the other; <as> the one
 * who is asked for.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, OTHER, BOTH };

static const struct phrasing turn[] = {
    WORK_ALONE(ONE, OTHER),
    {SAYS(BOTH), 0, "+はじめに<p>がして、とちゅうから<q>に代わり、合わせて<s><t>で{終わる/た}"},
    {SAYS(BOTH), 0, "+先に<p>が何<t>かして、残りを<q>がすると、全部で<s><t>{かかる/た}"},
    {SAYS(BOTH), 0, "+<p>が始めてとちゅうで<q>と交代し、始めてから<s><t>で{仕上がる/た}"},
    {SAYS(BOTH), 0, "+はじめは<p>、その後は<q>がして、ちょうど<s><t>で{終える/た}"},
    {SAYS(BOTH), 0, "+2人が交代でして、2人がした<tw>の合計は<s><t>{だ/た}"},
    {SAYS(BOTH), 0, "+<p>が始めたが、とちゅうで<q>に代わり、終わるまでに<s><t>{かかる/た}"},
    {SAYS(BOTH), 0, "+同時にはせず、<p>の次に<q>がして、合わせて<s><t>で{終わる/た}"},
    {SAYS(BOTH), 0, "+<p>から<q>へ引きついで、全部で<s><t>{かかる/た}"},
    {SAYS(BOTH), 0, "+<p>が何<t>か働いた後、<q>が残りを仕上げたので、全部で<s><t>{かかる/た}"},
    {SAYS(BOTH), 0, "+この仕事を、まず<p>だけで、次に<q>だけでしたら、<s><t>で{終わる/た}"},
    {SAYS(BOTH), 0, "+2人は1<t>もいっしょには働かず、<p>、<q>の順にして<s><t>で{仕上げる/た}"},
    {SAYS(BOTH), TALK, "+<p>がやっていたけれど、とちゅうで用事ができて<q>に代わってもらい、全部で<s><t>{かかる/た}"},
    {SAYS(BOTH), TALK, "+とちゅうで<p>から<q>にバトンタッチして、全部で<s><t>{だ/た}"},
    {SAYS(BOTH), VOICED(VOICE_EXAM), "+はじめ<p>だけが行い、途中から<q>だけが行ったところ、<s><t>で{完成する/た}"},
    {SAYS(BOTH), NOTES, "+<p>→途中で<q>に交代、計<s><t>"},
    {SAYS(BOTH), NOTES, "+<p>の後に<q>、合計<s><t>"},
    {SAYS_QUESTION, 0, "<as>は何<t>{する/た}か"},
    {SAYS_QUESTION, 0, "<as>がしたのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "?<as>がした<tw>|<t>"},
    {SAYS_QUESTION, 0, "?<as>が働いた<tw>|<t>"},
    {SAYS_QUESTION, 0, "+このとき、<as>は何<t>{働く/た}か"},
    {SAYS_QUESTION, 0, "<as>が<w>をした<tw>は何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+このうち、<as>がしたのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+<s><t>のうち、<as>は何<t>{する/た}か"},
    {SAYS_QUESTION, 0, "<as>は何<t>働いたことに{なる}か"},
    {SAYS_QUESTION, 0, "+<as>だけでしたのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "<as>の分は何<t>{だ}か"},
    {SAYS_QUESTION, TALK, "<as>は、実は何<t>{やる/た}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<as>がやったのは何<t>なのかな"},
    {SAYS_QUESTION, NOTES, "<as>は何<t>"},
    {SAYS_QUESTION, NOTES, "+<as>だけの<tw>は"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(BOTH), 0, "<w>を<p>が始め、とちゅうで<q>に代わって、終わるまでに<s><t>{かかる/た}。1人なら、<p>は<a><t>、<q>は<b><t>{かかる}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(BOTH), 0, "<p>だけでは<a><t>、<q>だけでは<b><t>で終わる<w>を、はじめは<p>、残りは<q>がして、全部で<s><t>{かかる/た}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(BOTH) | SAYS_QUESTION, 0, "<as>は何<t>{する/た}か。1人ですると<p>は<a><t>、<q>は<b><t>かかる<w>を、はじめは<p>、その後は<q>がして、ちょうど<s><t>で{終える/た}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(BOTH) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>は<a><t>、<q>は<b><t>かかる<w>を、<p>、<q>の順に1人ずつでして<s><t>で終えたときの、<as>がした<tw>"},
    {0, 0, NULL},
};

const struct wording wording_shigoto_tsuru[] = {
    {"turn", SAYS(ONE) | SAYS(OTHER) | SAYS(BOTH), turn},
    {NULL, 0, NULL},
};

/* shigoto.c - how 仕事算 is said.
 *
 * Slots: <w> the job, <p> <q> who does it, <t> 日, <tw> 日数, <hi> 1人, <ni> 2人; <a> <b> how
 * long each needs alone, <f> how long <p> works alone at first.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, OTHER, FIRST };

static const struct phrasing together[] = {
    WORK_ALONE(ONE, OTHER),
    {SAYS_QUESTION, 0, "+<ni>ですると何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<ni>でいっしょにすると、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+この仕事を<ni>ですると、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<ni>で力を合わせると、何<t>で{仕上がる}か"},
    {SAYS_QUESTION, 0, "+<p>と<q>が同時に始めると、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+これを<p>と<q>の<ni>ですれば、何<t>で終えることが{できる}か"},
    {SAYS_QUESTION, 0, "+はじめから終わりまで<ni>でするとき、かかるのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+<ni>いっしょに始めると、終わるまでに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "<p>と<q>が<ni>ですると、<w>は何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+?<ni>でいっしょにするときにかかる<tw>|<t>"},
    {SAYS_QUESTION, 0, "?<p>と<q>が<ni>でするときにかかる<tw>|<t>"},
    {SAYS_QUESTION, 0, "+<p>と<q>が協力すると、何<t>で仕上げることが{できる}か"},
    {SAYS_QUESTION, 0, "+<ni>が最初から最後までいっしょにすると、何<t>{かかる}か"},
    {SAYS_QUESTION, TALK, "+<ni>で手分けして進めたら、何<t>で{片づく}か"},
    {SAYS_QUESTION, TALK, "+<p>と<q>がいっしょにがんばったら、何<t>で{終わる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+手分けしたら全部で何<t>で終わることになりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<ni>でやったら何<t>で終わるのかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<ni>で同時に始めたとき、終わるまでに要する<tw>を求めなさい"},
    {SAYS_QUESTION, NOTES, "+<ni>で同時だと何<t>"},
    {SAYS_QUESTION, NOTES, "+<p>+<q>=□<t>"},
    {SAYS_QUESTION, NOTES, "+<ni>なら何<t>"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, 0, "<hi>では<p>が<a><t>、<q>が<b><t>かかる<w>を、<ni>ですると何<t>{かかる}か"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, 0, "何<t>で{終わる}か。<p>だけだと<a><t>、<q>だけだと<b><t>かかる<w>を、<ni>でいっしょに{する}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, 0, "<p>が<a><t>、<q>が<b><t>かかる<w>を、はじめから<ni>ですると、何<t>で{終わる}か"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<hi>だと<p>は<a><t>、<q>は<b><t>かかる<w>を、<ni>で同時に行うときにかかる<tw>"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "<p><a><t>、<q><b><t>の<w>。同時にすると何<t>"},
    {0, 0, NULL},
};

static const struct phrasing then[] = {
    WORK_ALONE(ONE, OTHER),
    {SAYS(FIRST), 0, "+はじめの<f><t>は<p>だけがして、その後は<ni>で{する/た}"},
    {SAYS(FIRST), 0, "+はじめに<p>が<f><t>して、残りを<ni>で{する/た}"},
    {SAYS(FIRST), 0, "+まず<p>だけで<f><t>した後、<ni>でいっしょに{終わらせる/た}"},
    {SAYS(FIRST), 0, "+<p>が<hi>で<f><t>した後、<q>が{加わる/た}"},
    {SAYS(FIRST), 0, "+<p>が始めてから<f><t>後に<q>が手伝いに来て、最後まで<ni>で{する/た}"},
    {SAYS(FIRST), 0, "+最初の<f><t>は<p><hi>で、あとは<ni>で{する}"},
    {SAYS(FIRST), 0, "+<p>が<hi>で始め、<f><t>たったところから<q>もいっしょに{する/た}"},
    {SAYS(FIRST), 0, "+先に<p>だけで<f><t>進め、それから<q>も加わって{終わらせる/た}"},
    {SAYS(FIRST), 0, "+<q>は<f><t>おくれて加わり、それまでは<p>だけで{する/た}"},
    {SAYS(FIRST), 0, "+<p>は、<f><t>の間<hi>でした後、<q>と<ni>で{仕上げる/た}"},
    {SAYS(FIRST), TALK, "+<q>がおくれて来たので、はじめの<f><t>は<p>だけでやり、あとは<ni>で{やる/た}"},
    {SAYS(FIRST), TALK, "+<f><t>たったところで見かねて<q>が手伝い始め、<ni>で{終わらせる/た}"},
    {SAYS(FIRST), TALK, "+まず<p>が<f><t>やって、それから<q>も来て最後まで<ni>で{やる/た}"},
    {SAYS(FIRST), VOICED(VOICE_EXAM), "+<p>が<hi>で作業を始め、<f><t>続けたところで<q>が加わり、残りを<ni>で{終わらせる/た}"},
    {SAYS(FIRST), NOTES, "+初め<f><t>は<p>だけ、以後は<ni>"},
    {SAYS(FIRST), NOTES, "+<p><f><t>→そのあと<ni>"},
    {SAYS(FIRST), NOTES, "+<p>が<f><t>した後、<ni>でする"},
    {SAYS_QUESTION, 0, "+全部で何<t>{かかる/た}か"},
    {SAYS_QUESTION, 0, "+全部で何<t>かかったことに{なる}か"},
    {SAYS_QUESTION, 0, "+始めてから終わるまで、何<t>{かかる/た}か"},
    {SAYS_QUESTION, 0, "+<p>が始めてから終わるまで、全部で何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+仕事を始めてから仕上がるまでに、合わせて何<t>{かかる/た}か"},
    {SAYS_QUESTION, 0, "+かかったのは全部で何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+終わったのは、<p>が始めてから何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+?始めてから終わるまでの<tw>|<t>"},
    {SAYS_QUESTION, 0, "+?かかった<tw>の合計|<t>"},
    {SAYS_QUESTION, 0, "<w>が終わるまでに、全部で何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+この仕事は、はじめから数えて何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<p>は全部で何<t>したことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+始めてから完成まで、合わせて何<t>かかったことになりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+全部で何<t>かかったのかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+開始から完了までに要した<tw>を求めなさい"},
    {SAYS_QUESTION, NOTES, "+全部で何<t>"},
    {SAYS_QUESTION, NOTES, "+開始から完了まで何<t>"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(FIRST) | SAYS_QUESTION, 0, "<p>は<a><t>、<q>は<b><t>で仕上げる<w>を、<p>が<f><t>した後、残りを<ni>で仕上げると、全部で何<t>{かかる}か"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(FIRST) | SAYS_QUESTION, 0, "全部で何<t>{かかる}か。<p>だけだと<a><t>、<q>だけだと<b><t>かかる<w>を、<p>が<hi>で<f><t>してから、<ni>で{する}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(FIRST) | SAYS_QUESTION, NOTES, "<p><hi>で<a><t>、<q><hi>で<b><t>の<w>。<p>が<f><t>してから<ni>でする。全部で何<t>"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(FIRST), 0, "<p>が<hi>で<f><t>した後、<q>が加わって<ni>で<w>を{終わらせる/た}。<hi>ですると、<p>は<a><t>、<q>は<b><t>{かかる}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(FIRST), 0, "<w>を<p>が始めてから<f><t>後に<q>が手伝いに来て、<ni>で{終わらせる/た}。<hi>では、<p>が<a><t>、<q>が<b><t>{かかる}"},
    {0, 0, NULL},
};

const struct wording wording_shigoto[] = {
    {"together", SAYS(ONE) | SAYS(OTHER), together},
    {"then", SAYS(ONE) | SAYS(OTHER) | SAYS(FIRST), then},
    {NULL, 0, NULL},
};

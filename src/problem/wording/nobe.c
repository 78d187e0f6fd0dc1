/* nobe.c - how のべ算 is said.
 *
 * Slots: <w> the job, <t> 日, <c> 人; <p> workers need <d>, <q> others; rest: <f> the first part.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { KNOWN, CHANGE };

#define KNOWN_JOB \
    {SAYS(KNOWN), 0, "<p><c>ですると<d><t>かかる<w>が{ある}"}, \
    {SAYS(KNOWN), 0, "<w>を終えるのに、<p><c>で<d><t>{かかる}"}, \
    {SAYS(KNOWN), 0, "<w>は、<p><c>で<d><t>{かかる}"}, \
    {SAYS(KNOWN), 0, "<w>が{ある}。<p><c>で<d><t>かけて終わる量{だ}"}, \
    {SAYS(KNOWN), 0, "<w>をするのに、<p><c>だと<d><t>{かかる}"}, \
    {SAYS(KNOWN), 0, "<p><c>なら<d><t>で終わる<w>が{ある}"}, \
    {SAYS(KNOWN), 0, "<p><c>が<d><t>かけると、<w>が{終わる}"}, \
    {SAYS(KNOWN), 0, "<w>は<p><c>がかりで<d><t>の量{だ}"}, \
    {SAYS(KNOWN), 0, "<d><t>で<w>を終えるには、<p><c>必要{だ}"}, \
    {SAYS(KNOWN), 0, "<w>を<p><c>ですると、ちょうど<d><t>で終えることが{できる}"}, \
    {SAYS(KNOWN), 0, "<w>が{ある}。どれも1<t>にする量は同じで、<p><c>では<d><t>{かかる}"}, \
    {SAYS(KNOWN), 0, "<w>にかかるのは、<p><c>で<d><t>{だ}"}, \
    {SAYS(KNOWN), TALK, "「<w>は<p><c>で<d><t>の仕事だ」と{言われる/た}"}, \
    {SAYS(KNOWN), TALK, "<w>は、はじめの計画では<p><c>で<d><t>かかるはず{だ/た}"}, \
    {SAYS(KNOWN), TALK, "<w>をすることに{なる/た}。<p><c>なら<d><t>で終わる見こみ{だ}"}, \
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "<p><c>で行うと<d><t>かかる<w>が{ある}。ただし、1<c>が1<t>に行う仕事の量はすべて等しいものと{する}"}, \
    {SAYS(KNOWN), VOICED(VOICE_PARENT), "<w>のことですが、<p><c>だと<d><t>かかるそう{だ}"}, \
    {SAYS(KNOWN), NOTES, "<w>:<p><c>×<d><t>"}, \
    {SAYS(KNOWN), NOTES, "<w><p><c>→<d><t>"}, \
    {SAYS(KNOWN), NOTES, "<p><c>で<d><t>の<w>"}

static const struct phrasing people[] = {
    KNOWN_JOB,
    {SAYS_QUESTION, 0, "+これを<q><c>ですると、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<q><c>では何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<q><c>ですれば、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+同じ仕事を<q><c>で終わらせるには、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "<w>を<q><c>ですると、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<q><c>にすると、何<t>で{終えられる}か"},
    {SAYS_QUESTION, 0, "+<c>数を<q><c>に変えると、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<q><c>なら、終わるまでに何<t>必要{だ}か"},
    {SAYS_QUESTION, 0, "+?<q><c>でするときにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "+この仕事は、<q><c>だと何<t>かかることに{なる}か"},
    {SAYS_QUESTION, 0, "+<q><c>がかりでは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+どれも同じだけ働くとすると、<q><c>では何<t>で{終わる}か"},
    {SAYS_QUESTION, TALK, "+ところが、集まったのは<q><c>{だ/た}。何<t>{かかる}か"},
    {SAYS_QUESTION, TALK, "+<q><c>でやったら何<t>{かかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<q><c>だと何<t>かかるのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<q><c>だと何<t>で終わるのかな"},
    {SAYS_QUESTION, NOTES, "+<q><c>なら何<t>"},
    {SAYS_QUESTION, NOTES, "+<q><c>→□<t>"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<p><c>で<d><t>かかる<w>を<q><c>ですると、何<t>{かかる}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<q><c>ですると何<t>{かかる}か。<w>は、<p><c>で<d><t>{かかる}"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<p><c>が<d><t>働いて終わる<w>を、<q><c>で終わらせるには何<t>{かかる}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<w>を<q><c>ですることに{なる/た}。<p><c>だと<d><t>かかるとき、<q><c>では何<t>{かかる}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><c>で<d><t>かかる<w>を<q><c>でするときにかかる時間"},
    {0, 0, NULL},
};

static const struct phrasing rest[] = {
    KNOWN_JOB,
    {SAYS(CHANGE), 0, "+はじめの<f><t>は<p><c>で、残りは<q><c>で{する}"},
    {SAYS(CHANGE), 0, "+<p><c>で<f><t>した後、<q><c>に変更{する/た}"},
    {SAYS(CHANGE), 0, "+<f><t>だけ<p><c>でして、そこから<q><c>に{なる/た}"},
    {SAYS(CHANGE), 0, "+<p><c>で始めて<f><t>たったところで、<q><c>に{かわる/た}"},
    {SAYS(CHANGE), 0, "+最初の<f><t>を<p><c>でして、その後は<q><c>で{する/た}"},
    {SAYS(CHANGE), 0, "+<f><t>は予定どおり<p><c>で{する/た}が、残りは<q><c>ですることに{なる/た}"},
    {SAYS(CHANGE), 0, "+はじめは<p><c>でして、<f><t>後からは<q><c>で{する}"},
    {SAYS(CHANGE), 0, "+<f><t>終わったところで、<c>数が<q><c>に{変わる/た}"},
    {SAYS(CHANGE), 0, "+まず<p><c>が<f><t>働き、続きを<q><c>で{する}"},
    {SAYS(CHANGE), 0, "+この仕事を<p><c>で<f><t>進めてから、残りを<q><c>で{引きつぐ/た}"},
    {SAYS(CHANGE), 0, "+<f><t>が過ぎてから、<c>数を<q><c>に{する/た}"},
    {SAYS(CHANGE), TALK, "+<f><t>やったところで予定が変わり、残りは<q><c>でやることに{なる/た}"},
    {SAYS(CHANGE), TALK, "+<p><c>で<f><t>がんばったあと、<q><c>に{なる/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+<p><c>で<f><t>行ったところで<c>数を<q><c>に変更{する/た}"},
    {SAYS(CHANGE), NOTES, "+<p><c>で<f><t>、残り<q><c>"},
    {SAYS(CHANGE), NOTES, "+<f><t>後に<q><c>に変更"},
    {SAYS_QUESTION, 0, "+残りは何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+あと何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+残りの仕事には、あと何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<q><c>になってから何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<q><c>でするのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+残りを終えるのに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+?残りにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "+?<q><c>でする時間|<t>"},
    {SAYS_QUESTION, 0, "+それから何<t>で仕事は{終わる}か"},
    {SAYS_QUESTION, 0, "+<w>は、あと何<t>すれば{終わる}か"},
    {SAYS_QUESTION, 0, "+<q><c>が働くのは何<t>に{なる}か"},
    {SAYS_QUESTION, 0, "+<c>数が変わってから、何<t>で{仕上がる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+あと何<t>かかることになりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+あと何<t>で終わるのかな"},
    {SAYS_QUESTION, NOTES, "+残りは何<t>"},
    {SAYS_QUESTION, NOTES, "+あと何<t>"},
    {SAYS(KNOWN) | SAYS(CHANGE) | SAYS_QUESTION, 0, "<p><c>で<d><t>かかる<w>を、<p><c>で<f><t>してから残りを<q><c>ですると、残りに何<t>{かかる}か"},
    {SAYS(KNOWN) | SAYS(CHANGE) | SAYS_QUESTION, 0, "残りは何<t>で{終わる}か。<p><c>で<d><t>かかる<w>を、<p><c>で<f><t>してから、残りを<q><c>で{する}"},
    {SAYS(KNOWN) | SAYS(CHANGE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><c>で<d><t>かかる<w>を、<f><t>だけ<p><c>でして、残りを<q><c>でするときの、残りにかかる時間"},
    {SAYS(KNOWN) | SAYS(CHANGE), 0, "<w>を<p><c>で{始める/た}。このままだと全部で<d><t>かかるが、<f><t>後から<q><c>ですることに{する/た}"},
    {SAYS(KNOWN) | SAYS(CHANGE), 0, "<w>を<p><c>で<d><t>かけて終える予定{だ/た}。<f><t>終わったところで<q><c>に{かわる/た}"},
    {0, 0, NULL},
};

static const struct phrasing change[] = {
    KNOWN_JOB,
    {SAYS(CHANGE), 0, "+<p><c>で<f><t>した後、<c>数を<hd>"},
    {SAYS(CHANGE), 0, "+はじめの<f><t>は<p><c>でして、それから<hd>"},
    {SAYS(CHANGE), 0, "+<f><t>たったところで、<c>数を<hd>"},
    {SAYS(CHANGE), 0, "+<p><c>で始めて、<f><t>後に<hd>"},
    {SAYS(CHANGE), 0, "+<f><t>は予定どおり<p><c>でして、その後、<c>数を<hd>"},
    {SAYS(CHANGE), 0, "+最初の<f><t>を<p><c>でしてから、<hd>"},
    {SAYS(CHANGE), 0, "+<f><t>が過ぎてから、<c>数を<hd>"},
    {SAYS(CHANGE), 0, "+まず<p><c>で<f><t>働き、そこから<hd>"},
    {SAYS(CHANGE), TALK, "+<p><c>で<f><t>がんばったあと、<c>数を<hd>"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+<p><c>で<f><t>行ったところで、<c>数を<hd>"},
    {SAYS(CHANGE), NOTES, "+<f><t>後に<hd>"},
    {SAYS_QUESTION, 0, "+<qc>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<qc>{だ}か"},
    {SAYS_QUESTION, 0, "+では、<qc>{だ}か"},
    {SAYS_QUESTION, 0, "+<qc>に{なる}か"},
    {SAYS_QUESTION, 0, "+<qd>"},
    {SAYS_QUESTION, 0, "+このとき、<qd>"},
    {SAYS_QUESTION, 0, "+そうすると、<qd>"},
    {SAYS_QUESTION, 0, "+では、<qd>"},
    {SAYS_QUESTION, TALK, "+さて、<qd>"},
    {SAYS_QUESTION, TALK, "+結局、<qc>{だ}か"},
    {SAYS_QUESTION, NOTES, "+<qc>"},
    {0, 0, NULL},
};

const struct wording wording_nobe[] = {
    {"people", SAYS(KNOWN), people},
    {"rest", SAYS(KNOWN) | SAYS(CHANGE), rest},
    {"change", SAYS(KNOWN) | SAYS(CHANGE), change},
    {NULL, 0, NULL},
};

/* bunsu_retsu.c - how a row of fractions in groups is told, and what is asked about it.
 *
 * Slots: <w> 分数, <row> 1/2、1/3、2/3, <n> a place, <f> a fraction, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ROW };

#define BOTH (SAYS(ROW) | SAYS_QUESTION)

#define THE_ROW \
    {SAYS(ROW), 0, "<w>が<row>、…とならんで{いる}"}, \
    {SAYS(ROW), 0, "<row>、…のように、ある規則にしたがって<w>がならんで{いる}"}, \
    {SAYS(ROW), 0, "次のように<w>がならんで{いる}。<row>、…"}, \
    {SAYS(ROW), 0, "ある規則で、<w>を<row>、…と書いて{いく}"}, \
    {SAYS(ROW), 0, "ある決まりにしたがって、<w>を<row>、…と{ならべる}"}, \
    {SAYS(ROW), 0, "<row>、…とならぶ<w>が{ある}"}, \
    {SAYS(ROW), 0, "分母が小さいものから順に、<w>を<row>、…と約分しないで{書く}"}, \
    {SAYS(ROW), 0, "<w>の規則は次のとおり{だ}。<row>、…"}, \
    {SAYS(ROW), 0, "きまりよく、<row>、…と<w>が続いて{いる}"}, \
    {SAYS(ROW), 0, "左から順に、<w>が<row>、…と{ならぶ}"}, \
    {SAYS(ROW), 0, "<row>、…と、<w>を規則正しくならべて{いく}"}, \
    {SAYS(ROW), 0, "規則にしたがってならんだ<w><row>、…を{考える}"}, \
    {SAYS(ROW), TALK, "<P>は、<row>、…と、きまりにしたがって<w>を{書く/た}"}, \
    {SAYS(ROW), TALK, "<P>のノートには、<w>が<row>、…とならんで{いる}"}, \
    {SAYS(ROW), TALK, "黒板に、<w>が<row>、…と書いて{ある}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "次のように、<w>を規則的に{並べる}。<row>、…"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "<row>、…のように、規則的に並んだ<w>が{ある}"}, \
    {SAYS(ROW), NOTES, "<row>、…"}, \
    {SAYS(ROW), NOTES, "<w>:<row>、…"}

static const struct phrasing nth[] = {
    THE_ROW,
    {SAYS_QUESTION, 0, "+?<n>番目の分数"},
    {SAYS_QUESTION, 0, "+<n>番目の分数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<n>番目の分数は何{だ}か"},
    {SAYS_QUESTION, 0, "+はじめから数えて<n>番目の分数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<n>番目にはどんな分数が{ならぶ}か"},
    {SAYS_QUESTION, 0, "+左から<n>番目の分数はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<n>番目の分数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+このまま続けると、<n>番目の分数は何に{なる}か"},
    {SAYS_QUESTION, 0, "+<n>番目に来る分数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+では、<n>番目はどんな分数{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<n>番目の分数は何{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>番目の分数は何かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<n>番目の分数はいくつと答えれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+初めから<n>番目の分数は何{だ}か"},
    {SAYS_QUESTION, NOTES, "+<n>番目の分数は"},
    {SAYS_QUESTION, NOTES, "+<n>番目は"},
    {BOTH, 0, "<row>、…とならぶ<w>で、<n>番目の分数はいくつ{だ}か"},
    {BOTH, 0, "<n>番目の分数はいくつ{だ}か。<w>は<row>、…とならんで{いる}"},
    {BOTH, 0, "?<row>、…とならぶ<w>の<n>番目の分数"},
    {BOTH, NOTES, "<row>、… <n>番目は"},
    {0, 0, NULL},
};

static const struct phrasing place[] = {
    THE_ROW,
    {SAYS_QUESTION, 0, "+?<f>の順番|番目"},
    {SAYS_QUESTION, 0, "+<f>は何番目{だ}か"},
    {SAYS_QUESTION, 0, "+<f>は何番目に{ある}か"},
    {SAYS_QUESTION, 0, "+<f>は、はじめから数えて何番目{だ}か"},
    {SAYS_QUESTION, 0, "+<f>が出てくるのは何番目{だ}か"},
    {SAYS_QUESTION, 0, "+<f>は左から何番目の分数に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<f>は何番目の分数{だ}か"},
    {SAYS_QUESTION, 0, "+このまま続けると、<f>は何番目に{なる}か"},
    {SAYS_QUESTION, 0, "+<f>という分数は、最初から何番目に{ならぶ}か"},
    {SAYS_QUESTION, 0, "+では、<f>があるのは何番目{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<f>は何番目に出て{くる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<f>は何番目かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<f>は何番目と答えれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<f>は初めから何番目の分数{だ}か"},
    {SAYS_QUESTION, NOTES, "+<f>は何番目"},
    {SAYS_QUESTION, NOTES, "+<f>があるのは何番目"},
    {BOTH, 0, "<row>、…とならぶ<w>の中で、<f>は何番目{だ}か"},
    {BOTH, 0, "<f>は何番目{だ}か。<w>は<row>、…とならんで{いる}"},
    {BOTH, NOTES, "<row>、… <f>は何番目"},
    {0, 0, NULL},
};

static const struct phrasing sum[] = {
    THE_ROW,
    {SAYS_QUESTION, 0, "+?1番目から<n>番目までの分数の和"},
    {SAYS_QUESTION, 0, "+<n>番目までの分数の和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+はじめから<n>番目までの分数を全部たすと、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+<n>番目までの分数の合計はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+1番目から<n>番目までの分数をたすといくつに{なる}か"},
    {SAYS_QUESTION, 0, "+最初から<n>番目までの和はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+この列の<n>番目までの和を求めると、いくつ{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<n>番目までの分数の和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+左から<n>番目までの分数をすべてたすと、いくつ{だ}か"},
    {SAYS_QUESTION, 0, "+では、<n>番目までの合計はいくつに{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、<n>番目までたすといくつに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>番目までの合計はいくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<n>番目までの和はいくつということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+初めから<n>番目までの分数の和はいくつ{だ}か"},
    {SAYS_QUESTION, NOTES, "+<n>番目までの和は"},
    {SAYS_QUESTION, NOTES, "+<n>番目までの合計"},
    {BOTH, 0, "<row>、…とならぶ<w>を、1番目から<n>番目までたすと、いくつに{なる}か"},
    {BOTH, 0, "<n>番目までの和はいくつ{だ}か。<w>は<row>、…とならんで{いる}"},
    {BOTH, NOTES, "<row>、… <n>番目までの和"},
    {0, 0, NULL},
};

const struct wording wording_bunsu_retsu[] = {
    {"nth", SAYS(ROW), nth},
    {"place", SAYS(ROW), place},
    {"sum", SAYS(ROW), sum},
    {NULL, 0, NULL},
};

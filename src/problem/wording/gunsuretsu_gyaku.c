/* gunsuretsu_gyaku.c - how the first place of a number in a row of groups is asked for, and sums of the row.
 *
 * Slots: <w> 数, <row> 1、1、2、1、2、3, <n> a number, <P> a name.
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
    {SAYS(ROW), 0, "<w>を<row>、…の順に続けて{書く}"}, \
    {SAYS(ROW), 0, "<w>の列が{ある}。<row>、…"}, \
    {SAYS(ROW), 0, "きまりよく、<row>、…と<w>が続いて{いる}"}, \
    {SAYS(ROW), 0, "左から順に、<w>が<row>、…と{ならぶ}"}, \
    {SAYS(ROW), 0, "<row>、…と、<w>を規則正しくならべて{いく}"}, \
    {SAYS(ROW), 0, "規則にしたがってならんだ<w>の列<row>、…を{考える}"}, \
    {SAYS(ROW), TALK, "<P>は、<row>、…と、きまりにしたがって<w>を{書く/た}"}, \
    {SAYS(ROW), TALK, "<P>が<row>、…と、順に<w>をとなえて{いる}"}, \
    {SAYS(ROW), TALK, "黒板に、<w>が<row>、…と書いて{ある}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "次のように、<w>を規則的に{並べる}。<row>、…"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "<row>、…のように、規則的に並んだ<w>の列が{ある}"}, \
    {SAYS(ROW), NOTES, "<row>、…"}, \
    {SAYS(ROW), NOTES, "<w>の列:<row>、…"}

static const struct phrasing first[] = {
    THE_ROW,
    {SAYS_QUESTION, 0, "+?はじめて<n>が出てくる場所|番目"},
    {SAYS_QUESTION, 0, "+<n>がはじめて出てくるのは何番目{だ}か"},
    {SAYS_QUESTION, 0, "+はじめて<n>が現れるのは、最初から何番目{だ}か"},
    {SAYS_QUESTION, 0, "+最初の<n>は何番目に{ある}か"},
    {SAYS_QUESTION, 0, "+1つ目の<n>は、左から数えて何番目{だ}か"},
    {SAYS_QUESTION, 0, "+<n>が最初に出るのは何番目に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、はじめての<n>は何番目{だ}か"},
    {SAYS_QUESTION, 0, "+この列にはじめて<n>がならぶのは何番目{だ}か"},
    {SAYS_QUESTION, 0, "+では、<n>が最初に現れるのは何番目{だ}か"},
    {SAYS_QUESTION, 0, "+このまま続けると、はじめて<n>が出てくるのは何番目に{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、はじめて<n>が出てくるのは何番目{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>がはじめて出てくるのは何番目かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+はじめての<n>は何番目と答えれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+初めて<n>が現れるのは何番目{だ}か"},
    {SAYS_QUESTION, NOTES, "+最初の<n>は何番目"},
    {SAYS_QUESTION, NOTES, "+<n>がはじめて出るのは"},
    {BOTH, 0, "<row>、…とならぶ<w>の中で、はじめて<n>が出てくるのは何番目{だ}か"},
    {BOTH, 0, "<n>がはじめて出てくるのは何番目{だ}か。<w>は<row>、…とならんで{いる}"},
    {BOTH, 0, "?<w>の列<row>、…ではじめて<n>が出てくる場所|番目"},
    {BOTH, NOTES, "<row>、… 最初の<n>は何番目"},
    {0, 0, NULL},
};

static const struct phrasing sum[] = {
    THE_ROW,
    {SAYS_QUESTION, 0, "+?1番目から<n>番目までの和"},
    {SAYS_QUESTION, 0, "+?はじめから<n>番目までの数の和"},
    {SAYS_QUESTION, 0, "+<n>番目までの和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+はじめから<n>番目までの数を全部たすと、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+<n>番目までの数の合計はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+1番目から<n>番目までをたすといくつに{なる}か"},
    {SAYS_QUESTION, 0, "+最初から<n>番目までの和はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+この列の<n>番目までの和を求めると、いくつ{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<n>番目までの数の和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+左から<n>番目までの数をすべてたすと、いくつ{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<n>番目までたすといくつに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>番目までの合計はいくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<n>番目までの和はいくつということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+初めから<n>番目までの数の和はいくつ{だ}か"},
    {SAYS_QUESTION, NOTES, "+<n>番目までの和は"},
    {SAYS_QUESTION, NOTES, "+<n>番目までの合計"},
    {BOTH, 0, "<row>、…とならぶ<w>を、1番目から<n>番目までたすと、いくつに{なる}か"},
    {BOTH, 0, "<n>番目までの和はいくつ{だ}か。<w>は<row>、…とならんで{いる}"},
    {BOTH, 0, "?<w>の列<row>、…の<n>番目までの和"},
    {BOTH, NOTES, "<row>、… <n>番目までの和"},
    {0, 0, NULL},
};

const struct wording wording_gunsuretsu_gyaku[] = {
    {"first", SAYS(ROW), first},
    {"sum", SAYS(ROW), sum},
    {NULL, 0, NULL},
};

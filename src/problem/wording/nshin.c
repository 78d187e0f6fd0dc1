/* nshin.c - how numbers written with few digits are told.
 *
 * Slots: <ds> 0、1、2, the digits; <k> how many; <row> 1、2、10、11, how the row begins; <w> 整数, <n> a place
 * or a number, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ROW };

#define THE_ROW \
    {SAYS(ROW), 0, "<ds>の<k>種類の数字だけを使った<w>を、<row>、…と小さい順に{ならべる}"}, \
    {SAYS(ROW), 0, "<row>、…のように、<ds>だけを使って表した<w>が小さい順にならんで{いる}"}, \
    {SAYS(ROW), 0, "使える数字は<ds>だけ{だ}。1から小さい順に<row>、…と{ならべる}"}, \
    {SAYS(ROW), 0, "ある決まりで<row>、…と<w>がならんで{いる}。使われている数字は<ds>だけ{だ}"}, \
    {SAYS(ROW), 0, "<ds>以外の数字を使わない<w>を、小さい順に<row>、…と書いて{いく}"}, \
    {SAYS(ROW), 0, "<k>種類の数字<ds>で書ける<w>を、0をのぞいて小さい順に、<row>、…と{ならべる}"}, \
    {SAYS(ROW), 0, "<ds>の<k>つの数字だけで、1から順に<w>を作って{いく}。<row>、…と{続く}"}, \
    {SAYS(ROW), 0, "<w>を<ds>の数字だけで表すと、小さいほうから<row>、…と{ならぶ}"}, \
    {SAYS(ROW), 0, "数字は<ds>しか使えないものとして、<w>を小さい順に<row>、…と書き{ならべる}"}, \
    {SAYS(ROW), 0, "次のように、<ds>だけでできた<w>が小さい順に{ならぶ}。<row>、…"}, \
    {SAYS(ROW), TALK, "<P>は、<ds>のほかの数字を使わないで、<row>、…と順に<w>を{書く/た}"}, \
    {SAYS(ROW), TALK, "<P>の作った数え方では、数字は<ds>しか{使わない}。<row>、…と小さい順に数えて{いく}"}, \
    {SAYS(ROW), TALK, "ある星では、<ds>の数字しか使わずに、<row>、…と<w>を{書く}"}, \
    {SAYS(ROW), TALK, "まほう学校の番号には<ds>の数字しか使えず、<row>、…と小さい順に番号が{つく}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "<ds>の<k>種類の数字だけでできる1以上の<w>を、<row>、…のように小さい順に{並べる}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "<ds>のみを用いて表される<w>を、小さいものから順に<row>、…と並べるものと{する}"}, \
    {SAYS(ROW), NOTES, "<ds>だけの<w>を小さい順に:<row>、…"}, \
    {SAYS(ROW), NOTES, "<row>、…(使う数字は<ds>のみ)"}

#define BOTH (SAYS(ROW) | SAYS_QUESTION)

static const struct phrasing nth[] = {
    THE_ROW,
    {SAYS_QUESTION, 0, "?<n>番目の[数|<w>]"},
    {SAYS_QUESTION, 0, "<n>番目はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "<n>番目の<w>はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "<n>番目にくる<w>はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "はじめから数えて<n>番目の<w>は何{だ}か"},
    {SAYS_QUESTION, 0, "+?この列の<n>番目の数"},
    {SAYS_QUESTION, 0, "<n>番目に書くのはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "<n>番目には、どんな<w>が{くる}か"},
    {SAYS_QUESTION, 0, "小さいほうから<n>番目はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+このように続けると、<n>番目はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "<n>番目にならぶ数を書くと、いくつに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<n>番目はいくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<n>番目はどう書き表すことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_STORY), "さて、<n>番目の<w>は何でしょう"},
    {SAYS_QUESTION, NOTES, "<n>番目は"},
    {SAYS_QUESTION, NOTES, "<n>番目の数は"},
    {BOTH, 0, "<ds>の<k>種類の数字だけを使った<w>を、<row>、…と小さい順にならべるとき、<n>番目はいくつ{だ}か"},
    {BOTH, 0, "<n>番目の<w>はいくつ{だ}か。<w>は、<ds>の数字だけを使って、<row>、…と小さい順にならんで{いる}"},
    {BOTH, 0, "?<ds>だけを使って<row>、…と小さい順にならべた<w>の、<n>番目"},
    {BOTH, VOICED(VOICE_SPOKEN), "<ds>の数字だけを使って、整数を小さい順に書いていきます。<row>、と続きます。<n>番目に書く数は何{だ}か"},
    {BOTH, NOTES, "<ds>だけで表した<w>を小さい順に<row>、…とならべたときの<n>番目"},
    {0, 0, NULL},
};

static const struct phrasing place[] = {
    THE_ROW,
    {SAYS_QUESTION, 0, "<n>は何番目{だ}か"},
    {SAYS_QUESTION, 0, "<n>は何番目に{なる}か"},
    {SAYS_QUESTION, 0, "<n>が出てくるのは何番目{だ}か"},
    {SAYS_QUESTION, 0, "<n>は、はじめから数えて何番目の数{だ}か"},
    {SAYS_QUESTION, 0, "<n>は何番目に{ならぶ}か"},
    {SAYS_QUESTION, 0, "<n>という<w>は、小さいほうから何番目に{ある}か"},
    {SAYS_QUESTION, 0, "+この列の中で、<n>は何番目の数{だ}か"},
    {SAYS_QUESTION, 0, "<n>を書くのは何番目{だ}か"},
    {SAYS_QUESTION, 0, "+このように続けると、<n>は何番目に{なる}か"},
    {SAYS_QUESTION, 0, "何番目の数が<n>に{なる}か"},
    {SAYS_QUESTION, 0, "最初から数えると、<n>は何番目{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<n>は何番目かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<n>は何番目ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_STORY), "さて、<n>は何番目でしょう"},
    {SAYS_QUESTION, NOTES, "<n>は何番目"},
    {SAYS_QUESTION, NOTES, "<n>が出るのは何番目"},
    {BOTH, 0, "<ds>の<k>種類の数字だけを使った<w>を、<row>、…と小さい順にならべるとき、<n>は何番目{だ}か"},
    {BOTH, 0, "<n>は何番目{だ}か。<w>は、<ds>の数字だけを使って、<row>、…と小さい順にならんで{いる}"},
    {BOTH, 0, "<ds>だけを使って<row>、…と小さい順にならべた<w>の中で、<n>が出てくるのは何番目{だ}か"},
    {BOTH, VOICED(VOICE_SPOKEN), "<ds>の数字だけを使って、整数を小さい順に書いていきます。<row>、と続きます。<n>は何番目{だ}か"},
    {BOTH, NOTES, "<ds>だけで表した<w>を小さい順に<row>、…とならべたとき、<n>は何番目"},
    {0, 0, NULL},
};

const struct wording wording_nshin[] = {
    {"nth", SAYS(ROW), nth},
    {"place", SAYS(ROW), place},
    {NULL, 0, NULL},
};

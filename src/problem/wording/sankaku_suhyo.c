/* sankaku_suhyo.c - how numbers in rows that grow by one are said.
 *
 * Slots: <w> 整数, <sh> 三角形の形に, <r> 段, <ed> 左はし, <ed2> いちばん小さい, <q> 何段目, <P> a name; <n> a row, <m> a
 * place in it, <x> a number.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { LAYOUT };

#define BOTH (SAYS(LAYOUT) | SAYS_QUESTION)

#define ROWS \
    {SAYS(LAYOUT), 0, "<w>を1から順に、1<r>目に1個、2<r>目に2個、3<r>目に3個、…と<sh>{ならべる}"}, \
    {SAYS(LAYOUT), 0, "1から順に<w>を<sh>ならべ、1<r>目は1、2<r>目は2、3、3<r>目は4、5、6と{する}"}, \
    {SAYS(LAYOUT), 0, "<w>が1から順に、1<r>ごとに1個ずつ多くなるように<sh>ならんで{いる}。1<r>目は1だけ{だ}"}, \
    {SAYS(LAYOUT), 0, "1<r>目に1、2<r>目に2と3、3<r>目に4と5と6というように、<w>を<sh>{ならべる}"}, \
    {SAYS(LAYOUT), 0, "次のように<w>を<sh>{ならべる}。1<r>目:1、2<r>目:2、3、3<r>目:4、5、6、4<r>目:7、8、9、10"}, \
    {SAYS(LAYOUT), 0, "(1)、(2、3)、(4、5、6)、(7、8、9、10)、…のように、<w>を<sh>{ならべる}。1つのかっこが1<r>{だ}"}, \
    {SAYS(LAYOUT), 0, "<w>を1から小さい順に、1個、2個、3個、4個、…と<sh>{ならべる}"}, \
    {SAYS(LAYOUT), 0, "1<r>目に1個、2<r>目に2個と、1個ずつふやして、<w>を1から順に<sh>書いて{いく}"}, \
    {SAYS(LAYOUT), 0, "1<r>目に1を書き、2<r>目に2、3、3<r>目に4、5、6と、<w>を<sh>続けて{書く}"}, \
    {SAYS(LAYOUT), 0, "<sh>ならぶ<w>が{ある}。1<r>目は1個、2<r>目は2個、3<r>目は3個で、1から順に大きくなって{いく}"}, \
    {SAYS(LAYOUT), 0, "<w>を、1<r>目は1個、次の<r>は2個、その次の<r>は3個のように、1から順に<sh>{ならべる}"}, \
    {SAYS(LAYOUT), 0, "ある規則で<w>が<sh>ならんで{いる}。1<r>目は1、2<r>目は2、3、3<r>目は4、5、6、4<r>目は7、8、9、10{だ}"}, \
    {SAYS(LAYOUT), TALK, "<P>は、<w>を1から順に、1<r>目に1個、2<r>目に2個、3<r>目に3個と<sh>ならべて{いる}"}, \
    {SAYS(LAYOUT), TALK, "黒板に、<w>が1<r>目は1、2<r>目は2、3、3<r>目は4、5、6と、<sh>書いて{ある}"}, \
    {SAYS(LAYOUT), VOICED(VOICE_EXAM), "1から始まる整数を、次のように<sh>{並べる}。1<r>目は1、2<r>目は2、3、3<r>目は4、5、6"}, \
    {SAYS(LAYOUT), VOICED(VOICE_EXAM), "<w>を1から順に、第1番目の<r>に1個、第2番目の<r>に2個、…と<sh>{並べる}"}, \
    {SAYS(LAYOUT), NOTES, "<sh>並べた<w> 1<r>目:1 2<r>目:2、3 3<r>目:4、5、6 …"}, \
    {SAYS(LAYOUT), NOTES, "1<r>目に1個、2<r>目に2個、…と1から順に<sh>並べる"}

#define WHICH(what) \
    {SAYS_QUESTION, 0, "?" what}, \
    {SAYS_QUESTION, 0, what "はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, what "はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, what "は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" what "はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、" what "はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+このまま続けると、" what "はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, what "を求めると、いくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+このならび方で、" what "はいくつ{だ}か"}, \
    {SAYS_QUESTION, TALK, "+さて、" what "はいくつ{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), what "はいくつかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), what "はいくつと答えれば{いい}か"}, \
    {SAYS_QUESTION, NOTES, what "は"}, \
    {SAYS_QUESTION, NOTES, what "はいくつ"}, \
    {BOTH, 0, "<w>を1から順に、1<r>目に1個、2<r>目に2個、3<r>目に3個、…と<sh>ならべるとき、" what "はいくつ{だ}か"}, \
    {BOTH, 0, what "はいくつ{だ}か。<w>は1から順に、1<r>目に1、2<r>目に2、3、3<r>目に4、5、6、…と<sh>{ならべる}"}, \
    {BOTH, 0, "1から順に、1<r>目に1個、2<r>目に2個、…と<sh>ならべた<w>が{ある}。" what "はいくつ{だ}か"}, \
    {BOTH, NOTES, "1から順に1<r>目1個、2<r>目2個、…と並べたとき、" what}

static const struct phrasing edge[] = {
    ROWS,
    WHICH("<n><r>目の<ed>の数"),
    {SAYS_QUESTION, 0, "<n><r>目の数のうち、<ed2>ものはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "<n><r>目で<ed2>数は何{だ}か"},
    {SAYS_QUESTION, 0, "?<n><r>目にある<ed2>数"},
    {SAYS_QUESTION, 0, "<n><r>目の<ed>に来る数はいくつ{だ}か"},
    {0, 0, NULL},
};
static const struct phrasing cell[] = {
    ROWS,
    WHICH("<n><r>目の[左から|はじめから|最初から|]<m>番目の数"),
    {SAYS_QUESTION, 0, "<n><r>目の、左から数えて<m>番目にはどんな数が{ある}か"},
    {SAYS_QUESTION, 0, "<n><r>目の<m>番目に来る数は何{だ}か"},
    {0, 0, NULL},
};
static const struct phrasing sum[] = {
    ROWS,
    WHICH("<n><r>目の数の和"),
    WHICH("<n><r>目にならぶ<n>個の数の合計"),
    {SAYS_QUESTION, 0, "<n><r>目の数を全部たすと、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "<n><r>目にある数をすべて合わせると、いくつ{だ}か"},
    {0, 0, NULL},
};
static const struct phrasing place[] = {
    ROWS,
    {SAYS_QUESTION, 0, "<x>があるのは<q>{だ}か"},
    {SAYS_QUESTION, 0, "<x>は<q>{だ}か"},
    {SAYS_QUESTION, 0, "<x>は<q>に{ある}か"},
    {SAYS_QUESTION, 0, "<x>は<q>に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<x>は<q>の数{だ}か"},
    {SAYS_QUESTION, 0, "<x>という数は、<q>に出て{くる}か"},
    {SAYS_QUESTION, 0, "+では、<x>は<q>{だ}か"},
    {SAYS_QUESTION, 0, "<x>がならぶのは<q>{だ}か"},
    {SAYS_QUESTION, 0, "<x>を書くのは<q>に{なる}か"},
    {SAYS_QUESTION, 0, "+このまま続けると、<x>は<q>に{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、<x>は<q>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<x>は<q>かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<x>は<q>と答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "<x>は<q>"},
    {SAYS_QUESTION, NOTES, "<x>があるのは<q>"},
    {BOTH, 0, "<w>を1から順に、1<r>目に1個、2<r>目に2個、3<r>目に3個、…と<sh>ならべるとき、<x>は<q>に{ある}か"},
    {BOTH, 0, "<x>は<q>{だ}か。<w>は1から順に、1<r>目に1、2<r>目に2、3、3<r>目に4、5、6、…と<sh>{ならべる}"},
    {BOTH, NOTES, "1から順に1<r>目1個、2<r>目2個、…と並べたとき、<x>は<q>"},
    {0, 0, NULL},
};

const struct wording wording_sankaku_suhyo[] = {
    {"edge", SAYS(LAYOUT), edge},
    {"cell", SAYS(LAYOUT), cell},
    {"sum", SAYS(LAYOUT), sum},
    {"place", SAYS(LAYOUT), place},
    {NULL, 0, NULL},
};

/* suretsu.c - how rows of numbers with equal steps are told.
 *
 * Slots: <a> the first number, <d> the step; or <r0> to <r3>, the row as it is shown; <n> a place, <x> a number
 * of the row, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ROW };

/* ---- the row ---- */
#define TOLD \
    {SAYS(ROW), 0, "<a>から始めて、<d>ずつ増えるように数を{ならべる}"}, \
    {SAYS(ROW), 0, "はじめの数が<a>で、となりの数との差がいつも<d>の数の列が{ある}"}, \
    {SAYS(ROW), 0, "[1番目|最初]の数が<a>で、そのあと<d>ずつ大きくなる数の列が{ある}"}, \
    {SAYS(ROW), 0, "最初の数は<a>{だ}。2番目からは、前の数より<d>ずつ{大きい}"}, \
    {SAYS(ROW), 0, "<a>に<d>を次々にたしてできる数を、順に{ならべる}"}, \
    {SAYS(ROW), 0, "<a>から始まり、<d>ずつ大きくなる数の列が{ある}"}, \
    {SAYS(ROW), 0, "ある数の列は<a>で始まり、2番目からは1つ前の数より<d>{大きい}"}, \
    {SAYS(ROW), 0, "はじめに<a>を書き、次からは前の数に<d>をたした数を書いて{いく}"}, \
    {SAYS(ROW), 0, "<d>ずつ増える数の列が{ある}。はじめの数は<a>{だ}"}, \
    {SAYS(ROW), 0, "数の列の1番目は<a>で、1つ進むごとに<d>{増える}"}, \
    {SAYS(ROW), TALK, "<P>は、<a>から始めて<d>ずつ増える数をノートに書いて{いく}"}, \
    {SAYS(ROW), TALK, "<a>からスタートして、<d>ずつ増やしながら数を数えて{いく}"}, \
    {SAYS(ROW), TALK, "<P>は、1まい目のカードに<a>と書き、次のカードからは<d>ずつ大きい数を{書く}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "初めの数が<a>で、1つ前の数に<d>を加えることをくり返してできる数の列が{ある}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "ある数の列の最初の数は<a>で、2番目以降は直前の数より<d>だけ{大きい}"}, \
    {SAYS(ROW), NOTES, "初め<a>、<d>ずつ増える数の列"}, \
    {SAYS(ROW), NOTES, "<a>スタート、<d>ずつ増える数列"}

#define SHOWN \
    {SAYS(ROW), 0, "数が<r0>、<r1>、<r2>、<r3>、…とならんで{いる}"}, \
    {SAYS(ROW), 0, "数が<r0>、<r1>、<r2>、…とならんで{いる}"}, \
    {SAYS(ROW), 0, "ある決まりで、数が<r0>、<r1>、<r2>、<r3>、…とならんで{いる}"}, \
    {SAYS(ROW), 0, "<r0>、<r1>、<r2>、<r3>、…のように、同じ数ずつ増える数の列が{ある}"}, \
    {SAYS(ROW), 0, "<r0>、<r1>、<r2>、…と、となりの数との差がいつも同じ数の列が{ある}"}, \
    {SAYS(ROW), 0, "次のような数の列が{ある}。<r0>、<r1>、<r2>、<r3>、…"}, \
    {SAYS(ROW), 0, "<r0>、<r1>、<r2>、<r3>、…と、ある数に同じ数を次々にたしてできる数が{ならぶ}"}, \
    {SAYS(ROW), 0, "ある規則にしたがって、<r0>、<r1>、<r2>、<r3>、…と数を{ならべる}"}, \
    {SAYS(ROW), 0, "1番目は<r0>、2番目は<r1>、3番目は<r2>で、このあとも同じ数ずつ{増える}"}, \
    {SAYS(ROW), 0, "数の列<r0>、<r1>、<r2>、<r3>、…は、同じ数ずつ増えて{いく}"}, \
    {SAYS(ROW), TALK, "<P>は、<r0>、<r1>、<r2>、…と、同じ数ずつ増える数をノートに書いて{いる}"}, \
    {SAYS(ROW), TALK, "<P>が<r0>、<r1>、<r2>、<r3>、…と、同じ数ずつとばして数えて{いる}"}, \
    {SAYS(ROW), TALK, "カードに<r0>、<r1>、<r2>、<r3>、…と、同じ数ずつ増える数が書いて{ある}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "<r0>、<r1>、<r2>、<r3>、…のように、となり合う数の差がすべて等しい数の列が{ある}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "次のように、数が規則的にならんで{いる}。<r0>、<r1>、<r2>、<r3>、…"}, \
    {SAYS(ROW), NOTES, "<r0>、<r1>、<r2>、<r3>、…"}, \
    {SAYS(ROW), NOTES, "<r0>、<r1>、<r2>、…(差は一定)"}

/* ---- what is asked ---- */
#define WHAT_NTH \
    {SAYS_QUESTION, 0, "?<n>番目の数"}, \
    {SAYS_QUESTION, 0, "[はじめから|最初から|左から]<n>番目の数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "<n>番目の数はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "<n>番目にくる数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "<n>番目にならぶ数は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+この列の<n>番目の数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+?この[数の列|列]の<n>番目の数"}, \
    {SAYS_QUESTION, 0, "はじめの数を1番目とすると、<n>番目の数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "<n>番目には、どんな数が{ならぶ}か"}, \
    {SAYS_QUESTION, 0, "はじめから数えて<n>番目の数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "<n>番目はいくつ{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<n>番目の数はいくつかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+この調子で続くと、<n>番目の数はいくつに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_SPOKEN), "では、<n>番目の数は何{だ}か"}, \
    {SAYS_QUESTION, NOTES, "<n>番目の数は"}, \
    {SAYS_QUESTION, NOTES, "<n>番目は"}

#define WHAT_SUM \
    {SAYS_QUESTION, 0, "?[はじめから|1番目から|最初から]<n>番目までの数の和"}, \
    {SAYS_QUESTION, 0, "?<n>番目までの和"}, \
    {SAYS_QUESTION, 0, "はじめの<n>個の数の和はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "<n>番目までの数を全部たすと、いくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "1番目から<n>番目までの合計はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "[左から|最初から]<n>個の数をたすと、いくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+この<n>個の数の和はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "<n>番目までの数の合計を求めると、いくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "<n>個ならべたとき、それらの数の和はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+?この列の1番目から<n>番目までの和"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<n>番目まで全部たすと、いくつになるかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<n>番目までを全部たすと、結局いくつに{なる}か"}, \
    {SAYS_QUESTION, NOTES, "<n>番目までの和は"}, \
    {SAYS_QUESTION, NOTES, "<n>個の和は"}

#define WHAT_PLACE \
    {SAYS_QUESTION, 0, "<x>は何番目の数{だ}か"}, \
    {SAYS_QUESTION, 0, "<x>は[はじめから|最初から数えて|左から]何番目に{ある}か"}, \
    {SAYS_QUESTION, 0, "<x>が出てくるのは何番目{だ}か"}, \
    {SAYS_QUESTION, 0, "<x>は何番目に出て{くる}か"}, \
    {SAYS_QUESTION, 0, "<x>になるのは何番目{だ}か"}, \
    {SAYS_QUESTION, 0, "何番目の数が<x>に{なる}か"}, \
    {SAYS_QUESTION, 0, "はじめの数を1番目とすると、<x>は何番目{だ}か"}, \
    {SAYS_QUESTION, 0, "+この列の中で、<x>は何番目の数{だ}か"}, \
    {SAYS_QUESTION, 0, "<x>という数は、はじめから何番目に{ならぶ}か"}, \
    {SAYS_QUESTION, 0, "<x>がならぶのは、はじめから数えて何番目{だ}か"}, \
    {SAYS_QUESTION, 0, "+この列に現れる<x>は、何番目の数{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<x>は何番目かな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<x>が出てくるのは、何番目ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_SPOKEN), "さて、<x>が出てくるのは、何番目{だ}か"}, \
    {SAYS_QUESTION, NOTES, "<x>は何番目"}, \
    {SAYS_QUESTION, NOTES, "<x>は何番目の数"}

#define BOTH (SAYS(ROW) | SAYS_QUESTION)

static const struct phrasing nth[] = {
    TOLD,
    WHAT_NTH,
    {BOTH, 0, "<a>から<d>ずつ増える数の列の<n>番目の数はいくつ{だ}か"},
    {BOTH, 0, "?はじめの数が<a>で<d>ずつ増える数の列の、<n>番目の数"},
    {BOTH, 0, "<n>番目の数はいくつ{だ}か。数は<a>から始まり、<d>ずつ増えるものと{する}"},
    {BOTH, 0, "<a>に<d>を次々にたしていくと、<a>を1番目として、<n>番目の数はいくつに{なる}か"},
    {BOTH, NOTES, "<a>から<d>ずつ増える数の列の<n>番目の数"},
    {0, 0, NULL},
};
static const struct phrasing row_nth[] = {
    SHOWN,
    WHAT_NTH,
    {BOTH, 0, "<r0>、<r1>、<r2>、<r3>、…とならぶ数の列で、<n>番目の数はいくつ{だ}か"},
    {BOTH, 0, "?数の列<r0>、<r1>、<r2>、<r3>、…の<n>番目の数"},
    {BOTH, 0, "<n>番目の数はいくつ{だ}か。数は<r0>、<r1>、<r2>、<r3>、…と同じ数ずつ{増える}"},
    {BOTH, VOICED(VOICE_SPOKEN), "<r0>、<r1>、<r2>、と続いていきます。いつも同じ数ずつ増えます。<n>番目の数は何{だ}か"},
    {BOTH, NOTES, "<r0>、<r1>、<r2>、<r3>、…の<n>番目の数"},
    {BOTH, NOTES, "<r0>→<r1>→<r2>→…(差は一定) <n>番目は"},
    {0, 0, NULL},
};
static const struct phrasing sum[] = {
    TOLD,
    WHAT_SUM,
    {BOTH, 0, "<a>から<d>ずつ増える数を<n>個たすと、和はいくつに{なる}か"},
    {BOTH, 0, "?はじめの数が<a>で<d>ずつ増える数の列の、1番目から<n>番目までの和"},
    {BOTH, 0, "<a>から始まって<d>ずつ増える数を、小さい順に<n>個{ならべる}。この<n>個の数の和はいくつ{だ}か"},
    {BOTH, 0, "<n>番目までの和はいくつ{だ}か。数は<a>から始まり、<d>ずつ増えるものと{する}"},
    {BOTH, NOTES, "初めの数が<a>、<d>ずつ増える数の列の、1番目から<n>番目までの和"},
    {0, 0, NULL},
};
static const struct phrasing row_sum[] = {
    SHOWN,
    WHAT_SUM,
    {BOTH, 0, "<r0>、<r1>、<r2>、<r3>、…とならぶ数の列で、1番目から<n>番目までの和はいくつ{だ}か"},
    {BOTH, 0, "?数の列<r0>、<r1>、<r2>、<r3>、…の、はじめから<n>番目までの和"},
    {BOTH, 0, "<n>番目までの和はいくつ{だ}か。数は<r0>、<r1>、<r2>、<r3>、…と同じ数ずつ{増える}"},
    {BOTH, NOTES, "<r0>、<r1>、<r2>、<r3>、…の<n>番目までの和"},
    {BOTH, NOTES, "<r0>+<r1>+<r2>+…(差は一定) <n>番目までの和は"},
    {0, 0, NULL},
};
static const struct phrasing place[] = {
    TOLD,
    WHAT_PLACE,
    {BOTH, 0, "<a>から<d>ずつ増える数の列で、<x>は何番目の数{だ}か"},
    {BOTH, 0, "<x>は何番目の数{だ}か。数は<a>から始まり、<d>ずつ増えるものと{する}"},
    {BOTH, 0, "<a>に<d>を次々にたしていくと、<a>を1番目として、<x>になるのは何番目{だ}か"},
    {BOTH, NOTES, "<a>スタート、<d>ずつ。<x>になるのは何番目"},
    {0, 0, NULL},
};
static const struct phrasing row_place[] = {
    SHOWN,
    WHAT_PLACE,
    {BOTH, 0, "<r0>、<r1>、<r2>、<r3>、…とならぶ数の列で、<x>は何番目の数{だ}か"},
    {BOTH, 0, "<x>は何番目の数{だ}か。数は<r0>、<r1>、<r2>、<r3>、…と同じ数ずつ{増える}"},
    {BOTH, 0, "数の列<r0>、<r1>、<r2>、<r3>、…の中で、<x>が出てくるのは何番目{だ}か"},
    {BOTH, NOTES, "<r0>、<r1>、<r2>、<r3>、… <x>は何番目"},
    {0, 0, NULL},
};

const struct wording wording_suretsu[] = {
    {"nth", SAYS(ROW), nth},
    {"row_nth", SAYS(ROW), row_nth},
    {"sum", SAYS(ROW), sum},
    {"row_sum", SAYS(ROW), row_sum},
    {"place", SAYS(ROW), place},
    {"row_place", SAYS(ROW), row_place},
    {NULL, 0, NULL},
};

/* kaado_junban.c - how the n-th of all numbers laid with cards is asked for, and the place of one of them.
 *
 * Slots: those of kaado.h, <ord> 小さい, <n> a place, <x> a number.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/kaado.h"

enum { ORDER = NUMBER + 1 };
enum { FACTS = SAYS(CARDS) | SAYS(NUMBER) | SAYS(ORDER) };

#define IN_ORDER \
    {SAYS(ORDER), 0, "+できた整数を<ord>順に{ならべる}"}, \
    {SAYS(ORDER), 0, "+できる整数を全部、<ord>順に{書く}"}, \
    {SAYS(ORDER), 0, "+それらを<ord>ほうから順にならべて{いく}"}, \
    {SAYS(ORDER), 0, "+作った整数を<ord>ほうから{数える}"}, \
    {SAYS(ORDER), 0, "+整数は<ord>順に{ならべる}"}, \
    {SAYS(ORDER), 0, "+すべての整数を<ord>順にならべた列を{考える}"}, \
    {SAYS(ORDER), 0, "+いちばん<ord>ものから順に番号を{つける}"}, \
    {SAYS(ORDER), TALK, "+<A>は、できた整数をノートに<ord>順に書いて{いく}"}, \
    {SAYS(ORDER), TALK, "+できた整数を<ord>順に1つずつ言って{いく}"}, \
    {SAYS(ORDER), VOICED(VOICE_EXAM), "+これらの整数を<ord>順に並べるものと{する}"}, \
    {SAYS(ORDER), NOTES, "+<ord>順"}, \
    {SAYS(ORDER), NOTES, "+<ord>順に並べる"}, \
    {SAYS(NUMBER) | SAYS(ORDER), 0, "+このうち<r><c>をならべてできる<r>けたの整数を、<ord>順に{書く}"}, \
    {SAYS(NUMBER) | SAYS(ORDER), 0, "+<r><c>で作れる<r>けたの整数を全部作り、<ord>順に{ならべる}"}, \
    {FACTS, 0, "<list>の<t>のうち<r><c>をならべてできる<r>けたの整数を、<ord>順に{ならべる}"}

static const struct phrasing nth[] = {
    LISTED,
    LAID,
    IN_ORDER,
    {SAYS_QUESTION, 0, "+?<n>番目の整数"},
    {SAYS_QUESTION, 0, "+<n>番目の整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<n>番目はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+<n>番目に来る整数は何{だ}か"},
    {SAYS_QUESTION, 0, "+はじめから数えて<n>番目の整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<n>番目になる整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+では、<n>番目の数は何{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<n>番目の整数はいくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>番目はどんな数かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<n>番目はいくつということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+<n>番目は"},
    {SAYS_QUESTION, NOTES, "+<n>番目の整数は"},
    {SAYS(ORDER) | SAYS_QUESTION, 0, "+<ord>ほうから数えて<n>番目の整数はいくつ{だ}か"},
    {SAYS(ORDER) | SAYS_QUESTION, 0, "+できる整数の中で、<n>番目に<ord>整数はいくつ{だ}か"},
    {SAYS(ORDER) | SAYS_QUESTION, 0, "+<ord>順にならべたとき、<n>番目の整数は何{だ}か"},
    {SAYS(ORDER) | SAYS_QUESTION, 0, "+?<ord>ほうから<n>番目の整数"},
    {SAYS(ORDER) | SAYS_QUESTION, NOTES, "+<n>番目に<ord>整数は"},
    {FACTS | SAYS_QUESTION, 0, "<list>の<t>から<r><c>を選んで作る<r>けたの整数のうち、<n>番目に<ord>ものはいくつ{だ}か"},
    {FACTS | SAYS_QUESTION, NOTES, "<t><list>、<r>けたの整数、<ord>ほうから<n>番目は"},
    {0, 0, NULL},
};

static const struct phrasing place[] = {
    LISTED,
    LAID,
    IN_ORDER,
    {SAYS_QUESTION, 0, "+?<x>の順番|番目"},
    {SAYS_QUESTION, 0, "+<x>は何番目{だ}か"},
    {SAYS_QUESTION, 0, "+<x>は何番目に{なる}か"},
    {SAYS_QUESTION, 0, "+<x>は何番目に出て{くる}か"},
    {SAYS_QUESTION, 0, "+<x>は、はじめから数えて何番目{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<x>は何番目の整数{だ}か"},
    {SAYS_QUESTION, 0, "+では、<x>があるのは何番目{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<x>は何番目{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<x>は何番目かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<x>は何番目ということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+<x>は何番目"},
    {SAYS(ORDER) | SAYS_QUESTION, 0, "+<x>は、<ord>ほうから何番目の整数{だ}か"},
    {SAYS(ORDER) | SAYS_QUESTION, 0, "+できる整数の中で、<x>は何番目に<ord>整数{だ}か"},
    {SAYS(ORDER) | SAYS_QUESTION, 0, "+<ord>順にならべたとき、<x>は何番目に{なる}か"},
    {SAYS(ORDER) | SAYS_QUESTION, 0, "+<ord>ほうから数えると、<x>は何番目{だ}か"},
    {SAYS(ORDER) | SAYS_QUESTION, NOTES, "+<x>は<ord>ほうから何番目"},
    {FACTS | SAYS_QUESTION, 0, "<list>の<t>から<r><c>を選んで作る<r>けたの整数のうち、<x>は<ord>ほうから何番目{だ}か"},
    {FACTS | SAYS_QUESTION, NOTES, "<t><list>、<r>けたの整数、<x>は<ord>ほうから何番目"},
    {0, 0, NULL},
};

const struct wording wording_kaado_junban[] = {
    {"nth", FACTS, nth},
    {"place", FACTS, place},
    {NULL, 0, NULL},
};

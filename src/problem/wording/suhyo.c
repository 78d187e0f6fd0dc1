/* suhyo.c - how a table of numbers in rows is said.
 *
 * Slots: <w> 番号, <pl> ロッカー, <r> 段, <rc> its counter, <A> a name; <k> how many in a row, <m> the row,
 * <n> the place in it, <x> a number, <q> 何段目 or 左から何番目.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { TABLE, PLACE };
enum { BOTH = SAYS(TABLE) | SAYS(PLACE) };

#define ROWS_OF_NUMBERS \
    {SAYS(TABLE), 0, "<pl>に、<w>を1から順に、左から右へ1<rc>に<k>個ずつ{書く}"}, \
    {SAYS(TABLE), 0, "1から順に<w>を、1<rc>に<k>個ずつ、左から<pl>に{ならべる}"}, \
    {SAYS(TABLE), 0, "<pl>には、<w>が1から順に1<rc>に<k>個ずつ左からならんで{いる}"}, \
    {SAYS(TABLE), 0, "<pl>は1<rc>に<k>個ずつあり、1<rc>目の左はしから順に1、2、3、…と<w>がついて{いる}"}, \
    {SAYS(TABLE), 0, "横に<k>個ずつならぶ<pl>に、左上から順に<w>を1から{書く}"}, \
    {SAYS(TABLE), 0, "<w>を1から小さい順に、1<rc>に<k>個ずつ左から右へならべた<pl>が{ある}"}, \
    {SAYS(TABLE), 0, "<pl>の1<rc>目は左から1から<k>まで、2<rc>目はその続きと、順に<w>がならんで{いる}"}, \
    {SAYS(TABLE), 0, "<pl>に1から<w>を{つける}。1<rc>は<k>個で、左から順につけて、右はしまできたら次の<r>の左に{移る/5}"}, \
    {SAYS(TABLE), 0, "<k>個で1<rc>の<pl>があり、<w>が左上から順に1、2、3、…となって{いる}"}, \
    {SAYS(TABLE), 0, "左から順に<w>が1からついた<pl>が{ある}。どの<r>も<k>個ずつ{だ}"}, \
    {SAYS(TABLE), TALK, "<A>は<pl>に、1、2、3、…と<w>を左から順に{つける/た}。1<rc>は<k>個{だ}"}, \
    {SAYS(TABLE), TALK, "学校の<pl>は1<rc>に<k>個ずつで、左上から順に1から<w>がふって{ある}"}, \
    {SAYS(TABLE), VOICED(VOICE_EXAM), "<pl>に、1から始まる<w>を左から順に1<rc>に<k>個ずつ{ならべる}"}, \
    {SAYS(TABLE), NOTES, "<pl>:1から順に1<rc><k>個"}, \
    {SAYS(TABLE), NOTES, "<w>を1から、1<rc>に<k>個ずつ左から"}

static const struct phrasing cell[] = {
    ROWS_OF_NUMBERS,
    {SAYS(PLACE) | SAYS_QUESTION, 0, "上から<m><rc>目の左から<n>番目の<w>はいくつ{だ}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+<m><rc>目の左から<n>番目はいくつに{なる}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+<m><rc>目で、左から数えて<n>番目にある<w>はいくつ{だ}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+上から数えて<m><rc>目、左から数えて<n>番目の<w>はいくつ{だ}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+<m><rc>目の左から<n>番目には、どんな<w>が{くる}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+では、<m><rc>目の左から<n>番目の<w>はいくつ{だ}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+左から<n>番目で上から<m><rc>目の<w>はいくつに{なる}か"},
    {SAYS(PLACE) | SAYS_QUESTION, TALK, "+<m><rc>目の左から<n>番目って、いくつに{なる}か"},
    {SAYS(PLACE) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、上から<m><rc>目、左から<n>番目の<w>はいくつ{だ}か"},
    {SAYS(PLACE) | SAYS_QUESTION, NOTES, "+<m><rc>目の左から<n>番目は"},
    {SAYS(PLACE), 0, "+上から<m><rc>目の左から<n>番目の場所を{考える}"},
    {SAYS(PLACE), 0, "+その<m><rc>目の、左から<n>番目に目を{つける}"},
    {SAYS(PLACE), 0, "+<m><rc>目の左から<n>番目の場所を{調べる}"},
    {SAYS_QUESTION, 0, "+そこの<w>はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+その場所の<w>はいくつに{なる}か"},
    {SAYS_QUESTION, NOTES, "+いくつ"},
    {BOTH | SAYS_QUESTION, 0, "1から順に1<rc>に<k>個ずつ左から<w>がならぶ<pl>で、<m><rc>目の左から<n>番目はいくつ{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "1<rc>に<k>個ずつ1から左へ順に<w>をつけた<pl>の、<m><rc>目の左から<n>番目の<w>"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "<pl>1<rc><k>個(左から1、2、…)、<m><rc>目の左から<n>番目は"},
    {0, 0, NULL},
};

static const struct phrasing place[] = {
    ROWS_OF_NUMBERS,
    {SAYS(PLACE) | SAYS_QUESTION, 0, "<x>は<q>に{ある}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+<x>は<q>に{なる}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+<w>が<x>の場所は<q>{だ}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+<x>があるのは<q>{だ}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+<x>という<w>は<q>に{くる}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+では、<x>は<q>{だ}か"},
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+<w>の<x>は<q>にならんで{いる}か"},
    {SAYS(PLACE) | SAYS_QUESTION, TALK, "+<x>をさがすと、<q>に{ある}か"},
    {SAYS(PLACE) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<x>は<q>に{ある}か"},
    {SAYS(PLACE) | SAYS_QUESTION, NOTES, "+<x>は<q>"},
    {SAYS(PLACE), 0, "+この中から<x>を{さがす}"},
    {SAYS(PLACE), 0, "+<x>のある場所を{調べる}"},
    {SAYS(PLACE), 0, "+<w>の<x>がどこにあるかを{考える}"},
    {SAYS_QUESTION, 0, "+それは<q>{だ}か"},
    {SAYS_QUESTION, 0, "+その場所は<q>に{なる}か"},
    {SAYS_QUESTION, NOTES, "+<q>"},
    {BOTH | SAYS_QUESTION, 0, "1から順に1<rc>に<k>個ずつ左から<w>がならぶ<pl>で、<x>は<q>{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "<pl>1<rc><k>個(左から1、2、…)、<x>は<q>"},
    {0, 0, NULL},
};

const struct wording wording_suhyo[] = {
    {"cell", BOTH, cell},
    {"place", BOTH, place},
    {NULL, 0, NULL},
};

/* suretsu_ryo.c - how an amount that grows by the same each time is told.
 *
 * Slots: <th> うで立てふせの回数, <u> 回, <d> 日, <pv> 前の日, <P> a name; <a> the first, <k> the step, <n> which one, <V> an amount.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FIRST, STEP, NUMBER };
#define BOTH (SAYS(FIRST) | SAYS(STEP))

#define GROWTH \
    {SAYS(FIRST), 0, "<th>は、1<d>目が<a><u>{だ}"}, \
    {SAYS(FIRST), 0, "1<d>目の<th>は<a><u>{だ}"}, \
    {SAYS(FIRST), 0, "<th>を<a><u>から{始める}"}, \
    {SAYS(FIRST), 0, "<th>は、はじめの1<d>目は<a><u>{だ}"}, \
    {SAYS(FIRST), 0, "<th>を、1<d>目は<a><u>に{する}"}, \
    {SAYS(FIRST), 0, "<th>は、いちばんはじめが<a><u>{だ}"}, \
    {SAYS(FIRST), TALK, "<P>が決めた<th>は、1<d>目が<a><u>{だ}"}, \
    {SAYS(FIRST), TALK, "「<th>は1<d>目が<a><u>だよ。」と<P>が{いう}"}, \
    {SAYS(FIRST), NOTES, "<th>:1<d>目<a><u>"}, \
    {SAYS(FIRST), NOTES, "1<d>目<a><u>"}, \
    {SAYS(STEP), 0, "+2<d>目からは、<pv>より<k><u>ずつ{ふえる}"}, \
    {SAYS(STEP), 0, "+次からは、<pv>より<k><u>ずつ多く{なる}"}, \
    {SAYS(STEP), 0, "+1<d>進むごとに<k><u>ずつ{ふえる}"}, \
    {SAYS(STEP), 0, "+そのあとは<pv>より<k><u>ずつふやして{いく}"}, \
    {SAYS(STEP), 0, "+2<d>目から後は、<pv>に<k><u>をたした数に{なる}"}, \
    {SAYS(STEP), 0, "+<d>が1つ進むと、いつも<k><u>多く{なる}"}, \
    {SAYS(STEP), TALK, "+<P>は、<pv>より<k><u>ずつふやすと決めて{いる}"}, \
    {SAYS(STEP), TALK, "+「次の<d>からは<k><u>ずつふやすよ。」と<P>が{いう}"}, \
    {SAYS(STEP), NOTES, "+<k><u>ずつ増加"}, \
    {SAYS(STEP), NOTES, "+<pv>より+<k><u>"}, \
    {BOTH, 0, "<th>は、1<d>目が<a><u>で、2<d>目からは<pv>より<k><u>ずつ{ふえる}"}, \
    {BOTH, 0, "<th>は1<d>目が<a><u>で、後の<d>へ行くごとに<k><u>ずつふえて{いる}"}, \
    {BOTH, 0, "1<d>目は<a><u>、次からは<pv>より<k><u>ずつ、<th>をふやして{いく}"}, \
    {BOTH, 0, "<th>を、1<d>目は<a><u>とし、その後は<pv>より<k><u>ずつ多く{する}"}, \
    {BOTH, 0, "<th>が<a><u>から始まって、<pv>より<k><u>ずつふえて{いく}"}, \
    {BOTH, TALK, "<P>の計画では、<th>は1<d>目が<a><u>で、そのあと<pv>より<k><u>ずつ{ふやす}"}, \
    {BOTH, TALK, "「<th>は1<d>目が<a><u>で、あとは<pv>より<k><u>ずつふやすんだ。」と<P>が{いう/た}"}, \
    {BOTH, VOICED(VOICE_EXAM), "<th>は、1<d>目が<a><u>であり、2<d>目以降は<pv>より<k><u>ずつ{増える}"}, \
    {BOTH, NOTES, "<th> 1<d>目<a><u>、以後<k><u>ずつ増加"}, \
    {BOTH, NOTES, "<a><u>スタート、+<k><u>ずつ(<th>)"}

static const struct phrasing nth[] = {
    GROWTH,
    {SAYS(NUMBER), 0, "+これを<n><d>目まで{続ける}"},
    {SAYS(NUMBER), 0, "+この決まりで<n><d>目まで{進む}"},
    {SAYS(NUMBER), 0, "+<n><d>目のことを{考える}"},
    {SAYS(NUMBER), TALK, "+<P>は<n><d>目のことが気に{なる}"},
    {SAYS(NUMBER), NOTES, "+<n><d>目"},
    {SAYS_QUESTION, 0, "+その<d>は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+その時の<th>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+?その時の<th>|<u>"},
    {SAYS_QUESTION, 0, "+最後は何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+そのとき、何<u>になって{いる}か"},
    {SAYS_QUESTION, NOTES, "+何<u>"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<n><d>目は何<u>{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<n><d>目の<th>は何<u>に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+?<n><d>目の<th>|<u>"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+この決まりで続けると、<n><d>目は何<u>に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<n><d>目には何<u>になって{いる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<n><d>目では何<u>{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "+この調子だと、<n><d>目には何<u>することに{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "+このまま続けたら、<n><d>目って何<u>{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "+<n><d>目は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing sum[] = {
    GROWTH,
    {SAYS(NUMBER), 0, "+これを<n><d>目まで{続ける}"},
    {SAYS(NUMBER), 0, "+この決まりで<n><d>目まで{進む}"},
    {SAYS(NUMBER), 0, "+これが<n><d>目まで{続く}"},
    {SAYS(NUMBER), 0, "+全部で<n><d>{ある}"},
    {SAYS(NUMBER), TALK, "+<P>はこれを<n><d>目まで続けるつもり{だ}"},
    {SAYS(NUMBER), NOTES, "+<n><d>目まで"},
    {SAYS_QUESTION, 0, "+全部で何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+合計は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+合わせて何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+?全部の合計|<u>"},
    {SAYS_QUESTION, 0, "+全部をたすと何<u>に{なる}か"},
    {SAYS_QUESTION, TALK, "+みんな合わせると何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "+合計は何<u>"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<n><d>目までの合計は何<u>{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<n><d>目まで続けると、全部で何<u>に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+?<n><d>目までの<th>の合計|<u>"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+1<d>目から<n><d>目までを合わせると何<u>{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<n><d>で全部何<u>に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<n><d>目までには、合わせて何<u>に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "+<n><d>続けたら、全部で何<u>{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "+<d>の数は全部で<n><d>{だ}。みんな合わせると何<u>{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "+<n><d>目までの合計は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing place[] = {
    GROWTH,
    {SAYS(NUMBER), 0, "+ある<d>に、ちょうど<V><u>に{なる/た}"},
    {SAYS(NUMBER), 0, "+<V><u>になる<d>を{調べる}"},
    {SAYS(NUMBER), 0, "+やがて<V><u>に{なる}"},
    {SAYS(NUMBER), 0, "+目標は<V><u>{だ}"},
    {SAYS(NUMBER), TALK, "+<P>は<V><u>になるのを楽しみにして{いる}"},
    {SAYS(NUMBER), NOTES, "+<V><u>になる"},
    {SAYS_QUESTION, 0, "+それは何<d>目{だ}か"},
    {SAYS_QUESTION, 0, "+その<d>は何<d>目{だ}か"},
    {SAYS_QUESTION, 0, "+そうなるのは何<d>目{だ}か"},
    {SAYS_QUESTION, 0, "+そうなるのは、1<d>目から数えて何<d>目{だ}か"},
    {SAYS_QUESTION, TALK, "+それって何<d>目のこと{だ}か"},
    {SAYS_QUESTION, NOTES, "+何<d>目"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<V><u>になるのは何<d>目{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<th>がちょうど<V><u>になるのは、何<d>目{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+何<d>目に<V><u>に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<V><u>になるのは、はじめから数えて何<d>目{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<V><u>にとどくのは何<d>目{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "+この調子だと、<V><u>になるのは何<d>目{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "+<V><u>は何<d>目"},
    {0, 0, NULL},
};

const struct wording wording_suretsu_ryo[] = {
    {"nth", BOTH | SAYS(NUMBER), nth},
    {"sum", BOTH | SAYS(NUMBER), sum},
    {"place", BOTH | SAYS(NUMBER), place},
    {NULL, 0, NULL},
};

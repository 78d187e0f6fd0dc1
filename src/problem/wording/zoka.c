/* zoka.c - how something that grows by the same amount is told.
 *
 * Slots: <t> 日目, <pv> 前の日, <w> 本, <u> ページ, <v> 読む, <P> a name; <a> the first day, <d> the step, <n> a day, <x> an
 * amount.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { START, GROWTH };

#define GROWS \
    {SAYS(START), 0, "1<t>に<w>を<a><u>{<v>}"}, \
    {SAYS(START), 0, "<w>を、1<t>は<a><u>{<v>}"}, \
    {SAYS(START), 0, "1<t>は<w>を<a><u>{<v>}"}, \
    {SAYS(START), 0, "<w>を<v>ことに{する}。1<t>は<a><u>{だ}"}, \
    {SAYS(START), 0, "はじめの1<t>には、<w>を<a><u>{<v>}"}, \
    {SAYS(START), 0, "1<t>に<v><w>は<a><u>{だ}"}, \
    {SAYS(START), 0, "<w>を<v>計画{だ}。1<t>は<a><u>{だ}"}, \
    {SAYS(START), TALK, "<P>は、1<t>に<w>を<a><u>{<v>/た}"}, \
    {SAYS(START), TALK, "<P>は<w>を<v>ことに{する/た}。1<t>は<a><u>{だ}"}, \
    {SAYS(START), TALK, "<P>がはりきって、1<t>は<w>を<a><u>{<v>/た}"}, \
    {SAYS(START), VOICED(VOICE_EXAM), "1<t>に<v><w>の数を<a><u>と{する}"}, \
    {SAYS(START), NOTES, "<w>、1<t>は<a><u>"}, \
    {SAYS(START), NOTES, "1<t>に<a><u>"}, \
    {SAYS(GROWTH), 0, "+2<t>からは、<pv>より<d><u>ずつ{ふやす}"}, \
    {SAYS(GROWTH), 0, "+その後は、<pv>より<d><u>ずつ多く{する}"}, \
    {SAYS(GROWTH), 0, "+次からは、<pv>より<d><u>ずつ増やして{いく}"}, \
    {SAYS(GROWTH), 0, "+<pv>より<d><u>ずつ多く<v>ことに{する}"}, \
    {SAYS(GROWTH), 0, "+2<t>から先は、<d><u>ずつ{ふえる}"}, \
    {SAYS(GROWTH), 0, "+1つ進むごとに、<d><u>ずつふやして{いく}"}, \
    {SAYS(GROWTH), 0, "+そのあとは、いつも<pv>より<d><u>{多い}"}, \
    {SAYS(GROWTH), 0, "+2<t>は<pv>より<d><u>多くして、このあとも同じように{ふやす}"}, \
    {SAYS(GROWTH), TALK, "+2<t>からは、<pv>より<d><u>ずつ増やすと張り切って{いる}"}, \
    {SAYS(GROWTH), TALK, "+<P>は、<pv>より<d><u>ずつ多くしていくつもり{だ}"}, \
    {SAYS(GROWTH), VOICED(VOICE_EXAM), "+2<t>以降は、<pv>より<d><u>ずつ多くするものと{する}"}, \
    {SAYS(GROWTH), NOTES, "+<d><u>ずつ増やす"}, \
    {SAYS(GROWTH), NOTES, "+2<t>からは<d><u>ずつ多く"}, \
    {SAYS(START) | SAYS(GROWTH), 0, "<w>を、1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多く{<v>}"}, \
    {SAYS(START) | SAYS(GROWTH), 0, "<w>を<v>数を、1<t>の<a><u>から<d><u>ずつふやして{いく}"}, \
    {SAYS(START) | SAYS(GROWTH), 0, "1<t>に<w>を<a><u><v>計画で、その後は<pv>より<d><u>ずつ{ふやす}"}, \
    {SAYS(START) | SAYS(GROWTH), TALK, "<P>は、<w>を1<t>に<a><u>、次からは<pv>より<d><u>ずつ多く<v>計画を{立てる/た}"}, \
    {SAYS(START) | SAYS(GROWTH), NOTES, "<w>、1<t><a><u>、<d><u>ずつ増やす"}

static const struct phrasing amount[] = {
    GROWS,
    {SAYS_QUESTION, 0, "?<n><t>に<v><w>の数|<u>"},
    {SAYS_QUESTION, 0, "<n><t>には、<w>を何<u>{<v>}か"},
    {SAYS_QUESTION, 0, "<n><t>には何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "<n><t>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+この調子で続けると、<n><t>には何<u><v>ことに{なる}か"},
    {SAYS_QUESTION, 0, "<n><t>には何<u><v>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+このように続けたとき、<n><t>の数は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<n><t>の<w>は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+?<n><t>の数|<u>"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<n><t>には何<u>になるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+この調子で続いたとして、<n><t>には何<u>に{なる}か"},
    {SAYS_QUESTION, NOTES, "<n><t>は何<u>"},
    {SAYS_QUESTION, NOTES, "<n><t>は"},
    {SAYS(START) | SAYS(GROWTH) | SAYS_QUESTION, 0, "<w>を1<t>に<a><u>、その後<pv>より<d><u>ずつ多く<v>と、<n><t>には何<u>に{なる}か"},
    {SAYS(START) | SAYS(GROWTH) | SAYS_QUESTION, 0, "<n><t>には何<u>に{なる}か。<w>を、1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多く{<v>}"},
    {SAYS(START) | SAYS(GROWTH) | SAYS_QUESTION, NOTES, "1<t>に<a><u>、<d><u>ずつ増やすと<n><t>は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing total[] = {
    GROWS,
    {SAYS_QUESTION, 0, "?<n><t>までの[合計|全部の数]|<u>"},
    {SAYS_QUESTION, 0, "<n><t>までに、<w>を全部で何<u>{<v>}か"},
    {SAYS_QUESTION, 0, "<n><t>までの合計は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "<n><t>までに全部で何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+この調子で続けると、<n><t>までに全部で何<u><v>ことに{なる}か"},
    {SAYS_QUESTION, 0, "<n><t>までに合わせて何<u><v>ことに{なる}か"},
    {SAYS_QUESTION, 0, "1<t>から<n><t>までの<w>は、全部で何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+<n><t>まで続けると、合計は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "?1<t>から<n><t>までの合計|<u>"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<n><t>までに全部で何<u>になるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<n><t>まで続けたら、全部で何<u>に{なる}か"},
    {SAYS_QUESTION, NOTES, "<n><t>までの合計は"},
    {SAYS_QUESTION, NOTES, "<n><t>までで何<u>"},
    {SAYS(START) | SAYS(GROWTH) | SAYS_QUESTION, 0, "<w>を1<t>に<a><u>、その後<pv>より<d><u>ずつ多く<v>と、<n><t>までに全部で何<u>に{なる}か"},
    {SAYS(START) | SAYS(GROWTH) | SAYS_QUESTION, 0, "<n><t>までに全部で何<u>に{なる}か。<w>を、1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多く{<v>}"},
    {SAYS(START) | SAYS(GROWTH) | SAYS_QUESTION, NOTES, "1<t>に<a><u>、<d><u>ずつ増やすと<n><t>までの合計は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing when[] = {
    GROWS,
    {SAYS_QUESTION, 0, "<x><u><v>のは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "ちょうど<x><u>になるのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "<w>を<x><u><v>のは、何<t>に{なる}か"},
    {SAYS_QUESTION, 0, "何<t>に<x><u>に{なる}か"},
    {SAYS_QUESTION, 0, "+この調子で続けると、<x><u>になるのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "<x><u>になるのは、何<t>に{なる}か"},
    {SAYS_QUESTION, 0, "1<t>から数えて、<x><u><v>のは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+このように続けたとき、何<t>に<x><u>{<v>}か"},
    {SAYS_QUESTION, 0, "<w>が<x><u>になるのは、何<t>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<x><u>になるのは何<t>かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<x><u>になるのは、何<t>ということに{なる}か"},
    {SAYS_QUESTION, NOTES, "<x><u>は何<t>"},
    {SAYS_QUESTION, NOTES, "<x><u>になるのは何<t>"},
    {SAYS(START) | SAYS(GROWTH) | SAYS_QUESTION, 0, "<w>を1<t>に<a><u>、その後<pv>より<d><u>ずつ多く<v>と、<x><u>になるのは何<t>{だ}か"},
    {SAYS(START) | SAYS(GROWTH) | SAYS_QUESTION, 0, "<x><u>になるのは何<t>{だ}か。<w>を、1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多く{<v>}"},
    {SAYS(START) | SAYS(GROWTH) | SAYS_QUESTION, NOTES, "1<t>に<a><u>、<d><u>ずつ増やすと<x><u>は何<t>"},
    {0, 0, NULL},
};


const struct wording wording_zoka[] = {
    {"amount", SAYS(START) | SAYS(GROWTH), amount},
    {"total", SAYS(START) | SAYS(GROWTH), total},
    {"when", SAYS(START) | SAYS(GROWTH), when},
    {NULL, 0, NULL},
};

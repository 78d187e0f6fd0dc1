/* seki_narabe.c - how tables in a row are told of, and the seats at them.
 *
 * Slots: <t> a table, <c> its counter, <q> who sits there, <qc> 人, <a> the seats of the first, <d> what one more adds,
 * <gn> what is known, <g><gu> how much; <qs> what is asked; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FIRST, ADDED, GIVEN };

static const struct phrasing joined[] = {
    {SAYS(FIRST), 0, "<t>1<c>には<a><qc>が{すわれる}"},
    {SAYS(FIRST), 0, "1<c>に<a><qc>すわれる<t>が{ある}"},
    {SAYS(FIRST), 0, "1<c>のまわりに<a><qc>がすわれる<t>を{使う}"},
    {SAYS(FIRST), 0, "<t>は、1<c>だけなら<a><qc>が{すわれる}"},
    {SAYS(FIRST), 0, "<t>を1<c>置くと、<q>が<a><qc>{すわれる}"},
    {SAYS(FIRST), 0, "はじめの1<c>の<t>には、<a><qc>の席が{ある}"},
    {SAYS(FIRST), TALK, "<A>のところの<t>には、1<c>で<a><qc>が{すわれる}"},
    {SAYS(FIRST), VOICED(VOICE_EXAM), "<t>1<c>には<a><qc>がすわれるものと{する}"},
    {SAYS(FIRST), NOTES, "<t>1<c>→<a><qc>"},
    {SAYS(FIRST), NOTES, "<t>:1<c>で<a><qc>"},
    {SAYS(ADDED), 0, "+これを横につなげると、1<c>ふえるごとに<d><qc>ずつ{ふえる}"},
    {SAYS(ADDED), 0, "+<t>を1列につなぐと、1<c>ごとに<d><qc>ずつ多く{すわれる}"},
    {SAYS(ADDED), 0, "+1<c>つなげるたびに、すわれる<q>は<d><qc>ずつ{ふえる}"},
    {SAYS(ADDED), 0, "+2<c>目からは、1<c>つなぐごとに<d><qc>ずつ{ふえる}"},
    {SAYS(ADDED), 0, "+つなげて長くすると、席は1<c>につき<d><qc>分ずつ{ふえる}"},
    {SAYS(ADDED), 0, "+同じ<t>を1<c>つなげると、<d><qc>多くすわれるように{なる}"},
    {SAYS(ADDED), TALK, "+つなげていくと、1<c>ごとに<d><qc>ずつ多くすわれるそう{だ}"},
    {SAYS(ADDED), VOICED(VOICE_EXAM), "+1<c>つなぐごとに、すわれる人数は<d><qc>ずつふえるものと{する}"},
    {SAYS(ADDED), NOTES, "+1<c>つなぐごとに+<d><qc>"},
    {SAYS(ADDED), NOTES, "+1<c>ふえると<d><qc>ふえる"},
    {SAYS(FIRST) | SAYS(ADDED), 0, "<t>を1列につなげる。1<c>では<a><qc>、その後は1<c>ごとに<d><qc>ずつ多く{すわれる}"},
    {SAYS(FIRST) | SAYS(ADDED), 0, "すわれる<q>は、<t>が1<c>のとき<a><qc>で、1<c>ふえるごとに<d><qc>ずつ{ふえる}"},
    {SAYS(GIVEN), 0, "+<gn>は<g><gu>{だ}"},
    {SAYS(GIVEN), 0, "+<gn>を<g><gu>に{する}"},
    {SAYS(GIVEN), 0, "+今、<gn>は<g><gu>{だ}"},
    {SAYS(GIVEN), 0, "+<gn>は、ちょうど<g><gu>{だ}"},
    {SAYS(GIVEN), 0, "+<gn>が<g><gu>に{なる/た}"},
    {SAYS(GIVEN), TALK, "+<A>は、<gn>を<g><gu>に{する}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "+<gn>を<g><gu>と{する}"},
    {SAYS(GIVEN), NOTES, "+<gn><g><gu>"},
    {SAYS_QUESTION, 0, "+<qs>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<qs>{だ}か"},
    {SAYS_QUESTION, 0, "+全部で、<qs>に{なる}か"},
    {SAYS_QUESTION, 0, "+では、<qs>{だ}か"},
    {SAYS_QUESTION, 0, "+<qs>ちょうど{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<qs>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<qs>かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<qs>ということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+<qs>"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<gn>が<g><gu>のとき、<qs>{だ}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<gn>を<g><gu>にすると、<qs>に{なる}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<gn>が<g><gu>ならば、<qs>{だ}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<gn>が<g><gu>だとすると、<qs>{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_seki_narabe[] = {
    {"joined", SAYS(FIRST) | SAYS(ADDED) | SAYS(GIVEN), joined}, {NULL, 0, NULL}};

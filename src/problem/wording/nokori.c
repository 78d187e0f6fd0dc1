/* nokori.c - how a fraction of a whole and its rest are said, a fraction of the rest, two changes in a row.
 *
 * Slots: <t> 畑, <W> how much, <c> its unit, <f> a fraction, <fx> in words, <v> what is done with it,
 * <q> what is asked, <g> and <gx> the fraction of the rest; <w> what changes, <wn> its short name,
 * <a><ve> the first change, <b><we> the second, <qq> はじめの何%; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WHOLE, PART, AGAIN };

#define HAVE \
    {SAYS(WHOLE), 0, "<t>が<W><c>{ある}"}, \
    {SAYS(WHOLE), 0, "<t>は全部で<W><c>{だ}"}, \
    {SAYS(WHOLE), 0, "<W><c>の<t>が{ある}"}, \
    {SAYS(WHOLE), 0, "全体が<W><c>の<t>が{ある}"}, \
    {SAYS(WHOLE), 0, "はじめ、<t>が<W><c>{ある/た}"}, \
    {SAYS(WHOLE), 0, "ここに<t>が<W><c>{ある}"}, \
    {SAYS(WHOLE), 0, "<t>の全体は<W><c>{だ}"}, \
    {SAYS(WHOLE), TALK, "<A>のところには、<t>が<W><c>{ある}"}, \
    {SAYS(WHOLE), TALK, "<A>が調べると、<t>は<W><c>{だ/た}"}, \
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "<t>の全体を<W><c>と{する}"}, \
    {SAYS(WHOLE), NOTES, "<t><W><c>"}, \
    {SAYS(WHOLE), NOTES, "<t>、全部で<W><c>"}

#define Q \
    {SAYS_QUESTION, 0, "+<q>は何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<q>は何<c>{ある}か"}, \
    ASKED("<q>", "<c>")

static const struct phrasing rest[] = {
    HAVE,
    {SAYS(PART), 0, "+そのうちの<f>を{<v>}"},
    {SAYS(PART), 0, "+その<f>を{<v>}"},
    {SAYS(PART), 0, "+全体の<f>を{<v>}"},
    {SAYS(PART), 0, "+このうち<fx>(<f>)を{<v>}"},
    {SAYS(PART), 0, "+全体の<f>だけ<v>ことに{する}"},
    {SAYS(PART), 0, "+そのうち、<f>にあたる分を{<v>}"},
    {SAYS(PART), 0, "+<v>のは、全体の<f>{だ}"},
    {SAYS(PART), 0, "+今日は、その<f>を{<v>}"},
    {SAYS(PART), TALK, "+<A>は、そのうち<f>を<v>つもり{だ}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "+このうち<f>を<v>ものと{する}"},
    {SAYS(PART), NOTES, "+<f>を<v>"},
    {SAYS(PART), NOTES, "+全体の<f>を<v>"},
    Q,
    {SAYS(WHOLE) | SAYS(PART), 0, "<W><c>の<t>の<f>を{<v>}"},
    {SAYS(WHOLE) | SAYS(PART), 0, "<t><W><c>のうち、<f>を{<v>}"},
    {SAYS(WHOLE) | SAYS(PART), 0, "<W><c>ある<t>のうち、全体の<f>を{<v>}"},
    {SAYS(PART) | SAYS_QUESTION, 0, "+その<f>を<v>とき、<q>は何<c>{だ}か"},
    {SAYS(PART) | SAYS_QUESTION, 0, "+全体の<f>を<v>と、<q>は何<c>に{なる}か"},
    {SAYS(WHOLE) | SAYS(PART) | SAYS_QUESTION, 0, "<W><c>の<t>の<f>を<v>と、<q>は何<c>{だ}か"},
    {SAYS(WHOLE) | SAYS(PART) | SAYS_QUESTION, 0, "<t><W><c>のうち<f>を<v>とき、<q>は何<c>に{なる}か"},
    {SAYS(WHOLE) | SAYS(PART) | SAYS_QUESTION, NOTES, "<t><W><c>、<f>を<v>→<q>は何<c>"},
    {0, 0, NULL},
};

static const struct phrasing again[] = {
    HAVE,
    {SAYS(PART), 0, "+1回目に、全体の<f>を{<v>}"},
    {SAYS(PART), 0, "+まず、その<f>を{<v>}"},
    {SAYS(PART), 0, "+はじめに全体の<f>を{<v>}"},
    {SAYS(PART), 0, "+1日目に、そのうちの<f>を{<v>}"},
    {SAYS(PART), 0, "+1回目は、全体の<f>を<v>ことに{する}"},
    {SAYS(PART), 0, "+最初に、その<fx>(<f>)を{<v>}"},
    {SAYS(PART), 0, "+きのう、そのうちの<f>を<v>ことに{なる/た}"},
    {SAYS(PART), TALK, "+<A>は、まず全体の<f>を<v>つもり{だ}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "+1回目に全体の<f>を<v>ものと{する}"},
    {SAYS(PART), NOTES, "+1回目、全体の<f>"},
    {SAYS(PART), NOTES, "+まず<f>を<v>"},
    {SAYS(AGAIN), 0, "+2回目に、残りの<g>を{<v>}"},
    {SAYS(AGAIN), 0, "+次に、残りの<g>を{<v>}"},
    {SAYS(AGAIN), 0, "+続けて、その残りの<g>を{<v>}"},
    {SAYS(AGAIN), 0, "+2日目に、残った分の<g>を{<v>}"},
    {SAYS(AGAIN), 0, "+さらに、残りの<gx>(<g>)を{<v>}"},
    {SAYS(AGAIN), 0, "+2回目は、残りの<g>を<v>ことに{する}"},
    {SAYS(AGAIN), 0, "+その後、残っている分の<g>を{<v>}"},
    {SAYS(AGAIN), TALK, "+それから、残りの<g>を<v>つもり{だ}"},
    {SAYS(AGAIN), VOICED(VOICE_EXAM), "+2回目に残りの<g>を<v>ものと{する}"},
    {SAYS(AGAIN), NOTES, "+2回目、残りの<g>"},
    {SAYS(AGAIN), NOTES, "+次に残りの<g>を<v>"},
    Q,
    {SAYS(PART) | SAYS(AGAIN), 0, "+1回目に全体の<f>を、2回目に残りの<g>を{<v>}"},
    {SAYS(PART) | SAYS(AGAIN), 0, "+まず<f>を、次に残りの<g>を{<v>}"},
    {SAYS(AGAIN) | SAYS_QUESTION, 0, "+次に残りの<g>を<v>と、<q>は何<c>{だ}か"},
    {SAYS(WHOLE) | SAYS(PART) | SAYS(AGAIN), 0, "<t><W><c>のうち、1回目に全体の<f>、2回目に残りの<g>を{<v>}"},
    {0, 0, NULL},
};

/* ---- two changes ---- */
static const struct phrasing twice[] = {
    {SAYS(PART), 0, "<w>を、1回目に<a>{<ve>}"},
    {SAYS(PART), 0, "<w>を、まず<a>{<ve>}"},
    {SAYS(PART), 0, "<w>を<a><ve>ことに{なる/た}"},
    {SAYS(PART), 0, "はじめに、<w>を<a>{<ve>}"},
    {SAYS(PART), 0, "<w>を、最初の年に<a>{<ve>}"},
    {SAYS(PART), 0, "1回目に、<w>を<a><ve>ことに{する}"},
    {SAYS(PART), 0, "<w>を、先月の終わりに<a><ve>ことが{決まる/た}"},
    {SAYS(PART), TALK, "<A>の話では、<w>を<a><ve>そう{だ}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "<w>を<a><ve>ものと{する}"},
    {SAYS(PART), NOTES, "<w>、<a><ve>"},
    {SAYS(PART), NOTES, "<w>:1回目<a><ve>"},
    {SAYS(AGAIN), 0, "+2回目に、その後の<b>{<we>}"},
    {SAYS(AGAIN), 0, "+次に、それをもとにして<b>{<we>}"},
    {SAYS(AGAIN), 0, "+続けて<b>{<we>}"},
    {SAYS(AGAIN), 0, "+さらに、そこから<b>{<we>}"},
    {SAYS(AGAIN), 0, "+その後、もう1回変えて<b>{<we>}"},
    {SAYS(AGAIN), 0, "+2回目は、1回目の後からさらに<b>{<we>}"},
    {SAYS(AGAIN), 0, "+そのすぐ後、今度は<b><we>ことに{する}"},
    {SAYS(AGAIN), TALK, "+その次は<b><we>らしい"},
    {SAYS(AGAIN), VOICED(VOICE_EXAM), "+次に<b><we>ものと{する}"},
    {SAYS(AGAIN), NOTES, "+そこから<b><we>"},
    {SAYS(AGAIN), NOTES, "+2回目<b><we>"},
    {SAYS_QUESTION, 0, "+<wn>は<qq>に{なる}か"},
    {SAYS_QUESTION, 0, "+2回目の後の<wn>は、<qq>に{なる}か"},
    {SAYS_QUESTION, 0, "+結局、<wn>は<qq>に{なる}か"},
    {SAYS_QUESTION, 0, "+最後には、<wn>は<qq>に{なる}か"},
    {SAYS_QUESTION, 0, "+2回変わった後では、<wn>は<qq>に{なる}か"},
    {SAYS_QUESTION, 0, "+では、<wn>は全部で<qq>に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<wn>は<qq>に{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、<wn>は<qq>に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<wn>は<qq>になるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<wn>は、合わせると<qq>に{なる}か"},
    {SAYS_QUESTION, NOTES, "+<wn>は<qq>"},
    {SAYS_QUESTION, NOTES, "+結局<qq>"},
    {SAYS(PART) | SAYS(AGAIN), 0, "<w>を、1回目に<a><ve>と、2回目にそこから<b>{<we>}"},
    {SAYS(PART) | SAYS(AGAIN), 0, "<w>を<a><ve>ことと、続けて<b><we>ことが{決まる/た}"},
    {SAYS(PART) | SAYS(AGAIN) | SAYS_QUESTION, 0, "<w>を<a><ve>と、そこからさらに<b><we>とき、<wn>は<qq>に{なる}か"},
    {SAYS(PART) | SAYS(AGAIN) | SAYS_QUESTION, NOTES, "<w>、<a><ve>→<b><we>。<wn>は<qq>"},
    {0, 0, NULL},
};

const struct wording wording_nokori[] = {
    {"rest", SAYS(WHOLE) | SAYS(PART), rest},
    {"again", SAYS(WHOLE) | SAYS(PART) | SAYS(AGAIN), again},
    {"twice", SAYS(PART) | SAYS(AGAIN), twice},
    {NULL, 0, NULL},
};

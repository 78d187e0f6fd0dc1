/* sannin.c - how three travellers are told of. Slots: <p> from <g> towards <q> and <r> from <h>; <f> <v> <w> their
 * speeds;
 * <m> between the meetings.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/tabi.h"

enum { GO, ALONE, FIRST, LAST, GAP };
#define ALL (SAYS(GO) | SAYS(ALONE) | SAYS(FIRST) | SAYS(LAST) | SAYS(GAP))
static const struct phrasing gap[] = {
    {SAYS(GO), 0, "<q>と<r>は<h>から<g>へ、<p>は<g>から<h>へ、同時に{出発する}"},
    {SAYS(GO), 0, "<h>から<q>と<r>が、<g>から<p>が、向かい合って同時に{出発する/た}"},
    {SAYS(GO), 0, "<p>は<g>を、<q>と<r>は<h>を同時に出て、向かい合って{進む}"},
    {SAYS(GO), 0, "<h>を<q>と<r>が、<g>を<p>が、同じ時こくに相手のほうへ向かって{出発する/た}"},
    {SAYS(GO), 0, "同じ道を、<q>と<r>は<h>から、<p>は<g>から、同時に進み{始める}"},
    {SAYS(GO), 0, "<q>と<r>が<h>から<g>へ向かうのと同時に、<p>が<g>から<h>へ{向かう}"},
    {SAYS(GO), TALK, "<q>と<r>は<h>を、<p>は<g>を同時に出て、とちゅうで会うことに{する/た}"},
    {SAYS(GO), VOICED(VOICE_EXAM), "<q>と<r>は<h>から<g>へ、<p>は<g>から<h>へ、同時に出発するものと{する}"},
    {SAYS(GO), NOTES, "<q>と<r>:<h>→<g>、<p>:<g>→<h>、同時に出発"},
    GOES_AT(ALONE, "<p>", "<f>"),
    GOES_AT(FIRST, "<q>", "<v>"),
    GOES_AT(LAST, "<r>", "<w>"),
    {SAYS(ALONE) | SAYS(FIRST) | SAYS(LAST), 0, "+速さは、<p>が<ru><f><u>、<q>が<ru><v><u>、<r>が<ru><w><u>{だ}"},
    {SAYS(ALONE) | SAYS(FIRST) | SAYS(LAST), 0, "+<p>は<my><f><u>、<q>は<my><v><u>、<r>は<my><w><u>の速さで{進む}"},
    {SAYS(ALONE) | SAYS(FIRST) | SAYS(LAST), NOTES, "+<p> <ru><f><u>、<q> <ru><v><u>、<r> <ru><w><u>"},
    {SAYS(GAP), 0, "+<p>は、<q>と出会ってから<m><t>後に<r>と{出会う/た}"},
    {SAYS(GAP), 0, "+<p>が<q>に出会った<m><t>後に、<p>は<r>と{出会う/た}"},
    {SAYS(GAP), 0, "+<p>は<q>とすれちがい、その<m><t>後に<r>と{すれちがう/た}"},
    {SAYS(GAP), 0, "+<p>と<q>が出会ってから、<p>と<r>が出会うまでに<m><t>{かかる/た}"},
    {SAYS(GAP), 0, "+<p>が<r>に出会ったのは、<q>に出会った<m><t>後{だ/た}"},
    {SAYS(GAP), 0, "+<p>は<q>に出会い、さらに<m><tk>進んで<r>に{出会う/た}"},
    {SAYS(GAP), TALK, "+<p>は<q>に会ってから、<m><t>して<r>にも{会う/た}"},
    {SAYS(GAP), NOTES, "+<p>は<q>と出会った<m><t>後に<r>と出会う"},
    ASKED_EITHER,
    {0, 0, NULL},
};

const struct wording wording_sannin[] = {{"gap_way", ALL, gap}, {"gap_time", ALL, gap}, {NULL, 0, NULL}};

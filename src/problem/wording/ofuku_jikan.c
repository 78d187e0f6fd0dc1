/* ofuku_jikan.c - how a trip there and back with a rest is told of. Slots as in tabibito.c; <v> there, <f> back, <T>
 * all the
 * time, <k> the rest.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/tabi.h"

enum { GO, BACK, ALL_TIME, REST };
static const struct phrasing rest[] = {
    {SAYS(GO), 0, "<p>は、<h>から<g>まで<ru><v><u>で{行く/た}"},
    {SAYS(GO), 0, "<p>は<h>を出て、<my><v><u>の速さで<g>へ{行く/た}"},
    {SAYS(GO), 0, "<p>が<h>と<g>の間を往復する。行きの速さは<ru><v><u>{だ}"},
    {SAYS(GO), 0, "<p>は、<h>から<g>へ行くとき<ev><v><u>{進む/た}"},
    {SAYS(GO), 0, "<h>から<g>まで行くとき、<p>の速さは<ru><v><u>{だ/た}"},
    {SAYS(GO), 0, "<p>は<h>と<g>を往復し、行きは<ru><v><u>で{進む/た}"},
    {SAYS(GO), TALK, "<p>が<h>から<g>へ、<ru><v><u>くらいで{行く/た}"},
    {SAYS(GO), NOTES, "<h>→<g> <ru><v><u>"},
    {SAYS(BACK), 0, "+帰りは<ru><f><u>で{進む/た}"},
    {SAYS(BACK), 0, "+帰りの速さは<ru><f><u>{だ/た}"},
    {SAYS(BACK), 0, "+帰りは同じ道を<ru><f><u>で{もどる/た}"},
    {SAYS(BACK), 0, "+<g>からもどるときは<my><f><u>{だ/た}"},
    {SAYS(BACK), 0, "+同じ道の帰りには<ev><f><u>{進む/た}"},
    {SAYS(BACK), 0, "+もどりは<ru><f><u>の速さで{進む/た}"},
    {SAYS(BACK), TALK, "+帰りは<ru><f><u>に{なる/た}"},
    {SAYS(BACK), NOTES, "+帰り<ru><f><u>"},
    {SAYS(REST), 0, "+<g>で<k><t>{休む/た}"},
    {SAYS(REST), 0, "+<g>には<k><t>{いる/た}"},
    {SAYS(REST), 0, "+とちゅうで<k><t>{休む/た}"},
    {SAYS(REST), 0, "+帰る前に<k><t>休けい{する/た}"},
    {SAYS(REST), 0, "+休んだ時間は<k><t>{だ}"},
    {SAYS(REST), 0, "+<g>で過ごした時間は<k><t>{だ/た}"},
    {SAYS(REST), TALK, "+<g>では<k><t>も{休む/た}"},
    {SAYS(REST), NOTES, "+休み<k><t>"},
    {SAYS(ALL_TIME), 0, "+休んだ時間もふくめて、全部で<T><t>{かかる/た}"},
    {SAYS(ALL_TIME), 0, "+<h>を出てからもどるまでに<T><t>{かかる/た}"},
    {SAYS(ALL_TIME), 0, "+全部で<T><t>{かかる/た}"},
    {SAYS(ALL_TIME), 0, "+もどったのは、<h>を出てから<T><t>後{だ/た}"},
    {SAYS(ALL_TIME), 0, "+往復の時間は、休みもふくめて<T><t>{だ/た}"},
    {SAYS(ALL_TIME), 0, "+出発してから帰り着くまで<T><t>{だ/た}"},
    {SAYS(ALL_TIME), TALK, "+時計を見ると、出発から<T><t>たって{いる/た}"},
    {SAYS(ALL_TIME), NOTES, "+全部で<T><t>"},
    ASKED("<h>から<g>までの道のり", "<u>"),
    {SAYS_QUESTION, 0, "+<h>と<g>は何<u>はなれて{いる}か"},
    {0, 0, NULL},
};
const struct wording wording_ofuku_jikan[] = {{"rest", SAYS(GO) | SAYS(BACK) | SAYS(ALL_TIME) | SAYS(REST), rest}, {NULL, 0, NULL}};

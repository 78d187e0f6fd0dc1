/* hanare.c - how two travellers are told of who are so far apart after some time. Slots as in tabibito.c.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/tabibito.h"

#define AFTER_SO_LONG \
    {SAYS(MET), 0, "+出発してから<m><t>が{たつ/た}"}, \
    {SAYS(MET), 0, "+<two>は<m><tk>{進む/た}"}, \
    {SAYS(MET), 0, "+<two>が<m><tk>進んだと{する}"}, \
    {SAYS(MET), 0, "+進んだ時間は<m><t>{だ}"}, \
    {SAYS(MET), 0, "+今、出発してから<m><t>が過ぎて{いる}"}, \
    {SAYS(MET), TALK, "+時計を見ると、<m><t>が{過ぎる/た}"}, \
    {SAYS(MET), NOTES, "+<m><tk>進む"}, \
    {SAYS_QUESTION, 0, "+<two>の間は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<two>は何<u>はなれて{いる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<p>と<r>の間は何<u>{ある}か"}, \
    {SAYS_QUESTION, 0, "+<two>の間の道のりは何<u>{だ}か"}, \
    {SAYS_QUESTION, TALK, "+<two>は何<u>はなれていることに{なる}か"}, \
    {SAYS_QUESTION, NOTES, "+<two>の間は何<u>"}, \
    {SAYS(MET) | SAYS_QUESTION, 0, "+<m><t>後に、<two>の間は何<u>に{なる}か"}, \
    {SAYS(MET) | SAYS_QUESTION, 0, "+<m><t>後、<two>は何<u>はなれて{いる}か"}, \
    {SAYS(MET) | SAYS_QUESTION, 0, "+出発してから<m><t>後の<p>と<r>の間の道のりは何<u>{だ}か"}, \
    {SAYS(MET) | SAYS_QUESTION, 0, "?<m><t>後の<two>の間の道のり|<u>"}, \
    {SAYS(MET) | SAYS_QUESTION, 0, "+<m><tk>進んだとき、<two>の間は何<u>{だ}か"}, \
    {SAYS(MET) | SAYS_QUESTION, 0, "+<m><t>たつと、<two>の間の道のりは何<u>に{なる}か"}, \
    {SAYS(MET) | SAYS_QUESTION, TALK, "+<m><t>後には、<two>は何<u>はなれていることに{なる}か"}, \
    {SAYS(MET) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+<m><t>後に<two>の間は何<u>かな"}, \
    {SAYS(MET) | SAYS_QUESTION, NOTES, "+<m><t>後の間は何<u>"}

static const struct phrasing towards[] = {
    BETWEEN,
    TOWARDS,
    BOTH_ENDS,
    SPEEDS,
    AFTER_SO_LONG,
    {SAYS(MET), 0, "+まだ<two>は出会わず、<m><tk>だけ{進む/た}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<D><u>はなれた<h>と<g>から、<p>は<ru><f><u>、<r>は<ru><v><u>で、同時に向かい合って{出発する}"},
    {SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS(MET) | SAYS_QUESTION, 0, "<D><u>はなれた所から、<ru><f><u>の<p>と<ru><v><u>の<r>が同時に向かい合って出発すると、<m><t>後に何<u>はなれて{いる}か"},
    {0, 0, NULL},
};

static const struct phrasing same_way[] = {
    {SAYS(START), 0, "<p>と<r>が、<h>から同時に同じ[方向|向き]へ{出発する/た}"},
    {SAYS(START), 0, "<p>と<r>は<h>を同時に出て、同じ道を<g>へ{向かう}"},
    {SAYS(START), 0, "<h>を同時に出発した<p>と<r>が、同じ方向にまっすぐ{進む}"},
    {SAYS(START), 0, "<p>と<r>が、同じ所から同時に同じ向きに進み{始める}"},
    {SAYS(START), 0, "<h>から<g>へ、<p>と<r>が同時に{出発する}"},
    {SAYS(START), 0, "同じ地点を同時に出て、<p>も<r>も東へ{進む}"},
    {SAYS(START), 0, "<p>と<r>は、同じ時こくに<h>を出て、同じ道を{進む}"},
    {SAYS(START), TALK, "「競走しよう。」と、<p>と<r>が<h>から同時に同じ方向へ進み{始める/た}"},
    {SAYS(START), TALK, "<p>と<r>は、いっしょに<h>を出て<g>へ{向かう/た}"},
    {SAYS(START), VOICED(VOICE_EXAM), "<p>と<r>が同一地点を同時に出発し、同じ方向に進むものと{する}"},
    {SAYS(START), NOTES, "<p>と<r>、<h>から同時に同じ方向へ"},
    {SAYS(START), NOTES, "同じ所から同時に同じ向きに進む<p>と<r>"},
    SPEEDS,
    AFTER_SO_LONG,
    {SAYS_QUESTION, 0, "+<p>は<r>より何<u>先に{いる}か"},
    {SAYS(MET) | SAYS_QUESTION, 0, "+<m><t>後、<p>は<r>の何<u>先に{いる}か"},
    {SAYS(MET) | SAYS_QUESTION, 0, "+<m><t>で何<u>の差が{つく}か"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<p>は<ru><f><u>、<r>は<ru><v><u>で、<h>から同時に同じ方向へ{出発する}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<ru><f><u>の<p>と<ru><v><u>の<r>が、同じ所を同時に出て同じ向きに{進む}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), NOTES, "同じ所から同時に同じ向きへ、<p> <f><pu>、<r> <v><pu>"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS(MET) | SAYS_QUESTION, 0, "<ru><f><u>の<p>と<ru><v><u>の<r>が同じ所から同時に同じ方向へ進むと、<m><t>後には何<u>はなれて{いる}か"},
    {0, 0, NULL},
};

const struct wording wording_hanare[] = {
    {"towards", SAYS(WAY) | SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS(MET), towards},
    {"same_way", SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS(MET), same_way},
    {NULL, 0, NULL},
};

/* kusari.c - how a chain of rings is said.
 *
 * Slots: <w> 輪, <u> cm, <A> a name; <D> the outer or inner diameter, <w1> how thick, <n> how many, <L> the
 * length.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RING, CHAIN };
enum { BOTH = SAYS(RING) | SAYS(CHAIN) };

#define ONE_RING(side) \
    {SAYS(RING), 0, side "の直径が<D><u>、太さが<w1><u>の<w>が{ある}"}, \
    {SAYS(RING), 0, "<w>の" side "の直径は<D><u>、太さは<w1><u>{だ}"}, \
    {SAYS(RING), 0, "太さ<w1><u>で" side "の直径が<D><u>の<w>が{ある}"}, \
    {SAYS(RING), 0, "<w>がたくさんある。どれも" side "の直径は<D><u>、太さは<w1><u>{だ}"}, \
    {SAYS(RING), 0, "同じ大きさの<w>がある。1個の太さは<w1><u>、" side "の直径は<D><u>{だ}"}, \
    {SAYS(RING), 0, "<w>が{ある}。" side "ではかった直径は<D><u>、太さは<w1><u>{だ}"}, \
    {SAYS(RING), 0, "太さが<w1><u>の<w>があり、" side "の直径は<D><u>{だ}"}, \
    {SAYS(RING), 0, "どの<w>も、太さは<w1><u>、" side "の直径は<D><u>{だ}"}, \
    {SAYS(RING), TALK, "<A>が<w>をはかると、" side "の直径は<D><u>、太さは<w1><u>{だ/た}"}, \
    {SAYS(RING), TALK, "「この<w>は、" side "の直径が<D><u>、太さが<w1><u>だね。」と<A>が{言う/た}"}, \
    {SAYS(RING), VOICED(VOICE_EXAM), side "の直径が<D><u>で太さが<w1><u>である、同じ形の<w>が{ある}"}, \
    {SAYS(RING), NOTES, "<w>:" side "の直径<D><u>、太さ<w1><u>"}, \
    {SAYS(RING), NOTES, side "の直径<D><u>・太さ<w1><u>の<w>"}

#define SO_MANY \
    {SAYS(CHAIN), 0, "+この<w>を<n>個つないで、まっすぐなくさりを{作る}"}, \
    {SAYS(CHAIN), 0, "+これを<n>個つないで、ぴんと{はる}"}, \
    {SAYS(CHAIN), 0, "+<w>を<n>個つなげて、まっすぐに{のばす}"}, \
    {SAYS(CHAIN), 0, "+<n>個をくさりのようにつないで、たるまないように{のばす}"}, \
    {SAYS(CHAIN), 0, "+この<w><n>個を1列につないでくさりに{する}"}, \
    {SAYS(CHAIN), 0, "+<n>個の<w>をつなぎ、両はしを引っぱってまっすぐに{する}"}, \
    {SAYS(CHAIN), 0, "+この<w>が<n>個つながったくさりを、いっぱいに{のばす}"}, \
    {SAYS(CHAIN), 0, "+<w>を次々に<n>個つないで、まっすぐに{引く}"}, \
    {SAYS(CHAIN), 0, "+同じ<w>を<n>個使って、1本のくさりを{作る/た}"}, \
    {SAYS(CHAIN), TALK, "+<A>は、これを<n>個つなげて長いくさりを{作る/た}"}, \
    {SAYS(CHAIN), TALK, "+「<n>個つないでのばしてみよう。」と<A>が{言う/た}"}, \
    {SAYS(CHAIN), VOICED(VOICE_EXAM), "+この<w>を<n>個つなぎ、たるみのないようにまっすぐに{のばす}"}, \
    {SAYS(CHAIN), NOTES, "+<n>個つないでのばす"}, \
    {SAYS(CHAIN), NOTES, "+<n>個のくさり"}

#define HOW_LONG \
    ASKED("[くさりの長さ|くさり全体の長さ|全体の長さ]", "<u>"), \
    {SAYS_QUESTION, 0, "+はしからはしまで何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+くさりは何<u>の長さに{なる}か"}

#define LONG_WHOLE(side) \
    {BOTH, 0, side "の直径が<D><u>、太さが<w1><u>の<w>を<n>個つないで、まっすぐなくさりを{作る}"}, \
    {BOTH, 0, "<w>を<n>個つないだくさりが{ある}。" side "の直径は<D><u>、太さは<w1><u>{だ}"}, \
    {BOTH, TALK, "<A>は、" side "の直径<D><u>、太さ<w1><u>の<w>を<n>個つなげてのばして{みる/た}"}, \
    {BOTH | SAYS_QUESTION, 0, side "の直径<D><u>、太さ<w1><u>の<w>を<n>個つないでのばすと、長さは何<u>に{なる}か"}, \
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), side "の直径<D><u>、太さ<w1><u>の<w>を<n>個つないだくさりの長さ"}, \
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w>(" side "の直径<D><u>、太さ<w1><u>)<n>個のくさり。長さは何<u>"}

static const struct phrasing length[] = {
    ONE_RING("外側"), SO_MANY, HOW_LONG, LONG_WHOLE("外側"), {0, 0, NULL},
};
static const struct phrasing inner[] = {
    ONE_RING("内側"), SO_MANY, HOW_LONG, LONG_WHOLE("内側"), {0, 0, NULL},
};

static const struct phrasing count[] = {
    ONE_RING("外側"),
    {SAYS(CHAIN), 0, "+何個かつないで、まっすぐなくさりを作ると、長さが<L><u>に{なる/た}"},
    {SAYS(CHAIN), 0, "+つないでぴんとはると、全体の長さは<L><u>{だ}"},
    {SAYS(CHAIN), 0, "+これをつないでのばすと<L><u>に{なる/た}"},
    {SAYS(CHAIN), 0, "+<w>をつないだくさりの長さは<L><u>{だ}"},
    {SAYS(CHAIN), 0, "+つなげてまっすぐにのばした長さを<L><u>に{する}"},
    {SAYS(CHAIN), 0, "+この<w>で、ぴんとはると<L><u>になるくさりを{作る}"},
    {SAYS(CHAIN), 0, "+いくつかつないだくさりは、はしからはしまで<L><u>{ある}"},
    {SAYS(CHAIN), 0, "+1列につないで両はしを引っぱると、長さは<L><u>に{なる/た}"},
    {SAYS(CHAIN), 0, "+同じ<w>だけで、長さ<L><u>のくさりを{作る}"},
    {SAYS(CHAIN), TALK, "+<A>がこれをつなげると、<L><u>のくさりに{なる/た}"},
    {SAYS(CHAIN), TALK, "+「つないだら<L><u>になったよ。」と<A>が{言う/た}"},
    {SAYS(CHAIN), VOICED(VOICE_EXAM), "+これらをつなぎ、たるみのないようにのばした全長は<L><u>{だ}"},
    {SAYS(CHAIN), NOTES, "+つないだ長さ<L><u>"},
    {SAYS(CHAIN), NOTES, "+くさりの長さ<L><u>"},
    ASKED("つないだ<w>の数", "個"),
    {SAYS_QUESTION, 0, "+<w>を何個つないで{いる}か"},
    {SAYS_QUESTION, 0, "+<w>は何個つながって{いる}か"},
    {SAYS_QUESTION, 0, "+<w>は何個必要{だ}か"},
    {BOTH, 0, "外側の直径が<D><u>、太さが<w1><u>の<w>をつないだくさりの長さは<L><u>{だ}"},
    {BOTH, TALK, "<A>は、外側の直径<D><u>、太さ<w1><u>の<w>で<L><u>のくさりを{作る/た}"},
    {BOTH | SAYS_QUESTION, 0, "外側の直径<D><u>、太さ<w1><u>の<w>をつないで<L><u>のくさりにするには、<w>は何個必要{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "外側の直径<D><u>、太さ<w1><u>の<w>をつないで<L><u>にするときの<w>の数"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w>(外側の直径<D><u>、太さ<w1><u>)のくさり<L><u>。何個"},
    {0, 0, NULL},
};

const struct wording wording_kusari[] = {
    {"length", BOTH, length},
    {"inner", BOTH, inner},
    {"count", BOTH, count},
    {NULL, 0, NULL},
};

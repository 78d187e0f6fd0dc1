/* deai.c - how two travellers are told of who meet twice, or once and go on, or one of whom sets out later.
 *
 * Slots as in tabibito.c; twice: <a> and <b> where they meet, <b> from <e>; after: <m> until they meet, <n> until <p>
 * is
 * there; late_speed, early, since: <w> between the two departures.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/tabi.h"
#include "problem/wording/tabibito.h"

/* ---- two meetings ---- */
enum { GO, FIRST, SECOND };
static const struct phrasing twice[] = {
    {SAYS(GO), 0, "<p>は<h>から、<r>は<g>から同時に出発して、<h>と<g>の間を{往復する}"},
    {SAYS(GO), 0, "<h>と<g>の間を、<h>を出る<p>と<g>を出る<r>が、同時に出発して休まず{往復する}"},
    {SAYS(GO), 0, "<p>は<h>を、<r>は<g>を同時に出て、向こうに着くとすぐに{引き返す}"},
    {SAYS(GO), 0, "<p>と<r>が、<h>と<g>から同時に向かい合って出発し、相手の出発点に着くとすぐ引き{返す}"},
    {SAYS(GO), 0, "<h>から<p>が、<g>から<r>が同時に出て、それぞれ一定の速さで<h>と<g>の間を{往復する}"},
    {SAYS(GO), 0, "<p>は<h>を、<r>は<g>を同時に出発し、同じ道を休みなく{往復する}"},
    {SAYS(GO), TALK, "<p>は<h>から、<r>は<g>から同時にスタートし、<h>と<g>の間を行ったり来たり{する}"},
    {SAYS(GO), VOICED(VOICE_EXAM), "<p>は<h>から、<r>は<g>から同時に出発し、<h>と<g>の間を一定の速さで休まずに往復するものと{する}"},
    {SAYS(GO), NOTES, "<p>は<h>、<r>は<g>から同時出発、往復"},
    {SAYS(FIRST), 0, "+はじめに出会ったのは<h>から<a><u>の所{だ/た}"},
    {SAYS(FIRST), 0, "+1回目は<h>から<a><u>の地点で{出会う/た}"},
    {SAYS(FIRST), 0, "+<two>は、<h>から<a><u>の所ではじめて{すれちがう/た}"},
    {SAYS(FIRST), 0, "+1回目に出会った所は、<h>から<a><u>はなれて{いる}"},
    {SAYS(FIRST), 0, "+最初の出会いは、<h>から<a><u>進んだ所{だ/た}"},
    {SAYS(FIRST), 0, "+<p>が<h>から<a><u>進んだとき、<two>は1回目に{出会う/た}"},
    {SAYS(FIRST), TALK, "+1回目に顔を合わせたのは、<h>から<a><u>の所{だ/た}"},
    {SAYS(FIRST), NOTES, "+1回目:<h>から<a><u>で出会う"},
    {SAYS(SECOND), 0, "+2回目は<e>から<b><u>の所で{出会う/た}"},
    {SAYS(SECOND), 0, "+折り返した後、<e>から<b><u>の所でまた{出会う/た}"},
    {SAYS(SECOND), 0, "+次に出会ったのは<e>から<b><u>の所{だ/た}"},
    {SAYS(SECOND), 0, "+2回目にすれちがったのは、<e>から<b><u>の地点{だ/た}"},
    {SAYS(SECOND), 0, "+その後、<two>は<e>から<b><u>の所で2回目に{出会う/た}"},
    {SAYS(SECOND), 0, "+2回目の出会いは、<e>から<b><u>はなれた所{だ/た}"},
    {SAYS(SECOND), TALK, "+今度は、<e>から<b><u>の所で顔を{合わせる/た}"},
    {SAYS(SECOND), NOTES, "+2回目:<e>から<b><u>で出会う"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "+1回目は<h>から<a><u>の所で、2回目は<e>から<b><u>の所で{出会う/た}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "+出会い①<h>から<a><u> ②<e>から<b><u>"},
    ASKED("<h>と<g>の間の道のり", "<u>"),
    {SAYS_QUESTION, 0, "<h>と<g>は何<u>はなれて{いる}か"},
    {0, 0, NULL},
};

/* ---- after the meeting ---- */
enum { SET_OUT, AFTER_MET, AFTER_THERE };
static const struct phrasing after[] = {
    {SAYS(SET_OUT), 0, "<p>は<h>から<g>へ、<r>は<g>から<h>へ、同時に{出発する/た}"},
    {SAYS(SET_OUT), 0, "<p>が<h>を、<r>が<g>を同時に出て、それぞれ相手の出発した所へ{進む}"},
    {SAYS(SET_OUT), 0, "<h>から<p>が、<g>から<r>が、向かい合って同時に{出発する/た}"},
    {SAYS(SET_OUT), 0, "<h>を出て<g>へ行く<p>と、<g>を出て<h>へ行く<r>が、同時に{出発する}"},
    {SAYS(SET_OUT), 0, "<p>は<h>から<g>まで、<r>は<g>から<h>まで、同時に出て一定の速さで{進む}"},
    {SAYS(SET_OUT), 0, "同じ道を、<p>は<h>から、<r>は<g>から同時に進み{始める}"},
    {SAYS(SET_OUT), TALK, "<p>は<h>を出て<g>へ、<r>は<g>を出て<h>へ、同じ時こくに{向かう/た}"},
    {SAYS(SET_OUT), VOICED(VOICE_EXAM), "<p>は<h>から<g>へ、<r>は<g>から<h>へ向かって同時に出発し、一定の速さで進むものと{する}"},
    {SAYS(SET_OUT), NOTES, "<p>:<h>→<g>、<r>:<g>→<h>、同時に出発"},
    {SAYS(AFTER_MET), 0, "+<two>は<m><t>後に{出会う/た}"},
    {SAYS(AFTER_MET), 0, "+<m><t>後に{すれちがう/た}"},
    {SAYS(AFTER_MET), 0, "+出発してから<m><t>たったとき、<two>は{出会う/た}"},
    {SAYS(AFTER_MET), 0, "+出会うまでに<m><t>{かかる/た}"},
    {SAYS(AFTER_MET), 0, "+<two>がすれちがったのは、出発の<m><t>後{だ/た}"},
    {SAYS(AFTER_MET), 0, "+<m><tk>進んだ所で<two>は{出会う/た}"},
    {SAYS(AFTER_MET), TALK, "+とちゅうで会ったのは<m><t>後{だ/た}"},
    {SAYS(AFTER_MET), NOTES, "+<m><t>後に出会う"},
    {SAYS(AFTER_THERE), 0, "+<p>は、出会ってから<n><t>後に<g>に{着く/た}"},
    {SAYS(AFTER_THERE), 0, "+それから<n><t>して、<p>は<g>に{着く/た}"},
    {SAYS(AFTER_THERE), 0, "+すれちがってから<n><t>後に、<p>は<g>に{到着する/た}"},
    {SAYS(AFTER_THERE), 0, "+<p>が<g>に着いたのは、すれちがった<n><t>後{だ/た}"},
    {SAYS(AFTER_THERE), 0, "+出会った後、<p>が<g>に着くまでに<n><t>{かかる/た}"},
    {SAYS(AFTER_THERE), 0, "+<p>はさらに<n><tk>進んで<g>に{着く/た}"},
    {SAYS(AFTER_THERE), TALK, "+すれちがった後、<p>は<n><t>で<g>に着くことが{できる/た}"},
    {SAYS(AFTER_THERE), NOTES, "+出会いの<n><t>後に<p>が<g>着"},
    ASKED_EITHER,
    {0, 0, NULL},
};

/* ---- who sets out later: the speed ---- */
enum { APART, OWN, LATER, MEET };
static const struct phrasing late_speed[] = {
    {SAYS(APART), 0, "<h>と<g>は<D><u>はなれて{いる}"},
    {SAYS(APART), 0, "<h>から<g>までの道のりは<D><u>{だ}"},
    {SAYS(APART), 0, "<h>と<g>の間は<D><u>{ある}"},
    {SAYS(APART), 0, "<D><u>はなれた<h>と<g>が{ある}"},
    {SAYS(APART), 0, "<h>と<g>を結ぶ<D><u>の道が{ある}"},
    {SAYS(APART), 0, "<h>から<g>まで、1本の道が<D><u>続いて{いる}"},
    {SAYS(APART), TALK, "地図で見ると、<h>と<g>の間は<D><u>{だ/た}"},
    {SAYS(APART), VOICED(VOICE_EXAM), "<h>と<g>があり、その間の道のりは<D><u>{だ}"},
    {SAYS(APART), NOTES, "<h>と<g>の間<D><u>"},
    {SAYS(LATER), 0, "+<p>が<h>を出てから<w><t>後に、<r>が<g>を出て、向かい合って{進む}"},
    {SAYS(LATER), 0, "+<p>は<h>から、<r>はその<w><t>後に<g>から、相手に向かって{出発する/た}"},
    {SAYS(LATER), 0, "+<p>が<h>を出て<w><t>たってから、<r>が<g>を<h>に向かって{出発する/た}"},
    {SAYS(LATER), 0, "+<r>は<g>を、<h>を出た<p>より<w><t>おくれて出て、向かい合って{進む}"},
    {SAYS(LATER), 0, "+先に<p>が<h>を出て、<w><t>後に<r>が<g>から<h>へ{向かう/た}"},
    {SAYS(LATER), 0, "+<h>を出る<p>は、<g>を出る<r>より<w><t>早く{出発する/た}"},
    {SAYS(LATER), TALK, "+<p>が<h>を出た<w><t>後に、<r>もむかえに<g>を{出る/た}"},
    {SAYS(LATER), NOTES, "+<p>は<h>、<r>は<w><t>後に<g>から出発"},
    GOES_AT(OWN, "<p>", "<f>"),
    {SAYS(MEET), 0, "+<two>は、<p>が出発してから<m><t>後に{出会う/た}"},
    {SAYS(MEET), 0, "+<p>が<m><tk>進んだ所で、<two>は{出会う/た}"},
    {SAYS(MEET), 0, "+<p>が出てから<m><t>で{出会う/た}"},
    {SAYS(MEET), 0, "+出会ったのは、<p>が<h>を出てから<m><t>後{だ/た}"},
    {SAYS(MEET), 0, "+<p>は、出発の<m><t>後に<r>と{すれちがう/た}"},
    {SAYS(MEET), 0, "+<p>の出発から<m><t>後に、<two>は{すれちがう/た}"},
    {SAYS(MEET), TALK, "+<p>が出てから<m><t>で<two>は会うことが{できる/た}"},
    {SAYS(MEET), NOTES, "+<p>の出発から<m><t>で出会う"},
    {SAYS_QUESTION, 0, "<r>の速さは<ru>何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<r>は<ru>何<u>で{進む/た}か"},
    {SAYS_QUESTION, 0, "<r>は<my>何<u>の速さで{進む/た}か"},
    {SAYS_QUESTION, 0, "<r>は<ev>何<u>{進む}か"},
    {SAYS_QUESTION, 0, "+このとき、<r>の速さは<ru>何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<r>の速さは<ru>何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "<r>の<ru>は何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+<r>は<ru>何<u>で進んだことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<r>の速さを求めると、<ru>何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "<r>は<ru>何<u>"},
    {0, 0, NULL},
};

/* ---- later out, earlier there ---- */
enum { TRIP, SLOWER, FASTER, LEAD };
#define WAITED(fact) \
    {SAYS(fact), 0, "+<r>が<h>を出てから<w><t>後に、<p>が<h>を{出発する/た}"}, \
    {SAYS(fact), 0, "+先に<r>が<h>を出て、<p>は<w><t>おくれて同じ道を{追いかける/た}"}, \
    {SAYS(fact), 0, "+<r>の出発の<w><t>後に、<p>が<h>を{出る/た}"}, \
    {SAYS(fact), 0, "+<p>は<r>より<w><t>おそく<h>を{出る/た}"}, \
    {SAYS(fact), 0, "+<r>は<p>より<w><t>早く<h>を{出る/た}"}, \
    {SAYS(fact), 0, "+<p>が<h>を出たのは、<r>が<h>を出た<w><t>後{だ/た}"}, \
    {SAYS(fact), TALK, "+<p>は、<r>が<h>を出て<w><t>もたってから{出発する/た}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+<p>は、<r>が<h>を出発した<w><t>後に<h>を出発するものと{する}"}, \
    {SAYS(fact), NOTES, "+<h>を<r>が出て<w><t>後に<p>が出発"}
static const struct phrasing early[] = {
    {SAYS(TRIP), 0, "<h>から<g>までの道のりは<D><u>{だ}"},
    {SAYS(TRIP), 0, "<h>から<g>まで<D><u>{ある}"},
    {SAYS(TRIP), 0, "<p>と<r>は、<h>から<D><u>先の<g>へ{行く}"},
    {SAYS(TRIP), 0, "<p>と<r>が、<h>から<D><u>はなれた<g>へ同じ道を{向かう}"},
    {SAYS(TRIP), 0, "<h>と<g>は<D><u>はなれて{いる}"},
    {SAYS(TRIP), 0, "<g>は<h>から<D><u>の所に{ある}"},
    {SAYS(TRIP), TALK, "<h>から<g>までは、地図では<D><u>{だ}"},
    {SAYS(TRIP), VOICED(VOICE_EXAM), "<h>から<g>までの道のりは<D><u>で{ある}"},
    {SAYS(TRIP), NOTES, "<h>→<g> <D><u>"},
    GOES_AT(SLOWER, "<r>", "<v>"),
    GOES_AT(FASTER, "<p>", "<f>"),
    WAITED(LEAD),
    {SAYS_QUESTION, 0, "<p>は<r>より何<t>早く<g>に{着く}か"},
    {SAYS_QUESTION, 0, "+<g>に着くのは、<p>のほうが何<t>早く{なる}か"},
    {SAYS_QUESTION, 0, "+<p>が<g>に着いてから<r>が着くまで何<t>{ある}か"},
    {SAYS_QUESTION, 0, "+先に着いた<p>は、<r>が着くまで何<t>{待つ}か"},
    {SAYS_QUESTION, 0, "<r>は<p>より何<t>おくれて<g>に{着く}か"},
    {SAYS_QUESTION, 0, "+<p>が<r>より早く<g>に着くのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+<g>では、<p>は<r>を何<t>待つことに{なる}か"},
    {SAYS_QUESTION, TALK, "+結局、<p>は<r>より何<t>早く着くことに{なる}か"},
    {SAYS_QUESTION, NOTES, "<p>は<r>より何<t>早く着く"},
    {0, 0, NULL},
};

/* ---- caught up, counted from the first departure ---- */
enum { BEFORE, QUICK, TARDY };
static const struct phrasing since[] = {
    WAITED(BEFORE),
    GOES_AT(QUICK, "<p>", "<f>"),
    GOES_AT(TARDY, "<r>", "<v>"),
    {SAYS(BEFORE) | SAYS(QUICK) | SAYS(TARDY), 0, "<r>が<ru><v><u>で<h>を出てから<w><t>後に、<p>が<ru><f><u>で同じ道を{追いかける/た}"},
    {SAYS(BEFORE) | SAYS(QUICK) | SAYS(TARDY), 0, "先に<ru><v><u>で<h>を出た<r>を、<w><t>後に<h>を出た<p>が<ru><f><u>で{追いかける}"},
    {SAYS(BEFORE) | SAYS(QUICK) | SAYS(TARDY), NOTES, "<r> <ru><v><u>、<w><t>後に<p> <ru><f><u>で<h>から追う"},
    {SAYS_QUESTION, 0, "<p>が<r>に追いつくのは、<r>が出発してから何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+<r>は、<h>を出てから何<t>後に<p>に{追いつかれる}か"},
    {SAYS_QUESTION, 0, "+<r>の出発から何<t>後に<p>は{追いつく}か"},
    {SAYS_QUESTION, 0, "+<r>が<h>を出て何<t>後に、<p>は<r>に{追いつく}か"},
    {SAYS_QUESTION, 0, "+<r>が出てから<p>に追いつかれるまで何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+追いつくのは、<r>が<h>を出てから何<t>後に{なる}か"},
    {SAYS_QUESTION, 0, "<p>が<r>に追いついたのは、<r>が<h>を出た何<t>後{だ}か"},
    {SAYS_QUESTION, TALK, "+<p>が<r>に追いつくのは、<r>が出てから何<t>後と言えば{いい}か"},
    {SAYS_QUESTION, NOTES, "追いつくのは<r>の出発から何<t>後"},
    {0, 0, NULL},
};

const struct wording wording_deai[] = {
    {"twice", SAYS(GO) | SAYS(FIRST) | SAYS(SECOND), twice},
    {"after", SAYS(SET_OUT) | SAYS(AFTER_MET) | SAYS(AFTER_THERE), after},
    {"late_speed", SAYS(APART) | SAYS(OWN) | SAYS(LATER) | SAYS(MEET), late_speed},
    {"early", SAYS(TRIP) | SAYS(SLOWER) | SAYS(FASTER) | SAYS(LEAD), early},
    {"since", SAYS(BEFORE) | SAYS(QUICK) | SAYS(TARDY), since},
    {NULL, 0, NULL},
};

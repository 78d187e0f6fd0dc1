/* lcm_jikoku.c - how the time of day is asked for at which two rhythms meet again, and how often they do.
 *
 * Slots: those of lcm.h; <d> 同時に出る, <v> 出; <ck> 8時10分, <h> and <e> hours.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/lcm.h"

enum { FACTS = SAYS(ONE) | SAYS(OTHER) | SAYS(NOW) };

#define ALL (FACTS | SAYS_QUESTION)

/* C: the time of day. */
#define TOGETHER_AT(C) \
    {SAYS(NOW), 0, "+午前" C "に、2つが{<d>/た}"}, \
    {SAYS(NOW), 0, "+午前" C "に、<p>と<q>が{<d>/た}"}, \
    {SAYS(NOW), 0, "+午前" C "に、ちょうど2つがそろって{<z>/た}"}, \
    {SAYS(NOW), 0, "+1回目に<d>のは午前" C "{だ}"}, \
    {SAYS(NOW), 0, "+どちらも、始まりは午前" C "{だ}"}, \
    {SAYS(NOW), 0, "+今は午前" C "で、ちょうど<p>と<q>が<d>ところ{だ}"}, \
    {SAYS(NOW), 0, "+午前" C "には、<p>も<q>も{<z>}"}, \
    {SAYS(NOW), TALK, "+<P>は、午前" C "に2つが<d>のを{見る/た}"}, \
    {SAYS(NOW), TALK, "+「午前" C "に、いっしょに<z>よ。」と<P>が{言う/た}"}, \
    {SAYS(NOW), VOICED(VOICE_EXAM), "+午前" C "に2つが<d>ものと{する}"}, \
    {SAYS(NOW), NOTES, "+午前" C "に<d>"}, \
    {SAYS(NOW), NOTES, "+1回目は午前" C}, \
    {FACTS, 0, "午前" C "に<p>と<q>が{<d>/た}。その後、<p>は<a>分[おき|ごと]に、<q>は<b>分[おき|ごと]に{<z>}"}, \
    {FACTS, 0, "<p>は<a>分ごとに、<q>は<b>分ごとに{<z>}。午前" C "に2つが{<d>/た}"}

static const struct phrasing next[] = {
    RHYTHMS,
    TOGETHER_AT("<ck>"),
    {SAYS_QUESTION, 0, "+次に<d>のは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+この次に<d>時こくは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+もう一度<d>のは何時何分に{なる}か"},
    {SAYS_QUESTION, 0, "+その次に2つがそろって<z>のは、何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+また<d>のは、何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+何時何分に、また{<d>}か"},
    {SAYS_QUESTION, 0, "+次に<p>と<q>が<d>のは、何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+?次に<d>時こく"},
    {SAYS_QUESTION, 0, "+では、次にそろって<z>のは何時何分{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、次に<d>のは何時何分{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+次に<d>のは何時何分かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+次に<d>のは何時何分と答えれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+次に<d>のは午前または午後の何時何分{だ}か"},
    {SAYS_QUESTION, NOTES, "+次に<d>のは何時何分"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "+午前<ck>に2つが<d>と、次に<d>のは何時何分{だ}か"},
    {ALL, 0, "<p>は<a>分おきに、<q>は<b>分おきに{<z>}。午前<ck>の次に<d>のは何時何分{だ}か"},
    {ALL, 0, "次に<d>のは何時何分{だ}か。<p>は<a>分おきに、<q>は<b>分おきに<z>もので、午前<ck>に2つが{<d>/た}"},
    {ALL, NOTES, "<p><a>分おき、<q><b>分おき、午前<ck>に<d>。次は何時何分"},
    {0, 0, NULL},
};

/* U: until when. */
#define OFTEN(U) \
    {SAYS_QUESTION, 0, "+午前<h>時の1回もふくめて、" U "までに<d>のは何回{だ}か"}, \
    {SAYS_QUESTION, 0, "+" U "までに、はじめの1回もふくめて何回{<d>}か"}, \
    {SAYS_QUESTION, 0, "+はじめの1回も数えると、" U "までに全部で何回<d>ことに{なる}か"}, \
    {SAYS_QUESTION, 0, "+この1回も入れて、" U "までに2つがそろって<z>のは何回{だ}か"}, \
    {SAYS_QUESTION, 0, "+午前<h>時から" U "までに、全部で何回{<d>}か"}, \
    {SAYS_QUESTION, 0, "+午前<h>時をふくめて、" U "までに<d>回数は何回{だ}か"}, \
    {SAYS_QUESTION, 0, "+?午前<h>時から" U "までに<d>回数|回"}, \
    {SAYS_QUESTION, 0, "+では、午前<h>時も数えて、" U "までに何回そろって{<z>}か"}, \
    {SAYS_QUESTION, 0, "+午前<h>時から" U "までの間に、<d>のは何回{ある}か"}, \
    {SAYS_QUESTION, TALK, "+さて、午前<h>時の分もふくめて、" U "までに何回{<d>}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+午前<h>時も入れて、" U "までに何回<d>かな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+午前<h>時から" U "までに<d>のは何回と答えれば{いい}か"}, \
    {SAYS_QUESTION, NOTES, "+午前<h>時から" U "までに何回"}, \
    {SAYS_QUESTION, NOTES, "+" U "までに<d>のは何回(午前<h>時もふくむ)"}, \
    {ALL, 0, "<p>は<a>分おきに、<q>は<b>分おきに{<z>}。どちらも午前<h>時に始まるとき、" U "までに<d>のは、午前<h>時もふくめて何回{だ}か"}, \
    {ALL, 0, U "までに何回{<d>}か。<p>は<a>分おきに、<q>は<b>分おきに<z>もので、1回目は午前<h>時{だ}"}, \
    {ALL, NOTES, "<p><a>分おき、<q><b>分おき、午前<h>時に<d>。" U "までに何回(午前<h>時もふくむ)"}

static const struct phrasing noon[] = {RHYTHMS, TOGETHER_AT("<h>時"), OFTEN("正午"), {0, 0, NULL}};
static const struct phrasing evening[] = {RHYTHMS, TOGETHER_AT("<h>時"), OFTEN("午後<e>時"), {0, 0, NULL}};

const struct wording wording_lcm_jikoku[] = {
    {"next", FACTS, next},
    {"noon", FACTS, noon},
    {"evening", FACTS, evening},
    {NULL, 0, NULL},
};

/* lcm.c - how two rhythms that meet again are said.
 *
 * Slots: <p> バス, <q> 電車, <t> 分, <z> 出る, <d> 同時に出る, <P> a name; <a> and <b> how often.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, OTHER, NOW };

/* One of the two: P its slot, N the slot of its number; B "+" where it comes second. */
#define RHYTHM(fact, B, P, N) \
    {SAYS(fact), 0, B P "は" N "<t>[おき|ごと]に{<z>}"}, \
    {SAYS(fact), 0, B P "は、" N "<t>に1回{<z>}"}, \
    {SAYS(fact), 0, B P "は" N "<t>間隔で{<z>}"}, \
    {SAYS(fact), 0, B P "が<z>間隔は" N "<t>{だ}"}, \
    {SAYS(fact), 0, B P "は、" N "<t>たつごとに{<z>}"}, \
    {SAYS(fact), 0, B P "は、一度<z>と、次は" N "<t>後に{<z>}"}, \
    {SAYS(fact), 0, B P "は、ちょうど" N "<t>ごとに<z>ことになって{いる}"}, \
    {SAYS(fact), TALK, B "<P>が見ていると、" P "は" N "<t>ごとに{<z>}"}, \
    {SAYS(fact), TALK, B "<P>の話では、" P "は" N "<t>おきに<z>そう{だ}"}, \
    {SAYS(fact), TALK, B P "は、いつも" N "<t>たつとまた{<z>}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), B P "は" N "<t>の間隔をおいて{<z>}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), B P "は、" N "<t>ごとに<z>ものと{する}"}, \
    {SAYS(fact), NOTES, B P "は" N "<t>[おき|ごと]"}, \
    {SAYS(fact), NOTES, B P N "<t>[おき|ごと]"}

static const struct phrasing again[] = {
    RHYTHM(ONE, "", "<p>", "<a>"),
    RHYTHM(OTHER, "", "<q>", "<b>"),
    {SAYS(ONE), 0, "<a><t>[おき|ごと]に<z><p>が{ある}"},
    {SAYS(OTHER), 0, "+また、<q>は<b><t>[おき|ごと]に{<z>}"},
    {SAYS(OTHER), 0, "+一方、<q>は<b><t>[おき|ごと]に{<z>}"},
    {SAYS(OTHER), 0, "+<q>のほうは<b><t>[おき|ごと]に{<z>}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<p>は<a><t>[おき|ごと]に、<q>は<b><t>[おき|ごと]に{<z>}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<a><t>[おき|ごと]に<z><p>と、<b><t>[おき|ごと]に<z><q>が{ある}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<p>と<q>が{ある}。<p>は<a><t>ごとに、<q>は<b><t>ごとに{<z>}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<p>と<q>は、それぞれ<a><t>、<b><t>ごとに{<z>}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<z>のは、<p>が<a><t>[おき|ごと]、<q>が<b><t>[おき|ごと]{だ}"},
    {SAYS(ONE) | SAYS(OTHER), TALK, "<P>が調べると、<p>は<a><t>ごとに、<q>は<b><t>ごとに<z>と{わかる}"},
    {SAYS(ONE) | SAYS(OTHER), NOTES, "<p><a><t>おき、<q><b><t>おき"},
    {SAYS(ONE) | SAYS(OTHER), NOTES, "<p>は<a><t>ごと、<q>は<b><t>ごと"},
    {SAYS(NOW), 0, "+今、2つが{<d>/た}"},
    {SAYS(NOW), 0, "+ちょうど今、[この2つが|2つが]{<d>/た}"},
    {SAYS(NOW), 0, "+今、<p>と<q>が<d>のを{たしかめる/た}"},
    {SAYS(NOW), 0, "+はじめに、この2つは{<d>/た}"},
    {SAYS(NOW), 0, "+今、<p>と<q>が{<d>}"},
    {SAYS(NOW), 0, "+2つが<d>ところから{始める}"},
    {SAYS(NOW), 0, "+たった今、<p>と<q>がそろって{<z>/た}"},
    {SAYS(NOW), TALK, "+<P>は、たった今、2つが<d>のに{気づく/た}"},
    {SAYS(NOW), TALK, "+うまいぐあいに、今ちょうど2つが{<d>/た}"},
    {SAYS(NOW), VOICED(VOICE_EXAM), "+いま、2つが<d>ものと{する}"},
    {SAYS(NOW), NOTES, "+今、<d>"},
    {SAYS(NOW), NOTES, "+今そろって<z>"},
    {SAYS_QUESTION, 0, "次に<d>のは[今から|]何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+この次に<d>のは何<t>後に{なる}か"},
    {SAYS_QUESTION, 0, "+もう一度<d>のは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+[その|この]次に2つがそろって<z>のは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "次に<d>までに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+何<t>後に、また{<d>}か"},
    {SAYS_QUESTION, 0, "+また<d>のは、今から何<t>たったとき{だ}か"},
    {SAYS_QUESTION, 0, "今から何<t>後に、次に{<d>}か"},
    {SAYS_QUESTION, 0, "次に<p>と<q>が<d>のは、何<t>後{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+このままいくと、次に<d>のは何<t>後に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "次に<d>のは何<t>後かな"},
    {SAYS_QUESTION, VOICED(VOICE_STORY), "+さて、次に2つがそろって<z>のは、何<t>後でしょう"},
    {SAYS_QUESTION, NOTES, "次に<d>のは何<t>後"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "今<d>とすると、次に<d>のは何<t>後{だ}か"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "2つが<d>のをたしかめてから、もう一度<d>のは何<t>後{だ}か"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "2つが<d>と、その次に<d>のは何<t>後に{なる}か"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "<d>ところから始めると、次に<d>のは何<t>後{だ}か"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "一度<d>と、また<d>までに何<t>{かかる}か"},
    {SAYS(NOW) | SAYS_QUESTION, NOTES, "今<d>→次に<d>のは何<t>後"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(NOW) | SAYS_QUESTION, 0,
     "次に<d>のは何<t>後{だ}か。<p>は<a><t>[おき|ごと]に、<q>は<b><t>[おき|ごと]に<z>ことと、今、<d>ことがわかって{いる}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(NOW) | SAYS_QUESTION, 0,
     "<a><t>[おき|ごと]に<z><p>と<b><t>[おき|ごと]に<z><q>が<d>と、次に<d>のは何<t>後{だ}か"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(NOW) | SAYS_QUESTION, VOICED(VOICE_DRILL),
     "<a><t>おきに<z><p>と<b><t>おきに<z><q>が<d>ときから、次に<d>までの時間は何<t>"},
    {0, 0, NULL},
};

const struct wording wording_lcm[] = {
    {"again", SAYS(ONE) | SAYS(OTHER) | SAYS(NOW), again},
    {NULL, 0, NULL},
};

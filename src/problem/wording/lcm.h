/* lcm.h - how two rhythms are said.
 *
 * Slots: <p> バス, <q> 電車, <t> 分, <z> 出る, <P> a name; <a> and <b> how often.
 */
#ifndef SANSU_PROBLEM_WORDING_LCM_H
#define SANSU_PROBLEM_WORDING_LCM_H

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

#define RHYTHMS \
    RHYTHM(ONE, "", "<p>", "<a>"), \
    RHYTHM(OTHER, "", "<q>", "<b>"), \
    {SAYS(ONE), 0, "<a><t>[おき|ごと]に<z><p>が{ある}"}, \
    {SAYS(OTHER), 0, "+また、<q>は<b><t>[おき|ごと]に{<z>}"}, \
    {SAYS(OTHER), 0, "+一方、<q>は<b><t>[おき|ごと]に{<z>}"}, \
    {SAYS(OTHER), 0, "+<q>のほうは<b><t>[おき|ごと]に{<z>}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<p>は<a><t>[おき|ごと]に、<q>は<b><t>[おき|ごと]に{<z>}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<a><t>[おき|ごと]に<z><p>と、<b><t>[おき|ごと]に<z><q>が{ある}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<p>と<q>が{ある}。<p>は<a><t>ごとに、<q>は<b><t>ごとに{<z>}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<p>と<q>は、それぞれ<a><t>、<b><t>ごとに{<z>}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<z>のは、<p>が<a><t>[おき|ごと]、<q>が<b><t>[おき|ごと]{だ}"}, \
    {SAYS(ONE) | SAYS(OTHER), TALK, "<P>が調べると、<p>は<a><t>ごとに、<q>は<b><t>ごとに<z>と{わかる}"}, \
    {SAYS(ONE) | SAYS(OTHER), NOTES, "<p><a><t>おき、<q><b><t>おき"}, \
    {SAYS(ONE) | SAYS(OTHER), NOTES, "<p>は<a><t>ごと、<q>は<b><t>ごと"}

#endif

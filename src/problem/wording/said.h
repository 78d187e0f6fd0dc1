/* said.h - what several families say in the same words: groups of voices, and facts that need no slot. */
#ifndef SANSU_PROBLEM_SAID_H
#define SANSU_PROBLEM_SAID_H

#include "problem/wording/wording.h"

#define NOTES (VOICED(VOICE_TERSE) | VOICED(VOICE_DRILL))
#define TALK (VOICED(VOICE_STORY) | VOICED(VOICE_PARENT) | VOICED(VOICE_CHILD) | VOICED(VOICE_SPOKEN))

/* Who prints a problem, and so may end it with a bare row of numbers. */
#define PRINTED (VOICED(VOICE_TEXTBOOK) | VOICED(VOICE_EXAM) | NOTES)

/* The question for one quantity: what it is called, and its unit. */
#define ASKED(noun, unit) \
    {SAYS_QUESTION, 0, "?" noun "|" unit}, \
    {SAYS_QUESTION, 0, noun "は何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, noun "は何" unit "に{なる}か"}, \
    {SAYS_QUESTION, 0, noun "を求めると、何" unit "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" noun "は何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、" noun "は何" unit "{だ}か"}, \
    {SAYS_QUESTION, TALK, "+" noun "は何" unit "と答えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "+さて、" noun "は何" unit "{だ}か"}, \
    {SAYS_QUESTION, TALK, "+結局、" noun "は何" unit "に{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" noun "は何" unit "ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+" noun "は何" unit "かな"}, \
    {SAYS_QUESTION, NOTES, noun "は何" unit}, \
    {SAYS_QUESTION, NOTES, "+" noun "は"}

/* The question where a sub-type asks one of several things: <qs> is 速さは秒速何m, <qv> asks it with a verb, 秒速何mで{走る}か. */
#define ASKED_EITHER \
    {SAYS_QUESTION, 0, "<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<qv>"}, \
    {SAYS_QUESTION, 0, "+<qv>"}, \
    {SAYS_QUESTION, 0, "+このとき、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<qv>"}, \
    {SAYS_QUESTION, 0, "+では、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+計算すると、<qs>に{なる}か"}, \
    {SAYS_QUESTION, TALK, "+<qs>と答えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "+さて、<qv>"}, \
    {SAYS_QUESTION, TALK, "+結局、<qs>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<qs>ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<qs>かな"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+これらのことから求めると、<qs>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "<qs>"}, \
    {SAYS_QUESTION, NOTES, "+<qs>か"}

/* Phrasings of "pi is 3.14", as fact number `fact`. */
#define PI_IS(fact) \
    {SAYS(fact), 0, "円周率を3.14と{する}"}, \
    {SAYS(fact), 0, "+円周率は3.14と{する}"}, \
    {SAYS(fact), 0, "+[ただし、|なお、|]円周率は3.14と{する}"}, \
    {SAYS(fact), 0, "+円周率は3.14として計算{する}"}, \
    {SAYS(fact), 0, "+円周率には3.14を{使う}"}, \
    {SAYS(fact), 0, "+計算では円周率を3.14と{する}"}, \
    {SAYS(fact), 0, "+円周率は3.14を使って計算{する}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+ただし、円周率は3.14を用いるものと{する}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+円周率として3.14を{用いる}"}, \
    {SAYS(fact), TALK, "+円周率は3.14で計算{する}"}, \
    {SAYS(fact), TALK, "+円周率は3.14を{使う}"}, \
    {SAYS(fact), TALK, "+円周率はいつもの3.14を{使う}"}, \
    {SAYS(fact), NOTES, "円周率3.14"}, \
    {SAYS(fact), NOTES, "+円周率は3.14"}

/* One job and how long each of two needs for it alone, as facts one and other. Slots: <w> the job, <p> <q> who, <a> <b>
 * how long, <t> its unit, <hi> 1人. */
#define WORK_ALONE(one, other) \
    {SAYS(one), 0, "<p>だけだと<a><t>かかる<w>が{ある}"}, \
    {SAYS(one), 0, "<w>をするのに、<p>だけだと<a><t>{かかる}"}, \
    {SAYS(one), 0, "<w>は、<p><hi>だと<a><t>{かかる}"}, \
    {SAYS(one), 0, "<p><hi>ですると<a><t>かかる<w>が{ある}"}, \
    {SAYS(one), 0, "<w>を、<p>は<a><t>で{終える}"}, \
    {SAYS(one), 0, "<p>は、<w>を<a><t>で仕上げることが{できる}"}, \
    {SAYS(one), 0, "<w>が{ある}。<p>だけでは<a><t>{かかる}"}, \
    {SAYS(one), 0, "<w>をすべて終えるのに、<p><hi>なら<a><t>{かかる}"}, \
    {SAYS(one), 0, "<p>が<hi>ですれば<a><t>で終わる<w>が{ある}"}, \
    {SAYS(one), 0, "<w>にかかる<tw>は、<p>だけなら<a><t>{だ}"}, \
    {SAYS(one), TALK, "「<w>なら、<p><hi>で<a><t>かかる」と聞いて{いる}"}, \
    {SAYS(one), TALK, "<w>をすることに{なる/た}。<p>だけなら<a><t>かかりそう{だ}"}, \
    {SAYS(one), VOICED(VOICE_PARENT), "<w>のこと{だ}。<p>だけだと<a><t>{かかる}"}, \
    {SAYS(one), VOICED(VOICE_EXAM), "<w>をするのに、<p>だけでは<a><t>を要{する}"}, \
    {SAYS(one), NOTES, "<w> <p>のみ<a><t>"}, \
    {SAYS(one), NOTES, "<p>だけで<a><t>の<w>"}, \
    {SAYS(one), NOTES, "<w>:<p><a><t>"}, \
    {SAYS(other), 0, "+<q>だけだと<b><t>{かかる}"}, \
    {SAYS(other), 0, "+<q><hi>だと<b><t>{かかる}"}, \
    {SAYS(other), 0, "+<q>が<hi>ですると<b><t>{かかる}"}, \
    {SAYS(other), 0, "+同じことを<q>は<b><t>で{終える}"}, \
    {SAYS(other), 0, "+<q>なら<b><t>で{仕上げる}"}, \
    {SAYS(other), 0, "+<q>だけでは<b><t>で{終わる}"}, \
    {SAYS(other), 0, "+[また、|]<q><hi>なら<b><t>{かかる}"}, \
    {SAYS(other), 0, "+これを<q>だけですると、終わるまでに<b><t>{かかる}"}, \
    {SAYS(other), 0, "+<q>がすれば<b><t>{だ}"}, \
    {SAYS(other), 0, "+<q>のほうは<b><t>{かかる}"}, \
    {SAYS(other), TALK, "+「<q>なら<b><t>だよ」と教えて{もらう/た}"}, \
    {SAYS(other), TALK, "+<q>だけなら<b><t>かかるらしい"}, \
    {SAYS(other), VOICED(VOICE_EXAM), "+<q>だけでは<b><t>を要{する}"}, \
    {SAYS(other), NOTES, "+<q>のみ<b><t>"}, \
    {SAYS(other), NOTES, "+<q><b><t>"}, \
    {SAYS(one) | SAYS(other), 0, "<w>をするのに、<p>だけだと<a><t>、<q>だけだと<b><t>{かかる}"}, \
    {SAYS(one) | SAYS(other), 0, "<p><hi>では<a><t>、<q><hi>では<b><t>かかる<w>が{ある}"}, \
    {SAYS(one) | SAYS(other), 0, "<w>を、<p>は<a><t>、<q>は<b><t>で{仕上げる}"}, \
    {SAYS(one) | SAYS(other), 0, "<hi>ですると、<p>は<a><t>、<q>は<b><t>かかる<w>が{ある}"}, \
    {SAYS(one) | SAYS(other), 0, "<w>を<hi>でする場合、<p>は<a><t>、<q>は<b><t>{かかる}"}, \
    {SAYS(one) | SAYS(other), 0, "<w>は、<p>だけなら<a><t>、<q>だけなら<b><t>で{終わる}"}, \
    {SAYS(one) | SAYS(other), 0, "<w>にかかる<tw>は、<p>が<hi>で<a><t>、<q>が<hi>で<b><t>{だ}"}, \
    {SAYS(one) | SAYS(other), 0, "<p>と<q>が<w>を{する}。<hi>だけですると、<p>は<a><t>、<q>は<b><t>{かかる}"}, \
    {SAYS(one) | SAYS(other), 0, "<p>なら<a><t>、<q>なら<b><t>で終えられる<w>が{ある}"}, \
    {SAYS(one) | SAYS(other), TALK, "「<w>は、<p>だけだと<a><t>かかるな」「<q>なら<b><t>でできるよ」と話して{いる}"}, \
    {SAYS(one) | SAYS(other), TALK, "<p>と<q>で<w>をすることに{なる/た}。<p>だけなら<a><t>、<q>だけなら<b><t>かかりそう{だ}"}, \
    {SAYS(one) | SAYS(other), VOICED(VOICE_PARENT), "<w>ですが、<p>だけなら<a><t>、<q>だけなら<b><t>かかるそう{だ}"}, \
    {SAYS(one) | SAYS(other), VOICED(VOICE_EXAM), "<w>を終えるのに、<p>だけでは<a><t>、<q>だけでは<b><t>を要{する}"}, \
    {SAYS(one) | SAYS(other), NOTES, "<w> <p><a><t> <q><b><t>"}, \
    {SAYS(one) | SAYS(other), NOTES, "<p>のみ→<a><t>、<q>のみ→<b><t>"}, \
    {SAYS(one) | SAYS(other), NOTES, "単独:<p><a><t>、<q><b><t>"}

/* <qs> asks for one of several things in words of its own: 体積は何cm³. */
#define ASKED_ONE_OF \
    {SAYS_QUESTION, 0, "<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+計算すると、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+この場合、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+それでは、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+ここで、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+これらのことから、<qs>と{わかる}か"}, \
    {SAYS_QUESTION, 0, "+すると、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+さて、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+では、<qs>に{なる}か"}, \
    {SAYS_QUESTION, TALK, "+<qs>と答えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "+さて、<qs>{だ}か"}, \
    {SAYS_QUESTION, TALK, "+結局、<qs>に{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<qs>ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<qs>かな"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+これらのことから求めると、<qs>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "<qs>"}, \
    {SAYS_QUESTION, NOTES, "+<qs>か"}

/* The same question with other words in front. */
#define ASKED_MORE(noun, unit) \
    {SAYS_QUESTION, 0, "+この場合、" noun "は何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, "+それでは、" noun "は何" unit "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+計算すると、" noun "は何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, "+これらのことから、" noun "は何" unit "と{わかる}か"}, \
    {SAYS_QUESTION, 0, "+ここで、" noun "は何" unit "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+求める" noun "は何" unit "{だ}か"}

#endif

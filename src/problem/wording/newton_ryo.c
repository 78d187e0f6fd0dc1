/* newton_ryo.c - how ニュートン算 of amounts is said.
 *
 * Slots: <pl> where, <ob> what, <u> its unit, <t> of time, <mt> 毎日, <ot> 1日に, <in> <inv> comes in, <ou> is used; <a>
 * for <x>, <b> for <y>; <Q> at first; <n> asked for; <qn> what is asked.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { COMES, CASES, OTHER };

#define COMES_IN \
    {SAYS(COMES), 0, "<pl>に、<mt>決まった量の<ob>が{<in>}"}, \
    {SAYS(COMES), 0, "<mt>同じ量の<ob>が<in><pl>が{ある}"}, \
    {SAYS(COMES), 0, "<pl>には<ob>があり、<mt>一定の量の<ob>が{<in>}"}, \
    {SAYS(COMES), 0, "<pl>には、<mt>決まった量だけ<ob>が{<in>}"}, \
    {SAYS(COMES), 0, "<pl>に<ob>が{ある}。そこへ<mt>同じ量の<ob>が{<in>}"}, \
    {SAYS(COMES), 0, "はじめから<ob>がある<pl>に、<mt>一定の量の<ob>が{<in>}"}, \
    {SAYS(COMES), 0, "<ob>のある<pl>に、<mt>同じだけ<ob>が{<in>}"}, \
    {SAYS(COMES), 0, "<pl>の<ob>は、<mt>同じ量ずつ{ふえる}"}, \
    {SAYS(COMES), TALK, "<P>が調べた<pl>には、<mt>同じ量の<ob>が{<in>}"}, \
    {SAYS(COMES), NOTES, "<pl>に<mt>一定量の<ob>"}

#define TWO_CASES \
    {SAYS(CASES), 0, "+<ot><a><u>ずつ<ou>と<x><t>で、<b><u>ずつ<ou>と<y><t>で{なくなる}"}, \
    {SAYS(CASES), 0, "+この<ob>は、<ot><a><u>ずつ<ou>と<x><t>、<ot><b><u>ずつ<ou>と<y><t>で{なくなる}"}, \
    {SAYS(CASES), 0, "+<mt><a><u>ずつ<ou>場合は<x><t>、<mt><b><u>ずつ<ou>場合は<y><t>で{なくなる}"}, \
    {SAYS(CASES), 0, "+<ot><b><u>ずつ<ou>と<y><t>で{なくなる}。<a><u>ずつにすると<x><t>{かかる}"}, \
    {SAYS(CASES), 0, "+<ob>がなくなるまでの時間は、<ot><a><u>ずつ<ou>なら<x><t>、<b><u>ずつ<ou>なら<y><t>{だ}"}, \
    {SAYS(CASES), 0, "+<mt><a><u>ずつ<ou>と<x><t>で空になり、<mt><b><u>ずつ<ou>と<y><t>で空に{なる}"}, \
    {SAYS(CASES), 0, "+<ot><a><u>ずつ<ou>と、ちょうど<x><t>で{なくなる}。<b><u>ずつだと<y><t>{だ}"}, \
    {SAYS(CASES), 0, "+<x><t>でなくなるのは<ot><a><u>ずつ<ou>とき、<y><t>でなくなるのは<b><u>ずつ<ou>とき{だ}"}, \
    {SAYS(CASES), NOTES, "+<ot><a><u>→<x><t>、<b><u>→<y><t>"}

static const struct phrasing amounts[] = {
    COMES_IN,
    TWO_CASES,
    ASKED("<qn>", "<u>"),
    {0, 0, NULL},
};

#define OTHER_CASE \
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<qn>は何<qu>{だ}か"}, \
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+では、<qn>は何<qu>{だ}か"}, \
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+このとき、<qn>は何<qu>{だ}か"}, \
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<qn>を求めると、何<qu>に{なる}か"}, \
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<qn>は何<qu>に{なる}か"}, \
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+それでは、<qn>は何<qu>に{なる}か"}, \
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+?<qn>|<qu>"}, \
    {SAYS(OTHER) | SAYS_QUESTION, TALK, "+さて、<qn>は何<qu>{だ}か"}, \
    {SAYS(OTHER) | SAYS_QUESTION, NOTES, "+<qn>は何<qu>"}

static const struct phrasing next[] = {
    COMES_IN,
    TWO_CASES,
    OTHER_CASE,
    {0, 0, NULL},
};

static const struct phrasing known[] = {
    {SAYS(COMES), 0, "<pl>に<ob>が<Q><u>{ある}。そこへ<mt>決まった量の<ob>が{<in>}"},
    {SAYS(COMES), 0, "<mt>同じ量の<ob>が<in><pl>に、今<Q><u>の<ob>が{ある}"},
    {SAYS(COMES), 0, "<pl>の<ob>は<Q><u>で、<mt>一定の量が{<in>}"},
    {SAYS(COMES), 0, "<pl>には<ob>が<Q><u>あって、<mt>同じ量の<ob>が{<in>}"},
    {SAYS(COMES), 0, "はじめに<Q><u>の<ob>がある<pl>に、<mt>決まった量の<ob>が{<in>}"},
    {SAYS(COMES), 0, "<pl>には、はじめ<Q><u>の<ob>が{ある}。<ob>は<mt>同じ量ずつ{<in>}"},
    {SAYS(COMES), 0, "<ob>が<Q><u>ある<pl>に、<mt>同じだけ<ob>が{<in>}"},
    {SAYS(COMES), 0, "<pl>にある<ob>は<Q><u>{だ}。<mt>一定の量の<ob>が{<in>}"},
    {SAYS(COMES), TALK, "<P>が調べると、<pl>の<ob>は<Q><u>{だ/た}。<mt>同じ量の<ob>が{<in>}"},
    {SAYS(COMES), NOTES, "<pl>の<ob><Q><u>、<mt>一定量が<in>"},
    {SAYS(CASES), 0, "+<ot><a><u>ずつ<ou>と<x><t>で{なくなる}"},
    {SAYS(CASES), 0, "+この<ob>は、<ot><a><u>ずつ<ou>と、ちょうど<x><t>で{なくなる}"},
    {SAYS(CASES), 0, "+<mt><a><u>ずつ<ou>場合、<x><t>で{なくなる}"},
    {SAYS(CASES), 0, "+<x><t>でなくなるのは、<ot><a><u>ずつ<ou>とき{だ}"},
    {SAYS(CASES), 0, "+<mt><a><u>ずつ<ou>と、<x><t>で空に{なる}"},
    {SAYS(CASES), 0, "+<ot><a><u>ずつ<ou>なら、<x><t>で<ob>が{なくなる}"},
    {SAYS(CASES), 0, "+<ob>がなくなるまでの時間は、<ot><a><u>ずつ<ou>なら<x><t>{だ}"},
    {SAYS(CASES), 0, "+<a><u>ずつ<mt><ou>とき、<x><t>で{なくなる}"},
    {SAYS(CASES), NOTES, "+<ot><a><u>→<x><t>"},
    OTHER_CASE,
    {0, 0, NULL},
};

const struct wording wording_newton_ryo[] = {
    {"amounts", SAYS(COMES) | SAYS(CASES), amounts},
    {"next", SAYS(COMES) | SAYS(CASES) | SAYS(OTHER), next},
    {"known", SAYS(COMES) | SAYS(CASES) | SAYS(OTHER), known},
    {NULL, 0, NULL},
};

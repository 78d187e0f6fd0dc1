/* michijun.c - how 道順 are asked for.
 *
 * Slots: <x> 東 and <y> 北, <f> 家, <g> 学校, <h> 公園 between them, <A> a name; <a> and <b> blocks, <k> and <l> blocks more.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/kazoe_said.h"

enum { STREETS, WAY, CLOSED, SHORTEST };

#define STREETS_SAID \
    {SAYS(STREETS), 0, "ごばんの目のような道が{ある}"}, \
    {SAYS(STREETS), 0, "たてと横に道が通っている町が{ある}"}, \
    {SAYS(STREETS), 0, "道は、ごばんの目のように通って{いる}"}, \
    {SAYS(STREETS), 0, "道がきれいなます目になって{いる}"}, \
    {SAYS(STREETS), 0, "たてと横の道が、同じ間かくで通って{いる}"}, \
    {SAYS(STREETS), 0, "ます目の形の道が{ある}"}, \
    {SAYS(STREETS), TALK, "<A>の町の道は、ごばんの目のようになって{いる}"}, \
    {SAYS(STREETS), VOICED(VOICE_EXAM), "縦横に同じ間隔で道が通る町が{ある}"}, \
    {SAYS(STREETS), NOTES, "ごばんの目の道"}, \
    {SAYS(STREETS), NOTES, "格子の形の道"}

#define TO_THE_END \
    {SAYS(WAY), 0, "+<f>から<x>へ<a>区画、<y>へ<b>区画進むと<g>に{着く}"}, \
    {SAYS(WAY), 0, "+<f>から<g>までは、<x>へ<a>区画、<y>へ<b>区画{だ}"}, \
    {SAYS(WAY), 0, "+<g>は、<f>から<x>へ<a>区画、<y>へ<b>区画進んだところに{ある}"}, \
    {SAYS(WAY), 0, "+<f>から<g>へ行くには、<x>に<a>区画、<y>に<b>区画{進む}"}, \
    {SAYS(WAY), 0, "+<f>から<g>まで、<x>へ<a>ブロック、<y>へ<b>ブロック{ある}"}, \
    {SAYS(WAY), 0, "+<x>へ<a>区画と<y>へ<b>区画進めば、<f>から<g>に{着く}"}, \
    {SAYS(WAY), TALK, "+<A>は<f>から<g>まで{行く}。<x>に<a>区画、<y>に<b>区画{だ}"}, \
    {SAYS(WAY), VOICED(VOICE_EXAM), "+<f>から<x>に<a>区画、<y>に<b>区画進んだ所に<g>が{ある}"}, \
    {SAYS(WAY), NOTES, "+<f>→<g>: <x>へ<a>区画、<y>へ<b>区画"}, \
    {SAYS(STREETS) | SAYS(WAY), 0, "<f>から<g>まで、<x>へ<a>区画、<y>へ<b>区画のごばんの目のような道が{ある}"}, \
    {SAYS(STREETS) | SAYS(WAY), 0, "東西南北に道がまっすぐ通る町で、<f>から<g>までは、<x>へ<a>区画、<y>へ<b>区画{だ}"}, \
    {SAYS(STREETS) | SAYS(WAY), NOTES, "ます目の道、<x>へ<a>、<y>へ<b>"}

#define NO_DETOUR \
    {SAYS(SHORTEST), 0, "+遠回りは{しない}"}, \
    {SAYS(SHORTEST), 0, "+<f>から<g>まで、遠回りしないで{行く}"}, \
    {SAYS(SHORTEST), 0, "+<f>から<g>までいちばん短い道のりで{行く}"}, \
    {SAYS(SHORTEST), 0, "+<x>か<y>にだけ{進む}"}, \
    {SAYS(SHORTEST), 0, "+いつも<x>か<y>へ進み、もどることは{ない}"}, \
    {SAYS(SHORTEST), TALK, "+<A>は遠回りしないで{行く}"}, \
    {SAYS(SHORTEST), VOICED(VOICE_EXAM), "+ただし、最短の道を通るものと{する}"}, \
    {SAYS(SHORTEST), NOTES, "+最短で行く"}, \
    {SAYS(SHORTEST) | SAYS_QUESTION, 0, "+<f>から<g>まで遠回りしないで行く道順は、全部で何通り{ある}か"}, \
    {SAYS(SHORTEST) | SAYS_QUESTION, 0, "+<f>から<g>まで最短で行く道順は何通り{だ}か"}, \
    {SAYS(SHORTEST) | SAYS_QUESTION, 0, "+遠回りせずに<f>から<g>へ行く行き方は何通り{ある}か"}, \
    {SAYS(SHORTEST) | SAYS_QUESTION, 0, "+いちばん短い行き方は全部で何通り{ある}か"}, \
    {SAYS(SHORTEST) | SAYS_QUESTION, TALK, "+遠回りしないで行くとしたら、行き方は何通り{ある}か"}, \
    {SAYS(SHORTEST) | SAYS_QUESTION, NOTES, "+最短の道順は何通り"}, \
    {SAYS_QUESTION, 0, "?[道順|行き方]|通り"}, \
    {SAYS_QUESTION, 0, "+[道順|行き方]は[全部で|]何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+何通りの[道順|行き方]が{ある}か"}, \
    {SAYS_QUESTION, 0, "+道順は全部で何通りに{なる}か"}, \
    {SAYS_QUESTION, 0, "+行き方は何通り考え{られる}か"}, \
    {SAYS_QUESTION, TALK, "+道順って何通り{ある}か"}, \
    {SAYS_QUESTION, NOTES, "+道順は何通り"}

static const struct phrasing grid[] = {
    STREETS_SAID,
    TO_THE_END,
    NO_DETOUR,
    {SAYS(STREETS) | SAYS(WAY) | SAYS(SHORTEST) | SAYS_QUESTION, 0, "<f>から<g>まで遠回りしないで行く道順は何通り{ある}か。道はごばんの目のようで、<x>へ<a>区画、<y>へ<b>区画{だ}"},
    {SAYS(STREETS) | SAYS(WAY) | SAYS(SHORTEST) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<x>へ<a>区画、<y>へ<b>区画のごばんの目の道を、<f>から<g>まで最短で進む道順の数"},
    {SAYS(STREETS) | SAYS(WAY) | SAYS(SHORTEST) | SAYS_QUESTION, VOICED(VOICE_TERSE), "格子の道。<x>へ<a>、<y>へ<b>で最短。何通り"},
    {0, 0, NULL},
};

static const struct phrasing over[] = {
    STREETS_SAID,
    NO_DETOUR,
    {SAYS(WAY), 0, "+<f>から<x>へ<a>区画、<y>へ<b>区画進むと<h>があり、<h>から<x>へ<k>区画、<y>へ<l>区画進むと<g>が{ある}。必ず<h>を{通る}"},
    {SAYS(WAY), 0, "+<f>から<h>を通って<g>まで{行く}。<f>から<h>までは<x>へ<a>区画、<y>へ<b>区画、<h>から<g>までは<x>へ<k>区画、<y>へ<l>区画{だ}"},
    {SAYS(WAY), 0, "+<h>は<f>から<x>へ<a>区画、<y>へ<b>区画の所、<g>は<h>から<x>へ<k>区画、<y>へ<l>区画の所に{ある}。<f>から<h>を通って<g>へ{行く}"},
    {SAYS(WAY), 0, "+<f>を出て、<x>へ<a>区画、<y>へ<b>区画の<h>に寄り、そこから<x>へ<k>区画、<y>へ<l>区画の<g>まで{行く}"},
    {SAYS(WAY), 0, "+<f>から<g>へ行く途中、必ず<h>を{通る}。<h>までは<x>へ<a>区画と<y>へ<b>区画、その先は<x>へ<k>区画と<y>へ<l>区画{だ}"},
    {SAYS(WAY), TALK, "+<A>は<f>から<h>に寄って<g>まで{行く}。<h>までは<x>に<a>区画、<y>に<b>区画、<h>から<g>までは<x>に<k>区画、<y>に<l>区画{だ}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "+<f>から<x>に<a>区画、<y>に<b>区画進んだ所に<h>があり、さらに<h>から<x>に<k>区画、<y>に<l>区画進んだ所に<g>が{ある}。<f>から<h>を通って<g>まで{行く}"},
    {SAYS(WAY), NOTES, "+<f>→<h>: <x>へ<a>、<y>へ<b>。<h>→<g>: <x>へ<k>、<y>へ<l>。<h>を通る"},
    {SAYS(STREETS) | SAYS(WAY) | SAYS(SHORTEST) | SAYS_QUESTION, 0, "<f>から<h>を通って<g>まで遠回りせずに行く道順は何通り{ある}か。道はごばんの目のようで、<f>から<h>は<x>へ<a>区画と<y>へ<b>区画、<h>から<g>は<x>へ<k>区画と<y>へ<l>区画{だ}"},
    {0, 0, NULL},
};

static const struct phrasing closed[] = {
    STREETS_SAID,
    TO_THE_END,
    NO_DETOUR,
    {SAYS(CLOSED), 0, "+<f>から<x>へ<k>区画、<y>へ<l>区画進んだ交差点は工事で{通れない}"},
    {SAYS(CLOSED), 0, "+途中の、<f>から<x>へ<k>区画、<y>へ<l>区画の交差点は{通れない}"},
    {SAYS(CLOSED), 0, "+<f>から<x>へ<k>区画、<y>へ<l>区画の交差点は通行止め{だ}"},
    {SAYS(CLOSED), 0, "+ただし、<f>から<x>へ<k>区画、<y>へ<l>区画進んだ所は通ることが{できない}"},
    {SAYS(CLOSED), 0, "+<f>から<x>へ<k>区画、<y>へ<l>区画の交差点をさけて{進む}"},
    {SAYS(CLOSED), TALK, "+でも、<f>から<x>に<k>区画、<y>に<l>区画の交差点は工事中{だ}"},
    {SAYS(CLOSED), VOICED(VOICE_EXAM), "+ただし、<f>から<x>に<k>区画、<y>に<l>区画の交差点は通れないものと{する}"},
    {SAYS(CLOSED), NOTES, "+<f>から<x>へ<k>区画、<y>へ<l>区画の交差点は通れない"},
    {SAYS(STREETS) | SAYS(WAY) | SAYS(CLOSED) | SAYS(SHORTEST) | SAYS_QUESTION, 0, "<f>から<g>まで遠回りせずに行く道順は何通り{ある}か。道はごばんの目のようで、<g>は<f>から<x>へ<a>区画、<y>へ<b>区画の所に{ある}。途中の、<f>から<x>へ<k>区画、<y>へ<l>区画の交差点は{通れない}"},
    {0, 0, NULL},
};

#define BY_STREETS "<x>にのびる道が<a>本、<y>にのびる道が<b>本ある町で、<f>から<g>まで"
#define SHORT "[遠回りしないで行く|最短で行く|遠回りしない]"
static const struct phrasing streets[] = KAZOE(BY_STREETS, "行く", SHORT, "[道順|行き方]", "通り");
#define THROUGH \
    "<f>から<x>へ<a>区画、<y>へ<b>区画の所に<g>があり、<f>から<x>へ<k>区画、<y>へ<l>区画の所に<h>があるごばんの目の町で、<f>から<g>まで"
static const struct phrasing through[] =
    KAZOE(THROUGH, "行く", "[必ず<h>を通り、遠回りしない|<h>を通る最短の|<h>に寄って遠回りせずに行く]", "[道順|行き方]", "通り");

enum { FACTS = SAYS(STREETS) | SAYS(WAY) | SAYS(SHORTEST) };

const struct wording wording_michijun[] = {
    {"grid", FACTS, grid},
    {"over", FACTS, over},
    {"closed", FACTS | SAYS(CLOSED), closed},
    {"streets", SAYS(0), streets},
    {"through", SAYS(0), through},
    {NULL, 0, NULL},
};

/* taiseki.c - how volumes are said.
 *
 * Slots: <w> 積み木, <u> cm, <A> a name; <a>, <b>, <c> the sides of a cuboid, <V> its volume; <r>, <h> radius and
 * height of a cylinder.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SOLID, BASE, HEIGHT, PI };

#define CUBOID_BASE \
    {SAYS(BASE), 0, "+縦は<a><u>、横は<b><u>{だ}"}, \
    {SAYS(BASE), 0, "+底面は、縦が<a><u>、横が<b><u>{だ}"}, \
    {SAYS(BASE), 0, "+底面は縦<a><u>、横<b><u>の長方形{だ}"}, \
    {SAYS(BASE), 0, "+縦をはかると<a><u>、横をはかると<b><u>{ある}"}, \
    {SAYS(BASE), 0, "+縦の長さは<a><u>、横の長さは<b><u>{だ}"}, \
    {SAYS(BASE), 0, "+その縦は<a><u>、横は<b><u>{だ}"}, \
    {SAYS(BASE), TALK, "+縦はちょうど<a><u>、横はちょうど<b><u>{だ}"}, \
    {SAYS(BASE), TALK, "+底の面は、縦が<a><u>で横が<b><u>{だ}"}, \
    {SAYS(BASE), VOICED(VOICE_EXAM), "+縦を<a><u>、横を<b><u>と{する}"}, \
    {SAYS(BASE), VOICED(VOICE_EXAM), "+底面は、縦が<a><u>で横が<b><u>の長方形{だ}"}, \
    {SAYS(BASE), NOTES, "+縦<a><u>、横<b><u>"}, \
    {SAYS(BASE), NOTES, "+底面は縦<a><u>、横<b><u>"}

static const struct phrasing cuboid[] = {
    {SAYS(SOLID), 0, "直方体が{ある}"},
    {SAYS(SOLID), 0, "直方体の<w>が{ある}"},
    {SAYS(SOLID), 0, "[ここに|]直方体の形をした<w>が{ある}"},
    {SAYS(SOLID), 0, "<w>が{ある}。その形は直方体{だ}"},
    {SAYS(SOLID), 0, "<w>の形は直方体{だ}"},
    {SAYS(SOLID), 0, "直方体について{考える}"},
    {SAYS(SOLID), TALK, "<A>が調べている<w>は直方体{だ}"},
    {SAYS(SOLID), TALK, "<A>は直方体の<w>を調べて{いる}"},
    {SAYS(SOLID), VOICED(VOICE_EXAM), "次のような直方体が{ある}"},
    {SAYS(SOLID), NOTES, "直方体"},
    {SAYS(SOLID), NOTES, "直方体の<w>"},
    CUBOID_BASE,
    {SAYS(HEIGHT), 0, "+高さは<c><u>{だ}"},
    {SAYS(HEIGHT), 0, "+また、高さは<c><u>{だ}"},
    {SAYS(HEIGHT), 0, "+高さをはかると<c><u>{ある}"},
    {SAYS(HEIGHT), 0, "+その高さは<c><u>{だ}"},
    {SAYS(HEIGHT), 0, "+全体の高さは<c><u>{だ}"},
    {SAYS(HEIGHT), TALK, "+高さはちょうど<c><u>{だ}"},
    {SAYS(HEIGHT), TALK, "+高さは<c><u>{ある}"},
    {SAYS(HEIGHT), VOICED(VOICE_EXAM), "+高さを<c><u>と{する}"},
    {SAYS(HEIGHT), NOTES, "+高さ<c><u>"},
    {SAYS(HEIGHT), NOTES, "+高さは<c><u>"},
    {SAYS(SOLID) | SAYS(BASE) | SAYS(HEIGHT), 0, "縦が<a><u>、横が<b><u>、高さが<c><u>の直方体が{ある}"},
    {SAYS(SOLID) | SAYS(BASE) | SAYS(HEIGHT), 0, "直方体の<w>は、縦が<a><u>、横が<b><u>、高さが<c><u>{だ}"},
    {SAYS(SOLID) | SAYS(BASE) | SAYS(HEIGHT), 0, "直方体が{ある}。縦は<a><u>、横は<b><u>、高さは<c><u>{だ}"},
    {SAYS(SOLID) | SAYS(BASE) | SAYS(HEIGHT), TALK, "<A>が直方体の<w>をはかると、縦は<a><u>、横は<b><u>、高さは<c><u>{だ}"},
    {SAYS(SOLID) | SAYS(BASE) | SAYS(HEIGHT), NOTES, "縦<a><u>、横<b><u>、高さ<c><u>の直方体"},
    {SAYS_QUESTION, 0, "?直方体の体積|<u>³"},
    {SAYS_QUESTION, 0, "?[この|]直方体の体積|<u>³"},
    {SAYS_QUESTION, 0, "体積は何<u>³{だ}か"},
    {SAYS_QUESTION, 0, "直方体の体積は何<u>³に{なる}か"},
    {SAYS_QUESTION, 0, "この直方体の体積は何<u>³{だ}か"},
    {SAYS_QUESTION, 0, "体積を求めると何<u>³に{なる}か"},
    {SAYS_QUESTION, NOTES, "体積は何<u>³"},
    {0, 0, NULL},
};

static const struct phrasing height[] = {
    {SAYS(SOLID), 0, "体積が<V><u>³の直方体が{ある}"},
    {SAYS(SOLID), 0, "直方体の体積は<V><u>³{だ}"},
    {SAYS(SOLID), 0, "直方体が{ある}。体積は<V><u>³{だ}"},
    {SAYS(SOLID), 0, "直方体の<w>の体積は<V><u>³{だ}"},
    {SAYS(SOLID), 0, "体積が<V><u>³の直方体の<w>が{ある}"},
    {SAYS(SOLID), 0, "<w>の形は直方体で、体積は<V><u>³{だ}"},
    {SAYS(SOLID), TALK, "<A>が調べている<w>は直方体で、体積は<V><u>³{だ}"},
    {SAYS(SOLID), TALK, "<A>は、体積が<V><u>³の直方体を{作る}"},
    {SAYS(SOLID), TALK, "<w>は直方体の形{だ}。体積はちょうど<V><u>³{だ}"},
    {SAYS(SOLID), VOICED(VOICE_EXAM), "体積が<V><u>³である直方体が{ある}"},
    {SAYS(SOLID), VOICED(VOICE_EXAM), "直方体の体積を<V><u>³と{する}"},
    {SAYS(SOLID), NOTES, "直方体、体積<V><u>³"},
    {SAYS(SOLID), NOTES, "体積<V><u>³の直方体"},
    CUBOID_BASE,
    {SAYS(SOLID) | SAYS(BASE), 0, "体積が<V><u>³で、縦が<a><u>、横が<b><u>の直方体が{ある}"},
    {SAYS(SOLID) | SAYS(BASE), 0, "直方体の<w>は、体積が<V><u>³、縦が<a><u>、横が<b><u>{だ}"},
    {SAYS(SOLID) | SAYS(BASE), NOTES, "体積<V><u>³、縦<a><u>、横<b><u>の直方体"},
    {SAYS_QUESTION, 0, "?[この|]直方体の高さ|<u>"},
    {SAYS_QUESTION, 0, "?高さ|<u>"},
    {SAYS_QUESTION, 0, "高さは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "直方体の高さは何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "この直方体の高さは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "高さは何<u>{ある}か"},
    {SAYS_QUESTION, 0, "高さを求めると何<u>に{なる}か"},
    {SAYS_QUESTION, NOTES, "高さは何<u>"},
    {0, 0, NULL},
};

static const struct phrasing cylinder[] = {
    {SAYS(SOLID), 0, "底面の半径が<r><u>の円柱が{ある}"},
    {SAYS(SOLID), 0, "円柱が{ある}。底面の半径は<r><u>{だ}"},
    {SAYS(SOLID), 0, "円柱の底面の半径は<r><u>{だ}"},
    {SAYS(SOLID), 0, "円柱の<w>が{ある}。底面の半径は<r><u>{だ}"},
    {SAYS(SOLID), 0, "底面が半径<r><u>の円である円柱が{ある}"},
    {SAYS(SOLID), 0, "円柱の<w>の底面の半径をはかると<r><u>{ある}"},
    {SAYS(SOLID), TALK, "<A>が調べている<w>は円柱で、底面の半径は<r><u>{だ}"},
    {SAYS(SOLID), TALK, "<w>の形は円柱{だ}。底の円の半径は<r><u>{だ}"},
    {SAYS(SOLID), TALK, "<A>が円柱の<w>を調べると、底面の半径は<r><u>{だ}"},
    {SAYS(SOLID), VOICED(VOICE_EXAM), "底面の半径が<r><u>である円柱が{ある}"},
    {SAYS(SOLID), VOICED(VOICE_EXAM), "円柱の底面の半径を<r><u>と{する}"},
    {SAYS(SOLID), NOTES, "円柱、底面の半径<r><u>"},
    {SAYS(SOLID), NOTES, "底面の半径<r><u>の円柱"},
    {SAYS(HEIGHT), 0, "+高さは<h><u>{だ}"},
    {SAYS(HEIGHT), 0, "+また、高さは<h><u>{だ}"},
    {SAYS(HEIGHT), 0, "+高さをはかると<h><u>{ある}"},
    {SAYS(HEIGHT), 0, "+その高さは<h><u>{だ}"},
    {SAYS(HEIGHT), 0, "+全体の高さは<h><u>{だ}"},
    {SAYS(HEIGHT), TALK, "+高さはちょうど<h><u>{だ}"},
    {SAYS(HEIGHT), TALK, "+高さは<h><u>{ある}"},
    {SAYS(HEIGHT), VOICED(VOICE_EXAM), "+高さを<h><u>と{する}"},
    {SAYS(HEIGHT), NOTES, "+高さ<h><u>"},
    {SAYS(HEIGHT), NOTES, "+高さは<h><u>"},
    {SAYS(SOLID) | SAYS(HEIGHT), 0, "底面の半径が<r><u>、高さが<h><u>の円柱が{ある}"},
    {SAYS(SOLID) | SAYS(HEIGHT), 0, "円柱の<w>は、底面の半径が<r><u>、高さが<h><u>{だ}"},
    {SAYS(SOLID) | SAYS(HEIGHT), NOTES, "底面の半径<r><u>、高さ<h><u>の円柱"},
    PI_IS(PI),
    {SAYS_QUESTION, 0, "?円柱の体積|<u>³"},
    {SAYS_QUESTION, 0, "?[この|]円柱の体積|<u>³"},
    {SAYS_QUESTION, 0, "体積は何<u>³{だ}か"},
    {SAYS_QUESTION, 0, "円柱の体積は何<u>³に{なる}か"},
    {SAYS_QUESTION, 0, "この円柱の体積は何<u>³{だ}か"},
    {SAYS_QUESTION, 0, "体積を求めると何<u>³に{なる}か"},
    {SAYS_QUESTION, NOTES, "体積は何<u>³"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14とすると、体積は何<u>³に{なる}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14として計算すると、円柱の体積は何<u>³{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_taiseki[] = {
    {"cuboid", SAYS(SOLID) | SAYS(BASE) | SAYS(HEIGHT), cuboid},
    {"height", SAYS(SOLID) | SAYS(BASE), height},
    {"cylinder", SAYS(SOLID) | SAYS(HEIGHT) | SAYS(PI), cylinder},
    {NULL, 0, NULL},
};

/* menseki.c - how areas and the lengths behind them are said.
 *
 * Slots: <w> 花だん, <u> m, <A> a name; <a>, <b>, <h> lengths; <T> an area, <kn> the known and <as> the asked length.
 * The names of
 * shapes and of their lengths are arguments of the lists.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FIRST, SECOND, HEIGHT };

/* ---- the area is asked ---- */
#define WHAT_AREA(S) \
    {SAYS_QUESTION, 0, "?[この|]" S "の面積|<u>²"}, \
    {SAYS_QUESTION, 0, "?" S "の[面積|広さ]|<u>²"}, \
    {SAYS_QUESTION, 0, "面積は何<u>²{だ}か"}, \
    {SAYS_QUESTION, 0, S "の面積は何<u>²に{なる}か"}, \
    {SAYS_QUESTION, 0, "この" S "の広さは何<u>²{だ}か"}, \
    {SAYS_QUESTION, 0, "面積を求めると何<u>²に{なる}か"}, \
    {SAYS_QUESTION, NOTES, "面積は何<u>²"}

/* A shape with its first length. */
#define FIRST_LENGTH(S, A) \
    {SAYS(FIRST), 0, A "が<a><u>の" S "が{ある}"}, \
    {SAYS(FIRST), 0, S "が{ある}。" A "は<a><u>{だ}"}, \
    {SAYS(FIRST), 0, S "の" A "は<a><u>{だ}"}, \
    {SAYS(FIRST), 0, S "の<w>が{ある}。" A "は<a><u>{だ}"}, \
    {SAYS(FIRST), 0, S "の<w>の" A "をはかると<a><u>{ある}"}, \
    {SAYS(FIRST), 0, "[ここに|]" A "が<a><u>の" S "の<w>が{ある}"}, \
    {SAYS(FIRST), TALK, "<A>が調べている<w>は" S "で、" A "は<a><u>{だ}"}, \
    {SAYS(FIRST), TALK, "<A>が" S "の<w>の" A "を調べると、<a><u>{ある}"}, \
    {SAYS(FIRST), TALK, "<w>の形は" S "{だ}。" A "はちょうど<a><u>{だ}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), A "が<a><u>である" S "が{ある}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), S "の" A "を<a><u>と{する}"}, \
    {SAYS(FIRST), NOTES, S "、" A "<a><u>"}, \
    {SAYS(FIRST), NOTES, S "の<w>、" A "<a><u>"}, \
    {SAYS(FIRST), NOTES, A "<a><u>の" S}

#define TWO_LENGTHS(S, A, B) \
    FIRST_LENGTH(S, A), \
    WHAT_AREA(S), \
    {SAYS(SECOND), 0, "+" B "は<b><u>{だ}"}, \
    {SAYS(SECOND), 0, "+また、" B "は<b><u>{だ}"}, \
    {SAYS(SECOND), 0, "+" B "は<b><u>{ある}"}, \
    {SAYS(SECOND), 0, "+この" S "の" B "は<b><u>{だ}"}, \
    {SAYS(SECOND), 0, "+" B "をはかると<b><u>{ある}"}, \
    {SAYS(SECOND), 0, "+その" B "は<b><u>{だ}"}, \
    {SAYS(SECOND), TALK, "+" B "はちょうど<b><u>{だ}"}, \
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+" B "を<b><u>と{する}"}, \
    {SAYS(SECOND), NOTES, "+" B "<b><u>"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, A "が<a><u>、" B "が<b><u>の" S "が{ある}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, S "の<w>は、" A "が<a><u>、" B "が<b><u>{だ}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, S "が{ある}。" A "は<a><u>、" B "は<b><u>{だ}"}, \
    {SAYS(FIRST) | SAYS(SECOND), TALK, "<A>が" S "の<w>をはかると、" A "は<a><u>、" B "は<b><u>{だ}"}, \
    {SAYS(FIRST) | SAYS(SECOND), NOTES, A "<a><u>、" B "<b><u>の" S}, \
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, VOICED(VOICE_DRILL), A "<a><u>、" B "<b><u>の" S "の面積"}

static const struct phrasing rectangle[] = {TWO_LENGTHS("長方形", "縦", "横"), {0, 0, NULL}};
static const struct phrasing parallelogram[] = {TWO_LENGTHS("平行四辺形", "底辺", "高さ"), {0, 0, NULL}};
static const struct phrasing triangle[] = {TWO_LENGTHS("三角形", "底辺", "高さ"), {0, 0, NULL}};
static const struct phrasing rhombus[] = {TWO_LENGTHS("ひし形", "一方の対角線", "もう一方の対角線"), {0, 0, NULL}};

static const struct phrasing trapezium[] = {
    FIRST_LENGTH("台形", "上底"),
    WHAT_AREA("台形"),
    {SAYS(SECOND), 0, "+下底は<b><u>{だ}"},
    {SAYS(SECOND), 0, "+また、下底は<b><u>{だ}"},
    {SAYS(SECOND), 0, "+下底は<b><u>{ある}"},
    {SAYS(SECOND), 0, "+上底に平行な下底は<b><u>{だ}"},
    {SAYS(SECOND), 0, "+下底をはかると<b><u>{ある}"},
    {SAYS(SECOND), 0, "+その下底は<b><u>{だ}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+下底を<b><u>と{する}"},
    {SAYS(SECOND), NOTES, "+下底<b><u>"},
    {SAYS(HEIGHT), 0, "+高さは<h><u>{だ}"},
    {SAYS(HEIGHT), 0, "+また、高さは<h><u>{だ}"},
    {SAYS(HEIGHT), 0, "+台形の高さは<h><u>{だ}"},
    {SAYS(HEIGHT), 0, "+高さをはかると<h><u>{ある}"},
    {SAYS(HEIGHT), 0, "+上底と下底の間の高さは<h><u>{だ}"},
    {SAYS(HEIGHT), TALK, "+高さはちょうど<h><u>{だ}"},
    {SAYS(HEIGHT), VOICED(VOICE_EXAM), "+高さを<h><u>と{する}"},
    {SAYS(HEIGHT), NOTES, "+高さ<h><u>"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "上底が<a><u>、下底が<b><u>の台形が{ある}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "台形の<w>は、平行な2つの辺が<a><u>と<b><u>{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "平行な2つの辺の長さが<a><u>と<b><u>の台形が{ある}"},
    {SAYS(FIRST) | SAYS(SECOND), TALK, "<A>が台形の<w>をはかると、上底は<a><u>、下底は<b><u>{だ}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(HEIGHT), 0, "上底が<a><u>、下底が<b><u>、高さが<h><u>の台形が{ある}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(HEIGHT), NOTES, "上底<a><u>、下底<b><u>、高さ<h><u>の台形"},
    {0, 0, NULL},
};

/* ---- a length is asked ---- */
#define AREA_AND_LENGTH(S) \
    {SAYS(FIRST), 0, "面積が<T><u>²の" S "が{ある}"}, \
    {SAYS(FIRST), 0, S "が{ある}。面積は<T><u>²{だ}"}, \
    {SAYS(FIRST), 0, S "の面積は<T><u>²{だ}"}, \
    {SAYS(FIRST), 0, S "の<w>の面積は<T><u>²{だ}"}, \
    {SAYS(FIRST), 0, S "の<w>が{ある}。広さは<T><u>²{だ}"}, \
    {SAYS(FIRST), 0, "広さが<T><u>²の" S "の<w>が{ある}"}, \
    {SAYS(FIRST), TALK, "<A>が調べている<w>は" S "で、面積は<T><u>²{だ}"}, \
    {SAYS(FIRST), TALK, "<w>の形は" S "{だ}。面積は<T><u>²{だ}"}, \
    {SAYS(FIRST), TALK, "<A>は、面積がちょうど<T><u>²の" S "を{かく}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "面積が<T><u>²である" S "が{ある}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), S "の面積を<T><u>²と{する}"}, \
    {SAYS(FIRST), NOTES, S "、面積<T><u>²"}, \
    {SAYS(FIRST), NOTES, "面積<T><u>²の" S}, \
    {SAYS(SECOND), 0, "+<kn>は<a><u>{だ}"}, \
    {SAYS(SECOND), 0, "+また、<kn>は<a><u>{だ}"}, \
    {SAYS(SECOND), 0, "+<kn>をはかると<a><u>{ある}"}, \
    {SAYS(SECOND), 0, "+この" S "の<kn>は<a><u>{だ}"}, \
    {SAYS(SECOND), 0, "+その<kn>は<a><u>{だ}"}, \
    {SAYS(SECOND), 0, "+<kn>は<a><u>とわかって{いる}"}, \
    {SAYS(SECOND), TALK, "+<kn>はちょうど<a><u>{だ}"}, \
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+<kn>を<a><u>と{する}"}, \
    {SAYS(SECOND), NOTES, "+<kn><a><u>"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "面積が<T><u>²で、<kn>が<a><u>の" S "が{ある}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, S "の<w>は、面積が<T><u>²、<kn>が<a><u>{だ}"}, \
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "面積<T><u>²、<kn><a><u>の" S}, \
    {SAYS_QUESTION, 0, "?[この|]" S "の<as>|<u>"}, \
    {SAYS_QUESTION, 0, "?<as>|<u>"}, \
    {SAYS_QUESTION, 0, "<as>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, S "の<as>は何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<as>は何<u>{ある}か"}, \
    {SAYS_QUESTION, 0, "この" S "の<as>は何<u>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "<as>は何<u>"}

static const struct phrasing rectangle_side[] = {AREA_AND_LENGTH("長方形"), {0, 0, NULL}};
static const struct phrasing parallelogram_side[] = {AREA_AND_LENGTH("平行四辺形"), {0, 0, NULL}};
static const struct phrasing triangle_side[] = {AREA_AND_LENGTH("三角形"), {0, 0, NULL}};
static const struct phrasing rhombus_side[] = {AREA_AND_LENGTH("ひし形"), {0, 0, NULL}};

enum { TWO = SAYS(FIRST) | SAYS(SECOND) };

const struct wording wording_menseki[] = {
    {"rectangle", TWO, rectangle},
    {"parallelogram", TWO, parallelogram},
    {"triangle", TWO, triangle},
    {"rhombus", TWO, rhombus},
    {"trapezium", TWO | SAYS(HEIGHT), trapezium},
    {"rectangle_side", TWO, rectangle_side},
    {"parallelogram_side", TWO, parallelogram_side},
    {"triangle_side", TWO, triangle_side},
    {"rhombus_side", TWO, rhombus_side},
    {NULL, 0, NULL},
};

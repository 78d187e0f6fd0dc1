/* menseki_gyaku.c - how shapes are told of by their area.
 *
 * Slots: <w> the shape, <S><u>² its area; <a> and <b> the bases of a trapezium, or <a> the one that is known,
 * <kn>, and <h> the height; <as> what is asked for; <r> a radius; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { AREA, OTHER, TALL };
#define BOTH (SAYS(AREA) | SAYS(OTHER))
#define THREE (BOTH | SAYS(TALL))

#define ITS_AREA \
    {SAYS(AREA), 0, "面積が<S><u>²の<w>が{ある}"}, \
    {SAYS(AREA), 0, "<w>の面積は<S><u>²{だ}"}, \
    {SAYS(AREA), 0, "<w>が{ある}。面積は<S><u>²{だ}"}, \
    {SAYS(AREA), 0, "<w>の広さは<S><u>²{ある}"}, \
    {SAYS(AREA), 0, "<w>の面積を<S><u>²に{する}"}, \
    {SAYS(AREA), 0, "広さ<S><u>²の<w>が{ある}"}, \
    {SAYS(AREA), 0, "<w>の面積を求めると、<S><u>²{だ/た}"}, \
    {SAYS(AREA), TALK, "<A>が、面積が<S><u>²の<w>を{作る/た}"}, \
    {SAYS(AREA), TALK, "「この<w>の面積は<S><u>²だよ。」と<A>が{言う/た}"}, \
    {SAYS(AREA), VOICED(VOICE_PARENT), "<w>の面積が<S><u>²だとわかって{いる}"}, \
    {SAYS(AREA), VOICED(VOICE_EXAM), "面積が<S><u>²である<w>が{ある}"}, \
    {SAYS(AREA), NOTES, "<w>、面積<S><u>²"}, \
    {SAYS(AREA), NOTES, "面積<S><u>²の<w>"}

static const struct phrasing height[] = {
    ITS_AREA,
    {SAYS(OTHER), 0, "+上底は<a><u>、下底は<b><u>{だ}"},
    {SAYS(OTHER), 0, "+上底が<a><u>で、下底が<b><u>{だ}"},
    {SAYS(OTHER), 0, "+平行な2つの辺の長さは、<a><u>と<b><u>{だ}"},
    {SAYS(OTHER), 0, "+上底の長さは<a><u>、下底の長さは<b><u>に{なる}"},
    {SAYS(OTHER), 0, "+平行な2辺は<a><u>と<b><u>{だ}"},
    {SAYS(OTHER), 0, "+上底を<a><u>、下底を<b><u>に{する}"},
    {SAYS(OTHER), 0, "+上底をはかると<a><u>、下底をはかると<b><u>{ある/た}"},
    {SAYS(OTHER), TALK, "+「上底は<a><u>で、下底は<b><u>。」と<A>がメモ{する/た}"},
    {SAYS(OTHER), TALK, "+<A>がはかると、上底は<a><u>、下底は<b><u>{だ/た}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+また、上底は<a><u>、下底は<b><u>で{ある}"},
    {SAYS(OTHER), NOTES, "+上底<a><u>、下底<b><u>"},
    {SAYS(OTHER), NOTES, "+平行な2辺<a><u>、<b><u>"},
    {BOTH, 0, "上底が<a><u>、下底が<b><u>、面積が<S><u>²の<w>が{ある}"},
    {BOTH, 0, "<w>の面積は<S><u>²で、上底は<a><u>、下底は<b><u>{だ}"},
    {BOTH, 0, "平行な2辺が<a><u>と<b><u>で、面積が<S><u>²の<w>が{ある}"},
    {BOTH, TALK, "<A>は、上底<a><u>、下底<b><u>で、面積が<S><u>²の<w>を{作る}"},
    {BOTH, NOTES, "<w>、上底<a><u>、下底<b><u>、面積<S><u>²"},
    ASKED("高さ", "<u>"),
    {SAYS_QUESTION, 0, "+この台形の高さは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<w>の高さは何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+高さを何<u>にすれば{いい}か"},
    {BOTH | SAYS_QUESTION, 0, "上底が<a><u>、下底が<b><u>で、面積が<S><u>²の<w>の高さは何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<w>の高さは何<u>{だ}か。面積は<S><u>²、上底は<a><u>、下底は<b><u>{だ}"},
    {0, 0, NULL},
};

static const struct phrasing base[] = {
    ITS_AREA,
    {SAYS(OTHER), 0, "+<kn>は<a><u>{だ}"},
    {SAYS(OTHER), 0, "+<kn>の長さは<a><u>{だ}"},
    {SAYS(OTHER), 0, "+<kn>が<a><u>の台形{だ}"},
    {SAYS(OTHER), 0, "+<kn>をはかると<a><u>{ある/た}"},
    {SAYS(OTHER), 0, "+<kn>を<a><u>に{する}"},
    {SAYS(OTHER), 0, "+<kn>の辺は<a><u>に{なる}"},
    {SAYS(OTHER), TALK, "+「<kn>は<a><u>だね。」と<A>が{言う/た}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+また、<kn>の長さは<a><u>で{ある}"},
    {SAYS(OTHER), NOTES, "+<kn><a><u>"},
    {SAYS(TALL), 0, "+高さは<h><u>{だ}"},
    {SAYS(TALL), 0, "+高さが<h><u>の台形{だ}"},
    {SAYS(TALL), 0, "+高さをはかると<h><u>{ある/た}"},
    {SAYS(TALL), 0, "+高さは<h><u>に{なる}"},
    {SAYS(TALL), 0, "+高さを<h><u>に{する}"},
    {SAYS(TALL), 0, "+上底と下底の間は<h><u>{ある}"},
    {SAYS(TALL), TALK, "+「高さは<h><u>。」と<A>が{言う/た}"},
    {SAYS(TALL), VOICED(VOICE_EXAM), "+この台形の高さは<h><u>で{ある}"},
    {SAYS(TALL), NOTES, "+高さ<h><u>"},
    {SAYS(OTHER) | SAYS(TALL), 0, "+<kn>は<a><u>、高さは<h><u>{だ}"},
    {SAYS(OTHER) | SAYS(TALL), 0, "+高さは<h><u>で、<kn>は<a><u>{だ}"},
    {SAYS(OTHER) | SAYS(TALL), 0, "+<kn>をはかると<a><u>、高さをはかると<h><u>{だ/た}"},
    {SAYS(OTHER) | SAYS(TALL), TALK, "+わかっているのは、<kn>が<a><u>、高さが<h><u>だということ{だ}"},
    {SAYS(OTHER) | SAYS(TALL), NOTES, "+<kn><a><u>、高さ<h><u>"},
    {THREE, 0, "<kn>が<a><u>、高さが<h><u>、面積が<S><u>²の<w>が{ある}"},
    {THREE, 0, "<w>の面積は<S><u>²で、<kn>は<a><u>、高さは<h><u>{だ}"},
    {THREE, TALK, "<A>は、<kn>が<a><u>、高さが<h><u>で、面積が<S><u>²の<w>を{作る}"},
    {THREE, NOTES, "<w>、<kn><a><u>、高さ<h><u>、面積<S><u>²"},
    ASKED("<as>の長さ", "<u>"),
    {SAYS_QUESTION, 0, "+この台形の<as>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<w>の<as>は何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+<as>を何<u>にすれば{いい}か"},
    {THREE | SAYS_QUESTION, 0, "<kn>が<a><u>、高さが<h><u>で、面積が<S><u>²の<w>の<as>は何<u>{だ}か"},
    {THREE | SAYS_QUESTION, 0, "<w>の<as>は何<u>{だ}か。面積は<S><u>²、<kn>は<a><u>、高さは<h><u>{だ}"},
    {0, 0, NULL},
};

static const struct phrasing circle[] = {
    ITS_AREA,
    {SAYS(AREA), 0, "面積が<S><u>²になるように、<w>を{作る}"},
    {SAYS(AREA), 0, "<w>の面積が<S><u>²と{わかる/た}"},
    PI_IS(OTHER),
    ASKED("<as>", "<u>"),
    {SAYS_QUESTION, 0, "+この円の<as>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<w>の<as>は何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+<as>を何<u>にすれば{いい}か"},
    {SAYS(AREA) | SAYS_QUESTION, 0, "面積が<S><u>²の<w>の<as>は何<u>{だ}か"},
    {SAYS(AREA) | SAYS_QUESTION, 0, "?面積<S><u>²の<w>の<as>|<u>"},
    {SAYS(AREA) | SAYS_QUESTION, NOTES, "面積<S><u>²の円の<as>は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing sector[] = {
    ITS_AREA,
    {SAYS(OTHER), 0, "+半径は<r><u>{だ}"},
    {SAYS(OTHER), 0, "+半径の長さは<r><u>{だ}"},
    {SAYS(OTHER), 0, "+半径が<r><u>のおうぎ形{だ}"},
    {SAYS(OTHER), 0, "+半径をはかると<r><u>{ある/た}"},
    {SAYS(OTHER), 0, "+半径を<r><u>に{する}"},
    {SAYS(OTHER), 0, "+もとの円の半径は<r><u>{だ}"},
    {SAYS(OTHER), 0, "+まっすぐな辺の長さは<r><u>{だ}"},
    {SAYS(OTHER), TALK, "+「半径は<r><u>だね。」と<A>が{言う/た}"},
    {SAYS(OTHER), TALK, "+<A>が半径をはかると、<r><u>{だ/た}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+また、半径は<r><u>で{ある}"},
    {SAYS(OTHER), NOTES, "+半径<r><u>"},
    {SAYS(OTHER), NOTES, "半径<r><u>のおうぎ形"},
    {BOTH, 0, "半径が<r><u>、面積が<S><u>²の<w>が{ある}"},
    {BOTH, 0, "<w>の面積は<S><u>²で、半径は<r><u>{だ}"},
    {BOTH, 0, "半径<r><u>の円から、面積<S><u>²のおうぎ形を{切り取る}"},
    {BOTH, TALK, "<A>は、半径が<r><u>で面積が<S><u>²の<w>を{作る}"},
    {BOTH, NOTES, "<w>、半径<r><u>、面積<S><u>²"},
    PI_IS(TALL),
    ASKED("中心角", "度"),
    {SAYS_QUESTION, 0, "+このおうぎ形の中心角は何度{だ}か"},
    {SAYS_QUESTION, 0, "<w>の中心角の大きさは何度{だ}か"},
    {SAYS_QUESTION, TALK, "+中心角を何度にすれば{いい}か"},
    {BOTH | SAYS_QUESTION, 0, "半径<r><u>で面積が<S><u>²の<w>の中心角は何度{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "?面積が<S><u>²で半径が<r><u>の<w>の中心角|度"},
    {0, 0, NULL},
};

const struct wording wording_menseki_gyaku[] = {
    {"trapezium_height", BOTH, height},
    {"trapezium_base", THREE, base},
    {"circle", BOTH, circle},
    {"sector", THREE, sector},
    {NULL, 0, NULL},
};

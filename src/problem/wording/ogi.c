/* ogi.c - how problems of おうぎ形 are said.
 *
 * Slots: <w> 花だん, <u> m, <A> a name; <r> the radius, <a> the angle, <L> the curved line.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RADIUS, SECOND, PI };

/* ---- the two lines and the angle between them ---- */
#define THE_RADIUS \
    {SAYS(RADIUS), 0, "半径が<r><u>のおうぎ形が{ある}"}, \
    {SAYS(RADIUS), 0, "おうぎ形が{ある}。半径は<r><u>{だ}"}, \
    {SAYS(RADIUS), 0, "おうぎ形の半径は<r><u>{だ}"}, \
    {SAYS(RADIUS), 0, "おうぎ形の<w>が{ある}。半径は<r><u>{だ}"}, \
    {SAYS(RADIUS), 0, "半径<r><u>のおうぎ形の<w>が{ある}"}, \
    {SAYS(RADIUS), 0, "おうぎ形の<w>の半径をはかると<r><u>{ある}"}, \
    {SAYS(RADIUS), 0, "半径<r><u>の円から、おうぎ形を{切り取る}"}, \
    {SAYS(RADIUS), TALK, "<A>が調べている<w>はおうぎ形で、半径は<r><u>{だ}"}, \
    {SAYS(RADIUS), TALK, "<A>は半径<r><u>のおうぎ形を{かく}"}, \
    {SAYS(RADIUS), TALK, "<w>の形はおうぎ形{だ}。半径はちょうど<r><u>{だ}"}, \
    {SAYS(RADIUS), VOICED(VOICE_EXAM), "半径が<r><u>であるおうぎ形が{ある}"}, \
    {SAYS(RADIUS), VOICED(VOICE_EXAM), "おうぎ形の半径を<r><u>と{する}"}, \
    {SAYS(RADIUS), NOTES, "おうぎ形、半径<r><u>"}, \
    {SAYS(RADIUS), NOTES, "半径<r><u>のおうぎ形"}, \
    {SAYS(RADIUS), NOTES, "おうぎ形の<w>、半径<r><u>"}

#define THE_ANGLE \
    {SAYS(SECOND), 0, "+中心角は<a>度{だ}"}, \
    {SAYS(SECOND), 0, "+また、中心角は<a>度{だ}"}, \
    {SAYS(SECOND), 0, "+中心角の大きさは<a>度{だ}"}, \
    {SAYS(SECOND), 0, "+おうぎ形の中心角は<a>度{だ}"}, \
    {SAYS(SECOND), 0, "+中心角をはかると<a>度{ある}"}, \
    {SAYS(SECOND), 0, "+その中心角は<a>度{だ}"}, \
    {SAYS(SECOND), 0, "+2本の半径の間の角は<a>度{だ}"}, \
    {SAYS(SECOND), TALK, "+中心の角はちょうど<a>度{だ}"}, \
    {SAYS(SECOND), TALK, "+開いた角は<a>度{だ}"}, \
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+中心角を<a>度と{する}"}, \
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+2つの半径がつくる角の大きさは<a>度{だ}"}, \
    {SAYS(SECOND), NOTES, "+中心角<a>度"}, \
    {SAYS(SECOND), NOTES, "+中心角は<a>度"}, \
    {SAYS(RADIUS) | SAYS(SECOND), 0, "半径が<r><u>、中心角が<a>度のおうぎ形が{ある}"}, \
    {SAYS(RADIUS) | SAYS(SECOND), 0, "中心角が<a>度で、半径が<r><u>のおうぎ形が{ある}"}, \
    {SAYS(RADIUS) | SAYS(SECOND), 0, "半径<r><u>の円から、中心角が<a>度のおうぎ形を{切り取る}"}, \
    {SAYS(RADIUS) | SAYS(SECOND), 0, "おうぎ形の<w>は、半径が<r><u>、中心角が<a>度{だ}"}, \
    {SAYS(RADIUS) | SAYS(SECOND), NOTES, "半径<r><u>、中心角<a>度のおうぎ形"}

/* ---- what is asked ---- */
static const struct phrasing arc[] = {
    PI_IS(PI),
    THE_RADIUS,
    THE_ANGLE,
    {SAYS_QUESTION, 0, "?曲線の部分の長さ|<u>"},
    {SAYS_QUESTION, 0, "?おうぎ形の曲線の部分の長さ|<u>"},
    {SAYS_QUESTION, 0, "曲線の部分の長さは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "このおうぎ形の曲線の部分は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "曲線の部分は何<u>{ある}か"},
    {SAYS_QUESTION, TALK, "曲がったところの長さは何<u>{だ}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14とすると、曲線の部分の長さは何<u>に{なる}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14として計算すると、曲線の部分は何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "曲線の部分の長さは何<u>"},
    {0, 0, NULL},
};

static const struct phrasing sector[] = {
    PI_IS(PI),
    THE_RADIUS,
    THE_ANGLE,
    {SAYS_QUESTION, 0, "?おうぎ形の[面積|広さ]|<u>²"},
    {SAYS_QUESTION, 0, "?このおうぎ形の面積|<u>²"},
    {SAYS_QUESTION, 0, "面積は何<u>²{だ}か"},
    {SAYS_QUESTION, 0, "おうぎ形の面積は何<u>²に{なる}か"},
    {SAYS_QUESTION, 0, "このおうぎ形の広さは何<u>²{だ}か"},
    {SAYS_QUESTION, 0, "面積を求めると何<u>²に{なる}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14とすると、面積は何<u>²に{なる}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14として計算すると、おうぎ形の面積は何<u>²{だ}か"},
    {SAYS_QUESTION, NOTES, "面積は何<u>²"},
    {0, 0, NULL},
};

static const struct phrasing angle[] = {
    PI_IS(PI),
    THE_RADIUS,
    {SAYS(SECOND), 0, "+曲線の部分の長さは<L><u>{だ}"},
    {SAYS(SECOND), 0, "+また、曲線の部分の長さは<L><u>{だ}"},
    {SAYS(SECOND), 0, "+曲線の部分は<L><u>{だ}"},
    {SAYS(SECOND), 0, "+曲線の部分をはかると<L><u>{ある}"},
    {SAYS(SECOND), 0, "+曲がった線のところの長さは<L><u>{だ}"},
    {SAYS(SECOND), 0, "+その曲線の部分は<L><u>{だ}"},
    {SAYS(SECOND), 0, "+おうぎ形の曲線の部分は<L><u>{ある}"},
    {SAYS(SECOND), TALK, "+曲がったところの長さはちょうど<L><u>{だ}"},
    {SAYS(SECOND), TALK, "+丸いところの長さは<L><u>{だ}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+曲線の部分の長さを<L><u>と{する}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+円周の一部にあたる曲線の長さは<L><u>{だ}"},
    {SAYS(SECOND), NOTES, "+曲線の部分<L><u>"},
    {SAYS(SECOND), NOTES, "+曲線の部分の長さ<L><u>"},
    {SAYS(RADIUS) | SAYS(SECOND), 0, "半径が<r><u>、曲線の部分の長さが<L><u>のおうぎ形が{ある}"},
    {SAYS(RADIUS) | SAYS(SECOND), 0, "おうぎ形の<w>は、半径が<r><u>、曲線の部分が<L><u>{だ}"},
    {SAYS(RADIUS) | SAYS(SECOND), NOTES, "半径<r><u>、曲線の部分<L><u>のおうぎ形"},
    {SAYS_QUESTION, 0, "?おうぎ形の中心角|度"},
    {SAYS_QUESTION, 0, "?このおうぎ形の中心角の大きさ|度"},
    {SAYS_QUESTION, 0, "中心角は何度{だ}か"},
    {SAYS_QUESTION, 0, "おうぎ形の中心角は何度に{なる}か"},
    {SAYS_QUESTION, 0, "中心角の大きさは何度{だ}か"},
    {SAYS_QUESTION, 0, "このおうぎ形の中心角は何度{ある}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14とすると、中心角は何度に{なる}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14として計算すると、おうぎ形の中心角は何度{だ}か"},
    {SAYS_QUESTION, NOTES, "中心角は何度"},
    {0, 0, NULL},
};

enum { ALL = SAYS(RADIUS) | SAYS(SECOND) | SAYS(PI) };

const struct wording wording_ogi[] = {{"arc", ALL, arc}, {"sector", ALL, sector}, {"angle", ALL, angle}, {NULL, 0, NULL}};

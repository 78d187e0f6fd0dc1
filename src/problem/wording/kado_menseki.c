/* kado_menseki.c - how a corner of a triangle is told of.
 *
 * Slots: <S> cm² the area of ABC, <a>:<b> AD to DB, <c>:<d> AE to EC, <as> the part that is asked for, <N> a
 * name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { AREA, ONE, OTHER };
#define ALL (SAYS(AREA) | SAYS(ONE) | SAYS(OTHER))
#define POINTS (SAYS(ONE) | SAYS(OTHER))

static const struct phrasing corner[] = {
    {SAYS(AREA), 0, "三角形ABCの面積は<S>cm²{だ}"},
    {SAYS(AREA), 0, "面積が<S>cm²の三角形ABCが{ある}"},
    {SAYS(AREA), 0, "三角形ABCが{ある}。面積は<S>cm²{だ}"},
    {SAYS(AREA), 0, "三角形ABCの広さは<S>cm²{ある}"},
    {SAYS(AREA), 0, "面積<S>cm²の三角形ABCを{考える}"},
    {SAYS(AREA), 0, "+全体の三角形ABCの面積は<S>cm²{だ}"},
    {SAYS(AREA), TALK, "<N>が、面積<S>cm²の三角形ABCを{かく/た}"},
    {SAYS(AREA), TALK, "「三角形ABCは<S>cm²だよ。」と<N>が{言う/た}"},
    {SAYS(AREA), VOICED(VOICE_EXAM), "面積が<S>cm²である三角形ABCが{ある}"},
    {SAYS(AREA), NOTES, "三角形ABC、<S>cm²"},
    {SAYS(ONE), 0, "+辺AB上に点Dがあり、AD:DBは<a>:<b>{だ}"},
    {SAYS(ONE), 0, "+点Dは辺AB上にあり、ADとDBの長さの比は<a>:<b>{だ}"},
    {SAYS(ONE), 0, "+辺ABの上に、AD:DB=<a>:<b>となる点Dを{とる}"},
    {SAYS(ONE), 0, "+点Dは、辺ABをAのほうから<a>:<b>に分ける点{だ}"},
    {SAYS(ONE), 0, "+AD:DBが<a>:<b>になるように、辺AB上に点Dを{とる}"},
    {SAYS(ONE), 0, "+辺ABを、AD:DB=<a>:<b>となる点Dで{分ける}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "+辺AB上に、AD:DB=<a>:<b>を満たす点Dを{とる}"},
    {SAYS(ONE), NOTES, "+AD:DB=<a>:<b>(Dは辺AB上)"},
    {SAYS(OTHER), 0, "+辺AC上に点Eがあり、AE:ECは<c>:<d>{だ}"},
    {SAYS(OTHER), 0, "+点Eは辺AC上にあり、AEとECの長さの比は<c>:<d>{だ}"},
    {SAYS(OTHER), 0, "+辺ACの上に、AE:EC=<c>:<d>となる点Eを{とる}"},
    {SAYS(OTHER), 0, "+点Eは、辺ACをAのほうから<c>:<d>に分ける点{だ}"},
    {SAYS(OTHER), 0, "+AE:ECが<c>:<d>になるように、辺AC上に点Eを{とる}"},
    {SAYS(OTHER), 0, "+辺ACを、AE:EC=<c>:<d>となる点Eで{分ける}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+辺AC上に、AE:EC=<c>:<d>を満たす点Eを{とる}"},
    {SAYS(OTHER), NOTES, "+AE:EC=<c>:<d>(Eは辺AC上)"},
    {POINTS, 0, "+辺AB上に点D、辺AC上に点Eがあり、AD:DB=<a>:<b>、AE:EC=<c>:<d>{だ}"},
    {POINTS, 0, "+AD:DB=<a>:<b>、AE:EC=<c>:<d>となるように、辺AB上に点D、辺AC上に点Eを{とる}"},
    {POINTS, 0, "+辺AB、AC上の点D、Eは、AD:DBが<a>:<b>、AE:ECが<c>:<d>になる点{だ}"},
    {POINTS, 0, "+Aのほうから、点Dは辺ABを<a>:<b>に、点Eは辺ACを<c>:<d>に{分ける}"},
    {POINTS, 0, "+辺AB上の点Dと辺AC上の点Eを結ぶ。AD:DBは<a>:<b>、AE:ECは<c>:<d>{だ}"},
    {POINTS, TALK, "+<N>は、辺ABにAD:DB=<a>:<b>の点D、辺ACにAE:EC=<c>:<d>の点Eを{とる/た}"},
    {POINTS, NOTES, "+AD:DB=<a>:<b>、AE:EC=<c>:<d>(Dは辺AB上、Eは辺AC上)"},
    {ALL, 0, "面積が<S>cm²の三角形ABCの辺AB上に点D、辺AC上に点Eがあり、AD:DB=<a>:<b>、AE:EC=<c>:<d>{だ}"},
    {ALL, 0, "三角形ABCの面積は<S>cm²で、辺AB上の点Dと辺AC上の点Eは、AD:DB=<a>:<b>、AE:EC=<c>:<d>となる点{だ}"},
    {ALL, NOTES, "三角形ABC=<S>cm²、AD:DB=<a>:<b>、AE:EC=<c>:<d>(D、Eは辺AB、AC上)"},
    ASKED("<as>の面積", "cm²"),
    {SAYS_QUESTION, 0, "+<as>は何cm²{だ}か"},
    {SAYS_QUESTION, 0, "+DとEを結んでできる<as>の面積は何cm²{だ}か"},
    {SAYS_QUESTION, 0, "+DとEを結ぶとき、<as>の広さは何cm²に{なる}か"},
    {SAYS(AREA) | SAYS_QUESTION, 0, "+三角形ABCの面積が<S>cm²のとき、<as>の面積は何cm²{だ}か"},
    {SAYS(AREA) | SAYS_QUESTION, 0, "+三角形ABCが<S>cm²ならば、<as>の面積は何cm²に{なる}か"},
    {0, 0, NULL},
};

const struct wording wording_kado_menseki[] = {
    {"corner", ALL, corner},
    {NULL, 0, NULL},
};

/* ogi_mawari.c - how the way around a sector, and its radius, are told.
 *
 * Slots: <w> 紙, <u> cm, <A> a name; <r> the radius, <a> the angle, <L> the curve.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SHAPE, ANGLE, PI };
enum { BOTH = SAYS(SHAPE) | SAYS(ANGLE) };

#define THE_ANGLE \
    {SAYS(ANGLE), 0, "+中心角は<a>度{だ}"}, \
    {SAYS(ANGLE), 0, "+その中心角は<a>度{だ}"}, \
    {SAYS(ANGLE), 0, "+中心の角の大きさは<a>度{だ}"}, \
    {SAYS(ANGLE), 0, "+中心角をはかると<a>度{だ/た}"}, \
    {SAYS(ANGLE), 0, "+2本の半径のつくる角は<a>度{だ}"}, \
    {SAYS(ANGLE), 0, "+中心角の大きさは<a>度に{なる}"}, \
    {SAYS(ANGLE), 0, "+このおうぎ形の中心角は<a>度{だ}"}, \
    {SAYS(ANGLE), 0, "+開いている角は<a>度{だ}"}, \
    {SAYS(ANGLE), TALK, "+分度器を当てると、中心角は<a>度{だ/た}"}, \
    {SAYS(ANGLE), TALK, "+「中心角は<a>度だね。」と<A>が{言う/た}"}, \
    {SAYS(ANGLE), VOICED(VOICE_EXAM), "+ただし、中心角は<a>度と{する}"}, \
    {SAYS(ANGLE), NOTES, "+中心角<a>度"}

static const struct phrasing around[] = {
    {SAYS(SHAPE), 0, "半径が<r><u>のおうぎ形が{ある}"},
    {SAYS(SHAPE), 0, "おうぎ形が{ある}。半径は<r><u>{だ}"},
    {SAYS(SHAPE), 0, "半径<r><u>のおうぎ形の<w>が{ある}"},
    {SAYS(SHAPE), 0, "<w>はおうぎ形で、半径は<r><u>{だ}"},
    {SAYS(SHAPE), 0, "おうぎ形の<w>の半径は<r><u>{だ}"},
    {SAYS(SHAPE), 0, "半径<r><u>の円からおうぎ形を切り{取る/た}"},
    {SAYS(SHAPE), 0, "半径が<r><u>のおうぎ形を{かく}"},
    {SAYS(SHAPE), 0, "おうぎ形の<w>をはかると、半径は<r><u>{だ/た}"},
    {SAYS(SHAPE), TALK, "<A>が作った<w>はおうぎ形で、半径は<r><u>{だ}"},
    {SAYS(SHAPE), TALK, "「この<w>、半径<r><u>のおうぎ形だね。」と<A>が{言う/た}"},
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "半径の長さが<r><u>であるおうぎ形が{ある}"},
    {SAYS(SHAPE), NOTES, "おうぎ形、半径<r><u>"},
    THE_ANGLE,
    PI_IS(PI),
    ASKED("[おうぎ形の|]まわりの長さ", "<u>"),
    {SAYS_QUESTION, 0, "+2本の半径もふくめた、まわりの長さは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+おうぎ形のまわりを1周すると、何<u>に{なる}か"},
    {BOTH, 0, "半径が<r><u>、中心角が<a>度のおうぎ形が{ある}"},
    {BOTH, 0, "おうぎ形の<w>が{ある}。半径は<r><u>、中心角は<a>度{だ}"},
    {BOTH, 0, "半径<r><u>の円から、中心角が<a>度のおうぎ形を切り{取る/た}"},
    {BOTH | SAYS_QUESTION, 0, "半径<r><u>、中心角<a>度のおうぎ形のまわりの長さは何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "半径<r><u>、中心角<a>度のおうぎ形のまわりの長さ"},
    {0, 0, NULL},
};

static const struct phrasing radius[] = {
    {SAYS(SHAPE), 0, "曲線の部分の長さが<L><u>のおうぎ形が{ある}"},
    {SAYS(SHAPE), 0, "おうぎ形が{ある}。曲線の部分の長さは<L><u>{だ}"},
    {SAYS(SHAPE), 0, "曲線の部分が<L><u>のおうぎ形の<w>が{ある}"},
    {SAYS(SHAPE), 0, "<w>はおうぎ形で、曲線の部分は<L><u>{だ}"},
    {SAYS(SHAPE), 0, "おうぎ形の<w>の曲線の部分の長さは<L><u>{だ}"},
    {SAYS(SHAPE), 0, "円からおうぎ形を切り取ると、曲線の部分の長さは<L><u>{だ/た}"},
    {SAYS(SHAPE), 0, "曲線の部分の長さが<L><u>になるように、おうぎ形を{かく}"},
    {SAYS(SHAPE), 0, "おうぎ形の<w>をはかると、曲線の部分は<L><u>{だ/た}"},
    {SAYS(SHAPE), TALK, "<A>が作った<w>はおうぎ形で、曲線の部分は<L><u>{だ}"},
    {SAYS(SHAPE), TALK, "<A>がおうぎ形の<w>の曲線の部分に糸を当てると、<L><u>{だ/た}"},
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "曲線の部分の長さが<L><u>であるおうぎ形が{ある}"},
    {SAYS(SHAPE), NOTES, "おうぎ形、曲線の部分<L><u>"},
    THE_ANGLE,
    PI_IS(PI),
    ASKED("[おうぎ形の|]半径", "<u>"),
    {SAYS_QUESTION, 0, "+このおうぎ形の半径は何<u>{だ}か"},
    {BOTH, 0, "中心角が<a>度で、曲線の部分の長さが<L><u>のおうぎ形が{ある}"},
    {BOTH, 0, "おうぎ形の<w>が{ある}。中心角は<a>度、曲線の部分の長さは<L><u>{だ}"},
    {BOTH, 0, "円から中心角が<a>度のおうぎ形を切り取ると、曲線の部分の長さは<L><u>{だ/た}"},
    {BOTH | SAYS_QUESTION, 0, "中心角が<a>度、曲線の部分の長さが<L><u>のおうぎ形の半径は何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "中心角<a>度、曲線の部分<L><u>のおうぎ形の半径"},
    {0, 0, NULL},
};

const struct wording wording_ogi_mawari[] = {
    {"around", BOTH | SAYS(PI), around},
    {"radius", BOTH | SAYS(PI), radius},
    {NULL, 0, NULL},
};

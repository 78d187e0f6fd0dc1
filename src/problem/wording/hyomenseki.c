/* hyomenseki.c - how surfaces are told.
 *
 * Slots: <w> 箱, <u> cm, <P> a name; <a>, <b>, <c> the edges; of a cylinder <r> the radius, <d> the diameter, <h> the
 * height.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SIZE, TALL, PI };

#define COVER \
    {SAYS_QUESTION, 0, "すべての面の面積を合わせると、何<u>²に{なる}か"}, \
    {SAYS_QUESTION, 0, "+?6つの面の面積の合計|<u>²"}, \
    {SAYS_QUESTION, 0, "+表面全体に色をぬると、ぬる面積は何<u>²{だ}か"}, \
    {SAYS_QUESTION, 0, "+全部の面に紙をはるには、紙が何<u>²{いる/5}か。重なりは{ない}"}, \
    {SAYS_QUESTION, TALK, "+全部の面に重なりなしで紙をはるなら、紙は何<u>²あれば{いい}か"}

static const struct phrasing box[] = {
    ASKED("表面積", "<u>²"),
    ASKED("この直方体の表面積", "<u>²"),
    COVER,
    {SAYS(SIZE), 0, "縦<a><u>、横<b><u>、高さ<c><u>の直方体が{ある}"},
    {SAYS(SIZE), 0, "縦が<a><u>、横が<b><u>、高さが<c><u>の直方体の<w>が{ある}"},
    {SAYS(SIZE), 0, "直方体の<w>が{ある}。縦は<a><u>、横は<b><u>、高さは<c><u>{だ}"},
    {SAYS(SIZE), 0, "<w>は、縦<a><u>、横<b><u>、高さ<c><u>の直方体{だ}"},
    {SAYS(SIZE), 0, "直方体の<w>は、縦が<a><u>、横が<b><u>、高さが<c><u>{だ}"},
    {SAYS(SIZE), 0, "高さ<c><u>の直方体が{ある}。底面は縦<a><u>、横<b><u>の長方形{だ}"},
    {SAYS(SIZE), 0, "1つの頂点に集まる3つの辺が<a><u>、<b><u>、<c><u>の直方体が{ある}"},
    {SAYS(SIZE), 0, "<a><u>、<b><u>、<c><u>の3つの辺をもつ直方体の<w>が{ある}"},
    {SAYS(SIZE), TALK, "<P>が直方体の<w>をはかると、縦<a><u>、横<b><u>、高さ<c><u>{だ/た}"},
    {SAYS(SIZE), TALK, "<P>の<w>は直方体で、<a><u>、<b><u>、<c><u>の大きさ{だ}"},
    {SAYS(SIZE), VOICED(VOICE_PARENT), "<w>に紙をはりたいと思って{いる}。<w>は<a><u>、<b><u>、<c><u>の直方体{だ}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "縦、横、高さがそれぞれ<a><u>、<b><u>、<c><u>である直方体が{ある}"},
    {SAYS(SIZE), NOTES, "直方体:縦<a><u>、横<b><u>、高さ<c><u>"},
    {SAYS(SIZE), NOTES, "<a><u>×<b><u>×<c><u>の直方体"},
    {SAYS(SIZE) | SAYS_QUESTION, 0, "縦<a><u>、横<b><u>、高さ<c><u>の直方体の表面積は何<u>²{だ}か"},
    {SAYS(SIZE) | SAYS_QUESTION, 0, "?縦<a><u>、横<b><u>、高さ<c><u>の直方体の表面積|<u>²"},
    {SAYS(SIZE) | SAYS_QUESTION, 0, "縦<a><u>、横<b><u>、高さ<c><u>の直方体の<w>のすべての面に色をぬると、ぬる面積は何<u>²に{なる}か"},
    {SAYS(SIZE) | SAYS_QUESTION, NOTES, "縦<a><u>、横<b><u>、高さ<c><u>の直方体の表面積"},
    {0, 0, NULL},
};

static const struct phrasing cube[] = {
    ASKED("表面積", "<u>²"),
    ASKED("この立方体の表面積", "<u>²"),
    COVER,
    {SAYS(SIZE), 0, "1辺が<a><u>の立方体が{ある}"},
    {SAYS(SIZE), 0, "1辺<a><u>の立方体の<w>が{ある}"},
    {SAYS(SIZE), 0, "立方体の<w>が{ある}。1辺は<a><u>{だ}"},
    {SAYS(SIZE), 0, "<w>は1辺<a><u>の立方体{だ}"},
    {SAYS(SIZE), 0, "6つの面がどれも1辺<a><u>の正方形である<w>が{ある}"},
    {SAYS(SIZE), 0, "<w>は立方体で、どの辺も<a><u>{だ}"},
    {SAYS(SIZE), 0, "どの辺の長さも<a><u>の立方体が{ある}"},
    {SAYS(SIZE), 0, "縦、横、高さがどれも<a><u>の<w>が{ある}"},
    {SAYS(SIZE), TALK, "<P>が立方体の<w>の1辺をはかると、<a><u>{だ/た}"},
    {SAYS(SIZE), TALK, "<P>の<w>は、1辺<a><u>の立方体{だ}"},
    {SAYS(SIZE), VOICED(VOICE_PARENT), "1辺<a><u>の立方体の<w>に紙をはりたいと思って{いる}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "1辺の長さが<a><u>である立方体について{考える}"},
    {SAYS(SIZE), NOTES, "立方体、1辺<a><u>"},
    {SAYS(SIZE), NOTES, "1辺<a><u>の立方体"},
    {SAYS(SIZE) | SAYS_QUESTION, 0, "1辺が<a><u>の立方体の表面積は何<u>²{だ}か"},
    {SAYS(SIZE) | SAYS_QUESTION, 0, "?1辺<a><u>の立方体の表面積|<u>²"},
    {SAYS(SIZE) | SAYS_QUESTION, 0, "1辺<a><u>の立方体の<w>のすべての面に色をぬると、ぬる面積は何<u>²に{なる}か"},
    {SAYS(SIZE) | SAYS_QUESTION, NOTES, "1辺<a><u>の立方体の表面積"},
    {0, 0, NULL},
};

#define HEIGHT_OF_IT \
    {SAYS(TALL), 0, "+高さは<h><u>{だ}"}, \
    {SAYS(TALL), 0, "+この円柱の高さは<h><u>{だ}"}, \
    {SAYS(TALL), 0, "+円柱の高さをはかると<h><u>{ある}"}, \
    {SAYS(TALL), 0, "+高さは<h><u>に{なる}"}, \
    {SAYS(TALL), 0, "+2つの底面の間は<h><u>{だ}"}, \
    {SAYS(TALL), 0, "+<w>の高さは<h><u>{だ}"}, \
    {SAYS(TALL), 0, "+高さが<h><u>の円柱{だ}"}, \
    {SAYS(TALL), 0, "+<w>は、高さが<h><u>{ある}"}, \
    {SAYS(TALL), TALK, "+高さはちょうど<h><u>{だ}"}, \
    {SAYS(TALL), TALK, "+「高さは<h><u>だね。」と友だちが{言う/た}"}, \
    {SAYS(TALL), VOICED(VOICE_EXAM), "+また、高さは<h><u>で{ある}"}, \
    {SAYS(TALL), NOTES, "+高さ<h><u>"}, \
    {SAYS(TALL), NOTES, "+高さは<h><u>"}

/* The base of a cylinder: 半径 or 直径, and its slot. */
#define ROUND_BASE(what, n) \
    {SAYS(SIZE), 0, "底面の" what "が" n "<u>の円柱が{ある}"}, \
    {SAYS(SIZE), 0, "円柱の形の<w>が{ある}。底面の" what "は" n "<u>{だ}"}, \
    {SAYS(SIZE), 0, "<w>は円柱で、底面は" what n "<u>の円{だ}"}, \
    {SAYS(SIZE), 0, "円柱の<w>の底面の" what "は" n "<u>{だ}"}, \
    {SAYS(SIZE), 0, what n "<u>の円を底面とする円柱が{ある}"}, \
    {SAYS(SIZE), 0, "円柱の底面は" what "が" n "<u>の円{だ}"}, \
    {SAYS(SIZE), 0, "底面が" what n "<u>の円になっている円柱の<w>が{ある}"}, \
    {SAYS(SIZE), 0, "円柱の形をした<w>の底の円は、" what "が" n "<u>{だ}"}, \
    {SAYS(SIZE), TALK, "<P>が円柱の<w>をはかると、底面の" what "は" n "<u>{だ/た}"}, \
    {SAYS(SIZE), TALK, "<P>の<w>は円柱の形で、底の円の" what "は" n "<u>{だ}"}, \
    {SAYS(SIZE), VOICED(VOICE_EXAM), "底面の" what "が" n "<u>である円柱が{ある}"}, \
    {SAYS(SIZE), NOTES, "円柱、底面の" what n "<u>"}, \
    {SAYS(SIZE), NOTES, "底面の" what n "<u>の円柱"}, \
    {SAYS(SIZE) | SAYS(TALL), 0, "底面の" what "が" n "<u>、高さが<h><u>の円柱が{ある}"}, \
    {SAYS(SIZE) | SAYS(TALL), 0, "円柱の形の<w>が{ある}。底面の" what "は" n "<u>、高さは<h><u>{だ}"}, \
    {SAYS(SIZE) | SAYS(TALL), 0, "底面の" what n "<u>、高さ<h><u>の円柱の<w>が{ある}"}, \
    {SAYS(SIZE) | SAYS(TALL), NOTES, "円柱(底面の" what n "<u>、高さ<h><u>)"}

static const struct phrasing can[] = {
    ROUND_BASE("半径", "<r>"),
    HEIGHT_OF_IT,
    PI_IS(PI),
    ASKED("表面積", "<u>²"),
    {SAYS_QUESTION, 0, "+?この円柱の表面積|<u>²"},
    {SAYS_QUESTION, 0, "+表面全体に色をぬると、ぬる面積は何<u>²{だ}か"},
    {SAYS_QUESTION, 0, "+2つの底面と側面を合わせた面積は何<u>²{だ}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "+円周率を3.14とすると、表面積は何<u>²に{なる}か"},
    {SAYS(SIZE) | SAYS(TALL) | SAYS(PI) | SAYS_QUESTION, NOTES, "底面の半径<r><u>、高さ<h><u>の円柱の表面積(円周率3.14)"},
    {0, 0, NULL},
};

static const struct phrasing side[] = {
    ROUND_BASE("直径", "<d>"),
    HEIGHT_OF_IT,
    PI_IS(PI),
    ASKED("側面積", "<u>²"),
    {SAYS_QUESTION, 0, "+?この円柱の側面の面積|<u>²"},
    {SAYS_QUESTION, 0, "+側面だけに色をぬると、ぬる面積は何<u>²{だ}か"},
    {SAYS_QUESTION, 0, "+側面にぴったり紙をまくには、何<u>²の紙が{いる/5}か"},
    {SAYS_QUESTION, TALK, "+側面のラベルの面積は何<u>²{だ}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "+円周率を3.14とすると、側面の面積は何<u>²に{なる}か"},
    {SAYS(SIZE) | SAYS(TALL) | SAYS(PI) | SAYS_QUESTION, NOTES, "底面の直径<d><u>、高さ<h><u>の円柱の側面積(円周率3.14)"},
    {0, 0, NULL},
};

enum { CYLINDER = SAYS(SIZE) | SAYS(TALL) | SAYS(PI) };
const struct wording wording_hyomenseki[] = {
    {"box", SAYS(SIZE), box}, {"cube", SAYS(SIZE), cube}, {"can", CYLINDER, can}, {"side", CYLINDER, side},
    {NULL, 0, NULL},
};

/* en_seihokei.c - how squares less circles, and wheels, are told.
 *
 * Slots: <w> 紙 or 自転車の車輪, <u> cm, <P> a name; <a> the side of a square; <d> the diameter of a wheel, <n> its turns,
 * <L> how far it goes.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SIZE, PART, PI };
enum { BOTH = SAYS(SIZE) | SAYS(PART), ALL = BOTH | SAYS(PI) };

#define SQUARE_IS \
    {SAYS(SIZE), 0, "1辺が<a><u>の正方形が{ある}"}, \
    {SAYS(SIZE), 0, "1辺<a><u>の正方形の<w>が{ある}"}, \
    {SAYS(SIZE), 0, "正方形の<w>が{ある}。1辺の長さは<a><u>{だ}"}, \
    {SAYS(SIZE), 0, "<w>は、1辺<a><u>の正方形{だ}"}, \
    {SAYS(SIZE), 0, "正方形の<w>の1辺は<a><u>{だ}"}, \
    {SAYS(SIZE), 0, "1辺<a><u>の正方形ABCDが{ある}"}, \
    {SAYS(SIZE), 0, "まず、1辺<a><u>の正方形を{かく}"}, \
    {SAYS(SIZE), 0, "4つの辺がどれも<a><u>の正方形の<w>が{ある}"}, \
    {SAYS(SIZE), TALK, "<P>は、1辺が<a><u>の正方形の<w>を持って{いる}"}, \
    {SAYS(SIZE), TALK, "<P>が正方形の<w>をはかると、1辺は<a><u>{だ/た}"}, \
    {SAYS(SIZE), VOICED(VOICE_EXAM), "1辺の長さが<a><u>である正方形が{ある}"}, \
    {SAYS(SIZE), NOTES, "1辺<a><u>の正方形"}, \
    {SAYS(SIZE), NOTES, "正方形(1辺<a><u>)"}

static const struct phrasing circle[] = {
    SQUARE_IS,
    PI_IS(PI),
    ASKED("円の外側の部分の面積", "<u>²"),
    {SAYS_QUESTION, 0, "+残りの面積は何<u>²{だ}か"},
    {SAYS_QUESTION, 0, "+?正方形から円をのぞいた部分の面積|<u>²"},
    {SAYS_QUESTION, 0, "+正方形のうち、円でない部分の面積は何<u>²に{なる}か"},
    {SAYS(PART), 0, "+その中に、ちょうど入るいちばん大きい円を{かく}"},
    {SAYS(PART), 0, "+この正方形から、できるだけ大きい円を{切り取る}"},
    {SAYS(PART), 0, "+ここから、4つの辺にぴったりつく円を{のぞく}"},
    {SAYS(PART), 0, "+その内側いっぱいに、1つの円を{かく}"},
    {SAYS(PART), 0, "+中に、4つの辺に接する円を{かく}"},
    {SAYS(PART), 0, "+正方形の中に、ぴったり入る円が{ある}"},
    {SAYS(PART), 0, "+この中に、正方形の1辺を直径とする円を{かく}"},
    {SAYS(PART), 0, "+円が、正方形の4つの辺にちょうどふれて{いる}"},
    {SAYS(PART), TALK, "+そこから、できるだけ大きなまるを{切りぬく/た}"},
    {SAYS(PART), TALK, "+<P>は、その中に入るいちばん大きな円を{かく/た}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "+この正方形の4つの辺に接する円を{かく}"},
    {SAYS(PART), NOTES, "+中にぴったり入る円"},
    {SAYS(PART), NOTES, "+4つの辺に接する円をのぞく"},
    {BOTH, 0, "1辺<a><u>の正方形の中に、ちょうど入るいちばん大きい円を{かく}"},
    {BOTH, 0, "1辺が<a><u>の正方形の<w>から、できるだけ大きい円を{切り取る}"},
    {ALL | SAYS_QUESTION, NOTES, "1辺<a><u>の正方形から内側に接する円を除いた面積(円周率3.14)"},
    {0, 0, NULL},
};

static const struct phrasing quarter[] = {
    SQUARE_IS,
    PI_IS(PI),
    ASKED("おうぎ形の外側の部分の面積", "<u>²"),
    {SAYS_QUESTION, 0, "+残りの面積は何<u>²{だ}か"},
    {SAYS_QUESTION, 0, "+?正方形からおうぎ形をのぞいた部分の面積|<u>²"},
    {SAYS_QUESTION, 0, "+正方形のうち、おうぎ形でない部分の面積は何<u>²に{なる}か"},
    {SAYS(PART), 0, "+その中に、1つの頂点を中心として、1辺を半径とする円の4分の1のおうぎ形を{かく}"},
    {SAYS(PART), 0, "+1つのかどを中心とし、正方形の1辺を半径とする四分円を{切り取る}"},
    {SAYS(PART), 0, "+正方形の内側に、頂点を中心とする中心角90°のおうぎ形を{かく}。半径は1辺と同じ長さ{だ}"},
    {SAYS(PART), 0, "+ここから、頂点を中心に、1辺を半径とする円の4分の1を{のぞく}"},
    {SAYS(PART), 0, "+1つの頂点を中心に、となりの2つの頂点を結ぶ円の一部を{かく}。できるのはおうぎ形{だ}"},
    {SAYS(PART), 0, "+中に、かどを中心とする円の4分の1が{ある}。半径は正方形の1辺{だ}"},
    {SAYS(PART), 0, "+この正方形の1つのかどから、コンパスを1辺の長さに開いて、四分円を{かく}"},
    {SAYS(PART), 0, "+その中のおうぎ形は、1つの頂点を中心とし、半径が1辺と等しい四分円{だ}"},
    {SAYS(PART), TALK, "+<P>は、1つのかどを中心に、1辺を半径にして円の4分の1を{かく/た}"},
    {SAYS(PART), TALK, "+かどにコンパスのはりをさして、1辺を半径とする四分円を{かく}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "+1つの頂点を中心とし、1辺を半径とする中心角90度のおうぎ形を正方形の内側に{かく}"},
    {SAYS(PART), NOTES, "+頂点を中心、1辺を半径とする四分円"},
    {SAYS(PART), NOTES, "+かどを中心とする円の4分の1(半径は1辺)"},
    {BOTH, 0, "1辺<a><u>の正方形の中に、1つの頂点を中心とし、1辺を半径とする円の4分の1を{かく}"},
    {ALL | SAYS_QUESTION, NOTES, "1辺<a><u>の正方形から、1辺を半径とする四分円を除いた面積(円周率3.14)"},
    {0, 0, NULL},
};

#define WHEEL \
    {SAYS(SIZE), 0, "直径<d><u>の<w>が{ある}"}, \
    {SAYS(SIZE), 0, "<w>の直径は<d><u>{だ}"}, \
    {SAYS(SIZE), 0, "直径が<d><u>の<w>を{回す}"}, \
    {SAYS(SIZE), 0, "<w>が{ある}。直径は<d><u>{だ}"}, \
    {SAYS(SIZE), 0, "<w>は、直径<d><u>の円の形{だ}"}, \
    {SAYS(SIZE), 0, "<w>の直径をはかると<d><u>{ある}"}, \
    {SAYS(SIZE), 0, "直径が<d><u>の<w>がまっすぐな道を{転がる}"}, \
    {SAYS(SIZE), 0, "<d><u>の直径をもつ<w>が{ある}"}, \
    {SAYS(SIZE), TALK, "<P>が調べた<w>は、直径が<d><u>{だ/た}"}, \
    {SAYS(SIZE), TALK, "「<w>の直径は<d><u>だよ。」と<P>が{言う/た}"}, \
    {SAYS(SIZE), VOICED(VOICE_EXAM), "直径が<d><u>である<w>が{ある}"}, \
    {SAYS(SIZE), NOTES, "<w>、直径<d><u>"}, \
    {SAYS(SIZE), NOTES, "直径<d><u>の<w>"}

static const struct phrasing way[] = {
    WHEEL,
    PI_IS(PI),
    ASKED("進む道のり", "<u>"),
    {SAYS_QUESTION, 0, "+何<u>{進む}か"},
    {SAYS_QUESTION, 0, "+全部で何<u>進むことに{なる}か"},
    {SAYS(PART), 0, "+これが、すべらずに<n>回転{する}"},
    {SAYS(PART), 0, "+この<w>が<n>回転{する}"},
    {SAYS(PART), 0, "+<w>を<n>回転{させる}"},
    {SAYS(PART), 0, "+<w>が、ちょうど<n>回転{する/た}"},
    {SAYS(PART), 0, "+まっすぐな道を、<n>回転して{進む}"},
    {SAYS(PART), 0, "+<w>は、進む間に<n>回転{する/た}"},
    {SAYS(PART), 0, "+これをまっすぐ<n>回転分{進める}"},
    {SAYS(PART), 0, "+<w>の回った数は<n>回転{だ}"},
    {SAYS(PART), TALK, "+<P>が数えると、<n>回転{する/た}"},
    {SAYS(PART), TALK, "+「すべらずに<n>回転したよ。」と<P>が{言う/た}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "+この<w>がすべることなく<n>回転{する}"},
    {SAYS(PART), NOTES, "+<n>回転する"},
    {SAYS(PART), NOTES, "+すべらずに<n>回転"},
    {BOTH, 0, "直径<d><u>の<w>が、すべらずに<n>回転{する}"},
    {SAYS(PART) | SAYS_QUESTION, 0, "+これが<n>回転すると、何<u>{進む}か"},
    {BOTH | SAYS_QUESTION, 0, "直径<d><u>の<w>が<n>回転すると、何<u>{進む}か"},
    {ALL | SAYS_QUESTION, NOTES, "直径<d><u>の<w>が<n>回転して進む長さ(円周率3.14)"},
    {0, 0, NULL},
};

static const struct phrasing turns[] = {
    WHEEL,
    PI_IS(PI),
    {SAYS_QUESTION, 0, "+何回転{する}か"},
    {SAYS_QUESTION, 0, "+<w>は何回転{する}か"},
    {SAYS_QUESTION, 0, "+その間に、<w>は何回転{する}か"},
    {SAYS_QUESTION, 0, "+?回転の数|回転"},
    {SAYS_QUESTION, 0, "+<w>が回る数は何回転{だ}か"},
    {SAYS_QUESTION, 0, "+何回転することに{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<w>は何回転{する}か"},
    {SAYS_QUESTION, 0, "+では、<w>が回ったのは何回転{だ}か"},
    {SAYS_QUESTION, TALK, "+いったい何回転したことに{なる}か"},
    {SAYS_QUESTION, TALK, "+<w>は何回転すれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何回転するのかな"},
    {SAYS_QUESTION, NOTES, "+何回転"},
    {SAYS(PART), 0, "+これが、すべらずに<L><u>{進む}"},
    {SAYS(PART), 0, "+この<w>で<L><u>{進む}"},
    {SAYS(PART), 0, "+<w>を<L><u>{転がす}"},
    {SAYS(PART), 0, "+<w>が、ちょうど<L><u>{進む/た}"},
    {SAYS(PART), 0, "+まっすぐな道を<L><u>{進む}"},
    {SAYS(PART), 0, "+進んだ道のりは<L><u>{だ}"},
    {SAYS(PART), 0, "+これをまっすぐ<L><u>先まで{進める}"},
    {SAYS(PART), 0, "+<w>が動いた長さは<L><u>{だ/た}"},
    {SAYS(PART), TALK, "+<P>がはかると、進んだのは<L><u>{だ/た}"},
    {SAYS(PART), TALK, "+「すべらずに<L><u>進んだよ。」と<P>が{言う/た}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "+この<w>がすべることなく<L><u>{進む}"},
    {SAYS(PART), NOTES, "+<L><u>進む"},
    {SAYS(PART), NOTES, "+進む道のり<L><u>"},
    {BOTH, 0, "直径<d><u>の<w>が、すべらずに<L><u>{進む}"},
    {SAYS(PART) | SAYS_QUESTION, 0, "+これで<L><u>進むには、何回転{する}か"},
    {BOTH | SAYS_QUESTION, 0, "直径<d><u>の<w>が<L><u>進むには、何回転{する}か"},
    {ALL | SAYS_QUESTION, NOTES, "直径<d><u>の<w>が<L><u>進むときの回転の数(円周率3.14)"},
    {0, 0, NULL},
};

const struct wording wording_en_seihokei[] = {
    {"circle", ALL, circle}, {"quarter", ALL, quarter}, {"way", ALL, way}, {"turns", ALL, turns}, {NULL, 0, NULL},
};

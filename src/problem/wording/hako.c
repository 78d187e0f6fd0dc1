/* hako.c - how a box folded from a sheet is told.
 *
 * Slots: <w> 厚紙, <A> a name; <a> <b> the sheet's sides, <s> the side of the squares.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SHEET, CUT };
enum { BOTH = SAYS(SHEET) | SAYS(CUT) };

#define FOLDED \
    {SAYS(SHEET), 0, "縦<a>cm、横<b>cmの長方形の<w>が{ある}"}, \
    {SAYS(SHEET), 0, "長方形の<w>が{ある}。縦は<a>cm、横は<b>cm{だ}"}, \
    {SAYS(SHEET), 0, "長方形の<w>で箱を{作る}。<w>の縦は<a>cm、横は<b>cm{だ}"}, \
    {SAYS(SHEET), 0, "縦が<a>cm、横が<b>cmの<w>を{用意する/た}"}, \
    {SAYS(SHEET), 0, "ここに、縦<a>cm、横<b>cmの<w>が1枚{ある}"}, \
    {SAYS(SHEET), 0, "<w>は、縦が<a>cm、横が<b>cmの長方形{だ}"}, \
    {SAYS(SHEET), 0, "縦<a>cm、横<b>cmの<w>を使って、ふたのない箱を{作る}"}, \
    {SAYS(SHEET), 0, "箱を作るために、縦<a>cm、横<b>cmの長方形に切った<w>が{ある}"}, \
    {SAYS(SHEET), TALK, "<A>は図工で、縦<a>cm、横<b>cmの<w>を{もらう/た}"}, \
    {SAYS(SHEET), TALK, "「この<w>は縦<a>cm、横<b>cmだね。」と<A>が{言う/た}"}, \
    {SAYS(SHEET), VOICED(VOICE_EXAM), "縦の長さが<a>cm、横の長さが<b>cmである長方形の<w>が{ある}"}, \
    {SAYS(SHEET), NOTES, "<w>:縦<a>cm、横<b>cm"}, \
    {SAYS(SHEET), NOTES, "縦<a>cm・横<b>cmの<w>"}, \
    {SAYS(CUT), 0, "+四すみから1辺<s>cmの正方形を切り取って折り、ふたのない箱を{作る}"}, \
    {SAYS(CUT), 0, "+4つのすみから1辺<s>cmの正方形を切り取り、折り曲げてふたのない箱に{する}"}, \
    {SAYS(CUT), 0, "+4つの角から、1辺が<s>cmの正方形を切り落とし、ふたのない箱を組み{立てる}"}, \
    {SAYS(CUT), 0, "+四すみの1辺<s>cmの正方形を切り取って、残りを折ってふたのない箱に{する/た}"}, \
    {SAYS(CUT), 0, "+四すみから同じ大きさの正方形を切り取って、ふたのない直方体の箱を{作る/た}。正方形の1辺は<s>cm{だ}"}, \
    {SAYS(CUT), 0, "+すみを1辺<s>cmの正方形の形に4つ切り取り、折ってふたのない箱に{する}"}, \
    {SAYS(CUT), 0, "+それぞれのすみから1辺<s>cmの正方形を切り取り、まわりを立てるように折って、ふたのない箱に{する}"}, \
    {SAYS(CUT), 0, "+1辺<s>cmの正方形を四すみから切り取ってから、まわりを折り曲げてふたのない箱を{作る}"}, \
    {SAYS(CUT), 0, "+四すみを<s>cm四方の正方形に切り取り、ふたのない箱を{作る}"}, \
    {SAYS(CUT), TALK, "+「四すみから1辺<s>cmの正方形を切り取って折れば、ふたのない箱ができるよ。」と{聞く/た}"}, \
    {SAYS(CUT), VOICED(VOICE_EXAM), "+その四すみから1辺の長さ<s>cmの正方形を切り取り、折り曲げてふたのない直方体の容器を{作る}"}, \
    {SAYS(CUT), NOTES, "+四すみから1辺<s>cmの正方形を切り取り、ふたのない箱に"}, \
    {BOTH, 0, "縦<a>cm、横<b>cmの<w>の四すみから1辺<s>cmの正方形を切り取って折り、ふたのない箱を{作る}"}, \
    {BOTH, 0, "長方形の<w>(縦<a>cm、横<b>cm)のすみを1辺<s>cmの正方形の形に4つ切り取り、ふたのない箱を{作る}"}

static const struct phrasing volume[] = {
    FOLDED,
    ASKED("箱の容積", "cm³"),
    {SAYS_QUESTION, 0, "+この箱に入る体積は何cm³{だ}か"},
    {SAYS_QUESTION, 0, "+箱には何cm³まで{入る/5}か"},
    {BOTH | SAYS_QUESTION, NOTES, "縦<a>cm、横<b>cmの<w>の四すみから1辺<s>cmの正方形を切り取って作るふたのない箱の容積"},
    {0, 0, NULL},
};

static const struct phrasing sheet[] = {
    FOLDED,
    ASKED("箱に使った<w>の面積", "cm²"),
    ASKED("箱の外側の面積", "cm²"),
    {SAYS_QUESTION, 0, "+切り取った後に残る<w>の面積は何cm²{だ}か"},
    {SAYS_QUESTION, 0, "+箱になる部分の面積は何cm²{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "縦<a>cm、横<b>cmの<w>の四すみから1辺<s>cmの正方形を切り取って作るふたのない箱の外側の面積"},
    {0, 0, NULL},
};

const struct wording wording_hako[] = {
    {"volume", BOTH, volume},
    {"sheet", BOTH, sheet},
    {NULL, 0, NULL},
};

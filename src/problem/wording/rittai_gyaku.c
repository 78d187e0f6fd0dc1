/* rittai_gyaku.c - how heights are asked from volumes and surfaces.
 *
 * Slots: <w> 積み木, <u> cm, <A> a name; <a> <b> lengths, <r> the radius, <V> the volume, <S> the surface.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SHAPE, AMOUNT, PI };
enum { BOTH = SAYS(SHAPE) | SAYS(AMOUNT) };

#define VOLUME_OF(solid) \
    {SAYS(AMOUNT), 0, "+体積は<V><u>³{だ}"}, \
    {SAYS(AMOUNT), 0, "+この" solid "の体積は<V><u>³{だ}"}, \
    {SAYS(AMOUNT), 0, "+体積を求めると<V><u>³に{なる/た}"}, \
    {SAYS(AMOUNT), 0, "+その体積は<V><u>³に{なる}"}, \
    {SAYS(AMOUNT), 0, "+体積が<V><u>³だと{わかる/た}"}, \
    {SAYS(AMOUNT), 0, "+体積は全部で<V><u>³{ある}"}, \
    {SAYS(AMOUNT), 0, "+体積を調べると<V><u>³{だ/た}"}, \
    {SAYS(AMOUNT), 0, "+体積は、ちょうど<V><u>³{だ}"}, \
    {SAYS(AMOUNT), 0, "+この" solid "は、体積が<V><u>³{ある}"}, \
    {SAYS(AMOUNT), TALK, "+「体積は<V><u>³だよ。」と<A>が{言う/た}"}, \
    {SAYS(AMOUNT), VOICED(VOICE_EXAM), "+ただし、この" solid "の体積は<V><u>³と{する}"}, \
    {SAYS(AMOUNT), NOTES, "+体積<V><u>³"}, \
    {SAYS(AMOUNT), NOTES, "+体積は<V><u>³"}

#define HIGH_OF(solid) \
    ASKED(solid "の高さ", "<u>"), \
    {SAYS_QUESTION, 0, "+この" solid "の高さは何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+" solid "の高さを何<u>にすれば{いい}か"}

static const struct phrasing prism[] = {
    {SAYS(SHAPE), 0, "底面が、底辺<a><u>、高さ<b><u>の三角形の三角柱が{ある}"},
    {SAYS(SHAPE), 0, "三角柱が{ある}。底面の三角形の底辺は<a><u>、高さは<b><u>{だ}"},
    {SAYS(SHAPE), 0, "三角柱の形をした<w>の底面は、底辺が<a><u>、高さが<b><u>の三角形{だ}"},
    {SAYS(SHAPE), 0, "底辺が<a><u>で高さが<b><u>の三角形を底面とする三角柱が{ある}"},
    {SAYS(SHAPE), 0, "<w>は三角柱で、底面の三角形は底辺<a><u>、高さ<b><u>{だ}"},
    {SAYS(SHAPE), 0, "三角柱の底面をはかると、底辺は<a><u>、それに対する高さは<b><u>{だ/た}"},
    {SAYS(SHAPE), 0, "三角柱を{作る}。底面は、底辺<a><u>、高さ<b><u>の三角形に{する}"},
    {SAYS(SHAPE), 0, "底面が三角形の角柱の形をした<w>がある。三角形の底辺は<a><u>、高さは<b><u>{だ}"},
    {SAYS(SHAPE), TALK, "<A>の<w>は三角柱の形で、底面の三角形は、底辺が<a><u>、高さが<b><u>{だ}"},
    {SAYS(SHAPE), TALK, "<A>が三角柱の<w>の底面をはかると、底辺<a><u>、高さ<b><u>の三角形{だ/た}"},
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "底辺の長さ<a><u>、高さ<b><u>の三角形を底面にもつ三角柱が{ある}"},
    {SAYS(SHAPE), NOTES, "三角柱:底面は底辺<a><u>、高さ<b><u>の三角形"},
    {SAYS(SHAPE), NOTES, "底面が底辺<a><u>・高さ<b><u>の三角形の三角柱"},
    VOLUME_OF("三角柱"),
    HIGH_OF("三角柱"),
    {BOTH, 0, "体積が<V><u>³の三角柱が{ある}。底面の三角形の底辺は<a><u>、高さは<b><u>{だ}"},
    {BOTH, 0, "三角柱の<w>の体積は<V><u>³で、底面は底辺<a><u>、高さ<b><u>の三角形{だ}"},
    {BOTH | SAYS_QUESTION, 0, "底面が底辺<a><u>、高さ<b><u>の三角形で体積が<V><u>³の三角柱の高さは何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "底面が底辺<a><u>、高さ<b><u>の三角形で、体積が<V><u>³の三角柱の高さ"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "三角柱(底面の底辺<a><u>、高さ<b><u>)体積<V><u>³。三角柱の高さは"},
    {0, 0, NULL},
};

static const struct phrasing cylinder[] = {
    {SAYS(SHAPE), 0, "底面の半径が<r><u>の円柱が{ある}"},
    {SAYS(SHAPE), 0, "円柱が{ある}。底面の半径は<r><u>{だ}"},
    {SAYS(SHAPE), 0, "円柱の形をした<w>の底面は、半径が<r><u>の円{だ}"},
    {SAYS(SHAPE), 0, "半径<r><u>の円を底面とする円柱が{ある}"},
    {SAYS(SHAPE), 0, "<w>は円柱で、底面の円の半径は<r><u>{だ}"},
    {SAYS(SHAPE), 0, "円柱の底面をはかると、半径は<r><u>{だ/た}"},
    {SAYS(SHAPE), 0, "円柱を{作る}。底面は、半径<r><u>の円に{する}"},
    {SAYS(SHAPE), 0, "底面が半径<r><u>の円である円柱の形をした<w>が{ある}"},
    {SAYS(SHAPE), TALK, "<A>の<w>は円柱の形で、底面の円は半径が<r><u>{だ}"},
    {SAYS(SHAPE), TALK, "<A>が円柱の<w>の底面をはかると、半径<r><u>の円{だ/た}"},
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "底面の円の半径が<r><u>である円柱が{ある}"},
    {SAYS(SHAPE), NOTES, "円柱:底面の半径<r><u>"},
    {SAYS(SHAPE), NOTES, "底面の半径<r><u>の円柱"},
    VOLUME_OF("円柱"),
    PI_IS(PI),
    HIGH_OF("円柱"),
    {BOTH, 0, "体積が<V><u>³で、底面の半径が<r><u>の円柱が{ある}"},
    {BOTH, 0, "円柱の<w>の体積は<V><u>³で、底面は半径<r><u>の円{だ}"},
    {BOTH | SAYS_QUESTION, 0, "底面の半径が<r><u>で体積が<V><u>³の円柱の高さは何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "底面の半径が<r><u>で、体積が<V><u>³の円柱の高さ"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "円柱(半径<r><u>)体積<V><u>³。高さは"},
    {0, 0, NULL},
};

static const struct phrasing box[] = {
    {SAYS(SHAPE), 0, "縦<a><u>、横<b><u>の直方体が{ある}"},
    {SAYS(SHAPE), 0, "直方体が{ある}。縦は<a><u>、横は<b><u>{だ}"},
    {SAYS(SHAPE), 0, "直方体の<w>の縦は<a><u>、横は<b><u>{だ}"},
    {SAYS(SHAPE), 0, "底面の縦が<a><u>、横が<b><u>の直方体が{ある}"},
    {SAYS(SHAPE), 0, "<w>は直方体で、縦が<a><u>、横が<b><u>{だ}"},
    {SAYS(SHAPE), 0, "直方体の<w>をはかると、縦は<a><u>、横は<b><u>{だ/た}"},
    {SAYS(SHAPE), 0, "直方体を{作る}。縦は<a><u>、横は<b><u>に{する}"},
    {SAYS(SHAPE), 0, "底面が縦<a><u>、横<b><u>の長方形である直方体が{ある}"},
    {SAYS(SHAPE), TALK, "<A>の<w>は直方体の形で、縦は<a><u>、横は<b><u>{だ}"},
    {SAYS(SHAPE), TALK, "<A>が直方体の<w>に定規を当てると、縦は<a><u>、横は<b><u>{だ/た}"},
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "縦の長さが<a><u>、横の長さが<b><u>である直方体が{ある}"},
    {SAYS(SHAPE), NOTES, "直方体:縦<a><u>、横<b><u>"},
    {SAYS(SHAPE), NOTES, "縦<a><u>・横<b><u>の直方体"},
    {SAYS(AMOUNT), 0, "+表面積は<S><u>²{だ}"},
    {SAYS(AMOUNT), 0, "+この直方体の表面積は<S><u>²{だ}"},
    {SAYS(AMOUNT), 0, "+6つの面の面積の合計は<S><u>²{だ}"},
    {SAYS(AMOUNT), 0, "+全部の面の面積をたすと<S><u>²に{なる}"},
    {SAYS(AMOUNT), 0, "+表面積を求めると<S><u>²に{なる/た}"},
    {SAYS(AMOUNT), 0, "+表面全体の面積は<S><u>²{だ}"},
    {SAYS(AMOUNT), 0, "+表面積を調べると<S><u>²{だ/た}"},
    {SAYS(AMOUNT), 0, "+6つの面を合わせた面積は<S><u>²{だ}"},
    {SAYS(AMOUNT), 0, "+すき間なく紙をはると、ちょうど<S><u>²の紙が{いる/5}"},
    {SAYS(AMOUNT), TALK, "+「表面積は<S><u>²だよ。」と<A>が{言う/た}"},
    {SAYS(AMOUNT), VOICED(VOICE_EXAM), "+ただし、この直方体の表面積は<S><u>²と{する}"},
    {SAYS(AMOUNT), NOTES, "+表面積<S><u>²"},
    {SAYS(AMOUNT), NOTES, "+表面積は<S><u>²"},
    HIGH_OF("直方体"),
    {BOTH, 0, "表面積が<S><u>²の直方体が{ある}。縦は<a><u>、横は<b><u>{だ}"},
    {BOTH, 0, "直方体の<w>の表面積は<S><u>²で、縦は<a><u>、横は<b><u>{だ}"},
    {BOTH | SAYS_QUESTION, 0, "縦<a><u>、横<b><u>で表面積が<S><u>²の直方体の高さは何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "縦<a><u>、横<b><u>で、表面積が<S><u>²の直方体の高さ"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "直方体(縦<a><u>、横<b><u>)表面積<S><u>²。高さは"},
    {0, 0, NULL},
};

const struct wording wording_rittai_gyaku[] = {
    {"prism", BOTH, prism},
    {"cylinder", BOTH | SAYS(PI), cylinder},
    {"box", BOTH, box},
    {NULL, 0, NULL},
};

/* en.c - how problems of circles are said.
 *
 * Slots: <t> 円形の池, <q> まわりの長さ, <dr> 直径, <u> m, <A> a name; <d> the length of <dr>, <C> of <q>, <R> and <r> two radii.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SIZE, INNER, PI };

/* ---- one circle, or half of one: its diameter or radius ---- */
#define ONE_SIZE \
    {SAYS(SIZE), 0, "<dr>が<d><u>の<t>が{ある}"}, \
    {SAYS(SIZE), 0, "<dr><d><u>の<t>が{ある}"}, \
    {SAYS(SIZE), 0, "<t>の<dr>は<d><u>{だ}"}, \
    {SAYS(SIZE), 0, "<t>が{ある}。<dr>は<d><u>{だ}"}, \
    {SAYS(SIZE), 0, "<t>の<dr>をはかると<d><u>{ある}"}, \
    {SAYS(SIZE), 0, "<dr>の長さが<d><u>の<t>が{ある}"}, \
    {SAYS(SIZE), 0, "[ここに|]<t>が1つあり、<dr>は<d><u>{だ}"}, \
    {SAYS(SIZE), TALK, "<A>が<t>の<dr>を調べると<d><u>{ある}"}, \
    {SAYS(SIZE), TALK, "<A>が調べている<t>は、<dr>が<d><u>{だ}"}, \
    {SAYS(SIZE), TALK, "<A>の図では、<t>の<dr>は<d><u>{だ}"}, \
    {SAYS(SIZE), TALK, "<t>の<dr>はちょうど<d><u>{だ}"}, \
    {SAYS(SIZE), VOICED(VOICE_EXAM), "<dr>が<d><u>である<t>が{ある}"}, \
    {SAYS(SIZE), VOICED(VOICE_EXAM), "<dr><d><u>の<t>について{考える}"}, \
    {SAYS(SIZE), NOTES, "<dr><d><u>の<t>"}, \
    {SAYS(SIZE), NOTES, "<t>、<dr><d><u>"}, \
    {SAYS(SIZE), NOTES, "<t>(<dr><d><u>)"}, \
    {SAYS(SIZE) | SAYS(PI), 0, "<dr>が<d><u>の<t>が{ある}。円周率は3.14と{する}"}, \
    {SAYS(SIZE) | SAYS(PI), 0, "円周率を3.14として、<dr><d><u>の<t>について{考える}"}, \
    {SAYS(SIZE) | SAYS(PI), NOTES, "<dr><d><u>の<t>、円周率3.14"}

/* ---- the area of <t> ---- */
#define WHAT_AREA \
    {SAYS_QUESTION, 0, "?<t>の面積|<u>²"}, \
    {SAYS_QUESTION, 0, "?[この|]<t>の[広さ|面積]|<u>²"}, \
    {SAYS_QUESTION, 0, "<t>の面積は何<u>²{だ}か"}, \
    {SAYS_QUESTION, 0, "面積は何<u>²に{なる}か"}, \
    {SAYS_QUESTION, 0, "この<t>の面積を求めると何<u>²{だ}か"}, \
    {SAYS_QUESTION, 0, "<t>は何<u>²の広さ{だ}か"}, \
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14とすると、面積は何<u>²に{なる}か"}, \
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14として計算すると、<t>の面積は何<u>²{だ}か"}, \
    {SAYS_QUESTION, TALK, "<t>の広さは、何<u>²と答えれば{いい}か"}, \
    {SAYS_QUESTION, NOTES, "面積は何<u>²"}

static const struct phrasing around[] = {
    ONE_SIZE,
    PI_IS(PI),
    {SAYS_QUESTION, 0, "?<t>の<q>|<u>"},
    {SAYS_QUESTION, 0, "?この<t>の<q>|<u>"},
    {SAYS_QUESTION, 0, "<t>の<q>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<q>は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "この<t>のまわりの長さは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<t>のまわりにそって1周すると何<u>に{なる}か"},
    {SAYS_QUESTION, TALK, "<t>のまわりをぐるっと1周すると、長さは何<u>{だ}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14とすると、<q>は何<u>に{なる}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14として計算すると、<t>の<q>は何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "<q>は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing back[] = {
    PI_IS(PI),
    {SAYS(SIZE), 0, "<q>が<C><u>の<t>が{ある}"},
    {SAYS(SIZE), 0, "<t>の<q>は<C><u>{だ}"},
    {SAYS(SIZE), 0, "<t>が{ある}。<q>は<C><u>{だ}"},
    {SAYS(SIZE), 0, "<t>の<q>をはかると<C><u>{ある}"},
    {SAYS(SIZE), 0, "<t>にそって1周すると<C><u>{ある}"},
    {SAYS(SIZE), 0, "ぐるりと1周すると<C><u>になる<t>が{ある}"},
    {SAYS(SIZE), 0, "[ここに|]<t>が1つあり、<q>は<C><u>{だ}"},
    {SAYS(SIZE), TALK, "<A>が<t>のまわりを調べると、1周は<C><u>{だ}"},
    {SAYS(SIZE), TALK, "<A>が調べている<t>は、<q>が<C><u>{だ}"},
    {SAYS(SIZE), TALK, "<t>のまわりはちょうど<C><u>{だ}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "<q>が<C><u>である<t>が{ある}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "<q><C><u>の<t>について{考える}"},
    {SAYS(SIZE), NOTES, "<q><C><u>の<t>"},
    {SAYS(SIZE), NOTES, "<t>、<q><C><u>"},
    {SAYS(SIZE), NOTES, "<t>(1周<C><u>)"},
    {SAYS(SIZE) | SAYS(PI), 0, "<q>が<C><u>の<t>が{ある}。円周率は3.14と{する}"},
    {SAYS(SIZE) | SAYS(PI), 0, "円周率を3.14として、<q>が<C><u>の<t>について{考える}"},
    {SAYS_QUESTION, 0, "?<t>の<dr>|<u>"},
    {SAYS_QUESTION, 0, "?この<t>の<dr>|<u>"},
    {SAYS_QUESTION, 0, "<t>の<dr>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<dr>は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "<t>の<dr>の長さは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "この<t>の<dr>は何<u>{ある}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14とすると、<dr>は何<u>に{なる}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14として計算すると、<t>の<dr>は何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "<dr>は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing area[] = {ONE_SIZE, PI_IS(PI), WHAT_AREA, {0, 0, NULL}};

static const struct phrasing half[] = {
    ONE_SIZE,
    PI_IS(PI),
    {SAYS_QUESTION, 0, "?<t>のまわりの長さ|<u>"},
    {SAYS_QUESTION, 0, "?直径の部分もふくめた、<t>のまわりの長さ|<u>"},
    {SAYS_QUESTION, 0, "<t>のまわりの長さは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "まっすぐな部分もふくめて、まわりの長さは何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "曲線の部分とまっすぐな部分を合わせると何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "<t>をかこむ線の長さは全部で何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "<t>のまわりをぐるっと1周すると、長さは何<u>{だ}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14とすると、まわりの長さは何<u>に{なる}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14として計算すると、<t>のまわりの長さは何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "まわりの長さは何<u>(直径の部分もふくむ)"},
    {0, 0, NULL},
};

/* ---- a circle in another ---- */
static const struct phrasing circles[] = {
    PI_IS(PI),
    {SAYS(SIZE), 0, "半径<R><u>の円が{ある}"},
    {SAYS(SIZE), 0, "半径が<R><u>の大きい円が{ある}"},
    {SAYS(SIZE), 0, "大きい円が{ある}。その半径は<R><u>{だ}"},
    {SAYS(SIZE), 0, "大きい円の半径は<R><u>{だ}"},
    {SAYS(SIZE), 0, "大小2つの円があり、大きい円の半径は<R><u>{だ}"},
    {SAYS(SIZE), 0, "半径<R><u>の円を{かく}"},
    {SAYS(SIZE), 0, "まず、半径が<R><u>の円を{かく}"},
    {SAYS(SIZE), TALK, "<A>が半径<R><u>の大きい円を{かく}"},
    {SAYS(SIZE), TALK, "<A>のノートに、半径<R><u>の円が{ある}"},
    {SAYS(SIZE), TALK, "大きな円の半径は、はかってみると<R><u>{だ}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "半径が<R><u>である円が{ある}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "大きい円の半径を<R><u>と{する}"},
    {SAYS(SIZE), NOTES, "大きい円の半径<R><u>"},
    {SAYS(SIZE), NOTES, "外側の円は半径<R><u>"},
    {SAYS(INNER), 0, "+その中に、中心が同じ半径<r><u>の円が{ある}"},
    {SAYS(INNER), 0, "+その円の中に、半径<r><u>の小さい円が{ある}"},
    {SAYS(INNER), 0, "+中心が同じで、半径が<r><u>の小さい円も{ある}"},
    {SAYS(INNER), 0, "+内側の小さい円の半径は<r><u>{だ}"},
    {SAYS(INNER), 0, "+その内側に、半径が<r><u>の円を{かく}"},
    {SAYS(INNER), 0, "+同じ中心で、内側に半径<r><u>の小さい円を{かく}"},
    {SAYS(INNER), 0, "+小さい円は大きい円の中にあり、半径は<r><u>{だ}"},
    {SAYS(INNER), TALK, "+その真ん中に、半径<r><u>の小さい円も{かく}"},
    {SAYS(INNER), TALK, "+中には、半径<r><u>の小さな円が{ある}"},
    {SAYS(INNER), VOICED(VOICE_EXAM), "+また、その内部に、中心が等しい半径<r><u>の円が{ある}"},
    {SAYS(INNER), VOICED(VOICE_EXAM), "+内側の小さい円の半径を<r><u>と{する}"},
    {SAYS(INNER), NOTES, "+内側の小さい円の半径<r><u>"},
    {SAYS(INNER), NOTES, "+中の小さい円は半径<r><u>"},
    {SAYS(SIZE) | SAYS(INNER), 0, "半径が<R><u>と<r><u>の、中心が同じ2つの円が{ある}"},
    {SAYS(SIZE) | SAYS(INNER), 0, "中心が同じ2つの円が{ある}。半径は<R><u>と<r><u>{だ}"},
    {SAYS(SIZE) | SAYS(INNER), NOTES, "中心が同じ2つの円、半径<R><u>と<r><u>"},
    {SAYS_QUESTION, 0, "?2つの円の面積の差|<u>²"},
    {SAYS_QUESTION, 0, "?2つの円にはさまれた部分の面積|<u>²"},
    {SAYS_QUESTION, 0, "?大きい円から小さい円をのぞいた部分の面積|<u>²"},
    {SAYS_QUESTION, 0, "2つの円にはさまれた部分の面積は何<u>²{だ}か"},
    {SAYS_QUESTION, 0, "大きい円の面積は、小さい円の面積より何<u>²{大きい}か"},
    {SAYS_QUESTION, 0, "小さい円をのぞいた残りの面積は何<u>²に{なる}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14とすると、2つの円の面積の差は何<u>²に{なる}か"},
    {SAYS(PI) | SAYS_QUESTION, 0, "円周率を3.14として計算すると、2つの円にはさまれた部分の面積は何<u>²{だ}か"},
    {SAYS_QUESTION, NOTES, "はさまれた部分の面積は何<u>²"},
    {0, 0, NULL},
};

const struct wording wording_en[] = {
    {"round", SAYS(SIZE) | SAYS(PI), around},
    {"back", SAYS(SIZE) | SAYS(PI), back},
    {"area", SAYS(SIZE) | SAYS(PI), area},
    {"half", SAYS(SIZE) | SAYS(PI), half},
    {"circles", SAYS(SIZE) | SAYS(INNER) | SAYS(PI), circles},
    {NULL, 0, NULL},
};

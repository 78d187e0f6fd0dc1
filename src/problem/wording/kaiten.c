/* kaiten.c - how solids are told of that a flat shape makes when it turns.
 *
 * Slots: <w> the shape, <a><u> the side that it turns around, <b><u> the other one; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SIDES, TURN, PI };
#define ALL (SAYS(SIDES) | SAYS(TURN) | SAYS(PI))

#define A_RECTANGLE \
    {SAYS(SIDES), 0, "[縦|たて]<a><u>、横<b><u>の<w>が{ある}"}, \
    {SAYS(SIDES), 0, "[縦|たて]が<a><u>、横が<b><u>の<w>が{ある}"}, \
    {SAYS(SIDES), 0, "<w>の縦は<a><u>、横は<b><u>{だ}"}, \
    {SAYS(SIDES), 0, "<w>が{ある}。縦の長さは<a><u>、横の長さは<b><u>{だ}"}, \
    {SAYS(SIDES), 0, "縦の辺が<a><u>、横の辺が<b><u>の<w>を{考える}"}, \
    {SAYS(SIDES), 0, "<w>の縦の辺は<a><u>で、横の辺は<b><u>{だ}"}, \
    {SAYS(SIDES), 0, "<w>の2辺の長さは、縦が<a><u>、横が<b><u>{だ}"}, \
    {SAYS(SIDES), TALK, "<P>が、縦<a><u>、横<b><u>の<w>を{作る/た}"}, \
    {SAYS(SIDES), TALK, "<P>の手もとに、縦<a><u>、横<b><u>の<w>が{ある}"}, \
    {SAYS(SIDES), VOICED(VOICE_EXAM), "縦の長さが<a><u>、横の長さが<b><u>である<w>が{ある}"}, \
    {SAYS(SIDES), NOTES, "<w>、縦<a><u>、横<b><u>"}, \
    {SAYS(SIDES), NOTES, "縦<a><u>、横<b><u>の<w>"}, \
    {SAYS(TURN), 0, "+この<w>を、縦の辺を軸として1回転{させる/1}"}, \
    {SAYS(TURN), 0, "+縦の辺を軸にして1回転{させる/1}"}, \
    {SAYS(TURN), 0, "+縦の辺のまわりに1回転{させる/1}"}, \
    {SAYS(TURN), 0, "+縦の辺をじくにして、<w>を1回転{させる/1}"}, \
    {SAYS(TURN), 0, "+これを、縦の辺を軸にぐるりと1回転{させる/1}"}, \
    {SAYS(TURN), 0, "+縦の辺を回転の軸として1回転させ、立体を{作る}"}, \
    {SAYS(TURN), 0, "+縦の辺を軸に1回転させて、円柱を{作る}"}, \
    {SAYS(TURN), TALK, "+縦の辺を軸に、くるっと1回転{させる/1}"}, \
    {SAYS(TURN), TALK, "+縦の辺に棒をつけて、1回転{させる/1}"}, \
    {SAYS(TURN), VOICED(VOICE_EXAM), "+この<w>を、縦の辺を回転の軸として1回転させるものと{する}"}, \
    {SAYS(TURN), NOTES, "+縦の辺を軸に1回転"}, \
    {SAYS(TURN), NOTES, "+縦の辺のまわりに1回転させる"}, \
    {SAYS(SIDES) | SAYS(TURN), 0, "縦<a><u>、横<b><u>の<w>を、縦の辺を軸として1回転{させる/1}"}, \
    {SAYS(SIDES) | SAYS(TURN), 0, "縦が<a><u>、横が<b><u>の<w>を、縦の辺のまわりに1回転{させる/1}"}, \
    {SAYS(SIDES) | SAYS(TURN), 0, "<a><u>の縦の辺を軸にして、横<b><u>の<w>を1回転{させる/1}"}, \
    {SAYS(SIDES) | SAYS(TURN), TALK, "<P>は、縦<a><u>、横<b><u>の<w>を、縦の辺を軸にして{回す/た}"}, \
    {SAYS(SIDES) | SAYS(TURN), NOTES, "縦<a><u>、横<b><u>の<w>、縦の辺を軸に1回転"}

#define SOLID_ASKED(what, unit) \
    ASKED("できる立体の" what, unit), \
    {SAYS_QUESTION, 0, "+このときできる立体の" what "は何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, "+できあがる立体の" what "は何" unit "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+この回転体の" what "は何" unit "{だ}か"}

static const struct phrasing cylinder[] = {
    A_RECTANGLE,
    PI_IS(PI),
    SOLID_ASKED("体積", "<u>³"),
    {SAYS(TURN) | SAYS_QUESTION, 0, "+縦の辺を軸として1回転させてできる立体の体積は何<u>³{だ}か"},
    {SAYS(TURN) | SAYS_QUESTION, 0, "+この<w>を縦の辺のまわりに1回転させると、何<u>³の立体が{できる}か"},
    {SAYS(TURN) | SAYS_QUESTION, 0, "?縦の辺を軸にして1回転させたときにできる円柱の体積|<u>³"},
    {SAYS(SIDES) | SAYS(TURN) | SAYS_QUESTION, 0, "縦<a><u>、横<b><u>の<w>を、縦の辺を軸に1回転させてできる立体の体積は何<u>³{だ}か"},
    {SAYS(SIDES) | SAYS(TURN) | SAYS_QUESTION, 0, "?縦<a><u>、横<b><u>の<w>を、縦の辺のまわりに1回転させてできる立体の体積|<u>³"},
    {0, 0, NULL},
};

static const struct phrasing surface[] = {
    A_RECTANGLE,
    PI_IS(PI),
    SOLID_ASKED("表面積", "<u>²"),
    {SAYS(TURN) | SAYS_QUESTION, 0, "+縦の辺を軸として1回転させてできる立体の表面積は何<u>²{だ}か"},
    {SAYS(TURN) | SAYS_QUESTION, 0, "+この<w>を縦の辺のまわりに1回転させると、表面積が何<u>²の立体が{できる}か"},
    {SAYS(TURN) | SAYS_QUESTION, 0, "?縦の辺を軸にして1回転させたときにできる円柱の表面積|<u>²"},
    {SAYS(SIDES) | SAYS(TURN) | SAYS_QUESTION, 0, "縦<a><u>、横<b><u>の<w>を、縦の辺を軸に1回転させてできる立体の表面積は何<u>²{だ}か"},
    {SAYS(SIDES) | SAYS(TURN) | SAYS_QUESTION, 0, "?縦<a><u>、横<b><u>の<w>を、縦の辺のまわりに1回転させてできる立体の表面積|<u>²"},
    {0, 0, NULL},
};

static const struct phrasing cone[] = {
    {SAYS(SIDES), 0, "直角をはさむ2辺の長さが<a><u>と<b><u>の<w>が{ある}"},
    {SAYS(SIDES), 0, "<w>が{ある}。直角をはさむ2辺は<a><u>と<b><u>{だ}"},
    {SAYS(SIDES), 0, "<w>の直角をはさむ辺は、<a><u>と<b><u>{だ}"},
    {SAYS(SIDES), 0, "直角をつくる2つの辺が<a><u>、<b><u>の<w>が{ある}"},
    {SAYS(SIDES), 0, "<w>の直角をはさむ2つの辺の長さは、それぞれ<a><u>、<b><u>{だ}"},
    {SAYS(SIDES), 0, "直角をはさむ辺が<a><u>と<b><u>の<w>を{考える}"},
    {SAYS(SIDES), 0, "直角の両側の辺が<a><u>と<b><u>の<w>が{ある}"},
    {SAYS(SIDES), TALK, "<P>が、直角をはさむ2辺が<a><u>と<b><u>の<w>を{切りぬく/た}"},
    {SAYS(SIDES), TALK, "<P>の手もとに、直角をはさむ2辺が<a><u>と<b><u>の<w>が{ある}"},
    {SAYS(SIDES), VOICED(VOICE_EXAM), "直角をはさむ2辺の長さが<a><u>と<b><u>である<w>が{ある}"},
    {SAYS(SIDES), NOTES, "<w>、直角をはさむ2辺<a><u>、<b><u>"},
    {SAYS(SIDES), NOTES, "直角をはさむ2辺が<a><u>と<b><u>の<w>"},
    {SAYS(TURN), 0, "+この<w>を、<a><u>の辺を軸として1回転{させる/1}"},
    {SAYS(TURN), 0, "+<a><u>の辺を軸にして1回転{させる/1}"},
    {SAYS(TURN), 0, "+<a><u>の辺のまわりに1回転{させる/1}"},
    {SAYS(TURN), 0, "+長さ<a><u>の辺をじくにして、<w>を1回転{させる/1}"},
    {SAYS(TURN), 0, "+これを、<a><u>の辺を軸にぐるりと1回転{させる/1}"},
    {SAYS(TURN), 0, "+<a><u>の辺を回転の軸として1回転させ、立体を{作る}"},
    {SAYS(TURN), 0, "+<a><u>の辺を軸に1回転させて、円すいを{作る}"},
    {SAYS(TURN), TALK, "+<a><u>の辺を軸に、くるっと1回転{させる/1}"},
    {SAYS(TURN), TALK, "+<a><u>の辺に棒をつけて、1回転{させる/1}"},
    {SAYS(TURN), VOICED(VOICE_EXAM), "+この<w>を、<a><u>の辺を回転の軸として1回転させるものと{する}"},
    {SAYS(TURN), NOTES, "+<a><u>の辺を軸に1回転"},
    {SAYS(TURN), NOTES, "+<a><u>の辺のまわりに1回転させる"},
    {SAYS(SIDES) | SAYS(TURN), 0, "直角をはさむ2辺が<a><u>と<b><u>の<w>を、<a><u>の辺を軸として1回転{させる/1}"},
    {SAYS(SIDES) | SAYS(TURN), 0, "直角をはさむ2辺が<a><u>、<b><u>の<w>を、<a><u>の辺のまわりに1回転{させる/1}"},
    {SAYS(SIDES) | SAYS(TURN), TALK, "<P>は、直角をはさむ2辺が<a><u>と<b><u>の<w>を、<a><u>の辺を軸にして{回す/た}"},
    {SAYS(SIDES) | SAYS(TURN), NOTES, "直角をはさむ2辺<a><u>、<b><u>の<w>、<a><u>の辺を軸に1回転"},
    PI_IS(PI),
    SOLID_ASKED("体積", "<u>³"),
    {SAYS(TURN) | SAYS_QUESTION, 0, "+<a><u>の辺を軸として1回転させてできる立体の体積は何<u>³{だ}か"},
    {SAYS(TURN) | SAYS_QUESTION, 0, "+この<w>を<a><u>の辺のまわりに1回転させると、何<u>³の立体が{できる}か"},
    {SAYS(TURN) | SAYS_QUESTION, 0, "?<a><u>の辺を軸にして1回転させたときにできる円すいの体積|<u>³"},
    {SAYS(SIDES) | SAYS(TURN) | SAYS_QUESTION, 0, "直角をはさむ2辺が<a><u>と<b><u>の<w>を、<a><u>の辺を軸に1回転させてできる立体の体積は何<u>³{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_kaiten[] = {
    {"cylinder", ALL, cylinder},
    {"surface", ALL, surface},
    {"cone", ALL, cone},
    {NULL, 0, NULL},
};

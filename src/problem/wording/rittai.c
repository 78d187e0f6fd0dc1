/* rittai.c - how volumes of cubes, prisms and bodies with a known base are told.
 *
 * Slots: <w> 箱, <u> cm, <P> a name; <a> the edge of a cube; <t> 積み木, <c> 個, <b> the edge of one; <b>, <h> a triangle,
 * <H> the height of its prism; <S> area of the base, <h> height, <V> volume.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, TWO };
enum { BOTH = SAYS(ONE) | SAYS(TWO) };

static const struct phrasing cube[] = {
    ASKED("体積", "<u>³"),
    ASKED("この立方体の体積", "<u>³"),
    {SAYS_QUESTION, 0, "+<w>の体積を計算すると、何<u>³に{なる}か"},
    {SAYS(ONE), 0, "1辺が<a><u>の立方体が{ある}"},
    {SAYS(ONE), 0, "1辺<a><u>の立方体の<w>が{ある}"},
    {SAYS(ONE), 0, "立方体の<w>が{ある}。1辺の長さは<a><u>{だ}"},
    {SAYS(ONE), 0, "<w>は立方体で、1辺は<a><u>{だ}"},
    {SAYS(ONE), 0, "<w>の形は、どの辺も<a><u>の立方体{だ}"},
    {SAYS(ONE), 0, "縦、横、高さがどれも<a><u>の立方体の<w>が{ある}"},
    {SAYS(ONE), 0, "6つの面がどれも1辺<a><u>の正方形である<w>が{ある}"},
    {SAYS(ONE), 0, "すべての辺の長さが<a><u>の箱の形をした<w>が{ある}"},
    {SAYS(ONE), 0, "<w>は、縦も横も高さも<a><u>{だ}"},
    {SAYS(ONE), TALK, "<P>が立方体の<w>の1辺をはかると、<a><u>{だ/た}"},
    {SAYS(ONE), TALK, "<P>の<w>は1辺が<a><u>の立方体{だ}"},
    {SAYS(ONE), TALK, "「この<w>は立方体で、1辺が<a><u>だよ。」と<P>が{言う/た}"},
    {SAYS(ONE), VOICED(VOICE_PARENT), "1辺が<a><u>の立方体になっている<w>が家に{ある}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "1辺の長さが<a><u>である立方体について{考える}"},
    {SAYS(ONE), NOTES, "立方体、1辺<a><u>"},
    {SAYS(ONE), NOTES, "1辺<a><u>の立方体"},
    {SAYS(ONE) | SAYS_QUESTION, 0, "1辺が<a><u>の立方体の体積は何<u>³{だ}か"},
    {SAYS(ONE) | SAYS_QUESTION, 0, "?1辺<a><u>の立方体の体積|<u>³"},
    {SAYS(ONE) | SAYS_QUESTION, 0, "立方体の1辺を<a><u>にすると、体積は何<u>³に{なる}か"},
    {SAYS(ONE) | SAYS_QUESTION, 0, "体積は何<u>³{だ}か。<w>は立方体で、1辺は<a><u>{だ}"},
    {SAYS(ONE) | SAYS_QUESTION, TALK, "1辺<a><u>の立方体の<w>って、体積は何<u>³に{なる}か"},
    {SAYS(ONE) | SAYS_QUESTION, NOTES, "1辺<a><u>の立方体の体積"},
    {0, 0, NULL},
};

static const struct phrasing blocks[] = {
    {SAYS(ONE), 0, "1辺が<a><u>の立方体の<w>が{ある}"},
    {SAYS(ONE), 0, "立方体の<w>が{ある}。1辺の長さは<a><u>{だ}"},
    {SAYS(ONE), 0, "<w>は1辺<a><u>の立方体{だ}"},
    {SAYS(ONE), 0, "内のりの1辺が<a><u>の立方体の<w>が{ある}"},
    {SAYS(ONE), 0, "縦、横、高さがどれも<a><u>の<w>が{ある}"},
    {SAYS(ONE), 0, "<w>の内側は、1辺<a><u>の立方体に{なる}"},
    {SAYS(ONE), 0, "<w>の中は、縦も横も高さも<a><u>{だ}"},
    {SAYS(ONE), 0, "<w>は立方体の形で、1辺は<a><u>{だ}"},
    {SAYS(ONE), TALK, "<P>は、1辺<a><u>の立方体の<w>を持って{いる}"},
    {SAYS(ONE), TALK, "<P>の家に、1辺が<a><u>の立方体の<w>が{ある}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "1辺の長さが<a><u>である立方体の<w>が{ある}"},
    {SAYS(ONE), NOTES, "<w>:1辺<a><u>の立方体"},
    {SAYS(ONE), NOTES, "1辺<a><u>の立方体の<w>"},
    {SAYS(TWO), 0, "+ここに、1辺<b><u>の立方体の<t>をすき間なくならべて{入れる}"},
    {SAYS(TWO), 0, "+これを、1辺が<b><u>の立方体の<t>でいっぱいに{する}"},
    {SAYS(TWO), 0, "+1辺<b><u>の立方体の<t>をすき間なく{つめる}"},
    {SAYS(TWO), 0, "+この中に、どの辺も<b><u>の立方体の<t>をきちんとつめて{いく}"},
    {SAYS(TWO), 0, "+入れるのは、1辺<b><u>の立方体の<t>{だ}。すき間はできない"},
    {SAYS(TWO), 0, "+1つの辺が<b><u>の立方体の<t>を、ぴったりつめこんで{いく}"},
    {SAYS(TWO), 0, "+<t>は1辺<b><u>の立方体で、<w>の中にすき間なく{つめる}"},
    {SAYS(TWO), 0, "+この<w>に、縦、横、高さがどれも<b><u>の<t>を{つめる}"},
    {SAYS(TWO), TALK, "+<P>は、1辺<b><u>の立方体の<t>をぎっしりつめることに{する/た}"},
    {SAYS(TWO), TALK, "+<t>は1辺が<b><u>の立方体で、すき間なくきれいに{入る}"},
    {SAYS(TWO), VOICED(VOICE_EXAM), "+この中に、1辺の長さが<b><u>の立方体の<t>をすき間なくつめるものと{する}"},
    {SAYS(TWO), NOTES, "+<t>:1辺<b><u>の立方体"},
    {SAYS(TWO), NOTES, "+1辺<b><u>の立方体の<t>をつめる"},
    {SAYS_QUESTION, 0, "<t>は全部で何<c>{入る}か"},
    {SAYS_QUESTION, 0, "<t>は何<c>{入る}か"},
    {SAYS_QUESTION, 0, "?<w>に入る<t>の数|<c>"},
    {SAYS_QUESTION, 0, "<t>は全部で何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<w>をいっぱいにするには、<t>が何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+何<c>の<t>が入ることに{なる}か"},
    {SAYS_QUESTION, 0, "+ちょうど何<c>の<t>で<w>はいっぱいに{なる}か"},
    {SAYS_QUESTION, 0, "+<t>は何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "<t>をいくつつめることが{できる}か"},
    {SAYS_QUESTION, TALK, "+<t>をいくつ用意すれば{いい}か"},
    {SAYS_QUESTION, TALK, "+さて、<t>は全部で何<c>入るの{だ}か"},
    {SAYS_QUESTION, NOTES, "<t>は何<c>"},
    {BOTH, 0, "1辺<a><u>の立方体の<w>に、1辺<b><u>の立方体の<t>をすき間なく{つめる}"},
    {BOTH, 0, "1辺<b><u>の立方体の<t>を、1辺<a><u>の立方体の<w>いっぱいにならべて{入れる}"},
    {BOTH, TALK, "<P>は、1辺<a><u>の立方体の<w>に、1辺<b><u>の立方体の<t>をすき間なくならべて{いく}"},
    {BOTH | SAYS_QUESTION, 0, "1辺<a><u>の立方体の<w>には、1辺<b><u>の立方体の<t>がすき間なく何<c>{入る}か"},
    {BOTH | SAYS_QUESTION, 0, "<t>は何<c>{入る}か。<w>は1辺<a><u>の立方体、<t>は1辺<b><u>の立方体{だ}"},
    {BOTH | SAYS_QUESTION, NOTES, "1辺<a><u>の立方体の<w>に、1辺<b><u>の立方体の<t>は何<c>入る"},
    {0, 0, NULL},
};

static const struct phrasing prism[] = {
    ASKED("体積", "<u>³"),
    ASKED("この三角柱の体積", "<u>³"),
    {SAYS(ONE), 0, "底面が、底辺<b><u>、高さ<h><u>の三角形である三角柱が{ある}"},
    {SAYS(ONE), 0, "三角柱の<w>が{ある}。底面の三角形は底辺が<b><u>、高さが<h><u>{だ}"},
    {SAYS(ONE), 0, "底辺<b><u>、高さ<h><u>の三角形を底面とする三角柱が{ある}"},
    {SAYS(ONE), 0, "三角柱の底面は、底辺が<b><u>で高さが<h><u>の三角形{だ}"},
    {SAYS(ONE), 0, "<w>は三角柱で、底面の三角形の底辺は<b><u>、高さは<h><u>{だ}"},
    {SAYS(ONE), 0, "底面が、直角をはさむ辺が<b><u>と<h><u>の直角三角形である三角柱が{ある}"},
    {SAYS(ONE), 0, "<w>は、直角をはさむ2つの辺が<b><u>と<h><u>の直角三角形を底面とする三角柱{だ}"},
    {SAYS(ONE), 0, "三角柱の形をした<w>の底面は、底辺<b><u>、高さ<h><u>の三角形に{なる}"},
    {SAYS(ONE), TALK, "三角柱を横にたおした形の<w>が{ある}。三角形のところは底辺が<b><u>、高さが<h><u>{だ}"},
    {SAYS(ONE), TALK, "<P>が三角柱の<w>の底面をはかると、三角形の底辺は<b><u>、高さは<h><u>{だ/た}"},
    {SAYS(ONE), TALK, "<w>を切ると、底面が直角三角形の三角柱に{なる/た}。直角をはさむ辺は<b><u>と<h><u>{だ}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "底辺<b><u>、高さ<h><u>の三角形を底面にもつ三角柱について{考える}"},
    {SAYS(ONE), NOTES, "三角柱。底面:底辺<b><u>、高さ<h><u>の三角形"},
    {SAYS(ONE), NOTES, "三角柱(底面の三角形の底辺<b><u>、高さ<h><u>)"},
    {SAYS(TWO), 0, "+三角柱の高さは<H><u>{だ}"},
    {SAYS(TWO), 0, "+この三角柱の高さは<H><u>{だ}"},
    {SAYS(TWO), 0, "+立体の高さは<H><u>{だ}"},
    {SAYS(TWO), 0, "+2つの底面の間は<H><u>{だ}"},
    {SAYS(TWO), 0, "+高さが<H><u>の立体{だ}"},
    {SAYS(TWO), 0, "+三角柱としての高さは<H><u>に{なる}"},
    {SAYS(TWO), 0, "+底面に垂直な辺の長さは<H><u>{だ}"},
    {SAYS(TWO), 0, "+三角柱の高さをはかると<H><u>{ある}"},
    {SAYS(TWO), TALK, "+おく行き、つまり三角柱の高さは<H><u>{だ}"},
    {SAYS(TWO), TALK, "+「厚さ、つまり三角柱の高さは<H><u>だね。」と<P>が{言う/た}"},
    {SAYS(TWO), VOICED(VOICE_EXAM), "+また、この三角柱の高さは<H><u>で{ある}"},
    {SAYS(TWO), NOTES, "+三角柱の高さ<H><u>"},
    {SAYS(TWO), NOTES, "+柱の高さ<H><u>"},
    {BOTH, 0, "底面が、底辺<b><u>、高さ<h><u>の三角形で、高さが<H><u>の三角柱が{ある}"},
    {BOTH, 0, "底辺<b><u>、高さ<h><u>の三角形を底面とする、高さ<H><u>の三角柱が{ある}"},
    {BOTH, 0, "三角柱の高さは<H><u>で、底面は底辺<b><u>、高さ<h><u>の三角形{だ}"},
    {BOTH, 0, "直角をはさむ辺が<b><u>と<h><u>の直角三角形を底面とする、高さ<H><u>の三角柱の<w>が{ある}"},
    {BOTH | SAYS_QUESTION, 0, "底辺<b><u>、高さ<h><u>の三角形を底面とする、高さ<H><u>の三角柱の体積は何<u>³{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "底面が底辺<b><u>・高さ<h><u>の三角形、高さ<H><u>の三角柱の体積"},
    {0, 0, NULL},
};

#define BASE_IS(fact) \
    {SAYS(fact), 0, "底面積が<S><u>²の<w>が{ある}"}, \
    {SAYS(fact), 0, "<w>の底面積は<S><u>²{だ}"}, \
    {SAYS(fact), 0, "底面の面積が<S><u>²の<w>が{ある}"}, \
    {SAYS(fact), 0, "<w>が{ある}。底面の面積は<S><u>²{だ}"}, \
    {SAYS(fact), 0, "<w>の底の面の面積は<S><u>²{だ}"}, \
    {SAYS(fact), 0, "<w>の底面積をはかると<S><u>²{ある}"}, \
    {SAYS(fact), 0, "<w>の底面の面積を<S><u>²に{する}"}, \
    {SAYS(fact), 0, "<w>の底の面積は、計算すると<S><u>²{だ}"}, \
    {SAYS(fact), TALK, "<P>が調べた<w>は、底面の面積が<S><u>²{だ/た}"}, \
    {SAYS(fact), TALK, "「この<w>の底の面積は<S><u>²だよ。」と<P>が{言う/た}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "底面積が<S><u>²である<w>が{ある}"}, \
    {SAYS(fact), NOTES, "<w>、底面積<S><u>²"}, \
    {SAYS(fact), NOTES, "底面積<S><u>²の<w>"}

static const struct phrasing base[] = {
    BASE_IS(ONE),
    ASKED("体積", "<u>³"),
    ASKED("この<w>の体積", "<u>³"),
    {SAYS(TWO), 0, "+高さは<h><u>{だ}"},
    {SAYS(TWO), 0, "+<w>の高さは<h><u>{だ}"},
    {SAYS(TWO), 0, "+この立体の高さは<h><u>{だ}"},
    {SAYS(TWO), 0, "+高さをはかると<h><u>{ある}"},
    {SAYS(TWO), 0, "+高さは<h><u>に{なる}"},
    {SAYS(TWO), 0, "+底面から上の面までは<h><u>{だ}"},
    {SAYS(TWO), 0, "+高さを<h><u>に{する}"},
    {SAYS(TWO), 0, "+<w>は、高さが<h><u>{ある}"},
    {SAYS(TWO), TALK, "+高さはちょうど<h><u>{だ}"},
    {SAYS(TWO), TALK, "+「高さは<h><u>だね。」と友だちが{言う/た}"},
    {SAYS(TWO), VOICED(VOICE_EXAM), "+また、高さは<h><u>で{ある}"},
    {SAYS(TWO), NOTES, "+高さ<h><u>"},
    {SAYS(TWO), NOTES, "+高さは<h><u>"},
    {BOTH, 0, "底面積が<S><u>²、高さが<h><u>の<w>が{ある}"},
    {BOTH, 0, "<w>の底面積は<S><u>²で、高さは<h><u>{だ}"},
    {BOTH, 0, "高さ<h><u>の<w>の底面積は<S><u>²{だ}"},
    {BOTH, TALK, "<P>の<w>は、底の面積が<S><u>²、高さが<h><u>{だ}"},
    {BOTH | SAYS_QUESTION, 0, "底面積が<S><u>²、高さが<h><u>の<w>の体積は何<u>³{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "?底面積<S><u>²、高さ<h><u>の<w>の体積|<u>³"},
    {BOTH | SAYS_QUESTION, NOTES, "底面積<S><u>²、高さ<h><u>の<w>の体積"},
    {0, 0, NULL},
};

static const struct phrasing tall[] = {
    BASE_IS(ONE),
    ASKED("高さ", "<u>"),
    ASKED("この<w>の高さ", "<u>"),
    {SAYS(TWO), 0, "体積は<V><u>³{だ}"},
    {SAYS(TWO), 0, "<w>の体積は<V><u>³{だ}"},
    {SAYS(TWO), 0, "体積が<V><u>³の<w>が{ある}"},
    {SAYS(TWO), 0, "+体積を求めると<V><u>³に{なる}"},
    {SAYS(TWO), 0, "+この<w>の体積は<V><u>³{だ}"},
    {SAYS(TWO), 0, "+体積は全部で<V><u>³{ある}"},
    {SAYS(TWO), 0, "<w>を、体積が<V><u>³になるように{作る}"},
    {SAYS(TWO), 0, "+体積を<V><u>³に{する}"},
    {SAYS(TWO), 0, "<w>の体積をはかると<V><u>³{ある}"},
    {SAYS(TWO), TALK, "<P>の<w>は、体積が<V><u>³{だ}"},
    {SAYS(TWO), TALK, "「<w>の体積は<V><u>³なんだって。」と<P>が{言う/た}"},
    {SAYS(TWO), VOICED(VOICE_EXAM), "<w>の体積は<V><u>³で{ある}"},
    {SAYS(TWO), NOTES, "体積<V><u>³の<w>"},
    {SAYS(TWO), NOTES, "体積は<V><u>³"},
    {BOTH, 0, "体積が<V><u>³、底面積が<S><u>²の<w>が{ある}"},
    {BOTH, 0, "<w>の底面積は<S><u>²で、体積は<V><u>³{だ}"},
    {BOTH, 0, "底面の面積が<S><u>²の<w>の体積は<V><u>³{だ}"},
    {BOTH | SAYS_QUESTION, 0, "体積が<V><u>³、底面積が<S><u>²の<w>の高さは何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "?底面積<S><u>²、体積<V><u>³の<w>の高さ|<u>"},
    {BOTH | SAYS_QUESTION, NOTES, "体積<V><u>³、底面積<S><u>²の<w>の高さ"},
    {0, 0, NULL},
};

const struct wording wording_rittai[] = {
    {"cube", SAYS(ONE), cube},   {"blocks", BOTH, blocks}, {"prism", BOTH, prism},
    {"base", BOTH, base},        {"tall", BOTH, tall},     {NULL, 0, NULL},
};

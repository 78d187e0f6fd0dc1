/* yakusoku.c - how a sign with a meaning of its own is explained.
 *
 * Slots: <s> ◎, <ru> 2つの数の積から2つの数の和をひいた数, <fo> A×B-(A+B), <x>, <y>, <z> the numbers, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/yakusoku.h"

static const struct phrasing once[] = {THE_RULE, WHAT("<x><s><y>"), WHOLE("<x><s><y>"), {0, 0, NULL}};
static const struct phrasing twice[] = {THE_RULE, WHAT("(<x><s><y>)<s><z>"), WHOLE("(<x><s><y>)<s><z>"), {0, 0, NULL}};

/* ---- the rule as a formula ---- */
enum { FORMULA };
static const struct phrasing formula[] = {
    {SAYS(FORMULA), 0, "A<s>B=<fo>と約束{する}"},
    {SAYS(FORMULA), 0, "記号<s>を、A<s>B=<fo>と{決める}"},
    {SAYS(FORMULA), 0, "2つの数A、Bについて、A<s>B=<fo>と{する}"},
    {SAYS(FORMULA), 0, "A<s>Bは、<fo>を{表す}"},
    {SAYS(FORMULA), 0, "新しい記号<s>を使い、A<s>Bで<fo>を表すことに{する}"},
    {SAYS(FORMULA), 0, "記号<s>の約束は、A<s>B=<fo>{だ}"},
    {SAYS(FORMULA), 0, "AとBの間に<s>を書くと、<fo>を計算することに{なる}"},
    {SAYS(FORMULA), 0, "<s>は、A<s>B=<fo>となる計算の記号{だ}"},
    {SAYS(FORMULA), 0, "A<s>B=<fo>というきまりで計算{する}"},
    {SAYS(FORMULA), 0, "A<s>B=<fo>と表すことに{する}"},
    {SAYS(FORMULA), 0, "A<s>Bを<fo>で計算するきまりが{ある}"},
    {SAYS(FORMULA), 0, "どんなA、Bについても、A<s>B=<fo>が成り{立つ}"},
    {SAYS(FORMULA), 0, "記号<s>は、AとBから<fo>を{求める}"},
    {SAYS(FORMULA), VOICED(VOICE_EXAM), "整数A、Bに対して、A<s>B=<fo>と定める計算を{考える}"},
    {SAYS(FORMULA), TALK, "<P>は、A<s>B=<fo>という自分だけの記号を{作る/た}"},
    {SAYS(FORMULA), TALK, "「A<s>Bは<fo>ということにしよう。」と<P>が{言う/た}"},
    {SAYS(FORMULA), NOTES, "A<s>B=<fo>とする"},
    {SAYS(FORMULA), NOTES, "約束:A<s>B=<fo>"},
    {SAYS_QUESTION, 0, "+<x><s><y>はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<x><s><y>はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<x><s><y>はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<x><s><y>を計算すると、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+<x><s><y>の値はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<x><s><y>の答えはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+では、<x><s><y>はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<x><s><y>を求めると、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+Aが<x>、Bが<y>のとき、<x><s><y>はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+約束どおりに計算すると、<x><s><y>はいくつに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<x><s><y>の値はいくつに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<x><s><y>はいくつということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<x><s><y>はいくつかな"},
    {SAYS_QUESTION, TALK, "+<x><s><y>はいくつだと{思う}か"},
    {SAYS_QUESTION, NOTES, "+<x><s><y>はいくつ"},
    {SAYS_QUESTION, NOTES, "+<x><s><y>の値"},
    {SAYS(FORMULA) | SAYS_QUESTION, 0, "A<s>B=<fo>のとき、<x><s><y>はいくつ{だ}か"},
    {SAYS(FORMULA) | SAYS_QUESTION, 0, "<x><s><y>はいくつ{だ}か。ただし、A<s>B=<fo>と{する}"},
    {SAYS(FORMULA) | SAYS_QUESTION, NOTES, "A<s>B=<fo>のときの<x><s><y>の値"},
    {0, 0, NULL},
};

const struct wording wording_yakusoku[] = {
    {"once", SAYS(RULE), once},
    {"twice", SAYS(RULE), twice},
    {"formula", SAYS(FORMULA), formula},
    {NULL, 0, NULL},
};

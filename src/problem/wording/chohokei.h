/* chohokei.h - the way around a rectangle, as fact AROUND. Slots: <w> the rectangle, <p><u> the way, <P> a name. */
#ifndef WORDING_CHOHOKEI_H
#define WORDING_CHOHOKEI_H

#include "problem/wording/said.h"

enum { AROUND, SIDES };
enum { BOTH = SAYS(AROUND) | SAYS(SIDES) };

#define WAY_AROUND \
    {SAYS(AROUND), 0, "[まわり|周り|周囲]の長さが<p><u>の長方形の<w>が{ある}"}, \
    {SAYS(AROUND), 0, "長方形の<w>の[まわり|周り]の長さは<p><u>{だ}"}, \
    {SAYS(AROUND), 0, "長方形の<w>が{ある}。[周囲|まわり]は<p><u>{だ}"}, \
    {SAYS(AROUND), 0, "長方形の<w>を1周すると<p><u>{ある}"}, \
    {SAYS(AROUND), 0, "<p><u>のひもをちょうど使って、長方形を{作る}"}, \
    {SAYS(AROUND), 0, "<p><u>の針金をすべて使って、長方形を1つ{作る}"}, \
    {SAYS(AROUND), 0, "<w>は長方形で、4つの辺の長さの合計は<p><u>{だ}"}, \
    {SAYS(AROUND), 0, "1周が<p><u>の長方形の形をした<w>が{ある}"}, \
    {SAYS(AROUND), TALK, "長方形の<w>のまわりを、<p><u>のテープでぴったり囲むことが{できる/た}"}, \
    {SAYS(AROUND), TALK, "<P>が長方形の<w>のまわりをはかると、<p><u>{だ/た}"}, \
    {SAYS(AROUND), VOICED(VOICE_PARENT), "長方形の<w>を作りたいと思って{いる}。囲む長さは全部で<p><u>{だ}"}, \
    {SAYS(AROUND), VOICED(VOICE_EXAM), "周の長さが<p><u>である長方形の<w>が{ある}"}, \
    {SAYS(AROUND), NOTES, "長方形、まわり<p><u>"}, \
    {SAYS(AROUND), NOTES, "周囲<p><u>の長方形"}

/* How both sides are in the ratio <a>:<b>. */
#define SIDES_IN_RATIO \
    {SAYS(SIDES), 0, "[縦|たて]と横の長さの比は<a>:<b>{だ}"}, \
    {SAYS(SIDES), 0, "[縦|たて]と横の比は<a>:<b>に{なる}"}, \
    {SAYS(SIDES), 0, "+[縦|たて]と横の長さの比を<a>:<b>に{する}"}, \
    {SAYS(SIDES), 0, "+縦:横は<a>:<b>{だ}"}, \
    {SAYS(SIDES), 0, "+縦の長さと横の長さは<a>:<b>の割合{だ}"}, \
    {SAYS(SIDES), 0, "+2つの辺の長さをくらべると、縦と横で<a>:<b>に{なる}"}, \
    {SAYS(SIDES), 0, "+縦を<a>とすると、横は<b>に{なる}"}, \
    {SAYS(SIDES), 0, "+縦と横の長さが<a>:<b>の長方形{だ}"}, \
    {SAYS(SIDES), 0, "+たてと横の比は<a>対<b>{だ}"}, \
    {SAYS(SIDES), TALK, "+「たてと横の比は<a>:<b>にしたよ。」と<P>が{言う/た}"}, \
    {SAYS(SIDES), TALK, "+たてと横の比は<a>:<b>にするつもり{だ}"}, \
    {SAYS(SIDES), VOICED(VOICE_EXAM), "+縦と横の長さの比は<a>:<b>で{ある}"}, \
    {SAYS(SIDES), NOTES, "縦:横=<a>:<b>"}, \
    {SAYS(SIDES), NOTES, "+縦と横の比<a>:<b>"}, \
    {BOTH, 0, "縦と横の長さの比が<a>:<b>で、[周り|まわり]の長さが<p><u>の長方形が{ある}"}, \
    {BOTH, 0, "まわりの長さが<p><u>、縦と横の長さの比が<a>:<b>の長方形の<w>が{ある}"}, \
    {BOTH, 0, "<p><u>の針金で、縦と横の比が<a>:<b>の長方形を{作る}"}, \
    {BOTH, 0, "長方形の<w>のまわりは<p><u>で、縦と横の比は<a>:<b>{だ}"}, \
    {BOTH, TALK, "<P>は、たてと横の比が<a>:<b>で、まわりが<p><u>の長方形の<w>を{作る/た}"}

/* How side <s> is <d><u> longer than side <o>. */
#define ONE_SIDE_LONGER \
    {SAYS(SIDES), 0, "+<s>は<o>より<d><u>{長い}"}, \
    {SAYS(SIDES), 0, "+<o>は<s>より<d><u>{短い}"}, \
    {SAYS(SIDES), 0, "+<s>のほうが<o>より<d><u>長く{なる}"}, \
    {SAYS(SIDES), 0, "+<s>の長さは、<o>の長さより<d><u>{長い}"}, \
    {SAYS(SIDES), 0, "+<o>の長さは、<s>の長さより<d><u>{短い}"}, \
    {SAYS(SIDES), 0, "+<s>と<o>の長さの差は<d><u>で、<s>のほうが{長い}"}, \
    {SAYS(SIDES), 0, "+<s>を<o>より<d><u>長く{する}"}, \
    {SAYS(SIDES), 0, "+<o>を<s>より<d><u>短く{する}"}, \
    {SAYS(SIDES), 0, "+<o>に<d><u>たすと、<s>の長さと同じに{なる}"}, \
    {SAYS(SIDES), TALK, "+「<s>は<o>より<d><u>長いよ。」と<P>が{言う/た}"}, \
    {SAYS(SIDES), TALK, "+くらべてみると、<s>が<o>より<d><u>{長い}"}, \
    {SAYS(SIDES), VOICED(VOICE_EXAM), "+また、<s>は<o>より<d><u>だけ{長い}"}, \
    {SAYS(SIDES), NOTES, "+<s>は<o>より<d><u>長い"}, \
    {SAYS(SIDES), NOTES, "+<s>-<o>=<d><u>"}, \
    {BOTH, 0, "まわりの長さが<p><u>で、<s>が<o>より<d><u>長い長方形の<w>が{ある}"}, \
    {BOTH, 0, "<p><u>のひもで、<s>が<o>より<d><u>長い長方形を{作る}"}, \
    {BOTH, 0, "長方形の<w>のまわりは<p><u>、<o>は<s>より<d><u>{短い}"}, \
    {BOTH, TALK, "<P>の<w>は長方形で、1周が<p><u>、<s>が<o>より<d><u>長いそう{だ}"}

#endif

/* nenrei_futatoki.c - how ages at two times are said.
 *
 * Slots: <p> 母, <c> 子ども, <q> the asked one; <s> years <ab> 前: <a> times; <t> years <cd> 後: <b> times; <p1>, <p2> the
 * ends of such a sentence.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FIRST, SECOND };
static const struct phrasing moments[] = {
    {SAYS(FIRST), 0, "<s>年<ab>、<p>の年れいは<c>の年れいの<a>倍<p1>"},
    {SAYS(FIRST), 0, "今から<s>年<ab>、<p>の年れいは<c>の<a>倍<p1>"},
    {SAYS(FIRST), 0, "<p>の年れいは、<s>年<ab>には<c>のちょうど<a>倍<p1>"},
    {SAYS(FIRST), 0, "<p>の年れいが<c>の<a>倍なのは、<s>年<ab>{だ}"},
    {SAYS(FIRST), 0, "<s>年<ab>の<p>の年れいは、そのときの<c>の年れいの<a>倍<p1>"},
    {SAYS(FIRST), 0, "<s>年<ab>の<c>の年れいを<a>倍すると、そのときの<p>の年れいに{なる}"},
    {SAYS(FIRST), 0, "<p>と<c>の年れいをくらべると、<s>年<ab>は<a>倍<p1>"},
    {SAYS(FIRST), TALK, "「<s>年<ab>なら、<p>の年れいは<c>の<a>倍だね。」という話に{なる/た}"},
    {SAYS(FIRST), NOTES, "<s>年<ab> <p>は<c>の<a>倍"},
    {SAYS(FIRST), NOTES, "<s>年<ab>:<p>=<c>×<a>"},
    {SAYS(SECOND), 0, "<t>年<cd>、<p>の年れいは<c>の年れいの<b>倍<p2>"},
    {SAYS(SECOND), 0, "今から<t>年<cd>、<p>の年れいは<c>の<b>倍<p2>"},
    {SAYS(SECOND), 0, "<p>の年れいは、<t>年<cd>には<c>のちょうど<b>倍<p2>"},
    {SAYS(SECOND), 0, "<p>の年れいが<c>の<b>倍なのは、<t>年<cd>{だ}"},
    {SAYS(SECOND), 0, "<t>年<cd>の<p>の年れいは、そのときの<c>の年れいの<b>倍<p2>"},
    {SAYS(SECOND), 0, "<t>年<cd>の<c>の年れいを<b>倍すると、そのときの<p>の年れいに{なる}"},
    {SAYS(SECOND), 0, "<p>と<c>の年れいをくらべると、<t>年<cd>は<b>倍<p2>"},
    {SAYS(SECOND), TALK, "「<t>年<cd>なら、<p>の年れいは<c>の<b>倍だね。」という話に{なる/た}"},
    {SAYS(SECOND), NOTES, "<t>年<cd> <p>は<c>の<b>倍"},
    {SAYS(SECOND), NOTES, "<t>年<cd>:<p>=<c>×<b>"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<p>の年れいは、<s>年<ab>は<c>の年れいの<a>倍、<t>年<cd>は<b>倍{だ}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<s>年<ab>は<p>が<c>の<a>倍、<t>年<cd>は<b>倍のときの、今の<q>の年れい"},
    ASKED("今の<q>の年れい", "才"),
    {SAYS_QUESTION, 0, "<q>は今何才{だ}か"},
    {0, 0, NULL},
};
const struct wording wording_nenrei_futatoki[] = {{"moments", SAYS(FIRST) | SAYS(SECOND), moments}, {NULL, 0, NULL}};

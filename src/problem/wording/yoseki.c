/* yoseki.c - how boxes are told of whose inside counts.
 *
 * Slots: <w> the box, <m> what it is made of, <a> <b> <c> its length, width and height, <t> how thick it is,
 * <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SIZE, WALL };
#define BOTH (SAYS(SIZE) | SAYS(WALL))

static const struct phrasing thick[] = {
    {SAYS(SIZE), 0, "外側の長さが[縦|たて]<a>cm、横<b>cm、高さ<c>cmの、ふたのない直方体の<w>が{ある}"},
    {SAYS(SIZE), 0, "ふたのない直方体の<w>があり、外のりは縦<a>cm、横<b>cm、高さ<c>cm{だ}"},
    {SAYS(SIZE), 0, "直方体の形をした、ふたのない<w>の外側は、縦<a>cm、横<b>cm、高さ<c>cm{だ}"},
    {SAYS(SIZE), 0, "外側をはかると縦<a>cm、横<b>cm、高さ<c>cmの、ふたのない直方体の<w>が{ある}"},
    {SAYS(SIZE), 0, "ふたのない直方体の<w>を{作る}。外側の縦は<a>cm、横は<b>cm、高さは<c>cm{だ}"},
    {SAYS(SIZE), 0, "<w>は上が開いた直方体で、外側の縦が<a>cm、横が<b>cm、高さが<c>cm{だ}"},
    {SAYS(SIZE), 0, "外のりで縦<a>cm、横<b>cm、高さ<c>cmの直方体の<w>が{ある}。ふたは{ない}"},
    {SAYS(SIZE), TALK, "<A>が作ったふたのない直方体の<w>は、外側が縦<a>cm、横<b>cm、高さ<c>cm{だ}"},
    {SAYS(SIZE), TALK, "<A>がふたのない直方体の<w>の外側をはかると、縦<a>cm、横<b>cm、高さ<c>cm{だ/た}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "外のりが縦<a>cm、横<b>cm、高さ<c>cmである、ふたのない直方体の形をした<w>が{ある}"},
    {SAYS(SIZE), NOTES, "<w>(ふたなしの直方体)、外側:縦<a>cm、横<b>cm、高さ<c>cm"},
    {SAYS(SIZE), NOTES, "ふたのない直方体の<w>、外のり縦<a>cm、横<b>cm、高さ<c>cm"},
    {SAYS(WALL), 0, "+<m>の厚さは<t>cm{だ}"},
    {SAYS(WALL), 0, "+<m>の厚さは、どこも<t>cm{だ}"},
    {SAYS(WALL), 0, "+<w>は、厚さ<t>cmの<m>で作られて{いる}"},
    {SAYS(WALL), 0, "+側面も底面も、厚さは<t>cm{だ}"},
    {SAYS(WALL), 0, "+使われている<m>は、厚さが<t>cm{ある}"},
    {SAYS(WALL), 0, "+厚さはどこをはかっても<t>cmに{なる}"},
    {SAYS(WALL), 0, "+厚さ<t>cmの<m>を{使う}"},
    {SAYS(WALL), TALK, "+<m>の厚さをはかると、<t>cm{だ/た}"},
    {SAYS(WALL), TALK, "+「<m>の厚さは<t>cmだよ。」と<A>が{言う/た}"},
    {SAYS(WALL), VOICED(VOICE_EXAM), "+ただし、<m>の厚さはすべて<t>cmと{する}"},
    {SAYS(WALL), NOTES, "+厚さ<t>cm"},
    {SAYS(WALL), NOTES, "+<m>の厚さ<t>cm"},
    {BOTH, 0, "厚さ<t>cmの<m>で作った、外側が縦<a>cm、横<b>cm、高さ<c>cmの、ふたのない直方体の<w>が{ある}"},
    {BOTH, 0, "厚さ<t>cmの<m>で、ふたのない直方体の<w>を{作る/た}。外側の長さは縦<a>cm、横<b>cm、高さ<c>cm{だ}"},
    {BOTH, 0, "ふたのない直方体の<w>の外のりは縦<a>cm、横<b>cm、高さ<c>cmで、厚さは<t>cm{だ}"},
    {BOTH, TALK, "<A>は、厚さ<t>cmの<m>で、外側が縦<a>cm、横<b>cm、高さ<c>cmのふたのない直方体の<w>を{作る/た}"},
    {BOTH, NOTES, "ふたのない直方体の<w>、外のり縦<a>cm、横<b>cm、高さ<c>cm、厚さ<t>cm"},
    ASKED("容積", "cm³"),
    {SAYS_QUESTION, 0, "+この<w>の容積は何cm³{だ}か"},
    {SAYS_QUESTION, 0, "+中に水は何cm³{入る/5}か"},
    {SAYS_QUESTION, 0, "+水をいっぱいに入れると、何cm³{入る/5}か"},
    {SAYS_QUESTION, TALK, "+中には何cm³まで{入る/5}か"},
    {BOTH | SAYS_QUESTION, 0, "<w>の容積は何cm³{だ}か。ふたのない直方体で、外側は縦<a>cm、横<b>cm、高さ<c>cm、厚さは<t>cm{だ}"},
    {0, 0, NULL},
};

static const struct phrasing litres[] = {
    {SAYS(SIZE), 0, "内のりが[縦|たて]<a>cm、横<b>cm、深さ<c>cmの直方体の<w>が{ある}"},
    {SAYS(SIZE), 0, "直方体の形をした<w>の内のりは、縦<a>cm、横<b>cm、深さ<c>cm{だ}"},
    {SAYS(SIZE), 0, "直方体の<w>が{ある}。内側の縦は<a>cm、横は<b>cm、深さは<c>cm{だ}"},
    {SAYS(SIZE), 0, "<w>は直方体で、内側の縦が<a>cm、横が<b>cm、深さが<c>cm{だ}"},
    {SAYS(SIZE), 0, "内側の長さが縦<a>cm、横<b>cmで、深さが<c>cmの直方体の<w>が{ある}"},
    {SAYS(SIZE), 0, "縦<a>cm、横<b>cm、深さ<c>cm(どれも内のり)の直方体の<w>が{ある}"},
    {SAYS(SIZE), 0, "直方体の<w>の内側をはかると、縦<a>cm、横<b>cm、深さ<c>cm{だ/た}"},
    {SAYS(SIZE), 0, "内のりで縦<a>cm、横<b>cm、深さ<c>cmの直方体の<w>を{使う}"},
    {SAYS(SIZE), 0, "直方体の<w>を水でいっぱいに{する}。内のりは縦<a>cm、横<b>cm、深さ<c>cm{だ}"},
    {SAYS(SIZE), 0, "内のりが縦<a>cm、横<b>cmの直方体の<w>が{ある}。深さは<c>cm{だ}"},
    {SAYS(SIZE), 0, "底の内側が縦<a>cm、横<b>cmの長方形で、深さが<c>cmの直方体の<w>が{ある}"},
    {SAYS(SIZE), 0, "<w>の内側は、縦<a>cm、横<b>cm、深さ<c>cmの直方体になって{いる}"},
    {SAYS(SIZE), TALK, "<A>の家の直方体の<w>は、内のりが縦<a>cm、横<b>cm、深さ<c>cm{だ}"},
    {SAYS(SIZE), TALK, "<A>が直方体の<w>の内側をはかったら、縦<a>cm、横<b>cm、深さ<c>cm{だ/た}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "内のりが縦<a>cm、横<b>cm、深さ<c>cmである直方体の形をした<w>が{ある}"},
    {SAYS(SIZE), NOTES, "直方体の<w>、内のり縦<a>cm、横<b>cm、深さ<c>cm"},
    {SAYS(SIZE), NOTES, "<w>(直方体)の内側:縦<a>cm、横<b>cm、深さ<c>cm"},
    ASKED("容積", "L"),
    {SAYS_QUESTION, 0, "+この<w>の容積は何L{だ}か"},
    {SAYS_QUESTION, 0, "+中に水は何L{入る/5}か"},
    {SAYS_QUESTION, 0, "+水をいっぱいに入れると、何L{入る/5}か"},
    {SAYS_QUESTION, 0, "+いっぱいにするには、水が何L{必要だ}か"},
    {SAYS_QUESTION, TALK, "+中には何Lまで{入る/5}か"},
    {SAYS(SIZE) | SAYS_QUESTION, 0, "内のりが縦<a>cm、横<b>cm、深さ<c>cmの直方体の<w>の容積は何L{だ}か"},
    {SAYS(SIZE) | SAYS_QUESTION, 0, "<w>には水が何L{入る/5}か。内のりは縦<a>cm、横<b>cm、深さ<c>cmの直方体{だ}"},
    {SAYS(SIZE) | SAYS_QUESTION, 0, "?内側の縦が<a>cm、横が<b>cm、深さが<c>cmの直方体の<w>の容積|L"},
    {0, 0, NULL},
};

const struct wording wording_yoseki[] = {
    {"thick", BOTH, thick},
    {"litres", SAYS(SIZE), litres},
    {NULL, 0, NULL},
};

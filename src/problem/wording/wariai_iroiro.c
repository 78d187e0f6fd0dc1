/* wariai_iroiro.c - how shares of a whole, of two wholes and of all tries are told.
 *
 * Slots: <w> the whole, <W> <c>, <i> <j> two parts, <a> <b> their shares; <x> <y> two times or places, <M> <N> their
 * wholes; <n> <m>
 * tries, <s> 成功, <r> <g> rates; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, TWO };
enum { BOTH = SAYS(ONE) | SAYS(TWO) };

static const struct phrasing rest[] = {
    {SAYS(ONE), 0, "<w>は全部で<W><c>{ある}"},
    {SAYS(ONE), 0, "<w>を調べると、全体で<W><c>{だ/た}"},
    {SAYS(ONE), 0, "<w>の合計は<W><c>{だ}"},
    {SAYS(ONE), 0, "<A>が<w>を調べると、合わせて<W><c>{だ/た}"},
    {SAYS(ONE), 0, "全体が<W><c>の<w>が{ある}"},
    {SAYS(ONE), 0, "<w>全体は<W><c>{だ}"},
    {SAYS(ONE), 0, "<w>は、全体が<W><c>{だ}"},
    {SAYS(ONE), 0, "<W><c>の<w>の内訳を{調べる/た}"},
    {SAYS(ONE), NOTES, "<w> 全体<W><c>"},
    {SAYS(TWO), 0, "+<i>が<a>、<j>が<b>で、残りはその他{だ}"},
    {SAYS(TWO), 0, "+割合は、<i>が<a>、<j>が<b>で、ほかはその他{だ/た}"},
    {SAYS(TWO), 0, "+帯グラフに表すと、<i><a>、<j><b>、残りがその他に{なる/た}"},
    {SAYS(TWO), 0, "+円グラフでは、<i>が<a>、<j>が<b>をしめ、残りはその他{だ}"},
    {SAYS(TWO), 0, "+全体の<a>が<i>、<b>が<j>、それ以外がその他{だ}"},
    {SAYS(TWO), 0, "+そのうち<i>は<a>、<j>は<b>で、その他が{残る}"},
    {SAYS(TWO), 0, "+<i>は全体の<a>、<j>は全体の<b>にあたり、ほかはその他{だ}"},
    {SAYS(TWO), 0, "+グラフには、<i><a>、<j><b>、その他と書いて{ある}"},
    {SAYS(TWO), NOTES, "+<i><a>、<j><b>、残りはその他"},
    ASKED("その他の量", "<c>"),
    {SAYS_QUESTION, 0, "+その他は何<c>{だ}か"},
    {0, 0, NULL}};

static const struct phrasing gap[] = {
    {SAYS(ONE), 0, "<x>の<w>は<M><c>で、その<a>が<i>{だ}"},
    {SAYS(ONE), 0, "<x>は、<w><M><c>のうち<a>が<i>{だ}"},
    {SAYS(ONE), 0, "<x>の<w><M><c>では、<i>の割合が<a>{だ/た}"},
    {SAYS(ONE), 0, "<x>を調べると、<w>が<M><c>で、<i>はその<a>{だ/た}"},
    {SAYS(ONE), 0, "<x>では<w><M><c>の<a>が<i>{だ}"},
    {SAYS(ONE), 0, "<x>の<w>の数は<M><c>で、<i>の割合は<a>{だ}"},
    {SAYS(ONE), 0, "<x>の帯グラフでは、<w><M><c>のうち<i>が<a>{だ}"},
    {SAYS(ONE), 0, "<A>によると、<x>の<w><M><c>のうち<i>は<a>{だ}"},
    {SAYS(ONE), NOTES, "<x> <w><M><c> <i><a>"},
    {SAYS(TWO), 0, "+<y>の<w>は<N><c>で、その<b>が<i>{だ}"},
    {SAYS(TWO), 0, "+<y>は、<w><N><c>のうち<b>が<i>{だ}"},
    {SAYS(TWO), 0, "+<y>の<w><N><c>では、<i>の割合が<b>{だ/た}"},
    {SAYS(TWO), 0, "+<y>を調べると、<w>が<N><c>で、<i>はその<b>{だ/た}"},
    {SAYS(TWO), 0, "+<y>では<w><N><c>の<b>が<i>{だ}"},
    {SAYS(TWO), 0, "+<y>の<w>の数は<N><c>で、<i>の割合は<b>{だ}"},
    {SAYS(TWO), 0, "+<y>の帯グラフでは、<w><N><c>のうち<i>が<b>{だ}"},
    {SAYS(TWO), 0, "+また、<y>の<w><N><c>のうち<i>は<b>{だ}"},
    {SAYS(TWO), NOTES, "+<y> <w><N><c> <i><b>"},
    ASKED("<i>の数の差", "<c>"),
    {SAYS_QUESTION, 0, "+<i>の数の差は何<c>に{なる}か"},
    {0, 0, NULL}};

static const struct phrasing goal[] = {
    {SAYS(ONE), 0, "<w>を<n><c>して、<s>の割合は<r>{だ/た}"},
    {SAYS(ONE), 0, "<A>の<w>は、はじめの<n><c>のうち<r>が<s>{だ}"},
    {SAYS(ONE), 0, "<A>は<w>を<n><c>して、<r>が<s>{だ/た}"},
    {SAYS(ONE), 0, "<w>の<s>の割合は、<n><c>までで<r>{だ}"},
    {SAYS(ONE), 0, "<w>を<n><c>{する/た}。<s>したのは<r>{だ}"},
    {SAYS(ONE), 0, "はじめの<n><c>の<w>では、<s>の割合が<r>{だ/た}"},
    {SAYS(ONE), 0, "今までに<w>を<n><c>して、<s>は<r>{だ}"},
    {SAYS(ONE), 0, "<w><n><c>のうち、<s>の割合は<r>{だ/た}"},
    {SAYS(ONE), NOTES, "<w><n><c>→<s><r>"},
    {SAYS(TWO), 0, "+あと<m><c>して、全体の<s>の割合をちょうど<g>に{する}"},
    {SAYS(TWO), 0, "+次の<m><c>と合わせて、<s>の割合を<g>に{する}"},
    {SAYS(TWO), 0, "+さらに<m><c>すると、合計の<s>の割合は<g>に{なる/た}"},
    {SAYS(TWO), 0, "+その後の<m><c>もふくめると、全体の割合は<g>に{なる/た}"},
    {SAYS(TWO), 0, "+続けて<m><c>し、全部で<g>の<s>に{する}"},
    {SAYS(TWO), 0, "+あと<m><c>で、合計の<s>の割合を<g>にしたいと{思う}"},
    {SAYS(TWO), 0, "+後半の<m><c>を合わせた全体では、<g>が<s>に{なる}"},
    {SAYS(TWO), 0, "+もう<m><c>ふやすと、全体の<s>の割合が<g>に{なる}"},
    {SAYS(TWO), NOTES, "+あと<m><c>で、合計の<s>を<g>に"},
    ASKED("後の<s>の数", "<c>"),
    {SAYS_QUESTION, 0, "+後の<m><c>のうち、<s>は何<c>{だ}か"},
    {0, 0, NULL}};

const struct wording wording_wariai_iroiro[] = {{"rest", BOTH, rest}, {"gap", BOTH, gap}, {"goal", BOTH, goal}, {NULL, 0, NULL}};

/* wariai_wariai.c - how a share of a share is said.
 *
 * Slots: <g> 小学校の児童, <c> 人, <i> 男子, <j> めがねをかけている人, <q> both of it, <A> a name; <N> all,
 * <a> <b> percent, <k> the part.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { KNOWN, FIRST, SECOND };
enum { SHARES = SAYS(FIRST) | SAYS(SECOND), ALL = SAYS(KNOWN) | SHARES };

#define TWO_SHARES \
    {SAYS(FIRST), 0, "<g>のうち、<i>は<a>%{だ}"}, \
    {SAYS(FIRST), 0, "<i>は<g>全体の<a>%{だ}"}, \
    {SAYS(FIRST), 0, "<g>の<a>%が<i>{だ}"}, \
    {SAYS(FIRST), 0, "<g>のうち<i>の割合は<a>%{だ}"}, \
    {SAYS(FIRST), 0, "<i>は<g>の<a>%に{あたる}"}, \
    {SAYS(FIRST), 0, "<g>を調べると、<a>%が<i>{だ/た}"}, \
    {SAYS(FIRST), 0, "<i>は、<g>の<a>%をしめて{いる}"}, \
    {SAYS(FIRST), 0, "<g>の中で、<i>は<a>%{だ}"}, \
    {SAYS(FIRST), TALK, "「<g>の<a>%が<i>だよ。」と<A>が{言う/た}"}, \
    {SAYS(FIRST), TALK, "<A>の調べでは、<g>の<a>%が<i>{だ/た}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "<g>全体に対する<i>の割合は<a>%{だ}"}, \
    {SAYS(FIRST), NOTES, "<g>の<a>%が<i>"}, \
    {SAYS(FIRST), NOTES, "<i>は<g>の<a>%"}, \
    {SAYS(SECOND), 0, "+<i>のうち<j>は<b>%{だ}"}, \
    {SAYS(SECOND), 0, "+その<i>の<b>%が<j>{だ}"}, \
    {SAYS(SECOND), 0, "+さらに、<i>の<b>%が<j>{だ}"}, \
    {SAYS(SECOND), 0, "+<j>は、<i>の<b>%に{あたる}"}, \
    {SAYS(SECOND), 0, "+また、<i>の中で<j>の割合は<b>%{だ}"}, \
    {SAYS(SECOND), 0, "+<i>だけで見ると、<b>%が<j>{だ}"}, \
    {SAYS(SECOND), 0, "+<j>は<i>の<b>%をしめて{いる}"}, \
    {SAYS(SECOND), 0, "+<i>をもとにすると、<j>は<b>%{だ}"}, \
    {SAYS(SECOND), 0, "+<i>についてくわしく見ると、<b>%が<j>{だ/た}"}, \
    {SAYS(SECOND), TALK, "+その中の<b>%が<j>だとわかって{いる}"}, \
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+また、<i>に対する<j>の割合は<b>%{だ}"}, \
    {SAYS(SECOND), NOTES, "+<i>の<b>%が<j>"}, \
    {SAYS(SECOND), NOTES, "+そのうち<b>%が<j>"}, \
    {SHARES, 0, "<g>のうち<i>は<a>%で、その<i>の<b>%が<j>{だ}"}, \
    {SHARES, 0, "<g>の<a>%にあたる<i>のうち、<b>%が<j>{だ}"}

static const struct phrasing part[] = {
    {SAYS(KNOWN), 0, "<g>は[全部で|]<N><c>{だ}"},
    {SAYS(KNOWN), 0, "<N><c>の<g>について調べて{いる}"},
    {SAYS(KNOWN), 0, "<g>を数えると<N><c>{だ/た}"},
    {SAYS(KNOWN), 0, "<g>は、合わせて<N><c>{だ}"},
    {SAYS(KNOWN), 0, "<g>の数は<N><c>{だ}"},
    {SAYS(KNOWN), 0, "<g>の総数は<N><c>{だ}"},
    {SAYS(KNOWN), 0, "<g>が全部で<N><c>に{なる/た}"},
    {SAYS(KNOWN), 0, "<g>は合計<N><c>{だ/た}"},
    {SAYS(KNOWN), 0, "<g>は<N><c>ちょうど{だ}"},
    {SAYS(KNOWN), TALK, "<g>は<N><c>もいると{聞く/た}"},
    {SAYS(KNOWN), TALK, "「<g>は<N><c>だよ。」と<A>が教えて{くれる/た}"},
    {SAYS(KNOWN), NOTES, "<g><N><c>"},
    {SAYS(KNOWN), NOTES, "<g>:全部で<N><c>"},
    TWO_SHARES,
    {SAYS(KNOWN) | SAYS(FIRST), 0, "<g><N><c>のうち<a>%が<i>{だ}"},
    {SAYS(KNOWN) | SAYS(FIRST), 0, "<g>は<N><c>で、<i>は全体の<a>%{だ}"},
    {ALL, 0, "<g><N><c>の<a>%が<i>で、<i>の<b>%が<j>{だ}"},
    {ALL | SAYS_QUESTION, 0, "<g><N><c>の<a>%が<i>、その<b>%が<j>のとき、<q>は何<c>{だ}か"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<g><N><c>のうち<i>が<a>%、その<b>%が<j>のときの、<q>の数"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_TERSE), "<g><N><c>、<i><a>%、その<b>%が<j>。<q>は何<c>"},
    ASKED("<q>", "<c>"),
    {SAYS_QUESTION, 0, "+<q>は全部で何<c>{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing whole[] = {
    {SAYS(KNOWN), 0, "+<q>は<k><c>{だ}"},
    {SAYS(KNOWN), 0, "+<q>の数は<k><c>{だ}"},
    {SAYS(KNOWN), 0, "+<q>を数えると<k><c>{だ/た}"},
    {SAYS(KNOWN), 0, "+その数、つまり<q>の数は<k><c>{だ}"},
    {SAYS(KNOWN), 0, "+<q>は全部で<k><c>に{なる/た}"},
    {SAYS(KNOWN), 0, "+調べると、<q>は<k><c>{だ/た}"},
    {SAYS(KNOWN), 0, "+<q>は合わせて<k><c>{だ}"},
    {SAYS(KNOWN), 0, "+<k><c>が<q>{だ}"},
    {SAYS(KNOWN), 0, "+このとき、<q>は<k><c>{だ/た}"},
    {SAYS(KNOWN), TALK, "+「<q>は<k><c>だったよ。」と<A>が{言う/た}"},
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "+<q>の総数は<k><c>{だ}"},
    {SAYS(KNOWN), NOTES, "+<q><k><c>"},
    {SAYS(KNOWN), NOTES, "+<q>は<k><c>"},
    TWO_SHARES,
    {SAYS(SECOND) | SAYS(KNOWN), 0, "+<i>の<b>%が<j>で、その数は<k><c>{だ}"},
    {SAYS(SECOND) | SAYS(KNOWN), 0, "+<q>は<k><c>で、これは<i>の<b>%に{あたる}"},
    {ALL, 0, "<i>は<g>の<a>%、<j>は<i>の<b>%で、<q>は<k><c>{だ}"},
    {ALL | SAYS_QUESTION, 0, "<g>の<a>%が<i>、その<b>%が<j>で、<q>が<k><c>のとき、<g>は全部で何<c>{だ}か"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<g>の<a>%が<i>、その<b>%にあたる<q>が<k><c>のときの、全体の数"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_TERSE), "<g>の<a>%が<i>、その<b>%(<q>)が<k><c>。全体は何<c>"},
    ASKED("[<g>全体|<g>]", "<c>"),
    {SAYS_QUESTION, 0, "<g>は全部で何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+全体は何<c>{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_wariai_wariai[] = {
    {"part", ALL, part},
    {"whole", ALL, whole},
    {NULL, 0, NULL},
};

/* hikidashi.c - how 必ずそろう個数 is said.
 *
 * Slots: <t> 玉, <c> 個, <p> ふくろ, <P> a name; <w> 赤、白、青, <m> how many colours, <e> of each, <n> wanted; of three
 * colours <x>, <y>, <z> there are <a>, <b>, <d>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { THINGS, UNSEEN, WANTED };

#define NOT_LOOKING \
    {SAYS(UNSEEN), 0, "+中を見ないで{取り出す}"}, \
    {SAYS(UNSEEN), 0, "+中を見ないで、1<c>ずつ{取り出す}"}, \
    {SAYS(UNSEEN), 0, "+この<p>から、中を見ないで<t>を{取り出す}"}, \
    {SAYS(UNSEEN), 0, "+色を見ないで<t>を{取り出す}"}, \
    {SAYS(UNSEEN), 0, "+取り出すときに中は{見えない}"}, \
    {SAYS(UNSEEN), 0, "+<P>が中を見ずに何<c>か{取り出す}"}, \
    {SAYS(UNSEEN), 0, "+目をつぶって<t>を{取り出す}"}, \
    {SAYS(UNSEEN), 0, "+取り出してみるまで色は{わからない}"}, \
    {SAYS(UNSEEN), TALK, "+部屋は真っ暗で、色は{わからない}"}, \
    {SAYS(UNSEEN), TALK, "+<P>は目かくしをして{取り出す}"}, \
    {SAYS(UNSEEN), VOICED(VOICE_EXAM), "+この<p>から、中を見ないで何<c>かを同時に{取り出す}"}, \
    {SAYS(UNSEEN), NOTES, "+中を見ずに{取り出す}"}

static const struct phrasing same[] = {
    NOT_LOOKING,
    {SAYS(THINGS), 0, "<w>の<t>が<e><c>ずつ入った<p>が{ある}"},
    {SAYS(THINGS), 0, "<p>の中に、<w>の<m>色の<t>が、それぞれ<e><c>ずつ入って{いる}"},
    {SAYS(THINGS), 0, "<t>が<p>に入って{いる}。色は<w>で、どの色も<e><c>{ある}"},
    {SAYS(THINGS), 0, "<w>の<t>を<e><c>ずつ<p>に{入れる/た}"},
    {SAYS(THINGS), 0, "<p>には<w>の<t>が<e><c>ずつ{ある}"},
    {SAYS(THINGS), 0, "色のちがう<t>が<p>に入って{いる}。<w>がどれも<e><c>ずつ{だ}"},
    {SAYS(THINGS), 0, "1つの<p>に、<w>の<t>が<e><c>ずつ、まざって入って{いる}"},
    {SAYS(THINGS), 0, "<t>の色は<w>の<m>色で、<p>にそれぞれ<e><c>ずつ{ある}"},
    {SAYS(THINGS), TALK, "<P>の<p>には、<w>の<t>が<e><c>ずつ{ある}"},
    {SAYS(THINGS), TALK, "<P>が<p>をのぞくと、<w>の<t>が<e><c>ずつ入って{いる/た}"},
    {SAYS(THINGS), VOICED(VOICE_EXAM), "<w>の<m>種類の色の<t>がそれぞれ<e><c>ずつ入った<p>が{ある}"},
    {SAYS(THINGS), NOTES, "<p>に<w>の<t>が<e><c>ずつ"},
    {SAYS(THINGS), NOTES, "<t>: <w>、各<e><c>"},
    {SAYS(WANTED), 0, "+同じ色の<t>を必ず<n><c>{そろえる}"},
    {SAYS(WANTED), 0, "+どれか1色が<n><c>そろえば{いい}"},
    {SAYS(WANTED), 0, "+同じ色の<t>が<n><c>ほし{い}"},
    {SAYS(WANTED), TALK, "+<P>は、同じ色の<t>を<n><c>{使う}"},
    {SAYS(WANTED), NOTES, "+同じ色を必ず<n><c>{そろえる}"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+同じ色の<t>が必ず<n><c>そろうには、少なくとも何<c>取り出せば{いい}か"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+同じ色を必ず<n><c>そろえるには、少なくとも何<c>取り出す必要が{ある}か"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+同じ色の<t>が<n><c>以上必ずあるようにするには、少なくとも何<c>取り出せば{いい}か"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+運が悪くても同じ色が<n><c>そろうためには、最低何<c>取り出せば{いい}か"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+どれか1色の<t>が必ず<n><c>になるのは、最も少なくて何<c>取り出したとき{だ}か"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+確実に同じ色の<t>を<n><c>手に入れるには、最も少なくて何<c>必要{だ}か"},
    {SAYS(WANTED) | SAYS_QUESTION, TALK, "+何<c>取り出せば、同じ色が必ず<n><c>そろうと{いえる}か"},
    {SAYS(WANTED) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+取り出した中に同じ色の<t>が必ず<n><c>ふくまれるのは、最も少なくて何<c>取り出したとき{だ}か"},
    {SAYS(WANTED) | SAYS_QUESTION, NOTES, "+同じ色が必ず<n><c>そろうのは、少なくとも何<c>"},
    {SAYS(UNSEEN) | SAYS(WANTED) | SAYS_QUESTION, 0, "+中を見ないで取り出して、同じ色の<t>を必ず<n><c>そろえるには、少なくとも何<c>取り出せば{いい}か"},
    {SAYS(UNSEEN) | SAYS(WANTED) | SAYS_QUESTION, 0, "+中を見ないで、同じ色を確実に<n><c>そろえるには、最低何<c>取り出せば{いい}か"},
    {SAYS(THINGS) | SAYS(UNSEEN) | SAYS(WANTED) | SAYS_QUESTION, 0, "少なくとも何<c>取り出せば{いい}か。<p>には<w>の<t>が<e><c>ずつあり、中を見ないで取り出して、同じ色の<t>を必ず<n><c>{そろえる}"},
    {SAYS_QUESTION, 0, "+少なくとも何<c>取り出せば{いい}か"},
    {SAYS_QUESTION, 0, "+最も少なくて何<c>取り出せば{いい}か"},
    {SAYS_QUESTION, 0, "+そのためには、最低何<c>取り出す必要が{ある}か"},
    {SAYS_QUESTION, 0, "+必ずそうなるのは、少なくとも何<c>取り出したとき{だ}か"},
    {SAYS_QUESTION, 0, "+運が悪くてもだいじょうぶなのは、何<c>取り出したとき{だ}か"},
    {SAYS_QUESTION, NOTES, "+少なくとも何<c>"},
    {0, 0, NULL},
};

static const struct phrasing every[] = {
    NOT_LOOKING,
    {SAYS(THINGS), 0, "<p>の中に、<x>の<t>が<a><c>、<y>の<t>が<b><c>、<z>の<t>が<d><c>入って{いる}"},
    {SAYS(THINGS), 0, "<x>が<a><c>、<y>が<b><c>、<z>が<d><c>の<t>が<p>に入って{いる}"},
    {SAYS(THINGS), 0, "<t>の色は<x>、<y>、<z>の3色で、<p>に順に<a><c>、<b><c>、<d><c>入って{いる}"},
    {SAYS(THINGS), 0, "<p>に<x>、<y>、<z>の<t>を、それぞれ<a><c>、<b><c>、<d><c>{入れる/た}"},
    {SAYS(THINGS), 0, "3色の<t>が入った<p>が{ある}。数は<x>が<a><c>、<y>が<b><c>、<z>が<d><c>{だ}"},
    {SAYS(THINGS), 0, "<p>には<x>の<t>が<a><c>、<y>の<t>が<b><c>、<z>の<t>が<d><c>{ある}"},
    {SAYS(THINGS), 0, "<x>の<t><a><c>、<y>の<t><b><c>、<z>の<t><d><c>をまぜて、1つの<p>に{入れる}"},
    {SAYS(THINGS), TALK, "<P>の<p>には、<x>の<t>が<a><c>、<y>が<b><c>、<z>が<d><c>{ある}"},
    {SAYS(THINGS), VOICED(VOICE_EXAM), "<x>の<t><a><c>と<y>の<t><b><c>と<z>の<t><d><c>が入った<p>が{ある}"},
    {SAYS(THINGS), NOTES, "<p>に<t>: <x><a><c>、<y><b><c>、<z><d><c>"},
    {SAYS(WANTED), 0, "+3色全部を必ず{そろえる}"},
    {SAYS(WANTED), 0, "+どの色も1<c>以上ほし{い}"},
    {SAYS(WANTED), 0, "+3色の<t>がどれも1<c>は入るように{する}"},
    {SAYS(WANTED), TALK, "+<P>は、3色とも{ほしい}"},
    {SAYS(WANTED), NOTES, "+3色を必ずそろえる"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+3色の<t>が必ずそろうには、少なくとも何<c>取り出せば{いい}か"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+どの色も必ず1<c>以上あるようにするには、少なくとも何<c>取り出せば{いい}か"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+3色全部を必ず手に入れるには、少なくとも何<c>取り出せば{いい}か"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+運が悪くても3色がそろうには、最低何<c>取り出す必要が{ある}か"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+3色とも確実にふくまれるのは、最も少なくて何<c>取り出したとき{だ}か"},
    {SAYS(WANTED) | SAYS_QUESTION, 0, "+3色の<t>を必ず1<c>以上ずつ取り出すには、最も少なくて何<c>必要{だ}か"},
    {SAYS(WANTED) | SAYS_QUESTION, TALK, "+何<c>取り出せば、3色とも必ずそろうと{いえる}か"},
    {SAYS(WANTED) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+取り出した中に<x>、<y>、<z>の<t>が必ずふくまれるのは、最も少なくて何<c>取り出したとき{だ}か"},
    {SAYS(WANTED) | SAYS_QUESTION, NOTES, "+3色が必ずそろうのは、少なくとも何<c>"},
    {SAYS(UNSEEN) | SAYS(WANTED) | SAYS_QUESTION, 0, "+中を見ないで取り出して、3色の<t>を必ずそろえるには、少なくとも何<c>取り出せば{いい}か"},
    {SAYS(THINGS) | SAYS(UNSEEN) | SAYS(WANTED) | SAYS_QUESTION, 0, "少なくとも何<c>取り出せば{いい}か。<p>には<z>の<t>が<d><c>、<y>の<t>が<b><c>、<x>の<t>が<a><c>あり、中を見ないで取り出して、3色を必ず{そろえる}"},
    {SAYS_QUESTION, 0, "+少なくとも何<c>取り出せば{いい}か"},
    {SAYS_QUESTION, 0, "+最も少なくて何<c>取り出せば{いい}か"},
    {SAYS_QUESTION, 0, "+そのためには、最低何<c>取り出す必要が{ある}か"},
    {SAYS_QUESTION, 0, "+必ずそうなるのは、少なくとも何<c>取り出したとき{だ}か"},
    {SAYS_QUESTION, NOTES, "+少なくとも何<c>"},
    {0, 0, NULL},
};

const struct wording wording_hikidashi[] = {
    {"same", SAYS(THINGS) | SAYS(UNSEEN) | SAYS(WANTED), same},
    {"every", SAYS(THINGS) | SAYS(UNSEEN) | SAYS(WANTED), every},
    {NULL, 0, NULL},
};

/* tsuka5.c - how a train is told of that passes somebody and then a bridge or another train. Slots as in tsuka3.c;
 * <v> its
 * speed, <s> seconds, <o> and <M> speed and length of the other train, <way> its direction, <until>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FIRST, POLE, NEXT };
#define POLE_IN \
    {SAYS(POLE), 0, "+この<w>は、<po>の前を<s>秒で{通りすぎる}"}, \
    {SAYS(POLE), 0, "+<w>が<po>の前を通りすぎるのに<s>秒{かかる/た}"}, \
    {SAYS(POLE), 0, "+<po>の前を<s>秒で{走りぬける/た}"}, \
    {SAYS(POLE), 0, "+<w>は<po>の前を<s>秒で通過{する/た}"}, \
    {SAYS(POLE), 0, "+<po>の前を通るのにかかった時間は<s>秒{だ}"}, \
    {SAYS(POLE), 0, "+<w>の先頭が<po>の前に来てから通りすぎるまで<s>秒{だ/た}"}, \
    {SAYS(POLE), TALK, "+はかってみると、<po>の前を<s>秒で通りすぎて{いる/た}"}, \
    {SAYS(POLE), NOTES, "+<po>の前を<s>秒で通過"}
#define HOW_LONG \
    {SAYS_QUESTION, 0, "+何秒{かかる}か"}, \
    {SAYS_QUESTION, 0, "+かかる時間は何秒{だ}か"}, \
    {SAYS_QUESTION, 0, "+そのときにかかる時間は何秒に{なる}か"}, \
    {SAYS_QUESTION, 0, "+それまでに何秒{かかる}か"}, \
    {SAYS_QUESTION, 0, "+かかる時間を求めると、何秒に{なる}か"}, \
    {SAYS_QUESTION, 0, "+では、何秒{かかる}か"}, \
    {SAYS_QUESTION, TALK, "+さて、何秒かかることに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+この間に何秒を要{する}か"}, \
    {SAYS_QUESTION, NOTES, "+何秒"}
static const struct phrasing bridge[] = {
    {SAYS(FIRST), 0, "長さ<l>mの<w>が{ある}"},
    {SAYS(FIRST), 0, "<w>の長さは<l>m{だ}"},
    {SAYS(FIRST), 0, "長さ<l>mの<w>が一定の速さで{走る}"},
    {SAYS(FIRST), 0, "<w>は、先頭からいちばん後ろまで<l>m{ある}"},
    {SAYS(FIRST), 0, "<l>mの長さの<w>が走って{いる}"},
    {SAYS(FIRST), 0, "<w>の先頭からいちばん後ろまでの長さは<l>m{だ}"},
    {SAYS(FIRST), TALK, "長さ<l>mの<w>を見に{行く/た}"},
    {SAYS(FIRST), NOTES, "<w>の長さ<l>m"},
    POLE_IN,
    {SAYS(NEXT), 0, "+同じ速さで、長さ<B>mの<b><act>までの時間を{考える}"},
    {SAYS(NEXT), 0, "+この<w>が、長さ<B>mの<b>を{通りぬける}"},
    {SAYS(NEXT), 0, "+<w>は、同じ速さで<B>mの<b>を{通りぬける}"},
    {SAYS(NEXT), 0, "+次に、<w>は長さ<B>mの<b>を{通りぬける}"},
    {SAYS(NEXT), 0, "+この先の<b>の長さは<B>mで、<w>はここを{通りぬける}"},
    {SAYS(NEXT), 0, "+同じ速さのまま、長さ<B>mの<b>を完全に{通過する}"},
    {SAYS(NEXT), TALK, "+この先に長さ<B>mの<b>があり、<w>は同じ速さで{通りぬける}"},
    {SAYS(NEXT), NOTES, "+<b>の長さ<B>m"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+この<w>が長さ<B>mの<b><act>までに何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+同じ速さで<B>mの<b><act>まで、何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+長さ<B>mの<b><act>までの時間は何秒{だ}か"},
    HOW_LONG,
    {0, 0, NULL},
};
static const struct phrasing other[] = {
    {SAYS(FIRST), 0, "<w>の速さは秒速<v>m{だ}"},
    {SAYS(FIRST), 0, "秒速<v>mで走る<w>が{ある}"},
    {SAYS(FIRST), 0, "<w>は秒速<v>mで{走る}"},
    {SAYS(FIRST), 0, "<w>が毎秒<v>mの速さで走って{いる}"},
    {SAYS(FIRST), 0, "<w>は1秒間に<v>m{走る}"},
    {SAYS(FIRST), 0, "<w>の走る速さは毎秒<v>m{だ}"},
    {SAYS(FIRST), TALK, "秒速<v>mで走る<w>を見に{行く/た}"},
    {SAYS(FIRST), NOTES, "<w> 秒速<v>m"},
    POLE_IN,
    {SAYS(NEXT), 0, "+この<w>が、<way>秒速<o>m、長さ<M>mの電車と<until>の時間を{考える}"},
    {SAYS(NEXT), 0, "+<way>電車は長さ<M>mで秒速<o>mだ。<w>がこの電車と<until>の時間を{求める}"},
    {SAYS(NEXT), 0, "+この先で<w>は、<way>長さ<M>m、秒速<o>mの電車に出会い、<until>の時間を{はかる}"},
    {SAYS(NEXT), 0, "+次に、<way>秒速<o>mの電車と<until>の時間を考える。その電車の長さは<M>m{だ}"},
    {SAYS(NEXT), 0, "+<way>もう1本の電車の長さは<M>m、速さは秒速<o>mだ。2本が<until>の時間を{調べる}"},
    {SAYS(NEXT), 0, "+<way>、長さが<M>m、速さが毎秒<o>mの電車とこの<w>が<until>の時間を{求める}"},
    {SAYS(NEXT), TALK, "+<w>は、<way>長さ<M>m、秒速<o>mの電車を見つけた。<until>の時間を{はかる}"},
    {SAYS(NEXT), NOTES, "+<way>電車(長さ<M>m、秒速<o>m)と<until>"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+この<w>が、<way>秒速<o>m、長さ<M>mの電車と<until>に何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+<w>が<way>長さ<M>m、秒速<o>mの電車と<until>、何秒{かかる}か"},
    HOW_LONG,
    {0, 0, NULL},
};
const struct wording wording_tsuka5[] = {
    {"pole_then_bridge", SAYS(FIRST) | SAYS(POLE) | SAYS(NEXT), bridge},
    {"pole_then_train", SAYS(FIRST) | SAYS(POLE) | SAYS(NEXT), other},
    {NULL, 0, NULL},
};

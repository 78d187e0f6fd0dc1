/* amari_kubaru.c - how things with a rest or a shortage are told.
 *
 * Slots: <th> 折り紙, <c> 枚, <pt> 束ねる, <ps> 束ね, <P> a name; <a> and <b> a share, <r> and <s> what is over or missing,
 * <k> the bound, <side> より多く, <edge> いちばん少ない.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, OTHER };
#define BOTH (SAYS(ONE) | SAYS(OTHER))
#define ALL (BOTH | SAYS_QUESTION)

#define HOW_MANY(E) \
    {SAYS_QUESTION, 0, "+" E "場合、<th>は何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "+<th>の数として考えられる" E "数は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+考えられる中で" E "のは何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+?考えられる" E "<th>の数|<c>"}, \
    {SAYS_QUESTION, 0, "+" E "とき、<th>は全部で何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E "場合で、<th>は何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+条件に合う" E "数は何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<th>の数が" E "のは何<c>のときかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" E "場合、<th>は何<c>あることに{なる}か"}, \
    {SAYS_QUESTION, NOTES, "+" E "数は何<c>"}

static const struct phrasing rest[] = {
    {SAYS(ONE), 0, "<th>を、<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても<r><c>{あまる}"},
    {SAYS(ONE), 0, "<th>を<a><c>ずつ<pt>と<r><c>あまり、<b><c>ずつ<pt>ときもやはり<r><c>{あまる}"},
    {SAYS(ONE), 0, "<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても、ちょうど<r><c>あまる<th>が{ある}"},
    {SAYS(ONE), 0, "<th>を<pt>のに、<a><c>ずつでも<b><c>ずつでも<r><c>{残る}"},
    {SAYS(ONE), 0, "<th>は、<a><c>ずつでも<b><c>ずつでも、<ps>たあとに<r><c>{残る}"},
    {SAYS(ONE), 0, "何<c>かの<th>を<a><c>ずつ<ps>たら<r><c>あまり、<b><c>ずつ<ps>ても<r><c>{あまる/た}"},
    {SAYS(ONE), 0, "<th>の数は、<a>でわっても<b>でわっても<r>{あまる}"},
    {SAYS(ONE), TALK, "<P>が<th>を<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても、いつも<r><c>{あまる}"},
    {SAYS(ONE), TALK, "「<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても<r><c>あまる。」と、<P>が<th>を見て{いう}"},
    {SAYS(ONE), TALK, "<th>を<a><c>ずつ<ps>ても、<b><c>ずつ<ps>ても、<r><c>{あまる}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "<th>を<a><c>ずつ<pt>と<r><c>余り、<b><c>ずつ<ps>ても<r><c>{余る}"},
    {SAYS(ONE), NOTES, "<th> <a><c>ずつでも<b><c>ずつでも<r><c>余る"},
    {SAYS(ONE), NOTES, "<a><c>ずつ、<b><c>ずつ、どちらも余り<r><c>"},
    {SAYS(OTHER), 0, "+<th>は<k><c><side>{ある}"},
    {SAYS(OTHER), 0, "+<th>は<k><c><side>あることがわかって{いる}"},
    {SAYS(OTHER), 0, "+<th>が<k><c><side>あることは、見てすぐに{わかる}"},
    {SAYS(OTHER), TALK, "+どう見ても<k><c><side>{ある}"},
    {SAYS(OTHER), TALK, "+「<k><c><side>あるのはたしかだよ。」と<P>が{いう}"},
    {SAYS(OTHER), NOTES, "+<k><c><side>ある"},
    HOW_MANY("<edge>"),
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<k><c><side>ある中で、<edge>のは何<c>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<k><c><side>あるとき、<edge>場合の<th>の数は何<c>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<th>が<k><c><side>あるとすると、<edge>数は何<c>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, NOTES, "+<k><c><side>あって<edge>数は何<c>"},
    {BOTH, 0, "<k><c><side>ある<th>を、<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても<r><c>{あまる}"},
    {BOTH, TALK, "<th>が<k><c><side>{ある}。<a><c>ずつ<ps>ても、<b><c>ずつ<ps>ても、<r><c>{あまる}"},
    {ALL, 0, "<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても<r><c>あまる<th>が、<k><c><side>{ある}。<edge>場合、何<c>{だ}か"},
    {ALL, NOTES, "<a><c>ずつでも<b><c>ずつでも余り<r><c>。<k><c><side>あって<edge>数は何<c>"},
    {0, 0, NULL},
};

static const struct phrasing missing[] = {
    {SAYS(ONE), 0, "<th>を、<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても、最後だけ<r><c>{たりない}"},
    {SAYS(ONE), 0, "<th>を<a><c>ずつ<pt>には<r><c>たりず、<b><c>ずつ<pt>にも<r><c>{たりない}"},
    {SAYS(ONE), 0, "あと<r><c>あれば、<a><c>ずつにも<b><c>ずつにもちょうど分けられる<th>が{ある}"},
    {SAYS(ONE), 0, "<th>を<pt>のに、<a><c>ずつでも<b><c>ずつでも<r><c>{たりない}"},
    {SAYS(ONE), 0, "<th>を<a><c>ずつ<pt>と最後の1つが<r><c>たりず、<b><c>ずつ<ps>ても同じように<r><c>{たりない}"},
    {SAYS(ONE), 0, "<th>は、<a><c>ずつ<pt>ときも<b><c>ずつ<pt>ときも、あと<r><c>{いる/5}"},
    {SAYS(ONE), 0, "<th>の数に<r><c>をたすと、<a>でも<b>でも{わり切れる}"},
    {SAYS(ONE), TALK, "<P>が<th>を<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても、あと<r><c>{たりない}"},
    {SAYS(ONE), TALK, "「<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても、最後が<r><c>たりない。」と、<P>が<th>を見て{いう}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "<th>を<a><c>ずつ<pt>と<r><c>不足し、<b><c>ずつ<ps>ても<r><c>不足{する}"},
    {SAYS(ONE), NOTES, "<th> <a><c>ずつでも<b><c>ずつでも<r><c>たりない"},
    {SAYS(ONE), NOTES, "<a><c>ずつ、<b><c>ずつ、どちらも<r><c>不足"},
    {SAYS(OTHER), 0, "+<th>は<k><c>より{多い}"},
    {SAYS(OTHER), 0, "+全部の数は<k><c>をこえて{いる}"},
    {SAYS(OTHER), 0, "+<th>は<k><c>より多いことがわかって{いる}"},
    {SAYS(OTHER), 0, "+<th>は<k><c>より多く{ある}"},
    {SAYS(OTHER), TALK, "+どう見ても<k><c>より{多い}"},
    {SAYS(OTHER), TALK, "+「<k><c>より多いのはたしかだよ。」と<P>が{いう}"},
    {SAYS(OTHER), NOTES, "+<k><c>より多い"},
    HOW_MANY("いちばん少ない"),
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<k><c>より多いとき、<th>は最も少なくて何<c>{ある}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<th>が<k><c>より多いとすると、いちばん少なくて何<c>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<k><c>をこえる中で、最も少ない<th>の数は何<c>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, NOTES, "+<k><c>より多くていちばん少ない数は何<c>"},
    {BOTH, 0, "<k><c>より多い<th>を、<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても<r><c>{たりない}"},
    {BOTH, TALK, "<th>が<k><c>より多く{ある}。<a><c>ずつ<ps>ても、<b><c>ずつ<ps>ても、<r><c>{たりない}"},
    {ALL, 0, "<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても<r><c>たりない<th>が、<k><c>より多く{ある}。いちばん少なくて何<c>{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing first[] = {
    {SAYS(ONE), 0, "<th>を<a><c>ずつ<pt>と、<r><c>{あまる}"},
    {SAYS(ONE), 0, "何<c>かの<th>を<a><c>ずつ<pt>と<r><c>{残る}"},
    {SAYS(ONE), 0, "<a><c>ずつ<pt>と<r><c>あまる<th>が{ある}"},
    {SAYS(ONE), 0, "<th>は、<a><c>ずつだと<r><c>{あまる}"},
    {SAYS(ONE), 0, "<th>を<a><c>ずつ<ps>たところ、<r><c>{残る/た}"},
    {SAYS(ONE), TALK, "<P>が<th>を<a><c>ずつ<ps>たら、<r><c>{あまる/た}"},
    {SAYS(ONE), TALK, "「<th>を<a><c>ずつにすると<r><c>あまるよ。」と<P>が{いう}"},
    {SAYS(ONE), NOTES, "<th> <a><c>ずつで<r><c>余る"},
    {SAYS(OTHER), 0, "+<b><c>ずつ<pt>と、<s><c>{あまる}"},
    {SAYS(OTHER), 0, "+<b><c>ずつにすると<s><c>{残る}"},
    {SAYS(OTHER), 0, "+<b><c>ずつだと<s><c>{あまる}"},
    {SAYS(OTHER), 0, "+同じ<th>を<b><c>ずつ<pt>と<s><c>{あまる}"},
    {SAYS(OTHER), 0, "+また、<b><c>ずつ<ps>たときは<s><c>{残る}"},
    {SAYS(OTHER), TALK, "+<b><c>ずつ<ps>なおすと、こんどは<s><c>{あまる}"},
    {SAYS(OTHER), TALK, "+「<b><c>ずつだと<s><c>だ。」と声が{する}"},
    {SAYS(OTHER), NOTES, "+<b><c>ずつで<s><c>余る"},
    {BOTH, 0, "<th>を<pt>のに、<a><c>ずつだと<r><c>あまり、<b><c>ずつだと<s><c>{あまる}"},
    {BOTH, 0, "<th>を<a><c>ずつ<pt>と<r><c>、<b><c>ずつ<pt>と<s><c>{あまる}"},
    {BOTH, 0, "<a><c>ずつに分けると<r><c>、<b><c>ずつに分けると<s><c>あまる<th>が{ある}"},
    {BOTH, 0, "<th>は、<a><c>ずつにすると最後の1つが<r><c>に、<b><c>ずつにすると最後の1つが<s><c>に{なる}"},
    {BOTH, TALK, "<P>が<th>を<a><c>ずつ<ps>たら<r><c>あまって、<b><c>ずつ<ps>たら<s><c>{あまる/た}"},
    {BOTH, TALK, "「<a><c>ずつだと最後は<r><c>、<b><c>ずつだと最後は<s><c>だよ。」と、<P>が<th>を数えて{いう}"},
    {BOTH, VOICED(VOICE_EXAM), "<th>を<a><c>ずつ<pt>と<r><c>余り、<b><c>ずつ<pt>と<s><c>{余る}"},
    {BOTH, NOTES, "<th> <a><c>ずつ→<r><c>余り、<b><c>ずつ→<s><c>余り"},
    HOW_MANY("いちばん少ない"),
    {SAYS_QUESTION, 0, "+<th>は少なくとも何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+<th>は最も少なくて何<c>{ある}か"},
    {SAYS_QUESTION, TALK, "+<th>は、いちばん少なくて何<c>{だ}か"},
    {ALL, 0, "<th>は最も少なくて何<c>{ある}か。<a><c>ずつ<pt>と<r><c>、<b><c>ずつ<pt>と<s><c>{あまる}"},
    {ALL, NOTES, "<a><c>ずつで<r><c>余り、<b><c>ずつで<s><c>余る<th>の最も少ない数"},
    {0, 0, NULL},
};

const struct wording wording_amari_kubaru[] = {
    {"rest", BOTH, rest},
    {"missing", BOTH, missing},
    {"first", BOTH, first},
    {NULL, 0, NULL},
};

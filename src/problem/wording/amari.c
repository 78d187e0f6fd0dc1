/* amari.c - how whole numbers with given remainders are asked for.
 *
 * Slots: <a> and <b> the divisors, <r> and <s> the remainders, <dg> 3けた, <edge> いちばん小さい, <edge2> 最も小さい, <edge3> 最小の,
 * <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, OTHER, DIGITS };

/* ---- how many digits, and which of the numbers ---- */
#define HOW_LONG \
    {SAYS(DIGITS), 0, "+この整数は<dg>{だ}"}, \
    {SAYS(DIGITS), 0, "+そのうち、<dg>の整数を{考える}"}, \
    {SAYS(DIGITS), 0, "+ここでは<dg>の整数だけを{考える}"}, \
    {SAYS(DIGITS), 0, "+考えるのは<dg>の数だけ{だ}"}, \
    {SAYS(DIGITS), 0, "+この数は<dg>の整数{だ}"}, \
    {SAYS(DIGITS), 0, "+この整数は<dg>だとわかって{いる}"}, \
    {SAYS(DIGITS), 0, "+このような数を、<dg>の整数の中で{さがす}"}, \
    {SAYS(DIGITS), 0, "+あてはまる<dg>の整数を全部{書き出す}"}, \
    {SAYS(DIGITS), TALK, "+その数が<dg>だということもわかって{いる}"}, \
    {SAYS(DIGITS), TALK, "+ヒントは、<dg>の整数だということ{だ}"}, \
    {SAYS(DIGITS), VOICED(VOICE_EXAM), "+ただし、この整数は<dg>と{する}"}, \
    {SAYS(DIGITS), NOTES, "+<dg>の整数"}, \
    {SAYS(DIGITS), NOTES, "+<dg>"}

#define WHICH \
    {SAYS_QUESTION, 0, "+?[このような|そのような][整数|数]のうち、[<edge>|<edge2>][数|もの]"}, \
    {SAYS_QUESTION, 0, "+?[<edge>|<edge2>|<edge3>]整数"}, \
    {SAYS_QUESTION, 0, "+<edge>[数|もの]はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+そのうち[<edge>|<edge2>]数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+この条件に合う[<edge>|<edge2>]数は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+考えられる整数のうち、[<edge>|<edge2>]ものはいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+[<edge>|<edge2>]場合、この整数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+<edge>ときで、この数はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+あてはまる数の中で、<edge>のはいくつ{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<edge>数はいくつと答えれば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<edge>のはいくつかな"}, \
    {SAYS_QUESTION, NOTES, "+<edge3>整数は"}, \
    {SAYS_QUESTION, NOTES, "+<edge>数は"}, \
    {SAYS(DIGITS) | SAYS_QUESTION, 0, "そのような<dg>の整数のうち、<edge>数はいくつ{だ}か"}, \
    {SAYS(DIGITS) | SAYS_QUESTION, 0, "?[このような|]<dg>の整数で[<edge>|<edge2>][数|もの]"}, \
    {SAYS(DIGITS) | SAYS_QUESTION, 0, "<dg>で[<edge>|<edge2>]ものはいくつ{だ}か"}, \
    {SAYS(DIGITS) | SAYS_QUESTION, 0, "<dg>の整数の中で、<edge>数はいくつに{なる}か"}, \
    {SAYS(DIGITS) | SAYS_QUESTION, NOTES, "<dg>で<edge3>数は"}

/* ---- one remainder for both ---- */
static const struct phrasing rest[] = {
    {SAYS(ONE), 0, "<a>でわっても<b>でわっても<r>あまる整数が{ある}"},
    {SAYS(ONE), 0, "ある整数を<a>でわると<r>あまり、<b>でわっても<r>{あまる}"},
    {SAYS(ONE), 0, "ある整数は、<a>でわっても<b>でわってもあまりが<r>に{なる}"},
    {SAYS(ONE), 0, "<a>でわったときのあまりも、<b>でわったときのあまりも<r>になる整数を{考える}"},
    {SAYS(ONE), 0, "<a>でわっても<b>でわっても<r>あまる整数について{考える}"},
    {SAYS(ONE), 0, "ある数は、<a>で割っても<b>で割っても<r>{余る}"},
    {SAYS(ONE), 0, "ある整数は、<a>の倍数より<r>大きく、<b>の倍数よりも<r>{大きい}"},
    {SAYS(ONE), 0, "<a>と<b>のどちらでわっても<r>あまる整数が{ある}"},
    {SAYS(ONE), 0, "ある整数を<a>でわったら<r>あまり、<b>でわったときもあまりは同じ<r>{だ}"},
    {SAYS(ONE), TALK, "<P>は、<a>でわっても<b>でわっても<r>あまる整数をさがして{いる}"},
    {SAYS(ONE), TALK, "<P>が思いうかべた整数は、<a>でわっても<b>でわっても<r>{あまる}"},
    {SAYS(ONE), TALK, "<a>でわっても<b>でわっても、なぜか<r>あまる整数が{ある}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "ある整数を<a>で割っても<b>で割っても、余りは<r>{だ}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "<a>で割ると<r>余り、<b>で割っても<r>余る整数が{ある}"},
    {SAYS(ONE), NOTES, "<a>で割っても<b>で割っても余り<r>"},
    {SAYS(ONE), NOTES, "÷<a>も÷<b>も余り<r>"},
    HOW_LONG,
    WHICH,
    {SAYS(ONE) | SAYS(DIGITS), 0, "<a>でわっても<b>でわっても<r>あまる<dg>の整数が{ある}"},
    {SAYS(ONE) | SAYS(DIGITS), 0, "ある<dg>の整数を<a>でわると<r>あまり、<b>でわっても<r>{あまる}"},
    {SAYS(ONE) | SAYS(DIGITS), TALK, "<P>が選んだ<dg>の整数は、<a>でわっても<b>でわっても<r>{あまる}"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS_QUESTION, 0, "<a>でわっても<b>でわっても<r>あまる<dg>の整数のうち、[<edge>|<edge2>]数はいくつ{だ}か"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS_QUESTION, 0, "?<a>で割っても<b>で割っても余りが<r>になる<dg>の整数のうち、[<edge>|<edge2>]もの"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS_QUESTION, 0,
     "<edge>数はいくつ{だ}か。<dg>の整数のうち、<a>でわっても<b>でわっても<r>あまる数を{考える}"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS_QUESTION, 0, "<dg>の整数のうち、<a>でわっても<b>でわっても<r>あまる<edge>数は何{だ}か"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS_QUESTION, VOICED(VOICE_SPOKEN),
     "整数を当ててください。<dg>で、<a>でわっても<b>でわっても<r>あまる、<edge>数は何{だ}か"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS_QUESTION, NOTES, "÷<a>も÷<b>も余り<r>。<dg>で<edge3>整数は"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS_QUESTION, NOTES, "<a>で割っても<b>で割っても<r>余る、<dg>で<edge3>整数"},
    {0, 0, NULL},
};

/* ---- one shortage for both ---- */
static const struct phrasing shortage[] = {
    {SAYS(ONE), 0, "ある整数を<a>でわると<r>{あまる}"},
    {SAYS(ONE), 0, "<a>でわると<r>あまる整数が{ある}"},
    {SAYS(ONE), 0, "ある整数を<a>でわったときのあまりは<r>{だ}"},
    {SAYS(ONE), 0, "ある整数は、<a>でわるとあまりが<r>に{なる}"},
    {SAYS(ONE), 0, "<a>でわると<r>あまる整数について{考える}"},
    {SAYS(ONE), 0, "ある数を<a>で割ると余りは<r>{だ}"},
    {SAYS(ONE), 0, "ある数は、<a>で割ると<r>{余る}"},
    {SAYS(ONE), TALK, "<P>が思いうかべた整数は、<a>でわると<r>{あまる}"},
    {SAYS(ONE), TALK, "<P>がさがしている整数は、<a>でわると<r>{あまる}"},
    {SAYS(ONE), TALK, "ひみつの整数が{ある}。<a>でわると<r>{あまる}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "ある整数を<a>で割ると、余りが<r>に{なる}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "<a>で割ったときの余りが<r>である整数が{ある}"},
    {SAYS(ONE), NOTES, "÷<a>→余り<r>"},
    {SAYS(ONE), NOTES, "<a>で割ると余り<r>"},
    {SAYS(OTHER), 0, "+[また、|]<b>でわると<s>{あまる}"},
    {SAYS(OTHER), 0, "+[同じ数|その数]を<b>でわると<s>{あまる}"},
    {SAYS(OTHER), 0, "+その整数を<b>でわったときのあまりは<s>{だ}"},
    {SAYS(OTHER), 0, "+<b>でわったときは、あまりが<s>に{なる}"},
    {SAYS(OTHER), 0, "+さらに、<b>で割ると<s>{余る}"},
    {SAYS(OTHER), 0, "+同じ整数を<b>でわると、あまりは<s>{だ}"},
    {SAYS(OTHER), 0, "+わる数を<b>にすると、あまりは<s>に{なる}"},
    {SAYS(OTHER), TALK, "+そして、<b>でわると<s>{あまる}"},
    {SAYS(OTHER), TALK, "+<b>でわったときは<s>あまると{わかる}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+また、この整数を<b>で割ると余りは<s>{だ}"},
    {SAYS(OTHER), NOTES, "+÷<b>→余り<s>"},
    {SAYS(OTHER), NOTES, "+<b>で割ると余り<s>"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<a>でわると<r>あまり、<b>でわると<s>あまる整数が{ある}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "ある整数は、<a>でわると<r>あまり、<b>でわると<s>{あまる}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "ある整数を<a>でわると<r>あまり、同じ整数を<b>でわると<s>{あまる}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<b>でわると<s>あまり、<a>でわると<r>あまる整数を{考える}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<a>でわったときのあまりが<r>、<b>でわったときのあまりが<s>になる整数が{ある}"},
    {SAYS(ONE) | SAYS(OTHER), TALK, "<P>は、<a>でわると<r>あまり、<b>でわると<s>あまる整数をさがして{いる}"},
    {SAYS(ONE) | SAYS(OTHER), NOTES, "÷<a>→余り<r>、÷<b>→余り<s>"},
    HOW_LONG,
    WHICH,
    {SAYS(ONE) | SAYS(DIGITS) | SAYS(OTHER), 0, "ある<dg>の整数は、<a>でわると<r>あまり、<b>でわると<s>{あまる}"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS(OTHER), 0, "<a>でわると<r>あまり、<b>でわると<s>あまる<dg>の整数が{ある}"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS(OTHER) | SAYS_QUESTION, 0,
     "<a>でわると<r>あまり、<b>でわると<s>あまる<dg>の整数のうち、[<edge>|<edge2>]数はいくつ{だ}か"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS(OTHER) | SAYS_QUESTION, 0,
     "?<a>で割ると<r>余り、<b>で割ると<s>余る<dg>の整数のうち、[<edge>|<edge2>]もの"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS(OTHER) | SAYS_QUESTION, 0,
     "<edge>数はいくつ{だ}か。<a>でわると<r>あまり、<b>でわると<s>あまる<dg>の整数を{考える}"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS(OTHER) | SAYS_QUESTION, VOICED(VOICE_SPOKEN),
     "整数を当ててください。<a>でわると<r>、<b>でわると<s>あまる、<dg>で<edge>数は何{だ}か"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "÷<a>→余り<r>、÷<b>→余り<s>。<dg>で<edge3>整数は"},
    {SAYS(ONE) | SAYS(DIGITS) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "<a>で割ると<r>余り、<b>で割ると<s>余る、<dg>で<edge3>整数"},
    {0, 0, NULL},
};

const struct wording wording_amari[] = {
    {"rest", SAYS(ONE) | SAYS(DIGITS), rest},
    {"short", SAYS(ONE) | SAYS(DIGITS) | SAYS(OTHER), shortage},
    {NULL, 0, NULL},
};

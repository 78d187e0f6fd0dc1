/* amari_hani.c - how whole numbers with given remainders are asked for, beyond a bound or without one.
 *
 * Slots: <a> and <b> the divisors, <r> and <s> the remainders, <k> the bound; <side> より多く, <side2> より大きい,
 * <edge> いちばん少ない, <edge2> 最も小さい; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, OTHER };

#define WHICH_ONE(E) \
    {SAYS_QUESTION, 0, "+" E "数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+そのうち、" E "ものはいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+あてはまる整数で" E "のは何{だ}か"}, \
    {SAYS_QUESTION, 0, "+このような整数のうち、" E "数はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+?そのような整数で" E "もの"}, \
    {SAYS_QUESTION, 0, "+" E "場合、その整数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+考えられる" E "整数はいくつ{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+" E "のはいくつかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" E "数はいくつと答えれば{いい}か"}, \
    {SAYS_QUESTION, NOTES, "+" E "整数は"}

/* ---- one remainder, and a bound ---- */
#define ALL (SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION)
static const struct phrasing bound[] = {
    {SAYS(ONE), 0, "<a>でわっても<b>でわっても<r>あまる整数が{ある}"},
    {SAYS(ONE), 0, "ある整数を<a>でわると<r>あまり、<b>でわっても<r>{あまる}"},
    {SAYS(ONE), 0, "ある整数は、<a>でわっても<b>でわってもあまりが<r>に{なる}"},
    {SAYS(ONE), 0, "<a>でわったときのあまりも、<b>でわったときのあまりも<r>になる整数を{考える}"},
    {SAYS(ONE), 0, "<a>と<b>のどちらでわっても<r>あまる整数を{調べる}"},
    {SAYS(ONE), 0, "<r>をひけば<a>でも<b>でもわり切れる整数が{ある}"},
    {SAYS(ONE), 0, "ある整数は、<a>の倍数より<r>大きく、<b>の倍数よりも<r>{大きい}"},
    {SAYS(ONE), 0, "<a>で割っても<b>で割っても<r>余る整数について{考える}"},
    {SAYS(ONE), TALK, "<P>は、<a>でわっても<b>でわっても<r>あまる整数をさがして{いる}"},
    {SAYS(ONE), TALK, "<P>が思いうかべた整数は、<a>でわっても<b>でわっても<r>{あまる}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "ある整数を<a>で割っても<b>で割っても、余りは<r>{だ}"},
    {SAYS(ONE), NOTES, "<a>で割っても<b>で割っても余り<r>"},
    {SAYS(ONE), NOTES, "÷<a>も÷<b>も余り<r>"},
    {SAYS(OTHER), 0, "+その整数は<k><side2>"},
    {SAYS(OTHER), 0, "+そのうち、<k><side2>ものを{考える}"},
    {SAYS(OTHER), 0, "+この整数は<k><side2>ことがわかって{いる}"},
    {SAYS(OTHER), 0, "+ただし、<k><side2>整数を{考える}"},
    {SAYS(OTHER), 0, "+ここでは<k><side2>整数だけを{考える}"},
    {SAYS(OTHER), TALK, "+ヒントは、<k><side2>整数だということ{だ}"},
    {SAYS(OTHER), NOTES, "+<k><side2>整数"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<k><side2>整数のうち、<a>でわっても<b>でわっても<r>あまる数を{考える}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<a>でわっても<b>でわっても<r>あまる、<k><side2>整数が{ある}"},
    WHICH_ONE("<edge2>"),
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<k><side2>数のうち、<edge2>ものはいくつ{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<k><side2><edge2>整数はいくつ{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+そのうち<k><side2><edge2>数は何{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, NOTES, "+<k><side2><edge2>数は"},
    {ALL, 0, "<a>でわっても<b>でわっても<r>あまる整数のうち、<k><side2><edge2>数はいくつ{だ}か"},
    {ALL, 0, "?<a>で割っても<b>で割っても<r>余る、<k><side2><edge2>整数"},
    {ALL, 0, "<k><side2>整数で、<a>でわっても<b>でわってもあまりが<r>になる<edge2>ものは何{だ}か"},
    {ALL, VOICED(VOICE_EXAM), "<k><side2>整数のうち、<a>で割っても<b>で割っても<r>余る<edge2>数はいくつ{だ}か"},
    {ALL, NOTES, "÷<a>も÷<b>も余り<r>。<k><side2><edge2>整数は"},
    {0, 0, NULL},
};

/* ---- a remainder of each ---- */
#define BOTH (SAYS(ONE) | SAYS(OTHER))
static const struct phrasing two_rests[] = {
    {SAYS(ONE), 0, "<a>でわると<r>あまる整数が{ある}"},
    {SAYS(ONE), 0, "ある整数を<a>でわると<r>{あまる}"},
    {SAYS(ONE), 0, "ある整数は、<a>でわるとあまりが<r>に{なる}"},
    {SAYS(ONE), 0, "ある数を<a>でわったら<r>{あまる/た}"},
    {SAYS(ONE), 0, "<a>でわったあまりが<r>の整数を{考える}"},
    {SAYS(ONE), TALK, "<P>が思いうかべた整数は、<a>でわると<r>{あまる}"},
    {SAYS(ONE), TALK, "<P>の好きな整数は、<a>でわると<r>{あまる}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "ある整数を<a>で割ると<r>{余る}"},
    {SAYS(ONE), NOTES, "<a>で割ると<r>余る"},
    {SAYS(ONE), NOTES, "÷<a>→余り<r>"},
    {SAYS(OTHER), 0, "+<b>でわると<s>{あまる}"},
    {SAYS(OTHER), 0, "+この数を<b>でわると<s>{あまる}"},
    {SAYS(OTHER), 0, "+その整数は、<b>でわるとあまりが<s>に{なる}"},
    {SAYS(OTHER), 0, "+また、<b>でわったときのあまりは<s>{だ}"},
    {SAYS(OTHER), 0, "+<b>でわったときは<s>{あまる}"},
    {SAYS(OTHER), TALK, "+同じ数を<b>でわると、こんどは<s>{あまる}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+また、<b>で割ると<s>{余る}"},
    {SAYS(OTHER), NOTES, "+<b>で割ると<s>余る"},
    {SAYS(OTHER), NOTES, "+÷<b>→余り<s>"},
    {BOTH, 0, "<a>でわると<r>あまり、<b>でわると<s>あまる整数が{ある}"},
    {BOTH, 0, "ある整数は、<a>でわると<r>あまり、<b>でわると<s>{あまる}"},
    {BOTH, 0, "<a>でわったあまりが<r>で、<b>でわったあまりが<s>の整数を{考える}"},
    {BOTH, 0, "ある数を<a>でわったら<r>あまり、<b>でわったら<s>{あまる/た}"},
    {BOTH, 0, "<a>でわるとあまりが<r>に、<b>でわるとあまりが<s>になる整数について{考える}"},
    {BOTH, TALK, "<P>が当ててほしい整数は、<a>でわると<r>あまり、<b>でわると<s>{あまる}"},
    {BOTH, TALK, "「<a>でわると<r>あまって、<b>でわると<s>あまる数なあに。」と<P>が{聞く/た}"},
    {BOTH, VOICED(VOICE_EXAM), "ある整数を<a>で割ると<r>余り、<b>で割ると<s>{余る}"},
    {BOTH, NOTES, "÷<a>→余り<r>、÷<b>→余り<s>"},
    {BOTH, NOTES, "<a>で割ると<r>余り、<b>で割ると<s>余る整数"},
    WHICH_ONE("いちばん小さい"),
    WHICH_ONE("最も小さい"),
    {BOTH | SAYS_QUESTION, 0, "<a>でわると<r>あまり、<b>でわると<s>あまる整数のうち、[最も|いちばん]小さいものはいくつ{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "?<a>で割ると<r>余り、<b>で割ると<s>余る最も小さい整数"},
    {BOTH | SAYS_QUESTION, 0, "いちばん小さい数はいくつ{だ}か。<a>でわると<r>あまり、<b>でわると<s>あまる整数{だ}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_EXAM), "<a>で割ると<r>余り、<b>で割ると<s>余る整数のうち、最小のものはいくつ{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "÷<a>→余り<r>、÷<b>→余り<s>。最小の整数は"},
    {0, 0, NULL},
};

const struct wording wording_amari_hani[] = {
    {"bound", SAYS(ONE) | SAYS(OTHER), bound},
    {"first", BOTH, two_rests},
    {"listed", BOTH, two_rests},
    {NULL, 0, NULL},
};

/* shokyo_wa.c - how purchases are said whose sum has as many of each kind.
 *
 * Slots: <x> <y> <z> goods with counters <cx> <cy> <cz>; numbers <a> <b> <d>, then <e> <f> <g>; bills <T> <U> <V>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { BILLS };

#define ONE_EACH \
    {SAYS_QUESTION, 0, "+<x>と<y>と<z>を1つずつ買うと何円{だ}か"}, \
    {SAYS_QUESTION, 0, "<x>、<y>、<z>を1つずつ買うのに、いくら{いる/5}か"}, \
    {SAYS_QUESTION, 0, "?<x>と<y>と<z>を1つずつ買うときの代金|円"}, \
    {SAYS_QUESTION, 0, "+このとき、3種類を1つずつではいくら{だ}か"}, \
    {SAYS_QUESTION, 0, "+それぞれ1つずつ買うと、全部で何円に{なる}か"}, \
    {SAYS_QUESTION, 0, "1つずつの代金を合わせると何円{だ}か"}, \
    {SAYS_QUESTION, 0, "+1つずつの組にすると、1組は何円{だ}か"}, \
    {SAYS_QUESTION, 0, "<x>1<cx>と<y>1<cy>と<z>1<cz>では、合わせて何円{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、<x>と<y>と<z>を1つずつ買うと、代金はいくら{だ}か"}, \
    {SAYS_QUESTION, 0, "+3種類を1つずつ買うと、代金は何円に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<x>、<y>、<z>を1つずつでは、いくらに{なる}か"}, \
    {SAYS_QUESTION, 0, "+どれも1つずつ買うと、合わせて何円{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、1つずつならいくら{だ}か"}, \
    {SAYS_QUESTION, TALK, "+<x>と<y>と<z>が1つずつだといくらになるの{だ}か"}, \
    ASKED("<x>、<y>、<z>の1つずつの代金の合計", "円")

static const struct phrasing rounds[] = {
    {SAYS(BILLS), 0, "<x><a><cx>、<y><b><cy>、<z><d><cz>で<T>円、<x><b><cx>、<y><d><cy>、<z><a><cz>で<U>円、<x><d><cx>、<y><a><cy>、<z><b><cz>で<V>円{だ}"},
    {SAYS(BILLS), 0, "<x><a><cx>と<y><b><cy>と<z><d><cz>の代金は<T>円{だ}。<x><b><cx>と<y><d><cy>と<z><a><cz>では<U>円、<x><d><cx>と<y><a><cy>と<z><b><cz>では<V>円{だ}"},
    {SAYS(BILLS), 0, "1回目は<x><a><cx>、<y><b><cy>、<z><d><cz>で<T>円、2回目は<x><b><cx>、<y><d><cy>、<z><a><cz>で<U>円、3回目は<x><d><cx>、<y><a><cy>、<z><b><cz>で<V>円{だ/た}"},
    {SAYS(BILLS), 0, "<T>円で<x><a><cx>、<y><b><cy>、<z><d><cz>が{買える}。<U>円では<x><b><cx>、<y><d><cy>、<z><a><cz>、<V>円では<x><d><cx>、<y><a><cy>、<z><b><cz>{だ}"},
    {SAYS(BILLS), 0, "お店で、<x><a><cx>、<y><b><cy>、<z><d><cz>が<T>円、<x><b><cx>、<y><d><cy>、<z><a><cz>が<U>円、<x><d><cx>、<y><a><cy>、<z><b><cz>が<V>円{だ}"},
    {SAYS(BILLS), 0, "<x>を<a><cx>、<y>を<b><cy>、<z>を<d><cz>買うと<T>円に{なる}。<x>を<b><cx>、<y>を<d><cy>、<z>を<a><cz>だと<U>円、<x>を<d><cx>、<y>を<a><cy>、<z>を<b><cz>だと<V>円{だ}"},
    {SAYS(BILLS), 0, "代金は、<x><a><cx>と<y><b><cy>と<z><d><cz>が<T>円、<x><b><cx>と<y><d><cy>と<z><a><cz>が<U>円、<x><d><cx>と<y><a><cy>と<z><b><cz>が<V>円{だ}"},
    {SAYS(BILLS), 0, "3人で買い物を{する/た}。<x><a><cx>、<y><b><cy>、<z><d><cz>の人は<T>円、<x><b><cx>、<y><d><cy>、<z><a><cz>の人は<U>円、<x><d><cx>、<y><a><cy>、<z><b><cz>の人は<V>円{だ/た}"},
    {SAYS(BILLS), 0, "<x><a><cx>、<y><b><cy>、<z><d><cz>を合わせると<T>円{だ}。<x><b><cx>、<y><d><cy>、<z><a><cz>を合わせると<U>円、<x><d><cx>、<y><a><cy>、<z><b><cz>を合わせると<V>円{だ}"},
    {SAYS(BILLS), NOTES, "<x><a><cx>+<y><b><cy>+<z><d><cz>=<T>円、<x><b><cx>+<y><d><cy>+<z><a><cz>=<U>円、<x><d><cx>+<y><a><cy>+<z><b><cz>=<V>円"},
    ONE_EACH,
    {0, 0, NULL},
};

static const struct phrasing pair[] = {
    {SAYS(BILLS), 0, "<x><a><cx>、<y><b><cy>、<z><d><cz>で<T>円、<x><e><cx>、<y><f><cy>、<z><g><cz>で<U>円{だ}"},
    {SAYS(BILLS), 0, "<x><a><cx>と<y><b><cy>と<z><d><cz>の代金は<T>円{だ}。<x><e><cx>と<y><f><cy>と<z><g><cz>では<U>円{だ}"},
    {SAYS(BILLS), 0, "1回目は<x><a><cx>、<y><b><cy>、<z><d><cz>で<T>円、2回目は<x><e><cx>、<y><f><cy>、<z><g><cz>で<U>円{だ/た}"},
    {SAYS(BILLS), 0, "<T>円で<x><a><cx>、<y><b><cy>、<z><d><cz>が{買える}。<U>円では<x><e><cx>、<y><f><cy>、<z><g><cz>が{買える}"},
    {SAYS(BILLS), 0, "お店で、<x><a><cx>、<y><b><cy>、<z><d><cz>が<T>円、<x><e><cx>、<y><f><cy>、<z><g><cz>が<U>円{だ}"},
    {SAYS(BILLS), 0, "<x>を<a><cx>、<y>を<b><cy>、<z>を<d><cz>買うと<T>円に{なる}。<x>を<e><cx>、<y>を<f><cy>、<z>を<g><cz>だと<U>円{だ}"},
    {SAYS(BILLS), 0, "代金は、<x><a><cx>と<y><b><cy>と<z><d><cz>が<T>円、<x><e><cx>と<y><f><cy>と<z><g><cz>が<U>円{だ}"},
    {SAYS(BILLS), 0, "<P>は<x><a><cx>、<y><b><cy>、<z><d><cz>を買って<T>円{はらう/た}。兄は<x><e><cx>、<y><f><cy>、<z><g><cz>で<U>円{だ/た}"},
    {SAYS(BILLS), 0, "<x><a><cx>、<y><b><cy>、<z><d><cz>を合わせると<T>円{だ}。<x><e><cx>、<y><f><cy>、<z><g><cz>を合わせると<U>円{だ}"},
    {SAYS(BILLS), NOTES, "<x><a><cx>+<y><b><cy>+<z><d><cz>=<T>円、<x><e><cx>+<y><f><cy>+<z><g><cz>=<U>円"},
    ONE_EACH,
    {0, 0, NULL},
};

const struct wording wording_shokyo_wa[] = {
    {"round", SAYS(BILLS), rounds},
    {"pair", SAYS(BILLS), pair},
    {NULL, 0, NULL},
};

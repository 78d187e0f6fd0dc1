/* shugo.c - how 集合算 is said.
 *
 * Slots: <w> クラス, <p> 犬を飼っている, <q> ねこを飼っている, <B> both, <Z> neither (all before 人), <A> a name; <N> all, <a> first,
 * <b> second, <z> the fourth number.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/shugo.h"

static const struct phrasing both[] = {
    PEOPLE,
    NEITHER_SAID,
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), 0, "+<p>人は<a>人、<q>人は<b>人、<Z>人は<z>人{だ}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), 0, "+<p>人が<a>人、<q>人が<b>人、どちらでもない人が<z>人{いる}"},
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), 0, "<N>人の<w>で、<p>人は<a>人、<q>人は<b>人、<Z>人は<z>人{だ}"},
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), 0, "<w>で調べたところ、<p>人<a>人、<q>人<b>人、どちらでもない人<z>人{だ/た}。<w>は全部で<N>人{だ}"},
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH) | SAYS_QUESTION, 0, "<B>人は何人{だ}か。<N>人の<w>で、<p>人は<a>人、<q>人は<b>人、<Z>人は<z>人{だ}"},
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N>人中、<p>人<a>人、<q>人<b>人、<Z>人<z>人のときの、両方の人数"},
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH) | SAYS_QUESTION, VOICED(VOICE_TERSE), "全<N>人。<p>人<a>人、<q>人<b>人、両方×<z>人。両方○は何人"},
    {SAYS_QUESTION, 0, "?<B>人の数|人"},
    {SAYS_QUESTION, 0, "?[両方|どちらにも]にあてはまる人の数|人"},
    {SAYS_QUESTION, 0, "<B>人は何人{いる}か"},
    {SAYS_QUESTION, 0, "<B>人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+両方にあてはまる人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+どちらにもあてはまる人は何人{いる}か"},
    {SAYS_QUESTION, 0, "+両方の人は何人に{なる}か"},
    {SAYS_QUESTION, 0, "+両方と答えた人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+2つともあてはまるのは何人{だ}か"},
    {SAYS_QUESTION, 0, "+このうち、<B>人は全部で何人{いる}か"},
    {SAYS_QUESTION, TALK, "+2回とも手をあげた人は何人{いる}か"},
    {SAYS_QUESTION, TALK, "+どっちもの人は何人{いる}か"},
    {SAYS_QUESTION, NOTES, "+両方の人は何人"},
    {0, 0, NULL},
};

static const struct phrasing neither[] = {
    PEOPLE,
    BOTH_SAID,
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), 0, "+<p>人は<a>人、<q>人は<b>人、<B>人は<z>人{だ}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), 0, "+<p>人が<a>人、<q>人が<b>人いて、そのうち<z>人は両方に{あてはまる}"},
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), 0, "<N>人の<w>で、<p>人は<a>人、<q>人は<b>人、<B>人は<z>人{だ}"},
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), 0, "<w>で調べたところ、<p>人<a>人、<q>人<b>人、両方の人<z>人{だ/た}。<w>は全部で<N>人{だ}"},
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH) | SAYS_QUESTION, 0, "<Z>人は何人{だ}か。<N>人の<w>で、<p>人は<a>人、<q>人は<b>人、<B>人は<z>人{だ}"},
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N>人のうち、<p>人<a>人、<q>人<b>人、両方<z>人のときの、どちらでもない人数"},
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<N>人: <p>人<a>、<q>人<b>、両方<z>。どちらでもない人は何人"},
    {SAYS_QUESTION, 0, "?<Z>人の数|人"},
    {SAYS_QUESTION, 0, "?どちらにもあてはまらない人の数|人"},
    {SAYS_QUESTION, 0, "<Z>人は何人{いる}か"},
    {SAYS_QUESTION, 0, "<Z>人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+どちらでもない人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+どちらにもあてはまらない人は何人{いる}か"},
    {SAYS_QUESTION, 0, "+どちらでもない人は何人に{なる}か"},
    {SAYS_QUESTION, 0, "+どちらでもないと答えた人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+どちらにもふくまれないのは何人{だ}か"},
    {SAYS_QUESTION, 0, "+残りの、<Z>人は何人{いる}か"},
    {SAYS_QUESTION, TALK, "+一度も手をあげなかった人は何人{いる}か"},
    {SAYS_QUESTION, TALK, "+どっちでもない人は何人{いる}か"},
    {SAYS_QUESTION, NOTES, "+どちらでもない人は何人"},
    {0, 0, NULL},
};

enum { FACTS = SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH) };

const struct wording wording_shugo[] = {
    {"both", FACTS, both},
    {"neither", FACTS, neither},
    {NULL, 0, NULL},
};

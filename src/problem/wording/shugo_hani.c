/* shugo_hani.c - how 集合算 goes on: at least one, one alone, only the first, at least, at most.
 *
 * Slots: those of shugo.h; <O> only the first.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/shugo.h"

#define ONE_AND_OTHER \
    {SAYS(FIRST), 0, "<p>人は<a>人{だ}"}, \
    {SAYS(FIRST), 0, "<p>人が<a>人{いる}"}, \
    {SAYS(FIRST), 0, "<w>の中に、<p>人が<a>人{いる}"}, \
    {SAYS(FIRST), 0, "<w>で<p>人を数えると<a>人{だ/た}"}, \
    {SAYS(FIRST), 0, "ある<w>で調べると、<p>人は<a>人{いる/た}"}, \
    {SAYS(FIRST), TALK, "<A>の<w>には、<p>人が<a>人{いる}"}, \
    {SAYS(FIRST), NOTES, "<p>人<a>人"}, \
    SECOND_SAID

#define SURVEY \
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>で調べると、<p>人は<a>人、<q>人は<b>人{だ/た}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "ある<w>では、<p>人が<a>人、<q>人が<b>人{いる}"}, \
    {SAYS(FIRST) | SAYS(SECOND), TALK, "<A>が<w>のみんなに聞くと、<p>人は<a>人、<q>人は<b>人{いる/た}"}, \
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), 0, "<w>で、<p>人は<a>人、<q>人は<b>人、<B>人は<z>人{だ}"}, \
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), 0, "<p>人が<a>人、<q>人が<b>人いて、そのうち<z>人は両方に{あてはまる}"}, \
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), TALK, "<A>が<w>で手をあげてもらうと、<p>人は<a>人、<q>人は<b>人、両方の人は<z>人{だ/た}"}, \
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), NOTES, "<p>人<a>人、<q>人<b>人、両方<z>人"}

static const struct phrasing any[] = {
    ONE_AND_OTHER,
    FIRST_AND_SECOND,
    SURVEY,
    BOTH_SAID,
    {SAYS_QUESTION, 0, "?少なくとも一方にあてはまる人の数|人"},
    {SAYS_QUESTION, 0, "+少なくとも一方にあてはまる人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+少なくともどちらか一方にあてはまる人は何人{いる}か"},
    {SAYS_QUESTION, 0, "+どちらかにあてはまる人は、全部で何人{いる}か"},
    {SAYS_QUESTION, 0, "+1つでもあてはまる人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+<p>人か<q>人の、少なくとも一方である人は何人に{なる}か"},
    {SAYS_QUESTION, 0, "+どちらか一方か、または両方にあてはまる人は何人{いる}か"},
    {SAYS_QUESTION, 0, "+2つのうち少なくとも1つにあてはまる人は何人{だ}か"},
    {SAYS_QUESTION, TALK, "+どちらか1回でも手をあげた人は何人{いる}か"},
    {SAYS_QUESTION, NOTES, "+少なくとも一方の人は何人"},
    {0, 0, NULL},
};

static const struct phrasing one[] = {
    ONE_AND_OTHER,
    FIRST_AND_SECOND,
    SURVEY,
    BOTH_SAID,
    {SAYS_QUESTION, 0, "?どちらか一方だけにあてはまる人の数|人"},
    {SAYS_QUESTION, 0, "+どちらか一方だけにあてはまる人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+一方だけにあてはまる人は何人{いる}か"},
    {SAYS_QUESTION, 0, "+どちらか1つだけにあてはまる人は、全部で何人{だ}か"},
    {SAYS_QUESTION, 0, "+両方の人をのぞくと、どちらか一方の人は何人{いる}か"},
    {SAYS_QUESTION, 0, "+2つのうち1つだけにあてはまる人は何人に{なる}か"},
    {SAYS_QUESTION, 0, "+一方だけの人は、合わせて何人{いる}か"},
    {SAYS_QUESTION, 0, "+両方ではなく、どちらか一方だけの人は何人{だ}か"},
    {SAYS_QUESTION, TALK, "+どちらか1回だけ手をあげた人は何人{いる}か"},
    {SAYS_QUESTION, NOTES, "+どちらか一方だけの人は何人"},
    {0, 0, NULL},
};

static const struct phrasing only[] = {
    EVERYBODY,
    {SAYS(SECOND), 0, "+<q>人は<b>人{だ}"},
    {SAYS(SECOND), 0, "+<q>人が<b>人{いる}"},
    {SAYS(SECOND), 0, "+そのうち<q>人は<b>人{だ}"},
    {SAYS(SECOND), 0, "+<q>人を数えると<b>人{だ/た}"},
    {SAYS(SECOND), 0, "+<q>人の数は<b>人{だ}"},
    {SAYS(SECOND), TALK, "+<q>人に手をあげてもらうと<b>人{だ/た}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+<q>人が<b>人{いる/た}"},
    {SAYS(SECOND), NOTES, "+<q>人<b>人"},
    NEITHER_SAID,
    {SAYS(ALL) | SAYS(SECOND), 0, "<N>人の<w>で、<q>人は<b>人{だ}"},
    {SAYS(ALL) | SAYS(SECOND), 0, "<w>の<N>人のうち、<q>人は<b>人{いる}"},
    {SAYS(SECOND) | SAYS(FOURTH), 0, "+<q>人は<b>人で、<Z>人は<z>人{だ}"},
    {SAYS(ALL) | SAYS(SECOND) | SAYS(FOURTH), 0, "<N>人の<w>で調べると、<q>人は<b>人、<Z>人は<z>人{だ/た}"},
    {SAYS(ALL) | SAYS(SECOND) | SAYS(FOURTH) | SAYS_QUESTION, 0, "<O>人は何人{だ}か。<N>人の<w>で、<q>人は<b>人、<Z>人は<z>人{だ}"},
    {SAYS(ALL) | SAYS(SECOND) | SAYS(FOURTH) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<N>人中、<q>人<b>人、<Z>人<z>人→<O>人は何人"},
    {SAYS_QUESTION, 0, "?<O>人の数|人"},
    {SAYS_QUESTION, 0, "<O>人は何人{だ}か"},
    {SAYS_QUESTION, 0, "<O>人は何人{いる}か"},
    {SAYS_QUESTION, 0, "+残りの、<O>人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+では、<O>人は何人に{なる}か"},
    {SAYS_QUESTION, 0, "+このうち、<O>人は全部で何人{いる}か"},
    {SAYS_QUESTION, 0, "<O>人の数は何人{だ}か"},
    {SAYS_QUESTION, TALK, "<O>人って何人{いる}か"},
    {SAYS_QUESTION, NOTES, "<O>人は何人"},
    {0, 0, NULL},
};

static const struct phrasing least[] = {
    PEOPLE,
    {SAYS_QUESTION, 0, "<B>人は少なくとも何人{いる}か"},
    {SAYS_QUESTION, 0, "+両方にあてはまる人は、最も少ない場合で何人{だ}か"},
    {SAYS_QUESTION, 0, "+<B>人は、いちばん少ないとき何人{だ}か"},
    {SAYS_QUESTION, 0, "+少なくとも何人が両方にあてはまると{いえる}か"},
    {SAYS_QUESTION, 0, "+どちらにもあてはまる人は、少なくとも何人いることに{なる}か"},
    {SAYS_QUESTION, 0, "+両方の人は、最も少なくて何人{いる}か"},
    {SAYS_QUESTION, 0, "+両方にあてはまる人数として考えられる最も小さい数は何人{だ}か"},
    {SAYS_QUESTION, 0, "?<B>人の最も少ない数|人"},
    {SAYS_QUESTION, 0, "?両方にあてはまる人の最小の人数|人"},
    {SAYS_QUESTION, TALK, "+<B>人は、少なくても何人いると{いえる}か"},
    {SAYS_QUESTION, TALK, "+2回とも手をあげた人は、少なくとも何人{いる}か"},
    {SAYS_QUESTION, NOTES, "+両方の人は最少で何人"},
    {SAYS_QUESTION, NOTES, "+両方の人は少なくとも何人"},
    {0, 0, NULL},
};

static const struct phrasing most[] = {
    PEOPLE,
    {SAYS_QUESTION, 0, "<Z>人は多くても何人{だ}か"},
    {SAYS_QUESTION, 0, "+どちらにもあてはまらない人は、最も多い場合で何人{だ}か"},
    {SAYS_QUESTION, 0, "+<Z>人は、いちばん多いとき何人{だ}か"},
    {SAYS_QUESTION, 0, "+どちらでもない人は、多くとも何人と{いえる}か"},
    {SAYS_QUESTION, 0, "+どちらにもあてはまらない人は、最大で何人{いる}か"},
    {SAYS_QUESTION, 0, "+どちらでもない人は、最も多くて何人{いる}か"},
    {SAYS_QUESTION, 0, "+どちらでもない人数として考えられる最も大きい数は何人{だ}か"},
    {SAYS_QUESTION, 0, "?<Z>人の最も多い数|人"},
    {SAYS_QUESTION, 0, "?どちらでもない人の最大の人数|人"},
    {SAYS_QUESTION, TALK, "+一度も手をあげなかった人は、多くても何人{だ}か"},
    {SAYS_QUESTION, NOTES, "+どちらでもない人は最大で何人"},
    {SAYS_QUESTION, NOTES, "+どちらでもない人は多くて何人"},
    {0, 0, NULL},
};

enum { OVERLAP = SAYS(FIRST) | SAYS(SECOND) | SAYS(FOURTH), TWO_OF_ALL = SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND) };

const struct wording wording_shugo_hani[] = {
    {"any", OVERLAP, any},
    {"one", OVERLAP, one},
    {"only", SAYS(ALL) | SAYS(SECOND) | SAYS(FOURTH), only},
    {"least", TWO_OF_ALL, least},
    {"most", TWO_OF_ALL, most},
    {NULL, 0, NULL},
};

/* shugo_mittsu.c - how three overlapping sets are said.
 *
 * Slots: <w> クラス, <x>, <y>, <z> 国語, <k> が好きな, <k3> 3つとも好きな, <k0> どれも好きでない (before 人), <A> a name; <N> all, <a>, <b>,
 * <c> of each, <d>, <e>, <f> of two, <g> of all three, <h> of none.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WHOLE, EACH, TWO, LAST };

#define EVERYBODY \
    {SAYS(WHOLE), 0, "<w>は全部で<N>人{だ}"}, \
    {SAYS(WHOLE), 0, "<w>の人数は<N>人{だ}"}, \
    {SAYS(WHOLE), 0, "<N>人の<w>が{ある}"}, \
    {SAYS(WHOLE), 0, "<w>の<N>人について{調べる/た}"}, \
    {SAYS(WHOLE), 0, "<w>の<N>人にアンケートを{する/た}"}, \
    {SAYS(WHOLE), 0, "<w>の<N>人に質問を{する/た}"}, \
    {SAYS(WHOLE), 0, "アンケートに<w>の<N>人が{答える/た}"}, \
    {SAYS(WHOLE), 0, "ある<w>には、<N>人{いる}"}, \
    {SAYS(WHOLE), TALK, "<A>が<w>の<N>人に{聞く/た}"}, \
    {SAYS(WHOLE), TALK, "わたしたちの<w>は<N>人{だ}"}, \
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "<N>人からなるある<w>で調査を{行う/た}"}, \
    {SAYS(WHOLE), NOTES, "<w><N>人"}, \
    {SAYS(WHOLE), NOTES, "全<N>人"}

#define OF_EACH \
    {SAYS(EACH), 0, "+<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人{だ}"}, \
    {SAYS(EACH), 0, "+<x><k>人が<a>人、<y><k>人が<b>人、<z><k>人が<c>人{いる}"}, \
    {SAYS(EACH), 0, "+調べると、<x><k>人が<a>人、<y><k>人が<b>人、<z><k>人が<c>人{いる/た}"}, \
    {SAYS(EACH), 0, "+<a>人が<x><k>人、<b>人が<y><k>人、<c>人が<z><k>人{だ}"}, \
    {SAYS(EACH), 0, "+<x><k>人の数は<a>人、<y><k>人の数は<b>人、<z><k>人の数は<c>人{だ/た}"}, \
    {SAYS(EACH), 0, "+<x><k>人は<a>人{いる}。<y><k>人は<b>人、<z><k>人は<c>人{いる}"}, \
    {SAYS(EACH), 0, "+まず、<x><k>人は<a>人、次に<y><k>人は<b>人、それから<z><k>人は<c>人{だ}"}, \
    {SAYS(EACH), 0, "+結果は、<x><k>人が<a>人、<y><k>人が<b>人、<z><k>人が<c>人{だ/た}"}, \
    {SAYS(EACH), TALK, "+手をあげてもらうと、<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人{だ/た}"}, \
    {SAYS(EACH), VOICED(VOICE_EXAM), "+<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人{いる/た}"}, \
    {SAYS(EACH), NOTES, "+<x><k>人<a>人、<y><k>人<b>人、<z><k>人<c>人"}, \
    {SAYS(EACH), NOTES, "+<x>:<a>人、<y>:<b>人、<z>:<c>人"}

#define OF_TWO \
    {SAYS(TWO), 0, "+<x>と<y>の両方の人は<d>人、<y>と<z>の両方の人は<e>人、<x>と<z>の両方の人は<f>人{だ}"}, \
    {SAYS(TWO), 0, "+そのうち、<x>にも<y>にもあてはまる人が<d>人、<y>にも<z>にもあてはまる人が<e>人、<x>にも<z>にもあてはまる人が<f>人{いる}"}, \
    {SAYS(TWO), 0, "+<x>と<y>の2つにあてはまる人は<d>人、<y>と<z>の2つでは<e>人、<x>と<z>の2つでは<f>人{だ}"}, \
    {SAYS(TWO), 0, "+また、<x>と<y>の両方が<d>人、<y>と<z>の両方が<e>人、<x>と<z>の両方が<f>人{だ}"}, \
    {SAYS(TWO), 0, "+重なりを調べると、<x>と<y>は<d>人、<y>と<z>は<e>人、<x>と<z>は<f>人{だ/た}"}, \
    {SAYS(TWO), 0, "+両方にあてはまるのは、<x>と<y>が<d>人、<y>と<z>が<e>人、<x>と<z>が<f>人{だ}"}, \
    {SAYS(TWO), 0, "+<x>と<y>の両方と答えた人は<d>人、<y>と<z>の両方は<e>人、<x>と<z>の両方は<f>人{いる}"}, \
    {SAYS(TWO), 0, "+<d>人は<x>と<y>の両方、<e>人は<y>と<z>の両方、<f>人は<x>と<z>の両方に{あてはまる}"}, \
    {SAYS(TWO), TALK, "+<x>と<y>の両方で手をあげた人は<d>人、<y>と<z>では<e>人、<x>と<z>では<f>人{だ/た}"}, \
    {SAYS(TWO), VOICED(VOICE_EXAM), "+このうち、<x>と<y>の両方は<d>人、<y>と<z>の両方は<e>人、<x>と<z>の両方は<f>人{いる/た}"}, \
    {SAYS(TWO), NOTES, "+<x>と<y><d>人、<y>と<z><e>人、<x>と<z><f>人"}, \
    {SAYS(TWO), NOTES, "+両方:<x>・<y><d>人、<y>・<z><e>人、<x>・<z><f>人"}, \
    {SAYS(EACH) | SAYS(TWO), 0, "<x><k>人は<a>人、<y><k>人は<b>人、<z><k>人は<c>人で、<x>と<y>の両方は<d>人、<y>と<z>の両方は<e>人、<x>と<z>の両方は<f>人{だ}"}

/* T: <k3> with <g>, or <k0> with <h>. */
#define LAST_SAID(T, V) \
    {SAYS(LAST), 0, "+" T "人は" V "人{だ}"}, \
    {SAYS(LAST), 0, "+" T "人が" V "人{いる}"}, \
    {SAYS(LAST), 0, "+そして、" T "人は" V "人{だ}"}, \
    {SAYS(LAST), 0, "+また、" T "人も" V "人{いる}"}, \
    {SAYS(LAST), 0, "+" T "人を数えると" V "人{だ/た}"}, \
    {SAYS(LAST), 0, "+さらに、" T "人の数は" V "人{だ}"}, \
    {SAYS(LAST), 0, "+" T "人は、" V "人{いる/た}"}, \
    {SAYS(LAST), 0, "+" T "と答えた人は" V "人{だ/た}"}, \
    {SAYS(LAST), 0, "+調べると、" T "人は" V "人{いる}"}, \
    {SAYS(LAST), TALK, "+" T "人に立ってもらうと、" V "人{だ/た}"}, \
    {SAYS(LAST), VOICED(VOICE_EXAM), "+なお、" T "人は" V "人{いる/た}"}, \
    {SAYS(LAST), NOTES, "+" T "人" V "人"}, \
    {SAYS(LAST), NOTES, "+" T ":" V "人"}

/* Q: who is counted, as it stands before 人. */
#define HOW_MANY(Q) \
    {SAYS_QUESTION, 0, "+?" Q "人の数|人"}, \
    {SAYS_QUESTION, 0, "+" Q "人は何人{いる}か"}, \
    {SAYS_QUESTION, 0, "+" Q "人は何人{だ}か"}, \
    {SAYS_QUESTION, 0, "+" Q "人は何人に{なる}か"}, \
    {SAYS_QUESTION, 0, "+" Q "人は全部で何人{いる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" Q "人は何人{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、" Q "人は何人{いる}か"}, \
    {SAYS_QUESTION, 0, "+" Q "のは何人{だ}か"}, \
    {SAYS_QUESTION, TALK, "+さて、" Q "人は何人{いる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+" Q "人は何人かな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" Q "人は何人と答えれば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+" Q "人は、全部で何人{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+" Q "人は何人"}, \
    {SAYS_QUESTION, NOTES, "+" Q "人の人数"}

static const struct phrasing any[] = {
    OF_EACH,
    OF_TWO,
    LAST_SAID("<k3>", "<g>"),
    HOW_MANY("[少なくとも1つにあてはまる|どれか1つでもあてはまる|3つのうちどれかにあてはまる]"),
    {0, 0, NULL},
};
static const struct phrasing none[] = {
    EVERYBODY,
    OF_EACH,
    OF_TWO,
    LAST_SAID("<k3>", "<g>"),
    HOW_MANY("<k0>"),
    {SAYS_QUESTION, 0, "+どれにもあてはまらない人は何人{いる}か"},
    {0, 0, NULL},
};
static const struct phrasing every[] = {
    EVERYBODY,
    OF_EACH,
    OF_TWO,
    LAST_SAID("<k0>", "<h>"),
    HOW_MANY("<k3>"),
    {SAYS_QUESTION, 0, "+3つすべてにあてはまる人は何人{いる}か"},
    {0, 0, NULL},
};

enum { SETS = SAYS(EACH) | SAYS(TWO) | SAYS(LAST) };

const struct wording wording_shugo_mittsu[] = {
    {"any", SETS, any},
    {"none", SETS | SAYS(WHOLE), none},
    {"every", SETS | SAYS(WHOLE), every},
    {NULL, 0, NULL},
};

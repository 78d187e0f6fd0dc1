/* shokyo.c - how 消去算 is said.
 *
 * Slots: <a> <b> the two kinds, <ca> <cb> their counters, <q> <qc> the one that is asked
 * for; <pr> ねだん, <su> 代金, <u> 円, <ik> いくら, <o> <V> を買う, <up> 高(い), <dn> 安(い); <m> <n> <S>
 * and <r> <s> <T> two purchases, <t1> <t2> told as a story; replace: <m> <n> <T> and <d>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

/* What one of them costs or weighs. */
#define ONE_OF_THEM \
    {SAYS_QUESTION, 0, "<q>1<qc>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "?<q>1<qc>の<pr>|<u>"}, \
    {SAYS_QUESTION, 0, "<q>1<qc>の<pr>は<ik>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は1<qc>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は、1<qc>あたり何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<q>1<qc>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>1<qc>は<ik>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>だけなら、1<qc>で何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<q>1<qc>分は何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<a>も<b>も同じ種類はみな同じ<pr>{だ}。<q>は1<qc>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "?<q>1<qc>分の<pr>|<u>"}, \
    {SAYS_QUESTION, 0, "<q>1<qc>の<pr>は何<u>と{わかる}か"}, \
    {SAYS_QUESTION, TALK, "<q>って1<qc><ik>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は1<qc><ik>だったのでしょうか"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>1<qc>の<pr>は計算で出せますか"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<q>1<qc>は<ik>なんだろう"}, \
    {SAYS_QUESTION, NOTES, "<q>1<qc>は"}, \
    {SAYS_QUESTION, NOTES, "<q>1<qc>の<pr>は"}

enum { FIRST, SECOND };

/* ---- two purchases ---- */
static const struct phrasing two[] = {
    ONE_OF_THEM,
    {SAYS(FIRST), 0, "<a><m><ca>と<b><n><cb>で<S><u>{だ}"},
    {SAYS(FIRST), 0, "<a><m><ca>と<b><n><cb>の<su>は<S><u>{だ/た}"},
    {SAYS(FIRST), 0, "<a><m><ca>と<b><n><cb><o><V>と、<S><u>に{なる}"},
    {SAYS(FIRST), 0, "<a>が<m><ca>、<b>が<n><cb>で、合わせて<S><u>{だ}"},
    {SAYS(FIRST), 0, "<su>は、<a><m><ca>と<b><n><cb>のとき<S><u>{だ}"},
    {SAYS(FIRST), 0, "<m><ca>の<a>と<n><cb>の<b>で<S><u>に{なる}"},
    {SAYS(FIRST), 0, "<S><u>は、<a><m><ca>と<b><n><cb>の<su>{だ}"},
    {SAYS(FIRST), 0, "<b><n><cb>と<a><m><ca>を合わせると<S><u>{だ}"},
    {SAYS(FIRST), 0, "<a>と<b>が{ある}。<a><m><ca>と<b><n><cb>では<S><u>{だ}"},
    {SAYS(FIRST), 0, "<t1>"},
    {SAYS(FIRST), 0, "はじめは、<t1>"},
    {SAYS(FIRST), TALK, "「<a><m><ca>と<b><n><cb>で<S><u>だったよ」と<P>が{言う/た}"},
    {SAYS(FIRST), TALK, "この前、<t1>"},
    {SAYS(FIRST), VOICED(VOICE_PARENT), "先週、<t1>"},
    {SAYS(FIRST), VOICED(VOICE_CHILD), "きのう、<t1>"},
    {SAYS(FIRST), VOICED(VOICE_EXAM), "<a>を<m><ca>、<b>を<n><cb>合わせたときの<su>は<S><u>{だ}"},
    {SAYS(FIRST), NOTES, "<a><m>+<b><n>=<S><u>"},
    {SAYS(FIRST), NOTES, "<a><m><ca>、<b><n><cb>→<S><u>"},
    {SAYS(FIRST), NOTES, "<a>×<m>+<b>×<n>=<S><u>"},
    {SAYS(FIRST), NOTES, "<a><m><ca>と<b><n><cb>で<S><u>"},
    {SAYS(SECOND), 0, "+<a><r><ca>と<b><s><cb>で<T><u>{だ}"},
    {SAYS(SECOND), 0, "+[また、|]<a><r><ca>と<b><s><cb>の<su>は<T><u>{だ/た}"},
    {SAYS(SECOND), 0, "+<a><r><ca>と<b><s><cb><o><V>と、<T><u>に{なる}"},
    {SAYS(SECOND), 0, "+同じ<a><r><ca>と同じ<b><s><cb>では<T><u>に{なる}"},
    {SAYS(SECOND), 0, "+<a>を<r><ca>、<b>を<s><cb>にすると、<T><u>に{なる}"},
    {SAYS(SECOND), 0, "+<a>が<r><ca>、<b>が<s><cb>だと、合わせて<T><u>{だ}"},
    {SAYS(SECOND), 0, "+<r><ca>の<a>と<s><cb>の<b>なら<T><u>{だ}"},
    {SAYS(SECOND), 0, "+<b><s><cb>と<a><r><ca>では、合わせて<T><u>{だ}"},
    {SAYS(SECOND), 0, "+これが<a><r><ca>と<b><s><cb>になると<T><u>{だ}"},
    {SAYS(SECOND), 0, "+<t2>"},
    {SAYS(SECOND), 0, "+そして、<a><r><ca>と<b><s><cb>で<T><u>{だ/た}"},
    {SAYS(SECOND), TALK, "+「<a><r><ca>と<b><s><cb>だと<T><u>だよ」と{言われる/た}"},
    {SAYS(SECOND), TALK, "+<a><r><ca>と<b><s><cb>のときは<T><u>{だ/た}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+また、<a>を<r><ca>、<b>を<s><cb>合わせたときの<su>は<T><u>{だ}"},
    {SAYS(SECOND), NOTES, "+<a><r>+<b><s>=<T><u>"},
    {SAYS(SECOND), NOTES, "+<a><r><ca>、<b><s><cb>→<T><u>"},
    {SAYS(SECOND), NOTES, "+<a>×<r>+<b>×<s>=<T><u>"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<a><m><ca>と<b><n><cb>で<S><u>、<a><r><ca>と<b><s><cb>で<T><u>{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<a><m><ca>と<b><n><cb><o><V>と<S><u>、<a><r><ca>と<b><s><cb><o><V>と<T><u>に{なる}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<a><m><ca>と<b><n><cb>の<su>は<S><u>、<a><r><ca>と<b><s><cb>の<su>は<T><u>{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<su>は、<a><m><ca>と<b><n><cb>なら<S><u>、<a><r><ca>と<b><s><cb>なら<T><u>{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<a><m><ca>に<b><n><cb>を合わせると<S><u>、<a><r><ca>に<b><s><cb>を合わせると<T><u>{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), TALK, "「<a><m><ca>と<b><n><cb>で<S><u>です。」「では、<a><r><ca>と<b><s><cb>だと。」「<T><u>ですね。」という話を{聞く/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "<q>1<qc>は何<u>{だ}か。<a><m><ca>と<b><n><cb>で<S><u>、<a><r><ca>と<b><s><cb>で<T><u>{だ}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "<a><m><ca>と<b><n><cb>の<su>が<S><u>、<a><r><ca>と<b><s><cb>の<su>が<T><u>のとき、<q>1<qc>は何<u>{だ}か"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a><m><ca>と<b><n><cb>で<S><u>、<a><r><ca>と<b><s><cb>で<T><u>。<q>1<qc>の<pr>"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, NOTES, "<a><m>と<b><n>で<S><u>、<a><r>と<b><s>で<T><u>。<q>1つは何<u>"},
    {0, 0, NULL},
};

/* ---- one is dearer ---- */
static const struct phrasing replace[] = {
    ONE_OF_THEM,
    {SAYS(FIRST), 0, "<a>1<ca>は<b>1<cb>より<d><u>{<up>い}"},
    {SAYS(FIRST), 0, "<b>1<cb>は<a>1<ca>より<d><u>{<dn>い}"},
    {SAYS(FIRST), 0, "<a>1<ca>の<pr>は、<b>1<cb>の<pr>より<d><u>{<up>い}"},
    {SAYS(FIRST), 0, "<a>と<b>の<pr>の差は<d><u>で、<a>のほうが{<up>い}"},
    {SAYS(FIRST), 0, "<a>は、1<ca>の<pr>が<b>より<d><u>{<up>い}"},
    {SAYS(FIRST), 0, "1つの<pr>をくらべると、<a>のほうが<b>より<d><u>{<up>い}"},
    {SAYS(FIRST), 0, "<b>1<cb>の<pr>に<d><u>たすと、<a>1<ca>の<pr>に{なる}"},
    {SAYS(FIRST), 0, "<a>1<ca>の<pr>から<d><u>ひくと、<b>1<cb>の<pr>に{なる}"},
    {SAYS(FIRST), 0, "<b>1<cb>の<pr>は、<a>1<ca>より<d><u>{<dn>い}"},
    {SAYS(FIRST), 0, "<a>1<ca>と<b>1<cb>では、<a>が<d><u>{<up>い}"},
    {SAYS(FIRST), 0, "<a>と<b>が{ある}。<a>は<b>より1つにつき<d><u>{<up>い}"},
    {SAYS(FIRST), TALK, "<a>は<b>より<d><u><up>いそう{だ}"},
    {SAYS(FIRST), TALK, "「<b>は<a>より<d><u><dn>いよ」と<P>が{教える/た}"},
    {SAYS(FIRST), VOICED(VOICE_EXAM), "<a>1<ca>の<pr>は<b>1<cb>の<pr>より<d><u>だけ{<up>い}"},
    {SAYS(FIRST), NOTES, "<a>1<ca>=<b>1<cb>+<d><u>"},
    {SAYS(FIRST), NOTES, "<a>は<b>より<d><u><up>い"},
    {SAYS(FIRST), NOTES, "<b>は<a>より<d><u><dn>い"},
    {SAYS(SECOND), 0, "+<a><m><ca>と<b><n><cb>で<T><u>{だ}"},
    {SAYS(SECOND), 0, "+<a><m><ca>と<b><n><cb>の<su>は<T><u>{だ/た}"},
    {SAYS(SECOND), 0, "+<a><m><ca>と<b><n><cb><o><V>と、<T><u>に{なる}"},
    {SAYS(SECOND), 0, "+<a>が<m><ca>、<b>が<n><cb>で、合わせて<T><u>{だ/た}"},
    {SAYS(SECOND), 0, "+<su>は、<a><m><ca>と<b><n><cb>で<T><u>{だ}"},
    {SAYS(SECOND), 0, "+<m><ca>の<a>と<n><cb>の<b>の<su>が<T><u>{だ}"},
    {SAYS(SECOND), 0, "+<b><n><cb>と<a><m><ca>を合わせると<T><u>に{なる}"},
    {SAYS(SECOND), 0, "+<a>を<m><ca>、<b>を<n><cb>合わせると、全部で<T><u>{だ/た}"},
    {SAYS(SECOND), 0, "+<t1>"},
    {SAYS(SECOND), 0, "+そして、<t1>"},
    {SAYS(SECOND), 0, "+<T><u>は、<a><m><ca>と<b><n><cb>の<su>{だ}"},
    {SAYS(SECOND), TALK, "+「<a><m><ca>と<b><n><cb>で<T><u>です」と{言われる/た}"},
    {SAYS(SECOND), TALK, "+<a><m><ca>と<b><n><cb>では、ちょうど<T><u>{だ/た}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+<a><m><ca>と<b><n><cb>の<su>を求めると<T><u>に{なる}"},
    {SAYS(SECOND), NOTES, "+<a><m><ca>と<b><n><cb>で<T><u>"},
    {SAYS(SECOND), NOTES, "+<a>×<m>+<b>×<n>=<T><u>"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<t1>。<a>1<ca>は<b>1<cb>より<d><u>{<up>い}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<a><m><ca>と<b><n><cb>の<su>は<T><u>{だ}。<a>1<ca>は<b>1<cb>より<d><u>{<up>い}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<a><m><ca>と<b><n><cb>で<T><u>で、<a>は<b>より1つ<d><u>{<up>い}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<a><m><ca>と<b><n><cb><o><V>と<T><u>{だ/た}。また、1つの<pr>は<a>のほうが<d><u>{<up>い}"},
    {SAYS(FIRST) | SAYS(SECOND), TALK, "<t1>。<b>1<cb>は<a>1<ca>より<d><u><dn>いそう{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "<a><m><ca>、<b><n><cb>で<T><u>(<a>は<b>より<d><u><up>い)"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "<q>1<qc>は何<u>{だ}か。<a><m><ca>と<b><n><cb>で<T><u>で、<a>は<b>より1つ<d><u>{<up>い}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "<a>が<b>より1つ<d><u><up>く、<a><m><ca>と<b><n><cb>で<T><u>のとき、<q>1<qc>は何<u>{だ}か"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a>は<b>より<d><u><up>く、<a><m><ca>と<b><n><cb>で<T><u>。<q>1<qc>の<pr>"},
    {0, 0, NULL},
};

const struct wording wording_shokyo[] = {
    {"same", SAYS(FIRST) | SAYS(SECOND), two},
    {"scale", SAYS(FIRST) | SAYS(SECOND), two},
    {"replace", SAYS(FIRST) | SAYS(SECOND), replace},
    {NULL, 0, NULL},
};

/* shokyo_bai.c - how 消去算 is said where one is so many times the other, and for three things two at a time.
 *
 * Slots: ratio: <a> <ca> dear, <b> <cb> cheap, <q> <qc> asked, <pr> ねだん, <su> 代金, <u> 円; <m> <n> <T> and
 * <k> times; trio: <x> <y> <z> three, <o> ねだん, <s> <t> <r> sums of two.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { TIMES, TOTAL };

static const struct phrasing ratio[] = {
    {SAYS(TIMES), 0, "<a>1<ca>の<pr>は、<b>1<cb>の<pr>の<k>倍{だ}"},
    {SAYS(TIMES), 0, "<a>の<pr>は<b>の<k>倍{だ}"},
    {SAYS(TIMES), 0, "<b>1<cb>の<k>倍が<a>1<ca>の<pr>{だ}"},
    {SAYS(TIMES), 0, "<a>1<ca>は、<b><k><cb>分の<pr>と同じ{だ}"},
    {SAYS(TIMES), 0, "<a>の<pr>をくらべると、<b>のちょうど<k>倍{だ}"},
    {SAYS(TIMES), 0, "<b>を<k><cb>合わせると、<a>1<ca>の<pr>と等しく{なる}"},
    {SAYS(TIMES), 0, "<a>と<b>があり、<a>1<ca>の<pr>は<b>1<cb>の<k>倍{だ}"},
    {SAYS(TIMES), 0, "<a>は<b>の<k>倍の<pr>{だ}"},
    {SAYS(TIMES), 0, "<a>1<ca>の<pr>は、<b>1<cb>の<pr>に<k>をかけたもの{だ}"},
    {SAYS(TIMES), 0, "1つの<pr>は、<a>が<b>の<k>倍{だ}"},
    {SAYS(TIMES), TALK, "「<a>は<b>の<k>倍の<pr>だよ。」と{聞く/た}"},
    {SAYS(TIMES), TALK, "<a>の<pr>は、<b>のちょうど<k>倍らしい"},
    {SAYS(TIMES), VOICED(VOICE_EXAM), "<a>1<ca>の<pr>が<b>1<cb>の<pr>の<k>倍{だ}"},
    {SAYS(TIMES), NOTES, "<a>=<b>×<k>"},
    {SAYS(TIMES), NOTES, "<a>は<b>の<k>倍"},
    {SAYS(TOTAL), 0, "+<a><m><ca>と<b><n><cb>で<T><u>{だ}"},
    {SAYS(TOTAL), 0, "+<a><m><ca>と<b><n><cb>の<su>は<T><u>{だ/た}"},
    {SAYS(TOTAL), 0, "+<a>を<m><ca>、<b>を<n><cb>合わせると<T><u>に{なる}"},
    {SAYS(TOTAL), 0, "+<su>は、<a><m><ca>と<b><n><cb>で<T><u>{だ}"},
    {SAYS(TOTAL), 0, "+<b><n><cb>と<a><m><ca>では<T><u>に{なる}"},
    {SAYS(TOTAL), 0, "+<T><u>は、<a><m><ca>と<b><n><cb>の<su>{だ}"},
    {SAYS(TOTAL), 0, "+<a>が<m><ca>、<b>が<n><cb>だと、合わせて<T><u>{だ}"},
    {SAYS(TOTAL), 0, "+<m><ca>の<a>と<n><cb>の<b>の<su>が<T><u>{だ}"},
    {SAYS(TOTAL), 0, "+<P>が<a><m><ca>と<b><n><cb>の<su>を調べると、<T><u>{だ/た}"},
    {SAYS(TOTAL), 0, "+<a><m><ca>と<b><n><cb>を合わせた<su>は、全部で<T><u>{だ/た}"},
    {SAYS(TOTAL), TALK, "+<a><m><ca>と<b><n><cb>で、全部で<T><u>だったと{言う/た}"},
    {SAYS(TOTAL), VOICED(VOICE_EXAM), "+<a><m><ca>と<b><n><cb>を合わせたときの<su>は<T><u>{だ/た}"},
    {SAYS(TOTAL), NOTES, "+<a><m>+<b><n>=<T><u>"},
    {SAYS(TOTAL), NOTES, "+<a><m><ca>と<b><n><cb>で<T><u>"},
    {SAYS(TIMES) | SAYS(TOTAL), 0, "<a><m><ca>と<b><n><cb>で<T><u>{だ}。<a>1<ca>は<b>1<cb>の<k>倍の<pr>{だ}"},
    {SAYS(TIMES) | SAYS(TOTAL), 0, "<a>の<pr>は<b>の<k>倍で、<a><m><ca>と<b><n><cb>では<T><u>{だ}"},
    {SAYS(TIMES) | SAYS(TOTAL) | SAYS_QUESTION, 0, "<q>1<qc>は何<u>{だ}か。<a>の<pr>は<b>の<k>倍で、<a><m><ca>と<b><n><cb>では<T><u>{だ}"},
    {SAYS(TIMES) | SAYS(TOTAL) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a>は<b>の<k>倍の<pr>で、<a><m><ca>と<b><n><cb>の<su>が<T><u>のときの、<q>1<qc>の<pr>"},
    {SAYS_QUESTION, 0, "<q>1<qc>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "?<q>1<qc>の<pr>|<u>"},
    {SAYS_QUESTION, 0, "<q>1<qc>の<pr>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<q>は1<qc>何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<q>は、1<qc>あたり何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<q>1<qc>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<q>1<qc>分は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "?<q>1<qc>分の<pr>|<u>"},
    {SAYS_QUESTION, 0, "<q>だけなら、1<qc>で何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<q>1<qc>の<pr>は何<u>と{わかる}か"},
    {SAYS_QUESTION, 0, "+では、<q>1<qc>では何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+それでは、<q>の1<qc>の<pr>は何<u>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<q>1<qc>は何<u>だったのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<q>は1<qc>何<u>なのかな"},
    {SAYS_QUESTION, NOTES, "<q>1<qc>は"},
    {SAYS_QUESTION, NOTES, "<q>は何<u>"},
    {0, 0, NULL},
};

enum { SUMS };

static const struct phrasing trio[] = {
    {SAYS(SUMS), 0, "<x>と<y>の<o>の合計は<s><u>、<y>と<z>では<t><u>、<z>と<x>では<r><u>{だ}"},
    {SAYS(SUMS), 0, "<x>、<y>、<z>の<o>を2つずつ合わせると、<x>と<y>で<s><u>、<y>と<z>で<t><u>、<z>と<x>で<r><u>に{なる}"},
    {SAYS(SUMS), 0, "<o>は、<x>と<y>を合わせると<s><u>、<y>と<z>を合わせると<t><u>、<x>と<z>を合わせると<r><u>{だ}"},
    {SAYS(SUMS), 0, "2つずつの<o>の和を調べると、<x>と<y>が<s><u>、<y>と<z>が<t><u>、<z>と<x>が<r><u>{だ/た}"},
    {SAYS(SUMS), 0, "<x>と<y>の<o>を合わせると<s><u>{だ}。<y>と<z>では<t><u>、<z>と<x>では<r><u>{だ}"},
    {SAYS(SUMS), 0, "3つの<o>のうち、<x>と<y>の和は<s><u>、<y>と<z>の和は<t><u>、<z>と<x>の和は<r><u>{だ}"},
    {SAYS(SUMS), 0, "<o>の合計は、<x>と<y>で<s><u>、<y>と<z>で<t><u>、<z>と<x>で<r><u>{だ}"},
    {SAYS(SUMS), 0, "<x>と<y>で<s><u>、<y>と<z>で<t><u>、<x>と<z>で<r><u>に{なる}。どれも<o>の合計{だ}"},
    {SAYS(SUMS), 0, "<x>と<z>の<o>の合計は<r><u>で、<x>と<y>では<s><u>、<y>と<z>では<t><u>{だ}"},
    {SAYS(SUMS), 0, "<x>の<o>に<y>の<o>をたすと<s><u>、<y>に<z>をたすと<t><u>、<z>に<x>をたすと<r><u>に{なる}"},
    {SAYS(SUMS), 0, "<x>、<y>、<z>の<o>は、2つずつたすとそれぞれ<s><u>(<x>と<y>)、<t><u>(<y>と<z>)、<r><u>(<z>と<x>){だ}"},
    {SAYS(SUMS), TALK, "「<o>は、<x>と<y>で<s><u>、<y>と<z>で<t><u>、<z>と<x>で<r><u>だよ。」と{聞く/た}"},
    {SAYS(SUMS), TALK, "<o>を2つずつまとめて調べたら、<x>と<y>で<s><u>、<y>と<z>で<t><u>、<z>と<x>で<r><u>{だ/た}"},
    {SAYS(SUMS), VOICED(VOICE_EXAM), "<x>、<y>、<z>の<o>について、<x>と<y>の和は<s><u>、<y>と<z>の和は<t><u>、<z>と<x>の和は<r><u>{だ}"},
    {SAYS(SUMS), NOTES, "<o> <x>+<y>=<s><u>、<y>+<z>=<t><u>、<z>+<x>=<r><u>"},
    {SAYS(SUMS), NOTES, "<x>+<y>:<s><u>、<y>+<z>:<t><u>、<x>+<z>:<r><u>"},
    {SAYS_QUESTION, 0, "<x>の<o>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "?<x>の<o>|<u>"},
    {SAYS_QUESTION, 0, "+<x>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<x>だけでは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<x>の<o>は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+<x>の<o>は何<u>と{わかる}か"},
    {SAYS_QUESTION, 0, "+では、<x>の<o>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+?<x>だけの<o>|<u>"},
    {SAYS_QUESTION, 0, "+3つのうち、<x>の<o>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<x>の<o>だけだと、何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+<x>の分は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+?3つのうちの<x>の<o>|<u>"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<x>の<o>は何<u>なのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<x>の<o>は何<u>なのかな"},
    {SAYS_QUESTION, NOTES, "<x>は何<u>"},
    {SAYS_QUESTION, NOTES, "+<x>=□<u>"},
    {SAYS(SUMS) | SAYS_QUESTION, 0, "<x>の<o>は何<u>{だ}か。<o>の合計は、<x>と<y>で<s><u>、<y>と<z>で<t><u>、<z>と<x>で<r><u>{だ}"},
    {SAYS(SUMS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<x>+<y>=<s>、<y>+<z>=<t>、<z>+<x>=<r>(<u>)のときの<x>の<o>"},
    {0, 0, NULL},
};

const struct wording wording_shokyo_bai[] = {
    {"ratio", SAYS(TIMES) | SAYS(TOTAL), ratio},
    {"trio", SAYS(SUMS), trio},
    {NULL, 0, NULL},
};

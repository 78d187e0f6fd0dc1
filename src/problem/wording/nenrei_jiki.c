/* nenrei_jiki.c - how ages before and after are said.
 *
 * Slots: <p> 母, <c> 子ども, <q> the asked one; ages <P> <C>, <k> times, difference <D>, sum <S>, <t> years, <ab> 後 or 前;
 * <pr> the predicate of 〜倍, <naru> the same before a noun.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { KNOWN, TIMES };
enum { BOTH = SAYS(KNOWN) | SAYS(TIMES) };

#define TWO_AGES \
    {SAYS(KNOWN), 0, "[今、|現在、|]<p>は<P>才、<c>は<C>才{だ}"}, \
    {SAYS(KNOWN), 0, "<c>は<C>才で、<p>は<P>才{だ}"}, \
    {SAYS(KNOWN), 0, "今の年れいは、<p>が<P>才、<c>が<C>才{だ}"}, \
    {SAYS(KNOWN), 0, "今年、<p>は<P>才、<c>は<C>才に{なる/た}"}, \
    {SAYS(KNOWN), 0, "<P>才の<p>と<C>才の<c>が{いる}"}, \
    {SAYS(KNOWN), 0, "<p>の年れいは<P>才、<c>の年れいは<C>才{だ}"}, \
    {SAYS(KNOWN), 0, "<c>は今<C>才{だ}。<p>は今<P>才{だ}"}, \
    {SAYS(KNOWN), 0, "<p>(<P>才)と<c>(<C>才)が{いる}"}, \
    {SAYS(KNOWN), 0, "今、<c>が<C>才で、<p>はそれよりずっと年上の<P>才{だ}"}, \
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "現在の年れいは、<p>が<P>才、<c>が<C>才{だ}"}, \
    {SAYS(KNOWN), VOICED(VOICE_PARENT), "わが家では、<p>が<P>才、<c>が<C>才{だ}"}, \
    {SAYS(KNOWN), VOICED(VOICE_STORY), "<p>のたん生日。「もう<P>才か。<c>は<C>才だね。」と{言う/た}"}, \
    {SAYS(KNOWN), TALK, "<p>に年を聞いたら<P>才{だ/た}。<c>は<C>才{だ}"}, \
    {SAYS(KNOWN), NOTES, "今:<p><P>才、<c><C>才"}, \
    {SAYS(KNOWN), NOTES, "<p><P>才・<c><C>才"}

static const struct phrasing ago[] = {
    TWO_AGES,
    {SAYS(TIMES), 0, "+むかし、<p>の年れいが<c>の年れいの<k>倍だったときが{ある}"},
    {SAYS(TIMES), 0, "+何年か前、<p>の年れいは<c>のちょうど<k>倍{だ/た}"},
    {SAYS(TIMES), 0, "+前に、<c>の年れいの<k>倍が<p>の年れいと同じだった年が{ある}"},
    {SAYS(TIMES), TALK, "+「わたしの年があなたの<k>倍だったころもあったね。」と<p>が{言う/た}"},
    {SAYS(TIMES), NOTES, "+<p>が<c>の<k>倍だった"},
    {SAYS_QUESTION, 0, "+それは今から何年前{だ}か"},
    {SAYS_QUESTION, 0, "+それは何年前のこと{だ}か"},
    {SAYS_QUESTION, TALK, "+それは何年前のことでしょう"},
    {SAYS_QUESTION, NOTES, "+何年前"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>の年れいが<c>の年れいの<k>倍だったのは、今から何年前{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>の年れいが<c>の<k>倍だったのは何年前{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "何年前に、<p>の年れいは[ちょうど|]<c>の年れいの<k>倍{だ/た}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>が<c>の<k>倍の年れいだったのは何年前{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "今から何年さかのぼると、<p>の年れいは<c>の<k>倍に{なる}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<c>の年れいの<k>倍が<p>の年れいと等しかったのは、今から何年前{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>と<c>の年れいの比が<k>:1だったのは、今から何年前{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, VOICED(VOICE_EXAM), "<p>の年れいが<c>の年れいのちょうど<k>倍であったのは、現在から何年前{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, VOICED(VOICE_PARENT), "<p>の年がちょうど<c>の<k>倍だったのは、何年前のことに{なる}か"},
    {SAYS(TIMES) | SAYS_QUESTION, TALK, "<p>の年が<c>の年の<k>倍だったのは何年前でしょう"},
    {SAYS(TIMES) | SAYS_QUESTION, NOTES, "<p>が<c>の<k>倍だったのは何年前"},
    {SAYS(TIMES) | SAYS_QUESTION, NOTES, "<p>=<c>×<k>→何年前"},
    {BOTH | SAYS_QUESTION, 0, "<p>の年れいが<c>の<k>倍だったのは何年前{だ}か。今、<p>は<P>才、<c>は<C>才{だ}"},
    {BOTH | SAYS_QUESTION, 0, "今<P>才の<p>の年れいが、今<C>才の<c>の年れいの<k>倍だったのは何年前{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><P>才、<c><C>才のとき、<p>の年れいが<c>の<k>倍だったのは何年前"},
    {0, 0, NULL},
};

static const struct phrasing then[] = {
    TWO_AGES,
    {SAYS(TIMES), 0, "+<when>かに、<p>の年れいは<c>の<k>倍<pr>"},
    {SAYS(TIMES), 0, "+<p>の年れいが<c>の年れいの<k>倍<naru>年のことを{考える}"},
    {SAYS(TIMES), NOTES, "+<p>が<c>の<k>倍<naru>"},
    {SAYS_QUESTION, 0, "+そのとき、<c>は何才<pq>か"},
    {SAYS_QUESTION, 0, "+そのときの<c>の年れいは何才{だ}か"},
    {SAYS_QUESTION, NOTES, "+そのとき<c>は何才"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>の年れいが<c>の年れいの<k>倍<naru>のは、<c>が何才のとき<pq>か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>の年れいが<c>の<k>倍<naru>とき、<c>は何才<pq>か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>が<c>の<k>倍の年れい<naru>のは、<c>が何才のとき<pq>か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<c>が何才のとき、<p>の年れいは<c>の年れいの<k>倍<pr>か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<c>の年れいの<k>倍がちょうど<p>の年れい<naru>とき、<c>は何才<pq>か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "?<p>の年れいが<c>の年れいの<k>倍<naru>ときの<c>の年れい|才"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>と<c>の年れいの比が<k>:1<naru>とき、<c>は何才<pq>か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>の年れいが<c>のちょうど<k>倍<naru>年、<c>は何才<pq>か"},
    {SAYS(TIMES) | SAYS_QUESTION, VOICED(VOICE_PARENT), "<p>の年が<c>の<k>倍<naru>のって、<c>が何才のとき<pq>か"},
    {SAYS(TIMES) | SAYS_QUESTION, TALK, "<p>の年が<c>の年の<k>倍<naru>のは、<c>が何才のときでしょう"},
    {SAYS(TIMES) | SAYS_QUESTION, NOTES, "<p>が<c>の<k>倍<naru>とき、<c>は何才"},
    {BOTH | SAYS_QUESTION, 0, "<p>の年れいが<c>の<k>倍<naru>のは、<c>が何才のとき<pq>か。今、<p>は<P>才、<c>は<C>才{だ}"},
    {BOTH | SAYS_QUESTION, 0, "今<P>才の<p>の年れいが、今<C>才の<c>の<k>倍<naru>とき、<c>は何才<pq>か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "今<p><P>才、<c><C>才。<p>が<c>の<k>倍<naru>ときの<c>の年れい"},
    {0, 0, NULL},
};

/* ---- k times in some years, or some years ago ---- */
#define TIMES_THEN \
    {SAYS(TIMES), 0, "[今から|]<t>年<ab>、<p>の年れいは<c>の年れいの<k>倍<pr>"}, \
    {SAYS(TIMES), 0, "<t>年<ab>に、<p>の年れいは<c>の[ちょうど|]<k>倍<pr>"}, \
    {SAYS(TIMES), 0, "<p>の年れいが<c>の年れいの<k>倍<naru>のは、今から<t>年<ab>{だ}"}, \
    {SAYS(TIMES), 0, "<t>年<ab>の2人をくらべると、<p>の年れいは<c>の<k>倍<pr>"}, \
    {SAYS(TIMES), 0, "<p>が<c>の<k>倍の年れい<naru>のは<t>年<ab>{だ}"}, \
    {SAYS(TIMES), 0, "今から<t>年<ab>には、<c>の年れいの<k>倍が<p>の年れい<pr>"}, \
    {SAYS(TIMES), 0, "<t>年<ab>の年れいを考えると、<p>は<c>の<k>倍<pr>"}, \
    {SAYS(TIMES), 0, "<c>の年れいを<k>倍すると<p>の年れい<naru>のは、<t>年<ab>{だ}"}, \
    {SAYS(TIMES), VOICED(VOICE_EXAM), "現在から<t>年<ab>、<p>の年れいは<c>の年れいの<k>倍<pr>"}, \
    {SAYS(TIMES), VOICED(VOICE_PARENT), "<t>年<ab>に、<p>の年がちょうど<c>の<k>倍<pr>"}, \
    {SAYS(TIMES), TALK, "<t>年<ab>のことを考えると、<p>の年は<c>の年のぴったり<k>倍<pr>"}, \
    {SAYS(TIMES), NOTES, "<t>年<ab>、<p>は<c>の<k>倍"}, \
    {SAYS(TIMES), NOTES, "<t>年<ab>:<p>=<c>×<k>"}, \
    {SAYS_QUESTION, 0, "?今の<q>の年れい|才"}, \
    {SAYS_QUESTION, 0, "<q>は今何才{だ}か"}, \
    {SAYS_QUESTION, 0, "今、<q>は何才{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>の今の年れいは何才{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は今年何才に{なる}か"}, \
    {SAYS_QUESTION, 0, "?現在の<q>の年れい|才"}, \
    {SAYS_QUESTION, 0, "今の<q>は何才{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は現在いくつ{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は今いくつなのか、計算で{出せる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は今何才ということに{なる}か"}, \
    {SAYS_QUESTION, TALK, "<q>は今、何才でしょう"}, \
    {SAYS_QUESTION, TALK, "+さて、今<q>は何才だと{思う}か"}, \
    {SAYS_QUESTION, NOTES, "今の<q>は何才"}, \
    {SAYS_QUESTION, NOTES, "今の<q>の年れい"}

static const struct phrasing difference[] = {
    TIMES_THEN,
    {SAYS(KNOWN), 0, "<p>は<c>より<D>才年上{だ}"},
    {SAYS(KNOWN), 0, "<p>と<c>の年れいの差は<D>才{だ}"},
    {SAYS(KNOWN), 0, "<c>は<p>より<D>才年下{だ}"},
    {SAYS(KNOWN), 0, "<p>と<c>は<D>才はなれて{いる}"},
    {SAYS(KNOWN), 0, "<D>才ちがいの<p>と<c>が{いる}"},
    {SAYS(KNOWN), 0, "<p>のほうが<c>より<D>才上{だ}"},
    {SAYS(KNOWN), 0, "<c>は、<p>が<D>才のときに{生まれる/た}"},
    {SAYS(KNOWN), 0, "<p>と<c>は、年れいが<D>才{ちがう}"},
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "<p>と<c>の年れいの差をとると<D>才{だ}"},
    {SAYS(KNOWN), TALK, "<p>は<c>よりも<D>つ年上{だ}"},
    {SAYS(KNOWN), TALK, "「わたしのほうが<D>才も上だね。」と<p>が<c>に{言う/た}"},
    {SAYS(KNOWN), NOTES, "<p>と<c>、年の差<D>才"},
    {SAYS(KNOWN), NOTES, "<p>=<c>+<D>才"},
    {BOTH, 0, "<p>は<c>より<D>才年上で、<t>年<ab>、<p>の年れいは<c>の<k>倍<pr>"},
    {BOTH, 0, "<D>才はなれた<p>と<c>が{いる}。<t>年<ab>、年れいは<k>倍<pr>"},
    {BOTH | SAYS_QUESTION, 0, "<q>は今何才{だ}か。<p>は<c>より<D>才上で、<p>の年れいが<c>の<k>倍<naru>のは<t>年<ab>{だ}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>と<c>の年れいの差が<D>才、<t>年<ab>に<p>が<c>の<k>倍<naru>ときの、今の<q>の年れい"},
    {0, 0, NULL},
};

static const struct phrasing sum[] = {
    TIMES_THEN,
    {SAYS(KNOWN), 0, "[今、|現在、|]<p>と<c>の年れいの和は<S>才{だ}"},
    {SAYS(KNOWN), 0, "<p>と<c>の年れいを合わせると、今<S>才に{なる}"},
    {SAYS(KNOWN), 0, "<p>と<c>の今の年れいの合計は<S>才{だ}"},
    {SAYS(KNOWN), 0, "<p>の年れいと<c>の年れいをたすと<S>才{だ}"},
    {SAYS(KNOWN), 0, "<p>と<c>は、2人の年れいを合わせて<S>才{だ}"},
    {SAYS(KNOWN), 0, "今年、<p>と<c>の年れいの和は<S>才に{なる/た}"},
    {SAYS(KNOWN), 0, "今の年れいをたすと<S>才になる<p>と<c>が{いる}"},
    {SAYS(KNOWN), 0, "2人の年れいの和は<S>才{だ}。2人とは<p>と<c>{だ}"},
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "現在、<p>と<c>の年れいの和を求めると<S>才{だ}"},
    {SAYS(KNOWN), TALK, "<p>と<c>の年をたすと<S>才に{なる}"},
    {SAYS(KNOWN), TALK, "「2人の年をたすと<S>になるね。」と<p>と<c>が話して{いる}"},
    {SAYS(KNOWN), NOTES, "<p>+<c>=<S>才"},
    {SAYS(KNOWN), NOTES, "<p>と<c>の年の和、今<S>才"},
    {BOTH, 0, "<p>と<c>の年れいの和は今<S>才で、<t>年<ab>、<p>の年れいは<c>の<k>倍<pr>"},
    {BOTH | SAYS_QUESTION, 0, "<q>は今何才{だ}か。<p>と<c>の年れいの和は<S>才で、<p>の年れいが<c>の<k>倍<naru>のは<t>年<ab>{だ}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "今の<p>と<c>の年れいの和が<S>才、<t>年<ab>に<p>が<c>の<k>倍<naru>ときの、今の<q>の年れい"},
    {0, 0, NULL},
};

const struct wording wording_nenrei_jiki[] = {
    {"ago", BOTH, ago},
    {"then", BOTH, then},
    {"difference", BOTH, difference},
    {"sum", BOTH, sum},
    {NULL, 0, NULL},
};

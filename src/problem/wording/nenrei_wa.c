/* nenrei_wa.c - how sums of ages are said.
 *
 * Slots: <g> 3人きょうだい, sums <s> now and <S> then, <t> years, <ab> 後 or 前, <pr> the predicate of 何才; two people <p>
 * <c>, sum <S>, difference <D>, <q> the asked one; a parent <p> <P> with <c> <C> and <d> <E>, <k> times.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { NOW, THEN };
enum { BOTH = SAYS(NOW) | SAYS(THEN) };

#define SUM_NOW \
    {SAYS(NOW), 0, "<g>の年れいの和は、今<s>才{だ}"}, \
    {SAYS(NOW), 0, "[今、|現在、|]<g>の年れいを合わせると<s>才に{なる}"}, \
    {SAYS(NOW), 0, "<g>の年れいの合計は、今<s>才{だ}"}, \
    {SAYS(NOW), 0, "<g>の年れいをたすと<s>才{だ}"}, \
    {SAYS(NOW), 0, "<g>が{いる}。年れいの合計は今<s>才{だ}"}, \
    {SAYS(NOW), 0, "<g>の今の年れいを全部たすと<s>才に{なる}"}, \
    {SAYS(NOW), 0, "今年、<g>の年れいの和は<s>才に{なる/た}"}, \
    {SAYS(NOW), 0, "年れいを合わせて<s>才の<g>が{いる}"}, \
    {SAYS(NOW), VOICED(VOICE_EXAM), "現在、<g>の年れいの和は<s>才{だ}"}, \
    {SAYS(NOW), VOICED(VOICE_PARENT), "<g>の年を足すと、今ちょうど<s>才に{なる}"}, \
    {SAYS(NOW), TALK, "<g>の年をみんなたしてみると、<s>才{だ/た}"}, \
    {SAYS(NOW), NOTES, "<g>の年の和、今<s>才"}, \
    {SAYS(NOW), NOTES, "<g>の年れいの合計<s>才"}

static const struct phrasing reach[] = {
    SUM_NOW,
    {SAYS(THEN), 0, "+何年かたつと、和は<S>才に{なる}"},
    {SAYS(THEN), 0, "+やがて年れいの和が<S>才になるときが{くる}"},
    {SAYS(THEN), 0, "+これが<S>才になったらお祝いを{する}"},
    {SAYS(THEN), 0, "+年がたって、合計が<S>才になるときを{考える}"},
    {SAYS(THEN), 0, "+この和は、いつか<S>才に{なる}"},
    {SAYS(THEN), NOTES, "+和が<S>才になる"},
    {SAYS_QUESTION, 0, "+それは今から何年後{だ}か"},
    {SAYS_QUESTION, 0, "+それは何年後のこと{だ}か"},
    {SAYS_QUESTION, NOTES, "+何年後"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+年れいの和が<S>才になるのは[今から|]何年後{だ}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "<g>の年れいの合計が<S>才になるのは、今から何年後{だ}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "何年後に、<g>の年れいの和は<S>才に{なる}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+何年たつと、合計は<S>才に{なる}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+あと何年で、全員の年れいの和が<S>才に{なる}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+この和が<S>才に等しくなるのは何年後{だ}か"},
    {SAYS(THEN) | SAYS_QUESTION, TALK, "+たした年が<S>才になるのは何年後でしょう"},
    {SAYS(THEN) | SAYS_QUESTION, NOTES, "+<S>才になるのは何年後"},
    {BOTH | SAYS_QUESTION, 0, "<g>の年れいの和が今の<s>才から<S>才になるのは、何年後{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "何年後に、<g>の年れいの和は<S>才に{なる}か。今の和は<s>才{だ}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "今の<g>の年れいの和が<s>才のとき、和が<S>才になるのは何年後"},
    {0, 0, NULL},
};

static const struct phrasing shift[] = {
    SUM_NOW,
    {SAYS(THEN), 0, "+今から<t>年<ab>のことを{考える}"},
    {SAYS(THEN), 0, "+<t>年<ab>の年れいの和を{調べる}"},
    {SAYS(THEN), 0, "+<t>年<ab>の年れいの合計を{考える}"},
    {SAYS(THEN), 0, "+これとくらべて、<t>年<ab>の和を{考える}"},
    {SAYS(THEN), NOTES, "+<t>年<ab>の和は"},
    {SAYS_QUESTION, 0, "+そのとき、年れいの和は何才<pr>か"},
    {SAYS_QUESTION, 0, "+そのときの年れいの合計は何才{だ}か"},
    {SAYS_QUESTION, NOTES, "+何才"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+<t>年<ab>の年れいの和は何才<pr>か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+<t>年<ab>には、合わせて何才<pr>か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "今から<t>年<ab>、<g>の年れいの和は何才<pr>か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+<t>年<ab>の年れいを全部たすと、何才<pr>か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "?<t>年<ab>の<g>の年れいの和|才"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+<t>年<ab>の合計は何才{だ}か"},
    {SAYS(THEN) | SAYS_QUESTION, TALK, "+<t>年<ab>の年をたすと何才でしょう"},
    {SAYS(THEN) | SAYS_QUESTION, NOTES, "+<t>年<ab>の和は何才"},
    {BOTH | SAYS_QUESTION, 0, "今の年れいの和が<s>才の<g>は、<t>年<ab>には合わせて何才<pr>か"},
    {BOTH | SAYS_QUESTION, 0, "今から<t>年<ab>、<g>の年れいの和は何才<pr>か。今の和は<s>才{だ}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<g>の年れいの和が今<s>才のときの、<t>年<ab>の年れいの和"},
    {0, 0, NULL},
};

/* ---- sum and difference of two ages ---- */
enum { SUM, DIFFERENCE };
static const struct phrasing pair[] = {
    {SAYS(SUM), 0, "<p>と<c>の年れいの[和|合計]は<S>才{だ}"},
    {SAYS(SUM), 0, "[今、|]<p>と<c>の年れいを合わせると<S>才に{なる}"},
    {SAYS(SUM), 0, "<p>の年れいと<c>の年れいをたすと<S>才{だ}"},
    {SAYS(SUM), 0, "<p>と<c>は、2人合わせて<S>才{だ}"},
    {SAYS(SUM), 0, "今年、<p>と<c>の年れいの和は<S>才に{なる/た}"},
    {SAYS(SUM), 0, "年れいの和が<S>才の<p>と<c>が{いる}"},
    {SAYS(SUM), 0, "<p>と<c>の2人の年れいの合計を求めると<S>才に{なる}"},
    {SAYS(SUM), VOICED(VOICE_EXAM), "現在、<p>と<c>の年れいの和は<S>才{だ}"},
    {SAYS(SUM), TALK, "<p>と<c>の年をたすと<S>{だ}"},
    {SAYS(SUM), TALK, "「2人の年をたすと<S>才だね。」と<p>と<c>が話して{いる}"},
    {SAYS(SUM), NOTES, "<p>+<c>=<S>才"},
    {SAYS(SUM), NOTES, "<p>と<c>の年の和<S>才"},
    {SAYS(DIFFERENCE), 0, "<p>は<c>より<D>才年上{だ}"},
    {SAYS(DIFFERENCE), 0, "<c>は<p>より<D>才年下{だ}"},
    {SAYS(DIFFERENCE), 0, "<p>のほうが<D>才年上{だ}"},
    {SAYS(DIFFERENCE), 0, "<p>の年れいは<c>の年れいより<D>才{多い}"},
    {SAYS(DIFFERENCE), 0, "<p>の年れいから<c>の年れいをひくと<D>才{だ}"},
    {SAYS(DIFFERENCE), 0, "<c>の年れいに<D>才をたすと<p>の年れいと同じに{なる}"},
    {SAYS(DIFFERENCE), 0, "+2人の年れいの差は<D>才で、年上は<p>{だ}"},
    {SAYS(DIFFERENCE), 0, "<p>は<c>の<D>才上{だ}"},
    {SAYS(DIFFERENCE), VOICED(VOICE_EXAM), "+また、<p>は<c>より<D>才年上{だ}"},
    {SAYS(DIFFERENCE), TALK, "<p>は<c>よりも<D>つ年上{だ}"},
    {SAYS(DIFFERENCE), NOTES, "<p>-<c>=<D>才"},
    {SAYS(DIFFERENCE), NOTES, "<p>が<D>才年上"},
    {BOTH, 0, "<p>と<c>の年れいの和は<S>才で、<p>は<c>より<D>才年上{だ}"},
    {BOTH, 0, "<p>は<c>より<D>才年上で、2人の年れいを合わせると<S>才に{なる}"},
    {BOTH, 0, "<p>の年れいと<c>の年れいは、たすと<S>才、ひくと<D>才{だ}"},
    {SAYS_QUESTION, 0, "?<q>の年れい|才"},
    {SAYS_QUESTION, 0, "<q>は何才{だ}か"},
    {SAYS_QUESTION, 0, "<q>は今何才{だ}か"},
    {SAYS_QUESTION, 0, "?今の<q>の年れい|才"},
    {SAYS_QUESTION, 0, "<q>の年れいは何才に{なる}か"},
    {SAYS_QUESTION, 0, "今、<q>は何才{だ}か"},
    {SAYS_QUESTION, 0, "<q>は今いくつ{だ}か"},
    {SAYS_QUESTION, 0, "2人のうち、<q>は何才{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は今何才ということに{なる}か"},
    {SAYS_QUESTION, TALK, "<q>は何才でしょう"},
    {SAYS_QUESTION, TALK, "+さて、<q>は何才だと{思う}か"},
    {SAYS_QUESTION, NOTES, "<q>は何才"},
    {SAYS_QUESTION, NOTES, "<q>の年"},
    {BOTH | SAYS_QUESTION, 0, "<q>は何才{だ}か。<p>と<c>の年れいをたすと<S>才で、<p>のほうが<D>才年上{だ}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>と<c>の年れいの和が<S>才、差が<D>才(<p>が年上)のときの<q>の年れい"},
    {0, 0, NULL},
};

/* ---- a parent and two children ---- */
static const struct phrasing children[] = {
    {SAYS(NOW), 0, "[今、|現在、|]<p>は<P>才、<c>は<C>才、<d>は<E>才{だ}"},
    {SAYS(NOW), 0, "今の年れいは、<p>が<P>才、<c>が<C>才、<d>が<E>才{だ}"},
    {SAYS(NOW), 0, "<c>は<C>才、<d>は<E>才、<p>は<P>才{だ}"},
    {SAYS(NOW), 0, "<P>才の<p>と、<C>才の<c>、<E>才の<d>が{いる}"},
    {SAYS(NOW), 0, "<p>は<P>才で、<c>と<d>はそれぞれ<C>才と<E>才{だ}"},
    {SAYS(NOW), 0, "今年、<p>は<P>才、<c>は<C>才、<d>は<E>才に{なる/た}"},
    {SAYS(NOW), 0, "<p>(<P>才)、<c>(<C>才)、<d>(<E>才)の3人が{いる}"},
    {SAYS(NOW), 0, "<c>と<d>は今<C>才と<E>才で、<p>は<P>才{だ}"},
    {SAYS(NOW), 0, "<p>の年れいは<P>才で、<c>の年れいは<C>才、<d>の年れいは<E>才{だ}"},
    {SAYS(NOW), VOICED(VOICE_EXAM), "現在、<p>の年れいは<P>才、<c>の年れいは<C>才、<d>の年れいは<E>才{だ}"},
    {SAYS(NOW), TALK, "<c>が<C>才、<d>が<E>才、<p>が<P>才{だ}"},
    {SAYS(NOW), NOTES, "<p><P>才、<c><C>才、<d><E>才"},
    {SAYS(NOW), NOTES, "今:<p><P>・<c><C>・<d><E>(才)"},
    {SAYS(THEN), 0, "+何年かたつと、<p>の年れいは<c>と<d>の年れいの和の<k>倍に{なる}"},
    {SAYS(THEN), 0, "+いつか、<c>と<d>の年れいの合計の<k>倍が<p>の年れいと等しく{なる}"},
    {SAYS(THEN), 0, "+<p>の年れいが<c>と<d>の年れいの和の<k>倍になるときを{考える}"},
    {SAYS(THEN), 0, "+やがて<c>と<d>の年れいをたして<k>倍すると、<p>の年れいに{なる}"},
    {SAYS(THEN), NOTES, "+<p>=(<c>+<d>)×<k>になる"},
    {SAYS_QUESTION, 0, "+それは今から何年後{だ}か"},
    {SAYS_QUESTION, 0, "+そうなるのは何年後{だ}か"},
    {SAYS_QUESTION, NOTES, "+何年後"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "<p>の年れいが<c>と<d>の年れいの和の<k>倍になるのは[今から|]何年後{だ}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "何年後に、<p>の年れいは<c>と<d>の年れいの合計の<k>倍に{なる}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "<c>と<d>の年れいの和の<k>倍が<p>の年れいと等しくなるのは、今から何年後{だ}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "今から何年たつと、<p>の年れいは、<c>と<d>の年れいを合わせた数の<k>倍に{なる}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "<p>が、<c>と<d>の年れいの和のちょうど<k>倍の年れいになるのは何年後{だ}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "あと何年で、<p>の年れいは2人の年れいの和の<k>倍に{なる}か。2人とは<c>と<d>{だ}"},
    {SAYS(THEN) | SAYS_QUESTION, TALK, "<c>と<d>の年をたして<k>倍すると<p>の年になるのは、何年後でしょう"},
    {SAYS(THEN) | SAYS_QUESTION, NOTES, "<p>が<c>と<d>の和の<k>倍→何年後"},
    {BOTH | SAYS_QUESTION, 0, "何年後に、<p>の年れいは<c>と<d>の年れいの和の<k>倍に{なる}か。今、<p>は<P>才、<c>は<C>才、<d>は<E>才{だ}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><P>才、<c><C>才、<d><E>才。<p>の年れいが<c>と<d>の年れいの和の<k>倍になるのは何年後"},
    {0, 0, NULL},
};

/* ---- two people ---- */
enum { AGES, GOAL };
static const struct phrasing reach_two[] = {
    {SAYS(AGES), 0, "今、<p>は<a>才、<q>は<b>才{だ}"},
    {SAYS(AGES), 0, "<a>才の<p>と<b>才の<q>が{いる}"},
    {SAYS(AGES), 0, "<p>の年れいは<a>才、<q>の年れいは<b>才{だ}"},
    {SAYS(AGES), 0, "現在、<q>は<b>才で、<p>は<a>才{だ}"},
    {SAYS(AGES), 0, "今年、<p>は<a>才に、<q>は<b>才に{なる/た}"},
    {SAYS(AGES), 0, "今の年れいは、<p>が<a>才、<q>が<b>才{だ}"},
    {SAYS(AGES), 0, "<p>と<q>は、それぞれ<a>才と<b>才{だ}"},
    {SAYS(AGES), 0, "<q>(<b>才)と<p>(<a>才)が{いる}"},
    {SAYS(AGES), 0, "<p>は<a>才で、<q>は<b>才{だ}"},
    {SAYS(AGES), VOICED(VOICE_EXAM), "現在の年れいは、<p>が<a>才、<q>が<b>才で{ある}"},
    {SAYS(AGES), TALK, "うちの<p>は<a>才、<q>は<b>才{だ}"},
    {SAYS(AGES), TALK, "「<p>は<a>才、<q>は<b>才だね。」と話して{いる}"},
    {SAYS(AGES), NOTES, "今、<p><a>才、<q><b>才"},
    {SAYS(AGES), NOTES, "<p>:<a>才、<q>:<b>才"},
    {SAYS(GOAL), 0, "+やがて2人の年れいの和が<S>才に{なる}"},
    {SAYS(GOAL), 0, "+2人の年れいを合わせると<S>才になるときを{考える}"},
    {SAYS(GOAL), 0, "+何年かたつと、2人の年れいの合計は<S>才に{なる}"},
    {SAYS(GOAL), 0, "+2人の年れいの和が<S>才になったらお祝いを{する}"},
    {SAYS(GOAL), 0, "+いつか、2人の年れいをたすと<S>才になる年が{くる}"},
    {SAYS(GOAL), 0, "+2人合わせて<S>才になるときが{くる}"},
    {SAYS(GOAL), NOTES, "+2人の和が<S>才になる"},
    {SAYS_QUESTION, 0, "+それは今から何年後{だ}か"},
    {SAYS_QUESTION, 0, "+それは何年後のこと{だ}か"},
    {SAYS_QUESTION, 0, "+それは、あと何年後{だ}か"},
    {SAYS_QUESTION, NOTES, "+何年後"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+2人の年れいの和が<S>才になるのは[今から|]何年後{だ}か"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+2人の年れいの合計が<S>才になるのは、今から何年後{だ}か"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+何年後に、2人の年れいの和は<S>才に{なる}か"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+2人合わせて<S>才になるのは何年後{だ}か"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+2人の年れいをたして<S>才になるのは何年後{だ}か"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+<p>と<q>の年れいの和が<S>才になるのは何年後{だ}か"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+何年後に2人の年れいの合計が<S>才に{なる}か"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+2人の年れいの和がちょうど<S>才になるのは、今から何年後に{なる}か"},
    {SAYS(GOAL) | SAYS_QUESTION, VOICED(VOICE_PARENT), "+2人の年を足して<S>才になるのは何年後ということに{なる}か"},
    {SAYS(GOAL) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+2人の年をたして<S>才になるのは何年後かな"},
    {SAYS(GOAL) | SAYS_QUESTION, TALK, "+2人の年をたすと<S>才になるのは何年後でしょう"},
    {SAYS(GOAL) | SAYS_QUESTION, NOTES, "+和が<S>才になるのは何年後"},
    {SAYS(AGES) | SAYS(GOAL) | SAYS_QUESTION, 0, "<a>才の<p>と<b>才の<q>の年れいの和が<S>才になるのは、何年後{だ}か"},
    {SAYS(AGES) | SAYS(GOAL) | SAYS_QUESTION, 0, "何年後に、2人の年れいの和は<S>才に{なる}か。今、<p>は<a>才、<q>は<b>才{だ}"},
    {SAYS(AGES) | SAYS(GOAL) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><a>才、<q><b>才のとき、年れいの和が<S>才になるのは何年後"},
    {0, 0, NULL},
};

const struct wording wording_nenrei_wa[] = {
    {"reach", BOTH, reach},
    {"shift", BOTH, shift},
    {"pair", BOTH, pair},
    {"children", BOTH, children},
    {"reach_two", SAYS(AGES) | SAYS(GOAL), reach_two},
    {NULL, 0, NULL},
};

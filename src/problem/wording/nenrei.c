/* nenrei.c - how 年れい算 is said.
 *
 * Slots: <p> 母, <c> 子ども, <d> the younger child; ages <P> <C> <E>, <k> times, difference <D>; <q> the asked one.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { AGES, TIMES };
enum { BOTH = SAYS(AGES) | SAYS(TIMES) };

/* ---- two ages now ---- */
#define TWO_AGES \
    {SAYS(AGES), 0, "[今、|現在、|]<p>は<P>才、<c>は<C>才{だ}"}, \
    {SAYS(AGES), 0, "[今、|]<c>は<C>才で、<p>は<P>才{だ}"}, \
    {SAYS(AGES), 0, "今の年れいは、<p>が<P>才、<c>が<C>才{だ}"}, \
    {SAYS(AGES), 0, "今年、<p>は<P>才、<c>は<C>才に{なる/た}"}, \
    {SAYS(AGES), 0, "<P>才の<p>と<C>才の<c>が{いる}"}, \
    {SAYS(AGES), 0, "<p>の年れいは<P>才、<c>の年れいは<C>才{だ}"}, \
    {SAYS(AGES), 0, "<c>は今<C>才{だ}。<p>は今<P>才{だ}"}, \
    {SAYS(AGES), 0, "<p>(<P>才)と<c>(<C>才)の2人が{いる}"}, \
    {SAYS(AGES), 0, "<p>はちょうど<P>才で、<c>はまだ<C>才{だ}"}, \
    {SAYS(AGES), VOICED(VOICE_EXAM), "現在の年れいは、<p>が<P>才、<c>が<C>才{だ}"}, \
    {SAYS(AGES), VOICED(VOICE_PARENT), "わが家では、<p>が<P>才、<c>が<C>才{だ}"}, \
    {SAYS(AGES), VOICED(VOICE_STORY), "<p>のたん生日。ケーキを前に、「もう<P>才か。<c>は<C>才だね。」と{言う/た}"}, \
    {SAYS(AGES), TALK, "<p>に年を聞いたら<P>才{だ/た}。<c>は<C>才{だ}"}, \
    {SAYS(AGES), TALK, "「<p>が<P>で、<c>が<C>。ずいぶんはなれているね。」と話して{いる}"}, \
    {SAYS(AGES), NOTES, "今:<p><P>才、<c><C>才"}, \
    {SAYS(AGES), NOTES, "<p><P>才・<c><C>才"}

static const struct phrasing later[] = {
    TWO_AGES,
    {SAYS(TIMES), 0, "+何年かたつと、<p>の年れいは<c>の年れいの<k>倍に{なる}"},
    {SAYS(TIMES), 0, "+これから何年かして、<p>の年れいが<c>のちょうど<k>倍に{なる}"},
    {SAYS(TIMES), 0, "+やがて<p>が<c>の<k>倍の年れいになるときが{くる}"},
    {SAYS(TIMES), 0, "+何年後かに、<c>の年れいの<k>倍が<p>の年れいと同じに{なる}"},
    {SAYS(TIMES), 0, "+<p>の年れいが<c>の<k>倍になる年を{考える}"},
    {SAYS(TIMES), 0, "+<p>の年れいが<c>の年れいの<k>倍になるときのことを{調べる}"},
    {SAYS(TIMES), 0, "+いつか<p>の年れいは<c>の年れいのちょうど<k>倍に{なる}"},
    {SAYS(TIMES), TALK, "+「そのうち、<k>倍の年になるときが来るよ。」と<p>は{笑う/た}"},
    {SAYS(TIMES), TALK, "+<p>の年れいが<c>の<k>倍になったら、お祝いを{する}"},
    {SAYS(TIMES), NOTES, "+<p>=<c>×<k>になる"},
    {SAYS(TIMES), NOTES, "+<p>が<c>の<k>倍になる"},
    {SAYS_QUESTION, 0, "+それは今から何年後{だ}か"},
    {SAYS_QUESTION, 0, "+そうなるのは何年後{だ}か"},
    {SAYS_QUESTION, 0, "+それは今から何年たったときに{なる}か"},
    {SAYS_QUESTION, 0, "+あと何年でそう{なる}か"},
    {SAYS_QUESTION, TALK, "+それは何年後のことでしょう"},
    {SAYS_QUESTION, NOTES, "+何年後"},
    {SAYS_QUESTION, NOTES, "+それは□年後。□は"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>の年れいが<c>の年れいの<k>倍になるのは、今から何年後{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>の年れいが<c>の<k>倍になるのは何年後{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "何年後に、<p>の年れいは[ちょうど|]<c>の年れいの<k>倍に{なる}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>が<c>の<k>倍の年れいになるのは何年後{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "今から何年たつと、<p>の年れいは<c>の<k>倍に{なる}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<c>の年れいの<k>倍が<p>の年れいと等しくなるのは、今から何年後{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>と<c>の年れいの比が<k>:1になるのは、今から何年後{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, VOICED(VOICE_PARENT), "<p>の年がちょうど<c>の<k>倍になるのは、あと何年たったとき{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, TALK, "<p>の年が<c>の年の<k>倍になるのは何年後でしょう"},
    {SAYS(TIMES) | SAYS_QUESTION, VOICED(VOICE_CHILD), "<p>が<c>の<k>倍の年になるのは、何年あと{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, NOTES, "<p>が<c>の<k>倍→何年後"},
    {SAYS(TIMES) | SAYS_QUESTION, NOTES, "<k>倍になるのは何年後"},
    {BOTH | SAYS_QUESTION, 0, "何年後に、<P>才の<p>の年れいは<C>才の<c>の年れいの<k>倍に{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "<p>の年れいが<c>の<k>倍になるのは何年後{だ}か。今、<p>は<P>才、<c>は<C>才{だ}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><P>才、<c><C>才のとき、<p>の年れいが<c>の<k>倍になるのは何年後"},
    {0, 0, NULL},
};

/* ---- the difference, and how many times ---- */
enum { APART };
static const struct phrasing now[] = {
    {SAYS(APART), 0, "<p>と<c>の年れいの差は<D>才{だ}"},
    {SAYS(APART), 0, "<p>は<c>より<D>才年上{だ}"},
    {SAYS(APART), 0, "<c>は<p>より<D>才年下{だ}"},
    {SAYS(APART), 0, "<p>と<c>は<D>才はなれて{いる}"},
    {SAYS(APART), 0, "<p>と<c>は、年れいが<D>才{ちがう}"},
    {SAYS(APART), 0, "<p>の年れいから<c>の年れいをひくと<D>才{だ}"},
    {SAYS(APART), 0, "<D>才ちがいの<p>と<c>が{いる}"},
    {SAYS(APART), 0, "<p>のほうが<c>より<D>才上{だ}"},
    {SAYS(APART), 0, "<c>は、<p>が<D>才のときに{生まれる/た}"},
    {SAYS(APART), 0, "<c>の年れいに<D>をたすと、<p>の年れいに{なる}"},
    {SAYS(APART), VOICED(VOICE_EXAM), "<p>と<c>の年れいの差をとると<D>才{だ}"},
    {SAYS(APART), TALK, "<p>は<c>よりも<D>つ年上{だ}"},
    {SAYS(APART), TALK, "「わたしのほうが<D>才も上だね。」と<p>が<c>に{言う/た}"},
    {SAYS(APART), NOTES, "<p>と<c>、年の差<D>才"},
    {SAYS(APART), NOTES, "<p>=<c>+<D>才"},
    {SAYS(TIMES), 0, "今、<p>の年れいは<c>の年れいの[ちょうど|]<k>倍{だ}"},
    {SAYS(TIMES), 0, "<p>の年れいは<c>の<k>倍{だ}"},
    {SAYS(TIMES), 0, "今年、<p>の年れいが<c>の年れいのちょうど<k>倍に{なる/た}"},
    {SAYS(TIMES), 0, "<c>の年れいを<k>倍すると、<p>の年れいに{なる}"},
    {SAYS(TIMES), 0, "<p>の年れいは<c>の年れいの<k>倍に{あたる}"},
    {SAYS(TIMES), 0, "+くらべると、<p>は<c>の<k>倍の年れい{だ}"},
    {SAYS(TIMES), 0, "<p>の今の年れいは、<c>の今の年れいの<k>倍に等しく{なる}"},
    {SAYS(TIMES), VOICED(VOICE_EXAM), "+また、現在<p>の年れいは<c>の年れいの<k>倍{だ}"},
    {SAYS(TIMES), TALK, "今、<p>の年は<c>の年のぴったり<k>倍{だ}"},
    {SAYS(TIMES), TALK, "「<p>の年は、<c>の<k>倍なんだって。」とだれかが{言う/た}"},
    {SAYS(TIMES), NOTES, "<p>は<c>の<k>倍"},
    {SAYS(TIMES), NOTES, "<p>=<c>×<k>"},
    {BOTH, 0, "<p>と<c>の年れいの差は<D>才で、<p>の年れいは<c>の<k>倍{だ}"},
    {BOTH, 0, "年れいをくらべると、<p>は<c>の<k>倍で、<D>才の差が{ある}"},
    {BOTH, 0, "<p>の年れいは<c>の年れいの<k>倍で、2人の年れいは<D>才{ちがう}"},
    {BOTH, 0, "<p>は<c>より<D>才年上で、ちょうど<k>倍の年れい{だ}"},
    {BOTH, 0, "<c>より<D>才上の<p>は、年れいも<c>の<k>倍{だ}"},
    {BOTH, NOTES, "<p>と<c>の年:差<D>才、<k>倍"},
    {SAYS_QUESTION, 0, "?<q>の年れい|才"},
    {SAYS_QUESTION, 0, "?今の<q>の年れい|才"},
    {SAYS_QUESTION, 0, "<q>は今何才{だ}か"},
    {SAYS_QUESTION, 0, "<q>は何才{だ}か"},
    {SAYS_QUESTION, 0, "<q>の年れいは何才{だ}か"},
    {SAYS_QUESTION, 0, "<q>は今いくつに{なる}か"},
    {SAYS_QUESTION, 0, "今、<q>は何才に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<q>の年れいは何才{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は今何才ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は今いくつなのか、計算で{出せる}か"},
    {SAYS_QUESTION, TALK, "<q>は今、何才でしょう"},
    {SAYS_QUESTION, TALK, "+さて、<q>は何才だと{思う}か"},
    {SAYS_QUESTION, NOTES, "<q>は何才"},
    {SAYS_QUESTION, NOTES, "<q>の年"},
    {BOTH | SAYS_QUESTION, 0, "<q>は今何才{だ}か。<p>は<c>より<D>才上で、<p>の年れいは<c>の<k>倍{だ}"},
    {BOTH | SAYS_QUESTION, 0, "<p>が<c>より<D>才年上で、ちょうど<c>の<k>倍の年れいのとき、<q>は何才{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>と<c>の年れいの差が<D>才、<p>が<c>の<k>倍のときの<q>の年れい"},
    {0, 0, NULL},
};

/* ---- one parent, two children ---- */
static const struct phrasing two[] = {
    {SAYS(AGES), 0, "[今、|現在、|]<p>は<P>才、<c>は<C>才、<d>は<E>才{だ}"},
    {SAYS(AGES), 0, "今の年れいは、<p>が<P>才、<c>が<C>才、<d>が<E>才{だ}"},
    {SAYS(AGES), 0, "<c>は<C>才、<d>は<E>才、<p>は<P>才{だ}"},
    {SAYS(AGES), 0, "<P>才の<p>に、<C>才の<c>と<E>才の<d>が{いる}"},
    {SAYS(AGES), 0, "<p>は<P>才で、2人の子どもは<c>が<C>才、<d>が<E>才{だ}"},
    {SAYS(AGES), 0, "<p>の年れいは<P>才で、子どもは<C>才の<c>と<E>才の<d>の2人{だ}"},
    {SAYS(AGES), 0, "今年、<p>は<P>才、<c>は<C>才、<d>は<E>才に{なる/た}"},
    {SAYS(AGES), 0, "<p>(<P>才)、<c>(<C>才)、<d>(<E>才)の3人家族が{いる}"},
    {SAYS(AGES), 0, "<c>と<d>は今<C>才と<E>才で、<p>は<P>才{だ}"},
    {SAYS(AGES), VOICED(VOICE_EXAM), "現在、<p>の年れいは<P>才、<c>の年れいは<C>才、<d>の年れいは<E>才{だ}"},
    {SAYS(AGES), VOICED(VOICE_PARENT), "うちは<p>が<P>才、<c>が<C>才、<d>が<E>才{だ}"},
    {SAYS(AGES), TALK, "<c>が<C>才、<d>が<E>才、<p>が<P>才{だ}"},
    {SAYS(AGES), TALK, "「2人の年をたしても、まだかなわないわね。」と笑う<p>は<P>才。<c>は<C>才、<d>は<E>才{だ}"},
    {SAYS(AGES), NOTES, "<p><P>才、<c><C>才、<d><E>才"},
    {SAYS(AGES), NOTES, "今:<p><P>・<c><C>・<d><E>(才)"},
    {SAYS(TIMES), 0, "+何年かたつと、<c>と<d>の年れいの和は<p>の年れいと同じに{なる}"},
    {SAYS(TIMES), 0, "+いつか、子ども2人の年れいの合計が<p>の年れいに{追いつく}"},
    {SAYS(TIMES), 0, "+これから先、<c>と<d>の年れいをたすと<p>の年れいになるときが{くる}"},
    {SAYS(TIMES), NOTES, "+<c>+<d>=<p>になる"},
    {SAYS_QUESTION, 0, "+それは今から何年後{だ}か"},
    {SAYS_QUESTION, 0, "+そうなるのは何年後{だ}か"},
    {SAYS_QUESTION, TALK, "+それは何年後のことでしょう"},
    {SAYS_QUESTION, NOTES, "+何年後"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<c>と<d>の年れいの和が<p>の年れいと[同じに|等しく]なるのは[今から|]何年後{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "子ども2人の年れいの和が<p>の年れいに等しくなるのは、今から何年後{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "何年後に、<c>と<d>の年れいを合わせると<p>の年れいに{なる}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "2人の子どもの年れいの合計が<p>の年れいに追いつくのは何年後{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<p>の年れいと、<c>と<d>の年れいの和が同じになるのは何年後{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "あと何年で、<c>と<d>の年れいの和が<p>の年れいと同じに{なる}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "今から何年たつと、<c>と<d>の年れいの和が<p>の年れいと等しく{なる}か"},
    {SAYS(TIMES) | SAYS_QUESTION, 0, "<c>の年れいと<d>の年れいをたすと<p>の年れいになるのは、何年後{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, VOICED(VOICE_PARENT), "子ども2人の年を足して<p>の年に追いつくのは、何年先{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, TALK, "<c>と<d>の年をたすと<p>と同じになるのは、何年後でしょう"},
    {SAYS(TIMES) | SAYS_QUESTION, VOICED(VOICE_EXAM), "<p>の年れいが<c>と<d>の年れいの和と等しくなるのは、現在から何年後{だ}か"},
    {SAYS(TIMES) | SAYS_QUESTION, NOTES, "<c>と<d>の年の和=<p>の年→何年後"},
    {SAYS(TIMES) | SAYS_QUESTION, NOTES, "2人の子の和が<p>と同じになるのは何年後"},
    {BOTH | SAYS_QUESTION, 0, "何年後に、<c>と<d>の年れいの和は<p>の年れいと同じに{なる}か。今、<p>は<P>才、<c>は<C>才、<d>は<E>才{だ}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><P>才、<c><C>才、<d><E>才。<c>と<d>の年れいの和が<p>の年れいと同じになるのは何年後"},
    {0, 0, NULL},
};

const struct wording wording_nenrei[] = {
    {"later", BOTH, later},
    {"now", SAYS(APART) | SAYS(TIMES), now},
    {"two_children", BOTH, two},
    {NULL, 0, NULL},
};

/* soto.c - how 相当算 is said: a fraction of the whole, a fraction of the rest, a quantity that is
 * known.
 *
 * Slots: <w> 本, <c> ページ, <v> 読む, <vt> 読んで, <vp> 読んだ, <P> a name; <f> and <g> fractions, in words
 * <fx> and <gx>; <k> so much <md> 多く or 少なく; <A> the
 * quantity, and of it <kn> 残り or 読んだ分, <kq> 残った or 読んだ.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FIRST, SECOND, LEFT };

#define FIRST_PART \
    {SAYS(FIRST), 0, "<w>の<f>を{<v>/た}"}, \
    {SAYS(FIRST), 0, "<w>の<fx>を{<v>/た}"}, \
    {SAYS(FIRST), 0, "<w>があり、[全体の|その]<f>を{<v>/た}"}, \
    {SAYS(FIRST), 0, "<w>を、全体の<f>だけ{<v>/た}"}, \
    {SAYS(FIRST), 0, "はじめに<w>の<f>を{<v>/た}"}, \
    {SAYS(FIRST), 0, "<w>全体の[<f>|<fx>]を{<v>/た}"}, \
    {SAYS(FIRST), 0, "<P>は[、ある|]<w>の<f>を{<v>/た}"}, \
    {SAYS(FIRST), 0, "<P>は、<w>の<fx>を{<v>/た}"}, \
    {SAYS(FIRST), 0, "[1日目に|きのう]<w>の<f>を{<v>/た}"}, \
    {SAYS(FIRST), 0, "<w>全体を1とすると、まず<f>だけ{<v>/た}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "ある<w>について、まずその<f>を{<v>/た}"}, \
    {SAYS(FIRST), TALK, "<P>が、<w>の<fx>を<vt>しまって{いる}"}, \
    {SAYS(FIRST), TALK, "朝のうちに、<w>の<f>を{<v>/た}"}, \
    {SAYS(FIRST), TALK, "「<w>の<f>を<vp>よ。」と<P>が{言う/た}"}, \
    {SAYS(FIRST), NOTES, "<w>の<f>を<v>"}, \
    {SAYS(FIRST), NOTES, "<w> まず全体の<f>"}, \
    {SAYS(FIRST), NOTES, "<w>、<fx>を<v>"}

#define WHAT_WHOLE \
    {SAYS_QUESTION, 0, "<w>は全部で何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<w>は全体で何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "?<w>全体|<c>"}, \
    {SAYS_QUESTION, 0, "+?はじめの全体|<c>"}, \
    {SAYS_QUESTION, 0, "+全体は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<w>は全部で何<c>{ある/た}か"}, \
    {SAYS_QUESTION, 0, "<w>は、はじめ何<c>{ある/た}か"}, \
    {SAYS_QUESTION, 0, "+もとは全部で何<c>{ある/た}か"}, \
    {SAYS_QUESTION, 0, "<w>全体では何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<w>はもともと何<c>{ある/た}か"}, \
    {SAYS_QUESTION, 0, "+この<w>は全部で何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<w>は全体で何<c>{だ}か"}, \
    {SAYS_QUESTION, TALK, "<w>は、全部でいったい何<c>{だ}か"}, \
    {SAYS_QUESTION, TALK, "+ということは、全部で何<c>{ある/た}か"}, \
    {SAYS_QUESTION, NOTES, "全体は何<c>"}, \
    {SAYS_QUESTION, NOTES, "<w>は全部で何<c>"}

static const struct phrasing part[] = {
    FIRST_PART,
    WHAT_WHOLE,
    {SAYS(LEFT), 0, "+<kn>は<A><c>{だ}"},
    {SAYS(LEFT), 0, "+すると、<kn>は<A><c>に{なる/た}"},
    {SAYS(LEFT), 0, "+<kq>のは<A><c>{だ}"},
    {SAYS(LEFT), 0, "+<kn>を調べると<A><c>{だ/た}"},
    {SAYS(LEFT), 0, "+<kq>のはちょうど<A><c>{だ/た}"},
    {SAYS(LEFT), 0, "+これで<kn>が<A><c>に{なる/た}"},
    {SAYS(LEFT), 0, "+<A><c>が<kn>に{あたる}"},
    {SAYS(LEFT), 0, "+<kn>は<A><c>だと{わかる/た}"},
    {SAYS(LEFT), 0, "+その<kn>が<A><c>{だ}"},
    {SAYS(LEFT), VOICED(VOICE_EXAM), "+このとき、<kn>は<A><c>{だ}"},
    {SAYS(LEFT), TALK, "+<kn>は、しらべてみると<A><c>{だ/た}"},
    {SAYS(LEFT), TALK, "+「<kn>は<A><c>だね。」と妹が{言う/た}"},
    {SAYS(LEFT), NOTES, "+<kn><A><c>"},
    {SAYS(LEFT), NOTES, "+<kn>は<A><c>"},
    {SAYS(LEFT), NOTES, "+<A><c>=<kn>"},
    {SAYS(FIRST) | SAYS(LEFT), 0, "<w>の<f>を<vp>ところ、<kn>は<A><c>{だ/た}"},
    {SAYS(FIRST) | SAYS(LEFT), 0, "<w>の<fx>を<vp>ところ、<kn>は<A><c>{だ/た}"},
    {SAYS(FIRST) | SAYS(LEFT), 0, "<w>の<f>を<v>と、<kn>は<A><c>に{なる}"},
    {SAYS(FIRST) | SAYS(LEFT), 0, "<P>が<w>の<f>を<vp>ところ、<kn>は<A><c>{だ/た}"},
    {SAYS(FIRST) | SAYS(LEFT), 0, "<w>を全体の<f>だけ<vp>とき、<kn>は<A><c>{だ/た}"},
    {SAYS(FIRST) | SAYS(LEFT), 0, "ある<w>の<f>を<v>ことにすると、<kn>は<A><c>に{なる}"},
    {SAYS(FIRST) | SAYS(LEFT), TALK, "「<w>の<f>を<vp>ら、<kn>は<A><c>だったよ。」と<P>が{言う/た}"},
    {SAYS(FIRST) | SAYS(LEFT), TALK, "<P>は、<w>の<fx>を{<v>/た}。<kn>は<A><c>{だ/た}"},
    {SAYS(FIRST) | SAYS(LEFT), NOTES, "<w>の<f>を<v>→<kn><A><c>"},
    {SAYS(FIRST) | SAYS(LEFT), NOTES, "<w>の<fx>を<v>、<kn><A><c>"},
    {SAYS(LEFT) | SAYS_QUESTION, 0, "+<kn>が<A><c>のとき、全体は何<c>{だ}か"},
    {SAYS(LEFT) | SAYS_QUESTION, 0, "+<kn>が<A><c>だとすると、<w>は全部で何<c>{ある}か"},
    {SAYS(FIRST) | SAYS(LEFT) | SAYS_QUESTION, 0, "<w>は全部で何<c>{だ}か。<w>の<f>を<v>と、<kn>は<A><c>{だ}"},
    {SAYS(FIRST) | SAYS(LEFT) | SAYS_QUESTION, VOICED(VOICE_PARENT), "<w>の<f>を<vp>ら、<kn>が<A><c>になったそうですが、もとは全部で何<c>{ある/た}か"},
    {SAYS(FIRST) | SAYS(LEFT) | SAYS_QUESTION, NOTES, "<w>の<f>を<v>と<kn>が<A><c>のときの、全体は何<c>"},
    {0, 0, NULL},
};

#define WHAT_IS_LEFT \
    {SAYS(LEFT), 0, "+すると、<A><c>{残る/た}"}, \
    {SAYS(LEFT), 0, "+残りは<A><c>に{なる/た}"}, \
    {SAYS(LEFT), 0, "+最後に<A><c>が{残る/た}"}, \
    {SAYS(LEFT), 0, "+まだ<A><c>残って{いる}"}, \
    {SAYS(LEFT), 0, "+これで、あと<A><c>に{なる/た}"}, \
    {SAYS(LEFT), 0, "+その結果、<A><c>が残りと{なる/た}"}, \
    {SAYS(LEFT), 0, "+残ったのは<A><c>{だ}"}, \
    {SAYS(LEFT), 0, "+それでも<A><c>が{残る/た}"}, \
    {SAYS(LEFT), VOICED(VOICE_EXAM), "+このとき、<A><c>が残って{いる/た}"}, \
    {SAYS(LEFT), TALK, "+気がつくと、あと<A><c>しか{ない/た}"}, \
    {SAYS(LEFT), TALK, "+見てみると、まだ<A><c>{ある/た}"}, \
    {SAYS(LEFT), NOTES, "+残り<A><c>"}, \
    {SAYS(LEFT), NOTES, "+→あと<A><c>"}

static const struct phrasing rest[] = {
    FIRST_PART,
    WHAT_WHOLE,
    WHAT_IS_LEFT,
    {SAYS(SECOND), 0, "+[次に|その後|さらに]、残りの<g>を{<v>/た}"},
    {SAYS(SECOND), 0, "+次の日に残りの<g>を{<v>/た}"},
    {SAYS(SECOND), 0, "+[次に|その後]、残りの<gx>を{<v>/た}"},
    {SAYS(SECOND), 0, "+残った分の<g>も{<v>/た}"},
    {SAYS(SECOND), 0, "+それから、残りの<g>だけ{<v>/た}"},
    {SAYS(SECOND), 0, "+2回目は、残りの<g>を{<v>/た}"},
    {SAYS(SECOND), 0, "+そのあと<v>のは、残りの<g>{だ}"},
    {SAYS(SECOND), 0, "+続けて、まだ残っている分の<g>を{<v>/た}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+次に、その残りの<g>を{<v>/た}"},
    {SAYS(SECOND), TALK, "+お昼すぎに、残りの<g>を{<v>/た}"},
    {SAYS(SECOND), TALK, "+そのあと兄が、残りの<gx>を{<v>/た}"},
    {SAYS(SECOND), NOTES, "+残りの<g>を<v>"},
    {SAYS(SECOND), NOTES, "+次に残りの<g>"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>を、1日目に全体の<f>、2日目に残りの<g>だけ{<v>/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>の<f>を<vt>、次に残りの<g>を{<v>/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>を2回に分けて{<v>/た}。1回目は全体の<f>、2回目は残りの<g>{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>は<w>の<f>を、妹は残りの<g>を{<v>/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>は、<w>の<fx>を<vt>、さらに残りの<gx>を{<v>/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "はじめに<P>が<w>全体の<f>を、次に弟が残りの<g>を{<v>/た}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "<w> 1回目:全体の<f>、2回目:残りの<g>を<v>"},
    {SAYS(SECOND) | SAYS(LEFT), 0, "+さらに、残りの<g>を<v>と、<A><c>{残る/た}"},
    {SAYS(SECOND) | SAYS(LEFT), 0, "+次に残りの<g>を<vp>ところ、<A><c>に{なる/た}"},
    {SAYS(SECOND) | SAYS(LEFT), 0, "+その残りの<gx>を<vp>ので、<A><c>が{残る/た}"},
    {SAYS(SECOND) | SAYS(LEFT), NOTES, "+残りの<g>を<vt>残り<A><c>"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT), 0, "<w>の<f>を<vt>、その後、残りの<g>を<v>と、<A><c>{残る/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT), 0, "<P>が、1日目に<w>全体の<f>、2日目に残りの<g>を<v>と、あと<A><c>に{なる/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT), 0, "2回で<w>を<v>と、<A><c>{残る/た}。1回目は全体の<f>、2回目はその残りの<g>{だ/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT), TALK, "<P>が「<w>の<f>を<vt>、次の日に残りの<g>を<vp>ら、あと<A><c>になったよ。」と{言う/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT), NOTES, "<w>:全体の<f>を<v>、残りの<g>を<v>、残り<A><c>"},
    {SAYS(LEFT) | SAYS_QUESTION, 0, "+残りが<A><c>のとき、<w>は全部で何<c>{だ}か"},
    {SAYS(LEFT) | SAYS_QUESTION, 0, "+<A><c>残ったとすると、全体は何<c>{だ}か"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT) | SAYS_QUESTION, 0, "<w>は全部で何<c>{ある/た}か。全体の<f>を<vt>、さらに残りの<g>を<v>と、<A><c>{残る/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT) | SAYS_QUESTION, NOTES, "<w>の<fx>を<vt>、次に残りの<gx>を<vt>、なお<A><c>残ったときの全体は何<c>"},
    {0, 0, NULL},
};

/* ---- a fraction and some more, or some less ---- */
enum { USED, REST };
static const struct phrasing more[] = {
    WHAT_WHOLE,
    {SAYS(USED), 0, "<w>を、全体の<f>より<k><c><md>{<v>/た}"},
    {SAYS(USED), 0, "<w>の<fx>より<k><c><md>{<v>/た}"},
    {SAYS(USED), 0, "<P>は、<w>を全体の<f>より<k><c><md>{<v>/た}"},
    {SAYS(USED), 0, "<w>があり、その<f>より<k><c><md>{<v>/た}"},
    {SAYS(USED), 0, "[きのう|今日]、<w>を全体の<f>より<k><c><md>{<v>/た}"},
    {SAYS(USED), 0, "<vp>のは、<w>全体の<f>より<k><c><md>なる量{だ}"},
    {SAYS(USED), 0, "<w>の<f>より、さらに<k><c>だけ<md>{<v>/た}"},
    {SAYS(USED), 0, "<P>が<vp>量は、<w>の<fx>より<k><c><md>{なる/た}"},
    {SAYS(USED), TALK, "「<w>の<f>より<k><c><md><vp>よ。」と<P>が{言う/た}"},
    {SAYS(USED), TALK, "<P>が、<w>を全体の<fx>より<k><c><md><vt>{しまう/た}"},
    {SAYS(USED), VOICED(VOICE_EXAM), "ある<w>について、全体の<f>より<k><c><md>{<v>/た}"},
    {SAYS(USED), NOTES, "<w>の<f>より<k><c><md><v>"},
    {SAYS(USED), NOTES, "<w> 全体の<fx>より<k><c><md><v>"},
    {SAYS(REST), 0, "+残りは<A><c>{だ}"},
    {SAYS(REST), 0, "+すると、<A><c>{残る/た}"},
    {SAYS(REST), 0, "+残りは<A><c>に{なる/た}"},
    {SAYS(REST), 0, "+まだ<A><c>残って{いる}"},
    {SAYS(REST), 0, "+残ったのは<A><c>{だ}"},
    {SAYS(REST), 0, "+あと<A><c>{ある}"},
    {SAYS(REST), 0, "+残りを調べると<A><c>{だ/た}"},
    {SAYS(REST), TALK, "+それでも、まだ<A><c>{ある/た}"},
    {SAYS(REST), VOICED(VOICE_EXAM), "+このとき、残りは<A><c>{だ/た}"},
    {SAYS(REST), NOTES, "+残り<A><c>"},
    {SAYS(REST), NOTES, "+→残り<A><c>"},
    {SAYS(USED) | SAYS(REST), 0, "<w>を、全体の<f>より<k><c><md><vp>ところ、残りは<A><c>に{なる/た}"},
    {SAYS(USED) | SAYS(REST), 0, "<w>の<fx>より<k><c><md><v>と、<A><c>が{残る/た}"},
    {SAYS(USED) | SAYS(REST), 0, "<P>は<w>の<f>より<k><c><md><vt>、残りが<A><c>に{なる/た}"},
    {SAYS(USED) | SAYS(REST), 0, "<A><c>残って{いる}。これは、<w>を全体の<f>より<k><c><md><vp>残り{だ}"},
    {SAYS(USED) | SAYS(REST), TALK, "「<w>を全体の<f>より<k><c><md><vp>ら、あと<A><c>になったよ。」と<P>が{言う/た}"},
    {SAYS(USED) | SAYS(REST), NOTES, "<w>の<f>より<k><c><md><v>→残り<A><c>"},
    {SAYS(REST) | SAYS_QUESTION, 0, "+残りが<A><c>のとき、<w>は全部で何<c>{だ}か"},
    {SAYS(REST) | SAYS_QUESTION, 0, "+<A><c>残ったとすると、<w>ははじめ何<c>{ある/た}か"},
    {SAYS(USED) | SAYS(REST) | SAYS_QUESTION, 0, "<w>は全部で何<c>{ある/た}か。全体の<f>より<k><c><md><v>と、<A><c>{残る/た}"},
    {SAYS(USED) | SAYS(REST) | SAYS_QUESTION, NOTES, "<w>の<fx>より<k><c><md><vt>残りが<A><c>のときの、全体は何<c>"},
    {0, 0, NULL},
};

/* ---- two fractions of the whole ---- */
static const struct phrasing both[] = {
    FIRST_PART,
    WHAT_WHOLE,
    WHAT_IS_LEFT,
    {SAYS(SECOND), 0, "+[次に|その後|さらに]、全体の<g>を{<v>/た}"},
    {SAYS(SECOND), 0, "+べつに、全体の<g>を{<v>/た}"},
    {SAYS(SECOND), 0, "+次の日に、はじめの<w>の<g>を{<v>/た}"},
    {SAYS(SECOND), 0, "+そのほかに、全体の<gx>も{<v>/た}"},
    {SAYS(SECOND), 0, "+それから、はじめにあった分の<g>を{<v>/た}"},
    {SAYS(SECOND), 0, "+2回目は、全体の<g>を{<v>/た}"},
    {SAYS(SECOND), 0, "+そのあと<v>のは、<w>全体の<g>{だ}"},
    {SAYS(SECOND), 0, "+続けて、もとの量の<g>も{<v>/た}"},
    {SAYS(SECOND), 0, "+また、<w>全体の<gx>を{<v>/た}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+さらに、はじめの全体の<g>を{<v>/た}"},
    {SAYS(SECOND), TALK, "+お昼すぎに、全体の<g>も{<v>/た}"},
    {SAYS(SECOND), TALK, "+そのあと兄が、全体の<gx>を{<v>/た}"},
    {SAYS(SECOND), NOTES, "+さらに全体の<g>を<v>"},
    {SAYS(SECOND), NOTES, "+次も全体の<g>"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>を、1日目に全体の<f>、2日目にも全体の<g>だけ{<v>/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>の<f>を<vt>、べつに全体の<g>を{<v>/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>の<f>と<g>を{<v>/た}。どちらも全体に対する割合{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>は<w>全体の<f>を、妹は全体の<g>を{<v>/た}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "<w> 1回目:全体の<f>、2回目:全体の<g>を<v>"},
    {SAYS(SECOND) | SAYS(LEFT), 0, "+さらに、全体の<g>を<v>と、<A><c>{残る/た}"},
    {SAYS(SECOND) | SAYS(LEFT), 0, "+べつに全体の<g>を<vp>ところ、残りは<A><c>に{なる/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT), 0, "<w>の<f>を<vt>、その後、全体の<g>を<v>と、<A><c>{残る/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT), 0, "<P>が、1日目に<w>全体の<f>、2日目にも全体の<g>を<v>と、あと<A><c>に{なる/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT) | SAYS_QUESTION, 0, "<w>は全部で何<c>{ある/た}か。全体の<f>を<vt>、べつに全体の<g>を<v>と、<A><c>{残る/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT) | SAYS_QUESTION, NOTES, "<w>全体の<f>と全体の<g>を<vt>、<A><c>残ったときの全体は何<c>"},
    {0, 0, NULL},
};

/* ---- a fraction and some, then a fraction of the rest and some ---- */
static const struct phrasing steps[] = {
    WHAT_WHOLE,
    WHAT_IS_LEFT,
    {SAYS(FIRST), 0, "<w>を、全体の<f>より<k><c><md>{<v>/た}"},
    {SAYS(FIRST), 0, "<w>の<fx>より<k><c><md>{<v>/た}"},
    {SAYS(FIRST), 0, "<P>は、<w>を全体の<f>より<k><c><md>{<v>/た}"},
    {SAYS(FIRST), 0, "はじめに<w>の<f>より<k><c><md>{<v>/た}"},
    {SAYS(FIRST), 0, "<w>があり、その<f>より<k><c><md>{<v>/た}"},
    {SAYS(FIRST), 0, "[1日目に|きのう]、<w>を全体の<f>より<k><c><md>{<v>/た}"},
    {SAYS(FIRST), 0, "<P>が1回目に<vp>のは、<w>の<f>より<k><c><md>なる量{だ}"},
    {SAYS(FIRST), 0, "まず、<w>全体の<f>より<k><c>だけ<md>{<v>/た}"},
    {SAYS(FIRST), VOICED(VOICE_EXAM), "ある<w>について、まずその<f>より<k><c><md>{<v>/た}"},
    {SAYS(FIRST), TALK, "朝のうちに、<w>の<f>より<k><c><md>{<v>/た}"},
    {SAYS(FIRST), TALK, "「<w>を<f>より<k><c><md><vp>よ。」と<P>が{言う/た}"},
    {SAYS(FIRST), NOTES, "<w>の<f>より<k><c><md><v>"},
    {SAYS(FIRST), NOTES, "<w> まず全体の<f>より<k><c><md>"},
    {SAYS(SECOND), 0, "+[次に|その後|さらに]、残りの<g>より<l><c><me>{<v>/た}"},
    {SAYS(SECOND), 0, "+次の日に、残りの<g>より<l><c><me>{<v>/た}"},
    {SAYS(SECOND), 0, "+[次に|その後]、残りの<gx>より<l><c><me>{<v>/た}"},
    {SAYS(SECOND), 0, "+残った分の<g>より<l><c><me>{<v>/た}"},
    {SAYS(SECOND), 0, "+それから、残りの<g>より<l><c>だけ<me>{<v>/た}"},
    {SAYS(SECOND), 0, "+2回目は、残りの<g>より<l><c><me>{<v>/た}"},
    {SAYS(SECOND), 0, "+そのあと<v>のは、残りの<g>より<l><c><me>なる量{だ}"},
    {SAYS(SECOND), 0, "+続けて、まだ残っている分の<g>より<l><c><me>{<v>/た}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+次に、その残りの<g>より<l><c><me>{<v>/た}"},
    {SAYS(SECOND), TALK, "+お昼すぎに、残りの<g>より<l><c><me>{<v>/た}"},
    {SAYS(SECOND), TALK, "+そのあと兄が、残りの<gx>より<l><c><me>{<v>/た}"},
    {SAYS(SECOND), NOTES, "+残りの<g>より<l><c><me><v>"},
    {SAYS(SECOND), NOTES, "+次に残りの<g>より<l><c><me>"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>を、1日目に全体の<f>より<k><c><md><vt>、2日目に残りの<g>より<l><c><me>{<v>/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>を2回に分けて{<v>/た}。1回目は全体の<f>より<k><c><md>、2回目は残りの<g>より<l><c><me>{<v>/た}"},
    {SAYS(SECOND) | SAYS(LEFT), 0, "+さらに、残りの<g>より<l><c><me><v>と、<A><c>{残る/た}"},
    {SAYS(SECOND) | SAYS(LEFT), 0, "+次に残りの<g>より<l><c><me><vp>ところ、<A><c>に{なる/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT), 0, "<w>の<f>より<k><c><md><vt>、その後、残りの<g>より<l><c><me><v>と、<A><c>{残る/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT) | SAYS_QUESTION, 0, "<w>は全部で何<c>{ある/た}か。全体の<f>より<k><c><md><vt>、さらに残りの<g>より<l><c><me><v>と、<A><c>{残る/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT) | SAYS_QUESTION, NOTES, "<w>の<f>より<k><c><md><vt>、次に残りの<g>より<l><c><me><vt>、<A><c>残ったときの全体は何<c>"},
    {0, 0, NULL},
};

const struct wording wording_soto[] = {
    {"more", SAYS(USED) | SAYS(REST), more},
    {"part", SAYS(FIRST) | SAYS(LEFT), part},
    {"rest", SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT), rest},
    {"both", SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT), both},
    {"steps", SAYS(FIRST) | SAYS(SECOND) | SAYS(LEFT), steps},
    {NULL, 0, NULL},
};

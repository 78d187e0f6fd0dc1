/* soto_nokori.c - how shares of a whole and what is left are told.
 *
 * Slots: <w> リボン, <c> m, <A> a name; <f> first share, <m> then so much, <g> the last share; <L> what is left,
 * <q> what is asked;
 * <j> <k> what a battery is used for; <o> 水, <u> L, <W> full; <pl> 池, <s> 棒, <sd> 差, <D>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ALL, MORE };
enum { BOTH = SAYS(ALL) | SAYS(MORE) };

static const struct phrasing middle[] = {
    {SAYS(ALL), 0, "<w>の<f>を使い、次に<m><c>を{使う/た}"},
    {SAYS(ALL), 0, "<A>は、<w>全体の<f>を使った後、さらに<m><c>{使う/た}"},
    {SAYS(ALL), 0, "<w>を、きのう全体の<f>、今日<m><c>{使う/た}"},
    {SAYS(ALL), 0, "<w>のうち、全体の<f>と<m><c>を{使う/た}"},
    {SAYS(ALL), 0, "<w>の<f>を人にあげ、<m><c>を自分で{使う/た}"},
    {SAYS(ALL), 0, "<w>を全体の<f>より<m><c>多く{使う/た}"},
    {SAYS(ALL), 0, "<w>が{ある}。まず全体の<f>、続けて<m><c>を{使う/た}"},
    {SAYS(ALL), 0, "はじめの<w>の<f>と、あと<m><c>が{なくなる/た}"},
    {SAYS(ALL), TALK, "<A>が<w>の<f>を使って、そのあと<m><c>も{使う/た}"},
    {SAYS(ALL), NOTES, "<w>の<f>を使用→<m><c>を使用"},
    {SAYS(MORE), 0, "+残りは全体の<g>{だ/た}"},
    {SAYS(MORE), 0, "+すると、はじめの<g>が{残る/た}"},
    {SAYS(MORE), 0, "+残ったのは、はじめの<g>{だ}"},
    {SAYS(MORE), 0, "+ちょうど全体の<g>に{なる/た}"},
    {SAYS(MORE), 0, "+まだ全体の<g>が残って{いる}"},
    {SAYS(MORE), 0, "+それで、もとの<g>に{なる/た}"},
    {SAYS(MORE), 0, "+残りを調べると、全体の<g>{だ/た}"},
    {SAYS(MORE), 0, "+余ったのは全体の<g>{だ/た}"},
    {SAYS(MORE), TALK, "+見ると、もとの<g>だけ残って{いる/た}"},
    {SAYS(MORE), NOTES, "+残り→全体の<g>"},
    ASKED("はじめの<w>の量", "<c>"),
    {SAYS_QUESTION, 0, "+はじめに<w>は何<c>{ある/た}か"},
    {SAYS_QUESTION, 0, "+<w>は全部で何<c>{ある/た}か"},
    {0, 0, NULL}};

static const struct phrasing parts[] = {
    {SAYS(ALL), 0, "1回目に<w>の<f>、2回目に残りの<g>を{使う/た}"},
    {SAYS(ALL), 0, "<A>は<w>を、1回目に全体の<f>、2回目に残りの<g>{使う/た}"},
    {SAYS(ALL), 0, "<w>を2回に分けて使い、1回目は全体の<f>、2回目は残りの<g>{だ/た}"},
    {SAYS(ALL), 0, "<w>の<f>を1回目に使い、その残りの<g>を2回目に{使う/た}"},
    {SAYS(ALL), 0, "<w>が{ある}。1回目に全体の<f>、2回目に残りの<g>を{使う/た}"},
    {SAYS(ALL), 0, "1回目は<w>全体の<f>、2回目はその残りの<g>を{使う/た}"},
    {SAYS(ALL), 0, "<w>は、1回目に<f>、2回目に残りの<g>{へる/た}"},
    {SAYS(ALL), 0, "はじめの<w>の<f>を1回目に、残りのうちの<g>を2回目に{使う/た}"},
    {SAYS(ALL), TALK, "<A>が<w>を使うことに{なる/た}。1回目は<f>、2回目は残りの<g>を{使う/た}"},
    {SAYS(ALL), NOTES, "<w> 1回目:全体の<f> 2回目:残りの<g>"},
    {SAYS(MORE), 0, "+残りは<L><c>{だ}"},
    {SAYS(MORE), 0, "+すると、<L><c>{残る/た}"},
    {SAYS(MORE), 0, "+まだ<L><c>残って{いる}"},
    {SAYS(MORE), 0, "+使い残しは<L><c>{だ/た}"},
    {SAYS(MORE), 0, "+最後に<L><c>が{残る/た}"},
    {SAYS(MORE), 0, "+余りは<L><c>{だ/た}"},
    {SAYS(MORE), 0, "+それで、残りが<L><c>に{なる/た}"},
    {SAYS(MORE), 0, "+<w>はあと<L><c>{ある}"},
    {SAYS(MORE), TALK, "+見ると、あと<L><c>{だ/た}"},
    {SAYS(MORE), NOTES, "+残り<L><c>"},
    ASKED("<q>", "<c>"),
    {0, 0, NULL}};

static const struct phrasing level[] = {
    {SAYS(ALL), 0, "<w>の残りの<f>を<j>で使い、その残りの<g>を<k>で{使う/た}"},
    {SAYS(ALL), 0, "<A>は<w>を、<j>でその時の残りの<f>、続けて<k>で残りの<g>{使う/た}"},
    {SAYS(ALL), 0, "<w>を、<j>ではじめの<f>、<k>でその残りの<g>{使う/た}"},
    {SAYS(ALL), 0, "<w>のはじめの<f>が<j>で、残りの<g>が<k>で{なくなる/た}"},
    {SAYS(ALL), 0, "<j>に<w>の<f>、<k>に残りの<g>を{使う/た}"},
    {SAYS(ALL), 0, "<w>は、<j>で<f>、そのまた残りの<g>が<k>で{減る/た}"},
    {SAYS(ALL), 0, "<w>を使い、<j>でその時の<f>、次の<k>で残りの<g>が{減る/た}"},
    {SAYS(ALL), 0, "<w>がある。まず<f>を<j>に、次に残りの<g>を<k>に{使う/た}"},
    {SAYS(ALL), TALK, "<A>が<w>の<f>を<j>で使って、そのあと残りの<g>を<k>で{使う/た}"},
    {SAYS(ALL), NOTES, "<w> <j>:その時の<f> <k>:残りの<g>"},
    {SAYS(MORE), 0, "+すると、表示が<L>%に{なる/た}"},
    {SAYS(MORE), 0, "+今の表示は<L>%{だ}"},
    {SAYS(MORE), 0, "+残りの表示は<L>%{だ/た}"},
    {SAYS(MORE), 0, "+それで<L>%に{なる/た}"},
    {SAYS(MORE), 0, "+画面の表示は<L>%に{なる/た}"},
    {SAYS(MORE), 0, "+後で見ると<L>%{だ/た}"},
    {SAYS(MORE), 0, "+最後の表示は<L>%{だ}"},
    {SAYS(MORE), 0, "+残っているのは<L>%{だ}"},
    {SAYS(MORE), TALK, "+気がつくと<L>%に{なる/た}"},
    {SAYS(MORE), NOTES, "+残り<L>%"},
    ASKED("はじめの表示", "%"),
    {SAYS_QUESTION, 0, "+使う前の表示は何%{だ/た}か"},
    {0, 0, NULL}};

static const struct phrasing used[] = {
    {SAYS(ALL), 0, "<w>には、いっぱいで<W><u>の<o>が{入る/5}"},
    {SAYS(ALL), 0, "<w>の<o>は、いっぱいで<W><u>{だ}"},
    {SAYS(ALL), 0, "いっぱいのとき<W><u>の<o>が入る<w>が{ある}"},
    {SAYS(ALL), 0, "<w>いっぱいの<o>は<W><u>{だ}"},
    {SAYS(ALL), 0, "<A>の<w>は、いっぱいで<W><u>{だ}"},
    {SAYS(ALL), 0, "<w>に入る<o>の量は、全部で<W><u>{だ}"},
    {SAYS(ALL), 0, "<w>に<W><u>まで<o>を入れることが{できる}"},
    {SAYS(ALL), 0, "<w>は<o>が<W><u>でいっぱいに{なる}"},
    {SAYS(ALL), NOTES, "<w> いっぱいで<W><u>"},
    {SAYS(MORE), 0, "+<o>は、はじめは全体の<f>で、使った後は全体の<g>に{なる/た}"},
    {SAYS(MORE), 0, "+残りが全体の<f>から全体の<g>に{減る/た}"},
    {SAYS(MORE), 0, "+<f>まであった<o>を使うと、残りが<g>に{なる/た}"},
    {SAYS(MORE), 0, "+<A>が使う前は全体の<f>、使った後は全体の<g>{だ/た}"},
    {SAYS(MORE), 0, "+はじめ<f>まで入っていた<o>が、<g>まで{減る/た}"},
    {SAYS(MORE), 0, "+全体の<f>あった<o>を、全体の<g>になるまで{使う/た}"},
    {SAYS(MORE), 0, "+朝は全体の<f>、夜は全体の<g>が残って{いる/た}"},
    {SAYS(MORE), 0, "+残りは、はじめが<f>、後が<g>{だ/た}"},
    {SAYS(MORE), TALK, "+<A>が使い始めたときは<f>、使い終わったら<g>{だ/た}"},
    {SAYS(MORE), NOTES, "+残り<f>→<g>"},
    ASKED("使った<o>の量", "<u>"),
    {SAYS_QUESTION, 0, "+使った<o>は何<u>{だ}か"},
    {0, 0, NULL}};

static const struct phrasing poles[] = {
    {SAYS(ALL), 0, "2本の<s>A、Bの長さの<sd>は<D><u>{だ}"},
    {SAYS(ALL), 0, "長さの<sd>が<D><u>の2本の<s>A、Bが{ある}"},
    {SAYS(ALL), 0, "<s>Aと<s>Bは、長さの<sd>が<D><u>{だ}"},
    {SAYS(ALL), 0, "<A>は長さの<sd>が<D><u>の<s>A、Bを持って{いる}"},
    {SAYS(ALL), 0, "<s>が2本、AとBが{ある}。長さの<sd>は<D><u>{だ}"},
    {SAYS(ALL), 0, "<pl>に、長さの<sd>が<D><u>の<s>A、Bを{立てる}"},
    {SAYS(ALL), 0, "AとBの2本の<s>の長さをくらべると、<sd>は<D><u>に{なる}"},
    {SAYS(ALL), 0, "<s>A、Bの長さをはかると、<sd>は<D><u>{だ/た}"},
    {SAYS(ALL), NOTES, "<s>A、B 長さの<sd><D><u>"},
    {SAYS(MORE), 0, "+これを<pl>の底に立てると、Aの<f>、Bの<g>が水に{つかる/た}"},
    {SAYS(MORE), 0, "+<pl>に立てると、水の中にあるのはAの<f>、Bの<g>{だ/た}"},
    {SAYS(MORE), 0, "+<pl>の底までまっすぐ入れると、Aは全体の<f>、Bは全体の<g>が{ぬれる/た}"},
    {SAYS(MORE), 0, "+Aの<f>とBの<g>が、<pl>の水の中に{ある}"},
    {SAYS(MORE), 0, "+<pl>の底に立てたとき、水につかるのはAの<f>とBの<g>{だ}"},
    {SAYS(MORE), 0, "+<pl>の水につかった部分は、Aでは<f>、Bでは<g>{だ/た}"},
    {SAYS(MORE), 0, "+<pl>に垂直に立てると、Aは<f>、Bは<g>が水の中に{なる/た}"},
    {SAYS(MORE), 0, "+<pl>の深さは、Aの長さの<f>で、Bの長さの<g>でも{ある}"},
    {SAYS(MORE), NOTES, "+<pl>に立てる 水中:Aの<f>、Bの<g>"},
    ASKED("<pl>の深さ", "<u>"),
    {0, 0, NULL}};

const struct wording wording_soto_nokori[] = {{"middle", BOTH, middle}, {"parts", BOTH, parts}, {"level", BOTH, level},
                                              {"used", BOTH, used},     {"poles", BOTH, poles}, {NULL, 0, NULL}};

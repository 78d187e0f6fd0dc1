/* waribiki.c - how one goes back from a discount: to the list price, the rate, the cost.
 *
 * Slots: <w> シャツ; <L> list price, <S> the price that is paid, <D> the discount (20%, 2割), <fu> %
 * or 割, <G> the profit.
 * Of two discounts: <p> off brings a profit of <A>, <q> off a profit or loss (<gx>) of <B>.
 * Sold below the list price with a profit: of the cost <G>, <R>; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PAID, OFF };
enum { BOTH = SAYS(PAID) | SAYS(OFF) };

/* ---- the list price ---- */
static const struct phrasing list[] = {
    {SAYS(PAID), 0, "<w>を<S>円で{買う/た}"},
    {SAYS(PAID), 0, "<w>が<S>円で売られて{いる}"},
    {SAYS(PAID), 0, "<w>の売り値は<S>円{だ}"},
    {SAYS(PAID), 0, "<w>を買って<S>円{はらう/た}"},
    {SAYS(PAID), 0, "ある店で、<w>を<S>円で売って{いる}"},
    {SAYS(PAID), 0, "<w>の代金は<S>円{だ/た}"},
    {SAYS(PAID), 0, "安売りの日に、<w>を<S>円で手に{入れる/た}"},
    {SAYS(PAID), 0, "<w>の今のねだんは<S>円{だ}"},
    {SAYS(PAID), TALK, "母が<w>を<S>円で買って{くる/た}"},
    {SAYS(PAID), TALK, "「<w>を<S>円で買えたよ。」と兄が{言う/た}"},
    {SAYS(PAID), TALK, "レシートを見ると、<w>は<S>円{だ/た}"},
    {SAYS(PAID), VOICED(VOICE_EXAM), "ある商店では、特売日に<w>を<S>円で売って{いる}"},
    {SAYS(PAID), NOTES, "<w> 売り値<S>円"},
    {SAYS(PAID), NOTES, "<w>の代金<S>円"},
    {SAYS(OFF), 0, "+これは定価の<D>引き{だ}"},
    {SAYS(OFF), 0, "+これは定価の<D>引きのねだんに{あたる}"},
    {SAYS(OFF), 0, "+このねだんは、定価から<D>引いたもの{だ}"},
    {SAYS(OFF), 0, "+定価より<D>安いねだん{だ}"},
    {SAYS(OFF), 0, "+定価の<D>を値引きしてもらったねだん{だ}"},
    {SAYS(OFF), 0, "+店では、全品を定価の<D>引きにして{いる}"},
    {SAYS(OFF), 0, "+<D>引きの券を使ったときのねだん{だ}"},
    {SAYS(OFF), 0, "+もとのねだんから<D>引きになって{いる}"},
    {SAYS(OFF), TALK, "+「定価の<D>引きだったの。」と言って{いる}"},
    {SAYS(OFF), TALK, "+値札には「<D>引き」のシールがはって{ある/た}"},
    {SAYS(OFF), VOICED(VOICE_EXAM), "+この売り値は、定価の<D>引きと{する}"},
    {SAYS(OFF), NOTES, "+定価の<D>引き"},
    {SAYS(OFF), NOTES, "+<D>引きのねだん"},
    {BOTH, 0, "定価の<D>引きで売られている<w>を<S>円で{買う/た}"},
    {BOTH, 0, "<w>を、定価の<D>引きの<S>円で{買う/た}"},
    {BOTH, 0, "<D>引きで<S>円になった<w>が{ある}"},
    {BOTH, 0, "ある店で、<w>が<D>引きになって<S>円で売られて{いる}"},
    {BOTH, 0, "<w>を<D>引きで買うと、代金は<S>円{だ/た}"},
    {BOTH, 0, "<w>は、定価から<D>引くと<S>円に{なる}"},
    {BOTH, TALK, "「この<w>、<D>引きで<S>円だったよ。」と姉が{言う/た}"},
    {BOTH, NOTES, "<w> <D>引きで<S>円"},
    {SAYS_QUESTION, 0, "?[<w>の|この<w>の|]定価|円"},
    {SAYS_QUESTION, 0, "?値引き前のねだん|円"},
    {SAYS_QUESTION, 0, "[この<w>の|]定価は何円{だ}か"},
    {SAYS_QUESTION, 0, "<w>の定価はいくら{だ}か"},
    {SAYS_QUESTION, 0, "+もとのねだんは何円{だ/た}か"},
    {SAYS_QUESTION, 0, "<w>は、値引き前は何円{だ/た}か"},
    {SAYS_QUESTION, 0, "+値引きする前の定価は何円に{なる}か"},
    {SAYS_QUESTION, 0, "<w>には、はじめ何円の定価がついて{いる/た}か"},
    {SAYS_QUESTION, TALK, "+では、定価はいくら{だ/た}か"},
    {SAYS_QUESTION, NOTES, "定価は何円"},
    {SAYS(OFF) | SAYS_QUESTION, 0, "+これが定価の<D>引きのとき、定価は何円{だ}か"},
    {SAYS(OFF) | SAYS_QUESTION, 0, "+<D>引かれる前の定価は何円{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "定価の<D>引きが<S>円になる<w>の定価は何円{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "定価は何円{だ}か。<w>は、<D>引きで<S>円に{なる/た}"},
    {BOTH | SAYS_QUESTION, NOTES, "<D>引きで<S>円になった<w>の定価"},
    {0, 0, NULL},
};

/* ---- the rate ---- */
static const struct phrasing rate[] = {
    {SAYS(PAID), 0, "<w>の定価は<L>円{だ}"},
    {SAYS(PAID), 0, "定価<L>円の<w>が{ある}"},
    {SAYS(PAID), 0, "ふだん<L>円で売られている<w>が{ある}"},
    {SAYS(PAID), 0, "<w>のもとのねだんは<L>円{だ}"},
    {SAYS(PAID), 0, "ある店で、<w>に<L>円の定価を{つける/た}"},
    {SAYS(PAID), 0, "<w>を<L>円で売り{出す/た}"},
    {SAYS(PAID), TALK, "ほしかった<w>は、定価が<L>円{だ}"},
    {SAYS(PAID), NOTES, "<w> 定価<L>円"},
    {SAYS(PAID), NOTES, "<L>円の<w>"},
    {SAYS(OFF), 0, "+それを<S>円で{買う/た}"},
    {SAYS(OFF), 0, "+安売りで<S>円に{なる/た}"},
    {SAYS(OFF), 0, "+今日は<S>円で売られて{いる}"},
    {SAYS(OFF), 0, "+店の人が<S>円にして{くれる/た}"},
    {SAYS(OFF), 0, "+売れないので、<S>円に値下げ{する/た}"},
    {SAYS(OFF), 0, "+特売日の売り値は<S>円{だ}"},
    {SAYS(OFF), 0, "+実際にはらったのは<S>円{だ}"},
    {SAYS(OFF), TALK, "+それが今日は<S>円{だ/た}"},
    {SAYS(OFF), NOTES, "+→<S>円"},
    {SAYS(OFF), NOTES, "+売り値<S>円"},
    {BOTH, 0, "定価<L>円の<w>を<S>円で{買う/た}"},
    {BOTH, 0, "<L>円の<w>が<S>円で売られて{いる}"},
    {BOTH, 0, "<w>のねだんが<L>円から<S>円に{下がる/た}"},
    {BOTH, 0, "<w>の定価は<L>円、売り値は<S>円{だ}"},
    {BOTH, 0, "<L>円で売り出した<w>を、<S>円まで値下げ{する/た}"},
    {BOTH, TALK, "「<L>円の<w>が<S>円になっていたよ。」と妹が{話す/た}"},
    {BOTH, NOTES, "<w> <L>円→<S>円"},
    {SAYS_QUESTION, 0, "+何<fu>引きになって{いる}か"},
    {SAYS_QUESTION, 0, "+定価の何<fu>引き{だ}か"},
    {SAYS_QUESTION, 0, "<w>は定価の何<fu>引きで売られて{いる}か"},
    {SAYS_QUESTION, 0, "+値引きの割合は何<fu>{だ}か"},
    {SAYS_QUESTION, 0, "+もとのねだんの何<fu>安くなったことに{なる}か"},
    {SAYS_QUESTION, 0, "+定価をもとにすると、何<fu>値引きしたことに{なる}か"},
    {SAYS_QUESTION, 0, "<w>を何<fu>引きで{売る/た}か"},
    {SAYS_QUESTION, TALK, "+これは何<fu>引きといえば{いい}か"},
    {SAYS_QUESTION, NOTES, "+何<fu>引きか"},
    {SAYS_QUESTION, NOTES, "+定価の何<fu>引き"},
    {SAYS(OFF) | SAYS_QUESTION, 0, "+これを<S>円で売るのは、定価の何<fu>引きに{あたる}か"},
    {SAYS(OFF) | SAYS_QUESTION, 0, "+<S>円で買えたとすると、何<fu>引き{だ/た}か"},
    {BOTH | SAYS_QUESTION, 0, "定価<L>円の<w>を<S>円で買うと、定価の何<fu>引きで買ったことに{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "定価の何<fu>引き{だ}か。<L>円の<w>を<S>円で売って{いる}"},
    {BOTH | SAYS_QUESTION, NOTES, "<L>円の<w>が<S>円になったときの値引きは何<fu>"},
    {0, 0, NULL},
};

/* ---- the cost ---- */
enum { PRICE, DOWN, PROFIT };
static const struct phrasing cost[] = {
    {SAYS(PRICE), 0, "<w>の定価は<L>円{だ}"},
    {SAYS(PRICE), 0, "定価<L>円の<w>が{ある}"},
    {SAYS(PRICE), 0, "ある店では、<w>に<L>円の定価をつけて{いる}"},
    {SAYS(PRICE), 0, "<w>に<L>円の定価を{つける/た}"},
    {SAYS(PRICE), 0, "<w>を<L>円の定価で売り{出す/た}"},
    {SAYS(PRICE), 0, "<w>の値札には<L>円と書いて{ある}"},
    {SAYS(PRICE), TALK, "「この<w>の定価は<L>円だよ。」と店長が{言う/た}"},
    {SAYS(PRICE), NOTES, "<w> 定価<L>円"},
    {SAYS(PRICE), NOTES, "定価<L>円"},
    {SAYS(DOWN), 0, "+これを<D>引きで{売る/た}"},
    {SAYS(DOWN), 0, "+売れないので、定価の<D>引きで{売る/た}"},
    {SAYS(DOWN), 0, "+実際には、定価から<D>引いて{売る/た}"},
    {SAYS(DOWN), 0, "+安売りの日に<D>引きに{する/た}"},
    {SAYS(DOWN), 0, "+店ではこれを<D>安くして{売る}"},
    {SAYS(DOWN), 0, "+定価の<D>を値引き{する/た}"},
    {SAYS(DOWN), TALK, "+お客さんに<D>まけて{あげる/た}"},
    {SAYS(DOWN), NOTES, "+<D>引きで売る"},
    {SAYS(DOWN), NOTES, "+定価の<D>引き"},
    {SAYS(PROFIT), 0, "+すると、<G>円の利益が{ある/た}"},
    {SAYS(PROFIT), 0, "+それでも<G>円の利益が{ある}"},
    {SAYS(PROFIT), 0, "+このとき、利益は<G>円{だ}"},
    {SAYS(PROFIT), 0, "+利益は<G>円に{なる/た}"},
    {SAYS(PROFIT), 0, "+こうして<G>円の利益を{得る/1/た}"},
    {SAYS(PROFIT), 0, "+もうけは<G>円{だ}"},
    {SAYS(PROFIT), TALK, "+それでも<G>円もうかったと{聞く/た}"},
    {SAYS(PROFIT), NOTES, "+利益<G>円"},
    {SAYS(PROFIT), NOTES, "+もうけ<G>円"},
    {SAYS(DOWN) | SAYS(PROFIT), 0, "+<D>引きで売ったところ、<G>円の利益が{ある/た}"},
    {SAYS(DOWN) | SAYS(PROFIT), 0, "+これを<D>引きで売っても、<G>円の利益が{ある}"},
    {SAYS(DOWN) | SAYS(PROFIT), 0, "+定価から<D>引いて売ると、利益は<G>円に{なる}"},
    {SAYS(DOWN) | SAYS(PROFIT), NOTES, "+<D>引きで売って利益<G>円"},
    {SAYS(PRICE) | SAYS(DOWN), 0, "定価<L>円の<w>を<D>引きで{売る/た}"},
    {SAYS(PRICE) | SAYS(DOWN), 0, "<w>を、定価<L>円の<D>引きで{売る}"},
    {SAYS(PRICE) | SAYS(DOWN) | SAYS(PROFIT), 0, "定価<L>円の<w>を<D>引きで売ると、<G>円の利益が{ある}"},
    {SAYS(PRICE) | SAYS(DOWN) | SAYS(PROFIT), TALK, "「<L>円の<w>を<D>まけても、<G>円はもうかるんだよ。」と店の人が{言う/た}"},
    {SAYS(PRICE) | SAYS(DOWN) | SAYS(PROFIT), NOTES, "定価<L>円の<D>引きで売って利益<G>円(<w>)"},
    {SAYS_QUESTION, 0, "?[<w>の|]仕入れ値|円"},
    {SAYS_QUESTION, 0, "?[この<w>の|]原価|円"},
    {SAYS_QUESTION, 0, "仕入れ値は何円{だ}か"},
    {SAYS_QUESTION, 0, "<w>の原価は何円{だ}か"},
    {SAYS_QUESTION, 0, "<w>をいくらで{仕入れる/た}か"},
    {SAYS_QUESTION, 0, "+もとの仕入れ値はいくら{だ}か"},
    {SAYS_QUESTION, 0, "+この<w>は、何円で仕入れたもの{だ}か"},
    {SAYS_QUESTION, TALK, "<w>の元手はいくら{だ/た}か"},
    {SAYS_QUESTION, NOTES, "仕入れ値は何円"},
    {SAYS_QUESTION, NOTES, "原価は"},
    {SAYS(PROFIT) | SAYS_QUESTION, 0, "+それでも<G>円の利益があるとき、仕入れ値は何円{だ}か"},
    {SAYS(PROFIT) | SAYS_QUESTION, 0, "+利益が<G>円だったとすると、原価は何円{だ}か"},
    {SAYS(PRICE) | SAYS(DOWN) | SAYS(PROFIT) | SAYS_QUESTION, 0, "仕入れ値は何円{だ}か。<w>の定価は<L>円で、<D>引きで売ると<G>円の利益が{ある}"},
    {SAYS(PRICE) | SAYS(DOWN) | SAYS(PROFIT) | SAYS_QUESTION, NOTES, "定価<L>円の<D>引きで売って<G>円の利益がある<w>の原価"},
    {0, 0, NULL},
};

/* ---- two discounts ---- */
enum { FIRST, SECOND };
static const struct phrasing two[] = {
    {SAYS(FIRST), 0, "ある<w>を定価の<p>引きで売ると、<A>円の利益が{ある}"},
    {SAYS(FIRST), 0, "<w>を定価の<p>引きで売れば、<A>円の利益に{なる}"},
    {SAYS(FIRST), 0, "<w>は、定価から<p>引くと利益が<A>円{だ}"},
    {SAYS(FIRST), 0, "<w>の売り値を定価の<p>引きにすると、<A>円の利益が{出る}"},
    {SAYS(FIRST), 0, "1日目は、<w>を定価の<p>引きで売って<A>円の利益を{得る/1/た}"},
    {SAYS(FIRST), 0, "定価の<p>引きで売ると<A>円もうかる<w>が{ある}"},
    {SAYS(FIRST), TALK, "「この<w>は、定価の<p>引きなら<A>円の利益が出るよ。」と店長が{言う/た}"},
    {SAYS(FIRST), NOTES, "<w> 定価の<p>引き→利益<A>円"},
    {SAYS(FIRST), NOTES, "<w>を<p>引きで売ると利益<A>円"},
    {SAYS(SECOND), 0, "+定価の<q>引きで売ると、<B>円の<gx>に{なる}"},
    {SAYS(SECOND), 0, "+<q>引きで売れば、<B>円の<gx>{だ}"},
    {SAYS(SECOND), 0, "+また、定価の<q>引きでは<B>円の<gx>が{出る}"},
    {SAYS(SECOND), 0, "+<q>引きにしたときは、<gx>が<B>円に{なる}"},
    {SAYS(SECOND), 0, "+ところが、定価の<q>引きにすると<B>円の<gx>に{なる}"},
    {SAYS(SECOND), 0, "+同じものを<q>引きで売ると、<B>円の<gx>が{ある}"},
    {SAYS(SECOND), TALK, "+「<q>引きだと<B>円の<gx>だね。」と{話す/た}"},
    {SAYS(SECOND), NOTES, "+定価の<q>引き→<gx><B>円"},
    {SAYS(SECOND), NOTES, "+<q>引きで<gx><B>円"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "ある<w>を、定価の<p>引きで売ると<A>円の利益があり、定価の<q>引きで売ると<B>円の<gx>に{なる}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "定価の<p>引きなら<A>円の利益、定価の<q>引きなら<B>円の<gx>になる<w>が{ある}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>を<q>引きで売ると<B>円の<gx>で、<p>引きなら<A>円の利益に{なる}。割引きはどちらも定価をもとに{する}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>を<p>引きで売れば利益は<A>円で、<q>引きで売れば<gx>は<B>円{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), TALK, "「<w>は<q>引きだと<B>円の<gx>だよ。」「<p>引きなら<A>円の利益だね。」と、店の2人が定価をもとに{話す/た}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "<w>:定価の<p>引き→利益<A>円、定価の<q>引き→<gx><B>円"},
    {SAYS_QUESTION, 0, "?[この<w>の|]定価|円"},
    {SAYS_QUESTION, 0, "[この<w>の|]定価は何円{だ}か"},
    {SAYS_QUESTION, 0, "<w>の定価はいくら{だ}か"},
    {SAYS_QUESTION, 0, "+<w>には何円の定価がついて{いる}か"},
    {SAYS_QUESTION, 0, "+定価は何円に{なる}か"},
    {SAYS_QUESTION, 0, "+値引き前の定価は何円{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<w>の定価は何円{だ}か"},
    {SAYS_QUESTION, TALK, "+もとの定価はいくら{だ}か"},
    {SAYS_QUESTION, NOTES, "定価は何円"},
    {SAYS_QUESTION, NOTES, "定価は"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+<q>引きで売ったときは<B>円の<gx>になるとすると、定価は何円{だ}か"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+定価の<q>引きでは<B>円の<gx>になるとき、定価はいくら{だ}か"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+また、<q>引きでは<gx>が<B>円になるのであれば、定価は何円に{なる}か"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "定価は何円{だ}か。<w>は、定価の<p>引きだと<A>円の利益、<q>引きだと<B>円の<gx>に{なる}"},
    {0, 0, NULL},
};

/* ---- a discount, and still a profit: the cost of the list price, and back ---- */
enum { STILL_KNOWN, STILL_SOLD, STILL_MADE };
enum { STILL = SAYS(STILL_KNOWN) | SAYS(STILL_SOLD) | SAYS(STILL_MADE) };
#define SOLD_WITH_PROFIT \
    {SAYS(STILL_SOLD), 0, "+定価の<D>引きで{売る/た}"}, \
    {SAYS(STILL_SOLD), 0, "+これを定価の<D>引きで売ることに{する/た}"}, \
    {SAYS(STILL_SOLD), 0, "+定価から<D>値引きして{売る/た}"}, \
    {SAYS(STILL_SOLD), 0, "+安売りの日に、定価の<D>引きに{する/た}"}, \
    {SAYS(STILL_SOLD), 0, "+定価の<D>を引いたねだんで{売る}"}, \
    {SAYS(STILL_SOLD), 0, "+売り値は、定価の<D>引き{だ}"}, \
    {SAYS(STILL_SOLD), 0, "+実際には、定価から<D>引いて{売れる/た}"}, \
    {SAYS(STILL_SOLD), 0, "+定価より<D>安く{売る/た}"}, \
    {SAYS(STILL_SOLD), VOICED(VOICE_EXAM), "+この品物を定価の<D>引きで販売{する}"}, \
    {SAYS(STILL_SOLD), TALK, "+大売り出しなので、<D>引きの札を{つける/た}"}, \
    {SAYS(STILL_SOLD), TALK, "+「今日は定価の<D>引きだよ。」と店の人が{言う/た}"}, \
    {SAYS(STILL_SOLD), NOTES, "+定価の<D>引きで売る"}, \
    {SAYS(STILL_SOLD), NOTES, "+<D>引き"}, \
    {SAYS(STILL_MADE), 0, "+それでも原価の<R>の利益が{ある}"}, \
    {SAYS(STILL_MADE), 0, "+それでも、利益は原価の<R>に{なる}"}, \
    {SAYS(STILL_MADE), 0, "+こうして売っても、仕入れ値の<R>の利益が{出る}"}, \
    {SAYS(STILL_MADE), 0, "+すると、原価の<R>にあたる利益が{ある/た}"}, \
    {SAYS(STILL_MADE), 0, "+そのときの利益は、仕入れ値の<R>{だ}"}, \
    {SAYS(STILL_MADE), 0, "+それで、原価に対して<R>の利益に{なる/た}"}, \
    {SAYS(STILL_MADE), 0, "+この売り方でも、原価の<R>だけ{もうかる}"}, \
    {SAYS(STILL_MADE), 0, "+もうけは原価の<R>{だ/た}"}, \
    {SAYS(STILL_MADE), VOICED(VOICE_EXAM), "+このとき、原価の<R>の利益が{得られる}"}, \
    {SAYS(STILL_MADE), TALK, "+それでも仕入れ値の<R>はもうかるそう{だ}"}, \
    {SAYS(STILL_MADE), TALK, "+損はしないで、原価の<R>のもうけが{出る/た}"}, \
    {SAYS(STILL_MADE), NOTES, "+利益は原価の<R>"}, \
    {SAYS(STILL_MADE), NOTES, "+原価の<R>のもうけ"}, \
    {SAYS(STILL_SOLD) | SAYS(STILL_MADE), 0, "+定価の<D>引きで売っても、原価の<R>の利益が{ある}"}, \
    {SAYS(STILL_SOLD) | SAYS(STILL_MADE), 0, "+<D>引きで売っても、まだ仕入れ値の<R>の利益が{出る}"}, \
    {SAYS(STILL_SOLD) | SAYS(STILL_MADE), 0, "+定価から<D>引いて売ると、利益は原価の<R>に{なる}"}, \
    {SAYS(STILL_SOLD) | SAYS(STILL_MADE), 0, "+定価の<D>引きで売ったところ、原価の<R>の利益が{ある/た}"}, \
    {SAYS(STILL_SOLD) | SAYS(STILL_MADE), NOTES, "+<D>引きで利益<R>"}

static const struct phrasing still_cost[] = {
    SOLD_WITH_PROFIT,
    {SAYS(STILL_KNOWN), 0, "<w>の定価は<L>円{だ}"},
    {SAYS(STILL_KNOWN), 0, "定価<L>円の<w>が{ある}"},
    {SAYS(STILL_KNOWN), 0, "ある店では、<w>に<L>円の定価をつけて{いる}"},
    {SAYS(STILL_KNOWN), 0, "<w>に、定価を<L>円と{つける/た}"},
    {SAYS(STILL_KNOWN), 0, "<w>を仕入れて、定価を<L>円に{する/た}"},
    {SAYS(STILL_KNOWN), 0, "<L>円の定価がついた<w>が{ある}"},
    {SAYS(STILL_KNOWN), 0, "<w>には定価<L>円の値札がついて{いる}"},
    {SAYS(STILL_KNOWN), 0, "<w>1つの定価は<L>円{だ}"},
    {SAYS(STILL_KNOWN), VOICED(VOICE_EXAM), "ある商店で、<w>の定価を<L>円と{する}"},
    {SAYS(STILL_KNOWN), TALK, "<P>の店で売っている<w>は、定価が<L>円{だ}"},
    {SAYS(STILL_KNOWN), TALK, "お店の<w>を見ると、定価は<L>円{だ/た}"},
    {SAYS(STILL_KNOWN), NOTES, "<w> 定価<L>円"},
    {SAYS(STILL_KNOWN), NOTES, "定価<L>円の<w>"},
    ASKED("原価", "円"),
    {SAYS_QUESTION, 0, "<w>の仕入れ値は何円{だ}か"},
    {SAYS_QUESTION, 0, "+この<w>を何円で{仕入れる/た}か"},
    {SAYS_QUESTION, 0, "<w>の原価はいくら{だ}か"},
    {STILL, 0, "定価<L>円の<w>を定価の<D>引きで売っても、原価の<R>の利益が{ある}"},
    {STILL, 0, "<w>は、定価が<L>円で、<D>引きで売っても仕入れ値の<R>の利益が{出る}"},
    {STILL, TALK, "「定価<L>円の<w>だけど、<D>引きで売っても仕入れ値の<R>はもうかるんだよ。」と店の人が{言う/た}"},
    {STILL | SAYS_QUESTION, 0, "原価は何円{だ}か。定価<L>円の<w>を<D>引きで売っても、原価の<R>の利益が{ある}"},
    {STILL | SAYS_QUESTION, VOICED(VOICE_DRILL), "定価<L>円の<D>引きで売って原価の<R>の利益がある<w>の、原価"},
    {0, 0, NULL},
};
static const struct phrasing still_list[] = {
    SOLD_WITH_PROFIT,
    {SAYS(STILL_KNOWN), 0, "<w>の原価は<G>円{だ}"},
    {SAYS(STILL_KNOWN), 0, "原価<G>円の<w>に定価を{つける/た}"},
    {SAYS(STILL_KNOWN), 0, "<w>を<G>円で{仕入れる/た}"},
    {SAYS(STILL_KNOWN), 0, "仕入れ値が<G>円の<w>が{ある}"},
    {SAYS(STILL_KNOWN), 0, "ある店で、<w>を1つ<G>円で{仕入れる/た}"},
    {SAYS(STILL_KNOWN), 0, "<G>円で仕入れた<w>に定価を{つける/た}"},
    {SAYS(STILL_KNOWN), 0, "<w>1つの仕入れ値は<G>円{だ}"},
    {SAYS(STILL_KNOWN), 0, "<w>を仕入れるのに<G>円{かかる/た}"},
    {SAYS(STILL_KNOWN), VOICED(VOICE_EXAM), "ある商店で、<w>の原価は<G>円で{ある}"},
    {SAYS(STILL_KNOWN), TALK, "<P>の店では、<w>を<G>円で仕入れて{いる}"},
    {SAYS(STILL_KNOWN), TALK, "「この<w>は<G>円で仕入れたんだよ。」と店の人が{言う/た}"},
    {SAYS(STILL_KNOWN), NOTES, "<w> 原価<G>円"},
    {SAYS(STILL_KNOWN), NOTES, "仕入れ値<G>円の<w>"},
    ASKED("定価", "円"),
    {SAYS_QUESTION, 0, "<w>の定価はいくら{だ}か"},
    {SAYS_QUESTION, 0, "+定価は何円に{する/た}か"},
    {SAYS_QUESTION, 0, "+何円の定価を{つける/た}か"},
    {STILL, 0, "原価<G>円の<w>を定価の<D>引きで売っても、原価の<R>の利益が{ある}"},
    {STILL, 0, "<G>円で仕入れた<w>を、定価から<D>引いて売ると、利益は仕入れ値の<R>に{なる}"},
    {STILL, TALK, "「<G>円で仕入れた<w>は、<D>引きで売っても<R>もうかるんだよ。」と店の人が{言う/た}"},
    {STILL | SAYS_QUESTION, 0, "定価は何円{だ}か。原価<G>円の<w>を<D>引きで売っても、原価の<R>の利益が{ある}"},
    {STILL | SAYS_QUESTION, VOICED(VOICE_DRILL), "原価<G>円の<w>を定価の<D>引きで売って原価の<R>の利益があるときの、定価"},
    {0, 0, NULL},
};

const struct wording wording_waribiki[] = {
    {"list", BOTH, list},
    {"rate", BOTH, rate},
    {"cost", SAYS(PRICE) | SAYS(DOWN) | SAYS(STILL_MADE), cost},
    {"two", SAYS(FIRST) | SAYS(SECOND), two},
    {"still_cost", STILL, still_cost},
    {"still_list", STILL, still_list},
    {NULL, 0, NULL},
};

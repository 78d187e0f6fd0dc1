/* uri_gyaku.c - how it is told that goods were bought and sold, and what profit they brought.
 *
 * Slots: <w> the goods with counter <c>, <n> bought, rates <U> and <D>, <m> sold at the list price, profit <T>; cost
 * <k>, price <a>, <b> lost; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

#define PROFIT_IS(fact) \
    {SAYS(fact), 0, "+利益は全部で<T>円{だ/た}"}, \
    {SAYS(fact), 0, "+利益の合計は<T>円に{なる/た}"}, \
    {SAYS(fact), 0, "+全部で<T>円の利益が{ある/た}"}, \
    {SAYS(fact), 0, "+その結果、<T>円の利益を{得る/た}"}, \
    {SAYS(fact), 0, "+合わせて<T>円もうけることが{できる/た}"}, \
    {SAYS(fact), 0, "+もうけは全体で<T>円{だ/た}"}, \
    {SAYS(fact), 0, "+全体では<T>円の利益に{なる/た}"}, \
    {SAYS(fact), 0, "+差し引きの利益は<T>円{だ}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+このとき、利益の総額は<T>円{だ/た}"}, \
    {SAYS(fact), TALK, "+計算してみると、もうけは<T>円{だ/た}"}, \
    {SAYS(fact), TALK, "+「全部で<T>円もうかったよ。」と<A>が{言う/た}"}, \
    {SAYS(fact), NOTES, "+利益の合計<T>円"}, \
    {SAYS(fact), NOTES, "+全部で<T>円の利益"}

/* ---- the cost of one ---- */
enum { STOCK, LIST, REST, PROFIT };
enum { ALL = SAYS(STOCK) | SAYS(LIST) | SAYS(REST) | SAYS(PROFIT) };
static const struct phrasing cost[] = {
    PROFIT_IS(PROFIT),
    ASKED("1<c>の仕入れ値", "円"),
    {SAYS_QUESTION, 0, "+<w>1<c>の原価は何円{だ}か"},
    {SAYS_QUESTION, 0, "+<w>を1<c>何円で{仕入れる/た}か"},
    {SAYS_QUESTION, 0, "+仕入れ値は1<c>につき何円{だ}か"},
    {SAYS(STOCK), 0, "<w>を<n><c>{仕入れる/た}"},
    {SAYS(STOCK), 0, "ある店で、<w>を<n><c>{仕入れる/た}"},
    {SAYS(STOCK), 0, "<A>の店では、<w>を<n><c>{仕入れる/た}"},
    {SAYS(STOCK), 0, "仕入れた<w>が<n><c>{ある}"},
    {SAYS(STOCK), 0, "<n><c>の<w>を売ることに{する/た}"},
    {SAYS(STOCK), 0, "店に<w>が<n><c>{とどく/た}"},
    {SAYS(STOCK), 0, "<w><n><c>を同じねだんで買い{入れる/た}"},
    {SAYS(STOCK), 0, "同じ<w>を<n><c>まとめて{仕入れる/た}"},
    {SAYS(STOCK), VOICED(VOICE_EXAM), "ある商店が、<w>を<n><c>{仕入れる/た}"},
    {SAYS(STOCK), TALK, "商店街の<A>は、<w>を<n><c>{仕入れる/た}"},
    {SAYS(STOCK), TALK, "学園祭の店のために、<w>を<n><c>{仕入れる/た}"},
    {SAYS(STOCK), NOTES, "<w><n><c>仕入れ"},
    {SAYS(STOCK), NOTES, "<w>×<n><c>"},
    {SAYS(LIST), 0, "+仕入れ値の<U>の利益を見こんで定価をつけ、<m><c>{売る/た}"},
    {SAYS(LIST), 0, "+<U>の利益がある定価で、<m><c>{売れる/た}"},
    {SAYS(LIST), 0, "+定価は仕入れ値の<U>増しで、定価で売れたのは<m><c>{だ}"},
    {SAYS(LIST), 0, "+仕入れ値の<U>増しの定価をつけると、<m><c>{売れる/た}"},
    {SAYS(LIST), 0, "+これに<U>の利益をつけて売ったところ、<m><c>{売れる/た}"},
    {SAYS(LIST), 0, "+<m><c>は、<U>の利益を見こんだ定価で{売れる/た}"},
    {SAYS(LIST), 0, "+<U>のもうけを見こんだ定価では、<m><c>{売れる/た}"},
    {SAYS(LIST), 0, "+原価の<U>増しを定価にして、<m><c>を定価で{売る/た}"},
    {SAYS(LIST), TALK, "+<U>の利益がある定価で売り出すと、<m><c>売れて{いく/た}"},
    {SAYS(LIST), VOICED(VOICE_EXAM), "+これに仕入れ値の<U>の利益を見こんで定価をつけたところ、<m><c>{売れる/た}"},
    {SAYS(LIST), NOTES, "+定価=<U>増し、<m><c>売れる"},
    {SAYS(LIST), NOTES, "+<U>の利益の定価で<m><c>"},
    {SAYS(REST), 0, "+残りは定価の<D>引きで全部{売る/た}"},
    {SAYS(REST), 0, "+売れ残りは定価の<D>引きにして売り{切る/た}"},
    {SAYS(REST), 0, "+残りは定価から<D>引いて、すべて{売れる/た}"},
    {SAYS(REST), 0, "+その残りを定価の<D>引きで売り{切る/た}"},
    {SAYS(REST), 0, "+残った分は<D>引きにしたら、全部{売れる/た}"},
    {SAYS(REST), 0, "+後の分は、定価の<D>引きで1つ残らず{売れる/た}"},
    {SAYS(REST), 0, "+売れなかった分は、定価の<D>引きに下げて{売り切る/た}"},
    {SAYS(REST), TALK, "+夕方、残りに「<D>引き」のシールをはると、全部{売れる/た}"},
    {SAYS(REST), TALK, "+残りは<D>引きの安売りで、なんとか全部{売れる/た}"},
    {SAYS(REST), VOICED(VOICE_EXAM), "+残りはすべて定価の<D>引きで{売る/た}"},
    {SAYS(REST), NOTES, "+残りは<D>引きで完売"},
    {SAYS(REST), NOTES, "+残り→定価の<D>引き"},
    {SAYS(STOCK) | SAYS(LIST) | SAYS(REST), 0, "<w>を<n><c>仕入れ、<U>の利益を見こんだ定価で<m><c>、残りは定価の<D>引きで全部{売る/た}"},
    {SAYS(LIST) | SAYS(REST), 0, "+<U>の利益を見こんだ定価で<m><c>を、定価の<D>引きで残り全部を{売る/た}"},
    {ALL | SAYS_QUESTION, 0, "1<c>の仕入れ値は何円{だ}か。<w>を<n><c>仕入れ、<U>の利益をつけて<m><c>売り、残りは<D>引きで全部売って、利益は合計<T>円{だ/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w><n><c>のうち<m><c>を<U>増しの定価で、残りを定価の<D>引きで売って<T>円の利益があるときの、1<c>の仕入れ値"},
    {0, 0, NULL},
};

/* ---- how many were bought, how many are to be sold ---- */
enum { PRICES, LOST, EARNED };
enum { COUNTED = SAYS(PRICES) | SAYS(LOST) | SAYS(EARNED) };
#define BOUGHT_AND_SOLD \
    {SAYS(PRICES), 0, "<w>を1<c><k>円で仕入れ、1<c><a>円で{売る/た}"}, \
    {SAYS(PRICES), 0, "1<c><k>円の<w>を何<c>か仕入れて、<a>円で{売る/た}"}, \
    {SAYS(PRICES), 0, "<w>の仕入れ値は1<c><k>円、売り値は1<c><a>円{だ}"}, \
    {SAYS(PRICES), 0, "仕入れ値が1<c><k>円の<w>に、<a>円の定価をつけて{売る/た}"}, \
    {SAYS(PRICES), 0, "<A>の店では、<w>を1<c><k>円で仕入れ、<a>円で{売る}"}, \
    {SAYS(PRICES), 0, "原価1<c><k>円の<w>を、1<c><a>円で{売る/た}"}, \
    {SAYS(PRICES), 0, "<w>を何<c>か、1<c>につき<k>円で買い入れ、<a>円で{売る/た}"}, \
    {SAYS(PRICES), 0, "1<c><a>円で<w>を{売る/た}。仕入れたときのねだんは1<c><k>円{だ}"}, \
    {SAYS(PRICES), VOICED(VOICE_EXAM), "ある商店が、1<c><k>円で仕入れた<w>を、1<c><a>円で{売る/た}"}, \
    {SAYS(PRICES), VOICED(VOICE_STORY), "町の市場で、<A>は<w>を1<c><k>円で仕入れ、<a>円の値札を{つける/た}"}, \
    {SAYS(PRICES), TALK, "「<w>は1<c><k>円で仕入れて、<a>円で売るんだ。」と店の人が{言う/た}"}, \
    {SAYS(PRICES), TALK, "学園祭の店で、1<c><k>円で仕入れた<w>を<a>円で{売る/た}"}, \
    {SAYS(PRICES), NOTES, "<w>:仕入れ1<c><k>円、売り値<a>円"}, \
    {SAYS(PRICES), NOTES, "<w>(1<c><k>円で仕入れ、<a>円で売る)"}

static const struct phrasing stock[] = {
    BOUGHT_AND_SOLD,
    PROFIT_IS(EARNED),
    {SAYS(LOST), 0, "+<b><c>が売れ残り、すてて{しまう/た}"},
    {SAYS(LOST), 0, "+ところが、<b><c>は{売れない/た}"},
    {SAYS(LOST), 0, "+<b><c>はいたんで売ることが{できない/た}"},
    {SAYS(LOST), 0, "+そのうち<b><c>が売れ残って、むだに{なる/た}"},
    {SAYS(LOST), 0, "+売れなかったのは<b><c>{だ/た}"},
    {SAYS(LOST), 0, "+<b><c>は売れなかったので、捨てることに{なる/た}"},
    {SAYS(LOST), 0, "+売れ残った<b><c>は、ただで{配る/た}"},
    {SAYS(LOST), 0, "+仕入れた中の<b><c>がだめになって{しまう/た}"},
    {SAYS(LOST), 0, "+<b><c>だけ売れ残ったが、ほかはすべて{売れる/た}"},
    {SAYS(LOST), VOICED(VOICE_EXAM), "+このうち<b><c>は売れ残り、売り上げに{ならない/た}"},
    {SAYS(LOST), TALK, "+残念なことに、<b><c>は売れ残って{しまう/た}"},
    {SAYS(LOST), NOTES, "+<b><c>売れ残り"},
    {SAYS(LOST), NOTES, "+売れ残り<b><c>はすてる"},
    {SAYS(LOST) | SAYS(EARNED), 0, "+<b><c>が売れ残ったので、利益は<T>円{だ/た}"},
    {SAYS(LOST) | SAYS(EARNED), 0, "+<b><c>は売れなかったが、<T>円の利益が{ある/た}"},
    {COUNTED, 0, "1<c><k>円で仕入れた<w>を<a>円で売り、<b><c>が売れ残って、利益は全部で<T>円{だ/た}"},
    ASKED("仕入れた<w>の数", "<c>"),
    {SAYS_QUESTION, 0, "+仕入れた<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>を何<c>{仕入れる/た}か"},
    {SAYS_QUESTION, 0, "+はじめに仕入れたのは何<c>{だ}か"},
    {COUNTED | SAYS_QUESTION, 0, "仕入れた<w>は何<c>{だ}か。1<c><k>円で仕入れて<a>円で売ると、<b><c>が売れ残り、利益は<T>円に{なる/た}"},
    {COUNTED | SAYS_QUESTION, VOICED(VOICE_DRILL), "1<c><k>円で仕入れた<w>を<a>円で売り、<b><c>が売れ残って利益が<T>円のときの、仕入れた数"},
    {0, 0, NULL},
};

enum { GOAL = 1 };
static const struct phrasing goal[] = {
    BOUGHT_AND_SOLD,
    {SAYS(GOAL), 0, "+利益を全部で<T>円に{する}"},
    {SAYS(GOAL), 0, "+利益の合計は<T>円に{なる/た}"},
    {SAYS(GOAL), 0, "+全部売って、<T>円の利益が{ある/た}"},
    {SAYS(GOAL), 0, "+<T>円の利益を得ようと{思う}"},
    {SAYS(GOAL), 0, "+全部で<T>円もうけることが{できる/た}"},
    {SAYS(GOAL), 0, "+目標の利益は<T>円{だ}"},
    {SAYS(GOAL), 0, "+もうけは全体で<T>円{だ/た}"},
    {SAYS(GOAL), 0, "+売り切れて、利益は<T>円{だ/た}"},
    {SAYS(GOAL), 0, "+<T>円の利益がほしいと考えて{いる}"},
    {SAYS(GOAL), VOICED(VOICE_EXAM), "+これを売って、<T>円の利益を得たいと{する}"},
    {SAYS(GOAL), TALK, "+「今日のもうけは<T>円だよ。」と<A>が{言う/た}"},
    {SAYS(GOAL), NOTES, "+利益の合計<T>円"},
    {SAYS(GOAL), NOTES, "+目標の利益<T>円"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+利益が全部で<T>円になるのは、何<c>売れたとき{だ}か"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+<T>円の利益を得るには、何<c>売れば{よい}か"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+<T>円もうけるには、何<c>売る必要が{ある}か"},
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+利益の合計が<T>円のとき、売れた数は何<c>{だ}か"},
    {SAYS(GOAL) | SAYS_QUESTION, TALK, "+<T>円もうけたいとき、何<c>売れば{いい}か"},
    {SAYS(GOAL) | SAYS_QUESTION, NOTES, "+利益<T>円には何<c>"},
    {SAYS_QUESTION, 0, "+売る数は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+売れたのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+?売れた<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+このとき、<w>は何<c>売れたことに{なる}か"},
    {SAYS_QUESTION, 0, "+<w>が何<c>売れたとき{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、何<c>売れたのだと{思う}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何<c>売ったのかな"},
    {SAYS_QUESTION, NOTES, "+何<c>売れる"},
    {SAYS_QUESTION, NOTES, "+売れた数は"},
    {SAYS(PRICES) | SAYS(GOAL) | SAYS_QUESTION, 0, "何<c>売れば{よい}か。仕入れ値1<c><k>円の<w>を<a>円で売って、<T>円の利益を{得る}"},
    {SAYS(PRICES) | SAYS(GOAL) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1<c><k>円で仕入れた<w>を<a>円で全部売って<T>円の利益があるときの、売った数"},
    {0, 0, NULL},
};

const struct wording wording_uri_gyaku[] = {
    {"cost", ALL, cost},
    {"stock", COUNTED, stock},
    {"goal", SAYS(PRICES) | SAYS(GOAL), goal},
    {NULL, 0, NULL},
};

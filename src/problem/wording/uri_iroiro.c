/* uri_iroiro.c - how goods are bought and sold, broken, left over and sold for less.
 *
 * Slots: <w> 卵, <c> 個, <A> a name; <k> the cost of one, <n> how many, <b> broken or left, <U> the profit, <m>
 * sold at the list
 * price, <T> all the profit, <fu> 割, <a> the first price, <b> <D> the lower one, <q> what is asked.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { STOCK, THEN, MADE };

#define IS_BOUGHT \
    {SAYS(STOCK), 0, "1<c><k>円の<w>を<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "<A>の店では、<w>を1<c><k>円で<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "<w><n><c>を、1<c><k>円で{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "<A>は<w>を1<c><k>円で<n><c>買い{入れる/た}"}, \
    {SAYS(STOCK), 0, "<w>を<n><c>{仕入れる/た}。仕入れ値は1<c><k>円{だ}"}, \
    {SAYS(STOCK), 0, "仕入れ値が1<c><k>円の<w>を<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "<w>を1<c>につき<k>円で、<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "ある店で、1<c><k>円で<w>を<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), TALK, "お祭りで売るために、<w>を1<c><k>円で<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), NOTES, "<w> 1<c><k>円×<n><c>仕入れ"}

static const struct phrasing broken[] = {
    IS_BOUGHT,
    {SAYS(THEN), 0, "+<b><c>がこわれ、残りを全部同じねだんで{売る/た}"},
    {SAYS(THEN), 0, "+<b><c>はいたんでいて売れず、残りを同じねだんで売り{切る/た}"},
    {SAYS(THEN), 0, "+<b><c>を捨てて、残りを同じねだんで{売る/た}"},
    {SAYS(THEN), 0, "+<b><c>がだめになったので、残りだけを{売る/た}"},
    {SAYS(THEN), 0, "+<b><c>は売り物にならず、ほかは同じねだんで全部{売れる/た}"},
    {SAYS(THEN), 0, "+とちゅうで<b><c>割れたので、残りに同じねだんをつけて全部{売る/た}"},
    {SAYS(THEN), 0, "+<b><c>をのぞいて、同じねだんで全部{売る/た}"},
    {SAYS(THEN), 0, "+<b><c>を落としてしまい、残りを同じねだんで全部{売る/た}"},
    {SAYS(THEN), NOTES, "+<b><c>は売れない、残りは同じねだんで完売"},
    {SAYS(MADE), 0, "+仕入れ代金全体の<U>の利益が{ある/た}"},
    {SAYS(MADE), 0, "+全体では、仕入れた金額の<U>の利益に{なる/た}"},
    {SAYS(MADE), 0, "+それでも仕入れ代金の<U>{もうかる/た}"},
    {SAYS(MADE), 0, "+利益は、はらった仕入れ代金の<U>に{あたる}"},
    {SAYS(MADE), 0, "+合わせて仕入れ代金の<U>の利益を{得る/た}"},
    {SAYS(MADE), 0, "+全部の仕入れ代金に対して<U>の利益に{なる}"},
    {SAYS(MADE), 0, "+仕入れにかかったお金の<U>がもうけに{なる/た}"},
    {SAYS(MADE), 0, "+全体の利益は、仕入れ代金の<U>{だ}"},
    {SAYS(MADE), NOTES, "+利益は仕入れ代金の<U>"},
    ASKED("1<c>の売り値", "円"),
    {SAYS_QUESTION, 0, "+1<c>を何円で{売る/た}か"},
    {0, 0, NULL}};

static const struct phrasing waste[] = {
    IS_BOUGHT,
    {SAYS(THEN), 0, "+仕入れ値の<U>の利益を見こんで定価を{つける/た}"},
    {SAYS(THEN), 0, "+定価は仕入れ値の<U>増し{だ}"},
    {SAYS(THEN), 0, "+これに<U>の利益を加えて定価と{する/た}"},
    {SAYS(THEN), 0, "+仕入れ値に<U>の利益をふくめた定価で{売る}"},
    {SAYS(THEN), 0, "+仕入れ値より<U>高い定価を{つける/た}"},
    {SAYS(THEN), 0, "+<U>のもうけを見こんで、定価を{決める/た}"},
    {SAYS(THEN), 0, "+定価には、仕入れ値の<U>の利益を見こんで{ある}"},
    {SAYS(THEN), 0, "+定価で売ると、1<c>につき仕入れ値の<U>の利益が{ある}"},
    {SAYS(THEN), NOTES, "+定価は<U>増し"},
    {SAYS(MADE), 0, "+<b><c>は売れ残って捨て、残りは定価で{売れる/た}"},
    {SAYS(MADE), 0, "+<b><c>がいたんで売れず、ほかは定価で全部{売れる/た}"},
    {SAYS(MADE), 0, "+売れ残った<b><c>は捨て、ほかはすべて定価で{売る/た}"},
    {SAYS(MADE), 0, "+<b><c>だけ売れ残り、捨てることに{なる/た}"},
    {SAYS(MADE), 0, "+<b><c>をのぞいて全部定価で売れ、<b><c>は捨てて{しまう/た}"},
    {SAYS(MADE), 0, "+<b><c>はこわれて売れず、残りを定価で{売る/た}"},
    {SAYS(MADE), 0, "+定価で売れなかったのは<b><c>で、これは{捨てる/た}"},
    {SAYS(MADE), 0, "+しかし、<b><c>は売れず、捨てることに{する/た}"},
    {SAYS(MADE), NOTES, "+<b><c>売れ残り→捨てた、残りは定価で完売"},
    ASKED("全体の利益", "円"),
    {SAYS_QUESTION, 0, "+利益は全部で何円{だ}か"},
    {0, 0, NULL}};

static const struct phrasing off[] = {
    IS_BOUGHT,
    {SAYS(THEN), 0, "+<U>の利益を見こんだ定価をつけると<m><c>売れ、残りは値引きして全部{売る/た}"},
    {SAYS(THEN), 0, "+定価は仕入れ値の<U>増しで、<m><c>が定価で売れ、残りは値引きして売り{切る/た}"},
    {SAYS(THEN), 0, "+仕入れ値の<U>の利益を見こんだ定価で<m><c>、残りは値引きで全部{売れる/た}"},
    {SAYS(THEN), 0, "+<U>増しの定価で<m><c>を売り、残りは安くして売り{切る/た}"},
    {SAYS(THEN), 0, "+定価に<U>の利益を見こみ、<m><c>は定価で、残りは割引で{売る/た}"},
    {SAYS(THEN), 0, "+<m><c>は<U>増しの定価で売れ、残りは定価を割引して全部{売れる/た}"},
    {SAYS(THEN), 0, "+<U>のもうけのある定価で<m><c>売り、残りを定価から値引きして全部{売る/た}"},
    {SAYS(THEN), 0, "+定価(仕入れ値の<U>増し)で<m><c>、残りは割引で全部{売る/た}"},
    {SAYS(THEN), NOTES, "+定価は<U>増し、<m><c>は定価で、残りは割引で完売"},
    {SAYS(MADE), 0, "+利益は全部で<T>円{だ/た}"},
    {SAYS(MADE), 0, "+全体の利益は<T>円に{なる/た}"},
    {SAYS(MADE), 0, "+合わせて<T>円の利益が{ある/た}"},
    {SAYS(MADE), 0, "+もうけは合計<T>円{だ/た}"},
    {SAYS(MADE), 0, "+全部で<T>円の利益を{得る/た}"},
    {SAYS(MADE), 0, "+利益の合計は<T>円{だ}"},
    {SAYS(MADE), 0, "+全部売れたときの利益は<T>円{だ/た}"},
    {SAYS(MADE), 0, "+これで<T>円{もうかる/た}"},
    {SAYS(MADE), NOTES, "+利益合計<T>円"},
    {SAYS_QUESTION, 0, "+残りは定価の何<fu>引き{だ}か"},
    {SAYS_QUESTION, 0, "+残りは定価の何<fu>引きで{売る/た}か"},
    {SAYS_QUESTION, 0, "+値引きは定価の何<fu>に{あたる}か"},
    ASKED("残りの値引きの割合", "<fu>"),
    {0, 0, NULL}};

#define ALL_MADE \
    {SAYS(MADE), 0, "+全部売れて、利益は<T>円{だ/た}"}, \
    {SAYS(MADE), 0, "+利益は全部で<T>円に{なる/た}"}, \
    {SAYS(MADE), 0, "+すると売り切れて、<T>円の利益が{ある/た}"}, \
    {SAYS(MADE), 0, "+売り切った後の利益は<T>円{だ}"}, \
    {SAYS(MADE), 0, "+これで全部なくなり、<T>円{もうかる/た}"}, \
    {SAYS(MADE), 0, "+全体の利益は<T>円{だ/た}"}, \
    {SAYS(MADE), 0, "+合わせて<T>円の利益を{得る/た}"}, \
    {SAYS(MADE), 0, "+利益の合計は<T>円{だ/た}"}, \
    {SAYS(MADE), NOTES, "+利益<T>円"}
#define PRICES(LOW) \
    {SAYS(THEN), 0, "+1<c><a>円で売り、残りは" LOW "{売る/た}"}, \
    {SAYS(THEN), 0, "+はじめは1<c><a>円で売り、とちゅうから" LOW "{売る/た}"}, \
    {SAYS(THEN), 0, "+1<c><a>円で売り始め、残りを" LOW "売り{切る/た}"}, \
    {SAYS(THEN), 0, "+何<c>かは<a>円で売れ、残りは" LOW "{売れる/た}"}, \
    {SAYS(THEN), 0, "+定価<a>円で何<c>か売った後、残りを" LOW "{売る/た}"}, \
    {SAYS(THEN), 0, "+昼は<a>円で売り、夕方からは" LOW "{売る/た}"}, \
    {SAYS(THEN), 0, "+1<c><a>円のねだんをつけ、売れ残りは" LOW "{売る/た}"}, \
    {SAYS(THEN), 0, "+<a>円で売れなかった分は、" LOW "全部{売る/た}"}, \
    {SAYS(THEN), NOTES, "+<a>円で販売、残りは" LOW "完売"}

static const struct phrasing yen[] = {IS_BOUGHT, PRICES("<b>円に下げて"), ALL_MADE, ASKED("<q>", "<c>"), {0, 0, NULL}};
static const struct phrasing cut[] = {IS_BOUGHT, PRICES("そのねだんの<D>引きで"), ALL_MADE, ASKED("<q>", "<c>"), {0, 0, NULL}};

enum { THREE = SAYS(STOCK) | SAYS(THEN) | SAYS(MADE) };
const struct wording wording_uri_iroiro[] = {{"broken", THREE, broken}, {"waste", THREE, waste}, {"off", THREE, off},
                                             {"yen", THREE, yen},       {"cut", THREE, cut},     {NULL, 0, NULL}};

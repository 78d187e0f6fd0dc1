/* soneki.c - how 損益算 is said: what a thing cost, the list price made of it, a discount, the profit.
 *
 * Slots: <w> シャツ; <C> cost, <L> list price; <U> and <D> rates (20%, 2割) of profit and discount.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { COST, MARKUP, SALE };

#define COST_OF_IT \
    {SAYS(COST), 0, "<w>を[1つ|]<C>円で{仕入れる/た}"}, \
    {SAYS(COST), 0, "[ある店で|店で]、<w>を<C>円で{仕入れる/た}"}, \
    {SAYS(COST), 0, "<w>の[仕入れ値|原価]は<C>円{だ}"}, \
    {SAYS(COST), 0, "[仕入れ値|原価]が<C>円の<w>が{ある}"}, \
    {SAYS(COST), 0, "[仕入れ値|原価]<C>円の<w>が{ある}"}, \
    {SAYS(COST), 0, "<C>円で仕入れた<w>が{ある}"}, \
    {SAYS(COST), 0, "問屋から<w>が1つ<C>円で{とどく/た}"}, \
    {SAYS(COST), 0, "<w>1つの[仕入れ値|原価]は<C>円{だ}"}, \
    {SAYS(COST), 0, "商店の人が市場で<w>を<C>円で買って{くる/た}"}, \
    {SAYS(COST), 0, "<w>を仕入れるのに<C>円{かかる/た}"}, \
    {SAYS(COST), VOICED(VOICE_EXAM), "ある商店では、<w>を1つ<C>円で仕入れて{いる}"}, \
    {SAYS(COST), VOICED(VOICE_EXAM), "ある商品(<w>)の原価は<C>円{だ}"}, \
    {SAYS(COST), TALK, "お店のおじさんは、<w>を<C>円で仕入れたと{聞く/た}"}, \
    {SAYS(COST), TALK, "「この<w>は<C>円で仕入れたんだ。」と店長が{言う/た}"}, \
    {SAYS(COST), TALK, "親せきの店では<w>を<C>円で仕入れて{いる}"}, \
    {SAYS(COST), TALK, "バザーに出す<w>の元手は<C>円{だ}"}, \
    {SAYS(COST), NOTES, "[仕入れ値|原価|仕入れ]<C>円"}, \
    {SAYS(COST), NOTES, "<w> 原価<C>円"}, \
    {SAYS(COST), NOTES, "<w>の仕入れ値<C>円"}

#define MARK_IT_UP \
    {SAYS(MARKUP), 0, "+これに<U>の利益を[見こんで|見込んで]定価を{つける/た}"}, \
    {SAYS(MARKUP), 0, "+[仕入れ値|原価]の<U>の利益を見こんで定価を{つける/た}"}, \
    {SAYS(MARKUP), 0, "+<U>の利益があるように定価を{決める/た}"}, \
    {SAYS(MARKUP), 0, "+定価は[仕入れ値|原価]の<U>増し{だ}"}, \
    {SAYS(MARKUP), 0, "+これに[仕入れ値|原価]の<U>の利益を加えて定価と{する/た}"}, \
    {SAYS(MARKUP), 0, "+定価は、[仕入れ値|原価]より<U>高く{する/た}"}, \
    {SAYS(MARKUP), 0, "+利益が仕入れ値の<U>になるように定価を{つける/た}"}, \
    {SAYS(MARKUP), 0, "+[仕入れ値|原価]に、その<U>のもうけをのせて定価に{する/た}"}, \
    {SAYS(MARKUP), 0, "+この店では、仕入れ値に<U>の利益を加えた金額を定価にして{いる}"}, \
    {SAYS(MARKUP), VOICED(VOICE_EXAM), "+この品物に、原価の<U>にあたる利益を見こんで定価を{つける/た}"}, \
    {SAYS(MARKUP), VOICED(VOICE_EXAM), "+定価は、原価に対して<U>の利益が出るように定めて{ある}"}, \
    {SAYS(MARKUP), TALK, "+「<U>もうかるように定価をつけよう。」と{考える/た}"}, \
    {SAYS(MARKUP), TALK, "+<U>の利益をのせて値札を{書く/た}"}, \
    {SAYS(MARKUP), TALK, "+元手の<U>をもうけとして、定価にたして{ある}"}, \
    {SAYS(MARKUP), NOTES, "+利益<U>を見こんで定価"}, \
    {SAYS(MARKUP), NOTES, "+定価は原価の<U>増し"}, \
    {SAYS(MARKUP), NOTES, "+利益は仕入れの<U>"}

#define COST_AND_MARKUP \
    {SAYS(COST) | SAYS(MARKUP), 0, "<C>円で仕入れた<w>に、<U>の利益を[見こんで|見込んで]定価を{つける/た}"}, \
    {SAYS(COST) | SAYS(MARKUP), 0, "[仕入れ値|原価]<C>円の<w>に、[仕入れ値|原価]の<U>の利益を見こんで定価を{つける/た}"}, \
    {SAYS(COST) | SAYS(MARKUP), 0, "<w>を<C>円で仕入れ、<U>の利益を加えて定価に{する/た}"}, \
    {SAYS(COST) | SAYS(MARKUP), 0, "<w>の仕入れ値は<C>円、定価は仕入れ値の<U>増し{だ}"}, \
    {SAYS(COST) | SAYS(MARKUP), 0, "原価が<C>円の<w>に、<U>増しの定価を{つける/た}"}, \
    {SAYS(COST) | SAYS(MARKUP), 0, "<w>の定価は、仕入れ値の<C>円より<U>{高い}"}, \
    {SAYS(COST) | SAYS(MARKUP), 0, "<w>に、仕入れ値の<U>の利益を見こんで定価をつけて{いる}。仕入れ値は<C>円{だ}"}, \
    {SAYS(COST) | SAYS(MARKUP), TALK, "「この<w>は<C>円で仕入れて、<U>増しの定価にしたよ。」と店長が{話す/た}"}, \
    {SAYS(COST) | SAYS(MARKUP), TALK, "花屋のとなりの店では、<C>円で仕入れた<w>に<U>の利益をのせて値段を{つける/た}"}, \
    {SAYS(COST) | SAYS(MARKUP), NOTES, "仕入れ値<C>円、利益<U>を見こんで定価"}, \
    {SAYS(COST) | SAYS(MARKUP), NOTES, "原価<C>円、<U>増しで定価"}

static const struct phrasing list[] = {
    COST_OF_IT,
    MARK_IT_UP,
    COST_AND_MARKUP,
    {SAYS_QUESTION, 0, "?[<w>の|]定価|円"},
    {SAYS_QUESTION, 0, "?この<w>の定価|円"},
    {SAYS_QUESTION, 0, "定価は何円{だ}か"},
    {SAYS_QUESTION, 0, "<w>の定価はいくらに{なる}か"},
    {SAYS_QUESTION, 0, "定価を何円に{する/た}か"},
    {SAYS_QUESTION, 0, "+定価はいくらにすれば{いい}か"},
    {SAYS_QUESTION, 0, "+いくらの定価をつけることに{なる}か"},
    {SAYS_QUESTION, 0, "<w>1つの定価は何円{だ}か"},
    {SAYS_QUESTION, 0, "+値札には何円と書けば{いい}か"},
    {SAYS_QUESTION, 0, "<w>を何円で売ることに{なる}か"},
    {SAYS_QUESTION, TALK, "+ねだんはいくらに{なる}か"},
    {SAYS_QUESTION, TALK, "<w>の定価は何円だと{思う}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、つけた定価は何円{だ}か"},
    {SAYS(MARKUP) | SAYS_QUESTION, 0, "+<U>の利益を見こむと、定価は何円に{なる}か"},
    {SAYS(MARKUP) | SAYS_QUESTION, 0, "+仕入れ値の<U>の利益があるようにするには、定価をいくらにすれば{いい}か"},
    {SAYS(MARKUP) | SAYS_QUESTION, 0, "+<U>をもうけにするには、いくらで売れば{いい}か"},
    {SAYS_QUESTION, NOTES, "定価は何円"},
    {SAYS_QUESTION, NOTES, "定価は"},
    {SAYS(COST) | SAYS(MARKUP) | SAYS_QUESTION, 0, "定価は何円{だ}か。<w>の仕入れ値は<C>円で、その<U>の利益を見こんで定価を{つける/た}"},
    {SAYS(COST) | SAYS(MARKUP) | SAYS_QUESTION, 0, "<C>円で仕入れた<w>に<U>の利益を見こんでつけた定価は何円{だ}か"},
    {SAYS(COST) | SAYS(MARKUP) | SAYS_QUESTION, VOICED(VOICE_PARENT), "材料費が1つ<C>円の<w>で、その<U>をもうけにするには、ねだんをいくらにすれば{いい}か"},
    {SAYS(COST) | SAYS(MARKUP) | SAYS_QUESTION, NOTES, "原価<C>円の品物(<w>)に<U>の利益を見こんだときの定価"},
    {SAYS(COST) | SAYS(MARKUP) | SAYS_QUESTION, NOTES, "<w>、<C>円で仕入れて<U>増しの定価は何円"},
    {0, 0, NULL},
};

static const struct phrasing profit[] = {
    COST_OF_IT,
    MARK_IT_UP,
    COST_AND_MARKUP,
    {SAYS(SALE), 0, "+それを定価の<D>引きで{売る/た}"},
    {SAYS(SALE), 0, "+売れないので、定価の<D>引きで{売る/た}"},
    {SAYS(SALE), 0, "+ところが売れなかったので、定価を<D>引きに{する/た}"},
    {SAYS(SALE), 0, "+安売りの日に、定価から<D>引いて{売る/た}"},
    {SAYS(SALE), 0, "+実際には、定価の<D>を値引きして{売る/た}"},
    {SAYS(SALE), 0, "+そして、定価の<D>引きのねだんで{売れる/た}"},
    {SAYS(SALE), 0, "+売れ残ったので、定価の<D>引きで売り{切る/た}"},
    {SAYS(SALE), 0, "+特売で、これを定価の<D>引きに{する/た}"},
    {SAYS(SALE), 0, "+客には定価の<D>引きで{売る/た}"},
    {SAYS(SALE), 0, "+しかし、定価では買う人がいなかったので、<D>安くして{売る/た}"},
    {SAYS(SALE), VOICED(VOICE_EXAM), "+その後、定価の<D>引きの売り値で販売{する/た}"},
    {SAYS(SALE), TALK, "+「定価では売れないなあ。」と、<D>引きに{する/た}"},
    {SAYS(SALE), TALK, "+でも今日は開店記念で、定価の<D>引き{だ}"},
    {SAYS(SALE), TALK, "+けっきょく、定価の<D>引きで{売る/た}"},
    {SAYS(SALE), NOTES, "+定価の<D>引きで売る"},
    {SAYS(SALE), NOTES, "+定価から<D>引き"},
    {SAYS(MARKUP) | SAYS(SALE), 0, "+これに<U>の利益を見こんで定価を{つける/た}が、売れないので定価の<D>引きで{売る/た}"},
    {SAYS(MARKUP) | SAYS(SALE), 0, "+<U>の利益を見こんだ定価をつけ、その<D>引きで{売る/た}"},
    {SAYS(MARKUP) | SAYS(SALE), 0, "+原価の<U>増しの定価を{つける/た}が、<D>値引きして{売る/た}"},
    {SAYS(MARKUP) | SAYS(SALE), 0, "+仕入れ値の<U>増しの定価から、<D>引いて{売る/た}"},
    {SAYS(MARKUP) | SAYS(SALE), NOTES, "+<U>増しで定価、<D>引きで売る"},
    {SAYS(COST) | SAYS(MARKUP) | SAYS(SALE), 0, "<C>円で仕入れた<w>に、<U>の利益を見こんで定価を{つける/た}が、定価の<D>引きで{売る/た}"},
    {SAYS(COST) | SAYS(MARKUP) | SAYS(SALE), 0, "<w>の定価は仕入れ値<C>円の<U>増しにして{ある}が、これを<D>引きで{売る/た}"},
    {SAYS(COST) | SAYS(MARKUP) | SAYS(SALE), TALK, "「<C>円で仕入れて<U>増しにした<w>を、<D>引きで売ったんだ。」と店長が{言う/た}"},
    {SAYS(COST) | SAYS(MARKUP) | SAYS(SALE), NOTES, "原価<C>円/利益<U>見こんで定価/定価の<D>引きで売る"},
    {SAYS_QUESTION, 0, "?[この<w>の|]利益|円"},
    {SAYS_QUESTION, 0, "?<w>1つの利益|円"},
    {SAYS_QUESTION, 0, "利益は何円{だ}か"},
    {SAYS_QUESTION, 0, "<w>を売った利益はいくら{だ}か"},
    {SAYS_QUESTION, 0, "+利益は何円{ある/た}か"},
    {SAYS_QUESTION, 0, "+何円のもうけに{なる}か"},
    {SAYS_QUESTION, 0, "+いくらの利益が{ある}か"},
    {SAYS_QUESTION, 0, "+1つ売ると、利益は何円{だ}か"},
    {SAYS_QUESTION, 0, "+それでも利益は何円{残る}か"},
    {SAYS_QUESTION, 0, "+値引きした後の利益は何円{だ}か"},
    {SAYS_QUESTION, 0, "店の利益は何円に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、得られた利益は何円{だ}か"},
    {SAYS_QUESTION, TALK, "+店のもうけはいくら{だ}か"},
    {SAYS_QUESTION, TALK, "いくらもうかったことに{なる}か"},
    {SAYS(SALE) | SAYS_QUESTION, 0, "+定価の<D>引きで売ると、利益は何円に{なる}か"},
    {SAYS(SALE) | SAYS_QUESTION, 0, "+これを<D>引きで売ったときの利益は何円{だ}か"},
    {SAYS(SALE) | SAYS_QUESTION, 0, "+定価から<D>引いても、何円の利益が{ある}か"},
    {SAYS_QUESTION, NOTES, "利益は何円"},
    {SAYS_QUESTION, NOTES, "もうけは"},
    {SAYS(COST) | SAYS(MARKUP) | SAYS(SALE) | SAYS_QUESTION, 0, "利益は何円{だ}か。<C>円で仕入れた<w>に<U>の利益を見こんで定価をつけ、その<D>引きで{売る/た}"},
    {SAYS(COST) | SAYS(MARKUP) | SAYS(SALE) | SAYS_QUESTION, NOTES, "仕入れ値<C>円、<U>増しの定価から<D>引きで売ったときの利益"},
    {0, 0, NULL},
};

/* ---- back to the cost ---- */
enum { LIST, RATE };
static const struct phrasing cost[] = {
    {SAYS(LIST), 0, "<w>の定価は<L>円{だ}"},
    {SAYS(LIST), 0, "定価<L>円の<w>が{ある}"},
    {SAYS(LIST), 0, "ある店で、<w>に<L>円の定価を{つける/た}"},
    {SAYS(LIST), 0, "<w>が定価<L>円で売られて{いる}"},
    {SAYS(LIST), 0, "<w>に<L>円の定価がついて{いる}"},
    {SAYS(LIST), 0, "店で<w>を<L>円で売って{いる}"},
    {SAYS(LIST), 0, "<w>の値札には<L>円と書かれて{いる}"},
    {SAYS(LIST), 0, "店の人が、<w>を<L>円で売ることに{する/た}"},
    {SAYS(LIST), 0, "<w>を1つ<L>円で売って{いる}"},
    {SAYS(LIST), VOICED(VOICE_EXAM), "ある商品(<w>)の定価は<L>円{だ}"},
    {SAYS(LIST), TALK, "お店に<L>円の<w>がならんで{いる}"},
    {SAYS(LIST), TALK, "母の店では、<w>を<L>円の定価で売って{いる}"},
    {SAYS(LIST), NOTES, "<w> 定価<L>円"},
    {SAYS(LIST), NOTES, "定価<L>円"},
    {SAYS(RATE), 0, "+これは、[仕入れ値|原価]に<U>の利益を加えたもの{だ}"},
    {SAYS(RATE), 0, "+この定価は、[仕入れ値|原価]の<U>の利益を[見こんで|見込んで]つけた{ものだ}"},
    {SAYS(RATE), 0, "+定価は[仕入れ値|原価]より<U>高くなって{いる}"},
    {SAYS(RATE), 0, "+これで売ると、[仕入れ値|原価]の<U>の利益が{ある}"},
    {SAYS(RATE), 0, "+このとき、利益は[仕入れ値|原価]の<U>に{なる}"},
    {SAYS(RATE), 0, "+これは[仕入れ値|原価]の<U>増しに{あたる}"},
    {SAYS(RATE), 0, "+このねだんで売れば、仕入れ値の<U>が利益に{なる}"},
    {SAYS(RATE), 0, "+仕入れ値をもとにした利益の割合は<U>{だ}"},
    {SAYS(RATE), 0, "+仕入れ値に、その<U>のもうけがのせて{ある}"},
    {SAYS(RATE), VOICED(VOICE_EXAM), "+この定価には、原価の<U>にあたる利益がふくまれて{いる}"},
    {SAYS(RATE), TALK, "+「仕入れたねだんの<U>がもうけだよ。」と店の人が{言う/た}"},
    {SAYS(RATE), TALK, "+売れると元手の<U>がもうかると{聞く/た}"},
    {SAYS(RATE), NOTES, "+原価の<U>増し"},
    {SAYS(RATE), NOTES, "+仕入れ値の<U>の利益をふくむ"},
    {SAYS(RATE), NOTES, "+利益は原価の<U>"},
    {SAYS(LIST) | SAYS(RATE), 0, "<w>に、[仕入れ値|原価]の<U>の利益を見こんで<L>円の定価を{つける/た}"},
    {SAYS(LIST) | SAYS(RATE), 0, "[仕入れ値|原価]の<U>増しで定価をつけると、<w>の定価は<L>円に{なる/た}"},
    {SAYS(LIST) | SAYS(RATE), 0, "<w>を<L>円で売ったところ、仕入れ値の<U>にあたる利益が{ある/た}"},
    {SAYS(LIST) | SAYS(RATE), 0, "ある<w>に原価の<U>の利益を見こんで定価をつけたところ、定価は<L>円に{なる/た}"},
    {SAYS(LIST) | SAYS(RATE), 0, "<L>円で<w>を売ると、利益は仕入れ値の<U>に{なる}"},
    {SAYS(LIST) | SAYS(RATE), 0, "仕入れ値に<U>の利益を加えて、<w>の定価を<L>円に{する/た}"},
    {SAYS(LIST) | SAYS(RATE), 0, "<w>の定価<L>円は、仕入れ値より<U>{高い}"},
    {SAYS(LIST) | SAYS(RATE), TALK, "「仕入れ値の<U>増しにしたら、この<w>は<L>円になったよ。」と店長が{話す/た}"},
    {SAYS(LIST) | SAYS(RATE), TALK, "となりのお店では、<U>もうかるように、<w>を<L>円で売って{いる}"},
    {SAYS(LIST) | SAYS(RATE), NOTES, "定価<L>円=仕入れ値の<U>増し"},
    {SAYS(LIST) | SAYS(RATE), NOTES, "原価の<U>の利益を見こんで定価<L>円"},
    {SAYS_QUESTION, 0, "?[<w>の|この<w>の|]仕入れ値|円"},
    {SAYS_QUESTION, 0, "?[<w>の|]原価|円"},
    {SAYS_QUESTION, 0, "仕入れ値は何円{だ}か"},
    {SAYS_QUESTION, 0, "原価は何円{だ}か"},
    {SAYS_QUESTION, 0, "<w>をいくらで{仕入れる/た}か"},
    {SAYS_QUESTION, 0, "店は<w>を何円で{仕入れる/た}か"},
    {SAYS_QUESTION, 0, "この<w>を仕入れたねだんは何円{だ}か"},
    {SAYS_QUESTION, 0, "<w>の仕入れ値はいくら{だ}か"},
    {SAYS_QUESTION, 0, "+もとの仕入れ値は何円に{なる}か"},
    {SAYS_QUESTION, 0, "+仕入れるときにはらったのは何円{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+この商品の原価はいくら{だ}か"},
    {SAYS_QUESTION, TALK, "<w>の元手はいくら{だ}か"},
    {SAYS_QUESTION, TALK, "+もとはいくら{だ/た}か"},
    {SAYS(RATE) | SAYS_QUESTION, 0, "+これが仕入れ値の<U>増しのとき、仕入れ値は何円{だ}か"},
    {SAYS(RATE) | SAYS_QUESTION, 0, "+利益が原価の<U>だとすると、原価は何円{だ}か"},
    {SAYS_QUESTION, NOTES, "原価は何円"},
    {SAYS_QUESTION, NOTES, "仕入れ値は何円"},
    {SAYS(LIST) | SAYS(RATE) | SAYS_QUESTION, 0, "仕入れ値は何円{だ}か。<w>には、仕入れ値の<U>の利益を見こんで<L>円の定価がついて{いる}"},
    {SAYS(LIST) | SAYS(RATE) | SAYS_QUESTION, 0, "<U>の利益を見こんでつけた定価が<L>円の<w>の仕入れ値は何円{だ}か"},
    {SAYS(LIST) | SAYS(RATE) | SAYS_QUESTION, NOTES, "原価の<U>増しの定価が<L>円になる<w>の原価"},
    {0, 0, NULL},
};

const struct wording wording_soneki[] = {
    {"list", SAYS(COST) | SAYS(MARKUP), list},
    {"profit", SAYS(COST) | SAYS(MARKUP) | SAYS(SALE), profit},
    {"cost", SAYS(LIST) | SAYS(RATE), cost},
    {NULL, 0, NULL},
};

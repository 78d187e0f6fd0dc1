/* soneki_tsuru.c - how a trade of two prices is said: some sold at the list price, the rest at a
 * discount.
 *
 * Slots: <g> シャツ, <c> 着; <N> of them at <a> yen, <u>割 of profit, <d>割 off, <T> the profit in all;
 * <m> of them at the list
 * price; <hw> 定価で or 値引きして.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { STOCK, MARKUP, SALE, PROFIT };
#define STOCK_AND_MARKUP \
    {SAYS(STOCK), 0, "<g>を1<c><a>円で<N><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "ある店で、<g>を1<c><a>円で<N><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "1<c>の[仕入れ値|原価]が<a>円の<g>が<N><c>{ある}"}, \
    {SAYS(STOCK), 0, "<g>を<N><c>{仕入れる/た}。仕入れ値は1<c><a>円{だ}"}, \
    {SAYS(STOCK), 0, "<N><c>の<g>を、1<c>につき<a>円で{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "問屋から、1<c><a>円の<g>が<N><c>{とどく/た}"}, \
    {SAYS(STOCK), 0, "仕入れた<g>は<N><c>で、1<c>あたりの仕入れ値は<a>円{だ}"}, \
    {SAYS(STOCK), VOICED(VOICE_EXAM), "ある商人が、原価が1<c><a>円の<g>を<N><c>{仕入れる/た}"}, \
    {SAYS(STOCK), TALK, "「<g>を<N><c>仕入れたよ。1<c><a>円だった。」と店長が{言う/た}"}, \
    {SAYS(STOCK), TALK, "おじさんの店では、<g>を1<c><a>円で<N><c>{仕入れる/た}"}, \
    {SAYS(STOCK), NOTES, "<g> 1<c><a>円で<N><c>仕入れる"}, \
    {SAYS(STOCK), NOTES, "仕入れ 1<c><a>円×<N><c>(<g>)"}, \
    {SAYS(MARKUP), 0, "+これに[仕入れ値の|]<u>割の利益を見こんで定価を{つける/た}"}, \
    {SAYS(MARKUP), 0, "+定価は仕入れ値の<u>割増し{だ}"}, \
    {SAYS(MARKUP), 0, "+どれにも、<u>割の利益を加えた定価を{つける/た}"}, \
    {SAYS(MARKUP), 0, "+利益が仕入れ値の<u>割になるように定価を{決める/た}"}, \
    {SAYS(MARKUP), 0, "+定価は、<u>割の利益を見こんだねだん{だ}"}, \
    {SAYS(MARKUP), 0, "+定価は、原価より<u>割高くして{ある}"}, \
    {SAYS(MARKUP), VOICED(VOICE_EXAM), "+1<c>の定価は、原価の<u>割の利益を見こんで定めて{ある}"}, \
    {SAYS(MARKUP), TALK, "+<u>割のもうけをのせて値札を{つける/た}"}, \
    {SAYS(MARKUP), NOTES, "+定価は<u>割増し"}, \
    {SAYS(MARKUP), NOTES, "+<u>割の利益を見こんで定価"}, \
    {SAYS(STOCK) | SAYS(MARKUP), 0, "1<c><a>円で仕入れた<g><N><c>に、<u>割の利益を見こんだ定価を{つける/た}"}, \
    {SAYS(STOCK) | SAYS(MARKUP), 0, "1<c><a>円で<g>を<N><c>仕入れ、<u>割の利益を見こんで定価を{つける/た}"}

static const struct phrasing two_prices[] = {
    STOCK_AND_MARKUP,
    {SAYS(SALE), 0, "+何<c>かは定価で売り、残りは定価の<d>割引きで全部{売る/た}"},
    {SAYS(SALE), 0, "+はじめは定価で売り、とちゅうから定価の<d>割引きにして売り{切る/た}"},
    {SAYS(SALE), 0, "+一部は定価で、残りは定価の<d>割引きで全部{売れる/た}"},
    {SAYS(SALE), 0, "+午前は定価で、午後は定価の<d>割引きで売ったところ、売り{切れる/た}"},
    {SAYS(SALE), 0, "+定価で売れたのは一部で、売れ残りはすべて<d>割引きで{売る/た}"},
    {SAYS(SALE), 0, "+売れ残った分は定価の<d>割引きにしたところ、全部{売れる/た}"},
    {SAYS(SALE), VOICED(VOICE_EXAM), "+いくつかは定価で売れ、残りは定価の<d>割引きですべて{売れる/た}"},
    {SAYS(SALE), TALK, "+夕方からは定価の<d>割引きにして、ぜんぶ売り{切る/た}"},
    {SAYS(SALE), NOTES, "+一部は定価、残りは<d>割引きで完売"},
    {SAYS(SALE), NOTES, "+残りは<d>割引きで全部売れた"},
    {SAYS(MARKUP) | SAYS(SALE), 0, "+<u>割の利益を見こんだ定価で売り始め、残りは定価の<d>割引きで売り{切る/た}"},
    {SAYS(PROFIT), 0, "+利益は全部で<T>円{だ}"},
    {SAYS(PROFIT), 0, "+利益は合計<T>円に{なる/た}"},
    {SAYS(PROFIT), 0, "+その結果、<T>円の利益が{ある/た}"},
    {SAYS(PROFIT), 0, "+全体の利益は<T>円{だ/た}"},
    {SAYS(PROFIT), 0, "+売り上げから仕入れ代をひいた利益は<T>円{だ}"},
    {SAYS(PROFIT), 0, "+合わせて<T>円の利益を{得る/1/た}"},
    {SAYS(PROFIT), VOICED(VOICE_EXAM), "+このとき、利益の合計は<T>円{だ/た}"},
    {SAYS(PROFIT), TALK, "+もうけは全部で<T>円{だ/た}"},
    {SAYS(PROFIT), NOTES, "+利益の合計<T>円"},
    {SAYS(PROFIT), NOTES, "+もうけ全部で<T>円"},
    {SAYS(SALE) | SAYS(PROFIT), 0, "+何<c>か定価で売った後、残りを定価の<d>割引きで全部売ると、利益は合計<T>円{だ/た}"},
    {SAYS(SALE) | SAYS(PROFIT), 0, "+一部を定価で、残りを定価の<d>割引きで売り切って、<T>円の利益を{得る/1/た}"},
    {SAYS_QUESTION, 0, "<hw>売ったのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "?<hw>売った<g>の数|<c>"},
    {SAYS_QUESTION, 0, "?<hw>売った数|<c>"},
    {SAYS_QUESTION, 0, "<hw>何<c>{売る/た}か"},
    {SAYS_QUESTION, 0, "<hw>売れた<g>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<g>のうち、<hw>売ったのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "何<c>を<hw>{売る/た}か"},
    {SAYS_QUESTION, 0, "+このうち<hw>売ったのは何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<hw>売れた<g>は何<c>{だ}か"},
    {SAYS_QUESTION, TALK, "<hw>売ったのは何<c>だったことに{なる}か"},
    {SAYS(PROFIT) | SAYS_QUESTION, 0, "+利益が合わせて<T>円のとき、<hw>売ったのは何<c>{だ}か"},
    {SAYS(PROFIT) | SAYS_QUESTION, 0, "+全部で<T>円の利益があったとすると、<hw>何<c>{売る/た}か"},
    {SAYS_QUESTION, NOTES, "<hw>売ったのは何<c>"},
    {0, 0, NULL},
};

/* ---- the profit of both together ---- */
static const struct phrasing total[] = {
    STOCK_AND_MARKUP,
    {SAYS(SALE), 0, "+<m><c>は定価で売れ、残りは定価の<d>割引きで全部{売れる/た}"},
    {SAYS(SALE), 0, "+定価で<m><c>売り、残りは<d>割引きで売り{切る/た}"},
    {SAYS(SALE), 0, "+そのうち<m><c>を定価で、残りを定価の<d>割引きで{売る/た}"},
    {SAYS(SALE), 0, "+はじめに定価で<m><c>売れたので、残りは定価から<d>割引いて全部{売る/た}"},
    {SAYS(SALE), 0, "+定価で売れたのは<m><c>で、売れ残りは<d>割引きですべて{売れる/た}"},
    {SAYS(SALE), 0, "+午前に定価で<m><c>、午後に<d>割引きで残り全部が{売れる/た}"},
    {SAYS(SALE), 0, "+<m><c>売ったところで、残りを定価の<d>割引きに下げて売り{切る/た}"},
    {SAYS(SALE), VOICED(VOICE_EXAM), "+このうち<m><c>は定価で売れ、残りは定価の<d>割引きですべて{売れる/た}"},
    {SAYS(SALE), TALK, "+「<m><c>は定価で売れたけど、残りは<d>割引きにしたよ。」と売り{切る/た}"},
    {SAYS(SALE), NOTES, "+定価で<m><c>、残りは<d>割引きで完売"},
    {SAYS(SALE), NOTES, "+<m><c>定価、残り<d>割引きで全部売れた"},
    {SAYS_QUESTION, 0, "利益は全部で何円{だ}か"},
    {SAYS_QUESTION, 0, "?利益の合計|円"},
    {SAYS_QUESTION, 0, "?全体の利益|円"},
    {SAYS_QUESTION, 0, "+利益は合わせて何円に{なる}か"},
    {SAYS_QUESTION, 0, "+全部で何円の利益が{ある/た}か"},
    {SAYS_QUESTION, 0, "+もうけは全部でいくら{だ}か"},
    {SAYS_QUESTION, 0, "<g>を売った利益は全部で何円{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、得られた利益の合計は何円{だ}か"},
    {SAYS_QUESTION, TALK, "+お店は全部でいくらもうかったことに{なる}か"},
    {SAYS_QUESTION, NOTES, "利益は全部で何円"},
    {SAYS(SALE) | SAYS_QUESTION, 0, "+<m><c>を定価で、残りを<d>割引きで売り切ると、利益は全部で何円{だ}か"},
    {SAYS(SALE) | SAYS_QUESTION, 0, "+定価で<m><c>、定価の<d>割引きで残り全部が売れたとき、利益の合計は何円{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_soneki_tsuru[] = {
    {"total", SAYS(STOCK) | SAYS(MARKUP) | SAYS(SALE), total},
    {"two_prices", SAYS(STOCK) | SAYS(MARKUP) | SAYS(SALE) | SAYS(PROFIT), two_prices},
    {NULL, 0, NULL},
};

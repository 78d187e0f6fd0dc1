/* soneki_iroiro.c - how cost, price and profit are told in other ways.
 *
 * Slots: <w> シャツ, <A> a name; <S> the price, <U> the profit, <D> off, <G> the profit in yen; <a> <b> yen off,
 * <R> <r> what they
 * bring, <wh> 原価.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, TWO };
enum { BOTH = SAYS(ONE) | SAYS(TWO) };

static const struct phrasing gain[] = {
    {SAYS(ONE), 0, "<w>を<S>円で{売る/た}"},
    {SAYS(ONE), 0, "<A>の店で、<w>が<S>円で{売れる/た}"},
    {SAYS(ONE), 0, "<w>の売り値は<S>円{だ}"},
    {SAYS(ONE), 0, "ある店では<w>を<S>円で売って{いる}"},
    {SAYS(ONE), 0, "<w>に<S>円のねだんを{つける/た}"},
    {SAYS(ONE), 0, "<w>が1つ<S>円で{売れる/た}"},
    {SAYS(ONE), 0, "<w>のねだんは<S>円{だ}"},
    {SAYS(ONE), 0, "<A>は<w>を<S>円で{売る/た}"},
    {SAYS(ONE), TALK, "お店の<w>は<S>円だそう{だ}"},
    {SAYS(ONE), NOTES, "<w> 売り値<S>円"},
    {SAYS(TWO), 0, "+これは仕入れ値に<U>の利益を加えたねだん{だ}"},
    {SAYS(TWO), 0, "+このねだんは、仕入れ値の<U>増し{だ}"},
    {SAYS(TWO), 0, "+これには、仕入れ値の<U>の利益がふくまれて{いる}"},
    {SAYS(TWO), 0, "+利益は仕入れ値の<U>に{あたる}"},
    {SAYS(TWO), 0, "+仕入れ値より<U>高いねだん{だ}"},
    {SAYS(TWO), 0, "+仕入れたねだんに、<U>のもうけをつけて{ある}"},
    {SAYS(TWO), 0, "+仕入れ値の<U>の利益を見こんだねだん{だ}"},
    {SAYS(TWO), 0, "+仕入れ値の<U>がもうけに{なる}"},
    {SAYS(TWO), NOTES, "+仕入れ値の<U>増し"},
    ASKED("利益", "円"),
    {SAYS_QUESTION, 0, "+もうけは何円{だ}か"},
    {0, 0, NULL}};

static const struct phrasing list[] = {
    {SAYS(ONE), 0, "<w>に仕入れ値の<U>の利益を見こんで定価をつけ、定価の<D>引きで{売る/た}"},
    {SAYS(ONE), 0, "<w>を、仕入れ値の<U>増しの定価の<D>引きで{売る/た}"},
    {SAYS(ONE), 0, "<A>は<w>の定価を仕入れ値の<U>増しにし、<D>引きで{売る/た}"},
    {SAYS(ONE), 0, "<w>の定価には<U>の利益を見こんだが、<D>引きで{売る/た}"},
    {SAYS(ONE), 0, "<U>の利益をふくむ<w>の定価から、<D>引いて{売る/た}"},
    {SAYS(ONE), 0, "仕入れ値に<U>の利益を加えて<w>の定価とし、その<D>引きで{売る/た}"},
    {SAYS(ONE), 0, "ある店で、仕入れ値より<U>高い定価の<w>を、<D>引きで{売る/た}"},
    {SAYS(ONE), 0, "<w>の定価は仕入れ値の<U>増しで、実際には定価の<D>引きで{売れる/た}"},
    {SAYS(ONE), NOTES, "<w> 定価は<U>増し→<D>引きで販売"},
    {SAYS(TWO), 0, "+利益は<G>円{だ/た}"},
    {SAYS(TWO), 0, "+すると、<G>円の利益が{ある/た}"},
    {SAYS(TWO), 0, "+それでも<G>円{もうかる/た}"},
    {SAYS(TWO), 0, "+もうけは<G>円{だ/た}"},
    {SAYS(TWO), 0, "+このときの利益は<G>円に{なる/た}"},
    {SAYS(TWO), 0, "+<w>1つで<G>円の利益を{得る/た}"},
    {SAYS(TWO), 0, "+それで<G>円の利益が{出る/た}"},
    {SAYS(TWO), 0, "+1つ売ったときのもうけは<G>円{だ}"},
    {SAYS(TWO), NOTES, "+利益<G>円"},
    ASKED("定価", "円"),
    {SAYS_QUESTION, 0, "+<w>の定価は何円{だ/た}か"},
    {0, 0, NULL}};

#define TWO_CUTS \
    {SAYS(ONE), 0, "<w>を定価の<a>円引きで売ると、利益は原価の<R>に{なる}"}, \
    {SAYS(ONE), 0, "<w>の定価から<a>円引くと、原価の<R>の利益が{ある}"}, \
    {SAYS(ONE), 0, "<A>の店の<w>は、定価より<a>円安く売ると原価の<R>{もうかる}"}, \
    {SAYS(ONE), 0, "定価の<a>円引きにすると、<w>の利益は原価の<R>{だ}"}, \
    {SAYS(ONE), 0, "<w>を<a>円値引きすると、原価の<R>の利益が{出る}"}, \
    {SAYS(ONE), 0, "ある店の<w>は、<a>円引きで売ったときの利益が原価の<R>{だ}"}, \
    {SAYS(ONE), 0, "<w>を<a>円引いたねだんで売るとき、もうけは原価の<R>に{あたる}"}, \
    {SAYS(ONE), 0, "<a>円の値引きをした<w>には、原価の<R>の利益が{ある}"}, \
    {SAYS(ONE), NOTES, "<w> <a>円引き→利益は原価の<R>"}, \
    {SAYS(TWO), 0, "+<b>円引きで売ると、利益は原価の<r>に{なる}"}, \
    {SAYS(TWO), 0, "+定価から<b>円引くと、原価の<r>の利益が{ある}"}, \
    {SAYS(TWO), 0, "+定価より<b>円安く売ると原価の<r>{もうかる}"}, \
    {SAYS(TWO), 0, "+また、定価の<b>円引きでは、利益が原価の<r>に{なる}"}, \
    {SAYS(TWO), 0, "+<b>円値引きすると、原価の<r>の利益が{出る}"}, \
    {SAYS(TWO), 0, "+<b>円引きにしたときの利益は原価の<r>{だ}"}, \
    {SAYS(TWO), 0, "+値引きを<b>円にすると、もうけは原価の<r>に{あたる}"}, \
    {SAYS(TWO), 0, "+<b>円の値引きでは、原価の<r>の利益が{ある}"}, \
    {SAYS(TWO), NOTES, "+<b>円引き→利益は原価の<r>"}

static const struct phrasing yen_cost[] = {TWO_CUTS, ASKED("原価", "円"), {0, 0, NULL}};
static const struct phrasing yen_list[] = {TWO_CUTS, ASKED("定価", "円"), {0, 0, NULL}};

const struct wording wording_soneki_iroiro[] = {{"gain", BOTH, gain},
                                                {"list", BOTH, list},
                                                {"yen_cost", BOTH, yen_cost},
                                                {"yen_list", BOTH, yen_list},
                                                {NULL, 0, NULL}};

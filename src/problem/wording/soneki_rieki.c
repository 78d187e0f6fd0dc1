/* soneki_rieki.c - how the cost is asked for where only rates and the profit are known.
 *
 * Slots: <w> シャツ; <U> and <D> rates (20%, 2割) of profit and discount, <G> the profit.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

/* ---- the cost, from the profit that a discount leaves ---- */
enum { MARK, CUT, GAIN };
static const struct phrasing margin[] = {
    {SAYS(MARK), 0, "ある<w>に、[仕入れ値|原価]の<U>の利益を見こんで定価を{つける/た}"},
    {SAYS(MARK), 0, "<w>に[仕入れ値|原価]の<U>増しの定価を{つける/た}"},
    {SAYS(MARK), 0, "店で、<w>に<U>の利益を見こんで定価を{つける/た}"},
    {SAYS(MARK), 0, "<w>の定価は[仕入れ値|原価]の<U>増し{だ}"},
    {SAYS(MARK), 0, "<w>に<U>の利益がつくように定価を{決める/た}"},
    {SAYS(MARK), 0, "<w>の定価は、仕入れ値より<U>高くして{ある}"},
    {SAYS(MARK), VOICED(VOICE_EXAM), "ある商品(<w>)に、原価の<U>の利益を見こんで定価を{つける/た}"},
    {SAYS(MARK), TALK, "「この<w>は、仕入れ値の<U>増しの定価にしたよ。」と店長が{言う/た}"},
    {SAYS(MARK), NOTES, "<w> 原価の<U>増しで定価"},
    {SAYS(MARK), NOTES, "<w>に<U>の利益を見こんで定価"},
    {SAYS(CUT), 0, "+これを定価の<D>引きで{売る/た}"},
    {SAYS(CUT), 0, "+売れないので、定価の<D>引きで{売る/た}"},
    {SAYS(CUT), 0, "+安売りの日に、定価から<D>引いて{売る/た}"},
    {SAYS(CUT), 0, "+実際の売り値は定価の<D>引き{だ/た}"},
    {SAYS(CUT), 0, "+しかし、<D>値引きして{売る/た}"},
    {SAYS(CUT), 0, "+週末の特売では、定価の<D>引きに{する/た}"},
    {SAYS(CUT), TALK, "+けっきょく、<D>引きにして{売る/た}"},
    {SAYS(CUT), NOTES, "+定価の<D>引きで売る"},
    {SAYS(CUT), NOTES, "+<D>引き"},
    {SAYS(GAIN), 0, "+利益は<G>円{だ/た}"},
    {SAYS(GAIN), 0, "+それでも<G>円の利益が{ある/た}"},
    {SAYS(GAIN), 0, "+すると、<G>円の利益に{なる/た}"},
    {SAYS(GAIN), 0, "+1つ売るごとに<G>円の利益が{ある}"},
    {SAYS(GAIN), 0, "+こうして<G>円の利益を{得る/1/た}"},
    {SAYS(GAIN), 0, "+店のもうけは<G>円{だ/た}"},
    {SAYS(GAIN), TALK, "+それでも<G>円もうかったと{聞く/た}"},
    {SAYS(GAIN), NOTES, "+利益<G>円"},
    {SAYS(GAIN), NOTES, "+もうけ<G>円"},
    {SAYS(CUT) | SAYS(GAIN), 0, "+定価の<D>引きで売ったところ、利益は<G>円{だ/た}"},
    {SAYS(CUT) | SAYS(GAIN), 0, "+これを<D>引きで売っても、<G>円の利益が{ある}"},
    {SAYS(MARK) | SAYS(CUT), 0, "<w>を、仕入れ値の<U>増しの定価から<D>引いて{売る/た}"},
    {SAYS(MARK) | SAYS(CUT) | SAYS(GAIN), 0, "<w>は、<U>の利益を見こんだ定価の<D>引きで売れて、利益が<G>円{ある/た}"},
    {SAYS(MARK) | SAYS(CUT) | SAYS(GAIN), NOTES, "<w> <U>増しで定価、<D>引きで売って利益<G>円"},
    {SAYS_QUESTION, 0, "?[<w>の|この<w>の|]仕入れ値|円"},
    {SAYS_QUESTION, 0, "?[<w>の|]原価|円"},
    {SAYS_QUESTION, 0, "仕入れ値は何円{だ}か"},
    {SAYS_QUESTION, 0, "<w>の原価は何円{だ}か"},
    {SAYS_QUESTION, 0, "+この<w>をいくらで{仕入れる/た}か"},
    {SAYS_QUESTION, 0, "+もとの仕入れ値はいくら{だ}か"},
    {SAYS_QUESTION, TALK, "+もとはいくら{だ/た}か"},
    {SAYS_QUESTION, NOTES, "仕入れ値は何円"},
    {SAYS_QUESTION, NOTES, "原価は"},
    {SAYS(GAIN) | SAYS_QUESTION, 0, "+利益が<G>円のとき、仕入れ値は何円{だ}か"},
    {SAYS(GAIN) | SAYS_QUESTION, 0, "+それでも<G>円の利益があるとすると、原価は何円{だ}か"},
    {SAYS(MARK) | SAYS(CUT) | SAYS(GAIN) | SAYS_QUESTION, 0, "仕入れ値は何円{だ}か。<w>は、<U>の利益を見こんだ定価の<D>引きで売ると、利益が<G>円に{なる}"},
    {0, 0, NULL},
};

const struct wording wording_soneki_rieki[] = {
    {"margin", SAYS(MARK) | SAYS(CUT) | SAYS(GAIN), margin},
    {NULL, 0, NULL},
};

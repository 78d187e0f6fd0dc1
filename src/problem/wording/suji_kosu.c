/* suji_kosu.c - how the digits of numbers from 1 on are counted.
 *
 * Slots: <w> 本, <pg> ページ番号, <d> 書く, <v> 書き, <A> a name; <n> the last number or how many digits, <k> a digit;
 * <r> how many digits, <s> their sum.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { NUMBERS, USED };

#define BOTH (SAYS(NUMBERS) | SAYS_QUESTION)

#define UP_TO \
    {SAYS(NUMBERS), 0, "<w>に、1から<n>までの<pg>を順に{<d>}"}, \
    {SAYS(NUMBERS), 0, "1から<n>まで、<w>に<pg>を{<d>}"}, \
    {SAYS(NUMBERS), 0, "<w>に、1、2、3、…、<n>と<pg>を{<d>}"}, \
    {SAYS(NUMBERS), 0, "<w>に1から<n>までの<pg>がついて{いる}"}, \
    {SAYS(NUMBERS), 0, "1から<n>までの整数を、1つずつ順に{<d>}"}, \
    {SAYS(NUMBERS), 0, "<w>の<pg>は、1から<n>まで{ある}"}, \
    {SAYS(NUMBERS), 0, "<w>に<pg>を<d>仕事を{する}。<pg>は1から<n>まで{だ}"}, \
    {SAYS(NUMBERS), 0, "1から<n>までの整数をすべて<d>ことに{する}"}, \
    {SAYS(NUMBERS), 0, "<w>の<pg>を、1から順に<n>まで{<d>}"}, \
    {SAYS(NUMBERS), 0, "<w>に<d><pg>は、1から<n>まで{だ}"}, \
    {SAYS(NUMBERS), TALK, "<A>は、<w>に1から<n>までの<pg>を<d>係に{なる/た}"}, \
    {SAYS(NUMBERS), TALK, "<A>は、<w>に1、2、3、…と<pg>を<v>、<n>まで{終える/た}"}, \
    {SAYS(NUMBERS), VOICED(VOICE_EXAM), "1から<n>までの整数を<d>ことを{考える}"}, \
    {SAYS(NUMBERS), NOTES, "1から<n>までの整数"}, \
    {SAYS(NUMBERS), NOTES, "<w>に1から<n>まで<pg>を<d>"}

static const struct phrasing all[] = {
    UP_TO,
    {SAYS_QUESTION, 0, "+?<d>数字の個数|個"},
    {SAYS_QUESTION, 0, "+?使う数字の数|個"},
    {SAYS_QUESTION, 0, "+数字は全部で何個{いる/5}か"},
    {SAYS_QUESTION, 0, "+数字を全部で何個<d>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+使う数字は全部で何個{だ}か"},
    {SAYS_QUESTION, 0, "+数字は合わせて何個に{なる}か"},
    {SAYS_QUESTION, 0, "+そこに使われている数字は何個{だ}か"},
    {SAYS_QUESTION, 0, "+ならんだ数字は全部で何個{だ}か"},
    {SAYS_QUESTION, 0, "+1けたずつ数えると、数字は何個{ある}か"},
    {SAYS_QUESTION, 0, "+例えば12は1と2の2個と数えるとき、数字は全部で何個{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、数字を何個<d>ことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+数字は全部で何個かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+数字は全部で何個と答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+数字は全部で何個"},
    {SAYS_QUESTION, NOTES, "+使う数字の個数"},
    {BOTH, 0, "1から<n>までの整数を続けて<d>と、数字は全部で何個{ならぶ}か"},
    {BOTH, 0, "数字は全部で何個{いる/5}か。<w>に1から<n>までの<pg>を{<d>}"},
    {BOTH, 0, "<w>の<pg>を1から<n>まで<d>には、数字を何個<d>ことに{なる}か"},
    {BOTH, NOTES, "1から<n>まで<d>ときの数字の個数"},
    {0, 0, NULL},
};

static const struct phrasing pages[] = {
    {SAYS(NUMBERS), 0, "<w>に、1から順に<pg>を{<d>}"},
    {SAYS(NUMBERS), 0, "1から順番に、<w>に<pg>を{<d>}"},
    {SAYS(NUMBERS), 0, "<w>に、1、2、3、…と<pg>を{<d>}"},
    {SAYS(NUMBERS), 0, "<w>に1から始まる<pg>がついて{いる}"},
    {SAYS(NUMBERS), 0, "1、2、3、…と、整数を順に{<d>}"},
    {SAYS(NUMBERS), 0, "<w>の<pg>は、1から順に{つく}"},
    {SAYS(NUMBERS), 0, "<w>に<pg>を<d>仕事を{する}。<pg>は1から順に{つける}"},
    {SAYS(NUMBERS), TALK, "<A>は、<w>に1から順に<pg>を{<d>/た}"},
    {SAYS(NUMBERS), TALK, "<A>は、<w>に<pg>を<d>係{だ}。1から順に{<d>}"},
    {SAYS(NUMBERS), VOICED(VOICE_EXAM), "1から順に整数を<d>ことを{考える}"},
    {SAYS(NUMBERS), NOTES, "1から順に整数を<d>"},
    {SAYS(NUMBERS), NOTES, "<w>に1から順に<pg>を<d>"},
    {SAYS(USED), 0, "+使った数字は全部で<n>個{だ/た}"},
    {SAYS(USED), 0, "+数字を全部で<n>個{使う/た}"},
    {SAYS(USED), 0, "+数字は合わせて<n>個{だ}"},
    {SAYS(USED), 0, "+ちょうど<n>個の数字を使って{終わる/た}"},
    {SAYS(USED), 0, "+そこに使われている数字は<n>個{だ}"},
    {SAYS(USED), 0, "+1けたずつ数えると、数字は<n>個{ある/た}"},
    {SAYS(USED), 0, "+使った数字を数えると、<n>個に{なる}"},
    {SAYS(USED), 0, "+例えば12は1と2の2個と数えると、数字は全部で<n>個{だ}"},
    {SAYS(USED), TALK, "+終わってから数字を数えると、<n>個{ある/た}"},
    {SAYS(USED), VOICED(VOICE_EXAM), "+このとき、使った数字の個数は<n>個{だ}"},
    {SAYS(USED), NOTES, "+数字は全部で<n>個"},
    {SAYS(USED), NOTES, "+使った数字<n>個"},
    {SAYS(NUMBERS) | SAYS(USED), 0, "<w>に1から順に<pg>を<d>と、数字を<n>個{使う/た}"},
    {SAYS(NUMBERS) | SAYS(USED), 0, "1、2、3、…と整数を続けて<d>と、数字が<n>個{ならぶ/た}"},
    {SAYS_QUESTION, 0, "+?最後の<pg>"},
    {SAYS_QUESTION, 0, "+最後の<pg>はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<pg>はいくつまで{ある}か"},
    {SAYS_QUESTION, 0, "+最後の整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+いちばん最後の<pg>は何{だ}か"},
    {SAYS_QUESTION, 0, "+いくつまで{<d>/た}か"},
    {SAYS_QUESTION, 0, "+このとき、最後の数はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+<pg>は、1からいくつまでついて{いる}か"},
    {SAYS_QUESTION, 0, "+終わりの<pg>はいくつ{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、最後の<pg>はいくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+最後の<pg>はいくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+最後の<pg>はいくつと答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+最後の<pg>は"},
    {SAYS_QUESTION, NOTES, "+最後の数は"},
    {SAYS(NUMBERS) | SAYS(USED) | SAYS_QUESTION, 0, "最後の<pg>はいくつ{だ}か。<w>に1から順に<pg>を<d>と、数字を<n>個{使う/た}"},
    {SAYS(NUMBERS) | SAYS(USED) | SAYS_QUESTION, NOTES, "1から順に<d>と数字が<n>個。最後の<pg>は"},
    {0, 0, NULL},
};

static const struct phrasing times[] = {
    UP_TO,
    {SAYS_QUESTION, 0, "+?数字の<k>を使う回数|回"},
    {SAYS_QUESTION, 0, "+?<k>という数字が出てくる回数|回"},
    {SAYS_QUESTION, 0, "+数字の<k>は全部で何回出て{くる}か"},
    {SAYS_QUESTION, 0, "+<k>という数字を全部で何回<d>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+数字の<k>は何回{使う}か"},
    {SAYS_QUESTION, 0, "+数字の<k>は合わせて何回{現れる}か"},
    {SAYS_QUESTION, 0, "+そこに、数字の<k>は何回使われて{いる}か"},
    {SAYS_QUESTION, 0, "+その中で、数字の<k>が使われるのは何回{だ}か"},
    {SAYS_QUESTION, 0, "+<k>という数字は、全部で何回{ある}か"},
    {SAYS_QUESTION, 0, "+数字の<k>だけを数えると、何回に{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、数字の<k>を何回<d>ことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+数字の<k>は何回出てくるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+数字の<k>は全部で何回と答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+数字の<k>は何回"},
    {SAYS_QUESTION, NOTES, "+<k>という数字の回数"},
    {BOTH, 0, "1から<n>までの整数をすべて<d>と、数字の<k>は全部で何回{現れる}か"},
    {BOTH, 0, "数字の<k>は全部で何回出て{くる}か。<w>に1から<n>までの<pg>を{<d>}"},
    {BOTH, 0, "<w>の<pg>を1から<n>まで<d>とき、<k>という数字は何回{使う}か"},
    {BOTH, NOTES, "1から<n>まで<d>とき、数字の<k>は何回"},
    {0, 0, NULL},
};

#define SUMMED "[各位の数字の和|各位の数の和|それぞれの位の数字の和|各位の数字の合計]が<s>になる"
static const struct phrasing digit_sum[] = {
    {SAYS(NUMBERS), 0, "<r>けたの整数を{考える}"},
    {SAYS(NUMBERS), 0, "<r>けたの整数について{考える}"},
    {SAYS(NUMBERS), 0, "<r>けたの整数の、それぞれの位の数字を{たす}"},
    {SAYS(NUMBERS), 0, "<r>けたの整数を順に{調べる}"},
    {SAYS(NUMBERS), 0, "調べるのは<r>けたの整数{だ}"},
    {SAYS(NUMBERS), 0, "<r>けたの整数の各位の数字をたして{いく}"},
    {SAYS(NUMBERS), 0, "<r>けたの整数の中から数を{選ぶ}"},
    {SAYS(NUMBERS), 0, "ここでは、<r>けたの整数だけを{使う}"},
    {SAYS(NUMBERS), 0, "ある<r>けたの整数の、位の数字を全部{たす}"},
    {SAYS(NUMBERS), 0, "<r>けたの整数を1つ選び、それぞれの位の数を{たす}"},
    {SAYS(NUMBERS), TALK, "<A>は、<r>けたの整数の位の数字をたして遊んで{いる}"},
    {SAYS(NUMBERS), TALK, "<A>は<r>けたの整数を調べて{いる}"},
    {SAYS(NUMBERS), VOICED(VOICE_EXAM), "<r>けたの整数について考えるものと{する}"},
    {SAYS(NUMBERS), NOTES, "<r>けたの整数"},
    {SAYS(NUMBERS), NOTES, "<r>けたの整数の各位の和"},
    {SAYS_QUESTION, 0, "+" SUMMED "ものは何個{ある}か"},
    {SAYS_QUESTION, 0, "+" SUMMED "整数は全部で何個{ある}か"},
    {SAYS_QUESTION, 0, "+このうち、" SUMMED "数は何個{だ}か"},
    {SAYS_QUESTION, 0, "+?" SUMMED "整数の個数|個"},
    {SAYS_QUESTION, 0, "+位の数字を全部たすと<s>になる数は何個{ある}か"},
    {SAYS_QUESTION, 0, "+その和が<s>になる整数は何個に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、" SUMMED "数は、全部で何個{だ}か"},
    {SAYS_QUESTION, 0, "+では、位の数字の合計がちょうど<s>の数は何個{ある}か"},
    {SAYS_QUESTION, 0, "+各位の数字をたして<s>になるのは、何個{ある}か"},
    {SAYS_QUESTION, 0, "+たした答えが<s>になる整数は、全部で何個{ある}か"},
    {SAYS_QUESTION, 0, "+位の数字の和がちょうど<s>である整数は、何個考え{られる}か"},
    {SAYS_QUESTION, TALK, "+さて、たして<s>になる数は何個{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+位の数字をたすと<s>になる数は何個あるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" SUMMED "整数は何個と答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+" SUMMED "ものは何個"},
    {SAYS_QUESTION, NOTES, "+和が<s>の整数の個数"},
    {BOTH, 0, "<r>けたの整数のうち、" SUMMED "ものは何個{ある}か"},
    {BOTH, 0, SUMMED "<r>けたの整数は、全部で何個{ある}か"},
    {BOTH, 0, "?" SUMMED "<r>けたの整数の個数|個"},
    {BOTH, 0, "<r>けたの整数で、位の数字を全部たすと<s>になるものは何個{だ}か"},
    {BOTH, NOTES, SUMMED "<r>けたの整数は何個"},
    {0, 0, NULL},
};

const struct wording wording_suji_kosu[] = {
    {"all", SAYS(NUMBERS), all},
    {"pages", SAYS(NUMBERS) | SAYS(USED), pages},
    {"times", SAYS(NUMBERS), times},
    {"digit_sum", SAYS(NUMBERS), digit_sum},
    {NULL, 0, NULL},
};

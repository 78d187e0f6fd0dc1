/* bunkai.c - how products, square numbers and numbers of few divisors are asked for.
 *
 * Slots: <n> the last factor, <a> the divisor, <N> a number or the end of a range, <k> so many divisors, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ALL };

#define PRODUCT \
    {SAYS(ALL), 0, "1から<n>までの整数を全部{かける}"}, \
    {SAYS(ALL), 0, "1×2×3×…×<n>を計算{する}"}, \
    {SAYS(ALL), 0, "1から<n>までのすべての整数の積を{考える}"}, \
    {SAYS(ALL), 0, "1から順に、<n>までの整数をかけ合わせて{いく}"}, \
    {SAYS(ALL), 0, "1、2、3、…、<n>をすべて{かける}"}, \
    {SAYS(ALL), 0, "1から<n>までの整数をすべてかけた数が{ある}"}, \
    {SAYS(ALL), 0, "1×2×3×…と、<n>まで続けて{かける}"}, \
    {SAYS(ALL), 0, "1から<n>までの連続する整数の積を{作る}"}, \
    {SAYS(ALL), 0, "1から<n>までの整数を1つ残らず{かける}"}, \
    {SAYS(ALL), 0, "1に2、3、4、…と<n>までの整数を順に{かける}"}, \
    {SAYS(ALL), 0, "<n>までのすべての整数を1からかけて、大きな数を{作る}"}, \
    {SAYS(ALL), 0, "1から<n>までの整数をかけ合わせた数を{考える}"}, \
    {SAYS(ALL), TALK, "<P>は、1から<n>までの整数を全部かけてみることに{する/た}"}, \
    {SAYS(ALL), VOICED(VOICE_EXAM), "1から<n>までの整数の積を考えることに{する}"}, \
    {SAYS(ALL), NOTES, "1×2×3×…×<n>"}, \
    {SAYS(ALL), NOTES, "1から<n>までの積"}

static const struct phrasing zeros[] = {
    PRODUCT,
    {SAYS_QUESTION, 0, "+一の位から0が何個{続く}か"},
    {SAYS_QUESTION, 0, "+この数の終わりには0が何個{ならぶ}か"},
    {SAYS_QUESTION, 0, "+答えの右はしから、0はいくつ{続く}か"},
    {SAYS_QUESTION, 0, "+積の末尾に0は何個{ある}か"},
    {SAYS_QUESTION, 0, "+一の位から続けて、0は何個{ある}か"},
    {SAYS_QUESTION, 0, "+?末尾に続く0の個数|個"},
    {SAYS_QUESTION, 0, "+いちばん右から、0が何個{つく}か"},
    {SAYS_QUESTION, 0, "+積の下の位から、0は何個続いて{いる}か"},
    {SAYS_QUESTION, 0, "+計算した答えの最後に、0は何個{ならぶ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+最後に0がいくつ続くのかな"},
    {SAYS_QUESTION, NOTES, "+末尾の0は何個"},
    {SAYS_QUESTION, NOTES, "+0は何個続く"},
    {0, 0, NULL},
};
static const struct phrasing times[] = {
    PRODUCT,
    {SAYS_QUESTION, 0, "+この数は<a>で何回{わり切れる}か"},
    {SAYS_QUESTION, 0, "+<a>で次々にわると、何回{わり切れる}か"},
    {SAYS_QUESTION, 0, "+積は<a>で最大何回{わり切れる}か"},
    {SAYS_QUESTION, 0, "+この積を<a>でくり返しわるとき、わり切れるのは何回{だ}か"},
    {SAYS_QUESTION, 0, "+素数の積で表すと、<a>は何回かけられて{いる}か"},
    {SAYS_QUESTION, 0, "+?<a>でわり切れる回数|回"},
    {SAYS_QUESTION, 0, "+<a>でわり切れなくなるまでわると、何回{わる}か"},
    {SAYS_QUESTION, 0, "+商を<a>でわることを続けると、何回まで{わり切れる}か"},
    {SAYS_QUESTION, 0, "+<a>では何回わることが{できる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<a>で何回わり切れるのかな"},
    {SAYS_QUESTION, NOTES, "+÷<a>は何回できる"},
    {SAYS_QUESTION, NOTES, "+<a>で何回わり切れる"},
    {0, 0, NULL},
};

static const struct phrasing multiply[] = {
    {SAYS(ALL), 0, "<N>に整数をかけて、同じ整数を2回かけた数に{する}"},
    {SAYS(ALL), 0, "<N>にある整数をかけると、平方数に{なる}"},
    {SAYS(ALL), 0, "<N>に整数をかけて、□×□の形の数に{する}。□には同じ整数が{入る/5}"},
    {SAYS(ALL), 0, "<N>に何かをかけて、ある整数を2つかけた数を{作る}"},
    {SAYS(ALL), 0, "整数<N>に別の整数をかけ、積を平方数に{する}"},
    {SAYS(ALL), 0, "<N>を何倍かして、同じ整数どうしの積に{する}"},
    {SAYS(ALL), 0, "<N>にできるだけ小さい整数をかけて、4や9のような同じ数どうしの積に{する}"},
    {SAYS(ALL), 0, "<N>にある整数をかけたら、同じ整数を2個かけた数に{なる/た}"},
    {SAYS(ALL), 0, "<N>に整数を1つかけて、平方数を{作る}"},
    {SAYS(ALL), 0, "<N>とある整数の積が、同じ整数を2回かけた数に{なる}"},
    {SAYS(ALL), 0, "<N>に整数をかけて、ある数を2個かけ合わせた数に{変える}"},
    {SAYS(ALL), 0, "整数<N>を何倍かして平方数に{する}"},
    {SAYS(ALL), TALK, "<P>は、<N>に整数をかけて、同じ数を2回かけた数を作ろうとして{いる}"},
    {SAYS(ALL), VOICED(VOICE_EXAM), "<N>に整数をかけて、ある整数の平方となるように{する}"},
    {SAYS(ALL), NOTES, "<N>×□=平方数(同じ整数の積)"},
    {SAYS(ALL), NOTES, "<N>に整数をかけて平方数に"},
    {SAYS_QUESTION, 0, "+かける数のうち、いちばん小さい整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+最も小さい場合、かける整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+できるだけ小さい整数をかけるには、いくつをかければ{いい}か"},
    {SAYS_QUESTION, 0, "+いちばん小さい数をかけるとき、いくつを{かける}か"},
    {SAYS_QUESTION, 0, "+?かける整数のうち、最も小さいもの"},
    {SAYS_QUESTION, 0, "+そのような整数で最小のものはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+かける整数として考えられるもののうち、いちばん小さいのはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+少なくともいくつをかければ{いい}か"},
    {SAYS_QUESTION, 0, "+かける数はいちばん小さくていくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+いちばん小さい数だと、いくつをかければいいかな"},
    {SAYS_QUESTION, NOTES, "+最小の整数は"},
    {SAYS_QUESTION, NOTES, "+かける数の最小は"},
    {0, 0, NULL},
};
static const struct phrasing divide[] = {
    {SAYS(ALL), 0, "<N>を整数でわって、同じ整数を2回かけた数に{する}"},
    {SAYS(ALL), 0, "<N>をある整数でわると、平方数に{なる}"},
    {SAYS(ALL), 0, "<N>を整数でわって、商を□×□の形に{する}。□には同じ整数が{入る/5}"},
    {SAYS(ALL), 0, "<N>を何かでわって、ある整数を2つかけた数を{作る}"},
    {SAYS(ALL), 0, "整数<N>を別の整数でわり、商を平方数に{する}"},
    {SAYS(ALL), 0, "<N>をある整数でわって、同じ整数どうしの積に{する}"},
    {SAYS(ALL), 0, "<N>をできるだけ小さい整数でわって、4や9のような同じ数どうしの積に{する}"},
    {SAYS(ALL), 0, "<N>をある整数でわったら、同じ整数を2個かけた数に{なる/た}"},
    {SAYS(ALL), 0, "<N>を整数でわって、平方数を{作る}"},
    {SAYS(ALL), 0, "<N>をある整数でわった商が、同じ整数を2回かけた数に{なる}"},
    {SAYS(ALL), 0, "<N>を整数でわって、ある数を2個かけ合わせた数に{変える}"},
    {SAYS(ALL), 0, "整数<N>をある整数でわり、平方数に{する}"},
    {SAYS(ALL), TALK, "<P>は、<N>を整数でわって、同じ数を2回かけた数を作ろうとして{いる}"},
    {SAYS(ALL), VOICED(VOICE_EXAM), "<N>を整数でわって、ある整数の平方となるように{する}"},
    {SAYS(ALL), NOTES, "<N>÷□=平方数(同じ整数の積)"},
    {SAYS(ALL), NOTES, "<N>を整数でわって平方数に"},
    {SAYS_QUESTION, 0, "+わる数のうち、いちばん小さい整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+最も小さい場合、わる整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+できるだけ小さい整数でわるには、いくつでわれば{いい}か"},
    {SAYS_QUESTION, 0, "+いちばん小さい数でわるとき、いくつで{わる}か"},
    {SAYS_QUESTION, 0, "+?わる整数のうち、最も小さいもの"},
    {SAYS_QUESTION, 0, "+そのような整数で最小のものはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+わる整数として考えられるもののうち、いちばん小さいのはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+少なくともいくつでわれば{いい}か"},
    {SAYS_QUESTION, 0, "+わる数はいちばん小さくていくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+いちばん小さい数だと、いくつでわればいいかな"},
    {SAYS_QUESTION, NOTES, "+最小の整数は"},
    {SAYS_QUESTION, NOTES, "+わる数の最小は"},
    {0, 0, NULL},
};

#define FEW \
    {SAYS(ALL), 0, "1から<N>までの整数のうち、約数の個数がちょうど<k>個である数を{考える}"}, \
    {SAYS(ALL), 0, "1から<N>までの整数の中から、約数がちょうど<k>個のものを{選ぶ}"}, \
    {SAYS(ALL), 0, "約数を<k>個だけもつ、<N>以下の整数を{調べる}"}, \
    {SAYS(ALL), 0, "1から<N>までの整数で、約数が<k>個しかない数を{書き出す}"}, \
    {SAYS(ALL), 0, "約数の個数が<k>個の整数を、1から<N>までの中で{さがす}"}, \
    {SAYS(ALL), 0, "1から<N>までの整数を、約数の個数で{分ける}。ここでは約数が<k>個のものを{考える}"}, \
    {SAYS(ALL), 0, "<N>までの整数には、約数がちょうど<k>個のものが{ある}"}, \
    {SAYS(ALL), 0, "1から<N>までで、わり切れる整数がちょうど<k>個の数を{取り出す}"}, \
    {SAYS(ALL), 0, "1から<N>までの整数のうち、約数が<k>個だけの数に丸を{つける}"}, \
    {SAYS(ALL), 0, "約数がちょうど<k>個ある整数を、<N>まで小さい順に{ならべる}"}, \
    {SAYS(ALL), 0, "1から<N>までの整数について、約数の個数が<k>個のものを{集める}"}, \
    {SAYS(ALL), 0, "<N>以下の整数の中で、約数が<k>個のものだけを{考える}"}, \
    {SAYS(ALL), 0, "約数の数が<k>個である整数を1から<N>まで{調べる}"}, \
    {SAYS(ALL), TALK, "<P>は、1から<N>までで約数がちょうど<k>個の数をさがして{いる}"}, \
    {SAYS(ALL), VOICED(VOICE_EXAM), "<N>以下の整数であって、約数の個数が<k>個であるものを{考える}"}, \
    {SAYS(ALL), NOTES, "1〜<N>の整数、約数が<k>個"}, \
    {SAYS(ALL), NOTES, "1から<N>まで、約数<k>個の数"}
static const struct phrasing few_count[] = {
    FEW,
    {SAYS_QUESTION, 0, "+全部で何個{ある}か"},
    {SAYS_QUESTION, 0, "+そのような数は何個{ある}か"},
    {SAYS_QUESTION, 0, "+?このような数の個数|個"},
    {SAYS_QUESTION, 0, "+このような整数はいくつ{ある}か"},
    {SAYS_QUESTION, 0, "+数えると何個に{なる}か"},
    {SAYS_QUESTION, 0, "+あてはまる整数は何個{ある}か"},
    {SAYS_QUESTION, 0, "+その個数は何個{だ}か"},
    {SAYS_QUESTION, 0, "+条件に合う数は、全部でいくつ{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+いくつあるのかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+何個あると答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+個数は"},
    {SAYS_QUESTION, NOTES, "+全部で何個"},
    {0, 0, NULL},
};
static const struct phrasing few_sum[] = {
    FEW,
    {SAYS_QUESTION, 0, "+全部たすといくつに{なる}か"},
    {SAYS_QUESTION, 0, "+そのような数をすべてたすといくつに{なる}か"},
    {SAYS_QUESTION, 0, "+?このような数の[和|合計]"},
    {SAYS_QUESTION, 0, "+これらの数の和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+これらをすべて加えると、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+合計はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+あてはまる整数の和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+全部の和はいくつに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+全部たすといくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+全部たすといくつと答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+和は"},
    {SAYS_QUESTION, NOTES, "+全部の和"},
    {0, 0, NULL},
};

const struct wording wording_bunkai[] = {
    {"zeros", SAYS(ALL), zeros},
    {"times", SAYS(ALL), times},
    {"multiply", SAYS(ALL), multiply},
    {"divide", SAYS(ALL), divide},
    {"few_count", SAYS(ALL), few_count},
    {"few_sum", SAYS(ALL), few_sum},
    {NULL, 0, NULL},
};

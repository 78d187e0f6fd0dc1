/* bunsu.c - how fractions with one denominator are asked for.
 *
 * Slots: <d> the denominator, <w> 真分数, <f> to <g> a range, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FRACTIONS, RANGE };

#define BOTH (SAYS(FRACTIONS) | SAYS_QUESTION)

/* ---- those that cannot be reduced ---- */
#define PROPER \
    {SAYS(FRACTIONS), 0, "分母が<d>の<w>を全部{考える}"}, \
    {SAYS(FRACTIONS), 0, "分母が<d>の<w>が{ある}"}, \
    {SAYS(FRACTIONS), 0, "1/<d>から始めて、分母が<d>の<w>を全部{書く}"}, \
    {SAYS(FRACTIONS), 0, "分子が1以上の整数で、分母が<d>の<w>を{ならべる}"}, \
    {SAYS(FRACTIONS), 0, "分母を<d>とする<w>について{考える}"}, \
    {SAYS(FRACTIONS), 0, "<w>のうち、分母が<d>のものを全部{集める}"}, \
    {SAYS(FRACTIONS), 0, "分母が<d>で、1より小さい分数を小さい順に{ならべる}"}, \
    {SAYS(FRACTIONS), 0, "分母を<d>に決めて、分子を1から1ずつふやし、1より小さい分数を全部{作る}"}, \
    {SAYS(FRACTIONS), 0, "分母が<d>で、分子が<d>より小さい分数を全部{書く}"}, \
    {SAYS(FRACTIONS), 0, "分母が<d>で1より小さい分数を、分子の小さいものから順にならべて{いく}"}, \
    {SAYS(FRACTIONS), TALK, "<P>は、分母が<d>の<w>を全部ノートに{書く/た}"}, \
    {SAYS(FRACTIONS), TALK, "<P>が、分母が<d>の<w>をカードに1つずつ{書く}"}, \
    {SAYS(FRACTIONS), TALK, "黒板に、分母が<d>の<w>が全部書いて{ある}"}, \
    {SAYS(FRACTIONS), VOICED(VOICE_EXAM), "分母が<d>である<w>をすべて{考える}"}, \
    {SAYS(FRACTIONS), VOICED(VOICE_EXAM), "分子が1以上<d>未満の整数で、分母が<d>の分数が{ある}"}, \
    {SAYS(FRACTIONS), NOTES, "分母が<d>の<w>"}, \
    {SAYS(FRACTIONS), NOTES, "1/<d>、2/<d>、3/<d>、…(1より小さい)"}

static const struct phrasing count[] = {
    PROPER,
    {SAYS_QUESTION, 0, "+?[これ以上|それ以上|]約分できない分数の個数|個"},
    {SAYS_QUESTION, 0, "+このうち、約分できない分数は何個{ある}か"},
    {SAYS_QUESTION, 0, "+[これ以上|それ以上]約分できないものは、全部で何個{ある}か"},
    {SAYS_QUESTION, 0, "+約分できるものをのぞくと、分数は何個{残る}か"},
    {SAYS_QUESTION, 0, "+もう約分できない分数は、いくつ{ある}か"},
    {SAYS_QUESTION, 0, "+この中に、約分できない分数は全部で何個{ふくまれる}か"},
    {SAYS_QUESTION, 0, "+約分できるものを全部消すと、残りは何個に{なる}か"},
    {SAYS_QUESTION, 0, "+約分できない分数の数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+それ以上約分できないものを数えると、何個{ある}か"},
    {SAYS_QUESTION, 0, "+分子と分母の公約数が1だけのものは、何個{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+約分できない分数は何個あるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+約分できないものは、全部でいくつあることに{なる}か"},
    {SAYS_QUESTION, NOTES, "+約分できないものは何個"},
    {BOTH, 0, "分母が<d>の<w>のうち、[これ以上|それ以上|]約分できない分数は何個{ある}か"},
    {BOTH, 0, "?分母が<d>の<w>のうち、約分できないものの個数|個"},
    {BOTH, 0, "約分できない分数は何個{ある}か。分母が<d>の<w>について{考える}"},
    {BOTH, 0, "1/<d>、2/<d>、3/<d>、…と、分母が<d>で1より小さい分数のうち、約分できないものは何個{ある}か"},
    {BOTH, 0, "分母が<d>で、1より小さく、もう約分できない分数は、全部でいくつ{ある}か"},
    {BOTH, 0, "□/<d>が1より小さく、約分できない分数になるような整数□は何個{ある}か"},
    {BOTH, NOTES, "分母が<d>の<w>で、約分できないものの個数"},
    {0, 0, NULL},
};

static const struct phrasing sum[] = {
    PROPER,
    {SAYS_QUESTION, 0, "+?[これ以上|それ以上|]約分できない分数の和"},
    {SAYS_QUESTION, 0, "+このうち、約分できない分数を全部たすと、和はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+[これ以上|それ以上]約分できないものをすべてたすと、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+約分できるものをのぞいて全部たすと、和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+もう約分できない分数の合計はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+約分できない分数だけを合計すると、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+約分できるものを全部消したとき、残りの分数の和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+?約分できないものだけの和"},
    {SAYS_QUESTION, 0, "+それ以上約分できないものの和はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+分子と分母の公約数が1だけのものを全部たすと、和はいくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+約分できない分数を全部たすと、いくつになるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+約分できないものを全部たすと、いくつということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+約分できないものの和は"},
    {BOTH, 0, "分母が<d>の<w>のうち、[これ以上|それ以上|]約分できない分数を全部たすと、和はいくつ{だ}か"},
    {BOTH, 0, "?分母が<d>の<w>のうち、約分できないものの和"},
    {BOTH, 0, "約分できない分数の和はいくつ{だ}か。分母が<d>の<w>だけを{考える}"},
    {BOTH, 0, "1/<d>、2/<d>、3/<d>、…と、分母が<d>で1より小さい分数のうち、約分できないものをすべてたすといくつに{なる}か"},
    {BOTH, 0, "分母が<d>で、1より小さく、もう約分できない分数の合計はいくつ{だ}か"},
    {BOTH, NOTES, "分母が<d>の<w>で、約分できないものの和"},
    {0, 0, NULL},
};

/* ---- those between two fractions ---- */
#define ALL (SAYS(FRACTIONS) | SAYS(RANGE) | SAYS_QUESTION)
static const struct phrasing between[] = {
    {SAYS(FRACTIONS), 0, "分母が<d>の分数を{考える}"},
    {SAYS(FRACTIONS), 0, "分母が<d>の分数が{ある}。約分できるものも{ふくめる}"},
    {SAYS(FRACTIONS), 0, "分母を<d>とする分数を調べて{いる}。約分できる分数も{数える}"},
    {SAYS(FRACTIONS), 0, "分母が<d>で、分子が整数の分数を{ならべる}"},
    {SAYS(FRACTIONS), 0, "分母が<d>の分数を、約分できるものも入れて全部{書く}"},
    {SAYS(FRACTIONS), 0, "1/<d>、2/<d>、3/<d>、…と、分母が<d>の分数が小さい順にならんで{いる}"},
    {SAYS(FRACTIONS), 0, "分母が<d>の分数をさがして{いる}"},
    {SAYS(FRACTIONS), TALK, "<P>は、分母が<d>の分数をノートにならべて{書く}"},
    {SAYS(FRACTIONS), TALK, "<P>が、分母が<d>の分数を調べて{いる}"},
    {SAYS(FRACTIONS), VOICED(VOICE_EXAM), "分母が<d>である分数について{考える}。ただし、約分できるものも{ふくめる}"},
    {SAYS(FRACTIONS), NOTES, "分母が<d>の分数(約分できるものもふくむ)"},
    {SAYS(FRACTIONS), NOTES, "分母<d>の分数"},
    {SAYS(RANGE), 0, "+そのうち、<f>より大きく<g>より小さいものを{選ぶ}"},
    {SAYS(RANGE), 0, "+考えるのは、<f>と<g>の間にあるもの{だ}"},
    {SAYS(RANGE), 0, "+この中で、<f>より大きくて<g>より小さい分数だけを{数える}"},
    {SAYS(RANGE), 0, "+その分数は、<f>より大きく、<g>より{小さい}"},
    {SAYS(RANGE), 0, "+はんいは、<f>より大きく<g>より小さいところに{かぎる/5}"},
    {SAYS(RANGE), 0, "+数直線で、<f>と<g>の間にある分数に丸を{つける}。両はしは{ふくめない}"},
    {SAYS(RANGE), 0, "+<f>より大きいもののうち、<g>より小さいものを{取り出す}"},
    {SAYS(RANGE), TALK, "+<P>は、<f>と<g>の間にあるものだけを{集める}"},
    {SAYS(RANGE), VOICED(VOICE_EXAM), "+このうち、<f>より大きく<g>より小さいものを{考える}"},
    {SAYS(RANGE), NOTES, "+<f>より大きく<g>より小さい"},
    {SAYS(RANGE), NOTES, "+<f>と<g>の間"},
    {SAYS_QUESTION, 0, "+?そのような分数の個数|個"},
    {SAYS_QUESTION, 0, "+そのような分数は[全部で|]何個{ある}か"},
    {SAYS_QUESTION, 0, "+あてはまる分数は何個{ある}か"},
    {SAYS_QUESTION, 0, "+その分数は全部でいくつ{ある}か"},
    {SAYS_QUESTION, 0, "+全部で何個{ある}か"},
    {SAYS_QUESTION, 0, "+?あてはまる分数の個数|個"},
    {SAYS_QUESTION, 0, "+そのような分数を全部書くと、何個に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+全部で何個あるかな"},
    {SAYS_QUESTION, NOTES, "+何個"},
    {SAYS(RANGE) | SAYS_QUESTION, 0, "+<f>より大きく<g>より小さいものは何個{ある}か"},
    {SAYS(RANGE) | SAYS_QUESTION, 0, "+?<f>と<g>の間にあるものの個数|個"},
    {SAYS(RANGE) | SAYS_QUESTION, 0, "+<f>と<g>の間には、全部で何個{ある}か"},
    {SAYS(RANGE) | SAYS_QUESTION, 0, "+このうち、<f>より大きく、<g>より小さいのは何個{だ}か"},
    {SAYS(RANGE) | SAYS_QUESTION, NOTES, "+<f>と<g>の間に何個"},
    {ALL, 0, "<f>より大きく<g>より小さい分数のうち、分母が<d>の分数は、約分できるものもふくめて何個{ある}か"},
    {ALL, 0, "?<f>と<g>の間にある、分母が<d>の分数の個数|個"},
    {ALL, 0, "分母が<d>の分数は、<f>と<g>の間に何個{ある}か。約分できる分数も1個と{数える}"},
    {ALL, 0, "<f>より大きく、<g>より小さい、分母が<d>の分数は全部で何個{ある}か"},
    {ALL, NOTES, "<f>より大きく<g>より小さい、分母が<d>の分数の個数"},
    {ALL, NOTES, "<f>と<g>の間に、分母が<d>の分数は何個(約分できるものもふくむ)"},
    {0, 0, NULL},
};

const struct wording wording_bunsu[] = {
    {"between", SAYS(FRACTIONS) | SAYS(RANGE), between},
    {"count", SAYS(FRACTIONS), count},
    {"sum", SAYS(FRACTIONS), sum},
    {NULL, 0, NULL},
};

/* gaisu.c - how the range of a rounded number is asked for.
 *
 * Slots: <to> 百の位, the place that is kept; <at> 十の位, the one that decides; <R> the rounded number, <edge> いちばん小さい,
 * <edge2> 最も小さい, <edge3> 最小の, <edge4> 最小, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ROUNDED };

#define BOTH (SAYS(ROUNDED) | SAYS_QUESTION)

static const struct phrasing edge[] = {
    {SAYS(ROUNDED), 0, "ある整数を四捨五入して<to>までのがい数にすると、<R>に{なる}"},
    {SAYS(ROUNDED), 0, "ある整数の<at>を四捨五入すると<R>に{なる}"},
    {SAYS(ROUNDED), 0, "四捨五入して<to>までのがい数にすると<R>になる整数が{ある}"},
    {SAYS(ROUNDED), 0, "<at>で四捨五入すると<R>になる整数を{考える}"},
    {SAYS(ROUNDED), 0, "ある整数を四捨五入で<to>までのがい数に直したら、<R>に{なる/た}"},
    {SAYS(ROUNDED), 0, "ある整数を、<at>で四捨五入して表すと<R>{だ}"},
    {SAYS(ROUNDED), 0, "四捨五入して<to>までの数で表すと<R>になる整数について{考える}"},
    {SAYS(ROUNDED), 0, "<to>までのがい数が<R>である整数が{ある}。がい数は四捨五入して{求める}"},
    {SAYS(ROUNDED), 0, "<R>は、ある整数を四捨五入して<to>までのがい数にした数{だ}"},
    {SAYS(ROUNDED), 0, "整数の<at>を四捨五入して、<to>までのがい数<R>を{作る}"},
    {SAYS(ROUNDED), 0, "ある整数の<at>の数字を見て四捨五入し、<to>までのがい数にすると<R>{だ}"},
    {SAYS(ROUNDED), TALK, "<P>がある整数を四捨五入して<to>までのがい数にすると、<R>に{なる/た}"},
    {SAYS(ROUNDED), TALK, "<P>が思いうかべた整数は、<at>を四捨五入すると<R>に{なる}"},
    {SAYS(ROUNDED), TALK, "ある本の文字の数を四捨五入して<to>までのがい数で表すと、<R>{だ}"},
    {SAYS(ROUNDED), TALK, "ある町の人口を四捨五入して<to>までのがい数で表すと、<R>{だ}"},
    {SAYS(ROUNDED), TALK, "動物園に来た人の数を、<at>で四捨五入して言うと<R>{だ}"},
    {SAYS(ROUNDED), VOICED(VOICE_EXAM), "ある整数を、<at>で四捨五入して<to>までのがい数で表すと、<R>に{なる}"},
    {SAYS(ROUNDED), NOTES, "四捨五入(<to>まで)→<R>"},
    {SAYS(ROUNDED), NOTES, "<at>で四捨五入すると<R>"},
    {SAYS_QUESTION, 0, "+?もとの整数として考えられる[<edge>|<edge2>]数"},
    {SAYS_QUESTION, 0, "+もとの[整数|数]は、<edge4>でいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+?このような整数のうち、[<edge>|<edge2>]もの"},
    {SAYS_QUESTION, 0, "+[<edge>|<edge2>]数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+考えられるもとの数のうち、<edge>ものはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+もとの整数は、[<edge>|<edge2>]場合いくつ{だ}か"},
    {SAYS_QUESTION, 0, "+四捨五入する前の数は、<edge>ときでいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+そのような整数の中で、<edge>数はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+あてはまる<edge3>整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+?もとの数のはんいで、[<edge>|<edge2>]整数"},
    {SAYS_QUESTION, 0, "+もとの数で考えられる<edge4>の整数は何{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+もとの数は、<edge>といくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+もとの数は、<edge4>でいくつということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+もとの整数は、<edge2>場合でいくつと{考えられる}か"},
    {SAYS_QUESTION, NOTES, "+もとの整数の<edge4>は"},
    {SAYS_QUESTION, NOTES, "+<edge3>整数は"},
    {BOTH, 0, "四捨五入して<to>までのがい数にすると<R>になる整数のうち、[<edge>|<edge2>]数はいくつ{だ}か"},
    {BOTH, 0, "?<at>で四捨五入すると<R>になる整数の中で、[<edge>|<edge2>]もの"},
    {BOTH, 0, "<edge>数はいくつ{だ}か。四捨五入して<to>までのがい数にすると<R>になる整数について{考える}"},
    {BOTH, 0, "四捨五入で<to>までのがい数にして<R>になるのは、<edge4>でいくつ{だ}か"},
    {BOTH, 0, "?四捨五入して<to>までのがい数にすると<R>になる<edge3>整数"},
    {BOTH, 0, "整数の<at>を四捨五入したら<R>になったとき、もとの整数は<edge4>でいくつ{だ}か"},
    {BOTH, VOICED(VOICE_SPOKEN), "ある整数を、<at>で四捨五入したら、<R>になりました。ある整数は、<edge4>でいくつ{だ}か"},
    {BOTH, NOTES, "<to>までのがい数にすると<R>になる<edge3>整数(四捨五入)"},
    {BOTH, NOTES, "四捨五入(<to>まで)→<R> もとの整数の<edge4>は"},
    {0, 0, NULL},
};

const struct wording wording_gaisu[] = {
    {"edge", SAYS(ROUNDED), edge},
    {NULL, 0, NULL},
};

/* gaisu_shou.c - how the ends of the numbers are asked for whose quotient is rounded to a given one.
 *
 * Slots: <k> the divisor, <q> the rounded quotient, <edge> いちばん大きい, <edge2> 最も大きい, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { DIVIDED, ROUNDED };
enum { FACTS = SAYS(DIVIDED) | SAYS(ROUNDED) };

#define ALL (FACTS | SAYS_QUESTION)

static const struct phrasing edge[] = {
    {SAYS(DIVIDED), 0, "ある整数を<k>で{わる}"},
    {SAYS(DIVIDED), 0, "ある整数を<k>で{わる/た}"},
    {SAYS(DIVIDED), 0, "わる数が<k>のわり算が{ある}。わられる数は整数{だ}"},
    {SAYS(DIVIDED), 0, "整数を<k>でわって、商を{求める}"},
    {SAYS(DIVIDED), 0, "ある整数÷<k>の計算を{する}"},
    {SAYS(DIVIDED), 0, "ある整数を、<k>でわることに{する}"},
    {SAYS(DIVIDED), 0, "□に整数を入れて、□÷<k>を{計算する}"},
    {SAYS(DIVIDED), 0, "<k>でわるわり算を、いろいろな整数で{する}"},
    {SAYS(DIVIDED), TALK, "<P>は、ある整数を<k>で{わる/た}"},
    {SAYS(DIVIDED), VOICED(VOICE_EXAM), "ある整数を<k>で割るものと{する}"},
    {SAYS(DIVIDED), NOTES, "ある整数÷<k>"},
    {SAYS(DIVIDED), NOTES, "□÷<k>"},
    {SAYS(ROUNDED), 0, "+商を小数第一位で四捨五入すると<q>に{なる}"},
    {SAYS(ROUNDED), 0, "+商の小数第一位を四捨五入すると<q>に{なる/た}"},
    {SAYS(ROUNDED), 0, "+その商を四捨五入して整数にすると、<q>に{なる}"},
    {SAYS(ROUNDED), 0, "+答えを小数第一位で四捨五入して表すと<q>{だ}"},
    {SAYS(ROUNDED), 0, "+商を一の位までのがい数にすると<q>{だ}"},
    {SAYS(ROUNDED), 0, "+商は、小数第一位で四捨五入して<q>に{なる}"},
    {SAYS(ROUNDED), 0, "+四捨五入した商は<q>{だ}。四捨五入したのは小数第一位{だ}"},
    {SAYS(ROUNDED), 0, "+小数第一位で四捨五入すると、商はちょうど<q>{だ}"},
    {SAYS(ROUNDED), TALK, "+わり切れないので、小数第一位で四捨五入すると<q>に{なる/た}"},
    {SAYS(ROUNDED), VOICED(VOICE_EXAM), "+商の小数第一位を四捨五入した値は<q>{だ}"},
    {SAYS(ROUNDED), NOTES, "+商を小数第一位で四捨五入→<q>"},
    {SAYS(ROUNDED), NOTES, "+四捨五入した商<q>(小数第一位を四捨五入)"},
    {FACTS, 0, "ある整数を<k>でわり、商を小数第一位で四捨五入すると<q>に{なる/た}"},
    {FACTS, 0, "<k>でわった商を、小数第一位で四捨五入すると<q>になる整数が{ある}"},
    {FACTS, 0, "ある整数を<k>でわった答えは、小数第一位で四捨五入すると<q>{だ}"},
    {FACTS, 0, "□÷<k>の商を小数第一位で四捨五入すると、<q>に{なる}。□は整数{だ}"},
    {SAYS_QUESTION, 0, "+?このような整数のうち<edge>数"},
    {SAYS_QUESTION, 0, "+このような整数のうち、<edge>ものはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+もとの整数として考えられる<edge>数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+ある整数のうち、<edge2>ものは何{だ}か"},
    {SAYS_QUESTION, 0, "+わられる整数で、<edge2>ものはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+あてはまる整数の中で、<edge>数はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+<edge>整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+では、考えられる<edge2>整数はいくつ{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<edge>整数はいくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<edge>整数はいくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<edge2>整数はいくつと答えれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このような<edge2>整数はいくつ{だ}か"},
    {SAYS_QUESTION, NOTES, "+<edge>整数は"},
    {SAYS_QUESTION, NOTES, "+<edge2>もとの整数"},
    {ALL, 0, "<k>でわり、商を小数第一位で四捨五入すると<q>になる整数のうち、<edge>ものはいくつ{だ}か"},
    {ALL, 0, "<edge>整数はいくつ{だ}か。その整数を<k>でわって、商の小数第一位を四捨五入すると<q>に{なる}"},
    {ALL, NOTES, "÷<k>の商を小数第一位で四捨五入すると<q>、<edge>整数"},
    {0, 0, NULL},
};

const struct wording wording_gaisu_shou[] = {
    {"edge", FACTS, edge},
    {NULL, 0, NULL},
};

/* koyaku.c - how the 最大公約数 and the 最小公倍数 of numbers are asked for, and the multiple next to a number.
 *
 * Slots: <a>, <b>, <d> the numbers, <wh> 最大公約数, <wg> 公約数, <wd> 大きい, <P> a name; <of> 6と8の公倍数, <N> a number,
 * <hw> にいちばん近い, <hv> に最も近い.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { NUMBERS, TARGET };

#define BOTH (SAYS(NUMBERS) | SAYS_QUESTION)

/* K 2つ, E "<a>と<b>", L "<a>、<b>". */
#define DIVISOR_OR_MULTIPLE(K, E, L) \
    {SAYS(NUMBERS), 0, K "の数" L "が{ある}"}, \
    {SAYS(NUMBERS), 0, E "という" K "の整数が{ある}"}, \
    {SAYS(NUMBERS), 0, K "の整数は" E "{だ}"}, \
    {SAYS(NUMBERS), 0, "整数" L "を{考える}"}, \
    {SAYS(NUMBERS), 0, E "について{調べる}"}, \
    {SAYS(NUMBERS), 0, "次の" K "の数を{考える}。" L}, \
    {SAYS(NUMBERS), 0, L "という" K "の数をくらべて{いる}"}, \
    {SAYS(NUMBERS), 0, E "を{選ぶ/た}"}, \
    {SAYS(NUMBERS), 0, "ここに" K "の整数" L "が{ある}"}, \
    {SAYS(NUMBERS), 0, K "の数は、それぞれ" L "{だ}"}, \
    {SAYS(NUMBERS), TALK, "<P>は、" E "という" K "の数を調べて{いる}"}, \
    {SAYS(NUMBERS), TALK, "黒板に" L "と書いて{ある}"}, \
    {SAYS(NUMBERS), TALK, "<P>がカードを引くと、" L "{だ/た}"}, \
    {SAYS(NUMBERS), VOICED(VOICE_EXAM), K "の整数" L "について{考える}"}, \
    {SAYS(NUMBERS), NOTES, L}, \
    {SAYS(NUMBERS), NOTES, "整数" E}, \
    {SAYS_QUESTION, 0, "+<wh>を求めなさい"}, \
    {SAYS_QUESTION, 0, "+?この" K "の数の<wh>"}, \
    {SAYS_QUESTION, 0, "+<wh>はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+<wh>はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+これらの<wg>のうち、いちばん<wd>数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+この" K "の数に共通する<wg>の中で、最も<wd>ものはいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+<wg>でいちばん<wd>のはいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、<wh>は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+<wh>を答えなさい"}, \
    {SAYS_QUESTION, 0, "+<wh>を求めると、いくつに{なる}か"}, \
    {SAYS_QUESTION, TALK, "+<wh>はいくつと答えれば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<wh>っていくつかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<wh>はいくつということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<wh>を求めよ"}, \
    {SAYS_QUESTION, NOTES, "+<wh>は"}, \
    {SAYS_QUESTION, NOTES, "+<wh>"}, \
    {BOTH, 0, E "の<wh>を求めなさい"}, \
    {BOTH, 0, E "の<wh>はいくつ{だ}か"}, \
    {BOTH, 0, "?" L "の<wh>"}, \
    {BOTH, PRINTED, "次の" K "の数の<wh>を求めましょう。" L}, \
    {BOTH, 0, "(" L ")の<wh>はいくつ{だ}か"}, \
    {BOTH, 0, E "の<wg>のうち、いちばん<wd>数を求めなさい"}, \
    {BOTH, 0, L "に共通な<wg>で最も<wd>数はいくつ{だ}か"}, \
    {BOTH, 0, "<wh>はいくつ{だ}か。" K "の数は" E "{だ}"}, \
    {BOTH, VOICED(VOICE_EXAM), K "の整数" L "の<wh>を求めよ"}, \
    {BOTH, VOICED(VOICE_CHILD), E "の<wh>って、いくつ"}, \
    {BOTH, VOICED(VOICE_PARENT), E "の<wh>は、どうやって求めますか。<wh>はいくつに{なる}か"}, \
    {BOTH, VOICED(VOICE_STORY), "<P>は、" E "の<wh>を見つけ{たい}。<wh>はいくつ{だ}か"}, \
    {BOTH, NOTES, E "の<wh>"}, \
    {BOTH, NOTES, L " <wh>は"}

static const struct phrasing pair[] = {DIVISOR_OR_MULTIPLE("2つ", "<a>と<b>", "<a>、<b>"), {0, 0, NULL}};
static const struct phrasing three[] = {DIVISOR_OR_MULTIPLE("3つ", "<a>と<b>と<d>", "<a>、<b>、<d>"), {0, 0, NULL}};

/* ---- the multiple next to a number ---- */
static const struct phrasing near[] = {
    {SAYS(NUMBERS), 0, "<of>を{考える}"},
    {SAYS(NUMBERS), 0, "<of>を小さい順に{ならべる}"},
    {SAYS(NUMBERS), 0, "<of>を{調べる}"},
    {SAYS(NUMBERS), 0, "ある数は<of>{だ}"},
    {SAYS(NUMBERS), 0, "<of>になっている整数を{さがす}"},
    {SAYS(NUMBERS), 0, "<of>を順に書いて{いく}"},
    {SAYS(NUMBERS), 0, "<of>を、1つずつ順に{見る}"},
    {SAYS(NUMBERS), 0, "数の線の上で、<of>に印を{つける}"},
    {SAYS(NUMBERS), 0, "<of>は限りなく{ある}"},
    {SAYS(NUMBERS), 0, "<of>のいくつかを{くらべる}"},
    {SAYS(NUMBERS), 0, "整数の中から、<of>だけを{集める}"},
    {SAYS(NUMBERS), TALK, "<P>は、<of>を調べて{いる}"},
    {SAYS(NUMBERS), TALK, "ある整数を考えて{いる}。その数は<of>{だ}"},
    {SAYS(NUMBERS), VOICED(VOICE_EXAM), "<of>である整数を{考える}"},
    {SAYS(NUMBERS), NOTES, "<of>"},
    {SAYS(NUMBERS), NOTES, "整数、<of>"},
    {SAYS_QUESTION | SAYS(TARGET), 0, "+<N><hw>数はいくつ{だ}か"},
    {SAYS_QUESTION | SAYS(TARGET), 0, "+この中で、<N><hv>数を求めなさい"},
    {SAYS_QUESTION | SAYS(TARGET), 0, "+そのうち、<N><hw>ものは何{だ}か"},
    {SAYS_QUESTION | SAYS(TARGET), 0, "+<N><hw>ものを求めると、いくつに{なる}か"},
    {SAYS_QUESTION | SAYS(TARGET), 0, "+?<N><hv>数"},
    {SAYS_QUESTION | SAYS(TARGET), 0, "+<N><hv>のはいくつ{だ}か"},
    {SAYS_QUESTION | SAYS(TARGET), 0, "+では、<N><hv>ものはいくつ{だ}か"},
    {SAYS_QUESTION | SAYS(TARGET), 0, "+<N>とくらべて、<N><hw>数を答えなさい"},
    {SAYS_QUESTION | SAYS(TARGET), 0, "+それらの中で<N><hv>数は何{だ}か"},
    {SAYS_QUESTION | SAYS(TARGET), TALK, "+<N><hw>のは、どんな数{だ}か"},
    {SAYS_QUESTION | SAYS(TARGET), VOICED(VOICE_CHILD), "+<N><hw>数はいくつかな"},
    {SAYS_QUESTION | SAYS(TARGET), VOICED(VOICE_PARENT), "+<N><hw>数はいくつということに{なる}か"},
    {SAYS_QUESTION | SAYS(TARGET), VOICED(VOICE_EXAM), "+<N><hw>ものを求めよ"},
    {SAYS_QUESTION | SAYS(TARGET), NOTES, "+<N><hw>数は"},
    {SAYS_QUESTION | SAYS(TARGET), NOTES, "+<N><hv>もの"},
    {BOTH | SAYS(TARGET), 0, "<of>のうち、<N><hw>数を求めなさい"},
    {BOTH | SAYS(TARGET), 0, "<N><hw>、<of>はいくつ{だ}か"},
    {BOTH | SAYS(TARGET), 0, "<N><hv>、<of>を求めなさい"},
    {BOTH | SAYS(TARGET), 0, "<of>で、<N><hw>数はいくつ{だ}か"},
    {BOTH | SAYS(TARGET), 0, "?<of>のうち<N><hv>数"},
    {BOTH | SAYS(TARGET), 0, "<of>の中で<N><hw>のはいくつ{だ}か"},
    {BOTH | SAYS(TARGET), 0, "<N><hw>整数のうち、<of>であるものを求めると、いくつに{なる}か"},
    {BOTH | SAYS(TARGET), 0, "整数のうち、<of>で、<N><hv>数は何{だ}か"},
    {BOTH | SAYS(TARGET), 0, "<N><hw>数はいくつ{だ}か。ただし、<of>と{する}"},
    {BOTH | SAYS(TARGET), VOICED(VOICE_EXAM), "<of>のうち、<N><hv>整数を求めよ"},
    {BOTH | SAYS(TARGET), VOICED(VOICE_CHILD), "<of>で、<N><hw>のはいくつ"},
    {BOTH | SAYS(TARGET), VOICED(VOICE_STORY), "<P>が見つけたのは、<of>のうち<N><hw>数{だ}。その数はいくつ{だ}か"},
    {BOTH | SAYS(TARGET), NOTES, "<N><hw><of>"},
    {BOTH | SAYS(TARGET), NOTES, "<of>で<N><hv>数"},
    {0, 0, NULL},
};

const struct wording wording_koyaku[] = {
    {"pair", SAYS(NUMBERS), pair},
    {"three", SAYS(NUMBERS), three},
    {"near", SAYS(NUMBERS) | SAYS(TARGET), near},
    {NULL, 0, NULL},
};

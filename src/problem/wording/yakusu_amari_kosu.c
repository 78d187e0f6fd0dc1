/* yakusu_amari_kosu.c - how the numbers that leave given rests are counted, and the smallest of them.
 *
 * Slots: <a>, <b> what is divided, <r>, <s> the rests, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RESTS };

#define BOTH (SAYS(RESTS) | SAYS_QUESTION)
#define SUCH "<a>をわると<r>あまり、<b>をわると<s>あまる"

#define TWO_RESTS \
    {SAYS(RESTS), 0, "ある整数で<a>をわると<r>あまり、<b>をわると<s>{あまる}"}, \
    {SAYS(RESTS), 0, SUCH "整数が{ある}"}, \
    {SAYS(RESTS), 0, SUCH "整数を{考える}"}, \
    {SAYS(RESTS), 0, "<a>÷□のあまりは<r>、<b>÷□のあまりは<s>{だ}。□には同じ整数が{入る/5}"}, \
    {SAYS(RESTS), 0, "<a>と<b>を同じ整数で{わる/た}。あまりは、それぞれ<r>と<s>{だ/た}"}, \
    {SAYS(RESTS), 0, "<a>を割ると余りが<r>、<b>を割ると余りが<s>になる整数を{さがす}"}, \
    {SAYS(RESTS), 0, "<b>をわると<s>あまり、<a>をわると<r>あまる整数を{調べる}"}, \
    {SAYS(RESTS), 0, "<a>も<b>も、ある整数でわると、順に<r>、<s>{あまる}"}, \
    {SAYS(RESTS), 0, "わられる数が<a>のときのあまりは<r>、<b>のときのあまりは<s>{だ}。わる数は同じ{だ}"}, \
    {SAYS(RESTS), 0, "ある整数をわる数にすると、<a>は<r>あまり、<b>は<s>{あまる}"}, \
    {SAYS(RESTS), TALK, "<P>は、" SUCH "整数をさがして{いる}"}, \
    {SAYS(RESTS), TALK, "「この整数で<a>をわると<r>あまり、<b>をわると<s>あまるよ。」と<P>が{言う/た}"}, \
    {SAYS(RESTS), VOICED(VOICE_EXAM), "<a>を割ると<r>余り、<b>を割ると<s>余る整数を{考える}"}, \
    {SAYS(RESTS), NOTES, "<a>÷□のあまり<r>、<b>÷□のあまり<s>"}, \
    {SAYS(RESTS), NOTES, SUCH "整数"}

static const struct phrasing count[] = {
    TWO_RESTS,
    {SAYS_QUESTION, 0, "+?このような整数の個数|個"},
    {SAYS_QUESTION, 0, "+このような整数は全部で何個{ある}か"},
    {SAYS_QUESTION, 0, "+あてはまる整数は何個{ある}か"},
    {SAYS_QUESTION, 0, "+そのような整数は何個{だ}か"},
    {SAYS_QUESTION, 0, "+考えられる整数は全部で何個{ある}か"},
    {SAYS_QUESTION, 0, "+わる数として考えられる整数は、何個{ある}か"},
    {SAYS_QUESTION, 0, "+このとき、わる数は何通り{ある}か"},
    {SAYS_QUESTION, 0, "+では、このような整数はいくつ{ある}か"},
    {SAYS_QUESTION, 0, "+すべて求めると、全部で何個に{なる}か"},
    {SAYS_QUESTION, 0, "+あてはまる整数を全部さがすと、何個{見つかる}か"},
    {SAYS_QUESTION, 0, "+このようなわる数は、全部で何個{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、そんな整数は何個{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+そんな整数は何個あるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+全部で何個と答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+全部で何個"},
    {SAYS_QUESTION, NOTES, "+個数は"},
    {BOTH, 0, SUCH "整数は何個{ある}か"},
    {BOTH, 0, SUCH "ような整数は、全部で何個{ある}か"},
    {BOTH, 0, "?" SUCH "整数の個数|個"},
    {BOTH, VOICED(VOICE_CHILD), SUCH "整数って何個あるの"},
    {BOTH, NOTES, SUCH "整数は何個"},
    {0, 0, NULL},
};

static const struct phrasing smallest[] = {
    TWO_RESTS,
    {SAYS_QUESTION, 0, "+?このような整数のうち、いちばん小さい数"},
    {SAYS_QUESTION, 0, "+このような整数のうち、いちばん小さいものはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+あてはまる最も小さい整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+そのような整数の中で、最小のものはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+考えられるいちばん小さい整数は何{だ}か"},
    {SAYS_QUESTION, 0, "+わる数として考えられる最も小さい整数はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、いちばん小さいわる数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+では、最も小さいのはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+いちばん小さい数を求めると、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+このようなわる数のうち、最も小さいものはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+あてはまる整数を小さい順にならべるとき、はじめの数は何{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、いちばん小さい数はいくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+いちばん小さいのはいくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+最も小さい数はいくつと答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+最も小さい数は"},
    {SAYS_QUESTION, NOTES, "+いちばん小さい整数は"},
    {BOTH, 0, SUCH "整数のうち、いちばん小さいものはいくつ{だ}か"},
    {BOTH, 0, SUCH "最も小さい整数はいくつ{だ}か"},
    {BOTH, 0, "?" SUCH "整数のうち最も小さい数"},
    {BOTH, VOICED(VOICE_CHILD), SUCH "いちばん小さい整数っていくつ"},
    {BOTH, NOTES, SUCH "整数で、最も小さい数"},
    {0, 0, NULL},
};

const struct wording wording_yakusu_amari_kosu[] = {
    {"count", SAYS(RESTS), count},
    {"smallest", SAYS(RESTS), smallest},
    {NULL, 0, NULL},
};

/* amari_kosu.c - how numbers of a range with given rests are counted, and how its ends are asked for.
 *
 * Slots: <a>, <b> divisors, <r> and <s> rests, <k> the end of the range or its digits, <edge> いちばん大きい, <edge2> 最も大きい,
 * <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RANGE, REST };
enum { FACTS = SAYS(RANGE) | SAYS(REST) };

#define ALL (FACTS | SAYS_QUESTION)

/* R: 1から<k>までの整数, or <k>けたの整数. */
#define IN_RANGE(R) \
    {SAYS(RANGE), 0, R "を{考える}"}, \
    {SAYS(RANGE), 0, R "について{考える}"}, \
    {SAYS(RANGE), 0, R "を順に{調べる}"}, \
    {SAYS(RANGE), 0, "調べるのは" R "{だ}"}, \
    {SAYS(RANGE), 0, R "の中から数を{選ぶ}"}, \
    {SAYS(RANGE), 0, "考える数は、" R "{だ}"}, \
    {SAYS(RANGE), 0, R "を全部{ならべる}"}, \
    {SAYS(RANGE), 0, "ここでは、" R "だけを{使う}"}, \
    {SAYS(RANGE), TALK, "<P>は、" R "を調べて{いる}"}, \
    {SAYS(RANGE), TALK, "<P>は、" R "をノートに書いて{いく}"}, \
    {SAYS(RANGE), VOICED(VOICE_EXAM), R "について考えるものと{する}"}, \
    {SAYS(RANGE), NOTES, R}, \
    {SAYS(RANGE), NOTES, "はんい:" R}

#define SAME_REST \
    {SAYS(REST), 0, "<a>でわっても<b>でわっても<r>あまる数を{さがす}"}, \
    {SAYS(REST), 0, "<a>でわると<r>あまり、<b>でわっても<r>あまる数が{ある}"}, \
    {SAYS(REST), 0, "<a>と<b>のどちらでわっても、あまりが<r>になる数を{考える}"}, \
    {SAYS(REST), 0, "わる数が<a>でも<b>でも<r>あまる数を{調べる}"}, \
    {SAYS(REST), 0, "<r>をひくと<a>でも<b>でもわり切れる数に目を{つける}"}, \
    {SAYS(REST), 0, "<a>でわったあまりも、<b>でわったあまりも<r>である数を{集める}"}, \
    {SAYS(REST), 0, "<a>でも<b>でもわり切れず、どちらも<r>だけあまる数を{さがす}"}, \
    {SAYS(REST), 0, "<a>でわっても<b>でわってもあまりが<r>の数に、○を{つける}"}, \
    {SAYS(REST), TALK, "<P>がさがしているのは、<a>でわっても<b>でわっても<r>あまる数{だ}"}, \
    {SAYS(REST), TALK, "「<a>でわっても<b>でわっても<r>あまる数だよ。」と<P>が{言う/た}"}, \
    {SAYS(REST), VOICED(VOICE_EXAM), "<a>で割っても<b>で割っても余りが<r>となる数を{考える}"}, \
    {SAYS(REST), NOTES, "÷<a>でも÷<b>でも<r>あまる数"}, \
    {SAYS(REST), NOTES, "<a>でわっても<b>でわっても<r>あまる"}

#define OFF_REST \
    {SAYS(REST), 0, "<a>でわると<r>あまり、<b>でわると<s>あまる数を{さがす}"}, \
    {SAYS(REST), 0, "<a>でわったあまりが<r>、<b>でわったあまりが<s>の数が{ある}"}, \
    {SAYS(REST), 0, "<a>でわると<r>あまって、<b>でわると<s>あまる数を{考える}"}, \
    {SAYS(REST), 0, "<a>で割ると余りが<r>、<b>で割ると余りが<s>になる数を{調べる}"}, \
    {SAYS(REST), 0, "<b>でわると<s>あまり、<a>でわると<r>あまる数に目を{つける}"}, \
    {SAYS(REST), 0, "<a>で<r>あまり、<b>で<s>あまる数を{集める}"}, \
    {SAYS(REST), 0, "<a>ずつ分けると<r>あまり、<b>ずつ分けると<s>あまる数を{さがす}"}, \
    {SAYS(REST), 0, "<a>でわると<r>、<b>でわると<s>があまりになる数に、○を{つける}"}, \
    {SAYS(REST), TALK, "<P>がさがしているのは、<a>でわると<r>あまり、<b>でわると<s>あまる数{だ}"}, \
    {SAYS(REST), TALK, "「<a>でわると<r>あまり、<b>でわると<s>あまる数だよ。」と<P>が{言う/た}"}, \
    {SAYS(REST), VOICED(VOICE_EXAM), "<a>で割ると<r>余り、<b>で割ると<s>余る数を{考える}"}, \
    {SAYS(REST), NOTES, "÷<a>で<r>あまり、÷<b>で<s>あまる数"}, \
    {SAYS(REST), NOTES, "<a>でわると<r>あまり、<b>でわると<s>あまる"}

#define HOW_MANY(R, E) \
    {SAYS_QUESTION, 0, "+?このような数の個数|個"}, \
    {SAYS_QUESTION, 0, "+このような数は何個{ある}か"}, \
    {SAYS_QUESTION, 0, "+そのような数は全部で何個{だ}か"}, \
    {SAYS_QUESTION, 0, "+あてはまる数は何個{ある}か"}, \
    {SAYS_QUESTION, 0, "+全部で何個{ある}か"}, \
    {SAYS_QUESTION, 0, "+このような整数は何個に{なる}か"}, \
    {SAYS_QUESTION, 0, "+では、そのような数はいくつ{ある}か"}, \
    {SAYS_QUESTION, 0, "+それは何個{ある}か"}, \
    {SAYS_QUESTION, TALK, "+さて、そんな数は何個{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+そんな数は何個あるかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+全部で何個と答えれば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+条件に合う整数は何個{ある}か"}, \
    {SAYS_QUESTION, NOTES, "+個数は"}, \
    {SAYS_QUESTION, NOTES, "+全部で何個"}, \
    {SAYS(REST) | SAYS_QUESTION, 0, "+そのうち、" E "数は何個{ある}か"}, \
    {SAYS(REST) | SAYS_QUESTION, 0, "+この中に、" E "数は全部で何個{ある}か"}, \
    {ALL, 0, R "のうち、" E "数は何個{ある}か"}, \
    {ALL, 0, R "の中に、" E "数は全部で何個{ある}か"}, \
    {ALL, 0, R "で、" E "ものは何個{だ}か"}, \
    {ALL, 0, E "数は、" R "の中に何個{ある}か"}, \
    {ALL, 0, "?" R "のうち、" E "数の個数|個"}, \
    {ALL, 0, E R "は何個{ある}か"}, \
    {ALL, VOICED(VOICE_EXAM), R "のうち、" E "ものは全部で何個{ある}か"}, \
    {ALL, VOICED(VOICE_CHILD), R "で、" E "数は何個あるの"}, \
    {ALL, VOICED(VOICE_STORY), "<P>は、" R "のうち、" E "数に○を{つける/た}。○は何個{だ}か"}, \
    {ALL, NOTES, R "で、" E "数の個数"}, \
    {ALL, NOTES, E R "は何個"}

#define WHICH_END(E) \
    {SAYS_QUESTION, 0, "+?このような数のうち<edge>数"}, \
    {SAYS_QUESTION, 0, "+このような数のうち、<edge>ものはいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+<edge>数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+そのうち<edge2>数は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+その中で<edge>ものはいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+<edge2>整数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、<edge>数は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+考えられる<edge2>数はいくつ{だ}か"}, \
    {SAYS_QUESTION, TALK, "+さて、<edge>数はいくつ{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<edge>のはいくつかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<edge>数はいくつと答えれば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+条件に合う<edge2>整数はいくつ{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+<edge>数は"}, \
    {SAYS_QUESTION, NOTES, "+<edge2>ものは"}, \
    {SAYS(REST) | SAYS_QUESTION, 0, "+" E "<edge>数はいくつ{だ}か"}, \
    {ALL, 0, "<k>けたの整数のうち、" E "<edge>数はいくつ{だ}か"}, \
    {ALL, 0, E "<k>けたの整数で、<edge>ものはいくつ{だ}か"}, \
    {ALL, 0, "<k>けたの整数で、" E "<edge2>数は何{だ}か"}, \
    {ALL, 0, "?<k>けたの整数の中で、" E "<edge>数"}, \
    {ALL, 0, E "<k>けたの整数のうち、<edge2>ものを求めると、いくつに{なる}か"}, \
    {ALL, VOICED(VOICE_CHILD), "<k>けたで、" E "<edge>数っていくつ"}, \
    {ALL, VOICED(VOICE_STORY), "<P>が見つけたのは、<k>けたの整数のうち、" E "<edge>数{だ}。その数はいくつ{だ}か"}, \
    {ALL, NOTES, "<k>けたで、" E "<edge>数"}, \
    {ALL, NOTES, E "<k>けたの整数、<edge>ものは"}

#define UPTO "1から<k>までの整数"
#define DIGITS "<k>けたの整数"
#define SAME "<a>でわっても<b>でわっても<r>あまる"
#define OFF "<a>でわると<r>あまり、<b>でわると<s>あまる"

static const struct phrasing same_upto[] = {IN_RANGE(UPTO), SAME_REST, HOW_MANY(UPTO, SAME), {0, 0, NULL}};
static const struct phrasing off_upto[] = {IN_RANGE(UPTO), OFF_REST, HOW_MANY(UPTO, OFF), {0, 0, NULL}};
static const struct phrasing same_digits[] = {IN_RANGE(DIGITS), SAME_REST, HOW_MANY(DIGITS, SAME), {0, 0, NULL}};
static const struct phrasing off_digits[] = {IN_RANGE(DIGITS), OFF_REST, HOW_MANY(DIGITS, OFF), {0, 0, NULL}};
static const struct phrasing same_edge[] = {IN_RANGE(DIGITS), SAME_REST, WHICH_END(SAME), {0, 0, NULL}};
static const struct phrasing off_edge[] = {IN_RANGE(DIGITS), OFF_REST, WHICH_END(OFF), {0, 0, NULL}};

const struct wording wording_amari_kosu[] = {
    {"same_upto", FACTS, same_upto},
    {"off_upto", FACTS, off_upto},
    {"same_digits", FACTS, same_digits},
    {"off_digits", FACTS, off_digits},
    {"same_edge", FACTS, same_edge},
    {"off_edge", FACTS, off_edge},
    {NULL, 0, NULL},
};

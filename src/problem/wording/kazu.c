/* kazu.c - how the number that was divided is asked for, the last digit of a power, a digit far behind the point.
 *
 * Slots: <d> divisor, <q> quotient, <r> remainder; <a> a number, <t> how often it is a factor; <a>÷<b> and the
 * place <k>; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { GIVEN, RESULT };

#define BOTH (SAYS(GIVEN) | SAYS(RESULT))

static const struct phrasing back[] = {
    {SAYS(GIVEN), 0, "ある数を<d>で{わる}"},
    {SAYS(GIVEN), 0, "ある整数を<d>で{わる/た}"},
    {SAYS(GIVEN), 0, "わる数が<d>のわり算を{する}"},
    {SAYS(GIVEN), 0, "ある数÷<d>の計算を{する}"},
    {SAYS(GIVEN), 0, "<d>でわるわり算が{ある}"},
    {SAYS(GIVEN), 0, "ある整数を、<d>でわることに{する}"},
    {SAYS(GIVEN), TALK, "<P>は、ある数を<d>で{わる/た}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "ある整数を<d>でわるものと{する}"},
    {SAYS(GIVEN), NOTES, "ある数÷<d>"},
    {SAYS(RESULT), 0, "+商は<q>、あまりは<r>{だ}"},
    {SAYS(RESULT), 0, "+商が<q>で、あまりが<r>に{なる/た}"},
    {SAYS(RESULT), 0, "+答えは<q>あまり<r>{だ}"},
    {SAYS(RESULT), 0, "+商は<q>で、<r>{あまる/た}"},
    {SAYS(RESULT), 0, "+その商は<q>で、あまりは<r>{だ}"},
    {SAYS(RESULT), 0, "+計算すると、商が<q>、あまりが<r>と{なる}"},
    {SAYS(RESULT), TALK, "+すると、商が<q>になって<r>{あまる/た}"},
    {SAYS(RESULT), VOICED(VOICE_EXAM), "+商を<q>、あまりを<r>と{する}"},
    {SAYS(RESULT), NOTES, "+商<q>、あまり<r>"},
    {SAYS_QUESTION, 0, "+ある数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+わられる数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+もとの数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+その数を求めなさい"},
    {SAYS_QUESTION, 0, "+この整数はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+?わられる数"},
    {SAYS_QUESTION, 0, "+では、わられる数は何{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、その数はいくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+その数はいくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+もとの数はいくつということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+ある数は"},
    {SAYS_QUESTION, NOTES, "+わられる数は"},
    {BOTH, 0, "ある数を<d>でわると、商が<q>で、あまりが<r>に{なる/た}"},
    {BOTH, 0, "ある整数を<d>でわったところ、商は<q>で<r>{あまる/た}"},
    {BOTH, 0, "わる数が<d>、商が<q>、あまりが<r>のわり算が{ある}"},
    {BOTH, 0, "ある数÷<d>を計算すると、<q>あまり<r>に{なる}"},
    {BOTH, 0, "ある数は、<d>でわると、商が<q>、あまりが<r>に{なる}"},
    {BOTH, 0, "ある数から<d>を<q>回ひくと、<r>{残る/た}"},
    {BOTH, 0, "<d>でわると<q>が立って<r>あまる数が{ある}"},
    {BOTH, TALK, "<P>の計算では、ある数を<d>でわると<q>になって、<r>{あまる/た}"},
    {BOTH, NOTES, "□÷<d>=<q>あまり<r>"},
    {BOTH | SAYS_QUESTION, 0, "<d>でわると、商が<q>、あまりが<r>になる整数を求めなさい"},
    {BOTH | SAYS_QUESTION, 0, "<d>でわると商が<q>であまりが<r>になる数はいくつ{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<d>でわったときの商が<q>、あまりが<r>である数は何{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_CHILD), "<d>でわったら<q>あまり<r>になる数って、いくつ"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_EXAM), "<d>でわると商が<q>、余りが<r>となる整数を求めよ"},
    {BOTH | SAYS_QUESTION, NOTES, "÷<d>で商<q>、あまり<r>の数"},
    {0, 0, NULL},
};

#define LAST_DIGIT \
    {SAYS_QUESTION, 0, "+?積の一の位の数字"}, \
    {SAYS_QUESTION, 0, "+積の一の位の数字は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+一の位はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+答えの一の位の数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+できた数の一の位の数字を求めなさい"}, \
    {SAYS_QUESTION, 0, "+計算の結果の一の位は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、一の位の数字はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+いちばん下の位の数字は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、一の位には何が{くる}か"}, \
    {SAYS_QUESTION, TALK, "+さて、一の位の数字は何{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+一の位は何になるかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+一の位の数字は何に{なる}か"}, \
    {SAYS_QUESTION, NOTES, "+一の位は"}, \
    {SAYS_QUESTION, NOTES, "+一の位の数字は"}

static const struct phrasing power[] = {
    {SAYS(GIVEN), 0, "<a>を<t>個かけ{合わせる}"},
    {SAYS(GIVEN), 0, "<a>を<t>回かけ{合わせる}"},
    {SAYS(GIVEN), 0, "<t>個の<a>を全部{かける}"},
    {SAYS(GIVEN), 0, "<a>×<a>×…と、<a>を<t>個{かける}"},
    {SAYS(GIVEN), 0, "<a>だけを<t>個かけた積を{考える}"},
    {SAYS(GIVEN), 0, "<a>を<t>個かけてできる大きい数が{ある}"},
    {SAYS(GIVEN), 0, "<t>個の<a>の積を{調べる}"},
    {SAYS(GIVEN), 0, "<a>を<t>個ならべて、間に×を入れて{計算する}"},
    {SAYS(GIVEN), 0, "<a>を次々にかけて、全部で<t>個かけ{合わせる}"},
    {SAYS(GIVEN), 0, "同じ数<a>を<t>個かけた数が{ある}"},
    {SAYS(GIVEN), 0, "<a>を<t>回続けて{かける}"},
    {SAYS(GIVEN), 0, "<a>どうしを<t>個かけて、大きい数を{作る}"},
    {SAYS(GIVEN), TALK, "<P>は、<a>を<t>個かけた数を考えて{いる}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "<a>を<t>個かけ合わせた積について{考える}"},
    {SAYS(GIVEN), NOTES, "<a>を<t>個かけた積"},
    {SAYS(GIVEN), NOTES, "<a>×<a>×…(<t>個)"},
    LAST_DIGIT,
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "<a>を<t>回かけた数の一の位の数字は何{だ}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "<a>を<t>個かけ合わせると、一の位の数字はいくつに{なる}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "<a>を<t>個かけた積の一の位の数を求めなさい"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "?<t>個の<a>をかけ合わせた積の一の位の数字"},
    {SAYS(GIVEN) | SAYS_QUESTION, VOICED(VOICE_CHILD), "<a>を<t>回かけたら、一の位は何になるの"},
    {SAYS(GIVEN) | SAYS_QUESTION, VOICED(VOICE_EXAM), "<a>を<t>個かけ合わせてできる数の一の位の数字を求めよ"},
    {SAYS(GIVEN) | SAYS_QUESTION, NOTES, "<a>を<t>個かけた積の一の位"},
    {0, 0, NULL},
};

static const struct phrasing digit[] = {
    {SAYS(GIVEN), 0, "<a>÷<b>を小数で{表す}"},
    {SAYS(GIVEN), 0, "<a>を<b>でわって、小数で{表す}"},
    {SAYS(GIVEN), 0, "<a>÷<b>をわり進めて{いく}"},
    {SAYS(GIVEN), 0, "<a>÷<b>の計算を、小数点より下までどこまでも{続ける}"},
    {SAYS(GIVEN), 0, "<a>÷<b>の商を小数で{書く}"},
    {SAYS(GIVEN), 0, "<a>÷<b>は、わり切れずに限りなく{続く}"},
    {SAYS(GIVEN), 0, "<a>÷<b>の商の小数点より下の数字を{調べる}"},
    {SAYS(GIVEN), 0, "<a>を<b>でわるわり算を、どこまでも{続ける}"},
    {SAYS(GIVEN), 0, "分数<a>/<b>を小数に{直す}"},
    {SAYS(GIVEN), 0, "<a>÷<b>では、小数点の後に同じ数字の列が{くり返される}"},
    {SAYS(GIVEN), TALK, "<P>は、<a>÷<b>のわり算をどこまでも続けて{いる}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "<a>÷<b>の商を小数で表すことを{考える}"},
    {SAYS(GIVEN), NOTES, "<a>÷<b>を小数に"},
    {SAYS(GIVEN), NOTES, "<a>÷<b>"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+小数第<k>位の数字は何{だ}か"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+小数第<k>位の数はいくつ{だ}か"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+小数点の後<k>番目の数字は何{だ}か"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+?小数第<k>位の数字"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+小数第<k>位にくる数字はいくつに{なる}か"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+小数点から数えて<k>番目の数字はいくつ{だ}か"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+このとき、小数第<k>位には何が{くる}か"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+小数第<k>位の数字を求めなさい"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+では、小数第<k>位の数字はいくつ{だ}か"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+小数で書いたときの小数第<k>位は何{だ}か"},
    {SAYS(RESULT) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+小数第<k>位は何になるかな"},
    {SAYS(RESULT) | SAYS_QUESTION, VOICED(VOICE_PARENT), "+小数第<k>位の数字は何に{なる}か"},
    {SAYS(RESULT) | SAYS_QUESTION, NOTES, "+小数第<k>位は"},
    {SAYS(RESULT) | SAYS_QUESTION, NOTES, "+小数第<k>位の数字"},
    {BOTH | SAYS_QUESTION, 0, "<a>÷<b>を小数で表したとき、小数第<k>位の数字は何{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<a>÷<b>の商の小数第<k>位の数字を求めなさい"},
    {BOTH | SAYS_QUESTION, 0, "?<a>÷<b>の小数第<k>位の数字"},
    {BOTH | SAYS_QUESTION, NOTES, "<a>÷<b>の小数第<k>位"},
    {0, 0, NULL},
};

const struct wording wording_kazu[] = {
    {"back", BOTH, back}, {"power", SAYS(GIVEN), power}, {"digit", BOTH, digit}, {NULL, 0, NULL}};

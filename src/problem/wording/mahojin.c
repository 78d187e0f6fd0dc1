/* mahojin.c - how a magic square with a hole is told.
 *
 * Slots: <f> 3×3のマス目, <s> to <e> its numbers, <l> 上の段, <o> 左から, <row> 4、□、2, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SQUARE, LINE };

#define ALL (SAYS(SQUARE) | SAYS(LINE) | SAYS_QUESTION)

static const struct phrasing hole[] = {
    {SAYS(SQUARE), 0, "<s>から<e>までの9個の整数を1つずつ<f>に入れて、たて、横、ななめの3つの数の和をすべて{等しくする}"},
    {SAYS(SQUARE), 0, "<f>に、<s>から<e>までの整数を1回ずつ{入れる}。たて、横、ななめのどの3つの数の和も{等しい}"},
    {SAYS(SQUARE), 0, "魔方じんを{作る}。<s>から<e>までの整数を<f>に1つずつ入れ、どの列の3つの数の和も同じに{する}"},
    {SAYS(SQUARE), 0, "<f>に<s>から<e>までの整数が1つずつ入って{いる}。たて、横、ななめの和はどれも{等しい}"},
    {SAYS(SQUARE), 0, "たて、横、ななめの3つの数の和がみな等しくなるように、<s>から<e>までの整数を1つずつ<f>に{入れる}"},
    {SAYS(SQUARE), 0, "<s>から<e>までの9つの整数を<f>に入れ、たて、横、ななめの和がすべて同じ魔方じんを{作る}"},
    {SAYS(SQUARE), 0, "<f>が{ある}。<s>から<e>までの整数を全部使い、たても横もななめも3つの数の和を同じに{する}"},
    {SAYS(SQUARE), 0, "<f>に<s>から<e>までの数を1つずつ入れると、たて、横、ななめのどの列をたしても同じ数に{なる}"},
    {SAYS(SQUARE), TALK, "<P>は、<f>に<s>から<e>までの整数を1つずつ書き、たて、横、ななめの和をどれも{等しくする/た}"},
    {SAYS(SQUARE), TALK, "<P>が、<s>から<e>までの整数を<f>に1つずつ入れて、たて、横、ななめの和がみな同じになる表を{作る}"},
    {SAYS(SQUARE), VOICED(VOICE_EXAM), "<f>に、<s>から<e>までの整数を1つずつ書き入れ、たて、横、ななめの3つの数の和がすべて等しくなるように{する}"},
    {SAYS(SQUARE), NOTES, "<f>に<s>から<e>を1つずつ。たて・横・ななめの和が等しい"},
    {SAYS(SQUARE), NOTES, "魔方じん(<s>から<e>、<f>)"},
    {SAYS(LINE), 0, "+<l>は、<o><row>{だ}"},
    {SAYS(LINE), 0, "+<l>には、<o><row>が入って{いる}"},
    {SAYS(LINE), 0, "+<l>が<o><row>に{なる}"},
    {SAYS(LINE), 0, "+<l>に、<o><row>と{ならぶ}"},
    {SAYS(LINE), 0, "+わかっているのは<l>で、<o><row>{だ}"},
    {SAYS(LINE), 0, "+<l>を見ると、<o><row>となって{いる}"},
    {SAYS(LINE), 0, "+<l>の3つの数は、<o><row>{だ}"},
    {SAYS(LINE), 0, "+<l>の数を<o>読むと、<row>{だ}"},
    {SAYS(LINE), TALK, "+ところが、<l>の1つが消えて、<o><row>となって{いる}"},
    {SAYS(LINE), VOICED(VOICE_EXAM), "+<l>を<o><row>と{する}"},
    {SAYS(LINE), NOTES, "+<l>は<o><row>"},
    {SAYS_QUESTION, 0, "+?□に[あてはまる|入る]数"},
    {SAYS_QUESTION, 0, "+□にあてはまる数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+□に入る数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+□はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+□のマスに入る数は何{だ}か"},
    {SAYS_QUESTION, 0, "+□はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+?□の数"},
    {SAYS_QUESTION, 0, "+□のところには、どんな数が{入る/5}か"},
    {SAYS_QUESTION, 0, "+□に入れる数はいくつにすれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+□に入る数はいくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+□にはいくつが入ると考えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+□は"},
    {SAYS_QUESTION, NOTES, "+□="},
    {SAYS(LINE) | SAYS_QUESTION, 0, "+<l>が<o><row>のとき、□にあてはまる数はいくつ{だ}か"},
    {SAYS(LINE) | SAYS_QUESTION, 0, "+<l>が<o><row>とならぶとき、□に入る数はいくつに{なる}か"},
    {SAYS(LINE) | SAYS_QUESTION, 0, "+?<l>が<o><row>のとき、□にあてはまる数"},
    {SAYS(LINE) | SAYS_QUESTION, 0, "+<l>が<o><row>ならば、□はいくつ{だ}か"},
    {SAYS(LINE) | SAYS_QUESTION, NOTES, "+<l>が<o><row>のとき□は"},
    {ALL, 0, "□にあてはまる数はいくつ{だ}か。<f>に<s>から<e>までの整数が1つずつ入り、たて、横、ななめの和はどれも等しく、<l>は<o><row>{だ}"},
    {ALL, NOTES, "<f>の魔方じん(<s>から<e>)で、<l>が<o><row>のときの□の数"},
    {0, 0, NULL},
};

const struct wording wording_mahojin[] = {
    {"hole", SAYS(SQUARE) | SAYS(LINE), hole},
    {NULL, 0, NULL},
};
